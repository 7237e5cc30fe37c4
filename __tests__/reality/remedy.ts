/** What the action prints against a state, taken as it is printed. */
import { expect } from '@jest/globals';
import type { FixStep, Report, Result } from '../../src/result.js';
import type { Stage } from './stage.js';
import type { Remedy } from './state.js';

/** What a pg_hba.conf record looks like in a step that is words, and in it the place of the client's address. */
const HBA_RECORD = /^pg_hba\.conf[^:]*: ((?:host|hostssl|hostnossl)\s.*)$/;
const CLIENT = 'CLIENT_ADDRESS/32';
const LOOPBACK = '127.0.0.1/32';

/** Takes the printed steps of the rows that failed, one row after the other; then what is left to a person. */
export async function heal(report: Report, remedy: Remedy, stage: Stage): Promise<void> {
  const steps = failures(report).flatMap((row) => row.fix?.steps ?? []);
  const taken: FixStep[] = [];
  for (const step of steps) if (await take(step, remedy, stage)) taken.push(step);
  const words = steps.filter((step) => !taken.includes(step) && (step.kind === 'text' || step.kind === 'config'));
  const person = remedy.byHand !== undefined || remedy.inputs !== undefined;
  // Something has to be printed for whoever puts it right, machine or person.
  expect(person ? words : taken).not.toHaveLength(0);
  await stage.takeAll(remedy.byHand ?? []);
}

function failures(report: Report): readonly Result[] {
  return report.targets.flatMap((target) => target.results).filter((result) => result.status === 'fail');
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
    case 'config': {
      const record = HBA_RECORD.exec(step.text)?.[1];
      if (record === undefined) return false;
      await stage.admit(record.replace(CLIENT, LOOPBACK));
      return true;
    }
    default:
      return false;
  }
}
