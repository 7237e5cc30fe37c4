import { describe, expect, it } from '@jest/globals';
import { failed, unavailable, type RoleSettingName, type SettingOverride } from '../../../src/facts/index.js';
import { outputFormat } from '../../../src/rules/server/output-format.js';
import { labelsOf } from '../advice.js';
import { facts, role, rowOf, rowsOf, settings, sqlOf, target, version } from '../facts.js';
import { HEALTHY } from '../healthy.js';

const gets = (changes: Readonly<Partial<Record<RoleSettingName, string>>>) => ({ roleSettings: { ...HEALTHY.roleSettings, ...changes } });
const override = (name: RoleSettingName, value: string, changes: Partial<SettingOverride> = {}): SettingOverride => ({
  name,
  value,
  role: 'cdc',
  inDatabase: false,
  ...changes,
});

describe('output-format', () => {
  it('passes on a healthy server', () => {
    expect(rowOf(outputFormat, facts())).toMatchObject({
      status: 'pass',
      object: { kind: 'role', name: 'cdc' },
      evidence: { bytea_output: 'hex', intervalstyle: 'postgres', extra_float_digits: '1' },
    });
  });

  it.each([
    ['bytea_output', 'escape'],
    ['DateStyle', 'SQL, DMY'],
    ['DateStyle', 'German, DMY'],
    ['DateStyle', 'Postgres, MDY'],
    ['IntervalStyle', 'iso_8601'],
    ['IntervalStyle', 'postgres_verbose'],
    ['extra_float_digits', '0'],
    ['extra_float_digits', '-15'],
  ] as const)('warns of %s = %s', (name, value) => {
    expect(rowOf(outputFormat, facts(gets({ [name]: value })))).toMatchObject({
      status: 'fail',
      severity: 'warning',
      object: { kind: 'setting', name },
      evidence: { value, level: 'server' },
    });
  });

  it.each([
    ['DateStyle', 'ISO, DMY'],
    ['extra_float_digits', '3'],
  ] as const)('passes with %s = %s', (name, value) => {
    expect(rowOf(outputFormat, facts(gets({ [name]: value })))).toMatchObject({ status: 'pass' });
  });

  it('takes what everybody has up to 11', () => {
    const seen = (digits: string) => facts({ ...gets({ extra_float_digits: digits }), version: version(11) });
    expect(rowOf(outputFormat, seen('0'))).toMatchObject({ status: 'pass' });
    expect(rowOf(outputFormat, seen('-1'))).toMatchObject({ status: 'fail', severity: 'warning' });
    expect(rowOf(outputFormat, seen('1'))).toMatchObject({ status: 'pass' });
  });

  it.each([
    [[override('bytea_output', 'escape', { inDatabase: true })], 'role-in-database', ['ALTER ROLE cdc IN DATABASE shop RESET bytea_output;']],
    [[override('bytea_output', 'escape')], 'role', ['ALTER ROLE cdc RESET bytea_output;']],
    [
      [override('bytea_output', 'escape'), override('bytea_output', 'escape', { role: null, inDatabase: true })],
      'role',
      ["ALTER ROLE cdc SET bytea_output = 'hex';"],
    ],
    [[override('bytea_output', 'escape', { role: null, inDatabase: true })], 'database', ["ALTER ROLE cdc SET bytea_output = 'hex';"]],
    [[override('bytea_output', 'escape', { role: null })], 'all-roles', ["ALTER ROLE cdc SET bytea_output = 'hex';"]],
    [[], 'server', ["ALTER ROLE cdc SET bytea_output = 'hex';"]],
  ] as const)('says where the value was set, and resets it there: %j', (settingOverrides, level, statements) => {
    const row = rowOf(outputFormat, facts({ ...gets({ bytea_output: 'escape' }), settingOverrides }));
    expect(row.evidence).toMatchObject({ level });
    expect(sqlOf(row)).toEqual(statements);
  });

  it('resets it for the database or the server, where nobody else depends on it', () => {
    const forDatabase = rowOf(outputFormat, facts({ ...gets({ bytea_output: 'escape' }), settingOverrides: [override('bytea_output', 'escape', { role: null, inDatabase: true })] }));
    expect(labelsOf(forDatabase)).toEqual(['SQL: for the role', 'SQL: for the database']);
    expect(forDatabase.fix?.variants[1]?.steps.map(({ text }) => text)).toEqual(['ALTER DATABASE shop RESET bytea_output;']);
    const forServer = rowOf(outputFormat, facts(gets({ bytea_output: 'escape' })));
    expect(forServer.fix?.variants[1]?.steps[0]?.text).toBe("ALTER SYSTEM SET bytea_output = 'hex';");
  });

  describe('for another role than that of the session', () => {
    const other = { role: role({ name: 'pipeline', isSession: false }) };
    const wanted = target({ role: 'pipeline' });

    it('judges what is set for that role', () => {
      const settingOverrides = [override('DateStyle', 'SQL'), override('bytea_output', 'escape', { role: 'pipeline' })];
      const rows = rowsOf(outputFormat, facts({ ...other, ...gets({ DateStyle: 'SQL, MDY' }), settingOverrides }), wanted);
      expect(rows.map(({ object }) => object?.name)).toEqual(['bytea_output']);
    });

    it('judges the value of the server where nothing is set', () => {
      const seen = facts({ ...other, settings: settings({ bytea_output: 'escape' }) });
      expect(rowOf(outputFormat, seen, wanted)).toMatchObject({ status: 'fail', evidence: { level: 'server' } });
    });

    it('is no pass when the value of the server is hidden by that of the session', () => {
      const hidden = { ...other, settings: settings({ bytea_output: { ofSession: 'hex' } }), settingOverrides: [override('bytea_output', 'hex')] };
      expect(rowOf(outputFormat, facts(hidden), wanted)).toMatchObject({ status: 'skip', object: { name: 'pipeline' } });
    });
  });

  it('does without a probe', () => {
    const blind = { roleSettings: unavailable('`probe` is `none`') };
    expect(rowOf(outputFormat, facts({}, blind))).toMatchObject({ status: 'pass' });
    expect(rowOf(outputFormat, facts({ settingOverrides: [override('bytea_output', 'escape')] }, blind))).toMatchObject({ status: 'fail' });
    expect(rowOf(outputFormat, facts({}, { roleSettings: failed('cut off') }))).toMatchObject({ status: 'pass' });
  });

  it('does not take the options of the check for what the pipeline gets', () => {
    const seen = facts({ ...gets({ bytea_output: 'hex' }), settingOverrides: [override('bytea_output', 'escape')] });
    expect(rowOf(outputFormat, seen, target({ connection: { options: '-c bytea_output=hex' } }))).toMatchObject({ status: 'fail', evidence: { level: 'role' } });
  });
});
