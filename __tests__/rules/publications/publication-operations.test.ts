import { describe, expect, it } from '@jest/globals';
import type { Publication } from '../../../src/facts/index.js';
import { publicationOperations } from '../../../src/rules/publications/publication-operations.js';
import { facts, kindsOf, publication, rowOf, sqlOf, target, version, type TargetChanges } from '../facts.js';

function rowFor(published: Partial<Publication>, wanted: TargetChanges = {}, major = 16) {
  return rowOf(publicationOperations, facts({ publication: publication(published), version: version(major) }), target(wanted));
}

describe('publication-operations', () => {
  it('passes when all are published', () => {
    expect(rowFor({})).toMatchObject({ status: 'pass', evidence: { publishes: expect.arrayContaining(['insert', 'update', 'delete']) } });
  });

  it('prints those that are published and those that are missing', () => {
    const row = rowFor({ name: 'Feed', updates: false, deletes: false, truncates: true });
    expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { publishes: ['insert', 'truncate'], missing: ['update', 'delete'] } });
    expect(sqlOf(row)).toEqual([`ALTER PUBLICATION "Feed" SET (publish = 'insert, update, delete, truncate');`]);
  });

  it('asks for TRUNCATE only when it is needed', () => {
    expect(rowFor({ truncates: false })).toMatchObject({ status: 'pass' });
    expect(rowFor({ truncates: false }, { operations: ['insert', 'truncate'] })).toMatchObject({ status: 'fail', evidence: { missing: ['truncate'] } });
  });

  it('prints no statement on 10 for TRUNCATE', () => {
    const operations = ['insert', 'update', 'truncate'] as const;
    expect(kindsOf(rowFor({ truncates: false }, { operations }, 10))).toEqual(['text']);
    expect(sqlOf(rowFor({ truncates: false, updates: false }, { operations }, 10))).toEqual([`ALTER PUBLICATION feed SET (publish = 'insert, update, delete');`]);
  });

  it('has nothing to judge when the publication does not exist', () => {
    expect(rowOf(publicationOperations, facts({ publication: null }))).toMatchObject({ status: 'skip' });
  });
});
