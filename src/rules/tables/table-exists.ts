import type { UnmatchedPattern } from '../../facts.js';
import { qualifiedName } from '../../objects.js';
import { config } from '../../remedies/fix.js';
import { setLogged } from '../../remedies/tables.js';
import type { Fix } from '../../result.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

/** What stands where a table was expected. Source: pg_class.relkind and relpersistence. */
const KINDS: Readonly<Record<string, string>> = {
  v: 'a view',
  m: 'a materialized view',
  f: 'a foreign table',
  S: 'a sequence',
  i: 'an index',
  I: 'an index',
  c: 'a composite type',
  r: 'a table of the system',
  t: 'a TOAST table',
  temporary: 'a temporary table',
  unlogged: 'an unlogged table',
};

export const tableExists = rule({
  id: 'table-exists',
  title: 'Every entry of tables names something whose changes can be captured',
  severities: ['error'],
  needs: ['unmatched'],
  after: ['login'],
  judge({ unmatched }, { tables }) {
    return unmatched.count === 0
      ? pass({ evidence: { entries: tables.length } })
      : { outcomes: unmatched.patterns.map(judgePattern), total: unmatched.count };
  },
});

function judgePattern(pattern: UnmatchedPattern): Outcome<'error'> {
  const { text, relkind, near } = pattern;
  const message =
    relkind === null
      ? `nothing in the database matches ${text} of the input tables`
      : `${text} of the input tables is ${KINDS[relkind] ?? 'not a table'}, whose changes are not in the WAL`;
  return fail('error', {
    object: `table:${text}`,
    message: near.length === 0 ? message : `${message}; there is ${near.map(qualifiedName).join(', ')}`,
    evidence: { ...(relkind === null ? {} : { relkind }), ...(near.length === 0 ? {} : { near: near.map(qualifiedName) }) },
    fix: correct(pattern),
  });
}

function correct({ relkind, found, near }: UnmatchedPattern): Fix {
  if (relkind === 'unlogged' && found !== null) {
    return {
      summary: 'Make it a logged table, which rewrites it under an ACCESS EXCLUSIVE lock, or take it out of tables',
      steps: [setLogged(found)],
    };
  }
  const [nearest] = near;
  return config(
    'Correct the entry, or create the table first',
    `tables: ${nearest === undefined ? 'the name as pg_class has it; unquoted parts are folded to lower case' : qualifiedName(nearest)}`,
  );
}
