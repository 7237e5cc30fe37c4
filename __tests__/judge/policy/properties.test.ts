import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemble } from '../../../src/judge/assemble.js';
import { applyPolicy } from '../../../src/judge/policy/index.js';
import { matches } from '../../../src/glob.js';
import { objectText } from '../../../src/objects.js';
import { SEVERITIES, type Because, type Result, type TargetReport } from '../../../src/result.js';
import { FAIL_ON, type RunPolicy, type Waiver } from '../../../src/target.js';
import { knownFrom, row, table, targetOf, TODAY } from './rows.js';

const NAMES = ['a', 'b', 'c', 'd'];
const RULES = ['x', 'y', 'z', 'login'];
const TABLES = ['s.a', 's.b', 't.a'];

const because = fc.oneof(
  fc.constantFrom('not-applicable', 'denied', 'failed').map((kind): Because => ({ kind })),
  fc.constantFrom(...RULES).map((rule): Because => ({ kind: 'prerequisite', rule })),
);

const rowOf = (target: string): fc.Arbitrary<Result> =>
  fc
    .record({
      rule: fc.constantFrom(...RULES),
      status: fc.constantFrom('pass', 'fail', 'fail', 'unknown', 'skip'),
      severity: fc.constantFrom(...SEVERITIES),
      object: fc.option(fc.constantFrom(...TABLES).map(table)),
      more: fc.constantFrom(0, 0, 0, 2),
      outage: fc.boolean(),
      reason: because,
    })
    .map(({ rule, outage, reason, ...changes }) =>
      row(target, rule, { ...changes, ...(outage ? { outage: 'It fails.' } : {}), ...(changes.status === 'skip' || changes.status === 'unknown' ? { because: reason } : {}) }),
    );

const someTargets: fc.Arbitrary<readonly TargetReport[]> = fc
  .subarray(NAMES)
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.array(rowOf(name), { maxLength: 6 }), fc.boolean()).map(([rows, broken]) => targetOf(name, rows, broken && rows.length === 0 ? { error: 'not set', verdict: 'error' } : {})))));

const someWaivers: fc.Arbitrary<readonly Waiver[]> = fc.array(
  fc
    .record({
      rule: fc.constantFrom(...RULES),
      object: fc.constantFrom(undefined, '*', 'table:s.*', 'table:s.a', 'table:*a'),
      target: fc.constantFrom(undefined, '*', 'a', 'b', 'nobody*'),
      until: fc.constantFrom('2026-11-28', TODAY, '2027-01-01'),
      reason: fc.constantFrom('one', 'two'),
      line: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ object, target, line, ...waiver }) => ({ ...waiver, location: { file: 'f', line }, ...(object === undefined ? {} : { object }), ...(target === undefined ? {} : { target }) })),
  { maxLength: 5 },
);

const run: fc.Arbitrary<{ readonly targets: readonly TargetReport[]; readonly policy: RunPolicy }> = fc
  .tuple(someTargets, someWaivers, someTargets, fc.boolean())
  .map(([targets, waivers, earlier, hasBaseline]) => ({
    targets,
    policy: {
      targets: NAMES,
      waivers,
      ...(hasBaseline ? { baseline: earlier.flatMap(({ name, results }) => results.filter(({ status }) => status === 'fail').map((one) => knownFrom(name, one))) } : {}),
    },
  }));

const apply = (targets: readonly TargetReport[], policy: RunPolicy) => applyPolicy(targets, policy, TODAY);
const sorted = (all: readonly unknown[]): readonly string[] => all.map((one) => JSON.stringify(one)).sort();

it('never turns error into anything but error', () => {
  fc.assert(
    fc.property(run, ({ targets, policy }) => {
      const bare = apply(targets, { targets: NAMES, waivers: [] }).targets;
      const { targets: after } = apply(targets, policy);
      after.forEach(({ verdict }, index) => {
        if (bare[index]?.verdict === 'error') {
          expect(verdict).toBe('error');
        }
      });
    }),
  );
});

it('never makes green what was not checked', () => {
  fc.assert(
    fc.property(run, ({ targets, policy }) => {
      for (const { verdict, results } of apply(targets, policy).targets) {
        if (results.some((one) => one.because?.kind === 'prerequisite' || (one.status === 'unknown' && one.because?.kind === 'failed'))) {
          expect(['fail', 'error']).toContain(verdict);
        }
      }
    }),
  );
});

it('never hides more than waivers name', () => {
  fc.assert(
    fc.property(run, ({ targets, policy }) => {
      for (const { name, results } of apply(targets, policy).targets) {
        for (const one of results.filter(({ waived }) => waived !== undefined)) {
          const naming = policy.waivers.filter(
            ({ rule, target, object, until }) =>
              rule === one.rule && until >= TODAY && matches(target ?? '*', name) && (object === undefined || (one.object !== null && matches(object, objectText(one.object)) && (one.more === 0 || object === '*'))),
          );
          expect([one.status, one.rule === 'login', naming.length > 0]).toEqual(['fail', false, true]);
        }
      }
    }),
  );
});

it('says the same when it is applied again', () => {
  fc.assert(
    fc.property(run, ({ targets, policy }) => {
      const once = apply(targets, policy);
      expect(apply(once.targets, policy)).toEqual(once);
    }),
  );
});

it('says the same in whatever order targets, rows, waivers and the baseline are', () => {
  const turned = <T>(all: readonly T[]): readonly T[] => [...all].reverse();
  fc.assert(
    fc.property(run, ({ targets, policy }) => {
      const once = apply(targets, policy);
      const again = apply(targets.map((target) => ({ ...target, results: turned(target.results) })).reverse(), {
        targets: turned(policy.targets),
        waivers: turned(policy.waivers),
        ...(policy.baseline === undefined ? {} : { baseline: turned(policy.baseline) }),
      });
      const verdicts = (all: readonly TargetReport[]) => sorted(all.map(({ name, verdict, results }) => [name, verdict, sorted(results)]));
      expect(verdicts(again.targets)).toEqual(verdicts(once.targets));
      const facts = (all: readonly Result[]) => all.map(({ rule, fingerprint, location, evidence }) => [rule, fingerprint, location?.line, evidence['failures'] ?? null]);
      expect(facts(again.results)).toEqual(facts(once.results));
      expect(sorted((again.gone ?? []).map((one) => one.fingerprint))).toEqual(sorted((once.gone ?? []).map((one) => one.fingerprint)));
    }),
  );
});

it('says of shards that are joined what it says of the whole', () => {
  fc.assert(
    fc.property(run, fc.nat({ max: 4 }), fc.constantFrom(...FAIL_ON), ({ targets, policy }, cut, failOn) => {
      const whole = apply(targets, policy);
      const halves = [targets.slice(0, cut), targets.slice(cut)].flatMap((half) => apply(half, policy).targets);
      const joined = apply(halves, policy);
      expect(joined).toEqual(whole);
      const at = { failOn, startedAt: new Date(0), durationMs: 1 };
      expect(assemble({ ...at, ...joined })).toEqual(assemble({ ...at, ...whole }));
    }),
  );
});
