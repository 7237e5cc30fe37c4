import { describe, expect, it } from '@jest/globals';
import { unavailable, type RoleSettingName, type SettingOverride } from '../../../src/facts/index.js';
import { roleSettings } from '../../../src/rules/server/role-settings.js';
import { acting, consumer, facts, role, rowOf, rowsOf, sqlOf, target, version } from '../facts.js';
import { HEALTHY } from '../healthy.js';

const gets = (changes: Readonly<Partial<Record<RoleSettingName, string>>>) => ({ roleSettings: { ...HEALTHY.roleSettings, ...changes } });
const forRole = (name: RoleSettingName, value: string, owner: string | null = 'cdc'): SettingOverride => ({ name, value, role: owner, inDatabase: false });

describe('role-settings', () => {
  it('passes on a healthy server', () => {
    expect(rowOf(roleSettings, facts())).toMatchObject({ status: 'pass', object: { name: 'cdc' }, evidence: { role: 'none', statement_timeout: '0' } });
  });

  it.each(['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'idle_session_timeout', 'transaction_timeout'] as const)(
    'warns of %s, which ends a copy',
    (name) => {
      const seen = (value: string) => facts({ ...gets({ transaction_timeout: '0', [name]: value }), version: version(17), settingOverrides: [forRole(name, value)] });
      const row = rowOf(roleSettings, seen('5min'));
      expect(row).toMatchObject({ status: 'fail', severity: 'warning', object: { kind: 'setting', name }, evidence: { level: 'role', limit: { ms: 300_000 } } });
      expect(rowOf(roleSettings, seen('1d'))).toMatchObject({ status: 'pass' });
      expect(rowOf(roleSettings, seen('0'))).toMatchObject({ status: 'pass' });
    },
  );

  it('is silent about the limits of a copy where nothing is copied', () => {
    const streaming = target({ snapshot: false, slot: 'orders_cdc' });
    expect(rowOf(roleSettings, facts(gets({ statement_timeout: '1s' })), streaming)).toMatchObject({ status: 'pass' });
    expect(rowOf(roleSettings, facts(gets({ lock_timeout: '1s' })), streaming)).toMatchObject({ status: 'fail' });
  });

  it('asks for nothing that a version does not have', () => {
    const seen = facts({ ...gets({}), version: version(13) });
    expect(rowOf(roleSettings, seen).evidence).not.toHaveProperty('transaction_timeout');
    expect(rowOf(roleSettings, seen).evidence).not.toHaveProperty('idle_session_timeout');
  });

  it('resets the value where it was set', () => {
    const seen = facts({ ...gets({ statement_timeout: '1s' }), settingOverrides: [forRole('statement_timeout', '1000')] });
    expect(sqlOf(rowOf(roleSettings, seen))).toEqual(["ALTER ROLE cdc SET statement_timeout = '0';"]);
  });

  describe('default_transaction_read_only', () => {
    const readOnly = facts(gets({ default_transaction_read_only: 'on' }));
    const writing = (source: 'https://example.com' | 'unverified') => target({ consumer: consumer({ writes: { value: true, source } }) });

    it('does not hinder a consumer that writes nothing', () => {
      expect(rowOf(roleSettings, readOnly)).toMatchObject({ status: 'pass' });
    });

    it('stops one that does', () => {
      expect(rowOf(roleSettings, readOnly, writing('https://example.com'))).toMatchObject({ status: 'fail', severity: 'error' });
      expect(rowOf(roleSettings, readOnly, writing('unverified'))).toMatchObject({ status: 'fail', severity: 'warning' });
      expect(rowOf(roleSettings, readOnly, target({ heartbeatTable: { schema: 'public', name: 'heartbeat' } }))).toMatchObject({ severity: 'warning' });
      expect(rowOf(roleSettings, facts(), writing('https://example.com'))).toMatchObject({ status: 'pass' });
    });

    it('is no pass when it could not be seen', () => {
      const blind = facts({}, { roleSettings: unavailable('`probe` is `none`') });
      expect(rowOf(roleSettings, blind, writing('https://example.com'))).toMatchObject({ status: 'unknown', severity: 'error' });
    });
  });

  it('says which role a session becomes', () => {
    const seen = facts({ ...gets({ role: 'readers' }), settingOverrides: [forRole('role', 'readers')] });
    const row = rowOf(roleSettings, seen);
    expect(row).toMatchObject({ status: 'fail', severity: 'notice', object: { name: 'role' }, evidence: { value: 'readers' } });
    // A pipeline that works may need what it becomes: no statement takes that away.
    expect(sqlOf(row)).toEqual([]);
    // The probe is the proof that it does not.
    expect(rowOf(roleSettings, facts({ settingOverrides: [forRole('role', 'readers')] }))).toMatchObject({ status: 'pass' });
  });

  describe('for another role than that of the session', () => {
    const other = { role: role({ name: 'pipeline', isSession: false, acting: acting({ name: 'pipeline' }) }) };
    const wanted = target({ role: 'pipeline' });

    it('judges what is set for that role', () => {
      const seen = facts({ ...other, ...gets({ statement_timeout: '1s' }), settingOverrides: [forRole('statement_timeout', '1s'), forRole('lock_timeout', '3000', 'pipeline')] });
      const rows = rowsOf(roleSettings, seen, wanted);
      expect(rows).toMatchObject([
        // Set for the probe's own role, it hides the value of the server.
        { status: 'skip', object: { name: 'pipeline' } },
        { status: 'fail', object: { name: 'lock_timeout' }, evidence: { level: 'role', limit: { ms: 3000 } } },
      ]);
    });

    it('says what it becomes, unless it may not', () => {
      const settingOverrides = [forRole('role', 'readers', 'pipeline')];
      expect(rowOf(roleSettings, facts({ ...other, settingOverrides }), wanted)).toMatchObject({ status: 'pass' });
      const becomes = { role: role({ name: 'pipeline', isSession: false, acting: acting({ name: 'readers' }) }) };
      expect(rowOf(roleSettings, facts({ ...becomes, settingOverrides }), wanted)).toMatchObject({ status: 'fail', severity: 'notice', object: { name: 'role' } });
    });

    it("has the value of the server from the probe's session", () => {
      expect(rowOf(roleSettings, facts({ ...other, ...gets({ statement_timeout: '1s' }) }), wanted)).toMatchObject({ status: 'fail', evidence: { level: 'server' } });
      expect(rowOf(roleSettings, facts(other), wanted)).toMatchObject({ status: 'pass' });
    });

    it('is no pass without a probe', () => {
      expect(rowOf(roleSettings, facts(other, { roleSettings: unavailable('`probe` is `none`') }), wanted)).toMatchObject({ status: 'skip' });
    });
  });
});
