import { expect, it } from '@jest/globals';
import { publicationListsPartitions } from '../../../src/rules/publications/publication-lists-partitions.js';
import { facts, kindsOf, partitioning, partitionsListed, publication, rowOf, sqlOf, version } from '../facts.js';

const EVENTS = partitionsListed('events', ['events_1', 'Events 2']);

function rowFor(root: typeof EVENTS, major = 16, viaRoot = false) {
  return rowOf(publicationListsPartitions, facts({ partitioning: partitioning({ byPartition: [root] }), publication: publication({ viaRoot }), version: version(major) }));
}

it('passes when there is no such table', () => {
  expect(rowOf(publicationListsPartitions, facts())).toMatchObject({ status: 'pass' });
});

it('publishes the table, then takes the partitions from the list', () => {
  const row = rowFor(EVENTS);
  expect(row).toMatchObject({ status: 'fail', severity: 'warning', object: { name: 'public.events' }, evidence: { partitions_count: 2 } });
  expect(sqlOf(row)).toEqual([
    'ALTER PUBLICATION feed ADD TABLE public.events;',
    'ALTER PUBLICATION feed DROP TABLE public.events_1, public."Events 2";',
  ]);
});

it('loses no filter of a partition', () => {
  expect(sqlOf(rowFor({ ...EVENTS, restricted: true }))).toEqual(['ALTER PUBLICATION feed ADD TABLE public.events;']);
});

it('says that not all are named', () => {
  expect(kindsOf(rowFor({ ...EVENTS, partitionsCount: 200 }))).toEqual(['sql', 'sql', 'text']);
});

it('prints no statement where a partitioned table cannot be published', () => {
  expect(rowFor(EVENTS, 12)).toMatchObject({ status: 'fail', severity: 'notice' });
  expect(kindsOf(rowFor(EVENTS, 12))).toEqual(['text']);
});

it('has nothing to judge when the publication does not exist', () => {
  expect(rowOf(publicationListsPartitions, facts({ publication: null }))).toMatchObject({ status: 'skip' });
});
