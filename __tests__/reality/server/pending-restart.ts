import type { Reality } from '../state.js';

export const pendingRestart: Reality = {
  rule: 'pending-restart',
  states: [
    {
      name: 'fewer walsenders are configured, and the server has not been restarted',
      verdict: 'warn',
      given: ["ALTER SYSTEM SET max_wal_senders = '8'", "ALTER SYSTEM SET max_connections = '50'", { reload: true }],
      finds: [
        {
          rule: 'pending-restart',
          severity: 'warning',
          object: 'setting:max_wal_senders',
          evidence: { value: '10', pending_restart: true },
        },
      ],
      remedy: {},
    },
    {
      name: 'a setting that a reload changes has been changed',
      verdict: 'pass',
      given: ["ALTER SYSTEM SET wal_sender_timeout = '50s'", { reload: true }],
    },
  ],
};
