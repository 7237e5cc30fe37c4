/** The server states are played on, one after the other: how each is brought about, and how it is cleared away. */
import type pg from 'pg';
import type { Consumer } from '../support/consumer.js';
import type { Resident } from '../support/action.js';
import { resident } from '../support/action.js';
import { consume } from '../support/consumer.js';
import { eventually } from '../support/eventually.js';
import type { Row, Server } from '../support/postgres.js';
import { quoteIdent, quoteLiteral, startServer, startStandby } from '../support/postgres.js';
import type { Listener } from '../support/proxy.js';
import { answeringAndEnding, errorResponse, faultProxy, rogueServer, versionProxy } from '../support/proxy.js';
import type { Credentials } from './credentials.js';
import { CLEAR_DATABASE, CLEAR_ROLES, CLEAR_SESSIONS, CLEAR_SLOTS } from './clearing.js';
import { MANAGED_DATABASE, standInFor } from './platforms.js';
import { balancer, streamlessProxy } from './stand-ins.js';
import type { Inputs, Presented, Scene, StandIn, State, Step, Wanted } from './state.js';

/** What every role of these tests but the superuser logs in with. */
export const PASSWORD = 'sesame';

/** The database states share; it is emptied after each. */
const SHARED_DATABASE = 'shop';

/** Where a server stands again after each state. */
const SETTINGS: Readonly<Record<string, string>> = {
  wal_level: 'logical',
  max_wal_senders: '10',
  max_replication_slots: '10',
  max_connections: '40',
  max_prepared_transactions: '4',
  ssl: 'on',
  // Nothing writes or holds a transaction but what a state says.
  autovacuum: 'off',
  // For the stand-ins of platforms.ts; up to 12 a running server cannot be told.
  allow_system_table_mods: 'on',
};

/** A server of one major, and the state that stands on it at the moment. */
export class Stage {
  readonly server: Server;
  /** Judges the states of this stage. */
  readonly judge: Resident = resident();
  /** False when a state could not be cleared away. */
  usable = true;
  private readonly credentials: Credentials;
  /** The superuser's session outside the state's database. */
  private observer: pg.Client | undefined;
  private second: Server | undefined;
  private database = SHARED_DATABASE;
  private role = 'cdc';
  private standInPort = 0;
  private standby: { readonly server: Server; readonly nudge: NodeJS.Timeout | undefined } | undefined;
  private readonly sessions: pg.Client[] = [];
  private readonly readers = new Map<string, { readonly start: () => Promise<Consumer>; consumer: Consumer }>();
  private readonly standIns: Listener[] = [];
  private readonly changed = { settings: false, hba: false, certificate: false };

  private constructor(server: Server, made: Credentials) {
    this.server = server;
    this.credentials = made;
  }

  /** Starts a server. */
  static async on(major: number, made: Credentials): Promise<Stage> {
    const server = await startServer({ major, settings: SETTINGS, tls: made.presented.right });
    await server.sql(`CREATE DATABASE ${SHARED_DATABASE}`);
    return new Stage(server, made);
  }

  /** A second server of the same version, for subscriptions. */
  async subscriber(): Promise<Server> {
    this.second ??= await startServer({ major: this.server.major });
    return this.second;
  }

  /** Stops both servers. */
  async stop(): Promise<void> {
    await Promise.all([this.server.stop(), this.second?.stop(), this.judge.stop()]);
  }

  /** Where things are while the state lasts. */
  get scene(): Scene {
    const { host, port, major } = this.server;
    return { major, host, port, standInPort: this.standInPort, pem: this.credentials.pem };
  }

