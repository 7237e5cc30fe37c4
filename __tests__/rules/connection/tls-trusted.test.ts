import { describe, expect, it } from '@jest/globals';
import { failed, type Certificate, type Tls } from '../../../src/facts/index.js';
import { tlsTrusted } from '../../../src/rules/connection/tls-trusted.js';
import type { SslMode, TlsPolicy } from '../../../src/target.js';
import { adviceOf, labelsOf, optionsOf } from '../advice.js';
import { facts, kindsOf, rowOf, sqlOf, target, tls } from '../facts.js';

const FAILING = [
  'plain',
  'not-offered',
  'no-roots',
  'untrusted-chain',
  'expired',
  'not-yet-valid',
  'wrong-name',
  'version-refused',
  'client-certificate-refused',
  'handshake-failed',
  'no-answer',
  'closed',
] as const satisfies readonly Tls['outcome'][];

const VERIFYING = ['verify-ca', 'verify-full'] as const satisfies readonly SslMode[];

function rowFor(mode: SslMode, changes: Partial<Tls>) {
  return rowOf(tlsTrusted, facts({ tls: tls(changes) }), target({ tls: { mode } }));
}

describe('tls-trusted', () => {
  it.each(['disable', 'allow', 'prefer'] as const)('does not apply to ssl-mode %s, whatever happened', (mode) => {
    for (const outcome of ['trusted', 'unverified', ...FAILING] as const) {
      expect(rowFor(mode, { outcome })).toMatchObject({
        status: 'skip',
        because: { kind: 'not-applicable' },
        message: `not checked, because \`ssl-mode\` is \`${mode}\``,
      });
    }
  });

  it.each(['require', ...VERIFYING] as const)('passes a trusted session under %s', (mode) => {
    expect(rowFor(mode, {})).toMatchObject({
      status: 'pass',
      object: null,
      evidence: {
        ssl_mode: mode,
        outcome: 'trusted',
        name: 'db.example.com',
        protocol: 'TLSv1.3',
        certificate: 'CN=db.example.com',
        certificate_names: 'DNS:db.example.com',
        valid_to: '2046-01-01T00:00:00.000Z',
      },
    });
  });

  it('takes an unverified session under require, which asks for no more', () => {
    expect(rowFor('require', { outcome: 'unverified' })).toMatchObject({ status: 'pass' });
  });

  it.each(VERIFYING)('does not take an unverified session under %s', (mode) => {
    const row = rowFor(mode, { outcome: 'unverified' });
    expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { outcome: 'unverified' } });
    expect(optionsOf(row)).toEqual(['ssl-root-cert']);
  });

  it.each(
    FAILING.flatMap((outcome) => (['require', ...VERIFYING] as const).map((mode) => [outcome, mode] as const)),
  )('%s is an error under %s', (outcome, mode) => {
    const row = rowFor(mode, { outcome, code: 'SOME_CODE' });
    expect(row).toMatchObject({
      status: 'fail',
      severity: 'error',
      evidence: { ssl_mode: mode, outcome, code: 'SOME_CODE' },
    });
    expect(kindsOf(row).length).toBeGreaterThan(0);
    expect(adviceOf(row)).not.toContain('undefined');
    // Only TLS that is switched off is switched on by a statement.
    expect(kindsOf(row).includes('sql')).toBe(outcome === 'plain' || outcome === 'not-offered');
  });

  it.each(FAILING)('%s is told even when no certificate was seen', (outcome) => {
    const { status, message, evidence } = rowFor('verify-full', { outcome, chain: [] });
    expect(status).toBe('fail');
    expect(message).not.toMatch(/undefined|null/);
    expect(evidence).not.toHaveProperty('chain');
  });

  it('lists the chain, leaf first', () => {
    const [leaf] = tls().chain;
    const chain = [leaf, { ...leaf, subject: 'CN=Example CA', issuer: 'CN=Example Root' }].filter((one) => one !== undefined);
    expect(rowFor('verify-full', { outcome: 'untrusted-chain', chain: chain as Tls['chain'] }).evidence['chain']).toEqual([
      'CN=db.example.com (issued by CN=Example CA, until 2046-01-01T00:00:00.000Z)',
      'CN=Example CA (issued by CN=Example Root, until 2046-01-01T00:00:00.000Z)',
    ]);
  });

  it('names the certificate of the chain that expired, not the leaf', () => {
    const [leaf] = tls().chain;
    if (leaf === undefined) {
      throw new Error('no leaf');
    }
    const old = { ...leaf, subject: 'CN=Old CA', validTo: '2020-01-01T00:00:00.000Z' };
    expect(rowFor('verify-full', { outcome: 'expired', chain: [leaf, old] }).message).toContain('"CN=Old CA" was valid until 2020-01-01');
  });

  describe('an untrusted chain', () => {
    const certificate = (name: string, issuer: string): Certificate => ({
      subject: `CN=${name}`,
      issuer: `CN=${issuer}`,
      names: '',
      validFrom: '2026-01-01T00:00:00.000Z',
      validTo: '2046-01-01T00:00:00.000Z',
      fingerprint: `FP:${name}`,
      selfSigned: name === issuer,
    });
    const leaf = certificate('db', 'Intermediate');
    const intermediate = certificate('Intermediate', 'Root');
    const root = certificate('Root', 'Root');
    const rowWith = (roots: TlsPolicy['roots'], code: string, ...chain: readonly Certificate[]) =>
      rowOf(tlsTrusted, facts({ tls: tls({ outcome: 'untrusted-chain', code, chain }) }), target({ tls: { mode: 'verify-ca', roots } }));

    it.each([
      ['the leaf only, and the root given', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', [leaf], 'CN=Intermediate'],
      ['the leaf only, and the intermediate given', 'UNABLE_TO_GET_ISSUER_CERT', [leaf, intermediate], 'CN=Root'],
      ['leaf and intermediate, and another root given', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', [leaf, intermediate], 'CN=Root'],
    ] as const)('%s: all that is missing at once, or the chain on the server', (_, code, chain, missing) => {
      const row = rowWith('given', code, ...chain);
      expect(row.message).toContain(`"${missing}"`);
      expect(row.message).toContain(code);
      expect(labelsOf(row)).toEqual(['Inputs: complete the trusted certificates', 'Complete the chain on the server']);
      expect(adviceOf(row)).toMatch(
        new RegExp(`contains both: the certificate of "${missing}", and every certificate above it up to and including the root`),
      );
      expect(adviceOf(row)).toMatch(/Append.*`ssl_cert_file`.*set `ssl-root-cert` to the root/);
    });

    it('whose root the server sends: that root, by its fingerprint', () => {
      const row = rowWith('given', 'SELF_SIGNED_CERT_IN_CHAIN', leaf, intermediate, root);
      expect(optionsOf(row)).toEqual(['ssl-root-cert']);
      expect(adviceOf(row)).toContain('"CN=Root" (SHA-256 FP:Root)');
      expect(labelsOf(row)).toEqual(['Inputs']);
    });

    it('of one self-signed certificate: that certificate', () => {
      const row = rowWith('given', 'DEPTH_ZERO_SELF_SIGNED_CERT', certificate('db', 'db'));
      expect(row.message).toMatch(/self-signed/);
      expect(adviceOf(row)).toContain('SHA-256 FP:db');
    });

    it.each([
      ['orders.cluster-c1abc.eu-west-1.rds.amazonaws.com', 'https://truststore.pki.rds.amazonaws.com/eu-west-1/eu-west-1-bundle.pem'],
      ['orders.cluster-c1abc.us-gov-west-1.rds.amazonaws.com', 'https://truststore.pki.us-gov-west-1.rds.amazonaws.com/us-gov-west-1/us-gov-west-1-bundle.pem'],
    ])('of RDS, at %s: its bundle by its address', (host, url) => {
      const seen = facts({ tls: tls({ outcome: 'untrusted-chain', chain: [leaf, root] }) });
      expect(adviceOf(rowOf(tlsTrusted, seen, target({ connection: { host }, tls: { roots: 'aws-rds' } })))).toContain(url);
    });

    it('of RDS: the bundle of the region', () => {
      expect(adviceOf(rowWith('aws-rds', 'SELF_SIGNED_CERT_IN_CHAIN', leaf, root))).toContain('truststore.pki.rds.amazonaws.com');
      expect(adviceOf(rowWith('aws-rds', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', leaf))).toContain('truststore.pki.rds.amazonaws.com');
      expect(adviceOf(rowWith('given', 'SELF_SIGNED_CERT_IN_CHAIN', leaf, root))).not.toContain('truststore.pki.rds.amazonaws.com');
    });

    it('that was not seen', () => {
      expect(rowWith('system', 'UNKNOWN')).toMatchObject({ status: 'fail', evidence: { code: 'UNKNOWN' } });
    });

    it('stands at the roots, where they were given', () => {
      const origins = { 'ssl-root-cert': { from: 'config', file: 'cdc.yml', line: 9 } } as const;
      const seen = facts({ tls: tls({ outcome: 'untrusted-chain', chain: [leaf] }) });
      expect(rowOf(tlsTrusted, seen, target({ origins, tls: { roots: 'given' } })).location).toEqual({ file: 'cdc.yml', line: 9 });
    });

    it('cuts the names of certificates', () => {
      const row = rowWith('given', 'X', certificate('x'.repeat(100_000), 'y'.repeat(100_000)));
      expect(row.message.length).toBeLessThan(1000);
      expect(adviceOf(row).length).toBeLessThan(3000);
    });
  });

  describe('no TLS', () => {
    it('is switched on at the server, or done without', () => {
      const row = rowFor('verify-full', { outcome: 'not-offered', offered: false, chain: [] });
      expect(sqlOf(row)).toEqual(["ALTER SYSTEM SET ssl = 'on';", 'SELECT pg_reload_conf();']);
      expect(adviceOf(row)).toContain('ssl-mode: disable');
    });

    it('is not what RDS has', () => {
      const seen = facts({ tls: tls({ outcome: 'not-offered', offered: false, chain: [] }) });
      const row = rowOf(tlsTrusted, seen, target({ connection: { host: 'orders.abc.eu-west-1.rds.amazonaws.com' } }));
      expect(kindsOf(row)).toEqual(['text']);
      expect(adviceOf(row)).not.toContain('ssl-mode');
    });
  });

  describe('another name', () => {
    const rowWith = (roots: TlsPolicy['roots'], names = 'DNS:db.example, DNS:*.example') => {
      const chain = tls().chain.map((one, index) => (index === 0 ? { ...one, names } : one));
      return rowOf(tlsTrusted, facts({ tls: tls({ outcome: 'wrong-name', chain, verifiedName: 'tunnel.local' }) }), target({ tls: { roots } }));
    };

    it('can be expected: the name to give is in the certificate', () => {
      expect(rowWith('given').message).toContain('"DNS:db.example, DNS:*.example", not for `tunnel.local`');
      expect(adviceOf(rowWith('given'))).toContain('ssl-server-name: db.example');
      expect(adviceOf(rowWith('given', 'DNS:*.example'))).toMatch(/^ssl-server-name$/m);
    });

    it('can be left unverified, but not with the roots of the system, which vouch for everybody', () => {
      expect(adviceOf(rowWith('system'))).not.toContain('verify-ca');
      expect(adviceOf(rowWith('given'))).toContain('ssl-mode: verify-ca');
      expect(adviceOf(rowWith('aws-rds'))).toContain('ssl-mode: verify-ca');
    });
  });

  it('says within how long there was no answer', () => {
    const row = rowOf(tlsTrusted, facts({ tls: tls({ outcome: 'no-answer', chain: [] }) }), target({ connection: { connectTimeoutMs: 2500 } }));
    expect(row.message).toContain('within 2.5 s');
    expect(adviceOf(row)).toContain('`connect-timeout`');
  });

  it('that was closed may be a tunnel with nothing behind it, or a server too old for direct TLS', () => {
    expect(adviceOf(rowFor('verify-full', { outcome: 'closed', chain: [] }))).toMatch(/tunnel or load balancer with nothing behind it/);
    const direct = target({ tls: { negotiation: 'direct' } });
    expect(adviceOf(rowOf(tlsTrusted, facts({ tls: tls({ outcome: 'closed' }) }), direct))).toContain('sslnegotiation=direct');
    expect(adviceOf(rowFor('verify-full', { outcome: 'closed' }))).not.toContain('sslnegotiation');
  });

  it('tells a client certificate that is missing from one that was refused', () => {
    const seen = facts({ tls: tls({ outcome: 'client-certificate-refused', code: 'ERR_SSL_X' }) });
    expect(rowOf(tlsTrusted, seen).message).toMatch(/requires a client certificate/);
    expect(rowOf(tlsTrusted, seen, target({ tls: { client: { certificate: 'c', key: 'k' } } })).message).toMatch(/refused the client certificate/);
  });

  it('is never green when the handshake was not seen', () => {
    expect(rowOf(tlsTrusted, facts({}, { tls: failed('the connection ended before') }))).toMatchObject({
      status: 'unknown',
      severity: 'error',
      because: { kind: 'failed' },
    });
  });

  it.each([
    ['orders.cluster-c1abc.rds.cn-north-1.amazonaws.com.cn', undefined, 'cn-north-1', 'https://rds-truststore.s3.cn-north-1.amazonaws.com.cn/cn-north-1/cn-north-1-bundle.pem'],
    ['orders.cluster-c1abc.eu-south-9.rds.amazonaws.com', undefined, 'eu-south-9', 'https://truststore.pki.rds.amazonaws.com/eu-south-9/eu-south-9-bundle.pem'],
    ['127.0.0.1', 'orders.cluster-c1abc.eu-south-9.rds.amazonaws.com', 'eu-south-9', 'https://truststore.pki.rds.amazonaws.com/eu-south-9/eu-south-9-bundle.pem'],
    ['orders.cluster-c1abc.rds.us-iso-east-1.c2s.ic.gov', undefined, 'us-iso-east-1', 'has its address'],
  ])('has no roots for %s (%s): says of which region, and where they are', (host, serverName, region, place) => {
    const changes = { connection: { host }, tls: { roots: 'aws-rds', mode: 'verify-ca', ...(serverName === undefined ? {} : { serverName }) } } as const;
    const row = rowOf(tlsTrusted, facts({ tls: tls({ outcome: 'no-roots', chain: [] }) }), target(changes));
    expect(row.message).toContain(`\`${region}\``);
    expect(optionsOf(row)).toEqual(['ssl-root-cert']);
    expect(adviceOf(row)).toContain(place);
  });
});
