import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { role } from '../../../src/collect/catalog/role.js';
import { ask } from '../../../src/collect/statement.js';
import { survey, type SurveyFacts } from '../../../src/collect/survey/index.js';
import type { Fact, Role } from '../../../src/facts/index.js';
import type { Target } from '../../../src/target.js';
import { majors, startServer, stopAll, type Server } from '../../support/postgres.js';
import { consumer, target } from '../../rules/target.js';
import { scopeTarget } from './targets.js';

afterAll(stopAll);

const PASSWORD = 'sesame';

function setup(major: number): string {
  return `
    CREATE ROLE cdc LOGIN PASSWORD '${PASSWORD}' CONNECTION LIMIT 7;
    CREATE ROLE readers; CREATE ROLE strangers; CREATE ROLE application; CREATE ROLE passer BYPASSRLS;
    CREATE ROLE expired LOGIN VALID UNTIL '2001-01-01';
    CREATE ROLE becomes LOGIN PASSWORD '${PASSWORD}'; GRANT readers TO becomes; ALTER ROLE becomes SET role = readers;
    CREATE ROLE refused LOGIN PASSWORD '${PASSWORD}' VALID UNTIL 'infinity'; ALTER ROLE refused SET role = strangers;
    CREATE ROLE "next" LOGIN; GRANT readers TO "next"; ALTER ROLE "next" SET role = strangers; ALTER ROLE "next" IN DATABASE postgres SET role = readers;
    CREATE ROLE elsewhere LOGIN; GRANT readers TO elsewhere; ALTER ROLE elsewhere IN DATABASE template1 SET role = readers;
    CREATE ROLE itself LOGIN; GRANT readers TO itself; ALTER ROLE itself SET role = readers; ALTER ROLE itself IN DATABASE postgres SET role = none;
    CREATE ROLE aside LOGIN NOINHERIT; GRANT application TO aside;
    CREATE ROLE member LOGIN; GRANT application TO member;

    CREATE SCHEMA open AUTHORIZATION application; CREATE SCHEMA closed AUTHORIZATION application;
    CREATE SCHEMA rls AUTHORIZATION application; GRANT USAGE ON SCHEMA rls TO PUBLIC;
    GRANT USAGE ON SCHEMA open TO PUBLIC; GRANT USAGE ON SCHEMA closed TO readers;
    SET ROLE application;
    CREATE TABLE open.whole (id int PRIMARY KEY); GRANT SELECT ON open.whole TO PUBLIC;
    CREATE TABLE open.none (id int PRIMARY KEY);
    CREATE TABLE open.some (a int, "b, B" int, c int, gone int); ALTER TABLE open.some DROP COLUMN gone; GRANT SELECT (a) ON open.some TO cdc;
    CREATE TABLE open.every (a int, b int); GRANT SELECT (a, b) ON open.every TO cdc;
    CREATE TABLE closed.t (id int PRIMARY KEY); GRANT SELECT ON closed.t TO cdc, readers;
    CREATE TABLE open.root (id int) PARTITION BY RANGE (id); CREATE TABLE open.root_1 PARTITION OF open.root FOR VALUES FROM (0) TO (9);
    GRANT SELECT ON open.root TO cdc;
    ${major >= 12 ? 'CREATE TABLE open.generated (a int, g int GENERATED ALWAYS AS (a * 2) STORED); GRANT SELECT (a) ON open.generated TO cdc;' : ''}

    ${RLS.map(([name, ...policies]) => `CREATE TABLE rls.${name} (id int PRIMARY KEY); GRANT SELECT ON rls.${name} TO PUBLIC; ALTER TABLE rls.${name} ENABLE ROW LEVEL SECURITY; ${policies.map((policy) => policy.replace('@', `rls.${name}`)).join('; ')};`).join('\n')}
    RESET ROLE;

    CREATE PUBLICATION feed FOR TABLE open.whole, open.none, open.some;
    CREATE PUBLICATION leaf FOR TABLE open.root_1;
    CREATE PUBLICATION everything FOR ALL TABLES;
    ${major >= 13 ? 'CREATE PUBLICATION by_leaf FOR TABLE open.root; CREATE PUBLICATION by_root FOR TABLE open.root WITH (publish_via_partition_root);' : ''}
    ${major >= 15 ? 'CREATE PUBLICATION columns FOR TABLE open.some (a); CREATE PUBLICATION of_schema FOR TABLES IN SCHEMA open;' : ''}
    ${major >= 18 ? 'CREATE PUBLICATION with_generated FOR TABLE open.generated WITH (publish_generated_columns = stored);' : ''}

    CREATE SCHEMA later; CREATE SCHEMA later_closed;
    GRANT ALL ON SCHEMA later, later_closed TO application;
    SET ROLE application;
    CREATE TABLE later.t (id int); CREATE TABLE later_closed.t (id int);
    ALTER DEFAULT PRIVILEGES FOR ROLE application IN SCHEMA later GRANT SELECT ON TABLES TO readers;
    RESET ROLE`;
}

