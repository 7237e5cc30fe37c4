import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Because, Report as JudgedReport, Result as JudgedResult, TargetReport } from '../../src/result.js';
import { annotationsOf, commandsIn } from './action/commands.js';
import type { Annotation, Command } from './action/commands.js';
import { valuesIn } from './action/command-files.js';
import { bundle, runtime } from './action/bundle.js';
import type { Ended, Resident } from './action/resident.js';
import { scratch } from './scratch.js';

export type { Annotation, Command, Resident };
export { resident, residents } from './action/resident.js';
export { runtime };

/** Objects are text in `report.json`, and quantities bare values with the unit in their name. */
type Written = Readonly<Record<string, unknown>>;

/** A row of `report.json`. */
export interface Result extends Omit<JudgedResult, 'object' | 'related' | 'evidence' | 'because'> {
  readonly object: string | null;
  readonly related?: readonly string[];
  readonly evidence: Written;
  readonly because: Because | null;
}

/** `report.json`. */
export interface Report extends Omit<JudgedReport, 'targets'> {
  readonly targets: readonly WrittenTarget[];
}

interface WrittenTarget extends Omit<TargetReport, 'results' | 'inventory'> {
  readonly results: readonly Result[];
  readonly inventory: Readonly<Record<keyof TargetReport['inventory'], readonly Written[] | null>>;
}

/** How to run the action. */
export interface RunOptions {
  /** Over the runner's environment; undefined takes a variable away. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Kills the action and rejects; default 60 000. */
  timeoutMs?: number;
  /** Sends a signal `ms` after the start, as a cancelled job does. */
  signalAfterMs?: { signal: NodeJS.Signals; ms: number };
  /** Files in the workspace before the run, by relative path. */
  workspaceFiles?: Readonly<Record<string, string>>;
  /** Runs it in this process, which is there already, instead of one of its own: for all that is not about the process. */
  resident?: Resident;
  /** Called with the process once it is started. */
  onSpawn?: (child: ChildProcess) => void;
  /** The script to run; default `dist/index.js`. */
  entry?: string;
}

/** What a run left behind. */
export interface Run {
  exitCode: number | null;
  /** What killed it, when something did. */
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  durationMs: number;
  /** Of GITHUB_OUTPUT. */
  outputs: Readonly<Record<string, string>>;
  /** The step summary, Markdown. */
  summary: string;
  /** `report.json`; undefined when there is none. */
  report: Report | undefined;
  /** Text of `report.json`, or ''. */
  reportText: string;
  /** Text of `fixes.sql`, or ''. */
  fixesSql: string;
  /** Every file the run wrote, by `temp/…` (RUNNER_TEMP) or `workspace/…`, with its text. */
  files: Readonly<Record<string, string>>;
  /** What the runner would carry out of stdout, then of stderr. */
  commands: readonly Command[];
  annotations: readonly Annotation[];
  /** Values of add-mask. */
  masks: readonly string[];
}

