import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { denied, failed, known, unavailable, valueOf, type Fact, type FactName, type Facts } from '../../src/facts/index.js';
import { judge } from '../../src/judge/judge.js';
import { SOURCES } from '../../src/collect/sources.js';
import { planesOf } from '../../src/judge/planes.js';
import { countsOf, isBlocked, verdictOf as verdictOnPlanes, worst } from '../../src/judge/verdict.js';
import { SEVERITIES, VERDICTS, type Because, type Result, type Verdict } from '../../src/result.js';
import { rules } from '../../src/rules/index.js';
import { FAIL_ON, type FailOn, type DatabaseTarget, type Policy, type Target } from '../../src/target.js';
import { coverage, facts, identities, lagging, login, poolerError, refused, role, serverError, session, settings, tableWithoutIdentity, target, tls, unmatched, unmatchedEntry, version } from '../rules/facts.js';

function row(rule: string, changes: Partial<Result> = {}): Result {
  return {
    rule,
    group: 'slots',
    title: rule,
    status: 'pass',
    severity: 'error',
    object: null,
    fingerprint: `${rule}/default`,
    more: 0,
    message: rule,
    evidence: {},
    docs: '',
    ...changes,
  };
}

/** The verdict of a target with a session. */
function verdictOf(results: readonly Result[]): Verdict {
  return verdictOnPlanes(results, ['database']);
}

const LOOKED_AT = [row('host-reachable'), row('login')];
const because = (kind: Exclude<Because['kind'], 'prerequisite'>): Partial<Result> => ({ because: { kind } });
const after = (rule: string): Partial<Result> => ({ status: 'skip', because: { kind: 'prerequisite', rule } });

describe('verdictOf', () => {
  it.each([
    ['nothing but the server and the login', [], 'pass'],
    ['a pass', [row('x')], 'pass'],
    ['a failing error', [row('x', { status: 'fail' })], 'fail'],
    ['a failing warning', [row('x', { status: 'fail', severity: 'warning' })], 'warn'],
    ['a failing notice', [row('x', { status: 'fail', severity: 'notice' })], 'pass'],
    ['an unknown', [row('x', { status: 'unknown', ...because('denied') })], 'warn'],
    ['an unknown that was cut off', [row('x', { status: 'unknown', ...because('failed') })], 'error'],
    ['a lesser rule that was cut off', [row('x', { status: 'skip', severity: 'warning', ...because('failed') })], 'pass'],
    ['a skip that does not apply', [row('x', { status: 'skip', ...because('not-applicable') })], 'pass'],
    ['a skip after nothing', [row('x', after('y'))], 'error'],
    ['a skip after a rule that passes', [row('y'), row('x', after('y'))], 'error'],
    ['a skip after a rule that is unknown', [row('y', { status: 'unknown', ...because('denied') }), row('x', after('y'))], 'error'],
    ['a skip after a failing warning', [row('y', { status: 'fail', severity: 'warning' }), row('x', after('y'))], 'error'],
    ['a skip after a failing error', [row('y', { status: 'fail' }), row('x', after('y'))], 'fail'],
    ['a skip after an error of many', [row('y'), row('y', { status: 'fail' }), row('x', after('y'))], 'fail'],
    ['a failing error beside one that was cut off', [row('y', { status: 'unknown', ...because('failed') }), row('x', { status: 'fail' })], 'fail'],
    ['a warning beside one that was cut off', [row('y', { status: 'unknown', ...because('failed') }), row('x', { status: 'fail', severity: 'warning' })], 'error'],
  ] satisfies [string, Result[], Verdict][])('%s', (_, results, verdict) => {
    expect(verdictOf([...LOOKED_AT, ...results])).toBe(verdict);
    expect(verdictOf([...results, ...LOOKED_AT])).toBe(verdict);
  });

  it.each([
    ['no row at all', [], 'error'],
    ['no login', [row('host-reachable'), row('x')], 'error'],
    ['no server', [row('login'), row('x')], 'error'],
    ['a login that was skipped', [row('host-reachable'), row('login', { status: 'skip', ...because('not-applicable') })], 'error'],
    ['a login that is not known', [row('host-reachable'), row('login', { status: 'unknown', ...because('denied') })], 'error'],
    ['a server that is not known', [row('host-reachable', { status: 'unknown', ...because('denied') }), row('login')], 'error'],
    ['a server that was not reached', [row('host-reachable', { status: 'fail' }), row('login', after('host-reachable'))], 'fail'],
  ] satisfies [string, Result[], Verdict][])('%s', (_, results, verdict) => {
    expect(verdictOf(results)).toBe(verdict);
  });
});

