import type { Reality } from '../state.js';

const PRICES = 'CREATE TABLE prices (id int PRIMARY KEY, net int, gross int GENERATED ALWAYS AS (net * 2) STORED)';

export const publicationGeneratedColumns: Reality = {
  rule: 'publication-generated-columns',
  states: [
    {
      name: 'generated columns are sent',
      majors: { from: 18 },
      verdict: 'pass',
      given: [PRICES, 'ALTER PUBLICATION feed ADD TABLE prices; ALTER PUBLICATION feed SET (publish_generated_columns = stored)'],
      notices: [{ rule: 'publication-generated-columns', severity: 'notice', object: 'publication:feed', evidence: { tables: 1 } }],
      trials: [
        {
          does: 'stream',
          writes: ['INSERT INTO prices SELECT coalesce(max(id), 0) + 1, 7 FROM prices'],
          receives: [{ kind: 'insert', table: 'prices', values: { net: 7, gross: 14 } }],
        },
      ],
    },
    {
      name: 'they would be sent, and there are none',
      majors: { from: 18 },
      verdict: 'pass',
      given: ['ALTER PUBLICATION feed SET (publish_generated_columns = stored)'],
    },
    {
      name: 'generated columns that are not sent',
      majors: { from: 12 },
      verdict: 'pass',
      given: [PRICES, 'ALTER PUBLICATION feed ADD TABLE prices'],
      trials: [
        {
          does: 'stream',
          writes: ['INSERT INTO prices SELECT coalesce(max(id), 0) + 1, 7 FROM prices'],
          receives: [{ kind: 'insert', table: 'prices', values: { net: 7 } }],
        },
      ],
    },
  ],
};
