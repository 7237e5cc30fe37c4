import type { Reality, StatementsTrial } from '../state.js';

/** What a consumer that creates its publication does. */
function creates(what: string, fails?: StatementsTrial['fails']): StatementsTrial {
  const statement = `BEGIN; SET LOCAL SESSION AUTHORIZATION cdc; CREATE PUBLICATION trial FOR ${what}; ROLLBACK`;
  return { does: 'statements', statements: [statement], ...(fails === undefined ? {} : { fails }) };
}

const REFUSED = { code: '42501' };
const FILTERED = { publication: undefined, tables: 'public.orders', 'publication-autocreate': 'filtered' };

export const createPublication: Reality = {
  rule: 'create-publication',
  states: [
    {
      name: 'the consumer creates a publication of tables that its role does not own, in a database in which it may not',
      verdict: 'fail',
      given: ['CREATE ROLE shopkeeper', 'ALTER TABLE orders OWNER TO shopkeeper'],
      inputs: FILTERED,
      finds: [
        { rule: 'create-publication', object: 'database:shop', evidence: { create_on_database: false } },
        { rule: 'create-publication', object: 'role:cdc', evidence: { tables_of_others: 1, tables: ['public.orders'] } },
      ],
      trials: [creates('TABLE orders', REFUSED)],
      remedy: { variant: /membership|grant CREATE/ },
    },
    {
      name: 'the consumer creates a publication for all tables, and its role is no superuser',
      verdict: 'fail',
      given: ['GRANT CREATE ON DATABASE shop TO cdc'],
      inputs: { publication: undefined, tables: 'public.orders', 'publication-autocreate': 'all-tables' },
      finds: [{ rule: 'create-publication', object: 'role:cdc', evidence: { superuser: false, create_on_database: true } }],
      trials: [creates('ALL TABLES', REFUSED)],
      remedy: { byHand: ['ALTER ROLE cdc SUPERUSER'], inputs: {} },
    },
    {
      name: 'the consumer creates a publication of a table and its child, both of which its role owns',
      verdict: 'pass',
      given: ['CREATE TABLE late_orders (PRIMARY KEY (id)) INHERITS (orders)', 'ALTER TABLE orders OWNER TO cdc', 'ALTER TABLE late_orders OWNER TO cdc', 'GRANT CREATE ON DATABASE shop TO cdc'],
      inputs: FILTERED,
      trials: [creates('TABLE orders')],
    },
    {
      name: 'the publication exists already',
      verdict: 'pass',
      inputs: { 'publication-autocreate': 'filtered' },
    },
  ],
};
