import { describe, expect, it } from '@jest/globals';
import { failed, unavailable, type Coverage, type Publication } from '../../../src/facts/index.js';
import { publicationExists } from '../../../src/rules/publications/publication-exists.js';
import { publicationTables } from '../../../src/rules/publications/publication-tables.js';
import { generic } from '../../../src/plan/consumers/generic.js';
import type { TablePattern } from '../../../src/target.js';
import {
  consumer,
  coverage,
  facts,
  kindsOf,
  partitioning,
  partitionsListed,
  publication,
  rowOf,
  rowsOf,
  sqlOf,
  stepsOf,
  target,
  type TargetChanges,
  uncovered,
  uncoveredPart,
  unmatched,
  unmatchedEntry,
  version,
} from '../facts.js';

const PATTERN: TablePattern = {
  text: 'public.*',
  canonical: 'public.*',
  schema: { kind: 'exact', name: 'public' },
  table: { kind: 'glob', regex: '^(.*)$' },
};

/** Tables were named: what these are is in the facts. */
const NAMED: readonly TablePattern[] = [PATTERN];

/** The rule on a publication that leaves these tables out. */
function rowFor(
  tables: Coverage['uncovered'],
  { major = 16, published = {}, wanted = {} }: { major?: number; published?: Partial<Publication> | null; wanted?: TargetChanges } = {},
) {
  const seen = facts({
    coverage: coverage({ uncovered: tables }),
    ...(published === null ? { publication: null, publications: [] } : { publication: publication(published) }),
    version: version(major),
  });
  return rowOf(publicationTables, seen, target({ tables: NAMED, ...wanted }));
}

/** What creates a publication of these tables, which another rule says is missing. */
function createdFor(tables: Coverage['uncovered']) {
  return rowOf(publicationExists, facts({ coverage: coverage({ uncovered: tables }), publication: null, publications: [] }), target({ tables: NAMED }));
}

const HALF_PUBLISHED = uncovered('events', { partitioned: true, parts: [uncoveredPart('events_1'), uncoveredPart('Events 2')] });
const EMPTY_ROOT = uncovered('events', { partitioned: true });

const FEED = { kind: 'publication', name: 'feed' };

