import { describe, expect, it } from '@jest/globals';
import { failed, unavailable, type ActingRole, type Facts, type FactValues, type Ownership } from '../../../src/facts/index.js';
import { createPublication } from '../../../src/rules/privileges/create-publication.js';
import type { PlatformName } from '../../../src/result.js';
import { acting, consumer, coverage, facts, publication, role, rowOf, rowsOf, sqlOf, stepsOf, target, uncovered, version, type TargetChanges } from '../facts.js';

const FOREIGN = { schema: 'sales', name: 'orders', owner: 'shopkeeper' };

interface Seen {
  readonly who?: Partial<ActingRole>;
  readonly owns?: Partial<Ownership>;
  readonly platform?: PlatformName;
  readonly values?: Partial<FactValues>;
  readonly states?: Partial<Facts>;
}

function seen({ who = {}, owns = {}, platform = 'self-managed', values = {}, states = {} }: Seen): Facts {
  return facts(
    {
      role: role({ acting: acting({ createsInDatabase: true, ...who }) }),
      ownership: { foreign: [], foreignCount: 0, ownsPublication: null, ...owns },
      platform: { name: platform },
      publication: null,
      version: version(16),
      ...values,
    },
    states,
  );
}

const filtered = (changes: TargetChanges = {}) => target({ autocreate: 'filtered', ...changes });
const allTables = (changes: TargetChanges = {}) => target({ autocreate: 'all-tables', ...changes });
const profile = (source: `https://${string}` | 'unverified', addsTables = false) =>
  consumer({ publication: { value: { madeBy: 'consumer', defaultName: null, covers: 'filtered', viaRoot: null, addsTables }, source } });

describe('create-publication', () => {
  it('does not apply where the publication is made beforehand', () => {
    expect(rowOf(createPublication, seen({}))).toMatchObject({ status: 'skip' });
  });

  it('passes where the role may create it, and where it exists', () => {
    expect(rowOf(createPublication, seen({}), filtered())).toMatchObject({ status: 'pass', object: { kind: 'publication', name: 'feed' } });
    const there = seen({ who: { createsInDatabase: false }, owns: { foreign: [FOREIGN], foreignCount: 1 }, values: { publication: publication() } });
    expect(rowOf(createPublication, there, filtered())).toMatchObject({ status: 'pass' });
  });

  it('fails for the database and for the tables', () => {
    const rows = rowsOf(createPublication, seen({ who: { createsInDatabase: false }, owns: { foreign: [FOREIGN], foreignCount: 1 } }), filtered());
    expect(rows).toMatchObject([
      { status: 'fail', severity: 'error', object: { kind: 'database', name: 'shop' }, evidence: { create_on_database: false } },
      { status: 'fail', severity: 'error', object: { kind: 'publication', name: 'feed' }, evidence: { tables_of_others: 1, tables: ['sales.orders'] } },
    ]);
    expect(sqlOf(rows[0])).toEqual(['GRANT CREATE ON DATABASE shop TO cdc;']);
    expect(stepsOf(rows[1]).map(({ kind }) => kind)).toEqual(['option', 'text']);
  });

  it.each([
    [15, 'GRANT shopkeeper TO cdc;'],
    [16, 'GRANT shopkeeper TO cdc WITH INHERIT TRUE;'],
  ])('on %i makes the role a member of the owner', (major, statement) => {
    const row = rowOf(createPublication, seen({ owns: { foreign: [FOREIGN, { ...FOREIGN, name: 'items' }], foreignCount: 2 }, values: { version: version(major) } }), filtered());
    expect(row.fix?.variants[1]?.steps.map(({ text }) => text)).toEqual([statement]);
  });

  it.each([
    ['self-managed', {}, 'fail'],
    ['self-managed', { superuser: true }, 'pass'],
    ['self-managed', { administrator: true }, 'fail'],
    ['unknown', { administrator: true }, 'fail'],
    ['rds', { administrator: true }, 'pass'],
    ['rds', {}, 'fail'],
    ['neon', { administrator: true }, 'pass'],
  ] as const)('for all tables on %s with %j: %s', (platform, who, status) => {
    const row = rowOf(createPublication, seen({ platform, who, owns: { foreign: [FOREIGN], foreignCount: 1 } }), allTables());
    expect(row).toMatchObject({ status, ...(status === 'fail' ? { object: { kind: 'role', name: 'cdc' } } : {}) });
  });

  it('is an error where the product or the user says so, and else a warning', () => {
    const unowned = seen({ owns: { foreign: [FOREIGN], foreignCount: 1 } });
    expect(rowOf(createPublication, unowned, filtered({ consumer: profile('unverified') }))).toMatchObject({ severity: 'warning' });
    expect(rowOf(createPublication, unowned, filtered({ consumer: profile('https://example.com/') }))).toMatchObject({ severity: 'error' });
    for (const [from, severity] of [['input', 'error'], ['profile', 'warning']] as const) {
      const wanted = filtered({ consumer: profile('unverified'), origins: { 'publication-autocreate': { from } } });
      expect(rowOf(createPublication, unowned, wanted)).toMatchObject({ severity });
    }
  });

  it('judges a publication that is not named, and not one that could not be read', () => {
    const unnamed = { publication: unavailable('`publication` is not set') };
    expect(rowOf(createPublication, seen({ states: unnamed, owns: { foreign: [FOREIGN], foreignCount: 1 } }), filtered({ publication: null }))).toMatchObject({
      status: 'fail',
      object: { kind: 'role', name: 'cdc' },
    });
    expect(rowOf(createPublication, seen({ states: { publication: failed('cut off') } }), filtered())).toMatchObject({ status: 'unknown', because: { kind: 'failed' } });
  });

  describe('a consumer that adds tables', () => {
    const adding = target({ consumer: profile('https://example.com/', true) });
    const lacking = { publication: publication({ owner: 'shopkeeper' }), coverage: coverage({ uncovered: [uncovered('items', { schema: 'sales' })] }) };

    it('passes where none is missing, or it may', () => {
      expect(rowOf(createPublication, seen({ owns: { ownsPublication: false }, values: { publication: publication() } }), adding)).toMatchObject({ status: 'pass' });
      expect(rowOf(createPublication, seen({ owns: { ownsPublication: true, foreign: [FOREIGN], foreignCount: 1 }, values: lacking }), adding)).toMatchObject({ status: 'pass' });
      expect(rowOf(createPublication, seen({}), adding)).toMatchObject({ status: 'pass' });
    });

    it('fails where it owns the publication or a missing table not', () => {
      const row = rowOf(createPublication, seen({ owns: { ownsPublication: false }, values: lacking }), adding);
      expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { owns_publication: false, missing_tables: 1 } });
      expect(row.fix?.variants[1]?.steps.map(({ text }) => text)).toEqual(['GRANT shopkeeper TO cdc WITH INHERIT TRUE;']);
      const ofAnother = { ownsPublication: true, foreign: [{ ...FOREIGN, name: 'items', owner: 'Other' }], foreignCount: 1 };
      expect(rowOf(createPublication, seen({ owns: ofAnother, values: lacking }), adding).fix?.variants[1]?.steps[0]?.text).toBe('GRANT "Other" TO cdc WITH INHERIT TRUE;');
    });

    it('is unknown where the tables could not be read', () => {
      expect(rowOf(createPublication, seen({ values: { publication: publication() }, states: { coverage: failed('cut off') } }), adding)).toMatchObject({ status: 'unknown' });
    });
  });
});
