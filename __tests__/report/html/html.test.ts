import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../../../src/report/html/assets.js';
import { renderHtml } from '../../../src/report/html/index.js';
import { hostileReport } from '../hostile-reports.js';
import { blocked, report, result, slot, target, withoutIdentity } from '../reports.js';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** `npm run page-hashes` writes them. */
test('the policy of the page knows its style and its script', async () => {
  expect([STYLE_HASH, SCRIPT_HASH]).toEqual([hashOf(STYLE), hashOf(SCRIPT)]);
  const page = await renderHtml(blocked());
  expect(page).toContain(`<style>${STYLE}</style>`);
  expect(page).toContain(`<script>${SCRIPT}</script>`);
  expect(page).toContain(`content="default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'"`);
});

test('findings are grouped, and carry what they are filtered by', async () => {
  const page = await renderHtml(blocked());
  const findings = [...page.matchAll(/<article class="finding (\w+)" data-severity="(\w+)" data-group="(\w+)">/g)].map(([, , severity, group]) => [severity, group]);
  expect(findings).toEqual([['error', 'server'], ['error', 'capacity'], ['error', 'tables'], ['warning', 'slots'], ['unknown', 'privileges']]);
});

test('waived and known findings and those of the policy are shown as such', async () => {
  const rows = [result({ rule: 'one', waived: { reason: 'agreed', until: '2027-01-31' } }), result({ rule: 'two', baseline: 'known' })];
  const gone = [{ rule: 'three', target: 'default', object: null, fingerprint: 'three/default', message: 'it was wrong' }];
  const page = await renderHtml(report([target(rows)], { results: [result({ rule: 'waiver-expired', group: 'policy' })], gone }));
  expect(page).toContain('data-severity="waived"');
  expect(page).toContain('data-severity="known"');
  expect(page).toContain('data-group="policy"');
  expect(page).toContain('it was wrong');
});

test('what slots retain, how long they last, and what has changed is drawn', async () => {
  const runway = result({ rule: 'slot-runway', group: 'slots', status: 'pass', object: slot('orders_cdc'), evidence: { lasts: { ms: 1000 }, max_outage: { ms: 500 } } });
  const [given] = blocked().targets;
  const drawn = await renderHtml(
    report([
      target([...(given?.results ?? []), runway], {
        ...(given === undefined ? {} : { inventory: given.inventory }),
        trend: { since: '2026-11-22T10:00:00Z', changes: [{ measure: 'retained-wal', unit: 'bytes', object: slot('old_search'), before: 4_294_967_296, now: 6_549_825_060 }] },
      }),
    ]),
  );
  expect(drawn.match(/<svg /g)).toHaveLength(2);
  expect(drawn).toContain('class="before"');
  expect(drawn).toContain('class="limit"');
  expect(drawn).toContain('+2.1 GiB');
  expect(await renderHtml(report([target([])]))).not.toContain('<svg');
});

/** What a parser takes for tags, without what our own style and script hold. */
function tagsOf(page: string): ReadonlySet<string> {
  const own = page.replace(STYLE, '').replace(SCRIPT, '');
  return new Set([...own.matchAll(/<\/?([^\s/>]*)/g)].map(([, name = '']) => name));
}

const TAGS = new Set(
  '!doctype html head meta title style body a header p div span h1 h2 h3 dl dt dd main section form label select option output table thead tbody tr th td article details summary strong code pre ol ul li figure figcaption svg g line text rect footer script'.split(' '),
);

test('names are inert, whatever they are', async () => {
  await fc.assert(
    fc.asyncProperty(hostileReport, async (given) => {
      const page = await renderHtml(given);
      expect([...tagsOf(page)].filter((tag) => !TAGS.has(tag))).toEqual([]);
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page.replace(SCRIPT, '')).not.toMatch(/<[^>]*\s(?:on\w+|style|src|action|srcdoc)=/);
      expect(page).not.toMatch(/[\p{Cs}\u202e\u2066\u001b\u200b\u0000]/u);
    }),
    { numRuns: 60 },
  );
});

const LARGEST = 6 * 1024 * 1024;

test('a fleet is still a light page', async () => {
  const given = report(
    Array.from({ length: 300 }, (_, number) =>
      target(
        Array.from({ length: 20 }, (_unused, index) => withoutIdentity(`public.t${String(number)}_${String(index)}`, { rule: `rule-${String(index)}`, group: 'tables' })),
        { name: `target-${String(number)}` },
      ),
    ),
  );
  const page = await renderHtml(given);
  expect(Buffer.byteLength(page)).toBeLessThan(LARGEST);
  expect(page.match(/<details class="of-target" open>/g)?.length).toBeLessThan(20);
});

test('a finding about a thousand objects names some, and counts the others', async () => {
  const rows = Array.from({ length: 1000 }, (_, number) => withoutIdentity(`public.t${String(number)}`));
  expect(Buffer.byteLength(await renderHtml(report([target(rows)])))).toBeLessThan(200_000);
});
