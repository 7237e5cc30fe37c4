import type { Reality } from '../state.js';

export const knownBadVersion: Reality = {
  rule: 'known-bad-version',
  states: [
    {
      name: 'STAND-IN: the server says it is an older minor version',
      verdict: 'warn',
      majors: { from: 16, to: 16 },
      given: [{ announces: '16.8' }],
      inputs: ({ standInPort }) => ({ port: String(standInPort) }),
      finds: [
        {
          rule: 'known-bad-version',
          severity: 'warning',
          object: 'setting:server_version',
          evidence: { version: '16.8', bugs: ['changes-lost-after-ddl', 'wal-removed-too-soon'], fixed_in: '16.10' },
        },
      ],
    },
    { name: 'the newest minor version', verdict: 'pass' },
  ],
};
