export const id = 448;
export const ids = [448];
export const modules = {

/***/ 7448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  credentialChain: () => (/* binding */ credentialChain)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-cjs/index.js
var dist_cjs = __webpack_require__(5861);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./node_modules/agent-base/dist/index.js
var dist = __webpack_require__(8894);
// EXTERNAL MODULE: ./node_modules/https-proxy-agent/dist/index.js
var https_proxy_agent_dist = __webpack_require__(3669);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(8182);
;// CONCATENATED MODULE: ./src/collect/aws/proxy.ts
/** The proxy that the environment names for HTTPS: `HTTPS_PROXY` or `ALL_PROXY`, but for the hosts in `NO_PROXY`. The SDK heeds none by itself. */




const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
/** An agent that asks each host through the proxy for it; undefined where no variable names one. */
function proxyAgent() {
    return namedProxies().length === 0 ? undefined : new EnvironmentAgent();
}
class EnvironmentAgent extends dist.Agent {
    direct = new external_node_https_.Agent({ keepAlive: true });
    proxied = new Map();
    connect(_request, { host = '', port }) {
        const proxy = proxyFor(host, port);
        if (proxy === undefined) {
            return this.direct;
        }
        const agent = this.proxied.get(proxy) ?? new https_proxy_agent_dist.HttpsProxyAgent(proxy, { keepAlive: true });
        this.proxied.set(proxy, agent);
        return agent;
    }
    destroy() {
        [this.direct, ...this.proxied.values()].forEach((agent) => {
            agent.destroy();
        });
        super.destroy();
    }
}
/** Undefined for a host that is to be asked directly. A proxy that is named without a scheme is one of HTTP, as with curl. */
function proxyFor(host, port) {
    const proxy = (0,proxy_from_env/* getProxyForUrl */.T)(`https://${host.includes(':') ? `[${host}]` : host}:${String(port)}`);
    const url = namedProxies().includes(proxy) ? proxy : proxy.replace(/^https:/, 'http:');
    return URL.canParse(url) ? url : undefined;
}
function namedProxies() {
    return VARIABLES.flatMap((name) => process.env[name]?.trim() ?? []).filter((value) => value !== '');
}

;// CONCATENATED MODULE: ./src/collect/aws/credential-chain.ts
/** Where credentials come from, and how whoever is asked for them is reached: for the API as for tokens. */


/** Instance metadata answers at once, or is not there: it is tried twice, by its second version and by its first. */
const METADATA_TIMEOUT_MS = 500;
/**
 * Settings of every client of the SDK, and the SDK's default chain: the first source that has credentials, instance
 * metadata last. Opens nothing yet.
 */
function credentialChain(region, callTimeoutMs) {
    // A version of Node that the SDK will no longer support some day is no finding about a database.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    const httpsAgent = proxyAgent();
    const requestHandler = {
        connectionTimeout: callTimeoutMs,
        requestTimeout: callTimeoutMs,
        throwOnRequestTimeout: true,
        ...(httpsAgent === undefined ? {} : { httpsAgent }),
    };
    const shared = { region, requestHandler, logger: SILENT, defaultsMode: 'standard', retryMode: 'standard', maxAttempts: 1 };
    const credentials = (0,dist_cjs.defaultProvider)({
        timeout: METADATA_TIMEOUT_MS,
        maxRetries: 0,
        logger: SILENT,
        // Of the clients that exchange a web identity, or a session of IAM Identity Center, for credentials.
        parentClientConfig: shared,
    });
    return { shared, credentials };
}
function nothing() {
    // The SDK's warnings are about itself.
}
const SILENT = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };


/***/ })

};
