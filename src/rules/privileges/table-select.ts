import type { Role, UnreadableTable } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName, tableObject } from '../../objects.js';
import { remedy, type Intent } from '../../remedies/intents.js';
import { TABLE_OWNER } from '../../remedies/tables.js';
import { absent, actor, granting, TABLE_OWNERS } from '../shared/acting-role.js';
import { scopeOption } from '../shared/scope-option.js';
import { counted, listed, named, table } from '../shared/wording.js';
import { fail, pass, rule, skip, type Outcome } from '../rule.js';

/** How many tables of a schema one statement names. */
const MOST_AT_ONCE = 20;

/** The most columns in one sentence. */
const MOST_NAMED = 3;

export const tableSelect = rule({
  id: 'table-select',
  group: 'privileges',
  title: 'The role may read every published column of the tables it copies',
  severities: ['error'],
  applies: ({ snapshot }) => (snapshot ? undefined : 'the pipeline does not copy the tables (`snapshot` is `false`)'),
  needs: ['role', 'tableAccess'],
  judge({ role, tableAccess: { tables, unreadable, unreadableCount } }, target) {
    if (!role.exists) {
      return absent(role);
    }
    if (unreadableCount > 0) {
      const statements = wholeTables(unreadable, role);
      const about = scopeOption(target);
      return { outcomes: unreadable.map((one) => cannotRead(one, role, about, statements)), total: unreadableCount };
    }
    return tables === 0 ? skip('there is no table in scope') : pass({ evidence: { tables } });
  },
});

function cannotRead(unreadable: UnreadableTable, role: Role, about: string, statements: ReadonlyMap<string, Intent>): Outcome<'error'> {
  const name = qualifiedName(unreadable);
  const { columns, columnsCount } = unreadable;
  const of = columnsCount === 0 ? table(unreadable) : `${ofColumns(unreadable)} of ${table(unreadable)}`;
  const statement = statements.get(name) ?? onColumns(unreadable, role);
  return fail('error', {
    object: tableObject(unreadable),
    message: `${actor(role)} lacks SELECT on ${of}`,
    meaning: 'The server refuses to copy the table (permission denied), so the pipeline does not get past its first copy.',
    evidence: { role: role.acting.name, ...(columnsCount === 0 ? {} : { unreadable_columns: columns }) },
    remedy: remedy(`Grant SELECT on ${of} to ${named(role.acting.name)}`, statement),
    about,
  });
}

function ofColumns({ columns, columnsCount }: UnreadableTable): string {
  const shown = columns.slice(0, MOST_NAMED).map(named);
  const more = columnsCount - shown.length;
  return `${columnsCount === 1 ? 'column' : 'columns'} ${listed(more > 0 ? [...shown, counted(more, 'more', 'more')] : shown)}`;
}

/** Where some columns may be read, the others were left out on purpose: the rest of them is granted one by one. */
function onColumns(unreadable: UnreadableTable, { acting }: Role): Intent {
  const { columns, columnsCount } = unreadable;
  const of = columns.length < columnsCount ? '' : ` (${columns.map(quoteIdentifier).join(', ')})`;
  return granting(`GRANT SELECT${of} ON TABLE ${qualifiedName(unreadable)} TO ${quoteIdentifier(acting.name)};`, TABLE_OWNER);
}

/** By name of a table of which nothing may be read, the statement that also serves its neighbors in the schema. */
function wholeTables(unreadable: readonly UnreadableTable[], { acting }: Role): ReadonlyMap<string, Intent> {
  const bySchema = new Map<string, string[]>();
  for (const one of unreadable.filter(({ columnsCount }) => columnsCount === 0)) {
    bySchema.set(one.schema, [...(bySchema.get(one.schema) ?? []), qualifiedName(one)]);
  }
  return new Map(
    [...bySchema.values()].flatMap(chunks).flatMap((names) => {
      const runAs = names.length === 1 ? TABLE_OWNER : TABLE_OWNERS;
      const statement = granting(`GRANT SELECT ON TABLE ${names.join(', ')} TO ${quoteIdentifier(acting.name)};`, runAs);
      return names.map((name) => [name, statement] as const);
    }),
  );
}

function chunks(names: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(names.length / MOST_AT_ONCE) }, (_, nth) => names.slice(nth * MOST_AT_ONCE, (nth + 1) * MOST_AT_ONCE));
}
