/** `cdc-preflight check`: the targets are judged, the report is written, and the exit code says what it means. */
import { planFrom } from '../plan/plan.js';
import { failedReport, finderOf, loadRules, ourBug, preflight } from '../preflight.js';
import type { Report } from '../result.js';
import { verdictSentence } from '../report/shared/verdict-sentence.js';
import type { Plan } from '../target.js';
import { refuseUnwritable, write, type Destination } from './destination.js';
import { errorCode, errorMessage } from '../errors.js';
import { exitCodeOf, EXIT, type ExitCode } from './exit.js';
import type { Interruption } from './interruption.js';
import { withPasswords } from './password.js';
import { progressOf } from './progress.js';
import { clean } from './secrets.js';
import { configPlace, type Setting } from './setting.js';
import { say } from './streams.js';

/** What `check` is asked to do. */
export interface CheckRequest {
  readonly setting: Setting;
  readonly destination: Omit<Destination, 'reportDir'>;
  readonly mayAsk: boolean;
}

export async function check({ setting, destination, mayAsk }: CheckRequest, interruption: Interruption): Promise<ExitCode> {
  const startedAt = new Date();
  const plan = await interruption.unlessEnded(planned(setting, mayAsk, interruption.signal));
  const places: Destination = { ...destination, ...(plan.reportDir === undefined ? {} : { reportDir: plan.reportDir }) };
  await interruption.unlessEnded(refuseUnwritable(places));
  const report = clean(await judged(plan, startedAt, interruption.signal));
  const code = interruption.exitCode() ?? exitCodeOf(report, plan.failOn);
  try {
    await write(report, places, configPlace(setting));
  } catch (error) {
    say(`cdc-preflight: the report could not be written (${errorCode(error) ?? errorMessage(error)})`);
    return code === EXIT.ok ? EXIT.inconclusive : code;
  }
  if (destination.format !== 'pretty' || destination.output !== undefined) {
    say(verdictSentence(report));
  }
  return code;
}

/** The plan, with everything that has to be asked for. */
export async function planned({ given, environment }: Setting, mayAsk: boolean, interrupt: AbortSignal): Promise<Plan> {
  return withPasswords(await planFrom(given, environment, loadRules, { notifies: false, find: finderOf(interrupt) }), mayAsk, interrupt);
}

/** Never rejects: a bug of ours is a report, too. */
async function judged(plan: Plan, startedAt: Date, interrupt: AbortSignal): Promise<Report> {
  const progress = await progressOf(plan.targets.map(({ name }) => name));
  try {
    return await preflight(plan, startedAt, interrupt, () => undefined, progress);
  } catch (error) {
    return failedReport(startedAt, ourBug(error));
  } finally {
    await progress.finish();
  }
}

