/** What is said of an input beside its own description. */
import type { Input } from '../../src/plan/inputs.js';

/** Whether setting it does something in this version. */
export function isAvailable({ availability }: Input): boolean {
  return availability === 'now';
}

/** The description, with what this version does not take and what is secret. */
export function fullDescription(input: Input): string {
  return [input.description, ...limits(input), ...(input.secret === true ? [SECRET] : [])].join(' ');
}

const SECRET = 'Secret: masked in the log, and in no report.';

function limits(input: Input): readonly string[] {
  if (input.only !== undefined) {
    return [`This version takes only ${input.only.map((value) => `\`${value}\``).join(', ')}.`];
  }
  if (isAvailable(input)) {
    return input.awaitsRule === true ? ['No rule of this version goes by it yet.'] : [];
  }
  return [
    input.harmless === true
      ? 'Not used by this version.'
      : 'Not available in this version: setting it is an error.',
  ];
}
