import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { configText, type Found, type NewConfig } from '../../src/cli/config-text.js';
import type { FlagValues } from '../../src/cli/flags.js';
import type { NamedTable, Outline } from '../../src/collect/outline.js';
import { hidesCharacters } from '../../src/neutralise/visible.js';
import type { ConfigTarget } from '../../src/plan/config/file.js';
import type { TablePattern } from '../../src/target.js';
import { OPTIONS } from '../../src/plan/options.js';
import type { Provided } from '../../src/plan/provided.js';
import { fileOf } from '../plan/config/support.js';

const FOUND: Found = { server: { version: '16.4', platform: 'self-managed' }, publications: [], slots: [] };

function text(found: Partial<Found>, more: Partial<NewConfig> = {}): Promise<string> {
  return configText({ name: 'shop', flags: new Map([['host', ['db']]]), found: { ...FOUND, ...found }, passwordVariable: undefined, ...more });
}

function database(schemas: readonly (readonly [schema: string, tables: number])[], schemaCount = schemas.length): Partial<Found> {
  const none = { partitioned: 0, withoutIdentity: 0 };
  const outline: Outline = { kind: 'database', ...none, tables: 1234, schemaCount, schemas: schemas.map(([schema, tables]) => ({ schema, exact: true, tables, ...none })) };
  return { tables: { state: 'read', outline } };
}

function publication(changes: Partial<Extract<Outline, { kind: 'publication' }>>): Partial<Found> {
  const none = { tables: 0, partitioned: 0, withoutIdentity: 0, schemas: [], schemaCount: 0, named: [], namedCount: 0 };
  return { publications: ['feed'], tables: { state: 'read', outline: { kind: 'publication', allTables: false, viaRoot: false, ...none, ...changes } } };
}

function table(name: string, changes: Partial<NamedTable> = {}): NamedTable {
  return { schema: 'sales', name, partitions: null, withoutIdentity: false, ...changes };
}

function targetIn(written: string): ConfigTarget {
  const [target, ...others] = fileOf(written).targets;
  if (target === undefined || others.length > 0) throw new Error('not one target');
  return target;
}

function provided(written: string, name: 'tables' | 'publication' | 'slot' | 'rules' | 'database'): Provided | undefined {
  const value = targetIn(written).layer.get(name);
  return value === undefined || 'variable' in value ? undefined : value;
}

function tablesIn(written: string): readonly TablePattern[] {
  const value = provided(written, 'tables');
  return value === undefined ? [] : OPTIONS.tables.parse(value);
}

