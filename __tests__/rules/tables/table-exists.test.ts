import { describe, expect, it } from '@jest/globals';
import { failed, unavailable } from '../../../src/facts.js';
import { tableExists } from '../../../src/rules/tables/table-exists.js';
import { facts, kindsOf, rowOf, rowsOf, stepsOf, unmatched, unmatchedPattern } from '../facts.js';

describe('table-exists', () => {
  it('passes when every entry names something', () => {
    expect(rowOf(tableExists, facts())).toMatchObject({ status: 'pass' });
  });

  it.each([null, 'v', 'm', 'f', 'S', 't', 'r', 'temporary', '?'])('fails where there is no table (%s)', (relkind) => {
    const found = relkind === null ? null : { schema: 'public', name: 'x' };
    const row = rowOf(tableExists, facts({ unmatched: unmatched([unmatchedPattern('public.x', { relkind, found })]) }));
    expect(row).toMatchObject({ status: 'fail', severity: 'error', object: 'table:public.x' });
    expect(row.evidence['relkind']).toBe(relkind ?? undefined);
    expect(kindsOf(row)).toEqual(['config']);
  });

  it('fails on an unlogged table, and makes it a logged one', () => {
    const pattern = unmatchedPattern('public.x', { relkind: 'unlogged', found: { schema: 'public', name: 'X' } });
    const row = rowOf(tableExists, facts({ unmatched: unmatched([pattern]) }));
    expect(row).toMatchObject({ status: 'fail', evidence: { relkind: 'unlogged' } });
    expect(stepsOf(row)).toMatchObject([{ kind: 'sql', text: 'ALTER TABLE public."X" SET LOGGED;' }]);
  });

  it('tells what is spelled nearly so', () => {
    const row = rowOf(tableExists, facts({ unmatched: unmatched([unmatchedPattern('public.orders', { near: [{ schema: 'public', name: 'Orders' }] })]) }));
    expect(row.evidence).toEqual({ near: ['public."Orders"'] });
    expect(stepsOf(row)).toMatchObject([{ text: 'tables: public."Orders"' }]);
  });

  it('tells how many there are beyond those that are listed', () => {
    const listed = Array.from({ length: 1001 }, (_, index) => unmatchedPattern(`public.t${String(index)}`));
    const rows = rowsOf(tableExists, facts({ unmatched: unmatched(listed, { count: 5000 }) }));
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
