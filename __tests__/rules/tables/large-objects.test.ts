import { expect, it } from '@jest/globals';
import { largeObjects as rule } from '../../../src/rules/tables/large-objects.js';
import { columns, facts, rowOf } from '../facts.js';

it('passes on a healthy server', () => {
  expect(rowOf(rule, facts())).toMatchObject({ status: 'pass' });
});

it.each([
  [true, 1, 'fail'],
  [true, 0, 'pass'],
  [false, 1, 'pass'],
])('large objects %s, %i tables that may refer to them: %s', (largeObjects, count, status) => {
  const references = { tables: count === 0 ? [] : [{ schema: 'public', name: 'orders' }], count };
  expect(rowOf(rule, facts({ columns: columns({ references, largeObjects }) }))).toMatchObject({ status });
});
