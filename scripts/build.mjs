// Bundles the action into dist/, which is committed: GitHub runs it as it is. Built beside it and swapped in, so that
// what runs from dist/ at the moment sees either the old bundle or the new one.
import { spawnSync } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIGEST_FILE, sourcesDigest } from './sources-digest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const [dist, next, former] = [place('dist'), place('build/next'), place('build/former')];

const stale = await staleDependencies();
if (stale.length > 0) {
  console.error(`node_modules is not what package.json asks for (${stale.join(', ')}): run npm ci first`);
  process.exit(1);
}

// Before bundling: a source that is edited meanwhile makes the bundle count as stale, as it should.
const digest = sourcesDigest(root);
await Promise.all([next, former].map((folder) => rm(folder, { recursive: true, force: true })));
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
const options = ['build', 'src/index.ts', '-o', next, '--target', 'es2022', '--license', 'licenses.txt'];
const { status } = spawnSync(process.execPath, [ncc, ...options], { cwd: root, stdio: 'inherit' });
if (status !== 0) {
  // It has said why.
  process.exit(1);
}
await writeFile(join(next, DIGEST_FILE), `${digest}\n`);
await rename(dist, former).catch((error) => {
  if (error.code !== 'ENOENT') {
    throw error;
  }
});
await rename(next, dist);
await rm(former, { recursive: true, force: true });

/** Dependencies that are bundled and are not there, or of another version: all are pinned. */
async function staleDependencies() {
  const manifestIn = async (folder) => JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const { dependencies } = await manifestIn('.');
  const checked = Object.entries(dependencies).map(async ([name, version]) => {
    const installed = await manifestIn(join('node_modules', name)).catch(() => undefined);
    return installed?.version === version ? [] : [`${name} ${version}`];
  });
  return (await Promise.all(checked)).flat();
}
