import type { Reality, Step, SubscriptionTrial } from '../state.js';

/** A table without a key that is published alone, with whole rows as its identity. */
function documents(type: string): readonly Step[] {
  return [
    `CREATE TABLE documents (id int, revision int, body ${type}); INSERT INTO documents VALUES (1, 1, '{}')`,
    'ALTER TABLE documents REPLICA IDENTITY FULL',
    'ALTER PUBLICATION feed SET TABLE documents',
  ];
}

/** A subscription that copies it and follows an update. */
function follow(type: string, key = '', fails?: SubscriptionTrial['fails']): SubscriptionTrial {
  return {
    does: 'subscribe',
    tables: `CREATE TABLE documents (id int ${key}, revision int, body ${type})`,
    writes: ['UPDATE documents SET revision = revision + 1'],
    until: 'SELECT max(revision) > 1 FROM documents',
    ...(fails === undefined ? {} : { fails }),
  };
}

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
      name: 'rows that a subscription finds by all columns, one of which cannot be compared',
      verdict: 'warn',
      given: documents('json'),
      inputs: { consumer: 'native-subscription' },
      finds: [
        { rule: 'column-types', severity: 'warning', object: 'table:public.documents', evidence: { column: 'body', type: 'json', listed_as: 'incomparable' } },
      ],
      trials: [follow('json', '', { answers: false })],
    },
    {
      name: 'rows that a subscription finds by all columns, one of which is an array of what cannot be compared',
      verdict: 'warn',
      given: documents('json[]'),
      inputs: { consumer: 'native-subscription' },
      finds: [{ rule: 'column-types', severity: 'warning', object: 'table:public.documents', evidence: { type: '_json' } }],
      trials: [follow('json[]', '', { answers: false })],
    },
    {
      name: 'rows that a subscription finds by all columns, beside a primary key',
      verdict: 'pass',
      given: [...documents('json'), 'ALTER TABLE documents ADD PRIMARY KEY (id)'],
      inputs: { consumer: 'native-subscription' },
      trials: [follow('json', 'PRIMARY KEY')],
    },
    {
      name: 'rows that a subscription finds by all columns, all of which can be compared',
      verdict: 'pass',
      given: documents('jsonb'),
      inputs: { consumer: 'native-subscription' },
      trials: [follow('jsonb')],
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
