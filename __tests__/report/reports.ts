/** Reports to render. */
import type { Counts, Fix, FixStep, Inventory, Report, Result, RunError, TargetReport } from '../../src/result.js';

const DOCS = 'https://example.com/docs/rules';

export const NO_INVENTORY: Inventory = { slots: [], publications: [], subscriptions: [], walsenders: [] };

export function result(given: Partial<Result> & { readonly rule: string }): Result {
  const object = given.object ?? null;
  return {
    title: `Title of ${given.rule}`,
    status: 'fail',
    severity: 'error',
    object,
    fingerprint: [given.rule, 'default', ...(object === null ? [] : [object])].join('/'),
    more: 0,
    message: `message of ${given.rule}`,
    evidence: {},
    docs: `${DOCS}/${given.rule}.md`,
    ...given,
  };
}

export function sql(text: string, more: Partial<FixStep> = {}): FixStep {
  return { kind: 'sql', text, ...more };
}

export function fix(summary: string, ...steps: readonly FixStep[]): Fix {
  return { summary, steps };
}

export function target(results: readonly Result[], more: Partial<TargetReport> = {}): TargetReport {
  return {
    name: 'default',
    verdict: results.some(({ status, severity }) => status === 'fail' && severity === 'error') ? 'fail' : 'pass',
    server: { version: '16.4', major: 16, platform: 'self-managed' },
    inventory: NO_INVENTORY,
    consumer: 'generic',
    results,
    off: [],
    ...more,
  };
}

export function report(targets: readonly TargetReport[], more: Partial<Report> = {}): Report {
  const verdict =
    (['error', 'fail', 'warn'] as const).find((one) => targets.some((each) => each.verdict === one)) ?? 'pass';
  return {
    version: 1,
    verdict,
    counts: countsOf(targets),
    blocked: verdict === 'fail' || verdict === 'error',
    startedAt: '2026-11-23T10:00:00Z',
    durationMs: 412,
    targets,
    ...more,
  };
}

export function runError(error: RunError): Report {
  return report([], { verdict: 'error', blocked: true, error });
}

function countsOf(targets: readonly TargetReport[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0, unknown: 0, pass: 0, skip: 0, waived: 0, off: 0 };
  for (const { results, off } of targets) {
    counts.off += off.length;
    for (const { status, severity, more } of results) {
      counts[status === 'fail' ? severity : status] += 1 + more;
    }
  }
  return counts;
}

const passing = (rule: string, title: string): Result => result({ rule, title, status: 'pass', message: title });

/** wal_level is replica, three tables without replica identity, a slot that lags. */
export function blocked(): Report {
  const slots = [
    {
      slot_name: 'orders_cdc',
      plugin: 'pgoutput',
      database: 'shop',
      active: true,
      restart_lsn: '1A/7F000028',
      retainedBytes: 183_500_800,
    },
    {
      slot_name: 'old_search',
      plugin: 'wal2json',
      database: 'shop',
      active: false,
      restart_lsn: '19/02000110',
      retainedBytes: 6_549_825_060,
    },
  ];
  const walLevel = result({
    rule: 'wal-level',
    title: 'The server writes enough WAL for logical decoding',
    message: 'wal_level is replica; logical decoding needs logical',
    evidence: { wal_level: 'replica', pending_restart: false },
    fix: fix(
      'Set wal_level to logical and restart the server.',
      sql("ALTER SYSTEM SET wal_level = 'logical';", { runAs: 'a superuser' }),
      {
        kind: 'restart',
        text: 'wal_level is read at server start only: restart PostgreSQL when the application can bear it.',
      },
    ),
  });
  const identities = ['public.orders', 'public.order_lines', 'sales."Mixed, Case"'].map((table, index) =>
    result({
      rule: 'replica-identity',
      title: 'Every published update and delete can be told to its row',
      object: `table:${table}`,
      message: `UPDATE and DELETE on ${table} will fail: it is published, and has no primary key and no other replica identity`,
      evidence: { replica_identity: 'default', writes: 1200 * (index + 1), usable_index: null },
      fix: fix(
        'Give the table a primary key, or let the whole row be its identity.',
        sql(`ALTER TABLE ${table} REPLICA IDENTITY FULL;`, { database: 'shop', runAs: "the table's owner" }),
      ),
    }),
  );
  const lag = result({
    rule: 'slot-lag',
    title: 'No slot retains more WAL than allowed',
    severity: 'warning',
    object: 'slot:old_search',
    message: 'slot old_search retains 6.1 GiB of WAL, more than the 1 GiB allowed; nobody reads it',
    evidence: { retainedBytes: 6_549_825_060, limitBytes: 1_073_741_824, active: false, wal_status: 'extended' },
    fix: fix(
      'Start its reader, or drop the slot when nothing needs it any more.',
      sql("SELECT pg_drop_replication_slot('old_search');", {
        database: 'shop',
        runAs: 'a superuser or a role with REPLICATION',
        destructive: 'its reader can never go on from where it stopped and has to copy everything anew',
      }),
    ),
  });
  const password = result({
    rule: 'role-settings',
    title: 'The role’s own settings let a snapshot finish',
    status: 'unknown',
    message:
      'could not check: the server refused to show roleSettings (permission denied for view pg_roles); GRANT pg_monitor TO cdc would let it',
    because: { kind: 'denied' },
    fix: fix('Let the role see it.', sql('GRANT pg_monitor TO cdc;', { runAs: 'a superuser' })),
  });
  const skips = ['free-replication-slots', 'free-wal-senders', 'replication-connection'].map((rule) =>
    result({
      rule,
      status: 'skip',
      message: 'not looked at: wal-level failed',
      because: { kind: 'forerunner', rule: 'wal-level' },
    }),
  );
  const notApplicable = ['aws-backups', 'publication-operations'].map((rule) =>
    result({
      rule,
      status: 'skip',
      message: 'does not apply: no publication was named',
      because: { kind: 'not-applicable' },
    }),
  );
  const passes = [
    passing('host-reachable', 'The host answers'),
    passing('tls-trusted', 'The connection is encrypted and the certificate verified'),
    passing('login', 'The role can log in'),
    passing('table-select', 'Every table in scope can be read'),
    ...['public.a', 'public.b'].map((table) =>
      result({ rule: 'table-exists', title: 'Every table named exists', status: 'pass', object: `table:${table}` }),
    ),
  ];
  const publications = [
    { name: 'orders_pub', owner: 'app', allTables: false, operations: ['insert', 'update', 'delete'] },
  ];
  return report([
    target([...passes, walLevel, ...identities, lag, password, ...skips, ...notApplicable], {
      inventory: { slots, publications, subscriptions: [], walsenders: null },
    }),
  ]);
}
