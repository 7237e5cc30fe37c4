export const id = 785;
export const ids = [785,215,21];
export const modules = {

/***/ 8197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   Lm: () => (/* binding */ addressFrom),
/* harmony export */   P$: () => (/* binding */ isCovered),
/* harmony export */   VD: () => (/* binding */ isPrivateIpv4),
/* harmony export */   Xr: () => (/* binding */ rangeOfCidr),
/* harmony export */   e4: () => (/* binding */ bitsOf)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__);
/** Ranges of addresses, IPv4 and IPv6, exactly: an address is a number, and a range its first and last. */

/** An address of either family in full, without a zone; undefined when the text is none. */
function addressFrom(text) {
    if (ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4.isValidFourPartDecimal(text)) {
        return ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4.parse(text);
    }
    return text.includes(':') && !text.includes('%') && ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6.isValid(text) ? ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6.parse(text) : undefined;
}
/** How long an address of its family is: 32 or 128. */
function bitsOf(address) {
    return address.toByteArray().length * 8;
}
/** The address with all bits behind the first `length` cleared, as it is written in short. */
function networkOf(address, length) {
    const family = address.kind() === 'ipv4' ? (ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4) : (ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6);
    return family.networkAddressFromCIDR(`${address.toString()}/${String(length)}`).toString();
}
/** The range of `10.0.0.0/8`, `2001:db8::/32`, `10.0.0.5`; undefined when the text is none. */
function rangeOfCidr(text) {
    const [, name = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
    const address = addressFrom(name);
    if (address === undefined) {
        return undefined;
    }
    const bits = bitsOf(address);
    const prefix = length === undefined ? bits : Number(length);
    if (prefix > bits) {
        return undefined;
    }
    const size = 1n << BigInt(bits - prefix);
    const first = (numberOf(address) / size) * size;
    return { family: bits === 32 ? 4 : 6, first, last: first + size - 1n };
}
function numberOf(address) {
    return address.toByteArray().reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
}
/** Whether the ranges together hold all of one; those of the other family do not count. */
function isCovered(range, by) {
    const own = by.filter(({ family }) => family === range.family).sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
    let next = range.first;
    for (const { first, last } of own) {
        if (first > next) {
            break;
        }
        if (last >= next) {
            next = last + 1n;
        }
    }
    return next > range.last;
}
/** Whether they have an address in common. */
function overlaps(a, b) {
    return a.family === b.family && a.first <= b.last && b.first <= a.last;
}
/** Whether all of it is IPv4 for private networks, or for those behind the NAT of a carrier. */
function isPrivateIpv4(range) {
    return PRIVATE.some((text) => {
        const own = rangeOfCidr(text);
        return own !== undefined && isCovered(range, [own]);
    });
}
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'];


/***/ }),

/***/ 9730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ WHERE_IT_IS),
/* harmony export */   XD: () => (/* binding */ whereItIs),
/* harmony export */   dZ: () => (/* binding */ session)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5579);

/** Expressions that tell one server from another; schema and time zone of the session do not matter. Tried on 10 to 18. */
const WHERE_IT_IS = `
  pg_catalog.host(pg_catalog.inet_server_addr()) AS address, pg_catalog.inet_server_port() AS port, pg_catalog.pg_is_in_recovery() AS in_recovery,
  pg_catalog.to_char(pg_catalog.timezone('UTC', pg_catalog.pg_postmaster_start_time()), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS started_at`;
/** What WHERE_IT_IS answers. */
function whereItIs(row) {
    return {
        serverAddress: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'address').textOrNull(),
        serverPort: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'port').countOrNull(),
        inRecovery: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'in_recovery').flag(),
        startedAt: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'started_at').text(),
    };
}
/** Who and where this session is. Tried on 10 to 18. */
const session = ({ announcedPid }) => ({
    text: `
    SELECT pg_backend_pid() AS pid, session_user::text AS role, current_database()::text AS database,
           ${WHERE_IT_IS},
           to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS server_time,
           pg_has_role('pg_read_all_stats', 'USAGE') AS reads_all_stats,
           (SELECT count(*)::int FROM pg_stat_get_activity(NULL) WHERE backend_xid IS NOT NULL AND xact_start IS NULL) AS hidden_transactions`,
    read: ([row]) => ({
        pid: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'pid').count(),
        announcedPid,
        user: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'role').text(),
        database: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'database').text(),
        ...whereItIs(row),
        serverTime: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'server_time').text(),
        readsAllStats: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'reads_all_stats').flag(),
        hiddenTransactions: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'hidden_transactions').count(),
    }),
});


/***/ }),

/***/ 9899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect),
  f: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/target.ts
var src_target = __webpack_require__(6746);
// EXTERNAL MODULE: ./src/collect/connection/session.ts + 3 modules
var connection_session = __webpack_require__(7742);
// EXTERNAL MODULE: ./src/collect/connection/waiting.ts
var waiting = __webpack_require__(6996);
// EXTERNAL MODULE: ./src/facts/session.ts
var session = __webpack_require__(4551);
// EXTERNAL MODULE: ./src/collect/catalog/session.ts
var catalog_session = __webpack_require__(9730);
// EXTERNAL MODULE: ./src/collect/statement.ts
var statement = __webpack_require__(5579);
;// CONCATENATED MODULE: ./src/collect/probes/replication.ts




const IDENTIFY_SYSTEM = {
    text: 'IDENTIFY_SYSTEM',
    read: ([row]) => ({
        outcome: 'identified',
        systemId: (0,statement/* column */.f)(row, 'systemid').text(),
        timeline: (0,statement/* column */.f)(row, 'timeline').count(),
    }),
};
const roleSettings = {
    text: `SELECT ${session/* ROLE_SETTINGS */.F.map((name) => `pg_catalog.current_setting('${name}', true) AS "${name}"`).join(', ')}`,
    read: ([row]) => Object.fromEntries(session/* ROLE_SETTINGS */.F.map((name) => [name, (0,statement/* column */.f)(row, name).textOrNull()])),
};
const probeSession = {
    text: `SELECT ${catalog_session/* WHERE_IT_IS */.V8}`,
    read: ([row]) => (0,catalog_session/* whereItIs */.XD)(row),
};
const NOT_OPENED = (0,fact/* failed */.gz)('the replication session was not opened');
/**
 * Opens the session without options of ours, since it is the role's own settings that the pipeline gets. It holds back
 * the proof of the password until `mayAuthenticate`: a wrong one is tried once, by the main session.
 */
async function probeReplication(connection, mayAuthenticate, signal) {
    const stages = await (0,connection_session/* openSession */.fA)({ connection, options: connection.options, replication: true, ...(mayAuthenticate === undefined ? {} : { mayAuthenticate }) }, signal);
    return stages.session === undefined
        ? { replication: refused(stages), roleSettings: NOT_OPENED, probeSession: NOT_OPENED }
        : (0,connection_session/* whileOpen */.Us)(stages.session, signal, identify);
}
async function identify(client) {
    const [replication, settings, session] = await Promise.all([(0,statement/* ask */.k)(client, IDENTIFY_SYSTEM), (0,statement/* ask */.k)(client, roleSettings), (0,statement/* ask */.k)(client, probeSession)]);
    return { replication: asWalsender(replication), roleSettings: settings, probeSession: session };
}
/** A server that knows no IDENTIFY_SYSTEM, a pooler's backend above all, answers with a syntax error. */
function asWalsender(replication) {
    return replication.state === 'failed' && /syntax error|IDENTIFY_SYSTEM/i.test(replication.error)
        ? (0,fact/* known */.eO)({ outcome: 'not-a-walsender', detail: replication.error })
        : replication;
}
function refused(stages) {
    if (stages.login.state === 'known' && stages.login.value.error !== undefined) {
        return (0,fact/* known */.eO)({ outcome: 'refused', error: stages.login.value.error });
    }
    return (0,fact/* failed */.gz)(endOf(stages));
}
/** Where a session that was not refused by the server ended, in a few words. */
function endOf(stages) {
    if (stages.login.state === 'known') {
        return stages.login.value.detail ?? stages.login.value.outcome;
    }
    if (stages.tls.state === 'known') {
        return `the TLS handshake ended: ${stages.tls.value.outcome}`;
    }
    return stages.network.state === 'known' ? `the connection ended: ${stages.network.value.outcome}` : 'not reached';
}

// EXTERNAL MODULE: ./src/collect/version.ts
var version = __webpack_require__(1826);
;// CONCATENATED MODULE: ./src/collect/collect.ts
/** The conversation with one target's database: everything that is to be seen of it, as facts. */







/** The longest a catalog statement may take on the server. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** Catalog reads wait for no lock worth waiting for. */
const LOCK_TIMEOUT_MS = 1000;
/** too_many_connections. */
const TOO_MANY_CONNECTIONS = '53300';
/**
 * For the survey of 100 000 tables. A hash of all of them has to be thought to fit into work_mem, or it is none; more
 * memory than this is set aside for nothing, and takes time. The costs are the defaults, each a ten-thousandth: which
 * plan is chosen stays the same, and none seems worth to be compiled or divided first, which takes seconds
 * (`jit = off` is no parameter of 10, whose startup would fail).
 */
const PLANNER = {
    work_mem: '16MB',
    seq_page_cost: 0.0001,
    random_page_cost: 0.0004,
    cpu_tuple_cost: '0.000001',
    cpu_index_tuple_cost: '0.0000005',
    cpu_operator_cost: '0.00000025',
};
/** How long a session takes to be gone for good; on a busy server, or beside other checks, it takes longer. */
const LEAVING_MS = [50, 250, 750];
/** Publications came with 10; nothing here was tried on what is older. */
const OLDEST_MAJOR = 10;
const NOT_LOGGED_IN = (0,fact/* failed */.gz)('no session could be opened');
const TOO_OLD = (0,fact/* failed */.gz)(`the server is older than PostgreSQL ${String(OLDEST_MAJOR)}, or does not report its version`);
/**
 * Collects within `signal`. Never rejects for anything a server or a network does: what could not be seen is a fact
 * that says so.
 * @param asked called when the server has been asked everything, and is to answer.
 */
async function collect(target, signal, asked) {
    // Once the connections are under way.
    const asking = (0,promises_.setImmediate)().then(() => Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(508), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 1009)));
    const loggedIn = gate();
    const stopProbing = new AbortController();
    const probing = firstProbe(target, loggedIn.opened, AbortSignal.any([signal, stopProbing.signal]));
    let stages = await (0,connection_session/* openSession */.fA)(mainSession(target), signal);
    let probeGaveWay = false;
    if (wasCrowdedOut(stages) && target.probe !== 'none') {
        // The probe may hold the one connection that was left.
        stopProbing.abort();
        await probing;
        probeGaveWay = true;
        stages = await onceOursAreGone(() => (0,connection_session/* openSession */.fA)(mainSession(target), signal), wasCrowdedOut, signal);
    }
    const { session } = stages;
    const { unasked, askAll } = await asking;
    if (session === undefined) {
        stopProbing.abort();
        return { ...unasked(target, NOT_LOGGED_IN), ...loginFacts(stages), ...answeredOnly(await probing) };
    }
    if (majorOf(stages) < OLDEST_MAJOR) {
        stopProbing.abort();
        session.close();
        await probing;
        return { ...unasked(target, TOO_OLD), ...loginFacts(stages) };
    }
    loggedIn.open();
    const read = await (0,connection_session/* whileOpen */.Us)(session, signal, (client) => askAll(client, { target, major: majorOf(stages), ...minorOf(stages), ...saidAtLogin(stages) }, asked));
    const probed = await secondProbe(await probing, probeGaveWay, target, signal);
    const seen = { ...unasked(target, NOT_LOGGED_IN), ...loginFacts(stages), ...read, ...probed };
    return { ...seen, ...(await slotProbe(target, seen, signal)) };
}
/**
 * Works in one more session like the main one, once earlier ones are gone that may have taken the last connection there was;
 * undefined when none could be opened.
 */
async function withSession(target, signal, work) {
    const stages = await onceOursAreGone(() => (0,connection_session/* openSession */.fA)(mainSession(target), signal), wasCrowdedOut, signal);
    const server = { major: majorOf(stages), encoding: stages.announced.server_encoding };
    return stages.session === undefined ? undefined : (0,connection_session/* whileOpen */.Us)(stages.session, signal, (client) => work(client, server));
}
/**
 * Everything in the startup packet, nothing by SET, which would stay behind in a pooler. The user's own options come
 * first, so that ours win.
 */
function mainSession(target) {
    const ours = {
        default_transaction_read_only: 'on',
        // Else a database's own default could make every statement wait for a safe snapshot, or fail on a standby.
        default_transaction_isolation: 'read\\ committed',
        default_transaction_deferrable: 'off',
        statement_timeout: STATEMENT_TIMEOUT_MS,
        lock_timeout: LOCK_TIMEOUT_MS,
        idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
        search_path: 'pg_catalog',
        client_encoding: 'UTF8',
        ...PLANNER,
    };
    const options = Object.entries(ours).map(([name, value]) => `-c ${name}=${String(value)}`);
    return {
        connection: target.connection,
        options: [target.connection.options, ...options].filter(Boolean).join(' '),
        replication: false,
    };
}
async function firstProbe(target, mayAuthenticate, signal) {
    return target.probe === 'none' ? {} : probeReplication(target.connection, mayAuthenticate, signal);
}
/** A probe that was refused for want of connections while the main session held one, or gave way to it, goes again. */
async function secondProbe(first, gaveWay, target, signal) {
    return gaveWay || probeWasCrowdedOut(first)
        ? onceOursAreGone(() => probeReplication(target.connection, undefined, signal), probeWasCrowdedOut, signal)
        : first;
}
function wasCrowdedOut(stages) {
    return (0,connection_session/* refusal */.x5)(stages) === TOO_MANY_CONNECTIONS;
}
function probeWasCrowdedOut({ replication }) {
    const seen = replication === undefined ? undefined : (0,fact/* valueOf */.RP)(replication);
    return seen?.outcome === 'refused' && seen.error.code === TOO_MANY_CONNECTIONS;
}
function slotWasCrowdedOut({ temporarySlot }) {
    const seen = (0,fact/* valueOf */.RP)(temporarySlot);
    return seen?.outcome === 'refused' && seen.error.code === TOO_MANY_CONNECTIONS;
}
/**
 * A server counts a session of ours until its process has ended, a moment after we left, and those of other checks at the
 * same moment: asks again while it still does.
 */
async function onceOursAreGone(ask, crowdedOut, signal, [first, ...later] = LEAVING_MS) {
    await (0,waiting/* pause */.v7)((first ?? 0) * (0.5 + Math.random()), signal);
    const answer = await ask();
    return crowdedOut(answer) && later.length > 0 && !signal.aborted ? onceOursAreGone(ask, crowdedOut, signal, later) : answer;
}
/** What a probe had to say where the main session had nothing: a pooler refuses replication at once. */
function answeredOnly({ replication }) {
    return replication?.state === 'known' ? { replication } : {};
}
async function slotProbe(target, seen, signal) {
    if (!(0,src_target/* triesSlot */.Iw)(target.probe)) {
        return {};
    }
    const { obstacleToSlotProbe, probeTemporarySlot } = await Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(508), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 1009));
    const obstacle = obstacleToSlotProbe(seen, target);
    const probe = () => probeTemporarySlot(target, signal);
    const { temporarySlot, temporaryStream } = obstacle === undefined ? await slotProbed(probe, signal) : { temporarySlot: obstacle, temporaryStream: obstacle };
    return target.probe === 'stream' ? { temporarySlot, temporaryStream } : { temporarySlot };
}
async function slotProbed(probe, signal) {
    const first = await probe();
    return slotWasCrowdedOut(first) ? onceOursAreGone(probe, slotWasCrowdedOut, signal) : first;
}
function loginFacts(stages) {
    const { network, tls, login } = stages;
    return { network, tls, login, version: collect_version(stages) };
}
function collect_version({ announced }) {
    const seen = (0,version/* versionOf */.E)(announced.server_version ?? '');
    return seen === undefined ? NOT_LOGGED_IN : (0,fact/* known */.eO)(seen);
}
/** What the login told that the questions depend on. */
function saidAtLogin({ login, announced }) {
    return { announcedPid: (0,fact/* valueOf */.RP)(login)?.backendPid ?? null, encoding: announced.server_encoding };
}
/** 0 when the server does not say. */
function majorOf({ announced }) {
    return (0,version/* versionOf */.E)(announced.server_version ?? '')?.major ?? 0;
}
function minorOf({ announced }) {
    const minor = /^\d+\.(\d+)/.exec((0,version/* versionOf */.E)(announced.server_version ?? '')?.text ?? '')?.[1];
    return minor === undefined ? {} : { minor: Number(minor) };
}
/** A promise that somebody else lets go. */
function gate() {
    let open = () => undefined;
    const opened = new Promise((resolve) => {
        open = resolve;
    });
    return { opened, open: () => open() };
}


/***/ }),

/***/ 94:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ TokenMissing),
/* harmony export */   et: () => (/* binding */ usesToken),
/* harmony export */   hZ: () => (/* binding */ iamToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
/* harmony import */ var _neutralise_made_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5021);
/* harmony import */ var _rds_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1996);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6996);
/**
 * IAM database authentication: instead of a password, a request to `rds-db` that AWS's credentials have signed. RDS
 * verifies it at the login, and never again. Source: Aurora User Guide, "IAM database authentication".
 */





/** A token is good for 15 minutes; one that is older than this is not begun with. */
const RENEWED_AFTER_MS = 10 * 60_000;
/** No token could be made: no credentials were found, or their source refused or did not answer. */
class TokenMissing extends Error {
    name = 'TokenMissing';
}
/** Whether a connection logs in with a token. */
function usesToken(connection) {
    return connection.auth.kind === 'aws-iam';
}
/** By what they are signed for. One that could not be made counts as well: every session would wait for the same source. */
const tokens = new Map();
/**
 * The token for a login that begins now, which all sessions share until it gets old.
 * @throws TokenMissing
 */
function iamToken({ host, port, user, tls, auth, connectTimeoutMs }) {
    const scope = (0,_rds_host_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenScope */ .O3)({ host, port, user, serverName: tls.serverName, region: auth.region });
    const key = JSON.stringify(scope);
    const held = tokens.get(key);
    if (held !== undefined && Date.now() - held.atMs < RENEWED_AFTER_MS) {
        return held.token;
    }
    // Half of the attempt: what is missing is then said by this side, and not taken for a server that does not answer.
    const limitMs = Math.ceil(connectTimeoutMs / 2);
    const token = within(limitMs, signed(scope, limitMs));
    token.catch(() => undefined);
    tokens.set(key, { atMs: Date.now(), token });
    return token;
}
/** Credentials come from wherever the SDK finds them: environment, profile, web identity, container, instance. */
async function signed({ host, port, user, region }, timeoutMs) {
    const [{ Signer }, { credentialChain }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(945)]).then(__webpack_require__.t.bind(__webpack_require__, 4945, 19)), Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(786), __webpack_require__.e(448)]).then(__webpack_require__.bind(__webpack_require__, 7448))]);
    const { credentials } = credentialChain(region, timeoutMs);
    const token = await new Signer({ hostname: host, port, username: user, region, credentials }).getAuthToken();
    (0,_neutralise_made_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .keepSecret */ .gz)(token, [user]);
    // By themselves as well: the whole is long, and a part of it can be what somebody quotes.
    const parts = new URLSearchParams(token.slice(token.indexOf('?')));
    for (const name of SECRET_PARTS) {
        const part = parts.get(name);
        if (part !== null) {
            (0,_neutralise_made_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .keepSecret */ .gz)(part);
        }
    }
    return token;
}
const SECRET_PARTS = ['X-Amz-Signature', 'X-Amz-Security-Token'];
/** A source of credentials can be an address that never answers. */
async function within(ms, made) {
    const limit = AbortSignal.timeout(ms);
    try {
        return await Promise.race([made, (0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .aborted */ .QH)(limit)]);
    }
    catch (error) {
        throw new TokenMissing(limit.aborted ? `the source of the AWS credentials did not answer within ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(ms)}` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorMessage */ .g)(error));
    }
}


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j9: () => (/* binding */ APPLICATION_NAME),
  QZ: () => (/* binding */ loadPg),
  E8: () => (/* binding */ logIn),
  ig: () => (/* binding */ serverError)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/neutralise/cap.ts
var cap = __webpack_require__(7890);
;// CONCATENATED MODULE: ./src/collect/connection/channel-binding.ts
/**
 * Channel binding is made of a digest of the server's certificate, the one its signature was made with. Source: RFC 5929,
 * "tls-server-end-point".
 */
/** AlgorithmIdentifier and the length of the signature behind it, both in DER, of signatures that no digest is part of. */
const WITHOUT_DIGEST = [
    { name: 'Ed25519', algorithm: Buffer.from('300506032b6570', 'hex'), bitStringBytes: 67 },
    { name: 'Ed448', algorithm: Buffer.from('300506032b6571', 'hex'), bitStringBytes: 117 },
];
/**
 * The name of the algorithm the certificate was signed with, when channel binding is not defined for it; else undefined.
 * @param certificate DER: a certificate ends with its algorithm and its signature.
 */
function signatureWithoutDigest(certificate) {
    return WITHOUT_DIGEST.find(({ algorithm, bitStringBytes }) => {
        const end = certificate.length - bitStringBytes;
        return end >= algorithm.length && certificate.subarray(end - algorithm.length, end).equals(algorithm);
    })?.name;
}

;// CONCATENATED MODULE: ./src/collect/connection/frames.ts
/**
 * What of PostgreSQL's backend messages has to hold before pg may read them. A server that sends something else must
 * not bring the parser to loop or to throw. Source: PostgreSQL documentation, "Message Formats".
 */
/** Type byte and length word. */
const HEADER_BYTES = 5;
/** Backend message types that can come in answer to what we ask: protocol 3.0 without options, no COPY. */
const EXPECTED = new Set('RSKZENTDC123nsIAt');
/** What a stream consists of: CopyBothResponse, CopyData, CopyDone. */
const OF_A_STREAM = new Set('Wdc');
const ERROR = 'E';
const NOTICE = 'N';
/** No message of a login is near this, but for what a login trigger says in its own words. */
const LOGIN_FRAME_BYTES = 64 * 1024;
/** Rows of ours are capped by the statements; this is far beyond. */
const SESSION_FRAME_BYTES = 16 * 1024 * 1024;
/** What is wrong with a frame's header, or undefined. `streams`: whether a stream was asked for. */
function headerFault(type, length, loggedIn, streams = false) {
    if (!EXPECTED.has(type) && !(streams && OF_A_STREAM.has(type))) {
        return `a message of unknown type 0x${type.charCodeAt(0).toString(16).padStart(2, '0')}`;
    }
    if (length < 4) {
        return `a message of impossible length ${String(length)}`;
    }
    const limit = loggedIn || type === ERROR || type === NOTICE ? SESSION_FRAME_BYTES : LOGIN_FRAME_BYTES;
    return length > limit ? `a message of ${String(length)} bytes, where at most ${String(limit)} make sense` : undefined;
}
/** What is wrong with a frame's body, or undefined. */
function bodyFault(type, body) {
    return wellFormed(type, new Walk(body)) ? undefined : `a malformed message of type ${type}`;
}
function wellFormed(type, walk) {
    switch (type) {
        case ERROR:
        case NOTICE:
            return errorFields(walk);
        case 'D':
            return walk.counted(() => walk.value());
        case 'T':
            return walk.counted(() => walk.string() && walk.skip(18));
        case 't':
            return walk.counted(() => walk.skip(4));
        case 'S':
            return walk.string() && walk.string();
        case 'C':
            return walk.string();
        case 'A':
            return walk.skip(4) && walk.string() && walk.string();
        case 'K':
            return walk.skip(8);
        case 'R':
            return authentication(walk);
        case 'Z':
        case 'd':
            return walk.skip(1);
        case 'W':
            return walk.skip(1) && walk.counted(() => walk.skip(2));
        default:
            return true;
    }
}
/** Pairs of a type byte and a string, closed by a zero byte. */
function errorFields(walk) {
    for (;;) {
        const type = walk.byte();
        if (type === undefined) {
            return false;
        }
        if (type === 0) {
            return true;
        }
        if (!walk.string()) {
            return false;
        }
    }
}
const OK = 0;
const CLEARTEXT = 3;
const MD5 = 5;
const SASL = 10;
const SASL_CONTINUE = 11;
const SASL_FINAL = 12;
function authentication(walk) {
    const kind = walk.int32();
    switch (kind) {
        case OK:
        case CLEARTEXT:
        case SASL_CONTINUE:
        case SASL_FINAL:
            return true;
        case MD5:
            return walk.skip(4);
        case SASL:
            return walk.strings();
        default:
            // GSSAPI, SSPI, Kerberos: well-formed, and not spoken here; login.ts answers before pg would throw.
            return kind !== undefined;
    }
}
/** The kind of an authentication message; undefined for a frame too short to tell. */
function authenticationKind(body) {
    const kind = body.length < 4 ? undefined : body.readInt32BE(0);
    switch (kind) {
        case undefined:
            return undefined;
        case OK:
            return 'ok';
        case CLEARTEXT:
            return 'cleartext';
        case MD5:
            return 'md5';
        case SASL:
            return 'sasl';
        case SASL_CONTINUE:
            return 'sasl-continue';
        case SASL_FINAL:
            return 'sasl-final';
        default:
            return 'other';
    }
}
/** Whether the answer to an authentication request is worth a password: all of cleartext, md5 and SCRAM's second step. */
function isChallenge(body) {
    const kind = body.length < 4 ? undefined : body.readInt32BE(0);
    return kind === CLEARTEXT || kind === MD5 || kind === SASL_CONTINUE;
}
/** Mechanisms of an AuthenticationSASL request. */
function saslMechanisms(body) {
    return body.length >= 4 && body.readInt32BE(0) === SASL
        ? body.toString('latin1', 4).split('\0').filter(Boolean)
        : [];
}
/** Steps through a body; every step says whether it stayed inside. */
class Walk {
    #offset = 0;
    #body;
    constructor(body) {
        this.#body = body;
    }
    byte() {
        const value = this.#body[this.#offset];
        this.#offset += 1;
        return value;
    }
    int32() {
        const start = this.#offset;
        return this.skip(4) ? this.#body.readInt32BE(start) : undefined;
    }
    skip(bytes) {
        this.#offset += bytes;
        return this.#offset <= this.#body.length;
    }
    string() {
        const end = this.#offset > this.#body.length ? -1 : this.#body.indexOf(0, this.#offset);
        this.#offset = end + 1;
        return end >= 0;
    }
    /** Strings up to an empty one. */
    strings() {
        for (;;) {
            const start = this.#offset;
            if (!this.string()) {
                return false;
            }
            if (this.#offset === start + 1) {
                return true;
            }
        }
    }
    /** A value with its length before it; -1 is null. */
    value() {
        const length = this.int32();
        return length !== undefined && length >= -1 && this.skip(Math.max(length, 0));
    }
    /** An int16 count, and so many items. */
    counted(item) {
        const start = this.#offset;
        if (!this.skip(2)) {
            return false;
        }
        const count = this.#body.readInt16BE(start);
        if (count < 0) {
            return false;
        }
        for (let i = 0; i < count; i += 1) {
            if (!item()) {
                return false;
            }
        }
        return true;
    }
}

// EXTERNAL MODULE: ./src/collect/connection/iam-token.ts
var iam_token = __webpack_require__(94);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./src/collect/connection/guarded-stream.ts


/** More than a session can have to read; a server that sends on and on is stopped here. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Small messages cost pg far more memory than they have bytes. There can be 262 143 slots. */
const MOST_MESSAGES = 400_000;
/** Whether TLS is on the connection. By its looks: node:tls is not loaded for a session in the clear. */
function isEncrypted(socket) {
    return 'encrypted' in socket && 'getPeerCertificate' in socket;
}
/** What the server sent cannot be PostgreSQL's protocol. */
class ProtocolViolation extends Error {
    name = 'ProtocolViolation';
}
/**
 * The connection as pg sees it: our own open socket, handing over whole, well-formed messages only. pg's parser loops
 * for ever on an error message without its end and throws on short ones; here that ends in a ProtocolViolation.
 */
class GuardedStream extends external_node_stream_.Duplex {
    /** Set once the login has been accepted: large rows are allowed from then on. */
    loggedIn = false;
    /** Set once a stream was asked for: its messages are allowed from then on. */
    streams = false;
    /** Present on a TLS session, as pg's channel binding looks for it. */
    getPeerCertificate;
    #socket;
    #watch;
    #chunks = [];
    #held = 0;
    #read = 0;
    #messages = 0;
    #mayAnswer;
    constructor(socket, watch) {
        super();
        this.#socket = socket;
        this.#watch = watch;
        if (isEncrypted(socket)) {
            this.getPeerCertificate = socket.getPeerCertificate.bind(socket);
        }
        socket.on('data', (chunk) => {
            this.#take(chunk);
        });
        socket.once('end', () => {
            this.push(null);
        });
        socket.once('close', () => {
            this.destroy();
        });
        socket.on('error', (error) => {
            this.destroy(error);
        });
    }
    /** pg asks for it; the socket is open already. */
    connect() {
        process.nextTick(() => this.emit('connect'));
        return this;
    }
    setNoDelay() {
        return this;
    }
    setKeepAlive() {
        return this;
    }
    _read() {
        this.#socket.resume();
    }
    _write(chunk, _encoding, callback) {
        this.#answer(chunk, callback);
    }
    _writev(chunks, callback) {
        this.#answer(Buffer.concat(chunks.map((one) => one.chunk)), callback);
    }
    _final(callback) {
        this.#socket.end(callback);
    }
    _destroy(error, callback) {
        this.#socket.destroy();
        callback(error);
    }
    /** Sends, now or once it may: what pg has to reckon for an answer is reckoned by then. */
    #answer(bytes, callback) {
        if (this.#mayAnswer === undefined) {
            this.#socket.write(bytes, callback);
        }
        else {
            void this.#mayAnswer.then(() => this.#socket.write(bytes, callback));
        }
    }
    #take(chunk) {
        this.#chunks.push(chunk);
        this.#held += chunk.length;
        this.#read += chunk.length;
        this.#handOver();
    }
    /** Passes on every message that is whole. */
    #handOver() {
        try {
            if (this.#read > MOST_BYTES) {
                throw new ProtocolViolation(`it sent more than ${MOST_BYTES} bytes`);
            }
            for (let frame = this.#nextFrame(); frame !== undefined; frame = this.#nextFrame()) {
                this.#mayAnswer = this.#watch(String.fromCharCode(frame[0] ?? 0), frame.subarray(HEADER_BYTES)) ?? this.#mayAnswer;
                this.push(frame);
            }
        }
        catch (error) {
            this.destroy(error instanceof Error ? error : new Error(String(error)));
        }
    }
    /** The next whole message, or undefined when it has not all arrived. */
    #nextFrame() {
        if (this.#held < HEADER_BYTES) {
            return undefined;
        }
        const first = this.#join(HEADER_BYTES);
        const type = String.fromCharCode(first[0] ?? 0);
        const length = first.readUInt32BE(1);
        const fault = headerFault(type, length, this.loggedIn, this.streams);
        if (fault !== undefined) {
            throw new ProtocolViolation(`it sent ${fault}`);
        }
        const size = 1 + length;
        if (this.#held < size) {
            return undefined;
        }
        const held = this.#join(size);
        const frame = held.subarray(0, size);
        this.#chunks[0] = held.subarray(size);
        this.#held -= size;
        this.#messages += 1;
        if (this.#messages > MOST_MESSAGES) {
            throw new ProtocolViolation(`it sent more than ${MOST_MESSAGES} messages`);
        }
        const bodily = bodyFault(type, frame.subarray(HEADER_BYTES));
        if (bodily !== undefined) {
            throw new ProtocolViolation(`it sent ${bodily}`);
        }
        return frame;
    }
    /** The first chunk, grown to hold so many bytes. */
    #join(bytes) {
        const [first] = this.#chunks;
        if (first !== undefined && first.length >= bytes) {
            return first;
        }
        const joined = Buffer.concat(this.#chunks);
        this.#chunks = [joined];
        return joined;
    }
}

// EXTERNAL MODULE: ./src/collect/connection/waiting.ts
var waiting = __webpack_require__(6996);
;// CONCATENATED MODULE: ./src/collect/connection/login.ts







/** The application name of all our sessions. */
const APPLICATION_NAME = 'cdc-preflight';
/** Servers ask for 4 096 by default; one that asks for far more would keep this machine busy instead of answering. */
const MOST_SCRAM_ITERATIONS = 2_000_000;
/** Why a login failed, found by this side. */
class LoginEnd extends Error {
    outcome;
    constructor(outcome, message) {
        super(message);
        this.outcome = outcome;
    }
}
/** Loads pg with nothing of the environment that it would apply behind our back. */
async function loadPg() {
    for (const name of Object.keys(process.env)) {
        // Windows does not mind the case of their letters.
        if (/^(PG|NODE_PG_FORCE_NATIVE$)/i.test(name)) {
            Reflect.deleteProperty(process.env, name);
        }
    }
    return (await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 3849))).default.Client;
}
/** Logs in over an open connection. */
async function logIn(stream, request, signal) {
    const PgClient = await loadPg();
    const { connection } = request;
    const encrypted = isEncrypted(stream);
    let exchange = { asked: 'none' };
    let announced = {};
    let seeStream = () => undefined;
    const guarded = new GuardedStream(stream, (type, body) => {
        if (type === 'S') {
            announced = { ...announced, ...parameter(body) };
        }
        if (type === 'W' || type === 'd') {
            seeStream(type, body);
        }
        if (type !== 'R') {
            return undefined;
        }
        const before = exchange;
        exchange = asOf(body, before);
        refuseUnspoken(body, before, connection, stream);
        return isChallenge(body) ? request.mayAuthenticate : undefined;
    });
    const config = {
        stream: () => guarded,
        host: connection.host,
        port: connection.port,
        user: connection.user,
        database: connection.database,
        // A function, also where there is none: pg would look for ~/.pgpass otherwise.
        password: () => passwordOf(connection),
        options: request.options,
        application_name: APPLICATION_NAME,
        ssl: false,
        enableChannelBinding: encrypted && connection.channelBinding !== 'disable',
        scramMaxIterations: MOST_SCRAM_ITERATIONS,
        pipeline: true,
        ...(request.replication ? { replication: 'database' } : {}),
    };
    const client = new PgClient(config);
    // Once logged in, what ends the connection is the error of the statement it cut off. Before, some errors come this way only.
    const broken = new Promise((_, reject) => {
        client.on('error', reject);
    });
    try {
        await Promise.race([client.connect(), broken, (0,waiting/* aborted */.QH)(signal)]);
        guarded.loggedIn = true;
        return {
            login: { outcome: 'accepted', authentication: exchange.asked, encrypted, ...announcedPid(client) },
            session: {
                client,
                close: () => void client.end().catch(() => undefined),
                cut: () => guarded.destroy(),
                stream: (see) => {
                    seeStream = see;
                    guarded.streams = true;
                    return {
                        send: (body) => void guarded.write(copyData(body)),
                        end: () => void guarded.write(COPY_DONE),
                    };
                },
            },
            announced,
        };
    }
    catch (error) {
        guarded.destroy();
        const code = (0,errors/* errorCode */.C)(error);
        return {
            login: { authentication: exchange.asked, encrypted, ...loginEnd(error) },
            announced,
            ...(code?.startsWith('ERR_SSL_') === true ? { tlsAlert: code } : {}),
        };
    }
}
const COPY_DONE = Buffer.from([0x63, 0, 0, 0, 4]);
function copyData(body) {
    const head = Buffer.from([0x64, 0, 0, 0, 0]);
    head.writeUInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
}
/** The pid of BackendKeyData, which pg keeps and its types do not mention. */
function announcedPid(client) {
    return 'processID' in client && typeof client.processID === 'number' ? { backendPid: client.processID } : {};
}
function passwordOf(connection) {
    if ((0,iam_token/* usesToken */.et)(connection)) {
        return (0,iam_token/* iamToken */.hZ)(connection);
    }
    if (connection.password === undefined || connection.password === '') {
        throw new LoginEnd('password-missing', 'the server asks for a password and none was given');
    }
    return connection.password;
}
/** What each step of SASL follows on. */
const SASL_STEPS = {
    'sasl-continue': 'sasl',
    'sasl-final': 'sasl-continue',
};
/** How far it has come with a further request. */
function asOf(body, before) {
    const kind = authenticationKind(body) ?? 'other';
    return { asked: asked(kind, saslMechanisms(body)) ?? before.asked, last: kind };
}
/** Ends the authentication where pg would throw, or where channel binding is impossible. */
function refuseUnspoken(body, before, connection, stream) {
    const kind = authenticationKind(body);
    const mechanisms = saslMechanisms(body);
    const bindable = isEncrypted(stream) && mechanisms.includes('SCRAM-SHA-256-PLUS');
    const spoken = mechanisms.includes('SCRAM-SHA-256') || (bindable && connection.channelBinding !== 'disable');
    if (kind === undefined || kind === 'other' || (kind === 'sasl' && !spoken)) {
        throw new LoginEnd('authentication-unsupported', 'the server asks for an authentication method other than a password');
    }
    if (bindable && connection.channelBinding !== 'disable') {
        refuseUnboundSignature(stream.getPeerCertificate().raw);
    }
    const follows = SASL_STEPS[kind];
    if (follows !== undefined && follows !== before.last) {
        throw new ProtocolViolation('it sent a step of SASL out of turn');
    }
    const bound = kind === 'ok' ? before.last === 'sasl-final' : bindable || follows !== undefined;
    if (connection.channelBinding === 'require' && !bound) {
        throw new LoginEnd('authentication-unsupported', 'channel_binding=require, and the server does not offer SCRAM-SHA-256-PLUS on this connection');
    }
}
/** As libpq, which does not fall back to a login without channel binding either. */
function refuseUnboundSignature(certificate) {
    const algorithm = signatureWithoutDigest(certificate);
    if (algorithm !== undefined) {
        throw new LoginEnd('authentication-unsupported', `the server's certificate is signed with ${algorithm}, which has no digest for channel binding`);
    }
}
function asked(kind, mechanisms) {
    switch (kind) {
        case 'ok':
            return undefined;
        case 'sasl':
            return mechanisms.some((name) => name.startsWith('SCRAM-')) ? 'scram' : 'other';
        case 'sasl-continue':
        case 'sasl-final':
            return 'scram';
        default:
            return kind;
    }
}
function parameter(body) {
    const [name, value] = body.toString('utf8').split('\0');
    return value !== undefined && (name === 'server_version' || name === 'server_encoding') ? { [name]: value } : {};
}
function loginEnd(error) {
    const refusal = serverError(error);
    if (refusal !== undefined) {
        return { outcome: 'refused', error: refusal };
    }
    const detail = (0,errors/* errorMessage */.g)(error);
    if (error instanceof LoginEnd) {
        return { outcome: error.outcome, detail };
    }
    if (error instanceof iam_token/* TokenMissing */.EM) {
        return { outcome: 'token-missing', detail };
    }
    if (detail.includes('exceeds scramMaxIterations') || detail.startsWith('SASL channel binding')) {
        return { outcome: 'authentication-unsupported', detail };
    }
    if (isServerMessage(error)) {
        return { outcome: 'garbage', detail: `it sent an error message without SQLSTATE: ${detail}` };
    }
    if (error instanceof ProtocolViolation || detail.startsWith('SASL')) {
        return { outcome: 'garbage', detail };
    }
    return { outcome: (0,errors/* errorCode */.C)(error) === 'ETIMEDOUT' ? 'no-answer' : 'closed', detail };
}
/** A login trigger can say as much as it likes; nobody reads more than this, in UTF-16 code units. */
const MOST_TEXT = 4000;
/** An ErrorResponse, recognized by its SQLSTATE; undefined for every other error. */
function serverError(error) {
    const code = (0,errors/* errorCode */.C)(error);
    if (code === undefined || !/^[0-9A-Z]{5}$/.test(code) || !isServerMessage(error)) {
        return undefined;
    }
    const text = (field) => {
        const value = Reflect.get(error, field);
        return typeof value === 'string' ? { [field]: (0,cap/* cap */.N)(value, MOST_TEXT) } : {};
    };
    return { code, message: (0,cap/* cap */.N)(error.message, MOST_TEXT), ...text('detail'), ...text('hint'), ...text('where'), ...text('routine') };
}
/** pg gives its DatabaseError all fields of the message; `severity` is there whoever sent it. */
function isServerMessage(error) {
    return error instanceof Error && 'severity' in error;
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ openSession),
  x5: () => (/* binding */ refusal),
  Us: () => (/* binding */ whileOpen)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/facts/fact.ts
