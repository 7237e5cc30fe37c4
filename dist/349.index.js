export const id = 349;
export const ids = [349,448];
export const modules = {

/***/ 613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rk: () => (/* binding */ CallFailure),
  FH: () => (/* binding */ asFact),
  p9: () => (/* binding */ callsOf),
  SP: () => (/* binding */ shown)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/neutralise/secrets.ts
var neutralise_secrets = __webpack_require__(5215);
// EXTERNAL MODULE: ./src/units.ts
var units = __webpack_require__(1996);
// EXTERNAL MODULE: ./src/collect/connection/waiting.ts
var waiting = __webpack_require__(6996);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-rds/dist-cjs/index.js
var dist_cjs = __webpack_require__(7202);
;// CONCATENATED MODULE: ./src/collect/aws/api.ts
/** The only way to call AWS: one entry an action, of the actions that the documented policy allows. */

/** Each sends one request, and does not retry. The clients of EC2 and CloudWatch are loaded with their first call. */
const AWS_API = {
    'rds:DescribeDBClusters': ({ rds }, input, ending) => rds.send(new dist_cjs/* DescribeDBClustersCommand */.Kdv(input), ending),
    'rds:DescribeDBInstances': ({ rds }, input, ending) => rds.send(new dist_cjs/* DescribeDBInstancesCommand */.hhJ(input), ending),
    'rds:DescribeDBClusterParameters': ({ rds }, input, ending) => rds.send(new dist_cjs/* DescribeDBClusterParametersCommand */.tGm(input), ending),
    'rds:DescribeDBParameters': ({ rds }, input, ending) => rds.send(new dist_cjs/* DescribeDBParametersCommand */.F$v(input), ending),
    'rds:DescribePendingMaintenanceActions': ({ rds }, input, ending) => rds.send(new dist_cjs/* DescribePendingMaintenanceActionsCommand */.YKU(input), ending),
    'rds:DescribeBlueGreenDeployments': ({ rds }, input, ending) => rds.send(new dist_cjs/* DescribeBlueGreenDeploymentsCommand */.QaP(input), ending),
    'rds:DescribeCertificates': ({ rds }, input, ending) => rds.send(new dist_cjs/* DescribeCertificatesCommand */.RY3(input), ending),
    'rds:DescribeDBClusterEndpoints': ({ rds }, input, ending) => rds.send(new dist_cjs/* DescribeDBClusterEndpointsCommand */.dzL(input), ending),
    'rds:DescribeGlobalClusters': ({ rds }, input, ending) => rds.send(new dist_cjs/* DescribeGlobalClustersCommand */.tMi(input), ending),
    'rds:DescribeIntegrations': ({ rds }, input, ending) => rds.send(new dist_cjs/* DescribeIntegrationsCommand */.W0L(input), ending),
    'ec2:DescribeSecurityGroupRules': async ({ ec2 }, input, ending) => {
        const [client, { DescribeSecurityGroupRulesCommand }] = await Promise.all([ec2(), __webpack_require__.e(/* import() */ 193).then(__webpack_require__.t.bind(__webpack_require__, 5193, 19))]);
        return client.send(new DescribeSecurityGroupRulesCommand(input), ending);
    },
    'ec2:GetManagedPrefixListEntries': async ({ ec2 }, input, ending) => {
        const [client, { GetManagedPrefixListEntriesCommand }] = await Promise.all([ec2(), __webpack_require__.e(/* import() */ 193).then(__webpack_require__.t.bind(__webpack_require__, 5193, 19))]);
        return client.send(new GetManagedPrefixListEntriesCommand(input), ending);
    },
    'cloudwatch:GetMetricData': async ({ cloudwatch }, input, ending) => {
        const [client, { GetMetricDataCommand }] = await Promise.all([cloudwatch(), __webpack_require__.e(/* import() */ 85).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19))]);
        return client.send(new GetMetricDataCommand(input), ending);
    },
};
/** The entry of an action, by itself. */
function sender(action) {
    return AWS_API[action];
}

;// CONCATENATED MODULE: ./src/collect/aws/call.ts
/** One call of AWS's API, within its time, and every way it can end. */






