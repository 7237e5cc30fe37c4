/** What GitHub runs: secrets masked, inputs in, report out, exit code. */
import { setImmediate, setTimeout } from 'node:timers/promises';
import { onSecretMade, secretsMade } from '../neutralise/made-secrets.js';
import { withoutSecrets } from '../neutralise/secrets.js';
import type { FindDatabases } from '../discovery.js';
import type { MatrixEntry } from '../fleet/matrix.js';
import type { Settings } from '../plan/config/plan.js';
import { modeFrom } from '../plan/mode.js';
import { variablesFrom } from '../plan/variables.js';
import { ConfigurationError, inputsFrom, planFrom, secretsOf } from '../plan/plan.js';
import { blankReport, failedReport, finderOf, loadRules, ourBug, preflight } from '../preflight.js';
import type { Report, RunError } from '../result.js';
import type { Notify, Plan } from '../target.js';
import { mask } from './mask.js';
import type * as publishing from './publish.js';
import { writableReportDir } from './report-dir.js';

/** The exit code: 0 only after a verdict that does not block. */
export async function action(): Promise<0 | 1> {
  const interrupt = interruption();
  const variables = variablesFrom(process.env);
  // For the AWS SDK as well, which reads them by itself.
  Object.assign(process.env, variables.values);
  const environment = { ...process.env };
  const secrets = [...secretsOf(environment), ...variables.secrets];
  secrets.forEach(mask);
  onSecretMade(mask);
  const run = await begin(environment, interrupt, variables.mistake);
  if (run.matrix !== undefined) {
    return divided(run.matrix);
  }
  const { publish, notified } = await warmUp(run);
  const report = await run.report;
  const shown = withoutSecrets(report, [...secrets, ...secretsMade()]);
  await publish(shown, run.reportDir, run.file);
  await notified(shown, run.notify, environment, run.gate ?? run.plan?.targets.map(({ name }) => name));
  return report.blocked || interrupt.aborted ? 1 : 0;
}

/** A run that is under way. */
interface Run {
  /** Never rejects: a mistake of the user's and a bug of ours are reports, too. */
  readonly report: Promise<Report>;
  readonly reportDir: string;
  /** Absent when there is nothing to check. */
  readonly plan?: Plan;
  /** The configuration file; absent without one. */
  readonly file?: string;
  /** Where to tell people of the report; absent when it is of a part only, or nothing was decided. */
  readonly notify?: Notify;
  /** What comment and issue are told apart by; absent: the names of the targets. */
  readonly gate?: readonly string[];
  /** What `mode: plan` has instead of a report. */
  readonly matrix?: undefined;
}

/** A run that is through: it has divided the targets. */
interface Divided {
  readonly matrix: readonly MatrixEntry[];
}

/** Resolves when a server has been asked everything, or there is nothing to wait for. */
async function begin(environment: NodeJS.ProcessEnv, interrupt: AbortSignal, mistakeBefore?: ConfigurationError): Promise<Run | Divided> {
  const startedAt = new Date();
  const failedBy = (error: unknown): Report => failedReport(startedAt, runError(error));
  const preparing = prepared(environment, finderOf(interrupt));
  // Awaited below, unless a mistake comes before.
  preparing.catch(() => undefined);
  const { reportDir, mistake } = await writableReportDir(environment, preparing.then(reportDirOf));
  try {
    const first = mistakeBefore ?? mistake;
    if (first !== undefined) {
      throw first;
    }
    const job = await preparing;
    if ('matrix' in job) {
      return job;
    }
    if ('merged' in job) {
      return { report: Promise.resolve(job.merged), reportDir, notify: job.settings.notify, ...placesOf(job.settings) };
    }
    const { plan } = job;
    return await new Promise((resolve) => {
      const goOn = (): void => {
        resolve({ report, reportDir, plan, ...placesOf(plan), ...(plan.shard === undefined ? { notify: plan.notify } : {}) });
      };
      const report = preflight(plan, startedAt, interrupt, goOn).catch(failedBy);
      void report.then(goOn);
    });
  } catch (error) {
    return { report: Promise.resolve(interrupt.aborted ? failedReport(startedAt, INTERRUPTED) : failedBy(error)), reportDir };
  }
}

/** A search for databases that a signal ended. */
const INTERRUPTED: RunError = { kind: 'interrupted', message: 'the run was interrupted before anything was checked' };

function placesOf({ file, gate }: Settings): Pick<Run, 'file' | 'gate'> {
  return { ...(file === undefined ? {} : { file }), ...(gate === undefined ? {} : { gate }) };
}

/** What the mode makes of the inputs, before any connection to a database. */
type Job = { readonly plan: Plan } | Divided | { readonly merged: Report; readonly settings: Settings };

/** What the configuration file may say; undefined leaves it to the default. */
function reportDirOf(job: Job): string | undefined {
  return 'plan' in job ? job.plan.reportDir : 'merged' in job ? job.settings.reportDir : undefined;
}

/** Rejects for a wrong value of an input, too. */
async function prepared(environment: NodeJS.ProcessEnv, find: FindDatabases): Promise<Job> {
  const given = inputsFrom(environment);
  const mode = modeFrom(given);
  if (mode === 'check') {
    return { plan: await planFrom(given, environment, loadRules, { notifies: true, find }) };
  }
  const { matrixFrom, mergedFrom } = await import('./fleet.js');
  if (mode === 'plan') {
    return { matrix: await matrixFrom(given, environment, loadRules, find) };
  }
  return mergedFrom(given, environment, loadRules);
}

/** Every shard that is not told of would be a gap: an output that cannot be set is no success. */
async function divided(matrix: readonly MatrixEntry[]): Promise<0> {
  const { publishMatrix } = await import('./publish-matrix.js');
  await publishMatrix(matrix);
  return 0;
}

/** Long enough for the other session, whose login is being answered now, to ask its questions, too. */
const OTHER_SESSION_MS = 10;

/**
 * Loads what is only needed at the end while the server answers, and has it write the report of one target of which
 * nothing is known: code that has run once is several times as fast, and a first report takes as long as logging in.
 */
async function warmUp({ plan, report }: Run): Promise<typeof publishing> {
  await setImmediate();
  const loaded = await import('./publish.js');
  await Promise.race([setTimeout(OTHER_SESSION_MS), report]);
  if (plan !== undefined) {
    loaded.rehearse(await blankReport(plan));
  }
  return loaded;
}

function runError(error: unknown): RunError {
  if (error instanceof ConfigurationError) {
    return {
      kind: 'configuration',
      message: error.message,
      ...(error.input === undefined ? {} : { input: error.input }),
      ...(error.location === undefined ? {} : { location: error.location }),
      ...(error.mistakes.length < 2 ? {} : { mistakes: error.mistakes }),
    };
  }
  return ourBug(error);
}

/** Aborts when the runner cancels the job: it sends SIGINT, and SIGTERM 7.5 s later. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}
