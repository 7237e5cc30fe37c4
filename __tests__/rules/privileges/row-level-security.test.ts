import { describe, expect, it } from '@jest/globals';
import type { Role, SecuredTable } from '../../../src/facts/index.js';
import type { PlatformName } from '../../../src/result.js';
import { rowLevelSecurity } from '../../../src/rules/privileges/row-level-security.js';
import { acting, consumer, facts, PLATFORMS, role, rowOf, rowsOf, sqlOf, target } from '../facts.js';

function secured(changes: Partial<SecuredTable> = {}): SecuredTable {
  return { schema: 'sales', name: 'orders', permissive: 0, meant: false, restrictive: 0, owned: false, ...changes };
}

function seen(tables: readonly SecuredTable[], who: Role = role(), platform: PlatformName = 'self-managed') {
  return facts({ role: who, platform: { name: platform }, rowSecurity: { filtered: tables, filteredCount: tables.length, secured: tables, securedCount: tables.length } });
}

const BYPASS = 'ALTER ROLE cdc BYPASSRLS;';
const POLICY = 'CREATE POLICY cdc_reads_all_rows ON sales.orders FOR SELECT TO cdc USING (true);';

describe('row-level-security', () => {
  it('passes where nothing is hidden', () => {
    expect(rowOf(rowLevelSecurity, seen([]))).toMatchObject({ status: 'pass', evidence: { role: 'cdc', bypassrls: false } });
  });

  it.each<readonly [Partial<SecuredTable>, string]>([
    [{}, 'fail'],
    [{ permissive: 1 }, 'fail'],
    [{ permissive: 1, restrictive: 1 }, 'fail'],
    [{ permissive: 1, meant: true, restrictive: 1 }, 'fail'],
    [{ owned: true }, 'fail'],
    [{ permissive: 1, meant: true }, 'unknown'],
  ])('%j: %s', (changes, status) => {
    const row = rowOf(rowLevelSecurity, seen([secured(changes)]));
    expect(row).toMatchObject({ status, severity: 'error', object: { kind: 'table', name: 'sales.orders' } });
    expect(row.evidence).toMatchObject({ policies: changes.permissive ?? 0, restrictive_policies: changes.restrictive ?? 0 });
  });

  it.each(PLATFORMS)('on %s', (platform) => {
    const row = rowOf(rowLevelSecurity, seen([secured()], role(), platform));
    const bypasses = ['self-managed', 'unknown', 'neon', 'supabase'].includes(platform);
    expect(sqlOf(row)).toEqual([bypasses ? BYPASS : POLICY]);
    expect(row.fix?.variants).toHaveLength(bypasses ? 2 : 1);
    const restricted = rowOf(rowLevelSecurity, seen([secured({ restrictive: 1, permissive: 1 })], role(), platform));
    expect(sqlOf(restricted)).toEqual(bypasses ? [BYPASS] : []);
    expect(restricted.fix?.variants[0]?.steps).not.toHaveLength(0);
  });

  describe('with row_security = off', () => {
    const orders = { schema: 'sales', name: 'orders' };
    const opened = { filtered: [], filteredCount: 0, secured: [orders], securedCount: 5 };

    it('fails for tables of which a policy shows every row', () => {
      const row = rowOf(rowLevelSecurity, facts({ rowSecurity: opened, roleSettings: { row_security: 'off' } }));
      expect(row).toMatchObject({ status: 'fail', severity: 'error', object: { kind: 'setting', name: 'row_security' }, evidence: { value: 'off', tables: 5 } });
      expect(row.message).toMatch(/4 more/);
      expect(sqlOf(row)).toEqual(["ALTER ROLE cdc SET row_security = 'on';"]);
    });

    it('passes where row security applies to no table, and where it is on', () => {
      expect(rowOf(rowLevelSecurity, facts({ rowSecurity: { ...opened, secured: [], securedCount: 0 }, roleSettings: { row_security: 'off' } }))).toMatchObject({ status: 'pass' });
      expect(rowOf(rowLevelSecurity, facts({ rowSecurity: opened, roleSettings: { row_security: 'on' } }))).toMatchObject({ status: 'pass' });
    });
  });

  describe('a consumer that needs BYPASSRLS', () => {
    const need = consumer({ bypassRls: { value: true, severity: 'error', unmet: 'It refuses the source.', source: 'https://example.com/' } });
    const unverified = consumer({ bypassRls: { value: true, severity: 'error', unmet: 'It refuses the source.', source: 'unverified' } });

    it.each([
      [need, 'error'],
      [unverified, 'warning'],
    ] as const)('fails without it', (profile, severity) => {
      const row = rowOf(rowLevelSecurity, seen([]), target({ consumer: profile }));
      expect(row).toMatchObject({ status: 'fail', severity, object: { kind: 'role', name: 'cdc' }, meaning: 'It refuses the source.' });
      expect(sqlOf(row)).toEqual([BYPASS]);
    });

    it('is asked for whether or not it copies, and beside what is hidden', () => {
      expect(rowOf(rowLevelSecurity, seen([secured()]), target({ consumer: need, snapshot: false }))).toMatchObject({ status: 'fail', object: { kind: 'role' } });
      expect(rowsOf(rowLevelSecurity, seen([secured()]), target({ consumer: need })).map(({ object }) => object?.kind)).toEqual(['role', 'table']);
      expect(rowOf(rowLevelSecurity, seen([secured()]), target({ snapshot: false }))).toMatchObject({ status: 'skip' });
    });

    it.each([{ bypassRls: true }, { superuser: true }])('passes with %j', (changes) => {
      expect(rowOf(rowLevelSecurity, seen([], role({ acting: acting(changes) })), target({ consumer: need }))).toMatchObject({ status: 'pass' });
    });
  });
});
