import { expect, it } from '@jest/globals';
import { publicationGeneratedColumns } from '../../../src/rules/publications/publication-generated-columns.js';
import { facts, publication, restrictions, rowOf, sqlOf } from '../facts.js';

const PRICES = { schema: 'public', name: 'prices' };

it('is a notice when they are published, and prints no statement', () => {
  const seen = facts({ publication: publication({ generatedColumns: true }), restrictions: restrictions({ publishedGenerated: [PRICES] }) });
  const row = rowOf(publicationGeneratedColumns, seen);
  expect(row).toMatchObject({ status: 'fail', severity: 'notice', evidence: { publishes_generated_columns: true, tables: 1 }, related: [{ name: 'public.prices' }] });
  expect(sqlOf(row)).toEqual([]);
});

it('passes when there are none', () => {
  expect(rowOf(publicationGeneratedColumns, facts({ publication: publication({ generatedColumns: true }) }))).toMatchObject({ status: 'pass' });
});

it('has nothing to judge when the publication does not exist', () => {
  expect(rowOf(publicationGeneratedColumns, facts({ publication: null }))).toMatchObject({ status: 'skip' });
});
