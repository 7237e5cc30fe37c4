/** What the rules on the planned publication have in common. */
import type { Publication } from '../../facts/index.js';
import type { Target } from '../../target.js';
import { code, named } from './wording.js';

/** Why a rule has nothing to judge on a publication that does not exist. */
export function absence({ publication, autocreate }: Target): string {
  if (autocreate !== 'disabled') {
    return 'the publication does not exist yet; the consumer creates it';
  }
  return publication === undefined ? '`publication` is not set' : `publication ${named(publication)} does not exist`;
}

/** Who may alter the publication and its members. */
export function publicationOwner({ owner }: Publication): string {
  return `${named(owner)} (the publication's owner)`;
}

/** Who may change which tables are members of a publication. */
export const MEMBERSHIP_OWNER = 'the owner of the publication, who must also own the table; a superuser always can';

/** Statements as one, so that all take effect at the same moment. */
export function together(...statements: readonly string[]): string {
  const body = statements.map((statement) => `  ${statement}`).join('\n');
  const tag = tagFor(body);
  return `DO ${tag} BEGIN\n${body}\nEND ${tag};`;
}

/** A dollar quote that does not occur in the text: a name can contain anything. */
function tagFor(body: string, nth = 0): string {
  const tag = nth === 0 ? '$$' : `$fix${String(nth)}$`;
  return body.includes(tag) ? tagFor(body, nth + 1) : tag;
}

/** `` `publish_via_partition_root` ``. */
export const VIA_ROOT = code('publish_via_partition_root');