var facts_fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/collect/connection/login.ts + 3 modules
var login = __webpack_require__(3949);
// EXTERNAL MODULE: ./src/collect/connection/iam-token.ts
var iam_token = __webpack_require__(94);
// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/collect/connection/waiting.ts
var waiting = __webpack_require__(6996);
;// CONCATENATED MODULE: ./src/collect/connection/tcp.ts
/** First stage: from a host name to a TCP connection, telling apart every way it can end. */




/** The next address is tried when this one has not answered for so long; it may still win. */
const NEXT_ADDRESS_AFTER_MS = 300;
const RETRY_AFTER_MS = 500;
/** Once more is enough for what passes by itself: a busy resolver, a listener that is just coming up. */
const TRANSIENT = new Set(['EAI_AGAIN', 'ECONNRESET', 'ECONNABORTED']);
const NO_ROUTE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'ENETDOWN', 'EHOSTDOWN', 'EAFNOSUPPORT']);
const NO_ANSWER = new Set(['ETIMEDOUT', 'ABORT_ERR']);
/** Resolves the name, tries every address, both families; one retry of what is transient. */
async function connectTcp(host, port, signal) {
    const first = await attempt(host, port, signal);
    if (first.network.code === undefined || !TRANSIENT.has(first.network.code) || signal.aborted) {
        return first;
    }
    await (0,waiting/* pause */.v7)(RETRY_AFTER_MS, signal);
    return attempt(host, port, signal);
}
async function attempt(host, port, signal) {
    let addresses;
    try {
        addresses = await resolve(host, signal);
    }
    catch (error) {
        const code = (0,errors/* errorCode */.C)(error) ?? 'EAI_FAIL';
        const outcome = code === 'ENOTFOUND' || code === 'ENODATA' ? 'unresolved' : 'resolver-failed';
        return { network: { outcome, code, attempts: [] } };
    }
    return addresses.length === 0
        ? { network: { outcome: 'unresolved', code: 'ENODATA', attempts: [] } }
        : race(addresses, port, signal);
}
async function resolve(host, signal) {
    // getaddrinfo cannot be canceled; its answer is not waited for after the time is up.
    const found = await Promise.race([(0,external_node_dns_promises_.lookup)(host, { all: true }), (0,waiting/* aborted */.QH)(signal)]);
    return found.map((entry) => entry.address);
}
/** Starts the addresses one after the other, each a little after the one before; the first that answers wins. */
async function race(addresses, port, signal) {
    const attempts = [];
    const open = new Map();
    let next = 0;
    let timer;
    let giveUp = () => undefined;
    try {
        return await new Promise((settle) => {
            const startNext = () => {
                clearTimeout(timer);
                const address = addresses[next];
                next += 1;
                if (address === undefined) {
                    return;
                }
                timer = setTimeout(startNext, NEXT_ADDRESS_AFTER_MS);
                const socket = (0,external_node_net_.connect)({ host: address, port });
                open.set(socket, address);
                const lost = (code) => {
                    open.delete(socket);
                    socket.destroy();
                    attempts.push({ address, code });
                    if (attempts.length === addresses.length) {
                        settle({ network: unreached(attempts) });
                    }
                    else if (open.size === 0) {
                        startNext();
                    }
                };
                socket.once('connect', () => {
                    open.delete(socket);
                    socket.removeAllListeners('error');
                    // Until the next stage listens, an error must not become an uncaught exception: it shows as a closed stream.
                    socket.on('error', () => undefined);
                    socket.setNoDelay(true);
                    attempts.push({ address });
                    settle({ network: { outcome: 'connected', address, attempts }, socket });
                });
                socket.once('error', (error) => {
                    lost((0,errors/* errorCode */.C)(error) ?? 'UNKNOWN');
                });
            };
            giveUp = () => {
                attempts.push(...[...open.values()].map((address) => ({ address, code: 'ETIMEDOUT' })));
                settle({ network: unreached(attempts) });
            };
            if (signal.aborted) {
                giveUp();
                return;
            }
            signal.addEventListener('abort', giveUp, { once: true });
            startNext();
        });
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        for (const socket of open.keys()) {
            socket.removeAllListeners('error').on('error', () => undefined);
            socket.destroy();
        }
    }
}
/** Without any attempt the time was up before the first. */
function unreached(attempts) {
    const codes = attempts.map((one) => one.code ?? '');
    // An address that gave no answer may be the one that counts: that another refused is no news of it.
    const code = codes.find((one) => NO_ANSWER.has(one)) ?? codes.find((one) => !NO_ROUTE.has(one)) ?? codes.at(-1) ?? 'ETIMEDOUT';
    return { outcome: outcomeOf(code), code, attempts };
}
function outcomeOf(code) {
    if (code === 'ECONNREFUSED') {
        return 'refused';
    }
    if (NO_ANSWER.has(code)) {
        return 'no-answer';
    }
    return NO_ROUTE.has(code) ? 'no-route' : 'failed';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/collect/connection/certificate-name.ts
/**
 * Whether a certificate is for a server of some name, as libpq decides it under verify-full. Node's own check decides
 * otherwise of `*.internal`, of `d*.example.com`, of several common names, and of an address that is not an iPAddress.
 * Source: fe-secure-common.c and fe-secure-openssl.c; tried side by side with libpq 18.
 */

/** Whether the text is an IP address, when it is either that or a DNS name. */
function isIpAddress(name) {
    return /^\d+\.\d+\.\d+\.\d+$/.test(name) || name.includes(':');
}
/** `name`: the host name or IP address the server is reached by. */
function nameMatch({ subject, subjectaltname }, name) {
    const names = alternativeNames(subjectaltname ?? '');
    const kind = isIpAddress(name) ? 'IP Address' : 'DNS';
    if (names.some((one) => (one.kind === 'DNS' ? matches(one.value, name) : one.kind === kind && sameAddress(one.value, name)))) {
        return 'alternative-name';
    }
    // The common name counts where the certificate has no other name of the kind.
    return !names.some((one) => one.kind === kind) && matches(firstOf(subject.CN), name) ? 'common-name' : undefined;
}
/** From `DNS:db.example, IP Address:10.0.0.1`. What Node puts in quotes holds characters that are in no host name. */
function alternativeNames(text) {
    return text
        .replace(/"(?:[^"\\]|\\.)*"/g, '""')
        .split(', ')
        .map((entry) => {
        const [, kind = '', value = ''] = /^([^:]*):(.*)$/s.exec(entry) ?? [];
        return { kind, value };
    });
}
/** Of several common names libpq looks at the first. */
function firstOf(commonNames) {
    return (typeof commonNames === 'string' ? commonNames : commonNames?.[0]) ?? '';
}
/** A wildcard stands for one whole label, the leftmost. */
function matches(pattern, name) {
    const [wanted, given] = [pattern.toLowerCase(), name.toLowerCase()];
    const domain = given.slice(Math.max(given.indexOf('.'), 0));
    return wanted === given || (wanted.startsWith('*.') && domain.startsWith('.') && wanted.slice(1) === domain);
}
function sameAddress(one, other) {
    return canonical(one) === canonical(other);
}
/** IPv6 is written in many ways. */
function canonical(address) {
    return address.includes(':') ? new external_node_net_.SocketAddress({ address, family: 'ipv6' }).address : address;
}

;// CONCATENATED MODULE: ./src/collect/connection/tls.ts
/** Second stage: SSLRequest and the TLS handshake, with libpq's meaning of `sslmode`. */




/** Length 8, code 80877103: PostgreSQL's protocol, "SSLRequest". */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);
/** The name of PostgreSQL's protocol. */
const ALPN = 'postgresql';
const OFFERED = 'S';
const NOT_OFFERED = 'N';
const LONGEST_CHAIN = 10;
const CHAIN_OUTCOMES = {
    CERT_HAS_EXPIRED: 'expired',
    CERT_NOT_YET_VALID: 'not-yet-valid',
};
/** Whether the session is encrypted at all costs: without TLS there is no connection. */
function requiresTls(mode) {
    return mode === 'require' || mode === 'verify-ca' || mode === 'verify-full';
}
/** An unencrypted session: as `disable` asks and `allow` begins, or since the server has no TLS. */
function withoutTls(socket, connection, offered = null) {
    return { tls: { ...unseenPeer(connection), offered, outcome: 'plain' }, stream: socket };
}
/** Whether the server would have TLS; null when it gives no answer that says so. Nothing else is said on the connection. */
async function offersTls(socket, signal) {
    try {
        const answer = await Promise.race([requestTls(socket), (0,waiting/* aborted */.QH)(signal)]);
        return answer === OFFERED || answer === NOT_OFFERED ? answer === OFFERED : null;
    }
    catch {
        return null;
    }
    finally {
        socket.destroy();
    }
}
/**
 * Asks for TLS and shakes hands. The chain is taken down before it is judged, so that one that does not verify is a
 * fact, too; nothing of ours is sent before the judgment.
 */
async function negotiateTls(socket, connection, signal) {
    const base = unseenPeer(connection);
    const { roots, rootCertificates } = connection.tls;
    if ((roots === 'given' || roots === 'aws-rds') && rootCertificates.length === 0) {
        socket.destroy();
        return { tls: { ...base, outcome: 'no-roots' } };
    }
    try {
        const asked = connection.tls.negotiation === 'postgres' ? requestTls(socket) : OFFERED;
        const [answer, secureContext] = await Promise.race([Promise.all([asked, contextFor(connection.tls)]), (0,waiting/* aborted */.QH)(signal)]);
        if (answer === NOT_OFFERED) {
            return offeredNone(socket, connection);
        }
        if (answer !== OFFERED) {
            socket.destroy();
            return { tls: { ...base, outcome: 'handshake-failed', detail: strangeAnswer(answer) } };
        }
        return await shakeHands(socket, secureContext, connection, signal);
    }
    catch (error) {
        socket.destroy();
        return { tls: { ...base, ...handshakeEnd(error, base.chain) } };
    }
}
/** The one byte that answers SSLRequest. More than one byte would be text injected before the handshake. */
function requestTls(socket) {
    return new Promise((resolve, reject) => {
        const closed = () => {
            reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' }));
        };
        socket.once('close', closed);
        socket.once('end', closed);
        socket.once('data', (answer) => {
            socket.off('close', closed);
            socket.off('end', closed);
            socket.pause();
            resolve(answer.toString('latin1', 0, 200));
        });
        socket.write(SSL_REQUEST);
    });
}
function strangeAnswer(answer) {
    return answer.startsWith('E') && answer.length > 1
        ? 'the server answered the TLS request with an error message'
        : "the server answered the TLS request with something that is not PostgreSQL's protocol";
}
function offeredNone(socket, connection) {
    if (requiresTls(connection.tls.mode)) {
        socket.destroy();
        return { tls: { ...unseenPeer(connection), offered: false, outcome: 'not-offered' } };
    }
    return withoutTls(socket, connection, false);
}
async function shakeHands(socket, secureContext, connection, signal) {
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
    const { tls: policy } = connection;
    const verifiedName = nameToVerify(connection);
    const serverName = isIpAddress(verifiedName) ? undefined : verifiedName;
    const secure = tls.connect({
        socket,
        secureContext,
        ...(serverName === undefined ? {} : { servername: serverName }),
        ...(policy.negotiation === 'direct' ? { ALPNProtocols: [ALPN] } : {}),
        // Judged below, in libpq's terms: Node knows no verify-ca, and hides a chain that it refuses.
        rejectUnauthorized: false,
        checkServerIdentity: () => undefined,
    });
    try {
        await Promise.race([secured(secure), (0,waiting/* aborted */.QH)(signal)]);
    }
    catch (error) {
        const chain = chainOf(secure.getPeerCertificate(true));
        socket.destroy();
        // Where TLS begins with the first byte, only a handshake says that there is any.
        const offered = policy.negotiation === 'postgres' || chain.length > 0 ? true : null;
        return { tls: { offered, verifiedName, chain, ...handshakeEnd(error, chain) } };
    }
    const certificate = secure.getPeerCertificate(true);
    const seen = {
        offered: true,
        verifiedName,
        ...(serverName === undefined ? {} : { serverName }),
        protocol: secure.getProtocol() ?? 'unknown',
        cipher: secure.getCipher().name,
        chain: chainOf(certificate),
    };
    if (policy.negotiation === 'direct' && secure.alpnProtocol !== ALPN) {
        secure.destroy();
        // As libpq: without it this may be any TLS server, or a terminator that a server behind it knows nothing of.
        return { tls: { ...seen, outcome: 'handshake-failed', detail: `the server did not choose the protocol "${ALPN}" (ALPN), as sslnegotiation=direct requires` } };
    }
    const judgment = judge(secure, certificate, policy, verifiedName);
    if (judgment.outcome !== 'trusted' && judgment.outcome !== 'unverified') {
        secure.destroy();
        return { tls: { ...seen, ...judgment } };
    }
    const chain = judgment.outcome === 'trusted' ? await verifiedChain(certificate, policy) : seen.chain;
    return { tls: { ...seen, ...judgment, chain }, stream: secure };
}
function secured(secure) {
    return new Promise((resolve, reject) => {
        secure.once('error', reject);
        secure.once('close', () => {
            reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' }));
        });
        secure.once('secureConnect', () => {
            secure.removeAllListeners('error').removeAllListeners('close');
            // As in tcp.ts: the next stage sees a closed stream.
            secure.on('error', () => undefined);
            secure.pause();
            resolve();
        });
    });
}
const contexts = new WeakMap();
/** Whom to trust and who we are. Reading the system's roots takes longer than many a handshake: once for all sessions. */
function contextFor(policy) {
    const made = contexts.get(policy) ?? secureContext(policy);
    contexts.set(policy, made);
    return made;
}
async function secureContext(policy) {
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
    const ca = trustedRoots(policy, tls);
    return tls.createSecureContext({
        ...(ca === undefined ? {} : { ca }),
        ...(policy.client === undefined
            ? {}
            : { cert: policy.client.certificate, key: policy.client.key, passphrase: policy.client.passphrase }),
        ...(policy.minVersion === undefined ? {} : { minVersion: policy.minVersion }),
        ...(policy.maxVersion === undefined ? {} : { maxVersion: policy.maxVersion }),
    });
}
/** Undefined: the runtime's own default. The system's store holds what its owner added, the default may be older. */
function trustedRoots(policy, tls) {
    if (policy.roots === 'none') {
        return undefined;
    }
    if (policy.roots !== 'system') {
        return [...policy.rootCertificates];
    }
    // From Node 22.15 on; before, the default alone. A system's store gives most roots several times.
    return 'getCACertificates' in tls
        ? [...new Set([...tls.getCACertificates('default'), ...tls.getCACertificates('system')])]
        : undefined;
}
function judge(secure, certificate, policy, verifiedName) {
    if (policy.roots === 'none') {
        return { outcome: 'unverified' };
    }
    if (!secure.authorized) {
        const code = String(secure.authorizationError);
        return { outcome: CHAIN_OUTCOMES[code] ?? 'untrusted-chain', code };
    }
    if (policy.mode !== 'verify-full') {
        return { outcome: 'trusted' };
    }
    const nameMatchedBy = nameMatch(certificate, verifiedName);
    return nameMatchedBy === undefined
        ? { outcome: 'wrong-name', code: 'ERR_TLS_CERT_ALTNAME_INVALID' }
        : { outcome: 'trusted', nameMatchedBy };
}
/** How a handshake that did not finish ended. Source: Node's and OpenSSL's error codes. */
function handshakeEnd(error, chain) {
    const code = (0,errors/* errorCode */.C)(error) ?? 'UNKNOWN';
    const detail = (0,errors/* errorMessage */.g)(error);
    return { outcome: handshakeOutcome(code, detail, chain), code, detail };
}
function handshakeOutcome(code, detail, chain) {
    if (code === 'ETIMEDOUT') {
        return 'no-answer';
    }
    if (code === 'ECONNRESET' || code === 'EPIPE') {
        return 'closed';
    }
    if (/protocol.version|unsupported.protocol|wrong.ssl.version|no.protocols/i.test(`${code} ${detail}`)) {
        return 'version-refused';
    }
    // A server asks for ours behind its own certificate: what refuses before that refuses something else.
    return chain.length > 0 && isClientCertificateAlert(code) ? 'client-certificate-refused' : 'handshake-failed';
}
/** With TLS 1.3 the server's word on our certificate arrives after the handshake, with the first answer. */
function isClientCertificateAlert(code) {
    return (code !== undefined &&
        /^ERR_SSL_.*ALERT_(CERTIFICATE_(REQUIRED|UNKNOWN|EXPIRED|REVOKED)|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERTIFICATE|HANDSHAKE_FAILURE)$/.test(code));
}
/** What is known of a peer that showed no certificate, and was not asked for one. */
function unseenPeer(connection) {
    return { offered: null, verifiedName: nameToVerify(connection), chain: [] };
}
function nameToVerify(connection) {
    return connection.tls.serverName ?? connection.host;
}
/** Leaf first; empty when none was sent, or the connection is gone. */
function chainOf(leaf) {
    return leaf === null ? [] : [...peersOf(leaf)].map(asFact);
}
function* peersOf(leaf) {
    let certificate = leaf;
    for (let length = 0; isPresent(certificate) && length < LONGEST_CHAIN; length += 1) {
        yield certificate;
        // A root names itself as its issuer.
        certificate = certificate.issuerCertificate === certificate ? undefined : certificate.issuerCertificate;
    }
}
/** Node's type leaves out that a certificate may be empty. */
function isPresent(certificate) {
    return certificate?.raw !== undefined;
}
/** Beyond this no threshold reaches: which of two certificates of a CA counts is of no interest before. */
const SOON_MS = 400 * 86_400_000;
/**
 * The chain as it was verified: OpenSSL prefers a trusted root to what the server sends, which may be an older certificate
 * of the same CA, and Node shows what was sent. Looked for only where a CA's certificate expires soon.
 */
async function verifiedChain(leaf, policy) {
    const sent = chainOf(leaf);
    const soon = new Date(Date.now() + SOON_MS).toISOString();
    if (!sent.slice(1).some(({ validTo }) => validTo < soon)) {
        return sent;
    }
    const roots = await rootsOf(policy);
    const below = [...peersOf(leaf)];
    const end = below.findIndex(({ raw }) => latestIssuer(new external_node_crypto_.X509Certificate(raw), roots) !== undefined);
    const last = below[end];
    const root = last === undefined ? undefined : latestIssuer(new external_node_crypto_.X509Certificate(last.raw), roots);
    return last === undefined || root === undefined || isSelfSigned(last.raw) ? sent : [...below.slice(0, end + 1).map(asFact), rootAsFact(root)];
}
async function rootsOf(policy) {
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
    return (trustedRoots(policy, tls) ?? tls.rootCertificates).map((pem) => new external_node_crypto_.X509Certificate(pem));
}
/** Of the roots that issued it, that which is valid longest. */
function latestIssuer(certificate, roots) {
    return roots
        .filter((root) => root.subject === root.issuer && certificate.checkIssued(root) && certificate.verify(root.publicKey))
        .sort((a, b) => Date.parse(b.validTo) - Date.parse(a.validTo))[0];
}
function rootAsFact(root) {
    return {
        subject: root.subject.replaceAll('\n', ', '),
        issuer: root.issuer.replaceAll('\n', ', '),
        names: root.subjectAltName ?? '',
        validFrom: isoDate(root.validFrom),
        validTo: isoDate(root.validTo),
        fingerprint: root.fingerprint256,
        selfSigned: isSelfSigned(root.raw),
    };
}
function asFact(certificate) {
    return {
        subject: distinguishedName(certificate.subject),
        issuer: distinguishedName(certificate.issuer),
        names: certificate.subjectaltname ?? '',
        validFrom: isoDate(certificate.valid_from),
        validTo: isoDate(certificate.valid_to),
        fingerprint: certificate.fingerprint256,
        selfSigned: isSelfSigned(certificate.raw),
    };
}
/** By the signature: Node takes a certificate that may not sign others for one whose issuer is missing. */
function isSelfSigned(der) {
    const certificate = new external_node_crypto_.X509Certificate(der);
    try {
        return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
    }
    catch {
        // A key of a kind that OpenSSL does not know.
        return false;
    }
}
function distinguishedName(name) {
    return Object.entries(name)
        .map(([key, value]) => `${key}=${String(value)}`)
        .join(', ');
}
function isoDate(text) {
    const date = new Date(text);
    return Number.isNaN(date.getTime()) ? text : date.toISOString();
}

;// CONCATENATED MODULE: ./src/collect/connection/session.ts
/** The stages in their order, and libpq's second try of `allow` and `prefer`: one session, or where exactly it ended. */







/** A server that is just starting, stopping or recovering refuses so. */
const CANNOT_CONNECT_NOW = '57P03';
const STARTING_UP_PAUSE_MS = 1000;
/** invalid_authorization_specification: pg_hba.conf may want the other kind of connection. */
const REFUSED_BY_HBA = '28000';
const NOT_REACHED = (0,facts_fact/* failed */.gz)('the connection ended before');
/** Connects within `connectTimeoutMs`; a server that is just starting up is asked once more. */
async function openSession(request, signal) {
    const first = await session_attempt(request, signal);
    if (refusal(first) !== CANNOT_CONNECT_NOW || signal.aborted) {
        return first;
    }
    await (0,waiting/* pause */.v7)(STARTING_UP_PAUSE_MS, signal);
    return session_attempt(request, signal);
}
async function session_attempt(request, signal) {
    const deadline = (0,waiting/* withinMs */.SV)(request.connection.connectTimeoutMs, signal);
    try {
        const { mode } = request.connection.tls;
        const first = await connect(request, mode !== 'disable' && mode !== 'allow', deadline.signal);
        const second = secondTry(request, first);
        const last = second === undefined ? first : await connect(request, second === 'encrypted', deadline.signal);
        const stages = withGivenUp(await withOffer(request, last, first, deadline.signal), second, first);
        return signal.aborted ? cutShort(stages) : stages;
    }
    finally {
        deadline.clear();
    }
}
/** A stage that the end of the run cut short did not end for want of an answer. */
function cutShort(stages) {
    const ended = (fact) => fact.state === 'known' && (fact.value.outcome === 'no-answer' || fact.value.code === 'ETIMEDOUT')
        ? (0,facts_fact/* failed */.gz)('the run ended before there was an answer')
        : fact;
    return { ...stages, network: ended(stages.network), tls: ended(stages.tls), login: ended(stages.login) };
}
/**
 * Whether the server offers TLS, where one of the tries asked; where none did and pg_hba.conf refused a session in the
 * clear, one request on a connection of its own tells, since what helps depends on it.
 */
async function withOffer(request, stages, first, signal) {
    if (stages.tls.state !== 'known' || stages.tls.value.offered !== null) {
        return stages;
    }
    const before = (0,facts_fact/* valueOf */.RP)(first.tls)?.offered ?? null;
    const wanted = before === null && !request.replication && refusal(stages) === REFUSED_BY_HBA && stages.tls.value.outcome === 'plain';
    const offered = wanted ? await askForTls(request, signal) : before;
    return { ...stages, tls: (0,facts_fact/* known */.eO)({ ...stages.tls.value, offered }) };
}
/** Why the encrypted try came to nothing, where the session in the clear came after one. */
function withGivenUp(stages, second, first) {
    if (second !== 'plain' || stages.tls.state !== 'known' || first.tls.state !== 'known') {
        return stages;
    }
    const { outcome, detail } = first.tls.value;
    const error = (0,facts_fact/* valueOf */.RP)(first.login)?.error;
    const gaveUp = error === undefined ? { outcome, ...(detail === undefined ? {} : { detail }) } : { outcome: 'refused', detail: error.message };
    return { ...stages, tls: (0,facts_fact/* known */.eO)({ ...stages.tls.value, gaveUp }) };
}
async function askForTls({ connection }, signal) {
    const { socket } = await connectTcp(connection.host, connection.port, signal);
    return socket === undefined ? null : offersTls(socket, signal);
}
/** `allow` tries TLS when the server refuses an unencrypted session, `prefer` the reverse, and an unencrypted session when TLS fails. */
function secondTry(request, stages) {
    const { mode } = request.connection.tls;
    const refusedByHba = refusal(stages) === REFUSED_BY_HBA;
    if (mode === 'allow') {
        return refusedByHba ? 'encrypted' : undefined;
    }
    if (mode !== 'prefer' || stages.tls.state !== 'known') {
        return undefined;
    }
    const { outcome } = stages.tls.value;
    if (outcome === 'plain') {
        return undefined;
    }
    const encrypted = outcome === 'trusted' || outcome === 'unverified';
    return refusedByHba || (!encrypted && outcome !== 'no-answer') ? 'plain' : undefined;
}
async function connect(request, encrypt, signal) {
    const { connection } = request;
    const tcp = await connectTcp(connection.host, connection.port, signal);
    const network = (0,facts_fact/* known */.eO)(tcp.network);
    if (tcp.socket === undefined) {
        return { network, tls: NOT_REACHED, login: NOT_REACHED, announced: {} };
    }
    const negotiating = encrypt ? negotiateTls(tcp.socket, connection, signal) : withoutTls(tcp.socket, connection);
    // pg is loaded while the server answers: in a turn of its own, when the other session has asked, too.
    const [secured] = await Promise.all([negotiating, (0,promises_.setImmediate)().then(login/* loadPg */.QZ), (0,promises_.setImmediate)().then(() => startSigning(connection))]);
    if (secured.stream === undefined) {
        return { network, tls: (0,facts_fact/* known */.eO)(secured.tls), login: endedInTls(request, secured), announced: {} };
    }
    const stage = await (0,login/* logIn */.E8)(secured.stream, request, signal);
    const { session, announced } = stage;
    const tls = withAlert(secured.tls, stage);
    return {
        network,
        tls: (0,facts_fact/* known */.eO)(tls),
        login: tls.outcome === 'client-certificate-refused' && requiresTls(connection.tls.mode) ? NOT_REACHED : (0,facts_fact/* known */.eO)(stage.login),
        announced,
        ...(session === undefined ? {} : { session }),
    };
}
/** Nothing waits for the token here: the login does, where the server asks for it. */
function startSigning(connection) {
    if ((0,iam_token/* usesToken */.et)(connection)) {
        (0,iam_token/* iamToken */.hZ)(connection).catch(() => undefined);
    }
}
/** Where nobody requires TLS, its failure counts as the login's: no other rule would report it. */
function endedInTls(request, { tls }) {
    if (requiresTls(request.connection.tls.mode)) {
        return NOT_REACHED;
    }
    const { outcome, detail } = tls;
    return (0,facts_fact/* known */.eO)({
        outcome: outcome === 'no-answer' || outcome === 'closed' ? outcome : 'garbage',
        authentication: 'none',
        encrypted: false,
        detail: detail ?? `the TLS handshake ended: ${outcome}`,
    });
}
function withAlert(tls, { tlsAlert }) {
    return tlsAlert !== undefined && isClientCertificateAlert(tlsAlert)
        ? { ...tls, outcome: 'client-certificate-refused', code: tlsAlert }
        : tls;
}
/** Works on a session: it is cut when the signal aborts, and closed when the work is done. */
async function whileOpen(session, signal, work) {
    signal.addEventListener('abort', session.cut, { once: true });
    if (signal.aborted) {
        session.cut();
    }
    try {
        return await work(session.client, session);
    }
    finally {
        signal.removeEventListener('abort', session.cut);
        session.close();
    }
}
/** SQLSTATE of a refused login. */
function refusal(stages) {
    return stages.login.state === 'known' ? stages.login.value.error?.code : undefined;
}


/***/ }),

/***/ 6996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   SV: () => (/* binding */ withinMs),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/** Waiting that ends: every wait of the connection stages has a signal that can stop it. */
/** A promise that never resolves, and rejects when the signal aborts. */
function aborted(signal) {
    return new Promise((_, reject) => {
        const stop = () => {
            reject(timeoutError());
        };
        if (signal.aborted) {
            stop();
        }
        else {
            signal.addEventListener('abort', stop, { once: true });
        }
    });
}
/** Resolves after so long, or as soon as the signal aborts. */
function pause(ms, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done, { once: true });
        if (signal.aborted) {
            done();
        }
    });
}
/** A signal that aborts with `signal` or after so long; `clear` gives its timer back. */
function withinMs(ms, signal) {
    const controller = new AbortController();
    const stop = () => {
        controller.abort();
    };
    const timer = setTimeout(stop, ms);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) {
        stop();
    }
    return {
        signal: controller.signal,
        clear: () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
        },
    };
}
function timeoutError() {
    return Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' });
}


/***/ }),

/***/ 5579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ column),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _facts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6881);
/* harmony import */ var _neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7766);
/* harmony import */ var _connection_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3949);




/** insufficient_privilege. */
const DENIED = '42501';
/** undefined_function, undefined_table, undefined_column, undefined_object, feature_not_supported. */
const UNAVAILABLE = new Set(['42883', '42P01', '42703', '42704', '0A000']);
/** query_canceled (statement_timeout), lock_not_available (lock_timeout). */
const TIMED_OUT = new Set(['57014', '55P03']);
/**
 * Sends a statement; all that are sent in one turn go out as one batch. Each has its own outcome: a refused one does not
 * affect the others.
 */
async function ask(client, statement) {
    if (statement.absent !== undefined) {
        return (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)(statement.absent);
    }
    try {
        const { rows } = await client.query((0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .withValues */ .tV)(statement.text, statement.values ?? []));
        return (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(statement.read(rows));
    }
    catch (error) {
        return unread(error, statement.mayLack);
    }
}
function unread(error, mayLack) {
    const refusal = (0,_connection_login_js__WEBPACK_IMPORTED_MODULE_1__/* .serverError */ .ig)(error);
    if (refusal === undefined) {
        return (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .g)(error));
    }
    if (refusal.code === DENIED) {
        const privilege = /\bfunction\b/i.test(refusal.message) ? 'EXECUTE on it' : 'SELECT on it, or membership in pg_monitor';
        return (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(`${refusal.message}; the role that the check logs in as needs ${privilege}`);
    }
    if (mayLack !== undefined && (Object.hasOwn(mayLack, refusal.code) || UNAVAILABLE.has(refusal.code))) {
        return (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)(mayLack[refusal.code] ?? refusal.message);
    }
    return (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(TIMED_OUT.has(refusal.code) ? `timed out: ${refusal.message}` : refusal.message);
}
/** Columns of a row, with the types the statement gives them; a column of another type is our bug and throws. */
function column(row, name) {
    return new Column(name, row?.[name]);
}
class Column {
    #name;
    #value;
    constructor(name, value) {
        this.#name = name;
        this.#value = value;
    }
    text() {
        return typeof this.#value === 'string' ? this.#value : this.#wrong('text');
    }
    textOrNull() {
        return this.#value === null ? null : this.text();
    }
    texts() {
        const value = this.#value;
        return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : this.#wrong('text[]');
    }
    flag() {
        return typeof this.#value === 'boolean' ? this.#value : this.#wrong('boolean');
    }
    flagOrNull() {
        return this.#value === null ? null : this.flag();
    }
    /** int4, or an int8 that pg hands over as text. */
    count() {
        const value = typeof this.#value === 'string' ? Number(this.#value) : this.#value;
        return typeof value === 'number' && Number.isFinite(value) ? value : this.#wrong('number');
    }
    countOrNull() {
        return this.#value === null ? null : this.count();
    }
    /** A pg_lsn's text, `X/Y` in hexadecimal, as a position in bytes. */
    lsnOrNull() {
        const text = this.textOrNull();
        if (text === null) {
            return null;
        }
        const [high, low] = text.split('/');
        return high === undefined || low === undefined ? this.#wrong('pg_lsn') : (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
    }
    /** A json object. */
    objectOrNull() {
        const value = this.#value;
        if (value === null) {
            return null;
        }
        return typeof value === 'object' && !Array.isArray(value) ? value : this.#wrong('json');
    }
    /** A json array of objects. */
    rows() {
        const value = this.#value;
        return Array.isArray(value) ? value.filter(isRow) : this.#wrong('json[]');
    }
    /** A json object. */
    row() {
        const value = this.#value;
        return isRow(value) ? value : this.#wrong('json');
    }
    #wrong(expected) {
        throw new Error(`column ${this.#name} is not ${expected}`);
    }
}
function isRow(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf)
/* harmony export */ });
/**
 * `16.4 (Debian 16.4-1.pgdg120+2)` → `16.4` of major 16: what a packager adds is no part of the version. Undefined for a
 * text that does not begin with a number.
 * @param announced ParameterStatus server_version.
 */
function versionOf(announced) {
    const [, text, major] = /^((\d+)(?:\.\d+)*(?:(?:alpha|beta|rc)\d+|devel)?)/.exec(announced) ?? [];
    return text === undefined ? undefined : { text, major: Number(major) };
}


/***/ }),

