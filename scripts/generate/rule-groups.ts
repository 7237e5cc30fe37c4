/** Which group a rule belongs to: the folder its file is in. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Group by the name of every file in src/rules/<group>/, without `.ts`: rules, and what rules share. */
export async function groupsOf(root: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, 'src/rules');
  const groups = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const entries = groups.map(async ({ name: group }) => {
    const files = await readdir(join(folder, group));
    return files.filter((file) => file.endsWith('.ts')).map((file): [string, string] => [file.slice(0, -'.ts'.length), group]);
  });
  return new Map((await Promise.all(entries)).flat());
}
