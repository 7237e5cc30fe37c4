/** Plays one state: the world is brought into it, the action judges it, and then it is tried for real. */
import { expect } from '@jest/globals';
import { rules } from '../../src/rules/index.js';
import { eventually } from '../support/eventually.js';
import type { Report, Result, Run } from '../support/action.js';
import { runAction } from '../support/action.js';
import { comparable } from './comparing.js';
import { ABOUT_TRANSACTIONS, whileLocked } from './locked.js';
import type { Pair } from './prerequisites.js';
import { beside, skippedBecause } from './prerequisites.js';
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

/** How a state is played. */
export interface Playing {
  readonly rule: string;
  /** One of the rule's. */
  readonly state: State;
  readonly stage: Stage;
  /** The bundle is also run in a process of its own. */
  readonly spawned: boolean;
  /** The state is judged once more with all its tables locked. */
  readonly locked: boolean;
  /** Prerequisites without which a rule was seen to say something beside the point. */
  readonly needed: Set<Pair>;
}

/** Plays a state, and clears it away. */
export async function play(playing: Playing): Promise<void> {
  const { state, stage } = playing;
  try {
    await stage.set(state);
    await enact(playing);
  } finally {
    await stage.clear(state);
  }
}

async function enact(playing: Playing): Promise<void> {
  const { state } = playing;
  const finds = state.verdict === 'pass' ? (state.notices ?? []) : state.finds;
  const judgement = await judged(playing, finds);
  if (playing.spawned) await sameInAProcessOfItsOwn(playing, judgement);
  if (playing.locked) await sameUnderLocks(playing, judgement);
  await withoutPrerequisites(playing, judgement);
  if (state.verdict === 'fail') {
    await tryBroken(playing, state);
    await healed(playing, judgement, state.remedy ?? {});
    return;
  }
  if (state.verdict === 'pass') expectPass(playing, judgement.report);
  await tryAsItIs(playing);
  if (state.remedy !== undefined) await healed(playing, judgement, state.remedy);
}

/** What GitHub runs gives the same report as the process that runs the bundle again and again. */
async function sameInAProcessOfItsOwn({ state, stage }: Playing, { report }: Judgement): Promise<void> {
  const run = await runAction(stage.inputs(state, state.inputs));
  expect(comparable(reportOf(run))).toEqual(comparable(report));
  await leavesNothing(stage);
}

/** No fact waits for a lock on a table, and none is lost or changed by it. */
async function sameUnderLocks({ state, stage }: Playing, { report }: Judgement): Promise<void> {
  if (state.crowded === true || !rows(report).some(({ rule, status }) => rule === 'login' && status === 'pass')) return;
  // A temporary slot would wait for the end of the transaction that locks, as it should.
  const probing = ['slot', 'stream'].includes(stage.inputs(state, state.inputs)['probe'] ?? '') ? { probe: 'connect' } : {};
  const run = await whileLocked(stage, () => runAction(stage.inputs(state, state.inputs, probing), { resident: stage.judge }));
  expect(comparable(reportOf(run), ABOUT_TRANSACTIONS)).toEqual(comparable(report, ABOUT_TRANSACTIONS));
  await leavesNothing(stage);
}

/** What rules would say if what they wait for were not judged. */
async function withoutPrerequisites({ state, stage, needed }: Playing, { report }: Judgement): Promise<void> {
  for (const [prerequisite, ids] of skippedBecause(report)) {
    const given = stage.inputs(state, state.inputs);
    const policy = { rules: [given['rules'] ?? '', `${prerequisite}: off`].join('\n') };
    const run = await runAction({ ...given, ...policy }, { resident: stage.judge });
    for (const id of beside(ids, reportOf(run))) needed.add(`${id} needs ${prerequisite}`);
    await leavesNothing(stage);
  }
}

/** After the printed fix a real consumer works, and the verdict is `pass`. */
async function healed(playing: Playing, { run }: Judgement, remedy: Remedy): Promise<void> {
  const corrected = await heal(run.reportText, remedy, playing.stage);
  const wanted = [corrected, remedy.inputs];
  await tryWorking(playing, ...wanted);
  const left = remedy.leaves ?? [];
  expectPass(playing, (await judged(playing, left, ...wanted)).report, left.length > 0);
}

interface Judgement {
  readonly run: Run;
  readonly report: Report;
}

