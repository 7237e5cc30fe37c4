import { describe, expect, it } from '@jest/globals';
import { runAction } from '../support/action.js';

const PATH = '.github/cdc-preflight.yml';

/** Nothing listens at port 1. */
const TWO = `version: 1
defaults: { connect-timeout: 5s }
targets:
  orders:
    connection-string-env: ORDERS_URL
  billing:
    host: 127.0.0.1
    port: 1
    user: cdc
    password-env: BILLING_PASSWORD
report-dir: out
`;

describe('a configuration file in the workspace', () => {
  it('has one target fail for its variable, and the other judged', async () => {
    const run = await runAction({}, { workspaceFiles: { [PATH]: TWO }, env: { BILLING_PASSWORD: 'never-printed-5' } });
    const [orders, billing] = run.report?.targets ?? [];
    expect(run.exitCode).toBe(1);
    expect(run.report?.verdict).toBe('fail');
    expect(orders).toMatchObject({ name: 'orders', verdict: 'error', results: [] });
    expect(orders?.error).toContain('ORDERS_URL');
    expect(billing).toMatchObject({ name: 'billing', verdict: 'fail' });
    expect(billing?.results.find(({ rule }) => rule === 'host-reachable')).toMatchObject({ status: 'fail', location: { file: PATH, line: 7, column: 11 } });
    expect(Object.keys(run.files)).toContain('workspace/out/report.json');
    expect(run.masks).toContain('never-printed-5');
    expect(`${run.reportText}${run.summary}`).not.toContain('never-printed-5');
  });

  it('is told by all of its mistakes, none of which prints a secret', async () => {
    const text = 'version: 1\ntargets:\n  orders:\n    hots: db.example.com\n    password: never-printed-6\n    probe: conect\n';
    const run = await runAction({}, { workspaceFiles: { [PATH]: text } });
    expect(run.exitCode).toBe(1);
    expect(run.report).toMatchObject({ verdict: 'error', blocked: true, error: { kind: 'configuration', location: { file: PATH, line: 4, column: 5 } } });
    expect(run.report?.error?.mistakes?.map(({ location }) => location?.line)).toEqual([4, 5, 6]);
    const masking = `::add-mask::never-printed-6`;
    expect(`${run.stdout.replaceAll(masking, '')}${run.stderr}${run.reportText}${run.summary}`).not.toContain('never-printed-6');
  });

  it('that is not there changes nothing', async () => {
    const run = await runAction({ host: '127.0.0.1', port: '1', user: 'cdc' });
    expect(run.report?.targets.map(({ name }) => name)).toEqual(['default']);
  });
});
