import type { Reality, Step } from '../state.js';

/** Partitioned by range of `id`; no keys on the root, which PostgreSQL 10 cannot have there. */
const EVENTS: readonly Step[] = [
  'CREATE TABLE events (id int NOT NULL, note text) PARTITION BY RANGE (id)',
  'CREATE TABLE events_1 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (1) TO (100)',
  'CREATE TABLE events_2 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (100) TO (200)',
];

const NEXT_EVENTS = [
  'INSERT INTO events SELECT coalesce(max(id) + 1, 1) FROM events WHERE id < 100',
  'INSERT INTO events SELECT coalesce(max(id) + 1, 100) FROM events WHERE id >= 100',
];

/** The next partition is created, and nothing publishes it. */
const NEXT_PARTITION = [
  `DO $$ BEGIN
     CREATE TABLE events_3 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (200) TO (300);
     IF EXISTS (SELECT FROM pg_publication_tables WHERE tablename = 'events_3') THEN RAISE 'it is published'; END IF;
     DROP TABLE events_3;
   END $$`,
];

export const publicationListsPartitions: Reality = {
  rule: 'publication-lists-partitions',
  states: [
    {
      // redpanda-data/connect#4720
      name: 'all partitions are listed, and the table is not',
      majors: { from: 13 },
      verdict: 'warn',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events_1, events_2'],
      inputs: { tables: 'public.events' },
      finds: [
        {
          rule: 'publication-lists-partitions',
          severity: 'warning',
          object: 'table:public.events',
          evidence: { partitions: ['public.events_1', 'public.events_2'], partitions_count: 2 },
        },
      ],
      trials: [{ does: 'stream', writes: NEXT_EVENTS, receives: [{ kind: 'insert', table: 'events_1' }, { kind: 'insert', table: 'events_2' }] }],
      remedy: {},
    },
    {
      name: 'all partitions are listed, where a table cannot be published itself, and the next one comes',
      majors: { to: 12 },
      verdict: 'pass',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events_1, events_2'],
      notices: [{ rule: 'publication-lists-partitions', severity: 'notice', object: 'table:public.events' }],
      trials: [{ does: 'statements', statements: NEXT_PARTITION }],
    },
    {
      name: 'all partitions are listed, and the next one comes',
      majors: { from: 13 },
      verdict: 'warn',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events_1, events_2'],
      finds: [{ rule: 'publication-lists-partitions', severity: 'warning', object: 'table:public.events' }],
      trials: [{ does: 'statements', statements: NEXT_PARTITION }],
    },
    {
      name: 'a part of a table by range that is partitioned itself: its partitions are listed',
      majors: { from: 13 },
      verdict: 'warn',
      given: [
        'CREATE TABLE events (id int NOT NULL, region int NOT NULL, PRIMARY KEY (id, region)) PARTITION BY HASH (id)',
        'CREATE TABLE events_1 PARTITION OF events FOR VALUES WITH (MODULUS 1, REMAINDER 0) PARTITION BY LIST (region)',
        'CREATE TABLE events_1_1 PARTITION OF events_1 FOR VALUES IN (1)',
        'ALTER PUBLICATION feed ADD TABLE events_1_1',
      ],
      inputs: { tables: 'public.events' },
      finds: [{ rule: 'publication-lists-partitions', severity: 'warning', object: 'table:public.events_1', evidence: { partitions_count: 1 } }],
      trials: [{ does: 'stream', writes: ['INSERT INTO events SELECT count(*), 1 FROM events'], receives: [{ kind: 'insert', table: 'events_1_1' }] }],
      remedy: {},
    },
    {
      name: 'all partitions by hash are listed, and there will be no other',
      majors: { from: 11 },
      verdict: 'pass',
      given: [
        'CREATE TABLE events (id int PRIMARY KEY) PARTITION BY HASH (id)',
        'CREATE TABLE events_1 PARTITION OF events FOR VALUES WITH (MODULUS 1, REMAINDER 0)',
        'ALTER PUBLICATION feed ADD TABLE events_1',
      ],
      inputs: { tables: 'public.events' },
      trials: [{ does: 'stream', writes: ['INSERT INTO events SELECT count(*) FROM events'], receives: [{ kind: 'insert', table: 'events_1' }] }],
    },
    {
      name: 'one partition is listed, and only that one is in scope',
      verdict: 'pass',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events_1'],
      inputs: { tables: 'public.events_1' },
    },
    {
      name: 'a publication of all tables, with partitions',
      verdict: 'pass',
      given: [...EVENTS, 'CREATE PUBLICATION everything FOR ALL TABLES'],
      inputs: { publication: 'everything', tables: 'public.events' },
    },
  ],
};
