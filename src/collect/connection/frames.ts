/**
 * What of PostgreSQL's backend messages has to hold before pg may read them. A server that sends something else must
 * not bring the parser to loop or to throw. Source: PostgreSQL documentation, "Message Formats".
 */

/** Type byte and length word. */
export const HEADER_BYTES = 5;

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
export function headerFault(type: string, length: number, loggedIn: boolean, streams = false): string | undefined {
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
export function bodyFault(type: string, body: Buffer): string | undefined {
  return wellFormed(type, new Walk(body)) ? undefined : `a malformed message of type ${type}`;
}

function wellFormed(type: string, walk: Walk): boolean {
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
function errorFields(walk: Walk): boolean {
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

function authentication(walk: Walk): boolean {
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

/** What a message of authentication is. */
export type AuthenticationKind = 'ok' | 'cleartext' | 'md5' | 'sasl' | 'sasl-continue' | 'sasl-final' | 'other';

/** The kind of an authentication message; undefined for a frame too short to tell. */
export function authenticationKind(body: Buffer): AuthenticationKind | undefined {
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
export function isChallenge(body: Buffer): boolean {
  const kind = body.length < 4 ? undefined : body.readInt32BE(0);
  return kind === CLEARTEXT || kind === MD5 || kind === SASL_CONTINUE;
}

/** Mechanisms of an AuthenticationSASL request. */
export function saslMechanisms(body: Buffer): readonly string[] {
  return body.length >= 4 && body.readInt32BE(0) === SASL
    ? body.toString('latin1', 4).split('\0').filter(Boolean)
    : [];
}

/** Steps through a body; every step says whether it stayed inside. */
class Walk {
  #offset = 0;
  readonly #body: Buffer;

  constructor(body: Buffer) {
    this.#body = body;
  }

  byte(): number | undefined {
    const value = this.#body[this.#offset];
    this.#offset += 1;
    return value;
  }

  int32(): number | undefined {
    const start = this.#offset;
    return this.skip(4) ? this.#body.readInt32BE(start) : undefined;
  }

  skip(bytes: number): boolean {
    this.#offset += bytes;
    return this.#offset <= this.#body.length;
  }

  string(): boolean {
    const end = this.#offset > this.#body.length ? -1 : this.#body.indexOf(0, this.#offset);
    this.#offset = end + 1;
    return end >= 0;
  }

  /** Strings up to an empty one. */
  strings(): boolean {
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
  value(): boolean {
    const length = this.int32();
    return length !== undefined && length >= -1 && this.skip(Math.max(length, 0));
  }

  /** An int16 count, and so many items. */
  counted(item: () => boolean): boolean {
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
