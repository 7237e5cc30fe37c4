import type { Reality } from '../state.js';

export const singleServer: Reality = {
  rule: 'single-server',
  states: [
    {
      name: 'a balancer leads replication connections to another server',
      verdict: 'warn',
      given: [{ standIn: 'balancer' }],
      inputs: ({ standInPort }) => ({ port: String(standInPort) }),
      finds: [{ rule: 'single-server', severity: 'warning', object: null }],
      // What a consumer would do there depends on which connection ends where.
      trials: [{ does: 'log-in' }],
      remedy: { inputs: ({ port }) => ({ port: String(port) }) },
    },
    {
      name: 'a proxy leads all connections to one server',
      verdict: 'pass',
      given: [{ standIn: 'tcp-proxy' }],
      inputs: ({ standInPort }) => ({ port: String(standInPort) }),
    },
    { name: 'sessions with a time zone of their own', verdict: 'pass', given: ["ALTER ROLE cdc SET timezone = 'Asia/Tokyo'"] },
  ],
};
