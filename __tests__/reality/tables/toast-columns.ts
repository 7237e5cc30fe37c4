import type { Reality } from '../state.js';

const OUT_OF_LINE = ['ALTER TABLE orders ALTER note SET STORAGE EXTERNAL', "INSERT INTO orders VALUES (9, repeat('x', 100000))", 'VACUUM orders'];

export const toastColumns: Reality = {
  rule: 'toast-columns',
  states: [
    {
      name: 'a table has values stored out of line',
      verdict: 'pass',
      given: OUT_OF_LINE,
      notices: [{ rule: 'toast-columns', severity: 'notice', object: null, evidence: { tables: 1 } }],
    },
    { name: 'such a table has REPLICA IDENTITY FULL', verdict: 'pass', given: [...OUT_OF_LINE, 'ALTER TABLE orders REPLICA IDENTITY FULL'] },
    {
      name: 'a table that is not in scope has values stored out of line',
      verdict: 'pass',
      given: ["CREATE TABLE notes AS SELECT 1 AS id, repeat('x', 3000000) AS body", 'VACUUM notes'],
    },
  ],
};
