import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotationsOf } from '../../src/report/annotations.js';
import { couldBeCommand, UNSEEN } from '../neutralise/hostile.js';
import { hostileReport } from './hostile-reports.js';
import { blocked, fix, report, result, runError, sql, target } from './reports.js';

const many = (rule: string, count: number, more = 0) =>
  Array.from({ length: count }, (_, index) =>
    result({ rule, object: `table:t${String(index)}`, more: index === count - 1 ? more : 0 }),
  );

describe('annotationsOf', () => {
  test('errors, then warnings and what could not be checked, then notices', () => {
    const rows = [
      result({ rule: 'd', severity: 'notice' }),
      result({ rule: 'c', status: 'unknown', because: { kind: 'denied' } }),
      result({ rule: 'b', severity: 'warning' }),
      result({ rule: 'a' }),
      result({ rule: 'e', status: 'pass' }),
      result({ rule: 'f', status: 'skip' }),
    ];
    expect(annotationsOf(report([target(rows)])).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'a'],
      ['warning', 'b'],
      ['warning', 'c'],
      ['notice', 'd'],
    ]);
  });

  test('message and the first thing to do', () => {
    const messages = annotationsOf(blocked()).map(({ message }) => message);
    expect(messages[0]).toContain('wal_level is replica');
    expect(messages[0]).toContain("ALTER SYSTEM SET wal_level = 'logical';");
  });

  test('a statement that loses something is not the first thing to do', () => {
    const rows = [result({ rule: 'a', fix: fix('Think first.', sql('DROP x;', { destructive: 'x' })) })];
    const [only] = annotationsOf(report([target(rows)]));
    expect(only?.message).toContain('Think first.');
    expect(only?.message).not.toContain('DROP');
  });

  test('ten of a level are shown; of more, the tenth counts the rest', () => {
    expect(annotationsOf(report([target(many('a', 10))]))).toHaveLength(10);
    const capped = annotationsOf(report([target(many('a', 11))]));
    expect(capped).toHaveLength(10);
    expect(capped.at(-1)?.title).toMatch(/\b2 more/);
  });

  test('objects beyond the cap are counted', () => {
    expect(annotationsOf(report([target(many('a', 3, 500))])).at(-1)?.title).toMatch(/\b500 more/);
  });

  test('a rule with many objects hides no other rule', () => {
    const titles = annotationsOf(report([target([...many('a', 300), result({ rule: 'b' })])])).map(
      ({ title }) => title,
    );
    expect(titles).toContain('b');
  });

  test('an error of the run names its input', () => {
    const all = annotationsOf(runError({ kind: 'configuration', message: 'no such unit', input: 'slot-lag-warning' }));
    expect(all).toHaveLength(1);
    expect(all[0]?.level).toBe('error');
    expect(all[0]?.title).toContain('slot-lag-warning');
  });

  test('a verdict error without a failing rule says what could not be looked at', () => {
    const rows = [
      result({ rule: 'login', status: 'pass' }),
      result({ rule: 'slot-health', status: 'unknown', message: 'slots timed out', because: { kind: 'failed' } }),
    ];
    const all = annotationsOf(report([target(rows, { verdict: 'error' })]));
    expect(all.map(({ level }) => level)).toEqual(['error']);
    expect(all[0]?.message).toContain('slot-health');
    expect(all[0]?.message).toContain('slots timed out');
  });

  test('what broke off is a warning when something else decides the verdict', () => {
    const rows = [result({ rule: 'a' }), result({ rule: 'b', status: 'unknown', because: { kind: 'failed' } })];
    expect(annotationsOf(report([target(rows)])).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'a'],
      ['warning', 'b'],
    ]);
  });

  test('a verdict error names rules that were skipped although nothing failed', () => {
    const rows = [result({ rule: 'slot-lag', status: 'skip', because: { kind: 'forerunner', rule: 'login' } })];
    expect(annotationsOf(report([target(rows, { verdict: 'error' })]))[0]?.message).toContain('slot-lag');
  });

  test('and one without anything to name', () => {
    const all = [
      ...annotationsOf(report([target([], { verdict: 'error' })])),
      ...annotationsOf(report([], { verdict: 'error' })),
    ];
    expect(all.map(({ level }) => level)).toEqual(['error', 'error']);
  });

  test('no title and no message can act, and the runner cuts none', () => {
    fc.assert(
      fc.property(hostileReport, (given) => {
        const all = annotationsOf(given);
        for (const { title, message } of all) {
          for (const text of [title, message]) {
            expect(couldBeCommand(text)).toBe(false);
            expect(text).not.toMatch(UNSEEN);
            expect(text.length).toBeLessThan(4096);
          }
        }
        for (const level of ['error', 'warning', 'notice']) {
          expect(all.filter((one) => one.level === level).length).toBeLessThanOrEqual(10);
        }
        expect(all.some(({ level }) => level === 'error')).toBe(
          given.verdict === 'error' || given.error !== undefined || hasFailingError(given),
        );
      }),
    );
  });
});

function hasFailingError({ targets }: Parameters<typeof annotationsOf>[0]): boolean {
  return targets.some(({ results }) =>
    results.some(({ status, severity }) => status === 'fail' && severity === 'error'),
  );
}
