/** The profile `debezium` against Debezium itself: what blocks stops it or loses changes, and what passes arrives. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAction } from '../support/action.js';
import { eventually } from '../support/eventually.js';
import type { Server } from '../support/postgres.js';
import { startServer, stopAll } from '../support/postgres.js';
import { provideJars, startEngine, type Change, type Engine } from './debezium/engine.js';

/** The first on which partitioned tables can be published, and the newest. */
const MAJORS = [13, 18];

const CDC = { user: 'cdc', password: 'of-the-cdc' };
const SLOT = 'debezium';

interface State {
  readonly name: string;
  /** The way into it, by the superuser, where `orders` is, and the role. */
  readonly given: readonly string[];
  /** Properties of the connector, over those that say what the inputs say. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Statements of the application, once it streams. */
  readonly writes?: readonly string[];
  /** What the application is refused. */
  readonly refused?: RegExp;
  /** Everything that arrives, the snapshot included. */
  readonly receives?: readonly Change[];
  /** What the engine ends with. */
  readonly ends?: RegExp;
  /** The rules that block; none: the verdict is `pass`. */
  readonly blocks?: readonly string[];
}

const PUBLISHED = 'CREATE PUBLICATION feed FOR TABLE orders';

const WRITES = ["INSERT INTO orders VALUES (2, 'second')", "UPDATE orders SET note = 'changed' WHERE id = 2", 'DELETE FROM orders WHERE id = 2'];
const ARRIVING: readonly Change[] = ['r', 'c', 'u', 'd'].map((op) => ({ op, table: 'public.orders' }));

const EVENTS = [
  'CREATE TABLE events (id int, at date, PRIMARY KEY (id, at)) PARTITION BY RANGE (at)',
  "CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
  "INSERT INTO events VALUES (1, '2026-02-03')",
];
const OF_EVENTS = { writes: ["INSERT INTO events VALUES (2, '2026-02-03')"], inputs: { tables: 'public.events' } };

const STATES: readonly State[] = [
  { name: 'the publication was made beforehand', given: [PUBLISHED], receives: ARRIVING },
  {
    name: 'it creates the publication for a table that it owns',
    given: ['ALTER TABLE orders OWNER TO cdc', 'GRANT CREATE ON DATABASE shop TO cdc'],
    properties: { 'publication.autocreate.mode': 'filtered' },
    inputs: { 'publication-autocreate': 'filtered' },
    receives: ARRIVING,
  },
  {
    name: 'it is to create the publication for a table that it does not own',
    given: ['GRANT CREATE ON DATABASE shop TO cdc'],
    properties: { 'publication.autocreate.mode': 'filtered' },
    inputs: { 'publication-autocreate': 'filtered' },
    ends: /must be owner of table orders/,
    blocks: ['create-publication'],
  },
  {
    name: 'it is to create the publication FOR ALL TABLES, and is no superuser',
    given: ['GRANT CREATE ON DATABASE shop TO cdc'],
    ends: /must be superuser to create (?:a )?FOR ALL TABLES publication/,
    blocks: ['create-publication'],
  },
  {
    name: 'the publication is missing, and it is not to create one',
    given: [],
    properties: { 'publication.autocreate.mode': 'disabled' },
    inputs: { 'publication-autocreate': 'disabled' },
    ends: /Publication autocreation is disabled/,
    blocks: ['publication-exists'],
  },
  {
    name: 'the slot is of another plugin',
    given: [PUBLISHED, `SELECT pg_create_logical_replication_slot('${SLOT}', 'test_decoding')`],
    ends: /replication slot "debezium" already exists/,
    blocks: ['slot-conflict'],
  },
  {
    name: 'the root is captured and published as such',
    given: [...EVENTS, 'CREATE PUBLICATION feed FOR TABLE events WITH (publish_via_partition_root = true)'],
    ...OF_EVENTS,
    receives: ['r', 'c'].map((op) => ({ op, table: 'public.events' })),
  },
  {
    name: 'the root is captured, and its changes come under the names of the partitions',
    given: [...EVENTS, 'CREATE PUBLICATION feed FOR TABLE events'],
    ...OF_EVENTS,
    // The copy is complete, and no change arrives.
    receives: [{ op: 'r', table: 'public.events' }],
    blocks: ['publication-partition-root'],
  },
  {
    name: 'a table has no replica identity',
    given: ['ALTER TABLE orders DROP CONSTRAINT orders_pkey', PUBLISHED],
    writes: ["UPDATE orders SET note = 'changed' WHERE id = 1"],
    refused: /does not have a replica identity and publishes updates/,
    receives: [{ op: 'r', table: 'public.orders' }],
    blocks: ['replica-identity'],
  },
  {
    name: 'it may not read a table',
    given: [PUBLISHED, 'REVOKE SELECT ON orders FROM cdc'],
    ends: /permission denied for table orders/,
    blocks: ['table-select'],
  },
  {
    name: 'row security hides the rows of a table',
    given: [PUBLISHED, 'ALTER TABLE orders ENABLE ROW LEVEL SECURITY'],
    // The changes arrive, the row that was there does not.
    receives: ARRIVING.slice(1),
    blocks: ['row-level-security'],
  },
];

