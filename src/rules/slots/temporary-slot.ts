import type { ServerError } from '../../facts.js';
import type { Fix } from '../../result.js';
import { fail, pass, rule } from '../rule.js';

export const temporarySlot = rule({
  id: 'temporary-slot',
  title: 'A logical slot can be created',
  severities: ['error'],
  needs: ['temporarySlot'],
  after: ['wal-level', 'replication-connection'],
  judge({ temporarySlot: probed }, { consumer }) {
    if (probed.outcome === 'created') {
      return pass({ evidence: { plugin: consumer.plugin } });
    }
    const { error } = probed;
    return fail('error', {
      message: `a temporary slot with the plugin ${consumer.plugin} could not be created: ${error.message}`,
      evidence: { plugin: consumer.plugin, sqlstate: error.code, server_says: error.message, hint: error.hint ?? null },
      fix: { summary: 'Remove what stands in the way', steps: stepsFor(error) },
    });
  },
});

/** By SQLSTATE: query_canceled and lock_not_available, undefined_file, configuration_limit_exceeded. */
function stepsFor(error: ServerError): Fix['steps'] {
  switch (error.code) {
    case '57014':
    case '55P03':
      return [
        { kind: 'text', text: 'Creating a slot waits for every transaction that has written, in any database of the server, also for prepared ones. Find it, and end it:' },
        { kind: 'sql', text: OPEN_TRANSACTIONS, runAs: 'a superuser or a member of pg_monitor' },
        { kind: 'sql', text: PREPARED_TRANSACTIONS, runAs: 'any role' },
      ];
    case '58P01':
      return [{ kind: 'text', text: 'The plugin is not installed on the server: install it, or let the pipeline use pgoutput.' }];
    case '53400':
      return [{ kind: 'text', text: 'All slots are in use: see free-replication-slots.' }];
    default:
      return [{ kind: 'text', text: 'See what the server says in the evidence.' }];
  }
}

const OPEN_TRANSACTIONS = 'SELECT pid, datname, usename, state, xact_start FROM pg_stat_activity WHERE backend_xid IS NOT NULL;';
const PREPARED_TRANSACTIONS = 'SELECT gid, database, prepared FROM pg_prepared_xacts;';
