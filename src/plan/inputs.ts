/** What the action takes and gives: the two tables that action.yml and the README are generated from, and plan/ reads by. */

/** One input of the action. */
interface InputDeclaration<Name extends string = string> {
  readonly name: Name;
  /** One or two plain sentences. */
  readonly description: string;
  /** `later`: declared, and refused with a clear message when it is set. */
  readonly availability: 'now' | 'later';
  /** The value is never quoted, and is masked. */
  readonly secret?: true;
  /** The only values this version takes, for an input that will take more. */
  readonly only?: readonly string[];
  /** Of an input for later: a value is taken all the same, since it changes nothing by itself. */
  readonly harmless?: true;
  /** A value is taken, and the rule that will go by it is still to come. */
  readonly awaitsRule?: true;
}

const DECLARED = [
  {
    name: 'connection-string',
    description:
      'Where the database is and how to log in, as a libpq URI: `postgresql://user:password@host:port/database?sslmode=verify-full`. Special characters in any part are percent-encoded; take it from a secret.',
    availability: 'now',
    secret: true,
  },
  {
    name: 'host',
    description: 'Host name or IP address of the server. Overrides the one in `connection-string`.',
    availability: 'now',
  },
  {
    name: 'port',
    description: 'Port of the server. Overrides the one in `connection-string`; default `5432`.',
    availability: 'now',
  },
  {
    name: 'database',
    description:
      'Database the pipeline reads from. Overrides the one in `connection-string`; default is the name of the user.',
    availability: 'now',
  },
  {
    name: 'user',
    description: 'Role to log in as. Overrides the one in `connection-string`.',
    availability: 'now',
  },
  {
    name: 'password',
    description: 'Password of that role, as it is (not percent-encoded). Overrides the one in `connection-string`.',
    availability: 'now',
    secret: true,
  },
  {
    name: 'ssl-mode',
    description:
      'How to encrypt and what to verify, with the meaning libpq gives it: `disable`, `allow`, `prefer`, `require`, `verify-ca` or `verify-full`. Default `verify-ca` when `ssl-root-cert` is given or the host is an RDS one, else `verify-full`.',
    availability: 'now',
  },
  {
    name: 'ssl-root-cert',
    description:
      'Certificates to trust: a path, PEM text, `aws-rds` for the roots of Amazon RDS, or `system`. Default `aws-rds` for RDS hosts, else `system`.',
    availability: 'now',
  },
  {
    name: 'ssl-cert',
    description: 'Client certificate: a path or PEM text. Needs `ssl-key`.',
    availability: 'now',
  },
  {
    name: 'ssl-key',
    description:
      'Private key of the client certificate: a path or PEM text. The passphrase of an encrypted key is the `sslpassword` of `connection-string`.',
    availability: 'now',
    secret: true,
  },
  {
    name: 'ssl-server-name',
    description: 'Name to send as SNI and to verify when the connection goes through a tunnel or an alias of the host.',
    availability: 'now',
  },
  {
    name: 'auth',
    description: 'How to log in: `password` (default) or `aws-iam`.',
    availability: 'now',
    only: ['password'],
  },
  {
    name: 'aws-region',
    description: 'AWS region of the database. Switches the checks on the AWS control plane on.',
    availability: 'later',
  },
  {
    name: 'db-cluster-identifier',
    description: 'Identifier of the Aurora or Multi-AZ cluster. Switches the checks on the AWS control plane on.',
    availability: 'later',
  },
  {
    name: 'db-instance-identifier',
    description: 'Identifier of the RDS instance. Switches the checks on the AWS control plane on.',
    availability: 'later',
  },
  {
    name: 'client-cidr',
    description: 'Address range the pipeline will connect from, for the check of the security groups.',
    availability: 'later',
  },
  {
    name: 'consumer',
    description: 'Profile of the product that will read the changes. Default `generic`: any consumer of pgoutput.',
    availability: 'now',
    only: ['generic'],
  },
  {
    name: 'pipeline-file',
    description: "The consumer's own configuration files, to read its needs from and to annotate.",
    availability: 'later',
  },
  {
    name: 'migrations',
    description: 'Globs of SQL migrations to judge before they are applied.',
    availability: 'later',
  },
  {
    name: 'slot',
    description: 'Replication slot the pipeline will read. It need not exist yet.',
    availability: 'now',
  },
  {
    name: 'publication',
    description: 'Publication the pipeline will subscribe to, spelled as in the catalog.',
    availability: 'now',
  },
  {
    name: 'tables',
    description:
      'Tables the pipeline will capture: `schema.table`, globs such as `sales.*`, quoted as in psql where they hold capitals (`sales."Orders"`). One a line, or separated by commas; default is what the publication carries.',
    availability: 'now',
  },
  {
    name: 'role',
    description: 'Role the pipeline logs in as, when this check logs in as another one.',
    availability: 'now',
  },
  {
    name: 'operations',
    description: 'What the pipeline needs published: `insert`, `update`, `delete`, `truncate`. Default is the first three.',
    availability: 'now',
  },
  {
    name: 'snapshot',
    description: 'Whether the pipeline copies the tables before it streams: `true` or `false`. Default is what the consumer does.',
    availability: 'now',
    awaitsRule: true,
  },
  {
    name: 'new-slots',
    description:
      'How many replication slots the pipeline will create. Default is what the consumer does, and none when `slot` is there already.',
    availability: 'now',
  },
  {
    name: 'slot-lag-warning',
    description: 'Warn when one slot retains more WAL than this, as in `500MiB`. Default `1GiB`.',
    availability: 'now',
  },
  {
    name: 'slot-lag-error',
    description: 'Fail when one slot retains more WAL than this. Not set by default.',
    availability: 'now',
  },
  {
    name: 'inactive-slot-warning',
    description: 'Warn when a slot nobody reads pins more WAL than this. Default `100MiB`.',
    availability: 'now',
    awaitsRule: true,
  },
  {
    name: 'inactive-slot-error',
    description: 'Fail when a slot nobody reads pins more WAL than this. Not set by default.',
    availability: 'now',
    awaitsRule: true,
  },
  {
    name: 'replay-lag-warning',
    description: 'Warn when the reader of `slot` is further behind than this, as in `90s`. Default `60s`.',
    availability: 'now',
    awaitsRule: true,
  },
  {
    name: 'replay-lag-error',
    description: 'Fail when the reader of `slot` is further behind than this. Not set by default.',
    availability: 'now',
    awaitsRule: true,
  },
  {
    name: 'certificate-expiry-warning',
    description:
      "Warn when a certificate expires within this time. Default is the smaller of `30d` and a fifth of the certificate's life.",
    availability: 'now',
    awaitsRule: true,
  },
  {
    name: 'max-outage',
    description: 'How long the consumer may be down without losing changes. Default `4h`.',
    availability: 'now',
    awaitsRule: true,
  },
  {
    name: 'config',
    description: 'Path of the configuration file. Default `.github/cdc-preflight.yml` when it exists.',
    availability: 'later',
  },
  {
    name: 'target',
    description: 'Which targets of the configuration file to check, by name or glob. Default all.',
    availability: 'later',
  },
  {
    name: 'rules',
    description:
      'Severity of single rules, one a line: `rule-id: off`, `notice`, `warning` or `error`. `host-reachable`, `tls-trusted` and `login` cannot be changed.',
    availability: 'now',
  },
  {
    name: 'fail-on',
    description: 'What makes the job fail: `error` (default), `unknown`, `warning` or `never`. The verdict stays what it is.',
    availability: 'now',
  },
  {
    name: 'probe',
    description:
      'How far to try replication: `none`, `connect` (default: a replication connection that changes nothing) or `slot` (a temporary slot as well).',
    availability: 'now',
  },
  {
    name: 'timeout',
    description: 'Time the whole run may take, up to `24h`. Default `120s`.',
    availability: 'now',
  },
  {
    name: 'connect-timeout',
    description: 'Time one attempt to connect may take, up to `24h`. Default `20s`.',
    availability: 'now',
  },
  {
    name: 'report-dir',
    description: "Directory for the report's files. Default is a directory of this step below `$RUNNER_TEMP`.",
    availability: 'now',
  },
  {
    name: 'comment',
    description: 'When to comment on the pull request: `never` (default), `on-failure` or `always`.',
    availability: 'later',
    only: ['never'],
  },
  {
    name: 'github-token',
    description: 'Token to comment on the pull request with.',
    availability: 'later',
    secret: true,
    harmless: true,
  },
] as const satisfies readonly InputDeclaration[];