  /** Makes what is there before each state, then takes its steps. */
  async set(state: State): Promise<void> {
    this.role = state.role ?? 'cdc';
    this.database = databaseOf(state);
    await this.observe(`CREATE ROLE ${quoteIdent(this.role)} LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
    if (this.database !== SHARED_DATABASE) await this.observe(createDatabase(state, this.database));
    const platform = state.platform === undefined ? [] : standInFor(state.platform);
    const usual = [...platform, readable(quoteIdent(this.role)), ...(state.bare === true ? [] : [ORDERS])];
    await this.takeAll([...usual, ...(state.given ?? [])]);
  }

  /** What the action is given unless the state says otherwise. */
  inputs(state: State, ...wanted: readonly (Wanted | undefined)[]): Record<string, string> {
    const usual: Inputs = {
      host: this.server.host,
      port: String((this.standby?.server ?? this.server).port),
      database: this.database,
      user: this.role,
      password: PASSWORD,
      'ssl-mode': 'disable',
      ...(state.bare === true ? {} : { publication: 'feed' }),
    };
    const over = wanted.map((some) => (typeof some === 'function' ? some(this.scene) : some));
    const all = Object.assign({}, usual, ...over) as Inputs;
    return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  }

  /** What the superuser sees of the whole server. */
  async observe<R extends object = Row>(text: string): Promise<R[]> {
    this.observer ??= await this.server.connect({ applicationName: 'observer' });
    return lastRows<R>(await this.observer.query(text));
  }

  /** A session of the superuser in the state's database. */
  async inSession<T>(use: (client: pg.Client) => Promise<T>, database = this.database): Promise<T> {
    const client = await this.server.connect({ database });
    try {
      return await use(client);
    } finally {
      await client.end();
    }
  }

  /** SQL in the state's database, one text after the other, by the superuser. Resolves with the rows of the last. */
  async sql<R extends object = Row>(...texts: readonly string[]): Promise<R[]> {
    return await this.inSession(async (client) => {
      let rows: R[] = [];
      for (const text of texts) rows = lastRows<R>(await client.query(text));
      return rows;
    });
  }

  /** Takes the steps in their order; what is SQL only in one session. */
  async takeAll(steps: readonly Step[]): Promise<void> {
    const others = steps.findIndex((step) => typeof step !== 'string');
    const [first] = steps;
    if (first === undefined) return;
    const taken = typeof first === 'string' ? (others === -1 ? steps.length : others) : 1;
    if (typeof first === 'string') await this.sql(...steps.slice(0, taken).filter((step) => typeof step === 'string'));
    else await this.take(first);
    await this.takeAll(steps.slice(taken));
  }

  private async take(step: Exclude<Step, string>): Promise<void> {
    if ('sql' in step) await this.server.sql(step.sql, { database: step.database });
    else if ('hold' in step) await this.hold(step.hold, step);
    else if ('unfinished' in step) await this.begin(step.unfinished, step.as);
    else if ('confirms' in step) await this.confirm(step.confirms, step.beyond);
    else if ('fill' in step) await this.fill(step.fill);
    else if ('release' in step) await this.release();
    else if ('reader' in step) await this.read(step.reader, step);
    else if ('stuckReader' in step) await this.readWithoutWord(step.stuckReader);
    else if ('restart' in step) await this.restart(step.restart);
    else if ('reload' in step) await this.reload();
    else if ('hba' in step) await this.admit(step.hba);
    else if ('presents' in step) await this.present(step.presents);
    else if ('standIn' in step) await this.standIn(step.standIn);
    else if ('announces' in step) await this.announce(step.announces);
    else if ('standby' in step) await this.follow(step.standby);
    else await this.until(step.until);
  }

  /** Runs one statement as it stands: more than one would be refused. `database` default: the state's. */
  async runStatement(text: string, database = this.database): Promise<void> {
    const query: pg.QueryConfig & { queryMode: 'extended' } = { text, values: [], queryMode: 'extended' };
    await this.inSession((client) => client.query(query), database);
    this.changed.settings ||= /^\s*ALTER SYSTEM/i.test(text);
  }

  async restart(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    this.changed.settings = true;
    await Promise.all([...this.readers.values()].map(({ consumer }) => consumer.stop()));
    await this.observer?.end();
    this.observer = undefined;
    await this.server.restart(settings);
    for (const reader of this.readers.values()) reader.consumer = await reader.start();
  }

  async admit(line: string): Promise<void> {
    this.changed.hba = true;
    await this.server.prependHba(line);
  }

  private async reload(): Promise<void> {
    this.changed.settings = true;
    await this.server.reload();
  }

  private async present(which: Presented): Promise<void> {
    this.changed.certificate = true;
    await this.server.tls(this.credentials.presented[which]);
  }

  private async hold(sql: string, { as, database = this.database }: { as?: string; database?: string }): Promise<void> {
    const client = await this.server.connect({ database, ...(as === undefined ? {} : { user: as, password: PASSWORD }) });
    this.sessions.push(client);
    await client.query(sql);
  }

  private async begin(sql: string, as?: string): Promise<void> {
    const login = as === undefined ? {} : { user: as, password: PASSWORD };
    const client = await this.server.connect({ database: this.database, ...login });
    this.sessions.push(client);
    client.query(sql).catch(() => undefined);
  }

  private async confirm(slot: string, beyond: number): Promise<void> {
    const client = await this.reading(slot);
    const [end] = await this.observe<{ lsn: string }>("SELECT pg_current_wal_lsn() - '0/0' AS lsn");
    confirmOn(client, BigInt(end?.lsn ?? 0) + BigInt(beyond));
    await this.until(`SELECT confirmed_flush_lsn > pg_current_wal_lsn() FROM pg_replication_slots WHERE slot_name = ${quoteLiteral(slot)}`);
    await client.end();
    await this.until(`SELECT NOT active FROM pg_replication_slots WHERE slot_name = ${quoteLiteral(slot)}`);
  }

  private async fill(role: string): Promise<void> {
    for (;;) {
      try {
        await this.hold('SELECT 1', { as: role });
      } catch {
        return;
      }
    }
  }

  private async release(): Promise<void> {
    await Promise.all(this.sessions.splice(0).map((client) => client.end()));
  }

  private async read(slot: string, { as = this.role, database = this.database }: { as?: string; database?: string }): Promise<void> {
    const { host, port } = this.server;
    // Whoever read it before may still be going.
    const read = `SELECT 1 FROM pg_replication_slots WHERE slot_name = ${quoteLiteral(slot)} AND active`;
    await eventually(`nobody to read ${slot}`, async () => (await this.observe(read)).length === 0, { everyMs: 5 });
    const start = (): Promise<Consumer> =>
      consume({ host, port, database, user: as, password: PASSWORD, slot, publication: 'feed' });
    this.readers.set(slot, { start, consumer: await start() });
  }

  private async readWithoutWord(slot: string): Promise<void> {
    this.sessions.push(await this.reading(slot));
  }

  private async reading(slot: string): Promise<pg.Client> {
    const client = await this.server.connect({
      database: this.database,
      user: this.role,
      password: PASSWORD,
      replication: 'database',
    });
    const streaming = client.query(
      `START_REPLICATION SLOT ${slot} LOGICAL 0/0 (proto_version '1', publication_names 'feed')`,
    );
    streaming.catch(() => undefined);
    await this.until(`SELECT active FROM pg_replication_slots WHERE slot_name = ${quoteLiteral(slot)}`);
    return client;
  }

  private async until(query: string): Promise<void> {
    await this.inSession((client) =>
      eventually(query, async () => lastRows<{ answer: boolean }>(await client.query(asAnswer(query)))[0]?.answer),
    );
  }

  private async standIn(kind: StandIn): Promise<void> {
    const listener = await this.listening(kind);
    this.standIns.push(listener);
    this.standInPort = listener.port;
  }

  private async announce(version: string): Promise<void> {
    const { host, port } = this.server;
    const listener = await versionProxy({ host, port, version });
    this.standIns.push(listener);
    this.standInPort = listener.port;
  }

  /** A slot on the standby waits for a word of the primary on its running transactions. */
  private async follow(settings: Readonly<Record<string, string>>): Promise<void> {
    const server = await startStandby(this.server, { settings });
    const tell = (): void => void this.observe('SELECT pg_log_standby_snapshot()').catch(() => undefined);
    this.standby = { server, nudge: this.server.major < 16 ? undefined : setInterval(tell, 200) };
    if (settings['sync_replication_slots'] === 'on') await eventually('the slots to be synchronized', () => isSynchronized(server));
  }

  private async leaveStandby(): Promise<void> {
    clearInterval(this.standby?.nudge);
    await this.standby?.server.stop();
    this.standby = undefined;
  }

  private async listening(kind: StandIn): Promise<Listener> {
    const { host, port } = this.server;
    switch (kind) {
      case 'pooler':
        return await rogueServer(answeringAndEnding(errorResponse({ S: 'FATAL', V: 'FATAL', C: '08P01', M: 'unsupported startup parameter: options' })));
      case 'tcp-proxy':
        return await faultProxy({ host, port, fault: [] });
      case 'streamless-proxy':
        return await streamlessProxy({ host, port });
      case 'balancer': {
        const second = await this.subscriber();
        await this.likeThis(second);
        return await balancer({ host, port }, second);
      }
    }
  }

  /** The second server has the role and the database of the state as well, and no more. */
  private async likeThis(second: Server): Promise<void> {
    const name = quoteIdent(this.database);
    const there = await second.sql(`SELECT 1 FROM pg_database WHERE datname = ${quoteLiteral(this.database)}`);
    if (there.length > 0) await second.sql(`DROP DATABASE ${name}`);
    await second.sql(`DROP ROLE IF EXISTS ${quoteIdent(this.role)}`);
    await second.sql(`CREATE ROLE ${quoteIdent(this.role)} LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
    await second.sql(`CREATE DATABASE ${name}`);
  }

  /** Puts everything back to where it was before {@link set}. When it cannot, the server is of no more use. */
  async clear(state: State): Promise<void> {
    this.usable = false;
    await Promise.all([...this.readers.values()].map(({ consumer }) => consumer.stop()));
    this.readers.clear();
    await this.leaveStandby();
    await Promise.all(this.standIns.splice(0).map((listener) => listener.close()));
    await this.release().catch(() => undefined);
    if (this.changed.hba) await this.server.hba(['host all,replication all all scram-sha-256']);
    if (this.changed.certificate) await this.server.tls(this.credentials.presented.right);
    await this.clearServer();
    if (databaseOf(state) === SHARED_DATABASE) await this.server.sql(CLEAR_DATABASE, { database: SHARED_DATABASE });
    await this.observe(CLEAR_ROLES);
    if (this.changed.settings) {
      await this.observe('ALTER SYSTEM RESET ALL');
      await this.restart(SETTINGS);
    }
    Object.assign(this.changed, { settings: false, hba: false, certificate: false });
    this.usable = true;
  }

  /** What belongs to no database, and the databases of their own that states have. */
  private async clearServer(): Promise<void> {
    const prepared = await this.observe<{ gid: string; database: string }>('SELECT gid, database FROM pg_prepared_xacts');
    for (const { gid, database } of prepared) await this.runStatement(`ROLLBACK PREPARED ${quoteLiteral(gid)}`, database);
    await this.observe(CLEAR_SESSIONS);
    await eventually('the slots to go', async () => (await this.observe<{ answer: boolean }>(CLEAR_SLOTS))[0]?.answer);
    const own = `SELECT datname AS name FROM pg_database WHERE oid >= 16384 AND datname <> '${SHARED_DATABASE}'`;
    for (const { name } of await this.observe<{ name: string }>(own)) await this.observe(`DROP DATABASE ${quoteIdent(name)}`);
  }
}

/** Whether a standby has taken over the slots of its primary. */
async function isSynchronized(standby: Server): Promise<boolean | undefined> {
  const [row] = await standby.sql<{ done: boolean }>('SELECT EXISTS (SELECT FROM pg_replication_slots WHERE synced) AS done');
  return row?.done;
}

/** A standby status update: written, flushed and applied up to `lsn`. Source: the streaming replication protocol. */
function confirmOn(client: pg.Client, lsn: bigint): void {
  const status = Buffer.alloc(34);
  status.write('r');
  for (const at of [1, 9, 17]) status.writeBigUInt64BE(lsn, at);
  const { connection } = client as unknown as { readonly connection: { sendCopyFromChunk(chunk: Buffer): void } };
  connection.sendCopyFromChunk(status);
}

/** Lets the role read all that will be made. */
function readable(role: string): string {
  return `ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO ${role}; ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO ${role}`;
}

/** What the usual pipeline captures. */
const ORDERS = `
  CREATE TABLE orders (id int PRIMARY KEY, note text);
  INSERT INTO orders VALUES (1, 'first');
  CREATE PUBLICATION feed FOR TABLE orders`;

function databaseOf({ database, platform }: State): string {
  if (typeof database === 'object') return database.name;
  return database ?? (platform === undefined ? SHARED_DATABASE : MANAGED_DATABASE);
}

function createDatabase({ database }: State, name: string): string {
  const encoding = typeof database === 'object' ? ` ENCODING '${database.encoding}' TEMPLATE template0` : '';
  return `CREATE DATABASE ${quoteIdent(name)}${encoding}`;
}

/** Of what pg answers, which for several statements is several. */
function lastRows<R extends object>(answer: pg.QueryResult | pg.QueryResult[]): R[] {
  const rows: unknown[] = [answer].flat().at(-1)?.rows ?? [];
  return rows as R[];
}

/** The query's truth, as a row with one column. */
export function asAnswer(query: string): string {
  return `SELECT (${query}) AS answer`;
}
