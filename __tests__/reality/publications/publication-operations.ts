import type { Reality, StreamTrial } from '../state.js';
import { streamOrders } from '../usual.js';

/** A truncation among the changes of `orders`. */
const TRUNCATION: StreamTrial = {
  does: 'stream',
  writes: ["INSERT INTO orders VALUES (2, 'second')", 'TRUNCATE orders', "INSERT INTO orders VALUES (1, 'first')"],
  receives: [
    { kind: 'insert', table: 'orders' },
    { kind: 'truncate', table: 'orders' },
    { kind: 'insert', table: 'orders' },
  ],
};

export const publicationOperations: Reality = {
  rule: 'publication-operations',
  states: [
    {
      name: 'inserts alone are published',
      verdict: 'fail',
      given: ["ALTER PUBLICATION feed SET (publish = 'insert')"],
      finds: [{ rule: 'publication-operations', object: 'publication:feed', evidence: { publishes: ['insert'], missing: ['update', 'delete'] } }],
      trials: [streamOrders({ arrives: [{ kind: 'insert', table: 'orders' }] })],
    },
    {
      name: 'inserts alone are published, of a table without a key as well',
      verdict: 'fail',
      given: ['CREATE TABLE items (id int)', 'INSERT INTO items VALUES (1)', "ALTER PUBLICATION feed ADD TABLE items; ALTER PUBLICATION feed SET (publish = 'insert')"],
      finds: [
        { rule: 'publication-operations', evidence: { missing: ['update', 'delete'] } },
        // The fix alone would take the application down.
        { rule: 'replica-identity', object: 'table:public.items' },
      ],
      trials: [
        { does: 'stream', writes: ['UPDATE items SET id = id + 1'], receives: [{ kind: 'update', table: 'items' }], fails: { arrives: [] } },
        { does: 'statements', statements: ['UPDATE items SET id = id', 'DELETE FROM items WHERE id = 0'] },
      ],
    },
    {
      name: 'truncations are asked for and not published',
      majors: { from: 11 },
      verdict: 'fail',
      given: ["ALTER PUBLICATION feed SET (publish = 'insert, update, delete')"],
      inputs: { operations: 'insert, truncate' },
      finds: [{ rule: 'publication-operations', evidence: { missing: ['truncate'] } }],
      trials: [{ ...TRUNCATION, fails: { arrives: [{ kind: 'insert', table: 'orders' }, { kind: 'insert', table: 'orders' }] } }],
    },
    {
      name: 'truncations are not published, and not asked for',
      verdict: 'pass',
      given: ["ALTER PUBLICATION feed SET (publish = 'insert, update, delete')"],
    },
    {
      name: 'inserts alone are published, and nothing else is asked for',
      verdict: 'pass',
      given: ['CREATE TABLE items (id int)', "ALTER PUBLICATION feed ADD TABLE items; ALTER PUBLICATION feed SET (publish = 'insert')"],
      inputs: { operations: 'insert' },
      trials: [
        { does: 'stream', writes: ['INSERT INTO items VALUES (1)'], receives: [{ kind: 'insert', table: 'items' }] },
        { does: 'statements', statements: ['UPDATE items SET id = id'] },
      ],
    },
  ],
};
