import { describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { expressible, ofTarget } from '../../src/collect/inexpressible-names.js';
import { failed, known } from '../../src/facts/index.js';
import type { TablePattern } from '../../src/target.js';
import { role, unmatched, unmatchedEntry } from '../rules/facts.js';
import { target } from '../rules/target.js';

/** A session in which these names are refused at bind, and what was asked in it. */
function session(refused: readonly string[], code = '22P05'): { readonly client: Client; readonly asked: string[] } {
  const asked: string[] = [];
  const query = (_: string, [name = '']: readonly string[]): Promise<unknown> => {
    asked.push(name);
    return refused.includes(name) ? Promise.reject(Object.assign(new Error('no equivalent'), { code })) : Promise.resolve({ rows: [] });
  };
  return { client: { query } as unknown as Client, asked };
}

function exact(schema: string, table: string): TablePattern {
  return { text: table, canonical: table, schema: { kind: 'exact', name: schema }, table: { kind: 'exact', name: table } };
}

const FOREIGN = target({ publication: '日本', role: 'Ünal', tables: [exact('public', 'orders'), exact('日本', 'bücher')] });

describe('names are asked for', () => {
  test.each([undefined, 'UTF8', 'SQL_ASCII'])('never where the encoding is %s', async (encoding) => {
    const { client, asked } = session([]);
    expect(await expressible(client, FOREIGN, encoding)).toBe(FOREIGN);
    expect(asked).toEqual([]);
  });

  test('never where all are ASCII', async () => {
    const { client, asked } = session([]);
    const plain = target({ role: 'app', tables: [exact('public', 'orders')] });
    expect(await expressible(client, plain, 'LATIN1')).toBe(plain);
    expect(asked).toEqual([]);
  });

  test('once each, and only those that may not fit', async () => {
    const { client, asked } = session([]);
    expect(await expressible(client, FOREIGN, 'LATIN1')).toBe(FOREIGN);
    expect(asked.toSorted()).toEqual(['bücher', 'Ünal', '日本'].toSorted());
  });
});

test('what cannot be expressed gives way to a name that nothing has', async () => {
  const { client } = session(['日本']);
  const asked = await expressible(client, FOREIGN, 'LATIN1');
  expect(asked.publication).toBe('');
  expect(asked.role).toBe('Ünal');
  expect(asked.tables[0]).toBe(FOREIGN.tables[0]);
  expect(asked.tables[1]).toMatchObject({ schema: { kind: 'exact', name: '' }, table: { kind: 'exact', name: '' } });
});

test('the configured table gives way as a whole', async () => {
  const wanted = target({ heartbeatTable: { schema: 'public', name: '日本' } });
  const asked = await expressible(session(['日本']).client, wanted, 'LATIN1');
  expect(asked.heartbeatTable).toEqual({ schema: '', name: '' });
  const own = { relkind: null, usage: false, privileges: [], published: false };
  expect(ofTarget({ ownTables: known([{ schema: '', name: '', ...own }, { schema: 'public', name: 'audit', ...own }]) }, wanted, asked)).toEqual({
    ownTables: known([{ schema: 'public', name: '日本', ...own }, { schema: 'public', name: 'audit', ...own }]),
  });
});

test('another error takes no name out', async () => {
  const { client } = session(['日本'], '57014');
  expect(await expressible(client, FOREIGN, 'LATIN1')).toBe(FOREIGN);
});

describe('facts asked with a stand-in', () => {
  const asked = { ...FOREIGN, role: '', tables: [...FOREIGN.tables.slice(0, 1), exact('', '')] };
  const near = [{ schema: 'public', name: 'a' }];

  test('are told of the name that was meant', () => {
    const facts = { role: known(role({ name: '', exists: false })), unmatched: known(unmatched([unmatchedEntry(0, { near }), unmatchedEntry(1, { near })])) };
    expect(ofTarget(facts, FOREIGN, asked)).toEqual({
      role: known(role({ name: 'Ünal', exists: false })),
      unmatched: known(unmatched([unmatchedEntry(0, { near }), unmatchedEntry(1)])),
    });
  });

  test('that are not known stay so', () => {
    const facts = { role: failed('cut off'), unmatched: failed('cut off') };
    expect(ofTarget(facts, FOREIGN, asked)).toEqual(facts);
  });
});
