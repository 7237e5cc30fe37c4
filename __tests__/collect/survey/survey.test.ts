import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { survey, type SurveyFacts } from '../../../src/collect/survey/index.js';
import type { Coverage, Fact, Identities, TableName, TableWithoutIdentity, UncoveredTable, UnloggedTables, Unmatched } from '../../../src/facts/index.js';
import type { Operation, Target } from '../../../src/target.js';
import { eventually } from '../../support/eventually.js';
import { majors, startServer, stopAll, type Server } from '../../support/postgres.js';
import { scopeTarget } from './targets.js';

afterAll(stopAll);

/** Everything in one database, a schema a subject. */
function tables(major: number): string {
  const root = major >= 11 ? ', PRIMARY KEY (id)' : '';
  return `
    CREATE SCHEMA sales;
    CREATE TABLE sales.orders (id int PRIMARY KEY);
    CREATE TABLE sales."Mixed, Case" (id int PRIMARY KEY);
    CREATE VIEW sales.v AS SELECT * FROM sales.orders;
    CREATE VIEW sales.order AS SELECT * FROM sales.orders;
    CREATE TABLE sales."größe" (id int PRIMARY KEY);
    CREATE SCHEMA archive;
    CREATE TABLE archive.invoices (id int PRIMARY KEY);

    CREATE SCHEMA parts;
    CREATE TABLE parts.ev (id int NOT NULL${root}) PARTITION BY RANGE (id);
    CREATE TABLE parts.ev_1 PARTITION OF parts.ev ${major >= 11 ? '' : '(PRIMARY KEY (id))'} FOR VALUES FROM (0) TO (10);
    CREATE TABLE parts.ev_2 PARTITION OF parts.ev FOR VALUES FROM (10) TO (20) PARTITION BY RANGE (id);
    CREATE TABLE parts.ev_2_a PARTITION OF parts.ev_2 ${major >= 11 ? '' : '(PRIMARY KEY (id))'} FOR VALUES FROM (10) TO (15);
    CREATE TABLE parts.bare (id int) PARTITION BY RANGE (id);

    CREATE SCHEMA heirs;
    CREATE TABLE heirs.base (id int PRIMARY KEY);
    CREATE TABLE heirs.child (PRIMARY KEY (id)) INHERITS (heirs.base);
    CREATE TABLE heirs.grandchild (PRIMARY KEY (id)) INHERITS (heirs.child);
    CREATE TABLE heirs.loner (id int PRIMARY KEY);

    CREATE SCHEMA remote;
    CREATE FOREIGN DATA WRAPPER nothing;
    CREATE SERVER elsewhere FOREIGN DATA WRAPPER nothing;
    CREATE TABLE remote.ev (id int) PARTITION BY RANGE (id);
    CREATE TABLE remote.ev_1 PARTITION OF remote.ev (PRIMARY KEY (id)) FOR VALUES FROM (0) TO (10);
    CREATE FOREIGN TABLE remote.ev_f PARTITION OF remote.ev FOR VALUES FROM (10) TO (20) SERVER elsewhere;

    CREATE SCHEMA volatile;
    CREATE UNLOGGED TABLE volatile.c (id int PRIMARY KEY);
    CREATE UNLOGGED TABLE volatile.b (id int PRIMARY KEY REFERENCES volatile.c);
    CREATE UNLOGGED TABLE volatile.a (id int PRIMARY KEY REFERENCES volatile.b);
    CREATE UNLOGGED TABLE volatile.x (id int PRIMARY KEY);
    CREATE UNLOGGED TABLE volatile.y (id int PRIMARY KEY REFERENCES volatile.x);
    ALTER TABLE volatile.x ADD FOREIGN KEY (id) REFERENCES volatile.y;
    CREATE TABLE volatile.ev (id int) PARTITION BY RANGE (id);
    CREATE UNLOGGED TABLE volatile.ev_1 PARTITION OF volatile.ev (PRIMARY KEY (id)) FOR VALUES FROM (0) TO (10);

    CREATE SCHEMA keys;
    CREATE TABLE keys.fine (id int PRIMARY KEY);
    CREATE TABLE keys.whole (id int);
    ALTER TABLE keys.whole REPLICA IDENTITY FULL;
    CREATE TABLE keys.none (id int);
    INSERT INTO keys.none VALUES (1);
    UPDATE keys.none SET id = 2;
    CREATE TABLE keys.quiet (id int);
    CREATE TABLE keys.late (id int PRIMARY KEY DEFERRABLE, other int NOT NULL);
    CREATE UNIQUE INDEX late_other ON keys.late (other);
    CREATE TABLE keys.nothing (id int PRIMARY KEY);
    ALTER TABLE keys.nothing REPLICA IDENTITY NOTHING;
    CREATE TABLE keys.dropped (id int NOT NULL);
    CREATE UNIQUE INDEX dropped_id ON keys.dropped (id);
    ALTER TABLE keys.dropped REPLICA IDENTITY USING INDEX dropped_id;
    DROP INDEX keys.dropped_id;

    CREATE SCHEMA names;
    CREATE TABLE names.taken (id int);
    CREATE TABLE names.taken_identity (id int PRIMARY KEY);
    CREATE INDEX taken_identity1 ON names.taken_identity (id);
    CREATE TABLE names.leftover (id int);
    CREATE INDEX leftover_identity ON names.leftover (id);
    UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'names.leftover_identity'::regclass;
    CREATE TABLE names."${LONG_NAME}" (id int);
    CREATE TABLE names."${LONG_NAME.slice(0, 27)}_identity" (id int PRIMARY KEY);

    CREATE PUBLICATION orders FOR TABLE sales.orders;
    CREATE PUBLICATION by_leaf FOR TABLE parts.ev_1, parts.ev_2_a;
    CREATE PUBLICATION one_leaf FOR TABLE parts.ev_1;
    CREATE PUBLICATION only_base FOR TABLE ONLY heirs.base, heirs.loner;
    CREATE PUBLICATION all_heirs FOR TABLE heirs.base;
    CREATE PUBLICATION nothing_yet;
    CREATE PUBLICATION remote_leaf FOR TABLE remote.ev_1;
    CREATE PUBLICATION keys FOR TABLE keys.none, keys.late WITH (publish = 'insert, update');
    CREATE PUBLICATION everything FOR ALL TABLES;
    ${major >= 13 ? 'CREATE PUBLICATION by_root FOR TABLE parts.ev, parts.bare; CREATE PUBLICATION remote_root FOR TABLE remote.ev;' : ''}
    ${major >= 13 ? 'CREATE PUBLICATION volatile_root FOR TABLE volatile.ev;' : ''}
    ${major >= 15 ? 'CREATE PUBLICATION by_schema FOR TABLES IN SCHEMA keys; CREATE PUBLICATION filtered FOR TABLE keys.quiet (id), keys.none WHERE (id > 0);' : ''}`;
}

