/** Plays one state: the world is brought into it, the action judges it, and then it is tried for real. */
import { expect } from '@jest/globals';
import { rules } from '../../src/rules/index.js';
import { eventually } from '../support/eventually.js';
import type { Report, Result, Run } from '../support/action.js';
import { runAction } from '../support/action.js';
import { heal } from './remedy.js';
import type { Stage } from './stage.js';
import type { BadState, Finding, Remedy, State, Wanted } from './state.js';
import { breaks, works } from './trials.js';
import type { Trying } from './trials.js';
import { streamOrders } from './usual.js';

/** Whether the state can be had on a version. */
export function exists({ majors: { from = 0, to = Infinity } = {} }: State, major: number): boolean {
  return from <= major && major <= to;
}

/** Plays `state`, one of the states of `rule`, and clears it away. */
export async function play(rule: string, state: State, stage: Stage): Promise<void> {
  const playing: Playing = { rule, state, stage };
  try {
    await stage.set(state);
    await enact(playing);
  } finally {
    await stage.clear(state);
  }
}

interface Playing {
  readonly rule: string;
  readonly state: State;
  readonly stage: Stage;
}

async function enact(playing: Playing): Promise<void> {
  const { state } = playing;
  const report = await judged(playing, state.verdict === 'pass' ? [] : state.finds);
  if (state.verdict === 'fail') {
    await tryBroken(playing, state);
    await healed(playing, report, state.remedy ?? {});
    return;
  }
  if (state.verdict === 'pass') expectPass(playing, report);
  await tryWorking(playing);
  if (state.verdict === 'warn' && state.remedy !== undefined) await healed(playing, report, state.remedy);
}

/** After the printed fix a real consumer works, and the verdict is `pass`. */
async function healed(playing: Playing, report: Report, remedy: Remedy): Promise<void> {
  await heal(report, remedy, playing.stage);
  await tryWorking(playing, remedy.inputs);
  expectPass(playing, await judged(playing, [], remedy.inputs));
}

/** Runs the action and compares everything it found, not only what this rule did. */
async function judged({ state, stage }: Playing, finds: readonly Finding[], wanted?: Wanted): Promise<Report> {
  const run = await runAction(stage.inputs(state, state.inputs, wanted));
  const { report } = run;
  if (report === undefined) throw new Error(`the run left no report:\n${run.stdout}${run.stderr}`);
  expect(report.error).toBeUndefined();
  expect(found(run)).toMatchObject(finds.map(expected));
  expect({ verdict: report.verdict, exitCode: run.exitCode }).toEqual(outcome(finds));
  await leavesNothing(stage);
  return report;
}

function found(run: Run): readonly Result[] {
  return rows(run.report).filter(({ status }) => status === 'fail' || status === 'unknown');
}

function rows(report: Report | undefined): readonly Result[] {
  return report?.targets.flatMap((target) => target.results) ?? [];
}

function expected({ status = 'fail', severity = 'error', ...finding }: Finding): object {
  return { ...finding, status, severity };
}

function outcome(finds: readonly Finding[]): object {
  const blocks = finds.some(({ status = 'fail', severity = 'error' }) => status === 'fail' && severity === 'error');
  if (blocks) return { verdict: 'fail', exitCode: 1 };
  return { verdict: finds.length > 0 ? 'warn' : 'pass', exitCode: 0 };
}

/** The rule itself looked, and nothing that matters was passed over for want of a forerunner. */
function expectPass({ rule, state }: Playing, report: Report): void {
  const own = rows(report).filter((row) => row.rule === rule);
  const status = 'skipped' in state ? 'skip' : 'pass';
  expect(own.map((row) => row.status)).toEqual(own.map(() => status));
  expect(own).not.toHaveLength(0);
  expect(rules.map(({ id }) => id).filter((id) => !rows(report).some((row) => row.rule === id))).toEqual([]);
}

/** No session and no slot of the check outlives it. */
async function leavesNothing(stage: Stage): Promise<void> {
  const left = `
    SELECT NOT EXISTS (SELECT FROM pg_stat_activity WHERE application_name = 'cdc-preflight')
       AND NOT EXISTS (SELECT FROM pg_replication_slots WHERE slot_name LIKE 'cdc_preflight%') AS none`;
  await eventually('the sessions and slots of the check to go', async () => (await stage.observe<{ none: boolean }>(left))[0]?.none);
}

async function tryBroken(playing: Playing, { trials = [streamOrders()] }: BadState): Promise<void> {
  const trying = tryingOf(playing);
  const { major } = playing.stage.server;
  const broken = trials.flatMap((trial) => {
    const failure = typeof trial.fails === 'function' ? trial.fails(major) : trial.fails;
    return failure === undefined ? [] : [{ trial, failure }];
  });
  expect(broken).not.toHaveLength(0);
  for (const { trial, failure } of broken) await breaks(trial, failure, trying);
}

async function tryWorking(playing: Playing, wanted?: Wanted): Promise<void> {
  const trying = tryingOf(playing, wanted);
  for (const trial of playing.state.trials ?? [streamOrders()]) await works(trial, trying);
}

function tryingOf({ state, stage }: Playing, wanted?: Wanted): Trying {
  return { stage, inputs: stage.inputs(state, state.inputs, wanted) };
}
