// Before packing: the manifest without what only a checkout needs. The servers of the tests are optional dependencies, and
// whoever runs `npx cdc-preflight` would download a gigabyte of them. After packing, with --restore: the manifest as it was.
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const place = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const OF_CHECKOUT = ['devDependencies', 'optionalDependencies', 'overrides', 'allowScripts', 'scripts'];
const [manifest, kept] = [place('package.json'), place('build/package.json')];

if (process.argv.includes('--restore')) {
  await rename(kept, manifest);
} else {
  await mkdir(place('build'), { recursive: true });
  await copyFile(manifest, kept);
  const fields = Object.entries(JSON.parse(await readFile(manifest, 'utf8'))).filter(([name]) => !OF_CHECKOUT.includes(name));
  await writeFile(manifest, `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`);
}
