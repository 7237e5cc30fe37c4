import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quoteIdentifier, quoteLiteral } from '../../src/neutralise/sql.js';
import { HOSTILE, hostileText } from './hostile.js';

/** Source: pg_get_keywords() where catcode <> 'U'; 18's hold all of those of 10 to 17. */
const KEYWORDS = `
  all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char
  character check coalesce collate collation column concurrently constraint create cross current_catalog current_date
  current_role current_schema current_time current_timestamp current_user dec decimal default deferrable desc distinct do
  else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping having ilike in
  initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg json_exists
  json_object json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left like
  limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset on
  only or order out outer overlaps overlay placing position precision primary real references returning right row select
  session_user setof similar smallint some substring symmetric system_user table tablesample then time timestamp to trailing
  treat trim true union unique user using values varchar variadic verbose when where window with xmlattributes xmlconcat
  xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`
  .trim()
  .split(/\s+/);

/** The name that PostgreSQL reads, or undefined for what is not one identifier. */
function readIdentifier(text: string): string | undefined {
  if (/^"(?:[^"]|"")+"$/s.test(text)) {
    return text.slice(1, -1).replaceAll('""', '"');
  }
  return /^[A-Za-z_][A-Za-z0-9_$]*$/.test(text) && !KEYWORDS.includes(text.toLowerCase()) ? text.toLowerCase() : undefined;
}

/** The text that PostgreSQL reads, or undefined for what is not one literal. */
function readLiteral(text: string, standardConformingStrings: boolean): string | undefined {
  const escapes = text.startsWith('E');
  const quoted = escapes ? text.slice(1) : text;
  return escapes || !standardConformingStrings ? readEscaped(quoted) : readPlain(quoted);
}

function readPlain(quoted: string): string | undefined {
  return /^'(?:[^']|'')*'$/s.test(quoted) ? quoted.slice(1, -1).replaceAll("''", "'") : undefined;
}

function readEscaped(quoted: string): string | undefined {
  if (!/^'(?:[^'\\]|''|\\.)*'$/s.test(quoted)) {
    return undefined;
  }
  return quoted.slice(1, -1).replace(/''|\\(.)/gs, (_, escaped: string | undefined) => {
    if (escaped === undefined) {
      return "'";
    }
    // The other escapes mean something else than the character behind the backslash.
    return escaped === '\\' ? '\\' : `escape ${escaped}`;
  });
}

/** Names and texts can hold anything but a null byte. */
const anyText = fc.oneof(hostileText, fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE, ...KEYWORDS)).map((text) => text.replaceAll('\0', ''));

describe('quoteIdentifier', () => {
  it.each([
    ['orders', 'orders'],
    ['_private', '_private'],
    ['t1_2', 't1_2'],
    ['Orders', '"Orders"'],
    ['1st', '"1st"'],
    ['a b', '"a b"'],
    ['a-b', '"a-b"'],
    ['a.b', '"a.b"'],
    ['a$b', '"a$b"'],
    ['say "hi"', '"say ""hi"""'],
    ['"', '""""'],
    ['back\\slash', '"back\\slash"'],
    ["it's", '"it\'s"'],
    ['größe', '"größe"'],
    ['orders ', '"orders "'],
    ['a\nb', '"a\nb"'],
    ['U&"d"', '"U&""d"""'],
    ['', '""'],
    // Not reserved anywhere.
    ['name', 'name'],
    ['schema', 'schema'],
  ])('%j', (name, quoted) => {
    expect(quoteIdentifier(name)).toBe(quoted);
  });

  it.each(KEYWORDS)('%s', (word) => {
    expect(quoteIdentifier(word)).toBe(`"${word}"`);
  });

  it('is read as what it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        fc.pre(name !== '');
        expect(readIdentifier(quoteIdentifier(name))).toBe(name);
      }),
    );
  });

  it('is the whole of a statement, and never the end of it', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        // Outside its quotes there is nothing but a plain word.
        expect(quoteIdentifier(name).replace(/"(?:[^"]|"")*"/gs, '')).toMatch(/^[a-z0-9_]*$/);
      }),
    );
  });
});

describe('quoteLiteral', () => {
  it.each([
    ['', "''"],
    ['orders', "'orders'"],
    ["it's", "'it''s'"],
    ["'", "''''"],
    ["''", "''''''"],
    ['back\\slash', String.raw`E'back\\slash'`],
    ['\\', String.raw`E'\\'`],
    ["\\'", String.raw`E'\\'''`],
    ['a\nb', "'a\nb'"],
    ['say "hi"', `'say "hi"'`],
    ["'; DROP TABLE users; --", "'''; DROP TABLE users; --'"],
  ])('%j', (text, quoted) => {
    expect(quoteLiteral(text)).toBe(quoted);
  });

  it.each([true, false])('is read as what it was with standard_conforming_strings %s, whatever it holds', (standard) => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.array(fc.constantFrom("'", '\\', 'a', 'n')).map((parts) => parts.join(''))), (text) => {
        expect(readLiteral(quoteLiteral(text), standard)).toBe(text);
      }),
    );
  });
});
