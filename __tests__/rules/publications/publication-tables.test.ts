import { describe, expect, it } from '@jest/globals';
import { failed, unavailable, type Coverage, type Publication } from '../../../src/facts.js';
import { publicationTables } from '../../../src/rules/publications/publication-tables.js';
import { tablePatternFrom } from '../../../src/plan/tables.js';
import { given } from '../../plan/support.js';
import {
  coverage,
  facts,
  kindsOf,
  leaf,
  publication,
  rowOf,
  rowsOf,
  sqlOf,
  stepsOf,
  target,
  type TargetChanges,
  uncovered,
  unmatched,
  unmatchedPattern,
  version,
} from '../facts.js';

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
  return rowOf(publicationTables, seen, target(wanted));
}

const HALF_PUBLISHED = uncovered('events', { partitioned: true, leaves: [leaf('events_1'), leaf('Events 2')] });
const EMPTY_ROOT = uncovered('events', { partitioned: true });

describe('publication-tables', () => {
  it('passes when everything in scope is carried', () => {
    const seen = facts({ coverage: coverage({ covered: 3 }), publication: publication({ schemas: ['sales'] }) });
    expect(rowOf(publicationTables, seen)).toMatchObject({
      status: 'pass',
      object: 'publication:feed',
      evidence: { tables_in_scope: 3, all_tables: false, schemas: ['sales'] },
    });
  });

  it('without tables asks only that something is carried', () => {
    expect(rowOf(publicationTables, facts({ coverage: coverage({ covered: 0 }) }))).toMatchObject({ status: 'pass' });
  });

  describe('there is no such publication', () => {
    it.each([
      [16, ['CREATE PUBLICATION "The feed" FOR TABLE public.orders, public."Mixed, Case";']],
      [10, ['CREATE PUBLICATION "The feed" FOR TABLE public.orders, public."Mixed, Case";']],
    ])('on %i', (major, statements) => {
      const row = rowFor([uncovered('orders'), uncovered('Mixed, Case')], {
        major,
        published: null,
        wanted: { publication: 'The feed' },
      });
      expect(row).toMatchObject({
        status: 'fail',
        severity: 'error',
        object: 'publication:"The feed"',
        evidence: { tables_in_scope: 2 },
      });
      expect(sqlOf(row)).toEqual(statements);
    });

    it.each([
      [13, 'public.events'],
      [18, 'public.events'],
      // Before 13 a partitioned table cannot be published.
      [12, 'public.events_1, public."Events 2"'],
      [10, 'public.events_1, public."Events 2"'],
    ])('on %i with a partitioned table', (major, members) => {
      expect(sqlOf(rowFor([HALF_PUBLISHED], { major, published: null }))).toEqual([`CREATE PUBLICATION feed FOR TABLE ${members};`]);
    });

    it('makes unlogged tables logged before they are named', () => {
      const tables = [uncovered('cache', { unlogged: true }), uncovered('orders')];
      expect(sqlOf(rowFor(tables, { published: null }))).toEqual([
        'ALTER TABLE public.cache SET LOGGED;',
        'CREATE PUBLICATION feed FOR TABLE public.cache, public.orders;',
      ]);
    });

    it('prints no statement without tables', () => {
      expect(kindsOf(rowFor([], { published: null }))).toEqual(['text']);
      expect(kindsOf(rowFor([EMPTY_ROOT], { major: 12, published: null }))).toEqual(['text']);
    });

    it('fails even though nothing is in scope', () => {
      const seen = facts({ publication: null, coverage: coverage({ covered: 0, empty: true }) });
      expect(rowOf(publicationTables, seen)).toMatchObject({ status: 'fail', severity: 'error' });
    });

    it.each([['Feed'], ['fed'], ['feeed']])('is told the one that %s is probably meant to be, and no statement', (name) => {
      const seen = facts({ publication: null, publications: [publication({ name: 'feed' })], coverage: coverage({ uncovered: [uncovered('orders')] }) });
      const row = rowOf(publicationTables, seen, target({ publication: name }));
      expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { near: 'feed' } });
      expect(stepsOf(row)).toMatchObject([{ kind: 'config', text: 'publication: feed' }]);
    });
  });

  describe('a table that is not in it', () => {
    it('is added', () => {
      const row = rowFor([uncovered('Order "items"', { schema: 'Sales' })], { published: { name: 'The feed', owner: 'The owner' } });
      expect(row).toMatchObject({
        status: 'fail',
        severity: 'error',
        object: 'table:"Sales"."Order ""items"""',
        evidence: { publication: 'The feed' },
      });
      expect(stepsOf(row)).toEqual([
        {
          kind: 'sql',
          text: 'ALTER PUBLICATION "The feed" ADD TABLE "Sales"."Order ""items""";',
          runAs: '"The owner", when it owns the table as well',
          database: 'shop',
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
        object: 'table:public.events',
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
      expect(row).toMatchObject({ status: 'fail', severity: 'error', object: 'table:public.cache', evidence: { unlogged: ['public.cache'] } });
      expect(sqlOf(row)).toEqual(['ALTER TABLE public.cache SET LOGGED;', 'ALTER PUBLICATION feed ADD TABLE public.cache;']);
    });

    it.each([{ allTables: true }, { schemas: ['sales', 'public'] }])('is made logged, which is all, under %j', (published) => {
      expect(sqlOf(rowFor([CACHE], { published }))).toEqual(['ALTER TABLE public.cache SET LOGGED;']);
    });

    it('is added as well when it is another schema that is published', () => {
      expect(sqlOf(rowFor([CACHE], { published: { schemas: ['sales'] } }))).toHaveLength(2);
    });

    it('among the partitions is made logged', () => {
      const table = uncovered('events', { partitioned: true, leaves: [leaf('events_1', { unlogged: true })] });
      const row = rowFor([table]);
      expect(row).toMatchObject({
        object: 'table:public.events',
        evidence: { missing_partitions: ['public.events_1'], unlogged: ['public.events_1'] },
      });
      expect(sqlOf(row)).toEqual(['ALTER TABLE public.events_1 SET LOGGED;']);
    });

    it('among the partitions is added as well where partitions are listed', () => {
      const table = uncovered('events', { partitioned: true, leaves: [leaf('events_1', { unlogged: true })] });
      expect(sqlOf(rowFor([table], { major: 12 }))).toEqual([
        'ALTER TABLE public.events_1 SET LOGGED;',
        'ALTER PUBLICATION feed ADD TABLE public.events_1;',
      ]);
    });

    it('among partitions of which others are missing, too', () => {
      const table = uncovered('events', { partitioned: true, leaves: [leaf('events_1'), leaf('events_2', { unlogged: true })] });
      expect(sqlOf(rowFor([table]))).toEqual([
        'ALTER TABLE public.events_2 SET LOGGED;',
        'ALTER PUBLICATION feed ADD TABLE public.events;',
      ]);
    });
  });

  describe('an empty publication', () => {
    const EMPTY = coverage({ covered: 0, empty: true });

    it('is an error', () => {
      const row = rowOf(publicationTables, facts({ coverage: EMPTY }));
      expect(row).toMatchObject({ status: 'fail', severity: 'error', object: 'publication:feed' });
      expect(kindsOf(row)).toEqual(['text']);
    });

    it.each([{ allTables: true }, { schemas: ['sales'] }])('is a warning under %j, which takes tables to come', (published) => {
      const row = rowOf(publicationTables, facts({ coverage: EMPTY, publication: publication(published) }));
      expect(row).toMatchObject({ status: 'fail', severity: 'warning', object: 'publication:feed' });
      expect(kindsOf(row)).toEqual(['config']);
    });

    it('is none when what is in scope is carried and has no partitions yet', () => {
      expect(rowOf(publicationTables, facts({ coverage: coverage({ covered: 1, empty: true }) }))).toMatchObject({ status: 'pass' });
    });

    it('is told by the tables it lacks', () => {
      const seen = facts({ coverage: coverage({ covered: 0, empty: true, uncovered: [uncovered('orders')] }) });
      expect(rowOf(publicationTables, seen)).toMatchObject({ status: 'fail', severity: 'error', object: 'table:public.orders' });
    });
  });

  it('leaves out what inherits from a table, which nobody asked for', () => {
    expect(sqlOf(rowFor([uncovered('orders', { inherited: true })]))).toEqual(['ALTER PUBLICATION feed ADD TABLE ONLY public.orders;']);
    expect(sqlOf(rowFor([uncovered('orders', { inherited: true })], { published: null }))).toEqual(['CREATE PUBLICATION feed FOR TABLE ONLY public.orders;']);
  });

  it('tells how many there are beyond those that are listed', () => {
    const listed = Array.from({ length: 1001 }, (_, index) => uncovered(`t${String(index)}`));
    const seen = facts({
      coverage: coverage({ uncovered: listed, uncoveredCount: 5000 }),
    });
    const rows = rowsOf(publicationTables, seen);
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
      const seen = facts({ coverage: coverage({ covered: 0 }), unmatched: unmatched([unmatchedPattern('public.ordes')]) });
      expect(rowOf(publicationTables, seen, target({ tables: [tablePatternFrom(given('public.ordes', 'tables'))] }))).toMatchObject({ status: 'unknown' });
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
