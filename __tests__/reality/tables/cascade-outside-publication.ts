import type { Reality } from '../state.js';

const CUSTOMERS = 'CREATE TABLE customers (id int PRIMARY KEY)';

export const cascadeOutsidePublication: Reality = {
  rule: 'cascade-outside-publication',
  states: [
    {
      name: 'deletes of a table that is not captured cascade to one that is',
      verdict: 'pass',
      given: [CUSTOMERS, 'ALTER TABLE orders ADD customer int REFERENCES customers ON DELETE CASCADE'],
      notices: [{ rule: 'cascade-outside-publication', severity: 'notice', object: null, evidence: { foreign_keys: 1 } }],
    },
    {
      name: 'deletes of a captured table cascade to one that is not',
      verdict: 'pass',
      given: ['CREATE TABLE items (id int PRIMARY KEY, of_order int REFERENCES orders ON DELETE CASCADE)'],
      notices: [{ rule: 'cascade-outside-publication', severity: 'notice', object: null, evidence: { foreign_keys: 1 } }],
    },
    {
      name: 'both tables are captured, or the foreign key does not cascade',
      verdict: 'pass',
      given: [
        CUSTOMERS,
        'GRANT SELECT ON customers TO cdc',
        'ALTER TABLE orders ADD customer int REFERENCES customers ON DELETE CASCADE',
        'ALTER PUBLICATION feed ADD TABLE customers',
        'CREATE TABLE items (id int PRIMARY KEY, of_order int REFERENCES orders)',
      ],
    },
  ],
};
