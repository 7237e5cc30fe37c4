import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What `npm run new-rule` leaves to the author. */
const MARK = 'REPLACE:';

it.each(['src', 'docs', '__tests__/rules', '__tests__/reality'])('nothing below %s is as new-rule has left it', (folder) => {
  const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const marked = files.map(({ parentPath, name }) => join(parentPath, name)).filter((file) => readFileSync(file, 'utf8').includes(MARK));
  expect(marked).toEqual([]);
});
