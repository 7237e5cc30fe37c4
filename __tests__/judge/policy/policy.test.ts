import { describe, expect, it } from '@jest/globals';
import { applyPolicy, POLICY_FINDINGS } from '../../../src/judge/policy/index.js';
import { MANDATORY } from '../../../src/judge/policy/rows.js';
import type { Result, TargetReport } from '../../../src/result.js';
import { rules } from '../../../src/rules/index.js';
import type { KnownFailure, Waiver } from '../../../src/target.js';
import { failing, knownFrom, policy, row, table, targetOf, TODAY, waiver } from './rows.js';

const HERE = targetOf('orders', [failing('orders', 'x', { object: table('sales.audit_log') })]);
const ELSEWHERE = targetOf('billing', [row('billing', 'x')]);

function applied(waivers: readonly Waiver[], targets: readonly TargetReport[] = [HERE, ELSEWHERE], today = TODAY) {
  return applyPolicy(targets, policy({ waivers }), today);
}

const waivedIn = (targets: readonly TargetReport[]): readonly string[] => targets.flatMap(({ results }) => results.filter((one) => one.waived !== undefined).map((one) => one.fingerprint));
const found = (results: readonly Result[]): readonly string[] => results.map((one) => one.rule);

it('cannot move the rules that the registry calls mandatory', () => {
  expect([...MANDATORY].sort()).toEqual(rules.filter((one) => one.mandatory).map(({ id }) => id).sort());
});

describe('a waiver', () => {
  it.each([
    ['of the rule', {}, true],
    ['of another rule', { rule: 'y' }, false],
    ['of the rule in other case', { rule: 'X' }, false],
    ['of the object', { object: 'table:sales.audit_log' }, true],
    ['of a part of its name', { object: 'table:sales.audit' }, false],
    ['of objects that begin so', { object: 'table:sales.audit_*' }, true],
    ['across dots', { object: 'table:*log' }, true],
    ['of any object', { object: '*' }, true],
    ['in other case', { object: 'table:SALES.audit_*' }, false],
    ['with what would be an expression', { object: 'table:sales.audit.log' }, false],
    ['with what would be a glob elsewhere', { object: 'table:sales.audit_???' }, false],
    ['of the target', { target: 'orders' }, true],
    ['of targets like it', { target: 'ord*' }, true],
    ['of another target', { target: 'billing' }, false],
  ] satisfies [string, Partial<Waiver>, boolean][])('%s', (_, changes, covers) => {
    const { targets } = applied([waiver(changes)]);
    expect(waivedIn(targets)).toEqual(covers ? ['x/orders/table:sales.audit_log'] : []);
    expect(targets[0]?.verdict).toBe(covers ? 'pass' : 'fail');
  });

  it('leaves the status, and says why and until when', () => {
    const { targets } = applied([waiver({ reason: 'so' })]);
    expect(targets[0]?.results.at(-1)).toMatchObject({ status: 'fail', severity: 'error', waived: { reason: 'so', until: '2026-12-31' } });
  });

  it('with an object matches no row without one, and without an object any', () => {
    const server = targetOf('orders', [failing('orders', 'x')]);
    expect(waivedIn(applied([waiver({ object: '*' })], [server]).targets)).toEqual([]);
    expect(waivedIn(applied([waiver()], [server]).targets)).toEqual(['x/orders']);
  });

  it('holds to the end of its last day, UTC', () => {
    const on = (today: string) => waivedIn(applied([waiver({ until: TODAY })], [HERE], today).targets).length;
    expect([on('2026-11-28'), on('2026-11-29'), on('2026-11-30')]).toEqual([1, 1, 0]);
  });

  it('never holds until what is no day', () => {
    expect(applied([waiver({ until: 'never' })], [HERE])).toMatchObject({ targets: [{ verdict: 'fail' }], results: [{ rule: 'waiver-expired' }] });
  });

  it.each(['host-reachable', 'tls-trusted', 'login'])('never covers %s', (rule) => {
    const { targets } = applied([waiver({ rule })], [targetOf('orders', [failing('orders', rule)])]);
    expect(targets[0]?.verdict).toBe('fail');
    expect(waivedIn(targets)).toEqual([]);
  });

  it.each(['pass', 'unknown', 'skip'] as const)('never covers a row that is %s', (status) => {
    expect(waivedIn(applied([waiver()], [targetOf('orders', [row('orders', 'x', { status })])]).targets)).toEqual([]);
  });

  it.each([
    [{}, true],
    [{ object: '*' }, true],
    [{ object: 'table:*' }, false],
    [{ object: 'table:a' }, false],
  ])('%j and a row that stands for objects beyond the cap', (changes, covers) => {
    const many = targetOf('orders', [failing('orders', 'x', { object: table('a'), more: 3 })]);
    expect(waivedIn(applied([waiver(changes)], [many]).targets).length).toBe(covers ? 1 : 0);
  });

  it('of several is the one that holds longest, in whatever order', () => {
    const both = [waiver({ until: '2026-12-01', reason: 'short' }), waiver({ until: '2027-01-01', reason: 'long' })];
    for (const waivers of [both, [...both].reverse()]) {
      expect(applied(waivers, [HERE]).targets[0]?.results.at(-1)?.waived?.reason).toBe('long');
    }
  });

  it('never makes green what was not checked because of what it covers', () => {
    const behind = row('orders', 'y', { status: 'skip', because: { kind: 'prerequisite', rule: 'x' } });
    const target = targetOf('orders', [failing('orders', 'x'), behind]);
    expect(applied([], [target]).targets[0]?.verdict).toBe('fail');
    expect(applied([waiver()], [target]).targets[0]?.verdict).toBe('error');
    const baseline = [knownFrom('orders', failing('orders', 'x'))];
    expect(applyPolicy([target], policy({ baseline }), TODAY).targets[0]?.verdict).toBe('error');
  });

  it('never makes a target green that could not be judged', () => {
    expect(applied([waiver()], [{ ...HERE, error: 'not set', verdict: 'error' }]).targets[0]?.verdict).toBe('error');
  });
});

