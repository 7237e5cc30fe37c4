import type { ProfileReality } from './profile.js';
import { slot } from './profile.js';

const inputs = { slot: 'fivetran_pgoutput_slot' };

export const fivetran: ProfileReality = {
  consumer: 'fivetran',
  states: [
    { name: 'slot and publication were made beforehand', given: [slot('fivetran_pgoutput_slot')], inputs },
    { name: 'the slot is missing', inputs, finds: [{ rule: 'slot-exists' }] },
    {
      name: 'the publication is missing',
      given: [slot('fivetran_pgoutput_slot')],
      inputs: { ...inputs, publication: 'none_such' },
      finds: [{ rule: 'publication-exists' }],
    },
    {
      name: 'the slot is of another plugin',
      given: [slot('fivetran_pgoutput_slot', 'test_decoding')],
      inputs,
      finds: [{ rule: 'slot-conflict' }],
    },
    {
      name: 'the database is not UTF8',
      database: { name: 'latin', encoding: 'LATIN1' },
      given: [slot('fivetran_pgoutput_slot')],
      inputs,
      finds: [{ rule: 'server-encoding', severity: 'warning' }],
    },
  ],
};
