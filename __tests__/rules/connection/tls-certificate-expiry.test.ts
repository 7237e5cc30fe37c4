import { describe, expect, it } from '@jest/globals';
import type { Certificate } from '../../../src/facts/index.js';
import { tlsCertificateExpiry } from '../../../src/rules/connection/tls-certificate-expiry.js';
import { facts, rowOf, target, tls, type TargetChanges } from '../facts.js';

const DAY_MS = 86_400_000;

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString();
}

/** A certificate that was issued and expires so many days from now. */
function certificate(issued: number, expires: number, changes: Partial<Certificate> = {}): Certificate {
  return {
    subject: 'CN=db.example.com',
    issuer: 'CN=Example CA',
    names: 'DNS:db.example.com',
    validFrom: inDays(issued),
    validTo: inDays(expires),
    fingerprint: 'AA',
    selfSigned: false,
    ...changes,
  };
}

const LASTING = certificate(-100, 3000);
const ROOT: Partial<Certificate> = { subject: 'CN=Example CA', names: '', selfSigned: true };

function judged(chain: readonly Certificate[], changes: TargetChanges = {}) {
  return rowOf(tlsCertificateExpiry, facts({ tls: tls({ outcome: 'trusted', chain }) }), target(changes));
}

describe('tls-certificate-expiry', () => {
  it.each([
    ['a year, and 29 days are left', certificate(-336, 29), 'fail'],
    ['a year, and 31 days are left', certificate(-334, 31), 'pass'],
    ['90 days, and 17 are left', certificate(-73, 17), 'fail'],
    ['90 days, and 19 are left', certificate(-71, 19), 'pass'],
    ['a day, and five hours are left', certificate(-19 / 24, 5 / 24), 'pass'],
    ['a day, and four hours are left', certificate(-20 / 24, 4 / 24), 'fail'],
  ])('of a life of %s', (_, one, status) => {
    expect(judged([one, certificate(-100, 3000, ROOT)])).toMatchObject({ status, severity: 'warning', object: null });
  });

  it.each([
    ['above', 40, 'fail'],
    ['below', 20, 'pass'],
  ])('goes by the limit that is set, %s what is left', (_, days, status) => {
    expect(judged([certificate(-335, 30)], { thresholds: { certificateExpiryWarningMs: days * DAY_MS } })).toMatchObject({ status });
  });

  it('names the one that expires first', () => {
    const row = judged([certificate(-350, 15), certificate(-3000, 5, { subject: 'CN=Intermediate' }), certificate(-3000, 2000, ROOT)]);
    expect(row).toMatchObject({ status: 'fail', evidence: { certificate: 'CN=Intermediate' } });
    expect(row.fix?.summary).toContain('CN=Intermediate');
  });

  it.each([
    ['the host of an instance', { connection: { host: 'orders.abc.eu-west-1.rds.amazonaws.com' } }, 'CN=Example CA'],
    ['the issuer', {}, 'CN=Amazon RDS eu-west-1 Subordinate CA RSA2048 G1.A.9, O=Amazon Web Services'],
  ])('knows by %s that RDS renews a certificate by itself', (_, changes, issuer) => {
    expect(judged([certificate(-345, 20, { issuer })], changes)).toMatchObject({ status: 'pass' });
    expect(judged([certificate(-359, 6, { issuer })], changes)).toMatchObject({ status: 'fail', evidence: { warning_ms: 7 * DAY_MS } });
  });

  it('is located where the file of roots was set, when a root in it expires', () => {
    const origins = { 'ssl-root-cert': { from: 'config', file: 'preflight.yml', line: 4 } } as const;
    const chain = [LASTING, certificate(-3000, 10, ROOT)];
    expect(judged(chain, { origins, tls: { roots: 'given' } }).location).toEqual({ file: 'preflight.yml', line: 4 });
    expect(judged(chain, { origins, tls: { roots: 'system' } }).location).toBeUndefined();
  });

  it.each(['unverified', 'plain', 'expired', 'untrusted-chain'] as const)('has nothing to say of a session that is %s', (outcome) => {
    const row = rowOf(tlsCertificateExpiry, facts({ tls: tls({ outcome, chain: [certificate(-365, -1)] }) }));
    expect(row).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
  });
});