/** After AWS said that it is asked too often: once more after each of these. */
const THROTTLED_PAUSES_MS = [300, 900];
/** More than a service has of anything that is asked for here. */
const MOST_PAGES = 500;
const NOT_OF_AWS = 'the response is not one from AWS; a proxy may have sent it';
/** The longest text of AWS's that is shown. */
const MOST_DETAIL = 400;
/** Names of errors, as the SDK has them. Source: the common errors of the API references, and those of EC2. */
const DENIED = /^(?:AccessDenied(?:Exception|Fault)?|UnauthorizedOperation|NotAuthorized|AuthorizationError)$/;
const REFUSED = /^(?:ExpiredToken(?:Exception)?|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|UnrecognizedClient(?:Exception)?|SignatureDoesNotMatch|InvalidSignature(?:Exception)?|IncompleteSignature(?:Exception)?|AuthFailure|MissingAuthenticationToken(?:Exception)?|RequestExpired|OptInRequired|TokenRefreshRequired)$/;
const THROTTLED = /^(?:Throttl(?:ing|ed)(?:Exception)?|RequestLimitExceeded|RequestThrottled(?:Exception)?|TooManyRequestsException|EC2ThrottledException|BandwidthLimitExceeded|SlowDown)$/;
const NOT_FOUND = /.NotFound(?:Fault|Exception)?$|^InvalidGroup\.NotFound$|^InvalidPrefixListID|^InvalidParameterValue$/;
/** A call that brought nothing. */
class CallFailure extends Error {
    action;
    end;
    /** Name of the error as the SDK has it, where AWS sent one; else Node's code. */
    code;
    /** What AWS, or the connection to it, said; without any secret. */
    detail;
    constructor(action, end, code, detail) {
        super(`\`${action}\`: ${code === undefined || detail.includes(code) ? detail : `${code}: ${detail}`}`);
        this.action = action;
        this.end = end;
        this.code = code;
        this.detail = detail;
    }
    /** The fact that the call was to bring. */
    asFact() {
        return this.end === 'denied' ? (0,fact/* denied */.wk)(`AWS denied \`${this.action}\`: ${this.detail}`) : (0,fact/* failed */.gz)(this.message);
    }
}
/** The calls of a conversation, and the log of them. */
function callsOf(conversation) {
    const answered = new Set();
    const failures = [];
    const list = async (action, input, read) => {
        try {
            const items = await allPages(conversation, action, input, read);
            answered.add(action);
            return items;
        }
        catch (error) {
            if (error instanceof CallFailure) {
                failures.push(error);
            }
            throw error;
        }
    };
    return { list, log: { answered, failures } };
}
async function allPages(conversation, action, input, read) {
    const items = [];
    let next = {};
    for (let pages = 0; next !== undefined; pages += 1) {
        const page = await unlessThrottled(conversation, action, { ...input, ...next });
        const found = read(page);
        if (!Array.isArray(found) || pages === MOST_PAGES) {
            throw new CallFailure(action, 'no-answer', undefined, pages === MOST_PAGES ? `more than ${String(MOST_PAGES)} pages` : NOT_OF_AWS);
        }
        items.push(...found);
        next = nextPage(page);
    }
    return items;
}
/** Once more, after a pause, where AWS is asked too often. */
async function unlessThrottled(conversation, action, input, pausesMs = THROTTLED_PAUSES_MS) {
    try {
        return await attempt(conversation, action, input);
    }
    catch (error) {
        const [next, ...later] = pausesMs;
        if (next === undefined || conversation.signal.aborted || !(error instanceof CallFailure && THROTTLED.test(error.code ?? ''))) {
            throw error;
        }
        await (0,waiting/* pause */.v7)(next, conversation.signal);
        return unlessThrottled(conversation, action, input, later);
    }
}
async function attempt({ clients, callTimeoutMs, secrets, signal }, action, input) {
    const limit = (0,waiting/* withinMs */.SV)(callTimeoutMs, signal);
    try {
        // Neither loading a client nor refreshing credentials can be stopped; they are not waited for.
        return await Promise.race([sender(action)(clients, input, { abortSignal: limit.signal }), (0,waiting/* aborted */.QH)(limit.signal)]);
    }
    catch (error) {
        if (!limit.signal.aborted) {
            throw failureOf(action, error, secrets);
        }
        const late = signal.aborted ? 'the run ended before AWS responded' : `no response within ${(0,units/* formatMs */._V)(callTimeoutMs)}`;
        throw new CallFailure(action, 'no-answer', undefined, late);
    }
    finally {
        limit.clear();
    }
}
/** Where the page after this one begins: `Marker` of RDS, `NextToken` of EC2 and CloudWatch. */
function nextPage(page) {
    const { Marker, NextToken } = page;
    if (typeof Marker === 'string' && Marker !== '') {
        return { Marker };
    }
    return typeof NextToken === 'string' && NextToken !== '' ? { NextToken } : undefined;
}
/** The fact that a promise brings. Anything but CallFailure is an answer that could not be read. */
async function asFact(value) {
    try {
        return (0,fact/* known */.eO)(await value);
    }
    catch (error) {
        return error instanceof CallFailure ? error.asFact() : (0,fact/* failed */.gz)(`AWS's answer could not be read: ${(0,errors/* errorMessage */.g)(error)}`);
    }
}
function failureOf(action, error, secrets) {
    const { name, status } = responseOf(error);
    if (status === undefined) {
        const message = (0,errors/* errorMessage */.g)(error);
        // Where the SDK wraps an error, its code is left in the message alone.
        const code = (0,errors/* errorCode */.C)(error) ?? /\bE[A-Z_]{4,}\b/.exec(message)?.[0];
        return new CallFailure(action, 'no-answer', code, shown(message, secrets) || 'no response');
    }
    if (!isErrorOfAws(name)) {
        return new CallFailure(action, 'no-answer', undefined, `${NOT_OF_AWS} (HTTP ${String(status)})`);
    }
    return new CallFailure(action, endOf(name), name, shown((0,errors/* errorMessage */.g)(error), secrets));
}
function endOf(name) {
    if (DENIED.test(name)) {
        return 'denied';
    }
    if (REFUSED.test(name)) {
        return 'refused';
    }
    return NOT_FOUND.test(name) ? 'not-found' : 'error';
}
/** What the SDK makes of an answer whose error it cannot read, or of one that it cannot parse. */
function isErrorOfAws(name) {
    return !/^(?:Unknown(?:Error)?|NotFound|Error|SyntaxError|TypeError|TimeoutError|RangeError)$/.test(name);
}
function responseOf(error) {
    const { name, $metadata, $response } = error;
    const status = $metadata?.httpStatusCode ?? $response?.statusCode;
    return { name: typeof name === 'string' ? name : 'Unknown', status: typeof status === 'number' ? status : undefined };
}
/** In one line, without what says nothing to a person, and without any secret. */
function shown(text, secrets) {
    // An error of the signature quotes what was signed, the session token among it.
    const plain = text
        .replace(/^AWS SDK error wrapper for (?:\w*Error: )?/, '')
        .replace(/(?:The Canonical String|Encoded authorization failure message|Deserialization error:).*$/s, '')
        .replace(/\s+/g, ' ')
        .trim();
    // Before it is cut: half a secret would not be recognised as one.
    const safe = (0,neutralise_secrets.hidden)(plain, secrets);
    return safe.length > MOST_DETAIL ? `${safe.slice(0, MOST_DETAIL)}…` : safe;
}


