import { describe, expect, it } from '@jest/globals';
import { denied, failed, unavailable } from '../../../src/facts/index.js';
import { temporarySlot } from '../../../src/rules/slots/temporary-slot.js';
import { consumer, facts, kindsOf, rowOf, serverError, target } from '../facts.js';

const PROBED = target({ probe: 'slot' });

describe('temporary-slot', () => {
  it('passes when one was created', () => {
    expect(rowOf(temporarySlot, facts({ temporarySlot: { outcome: 'created' } }), PROBED)).toMatchObject({
      status: 'pass',
      object: null,
      evidence: { plugin: 'pgoutput' },
    });
  });

  it.each(['57014', '55P03', '58P01', '53400', '42501', '55000', 'XX000'])('fails when it was refused with %s', (code) => {
    const error = serverError(code, { message: 'no', hint: 'try harder' });
    const wanted = target({ probe: 'slot', consumer: consumer({ plugins: { value: ['wal2json'], source: 'unverified' } }) });
    const row = rowOf(temporarySlot, facts({ temporarySlot: { outcome: 'refused', error } }), wanted);
    expect(row).toMatchObject({
      status: 'fail',
      severity: 'error',
      object: null,
      evidence: { plugin: 'wal2json', sqlstate: code, server_says: 'no', hint: 'try harder' },
    });
    expect(kindsOf(row)).toEqual(code === '57014' || code === '55P03' ? ['text', 'sql', 'sql'] : ['text']);
  });

  it('tells what is in the way apart', () => {
    const fixFor = (code: string) => rowOf(temporarySlot, facts({ temporarySlot: { outcome: 'refused', error: serverError(code) } }), PROBED).fix;
    expect(fixFor('57014')).toEqual(fixFor('55P03'));
    expect(new Set(['57014', '58P01', '53400', 'XX000'].map((code) => fixFor(code)?.summary)).size).toBe(4);
  });

  it('of a server without a free slot can be left out', () => {
    const seen = facts({ temporarySlot: { outcome: 'refused', error: serverError('53400') } });
    expect(rowOf(temporarySlot, seen, PROBED).fix?.variants.map(({ steps }) => steps.map(({ kind, text }) => (kind === 'option' ? text : kind)))).toEqual([
      ['text'],
      ['probe: connect'],
    ]);
  });

  it('says null of a hint that was not given', () => {
    const seen = facts({ temporarySlot: { outcome: 'refused', error: serverError('53400') } });
    expect(rowOf(temporarySlot, seen, PROBED).evidence).toMatchObject({ hint: null });
  });

  it.each(['none', 'connect'] as const)('is not asked for with `probe: %s`', (probe) => {
    const seen = facts({}, { temporarySlot: unavailable('only asked for with probe: slot') });
    expect(rowOf(temporarySlot, facts({ temporarySlot: { outcome: 'created' } }), target({ probe: 'stream' }))).toMatchObject({ status: 'pass' });
    expect(rowOf(temporarySlot, seen, target({ probe }))).toMatchObject({
      status: 'skip',
      message: 'only runs with `probe: slot` or `probe: stream`',
      because: { kind: 'not-applicable' },
    });
  });

  it.each([
    ['none may be made here', denied('no room'), 'unknown', 'denied'],
    ['it was cut off', failed('cut off'), 'unknown', 'failed'],
  ] as const)('when %s', (_, state, status, kind) => {
    expect(rowOf(temporarySlot, facts({}, { temporarySlot: state }), PROBED)).toMatchObject({ status, because: { kind } });
  });
});
