import { describe, expect, it } from '@jest/globals';
import { denied, failed, unavailable, type FactValues, type Role } from '../../../src/facts/index.js';
import type { PlatformName } from '../../../src/result.js';
import { replicationPrivilege } from '../../../src/rules/privileges/replication-privilege.js';
import { labelsOf, optionsOf, variantOf } from '../advice.js';
import { facts, PLATFORMS, poolerError, refused, role, rowOf, serverError, sqlOf, stepsOf, target, version } from '../facts.js';

const NO_PROBE = { replication: unavailable('probe: none') };
const PLAIN: Partial<Role> = { replication: false };
const DENIED = refused(serverError('42501'));

function seenAs(changes: Partial<Role>, values: Partial<FactValues> = {}) {
  return facts({ role: role(changes), ...values }, values.replication === undefined ? NO_PROBE : {});
}

describe('replication-privilege', () => {
  describe('by its attributes, without a probe', () => {
    it.each([
      ['REPLICATION', { replication: true }, 'pass'],
      ['superuser', { replication: false, superuser: true }, 'pass'],
      ['neither', PLAIN, 'fail'],
    ] as const)('%s: %s %s', (_, changes, status) => {
      expect(rowOf(replicationPrivilege, seenAs(changes))).toMatchObject({
        status,
        severity: 'error',
        object: { kind: 'role', name: 'cdc' },
        evidence: { superuser: changes.replication ? false : status === 'pass', replication: changes.replication, probe: 'unavailable' },
      });
    });

    it.each(PLATFORMS)('rds_replication counts on RDS and Aurora only: %s', (name) => {
      const counts = name === 'rds' || name === 'aurora';
      for (const membership of ['usage', 'member', 'none', null] as const) {
        const row = rowOf(replicationPrivilege, seenAs({ ...PLAIN, rdsReplication: membership }, { platform: { name } }));
        expect(row.status).toBe(counts && membership === 'usage' ? 'pass' : 'fail');
        if (membership === null) {
          expect(row.evidence).not.toHaveProperty('rds_replication');
        } else {
          expect(row.evidence).toMatchObject({ rds_replication: membership });
        }
      }
    });

    it('rds_replication does not count where the platform is not known', () => {
      const seen = facts({ role: role({ ...PLAIN, rdsReplication: 'usage' }) }, { ...NO_PROBE, platform: failed('cut off') });
      expect(rowOf(replicationPrivilege, seen)).toMatchObject({ status: 'fail' });
    });
  });

  describe('the probe decides, where it ran as this role', () => {
    it('accepted, whatever the catalog says', () => {
      expect(rowOf(replicationPrivilege, facts({ role: role(PLAIN) }))).toMatchObject({
        status: 'pass',
        evidence: { probe: 'identified', replication: false },
      });
    });

    it.each([
      { replication: true },
      { superuser: true },
      { replication: false, rdsReplication: 'usage' },
    ] as const)('refused, whatever the catalog says: %j', (changes) => {
      const row = rowOf(replicationPrivilege, seenAs(changes, { replication: DENIED, platform: { name: 'rds' } }));
      expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { probe: 'refused, 42501' } });
    });

    it.each([
      [refused(serverError('28000')), 'refused, 28000'],
      [refused(serverError('53300')), 'refused, 53300'],
      [refused(poolerError('08P01')), 'refused, 08P01'],
      [{ outcome: 'not-a-walsender', detail: 'syntax error' }, 'not-a-walsender'],
    ] satisfies [FactValues['replication'], string][])('ended for another reason: the catalog decides (%j)', (replication, probe) => {
      expect(rowOf(replicationPrivilege, seenAs({}, { replication }))).toMatchObject({ status: 'pass', evidence: { probe } });
      expect(rowOf(replicationPrivilege, seenAs(PLAIN, { replication }))).toMatchObject({ status: 'fail', evidence: { probe } });
    });

    it.each(['failed', 'denied', 'unavailable'] as const)('not known: the catalog decides (%s)', (state) => {
      const replication = { failed: failed('cut off'), denied: denied('a grant'), unavailable: unavailable('none') }[state];
      expect(rowOf(replicationPrivilege, facts({}, { replication }))).toMatchObject({ status: 'pass', evidence: { probe: state } });
      expect(rowOf(replicationPrivilege, facts({ role: role(PLAIN) }, { replication }))).toMatchObject({ status: 'fail' });
    });
  });

  describe('another role than the one that logs in', () => {
    const other = { name: 'pipeline', isSession: false };

    it('is not proven by the probe', () => {
      expect(rowOf(replicationPrivilege, facts({ role: role({ ...other, ...PLAIN }) }))).toMatchObject({
        status: 'fail',
        object: { kind: 'role', name: 'pipeline' },
        evidence: { probe: 'identified' },
      });
    });

    it('is not refuted by it', () => {
      expect(rowOf(replicationPrivilege, seenAs(other, { replication: DENIED }))).toMatchObject({
        status: 'pass',
        object: { kind: 'role', name: 'pipeline' },
      });
    });
  });

  describe('another role that may not log in', () => {
    const group = { name: 'Group', isSession: false, canLogin: false };

    it('fails even if it may replicate', () => {
      const row = rowOf(replicationPrivilege, seenAs(group));
      expect(row).toMatchObject({ status: 'fail', severity: 'error', object: { kind: 'role', name: '"Group"' } });
      expect(sqlOf(row)).toEqual(['ALTER ROLE "Group" LOGIN;']);
    });

    it('needs both when it may neither', () => {
      expect(sqlOf(rowOf(replicationPrivilege, seenAs({ ...group, ...PLAIN })))).toEqual([
        'ALTER ROLE "Group" REPLICATION;',
        'ALTER ROLE "Group" LOGIN;',
      ]);
    });

    it('is not the role of the session, which has logged in', () => {
      expect(rowOf(replicationPrivilege, seenAs({ canLogin: false }))).toMatchObject({ status: 'pass' });
    });
  });

  it('fails for a role that does not exist, whatever the probe says', () => {
    const row = rowOf(replicationPrivilege, facts({ role: role({ name: 'Nobody', exists: false, superuser: true }) }));
    expect(row).toMatchObject({ status: 'fail', severity: 'error', object: { kind: 'role', name: '"Nobody"' } });
    expect(optionsOf(row)).toEqual(['role']);
    expect(labelsOf(row)).toHaveLength(2);
    expect(variantOf(row, 1)).toEqual([
      ['sql', 'CREATE ROLE "Nobody" LOGIN;'],
      ['sql', 'ALTER ROLE "Nobody" REPLICATION;'],
    ]);
  });

  describe('the fix', () => {
    const WHO_GIVES: Readonly<Partial<Record<PlatformName, string>>> = {
      aurora: 'the master user (a member of rds_superuser)',
      rds: 'the master user (a member of rds_superuser)',
      'cloud-sql': '`postgres`, or another member of cloudsqlsuperuser',
      azure: "the server's administrator (a member of azure_pg_admin)",
      neon: 'a role that was created in the Neon console',
      supabase: '`postgres`',
    };

    it.each(PLATFORMS)('suits %s', (name) => {
      const row = rowOf(replicationPrivilege, seenAs({ ...PLAIN, name: 'The "role"' }, { platform: { name } }));
      const aws = name === 'rds' || name === 'aurora';
      expect(stepsOf(row)).toEqual([
        {
          kind: 'sql',
          text: aws ? 'GRANT rds_replication TO "The ""role""";' : 'ALTER ROLE "The ""role""" REPLICATION;',
          runAs: WHO_GIVES[name] ?? 'a superuser',
          database: 'shop',
          phase: 'roles',
          disruption: { kind: 'none' },
        },
      ]);
    });

    it.each([
      [11, 'ALTER ROLE cdc INHERIT;'],
      [15, 'ALTER ROLE cdc INHERIT;'],
      [16, 'GRANT rds_replication TO cdc WITH INHERIT TRUE;'],
      [18, 'GRANT rds_replication TO cdc WITH INHERIT TRUE;'],
    ])('for a member that does not inherit, on %i', (major, text) => {
      const seen = seenAs({ ...PLAIN, rdsReplication: 'member' }, {
        platform: { name: 'aurora' },
        version: version(major),
      });
      expect(sqlOf(rowOf(replicationPrivilege, seen))).toEqual([text]);
    });

    it('is the grant for a role that is no member', () => {
      const seen = seenAs({ ...PLAIN, rdsReplication: 'none' }, { platform: { name: 'rds' } });
      expect(sqlOf(rowOf(replicationPrivilege, seen))).toEqual(['GRANT rds_replication TO cdc;']);
    });

    it('gives the attribute where rds_replication is but a name', () => {
      const seen = seenAs({ ...PLAIN, rdsReplication: 'member' }, { platform: { name: 'self-managed' } });
      expect(sqlOf(rowOf(replicationPrivilege, seen))).toEqual(['ALTER ROLE cdc REPLICATION;']);
    });
  });

  describe('the message', () => {
    const messageFor = (changes: Partial<Role>, name: PlatformName, values: Partial<FactValues> = {}) =>
      rowOf(replicationPrivilege, seenAs({ ...PLAIN, ...changes }, { platform: { name }, ...values })).message;

    it('says what the platform goes by', () => {
      expect(messageFor({}, 'self-managed')).toBe('role `cdc` lacks REPLICATION');
      expect(messageFor({ rdsReplication: 'none' }, 'rds')).toBe('role `cdc` is not a member of `rds_replication`');
      expect(messageFor({ rdsReplication: 'member' }, 'rds')).toMatch(/does not inherit/);
    });

    it('does not deny a membership that is there', () => {
      expect(messageFor({ rdsReplication: 'usage' }, 'rds', { replication: DENIED })).toMatch(/although it is a member/);
    });
  });

  it('stands at the role when that is another one', () => {
    const origins = { role: { from: 'config', file: 'cdc.yml', line: 3 } } as const;
    const other = { ...PLAIN, name: 'pipeline', isSession: false };
    expect(rowOf(replicationPrivilege, seenAs(other), target({ role: 'pipeline', origins })).location).toEqual({ file: 'cdc.yml', line: 3 });
    expect(rowOf(replicationPrivilege, seenAs(PLAIN), target({ origins }))).not.toHaveProperty('location');
  });

  it('is never green without the role', () => {
    expect(rowOf(replicationPrivilege, facts({}, { role: failed('cut off') }))).toMatchObject({
      status: 'unknown',
      because: { kind: 'failed' },
    });
  });

  it('of another role, sees whether it may connect to the database', () => {
    const row = rowOf(replicationPrivilege, facts({ role: role({ isSession: false, canConnect: false, replication: true }) }));
    expect(row).toMatchObject({ status: 'fail', severity: 'error', message: 'role `cdc` lacks CONNECT on database `shop`' });
    expect(sqlOf(row)).toEqual(['GRANT CONNECT ON DATABASE shop TO cdc;']);
  });
});
