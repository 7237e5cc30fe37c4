/** Reports to render. */
import { objectText, type ResultObject } from '../../src/objects.js';
import type {
  Counts,
  Disruption,
  Evidence,
  Fix,
  FixStep,
  FixVariant,
  Inventory,
  Report,
  Result,
  RunError,
  TargetReport,
} from '../../src/result.js';

const DOCS = 'https://example.com/docs/rules';

export const NO_INVENTORY: Inventory = { slots: [], publications: [], subscriptions: [], walsenders: [] };

export const NONE: Disruption = { kind: 'none' };

export function table(name: string): ResultObject {
  return { kind: 'table', name };
}

export function slot(name: string): ResultObject {
  return { kind: 'slot', name };
}

export function result(given: Partial<Result> & { readonly rule: string }): Result {
  const object = given.object ?? null;
  return {
    group: 'server',
    title: `Title of ${given.rule}`,
    status: 'fail',
    severity: 'error',
    object,
    fingerprint: [given.rule, 'default', ...(object === null ? [] : [objectText(object)])].join('/'),
    more: 0,
    message: `message of ${given.rule}`,
    evidence: {},
    docs: `${DOCS}/${given.rule}.md`,
    ...given,
  };
}

export function step(kind: FixStep['kind'], text: string, more: Partial<FixStep> = {}): FixStep {
  return { kind, text, phase: 'tables', disruption: NONE, ...more };
}

export function sql(text: string, more: Partial<FixStep> = {}): FixStep {
  return step('sql', text, more);
}

/** A fix with one way. */
export function fix(summary: string, ...steps: readonly FixStep[]): Fix {
  return { summary, variants: [{ label: 'SQL', steps }] };
}

/** A fix with several ways. */
export function choice(summary: string, ...variants: readonly FixVariant[]): Fix {
  return { summary, variants };
}

export function target(results: readonly Result[], more: Partial<TargetReport> = {}): TargetReport {
  return {
    name: 'default',
    verdict: results.some(({ status, severity }) => status === 'fail' && severity === 'error') ? 'fail' : 'pass',
    planes: ['database'],
    server: { version: '16.4', major: 16, platform: 'self-managed' },
    inventory: NO_INVENTORY,
    consumer: 'generic',
    tablesNamed: true,
    results,
    off: [],
    measured: null,
    ...more,
  };
}

export function report(targets: readonly TargetReport[], more: Partial<Report> = {}): Report {
  const verdict =
    (['fail', 'error', 'warn'] as const).find((one) => targets.some((each) => each.verdict === one)) ?? 'pass';
  return {
    version: 1,
    verdict,
    counts: countsOf(targets),
    blocked: verdict === 'fail' || verdict === 'error',
    startedAt: '2026-11-23T10:00:00Z',
    durationMs: 412,
    targets,
    results: [],
    ...more,
  };
}

export function runError(error: RunError): Report {
  return report([], { verdict: 'error', blocked: true, error });
}

function countsOf(targets: readonly TargetReport[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0, unknown: 0, pass: 0, skip: 0, waived: 0, known: 0, off: 0 };
  for (const { results, off } of targets) {
    counts.off += off.length;
    for (const { status, severity, more } of results) {
      counts[status === 'fail' ? severity : status] += 1 + more;
    }
  }
  return counts;
}

const passing = (rule: string, title: string): Result => result({ rule, title, status: 'pass', message: title });

/** As a restart reads that several settings share. */
export const RESTART: FixStep = {
  kind: 'restart',
  text: 'systemctl restart postgresql',
  lead: 'All sessions end.',
  runAs: 'an administrator of the server',
  phase: 'restart',
  disruption: { kind: 'restart' },
};

function setting(text: string): FixStep {
  return sql(text, { runAs: 'a superuser', phase: 'control-plane', alone: true, database: 'shop' });
}

const IDENTITY_MEANING =
  'The table is published for updates and deletes, and PostgreSQL has nothing to tell its rows apart by.';

/** Rows of a table without identity: two ways to mend it. */
export function withoutIdentity(name: string, more: Partial<Result> = {}): Result {
  return result({
    rule: 'replica-identity',
    group: 'tables',
    title: 'Every published table has a replica identity',
    object: table(name),
    message: `${name} has no replica identity`,
    meaning: IDENTITY_MEANING,
    outage: `PostgreSQL rejects every UPDATE and DELETE on ${name}, for the application too.`,
    evidence: { replica_identity: 'default', size: { bytes: 12_884_901_888 }, usable_index: null },
    fix: choice(
      'Give the table a primary key.',
      {
        label: 'Primary key',
        because: 'it writes the least WAL',
        steps: [
          sql(`ALTER TABLE ${name} ADD PRIMARY KEY (id);`, {
            database: 'shop',
            runAs: "the table's owner",
            disruption: { kind: 'rewrite', table: name, bytes: 12_884_901_888 },
          }),
        ],
      },
      {
        label: 'Whole row',
        because: 'where no column is unique; writes more WAL',
        steps: [
          sql(`ALTER TABLE ${name} REPLICA IDENTITY FULL;`, {
            database: 'shop',
            runAs: "the table's owner",
            disruption: { kind: 'brief-lock', table: name },
          }),
        ],
      },
    ),
    ...more,
  });
}

