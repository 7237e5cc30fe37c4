import { beforeAll, describe, expect, it } from '@jest/globals';
import { tlsPolicyFrom } from '../../../src/plan/connection/tls.js';
import type { TlsPolicy } from '../../../src/target.js';
import { authority } from '../../support/certificates.js';
import { optionsOf, refusalOf } from '../support.js';

const RDS = 'orders.cluster-c1abc.eu-west-1.rds.amazonaws.com';
const RDS_PROXY = 'pool.proxy-c1abc.eu-west-1.rds.amazonaws.com';
const OTHER = 'db.example.com';

let root = '';
beforeAll(async () => {
  ({ root } = await authority());
});

interface Said {
  readonly mode?: string | undefined;
  readonly rootCertificate?: string | undefined;
  readonly clientCertificate?: string;
  readonly clientKey?: string;
  readonly serverName?: string;
  readonly negotiation?: string;
  readonly minVersion?: string;
  readonly maxVersion?: string;
}

async function policy(said: Said, host = OTHER): Promise<TlsPolicy> {
  const parameters = {
    sslnegotiation: said.negotiation,
    ssl_min_protocol_version: said.minVersion,
    ssl_max_protocol_version: said.maxVersion,
  };
  const query = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  const options = optionsOf({
    'connection-string': `postgresql://u@h/d?${query.join('&')}`,
    'ssl-mode': said.mode,
    'ssl-root-cert': said.rootCertificate,
    'ssl-cert': said.clientCertificate,
    'ssl-key': said.clientKey,
    'ssl-server-name': said.serverName,
  });
  return tlsPolicyFrom(options, host, '/');
}

describe('mode and roots', () => {
  // What was said: `root` stands for a certificate of one's own.
  it.each<[string, string | undefined, string | undefined, TlsPolicy['mode'], TlsPolicy['roots']]>([
    [OTHER, undefined, undefined, 'verify-full', 'system'],
    [OTHER, undefined, 'root', 'verify-ca', 'given'],
    [OTHER, undefined, 'system', 'verify-full', 'system'],
    [OTHER, undefined, 'aws-rds', 'verify-ca', 'aws-rds'],
    [OTHER, 'verify-full', undefined, 'verify-full', 'system'],
    [OTHER, 'verify-full', 'root', 'verify-full', 'given'],
    [OTHER, 'verify-full', 'system', 'verify-full', 'system'],
    [OTHER, 'verify-ca', 'root', 'verify-ca', 'given'],
    [OTHER, 'require', undefined, 'require', 'none'],
    [OTHER, 'require', 'root', 'verify-ca', 'given'],
    [OTHER, 'prefer', undefined, 'prefer', 'none'],
    [OTHER, 'prefer', 'root', 'prefer', 'given'],
    [OTHER, 'allow', 'root', 'allow', 'given'],
    [OTHER, 'disable', undefined, 'disable', 'none'],
    [OTHER, 'disable', 'root', 'disable', 'none'],
    [RDS, undefined, undefined, 'verify-ca', 'aws-rds'],
    [RDS, undefined, 'root', 'verify-ca', 'given'],
    [RDS, undefined, 'system', 'verify-full', 'system'],
    [RDS, 'verify-ca', undefined, 'verify-ca', 'aws-rds'],
    [RDS, 'verify-full', undefined, 'verify-full', 'aws-rds'],
    [RDS, 'require', undefined, 'require', 'none'],
    [RDS, 'require', 'aws-rds', 'verify-ca', 'aws-rds'],
    [RDS, 'prefer', undefined, 'prefer', 'none'],
    [RDS, 'disable', 'aws-rds', 'disable', 'none'],
    [RDS_PROXY, undefined, undefined, 'verify-full', 'system'],
    [RDS_PROXY, 'require', undefined, 'require', 'none'],
  ])('%s, %s, %s: %s with %s', async (host, mode, rootCertificate, resultingMode, roots) => {
    const said = { mode, rootCertificate: rootCertificate === 'root' ? root : rootCertificate };
    const made = await policy(said, host);
    expect(made).toMatchObject({ mode: resultingMode, roots });
    expect(made.rootCertificates.length > 0).toBe(roots === 'given' || roots === 'aws-rds');
  });

  it.each([
    [OTHER, 'verify-ca', undefined],
    [RDS_PROXY, 'verify-ca', undefined],
    [OTHER, 'verify-ca', 'system'],
    [RDS, 'verify-ca', 'system'],
    [OTHER, 'require', 'system'],
    [OTHER, 'prefer', 'system'],
    [OTHER, 'disable', 'system'],
  ])("%s refuses %s with the system's roots (%s)", async (host, mode, rootCertificate) => {
    expect(await refusalOf(() => policy({ mode, rootCertificate }, host))).toMatchObject({
      input: 'ssl-mode',
      value: mode,
      suggestion: 'verify-full',
    });
  });

  it('goes by the name behind a tunnel', async () => {
    expect(await policy({ serverName: RDS }, 'localhost')).toMatchObject({ mode: 'verify-ca', roots: 'aws-rds', serverName: RDS });
    expect(await policy({ serverName: OTHER }, RDS)).toMatchObject({ mode: 'verify-full', roots: 'system' });
  });
});

