import { expect, test } from '@jest/globals';
import { nearestTables } from '../../../src/collect/survey/near.js';
import type { TableName } from '../../../src/facts/index.js';

function tables(...names: readonly string[]): readonly TableName[] {
  return names.map((text) => {
    const [schema = '', name = ''] = text.split('.');
    return { schema, name };
  });
}

test.each([
  ['the nearest first', 'sales.orders', ['sales.ordres', 'sales.order', 'sales.ORDERS', 'sales.odrer'], ['sales.ORDERS', 'sales.order', 'sales.ordres']],
  ['another schema only for the same name', 'sales.orders', ['public.orders', 'public.order'], ['public.orders']],
  ['a slip in the schema before another schema', 'sales.orders', ['public.orders', 'sale.orders'], ['sale.orders', 'public.orders']],
  ['a slip in both', 'sales.orders', ['slaes.ordesr', 'slaes.customers'], ['slaes.ordesr']],
  ['few slips in a short name', 'sales.t1', ['sales.t2', 'sales.x2'], ['sales.t2']],
])('%s', (_, entry, candidates, expected) => {
  const [wanted] = tables(entry);
  expect(wanted === undefined ? [] : nearestTables(wanted, tables(...candidates))).toEqual(tables(...expected));
});
