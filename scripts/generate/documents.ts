/** Every document that repeats what the code says, as it is and as it should be. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INPUTS, OUTPUTS } from '../../src/plan/inputs.js';
import { rules } from '../../src/rules/index.js';
import { actionYml } from './action-yml.js';
import { inputTables, outputTable, ruleTable } from './readme-tables.js';
import { withRegion } from './region.js';
import { groupsOf } from './rule-groups.js';
import { emptyRulePage, rulePageHeader } from './rule-page.js';

/** A file of the repository. */
export interface Document {
  /** In the repository, with slashes. */
  readonly path: string;
  /** Where it is on this machine. */
  readonly file: string;
  /** What it should hold. */
  readonly text: string;
  /** What it holds; undefined when there is no such file. */
  readonly written: string | undefined;
}

/**
 * The documents of the checkout at `root`.
 * @throws Error when a file has lost its markers, or a rule has no file of its name.
 */
export async function documents(root: string): Promise<readonly Document[]> {
  const groups = await groupsOf(root);
  const document = async (path: string, render: (written: string | undefined) => string): Promise<Document> => {
    const file = join(root, path);
    const written = await readIfThere(file);
    return { path, file, text: named(path, () => render(written)), written };
  };
  const description = await descriptionOf(root);
  return Promise.all([
    document('action.yml', () => actionYml(description, INPUTS, OUTPUTS)),
    document('README.md', readme),
    ...rules.map((rule) => {
      const header = rulePageHeader(rule, groups);
      return document(`docs/rules/${rule.id}.md`, (written) =>
        written === undefined ? emptyRulePage(header) : withRegion(written, 'header', header),
      );
    }),
  ]);
}

function readme(written = ''): string {
  const regions = { inputs: inputTables(INPUTS), outputs: outputTable(OUTPUTS), rules: ruleTable(rules) };
  return Object.entries(regions).reduce((text, [name, content]) => withRegion(text, name, content), written);
}

/** What goes wrong with a file is told with its path. */
function named(path: string, render: () => string): string {
  try {
    return render();
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** One sentence, which the action and the package have in common. */
async function descriptionOf(root: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const description: unknown = typeof manifest === 'object' && manifest !== null && 'description' in manifest ? manifest.description : undefined;
  if (typeof description !== 'string') {
    throw new Error('package.json has no description');
  }
  return description;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}
