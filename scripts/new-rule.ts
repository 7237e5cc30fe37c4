/**
 * `npm run new-rule -- GROUP ID [--fact NAME | --table-fact NAME]`: the files of a new rule, and its lines in the
 * registries. What is to be replaced in them is marked, and a test fails while a mark is left.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rules } from '../src/rules/index.js';
import { GROUPS, type Group } from '../src/result.js';
import { FACT_NAMES } from '../src/collect/sources.js';
import { entryAdded, factTypeAdded, importAdded } from './new-rule/edits.js';
import { aspectFile, catalogFile, realityFile, ruleFile, testFile, type Names } from './new-rule/stubs.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = `usage: npm run new-rule -- GROUP ID [--fact NAME | --table-fact NAME]
  GROUP         ${GROUPS.join(', ')}
  ID            like other ids: free-replication-slots
  --fact        a fact of the catalogs that is not read yet, such as preparedTransactions
  --table-fact  a fact about tables that is not read yet, such as quotedNames`;

/** The file in src/facts/ whose family a fact of the catalogs belongs to, by the rule's group; those of group `aws` need none. */
const FAMILIES: Readonly<Record<Exclude<Group, 'aws'>, readonly [file: string, type: string]>> = {
  connection: ['session', 'SessionFacts'],
  server: ['server', 'ServerFacts'],
  privileges: ['session', 'SessionFacts'],
  capacity: ['slots', 'SlotFacts'],
  slots: ['slots', 'SlotFacts'],
  publications: ['publications', 'PublicationFacts'],
  tables: ['tables', 'TableFacts'],
};

try {
  create();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function create(): void {
  const { group, id, fact, tableFact } = wanted();
  const names: Names = { group, id, rule: camelCase(id), fact: fact ?? tableFact };
  write(`src/rules/${group}/${id}.ts`, ruleFile(names, tableFact !== undefined));
  edit(`src/rules/${group}/index.ts`, (text) => entryAdded(importAdded(text, names.rule, `./${id}.js`), /: readonly Rule\[\] = \[/, names.rule));
  write(`__tests__/rules/${group}/${id}.test.ts`, testFile(names, tableFact !== undefined));
  write(`__tests__/reality/${group}/${id}.ts`, realityFile(names, tableFact !== undefined));
  const before = rules.findLast((rule) => GROUPS.indexOf(rule.group) <= GROUPS.indexOf(group));
  edit('__tests__/reality/index.ts', (text) =>
    entryAdded(importAdded(text, names.rule, `./${group}/${id}.js`), /: readonly Reality\[\] = \[/, names.rule, before && camelCase(before.id)),
  );
  if (fact !== undefined && group !== 'aws') addCatalogFact(group, fact);
  if (tableFact !== undefined) addTableFact(tableFact);
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.mjs'], { cwd: ROOT, stdio: 'inherit' });
}

function addCatalogFact(group: Exclude<Group, 'aws'>, fact: string): void {
  const [family, type] = FAMILIES[group];
  write(`src/collect/catalog/${kebabCase(fact)}.ts`, catalogFile(fact));
  edit(`src/facts/${family}.ts`, (text) => factTypeAdded(text, type, fact, '  /** REPLACE: what it is. Source: its catalog. */\n  readonly rows: number;'));
  edit('src/collect/catalog/index.ts', (text) => entryAdded(importAdded(text, fact, `./${kebabCase(fact)}.js`), /const STATEMENTS = \{/, fact));
}

function addTableFact(fact: string): void {
  write(`src/collect/survey/${kebabCase(fact)}.ts`, aspectFile(fact));
  const members = '  /** At most the first 1 001. */\n  readonly tables: readonly TableName[];\n  /** All of them. */\n  readonly count: number;';
  edit('src/facts/tables.ts', (text) => factTypeAdded(text, 'TableFacts', fact, members));
  edit('src/collect/survey/index.ts', (text) => entryAdded(importAdded(text, fact, `./${kebabCase(fact)}.js`), /const ASPECTS: Aspects = \{/, fact));
}

function wanted(): { group: Group; id: string; fact: string | undefined; tableFact: string | undefined } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fact: { type: 'string' }, 'table-fact': { type: 'string' } },
  });
  const [name, id, ...more] = positionals;
  const group = GROUPS.find((one) => one === name);
  const { fact, 'table-fact': tableFact } = values;
  if (group === undefined || id === undefined || more.length > 0 || (fact !== undefined && tableFact !== undefined)) throw new Error(USAGE);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new Error(`${id} is not an id: lower-case words with hyphens between them`);
  if (rules.some((rule) => rule.id === id || rule.aliases.includes(id))) throw new Error(`the rule ${id} exists already`);
  if (group === 'aws' && (fact ?? tableFact) !== undefined) throw new Error('a fact of the catalogs belongs to another group; what AWS says stands in src/facts/aws.ts and src/collect/aws');
  for (const one of [fact, tableFact]) if (one !== undefined) checkFact(one);
  return { group, id, fact, tableFact };
}

function checkFact(fact: string): void {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(fact)) throw new Error(`${fact} is not the name of a fact: camel case, as in quotedNames`);
  if (FACT_NAMES.some((known) => known === fact)) throw new Error(`the fact ${fact} exists already: name it in \`needs\` of the rule, and leave the option out`);
}

function camelCase(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function write(path: string, text: string): void {
  const file = join(ROOT, path);
  if (existsSync(file)) throw new Error(`${path} exists already`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${path}`);
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(ROOT, path);
  try {
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  console.log(`added a line to ${path}`);
}
