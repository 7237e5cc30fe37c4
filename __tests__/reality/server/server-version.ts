import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

export const serverVersion: Reality = {
  rule: 'server-version',
  states: [
    {
      name: 'STAND-IN: the server says it is PostgreSQL 9.6, and has no pgoutput',
      verdict: 'fail',
      given: [{ announces: '9.6.24' }],
      inputs: ({ standInPort }) => ({ port: String(standInPort) }),
      finds: [
        // Nothing is asked of such a server, not even the process ID of the session.
        { rule: 'direct-connection', status: 'unknown' },
        { rule: 'server-version', object: 'setting:server_version', evidence: { version: '9.6.24', supported_from: 10 } },
      ],
      trials: [streamOrders({ code: '58P01' })],
      majors: { from: 15 },
      remedy: { inputs: ({ port }) => ({ port: String(port) }) },
    },
    {
      name: 'STAND-IN: the server says it is PostgreSQL 19',
      verdict: 'pass',
      majors: { from: 18 },
      given: [{ announces: '19.0' }],
      inputs: ({ standInPort }) => ({ port: String(standInPort) }),
      notices: [{ rule: 'server-version', severity: 'notice', evidence: { version: '19.0' } }],
    },
    {
      name: 'a version whose maintenance has ended',
      verdict: 'pass',
      majors: { to: 14 },
      notices: [{ rule: 'server-version', severity: 'notice', object: 'setting:server_version' }],
    },
    { name: 'a version that is maintained', verdict: 'pass', majors: { from: 18 } },
  ],
};
