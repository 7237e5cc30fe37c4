import type { Reality } from '../state.js';

export const slotName: Reality = {
  rule: 'slot-name',
  states: [
    {
      name: 'the planned name has capitals and a hyphen',
      verdict: 'fail',
      inputs: { slot: 'Orders-CDC' },
      finds: [{ rule: 'slot-name', object: 'slot:"Orders-CDC"', evidence: { name: 'Orders-CDC' } }],
      trials: [{ does: 'create-slot', planned: true, fails: { code: '42602' } }],
      remedy: {},
    },
    {
      name: 'the longest name there can be, digits first',
      verdict: 'pass',
      inputs: { slot: `0_${'x'.repeat(61)}` },
      trials: [{ does: 'create-slot', planned: true }],
    },
  ],
};
