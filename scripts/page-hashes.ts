/** `npm run page-hashes`: writes into src/report/html/assets.ts what the page's Content-Security-Policy knows its style and script by. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SCRIPT, STYLE } from '../src/report/html/assets.js';

const ASSETS = fileURLToPath(new URL('../src/report/html/assets.ts', import.meta.url));
const hashes = { STYLE_HASH: STYLE, SCRIPT_HASH: SCRIPT };

let source = readFileSync(ASSETS, 'utf8');
for (const [name, text] of Object.entries(hashes)) {
  const hash = createHash('sha256').update(text).digest('base64');
  source = source.replace(new RegExp(`(${name} = ')[^']*'`), `$1sha256-${hash}'`);
}
writeFileSync(ASSETS, source);