/***/ }),

/***/ 7240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ awsClients)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7202);
/* harmony import */ var _credential_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);


/** Opens nothing yet. */
function awsClients({ region, callTimeoutMs }) {
    const { shared, credentials } = (0,_credential_chain_js__WEBPACK_IMPORTED_MODULE_0__.credentialChain)(region, callTimeoutMs);
    const options = { ...shared, credentials };
    const opened = [];
    const opening = (client) => {
        opened.push(client);
        return client;
    };
    return {
        rds: opening(new _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_1__/* .RDSClient */ .rYe(options)),
        ec2: once(async () => opening(new (await __webpack_require__.e(/* import() */ 193).then(__webpack_require__.t.bind(__webpack_require__, 5193, 19))).EC2Client(options))),
        cloudwatch: once(async () => opening(new (await __webpack_require__.e(/* import() */ 85).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19))).CloudWatchClient(options))),
        credentials,
        close: () => {
            opened.forEach((client) => {
                client.destroy();
            });
        },
    };
}
function once(make) {
    let made;
    return () => (made ??= make());
}


/***/ }),

/***/ 8493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ isPostgres),
/* harmony export */   Fe: () => (/* binding */ attachedGroups),
/* harmony export */   Nw: () => (/* binding */ pendingModifications),
/* harmony export */   Oe: () => (/* binding */ masterUser),
/* harmony export */   Pm: () => (/* binding */ describeClusters)
/* harmony export */ });
/* harmony import */ var _facts_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3498);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2343);


