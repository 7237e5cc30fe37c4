import { describe, expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { reportDirFrom } from '../../src/plan/report-dir.js';
import { given } from './support.js';

const WORKSPACE = resolve('/home/runner/checkout');

describe('reportDirFrom', () => {
  it.each([
    [{ RUNNER_TEMP: '/tmp/r', GITHUB_ACTION: 'preflight' }, join('/tmp/r', 'cdc-preflight', 'preflight')],
    [{ RUNNER_TEMP: '/tmp/r', GITHUB_ACTION: '__owner_repo_2' }, join('/tmp/r', 'cdc-preflight', '__owner_repo_2')],
    [{ RUNNER_TEMP: '/tmp/r', GITHUB_ACTION: '../a/b c' }, join('/tmp/r', 'cdc-preflight', '__a_b_c')],
    [{ RUNNER_TEMP: '/tmp/r', GITHUB_ACTION: '..' }, join('/tmp/r', 'cdc-preflight', '_')],
    [{ RUNNER_TEMP: '/tmp/r' }, join('/tmp/r', 'cdc-preflight', 'run')],
    [{ RUNNER_TEMP: ' ', GITHUB_ACTION: 'a' }, join(tmpdir(), 'cdc-preflight', 'a')],
    [{}, join(tmpdir(), 'cdc-preflight', 'run')],
  ])('%j', (environment, path) => {
    expect(reportDirFrom(undefined, environment, WORKSPACE)).toBe(path);
  });

  it('is what the input says, below the workspace', () => {
    expect(reportDirFrom(given('out/report'), { RUNNER_TEMP: '/tmp/r' }, WORKSPACE)).toBe(
      join(WORKSPACE, 'out', 'report'),
    );
    expect(reportDirFrom(given(resolve('/out')), {}, WORKSPACE)).toBe(resolve('/out'));
  });
});
