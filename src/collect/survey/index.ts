/** The facts about tables: one statement over one scope. A new one is its aspect's file, and one line here. */
import type { Client } from 'pg';
import { errorMessage } from '../../errors.js';
import { failed, known, unavailable, type Fact, type Facts, type TableFacts } from '../../facts/index.js';
import type { Target } from '../../target.js';
import { ask, column, type Row, type Statement } from '../statement.js';
import type { Asking, Aspect, Aspects } from './aspect.js';
import { EVERYTHING, type Census } from './census.js';
import { cascades } from './cascades.js';
import { columns } from './columns.js';
import { coverage } from './coverage.js';
import { extensionTables } from './extension-tables.js';
import { generatedIdentities } from './generated-identities.js';
import { identities } from './identities.js';
import { ownedSequences } from './owned-sequences.js';
import { keys } from './keys.js';
import { nextPartitions } from './next-partitions.js';
import { partitionRoots } from './partition-roots.js';
import { partitioning } from './partitioning.js';
import { referencesAnswer, referencesIn } from './references.js';
import { restrictions } from './restrictions.js';
import { scope, scopeValues } from './scope.js';
import { futureTables } from './future-tables.js';
import { ownTables } from './own-tables.js';
import { ownership } from './ownership.js';
import { rowSecurity } from './row-security.js';
import { schemaAccess } from './schema-access.js';
import { written } from './sql.js';
import { tableAccess } from './table-access.js';
import { unloggedTables } from './unlogged-tables.js';
import { unmatched } from './unmatched.js';

/** All aspects, in the order in which the statement has them. */
export const ASPECTS: Aspects = {
  unmatched,
  coverage,
  identities,
  columns,
  cascades,
  ownedSequences,
  unloggedTables,
  extensionTables,
  nextPartitions,
  partitionRoots,
  generatedIdentities,
  keys,
  partitioning,
  restrictions,
  schemaAccess,
  tableAccess,
  rowSecurity,
  ownership,
  futureTables,
  ownTables,
};

type Name = keyof TableFacts;

/** The facts about tables. */
export type SurveyFacts = Pick<Facts, Name>;

/** Their names, in the order of the registry. */
export const SURVEY_FACTS: readonly Name[] = Object.keys(ASPECTS) as Name[];

/**
 * Asks for all facts about tables in one statement, one round trip. When the server refuses that, each is asked for by a
 * statement of its own, all in one more round trip, so that one that fails does not cost the others (and that one by less,
 * if there is less that will do); not when it ran out of time, which it would again. Never rejects.
 */
export async function survey(
  client: Client,
  target: Target,
  major: number,
  aspects: Aspects = ASPECTS,
  census: Census = EVERYTHING,
): Promise<SurveyFacts> {
  const asking = { target, major, census };
  const [notAsked, asked] = partition(asking, aspects);
  const together = asked.length === 0 ? known({}) : await ask(client, statement(asking, aspects, asked));
  if (together.state === 'known' || asked.length === 1 || timedOut(together)) {
    return { ...everyOne(asked, together), ...notAsked } as SurveyFacts;
  }
  const alone = await Promise.all(asked.map(async (name) => everyOne([name], await askAlone(client, asking, aspects, name))));
  return Object.assign({}, ...alone, notAsked) as SurveyFacts;
}

async function askAlone(client: Client, asking: Asking, aspects: Aspects, name: Name): Promise<Fact<Partial<SurveyFacts>>> {
  const answer = await ask(client, statement(asking, aspects, [name]));
  const { instead } = aspects[name];
  return answer.state === 'known' || timedOut(answer) || instead === undefined
    ? answer
    : ask(client, statement(asking, { ...aspects, [name]: instead }, [name]));
}

/** The facts that are settled without asking, and the names of the others. */
function partition(asking: Asking, aspects: Aspects): readonly [Partial<SurveyFacts>, readonly Name[]] {
  const settled = SURVEY_FACTS.map((name) => [name, unasked(aspects[name], asking)] as const);
  return [
    Object.fromEntries(settled.filter(([, fact]) => fact !== undefined)),
    settled.flatMap(([name, fact]) => (fact === undefined ? [name] : [])),
  ];
}

/** Why the target has no such fact, or what it is where the database has nothing of the kind; undefined when it has to be asked for. */
function unasked(aspect: Aspect<unknown>, asking: Asking): Fact<unknown> | undefined {
  const why = aspect.applies(asking.target);
  if (why !== undefined) {
    return unavailable(why);
  }
  const value = aspect.without?.(asking);
  return value === undefined ? undefined : known(value);
}

/** What a statement said of each fact it was asked for; why it said nothing holds for all of them. */
function everyOne(names: readonly Name[], answer: Fact<Partial<SurveyFacts>>): Partial<SurveyFacts> {
  return answer.state === 'known' ? answer.value : Object.fromEntries(names.map((name) => [name, answer]));
}

/** As statement.ts tells it. */
function timedOut(fact: Fact<unknown>): boolean {
  return fact.state === 'failed' && fact.error.startsWith('timed out');
}

/** One row: a column for each fact, and one for what several of them read. */
function statement(asking: Asking, aspects: Aspects, names: readonly Name[]): Statement<Partial<SurveyFacts>> {
  const answers = names.map((name) => `(SELECT json_agg(answer) FROM (${aspects[name].answer(asking)}) answer) AS "${name}"`);
  return {
    text: `
      WITH RECURSIVE ${[...scope(asking), ...names.flatMap((name) => aspects[name].ctes(asking))].map((cte) => written(cte, asking.major)).join(',\n')}
      SELECT ${answers.join(',\n')},
             (SELECT json_agg(shared) FROM (${referencesAnswer(asking)}) shared) AS shared`,
    values: scopeValues(asking),
    read: ([row]) => {
      const shared = { references: referencesIn(only(row, 'shared')) };
      return Object.fromEntries(names.map((name) => [name, readAlone(() => aspects[name].read(only(row, name), shared, asking.target))]));
    },
  };
}

function only(row: Row | undefined, name: string): Row {
  const [one] = column(row, name).rows();
  if (one === undefined) {
    throw new Error(`column ${name} is empty`);
  }
  return one;
}

/** What one aspect cannot read is its own failure alone. */
function readAlone<T>(read: () => T): Fact<T> {
  try {
    return known(read());
  } catch (error) {
    return failed(errorMessage(error));
  }
}
