/** The parameters of a connection string: libpq's own, and those of other clients that people paste along. */

/** libpq's parameters that decide something here. */
export const DECIDING = [
  'host',
  'port',
  'dbname',
  'user',
  'password',
  'connect_timeout',
  'options',
  'channel_binding',
  'sslmode',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'sslpassword',
  'sslnegotiation',
  'ssl_min_protocol_version',
  'ssl_max_protocol_version',
] as const;

/** A parameter that decides something. */
export type ParameterName = (typeof DECIDING)[number];

/**
 * libpq's parameters that change nothing here, whatever they are: our application name and encoding are fixed, our
 * sessions are short, each is opened for what it is for, and there is one host and no Unix socket.
 */
const WITHOUT_EFFECT: readonly string[] = [
  'application_name',
  'fallback_application_name',
  'client_encoding',
  'replication',
  'keepalives',
  'keepalives_idle',
  'keepalives_interval',
  'keepalives_count',
  'tcp_user_timeout',
  'sslcompression',
  'load_balance_hosts',
  'requirepeer',
  'krbsrvname',
  'gsslib',
  'gssdelegation',
  'max_protocol_version',
  'sslkeylogfile',
  'tty',
];

interface AsItIs {
  readonly values: readonly string[];
  readonly why: string;
}

/** libpq's parameters that may only request what happens anyway. */
const AS_IT_IS: ReadonlyMap<string, AsItIs> = new Map([
  ['gssencmode', { values: ['disable', 'prefer'], why: 'GSSAPI encryption is not available here' }],
  ['sslsni', { values: ['1'], why: 'the host name is always sent as SNI' }],
  ['sslcertmode', { values: ['allow'], why: 'a client certificate is sent when one is given and the server asks for it' }],
  ['target_session_attrs', { values: ['any'], why: 'whichever server the host leads to is checked' }],
  ['min_protocol_version', { values: ['3.0'], why: 'version 3.0 of the protocol is used' }],
  ['requiressl', { values: ['0'], why: 'libpq has replaced it: write `sslmode=require`' }],
]);

/** libpq's parameters that cannot be honored, each with the reason and what to do instead. */
const NOT_HONORED: ReadonlyMap<string, string> = new Map([
  ['hostaddr', 'the address is looked up from the host: give the address as `host`, and the name to verify as `ssl-server-name`'],
  ['require_auth', 'the server chooses the authentication method: remove it, or write `channel_binding=require` to accept only SCRAM'],
  ['service', 'no service file is read: write its parameters out'],
  ['servicefile', 'no service file is read: write its parameters out'],
  ['passfile', 'no password file is read: give the password as the input `password`'],
  ['sslcrl', 'revocation lists are not checked: remove it'],
  ['sslcrldir', 'revocation lists are not checked: remove it'],
  ['scram_client_key', 'SCRAM keys are not supported: give the password as the input `password`'],
  ['scram_server_key', 'SCRAM keys are not supported: give the password as the input `password`'],
  ...['oauth_issuer', 'oauth_client_id', 'oauth_client_secret', 'oauth_scope'].map(
    (name) => [name, 'OAuth is not available here: give a password, or a client certificate'] as const,
  ),
]);

/** What another client's parameter is to libpq: a parameter with its value, or nothing. */
type Equivalent = string | undefined;

interface Foreign {
  readonly whose: string;
  readonly equivalent: (value: string) => Equivalent;
}

const none = (): Equivalent => undefined;

/** `ssl` and the like, which is a switch to many clients and a mode to some. */
function asMode(value: string): Equivalent {
  if (/^(?:0|f|false|off|no|disable)$/i.test(value)) {
    return 'sslmode=disable';
  }
  return /^(?:prefer|allow|verify-ca|verify-full)$/.test(value) ? `sslmode=${value}` : 'sslmode=require';
}

const seconds = (name: string) => (value: string): Equivalent => (/^\d+$/.test(value) ? `${name}=${value}` : undefined);

