/**
 * What the runner takes from a step: lines of its log that are commands, and files.
 *
 * By way of the files of @actions/core and not of its entry, which brings an HTTP client for OpenID Connect along. This
 * action speaks to no HTTP server, and loading the client took a third of its time and half of its bundle.
 */
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { summary } from '../../node_modules/@actions/core/lib/summary.js';
import type { Annotation } from '../report/annotations.js';

/** Has the runner replace the text wherever it is printed from now on. Where there is none, it would only be printed. */
export function mask(secret: string): void {
  if (isGiven('GITHUB_ACTIONS')) {
    issueCommand('add-mask', {}, secret);
  }
}

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

/** Outside a runner nobody waits for outputs. */
export function setOutput(name: string, value: string | number | boolean): void {
  if (isGiven('GITHUB_OUTPUT')) {
    issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  }
}

/** Outside a runner there is no job summary to add to. */
export async function addToJobSummary(markdown: string): Promise<void> {
  if (isGiven('GITHUB_STEP_SUMMARY')) {
    await summary.addRaw(markdown).write();
  }
}

function isGiven(variable: string): boolean {
  return (process.env[variable] ?? '') !== '';
}
