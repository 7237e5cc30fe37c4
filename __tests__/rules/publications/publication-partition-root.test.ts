import { describe, expect, it } from '@jest/globals';
import { UNVERIFIED, type ConsumerProfile } from '../../../src/consumer.js';
import type { Partitioning, Publication, PublishedElsewhere } from '../../../src/facts/index.js';
import { publicationPartitionRoot } from '../../../src/rules/publications/publication-partition-root.js';
import { consumer, facts, kindsOf, partitioning, publication, rowsOf, sqlOf, target, version, type TargetChanges } from '../facts.js';

const DOCUMENTED = 'https://example.com/';
const EVENTS = { schema: 'public', name: 'events' };

function need(value: boolean, severity: 'error' | 'warning' = 'error'): Partial<ConsumerProfile> {
  return { viaRoot: { value, severity, unmet: 'X refuses it.', source: DOCUMENTED } };
}

const BY_NAME: Partial<ConsumerProfile> = { filtersBy: { value: 'published-name', source: DOCUMENTED } };

/** A partitioned table whose changes come under the names of its partitions. */
const RENAMED: PublishedElsewhere = { ...EVENTS, lostCount: 2, childrenCount: 0, published: true, names: ['events_1', 'events_2'].map((name) => ({ schema: 'public', name })) };

interface Case {
  readonly profile: Partial<ConsumerProfile>;
  readonly seen?: Partial<Partitioning>;
  readonly published?: Partial<Publication> | null;
  readonly wanted?: TargetChanges;
  readonly major?: number;
}

function rowsFor({ profile, seen = {}, published = {}, wanted = {}, major = 16 }: Case) {
  const all = facts({ publication: published === null ? null : publication(published), partitioning: partitioning(seen), version: version(major) });
  return rowsOf(publicationPartitionRoot, all, target({ consumer: consumer(profile), ...wanted }));
}

describe('publication-partition-root', () => {
  it('does not apply to a consumer that takes both', () => {
    expect(rowsFor({ profile: {} })).toMatchObject([{ status: 'skip' }]);
  });

  it.each([
    [true, false, 'fail'],
    [true, true, 'pass'],
    [false, true, 'fail'],
    [false, false, 'pass'],
  ] as const)('a consumer that needs %s, and the option %s', (value, viaRoot, status) => {
    const rows = rowsFor({ profile: need(value), seen: { captured: [EVENTS] }, published: { viaRoot } });
    expect(rows).toMatchObject([{ status, object: { kind: 'publication', name: 'feed' } }]);
    expect(sqlOf(rows[0])).toEqual(status === 'pass' ? [] : [`ALTER PUBLICATION feed SET (publish_via_partition_root = ${String(value)});`]);
  });

  it('is of the severity of the need', () => {
    expect(rowsFor({ profile: need(true, 'warning'), seen: { captured: [EVENTS] } })).toMatchObject([{ status: 'fail', severity: 'warning' }]);
  });

  it('passes without a partitioned table', () => {
    expect(rowsFor({ profile: need(true) })).toMatchObject([{ status: 'pass' }]);
  });

  it('turns the option on for a consumer that goes by the published name', () => {
    const [row] = rowsFor({ profile: BY_NAME, seen: { elsewhere: [RENAMED] } });
    expect(row).toMatchObject({ status: 'fail', severity: 'error', object: { name: 'public.events' }, evidence: { published_as: ['public.events_1', 'public.events_2'] } });
    expect(sqlOf(row)).toEqual(['ALTER PUBLICATION feed SET (publish_via_partition_root = true);']);
  });

  it('publishes the table itself where only partitions are listed', () => {
    const [row] = rowsFor({ profile: BY_NAME, seen: { elsewhere: [{ ...RENAMED, published: false }] } });
    expect(sqlOf(row)).toEqual(['ALTER PUBLICATION feed ADD TABLE public.events;', 'ALTER PUBLICATION feed SET (publish_via_partition_root = true);']);
  });

  it.each([
    ['with the option on', { published: { viaRoot: true } }],
    ['before 13', { major: 12 }],
    ['for tables that inherit', { seen: { elsewhere: [{ ...RENAMED, childrenCount: 1 }] } }],
  ])('lists the names %s', (_, changes) => {
    const [row] = rowsFor({ profile: BY_NAME, seen: { elsewhere: [RENAMED] }, ...changes });
    expect(kindsOf(row)).toEqual(['option']);
  });

  it('is a warning where the product does not say by what it goes', () => {
    const profile = { filtersBy: { value: 'published-name', source: UNVERIFIED } } as const;
    expect(rowsFor({ profile, seen: { elsewhere: [RENAMED] } })).toMatchObject([{ status: 'fail', severity: 'warning' }]);
  });

  it('tells what is refused once', () => {
    const rows = rowsFor({ profile: { ...BY_NAME, ...need(true) }, seen: { captured: [EVENTS], elsewhere: [RENAMED] } });
    expect(rows).toMatchObject([{ object: { kind: 'publication' } }]);
  });

  it('judges a publication that the consumer creates, and prints no statement for it', () => {
    const [row] = rowsFor({ profile: BY_NAME, published: null, seen: { elsewhere: [RENAMED] }, wanted: { autocreate: 'filtered' } });
    expect(row).toMatchObject({ status: 'fail', severity: 'error' });
    expect(kindsOf(row)).toEqual(['text']);
    expect(rowsFor({ profile: need(true), published: null, seen: { captured: [EVENTS] }, wanted: { autocreate: 'filtered' } })).toMatchObject([{ status: 'pass' }]);
    expect(rowsFor({ profile: BY_NAME, published: null })).toMatchObject([{ status: 'skip' }]);
  });
});
