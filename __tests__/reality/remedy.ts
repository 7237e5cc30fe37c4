/** What the action prints against a state, taken as it is printed. */
import { expect } from '@jest/globals';
import { readJson } from '../../src/report/json/index.js';
import { fixable, stepsInOrder } from '../../src/report/shared/steps.js';
import { CLIENT_ADDRESS } from '../../src/remedies/intents.js';
import type { FixStep, FixVariant, TargetReport } from '../../src/result.js';
import type { Stage } from './stage.js';
import type { Inputs, Remedy } from './state.js';

const LOOPBACK = '127.0.0.1/32';

/**
 * Takes the printed steps, each finding's recommended variant, in the order in which the summary and `fixes.sql` have
 * them; then what is left to a person. Resolves with the inputs that printed steps correct.
 */
export async function heal(reportText: string, remedy: Remedy, stage: Stage): Promise<Inputs> {
  const targets = readJson(reportText).targets.map((target) => preferring(target, remedy.variant));
  const steps = targets.flatMap((target) => stepsInOrder(fixable(target)).map(({ step }) => step));
  const taken: FixStep[] = [];
  const inputs: Record<string, string> = {};
  for (const step of steps) {
    const corrected = inputOf(step);
    if (corrected !== undefined && remedy.inputs === undefined) Object.assign(inputs, corrected);
    else if (!(await take(step, remedy, stage))) continue;
    taken.push(step);
  }
  const left = steps.filter((step) => !taken.includes(step) && (step.kind === 'text' || step.kind === 'file' || step.kind === 'option'));
  const person = remedy.byHand !== undefined || remedy.inputs !== undefined;
  // Something has to be printed for whoever puts it right, machine or person.
  expect(person ? left : taken).not.toHaveLength(0);
  await stage.takeAll(remedy.byHand ?? []);
  return inputs;
}

/** The target with the variant that suits first, where a fix has one. */
function preferring(target: TargetReport, variant: RegExp | undefined): TargetReport {
  if (variant === undefined) return target;
  const rank = ({ label }: FixVariant): number => (variant.test(label) ? 0 : 1);
  const results = target.results.map((row) =>
    row.fix === undefined ? row : { ...row, fix: { ...row.fix, variants: row.fix.variants.toSorted((a, b) => rank(a) - rank(b)) } },
  );
  return { ...target, results };
}

/** `ssl-mode: require`, as it stands below `with:`; undefined when the value is left to the reader, or is a secret's name. */
function inputOf({ kind, text }: FixStep): Inputs | undefined {
  const [, name, value] = kind === 'option' ? (/^([a-z-]+): (.+)$/.exec(text) ?? []) : [];
  return name === undefined || value === undefined || value.includes('${{') ? undefined : { [name]: value };
}

/** Whether the step is one that can be taken as it is printed. */
async function take(step: FixStep, { losing }: Remedy, stage: Stage): Promise<boolean> {
  switch (step.kind) {
    case 'sql':
      if (step.destructive !== undefined && losing === undefined) return false;
      await stage.runStatement(step.text, step.database);
      return true;
    case 'restart':
      await stage.restart();
      return true;
    case 'file':
      if (!/^(host|hostssl|hostnossl|local)\s/.test(step.text)) return false;
      await stage.admit(step.text.replaceAll(CLIENT_ADDRESS, LOOPBACK));
      return true;
    default:
      return false;
  }
}
