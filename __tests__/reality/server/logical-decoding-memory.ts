import { SPILLED } from '../capacity/decoding-spill.js';
import type { Reality } from '../state.js';

export const logicalDecodingMemory: Reality = {
  rule: 'logical-decoding-memory',
  states: [
    {
      name: 'decoding spills, and the memory is what every server has',
      majors: { from: 14 },
      verdict: 'pass',
      given: SPILLED,
      notices: [{ rule: 'logical-decoding-memory', severity: 'notice', object: 'setting:logical_decoding_work_mem', evidence: { logical_decoding_work_mem_bytes: 67_108_864 } }],
      remedy: {},
    },
    {
      name: 'decoding spills, and the memory was set by somebody',
      majors: { from: 14 },
      verdict: 'pass',
      given: ["ALTER SYSTEM SET logical_decoding_work_mem = '32MB'", { reload: true }, ...SPILLED],
    },
  ],
};
