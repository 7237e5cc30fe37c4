// Compiles the command line into lib/, which is not committed: `npm ci`, `npm pack` and an installation from GitHub make
// it. Compiled beside it and swapped in, as the bundle is. With --if-stale it does nothing when lib/ is what the sources give.
import { spawnSync } from 'node:child_process';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DIGEST_FILE, isLibBuilt, libDigest } from './sources-digest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

if (!(process.argv.includes('--if-stale') && isLibBuilt(root))) {
  const [lib, next, former] = [place('lib'), place(`build/lib-next-${process.pid}`), place(`build/lib-former-${process.pid}`)];
  const digest = libDigest(root);
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', next], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    // It has said why.
    process.exit(1);
  }
  await chmod(`${next}/cli/main.js`, 0o755);
  await writeFile(`${next}/${DIGEST_FILE}`, `${digest}\n`);
  await rename(lib, former).catch((error) => {
    if (error.code !== 'ENOENT') {
      throw error;
    }
  });
  await rename(next, lib);
  await rm(former, { recursive: true, force: true });
}
