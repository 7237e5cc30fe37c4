import type { ProfileReality } from './profile.js';
import { events, slot } from './profile.js';

const inputs = { slot: 'sequin_slot' };
const MESSAGES = ['CREATE TABLE sequin_logical_messages (id int PRIMARY KEY, message text)', 'GRANT INSERT, UPDATE ON sequin_logical_messages TO cdc'];

export const sequin: ProfileReality = {
  consumer: 'sequin',
  states: [
    { name: 'slot and publication were made beforehand', majors: { from: 14 }, given: [slot('sequin_slot')], inputs },
    {
      name: 'its table of messages is published',
      majors: { from: 12, to: 13 },
      given: [...MESSAGES, 'ALTER PUBLICATION feed ADD TABLE sequin_logical_messages', slot('sequin_slot')],
      inputs,
    },
    { name: 'its table of messages is missing', majors: { from: 12, to: 13 }, given: [slot('sequin_slot')], inputs, finds: [{ rule: 'heartbeat-table', severity: 'warning' }] },
    { name: 'the slot is missing', majors: { from: 14 }, inputs, finds: [{ rule: 'slot-exists' }] },
    {
      name: 'the publication is missing',
      majors: { from: 14 },
      given: [slot('sequin_slot')],
      inputs: { ...inputs, publication: 'none_such' },
      finds: [{ rule: 'publication-exists' }],
    },
    {
      name: 'a partitioned table is published through its partitions',
      majors: { from: 14 },
      given: [...events('leaf'), slot('sequin_slot')],
      inputs,
      finds: [{ rule: 'publication-partition-root', severity: 'warning' }],
    },
  ],
};
