import { expect, it } from '@jest/globals';
import { sequences } from '../../../src/rules/tables/sequences.js';
import { consumer, facts, rowOf, target } from '../facts.js';

const TAKES_OVER = target({ consumer: consumer({ takesOver: { value: true, source: 'unverified' } }) });

it('passes when no table owns one', () => {
  expect(rowOf(sequences, facts({ ownedSequences: { tables: [], count: 0 } }), TAKES_OVER)).toMatchObject({ status: 'pass' });
});

it('is one notice for all tables', () => {
  const row = rowOf(sequences, facts({ ownedSequences: { tables: [{ schema: 'public', name: 'orders' }], count: 1 } }), TAKES_OVER);
  expect(row).toMatchObject({ status: 'fail', severity: 'notice', object: null, evidence: { tables: 1 } });
});

it('does not apply where the target does not take over', () => {
  expect(rowOf(sequences, facts())).toMatchObject({ status: 'skip' });
});
