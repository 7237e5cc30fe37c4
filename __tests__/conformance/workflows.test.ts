import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKFLOWS = '.github/workflows';
const workflows = readdirSync(join(ROOT, WORKFLOWS)).map((name) => `${WORKFLOWS}/${name}`);
/** Called by others: what it may do is what they grant, and it neither waits for their runs nor cancels them. */
const REUSABLE = `${WORKFLOWS}/preflight.yml`;
const EXAMPLES = 'examples';
const examples = readdirSync(join(ROOT, EXAMPLES)).filter((name) => name.endsWith('.yml') && name !== 'gitlab-ci.yml');
const SCRIPTS = ['.ci/run', '__tests__/conformance/tools/install'];

/** How each linter is asked for all it has to say; what it leaves out says why beside the line that it is about. */
const ACTIONLINT = ['-no-color', '-oneline'];
const ZIZMOR = ['--offline', '--no-config', '--strict-collection', '--persona=auditor', '--quiet', '--color=never'];

interface Ended {
  readonly status: number | null;
  readonly printed: string;
}

/** Runs a linter in `directory`. Throws when it is not installed: a test never skips. */
function lint(program: string, args: readonly string[], directory = ROOT): Ended {
  const { error, status, stdout, stderr } = spawnSync(program, args, { cwd: directory, encoding: 'utf8', env: { ...process.env, CI: undefined, GITHUB_ACTIONS: undefined } });
  if (error !== undefined) {
    throw new Error(`${program} could not be run (${error.message}); __tests__/conformance/tools/install DIRECTORY installs it`);
  }
  return { status, printed: stdout + stderr };
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

describe('the workflows', () => {
  test('are there', () => {
    expect(workflows).toEqual(expect.arrayContaining([`${WORKFLOWS}/check-dist.yml`, `${WORKFLOWS}/ci.yml`, REUSABLE]));
  });

  test('have no finding of actionlint, which reads action.yml with them, nor of shellcheck', () => {
    lint('shellcheck', ['--version']);
    expect(lint('actionlint', [...ACTIONLINT, ...workflows])).toEqual({ status: 0, printed: '' });
  });

  test('and action.yml and dependabot.yml have no finding of zizmor', () => {
    expect(existsSync(join(ROOT, 'action.yml'))).toBe(true);
    expect(lint('zizmor', [...ZIZMOR, 'action.yml', '.github'])).toEqual({ status: 0, printed: expect.stringMatching(/^No findings to report\./) });
  });

  test('pin what they use to a commit, and name its version', () => {
    const used = [...workflows, ...examples.map((name) => `${EXAMPLES}/${name}`)].flatMap((path) => read(path).match(/(?<=\buses: ).*/g) ?? []);
    expect(used.length).toBeGreaterThan(0);
    const foreign = used.filter((text) => !/^\.\/(?:\.cdc-preflight)? /.test(text) && !/^cdc-preflight\/cdc-preflight.*@COMMIT_SHA # v\d+\.\d+\.\d+$/.test(text));
    expect(foreign.filter((text) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(text))).toEqual([]);
    const byAction = new Map(foreign.map((text) => [text.split('@')[0], text]));
    expect(byAction.size).toBe(new Set(foreign).size);
  });

  test.each(workflows.filter((path) => path !== REUSABLE))('%s lets no job run for hours or with more than it needs', (path) => {
    expect(read(path)).toMatch(/^permissions: \{\}$/m);
    expect(read(path)).toMatch(/^concurrency:$/m);
    for (const [, job] of jobsOf(path)) {
      expect(job).toMatch(/^ {4}timeout-minutes: \d+$/m);
      expect(job).toMatch(/^ {4}permissions:/m);
    }
  });

  test('are summed up by a job that waits for all others', () => {
    const jobs = jobsOf(`${WORKFLOWS}/ci.yml`);
    const [, needed = ''] = /^ {4}needs: \[(.*)\]$/m.exec(jobs.get('ci-ok') ?? '') ?? [];
    expect(needed.split(', ')).toEqual([...jobs.keys()].filter((name) => name !== 'ci-ok'));
  });
});

describe('the examples', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'cdc-preflight-examples-'));
    mkdirSync(join(directory, '.git'));
    mkdirSync(join(directory, WORKFLOWS), { recursive: true });
    for (const name of examples) {
      writeFileSync(join(directory, WORKFLOWS, name), read(`${EXAMPLES}/${name}`).replaceAll('COMMIT_SHA', 'a'.repeat(40)));
    }
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  test('are workflows without a finding of actionlint and of zizmor, once the commit is put in', () => {
    expect(examples).toEqual(['aws-fleet.yml', 'deploy.yml', 'nightly.yml', 'pull-request.yml']);
    expect(lint('actionlint', ACTIONLINT, directory)).toEqual({ status: 0, printed: '' });
    expect(lint('zizmor', [...ZIZMOR, '.'], directory)).toEqual({ status: 0, printed: expect.stringMatching(/^No findings to report\./) });
  });
});

/** The text of each job by its id; the layout is ours. */
function jobsOf(path: string): ReadonlyMap<string, string> {
  const [, jobs = ''] = read(path).split(/^jobs:\n/m);
  const parts = jobs.split(/^ {2}([\w-]+):\n/m).slice(1);
  return new Map(parts.flatMap((id, index) => (index % 2 === 0 ? [[id, parts[index + 1] ?? '']] : [])));
}

test.each(SCRIPTS)('%s has no finding of shellcheck', (path) => {
  expect(lint('shellcheck', ['--color=never', path])).toEqual({ status: 0, printed: '' });
});

describe('the linters', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'cdc-preflight-workflows-'));
    const write = (path: string, lines: readonly string[]): void => {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), lines.map((line) => `${line}\n`).join(''));
    };
    // What makes it a project to actionlint.
    mkdirSync(join(directory, '.git'));
    write('action.yml', ['name: An action', 'description: To be used', 'inputs:', '  known: { description: One }', 'runs: { using: node24, main: index.js }']);
    write('index.js', []);
    write('.github/workflows/bad.yml', [
      'on: pull_request',
      'jobs:',
      '  bad:',
      '    runs-on: ubuntu-24.04',
      '    steps:',
      '      - uses: actions/checkout@v7',
      '      - uses: ./',
      '        with: { unknown: 1 }',
      '      - run: echo ${{ github.event.pull_request.title }}',
    ]);
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  test('find what is wrong', () => {
    const { status, printed } = lint('actionlint', ACTIONLINT, directory);
    expect(status).toBe(1);
    expect(printed).toMatch(/input "unknown" is not defined in action "An action"/);
    expect(printed).toMatch(/potentially untrusted/);
    expect(printed).not.toMatch(/node24/);
    const audit = lint('zizmor', [...ZIZMOR, '.'], directory);
    expect(audit.status).toBeGreaterThan(10);
    for (const finding of ['unpinned-uses', 'template-injection', 'excessive-permissions', 'artipacked']) {
      expect(audit.printed).toContain(`[${finding}]`);
    }
  });
});
