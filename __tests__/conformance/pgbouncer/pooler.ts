import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { eventually } from '../../support/eventually.js';
import type { Server, ServerTls } from '../../support/postgres.js';
import { freePort } from '../../support/postgres/configuration.js';
import { give, makeDirectory, writeFor } from '../../support/postgres/files.js';
import { serverAccount } from '../../support/postgres/platform.js';
import { discard, watch } from '../../support/postgres/reaper.js';

/** When PgBouncer gives a server connection to another client. */
export type PoolMode = 'session' | 'transaction' | 'statement';

/** A role and its password, the same at the pooler and at the server. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** What a test wants of a pooler. */
export interface PoolerOptions {
  readonly server: Server;
  readonly mode: PoolMode;
  /** Who may log in. */
  readonly users: readonly Credentials[];
  /** Settings of the [pgbouncer] section, over ours: one server connection a pool, SCRAM. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Makes the pooler the end of the clients' TLS, which it then insists on. */
  readonly tls?: ServerTls;
}

/** A client as the admin console lists it; what is not of interest here is left out. */
export interface PooledClient {
  readonly user: string;
  readonly database: string;
  readonly state: string;
}

/** A running PgBouncer of this machine. */
export interface Pooler {
  readonly host: string;
  readonly port: number;
  /** A connected client of the pool, the caller's to end. Logs in as the first of the users unless told otherwise. */
  connect(connecting?: pg.ClientConfig): Promise<pg.Client>;
  /** The clients it serves now, without the admin console itself. */
  clients(): Promise<readonly PooledClient[]>;
  /** All it has logged so far. */
  log(): string;
  /** Harmless when done before. */
  stop(): Promise<void>;
}

/**
 * Starts PgBouncer before `server`. It refuses root, so it runs under the servers' account. Throws when there is none
 * on PATH that will do: a test never skips.
 */
export async function startPooler(options: PoolerOptions): Promise<Pooler> {
  refuseOtherPoolers();
  const [first] = options.users;
  if (first === undefined) {
    throw new Error('a pooler needs a user');
  }
  const root = mkdtempSync(join(tmpdir(), 'cdc-preflight-pooler-'));
  const account = serverAccount();
  give(root, account);
  makeDirectory(join(root, 'data'), account);
  watch(root);
  const port = await freePort();
  const path = (name: string): string => join(root, name);
  writeFor(account, path('pgbouncer.ini'), configuration(options, port, path));
  writeFor(account, path('userlist.txt'), [...options.users, CONSOLE].map(userLine).join(''));
  if (options.tls !== undefined) {
    writeFor(account, path('server.crt'), options.tls.cert);
    writeFor(account, path('server.key'), options.tls.key);
  }
  const pooler = new LocalPooler(root, port, first);
  await pooler.start();
  return pooler;
}

/** The first minor version of PgBouncer 1 that passes replication on, and so may stand between. */
const PASSES_REPLICATION = 23;

function refuseOtherPoolers(): void {
  const { stdout } = spawnSync('pgbouncer', ['--version'], { encoding: 'utf8' }) as { stdout: string | null };
  const [, version, minor] = /^PgBouncer (1\.(\d+)\S*)/.exec(stdout ?? '') ?? [];
  if (version === undefined) {
    throw new Error('there is no pgbouncer on PATH; Debian and Ubuntu have it as a package of that name');
  }
  if (Number(minor) >= PASSES_REPLICATION) {
    throw new Error(`pgbouncer on PATH is ${version}; these tests are of those before 1.${PASSES_REPLICATION}, which refuse replication`);
  }
}

/** Who asks the admin console. */
const CONSOLE: Credentials = { user: 'console', password: 'of-the-console' };

function configuration({ server, mode, settings, tls }: PoolerOptions, port: number, path: (name: string) => string): string {
  const encryption = tls && {
    client_tls_sslmode: 'require',
    client_tls_cert_file: path('server.crt'),
    client_tls_key_file: path('server.key'),
  };
  const all = {
    listen_addr: '127.0.0.1',
    listen_port: String(port),
    unix_socket_dir: '',
    // Where the reaper looks for a process to end, should this one be killed.
    pidfile: path('data/postmaster.pid'),
    auth_type: 'scram-sha-256',
    auth_file: path('userlist.txt'),
    admin_users: CONSOLE.user,
    pool_mode: mode,
    default_pool_size: '1',
    ...encryption,
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${value}\n`);
  return `[databases]\n* = host=${server.host} port=${server.port}\n[pgbouncer]\n${lines.join('')}`;
}

function userLine({ user, password }: Credentials): string {
  return `"${user}" "${password}"\n`;
}

class LocalPooler implements Pooler {
  readonly host = '127.0.0.1';
  readonly port: number;
  private readonly root: string;
  private readonly first: Credentials;
  private child: ChildProcess | undefined;
  private logged = '';

  constructor(root: string, port: number, first: Credentials) {
    this.root = root;
    this.port = port;
    this.first = first;
  }

  async start(): Promise<void> {
    const child = spawn('pgbouncer', [join(this.root, 'pgbouncer.ini')], {
      ...serverAccount(),
      cwd: this.root,
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    const keep = (chunk: Buffer): void => {
      this.logged += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    await eventually('PgBouncer to start', () => {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`PgBouncer did not start:\n${this.logged}`);
      }
      return this.logged.includes('process up');
    });
  }

  async connect(connecting: pg.ClientConfig = {}): Promise<pg.Client> {
    const { host, port } = this;
    const client = new pg.Client({ host, port, database: 'postgres', application_name: 'test-client', ...this.first, ...connecting });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async clients(): Promise<readonly PooledClient[]> {
    const console = await this.connect({ database: 'pgbouncer', ...CONSOLE });
    try {
      const { rows } = await console.query<PooledClient>('SHOW CLIENTS');
      return rows.filter((row) => row.user !== CONSOLE.user);
    } finally {
      await console.end();
    }
  }

  log(): string {
    return this.logged;
  }

  async stop(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (child?.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('close', resolve));
      // An immediate shutdown, whatever its clients are about.
      child.kill('SIGTERM');
      await gone;
    }
    discard(this.root);
  }
}
