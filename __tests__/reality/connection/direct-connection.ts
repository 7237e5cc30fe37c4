import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

export const directConnection: Reality = {
  rule: 'direct-connection',
  states: [
    {
      name: 'a pooler refuses the startup packet',
      verdict: 'fail',
      given: [{ standIn: 'pooler' }],
      inputs: ({ standInPort }) => ({ port: String(standInPort) }),
      finds: [{ rule: 'direct-connection', object: null, evidence: { sqlstate: '08P01', routine: null } }],
      trials: [streamOrders({ code: '08P01' })],
      remedy: { inputs: ({ port }) => ({ port: String(port) }) },
    },
    {
      name: 'a proxy that passes bytes on is none that matters',
      verdict: 'pass',
      given: [{ standIn: 'tcp-proxy' }],
      inputs: ({ standInPort, pem }) => ({ port: String(standInPort), 'ssl-mode': 'verify-full', 'ssl-root-cert': pem.root }),
    },
  ],
};
