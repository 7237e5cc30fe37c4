import { advice } from '../../remedies/intents.js';
import { counted, firstOf } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

export const generatedColumns = rule({
  id: 'generated-columns',
  group: 'tables',
  title: 'No table in scope has generated columns that the stream leaves out',
  severities: ['notice'],
  needs: ['columns'],
  judge({ columns: { generated } }) {
    return generated.count === 0
      ? pass()
      : fail('notice', {
          message: `${counted(generated.count, 'table')} in scope ${generated.count === 1 ? 'has' : 'have'} generated columns that are not published: ${firstOf(generated.tables, generated.count)}`,
          meaning: 'A copy reads these columns, but the stream does not contain them: after the first change of a row, the target has a stale value or none.',
          evidence: { tables: generated.count },
          remedy: advice(
            'Compute these columns in the target as well, or leave them out there',
            'From PostgreSQL 18 on, a publication with `publish_generated_columns = stored` publishes stored generated columns. Virtual ones are never published.',
          ),
        });
  },
});
