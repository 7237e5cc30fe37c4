import { describe, expect, it } from '@jest/globals';
import { failed, known } from '../../../src/facts/index.js';
import { outputPlugin } from '../../../src/rules/server/output-plugin.js';
import { labelsOf } from '../advice.js';
import { consumer, facts, rowOf, serverError, slot, target } from '../facts.js';

const using = (source: 'https://example.com' | 'unverified', ...plugins: [string, ...string[]]) =>
  target({ consumer: consumer({ plugins: { value: plugins, source } }), probe: 'slot' });
const DECODERBUFS = using('https://example.com', 'decoderbufs', 'pgoutput');

describe('output-plugin', () => {
  it('passes with pgoutput, which is part of PostgreSQL', () => {
    expect(rowOf(outputPlugin, facts())).toMatchObject({ status: 'pass', evidence: { plugin: 'pgoutput' } });
    expect(rowOf(outputPlugin, facts({}, { slots: failed('cut off') }))).toMatchObject({ status: 'pass' });
  });

  it('passes when a slot was created with it', () => {
    expect(rowOf(outputPlugin, facts({ temporarySlot: { outcome: 'created' } }), DECODERBUFS)).toMatchObject({
      status: 'pass',
      evidence: { proof: 'temporary slot' },
    });
    expect(rowOf(outputPlugin, facts({ slots: [slot('other', { plugin: 'decoderbufs' })] }), DECODERBUFS)).toMatchObject({
      status: 'pass',
      evidence: { proof: 'slot other' },
    });
  });

  it('fails when the server has no such library', () => {
    const refused = { temporarySlot: known({ outcome: 'refused' as const, error: serverError('58P01') }) };
    const row = rowOf(outputPlugin, facts({}, refused), DECODERBUFS);
    expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { plugin: 'decoderbufs', sqlstate: '58P01' } });
    expect(labelsOf(row)).toHaveLength(2);
    expect(rowOf(outputPlugin, facts({}, refused), using('unverified', 'wal2json'))).toMatchObject({ status: 'fail', severity: 'warning' });
  });

  it('is unknown when nothing was tried, or something else was wrong', () => {
    expect(rowOf(outputPlugin, facts(), DECODERBUFS)).toMatchObject({ status: 'unknown', because: { kind: 'denied' } });
    const refused = { temporarySlot: known({ outcome: 'refused' as const, error: serverError('55P03') }) };
    expect(rowOf(outputPlugin, facts({}, refused), DECODERBUFS)).toMatchObject({ status: 'unknown' });
    // What no document says is no ground for doubt about the target either.
    expect(rowOf(outputPlugin, facts(), using('unverified', 'wal2json'))).toMatchObject({ status: 'skip' });
  });
});
