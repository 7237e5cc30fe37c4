/** The reports below a directory, as texts: what an artifact holds is foreign, so nothing is followed out of it, and all has a size. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { errorCode, errorMessage } from '../errors.js';
import type { FoundReport } from '../fleet/merge.js';
import { ConfigurationError, quoted } from '../plan/plan.js';

/** How much is read at most. */
export interface Limits {
  readonly fileBytes: number;
  readonly totalBytes: number;
  /** Files and directories, of whatever name. */
  readonly entries: number;
}

/** A report of a thousand targets with a thousand rows each is smaller; text takes its size in memory twice. */
const LIMITS: Limits = { fileBytes: 128 * 1024 ** 2, totalBytes: 512 * 1024 ** 2, entries: 100_000 };

const REPORT = 'report.json';

/**
 * Every file `report.json` in the directory and below, in the order of their paths. A symbolic link is not followed; one that
 * is called like a report is found as one that cannot be read.
 * @param asked the directory as it was written, for messages.
 * @throws ConfigurationError when there is no such directory, or more in it than can be read.
 */
export async function findReports(directory: string, asked: string, limits: Limits = LIMITS): Promise<readonly FoundReport[]> {
  const paths = await reportPaths(directory, asked, limits.entries);
  const found: FoundReport[] = [];
  let left = limits.totalBytes;
  for (const { path, isFile } of paths) {
    const one = isFile ? await readReport(path, Math.min(left, limits.fileBytes)) : { problem: 'it is not a file' };
    left -= one.text === undefined ? 0 : Buffer.byteLength(one.text);
    found.push({ path: relative(directory, path).split(sep).join('/'), ...one });
  }
  return found;
}

interface ReportPath {
  readonly path: string;
  readonly isFile: boolean;
}

async function reportPaths(directory: string, asked: string, entries: number): Promise<readonly ReportPath[]> {
  const reports: ReportPath[] = [];
  const waiting = [directory];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of await entriesOf(next, asked)) {
      const path = join(next, entry.name);
      seen += 1;
      if (seen > entries) {
        throw ofReports(asked, `holds more than ${entries} files and directories: name the one that holds nothing but reports`);
      }
      if (entry.name === REPORT) {
        reports.push({ path, isFile: entry.isFile() });
      } else if (entry.isDirectory()) {
        waiting.push(path);
      }
    }
  }
  return reports.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function entriesOf(directory: string, asked: string): ReturnType<typeof readEntries> {
  try {
    return await readEntries(directory);
  } catch (error) {
    const code = errorCode(error);
    throw ofReports(asked, code === 'ENOENT' || code === 'ENOTDIR' ? 'is not a directory: name the one that the reports of the shards were downloaded to' : `cannot be read (${code ?? errorMessage(error)})`);
  }
}

function readEntries(directory: string) {
  return readdir(directory, { withFileTypes: true });
}

async function readReport(path: string, most: number): Promise<Pick<FoundReport, 'text' | 'problem'>> {
  try {
    const { size } = await stat(path);
    if (size > most) {
      return { problem: `it has ${size} bytes, and ${most} can be read` };
    }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) };
  } catch (error) {
    return { problem: errorCode(error) ?? errorMessage(error) };
  }
}

function ofReports(asked: string, problem: string): ConfigurationError {
  return new ConfigurationError(`${quoted(`reports: ${asked}`)} ${problem}`, { input: 'reports', value: asked });
}
