import { describe, expect, it } from '@jest/globals';
import { failed, unavailable, type UnloggedTable } from '../../../src/facts/index.js';
import { unloggedTable as rule } from '../../../src/rules/tables/unlogged-table.js';
import type { TablePattern } from '../../../src/target.js';
import { facts, kindsOf, rowOf, rowsOf, sqlOf, stepsOf, target, unloggedTable } from '../facts.js';

const NAMED: readonly TablePattern[] = [
  { text: 'public.*', canonical: 'public.*', schema: { kind: 'exact', name: 'public' }, table: { kind: 'glob', regex: '^(.*)$' } },
];

function rowsFor(tables: readonly UnloggedTable[], named = NAMED) {
  return rowsOf(rule, facts({ unloggedTables: { tables, count: tables.length } }), target({ tables: named }));
}

describe('unlogged-table', () => {
  it('passes when there is none', () => {
    expect(rowOf(rule, facts())).toMatchObject({ status: 'pass' });
  });

  it('is made logged, or left out, where it was named', () => {
    const [row] = rowsFor([unloggedTable('Cache', { sizeBytes: 8192 })]);
    expect(row).toMatchObject({ status: 'fail', severity: 'error', object: { kind: 'table', name: 'public."Cache"' }, message: '`public."Cache"` is unlogged' });
    expect(row?.fix?.variants.map(({ steps }) => steps.map(({ kind }) => kind))).toEqual([['sql'], ['option']]);
    expect(stepsOf(row)).toMatchObject([
      { text: 'ALTER TABLE public."Cache" SET LOGGED;', disruption: { kind: 'rewrite', table: 'public."Cache"', bytes: 8192 } },
    ]);
  });

  it.each([
    [true, 'partition_of', 'a partition of'],
    [false, 'inherits_from', 'which inherits from'],
  ])('is told with the table it is a part of (partition: %s)', (isPartition, key, words) => {
    const [row] = rowsFor([unloggedTable('part', { isPartition, root: { schema: 'public', name: 'whole' } })]);
    expect(row).toMatchObject({ evidence: { [key]: 'public.whole' }, related: [{ kind: 'table', name: 'public.whole' }] });
    expect(row?.message).toBe(`\`public.part\`, ${words} \`public.whole\`, is unlogged`);
    expect(row?.fix?.variants).toHaveLength(1);
  });

  it('is a warning where nobody named it or what it is a part of', () => {
    const [row] = rowsFor([unloggedTable('part', { explicit: false })], []);
    expect(row).toMatchObject({ status: 'fail', severity: 'warning' });
  });

  it('is made logged after those it references', () => {
    const [row] = rowsFor([unloggedTable('a', { unloggedReferences: [{ schema: 'base', name: 'b' }] })]);
    expect(sqlOf(row)).toEqual(['ALTER TABLE base.b SET LOGGED;', 'ALTER TABLE public.a SET LOGGED;']);
    expect(row).toMatchObject({ evidence: { unlogged_references: ['base.b'] }, related: [{ name: 'base.b' }] });
  });

  it('has no statement where two reference each other', () => {
    const rows = rowsFor([
      unloggedTable('a', { unloggedReferences: [{ schema: 'public', name: 'b' }] }),
      unloggedTable('b', { unloggedReferences: [{ schema: 'public', name: 'a' }] }),
    ]);
    expect(rows.map(kindsOf)).toEqual([['text'], ['text']]);
  });

  it('has no statement where it references an unlogged partitioned table', () => {
    const [row] = rowsFor([unloggedTable('a', { unloggedReferences: [{ schema: 'base', name: 'p', partitioned: true }] })]);
    expect(kindsOf(row)).toEqual(['text']);
  });

  it('tells how many there are beyond those that are listed', () => {
    const tables = Array.from({ length: 1001 }, (_, index) => unloggedTable(`t${String(index)}`));
    const rows = rowsOf(rule, facts({ unloggedTables: { tables, count: 5000 } }), target({ tables: NAMED }));
    expect(rows).toHaveLength(1000);
    expect(rows.at(-1)?.more).toBe(4000);
  });

  it('does not apply when nothing is in scope, and is never green when it is not known', () => {
    expect(rowOf(rule, facts({}, { unloggedTables: unavailable('nothing was named') }))).toMatchObject({ status: 'skip' });
    expect(rowOf(rule, facts({}, { unloggedTables: failed('cut off') }))).toMatchObject({ status: 'unknown' });
  });
});
