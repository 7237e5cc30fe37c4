import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/result.js';
import { targetSentence, verdictSentence } from '../../src/report/verdict-sentence.js';
import { blocked, report, result, runError, target } from './reports.js';

describe('verdictSentence', () => {
  test('counts problems by rule, not by object', () => {
    expect(verdictSentence(blocked())).toMatch(/^Blocked: 2 problems/);
  });

  test('says so when the job goes on although something would break', () => {
    const sentence = verdictSentence({ ...blocked(), blocked: false });
    expect(sentence).not.toContain('Blocked');
    expect(sentence).toContain('fail-on');
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
    expect(verdictSentence(given)).toMatch(/^Blocked: 1 problem.*in time/);
  });

  test('every verdict of one and of several targets has a sentence of its own', () => {
    const verdicts: readonly Verdict[] = ['error', 'fail', 'warn', 'pass'];
    const ones = verdicts.map((verdict) => targetSentence(target([], { verdict })));
    const severals = verdicts.map((verdict) =>
      verdictSentence(report([target([], { verdict }), target([])], { verdict })),
    );
    expect(new Set([...ones, ...severals]).size).toBe(8);
  });

  test('a problem is not forgotten over a target that could not be judged', () => {
    const given = report([target([], { verdict: 'error' }), target([result({ rule: 'a' })])]);
    expect(verdictSentence(given)).toMatch(/^Not judged: 1 of 2 targets .* 1 of 2 targets has problems/);
  });

  test('nor are checks that could not be done over a problem', () => {
    const rows = [result({ rule: 'a' }), result({ rule: 'b', status: 'unknown', because: { kind: 'failed' } })];
    expect(targetSentence(target(rows))).toMatch(/1 problem.*1 check/);
  });

  test.each(['host-reachable', 'tls-trusted', 'login'])('%s alone says nothing of the pipeline', (rule) => {
    expect(targetSentence(target([result({ rule })]))).not.toContain('problem');
    expect(targetSentence(target([result({ rule }), result({ rule: 'x' })]))).toContain('2 problems');
  });

  test('warnings and what could not be checked are both counted', () => {
    const rows = [
      result({ rule: 'a', severity: 'warning' }),
      result({ rule: 'b', severity: 'warning' }),
      result({ rule: 'c', status: 'unknown', because: { kind: 'denied' } }),
    ];
    expect(targetSentence(target(rows, { verdict: 'warn' }))).toMatch(/2 warnings.*1 check/);
  });
});
