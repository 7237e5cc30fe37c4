import type { ProfileReality } from './profile.js';
import { events, KEYLESS } from './profile.js';

export const generic: ProfileReality = {
  consumer: 'generic',
  states: [
    { name: 'a table with a key is published' },
    { name: 'a table without a key is published with REPLICA IDENTITY FULL', given: KEYLESS },
    { name: 'a partitioned table is published through its partitions', majors: { from: 13 }, given: events('leaf') },
    { name: 'the publication is missing', inputs: { publication: 'none_such' }, finds: [{ rule: 'publication-exists' }] },
  ],
};
