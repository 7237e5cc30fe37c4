import { describe, expect, it } from '@jest/globals';
import type { Role, UnreadableTable } from '../../../src/facts/index.js';
import { tableSelect } from '../../../src/rules/privileges/table-select.js';
import { acting, facts, role, rowOf, rowsOf, sqlOf, target } from '../facts.js';

function unreadable(name: string, changes: Partial<UnreadableTable> = {}): UnreadableTable {
  return { schema: 'sales', name, columns: [], columnsCount: changes.columns?.length ?? 0, ...changes };
}

function seen(tables: readonly UnreadableTable[], who: Role = role(), count = tables.length) {
  return facts({ role: who, tableAccess: { tables: 40, unreadable: tables, unreadableCount: count } });
}

describe('table-select', () => {
  it('passes where all is readable', () => {
    expect(rowOf(tableSelect, seen([]))).toMatchObject({ status: 'pass', evidence: { tables: 40 } });
  });

  it('has a row for each table, and one statement for all of a schema', () => {
    const rows = rowsOf(tableSelect, seen([unreadable('items'), unreadable('Orders'), unreadable('t', { schema: 'archive' })]));
    expect(rows.map(({ object }) => object?.name)).toEqual(['sales.items', 'sales."Orders"', 'archive.t']);
    expect(rows).toMatchObject([{ status: 'fail', severity: 'error' }, { status: 'fail' }, { status: 'fail' }]);
    expect([...new Set(rows.flatMap(sqlOf))]).toEqual([
      'GRANT SELECT ON TABLE sales.items, sales."Orders" TO cdc;',
      'GRANT SELECT ON TABLE archive.t TO cdc;',
    ]);
  });

  it('divides many tables among statements', () => {
    const rows = rowsOf(tableSelect, seen(Array.from({ length: 50 }, (_, nth) => unreadable(`t${String(nth)}`)), role(), 60));
    expect(new Set(rows.flatMap(sqlOf)).size).toBe(3);
    expect(rows.at(-1)?.more).toBe(10);
  });

  it('grants the columns that are missing where others are readable', () => {
    const row = rowOf(tableSelect, seen([unreadable('orders', { columns: ['note', 'Price, net'] })]));
    expect(sqlOf(row)).toEqual(['GRANT SELECT (note, "Price, net") ON TABLE sales.orders TO cdc;']);
    expect(row.evidence).toEqual({ role: 'cdc', unreadable_columns: ['note', 'Price, net'] });
  });

  it('grants the table where there are too many columns to name', () => {
    const row = rowOf(tableSelect, seen([unreadable('wide', { columns: ['a', 'b', 'c', 'd'], columnsCount: 1200 })]));
    expect(sqlOf(row)).toEqual(['GRANT SELECT ON TABLE sales.wide TO cdc;']);
    expect(row.message).toContain('1197 more');
  });

  it('grants to the role that the one that logs in becomes', () => {
    const row = rowOf(tableSelect, seen([unreadable('orders')], role({ acting: acting({ name: 'readers' }) })));
    expect(sqlOf(row)).toEqual(['GRANT SELECT ON TABLE sales.orders TO readers;']);
    expect(row.message).toContain('`readers` (which `cdc` switches to at login)');
  });

  it('does not apply without a copy', () => {
    expect(rowOf(tableSelect, seen([unreadable('orders')]), target({ snapshot: false }))).toMatchObject({ status: 'skip' });
  });

  it('has nothing to judge without tables', () => {
    expect(rowOf(tableSelect, facts({ tableAccess: { tables: 0, unreadable: [], unreadableCount: 0 } }))).toMatchObject({ status: 'skip' });
  });
});
