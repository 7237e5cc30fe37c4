/**
 * Every option, once: its meaning, how it is parsed, its default, and where it may be set.
 * `action.yml`, the README's tables and the planning itself are derived from this table.
 */
import type { Origin } from '../target.js';
import { COMMENT, FAIL_ON, ISSUE, OPERATIONS, PROBES, type Operation } from '../target.js';
import { autocreateFrom } from './autocreate.js';
import { cidrsFrom, identifierFrom, regionFrom } from './aws-values.js';
import { dnsNameFrom, hostFrom } from './connection/host-name.js';
import { sslModeFrom } from './connection/ssl-mode.js';
import { CONSUMERS, profileFrom } from './consumers/index.js';
import type { Provided } from './provided.js';
import { tableFrom, tablesFrom } from './tables.js';
import { asProvided, booleanFrom, bytesFrom, catalogNameFrom, limitMsFrom, msFrom, oneOf, portFrom, textFrom, wholeNumber } from './values.js';
import { wordsFrom } from './lists.js';

/** Where a value may be written; `config`: in a target of the config file, and in its defaults. */
export type Place = Exclude<Origin['from'], 'default' | 'aws'> | 'config-top';

/** Places whose users read about an option. */
export type TextPlace = 'input' | 'flag' | 'config';

/** What users read about an option. */
export interface Text {
  /** One or two plain sentences; the default is stated by `fallback` and `otherwise`, how several values are written by `list`. */
  readonly meaning: string;
  /** The default as a sentence, if it depends on something else. */
  readonly otherwise?: string;
}

/** One option. */
export interface Declaration extends Text {
  /** What a place says instead, where the text for all of them would be wrong. */
  readonly texts?: Readonly<Partial<Record<TextPlace, Partial<Text>>>>;
  /** Reads the text, or throws a ConfigurationError that names it. */
  readonly parse: (provided: Provided) => unknown;
  /** The default, as one would write it. Not in action.yml, where it would look like a value that the user has set. */
  readonly fallback?: string;
  /** The equivalent parameter of a libpq URI, which this option overrides. */
  readonly parameter?: string;
  /** The value is never quoted, and is masked. */
  readonly secret?: true;
  /** Several values: a file may write them as a list, and on the command line the flag is repeated. */
  readonly list?: true;
  /** `later`: declared, and refused with a clear message when it is set. */
  readonly availability: 'now' | 'later';
  readonly places: readonly Place[];
}

/** Options about a database or its pipeline; a config file sets them for each target. */
const TARGET = ['input', 'flag', 'config'] as const satisfies readonly Place[];
/** Options that the configuration of the pipeline itself contains as well. */
const PIPELINE = [...TARGET, 'pipeline-file'] as const satisfies readonly Place[];
/** Options that follow from the product that reads the changes. */
const PROFILE = [...PIPELINE, 'profile'] as const satisfies readonly Place[];
/** Options about the run, and not about a database. */
const RUN = ['input', 'flag'] as const satisfies readonly Place[];
/** Options about the run that a config file sets as well: at its top, for all targets at once. */
const TOP = ['input', 'flag', 'config-top'] as const satisfies readonly Place[];
/** Options about where to tell people on GitHub, which the command line knows nothing of. */
const GITHUB = ['input', 'config-top'] as const satisfies readonly Place[];

/** The most `max_replication_slots` can be. */
const MOST_SLOTS = 262_143;

/** Entries of a matrix, as GitHub limits them. */
const MOST_SHARDS = 256;