/** wal_level is replica, no free slot, three tables without replica identity, a slot that lags, one check not settled. */
export function blocked(): Report {
  const walLevel = result({
    rule: 'wal-level',
    title: 'Logical decoding is enabled',
    object: { kind: 'setting', name: 'wal_level' },
    message: 'wal_level is replica; logical decoding requires logical',
    meaning: 'No replication slot of the pipeline can be created.',
    evidence: { wal_level: 'replica', source: 'configuration file', pending_restart: false },
    fix: fix('Set `wal_level` to `logical` and restart PostgreSQL.', setting("ALTER SYSTEM SET wal_level = 'logical';"), RESTART),
  });
  const slots = result({
    rule: 'free-replication-slots',
    group: 'capacity',
    title: 'A replication slot is free for the pipeline',
    message: 'all 10 replication slots are in use; the pipeline needs 1 more',
    meaning: 'The pipeline fails when it creates its slot.',
    evidence: { max_replication_slots: 10, used: 10 },
    fix: fix(
      'Raise `max_replication_slots` and restart PostgreSQL.',
      setting('ALTER SYSTEM SET max_replication_slots = 15;'),
      { ...RESTART, lead: 'The new limit takes effect with the restart.' },
    ),
  });
  const identities = ['public.orders', 'public.order_lines', 'sales."Mixed, Case"'].map((name) => withoutIdentity(name));
  const lag = result({
    rule: 'slot-lag',
    group: 'slots',
    title: 'No slot retains more WAL than allowed',
    severity: 'warning',
    object: slot('old_search'),
    message: 'slot old_search retains 6.1 GiB of WAL, more than the 1 GiB allowed',
    meaning: 'No client is connected to it, so the WAL grows until the disk is full.',
    evidence: {
      retained: { bytes: 6_549_825_060 },
      limit: { bytes: 1_073_741_824 },
      restart: { lsn: '19/2000110' },
      active: false,
      wal_status: 'extended',
    },
    fix: fix(
      'Start its consumer, or drop the slot when nothing needs it any more.',
      sql("SELECT pg_drop_replication_slot('old_search');", {
        database: 'shop',
        runAs: 'a superuser or a role with REPLICATION',
        destructive: 'its consumer cannot continue from where it stopped, and has to copy everything anew',
        phase: 'slots',
      }),
    ),
  });
  const roleSettings = result({
    rule: 'role-settings',
    group: 'privileges',
    title: 'The settings of the role let a snapshot finish',
    status: 'unknown',
    message: 'the settings of role cdc cannot be read (permission denied for view pg_roles)',
    because: { kind: 'denied' },
    fix: fix('Grant `pg_monitor` to `cdc`.', sql('GRANT pg_monitor TO cdc;', { runAs: 'a superuser', phase: 'roles', database: 'shop' })),
  });
  const skips = ['slot-health', 'temporary-slot', 'replication-connection'].map((rule) =>
    result({ rule, status: 'skip', message: 'skipped because wal-level failed', because: { kind: 'prerequisite', rule: 'wal-level' } }),
  );
  const notApplicable = ['aws-backups', 'publication-operations'].map((rule) =>
    result({ rule, status: 'skip', message: 'no publication was named', because: { kind: 'not-applicable' } }),
  );
  const passes = [
    passing('host-reachable', 'The host answers'),
    passing('tls-trusted', 'The connection is encrypted and the certificate verified'),
    passing('login', 'The role can log in'),
    passing('table-select', 'Every table in scope can be read'),
    ...['public.a', 'public.b'].map((name) =>
      result({ rule: 'table-exists', title: 'Every table named exists', status: 'pass', object: table(name), group: 'tables' }),
    ),
  ];
  return report([
    target([...passes, walLevel, slots, ...identities, lag, roleSettings, ...skips, ...notApplicable], {
      inventory: { ...INVENTORY, subscriptions: [], walsenders: null },
    }),
  ]);
}

const SLOTS: readonly Evidence[] = [
  { name: 'orders_cdc', plugin: 'pgoutput', database: 'shop', active: true, restart: { lsn: '1A/7F000028' }, retained: { bytes: 183_500_800 } },
  { name: 'old_search', plugin: 'wal2json', database: 'shop', active: false, restart: { lsn: '19/2000110' }, retained: { bytes: 6_549_825_060 } },
];

const INVENTORY: Pick<Inventory, 'slots' | 'publications'> = {
  slots: SLOTS,
  publications: [{ name: 'orders_pub', owner: 'app', all_tables: false, operations: ['insert', 'update', 'delete'] }],
};
