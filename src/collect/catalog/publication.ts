import { known, unavailable, type Fact, type Facts, type Publication } from '../../facts/index.js';
import { plansPublication } from '../../target.js';
import type { Asked } from './catalog-fact.js';

/** The planned publication, out of those of the database; null also where the consumer makes one whose name is not known. */
export function publication({ publications }: Pick<Facts, 'publications'>, { target }: Asked): Fact<Publication | null> {
  if (!plansPublication(target)) {
    return unavailable('`publication` is not set');
  }
  return publications.state === 'known'
    ? known(publications.value.find(({ name }) => name === target.publication) ?? null)
    : publications;
}
