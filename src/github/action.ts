/** What GitHub runs: inputs in, report out, exit code. */
import { access, constants, mkdir } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { withoutSecrets } from '../neutralise/secrets.js';
import { quoted } from '../plan/configuration-error.js';
import { ConfigurationError, planFrom, secretsOf } from '../plan/plan.js';
import { reportDirOf } from '../plan/report-dir.js';
import { failedReport, preflight } from '../preflight.js';
import type { Report } from '../result.js';
import { rules } from '../rules/index.js';

/** The exit code: 0 only after a verdict that does not block. */
export async function action(): Promise<0 | 1> {
  const interrupt = interruption();
  const environment = { ...process.env };
  const secrets = secretsOf(environment);
  const looking = look(environment, interrupt);
  // The first packet is on its way before what is only needed at the end is loaded.
  await setImmediate();
  const { publish } = await import('./publish.js');
  const { report, reportDir } = await looking;
  await publish(withoutSecrets(report, secrets), reportDir, secrets);
  return report.blocked || interrupt.aborted ? 1 : 0;
}

interface Look {
  readonly report: Report;
  readonly reportDir: string;
}

/** Never rejects: a mistake of the user's and a bug of ours are reports, too. */
async function look(environment: NodeJS.ProcessEnv, interrupt: AbortSignal): Promise<Look> {
  const startedAt = new Date();
  const { reportDir, mistake } = await writableReportDir(environment);
  try {
    if (mistake !== undefined) {
      throw mistake;
    }
    const plan = await planFrom(environment, rules);
    return { report: await preflight(plan, startedAt, interrupt), reportDir };
  } catch (error) {
    return { report: failedReport(startedAt, runError(error)), reportDir };
  }
}

/** Where the report goes. When nothing can be written where it was asked for, that is told where it goes by default. */
async function writableReportDir(environment: NodeJS.ProcessEnv): Promise<{ reportDir: string; mistake?: ConfigurationError }> {
  const reportDir = reportDirOf(environment);
  try {
    await mkdir(reportDir, { recursive: true });
    await access(reportDir, constants.W_OK);
    return { reportDir };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return {
      reportDir: reportDirOf({ ...environment, 'INPUT_REPORT-DIR': '' }),
      mistake: new ConfigurationError(`report-dir ${quoted(reportDir)} cannot be written to (${code}): name a directory, or one that can be made`, {
        input: 'report-dir',
        value: reportDir,
      }),
    };
  }
}

function runError(error: unknown): NonNullable<Report['error']> {
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
