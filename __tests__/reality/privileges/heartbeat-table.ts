import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

const TABLE = 'CREATE TABLE heartbeat (id int PRIMARY KEY, note text)';
const HEARTBEAT = { 'heartbeat-table': 'public.heartbeat' };

export const heartbeatTable: Reality = {
  rule: 'heartbeat-table',
  states: [
    {
      name: 'the role may only read the table, and it is not published',
      verdict: 'warn',
      given: [TABLE],
      inputs: HEARTBEAT,
      finds: [{ rule: 'heartbeat-table', severity: 'warning', object: 'table:public.heartbeat', evidence: { privileges: ['SELECT'], published: false } }],
      trials: [streamOrders()],
      remedy: {},
    },
    {
      name: 'there is no such table',
      verdict: 'warn',
      inputs: HEARTBEAT,
      finds: [{ rule: 'heartbeat-table', severity: 'warning', object: 'table:public.heartbeat', evidence: { exists: false } }],
      remedy: { byHand: [TABLE, 'GRANT UPDATE ON heartbeat TO cdc', 'ALTER PUBLICATION feed ADD TABLE heartbeat'] },
    },
    {
      name: 'the role may write to the table, and it is published',
      verdict: 'pass',
      given: [TABLE, 'GRANT INSERT ON heartbeat TO cdc', 'ALTER PUBLICATION feed ADD TABLE heartbeat'],
      inputs: HEARTBEAT,
      trials: [
        {
          does: 'stream',
          writes: ['SET ROLE cdc', "INSERT INTO heartbeat VALUES (1, 'beat')"],
          receives: [{ kind: 'insert', table: 'heartbeat', values: { id: 1 } }],
        },
      ],
    },
  ],
};