describe('tables of the database', () => {
  test('a glob for each schema, quoted as `tables` takes it, with what it takes', async () => {
    const written = await text(database([['sales', 12], ['Mixed, Case', 1], ['table', 2], ['a"b#c', 3]]));
    expect(written).toMatch(/^ {4}tables:\n {6}- sales\.\* {3}# 12 tables$/m);
    expect(tablesIn(written).map(({ schema }) => schema)).toEqual(['sales', 'Mixed, Case', 'table', 'a"b#c'].map((name) => ({ kind: 'exact', name })));
  });

  test.each([
    ['many schemas', database([['a', 1]], 2000), /1234 tables, in 2000 schemas/],
    ['a name that no entry can express', database([['a\nb', 1], ['sales', 1]]), /1234 tables, in 2 schemas/],
  ])('one glob for %s', async (_, found, says) => {
    const written = await text(found);
    expect(tablesIn(written).map(({ canonical }) => canonical)).toEqual(['*.*']);
    expect(written).toMatch(says);
  });

  test('none yet, not decided, not read: comments alone', async () => {
    const outline: Outline = { kind: 'database', tables: 0, partitioned: 0, withoutIdentity: 0, schemas: [], schemaCount: 0 };
    const all = await Promise.all([text({ tables: { state: 'read', outline } }), text({ tables: { state: 'undecided' } }), text({ tables: { state: 'unread', why: 'timed\nout' } })]);
    expect(all.map(tablesIn)).toEqual([[], [], []]);
    expect(all[2]).toMatch(/# The tables could not be read: timed\\nout$/m);
  });
});

describe('tables of the publication', () => {
  test('are a comment, with those that have no identity; `publication` is what counts', async () => {
    const named = [table('orders'), table('log', { withoutIdentity: true }), table('Events', { partitions: 12, withoutIdentity: true })];
    const written = await text(publication({ tables: 940, partitioned: 1, withoutIdentity: 2, viaRoot: true, named, namedCount: 940 }));
    expect(tablesIn(written)).toEqual([]);
    expect(provided(written, 'publication')?.text).toBe('feed');
    expect(written.split('\n').filter((line) => /^ {4}#/.test(line)).slice(-6)).toEqual([
      '    # The publication contains 940 tables, 1 of them partitioned, 2 without a primary key or other replica identity:',
      '    #   sales.orders',
      '    #   sales.log   (without a primary key or other replica identity)',
      '    #   sales."Events"   (12 partitions, published as this table; a partition has no primary key or other replica identity)',
      '    #   and 937 more',
      "    # tables: [public.orders]   # to check only some of them; default is all tables of the publication",
    ]);
  });

  test('FOR ALL TABLES, and whole schemas, are said to be that', async () => {
    const [all, schemas, none] = await Promise.all([
      text(publication({ allTables: true, tables: 812 })),
      text(publication({ tables: 34, schemas: ['audit', 'Sales'], schemaCount: 40, named: [table('orders')], namedCount: 1 })),
      text(publication({})),
    ]);
    expect(all).toMatch(/FOR ALL TABLES, including those created later \(now 812 tables in all\)/);
    expect(schemas).toMatch(/every table of schemas audit, "Sales" and 38 more \(now 34 tables in all\); 1 table by name:\n {4}# {3}sales\.orders/);
    expect(none).toMatch(/contains no table$/m);
  });
});

test('a name that the file may not hold is a comment', async () => {
  const written = await text({ publications: ['$FEED_NAME'], slots: ['"quoted"'] });
  expect([provided(written, 'publication'), provided(written, 'slot')]).toEqual([undefined, undefined]);
  expect(written).toMatch(/# publication: \$FEED_NAME {3}# .*can only be set as an input/);
});

test('of many publications and slots some are listed', async () => {
  const names = Array.from({ length: 1000 }, (_, index) => `n${index}`);
  const written = await text({ publications: names, slots: names });
  expect(written.split('\n').length).toBeLessThan(70);
  expect(written.match(/# and 975 more/g)).toHaveLength(2);
});

describe('names that nobody would choose', () => {
  const nasty = fc.constantFrom('\n', '\r', '\t', '#', ' #', ': ', '"', "'", '\\', '\u202e', '\u2028', '\u0085', '\u200b', '*', '?', '&', '!', '%', '@', '`', '- ', '[', '{', '}', ']', ',', '.', '$', '${X}', '~', 'null', 'true', '1e3', '0x1F', '<<', '---', '\u{1f600}', 'é', '\u007f');
  const character = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 });
  const name = fc.array(fc.oneof(nasty, character), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')).filter((one) => Buffer.byteLength(one) < 64 && !/[\0\p{Cs}]/u.test(one));

  test('our reader takes the file, and what it says is what was found; nothing in it is hidden', async () => {
    await fc.assert(
      fc.asyncProperty(name, name, fc.array(name, { minLength: 1, maxLength: 3 }), async (slot, feed, schemas) => {
        const written = await text({ slots: [slot], publications: [feed], ...database([...new Set(schemas)].map((schema) => [schema, 1])) });
        expect(hidesCharacters(written)).toBe(false);
        expect([slot, undefined]).toContain(provided(written, 'slot')?.text);
        expect([feed, undefined]).toContain(provided(written, 'publication')?.text);
        const globs = tablesIn(written);
        const whole = globs.length === 1 && globs[0]?.canonical === '*.*';
        expect(whole ? schemas.some((schema) => schema.includes('\n')) : globs.map(({ schema }) => (schema.kind === 'exact' ? schema.name : schema))).toEqual(whole ? true : [...new Set(schemas)]);
      }),
      { numRuns: 1000 },
    );
  });

  test('so are names in comments', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 2, maxLength: 3 }), name, async (names, schema) => {
        const named = names.map((one) => table(one, { schema }));
        const written = await text({ ...publication({ tables: 3, named, namedCount: 3 }), slots: names, publications: names });
        const target = targetIn(written);
        expect([...target.layer.keys()]).toEqual(['host']);
        expect(hidesCharacters(written)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

test('what flags said reads the same in the file', async () => {
  const flags: FlagValues = new Map([
    ['database', ['shop\u202e']],
    ['port', ['5433']],
    ['tables', ['sales.*', 'x."a # b"']],
    ['rules', ['slot-lag: off']],
  ]);
  const written = await text({}, { name: '2024', flags });
  const target = targetIn(written);
  expect(target.name).toBe('2024');
  expect(provided(written, 'database')?.text).toBe('shop\u202e');
  expect(tablesIn(written).map(({ canonical }) => canonical)).toEqual(['sales.*', 'x."a # b"']);
  expect(target.policy).toEqual({ rules: { 'slot-lag': 'off' } });
});