describe('planes', () => {
  it('are none: nothing was judged', () => {
    expect(verdictOnPlanes([...LOOKED_AT, row('x')], [])).toBe('error');
  });

  it('that were not asked need not have been looked at', () => {
    expect(verdictOnPlanes([row('aws-engine')], ['control-plane'])).toBe('pass');
    expect(verdictOnPlanes([row('x')], ['control-plane'])).toBe('error');
    expect(verdictOnPlanes([row('x')], ['control-plane', 'database'])).toBe('error');
  });
});

describe('worst', () => {
  it.each([
    [[], 'error'],
    [['pass'], 'pass'],
    [['pass', 'warn'], 'warn'],
    [['warn', 'error', 'pass'], 'error'],
    [['error', 'fail'], 'fail'],
    [['fail', 'error', 'warn', 'pass'], 'fail'],
  ] satisfies [Verdict[], Verdict][])('%j: %s', (verdicts, verdict) => {
    expect(worst(verdicts)).toBe(verdict);
    expect(worst([...verdicts].reverse())).toBe(verdict);
  });
});

describe('isBlocked', () => {
  it.each([
    ['pass', 'nothing', []],
    ['warn', 'nothing', ['warning']],
    ['warn', 'something', ['unknown', 'warning']],
    ['fail', 'nothing', ['error', 'unknown', 'warning']],
    ['fail', 'something', ['error', 'unknown', 'warning']],
    ['error', 'nothing', ['error', 'unknown', 'warning', 'never']],
    ['error', 'something', ['error', 'unknown', 'warning', 'never']],
  ] satisfies [Verdict, string, FailOn[]][])('%s with %s unknown is blocked by %j', (verdict, doubt, blocking) => {
    const results = [row('x', doubt === 'nothing' ? {} : { status: 'unknown', ...because('denied') })];
    expect(FAIL_ON.filter((failOn) => isBlocked(verdict, results, failOn))).toEqual(
      FAIL_ON.filter((failOn) => (blocking as readonly FailOn[]).includes(failOn)),
    );
  });
});

