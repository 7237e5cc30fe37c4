import type { QueryTrial, Reality, Step } from '../state.js';
import { streamOrders } from '../usual.js';

/** Up to 13 a slot has no such option. */
const TWO_PHASE = "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput', false, true)";

const PREPARED: readonly Step[] = ["BEGIN; INSERT INTO orders VALUES (7, 'prepared'); PREPARE TRANSACTION 'payment'", "COMMIT PREPARED 'payment'"];

/** The kinds of messages that a consumer of protocol version 1 gets. */
function sends(kinds: string): QueryTrial {
  const peeked = "pg_logical_slot_peek_binary_changes('orders_cdc', NULL, NULL, 'proto_version', '1', 'publication_names', 'feed')";
  return { does: 'see', query: `SELECT string_agg(chr(get_byte(data, 0)), '') LIKE '${kinds}' FROM ${peeked}` };
}

export const slotTwoPhase: Reality = {
  rule: 'slot-two-phase',
  states: [
    {
      name: 'the planned slot sends prepared transactions to a consumer of protocol version 1',
      majors: { from: 15 },
      verdict: 'warn',
      given: [TWO_PHASE, ...PREPARED],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-two-phase', severity: 'warning', object: 'slot:orders_cdc', evidence: { two_phase: true, protocol_version: 1 } }],
      trials: [sends('bRIPK')],
    },
    {
      name: 'the planned slot has two_phase, and nothing is sent before it is committed',
      majors: { from: 14, to: 14 },
      verdict: 'pass',
      skipped: true,
      given: [TWO_PHASE, ...PREPARED],
      inputs: { slot: 'orders_cdc' },
      trials: [sends('BRIC')],
    },
    {
      name: 'the planned slot sends prepared transactions when they are committed',
      majors: { from: 15 },
      verdict: 'pass',
      given: ["SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')", ...PREPARED],
      inputs: { slot: 'orders_cdc' },
      trials: [sends('BRIC')],
    },
    {
      name: 'a version without two_phase',
      majors: { to: 13 },
      verdict: 'pass',
      skipped: true,
      given: ["SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')"],
      inputs: { slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
  ],
};
