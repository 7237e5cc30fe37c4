import { expect, it } from '@jest/globals';
import { publicationPartitionOverlap } from '../../../src/rules/publications/publication-partition-overlap.js';
import { facts, kindsOf, partitioning, partitionsListed, publication, rowOf, sqlOf } from '../facts.js';

const EVENTS = partitionsListed('events', ['events_1']);

function rowFor(root: typeof EVENTS, viaRoot = false) {
  return rowOf(publicationPartitionOverlap, facts({ partitioning: partitioning({ twice: [root] }), publication: publication({ viaRoot }) }));
}

it('passes when there is none', () => {
  expect(rowOf(publicationPartitionOverlap, facts())).toMatchObject({ status: 'pass' });
});

it('takes the partitions from the list', () => {
  const row = rowFor(EVENTS);
  expect(row).toMatchObject({ status: 'fail', severity: 'warning', object: { name: 'public.events' }, evidence: { partitions: ['public.events_1'] } });
  expect(sqlOf(row)).toEqual(['ALTER PUBLICATION feed DROP TABLE public.events_1;']);
});

it.each([
  [false, 'text'],
  // There it counts for nothing.
  [true, 'sql'],
])('with a filter of a partition, and the root option %s', (viaRoot, kind) => {
  expect(kindsOf(rowFor({ ...EVENTS, restricted: true }, viaRoot))).toEqual([kind]);
});

it('has nothing to judge when the publication does not exist', () => {
  expect(rowOf(publicationPartitionOverlap, facts({ publication: null }))).toMatchObject({ status: 'skip' });
});
