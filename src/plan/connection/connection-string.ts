/**
 * Reading `connection-string` as libpq reads a URI (conninfo_uri_parse in fe-connect.c), but never guessing: what libpq
 * would take for a host or a database though it is probably half a password is an error here, and no error quotes it.
 */
import { nearest } from '../../nearest.js';
import { ConfigurationError, quoted } from '../configuration-error.js';
import type { Provided } from '../provided.js';
import { wrong } from '../provided.js';
import { DECIDING, KNOWN, objectionTo, type ParameterName } from './parameters.js';
import { wrappingOf } from './wrapped-uri.js';

export type { ParameterName } from './parameters.js';

/**
 * What a connection string sets, decoded; a parameter it leaves empty is absent, save a password: `user:@host` says that
 * there is one, and that it is empty.
 */
export type Parameters = ReadonlyMap<ParameterName, Provided>;

/** A part of the URI by the name of its parameter, still percent-encoded. */
type EncodedPart = readonly [parameter: string, encoded: string];

/**
 * What a libpq URI sets. Of a parameter that is set twice, the last one counts.
 * @throws ConfigurationError for another kind of string, several hosts, a parameter we do not know or cannot honor,
 *   and for characters that should have been percent-encoded.
 */
export function parametersFrom(provided: Pick<Provided, 'text' | 'origin'>): Parameters {
  const rest = withoutScheme(provided.text);
  if (/\s/.test(rest)) {
    throw refusal('contains a space or a line break: write %20 or %0A');
  }
  const { credentials, address } = atTheSign(rest);
  const [, place = '', database = '', query = ''] = /^([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(address) ?? [];
  const parts = [
    ...credentialParts(credentials),
    ...placeParts(place),
    ['dbname', database] as const,
    ...queryParts(query).map(asLibpqKnowsIt),
  ];
  return decided(parts, provided.origin);
}

function withoutScheme(uri: string): string {
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
function atTheSign(rest: string): { readonly credentials: string; readonly address: string } {
  const [before = '', ...after] = rest.split('@');
  const [address] = after;
  if (address === undefined) {
    return { credentials: '', address: rest };
  }
  if (after.length > 1 || before.includes('/') || /\?.*=/s.test(before)) {
    throw refusal(
      `has an @ that is not the one before the host, or a / or ? before it: percent-encode ${ENCODED_CHARACTERS} in every part`,
    );
  }
  return { credentials: before, address };
}

const ENCODED_CHARACTERS = '@ (%40) / (%2F) ? (%3F) : (%3A) # (%23) & (%26) = (%3D) % (%25) and , (%2C)';

/** The user ends at the first colon; further ones belong to the password. */
function credentialParts(credentials: string): readonly EncodedPart[] {
  const [, user = '', password] = /^([^:]*)(?::(.*))?$/s.exec(credentials) ?? [];
  return [['user', user], ...(password === undefined ? [] : [['password', password] as const])];
}

function placeParts(place: string): readonly EncodedPart[] {
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

function queryParts(query: string): readonly EncodedPart[] {
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
function asLibpqKnowsIt(part: EncodedPart): EncodedPart {
  return part[0] === 'ssl' && part[1] === 'true' ? ['sslmode', 'require'] : part;
}

function decided(parts: readonly EncodedPart[], origin: Provided['origin']): Parameters {
  const parameters = new Map<ParameterName, Provided>();
  for (const [parameter, encoded] of parts) {
    const provided: Provided = {
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
    } else if (deciding !== undefined) {
      parameters.set(deciding, provided);
    }
  }
  refuseSeveralHosts(parameters);
  return parameters;
}

const SECRET_PARAMETERS: readonly string[] = ['password', 'sslpassword'];

function refuseUnlessHonored(provided: Provided, parameter: string): void {
  const objection = objectionTo(parameter, provided.text);
  switch (objection?.kind) {
    case undefined:
      return;
    case 'value': {
      const values = objection.values.join(' or ');
      throw wrong(provided, `cannot be honored (only ${values}): ${objection.why}`, nearest(provided.text, objection.values));
    }
    case 'not-honored':
      throw refusedParameter(parameter, `cannot be honored: ${objection.why}`);
    case 'foreign': {
      const remedy = objection.equivalent === undefined ? ': remove it' : '';
      throw refusedParameter(parameter, `is a parameter of ${objection.whose}, not of libpq${remedy}`, objection.equivalent);
    }
    case 'unknown':
      throw refusedParameter(parameter, 'is not a parameter of libpq', nearest(parameter, KNOWN));
  }
}

function refusedParameter(parameter: string, problem: string, suggestion?: string): ConfigurationError {
  return new ConfigurationError(`${quoted(parameter)} in \`connection-string\` ${problem}`, {
    input: 'connection-string',
    value: parameter,
    suggestion,
  });
}

function refuseSeveralHosts(parameters: Parameters): void {
  if ((['host', 'port'] as const).some((name) => parameters.get(name)?.text.includes(','))) {
    throw refusal('names several hosts: each run checks one server');
  }
}

/** Percent-decoding, of UTF-8 only; a `+` stays what it is. */
function decoded(encoded: string, what: string): string {
  if (/%(?![0-9a-f]{2})/i.test(encoded)) {
    throw refusal(`has a % without two hexadecimal digits after it, in ${what}: write %25 for a % itself`);
  }
  if (encoded.includes('%00')) {
    throw refusal(`has a %00 in ${what}`);
  }
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw refusal(`has percent-encoded bytes that are not UTF-8, in ${what}`);
  }
}

/** An error that quotes nothing: any part of the string may be a part of the password. */
function refusal(problem: string): ConfigurationError {
  return new ConfigurationError(`\`connection-string\` ${problem}`, { input: 'connection-string' });
}
