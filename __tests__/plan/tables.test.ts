import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NamePattern } from '../../src/target.js';
import { tablePatternFrom, tablesFrom } from '../../src/plan/tables.js';
import { provided, refusalOf } from './support.js';

const exact = (name: string): NamePattern => ({ kind: 'exact', name });
const glob = (regex: string): NamePattern => ({ kind: 'glob', regex });

describe('tablePatternFrom', () => {
  it.each<[string, NamePattern, NamePattern]>([
    ['public.orders', exact('public'), exact('orders')],
    ['Public.ORDERS', exact('public'), exact('orders')],
    ['public."Orders"', exact('public'), exact('Orders')],
    ['sales."Mixed, Case"', exact('sales'), exact('Mixed, Case')],
    ['"a.b"."c.d"', exact('a.b'), exact('c.d')],
    ['s."say ""hi"""', exact('s'), exact('say "hi"')],
    ['s."*?"', exact('s'), exact('*?')],
    ['s.a"B"C', exact('s'), exact('aBc')],
    ['s.ÄRGER', exact('s'), exact('Ärger')],
    ['s.my-table', exact('s'), exact('my-table')],
    ['s."😀"', exact('s'), exact('😀')],
    ['s."line\nbreak"', exact('s'), exact('line\nbreak')],
    ['sales.*', exact('sales'), glob('^(.*)$')],
    ['*.*', glob('^(.*)$'), glob('^(.*)$')],
    ['tenant_?.Orders*', glob('^(tenant_.)$'), glob('^(orders.*)$')],
    ['s."A*"*', exact('s'), glob('^(A\\*.*)$')],
    ['s.*"("', exact('s'), glob('^(.*\\()$')],
    ['s.a$b|c*', exact('s'), glob('^(a\\$b\\|c.*)$')],
  ])('%s', (text, schema, table) => {
    expect(tablePatternFrom(provided(text, 'tables'))).toMatchObject({ text, schema, table });
  });

  it.each([
    ['orders', 'public.orders'],
    ['"a.b."', 'public."a.b."'],
    ['*', 'public.*'],
    ['app.public.orders', 'public.orders'],
    ['"A"."B"."C"', '"B"."C"'],
    ['a.b.c.d', undefined],
    ['sales..*', undefined],
    ['public.', undefined],
    ['.orders', undefined],
    ['.', undefined],
    ['public.""', undefined],
    ['public."orders', undefined],
    ['public.or"ders', undefined],
    ['public.my orders', undefined],
    ['public. orders', undefined],
  ])('refuses %s', async (value, suggestion) => {
    expect(await refusalOf(() => tablePatternFrom(provided(value, 'tables')))).toMatchObject({
      input: 'tables',
      value,
      suggestion,
    });
  });

  it.each([
    ['Sales.ORDERS', 'sales.orders'],
    ['"sales"."orders"', 'sales.orders'],
    ['sales."Orders"', 'sales."Orders"'],
    ['sales."O"rders', 'sales."Orders"'],
    ['"a.b"."say ""hi"""', '"a.b"."say ""hi"""'],
    ['sales.user', 'sales."user"'],
    ['Sales.ORDERS_*', 'sales.orders_*'],
    ['sales."orders"_?', 'sales.orders_?'],
    ['sales."Orders"*', 'sales."Orders"*'],
    ['sales."*"*', 'sales."*"*'],
  ])('%s is %s, however it is written', (text, canonical) => {
    const pattern = tablePatternFrom(provided(text, 'tables'));
    expect(pattern.canonical).toBe(canonical);
    expect(tablePatternFrom(provided(canonical, 'tables'))).toEqual({ ...pattern, text: canonical });
  });

  it.each<[string, string | undefined, RegExp]>([
    ['!sales.orders', undefined, /exclusion/],
    ['-sales.orders', undefined, /exclusion/],
    ['sales.%', 'sales.*', /LIKE/],
    ['sales.ord%_2026', 'sales.ord*_2026', /LIKE/],
    ["'sales.orders'", 'sales.orders', /single quotes/],
    ['`sales.orders`', 'sales.orders', /quotes/],
    ['`sales`.`orders`', undefined, /quotes|backticks/],
    ['“sales.orders”', 'sales.orders', /quotes/],
    ['"sales.orders"', 'sales.orders', /quoted name/],
    ['"Sales.Orders"', '"Sales"."Orders"', /quoted name/],
    ['sales.orders;', 'sales.orders', /semicolon/],
    ['TABLE sales.orders', 'sales.orders', /keyword/],
    ['FOR TABLE ONLY sales.orders', 'sales.orders', /keyword/],
    ['sales.orders WHERE (id > 0)', 'sales.orders', /row filter/],
    ['sales.orders (id, total)', 'sales.orders', /column list/],
    ['sales\\.orders', undefined, /regular expression/],
    ['sales\\..*', undefined, /regular expression/],
    ['sales.(orders|items)', undefined, /regular expression/],
    ['sales.orders_[0-9]+', undefined, /regular expression/],
    ['sales/orders', 'sales.orders', /no dot/],
    ['sales:orders', 'sales.orders', /no dot/],
    ['TABLES=sales.orders', 'sales.orders', /NAME=value/],
    ['$TABLE', undefined, /variable/],
  ])('names the notation of another tool: %s', async (value, suggestion, says) => {
    const refusal = await refusalOf(() => tablePatternFrom(provided(value, 'tables')));
    expect(refusal).toMatchObject({ input: 'tables', value, suggestion });
    expect(refusal.message).toMatch(says);
  });

  it('finds none of them in a quoted name', () => {
    for (const name of ['!x', '50%', "it's", 'a;b', '^a$', '(a|b)', 'a # b', '- a']) {
      expect(tablesFrom(provided(`sales."${name}"`, 'tables'))).toMatchObject([{ table: exact(name) }]);
    }
  });

  it('reads any quoted name back', () => {
    const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
    const anyName = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(anyName, anyName, (schema, table) => {
        const pattern = tablePatternFrom(provided(`${quote(schema)}.${quote(table)}`));
        expect(pattern).toMatchObject({ schema: exact(schema), table: exact(table) });
      }),
    );
  });

  it('makes a regular expression that matches the name it was made of', () => {
    const anyName = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(anyName, (name) => {
        const { table } = tablePatternFrom(provided(`s."${name.replaceAll('"', '""')}"*`));
        const regex = table.kind === 'glob' ? new RegExp(table.regex, 's') : /^$/;
        expect(regex.test(`${name}_2026`)).toBe(true);
        expect(regex.test(`x${name}`)).toBe(`x${name}`.startsWith(name));
      }),
    );
  });
});
