import type { Reality } from '../state.js';

export const largeObjects: Reality = {
  rule: 'large-objects',
  states: [
    {
      name: 'there are large objects, and a column that may refer to them',
      verdict: 'pass',
      database: 'archive',
      given: ['SELECT lo_create(0)', 'ALTER TABLE orders ADD scan oid'],
      notices: [{ rule: 'large-objects', severity: 'notice', object: null, evidence: { tables: 1 } }],
    },
    {
      name: 'there are large objects, and no table in scope refers to them',
      verdict: 'pass',
      database: 'archive',
      given: ['SELECT lo_create(0)', 'CREATE TABLE scans (id int PRIMARY KEY, scan oid)'],
    },
    { name: 'a column of type oid, and no large object', verdict: 'pass', given: ['ALTER TABLE orders ADD scan oid'] },
  ],
};
