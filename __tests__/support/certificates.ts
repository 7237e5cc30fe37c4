import { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import type * as X509 from '@peculiar/x509';
import './certificates/reflect.js';

/** Not a plain import: jest runs a CommonJS package before the module that imports it has run its other imports. */
const x509 = await import('@peculiar/x509');

/**
 * `ec` is P-256, `rsa` 2048 bits; both sign with SHA-256, so tls-server-end-point channel binding is SHA-256, too. What
 * `ed25519` signs has no digest, and so no channel binding.
 */
export type KeyType = 'ec' | 'rsa' | 'ed25519';

/** A certificate and what goes with it, in PEM. */
export interface Certificate {
  cert: string;
  /** PKCS #8, not encrypted. */
  key: string;
  /** `cert` and the intermediates above it, without the root: what a TLS peer presents. */
  chain: string;
  /** SHA-256 of the DER, as Node's `fingerprint256` writes it. */
  fingerprint256: string;
  notBefore: Date;
  notAfter: Date;
}

/** From when to when; by default from yesterday, a server or client for a year, an authority for ten. */
export interface Validity {
  from?: Date;
  to?: Date;
}

/** What a certificate says. */
export interface Wanted extends Validity {
  /** The common name. */
  name?: string;
  keyType?: KeyType;
}

/** What a server certificate says. */
export interface WantedServer extends Wanted {
  /** Names and addresses it is for; default `localhost` and `127.0.0.1`. An empty list leaves the extension out. */
  hosts?: readonly string[];
}

/** Something that issues certificates: a root, or an intermediate. */
export interface Authority extends Certificate {
  /** The root at the top, to trust. */
  readonly root: string;
  /** An authority below this one. */
  intermediate(wanted?: Wanted): Promise<Authority>;
  /** A root of the same name and key, as one that replaces this one. Not of an intermediate. */
  renewed(validity: Validity): Promise<Certificate>;
  /** Default common name: the first host. */
  server(wanted?: WantedServer): Promise<Certificate>;
  /** For `clientcert`: the common name is the role's name, default `cdc`. */
  client(wanted?: Wanted): Promise<Certificate>;
}

/** A root authority; two calls make two unrelated ones. */
export async function authority(wanted: Wanted = {}): Promise<Authority> {
  return await newAuthority({ name: 'Test Root', ...wanted }, undefined);
}

/** A certificate that nobody issued but itself, for a server. */
export async function selfSigned(wanted: WantedServer = {}): Promise<Certificate> {
  const hosts = wanted.hosts ?? DEFAULT_HOSTS;
  return await issue({ name: hosts[0] ?? 'server', ...wanted, years: 1 }, undefined, serverExtensions(hosts));
}

/** `days` from now; negative ones are past. */
export function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * DAY_MS);
}

const DAY_MS = 86_400_000;
const DEFAULT_HOSTS: readonly string[] = ['localhost', '127.0.0.1'];

const ALGORITHMS = {
  ec: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  rsa: { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
  ed25519: { name: 'Ed25519' },
} as const;

/** Who signs, and what it presents itself. */
interface Issuer {
  certificate: X509.X509Certificate;
  keys: CryptoKeyPair;
  keyType: KeyType;
  /** Intermediates from the issuer up, without the root. */
  above: string;
  root: string;
}

type CryptoKeyPair = webcrypto.CryptoKeyPair;

interface Issued extends Certificate {
  issuer: Issuer;
}

interface Order extends Wanted {
  years: number;
}

x509.cryptoProvider.set(webcrypto as unknown as Parameters<typeof x509.cryptoProvider.set>[0]);

async function newAuthority(wanted: Wanted, above: Issuer | undefined): Promise<Authority> {
  const { issuer, ...own } = await issue({ ...wanted, years: 10 }, above, authorityExtensions());
  return {
    ...own,
    root: issuer.root,
    renewed: async (validity) => published(await issue({ ...wanted, ...validity, years: 10 }, undefined, authorityExtensions(), issuer.keys)),
    intermediate: (inner = {}) => newAuthority({ name: 'Test Intermediate', ...inner }, issuer),
    server: async (inner = {}) => {
      const hosts = inner.hosts ?? DEFAULT_HOSTS;
      return published(
        await issue({ name: hosts[0] ?? 'server', ...inner, years: 1 }, issuer, serverExtensions(hosts)),
      );
    },
    client: async (inner = {}) =>
      published(await issue({ name: 'cdc', ...inner, years: 1 }, issuer, clientExtensions())),
  };
}

async function generateKeys(keyType: KeyType): Promise<CryptoKeyPair> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHMS[keyType], true, ['sign', 'verify']);
  if (!('publicKey' in keys)) throw new Error(`${keyType} has no pair of keys`);
  return keys;
}

function published({ issuer: _, ...certificate }: Issued): Certificate {
  return certificate;
}

async function issue(order: Order, above: Issuer | undefined, extensions: X509.Extension[], own?: CryptoKeyPair): Promise<Issued> {
  const { keyType = 'ec', from = daysFromNow(-1), to = daysFromNow(order.years * 365), name = '' } = order;
  const keys = own ?? (await generateKeys(keyType));
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: [{ CN: [name] }],
    issuer: above?.certificate.subjectName ?? [{ CN: [name] }],
    notBefore: from,
    notAfter: to,
    publicKey: keys.publicKey,
    signingKey: above?.keys.privateKey ?? keys.privateKey,
    signingAlgorithm: ALGORITHMS[above?.keyType ?? keyType],
    extensions: [...extensions, ...(await identifiers(keys.publicKey, above?.keys.publicKey ?? keys.publicKey))],
  });
  return await describe(certificate, keys, keyType, above);
}

async function describe(
  certificate: X509.X509Certificate,
  keys: CryptoKeyPair,
  keyType: KeyType,
  above: Issuer | undefined,
): Promise<Issued> {
  const cert = `${certificate.toString('pem')}\n`;
  const der = new Uint8Array(await certificate.getThumbprint('SHA-256'));
  const chain = cert + (above?.above ?? '');
  return {
    cert,
    key: x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY') + '\n',
    chain,
    fingerprint256: Buffer.from(der)
      .toString('hex')
      .toUpperCase()
      .replace(/..(?!$)/g, '$&:'),
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    issuer: { certificate, keys, keyType, above: above === undefined ? '' : chain, root: above?.root ?? cert },
  };
}

/** Positive, as X.509 wants it. */
function serialNumber(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  return `7f${Buffer.from(bytes).toString('hex')}`;
}

async function identifiers(own: webcrypto.CryptoKey, issuers: webcrypto.CryptoKey): Promise<X509.Extension[]> {
  return [
    await x509.SubjectKeyIdentifierExtension.create(own),
    await x509.AuthorityKeyIdentifierExtension.create(issuers),
  ];
}

function authorityExtensions(): X509.Extension[] {
  return [
    new x509.BasicConstraintsExtension(true, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
  ];
}

function serverExtensions(hosts: readonly string[]): X509.Extension[] {
  const names = hosts.map((host) => ({ type: isIP(host) === 0 ? ('dns' as const) : ('ip' as const), value: host }));
  const extensions = leafExtensions(x509.ExtendedKeyUsage.serverAuth);
  return names.length === 0 ? extensions : [...extensions, new x509.SubjectAlternativeNameExtension(names)];
}

function clientExtensions(): X509.Extension[] {
  return leafExtensions(x509.ExtendedKeyUsage.clientAuth);
}

function leafExtensions(usage: X509.ExtendedKeyUsage): X509.Extension[] {
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyEncipherment, true),
    new x509.ExtendedKeyUsageExtension([usage]),
  ];
}
