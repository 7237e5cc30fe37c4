import { expect, it } from '@jest/globals';
import { toastColumns } from '../../../src/rules/tables/toast-columns.js';
import { columns, facts, rowOf, target } from '../facts.js';

it('passes on a healthy server', () => {
  expect(rowOf(toastColumns, facts())).toMatchObject({ status: 'pass' });
});

it('is one notice for all tables', () => {
  const row = rowOf(toastColumns, facts({ columns: columns({ toasted: { tables: [{ schema: 'sales', name: 'Orders' }], count: 12 } }) }));
  expect(row).toMatchObject({ status: 'fail', severity: 'notice', object: null, evidence: { tables: 12 } });
  expect(row.message).toContain('`sales."Orders"` and 11 more');
});

it('does not apply without updates', () => {
  const seen = facts({ columns: columns({ toasted: { tables: [{ schema: 'public', name: 'orders' }], count: 1 } }) });
  expect(rowOf(toastColumns, seen, target({ operations: ['insert', 'delete'] }))).toMatchObject({ status: 'skip' });
});
