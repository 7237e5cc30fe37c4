import { mkdtempSync } from 'node:fs';
import type { Socket } from 'node:net';

import { join } from 'node:path';
import type { ConnectionOptions } from 'node:tls';
import pg from 'pg';
import { eventually } from './eventually.js';
import { scratch } from './scratch.js';
import {
  defaultHba,
  defaultSettings,
  freePort,
  includeSettings,
  settingsText,
  superuserLines,
  tlsSettings,
  writeHba,
  writeSettings,
  writeTls,
} from './postgres/configuration.js';
import type { ServerTls } from './postgres/configuration.js';
import { copyTree, give, writeFor } from './postgres/files.js';
import { binaries, majors, serverAccount } from './postgres/platform.js';
import type { Binaries } from './postgres/platform.js';
import { launch, logOf } from './postgres/postmaster.js';
import type { Home, Postmaster } from './postgres/postmaster.js';
import { discard, watch } from './postgres/reaper.js';
import { superuser, template } from './postgres/template.js';

export { majors };
export type { ServerTls };

/** A row as `pg` parses it: int8 and numeric are text, timestamps are Dates, json is parsed. */
export type Row = Record<string, unknown>;

/** Who logs in, and where. Default: the superuser, database `postgres`. */
export interface Login {
  database?: string;
  user?: string;
  password?: string;
}

/** A login and how it connects. */
export interface Connecting extends Login {
  /** Default `test-client`. */
  applicationName?: string;
  /** `database` for logical, `true` for physical replication. */
  replication?: 'database' | 'true';
  /** TLS options; plain text by default. */
  ssl?: ConnectionOptions;
  /** SCRAM-SHA-256-PLUS where the server offers it; default false. */
  channelBinding?: boolean;
  /** Startup options such as `-c search_path=x`. */
  options?: string;
}

/** What a test wants of a server. */
export interface ServerOptions {
  major: number;
  /** Over {@link defaultSettings} of the support: wal_level logical, 10 walsenders, 10 slots, scram, fsync off, 127.0.0.1, no socket. */
  settings?: Readonly<Record<string, string>>;
  /**
   * pg_hba.conf; default: scram-sha-256 for everybody, replication included.
   * The superuser's own two lines (trust from loopback) always come first, or the support could not work.
   */
  hba?: readonly string[];
  /** Switches TLS on. */
  tls?: ServerTls;
}

/** How pg_hba.conf is replaced. */
export interface HbaOptions {
  /** Leave the superuser's lines out: `sql` as the superuser may no longer work. */
  exact?: boolean;
}

/** A client backend or walsender in pg_stat_activity. */
export interface Session {
  pid: number;
  applicationName: string;
  user: string | null;
  database: string | null;
  state: string | null;
  /** `client backend` or `walsender`. */
  backendType: string;
  /** The last statement's text. */
  query: string;
}

/** A running PostgreSQL server of this machine. */
export interface Server {
  readonly major: number;
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Trusted from loopback: whoever wants to see a password refused needs another role. */
  readonly superuser: { readonly user: 'postgres'; readonly password: string };
  /**
   * Runs `text` (several statements are one transaction; ALTER SYSTEM or CREATE DATABASE come alone) on a connection
   * of its own and resolves with the rows of the last statement. Rejects with pg's DatabaseError.
   */
  sql<R extends object = Row>(text: string, login?: Login): Promise<R[]>;
  /** A connected client, the caller's to end; cut at {@link stop} otherwise. */
  connect(connecting?: Connecting): Promise<pg.Client>;
  /** A libpq URI of this server; the superuser's by default. Query parameters such as sslmode are the caller's to append. */
  uri(login?: Login): string;
  /** Fast shutdown and start on the same port. `settings` are added to those of the start; ALTER SYSTEM stays above them. */
  restart(settings?: Readonly<Record<string, string>>): Promise<void>;
  /** Reads the configuration files again; resolves when new sessions see it. */
  reload(): Promise<void>;
  /** Replaces pg_hba.conf (below the superuser's lines) and reloads. Throws when the server refuses a line. */
  hba(lines: readonly string[], options?: HbaOptions): Promise<void>;
  /** Puts a line above all others of {@link hba}, still below the superuser's, and reloads. */
  prependHba(line: string): Promise<void>;
  /** Replaces certificate, key and CA, switches TLS on and reloads. */
  tls(tls: ServerTls): Promise<void>;
  /** All the server has logged since it was made. */
  log(): Promise<string>;
  /** Client backends and walsenders, without those of {@link sql}. */
  sessions(): Promise<Session[]>;
  /** Immediate shutdown; the data directory goes, too, a moment later. Harmless when done before. */
  stop(): Promise<void>;
}

