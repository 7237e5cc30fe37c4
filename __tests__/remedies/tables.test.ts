import { describe, expect, it } from '@jest/globals';
import type { TableName } from '../../src/facts/index.js';
import type { Intent } from '../../src/remedies/intents.js';
import { isStuck, makeLogged, unloggedTables, type UnloggedTable } from '../../src/remedies/tables.js';

function name(text: string): TableName {
  return { schema: 'sales', name: text };
}

function unlogged(text: string, references: readonly string[] = [], sizeBytes: number | null = null): UnloggedTable {
  return { ...name(text), sizeBytes, unloggedReferences: references.map(name) };
}

function statements(intents: readonly Intent[]): readonly string[] {
  return intents.flatMap((intent) => (intent.kind === 'run-sql' ? [intent.text] : []));
}

function setLogged(...names: readonly string[]): readonly string[] {
  return names.map((one) => `ALTER TABLE sales.${one} SET LOGGED;`);
}

/** All are to be made logged, and no other is known of. */
function allOf(...tables: readonly UnloggedTable[]): readonly Intent[] {
  return makeLogged(tables, unloggedTables(tables));
}

describe('makeLogged', () => {
  it('rewrites the table, whose size it says where that is known', () => {
    expect(allOf(unlogged('a', [], 8192), unlogged('b'))).toEqual([
      {
        kind: 'run-sql',
        text: 'ALTER TABLE sales.a SET LOGGED;',
        phase: 'tables',
        disruption: { kind: 'rewrite', table: 'sales.a', bytes: 8192 },
        runAs: "the table's owner",
      },
      {
        kind: 'run-sql',
        text: 'ALTER TABLE sales.b SET LOGGED;',
        phase: 'tables',
        disruption: { kind: 'rewrite', table: 'sales.b' },
        runAs: "the table's owner",
      },
    ]);
  });

  it.each([
    ['both in scope, the referencing one first by name', [unlogged('a', ['b']), unlogged('b')], ['b', 'a']],
    ['a table outside the scope', [unlogged('a', ['elsewhere'])], ['elsewhere', 'a']],
    ['a chain, in the order in which it was given', [unlogged('a', ['c', 'b']), unlogged('b', ['c'])], ['c', 'b', 'a']],
    ['one that two reference, once', [unlogged('a', ['c']), unlogged('b', ['c'])], ['c', 'a', 'b']],
  ])('makes logged first what is referenced: %s', (_, tables, order) => {
    expect(statements(allOf(...tables))).toEqual(setLogged(...order));
  });

  it('says for whose sake another table is made logged', () => {
    const [first, second] = allOf(unlogged('a', ['elsewhere']));
    expect(first).toHaveProperty('lead', expect.stringContaining('`sales.a` references `sales.elsewhere`'));
    expect(second).not.toHaveProperty('lead');
  });

  it('takes the size of a reference from what is known', () => {
    const referenced = unlogged('b', [], 4096);
    expect(makeLogged([unlogged('a', ['b'])], unloggedTables([unlogged('a', ['b']), referenced]))[0]).toMatchObject({ disruption: { bytes: 4096 } });
  });

  describe('where foreign keys lead to an unlogged partitioned table', () => {
    const PARTED = { ...name('parted'), partitioned: true } as const;
    const tables = [{ ...unlogged('a'), unloggedReferences: [PARTED, name('b')] }, unlogged('c')];

    it('gives no statement, and says what to do', () => {
      const intents = allOf(...tables);
      expect(statements(intents)).toEqual(setLogged('c'));
      expect(intents.filter(({ kind }) => kind === 'person-decides')).toEqual([{ kind: 'person-decides', text: expect.stringMatching(/`sales\.a`.*`sales\.parted`/), phase: 'tables' }]);
    });

    it('is stuck', () => {
      expect(tables.map((table) => isStuck(table, unloggedTables(tables)))).toEqual([true, false]);
    });
  });

  describe('where foreign keys form a circle', () => {
    it.each([
      ['the list names the table itself', [unlogged('a', ['b', 'a'])]],
      ['the list names another one twice', [unlogged('a', ['c', 'b', 'c'])]],
      ['two in scope name each other', [unlogged('a', ['b']), unlogged('b', ['a'])]],
    ])('gives no statement, and says what to do: %s', (_, tables) => {
      const intents = allOf(...tables);
      expect(intents.map(({ kind }) => kind)).toEqual(['person-decides']);
    });

    it('names every table of it', () => {
      expect(allOf(unlogged('a', ['c', 'b', 'c']))[0]).toHaveProperty('text', expect.stringMatching(/`sales\.a`, `sales\.b`, `sales\.c`/));
    });

    it('gives none for a table that references one of it, and for the others still', () => {
      const tables = [unlogged('a', ['b', 'c']), unlogged('b', ['c']), unlogged('c', ['b']), unlogged('d')];
      const intents = allOf(...tables);
      expect(statements(intents)).toEqual(setLogged('d'));
      expect(intents.filter(({ kind }) => kind === 'person-decides')).toHaveLength(2);
    });

    it('is seen by what others reference', () => {
      const [a, b] = [unlogged('a', ['b']), unlogged('b', ['a'])];
      expect(statements(makeLogged([a], unloggedTables([a, b])))).toEqual([]);
    });
  });
});