const same = (name: string) => (value: string): Equivalent => `${name}=${value}`;

/** In seconds, of a number of milliseconds. */
function fromMs(value: string): Equivalent {
  return /^\d+$/.test(value) ? `connect_timeout=${String(Math.max(1, Math.ceil(Number(value) / 1000)))}` : undefined;
}

const PRISMA = 'Prisma';
const NODE_POSTGRES = 'node-postgres';
const PGJDBC = 'pgJDBC';
const ASYNCPG = 'SQLAlchemy or asyncpg';
const PGX = 'pgx (Go)';
const NPGSQL = 'Npgsql (.NET)';
const RAILS = 'Rails';

/** By name as it is written; several of one client that have nothing to do with a single session are listed in a row. */
const FOREIGN: ReadonlyMap<string, Foreign> = new Map<string, Foreign>([
  ['ssl', { whose: 'node-postgres, pgJDBC or asyncpg', equivalent: asMode }],
  ['tls', { whose: 'another client', equivalent: asMode }],
  ['sslaccept', { whose: PRISMA, equivalent: (value) => (value === 'strict' ? 'sslmode=verify-full' : 'sslmode=require') }],
  ['uselibpqcompat', { whose: NODE_POSTGRES, equivalent: none }],
  ['ApplicationName', { whose: PGJDBC, equivalent: same('application_name') }],
  ['loginTimeout', { whose: PGJDBC, equivalent: seconds('connect_timeout') }],
  ['connectTimeout', { whose: PGJDBC, equivalent: seconds('connect_timeout') }],
  ['connectionTimeoutMillis', { whose: NODE_POSTGRES, equivalent: fromMs }],
  ['channelBinding', { whose: PGJDBC, equivalent: same('channel_binding') }],
  ['sslPassword', { whose: PGJDBC, equivalent: none }],
  ['sslca', { whose: RAILS, equivalent: same('sslrootcert') }],
  ['username', { whose: 'another client', equivalent: same('user') }],
  ['database', { whose: 'another client', equivalent: same('dbname') }],
  ...rows(PRISMA, 'schema connection_limit pool_timeout pgbouncer socket_timeout sslidentity single_use_connections max_idle_connection_lifetime max_connection_lifetime'),
  ...rows(NODE_POSTGRES, 'max min idleTimeoutMillis query_timeout keepAlive keepAliveInitialDelayMillis allowExitOnIdle maxUses maxLifetimeSeconds statement_timeout lock_timeout idle_in_transaction_session_timeout'),
  ...rows(
    PGJDBC,
    `currentSchema socketTimeout cancelSignalTimeout prepareThreshold preparedStatementCacheQueries preparedStatementCacheSizeMiB
    reWriteBatchedInserts tcpKeepAlive tcpNoDelay targetServerType loadBalanceHosts hostRecheckSeconds stringtype binaryTransfer
    binaryTransferEnable binaryTransferDisable defaultRowFetchSize assumeMinServerVersion gssEncMode gssResponseTimeout
    preferQueryMode readOnly readOnlyMode autosave allowEncodingChanges logUnclosedConnections unknownLength cleanupSavepoints
    sslfactory sslfactoryarg sslhostnameverifier sslpasswordcallback sslResponseTimeout useSpnego kerberosServerName
    jaasApplicationName jaasLogin protocolVersion escapeSyntaxCallMode maxResultBuffer adaptiveFetch databaseMetadataCacheFields
    databaseMetadataCacheFieldsMiB disableColumnSanitiser loggerLevel loggerFile receiveBufferSize sendBufferSize options.user
    localSocketAddress socketFactory socketFactoryArg xmlFactoryFactory hideUnprivilegedObjects quoteReturningIdentifiers`,
  ),
  ...rows(
    ASYNCPG,
    `async_fallback prepared_statement_cache_size prepared_statement_name_func server_settings command_timeout
    statement_cache_size max_cached_statement_lifetime max_cacheable_statement_size charset use_native_unicode executemany_mode
    executemany_batch_page_size driver_name direct_tls`,
  ),
  ...rows(
    PGX,
    `pool_max_conns pool_min_conns pool_min_idle_conns pool_max_conn_lifetime pool_max_conn_lifetime_jitter
    pool_max_conn_idle_time pool_health_check_period default_query_exec_mode statement_cache_capacity
    description_cache_capacity min_read_buffer_size`,
  ),
  ...rows('lib/pq (Go)', 'binary_parameters disable_prepared_binary_result sslinline krbspn'),
  ...rows(
    NPGSQL,
    `Pooling MinPoolSize MaxPoolSize Timeout CommandTimeout TrustServerCertificate SearchPath Enlist Multiplexing
    KeepAlive NoResetOnClose IncludeErrorDetail ConnectionIdleLifetime ConnectionPruningInterval MaxAutoPrepare`,
  ),
  ...rows(RAILS, 'pool checkout_timeout idle_timeout reaping_frequency prepared_statements advisory_locks encoding min_messages schema_search_path adapter variables'),
  ...rows('Django (dj-database-url)', 'conn_max_age conn_health_checks'),
  ...rows('Ecto', 'pool_size ssl_opts queue_target queue_interval show_sensitive_data_on_connection_error'),
  ...rows('TypeORM or Knex', 'poolSize extra synchronize'),
  ...rows('postgres.js', 'max_lifetime fetch_types prepare backoff'),
  ...rows('SQLx', 'statement-cache-capacity ssl-mode ssl-root-cert'),
  ...rows('Supabase', 'supa workaround'),
  ...rows('CockroachDB', 'cluster sslinline'),
  ...rows('YugabyteDB', 'load_balance topology_keys yb_servers_refresh_interval'),
  ...rows('the server (a run-time parameter, which `options=-c%20name%3Dvalue` sets)', 'search_path timezone TimeZone datestyle DateStyle work_mem application-name role'),
]);

