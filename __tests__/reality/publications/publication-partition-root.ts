import type { Arrival, Inputs, Reality, Step, StreamTrial } from '../state.js';

const EVENTS: readonly Step[] = [
  'CREATE TABLE events (id int PRIMARY KEY, note text) PARTITION BY RANGE (id)',
  'CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (100)',
  'CREATE TABLE events_2 PARTITION OF events FOR VALUES FROM (100) TO (200)',
];

const NEXT_EVENTS = [
  'INSERT INTO events SELECT coalesce(max(id) + 1, 1) FROM events WHERE id < 100',
  'INSERT INTO events SELECT coalesce(max(id) + 1, 100) FROM events WHERE id >= 100',
];

function insertInto(table: string): Arrival {
  return { kind: 'insert', table };
}

/** Under the name of the table, and under those of its partitions. */
const AS_ROOT = [insertInto('events'), insertInto('events')];
const AS_PARTITIONS = [insertInto('events_1'), insertInto('events_2')];

/** A consumer that goes by the published name: what does not come under the captured one, it drops. */
function stream(receives: readonly Arrival[], fails?: StreamTrial['fails']): StreamTrial {
  return { does: 'stream', writes: NEXT_EVENTS, receives, ...(fails === undefined ? {} : { fails }) };
}

/** Debezium, of a publication made beforehand. */
function debezium(tables: string): Inputs {
  return { consumer: 'debezium', 'publication-autocreate': 'disabled', tables };
}

const DROPPED = { rule: 'publication-partition-root', object: 'table:public.events', evidence: { published_as: ['public.events_1', 'public.events_2'] } };

export const publicationPartitionRoot: Reality = {
  rule: 'publication-partition-root',
  states: [
    {
      name: 'the table is captured, and changes come as those of its partitions',
      majors: { from: 13 },
      verdict: 'fail',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events'],
      inputs: debezium('public.events'),
      finds: [DROPPED],
      trials: [stream(AS_ROOT, { arrives: AS_PARTITIONS })],
    },
    {
      name: 'the table is captured, and its partitions are listed in the publication',
      majors: { from: 13 },
      verdict: 'fail',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events_1, events_2'],
      inputs: debezium('public.events'),
      finds: [DROPPED, { rule: 'publication-lists-partitions', severity: 'warning' }],
      trials: [stream(AS_ROOT, { arrives: AS_PARTITIONS })],
    },
    {
      name: 'the partitions are captured, and changes come as those of the table',
      majors: { from: 13 },
      verdict: 'fail',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events; ALTER PUBLICATION feed SET (publish_via_partition_root)'],
      inputs: debezium('public.events_1, public.events_2'),
      finds: [
        { rule: 'publication-partition-root', object: 'table:public.events_1', evidence: { published_as: ['public.events'] } },
        { rule: 'publication-partition-root', object: 'table:public.events_2' },
      ],
      trials: [stream(AS_PARTITIONS, { arrives: AS_ROOT })],
      remedy: { byHand: ['ALTER PUBLICATION feed SET (publish_via_partition_root = false)'] },
    },
    {
      name: 'a product that refuses partitioned tables without the option',
      majors: { from: 14 },
      verdict: 'fail',
      given: ['ALTER ROLE cdc BYPASSRLS', ...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events'],
      inputs: { consumer: 'supabase-etl', tables: 'public.orders, public.events' },
      finds: [{ rule: 'publication-partition-root', object: 'publication:feed', evidence: { publish_via_partition_root: false, needed: true } }],
      trials: [stream(AS_ROOT, { arrives: AS_PARTITIONS })],
    },
    {
      name: 'the table is captured by a glob that takes its partitions as well',
      majors: { from: 13 },
      verdict: 'pass',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events'],
      inputs: debezium('public.events*'),
      trials: [stream(AS_PARTITIONS)],
    },
    {
      name: 'the table is captured, and published through its root',
      majors: { from: 13 },
      verdict: 'pass',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events; ALTER PUBLICATION feed SET (publish_via_partition_root)'],
      inputs: debezium('public.events'),
      trials: [stream(AS_ROOT)],
    },
    {
      name: 'a consumer that takes both names',
      majors: { from: 13 },
      verdict: 'pass',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events'],
      inputs: { tables: 'public.events' },
      skipped: true,
      trials: [stream(AS_PARTITIONS)],
    },
  ],
};
