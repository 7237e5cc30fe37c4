import type { PartitionsListed, Publication } from '../../facts/index.js';
import { qualifiedName, tableObject } from '../../objects.js';
import { advice, remedy, type Remedy } from '../../remedies/intents.js';
import { dropMembers } from '../shared/partition-members.js';
import { absence, VIA_ROOT } from '../shared/planned-publication.js';
import { counted, firstOf, named, table } from '../shared/wording.js';
import { fail, pass, rule, skip, type Outcome } from '../rule.js';

export const publicationPartitionOverlap = rule({
  id: 'publication-partition-overlap',
  group: 'publications',
  title: 'No partition is listed in addition to the partitioned table it belongs to',
  severities: ['warning'],
  needs: ['publication', 'partitioning'],
  judge({ publication, partitioning }, target) {
    if (publication === null) {
      return skip(absence(target));
    }
    const { twice, twiceCount } = partitioning;
    return twiceCount === 0 ? pass() : { outcomes: twice.map((root) => judgeRoot(root, publication)), total: twiceCount };
  },
});

function judgeRoot(root: PartitionsListed, publication: Publication): Outcome<'warning'> {
  const { partitions, partitionsCount } = root;
  return fail('warning', {
    object: tableObject(root),
    message: `publication ${named(publication.name)} lists ${table(root)} and ${partitionsCount === 1 ? 'a partition' : counted(partitionsCount, 'partition')} of it (${firstOf(partitions, partitionsCount)})`,
    meaning: `A consumer that copies every table the publication lists copies these rows twice, and some consumers refuse such a publication.${ignored(root, publication)}`,
    evidence: { publication: publication.name, partitions: partitions.map(qualifiedName), partitions_count: partitionsCount },
    remedy: remedyFor(root, publication),
    about: 'publication',
  });
}

/** Through the root, what the publication says of a partition by name counts for nothing. */
function ignored({ restricted }: PartitionsListed, { viaRoot }: Publication): string {
  return restricted && viaRoot ? ` The column lists and row filters of the partitions have no effect, because ${VIA_ROOT} is on.` : '';
}

function remedyFor(root: PartitionsListed, publication: Publication): Remedy {
  if (root.restricted && !publication.viaRoot) {
    return advice(
      `List either ${table(root)} or its partitions`,
      'Partitions have a column list or a row filter of their own in the publication, which is lost when they are removed from the list: decide whether it is still needed.',
    );
  }
  return remedy(
    `Remove the partitions of ${table(root)} from publication ${named(publication.name)}`,
    ...dropMembers(root, publication, `Their changes are still published, as those of partitions of ${table(root)}.`),
  );
}