describe('countsOf', () => {
  it('counts failures by severity, the rest by status, and what is beyond the cap', () => {
    const results = [
      row('a', { status: 'fail' }),
      row('a', { status: 'fail', more: 41 }),
      row('b', { status: 'fail', severity: 'warning' }),
      row('c', { status: 'fail', severity: 'notice' }),
      row('d', { status: 'unknown' }),
      row('e', { status: 'skip' }),
      row('f', { severity: 'warning' }),
      row('g', { more: 2 }),
    ];
    expect(countsOf([{ results, off: ['x', 'y'] }, { results: [row('h')], off: ['x'] }])).toEqual({
      error: 43,
      warning: 1,
      notice: 1,
      unknown: 1,
      pass: 5,
      skip: 1,
      waived: 0,
      known: 0,
      off: 3,
    });
  });

  it('counts what is waived, or known from before, apart', () => {
    const waived = { reason: 'agreed', until: '2027-01-01' };
    const results = [row('a', { status: 'fail', waived }), row('b', { status: 'fail', baseline: 'known' }), row('c', { status: 'fail', baseline: 'new' })];
    expect(countsOf([{ results, off: [] }])).toMatchObject({ error: 1, waived: 1, known: 1 });
    expect(verdictOf([...LOOKED_AT, ...results.slice(0, 2)])).toBe('pass');
    expect(verdictOf([...LOOKED_AT, ...results])).toBe('fail');
  });

  it('counts nothing where there is nothing', () => {
    expect(Object.values(countsOf([]))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

/** Rules a made-up row may be of: the two that must have been looked at, and others. */
const IDS = ['host-reachable', 'login', 'a', 'b', 'c'] as const;

const anyBecause: fc.Arbitrary<Because> = fc.oneof(
  fc.constantFrom('not-applicable', 'denied', 'failed').map((kind) => ({ kind }) as const),
  fc.constantFrom(...IDS).map((rule) => ({ kind: 'prerequisite', rule }) as const),
);

const anyRow: fc.Arbitrary<Result> = fc
  .record({
    id: fc.constantFrom(...IDS),
    status: fc.constantFrom('pass', 'fail', 'unknown', 'skip'),
    severity: fc.constantFrom(...SEVERITIES),
    reason: anyBecause,
  })
  .map(({ id, status, severity, reason }) =>
    row(id, { status, severity, ...(status === 'skip' || status === 'unknown' ? { because: reason } : {}) }),
  );

const anyRows = fc.array(anyRow, { maxLength: 12 });
const RED: readonly Verdict[] = ['fail', 'error'];
const isRed = (verdict: Verdict): boolean => RED.includes(verdict);

describe('whatever the rows', () => {
  it('their order changes nothing', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(verdictOf(shuffled)).toBe(verdictOf(rows));
          for (const failOn of FAIL_ON) {
            const verdict = verdictOf(rows);
            expect(isBlocked(verdict, shuffled, failOn)).toBe(isBlocked(verdict, rows, failOn));
          }
        },
      ),
    );
  });

  it('a failing error makes the verdict fail, and blocks unless fail-on is never', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...IDS), fc.nat(), (rows, id, at) => {
        const all = rows.toSpliced(at % (rows.length + 1), 0, row(id, { status: 'fail' }));
        expect(verdictOf(all)).toBe('fail');
        expect(FAIL_ON.filter((failOn) => !isBlocked('fail', all, failOn))).toEqual(['never']);
      }),
    );
  });

  it('is red when nothing was looked at', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('host-reachable', 'login'), (rows, id) => {
        const unseen = rows.filter((one) => one.rule !== id || one.status === 'skip' || one.status === 'unknown');
        expect(isRed(verdictOf(unseen))).toBe(true);
      }),
    );
  });

  it('a skip after a rule that is no failing error is never green', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...IDS), (rows, id) => {
        const harmless = rows.filter((one) => one.rule !== id || one.status !== 'fail' || one.severity !== 'error');
        const verdict = verdictOf([...harmless, row('x', after(id))]);
        expect(verdict).toBe(harmless.some((one) => one.status === 'fail' && one.severity === 'error') ? 'fail' : 'error');
      }),
    );
  });

  it('a look that was cut off is never green', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(isRed(verdictOf([...rows, row('x', { status: 'unknown', ...because('failed') })]))).toBe(true);
      }),
    );
  });

  it('what is not settled is never a pass', () => {
    fc.assert(
      fc.property(anyRows, anyBecause, (rows, reason) => {
        expect(verdictOf([...rows, row('x', { status: 'unknown', because: reason })])).not.toBe('pass');
      }),
    );
  });

  it('one more row never makes red green, unless it is what was missing', () => {
    fc.assert(
      fc.property(anyRows, anyRow, (rows, more) => {
        fc.pre(isRed(verdictOf(rows)) && more.rule !== 'host-reachable' && more.rule !== 'login');
        expect(isRed(verdictOf([...rows, more]))).toBe(true);
      }),
    );
  });

  it('what blocks under a lenient fail-on blocks under a stricter one', () => {
    const stricter: readonly FailOn[] = ['never', 'error', 'unknown', 'warning'];
    fc.assert(
      fc.property(anyRows, (rows) => {
        const verdict = verdictOf(rows);
        const blocked = stricter.map((failOn) => isBlocked(verdict, rows, failOn));
        expect(blocked).toEqual([...blocked].sort((a, b) => Number(a) - Number(b)));
        expect(blocked[3]).toBe(verdict !== 'pass');
      }),
    );
  });

  it('the worst of several verdicts is one of them, and no other is worse', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERDICTS), { minLength: 1 }), (verdicts) => {
        const found = worst(verdicts);
        expect(verdicts).toContain(found);
        expect(verdicts.every((one) => VERDICTS.indexOf(one) >= VERDICTS.indexOf(found))).toBe(true);
      }),
    );
  });
});

