/** What GitHub runs: secrets masked, inputs in, report out, exit code. */
import { setImmediate, setTimeout } from 'node:timers/promises';
import { onSecretMade, secretsMade } from '../neutralise/made-secrets.js';
import { withoutSecrets } from '../neutralise/secrets.js';
import { ConfigurationError, planFrom, secretsOf } from '../plan/plan.js';
import { blankReport, failedReport, loadRules, preflight } from '../preflight.js';
import type { Report, RunError } from '../result.js';
import type { Plan } from '../target.js';
import { mask } from './mask.js';
import type * as publishing from './publish.js';
import { writableReportDir } from './report-dir.js';

/** The exit code: 0 only after a verdict that does not block. */
export async function action(): Promise<0 | 1> {
  const interrupt = interruption();
  const environment = { ...process.env };
  const secrets = secretsOf(environment);
  secrets.forEach(mask);
  onSecretMade(mask);
  const run = await begin(environment, interrupt);
  const { publish } = await warmUp(run);
  const report = await run.report;
  await publish(withoutSecrets(report, [...secrets, ...secretsMade()]), run.reportDir);
  return report.blocked || interrupt.aborted ? 1 : 0;
}

/** A run that is under way. */
interface Run {
  /** Never rejects: a mistake of the user's and a bug of ours are reports, too. */
  readonly report: Promise<Report>;
  readonly reportDir: string;
  /** Absent when there is nothing to check. */
  readonly plan?: Plan;
}

/** Resolves when a server has been asked everything, or there is nothing to wait for. */
async function begin(environment: NodeJS.ProcessEnv, interrupt: AbortSignal): Promise<Run> {
  const startedAt = new Date();
  const failedBy = (error: unknown): Report => failedReport(startedAt, runError(error));
  const planning = planFrom(environment, loadRules);
  // Awaited below, unless a mistake comes before.
  planning.catch(() => undefined);
  const { reportDir, mistake } = await writableReportDir(environment);
  try {
    if (mistake !== undefined) {
      throw mistake;
    }
    const plan = await planning;
    return await new Promise((resolve) => {
      const goOn = (): void => {
        resolve({ report, reportDir, plan });
      };
      const report = preflight(plan, startedAt, interrupt, goOn).catch(failedBy);
      void report.then(goOn);
    });
  } catch (error) {
    return { report: Promise.resolve(failedBy(error)), reportDir };
  }
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
    loaded.rendered(await blankReport(plan));
  }
  return loaded;
}

function runError(error: unknown): RunError {
  if (error instanceof ConfigurationError) {
    return {
      kind: 'configuration',
      message: error.message,
      ...(error.input === undefined ? {} : { input: error.input }),
    };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'internal', message: `a bug in CDC Preflight, please report it: ${text}` };
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
