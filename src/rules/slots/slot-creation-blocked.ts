import { severityOf } from '../../consumer.js';
import { known, type OpenTransaction, type PreparedTransaction, type Transactions } from '../../facts/index.js';
import { quoteLiteral } from '../../neutralise/sql.js';
import { remedy, type Intent, type Remedy } from '../../remedies/intents.js';
import type { Severity } from '../../result.js';
import type { Target } from '../../target.js';
import { formatMs } from '../../units.js';
import { slotsAtPeak } from '../shared/planned-slot.js';
import { code, counted, named } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

/** A prepared transaction that is older has been forgotten by its transaction manager. */
const FORGOTTEN_MS = 5 * 60_000;

/** Transactions that are younger come and go on every server. */
const LASTING_MS = 5000;

/** A transaction since which so many others have begun is not a short one, on any server. */
const LASTING_XIDS = 1_000_000;

/** The most transactions for which a statement is printed. */
const MOST_OFFERED = 5;

export const slotCreationBlocked = rule({
  id: 'slot-creation-blocked',
  group: 'slots',
  title: 'No transaction delays the creation of a replication slot',
  severities: ['error', 'warning', 'notice'],
  needs: ['slots', 'transactions', 'session'],
  uses: ['walsenders', 'role'],
  judge({ slots, transactions, session, ...readers }, target) {
    if (slotsAtPeak({ ...readers, slots: known(slots) }, target) === 0) {
      return skip('the pipeline creates no replication slot');
    }
    if (session.inRecovery) {
      return skip('on a standby, the creation of a slot waits for transactions of the primary, which are not visible here');
    }
    const blocking = { ...transactions, open: transactions.open.filter((one) => isLasting(one, target)) };
    const [oldest] = blocking.prepared;
    const [longest] = blocking.open;
    const evidence = {
      prepared_transactions: transactions.preparedCount,
      ...(oldest === undefined ? {} : { oldest_prepared: { ms: oldest.ageMs } }),
      open_transactions: transactions.openCount,
      ...(longest?.ageMs === undefined || longest.ageMs === null ? {} : { oldest_open: { ms: longest.ageMs } }),
    };
    const finding = oldest === undefined ? openFinding(longest, blocking, target) : preparedFinding(oldest, blocking);
    return finding === undefined
      ? pass({ evidence })
      : fail(finding.severity, { message: finding.message, meaning: MEANING, evidence, remedy: endThem(blocking) });
  },
});

const MEANING =
  'A logical replication slot is not ready until every transaction that had an ID when its creation began has ended, in any database of the server. When the pipeline starts, it waits until then, or gives up.';

interface Found {
  readonly severity: Severity;
  readonly message: string;
}

/** Seen to be open for some time, or not seen to be younger. One that only reads concerns a consumer that waits for all. */
function isLasting({ ageMs, xidAge }: OpenTransaction, { consumer: { waitsForTransactions } }: Target): boolean {
  if (xidAge === null) {
    return ageMs !== null && ageMs >= (waitsForTransactions?.value ?? Infinity);
  }
  return ageMs === null || ageMs >= LASTING_MS || xidAge >= LASTING_XIDS;
}

function preparedFinding({ gid, database, ageMs }: PreparedTransaction, { preparedCount, open }: Transactions): Found {
  const others = preparedCount - 1 + open.length;
  return {
    severity: ageMs > FORGOTTEN_MS ? 'error' : 'warning',
    message:
      `prepared transaction ${code(gid)} in database ${named(database)} has been neither committed nor rolled back for ${formatMs(ageMs)}` +
      (others === 0 ? '' : `; ${counted(others, 'more transaction')} would delay the creation of a slot`),
  };
}

function openFinding(longest: OpenTransaction | undefined, { open }: Transactions, target: Target): Found | undefined {
  if (longest === undefined) {
    return undefined;
  }
  const certain = open.find(({ ageMs, xidAge }) => ageMs !== null || (xidAge ?? 0) >= LASTING_XIDS);
  if (certain === undefined) {
    return {
      severity: 'notice',
      message: `${counted(open.length, 'transaction')} that ${open.length === 1 ? 'has' : 'have'} written ${open.length === 1 ? 'is' : 'are'} open; this role cannot see since when`,
    };
  }
  const { waitsForTransactions } = target.consumer;
  const { pid, role, database, ageMs, xidAge } = certain;
  const whose = `transaction of ${role === null ? 'an unknown role' : `role ${named(role)}`}${database === null ? '' : ` in database ${named(database)}`} (server process ${String(pid)})`;
  const since = ageMs === null ? `for ${String(xidAge)} transactions` : `for ${formatMs(ageMs)}`;
  return {
    severity: xidAge === null && waitsForTransactions !== undefined ? atMostWarning(severityOf(waitsForTransactions)) : 'warning',
    message:
      `a ${whose} has been open ${since}` +
      (open.length === 1 ? '' : `, and ${counted(open.length - 1, 'more transaction')} would delay the creation of a slot`),
  };
}

/** It may have ended when the pipeline starts. */
function atMostWarning(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : severity;
}

function endThem({ prepared, preparedCount, open, agesVisible }: Transactions): Remedy {
  const hidden = open.some(({ ageMs }) => ageMs === null) && !agesVisible;
  return remedy(
    'End these transactions before the pipeline starts',
    {
      kind: 'person-decides',
      text:
        preparedCount > 0
          ? 'Ask the owner of the transaction manager whether the prepared transactions are to be committed (COMMIT PREPARED) or rolled back. A transaction manager that still knows them finishes them by itself.'
          : 'Find out what the transactions are doing, and let them commit. A session that is idle in a transaction has often been forgotten.',
      phase: 'slots',
    },
    ...(hidden
      ? [{ kind: 'person-decides', text: 'To let the check see how long they have been open, grant `pg_monitor` to the role that it logs in as.', phase: 'slots' } satisfies Intent]
      : []),
    ...(open.length > 0 ? [LIST] : []),
    ...prepared.slice(0, MOST_OFFERED).map(rollBack),
    ...open.filter(({ ageMs }) => ageMs !== null).slice(0, MOST_OFFERED).map(terminate),
  );
}

const LIST: Intent = {
  kind: 'run-sql',
  text: 'SELECT pid, datname, usename, application_name, state, xact_start FROM pg_stat_activity WHERE backend_xid IS NOT NULL;',
  phase: 'slots',
  disruption: { kind: 'none' },
  runAs: 'a superuser or a member of `pg_monitor`',
};

function rollBack({ gid, database, owner }: PreparedTransaction): Intent {
  return {
    kind: 'run-sql',
    text: `ROLLBACK PREPARED ${quoteLiteral(gid)};`,
    phase: 'slots',
    disruption: { kind: 'none' },
    runAs: owner === null ? 'a superuser' : `${named(owner)} or a superuser`,
    database,
    destructive: 'the changes of this transaction, which its application counts on',
    alone: true,
  };
}

function terminate({ pid }: OpenTransaction): Intent {
  return {
    kind: 'run-sql',
    text: `SELECT pg_terminate_backend(${String(pid)});`,
    phase: 'slots',
    disruption: { kind: 'none' },
    runAs: 'the role of that session, a member of `pg_signal_backend`, or a superuser',
    destructive: 'what the transaction has written so far; its application gets an error',
  };
}
