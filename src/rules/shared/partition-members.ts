/** Partitions that are listed in a publication beside the table they belong to. */
import type { PartitionsListed, Publication } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName } from '../../objects.js';
import type { Intent } from '../../remedies/intents.js';
import { AGAIN_AFTERWARDS } from './new-publication.js';
import { byHand } from './publishing.js';
import { publicationOwner } from './planned-publication.js';

/** Takes them from the list; the table above them, which is listed, goes on publishing them. */
export function dropMembers(root: PartitionsListed, publication: Publication, lead: string): readonly Intent[] {
  return [
    {
      kind: 'run-sql',
      text: `ALTER PUBLICATION ${quoteIdentifier(publication.name)} DROP TABLE ${root.partitions.map(qualifiedName).join(', ')};`,
      phase: 'publications',
      disruption: { kind: 'none' },
      runAs: publicationOwner(publication),
      lead,
    },
    ...(root.partitionsCount > root.partitions.length ? [byHand(AGAIN_AFTERWARDS)] : []),
  ];
}
