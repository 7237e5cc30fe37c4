import type { Reality, StatementsTrial } from '../state.js';

/** The table can be published. */
function publish(table: string, fails: RegExp): StatementsTrial {
  return {
    does: 'statements',
    statements: [`DO $$ BEGIN CREATE PUBLICATION planned FOR TABLE ${table}; DROP PUBLICATION planned; END $$`],
    fails: { message: fails },
  };
}

export const tableExists: Reality = {
  rule: 'table-exists',
  states: [
    {
      name: 'a table of the pipeline is missing, and one is spelled nearly so',
      verdict: 'fail',
      inputs: { tables: 'public.orders, public.Items' },
      given: ['CREATE TABLE "Items" (id int PRIMARY KEY)', 'ALTER PUBLICATION feed ADD TABLE "Items"'],
      finds: [{ rule: 'table-exists', object: 'table:public.Items', evidence: { near: ['public."Items"'] } }],
      trials: [{ does: 'see', query: "SELECT to_regclass('public.Items') IS NOT NULL", fails: { answers: false } }],
      remedy: { byHand: ['ALTER TABLE "Items" RENAME TO items'] },
    },
    {
      name: 'what is named as a table is a view',
      verdict: 'fail',
      bare: true,
      given: ['CREATE TABLE items (id int PRIMARY KEY)', 'CREATE VIEW recent AS TABLE items'],
      inputs: { tables: 'public.recent' },
      finds: [{ rule: 'table-exists', object: 'table:public.recent', evidence: { relkind: 'v' } }],
      trials: [publish('recent', /recent/)],
      remedy: { byHand: ['DROP VIEW recent', 'ALTER TABLE items RENAME TO recent'] },
    },
    {
      name: 'an unlogged table that is yet to be published',
      verdict: 'fail',
      bare: true,
      given: ['CREATE UNLOGGED TABLE "Items" (id int PRIMARY KEY)'],
      inputs: { tables: 'public."Items"' },
      finds: [{ rule: 'table-exists', object: 'table:public."Items"', evidence: { relkind: 'unlogged' } }],
      trials: [publish('"Items"', /Items/)],
    },
    {
      name: 'an unlogged partitioned table, whose partitions are logged',
      majors: { from: 11, to: 17 },
      verdict: 'pass',
      bare: true,
      given: [
        'CREATE UNLOGGED TABLE events (id int PRIMARY KEY, note text) PARTITION BY RANGE (id)',
        'CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (100)',
      ],
      inputs: { tables: 'public.events' },
      trials: [{ does: 'see', query: "SELECT relpersistence = 'p' FROM pg_class WHERE relname = 'events_1'" }],
    },
    {
      name: 'names in another case than the catalog, as psql folds them',
      verdict: 'pass',
      inputs: { tables: 'PUBLIC.Orders' },
    },
  ],
};
