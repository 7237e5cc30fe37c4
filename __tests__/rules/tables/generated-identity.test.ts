import { describe, expect, it } from '@jest/globals';
import type { GeneratedIdentity } from '../../../src/facts/index.js';
import { generatedIdentity } from '../../../src/rules/tables/generated-identity.js';
import { consumer, facts, kindsOf, rowOf, rowsOf, sqlOf, target, version } from '../facts.js';

function table(name: string, changes: Partial<GeneratedIdentity> = {}): GeneratedIdentity {
  return {
    schema: 'public',
    name,
    setting: 'f',
    columns: ['total'],
    virtual: false,
    allGenerated: false,
    planned: true,
    publications: ['feed'],
    implicitMember: false,
    writes: 0,
    usablePrimaryKey: false,
    usableIndex: null,
    ...changes,
  };
}

function seenOf(tables: readonly GeneratedIdentity[], major: number) {
  return facts({ generatedIdentities: { tables, count: tables.length }, version: version(major) });
}

describe('generated-identity', () => {
  it('passes when there is none', () => {
    expect(rowOf(generatedIdentity, facts())).toMatchObject({ status: 'pass' });
  });

  describe('from 18 on', () => {
    const rowFor = (changes: Partial<GeneratedIdentity>, wanted = target()) => rowOf(generatedIdentity, seenOf([table('items', changes)], 18), wanted);

    it('fails, with an outage as long as a publication has the table', () => {
      const row = rowFor({});
      expect(row).toMatchObject({
        status: 'fail',
        severity: 'error',
        object: { kind: 'table', name: 'public.items' },
        evidence: { replica_identity: 'full', generated_columns: ['total'], rejected_because_of: ['feed'] },
      });
      expect(row.outage).toBeDefined();
      expect(rowFor({ publications: [] }).outage).toBeUndefined();
    });

    it('is a warning where only another publication rejects, or nobody named the table and nobody updates it', () => {
      const other = rowFor({ planned: false, publications: ['other'] });
      expect(other).toMatchObject({ severity: 'warning' });
      expect(other.outage).toBeDefined();
      const dormant = rowFor({ implicitMember: true });
      expect(dormant).toMatchObject({ severity: 'warning' });
      expect(dormant.outage).toBeUndefined();
      expect(rowFor({ implicitMember: true, writes: 3 })).toMatchObject({ severity: 'error' });
    });

    it('uses a key without such columns, where there is one', () => {
      expect(sqlOf(rowFor({ usablePrimaryKey: true, usableIndex: 'items_pkey' }))).toEqual(['ALTER TABLE public.items REPLICA IDENTITY DEFAULT;']);
      expect(sqlOf(rowFor({ usableIndex: 'The index' }))).toEqual(['ALTER TABLE public.items REPLICA IDENTITY USING INDEX "The index";']);
    });

    it('publishes the columns where there is no such key, or the consumer requires FULL', () => {
      const published = ['ALTER PUBLICATION feed SET (publish_generated_columns = stored);'];
      expect(sqlOf(rowFor({}))).toEqual(published);
      const materialize = consumer({ identity: { value: 'full', severity: 'error', unmet: 'It refuses the table.', source: 'https://example.com/' } });
      expect(sqlOf(rowFor({ usablePrimaryKey: true }, target({ consumer: materialize })))).toEqual(published);
      expect(sqlOf(rowFor({ publications: ['feed', 'The other'] }))).toHaveLength(2);
    });

    it('says so where the publication is yet to be made', () => {
      expect(kindsOf(rowFor({ publications: [] }))).toEqual(['text']);
    });

    it('cannot publish a virtual column', () => {
      expect(kindsOf(rowFor({ virtual: true }))).toEqual(['text']);
    });
  });

  describe('up to 17', () => {
    it('is one notice for all tables with FULL, which works until the upgrade', () => {
      const rows = rowsOf(generatedIdentity, seenOf([table('a'), table('b')], 17));
      expect(rows).toMatchObject([{ status: 'fail', severity: 'notice', object: null, evidence: { tables: ['public.a', 'public.b'], count: 2 } }]);
    });

    it('is an error where the old row arrives without a single column, and a warning where it lacks some', () => {
      const publications: readonly string[] = [];
      const whole = table('a', { setting: 'd', allGenerated: true, publications });
      const some = table('b', { setting: 'i', publications });
      const rows = rowsOf(generatedIdentity, seenOf([whole, some, table('c', { publications })], 16));
      expect(rows.map(({ object, severity }) => [object?.name, severity])).toEqual([
        ['public.a', 'error'],
        ['public.b', 'warning'],
        [undefined, 'notice'],
      ]);
      expect(rows.every(({ outage }) => outage === undefined)).toBe(true);
    });
  });
});
