/** The directory of the report's files, made before anything else is done. */
import { access, chmod, constants, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { errorCode } from '../errors.js';
import { makeDirectory } from '../make-directory.js';
import { ConfigurationError, inputText, nonEmpty, quoted, workspaceOf, type Environment } from '../plan/plan.js';

export interface ReportDir {
  /** An absolute path of a directory that can be written to. */
  readonly reportDir: string;
  /** Present when nothing can be written where it was asked for: then that is reported where reports go by default. */
  readonly mistake?: ConfigurationError;
}

/**
 * `planned`: what the plan says, which a configuration file may say; it is waited for only where no input decides, and may fail.
 * @throws when nothing can be written by default, either.
 */
export async function writableReportDir(environment: Environment, planned?: Promise<string | undefined>): Promise<ReportDir> {
  const asked = inputText(environment, 'report-dir') ?? (await planned?.catch(() => undefined));
  if (asked === undefined) {
    return { reportDir: await newDirectory(environment) };
  }
  const reportDir = resolve(workspaceOf(environment), asked);
  try {
    await makeWritable(reportDir);
    return { reportDir };
  } catch (error) {
    const code = errorCode(error) ?? String(error);
    return {
      reportDir: await newDirectory(environment),
      mistake: new ConfigurationError(`${quoted(`report-dir: ${asked}`)} cannot be written to (${code}): name a directory that exists or can be created`, {
        input: 'report-dir',
        value: asked,
      }),
    };
  }
}

/** Below the runner's temporary directory; where that cannot be written to, below the system's. */
async function newDirectory(environment: Environment): Promise<string> {
  const ofRunner = nonEmpty(environment['RUNNER_TEMP']?.trim()) ?? tmpdir();
  const name = pathSegment(environment['GITHUB_ACTION'] ?? '');
  return newDirectoryIn(ofRunner, name).catch(() => newDirectoryIn(tmpdir(), name));
}

/**
 * A directory that no other run has: inside a composite action GITHUB_ACTION is the outer step's, and a composite action
 * can be used several times in a job, so the step's name is there for people, and the rest makes it unique.
 */
async function newDirectoryIn(parent: string, name: string): Promise<string> {
  const ours = join(parent, 'cdc-preflight');
  await makeDirectory(ours);
  const reportDir = await mkdtemp(join(ours, `${name}-`));
  // A later step may run as another user, in a container.
  await chmod(reportDir, 0o755);
  return reportDir;
}

/** The name as one path segment on any platform. */
function pathSegment(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9_.-]/g, '_').replace(/^\.+/, '_').slice(0, LONGEST_NAME);
  return safe === '' ? 'run' : safe;
}

const LONGEST_NAME = 100;

async function makeWritable(path: string): Promise<void> {
  await makeDirectory(path);
  await access(path, constants.W_OK);
}
