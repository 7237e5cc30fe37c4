import { describe, expect, it } from '@jest/globals';
import { failed } from '../../../src/facts/index.js';
import { hostReachable } from '../../../src/rules/connection/host-reachable.js';
import { facts, network, rowOf, target, type TargetChanges } from '../facts.js';
import { adviceOf } from '../advice.js';
import { admission, AURORA, awsTarget, INSTANCE, onAws, securityGroups, standalone } from '../aws/healthy-aws.js';

const OUTCOMES = ['unresolved', 'resolver-failed', 'refused', 'no-answer', 'no-route', 'failed'] as const;

function rowFor(outcome: (typeof OUTCOMES)[number], connection: TargetChanges['connection'] = {}) {
  return rowOf(hostReachable, facts({ network: { outcome, attempts: [] } }), target({ connection }));
}

describe('host-reachable', () => {
  it('passes when an address answered, and names the ones that did not', () => {
    const seen = network({ attempts: [{ address: '2001:db8::5', code: 'ENETUNREACH' }, { address: '10.0.0.5' }] });
    expect(rowOf(hostReachable, facts({ network: seen }))).toMatchObject({
      status: 'pass',
      group: 'connection',
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
    const row = rowOf(hostReachable, facts({ network: { outcome, code, attempts: [{ address: '10.0.0.5', code }] } }));
    expect(row).toMatchObject({
      status: 'fail',
      severity: 'error',
      object: null,
      evidence: { host: 'db.example.com', port: 5432, code, attempts: [`10.0.0.5 ${code}`] },
    });
    expect(row.evidence).not.toHaveProperty('address');
    expect(row.meaning).toBeDefined();
    expect(adviceOf(row)).not.toMatch(/undefined|evidence/);
  });

  it('tells every outcome in words of its own', () => {
    const rows = OUTCOMES.map((outcome) => rowFor(outcome));
    expect(new Set(rows.map((row) => row.message)).size).toBe(OUTCOMES.length);
    expect(new Set(rows.map((row) => row.fix?.summary)).size).toBe(OUTCOMES.length);
  });

  it('names host and port, and how long it waited', () => {
    const { message } = rowFor('no-answer', { host: 'db.internal', port: 6543, connectTimeoutMs: 1500 });
    expect(message).toContain('`db.internal:6543`');
    expect(message).toContain('1.5 s');
  });

  it.each(['refused', 'no-answer', 'no-route', 'failed'] as const)('an IPv6 address and its port can be told apart: %s', (outcome) => {
    expect(rowFor(outcome, { host: '::1', port: 9 }).message).toContain('`[::1]:9`');
  });

  describe('refused by the machine it runs on', () => {
    it.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.1.2.3', '::1', '0.0.0.0'])('%s is the runner, or its container', (host) => {
      const row = rowFor('refused', { host });
      expect(row.fix?.summary).toMatch(/localhost.*runner itself.*container/);
      expect(adviceOf(row)).toMatch(/label of the service/);
    });

    it.each(['db.example.com', '10.0.0.5', 'localhost.example.com', '2001:db8::1'])('%s is not', (host) => {
      expect(adviceOf(rowFor('refused', { host }))).toMatch(/listen_addresses/);
      expect(adviceOf(rowFor('refused', { host }))).not.toMatch(/service/);
    });
  });

  describe('a name that does not resolve', () => {
    it('and has no dots may be the label of a service container', () => {
      expect(adviceOf(rowFor('unresolved', { host: 'postgres' }))).toMatch(/label of a service container.*`localhost`/);
    });

    it('and has dots is not', () => {
      expect(adviceOf(rowFor('unresolved', { host: 'db.internal' }))).not.toMatch(/service container/);
      expect(adviceOf(rowFor('unresolved', { host: 'db.internal' }))).toMatch(/private DNS zone/);
    });
  });

  it('stands at the host, where that was set', () => {
    const origins = { host: { from: 'config', file: '.github/cdc-preflight.yml', line: 7 } } as const;
    const row = rowOf(hostReachable, facts({ network: { outcome: 'unresolved', attempts: [] } }), target({ origins }));
    expect(row.location).toEqual({ file: '.github/cdc-preflight.yml', line: 7 });
  });

  it('is never green when nobody looked', () => {
    expect(rowOf(hostReachable, facts({}, { network: failed('a bug') }))).toMatchObject({
      status: 'unknown',
      severity: 'error',
      because: { kind: 'failed' },
    });
  });
});

describe('with what AWS says', () => {
  const silent = { network: { outcome: 'no-answer', attempts: [] } } as const;

  it('names who is let in, and that there is no public address', () => {
    const row = rowOf(hostReachable, onAws({ ...AURORA, awsSecurityGroups: securityGroups([admission(['10.0.0.0/16']), admission([], { referencedGroupId: 'sg-app' })]) }, silent), awsTarget());
    expect(row).toMatchObject({ status: 'fail', evidence: { publicly_accessible: false, security_groups: ['sg-1'], admitted: ['10.0.0.0/16', 'sg-app'] } });
  });

  it('names an instance with a public address', () => {
    const world = { ...INSTANCE, awsInstances: [standalone({ publiclyAccessible: true })], awsSecurityGroups: securityGroups([]) };
    expect(rowOf(hostReachable, onAws(world, silent), awsTarget())).toMatchObject({ evidence: { publicly_accessible: true, admitted: [] } });
  });

  it('has nothing to add where a packet was answered', () => {
    expect(rowOf(hostReachable, onAws(AURORA, { network: { outcome: 'refused', attempts: [] } }), awsTarget()).evidence).not.toHaveProperty('publicly_accessible');
  });
});