describe('waiver-expired', () => {
  const over = waiver({ until: '2026-11-28' });

  it('is an error at the place of the waiver, beside the failures that count again', () => {
    const { targets, results } = applied([over]);
    expect(targets[0]?.verdict).toBe('fail');
    expect(results).toMatchObject([{ rule: 'waiver-expired', group: 'policy', status: 'fail', severity: 'error', object: null, location: { line: 9 }, evidence: { failures: 1, until: '2026-11-28' } }]);
  });

  it('is all that is said of one that matches nothing', () => {
    expect(found(applied([{ ...over, object: 'none' }]).results)).toEqual(['waiver-expired']);
  });

  it('is the business of a run that judges one of its targets', () => {
    expect(found(applied([{ ...over, target: 'billing' }], [HERE]).results)).toEqual([]);
    expect(found(applied([{ ...over, target: 'gone-*' }], [HERE]).results)).toEqual([]);
    expect(found(applied([{ ...over, target: 'gone-*' }]).results)).toEqual(['waiver-expired']);
    expect(found(applied([over], []).results)).toEqual([]);
  });

  it('counts only failures that no other waiver covers', () => {
    expect(applied([over, waiver()], [HERE]).results).toMatchObject([{ rule: 'waiver-expired', evidence: { failures: 0 } }]);
  });
});

describe('waiver-unused', () => {
  const idle = waiver({ object: 'table:gone' });

  it('is a notice when every target was judged', () => {
    expect(applied([idle]).results).toMatchObject([{ rule: 'waiver-unused', severity: 'notice', location: { line: 9 } }]);
  });

  it.each([
    ['a target that is not in this run', [HERE]],
    ['a target that could not be judged', [HERE, targetOf('billing', [], { results: [], error: 'not set' })]],
    ['a rule that was skipped for another', [HERE, targetOf('billing', [row('billing', 'x', { status: 'skip', because: { kind: 'prerequisite', rule: 'y' } })])]],
    ['a rule whose facts were denied', [HERE, targetOf('billing', [row('billing', 'x', { status: 'unknown', because: { kind: 'denied' } })])]],
    ['objects beyond the cap', [HERE, targetOf('billing', [failing('billing', 'x', { object: table('a'), more: 1 })])]],
  ])('is not said with %s', (_, targets) => {
    expect(found(applied([idle], targets).results)).toEqual([]);
  });

  it('goes by the targets that the waiver names', () => {
    expect(found(applied([{ ...idle, target: 'orders' }], [HERE]).results)).toEqual(['waiver-unused']);
  });

  it('is said of a rule that is off or does not apply, and of a glob that names no target', () => {
    const off = targetOf('billing', [], { off: ['x'] });
    const skipped = targetOf('orders', [row('orders', 'x', { status: 'skip', because: { kind: 'not-applicable' } })]);
    expect(found(applied([idle], [off, skipped]).results)).toEqual(['waiver-unused']);
    expect(found(applied([waiver({ target: 'gone-*' })]).results)).toEqual(['waiver-unused']);
  });

  it('is not said of one beside another that covers the same', () => {
    expect(found(applied([waiver(), waiver({ object: 'table:sales.*' })]).results)).toEqual([]);
  });
});

describe('waiver-hides-outage', () => {
  const out = targetOf('orders', ['a', 'b'].map((name) => failing('orders', 'x', { object: table(name), outage: 'UPDATE fails.' })));

  it('is a warning, once a waiver, that lists what it hides', () => {
    const { results, targets } = applied([waiver()], [out]);
    expect(targets[0]?.verdict).toBe('pass');
    expect(results).toMatchObject([{ rule: 'waiver-hides-outage', severity: 'warning', evidence: { failures: 2, objects: ['orders: table:a', 'orders: table:b'] } }]);
  });

  it('is not said of what the waiver does not cover', () => {
    expect(found(applied([waiver({ object: 'table:a', until: '2020-01-01' })], [out]).results)).toEqual(['waiver-expired']);
    expect(found(applied([waiver()], [HERE]).results)).toEqual([]);
  });
});