/***/ 8595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yg: () => (/* binding */ UNVERIFIED),
/* harmony export */   p4: () => (/* binding */ isVerified),
/* harmony export */   s4: () => (/* binding */ plannedOwnTables),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* unused harmony export isLike */
/** Marks what no document and no source code of the product says. */
const UNVERIFIED = 'unverified';
/** The severity of an unmet need: what is unverified never fails as an error. */
function severityOf({ severity, source }) {
    return source === UNVERIFIED && severity === 'error' ? 'warning' : severity;
}
/** Whether the product says so itself. */
function isVerified({ source }) {
    return source !== UNVERIFIED;
}
/** Whether the text is LIKE the pattern, as in SQL: `%` any text, `_` one character, a backslash before either takes it literally. */
function isLike(text, pattern) {
    const parts = pattern.match(/\\?./gsu) ?? [];
    return new RegExp(`^${parts.map(expressionOf).join('')}$`, 'su').test(text);
}
function expressionOf(part) {
    if (part === '%')
        return '.*';
    if (part === '_')
        return '.';
    return part.replace(/^\\(?=.)/su, '').replace(/[$()*+./?[\\\]^{|}-]/u, '\\$&');
}
/** The purposes that the input `heartbeat-table` is about. */
const CONFIGURABLE = ['heartbeat', 'signal', 'watermark'];
/**
 * The tables that the consumer names itself on this version, and the one configured, which takes the place of the first
 * that the consumer has for these purposes. A table that it leaves to its configuration counts only if configured.
 */
function plannedOwnTables({ ownTables }, configured, major) {
    const needs = ownTables.filter(({ value: { below } }) => below === undefined || major < below);
    const replaced = configured === undefined ? undefined : needs.find(({ value }) => CONFIGURABLE.includes(value.purpose));
    const own = needs.flatMap((need) => {
        const table = need === replaced ? configured : need.value.table;
        return table === undefined || table === null ? [] : [{ schema: table.schema, name: table.name, need }];
    });
    return configured === undefined || replaced !== undefined ? own : [...own, { schema: configured.schema, name: configured.name, need: undefined }];
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   g: () => (/* binding */ errorMessage)
/* harmony export */ });
/** What can be read off anything that was thrown. */
/** `code` of a Node or PostgreSQL error. */
function errorCode(error) {
    return isObject(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** `message` of whatever was thrown. */
function errorMessage(error) {
    return isObject(error) && 'message' in error && typeof error.message === 'string' ? error.message : String(error);
}
/** Not `instanceof Error`: where modules are loaded into a context of their own, Node's errors are of another. */
function isObject(error) {
    return typeof error === 'object' && error !== null;
}


/***/ }),

/***/ 6881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   wk: () => (/* binding */ denied)
/* harmony export */ });
function known(value) {
    return { state: 'known', value };
}
function denied(by) {
    return { state: 'denied', by };
}
function unavailable(why) {
    return { state: 'unavailable', why };
}
function failed(error) {
    return { state: 'failed', error };
}
/** The value of a known fact, else undefined. */
function valueOf(fact) {
    return fact.state === 'known' ? fact.value : undefined;
}


/***/ }),

/***/ 4551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ROLE_SETTINGS)
/* harmony export */ });
/**
 * Settings of a role or a database that matter to a pipeline, by their names in PostgreSQL. Only these are ever asked for:
 * what else is set for a role can hold an application's secrets.
 */
const ROLE_SETTINGS = [
    'role',
    'bytea_output',
    'DateStyle',
    'IntervalStyle',
    'extra_float_digits',
    'statement_timeout',
    'lock_timeout',
    'idle_in_transaction_session_timeout',
    // 14+.
    'idle_session_timeout',
    // 17+.
    'transaction_timeout',
    'default_transaction_read_only',
    'wal_sender_timeout',
    'row_security',
];


/***/ }),

/***/ 1785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/neutralise/made-secrets.ts
var made_secrets = __webpack_require__(5021);
// EXTERNAL MODULE: ./src/neutralise/secrets.ts
var neutralise_secrets = __webpack_require__(5215);
// EXTERNAL MODULE: ./src/plan/options.ts + 4 modules
var options = __webpack_require__(780);
// EXTERNAL MODULE: ./src/plan/provided.ts
var provided = __webpack_require__(9120);
;// CONCATENATED MODULE: ./src/plan/mode.ts


/** @throws ConfigurationError for a mode that there is not. */
function modeFrom(given) {
    return (0,provided/* read */.LF)(given.get('mode'), options/* OPTIONS */.lw.mode.parse) ?? 'check';
}

// EXTERNAL MODULE: ./src/plan/configuration-error.ts
var configuration_error = __webpack_require__(5614);
// EXTERNAL MODULE: ./src/plan/secrets.ts
var secrets = __webpack_require__(4682);
;// CONCATENATED MODULE: ./src/plan/variables.ts
/**
 * Variables that are handed over in one, as `CDC_PREFLIGHT_ENV`: a reusable workflow has no other way to get secrets whose
 * names it does not know. One `NAME=value` a line, or as in the runner's own files, `NAME<<END`, lines, and `END`.
 */


const VARIABLES = 'CDC_PREFLIGHT_ENV';
/** Never throws: what is wrong is reported where all mistakes are. */
function variablesFrom(environment) {
    const text = environment[VARIABLES] ?? '';
    const lines = text.split(/\r?\n/);
    const anyway = lines.map((line) => line.replace(/^[^=]*=/, ''));
    try {
        const values = valuesFrom(lines);
        return { values, secrets: [...new Set([...Object.values(values), ...anyway].flatMap(formsOf))] };
    }
    catch (error) {
        if (error instanceof configuration_error/* ConfigurationError */.j1) {
            return { values: {}, secrets: [...new Set(anyway.flatMap(formsOf))], mistake: error };
        }
        throw error;
    }
}
/** As a connection string, a password or a key has them: nobody says which of them it is. */
function formsOf(value) {
    return (0,secrets/* secretsOf */.Fj)({ 'INPUT_CONNECTION-STRING': value, INPUT_PASSWORD: value, 'INPUT_SSL-KEY': value });
}
function valuesFrom(lines) {
    const values = new Map();
    const waiting = lines.entries();
    for (const [index, line] of waiting) {
        if (line.trim() === '' || line.trimStart().startsWith('#')) {
            continue;
        }
        const { name = '', end, value = '' } = ASSIGNMENT.exec(line)?.groups ?? {};
        refuse(name, index + 1, values);
        values.set(name, end === undefined ? value : linesUntil(end.trim(), waiting, index + 1));
    }
    return Object.fromEntries(values);
}
const ASSIGNMENT = /^\s*(?<name>[A-Za-z_][A-Za-z0-9_]*)(?:<<(?<end>.+)|=(?<value>.*))$/s;
/** Takes the lines up to the one that ends the value. */
function linesUntil(end, waiting, from) {
    const taken = [];
    const lines = waiting[Symbol.iterator]();
    for (let next = lines.next(); next.done !== true; next = lines.next()) {
        const [, line] = next.value;
        if (line === end) {
            return taken.join('\n');
        }
        taken.push(line);
    }
    throw wrong(from, 'begins a value of several lines that nothing ends');
}
/** Nothing of the line is quoted: it holds a secret, perhaps in the place of its name. */
function refuse(name, line, before) {
    if (name === '') {
        throw wrong(line, 'is not of the form `NAME=value`');
    }
    if (/^(?:INPUT|GITHUB|RUNNER|ACTIONS|NODE)_/i.test(name)) {
        throw wrong(line, `sets ${(0,configuration_error/* quoted */.TL)(name)}, which the runner sets`);
    }
    if (before.has(name)) {
        throw wrong(line, `sets ${(0,configuration_error/* quoted */.TL)(name)}, which an earlier line sets`);
    }
}
function wrong(line, problem) {
    return new configuration_error/* ConfigurationError */.j1(`line ${line} of the variables in ${(0,configuration_error/* quoted */.TL)(VARIABLES)} (the secret \`env\` of the reusable workflow) ${problem}`, { input: VARIABLES });
}

// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __webpack_require__(8720);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/collect/collect.ts + 1 modules
var collect = __webpack_require__(9899);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/judge/assemble.ts
var assemble = __webpack_require__(5531);
// EXTERNAL MODULE: ./src/judge/unjudged.ts
var unjudged = __webpack_require__(5073);
// EXTERNAL MODULE: ./src/target.ts
var src_target = __webpack_require__(6746);
// EXTERNAL MODULE: ./src/units.ts
var units = __webpack_require__(1996);
;// CONCATENATED MODULE: ./src/preflight.ts
/** plan → collect → judge: the whole of it, for one target or many. Report is the edge's part. */








/** How long a collection may take to notice that its connections are gone. */
const GRACE_MS = 2000;
/** Targets that are asked at the same time: each has two sessions, and most of their time is waiting. */
const MOST_AT_ONCE = 16;
const NOBODY = { began: () => undefined, ended: () => undefined };
/**
 * Asks every target of the plan, side by side, within its time limit, and judges what was seen. When the time is up, or
 * `interrupt` aborts, the connections are closed and the report holds what was known by then, with verdict `error` at best.
 * @param asked called when a server has been asked everything, and is to answer.
 * @param watch told how far each target is.
 */
async function preflight(plan, startedAt, interrupt, asked, watch = NOBODY) {
    const limit = AbortSignal.timeout(Math.max(0, plan.timeoutMs - (plan.spentMs ?? 0)));
    const signal = AbortSignal.any([limit, interrupt]);
    // Every connection of every target listens; Node would take so many for a leak, and say so on stderr.
    (0,external_node_events_.setMaxListeners)(0, signal);
    const targets = await sideBySide(plan.targets, MOST_AT_ONCE, async (target) => {
        watch.began(target.name);
        const report = (0,src_target/* isPlanned */.H9)(target) ? await judged(target, { startedAt: startedAt.toISOString(), previous: plan.previous }, signal, asked) : (0,unjudged/* unjudged */.b)(target.name, target.consumer, target.problem, target.location);
        watch.ended(report);
        return report;
    });
    return assembled(plan, startedAt, targets, endedBy(plan, limit, interrupt));
}
/** All rules, in the order of the report. */
async function loadRules() {
    return (await __webpack_require__.e(/* import() */ 400).then(__webpack_require__.bind(__webpack_require__, 1400))).rules;
}
/** Asks AWS for the databases with certain tags. Nothing that talks to AWS is loaded where the configuration file does not say so. */
function finderOf(interrupt) {
    return async (search) => (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(786), __webpack_require__.e(202), __webpack_require__.e(349), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 398))).findDatabases(search, interrupt);
}
/** Judges a target's facts by all rules. They grow with every release and no packet needs them: loaded while servers answer. */
async function judgment() {
    const [{ targetReport }, { SOURCES }, rules] = await Promise.all([__webpack_require__.e(/* import() */ 932).then(__webpack_require__.bind(__webpack_require__, 9932)), Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(508)]).then(__webpack_require__.bind(__webpack_require__, 3508)), loadRules()]);
    return (facts, target) => targetReport(rules, SOURCES, facts, target);
}
/** Works on all items, so many at a time; results come in the items' order. */
async function sideBySide(items, most, work) {
    const results = new Map();
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting) {
            results.set(index, await work(item));
        }
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
    return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
/** One target's report; a bug that shows with one target is reported there and affects no other. */
async function judged(target, time, signal, asked) {
    try {
        const facts = await factsOf(target, signal, asked);
        const judge = await judgment();
        return time.previous === undefined ? judge(facts, target) : await judgedSince(target, time, (since) => judge(facts, since));
    }
    catch (error) {
        return (0,unjudged/* unjudged */.b)(target.name, target.consumer.name, `${OUR_BUG}: ${(0,errors/* errorMessage */.g)(error)}`);
    }
}
/** The target judged with what an earlier report says of it, and compared with that. */
async function judgedSince(target, { startedAt, previous }, judge) {
    const { previousPosition, trendOf } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 3416));
    const position = previousPosition(target.name, startedAt, previous);
    const report = judge(position === undefined ? target : { ...target, previous: position });
    const trend = trendOf(report, startedAt, previous);
    return trend === undefined ? report : { ...report, trend };
}
/** Both planes at the same time, each as far as it is asked. */
async function factsOf(target, signal, asked) {
    const { connection, controlPlane } = target;
    const seen = connection === undefined ? Promise.resolve({}) : (0,collect/* collect */.F)({ ...target, connection }, signal, asked);
    const unreached = seen.then(isUnreached).catch(() => false);
    const told = controlPlane === undefined ? Promise.resolve({}) : awsFacts(controlPlane, signal, unreached);
    const [database, aws] = await Promise.race([Promise.all([seen, told]), tooLate(signal)]);
    const { notAsked, unseen } = await Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(508)]).then(__webpack_require__.bind(__webpack_require__, 3508));
    return { ...unseen((0,fact/* failed */.gz)('not asked')), ...notAsked(target), ...database, ...aws };
}
/** Nothing that talks to AWS is loaded where nobody asks it. */
async function awsFacts(controlPlane, signal, unreached) {
    const { askAws } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(786), __webpack_require__.e(202), __webpack_require__.e(349), __webpack_require__.e(135)]).then(__webpack_require__.bind(__webpack_require__, 3135));
    return askAws(controlPlane, signal, unreached);
}
/** Whether the database's host turned out not to be reachable: AWS then is asked who may reach it. */
function isUnreached({ network }) {
    return network?.state === 'known' && network.value.outcome !== 'connected';
}
/** A collection that does not even notice the end of its time is our bug; the run ends all the same. */
function tooLate(signal) {
    return new Promise((_, reject) => {
        const stop = () => {
            setTimeout(() => {
                reject(new Error('the connections did not close in time'));
            }, GRACE_MS).unref();
        };
        if (signal.aborted) {
            stop();
        }
        else {
            signal.addEventListener('abort', stop, { once: true });
        }
    });
}
function endedBy(plan, limit, interrupt) {
    if (interrupt.aborted) {
        return { kind: 'interrupted', message: 'the run was interrupted before every check was completed' };
    }
    return limit.aborted
        ? {
            kind: 'timeout',
            input: 'timeout',
            message: `the run did not finish within ${(0,units/* formatMs */._V)(plan.timeoutMs)}; the report holds what was known by then`,
        }
        : undefined;
}
/** Policy goes by the day, UTC, on which the run started. */
async function assembled({ failOn, policy, shard }, startedAt, targets, error) {
    const applied = isEmpty(policy) ? { targets, results: [] } : (await __webpack_require__.e(/* import() */ 472).then(__webpack_require__.bind(__webpack_require__, 7472))).applyPolicy(targets, policy, startedAt.toISOString().slice(0, 'YYYY-MM-DD'.length));
    return (0,assemble/* assemble */.f)({ failOn, startedAt, durationMs: Date.now() - startedAt.getTime(), ...applied, shard, error });
}
/** The tables that a publication contains, or the database where none is named, in outline. Nothing is judged. */
async function outlineOf(target, publication, timeoutMs, interrupt) {
    const { readOutline } = await Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(328)]).then(__webpack_require__.bind(__webpack_require__, 2328));
    return readOutline(target, publication, AbortSignal.any([AbortSignal.timeout(timeoutMs), interrupt]));
}
/** Nothing to apply, and nothing of it is loaded. */
function isEmpty({ waivers, baseline }) {
    return waivers.length === 0 && baseline === undefined;
}
/** The report of a run that has not seen anything of its first target yet, and has no other. */
async function blankReport(plan) {
    const nothing = (await Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(508)]).then(__webpack_require__.bind(__webpack_require__, 3508))).unseen((0,fact/* failed */.gz)('not seen yet'));
    const judge = await judgment();
    const blank = plan.targets.filter(src_target/* isPlanned */.H9).slice(0, 1).map((target) => judge(nothing, target));
    return assembled(plan, new Date(), blank, undefined);
}
/** What a run ends with that something of ours has broken. */
function ourBug(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'internal', message: `${OUR_BUG}: ${text}` };
}
const OUR_BUG = 'a bug in CDC Preflight, please report it';
/** The report of a run in which no target was asked. */
function failedReport(startedAt, error) {
    return (0,assemble/* assemble */.f)({ failOn: 'error', startedAt, durationMs: Date.now() - startedAt.getTime(), targets: [], error });
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __webpack_require__(9635);
;// CONCATENATED MODULE: ./src/github/mask.ts
/** Masking, by itself: it comes first, and brings nothing along that the first packet would wait for. */

/** Has the runner replace the text wherever it is printed from now on. Where there is none, it would only be printed. */
function mask(secret) {
    if ((process.env['GITHUB_ACTIONS'] ?? '') !== '') {
        (0,command/* issueCommand */.L)('add-mask', {}, secret);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/make-directory.ts
/** Directories for what is written. */



/** With its parents; one that is there is left as it is. Node's own `recursive` tries for ever where they can neither be found nor made, as below /proc. */
async function makeDirectory(path) {
    try {
        await (0,external_node_fs_promises_.mkdir)(path);
    }
    catch (error) {
        if ((0,errors/* errorCode */.C)(error) === 'ENOENT' && (0,external_node_path_.dirname)(path) !== path) {
            await makeDirectory((0,external_node_path_.dirname)(path));
            await (0,external_node_fs_promises_.mkdir)(path).catch((again) => unlessDirectory(path, again));
        }
        else {
            await unlessDirectory(path, error);
        }
    }
}
/** It may have been there, or be another step's work of this moment. */
async function unlessDirectory(path, error) {
    const found = await (0,external_node_fs_promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory() !== true) {
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/report-dir.ts
/** The directory of the report's files, made before anything else is done. */






/**
 * `planned`: what the plan says, which a configuration file may say; it is waited for only where no input decides, and may fail.
 * @throws when nothing can be written by default, either.
 */
async function writableReportDir(environment, planned) {
    const asked = (0,plan/* inputText */.AN)(environment, 'report-dir') ?? (await planned?.catch(() => undefined));
    if (asked === undefined) {
        return { reportDir: await newDirectory(environment) };
    }
    const reportDir = (0,external_node_path_.resolve)((0,plan/* workspaceOf */.B3)(environment), asked);
    try {
        await makeWritable(reportDir);
        return { reportDir };
    }
    catch (error) {
        const code = (0,errors/* errorCode */.C)(error) ?? String(error);
        return {
            reportDir: await newDirectory(environment),
            mistake: new plan/* ConfigurationError */.j1(`${(0,plan/* quoted */.TL)(`report-dir: ${asked}`)} cannot be written to (${code}): name a directory that exists or can be created`, {
                input: 'report-dir',
                value: asked,
            }),
        };
    }
}
/** Below the runner's temporary directory; where that cannot be written to, below the system's. */
async function newDirectory(environment) {
    const ofRunner = (0,plan/* nonEmpty */.hq)(environment['RUNNER_TEMP']?.trim()) ?? (0,external_node_os_.tmpdir)();
    const name = pathSegment(environment['GITHUB_ACTION'] ?? '');
    return newDirectoryIn(ofRunner, name).catch(() => newDirectoryIn((0,external_node_os_.tmpdir)(), name));
}
/**
 * A directory that no other run has: inside a composite action GITHUB_ACTION is the outer step's, and a composite action
 * can be used several times in a job, so the step's name is there for people, and the rest makes it unique.
 */
async function newDirectoryIn(parent, name) {
    const ours = (0,external_node_path_.join)(parent, 'cdc-preflight');
    await makeDirectory(ours);
    const reportDir = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(ours, `${name}-`));
    // A later step may run as another user, in a container.
    await (0,external_node_fs_promises_.chmod)(reportDir, 0o755);
    return reportDir;
}
/** The name as one path segment on any platform. */
function pathSegment(name) {
    const safe = name.replace(/[^A-Za-z0-9_.-]/g, '_').replace(/^\.+/, '_').slice(0, LONGEST_NAME);
    return safe === '' ? 'run' : safe;
}
const LONGEST_NAME = 100;
async function makeWritable(path) {
    await makeDirectory(path);
    await (0,external_node_fs_promises_.access)(path, external_node_fs_promises_.constants.W_OK);
}

;// CONCATENATED MODULE: ./src/github/action.ts
/** What GitHub runs: secrets masked, inputs in, report out, exit code. */









/** The exit code: 0 only after a verdict that does not block. */
async function action() {
    const interrupt = interruption();
    const variables = variablesFrom(process.env);
    // For the AWS SDK as well, which reads them by itself.
    Object.assign(process.env, variables.values);
    const environment = { ...process.env };
    const secrets = [...(0,plan/* secretsOf */.Fj)(environment), ...variables.secrets];
    secrets.forEach(mask);
    (0,made_secrets/* onSecretMade */.z7)(mask);
    const run = await begin(environment, interrupt, variables.mistake);
    if (run.matrix !== undefined) {
        return divided(run.matrix);
    }
    const { publish, notified } = await warmUp(run);
    const report = await run.report;
    const shown = (0,neutralise_secrets/* withoutSecrets */.c)(report, [...secrets, ...(0,made_secrets.secretsMade)()]);
    await publish(shown, run.reportDir, run.file);
    await notified(shown, run.notify, environment, run.gate ?? run.plan?.targets.map(({ name }) => name));
    return report.blocked || interrupt.aborted ? 1 : 0;
}
/** Resolves when a server has been asked everything, or there is nothing to wait for. */
async function begin(environment, interrupt, mistakeBefore) {
    const startedAt = new Date();
    const failedBy = (error) => failedReport(startedAt, runError(error));
    const preparing = prepared(environment, finderOf(interrupt));
    // Awaited below, unless a mistake comes before.
    preparing.catch(() => undefined);
    const { reportDir, mistake } = await writableReportDir(environment, preparing.then(reportDirOf));
    try {
        const first = mistakeBefore ?? mistake;
        if (first !== undefined) {
            throw first;
        }
        const job = await preparing;
        if ('matrix' in job) {
            return job;
        }
        if ('merged' in job) {
            return { report: Promise.resolve(job.merged), reportDir, notify: job.settings.notify, ...placesOf(job.settings) };
        }
        const { plan } = job;
        return await new Promise((resolve) => {
            const goOn = () => {
                resolve({ report, reportDir, plan, ...placesOf(plan), ...(plan.shard === undefined ? { notify: plan.notify } : {}) });
            };
            const report = preflight(plan, startedAt, interrupt, goOn).catch(failedBy);
            void report.then(goOn);
        });
    }
    catch (error) {
        return { report: Promise.resolve(interrupt.aborted ? failedReport(startedAt, INTERRUPTED) : failedBy(error)), reportDir };
    }
}
/** A search for databases that a signal ended. */
const INTERRUPTED = { kind: 'interrupted', message: 'the run was interrupted before anything was checked' };
function placesOf({ file, gate }) {
    return { ...(file === undefined ? {} : { file }), ...(gate === undefined ? {} : { gate }) };
}
/** What the configuration file may say; undefined leaves it to the default. */
function reportDirOf(job) {
    return 'plan' in job ? job.plan.reportDir : 'merged' in job ? job.settings.reportDir : undefined;
}
/** Rejects for a wrong value of an input, too. */
async function prepared(environment, find) {
    const given = (0,plan/* inputsFrom */.WK)(environment);
    const mode = modeFrom(given);
    if (mode === 'check') {
        return { plan: await (0,plan/* planFrom */.MI)(given, environment, loadRules, { notifies: true, find }) };
    }
    const { matrixFrom, mergedFrom } = await Promise.all(/* import() */[__webpack_require__.e(472), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 722));
    if (mode === 'plan') {
        return { matrix: await matrixFrom(given, environment, loadRules, find) };
    }
    return mergedFrom(given, environment, loadRules);
}
/** Every shard that is not told of would be a gap: an output that cannot be set is no success. */
async function divided(matrix) {
    const { publishMatrix } = await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(980)]).then(__webpack_require__.bind(__webpack_require__, 1980));
    await publishMatrix(matrix);
    return 0;
}
/** Long enough for the other session, whose login is being answered now, to ask its questions, too. */
const OTHER_SESSION_MS = 10;
/**
 * Loads what is only needed at the end while the server answers, and has it write the report of one target of which
 * nothing is known: code that has run once is several times as fast, and a first report takes as long as logging in.
 */
async function warmUp({ plan, report }) {
    await (0,promises_.setImmediate)();
    const loaded = await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 393));
    await Promise.race([(0,promises_.setTimeout)(OTHER_SESSION_MS), report]);
    if (plan !== undefined) {
        loaded.rehearse(await blankReport(plan));
    }
    return loaded;
}
function runError(error) {
    if (error instanceof plan/* ConfigurationError */.j1) {
        return {
            kind: 'configuration',
            message: error.message,
            ...(error.input === undefined ? {} : { input: error.input }),
            ...(error.location === undefined ? {} : { location: error.location }),
            ...(error.mistakes.length < 2 ? {} : { mistakes: error.mistakes }),
        };
    }
    return ourBug(error);
}
/** Aborts when the runner cancels the job: it sends SIGINT, and SIGTERM 7.5 s later. */
function interruption() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            controller.abort();
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 5531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);

/** Verdict, counts and exit are of all rows, those about the policy included; a shard without targets passes. */
function assemble({ failOn, startedAt, durationMs, targets, results = [], gone, shard, error }) {
    const ofPolicy = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failuresVerdict */ .$)(results);
    // Nothing judged is an error; but a division may have more shards than there are targets.
    const ofTargets = targets.length === 0 && shard?.targets.length === 0 ? 'pass' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(targets.map((target) => target.verdict));
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)([ofTargets, ofPolicy, ...(error === undefined ? [] : ['error'])]);
    return {
        version: 1,
        verdict,
        counts: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)([...targets, { results, off: [] }]),
        blocked: verdict === 'error' || error !== undefined || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocked */ .lT)(ofPolicy, results, failOn) || targets.some((target) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocked */ .lT)(target.verdict, target.results, failOn)),
        startedAt: startedAt.toISOString(),
        // A clock that was set back in between is no time that a reader of JUnit takes.
        durationMs: Math.max(0, durationMs),
        targets,
        results,
        ...(gone === undefined ? {} : { gone }),
        ...(shard === undefined ? {} : { shard }),
        ...(error === undefined ? {} : { error }),
    };
}


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ NOT_ASKED),
/* harmony export */   VE: () => (/* binding */ SAYS_HOW_THE_ASKING_WENT),
/* harmony export */   Zw: () => (/* binding */ LOOKED_AT),
/* harmony export */   dX: () => (/* binding */ planesOf)
/* harmony export */ });
/** Of each of these lists one rule has to pass or fail, or nothing on the plane was checked. */
const LOOKED_AT = {
    database: [['host-reachable'], ['login']],
    // Policy can switch off each of them, but what they need are the facts that everything else starts with.
    'control-plane': [['aws-access', 'aws-engine', 'aws-logical-replication']],
};
/** What its failure says is only that something may not be looked at: it settles nothing while the others are unknown. */
const SAYS_HOW_THE_ASKING_WENT = 'aws-access';
/** What is asked of the target. */
function planesOf({ connection, controlPlane }) {
    return [...(connection === undefined ? [] : ['database']), ...(controlPlane === undefined ? [] : ['control-plane'])];
}
/** Why a rule on a plane that is not queried is skipped. */
const NOT_ASKED = {
    database: 'not checked, because no database connection is configured',
    'control-plane': "not checked, because the service's API is not queried",
};


/***/ }),

/***/ 5073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unjudged)
/* harmony export */ });
/** `consumer`: name of the profile; `error`: why it could not be judged; `location`: where the configuration file asks for what is missing. */
function unjudged(name, consumer, error, location) {
    return {
        name,
        verdict: 'error',
        planes: [],
        server: null,
        inventory: { slots: null, publications: null, subscriptions: null, walsenders: null },
        consumer,
        tablesNamed: false,
        results: [],
        off: [],
        measured: null,
        error,
        ...(location === undefined ? {} : { location }),
    };
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ failuresVerdict),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   lT: () => (/* binding */ isBlocked),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1666);
/* harmony import */ var _planes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8792);


/** The verdict of one target, from its rows after policy, in whatever order. Without any plane nothing was judged. */
function verdictOf(results, planes) {
    if (results.some(isBlocker)) {
        return 'fail';
    }
    return !lookedAt(results, planes) || results.some(couldNotWork) ? 'error' : failuresVerdict(results);
}
/** The verdict of rows that were all looked at: a target's, or those about the policy itself. */
function failuresVerdict(results) {
    return results.some(isBlocker) ? 'fail' : results.some(isWarning) ? 'warn' : 'pass';
}
/** Worst of several targets; no target at all is an error. */
function worst(verdicts) {
    return _result_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk.find((one) => verdicts.includes(one)) ?? 'error';
}
/** Whether a failure counts: one that is waived, or known from the baseline, stays visible and takes no part. */
function counts({ status, waived, baseline }) {
    return status === 'fail' && waived === undefined && baseline !== 'known';
}
function isBlocker(result) {
    return counts(result) && result.severity === 'error';
}
function isWarning(result) {
    return (counts(result) && result.severity === 'warning') || isUnknown(result);
}
function isUnknown(result) {
    return result.status === 'unknown';
}
function lookedAt(results, planes) {
    const has = (id, ...wanted) => results.some(({ rule, status }) => rule === id && wanted.includes(status));
    // Beside a session, whatever the API does not allow only makes the judgement poorer; alone, there is nothing else to go by.
    const settles = (id, ids) => has(id, 'pass') || (has(id, 'fail') && !(planes.length === 1 && id === _planes_js__WEBPACK_IMPORTED_MODULE_0__/* .SAYS_HOW_THE_ASKING_WENT */ .VE && ids.some((other) => has(other, 'unknown'))));
    return planes.length > 0 && planes.every((plane) => _planes_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKED_AT */ .Zw[plane].every((ids) => ids.some((id) => settles(id, ids))));
}
/**
 * A row that broke off, or was skipped for its prerequisite. Where that counts as a failing error, the verdict is `fail`
 * before this is asked. Where policy accepts it, or lowered it, it is accepted alone: what depends on it was not checked.
 */
function couldNotWork({ status, because }) {
    return because?.kind === 'failed' ? status === 'unknown' : because?.kind === 'prerequisite';
}
/** What `fail-on` makes of a verdict: whether the job fails. A verdict `error` always does. */
function isBlocked(verdict, results, failOn) {
    if (verdict === 'error') {
        return true;
    }
    switch (failOn) {
        case 'never':
            return false;
        case 'error':
            return verdict === 'fail';
        case 'unknown':
            return verdict === 'fail' || results.some(isUnknown);
        case 'warning':
            return verdict !== 'pass';
    }
}
/** Failures by severity and the other rows by status, over all targets; objects beyond the cap are counted as their rule's last row. */
function countsOf(targets) {
    const found = { error: 0, warning: 0, notice: 0, unknown: 0, pass: 0, skip: 0, waived: 0, known: 0, off: 0 };
    for (const { results, off } of targets) {
        found.off += off.length;
        for (const result of results) {
            found[countedAs(result)] += 1 + result.more;
        }
    }
    return found;
}
function countedAs(result) {
    if (result.status !== 'fail') {
        return result.status;
    }
    if (result.waived !== undefined) {
        return 'waived';
    }
    return result.baseline === 'known' ? 'known' : result.severity;
}


/***/ }),

/***/ 7909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ typingSlips),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Which of the valid names a misspelled one was probably meant to be. */
/**
 * The candidate that is fewest typing slips away from `value`, the case of letters aside; the first of several.
 * Undefined when even that one is too far away: one slip for up to five letters, two up to eight, then three.
 */
function nearest(value, candidates) {
    const limit = Math.min(3, Math.max(1, Math.floor(value.length / 3)));
    const ranked = candidates
        .filter((candidate) => Math.abs(candidate.length - value.length) <= limit)
        .map((candidate) => ({ candidate, slips: typingSlips(value.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ slips }) => slips <= limit)
        .sort((a, b) => a.slips - b.slips);
    return ranked[0]?.candidate;
}
/**
 * How many letters have to be left out, put in, replaced, or swapped with the adjacent one to make one text of the other
 * (Damerau-Levenshtein distance, each letter touched once).
 */
function typingSlips(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const same = from[row - 1] === to[column - 1];
            const swapped = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Infinity));
        }
        [beforeLast, last] = [last, current];
    }
    return at(last, to.length);
}
function at(row, column) {
    return row[column] ?? Infinity;
}


/***/ }),

/***/ 7890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cap)
/* harmony export */ });
/** Foreign text can be of any length. */
/** The text, or its first `maxLength` characters (UTF-16) and how many more there are. */
function cap(text, maxLength) {
    if (text.length <= maxLength) {
        return text;
    }
    const kept = text.slice(0, splitsPair(text, maxLength) ? maxLength - 1 : maxLength);
    return `${kept}… (${String(text.length - kept.length)} more characters)`;
}
/** Whether a cut before `index` would part a surrogate pair. */
function splitsPair(text, index) {
    return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 1, index + 1));
}


/***/ }),

/***/ 5021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gz: () => (/* binding */ keepSecret),
/* harmony export */   rw: () => (/* binding */ keepForms),
/* harmony export */   secretsMade: () => (/* binding */ secretsMade),
/* harmony export */   z7: () => (/* binding */ onSecretMade)
/* harmony export */ });
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9450);
/** Secrets that a run comes by after its configuration was searched for them: tokens, and credentials that a provider hands out. */

const made = new Set();
let tell = () => undefined;
/** Has a secret kept out of everything that is written from now on, in each of its forms; `users`: whom it logs in. */
function keepSecret(secret, users = []) {
    keepForms((0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .e)(secret, users));
}
/** Has texts kept out likewise, that are forms of secrets already. */
function keepForms(forms) {
    for (const form of forms) {
        if (!made.has(form)) {
            made.add(form);
            tell(form);
        }
    }
}
/** All that were made so far, in each of their forms. */
function secretsMade() {
    return [...made];
}
/** Calls `listener` with each form of a secret, as soon as it is made: the log is masked line by line, while it is written. */
function onSecretMade(listener) {
    tell = listener;
}


/***/ }),

/***/ 9450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/** The forms in which a secret can turn up, beside those that are found by decoding. */
/** As it is, percent-encoded, base64 without padding (so that it is found with padding, too), and as HTTP's basic authentication has it. */
function secretForms(secret, users) {
    return [
        secret,
        // Through bytes: a half of a surrogate pair would make encodeURIComponent throw.
        encodeURIComponent(Buffer.from(secret).toString()),
        base64(secret),
        ...users.map((user) => base64(`${user}:${secret}`)),
    ];
}
function base64(text) {
    return Buffer.from(text).toString('base64').replace(/=+$/, '');
}


/***/ }),

/***/ 5215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   hidden: () => (/* binding */ hidden),
/* harmony export */   likelySecrets: () => (/* binding */ likelySecrets)
/* harmony export */ });
const HIDDEN = '***';
/**
 * The report with every secret replaced, in whatever text it occurs: as it is, percent-encoded or escaped as in JSON,
 * in whole or in part, and within base64.
 */
function withoutSecrets(report, secrets) {
    const hide = hidingIn(textsIn(report).join('\n'), secrets);
    return hide === undefined ? report : scrubbed(report, hide);
}
/** The text with every secret replaced, likewise. */
function hidden(text, secrets) {
    return hidingIn(text, secrets)?.(text) ?? text;
}
/**
 * What is secret in an environment, by the names of its variables and by what looks like a login: for the last resort,
 * when what knows the inputs could not be asked.
 */
function likelySecrets(environment) {
    return Object.entries(environment)
        .flatMap(([name, value = '']) => (SECRET_VARIABLE.test(name) ? [value, ...value.split(/[\r\n]+/), ...passwordsIn(value)] : passwordsIn(value)))
        .map((text) => text.trim())
        .filter((text) => text.length >= SHORTEST_SECRET);
}
const SECRET_VARIABLE = /^INPUT_.*(?:CONNECTION|PASSWORD|SECRET|TOKEN|KEY)|(?:PASSWORD|PASSWD|TOKEN|SECRET|_KEY|DATABASE_URL)$/i;
/** Below that, a text stands in the middle of other words. */
const SHORTEST_SECRET = 6;
/** What a URI or a list of key=value may hold as a password, as it stands and decoded. */
function passwordsIn(value) {
    const found = [/:\/\/[^:@]*:([^@]*)@/s, /:\/\/[^:@]*:(.*)@/s, /password\s*=\s*([^&\s;]*)/i].flatMap((pattern) => pattern.exec(value)?.[1] ?? []);
    return found.flatMap((text) => [text, decodedWhereItCan(text)]);
}
function decodedWhereItCan(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** What hides the secrets in each of the texts; undefined when there is none in all of them, which is next to always. */
function hidingIn(texts, secrets) {
    // Longest first: a connection string holds the password, and would no longer be found with it replaced.
    const ordered = [...secrets].sort((a, b) => b.length - a.length);
    const plain = ordered.some((secret) => texts.includes(secret));
    const encoded = ordered.flatMap(withinBase64).filter((form) => texts.includes(form));
    // Tokens are long, and an expression for all of one takes longer than a report: that is made where the end of one occurs.
    const escaped = ordered.length > 0 && /[%\\+]/.test(texts) && new RegExp(ordered.map((secret) => spelledAnyWay(endOf(secret))).join('|')).test(texts);
    if (!plain && !escaped && encoded.length === 0) {
        return undefined;
    }
    const spelled = new RegExp(ordered.map(spelledAnyWay).join('|'), 'g');
    return (text) => encoded.reduce((hidden, form) => hidden.replaceAll(form, HIDDEN), text.replace(spelled, HIDDEN));
}
/** In characters: hardly anything else ends so. A token begins like many a text, with the name of the host. */
const END = 24;
function endOf(secret) {
    return secret.length > END ? Array.from(secret).slice(-END).join('') : secret;
}
function textsIn(value) {
    if (typeof value === 'string') {
        return [value];
    }
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
/** `own`: fields that are left as they are. */
function scrubbed(value, hide, own = OWN_WORDS) {
    if (typeof value === 'string') {
        return hide(value);
    }
    if (Array.isArray(value)) {
        return value.map((one) => scrubbed(one, hide, own));
    }
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, own.has(key) ? one : scrubbed(one, hide, NAMED_ANYHOW.has(key) ? NOTHING : own)]))
        : value;
}
/**
 * Fields of a report whose words are ours, and never foreign: a password may be one of them, or a part of one. Replaced, they
 * could not be read again, and what was found would be missing wherever rows are told by them.
 */
