import type { QueryTrial, Reality, StreamTrial } from '../state.js';
import { streamOrders } from '../usual.js';

const ORDERS_CDC = "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')";

/** The row that was written before the table joined is skipped. */
const REFUNDS_FROM_NOW_ON: StreamTrial = {
  does: 'stream',
  slot: 'orders_cdc',
  writes: ['INSERT INTO refunds SELECT max(id) + 1 FROM refunds'],
  receives: [{ kind: 'insert', table: 'refunds' }],
};

/** A new slot starts where the oldest one is. */
const AS_OLD_AS_THE_OLDEST: QueryTrial = { does: 'see', query: 'SELECT count(DISTINCT catalog_xmin::text) = 1 FROM pg_replication_slots' };

export const slotBeforePublication: Reality = {
  rule: 'slot-before-publication',
  states: [
    {
      name: 'a table joined the publication after the planned slot was made',
      verdict: 'warn',
      given: [
        'CREATE TABLE refunds (id int PRIMARY KEY)',
        ORDERS_CDC,
        'INSERT INTO refunds VALUES (1)',
        'ALTER PUBLICATION feed ADD TABLE refunds',
      ],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-before-publication', severity: 'warning', object: 'slot:orders_cdc', evidence: { publication_later: null, members_later: 1 } }],
      trials: [REFUNDS_FROM_NOW_ON],
      remedy: { losing: true, byHand: [ORDERS_CDC] },
    },
    {
      name: 'the publication was dropped and made again after the planned slot',
      verdict: 'warn',
      given: [ORDERS_CDC, 'DROP PUBLICATION feed', 'CREATE PUBLICATION feed FOR TABLE orders'],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-before-publication', severity: 'warning', evidence: { publication_later: 'created', members_later: 1 } }],
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
    {
      name: 'a schema joined the publication after the planned slot was made',
      majors: { from: 15 },
      verdict: 'warn',
      given: ['CREATE SCHEMA sales', ORDERS_CDC, 'ALTER PUBLICATION feed ADD TABLES IN SCHEMA sales'],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-before-publication', severity: 'warning', evidence: { publication_later: null, members_later: 1 } }],
    },
    {
      name: 'the options of the publication were changed after the planned slot was made',
      verdict: 'pass',
      given: [ORDERS_CDC, "ALTER PUBLICATION feed SET (publish = 'insert, update, delete')"],
      inputs: { slot: 'orders_cdc' },
      notices: [{ rule: 'slot-before-publication', severity: 'notice', evidence: { publication_later: 'altered', members_later: 0 } }],
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
    {
      name: 'the planned slot was made after its publication, beside an old slot that nothing reads',
      verdict: 'pass',
      given: [
        "SELECT pg_create_logical_replication_slot('search_cdc', 'pgoutput')",
        'CREATE TABLE refunds (id int PRIMARY KEY)',
        'ALTER PUBLICATION feed ADD TABLE refunds',
        ORDERS_CDC,
        "INSERT INTO orders VALUES (3, 'since')",
      ],
      inputs: { slot: 'orders_cdc' },
      notices: [{ rule: 'slot-before-publication', severity: 'notice', evidence: { members_later: 1 } }],
      trials: [AS_OLD_AS_THE_OLDEST],
    },
    {
      name: 'a table joined the publication before the planned slot was made',
      verdict: 'pass',
      given: ['CREATE TABLE refunds (id int PRIMARY KEY)', 'ALTER PUBLICATION feed ADD TABLE refunds', ORDERS_CDC],
      inputs: { slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
  ],
};
