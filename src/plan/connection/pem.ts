/** Certificates and keys, given as a path or as PEM text. */
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import type { Provided } from '../provided.js';
import { wrong } from '../provided.js';
import { fromBase64, refuseQuotes } from '../wrappings.js';

const LARGEST_FILE_BYTES = 2 ** 20;

const BEGIN = '-----BEGIN';

/** PEM text itself, or what the file holds that the value names; paths are relative to `directory`. */
export async function pemText(provided: Provided, directory: string): Promise<string> {
  if (provided.text.includes(BEGIN)) {
    refuseQuotes(provided);
    return provided.text;
  }
  refuseWrapping(provided);
  return readSmallFile(provided, directory);
}

/** What is neither PEM text nor a path, and is often taken for one of them. */
function refuseWrapping(provided: Provided): void {
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
function isDer(bytes: Buffer): boolean {
  return bytes[0] === 0x30 && (bytes[1] === 0x82 || bytes[1] === 0x81);
}

function orAwsRds({ option }: Provided): string {
  return option === 'ssl-root-cert' ? ', or write `aws-rds` for the roots of Amazon RDS' : '';
}

async function readSmallFile(provided: Provided, directory: string): Promise<string> {
  const path = resolve(directory, provided.text);
  const refuse = (error: NodeJS.ErrnoException): never => {
    throw wrong(provided, unreadable(error.code ?? 'failed', isAbsolute(provided.text)));
  };
  const file = await stat(path).catch(refuse);
  if (!file.isFile()) {
    throw wrong(provided, 'is neither PEM text nor a file');
  }
  if (file.size > LARGEST_FILE_BYTES) {
    throw wrong(provided, 'is larger than 1 MiB');
  }
  const bytes = await readFile(path).catch(refuse);
  if (isDer(bytes)) {
    throw wrong(provided, 'is a file in DER: convert it to PEM with `openssl x509 -inform der` or `openssl pkey -inform der`');
  }
  return bytes.toString();
}

function unreadable(code: string, absolute: boolean): string {
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
export async function certificatesFrom(provided: Provided, text: string): Promise<readonly string[]> {
  const { X509Certificate } = await import('node:crypto');
  const begun = text.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----/g)?.length ?? 0;
  const certificates = text.match(/-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE)-----[^-]*-----END \1-----/g) ?? [];
  if (certificates.length < begun || !certificates.every((pem) => succeeds(() => new X509Certificate(pem)))) {
    throw wrong(provided, `holds a damaged certificate: ${lineBreaksOf(text)}`);
  }
  return certificates;
}

/** A client's certificates (its own first) and the key that belongs to them. */
export interface ClientCertificate {
  readonly certificate: string;
  readonly key: string;
  readonly passphrase?: string;
}

/**
 * Reads a client certificate and its key, and makes sure that they belong together.
 * @throws ConfigurationError when they do not, or either cannot be read.
 */
export async function clientCertificateFrom(
  certificate: Provided,
  key: Provided,
  passphrase: Provided | undefined,
  directory: string,
): Promise<ClientCertificate> {
  const certificates = await certificatesFrom(certificate, await pemText(certificate, directory));
  const own = certificates[0];
  if (own === undefined) {
    throw wrong(certificate, 'holds no PEM certificate');
  }
  const keyText = await pemText(key, directory);
  const { X509Certificate } = await import('node:crypto');
  if (!new X509Certificate(own).checkPrivateKey(await privateKeyFrom(key, keyText, passphrase))) {
    throw wrong(key, 'does not belong to the client certificate');
  }
  return {
    certificate: certificates.join('\n'),
    key: keyText,
    ...(passphrase === undefined ? {} : { passphrase: passphrase.text }),
  };
}

async function privateKeyFrom(provided: Provided, text: string, passphrase: Provided | undefined) {
  if (text.includes('ENCRYPTED') && passphrase === undefined) {
    throw wrong(provided, 'is encrypted: give its passphrase as `sslpassword` in `connection-string`, or the key decrypted');
  }
  const { createPrivateKey } = await import('node:crypto');
  try {
    return createPrivateKey({
      key: text,
      format: 'pem',
      ...(passphrase === undefined ? {} : { passphrase: passphrase.text }),
    });
  } catch {
    throw wrong(
      provided,
      text.includes('ENCRYPTED')
        ? 'cannot be decrypted with `sslpassword`'
        : `is not a PEM private key: ${lineBreaksOf(text)}`,
    );
  }
}

/** What has most likely damaged the PEM text. */
function lineBreaksOf(text: string): string {
  if (text.includes('\\n')) {
    return 'its line breaks are written as `\\n`; paste it with real ones';
  }
  if (text.includes('BEGIN OPENSSH PRIVATE KEY')) {
    return 'it is an OpenSSH key; a TLS key is made with openssl, and belongs to the certificate';
  }
  return text.trim().includes('\n') ? 'part of it is missing, or it is something else' : 'it is one line; paste it with its line breaks';
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