const OWN_WORDS = new Set(['verdict', 'status', 'severity', 'group', 'rule', 'kind', 'phase', 'platform', 'planes', 'baseline', 'measure', 'unit', 'startedAt']);
/** In these, fields may have any name. */
const NAMED_ANYHOW = new Set(['evidence', 'inventory']);
const NOTHING = new Set();
/**
 * Which characters are escaped is up to whoever escapes; a form has `+` for a blank. The longest spelling comes first: of
 * `\\\\`, which may be one backslash escaped, nothing is to stay behind.
 */
function spelledAnyWay(secret) {
    return Array.from(secret, (character) => {
        const percent = Array.from(Buffer.from(character), (byte) => `%${hexadecimal(byte, 2)}`).join('');
        const unicode = character.split('').map((unit) => `\\\\u${hexadecimal(unit.charCodeAt(0), 4)}`).join('');
        const short = literal(JSON.stringify(character).slice(1, -1));
        const spellings = [percent, unicode, short, literal(character), ...(character === ' ' ? ['\\+'] : [])];
        return `(?:${[...new Set(spellings)].sort((a, b) => b.length - a.length).join('|')})`;
    }).join('');
}
/** Base64 takes three bytes at a time: what it makes of a text depends on where in a three it begins. */
function withinBase64(secret) {
    return [0, 1, 2].flatMap((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
        // Without the characters that hold bits of what is before or behind.
        const own = bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
        return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
function hexadecimal(value, digits) {
    return value.toString(16).padStart(digits, '0').replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}


/***/ }),

/***/ 7766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ quoteIdentifier),
/* harmony export */   ce: () => (/* binding */ quoteLiteral),
/* harmony export */   tV: () => (/* binding */ withValues)
/* harmony export */ });
/** Foreign names in SQL. */
/** An identifier as PostgreSQL's quote_ident() prints it, save that keywords are always quoted. */
function quoteIdentifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !KEYWORDS.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
/** A string literal that means the same whatever `standard_conforming_strings` is. */
function quoteLiteral(text) {
    const doubled = text.replaceAll("'", "''");
    return doubled.includes('\\') ? `E'${doubled.replaceAll('\\', '\\\\')}'` : `'${doubled}'`;
}
/**
 * The statement with each value in place of its parameter, `$1` and so on: the server then plans it once, where it would
 * copy what it makes of one with parameters, which takes as long again. Each parameter has a cast of its own.
 */
function withValues(text, values) {
    return text.replaceAll(/\$(\d+)/g, (parameter, number) => {
        const value = values[Number(number) - 1];
        if (value === undefined) {
            throw new Error(`there is no value for ${parameter}`);
        }
        return literal(value);
    });
}
function literal(value) {
    if (typeof value === 'string') {
        if (value.includes('\0')) {
            // A statement ends there.
            throw new Error('no text in PostgreSQL can have a NUL');
        }
        return quoteLiteral(value);
    }
    return typeof value === 'boolean' || value === null ? String(value) : `ARRAY[${value.map(literal).join(', ')}]`;
}
/** Reserved words, and those that cannot be a column or function name. Source: PostgreSQL 18, appendix C. */
const KEYWORDS = new Set(`all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char
  character check coalesce collate collation column concurrently constraint create cross current_catalog current_date
  current_role current_schema current_time current_timestamp current_user dec decimal default deferrable desc distinct do
  else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping having ilike
  in initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg json_exists
  json_object json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left like
  limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset
  on only or order out outer overlaps overlay placing position precision primary real references returning right row
  select session_user setof similar smallint some substring symmetric system_user table tablesample then time timestamp to
  trailing treat trim true union unique user using values varchar variadic verbose when where window with xmlattributes
  xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`.split(/\s+/));


/***/ }),

/***/ 7241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ cidrsFrom),
/* harmony export */   _p: () => (/* binding */ identifierFrom),
/* harmony export */   bz: () => (/* binding */ regionFrom)
/* harmony export */ });
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8197);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7909);
/* harmony import */ var _rds_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8062);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9120);
/** Readings of what AWS has names and notations of its own for: regions, identifiers, address ranges. */





/** Regions that there are; others of their shape may come, and are taken. Source: AWS, "Regions and Zones". */
const REGIONS = [
    'af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-south-2',
    'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7',
    'ca-central-1', 'ca-west-1', 'cn-north-1', 'cn-northwest-1', 'eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1',
    'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'eusc-de-east-1', 'il-central-1', 'me-central-1', 'me-south-1',
    'mx-central-1', 'sa-east-1', 'us-east-1', 'us-east-2', 'us-gov-east-1', 'us-gov-west-1', 'us-west-1', 'us-west-2',
];
/** What the names of all regions end with. */
const DIRECTION = /-(?:central|(?:north|south)?(?:east|west)|north|south)-\d+$/;
/** A region, spelled as in an ARN. */
function regionFrom(provided) {
    const { text } = provided;
    if ((0,_rds_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .Us)(text) && DIRECTION.test(text)) {
        return text;
    }
    const zone = /^([a-z-]+-\d)[a-z]$/.exec(text)?.[1];
    if (zone !== undefined && (0,_rds_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .Us)(zone)) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(provided, 'is an availability zone, not a region', zone);
    }
    throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(provided, 'is not an AWS region, such as `eu-west-1`', (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(text.replaceAll(/[_ ]/g, '-'), REGIONS));
}
const LONGEST_IDENTIFIER = 63;
/** A DB cluster or instance identifier, in the lower case in which AWS stores it. */
function identifierFrom(provided) {
    const { text } = provided;
    const arn = /^arn:[a-z-]+:rds:[a-z0-9-]*:\d*:(?:cluster|db):(.+)$/.exec(text)?.[1];
    if (arn !== undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(provided, 'is an ARN: write only the identifier', arn);
    }
    const endpoint = (0,_rds_host_js__WEBPACK_IMPORTED_MODULE_1__/* .rdsEndpointOf */ ._8)(text);
    if (endpoint !== undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(provided, 'is a host name: write only the identifier', endpoint.name);
    }
    if (text.length > LONGEST_IDENTIFIER || !/^[a-z](?:-?[a-z0-9])*$/i.test(text)) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(provided, `is not a DB identifier: write up to ${String(LONGEST_IDENTIFIER)} letters, digits and single hyphens, beginning with a letter and not ending with a hyphen`, legal(text));
    }
    return text.toLowerCase();
}
/** The same with hyphens for what is not allowed, where that makes an identifier. */
function legal(text) {
    const hyphenated = text.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-+|-+$/g, '').toLowerCase();
    return hyphenated.length <= LONGEST_IDENTIFIER && /^[a-z]/.test(hyphenated) ? hyphenated : undefined;
}
/** Address ranges in CIDR notation, each with its network address. */
function cidrsFrom(list) {
    return (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsFrom */ .u)(list).map(cidrFrom);
}
function cidrFrom(provided) {
    const { text } = provided;
    const [name = '', suffix, ...more] = text.split('/');
    const address = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .addressFrom */ .Lm)(name);
    if (address === undefined || more.length > 0) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(provided, 'is not an address range in CIDR notation, such as `10.0.0.0/16` or `2001:db8::/32`');
    }
    const bits = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(address);
    if (suffix === undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(provided, 'is a single address, not a range', `${name}/${String(bits)}`);
    }
    const mask = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .addressFrom */ .Lm)(suffix)?.prefixLengthFromSubnetMask() ?? undefined;
    if (mask !== undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(provided, 'has a netmask: write the number of bits instead', `${(0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(address, mask)}/${String(mask)}`);
    }
    const length = /^\d{1,3}$/.test(suffix) ? Number(suffix) : NaN;
    if (!(length <= bits)) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(provided, `has a prefix length that is not a whole number from 1 to ${String(bits)}`);
    }
    if (length === 0) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(provided, 'is every address there is: write the range that the pipeline connects from');
    }
    const network = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(address, length);
    if (network !== address.toString()) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(provided, `has bits set behind the first ${String(length)}, so it is not the beginning of a range`, `${network}/${String(length)}`);
    }
    return `${name.toLowerCase()}/${String(length)}`;
}


/***/ }),

/***/ 5614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   yb: () => (/* binding */ ConfigurationErrors)
/* harmony export */ });
/**
 * A mistake of the user's, not a bug: the run has to be configured differently.
 * The message names the input, its value unless that may be a secret, and what would be right.
 */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    input;
    value;
    suggestion;
    location;
    constructor(problem, { input, value, suggestion, location } = {}) {
        super(suggestion === undefined ? problem : `${problem}; did you mean ${quoted(suggestion)}?`);
        this.input = input;
        this.value = value;
        this.suggestion = suggestion;
        this.location = location;
    }
    /** All that is wrong: this alone, unless it stands for several. */
    get mistakes() {
        const { message, input, location } = this;
        return [{ message, ...(input === undefined ? {} : { input }), ...(location === undefined ? {} : { location }) }];
    }
}
/** Several mistakes at once, in the order of the file; the first is the one that is said where there is room for one. */
class ConfigurationErrors extends ConfigurationError {
    #mistakes;
    constructor([first, ...more]) {
        super(first.message, first);
        this.#mistakes = [first, ...more];
    }
    get mistakes() {
        return this.#mistakes;
    }
}
const LONGEST_QUOTE = 100;
/** A name or value as inline code, on one line, cut when it is long; in double quotes where it holds a backtick itself. */
function quoted(value) {
    const line = value.replace(/\s+/g, ' ');
    const shown = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
    return shown.includes('`') ? `"${shown}"` : `\`${shown}\``;
}


/***/ }),

/***/ 6179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parametersFrom)
});

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
// EXTERNAL MODULE: ./src/plan/configuration-error.ts
var configuration_error = __webpack_require__(5614);
// EXTERNAL MODULE: ./src/plan/provided.ts
var plan_provided = __webpack_require__(9120);
;// CONCATENATED MODULE: ./src/plan/connection/parameters.ts
/** The parameters of a connection string: libpq's own, and those of other clients that people paste along. */
/** libpq's parameters that decide something here. */
const DECIDING = [
    'host',
    'port',
    'dbname',
    'user',
    'password',
    'connect_timeout',
    'options',
    'channel_binding',
    'sslmode',
    'sslrootcert',
    'sslcert',
    'sslkey',
    'sslpassword',
    'sslnegotiation',
    'ssl_min_protocol_version',
    'ssl_max_protocol_version',
];
/**
 * libpq's parameters that change nothing here, whatever they are: our application name and encoding are fixed, our
 * sessions are short, each is opened for what it is for, and there is one host and no Unix socket.
 */
const WITHOUT_EFFECT = [
    'application_name',
    'fallback_application_name',
    'client_encoding',
    'replication',
    'keepalives',
    'keepalives_idle',
    'keepalives_interval',
    'keepalives_count',
    'tcp_user_timeout',
    'sslcompression',
    'load_balance_hosts',
    'requirepeer',
    'krbsrvname',
    'gsslib',
    'gssdelegation',
    'max_protocol_version',
    'sslkeylogfile',
    'tty',
];
/** libpq's parameters that may only request what happens anyway. */
const AS_IT_IS = new Map([
    ['gssencmode', { values: ['disable', 'prefer'], why: 'GSSAPI encryption is not available here' }],
    ['sslsni', { values: ['1'], why: 'the host name is always sent as SNI' }],
    ['sslcertmode', { values: ['allow'], why: 'a client certificate is sent when one is given and the server asks for it' }],
    ['target_session_attrs', { values: ['any'], why: 'whichever server the host leads to is checked' }],
    ['min_protocol_version', { values: ['3.0'], why: 'version 3.0 of the protocol is used' }],
    ['requiressl', { values: ['0'], why: 'libpq has replaced it: write `sslmode=require`' }],
]);
/** libpq's parameters that cannot be honored, each with the reason and what to do instead. */
const NOT_HONORED = new Map([
    ['hostaddr', 'the address is looked up from the host: give the address as `host`, and the name to verify as `ssl-server-name`'],
    ['require_auth', 'the server chooses the authentication method: remove it, or write `channel_binding=require` to accept only SCRAM'],
    ['service', 'no service file is read: write its parameters out'],
    ['servicefile', 'no service file is read: write its parameters out'],
    ['passfile', 'no password file is read: give the password as the input `password`'],
    ['sslcrl', 'revocation lists are not checked: remove it'],
    ['sslcrldir', 'revocation lists are not checked: remove it'],
    ['scram_client_key', 'SCRAM keys are not supported: give the password as the input `password`'],
    ['scram_server_key', 'SCRAM keys are not supported: give the password as the input `password`'],
    ...['oauth_issuer', 'oauth_client_id', 'oauth_client_secret', 'oauth_scope'].map((name) => [name, 'OAuth is not available here: give a password, or a client certificate']),
]);
const none = () => undefined;
/** `ssl` and the like, which is a switch to many clients and a mode to some. */
function asMode(value) {
    if (/^(?:0|f|false|off|no|disable)$/i.test(value)) {
        return 'sslmode=disable';
    }
    return /^(?:prefer|allow|verify-ca|verify-full)$/.test(value) ? `sslmode=${value}` : 'sslmode=require';
}
const seconds = (name) => (value) => (/^\d+$/.test(value) ? `${name}=${value}` : undefined);
const same = (name) => (value) => `${name}=${value}`;
/** In seconds, of a number of milliseconds. */
function fromMs(value) {
    return /^\d+$/.test(value) ? `connect_timeout=${String(Math.max(1, Math.ceil(Number(value) / 1000)))}` : undefined;
}
const PRISMA = 'Prisma';
const NODE_POSTGRES = 'node-postgres';
const PGJDBC = 'pgJDBC';
const ASYNCPG = 'SQLAlchemy or asyncpg';
const PGX = 'pgx (Go)';
const NPGSQL = 'Npgsql (.NET)';
const RAILS = 'Rails';
/** By name as it is written; several of one client that have nothing to do with a single session are listed in a row. */
const FOREIGN = new Map([
    ['ssl', { whose: 'node-postgres, pgJDBC or asyncpg', equivalent: asMode }],
    ['tls', { whose: 'another client', equivalent: asMode }],
    ['sslaccept', { whose: PRISMA, equivalent: (value) => (value === 'strict' ? 'sslmode=verify-full' : 'sslmode=require') }],
    ['uselibpqcompat', { whose: NODE_POSTGRES, equivalent: none }],
    ['ApplicationName', { whose: PGJDBC, equivalent: same('application_name') }],
    ['loginTimeout', { whose: PGJDBC, equivalent: seconds('connect_timeout') }],
    ['connectTimeout', { whose: PGJDBC, equivalent: seconds('connect_timeout') }],
    ['connectionTimeoutMillis', { whose: NODE_POSTGRES, equivalent: fromMs }],
    ['channelBinding', { whose: PGJDBC, equivalent: same('channel_binding') }],
    ['sslPassword', { whose: PGJDBC, equivalent: none }],
    ['sslca', { whose: RAILS, equivalent: same('sslrootcert') }],
    ['username', { whose: 'another client', equivalent: same('user') }],
    ['database', { whose: 'another client', equivalent: same('dbname') }],
    ...rows(PRISMA, 'schema connection_limit pool_timeout pgbouncer socket_timeout sslidentity single_use_connections max_idle_connection_lifetime max_connection_lifetime'),
    ...rows(NODE_POSTGRES, 'max min idleTimeoutMillis query_timeout keepAlive keepAliveInitialDelayMillis allowExitOnIdle maxUses maxLifetimeSeconds statement_timeout lock_timeout idle_in_transaction_session_timeout'),
    ...rows(PGJDBC, `currentSchema socketTimeout cancelSignalTimeout prepareThreshold preparedStatementCacheQueries preparedStatementCacheSizeMiB
    reWriteBatchedInserts tcpKeepAlive tcpNoDelay targetServerType loadBalanceHosts hostRecheckSeconds stringtype binaryTransfer
    binaryTransferEnable binaryTransferDisable defaultRowFetchSize assumeMinServerVersion gssEncMode gssResponseTimeout
    preferQueryMode readOnly readOnlyMode autosave allowEncodingChanges logUnclosedConnections unknownLength cleanupSavepoints
    sslfactory sslfactoryarg sslhostnameverifier sslpasswordcallback sslResponseTimeout useSpnego kerberosServerName
    jaasApplicationName jaasLogin protocolVersion escapeSyntaxCallMode maxResultBuffer adaptiveFetch databaseMetadataCacheFields
    databaseMetadataCacheFieldsMiB disableColumnSanitiser loggerLevel loggerFile receiveBufferSize sendBufferSize options.user
    localSocketAddress socketFactory socketFactoryArg xmlFactoryFactory hideUnprivilegedObjects quoteReturningIdentifiers`),
    ...rows(ASYNCPG, `async_fallback prepared_statement_cache_size prepared_statement_name_func server_settings command_timeout
    statement_cache_size max_cached_statement_lifetime max_cacheable_statement_size charset use_native_unicode executemany_mode
    executemany_batch_page_size driver_name direct_tls`),
    ...rows(PGX, `pool_max_conns pool_min_conns pool_min_idle_conns pool_max_conn_lifetime pool_max_conn_lifetime_jitter
    pool_max_conn_idle_time pool_health_check_period default_query_exec_mode statement_cache_capacity
    description_cache_capacity min_read_buffer_size`),
    ...rows('lib/pq (Go)', 'binary_parameters disable_prepared_binary_result sslinline krbspn'),
    ...rows(NPGSQL, `Pooling MinPoolSize MaxPoolSize Timeout CommandTimeout TrustServerCertificate SearchPath Enlist Multiplexing
    KeepAlive NoResetOnClose IncludeErrorDetail ConnectionIdleLifetime ConnectionPruningInterval MaxAutoPrepare`),
    ...rows(RAILS, 'pool checkout_timeout idle_timeout reaping_frequency prepared_statements advisory_locks encoding min_messages schema_search_path adapter variables'),
    ...rows('Django (dj-database-url)', 'conn_max_age conn_health_checks'),
    ...rows('Ecto', 'pool_size ssl_opts queue_target queue_interval show_sensitive_data_on_connection_error'),
    ...rows('TypeORM or Knex', 'poolSize extra synchronize'),
    ...rows('postgres.js', 'max_lifetime fetch_types prepare backoff'),
    ...rows('SQLx', 'statement-cache-capacity ssl-mode ssl-root-cert'),
    ...rows('Supabase', 'supa workaround'),
    ...rows('CockroachDB', 'cluster sslinline'),
    ...rows('YugabyteDB', 'load_balance topology_keys yb_servers_refresh_interval'),
    ...rows('the server (a run-time parameter, which `options=-c%20name%3Dvalue` sets)', 'search_path timezone TimeZone datestyle DateStyle work_mem application-name role'),
]);
function rows(whose, names) {
    return names.split(/\s+/).map((name) => [name, { whose, equivalent: none }]);
}
/** Every parameter of libpq, whatever becomes of it here. */
const KNOWN = [...DECIDING, ...WITHOUT_EFFECT, ...AS_IT_IS.keys(), ...NOT_HONORED.keys()];
/** Why a parameter is refused; undefined when it is accepted. */
function objectionTo(name, value) {
    const asItIs = AS_IT_IS.get(name);
    if (asItIs !== undefined) {
        return ['', ...asItIs.values].includes(value) ? undefined : { kind: 'value', ...asItIs };
    }
    const why = NOT_HONORED.get(name);
    if (why !== undefined) {
        return value === '' ? undefined : { kind: 'not-honored', why };
    }
    return KNOWN.includes(name) ? undefined : objectionToForeign(name, value);
}
/** Clients do not agree on capitals: `applicationName` is pgJDBC's `ApplicationName`. */
function objectionToForeign(name, value) {
    const spelled = [...FOREIGN.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
    const foreign = FOREIGN.get(name) ?? FOREIGN.get(spelled ?? '');
    return foreign === undefined ? { kind: 'unknown' } : { kind: 'foreign', whose: foreign.whose, equivalent: foreign.equivalent(value) };
}

// EXTERNAL MODULE: ./src/plan/wrappings.ts
var wrappings = __webpack_require__(6142);
;// CONCATENATED MODULE: ./src/plan/connection/wrapped-uri.ts
/**
 * What `connection-string` is wrapped in, when it is no bare URI: people paste lines of .env files, commands, and what
 * other clients call a connection string. Nothing here is ever quoted: any part may be a part of the password.
 */

const SCHEME = /postgres(?:ql)?:\/\//;
const BARE = 'paste the URI alone, from `postgresql://` on';
/** What it is, as the end of a sentence that begins with the input's name; undefined when it begins as a URI does. */
function wrappingOf(text) {
    if (SCHEME.exec(text)?.index === 0) {
        return closingMark(text);
    }
    return KINDS.find(({ is }) => is(text))?.says;
}
function matching(pattern, says) {
    return { is: (text) => pattern.test(text), says };
}
/** The first that fits is named. */
const KINDS = [
    { is: wrappings/* isUnexpanded */.n4, says: `is a variable that was not expanded; ${wrappings/* EXPANDED */.i4}` },
    matching(/^\*+$/, 'consists of asterisks: it was copied from a log that masks it; paste the URI itself'),
    matching(/^(?:op|vault|gcpsm|awssm|ref\+\w+|secretref):|^arn:aws/, 'refers to a secret elsewhere, and is not its value: have an earlier step read the secret'),
    {
        is: (text) => (0,wrappings/* withinQuotes */.fC)(text) !== undefined || /^["'`“‘„«]/.test(text),
        says: `is wrapped in quotes, which would be part of the value: ${BARE}, without them`,
    },
    matching(/^</, `is wrapped in angle brackets: ${BARE}, without them`),
    matching(/^#|^\/\/\s/, `begins with a comment: ${BARE}; comments belong outside of the block`),
    matching(/^(?:\$\s+)?(?:\S*\/)?(?:psql|pg_dump|pg_restore|pg_isready|pgcli|createdb|sudo|docker|kubectl)\s/, `is a whole \`psql …\` command: ${BARE}, without the command and quotes`),
    matching(/^(?:export|set|setx|ENV|env)\s|^(?:\$env:)?[A-Za-z_][\w.-]*\s*=\s*["'`]?\s*[a-z][a-z0-9+]*:\/\//, `is a whole \`NAME=value\` line: ${BARE}, without the name and quotes`),
    matching(/^["']?[A-Za-z_][\w.-]*["']?\s*:\s+["']?[a-z][a-z0-9+]*:\/\//, `is a whole line of YAML: ${BARE}, without the key and quotes`),
    matching(/^\[/, `is a list: ${BARE}; each run checks one database`),
    matching(/^\{/, 'is a JSON document, such as AWS Secrets Manager keeps: give its fields as the inputs `host`, `port`, `user`, `password` and `database`'),
    matching(/^-\s/, `begins with the hyphen of a YAML list: ${BARE}`),
    matching(/^(?:jdbc|r2dbc):/i, 'is a JDBC URL: paste it without `jdbc:`, with the user and password before the host, as in `postgresql://user:password@host:port/database`'),
    matching(/^postgres(?:ql)?\+\w+:\/\//i, 'names a driver in its scheme, as SQLAlchemy does: write `postgresql://` for the scheme'),
    matching(/^prisma(?:\+postgres)?:\/\//i, 'is the address of Prisma Accelerate, which is a proxy: paste the URI of the database itself'),
    matching(/^(?:postgis|postgresql2?|postgres|pgsql|psql|pg|ecto|redshift|cockroachdb|timescaledb?|django\.\S+):\/\//i, 'has a scheme that libpq does not know: write `postgresql://` for the scheme, in lower case'),
    matching(/^postgres(?:ql)?:/i, 'does not begin with `postgresql://` or `postgres://`: there are two slashes after the colon'),
    matching(/^(?:host|hostaddr|dbname|user|password|port|sslmode)\s*=/, 'does not begin with `postgresql://` or `postgres://`; key=value strings are not read: use the inputs `host`, `port` and so on'),
    matching(/^(?:Host|Server|Data Source|User ?Id|Username|Uid|Database|Port)\s*=.*;/i, 'is an ADO.NET connection string, as Npgsql takes it: give its fields as the inputs `host`, `port`, `user`, `password` and `database`'),
    matching(/^(?:dbi:Pg:|pgsql:)/i, 'is a DSN of Perl or PHP: give its fields as the inputs `host`, `port`, `user`, `password` and `database`'),
    matching(/^https?:\/\//i, 'is the address of a web page, not of a database: paste the URI that begins with `postgresql://`'),
    matching(/^postgres(?:ql)?%3A%2F%2F/i, 'is percent-encoded as a whole: encode only the parts of a URI, not its colons and slashes'),
    { is: isBase64, says: 'is base64-encoded once too often: paste what `base64 --decode` makes of it' },
    matching(/^[\p{Cf}\p{Cc}]/u, `begins with an invisible character: ${BARE}, and retype it`),
    { is: (text) => SCHEME.test(text), says: `has something before \`postgresql://\`: ${BARE}` },
    matching(/^[a-z][a-z0-9+.-]*:\/\//i, 'does not begin with `postgresql://` or `postgres://`: it is the URI of something else'),
    matching(/^[^\s/@]+@[^\s@]+$|^\/\/\S/, 'has no scheme: put `postgresql://` before it'),
    matching(/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+(?::\d+)?$/i, 'is a host name alone: give it as the input `host`, and the user as `user`'),
    matching(/^\.{0,2}\/[\w./-]+$|^file:/, 'is a path: files are not read for it; paste the URI, from a secret'),
    { is: () => true, says: 'does not begin with `postgresql://` or `postgres://`' },
];
function isBase64(text) {
    const once = (0,wrappings/* fromBase64 */.Ey)(text)?.toString();
    return once !== undefined && (SCHEME.test(once) || SCHEME.test((0,wrappings/* fromBase64 */.Ey)(once)?.toString() ?? ''));
}
/** What is left of quotes whose beginning was cut off: no database's name ends with one, while a parameter's value may. */
function closingMark(text) {
    return /^[^?]*["'`”’»]$/.test(text) ? `ends with a quotation mark: ${BARE}, without quotes` : undefined;
}

;// CONCATENATED MODULE: ./src/plan/connection/connection-string.ts
/**
 * Reading `connection-string` as libpq reads a URI (conninfo_uri_parse in fe-connect.c), but never guessing: what libpq
 * would take for a host or a database though it is probably half a password is an error here, and no error quotes it.
 */





/**
 * What a libpq URI sets. Of a parameter that is set twice, the last one counts.
 * @throws ConfigurationError for another kind of string, several hosts, a parameter we do not know or cannot honor,
 *   and for characters that should have been percent-encoded.
 */
function parametersFrom(provided) {
    const rest = withoutScheme(provided.text);
    if (/\s/.test(rest)) {
        throw refusal('contains a space or a line break: write %20 or %0A');
    }
    const { credentials, address } = atTheSign(rest);
    const [, place = '', database = '', query = ''] = /^([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(address) ?? [];
    const parts = [
        ...credentialParts(credentials),
        ...placeParts(place),
        ['dbname', database],
        ...queryParts(query).map(asLibpqKnowsIt),
    ];
    return decided(parts, provided.origin);
}
function withoutScheme(uri) {
    const wrapping = wrappingOf(uri);
    if (wrapping !== undefined) {
        throw refusal(wrapping);
    }
    return uri.replace(/^postgres(?:ql)?:\/\//, '');
}
/**
 * libpq ends the user and password at the first `@` and looks for none behind a `/`. So a raw `@` or `/` in a password
 * would make a host or a database of the rest; only the one reading that leaves no doubt is taken.
 */
function atTheSign(rest) {
    const [before = '', ...after] = rest.split('@');
    const [address] = after;
    if (address === undefined) {
        return { credentials: '', address: rest };
    }
    if (after.length > 1 || before.includes('/') || /\?.*=/s.test(before)) {
        throw refusal(`has an @ that is not the one before the host, or a / or ? before it: percent-encode ${ENCODED_CHARACTERS} in every part`);
    }
    return { credentials: before, address };
}
const ENCODED_CHARACTERS = '@ (%40) / (%2F) ? (%3F) : (%3A) # (%23) & (%26) = (%3D) % (%25) and , (%2C)';
/** The user ends at the first colon; further ones belong to the password. */
function credentialParts(credentials) {
    const [, user = '', password] = /^([^:]*)(?::(.*))?$/s.exec(credentials) ?? [];
    return [['user', user], ...(password === undefined ? [] : [['password', password]])];
}
function placeParts(place) {
    if (place.includes(',')) {
        throw refusal('names several hosts: each run checks one server');
    }
    const [, bracketed, bare, port = ''] = /^(?:\[([^\]]+)\]|([^[\]:]*))(?::([^:]*))?$/.exec(place) ?? [];
    const host = bracketed ?? bare;
    if (host === undefined) {
        throw refusal('has no valid host[:port]: an IPv6 address is written in brackets, as in [::1]:5432');
    }
    if (!/^\d{0,5}$/.test(port)) {
        // Not quoted: without an @ it may well be the password.
        throw refusal('has a port that is not a number up to 65535; a user and password are followed by @ and the host');
    }
    return [
        ['host', host],
        ['port', port],
    ];
}
function queryParts(query) {
    return query
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
        const [name, value, ...more] = pair.split('=');
        if (name === undefined || value === undefined || more.length > 0) {
            throw refusal('has a parameter that is not name=value: write %3D for a further =, and %26 for an &');
        }
        return [decoded(name, 'the name of a parameter'), value];
    });
}
/** JDBC's `ssl=true`, which libpq takes for `sslmode=require`. */
function asLibpqKnowsIt(part) {
    return part[0] === 'ssl' && part[1] === 'true' ? ['sslmode', 'require'] : part;
}
function decided(parts, origin) {
    const parameters = new Map();
    for (const [parameter, encoded] of parts) {
        const provided = {
            text: decoded(encoded, parameter),
            option: 'connection-string',
            origin: { ...origin, parameter },
            secret: SECRET_PARAMETERS.includes(parameter),
        };
        refuseUnlessHonored(provided, parameter);
        const deciding = DECIDING.find((name) => name === parameter);
        if (deciding !== undefined && provided.text === '' && parameter !== 'password') {
            // An empty value takes back what was said before, as in libpq.
            parameters.delete(deciding);
        }
        else if (deciding !== undefined) {
            parameters.set(deciding, provided);
        }
    }
    refuseSeveralHosts(parameters);
    return parameters;
}
const SECRET_PARAMETERS = ['password', 'sslpassword'];
function refuseUnlessHonored(provided, parameter) {
    const objection = objectionTo(parameter, provided.text);
    switch (objection?.kind) {
        case undefined:
            return;
        case 'value': {
            const values = objection.values.join(' or ');
            throw (0,plan_provided/* wrong */.Qm)(provided, `cannot be honored (only ${values}): ${objection.why}`, (0,nearest/* nearest */.p)(provided.text, objection.values));
        }
        case 'not-honored':
            throw refusedParameter(parameter, `cannot be honored: ${objection.why}`);
        case 'foreign': {
            const remedy = objection.equivalent === undefined ? ': remove it' : '';
            throw refusedParameter(parameter, `is a parameter of ${objection.whose}, not of libpq${remedy}`, objection.equivalent);
        }
        case 'unknown':
            throw refusedParameter(parameter, 'is not a parameter of libpq', (0,nearest/* nearest */.p)(parameter, KNOWN));
    }
}
function refusedParameter(parameter, problem, suggestion) {
    return new configuration_error/* ConfigurationError */.j1(`${(0,configuration_error/* quoted */.TL)(parameter)} in \`connection-string\` ${problem}`, {
        input: 'connection-string',
        value: parameter,
        suggestion,
    });
}
function refuseSeveralHosts(parameters) {
    if (['host', 'port'].some((name) => parameters.get(name)?.text.includes(','))) {
        throw refusal('names several hosts: each run checks one server');
    }
}
/** Percent-decoding, of UTF-8 only; a `+` stays what it is. */
function decoded(encoded, what) {
    if (/%(?![0-9a-f]{2})/i.test(encoded)) {
        throw refusal(`has a % without two hexadecimal digits after it, in ${what}: write %25 for a % itself`);
    }
    if (encoded.includes('%00')) {
        throw refusal(`has a %00 in ${what}`);
    }
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        throw refusal(`has percent-encoded bytes that are not UTF-8, in ${what}`);
    }
}
/** An error that quotes nothing: any part of the string may be a part of the password. */
function refusal(problem) {
    return new configuration_error/* ConfigurationError */.j1(`\`connection-string\` ${problem}`, { input: 'connection-string' });
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sslModeFrom)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7909);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6746);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9120);
/** libpq's `sslmode`, and what other clients call theirs. */



/** Modes of other clients: whose, and what libpq calls the same. */
const FOREIGN = new Map([
    ['no-verify', ["node-postgres'", 'require']],
    ['skip-verify', ["another client's", 'require']],
    ['true', ["another client's", 'require']],
    ['on', ["another client's", 'require']],
    ['1', ["another client's", 'require']],
    ['false', ["another client's", 'disable']],
    ['off', ["another client's", 'disable']],
    ['0', ["another client's", 'disable']],
    ['required', ["MySQL's", 'require']],
    ['preferred', ["MySQL's", 'prefer']],
    ['disabled', ["MySQL's", 'disable']],
    ['verify_identity', ["MySQL's", 'verify-full']],
]);
/** A mode of libpq. */
function sslModeFrom(provided) {
    const mode = _target_js__WEBPACK_IMPORTED_MODULE_1__/* .SSL_MODES */ .yj.find((candidate) => candidate === provided.text);
    if (mode !== undefined) {
        return mode;
    }
    const [whose, equivalent] = FOREIGN.get(provided.text.toLowerCase()) ?? [];
    const origin = whose === undefined ? '' : ` and is ${whose}`;
    throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(provided, `is not one of ${_target_js__WEBPACK_IMPORTED_MODULE_1__/* .SSL_MODES */ .yj.join(', ')}${origin}`, equivalent ?? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(provided.text, _target_js__WEBPACK_IMPORTED_MODULE_1__/* .SSL_MODES */ .yj));
}


/***/ }),

/***/ 7648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ CONSUMERS),
  A: () => (/* binding */ profileFrom)
});

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
// EXTERNAL MODULE: ./src/plan/provided.ts
var plan_provided = __webpack_require__(9120);
// EXTERNAL MODULE: ./src/consumer.ts
var consumer = __webpack_require__(8595);
;// CONCATENATED MODULE: ./src/plan/consumers/airbyte.ts

const GUIDE = 'https://docs.airbyte.com/integrations/sources/postgres';
const LIMITS = 'https://docs.airbyte.com/integrations/sources/postgres/postgres-troubleshooting';
const SOURCE = 'https://github.com/airbytehq/airbyte/tree/master/airbyte-integrations/connectors/source-postgres';
/** With the CDC update method. It reads by an embedded Debezium. */
const airbyte = {
    name: 'airbyte',
    product: 'Airbyte',
    documentation: GUIDE,
    plugins: { value: ['pgoutput'], source: GUIDE },
    protocolVersion: { value: 1, source: 'https://github.com/debezium/debezium/blob/main/debezium-connector-postgres/src/main/java/io/debezium/connector/postgresql/connection/pgoutput/PgOutputMessageDecoder.java' },
    pluginOptions: { value: {}, source: SOURCE },
    publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: GUIDE },
    missingPublication: { value: true, severity: 'error', unmet: 'The connection test fails: "Expected exactly one publication but found 0."', source: SOURCE },
    // The names are those of its guide.
    slot: { value: { madeBy: 'user', defaultName: null, namePatterns: ['airbyte%'], applicationNames: [] }, source: GUIDE },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: GUIDE },
    snapshot: { value: true, source: GUIDE },
    ownTables: [
        {
            value: { purpose: 'heartbeat', table: null, privileges: ['INSERT'], published: true },
            severity: 'warning',
            unmet: 'The heartbeat query fails, or its changes do not come back, so the slot retains WAL while the captured tables are idle.',
            source: LIMITS,
        },
    ],
    primaryKey: {
        value: true,
        severity: 'warning',
        unmet: 'A table without a primary key is copied in full on every sync.',
        source: LIMITS,
    },
    versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'Airbyte CDC requires PostgreSQL 10 or newer.', source: LIMITS },
    settings: [
        {
            value: { setting: 'rds.logical_wal_cache', max: 0, off: 'required' },
            severity: 'warning',
            unmet: 'Airbyte CDC is incompatible with the write-through cache of Aurora.',
            source: LIMITS,
        },
    ],
    filtersBy: { value: 'published-name', source: consumer/* UNVERIFIED */.Yg },
    types: [],
    clientEncoding: { value: 'UTF8', source: 'https://github.com/pgjdbc/pgjdbc/blob/master/pgjdbc/src/main/java/org/postgresql/core/v3/ConnectionFactoryImpl.java' },
    endpoints: [{ value: 'standby', severity: 'error', unmet: 'Airbyte CDC cannot run on a read replica.', source: LIMITS }],
    writes: { value: false, source: GUIDE },
    remarks: [
        { value: 'A table that is selected but not published is not replicated, and there is no error.', source: GUIDE },
        { value: 'A replication slot can serve one destination only.', source: LIMITS },
        { value: 'Airbyte Cloud accepts only the SSL modes `require` and stricter, or an SSH tunnel.', source: SOURCE },
        { value: 'TRUNCATE is not captured.', source: LIMITS },
    ],
};

;// CONCATENATED MODULE: ./src/plan/consumers/aws-dms.ts

const aws_dms_GUIDE = 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.PostgreSQL.html';
const ASSESSMENTS = 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.AssessmentReport.PG.html';
const FULL_LOAD = 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.FullLoad.html';
/** A task of full load and CDC. */
const awsDms = {
    name: 'aws-dms',
    product: 'AWS DMS',
    documentation: aws_dms_GUIDE,
    // pglogical where that extension is installed, test_decoding everywhere else.
    plugins: { value: ['test_decoding', 'pglogical'], source: aws_dms_GUIDE },
    protocolVersion: { value: null, source: aws_dms_GUIDE },
    pluginOptions: { value: {}, source: consumer/* UNVERIFIED */.Yg },
    publication: { value: { madeBy: 'nobody', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: aws_dms_GUIDE },
    missingPublication: { value: true, severity: 'notice', unmet: 'The output plugins that AWS DMS uses do not know publications.', source: aws_dms_GUIDE },
    slot: {
        value: {
            madeBy: 'consumer',
            defaultName: null,
            // 16 characters, 8 digits and a UUID: abc1d2efghijk_34567890_z0yx98w7_6v54_32ut_1srq_1a2b34c5d67ef.
            namePatterns: [String.raw `%\_________\_________\_____\_____\_____\_%`, 'awsdms%'],
            applicationNames: [],
        },
        source: aws_dms_GUIDE,
    },
    // MaxFullLoadSubTasks is 8.
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 8 }, source: FULL_LOAD },
    snapshot: { value: true, source: aws_dms_GUIDE },
    ownTables: [
        {
            value: { purpose: 'ddl-audit', table: { schema: 'public', name: 'awsdms_ddl_audit' }, privileges: ['SELECT', 'INSERT', 'DELETE'], published: false },
            severity: 'notice',
            unmet: 'Changes to table definitions are not captured, unless the role may create this table. With `captureDDLs` off it is not needed.',
            source: aws_dms_GUIDE,
        },
    ],
    identity: {
        value: 'key-or-full',
        severity: 'error',
        unmet: 'AWS DMS ignores updates and deletes of a table without a primary key, unless its replica identity is FULL.',
        source: aws_dms_GUIDE,
    },
    versions: { value: { from: 10, to: 17 }, severity: 'warning', unmet: 'The documentation of AWS DMS does not list this version as a source.', source: aws_dms_GUIDE },
    settings: [
        {
            value: { setting: 'wal_sender_timeout', min: 10_000, off: 'fine' },
            severity: 'error',
            unmet: 'The AWS DMS task fails if the value is above 0 and below 10 s.',
            source: aws_dms_GUIDE,
        },
        {
            value: { setting: 'max_wal_senders', min: 2, off: 'unfit' },
            severity: 'warning',
            unmet: 'The premigration assessment of AWS DMS requires a value above 1.',
            source: ASSESSMENTS,
        },
    ],
    // By the name of the table that test_decoding prints, which is that of the partition.
    filtersBy: { value: 'published-name', source: aws_dms_GUIDE },
    types: [{ value: ['oid'], severity: 'notice', unmet: 'Large objects that an oid column refers to are not migrated.', source: aws_dms_GUIDE }],
    clientEncoding: { value: 'UTF8', source: consumer/* UNVERIFIED */.Yg },
    endpoints: [
        { value: 'serverless-v1', severity: 'error', unmet: 'Aurora Serverless v1 is a source for a full load only.', source: aws_dms_GUIDE },
    ],
    automatedBackups: {
        value: true,
        severity: 'warning',
        unmet: 'An RDS instance without backups writes WAL in the least detail until logical replication is enabled.',
        source: consumer/* UNVERIFIED */.Yg,
    },
    walCap: {
        value: 'unbounded',
        severity: 'notice',
        unmet: 'A task that is down for long fails if WAL that it still needs has been removed.',
        source: ASSESSMENTS,
    },
    waitsForTransactions: {
        value: 600_000,
        severity: 'warning',
        unmet: 'The task fails to start if a transaction has been open for too long.',
        source: ASSESSMENTS,
    },
    writes: { value: false, source: aws_dms_GUIDE },
    remarks: [
        { value: 'Open transactions delay the start of a task; the premigration assessment warns of those older than 10 minutes.', source: ASSESSMENTS },
        { value: 'A table with an array column must have a primary key, or its full load is suspended.', source: aws_dms_GUIDE },
        { value: 'Select the partitions of a partitioned table, not their root: the root is replicated as a table of its own.', source: aws_dms_GUIDE },
        { value: 'TRUNCATE is not captured.', source: aws_dms_GUIDE },
    ],
    takesOver: { value: true, source: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.PostgreSQL.html' },
};

;// CONCATENATED MODULE: ./src/plan/consumers/datastream.ts

const datastream_SOURCE = 'https://cloud.google.com/datastream/docs/sources-postgresql';
const datastream_GUIDE = 'https://cloud.google.com/datastream/docs/configure-self-managed-psql';
const WAL = 'https://cloud.google.com/datastream/docs/work-with-postgresql-database-wal-log-files';
const PARTITIONS = 'https://cloud.google.com/datastream/docs/work-with-postgresql-partitioned-tables';
const datastream = {
    name: 'datastream',
    product: 'Google Cloud Datastream',
    documentation: datastream_SOURCE,
    plugins: { value: ['pgoutput'], source: datastream_SOURCE },
    protocolVersion: { value: 1, source: consumer/* UNVERIFIED */.Yg },
    pluginOptions: { value: {}, source: consumer/* UNVERIFIED */.Yg },
    publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: datastream_GUIDE },
    missingPublication: { value: true, severity: 'error', unmet: 'A stream is created with the name of an existing publication; without one, pgoutput sends nothing.', source: datastream_GUIDE },
    slot: { value: { madeBy: 'user', defaultName: null, namePatterns: ['datastream%'], applicationNames: [] }, source: datastream_GUIDE },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: WAL },
    snapshot: { value: true, source: datastream_SOURCE },
    ownTables: [],
    identity: {
        value: 'key-or-full',
        severity: 'error',
        unmet: 'Of a table without a primary key and without a replica identity, only inserts reach the destination.',
        source: datastream_SOURCE,
    },
    versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'Datastream supports PostgreSQL 10 and newer only.', source: datastream_SOURCE },
    settings: [
        {
            value: { setting: 'wal_sender_timeout', min: 600_000, off: 'fine' },
            severity: 'warning',
            unmet: 'The documentation of Datastream recommends 0 or at least 10 minutes.',
            source: WAL,
        },
    ],
    filtersBy: { value: 'published-name', source: PARTITIONS },
    types: [],
    clientEncoding: { value: 'UTF8', source: consumer/* UNVERIFIED */.Yg },
    endpoints: [],
    walCap: {
        value: 'bounded',
        severity: 'notice',
        unmet: 'The documentation of Datastream recommends setting `max_slot_wal_keep_size`, so that WAL retained for a stream does not fill the storage.',
        source: WAL,
    },
    writes: { value: false, source: consumer/* UNVERIFIED */.Yg },
    remarks: [
        { value: 'The replica identity of a table with a primary key has to be DEFAULT, not FULL or NOTHING.', source: datastream_SOURCE },
        { value: 'A stream has at most 10,000 tables.', source: datastream_SOURCE },
        { value: 'If the publication contains the partitioned table and has `publish_via_partition_root`, the table is replicated as one; otherwise, select the partitions.', source: PARTITIONS },
    ],
};

