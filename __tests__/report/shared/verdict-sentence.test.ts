import { describe, expect, test } from '@jest/globals';
import { heading, targetHeadline, verdictSentence } from '../../../src/report/shared/verdict-sentence.js';
import type { Verdict } from '../../../src/result.js';
import { blocked, report, result, runError, target } from '../reports.js';

describe('verdictSentence', () => {
  test('counts problems by what is wrong, not by object', () => {
    expect(verdictSentence(blocked())).toBe('3 problems to fix before this pipeline can run.');
  });

  test('says so when the job goes on although something would break', () => {
    expect(verdictSentence(blocked())).not.toContain('fail-on');
    expect(verdictSentence({ ...blocked(), blocked: false })).toContain('fail-on');
  });

  test('says so when the job fails although nothing would break', () => {
    const given = report([target([result({ rule: 'a', severity: 'warning' })], { verdict: 'warn' })]);
    expect(verdictSentence(given)).not.toContain('fail-on');
    expect(verdictSentence({ ...given, blocked: true })).toContain('fail-on');
  });

  test('tells the user’s mistake from ours, the time limit and a signal', () => {
    const sentences = (['configuration', 'internal', 'timeout', 'interrupted'] as const).map((kind) =>
      verdictSentence(runError({ kind, message: 'm' })),
    );
    expect(new Set(sentences).size).toBe(4);
  });

  test('a problem that was found is not forgotten over a run that ended early', () => {
    const given = report([target([result({ rule: 'a' })])], { error: { kind: 'timeout', message: 'm' } });
    expect(verdictSentence(given)).toMatch(/^1 problem.*In addition, the run did not finish in time/);
  });

  test('every verdict of one and of several targets has a sentence of its own', () => {
    const verdicts: readonly Verdict[] = ['error', 'fail', 'warn', 'pass'];
    const ones = verdicts.map((verdict) => targetHeadline(target([], { verdict })));
    const severals = verdicts.map((verdict) => verdictSentence(report([target([], { verdict }), target([])], { verdict })));
    expect(new Set([...ones, ...severals]).size).toBe(8);
  });

  test('targets that could not be judged are not forgotten over a problem', () => {
    const given = report([target([], { verdict: 'error' }), target([result({ rule: 'a' })])]);
    expect(verdictSentence(given)).toMatch(/^1 problem to fix on 1 of 2 targets\. In addition, checks on 1 target/);
  });

  test('nor are checks that could not be completed', () => {
    const rows = [result({ rule: 'a' }), result({ rule: 'b', status: 'unknown', because: { kind: 'failed' } })];
    expect(verdictSentence(report([target(rows)]))).toMatch(/^1 problem.*In addition, 1 check could not be completed/);
  });

  test.each(['host-reachable', 'tls-trusted', 'login'])('%s alone says nothing of the pipeline', (rule) => {
    expect(targetHeadline(target([result({ rule })]))).not.toContain('problem');
    expect(targetHeadline(target([result({ rule }), result({ rule: 'x' })]))).toContain('2 problems');
  });

  test('warnings and what could not be settled are both counted', () => {
    const rows = [
      result({ rule: 'a', severity: 'warning' }),
      result({ rule: 'b', severity: 'warning' }),
      result({ rule: 'c', status: 'unknown', because: { kind: 'denied' } }),
    ];
    expect(targetHeadline(target(rows, { verdict: 'warn' }))).toMatch(/2 warnings.*1 undetermined check/);
  });

  test('what is waived or known is no problem', () => {
    const waived = { reason: 'r', until: '2027-01-01' };
    const rows = [result({ rule: 'a', waived }), result({ rule: 'b', baseline: 'known' }), result({ rule: 'c', baseline: 'new' })];
    expect(targetHeadline(target(rows, { verdict: 'fail' }))).toMatch(/^1 problem /);
  });

  describe('without a table to judge', () => {
    const unnamed = (verdict: Verdict, more = {}) => report([target([], { verdict, tablesNamed: false, ...more })]);

    test.each<Verdict>(['pass', 'warn', 'fail', 'error'])('of verdict %s that comes first', (verdict) => {
      expect(verdictSentence(unnamed(verdict))).toMatch(/^No table was judged/);
    });

    test('a green verdict is not headed as green', () => {
      expect(heading(unnamed('pass')).icon).toBe('⚠️');
      expect(heading(unnamed('pass')).text).toMatch(/^No table was judged/);
      expect(heading(unnamed('pass', { tablesNamed: true })).icon).toBe('✅');
    });

    test('a target without a session has none to judge', () => {
      expect(verdictSentence(unnamed('pass', { planes: ['control-plane'] }))).not.toContain('No table');
    });

    test('some of several targets are counted', () => {
      const given = report([target([], { tablesNamed: false }), target([], { name: 'b' })]);
      expect(verdictSentence(given)).toMatch(/^No table was judged on 1 of 2 targets\./);
    });
  });
});
