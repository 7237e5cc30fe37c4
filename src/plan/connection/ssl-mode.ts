/** libpq's `sslmode`, and what other clients call theirs. */
import { nearest } from '../../nearest.js';
import { SSL_MODES, type SslMode } from '../../target.js';
import type { Provided } from '../provided.js';
import { wrong } from '../provided.js';

/** Modes of other clients: whose, and what libpq calls the same. */
const FOREIGN: ReadonlyMap<string, readonly [whose: string, mode: SslMode]> = new Map([
  ['no-verify', ["node-postgres'", 'require']],
  ['skip-verify', ["another client's", 'require']],
  ['true', ["another client's", 'require']],
  ['on', ["another client's", 'require']],
  ['1', ["another client's", 'require']],
  ['false', ["another client's", 'disable']],
  ['off', ["another client's", 'disable']],
  ['0', ["another client's", 'disable']],
  ['required', ["MySQL's", 'require']],
  ['preferred', ["MySQL's", 'prefer']],
  ['disabled', ["MySQL's", 'disable']],
  ['verify_identity', ["MySQL's", 'verify-full']],
]);

/** A mode of libpq. */
export function sslModeFrom(provided: Provided): SslMode {
  const mode = SSL_MODES.find((candidate) => candidate === provided.text);
  if (mode !== undefined) {
    return mode;
  }
  const [whose, equivalent] = FOREIGN.get(provided.text.toLowerCase()) ?? [];
  const origin = whose === undefined ? '' : ` and is ${whose}`;
  throw wrong(provided, `is not one of ${SSL_MODES.join(', ')}${origin}`, equivalent ?? nearest(provided.text, SSL_MODES));
}