;// CONCATENATED MODULE: ./src/plan/consumers/dbconvert-streams.ts

const dbconvert_streams_GUIDE = 'https://github.com/slotix/dbconvert-streams-website/blob/main/docs/connections/postgres-cdc-source-configuration.md';
const RELEASES = 'https://github.com/slotix/dbconvert-streams-website/blob/main/docs/releases-2024.md';
const STREAMS = 'https://github.com/slotix/dbconvert-streams-website/blob/main/docs/streams/stream-configuration-guide.md';
/** Its engine is not public, and its documentation says nothing of publications, slots, heartbeats or keys. */
const dbconvertStreams = {
    name: 'dbconvert-streams',
    product: 'DBConvert Streams',
    documentation: dbconvert_streams_GUIDE,
    plugins: { value: ['pgoutput'], source: RELEASES },
    protocolVersion: { value: 2, source: RELEASES },
    pluginOptions: { value: {}, source: consumer/* UNVERIFIED */.Yg },
    publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: consumer/* UNVERIFIED */.Yg },
    missingPublication: {
        value: true,
        severity: 'warning',
        unmet: 'Whether DBConvert Streams creates a publication is not documented. Without one, pgoutput sends nothing.',
        source: consumer/* UNVERIFIED */.Yg,
    },
    slot: { value: { madeBy: 'consumer', defaultName: null, namePatterns: ['dbconvert%', 'dbstreams%'], applicationNames: ['dbconvert%'] }, source: consumer/* UNVERIFIED */.Yg },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: dbconvert_streams_GUIDE },
    snapshot: { value: true, source: consumer/* UNVERIFIED */.Yg },
    ownTables: [],
    versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'DBConvert Streams reads changes from PostgreSQL 10 and newer only.', source: dbconvert_streams_GUIDE },
    settings: [
        {
            // "At least twice max_replication_slots", of which it needs one itself.
            value: { setting: 'max_wal_senders', min: 2, off: 'unfit' },
            severity: 'warning',
            unmet: 'The guide of DBConvert Streams asks for two walsenders per replication slot.',
            source: dbconvert_streams_GUIDE,
        },
    ],
    filtersBy: { value: 'publication', source: consumer/* UNVERIFIED */.Yg },
    types: [],
    clientEncoding: { value: 'UTF8', source: consumer/* UNVERIFIED */.Yg },
    endpoints: [],
    writes: { value: false, source: consumer/* UNVERIFIED */.Yg },
    remarks: [{ value: 'Table names in its configuration are case-sensitive; without a schema, they refer to `public`.', source: STREAMS }],
    takesOver: { value: true, source: consumer/* UNVERIFIED */.Yg },
};

;// CONCATENATED MODULE: ./src/plan/consumers/debezium.ts
const DOCUMENTATION = 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html';
const CONNECTOR = 'https://github.com/debezium/debezium/blob/main/debezium-connector-postgres/src/main/java/io/debezium/connector/postgresql';
const CONFIGURATION = `${CONNECTOR}/PostgresConnectorConfig.java`;
const REPLICATION = `${CONNECTOR}/connection/PostgresReplicationConnection.java`;
const DECODER = `${CONNECTOR}/connection/pgoutput/PgOutputMessageDecoder.java`;
const CONNECTION = `${CONNECTOR}/connection/PostgresConnection.java`;
/** As it is configured by default, but for the plugin. */
const debezium = {
    name: 'debezium',
    product: 'Debezium',
    documentation: DOCUMENTATION,
    // Its own default is decoderbufs, which no managed service has; nearly every configuration sets `plugin.name: pgoutput`.
    // So pgoutput is what is judged, and a slot of decoderbufs is no foreign one.
    plugins: { value: ['pgoutput', 'decoderbufs'], source: CONFIGURATION },
    protocolVersion: { value: 1, source: DECODER },
    // From PostgreSQL 14 on it adds "messages", which older servers refuse.
    pluginOptions: { value: {}, source: DECODER },
    publication: {
        // Only with `publication.autocreate.mode: filtered` does it set the tables of a publication that exists.
        value: { madeBy: 'consumer', defaultName: 'dbz_publication', covers: 'all-tables', viaRoot: false, addsTables: 'filtered' },
        source: REPLICATION,
    },
    missingPublication: {
        value: true,
        severity: 'error',
        unmet: 'With `publication.autocreate.mode: disabled` the connector stops: "Publication autocreation is disabled, please create one and restart the connector."',
        source: REPLICATION,
    },
    slot: {
        value: { madeBy: 'consumer', defaultName: 'debezium', namePatterns: ['debezium%', 'dbz%'], applicationNames: ['Debezium%'] },
        source: CONFIGURATION,
    },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 2 }, source: CONNECTION },
    snapshot: { value: true, source: DOCUMENTATION },
    ownTables: [
        {
            value: { purpose: 'heartbeat', table: null, privileges: ['INSERT', 'UPDATE'], published: true },
            severity: 'warning',
            unmet: 'The query in `heartbeat.action.query` fails, or its changes do not come back, so the slot retains WAL while the captured tables are idle.',
            source: DOCUMENTATION,
        },
        {
            value: { purpose: 'signal', table: null, privileges: ['SELECT', 'INSERT', 'DELETE'], published: true },
            severity: 'warning',
            unmet: 'Signals, and the incremental snapshots they start, do not reach the connector.',
            source: 'https://debezium.io/documentation/reference/stable/configuration/signalling.html',
        },
    ],
    versions: { value: { from: 10, to: null }, severity: 'error', unmet: "Debezium's decoder for pgoutput requires PostgreSQL 10 or newer.", source: DOCUMENTATION },
    settings: [],
    filtersBy: { value: 'published-name', source: DECODER },
    types: [],
    clientEncoding: { value: 'UTF8', source: 'https://github.com/pgjdbc/pgjdbc/blob/master/pgjdbc/src/main/java/org/postgresql/core/v3/ConnectionFactoryImpl.java' },
    endpoints: [],
    writes: { value: false, source: REPLICATION },
    remarks: [
        {
            value: 'A partitioned table that is published through its partitions is captured under the names of the partitions. If only the root is in `table.include.list`, the snapshot is complete, but every change is dropped without a message.',
            source: DOCUMENTATION,
        },
        {
            value: 'With `publication.autocreate.mode: filtered` it alters the publication on every start, for which its role has to own the publication and the tables, and refuses one FOR ALL TABLES.',
            source: REPLICATION,
        },
    ],
};

;// CONCATENATED MODULE: ./src/plan/consumers/estuary.ts

const estuary_DOCUMENTATION = 'https://docs.estuary.dev/reference/Connectors/capture-connectors/PostgreSQL/';
const estuary_CONNECTOR = 'https://github.com/estuary/connectors/blob/main/source-postgres';
const PREREQUISITES = `${estuary_CONNECTOR}/prerequisites.go`;
const estuary_REPLICATION = `${estuary_CONNECTOR}/replication.go`;
const estuary_CONFIGURATION = `${estuary_CONNECTOR}/main.go`;
/** A capture that is not read-only, as by default. */
const estuary = {
    name: 'estuary',
    product: 'Estuary',
    documentation: estuary_DOCUMENTATION,
    plugins: { value: ['pgoutput'], source: estuary_REPLICATION },
    protocolVersion: { value: 1, source: estuary_REPLICATION },
    pluginOptions: { value: {}, source: estuary_REPLICATION },
    publication: {
        value: { madeBy: 'user', defaultName: 'flow_publication', covers: null, viaRoot: null, addsTables: true },
        source: PREREQUISITES,
    },
    missingPublication: { value: true, severity: 'error', unmet: 'The capture is refused: the publication "does not exist".', source: PREREQUISITES },
    slot: {
        value: { madeBy: 'consumer', defaultName: 'flow_slot', namePatterns: [String.raw `flow\_slot%`, 'estuary%'], applicationNames: [] },
        source: estuary_CONFIGURATION,
    },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: estuary_REPLICATION },
    snapshot: { value: true, source: estuary_DOCUMENTATION },
    ownTables: [
        {
            value: {
                purpose: 'watermark',
                table: { schema: 'public', name: 'flow_watermarks' },
                privileges: ['SELECT', 'INSERT', 'UPDATE'],
                published: true,
            },
            severity: 'error',
            unmet: 'The capture is refused because its role "cannot write to the watermarks table", or its backfill waits for a watermark that never arrives. A read-only capture needs no such table.',
            source: PREREQUISITES,
        },
    ],
    versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'Estuary supports PostgreSQL 10 and newer only.', source: PREREQUISITES },
    settings: [],
    viaRoot: {
        value: true,
        severity: 'warning',
        unmet: 'Changes of a partitioned table arrive under the names of its partitions, which are captured as tables of their own or not at all.',
        source: estuary_DOCUMENTATION,
    },
    filtersBy: { value: 'published-name', source: estuary_REPLICATION },
    types: [],
    clientEncoding: { value: 'UTF8', source: consumer/* UNVERIFIED */.Yg },
    endpoints: [{ value: 'pooler', severity: 'error', unmet: 'According to Estuary, the address "must be a direct connection".', source: estuary_CONFIGURATION }],
    writes: { value: false, source: estuary_DOCUMENTATION },
    remarks: [
        { value: 'A captured table that is not published is added to the publication, if the role owns both.', source: PREREQUISITES },
        { value: 'A table without a primary key or a unique index gets a key that is chosen in its configuration.', source: consumer/* UNVERIFIED */.Yg },
    ],
};

;// CONCATENATED MODULE: ./src/plan/consumers/fivetran.ts

const OVERVIEW = 'https://fivetran.com/docs/connectors/databases/postgresql';
const fivetran_GUIDE = 'https://fivetran.com/docs/connectors/databases/postgresql/setup-guide';
const PLUGIN = 'https://fivetran.com/docs/connectors/databases/postgresql/troubleshooting/invalid-replication-slot-plugin';
/** With logical replication as its incremental sync method. */
const fivetran = {
    name: 'fivetran',
    product: 'Fivetran',
    documentation: OVERVIEW,
    plugins: { value: ['pgoutput'], source: PLUGIN },
    protocolVersion: { value: 1, source: consumer/* UNVERIFIED */.Yg },
    pluginOptions: { value: {}, source: consumer/* UNVERIFIED */.Yg },
    publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: fivetran_GUIDE },
    missingPublication: { value: true, severity: 'error', unmet: 'The setup of Fivetran asks for the name of an existing publication; without one, pgoutput sends nothing.', source: fivetran_GUIDE },
    slot: { value: { madeBy: 'user', defaultName: null, namePatterns: ['fivetran%'], applicationNames: [] }, source: fivetran_GUIDE },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: fivetran_GUIDE },
    snapshot: { value: true, source: OVERVIEW },
    ownTables: [],
    versions: { value: { from: 10, to: 18 }, severity: 'warning', unmet: 'The documentation of Fivetran does not list this version.', source: OVERVIEW },
    settings: [],
    filtersBy: { value: 'publication', source: consumer/* UNVERIFIED */.Yg },
    types: [],
    clientEncoding: { value: 'UTF8', source: OVERVIEW },
    serverEncoding: {
        value: 'UTF8',
        severity: 'warning',
        unmet: 'Fivetran requires UTF-8; a character without an equivalent in Unicode ends the sync with an error.',
        source: OVERVIEW,
    },
    endpoints: [],
    writes: { value: false, source: consumer/* UNVERIFIED */.Yg },
    remarks: [
        { value: 'A connection without TLS is not accepted.', source: fivetran_GUIDE },
        { value: 'A row of more than 400 MB is not replicated.', source: OVERVIEW },
        {
            value: 'A role with NOINHERIT passes the setup tests as a member of `rds_replication`, but fails in the first sync.',
            source: 'https://fivetran.com/docs/connectors/databases/postgresql/troubleshooting',
        },
    ],
};

;// CONCATENATED MODULE: ./src/plan/consumers/generic.ts
const generic_DOCUMENTATION = 'https://www.postgresql.org/docs/current/protocol-logical-replication.html';
/**
 * Any consumer of pgoutput, as the action defines it where no product is named: it makes its own slot when absent, copies the
 * tables, and streams inserts, updates and deletes of a publication made beforehand.
 */
const generic = {
    name: 'generic',
    product: 'a consumer of pgoutput',
    documentation: generic_DOCUMENTATION,
    plugins: { value: ['pgoutput'], source: generic_DOCUMENTATION },
    protocolVersion: { value: 1, source: generic_DOCUMENTATION },
    pluginOptions: { value: {}, source: generic_DOCUMENTATION },
    publication: {
        value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false },
        source: 'https://www.postgresql.org/docs/current/logical-replication-publication.html',
    },
    missingPublication: {
        value: true,
        severity: 'error',
        unmet: 'Up to PostgreSQL 17, decoding ends with an error; from 18 on, the server sends nothing, and only its log says so.',
        source: 'https://www.postgresql.org/docs/current/logical-replication-publication.html',
    },
    slot: {
        value: { madeBy: 'consumer', defaultName: null, namePatterns: [], applicationNames: [] },
        source: generic_DOCUMENTATION,
    },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: generic_DOCUMENTATION },
    snapshot: { value: true, source: generic_DOCUMENTATION },
    ownTables: [],
    versions: {
        value: { from: 10, to: null },
        severity: 'error',
        unmet: 'Publications and pgoutput require PostgreSQL 10 or newer.',
        source: 'https://www.postgresql.org/docs/release/10.0/',
    },
    settings: [],
    filtersBy: { value: 'publication', source: generic_DOCUMENTATION },
    types: [],
    clientEncoding: { value: 'UTF8', source: generic_DOCUMENTATION },
    endpoints: [],
    writes: { value: false, source: generic_DOCUMENTATION },
};

;// CONCATENATED MODULE: ./src/plan/consumers/materialize.ts

const materialize_DOCUMENTATION = 'https://materialize.com/docs/ingest-data/postgres/';
const PURIFICATION = 'https://github.com/MaterializeInc/materialize/blob/main/src/sql/src/pure/postgres.rs';
const ERRORS = 'https://github.com/MaterializeInc/materialize/blob/main/src/sql/src/pure/error.rs';
const UTILITIES = 'https://github.com/MaterializeInc/materialize/blob/main/src/postgres-util/src/replication.rs';
const materialize_PARTITIONS = 'https://materialize.com/docs/ingest-data/postgres/partitioned-tables/';
const materialize = {
    name: 'materialize',
    product: 'Materialize',
    documentation: materialize_DOCUMENTATION,
    plugins: { value: ['pgoutput'], source: UTILITIES },
    protocolVersion: { value: 1, source: consumer/* UNVERIFIED */.Yg },
    pluginOptions: { value: {}, source: consumer/* UNVERIFIED */.Yg },
    publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: materialize_DOCUMENTATION },
    missingPublication: { value: true, severity: 'error', unmet: 'CREATE SOURCE fails because it finds no published table.', source: PURIFICATION },
    slot: {
        value: { madeBy: 'consumer', defaultName: null, namePatterns: [String.raw `materialize\_%`], applicationNames: [] },
        source: 'https://github.com/MaterializeInc/materialize/issues/14823',
    },
    // CREATE SOURCE demands two free slots: one that stays, one for the snapshot. Of walsenders it demands that there be one at all.
    capacity: { value: { slots: 1, snapshotSlots: 1, senders: 1, sessions: 1 }, source: PURIFICATION },
    snapshot: { value: true, source: materialize_DOCUMENTATION },
    ownTables: [],
    identity: {
        value: 'full',
        severity: 'error',
        unmet: 'The source is refused: "referenced items not tables with REPLICA IDENTITY FULL".',
        source: ERRORS,
    },
    versions: { value: { from: 11, to: null }, severity: 'error', unmet: 'Materialize supports PostgreSQL 11 and newer only.', source: materialize_DOCUMENTATION },
    settings: [],
    viaRoot: {
        value: false,
        severity: 'error',
        unmet: 'Materialize accepts such a publication, but shows wrong results once partitions are attached, detached or truncated.',
        source: materialize_PARTITIONS,
    },
    // By the oids of the published tables: of a partitioned table, its partitions.
    filtersBy: { value: 'publication', source: materialize_PARTITIONS },
    types: [
        {
            value: ['enum', 'money', 'citext'],
            severity: 'warning',
            unmet: 'The source is refused unless the column is listed in TEXT COLUMNS or left out.',
            source: 'https://materialize.com/docs/releases/v0.32/',
        },
    ],
    clientEncoding: { value: 'UTF8', source: 'https://github.com/sfackler/rust-postgres/blob/master/tokio-postgres/src/connect_raw.rs' },
    endpoints: [
        {
            value: 'serverless-v1',
            severity: 'error',
            unmet: 'Aurora Serverless v1 has no logical replication.',
            source: 'https://materialize.com/docs/ingest-data/postgres/amazon-aurora/',
        },
    ],
    writes: { value: false, source: materialize_DOCUMENTATION },
    remarks: [
        { value: 'A source with tables under row security is refused, unless its role has BYPASSRLS.', source: ERRORS },
        { value: 'A table that is truncated upstream becomes inaccessible until it is created again.', source: materialize_PARTITIONS },
        { value: 'A new partition is not ingested until a table is created for it.', source: materialize_PARTITIONS },
    ],
};

;// CONCATENATED MODULE: ./src/plan/consumers/native-subscription.ts
const SUBSCRIPTION = 'https://www.postgresql.org/docs/current/logical-replication-subscription.html';
const native_subscription_CONFIGURATION = 'https://www.postgresql.org/docs/current/logical-replication-config.html';
const PROTOCOL = 'https://www.postgresql.org/docs/current/protocol-logical-replication.html';
const SLOTS = 'https://www.postgresql.org/docs/current/logical-replication-subscription.html#LOGICAL-REPLICATION-SUBSCRIPTION-SLOT';
const RESTRICTIONS = 'https://www.postgresql.org/docs/current/logical-replication-restrictions.html';
/** CREATE SUBSCRIPTION on another PostgreSQL server. */
const nativeSubscription = {
    name: 'native-subscription',
    product: 'PostgreSQL subscription',
    documentation: 'https://www.postgresql.org/docs/current/logical-replication.html',
    plugins: { value: ['pgoutput'], source: PROTOCOL },
    // What a subscriber of any version asks for at least: with the options streaming, two_phase and parallel it is 2, 3 and 4.
    protocolVersion: { value: 4, source: PROTOCOL },
    pluginOptions: { value: {}, source: PROTOCOL },
    publication: {
        value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false },
        source: 'https://www.postgresql.org/docs/current/logical-replication-publication.html',
    },
    missingPublication: {
        value: true,
        severity: 'error',
        unmet: 'CREATE SUBSCRIPTION warns at most. Up to PostgreSQL 17 its worker ends with an error; from 18 on it receives nothing.',
        source: 'https://www.postgresql.org/docs/current/sql-createsubscription.html',
    },
    // Its main slot is called like the subscription, as is the application_name of its walsender.
    slot: {
        value: {
            madeBy: 'consumer',
            defaultName: null,
            namePatterns: [String.raw `pg\_%\_sync\_%`],
            applicationNames: [String.raw `pg\_%\_sync\_%`],
        },
        source: SLOTS,
    },
    // max_sync_workers_per_subscription is 2 by default, but with one slot and walsender for them the workers of the copy take
    // turns, and it completes: tried on 12, 16 and 18. Without any it never does.
    capacity: { value: { slots: 1, snapshotSlots: 1, senders: 2, sessions: 0 }, source: native_subscription_CONFIGURATION },
    snapshot: { value: true, source: SUBSCRIPTION },
    ownTables: [],
    versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'Publications and subscriptions require PostgreSQL 10 or newer.', source: 'https://www.postgresql.org/docs/release/10.0/' },
    settings: [],
    filtersBy: { value: 'publication', source: SUBSCRIPTION },
    types: [
        {
            value: ['incomparable'],
            severity: 'warning',
            unmet: 'The subscriber finds the row of an UPDATE or DELETE by comparing whole rows, and stops at the first one, unless its own table has a primary key or a replica identity index.',
            source: RESTRICTIONS,
        },
    ],
    // It asks for the subscriber’s own encoding, which is nearly always UTF8.
    clientEncoding: { value: 'UTF8', source: SUBSCRIPTION },
    endpoints: [],
    writes: { value: false, source: SUBSCRIPTION },
    subscription: true,
    remarks: [
        {
            value: 'By default 2 workers copy tables at a time (`max_sync_workers_per_subscription`), each with a slot and a walsender of its own. Fewer are sufficient; the copy then takes longer.',
            source: native_subscription_CONFIGURATION,
        },
        { value: 'Schema changes, sequences and large objects are not replicated.', source: RESTRICTIONS },
        { value: 'The subscriber needs tables of the same names, each with a primary key or replica identity to find rows by.', source: RESTRICTIONS },
    ],
    takesOver: { value: true, source: 'https://www.postgresql.org/docs/current/logical-replication-restrictions.html' },
};

;// CONCATENATED MODULE: ./src/plan/consumers/peerdb.ts

const peerdb_CONNECTOR = 'https://github.com/PeerDB-io/peerdb/blob/main/flow/connectors/postgres';
const VALIDATION = `${peerdb_CONNECTOR}/validate.go`;
const CLIENT = `${peerdb_CONNECTOR}/client.go`;
const CDC = `${peerdb_CONNECTOR}/cdc.go`;
const peerdb_REPLICATION = `${peerdb_CONNECTOR}/postgres.go`;
const MIRRORS = 'https://github.com/PeerDB-io/peerdb/blob/main/flow/activities/flowable.go';
/** PeerDB, and ClickPipes of ClickHouse Cloud, which is built on it. */
const peerdb = {
    name: 'peerdb',
    product: 'PeerDB and ClickPipes',
    documentation: 'https://docs.peerdb.io/connect/postgres/generic_postgres',
    plugins: { value: ['pgoutput'], source: CLIENT },
    protocolVersion: { value: 1, source: peerdb_REPLICATION },
    // From PostgreSQL 14 on it adds "messages", which older servers refuse.
    pluginOptions: { value: {}, source: peerdb_REPLICATION },
    publication: {
        // peerflow_pub_ and the mirror’s name. One that is configured has to exist.
        value: { madeBy: 'consumer', defaultName: null, covers: 'filtered', viaRoot: true, addsTables: false, makesNamed: false },
        source: CLIENT,
    },
    missingPublication: { value: true, severity: 'error', unmet: 'Validation of the mirror fails: "publication does not exist".', source: VALIDATION },
    slot: {
        value: {
            madeBy: 'consumer',
            defaultName: null,
            namePatterns: [String.raw `peerflow\_slot\_%`, 'peerflow%', 'peerdb%', 'clickpipes%'],
            applicationNames: ['peerdb%'],
        },
        source: MIRRORS,
    },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: CLIENT },
    snapshot: { value: true, source: MIRRORS },
    ownTables: [],
    identity: {
        value: 'key-or-full',
        severity: 'error',
        unmet: 'The mirror is refused: the table "has no primary keys and does not have REPLICA IDENTITY FULL".',
        source: 'https://github.com/PeerDB-io/peerdb/blob/main/flow/shared/exceptions/primary_key_and_replica_identity.go',
    },
    versions: { value: { from: 12, to: null }, severity: 'error', unmet: 'Validation fails: "postgres must be of PG12 or above".', source: VALIDATION },
    settings: [
        {
            value: { setting: 'max_wal_senders', min: 2, off: 'unfit' },
            severity: 'error',
            unmet: 'Validation fails: "max_wal_senders must be at least 2".',
            source: VALIDATION,
        },
    ],
    // By the oid of the relation; it maps partitions to their roots itself.
    filtersBy: { value: 'publication', source: CDC },
    types: [],
    clientEncoding: { value: 'UTF8', source: consumer/* UNVERIFIED */.Yg },
    endpoints: [],
    writes: { value: false, source: VALIDATION },
    remarks: [
        { value: 'A standby is accepted from PostgreSQL 16 on, if `hot_standby_feedback` is on.', source: VALIDATION },
        { value: 'It sets `wal_sender_timeout` to 120 s for its own session, whatever the value on the server is.', source: 'https://github.com/PeerDB-io/peerdb/blob/main/flow/internal/dynamicconf.go' },
        { value: 'To find out whether it may create a publication, it actually creates one and drops it.', source: VALIDATION },
    ],
};

;// CONCATENATED MODULE: ./src/plan/consumers/risingwave.ts
const risingwave_DOCUMENTATION = 'https://docs.risingwave.com/ingestion/sources/postgresql/pg-cdc';
const risingwave_VALIDATION = 'https://github.com/risingwavelabs/risingwave/blob/main/java/connector-node/risingwave-connector-service/src/main/java/com/risingwave/connector/source/common/PostgresValidator.java';
const OPTIONS = 'https://risingwavelabs.github.io/risingwave/rustdoc/src/risingwave_connector/source/cdc/postgres.rs.html';
const risingwave_DECODER = 'https://github.com/debezium/debezium/blob/main/debezium-connector-postgres/src/main/java/io/debezium/connector/postgresql/connection/pgoutput/PgOutputMessageDecoder.java';
/** With `publication.create.enable`, as by default. It reads by an embedded Debezium. */
const risingwave = {
    name: 'risingwave',
    product: 'RisingWave',
    documentation: risingwave_DOCUMENTATION,
    plugins: { value: ['pgoutput'], source: risingwave_DOCUMENTATION },
    protocolVersion: { value: 1, source: risingwave_DECODER },
    pluginOptions: { value: {}, source: risingwave_DECODER },
    publication: {
        value: { madeBy: 'consumer', defaultName: 'rw_publication', covers: 'filtered', viaRoot: true, addsTables: true },
        source: risingwave_VALIDATION,
    },
    missingPublication: { value: true, severity: 'error', unmet: 'With `publication.create.enable` off, CREATE SOURCE fails.', source: risingwave_VALIDATION },
    slot: {
        value: { madeBy: 'consumer', defaultName: null, namePatterns: [String.raw `rw\_cdc\_%`, 'risingwave%'], applicationNames: [] },
        source: OPTIONS,
    },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: risingwave_VALIDATION },
    snapshot: { value: true, source: risingwave_DOCUMENTATION },
    ownTables: [],
    primaryKey: { value: true, severity: 'error', unmet: 'CREATE TABLE fails: "Primary key mismatch".', source: risingwave_VALIDATION },
    versions: { value: { from: 10, to: 18 }, severity: 'error', unmet: 'RisingWave refuses versions above 18, and versions below 10 have no pgoutput.', source: risingwave_VALIDATION },
    settings: [],
    viaRoot: {
        value: true,
        severity: 'error',
        unmet: 'A partitioned table is refused: it "requires publication … publish_via_partition_root = true".',
        source: risingwave_VALIDATION,
    },
    filtersBy: { value: 'published-name', source: risingwave_DECODER },
    allColumns: {
        value: true,
        severity: 'error',
        unmet: 'A table is refused: the publication "does not cover all columns of the table".',
        source: risingwave_VALIDATION,
    },
    types: [],
    clientEncoding: { value: 'UTF8', source: 'https://github.com/pgjdbc/pgjdbc/blob/master/pgjdbc/src/main/java/org/postgresql/core/v3/ConnectionFactoryImpl.java' },
    endpoints: [],
    writes: { value: false, source: risingwave_VALIDATION },
    remarks: [
        { value: 'A table is refused if its root or one of its partitions is already published by the same publication.', source: risingwave_VALIDATION },
        { value: 'To create or alter the publication, the role has to own the tables, directly or through a group role.', source: risingwave_VALIDATION },
    ],
};

;// CONCATENATED MODULE: ./src/plan/consumers/sequin.ts

