/** Second stage: SSLRequest and the TLS handshake, with libpq's meaning of `sslmode`. */
import { X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import type * as NodeTls from 'node:tls';
import type { DetailedPeerCertificate, SecureContext, TLSSocket } from 'node:tls';
import { errorCode, errorMessage } from '../../errors.js';
import type { Certificate, Tls } from '../../facts/index.js';
import type { ConnectionTarget, TlsPolicy } from '../../target.js';
import { isIpAddress, nameMatch } from './certificate-name.js';
import { aborted } from './waiting.js';

/** Length 8, code 80877103: PostgreSQL's protocol, "SSLRequest". */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);
/** The name of PostgreSQL's protocol. */
const ALPN = 'postgresql';
const OFFERED = 'S';
const NOT_OFFERED = 'N';
const LONGEST_CHAIN = 10;

const CHAIN_OUTCOMES: Readonly<Record<string, Tls['outcome']>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
};

export interface TlsStage {
  readonly tls: Tls;
  /** What the login goes over; absent when this stage ended the connection. */
  readonly stream?: Socket | TLSSocket;
}

/** Whether the session is encrypted at all costs: without TLS there is no connection. */
export function requiresTls(mode: ConnectionTarget['tls']['mode']): boolean {
  return mode === 'require' || mode === 'verify-ca' || mode === 'verify-full';
}

/** An unencrypted session: as `disable` asks and `allow` begins, or since the server has no TLS. */
export function withoutTls(socket: Socket, connection: ConnectionTarget, offered: Tls['offered'] = null): TlsStage {
  return { tls: { ...unseenPeer(connection), offered, outcome: 'plain' }, stream: socket };
}

/** Whether the server would have TLS; null when it gives no answer that says so. Nothing else is said on the connection. */
export async function offersTls(socket: Socket, signal: AbortSignal): Promise<Tls['offered']> {
  try {
    const answer = await Promise.race([requestTls(socket), aborted(signal)]);
    return answer === OFFERED || answer === NOT_OFFERED ? answer === OFFERED : null;
  } catch {
    return null;
  } finally {
    socket.destroy();
  }
}

/**
 * Asks for TLS and shakes hands. The chain is taken down before it is judged, so that one that does not verify is a
 * fact, too; nothing of ours is sent before the judgment.
 */
export async function negotiateTls(
  socket: Socket,
  connection: ConnectionTarget,
  signal: AbortSignal,
): Promise<TlsStage> {
  const base = unseenPeer(connection);
  const { roots, rootCertificates } = connection.tls;
  if ((roots === 'given' || roots === 'aws-rds') && rootCertificates.length === 0) {
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
  } catch (error) {
    socket.destroy();
    return { tls: { ...base, ...handshakeEnd(error, base.chain) } };
  }
}

