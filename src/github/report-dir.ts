/** The directory of the report's files, made before anything is looked at. */
import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../errors.js';
import { quoted } from '../plan/configuration-error.js';
import { ConfigurationError } from '../plan/plan.js';
import { reportDirOf } from '../plan/report-dir.js';

export interface ReportDir {
  readonly reportDir: string;
  /** Present when nothing can be written where it was asked for: then that is told where it goes by default. */
  readonly mistake?: ConfigurationError;
}

/** @throws when nothing can be written by default, either. */
export async function writableReportDir(environment: NodeJS.ProcessEnv): Promise<ReportDir> {
  const reportDir = reportDirOf(environment);
  try {
    await makeWritable(reportDir);
    return { reportDir };
  } catch (error) {
    const code = errorCode(error) ?? String(error);
    const byDefault = reportDirOf({ ...environment, 'INPUT_REPORT-DIR': '' });
    await makeWritable(byDefault);
    return {
      reportDir: byDefault,
      mistake: new ConfigurationError(`report-dir ${quoted(reportDir)} cannot be written to (${code}): name a directory, or one that can be made`, {
        input: 'report-dir',
        value: reportDir,
      }),
    };
  }
}

async function makeWritable(path: string): Promise<void> {
  await makeDirectory(path);
  await access(path, constants.W_OK);
}

/** With its parents. Node's own `recursive` tries for ever where they can neither be found nor made, as below /proc. */
async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' && dirname(path) !== path) {
      await makeDirectory(dirname(path));
      await mkdir(path).catch((again: unknown) => unlessDirectory(path, again));
    } else {
      await unlessDirectory(path, error);
    }
  }
}

/** It may have been there, or be another step's work of this moment. */
async function unlessDirectory(path: string, error: unknown): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    throw error;
  }
}
