/** The profiles of consumers, by name. */
import type { ConsumerProfile } from '../../target.js';
import { nearest } from '../../nearest.js';
import type { Provided } from '../provided.js';
import { wrong } from '../provided.js';
import { generic } from './generic.js';

/** In the order they are documented in. */
export const CONSUMERS: readonly ConsumerProfile[] = [generic];

/** The profile of that name. */
export function profileFrom(provided: Provided): ConsumerProfile {
  const profile = CONSUMERS.find(({ name }) => name === provided.text);
  if (profile === undefined) {
    const names = CONSUMERS.map(({ name }) => name);
    throw wrong(provided, `is not one of ${names.join(', ')}`, nearest(provided.text, names));
  }
  return profile;
}
