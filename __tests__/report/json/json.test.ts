import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderFixesSql } from '../../../src/report/fixes-sql/index.js';
import { readJson, renderJson } from '../../../src/report/json/index.js';
import { verdictSentence } from '../../../src/report/shared/verdict-sentence.js';
import { renderSummary } from '../../../src/report/summary/index.js';
import { hostileReport } from '../hostile-reports.js';
import { blocked, fix, report, result, runError, sql, target, withoutIdentity } from '../reports.js';

interface Written {
  readonly targets: readonly { readonly results: readonly Record<string, unknown>[]; readonly inventory: { readonly slots: unknown } }[];
}

const written = (given: Parameters<typeof renderJson>[0]): Written => JSON.parse(renderJson(given)) as Written;

describe('renderJson', () => {
  test('holds the fields of version 1, in their order', () => {
    const parsed = written(blocked());
    expect(Object.keys(parsed)).toEqual(['version', 'verdict', 'counts', 'blocked', 'startedAt', 'durationMs', 'targets', 'results']);
    expect(Object.keys(parsed.targets[0] ?? {})).toEqual([
      'name',
      'verdict',
      'planes',
      'server',
      'inventory',
      'consumer',
      'tablesNamed',
      'results',
      'off',
      'measured',
    ]);
    expect(Object.keys(written(report([target([withoutIdentity('public.orders')])])).targets[0]?.results[0] ?? {})).toEqual([
      'rule',
      'group',
      'title',
      'status',
      'severity',
      'object',
      'fingerprint',
      'more',
      'message',
      'meaning',
      'evidence',
      'outage',
      'fix',
      'because',
      'docs',
    ]);
  });

  test('objects are texts, and absent ones null', () => {
    const [first, second] = written(report([target([withoutIdentity('public.orders'), result({ rule: 'a' })])])).targets[0]?.results ?? [];
    expect(first).toMatchObject({ object: 'table:public.orders', because: null });
    expect(second).toMatchObject({ object: null });
  });

  test('a quantity is a bare value whose name ends in its unit', () => {
    const evidence = { retained: { bytes: 1024 }, lag: { ms: 5 }, restart: { lsn: '1/A' }, count: 3, names: ['a'] };
    const parsed = written(report([target([result({ rule: 'a', evidence })])]));
    expect(parsed.targets[0]?.results[0]?.['evidence']).toEqual({ retained_bytes: 1024, lag_ms: 5, restart_lsn: '1/A', count: 3, names: ['a'] });
    expect(written(blocked()).targets[0]?.inventory.slots).toMatchObject([{ name: 'orders_cdc', restart_lsn: '1A/7F000028', retained_bytes: 183_500_800 }, {}]);
  });

  test('an error of the run is told', () => {
    const parsed = JSON.parse(renderJson(runError({ kind: 'configuration', message: 'm', input: 'tables' }))) as object;
    expect(parsed).toMatchObject({ verdict: 'error', error: { kind: 'configuration', message: 'm', input: 'tables' }, targets: [] });
  });

  test('is indented by two and ends with a newline', () => {
    const text = renderJson(report([target([result({ rule: 'a', fix: fix('s', sql('SELECT 1;')) })])]));
    expect(text).toMatch(/^\{\n {2}"version": 1,/);
    expect(text).toMatch(/\}\n$/);
  });
});

describe('readJson', () => {
  test('gives back what was written', () => {
    expect(readJson(renderJson(blocked()))).toEqual(blocked());
  });

  test('of any report, whatever the text in it', () => {
    fc.assert(
      fc.property(hostileReport, (given) => {
        expect(readJson(renderJson(given))).toEqual(given);
      }),
    );
  });

  test('verdict, summary and fixes can be made again', () => {
    fc.assert(
      fc.property(hostileReport, (given) => {
        const read = readJson(renderJson(given));
        expect(verdictSentence(read)).toBe(verdictSentence(given));
        expect(renderSummary(read)).toBe(renderSummary(given));
        expect(renderFixesSql(read)).toBe(renderFixesSql(given));
      }),
      { numRuns: 30 },
    );
  });

  const without = (from: string, to: string): string => renderJson(report([target([withoutIdentity('t')])])).replace(from, to);

  test.each([
    ['{', /JSON/],
    ['[]', /the document is not an object/],
    [without('"version": 1', '"version": 2'), /^version is not one of 1$/],
    [without('"status": "fail"', '"status": "bad"'), /^targets\[0\]\.results\[0\]\.status is not one of pass, fail/],
    [without('"severity": "error",', ''), /^targets\[0\]\.results\[0\]\.severity is not one of/],
    [without('"table:t"', '"view:t"'), /^targets\[0\]\.results\[0\]\.object \(its kind\)/],
    [without('"table:t"', '"t"'), /object \(its kind\)/],
    [without('"size_bytes": 12884901888', '"size_bytes": {}'), /evidence\.size_bytes is not a list/],
    [without('"kind": "rewrite"', '"kind": "burns"'), /steps\[0\]\.disruption\.kind is not one of none/],
    [without('"more": 0', '"more": -5'), /results\[0\]\.more is not a whole number from 0$/],
    [without('"docs": "https:', '"docs": "javascript:'), /results\[0\]\.docs is not an https address$/],
    [without('"blocked": true', '"blocked": "yes"'), /^blocked is not true or false$/],
    [without('"durationMs": 412', '"durationMs": "412"'), /^durationMs is not a number$/],
    [without('"startedAt": "2026-11-23T10:00:00Z"', '"startedAt": 1'), /^startedAt is not text$/],
  ])('refuses %#', (text, message) => {
    expect(() => readJson(text)).toThrow(message);
  });

  test('takes a report with fields that it does not know', () => {
    expect(readJson(renderJson(blocked()).replace('"version": 1,', '"version": 1, "later": {},'))).toEqual(blocked());
  });
});
