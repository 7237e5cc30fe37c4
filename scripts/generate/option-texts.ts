/** What the documentation of an option says in addition to its meaning. */
import { textAt, type Option, type OptionName } from '../../src/plan/options.js';

/** Whether setting it does something in this version. */
export function isAvailable({ availability }: Option): boolean {
  return availability === 'now';
}

/** Its meaning, how several values are written, its default, whether this version has it, and whether it is secret. */
export function fullDescription(option: Option, unused: ReadonlySet<OptionName>): string {
  const { meaning, otherwise } = textAt(option, 'input');
  return [meaning, ...ofList(option), ...overriding(option), ...(otherwise === undefined ? [] : [otherwise]), ...limits(option, unused), ...(option.secret === true ? [SECRET] : [])].join(' ');
}

const SECRET = 'Secret: masked in the log, and never part of a report.';

function ofList({ list }: Option): readonly string[] {
  return list === true ? ['One per line, or separated by commas.'] : [];
}

function overriding({ parameter }: Option): readonly string[] {
  return parameter === undefined ? [] : [`Overrides the \`${parameter}\` in \`connection-string\`.`];
}

function limits(option: Option, unused: ReadonlySet<OptionName>): readonly string[] {
  if (isAvailable(option)) {
    return unused.has(option.name) ? ['No rule of this version uses it yet.'] : [];
  }
  return ['Not available in this version: setting it is an error.'];
}
