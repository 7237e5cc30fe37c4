import type { ProfileReality, ProfileState } from './profile.js';
import { slot } from './profile.js';

/** It is listed as a source up to 17. */
const LISTED: ProfileState['majors'] = { to: 17 };

/** It has no publication: its tables are named. That a server has test_decoding, only a slot of it proves. */
const inputs = { publication: undefined, tables: 'public.orders', probe: 'slot' };

export const awsDms: ProfileReality = {
  consumer: 'aws-dms',
  states: [
    { name: 'a table with a primary key', majors: LISTED, inputs },
    {
      name: 'a table without a primary key, with REPLICA IDENTITY FULL',
      majors: LISTED,
      given: ['CREATE TABLE log (line text)', 'ALTER TABLE log REPLICA IDENTITY FULL'],
      inputs: { ...inputs, tables: 'public.log' },
    },
    { name: 'wal_sender_timeout is off', majors: { from: 12, to: 17 }, given: ['ALTER ROLE cdc SET wal_sender_timeout = 0'], inputs },
    { name: 'its slot is there', majors: LISTED, given: [slot('dms', 'test_decoding')], inputs: { ...inputs, slot: 'dms' } },
    {
      name: 'wal_sender_timeout is too short',
      majors: { from: 12, to: 17 },
      given: ["ALTER ROLE cdc SET wal_sender_timeout = '5s'"],
      inputs,
      finds: [{ rule: 'wal-sender-timeout' }],
    },
    {
      name: 'a table without a primary key',
      majors: LISTED,
      given: ['CREATE TABLE log (line text)'],
      inputs: { ...inputs, tables: 'public.log' },
      finds: [{ rule: 'primary-key' }],
    },
    {
      name: 'its slot is of another plugin',
      majors: LISTED,
      given: [slot('dms')],
      inputs: { ...inputs, slot: 'dms' },
      finds: [{ rule: 'slot-conflict' }],
    },
    { name: 'a version that it does not list', majors: { from: 18 }, inputs, finds: [{ rule: 'server-version', severity: 'warning' }] },
  ],
};
