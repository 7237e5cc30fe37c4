import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NamePattern } from '../../src/target.js';
import { tablePatternFrom } from '../../src/plan/tables.js';
import { given, refusalOf } from './support.js';

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
    ['s.a$b|c\\d*', exact('s'), glob('^(a\\$b\\|c\\\\d.*)$')],
  ])('%s', (text, schema, table) => {
    expect(tablePatternFrom(given(text, 'tables'))).toEqual({ text, schema, table });
  });

  it.each([
    ['orders', 'public.orders'],
    ['"a.b"', 'public."a.b"'],
    ['*', 'public.*'],
    ['app.public.orders', 'public.orders'],
    ['"A"."B"."C"', '"B"."C"'],
    ['a.b.c.d', undefined],
    ['public.', undefined],
    ['.orders', undefined],
    ['.', undefined],
    ['public.""', undefined],
    ['public."orders', undefined],
    ['public.or"ders', undefined],
    ['public.my orders', undefined],
    ['public. orders', undefined],
  ])('refuses %s', async (value, suggestion) => {
    expect(await refusalOf(() => tablePatternFrom(given(value, 'tables')))).toMatchObject({
      input: 'tables',
      value,
      suggestion,
    });
  });

  it('reads any quoted name back', () => {
    const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
    const anyName = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(anyName, anyName, (schema, table) => {
        const pattern = tablePatternFrom(given(`${quote(schema)}.${quote(table)}`));
        expect(pattern).toMatchObject({ schema: exact(schema), table: exact(table) });
      }),
    );
  });

  it('makes a regular expression that matches the name it was made of', () => {
    const anyName = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(anyName, (name) => {
        const { table } = tablePatternFrom(given(`s."${name.replaceAll('"', '""')}"*`));
        const regex = table.kind === 'glob' ? new RegExp(table.regex, 's') : /^$/;
        expect(regex.test(`${name}_2026`)).toBe(true);
        expect(regex.test(`x${name}`)).toBe(`x${name}`.startsWith(name));
      }),
    );
  });
});
