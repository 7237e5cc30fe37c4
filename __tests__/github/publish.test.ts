import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { publish } from '../../src/github/publish.js';
import { failedReport } from '../../src/preflight.js';

const report = failedReport(new Date(0), { kind: 'configuration', message: 'host is missing', input: 'host' });

const VARIABLES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ACTIONS'] as const;

let directory: string;
let before: NodeJS.ProcessEnv;
let printed: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cdc-preflight-publish-'));
  before = { ...process.env };
  mkdirSync(join(directory, 'report'));
  writeFileSync(join(directory, 'output'), '');
  writeFileSync(join(directory, 'summary'), '');
  process.env['GITHUB_OUTPUT'] = join(directory, 'output');
  process.env['GITHUB_STEP_SUMMARY'] = join(directory, 'summary');
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const name of VARIABLES) {
    const value = before[name];
    if (value === undefined) {
      Reflect.deleteProperty(process.env, name);
    } else {
      process.env[name] = value;
    }
  }
  rmSync(directory, { recursive: true, force: true });
});

const warnings = (): readonly string[] => printed.split('\n').filter((line) => line.startsWith('::warning'));
const read = (name: string): string => readFileSync(join(directory, name), 'utf8');

async function published(): Promise<void> {
  await publish(report, join(directory, 'report'), undefined);
}

describe('publish', () => {
  it('writes everywhere', async () => {
    await published();
    expect(readdirSync(join(directory, 'report')).sort()).toEqual(['fixes.sql', 'report.html', 'report.json', 'report.junit.xml', 'report.sarif', 'summary.md']);
    expect(read('summary')).toBe(read('report/summary.md'));
    expect(read('output')).toMatch(/verdict<<\S+\nerror\n/);
    expect(printed).toMatch(/^::error /m);
    expect(warnings()).toEqual([]);
  });

  it.each([
    ['a directory', (): string => directory],
    ['below a directory that is not there', (): string => join(directory, 'none', 'summary')],
    ['below a file', (): string => join(directory, 'output', 'summary')],
  ])('warns of a job summary that is %s, and does the rest', async (_, path) => {
    process.env['GITHUB_STEP_SUMMARY'] = path();
    await published();
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('job summary');
    expect(read('output')).toMatch(/blocked<<\S+\ntrue\n/);
    expect(read('report/summary.md')).not.toBe('');
  });

  it.each([
    ['a directory', (): string => directory],
    ['not there', (): string => join(directory, 'none')],
  ])('warns of outputs whose file is %s, and does the rest', async (_, path) => {
    process.env['GITHUB_OUTPUT'] = path();
    await published();
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('outputs');
    expect(read('summary')).not.toBe('');
  });

  it('warns of files that cannot be written, and does the rest', async () => {
    rmSync(join(directory, 'report'), { recursive: true });
    await published();
    expect(warnings()).toHaveLength(1);
    expect(read('summary')).not.toBe('');
    expect(read('output')).toMatch(/verdict<</);
  });

  it('needs no runner', async () => {
    for (const name of VARIABLES) {
      Reflect.deleteProperty(process.env, name);
    }
    await published();
    expect(warnings()).toEqual([]);
    expect(read('report/report.json')).not.toBe('');
  });
});
