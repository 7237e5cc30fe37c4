import type { Failure, Reality } from '../state.js';
import { streamOrders } from '../usual.js';

/** From 18 on a consumer of a publication that is not there hears nothing; before, its stream breaks. */
function noPublication(major: number): Failure {
  return major < 18 ? { code: '42704' } : { arrives: [] };
}

/** What a consumer does that makes its own publication. */
function makes(publication: string, what: string): string {
  return `DO $$ BEGIN EXECUTE 'CREATE PUBLICATION ${publication} ${what}'; EXECUTE 'DROP PUBLICATION ${publication}'; END $$`;
}

export const publicationExists: Reality = {
  rule: 'publication-exists',
  states: [
    {
      name: 'there is no such publication, and one whose name differs in case',
      verdict: 'fail',
      inputs: { publication: 'Feed', tables: 'public.orders' },
      finds: [{ rule: 'publication-exists', object: 'publication:"Feed"', evidence: { near: 'feed' } }],
      trials: [streamOrders(noPublication)],
    },
    {
      name: 'the publication is in another database',
      verdict: 'fail',
      bare: true,
      given: [
        'CREATE TABLE orders (id int PRIMARY KEY, note text)',
        { sql: 'CREATE DATABASE till', database: 'postgres' },
        { sql: 'CREATE TABLE orders (id int PRIMARY KEY); CREATE PUBLICATION feed FOR TABLE orders', database: 'till' },
      ],
      inputs: { publication: 'feed', tables: 'public.orders' },
      finds: [{ rule: 'publication-exists', object: 'publication:feed', evidence: { tables_in_scope: 1 } }],
      trials: [streamOrders(noPublication)],
    },
    {
      name: "a name that the database's encoding cannot express",
      verdict: 'fail',
      database: { name: 'till', encoding: 'LATIN1' },
      inputs: { publication: '日本' },
      finds: [{ rule: 'publication-exists', object: 'publication:"日本"', evidence: { in_encoding_of_database: false } }],
      trials: [streamOrders({ code: '22P05' })],
      remedy: { inputs: { publication: 'feed' } },
    },
    {
      name: 'the consumer creates the publication',
      verdict: 'pass',
      given: ['ALTER ROLE cdc SUPERUSER'],
      inputs: { publication: 'planned', 'publication-autocreate': 'filtered', tables: 'public.orders' },
      trials: [{ does: 'statements', statements: [makes('planned', 'FOR TABLE orders')] }],
    },
    { name: 'it exists, under a name to be quoted', verdict: 'pass', given: ['ALTER PUBLICATION feed RENAME TO "Feed, ""1"""'], inputs: { publication: 'Feed, "1"' } },
  ],
};
