import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { renderFixesSql } from '../../../src/report/fixes-sql/index.js';
import { MOST_SUMMARY_BYTES, renderSummary } from '../../../src/report/summary/index.js';
import { headline } from '../../../src/report/shared/verdict-sentence.js';
import type { Report, Result } from '../../../src/result.js';
import { HOSTILE, UNSEEN } from '../../neutralise/hostile.js';
import { hostileReport, statement } from '../hostile-reports.js';
import { blocked, choice, fix, report, RESTART, result, runError, slot, sql, step, table, target, withoutIdentity } from '../reports.js';

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
const one = (row: Result): string => renderSummary(report([target([row])]));

function expectInOrder(text: string, parts: readonly string[]): void {
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

describe('renderSummary', () => {
  const summary = renderSummary(blocked());

  test('begins with the verdict and one count, of problems', () => {
    expect(summary).toMatch(/^### ❌ CDC Preflight: 3 problems to fix before this pipeline can run\n/);
    expect(summary).not.toMatch(/\d+ errors?\b/);
  });

  test('what fails now and what a fix loses, the table, all fixes, each finding, what is closed', () => {
    expectInOrder(summary, [
      '> [!CAUTION]',
      '> [!WARNING]',
      '| - | - | - | - | - |',
      'All fixes, in the order to apply them',
      '#### 1\\. `wal_level`',
      '#### 2\\. All 10 replication slots',
      '#### 3\\. `public.orders`',
      '#### 4\\. Slot `old_search`',
      '#### 5\\. The settings of role cdc',
      'Not checked yet: needs wal-level (3)',
      'Not applicable (2)',
      'Passed (5)',
      'On the server',
    ]);
  });

  test('a box of caution only where something fails now', () => {
    const { outage, ...quiet } = withoutIdentity('t');
    expect(one({ ...quiet, outage: outage ?? '' })).toContain('[!CAUTION]');
    expect(one(quiet)).not.toContain('[!CAUTION]');
  });

  test('the outage of many objects is told once', () => {
    expect(summary).toMatch(/\*\*Failing now:\*\* PostgreSQL rejects.*`public\.orders`.* The same holds for `public\.order_lines`, `sales\."Mixed, Case"`\./);
  });

  test('the table is there from two findings on: disruption, one restart, who runs it', () => {
    expect(one(withoutIdentity('t'))).not.toContain('Who runs it');
    const rows = summary.split('\n').filter((line) => /^\| \d /.test(line));
    expect(rows.map((row) => row.split(' | ')[3])).toEqual(['🔁 restart', 'same restart', '🔒 rewrites 3 tables (36 GiB)', 'none', 'none']);
    expect(rows[3]).toContain('a superuser or a role with REPLICATION');
  });

  test('all fixes are the text of fixes.sql', () => {
    expect(fences(summary, 'sql')[0]).toBe(renderFixesSql(blocked()).trimEnd());
  });

  test('one finding says it all itself', () => {
    expect(one(withoutIdentity('t'))).not.toContain('All fixes');
  });

  test('where not all is SQL, the fixes are blocks of their kinds, in order', () => {
    const aws = result({ rule: 'a', fix: fix('Set it.', step('aws-cli', 'aws rds modify', { phase: 'control-plane' }), { ...RESTART, text: 'aws rds reboot' }) });
    const both = renderSummary(report([target([result({ rule: 'b', fix: fix('Grant it.', sql('GRANT x TO y;')) }), aws])]));
    const all = both.slice(both.indexOf('All fixes'), both.indexOf('#### 1'));
    expectInOrder(all, ['**For 2:** Set it.', 'aws rds modify', 'aws rds reboot', '**For 1:** Grant it.', 'GRANT x TO y;', 'Then re-run this job']);
    expect(fences(all, 'sh')).toEqual(['aws rds modify', 'aws rds reboot']);
  });

  test('alternatives are labelled, the recommended one first, with words between two blocks of code', () => {
    const text = one(withoutIdentity('public.orders'));
    expectInOrder(text, [
      '**Option A – Primary key** (recommended, because it writes the least WAL)',
      'ADD PRIMARY KEY',
      '**Option B – Whole row** (where no column is unique; writes more WAL)',
      'REPLICA IDENTITY FULL',
    ]);
  });

  test('never are two blocks of code in a row', () => {
    const kinds = (['sql', 'sql', 'aws-cli', 'option', 'restart', 'file', 'terraform'] as const).map((kind, index) => step(kind, `x${String(index)};`, { alone: true }));
    for (const text of [summary, one(result({ rule: 'a', fix: fix('s', ...kinds) }))]) {
      const blocks = fromMarkdown(text).children;
      expect(blocks.filter(({ type }, index) => type === 'code' && blocks[index + 1]?.type === 'code')).toEqual([]);
    }
  });

  test('the statements for one database stand in one block, those that run alone in one each', () => {
    expect(fences(summary, 'sql')).toContain(
      [
        'ALTER TABLE public.orders ADD PRIMARY KEY (id);',
        'ALTER TABLE public.order_lines ADD PRIMARY KEY (id);',
        'ALTER TABLE sales."Mixed, Case" ADD PRIMARY KEY (id);',
      ].join('\n'),
    );
    const alone = fix('s', ...['a', 'b'].map((name) => sql(`CREATE INDEX CONCURRENTLY ON ${name} (id);`, { alone: true })));
    expect(fences(one(result({ rule: 'a', fix: alone })), 'sql')).toHaveLength(2);
  });

  test('who runs it, where, and what it costs is said before it is shown', () => {
    const part = summary.slice(summary.indexOf('#### 4'));
    expectInOrder(part, ['Destructive: decide before running', 'Its consumer cannot continue', '`shop`', 'role with REPLICATION', 'pg_drop_replication_slot']);
  });

  test('evidence that the sentence tells is not told again; the rest is closed, with its unit', () => {
    const part = summary.slice(summary.indexOf('#### 4'), summary.indexOf('#### 5'));
    expectInOrder(part, ['<details>', 'Details', '- `wal_status`: `extended`']);
    expect(part).not.toContain('- `retained`');
    expect(renderSummary(report([target([withoutIdentity('t')])]))).toContain('- `size`: `12 GiB`');
  });

  test('rule and place of the finding stand below its heading', () => {
    const text = one(result({ rule: 'a', message: 'bad', location: { file: 'connectors/a.json', line: 3 } }));
    expect(text).toMatch(/#### 1\\. Bad\n\n<sub>❌ problem · \[`a`\]\(https:\/\/example\.com\/docs\/rules\/a\.md\) · `connectors\/a\.json:3`<\/sub>/);
  });

  test.each([
    ['aws-cli', 'sh'],
    ['gcloud', 'sh'],
    ['az', 'sh'],
    ['terraform', 'hcl'],
    ['option', 'yaml'],
    ['restart', 'sh'],
  ] as const)('%s steps stand in a block of %s', (kind, lang) => {
    expect(fences(one(result({ rule: 'a', fix: fix('s', step(kind, 'do it')) })), lang)).toEqual(['do it']);
  });

  test('a block of code holds what is to be copied alone; a sentence is none', () => {
    const steps = [step('file', 'host all cdc 10.0.0.1/32 scram-sha-256', { lead: 'Add this to pg_hba.conf.' }), step('text', 'Ask the owner.')];
    const text = one(result({ rule: 'a', fix: fix('s', ...steps) }));
    expect(nodesOf(text).flatMap((node) => (node.type === 'code' ? [node.value] : []))).toEqual(['host all cdc 10.0.0.1/32 scram-sha-256']);
    expectInOrder(text, ['Add this to `pg_hba.conf`.', 'host all cdc', 'Ask the owner.']);
  });

  test('a statement whose name cannot be seen is not to be copied from here', () => {
    const rows = (name: string) => result({ rule: 'a', fix: fix('s', sql(statement(name))) });
    const pointers = (name: string) => one(rows(name)).match(/`fixes\.sql`/g)?.length;
    expect(pointers('a\u202eb')).toBe((pointers('ab') ?? 0) + 1);
  });

  test('of many objects the first are shown, and the rest counted', () => {
    const text = renderSummary(report([target(tables('replica-identity', 300, 57))]));
    expect(text).toContain('and 356 more tables');
    expect(text).toContain('`public.t0`');
    expect(text).toContain('`public.t50`');
    expect(text).not.toContain('`public.t250`');
    expect(text).toMatch(/247 more tables/);
    expect(fences(text, 'sql').map((block) => block.split('\n').length)).toEqual([10]);
  });

  test('different advice of one finding stands above its own statements', () => {
    const row = (name: string, advice: string) =>
      result({ rule: 'a', object: table(name), message: `${name} has no key`, fix: fix(advice, sql(`-- ${name}`)) });
    const text = renderSummary(report([target([row('x', 'One way.'), row('y', 'Another way.'), row('z', 'One way.')])]));
    const findings = text.slice(text.indexOf('#### 1'));
    expect(fences(findings, 'sql')).toEqual(['-- x\n-- z', '-- y']);
    expectInOrder(findings, ['One way', '-- x', 'Another way', '-- y']);
  });

  test('different findings of one rule are not thrown together', () => {
    const row = (name: string, message: string) => result({ rule: 'a', object: table(name), message });
    const text = renderSummary(report([target([row('x', 'x has no key'), row('y', 'y has a deferrable key'), row('z', 'z has no key')])]));
    expect(text).toContain('x has no key (and 1 more table)');
    expect(text).toContain('y has a deferrable key');
    expect(text).not.toContain('z has no key');
    expect(text).toContain('`z`');
  });

  test('warnings beyond the first few are closed', () => {
    const rows = Array.from({ length: 8 }, (_, index) => result({ rule: `rule-${String.fromCharCode(97 + index)}`, severity: 'warning' }));
    const text = renderSummary(report([target(rows, { verdict: 'warn' })]));
    expect(text).toContain('#### 5\\. ');
    expect(text).not.toContain('#### 6\\. ');
    expect(text.slice(text.indexOf('More warnings (3)'))).toContain('`rule-h`');
  });

  test('what is waived is closed, with its reason', () => {
    const waived = { reason: 'agreed with the owner', until: '2027-01-31' };
    expect(renderSummary(report([target([result({ rule: 'a', waived })], { verdict: 'pass' })]))).toMatch(/Waived \(1\)[^]*agreed with the owner/);
  });

  test('an error of the run comes first, with its input and message', () => {
    const text = renderSummary(runError({ kind: 'configuration', message: 'no such unit', input: 'slot-lag-warning' }));
    expect(text).toMatch(/^### ❓ CDC Preflight: Invalid configuration/);
    expect(text).toContain('`slot-lag-warning`');
    expect(text).toContain('no such unit');
  });

  test('what was not judged stands in the head, not in the small print', () => {
    const head = (more: Parameters<typeof target>[1]) => {
      const text = renderSummary(report([target([], more)]));
      return text.slice(0, text.indexOf('judged for consumer'));
    };
    expect(head({ tablesNamed: false })).toMatch(/^### ⚠️ CDC Preflight: No table was judged[^]*Neither `tables` nor `publication`/);
    expect(head({ server: { version: '16.4', major: 16, platform: 'rds' } })).toContain('The AWS API was not queried');
    expect(head({})).not.toMatch(/not judged|No table/);
  });

  test('what could not be read of the inventory is not shown as none', () => {
    expect(summary).toContain('walsenders not readable');
    expect(summary).toContain('0 subscriptions');
  });

  test('a report of nothing yet can be written', () => {
    const nothing = result({ rule: 'a', status: 'skip', because: { kind: 'failed' } });
    expect(renderSummary(report([target([nothing], { verdict: 'error', server: null })]))).toContain('1 check could not be completed');
  });
});

describe('a summary of several targets', () => {
  const failing = [result({ rule: 'wal-level', message: 'wal_level is replica', group: 'server' })];
  const passing = [result({ rule: 'login', group: 'connection', status: 'pass' })];
  const text = renderSummary(
    report([target(passing, { name: 'fine' }), target(failing, { name: 'bad' }), target([result({ rule: 'slot-lag', group: 'slots', severity: 'warning' })], { name: 'meh', verdict: 'warn' })]),
  );

  test('begins with a matrix of targets and groups', () => {
    expectInOrder(text, ['| Target | Verdict | Connection | Server | Slots |', '| `fine` | ✅ ready | ✅ | – | – |', '| [`bad`](#user-content-target-bad) | ❌ not ready | – | ❌ 1 | – |', '✅ passed · ❌ errors', '### ❌ `bad`']);
    expect(text).toMatch(/\| \[`meh`\]\S* .*⚠️ 1 \|/);
  });

  test('a group that applies to no target has no column', () => {
    const aside = result({ rule: 'aws-access', group: 'aws', status: 'skip', because: { kind: 'not-applicable' } });
    expect(renderSummary(report([target([...passing, aside], { name: 'a' }), target([...passing, aside], { name: 'b' })]))).toContain('| Target | Verdict | Connection |\n');
  });

  test('then those with findings, the worst first; those without only there', () => {
    expectInOrder(text, ['### ❌ `bad`', '### ⚠️ `meh`', '1 more target without findings']);
    expect(text).not.toMatch(/### .*`fine`/);
  });

  test('the worst gets the room that the others leave', () => {
    const targets = Array.from({ length: 300 }, (_, index) => target(manyFindings(`t${String(index)}`), { name: `t${String(index)}` }));
    const long = renderSummary(report(targets));
    expect(Buffer.byteLength(long)).toBeLessThan(MOST_SUMMARY_BYTES);
    expect(long).toContain('#### 1\\. `t0.orders`');
    for (const { name } of targets) {
      expect(long).toContain(`### ❌ \`${name}\`: 20 problems`);
    }
  });
});

/** Twenty findings that differ. */
describe('a step that several rows share', () => {
  const usage = sql('GRANT USAGE ON SCHEMA sales TO cdc;');
  const select = (name: string): Result =>
    result({ rule: 'table-select', object: table(name), message: `\`${name}\` cannot be read`, fix: fix(`Grant SELECT on \`${name}\``, usage, sql(`GRANT SELECT ON ${name} TO cdc;`)) });

  test('is printed once in a finding, however its rows word their advice', () => {
    const summary = renderSummary(report([target([select('sales.a'), select('sales.b')])]));
    expect(summary.split(usage.text)).toHaveLength(2);
    expect(summary).toMatch(/Some of the steps are above\. The others:/);
    expect(summary).toMatch(/GRANT SELECT ON sales\.a TO cdc;[\s\S]*GRANT SELECT ON sales\.b TO cdc;/);
  });

  test('is part of each finding, and once among all fixes', () => {
    const summary = renderSummary(report([target([select('sales.a'), result({ rule: 'schema-usage', fix: fix('Grant USAGE', usage) })])]));
    const [all, ...findings] = fences(summary, 'sql').filter((text) => text.includes(usage.text));
    expect(all?.split(usage.text)).toHaveLength(2);
    expect(findings).toHaveLength(2);
  });
});

function manyFindings(name: string): readonly Result[] {
  return Array.from({ length: 20 }, (_, index) => withoutIdentity(`${name}.orders`, { rule: `rule-${String.fromCharCode(97 + index)}` }));
}

describe('foreign text in a summary', () => {
  test.each(HOSTILE)('%j everywhere', (text) => {
    const rows = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
      ['one', 'two'].map((name) =>
        result({
          rule: severity,
          severity,
          title: text,
          object: table(`${name}${text}`),
          message: text,
          meaning: text,
          outage: text,
          evidence: { [text === '' ? 'empty' : text]: text, list: [text] },
          related: [slot(text)],
          location: { file: text },
          fix: choice(
            text,
            {
              label: text,
              because: text,
              steps: [
                sql(statement(text), { database: text, runAs: text, destructive: text, lead: text, disruption: { kind: 'brief-lock', table: text } }),
                step('text', text),
              ],
            },
            { label: `${text}.`, steps: [step('file', text)] },
          ),
        }),
      ),
    );
    expectHarmless(report([target(rows, { name: text, consumer: text, error: text, off: [text] })]));
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
        fix: fix('s', step('file', 'z\n'.repeat(100_000)), sql(`SELECT '${'s'.repeat(100_000)}';`)),
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
      object: table(name),
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
  expect(text).toContain(headline(given));
  for (const rule of new Set(given.targets.flatMap(({ results }) => results.map((row) => row.rule)))) {
    expect(text.split(`\`${rule}\``).length - 1).toBeGreaterThanOrEqual(given.targets.length);
  }
  expectWhole(text);
}

const HTML = /^(?:<details>\n<summary>[\w ,:()-]+<\/summary>|<\/details>|<\/?sub>)$/;

const NODES = ['root', 'heading', 'paragraph', 'blockquote', 'strong', 'link', 'list', 'listItem', 'text', 'inlineCode', 'code', 'html'];

/** Of a target whose name is one that a configuration file can have. */
const ANCHOR = /^<a id="user-content-target-[a-z0-9][a-z0-9-]*">$|^<\/a>$/;

/** What a node could do that words and code cannot; undefined of a harmless one. */
function harm(node: Nodes): string | undefined {
  switch (node.type) {
    case 'text': {
      const words = node.value.replace(/^\[!(?:CAUTION|WARNING)\]\n/, '').replace(/❌|❓|⚠️|✅|ℹ️|🔒|🔁|B\/s|\|/gu, '');
      const plain = /^[\p{Script=Latin}\p{Nd}\s.,;:!?()%'’…·–—+−#-]*$/u.test(words) && !/:[^\s):]|\bGH-|\bwww\.|#\d/.test(words);
      return plain ? undefined : node.value;
    }
    case 'link':
      return /^https:\/\/example\.com\/docs\/rules\/[a-z]+\.md$|^#user-content-target-[a-z0-9][a-z0-9-]*$/.test(node.url) ? undefined : node.url;
    case 'html':
      return HTML.test(node.value) || ANCHOR.test(node.value) ? undefined : node.value;
    default:
      return NODES.includes(node.type) ? undefined : node.type;
  }
}

function expectHarmless(given: Report): void {
  const text = renderSummary(given);
  expect(nodesOf(text).map(harm).filter((one) => one !== undefined)).toEqual([]);
  expect(text.replaceAll('\n', '').replaceAll('⚠️', '').replaceAll('ℹ️', '')).not.toMatch(UNSEEN);
  expectWhole(text);
}

/** No table row lacks a cell, every block of code and every <details> is closed. */
function expectWhole(text: string): void {
  const nodes = nodesOf(text);
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : [])).filter((value) => !value.includes('sub>') && !ANCHOR.test(value));
  expect(html.filter((value) => value.startsWith('<details>'))).toHaveLength(html.filter((value) => value === '</details>').length);
  expect(html.at(-1) ?? '</details>').toBe('</details>');
  expect(tablesOf(nodes, text).filter((rows) => new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size !== 1)).toEqual([]);
}

/** Rows of tables: paragraphs whose second line rules off the head. */
function tablesOf(nodes: readonly Nodes[], text: string): readonly (readonly string[])[] {
  return nodes
    .filter(({ type }) => type === 'paragraph')
    .map(({ position }) => text.slice(position?.start.offset, position?.end.offset).split('\n'))
    .filter(([, rule]) => rule !== undefined && /^\|(?: -+ \|)+$/.test(rule));
}