/** A pipeline of these publications needs no more than they publish. */
function needs(publication = ''): Partial<Target> {
  const operations = NEEDED[publication];
  return operations === undefined ? {} : { operations };
}

const NEEDED: Readonly<Record<string, readonly Operation[]>> = { inserts: ['insert'], keys: ['insert', 'update'] };

/** Of which no publication has everything. */
function apart(major: number): string {
  return `
    CREATE SCHEMA heirs;
    CREATE TABLE heirs.base (id int PRIMARY KEY);
    CREATE TABLE heirs.child (PRIMARY KEY (id)) INHERITS (heirs.base);
    CREATE TABLE heirs.loner (id int PRIMARY KEY);

    CREATE SCHEMA keyless;
    CREATE TABLE keyless.free (id int);
    CREATE TABLE keyless.other (id int);
    CREATE TABLE keyless.ev (id int) PARTITION BY RANGE (id);
    CREATE TABLE keyless.ev_1 PARTITION OF keyless.ev FOR VALUES FROM (0) TO (10);
    CREATE UNLOGGED TABLE keyless.ev_u PARTITION OF keyless.ev FOR VALUES FROM (10) TO (20);

    CREATE SCHEMA twins;
    ${TWINS.map((name) => `CREATE TABLE twins."${name}" (id int PRIMARY KEY DEFERRABLE);`).join('\n')}

    CREATE PUBLICATION loner FOR TABLE heirs.loner;
    CREATE PUBLICATION inserts FOR TABLE keyless.free, keyless.other, keyless.ev_1 WITH (publish = 'insert');
    CREATE PUBLICATION updates FOR TABLE keyless.other WITH (publish = 'insert, update');
    ${major >= 13 ? `CREATE PUBLICATION deletes_of_root FOR TABLE keyless.ev WITH (publish = 'delete');` : ''}
    ${
      major >= 12 && major <= 17
        ? `CREATE SCHEMA stuck;
           CREATE UNLOGGED TABLE stuck.p (id int PRIMARY KEY) PARTITION BY RANGE (id);
           CREATE TABLE stuck.p_1 PARTITION OF stuck.p FOR VALUES FROM (0) TO (10);
           CREATE UNLOGGED TABLE stuck.c (id int PRIMARY KEY REFERENCES stuck.p);
           CREATE UNLOGGED TABLE stuck.d (id int PRIMARY KEY REFERENCES stuck.c);`
        : ''
    }
    ${
      major >= 15
        ? `CREATE SCHEMA whole;
           CREATE TABLE whole.t (id int);
           CREATE TABLE whole.ev (id int) PARTITION BY RANGE (id);
           CREATE TABLE heirs.whole_1 PARTITION OF whole.ev FOR VALUES FROM (0) TO (10);
           CREATE PUBLICATION of_schema FOR TABLES IN SCHEMA whole WITH (publish = 'insert, update');`
        : ''
    }
    ${
      major >= 15 && major <= 17
        ? `CREATE SCHEMA lidless;
           CREATE UNLOGGED TABLE lidless.ev (id int PRIMARY KEY) PARTITION BY RANGE (id);
           CREATE TABLE heirs.lidless_1 PARTITION OF lidless.ev FOR VALUES FROM (0) TO (10);
           CREATE PUBLICATION lidless FOR TABLES IN SCHEMA lidless;`
        : ''
    }`;
}

