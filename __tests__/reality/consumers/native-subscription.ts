import type { ProfileReality } from './profile.js';
import { events, leaveFree } from './profile.js';

export const nativeSubscription: ProfileReality = {
  consumer: 'native-subscription',
  states: [
    { name: 'a table with a key is published' },
    { name: 'two slots are free', given: [leaveFree(2)] },
    { name: 'a partitioned table with a key is published through its root', majors: { from: 13 }, given: events('root') },
    {
      name: 'one slot is free: the copy would never finish',
      given: [leaveFree(1)],
      // The nine others and its own two would be more walsenders than there are.
      finds: [{ rule: 'free-replication-slots' }, { rule: 'reserved-wal-senders', severity: 'warning' }],
    },
    { name: 'the publication is missing', inputs: { publication: 'none_such' }, finds: [{ rule: 'publication-exists' }] },
    {
      name: 'a partitioned table is published through its root, and only its partition has a key',
      majors: { from: 13 },
      given: [...events('root', ''), 'ALTER TABLE events_2026 ADD PRIMARY KEY (id)'],
      finds: [{ rule: 'partition-root-identity' }],
    },
  ],
};