function rows(whose: string, names: string): readonly (readonly [string, Foreign])[] {
  return names.split(/\s+/).map((name) => [name, { whose, equivalent: none }] as const);
}

/** Every parameter of libpq, whatever becomes of it here. */
export const KNOWN: readonly string[] = [...DECIDING, ...WITHOUT_EFFECT, ...AS_IT_IS.keys(), ...NOT_HONORED.keys()];

/** What is to be done about a parameter: nothing, or it is wrong for a reason. */
export type Objection =
  /** The value is not what happens anyway. */
  | { readonly kind: 'value'; readonly values: readonly string[]; readonly why: string }
  /** libpq's own, and cannot be honored. */
  | { readonly kind: 'not-honored'; readonly why: string }
  | { readonly kind: 'foreign'; readonly whose: string; readonly equivalent: Equivalent }
  | { readonly kind: 'unknown' };

/** Why a parameter is refused; undefined when it is accepted. */
export function objectionTo(name: string, value: string): Objection | undefined {
  const asItIs = AS_IT_IS.get(name);
  if (asItIs !== undefined) {
    return ['', ...asItIs.values].includes(value) ? undefined : { kind: 'value', ...asItIs };
  }
  const why = NOT_HONORED.get(name);
  if (why !== undefined) {
    return value === '' ? undefined : { kind: 'not-honored', why };
  }
  return KNOWN.includes(name) ? undefined : objectionToForeign(name, value);
}

/** Clients do not agree on capitals: `applicationName` is pgJDBC's `ApplicationName`. */
function objectionToForeign(name: string, value: string): Objection {
  const spelled = [...FOREIGN.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
  const foreign = FOREIGN.get(name) ?? FOREIGN.get(spelled ?? '');
  return foreign === undefined ? { kind: 'unknown' } : { kind: 'foreign', whose: foreign.whose, equivalent: foreign.equivalent(value) };
}
