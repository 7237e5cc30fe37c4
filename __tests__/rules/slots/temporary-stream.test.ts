import { describe, expect, it } from '@jest/globals';
import { denied, failed, known, type TemporaryStream } from '../../../src/facts/index.js';
import { temporarySlot } from '../../../src/rules/slots/temporary-slot.js';
import { temporaryStream } from '../../../src/rules/slots/temporary-stream.js';
import { judge } from '../../../src/judge/judge.js';
import { SOURCES } from '../../../src/collect/sources.js';
import { consumer, facts, rowOf, serverError, target, type TargetChanges } from '../facts.js';

const OPTIONS = { proto_version: '1', publication_names: 'feed' };

function judged(seen: TemporaryStream, changes: TargetChanges = {}, more = facts()) {
  return rowOf(temporaryStream, { ...more, temporaryStream: known(seen) }, target({ probe: 'stream', ...changes }));
}

function refused(code: string, routine = 'errmsg'): TemporaryStream {
  return { outcome: 'refused', options: OPTIONS, error: serverError(code, { message: 'no', routine }) };
}

describe('temporary-stream', () => {
  it('passes when a keepalive arrived', () => {
    expect(judged({ outcome: 'streaming', options: OPTIONS })).toMatchObject({
      status: 'pass',
      object: null,
      evidence: { plugin: 'pgoutput', options: ['proto_version = 1', 'publication_names = feed'] },
    });
  });

  it.each([true, false])('fails when nothing arrived, begun: %s', (begun) => {
    expect(judged({ outcome: 'silent', options: OPTIONS, begun, afterMs: 20_000 })).toMatchObject({
      status: 'fail',
      severity: 'error',
      evidence: { outcome: 'silent', begun, waited_ms: 20_000 },
    });
  });

  it('fails with what the server said', () => {
    expect(judged(refused('0A000'))).toMatchObject({ status: 'fail', severity: 'error', evidence: { sqlstate: '0A000', server_says: 'no' } });
  });

  it('tells what is in the way apart', () => {
    const summaries = [refused('42704'), refused('0A000', 'pgoutput_startup'), refused('XX000', 'parse_output_parameters'), refused('XX000')].map((seen) => judged(seen).fix?.summary);
    expect(new Set(summaries).size).toBe(3);
    expect(summaries[1]).toBe(summaries[2]);
  });

  it.each(['pluginOptions', 'protocolVersion'] as const)('warns where nobody knows whether the consumer sends these %s', (what) => {
    const unverified = consumer(what === 'pluginOptions' ? { pluginOptions: { value: { a: 'b' }, source: 'unverified' } } : { protocolVersion: { value: 4, source: 'unverified' } });
    expect(judged(refused('0A000'), { consumer: unverified })).toMatchObject({ status: 'fail', severity: 'warning' });
  });

  it('leaves a publication alone that the consumer will make', () => {
    const seen = facts({ publication: null });
    expect(judged(refused('42704'), { autocreate: 'filtered' }, seen)).toMatchObject({ status: 'skip' });
    expect(judged(refused('42704'), {}, seen)).toMatchObject({ status: 'fail' });
    expect(judged(refused('0A000'), { autocreate: 'filtered' }, seen)).toMatchObject({ status: 'fail' });
    expect(judged(refused('42704'), { autocreate: 'filtered' })).toMatchObject({ status: 'fail' });
  });

  it.each(['none', 'connect', 'slot'] as const)('is not asked for with `probe: %s`', (probe) => {
    expect(rowOf(temporaryStream, facts(), target({ probe }))).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
  });

  it('is unknown when none may be tried, and skipped behind a slot that could not be created', () => {
    const wanted = target({ probe: 'stream' });
    const none = facts({}, { temporarySlot: denied('no room'), temporaryStream: denied('no room') });
    expect(rowOf(temporaryStream, none, wanted)).toMatchObject({ status: 'unknown', because: { kind: 'denied' } });
    const noSlot = facts({ temporarySlot: { outcome: 'refused', error: serverError('58P01') } }, { temporaryStream: failed('no slot') });
    const rows = judge([temporarySlot, temporaryStream], SOURCES, noSlot, wanted);
    expect(rows.map(({ rule, status, because }) => [rule, status, because])).toEqual([
      ['temporary-slot', 'fail', undefined],
      ['temporary-stream', 'skip', { kind: 'prerequisite', rule: 'temporary-slot' }],
    ]);
  });
});
