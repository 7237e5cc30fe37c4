import type { ServerError } from '../../facts.js';
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
      fix: { summary: 'Remove what stands in the way', steps: [{ kind: 'text', text: adviceFor(error) }] },
    });
  },
});

/** By SQLSTATE: query_canceled and lock_not_available, undefined_file, configuration_limit_exceeded. */
function adviceFor(error: ServerError): string {
  switch (error.code) {
    case '57014':
    case '55P03':
      return (
        'A transaction that has written, in any database of the server, is open, or a prepared one: creating a slot waits for it. ' +
        'Find it: SELECT pid, datname, usename, state FROM pg_stat_activity WHERE backend_xid IS NOT NULL; SELECT gid, database FROM pg_prepared_xacts;'
      );
    case '58P01':
      return 'The plugin is not installed on the server: install it, or let the pipeline use pgoutput.';
    case '53400':
      return 'All slots are in use: see free-replication-slots.';
    default:
      return 'See what the server says in the evidence.';
  }
}
