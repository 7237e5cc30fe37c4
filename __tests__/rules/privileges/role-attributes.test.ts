import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../../src/facts/index.js';
import { roleAttributes } from '../../../src/rules/privileges/role-attributes.js';
import { consumer, facts, login, role, rowOf, sqlOf, target } from '../facts.js';

const DAY_MS = 86_400_000;
const OTHER = { name: 'pipeline', isSession: false };

function row(changes: Partial<Role>, wanted = target(), authentication: ReturnType<typeof login>['authentication'] = 'scram') {
  return rowOf(roleAttributes, facts({ role: role(changes), login: login({ authentication }) }), wanted);
}

describe('role-attributes', () => {
  it('passes for an ordinary role', () => {
    expect(row({})).toMatchObject({ status: 'pass', object: { kind: 'role', name: 'cdc' }, evidence: { connection_limit: null, superuser: false } });
  });

  it.each([
    [{ passwordExpiresInMs: 2 * DAY_MS }, 'fail'],
    [{ passwordExpiresInMs: 8 * DAY_MS }, 'pass'],
    // The session did not log in with it.
    [{ passwordExpiresInMs: -DAY_MS }, 'pass'],
    [{ ...OTHER, passwordExpiresInMs: -DAY_MS }, 'fail'],
    [{ ...OTHER, passwordExpiresInMs: DAY_MS }, 'fail'],
  ] satisfies [Partial<Role>, string][])('a password with %j: %s', (changes, status) => {
    const found = row(changes);
    expect(found).toMatchObject({ status, severity: 'warning' });
    expect(sqlOf(found)).toEqual(status === 'fail' ? [`ALTER ROLE ${'name' in changes ? 'pipeline' : 'cdc'} VALID UNTIL 'infinity';`] : []);
  });

  it.each(['none', 'other'] as const)('a password that nobody was asked for (%s) may expire', (authentication) => {
    expect(row({ passwordExpiresInMs: DAY_MS }, target(), authentication)).toMatchObject({ status: 'pass' });
  });

  it('judges the limit by the sessions of the consumer', () => {
    expect(row({ connectionLimit: 1 })).toMatchObject({ status: 'pass' });
    expect(row({ connectionLimit: 0 })).toMatchObject({ status: 'fail', severity: 'warning' });
    const four = target({ consumer: consumer({ capacity: { value: { slots: 1, snapshotSlots: 0, senders: 2, sessions: 4 }, source: 'unverified' } }) });
    expect(sqlOf(row({ connectionLimit: 3 }, four))).toEqual(['ALTER ROLE cdc CONNECTION LIMIT 5;']);
    expect(row({ connectionLimit: 4 }, four)).toMatchObject({ status: 'pass' });
    expect(row({ connectionLimit: 3, superuser: true }, four)).toMatchObject({ severity: 'notice' });
  });

  it('gives a notice of a superuser, unless one is needed', () => {
    expect(row({ superuser: true })).toMatchObject({ status: 'fail', severity: 'notice', evidence: { superuser: true } });
    expect(row({ superuser: true }, target({ autocreate: 'all-tables' }))).toMatchObject({ status: 'pass' });
  });

  it('has one row for all', () => {
    const found = row({ ...OTHER, passwordExpiresInMs: DAY_MS, superuser: true });
    expect(found).toMatchObject({ status: 'fail', severity: 'warning' });
    expect(found.message).toBe('role `pipeline` has a password that expires in 1 d and is a superuser');
  });

  it('says nothing of a role that does not exist', () => {
    expect(row({ exists: false })).toMatchObject({ status: 'skip' });
  });
});
