import { describe, expect, it } from '@jest/globals';
import { denied, type Role, type SchemaAccess } from '../../../src/facts/index.js';
import { schemaUsage } from '../../../src/rules/privileges/schema-usage.js';
import { acting, facts, role, rowOf, rowsOf, sqlOf, target } from '../facts.js';

function seen(closed: readonly string[], changes: Partial<SchemaAccess> = {}, who: Role = role()) {
  return facts({ role: who, schemaAccess: { schemas: 3, closed, closedCount: closed.length, ...changes } });
}

describe('schema-usage', () => {
  it('passes where there is USAGE on all', () => {
    expect(rowOf(schemaUsage, seen([]))).toMatchObject({ status: 'pass', evidence: { schemas: 3 } });
  });

  it('has a row and a statement for each schema without', () => {
    const rows = rowsOf(schemaUsage, seen(['archive', 'Sales "eu"']));
    expect(rows).toMatchObject([
      { status: 'fail', severity: 'error', object: { kind: 'schema', name: 'archive' }, evidence: { role: 'cdc', usage: false } },
      { status: 'fail', severity: 'error', object: { kind: 'schema', name: '"Sales ""eu"""' } },
    ]);
    expect(rows.flatMap(sqlOf)).toEqual(['GRANT USAGE ON SCHEMA archive TO cdc;', 'GRANT USAGE ON SCHEMA "Sales ""eu""" TO cdc;']);
  });

  it('grants to the role that the one that logs in becomes', () => {
    const row = rowOf(schemaUsage, seen(['sales'], {}, role({ acting: acting({ name: 'Readers' }) })));
    expect(sqlOf(row)).toEqual(['GRANT USAGE ON SCHEMA sales TO "Readers";']);
    expect(row.evidence).toMatchObject({ role: 'Readers' });
  });

  it('counts those that are not listed', () => {
    expect(rowsOf(schemaUsage, seen(['a', 'b'], { closedCount: 9 })).at(-1)?.more).toBe(7);
  });

  it('has nothing to judge without tables, or without a copy', () => {
    expect(rowOf(schemaUsage, seen([], { schemas: 0 }))).toMatchObject({ status: 'skip' });
    expect(rowOf(schemaUsage, seen(['sales']), target({ snapshot: false }))).toMatchObject({ status: 'skip' });
  });

  it('is unknown when it could not be read', () => {
    expect(rowOf(schemaUsage, facts({}, { schemaAccess: denied('no') }))).toMatchObject({ status: 'unknown' });
  });
});
