/** A target with an identifier and no connection: what a pull request on a runner gets that cannot reach the database. */
import { describe, expect, it } from '@jest/globals';
import { notAsked, SOURCES, unseen } from '../../../src/collect/sources.js';
import { failed, known, type AwsFacts } from '../../../src/facts/index.js';
import { targetReport } from '../../../src/judge/target-report.js';
import { renderLog } from '../../../src/report/log/index.js';
import { verdictSentence } from '../../../src/report/shared/verdict-sentence.js';
import { renderSummary } from '../../../src/report/summary/index.js';
import type { Report, TargetReport } from '../../../src/result.js';
import { rules } from '../../../src/rules/index.js';
import { report } from '../../report/reports.js';
import { AURORA, INSTANCE, MULTI_AZ, parameters, planeOnly } from './healthy-aws.js';

function judged(world: AwsFacts): TargetReport {
  const wanted = planeOnly();
  const aws = Object.fromEntries(Object.entries(world).map(([name, value]) => [name, known(value)]));
  return targetReport(rules, SOURCES, { ...unseen(failed('not asked')), ...notAsked(wanted), ...aws }, wanted);
}

describe.each([
  ['Aurora', AURORA],
  ['an instance', INSTANCE],
  ['a Multi-AZ DB cluster', MULTI_AZ],
] as const)('%s', (_, world) => {
  it('is judged on the control plane alone', () => {
    const seen = judged(world);
    expect(seen).toMatchObject({ verdict: 'pass', planes: ['control-plane'], server: null });
    const ofDatabase = seen.results.filter(({ group }) => group !== 'aws');
    expect(ofDatabase.every(({ status, because }) => status === 'skip' && because?.kind === 'not-applicable')).toBe(true);
    const passed = seen.results.filter(({ status }) => status === 'pass').map(({ rule }) => rule);
    expect(passed).toEqual(expect.arrayContaining(['aws-access', 'aws-engine', 'aws-logical-replication', 'aws-security-group', 'aws-ca-certificate']));
  });

  it('fails when logical replication is off', () => {
    const seen = judged({ ...world, awsParameters: parameters({ 'rds.logical_replication': '0' }, { scope: world.awsParameters.scope }) });
    expect(seen.verdict).toBe('fail');
    expect(seen.results.filter(({ status }) => status === 'fail').map(({ rule }) => rule)).toEqual(['aws-logical-replication']);
  });
});

it('is reported as what it is', () => {
  const whole: Report = { ...report([judged(AURORA)]), verdict: 'pass' };
  expect(verdictSentence(whole)).toMatch(/^Ready/);
  const texts = [renderSummary(whole), renderLog(whole).flatMap(({ title, lines }) => [title, ...lines]).join('\n')];
  for (const text of texts) {
    expect(text).not.toMatch(/Not logged in/);
    expect(text).not.toMatch(/undefined/);
  }
  expect(texts[0]).toContain('No database connection is configured');
});
