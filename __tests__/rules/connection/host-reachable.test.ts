import { describe, expect, it } from '@jest/globals';
import { failed } from '../../../src/facts.js';
import { hostReachable } from '../../../src/rules/connection/host-reachable.js';
import { facts, kindsOf, reach, rowOf, target } from '../facts.js';

describe('host-reachable', () => {
  it('passes when an address answered, and names the ones that did not', () => {
    const seen = reach({ attempts: [{ address: '2001:db8::5', code: 'ENETUNREACH' }, { address: '10.0.0.5' }] });
    expect(rowOf(hostReachable, facts({ reach: seen }))).toMatchObject({
      status: 'pass',
      object: null,
      evidence: {
        host: 'db.example.com',
        port: 5432,
        address: '10.0.0.5',
        attempts: ['2001:db8::5 ENETUNREACH', '10.0.0.5 connected'],
      },
    });
  });

  it.each([
    ['unresolved', 'ENOTFOUND'],
    ['resolver-failed', 'EAI_AGAIN'],
    ['refused', 'ECONNREFUSED'],
    ['no-answer', 'ETIMEDOUT'],
    ['no-route', 'EHOSTUNREACH'],
    ['failed', 'EPERM'],
  ] as const)('%s is an error with advice', (outcome, code) => {
    const row = rowOf(hostReachable, facts({ reach: { outcome, code, attempts: [{ address: '10.0.0.5', code }] } }));
    expect(row).toMatchObject({
      status: 'fail',
      severity: 'error',
      object: null,
      evidence: { host: 'db.example.com', port: 5432, code, attempts: [`10.0.0.5 ${code}`] },
    });
    expect(row.evidence).not.toHaveProperty('address');
    expect(kindsOf(row).length).toBeGreaterThan(0);
    expect(new Set(kindsOf(row))).toEqual(new Set(['text']));
  });

  it('tells every outcome in words of its own', () => {
    const outcomes = ['unresolved', 'resolver-failed', 'refused', 'no-answer', 'no-route', 'failed'] as const;
    const rows = outcomes.map((outcome) => rowOf(hostReachable, facts({ reach: { outcome, attempts: [] } })));
    expect(new Set(rows.map((row) => row.message)).size).toBe(outcomes.length);
    expect(new Set(rows.map((row) => row.fix?.summary)).size).toBe(outcomes.length);
  });

  it('names host and port, and how long it waited', () => {
    const wanted = target({ connection: { host: 'db.internal', port: 6543, connectTimeoutMs: 1500 } });
    const row = rowOf(hostReachable, facts({ reach: { outcome: 'no-answer', attempts: [] } }), wanted);
    expect(row.message).toContain('db.internal:6543');
    expect(row.message).toContain('1.5 s');
  });

  it('is never green when nobody looked', () => {
    expect(rowOf(hostReachable, facts({}, { reach: failed('a bug') }))).toMatchObject({
      status: 'unknown',
      severity: 'error',
      because: { kind: 'failed' },
    });
  });
});
