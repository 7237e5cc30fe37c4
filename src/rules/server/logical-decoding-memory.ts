import { settingObject } from '../../objects.js';
import { remedy } from '../../remedies/intents.js';
import { formatBytes } from '../../units.js';
import { DEFAULT_MEMORY_KB, raiseDecodingMemory, spilling } from '../shared/spilling.js';
import { fail, pass, rule, skip } from '../rule.js';

export const logicalDecodingMemory = rule({
  id: 'logical-decoding-memory',
  group: 'server',
  title: 'Logical decoding has enough memory for the transactions of the server',
  severities: ['notice'],
  needs: ['settings', 'spills'],
  judge({ settings, spills }) {
    const memory = settings['logical_decoding_work_mem'];
    if (memory === undefined) {
      return skip('this version has no logical_decoding_work_mem');
    }
    const bytes = spilling(spills).reduce((sum, spill) => sum + spill.bytes, 0);
    const seen = {
      object: settingObject('logical_decoding_work_mem'),
      evidence: { logical_decoding_work_mem: { bytes: Number(memory.value) * 1024 }, spilled: { bytes } },
    };
    return bytes === 0 || Number(memory.value) !== DEFAULT_MEMORY_KB
      ? pass(seen)
      : fail('notice', {
          ...seen,
          message: `logical_decoding_work_mem is at its default, ${formatBytes(DEFAULT_MEMORY_KB * 1024)}, and decoding has spilled ${formatBytes(bytes)} to disk`,
          meaning: 'The pipeline will decode the same transactions with the same memory, so large ones arrive late.',
          remedy: remedy('Raise `logical_decoding_work_mem`', raiseDecodingMemory(settings)),
        });
  },
});
