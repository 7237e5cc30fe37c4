import { describe, expect, it } from '@jest/globals';
import { failed, type Publication, type UncoveredTable } from '../../../src/facts/index.js';
import { publicationTables } from '../../../src/rules/publications/publication-tables.js';
import { tableKind } from '../../../src/rules/tables/table-kind.js';
import type { TablePattern } from '../../../src/target.js';
import { coverage, facts, kindsOf, publication, rowOf, rowsOf, sqlOf, stepsOf, target, type TargetChanges, uncovered, uncoveredPart, unloggedTable, version } from '../facts.js';

const NAMED: readonly TablePattern[] = [
  { text: 'public.*', canonical: 'public.*', schema: { kind: 'exact', name: 'public' }, table: { kind: 'glob', regex: '^(.*)$' } },
];

function seenOf(tables: readonly UncoveredTable[], published: Partial<Publication> | null = {}, major = 16) {
  return facts({
    coverage: coverage({ uncovered: tables }),
    ...(published === null ? { publication: null, publications: [] } : { publication: publication(published) }),
    version: version(major),
  });
}

function rowFor(one: UncoveredTable, published: Partial<Publication> | null = {}, wanted: TargetChanges = {}) {
  return rowOf(tableKind, seenOf([one], published), target({ tables: NAMED, ...wanted }));
}

const CHILD = uncoveredPart('child', { relation: 'child' });
const FAR = uncoveredPart('far', { foreign: true });
const FAR_CHILD = uncoveredPart('far', { relation: 'child', foreign: true });

