/** Reads `publication-autocreate`. */
import { AUTOCREATE, type Autocreate } from '../target.js';
import type { Provided } from './provided.js';
import { oneOf } from './values.js';

/** In our spelling, or in Debezium's (`all_tables`). */
export function autocreateFrom(provided: Provided): Autocreate {
  return oneOf(AUTOCREATE)({ ...provided, text: provided.text.replaceAll('_', '-') });
}