describe('the baseline', () => {
  const failure = failing('orders', 'x', { object: table('a'), severity: 'warning' });
  const against = (baseline: readonly KnownFailure[], now: readonly Result[], changes: Partial<TargetReport> = {}) => applyPolicy([targetOf('orders', now, changes)], policy({ baseline }), TODAY);
  const stateOf = (baseline: readonly KnownFailure[], now: Result) => against(baseline, [now]).targets[0]?.results.at(-1)?.baseline;

  it.each([
    ['as it was', {}, 'known'],
    ['less severe', { severity: 'notice' }, 'known'],
    ['more severe', { severity: 'error' }, 'new'],
    ['of another object', { fingerprint: 'x/orders/table:b' }, 'new'],
    ['with objects beyond the cap', { more: 1 }, 'new'],
  ] satisfies [string, Partial<Result>, string][])('a failure %s', (_, changes, state) => {
    expect(stateOf([knownFrom('orders', failure)], { ...failure, ...changes })).toBe(state);
  });

  it('knows a row that stands for no more objects than before', () => {
    const before = [knownFrom('orders', { ...failure, more: 5 })];
    expect([4, 5, 6].map((more) => stateOf(before, { ...failure, more }))).toEqual(['known', 'known', 'new']);
  });

  it('takes known failures out of the verdict, and no others', () => {
    const severe = { ...failure, severity: 'error' as const };
    expect(against([knownFrom('orders', severe)], [severe]).targets[0]?.verdict).toBe('pass');
    expect(against([], [severe]).targets[0]?.verdict).toBe('fail');
  });

  it('goes by the worse of two entries, in whatever order', () => {
    const both = [knownFrom('orders', failure), knownFrom('orders', { ...failure, severity: 'error' })];
    expect([both, [...both].reverse()].map((baseline) => stateOf(baseline, { ...failure, severity: 'error' }))).toEqual(['known', 'known']);
  });

  it.each(['host-reachable', 'tls-trusted', 'login'])('passes over %s', (rule) => {
    const broken = failing('orders', rule);
    const { targets, gone } = against([knownFrom('orders', broken)], [broken]);
    expect(targets[0]).toMatchObject({ verdict: 'fail' });
    expect(targets[0]?.results.find((one) => one.rule === rule)?.baseline).toBe('new');
    expect(gone).toEqual([]);
    expect(against([knownFrom('orders', broken)], []).gone).toEqual([]);
  });

  it('says nothing of rows that do not fail, nor of anything where there is none', () => {
    expect(stateOf([knownFrom('orders', failure)], row('orders', 'x'))).toBeUndefined();
    const { targets, gone } = applyPolicy([targetOf('orders', [failure])], policy(), TODAY);
    expect(targets[0]?.results.at(-1)?.baseline).toBeUndefined();
    expect(gone).toBeUndefined();
  });

  it('never covers a verdict error', () => {
    const cutOff = row('orders', 'y', { status: 'unknown', because: { kind: 'failed' } });
    expect(against([knownFrom('orders', failure), knownFrom('orders', cutOff)], [failure, cutOff]).targets[0]?.verdict).toBe('error');
  });

  it.each([
    ['passes now', [row('orders', 'x')], {}, 1],
    ['fails for other objects', [failing('orders', 'x', { object: table('b') })], {}, 1],
    ['does not apply any more', [row('orders', 'x', { status: 'skip', because: { kind: 'not-applicable' } })], {}, 1],
    ['fails still', [failure], {}, 0],
    ['was skipped for another rule', [row('orders', 'x', { status: 'skip', because: { kind: 'prerequisite', rule: 'login' } })], {}, 0],
    ['is unknown', [row('orders', 'x', { status: 'unknown', because: { kind: 'denied' } })], {}, 0],
    ['has objects that are not listed', [failing('orders', 'x', { object: table('b'), more: 2 })], {}, 0],
    ['is off', [], { off: ['x'] }, 0],
  ] satisfies [string, Result[], Partial<TargetReport>, number][])('tells what is gone where the rule %s', (_, now, changes, count) => {
    const { gone } = against([knownFrom('orders', failure)], now, changes);
    expect(gone).toHaveLength(count);
    if (count === 1) {
      expect(gone).toEqual([{ rule: 'x', target: 'orders', object: table('a'), fingerprint: failure.fingerprint, message: 'x' }]);
    }
  });

  it('tells nothing of a target that this run does not judge', () => {
    expect(against([knownFrom('billing', failing('billing', 'x'))], []).gone).toEqual([]);
  });
});

it('has an id of its own for every finding', () => {
  expect(POLICY_FINDINGS.map(({ id, severity }) => [id, severity])).toEqual([
    ['waiver-expired', 'error'],
    ['waiver-hides-outage', 'warning'],
    ['waiver-unused', 'notice'],
  ]);
});
