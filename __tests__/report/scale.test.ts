import { expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/annotations/index.js';
import { renderFixesSql } from '../../src/report/fixes-sql/index.js';
import { renderJson } from '../../src/report/json/index.js';
import { renderLog } from '../../src/report/log/index.js';
import { MOST_SUMMARY_BYTES, renderSummary } from '../../src/report/summary/index.js';
import type { Report } from '../../src/result.js';
import { report, target, withoutIdentity } from './reports.js';

/** 300 targets, 20 findings each. */
function fleet(): Report {
  const name = (prefix: string, number: number): string => `${prefix}-${String(number)}`;
  return report(
    Array.from({ length: 300 }, (_, number) =>
      target(
        Array.from({ length: 20 }, (_unused, index) =>
          withoutIdentity(`public.t${String(number)}_${String(index)}`, { rule: name('rule', index), group: index % 2 === 0 ? 'slots' : 'tables' }),
        ),
        { name: name('target', number) },
      ),
    ),
  );
}

/** The goal is 1.5 s on an idle machine; what grows with the square of the targets takes minutes. */
const MOST_CPU_MS = 4000;

test('a fleet is rendered in all formats in little time', () => {
  const given = fleet();
  const before = process.cpuUsage();
  const summary = renderSummary(given);
  const others = [renderJson(given), renderFixesSql(given), renderLog(given), annotationsOf(given)];
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(MOST_CPU_MS);
  expect(Buffer.byteLength(summary)).toBeLessThan(MOST_SUMMARY_BYTES);
  expect(others.every(({ length }) => length > 0)).toBe(true);
});