const sequin_DOCUMENTATION = 'https://sequinstream.com/docs/reference/databases';
const sequin_VALIDATION = 'https://github.com/sequinstream/sequin/blob/main/lib/sequin/databases/databases.ex';
const HEALTH = 'https://github.com/sequinstream/sequin/tree/main/lib/sequin/health';
const sequin = {
    name: 'sequin',
    product: 'Sequin',
    documentation: sequin_DOCUMENTATION,
    plugins: { value: ['pgoutput'], source: sequin_DOCUMENTATION },
    protocolVersion: { value: 1, source: consumer/* UNVERIFIED */.Yg },
    pluginOptions: { value: {}, source: consumer/* UNVERIFIED */.Yg },
    publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: sequin_DOCUMENTATION },
    missingPublication: { value: true, severity: 'error', unmet: 'The database cannot be connected because the publication does not exist.', source: sequin_VALIDATION },
    slot: { value: { madeBy: 'user', defaultName: null, namePatterns: ['sequin%'], applicationNames: [] }, source: sequin_DOCUMENTATION },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: sequin_VALIDATION },
    snapshot: { value: true, source: sequin_DOCUMENTATION },
    ownTables: [
        {
            // From PostgreSQL 14 on it emits logical messages instead.
            value: {
                purpose: 'messages',
                table: { schema: 'public', name: 'sequin_logical_messages' },
                privileges: ['INSERT', 'UPDATE'],
                published: true,
                below: 14,
            },
            severity: 'warning',
            unmet: 'Heartbeats and the watermarks of backfills do not come back.',
            source: sequin_DOCUMENTATION,
        },
    ],
    versions: { value: { from: 12, to: null }, severity: 'warning', unmet: 'Sequin supports PostgreSQL 14 and newer, and 12 and 13 with limitations.', source: sequin_DOCUMENTATION },
    settings: [],
    viaRoot: {
        value: true,
        severity: 'warning',
        unmet: 'Changes of partitions are not associated with their root.',
        source: sequin_DOCUMENTATION,
    },
    filtersBy: { value: 'publication', source: consumer/* UNVERIFIED */.Yg },
    types: [],
    clientEncoding: { value: 'UTF8', source: consumer/* UNVERIFIED */.Yg },
    endpoints: [],
    writes: { value: false, source: sequin_DOCUMENTATION },
    remarks: [
        { value: 'The publication has to be created before the slot.', source: sequin_DOCUMENTATION },
        { value: 'Without REPLICA IDENTITY FULL, messages have no old values, and unchanged TOAST columns arrive as "unchanged_toast".', source: sequin_DOCUMENTATION },
        { value: 'A standby is accepted from PostgreSQL 16 on, with the connection details of its primary.', source: sequin_VALIDATION },
        { value: 'A slot that retains more than 2.5 GB is reported as a warning.', source: HEALTH },
    ],
};

;// CONCATENATED MODULE: ./src/plan/consumers/supabase-etl.ts

const supabase_etl_GUIDE = 'https://supabase.github.io/etl/guides/configure-postgres/';
const VALIDATORS = 'https://github.com/supabase/etl/tree/main/crates/etl-api/src/validation/validators';
const PIPELINE = 'https://github.com/supabase/etl/blob/main/crates/etl-api/src/validation/validators/pipeline.rs';
const supabase_etl_SOURCE = 'https://github.com/supabase/etl/blob/main/crates/etl-api/src/validation/validators/source.rs';
/** Its replicator with the defaults of its API. What only the managed service refuses is a warning. */
const supabaseEtl = {
    name: 'supabase-etl',
    product: 'Supabase ETL',
    documentation: supabase_etl_GUIDE,
    plugins: { value: ['pgoutput'], source: supabase_etl_GUIDE },
    protocolVersion: { value: 1, source: consumer/* UNVERIFIED */.Yg },
    pluginOptions: { value: {}, source: consumer/* UNVERIFIED */.Yg },
    publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: PIPELINE },
    missingPublication: { value: true, severity: 'error', unmet: 'The pipeline is refused: "Publication Not Found".', source: PIPELINE },
    slot: {
        value: {
            madeBy: 'consumer',
            defaultName: null,
            namePatterns: [String.raw `supabase\_etl\_apply\_%`, String.raw `supabase\_etl\_table\_sync\_%`],
            applicationNames: [String.raw `supabase\_etl%`],
        },
        source: 'https://github.com/supabase/etl/blob/main/crates/etl-postgres/src/slots.rs',
    },
    // max_table_sync_workers is 4, each with a slot and a walsender of its own.
    capacity: { value: { slots: 1, snapshotSlots: 4, senders: 5, sessions: 1 }, source: PIPELINE },
    snapshot: { value: true, source: supabase_etl_GUIDE },
    ownTables: [],
    primaryKey: {
        value: true,
        severity: 'warning',
        unmet: 'Most destinations refuse a table without a primary key: "Source Primary Keys Required".',
        source: 'https://github.com/supabase/etl/blob/main/crates/etl-api/src/validation/validators/primary_key.rs',
    },
    // Tested up to 18.
    versions: { value: { from: 14, to: null }, severity: 'error', unmet: 'Supabase ETL supports PostgreSQL 14 to 18.', source: supabase_etl_GUIDE },
    settings: [
        {
            value: { setting: 'max_slot_wal_keep_size', min: 1024, off: 'fine' },
            severity: 'warning',
            unmet: 'Supabase ETL warns of less than 1 GB: "Low Slot WAL Retention".',
            source: PIPELINE,
        },
        {
            value: { setting: 'idle_replication_slot_timeout', min: 301, off: 'fine' },
            severity: 'warning',
            unmet: 'A slot is invalidated during an ordinary deployment or maintenance window.',
            source: PIPELINE,
        },
    ],
    viaRoot: {
        value: true,
        severity: 'error',
        unmet: 'To replicate a partitioned table, Supabase ETL requires `publish_via_partition_root`.',
        source: supabase_etl_GUIDE,
    },
    filtersBy: { value: 'publication', source: supabase_etl_GUIDE },
    types: [],
    clientEncoding: { value: 'UTF8', source: 'https://github.com/supabase/etl/blob/main/crates/etl-config/src/shared/connection.rs' },
    endpoints: [],
    bypassRls: { value: true, severity: 'warning', unmet: 'The managed service refuses the role: "Invalid source role attributes".', source: supabase_etl_SOURCE },
    walCap: {
        value: 'bounded',
        severity: 'notice',
        unmet: 'Supabase ETL warns of an unlimited `max_slot_wal_keep_size`: "Unlimited Slot WAL Retention".',
        source: PIPELINE,
    },
    // It keeps its state in the schema etl of the source.
    writes: { value: true, source: supabase_etl_SOURCE },
    remarks: [
        { value: 'The role has to be able to create the schema `etl`, or to own its tables.', source: supabase_etl_SOURCE },
        { value: 'The managed service refuses a publication FOR ALL TABLES, because it would also publish the tables in `etl`.', source: PIPELINE },
        { value: 'The managed service refuses a role with CREATEROLE, CREATEDB, NOINHERIT or a password that expires.', source: supabase_etl_SOURCE },
        { value: 'It warns of tables with generated columns.', source: VALIDATORS },
    ],
};

;// CONCATENATED MODULE: ./src/plan/consumers/index.ts
















/** In the order they are documented in. */
const CONSUMERS = [
    generic,
    dbconvertStreams,
    debezium,
    awsDms,
    airbyte,
    peerdb,
    fivetran,
    estuary,
    datastream,
    materialize,
    risingwave,
    sequin,
    supabaseEtl,
    nativeSubscription,
];
/** The profile of that name. */
function profileFrom(provided) {
    const profile = CONSUMERS.find(({ name }) => name === provided.text);
    if (profile === undefined) {
        const names = CONSUMERS.map(({ name }) => name);
        throw (0,plan_provided/* wrong */.Qm)(provided, `is not one of ${names.join(', ')}`, (0,nearest/* nearest */.p)(provided.text, names));
    }
    return profile;
}


/***/ }),

/***/ 3505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ wantsConnection),
/* harmony export */   I9: () => (/* binding */ controlPlaneFrom),
/* harmony export */   MF: () => (/* binding */ regionHint),
/* harmony export */   Uk: () => (/* binding */ saysHowToConnect),
/* harmony export */   X6: () => (/* binding */ missingRegion),
/* harmony export */   eM: () => (/* binding */ regionFor)
/* harmony export */ });
/* harmony import */ var _rds_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5614);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(780);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(212);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9120);
/** What is asked of AWS's API, and in which region: `aws-region`, the identifiers, `client-cidr`, and what the host names. */





/**
 * The region that was set, else the one that the endpoint names; undefined when neither is.
 * @throws ConfigurationError when the two disagree.
 */
function regionFor(options, at) {
    const given = options.value('aws-region');
    const named = at?.endpoint.region ?? undefined;
    const provided = options.provided('aws-region');
    if (provided !== undefined && at !== undefined && named !== undefined && given !== named) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(provided, `is not the region of ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(at.host)}, which is in ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(named)}`, named);
    }
    return given ?? named;
}
/** The error for a region that nothing names. `what` needs it. */
function missingRegion(what, environment) {
    return new _configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`\`aws-region\` is missing: ${what} needs the region of the database, which the host does not name${regionHint(environment)}`, {
        input: 'aws-region',
    });
}
/** Where the environment names a region, how to pass it on, as a sentence that follows another; else nothing. */
function regionHint(environment) {
    const variable = REGION_VARIABLES.find((name) => (0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .h)(environment[name]) !== undefined);
    return variable === undefined
        ? ''
        : `. \`${variable}\` is set in the environment and is not read, on purpose: pass it on as ${environment['GITHUB_ACTIONS'] === 'true' ? `\`aws-region: \${{ env.${variable} }}\`` : `\`--aws-region "$${variable}"\``}`;
}
const REGION_VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
/** Whether a session is wanted: without any of its inputs, an identifier alone has the control plane checked. */
function wantsConnection(options) {
    const identified = IDENTIFIERS.some((name) => options.provided(name) !== undefined);
    return !identified || options.value('auth') === 'aws-iam' || saysHowToConnect((name) => options.provided(name) !== undefined);
}
/** Whether any option says where a database is or how to log in to it. */
function saysHowToConnect(isSet) {
    return CONNECTION_OPTIONS.some(isSet);
}
const IDENTIFIERS = ['db-cluster-identifier', 'db-instance-identifier'];
/** Those that say where the database is and how to log in. */
const CONNECTION_OPTIONS = [
    'connection-string',
    'ssl-server-name',
    ..._options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionList */ .UX.filter(({ parameter }) => parameter !== undefined).map(({ name }) => name),
];
/**
 * What was asked for; undefined when nothing was.
 * @throws ConfigurationError when it is not known of which cluster or instance, or in which region.
 */
function controlPlaneFrom(options, connection, environment) {
    const at = connection === undefined ? undefined : (0,_rds_host_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointBehind */ .MF)(connection.host, connection.tls.serverName);
    const identifiers = identifiersFrom(options, at);
    // Before it is said that something else is missing: a value that is wrong is wrong either way.
    const clientCidrs = options.value('client-cidr') ?? [];
    options.value('aws-region');
    const asking = ASKING.find((name) => options.provided(name) !== undefined);
    if (identifiers === undefined) {
        refuseUnlessSigning(options);
        return undefined;
    }
    if (asking === undefined && options.value('auth') !== 'aws-iam') {
        return undefined;
    }
    const region = regionFor(options, at);
    if (region === undefined) {
        throw missingRegion(`\`${asking ?? 'auth'}\``, environment);
    }
    return {
        region,
        ...identifiers,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ host: at?.host }),
        clientCidrs,
        callTimeoutMs: options.value('connect-timeout'),
    };
}
/** What has the API asked by itself. */
const ASKING = [...IDENTIFIERS, 'client-cidr', 'aws-region'];
/** What was set, else what the endpoint names: custom, proxy, global and limitless ones name something else. */
function identifiersFrom(options, at) {
    const given = { clusterIdentifier: options.value('db-cluster-identifier'), instanceIdentifier: options.value('db-instance-identifier') };
    if (given.clusterIdentifier !== undefined || given.instanceIdentifier !== undefined) {
        return (0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)(given);
    }
    switch (at?.endpoint.kind) {
        case 'writer':
        case 'reader':
            return { clusterIdentifier: at.endpoint.name };
        case 'instance':
            return { instanceIdentifier: at.endpoint.name };
        default:
            return undefined;
    }
}
/** A region is also what a token is signed for: with `auth: aws-iam` it asks for no more. */
function refuseUnlessSigning(options) {
    const ranges = options.provided('client-cidr');
    const region = options.value('auth') === 'aws-iam' ? undefined : options.provided('aws-region');
    const asking = ranges ?? region;
    if (asking !== undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(asking, 'needs to be told which cluster or instance it is about, which the host does not name: set `db-cluster-identifier`, or `db-instance-identifier` for an RDS instance');
    }
}


/***/ }),

/***/ 1846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   Ay: () => (/* binding */ refuseUnusable),
/* harmony export */   WK: () => (/* binding */ inputsFrom)
/* harmony export */ });
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5614);
/* harmony import */ var _misspelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(297);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(780);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);
/* harmony import */ var _wrappings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6142);
/** What was set for this run by inputs, each value with the place it was set in. */





/**
 * The inputs that are set, each known and available.
 * @throws ConfigurationError for a variable that nearly names an input, for what this version does not offer, and for a
 *   value that is wrapped in something.
 */
function inputsFrom(environment) {
    refuseMisspelled(environment);
    const found = new Map();
    for (const { name, secret = false } of _options_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL) {
        const text = inputText(environment, name);
        if (text !== undefined) {
            found.set(name, { text, option: name, secret, origin: { from: 'input' } });
        }
    }
    for (const option of _options_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL) {
        const provided = found.get(option.name);
        if (provided !== undefined) {
            refuseUnusable(provided, option);
        }
    }
    return found;
}
/** Refuses what this version does not offer, and a value that is wrapped in something. */
function refuseUnusable(provided, option) {
    (0,_wrappings_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseUnexpanded */ .dx)(provided);
    refuseUnavailable(provided, option);
    refuseWrapping(provided);
}
/** The text of one input; undefined when it is not set, empty or blank. */
function inputText(environment, name) {
    const text = environment[variableOf(name)] ?? '';
    if (text.trim() === '') {
        return undefined;
    }
    // A password may begin or end with a blank; the line break that a secret was pasted with is never part of it.
    return name === 'password' ? text.replace(/[\r\n]+$/, '') : text.trim();
}
/** The variable the runner hands an input over in: `INPUT_FAIL-ON`. */
function variableOf(name) {
    return `${PREFIX}${name.toUpperCase()}`;
}
const PREFIX = 'INPUT_';
function refuseMisspelled(environment) {
    const names = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL.map(({ name }) => name);
    const known = new Set(names.map(variableOf));
    for (const variable of Object.keys(environment)) {
        if (variable.startsWith(PREFIX) && !known.has(variable)) {
            const input = variable.slice(PREFIX.length).toLowerCase();
            const meant = (0,_misspelled_js__WEBPACK_IMPORTED_MODULE_4__/* .meantBy */ .P)(input, names);
            if (meant !== undefined) {
                throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`there is no input ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(input)}`, { input, suggestion: meant });
            }
        }
    }
}
function refuseUnavailable(provided, { availability }) {
    if (availability === 'later') {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(provided, 'cannot be used: this input is not available in this version');
    }
}
/**
 * Lists, URIs and certificates have wrappings of their own, which their readers report. A password is never second-guessed: there may be one
 * that is in quotes.
 */
const READ_ELSEWHERE = ['connection-string', 'password', 'github-token', 'tables', 'rules', 'operations', 'client-cidr', 'ssl-root-cert', 'ssl-cert', 'ssl-key'];
function refuseWrapping(provided) {
    if (!READ_ELSEWHERE.some((name) => name === provided.option)) {
        (0,_wrappings_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseQuotes */ .Se)(provided);
        (0,_wrappings_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseAssignment */ .mM)(provided);
    }
}


/***/ }),

/***/ 8062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ itemsFrom),
/* harmony export */   u: () => (/* binding */ wordsFrom)
/* harmony export */ });
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9120);

/**
 * The items of a list: one per line or separated by commas; a comma inside double quotes separates nothing.
 * @throws ConfigurationError for the notation of another kind of list: brackets, hyphens, comments.
 */
function itemsFrom(list) {
    if (list.items !== undefined) {
        return list.items.flatMap(itemsFrom);
    }
    refuseBrackets(list);
    const items = list.text
        .split(/\r?\n/)
        .flatMap((line) => line.match(/(?:[^",]|"[^"]*(?:"|$))+/g) ?? [])
        .map((item) => item.trim())
        .filter((item) => item !== '')
        .map((text) => ({ ...list, text }));
    items.forEach(refuseListMark);
    return items;
}
/** The words of a list that fits on one line: also separated by spaces. */
function wordsFrom(list) {
    return itemsFrom(list).flatMap((item) => item.text.split(/\s+/).map((text) => ({ ...item, text })));
}
function refuseBrackets(list) {
    const inner = /^\[([\s\S]*)\]$/.exec(list.text)?.[1];
    if (inner !== undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(list, 'is a JSON or YAML list: write one item per line, without brackets and quotes', withoutNotation(inner));
    }
    if (/^\{[\s\S]*\}$/.test(list.text)) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(list, 'is in braces: write one item per line, without braces and quotes');
    }
}
/** The items of a JSON or YAML list as a list of ours, where none of them is quoted for a reason. */
function withoutNotation(inner) {
    const items = inner.split(',').map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2'));
    return items.every((item) => /^[\w.*?: -]+$/.test(item)) ? items.join(', ') : undefined;
}
/** The hyphen before an item in YAML, and comments. */
function refuseListMark(item) {
    const bare = item.text.replace(/"(?:[^"]|"")*"/g, '""');
    if (/^-\s/.test(bare)) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(item, 'begins with the hyphen of a YAML list: write one item per line, without hyphens', item.text.replace(/^-\s+/, ''));
    }
    if (/^(?:#|\/\/|--)/.test(bare)) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(item, 'is a comment: GitHub passes the block on unchanged, so comments belong outside of it');
    }
    const comment = /\s(?:#|\/\/|--).*$/.exec(bare)?.[0];
    if (comment !== undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(item, 'is followed by a comment: GitHub passes the block on unchanged, so comments belong outside of it', item.text.endsWith(comment) ? item.text.slice(0, -comment.length).trim() : undefined);
    }
}


/***/ }),

/***/ 297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meantBy)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7909);
/**
 * Inputs that are not ours and were meant to be: the runner only warns of an unknown input, and what it was to say is
 * taken for unset.
 */

const MOST_SLIPS = 2;
/** The known name an unknown one was probably meant to be; undefined when it resembles none. */
function meantBy(unknown, known) {
    return fewSlipsAway(unknown, known) ?? holdingItsWords(unknown, known);
}
/** One or two letters off. A name of four letters is hardly the same name with two of them wrong. */
function fewSlipsAway(unknown, known) {
    return best(known, (name) => {
        const slips = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .typingSlips */ .l)(unknown, name);
        return slips <= MOST_SLIPS && slips * 2 < name.length ? -slips : undefined;
    });
}
/**
 * `publication-name`, `db-user`, `username`: all words of a known name are among its own. The name that has most words
 * in common is meant: `slot-lag-warn` holds `slot`, and means `slot-lag-warning`.
 */
function holdingItsWords(unknown, known) {
    const words = wordsIn(unknown);
    const isHeld = (name) => name.split('-').every((word) => words.some((one) => isSameWord(one, word)));
    if (!known.some(isHeld)) {
        return undefined;
    }
    return best(known, (name) => {
        const parts = name.split('-');
        const shared = parts.filter((part) => words.some((one) => isSameWord(one, part) || isBeginning(one, part))).length;
        return isHeld(name) || shared > 1 ? shared - (parts.length - shared) / 10 : undefined;
    });
}
/** The one with the highest rank, the first of several; those without a rank are left out. */
function best(all, rankOf) {
    const ranked = all.flatMap((one) => {
        const rank = rankOf(one);
        return rank === undefined ? [] : [{ one, rank }];
    });
    return ranked.sort((a, b) => b.rank - a.rank)[0]?.one;
}
function isSameWord(one, other) {
    return one === other || `${one}s` === other || one === `${other}s`;
}
/** `warn` of `warning`, `cert` of `certificate`. */
function isBeginning(one, whole) {
    return one.length > 3 && whole.startsWith(one);
}
/** What other clients and people call the same thing. */
const SYNONYMS = [
    [/^(?:db|database|pg|postgres|postgresql|connection|conn)?-?(?:url|uri|dsn)$/, 'connection-string'],
    [/^(?:conn|connection)-?str(?:ing)?$/, 'connection-string'],
    [/^(?:pg|postgres|postgresql)?-?(?:db|dbname)(?:-?name)?$/, 'database'],
    [/^(?:(?:db|pg|postgres|postgresql)-?)?(?:pass|passwd|pwd)$/, 'password'],
    [/^(?:(?:db|pg|postgres|postgresql)-?)?server$/, 'host'],
    [/^(?:ssl-?|tls-?)?ca(?:-?(?:cert|certificate|file|bundle))?$/, 'ssl-root-cert'],
];
/** `username` → user, name: what a word begins or ends with that says nothing by itself. */
const FILLERS = /^(?:db|pg|postgres|postgresql)(?=[a-z]{4})|(?<=[a-z]{4})(?:names?|list)$/g;
function wordsIn(unknown) {
    const name = unknown.replaceAll('_', '-');
    const synonym = SYNONYMS.find(([pattern]) => pattern.test(name))?.[1];
    return (synonym ?? name).split('-').flatMap((word) => [word, word.replace(FILLERS, '')]);
}


/***/ }),

/***/ 780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ OPTIONS),
  QL: () => (/* binding */ inputs),
  UX: () => (/* binding */ optionList),
  $6: () => (/* binding */ textAt)
});

// EXTERNAL MODULE: ./src/target.ts
var target = __webpack_require__(6746);
// EXTERNAL MODULE: ./src/plan/values.ts
var values = __webpack_require__(6057);
;// CONCATENATED MODULE: ./src/plan/autocreate.ts
/** Reads `publication-autocreate`. */


/** In our spelling, or in Debezium's (`all_tables`). */
function autocreateFrom(provided) {
    return (0,values/* oneOf */.yL)(target/* AUTOCREATE */.AY)({ ...provided, text: provided.text.replaceAll('_', '-') });
}

// EXTERNAL MODULE: ./src/plan/aws-values.ts
var aws_values = __webpack_require__(7241);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/plan/provided.ts
var plan_provided = __webpack_require__(9120);
// EXTERNAL MODULE: ./src/plan/wrappings.ts
var wrappings = __webpack_require__(6142);
;// CONCATENATED MODULE: ./src/plan/connection/host-name.ts
/** Host names and addresses, checked before anybody looks them up. */



/** A host to connect to: a DNS name or an IP address. */
function hostFrom(provided) {
    (0,wrappings/* refuseUnexpanded */.dx)(provided);
    (0,wrappings/* refuseAssignment */.mM)(provided);
    refuseSocket(provided);
    refuseAddressBar(provided);
    if (isAddress(provided.text)) {
        return provided.text;
    }
    refusePort(provided);
    return dnsNameFrom(provided);
}
/** Node's test for IPv6 takes milliseconds the first time: only what has a colon is put to it. */
function isAddress(text) {
    return (0,external_node_net_.isIPv4)(text) || (text.includes(':') && (0,external_node_net_.isIPv6)(text));
}
/** A DNS name; underscores are let through, since container networks have them. */
function dnsNameFrom(provided) {
    const name = provided.text;
    if (name.endsWith('.')) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'ends with a dot, which names in certificates never do', name.replace(/\.+$/, ''));
    }
    const labels = name.split('.');
    const longest = 253;
    const isWellFormed = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label));
    if (!isWellFormed || name.length > longest || /^[\d.]+$/.test(name)) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'is not a host name: write parts of letters, digits and hyphens, separated by dots, and not numbers alone');
    }
    return name;
}
function refuseSocket(provided) {
    if (/^[/@]/.test(provided.text)) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'is a Unix socket: only TCP is supported');
    }
}
/** What is pasted from elsewhere: a whole URI (which may hold a password), a path, several hosts, brackets. */
function refuseAddressBar(provided) {
    const { text } = provided;
    if (/@|:\/\//.test(text)) {
        const bare = /^[a-z]+:\/\/([^/@:?#]+)\/?$/i.exec(text)?.[1];
        throw (0,plan_provided/* wrong */.Qm)({ ...provided, secret: provided.secret || bare === undefined }, 'is not a host name alone: a whole URI belongs in `connection-string`', bare);
    }
    if (/[,\s]/.test(text)) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'is not a single host name');
    }
    const bracketed = /^\[([^\]]*)\]/.exec(text)?.[1];
    if (bracketed !== undefined) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'has brackets, which only `connection-string` needs', bracketed);
    }
    if (text.includes('/')) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'has a path after the host name', text.split('/')[0]);
    }
}
function refusePort(provided) {
    const [, host, port] = /^([^:]+):(\d+)$/.exec(provided.text) ?? [];
    if (host !== undefined && port !== undefined) {
        throw (0,plan_provided/* wrong */.Qm)(provided, `has a port after the host name: set the input \`port\` to ${port}`, host);
    }
}

// EXTERNAL MODULE: ./src/plan/connection/ssl-mode.ts
var ssl_mode = __webpack_require__(476);
// EXTERNAL MODULE: ./src/plan/consumers/index.ts + 14 modules
var consumers = __webpack_require__(7648);
// EXTERNAL MODULE: ./src/neutralise/sql.ts
var sql = __webpack_require__(7766);
// EXTERNAL MODULE: ./src/plan/lists.ts
var lists = __webpack_require__(8062);
;// CONCATENATED MODULE: ./src/plan/table-notations.ts
/** Entries of `tables` in the notation of another tool, with what to write instead. */



