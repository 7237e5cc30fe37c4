import { describe, expect, it } from '@jest/globals';
import { UNVERIFIED, type ConsumerProfile } from '../../../src/consumer.js';
import type { UnfitKey } from '../../../src/facts/index.js';
import { primaryKey } from '../../../src/rules/tables/primary-key.js';
import { consumer, facts, kindsOf, rowOf, sqlOf, target } from '../facts.js';

const SOURCE = 'https://example.com/limits';
const KEY = { primaryKey: { value: true, severity: 'error', unmet: 'It refuses the table.', source: SOURCE } } as const satisfies Partial<ConsumerProfile>;
const FULL = { identity: { value: 'full', severity: 'error', unmet: 'It wants whole rows.', source: SOURCE } } as const satisfies Partial<ConsumerProfile>;
const EITHER = { identity: { value: 'key-or-full', severity: 'error', unmet: 'It ignores updates.', source: SOURCE } } as const satisfies Partial<ConsumerProfile>;

function rowFor(profile: Partial<ConsumerProfile>, changes: Partial<UnfitKey> = {}) {
  const unfit: UnfitKey = { schema: 'public', name: 'logs', primaryKey: false, setting: 'd', noFull: null, ...changes };
  return rowOf(primaryKey, facts({ keys: { tables: [unfit], count: 1, fine: 3 } }), target({ consumer: consumer(profile) }));
}

describe('primary-key', () => {
  it('does not apply to a consumer that asks for nothing', () => {
    expect(rowOf(primaryKey, facts())).toMatchObject({ status: 'skip' });
  });

  it('passes when every table has what it needs', () => {
    const seen = facts({ keys: { tables: [], count: 0, fine: 3 } });
    expect(rowOf(primaryKey, seen, target({ consumer: consumer(KEY) }))).toMatchObject({ status: 'pass', evidence: { tables: 3 } });
  });

  it('fails as the profile says, and an unverified need never as an error', () => {
    expect(rowFor(KEY)).toMatchObject({
      status: 'fail',
      severity: 'error',
      object: { kind: 'table', name: 'public.logs' },
      message: '`public.logs` has no primary key, which X requires',
      meaning: 'It refuses the table.',
      evidence: { primary_key: false, replica_identity: 'default' },
    });
    expect(rowFor({ primaryKey: { ...KEY.primaryKey, source: UNVERIFIED } })).toMatchObject({ severity: 'warning' });
    expect(kindsOf(rowFor(KEY))).toEqual(['text']);
  });

  it.each([
    [FULL, { primaryKey: true }, 'error', ['ALTER TABLE public.logs REPLICA IDENTITY FULL;']],
    [FULL, { primaryKey: true, setting: 'i' }, 'error', ['ALTER TABLE public.logs REPLICA IDENTITY FULL;']],
    [EITHER, {}, 'error', ['ALTER TABLE public.logs REPLICA IDENTITY FULL;']],
    [EITHER, { primaryKey: true, setting: 'n' }, 'error', ['ALTER TABLE public.logs REPLICA IDENTITY DEFAULT;']],
    // Whether an index is enough, the products do not say.
    [EITHER, { setting: 'i' }, 'warning', ['ALTER TABLE public.logs REPLICA IDENTITY FULL;']],
  ] satisfies [Partial<ConsumerProfile>, Partial<UnfitKey>, string, string[]][])('a replica identity: %j, %j', (profile, changes, severity, statements) => {
    const row = rowFor(profile, changes);
    expect(row).toMatchObject({ status: 'fail', severity });
    expect(sqlOf(row)).toEqual(statements);
  });

  it.each(['column list', 'generated column'] as const)('never prints FULL where a %s would make updates fail', (noFull) => {
    expect(sqlOf(rowFor(FULL, { noFull }))).toEqual([]);
    expect(sqlOf(rowFor(EITHER, { noFull }))).toEqual([]);
  });

  it('is the worse of two needs', () => {
    const row = rowFor({ ...FULL, primaryKey: { ...KEY.primaryKey, severity: 'warning' } });
    expect(row).toMatchObject({ severity: 'error', meaning: 'It refuses the table. It wants whole rows.' });
    expect(sqlOf(row)).toEqual(['ALTER TABLE public.logs REPLICA IDENTITY FULL;']);
  });
});
