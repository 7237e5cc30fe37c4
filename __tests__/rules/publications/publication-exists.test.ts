import { describe, expect, it } from '@jest/globals';
import { UNVERIFIED } from '../../../src/consumer.js';
import { failed } from '../../../src/facts/index.js';
import { generic } from '../../../src/plan/consumers/generic.js';
import { publicationExists } from '../../../src/rules/publications/publication-exists.js';
import { consumer, coverage, facts, kindsOf, publication, rowOf, sqlOf, stepsOf, target, uncovered, uncoveredPart, version, type TargetChanges } from '../facts.js';

/** There is no such publication. */
function missing(tables: readonly string[] = ['orders'], wanted: TargetChanges = {}, major = 16) {
  const seen = facts({ publication: null, publications: [], coverage: coverage({ covered: 0, uncovered: tables.map((name) => uncovered(name)) }), version: version(major) });
  return rowOf(publicationExists, seen, target(wanted));
}

describe('publication-exists', () => {
  it('passes when it is there', () => {
    expect(rowOf(publicationExists, facts({ publication: publication() }))).toMatchObject({ status: 'pass', object: { kind: 'publication', name: 'feed' } });
  });

  it.each([
    [16, ['CREATE PUBLICATION "The feed" FOR TABLE public.orders, public."Mixed, Case";']],
    [10, ['CREATE PUBLICATION "The feed" FOR TABLE public.orders, public."Mixed, Case";']],
  ])('prints what creates it, on %i', (major, statements) => {
    const row = missing(['orders', 'Mixed, Case'], { publication: 'The feed' }, major);
    expect(row).toMatchObject({ status: 'fail', severity: 'error', object: { kind: 'publication', name: '"The feed"' }, evidence: { tables_in_scope: 2 } });
    expect(sqlOf(row)).toEqual(statements);
  });

  it.each([
    [['insert'], " WITH (publish = 'insert')"],
    [['insert', 'update', 'delete'], ''],
    [['insert', 'update', 'delete', 'truncate'], ''],
  ] as const)('publishes %j and no more', (operations, options) => {
    expect(sqlOf(missing(['orders'], { operations }))).toEqual([`CREATE PUBLICATION feed FOR TABLE public.orders${options};`]);
  });

  it.each([
    [13, 'published-name', 'public.events WITH (publish_via_partition_root = true)'],
    [13, 'publication', 'public.events'],
    // Before 13 a partitioned table cannot be published.
    [12, 'published-name', 'public.events_1'],
  ] as const)('on %i for a consumer that filters by %s', (major, value, members) => {
    const events = uncovered('events', { partitioned: true, parts: [uncoveredPart('events_1')] });
    const seen = facts({ publication: null, publications: [], coverage: coverage({ uncovered: [events] }), version: version(major) });
    const row = rowOf(publicationExists, seen, target({ consumer: consumer({ filtersBy: { value, source: UNVERIFIED } }) }));
    expect(sqlOf(row)).toEqual([`CREATE PUBLICATION feed FOR TABLE ${members};`]);
  });

  it.each([['Feed'], ['fed'], ['feeed']])('is told the one that %s is probably meant to be, and no statement', (name) => {
    const seen = facts({ publication: null, publications: [publication({ name: 'feed' })], coverage: coverage({ uncovered: [uncovered('orders')] }) });
    const row = rowOf(publicationExists, seen, target({ publication: name }));
    expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { near: 'feed' } });
    expect(stepsOf(row)).toMatchObject([{ kind: 'option', text: 'publication: feed' }]);
  });

  it('prints no statement for a name that the database cannot store', () => {
    const seen = facts({ publication: null, publications: [], inexpressible: ['日本'], coverage: coverage({ uncovered: [uncovered('orders')] }) });
    const row = rowOf(publicationExists, seen, target({ publication: '日本' }));
    expect(row).toMatchObject({ status: 'fail', evidence: { in_encoding_of_database: false } });
    expect(kindsOf(row)).toEqual(['option']);
  });

  it('fails although the tables could not be read', () => {
    const row = rowOf(publicationExists, facts({ publication: null, publications: [] }, { coverage: failed('cut off') }));
    expect(row).toMatchObject({ status: 'fail', severity: 'error' });
    expect(kindsOf(row)).toEqual(['text']);
  });

  it.each([['filtered'], ['all-tables']] as const)('passes when the consumer creates it: %s', (autocreate) => {
    expect(missing(['orders'], { autocreate })).toMatchObject({ status: 'pass', evidence: { exists: false, created_by_consumer: autocreate } });
  });

  it.each([
    ['error', 'https://example.com/', 'error'],
    ['warning', 'https://example.com/', 'warning'],
    // What no document says is never an error.
    ['error', UNVERIFIED, 'warning'],
  ] as const)('is of the severity of the need: %s from %s', (severity, source, expected) => {
    const x = consumer({ missingPublication: { value: true, severity, unmet: 'X stops.', source } });
    expect(missing(['orders'], { consumer: x })).toMatchObject({ status: 'fail', severity: expected, meaning: 'X stops.' });
  });

  it('does not apply to a consumer without one, nor where none is named', () => {
    const none = consumer({ publication: { ...generic.publication, value: { ...generic.publication.value, madeBy: 'nobody' } } });
    expect(missing(['orders'], { consumer: none })).toMatchObject({ status: 'skip' });
    expect(missing(['orders'], { publication: null })).toMatchObject({ status: 'skip' });
  });
});