beforeAll(provideJars);
afterAll(stopAll);

describe.each(MAJORS)('Debezium on PostgreSQL %i', (major) => {
  let server: Server;

  beforeAll(async () => {
    server = await startServer({ major, settings: { wal_level: 'logical' } });
    await server.sql(`CREATE ROLE ${CDC.user} LOGIN REPLICATION PASSWORD '${CDC.password}'`);
  });

  it.each(STATES.map((state) => [state.name, state] as const))('%s', async (_, state) => {
    try {
      await set(server, state);
      await agrees(server, state);
    } finally {
      await clear(server);
    }
  });
});

/** Verdict first: the engine changes the state. */
async function agrees(server: Server, state: State): Promise<void> {
  const { report, exitCode } = await runAction({ ...inputsOf(server), ...state.inputs });
  const rows = report?.targets.flatMap(({ results }) => results) ?? [];
  const blocking = rows.filter(({ status, severity }) => status === 'fail' && severity === 'error').map(({ rule }) => rule);
  const engine = startEngine({ ...propertiesOf(server, state), ...state.properties });
  try {
    await streamsOrEnds(server, engine);
    if (state.ends === undefined) await writesArrive(server, engine, state);
    expect({ ended: engine.ended, changes: engine.changes }).toEqual({
      ended: state.ends === undefined ? undefined : expect.stringMatching(state.ends),
      changes: state.ends === undefined ? state.receives : [],
    });
  } finally {
    await engine.stop();
  }
  expect({ blocking: [...new Set(blocking)], exitCode }).toEqual({ blocking: state.blocks ?? [], exitCode: state.blocks === undefined ? 0 : 1 });
}

async function writesArrive(server: Server, engine: Engine, { writes = WRITES, refused, receives = [] }: State): Promise<void> {
  for (const statement of writes) {
    const written = inShop(server, statement);
    if (refused === undefined) await written;
    else await expect(written).rejects.toThrow(refused);
  }
  const [end] = await inShop(server, 'SELECT pg_current_wal_lsn()::text AS lsn');
  await eventually('the walsender to pass all that was written', async () => await isTrue(server, `
    SELECT s.sent_lsn >= '${String(end?.['lsn'])}' FROM pg_stat_replication s JOIN pg_replication_slots r ON r.active_pid = s.pid WHERE r.slot_name = '${SLOT}'`));
  await eventually('what arrives', () => Promise.resolve(engine.changes.length >= receives.length));
  await new Promise((resolve) => setTimeout(resolve, ON_ITS_WAY_MS));
}

/** How long what was sent may take to be emitted. What is dropped never is. */
const ON_ITS_WAY_MS = 500;

/** How long the engine may take to start, copy, and stream. */
const STARTING_MS = 60_000;

async function streamsOrEnds(server: Server, engine: Engine): Promise<void> {
  const streams = `SELECT bool_or(active) FROM pg_replication_slots WHERE slot_name = '${SLOT}'`;
  const started = Date.now();
  while (engine.ended === undefined && !(await isTrue(server, streams))) {
    if (Date.now() - started > STARTING_MS) throw new Error(`Debezium does not stream:\n${engine.log()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function isTrue(server: Server, query: string): Promise<boolean> {
  const [row] = await inShop(server, `SELECT (${query}) AS answer`);
  return row?.['answer'] === true;
}

function inShop(server: Server, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return server.sql(sql, { database: 'shop' });
}

async function set(server: Server, { given }: State): Promise<void> {
  await server.sql('CREATE DATABASE shop');
  const usual = ["CREATE TABLE orders (id int PRIMARY KEY, note text)", "INSERT INTO orders VALUES (1, 'first')"];
  for (const statement of [`ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO ${CDC.user}`, ...usual, ...given]) await inShop(server, statement);
}

async function clear(server: Server): Promise<void> {
  await eventually('the slot to be let go', async () => (await server.sql('SELECT 1 FROM pg_replication_slots WHERE active')).length === 0);
  await server.sql('SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots');
  await server.sql('DROP DATABASE shop');
}

function inputsOf({ host, port }: Server): Readonly<Record<string, string>> {
  return { host, port: String(port), ...CDC, database: 'shop', 'ssl-mode': 'disable', consumer: 'debezium', publication: 'feed', slot: SLOT, tables: 'public.orders' };
}

/** The same, in the words of the connector. */
function propertiesOf({ host, port }: Server, { inputs }: State): Readonly<Record<string, string>> {
  return {
    'database.hostname': host,
    'database.port': String(port),
    'database.user': CDC.user,
    'database.password': CDC.password,
    'database.dbname': 'shop',
    'database.sslmode': 'disable',
    'publication.name': 'feed',
    'slot.name': SLOT,
    'table.include.list': inputs?.['tables'] ?? 'public.orders',
  };
}
