import { expect, test } from '@jest/globals';
import { referencesIn, unloggedReferences } from '../../../src/collect/survey/references.js';

function order(from: string, ...edges: readonly (readonly [string, string])[]): readonly string[] {
  const row = { edges: edges.map(([name, target]) => ({ schema: 's', name, target_schema: 's', target_name: target, target_partitioned: false })) };
  return unloggedReferences({ schema: 's', name: from }, referencesIn(row)).map(({ name }) => name);
}

test('each table after those it references itself', () => {
  expect(order('a', ['a', 'b'], ['a', 'c'], ['c', 'b'], ['b', 'd'])).toEqual(['d', 'b', 'c']);
});

test('keys in a circle end, and show: a table before one that references it, or the table itself', () => {
  expect(order('a', ['a', 'b'], ['b', 'a'])).toEqual(['a', 'b']);
  expect(order('a', ['a', 'b'], ['b', 'c'], ['c', 'b'])).toEqual(['b', 'c', 'b']);
});

test('a partitioned table shows', () => {
  const row = { edges: [{ schema: 's', name: 'a', target_schema: 's', target_name: 'p', target_partitioned: true }] };
  expect(unloggedReferences({ schema: 's', name: 'a' }, referencesIn(row))).toEqual([{ schema: 's', name: 'p', partitioned: true }]);
});

test('a table without such keys', () => {
  expect(order('z', ['a', 'b'])).toEqual([]);
});