/** In the order they are documented in. */
export const OPTIONS = {
  'connection-string': {
    meaning: 'Where the database is and which role logs in, as a libpq URI without a password: `postgresql://user@host:port/database?sslmode=verify-full`. Percent-encode special characters in every part.',
    texts: {
      input: {
        meaning:
          'Where the database is and how to log in, as a libpq URI: `postgresql://user:password@host:port/database?sslmode=verify-full`. Percent-encode special characters in every part, and take the string from a secret.',
      },
    },
    parse: asProvided,
    availability: 'now',
    secret: true,
    places: PIPELINE,
  },
  host: {
    meaning: 'Host name or IP address of the server.',
    parse: hostFrom,
    parameter: 'host',
    availability: 'now',
    places: PIPELINE,
  },
  port: {
    meaning: 'Port of the server.',
    parse: portFrom,
    fallback: '5432',
    parameter: 'port',
    availability: 'now',
    places: PIPELINE,
  },
  database: {
    meaning: 'Database the pipeline reads from.',
    parse: textFrom,
    otherwise: "Default: the user name.",
    parameter: 'dbname',
    availability: 'now',
    places: PIPELINE,
  },
  user: {
    meaning: 'Role to log in as.',
    parse: textFrom,
    parameter: 'user',
    availability: 'now',
    places: PIPELINE,
  },
  password: {
    meaning: 'Password of that role, exactly as it is: without quotes, and not percent-encoded.',
    parse: textFrom,
    parameter: 'password',
    availability: 'now',
    secret: true,
    places: PIPELINE,
  },
  'ssl-mode': {
    meaning:
      'How to encrypt and what to verify, as in libpq: `disable`, `allow`, `prefer`, `require`, `verify-ca` or `verify-full`.',
    parse: sslModeFrom,
    otherwise: 'Default: `verify-ca` if `ssl-root-cert` is set or the host is an RDS host, otherwise `verify-full`.',
    parameter: 'sslmode',
    availability: 'now',
    places: PIPELINE,
  },
  'ssl-root-cert': {
    meaning: 'Certificates to trust: a path, PEM text, `aws-rds` for the roots of Amazon RDS, or `system`.',
    parse: asProvided,
    otherwise: 'Default: `aws-rds` for RDS hosts, otherwise `system`.',
    parameter: 'sslrootcert',
    availability: 'now',
    places: PIPELINE,
  },
  'ssl-cert': {
    meaning: 'Client certificate: a path or PEM text. Needs `ssl-key`.',
    parse: asProvided,
    parameter: 'sslcert',
    availability: 'now',
    places: PIPELINE,
  },
  'ssl-key': {
    meaning: 'Path of the private key of the client certificate. The passphrase of an encrypted key is the `sslpassword` of a URI in `connection-string-env`.',
    texts: {
      input: { meaning: 'Private key of the client certificate: a path or PEM text. The passphrase of an encrypted key is the `sslpassword` of `connection-string`.' },
    },
    parse: asProvided,
    parameter: 'sslkey',
    availability: 'now',
    secret: true,
    places: PIPELINE,
  },
  'ssl-server-name': {
    meaning: 'Name to send as SNI and to verify, if the connection goes through a tunnel or an alias of the host name.',
    parse: dnsNameFrom,
    availability: 'now',
    places: TARGET,
  },
  auth: {
    meaning:
      'How to log in: `password`, or `aws-iam` with a token of IAM database authentication, which is generated from the AWS credentials that the AWS SDK finds.',
    parse: oneOf(['password', 'aws-iam']),
    fallback: 'password',
    availability: 'now',
    places: TARGET,
  },
  'aws-region': {
    meaning: 'AWS region of the database. With an identifier, or a host that names its cluster or instance, it enables the checks of the AWS control plane.',
    parse: regionFrom,
    otherwise: 'Default: the region that the host names.',
    availability: 'now',
    places: TARGET,
  },
  'db-cluster-identifier': {
    meaning:
      'Identifier of the Aurora or Multi-AZ DB cluster. Enables the checks of the AWS control plane; without a connection they run alone.',
    parse: identifierFrom,
    otherwise: 'Default: the cluster that the host names.',
    availability: 'now',
    places: TARGET,
  },
  'db-instance-identifier': {
    meaning: 'Identifier of the RDS instance. Enables the checks of the AWS control plane; without a connection they run alone.',
    parse: identifierFrom,
    otherwise: 'Default: the instance that the host names.',
    availability: 'now',
    places: TARGET,
  },
  'client-cidr': {
    meaning: 'Address ranges the pipeline will connect from, such as `10.0.0.0/16`, for the check of the security groups.',
    parse: cidrsFrom,
    list: true,
    availability: 'now',
    places: TARGET,
  },
  consumer: {
    meaning: `Product that will read the changes: ${CONSUMERS.map(({ name }) => `\`${name}\``).join(', ')}. \`generic\` is any consumer of pgoutput.`,
    parse: profileFrom,
    fallback: 'generic',
    availability: 'now',
    places: PIPELINE,
  },
  'pipeline-file': {
    meaning: "Configuration files of the consumer, to read its requirements from and to annotate.",
    parse: textFrom,
    list: true,
    availability: 'later',
    places: TARGET,
  },
  migrations: {
    meaning: 'Globs of SQL migrations to check before they are applied.',
    parse: textFrom,
    list: true,
    availability: 'later',
    places: TARGET,
  },
  slot: {
    meaning: 'Replication slot the pipeline will read. It does not have to exist yet.',
    // Whether a slot can be called so is for the rule slot-name.
    parse: textFrom,
    availability: 'now',
    places: PIPELINE,
  },
  publication: {
    meaning: 'Publication the pipeline will subscribe to, spelled as in the catalog.',
    parse: catalogNameFrom,
    availability: 'now',
    places: PIPELINE,
  },
  'publication-autocreate': {
    meaning:
      'What the consumer does if the publication does not exist: `disabled` (it needs it beforehand), `filtered` (it creates it for the tables it captures) or `all-tables`.',
    parse: autocreateFrom,
    otherwise: 'Default: what the consumer does.',
    availability: 'now',
    places: PROFILE,
  },
  tables: {
    meaning:
      'Tables the pipeline will capture: `schema.table`, or globs such as `sales.*`. Names with capitals are quoted as in psql (`sales."Orders"`).',
    parse: tablesFrom,
    otherwise: "Default: the publication's tables.",
    list: true,
    availability: 'now',
    places: PIPELINE,
  },
  'heartbeat-table': {
    meaning: 'Table that the pipeline writes its heartbeats, signals or watermarks to: `schema.table`, quoted as in `tables`.',
    parse: tableFrom,
    otherwise: 'Default: the table that the consumer names itself, if it does.',
    availability: 'now',
    places: PIPELINE,
  },
  role: {
    meaning: 'Role the pipeline logs in as, if this check logs in as another one.',
    parse: catalogNameFrom,
    availability: 'now',
    places: PIPELINE,
  },
  operations: {
    meaning: 'Operations that the pipeline needs published: `insert`, `update`, `delete`, `truncate`.',
    parse: operationsFrom,
    fallback: 'insert, update, delete',
    list: true,
    availability: 'now',
    places: PROFILE,
  },
  snapshot: {
    meaning: 'Whether the pipeline copies the tables before it streams: `true` or `false`.',
    parse: booleanFrom,
    otherwise: 'Default: what the consumer does.',
    availability: 'now',
    places: PROFILE,
  },
  'new-slots': {
    meaning: 'How many replication slots the pipeline will create.',
    parse: wholeNumber(0, MOST_SLOTS),
    otherwise: 'Default: none if `slot` already exists, otherwise as many as the consumer creates.',
    availability: 'now',
    places: PROFILE,
  },
  'slot-lag-warning': {
    meaning: 'Warn if a slot retains more WAL than this, such as `500MiB`.',
    parse: bytesFrom,
    fallback: '1GiB',
    availability: 'now',
    places: TARGET,
  },
  // Unset on purpose, like the other limits for errors: a lagging slot must not block the deployment that would fix it.
  'slot-lag-error': {
    meaning: 'Fail if a slot retains more WAL than this.',
    parse: bytesFrom,
    otherwise: 'Not set by default.',
    availability: 'now',
    places: TARGET,
  },
  'inactive-slot-warning': {
    meaning: 'Warn if a slot to which no client is connected retains more WAL than this.',
    parse: bytesFrom,
    fallback: '100MiB',
    availability: 'now',
    places: TARGET,
  },
  'inactive-slot-error': {
    meaning: 'Fail if a slot to which no client is connected retains more WAL than this.',
    parse: bytesFrom,
    otherwise: 'Not set by default.',
    availability: 'now',
    places: TARGET,
  },
  'replay-lag-warning': {
    meaning: 'Warn if the consumer of `slot` is farther behind than this, such as `90s`.',
    parse: msFrom,
    fallback: '60s',
    availability: 'now',
    places: TARGET,
  },
  'replay-lag-error': {
    meaning: 'Fail if the consumer of `slot` is farther behind than this.',
    parse: msFrom,
    otherwise: 'Not set by default.',
    availability: 'now',
    places: TARGET,
  },
  'certificate-expiry-warning': {
    meaning: 'Warn if a certificate expires within this time.',
    parse: msFrom,
    otherwise: "Default: the smaller of `30d` (`7d` for server certificates that RDS renews) and a fifth of the certificate's lifetime.",
    availability: 'now',
    places: TARGET,
  },
  'max-outage': {
    meaning: 'How long the consumer may be down without losing changes.',
    parse: msFrom,
    fallback: '4h',
    availability: 'now',
    places: TARGET,
  },
  mode: {
    meaning: 'What to do: `check` checks the targets, `plan` divides them into shards, `merge` combines several reports into one.',
    parse: oneOf(['check', 'plan', 'merge']),
    fallback: 'check',
    availability: 'now',
    places: ['input'],
  },
  shard: {
    meaning: 'The part of the targets to check, such as `1/3`.',
    parse: textFrom,
    otherwise: 'Default: all of them.',
    availability: 'now',
    places: ['input'],
  },
  'max-shards': {
    meaning: 'Maximum number of shards that `mode: plan` divides the targets into.',
    parse: wholeNumber(1, MOST_SHARDS),
    fallback: '20',
    availability: 'now',
    places: ['input'],
  },
  reports: {
    meaning: 'Directory with the reports that `mode: merge` combines.',
    parse: textFrom,
    availability: 'now',
    places: ['input'],
  },
  'previous-report': {
    meaning: 'Path of an earlier `report.json`, to report what has changed since and how fast WAL is written.',
    parse: textFrom,
    availability: 'now',
    places: RUN,
  },
  config: {
    meaning: 'Path of the configuration file.',
    parse: textFrom,
    otherwise: 'Default: `.github/cdc-preflight.yml` if it exists.',
    availability: 'now',
    places: RUN,
  },
  target: {
    meaning: 'Targets of the configuration file to check, by name or glob.',
    parse: textFrom,
    otherwise: 'Default: all of them.',
    list: true,
    availability: 'now',
    places: RUN,
  },
  rules: {
    meaning:
      'Severity of individual rules: `rule-id: off`, `notice`, `warning` or `error`. `host-reachable`, `tls-trusted` and `login` cannot be changed.',
    parse: asProvided,
    list: true,
    availability: 'now',
    places: TARGET,
  },
  'fail-on': {
    meaning: 'What makes the run fail: `error`, `unknown`, `warning` or `never`. It does not change the verdict.',
    parse: oneOf(FAIL_ON),
    fallback: 'error',
    availability: 'now',
    places: TOP,
  },
  probe: {
    meaning:
      'How far to test replication: `none`, `connect` (a replication connection that changes nothing), `slot` (a temporary slot as well) or `stream` (also streams from that slot until the first keepalive).',
    parse: oneOf(PROBES),
    fallback: 'connect',
    availability: 'now',
    places: TARGET,
  },
  timeout: {
    meaning: 'Time limit for the whole run, up to `24h`.',
    parse: limitMsFrom,
    fallback: '120s',
    availability: 'now',
    places: TOP,
  },
  'connect-timeout': {
    meaning: 'Time limit for one connection attempt, from name resolution to login, up to `24h`.',
    parse: limitMsFrom,
    fallback: '20s',
    availability: 'now',
    places: TARGET,
  },
  'report-dir': {
    meaning: 'Directory for the report files.',
    parse: textFrom,
    otherwise: 'Default: a new directory for each run, below `$RUNNER_TEMP/cdc-preflight/`.',
    texts: { flag: { otherwise: 'Default: none, and no files are written.' } },
    availability: 'now',
    places: TOP,
  },
  comment: {
    meaning: 'When to comment on the pull request: `never`, `on-failure` or `always`.',
    parse: oneOf(COMMENT),
    fallback: 'never',
    availability: 'now',
    places: GITHUB,
  },
  issue: {
    meaning: 'When to open an issue, which is closed once the check passes again: `never` or `on-failure`.',
    parse: oneOf(ISSUE),
    fallback: 'never',
    availability: 'now',
    places: GITHUB,
  },
  'github-token': {
    meaning: 'Token for writing the comment and the issue.',
    parse: textFrom,
    availability: 'now',
    secret: true,
    places: GITHUB,
  },
} as const satisfies Readonly<Record<string, Declaration>>;

