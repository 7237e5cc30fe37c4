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
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./src/collect/aws/proxy.ts
/** The proxy that the environment names for HTTPS. The SDK heeds none by itself. */




/**
 * An agent that sends everything through the proxy named in `HTTPS_PROXY` or `ALL_PROXY`, but for the hosts in `NO_PROXY`;
 * undefined where none is named. A name in lower case wins, as with curl.
 */
function proxyAgent(environment) {
    const named = variable(environment, 'https_proxy') ?? variable(environment, 'all_proxy');
    const proxy = named === undefined ? undefined : proxyUrl(named);
    return proxy === undefined ? undefined : new ProxyAgent(proxy, variable(environment, 'no_proxy') ?? '');
}
/**
 * Whether a host is to be asked without a proxy: `*`, its own name, a domain that it is in, each with or without the port.
 */
function isExempt(host, port, noProxy) {
    const name = host.toLowerCase();
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        const [, domain = '', entryPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        const samePort = entryPort === undefined || Number(entryPort) === port;
        return entry === '*' || (domain !== '' && samePort && (name === domain || name.endsWith(`.${domain}`)));
    });
}
function variable(environment, name) {
    return [environment[name], environment[name.toUpperCase()]].find((value) => value !== undefined && value.trim() !== '')?.trim();
}
/** `proxy.example:3128` is one as well. */
function proxyUrl(text) {
    const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    return URL.canParse(url) ? new URL(url) : undefined;
}
/** Asks the proxy for a tunnel to each host, and speaks TLS with the host through it. */
class ProxyAgent extends external_node_https_.Agent {
    proxy;
    noProxy;
    constructor(proxy, noProxy) {
        super({ keepAlive: true });
        this.proxy = proxy;
        this.noProxy = noProxy;
    }
    createConnection(options, callback) {
        const host = options.host ?? 'localhost';
        const port = options.port ?? 443;
        if (isExempt(host, port, this.noProxy)) {
            return super.createConnection(options, callback);
        }
        const done = callback ?? (() => undefined);
        const failed = (error) => {
            done(error, undefined);
        };
        const asked = (this.proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)({
            host: this.proxy.hostname.replace(/^\[|\]$/g, ''),
            port: this.proxy.port === '' ? (this.proxy.protocol === 'https:' ? 443 : 80) : Number(this.proxy.port),
            method: 'CONNECT',
            path: `${host}:${String(port)}`,
            headers: { host: `${host}:${String(port)}`, ...this.authorization() },
            agent: false,
            timeout: options.timeout ?? PROXY_TIMEOUT_MS,
        });
        asked.once('connect', ({ statusCode = 0 }, socket) => {
            if (statusCode !== 200) {
                socket.destroy();
                failed(new Error(`the proxy ${this.proxy.host} refused a tunnel to ${host} with HTTP ${String(statusCode)}`));
                return;
            }
            const secured = (0,external_node_tls_.connect)({ ...options, socket, servername: options.servername ?? host }, () => {
                secured.off('error', failed);
                done(null, secured);
            });
            secured.once('error', failed);
        });
        asked.once('timeout', () => asked.destroy(new Error(`the proxy ${this.proxy.host} did not answer`)));
        asked.once('error', (error) => {
            failed(Object.assign(error, { message: `the proxy ${this.proxy.host} could not be used: ${error.message}` }));
        });
        asked.end();
        return undefined;
    }
    authorization() {
        const { username, password } = this.proxy;
        const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
        return login === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` };
    }
}
/** Each call has a limit of its own; this only ends what nobody waits for any more. */
const PROXY_TIMEOUT_MS = 30_000;

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
    const httpsAgent = proxyAgent(process.env);
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
