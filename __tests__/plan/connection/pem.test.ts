import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPrivateKey } from 'node:crypto';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificatesFrom, clientCertificateFrom, pemText } from '../../../src/plan/connection/pem.js';
import type { Provided } from '../../../src/plan/provided.js';
import type { Authority, Certificate } from '../../support/certificates.js';
import { authority } from '../../support/certificates.js';
import { provided, refusalOf } from '../support.js';

let directory = '';
let root: Authority;
let client: Certificate;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'plan-pem-'));
  root = await authority();
  client = await (await root.intermediate()).client();
  await writeFile(join(directory, 'root.pem'), root.cert);
  await mkdir(join(directory, 'folder'));
  await writeFile(join(directory, 'root.der'), Buffer.from(root.cert.replace(/-----.*-----/g, ''), 'base64'));
  await writeFile(join(directory, 'large.pem'), Buffer.alloc(2 ** 20 + 1, 'a'));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const rootCert = (text: string) => provided(text, 'ssl-root-cert');

describe('pemText', () => {
  it('is the text itself, or what a file holds', async () => {
    expect(await pemText(rootCert(root.cert), directory)).toBe(root.cert);
    expect(await pemText(rootCert('root.pem'), directory)).toBe(root.cert);
    expect(await pemText(rootCert(join(directory, 'root.pem')), '/')).toBe(root.cert);
  });

  it.each(['missing.pem', 'folder', 'large.pem', 'root.pem/below', 'a'.repeat(5000), 'nul\0'])('refuses %s', async (path) => {
    expect(await refusalOf(() => pemText(rootCert(path), directory))).toMatchObject({ input: 'ssl-root-cert', value: path });
  });
});

describe('what is no PEM text and no path', () => {
  it.each<[string, () => string, RegExp]>([
    ['base64 of PEM', () => base64(root.cert), /base64-encoded once too often/],
    ['base64 of PEM, in lines', () => base64(root.cert).replace(/.{76}/g, '$&\n'), /base64-encoded once too often/],
    ['PEM without its first and last line', () => root.cert.replace(/-----.*-----/g, '').trim(), /lines `-----BEGIN/],
    ['an address', () => 'https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem', /download.*aws-rds/],
    ['PEM in quotes', () => `"${root.cert.trim()}"`, /quotes/],
    ['a path in quotes', () => '"certs/root.pem"', /quotes/],
    ['a path of a shell', () => '~/certs/root.pem', /shell/],
    ['a path of a shell with a variable', () => '$HOME/certs/root.pem', /shell/],
    ['a file in DER', () => 'root.der', /DER/],
    ['a path below the workspace that is not there', () => 'certs/root.pem', /checkout/],
  ])('%s', async (_, text, says) => {
    const refusal = await refusalOf(() => pemText(rootCert(text()), directory));
    expect(refusal).toMatchObject({ input: 'ssl-root-cert' });
    expect(refusal.message).toMatch(says);
  });

  it('asks for no checkout where the path is absolute', async () => {
    expect((await refusalOf(() => pemText(rootCert('/certs/root.pem'), directory))).message).not.toMatch(/checkout/);
  });

  it('does not print a key, however it is wrapped', async () => {
    const { key } = client;
    for (const text of [base64(key), `"${key}"`, key.replace(/-----.*-----/g, '').trim()]) {
      const { message, value } = await refusalOf(() => pemText({ ...provided(text, 'ssl-key'), secret: true }, directory));
      expect(value).toBeUndefined();
      expect(message).not.toContain(text.slice(1, 20));
    }
  });
});

describe('certificatesFrom', () => {
  it('splits a bundle, whatever stands between the certificates', async () => {
    const other = await authority();
    const bundle = `# ours\r\n${root.cert.replaceAll('\n', '\r\n')}subject=/CN=other-root\n${other.cert}trailing`;
    const certificates = await certificatesFrom(rootCert('x'), bundle);
    expect(certificates.map((pem) => pem.replaceAll('\r', ''))).toEqual([root.cert.trim(), other.cert.trim()]);
  });

  it.each(['', 'hello', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'])(
    'finds none in %j, which is not the configuration to blame',
    async (text) => {
      expect(await certificatesFrom(rootCert('x'), text)).toEqual([]);
    },
  );

  it.each([
    ['lost line breaks', (pem: string) => pem.replaceAll('\n', ' ')],
    ['escaped line breaks', (pem: string) => pem.replaceAll('\n', '\\n')],
    ['a cut', (pem: string) => pem.slice(0, 200)],
    ['a hole', (pem: string) => pem.replace(/\n.{64}\n/, '\n')],
    ['a good one before it', (pem: string) => `${pem}\n${pem.slice(0, 200)}`],
  ])('refuses a certificate with %s', async (_what, damage) => {
    const attempt = () => certificatesFrom(rootCert('root.pem'), damage(root.cert));
    expect(await refusalOf(attempt)).toMatchObject({ input: 'ssl-root-cert', value: 'root.pem' });
  });
});

describe('clientCertificateFrom', () => {
  const key = (text: string) => ({ ...provided(text, 'ssl-key'), secret: true });
  const passphrase = (text: string): Provided => ({
    ...provided(text, 'connection-string'),
    origin: { from: 'input', parameter: 'sslpassword' },
    secret: true,
  });
  const encrypted = (text: string) =>
    createPrivateKey(text).export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' }).toString();
  const read = (cert: string, keyText: string, word?: string) =>
    clientCertificateFrom(provided(cert, 'ssl-cert'), key(keyText), word === undefined ? undefined : passphrase(word), directory);

  it('takes a chain and a key', async () => {
    const made = await read(client.chain, client.key);
    expect(made.key).toBe(client.key);
    expect(made.certificate.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
    expect(made.certificate.startsWith(client.cert.trim())).toBe(true);
  });

  it('takes an encrypted key with its passphrase', async () => {
    const text = encrypted(client.key);
    expect(await read(client.cert, text, 'open sesame')).toEqual({
      certificate: client.cert.trim(),
      key: text,
      passphrase: 'open sesame',
    });
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['a file without a certificate', () => read('large.pem', client.key), 'ssl-cert'],
    ['a key for a certificate', () => read(client.key, client.key), 'ssl-cert'],
    ["another's key", () => read(client.cert, root.key), 'ssl-key'],
    ['a certificate for a key', () => read(client.cert, client.cert), 'ssl-key'],
    ['a key whose line breaks were lost', () => read(client.cert, client.key.replaceAll('\n', ' ')), 'ssl-key'],
    ['a key that is a word', () => read(client.cert, 'MIIEvQIBADANBgkqhkiG9w0'), 'ssl-key'],
    ['an encrypted key alone', () => read(client.cert, encrypted(client.key)), 'ssl-key'],
    ['a wrong passphrase', () => read(client.cert, encrypted(client.key), 'open barley'), 'ssl-key'],
  ])('refuses %s', async (_what, attempt, input) => {
    const refusal = await refusalOf(attempt);
    expect(refusal).toMatchObject({ input });
    expect(refusal.message).not.toMatch(/MII|barley/);
  });
});
