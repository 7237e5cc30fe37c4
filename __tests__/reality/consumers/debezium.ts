import type { ProfileReality } from './profile.js';
import { events, MAY_PUBLISH, slot } from './profile.js';

const HEARTBEAT = ['CREATE TABLE heartbeat (id int PRIMARY KEY, at timestamptz)', 'GRANT INSERT, UPDATE ON heartbeat TO cdc'];

export const debezium: ProfileReality = {
  consumer: 'debezium',
  states: [
    { name: 'the publication was made beforehand' },
    {
      name: 'it creates a publication for the tables it captures, and owns them',
      given: MAY_PUBLISH,
      inputs: { publication: undefined, 'publication-autocreate': 'filtered', tables: 'public.orders' },
    },
    { name: 'the root is captured, and published as such', majors: { from: 13 }, given: events('root'), inputs: { tables: 'public.events' } },
    {
      name: 'the heartbeat table is published',
      given: [...HEARTBEAT, 'ALTER PUBLICATION feed ADD TABLE heartbeat'],
      inputs: { 'heartbeat-table': 'public.heartbeat' },
    },
    { name: 'its slot is there', given: [slot('debezium')] },
    {
      name: 'autocreation is disabled, and the publication missing',
      inputs: { publication: undefined, 'publication-autocreate': 'disabled' },
      finds: [{ rule: 'publication-exists' }],
    },
    {
      name: 'it is to create a publication FOR ALL TABLES, and is no superuser',
      given: ['GRANT CREATE ON DATABASE shop TO cdc'],
      inputs: { publication: undefined },
      finds: [{ rule: 'create-publication' }],
    },
    {
      name: 'it is to create a publication for a table that it does not own',
      given: ['GRANT CREATE ON DATABASE shop TO cdc'],
      inputs: { publication: undefined, 'publication-autocreate': 'filtered', tables: 'public.orders' },
      finds: [{ rule: 'create-publication' }],
    },
    {
      name: 'the root is captured, and its changes come under the names of the partitions',
      majors: { from: 13 },
      given: events('leaf'),
      inputs: { tables: 'public.events' },
      finds: [{ rule: 'publication-partition-root' }],
    },
    { name: 'its slot is of another plugin', given: [slot('debezium', 'test_decoding')], finds: [{ rule: 'slot-conflict' }] },
    {
      name: 'the heartbeat table is not published',
      given: HEARTBEAT,
      inputs: { 'heartbeat-table': 'public.heartbeat' },
      finds: [{ rule: 'heartbeat-table', severity: 'warning' }],
    },
  ],
};
