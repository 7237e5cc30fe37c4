import { expect, it } from '@jest/globals';
import { generatedColumns } from '../../../src/rules/tables/generated-columns.js';
import { columns, facts, rowOf } from '../facts.js';

it('passes on a healthy server', () => {
  expect(rowOf(generatedColumns, facts())).toMatchObject({ status: 'pass' });
});

it('is one notice for all tables', () => {
  const row = rowOf(generatedColumns, facts({ columns: columns({ generated: { tables: [{ schema: 'public', name: 'orders' }], count: 1 } }) }));
  expect(row).toMatchObject({ status: 'fail', severity: 'notice', object: null, evidence: { tables: 1 } });
});
