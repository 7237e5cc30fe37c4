// What dist/ and lib/ are made of, as one digest each: the build writes it into the folder, and whoever is about to run
// what is in there can tell in a moment whether it is what the sources give.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where the build leaves the digest, within dist/. */
export const DIGEST_FILE = 'sources.sha256';

/** Beside the sources: the versions of what is bundled, and how it is bundled. */
const OTHERS = ['package-lock.json', 'tsconfig.json', 'scripts/build.mjs'];

/** The same for lib/: what is compiled, and how. */
const LIB_OTHERS = ['tsconfig.json', 'tsconfig.build.json', 'scripts/build-lib.mjs'];

/** SHA-256, hexadecimal, over names and contents of everything that the bundle of the checkout at `root` is made of. */
export function sourcesDigest(root) {
  return digestOf(root, OTHERS);
}

/** As sourcesDigest(), of what lib/ is made of. */
export function libDigest(root) {
  return digestOf(root, LIB_OTHERS);
}

function digestOf(root, others) {
  const below = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  const sources = below.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const files = [...sources.map((path) => path.replaceAll('\\', '/')), ...others].sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Whether the bundle at `root` was built from the sources as they are now. */
export function isBuilt(root) {
  return writtenDigest(root, 'dist') === sourcesDigest(root);
}

/** Whether lib/ was compiled from the sources as they are now. */
export function isLibBuilt(root) {
  return writtenDigest(root, 'lib') === libDigest(root);
}

function writtenDigest(root, folder) {
  try {
    return readFileSync(join(root, folder, DIGEST_FILE), 'utf8').trim();
  } catch {
    return undefined;
  }
}
