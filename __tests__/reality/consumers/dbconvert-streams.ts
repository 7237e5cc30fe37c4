import type { ProfileReality } from './profile.js';

export const dbconvertStreams: ProfileReality = {
  consumer: 'dbconvert-streams',
  states: [
    { name: 'a table with a key is published' },
    { name: 'no publication is named: whether it makes one is not documented', inputs: { publication: undefined, tables: 'public.orders' } },
    { name: 'the publication is missing', inputs: { publication: 'none_such' }, finds: [{ rule: 'publication-exists', severity: 'warning' }] },
  ],
};
