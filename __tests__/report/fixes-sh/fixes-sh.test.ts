import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SOURCES } from '../../../src/collect/sources.js';
import { judge } from '../../../src/judge/judge.js';
import { renderFixesSh } from '../../../src/report/fixes-sh/index.js';
import { renderFixesSql } from '../../../src/report/fixes-sql/index.js';
import type { FixStep, Report } from '../../../src/result.js';
import { awsLogicalReplication } from '../../../src/rules/aws/aws-logical-replication.js';
import { walLevel } from '../../../src/rules/server/wal-level.js';
import { HOSTILE } from '../../neutralise/hostile.js';
import { AURORA, awsTarget, onAws, parameters, seeing } from '../../rules/aws/healthy-aws.js';
import { fix, report, result, sql, target } from '../reports.js';

const aws = (text: string, changes: Partial<FixStep> = {}): FixStep => ({ kind: 'aws-cli', text, phase: 'control-plane', disruption: { kind: 'none' }, ...changes });
const reboot: FixStep = { kind: 'restart', text: 'aws rds reboot-db-instance', phase: 'restart', disruption: { kind: 'restart' } };
const ofSteps = (...steps: readonly FixStep[]): Report => report([target([result({ rule: 'a', fix: fix('Do it.', ...steps) })])]);
const commandsIn = (script: string): readonly string[] => script.split('\n').filter((line) => line !== '' && !line.startsWith('#') && line !== 'set -eu');

/** What a shell really runs of it, with an `aws` that prints its arguments. */
function run(script: string, ...args: readonly string[]): readonly string[] {
  const directory = mkdtempSync(join(tmpdir(), 'fixes-sh-'));
  writeFileSync(join(directory, 'aws'), '#!/bin/sh\nprintf "%s\\037" "$@"\nprintf "\\n"\n', { mode: 0o755 });
  writeFileSync(join(directory, 'fixes.sh'), script);
  const printed = execFileSync('sh', [join(directory, 'fixes.sh'), ...args], { env: { PATH: `${directory}:${process.env['PATH'] ?? ''}` }, encoding: 'utf8' });
  return printed.split('\n').filter((line) => line !== '').map((line) => line.split('\u001f').filter((word) => word !== '').join(' '));
}

describe('renderFixesSh', () => {
  it('is empty when AWS has nothing to put right', () => {
    expect(renderFixesSh(ofSteps(sql('SELECT 1;')))).toBe('');
  });

  it('has commands of the AWS CLI and reboots alone', () => {
    const script = renderFixesSh(ofSteps(aws('aws rds x'), sql('SELECT 1;'), reboot, { ...reboot, text: 'systemctl restart postgresql' }));
    expect(commandsIn(script)).toEqual(['aws rds x', 'aws rds reboot-db-instance']);
    expect(run(script)).toEqual(['rds x', 'rds reboot-db-instance']);
  });

  it('comments out what loses something, and what names a placeholder', () => {
    const script = renderFixesSh(ofSteps(aws('aws rds delete', { destructive: 'the instance is lost' }), aws('aws rds y GROUP', { lead: 'Replace GROUP with the name of the group.' })));
    expect(commandsIn(script)).toEqual([]);
    expect(script).toContain('# aws rds delete');
    expect(script).toContain('Destructive: decide before running.');
  });

  it('runs the part of one target alone', () => {
    const rows = (name: string) => [result({ rule: 'a', fix: fix('Do it.', aws(`aws rds ${name}`, { destructive: name === 'c' ? 'all' : undefined } as Partial<FixStep>)) })];
    const script = renderFixesSh(report([target(rows('a'), { name: 'a' }), target(rows('b'), { name: 'b' }), target(rows('c'), { name: 'c' })]));
    expect([run(script, 'b'), run(script, 'a')]).toEqual([['rds b'], ['rds a']]);
    expect(() => run(script)).toThrow(/Name the target/);
    expect(run(script, 'c')).toEqual([]);
  });

  it.each(HOSTILE)('lets no foreign text become a command: %j', (text) => {
    const script = renderFixesSh(report([target([result({ rule: 'a', message: text, fix: fix(text, aws('aws rds x', { lead: text, runAs: text })) })])]));
    expect(run(script)).toEqual(['rds x']);
    expect(run(renderFixesSh(ofSteps(aws(`aws rds '${text.replaceAll("'", '')}'\ntouch x`))))).toEqual([]);
  });
});

describe('with what AWS says', () => {
  const seen = onAws({ ...AURORA, awsParameters: parameters({ 'rds.logical_replication': '0' }, { group: 'default.aurora-postgresql16' }) }, seeing(false));
  const results = judge([walLevel, awsLogicalReplication], SOURCES, seen, awsTarget());

  it('two rules with one cause are one sequence, which waits before and after the reboot', () => {
    const lines = run(renderFixesSh(report([target(results)])));
    expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'rds create-db-cluster-parameter-group --region',
      'rds modify-db-cluster-parameter-group --region',
      'rds modify-db-cluster --region',
      'rds wait db-instance-available',
      'rds reboot-db-instance --region',
      'rds wait db-instance-available',
    ]);
  });

  it('is a comment in fixes.sql', () => {
    expect(renderFixesSql(report([target(results)])).split('\n').filter((line) => line.startsWith('aws'))).toEqual([]);
  });
});
