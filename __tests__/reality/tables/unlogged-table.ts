import { insertInto, next, streamWith } from '../rows.js';
import type { Reality, Step } from '../state.js';

const NEXT_ORDER = next('orders');
const ORDER_ARRIVES = insertInto('orders');
const NEXT_ITEM = next('items');
const ITEM_ARRIVES = insertInto('items');

/** The second partition is unlogged. */
const EVENTS: readonly Step[] = [
  'CREATE TABLE events (id int NOT NULL, note text) PARTITION BY RANGE (id)',
  'CREATE TABLE events_1 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (1) TO (100)',
  'CREATE UNLOGGED TABLE events_2 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (100) TO (200)',
];
const NEXT_EVENTS = [next('events'), next('events', 100, 200)];
const BOTH_ARRIVE = [insertInto('events_1'), insertInto('events_2')];

export const unloggedTable: Reality = {
  rule: 'unlogged-table',
  states: [
    {
      name: 'an unlogged table of the pipeline, in a publication of all tables',
      verdict: 'fail',
      bare: true,
      given: ['CREATE UNLOGGED TABLE items (id int PRIMARY KEY)', 'CREATE TABLE orders (id int PRIMARY KEY, note text)', 'CREATE PUBLICATION feed FOR ALL TABLES'],
      inputs: { publication: 'feed', tables: 'public.items' },
      finds: [{ rule: 'unlogged-table', object: 'table:public.items' }],
      trials: [streamWith([NEXT_ORDER, NEXT_ITEM], [ORDER_ARRIVES, ITEM_ARRIVES], { arrives: [ORDER_ARRIVES] })],
    },
    {
      name: 'an unlogged table that is yet to be published',
      verdict: 'fail',
      bare: true,
      given: ['CREATE UNLOGGED TABLE "Items" (id int PRIMARY KEY)'],
      inputs: { tables: 'public."Items"' },
      finds: [{ rule: 'unlogged-table', object: 'table:public."Items"' }],
      trials: [
        {
          does: 'statements',
          statements: ['DO $$ BEGIN CREATE PUBLICATION planned FOR TABLE "Items"; DROP PUBLICATION planned; END $$'],
          fails: { message: /Items/ },
        },
      ],
    },
    {
      name: 'an unlogged partition of a published table',
      majors: { from: 13 },
      verdict: 'fail',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events'],
      inputs: { tables: 'public.events' },
      finds: [{ rule: 'unlogged-table', object: 'table:public.events_2', evidence: { partition_of: 'public.events' } }],
      trials: [streamWith(NEXT_EVENTS, BOTH_ARRIVE, { arrives: [insertInto('events_1')] })],
    },
    {
      // Up to 12 the next partition would be missing, which is for another rule to tell.
      name: 'an unlogged partition that the publication does not list either',
      majors: { from: 13 },
      verdict: 'fail',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events_1'],
      inputs: { tables: 'public.events' },
      finds: [
        { rule: 'publication-tables', object: 'table:public.events', evidence: { missing_partitions: ['public.events_2'] } },
        { rule: 'unlogged-table', object: 'table:public.events_2' },
      ],
      trials: [streamWith(NEXT_EVENTS, BOTH_ARRIVE, { arrives: [insertInto('events_1')] })],
    },
    {
      name: 'an unlogged child of a table of the pipeline, in a publication of all tables',
      verdict: 'fail',
      given: [
        'CREATE TABLE base (id int PRIMARY KEY); CREATE UNLOGGED TABLE child (PRIMARY KEY (id)) INHERITS (base)',
        'CREATE PUBLICATION everything FOR ALL TABLES',
      ],
      inputs: { publication: 'everything', tables: 'public.base' },
      finds: [{ rule: 'unlogged-table', object: 'table:public.child', evidence: { inherits_from: 'public.base' } }],
      trials: [streamWith([next('child')], [insertInto('child')], { arrives: [] })],
    },
    {
      name: "an unlogged table in a publication of all tables, and somebody's own aurora_version()",
      majors: { to: 14 },
      verdict: 'fail',
      given: [
        "CREATE SCHEMA stubs; CREATE FUNCTION stubs.aurora_version() RETURNS text LANGUAGE sql AS $$ SELECT '14.1'::text $$",
        'CREATE UNLOGGED TABLE items (id int PRIMARY KEY)',
        'CREATE PUBLICATION everything FOR ALL TABLES',
      ],
      inputs: { publication: 'everything', tables: 'public.orders, public.items' },
      finds: [{ rule: 'unlogged-table', object: 'table:public.items' }],
      trials: [streamWith([NEXT_ITEM], [ITEM_ARRIVES], { arrives: [] })],
    },
    {
      name: 'an unlogged partition, in a publication of all tables',
      verdict: 'warn',
      given: [...EVENTS, 'CREATE PUBLICATION everything FOR ALL TABLES'],
      inputs: { publication: 'everything' },
      finds: [{ rule: 'unlogged-table', severity: 'warning', object: 'table:public.events_2' }],
      trials: [streamWith(NEXT_EVENTS, BOTH_ARRIVE, { arrives: [insertInto('events_1')] })],
      remedy: {},
    },
    {
      name: 'unlogged tables that nobody names, in a publication of all tables',
      verdict: 'pass',
      given: ['CREATE UNLOGGED TABLE items (id int PRIMARY KEY)', 'CREATE PUBLICATION everything FOR ALL TABLES'],
      inputs: { publication: 'everything' },
    },
    {
      name: 'an unlogged table on Aurora, which replicates it up to 14',
      majors: { to: 14 },
      platform: 'aurora',
      verdict: 'pass',
      given: ['CREATE UNLOGGED TABLE items (id int PRIMARY KEY)', 'CREATE PUBLICATION everything FOR ALL TABLES'],
      inputs: { publication: 'everything', tables: 'public.orders, public.items' },
      // The stand-in decodes as self-managed PostgreSQL does.
      trials: [],
    },
  ],
};
