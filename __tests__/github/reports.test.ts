import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findReports } from '../../src/github/reports.js';

let directory: string;

beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'cdc-preflight-reports-')));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function write(path: string, text: string | Buffer): void {
  mkdirSync(join(directory, path, '..'), { recursive: true });
  writeFileSync(join(directory, path), text);
}

const LIMITS = { fileBytes: 100, totalBytes: 150, entries: 20 };

test('finds every report.json below, however deep, and nothing else', async () => {
  write('b/report.json', 'B');
  write('a/deep/er/report.json', 'A');
  write('report.json', 'TOP');
  write('a/summary.md', 'no');
  write('a/Report.json', 'no');
  expect(await findReports(directory, 'reports')).toEqual([
    { path: 'a/deep/er/report.json', text: 'A' },
    { path: 'b/report.json', text: 'B' },
    { path: 'report.json', text: 'TOP' },
  ]);
});

test('follows no link: neither to a directory nor to a report', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'cdc-preflight-outside-'));
  try {
    writeFileSync(join(outside, 'report.json'), 'SECRET');
    symlinkSync(outside, join(directory, 'linked'));
    symlinkSync(directory, join(directory, 'loop'));
    symlinkSync(join(outside, 'report.json'), join(directory, 'report.json'));
    expect(await findReports(directory, 'reports')).toEqual([{ path: 'report.json', problem: 'it is not a file' }]);
  } finally {
    rmSync(outside, { recursive: true });
  }
});

describe('what cannot be read is found as that', () => {
  test('a directory of the name, a file that is too large, text that is not UTF-8', async () => {
    mkdirSync(join(directory, 'a/report.json'), { recursive: true });
    write('b/report.json', 'x'.repeat(101));
    write('c/report.json', Buffer.from([0x7b, 0xff, 0x7d]));
    write('d/report.json', '{}');
    const found = await findReports(directory, 'reports', LIMITS);
    expect(found.map(({ path, text, problem }) => [path, text, problem !== undefined])).toEqual([
      ['a/report.json', undefined, true],
      ['b/report.json', undefined, true],
      ['c/report.json', undefined, true],
      ['d/report.json', '{}', false],
    ]);
  });

  test('what is beyond the size of all together', async () => {
    write('a/report.json', 'x'.repeat(100));
    write('b/report.json', 'x'.repeat(100));
    const found = await findReports(directory, 'reports', LIMITS);
    expect(found.map(({ problem }) => problem === undefined)).toEqual([true, false]);
  });
});

describe('a mistake of the input', () => {
  test('more entries than reports can be', async () => {
    for (let index = 0; index < 21; index += 1) {
      write(`${index}/x`, '');
    }
    await expect(findReports(directory, 'all', LIMITS)).rejects.toMatchObject({ name: 'ConfigurationError', input: 'reports', value: 'all' });
  });

  test.each(['missing', 'file'])('%s is no directory', async (name) => {
    write('file', '');
    await expect(findReports(join(directory, name), name)).rejects.toMatchObject({ name: 'ConfigurationError', input: 'reports', value: name });
  });

  test('an empty directory holds none', async () => {
    expect(await findReports(directory, 'reports')).toEqual([]);
  });
});