/** Engines of PostgreSQL. DocumentDB and Neptune answer the same calls. */
const ENGINES = ['aurora-postgresql', 'postgres'];
/** Clusters of one identifier, or all of the region, of whatever engine. */
function describeClusters({ list }, identifier) {
    const input = identifier === undefined ? {} : { DBClusterIdentifier: identifier };
    return list('rds:DescribeDBClusters', input, ({ DBClusters }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(DBClusters, awsCluster));
}
function isPostgres({ engine }) {
    return ENGINES.includes(engine);
}
/** Undefined for what has no identifier, or no engine. */
function awsCluster(described) {
    const identifier = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.DBClusterIdentifier);
    const engine = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.Engine);
    if (identifier === null || engine === null) {
        return undefined;
    }
    return {
        identifier,
        arn: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.DBClusterArn) ?? '',
        engine,
        engineVersion: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.EngineVersion),
        engineMode: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.EngineMode),
        scalabilityType: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.ClusterScalabilityType),
        status: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.Status),
        endpoint: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.Endpoint),
        readerEndpoint: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.ReaderEndpoint),
        customEndpoints: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(described.CustomEndpoints),
        port: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(described.Port),
        parameterGroup: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.DBClusterParameterGroup),
        members: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO)(described.DBClusterMembers).flatMap((member) => {
            const instanceIdentifier = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(member.DBInstanceIdentifier);
            const parameterGroupStatus = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(member.DBClusterParameterGroupStatus);
            return instanceIdentifier === null ? [] : [{ instanceIdentifier, isWriter: member.IsClusterWriter === true, parameterGroupStatus }];
        }),
        securityGroupIds: attachedGroups(described.VpcSecurityGroups),
        iamAuthentication: described.IAMDatabaseAuthenticationEnabled === true,
        pending: pendingModifications(described.PendingModifiedValues),
        globalClusterIdentifier: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.GlobalClusterIdentifier),
        replicationSource: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.ReplicationSourceIdentifier),
        serverlessV2MinCapacity: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(described.ServerlessV2ScalingConfiguration?.MinCapacity),
        masterUser: masterUser(described),
        backupRetentionDays: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(described.BackupRetentionPeriod),
        maintenanceWindow: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.PreferredMaintenanceWindow),
        vpcNetworking: described.VPCNetworkingEnabled !== false,
        // Aurora's volume grows by itself, and the API says 1.
        allocatedStorageBytes: (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isAurora */ .xk)({ engine }) ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .gibibytes */ .pn)(described.AllocatedStorage),
    };
}
/** Groups that are on their way out admit nobody for long. */
function attachedGroups(groups) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO)(groups).flatMap(({ VpcSecurityGroupId, Status }) => (Status === 'removing' ? [] : ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(VpcSecurityGroupId) ?? [])));
}
function masterUser(described) {
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.MasterUsername);
    return name === null ? null : { name, managedSecretStatus: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(described.MasterUserSecret?.SecretStatus) };
}
/** Of a cluster or of an instance: the certificate authority stands in different places. */
function pendingModifications(pending) {
    const iamAuthentication = pending?.IAMDatabaseAuthenticationEnabled;
    return {
        engineVersion: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(pending?.EngineVersion),
        iamAuthentication: typeof iamAuthentication === 'boolean' ? iamAuthentication : null,
        caCertificateIdentifier: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(pending?.CACertificateIdentifier) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(pending?.CertificateDetails?.CAIdentifier),
        names: Object.entries(pending ?? {}).flatMap(([name, value]) => (isSet(value) ? [name] : [])),
    };
}
/** An empty element is no modification. */
function isSet(value) {
    return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}


/***/ }),

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


/***/ }),

/***/ 9182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1996);
/* harmony import */ var _connection_waiting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6996);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(613);
/** The credentials of a conversation: from the first source of the SDK's default chain that has any. */