/** Matched outside of double quotes; the first that fits is reported. */
const NOTATIONS = [
    {
        pattern: /^[!^~-]\s*[\w"*]/,
        problem: 'looks like an exclusion, which is not supported: name the tables, or use a glob that matches only what you want',
    },
    { pattern: /^'(.*)'$/, problem: 'is in single quotes: remove them (double quotes are for names with capitals or special characters)', instead: bare },
    { pattern: /^[`“‘„](.*)[`”’“]$/, problem: 'is in quotes that SQL does not know: remove them, or put double quotes around each part', instead: bare },
    { pattern: /`/, problem: 'has backticks: PostgreSQL quotes names with double quotes', instead: () => undefined },
    { pattern: /^(.*\S)\s*;$/, problem: 'ends with a semicolon', instead: bare },
    { pattern: /^(?:for\s+)?(?:table|only)\s+(?:only\s+)?(.+)$/i, problem: 'begins with an SQL keyword: write only `schema.table`', instead: bare },
    { pattern: /^(\S+)\s+where\b/i, problem: 'has a row filter: whole tables are checked, and the filter is taken from the publication', instead: bare },
    {
        pattern: /\\[.dws]|^\^|\([^()]*\|[^()]*\)|\[[^\]]*\][+*]/,
        problem: 'is a regular expression: write `schema.table`, with `*` for any text and `?` for any character',
    },
    { pattern: /^(\S+)\s*\([^()]*\)$/, problem: 'has a column list: whole tables are checked, and the list is taken from the publication', instead: bare },
    { pattern: /^([^%]*)%/, problem: 'has a `%`, the wildcard of LIKE: the wildcard here is `*`' },
    { pattern: /^(\w+)[:/]([\w*?]+)$/, problem: 'has no dot between schema and table', instead: (...parts) => parts.join('.') },
];
/** Refuses what another tool writes, and what would be taken for a name that nobody has. */
function refuseForeignNotation(provided) {
    (0,wrappings/* refuseUnexpanded */.dx)(provided);
    (0,wrappings/* refuseAssignment */.mM)(provided);
    refuseOneQuotedName(provided);
    // Quoted stretches may hold anything; they keep their length, so that what is found can be cut out of the entry.
    const outside = provided.text.replace(/"(?:[^"]|"")*"/g, (stretch) => 'q'.repeat(stretch.length));
    for (const { pattern, problem, instead } of NOTATIONS) {
        if (pattern.test(outside)) {
            const groups = [...(pattern.exec(provided.text) ?? [])].slice(1);
            throw (0,plan_provided/* wrong */.Qm)(provided, problem, problem.includes('LIKE') ? provided.text.replaceAll('%', '*') : instead?.(...groups));
        }
    }
}
function bare(inner) {
    return inner === undefined || !/^[\w".*?]+$/.test(inner) ? undefined : inner;
}
/** `"sales.orders"`: a single name with a dot in it, which is hardly ever meant. */
function refuseOneQuotedName(provided) {
    const [, schema, table] = /^"([^".]+)\.([^".]+)"$/.exec(provided.text) ?? [];
    if (schema !== undefined && table !== undefined) {
        const apart = [schema, table].map((part) => (part === '*' ? part : (0,sql/* quoteIdentifier */.Cm)(part))).join('.');
        throw (0,plan_provided/* wrong */.Qm)(provided, 'is one quoted name with a dot in it: quote each part separately, or none', apart);
    }
}

;// CONCATENATED MODULE: ./src/plan/tables.ts
/** Entries of `tables`, read as psql reads a pattern: quoting, case folding, `*` and `?`. */




/** The patterns of a list, each once, however it is written. */
function tablesFrom(list) {
    const patterns = (0,lists/* itemsFrom */.h)(list).map(tablePatternFrom);
    return [...new Map(patterns.map((pattern) => [pattern.canonical, pattern])).values()];
}
/** One table by its exact name. */
function tableFrom(provided) {
    const { schema, table } = tablePatternFrom(provided);
    if (schema.kind === 'glob' || table.kind === 'glob') {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'is a glob: write the name of one table');
    }
    return { schema: schema.name, name: table.name };
}
/**
 * A table pattern, `schema.table`. Outside double quotes pieces fold to lower case, `*` is any text and `?` any
 * character; inside, everything is literal and `""` is one quote.
 * @throws ConfigurationError unless it has exactly two parts, neither of them empty.
 */
function tablePatternFrom(provided) {
    refuseForeignNotation(provided);
    const [schema, table, ...more] = partsOf(provided);
    if (schema === undefined || table === undefined) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'has no schema', `public.${provided.text}`);
    }
    if (more.length > 0) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'has more than two parts; the database is a separate input', lastTwoParts(table, more));
    }
    if (isEmpty(schema) || isEmpty(table)) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'has an empty part: write `schema.table`');
    }
    return {
        text: provided.text,
        canonical: `${canonicalOf(schema)}.${canonicalOf(table)}`,
        schema: patternOf(schema),
        table: patternOf(table),
    };
}
function partsOf(provided) {
    // Quoted stretches, dots, and single characters; a quote that is left over has no partner.
    const tokens = provided.text.match(/"(?:[^"]|"")*"|./gsu) ?? [];
    const parts = [{ text: '', pieces: [] }];
    for (const token of tokens) {
        const part = parts.at(-1);
        if (token === '.' || part === undefined) {
            parts.push({ text: '', pieces: [] });
        }
        else {
            part.text += token;
            part.pieces.push(...piecesOf(token, provided));
        }
    }
    return parts;
}
function isEmpty({ pieces }) {
    return pieces.every((piece) => 'literal' in piece && piece.literal === '');
}
function piecesOf(token, provided) {
    if (token.length > 1 && token.startsWith('"')) {
        return [{ literal: token.slice(1, -1).replaceAll('""', '"') }];
    }
    if (token === '"') {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'has an unmatched double quote');
    }
    if (/\s/.test(token)) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'has a space outside double quotes');
    }
    return [token === '*' || token === '?' ? { glob: token } : { literal: folded(token) }];
}
/** As PostgreSQL folds an identifier: ASCII letters only. */
function folded(character) {
    return /[A-Z]/.test(character) ? character.toLowerCase() : character;
}
function patternOf({ pieces }) {
    return pieces.some((piece) => 'glob' in piece)
        ? { kind: 'glob', regex: `^(${pieces.map(regexOf).join('')})$` }
        : { kind: 'exact', name: pieces.map((piece) => ('literal' in piece ? piece.literal : '')).join('') };
}
/** An exact name as SQL quotes it; of a glob, its literal stretches are, where they hold more than a bare name can. */
function canonicalOf(part) {
    const pattern = patternOf(part);
    return pattern.kind === 'exact' ? (0,sql/* quoteIdentifier */.Cm)(pattern.name) : mergedLiterals(part.pieces).map(writtenPiece).join('');
}
function writtenPiece(piece) {
    if ('glob' in piece) {
        return piece.glob;
    }
    return /^[a-z0-9_$]+$/.test(piece.literal) ? piece.literal : `"${piece.literal.replaceAll('"', '""')}"`;
}
/** Adjacent literals merged: `"A"b` and `"Ab"` are the same name. */
function mergedLiterals(pieces) {
    return pieces.reduce((merged, piece) => {
        const last = merged.at(-1);
        return last !== undefined && 'literal' in last && 'literal' in piece
            ? [...merged.slice(0, -1), { literal: last.literal + piece.literal }]
            : [...merged, piece];
    }, []);
}
/** In PostgreSQL's advanced regular expressions, a backslash makes any character but a letter or digit literal. */
function regexOf(piece) {
    if ('glob' in piece) {
        return piece.glob === '*' ? '.*' : '.';
    }
    return piece.literal.replace(/[\\^$.[\]{}()*+?|]/g, '\\$&');
}
function lastTwoParts(table, more) {
    const [only] = more;
    return only === undefined || more.length > 1 || isEmpty(table) ? undefined : `${table.text}.${only.text}`;
}

;// CONCATENATED MODULE: ./src/plan/options.ts









/** Options about a database or its pipeline; a config file sets them for each target. */
const TARGET = ['input', 'flag', 'config'];
/** Options that the configuration of the pipeline itself contains as well. */
const PIPELINE = [...TARGET, 'pipeline-file'];
/** Options that follow from the product that reads the changes. */
const PROFILE = [...PIPELINE, 'profile'];
/** Options about the run, and not about a database. */
const RUN = ['input', 'flag'];
/** Options about the run that a config file sets as well: at its top, for all targets at once. */
const TOP = ['input', 'flag', 'config-top'];
/** Options about where to tell people on GitHub, which the command line knows nothing of. */
const GITHUB = ['input', 'config-top'];
/** The most `max_replication_slots` can be. */
const MOST_SLOTS = 262_143;
/** Entries of a matrix, as GitHub limits them. */
const MOST_SHARDS = 256;
/** In the order they are documented in. */
const OPTIONS = {
    'connection-string': {
        meaning: 'Where the database is and which role logs in, as a libpq URI without a password: `postgresql://user@host:port/database?sslmode=verify-full`. Percent-encode special characters in every part.',
        texts: {
            input: {
                meaning: 'Where the database is and how to log in, as a libpq URI: `postgresql://user:password@host:port/database?sslmode=verify-full`. Percent-encode special characters in every part, and take the string from a secret.',
            },
        },
        parse: values/* asProvided */.eb,
        availability: 'now',
        secret: true,
        places: PIPELINE,
    },
    host: {
        meaning: 'Host name or IP address of the server.',
        parse: hostFrom,
        parameter: 'host',
        availability: 'now',
        places: PIPELINE,
    },
    port: {
        meaning: 'Port of the server.',
        parse: values/* portFrom */.O1,
        fallback: '5432',
        parameter: 'port',
        availability: 'now',
        places: PIPELINE,
    },
    database: {
        meaning: 'Database the pipeline reads from.',
        parse: values/* textFrom */.qL,
        otherwise: "Default: the user name.",
        parameter: 'dbname',
        availability: 'now',
        places: PIPELINE,
    },
    user: {
        meaning: 'Role to log in as.',
        parse: values/* textFrom */.qL,
        parameter: 'user',
        availability: 'now',
        places: PIPELINE,
    },
    password: {
        meaning: 'Password of that role, exactly as it is: without quotes, and not percent-encoded.',
        parse: values/* textFrom */.qL,
        parameter: 'password',
        availability: 'now',
        secret: true,
        places: PIPELINE,
    },
    'ssl-mode': {
        meaning: 'How to encrypt and what to verify, as in libpq: `disable`, `allow`, `prefer`, `require`, `verify-ca` or `verify-full`.',
        parse: ssl_mode/* sslModeFrom */.e,
        otherwise: 'Default: `verify-ca` if `ssl-root-cert` is set or the host is an RDS host, otherwise `verify-full`.',
        parameter: 'sslmode',
        availability: 'now',
        places: PIPELINE,
    },
    'ssl-root-cert': {
        meaning: 'Certificates to trust: a path, PEM text, `aws-rds` for the roots of Amazon RDS, or `system`.',
        parse: values/* asProvided */.eb,
        otherwise: 'Default: `aws-rds` for RDS hosts, otherwise `system`.',
        parameter: 'sslrootcert',
        availability: 'now',
        places: PIPELINE,
    },
    'ssl-cert': {
        meaning: 'Client certificate: a path or PEM text. Needs `ssl-key`.',
        parse: values/* asProvided */.eb,
        parameter: 'sslcert',
        availability: 'now',
        places: PIPELINE,
    },
    'ssl-key': {
        meaning: 'Path of the private key of the client certificate. The passphrase of an encrypted key is the `sslpassword` of a URI in `connection-string-env`.',
        texts: {
            input: { meaning: 'Private key of the client certificate: a path or PEM text. The passphrase of an encrypted key is the `sslpassword` of `connection-string`.' },
        },
        parse: values/* asProvided */.eb,
        parameter: 'sslkey',
        availability: 'now',
        secret: true,
        places: PIPELINE,
    },
    'ssl-server-name': {
        meaning: 'Name to send as SNI and to verify, if the connection goes through a tunnel or an alias of the host name.',
        parse: dnsNameFrom,
        availability: 'now',
        places: TARGET,
    },
    auth: {
        meaning: 'How to log in: `password`, or `aws-iam` with a token of IAM database authentication, which is generated from the AWS credentials that the AWS SDK finds.',
        parse: (0,values/* oneOf */.yL)(['password', 'aws-iam']),
        fallback: 'password',
        availability: 'now',
        places: TARGET,
    },
    'aws-region': {
        meaning: 'AWS region of the database. With an identifier, or a host that names its cluster or instance, it enables the checks of the AWS control plane.',
        parse: aws_values/* regionFrom */.bz,
        otherwise: 'Default: the region that the host names.',
        availability: 'now',
        places: TARGET,
    },
    'db-cluster-identifier': {
        meaning: 'Identifier of the Aurora or Multi-AZ DB cluster. Enables the checks of the AWS control plane; without a connection they run alone.',
        parse: aws_values/* identifierFrom */._p,
        otherwise: 'Default: the cluster that the host names.',
        availability: 'now',
        places: TARGET,
    },
    'db-instance-identifier': {
        meaning: 'Identifier of the RDS instance. Enables the checks of the AWS control plane; without a connection they run alone.',
        parse: aws_values/* identifierFrom */._p,
        otherwise: 'Default: the instance that the host names.',
        availability: 'now',
        places: TARGET,
    },
    'client-cidr': {
        meaning: 'Address ranges the pipeline will connect from, such as `10.0.0.0/16`, for the check of the security groups.',
        parse: aws_values/* cidrsFrom */.Un,
        list: true,
        availability: 'now',
        places: TARGET,
    },
    consumer: {
        meaning: `Product that will read the changes: ${consumers/* CONSUMERS */.C.map(({ name }) => `\`${name}\``).join(', ')}. \`generic\` is any consumer of pgoutput.`,
        parse: consumers/* profileFrom */.A,
        fallback: 'generic',
        availability: 'now',
        places: PIPELINE,
    },
    'pipeline-file': {
        meaning: "Configuration files of the consumer, to read its requirements from and to annotate.",
        parse: values/* textFrom */.qL,
        list: true,
        availability: 'later',
        places: TARGET,
    },
    migrations: {
        meaning: 'Globs of SQL migrations to check before they are applied.',
        parse: values/* textFrom */.qL,
        list: true,
        availability: 'later',
        places: TARGET,
    },
    slot: {
        meaning: 'Replication slot the pipeline will read. It does not have to exist yet.',
        // Whether a slot can be called so is for the rule slot-name.
        parse: values/* textFrom */.qL,
        availability: 'now',
        places: PIPELINE,
    },
    publication: {
        meaning: 'Publication the pipeline will subscribe to, spelled as in the catalog.',
        parse: values/* catalogNameFrom */.bM,
        availability: 'now',
        places: PIPELINE,
    },
    'publication-autocreate': {
        meaning: 'What the consumer does if the publication does not exist: `disabled` (it needs it beforehand), `filtered` (it creates it for the tables it captures) or `all-tables`.',
        parse: autocreateFrom,
        otherwise: 'Default: what the consumer does.',
        availability: 'now',
        places: PROFILE,
    },
    tables: {
        meaning: 'Tables the pipeline will capture: `schema.table`, or globs such as `sales.*`. Names with capitals are quoted as in psql (`sales."Orders"`).',
        parse: tablesFrom,
        otherwise: "Default: the publication's tables.",
        list: true,
        availability: 'now',
        places: PIPELINE,
    },
    'heartbeat-table': {
        meaning: 'Table that the pipeline writes its heartbeats, signals or watermarks to: `schema.table`, quoted as in `tables`.',
        parse: tableFrom,
        otherwise: 'Default: the table that the consumer names itself, if it does.',
        availability: 'now',
        places: PIPELINE,
    },
    role: {
        meaning: 'Role the pipeline logs in as, if this check logs in as another one.',
        parse: values/* catalogNameFrom */.bM,
        availability: 'now',
        places: PIPELINE,
    },
    operations: {
        meaning: 'Operations that the pipeline needs published: `insert`, `update`, `delete`, `truncate`.',
        parse: operationsFrom,
        fallback: 'insert, update, delete',
        list: true,
        availability: 'now',
        places: PROFILE,
    },
    snapshot: {
        meaning: 'Whether the pipeline copies the tables before it streams: `true` or `false`.',
        parse: values/* booleanFrom */.F3,
        otherwise: 'Default: what the consumer does.',
        availability: 'now',
        places: PROFILE,
    },
    'new-slots': {
        meaning: 'How many replication slots the pipeline will create.',
        parse: (0,values/* wholeNumber */.rD)(0, MOST_SLOTS),
        otherwise: 'Default: none if `slot` already exists, otherwise as many as the consumer creates.',
        availability: 'now',
        places: PROFILE,
    },
    'slot-lag-warning': {
        meaning: 'Warn if a slot retains more WAL than this, such as `500MiB`.',
        parse: values/* bytesFrom */.sd,
        fallback: '1GiB',
        availability: 'now',
        places: TARGET,
    },
    // Unset on purpose, like the other limits for errors: a lagging slot must not block the deployment that would fix it.
    'slot-lag-error': {
        meaning: 'Fail if a slot retains more WAL than this.',
        parse: values/* bytesFrom */.sd,
        otherwise: 'Not set by default.',
        availability: 'now',
        places: TARGET,
    },
    'inactive-slot-warning': {
        meaning: 'Warn if a slot to which no client is connected retains more WAL than this.',
        parse: values/* bytesFrom */.sd,
        fallback: '100MiB',
        availability: 'now',
        places: TARGET,
    },
    'inactive-slot-error': {
        meaning: 'Fail if a slot to which no client is connected retains more WAL than this.',
        parse: values/* bytesFrom */.sd,
        otherwise: 'Not set by default.',
        availability: 'now',
        places: TARGET,
    },
    'replay-lag-warning': {
        meaning: 'Warn if the consumer of `slot` is farther behind than this, such as `90s`.',
        parse: values/* msFrom */.BW,
        fallback: '60s',
        availability: 'now',
        places: TARGET,
    },
    'replay-lag-error': {
        meaning: 'Fail if the consumer of `slot` is farther behind than this.',
        parse: values/* msFrom */.BW,
        otherwise: 'Not set by default.',
        availability: 'now',
        places: TARGET,
    },
    'certificate-expiry-warning': {
        meaning: 'Warn if a certificate expires within this time.',
        parse: values/* msFrom */.BW,
        otherwise: "Default: the smaller of `30d` (`7d` for server certificates that RDS renews) and a fifth of the certificate's lifetime.",
        availability: 'now',
        places: TARGET,
    },
    'max-outage': {
        meaning: 'How long the consumer may be down without losing changes.',
        parse: values/* msFrom */.BW,
        fallback: '4h',
        availability: 'now',
        places: TARGET,
    },
    mode: {
        meaning: 'What to do: `check` checks the targets, `plan` divides them into shards, `merge` combines several reports into one.',
        parse: (0,values/* oneOf */.yL)(['check', 'plan', 'merge']),
        fallback: 'check',
        availability: 'now',
        places: ['input'],
    },
    shard: {
        meaning: 'The part of the targets to check, such as `1/3`.',
        parse: values/* textFrom */.qL,
        otherwise: 'Default: all of them.',
        availability: 'now',
        places: ['input'],
    },
    'max-shards': {
        meaning: 'Maximum number of shards that `mode: plan` divides the targets into.',
        parse: (0,values/* wholeNumber */.rD)(1, MOST_SHARDS),
        fallback: '20',
        availability: 'now',
        places: ['input'],
    },
    reports: {
        meaning: 'Directory with the reports that `mode: merge` combines.',
        parse: values/* textFrom */.qL,
        availability: 'now',
        places: ['input'],
    },
    'previous-report': {
        meaning: 'Path of an earlier `report.json`, to report what has changed since and how fast WAL is written.',
        parse: values/* textFrom */.qL,
        availability: 'now',
        places: RUN,
    },
    config: {
        meaning: 'Path of the configuration file.',
        parse: values/* textFrom */.qL,
        otherwise: 'Default: `.github/cdc-preflight.yml` if it exists.',
        availability: 'now',
        places: RUN,
    },
    target: {
        meaning: 'Targets of the configuration file to check, by name or glob.',
        parse: values/* textFrom */.qL,
        otherwise: 'Default: all of them.',
        list: true,
        availability: 'now',
        places: RUN,
    },
    rules: {
        meaning: 'Severity of individual rules: `rule-id: off`, `notice`, `warning` or `error`. `host-reachable`, `tls-trusted` and `login` cannot be changed.',
        parse: values/* asProvided */.eb,
        list: true,
        availability: 'now',
        places: TARGET,
    },
    'fail-on': {
        meaning: 'What makes the run fail: `error`, `unknown`, `warning` or `never`. It does not change the verdict.',
        parse: (0,values/* oneOf */.yL)(target/* FAIL_ON */.d$),
        fallback: 'error',
        availability: 'now',
        places: TOP,
    },
    probe: {
        meaning: 'How far to test replication: `none`, `connect` (a replication connection that changes nothing), `slot` (a temporary slot as well) or `stream` (also streams from that slot until the first keepalive).',
        parse: (0,values/* oneOf */.yL)(target/* PROBES */._v),
        fallback: 'connect',
        availability: 'now',
        places: TARGET,
    },
    timeout: {
        meaning: 'Time limit for the whole run, up to `24h`.',
        parse: values/* limitMsFrom */.__,
        fallback: '120s',
        availability: 'now',
        places: TOP,
    },
    'connect-timeout': {
        meaning: 'Time limit for one connection attempt, from name resolution to login, up to `24h`.',
        parse: values/* limitMsFrom */.__,
        fallback: '20s',
        availability: 'now',
        places: TARGET,
    },
    'report-dir': {
        meaning: 'Directory for the report files.',
        parse: values/* textFrom */.qL,
        otherwise: 'Default: a new directory for each run, below `$RUNNER_TEMP/cdc-preflight/`.',
        texts: { flag: { otherwise: 'Default: none, and no files are written.' } },
        availability: 'now',
        places: TOP,
    },
    comment: {
        meaning: 'When to comment on the pull request: `never`, `on-failure` or `always`.',
        parse: (0,values/* oneOf */.yL)(target/* COMMENT */.YK),
        fallback: 'never',
        availability: 'now',
        places: GITHUB,
    },
    issue: {
        meaning: 'When to open an issue, which is closed once the check passes again: `never` or `on-failure`.',
        parse: (0,values/* oneOf */.yL)(target/* ISSUE */.i8),
        fallback: 'never',
        availability: 'now',
        places: GITHUB,
    },
    'github-token': {
        meaning: 'Token for writing the comment and the issue.',
        parse: values/* textFrom */.qL,
        availability: 'now',
        secret: true,
        places: GITHUB,
    },
};
/** What the users of a place read about an option. */
function textAt({ meaning, otherwise, fallback, texts }, place) {
    const byDefault = otherwise ?? (fallback === undefined ? undefined : `Default: \`${fallback}\`.`);
    return { meaning, ...(byDefault === undefined ? {} : { otherwise: byDefault }), ...texts?.[place] };
}
/** Every option, in the order they are documented in. */
const optionList = Object.entries(OPTIONS).map(([name, declaration]) => ({
    // The keys of OPTIONS are what OptionName is made of.
    name: name,
    ...declaration,
}));
/** Those that an action's input may set. */
const inputs = optionList.filter(({ places }) => places.includes('input'));
/** In the order PostgreSQL lists them, each once. */
function operationsFrom(list) {
    const named = (0,lists/* wordsFrom */.u)(list).map((0,values/* oneOf */.yL)(target/* OPERATIONS */.xb));
    return target/* OPERATIONS */.xb.filter((operation) => named.includes(operation));
}


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* reexport safe */ _inputs_js__WEBPACK_IMPORTED_MODULE_7__.AN),
/* harmony export */   B3: () => (/* reexport safe */ _workspace_js__WEBPACK_IMPORTED_MODULE_10__.B),
/* harmony export */   DU: () => (/* binding */ configFrom),
/* harmony export */   Fj: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_9__.Fj),
/* harmony export */   MI: () => (/* binding */ planFrom),
/* harmony export */   TL: () => (/* reexport safe */ _configuration_error_js__WEBPACK_IMPORTED_MODULE_3__.TL),
/* harmony export */   WK: () => (/* reexport safe */ _inputs_js__WEBPACK_IMPORTED_MODULE_7__.WK),
/* harmony export */   hq: () => (/* reexport safe */ _present_js__WEBPACK_IMPORTED_MODULE_8__.h),
/* harmony export */   j1: () => (/* reexport safe */ _configuration_error_js__WEBPACK_IMPORTED_MODULE_3__.j1),
/* harmony export */   kv: () => (/* binding */ targetNamesFrom)
/* harmony export */ });
/* unused harmony exports configPath, CONFIG_PATH */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _provided_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7131);
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5614);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9120);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7546);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7542);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8202);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1846);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(212);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4682);
/** From what a workflow says to everything that is decided before the first packet leaves. */













/** The configuration file of the run: the one that is named, else the usual one where it exists. */
async function configPath(given, environment) {
    const named = given.get('config')?.text;
    if (named !== undefined) {
        return named;
    }
    const usual = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_10__/* .workspaceOf */ .B)(environment), CONFIG_PATH)).catch(() => undefined);
    return usual?.isFile() === true ? CONFIG_PATH : undefined;
}
/** Where the file is that nobody names. */
const CONFIG_PATH = '.github/cdc-preflight.yml';
const GITHUB = { notifies: true };
/**
 * The plan of a run, from what was set for it: `given`, by inputs or flags. `rules` are the rules policy may speak of.
 * Reads the configuration file, what it names, and the files of certificates, and nothing else. Opens no connection, except
 * to AWS where the file says `discover`.
 * @throws ConfigurationError for anything that is not exactly right.
 */
async function planFrom(given, environment, rules, edge = GITHUB) {
    const path = await configPath(given, environment);
    if (path !== undefined) {
        return (await Promise.all(/* import() */[__webpack_require__.e(366), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 2901))).planWithFile(path, given, rules, environment, edge);
    }
    const alone = given.get('target') ?? given.get('shard');
    if (alone !== undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)(alone, `needs a configuration file, and there is no ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(CONFIG_PATH)}`);
    }
    const options = (0,_provided_options_js__WEBPACK_IMPORTED_MODULE_2__/* .providedOptions */ .O)(given);
    const target = await (0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .targetFrom */ .CA)(options, rules, environment);
    return { ...(await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runFrom */ .c)(options, environment, edge.notifies)), targets: [target], policy: { targets: [target.name], waivers: [] } };
}
/**
 * Names of the targets of the configuration file, and of those it has found, for `mode: plan`.
 * @throws ConfigurationError when there is no file, for its mistakes, and when its databases could not be found.
 */
async function targetNamesFrom(given, environment, rules, find) {
    const path = await requiredPath(given, environment);
    return (await Promise.all(/* import() */[__webpack_require__.e(366), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 2901))).targetNames(path, given, rules, environment, find);
}
/**
 * The configuration file for `mode: merge`, which asks nobody.
 * @throws ConfigurationError when there is none, or for its mistakes.
 */
async function configFrom(given, environment, rules) {
    const path = await requiredPath(given, environment);
    return (await Promise.all(/* import() */[__webpack_require__.e(366), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 2901))).configWithFile(path, given, rules, environment);
}
async function requiredPath(given, environment) {
    const path = await configPath(given, environment);
    if (path === undefined) {
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(`mode: ${given.get('mode')?.text ?? 'plan'}`)} needs a configuration file, and there is no ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(CONFIG_PATH)}`, { input: 'config' });
    }
    return path;
}


/***/ }),

/***/ 212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present),
/* harmony export */   h: () => (/* binding */ nonEmpty)
/* harmony export */ });
/** What is absent is undefined where it is a value, and not there where it is a property. */
/** The properties that have a value. */
function present(properties) {
    return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
/** The text, unless it is empty: an environment has no other way to say that something is not set. */
function nonEmpty(text) {
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 7131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ providedOptions)
/* harmony export */ });
/* harmony import */ var _connection_connection_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6179);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(780);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);



/** What several places set, the first of which counts most; each with the parts of its URI that it leaves to it. */
function providedOptions(...layers) {
    const whole = layers.map(withParts);
    const all = new Map([...whole].reverse().flatMap(({ options }) => [...options]));
    const parameters = whole.find((layer) => layer.parameters !== undefined)?.parameters;
    const provided = (name) => all.get(name);
    return {
        provided,
        value: (name) => valueOf(name, provided(name)),
        parameter: (name) => parameters?.get(name),
        origins: Object.fromEntries([...all].map(([name, { origin }]) => [name, origin])),
    };
}
/** A layer, and what its URI sets. */
function withParts(inputs) {
    const parameters = (0,_provided_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF)(inputs.get('connection-string'), _connection_connection_string_js__WEBPACK_IMPORTED_MODULE_0__/* .parametersFrom */ .T);
    const options = new Map(inputs);
    for (const { name, parameter } of _options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionList */ .UX) {
        const part = parameter === undefined ? undefined : parameters?.get(parameter);
        if (part !== undefined && !options.has(name)) {
            options.set(name, part);
        }
    }
    return { options, parameters };
}
function valueOf(name, provided) {
    const { parse, fallback } = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw[name];
    const byDefault = fallback === undefined ? undefined : { text: fallback, option: name, secret: false, origin: { from: 'default' } };
    // OptionValue says what `parse` of this very option returns, which the compiler loses where options are looked up by name.
    return (0,_provided_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF)(provided ?? byDefault, parse);
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   hD: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5614);

/** What is made of a value; undefined when none was provided. */
function read(provided, parse) {
    return provided === undefined ? undefined : parse(provided);
}
/** The error for a value: `problem` goes on from its name, as in "is not a port". */
function wrong({ text, option, origin, secret }, problem, suggestion) {
    const { parameter } = origin;
    const assigned = parameter === undefined ? `${option}: ${text}` : `${parameter}=${text}`;
    const place = parameter === undefined ? '' : ' in `connection-string`';
    return new _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(secret ? (parameter ?? option) : assigned)}${place} ${problem}`, {
        input: option,
        ...(secret ? {} : { value: text }),
        suggestion,
        location: locationOf(origin),
    });
}
/** Where a value is written; undefined when no file of the repository says it. */
function locationOf({ file, line, column }) {
    return file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}


/***/ }),

/***/ 7252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ policyFrom),
/* harmony export */   Rj: () => (/* binding */ CHANGED),
/* harmony export */   _T: () => (/* binding */ severityFrom),
/* harmony export */   sA: () => (/* binding */ ruleToChange)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7909);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1666);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8062);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6057);
/** What `rules` says about single rules. */





/** The policy in a list of `rule-id: severity`. */
function policyFrom(list, rules) {
    const severities = new Map();
    for (const item of (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsFrom */ .h)(list)) {
        const [id, severity] = settingFrom(item, rules);
        if (severities.has(id)) {
            throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(item, `sets the severity of \`${id}\` a second time`);
        }
        severities.set(id, severity);
    }
    return { rules: Object.fromEntries(severities) };
}
function settingFrom(item, rules) {
    const [, id, severity] = /^([^:]*?)\s*:\s*(.+)$/s.exec(item.text) ?? [];
    if (id === undefined || severity === undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(item, 'is not of the form `rule-id: severity`', withColon(item.text));
    }
    return [
        ruleToChange({ ...item, text: withoutQuotes(id) }, rules, CHANGED),
        severityFrom({ ...item, text: withoutQuotes(severity) }),
    ];
}
/** What policy does to a rule's severity, as `ruleToChange` says that it cannot. */
const CHANGED = 'switched off or lowered';
/** A severity, or `off`. */
const severityFrom = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['off', ..._result_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC]);
/** `wal-level=off` and `wal-level off` as they should be. */
function withColon(text) {
    const [, id, severity] = /^([a-z][a-z-]*)\s*[=\s]\s*([a-z]+)$/.exec(text) ?? [];
    return id === undefined || severity === undefined ? undefined : `${id}: ${severity}`;
}
/** YAML ignores quotes around a key or a word, and so do we. */
function withoutQuotes(text) {
    return text.replace(/^(["'])(.*)\1$/, '$2');
}
/** The id of a rule that policy may change. `how`: what policy would have it, for the error. */
function ruleToChange(provided, rules, how) {
    const rule = rules.find(({ id, aliases }) => id === provided.text || aliases.includes(provided.text));
    if (rule === undefined) {
        const ids = rules.filter(({ mandatory }) => !mandatory).map(({ id }) => id);
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(provided, 'is not the ID of a rule', (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(provided.text, ids));
    }
    if (rule.mandatory) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(provided, `cannot be ${how}: without this rule nothing is checked`);
    }
    return rule.id;
}


/***/ }),

/***/ 7546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runFrom),
/* harmony export */   f: () => (/* binding */ writesToGitHub)
/* harmony export */ });
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5614);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(212);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);



/**
 * `notifies`: whether this run can write to GitHub at all; the command line cannot.
 * @throws ConfigurationError when something is to be written to GitHub without a token, or the earlier report cannot be read.
 */
async function runFrom(options, environment, notifies) {
    const notify = notifies ? notifyFrom(options) : SILENT;
    const previous = options.provided('previous-report');
    return {
        failOn: options.value('fail-on'),
        timeoutMs: options.value('timeout'),
        notify,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({
            reportDir: options.value('report-dir'),
            previous: previous === undefined ? undefined : await (await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 7925))).earlierReport(previous, environment),
        }),
    };
}
const SILENT = { comment: 'never', issue: 'never' };
/** What a run may write to GitHub. */
const WRITTEN = ['comment', 'issue'];
/** Whether anything is to be written to GitHub. */
function writesToGitHub(options) {
    return WRITTEN.some((name) => options.value(name) !== 'never');
}
function notifyFrom(options) {
    const token = options.value('github-token');
    const needing = WRITTEN.find((name) => options.value(name) !== 'never');
    if (needing !== undefined && token === undefined) {
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`\`github-token\` is missing: \`${needing}\` needs it to write to GitHub; set the input \`github-token: \${{ github.token }}\``, {
            input: 'github-token',
            location: (0,_provided_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(options.provided(needing)?.origin ?? { from: 'default' }),
        });
    }
    return { comment: options.value('comment'), issue: options.value('issue'), ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ token }) };
}


/***/ }),

/***/ 4682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   jc: () => (/* binding */ holdsPrivateKey),
/* harmony export */   oj: () => (/* binding */ holdsPassword),
/* harmony export */   s0: () => (/* binding */ keepSecretsIn)
/* harmony export */ });
/* harmony import */ var _neutralise_made_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5021);
/* harmony import */ var _neutralise_secret_forms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9450);
/* harmony import */ var _connection_connection_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6179);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1846);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(780);
/* harmony import */ var _wrappings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6142);
/** The texts that may appear nowhere: what the log masks, and what every report is searched for. */






/**
 * Every secret of this run in the forms it could turn up in: as it is, percent-encoded, base64 without padding (so that
 * it is found with padding, too), and a key line by line. Never throws, however wrong the configuration is.
 */
function secretsOf(environment) {
    return secretsAmong((name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputText */ .AN)(environment, name), environment);
}
/** Has the secrets of values kept out of everything that is written from now on: of those that a file or a flag refers to. */
function keepSecretsIn(values) {
    (0,_neutralise_made_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .keepForms */ .rw)(secretsAmong((name) => values[name], {}));
}
/** Whether a text holds a login with a password. */
function holdsPassword(text) {
    return /:\/\/[^\s:/@]*:[^\s@]+@/.test(text) || /(?:^|[\s&?;])(?:password|pwd)\s*=\s*[^\s&;]/i.test(text);
}
/** Whether a text holds a private key: in PEM, or in base64 of that. */
function holdsPrivateKey(text) {
    return text.includes('PRIVATE KEY-----') || (0,_wrappings_js__WEBPACK_IMPORTED_MODULE_4__/* .fromBase64 */ .Ey)(text)?.includes('PRIVATE KEY-----') === true;
}
function secretsAmong(textOf, environment) {
    const uri = textOf('connection-string');
    const parts = uri === undefined ? NO_PARTS : partsOf(uri);
    const passwords = defined([textOf('password'), ...parts.passwords, ...misplaced(textOf)]);
    const users = defined([textOf('user'), ...parts.users]);
    const texts = defined([
        uri,
        textOf('github-token'),
        ...passwords.flatMap((password) => (0,_neutralise_secret_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .secretForms */ .e)(password, users)),
        ...defined(AWS_SECRETS.map((name) => environment[name])).flatMap((secret) => (0,_neutralise_secret_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .secretForms */ .e)(secret, [])),
        ...KEYS.flatMap((input) => keyLines(textOf(input) ?? '')),
    ]);
    const names = NAMING.map(textOf);
    const structural = new Set([...WORDS, ...users, ...parts.names, ...defined(names)]);
    // The runner masks line by line, and a short line by itself would be masked in every other word.
    const lines = texts.flatMap((text) => text.split(/[\r\n]+/));
    return [...new Set(lines)].filter((text) => isMaskable(text, structural));
}
/** What of the SDK's variables signs, or stands for somebody. Tokens and credentials that are made of them come later: see made-secrets.ts. */
const AWS_SECRETS = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];
/** Passwords of URIs that were put into another input. */
function misplaced(textOf) {
    return _options_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .QL
        .filter(({ name }) => name !== 'connection-string')
        .map(({ name }) => textOf(name) ?? '')
        .filter((text) => LOGIN_URI.test(text))
        .flatMap(likelyPasswords);
}
/** All of it one URI with a user and a password. */
const LOGIN_URI = /^[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:[^\s@]+@\S+$/i;
/**
 * Masking replaces a text wherever it occurs. A short one occurs inside other words and numbers, and the name of the
 * database in every second line, so masking it would shred the log and make the runner drop outputs.
 */
function isMaskable(text, structural) {
    return text.length >= SHORTEST_MASKABLE && !structural.has(text) && !structural.has(text.toLowerCase());
}
const SHORTEST_MASKABLE = 6;
/** Words of the report, the log and every connection that are also popular passwords. */
const WORDS = [
    'postgres',
    'postgresql',
    'password',
    'public',
    'replication',
    'database',
    'default',
    'generic',
    'localhost',
    'warning',
    'github',
    'runner',
    'cdc-preflight',
];
/** Inputs that name what every second line is about. */
const NAMING = ['host', 'port', 'database', 'user', 'ssl-server-name', 'slot', 'publication', 'role'];
/** Where a private key may have been put, rightly or not. */
const KEYS = ['ssl-key', 'ssl-cert', 'ssl-root-cert'];
const NO_PARTS = { passwords: [], users: [], names: [] };
/** What libpq makes of a URI; of one that is wrong, everything that could have been meant as a password. */
function partsOf(uri) {
    const passwords = [uri, ...unwrapped(uri)].flatMap(likelyPasswords);
    try {
        const parameters = (0,_connection_connection_string_js__WEBPACK_IMPORTED_MODULE_1__/* .parametersFrom */ .T)({ text: uri, origin: { from: 'input' } });
        const texts = (names) => defined(names.map((name) => parameters.get(name)?.text));
        return {
            passwords: [...passwords, ...texts(['password', 'sslpassword'])],
            users: texts(['user']),
            names: texts(['host', 'port', 'dbname']),
        };
    }
    catch {
        return { ...NO_PARTS, passwords };
    }
}
/** What is inside of base64 and of a percent-encoding of the whole. */
function unwrapped(uri) {
    const once = (0,_wrappings_js__WEBPACK_IMPORTED_MODULE_4__/* .fromBase64 */ .Ey)(uri)?.toString() ?? '';
    return [once, (0,_wrappings_js__WEBPACK_IMPORTED_MODULE_4__/* .fromBase64 */ .Ey)(once)?.toString() ?? '', /^[a-z]+%3A%2F%2F/i.test(uri) ? decodedWhereItCan(uri) : ''];
}
/** From the first colon to the first `@` and to the last, and behind every `password=`, be it a URI or not. */
function likelyPasswords(uri) {
    const behindUser = [/:\/\/[^:@]*:([^@]*)@/s, /:\/\/[^:@]*:(.*)@/s].map((pattern) => pattern.exec(uri)?.[1]);
    const assigned = [...uri.matchAll(/(?:password|pwd)["']?\s*[=:]\s*('[^']*'|"(?:[^"\\]|\\.)*"|[^&\s;]*)/gi)].map(([, text]) => text?.replace(/^(['"])(.*)\1$/s, '$2'));
    const toTheEnd = [...uri.matchAll(/password\s*=\s*([^&\s]*)/gi)].map(([, text]) => text);
    return defined([...behindUser, ...assigned, ...toTheEnd]).flatMap((text) => [text, decodedWhereItCan(text)]);
}
function decodedWhereItCan(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * The base64 lines of a private key in PEM, also of one whose line breaks were lost, that was encoded once more, or that
 * lacks its first and last line; none of a path.
 */
function keyLines(text) {
    const bytes = (0,_wrappings_js__WEBPACK_IMPORTED_MODULE_4__/* .fromBase64 */ .Ey)(text);
    const inner = bytes?.toString() ?? '';
    const isEncodedKey = inner.includes('PRIVATE KEY-----') || (bytes?.[0] === 0x30 && bytes.length > SHORTEST_KEY_BYTES);
    return [
        ...(isEncodedKey ? text.split(/\s+/) : []),
        ...[text, inner].filter((pem) => pem.includes('PRIVATE KEY-----')).flatMap(base64Lines),
    ];
}
/** Ed25519 in PKCS #8. */
const SHORTEST_KEY_BYTES = 46;
function base64Lines(pem) {
    return pem
        .replace(/-----[^-]+-----/g, ' ')
        .split(/\s+|\\n/)
        .filter((line) => /^[A-Za-z0-9+/]+=*$/.test(line));
}
function defined(texts) {
    return texts.filter((text) => text !== undefined);
}


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CA: () => (/* binding */ targetFrom)
});

// UNUSED EXPORTS: ONLY_TARGET, needsFrom, usualOf

// EXTERNAL MODULE: ./src/plan/present.ts
var present = __webpack_require__(212);
// EXTERNAL MODULE: ./src/plan/provided.ts
var plan_provided = __webpack_require__(9120);
// EXTERNAL MODULE: ./src/plan/values.ts
var values = __webpack_require__(6057);
// EXTERNAL MODULE: ./src/plan/workspace.ts
var workspace = __webpack_require__(8202);
// EXTERNAL MODULE: ./src/rds-host.ts
var rds_host = __webpack_require__(3339);
// EXTERNAL MODULE: ./src/plan/control-plane.ts
var control_plane = __webpack_require__(3505);
;// CONCATENATED MODULE: ./src/plan/connection/auth.ts
/** How to log in: with a password, or with a token that AWS's credentials sign. */



/**
 * The way that was asked for.
 * @throws ConfigurationError for a token beside a password, over a connection that may stay in the clear, or for no region.
 */
function authFrom(options, host, tls, environment) {
    if (options.value('auth') === 'password') {
        return { kind: 'password' };
    }
    const password = options.provided('password');
    if (password !== undefined) {
        throw (0,plan_provided/* wrong */.Qm)(password, 'cannot be given with `auth: aws-iam`, which logs in with a token instead: remove one of the two');
    }
    const mode = options.provided('ssl-mode');
    if (mode !== undefined && (tls.mode === 'disable' || tls.mode === 'allow' || tls.mode === 'prefer')) {
        throw (0,plan_provided/* wrong */.Qm)(mode, 'cannot be used with `auth: aws-iam`: a token is accepted, and may be sent, only over TLS', 'verify-full');
    }
    const region = (0,control_plane/* regionFor */.eM)(options, (0,rds_host/* endpointBehind */.MF)(host, tls.serverName));
    if (region === undefined) {
        throw (0,control_plane/* missingRegion */.X6)('`auth: aws-iam`', environment);
    }
    return { kind: 'aws-iam', region };
}

// EXTERNAL MODULE: ./src/plan/configuration-error.ts
var configuration_error = __webpack_require__(5614);
;// CONCATENATED MODULE: ./src/plan/connection/missing.ts
/** Why a host or user may be missing: on a runner it is mostly a secret that is empty, and the environment says which. */

/** The error for a part that neither an input nor the URI gives. */
function missing(part, options, environment) {
    const hasUri = options.provided('connection-string') !== undefined;
    const remedy = hasUri
        ? `\`connection-string\` names no ${part}: add it there, or set the input \`${part}\``
        : `set \`${part}\` or \`connection-string\``;
    const hints = [
        notRead(environment),
        hasUri ? undefined : emptySecret(part, environment),
        hasUri ? undefined : controlPlaneAlone(options),
    ].filter((hint) => hint !== undefined);
    return new configuration_error/* ConfigurationError */.j1([`\`${part}\` is missing: ${remedy}`, ...hints].join('. '), { input: part });
}
/** With an identifier a session is not needed; one other input of the connection is enough to have it wanted. */
function controlPlaneAlone({ provided }) {
    return provided('db-cluster-identifier') === undefined && provided('db-instance-identifier') === undefined
        ? undefined
        : 'To check only the AWS control plane, leave out every input of the connection, such as `user`, `database` and `ssl-mode`';
}
/** Variables that psql and other programs read. */
const CLIENT_VARIABLES = {
    parts: ['PGHOST', 'PGHOSTADDR', 'PGUSER', 'PGSERVICE', 'PGDATABASE', 'PGPORT', 'PGPASSWORD', 'PGPASSFILE', 'PGSSLMODE'],
    uris: ['DATABASE_URL', 'POSTGRES_URL', 'POSTGRES_URI', 'PG_URL'],
};
/** They are left alone on purpose: they would change what is checked without a word in the workflow. */
function notRead(environment) {
    const set = (names) => names.find((name) => (environment[name] ?? '') !== '');
    const uri = set(CLIENT_VARIABLES.uris);
    if (uri !== undefined) {
        return `\`${uri}\` is set in the environment and is not read, on purpose: ${isRunner(environment) ? `pass it on as \`connection-string: \${{ env.${uri} }}\`` : `name it with \`--connection-string-env ${uri}\``}`;
    }
    const part = set(CLIENT_VARIABLES.parts);
    return part === undefined
        ? undefined
        : `\`${part}\` is set in the environment; PG* variables are not read, on purpose: ${isRunner(environment) ? 'pass them on as inputs, such as `host: ${{ env.PGHOST }}`' : 'pass them on as flags, such as `--host "$PGHOST"`'}`;
}
/** Elsewhere it is the command line that was used, which hides the variables of a runner. */
function isRunner({ GITHUB_ACTIONS }) {
    return GITHUB_ACTIONS === 'true';
}
/** Who gets no secrets, as far as the environment says. */
function emptySecret(part, environment) {
    const { GITHUB_ACTOR, GITHUB_EVENT_NAME } = environment;
    if (!isRunner(environment)) {
        return undefined;
    }
    const begin = `If \`${part}\` or \`connection-string\` comes from a secret, that secret is empty in this run`;
    if (GITHUB_ACTOR === 'dependabot[bot]') {
        return `${begin}: a run that Dependabot starts gets Dependabot secrets only, so add it under Settings, Secrets and variables, Dependabot`;
    }
    const reasons = [
        ...(isPullRequest(GITHUB_EVENT_NAME) ? ['a pull request from a fork gets no secrets'] : []),
        'a called (reusable) workflow gets only secrets that its caller passes on',
        'the secret of an environment needs `environment:` in the job',
        'its name may be misspelled, which makes it empty',
    ];
    return `${begin}: ${reasons.join('; ')}`;
}
function isPullRequest(event) {
    return event?.startsWith('pull_request') === true && event !== 'pull_request_target';
}

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/plan/wrappings.ts
var wrappings = __webpack_require__(6142);
;// CONCATENATED MODULE: ./src/plan/connection/pem.ts
/** Certificates and keys, given as a path or as PEM text. */




const LARGEST_FILE_BYTES = 2 ** 20;
const BEGIN = '-----BEGIN';
/** PEM text itself, or what the file holds that the value names; paths are relative to `directory`. */
async function pemText(provided, directory) {
    if (provided.text.includes(BEGIN)) {
        (0,wrappings/* refuseQuotes */.Se)(provided);
        return provided.text;
    }
    refuseWrapping(provided);
    return readSmallFile(provided, directory);
}
/** What is neither PEM text nor a path, and is often taken for one of them. */
function refuseWrapping(provided) {
    const { text } = provided;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
        throw (0,plan_provided/* wrong */.Qm)(provided, `is an address, and nothing is downloaded: have an earlier step download it${orAwsRds(provided)}`);
    }
    (0,wrappings/* refuseQuotes */.Se)(provided);
    if (/^(?:~|\$HOME|\$\{HOME\}|\$PWD|\$GITHUB_WORKSPACE|\$RUNNER_TEMP)\//.test(text)) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'begins with something that only a shell expands: write out the path, relative to the workspace or absolute');
    }
    const bytes = (0,wrappings/* fromBase64 */.Ey)(text);
    if (bytes?.includes(BEGIN) === true) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'is PEM that was base64-encoded once too often: paste what `base64 --decode` makes of it');
    }
    if (text.length > SHORTEST_DER && bytes !== undefined && isDer(bytes)) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'is base64 without the lines `-----BEGIN …-----` and `-----END …-----`, which belong to it');
    }
}
/** No path is as long, and no key or certificate as short. */
const SHORTEST_DER = 200;
/** A SEQUENCE of ASN.1 with a length of two bytes: how every certificate and key begins. */
function isDer(bytes) {
    return bytes[0] === 0x30 && (bytes[1] === 0x82 || bytes[1] === 0x81);
}
function orAwsRds({ option }) {
    return option === 'ssl-root-cert' ? ', or write `aws-rds` for the roots of Amazon RDS' : '';
}
async function readSmallFile(provided, directory) {
    const path = (0,external_node_path_.resolve)(directory, provided.text);
    const refuse = (error) => {
        throw (0,plan_provided/* wrong */.Qm)(provided, unreadable(error.code ?? 'failed', (0,external_node_path_.isAbsolute)(provided.text)));
    };
    const file = await (0,promises_.stat)(path).catch(refuse);
    if (!file.isFile()) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'is neither PEM text nor a file');
    }
    if (file.size > LARGEST_FILE_BYTES) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'is larger than 1 MiB');
    }
    const bytes = await (0,promises_.readFile)(path).catch(refuse);
    if (isDer(bytes)) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'is a file in DER: convert it to PEM with `openssl x509 -inform der` or `openssl pkey -inform der`');
    }
    return bytes.toString();
}
function unreadable(code, absolute) {
    if (code !== 'ENOENT') {
        return `is a file that cannot be read (${code})`;
    }
    return absolute
        ? 'is neither PEM text nor a file that exists'
        : 'is neither PEM text nor a file that exists in the workspace: is there a checkout (`actions/checkout`) before this step?';
}
/**
 * The certificates in a PEM text, one each; none when it holds none.
 * @throws ConfigurationError for one that cannot be decoded: TLS would silently leave it out.
 */
