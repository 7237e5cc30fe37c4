import type { Reality } from '../state.js';
import { copyOrders } from '../usual.js';

const SECURED = 'ALTER TABLE orders ENABLE ROW LEVEL SECURITY';
const EVERYTHING = 'CREATE POLICY everything ON orders FOR SELECT TO cdc USING (true)';

export const rowLevelSecurity: Reality = {
  rule: 'row-level-security',
  states: [
    {
      name: 'row security without a policy',
      verdict: 'fail',
      given: [SECURED],
      finds: [{ rule: 'row-level-security', object: 'table:public.orders', evidence: { role: 'cdc', policies: 0, restrictive_policies: 0 } }],
      trials: [copyOrders({ answers: false })],
    },
    {
      name: 'a policy for everybody with a condition',
      verdict: 'fail',
      given: [SECURED, 'CREATE POLICY recent ON orders USING (id > 100)'],
      finds: [{ rule: 'row-level-security', object: 'table:public.orders', evidence: { policies: 1 } }],
      trials: [copyOrders({ answers: false })],
      remedy: { variant: /policy/ },
    },
    {
      name: 'a policy that shows every row, and a restrictive one',
      verdict: 'fail',
      given: [SECURED, 'CREATE POLICY everything ON orders USING (true)', 'CREATE POLICY recent ON orders AS RESTRICTIVE USING (id > 100)'],
      finds: [{ rule: 'row-level-security', object: 'table:public.orders', evidence: { policies: 1, restrictive_policies: 1 } }],
      trials: [copyOrders({ answers: false })],
    },
    {
      name: 'a policy for the pipeline with a condition that happens to be true',
      verdict: 'warn',
      given: [SECURED, 'CREATE POLICY positive ON orders TO cdc USING (id > 0)'],
      finds: [{ rule: 'row-level-security', status: 'unknown', object: 'table:public.orders' }],
      trials: [copyOrders()],
      remedy: {},
    },
    {
      name: 'a policy for the pipeline that shows every row, where the database has row_security off',
      verdict: 'fail',
      database: 'secured',
      given: [SECURED, EVERYTHING, 'ALTER DATABASE secured SET row_security = off'],
      finds: [{ rule: 'row-level-security', object: 'setting:row_security', evidence: { value: 'off', level: 'database', tables: 1 } }],
      trials: [copyOrders({ message: /row-level security policy/ })],
    },
    {
      name: 'row security hides all rows, and the role has row_security off',
      verdict: 'fail',
      given: [SECURED, 'ALTER ROLE cdc SET row_security = off'],
      finds: [
        { rule: 'row-level-security', object: 'setting:row_security', evidence: { value: 'off', level: 'role' } },
        { rule: 'row-level-security', object: 'table:public.orders' },
      ],
      trials: [copyOrders({ message: /row-level security policy/ })],
    },
    {
      name: 'row_security is off for a role with BYPASSRLS, and row security applies to a table that is not copied',
      verdict: 'pass',
      given: [
        SECURED,
        'CREATE TABLE items (id int PRIMARY KEY); ALTER TABLE items ENABLE ROW LEVEL SECURITY',
        'ALTER ROLE cdc BYPASSRLS',
        'ALTER ROLE cdc SET row_security = off',
      ],
      trials: [copyOrders()],
    },
    {
      name: 'row_security is off, and row security applies to a table that is not copied',
      verdict: 'pass',
      given: ['CREATE TABLE items (id int PRIMARY KEY); ALTER TABLE items ENABLE ROW LEVEL SECURITY', 'ALTER ROLE cdc SET row_security = off'],
      trials: [copyOrders()],
    },
    {
      name: 'a policy for the pipeline that shows every row',
      verdict: 'pass',
      given: [SECURED, 'CREATE POLICY recent ON orders USING (id > 100)', EVERYTHING],
      trials: [copyOrders()],
    },
    {
      name: 'the role is a member of the owner',
      verdict: 'pass',
      given: [SECURED, 'CREATE ROLE shopkeeper', 'ALTER TABLE orders OWNER TO shopkeeper', 'GRANT shopkeeper TO cdc'],
      trials: [copyOrders()],
    },
    {
      name: 'row security hides rows, and the pipeline copies nothing',
      verdict: 'pass',
      given: [SECURED],
      inputs: { snapshot: 'false' },
      skipped: true,
    },
  ],
};
