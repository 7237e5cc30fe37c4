/** Words that many reality files use. */
import type { StreamTrial, SubscriptionTrial } from './state.js';

/** What a pipeline on `orders` and `feed` does. */
export function streamOrders(fails?: StreamTrial['fails']): StreamTrial {
  return {
    does: 'stream',
    writes: [
      "INSERT INTO orders VALUES (2, 'second')",
      "UPDATE orders SET note = 'changed' WHERE id = 2",
      'DELETE FROM orders WHERE id = 2',
    ],
    receives: [
      { kind: 'insert', table: 'orders', values: { id: 2, note: 'second' } },
      { kind: 'update', table: 'orders', values: { id: 2, note: 'changed' } },
      { kind: 'delete', table: 'orders', key: { id: 2 } },
    ],
    ...(fails === undefined ? {} : { fails }),
  };
}

/** A subscription to `feed` that copies the row of `orders`. */
export function copyOrders(fails?: SubscriptionTrial['fails']): SubscriptionTrial {
  return {
    does: 'subscribe',
    tables: 'CREATE TABLE orders (id int PRIMARY KEY, note text)',
    writes: [],
    until: 'SELECT count(*) = 1 FROM orders',
    ...(fails === undefined ? {} : { fails }),
  };
}
