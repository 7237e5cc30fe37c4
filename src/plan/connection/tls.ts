/** How to encrypt and whom to trust: libpq's parameters and the `ssl-*` inputs, with libpq's meaning. */
import type { SslMode, TlsPolicy, TlsVersion } from '../../target.js';
import type { ProvidedOptions } from '../provided-options.js';
import type { Provided } from '../provided.js';
import { read, wrong } from '../provided.js';
import { nearest } from '../../nearest.js';
import type { ClientCertificate } from './pem.js';
import { certificatesFrom, clientCertificateFrom, pemText } from './pem.js';
import { present } from '../present.js';
import { hasRdsCertificate, rdsRoots } from './rds.js';
import { oneOf } from '../values.js';
import { sslModeFrom } from './ssl-mode.js';

/** What was provided about TLS. */
interface TlsRequest {
  readonly mode: Provided | undefined;
  readonly rootCertificate: Provided | undefined;
}

/** The policy for a connection to `host`; paths are relative to `directory`. */
export async function tlsPolicyFrom(options: ProvidedOptions, host: string, directory: string): Promise<TlsPolicy> {
  const serverName = options.value('ssl-server-name');
  const certifiedName = serverName ?? host;
  const asked: TlsRequest = { mode: options.provided('ssl-mode'), rootCertificate: options.provided('ssl-root-cert') };
  const mode = modeFrom(asked, certifiedName);
  return {
    mode,
    ...(await rootsFrom(asked.rootCertificate, mode, certifiedName, directory)),
    negotiation: negotiationFrom(options.parameter('sslnegotiation'), mode),
    ...versionsFrom(options),
    ...present({ client: await clientFrom(options, directory), serverName }),
  };
}

type Roots = Pick<TlsPolicy, 'roots' | 'rootCertificates'>;
type RootSource = Exclude<TlsPolicy['roots'], 'none'>;

/** Where the roots come from when something is to be verified. */
function rootSource(rootCertificate: Provided | undefined, certifiedName: string): RootSource {
  if (rootCertificate === undefined) {
    return hasRdsCertificate(certifiedName) ? 'aws-rds' : 'system';
  }
  return NAMED_ROOTS.find((name) => name === rootCertificate.text) ?? 'given';
}

const NAMED_ROOTS = ['system', 'aws-rds'] as const;

/**
 * libpq's mode, with two of its rules: with the system's roots only verify-full distinguishes a server from anybody
 * else's, and `require` beside roots of one's own is verify-ca.
 */
function modeFrom({ mode, rootCertificate }: TlsRequest, certifiedName: string): SslMode {
  const asked = read(mode, sslModeFrom);
  const source = rootSource(rootCertificate, certifiedName);
  if (source === 'system') {
    refuseWeakMode(mode, rootCertificate);
    return asked ?? 'verify-full';
  }
  return asked === undefined || (asked === 'require' && rootCertificate !== undefined) ? 'verify-ca' : asked;
}

/** With the system's roots verify-ca would take anybody's certificate, and asking for them is asking to verify. */
function refuseWeakMode(mode: Provided | undefined, rootCertificate: Provided | undefined): void {
  const tooWeak = rootCertificate === undefined ? mode?.text === 'verify-ca' : mode?.text !== 'verify-full';
  if (mode !== undefined && tooWeak) {
    throw wrong(
      mode,
      "is too weak for the system's roots, which vouch for every public host: use `verify-full`, or give `ssl-root-cert`",
      'verify-full',
    );
  }
}

/** Without verification there are no roots, save that libpq uses those it is given under any mode that encrypts. */
async function rootsFrom(
  provided: Provided | undefined,
  mode: SslMode,
  certifiedName: string,
  directory: string,
): Promise<Roots> {
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

const NO_ROOTS: Roots = { roots: 'none', rootCertificates: [] };

const NEGOTIATIONS = ['postgres', 'direct'] as const;

/** As libpq: TLS from the first byte leaves no way back to an unencrypted connection. */
function negotiationFrom(provided: Provided | undefined, mode: SslMode): TlsPolicy['negotiation'] {
  const negotiation = read(provided, oneOf(NEGOTIATIONS)) ?? 'postgres';
  if (provided !== undefined && negotiation === 'direct' && ['disable', 'allow', 'prefer'].includes(mode)) {
    throw wrong(provided, `cannot be used with \`ssl-mode: ${mode}\`: it needs \`require\`, \`verify-ca\` or \`verify-full\``);
  }
  return negotiation;
}

const TLS_VERSIONS: readonly TlsVersion[] = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];

function versionsFrom(options: ProvidedOptions): Pick<TlsPolicy, 'minVersion' | 'maxVersion'> {
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
function tlsVersionFrom(provided: Provided): TlsVersion {
  const version = TLS_VERSIONS.find((candidate) => candidate.toLowerCase() === provided.text.toLowerCase());
  if (version === undefined) {
    throw wrong(provided, `is not one of ${TLS_VERSIONS.join(', ')}`, nearest(provided.text, TLS_VERSIONS));
  }
  return version;
}

async function clientFrom(options: ProvidedOptions, directory: string): Promise<ClientCertificate | undefined> {
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