/** The name of an input, as workflows spell it. */
export type InputName = (typeof DECLARED)[number]['name'];

/** An input, its name checked by the compiler. */
export type Input = InputDeclaration<InputName>;

/** Every input, in the order they are documented in. */
export const INPUTS: readonly Input[] = DECLARED;

/** One output of the action. */
export interface Output {
  readonly name: string;
  readonly description: string;
}

/** Every output, in the order they are documented in. None holds a host name, an account id or a secret. */
export const OUTPUTS: readonly Output[] = [
  {
    name: 'verdict',
    description:
      '`pass`, `warn`, `fail`, or `error` when the preflight could not do its work. It does not depend on `fail-on`.',
  },
  { name: 'blocked', description: '`true` when this run fails the job, else `false`.' },
  { name: 'errors', description: 'How many objects fail a rule of severity error.' },
  { name: 'warnings', description: 'How many objects fail a rule of severity warning.' },
  { name: 'unknown', description: 'How many results could not be judged: for want of a permission, on a standby, or because something broke off.' },
  { name: 'report', description: 'Path of `report.json`.' },
  { name: 'summary', description: 'Path of `summary.md`.' },
  { name: 'fix-script', description: 'Path of `fixes.sql`; empty when there is nothing to fix.' },
  { name: 'report-dir', description: 'Path of the directory that holds all files of the report.' },
];
