import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { SEVERITIES } from '../../src/result.js';
import { rules } from '../../src/rules/index.js';
import type { Rule } from '../../src/rules/rule.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const FOLDER = join(ROOT, 'src', 'rules');

/** A rule that a file exports, and where. */
interface Found {
  readonly rule: Rule;
  /** `connection/login` */
  readonly path: string;
}

/** Every rule that any file below src/rules exports. */
async function exportedRules(): Promise<readonly Found[]> {
  const paths = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(FOLDER, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`));
  const found = await Promise.all(
    paths.map(async (path) => {
      const exported: unknown = await import(pathToFileURL(join(FOLDER, `${path}.ts`)).href);
      return Object.values(exported as Record<string, unknown>).filter(isRule).map((rule) => ({ rule, path }));
    }),
  );
  return found.flat();
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'needs' in value && 'judge' in value;
}

/** Every rule that comes before this one, the nearest first; ends on a cycle, too. */
function forerunnersOf(rule: Rule, seen: readonly string[] = []): readonly string[] {
  return rule.after.flatMap((id) => {
    const forerunner = rules.find((one) => one.id === id);
    return forerunner === undefined || seen.includes(id) ? [id] : [id, ...forerunnersOf(forerunner, [...seen, id])];
  });
}

const found = await exportedRules();

describe('the registry', () => {
  it('holds every rule that a file exports, and no other', () => {
    expect(new Set(rules)).toEqual(new Set(found.map(({ rule }) => rule)));
    expect(found).toHaveLength(rules.length);
  });

  it('has no id twice', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('makes exactly these immovable, without which nothing was looked at', () => {
    expect(rules.filter(({ immovable }) => immovable).map(({ id }) => id).sort()).toEqual(['host-reachable', 'login', 'tls-trusted']);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is spelled in kebab case', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('lives in the file of its name', () => {
    expect(found.filter((one) => one.rule === rule).map(({ path }) => path.split('/')[1])).toEqual([id]);
  });

  it('has one sentence as its title, without a full stop', () => {
    expect(rule.title).toMatch(/^[A-Z][^.!?\n]*[^.!?\s]$/);
  });

  it('declares its severities once each, worst first', () => {
    const order = rule.severities.map((severity) => SEVERITIES.indexOf(severity));
    expect(order.length).toBeGreaterThan(0);
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
  });

  it('declares each fact once', () => {
    const names = [...rule.needs, ...rule.uses];
    expect(rule.needs.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });

  it('comes after rules that exist, and never after itself', () => {
    expect(rule.after.filter((one) => !rules.some((other) => other.id === one))).toEqual([]);
    expect(new Set(rule.after).size).toBe(rule.after.length);
    expect(forerunnersOf(rule)).not.toContain(id);
  });

  it('rests, by whatever way, on the server being reached', () => {
    expect([id, ...forerunnersOf(rule)]).toContain('host-reachable');
  });

  it.each([
    ['a unit test', (path: string) => `__tests__/rules/${path}.test.ts`],
    ['a reality file', (path: string) => `__tests__/reality/${path}.ts`],
    ['a page', () => `docs/rules/${id}.md`],
  ])('has %s', (_, file) => {
    const paths = found.filter((one) => one.rule === rule).map(({ path }) => file(path));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(paths).toHaveLength(1);
  });
});
