import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

export const hostReachable: Reality = {
  rule: 'host-reachable',
  states: [
    {
      name: 'nothing listens on the port',
      verdict: 'fail',
      inputs: { port: '1' },
      finds: [{ rule: 'host-reachable', object: null, evidence: { port: 1, code: 'ECONNREFUSED' } }],
      trials: [streamOrders({ code: 'ECONNREFUSED' })],
      remedy: { inputs: ({ port }) => ({ port: String(port) }) },
    },
    {
      name: 'a name with several addresses, on one of which the server listens',
      verdict: 'pass',
      inputs: { host: 'localhost' },
    },
  ],
};