/** The one byte that answers SSLRequest. More than one byte would be text injected before the handshake. */
function requestTls(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const closed = (): void => {
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

function strangeAnswer(answer: string): string {
  return answer.startsWith('E') && answer.length > 1
    ? 'the server answered the TLS request with an error message'
    : "the server answered the TLS request with something that is not PostgreSQL's protocol";
}

function offeredNone(socket: Socket, connection: ConnectionTarget): TlsStage {
  if (requiresTls(connection.tls.mode)) {
    socket.destroy();
    return { tls: { ...unseenPeer(connection), offered: false, outcome: 'not-offered' } };
  }
  return withoutTls(socket, connection, false);
}

async function shakeHands(
  socket: Socket,
  secureContext: SecureContext,
  connection: ConnectionTarget,
  signal: AbortSignal,
): Promise<TlsStage> {
  const tls = await import('node:tls');
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
  } catch (error) {
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

function secured(secure: TLSSocket): Promise<void> {
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

const contexts = new WeakMap<TlsPolicy, Promise<SecureContext>>();

/** Whom to trust and who we are. Reading the system's roots takes longer than many a handshake: once for all sessions. */
function contextFor(policy: TlsPolicy): Promise<SecureContext> {
  const made = contexts.get(policy) ?? secureContext(policy);
  contexts.set(policy, made);
  return made;
}

async function secureContext(policy: TlsPolicy): Promise<SecureContext> {
  const tls = await import('node:tls');
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
function trustedRoots(policy: TlsPolicy, tls: typeof NodeTls): string[] | undefined {
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

function judge(
  secure: TLSSocket,
  certificate: DetailedPeerCertificate,
  policy: TlsPolicy,
  verifiedName: string,
): Pick<Tls, 'outcome' | 'code' | 'detail' | 'nameMatchedBy'> {
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
function handshakeEnd(error: unknown, chain: Tls['chain']): Pick<Tls, 'outcome' | 'code' | 'detail'> {
  const code = errorCode(error) ?? 'UNKNOWN';
  const detail = errorMessage(error);
  return { outcome: handshakeOutcome(code, detail, chain), code, detail };
}

function handshakeOutcome(code: string, detail: string, chain: Tls['chain']): Tls['outcome'] {
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
export function isClientCertificateAlert(code: string | undefined): boolean {
  return (
    code !== undefined &&
    /^ERR_SSL_.*ALERT_(CERTIFICATE_(REQUIRED|UNKNOWN|EXPIRED|REVOKED)|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERTIFICATE|HANDSHAKE_FAILURE)$/.test(
      code,
    )
  );
}

/** What is known of a peer that showed no certificate, and was not asked for one. */
function unseenPeer(connection: ConnectionTarget): Pick<Tls, 'offered' | 'verifiedName' | 'chain'> {
  return { offered: null, verifiedName: nameToVerify(connection), chain: [] };
}

function nameToVerify(connection: ConnectionTarget): string {
  return connection.tls.serverName ?? connection.host;
}

/** Leaf first; empty when none was sent, or the connection is gone. */
function chainOf(leaf: DetailedPeerCertificate | null): readonly Certificate[] {
  return leaf === null ? [] : [...peersOf(leaf)].map(asFact);
}

function* peersOf(leaf: DetailedPeerCertificate): Generator<DetailedPeerCertificate> {
  let certificate: DetailedPeerCertificate | undefined = leaf;
  for (let length = 0; isPresent(certificate) && length < LONGEST_CHAIN; length += 1) {
    yield certificate;
    // A root names itself as its issuer.
    certificate = certificate.issuerCertificate === certificate ? undefined : certificate.issuerCertificate;
  }
}

/** Node's type leaves out that a certificate may be empty. */
function isPresent(certificate: Partial<DetailedPeerCertificate> | undefined): certificate is DetailedPeerCertificate {
  return certificate?.raw !== undefined;
}

/** Beyond this no threshold reaches: which of two certificates of a CA counts is of no interest before. */
const SOON_MS = 400 * 86_400_000;

/**
 * The chain as it was verified: OpenSSL prefers a trusted root to what the server sends, which may be an older certificate
 * of the same CA, and Node shows what was sent. Looked for only where a CA's certificate expires soon.
 */
async function verifiedChain(leaf: DetailedPeerCertificate, policy: TlsPolicy): Promise<readonly Certificate[]> {
  const sent = chainOf(leaf);
  const soon = new Date(Date.now() + SOON_MS).toISOString();
  if (!sent.slice(1).some(({ validTo }) => validTo < soon)) {
    return sent;
  }
  const roots = await rootsOf(policy);
  const below = [...peersOf(leaf)];
  const end = below.findIndex(({ raw }) => latestIssuer(new X509Certificate(raw), roots) !== undefined);
  const last = below[end];
  const root = last === undefined ? undefined : latestIssuer(new X509Certificate(last.raw), roots);
  return last === undefined || root === undefined || isSelfSigned(last.raw) ? sent : [...below.slice(0, end + 1).map(asFact), rootAsFact(root)];
}

async function rootsOf(policy: TlsPolicy): Promise<readonly X509Certificate[]> {
  const tls = await import('node:tls');
  return (trustedRoots(policy, tls) ?? tls.rootCertificates).map((pem) => new X509Certificate(pem));
}

/** Of the roots that issued it, that which is valid longest. */
function latestIssuer(certificate: X509Certificate, roots: readonly X509Certificate[]): X509Certificate | undefined {
  return roots
    .filter((root) => root.subject === root.issuer && certificate.checkIssued(root) && certificate.verify(root.publicKey))
    .sort((a, b) => Date.parse(b.validTo) - Date.parse(a.validTo))[0];
}

function rootAsFact(root: X509Certificate): Certificate {
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

function asFact(certificate: DetailedPeerCertificate): Certificate {
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
function isSelfSigned(der: Buffer): boolean {
  const certificate = new X509Certificate(der);
  try {
    return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
  } catch {
    // A key of a kind that OpenSSL does not know.
    return false;
  }
}

function distinguishedName(name: DetailedPeerCertificate['subject']): string {
  return Object.entries(name)
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(', ');
}

function isoDate(text: string): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}
