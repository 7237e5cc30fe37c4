import type pg from 'pg';
import { LogicalReplicationService, PgoutputPlugin } from 'pg-logical-replication';
import type { Pgoutput } from 'pg-logical-replication';
import type { ConnectionOptions } from 'node:tls';
import { eventually } from './eventually.js';
import { quoteIdent, quoteLiteral } from './postgres.js';
import type { Login, Server } from './postgres.js';

/** What a consumer needs to know. */
export interface ConsumerOptions {
  host: string;
  port: number;
  database: string;
  user: string;
  password: string;
  slot: string;
  /** Names as the catalog has them; they are quoted here. */
  publication: string | readonly string[];
  /** Create the slot first, on the replication connection; default false. */
  createSlot?: boolean;
  /** The created slot goes with the connection; default false. */
  temporary?: boolean;
  /** TLS options; plain text by default. */
  ssl?: ConnectionOptions;
}

/** One change of one row, or a TRUNCATE of one table. */
export interface Change {
  kind: 'insert' | 'update' | 'delete' | 'truncate';
  schema: string;
  table: string;
  /** The new row of an insert or update. */
  new?: Record<string, unknown>;
  /** The old row under REPLICA IDENTITY FULL, for an update or delete. */
  old?: Record<string, unknown>;
  /** The old key, for a delete or an update that changed it. */
  key?: Record<string, unknown>;
  lsn: string;
}

/** A consumer that streams. */
export interface Consumer {
  /** All changes so far, in order. */
  readonly received: readonly Change[];
  /** Resolves with all changes once there are `count`. Rejects when the stream breaks, or after `timeoutMs` (10 000). */
  waitFor(count: number, timeoutMs?: number): Promise<readonly Change[]>;
  /** Ends the connection; the slot stays unless it is temporary. */
  stop(): Promise<void>;
}

/** Starts a pgoutput consumer and resolves once it streams. Rejects with the server's error when it cannot start. */
export async function consume(options: ConsumerOptions): Promise<Consumer> {
  const received: Change[] = [];
  const service = new LogicalReplicationService(connection(options));
  const stream = watched(service, received);
  const started = new Promise<void>((resolve) => service.once('start', () => resolve()));
  const over = service.subscribe(new Streaming(options), options.slot).then(
    () => stream.broke(new Error('the stream ended')),
    (error: unknown) => stream.broke(asError(error)),
  );
  await Promise.race([started, over]);
  if (stream.failure !== undefined) {
    await service.destroy();
    throw stream.failure;
  }
  return {
    received,
    waitFor: (count, timeoutMs = 10_000) => waitFor(count, timeoutMs, received, stream),
    stop: async () => {
      await service.destroy();
      await over;
    },
  };
}

/** How a subscription is made. */
export interface SubscriptionOptions {
  subscriber: Server;
  publisher: Server;
  /** Who logs in to the publisher; its superuser by default. */
  login?: Login;
  /** More of the connection string, such as `sslmode=require`. */
  conninfo?: string;
  /** The subscriber's database; default `postgres`. */
  database?: string;
  name: string;
  publication: string | readonly string[];
  /** Parameters of CREATE SUBSCRIPTION, as `{ copy_data: 'false', slot_name: 'existing', create_slot: 'false' }`. */
  parameters?: Readonly<Record<string, string>>;
  /** How long it may take to stream; default 15 000. */
  timeoutMs?: number;
}

/** What became of a subscription: it streams, or the text of the first error that kept it from doing so. */
export type Subscribed = { streams: true } | { streams: false; error: string };

/**
 * CREATE SUBSCRIPTION on `subscriber`, then waits until its worker streams and all tables are copied, or an error shows:
 * of the statement, or of a worker in the subscriber's log. The tables must exist there. Drop it with {@link unsubscribe}.
 */
export async function subscribe(options: SubscriptionOptions): Promise<Subscribed> {
  const before = (await options.subscriber.log()).length;
  try {
    await options.subscriber.sql(createSubscription(options), database(options));
  } catch (error) {
    return { streams: false, error: asError(error).message };
  }
  return await eventually(`subscription ${options.name} to stream or fail`, () => outcome(options, before), {
    timeoutMs: options.timeoutMs ?? 15_000,
    everyMs: 50,
  });
}

/** Disables and drops the subscription; its slot stays on the publisher when `keepSlot`. */
export async function unsubscribe(
  options: Pick<SubscriptionOptions, 'subscriber' | 'name' | 'database'>,
  keepSlot = false,
): Promise<void> {
  const alter = `ALTER SUBSCRIPTION ${quoteIdent(options.name)}`;
  await options.subscriber.sql(`${alter} DISABLE`, database(options));
  if (keepSlot) await options.subscriber.sql(`${alter} SET (slot_name = NONE)`, database(options));
  await options.subscriber.sql(`DROP SUBSCRIPTION ${quoteIdent(options.name)}`, database(options));
}

/** The library's plugin sends options that PostgreSQL 13 and older refuse, and names unquoted. */
class Streaming extends PgoutputPlugin {
  private readonly wanted: ConsumerOptions;

