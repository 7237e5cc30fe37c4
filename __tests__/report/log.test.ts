import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderLog } from '../../src/report/log.js';
import { verdictSentence } from '../../src/report/verdict-sentence.js';
import { couldBeCommand, UNSEEN } from '../neutralise/hostile.js';
import { hostileReport } from './hostile-reports.js';
import { blocked, report, result, runError, target } from './reports.js';

const titles = (...args: Parameters<typeof renderLog>) => renderLog(...args).map(({ title }) => title.split(':')[0]);

describe('renderLog', () => {
  test('what failed comes first, the verdict last', () => {
    expect(titles(blocked()).slice(1, -1)).toEqual(['Found', 'Could not check', 'Not looked at', 'Passed']);
    expect(renderLog(blocked()).at(-1)).toEqual({ title: verdictSentence(blocked()), lines: [] });
  });

  test('one line a rule, with the number of its objects', () => {
    const failed = renderLog(blocked()).find(({ title }) => title.startsWith('Found'));
    expect(failed?.lines.map((line) => /[a-z-]+(?=:)/.exec(line)?.[0])).toEqual([
      'wal-level',
      'replica-identity',
      'slot-lag',
    ]);
    expect(failed?.lines[1]).toMatch(/\b2 more tables/);
  });

  test('several targets are told apart', () => {
    const rows = [result({ rule: 'a' })];
    const all = renderLog(report([target(rows, { name: 'orders' }), target(rows, { name: 'billing' })]));
    expect(all.slice(0, -1).every(({ title }) => /^(?:orders|billing): /.test(title))).toBe(true);
  });

  test('an error of the run is told', () => {
    const [first] = renderLog(runError({ kind: 'internal', message: 'boom' }));
    expect(first?.lines[0]).toContain('boom');
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
