import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotationsOf } from '../../../src/report/annotations/index.js';
import type { Report, Result } from '../../../src/result.js';
import { couldBeCommand, UNSEEN } from '../../neutralise/hostile.js';
import { hostileReport } from '../hostile-reports.js';
import { blocked, fix, report, result, runError, sql, table, target } from '../reports.js';

const saying = (rule: string, message: string, more: Partial<Result> = {}) => result({ rule, message, ...more });
const titlesOf = (given: Report) => annotationsOf(given).map(({ title }) => title);
/** Findings that differ. */
const different = (rule: string, count: number) =>
  Array.from({ length: count }, (_, index) => saying(rule, `${rule} says ${'x'.repeat(index + 1)}`));
/** The same of many tables. */
const many = (rule: string, count: number, more = 0) =>
  Array.from({ length: count }, (_, index) => {
    const name = `public.t${String(index)}`;
    return saying(rule, `${name} has no key`, { object: table(name), more: index === count - 1 ? more : 0 });
  });

describe('annotationsOf', () => {
  test('errors, then warnings and what could not be settled, then notices; the title is the problem', () => {
    const rows = [
      saying('d', 'so be it', { severity: 'notice' }),
      saying('c', 'nobody knows', { status: 'unknown', because: { kind: 'denied' } }),
      saying('b', 'slot x lags', { severity: 'warning' }),
      saying('a', 'wal_level is replica'),
      saying('e', 'fine', { status: 'pass' }),
      saying('f', 'skipped', { status: 'skip' }),
    ];
    expect(annotationsOf(report([target(rows)])).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'wal_level is replica'],
      ['warning', 'Slot x lags'],
      ['warning', 'Nobody knows'],
      ['notice', 'So be it'],
    ]);
  });

  test('meaning, remedy, and the first command with how many steps there are', () => {
    const [first] = annotationsOf(blocked());
    expect(first?.message).toMatch(
      /No replication slot.*Set `wal_level`.*Run: ALTER SYSTEM SET wal_level = 'logical'; \(1 of 2 steps, see the job summary\)$/,
    );
  });

  test('a command that is all there is to do ends the message', () => {
    const rows = [saying('a', 'm', { fix: fix('Grant it.', sql('GRANT x TO y;', { lead: 'As a superuser' })) })];
    expect(annotationsOf(report([target(rows)]))[0]?.message).toBe('Grant it. As a superuser. Run: GRANT x TO y;');
  });

  test('a statement that loses something is not the first thing to do', () => {
    const rows = [saying('a', 'm', { fix: fix('Think first.', sql('DROP x;', { destructive: 'x' })) })];
    const [only] = annotationsOf(report([target(rows)]));
    expect(only?.message).toContain('Think first.');
    expect(only?.message).not.toContain('DROP');
  });

  test('file and line, where something in the repository asked for it', () => {
    const location = { file: 'connectors/orders.json', line: 12 };
    expect(annotationsOf(report([target([saying('a', 'm', { location })])]))[0]).toMatchObject(location);
  });

  test('what stands on different lines is told on each', () => {
    const rows = many('a', 3).map((row, index) => ({ ...row, location: { file: 'f.yml', line: index < 2 ? 4 : 9 } }));
    expect(annotationsOf(report([target(rows)])).map(({ line, title }) => [line, title])).toEqual([
      [4, 'public.t0 has no key (and 1 more table)'],
      [9, 'public.t2 has no key'],
    ]);
  });

  test('ten of a level are shown; of more, the tenth counts the rest', () => {
    expect(annotationsOf(report([target(different('a', 10))]))).toHaveLength(10);
    const capped = annotationsOf(report([target(different('a', 11))]));
    expect(capped).toHaveLength(10);
    expect(capped.at(-1)?.title).toMatch(/\b2 more/);
  });

  test('300 tables of one rule are one annotation, with the first few names and the count', () => {
    const all = annotationsOf(report([target([...many('a', 300, 7), saying('b', 'another')])]));
    expect(all).toHaveLength(2);
    expect(all[0]?.title).toBe('public.t0 has no key (and 306 more tables)');
    expect(all[0]?.message).toContain('307 tables: public.t0, public.t1, public.t2, public.t3, public.t4 and 302 more');
  });

  test('a rule with many findings hides no other rule', () => {
    expect(titlesOf(report([target([...different('a', 300), saying('b', 'another')])]))).toContain('Another');
  });

  test('the same on several targets is told once', () => {
    const rows = [saying('a', 'wal_level is replica')];
    const targets = Array.from({ length: 300 }, (_, index) => target(rows, { name: `t${String(index)}` }));
    const all = annotationsOf(report(targets));
    expect(all).toHaveLength(1);
    expect(all[0]?.message).toMatch(/^Targets t0, t1, t2, t3, t4 and 295 more: /);
  });

  test('an error of the run names its input', () => {
    const all = annotationsOf(runError({ kind: 'configuration', message: 'no such unit', input: 'slot-lag-warning' }));
    expect(all).toMatchObject([{ level: 'error', title: 'Invalid configuration: input slot-lag-warning' }]);
  });

  test('a verdict error without a failing rule says what could not be completed', () => {
    const rows = [
      saying('login', 'in', { status: 'pass' }),
      saying('slot-health', 'slots timed out', { status: 'unknown', because: { kind: 'failed' } }),
    ];
    const all = annotationsOf(report([target(rows, { verdict: 'error' })]));
    expect(all).toMatchObject([{ level: 'error', title: 'Inconclusive: 1 check could not be completed' }]);
    expect(all[0]?.message).toBe('slot-health: slots timed out.');
  });

  test('what broke is a warning when something else decides the verdict', () => {
    const rows = [saying('a', 'm'), saying('b', 'cut off', { status: 'unknown', because: { kind: 'failed' } })];
    expect(annotationsOf(report([target(rows)])).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'M'],
      ['warning', '1 check could not be completed'],
    ]);
  });

  test('a verdict error names rules that were skipped although nothing failed, and what broke the target', () => {
    const rows = [saying('slot-lag', 'skipped', { status: 'skip', because: { kind: 'prerequisite', rule: 'login' } })];
    expect(annotationsOf(report([target(rows, { verdict: 'error' })]))[0]?.message).toContain('slot-lag');
    expect(annotationsOf(report([target([], { verdict: 'error', error: 'a bug' })]))[0]?.message).toContain('a bug');
  });

  test('and one without anything to name', () => {
    const all = [
      ...annotationsOf(report([target([], { verdict: 'error' })])),
      ...annotationsOf(report([], { verdict: 'error' })),
    ];
    expect(all.map(({ level }) => level)).toEqual(['error', 'error']);
  });

  test('what is waived or known is not annotated', () => {
    const rows = [saying('a', 'm', { waived: { reason: 'r', until: '2027-01-01' } }), saying('b', 'm', { baseline: 'known' })];
    expect(annotationsOf(report([target(rows, { verdict: 'pass' })]))).toEqual([]);
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
          given.verdict === 'error' || given.error !== undefined || given.targets.some(({ verdict }) => verdict === 'error') || hasFailingError(given),
        );
      }),
    );
  });
});

function hasFailingError({ targets }: Report): boolean {
  return targets.some(({ results }) =>
    results.some(
      ({ status, severity, waived, baseline }) =>
        status === 'fail' && severity === 'error' && waived === undefined && baseline !== 'known',
    ),
  );
}
