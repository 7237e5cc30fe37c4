/** Certificates and keys, given as a path or as PEM text. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Given } from './given.js';
import { wrong } from './given.js';

const LARGEST_FILE_BYTES = 2 ** 20;

/** PEM text itself, or what the file holds that the value names; paths are relative to `directory`. */
export async function pemText(given: Given, directory: string): Promise<string> {
  return given.text.includes('-----BEGIN') ? given.text : readSmallFile(given, directory);
}

async function readSmallFile(given: Given, directory: string): Promise<string> {
  const path = resolve(directory, given.text);
  const refuse = (error: NodeJS.ErrnoException): never => {
    throw wrong(given, unreadable(error.code ?? 'failed'));
  };
  const file = await stat(path).catch(refuse);
  if (!file.isFile()) {
    throw wrong(given, 'is neither PEM text nor a file');
  }
  if (file.size > LARGEST_FILE_BYTES) {
    throw wrong(given, 'is larger than 1 MiB');
  }
  return readFile(path, 'utf8').catch(refuse);
}

function unreadable(code: string): string {
  return code === 'ENOENT' ? 'is neither PEM text nor a file that exists' : `is a file that cannot be read (${code})`;
}

/**
 * The certificates in a PEM text, one each; none when it holds none.
 * @throws ConfigurationError for one that cannot be decoded: TLS would silently leave it out.
 */
export async function certificatesFrom(given: Given, text: string): Promise<readonly string[]> {
  const { X509Certificate } = await import('node:crypto');
  const begun = text.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----/g)?.length ?? 0;
  const certificates = text.match(/-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE)-----[^-]*-----END \1-----/g) ?? [];
  if (certificates.length < begun || !certificates.every((pem) => succeeds(() => new X509Certificate(pem)))) {
    throw wrong(given, 'holds a damaged certificate (have its line breaks been lost?)');
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
  certificate: Given,
  key: Given,
  passphrase: Given | undefined,
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

async function privateKeyFrom(given: Given, text: string, passphrase: Given | undefined) {
  if (text.includes('ENCRYPTED') && passphrase === undefined) {
    throw wrong(given, 'is encrypted: give its passphrase as sslpassword in connection-string, or the key decrypted');
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
      given,
      text.includes('ENCRYPTED')
        ? 'cannot be decrypted with sslpassword'
        : 'is not a PEM private key (have its line breaks been lost?)',
    );
  }
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
