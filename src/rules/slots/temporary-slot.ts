import type { ServerError } from '../../facts/index.js';
import { advice, choice, remedy, type Intent, type Remedy } from '../../remedies/intents.js';
import { triesSlot } from '../../target.js';
import { said, saidInEvidence } from '../shared/said.js';
import { code } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

export const temporarySlot = rule({
  id: 'temporary-slot',
  group: 'slots',
  title: 'A logical replication slot can be created',
  severities: ['error'],
  applies: ({ probe }) => (triesSlot(probe) ? undefined : 'only runs with `probe: slot` or `probe: stream`'),
  needs: ['temporarySlot'],
  prerequisites: ['wal-level', 'replication-connection'],
  judge({ temporarySlot: probed }, { consumer }) {
    const [plugin] = consumer.plugins.value;
    if (probed.outcome === 'created') {
      return pass({ evidence: { plugin } });
    }
    const { error } = probed;
    return fail('error', {
      message: `a temporary replication slot with the output plugin ${code(plugin)} could not be created: ${said(error)}`,
      meaning: 'The pipeline creates its slot in the same way, and will get the same error.',
      evidence: { plugin, sqlstate: error.code, server_says: saidInEvidence(error), hint: error.hint ?? null },
      remedy: remedyFor(error, plugin),
    });
  },
});

/** By SQLSTATE: query_canceled and lock_not_available, undefined_file, configuration_limit_exceeded. */
function remedyFor(error: ServerError, plugin: string): Remedy {
  switch (error.code) {
    case '57014':
    case '55P03':
      return remedy(
        'End the transactions that the creation of the slot waits for',
        {
          kind: 'person-decides',
          text: 'Creating a logical slot waits for every running transaction that has written, in any database of the server, including prepared transactions. These two queries list them.',
          phase: 'slots',
        },
        query(OPEN_TRANSACTIONS, 'a superuser or a member of `pg_monitor`'),
        query(PREPARED_TRANSACTIONS, 'any role'),
      );
    case '58P01':
      return advice(
        `Install the output plugin ${code(plugin)} on the server, or use \`pgoutput\``,
        `The server has no library named ${code(plugin)}. Managed services offer a fixed list of output plugins; \`pgoutput\` is part of PostgreSQL.`,
      );
    case '53400':
      return choice(
        'Free a replication slot for the probe, or skip the probe',
        { label: 'Free a slot', because: 'the pipeline still has to create its own', intents: [{ kind: 'person-decides', text: SLOTS_IN_USE, phase: 'slots' }] },
        {
          label: 'Skip the probe',
          because: "if the pipeline's slot exists already, and it needs no other",
          intents: [{ kind: 'set-option', option: 'probe', value: 'connect', lead: 'Set `probe` to `connect`, which needs no slot.' }],
        },
      );
    default:
      return advice(
        `Find out why the server refuses the slot (SQLSTATE ${code(error.code)})`,
        'Appendix A of the PostgreSQL documentation names the condition behind the SQLSTATE. The server log has the error with its context: look for the application name `cdc-preflight`.',
      );
  }
}

const SLOTS_IN_USE =
  'All replication slots are in use (`max_replication_slots`). Drop one that no consumer needs any more, or raise the limit, which requires a restart.';

/** A query that shows what a person has to decide on: it changes nothing. */
function query(text: string, runAs: string): Intent {
  return { kind: 'run-sql', text, phase: 'slots', disruption: { kind: 'none' }, runAs };
}

const OPEN_TRANSACTIONS = 'SELECT pid, datname, usename, state, xact_start FROM pg_stat_activity WHERE backend_xid IS NOT NULL;';
const PREPARED_TRANSACTIONS = 'SELECT gid, database, prepared FROM pg_prepared_xacts;';
