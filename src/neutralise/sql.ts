/** Foreign names in SQL. */

/** An identifier as PostgreSQL's quote_ident() prints it, save that keywords are always quoted. */
export function quoteIdentifier(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !KEYWORDS.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** A string literal that means the same whatever `standard_conforming_strings` is. */
export function quoteLiteral(text: string): string {
  const doubled = text.replaceAll("'", "''");
  return doubled.includes('\\') ? `E'${doubled.replaceAll('\\', '\\\\')}'` : `'${doubled}'`;
}

/** What a statement can be given: text, a truth value, nothing, or a list of such. */
export type SqlValue = string | boolean | null | readonly SqlValue[];

/**
 * The statement with each value in place of its parameter, `$1` and so on: the server then plans it once, where it would
 * copy what it makes of one with parameters, which takes as long again. Each parameter has a cast of its own.
 */
export function withValues(text: string, values: readonly SqlValue[]): string {
  return text.replaceAll(/\$(\d+)/g, (parameter, number: string) => {
    const value = values[Number(number) - 1];
    if (value === undefined) {
      throw new Error(`there is no value for ${parameter}`);
    }
    return literal(value);
  });
}

function literal(value: SqlValue): string {
  if (typeof value === 'string') {
    if (value.includes('\0')) {
      // A statement ends there.
      throw new Error('no text in PostgreSQL can have a NUL');
    }
    return quoteLiteral(value);
  }
  return typeof value === 'boolean' || value === null ? String(value) : `ARRAY[${value.map(literal).join(', ')}]`;
}

/** Reserved words, and those that cannot be a column or function name. Source: PostgreSQL 18, appendix C. */
const KEYWORDS = new Set(
  `all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char
  character check coalesce collate collation column concurrently constraint create cross current_catalog current_date
  current_role current_schema current_time current_timestamp current_user dec decimal default deferrable desc distinct do
  else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping having ilike
  in initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg json_exists
  json_object json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left like
  limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset
  on only or order out outer overlaps overlay placing position precision primary real references returning right row
  select session_user setof similar smallint some substring symmetric system_user table tablesample then time timestamp to
  trailing treat trim true union unique user using values varchar variadic verbose when where window with xmlattributes
  xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`.split(/\s+/),
);
