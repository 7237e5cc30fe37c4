import { expect, it } from '@jest/globals';
import type { Cascade } from '../../../src/facts/index.js';
import { cascadeOutsidePublication } from '../../../src/rules/tables/cascade-outside-publication.js';
import { facts, rowOf, target } from '../facts.js';

const KEY: Cascade = { from: { schema: 'public', name: 'items' }, to: { schema: 'public', name: 'orders' }, intoScope: true };

it('passes on a healthy server', () => {
  expect(rowOf(cascadeOutsidePublication, facts())).toMatchObject({ status: 'pass' });
});

it.each([
  [true, 'deletes from `public.orders`, which is not in scope, cascade to `public.items` (and 1 more foreign key of this kind)'],
  [false, 'deletes from `public.orders` cascade to `public.items`, which is not in scope (and 1 more foreign key of this kind)'],
])('into scope %s', (intoScope, message) => {
  const row = rowOf(cascadeOutsidePublication, facts({ cascades: { cascades: [{ ...KEY, intoScope }], count: 2 } }));
  expect(row).toMatchObject({ status: 'fail', severity: 'notice', message, evidence: { foreign_keys: 2 } });
});

it('does not apply without deletes', () => {
  const seen = facts({ cascades: { cascades: [KEY], count: 1 } });
  expect(rowOf(cascadeOutsidePublication, seen, target({ operations: ['insert', 'update'] }))).toMatchObject({ status: 'skip' });
});
