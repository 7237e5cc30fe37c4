/** An earlier `report.json` that an option or the configuration file names. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode, errorMessage } from '../../errors.js';
import type { Report } from '../../result.js';
import { wrong, type Provided } from '../provided.js';
import { workspaceOf, type Environment } from '../workspace.js';

/** A report of a thousand targets has a tenth of it. */
const MOST_BYTES = 256 * 1024 * 1024;

/** @throws ConfigurationError when there is none, or it is no report. */
export async function earlierReport(path: Provided, environment: Environment): Promise<Report> {
  const { readJson } = await import('../../report/json/read.js');
  const json = await textOf(path, environment);
  try {
    return readJson(json);
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : errorMessage(error);
    throw wrong(path, `is not a report.json of CDC Preflight (${reason})`);
  }
}

async function textOf(path: Provided, environment: Environment): Promise<string> {
  try {
    const file = resolve(workspaceOf(environment), path.text);
    const found = await stat(file);
    // A pipe that nobody writes to would be waited for, and no time limit runs yet.
    if (!found.isFile()) {
      throw wrong(path, 'is not a file: name an earlier report.json');
    }
    if (found.size > MOST_BYTES) {
      throw wrong(path, `has ${String(found.size)} bytes, too many for a report.json`);
    }
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    throw code === undefined ? error : wrong(path, `cannot be read (${code}): name an earlier report.json`);
  }
}
