/** How to encrypt and whom to trust: libpq's parameters and the `ssl-*` inputs, with libpq's meaning. */
import type { SslMode, TlsPolicy, TlsVersion } from '../target.js';
import { SSL_MODES } from '../target.js';
import { NEGOTIATION_DEFAULT } from './defaults.js';
import type { Given } from './given.js';
import { read, wrong } from './given.js';
import { dnsNameFrom } from './host-name.js';
import { nearest } from '../nearest.js';
import type { ClientCertificate } from './pem.js';
import { certificatesFrom, clientCertificateFrom, pemText } from './pem.js';
import { present } from './present.js';
import { hasRdsCertificate, rdsRoots } from './rds.js';
import { oneOf } from './values.js';

/** What was said about TLS, wherever it was said. */
export interface TlsRequest {
  readonly mode: Given | undefined;
  readonly rootCertificate: Given | undefined;
  readonly clientCertificate: Given | undefined;
  readonly clientKey: Given | undefined;
  readonly clientKeyPassphrase: Given | undefined;
  readonly serverName: Given | undefined;
  readonly negotiation: Given | undefined;
  readonly minVersion: Given | undefined;
  readonly maxVersion: Given | undefined;
}

/** The policy for a connection to `host`; paths are relative to `directory`. */
export async function tlsPolicyFrom(asked: TlsRequest, host: string, directory: string): Promise<TlsPolicy> {
  const serverName = read(asked.serverName, dnsNameFrom);
  const certifiedName = serverName ?? host;
  const mode = modeFrom(asked, certifiedName);
  return {
    mode,
    ...(await rootsFrom(asked.rootCertificate, mode, certifiedName, directory)),
    negotiation: negotiationFrom(asked.negotiation, mode),
    ...versionsFrom(asked),
    ...present({ client: await clientFrom(asked, directory), serverName }),
  };
}

type Roots = Pick<TlsPolicy, 'roots' | 'rootCertificates'>;
type RootSource = Exclude<TlsPolicy['roots'], 'none'>;

/** Where the roots come from when something is to be verified. */
function rootSource(rootCertificate: Given | undefined, certifiedName: string): RootSource {
  if (rootCertificate === undefined) {
    return hasRdsCertificate(certifiedName) ? 'aws-rds' : 'system';
  }
  return NAMED_ROOTS.find((name) => name === rootCertificate.text) ?? 'given';
}

const NAMED_ROOTS = ['system', 'aws-rds'] as const;

/**
 * libpq's mode, with two of its rules: with the system's roots nothing but verify-full tells a server from anybody
 * else's, and `require` beside roots of one's own is verify-ca.
 */
function modeFrom({ mode, rootCertificate }: TlsRequest, certifiedName: string): SslMode {
  const asked = read(mode, oneOf(SSL_MODES));
  const source = rootSource(rootCertificate, certifiedName);
  if (source === 'system') {
    refuseWeakMode(mode, rootCertificate);
    return asked ?? 'verify-full';
  }
  return asked === undefined || (asked === 'require' && rootCertificate !== undefined) ? 'verify-ca' : asked;
}

/** With the system's roots verify-ca would take anybody's certificate, and asking for them is asking to verify. */
function refuseWeakMode(mode: Given | undefined, rootCertificate: Given | undefined): void {
  const tooWeak = rootCertificate === undefined ? mode?.text === 'verify-ca' : mode?.text !== 'verify-full';
  if (mode !== undefined && tooWeak) {
    throw wrong(
      mode,
      "is too weak for the system's roots, which vouch for every public host: use verify-full, or give ssl-root-cert",
      'verify-full',
    );
  }
}

/** Without verification there are no roots, save that libpq uses those it is given under any mode that encrypts. */
async function rootsFrom(
  given: Given | undefined,
  mode: SslMode,
  certifiedName: string,
  directory: string,
): Promise<Roots> {
  const roots = rootSource(given, certifiedName);
  const verifies = mode === 'verify-ca' || mode === 'verify-full' || (given !== undefined && mode !== 'disable');
  if (given !== undefined && roots === 'given') {
    const rootCertificates = await certificatesFrom(given, await pemText(given, directory));
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
function negotiationFrom(given: Given | undefined, mode: SslMode): TlsPolicy['negotiation'] {
  const negotiation = read(given, oneOf(NEGOTIATIONS)) ?? NEGOTIATION_DEFAULT;
  if (given !== undefined && negotiation === 'direct' && ['disable', 'allow', 'prefer'].includes(mode)) {
    throw wrong(given, `cannot be used with ssl-mode ${mode}: it needs require, verify-ca or verify-full`);
  }
  return negotiation;
}

const TLS_VERSIONS: readonly TlsVersion[] = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];

function versionsFrom({ minVersion: min, maxVersion: max }: TlsRequest): Pick<TlsPolicy, 'minVersion' | 'maxVersion'> {
  const minVersion = read(min, tlsVersionFrom);
  const maxVersion = read(max, tlsVersionFrom);
  if (max !== undefined && minVersion !== undefined && maxVersion !== undefined && maxVersion < minVersion) {
    throw wrong(max, `is below ssl_min_protocol_version ${minVersion}`);
  }
  return present({ minVersion, maxVersion });
}

/** libpq does not mind the case of letters here. */
function tlsVersionFrom(given: Given): TlsVersion {
  const version = TLS_VERSIONS.find((candidate) => candidate.toLowerCase() === given.text.toLowerCase());
  if (version === undefined) {
    throw wrong(given, `is not one of ${TLS_VERSIONS.join(', ')}`, nearest(given.text, TLS_VERSIONS));
  }
  return version;
}

async function clientFrom(asked: TlsRequest, directory: string): Promise<ClientCertificate | undefined> {
  const { clientCertificate: certificate, clientKey: key, clientKeyPassphrase: passphrase } = asked;
  if (certificate !== undefined && key !== undefined) {
    return clientCertificateFrom(certificate, key, passphrase, directory);
  }
  if (certificate !== undefined) {
    throw wrong(certificate, 'needs ssl-key, the private key that belongs to it');
  }
  if (key !== undefined) {
    throw wrong(key, 'needs ssl-cert, the client certificate it belongs to');
  }
  return undefined;
}
