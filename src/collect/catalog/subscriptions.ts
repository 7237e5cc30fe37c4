import type { Subscription } from '../../facts/index.js';
import { column } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/** The subscriptions of this database, by the columns that every role may read. Tried on 10 to 18. */
export const subscriptions: CatalogFact<readonly Subscription[]> = () => ({
  text: `
    SELECT subname::text AS name, subenabled, subslotname::text AS slot, subpublications AS publications
      FROM pg_subscription
     WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
     ORDER BY subname LIMIT 1000`,
  read: (rows) =>
    rows.map((row) => ({
      name: column(row, 'name').text(),
      enabled: column(row, 'subenabled').flag(),
      slot: column(row, 'slot').textOrNull(),
      publications: column(row, 'publications').texts(),
    })),
});