/** Runs the action and compares everything it found, not only what this rule did. */
async function judged({ rule, state, stage }: Playing, finds: readonly Finding[], ...wanted: readonly (Wanted | undefined)[]): Promise<Judgement> {
  const run = await runAction(stage.inputs(state, state.inputs, ...wanted), { resident: stage.judge });
  const report = reportOf(run);
  expect(report.error).toBeUndefined();
  expect(found(rule, report)).toMatchObject(inOrder(finds).map(expected));
  expect({ verdict: report.verdict, exitCode: run.exitCode }).toEqual(outcome(finds));
  await leavesNothing(stage);
  return { run, report };
}

function reportOf(run: Run): Report {
  if (run.report === undefined) throw new Error(`the run left no report:\n${run.stdout}${run.stderr}`);
  return run.report;
}

/** What a finding may say, without the notices of other rules: an ordinary server has some. */
function found(own: string, report: Report): readonly Pick<Result, 'rule' | 'status' | 'severity' | 'object' | 'evidence'>[] {
  const all = rows(report).filter(({ rule, status, severity }) => status === 'unknown' || (status === 'fail' && (rule === own || severity !== 'notice')));
  return all.map(({ rule, status, severity, object, evidence }) => ({ rule, status, severity, object, evidence }));
}

function rows(report: Report): readonly Result[] {
  return report.targets.flatMap((target) => target.results);
}

/** As the registry has the rules; what is found of one rule in the order in which it is written. */
function inOrder(finds: readonly Finding[]): readonly Finding[] {
  const place = (finding: Finding): number => rules.findIndex(({ id }) => id === finding.rule);
  return [...finds].sort((one, other) => place(one) - place(other));
}

function expected({ status = 'fail', severity = 'error', ...finding }: Finding): object {
  return { ...finding, status, severity };
}

function outcome(finds: readonly Finding[]): object {
  const blocks = finds.some(({ status = 'fail', severity = 'error' }) => status === 'fail' && severity === 'error');
  if (blocks) return { verdict: 'fail', exitCode: 1 };
  const warns = finds.some(({ status = 'fail', severity = 'error' }) => status === 'unknown' || severity === 'warning');
  return { verdict: warns ? 'warn' : 'pass', exitCode: 0 };
}

/** The rule itself was judged, and every rule has a row. */
function expectPass({ rule, state }: Playing, report: Report, noticed = state.verdict === 'pass' && state.notices !== undefined): void {
  const own = rows(report).filter((row) => row.rule === rule && !(noticed && row.status === 'fail'));
  const status = 'skipped' in state ? 'skip' : 'pass';
  expect(own.map((row) => row.status)).toEqual(own.map(() => status));
  expect(rows(report).filter((row) => row.rule === rule)).not.toHaveLength(0);
  const off = report.targets.flatMap((target) => target.off);
  expect(rules.map(({ id }) => id).filter((id) => !off.includes(id) && !rows(report).some((row) => row.rule === id))).toEqual([]);
  expectQuiet(state, report);
}

/** Nobody reads a report that always has something to say. */
function expectQuiet(state: State, report: Report): void {
  const most = 'mostNotices' in state ? state.mostNotices : undefined;
  const notices = rows(report).filter(({ status, severity }) => status === 'fail' && severity === 'notice');
  if (most !== undefined && notices.length > most) {
    throw new Error(`${String(notices.length)} notices:\n${notices.map(({ rule, message }) => `${rule}: ${message}`).join('\n')}`);
  }
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

/** What a warning is about fails already; all else works. */
async function tryAsItIs(playing: Playing): Promise<void> {
  const { major } = playing.stage.server;
  for (const trial of playing.state.trials ?? [streamOrders()]) {
    const failure = typeof trial.fails === 'function' ? trial.fails(major) : trial.fails;
    if (failure === undefined || playing.state.verdict === 'pass') await works(trial, tryingOf(playing));
    else await breaks(trial, failure, tryingOf(playing));
  }
}

async function tryWorking(playing: Playing, ...wanted: readonly (Wanted | undefined)[]): Promise<void> {
  const trying = tryingOf(playing, ...wanted);
  for (const trial of playing.state.trials ?? [streamOrders()]) await works(trial, trying);
}

function tryingOf({ state, stage }: Playing, ...wanted: readonly (Wanted | undefined)[]): Trying {
  return { stage, inputs: stage.inputs(state, state.inputs, ...wanted) };
}
