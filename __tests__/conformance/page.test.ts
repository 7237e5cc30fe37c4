/** The page in a browser: what it asks for, what it looks like, who can use it, and what names in it can do. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { renderHtml } from '../../src/report/html/index.js';
import type { Report } from '../../src/result.js';
import { HOSTILE } from '../neutralise/hostile.js';
import { blocked, fix, report, result, slot, sql, table, target, withoutIdentity } from '../report/reports.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'page-'));
  // Chromium's sandbox does not work as root.
  browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** What the browser complained about. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, but the page's own. */
  readonly requests: readonly string[];
}

interface Look {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly script?: boolean;
}

async function opened(given: Report, { width = 1000, theme = 'light', script = true }: Look = {}): Promise<Opened> {
  const file = join(folder, 'report.html');
  writeFileSync(file, await renderHtml(given));
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) {
      requests.push(request.url());
    }
  });
  await page.setViewport({ width, height: 800 });
  await page.setJavaScriptEnabled(script);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(pathToFileURL(file).href);
  return { page, complaints, requests };
}

/** An expression in the page: types of a browser are not among those of this project. */
async function evaluated<T>(page: Page, expression: string): Promise<T> {
  return (await page.evaluate(expression)) as T;
}

/** Every part that a page can have. */
function full(name = 'orders'): Report {
  const [given] = blocked().targets;
  const rows = [
    ...(given?.results ?? []),
    result({ rule: 'slot-runway', group: 'slots', severity: 'warning', object: slot('orders_cdc'), evidence: { lasts: { ms: 9_300_000 }, max_outage: { ms: 14_400_000 } } }),
    result({ rule: 'toast-columns', group: 'tables', severity: 'notice', object: table('public.docs') }),
    result({ rule: 'one', waived: { reason: 'agreed', until: '2027-01-31' } }),
    result({ rule: 'two', baseline: 'known', location: { file: 'db/cdc.yml', line: 3 } }),
    ...Array.from({ length: 20 }, (_, number) => withoutIdentity(`public.t${String(number)}`, { rule: 'three', message: `public.t${String(number)} is wrong` })),
  ];
  const first = target(rows, {
    name,
    off: ['four'],
    ...(given === undefined ? {} : { inventory: given.inventory }),
    trend: { since: '2026-11-22T10:00:00Z', changes: [{ measure: 'retained-wal', unit: 'bytes', object: slot('old_search'), before: 4_294_967_296, now: 6_549_825_060 }] },
  });
  const others = Array.from({ length: 3 }, (_, number) => target([result({ rule: 'login', group: 'connection', status: 'pass' })], { name: `billing-${String(number)}` }));
  return report([first, target([], { name: 'broken', verdict: 'error', server: null, error: 'ORDERS_URL is not set' }), ...others], {
    results: [result({ rule: 'waiver-expired', group: 'policy' })],
    gone: [{ rule: 'five', target: 'orders', object: null, fingerprint: 'five/orders', message: 'it was wrong' }],
  });
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds, as `rule: element`. It is put in behind the page's policy, which would refuse it. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.setBypassCSP(true);
  await page.reload();
  await evaluated(page, `document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
  await page.addScriptTag({ path: AXE });
  const { violations } = await evaluated<{ violations: readonly Violation[] }>(page, 'axe.run()');
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

test.each(['light', 'dark'] as const)('it has no barriers, complaints or requests in %s', async (theme) => {
  for (const given of [full(), blocked()]) {
    const { page, complaints, requests } = await opened(given, { theme });
    expect(await barriers(page)).toEqual([]);
    expect([...complaints, ...requests]).toEqual([]);
    await page.close();
  }
});

test.each([320, 1000])('at %d pixels nothing is wider than the page', async (width) => {
  const { page } = await opened(full('a'.repeat(63)), { width });
  await evaluated(page, `document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
  expect(await evaluated(page, 'document.documentElement.scrollWidth')).toBe(width);
  await page.close();
});

const visibleFindings = `[...document.querySelectorAll('.finding')].filter((one) => one.checkVisibility()).length`;

test('without script everything is there, and no control that would do nothing', async () => {
  const { page, complaints } = await opened(full(), { script: false });
  await page.setJavaScriptEnabled(true);
  expect(await evaluated<number>(page, visibleFindings)).toBe(await evaluated<number>(page, `document.querySelectorAll('.finding').length`));
  expect(await evaluated(page, `[...document.querySelectorAll('form, button')].filter((one) => one.checkVisibility()).length`)).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

test('with the keyboard alone: filters, closed parts, a target in the overview, and copying', async () => {
  const { page, complaints } = await opened(full());
  await browser.defaultBrowserContext().overridePermissions(page.url(), ['clipboard-read', 'clipboard-sanitized-write']);
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 300; presses += 1) {
      await page.keyboard.press('Tab');
      if (await evaluated<boolean>(page, `document.activeElement.matches(${JSON.stringify(selector)})`)) {
        return;
      }
    }
    throw new Error(`Tab does not reach ${selector}`);
  };
  const all = await evaluated<number>(page, visibleFindings);
  await tabTo('select[name=severity]');
  await page.keyboard.type('Warning');
  const warnings = await evaluated<number>(page, visibleFindings);
  expect(warnings).toBeGreaterThan(0);
  expect(warnings).toBeLessThan(all);
  expect(await evaluated(page, `document.querySelector('output').textContent`)).toBe(`${String(warnings)} findings`);
  await page.keyboard.type('All');
  await tabTo('.matrix a[href="#target-2"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('details.of-target[open] > #target-2');
  await page.reload();
  await tabTo('.copy button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(`document.activeElement.textContent === 'Copied'`);
  expect(await evaluated(page, 'navigator.clipboard.readText()')).toBe("ALTER SYSTEM SET wal_level = 'logical';");
  await tabTo('.finding summary');
  await page.keyboard.press('Enter');
  expect(await evaluated(page, 'document.activeElement.parentElement.open')).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});

test('names in it are inert', async () => {
  const acting = [...HOSTILE, '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "' onmouseover='alert(1)", '</style><script>alert(1)</script>', '</title><svg onload=alert(1)>', '</select><form action=https://example.com>'];
  const rows = acting.map((text, index) =>
    result({ rule: `rule-${String(index)}`, group: 'tables', title: text, object: table(text), message: `${text} is wrong`, meaning: text, outage: text, evidence: { [text]: text, list: [text] }, location: { file: text, line: 1 }, fix: fix(text, sql(text, { lead: text, runAs: text, destructive: text })) }),
  );
  const hostile = (name: string): Report['targets'][number] =>
    target(rows, { name, consumer: name, error: name, inventory: { slots: [{ name, retained: { bytes: 5 }, [name]: name }], publications: null, subscriptions: [], walsenders: [] } });
  const { page, complaints, requests } = await opened(report(acting.map(hostile).slice(-4)));
  expect([...complaints, ...requests]).toEqual([]);
  const count = async (selector: string): Promise<number> => evaluated(page, `document.querySelectorAll(${JSON.stringify(selector)}).length`);
  expect([await count('script'), await count('style'), await count('form'), await count('img, iframe, object, embed, base, [onerror], [onload], [onmouseover]')]).toEqual([1, 1, 1, 0]);
  await page.close();
});
