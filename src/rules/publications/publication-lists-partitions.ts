import type { PartitionsListed, Publication } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName, tableObject } from '../../objects.js';
import { advice, remedy, type Intent, type Remedy } from '../../remedies/intents.js';
import { absence, MEMBERSHIP_OWNER, VIA_ROOT } from '../shared/planned-publication.js';
import { byHand } from '../shared/publishing.js';
import { dropMembers } from '../shared/partition-members.js';
import { ROOTS_SINCE } from '../shared/publishing.js';
import { counted, named, table } from '../shared/wording.js';
import { fail, pass, rule, skip, type Outcome } from '../rule.js';

export const publicationListsPartitions = rule({
  id: 'publication-lists-partitions',
  group: 'publications',
  title: 'Partitioned tables are published together with their future partitions',
  severities: ['warning', 'notice'],
  needs: ['publication', 'partitioning', 'version'],
  judge({ publication, partitioning, version }, target) {
    if (publication === null) {
      // What the consumer lists is what is named: the next partition is one more to name, for both.
      return skip(absence(target));
    }
    const { byPartition, byPartitionCount } = partitioning;
    return byPartitionCount === 0
      ? pass()
      : { outcomes: byPartition.map((root) => judgeRoot(root, publication, version.major)), total: byPartitionCount };
  },
});

function judgeRoot(root: PartitionsListed, publication: Publication, major: number): Outcome<'warning' | 'notice'> {
  const isOne = root.partitionsCount === 1;
  // Before 13 there is no other way, so that it says nothing about this database.
  return fail(major < ROOTS_SINCE ? 'notice' : 'warning', {
    object: tableObject(root),
    message: `publication ${named(publication.name)} lists ${isOne ? 'the only partition' : `all ${counted(root.partitionsCount, 'partition')}`} of ${table(root)}, but not the table itself`,
    meaning: `A partition that is created or attached later is not published: a copy of ${table(root)} reads its rows, and changes to them never reach the pipeline.`,
    evidence: { publication: publication.name, partitions: root.partitions.map(qualifiedName), partitions_count: root.partitionsCount },
    remedy: remedyFor(root, publication, major),
    about: 'publication',
  });
}

function remedyFor(root: PartitionsListed, publication: Publication, major: number): Remedy {
  if (major < ROOTS_SINCE) {
    return advice(
      `Add every new partition of ${table(root)} to the publication in the transaction that creates it`,
      `PostgreSQL ${String(major)} cannot publish a partitioned table as such. Have the job or the migration that creates partitions also run ALTER PUBLICATION … ADD TABLE.`,
    );
  }
  return remedy(`Add ${table(root)} itself to publication ${named(publication.name)}`, addRoot(root, publication), ...dropPartitions(root, publication));
}

function addRoot(root: PartitionsListed, publication: Publication): Intent {
  return {
    kind: 'run-sql',
    text: `ALTER PUBLICATION ${quoteIdentifier(publication.name)} ADD TABLE ${qualifiedName(root)};`,
    phase: 'publications',
    disruption: { kind: 'none' },
    runAs: MEMBERSHIP_OWNER,
    ...(publication.viaRoot
      ? { lead: `${VIA_ROOT} is on: changes of the partitions then arrive under the name ${table(root)}. Check that the consumer expects that name.` }
      : {}),
  };
}

/** The root brings them, so that they need not be listed; one with a filter or a column list of its own loses that. */
function dropPartitions(root: PartitionsListed, publication: Publication): readonly Intent[] {
  return root.restricted
    ? [byHand(`Partitions of ${table(root)} have a column list or a row filter of their own in the publication: decide whether it is still needed before you remove them from the list.`)]
    : dropMembers(root, publication, `The partitions are published with ${table(root)} from then on, and need not be listed.`);
}
