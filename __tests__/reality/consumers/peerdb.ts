import type { ProfileReality, ProfileState } from './profile.js';
import { MAY_PUBLISH } from './profile.js';

const SUPPORTED: ProfileState['majors'] = { from: 12 };

/** It creates a publication of the tables of its mirror. */
const inputs = { publication: undefined, tables: 'public.orders' };

export const peerdb: ProfileReality = {
  consumer: 'peerdb',
  states: [
    { name: 'it may create its publication', majors: SUPPORTED, given: MAY_PUBLISH, inputs },
    { name: 'the publication was made beforehand', majors: SUPPORTED },
    {
      name: 'a table without a primary key, with REPLICA IDENTITY FULL',
      majors: SUPPORTED,
      given: ['CREATE TABLE log (line text)', 'ALTER TABLE log REPLICA IDENTITY FULL', 'ALTER PUBLICATION feed ADD TABLE log'],
    },
    {
      name: 'it does not own the tables of its mirror',
      majors: SUPPORTED,
      given: ['GRANT CREATE ON DATABASE shop TO cdc'],
      inputs,
      finds: [{ rule: 'create-publication' }],
    },
    {
      name: 'a publication is named, and missing: it creates only its own',
      majors: SUPPORTED,
      given: MAY_PUBLISH,
      inputs: { ...inputs, publication: 'none_such' },
      finds: [{ rule: 'publication-exists' }],
    },
    {
      name: 'a table without a primary key, of which inserts are published',
      majors: SUPPORTED,
      given: ['CREATE TABLE log (line text)', "CREATE PUBLICATION inserts FOR TABLE log WITH (publish = 'insert')"],
      inputs: { publication: 'inserts', operations: 'insert' },
      finds: [{ rule: 'primary-key' }],
    },
    { name: 'a version that it refuses', majors: { to: 11 }, finds: [{ rule: 'server-version' }] },
  ],
};
