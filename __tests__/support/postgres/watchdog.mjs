// Runs beside a test process and outlives it: whatever way that process ends, even killed, its end of our standard
// input closes, and the servers it had not stopped are ended and their directories removed.
// Each line on standard input is JSON: {"watch": directory} when a server is about to start, whose data are in
// directory/data, and {"remove": directory} when it has ended.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

const watched = new Set();
for await (const line of createInterface({ input: process.stdin })) {
  const { watch, remove } = JSON.parse(line);
  if (watch) watched.add(watch);
  if (remove && watched.delete(remove)) discard(remove);
}
await Promise.all([...watched].map(reap));

async function reap(directory) {
  await pause(200); // a server just launched has not written its process id yet
  const pid = postmaster(directory);
  if (pid !== undefined && serves(pid, directory)) await end(pid);
  discard(directory);
}

function discard(directory) {
  rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function postmaster(directory) {
  try {
    return Number(readFileSync(join(directory, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

// The file of a server that was killed names a process that may be somebody else's by now.
function serves(pid, directory) {
  if (process.platform === 'win32') return true;
  try {
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(directory);
  } catch {
    return false;
  }
}

async function end(pid) {
  if (process.platform === 'win32') return void execFileSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  signal(pid, 'SIGQUIT');
  for (let waits = 0; waits < 100 && signal(pid, 0); waits += 1) await pause(50);
  signal(pid, 'SIGKILL');
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
