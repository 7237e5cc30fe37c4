import { remedy } from '../../remedies/intents.js';
import { formatBytes } from '../../units.js';
import { raiseDecodingMemory, spilling } from '../shared/spilling.js';
import { counted, listed, named } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

/** The most slots that are named. */
const MOST_NAMED = 3;

export const decodingSpill = rule({
  id: 'decoding-spill',
  group: 'capacity',
  title: 'Logical decoding for the existing slots fits in memory',
  severities: ['notice'],
  needs: ['spills', 'settings'],
  judge({ spills, settings }) {
    const found = spilling(spills);
    const bytes = found.reduce((sum, spill) => sum + spill.bytes, 0);
    const transactions = found.reduce((sum, spill) => sum + spill.transactions, 0);
    const evidence = { slots: found.map(({ slot }) => slot), spilled: { bytes }, transactions };
    if (found.length === 0) {
      return pass({ evidence });
    }
    const more = found.length - MOST_NAMED;
    const names = listed([...found.slice(0, MOST_NAMED).map(({ slot }) => named(slot)), ...(more > 0 ? [`${String(more)} more`] : [])]);
    return fail('notice', {
      message: `decoding for ${names} has spilled ${counted(transactions, 'transaction')} (${formatBytes(bytes)}) to disk`,
      meaning:
        'Transactions larger than `logical_decoding_work_mem` are written to files in `pg_replslot`, once for each slot, and read back when they commit. This delays their changes, and takes disk space while the transaction is open.',
      evidence,
      remedy: remedy(
        'Split large transactions, or give decoding more memory',
        { kind: 'person-decides', text: 'Find out which jobs write such large transactions, and let them commit in smaller parts.', phase: 'control-plane' },
        raiseDecodingMemory(settings),
      ),
    });
  },
});
