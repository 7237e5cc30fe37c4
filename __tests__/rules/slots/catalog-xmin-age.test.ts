import { describe, expect, it } from '@jest/globals';
import type { Slot } from '../../../src/facts/index.js';
import { catalogXminAge } from '../../../src/rules/slots/catalog-xmin-age.js';
import { adviceOf } from '../advice.js';
import { facts, IDLE, rowOf, settings, slot, target } from '../facts.js';

const rowFor = (changes: Partial<Slot>, wanted = target()) =>
  rowOf(catalogXminAge, facts({ slots: [slot('feed_slot', changes)], settings: settings({ autovacuum_freeze_max_age: '200000000' }) }), wanted);

describe('catalog-xmin-age', () => {
  it.each([
    [{ catalogXminAge: 100_000_000 }, 'pass'],
    [{ catalogXminAge: 100_000_001 }, 'fail'],
    [{ catalogXminAge: null, xminAge: 100_000_001, type: 'physical' }, 'fail'],
    [{ catalogXminAge: 5, xminAge: 100_000_001, type: 'physical' }, 'fail'],
    [{ catalogXminAge: 5, xminAge: 5 }, 'pass'],
    [{ catalogXminAge: null }, 'pass'],
    // Since 14 at the latest the server passes over it.
    [{ catalogXminAge: 150_000_000, walStatus: 'lost', restartLsn: null }, 'pass'],
  ] satisfies [Partial<Slot>, string][])('%j', (changes, status) => {
    expect(rowFor(changes)).toMatchObject({ status });
  });

  it('says whose rows are held back', () => {
    expect(rowFor({ catalogXminAge: 150_000_000 }).meaning).toContain('the system catalogs');
    expect(rowFor({ xminAge: 150_000_000, type: 'physical' }).meaning).toContain('any table');
    expect(rowFor({ catalogXminAge: 150_000_000 }).message).toBe(
      'replication slot `feed_slot` holds back VACUUM by 150 million transactions; autovacuum_freeze_max_age is 200 million',
    );
  });

  it.each([
    ['the pipeline', { ...IDLE }, target({ slot: 'feed_slot' }), 'Start the pipeline'],
    ['the running pipeline', {}, target({ slot: 'feed_slot' }), 'Let the pipeline catch up'],
    ['another consumer', { ...IDLE }, target(), 'Find out which consumer'],
    ['another running consumer', {}, target(), 'Let the consumer'],
    ['a standby', { ...IDLE, type: 'physical', plugin: null, database: null }, target(), 'Find out which standby'],
    ['a running standby', { type: 'physical', plugin: null, database: null }, target(), 'Let the standby'],
    ['a consumer of the primary', { ...IDLE, synced: true }, target(), 'on the primary'],
  ] satisfies [string, Partial<Slot>, ReturnType<typeof target>, string][])('of %s', (_, changes, wanted, words) => {
    const advised = adviceOf(rowFor({ catalogXminAge: 150_000_000, ...changes }, wanted));
    expect(advised).toContain(words);
    expect(advised).not.toContain('pg_drop_replication_slot');
  });
});
