import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

export const temporaryStream: Reality = {
  rule: 'temporary-stream',
  states: [
    {
      name: 'something in between keeps the stream to itself',
      verdict: 'fail',
      given: [{ standIn: 'streamless-proxy' }],
      inputs: ({ standInPort }) => ({ port: String(standInPort), probe: 'stream', 'connect-timeout': '6s' }),
      finds: [{ rule: 'temporary-stream', object: null, evidence: { outcome: 'silent', begun: true, plugin: 'pgoutput' } }],
      trials: [streamOrders({ arrives: [] })],
      remedy: { inputs: ({ port }) => ({ port: String(port) }) },
    },
    { name: 'a stream begins, and ends', verdict: 'pass', inputs: { probe: 'stream' } },
    { name: 'nobody asked for a stream to be tried', verdict: 'pass', skipped: true, inputs: { probe: 'slot' } },
  ],
};
