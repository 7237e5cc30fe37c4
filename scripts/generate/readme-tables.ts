/** The README's tables. */
import type { Output } from '../../src/github/outputs.js';
import type { Option, OptionName } from '../../src/plan/options.js';
import type { Rule } from '../../src/rules/rule.js';
import type { Target } from '../../src/target.js';
import { fullDescription, isAvailable } from './option-texts.js';
import { code, table } from './tables.js';

/** The inputs of this version, then those that are only declared. */
export function inputTables(inputs: readonly Option[], unused: ReadonlySet<OptionName>): string {
  const head = ['Input', 'Meaning'];
  const rows = (some: readonly Option[]) => some.map((input) => [code(input.name), fullDescription(input, unused)]);
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

/** In the order of the report; `target` is one that leaves everything to its default. */
export function ruleTable(rules: readonly Rule[], target: Target): string {
  return table(
    ['Rule', 'Fails as', 'What is true when it passes'],
    rules.map((rule) => [`[${code(rule.id)}](docs/rules/${rule.id}.md)`, rule.severities(target).join(' or '), rule.title]),
  );
}
