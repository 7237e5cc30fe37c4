import type { UnmatchedEntry } from '../../facts/index.js';
import { qualifiedName } from '../../objects.js';
import { remedy, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget, TablePattern } from '../../target.js';
import { code, listed, table } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

/** What else an entry of `tables` can name. Source: pg_class.relkind and relpersistence. */
const KINDS: Readonly<Record<string, string>> = {
  v: 'a view',
  m: 'a materialized view',
  f: 'a foreign table',
  S: 'a sequence',
  i: 'an index',
  I: 'an index',
  c: 'a composite type',
  r: 'a system table',
  t: 'a TOAST table',
  temporary: 'a temporary table',
};

/** Why its changes cannot be captured, if that is not obvious from its kind. */
const WHY_NOT: Readonly<Record<string, string>> = {
  v: 'A view has no changes of its own in the WAL: the pipeline has to capture the tables that it is defined on.',
  m: 'Changes to a materialized view cannot be published.',
  f: 'The rows of a foreign table are stored on another server, and changes to them are not in the WAL of this server.',
  temporary: 'Changes to temporary tables are not written to the WAL.',
};

export const tableExists = rule({
  id: 'table-exists',
  group: 'tables',
  title: 'Every entry of `tables` names a table',
  severities: ['error'],
  needs: ['unmatched'],
  judge({ unmatched }, target) {
    return unmatched.count === 0
      ? pass({ evidence: { entries: target.tables.length } })
      : { outcomes: judgeEntries(unmatched.entries, target), total: unmatched.count };
  },
});

function judgeEntries(entries: readonly UnmatchedEntry[], { tables }: DatabaseTarget): readonly Outcome<'error'>[] {
  return entries.flatMap((entry) => {
    const pattern = tables[entry.index];
    return pattern === undefined ? [] : [judgeEntry(entry, pattern)];
  });
}

function judgeEntry(entry: UnmatchedEntry, pattern: TablePattern): Outcome<'error'> {
  const { relkind, near } = entry;
  const problem = problemWith(pattern, relkind);
  return fail('error', {
    // However it was typed, one table is one object: waivers and baselines refer to it.
    object: { kind: 'table', name: pattern.canonical },
    message: near.length === 0 ? problem : `${problem}; did you mean ${listed(near.map(table), 'or')}?`,
    meaning: isExact(pattern) ? meaningOf(relkind) : 'The pipeline would capture nothing for this entry. Globs do not match unlogged tables, views, or tables of extensions.',
    evidence: {
      ...(relkind === null ? {} : { relkind }),
      ...(near.length === 0 ? {} : { near: near.map(qualifiedName) }),
    },
    remedy: remedyFor(entry, pattern),
    about: 'tables',
  });
}

function problemWith(pattern: TablePattern, relkind: string | null): string {
  const name = code(pattern.canonical);
  if (relkind !== null) {
    return `${name} is ${KINDS[relkind] ?? 'not a table'}`;
  }
  return isExact(pattern) ? `table ${name} does not exist` : `no table whose changes can be captured matches ${name}`;
}

function meaningOf(relkind: string | null): string {
  return relkind === null
    ? 'The pipeline would wait for a table that does not exist, or refuse to start.'
    : (WHY_NOT[relkind] ?? 'Only changes to ordinary and partitioned tables can be captured.');
}

function isExact({ schema, table: name }: TablePattern): boolean {
  return schema.kind === 'exact' && name.kind === 'exact';
}

function remedyFor(entry: UnmatchedEntry, pattern: TablePattern): Remedy {
  const name = code(pattern.canonical);
  const { near, relkind } = entry;
  const [nearest, ...others] = near;
  if (nearest === undefined) {
    return remedy(relkind === null ? 'Correct the entry in `tables`, or create the table first' : `Replace ${name} in \`tables\` with a table, or remove it`, {
      kind: 'set-option',
      option: 'tables',
      lead: `Correct the entry ${code(pattern.text)}: unquoted names are folded to lower case, and a name with upper-case letters has to be in double quotes.`,
    });
  }
  const replaced = `Replace the entry ${code(pattern.text)} in \`tables\``;
  return others.length === 0
    ? remedy('Correct the entry in `tables`, or create the table first', {
        kind: 'set-option',
        option: 'tables',
        value: qualifiedName(nearest),
        lead: `${replaced}; keep the other entries.`,
      })
    : remedy('Correct the entry in `tables`, or create the table first', {
        kind: 'set-option',
        option: 'tables',
        lead: `${replaced} with the table you mean: ${listed(near.map(table), 'or')}.`,
      });
}
