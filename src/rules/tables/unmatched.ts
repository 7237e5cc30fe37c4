import type { Fact, UnmatchedPattern } from '../../facts.js';
import { qualifiedName } from '../../objects.js';
import type { Fix } from '../../result.js';
import { fail, unknown, type Outcome } from '../rule.js';

/** What stands where a table was expected. Source: pg_class.relkind; `t` is ours, for a temporary table. */
const KINDS: Readonly<Record<string, string>> = {
  v: 'a view',
  m: 'a materialized view',
  f: 'a foreign table',
  S: 'a sequence',
  i: 'an index',
  I: 'an index',
  c: 'a composite type',
  t: 'a temporary table',
};

/** The entries of `tables` that name nothing whose changes can be captured; none, when none were given. */
export function judgeUnmatched(unmatched: Fact<readonly UnmatchedPattern[]>): readonly Outcome<'error'>[] {
  switch (unmatched.state) {
    case 'known':
      return unmatched.value.map(judgePattern);
    case 'unavailable':
      return [];
    case 'denied':
      return [unknown({ message: `could not check which entries of tables match: ${unmatched.by}` })];
    case 'failed':
      return [unknown({ message: `could not check which entries of tables match: ${unmatched.error}`, cutOff: true })];
  }
}

function judgePattern(pattern: UnmatchedPattern): Outcome<'error'> {
  const { text, relkind, near } = pattern;
  const message =
    relkind === null
      ? `nothing in the database matches ${text} of the input tables`
      : `${text} of the input tables is ${KINDS[relkind] ?? 'not a table'}, whose changes are not replicated`;
  return fail('error', {
    object: `table:${text}`,
    message: near.length === 0 ? message : `${message}; there is ${near.map(qualifiedName).join(', ')}`,
    evidence: {
      pattern: text,
      ...(relkind === null ? {} : { relkind }),
      ...(near.length === 0 ? {} : { near: near.map(qualifiedName) }),
    },
    fix: correct(pattern),
  });
}

function correct({ near }: UnmatchedPattern): Fix {
  const [nearest] = near;
  return {
    summary: 'Correct the entry, or create the table first',
    steps: [{ kind: 'config', text: `tables: ${nearest === undefined ? 'the name as pg_class has it; unquoted parts are folded to lower case' : qualifiedName(nearest)}` }],
  };
}
