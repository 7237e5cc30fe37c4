import type { Reality } from '../state.js';

export const auroraWalCache: Reality = {
  rule: 'aurora-wal-cache',
  states: [
    {
      name: 'STAND-IN: Aurora 14.5 with its cache',
      verdict: 'pass',
      majors: { from: 14, to: 14 },
      platform: 'aurora',
      given: [{ announces: '14.5' }],
      inputs: ({ standInPort }) => ({ port: String(standInPort) }),
      notices: [
        {
          rule: 'aurora-wal-cache',
          severity: 'notice',
          object: 'setting:rds.logical_wal_cache',
          evidence: { 'rds.logical_wal_cache': '2048', version: '14.5' },
        },
      ],
      trials: [],
    },
    { name: 'STAND-IN: another version of Aurora with its cache', verdict: 'pass', platform: 'aurora', trials: [] },
    { name: 'a server that is not Aurora', verdict: 'pass', majors: { from: 18 } },
  ],
};
