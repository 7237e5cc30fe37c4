import type { Reality } from '../state.js';

const GENERATED = 'ALTER TABLE orders ADD twice int GENERATED ALWAYS AS (id * 2) STORED';

export const generatedColumns: Reality = {
  rule: 'generated-columns',
  states: [
    {
      name: 'a table has a stored generated column',
      majors: { from: 12 },
      verdict: 'pass',
      given: [GENERATED],
      notices: [{ rule: 'generated-columns', severity: 'notice', object: null, evidence: { tables: 1 } }],
    },
    {
      name: 'the publication publishes stored generated columns',
      majors: { from: 18 },
      verdict: 'pass',
      given: [GENERATED, 'ALTER PUBLICATION feed SET (publish_generated_columns = stored)'],
    },
    { name: 'an identity column is not generated from others', verdict: 'pass', given: ['ALTER TABLE orders ALTER id ADD GENERATED ALWAYS AS IDENTITY'] , trials: [] },
  ],
};
