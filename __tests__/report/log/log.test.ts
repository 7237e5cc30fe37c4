import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderLog } from '../../../src/report/log/index.js';
import { verdictSentence } from '../../../src/report/shared/verdict-sentence.js';
import { couldBeCommand, UNSEEN } from '../../neutralise/hostile.js';
import { hostileReport } from '../hostile-reports.js';
import { blocked, report, result, runError, target } from '../reports.js';

const titles = (...args: Parameters<typeof renderLog>) => renderLog(...args).map(({ title }) => title.split(':')[0]);

describe('renderLog', () => {
  test('what was found comes first and in the open, what passed is collapsed', () => {
    expect(titles(blocked()).slice(1, -2)).toEqual(['Found', 'Skipped', 'Passed']);
    expect(renderLog(blocked()).slice(1, -2).map(({ collapsed }) => collapsed)).toEqual([false, true, true]);
  });

  test('the verdict is last but one, then where the rest is', () => {
    const all = renderLog(blocked());
    expect(all.at(-2)).toEqual({ title: verdictSentence(blocked()), lines: [], collapsed: false });
    expect(all.at(-1)?.title).toContain('job summary');
    expect(all.at(-1)?.lines).toEqual([]);
  });

  test('a line for each finding, with the number of its objects, and one for its remedy', () => {
    const found = renderLog(blocked()).find(({ title }) => title.startsWith('Found'))?.lines ?? [];
    const findings = found.filter((line) => !line.startsWith(' '));
    expect(findings.map((line) => /[a-z-]+(?=:)/.exec(line)?.[0])).toEqual([
      'wal-level',
      'free-replication-slots',
      'replica-identity',
      'slot-lag',
      'role-settings',
    ]);
    expect(findings[2]).toMatch(/\b2 more tables/);
    expect(found[1]).toContain('Set `wal_level` to `logical`');
  });

  test('findings that differ have a line each, up to a number', () => {
    const rows = Array.from({ length: 60 }, (_, index) => result({ rule: `r${String.fromCharCode(97 + index)}`, message: `m ${'x'.repeat(index)}` }));
    const found = renderLog(report([target(rows)])).find(({ title }) => title.startsWith('Found'))?.lines ?? [];
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toContain('10 more');
  });

  test('several targets are told apart', () => {
    const rows = [result({ rule: 'a' })];
    const all = renderLog(report([target(rows, { name: 'orders' }), target(rows, { name: 'billing' })]));
    expect(all.slice(0, -2).every(({ title }) => /^(?:orders|billing): /.test(title))).toBe(true);
  });

  test('an error of the run, and of one target, is told', () => {
    expect(renderLog(runError({ kind: 'internal', message: 'boom' }))[0]?.lines[0]).toContain('boom');
    const all = renderLog(report([target([], { verdict: 'error', error: 'boom' })]));
    expect(all.flatMap(({ lines }) => lines).join()).toContain('boom');
  });

  test('no line can act', () => {
    fc.assert(
      fc.property(hostileReport, (given) => {
        for (const line of renderLog(given).flatMap(({ title, lines }) => [title, ...lines])) {
          expect(couldBeCommand(line)).toBe(false);
          expect(line).not.toMatch(UNSEEN);
        }
      }),
    );
  });
});
