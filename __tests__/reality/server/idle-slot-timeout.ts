import type { Finding, Reality, Step } from '../state.js';

const TIMEOUT: Finding = {
  rule: 'idle-slot-timeout',
  severity: 'warning',
  object: 'setting:idle_replication_slot_timeout',
  evidence: { idle_replication_slot_timeout_ms: 1000 },
};

function timeout(seconds: number): readonly Step[] {
  return [`ALTER SYSTEM SET idle_replication_slot_timeout = '${String(seconds)}s'`, { reload: true }];
}

export const idleSlotTimeout: Reality = {
  rule: 'idle-slot-timeout',
  states: [
    {
      name: 'slots are lost after a second, and one has been',
      majors: { from: 18 },
      verdict: 'warn',
      given: [
        ...timeout(1),
        "SELECT pg_create_logical_replication_slot('till_cdc', 'pgoutput')",
        { until: 'SELECT clock_timestamp() - inactive_since > interval $$1.2 s$$ FROM pg_replication_slots' },
        'CHECKPOINT',
      ],
      finds: [
        TIMEOUT,
        { rule: 'slot-health', severity: 'warning', object: 'slot:till_cdc', evidence: { invalidation_reason: 'idle_timeout' } },
      ],
    },
    {
      name: 'slots are lost after a second',
      majors: { from: 18 },
      verdict: 'warn',
      given: timeout(1),
      finds: [TIMEOUT],
      remedy: {},
    },
    {
      name: 'slots are lost after an outage that is longer than planned',
      majors: { from: 18 },
      verdict: 'pass',
      given: timeout(86_400),
    },
    { name: 'slots are not lost for being idle', majors: { from: 18 }, verdict: 'pass' },
  ],
};