/** What a test wants of a standby. */
export interface StandbyOptions {
  /** Over those of the primary. */
  settings?: Readonly<Record<string, string>>;
  /** A physical slot of the primary to stream from (primary_slot_name); it must exist. */
  slot?: string;
}

forgetLibpqEnvironment();

/** Starts a server from a template that initdb made once on this machine. Throws when the major is not installed. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const programs = binaries(options.major);
  const source = await template(programs);
  const home = newHome(options.major);
  copyTree(source, home.data, { account: serverAccount() });
  if (options.tls !== undefined) writeTls(home.data, options.tls);
  const tls = options.tls === undefined ? {} : tlsSettings(options.tls);
  const server = new LocalServer(programs, home, { ...defaultSettings, ...tls, ...options.settings });
  server.writeHba(options.hba ?? defaultHba);
  await server.start();
  return server;
}

/** A streaming physical standby of `primary`, made by a copy in backup mode; resolves when it has replayed all there is. */
export async function startStandby(primary: Server, options: StandbyOptions = {}): Promise<Server> {
  if (!(primary instanceof LocalServer)) throw new Error('the primary is not a server of this support');
  const programs = binaries(primary.major);
  const home = newHome(primary.major);
  await copyInBackupMode(primary, home);
  const inherited = Object.fromEntries(Object.entries(primary.settings).filter(([name]) => name !== 'port'));
  const standby = new LocalServer(programs, home, {
    ...inherited,
    ...followSettings(primary, options),
    ...options.settings,
  });
  standby.adoptHba(primary);
  if (primary.major < 12) writeFor(serverAccount(), join(home.data, 'recovery.conf'), recoveryConf(primary, options));
  else writeFor(serverAccount(), join(home.data, 'standby.signal'), '');
  await standby.start();
  await replayed(standby, primary);
  return standby;
}

/** Stops every server this test file still has. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((server) => server.stop()));
}

/** Resolves when `standby` streams from `primary` and has replayed all that `primary` had written at the time of the call. */
export async function replayed(standby: Server, primary: Server, timeoutMs = 20_000): Promise<void> {
  const [end] = await primary.sql<{ lsn: string }>('SELECT pg_current_wal_lsn() AS lsn');
  if (end === undefined) throw new Error('the primary has no LSN');
  const caughtUp = `SELECT EXISTS (SELECT FROM pg_stat_wal_receiver WHERE status = 'streaming')
    AND pg_last_wal_replay_lsn() >= ${quoteLiteral(end.lsn)} AS done`;
  await eventually(
    `the standby to replay up to ${end.lsn}`,
    async () => (await standby.sql<{ done: boolean | null }>(caughtUp))[0]?.done,
    { timeoutMs },
  );
}

