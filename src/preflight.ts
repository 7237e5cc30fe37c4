/** plan → collect → judge: the whole of it, for one target or many. Report is the edge's part. */
import { setMaxListeners } from 'node:events';
import { collect } from './collect/collect.js';
import type { Outline } from './collect/outline.js';
import type { FindDatabases } from './discovery.js';
import { errorMessage } from './errors.js';
import { failed, type Fact, type Facts } from './facts/index.js';
import { assemble } from './judge/assemble.js';
import { unjudged } from './judge/unjudged.js';
import type { Report, RunError, TargetReport } from './result.js';
import type { Rule } from './rules/rule.js';
import { isPlanned, type ControlPlaneTarget, type DatabaseTarget, type Plan, type RunPolicy, type Target } from './target.js';
import { formatMs } from './units.js';

/** How long a collection may take to notice that its connections are gone. */
const GRACE_MS = 2000;

/** Targets that are asked at the same time: each has two sessions, and most of their time is waiting. */
export const MOST_AT_ONCE = 16;

/** Whoever watches a run, target by target; nothing depends on it. */
export interface Watch {
  readonly began: (name: string) => void;
  /** Before the policy of the run is applied: waivers and baseline may still change the verdict. */
  readonly ended: (target: TargetReport) => void;
}

const NOBODY: Watch = { began: () => undefined, ended: () => undefined };

/**
 * Asks every target of the plan, side by side, within its time limit, and judges what was seen. When the time is up, or
 * `interrupt` aborts, the connections are closed and the report holds what was known by then, with verdict `error` at best.
 * @param asked called when a server has been asked everything, and is to answer.
 * @param watch told how far each target is.
 */
export async function preflight(plan: Plan, startedAt: Date, interrupt: AbortSignal, asked: () => void, watch: Watch = NOBODY): Promise<Report> {
  const limit = AbortSignal.timeout(Math.max(0, plan.timeoutMs - (plan.spentMs ?? 0)));
  const signal = AbortSignal.any([limit, interrupt]);
  // Every connection of every target listens; Node would take so many for a leak, and say so on stderr.
  setMaxListeners(0, signal);
  const targets = await sideBySide(plan.targets, MOST_AT_ONCE, async (target) => {
    watch.began(target.name);
    const report = isPlanned(target) ? await judged(target, { startedAt: startedAt.toISOString(), previous: plan.previous }, signal, asked) : unjudged(target.name, target.consumer, target.problem, target.location);
    watch.ended(report);
    return report;
  });
  return assembled(plan, startedAt, targets, endedBy(plan, limit, interrupt));
}

/** All rules, in the order of the report. */
export async function loadRules(): Promise<readonly Rule[]> {
  return (await import('./rules/index.js')).rules;
}

/** Asks AWS for the databases with certain tags. Nothing that talks to AWS is loaded where the configuration file does not say so. */
export function finderOf(interrupt: AbortSignal): FindDatabases {
  return async (search) => (await import('./collect/aws/discovery.js')).findDatabases(search, interrupt);
}

/** Judges a target's facts by all rules. They grow with every release and no packet needs them: loaded while servers answer. */
async function judgment(): Promise<(facts: Facts, target: Target) => TargetReport> {
  const [{ targetReport }, { SOURCES }, rules] = await Promise.all([import('./judge/target-report.js'), import('./collect/sources.js'), loadRules()]);
  return (facts, target) => targetReport(rules, SOURCES, facts, target);
}

/** Works on all items, so many at a time; results come in the items' order. */
async function sideBySide<T, R>(items: readonly T[], most: number, work: (item: T) => R | Promise<R>): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      results.set(index, await work(item));
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

/** One target's report; a bug that shows with one target is reported there and affects no other. */
async function judged(target: Target, time: Time, signal: AbortSignal, asked: () => void): Promise<TargetReport> {
  try {
    const facts = await factsOf(target, signal, asked);
    const judge = await judgment();
    return time.previous === undefined ? judge(facts, target) : await judgedSince(target, time, (since) => judge(facts, since));
  } catch (error) {
    return unjudged(target.name, target.consumer.name, `${OUR_BUG}: ${errorMessage(error)}`);
  }
}

/** When this run started, and the one it is compared with. */
interface Time {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly previous: Plan['previous'];
}

