import { expect, it } from '@jest/globals';
import type { Need } from '../../../src/consumer.js';
import { columnTypes } from '../../../src/rules/tables/column-types.js';
import { columns, consumer, facts, rowOf, rowsOf, target } from '../facts.js';

const RANGES: Need<readonly string[]> = { value: ['range'], severity: 'error', unmet: 'It stops.', source: 'https://example.com/types' };
const PERIOD = { schema: 'public', name: 'stays', column: 'period', type: 'daterange', listedAs: 'range' };
const SEEN = facts({ columns: columns({ listed: [PERIOD], listedCount: 1 }) });

it('does not apply to a consumer that carries all types', () => {
  expect(rowOf(columnTypes, SEEN)).toMatchObject({ status: 'skip' });
});

it('passes when no column has such a type', () => {
  expect(rowOf(columnTypes, facts(), target({ consumer: consumer({ types: [RANGES] }) }))).toMatchObject({ status: 'pass' });
});

it.each([
  [RANGES, 'error'],
  [{ ...RANGES, source: 'unverified' } as const, 'warning'],
  [{ ...RANGES, severity: 'notice' } as const, 'notice'],
])('is as severe as the product says', (need, severity) => {
  const row = rowOf(columnTypes, SEEN, target({ consumer: consumer({ types: [need] }) }));
  expect(row).toMatchObject({
    status: 'fail',
    severity,
    object: { kind: 'table', name: 'public.stays' },
    evidence: { column: 'period', type: 'daterange' },
    meaning: 'It stops.',
  });
});

it('has the severity of the need that lists the type', () => {
  const xml: Need<readonly string[]> = { ...RANGES, value: ['xml'], severity: 'warning' };
  const listed = [PERIOD, { ...PERIOD, column: 'note', type: 'xml', listedAs: 'xml' }];
  const rows = rowsOf(columnTypes, facts({ columns: columns({ listed, listedCount: 2 }) }), target({ consumer: consumer({ types: [RANGES, xml] }) }));
  expect(rows.map(({ severity }) => severity)).toEqual(['error', 'warning']);
});
