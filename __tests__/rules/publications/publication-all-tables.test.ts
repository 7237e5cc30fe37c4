import { expect, it } from '@jest/globals';
import { publicationAllTables } from '../../../src/rules/publications/publication-all-tables.js';
import { facts, publication, rowOf, target } from '../facts.js';

it.each([
  [{ allTables: true }, { status: 'fail', severity: 'notice', evidence: { all_tables: true } }],
  [{ schemas: ['sales'] }, { status: 'fail', severity: 'notice', evidence: { schemas: ['sales'] } }],
  [{ schemas: ['a', 'b', 'c', 'd'], deletes: false }, { status: 'fail', severity: 'notice' }],
  [{ allTables: true, updates: false, deletes: false }, { status: 'pass' }],
  [{}, { status: 'pass' }],
])('a publication with %j', (changes, outcome) => {
  expect(rowOf(publicationAllTables, facts({ publication: publication(changes) }))).toMatchObject(outcome);
});

it.each([
  ['all-tables', { status: 'fail', severity: 'notice', evidence: { exists: false } }],
  ['filtered', { status: 'skip' }],
  ['disabled', { status: 'skip' }],
] as const)('one that does not exist, with autocreate %s', (autocreate, outcome) => {
  expect(rowOf(publicationAllTables, facts({ publication: null }), target({ autocreate }))).toMatchObject(outcome);
});

it('one that is not named', () => {
  expect(rowOf(publicationAllTables, facts({ publication: null }), target({ autocreate: 'all-tables', publication: null }))).toMatchObject({ object: null });
});
