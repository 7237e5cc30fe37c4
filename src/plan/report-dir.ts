/** Where the report's files go. */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Environment, Given } from './given.js';
import { inputText } from './given.js';

/** An absolute path. By default one of this step's own, so that two steps of a job do not collide. */
export function reportDirFrom(given: Given | undefined, environment: Environment, directory: string): string {
  if (given !== undefined) {
    return resolve(directory, given.text);
  }
  const temporary = environment['RUNNER_TEMP']?.trim();
  const parent = temporary === undefined || temporary === '' ? tmpdir() : temporary;
  return join(parent, 'cdc-preflight', pathSegment(environment['GITHUB_ACTION'] ?? ''));
}

/** The name as one path segment on any platform. */
function pathSegment(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9_.-]/g, '_').replace(/^\.+/, '_');
  return safe === '' ? 'run' : safe;
}

/** The same, of a run whose configuration may be wrong in every other respect. */
export function reportDirOf(environment: Environment): string {
  const text = inputText(environment, 'report-dir');
  const given: Given | undefined = text === undefined ? undefined : { text, input: 'report-dir', secret: false };
  return reportDirFrom(given, environment, workspaceOf(environment));
}

/** What relative paths are relative to. */
export function workspaceOf(environment: Environment): string {
  const workspace = environment['GITHUB_WORKSPACE']?.trim();
  return workspace === undefined || workspace === '' ? process.cwd() : workspace;
}
