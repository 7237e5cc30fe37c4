import { severityOf, type ConsumerProfile, type Need } from '../../consumer.js';
import type { ColumnOfType } from '../../facts/index.js';
import { tableObject } from '../../objects.js';
import { advice } from '../../remedies/intents.js';
import type { Severity } from '../../result.js';
import { code, table } from '../shared/wording.js';
import { fail, pass, rule, type Outcome, type Severities } from '../rule.js';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'notice'];

export const columnTypes = rule({
  id: 'column-types',
  group: 'tables',
  title: 'The consumer supports the types of all columns in scope',
  severities: ({ consumer }) => severitiesOf(consumer),
  applies: ({ consumer }) => (consumer.types.length === 0 ? "the consumer's profile lists no unsupported types" : undefined),
  needs: ['columns'],
  judge({ columns }, { consumer }) {
    const outcomes = columns.listed.flatMap((one) => {
      const need = consumer.types.find(({ value }) => value.includes(one.listedAs));
      return need === undefined ? [] : [judgeColumn(one, need, consumer)];
    });
    return outcomes.length === 0 ? pass() : { outcomes, total: columns.listedCount };
  },
});

function severitiesOf({ types }: ConsumerProfile): Severities {
  const found = types.map(severityOf);
  const [worst = 'notice', ...lesser] = WORST_FIRST.filter((severity) => found.includes(severity));
  return [worst, ...lesser];
}

function judgeColumn(one: ColumnOfType, need: Need<readonly string[]>, { product }: ConsumerProfile): Outcome {
  const name = code(`${tableObject(one).name}.${one.column}`);
  if (one.listedAs === 'incomparable') {
    return incomparable(one, need, name);
  }
  return fail(severityOf(need), {
    object: tableObject(one),
    message: `column ${name} has the type ${code(one.type)}, which ${product} does not support`,
    meaning: need.unmet,
    evidence: { column: one.column, type: one.type, listed_as: one.listedAs },
    remedy: advice(
      `Leave the column out of the pipeline, or change its type`,
      `Exclude the column of ${table(one)} in the configuration of the consumer, or change its type to one that the consumer supports, such as ${code('text')}.`,
    ),
  });
}

/** A type that has to be compared, since nothing but the whole row tells which row was changed. */
function incomparable(one: ColumnOfType, need: Need<readonly string[]>, name: string): Outcome {
  return fail(severityOf(need), {
    object: tableObject(one),
    message: `column ${name} has the type ${code(one.type)}, which has no equality operator, and ${table(one)} has REPLICA IDENTITY FULL and no primary key`,
    meaning: need.unmet,
    evidence: { column: one.column, type: one.type, listed_as: one.listedAs },
    remedy: advice(
      `Add a primary key to ${table(one)} on both sides and use it as the replica identity, or change the type of the column`,
      `A primary key of the subscriber's table is sufficient. Otherwise change the type of ${name} to one that can be compared, such as ${code('jsonb')} or ${code('text')}, on both sides.`,
    ),
  });
}
