import { expect, test } from '@jest/globals';
import { obstacleToSlotProbe } from '../../../src/collect/probes/temporary-slot.js';
import { SOURCES } from '../../../src/collect/sources.js';
import { failed, known, type Facts } from '../../../src/facts/index.js';
import { judge } from '../../../src/judge/judge.js';
import { planesOf } from '../../../src/judge/planes.js';
import { verdictOf } from '../../../src/judge/verdict.js';
import type { Verdict } from '../../../src/result.js';
import { rules } from '../../../src/rules/index.js';
import { facts, IDLE, poolerError, refused, serverError, settings, slot, target, type TargetChanges } from '../../rules/facts.js';

const DISABLED = facts({ settings: settings({ wal_level: 'replica' }) });
const ALL_IN_USE = facts({ replication: refused(serverError('53300')) });
const OF_ANOTHER_ROLE = facts({ replication: refused(serverError('42501')) });
const REFUSED = facts({ replication: refused(serverError('28000')) });
const POOLED = facts({ replication: { outcome: 'not-a-walsender', detail: 'x' } });

test.each<readonly [string, Facts, string | undefined]>([
  ['all is well', facts(), undefined],
  ['logical decoding is not enabled', DISABLED, 'failed'],
  ['all walsenders are in use', ALL_IN_USE, 'denied'],
  ['the role lacks REPLICATION', OF_ANOTHER_ROLE, 'denied'],
  ['the replication connection was refused', REFUSED, 'failed'],
  ['a pooler refused it', facts({ replication: refused(poolerError('08P01')) }), 'failed'],
  ['no walsender answered', POOLED, 'failed'],
  ['it broke off', facts({}, { replication: failed('cut off') }), 'failed'],
  ['no slot is free', facts({ settings: settings({ max_replication_slots: '1' }) }), 'denied'],
])('what the slot probe brings when %s: %s', (_, seen, state) => {
  expect(obstacleToSlotProbe(seen, target({ probe: 'slot', slot: 'new_slot' }))?.state).toBe(state);
});

test('the pipeline that runs already needs no slot to be tried', () => {
  const seen = facts({ slots: [slot('feed_slot', IDLE)], replication: refused(serverError('53300')) });
  expect(obstacleToSlotProbe(seen, target({ probe: 'slot', slot: 'feed_slot' }))?.state).toBe('unavailable');
});

/** The verdict of a run that asks for the probe. */
function verdict(seen: Facts, changes: TargetChanges): Verdict {
  const wanted = target({ slot: 'new_slot', ...changes });
  const obstacle = obstacleToSlotProbe(seen, wanted) ?? known({ outcome: 'created' as const });
  return verdictOf(judge(rules, SOURCES, { ...seen, temporarySlot: obstacle, temporaryStream: obstacle as Facts['temporaryStream'] }, wanted), planesOf(wanted));
}

test.each(['slot', 'stream'] as const)('probe: %s that was asked for and not done is never green, whatever policy makes of its prerequisites', (probe) => {
  for (const severity of ['off', 'notice', 'warning'] as const) {
    expect(verdict(DISABLED, { probe, rules: { 'wal-level': severity } })).toBe('error');
    expect(verdict(REFUSED, { probe, rules: { 'replication-connection': severity } })).toBe('error');
    expect(verdict(POOLED, { probe, rules: { 'replication-connection': severity, 'direct-connection': 'off' } })).toBe('error');
    expect(verdict(ALL_IN_USE, { probe, rules: { 'replication-connection': severity } })).toBe('warn');
  }
  expect(verdict(DISABLED, { probe })).toBe('fail');
  expect(verdict(REFUSED, { probe })).toBe('fail');
});
