import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writableReportDir } from '../../src/github/report-dir.js';

/** Where Node's own way to make parents never ends. */
const ENDLESS = existsSync('/proc/self') ? ['/proc/none/report'] : [];

let temporary: string;

beforeEach(() => {
  temporary = realpathSync(mkdtempSync(join(tmpdir(), 'cdc-preflight-report-dir-')));
});
afterEach(() => {
  rmSync(temporary, { recursive: true, force: true });
});

function made(reportDir?: string): ReturnType<typeof writableReportDir> {
  return writableReportDir({ RUNNER_TEMP: temporary, GITHUB_ACTION: 'step', ...(reportDir === undefined ? {} : { 'INPUT_REPORT-DIR': reportDir }) });
}

describe('writableReportDir', () => {
  it('makes the directory, with its parents', async () => {
    const wanted = join(temporary, 'a', 'b', 'c');
    expect(await made(wanted)).toEqual({ reportDir: wanted });
    expect(existsSync(wanted)).toBe(true);
  });

  it('takes one that is there, also when two steps make it at once', async () => {
    const wanted = join(temporary, 'x', 'y');
    const all = await Promise.all([made(wanted), made(wanted), made(wanted)]);
    expect([...all, await made(wanted)]).toEqual(Array.from({ length: 4 }, () => ({ reportDir: wanted })));
  });

  it('goes by the default, and says so, where nothing can be made', async () => {
    writeFileSync(join(temporary, 'a-file'), '');
    for (const wanted of [join(temporary, 'a-file'), join(temporary, 'a-file', 'report'), ...ENDLESS]) {
      const { reportDir, mistake } = await made(wanted);
      expect(reportDir).toBe(join(temporary, 'cdc-preflight', 'step'));
      expect(existsSync(reportDir)).toBe(true);
      expect(mistake).toMatchObject({ input: 'report-dir', value: wanted });
    }
  });
});
