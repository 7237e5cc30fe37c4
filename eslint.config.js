import { defineConfig, globalIgnores } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** What every stage shares: the three types, and small words: sizes, names, near names, documents, errors. */
const SHARED = ['target.ts', 'consumer.ts', 'facts', 'result.ts', 'units.ts', 'objects.ts', 'docs.ts', 'errors.ts', 'nearest.ts', 'rds-host.ts', 'cidr.ts', 'arn.ts', 'glob.ts', 'compare.ts', 'digest.ts', 'discovery.ts'];

/** Folder → what of src it may import beside itself. Arrows go one way; what is not listed is an error. */
const ARROWS = {
  neutralise: [],
  plan: ['neutralise/sql.ts', 'neutralise/secret-forms.ts', 'neutralise/made-secrets.ts', 'report/json/read.ts', 'fleet/divide.ts'],
  collect: ['neutralise'],
  remedies: ['neutralise'],
  rules: ['remedies/intents.ts', 'remedies/slots.ts', 'remedies/tables.ts', 'neutralise/sql.ts', 'neutralise/cap.ts'],
  judge: ['rules', 'remedies'],
  fleet: ['judge', 'report/json'],
  report: ['neutralise'],
};

/** The command line knows everything but the action: it is compiled, and not bundled. */
const CLI = {
  target: './src/cli',
  from: './src/github',
  message: 'src/cli does not import src/github: what both need belongs to neither.',
};

const zones = Object.entries(ARROWS).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...SHARED, ...allowed].map((path) => `./${path}`),
  message: `src/${folder} imports itself, the shared types${allowed.map((path) => ` and ${path}`).join('')} only.`,
}));

/** The shared types are at the bottom: they know nobody but each other. */
const bottom = SHARED.map((file) => ({
  target: `./src/${file}`,
  from: './src',
  except: [...SHARED, 'neutralise/sql.ts'].map((path) => `./${path}`),
  message: 'The shared types import each other only.',
}));

const noActions = { group: ['@actions/*'], message: '@actions/* belongs to src/github.' };
const noHttpClient = { name: '@actions/core', message: 'Its entry loads an HTTP client; see src/github/workflow-commands.ts.' };
const noNode = { group: ['node:*'], message: 'node:* belongs to plan, collect and the edges; this stage is pure.' };

export default defineConfig(
  globalIgnores(['dist/', 'build/', 'lib/', 'coverage/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.test.json' })] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...bottom, CLI] }],
      'no-restricted-imports': ['error', { patterns: [noActions] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/github/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [noHttpClient] }] },
  },
  {
    files: ['src/{judge,fleet,rules,remedies,report,neutralise}/**/*.ts', 'src/facts/**/*.ts', 'src/{target,result,units,objects,docs,errors,nearest,rds-host,cidr,arn,glob,discovery}.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noActions, noNode] }] },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.strict],
  },
);
