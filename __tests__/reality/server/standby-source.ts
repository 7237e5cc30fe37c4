import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

export const standbySource: Reality = {
  rule: 'standby-source',
  states: [
    {
      name: 'a standby of a version that cannot decode on one',
      verdict: 'fail',
      majors: { to: 15 },
      given: [{ standby: { hot_standby_feedback: 'on' } }],
      finds: [{ rule: 'wal-level', status: 'unknown' }, { rule: 'standby-source', object: null, evidence: { in_recovery: true } }],
      trials: [streamOrders({ code: '0A000' })],
      remedy: { inputs: ({ port }) => ({ port: String(port) }) },
    },
    {
      name: 'STAND-IN: an Aurora reader',
      verdict: 'fail',
      majors: { from: 15, to: 15 },
      platform: 'aurora',
      given: [{ standby: { hot_standby_feedback: 'on' } }],
      finds: [{ rule: 'wal-level', status: 'unknown' }, { rule: 'standby-source', evidence: { in_recovery: true } }],
      trials: [streamOrders({ code: '0A000' })],
      remedy: { inputs: ({ port }) => ({ port: String(port) }) },
    },
    {
      name: 'a standby without feedback',
      verdict: 'warn',
      majors: { from: 16 },
      given: [{ standby: { hot_standby_feedback: 'off' } }],
      finds: [
        { rule: 'wal-level', status: 'unknown' },
        {
          rule: 'standby-source',
          severity: 'warning',
          object: 'setting:hot_standby_feedback',
          evidence: { in_recovery: true, hot_standby_feedback: 'off' },
        },
      ],
    },
    {
      name: 'a standby with feedback',
      verdict: 'warn',
      majors: { from: 17, to: 17 },
      given: [{ standby: { hot_standby_feedback: 'on' } }],
      finds: [{ rule: 'wal-level', status: 'unknown' }],
    },
    { name: 'a primary', verdict: 'pass', given: ["SELECT pg_create_physical_replication_slot('standby')"] },
  ],
};
