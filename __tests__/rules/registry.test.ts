import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { FACT_NAMES, SOURCES } from '../../src/collect/sources.js';
import { CONSUMERS } from '../../src/plan/consumers/index.js';
import { OPTIONS } from '../../src/plan/options.js';
import { GROUPS, SEVERITIES } from '../../src/result.js';
import { rules } from '../../src/rules/index.js';
import type { Rule } from '../../src/rules/rule.js';
import { PROBES } from '../../src/target.js';
import { target } from './target.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const FOLDER = join(ROOT, 'src', 'rules');

/** A rule that a file exports, and where. */
interface Found {
  readonly rule: Rule;
  /** `connection/login` */
  readonly path: string;
}

/** What a file below src/rules exports. */
async function exportsOf(path: string): Promise<readonly unknown[]> {
  return Object.values((await import(pathToFileURL(join(FOLDER, `${path}.ts`)).href)) as Record<string, unknown>);
}

/** Every rule that a file in a folder below src/rules exports. */
async function exportedRules(): Promise<readonly Found[]> {
  const paths = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(FOLDER, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`));
  const found = await Promise.all(paths.map(async (path) => (await exportsOf(path)).filter(isRule).map((rule) => ({ rule, path }))));
  return found.flat();
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'needs' in value && 'judge' in value;
}

/** Every rule that comes before this one, the nearest first; ends on a cycle, too. */
function prerequisitesOf(rule: Rule, seen: readonly string[] = []): readonly string[] {
  return rule.prerequisites.flatMap((id) => {
    const prerequisite = rules.find((one) => one.id === id);
    return prerequisite === undefined || seen.includes(id) ? [id] : [id, ...prerequisitesOf(prerequisite, [...seen, id])];
  });
}

/** What the source of each rule says about options: `about: 'x'`, `option: 'x'`. */
function optionsNamed(source: string): readonly string[] {
  return Array.from(source.matchAll(/\b(?:about|option): '([^']*)'/g), ([, name = '']) => name);
}

const found = await exportedRules();
const ids = rules.map(({ id }) => id);

describe('the registry', () => {
  it('holds every rule that a file exports, and no other', () => {
    expect(new Set(rules)).toEqual(new Set(found.map(({ rule }) => rule)));
    expect(found).toHaveLength(rules.length);
  });

  it('has no id twice, an id of before among them', () => {
    const names = rules.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is in the order of the groups', () => {
    const order = rules.map(({ group }) => GROUPS.indexOf(group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('makes exactly these mandatory, without which nothing was looked at', () => {
    expect(rules.filter(({ mandatory }) => mandatory).map(({ id }) => id).sort()).toEqual(['host-reachable', 'login', 'tls-trusted']);
  });

  it.each(GROUPS)('has in the list of %s what is in its folder', async (group) => {
    const lists = (await exportsOf(`${group}/index`)).filter((value): value is readonly Rule[] => Array.isArray(value));
    expect(lists).toHaveLength(1);
    expect(lists[0]).toEqual(rules.filter((rule) => rule.group === group));
    expect(new Set(lists[0])).toEqual(new Set(found.filter(({ path }) => path.startsWith(`${group}/`)).map(({ rule }) => rule)));
  });

  it('has only rules in the folders of its groups', () => {
    const strangers = GROUPS.flatMap((group) =>
      readdirSync(join(FOLDER, group))
        .map((file) => `${group}/${file.replace(/\.ts$/, '')}`)
        .filter((path) => path !== `${group}/index` && !found.some((one) => one.path === path)),
    );
    expect(strangers).toEqual([]);
  });

  it('explains what is missing by rules that there are', () => {
    expect(SOURCES.flatMap(({ explainedBy }) => explainedBy).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const paths = found.filter((one) => one.rule === rule).map(({ path }) => path);

  it('and its former ids are spelled in kebab case', () => {
    for (const name of [id, ...rule.aliases]) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it('lives in the file of its name, in the folder of its group', () => {
    expect(paths).toEqual([`${rule.group}/${id}`]);
  });

  it('has one sentence as its title, without a full stop', () => {
    expect(rule.title).toMatch(/^[A-Z][^.!?\n]*[^.!?\s]$/);
  });

  it('declares its severities once each, worst first', () => {
    const order = rule.severities(target()).map((severity) => SEVERITIES.indexOf(severity));
    expect(order.length).toBeGreaterThan(0);
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
  });

  it('declares each fact once, of those that a source brings', () => {
    const names = [...rule.needs, ...rule.uses];
    expect(rule.needs.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !FACT_NAMES.includes(name))).toEqual([]);
  });

  it('has prerequisites that exist, and is never its own', () => {
    expect(rule.prerequisites.filter((one) => !ids.includes(one))).toEqual([]);
    expect(new Set(rule.prerequisites).size).toBe(rule.prerequisites.length);
    expect(prerequisitesOf(rule)).not.toContain(id);
  });

  it('applies to some target', () => {
    const plain = PROBES.map((probe) => target({ probe }));
    const named = CONSUMERS.map((consumer) => target({ consumer, slot: 'orders_cdc' }));
    const demanding = target({ autocreate: 'filtered', heartbeatTable: { schema: 'public', name: 'heartbeat' } });
    const withToken = target({ connection: { auth: { kind: 'aws-iam', region: 'eu-west-1' } } });
    expect([...plain, ...named, demanding, withToken].map((wanted) => rule.applies(wanted))).toContain(undefined);
  });

  it('names options that there are', () => {
    const sources = paths.map((path) => readFileSync(join(FOLDER, `${path}.ts`), 'utf8'));
    expect(sources.flatMap(optionsNamed).filter((name) => !Object.hasOwn(OPTIONS, name))).toEqual([]);
  });

  it.each([
    ['a unit test', (path: string) => `__tests__/rules/${path}.test.ts`],
    ['a reality file', (path: string) => `__tests__/reality/${path}.ts`],
    ['a page', () => `docs/rules/${id}.md`],
  ])('has %s', (_, file) => {
    const files = paths.map(file);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(files).toHaveLength(1);
  });
});