/** The target judged with what an earlier report says of it, and compared with that. */
async function judgedSince(target: Target, { startedAt, previous }: Time, judge: (target: Target) => TargetReport): Promise<TargetReport> {
  const { previousPosition, trendOf } = await import('./judge/trend.js');
  const position = previousPosition(target.name, startedAt, previous);
  const report = judge(position === undefined ? target : { ...target, previous: position });
  const trend = trendOf(report, startedAt, previous);
  return trend === undefined ? report : { ...report, trend };
}

/** Both planes at the same time, each as far as it is asked. */
async function factsOf(target: Target, signal: AbortSignal, asked: () => void): Promise<Facts> {
  const { connection, controlPlane } = target;
  const seen: Promise<Partial<Facts>> = connection === undefined ? Promise.resolve({}) : collect({ ...target, connection }, signal, asked);
  const unreached = seen.then(isUnreached).catch(() => false);
  const told = controlPlane === undefined ? Promise.resolve({}) : awsFacts(controlPlane, signal, unreached);
  const [database, aws] = await Promise.race([Promise.all([seen, told]), tooLate(signal)]);
  const { notAsked, unseen } = await import('./collect/sources.js');
  return { ...unseen(failed('not asked')), ...notAsked(target), ...database, ...aws };
}

/** Nothing that talks to AWS is loaded where nobody asks it. */
async function awsFacts(controlPlane: ControlPlaneTarget, signal: AbortSignal, unreached: Promise<boolean>): Promise<Partial<Facts>> {
  const { askAws } = await import('./collect/aws/conversation.js');
  return askAws(controlPlane, signal, unreached);
}

/** Whether the database's host turned out not to be reachable: AWS then is asked who may reach it. */
function isUnreached({ network }: Partial<Facts>): boolean {
  return network?.state === 'known' && network.value.outcome !== 'connected';
}

/** A collection that does not even notice the end of its time is our bug; the run ends all the same. */
function tooLate(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => {
      setTimeout(() => {
        reject(new Error('the connections did not close in time'));
      }, GRACE_MS).unref();
    };
    if (signal.aborted) {
      stop();
    } else {
      signal.addEventListener('abort', stop, { once: true });
    }
  });
}

function endedBy(plan: Plan, limit: AbortSignal, interrupt: AbortSignal): RunError | undefined {
  if (interrupt.aborted) {
    return { kind: 'interrupted', message: 'the run was interrupted before every check was completed' };
  }
  return limit.aborted
    ? {
        kind: 'timeout',
        input: 'timeout',
        message: `the run did not finish within ${formatMs(plan.timeoutMs)}; the report holds what was known by then`,
      }
    : undefined;
}

/** Policy goes by the day, UTC, on which the run started. */
async function assembled({ failOn, policy, shard }: Plan, startedAt: Date, targets: readonly TargetReport[], error: RunError | undefined): Promise<Report> {
  const applied = isEmpty(policy) ? { targets, results: [] } : (await import('./judge/policy/index.js')).applyPolicy(targets, policy, startedAt.toISOString().slice(0, 'YYYY-MM-DD'.length));
  return assemble({ failOn, startedAt, durationMs: Date.now() - startedAt.getTime(), ...applied, shard, error });
}

/** The tables that a publication contains, or the database where none is named, in outline. Nothing is judged. */
export async function outlineOf(target: DatabaseTarget, publication: string | undefined, timeoutMs: number, interrupt: AbortSignal): Promise<Fact<Outline>> {
  const { readOutline } = await import('./collect/outline.js');
  return readOutline(target, publication, AbortSignal.any([AbortSignal.timeout(timeoutMs), interrupt]));
}

/** Nothing to apply, and nothing of it is loaded. */
function isEmpty({ waivers, baseline }: RunPolicy): boolean {
  return waivers.length === 0 && baseline === undefined;
}

/** The report of a run that has not seen anything of its first target yet, and has no other. */
export async function blankReport(plan: Plan): Promise<Report> {
  const nothing = (await import('./collect/sources.js')).unseen(failed('not seen yet'));
  const judge = await judgment();
  const blank = plan.targets.filter(isPlanned).slice(0, 1).map((target) => judge(nothing, target));
  return assembled(plan, new Date(), blank, undefined);
}

/** What a run ends with that something of ours has broken. */
export function ourBug(error: unknown): RunError {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'internal', message: `${OUR_BUG}: ${text}` };
}

const OUR_BUG = 'a bug in CDC Preflight, please report it';

/** The report of a run in which no target was asked. */
export function failedReport(startedAt: Date, error: RunError): Report {
  return assemble({ failOn: 'error', startedAt, durationMs: Date.now() - startedAt.getTime(), targets: [], error });
}
