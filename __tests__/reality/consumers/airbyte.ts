import type { ProfileReality } from './profile.js';
import { events, KEYLESS, slot } from './profile.js';

const inputs = { slot: 'airbyte_slot' };

export const airbyte: ProfileReality = {
  consumer: 'airbyte',
  states: [
    { name: 'slot and publication were made beforehand', given: [slot('airbyte_slot')], inputs },
    { name: 'the slot is missing', inputs, finds: [{ rule: 'slot-exists' }] },
    {
      name: 'the publication is missing',
      given: [slot('airbyte_slot')],
      inputs: { ...inputs, publication: 'none_such' },
      finds: [{ rule: 'publication-exists' }],
    },
    {
      name: 'a table without a primary key',
      given: [...KEYLESS, slot('airbyte_slot')],
      inputs,
      finds: [{ rule: 'primary-key', severity: 'warning' }],
    },
    {
      // How it filters is not documented, so it is no error.
      name: 'the root is captured, and its changes come under the names of the partitions',
      majors: { from: 13 },
      given: [...events('leaf'), slot('airbyte_slot')],
      inputs: { ...inputs, tables: 'public.events' },
      finds: [{ rule: 'publication-partition-root', severity: 'warning' }],
    },
  ],
};
