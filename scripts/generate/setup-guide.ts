/** The tables of `docs/setup-guide.md`: what the usual guide says, which rules judge it, and what it has wrong. */
import type { Rule } from '../../src/rules/rule.js';
import { code, table } from './tables.js';

/** A step of the usual guide to CDC from Aurora PostgreSQL, or an error it explains. */
export interface GuideStep {
  readonly says: string;
  /** Ids, that which says most first. */
  readonly rules: readonly [string, ...string[]];
  /** What is wrong with it or missing, as whole sentences. */
  readonly but?: string;
}

/** A part of the guide. */
export interface GuidePart {
  readonly title: string;
  readonly steps: readonly [GuideStep, ...GuideStep[]];
}

/** In the order of the guide. */
export const GUIDE: readonly GuidePart[] = [
  {
    title: 'Prerequisites',
    steps: [
      {
        says: 'An Aurora PostgreSQL cluster, version 2.x or higher',
        rules: ['server-version', 'known-bad-version', 'aws-engine'],
        but: 'There is no PostgreSQL 2. Aurora once numbered its releases so: 2.2 is compatible with PostgreSQL 10.6, the first with logical replication. Compare `server_version`. The version is not all: Aurora Serverless v1 and Aurora PostgreSQL Limitless Database have no logical replication.',
      },
      {
        says: 'IAM permissions to change parameters and security groups',
        rules: ['wal-level', 'pending-restart', 'aws-access'],
        but: 'Only whoever makes these changes needs them. The check sees their result in the database and needs none; to find the cause as well, it needs permissions that only read ([Amazon RDS and Aurora](aws.md)).',
      },
      { says: 'A database with the tables to replicate', rules: ['table-exists', 'unlogged-table', 'table-kind'] },
    ],
  },
  {
    title: 'Logical replication',
    steps: [
      {
        says: 'Set `rds.logical_replication` to 1 in a parameter group',
        rules: ['wal-level', 'aws-logical-replication'],
        but: 'It has to be the cluster’s own DB cluster parameter group on Aurora, and the instance’s DB parameter group on RDS. Default groups cannot be changed. The control plane shows which it is: not set, set in a group that is not attached, or waiting for a reboot.',
      },
      {
        says: 'Apply the group and reboot the cluster',
        rules: ['pending-restart', 'wal-level', 'aws-logical-replication', 'aws-maintenance'],
        but: 'The writer instance has to be rebooted, after the group was attached; a Multi-AZ DB cluster is rebooted as a whole. Until then `wal_level` has its old value. No maintenance window does it: the change waits for a reboot that somebody starts. It works the other way, too: a value that is on now can be lost at the next reboot.',
      },
      {
        says: 'Verify `wal_level`, `max_replication_slots`, `max_wal_senders` and `rds.logical_replication`',
        rules: ['wal-level', 'free-replication-slots', 'free-wal-senders', 'reserved-wal-senders', 'standby-source'],
        but: 'The limits say nothing about what is free: slots and walsenders are shared by all databases and all consumers of the cluster. On a reader `wal_level` says nothing about the writer.',
      },
    ],
  },
  {
    title: 'Privileges',
    steps: [
      {
        says: '`ALTER USER … WITH REPLICATION`',
        rules: ['replication-privilege', 'replication-connection'],
        but: 'On RDS and Aurora nobody may run it, not even the master user. Grant `rds_replication` there, and make sure that the role inherits it.',
      },
      {
        says: '`GRANT SELECT ON ALL TABLES IN SCHEMA public`',
        rules: ['table-select', 'schema-usage', 'default-privileges', 'row-level-security'],
        but: 'It reaches the tables of today only, in one schema, and not without USAGE on that schema. Row security hides rows from the copy all the same, without an error.',
      },
    ],
  },
  {
    title: 'Network',
    steps: [
      {
        says: 'An inbound rule for port 5432 in the security group',
        rules: ['host-reachable', 'aws-security-group'],
        but: 'The check connects from where it runs. It proves the way from the pipeline only if it runs in the same network. With the pipeline’s addresses in `client-cidr` the rules of all attached groups are judged for them.',
      },
      { says: 'Download the CA bundle of RDS', rules: ['tls-trusted', 'tls-certificate-expiry', 'aws-ca-certificate'], but: 'The action ships the roots of all commercial regions and GovCloud, and uses them by default for RDS hosts: `ssl-root-cert: aws-rds`. It has none for China and the European Sovereign Cloud. The bundle can be right and the server’s certificate about to expire.' },
    ],
  },
  {
    title: 'Verification',
    steps: [
      {
        says: '`SELECT * FROM pg_replication_slots`',
        rules: ['slot-conflict', 'slot-exists', 'slot-in-use', 'slot-health', 'slot-incomplete', 'slot-name'],
        but: 'It shows the slots of all databases. A name that is taken in another database is taken.',
      },
      {
        says: '`SELECT * FROM pg_publication`',
        rules: ['publication-exists', 'publication-tables', 'publication-operations', 'publication-partition-root', 'create-publication'],
        but: 'That a publication exists says nothing about its tables and operations. The guide never says who creates it.',
      },
      {
        says: '`SELECT * FROM pg_subscription`',
        rules: ['subscriber-workers'],
        but: 'It is refused: only a superuser may read all columns. A source has subscriptions only when it receives changes itself.',
      },
      {
        says: '`SELECT * FROM pg_stat_replication`',
        rules: ['consumer-lag', 'slot-in-use', 'free-wal-senders'],
        but: 'Without the privileges of `pg_read_all_stats` all columns that matter are NULL for the sessions of other roles.',
      },
      {
        says: 'Count the walsenders in `pg_stat_activity` by `backend_type`',
        rules: ['free-wal-senders', 'checker-visibility'],
        but: 'The column is NULL for the sessions of other roles, so that an ordinary role counts 0. The rows of `pg_stat_replication` can be counted by everybody.',
      },
    ],
  },
  {
    title: 'Connection',
    steps: [
      {
        says: 'Server, port, user, password and database',
        rules: ['login', 'host-reachable', 'direct-connection', 'aws-endpoint', 'single-server', 'connection-headroom', 'aws-master-user'],
        but: 'The endpoint has to be that of the writer: no reader, no custom endpoint, no RDS Proxy, no other pooler. A password that RDS manages in Secrets Manager changes every seven days.',
      },
      {
        says: 'Enable TLS with Verify-CA and the bundle',
        rules: ['tls-trusted', 'tls-session', 'tls-common-name'],
        but: 'Verify-CA accepts the certificate of every server of RDS. Verify-Full compares the host name too.',
      },
    ],
  },
  {
    title: 'Operation',
    steps: [
      {
        says: "`SELECT pg_drop_replication_slot('slot_name') WHERE NOT active`",
        rules: ['inactive-slot'],
        but: 'It is no valid statement: it has no FROM. An inactive slot can belong to a consumer that is only paused, which then loses its changes. Ask its owner first.',
      },
      {
        says: 'Monitor slot lag from `restart_lsn`',
        rules: ['slot-lag', 'slot-wal-cap', 'slot-runway', 'aws-slot-storage', 'idle-slot-timeout', 'catalog-xmin-age'],
        but: 'This is the WAL that the slot retains. How far its consumer is behind follows from `confirmed_flush_lsn`. On Aurora `pg_current_wal_lsn` fails as long as `wal_level` is not logical.',
      },
    ],
  },
  {
    title: 'Errors',
    steps: [
      {
        says: '`logical decoding requires wal_level >= logical`: reboot after setting the parameter',
        rules: ['wal-level', 'pending-restart', 'aws-logical-replication'],
        but: 'Set in the wrong group, or in a group that is not attached, it has no effect however often you reboot.',
      },
      {
        says: '`no pg_hba.conf entry for host`: check the security group and TLS',
        rules: ['login', 'replication-connection', 'tls-session'],
        but: 'A security group cannot be the reason: the server has answered. On RDS and Aurora TLS is missing, which `rds.force_ssl` demands. On a server of your own, a line for the database is missing: one with the keyword `replication` is for physical replication only.',
      },
      {
        says: '`must be superuser or have replication privilege`: grant it',
        rules: ['replication-privilege', 'role-attributes'],
        but: 'No version says so in these words. Up to 15 it is “must be superuser or replication role to start walsender”, from 16 on “permission denied to start WAL sender”.',
      },
    ],
  },
];

/** What stops pipelines and is in no step of the guide. */
export const NOT_IN_THE_GUIDE: readonly string[] = [
  'replica-identity',
  'next-partition-identity',
  'publication-column-list',
  'publication-row-filter',
  'generated-identity',
  'slot-creation-blocked',
  'slot-before-publication',
  'slot-failover',
  'synchronous-standby',
  'role-settings',
  'aws-blue-green',
  'aws-iam-replication',
];

/** A table a part. A rule that is registered has a page, to which its id leads. */
export function guideTables(rules: readonly Rule[]): string {
  const link = (id: string): string => (rules.some((rule) => rule.id === id) ? `[${code(id)}](rules/${id}.md)` : code(id));
  const parts = GUIDE.flatMap(({ title, steps }) => [
    `## ${title}`,
    table(
      ['The guide', 'Judged by', 'What it has wrong, or leaves out'],
      steps.map(({ says, rules: ids, but = '' }) => [says, ids.map(link).join(', '), but]),
    ),
  ]);
  return [
    ...parts,
    '## Not in the guide',
    `These stop a pipeline or the application as well, and no step of the guide reveals them: ${NOT_IN_THE_GUIDE.map(link).join(', ')}.`,
  ].join('\n\n');
}