/** What the users of a place read about an option. */
export function textAt({ meaning, otherwise, fallback, texts }: Option, place: TextPlace): Text {
  const byDefault = otherwise ?? (fallback === undefined ? undefined : `Default: \`${fallback}\`.`);
  return { meaning, ...(byDefault === undefined ? {} : { otherwise: byDefault }), ...texts?.[place] };
}

/** The name of an option, as workflows spell it. */
export type OptionName = keyof typeof OPTIONS;

/** The parsed value of an option; undefined when it is not set and has no default. */
export type OptionValue<N extends OptionName> =
  | ReturnType<(typeof OPTIONS)[N]['parse']>
  | ((typeof OPTIONS)[N] extends { readonly fallback: string } ? never : undefined);

/** An option with its name. */
export interface Option extends Declaration {
  readonly name: OptionName;
}

/** Every option, in the order they are documented in. */
export const optionList: readonly Option[] = Object.entries<Declaration>(OPTIONS).map(([name, declaration]) => ({
  // The keys of OPTIONS are what OptionName is made of.
  name: name as OptionName,
  ...declaration,
}));

/** Those that an action's input may set. */
export const inputs: readonly Option[] = optionList.filter(({ places }) => places.includes('input'));

/** In the order PostgreSQL lists them, each once. */
function operationsFrom(list: Provided): readonly Operation[] {
  const named = wordsFrom(list).map(oneOf(OPERATIONS));
  return OPERATIONS.filter((operation) => named.includes(operation));
}
