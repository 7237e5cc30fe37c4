/** Decoding that writes transactions to disk, because they exceed logical_decoding_work_mem (13+). */
import type { Settings, Spill } from '../../facts/index.js';
import type { Intent } from '../../remedies/intents.js';

/** Every server has a large transaction now and then: from this part of all that was decoded on, it is the rule. */
const NOTABLE_PART = 0.1;

/** Slots for which a notable part of what was decoded went through files. */
export function spilling(spills: readonly Spill[]): readonly Spill[] {
  return spills.filter(({ bytes, decodedBytes }) => bytes >= NOTABLE_PART * decodedBytes);
}

/** The default of logical_decoding_work_mem, in kB. */
export const DEFAULT_MEMORY_KB = 65_536;

const GROWTH = 4;

/** Gives each decoding more memory. */
export function raiseDecodingMemory({ logical_decoding_work_mem: now }: Settings): Intent {
  return {
    kind: 'set-parameter',
    name: 'logical_decoding_work_mem',
    value: String(Number(now?.value ?? DEFAULT_MEMORY_KB) * GROWTH),
    takesEffect: 'reload',
    now,
    lead: 'The unit is kB. Every walsender that decodes can use this much memory. The change takes effect for consumers that connect afterwards.',
  };
}
