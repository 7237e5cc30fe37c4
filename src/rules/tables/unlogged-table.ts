import type { UnloggedTable } from '../../facts/index.js';
import { qualifiedName, tableObject } from '../../objects.js';
import { choice, remedy, type Remedy } from '../../remedies/intents.js';
import { makeLogged, unloggedTables as byName, type UnloggedTables } from '../../remedies/tables.js';
import type { DatabaseTarget } from '../../target.js';
import { table } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

export const unloggedTable = rule({
  id: 'unlogged-table',
  group: 'tables',
  title: 'No table that the pipeline copies is unlogged',
  severities: ['error', 'warning'],
  needs: ['unloggedTables'],
  judge({ unloggedTables }, target) {
    const { tables, count } = unloggedTables;
    const seen = byName(tables);
    return count === 0 ? pass() : { outcomes: tables.map((one) => judgeTable(one, seen, target)), total: count };
  },
});

function judgeTable(unlogged: UnloggedTable, seen: UnloggedTables, { tables }: DatabaseTarget): Outcome<'error' | 'warning'> {
  const { root, isPartition, explicit, unloggedReferences } = unlogged;
  const related = [...(root === null ? [] : [root]), ...unloggedReferences];
  return fail(explicit ? 'error' : 'warning', {
    object: tableObject(unlogged),
    message: `${placed(unlogged)} is unlogged`,
    meaning: 'Changes to unlogged tables are not written to the WAL: a copy reads the rows, but changes to them never reach the pipeline.',
    evidence: {
      ...(root === null ? {} : { [isPartition ? 'partition_of' : 'inherits_from']: qualifiedName(root) }),
      ...(unloggedReferences.length === 0 ? {} : { unlogged_references: [...new Set(unloggedReferences.map(qualifiedName))] }),
    },
    remedy: remedyFor(unlogged, seen, tables.length > 0),
    about: tables.length > 0 ? 'tables' : 'publication',
    ...(related.length === 0 ? {} : { related: related.map(tableObject) }),
  });
}

/** The table, with the one by which the user may know it. */
function placed(unlogged: UnloggedTable): string {
  const { root, isPartition } = unlogged;
  return root === null ? table(unlogged) : `${table(unlogged)}, ${isPartition ? 'a partition of' : 'which inherits from'} ${table(root)},`;
}

function remedyFor(unlogged: UnloggedTable, seen: UnloggedTables, isNamed: boolean): Remedy {
  const logged = makeLogged([unlogged], seen);
  const name = table(unlogged);
  return isNamed && unlogged.root === null
    ? choice(
        `Make ${name} a logged table, or remove it from \`tables\``,
        { label: 'Make it logged', because: 'the pipeline needs its changes', intents: logged },
        {
          label: 'Leave it out',
          because: 'if it is unlogged on purpose',
          intents: [{ kind: 'set-option', option: 'tables', lead: `Remove the entry that names ${name} from \`tables\`.` }],
        },
      )
    : remedy(`Make ${name} a logged table`, ...logged);
}
