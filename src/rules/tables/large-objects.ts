import { advice } from '../../remedies/intents.js';
import { counted, firstOf } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

export const largeObjects = rule({
  id: 'large-objects',
  group: 'tables',
  title: 'No table in scope refers to large objects',
  severities: ['notice'],
  needs: ['columns'],
  judge({ columns: { references, largeObjects: exist } }) {
    return !exist || references.count === 0
      ? pass({ evidence: { large_objects: exist } })
      : fail('notice', {
          message: `the database has large objects, and ${counted(references.count, 'table')} in scope ${references.count === 1 ? 'has' : 'have'} columns that may refer to them: ${firstOf(references.tables, references.count)}`,
          meaning: 'Large objects are never replicated: the pipeline delivers the OID of the object, but not its contents.',
          evidence: { tables: references.count },
          remedy: advice(
            'Move the contents into a column of type `bytea`, or copy the large objects by other means',
            'A column of type `oid` can also hold something else; then there is nothing to do.',
          ),
        });
  },
});
