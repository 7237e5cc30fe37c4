export const id = 77;
export const ids = [77,448];
export const modules = {

/***/ 8564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isArnOf),
/* harmony export */   x: () => (/* binding */ identifierIn)
/* harmony export */ });
/** Amazon Resource Names: `arn:aws:rds:eu-west-1:123456789012:cluster:orders`. */
/** The identifier in an ARN: `orders`; an identifier as it is. */
function identifierIn(identifierOrArn) {
    return identifierOrArn.slice(identifierOrArn.lastIndexOf(':') + 1);
}
/** Whether an ARN is of this cluster or DB instance. Regions and accounts are those of whoever gave it. */
function isArnOf(arn, kind, identifier) {
    return arn?.toLowerCase().endsWith(`:${kind}:${identifier.toLowerCase()}`) === true;
}


/***/ }),

/***/ 9077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAws: () => (/* binding */ askAws)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
;// CONCATENATED MODULE: ./src/collect/aws/access.ts
/** From how its calls ended, and whether what was asked for is there. */
function accessOf(region, { answered, failures }, missing) {
    const denied = once(failures, 'denied');
    const noAnswer = [...once(failures, 'no-answer'), ...once(failures, 'error')];
    const common = { region, denied, unanswered: noAnswer };
    if (missing !== undefined) {
        return { ...common, outcome: 'not-found', detail: missing.message, others: missing.others, ...missing.more };
    }
    if (answered.size > 0 || denied.length > 0) {
        // Credentials that one service accepts and another does not, or that expired meanwhile.
        return { ...common, unanswered: [...noAnswer, ...once(failures, 'refused')], outcome: 'answered', others: [] };
    }
    const refused = failures.find(({ end }) => end === 'refused');
    const first = refused ?? failures[0];
    return {
        ...common,
        outcome: refused === undefined ? 'unreachable' : 'refused',
        others: [],
        ...(first?.code === undefined ? {} : { code: first.code }),
        ...(first === undefined ? {} : { detail: first.detail }),
    };
}
/** One entry an action, with its first error. */
function once(failures, end) {
    const first = new Map();
    for (const failure of failures.filter((one) => one.end === end)) {
        first.set(failure.action, first.get(failure.action) ?? failure.detail);
    }
    return [...first].map(([action, detail]) => ({ action, detail }));
}

;// CONCATENATED MODULE: ./src/collect/aws/fields.ts
/** Fields of answers. What is not of the documented type is taken for missing: an answer is foreign text. */
/** The text, unless there is none. */
function fields_text(value) {
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
    return entries(list).flatMap((value) => fields_text(value) ?? []);
}

// EXTERNAL MODULE: ./src/arn.ts
var src_arn = __webpack_require__(8564);
;// CONCATENATED MODULE: ./src/collect/aws/named.ts
/** The names that lists of the region are searched for. */

/** From whichever of both is known; rejects when neither is. */
async function namesOf(cluster, instances) {
    const [ofCluster, ofInstances] = await Promise.allSettled([cluster, instances]);
    if (ofCluster.status === 'rejected' && ofInstances.status === 'rejected') {
        throw ofCluster.reason;
    }
    const known = ofInstances.status === 'fulfilled' ? ofInstances.value : [];
    const described = ofCluster.status === 'fulfilled' ? ofCluster.value : null;
    return {
        cluster: described?.identifier ?? known[0]?.clusterIdentifier ?? null,
        instances: [...new Set([...(described?.members ?? []).map(({ instanceIdentifier }) => instanceIdentifier), ...known.map(({ identifier }) => identifier)])],
    };
}
/** Whether an ARN is of the cluster or of one of the instances. */
function isOurs(arn, { cluster, instances }) {
    return (cluster !== null && (0,src_arn/* isArnOf */.Z)(arn, 'cluster', cluster)) || instances.some((identifier) => (0,src_arn/* isArnOf */.Z)(arn, 'db', identifier));
}

;// CONCATENATED MODULE: ./src/collect/aws/blue-green.ts


/** The API filters by source or by target, not by both: the region's list is one call. */
async function describeBlueGreen({ list }, named) {
    const [deployments, ours] = await Promise.all([
        list('rds:DescribeBlueGreenDeployments', {}, ({ BlueGreenDeployments }) => BlueGreenDeployments),
        named,
    ]);
    return deployments
        .map((deployment) => ({
        identifier: fields_text(deployment.BlueGreenDeploymentIdentifier) ?? '',
        name: fields_text(deployment.BlueGreenDeploymentName),
        source: fields_text(deployment.Source),
        target: fields_text(deployment.Target),
        status: fields_text(deployment.Status),
    }))
        .filter(({ source, target }) => isOurs(source, ours) || isOurs(target, ours));
}

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

