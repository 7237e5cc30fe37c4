/** Every document that repeats what the code says, as it is and as it should be. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OUTPUTS } from '../../src/github/outputs.js';
import { POLICY_FINDINGS } from '../../src/judge/policy/findings.js';
import { jsonSchema } from '../../src/plan/config/schema.js';
import { CONSUMERS } from '../../src/plan/consumers/index.js';
import { inputs } from '../../src/plan/options.js';
import { inputsFrom, planFrom } from '../../src/plan/plan.js';
import type { KnownRule } from '../../src/plan/rule-policy.js';
import { rules } from '../../src/rules/index.js';
import { isPlanned, type Target } from '../../src/target.js';
import { actionYml } from './action-yml.js';
import { consumersPage } from './consumers-page.js';
import { inputTables, outputTable, ruleTable } from './readme-tables.js';
import { withRegion } from './region.js';
import { emptyRulePage, policyPageHeader, rulePageHeader } from './rule-page.js';
import { guideTables } from './setup-guide.js';
import { unusedOptions } from './unused-options.js';

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
 * @throws Error when a file has lost its markers.
 */
export async function documents(root: string): Promise<readonly Document[]> {
  const target = await anyTarget();
  const unused = unusedOptions(root);
  const document = async (path: string, render: (written: string | undefined) => string): Promise<Document> => {
    const file = join(root, path);
    const written = await readIfThere(file);
    return { path, file, text: named(path, () => render(written)), written };
  };
  const description = await descriptionOf(root);
  return Promise.all([
    document('action.yml', () => actionYml(description, inputs, unused, OUTPUTS)),
    document('README.md', (written = '') =>
      withRegions(written, { inputs: inputTables(inputs, unused), outputs: outputTable(OUTPUTS), rules: ruleTable(rules, target) }),
    ),
    document('docs/consumers.md', () => consumersPage(CONSUMERS)),
    document('schemas/cdc-preflight.schema.json', () => configSchema(rules)),
    document('docs/setup-guide.md', (written = '') => withRegion(written, 'steps', guideTables(rules))),
    ...[...rules.map((rule) => ({ id: rule.id, header: rulePageHeader(rule, target) })), ...POLICY_FINDINGS.map((finding) => ({ id: finding.id, header: policyPageHeader(finding) }))].map(({ id, header }) =>
      document(`docs/rules/${id}.md`, (written) => (written === undefined ? emptyRulePage(header) : withRegion(written, 'header', header))),
    ),
  ]);
}

/** The configuration file's, with the ids that policy may speak of. */
function configSchema(all: readonly KnownRule[]): string {
  const ids = all.filter(({ mandatory }) => !mandatory).flatMap(({ id, aliases }) => [id, ...aliases]);
  return `${JSON.stringify(jsonSchema(ids), null, 2)}\n`;
}

function withRegions(written: string, regions: Readonly<Record<string, string>>): string {
  return Object.entries(regions).reduce((text, [name, content]) => withRegion(text, name, content), written);
}

/** A target that leaves everything to its default. */
async function anyTarget(): Promise<Target> {
  const { targets } = await planFrom(inputsFrom({ INPUT_HOST: 'db.example.com', INPUT_USER: 'cdc' }), {}, () => Promise.resolve(rules));
  const [target] = targets.filter(isPlanned);
  if (target === undefined) {
    throw new Error('a plan has at least one target');
  }
  return target;
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
