import type { KeylessRoot } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName, tableObject } from '../../objects.js';
import { advice, remedy, type Remedy, type RunSql } from '../../remedies/intents.js';
import { TABLE_OWNER } from '../../remedies/tables.js';
import type { Target } from '../../target.js';
import { table } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

export const partitionRootIdentity = rule({
  id: 'partition-root-identity',
  group: 'tables',
  title: 'Every partitioned table under whose name changes are published has a replica identity of its own',
  severities: (target) => [severityFor(target)],
  needs: ['partitionRoots'],
  judge({ partitionRoots }, target) {
    return partitionRoots.count === 0
      ? pass()
      : { outcomes: partitionRoots.tables.map((root) => judgeRoot(root, target)), total: partitionRoots.count };
  },
});

/** A subscription stops; what other consumers do without key columns is their own. */
function severityFor({ consumer }: Target): 'error' | 'warning' {
  return consumer.subscription === true ? 'error' : 'warning';
}

const SETTINGS: Readonly<Record<KeylessRoot['setting'], string>> = { d: 'default', n: 'nothing', i: 'index' };

function judgeRoot(root: KeylessRoot, target: Target): Outcome<'error' | 'warning'> {
  const name = table(root);
  return fail(severityFor(target), {
    object: tableObject(root),
    message: `changes are published as changes of ${name}, which has no replica identity of its own`,
    meaning:
      `With \`publish_via_partition_root\`, changes of the partitions are published under the name of ${name}, and no key column is announced for it, although the partitions have keys. ` +
      (target.consumer.subscription === true
        ? 'A subscription stops at the first UPDATE or DELETE: "publisher did not send replica identity column expected by the logical replication target relation".'
        : 'A consumer that relies on the announced key cannot tell which row was updated or deleted; a native subscription stops.'),
    evidence: { replica_identity: SETTINGS[root.setting], ...(root.keyColumns.length === 0 ? {} : { key_of_partitions: root.keyColumns }) },
    remedy: remedyFor(root),
  });
}

function remedyFor(root: KeylessRoot): Remedy {
  const name = table(root);
  if (root.usablePrimaryKey) {
    return remedy(`Use the primary key of ${name} as its replica identity`, alter(root, 'REPLICA IDENTITY DEFAULT'));
  }
  if (root.keyColumns.length > 0) {
    return remedy(
      `Give ${name} the primary key that its partitions have`,
      {
        ...alter(root, `ADD PRIMARY KEY (${root.keyColumns.map(quoteIdentifier).join(', ')})`),
        lead: 'All partitions have this primary key already, so no index is built; new partitions will get it too.',
      },
      ...(root.setting === 'd' ? [] : [{ ...alter(root, 'REPLICA IDENTITY DEFAULT'), lead: 'The setting does not change to the primary key by itself.' }]),
    );
  }
  return advice(
    `Add a primary key to ${name}, or publish the changes under the names of the partitions`,
    `A primary key of ${name} has to include the columns of its partition key. Adding it builds an index on every partition under an exclusive lock, unless all of them have such a primary key.`,
    ...(root.setting === 'd' ? [] : [`Set its replica identity to DEFAULT afterwards: it does not change to the primary key by itself.`]),
    'Setting `publish_via_partition_root` of the publication to false publishes each change under the name of its partition, which has a key; the consumer then needs these tables.',
  );
}

function alter(root: KeylessRoot, action: string): RunSql {
  const name = qualifiedName(root);
  return {
    kind: 'run-sql',
    text: `ALTER TABLE ${name} ${action};`,
    phase: 'tables',
    disruption: { kind: 'brief-lock', table: name },
    runAs: TABLE_OWNER,
  };
}
