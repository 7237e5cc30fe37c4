// Bundles the action into dist/, which is committed: GitHub runs it as it is. Built beside it and swapped in, so that
// what runs from dist/ at the moment sees either the old bundle or the new one.
import { execFileSync } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIGEST_FILE, sourcesDigest } from './sources-digest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const [dist, next, former] = [place('dist'), place('build/next'), place('build/former')];

// Before bundling: a source that is edited meanwhile makes the bundle count as stale, as it should.
const digest = sourcesDigest(root);
await Promise.all([next, former].map((folder) => rm(folder, { recursive: true, force: true })));
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
const options = ['build', 'src/index.ts', '-o', next, '--target', 'es2022', '--license', 'licenses.txt'];
execFileSync(process.execPath, [ncc, ...options], { cwd: root, stdio: 'inherit' });
await writeFile(join(next, DIGEST_FILE), `${digest}\n`);
await rename(dist, former).catch((error) => {
  if (error.code !== 'ENOENT') {
    throw error;
  }
});
await rename(next, dist);
await rm(former, { recursive: true, force: true });
