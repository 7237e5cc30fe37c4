import type { ProfileReality, ProfileState } from './profile.js';
import { slot } from './profile.js';

/** A role has a wal_sender_timeout of its own from 12 on. */
const SETTABLE: ProfileState['majors'] = { from: 12 };

const PATIENT = 'ALTER ROLE cdc SET wal_sender_timeout = 0';
const inputs = { slot: 'datastream' };

export const datastream: ProfileReality = {
  consumer: 'datastream',
  states: [
    { name: 'slot and publication were made beforehand', majors: SETTABLE, given: [PATIENT, slot('datastream')], inputs },
    {
      name: 'wal_sender_timeout is ten minutes',
      majors: SETTABLE,
      given: ["ALTER ROLE cdc SET wal_sender_timeout = '10min'", slot('datastream')],
      inputs,
    },
    {
      name: 'wal_sender_timeout is that of PostgreSQL',
      given: [slot('datastream')],
      inputs,
      finds: [{ rule: 'wal-sender-timeout', severity: 'warning' }],
    },
    { name: 'the slot is missing', majors: SETTABLE, given: [PATIENT], inputs, finds: [{ rule: 'slot-exists' }] },
    {
      name: 'the publication is missing',
      majors: SETTABLE,
      given: [PATIENT, slot('datastream')],
      inputs: { ...inputs, publication: 'none_such' },
      finds: [{ rule: 'publication-exists' }],
    },
  ],
};
