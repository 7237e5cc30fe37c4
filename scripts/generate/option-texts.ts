/** What the documentation of an option says in addition to its meaning. */
import type { Option, OptionName } from '../../src/plan/options.js';

/** Whether setting it does something in this version. */
export function isAvailable({ availability }: Option): boolean {
  return availability === 'now';
}

/** Its meaning, its default, whether this version has it, and whether it is secret. */
export function fullDescription(option: Option, unused: ReadonlySet<OptionName>): string {
  return [option.meaning, ...overriding(option), ...byDefault(option), ...limits(option, unused), ...(option.secret === true ? [SECRET] : [])].join(' ');
}

const SECRET = 'Secret: masked in the log, and never part of a report.';

function overriding({ parameter }: Option): readonly string[] {
  return parameter === undefined ? [] : [`Overrides the \`${parameter}\` in \`connection-string\`.`];
}

function byDefault({ fallback, otherwise }: Option): readonly string[] {
  return [...(fallback === undefined ? [] : [`Default \`${fallback}\`.`]), ...(otherwise === undefined ? [] : [otherwise])];
}

function limits(option: Option, unused: ReadonlySet<OptionName>): readonly string[] {
  if (isAvailable(option)) {
    return unused.has(option.name) ? ['No rule of this version uses it yet.'] : [];
  }
  return ['Not available in this version: setting it is an error.'];
}