async function certificatesFrom(provided, text) {
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const begun = text.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----/g)?.length ?? 0;
    const certificates = text.match(/-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE)-----[^-]*-----END \1-----/g) ?? [];
    if (certificates.length < begun || !certificates.every((pem) => succeeds(() => new X509Certificate(pem)))) {
        throw (0,plan_provided/* wrong */.Qm)(provided, `holds a damaged certificate: ${lineBreaksOf(text)}`);
    }
    return certificates;
}
/**
 * Reads a client certificate and its key, and makes sure that they belong together.
 * @throws ConfigurationError when they do not, or either cannot be read.
 */
async function clientCertificateFrom(certificate, key, passphrase, directory) {
    const certificates = await certificatesFrom(certificate, await pemText(certificate, directory));
    const own = certificates[0];
    if (own === undefined) {
        throw (0,plan_provided/* wrong */.Qm)(certificate, 'holds no PEM certificate');
    }
    const keyText = await pemText(key, directory);
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    if (!new X509Certificate(own).checkPrivateKey(await privateKeyFrom(key, keyText, passphrase))) {
        throw (0,plan_provided/* wrong */.Qm)(key, 'does not belong to the client certificate');
    }
    return {
        certificate: certificates.join('\n'),
        key: keyText,
        ...(passphrase === undefined ? {} : { passphrase: passphrase.text }),
    };
}
async function privateKeyFrom(provided, text, passphrase) {
    if (text.includes('ENCRYPTED') && passphrase === undefined) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'is encrypted: give its passphrase as `sslpassword` in `connection-string`, or the key decrypted');
    }
    const { createPrivateKey } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    try {
        return createPrivateKey({
            key: text,
            format: 'pem',
            ...(passphrase === undefined ? {} : { passphrase: passphrase.text }),
        });
    }
    catch {
        throw (0,plan_provided/* wrong */.Qm)(provided, text.includes('ENCRYPTED')
            ? 'cannot be decrypted with `sslpassword`'
            : `is not a PEM private key: ${lineBreaksOf(text)}`);
    }
}
/** What has most likely damaged the PEM text. */
function lineBreaksOf(text) {
    if (text.includes('\\n')) {
        return 'its line breaks are written as `\\n`; paste it with real ones';
    }
    if (text.includes('BEGIN OPENSSH PRIVATE KEY')) {
        return 'it is an OpenSSH key; a TLS key is made with openssl, and belongs to the certificate';
    }
    return text.trim().includes('\n') ? 'part of it is missing, or it is something else' : 'it is one line; paste it with its line breaks';
}
function succeeds(attempt) {
    try {
        attempt();
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/plan/connection/rds.ts
/** The roots Amazon RDS signs its servers' certificates with. */

/** Whether an RDS host has a certificate of Amazon's own roots. An RDS Proxy has one of the public web's. */
function hasRdsCertificate(host) {
    return (0,rds_host/* isRdsHost */.YE)(host) && !(0,rds_host/* isRdsProxyHost */.C3)(host);
}
/**
 * The roots a host's certificate may come from, PEM: those of its region, or all when it names none. Empty for a region
 * that this version has none of: then nothing is trusted, and rule tls-trusted says where to get them. None is public:
 * under verify-ca a public root would vouch for anybody; and none is an intermediate, which AWS says not to trust.
 */
async function rdsRoots(host) {
    const { RDS_ROOTS } = await __webpack_require__.e(/* import() */ 931).then(__webpack_require__.bind(__webpack_require__, 1931));
    const region = (0,rds_host/* rdsEndpointOf */._8)(host)?.region ?? null;
    const certificates = region === null ? Object.values(RDS_ROOTS).flat() : (RDS_ROOTS[region] ?? []);
    return certificates.map(pemOf);
}
function pemOf(base64) {
    return ['-----BEGIN CERTIFICATE-----', ...(base64.match(/.{1,64}/g) ?? []), '-----END CERTIFICATE-----', ''].join('\n');
}

// EXTERNAL MODULE: ./src/plan/connection/ssl-mode.ts
var ssl_mode = __webpack_require__(476);
;// CONCATENATED MODULE: ./src/plan/connection/tls.ts







/** The policy for a connection to `host`; paths are relative to `directory`. */
async function tlsPolicyFrom(options, host, directory) {
    const serverName = options.value('ssl-server-name');
    const certifiedName = serverName ?? host;
    const asked = { mode: options.provided('ssl-mode'), rootCertificate: options.provided('ssl-root-cert') };
    const mode = modeFrom(asked, certifiedName);
    return {
        mode,
        ...(await rootsFrom(asked.rootCertificate, mode, certifiedName, directory)),
        negotiation: negotiationFrom(options.parameter('sslnegotiation'), mode),
        ...versionsFrom(options),
        ...(0,present/* present */.E)({ client: await clientFrom(options, directory), serverName }),
    };
}
/** Where the roots come from when something is to be verified. */
function rootSource(rootCertificate, certifiedName) {
    if (rootCertificate === undefined) {
        return hasRdsCertificate(certifiedName) ? 'aws-rds' : 'system';
    }
    return NAMED_ROOTS.find((name) => name === rootCertificate.text) ?? 'given';
}
const NAMED_ROOTS = ['system', 'aws-rds'];
/**
 * libpq's mode, with two of its rules: with the system's roots only verify-full distinguishes a server from anybody
 * else's, and `require` beside roots of one's own is verify-ca.
 */
function modeFrom({ mode, rootCertificate }, certifiedName) {
    const asked = (0,plan_provided/* read */.LF)(mode, ssl_mode/* sslModeFrom */.e);
    const source = rootSource(rootCertificate, certifiedName);
    if (source === 'system') {
        refuseWeakMode(mode, rootCertificate);
        return asked ?? 'verify-full';
    }
    return asked === undefined || (asked === 'require' && rootCertificate !== undefined) ? 'verify-ca' : asked;
}
/** With the system's roots verify-ca would take anybody's certificate, and asking for them is asking to verify. */
function refuseWeakMode(mode, rootCertificate) {
    const tooWeak = rootCertificate === undefined ? mode?.text === 'verify-ca' : mode?.text !== 'verify-full';
    if (mode !== undefined && tooWeak) {
        throw (0,plan_provided/* wrong */.Qm)(mode, "is too weak for the system's roots, which vouch for every public host: use `verify-full`, or give `ssl-root-cert`", 'verify-full');
    }
}
/** Without verification there are no roots, save that libpq uses those it is given under any mode that encrypts. */
async function rootsFrom(provided, mode, certifiedName, directory) {
    const roots = rootSource(provided, certifiedName);
    const verifies = mode === 'verify-ca' || mode === 'verify-full' || (provided !== undefined && mode !== 'disable');
    if (provided !== undefined && roots === 'given') {
        const rootCertificates = await certificatesFrom(provided, await pemText(provided, directory));
        return verifies ? { roots, rootCertificates } : NO_ROOTS;
    }
    if (!verifies) {
        return NO_ROOTS;
    }
    return { roots, rootCertificates: roots === 'aws-rds' ? await rdsRoots(certifiedName) : [] };
}
const NO_ROOTS = { roots: 'none', rootCertificates: [] };
const NEGOTIATIONS = ['postgres', 'direct'];
/** As libpq: TLS from the first byte leaves no way back to an unencrypted connection. */
function negotiationFrom(provided, mode) {
    const negotiation = (0,plan_provided/* read */.LF)(provided, (0,values/* oneOf */.yL)(NEGOTIATIONS)) ?? 'postgres';
    if (provided !== undefined && negotiation === 'direct' && ['disable', 'allow', 'prefer'].includes(mode)) {
        throw (0,plan_provided/* wrong */.Qm)(provided, `cannot be used with \`ssl-mode: ${mode}\`: it needs \`require\`, \`verify-ca\` or \`verify-full\``);
    }
    return negotiation;
}
const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
function versionsFrom(options) {
    const min = options.parameter('ssl_min_protocol_version');
    const max = options.parameter('ssl_max_protocol_version');
    const minVersion = (0,plan_provided/* read */.LF)(min, tlsVersionFrom);
    const maxVersion = (0,plan_provided/* read */.LF)(max, tlsVersionFrom);
    if (max !== undefined && minVersion !== undefined && maxVersion !== undefined && maxVersion < minVersion) {
        throw (0,plan_provided/* wrong */.Qm)(max, `is below ssl_min_protocol_version ${minVersion}`);
    }
    return (0,present/* present */.E)({ minVersion, maxVersion });
}
/** libpq does not mind the case of letters here. */
function tlsVersionFrom(provided) {
    const version = TLS_VERSIONS.find((candidate) => candidate.toLowerCase() === provided.text.toLowerCase());
    if (version === undefined) {
        throw (0,plan_provided/* wrong */.Qm)(provided, `is not one of ${TLS_VERSIONS.join(', ')}`, (0,nearest/* nearest */.p)(provided.text, TLS_VERSIONS));
    }
    return version;
}
async function clientFrom(options, directory) {
    const certificate = options.provided('ssl-cert');
    const key = options.provided('ssl-key');
    if (certificate !== undefined && key !== undefined) {
        return clientCertificateFrom(certificate, key, options.parameter('sslpassword'), directory);
    }
    if (certificate !== undefined) {
        throw (0,plan_provided/* wrong */.Qm)(certificate, 'needs `ssl-key`, the private key that belongs to it');
    }
    if (key !== undefined) {
        throw (0,plan_provided/* wrong */.Qm)(key, 'needs `ssl-cert`, the client certificate it belongs to');
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/plan/connection/connection.ts







/** The connection that was asked for; paths are relative to the workspace. */
async function connectionFrom(options, environment) {
    const host = options.value('host');
    if (host === undefined) {
        throw missing('host', options, environment);
    }
    const user = options.value('user');
    if (user === undefined) {
        throw missing('user', options, environment);
    }
    const tls = await tlsPolicyFrom(options, host, (0,workspace/* workspaceOf */.B)(environment));
    return {
        host,
        port: options.value('port'),
        database: options.value('database') ?? user,
        user,
        auth: authFrom(options, host, tls, environment),
        ...(0,present/* present */.E)({ password: options.value('password') }),
        tls,
        channelBinding: (0,plan_provided/* read */.LF)(options.parameter('channel_binding'), (0,values/* oneOf */.yL)(['disable', 'prefer', 'require'])) ?? 'prefer',
        options: options.parameter('options')?.text ?? '',
        connectTimeoutMs: connectTimeoutMs(options),
    };
}
/** The option; else libpq's parameter, where it says how long; else the option's default. */
function connectTimeoutMs(options) {
    const byParameter = options.provided('connect-timeout') === undefined
        ? (0,plan_provided/* read */.LF)(options.parameter('connect_timeout'), connectTimeoutMsFrom)
        : undefined;
    return byParameter ?? options.value('connect-timeout');
}
/** libpq's `connect_timeout`, whole seconds; zero and less mean for ever, which no check may take: undefined. */
function connectTimeoutMsFrom(provided) {
    if (!/^[+-]?\d+$/.test(provided.text)) {
        throw (0,plan_provided/* wrong */.Qm)(provided, 'is not a whole number of seconds');
    }
    const seconds = Number(provided.text);
    return seconds > 0 ? (0,values/* limitMsFrom */.__)({ ...provided, text: `${String(seconds)}s` }) : undefined;
}

// EXTERNAL MODULE: ./src/plan/consumers/index.ts + 14 modules
var consumers = __webpack_require__(7648);
// EXTERNAL MODULE: ./src/plan/rule-policy.ts
var rule_policy = __webpack_require__(7252);
;// CONCATENATED MODULE: ./src/plan/target.ts





/** What a target is called that no configuration file names. */
const ONLY_TARGET = 'default';
/** `name` and `policy`: of the configuration file, whose policy the input `rules` overrides. */
async function targetFrom(options, rules, environment, name = ONLY_TARGET, policy = NO_POLICY) {
    const decided = options.provided('rules');
    const consumer = options.value('consumer');
    const connection = (0,control_plane/* wantsConnection */.I3)(options) ? await connectionFrom(options, environment) : undefined;
    const usual = usualOf(consumer, options.value('publication') !== undefined);
    return {
        name,
        consumer,
        knownConsumers: consumers/* CONSUMERS */.C,
        ...usual,
        ...needsFrom(options),
        policy: decided === undefined ? policy : { rules: { ...policy.rules, ...(0,rule_policy/* policyFrom */.JX)(decided, await rules()).rules } },
        ...(0,present/* present */.E)({ connection, controlPlane: (0,control_plane/* controlPlaneFrom */.I9)(options, connection, environment) }),
        origins: { ...originsOf(usual), ...options.origins },
    };
}
/** What the consumer does when its configuration leaves it open. `named`: whether it names a publication. */
function usualOf({ publication, slot, snapshot }, named) {
    return {
        ...(0,present/* present */.E)({ slot: slot.value.defaultName ?? undefined, publication: publication.value.defaultName ?? undefined }),
        autocreate: named && publication.value.makesNamed === false ? 'disabled' : (publication.value.covers ?? 'disabled'),
        snapshot: snapshot.value,
    };
}
function originsOf(usual) {
    return Object.fromEntries(Object.keys(usual).map((name) => [OPTION_OF[name] ?? name, { from: 'profile' }]));
}
/** Options that are not called like what they end in. */
const OPTION_OF = { autocreate: 'publication-autocreate' };
const NO_POLICY = { rules: {} };
/** Takes nothing but values of options, so that it can be found out which option ends in which property. */
function needsFrom(options) {
    return {
        ...(0,present/* present */.E)({
            slot: options.value('slot'),
            publication: options.value('publication'),
            role: options.value('role'),
            newSlots: options.value('new-slots'),
            autocreate: options.value('publication-autocreate'),
            heartbeatTable: options.value('heartbeat-table'),
            snapshot: options.value('snapshot'),
        }),
        tables: options.value('tables') ?? [],
        operations: options.value('operations'),
        probe: options.value('probe'),
        thresholds: {
            slotLagWarningBytes: options.value('slot-lag-warning'),
            inactiveSlotWarningBytes: options.value('inactive-slot-warning'),
            replayLagWarningMs: options.value('replay-lag-warning'),
            maxOutageMs: options.value('max-outage'),
            ...(0,present/* present */.E)({
                slotLagErrorBytes: options.value('slot-lag-error'),
                inactiveSlotErrorBytes: options.value('inactive-slot-error'),
                replayLagErrorMs: options.value('replay-lag-error'),
                certificateExpiryWarningMs: options.value('certificate-expiry-warning'),
            }),
        },
    };
}


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ msFrom),
/* harmony export */   F3: () => (/* binding */ booleanFrom),
/* harmony export */   O1: () => (/* binding */ portFrom),
/* harmony export */   __: () => (/* binding */ limitMsFrom),
/* harmony export */   bM: () => (/* binding */ catalogNameFrom),
/* harmony export */   eb: () => (/* binding */ asProvided),
/* harmony export */   qL: () => (/* binding */ textFrom),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   sd: () => (/* binding */ bytesFrom),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1996);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7909);
/** Strict readings of single values. Each throws a ConfigurationError that names the value and what would be right. */



/** The text as it is. */
function textFrom({ text }) {
    return text;
}
/** What PostgreSQL keeps of a name: NAMEDATALEN - 1. */
const LONGEST_NAME_BYTES = 63;
/** The name of an object in the catalog, spelled as it is there. A longer name is in no catalog: the server would cut it. */
function catalogNameFrom(provided) {
    const { text } = provided;
    if (Buffer.byteLength(text) > LONGEST_NAME_BYTES) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(provided, `is longer than ${String(LONGEST_NAME_BYTES)} bytes, and PostgreSQL truncates such a name`, truncated(text));
    }
    return text;
}
function truncated(name) {
    const letters = Array.from(name);
    while (Buffer.byteLength(letters.join('')) > LONGEST_NAME_BYTES) {
        letters.pop();
    }
    return letters.join('');
}
/** The value with its origin, for those who have to read a file, or to know more, before they can tell whether it is right. */
function asProvided(provided) {
    return provided;
}
/** Reads one of the words `allowed`. */
function oneOf(allowed) {
    const parse = (provided) => {
        const word = allowed.find((candidate) => candidate === provided.text);
        if (word === undefined) {
            throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(provided, `is not one of ${allowed.join(', ')}`, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(provided.text, allowed));
        }
        return word;
    };
    return Object.assign(parse, { choices: allowed });
}
/** A boolean as YAML's core schema writes it: `true`, `True`, `TRUE`, and likewise false. */
function booleanFrom(provided) {
    if (/^(?:true|True|TRUE)$/.test(provided.text)) {
        return true;
    }
    if (/^(?:false|False|FALSE)$/.test(provided.text)) {
        return false;
    }
    throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(provided, 'is not a boolean: write true or false', (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(provided.text, ['true', 'false']));
}
/** A whole number from `least` to `most`. */
function wholeNumber(least, most) {
    return (provided) => {
        const number = /^\d+$/.test(provided.text) ? Number(provided.text) : NaN;
        if (!(number >= least && number <= most)) {
            throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(provided, `is not a whole number from ${String(least)} to ${String(most)}`);
        }
        return number;
    };
}
/** A TCP port. */
const portFrom = wholeNumber(1, 65_535);
/** A size in bytes, written with a unit. */
function bytesFrom(provided) {
    const bytes = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z_)(provided.text);
    if (bytes === undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(provided, `is not a size: write a number and one of ${_units_js__WEBPACK_IMPORTED_MODULE_0__/* .SIZE_UNITS */ .QP.join(', ')}`, withUnit(provided.text, _units_js__WEBPACK_IMPORTED_MODULE_0__/* .SIZE_UNITS */ .QP, 'B', _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z_));
    }
    return bytes;
}
/** A duration in milliseconds, written with a unit. */
function msFrom(provided) {
    const ms = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMs */ .OC)(provided.text);
    if (ms === undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(provided, `is not a duration: write a number and one of ${_units_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_UNITS */ .Z8.join(', ')}`, withUnit(provided.text, _units_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_UNITS */ .Z8, 's', _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMs */ .OC));
    }
    return ms;
}
/** The longest any time limit may be. */
const LONGEST_LIMIT_MS = 24 * 3_600_000;
/** A time limit in milliseconds: longer than nothing, at most a day. */
function limitMsFrom(provided) {
    const ms = msFrom(provided);
    if (ms === 0 || ms > LONGEST_LIMIT_MS) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(provided, `is not a time limit: it must be more than 0 s and at most ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(LONGEST_LIMIT_MS)}`);
    }
    return ms;
}
/** The same quantity with the unit that was probably meant: `1gib` → `1GiB`, `1G` → `1GB`, `5min` → `5m`; `usual` for none. */
function withUnit(text, units, usual, parse) {
    const [, number = '', word = ''] = /^([\d.]+)\s*([A-Za-z]*)$/.exec(text) ?? [];
    const suggestion = `${number}${word === '' ? usual : (unitMeant(word.toLowerCase(), units) ?? '')}`;
    return parse(suggestion) === undefined ? undefined : suggestion;
}
function unitMeant(word, units) {
    return (units.find((unit) => unit.toLowerCase().startsWith(word)) ??
        (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, units) ??
        // `ms` comes before `m`, so that `msec` is not taken for minutes.
        units.find((unit) => word.startsWith(unit.toLowerCase())));
}


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(212);
/** Environment variables, and the directory they say that paths are relative to. */

/** What relative paths are relative to: the checkout, on a runner. */
function workspaceOf(environment) {
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .h)(environment['GITHUB_WORKSPACE']?.trim()) ?? process.cwd();
}


/***/ }),

/***/ 6142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   Se: () => (/* binding */ refuseQuotes),
/* harmony export */   dx: () => (/* binding */ refuseUnexpanded),
/* harmony export */   fC: () => (/* binding */ withinQuotes),
/* harmony export */   i4: () => (/* binding */ EXPANDED),
/* harmony export */   mM: () => (/* binding */ refuseAssignment),
/* harmony export */   n4: () => (/* binding */ isUnexpanded)
/* harmony export */ });
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9120);

/** What is hardly ever meant literally, not even in a password. */
const SURELY_UNEXPANDED = [
    /^\$\{\{[\s\S]*\}\}$/,
    /^\$\{[A-Za-z_]\w*(?::?[-?][^}]*)?\}$/,
    /^\$[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
];
/** Variables of a shell, of Windows, of a template or of a program. */
const UNEXPANDED = [
    ...SURELY_UNEXPANDED,
    /^\$[A-Z][A-Z0-9_]*$/,
    /^\$env:\w+$/i,
    /^%[A-Z][A-Z0-9_]*%$/,
    /^\{\{[\s\S]*\}\}$/,
    /^<%=?[\s\S]*%>$/,
    /^\$\([\s\S]*\)$/,
    /^(?:process\.env\.|env\.|secrets\.|vars\.)[A-Z]\w*$/,
];
/** Whether it is the name of a variable, in whatever notation, and not the variable's value. */
function isUnexpanded(text) {
    return UNEXPANDED.some((pattern) => pattern.test(text));
}
/** What to write instead of an unexpanded variable. */
const EXPANDED = 'no shell expands an input: write `${{ secrets.NAME }}` or `${{ env.NAME }}`';
/** Refuses a variable that nothing has expanded. */
function refuseUnexpanded(provided) {
    const patterns = provided.option === 'password' ? SURELY_UNEXPANDED : UNEXPANDED;
    if (patterns.some((pattern) => pattern.test(provided.text))) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(provided, `is a variable that was not expanded; ${EXPANDED}`);
    }
}
const QUOTES = [
    ['"', '"'],
    ["'", "'"],
    ['`', '`'],
    ['“', '”'],
    ['‘', '’'],
    ['„', '“'],
    ['«', '»'],
];
/** The text between quotation marks; undefined when there are none around it. */
function withinQuotes(text) {
    const isWrapped = QUOTES.some(([open, close]) => text.length > 1 && text.startsWith(open) && text.endsWith(close));
    return isWrapped ? text.slice(1, -1) : undefined;
}
/** Refuses quotation marks around a single value, which YAML treats as part of it. */
function refuseQuotes(provided) {
    const inner = withinQuotes(provided.text);
    if (inner !== undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(provided, 'is wrapped in quotes, which would be part of the value: write it without them', provided.secret ? undefined : inner);
    }
}
/** Refuses a whole line of an .env file or a script. */
function refuseAssignment(provided) {
    const [, value] = /^(?:export\s+|set\s+)?[A-Z][A-Z0-9_]{2,}\s*=\s*(\S.*)$/s.exec(provided.text) ?? [];
    if (value !== undefined) {
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(provided, 'is a whole `NAME=value` line: write only the value', provided.secret ? undefined : value);
    }
}
/** What a base64 text holds; undefined when it is none. */
function fromBase64(text) {
    const compact = text.replace(/\s+/g, '');
    return compact.length > 7 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(compact) ? Buffer.from(compact, 'base64') : undefined;
}


/***/ }),

/***/ 3339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ isRdsProxyHost),
/* harmony export */   MF: () => (/* binding */ endpointBehind),
/* harmony export */   O3: () => (/* binding */ tokenScope),
/* harmony export */   Us: () => (/* binding */ isRegionName),
/* harmony export */   YE: () => (/* binding */ isRdsHost),
/* harmony export */   _8: () => (/* binding */ rdsEndpointOf),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   jo: () => (/* binding */ trustStoreOf)
/* harmony export */ });
/**
 * Amazon RDS by its host names: all there is to know it by before the login. Source: the endpoints' documentation, and the
 * expressions with which AWS's own drivers tell them apart.
 */
/** How the names of a partition end; GovCloud's like those of other regions. */
const SUFFIXES = [
    ['amazonaws.com.cn', 'aws-cn'],
    ['amazonaws.com', 'aws'],
    ['amazonaws.eu', 'aws-eusc'],
    ['c2s.ic.gov', 'aws-iso'],
    ['sc2s.sgov.gov', 'aws-iso-b'],
    ['cloud.adc-e.uk', 'aws-iso-e'],
    ['csp.hci.ic.gov', 'aws-iso-f'],
];
/** The longer prefixes first: each of them begins like `cluster-`. */
const PREFIXES = [
    ['cluster-ro-', 'reader'],
    ['cluster-custom-', 'custom'],
    ['cluster-', 'writer'],
    ['shardgrp-', 'limitless'],
    ['proxy-', 'proxy'],
];
/** `eu-west-1`, `us-gov-west-1`, `us-iso-east-1`, `eusc-de-east-1`. */
const REGION = '[a-z]{2,4}(?:-[a-z]+)+-\\d+';
/** What the name of a region looks like. */
function isRegionName(text) {
    return new RegExp(`^${REGION}$`).test(text);
}
/** What an endpoint of RDS or Aurora is called for; undefined for every other host. */
function rdsEndpointOf(host) {
    const name = host.toLowerCase();
    const [suffix, partition] = SUFFIXES.find(([end]) => name.endsWith(`.${end}`)) ?? [];
    if (suffix === undefined || partition === undefined) {
        return undefined;
    }
    const place = placeOf(name.slice(0, -suffix.length - 1));
    const labels = place?.labels;
    const kindAndName = labels === undefined ? undefined : calledFor(labels.split('.'), place?.region ?? null);
    return place === undefined || kindAndName === undefined
        ? undefined
        : { ...kindAndName, region: place.region, partition: place.region === null ? partition : partitionOf(place.region), fips: place.fips };
}
/** Whether a host is an endpoint of RDS or Aurora. */
function isRdsHost(host) {
    return rdsEndpointOf(host) !== undefined;
}
/** `serverName`, the name to verify, where that is an endpoint of RDS; else the host, where that is one. */
function endpointBehind(host, serverName) {
    return [serverName, host]
        .filter((name) => name !== undefined)
        .map((name) => ({ host: name, endpoint: rdsEndpointOf(name) }))
        .find((found) => found.endpoint !== undefined);
}
/** The port of PostgreSQL, unless somebody chooses another. */
const DEFAULT_PORT = 5432;
/**
 * RDS compares a token with its own name and port, not with those of a tunnel. Which port is behind a tunnel on this
 * machine nobody can see: it is taken to be the usual one.
 */
function tokenScope({ host, port, user, serverName, region }) {
    const name = endpointBehind(host, serverName)?.host ?? host;
    const tunneled = name !== host && /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host);
    return { host: name, port: tunneled ? DEFAULT_PORT : port, user, region };
}
/** Where AWS publishes the roots of the endpoint's region; undefined for a global endpoint, and where that is not public. */
function trustStoreOf({ partition, region }) {
    const store = TRUST_STORES[partition];
    return store === undefined || region === null ? undefined : `https://${store}/${region}/${region}-bundle.pem`;
}
/** Source: the user guides of Amazon RDS for each partition, "Using SSL/TLS to encrypt a connection". */
const TRUST_STORES = {
    aws: 'truststore.pki.rds.amazonaws.com',
    'aws-us-gov': 'truststore.pki.us-gov-west-1.rds.amazonaws.com',
    'aws-cn': 'rds-truststore.s3.cn-north-1.amazonaws.com.cn',
};
/** Whether a host is an endpoint of an RDS Proxy, which answers in place of the server. */
function isRdsProxyHost(host) {
    const kind = rdsEndpointOf(host)?.kind;
    return kind === 'proxy' || kind === 'proxy-endpoint';
}
/** The region stands before `rds`, or behind it, as in China and isolated partitions. */
function placeOf(name) {
    const before = new RegExp(`^(.+)\\.(${REGION}|global)\\.rds(-fips)?$`).exec(name);
    const [, labels, region, fips] = before ?? moved(new RegExp(`^(.+)\\.rds(-fips)?\\.(${REGION})$`).exec(name));
    return labels === undefined || region === undefined
        ? undefined
        : { labels, region: region === 'global' ? null : region, fips: fips !== undefined };
}
function moved(found) {
    const [all, labels, fips, region] = found ?? [];
    return [all, labels, region, fips];
}
/** Of `orders.cluster-c1abc`, and `ro.endpoint.proxy-c1abc`. */
function calledFor([name = '', ...rest], region) {
    const id = rest.at(-1);
    if (id === undefined || !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name)) {
        return undefined;
    }
    if (region === null) {
        return rest.length === 1 && /^global-[a-z0-9]+$/.test(id) ? { kind: 'global', name } : undefined;
    }
    const [prefix = '', kind = 'instance'] = PREFIXES.find(([one]) => id.startsWith(one)) ?? [];
    if (!/^[a-z0-9]+$/.test(id.slice(prefix.length))) {
        return undefined;
    }
    if (kind === 'proxy' && rest.length === 2 && rest[0] === 'endpoint') {
        return { kind: 'proxy-endpoint', name };
    }
    return rest.length === 1 ? { kind, name } : undefined;
}
/** The partition of a region, which its name begins with; one that is not known here is of the commercial one. */
function partitionOf(region) {
    return REGIONAL.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
const REGIONAL = [
    ['us-gov-', 'aws-us-gov'],
    ['cn-', 'aws-cn'],
    ['eusc-', 'aws-eusc'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
];


/***/ }),

/***/ 1666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ POLICY_GROUP),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zq: () => (/* binding */ STEP_KINDS)
/* harmony export */ });
/** Worst first. */
const SEVERITIES = ['error', 'warning', 'notice'];
const VERDICTS = ['fail', 'error', 'warn', 'pass'];
/** The groups of rules, in the order of the report. */
const GROUPS = ['connection', 'server', 'privileges', 'capacity', 'slots', 'publications', 'tables', 'aws'];
/** Findings of the policy itself: they are about the configuration file, and belong to no target. */
const POLICY_GROUP = 'policy';
/** When a step is taken, among the steps of all findings. */
const PHASES = ['access', 'control-plane', 'restart', 'roles', 'tables', 'publications', 'slots'];
/** What a step is: something to run, something to put somewhere, or something only a person can do. */
const STEP_KINDS = ['sql', 'aws-cli', 'gcloud', 'az', 'terraform', 'option', 'file', 'policy', 'restart', 'text'];


/***/ }),

/***/ 6746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ AUTOCREATE),
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   Iw: () => (/* binding */ triesSlot),
/* harmony export */   MI: () => (/* binding */ TARGET_NAME),
/* harmony export */   YK: () => (/* binding */ COMMENT),
/* harmony export */   _v: () => (/* binding */ PROBES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   i8: () => (/* binding */ ISSUE),
/* harmony export */   xb: () => (/* binding */ OPERATIONS),
/* harmony export */   yj: () => (/* binding */ SSL_MODES),
/* harmony export */   zo: () => (/* binding */ plansPublication)
/* harmony export */ });
/** libpq's `sslmode` values, weakest first. */
const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];
/** What a pipeline can need published. */
const OPERATIONS = ['insert', 'update', 'delete', 'truncate'];
const PROBES = ['none', 'connect', 'slot', 'stream'];
/** Whether the probe creates a temporary slot. */
function triesSlot(probe) {
    return probe === 'slot' || probe === 'stream';
}
const AUTOCREATE = ['disabled', 'filtered', 'all-tables'];
const FAIL_ON = ['error', 'unknown', 'warning', 'never'];
/** Whether there is a publication to judge the tables against: one is named, or the consumer makes one that does not exist yet. */
function plansPublication({ publication, autocreate }) {
    return publication !== undefined || autocreate !== 'disabled';
}
/** The name of a target in a configuration file: nothing in it means anything to a shell, a script or a renderer. */
const TARGET_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;
const COMMENT = ['never', 'on-failure', 'always'];
const ISSUE = ['never', 'on-failure'];
/** Whether a target of the plan can be asked. */
function isPlanned(target) {
    return !('problem' in target);
}


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ parseMs),
/* harmony export */   QP: () => (/* binding */ SIZE_UNITS),
/* harmony export */   Z8: () => (/* binding */ DURATION_UNITS),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/** Sizes and durations as people write them in workflows, and as the report shows them. */
const BYTES_PER = {
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
const MS_PER = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
/** The units a size may be written in. */
const SIZE_UNITS = Object.keys(BYTES_PER);
/** The units a duration may be written in. */
const DURATION_UNITS = Object.keys(MS_PER);
/** Bytes of `1GiB`, `1.5 MB`; undefined when the text is not a non-negative number with one of SIZE_UNITS. */
function parseBytes(text) {
    return parseQuantity(text, BYTES_PER);
}
/** Milliseconds of `30s`, `1.5h`; undefined when the text is not a non-negative number with one of DURATION_UNITS. */
function parseMs(text) {
    return parseQuantity(text, MS_PER);
}
function parseQuantity(text, units) {
    const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(text.trim());
    const factor = match?.[2] === undefined || !Object.hasOwn(units, match[2]) ? undefined : units[match[2]];
    if (match?.[1] === undefined || factor === undefined) {
        return undefined;
    }
    const quantity = Math.round(Number(match[1]) * factor);
    return Number.isSafeInteger(quantity) ? quantity : undefined;
}
/** `1.4 GiB`, `100 MiB`, `0 B`: binary units, at most one decimal. */
function formatBytes(bytes) {
    return format(Number(bytes), [
        ['TiB', 2 ** 40],
        ['GiB', 2 ** 30],
        ['MiB', 2 ** 20],
        ['KiB', 2 ** 10],
        ['B', 1],
    ]);
}
/** `2 h`, `1.5 min`, `250 ms`: at most one decimal. */
function formatMs(ms) {
    return format(ms, [
        ['d', 86_400_000],
        ['h', 3_600_000],
        ['min', 60_000],
        ['s', 1000],
        ['ms', 1],
    ]);
}
/** In the largest unit that the quantity reaches when rounded in the next smaller one: 1 MiB, not 1024 KiB. */
function format(quantity, units) {
    const rounded = (size) => Math.round((quantity / size) * 10) / 10;
    const reached = units.find(([, size], index) => {
        const smaller = units[index + 1]?.[1] ?? size;
        return Math.abs(rounded(smaller) * smaller) >= size;
    });
    const [name, size] = reached ?? units.at(-1) ?? ['', 1];
    return `${String(rounded(size))} ${name}`;
}


/***/ })

};
