import { describe, expect, it } from '@jest/globals';
import { assemble, type Parts } from '../../src/judge/assemble.js';
import { applyPolicy } from '../../src/judge/policy/index.js';
import type { Result, ShardIdentity, TargetReport } from '../../src/result.js';
import { failing, policy, row, targetOf, TODAY, waiver } from './policy/rows.js';

const AT = { startedAt: new Date('2026-11-29T10:00:00Z'), durationMs: 5 };
const report = (parts: Partial<Parts>) => assemble({ failOn: 'error', targets: [], ...AT, ...parts });
const finding = (severity: Result['severity']): Result => ({ ...failing('', 'waiver'), group: 'policy', severity });
const PASSING = targetOf('orders');
const shard = (targets: readonly string[]): ShardIdentity => ({ run: '1', attempt: 1, config: 'c', shard: '3/5', targets });

describe('the verdict of the whole', () => {
  const broken: TargetReport = { ...PASSING, verdict: 'error' };
  const failed = targetOf('orders', [failing('orders', 'x')]);
  it.each([
    ['a target that passes', { targets: [PASSING] }, 'pass', false],
    ['one that fails beside it', { targets: [PASSING, failed] }, 'fail', true],
    ['one that is an error beside one that fails', { targets: [broken, failed] }, 'fail', true],
    ['an error, whatever fail-on says', { targets: [PASSING, broken], failOn: 'never' }, 'error', true],
    ['an error beside a failure, whatever fail-on says', { targets: [failed, broken], failOn: 'never' }, 'fail', true],
    ['an expired waiver', { targets: [PASSING], results: [finding('error')] }, 'fail', true],
    ['an expired waiver under fail-on never', { targets: [PASSING], results: [finding('error')], failOn: 'never' }, 'fail', false],
    ['a waiver that hides an outage', { targets: [PASSING], results: [finding('warning')] }, 'warn', false],
    ['a waiver that hides an outage under fail-on warning', { targets: [PASSING], results: [finding('warning')], failOn: 'warning' }, 'warn', true],
    ['a waiver that is unused', { targets: [PASSING], results: [finding('notice')], failOn: 'warning' }, 'pass', false],
    ['no target', { failOn: 'never' }, 'error', true],
    ['a shard that has none', { shard: shard([]) }, 'pass', false],
    ['a shard that has lost its own', { shard: shard(['orders']) }, 'error', true],
    ['a run that ended early', { targets: [PASSING], error: { kind: 'timeout', message: 'm' } }, 'error', true],
    ['a failure of one that ended early, under fail-on never', { targets: [failed], error: { kind: 'timeout', message: 'm' }, failOn: 'never' }, 'fail', true],
  ] satisfies [string, Partial<Parts>, string, boolean][])('%s', (_, parts, verdict, blocked) => {
    expect(report(parts)).toMatchObject({ verdict, blocked });
  });
});

it('takes no less than no time, also when the clock was set back', () => {
  expect(report({ durationMs: -5 }).durationMs).toBe(0);
  expect(report({}).durationMs).toBe(5);
});

it('counts the rows about the policy as well, and accepted failures by themselves', () => {
  const targets = [targetOf('orders', [failing('orders', 'x', { more: 2 }), row('orders', 'y'), failing('orders', 'z')])];
  const applied = applyPolicy(targets, policy({ targets: ['orders'], waivers: [waiver(), waiver({ rule: 'y' })] }), TODAY);
  expect(report({ ...applied }).counts).toMatchObject({ error: 1, notice: 1, waived: 3, pass: 4, known: 0 });
});

it('has only what there is', () => {
  expect(Object.keys(report({ targets: [PASSING] }))).toEqual(['version', 'verdict', 'counts', 'blocked', 'startedAt', 'durationMs', 'targets', 'results']);
});
