import { insertInto, next, streamWith } from '../rows.js';
import type { Reality, Step, SubscriptionTrial } from '../state.js';

const KEYLESS: readonly Step[] = [
  'CREATE TABLE events (id int NOT NULL, note text) PARTITION BY RANGE (id)',
  'CREATE TABLE events_1 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (1) TO (100)',
  'CREATE TABLE events_2 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (100) TO (200)',
  "INSERT INTO events VALUES (1, 'one')",
];
const VIA_ROOT: readonly Step[] = ['ALTER PUBLICATION feed ADD TABLE events', 'ALTER PUBLICATION feed SET (publish_via_partition_root)'];

const SUBSCRIPTION: SubscriptionTrial = {
  does: 'subscribe',
  tables: 'CREATE TABLE orders (id int PRIMARY KEY, note text); CREATE TABLE events (id int PRIMARY KEY, note text)',
  writes: ["UPDATE events SET note = 'changed'"],
  until: "SELECT count(*) = 1 AND bool_and(note = 'changed') FROM events",
};

export const partitionRootIdentity: Reality = {
  rule: 'partition-root-identity',
  states: [
    {
      name: 'partitions with a key, published under the name of a root without one',
      majors: { from: 13 },
      verdict: 'warn',
      given: [...KEYLESS, ...VIA_ROOT],
      finds: [{ rule: 'partition-root-identity', severity: 'warning', object: 'table:public.events', evidence: { key_of_partitions: ['id'] } }],
      trials: [{ ...SUBSCRIPTION, fails: { answers: false } }],
      remedy: {},
    },
    {
      name: 'the same, for a subscription',
      majors: { from: 13 },
      verdict: 'fail',
      given: [...KEYLESS, ...VIA_ROOT],
      inputs: { consumer: 'native-subscription' },
      finds: [{ rule: 'partition-root-identity', object: 'table:public.events' }],
      trials: [{ ...SUBSCRIPTION, fails: { answers: false } }],
    },
    {
      name: 'partitions with a key, published under the name of a root with REPLICA IDENTITY NOTHING',
      majors: { from: 13 },
      verdict: 'warn',
      given: [...KEYLESS, 'ALTER TABLE events ADD PRIMARY KEY (id); ALTER TABLE events REPLICA IDENTITY NOTHING', ...VIA_ROOT],
      finds: [{ rule: 'partition-root-identity', severity: 'warning', object: 'table:public.events', evidence: { replica_identity: 'nothing' } }],
      trials: [{ ...SUBSCRIPTION, fails: { answers: false } }],
      remedy: {},
    },
    {
      name: 'published under the name of a root with a key',
      majors: { from: 13 },
      verdict: 'pass',
      given: [
        'CREATE TABLE events (id int PRIMARY KEY, note text) PARTITION BY RANGE (id)',
        "CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (100); INSERT INTO events VALUES (1, 'one')",
        ...VIA_ROOT,
      ],
      trials: [SUBSCRIPTION],
    },
    {
      name: 'partitions with a key, published under their own names',
      majors: { from: 13 },
      verdict: 'pass',
      given: [...KEYLESS, 'ALTER PUBLICATION feed ADD TABLE events'],
      trials: [streamWith([next('events', 100, 200)], [insertInto('events_2')])],
    },
  ],
};
