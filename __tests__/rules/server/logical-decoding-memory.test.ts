import { describe, expect, it } from '@jest/globals';
import { logicalDecodingMemory } from '../../../src/rules/server/logical-decoding-memory.js';
import { facts, GIB, rowOf, settings, sqlOf } from '../facts.js';

const SPILLS = [{ slot: 'a', transactions: 1, bytes: GIB, decodedBytes: GIB }];

describe('logical-decoding-memory', () => {
  it.each([
    ['65536', SPILLS, 'fail'],
    ['262144', SPILLS, 'pass'],
    ['64', SPILLS, 'pass'],
    ['65536', [], 'pass'],
  ])('%s kB, and %j', (memory, spills, status) => {
    const row = rowOf(logicalDecodingMemory, facts({ spills, settings: settings({ logical_decoding_work_mem: memory }) }));
    expect(row).toMatchObject({
      status,
      severity: 'notice',
      object: { kind: 'setting', name: 'logical_decoding_work_mem' },
      evidence: { logical_decoding_work_mem: { bytes: Number(memory) * 1024 } },
    });
    expect(sqlOf(row)).toEqual(status === 'fail' ? ["ALTER SYSTEM SET logical_decoding_work_mem = '262144';", 'SELECT pg_reload_conf();'] : []);
  });
});
