import type { Reality } from '../state.js';

export const columnTypes: Reality = {
  rule: 'column-types',
  states: [
    {
      name: 'a product does not support an enumeration, nor an amount of money',
      verdict: 'warn',
      given: [
        "CREATE TYPE mood AS ENUM ('happy', 'sad')",
        'ALTER TABLE orders ADD mood mood, ADD price money, ADD day date',
        'ALTER TABLE orders REPLICA IDENTITY FULL',
      ],
      // The product itself wants 11.
      majors: { from: 11 },
      inputs: { consumer: 'materialize' },
      finds: [
        { rule: 'column-types', severity: 'warning', object: 'table:public.orders', evidence: { column: 'mood', type: 'mood', listed_as: 'enum' } },
        { rule: 'column-types', severity: 'warning', object: 'table:public.orders', evidence: { column: 'price', type: 'money', listed_as: 'money' } },
      ],
    },
    {
      name: 'such a type in a table that is not captured, and other types in one that is',
      verdict: 'pass',
      given: [
        'CREATE TABLE prices (id int PRIMARY KEY, price money)',
        'ALTER TABLE orders ADD at timestamptz, ADD total numeric(12, 2), ADD tags text[], ADD extra jsonb',
        'ALTER TABLE orders REPLICA IDENTITY FULL',
      ],
      // The product itself wants 11.
      majors: { from: 11 },
      inputs: { consumer: 'materialize' },
    },
  ],
};
