import type { Reality, StatementsTrial } from '../state.js';
import { streamOrders } from '../usual.js';

/** What a migration and the application do tomorrow: the update is refused, so that the statement as a whole succeeds. */
function tomorrow(table: string): StatementsTrial {
  return {
    does: 'statements',
    statements: [
      `DO $$ BEGIN
         CREATE TABLE ${table} (id int);
         INSERT INTO ${table} VALUES (1);
         BEGIN
           UPDATE ${table} SET id = 2;
           RAISE 'the update was accepted';
         EXCEPTION WHEN object_not_in_prerequisite_state THEN NULL;
         END;
         DROP TABLE ${table};
       END $$`,
    ],
  };
}

export const publicationAllTables: Reality = {
  rule: 'publication-all-tables',
  states: [
    {
      name: 'a publication of all tables',
      verdict: 'pass',
      given: ['CREATE PUBLICATION everything FOR ALL TABLES'],
      inputs: { publication: 'everything' },
      notices: [{ rule: 'publication-all-tables', severity: 'notice', object: 'publication:everything', evidence: { all_tables: true } }],
      trials: [streamOrders(), tomorrow('later')],
    },
    {
      name: 'a publication of a schema',
      majors: { from: 15 },
      verdict: 'pass',
      given: ['CREATE PUBLICATION whole FOR TABLES IN SCHEMA public'],
      inputs: { publication: 'whole' },
      notices: [{ rule: 'publication-all-tables', severity: 'notice', object: 'publication:whole', evidence: { schemas: ['public'] } }],
      trials: [streamOrders(), tomorrow('later')],
    },
    {
      name: 'a publication of all tables that the consumer is to create',
      verdict: 'pass',
      given: ['ALTER ROLE cdc SUPERUSER'],
      inputs: { publication: 'everything', 'publication-autocreate': 'all-tables' },
      notices: [{ rule: 'publication-all-tables', severity: 'notice', object: 'publication:everything', evidence: { exists: false } }],
      trials: [],
    },
    {
      name: 'a publication of the inserts of all tables',
      verdict: 'pass',
      given: ["CREATE TABLE later (id int)", "CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert')"],
      inputs: { publication: 'everything', operations: 'insert' },
      trials: [{ does: 'statements', statements: ['INSERT INTO later VALUES (1)', 'UPDATE later SET id = 2'] }],
    },
    { name: 'a publication of a list', verdict: 'pass' },
  ],
};
