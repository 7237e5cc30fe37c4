import { known, unavailable, type Fact, type Facts, type Publication } from '../../facts/index.js';
import type { Asked } from './catalog-fact.js';

/** The planned publication, out of those of the database. */
export function publication({ publications }: Pick<Facts, 'publications'>, { target }: Asked): Fact<Publication | null> {
  if (target.publication === undefined) {
    return unavailable('`publication` is not set');
  }
  return publications.state === 'known'
    ? known(publications.value.find(({ name }) => name === target.publication) ?? null)
    : publications;
}
