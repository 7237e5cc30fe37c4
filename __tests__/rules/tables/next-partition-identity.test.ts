import { describe, expect, it } from '@jest/globals';
import type { UnreadyParent } from '../../../src/facts/index.js';
import { nextPartitionIdentity } from '../../../src/rules/tables/next-partition-identity.js';
import { facts, rowOf, version } from '../facts.js';

const EXAMPLE = { schema: 'sales', name: 'events_1' };

function rowFor(changes: Partial<UnreadyParent> = {}, major = 16) {
  const parent = { schema: 'sales', name: 'events', full: 2, byIndex: 0, example: EXAMPLE, ...changes };
  return rowOf(nextPartitionIdentity, facts({ nextPartitions: { tables: [parent], count: 1 }, version: version(major) }));
}

describe('next-partition-identity', () => {
  it('passes when there is none', () => {
    expect(rowOf(nextPartitionIdentity, facts())).toMatchObject({ status: 'pass' });
  });

  it('has a row for a partitioned table whose partitions were set by hand', () => {
    const row = rowFor();
    expect(row).toMatchObject({
      status: 'fail',
      severity: 'warning',
      object: { kind: 'table', name: 'sales.events' },
      evidence: { partitions_full: 2, partitions_using_index: 0 },
      related: [{ kind: 'table', name: 'sales.events_1' }],
    });
    expect(row.meaning).toContain('REPLICA IDENTITY FULL');
    expect(row.fix?.variants).toHaveLength(2);
  });

  it('says which setting it is', () => {
    expect(rowFor({ full: 0, byIndex: 1 }).meaning).toContain('REPLICA IDENTITY USING INDEX');
  });

  it('proposes no primary key where a partitioned table cannot have one', () => {
    expect(rowFor({}, 10).fix?.variants).toHaveLength(1);
  });
});
