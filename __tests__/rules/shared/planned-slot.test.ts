import { describe, expect, it } from '@jest/globals';
import { ownReader, plannedSlot, slotsToCreate } from '../../../src/rules/shared/planned-slot.js';
import { facts, IDLE, role, slot, target, walsender } from '../facts.js';

const SLOTS = [slot('a'), slot('feed_slot', { activePid: 900 }), slot('b')];

describe('plannedSlot', () => {
  it('is the one of that name', () => {
    expect(plannedSlot(SLOTS, target({ slot: 'feed_slot' }))).toBe(SLOTS[1]);
    expect(plannedSlot(SLOTS, target({ slot: 'feed' }))).toBeUndefined();
    expect(plannedSlot(SLOTS, target())).toBeUndefined();
  });
});

describe('slotsToCreate', () => {
  it.each([
    [undefined, undefined, 1],
    ['feed_slot', undefined, 0],
    ['missing', undefined, 1],
    [undefined, 0, 0],
    ['missing', 0, 0],
    ['feed_slot', 3, 3],
  ])('slot %s, new-slots %s: %i', (name, newSlots, expected) => {
    const wanted = target({ ...(name === undefined ? {} : { slot: name }), ...(newSlots === undefined ? {} : { newSlots }) });
    expect(slotsToCreate(SLOTS, wanted)).toBe(expected);
  });
});

describe('ownReader', () => {
  const wanted = target({ slot: 'feed_slot' });

  it.each([
    ['the role of the pipeline', SLOTS, [walsender(900)], role(), 900],
    ['another role', SLOTS, [walsender(900, { user: 'other' })], role(), undefined],
    ['somebody who cannot be seen', SLOTS, [walsender(900, { user: null })], role(), undefined],
    ['nobody', [slot('feed_slot', IDLE)], [walsender(900)], role(), undefined],
    ['a sender of another slot', SLOTS, [walsender(901)], role(), undefined],
  ] as const)('%s reads it', (_, slots, walsenders, pipeline, pid) => {
    expect(ownReader(facts({ slots, walsenders, role: pipeline }), wanted)).toBe(pid);
  });

  it('is nobody when no slot was named', () => {
    expect(ownReader(facts({ slots: SLOTS, walsenders: [walsender(900)] }), target())).toBeUndefined();
  });
});
