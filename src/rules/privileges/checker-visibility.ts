import { valueOf, type Fact, type Session, type Slot, type Walsender } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { roleObject } from '../../objects.js';
import { advice, remedy, type Remedy } from '../../remedies/intents.js';
import type { Target } from '../../target.js';
import { plannedSlot, slotsToCreate } from '../shared/planned-slot.js';
import { counted, listed, named } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

/** Facts that a server may refuse to show, by what they are called in a sentence. */
const REFUSABLE = {
  settings: 'the settings',
  slots: 'the replication slots',
  currentLsn: 'the position in the WAL',
  walsenders: 'the walsenders',
  publications: 'the publications',
  subscriptions: 'the subscriptions',
  coverage: 'what the publication covers',
  identities: 'the replica identities',
} as const;

type Refusable = keyof typeof REFUSABLE;

/** One thing that was not seen. */
interface Unseen {
  readonly what: string;
  /** Whether pg_read_all_stats would show it. */
  readonly statistics: boolean;
}

export const checkerVisibility = rule({
  id: 'checker-visibility',
  group: 'privileges',
  title: 'The role that the check logs in as can see everything that the results depend on',
  severities: ['notice'],
  needs: ['session'],
  uses: ['settings', 'slots', 'currentLsn', 'walsenders', 'publications', 'subscriptions', 'coverage', 'identities'],
  judge({ session, ...facts }, target) {
    const unseen = [...refused(facts), ...hiddenTransactions(session, facts.slots, target), ...hiddenReader(session, facts, target)];
    const object = roleObject(session.user);
    const evidence = { pg_read_all_stats: session.readsAllStats };
    return unseen.length === 0
      ? pass({ object, evidence })
      : fail('notice', {
          object,
          message: `role ${named(session.user)} cannot see ${listed(unseen.map(({ what }) => what))}`,
          meaning: 'Results that depend on this are less certain than they could be, or missing. What could not be seen never counts as a pass.',
          evidence: { ...evidence, hidden_transactions: session.hiddenTransactions },
          remedy: remedyFor(unseen, session),
        });
  },
});

function refused(facts: Readonly<Record<Refusable, Fact<unknown>>>): readonly Unseen[] {
  const names = Object.keys(REFUSABLE) as Refusable[];
  return names.filter((name) => facts[name].state === 'denied').map((name) => ({ what: REFUSABLE[name], statistics: false }));
}

/** A transaction with an xid keeps a slot from being created; how long it has been open decides whether it will. */
function hiddenTransactions({ hiddenTransactions: count }: Session, slots: Fact<readonly Slot[]>, target: Target): readonly Unseen[] {
  const creates = slotsToCreate(valueOf(slots) ?? [], target) > 0;
  return creates && count > 0
    ? [{ what: `how long ${counted(count, 'transaction')} of other roles ${count === 1 ? 'has' : 'have'} been open, which the new slot has to wait for`, statistics: true }]
    : [];
}

/** The state and lag of whoever reads the planned slot under another role. */
function hiddenReader(
  { readsAllStats }: Session,
  { slots, walsenders }: { readonly slots: Fact<readonly Slot[]>; readonly walsenders: Fact<readonly Walsender[]> },
  target: Target,
): readonly Unseen[] {
  const slot = plannedSlot(valueOf(slots) ?? [], target);
  const reader = valueOf(walsenders)?.find(({ pid }) => pid === slot?.activePid);
  return slot !== undefined && reader?.state === null && !readsAllStats
    ? [{ what: `state and lag of the walsender that reads slot ${named(slot.name)}`, statistics: true }]
    : [];
}

function remedyFor(unseen: readonly Unseen[], { user }: Session): Remedy {
  const statistics = unseen.some((one) => one.statistics);
  const others = unseen.filter((one) => !one.statistics).map(({ what }) => what);
  if (!statistics) {
    return advice(`Let ${named(user)} read ${listed(others)}`, 'The results that are `unknown` or skipped because of this name the relation or function, and the privilege that is missing.');
  }
  return remedy(`Let ${named(user)} see the sessions of other roles`, {
    kind: 'run-sql',
    text: `GRANT pg_read_all_stats TO ${quoteIdentifier(user)};`,
    phase: 'roles',
    disruption: { kind: 'none' },
    runAs: 'a superuser, or a role with ADMIN OPTION on `pg_read_all_stats` (on a managed service, its administrator)',
    lead: 'The role then also sees the statements of all sessions. `pg_monitor` includes `pg_read_all_stats`.',
  });
}
