import { describe, expect, it } from '@jest/globals';
import type { KeylessRoot } from '../../../src/facts/index.js';
import { partitionRootIdentity } from '../../../src/rules/tables/partition-root-identity.js';
import { consumer, facts, kindsOf, rowOf, sqlOf, target } from '../facts.js';

function rowFor(changes: Partial<KeylessRoot> = {}, wanted = target()) {
  const root: KeylessRoot = { schema: 'sales', name: 'events', setting: 'd', usablePrimaryKey: false, keyColumns: [], ...changes };
  return rowOf(partitionRootIdentity, facts({ partitionRoots: { tables: [root], count: 1 } }), wanted);
}

describe('partition-root-identity', () => {
  it('passes when there is none', () => {
    expect(rowOf(partitionRootIdentity, facts())).toMatchObject({ status: 'pass' });
  });

  it('is a warning, and an error for a subscription, which stops', () => {
    expect(rowFor()).toMatchObject({ status: 'fail', severity: 'warning', object: { kind: 'table', name: 'sales.events' }, evidence: { replica_identity: 'default' } });
    expect(rowFor({}, target({ consumer: consumer({ subscription: true }) }))).toMatchObject({ severity: 'error' });
  });

  it.each([
    [{}, ['text', 'text'], []],
    [{ setting: 'i' }, ['text', 'text', 'text'], []],
    [{ keyColumns: ['id', 'The "day"'] }, ['sql'], ['ALTER TABLE sales.events ADD PRIMARY KEY (id, "The ""day""");']],
    [{ keyColumns: ['id'], setting: 'n' }, ['sql', 'sql'], ['ALTER TABLE sales.events ADD PRIMARY KEY (id);', 'ALTER TABLE sales.events REPLICA IDENTITY DEFAULT;']],
    [{ usablePrimaryKey: true, setting: 'n' }, ['sql'], ['ALTER TABLE sales.events REPLICA IDENTITY DEFAULT;']],
  ] satisfies [Partial<KeylessRoot>, string[], string[]][])('the fix for %j', (changes, kinds, statements) => {
    const row = rowFor(changes);
    expect(kindsOf(row)).toEqual(kinds);
    expect(sqlOf(row)).toEqual(statements);
  });
});
