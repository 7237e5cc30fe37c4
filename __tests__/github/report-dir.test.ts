import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writableReportDir } from '../../src/github/report-dir.js';

/** Where Node's own way to make parents never ends. */
const ENDLESS = existsSync('/proc/self') ? ['/proc/none/report'] : [];

let temporary: string;

beforeEach(() => {
  temporary = realpathSync(mkdtempSync(join(tmpdir(), 'cdc-preflight-report-dir-')));
});
afterEach(() => {
  chmodSync(temporary, 0o700);
  rmSync(temporary, { recursive: true, force: true });
});

function made(reportDir?: string, more: Readonly<Record<string, string>> = {}): ReturnType<typeof writableReportDir> {
  return writableReportDir({
    RUNNER_TEMP: temporary,
    GITHUB_ACTION: 'step',
    ...(reportDir === undefined ? {} : { 'INPUT_REPORT-DIR': reportDir }),
    ...more,
  });
}

describe('by default', () => {
  it('is a new directory for every run, also of the same step and at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => made()));
    const directories = all.map(({ reportDir }) => reportDir);
    expect(new Set(directories).size).toBe(20);
    for (const directory of directories) {
      expect(dirname(directory)).toBe(join(temporary, 'cdc-preflight'));
      expect(basename(directory)).toMatch(/^step-\w+$/);
      expect(readdirSync(directory)).toEqual([]);
    }
  });

  it.each([
    ['__owner_repo_2', /^__owner_repo_2-\w+$/],
    ['../a/b c', /^__a_b_c-\w+$/],
    ['..', /^_-\w+$/],
    ['', /^run-\w+$/],
    ['x'.repeat(5000), /^x{100}-\w+$/],
  ])('bears the name of the step, made harmless: %j', async (name, pattern) => {
    expect(basename((await made(undefined, { GITHUB_ACTION: name })).reportDir)).toMatch(pattern);
  });

  it.each([' ', '/proc/none'])("is below the system's directory where the runner has none that can be written to: %j", async (runnerTemp) => {
    const { reportDir } = await made(undefined, { RUNNER_TEMP: runnerTemp });
    expect(dirname(reportDir)).toBe(join(tmpdir(), 'cdc-preflight'));
    rmSync(reportDir, { recursive: true });
  });
});

describe('when it is asked for', () => {
  it('is made, with its parents', async () => {
    const wanted = join(temporary, 'a', 'b', 'c');
    expect(await made(wanted)).toEqual({ reportDir: wanted });
    expect(existsSync(wanted)).toBe(true);
  });

  it('is relative to the workspace', async () => {
    expect(await made('out/report', { GITHUB_WORKSPACE: temporary })).toEqual({ reportDir: join(temporary, 'out', 'report') });
  });

  it('is taken when it is there, also when two steps make it at once', async () => {
    const wanted = join(temporary, 'x', 'y');
    const all = await Promise.all([made(wanted), made(wanted), made(wanted)]);
    expect([...all, await made(wanted)]).toEqual(Array.from({ length: 4 }, () => ({ reportDir: wanted })));
  });

  it('is the default, and says so, where nothing can be made', async () => {
    writeFileSync(join(temporary, 'a-file'), '');
    for (const wanted of [join(temporary, 'a-file'), join(temporary, 'a-file', 'report'), ...ENDLESS]) {
      const { reportDir, mistake } = await made(wanted);
      expect(dirname(reportDir)).toBe(join(temporary, 'cdc-preflight'));
      expect(existsSync(reportDir)).toBe(true);
      expect(mistake).toMatchObject({ input: 'report-dir', value: wanted });
    }
  });
});
