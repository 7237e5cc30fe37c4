import type { ProfileReality, ProfileState } from './profile.js';
import { events, leaveFree } from './profile.js';

const SUPPORTED: ProfileState['majors'] = { from: 11 };

const FULL = 'ALTER TABLE orders REPLICA IDENTITY FULL';
const FULL_EVENTS = 'ALTER TABLE events_2026 REPLICA IDENTITY FULL';

export const materialize: ProfileReality = {
  consumer: 'materialize',
  states: [
    { name: 'every table has REPLICA IDENTITY FULL', majors: SUPPORTED, given: [FULL] },
    { name: 'a partitioned table is published through its partitions', majors: { from: 13 }, given: [FULL, ...events('leaf'), FULL_EVENTS] },
    { name: 'two slots are free', majors: SUPPORTED, given: [FULL, leaveFree(2)] },
    { name: 'a table has its primary key as replica identity', majors: SUPPORTED, finds: [{ rule: 'primary-key' }] },
    { name: 'one slot is free', majors: SUPPORTED, given: [FULL, leaveFree(1)], finds: [{ rule: 'free-replication-slots' }] },
    {
      name: 'a partitioned table is published through its root',
      majors: { from: 13 },
      given: [FULL, ...events('root'), FULL_EVENTS],
      finds: [{ rule: 'publication-partition-root' }],
    },
    {
      name: 'a column of a type that it does not read',
      majors: SUPPORTED,
      given: ['ALTER TABLE orders ADD amount money', FULL],
      finds: [{ rule: 'column-types', severity: 'warning' }],
    },
    { name: 'a version that it does not support', majors: { to: 10 }, given: [FULL], finds: [{ rule: 'server-version' }] },
  ],
};
