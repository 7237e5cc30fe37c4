import type { Cascade } from '../../facts/index.js';
import { tableObject } from '../../objects.js';
import { advice } from '../../remedies/intents.js';
import { counted, table } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

export const cascadeOutsidePublication = rule({
  id: 'cascade-outside-publication',
  group: 'tables',
  title: 'No ON DELETE CASCADE connects a table in scope with one that is not',
  severities: ['notice'],
  applies: ({ operations }) => (operations.includes('delete') ? undefined : 'the pipeline needs no deletes'),
  needs: ['cascades'],
  judge({ cascades: { cascades, count } }) {
    const [first] = cascades;
    return first === undefined
      ? pass()
      : fail('notice', {
          message: problemWith(first, count),
          meaning: first.intoScope
            ? 'A delete in a table that the pipeline does not capture also deletes rows of the table in scope. The pipeline delivers these deletes, but not what caused them.'
            : 'A delete in the table in scope also deletes rows of a table that the pipeline does not capture. If the target has that table as well, its rows stay there.',
          evidence: { foreign_keys: count },
          related: cascades.flatMap(({ from, to }) => [tableObject(from), tableObject(to)]),
          remedy: advice(
            'Capture both tables of each of these foreign keys, if the target is to have both',
            'Nothing has to be done if the consumers of the data do not need to know why a row was deleted.',
          ),
        });
  },
});

function problemWith({ from, to, intoScope }: Cascade, count: number): string {
  const more = count === 1 ? '' : ` (and ${counted(count - 1, 'more foreign key')} of this kind)`;
  return intoScope
    ? `deletes from ${table(to)}, which is not in scope, cascade to ${table(from)}${more}`
    : `deletes from ${table(to)} cascade to ${table(from)}, which is not in scope${more}`;
}
