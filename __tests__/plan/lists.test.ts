import { describe, expect, it } from '@jest/globals';
import { itemsFrom, wordsFrom } from '../../src/plan/lists.js';
import { provided, refusalOf } from './support.js';

describe('itemsFrom', () => {
  it.each([
    ['a', ['a']],
    ['a,b', ['a', 'b']],
    ['a\nb\r\n c ,, d,\n\n', ['a', 'b', 'c', 'd']],
    ['sales."Mixed, Case",public.orders', ['sales."Mixed, Case"', 'public.orders']],
    ['a."x"",y",b', ['a."x"",y"', 'b']],
    ['a."half, b\nc', ['a."half, b', 'c']],
    ['a."# b -- c", d#e', ['a."# b -- c"', 'd#e']],
    [',', []],
  ])('%j', (text, items) => {
    expect(itemsFrom(provided(text)).map((item) => item.text)).toEqual(items);
  });

  it.each<[string, string, string | undefined]>([
    ['["sales.orders", "sales.items"]', '["sales.orders", "sales.items"]', 'sales.orders, sales.items'],
    ["['sales.orders']", "['sales.orders']", 'sales.orders'],
    ['[sales.orders, sales.items]', '[sales.orders, sales.items]', 'sales.orders, sales.items'],
    ['[\n  "sales.\\"A\\""\n]', '[\n  "sales.\\"A\\""\n]', undefined],
    ['{sales.orders,sales.items}', '{sales.orders,sales.items}', undefined],
    ['- sales.orders\n- sales.items', '- sales.orders', 'sales.orders'],
    ['# what we need\nsales.orders', '# what we need', undefined],
    ['sales.orders\n// not yet: sales.items', '// not yet: sales.items', undefined],
    ['-- all\nsales.*', '-- all', undefined],
    ['sales.orders # the big one', 'sales.orders # the big one', 'sales.orders'],
  ])('refuses the notation of another list: %j', async (text, value, suggestion) => {
    expect(await refusalOf(() => itemsFrom(provided(text, 'tables')))).toMatchObject({ input: 'tables', value, suggestion });
  });
});

describe('wordsFrom', () => {
  it('takes blanks between words', () => {
    expect(wordsFrom(provided('insert update,\ndelete')).map((word) => word.text)).toEqual(['insert', 'update', 'delete']);
  });
});
