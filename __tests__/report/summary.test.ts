import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { MOST_SUMMARY_BYTES, renderSummary } from '../../src/report/summary.js';
import { verdictSentence } from '../../src/report/verdict-sentence.js';
import type { Report, Result } from '../../src/result.js';
import { HOSTILE, UNSEEN } from '../neutralise/hostile.js';
import { hostileReport, statement } from './hostile-reports.js';
import { blocked, fix, report, result, runError, sql, target } from './reports.js';

/** Every node of the summary as a reader of CommonMark sees it; tables are read as paragraphs. */
function nodesOf(markdown: string): readonly Nodes[] {
  const all: Nodes[] = [];
  const visit = (node: Nodes): void => {
    all.push(node);
    if ('children' in node) {
      node.children.forEach(visit);
    }
  };
  visit(fromMarkdown(markdown) satisfies Root);
  return all;
}

const fences = (markdown: string, lang: string) =>
  nodesOf(markdown).flatMap((node) => (node.type === 'code' && node.lang === lang ? [node.value] : []));

describe('renderSummary', () => {
  const summary = renderSummary(blocked());

  test('the verdict comes first, then the counts, under a heading of the third level', () => {
    expect(nodesOf(summary)[1]).toMatchObject({ type: 'heading', depth: 3 });
    const places = [verdictSentence(blocked()), '4 errors', 'wal-level'].map((text) => summary.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('errors, warnings, what could not be checked, what was not looked at, what passed', () => {
    const places = ['wal-level', 'replica-identity', 'slot-lag', 'role-settings', 'not looked at', 'Passed'].map(
      (text) => summary.indexOf(text),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('the statements of one rule and database stand in one block', () => {
    expect(fences(summary, 'sql')).toContain(
      [
        'ALTER TABLE public.orders REPLICA IDENTITY FULL;',
        'ALTER TABLE public.order_lines REPLICA IDENTITY FULL;',
        'ALTER TABLE sales."Mixed, Case" REPLICA IDENTITY FULL;',
      ].join('\n'),
    );
  });

  test('who runs it, where, and what it costs is said before it is shown', () => {
    const statementAt = summary.indexOf('pg_drop_replication_slot');
    for (const text of ['`shop`', 'role with REPLICATION', 'can never go on']) {
      const at = summary.lastIndexOf(text, statementAt);
      expect(at).toBeGreaterThan(summary.indexOf('#### Warnings'));
    }
  });

  test('evidence in bytes is shown with its unit', () => {
    expect(summary).toContain('`retainedBytes = 6.1 GiB`');
  });

  test.each([
    ['aws-cli', 'sh'],
    ['terraform', 'hcl'],
  ] as const)('%s steps stand in a block of %s', (kind, lang) => {
    const rows = [result({ rule: 'a', fix: fix('s', { kind, text: 'do it' }) })];
    expect(fences(renderSummary(report([target(rows)])), lang)).toEqual(['do it']);
  });

  test('a command at the end of a sentence can be copied', () => {
    const steps = {
      kind: 'restart',
      text: 'Reboot it: aws rds reboot-db-instance --db-instance-identifier X',
    } as const;
    const text = renderSummary(report([target([result({ rule: 'a', fix: fix('s', steps) })])]));
    expect(fences(text, 'sh')).toEqual(['aws rds reboot-db-instance --db-instance-identifier X']);
  });

  test('a statement whose name cannot be seen is not to be copied from here', () => {
    const rows = (name: string) => [result({ rule: 'a', fix: fix('s', sql(statement(name))) })];
    const pointers = (name: string) => renderSummary(report([target(rows(name))])).match(/`fixes\.sql`/g)?.length;
    expect(pointers('a\u202eb')).toBe((pointers('ab') ?? 0) + 1);
  });

  test('of many objects the first are shown, and the rest counted', () => {
    const text = renderSummary(report([target(tables('replica-identity', 300, 57))]));
    expect(text).toContain('357 tables');
    expect(text).toContain('`public.t0`');
    expect(text).toContain('`public.t50`');
    expect(text).not.toContain('`public.t250`');
    expect(text).toMatch(/247 more tables/);
    expect(fences(text, 'sql').map((block) => block.split('\n').length)).toEqual([100, 10]);
  });

  test('different advice of one finding stands above its own statements', () => {
    const row = (name: string, summary: string) =>
      result({
        rule: 'a',
        object: `table:${name}`,
        message: `${name} has no key`,
        fix: fix(summary, sql(`-- ${name}`)),
      });
    const text = renderSummary(
      report([target([row('x', 'One way.'), row('y', 'Another way.'), row('z', 'One way.')])]),
    );
    expect(fences(text, 'sql')).toEqual(['-- x\n-- z', '-- y']);
    const places = ['One way', '-- x', 'Another way', '-- y'].map((each) => text.indexOf(each));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('different findings of one rule are not thrown together', () => {
    const rows = [
      result({ rule: 'a', object: 'table:x', message: 'x has no key' }),
      result({ rule: 'a', object: 'table:y', message: 'y has a deferrable key' }),
      result({ rule: 'a', object: 'table:z', message: 'z has no key' }),
    ];
    const text = renderSummary(report([target(rows)]));
    expect(text).toContain('x has no key');
    expect(text).toContain('y has a deferrable key');
    expect(text).not.toContain('z has no key');
    expect(text).toContain('`z`');
  });

  test('an error of the run comes first, with its input and message', () => {
    const text = renderSummary(runError({ kind: 'configuration', message: 'no such unit', input: 'slot-lag-warning' }));
    expect(text).toContain('slot-lag-warning');
    expect(text).toContain('no such unit');
  });

  test('several targets have a heading each', () => {
    const rows = [result({ rule: 'a' })];
    const headings = nodesOf(renderSummary(report([target(rows, { name: 'x' }), target([], { name: 'y' })]))).filter(
      (node) => node.type === 'heading' && node.depth === 3,
    );
    expect(headings).toHaveLength(3);
  });

  test('what could not be read of the inventory is not shown as none', () => {
    expect(summary).toContain('walsenders not readable');
    expect(summary).toContain('0 subscriptions');
  });
});

describe('foreign text in a summary', () => {
  test.each(HOSTILE)('%j everywhere', (text) => {
    const rows = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
      ['one', 'two'].map((object) =>
        result({
          rule: severity,
          severity,
          title: text,
          object: `table:${object}${text}`,
          message: text,
          evidence: { [text === '' ? 'empty' : text]: text, list: [text] },
          fix: fix(text, sql(statement(text), { database: text, runAs: text, destructive: text }), {
            kind: 'text',
            text,
          }),
        }),
      ),
    );
    expectHarmless(report([target(rows, { name: text, consumer: text })]));
  });

  test('of any kind is only in code', () => {
    fc.assert(fc.property(hostileReport, expectHarmless), { numRuns: 50 });
  });
});

describe('the size of a summary', () => {
  const nasty = '|`\u202e<'.repeat(40);

  test('1000 results with long names fit', () => {
    const rows = Array.from({ length: 10 }, (_, rule) => tables(`rule-${String(rule)}`, 100, 0, nasty)).flat();
    expectFits(report([target(rows)]));
  });

  test('every rule with as many objects as it may report', () => {
    const rows = Array.from({ length: 40 }, (_, rule) => tables(`rule-${String(rule)}`, 1000, 5)).flat();
    expectFits(report([target(rows)]));
  });

  test('many targets, every rule failing on each', () => {
    const targets = Array.from({ length: 8 }, (_, index) =>
      target(Array.from({ length: 60 }, (_unused, rule) => tables(`rule-${String(rule)}`, 3, 0, nasty)).flat(), {
        name: `target-${String(index)}`,
      }),
    );
    expectFits(report(targets));
  });

  test('messages without end', () => {
    const rows = Array.from({ length: 60 }, (_, rule) =>
      result({
        rule: `rule-${String(rule)}`,
        message: 'x|'.repeat(100_000),
        evidence: { value: 'y'.repeat(100_000) },
        fix: fix('s', { kind: 'config', text: 'z\n'.repeat(100_000) }, sql(`SELECT '${'s'.repeat(100_000)}';`)),
      }),
    );
    expectFits(report([target(rows)]));
  });

  test('what passed is given up before what failed is shortened', () => {
    const passes = Array.from({ length: 2000 }, (_, index) =>
      result({ rule: `pass-${String(index)}`, status: 'pass', title: 'word '.repeat(200) }),
    );
    const text = renderSummary(report([target([...tables('replica-identity', 20, 0), ...passes])]));
    expect(text).not.toContain('pass-1`');
    expect(text).toContain('`public.t19`');
    expect(text).toMatch(/Shortened to fit:\*\* the rules that passed\./);
  });
});

function tables(rule: string, count: number, more: number, prefix = 'public.t'): readonly Result[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${prefix}${String(index)}`;
    return result({
      rule,
      object: `table:${name}`,
      more: index === count - 1 ? more : 0,
      message: `UPDATE on ${name} will fail`,
      evidence: { writes: index, name },
      fix: fix('Give it a key.', sql(`ALTER TABLE ${name} REPLICA IDENTITY FULL;`, { database: 'shop' })),
    });
  });
}

function expectFits(given: Report): void {
  const text = renderSummary(given);
  expect(Buffer.byteLength(text)).toBeLessThan(MOST_SUMMARY_BYTES);
  expect(text).toContain(verdictSentence(given));
  for (const rule of new Set(given.targets.flatMap(({ results }) => results.map((one) => one.rule)))) {
    expect(text.split(`[\`${rule}\`]`).length - 1).toBeGreaterThanOrEqual(given.targets.length);
  }
  expectWhole(text);
}

function expectHarmless(given: Report): void {
  const text = renderSummary(given);
  for (const node of nodesOf(text)) {
    expect([
      'root',
      'heading',
      'paragraph',
      'strong',
      'link',
      'list',
      'listItem',
      'text',
      'inlineCode',
      'code',
      'html',
    ]).toContain(node.type);
    if (node.type === 'text') {
      expect(node.value.replaceAll('|', '')).toMatch(/^[\p{Script=Latin}\p{Nd}\s.,;:!?()%'’…·–—-]*$/u);
      expect(node.value).not.toMatch(/:[^\s):]|\bGH-|\bwww\./);
    } else if (node.type === 'link') {
      expect(node.url).toMatch(/^https:\/\/example\.com\/docs\/rules\/[a-z]+\.md$/);
    } else if (node.type === 'html') {
      expect(node.value).toMatch(/^(?:<details>\n<summary>[\w ,:]+<\/summary>|<\/details>)$/);
    }
  }
  expect(text.replaceAll('\n', '')).not.toMatch(UNSEEN);
  expectWhole(text);
}

/** No table row lacks a cell, every block of code and every <details> is closed. */
function expectWhole(text: string): void {
  const nodes = nodesOf(text);
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
  expect(html.filter((value) => value.startsWith('<details>'))).toHaveLength(
    html.filter((value) => value === '</details>').length,
  );
  expect(html.at(-1) ?? '</details>').toBe('</details>');
  for (const table of tablesOf(nodes, text)) {
    expect(new Set(table.map((row) => row.split(/(?<!\\)\|/).length)).size).toBe(1);
  }
}

/** Rows of tables: paragraphs whose second line rules off the head. */
function tablesOf(nodes: readonly Nodes[], text: string): readonly (readonly string[])[] {
  return nodes
    .filter(({ type }) => type === 'paragraph')
    .map(({ position }) => text.slice(position?.start.offset, position?.end.offset).split('\n'))
    .filter(([, rule]) => rule !== undefined && /^\|(?: -+ \|)+$/.test(rule));
}