describe('table-kind', () => {
  it('passes when nothing gets lost below a table', () => {
    expect(rowOf(tableKind, facts({ coverage: coverage({ covered: 2 }) }))).toMatchObject({ status: 'pass', evidence: { tables_in_scope: 2 } });
  });

  it('leaves to publication-tables what comes with its parent', () => {
    const seen = seenOf([uncovered('base', { inherited: true, parts: [CHILD] })]);
    expect(rowOf(tableKind, seen, target({ tables: NAMED }))).toMatchObject({ status: 'pass' });
    expect(rowOf(publicationTables, seen, target({ tables: NAMED }))).toMatchObject({ status: 'fail' });
  });

  describe('a child of a published table', () => {
    const base = (parts = [CHILD], changes: Partial<UncoveredTable> = {}): UncoveredTable => uncovered('base', { member: true, inherited: true, parts, ...changes });

    it('is added by name, without ONLY', () => {
      const row = rowFor(base());
      expect(row).toMatchObject({
        status: 'fail',
        severity: 'error',
        object: { kind: 'table', name: 'public.base' },
        message: '`public.child`, which inherits from `public.base`, is not in publication `feed`',
        evidence: { publication: 'feed', missing_children: ['public.child'] },
      });
      expect(sqlOf(row)).toEqual(['ALTER PUBLICATION feed ADD TABLE public.child;']);
      expect(kindsOf(row)).toEqual(['sql', 'text']);
    });

    it('is counted beyond what is listed', () => {
      const parts = Array.from({ length: 100 }, (_, index) => uncoveredPart(`p${String(index)}`, { relation: 'child' }));
      expect(rowFor(base(parts, { partsCount: 140 })).message).toContain('140 tables that inherit from `public.base` are not in publication `feed`');
    });

    it('is made logged first if it is unlogged', () => {
      expect(sqlOf(rowFor(base([{ ...CHILD, unlogged: true }])))).toEqual(['ALTER TABLE public.child SET LOGGED;', 'ALTER PUBLICATION feed ADD TABLE public.child;']);
    });

    it('is not added where nothing makes it logged', () => {
      const stuck = { ...CHILD, unlogged: true, unloggedReferences: [{ schema: 'base', name: 'p', partitioned: true as const }] };
      expect(kindsOf(rowFor(base([stuck])))).toEqual(['text', 'text']);
    });

    it('is added in a published schema from another one', () => {
      expect(sqlOf(rowFor(base([{ ...CHILD, schema: 'other' }]), { schemas: ['public'] }))).toEqual(['ALTER PUBLICATION feed ADD TABLE other.child;']);
    });

    it('is told together with a foreign one', () => {
      const row = rowFor(base([CHILD, FAR_CHILD]));
      expect(row.evidence).toMatchObject({ missing_children: ['public.child'], foreign_children: ['public.far'] });
      // One that inherits from the child as well could not be added with it.
      expect(sqlOf(row)).toEqual(['ALTER PUBLICATION feed ADD TABLE ONLY public.child;']);
      expect(stepsOf(row).at(-1)).toMatchObject({ kind: 'text', text: expect.stringContaining('`public.far`') });
    });

    it.each([
      ['named', NAMED, {}, 'error', 'tables'],
      ['published by name', [], {}, 'error', 'publication'],
      ['published with its schema', [], { schemas: ['public'] }, 'warning', 'publication'],
      ['published with all tables', [], { allTables: true }, 'warning', 'publication'],
    ] as const)('of one that is %s', (_, tables, published, severity, option) => {
      const origins = { [option]: { from: 'config', file: 'cdc.yml', line: 3 } } as const;
      expect(rowFor(base(), published, { tables, origins })).toMatchObject({ status: 'fail', severity, location: { file: 'cdc.yml', line: 3 } });
    });
  });

  describe('a foreign partition', () => {
    const ROOT = uncovered('parts', { partitioned: true, member: true, parts: [FAR] });

    it('cannot be published: a person has to decide', () => {
      const row = rowFor(ROOT);
      expect(row).toMatchObject({
        status: 'fail',
        severity: 'error',
        message: 'the partition `public.far` of `public.parts` is a foreign table, which cannot be published',
        evidence: { foreign_partitions: ['public.far'] },
      });
      expect(row.fix?.variants.map(({ steps }) => steps.map(({ kind }) => kind))).toEqual([['text'], ['text'], ['option']]);
    });

    it('is told beside its root, which is not published', () => {
      const root = uncovered('parts', { partitioned: true, parts: [uncoveredPart('near'), FAR] });
      expect(rowFor(root)).toMatchObject({ status: 'fail', evidence: { foreign_partitions: ['public.far'] } });
      const ofRoot = rowOf(publicationTables, seenOf([root]), target({ tables: NAMED }));
      expect(ofRoot.evidence).toMatchObject({ missing_partitions: ['public.near'] });
      expect(sqlOf(ofRoot)).toEqual(['ALTER PUBLICATION feed ADD TABLE public.parts;']);
    });

    it('is told where there is no publication yet', () => {
      expect(rowFor(uncovered('parts', { partitioned: true, parts: [FAR] }), null)).toMatchObject({ status: 'fail', severity: 'error' });
    });
  });

  it('knows of unlogged tables that reference each other, wherever they are told', () => {
    const part = { ...CHILD, unlogged: true, unloggedReferences: [{ schema: 'public', name: 'other' }] };
    const seen = facts({
      coverage: coverage({ uncovered: [uncovered('base', { member: true, inherited: true, parts: [part] })] }),
      unloggedTables: { tables: [unloggedTable('child'), unloggedTable('other', { unloggedReferences: [{ schema: 'public', name: 'child' }] })], count: 2 },
    });
    expect(sqlOf(rowOf(tableKind, seen, target({ tables: NAMED })))).toEqual([]);
  });

  it('warns of a table that belongs to an extension', () => {
    const extensionTables = { tables: [{ schema: 'public', name: 'spatial_ref_sys', extension: 'postgis' }], count: 1 };
    const rows = rowsOf(tableKind, facts({ extensionTables }));
    expect(rows).toMatchObject([{ status: 'fail', severity: 'warning', object: { name: 'public.spatial_ref_sys' }, evidence: { extension: 'postgis' } }]);
  });

  it.each(['publication', 'coverage', 'extensionTables', 'version'] as const)('is never green without %s', (name) => {
    expect(rowOf(tableKind, facts({}, { [name]: failed('cut off') }))).toMatchObject({ status: 'unknown' });
  });
});
