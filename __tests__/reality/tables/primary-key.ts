import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

/** As the product does when it validates a source: pgoutput brings what it always brings. */
function isFull(table: string): string {
  return `SELECT relreplident = 'f' FROM pg_class WHERE oid = '${table}'::regclass`;
}

export const primaryKey: Reality = {
  rule: 'primary-key',
  states: [
    {
      name: 'a table without REPLICA IDENTITY FULL, for Materialize',
      majors: { from: 11 },
      verdict: 'fail',
      inputs: { consumer: 'materialize', tables: 'public.orders' },
      finds: [{ rule: 'primary-key', object: 'table:public.orders', evidence: { primary_key: true, replica_identity: 'default' } }],
      trials: [
        { does: 'see', query: isFull('orders'), fails: { answers: false } },
        // The old row is whole then; before, it is not sent at all.
        {
          does: 'stream',
          writes: ["INSERT INTO orders VALUES (2, 'second')", "UPDATE orders SET note = 'changed' WHERE id = 2", 'DELETE FROM orders WHERE id = 2'],
          receives: [
            { kind: 'insert', table: 'orders' },
            { kind: 'update', table: 'orders', key: { note: 'second' } },
            { kind: 'delete', table: 'orders', key: { note: 'changed' } },
          ],
        },
      ],
    },
    {
      name: 'a table without a primary key, for Airbyte, which copies it again on every sync',
      verdict: 'warn',
      given: ['CREATE TABLE items (id int); ALTER TABLE items REPLICA IDENTITY FULL', 'ALTER PUBLICATION feed ADD TABLE items'],
      inputs: { consumer: 'airbyte', tables: 'public.orders, public.items' },
      finds: [{ rule: 'primary-key', severity: 'warning', object: 'table:public.items', evidence: { primary_key: false, replica_identity: 'full' } }],
      trials: [streamOrders(), { does: 'see', query: "SELECT EXISTS (SELECT FROM pg_index WHERE indrelid = 'items'::regclass AND indisprimary)", fails: { answers: false } }],
      remedy: { byHand: ['ALTER TABLE items ADD PRIMARY KEY (id)'] },
    },
    {
      name: 'a table with FULL and no key, for a consumer that takes either',
      majors: { from: 12 },
      verdict: 'pass',
      given: ['CREATE TABLE items (id int); ALTER TABLE items REPLICA IDENTITY FULL', 'ALTER PUBLICATION feed ADD TABLE items'],
      inputs: { consumer: 'peerdb', tables: 'public.orders, public.items' },
    },
    {
      name: 'a table without a key, for a consumer that asks for none',
      verdict: 'pass',
      given: ['CREATE TABLE items (id int); ALTER TABLE items REPLICA IDENTITY FULL', 'ALTER PUBLICATION feed ADD TABLE items'],
      skipped: true,
    },
  ],
};
