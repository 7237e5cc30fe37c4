import { UNVERIFIED, type ConsumerProfile } from '../../consumer.js';

const GUIDE = 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.PostgreSQL.html';
const ASSESSMENTS = 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.AssessmentReport.PG.html';
const FULL_LOAD = 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.FullLoad.html';

/** A task of full load and CDC. */
export const awsDms: ConsumerProfile = {
  name: 'aws-dms',
  product: 'AWS DMS',
  documentation: GUIDE,
  // pglogical where that extension is installed, test_decoding everywhere else.
  plugins: { value: ['test_decoding', 'pglogical'], source: GUIDE },
  protocolVersion: { value: null, source: GUIDE },
  pluginOptions: { value: {}, source: UNVERIFIED },
  publication: { value: { madeBy: 'nobody', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: GUIDE },
  missingPublication: { value: true, severity: 'notice', unmet: 'The output plugins that AWS DMS uses do not know publications.', source: GUIDE },
  slot: {
    value: {
      madeBy: 'consumer',
      defaultName: null,
      // 16 characters, 8 digits and a UUID: abc1d2efghijk_34567890_z0yx98w7_6v54_32ut_1srq_1a2b34c5d67ef.
      namePatterns: [String.raw`%\_________\_________\_____\_____\_____\_%`, 'awsdms%'],
      applicationNames: [],
    },
    source: GUIDE,
  },
  // MaxFullLoadSubTasks is 8.
  capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 8 }, source: FULL_LOAD },
  snapshot: { value: true, source: GUIDE },
  ownTables: [
    {
      value: { purpose: 'ddl-audit', table: { schema: 'public', name: 'awsdms_ddl_audit' }, privileges: ['SELECT', 'INSERT', 'DELETE'], published: false },
      severity: 'notice',
      unmet: 'Changes to table definitions are not captured, unless the role may create this table. With `captureDDLs` off it is not needed.',
      source: GUIDE,
    },
  ],
  identity: {
    value: 'key-or-full',
    severity: 'error',
    unmet: 'AWS DMS ignores updates and deletes of a table without a primary key, unless its replica identity is FULL.',
    source: GUIDE,
  },
  versions: { value: { from: 10, to: 17 }, severity: 'warning', unmet: 'The documentation of AWS DMS does not list this version as a source.', source: GUIDE },
  settings: [
    {
      value: { setting: 'wal_sender_timeout', min: 10_000, off: 'fine' },
      severity: 'error',
      unmet: 'The AWS DMS task fails if the value is above 0 and below 10 s.',
      source: GUIDE,
    },
    {
      value: { setting: 'max_wal_senders', min: 2, off: 'unfit' },
      severity: 'warning',
      unmet: 'The premigration assessment of AWS DMS requires a value above 1.',
      source: ASSESSMENTS,
    },
  ],
  // By the name of the table that test_decoding prints, which is that of the partition.
  filtersBy: { value: 'published-name', source: GUIDE },
  types: [{ value: ['oid'], severity: 'notice', unmet: 'Large objects that an oid column refers to are not migrated.', source: GUIDE }],
  clientEncoding: { value: 'UTF8', source: UNVERIFIED },
  endpoints: [
    { value: 'serverless-v1', severity: 'error', unmet: 'Aurora Serverless v1 is a source for a full load only.', source: GUIDE },
  ],
  automatedBackups: {
    value: true,
    severity: 'warning',
    unmet: 'An RDS instance without backups writes WAL in the least detail until logical replication is enabled.',
    source: UNVERIFIED,
  },
  walCap: {
    value: 'unbounded',
    severity: 'notice',
    unmet: 'A task that is down for long fails if WAL that it still needs has been removed.',
    source: ASSESSMENTS,
  },
  waitsForTransactions: {
    value: 600_000,
    severity: 'warning',
    unmet: 'The task fails to start if a transaction has been open for too long.',
    source: ASSESSMENTS,
  },
  writes: { value: false, source: GUIDE },
  remarks: [
    { value: 'Open transactions delay the start of a task; the premigration assessment warns of those older than 10 minutes.', source: ASSESSMENTS },
    { value: 'A table with an array column must have a primary key, or its full load is suspended.', source: GUIDE },
    { value: 'Select the partitions of a partitioned table, not their root: the root is replicated as a table of its own.', source: GUIDE },
    { value: 'TRUNCATE is not captured.', source: GUIDE },
  ],
  takesOver: { value: true, source: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.PostgreSQL.html' },
};
