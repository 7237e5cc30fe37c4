import { describe, expect, it } from '@jest/globals';
import type { FutureTables } from '../../../src/facts/index.js';
import { defaultPrivileges } from '../../../src/rules/privileges/default-privileges.js';
import { facts, rowOf, sqlOf, target } from '../facts.js';

function seen(schemas: readonly string[], changes: Partial<FutureTables> = {}) {
  return facts({ futureTables: { open: true, closed: schemas.map((schema) => ({ schema, owner: 'Owner' })), closedCount: schemas.length, ...changes } });
}

describe('default-privileges', () => {
  it('passes where new tables will be readable', () => {
    expect(rowOf(defaultPrivileges, seen([]))).toMatchObject({ status: 'pass' });
  });

  it('does not arise where no new table is in scope, or none is copied', () => {
    expect(rowOf(defaultPrivileges, seen([], { open: false }))).toMatchObject({ status: 'skip' });
    expect(rowOf(defaultPrivileges, seen(['sales']), target({ snapshot: false }))).toMatchObject({ status: 'skip' });
  });

  it('is one notice for all schemas', () => {
    const row = rowOf(defaultPrivileges, seen(['a', 'Sales']));
    expect(row).toMatchObject({ status: 'fail', severity: 'notice', object: { kind: 'role', name: 'cdc' }, evidence: { role: 'cdc', schemas: 2 } });
    expect(sqlOf(row)).toEqual([
      'ALTER DEFAULT PRIVILEGES FOR ROLE "Owner" IN SCHEMA a GRANT SELECT ON TABLES TO cdc;',
      'ALTER DEFAULT PRIVILEGES FOR ROLE "Owner" IN SCHEMA "Sales" GRANT SELECT ON TABLES TO cdc;',
    ]);
  });

  it('names a few of many schemas', () => {
    const row = rowOf(defaultPrivileges, seen(Array.from({ length: 9 }, (_, nth) => `s${String(nth)}`), { closedCount: 2000 }));
    expect(sqlOf(row)).toHaveLength(5);
    expect(row.message).toContain('1995 more');
  });
});
