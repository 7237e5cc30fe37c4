/** What the run is to do. */
import type { Inputs } from './inputs.js';
import { OPTIONS, type OptionValue } from './options.js';
import { read } from './provided.js';

export type Mode = OptionValue<'mode'>;

/** @throws ConfigurationError for a mode that there is not. */
export function modeFrom(given: Inputs): Mode {
  return read(given.get('mode'), OPTIONS.mode.parse) ?? 'check';
}