/** One fact that is ill in one of the given ways, or not known. */
function ill<K extends FactName>(name: K, ...values: readonly Facts[K][]): fc.Arbitrary<Partial<Facts>> {
  const unread: readonly Fact<never>[] = [denied('d'), unavailable('u'), failed('f')];
  return fc.constantFrom(...values, ...unread).map((fact) => ({ [name]: fact }));
}

/** A healthy server of which up to three facts are ill: with more, one would hide what another brings about. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .array(
    fc.oneof(
      ill('network', known({ outcome: 'refused', attempts: [] }), known({ outcome: 'no-answer', attempts: [] })),
      ill(
        'tls',
        known(tls({ outcome: 'unverified' })),
        known(tls({ outcome: 'plain', chain: [] })),
        known(tls({ outcome: 'wrong-name' })),
      ),
      ill(
        'login',
        known(login({ outcome: 'refused', error: serverError('28P01') })),
        known(login({ outcome: 'refused', error: poolerError('08P01') })),
        known(login({ outcome: 'closed' })),
      ),
      ill('version', known(version(10)), known(version(19))),
      ill('session', known(session({ announcedPid: 1 })), known(session({ inRecovery: true }))),
      ill('settings', known(settings({ wal_level: 'replica' })), known(settings({ max_replication_slots: '0' }))),
      ill('platform', known({ name: 'aurora' })),
      ill('role', known(role({ replication: false })), known(role({ name: 'x', exists: false, isSession: false }))),
      ill('slots', known([lagging('feed_slot', 2n ** 40n, { walStatus: 'lost' })])),
      ill('currentLsn'),
      ill('walsenders'),
      ill('publications'),
      ill('subscriptions'),
      ill('publication', known(null)),
      ill('unmatched', known(unmatched([unmatchedEntry(0)]))),
      ill('coverage', known(coverage({ covered: 0, empty: true }))),
      ill('identities', known(identities([tableWithoutIdentity('orders')]))),
      ill(
        'replication',
        known(refused(serverError('42501'))),
        known(refused(poolerError('08P01'))),
        known({ outcome: 'not-a-walsender', detail: 'x' }),
      ),
      ill('roleSettings'),
      ill('temporarySlot', known({ outcome: 'refused', error: serverError('55P03') })),
    ),
    { maxLength: 3 },
  )
  .map((changes) => Object.assign(facts(), ...changes) as Facts);

const anyPolicy: fc.Arbitrary<Policy['rules']> = fc.dictionary(
  fc.constantFrom(...rules.map(({ id }) => id)),
  fc.constantFrom('off', ...SEVERITIES),
  { maxKeys: 5 },
);

const anyTarget: fc.Arbitrary<DatabaseTarget> = fc
  .record({
    policy: anyPolicy,
    slot: fc.constantFrom('feed_slot', 'another'),
    mode: fc.constantFrom('disable', 'prefer', 'require', 'verify-ca', 'verify-full'),
    planned: fc.constantFrom('feed', null),
    slotLagErrorBytes: fc.constantFrom(0, 2 ** 50),
  })
  .map(({ policy, slot, mode, planned, slotLagErrorBytes }) =>
    target({ rules: policy, slot, publication: planned, tls: { mode }, thresholds: { slotLagErrorBytes } }),
  );

/** Whether the rule was judged as one that can block. */
function blocks(id: string, target: Target): boolean {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    throw new Error(`no rule ${id}`);
  }
  return ((rule.mandatory ? undefined : target.policy.rules[id]) ?? rule.severities(target)[0]) === 'error';
}

