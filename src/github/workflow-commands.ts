/**
 * What the runner takes from a step: lines of its log that are commands, and files.
 *
 * By way of the files of @actions/core and not of its entry, which brings an HTTP client for OpenID Connect along. This
 * action speaks to no HTTP server, and loading the client took a third of its time and half of its bundle.
 */
import { appendFile } from 'node:fs/promises';
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { nonEmpty } from '../plan/plan.js';
import type { Annotation } from '../report/annotations/index.js';

/** Lines that are no commands: neutralised before they get here. */
export function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** Lines that the log folds under a title. */
export function printGroup(title: string, lines: readonly string[]): void {
  issueCommand('group', {}, title);
  print(lines);
  issueCommand('endgroup', {}, '');
}

export function annotate({ level, message, ...properties }: Annotation): void {
  issueCommand(level, properties, message);
}

/**
 * Sets outputs. Outside a runner nobody waits for them.
 * @throws when the runner's file cannot be written to.
 */
export function setOutputs(outputs: Readonly<Record<string, string | number | boolean>>): void {
  if (variable('GITHUB_OUTPUT') !== undefined) {
    for (const [name, value] of Object.entries(outputs)) {
      issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
  }
}

/**
 * Adds to the job summary. Outside a runner there is none.
 * @throws when the runner's file cannot be written to.
 */
export async function addToJobSummary(markdown: string): Promise<void> {
  const path = variable('GITHUB_STEP_SUMMARY');
  if (path !== undefined) {
    await appendFile(path, markdown);
  }
}

function variable(name: string): string | undefined {
  return nonEmpty(process.env[name]);
}