  constructor(wanted: ConsumerOptions) {
    super({ protoVersion: 1, publicationNames: [wanted.publication].flat() });
    this.wanted = wanted;
  }

  override async start(client: pg.Client, slot: string, lsn: string): Promise<unknown> {
    const { createSlot = false, temporary = false } = this.wanted;
    const name = quoteIdent(slot);
    if (createSlot)
      await client.query(`CREATE_REPLICATION_SLOT ${name}${temporary ? ' TEMPORARY' : ''} LOGICAL pgoutput`);
    const publications = this.options.publicationNames.map(quoteIdent).join(',').replaceAll("'", "''");
    return await client.query(
      `START_REPLICATION SLOT ${name} LOGICAL ${lsn} (proto_version '1', publication_names '${publications}')`,
    );
  }
}

interface Stream {
  failure: Error | undefined;
  broke: (error: Error) => void;
}

function connection({ host, port, database, user, password, ssl }: ConsumerOptions): pg.ClientConfig {
  return { host, port, database, user, password, ssl: ssl ?? false, application_name: 'test-consumer' };
}

/** Collects changes, and confirms each LSN at once, so that a server shutting down does not wait for us. */
function watched(service: LogicalReplicationService, received: Change[]): Stream {
  const stream: Stream = {
    failure: undefined,
    broke: (error) => {
      stream.failure ??= error;
    },
  };
  service.on('error', stream.broke);
  service.on('data', (lsn: string, message: Pgoutput.Message) => void received.push(...changes(lsn, message)));
  service.on('heartbeat', (lsn, _timestamp, shouldRespond) => {
    if (shouldRespond) void service.acknowledge(lsn);
  });
  return stream;
}

function changes(lsn: string, message: Pgoutput.Message): Change[] {
  switch (message.tag) {
    case 'insert':
      return [{ kind: 'insert', ...named(message.relation), new: message.new, lsn }];
    case 'update':
      return [{ kind: 'update', ...named(message.relation), new: message.new, ...before(message), lsn }];
    case 'delete':
      return [{ kind: 'delete', ...named(message.relation), ...before(message), lsn }];
    case 'truncate':
      return message.relations.map((relation) => ({ kind: 'truncate', ...named(relation), lsn }));
    default:
      return [];
  }
}

function named({ schema, name }: Pgoutput.MessageRelation): Pick<Change, 'schema' | 'table'> {
  return { schema, table: name };
}

function before({ old, key }: Pgoutput.MessageUpdate | Pgoutput.MessageDelete): Pick<Change, 'old' | 'key'> {
  return { ...(old === null ? {} : { old }), ...(key === null ? {} : { key }) };
}

async function waitFor(
  count: number,
  timeoutMs: number,
  received: readonly Change[],
  stream: Stream,
): Promise<readonly Change[]> {
  const enough = (): readonly Change[] | undefined => {
    if (received.length >= count) return received;
    if (stream.failure !== undefined) throw stream.failure;
    return undefined;
  };
  return await eventually(`${count} changes`, enough, { timeoutMs, everyMs: 5 });
}

function createSubscription(options: SubscriptionOptions): string {
  const { publisher, login = {}, conninfo = '' } = options;
  const { user, password } = { ...publisher.superuser, ...login };
  const parts = {
    host: publisher.host,
    port: String(publisher.port),
    dbname: login.database ?? 'postgres',
    user,
    password,
  };
  const connecting = `${Object.entries(parts)
    .map(([key, value]) => `${key}=${conninfoValue(value)}`)
    .join(' ')} ${conninfo}`;
  const publications = [options.publication].flat().map(quoteIdent).join(', ');
  const parameters = Object.entries(options.parameters ?? {}).map(([name, value]) => `${name} = ${value}`);
  const tail = parameters.length === 0 ? '' : ` WITH (${parameters.join(', ')})`;
  return `CREATE SUBSCRIPTION ${quoteIdent(options.name)} CONNECTION ${quoteLiteral(connecting)} PUBLICATION ${publications}${tail}`;
}

function conninfoValue(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

async function outcome(options: SubscriptionOptions, logged: number): Promise<Subscribed | undefined> {
  const log = (await options.subscriber.log()).slice(logged);
  const error = /(?:ERROR|FATAL): +(.*)/.exec(log)?.[1];
  if (error !== undefined) return { streams: false, error };
  return (await streams(options)) ? { streams: true } : undefined;
}

/** The main worker has heard of the publisher, and every table is ready. */
async function streams(options: SubscriptionOptions): Promise<boolean> {
  const name = quoteLiteral(options.name);
  const [state] = await options.subscriber.sql<{ streams: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_stat_subscription WHERE subname = ${name} AND relid IS NULL AND latest_end_lsn IS NOT NULL)
       AND NOT EXISTS (SELECT FROM pg_subscription_rel JOIN pg_subscription ON pg_subscription.oid = srsubid
                       WHERE subname = ${name} AND srsubstate <> 'r') AS streams`,
    database(options),
  );
  return state?.streams ?? false;
}

function database({ database: name }: Pick<SubscriptionOptions, 'database'>): Login {
  return name === undefined ? {} : { database: name };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