;// CONCATENATED MODULE: ./src/collect/aws/certificates.ts

/** Those without a name are left out. */
async function describeCertificates({ list }) {
    const certificates = await list('rds:DescribeCertificates', {}, ({ Certificates }) => Certificates);
    return certificates.flatMap(({ CertificateIdentifier, ValidTill }) => {
        const identifier = fields_text(CertificateIdentifier);
        return identifier === null ? [] : [{ identifier, validTillMs: timeMs(ValidTill) }];
    });
}

// EXTERNAL MODULE: ./src/collect/aws/credential-chain.ts + 1 modules
var credential_chain = __webpack_require__(7448);
;// CONCATENATED MODULE: ./src/collect/aws/clients.ts


/** Opens nothing yet. */
function awsClients({ region, callTimeoutMs }) {
    const { shared, credentials } = (0,credential_chain.credentialChain)(region, callTimeoutMs);
    const options = { ...shared, credentials };
    const opened = [];
    const opening = (client) => {
        opened.push(client);
        return client;
    };
    return {
        rds: opening(new dist_cjs/* RDSClient */.rYe(options)),
        ec2: clients_once(async () => opening(new (await __webpack_require__.e(/* import() */ 193).then(__webpack_require__.t.bind(__webpack_require__, 5193, 19))).EC2Client(options))),
        cloudwatch: clients_once(async () => opening(new (await __webpack_require__.e(/* import() */ 85).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19))).CloudWatchClient(options))),
        credentials,
        close: () => {
            opened.forEach((client) => {
                client.destroy();
            });
        },
    };
}
function clients_once(make) {
    let made;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./src/collect/aws/credentials.ts
/** The credentials of a conversation: from the first source of the SDK's default chain that has any. */




/** The end of the chain, in the SDK's words: every source was tried, and none has any. */
const NONE = 'Could not load credentials from any providers';
/** Texts that must not be written anywhere, or why there are no credentials. */
async function findCredentials(clients, timeoutMs, signal) {
    const limit = (0,waiting/* withinMs */.SV)(timeoutMs, signal);
    try {
        // A source cannot be stopped; it is not waited for.
        return { secrets: secretsOf(await Promise.race([clients.credentials(), (0,waiting/* aborted */.QH)(limit.signal)])) };
    }
    catch (error) {
        if (limit.signal.aborted) {
            const late = signal.aborted ? 'the run ended before credentials were found' : `no credential source responded within ${(0,units/* formatMs */._V)(timeoutMs)}`;
            return { missing: { outcome: 'unreachable', detail: late } };
        }
        const detail = shown((0,errors/* errorMessage */.g)(error), []);
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

// EXTERNAL MODULE: ./src/facts/aws.ts
var aws = __webpack_require__(3498);
;// CONCATENATED MODULE: ./src/collect/aws/endpoints.ts
/** The endpoints of an Aurora cluster. */


/** A Multi-AZ DB cluster and an instance have none that the API lists. */
async function describeEndpoints({ list }, cluster) {
    if (cluster === null || !(0,aws/* isAurora */.xk)(cluster)) {
        return [];
    }
    const endpoints = await list('rds:DescribeDBClusterEndpoints', { DBClusterIdentifier: cluster.identifier }, ({ DBClusterEndpoints }) => DBClusterEndpoints);
    return endpoints.map((endpoint) => ({
        host: fields_text(endpoint.Endpoint),
        type: fields_text(endpoint.EndpointType),
        customType: fields_text(endpoint.CustomEndpointType),
        staticMembers: texts(endpoint.StaticMembers),
    }));
}

// EXTERNAL MODULE: ./src/collect/aws/facts.ts
var facts = __webpack_require__(2255);
;// CONCATENATED MODULE: ./src/collect/aws/global-clusters.ts

/** Asks only of a cluster that names one. */
async function describeGlobalCluster({ list }, cluster) {
    const identifier = cluster?.globalClusterIdentifier ?? null;
    if (identifier === null) {
        return null;
    }
    const [found] = await list('rds:DescribeGlobalClusters', { GlobalClusterIdentifier: identifier }, ({ GlobalClusters }) => GlobalClusters);
    return {
        identifier,
        members: entries(found?.GlobalClusterMembers).flatMap(({ DBClusterArn, IsWriter }) => {
            const clusterArn = fields_text(DBClusterArn);
            return clusterArn === null ? [] : [{ clusterArn, isWriter: IsWriter === true }];
        }),
    };
}

;// CONCATENATED MODULE: ./src/collect/aws/clusters.ts


/** Engines of PostgreSQL. DocumentDB and Neptune answer the same calls. */
const ENGINES = ['aurora-postgresql', 'postgres'];
/** Clusters of one identifier, or all of the region, of whatever engine. */
function describeClusters({ list }, identifier) {
    const input = identifier === undefined ? {} : { DBClusterIdentifier: identifier };
    return list('rds:DescribeDBClusters', input, ({ DBClusters }) => readAll(DBClusters, awsCluster));
}
function isPostgres({ engine }) {
    return ENGINES.includes(engine);
}
/** Undefined for what has no identifier, or no engine. */
function awsCluster(described) {
    const identifier = fields_text(described.DBClusterIdentifier);
    const engine = fields_text(described.Engine);
    if (identifier === null || engine === null) {
        return undefined;
    }
    return {
        identifier,
        arn: fields_text(described.DBClusterArn) ?? '',
        engine,
        engineVersion: fields_text(described.EngineVersion),
        engineMode: fields_text(described.EngineMode),
        scalabilityType: fields_text(described.ClusterScalabilityType),
        status: fields_text(described.Status),
        endpoint: fields_text(described.Endpoint),
        readerEndpoint: fields_text(described.ReaderEndpoint),
        customEndpoints: texts(described.CustomEndpoints),
        port: number(described.Port),
        parameterGroup: fields_text(described.DBClusterParameterGroup),
        members: entries(described.DBClusterMembers).flatMap((member) => {
            const instanceIdentifier = fields_text(member.DBInstanceIdentifier);
            const parameterGroupStatus = fields_text(member.DBClusterParameterGroupStatus);
            return instanceIdentifier === null ? [] : [{ instanceIdentifier, isWriter: member.IsClusterWriter === true, parameterGroupStatus }];
        }),
        securityGroupIds: attachedGroups(described.VpcSecurityGroups),
        iamAuthentication: described.IAMDatabaseAuthenticationEnabled === true,
        pending: pendingModifications(described.PendingModifiedValues),
        globalClusterIdentifier: fields_text(described.GlobalClusterIdentifier),
        replicationSource: fields_text(described.ReplicationSourceIdentifier),
        serverlessV2MinCapacity: number(described.ServerlessV2ScalingConfiguration?.MinCapacity),
        masterUser: masterUser(described),
        backupRetentionDays: number(described.BackupRetentionPeriod),
        maintenanceWindow: fields_text(described.PreferredMaintenanceWindow),
        vpcNetworking: described.VPCNetworkingEnabled !== false,
        // Aurora's volume grows by itself, and the API says 1.
        allocatedStorageBytes: (0,aws/* isAurora */.xk)({ engine }) ? null : gibibytes(described.AllocatedStorage),
    };
}
/** Groups that are on their way out admit nobody for long. */
function attachedGroups(groups) {
    return entries(groups).flatMap(({ VpcSecurityGroupId, Status }) => (Status === 'removing' ? [] : (fields_text(VpcSecurityGroupId) ?? [])));
}
function masterUser(described) {
    const name = fields_text(described.MasterUsername);
    return name === null ? null : { name, managedSecretStatus: fields_text(described.MasterUserSecret?.SecretStatus) };
}
/** Of a cluster or of an instance: the certificate authority stands in different places. */
function pendingModifications(pending) {
    const iamAuthentication = pending?.IAMDatabaseAuthenticationEnabled;
    return {
        engineVersion: fields_text(pending?.EngineVersion),
        iamAuthentication: typeof iamAuthentication === 'boolean' ? iamAuthentication : null,
        caCertificateIdentifier: fields_text(pending?.CACertificateIdentifier) ?? fields_text(pending?.CertificateDetails?.CAIdentifier),
        names: Object.entries(pending ?? {}).flatMap(([name, value]) => (isSet(value) ? [name] : [])),
    };
}
/** An empty element is no modification. */
function isSet(value) {
    return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

;// CONCATENATED MODULE: ./src/collect/aws/instances.ts



/** The instance of an identifier, of whatever engine. */
function describeInstance(calls, identifier) {
    return describeInstances(calls, { DBInstanceIdentifier: identifier });
}
/** The members of a cluster, as the API orders them. */
function describeMembers(calls, clusterIdentifier) {
    return describeInstances(calls, { Filters: [{ Name: 'db-cluster-id', Values: [clusterIdentifier] }] });
}
/** All instances of the region. */
function describeAllInstances(calls) {
    return describeInstances(calls, {});
}
function describeInstances({ list }, input) {
    return list('rds:DescribeDBInstances', input, ({ DBInstances }) => readAll(DBInstances, awsInstance));
}
/** The writer first; AWS lists members in any order. */
function writerFirst(instances, cluster) {
    const writer = (0,aws/* writerMember */.I3)(cluster)?.instanceIdentifier;
    return [...instances].sort((a, b) => Number(b.identifier === writer) - Number(a.identifier === writer));
}
/** Undefined for what has no identifier, or no engine. */
function awsInstance(described) {
    const identifier = fields_text(described.DBInstanceIdentifier);
    const engine = fields_text(described.Engine);
    if (identifier === null || engine === null) {
        return undefined;
    }
    const ofAurora = (0,aws/* isAurora */.xk)({ engine });
    return {
        identifier,
        arn: fields_text(described.DBInstanceArn) ?? '',
        clusterIdentifier: fields_text(described.DBClusterIdentifier),
        engine,
        engineVersion: fields_text(described.EngineVersion),
        status: fields_text(described.DBInstanceStatus),
        endpoint: fields_text(described.Endpoint?.Address),
        port: number(described.Endpoint?.Port),
        publiclyAccessible: described.PubliclyAccessible === true,
        parameterGroups: entries(described.DBParameterGroups).flatMap((group) => {
            const name = fields_text(group.DBParameterGroupName);
            return name === null ? [] : [{ name, applyStatus: fields_text(group.ParameterApplyStatus) }];
        }),
        securityGroupIds: attachedGroups(described.VpcSecurityGroups),
        caCertificateIdentifier: fields_text(described.CACertificateIdentifier) ?? fields_text(described.CertificateDetails?.CAIdentifier),
        certificateValidTillMs: timeMs(described.CertificateDetails?.ValidTill),
        iamAuthentication: described.IAMDatabaseAuthenticationEnabled === true,
        pending: pendingModifications(described.PendingModifiedValues),
        replicaOf: fields_text(described.ReadReplicaSourceDBInstanceIdentifier) ?? fields_text(described.ReadReplicaSourceDBClusterIdentifier),
        backupRetentionDays: number(described.BackupRetentionPeriod),
        maintenanceWindow: fields_text(described.PreferredMaintenanceWindow),
        masterUser: masterUser(described),
        allocatedStorageBytes: ofAurora ? null : gibibytes(described.AllocatedStorage),
        maxAllocatedStorageBytes: ofAurora ? null : gibibytes(described.MaxAllocatedStorage),
    };
}

;// CONCATENATED MODULE: ./src/collect/aws/integrations.ts


/** Those of the region, by their source. */
async function describeIntegrations({ list }, named) {
    const [integrations, ours] = await Promise.all([list('rds:DescribeIntegrations', {}, ({ Integrations }) => Integrations), named]);
    return integrations
        .map(({ IntegrationName, SourceArn, TargetArn, Status }) => ({
        name: fields_text(IntegrationName),
        source: fields_text(SourceArn),
        target: fields_text(TargetArn),
        status: fields_text(Status),
    }))
        .filter(({ source }) => isOurs(source, ours));
}

;// CONCATENATED MODULE: ./src/collect/aws/maintenance.ts


/** The region's list has only resources that something waits for, and takes one call for a cluster of any size. */
async function describeMaintenance({ list }, named) {
    const [resources, ours] = await Promise.all([
        list('rds:DescribePendingMaintenanceActions', {}, ({ PendingMaintenanceActions }) => PendingMaintenanceActions),
        named,
    ]);
    return resources
        .filter(({ ResourceIdentifier }) => isOurs(fields_text(ResourceIdentifier), ours))
        .flatMap(({ ResourceIdentifier, PendingMaintenanceActionDetails }) => entries(PendingMaintenanceActionDetails).flatMap((pending) => {
        const action = fields_text(pending.Action);
        return action === null
            ? []
            : [
                {
                    resource: fields_text(ResourceIdentifier) ?? '',
                    action,
                    description: fields_text(pending.Description),
                    applyMs: timeMs(pending.CurrentApplyDate) ?? timeMs(pending.AutoAppliedAfterDate),
                    forcedApplyMs: timeMs(pending.ForcedApplyDate),
                    optInStatus: fields_text(pending.OptInStatus),
                },
            ];
    }));
}

;// CONCATENATED MODULE: ./src/collect/aws/parameters.ts


/** By name, in one call where AWS's pages are as long as asked. */
const FILTERS = [{ Name: 'parameter-name', Values: [...aws/* AWS_PARAMETERS */.LE] }];
/** Of the cluster, where there is one; else of the instance. */
function describeParameters(calls, cluster, instances) {
    const group = cluster === null ? instances[0]?.parameterGroups[0]?.name : (cluster.parameterGroup ?? undefined);
    if (group === undefined) {
        throw new Error('it names no parameter group');
    }
    return cluster === null ? ofInstance(calls, group) : ofCluster(calls, group);
}
async function ofCluster({ list }, group) {
    const parameters = await list('rds:DescribeDBClusterParameters', { DBClusterParameterGroupName: group, Filters: FILTERS }, ({ Parameters }) => Parameters);
    return { group, scope: 'cluster', values: valuesOf(parameters) };
}
async function ofInstance({ list }, group) {
    const parameters = await list('rds:DescribeDBParameters', { DBParameterGroupName: group, Filters: FILTERS }, ({ Parameters }) => Parameters);
    return { group, scope: 'instance', values: valuesOf(parameters) };
}
/** An answer that ignores the filter holds hundreds of others. */
function valuesOf(parameters) {
    const asked = new Map(parameters.map((parameter) => [parameter.ParameterName, parameter]));
    return Object.fromEntries(aws/* AWS_PARAMETERS */.LE.flatMap((name) => {
        const parameter = asked.get(name);
        return parameter === undefined
            ? []
            : [[name, { value: fields_text(parameter.ParameterValue) }]];
    }));
}

;// CONCATENATED MODULE: ./src/collect/aws/security-groups.ts


/** The most that EC2 gives a page of rules. */
const RULES_A_PAGE = 1000;
const DEFAULT_PORT = 5432;
/** All protocols; TCP by its name and by its number. */
const LETS_TCP_IN = ['-1', 'tcp', '6'];
/** Groups and port are the cluster's, which hold for each of its instances, or the instance's. */
async function describeSecurityGroups(calls, cluster, instances) {
    const groupIds = cluster?.securityGroupIds ?? [...new Set(instances.flatMap(({ securityGroupIds }) => securityGroupIds))];
    if (groupIds.length === 0) {
        return { groupIds, rules: [], unresolved: [] };
    }
    const described = await calls.list('ec2:DescribeSecurityGroupRules', { Filters: [{ Name: 'group-id', Values: [...groupIds] }], MaxResults: RULES_A_PAGE }, ({ SecurityGroupRules }) => SecurityGroupRules);
    const port = cluster?.port ?? instances[0]?.port ?? DEFAULT_PORT;
    const admitting = described.filter((rule) => admits(rule, port));
    const lists = await prefixLists(calls, admitting.flatMap(({ PrefixListId }) => fields_text(PrefixListId) ?? []));
    return {
        groupIds,
        rules: admitting.map((rule) => admission(rule, lists)),
        unresolved: [...lists].flatMap(([what, found]) => ('why' in found ? [{ what, why: found.why }] : [])),
    };
}
/** A rule for all protocols names no ports, or -1. */
function admits({ IsEgress, IpProtocol, FromPort, ToPort }, port) {
    if (IsEgress !== false || !LETS_TCP_IN.includes(IpProtocol ?? '')) {
        return false;
    }
    return IpProtocol === '-1' || FromPort === -1 || (number(FromPort) ?? Infinity) <= port && port <= (number(ToPort) ?? -Infinity);
}
/** All at the same time; one that cannot be read leaves the others as they are. */
async function prefixLists(calls, ids) {
    const resolved = [...new Set(ids)].map(async (id) => {
        try {
            const entries = await calls.list('ec2:GetManagedPrefixListEntries', { PrefixListId: id }, ({ Entries }) => Entries);
            return [id, { cidrs: entries.flatMap(({ Cidr }) => fields_text(Cidr) ?? []) }];
        }
        catch (error) {
            return [id, { why: (0,errors/* errorMessage */.g)(error) }];
        }
    });
    return new Map(await Promise.all(resolved));
}
function admission(rule, lists) {
    const prefixListId = fields_text(rule.PrefixListId);
    const list = prefixListId === null ? undefined : lists.get(prefixListId);
    return {
        groupId: fields_text(rule.GroupId) ?? '',
        fromPort: number(rule.FromPort),
        toPort: number(rule.ToPort),
        cidrs: list !== undefined && 'cidrs' in list ? list.cidrs : [rule.CidrIpv4, rule.CidrIpv6].flatMap((cidr) => fields_text(cidr) ?? []),
        prefixListId,
        referencedGroupId: fields_text(rule.ReferencedGroupInfo?.GroupId),
    };
}

;// CONCATENATED MODULE: ./src/collect/aws/storage.ts
/** Storage and WAL, as CloudWatch measured them last. */


const PERIOD_SECONDS = 300;
/** A metric that nothing has been measured of for so long has no newest value. */
const LOOKED_BACK_MS = 3 * 3_600_000;
/** The statistic is that of a period, on the careful side: the least that was free, the most that was used. */
const METRICS = {
    freeStorageBytes: { name: 'FreeStorageSpace', statistic: 'Minimum' },
    freeLocalStorageBytes: { name: 'FreeLocalStorage', statistic: 'Minimum' },
    oldestSlotLagBytes: { name: 'OldestReplicationSlotLag', statistic: 'Maximum' },
    slotDiskBytes: { name: 'ReplicationSlotDiskUsage', statistic: 'Maximum' },
};
/** All in one call, of the writer or of the one instance; each metric has a page of its own where AWS makes it so. */
async function readStorage({ list }, cluster, instances) {
    const instance = (0,aws/* writerMember */.I3)(cluster)?.instanceIdentifier ?? instances[0]?.identifier;
    if (instance === undefined) {
        throw new Error('it has no writer');
    }
    const now = Date.now();
    const results = await list('cloudwatch:GetMetricData', {
        StartTime: new Date(now - LOOKED_BACK_MS),
        EndTime: new Date(now),
        ScanBy: 'TimestampDescending',
        MetricDataQueries: Object.entries(METRICS).map(([id, { name, statistic }]) => ({
            Id: id,
            MetricStat: {
                Metric: { Namespace: 'AWS/RDS', MetricName: name, Dimensions: [{ Name: 'DBInstanceIdentifier', Value: instance }] },
                Period: PERIOD_SECONDS,
                Stat: statistic,
            },
        })),
    }, ({ MetricDataResults }) => MetricDataResults);
    const newest = (id) => number(results.filter((result) => fields_text(result.Id) === id).flatMap(({ Values }) => entries(Values))[0]);
    return {
        freeStorageBytes: newest('freeStorageBytes'),
        freeLocalStorageBytes: newest('freeLocalStorageBytes'),
        oldestSlotLagBytes: newest('oldestSlotLagBytes'),
        slotDiskBytes: newest('slotDiskBytes'),
    };
}

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
;// CONCATENATED MODULE: ./src/collect/aws/subject.ts
/** The cluster or instance that is asked about: by its identifier, or by the host of one of its endpoints. */





/** The longest list of other identifiers that is of use to anybody. */
const MOST_OTHERS = 50;
/** There is no PostgreSQL cluster or instance of this name in the region. */
class NotFound extends Error {
    /** Identifiers of the same kind that there are, the nearest first. */
    others;
    more;
    constructor(detail, others, more = {}) {
        super(detail);
        this.others = others;
        this.more = more;
    }
}
/** Begins to ask; what does not need each other at the same time. */
function findSubject(calls, { clusterIdentifier, instanceIdentifier, host = '' }) {
    if (clusterIdentifier !== undefined) {
        return clusterOf(calls, clusterIdentifier, instanceIdentifier);
    }
    const found = instanceIdentifier === undefined ? endpointOf(calls, host) : instanceOf(calls, instanceIdentifier);
    return { cluster: found.then(({ cluster }) => cluster), instances: found.then(({ instances }) => instances) };
}
function clusterOf(calls, clusterIdentifier, instanceIdentifier) {
    const members = describeMembers(calls, clusterIdentifier);
    const cluster = clusterNamed(calls, clusterIdentifier).then((found) => withMember(found, instanceIdentifier));
    // The API lists no members of a cluster that does not exist, and that is no error to it.
    const exists = cluster.then(nothing, unlessMissing);
    return { cluster, instances: Promise.all([members, exists]).then(([found]) => found) };
}
function withMember(cluster, instanceIdentifier) {
    const members = cluster.members.map((member) => member.instanceIdentifier);
    if (instanceIdentifier !== undefined && !members.includes((0,src_arn/* identifierIn */.x)(instanceIdentifier).toLowerCase())) {
        throw new NotFound(`DB instance \`${instanceIdentifier}\` is not a member of cluster \`${cluster.identifier}\``, nearestFirst(instanceIdentifier, members), { mistaken: 'no-member' });
    }
    return cluster;
}
async function instanceOf(calls, instanceIdentifier) {
    const instance = await instanceNamed(calls, instanceIdentifier);
    return subjectOf(calls, instance);
}
/** The cluster of a member, or the instance alone. */
function subjectOf(calls, instance) {
    const { clusterIdentifier } = instance;
    return clusterIdentifier === null
        ? { cluster: Promise.resolve(null), instances: Promise.resolve([instance]) }
        : clusterOf(calls, clusterIdentifier, undefined);
}
/** A host is matched as a whole: a custom endpoint does not name its cluster. */
async function endpointOf(calls, host) {
    const wanted = host.toLowerCase().replace(/\.$/, '');
    const instances = describeAllInstances(calls);
    instances.catch(nothing);
    const clusters = (await describeClusters(calls)).filter(isPostgres);
    const cluster = clusters.find(({ endpoint, readerEndpoint, customEndpoints }) => [endpoint, readerEndpoint, ...customEndpoints].some((name) => name?.toLowerCase() === wanted));
    if (cluster !== undefined) {
        const members = instances.then((all) => all.filter(({ clusterIdentifier }) => clusterIdentifier === cluster.identifier));
        return { cluster: Promise.resolve(cluster), instances: members };
    }
    const all = (await instances).filter(isPostgres);
    const instance = all.find(({ endpoint }) => endpoint?.toLowerCase() === wanted);
    if (instance !== undefined) {
        return subjectOf(calls, instance);
    }
    const names = [...clusters, ...all.filter(({ clusterIdentifier }) => clusterIdentifier === null)].map(({ identifier }) => identifier);
    throw new NotFound(`no cluster or DB instance has the endpoint \`${host}\``, nearestFirst(wanted.split('.')[0] ?? '', names));
}
async function clusterNamed(calls, identifier) {
    const { found, code } = await lookedUp(describeClusters(calls, identifier));
    if (found !== undefined && isPostgres(found)) {
        return found;
    }
    const [clusters, instances] = await Promise.all([orNone(describeClusters(calls)), orNone(describeAllInstances(calls))]);
    const isInstance = instances.some((instance) => instance.identifier === identifier.toLowerCase());
    throw missing(`cluster \`${identifier}\``, isInstance ? 'instance' : undefined, found, code, subject_namesOf(identifier, clusters));
}
async function instanceNamed(calls, identifier) {
    const { found, code } = await lookedUp(describeInstance(calls, identifier));
    if (found !== undefined && isPostgres(found)) {
        return found;
    }
    const [clusters, instances] = await Promise.all([orNone(describeClusters(calls)), orNone(describeAllInstances(calls))]);
    const isCluster = clusters.some((cluster) => cluster.identifier === identifier.toLowerCase());
    throw missing(`DB instance \`${identifier}\``, isCluster ? 'cluster' : undefined, found, code, subject_namesOf(identifier, instances));
}
/** What bears the identifier; undefined, with the error that said so, when nothing does. */
async function lookedUp(asked) {
    try {
        return { found: (await asked)[0] };
    }
    catch (error) {
        if (error instanceof CallFailure && error.end === 'not-found') {
            return { code: error.code };
        }
        throw error;
    }
}
function missing(what, mistaken, found, code, others) {
    return found === undefined
        ? new NotFound(`${what} was not found${mistaken === undefined ? '' : BELONGS_IN[mistaken]}`, others, { ...(code === undefined ? {} : { code }), ...(mistaken === undefined ? {} : { mistaken }) })
        : new NotFound(`${what} has the engine \`${found.engine}\``, others, { otherEngine: found.engine });
}
const BELONGS_IN = {
    instance: '; a DB instance has this identifier: it belongs in `db-instance-identifier`',
    cluster: '; a cluster has this identifier: it belongs in `db-cluster-identifier`',
};
/** A list that may not be had only makes the answer poorer. */
function orNone(asked) {
    return asked.catch(() => []);
}
function subject_namesOf(identifier, all) {
    return nearestFirst(identifier, all.filter(isPostgres).map((one) => one.identifier));
}
function nearestFirst(identifier, names) {
    const wanted = (0,src_arn/* identifierIn */.x)(identifier).toLowerCase();
    return names
        .map((name) => ({ name, slips: (0,nearest/* typingSlips */.l)(wanted, name.toLowerCase()) }))
        .sort((a, b) => a.slips - b.slips)
        .slice(0, MOST_OTHERS)
        .map(({ name }) => name);
}
function nothing() {
    // Nobody waits for it.
}
function unlessMissing(error) {
    if (error instanceof NotFound) {
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/collect/aws/conversation.ts
/** The conversation with AWS's API: everything it has to say of one target, as facts. */



















const GROUPS_NOT_ASKED = (0,fact/* unavailable */.hU)('security groups are read with `client-cidr`, or when the host cannot be reached');
/**
 * Asks within `signal`. Never rejects for anything that AWS, credentials or a network do: what could not be seen is a fact
 * that says so.
 * @param unreached whether the database's host turned out not to be reachable, as soon as that is known.
 */
async function askAws(target, signal, unreached = Promise.resolve(false)) {
    let clients;
    try {
        clients = awsClients(target);
        const found = await findCredentials(clients, target.callTimeoutMs, signal);
        return 'missing' in found
            ? nothingBut({ region: target.region, others: [], denied: [], ...found.missing })
            : await askAll(callsOf({ clients, callTimeoutMs: target.callTimeoutMs, secrets: found.secrets, signal }), target, unreached);
    }
    catch (error) {
        return nothingBut({ outcome: 'unreachable', region: target.region, detail: shown((0,errors/* errorMessage */.g)(error), []), others: [], denied: [] });
    }
    finally {
        clients?.close();
    }
}
/** Each fact waits for what it cannot be asked without, and for nothing else. */
async function askAll(calls, target, unreached) {
    const { cluster, instances } = findSubject(calls, target);
    const named = namesOf(cluster, instances);
    const clusterIfKnown = cluster.catch(() => null);
    const instancesIfKnown = instances.catch(() => []);
    const facts = await allOf({
        awsCluster: asFact(cluster),
        awsInstances: asFact(Promise.all([instances, clusterIfKnown]).then(([all, found]) => writerFirst(all, found))),
        awsParameters: asFact(cluster.then(async (found) => describeParameters(calls, found, found === null ? await instances : []))),
        awsMaintenance: asFact(describeMaintenance(calls, named)),
        awsBlueGreen: asFact(describeBlueGreen(calls, named)),
        awsCertificates: asFact(describeCertificates(calls)),
        awsEndpoints: asFact(cluster.then((found) => describeEndpoints(calls, found))),
        awsGlobalCluster: asFact(cluster.then((found) => describeGlobalCluster(calls, found))),
        awsIntegrations: asFact(describeIntegrations(calls, named)),
        awsSecurityGroups: (async () => target.clientCidrs.length > 0 || (await unreached)
            ? // The groups of a cluster are those of its instances; either tells them.
                asFact(Promise.all([clusterIfKnown, instancesIfKnown, named]).then(([found, all]) => describeSecurityGroups(calls, found, all)))
            : GROUPS_NOT_ASKED)(),
        awsStorage: asFact(Promise.all([cluster, instancesIfKnown]).then(([found, all]) => readStorage(calls, found, all))),
    });
    const missing = await cluster.then(() => undefined, (error) => (error instanceof NotFound ? error : undefined));
    const access = accessOf(target.region, calls.log, missing);
    return missing === undefined ? { awsAccess: (0,fact/* known */.eO)(access), ...facts } : nothingBut(access);
}
/** The same with what each of its promises brings. */
async function allOf(asked) {
    const settled = Object.entries(asked).map(async ([name, promise]) => [name, await promise]);
    return Object.fromEntries(await Promise.all(settled));
}
/** The answers where nothing but this is known. */
function nothingBut(access) {
    const why = (0,fact/* failed */.gz)(access.detail ?? access.outcome);
    return { ...Object.fromEntries(facts/* AWS_FACTS */.i.map((name) => [name, why])), awsAccess: (0,fact/* known */.eO)(access) };
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

/***/ 2255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ AWS_FACTS)
/* harmony export */ });
/** The facts that AWS's API brings, in the order of asking; apart, so that naming them loads nothing that asks. */
const AWS_FACTS = [
    'awsAccess',
    'awsCluster',
    'awsInstances',
    'awsParameters',
    'awsMaintenance',
    'awsBlueGreen',
    'awsCertificates',
    'awsEndpoints',
    'awsGlobalCluster',
    'awsIntegrations',
    'awsSecurityGroups',
    'awsStorage',
];


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
