import type { UnreadyParent } from '../../facts/index.js';
import { qualifiedName, tableObject } from '../../objects.js';
import { choice, type Remedy } from '../../remedies/intents.js';
import { table } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

/** The first version in which a partitioned table can have a primary key, which its partitions take over. */
const ROOT_KEYS_SINCE = 11;

export const nextPartitionIdentity = rule({
  id: 'next-partition-identity',
  group: 'tables',
  title: 'The next partition of a published table will have a replica identity',
  severities: ['warning'],
  needs: ['nextPartitions', 'version'],
  judge({ nextPartitions, version }) {
    return nextPartitions.count === 0
      ? pass()
      : { outcomes: nextPartitions.tables.map((one) => judgeParent(one, version.major)), total: nextPartitions.count };
  },
});

function judgeParent(parent: UnreadyParent, major: number): Outcome<'warning'> {
  const name = table(parent);
  const how = parent.full > 0 ? 'REPLICA IDENTITY FULL' : 'REPLICA IDENTITY USING INDEX';
  return fail('warning', {
    object: tableObject(parent),
    message: `the next partition of ${name} will have no replica identity`,
    meaning:
      `The replica identity was set for each partition of ${name}, such as ${how} for ${table(parent.example)}. A new partition does not inherit that setting, and ${name} has no primary key that it could inherit: ` +
      'PostgreSQL will reject every UPDATE and DELETE on it, for the application too.',
    evidence: { partitions_full: parent.full, partitions_using_index: parent.byIndex },
    related: [tableObject(parent.example)],
    remedy: remedyFor(parent, how, major),
  });
}

function remedyFor(parent: UnreadyParent, how: string, major: number): Remedy {
  const name = table(parent);
  const byEach = {
    label: 'Set it for each new partition',
    because: major < ROOT_KEYS_SINCE ? 'a partitioned table cannot have a primary key before PostgreSQL 11' : 'if the table cannot have a primary key',
    intents: [
      {
        kind: 'person-decides' as const,
        text: `Let whatever creates the partitions of ${name} (a migration, pg_partman, a job) also run ALTER TABLE … ${how === 'REPLICA IDENTITY FULL' ? how : 'REPLICA IDENTITY USING INDEX …'} for each new one, in the same transaction.`,
        phase: 'tables' as const,
      },
    ],
  };
  return major < ROOT_KEYS_SINCE
    ? choice(`Set the replica identity of every new partition of ${name} when it is created`, byEach)
    : choice(
        `Add a primary key to ${name}, or set the replica identity of every new partition when it is created`,
        {
          label: 'Primary key',
          because: 'every new partition inherits it',
          intents: [
            {
              kind: 'person-decides',
              text:
                `Add a primary key to \`${qualifiedName(parent)}\`; it has to include the columns of the partition key. ` +
                'This builds an index on every partition under an exclusive lock, unless the partitions have such a primary key already. The replica identity of the existing partitions stays as it is.',
              phase: 'tables',
            },
          ],
        },
        byEach,
      );
}
