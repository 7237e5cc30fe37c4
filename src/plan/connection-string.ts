/**
 * Reading `connection-string` as libpq reads a URI (conninfo_uri_parse in fe-connect.c), but never guessing: what libpq
 * would take for a host or a database though it is probably half a password is an error here, and no error quotes it.
 */
import { ConfigurationError, quoted } from './configuration-error.js';
import type { Given } from './given.js';
import { wrong } from './given.js';
import { nearest } from '../nearest.js';

/** Parameters that decide something. */
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
] as const;

/** Parameters that change nothing here, whatever they are: our application name is fixed, our sessions are short. */
const WITHOUT_EFFECT = [
  'application_name',
  'fallback_application_name',
  'keepalives',
  'keepalives_idle',
  'keepalives_interval',
  'keepalives_count',
  'tcp_user_timeout',
] as const;

/** Parameters that may only say what happens anyway. */
const AS_IT_IS: Readonly<Record<string, { readonly values: readonly string[]; readonly why: string }>> = {
  gssencmode: { values: ['disable', 'prefer'], why: 'GSSAPI encryption is not available here' },
  sslsni: { values: ['1'], why: 'the host name is always sent as SNI' },
  target_session_attrs: { values: ['any'], why: 'the server the host leads to is judged, whatever it is' },
};

const KNOWN: readonly string[] = [...DECIDING, ...WITHOUT_EFFECT, ...Object.keys(AS_IT_IS)];

/** A libpq parameter that decides something. */
export type ParameterName = (typeof DECIDING)[number];

/** What a connection string sets, decoded; a parameter it leaves empty is absent. */
export type Parameters = ReadonlyMap<ParameterName, Given>;

/** A part of the URI by the name of its parameter, still percent-encoded. */
type EncodedPart = readonly [parameter: string, encoded: string];

/**
 * What a libpq URI sets. Of a parameter that is set twice, the last one counts.
 * @throws ConfigurationError for another kind of string, several hosts, a parameter we do not know or cannot honour,
 *   and for characters that should have been percent-encoded.
 */
export function parametersFrom(uri: string): Parameters {
  const rest = withoutScheme(uri);
  if (/\s/.test(rest)) {
    throw refusal('holds a blank or a line break, which is written %20 or %0A');
  }
  const { credentials, address } = atTheSign(rest);
  const [, place = '', database = '', query = ''] = /^([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(address) ?? [];
  const parts = [
    ...credentialParts(credentials),
    ...placeParts(place),
    ['dbname', database] as const,
    ...queryParts(query).map(asLibpqKnowsIt),
  ];
  return decided(parts);
}

function withoutScheme(uri: string): string {
  const [scheme] = /^postgres(?:ql)?:\/\//.exec(uri) ?? [];
  if (scheme === undefined) {
    const isKeyValue = /^\w+\s*=/.test(uri);
    const instead = isKeyValue ? '; key=value strings are not read, but host, port, … are inputs of their own' : '';
    throw refusal(`does not begin with postgresql:// or postgres://${instead}`);
  }
  return uri.slice(scheme.length);
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
      `has an @ that is not the one before the host, or a / or ? before it: ${ENCODED_CHARACTERS} are percent-encoded`,
    );
  }
  return { credentials: before, address };
}

const ENCODED_CHARACTERS = 'in every part @ (%40) / (%2F) ? (%3F) : (%3A) # (%23) & (%26) = (%3D) % (%25) and , (%2C)';

/** The user ends at the first colon; further ones belong to the password. */
function credentialParts(credentials: string): readonly EncodedPart[] {
  const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(credentials) ?? [];
  return [
    ['user', user],
    ['password', password],
  ];
}

function placeParts(place: string): readonly EncodedPart[] {
  if (place.includes(',')) {
    throw refusal('names several hosts: the preflight judges one server');
  }
  const [, bracketed, bare, port = ''] = /^(?:\[([^\]]+)\]|([^[\]:]*))(?::([^:]*))?$/.exec(place) ?? [];
  const host = bracketed ?? bare;
  if (host === undefined) {
    throw refusal('has no host[:port] where it should: an IPv6 address stands in brackets, as in [::1]:5432');
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
        throw refusal('has a parameter that is not name=value: a further = is written %3D, an & %26');
      }
      return [decoded(name, 'the name of a parameter'), value];
    });
}

/** JDBC's `ssl=true`, which libpq takes for `sslmode=require`. */
function asLibpqKnowsIt(part: EncodedPart): EncodedPart {
  return part[0] === 'ssl' && part[1] === 'true' ? ['sslmode', 'require'] : part;
}

function decided(parts: readonly EncodedPart[]): Parameters {
  const parameters = new Map<ParameterName, Given>();
  for (const [parameter, encoded] of parts) {
    const given = givenBy(parameter, encoded);
    const deciding = DECIDING.find((name) => name === parameter);
    if (deciding === undefined) {
      refuseUnlessHonoured(given, parameter);
    } else if (given.text === '') {
      // An empty value takes back what was said before, as in libpq.
      parameters.delete(deciding);
    } else {
      parameters.set(deciding, given);
    }
  }
  refuseSeveralHosts(parameters);
  return parameters;
}

const SECRET_PARAMETERS: readonly string[] = ['password', 'sslpassword'];

function givenBy(parameter: string, encoded: string): Given {
  return {
    text: decoded(encoded, parameter),
    input: 'connection-string',
    parameter,
    secret: SECRET_PARAMETERS.includes(parameter),
  };
}

function refuseUnlessHonoured(given: Given, parameter: string): void {
  if (!KNOWN.includes(parameter)) {
    throw new ConfigurationError(`connection-string has a parameter ${quoted(parameter)} that is not known here`, {
      input: 'connection-string',
      value: parameter,
      suggestion: nearest(parameter, KNOWN),
    });
  }
  const honoured = Object.hasOwn(AS_IT_IS, parameter) ? AS_IT_IS[parameter] : undefined;
  if (honoured !== undefined && !['', ...honoured.values].includes(given.text)) {
    const values = honoured.values.join(' or ');
    throw wrong(given, `cannot be honoured (only ${values}): ${honoured.why}`, nearest(given.text, honoured.values));
  }
}

function refuseSeveralHosts(parameters: Parameters): void {
  if ((['host', 'port'] as const).some((name) => parameters.get(name)?.text.includes(','))) {
    throw refusal('names several hosts: the preflight judges one server');
  }
}

/** Percent-decoding, of UTF-8 only; a `+` stays what it is. */
function decoded(encoded: string, what: string): string {
  if (/%(?![0-9a-f]{2})/i.test(encoded)) {
    throw refusal(`has a % without two hexadecimal digits behind it, in ${what}: a % itself is written %25`);
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
  return new ConfigurationError(`connection-string ${problem}`, { input: 'connection-string' });
}
