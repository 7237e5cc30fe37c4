import { describe, expect, it } from '@jest/globals';
import { denied, failed, unavailable } from '../../../src/facts.js';
import { temporarySlot } from '../../../src/rules/slots/temporary-slot.js';
import { facts, kindsOf, rowOf, serverError, stepsOf, target } from '../facts.js';

describe('temporary-slot', () => {
  it('passes when one was created', () => {
    expect(rowOf(temporarySlot, facts({ temporarySlot: { outcome: 'created' } }))).toMatchObject({
      status: 'pass',
      object: null,
      evidence: { plugin: 'pgoutput' },
    });
  });

  it.each(['57014', '55P03', '58P01', '53400', '42501', '55000', 'XX000'])('fails when it was refused with %s', (code) => {
    const error = serverError(code, { message: 'no', hint: 'try harder' });
    const wanted = target({ consumer: { name: 'x', plugin: 'wal2json', newSlots: 1, snapshot: true } });
    const row = rowOf(temporarySlot, facts({ temporarySlot: { outcome: 'refused', error } }), wanted);
    expect(row).toMatchObject({
      status: 'fail',
      severity: 'error',
      object: null,
      evidence: { plugin: 'wal2json', sqlstate: code, server_says: 'no', hint: 'try harder' },
    });
    expect(kindsOf(row)).toEqual(code === '57014' || code === '55P03' ? ['text', 'sql', 'sql'] : ['text']);
  });

  it('tells what stands in the way apart', () => {
    const adviceFor = (code: string) =>
      stepsOf(rowOf(temporarySlot, facts({ temporarySlot: { outcome: 'refused', error: serverError(code) } })))[0]?.text;
    expect(adviceFor('57014')).toBe(adviceFor('55P03'));
    expect(new Set(['57014', '58P01', '53400', 'XX000'].map(adviceFor)).size).toBe(4);
  });

  it('says null of a hint that was not given', () => {
    const seen = facts({ temporarySlot: { outcome: 'refused', error: serverError('53400') } });
    expect(rowOf(temporarySlot, seen).evidence).toMatchObject({ hint: null });
  });

  it.each([
    ['nobody asked for it', unavailable('probe is not slot'), 'skip', 'not-applicable'],
    ['none may be made here', denied('no room'), 'unknown', 'denied'],
    ['it was cut off', failed('cut off'), 'unknown', 'failed'],
  ] as const)('when %s', (_, state, status, kind) => {
    expect(rowOf(temporarySlot, facts({}, { temporarySlot: state }))).toMatchObject({ status, because: { kind } });
  });
});
