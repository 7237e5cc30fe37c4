import { advice } from '../../remedies/intents.js';
import { counted, firstOf } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

export const sequences = rule({
  id: 'sequences',
  group: 'tables',
  title: 'No table in scope takes its values from sequences, which are not replicated',
  severities: ['notice'],
  applies: ({ consumer }) => (consumer.takesOver === undefined ? 'the target of this consumer does not take over from the source' : undefined),
  needs: ['ownedSequences'],
  judge({ ownedSequences: { tables, count } }) {
    return count === 0
      ? pass()
      : fail('notice', {
          message: `${counted(count, 'table')} in scope ${count === 1 ? 'takes' : 'take'} values from sequences, which are not replicated: ${firstOf(tables, count)}`,
          meaning:
            'The rows arrive with their values. A sequence of the same name in the target does not advance: if the target takes over, its first inserts collide with rows that were copied.',
          evidence: { tables: count },
          remedy: advice(
            'Set the sequences of the target before it takes over',
            'Nothing has to be done as long as nothing but the pipeline writes to the target.',
          ),
        });
  },
});