/** The end of the chain, in the SDK's words: every source was tried, and none has any. */
const NONE = 'Could not load credentials from any providers';
/** Texts that must not be written anywhere, or why there are no credentials. */
async function findCredentials(clients, timeoutMs, signal) {
    const limit = (0,_connection_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .withinMs */ .SV)(timeoutMs, signal);
    try {
        // A source cannot be stopped; it is not waited for.
        return { secrets: secretsOf(await Promise.race([clients.credentials(), (0,_connection_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .aborted */ .QH)(limit.signal)])) };
    }
    catch (error) {
        if (limit.signal.aborted) {
            const late = signal.aborted ? 'the run ended before credentials were found' : `no credential source responded within ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(timeoutMs)}`;
            return { missing: { outcome: 'unreachable', detail: late } };
        }
        const detail = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .g)(error), []);
        return detail === NONE
            ? { missing: { outcome: 'no-credentials', detail: `${detail}${hint(process.env)}` } }
            : { missing: { outcome: 'refused', code: errorName(error), detail } };
    }
    finally {
        limit.clear();
    }
}
function secretsOf({ secretAccessKey, sessionToken }) {
    return [secretAccessKey, sessionToken ?? ''].filter((secret) => secret !== '');
}
/** What is half set. */
function hint({ AWS_PROFILE, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY }) {
    if (AWS_PROFILE !== undefined && AWS_PROFILE !== '') {
        return `; AWS_PROFILE names the profile \`${AWS_PROFILE}\`, which has none`;
    }
    if (Boolean(AWS_ACCESS_KEY_ID) === Boolean(AWS_SECRET_ACCESS_KEY)) {
        return '';
    }
    return AWS_ACCESS_KEY_ID ? '; AWS_ACCESS_KEY_ID is set, AWS_SECRET_ACCESS_KEY is not' : '; AWS_SECRET_ACCESS_KEY is set, AWS_ACCESS_KEY_ID is not';
}
function errorName(error) {
    const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
    return typeof name === 'string' ? name : 'Error';
}


/***/ }),

/***/ 2343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c5: () => (/* binding */ timeMs),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   pn: () => (/* binding */ gibibytes),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/** Fields of answers. What is not of the documented type is taken for missing: an answer is foreign text. */
/** The text, unless there is none. */
function text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
/** A finite number. */
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** Milliseconds since 1970. */
function timeMs(value) {
    return Object.prototype.toString.call(value) === '[object Date]' ? number(value.getTime()) : null;
}
/** Bytes of what the API states in GiB. */
function gibibytes(value) {
    const size = number(value);
    return size === null ? null : size * 2 ** 30;
}
/** Entries of a list; none, where there is no list. */
function entries(list) {
    return Array.isArray(list) ? list : [];
}
/** All entries, read; undefined where there is no list, or an entry that cannot be read. */
function readAll(list, read) {
    if (!Array.isArray(list)) {
        return undefined;
    }
    const found = list.flatMap((entry) => read(entry) ?? []);
    return found.length === list.length ? found : undefined;
}
/** The texts of a list. */
function texts(list) {
    return entries(list).flatMap((value) => text(value) ?? []);
}


/***/ }),

/***/ 3498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ writerMember),
/* harmony export */   LE: () => (/* binding */ AWS_PARAMETERS),
/* harmony export */   Qq: () => (/* binding */ AWS_RESTARTING),
/* harmony export */   xk: () => (/* binding */ isAurora)
/* harmony export */ });
/**
 * What AWS's API says of the cluster or instance and what belongs to it: the control plane's facts. Names are the API's,
 * in camel case; a field that the API leaves out is null. Source: the API references of Amazon RDS (2014-10-31), EC2
 * (2016-11-15) and CloudWatch.
 */
/** Whether it is Aurora: a Multi-AZ DB cluster has the engine of RDS, `postgres`. */
function isAurora(running) {
    return running?.engine === 'aurora-postgresql';
}
/** The member that takes writes. */
function writerMember(cluster) {
    return cluster?.members.find(({ isWriter }) => isWriter);
}
/** Modifications that restart the database, by their names in PendingModifiedValues. */
const AWS_RESTARTING = ['EngineVersion', 'DBInstanceClass', 'Port', 'DBInstanceIdentifier', 'DBClusterIdentifier', 'Engine', 'DBSubnetGroupName'];
/** The parameters that rules ask for. */
const AWS_PARAMETERS = [
    'rds.logical_replication',
    'rds.force_ssl',
    'rds.iam_auth_for_replication',
    'max_replication_slots',
    'max_wal_senders',
];


/***/ })

};
