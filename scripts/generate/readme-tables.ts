/** The README's tables. */
import type { Input, Output } from '../../src/plan/inputs.js';
import type { Rule } from '../../src/rules/rule.js';
import { fullDescription, isAvailable } from './inputs.js';
import { code, table } from './tables.js';

/** The inputs of this version, then those that are only declared. */
export function inputTables(inputs: readonly Input[]): string {
  const head = ['Input', 'Meaning'];
  const rows = (some: readonly Input[]) => some.map((input) => [code(input.name), fullDescription(input)]);
  const later = inputs.filter((input) => !isAvailable(input));
  return [
    table(head, rows(inputs.filter(isAvailable))),
    ...(later.length === 0 ? [] : ['Declared, and not available yet:', table(head, rows(later))]),
  ].join('\n\n');
}

export function outputTable(outputs: readonly Output[]): string {
  return table(
    ['Output', 'Meaning'],
    outputs.map(({ name, description }) => [code(name), description]),
  );
}

/** In the order of the report. */
export function ruleTable(rules: readonly Rule[]): string {
  return table(
    ['Rule', 'Fails as', 'What is true when it passes'],
    rules.map(({ id, severities, title }) => [`[${code(id)}](docs/rules/${id}.md)`, severities.join(' or '), title]),
  );
}
