import type { Reality, StatementsTrial, Step, StreamTrial } from '../state.js';

/** What a job does every month, and the application afterwards. */
const NEXT_PARTITION: StatementsTrial = {
  does: 'statements',
  statements: [
    `DO $$ BEGIN
       CREATE TABLE events_next PARTITION OF events FOR VALUES FROM (1000) TO (2000);
       INSERT INTO events VALUES (1000, 'new');
       UPDATE events SET note = 'changed' WHERE id = 1000;
       DROP TABLE events_next;
     END $$`,
  ],
  fails: { code: '55000' },
};

/** The partitions there are work. */
const STREAM: StreamTrial = {
  does: 'stream',
  writes: ["INSERT INTO events VALUES (3, 'three')", 'UPDATE events SET id = 4 WHERE id = 3', 'DELETE FROM events WHERE id = 4'],
  receives: [
    { kind: 'insert', table: 'events_1', values: { id: 3 } },
    { kind: 'update', table: 'events_1', values: { id: 4 }, key: { id: 3 } },
    { kind: 'delete', table: 'events_1', key: { id: 4 } },
  ],
};

const KEYLESS: readonly Step[] = [
  'CREATE TABLE events (id int NOT NULL, note text) PARTITION BY RANGE (id)',
  'CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (100)',
];

export const nextPartitionIdentity: Reality = {
  rule: 'next-partition-identity',
  states: [
    {
      // pg_partman#502.
      name: 'root and partition with REPLICA IDENTITY FULL, and no key',
      majors: { from: 13 },
      verdict: 'warn',
      given: [
        ...KEYLESS,
        'ALTER TABLE events REPLICA IDENTITY FULL; ALTER TABLE events_1 REPLICA IDENTITY FULL',
        'ALTER PUBLICATION feed ADD TABLE events',
      ],
      finds: [{ rule: 'next-partition-identity', severity: 'warning', object: 'table:public.events', evidence: { partitions_full: 1, partitions_using_index: 0 } }],
      trials: [STREAM, NEXT_PARTITION],
      remedy: { byHand: ['ALTER TABLE events ADD PRIMARY KEY (id)'] },
    },
    {
      name: 'a partition with REPLICA IDENTITY USING INDEX, in a publication of all tables',
      majors: { from: 11 },
      verdict: 'warn',
      given: [
        ...KEYLESS,
        'CREATE UNIQUE INDEX events_id ON events (id); ALTER TABLE events_1 REPLICA IDENTITY USING INDEX events_1_id_idx',
        'CREATE PUBLICATION everything FOR ALL TABLES',
      ],
      inputs: { publication: 'everything' },
      finds: [{ rule: 'next-partition-identity', severity: 'warning', object: 'table:public.events', evidence: { partitions_full: 0, partitions_using_index: 1 } }],
      trials: [STREAM, NEXT_PARTITION],
      remedy: { byHand: ['ALTER TABLE events ADD PRIMARY KEY (id)'] },
    },
    {
      name: 'a partition with REPLICA IDENTITY FULL, below a root with a key',
      majors: { from: 13 },
      verdict: 'pass',
      given: [
        'CREATE TABLE events (id int PRIMARY KEY, note text) PARTITION BY RANGE (id)',
        'CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (100); ALTER TABLE events_1 REPLICA IDENTITY FULL',
        'ALTER PUBLICATION feed ADD TABLE events',
      ],
      trials: [STREAM, { does: 'statements', statements: NEXT_PARTITION.statements }],
    },
    {
      name: 'no key and REPLICA IDENTITY FULL, in a publication of inserts',
      majors: { from: 13 },
      verdict: 'pass',
      given: [...KEYLESS, 'ALTER TABLE events_1 REPLICA IDENTITY FULL', "CREATE PUBLICATION inserts FOR TABLE events WITH (publish = 'insert')"],
      inputs: { publication: 'inserts', operations: 'insert' },
      trials: [{ does: 'statements', statements: NEXT_PARTITION.statements }],
    },
  ],
};
