import { describe, expect, it } from '@jest/globals';
import { unavailable, type Spill } from '../../../src/facts/index.js';
import { decodingSpill } from '../../../src/rules/capacity/decoding-spill.js';
import { facts, GIB, rowOf, settings, sqlOf } from '../facts.js';

const spill = (slot: string, changes: Partial<Spill> = {}): Spill => ({ slot, transactions: 3, bytes: GIB, decodedBytes: 2 * GIB, ...changes });

const rowFor = (spills: readonly Spill[]) =>
  rowOf(decodingSpill, facts({ spills, settings: settings({ logical_decoding_work_mem: '65536' }) }));

describe('decoding-spill', () => {
  it.each([
    ['nothing', [], 'pass', 0],
    ['half of what was decoded', [spill('a')], 'fail', GIB],
    ['the most, of a transaction that is not decoded to its end', [spill('a', { decodedBytes: 0 })], 'fail', GIB],
    ['one large transaction among many', [spill('a', { decodedBytes: 100 * GIB })], 'pass', 0],
    ['much for one of two slots', [spill('a'), spill('b', { decodedBytes: 100 * GIB })], 'fail', GIB],
  ] as const)('%s was written to disk', (_, spills, status, bytes) => {
    expect(rowFor(spills)).toMatchObject({ status, severity: 'notice', evidence: { spilled: { bytes } } });
  });

  it('is one row, which names three slots at most', () => {
    const row = rowFor(['a', 'b', 'c', 'd', 'e'].map((name) => spill(name)));
    expect(row.message).toBe('decoding for `a`, `b`, `c` and 2 more has spilled 15 transactions (5 GiB) to disk');
    expect(sqlOf(row)).toContain("ALTER SYSTEM SET logical_decoding_work_mem = '262144';");
  });

  it('does not apply where nothing is counted', () => {
    expect(rowOf(decodingSpill, facts({}, { spills: unavailable('13') }))).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
  });
});
