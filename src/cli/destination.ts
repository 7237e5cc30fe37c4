/** Where the report goes: standard output, a file, and a directory of files. Found out before anything is connected. */
import { access, constants, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { errorCode } from '../errors.js';
import { makeDirectory } from '../make-directory.js';
import { quoted } from '../plan/plan.js';
import type { Location, Report } from '../result.js';
import { textOf, type Format } from './formats.js';
import { print, showsColors } from './streams.js';
import { UsageError } from './usage-error.js';
import { writeWhole } from './whole-file.js';

export interface Destination {
  readonly format: Format;
  /** Absent: standard output. */
  readonly output?: string;
  /** Absent: none. */
  readonly reportDir?: string;
}

/** @throws UsageError for a file or directory that cannot be written to. */
export async function refuseUnwritable({ output, reportDir }: Destination): Promise<void> {
  // First: the file may be in it.
  if (reportDir !== undefined) {
    await writableOr(`--report-dir ${reportDir}`, async () => {
      await makeDirectory(reportDir);
      await access(reportDir, constants.W_OK);
    });
  }
  if (output !== undefined) {
    await writableOr(`--output ${output}`, async () => {
      const found = await stat(output).catch(() => undefined);
      if (found?.isDirectory() === true) {
        throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
      }
      await access(found === undefined ? dirname(resolve(output)) : output, constants.W_OK);
    });
  }
}

async function writableOr(flag: string, attempt: () => Promise<void>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    throw new UsageError(`${quoted(flag)} cannot be written to (${errorCode(error) ?? 'unknown error'}): name a place that exists, or can be created`);
  }
}

/** @throws when a file cannot be written. */
export async function write(report: Report, { format, output, reportDir }: Destination, place: Location): Promise<void> {
  const text = await textOf(report, format, { colors: output === undefined && showsColors(process.stdout), place });
  if (reportDir !== undefined) {
    const files = await (await import('../report/files.js')).filesOf(report, place);
    await Promise.all([...files].map(([name, content]) => writeWhole(join(reportDir, name), content)));
  }
  await (output === undefined ? print(ended(text)) : writeWhole(output, ended(text)));
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