/** With `_identity` they are the same in the 63 bytes of a name. */
const TWINS = ['x', 'y'].map((last) => `${'a'.repeat(58)}${last}`);

/** 63 bytes, of which some are the second byte of a letter. */
const LONG_NAME = `${'ü'.repeat(27)}abcdefghi`;

describe.each(majors.map((major) => [major]))('survey on PostgreSQL %i', (major) => {
  let server: Server;
  let client: Client;

  beforeAll(async () => {
    server = await startServer({ major, settings: { allow_system_table_mods: 'on' } });
    await server.sql(tables(major));
    // Up to 14 a process of its own counts them, a moment later.
    const counted = `SELECT pg_stat_get_tuples_updated('keys.none'::regclass) = 1 AS done`;
    await eventually('the update to be counted', async () => (await server.sql<{ done: boolean }>(counted))[0]?.done);
    client = await server.connect({ options: '-c search_path=pg_catalog -c default_transaction_read_only=on' });
  });
  afterAll(() => server.stop());

  const asked = (entries: readonly string[], publication?: string): Promise<SurveyFacts> =>
    survey(client, scopeTarget(entries, publication, needs(publication)), major);
  const unmatched = async (entries: readonly string[], publication?: string): Promise<Unmatched> => value((await asked(entries, publication)).unmatched);
  const coverage = async (entries: readonly string[], publication: string): Promise<Coverage> => value((await asked(entries, publication)).coverage);
  const unlogged = async (entries: readonly string[], publication?: string): Promise<UnloggedTables> => value((await asked(entries, publication)).unloggedTables);
  const identities = async (entries: readonly string[], publication?: string): Promise<Identities> => value((await asked(entries, publication)).identities);
  const uncovered = async (entries: readonly string[], publication: string): Promise<Record<string, string[]>> =>
    Object.fromEntries((await coverage(entries, publication)).uncovered.map((table) => [table.name, table.parts.map(({ name }) => name)]));
  const uncoveredTable = async (name: string, entries: readonly string[], publication: string): Promise<UncoveredTable> =>
    named((await coverage(entries, publication)).uncovered, name);
  const without = async (name: string, entries: readonly string[], publication?: string): Promise<TableWithoutIdentity> =>
    named((await identities(entries, publication)).without, name);

  test('facts that nobody asked for are unavailable', async () => {
    const nothing = await asked([]);
    expect([nothing.unmatched.state, nothing.coverage.state, nothing.identities.state]).toEqual(['unavailable', 'unavailable', 'unavailable']);
    const named = await asked(['sales.orders']);
    expect([named.unmatched.state, named.coverage.state, named.identities.state]).toEqual(['known', 'unavailable', 'known']);
  });

  describe('unmatched', () => {
    test('entries that name tables, exactly or by globs, and partitions taken with their root', async () => {
      const entries = ['sales.orders', 'sales.Mixed, Case', 'sales.gr*', 'sales.größe', 'sales.o?ders', '*.orders', 'par*.ev', 'parts.ev_*', 'parts.*', 'heirs.*'];
      expect(await unmatched(entries)).toEqual({ entries: [], count: 0 });
    });

    test('what the name belongs to instead', async () => {
      const { entries, count } = await unmatched(['sales.orders', 'sales.v', 'pg_catalog.pg_class', 'sales.orders_pkey', 'nowhere.t', 'sales.z*', 'remote.ev_f']);
      expect(entries.map(({ index, relkind }) => [index, relkind])).toEqual([[1, 'v'], [2, 'r'], [3, 'i'], [4, null], [5, null], [6, 'f']]);
      expect(count).toBe(6);
    });

    test('an unlogged table is a table', async () => {
      expect((await unmatched(['volatile.a', 'volatile.x'])).count).toBe(0);
      // Globs take none: here `ev` alone.
      expect((await unmatched(['volatile.*', 'volatile.a*'])).entries.map(({ index }) => index)).toEqual([1]);
    });

    test('similar names', async () => {
      const similar: readonly (readonly [string, readonly string[]])[] = [
        ['sales.ordrs', ['sales.orders']],
        ['sales.ORDERS', ['sales.orders']],
        ['sales.rdoers', ['sales.orders']],
        ['archive.orders', ['sales.orders']],
        ['sales.invoices', ['archive.invoices']],
        ['salse.ordesr', ['sales.orders']],
        ['Archive.invoice', ['archive.invoices']],
        ['sales.mixed, case', ['sales.Mixed, Case']],
        ['sales.grösse', ['sales.größe']],
        ['sales.customers', []],
        ['sales.日本', []],
        // Something else is there.
        ['sales.order', []],
        ['sales.a', []],
      ];
      const { entries } = await unmatched(similar.map(([text]) => text));
      expect(entries.map(({ near }) => near.map(({ schema, name }) => `${schema}.${name}`))).toEqual(similar.map(([, expected]) => expected));
    });
  });

  describe('unlogged tables', () => {
    test('those named, and what a copy of those in scope reads, with what has to be made logged before', async () => {
      const { tables: found, count } = await unlogged(['volatile.a', 'volatile.x', 'volatile.ev']);
      expect(found.map(({ name, root, isPartition, explicit, unloggedReferences }) => [name, root?.name ?? null, isPartition, explicit, names(unloggedReferences)])).toEqual([
        ['a', null, false, true, ['c', 'b']],
        ['ev_1', 'ev', true, true, []],
        // They reference each other: the table that closes the circle is named as well.
        ['x', null, false, true, ['x', 'y']],
      ]);
      expect(count).toBe(3);
    });

    test('of a publication of all tables those alone that belong to one of its tables', async () => {
      expect(await unlogged([], 'everything')).toMatchObject({ count: 1, tables: [{ name: 'ev_1', explicit: false }] });
      if (major >= 13) {
        expect(await unlogged([], 'volatile_root')).toMatchObject({ count: 1, tables: [{ name: 'ev_1', explicit: true }] });
      }
    });
  });

  describe('coverage', () => {
    test('what is named and not published', async () => {
      expect(await uncovered(['sales.orders', 'sales.Mixed, Case'], 'orders')).toEqual({ 'Mixed, Case': [] });
      expect(await coverage(['sales.orders'], 'orders')).toMatchObject({ covered: 1, uncovered: [], uncoveredCount: 0, empty: false });
      expect(await coverage(['sales.orders'], 'absent')).toMatchObject({ covered: 0, uncoveredCount: 1, empty: true });
      expect(await coverage([], 'nothing_yet')).toMatchObject({ covered: 0, uncoveredCount: 0, empty: true });
    });

    test('a partitioned table counts when all its leaf partitions are published', async () => {
      expect(await uncovered(['parts.ev'], 'by_leaf')).toEqual({});
      expect(await uncovered(['parts.*'], 'by_leaf')).toEqual({ bare: [] });
      const ev = await uncoveredTable('ev', ['parts.*'], 'one_leaf');
      expect(ev).toMatchObject({ partitioned: true, member: false, inherited: false, partsCount: 1, partsCovered: 1 });
      expect(ev.parts).toEqual([{ schema: 'parts', name: 'ev_2_a', relation: 'partition', foreign: false, unlogged: false, sizeBytes: null, unloggedReferences: [] }]);
      if (major >= 13) {
        expect(await uncovered(['parts.*'], 'by_root')).toEqual({});
        expect(await coverage([], 'by_root')).toMatchObject({ covered: 2, uncoveredCount: 0, empty: false });
      }
    });

    test('children that inherit are read by a copy', async () => {
      expect(await uncovered(['heirs.base'], 'all_heirs')).toEqual({});
      expect(await uncovered([], 'all_heirs')).toEqual({});
      expect(await uncovered(['heirs.base'], 'only_base')).toEqual({ base: ['child', 'grandchild'] });
      expect(await uncovered([], 'only_base')).toEqual({ base: ['child', 'grandchild'] });
      expect(await uncoveredTable('base', [], 'only_base')).toMatchObject({ member: true, unpublished: false, lostBelow: true, inherited: true, partitioned: false, partsCount: 2, parts: [{ relation: 'child' }, { relation: 'child' }] });
      expect(await uncoveredTable('base', ['heirs.base'], 'orders')).toMatchObject({ member: false, unpublished: true, lostBelow: false, inherited: true, partsCount: 2 });
      expect(await coverage([], 'only_base')).toMatchObject({ covered: 1 });
    });

    test('a foreign partition is never published', async () => {
      const leaf = await uncoveredTable('ev', ['remote.ev'], 'remote_leaf');
      expect(leaf).toMatchObject({ member: true, unpublished: false, lostBelow: true, partsCount: 1, foreignCount: 1, parts: [{ name: 'ev_f', foreign: true, relation: 'partition' }] });
      expect(await uncoveredTable('ev', ['remote.ev'], 'everything')).toMatchObject({ member: true, parts: [{ name: 'ev_f' }] });
      expect(await uncoveredTable('ev', ['remote.ev'], 'orders')).toMatchObject({ member: false, unpublished: true, lostBelow: true, partsCount: 2 });
      if (major >= 13) {
        expect(await uncovered([], 'remote_root')).toEqual({ ev: ['ev_f'] });
        expect(await uncovered(['remote.ev_1'], 'remote_root')).toEqual({});
      }
    });

    test('an unlogged table that is to be named is missing, one that needs nothing but to be logged is not', async () => {
      expect(await uncoveredTable('a', ['volatile.a'], 'orders')).toMatchObject({ unlogged: true, member: false, unpublished: true, lostBelow: false });
      expect(names((await uncoveredTable('a', ['volatile.a'], 'orders')).unloggedReferences)).toEqual(['c', 'b']);
      expect(await coverage(['volatile.a', 'volatile.ev'], 'everything')).toMatchObject({ covered: 2, uncovered: [] });
      expect(await uncovered(['volatile.ev'], 'orders')).toEqual({ ev: ['ev_1'] });
      if (major >= 13) {
        expect(await coverage([], 'volatile_root')).toMatchObject({ covered: 1, uncovered: [] });
      }
    });

    test('a publication of all tables has all but what is foreign', async () => {
      const { uncovered: all } = await coverage([], 'everything');
      expect(all.map(({ schema, parts }) => [schema, parts.map(({ name }) => name)])).toEqual([['remote', ['ev_f']]]);
    });
  });

  describe('identities', () => {
    test('every kind of identity that is missing', async () => {
      const { fine, without: found, withoutCount } = await identities(['keys.*']);
      expect(fine).toBe(2);
      expect(withoutCount).toBe(5);
      expect(found.map(({ name, setting, usablePrimaryKey, deferrablePrimaryKey, deferrableKeyColumns, usableIndex }) => [name, setting, usablePrimaryKey, deferrablePrimaryKey, deferrableKeyColumns, usableIndex])).toEqual([
        ['dropped', 'i', false, null, [], null],
        ['late', 'd', false, 'late_pkey', ['id'], 'late_other'],
        ['none', 'd', false, null, [], null],
        ['nothing', 'n', true, null, [], 'nothing_pkey'],
        ['quiet', 'd', false, null, [], null],
      ]);
      expect(found.every(({ published, publishesUpdates, publishesDeletes, implicitMember }) => !published && publishesUpdates && publishesDeletes && !implicitMember)).toBe(true);
    });

    test('the union of named and published, and what the publication publishes', async () => {
      const { without: found } = await identities(['keys.quiet'], 'keys');
      expect(found.map(({ name, published, publishesDeletes }) => [name, published, publishesDeletes])).toEqual([['late', true, false], ['none', true, false], ['quiet', false, false]]);
    });

    test('implicit members that nobody updates come last', async () => {
      const { without: found } = await identities(['keys.dropped'], 'everything');
      const inKeys = found.filter(({ schema }) => schema === 'keys');
      expect(inKeys.map(({ name, implicitMember, writes }) => [name, implicitMember, writes])).toEqual([
        ['dropped', false, 0],
        ['none', true, 1],
        ['late', true, 0],
        ['nothing', true, 0],
        ['quiet', true, 0],
      ]);
    });

    test('only leaf partitions and children, of what is named or published', async () => {
      await server.sql('ALTER TABLE parts.ev_2_a REPLICA IDENTITY NOTHING; ALTER TABLE heirs.grandchild REPLICA IDENTITY NOTHING');
      expect(await without('ev_2_a', ['parts.ev'])).toMatchObject({ root: { schema: 'parts', name: 'ev' }, isPartition: true, published: false });
      expect(await without('grandchild', ['heirs.base'], 'only_base')).toMatchObject({ root: { schema: 'heirs', name: 'child' }, isPartition: false, published: false });
      expect(await without('grandchild', ['heirs.grandchild'])).toMatchObject({ root: null, isPartition: false });
      expect((await identities([], 'only_base')).without).toEqual([]);
      expect((await identities([], 'by_leaf')).withoutCount).toBe(1);
      await server.sql('ALTER TABLE parts.ev_2_a REPLICA IDENTITY DEFAULT; ALTER TABLE heirs.grandchild REPLICA IDENTITY DEFAULT');
      expect((await identities(['parts.*', 'heirs.*'])).withoutCount).toBe(0);
    });

    test('names for a new index', async () => {
      const { without: found } = await identities(['names.*']);
      expect(Object.fromEntries(found.map(({ name, freeIndexName, leftoverIndex }) => [name, [freeIndexName, leftoverIndex]]))).toEqual({
        taken: ['taken_identity2', null],
        leftover: ['leftover_identity', 'leftover_identity'],
        // 54 bytes are left, then 53: not half a letter.
        [LONG_NAME]: [`${'ü'.repeat(26)}_identity1`, null],
      });
      for (const { schema, name, freeIndexName } of found.filter(({ leftoverIndex }) => leftoverIndex === null)) {
        await server.sql(`CREATE INDEX "${freeIndexName}" ON ${schema}."${name}" (id)`);
        const [made] = await server.sql<{ name: string }>(`SELECT indexrelid::regclass::text AS name FROM pg_index WHERE indrelid = '${schema}."${name}"'::regclass`);
        expect(made?.name).toContain(freeIndexName);
        await server.sql(`DROP INDEX ${schema}."${freeIndexName}"`);
      }
    });

    if (major >= 12) {
      test('generated columns', async () => {
        await server.sql('CREATE TABLE keys.generated (id int NOT NULL, twice int NOT NULL GENERATED ALWAYS AS (id * 2) STORED); CREATE UNIQUE INDEX generated_twice ON keys.generated (twice)');
        expect(await without('generated', ['keys.generated'])).toMatchObject({ generatedColumns: true, usableIndex: null });
        await server.sql('DROP TABLE keys.generated');
      });
    }

    if (major >= 15) {
      test('column lists, row filters, schemas', async () => {
        expect(await without('quiet', ['keys.quiet'])).toMatchObject({ columnList: true, rowFilter: false });
        expect(await without('none', ['keys.none'])).toMatchObject({ columnList: false, rowFilter: true });
        expect(await without('none', [], 'by_schema')).toMatchObject({ published: true, implicitMember: true });
      });
    }
  });

  if (major >= 14) {
    test('a partition whose detachment was cut off is none', async () => {
      const pending = (is: boolean): string => `UPDATE pg_inherits SET inhdetachpending = ${is} WHERE inhrelid = 'parts.ev_1'::regclass`;
      await server.sql(pending(true));
      expect(await uncovered(['parts.*'], 'by_root')).toEqual({ ev_1: [] });
      expect(await uncovered([], 'by_root')).toEqual({});
      await server.sql(pending(false));
      expect(await uncovered(['parts.*'], 'by_root')).toEqual({});
    });
  }

  describe('in a database where nothing publishes all tables', () => {
    const database = 'apart';
    let session: Client;
    beforeAll(async () => {
      await server.sql(`CREATE DATABASE ${database}`);
      await server.sql(apart(major), { database });
      session = await server.connect({ database, options: '-c search_path=pg_catalog -c default_transaction_read_only=on' });
    });
    afterAll(() => session.end());

    const run = (sql: string): Promise<unknown> => server.sql(sql, { database });
    const facts = (entries: readonly string[], publication?: string): Promise<SurveyFacts> => survey(session, scopeTarget(entries, publication, needs(publication)), major);
    const rejected = async (entries: readonly string[], publication?: string): Promise<Record<string, readonly boolean[]>> =>
      Object.fromEntries(
        value((await facts(entries, publication)).identities).without.map(({ name, published, rejectsUpdates, rejectsDeletes }) => [name, [published, rejectsUpdates, rejectsDeletes]]),
      );

    test('a temporary table that inherits makes the server refuse more than ONLY', async () => {
      const flagged = async (): Promise<readonly (readonly [string, boolean, readonly string[]])[]> =>
        value((await facts(['heirs.base', 'heirs.child'], 'loner')).coverage).uncovered.map(({ name, temporaryDescendant, parts }) => [name, temporaryDescendant, names(parts)]);
      expect(await flagged()).toEqual([['base', false, ['child']], ['child', false, []]]);
      const holder = await server.connect({ database });
      await holder.query('CREATE TEMP TABLE tc () INHERITS (heirs.base)');
      expect(await flagged()).toEqual([['base', true, ['child']], ['child', false, []]]);
      await expect(run('CREATE PUBLICATION refused FOR TABLE heirs.base')).rejects.toThrow('"tc"');
      await run('CREATE PUBLICATION by_name FOR TABLE ONLY heirs.base, ONLY heirs.child');
      expect(value((await facts(['heirs.base'], 'by_name')).coverage)).toMatchObject({ covered: 1, uncoveredCount: 0 });
      await run('DROP PUBLICATION by_name');
      await holder.end();
    });

    test('what another publication publishes is rejected now', async () => {
      const others = major >= 13 ? { ev_1: [true, false, true] } : {};
      expect(await rejected([], 'inserts')).toEqual({ other: [true, true, false], ...others });
      const { identities: found } = await facts([], 'inserts');
      expect(value(found)).toMatchObject({ fine: major >= 13 ? 1 : 2, without: expect.arrayContaining([expect.objectContaining({ name: 'other', publishesUpdates: false, publishesDeletes: false })]) });
      expect(await rejected(['keyless.free', 'keyless.other'])).toEqual({ free: [false, false, false], other: [false, true, false] });
      await expect(run('UPDATE keyless.other SET id = 1')).rejects.toThrow('does not have a replica identity');
      await run('DELETE FROM keyless.other');
      await run('UPDATE keyless.free SET id = 1');
      if (major >= 13) {
        await expect(run('DELETE FROM keyless.ev_1')).rejects.toThrow('does not have a replica identity');
        await run('UPDATE keyless.ev_1 SET id = 1');
      }
    });

    test('what a publication of all tables publishes is rejected now', async () => {
      await run(`CREATE PUBLICATION deletes_of_all FOR ALL TABLES WITH (publish = 'delete')`);
      expect(await rejected([], 'inserts')).toEqual({ free: [true, false, true], other: [true, true, true], ev_1: [true, false, true] });
      await run('DROP PUBLICATION deletes_of_all');
    });

    if (major >= 15) {
      test('what a publication of a schema publishes is rejected now, also in partitions elsewhere', async () => {
        expect(await rejected(['whole.*'], 'inserts')).toEqual({ t: [false, true, false], whole_1: [false, true, false], other: [true, true, false], ev_1: [true, false, true] });
        await expect(run('UPDATE heirs.whole_1 SET id = 1')).rejects.toThrow('does not have a replica identity');
        await run('DELETE FROM heirs.whole_1');
      });
    }

    test('updates of an unlogged table work, whichever publication has it or its root', async () => {
      await run('CREATE PUBLICATION everything FOR ALL TABLES');
      expect(await rejected(['keyless.ev'], 'everything')).toMatchObject({ ev_u: [false, false, false], ev_1: [true, true, true] });
      await run('UPDATE keyless.ev_u SET id = 11');
      await run('DROP PUBLICATION everything');
      if (major >= 13) {
        expect(await rejected(['keyless.ev'], 'deletes_of_root')).toMatchObject({ ev_u: [false, false, false], ev_1: [true, false, true] });
        await run('DELETE FROM keyless.ev_u');
      }
    });

    test('names for new indexes differ', async () => {
      const found = value((await facts(['twins.*'])).identities).without;
      const proposed = found.map(({ freeIndexName }) => freeIndexName);
      expect(new Set(proposed).size).toBe(2);
      for (const { name, freeIndexName } of found) {
        await run(`CREATE UNIQUE INDEX "${freeIndexName}" ON twins."${name}" (id); ALTER TABLE twins."${name}" REPLICA IDENTITY USING INDEX "${freeIndexName}"`);
      }
      expect(value((await facts(['twins.*'])).identities).withoutCount).toBe(0);
    });

    if (major >= 12 && major <= 17) {
      test('an unlogged partitioned table is never made logged, nor what references it', async () => {
        const { tables: unlogged } = value((await facts(['stuck.c', 'stuck.d'])).unloggedTables);
        const p = { schema: 'stuck', name: 'p', partitioned: true };
        expect(unlogged.map(({ unloggedReferences }) => unloggedReferences)).toEqual([[p], [p, { schema: 'stuck', name: 'c' }]]);
        await expect(run('ALTER TABLE stuck.p SET LOGGED; ALTER TABLE stuck.c SET LOGGED')).rejects.toThrow('references unlogged table "p"');
      });
    }

    if (major >= 15 && major <= 17) {
      test('a permanent partition is published with the schema of its root, even if that is unlogged', async () => {
        expect(value((await facts([], 'lidless')).coverage)).toMatchObject({ covered: 1, uncovered: [], empty: false });
        await run(`SELECT pg_create_logical_replication_slot('lidless', 'pgoutput')`);
        await run('INSERT INTO lidless.ev VALUES (1)');
        const [{ inserts } = { inserts: null }] = await server.sql<{ inserts: number }>(
          `SELECT count(*)::int AS inserts FROM pg_logical_slot_peek_binary_changes('lidless', NULL, NULL, 'proto_version', '1', 'publication_names', 'lidless')
            WHERE get_byte(data, 0) = ascii('I')`,
          { database },
        );
        expect(inserts).toBe(1);
        await run(`SELECT pg_drop_replication_slot('lidless')`);
      });
    }
  });

  test('Aurora is recognized by its function in pg_catalog alone', async () => {
    await server.sql(`CREATE SCHEMA stubs; CREATE FUNCTION stubs.aurora_version() RETURNS text LANGUAGE sql AS 'SELECT 1::text'`);
    expect((await unlogged(['volatile.c'])).count).toBe(1);
    await server.sql(`CREATE FUNCTION pg_catalog.aurora_version() RETURNS text LANGUAGE sql AS 'SELECT 1::text'`);
    expect((await unlogged(['volatile.c'])).count).toBe(major >= 15 ? 1 : 0);
    // The setting is the service's, and an entry of pg_settings is made for it.
    for (const [value, count] of [['on', 0], ['off', 1], ['1', 0], ['0', 1]] as const) {
      await server.sql(shownSetting('rds.logically_replicate_unlogged_tables', value));
      expect((await unlogged(['volatile.c'])).count).toBe(count);
    }
    await server.sql('CREATE OR REPLACE VIEW pg_catalog.pg_settings AS SELECT * FROM pg_show_all_settings() a');
    await server.sql('DROP FUNCTION pg_catalog.aurora_version()');
  });
});

/** The view is told another row. */
function shownSetting(name: string, setting: string): string {
  return `
    DO $$
    DECLARE listed text := (SELECT string_agg(CASE attname WHEN 'name' THEN quote_literal('${name}') WHEN 'setting' THEN quote_literal('${setting}') ELSE 'NULL' END
                                              || '::' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum)
                              FROM pg_attribute WHERE attrelid = 'pg_catalog.pg_settings'::regclass AND attnum > 0);
    BEGIN
      EXECUTE 'CREATE OR REPLACE VIEW pg_catalog.pg_settings AS SELECT * FROM pg_show_all_settings() a UNION ALL SELECT ' || listed;
    END $$`;
}

function value<T>(fact: Fact<T>): T {
  if (fact.state !== 'known') {
    throw new Error(JSON.stringify(fact));
  }
  return fact.value;
}

function names(tables: readonly TableName[]): readonly string[] {
  return tables.map(({ name }) => name);
}

function named<T extends TableName>(tables: readonly T[], name: string): T {
  const found = tables.find((table) => table.name === name);
  if (found === undefined) {
    throw new Error(`${name} is not among ${names(tables).join(', ')}`);
  }
  return found;
}
