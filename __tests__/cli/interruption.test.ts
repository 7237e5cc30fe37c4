import type { ChildProcess } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { runCli, type CliRun } from '../support/cli.js';
import { eventually } from '../support/eventually.js';
import { rogueServer, silent } from '../support/proxy.js';

const CONFIG = '.github/cdc-preflight.yml';
const READING = 'reading\n';

/** A file system that does not answer once certificates are read, as one on the network may not: written to be loaded before the program. */
const UNANSWERING = `
  import { syncBuiltinESMExports } from 'node:module';
  import promises from 'node:fs/promises';
  const { readFile } = promises;
  promises.readFile = (path, ...rest) => {
    if (!String(path).endsWith('.pem')) return readFile(path, ...rest);
    process.stderr.write(${JSON.stringify(READING)});
    return new Promise(() => setInterval(() => undefined, 1000));
  };
  syncBuiltinESMExports();`;

/** Runs it until it reads, then sends the signal. */
async function interrupted(argv: readonly string[], signal: NodeJS.Signals): Promise<CliRun & { readonly ms: number }> {
  const target = '    host: 127.0.0.1\n    user: cdc\n    ssl-root-cert: root.pem\n';
  const files = { 'root.pem': 'x', [CONFIG]: `version: 1\ntargets:\n  a:\n${target}  b:\n${target}` };
  const preload = `data:text/javascript,${encodeURIComponent(UNANSWERING)}`;
  let child: ChildProcess | undefined;
  let said = '';
  const running = runCli(argv, {
    files,
    env: { NODE_OPTIONS: `--import=${preload}` },
    onSpawn: (started) => {
      child = started;
      started.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    },
  });
  await eventually('the program to read', () => said.includes(READING));
  const since = performance.now();
  child?.kill(signal);
  return { ...(await running), ms: performance.now() - since };
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s while it plans', (signal, code) => {
  test.each([
    ['check', ['check', '--format', 'json', '--report-dir', 'reports', '--output', 'report.json']],
    ['print-plan', ['print-plan', '--output', 'plan.txt']],
    ['init', ['init', '--host', '127.0.0.1', '--user', 'cdc', '--ssl-root-cert', 'root.pem', '--output', 'new.yml']],
  ])('%s ends at once, and writes nothing', async (_, argv) => {
    const ended = await interrupted(argv, signal);
    expect(ended).toMatchObject({ exitCode: code, signal: null, stdout: '', stderr: READING });
    expect(Object.keys(ended.files).sort()).toEqual([CONFIG, 'root.pem']);
    expect(ended.ms).toBeLessThan(3000);
  });
});

test('init writes nothing after a signal while the server is asked', async () => {
  const rogue = await rogueServer(silent);
  let child: ChildProcess | undefined;
  const running = runCli(['init', '--host', rogue.host, '--port', String(rogue.port), '--user', 'cdc', '--ssl-mode', 'disable'], { onSpawn: (started) => (child = started) });
  await eventually('the moment to interrupt', () => rogue.clientBytes > 0);
  child?.kill('SIGTERM');
  expect(await running).toMatchObject({ exitCode: 143, stdout: '', files: {} });
  await rogue.close();
});