function forAll(says: (verdict: Verdict, seen: Facts, wanted: DatabaseTarget, results: readonly Result[]) => void): void {
  fc.assert(
    fc.property(anyFacts, anyTarget, (seen, wanted) => {
      const results = judge(rules, SOURCES, seen, wanted);
      says(verdictOnPlanes(results, planesOf(wanted)), seen, wanted, results);
    }),
    { numRuns: 2000 },
  );
}

describe('whatever was seen and whatever policy says', () => {
  it('a server that was not reached, or that did not let us in, is never green', () => {
    forAll((verdict, seen) => {
      if (valueOf(seen.network)?.outcome !== 'connected' || valueOf(seen.login)?.outcome !== 'accepted') {
        expect(RED).toContain(verdict);
      }
    });
  });

  it('a server that was not trusted where that was asked for is never green', () => {
    forAll((verdict, seen, { connection }) => {
      const outcome = valueOf(seen.tls)?.outcome;
      const verifying = connection.tls.mode === 'verify-ca' || connection.tls.mode === 'verify-full';
      if (verifying && seen.tls.state !== 'denied' && seen.tls.state !== 'unavailable' && outcome !== 'trusted') {
        expect(RED).toContain(verdict);
      }
      if (connection.tls.mode === 'require' && outcome === 'plain') {
        expect(RED).toContain(verdict);
      }
    });
  });

  it('what a rule that blocks needs and was cut off is never green', () => {
    forAll((verdict, seen, wanted) => {
      const cutOff = rules.filter((rule) => rule.applies(wanted) === undefined && blocks(rule.id, wanted) && rule.needs.some((name) => seen[name].state === 'failed'));
      if (cutOff.length > 0) {
        expect(RED).toContain(verdict);
      }
    });
  });

  it('what a rule that blocks needs and was refused is no pass, save where it does not apply', () => {
    forAll((verdict, seen, wanted) => {
      const refusedTo = rules.filter(
        (rule) =>
          rule.applies(wanted) === undefined &&
          blocks(rule.id, wanted) &&
          rule.needs.some((name) => seen[name].state === 'denied') &&
          rule.needs.every((name) => seen[name].state !== 'unavailable'),
      );
      if (refusedTo.length > 0) {
        expect(verdict).not.toBe('pass');
      }
    });
  });

  it('a failing error is a verdict fail', () => {
    forAll((verdict, _, __, results) => {
      expect(verdict === 'fail').toBe(results.some(({ status, severity }) => status === 'fail' && severity === 'error'));
    });
  });

  it('a session that was cut off is never green, since what answers may be a pooler', () => {
    forAll((verdict, seen, wanted) => {
      if (seen.session.state === 'failed' && blocks('direct-connection', wanted)) {
        expect(RED).toContain(verdict);
      }
    });
  });

  it('every rule that is not off has a row, and none has one that is', () => {
    forAll((_, __, { policy }, results) => {
      const judged = rules.filter(({ id, mandatory }) => mandatory || policy.rules[id] !== 'off');
      expect([...new Set(results.map(({ rule }) => rule))]).toEqual(judged.map(({ id }) => id));
    });
  });

  it('a skip for a prerequisite names a rule that fails as an error', () => {
    forAll((_, __, ___, results) => {
      for (const { because: reason } of results) {
        if (reason?.kind === 'prerequisite') {
          expect(results.some(({ rule, status, severity }) => rule === reason.rule && status === 'fail' && severity === 'error')).toBe(true);
        }
      }
    });
  });

  it('has no two rows of one fingerprint, and only JSON in them', () => {
    forAll((_, __, ___, results) => {
      expect(new Set(results.map(({ fingerprint }) => fingerprint)).size).toBe(results.length);
      const numbers = results.flatMap(({ evidence }) => Object.values(evidence).filter((value) => typeof value === 'number'));
      expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      expect(() => JSON.stringify(results)).not.toThrow();
    });
  });
});
