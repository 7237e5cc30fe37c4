/**
 * `npm run try -- ID… [--major 16]`: everything that can be wrong with a rule, on one version of PostgreSQL: types,
 * generated documents, bundle, unit test, page, registries, and its states on a real server. Ends at the first step that fails.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rules } from '../src/rules/index.js';
import type { Rule } from '../src/rules/rule.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { major: { type: 'string', default: '16' } } });
const started = performance.now();
process.exitCode = tried() ? 0 : 1;

function tried(): boolean {
  const chosen = positionals.map((id) => rules.find((rule) => rule.id === id));
  const strange = positionals.filter((_, nth) => chosen[nth] === undefined);
  if (positionals.length === 0 || strange.length > 0) {
    console.error(
      positionals.length === 0
        ? 'usage: npm run try -- ID… [--major 16]'
        : `no rule is registered as ${strange.join(', ')}: is its line in src/rules/<group>/index.ts?`,
    );
    return false;
  }
  return stepsFor(chosen.filter((rule) => rule !== undefined)).every(({ name, command }) => ran(name, command));
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

function stepsFor(chosen: readonly Rule[]): readonly Step[] {
  const ids = chosen.map(({ id }) => id);
  const unit = chosen.map(({ group, id }) => `__tests__/rules/${group}/${id}\\.test`);
  return [
    { name: 'generated documents', command: ['--import', 'tsx', 'scripts/generate.mjs'] },
    { name: 'types', command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json'] },
    { name: 'bundle', command: ['scripts/build.mjs'] },
    ...chosen.map(({ id }, nth) => ({ name: `unit test of ${id}`, command: jest(unit[nth] ?? id) })),
    {
      name: 'page and registries',
      command: jest('__tests__/documentation/', '__tests__/rules/registry', '__tests__/rules/healthy', '__tests__/reality\\.test', '__tests__/contributing/marks'),
    },
    {
      name: `states of ${ids.join(', ')} on PostgreSQL ${values.major}`,
      command: jest(`__tests__/reality/postgres-${values.major}\\.`, '-t', `^PostgreSQL ${values.major} (${ids.join('|')}): `),
    },
  ];
}

function jest(...args: readonly string[]): readonly string[] {
  return ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--runInBand', ...args];
}

function ran(name: string, command: readonly string[]): boolean {
  console.log(`\n=== ${name}`);
  const env = { ...process.env, CDC_PREFLIGHT_MAJORS: values.major };
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit', env });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(status === 0 ? `=== ${name}: fine, ${seconds} s so far` : `=== ${name}: failed after ${seconds} s`);
  return status === 0;
}