/** `name` as SQL quotes an identifier, always in double quotes. */
export function quoteIdent(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `text` as an SQL string literal, whatever standard_conforming_strings is. */
export function quoteLiteral(text: string): string {
  const quoted = text.replaceAll("'", "''");
  return text.includes('\\') ? ` E'${quoted.replaceAll('\\', '\\\\')}'` : `'${quoted}'`;
}

/** The support's own statements; {@link Server.sessions} leaves them out. */
const OWN_SESSIONS = 'test-support';

/** All servers of this test file that were not stopped yet. */
const running = new Set<Server>();

class LocalServer implements Server {
  readonly major: number;
  readonly host = '127.0.0.1';
  readonly superuser = superuser;
  settings: Record<string, string>;
  private readonly programs: Binaries;
  private readonly home: Home;
  private readonly clients = new Set<pg.Client>();
  private hbaLines: readonly string[] = [];
  private postmaster: Postmaster | undefined;
  private stopped = false;

  constructor(programs: Binaries, home: Home, settings: Record<string, string>) {
    this.programs = programs;
    this.home = home;
    this.major = programs.major;
    this.settings = settings;
    running.add(this);
  }

  get dataDir(): string {
    return this.home.data;
  }

  get port(): number {
    return Number(this.settings['port']);
  }

  /** Another process may take the port between our look and the start; then another is tried, unless the test chose it. */
  async start(): Promise<void> {
    const chosen = this.settings['port'] !== undefined;
    includeSettings(this.home.data);
    for (let attempt = 1; ; attempt += 1) {
      if (!chosen) this.settings = { ...this.settings, port: String(await freePort()) };
      writeSettings(this.home.data, this.settings);
      try {
        this.postmaster = await launch(this.programs, this.home);
        return;
      } catch (error) {
        if (chosen || attempt === 5 || !/could not (bind|create any TCP)/.test(String(error)))
          return await this.giveUp(error);
      }
    }
  }

  private async giveUp(error: unknown): Promise<never> {
    await this.stop();
    throw error;
  }

  async sql<R extends object = Row>(text: string, login: Login = {}): Promise<R[]> {
    const client = new pg.Client(this.configuration({ ...login, applicationName: OWN_SESSIONS }));
    client.on('error', () => undefined);
    await client.connect();
    try {
      const answers = [(await client.query(text)) as unknown as Answer<R> | Answer<R>[]].flat();
      return answers.at(-1)?.rows ?? [];
    } finally {
      await client.end();
    }
  }

  async connect(connecting: Connecting = {}): Promise<pg.Client> {
    const client = new pg.Client(this.configuration(connecting));
    client.on('error', () => undefined);
    client.once('end', () => this.clients.delete(client));
    await client.connect();
    this.clients.add(client);
    return client;
  }

  private configuration(connecting: Connecting): pg.ClientConfig {
    const {
      database = 'postgres',
      user = superuser.user,
      password = superuser.password,
      applicationName = 'test-client',
    } = connecting;
    const { ssl = false, channelBinding = false, options, replication } = connecting;
    return {
      host: this.host,
      port: this.port,
      database,
      user,
      password,
      ssl,
      enableChannelBinding: channelBinding,
      application_name: applicationName,
      ...(options === undefined ? {} : { options }),
      ...(replication === undefined ? {} : { replication }),
    };
  }

  uri(login: Login = {}): string {
    const { database = 'postgres', user = superuser.user, password = superuser.password } = login;
    const [who, secret, where] = [user, password, database].map(encodeURIComponent);
    return `postgresql://${who}:${secret}@${this.host}:${this.port}/${where}`;
  }

  async restart(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    this.settings = { ...this.settings, ...settings };
    writeSettings(this.home.data, this.settings);
    await this.postmaster?.end('fast');
    this.postmaster = await launch(this.programs, this.home);
  }

  async reload(): Promise<void> {
    const before = logOf(this.home).length;
    await this.postmaster?.reload();
    await eventually('the server to reload', () => logOf(this.home).slice(before).includes('received SIGHUP'), {
      everyMs: 2,
    });
  }

  async hba(lines: readonly string[], { exact = false }: HbaOptions = {}): Promise<void> {
    this.writeHba(lines, exact);
    await this.reload();
    if (!exact) await this.refuseBadHba();
  }

  async prependHba(line: string): Promise<void> {
    await this.hba([line, ...this.hbaLines]);
  }

  writeHba(lines: readonly string[], exact = false): void {
    this.hbaLines = lines;
    writeHba(this.home.data, exact ? lines : [...superuserLines, ...lines]);
  }

  adoptHba(other: LocalServer): void {
    this.hbaLines = other.hbaLines;
  }

  /** A bad line leaves the old file in force, which only the log would tell. */
  private async refuseBadHba(): Promise<void> {
    const [bad] = await this.sql<{ line_number: number; error: string }>(
      'SELECT line_number, error FROM pg_hba_file_rules WHERE error IS NOT NULL',
    );
    if (bad !== undefined) throw new Error(`pg_hba.conf line ${bad.line_number}: ${bad.error}`);
  }

  async tls(tls: ServerTls): Promise<void> {
    writeTls(this.home.data, tls);
    this.settings = { ...this.settings, ...tlsSettings(tls) };
    writeSettings(this.home.data, this.settings);
    await this.reload();
  }

  log(): Promise<string> {
    return Promise.resolve(logOf(this.home));
  }

  async sessions(): Promise<Session[]> {
    return await this.sql<Session>(
      `SELECT pid, application_name AS "applicationName", usename AS "user", datname AS database, state, backend_type AS "backendType", query
       FROM pg_stat_activity
       WHERE backend_type IN ('client backend', 'walsender') AND application_name <> '${OWN_SESSIONS}'
       ORDER BY backend_start`,
    );
  }

  async stop(): Promise<void> {
    if (this.stopped) return;
    this.stopped = true;
    running.delete(this);
    for (const client of this.clients) cut(client);
    await this.postmaster?.end('immediate');
    discard(this.home.root);
  }
}

/** What pg answers; for several statements it answers several. */
interface Answer<R> {
  rows: R[];
}

/** Ends a client that may be in the middle of a query. */
function cut(client: pg.Client): void {
  const { connection } = client as unknown as { connection: { stream: Socket } };
  connection.stream.destroy();
}

function newHome(major: number): Home {
  const root = mkdtempSync(join(scratch, `cdc-preflight-server-${major}-`));
  give(root, serverAccount());
  watch(root);
  return { root, data: join(root, 'data'), log: join(root, 'server.log') };
}

/** What a standby makes by itself, or must not take over from the primary. */
const PRIMARYS_OWN = [
  /^pg_wal\/./,
  /^pg_replslot$/,
  /^pg_dynshmem$/,
  /^pg_notify$/,
  /^pg_serial$/,
  /^pg_snapshots$/,
  /^pg_stat_tmp$/,
  /^pg_subtrans$/,
  /^postmaster\.(pid|opts)$/,
];

async function copyInBackupMode(primary: LocalServer, home: Home): Promise<void> {
  const [start, end] =
    primary.major < 15
      ? ["pg_start_backup('standby', true, false)", 'pg_stop_backup(false, false)']
      : ["pg_backup_start('standby', true)", 'pg_backup_stop(false)'];
  const session = await primary.connect();
  await session.query(`SELECT ${start}`);
  copyTree(primary.dataDir, home.data, { account: serverAccount(), leave: PRIMARYS_OWN });
  const { rows } = await session.query<{ labelfile: string }>(`SELECT labelfile FROM ${end}`);
  await session.end();
  writeFor(serverAccount(), join(home.data, 'backup_label'), rows[0]?.labelfile ?? '');
}

/** Since PostgreSQL 12 how to follow the primary is a setting like any other. */
function followSettings(primary: LocalServer, { slot }: StandbyOptions): Record<string, string> {
  const common = { hot_standby: 'on' };
  return primary.major < 12 ? common : { ...common, ...upstream(primary, slot) };
}

function recoveryConf(primary: LocalServer, { slot }: StandbyOptions): string {
  return settingsText({ standby_mode: 'on', recovery_target_timeline: 'latest', ...upstream(primary, slot) });
}

function upstream(primary: LocalServer, slot: string | undefined): Record<string, string> {
  const login = `user=${superuser.user} password=${superuser.password}`;
  // The database is for the synchronization of slots, since 17; for WAL it does not count.
  const conninfo = `host=${primary.host} port=${primary.port} ${login} dbname=postgres application_name=standby`;
  return slot === undefined ? { primary_conninfo: conninfo } : { primary_conninfo: conninfo, primary_slot_name: slot };
}

/** pg would take host, user, TLS mode and more from the developer's environment. */
function forgetLibpqEnvironment(): void {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('PG') || name === 'NODE_PG_FORCE_NATIVE') Reflect.deleteProperty(process.env, name);
  }
}
