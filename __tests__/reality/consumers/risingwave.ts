import type { ProfileReality } from './profile.js';
import { events, KEYLESS, MAY_PUBLISH } from './profile.js';

export const risingwave: ProfileReality = {
  consumer: 'risingwave',
  states: [
    { name: 'the publication was made beforehand', inputs: { tables: 'public.orders' } },
    { name: 'it may create its publication', given: MAY_PUBLISH, inputs: { publication: undefined, tables: 'public.orders' } },
    { name: 'a partitioned table is published through its root', majors: { from: 13 }, given: events('root'), inputs: { tables: 'public.events' } },
    { name: 'a table without a primary key', given: KEYLESS, finds: [{ rule: 'primary-key' }] },
    {
      name: 'a partitioned table is published through its partitions',
      majors: { from: 13 },
      given: [...events('leaf')],
      finds: [{ rule: 'publication-partition-root' }],
    },
    {
      name: 'a column is left out of the publication',
      majors: { from: 15 },
      given: ['ALTER PUBLICATION feed SET TABLE orders (id)'],
      finds: [{ rule: 'publication-column-list' }],
    },
    {
      name: 'it does not own the table that it is to publish',
      given: ['GRANT CREATE ON DATABASE shop TO cdc'],
      inputs: { publication: undefined, tables: 'public.orders' },
      finds: [{ rule: 'create-publication' }],
    },
  ],
};
