import { describe, expect, it } from '@jest/globals';
import { failed, unavailable, type UnmatchedEntry } from '../../../src/facts/index.js';
import type { Result } from '../../../src/result.js';
import { tableExists } from '../../../src/rules/tables/table-exists.js';
import type { NamePattern, TablePattern } from '../../../src/target.js';
import { facts, kindsOf, rowOf, rowsOf, stepsOf, target, unmatched, unmatchedEntry } from '../facts.js';

function exact(name: string): NamePattern {
  return { kind: 'exact', name };
}

/** An entry of `tables`, folded and quoted where it wants it. */
function entry(text: string, schema: string, name: string, canonical = `${schema}.${name}`): TablePattern {
  return { text, canonical, schema: exact(schema), table: exact(name) };
}

const ORDRS = entry('sales.ordrs', 'sales', 'ordrs');
const GLOB: TablePattern = { text: 'sales.ord*', canonical: 'sales.ord*', schema: exact('sales'), table: { kind: 'glob', regex: '^(ord.*)$' } };

function rowFor(changes: Partial<UnmatchedEntry>, pattern: TablePattern = ORDRS): Result {
  return rowOf(tableExists, facts({ unmatched: unmatched([unmatchedEntry(0, changes)]) }), target({ tables: [pattern] }));
}

describe('table-exists', () => {
  it('passes when every entry names something', () => {
    expect(rowOf(tableExists, facts(), target({ tables: [ORDRS] }))).toMatchObject({ status: 'pass', evidence: { entries: 1 } });
  });

  it.each([null, 'v', 'm', 'f', 'S', 't', 'r', 'temporary', '?'])('fails where there is no table (%s)', (relkind) => {
    const row = rowFor({ relkind });
    expect(row).toMatchObject({ status: 'fail', severity: 'error', object: { kind: 'table', name: 'sales.ordrs' } });
    expect(row.evidence['relkind']).toBe(relkind ?? undefined);
    expect(kindsOf(row)).toEqual(['option']);
  });

  it('is about the entry of its place', () => {
    const patterns = [GLOB, ORDRS, entry('a.b', 'a', 'b')];
    const rows = rowsOf(tableExists, facts({ unmatched: unmatched([unmatchedEntry(1), unmatchedEntry(2)]) }), target({ tables: patterns }));
    expect(rows.map(({ object }) => object?.name)).toEqual(['sales.ordrs', 'a.b']);
  });

  it('has one fingerprint for one table, however it was typed', () => {
    const typed = [entry('Sales.ORDRS', 'sales', 'ordrs'), entry('"sales"."ordrs"', 'sales', 'ordrs'), ORDRS];
    expect(new Set(typed.map((pattern) => rowFor({}, pattern).fingerprint))).toEqual(new Set(['table-exists/default/table:sales.ordrs']));
  });

  describe('the message', () => {
    const NEAR = { schema: 'sales', name: 'orders' };

    it.each([
      [{}, ORDRS, 'table `sales.ordrs` does not exist'],
      [{ near: [NEAR] }, ORDRS, 'table `sales.ordrs` does not exist; did you mean `sales.orders`?'],
      [
        { near: [NEAR, { schema: 'shop', name: 'Ordrs' }] },
        ORDRS,
        'table `sales.ordrs` does not exist; did you mean `sales.orders` or `shop."Ordrs"`?',
      ],
      [{}, GLOB, 'no table whose changes can be captured matches `sales.ord*`'],
      [{ relkind: 'v' }, ORDRS, '`sales.ordrs` is a view'],
    ] satisfies [Partial<UnmatchedEntry>, TablePattern, string][])('%j', (changes, pattern, message) => {
      expect(rowFor(changes, pattern).message).toBe(message);
    });
  });

  describe('spelled nearly so', () => {
    it('is one table: the entry is given as it should be', () => {
      const row = rowFor({ near: [{ schema: 'sales', name: 'Orders' }] });
      expect(row.evidence).toEqual({ near: ['sales."Orders"'] });
      expect(stepsOf(row)).toMatchObject([{ kind: 'option', text: 'tables: sales."Orders"' }]);
    });

    it('are several: all are named, and none is chosen', () => {
      const row = rowFor({ near: [{ schema: 'sales', name: 'orders' }, { schema: 'shop', name: 'ordrs' }] });
      expect(row.evidence).toEqual({ near: ['sales.orders', 'shop.ordrs'] });
      expect(stepsOf(row)).toMatchObject([{ kind: 'option', text: 'tables', lead: expect.stringContaining('`shop.ordrs`') }]);
    });
  });

  it('points to where the entry was written', () => {
    const origins = { tables: { from: 'config', file: 'cdc.yml', line: 12 } } as const;
    const seen = facts({ unmatched: unmatched([unmatchedEntry(0)]) });
    expect(rowOf(tableExists, seen, target({ tables: [ORDRS], origins })).location).toEqual({ file: 'cdc.yml', line: 12 });
  });

  it('tells how many there are beyond those that are listed', () => {
    const patterns = Array.from({ length: 5000 }, (_, index) => entry(`public.t${String(index)}`, 'public', `t${String(index)}`));
    const entries = Array.from({ length: 1001 }, (_, index) => unmatchedEntry(index));
    const rows = rowsOf(tableExists, facts({ unmatched: unmatched(entries, { count: 5000 }) }), target({ tables: patterns }));
    expect(rows).toHaveLength(1000);
    expect(rows.at(-1)?.more).toBe(4000);
  });

  it('does not apply when no tables were named', () => {
    expect(rowOf(tableExists, facts({}, { unmatched: unavailable('no tables were named') }))).toMatchObject({ status: 'skip' });
  });

  it('is never green when it is not known', () => {
    expect(rowOf(tableExists, facts({}, { unmatched: failed('cut off') }))).toMatchObject({ status: 'unknown', because: { kind: 'failed' } });
  });
});
