import type { ProfileReality } from './profile.js';
import { slot } from './profile.js';

const TABLE = 'CREATE TABLE flow_watermarks (slot text PRIMARY KEY, watermark text)';
const PUBLISHED = 'ALTER PUBLICATION feed ADD TABLE flow_watermarks';
const GRANTED = 'GRANT INSERT, UPDATE ON flow_watermarks TO cdc';

export const estuary: ProfileReality = {
  consumer: 'estuary',
  states: [
    { name: 'its watermarks table is there', given: [TABLE, GRANTED, PUBLISHED] },
    { name: 'publication and slot are called as by default', given: [TABLE, GRANTED, PUBLISHED, 'ALTER PUBLICATION feed RENAME TO flow_publication', slot('flow_slot')], inputs: { publication: undefined } },
    { name: 'its watermarks table is missing', finds: [{ rule: 'heartbeat-table' }] },
    { name: 'it may not write to its watermarks table', given: [TABLE, PUBLISHED], finds: [{ rule: 'heartbeat-table' }] },
    { name: 'its watermarks table is not published', given: [TABLE, GRANTED], finds: [{ rule: 'heartbeat-table' }] },
    {
      name: 'the publication is missing',
      given: [TABLE, GRANTED],
      inputs: { publication: undefined },
      finds: [{ rule: 'publication-exists' }],
    },
  ],
};
