import { describe, expect, it } from '@jest/globals';
import { failed, unavailable, type TableWithoutIdentity } from '../../../src/facts/index.js';
import { replicaIdentity } from '../../../src/rules/tables/replica-identity.js';
import { facts, identities, kindsOf, rowOf, rowsOf, sqlOf, stepsOf, tableWithoutIdentity, version } from '../facts.js';

const MAJORS = [10, 11, 12, 13, 14, 15, 16, 17, 18];

function rowFor(changes: Partial<TableWithoutIdentity>, major = 16) {
  return rowOf(replicaIdentity, facts({ identities: identities([tableWithoutIdentity('orders', changes)]), version: version(major) }));
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
    expect(row).toMatchObject({ status: 'fail', severity: 'error', object: { kind: 'table', name: '"Sales"."Order ""items"""' } });
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
      [{ implicitMember: true, writes: 0 }, 'warning'],
      [{ implicitMember: true, writes: 1 }, 'error'],
      [{ implicitMember: false, writes: 0 }, 'error'],
      [{ implicitMember: false, writes: 9 }, 'error'],
      [{ implicitMember: false, writes: 0, published: false }, 'error'],
      [{ implicitMember: true, writes: 0, setting: 'n' }, 'warning'],
    ] satisfies [Partial<TableWithoutIdentity>, string][])('%j: %s', (changes, severity) => {
      const row = rowFor(changes);
      expect(row).toMatchObject({ status: 'fail', severity });
      expect(row.evidence['only_by_all_tables_or_schema']).toBe(changes.implicitMember ? true : undefined);
    });
  });

  describe('what the application runs into', () => {
    const OUTAGE = 'PostgreSQL rejects every UPDATE and DELETE on `public.orders`, for the application too.';

    it('is told of a table that is published', () => {
      expect(rowFor({}, 12).outage).toBe(OUTAGE);
    });

    it('is no outage before the table is published', () => {
      const row = rowFor({ published: false }, 12);
      expect(row).not.toHaveProperty('outage');
      expect(row.meaning).toMatch(/^As soon as the table is published, /);
    });

    it('is no outage where nobody is seen to write', () => {
      expect(rowFor({ implicitMember: true, writes: 0 })).not.toHaveProperty('outage');
      expect(rowFor({ implicitMember: true, writes: 1 })).toHaveProperty('outage');
    });

    describe('when another publication publishes the table', () => {
      const BY_ANOTHER = { publishesUpdates: false, publishesDeletes: false, rejectsUpdates: true } as const;

      it('is a warning where the pipeline needs no identity', () => {
        for (const published of [true, false]) {
          const row = rowFor({ ...BY_ANOTHER, published }, 12);
          expect(row).toMatchObject({ status: 'fail', severity: 'warning', evidence: { published, published_by_another: true, publishes: [] } });
          expect(row.outage).toBe('PostgreSQL rejects every UPDATE on `public.orders`, for the application too.');
          expect(sqlOf(row)).toEqual(['ALTER TABLE public.orders REPLICA IDENTITY FULL;']);
        }
      });

      it('is an error where it does, and the application fails before the table is published', () => {
        const row = rowFor({ published: false, rejectsDeletes: true }, 12);
        expect(row).toMatchObject({ severity: 'error', evidence: { published: false, published_by_another: true } });
        expect(row.outage).toContain('every DELETE on');
        expect(row.meaning).toMatch(/^As long as another publication publishes .* every DELETE on .* As soon as the planned publication .* every UPDATE on /);
      });

      it('adds to what is rejected by the planned one', () => {
        const row = rowFor({ publishesDeletes: false, rejectsDeletes: true }, 12);
        expect(row).toMatchObject({ severity: 'error', evidence: { published: true, published_by_another: true, publishes: ['update'] } });
        expect(row.outage).toContain('every UPDATE and DELETE on');
        expect(rowFor({}).evidence).not.toHaveProperty('published_by_another');
      });

      it('is no outage where nobody is seen to write', () => {
        const row = rowFor({ ...BY_ANOTHER, implicitMember: true, writes: 0 });
        expect(row).toMatchObject({ severity: 'warning' });
        expect(row).not.toHaveProperty('outage');
      });
    });

    it('holds upserts from 13 on, when updates are published', () => {
      expect(rowFor({}, 12).outage).not.toContain('ON CONFLICT');
      expect(rowFor({}, 13).outage).toContain('ON CONFLICT');
      expect(rowFor({ publishesUpdates: false }, 13).outage).toBe('PostgreSQL rejects every DELETE on `public.orders`, for the application too.');
    });
  });

  describe('the message', () => {
    const ROOT = { schema: 'public', name: 'sales' };

    it.each([
      [{}, '`public.orders` has no primary key and no other replica identity'],
      [{ setting: 'n' }, 'the replica identity of `public.orders` is NOTHING'],
      [{ setting: 'i' }, 'the replica identity index of `public.orders` was dropped or is invalid'],
      [
        { deferrablePrimaryKey: 'Orders_pkey' },
        'the primary key `"Orders_pkey"` of `public.orders` is deferrable, so it cannot be the replica identity',
      ],
      [{ root: ROOT, isPartition: true }, '`public.orders`, a partition of `public.sales`, has no primary key and no other replica identity'],
      [{ root: ROOT, setting: 'n' }, 'the replica identity of `public.orders`, which inherits from `public.sales`, is NOTHING'],
    ] satisfies [Partial<TableWithoutIdentity>, string][])('%j', (changes, message) => {
      expect(rowFor(changes).message).toBe(message);
    });

    it('has the root beside it', () => {
      expect(rowFor({ root: ROOT, isPartition: true }).related).toEqual([{ kind: 'table', name: 'public.sales' }]);
      expect(rowFor({})).not.toHaveProperty('related');
    });
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
    ] satisfies [string, Partial<TableWithoutIdentity>, string][])('is %s', (_, changes, text) => {
      for (const major of MAJORS) {
        expect(stepsOf(rowFor(changes, major))).toEqual([
          {
            kind: 'sql',
            text,
            runAs: "the table's owner",
            database: 'shop',
            phase: 'tables',
            disruption: { kind: 'brief-lock', table: 'public.orders' },
          },
        ]);
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

    it.each([
      ['d', []],
      // Neither an index that was dropped nor NOTHING gives way to a key by itself.
      ['i', [DEFAULT]],
      ['n', [DEFAULT]],
    ] as const)('is a primary key otherwise, and where the setting is %s what makes it the identity', (setting, statements) => {
      const [now, later] = rowFor({ setting }).fix?.variants ?? [];
      expect(now?.steps.map(({ text }) => text)).toEqual([FULL]);
      expect(later?.steps[0]).toMatchObject({ kind: 'text', text: expect.stringContaining('Add a primary key to `public.orders`') });
      expect(later?.steps.slice(1).map(({ text }) => text)).toEqual(statements);
    });

    it('is a key and what makes it the identity where the whole row would fail', () => {
      expect(sqlOf(rowFor({ setting: 'i', generatedColumns: true }, 18))).toEqual([DEFAULT]);
      expect(sqlOf(rowFor({ rowFilter: true, generatedColumns: true }, 18))).toEqual([]);
    });

    it.each(MAJORS)('is no statement where a generated column makes the whole row fail (%i)', (major) => {
      expect(kindsOf(rowFor({ generatedColumns: true }, major))).toEqual([major >= 18 ? 'text' : 'sql']);
    });

    it('is the key even where the whole row would fail', () => {
      expect(sqlOf(rowFor({ setting: 'n', usablePrimaryKey: true, generatedColumns: true }, 18))).toEqual([DEFAULT]);
    });
  });

  describe('beside a deferrable key', () => {
    const KEY: Partial<TableWithoutIdentity> = { deferrablePrimaryKey: 'orders_pkey', deferrableKeyColumns: ['Shop', 'id'] };

    it('is an index on the same columns', () => {
      expect(sqlOf(rowFor({ ...KEY, schema: 'Sales', name: 'orders' }))).toEqual([
        'CREATE UNIQUE INDEX CONCURRENTLY orders_identity ON "Sales".orders ("Shop", id);',
        'ALTER TABLE "Sales".orders REPLICA IDENTITY USING INDEX orders_identity;',
      ]);
    });

    it('has a name that is free', () => {
      expect(sqlOf(rowFor({ ...KEY, freeIndexName: 'Orders_identity1' }))).toEqual([
        'CREATE UNIQUE INDEX CONCURRENTLY "Orders_identity1" ON public.orders ("Shop", id);',
        'ALTER TABLE public.orders REPLICA IDENTITY USING INDEX "Orders_identity1";',
      ]);
    });

    it('takes the place of what a build that was cut off has left', () => {
      expect(sqlOf(rowFor({ ...KEY, schema: 'Sales', leftoverIndex: 'orders_identity' }))).toEqual([
        'DROP INDEX CONCURRENTLY "Sales".orders_identity;',
        'CREATE UNIQUE INDEX CONCURRENTLY orders_identity ON "Sales".orders ("Shop", id);',
        'ALTER TABLE "Sales".orders REPLICA IDENTITY USING INDEX orders_identity;',
      ]);
    });

    it('is built and dropped alone', () => {
      const steps = stepsOf(rowFor({ ...KEY, leftoverIndex: 'orders_identity', sizeBytes: 8192 }));
      expect(steps.map(({ alone }) => alone)).toEqual([true, true, undefined]);
      expect(steps.map(({ disruption }) => disruption)).toEqual([
        { kind: 'none' },
        { kind: 'scan', table: 'public.orders', bytes: 8192 },
        { kind: 'brief-lock', table: 'public.orders' },
      ]);
    });
  });

  it('names a deferrable key', () => {
    expect(rowFor({ deferrablePrimaryKey: 'orders_pkey' }).evidence).toMatchObject({ deferrable_primary_key: 'orders_pkey' });
  });

  it('lists errors first', () => {
    const without = [tableWithoutIdentity('dormant', { implicitMember: true, writes: 0 }), tableWithoutIdentity('busy')];
    const rows = rowsOf(replicaIdentity, facts({ identities: identities(without) }));
    expect(rows.map(({ object, severity }) => [object?.name, severity])).toEqual([
      ['public.busy', 'error'],
      ['public.dormant', 'warning'],
    ]);
  });

  it('tells how many there are beyond those that are listed', () => {
    const without = Array.from({ length: 1001 }, (_, index) => tableWithoutIdentity(`t${String(index)}`));
    const rows = rowsOf(replicaIdentity, facts({ identities: identities(without, { withoutCount: 20_000 }) }));
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
