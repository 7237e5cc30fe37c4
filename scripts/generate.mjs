// Writes what the code says wherever else it is said: action.yml, the README's tables, the headers of the rules' pages.
// With --check it writes nothing, and exits 1 when a file is out of step. Run with `node --import tsx`.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents } from './generate/documents.ts';

const check = process.argv.includes('--check');
const root = fileURLToPath(new URL('..', import.meta.url));
const stale = (await documents(root)).filter(({ text, written }) => text !== written);

for (const { path, file, text } of stale) {
  if (check) {
    console.error(`${path} is out of step with the code; npm run generate puts it right`);
  } else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`wrote ${path}`);
  }
}
process.exitCode = check && stale.length > 0 ? 1 : 0;