describe('publication-tables', () => {
  it('passes when everything in scope is published', () => {
    const seen = facts({ coverage: coverage({ covered: 3 }), publication: publication({ schemas: ['sales'] }) });
    expect(rowOf(publicationTables, seen)).toMatchObject({
      status: 'pass',
      object: FEED,
      evidence: { tables_in_scope: 3, all_tables: false, schemas: ['sales'] },
    });
  });

  it('without tables asks only that something is published', () => {
    expect(rowOf(publicationTables, facts({ coverage: coverage({ covered: 0 }) }))).toMatchObject({ status: 'pass' });
  });

  describe('there is no such publication', () => {
    it('fails where nothing else says so', () => {
      const row = rowFor([uncovered('orders')], { published: null });
      expect(row).toMatchObject({ status: 'fail', severity: 'error', object: FEED, evidence: { tables_in_scope: 1 } });
      expect(sqlOf(row)).toEqual([]);
    });

    it('is silent where that the publication is missing is no error', () => {
      const x = consumer({ missingPublication: { value: true, severity: 'warning', unmet: '', source: 'https://example.com/' } });
      expect(rowFor([uncovered('orders')], { published: null, wanted: { consumer: x } })).toMatchObject({ status: 'skip' });
    });
  });

  describe('the consumer creates the publication', () => {
    const judged = (changes: Partial<Coverage>, wanted: TargetChanges = {}, major = 16) => {
      const seen = facts({ coverage: coverage(changes), publication: null, version: version(major) });
      return rowOf(publicationTables, seen, target({ tables: NAMED, autocreate: 'filtered', ...wanted }));
    };

    it('passes when it will publish all', () => {
      expect(judged({ covered: 3 })).toMatchObject({ status: 'pass', object: FEED, evidence: { tables_in_scope: 3, created_by_consumer: 'filtered' } });
      expect(judged({ covered: 3 }, { publication: null })).toMatchObject({ status: 'pass', object: null });
    });

    it('cannot list a partitioned table before 13', () => {
      expect(kindsOf(judged({ uncovered: [HALF_PUBLISHED] }, {}, 12))).toEqual(['option']);
    });


    it.each([
      [{}, 'unknown', 'error'],
      [{ tables: [] }, 'skip', 'error'],
      [{ tables: [], autocreate: 'all-tables' }, 'fail', 'warning'],
    ] as const)('of no table, with %j', (wanted, status, severity) => {
      expect(judged({ covered: 0 }, wanted)).toMatchObject({ status, severity });
    });
  });

  it('is a warning when the consumer adds the table', () => {
    const x = (addsTables: boolean | 'filtered') =>
      consumer({ publication: { ...generic.publication, value: { ...generic.publication.value, addsTables } } });
    const severity = (wanted: TargetChanges) => rowFor([uncovered('orders')], { wanted }).severity;
    expect(severity({ consumer: x(true) })).toBe('warning');
    expect(severity({ consumer: x('filtered'), autocreate: 'filtered' })).toBe('warning');
    expect(severity({ consumer: x('filtered') })).toBe('error');
    expect(rowFor([uncovered('orders', { unlogged: true })], { wanted: { consumer: x(true) } })).toMatchObject({ severity: 'error' });
  });

  it('takes partitions that were listed from the list of a table that is added', () => {
    const seen = facts({
      coverage: coverage({ uncovered: [{ ...HALF_PUBLISHED, partsCovered: 1 }] }),
      publication: publication(),
      partitioning: partitioning({ partly: [partitionsListed('events', ['events_0'])] }),
    });
    expect(sqlOf(rowOf(publicationTables, seen, target({ tables: NAMED })))).toEqual([
      'ALTER PUBLICATION feed ADD TABLE public.events;',
      'ALTER PUBLICATION feed DROP TABLE public.events_0;',
    ]);
  });

  describe('a table that is not in it', () => {
    it('is added', () => {
      const row = rowFor([uncovered('Order "items"', { schema: 'Sales' })], { published: { name: 'The feed', owner: 'The owner' } });
      expect(row).toMatchObject({
        status: 'fail',
        severity: 'error',
        object: { kind: 'table', name: '"Sales"."Order ""items"""' },
        evidence: { publication: 'The feed' },
      });
      expect(stepsOf(row)).toEqual([
        {
          kind: 'sql',
          text: 'ALTER PUBLICATION "The feed" ADD TABLE "Sales"."Order ""items""";',
          runAs: "`\"The owner\"` (the publication's owner), which must also own the table; a superuser always can",
          database: 'shop',
          phase: 'publications',
          disruption: { kind: 'none' },
        },
      ]);
    });

    it.each([
      [12, 'public.events_1, public."Events 2"'],
      [13, 'public.events'],
      [18, 'public.events'],
    ])('of a partitioned one on %i', (major, members) => {
      const row = rowFor([HALF_PUBLISHED], { major });
      expect(row).toMatchObject({
        status: 'fail',
        object: { kind: 'table', name: 'public.events' },
        evidence: { missing_partitions: ['public.events_1', 'public."Events 2"'] },
      });
      expect(sqlOf(row)).toEqual([`ALTER PUBLICATION feed ADD TABLE ${members};`]);
    });

    it('of a partitioned one without partitions is added from 13 on', () => {
      expect(sqlOf(rowFor([EMPTY_ROOT], { major: 13 }))).toEqual(['ALTER PUBLICATION feed ADD TABLE public.events;']);
      expect(kindsOf(rowFor([EMPTY_ROOT], { major: 12 }))).toEqual(['text']);
    });

    it('is not added to FOR ALL TABLES, which takes no list', () => {
      const row = rowFor([EMPTY_ROOT], { published: { allTables: true } });
      expect(kindsOf(row)).toEqual(['text']);
    });
  });

  describe('an unlogged table', () => {
    const CACHE = uncovered('cache', { unlogged: true });

    it('is made logged and added', () => {
      const row = rowFor([CACHE]);
      expect(row).toMatchObject({ status: 'fail', severity: 'error', object: { kind: 'table', name: 'public.cache' }, evidence: { unlogged: ['public.cache'] } });
      expect(sqlOf(row)).toEqual(['ALTER TABLE public.cache SET LOGGED;', 'ALTER PUBLICATION feed ADD TABLE public.cache;']);
    });

    it('is made logged after the tables it references, wherever they are', () => {
      const row = rowFor([uncovered('a', { unlogged: true, unloggedReferences: [{ schema: 'base', name: 'b' }] })]);
      expect(sqlOf(row)).toEqual([
        'ALTER TABLE base.b SET LOGGED;',
        'ALTER TABLE public.a SET LOGGED;',
        'ALTER PUBLICATION feed ADD TABLE public.a;',
      ]);
    });

    it('is not made logged where two reference each other', () => {
      const tables = [
        uncovered('a', { unlogged: true, unloggedReferences: [{ schema: 'public', name: 'b' }] }),
        uncovered('b', { unlogged: true, unloggedReferences: [{ schema: 'public', name: 'a' }] }),
      ];
      const rows = rowsOf(publicationTables, facts({ coverage: coverage({ uncovered: tables }) }), target({ tables: NAMED }));
      expect(rows.map((row) => sqlOf(row).filter((text) => text.includes('SET LOGGED')))).toEqual([[], []]);
      // Nor is it added, which the server would refuse.
      expect(rows.map(kindsOf)).toEqual([['text', 'text'], ['text', 'text']]);
      expect(kindsOf(createdFor(tables))).toEqual(['text', 'text', 'text']);
    });

    describe('that references an unlogged partitioned table', () => {
      const STUCK = uncovered('a', { unlogged: true, unloggedReferences: [{ schema: 'base', name: 'p', partitioned: true }] });

      it('is neither made logged nor added', () => {
        expect(kindsOf(rowFor([STUCK]))).toEqual(['text', 'text']);
      });

      it('is left out of a publication that is created', () => {
        const row = createdFor([STUCK, uncovered('b')]);
        expect(sqlOf(row)).toEqual(['CREATE PUBLICATION feed FOR TABLE public.b;']);
        expect(kindsOf(row)).toEqual(['text', 'text', 'sql', 'text']);
      });

      it('is not to be added where nothing is added by name', () => {
        expect(kindsOf(rowFor([STUCK], { published: { allTables: true } }))).toEqual(['text']);
      });

      it('leaves the root of a partition to be added, which brings the others', () => {
        const root = uncovered('events', { partitioned: true, parts: [uncoveredPart('events_1'), { ...STUCK, relation: 'partition', foreign: false }] });
        expect(sqlOf(rowFor([root]))).toEqual(['ALTER PUBLICATION feed ADD TABLE public.events;']);
        expect(sqlOf(rowFor([root], { major: 12 }))).toEqual(['ALTER PUBLICATION feed ADD TABLE public.events_1;']);
      });

      it('leaves tables that it inherits from to be added without it', () => {
        const base = uncovered('base', { inherited: true, parts: [{ ...STUCK, relation: 'child', foreign: false }, uncoveredPart('b', { relation: 'child' })] });
        expect(sqlOf(rowFor([base]))).toEqual(['ALTER PUBLICATION feed ADD TABLE ONLY public.base, ONLY public.b;']);
      });
    });

    it('is rewritten, and its size said', () => {
      const [rewrite] = stepsOf(rowFor([uncovered('cache', { unlogged: true, sizeBytes: 8192 })]));
      expect(rewrite?.disruption).toEqual({ kind: 'rewrite', table: 'public.cache', bytes: 8192 });
    });

    it('can be left out instead', () => {
      expect(rowFor([CACHE]).fix?.variants.map(({ steps }) => steps.map(({ kind }) => kind))).toEqual([['sql', 'sql'], ['option']]);
    });

    it.each([12, 17])('that is partitioned has nothing to be made logged, and is published by its partitions (%i)', (major) => {
      const root = uncovered('events', { partitioned: true, unlogged: true, parts: [uncoveredPart('events_1'), uncoveredPart('events_2', { unlogged: true })] });
      expect(sqlOf(rowFor([root], { major }))).toEqual([
        'ALTER TABLE public.events_2 SET LOGGED;',
        'ALTER PUBLICATION feed ADD TABLE public.events_1, public.events_2;',
      ]);
    });

    it.each([{ allTables: true }, { schemas: ['sales', 'public'] }])('is made logged, which is all, under %j', (published) => {
      expect(sqlOf(rowFor([CACHE], { published }))).toEqual(['ALTER TABLE public.cache SET LOGGED;']);
    });

    it('is added as well when it is another schema that is published', () => {
      expect(sqlOf(rowFor([CACHE], { published: { schemas: ['sales'] } }))).toHaveLength(2);
    });

    it('among the partitions is added as well where partitions are listed', () => {
      const table = uncovered('events', { partitioned: true, parts: [uncoveredPart('events_1', { unlogged: true })] });
      expect(sqlOf(rowFor([table], { major: 12 }))).toEqual([
        'ALTER TABLE public.events_1 SET LOGGED;',
        'ALTER PUBLICATION feed ADD TABLE public.events_1;',
      ]);
    });

    it('among the partitions of a root to be added is no obstacle', () => {
      const table = uncovered('events', { partitioned: true, parts: [uncoveredPart('events_1'), uncoveredPart('events_2', { unlogged: true })] });
      expect(sqlOf(rowFor([table]))).toEqual(['ALTER PUBLICATION feed ADD TABLE public.events;']);
    });
  });

  describe('an empty publication', () => {
    const EMPTY = coverage({ covered: 0, empty: true });

    it('is an error', () => {
      const row = rowOf(publicationTables, facts({ coverage: EMPTY }));
      expect(row).toMatchObject({ status: 'fail', severity: 'error', object: FEED });
      expect(kindsOf(row)).toEqual(['text']);
    });

    it.each([{ allTables: true }, { schemas: ['sales'] }])('is a warning under %j, which takes tables to come', (published) => {
      const row = rowOf(publicationTables, facts({ coverage: EMPTY, publication: publication(published) }));
      expect(row).toMatchObject({ status: 'fail', severity: 'warning', object: FEED });
      expect(kindsOf(row)).toEqual(['option']);
    });

    it('is fine when what is in scope is published and has no partitions yet', () => {
      expect(rowOf(publicationTables, facts({ coverage: coverage({ covered: 1, empty: true }) }))).toMatchObject({ status: 'pass' });
    });

    it('is told by the tables it lacks', () => {
      const seen = facts({ coverage: coverage({ covered: 0, empty: true, uncovered: [uncovered('orders')] }) });
      expect(rowOf(publicationTables, seen, target({ tables: NAMED }))).toMatchObject({ status: 'fail', severity: 'error', object: { kind: 'table', name: 'public.orders' } });
    });
  });

  describe('a table that others inherit from', () => {
    const CHILD = uncoveredPart('child', { relation: 'child' });
    const BASE = uncovered('base', { inherited: true, parts: [CHILD] });

    it('brings them along', () => {
      const row = rowFor([BASE]);
      expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { missing_children: ['public.child'] } });
      expect(sqlOf(row)).toEqual(['ALTER PUBLICATION feed ADD TABLE public.base;']);
      expect(sqlOf(createdFor([BASE]))).toEqual(['CREATE PUBLICATION feed FOR TABLE public.base;']);
    });

    it('of which some are members already, is added by name: the server refuses what it has', () => {
      expect(sqlOf(rowFor([{ ...BASE, partsCovered: 1 }]))).toEqual(['ALTER PUBLICATION feed ADD TABLE ONLY public.base, ONLY public.child;']);
      expect(sqlOf(rowFor([{ ...BASE, parts: [], partsCovered: 2 }]))).toEqual(['ALTER PUBLICATION feed ADD TABLE ONLY public.base;']);
    });

    it('brings no foreign table along, which the server refuses', () => {
      const row = rowFor([{ ...BASE, parts: [CHILD, uncoveredPart('far', { relation: 'child', foreign: true })], partsCount: 2, foreignCount: 1 }]);
      expect(row.evidence).toMatchObject({ missing_children: ['public.child'] });
      expect(sqlOf(row)).toEqual(['ALTER PUBLICATION feed ADD TABLE ONLY public.base, ONLY public.child;']);
    });

    it('is added by name where a temporary table inherits too, which the server refuses', () => {
      const base = { ...BASE, temporaryDescendant: true };
      expect(sqlOf(rowFor([base]))).toEqual(['ALTER PUBLICATION feed ADD TABLE ONLY public.base, ONLY public.child;']);
      expect(sqlOf(rowFor([{ ...base, parts: [], partsCount: 0 }]))).toEqual(['ALTER PUBLICATION feed ADD TABLE ONLY public.base;']);
      expect(sqlOf(createdFor([base]))).toEqual(['CREATE PUBLICATION feed FOR TABLE ONLY public.base, ONLY public.child;']);
    });

    it('makes an unlogged one logged first', () => {
      expect(sqlOf(rowFor([{ ...BASE, parts: [{ ...CHILD, unlogged: true }] }]))).toEqual([
        'ALTER TABLE public.child SET LOGGED;',
        'ALTER PUBLICATION feed ADD TABLE public.base;',
      ]);
    });

    describe('and these are in scope themselves', () => {
      const GRANDCHILD = uncoveredPart('grandchild', { relation: 'child' });
      const FAMILY = [
        { ...BASE, parts: [CHILD, GRANDCHILD], partsCount: 2 },
        uncovered('child', { inherited: true, parts: [GRANDCHILD] }),
        uncovered('grandchild'),
      ];

      function statementsFor(uncoveredTables: Coverage['uncovered'], published: Partial<Publication> = {}) {
        const seen = facts({ coverage: coverage({ uncovered: uncoveredTables }), publication: publication(published) });
        const rows = rowsOf(publicationTables, seen, target({ tables: NAMED }));
        return uncoveredTables.map(({ name }) => sqlOf(rows.find(({ object }) => object?.name === `public.${name}`)));
      }

      it('are added with it, by the same statement', () => {
        const added = ['ALTER PUBLICATION feed ADD TABLE public.base;'];
        expect(statementsFor(FAMILY)).toEqual([added, added, added]);
      });

      it('are added one by one where a temporary table inherits as well', () => {
        const [base, ...others] = FAMILY;
        expect(statementsFor([{ ...(base ?? BASE), temporaryDescendant: true }, ...others]).at(-1)).toEqual(['ALTER PUBLICATION feed ADD TABLE ONLY public.grandchild;']);
      });

      it('are created with it', () => {
        expect(sqlOf(createdFor(FAMILY))).toEqual(['CREATE PUBLICATION feed FOR TABLE public.base;']);
      });

      it('are added one by one where they cannot be added with it', () => {
        const [base, ...others] = FAMILY;
        expect(statementsFor([{ ...(base ?? BASE), member: true, unpublished: false, lostBelow: true }, ...others])).toEqual([
          // The head of the family is for another rule to tell.
          [],
          ['ALTER PUBLICATION feed ADD TABLE ONLY public.child;', 'ALTER PUBLICATION feed ADD TABLE ONLY public.grandchild;'],
          ['ALTER PUBLICATION feed ADD TABLE ONLY public.grandchild;'],
        ]);
      });

      it('inherit from two tables in scope, and are added once', () => {
        expect(statementsFor([BASE, uncovered('other', { inherited: true, parts: [CHILD] })])).toEqual([
          ['ALTER PUBLICATION feed ADD TABLE ONLY public.base;', 'ALTER PUBLICATION feed ADD TABLE ONLY public.child;'],
          ['ALTER PUBLICATION feed ADD TABLE ONLY public.other;', 'ALTER PUBLICATION feed ADD TABLE ONLY public.child;'],
        ]);
      });
    });
  });

  it('adds a partition that is in scope itself by the same statement where partitions are listed', () => {
    const seen = facts({ coverage: coverage({ uncovered: [HALF_PUBLISHED, uncovered('events_1')] }), version: version(12) });
    const rows = rowsOf(publicationTables, seen, target({ tables: NAMED }));
    expect(rows.map(sqlOf)).toEqual([
      ['ALTER PUBLICATION feed ADD TABLE public.events_1;', 'ALTER PUBLICATION feed ADD TABLE public."Events 2";'],
      ['ALTER PUBLICATION feed ADD TABLE public.events_1;'],
    ]);
  });

  describe('how much is missing', () => {
    it('is counted beyond what is listed, and asked for again', () => {
      const parts = Array.from({ length: 100 }, (_, index) => uncoveredPart(`p${String(index)}`));
      const row = rowFor([uncovered('events', { partitioned: true, parts, partsCount: 140, partsCovered: 1 })], { major: 12 });
      expect(row.message).toContain('140 of its partitions are not (`public.p0`, `public.p1`, `public.p2` and 137 more)');
      expect(kindsOf(row)).toEqual(['sql', 'text']);
    });

    it('is not asked for again where the root brings all', () => {
      const parts = Array.from({ length: 100 }, (_, index) => uncoveredPart(`p${String(index)}`));
      expect(kindsOf(rowFor([uncovered('events', { partitioned: true, parts, partsCount: 140 })]))).toEqual(['sql']);
    });
  });

  it.each([
    ['named', NAMED, {}, 'error', 'tables'],
    ['published by name', [], {}, 'error', 'publication'],
    ['published with its schema', [], { schemas: ['public'] }, 'warning', 'publication'],
    ['published with all tables', [], { allTables: true }, 'warning', 'publication'],
  ] as const)('what is missing of a table that is %s', (_, tables, published, severity, option) => {
    const origins = { [option]: { from: 'config', file: 'cdc.yml', line: 3 } } as const;
    const row = rowFor([uncovered('parts', { partitioned: true, parts: [uncoveredPart('part')], partsCovered: 1 })], { published, wanted: { tables, origins } });
    expect(row).toMatchObject({ status: 'fail', severity, location: { file: 'cdc.yml', line: 3 } });
  });

  it('tells how many there are beyond those that are listed', () => {
    const listed = Array.from({ length: 1001 }, (_, index) => uncovered(`t${String(index)}`));
    const seen = facts({
      coverage: coverage({ uncovered: listed, uncoveredCount: 5000 }),
    });
    const rows = rowsOf(publicationTables, seen, target({ tables: NAMED }));
    expect(rows).toHaveLength(1000);
    expect(rows.at(-1)?.more).toBe(4000);
  });

  describe('is never green', () => {
    it.each(['publication', 'coverage', 'version'] as const)('without %s', (name) => {
      expect(rowOf(publicationTables, facts({}, { [name]: failed('cut off') }))).toMatchObject({
        status: 'unknown',
        because: { kind: 'failed' },
      });
    });

    it('when no entry of tables names a table', () => {
      const seen = facts({ coverage: coverage({ covered: 0 }), unmatched: unmatched([unmatchedEntry(0)]) });
      expect(rowOf(publicationTables, seen, target({ tables: NAMED }))).toMatchObject({ status: 'unknown' });
    });
  });

  it('does not apply without a publication', () => {
    const none = unavailable('no publication was named');
    const seen = facts({}, { publication: none, coverage: none });
    expect(rowOf(publicationTables, seen, target({ publication: null }))).toMatchObject({
      status: 'skip',
      because: { kind: 'not-applicable' },
    });
  });
});