/** Tables with row security; `@` is the table. */
const RLS: readonly (readonly [name: string, ...statements: string[]])[] = [
  ['none'],
  ['all', 'CREATE POLICY p ON @ USING (true)'],
  ['mine', 'CREATE POLICY p ON @ FOR SELECT TO cdc USING (true)'],
  ['others', 'CREATE POLICY p ON @ FOR SELECT TO strangers USING (true)'],
  ['writes', 'CREATE POLICY p ON @ FOR INSERT WITH CHECK (true)'],
  ['checked', 'CREATE POLICY p ON @ WITH CHECK (true)'],
  ['condition', 'CREATE POLICY p ON @ USING (id > 0)'],
  ['condition_meant', 'CREATE POLICY p ON @ TO cdc USING (id > 0)'],
  ['restricted', 'CREATE POLICY p ON @ USING (true)', 'CREATE POLICY r ON @ AS RESTRICTIVE USING (id > 0)'],
  ['restricted_by_nothing', 'CREATE POLICY p ON @ USING (true)', 'CREATE POLICY r ON @ AS RESTRICTIVE USING (true)'],
  ['either', 'CREATE POLICY p ON @ USING (id > 0)', 'CREATE POLICY o ON @ USING (true)'],
  ['never', 'CREATE POLICY p ON @ USING (false)'],
  ['forced', 'ALTER TABLE @ FORCE ROW LEVEL SECURITY'],
];

/** What the role `cdc` is kept from. */
const HIDDEN = ['checked', 'condition', 'condition_meant', 'forced', 'never', 'none', 'others', 'restricted', 'writes'];

