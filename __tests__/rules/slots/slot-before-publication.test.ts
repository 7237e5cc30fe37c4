import { describe, expect, it } from '@jest/globals';
import type { PublishedLater } from '../../../src/facts/index.js';
import { slotBeforePublication } from '../../../src/rules/slots/slot-before-publication.js';
import { CURRENT_LSN, facts, IDLE, kindsOf, rowOf, slot, target, version } from '../facts.js';

const wanted = target({ slot: 'orders_cdc' });
const REFUNDS: PublishedLater = { publication: null, members: [{ schema: 'public', name: 'refunds' }], count: 1 };

function seen(publishedLater: PublishedLater | null, changes: Parameters<typeof slot>[1] = {}, others: readonly ReturnType<typeof slot>[] = []) {
  return facts({ slots: [slot('orders_cdc', { ...IDLE, publishedLater, confirmedFlushLsn: CURRENT_LSN - 9000n, ...changes }), ...others] });
}

describe('slot-before-publication', () => {
  it.each([
    [null, 'pass', 'warning'],
    [{ publication: null, members: [], count: 0 }, 'pass', 'warning'],
    [REFUNDS, 'fail', 'warning'],
    [{ ...REFUNDS, members: [{ schema: 'sales', name: null }] }, 'fail', 'warning'],
    [{ publication: 'created', members: [], count: 0 }, 'fail', 'warning'],
    [{ publication: 'altered', members: [], count: 0 }, 'fail', 'notice'],
    [{ ...REFUNDS, publication: 'altered' }, 'fail', 'warning'],
  ] as const)('%j: %s %s', (later, status, severity) => {
    const row = rowOf(slotBeforePublication, seen(later), wanted);
    expect(row).toMatchObject({ status, severity, object: { kind: 'slot', name: 'orders_cdc' }, evidence: { members_later: later?.count ?? 0 } });
  });

  it.each([
    ['a client is past it perhaps', {}, { active: true, activePid: 900 }, []],
    ['another slot lent its age', {}, {}, [slot('other', { catalogXminAge: 900 })]],
  ])('only notes it where %s', (_, __, changes, others) => {
    expect(rowOf(slotBeforePublication, seen(REFUNDS, changes, others), wanted)).toMatchObject({ status: 'fail', severity: 'notice' });
  });

  it('does not doubt it for a slot that decodes nothing', () => {
    const standby = slot('standby', { type: 'physical', database: null, plugin: null, catalogXminAge: null });
    expect(rowOf(slotBeforePublication, seen(REFUNDS, {}, [standby]), wanted)).toMatchObject({ status: 'fail', severity: 'warning' });
  });

  it.each([
    ['nothing is left to decode', { confirmedFlushLsn: CURRENT_LSN }],
    ['nothing can be decoded any more', { walStatus: 'lost' }],
    ['it is not the pipeline’s', { database: 'till' }],
  ])('passes where %s', (_, changes) => {
    expect(rowOf(slotBeforePublication, seen(REFUNDS, changes), wanted)).toMatchObject({ status: 'pass' });
  });

  it('says what the version does with it, and drops the slot last', () => {
    const rows = [17, 18].map((major) => rowOf(slotBeforePublication, { ...seen({ publication: 'created', members: [], count: 0 }), ...versionOf(major) }, wanted));
    expect(new Set(rows.map(({ meaning }) => meaning)).size).toBe(2);
    expect(kindsOf(rows[0])).toEqual(['text', 'sql']);
    expect(rows[0]?.fix?.variants[0]?.steps[1]?.destructive).toBeDefined();
  });

  it.each([target(), target({ slot: 'orders_cdc', publication: null })])('does not apply without slot and publication', (nothing) => {
    expect(rowOf(slotBeforePublication, facts(), nothing)).toMatchObject({ status: 'skip' });
  });
});

function versionOf(major: number) {
  return { version: { state: 'known', value: version(major) } } as const;
}
