/** What only happens on a terminal. `script` of util-linux makes one; npm has none to offer. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cliPath } from '../support/cli.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';
import { scratch } from '../support/scratch.js';

const PASSWORD = 'terminal-Vb2-password';
let server: Server;

beforeAll(async () => {
  server = await startServer({ major: majors.at(-1) ?? 18 });
  await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
});
afterAll(stopAll);

/** Runs it on a terminal, and types `answer` once the password is asked for. */
async function onTerminal(answer: string, flags: readonly string[] = [], env: Readonly<Record<string, string>> = {}, command = 'check'): Promise<{ readonly exitCode: number | null; readonly shown: string }> {
  const cwd = mkdtempSync(join(scratch, 'cdc-preflight-terminal-'));
  const argv = [command, '--host', server.host, '--port', String(server.port), '--user', 'cdc', '--database', 'postgres', '--ssl-mode', 'disable', ...flags];
  const line = ['stty rows 40 cols 200;', process.execPath, cliPath(), ...argv].join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], { cwd, env: { PATH: process.env['PATH'], HOME: cwd, TERM: 'xterm-256color', ...env } });
  let shown = '';
  let typed = false;
  child.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    if (!typed && shown.includes('Password of cdc')) {
      typed = true;
      child.stdin.write(answer);
    }
  });
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    return { exitCode, shown };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** Of colors. */
const COLOR = /\u001b\[(?:3[0-7]|9[0-7]|1|2)m/;

test('the password that was typed is used, and never shown', async () => {
  const { exitCode, shown } = await onTerminal(`${PASSWORD}\r`);
  expect(exitCode).toBe(0);
  expect(shown).not.toContain(PASSWORD);
  expect(shown).toMatch(COLOR);
});

test('a wrong one is refused by the server', async () => {
  expect((await onTerminal('another-password\r')).exitCode).toBe(1);
});

test('Ctrl-C instead of an answer', async () => {
  expect((await onTerminal('\u0003')).exitCode).toBe(130);
});

test('Ctrl-D instead of an answer', async () => {
  const { exitCode, shown } = await onTerminal('\u0004');
  expect(exitCode).toBe(130);
  expect(shown).not.toMatch(/bug/);
});

test('NO_COLOR', async () => {
  expect((await onTerminal(`${PASSWORD}\r`, [], { NO_COLOR: '1' })).shown).not.toMatch(COLOR);
});

test('init: what was typed is not written, and the variable to set is named', async () => {
  const { exitCode, shown } = await onTerminal(`${PASSWORD}\r`, ['--target', 'orders'], {}, 'init');
  expect(exitCode).toBe(0);
  expect(shown).toMatch(/set the environment variable ORDERS_PASSWORD/);
  expect(shown).not.toContain(PASSWORD);
});