describe('negotiation', () => {
  it.each([undefined, 'verify-ca', 'require'])('direct is taken with mode %s', async (mode) => {
    expect(await policy({ mode, negotiation: 'direct' }, RDS)).toMatchObject({ negotiation: 'direct' });
  });

  it.each(['disable', 'allow', 'prefer'])('direct is refused with %s', async (mode) => {
    expect(await refusalOf(() => policy({ mode, negotiation: 'direct' }))).toMatchObject({
      input: 'connection-string',
      value: 'direct',
    });
  });

  it('is one of two', async () => {
    expect(await policy({ negotiation: 'postgres', mode: 'disable' })).toMatchObject({ negotiation: 'postgres' });
    expect(await refusalOf(() => policy({ negotiation: 'directt' }))).toMatchObject({ suggestion: 'direct' });
  });
});

describe('TLS versions', () => {
  it('are read as libpq reads them, and absent otherwise', async () => {
    expect(await policy({ minVersion: 'tlsv1.2', maxVersion: 'TLSv1.3' })).toMatchObject({
      minVersion: 'TLSv1.2',
      maxVersion: 'TLSv1.3',
    });
    expect(Object.keys(await policy({}))).toEqual(['mode', 'roots', 'rootCertificates', 'negotiation']);
  });

  it.each([
    ['TLSv1', 'TLSv1'],
    ['TLSv1', 'TLSv1.1'],
    ['TLSv1.2', 'TLSv1.2'],
  ])('%s to %s is a range', async (minVersion, maxVersion) => {
    expect(await policy({ minVersion, maxVersion })).toMatchObject({ minVersion, maxVersion });
  });

  it.each<[Said, string, string | undefined]>([
    [{ minVersion: 'TLSv1.3', maxVersion: 'TLSv1.2' }, 'TLSv1.2', undefined],
    [{ minVersion: 'TLSv1.1', maxVersion: 'TLSv1' }, 'TLSv1', undefined],
    [{ minVersion: 'TLS1.2' }, 'TLS1.2', 'TLSv1.2'],
    [{ maxVersion: '1.3' }, '1.3', undefined],
  ])('refuses %j', async (said, value, suggestion) => {
    expect(await refusalOf(() => policy(said))).toMatchObject({ input: 'connection-string', value, suggestion });
  });
});

describe('client certificate', () => {
  it('comes with its key', async () => {
    const { cert, key } = await (await authority()).client();
    const made = await policy({ clientCertificate: cert, clientKey: key });
    expect(made.client).toEqual({ certificate: cert.trim(), key: key.trim() });
    expect(await refusalOf(() => policy({ clientCertificate: cert }))).toMatchObject({ input: 'ssl-cert' });
    expect(await refusalOf(() => policy({ clientKey: key }))).toMatchObject({ input: 'ssl-key' });
  });
});
