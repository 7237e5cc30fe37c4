import { advice } from '../../remedies/intents.js';
import { counted, firstOf } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

export const toastColumns = rule({
  id: 'toast-columns',
  group: 'tables',
  title: 'Updates contain every column of the tables in scope',
  severities: ['notice'],
  applies: ({ operations }) => (operations.includes('update') ? undefined : 'the pipeline needs no updates'),
  needs: ['columns'],
  judge({ columns: { toasted } }) {
    return toasted.count === 0
      ? pass()
      : fail('notice', {
          message: `${counted(toasted.count, 'table')} in scope ${toasted.count === 1 ? 'stores' : 'store'} large values out of line: ${firstOf(toasted.tables, toasted.count)}`,
          meaning:
            'An update that leaves such a value unchanged does not send it. A consumer that does not handle this writes NULL or a placeholder instead.',
          evidence: { tables: toasted.count },
          remedy: advice(
            'Find out what the consumer does with unchanged values that are stored out of line',
            'If it needs every value, give these tables REPLICA IDENTITY FULL: every update and delete then writes the whole old row to the WAL. On PostgreSQL 18 and newer, FULL makes updates fail on a table with generated columns that are not published.',
          ),
        });
  },
});
