import { describe, expect, it } from '@jest/globals';
import { failed, unavailable, type IdentityGap } from '../../../src/facts.js';
import { replicaIdentity } from '../../../src/rules/tables/replica-identity.js';
import { facts, gap, identities, kindsOf, rowOf, rowsOf, sqlOf, stepsOf, version } from '../facts.js';

const MAJORS = [10, 11, 12, 13, 14, 15, 16, 17, 18];

function rowFor(changes: Partial<IdentityGap>, major = 16) {
  return rowOf(replicaIdentity, facts({ identities: identities([gap('orders', changes)]), version: version(major) }));
}

describe('replica-identity', () => {
  it('passes when no table lacks one', () => {
    expect(rowOf(replicaIdentity, facts({ identities: identities([], { fine: 7 }) }))).toMatchObject({
      status: 'pass',
      object: null,
      evidence: { tables: 7 },
    });
  });

  it('fails for a table whose updates and deletes the server would refuse', () => {
    const row = rowFor({ schema: 'Sales', name: 'Order "items"' });
    expect(row).toMatchObject({ status: 'fail', severity: 'error', object: 'table:"Sales"."Order ""items"""' });
    expect(row.evidence).toEqual({
      replica_identity: 'default',
      published: true,
      publishes: ['update', 'delete'],
      rows_updated_or_deleted: 5,
    });
  });

  it.each([
    ['d', 'default'],
    ['n', 'nothing'],
    ['i', 'index'],
  ] as const)('calls the setting %s %s', (setting, name) => {
    expect(rowFor({ setting }).evidence).toMatchObject({ replica_identity: name });
  });

  it.each([
    [true, true, ['update', 'delete']],
    [true, false, ['update']],
    [false, true, ['delete']],
  ])('with updates %s and deletes %s published', (publishesUpdates, publishesDeletes, publishes) => {
    expect(rowFor({ publishesUpdates, publishesDeletes })).toMatchObject({ status: 'fail', evidence: { publishes } });
  });

  describe('severity', () => {
    it.each([
      [{ swept: true, writes: 0 }, 'warning'],
      [{ swept: true, writes: 1 }, 'error'],
      [{ swept: false, writes: 0 }, 'error'],
      [{ swept: false, writes: 9 }, 'error'],
      [{ swept: false, writes: 0, published: false }, 'error'],
      [{ swept: true, writes: 0, setting: 'n' }, 'warning'],
    ] satisfies [Partial<IdentityGap>, string][])('%j: %s', (changes, severity) => {
      const row = rowFor(changes);
      expect(row).toMatchObject({ status: 'fail', severity });
      expect(row.evidence['only_by_all_tables_or_schema']).toBe(changes.swept ? true : undefined);
    });
  });

  it('tells of upserts from 13 on', () => {
    expect(rowFor({}, 12).message).not.toContain('ON CONFLICT');
    expect(rowFor({}, 13).message).toContain('ON CONFLICT');
    expect(rowFor({ publishesUpdates: false }, 13).message).not.toContain('ON CONFLICT');
  });

  describe('the fix', () => {
    const FULL = 'ALTER TABLE public.orders REPLICA IDENTITY FULL;';
    const DEFAULT = 'ALTER TABLE public.orders REPLICA IDENTITY DEFAULT;';
    const INDEX = 'ALTER TABLE public.orders REPLICA IDENTITY USING INDEX orders_sku_key;';

    it.each([
      ['the primary key, when it is not used', { setting: 'n', usablePrimaryKey: true }, DEFAULT],
      ['the primary key before any other index', { setting: 'i', usablePrimaryKey: true, usableIndex: 'orders_sku_key' }, DEFAULT],
      ['a unique index', { usableIndex: 'orders_sku_key' }, INDEX],
      ['a unique index beside a deferrable key', { deferrablePrimaryKey: 'orders_pkey', usableIndex: 'orders_sku_key' }, INDEX],
      ['the whole row', {}, FULL],
      ['the whole row where there is a row filter', { usableIndex: 'orders_sku_key', rowFilter: true }, FULL],
      ['the whole row beside a deferrable key', { deferrablePrimaryKey: 'orders_pkey' }, FULL],
      ['the whole row instead of nothing', { setting: 'n' }, FULL],
      ['the whole row instead of an index that is gone', { setting: 'i' }, FULL],
    ] satisfies [string, Partial<IdentityGap>, string][])('is %s', (_, changes, text) => {
      for (const major of MAJORS) {
        expect(stepsOf(rowFor(changes, major))).toEqual([{ kind: 'sql', text, runAs: "the table's owner", database: 'shop' }]);
      }
    });

    it('quotes names', () => {
      expect(sqlOf(rowFor({ schema: 'Sales', name: 'select', usableIndex: 'The "key"' }))).toEqual([
        'ALTER TABLE "Sales"."select" REPLICA IDENTITY USING INDEX "The ""key""";',
      ]);
    });

    it.each([{}, { setting: 'n', usablePrimaryKey: true }, { usableIndex: 'orders_sku_key' }] as const)('is no statement where a column list may leave the identity out (%j)', (changes) => {
      expect(kindsOf(rowFor({ ...changes, columnList: true }))).toEqual(['text']);
    });

    it.each(MAJORS)('is no statement where a generated column makes the whole row fail (%i)', (major) => {
      expect(kindsOf(rowFor({ generatedColumns: true }, major))).toEqual([major >= 18 ? 'text' : 'sql']);
    });

    it('is the key even where the whole row would fail', () => {
      expect(sqlOf(rowFor({ setting: 'n', usablePrimaryKey: true, generatedColumns: true }, 18))).toEqual([DEFAULT]);
    });
  });

  describe('beside a deferrable key', () => {
    const KEY: Partial<IdentityGap> = { deferrablePrimaryKey: 'orders_pkey', deferrableKeyColumns: ['Shop', 'id'] };

    it('is an index on the same columns', () => {
      expect(sqlOf(rowFor({ ...KEY, schema: 'Sales', name: 'orders' }))).toEqual([
        'CREATE UNIQUE INDEX CONCURRENTLY orders_identity ON "Sales".orders ("Shop", id);',
        'ALTER TABLE "Sales".orders REPLICA IDENTITY USING INDEX orders_identity;',
      ]);
    });

    it.each([['x'.repeat(63)], ['ß'.repeat(31)], ['🦣'.repeat(15)]])('whose name PostgreSQL does not cut (%s)', (name) => {
      const [, index = ''] = /INDEX CONCURRENTLY "?(.*?)"? ON /.exec(sqlOf(rowFor({ ...KEY, name }))[0] ?? '') ?? [];
      expect(index).toMatch(/._identity$/u);
      expect(Buffer.byteLength(index)).toBeLessThanOrEqual(63);
    });
  });

  it('names a deferrable key', () => {
    expect(rowFor({ deferrablePrimaryKey: 'orders_pkey' }).evidence).toMatchObject({ deferrable_primary_key: 'orders_pkey' });
  });

  it('lists errors first', () => {
    const gaps = [gap('dormant', { swept: true, writes: 0 }), gap('busy')];
    const rows = rowsOf(replicaIdentity, facts({ identities: identities(gaps) }));
    expect(rows.map(({ object, severity }) => [object, severity])).toEqual([
      ['table:public.busy', 'error'],
      ['table:public.dormant', 'warning'],
    ]);
  });

  it('tells how many there are beyond those that are listed', () => {
    const gaps = Array.from({ length: 1001 }, (_, index) => gap(`t${String(index)}`));
    const rows = rowsOf(replicaIdentity, facts({ identities: identities(gaps, { gapCount: 20_000 }) }));
    expect(rows).toHaveLength(1000);
    expect(rows.at(-1)?.more).toBe(19_000);
  });

  it('does not apply without tables and publication', () => {
    const seen = facts({}, { identities: unavailable('neither tables nor a publication were named') });
    expect(rowOf(replicaIdentity, seen)).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
  });

  it.each(['identities', 'version'] as const)('is never green without %s', (name) => {
    expect(rowOf(replicaIdentity, facts({}, { [name]: failed('cut off') }))).toMatchObject({
      status: 'unknown',
      because: { kind: 'failed' },
    });
  });
});
