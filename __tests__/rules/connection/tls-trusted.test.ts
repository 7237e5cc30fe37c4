import { describe, expect, it } from '@jest/globals';
import { failed, type Encryption } from '../../../src/facts.js';
import { tlsTrusted } from '../../../src/rules/connection/tls-trusted.js';
import type { SslMode } from '../../../src/target.js';
import { encryption, facts, kindsOf, rowOf, stepsOf, target } from '../facts.js';

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
] as const satisfies readonly Encryption['outcome'][];

const VERIFYING = ['verify-ca', 'verify-full'] as const satisfies readonly SslMode[];

function rowFor(mode: SslMode, changes: Partial<Encryption>) {
  return rowOf(tlsTrusted, facts({ encryption: encryption(changes) }), target({ tls: { mode } }));
}

describe('tls-trusted', () => {
  it.each(['disable', 'allow', 'prefer'] as const)('does not apply to ssl-mode %s, whatever happened', (mode) => {
    for (const outcome of ['trusted', 'unverified', ...FAILING] as const) {
      expect(rowFor(mode, { outcome })).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
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
    expect(kindsOf(row)).toEqual(['config']);
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
    expect(kindsOf(row)).not.toContain('sql');
  });

  it.each(FAILING)('%s is told even when no certificate was seen', (outcome) => {
    const { status, message, evidence } = rowFor('verify-full', { outcome, chain: [] });
    expect(status).toBe('fail');
    expect(message).not.toMatch(/undefined|null/);
    expect(evidence).not.toHaveProperty('chain');
  });

  it('lists the chain, leaf first', () => {
    const [leaf] = encryption().chain;
    const chain = [leaf, { ...leaf, subject: 'CN=Example CA', issuer: 'CN=Example Root' }].filter((one) => one !== undefined);
    expect(rowFor('verify-full', { outcome: 'untrusted-chain', chain: chain as Encryption['chain'] }).evidence['chain']).toEqual([
      'CN=db.example.com (issued by CN=Example CA, until 2046-01-01T00:00:00.000Z)',
      'CN=Example CA (issued by CN=Example Root, until 2046-01-01T00:00:00.000Z)',
    ]);
  });

  it('names the certificate of the chain that expired, not the leaf', () => {
    const [leaf] = encryption().chain;
    if (leaf === undefined) {
      throw new Error('no leaf');
    }
    const old = { ...leaf, subject: 'CN=Old CA', validTo: '2020-01-01T00:00:00.000Z' };
    expect(rowFor('verify-full', { outcome: 'expired', chain: [leaf, old] }).message).toContain('"CN=Old CA", on 2020-01-01');
  });

  it('advises another bundle where the RDS one did not do', () => {
    const seen = facts({ encryption: encryption({ outcome: 'untrusted-chain', code: 'SELF_SIGNED_CERT_IN_CHAIN' }) });
    const [rds] = stepsOf(rowOf(tlsTrusted, seen, target({ tls: { mode: 'verify-ca', roots: 'aws-rds' } })));
    const [given] = stepsOf(rowOf(tlsTrusted, seen, target({ tls: { mode: 'verify-ca', roots: 'given' } })));
    expect(rds?.text).toContain('truststore.pki.rds.amazonaws.com');
    expect(given?.text).not.toContain('truststore.pki.rds.amazonaws.com');
  });

  it('does not advise verify-ca with the roots of the system, which vouch for everybody', () => {
    const stepsWith = (roots: 'system' | 'given' | 'aws-rds') =>
      stepsOf(rowOf(tlsTrusted, facts({ encryption: encryption({ outcome: 'wrong-name' }) }), target({ tls: { roots } })));
    expect(stepsWith('system').filter(({ text }) => text.includes('verify-ca'))).toEqual([]);
    expect(stepsWith('given').filter(({ text }) => text.includes('verify-ca'))).toHaveLength(1);
  });

  it('is never green when the handshake was not seen', () => {
    expect(rowOf(tlsTrusted, facts({}, { encryption: failed('the connection ended before') }))).toMatchObject({
      status: 'unknown',
      severity: 'error',
      because: { kind: 'failed' },
    });
  });
});