/** Runs the shipped bundle on the action's own Node as the GitHub runner would. Rejects when it does not end in time. */
export async function runAction(inputs: Readonly<Record<string, string>>, options: RunOptions = {}): Promise<Run> {
  const stage = newStage(options.workspaceFiles ?? {});
  try {
    const ended = await ending(stage, inputs, options);
    return { ...ended, ...harvest(stage), ...heard(ended) };
  } finally {
    rmSync(stage.root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The name the runner gives an input's variable: upper case, spaces to underscores, hyphens kept. */
export function inputVariable(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

/** The text of the file whose path the output names, such as `report` or `summary`; undefined when there is none. */
export function outputFile(run: Run, output: string): string | undefined {
  const name = basename(run.outputs[output] ?? '');
  return name === '' ? undefined : Object.entries(run.files).find(([path]) => basename(path) === name)?.[1];
}

/** All rows of a rule, over all targets. */
export function results(run: Run, ruleId: string): Result[] {
  return rows(run).filter((row) => row.rule === ruleId);
}

/** The only row of a rule, or its row on `object`. Throws with what there is instead. */
export function result(run: Run, ruleId: string, object?: string): Result {
  const found = results(run, ruleId).filter((row) => object === undefined || row.object === object);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const there = results(run, ruleId).map((row) => `${row.status} ${row.object ?? ''}`);
  throw new Error(
    `${found.length} rows of ${ruleId}${object === undefined ? '' : ` on ${object}`}; there are: ${there.join(', ') || 'none'}\n${run.stdout}${run.stderr}`,
  );
}

/** The worst row of each rule: `fail:error`, `fail:warning`, `fail:notice`, `unknown`, `skip` or `pass`, worst first. */
export function statuses(run: Run): Record<string, string> {
  const worst: Record<string, string> = {};
  for (const row of rows(run)) {
    const state = row.status === 'fail' ? `fail:${row.severity}` : row.status;
    const before = worst[row.rule];
    if (before === undefined || WORST_FIRST.indexOf(state) < WORST_FIRST.indexOf(before)) worst[row.rule] = state;
  }
  return worst;
}

const WORST_FIRST = ['fail:error', 'unknown', 'fail:warning', 'fail:notice', 'skip', 'pass'];

function rows(run: Run): Result[] {
  if (run.report === undefined) throw new Error(`the run left no report:\n${run.stdout}${run.stderr}`);
  return run.report.targets.flatMap((target) => target.results);
}

/** The directories and files the runner lays out for one step. */
interface Stage {
  root: string;
  temp: string;
  workspace: string;
  home: string;
  commandFiles: string;
  /** Files that were there before, by their name in {@link Run.files}. */
  given: Readonly<Record<string, string>>;
}

const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'] as const;

function newStage(workspaceFiles: Readonly<Record<string, string>>): Stage {
  const root = mkdtempSync(join(scratch, 'cdc-preflight-run-'));
  const directory = (name: string): string => {
    mkdirSync(join(root, name));
    return join(root, name);
  };
  const stage = {
    root,
    temp: directory('temp'),
    workspace: directory('workspace'),
    home: directory('home'),
    commandFiles: directory('commands'),
  };
  for (const name of COMMAND_FILES) writeFileSync(join(stage.commandFiles, name), '');
  writeFileSync(join(stage.commandFiles, 'event.json'), '{}');
  for (const [path, content] of Object.entries(workspaceFiles)) writeInto(stage.workspace, path, content);
  return { ...stage, given: filesUnder(stage) };
}

function writeInto(directory: string, path: string, content: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), content);
}

/** The environment of a JavaScript action on a hosted Linux runner, as far as one may rely on it. No API is reachable. */
function environment(
  stage: Stage,
  inputs: Readonly<Record<string, string>>,
  over: RunOptions['env'] = {},
): Record<string, string> {
  const files = COMMAND_FILES.map((name): [string, string] => [name, join(stage.commandFiles, name)]);
  const given = Object.entries(inputs).map(([name, value]): [string, string] => [inputVariable(name), value]);
  const variables: Record<string, string | undefined> = {
    ...machine(),
    HOME: stage.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'preflight',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(stage.commandFiles, 'event.json'),
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_JOB: 'deploy',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_WORKSPACE: stage.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: stage.temp,
    ...Object.fromEntries(files),
    ...Object.fromEntries(given),
    ...over,
  };
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function machine(): Record<string, string | undefined> {
  if (process.platform !== 'win32') return { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' };
  return { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], TEMP: tmpdir(), TMP: tmpdir() };
}

function ending(stage: Stage, inputs: Readonly<Record<string, string>>, options: RunOptions): Promise<Ended> {
  const { resident } = options;
  if (resident === undefined) return played(stage, inputs, options);
  if (options.entry !== undefined || options.onSpawn !== undefined || options.signalAfterMs !== undefined)
    throw new Error('a resident has no process of its own for a run');
  return resident.run({ cwd: stage.workspace, env: environment(stage, inputs, options.env) }, options.timeoutMs ?? TIMEOUT_MS);
}

const TIMEOUT_MS = 60_000;

function played(stage: Stage, inputs: Readonly<Record<string, string>>, options: RunOptions): Promise<Ended> {
  const { timeoutMs = TIMEOUT_MS, signalAfterMs, entry = bundle() } = options;
  const started = performance.now();
  const child = spawn(runtime(), [entry], {
    cwd: stage.workspace,
    env: environment(stage, inputs, options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const stdout = textOf(child.stdout);
  const stderr = textOf(child.stderr);
  const late = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  const cancel = signalAfterMs && setTimeout(() => child.kill(signalAfterMs.signal), signalAfterMs.ms);
  options.onSpawn?.(child);
  return new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      const durationMs = performance.now() - started;
      if (signal === 'SIGKILL' && durationMs >= timeoutMs) {
        reject(new Error(`the action had not ended after ${timeoutMs} ms:\n${stdout()}${stderr()}`));
      } else resolve({ exitCode, signal, stdout: stdout(), stderr: stderr(), durationMs });
    });
  }).finally(() => {
    clearTimeout(late);
    clearTimeout(cancel);
  });
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

function harvest(stage: Stage): Pick<Run, 'outputs' | 'summary' | 'files' | 'report' | 'reportText' | 'fixesSql'> {
  const outputs = valuesIn(readFileSync(join(stage.commandFiles, 'GITHUB_OUTPUT'), 'utf8'));
  const files = Object.fromEntries(
    Object.entries(filesUnder(stage)).filter(([path, content]) => stage.given[path] !== content),
  );
  const reports = reportDirectory(stage, outputs);
  const reportText = readIfThere(join(reports, 'report.json'));
  return {
    outputs,
    summary: readFileSync(join(stage.commandFiles, 'GITHUB_STEP_SUMMARY'), 'utf8'),
    files,
    report: reportText === '' ? undefined : (JSON.parse(reportText) as Report),
    reportText,
    fixesSql: readIfThere(join(reports, 'fixes.sql')),
  };
}

function reportDirectory(stage: Stage, outputs: Readonly<Record<string, string>>): string {
  const directory = outputs['report-dir'];
  // A run whose output was taken away still leaves its report somewhere in RUNNER_TEMP.
  if (directory === undefined || directory === '') return dirname(filesWithin(stage.temp).find((path) => basename(path) === 'report.json') ?? join(stage.temp, 'nowhere'));
  return isAbsolute(directory) ? directory : join(stage.workspace, directory);
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function filesUnder({ temp, workspace }: Pick<Stage, 'temp' | 'workspace'>): Record<string, string> {
  return Object.fromEntries([...filesIn(temp, 'temp'), ...filesIn(workspace, 'workspace')]);
}

function filesIn(directory: string, name: string): [string, string][] {
  return filesWithin(directory).map((path) => [`${name}/${relative(directory, path).replaceAll(sep, '/')}`, readFileSync(path, 'utf8')]);
}

function filesWithin(directory: string): readonly string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name));
}

function heard({ stdout, stderr }: Ended): Pick<Run, 'commands' | 'annotations' | 'masks'> {
  const commands = [...commandsIn(stdout, 'stdout'), ...commandsIn(stderr, 'stderr')];
  const masks = commands.filter((command) => command.name === 'add-mask').map((command) => command.data);
  return { commands, annotations: annotationsOf(commands), masks };
}
