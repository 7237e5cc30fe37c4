import type { Reality, Step } from '../state.js';

const EVENTS: readonly Step[] = [
  'CREATE TABLE events (id int PRIMARY KEY, note text) PARTITION BY RANGE (id)',
  'CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (100)',
  'CREATE TABLE events_2 PARTITION OF events FOR VALUES FROM (100) TO (200)',
  'INSERT INTO events VALUES (1), (100)',
];

export const publicationPartitionOverlap: Reality = {
  rule: 'publication-partition-overlap',
  states: [
    {
      name: 'a partition is listed beside its table',
      majors: { from: 13 },
      verdict: 'warn',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events, events_1'],
      finds: [
        { rule: 'publication-partition-overlap', severity: 'warning', object: 'table:public.events', evidence: { partitions: ['public.events_1'] } },
      ],
      trials: [
        { does: 'stream', writes: ['INSERT INTO events SELECT max(id) + 1 FROM events WHERE id < 100'], receives: [{ kind: 'insert', table: 'events_1' }] },
      ],
      remedy: {},
    },
    {
      name: 'the row filter of a partition counts for nothing beside its table, and a copy of both has rows twice',
      majors: { from: 15 },
      verdict: 'warn',
      given: [...EVENTS, 'CREATE PUBLICATION twofold FOR TABLE events, events_1 WHERE (id > 50) WITH (publish_via_partition_root)'],
      inputs: { publication: 'twofold' },
      finds: [{ rule: 'publication-partition-overlap', severity: 'warning', object: 'table:public.events' }],
      trials: [
        { does: 'see', query: 'SELECT (SELECT count(*) FROM events) + (SELECT count(*) FROM events_1) > (SELECT count(*) FROM events)' },
        // Of a row that the filter of the partition keeps out.
        { does: 'stream', writes: ['INSERT INTO events SELECT max(id) + 1 FROM events WHERE id < 50'], receives: [{ kind: 'insert', table: 'events' }] },
      ],
      remedy: {},
    },
    {
      name: 'a root and a partition in two published schemas',
      majors: { from: 15 },
      verdict: 'pass',
      bare: true,
      given: [
        'CREATE SCHEMA sales; CREATE SCHEMA archive',
        'CREATE TABLE sales.events (id int PRIMARY KEY) PARTITION BY RANGE (id)',
        'CREATE TABLE archive.events_1 PARTITION OF sales.events FOR VALUES FROM (1) TO (100)',
        'CREATE PUBLICATION feed FOR TABLES IN SCHEMA sales, archive',
      ],
      inputs: { publication: 'feed' },
      trials: [{ does: 'stream', writes: ['INSERT INTO sales.events SELECT count(*) + 1 FROM sales.events'], receives: [{ kind: 'insert', schema: 'archive', table: 'events_1' }] }],
    },
    {
      name: 'a table and one that inherits from it are both listed',
      verdict: 'pass',
      given: ['CREATE TABLE base (id int PRIMARY KEY); CREATE TABLE child (PRIMARY KEY (id)) INHERITS (base)', 'ALTER PUBLICATION feed ADD TABLE base'],
    },
  ],
};
