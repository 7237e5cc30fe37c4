import { describe, expect, it } from '@jest/globals';
import type { Restricted } from '../../../src/facts/index.js';
import { publicationColumnList } from '../../../src/rules/publications/publication-column-list.js';
import { consumer, facts, kindsOf, restricted, restrictions, rowOf, rowsOf, sqlOf, target, type TargetChanges } from '../facts.js';

function rowFor(rows: readonly Restricted[], wanted: TargetChanges = {}) {
  return rowOf(publicationColumnList, facts({ restrictions: restrictions({ uncoveredIdentities: rows, uncoveredIdentitiesCount: 1 }) }), target(wanted));
}

const WITHOUT_KEY = restricted('items', { columnList: ['note'] });
const FULL = restricted('items', { replicaIdentityFull: true, identity: [], columnList: ['id', 'note'] });

describe('publication-column-list', () => {
  it('passes when there is no list', () => {
    expect(rowOf(publicationColumnList, facts({ restrictions: restrictions() }))).toMatchObject({ status: 'pass' });
  });

  it('adds the identity to the list in one transaction', () => {
    const row = rowFor([WITHOUT_KEY]);
    expect(row).toMatchObject({ status: 'fail', severity: 'error', outage: expect.stringContaining('UPDATE'), evidence: { missing: ['id'], planned: true } });
    expect(sqlOf(row)).toEqual([
      'DO $$ BEGIN\n  ALTER PUBLICATION feed DROP TABLE ONLY public.items;\n  ALTER PUBLICATION feed ADD TABLE ONLY public.items (note, id);\nEND $$;',
    ]);
  });

  it('quotes names, and the dollars in them', () => {
    const row = rowFor([{ ...WITHOUT_KEY, publication: '$$', identity: ['Id, 1'] }]);
    expect(sqlOf(row)[0]).toMatch(/^DO \$fix1\$ BEGIN\n {2}ALTER PUBLICATION "\$\$" DROP [^;]*;\n[^;]*\(note, "Id, 1"\);\nEND \$fix1\$;$/);
  });

  it('gives partitions that share a list one that serves all', () => {
    const member = { schema: 'public', name: 'events' };
    const partitions = ['a', 'b'].map((name) => restricted(name, { member, columnList: ['note'], identity: [`id_${name}`] }));
    const seen = facts({ restrictions: restrictions({ uncoveredIdentities: partitions }) });
    const statements = new Set(rowsOf(publicationColumnList, seen).flatMap((row) => sqlOf(row)));
    expect([...statements]).toEqual([expect.stringContaining('ADD TABLE public.events (note, id_a, id_b);')]);
  });

  it('uses the primary key instead of FULL', () => {
    expect(sqlOf(rowFor([FULL]))).toEqual(['ALTER TABLE public.items REPLICA IDENTITY DEFAULT;']);
    expect(sqlOf(rowFor([{ ...FULL, columnList: ['note'] }]))).toEqual([
      'ALTER TABLE public.items REPLICA IDENTITY DEFAULT;',
      expect.stringContaining('ADD TABLE ONLY public.items (note, id);'),
    ]);
  });

  it('publishes all columns of a table with FULL and no key', () => {
    expect(sqlOf(rowFor([{ ...FULL, primaryKey: [] }]))).toEqual([expect.stringContaining('ADD TABLE ONLY public.items;')]);
  });

  it.each([[WITHOUT_KEY], [FULL]])('prints no statement that would lose a filter', (one) => {
    expect(sqlOf(rowFor([{ ...one, filterColumns: ['id'] }]))).toEqual([]);
  });

  it('has one row for a table in several publications', () => {
    const row = rowFor([WITHOUT_KEY, { ...WITHOUT_KEY, publication: 'other', planned: false }]);
    expect(row).toMatchObject({ evidence: { publications: ['feed', 'other'] } });
    expect(sqlOf(row)).toHaveLength(2);
  });

  it('is a warning when the pipeline needs no updates and another publication is at fault', () => {
    const other = { ...WITHOUT_KEY, publication: 'other', planned: false };
    expect(rowFor([other])).toMatchObject({ severity: 'error' });
    expect(rowFor([other], { operations: ['insert'] })).toMatchObject({ severity: 'warning', outage: expect.any(String) });
  });

  it('is no outage as long as only inserts are published', () => {
    const row = rowFor([{ ...WITHOUT_KEY, publishesUpdates: false, publishesDeletes: false }]);
    expect(row).toMatchObject({ status: 'fail', severity: 'error' });
    expect(row.outage).toBeUndefined();
  });

  it('counts what is left out only where the consumer needs it', () => {
    const hiding = [{ schema: 'public', name: 'items', columns: ['id'], hidden: ['a', 'b', 'c', 'd'] }];
    const seen = facts({ restrictions: restrictions({ hiding }) });
    expect(rowOf(publicationColumnList, seen)).toMatchObject({ status: 'pass' });
    const x = consumer({ allColumns: { value: true, severity: 'warning', unmet: 'X writes NULL.', source: 'https://example.com/' } });
    const row = rowOf(publicationColumnList, seen, target({ consumer: x }));
    expect(row).toMatchObject({ status: 'fail', severity: 'warning', meaning: 'X writes NULL.', evidence: { hidden: ['a', 'b', 'c', 'd'] } });
    expect(kindsOf(row)).toEqual(['text']);
  });
});