describe.each(majors.map((major) => [major]))('privileges on PostgreSQL %i', (major) => {
  let server: Server;

  beforeAll(async () => {
    server = await startServer({ major });
    await server.sql(setup(major));
  });

  afterAll(() => server.stop());

  async function asked(changes: Partial<Target>, tables: readonly string[], publication?: string, user = 'cdc'): Promise<SurveyFacts> {
    const client = await server.connect({ user, password: PASSWORD, options: '-c search_path=pg_catalog' });
    const facts = await survey(client, { ...scopeTarget(tables, publication), ...changes }, major);
    await client.end();
    return facts;
  }

  async function roleOf(wanted: string | undefined, user = 'cdc'): Promise<Role> {
    const client = await server.connect({ user, password: PASSWORD });
    const fact = await ask(client, role({ target: target(wanted === undefined ? {} : { role: wanted }), major, announcedPid: null }));
    await client.end();
    return value(fact);
  }

  test.each([
    ['becomes', 'readers'],
    ['refused', 'refused'],
    ['next', 'readers'],
    ['elsewhere', 'elsewhere'],
    ['itself', 'itself'],
    ['cdc', 'cdc'],
  ])('%s acts as %s', async (name, acting) => {
    expect((await roleOf(name)).acting.name).toBe(acting);
  });

  test.each([
    ['becomes', 'readers'],
    ['refused', 'refused'],
  ])('a session of %s acts as %s', async (user, acting) => {
    const role = await roleOf(undefined, user);
    expect(role).toMatchObject({ name: user, isSession: true, acting: { name: acting, superuser: false, createsInDatabase: false, administrator: false } });
    expect(role.acting).toEqual((await roleOf(user)).acting);
  });

  test('limits of roles', async () => {
    expect(await roleOf('cdc')).toMatchObject({ connectionLimit: 7, passwordExpiresInMs: null });
    expect(await roleOf('refused')).toMatchObject({ connectionLimit: null, passwordExpiresInMs: null });
    expect((await roleOf('expired')).passwordExpiresInMs).toBeLessThan(-20 * 365 * 24 * 3_600_000);
    expect(await roleOf('postgres')).toMatchObject({ acting: { superuser: true, bypassRls: true, createsInDatabase: true } });
    expect(await roleOf('nobody')).toMatchObject({ exists: false, acting: { name: 'nobody' } });
  });

  test('schemas', async () => {
    const { schemaAccess } = await asked({}, ['open.whole', 'closed.t']);
    expect(value(schemaAccess)).toEqual({ schemas: 2, closed: ['closed'], closedCount: 1 });
    expect(value((await asked({ role: 'becomes' }, ['open.whole', 'closed.t'])).schemaAccess).closedCount).toBe(0);
    expect(value((await asked({}, ['open.whole', 'closed.t'], undefined, 'becomes')).schemaAccess).closedCount).toBe(0);
  });

  test('tables', async () => {
    const { tableAccess } = await asked({}, ['open.whole', 'open.none', 'open.some', 'open.every', 'open.root', 'closed.t']);
    expect(value(tableAccess)).toEqual({
      tables: 6,
      unreadableCount: 2,
      unreadable: [
        { schema: 'open', name: 'none', columns: [], columnsCount: 0 },
        { schema: 'open', name: 'some', columns: ['b, B', 'c'], columnsCount: 2 },
      ],
    });
    expect(value((await asked({ role: 'postgres' }, ['open.*'])).tableAccess).unreadableCount).toBe(0);
    expect(value((await asked({ role: 'member' }, ['open.*'])).tableAccess).unreadableCount).toBe(0);
    expect(value((await asked({ role: 'aside' }, ['open.none'])).tableAccess).unreadableCount).toBe(1);
    expect(await asked({ snapshot: false }, ['open.none'])).toMatchObject({
      tableAccess: { state: 'unavailable' },
      schemaAccess: { state: 'unavailable' },
      rowSecurity: { state: 'unavailable' },
      futureTables: { state: 'unavailable' },
    });
  });

  test('columns that are not published', async () => {
    if (major >= 12) {
      expect(value((await asked({}, ['open.generated'])).tableAccess).unreadableCount).toBe(0);
    }
    if (major >= 15) {
      expect(value((await asked({}, [], 'columns')).tableAccess)).toMatchObject({ tables: 1, unreadableCount: 0 });
    }
    if (major >= 18) {
      expect(value((await asked({}, [], 'with_generated')).tableAccess).unreadable).toMatchObject([{ name: 'generated', columns: ['g'] }]);
    }
  });

  test('partitions', async () => {
    const subscription = { consumer: consumer({ subscription: true }) };
    expect(value((await asked({}, [], 'leaf')).tableAccess).unreadable).toMatchObject([{ name: 'root_1' }]);
    if (major >= 13) {
      for (const [publication, changes, unreadable] of [
        ['by_root', {}, 0],
        ['by_leaf', {}, 1],
        ['by_leaf', { autocreate: 'all-tables' }, 1],
        ['by_root', subscription, 0],
        ['by_leaf', subscription, 1],
      ] as const) {
        expect({ publication, ...value((await asked(changes, [], publication)).tableAccess) }).toMatchObject({ publication, tables: 1, unreadableCount: unreadable });
      }
    }
    expect(value((await asked(subscription, ['open.whole'], 'feed')).tableAccess)).toMatchObject({ tables: 3, unreadableCount: 2 });
    expect(value((await asked(subscription, ['open.whole'], 'absent')).tableAccess)).toMatchObject({ tables: 1, unreadableCount: 0 });
  });

  test('row security', async () => {
    const { rowSecurity } = await asked({}, ['rls.*']);
    const { filtered, filteredCount } = value(rowSecurity);
    expect(filtered.map(({ name }) => name)).toEqual(HIDDEN);
    expect(filteredCount).toBe(HIDDEN.length);
    expect(filtered.find(({ name }) => name === 'none')).toEqual({ schema: 'rls', name: 'none', permissive: 0, meant: false, restrictive: 0, owned: false });
    expect(filtered.find(({ name }) => name === 'condition')).toMatchObject({ permissive: 1, meant: false, restrictive: 0 });
    expect(filtered.find(({ name }) => name === 'condition_meant')).toMatchObject({ permissive: 1, meant: true });
    expect(filtered.find(({ name }) => name === 'restricted')).toMatchObject({ permissive: 1, restrictive: 1 });
    for (const [role, hidden] of [
      ['postgres', []],
      ['passer', []],
      ['member', ['forced']],
      ['aside', ['checked', 'condition', 'condition_meant', 'forced', 'mine', 'never', 'none', 'others', 'restricted', 'writes']],
    ] as const) {
      const found = value((await asked({ role }, ['rls.*'])).rowSecurity);
      expect({ role, hidden: found.filtered.map(({ name }) => name) }).toEqual({ role, hidden });
    }
  });

  test('row security as the server sees it', async () => {
    for (const user of ['cdc', 'becomes']) {
      const client = await server.connect({ user, password: PASSWORD });
      const { rows } = await client.query<{ name: string }>(
        `SELECT relname AS name FROM pg_class WHERE relnamespace = 'rls'::regnamespace AND relkind = 'r' AND row_security_active(oid) ORDER BY 1`,
      );
      await client.end();
      expect(rows).toHaveLength(RLS.length);
    }
  });

  test('ownership', async () => {
    const creating = { autocreate: 'filtered' } as const;
    expect(await asked({}, ['open.whole'])).toMatchObject({ ownership: { state: 'unavailable' } });
    const { ownership } = await asked(creating, ['open.whole', 'open.root'], 'feed');
    expect(value(ownership)).toMatchObject({ foreignCount: 2, ownsPublication: false });
    expect(value(ownership).foreign[0]).toEqual({ schema: 'open', name: major >= 13 ? 'root' : 'root_1', owner: 'application' });
    expect(value((await asked({ ...creating, role: 'member' }, ['open.*'])).ownership)).toMatchObject({ foreignCount: 0, ownsPublication: null });
    expect(value((await asked({ ...creating, role: 'aside' }, ['open.whole'])).ownership).foreignCount).toBe(1);
    expect(value((await asked({ ...creating, role: 'postgres' }, ['open.*'], 'feed')).ownership)).toMatchObject({ foreignCount: 0, ownsPublication: true });
  });

  test('tables that will be created', async () => {
    expect(await asked({}, ['open.whole'])).toMatchObject({ futureTables: { state: 'unavailable' } });
    expect(value((await asked({}, [], 'feed')).futureTables)).toEqual({ open: false, closed: [], closedCount: 0 });
    const closed = { schema: 'later_closed', owner: 'application' };
    expect(value((await asked({ role: 'becomes' }, ['later*.*'])).futureTables)).toEqual({ open: true, closed: [closed], closedCount: 1 });
    expect(value((await asked({ role: 'member' }, ['later*.*'])).futureTables).closedCount).toBe(0);
    expect(value((await asked({}, [], 'everything')).futureTables)).toMatchObject({ open: true, closedCount: 5 });
    if (major >= 14) {
      await server.sql('CREATE ROLE reads_all LOGIN; GRANT pg_read_all_data TO reads_all');
      expect(value((await asked({ role: 'reads_all' }, [], 'everything')).futureTables).closedCount).toBe(0);
    }
    if (major >= 15) {
      expect(value((await asked({}, [], 'of_schema')).futureTables)).toEqual({ open: true, closed: [{ schema: 'open', owner: 'application' }], closedCount: 1 });
    }
  });

  test('tables of its own', async () => {
    expect(await asked({}, ['open.whole'])).toMatchObject({ ownTables: { state: 'unavailable' } });
    const heartbeat = (schema: string, name: string): Promise<SurveyFacts> => asked({ heartbeatTable: { schema, name } }, [], 'feed');
    expect(value((await heartbeat('open', 'whole')).ownTables)).toEqual([
      { schema: 'open', name: 'whole', relkind: 'r', usage: true, privileges: ['SELECT'], published: true },
    ]);
    expect(value((await heartbeat('closed', 't')).ownTables)).toMatchObject([{ relkind: 'r', usage: false, privileges: ['SELECT'], published: false }]);
    expect(value((await heartbeat('open', 'absent')).ownTables)).toMatchObject([{ relkind: null, usage: true, privileges: [], published: false }]);
    expect(value((await heartbeat('absent', 'absent')).ownTables)).toMatchObject([{ relkind: null, usage: false, privileges: [] }]);
  });

  test('a role that does not exist', async () => {
    const facts = await asked({ role: 'nobody' }, ['open.none', 'rls.none']);
    expect(facts).toMatchObject({ tableAccess: { state: 'known' }, schemaAccess: { state: 'known' }, rowSecurity: { state: 'known' } });
  });
});

function value<T>(fact: Fact<T>): T {
  if (fact.state !== 'known') {
    throw new Error(JSON.stringify(fact));
  }
  return fact.value;
}
