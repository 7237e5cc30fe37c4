import { describe, expect, it } from '@jest/globals';
import type { Restricted } from '../../../src/facts/index.js';
import { publicationRowFilter } from '../../../src/rules/publications/publication-row-filter.js';
import { facts, kindsOf, publication, restricted, restrictions, rowOf, rowsOf, sqlOf, target, version, type TargetChanges } from '../facts.js';

function rowFor(rows: readonly Restricted[], wanted: TargetChanges = {}, major = 16) {
  const seen = facts({ restrictions: restrictions({ unfilterable: rows, unfilterableCount: 1 }), version: version(major) });
  return rowOf(publicationRowFilter, seen, target(wanted));
}

const OUTSIDE = restricted('items', { filterColumns: ['id', 'note'] });

describe('publication-row-filter', () => {
  it('passes when there is none', () => {
    expect(rowOf(publicationRowFilter, facts({ restrictions: restrictions() }))).toMatchObject({ status: 'pass' });
  });

  it('is one notice when there are filters', () => {
    const filtered = ['a', 'b', 'c', 'd'].map((name) => ({ schema: 'public', name }));
    const row = rowOf(publicationRowFilter, facts({ publication: publication(), restrictions: restrictions({ filtered }) }));
    expect(row).toMatchObject({ status: 'fail', severity: 'notice', object: { kind: 'publication', name: 'feed' }, evidence: { tables_with_row_filter: 4 } });
  });

  it('uses FULL for a filter on columns outside the identity', () => {
    const row = rowFor([OUTSIDE]);
    expect(row).toMatchObject({ status: 'fail', severity: 'error', outage: expect.stringContaining('UPDATE'), evidence: { outside_replica_identity: ['note'] } });
    expect(sqlOf(row)).toEqual(['ALTER TABLE public.items REPLICA IDENTITY FULL;']);
    expect(row.fix?.variants[1]?.steps.map(({ text }) => text)).toEqual([expect.stringContaining('ADD TABLE ONLY public.items;')]);
  });

  it.each([
    [{ columnList: ['id', 'note'] }, 16, ['text']],
    [{ generatedColumns: true }, 18, ['text']],
    [{ generatedColumns: true }, 17, ['sql']],
  ])('of a table with %j on %i', (changes, major, kinds) => {
    expect(kindsOf(rowFor([{ ...OUTSIDE, ...changes }], {}, major))).toEqual(kinds);
  });

  it('is a warning when the pipeline needs no updates and another publication is at fault', () => {
    const other = { ...OUTSIDE, publication: 'other', planned: false };
    expect(rowFor([other])).toMatchObject({ severity: 'error' });
    expect(rowFor([other], { operations: ['insert'] })).toMatchObject({ severity: 'warning', outage: expect.any(String) });
  });

  it('is no outage as long as only inserts are published', () => {
    const row = rowFor([{ ...OUTSIDE, publishesUpdates: false, publishesDeletes: false }]);
    expect(row).toMatchObject({ status: 'fail', severity: 'error' });
    expect(row.outage).toBeUndefined();
  });

  it('tells both, the failure first', () => {
    const seen = facts({ publication: publication(), restrictions: restrictions({ unfilterable: [OUTSIDE], filtered: [OUTSIDE] }) });
    expect(rowsOf(publicationRowFilter, seen).map(({ severity }) => severity)).toEqual(['error', 'notice']);
  });
});
