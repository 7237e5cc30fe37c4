import { describe, expect, it } from '@jest/globals';
import { denied, failed, known, unavailable, type Fact, type Facts } from '../../src/facts.js';
import { judge, MOST_OBJECTS, rulesOff } from '../../src/judge/judge.js';
import { verdictOf } from '../../src/judge/verdict.js';
import type { Result, Severity } from '../../src/result.js';
import { fail, pass, rule, skip, unknown, type Outcome, type Rule, type Verdicts } from '../../src/rules/rule.js';
import { facts, rowOf, slot, target } from '../rules/facts.js';

/** A rule that says what it is told to; it needs a fact of no other rule here. */
function saying(
  id: string,
  verdicts: Verdicts | (() => Verdicts),
  { after = [], severities = ['error', 'warning', 'notice'], immovable = false }: Partial<Pick<Rule, 'after' | 'severities' | 'immovable'>> = {},
): Rule {
  return rule({
    id,
    title: `Title of ${id}`,
    severities,
    needs: ['slots'],
    after,
    immovable,
    judge: () => (typeof verdicts === 'function' ? verdicts() : verdicts),
  });
}

const failing = (severity: Severity = 'error'): Outcome => fail(severity, { message: 'it fails' });

/** A rule of one severity that needs one fact and passes. */
function needing(...severities: [Severity, ...Severity[]]): Rule {
  return rule({ id: 'needing', title: 'Title of needing', severities, needs: ['slots'], judge: () => pass() });
}

/** A rule of error severity that needs two facts and passes. */
const BOTH = rule({ id: 'both', title: 'Title of both', severities: ['error'], needs: ['slots', 'walsenders'], judge: () => pass() });

function rows(rules: readonly Rule[], changes: Parameters<typeof target>[0] = {}, seen: Facts = facts()): readonly Result[] {
  return judge(rules, seen, target(changes));
}

function rowNamed(results: readonly Result[], id: string): Result {
  const row = results.find((one) => one.rule === id);
  if (row === undefined) {
    throw new Error(`no row of ${id}`);
  }
  return row;
}

/** The two rules without which the verdict is `error` in any case. */
const LOOKED_AT = [saying('host-reachable', pass()), saying('login', pass())];

describe('a fact that is not known', () => {
  it.each([
    ['unavailable', 'error', 'skip', 'not-applicable'],
    ['unavailable', 'warning', 'skip', 'not-applicable'],
    ['unavailable', 'notice', 'skip', 'not-applicable'],
    ['denied', 'error', 'unknown', 'denied'],
    ['denied', 'warning', 'skip', 'denied'],
    ['denied', 'notice', 'skip', 'denied'],
    ['failed', 'error', 'unknown', 'failed'],
    ['failed', 'warning', 'skip', 'failed'],
    ['failed', 'notice', 'skip', 'failed'],
  ] as const)('%s makes a rule of severity %s %s', (state, severity, status, kind) => {
    const fact = { unavailable: unavailable('why'), denied: denied('by whom'), failed: failed('how') }[state];
    const row = rowOf(needing(severity), facts({}, { slots: fact }));
    expect(row).toMatchObject({ status, severity, object: null, because: { kind }, evidence: {} });
    expect(row.message).toContain({ unavailable: 'why', denied: 'by whom', failed: 'how' }[state]);
    expect(row.fix).toBeUndefined();
  });

  it.each([
    ['unavailable', unavailable('why'), 'pass'],
    ['denied', denied('by whom'), 'warn'],
    ['failed', failed('how'), 'error'],
  ] as const)('%s: the verdict of an error rule', (_, fact, verdict) => {
    const seen = facts({}, { walsenders: fact });
    expect(verdictOf(rows([...LOOKED_AT, BOTH], {}, seen))).toBe(verdict);
  });

  it.each([denied('by whom'), failed('how'), unavailable('why')])('%j leaves the verdict of lesser rules a pass', (fact) => {
    const lesser = rule({ id: 'lesser', title: 'Title', severities: ['warning'], needs: ['walsenders'], judge: () => pass() });
    expect(verdictOf(rows([...LOOKED_AT, lesser], {}, facts({}, { walsenders: fact })))).toBe('pass');
  });

  it('goes by the worst severity of a rule that has several', () => {
    expect(rowOf(needing('error', 'notice'), facts({}, { slots: denied('x') })).status).toBe('unknown');
    expect(rowOf(needing('warning', 'notice'), facts({}, { slots: denied('x') })).status).toBe('skip');
  });

  it.each([
    ['warning', 'error', 'unknown'],
    ['error', 'warning', 'skip'],
    ['error', 'notice', 'skip'],
  ] as const)('of severity %s that policy makes %s: %s', (severity, policy, status) => {
    for (const fact of [denied('x'), failed('x')]) {
      const row = rowOf(needing(severity), facts({}, { slots: fact }), target({ rules: { needing: policy } }));
      expect(row).toMatchObject({ status, severity: policy });
    }
  });

  describe('of several the one that weighs most is told, in whatever order they are named', () => {
    const states = { known: known([]), failed: failed('f'), unavailable: unavailable('u'), denied: denied('d') };

    it.each([
      ['failed', 'unavailable', 'failed'],
      ['failed', 'denied', 'failed'],
      ['failed', 'known', 'failed'],
      ['unavailable', 'denied', 'not-applicable'],
      ['unavailable', 'known', 'not-applicable'],
      ['denied', 'known', 'denied'],
    ] as const)('%s and %s: %s', (one, other, kind) => {
      const pairs: readonly (readonly [Fact<never[]>, Fact<never[]>])[] = [
        [states[one], states[other]],
        [states[other], states[one]],
      ];
      for (const [slots, walsenders] of pairs) {
        expect(rowOf(BOTH, facts({}, { slots, walsenders })).because).toEqual({ kind });
      }
    });
  });

  it('is handed over raw where the rule only uses it', () => {
    const seen: unknown[] = [];
    const using = rule({
      id: 'using',
      title: 'Title',
      severities: ['error'],
      needs: ['currentLsn'],
      uses: ['slots'],
      judge(all) {
        seen.push(all);
        return pass();
      },
    });
    expect(rowOf(using, facts({ currentLsn: 7n }, { slots: denied('x') })).status).toBe('pass');
    expect(seen).toEqual([{ currentLsn: 7n, slots: denied('x') }]);
  });
});

describe('forerunners', () => {
  const first = (verdicts: Verdicts): Rule => saying('first', verdicts);
  const second = saying('second', pass(), { after: ['first'] });
  const third = saying('third', pass(), { after: ['second'] });

  it('that fail as an error have what rests on them skipped, naming the root cause', () => {
    const results = rows([first(failing()), second, third]);
    expect(results.map(({ rule: id, status, because }) => [id, status, because])).toEqual([
      ['first', 'fail', undefined],
      ['second', 'skip', { kind: 'forerunner', rule: 'first' }],
      ['third', 'skip', { kind: 'forerunner', rule: 'first' }],
    ]);
    expect(verdictOf([...rows(LOOKED_AT), ...results])).toBe('fail');
  });

  it('are skipped without a look at the rule that rests on them', () => {
    const results = rows([first(failing()), saying('second', () => { throw new Error('looked'); }, { after: ['first'] })]);
    expect(rowNamed(results, 'second').status).toBe('skip');
  });

  it('count before facts that are not known', () => {
    const results = rows([first(failing()), rule({ ...second, needs: ['walsenders'], judge: () => pass() })], {}, facts({}, { walsenders: failed('x') }));
    expect(rowNamed(results, 'second')).toMatchObject({ status: 'skip', because: { kind: 'forerunner', rule: 'first' } });
  });

  it.each([
    ['a warning', failing('warning')],
    ['a notice', failing('notice')],
    ['unknown', unknown({ message: 'it may be' })],
    ['skip', skip('not here')],
    ['pass', pass()],
  ])('that come to %s leave the others to be judged', (_, outcome) => {
    expect(rowNamed(rows([first(outcome), second]), 'second').status).toBe('pass');
  });

  it('of which one object fails as an error among many', () => {
    const many = [pass({ object: 'slot:a' }), failing('warning'), fail('error', { object: 'slot:b', message: 'x' }), pass()];
    expect(rowNamed(rows([first(many), second]), 'second').status).toBe('skip');
  });

  it('that policy lowers leave what rests on them to be judged on its own facts', () => {
    const results = rows([first(failing()), second, third], { rules: { first: 'warning' } });
    expect(results.map(({ status }) => status)).toEqual(['fail', 'pass', 'pass']);
  });

  it('that policy raises do not', () => {
    const results = rows([first(failing('notice')), second], { rules: { first: 'error' } });
    expect(results.map(({ status }) => status)).toEqual(['fail', 'skip']);
  });

  it('that are off leave what rests on them to be judged on its own facts', () => {
    const results = rows([first(failing()), second, third], { rules: { first: 'off' } });
    expect(results.map(({ rule: id, status }) => [id, status])).toEqual([
      ['second', 'pass'],
      ['third', 'pass'],
    ]);
  });

  it('of one that is off hand their failure on', () => {
    const results = rows([first(failing()), second, third], { rules: { second: 'off' } });
    expect(results.map(({ rule: id, because }) => [id, because])).toEqual([
      ['first', undefined],
      ['third', { kind: 'forerunner', rule: 'first' }],
    ]);
  });

  it('are named in their own order when several fail', () => {
    const other = saying('other', failing());
    const last = saying('last', pass(), { after: ['other', 'first'] });
    expect(rowNamed(rows([first(failing()), other, last]), 'last').because).toEqual({ kind: 'forerunner', rule: 'other' });
  });

  it('are found wherever they stand, and rows come in the order of the registry', () => {
    const results = rows([third, second, first(failing())]);
    expect(results.map(({ rule: id, status }) => [id, status])).toEqual([
      ['third', 'skip'],
      ['second', 'skip'],
      ['first', 'fail'],
    ]);
  });

  it('are judged once', () => {
    let times = 0;
    const counting = saying('first', () => {
      times += 1;
      return failing();
    });
    rows([saying('b', pass(), { after: ['first'] }), counting, saying('c', pass(), { after: ['first'] })]);
    expect(times).toBe(1);
  });

  it('that do not exist are none', () => {
    expect(rowNamed(rows([second]), 'second').status).toBe('pass');
  });
});

describe('policy', () => {
  it.each([
    ['error', 'warning'],
    ['error', 'notice'],
    ['warning', 'error'],
    ['notice', 'error'],
  ] as const)('makes failures of severity %s %s', (severity, policy) => {
    expect(rowOf(saying('one', failing(severity)), facts(), target({ rules: { one: policy } }))).toMatchObject({
      status: 'fail',
      severity: policy,
    });
  });

  it('replaces the severity of all failures of a rule', () => {
    const results = rows([saying('one', [failing('error'), failing('warning'), failing('notice'), pass()])], { rules: { one: 'warning' } });
    expect(results.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning', 'warning']);
  });

  it('leaves a rule out that is off, and says so', () => {
    const rules = [saying('one', failing()), saying('two', pass())];
    expect(rows(rules, { rules: { one: 'off' } }).map((row) => row.rule)).toEqual(['two']);
    expect(rulesOff(rules, target({ rules: { one: 'off' } }))).toEqual(['one']);
    expect(rulesOff(rules, target())).toEqual([]);
  });

  it.each(['off', 'notice', 'warning'] as const)('cannot make an immovable rule %s', (policy) => {
    const rules = [saying('one', failing(), { immovable: true }), saying('two', pass(), { after: ['one'] })];
    const results = rows(rules, { rules: { one: policy } });
    expect(results.map(({ rule: id, status, severity }) => [id, status, severity])).toEqual([
      ['one', 'fail', 'error'],
      ['two', 'skip', 'error'],
    ]);
    expect(rulesOff(rules, target({ rules: { one: policy } }))).toEqual([]);
  });

  it('is not asked about what is not known of an immovable rule', () => {
    const immovable = rule({ ...needing('error'), immovable: true, judge: () => pass() });
    const row = rowOf(immovable, facts({}, { slots: failed('x') }), target({ rules: { needing: 'notice' } }));
    expect(row).toMatchObject({ status: 'unknown', severity: 'error', because: { kind: 'failed' } });
  });

  it('speaks of the rule it names, and no other', () => {
    expect(rowOf(saying('one', failing()), facts(), target({ rules: { two: 'off', 'on': 'notice' } })).severity).toBe('error');
  });
});

describe('what a rule says is not settled', () => {
  it('is unknown of a rule that can block', () => {
    expect(rowOf(saying('one', unknown({ object: 'slot:a', message: 'm', evidence: { a: 1 } })), facts())).toMatchObject({
      status: 'unknown',
      severity: 'error',
      object: 'slot:a',
      message: 'm',
      evidence: { a: 1 },
      because: { kind: 'denied' },
    });
  });

  it('is a skip of one that cannot', () => {
    const row = rowOf(
      saying('one', unknown({ object: 'slot:a', message: 'm', evidence: { a: 1 } }), { severities: ['warning'] }),
      facts(),
    );
    expect(row).toMatchObject({ status: 'skip', severity: 'warning', object: 'slot:a', evidence: { a: 1 }, because: { kind: 'denied' } });
  });

  it('goes by policy', () => {
    const lowered = rowOf(saying('one', unknown({ message: 'm' })), facts(), target({ rules: { one: 'notice' } }));
    expect(lowered.status).toBe('skip');
    const raised = rowOf(saying('one', unknown({ message: 'm' }), { severities: ['notice'] }), facts(), target({ rules: { one: 'error' } }));
    expect(raised.status).toBe('unknown');
  });

  it('makes the verdict error when what it had to see was cut off', () => {
    const results = rows([...LOOKED_AT, saying('one', unknown({ message: 'm', cutOff: true }))]);
    expect(rowNamed(results, 'one').because).toEqual({ kind: 'failed' });
    expect(verdictOf(results)).toBe('error');
    expect(verdictOf(rows([...LOOKED_AT, saying('one', unknown({ message: 'm' }))]))).toBe('warn');
  });
});

describe('a rule that breaks', () => {
  it.each([
    ['throws', () => { throw new Error('boom'); }],
    ['throws no error', () => { throw 'boom' as unknown as Error; }],
    ['says nothing', () => []],
    ['says nothing of many', () => ({ outcomes: [], total: 7 })],
  ] satisfies [string, () => Verdicts][])('%s: unknown, and the verdict is error', (_, verdicts) => {
    const results = rows([...LOOKED_AT, saying('one', verdicts)]);
    expect(rowNamed(results, 'one')).toMatchObject({ status: 'unknown', because: { kind: 'failed' } });
    expect(verdictOf(results)).toBe('error');
  });

  it('does so whatever its severity, since that is our bug', () => {
    const results = rows([...LOOKED_AT, saying('one', [], { severities: ['notice'] })]);
    expect(rowNamed(results, 'one')).toMatchObject({ status: 'unknown', severity: 'notice' });
    expect(verdictOf(results)).toBe('error');
  });

  it('takes no other rule with it', () => {
    const results = rows([saying('one', () => { throw new Error('boom'); }), saying('two', pass()), saying('three', pass(), { after: ['one'] })]);
    expect(results.map(({ status }) => status)).toEqual(['unknown', 'pass', 'pass']);
  });
});

describe('many objects', () => {
  const many = (count: number, outcome: (index: number) => Outcome): readonly Outcome[] => Array.from({ length: count }, (_, index) => outcome(index));
  const nth = (index: number): Outcome => pass({ object: `slot:s${String(index)}` });

  it.each([
    [1, 1, 0],
    [MOST_OBJECTS, MOST_OBJECTS, 0],
    [MOST_OBJECTS + 1, MOST_OBJECTS, 1],
    [5 * MOST_OBJECTS, MOST_OBJECTS, 4 * MOST_OBJECTS],
  ])('%i: %i rows, and %i more on the last', (count, listed, more) => {
    const results = rows([saying('one', many(count, nth))]);
    expect(results).toHaveLength(listed);
    expect(results.slice(0, -1).every((row) => row.more === 0)).toBe(true);
    expect(results.at(-1)?.more).toBe(more);
  });

  it('of which only some were listed to begin with', () => {
    const results = rows([saying('one', { outcomes: many(1001, nth), total: 100_000 })]);
    expect(results).toHaveLength(1000);
    expect(results.at(-1)?.more).toBe(99_000);
    const few = rows([saying('one', { outcomes: many(3, nth), total: 10 })]);
    expect(few.map(({ more }) => more)).toEqual([0, 0, 7]);
  });

  it('come worst first, and else in their order', () => {
    const outcomes = [
      pass({ object: 'p1' }),
      { ...skip('s'), object: 's1' },
      fail('notice', { object: 'n1', message: '' }),
      fail('warning', { object: 'w1', message: '' }),
      unknown({ object: 'u1', message: '' }),
      fail('error', { object: 'e1', message: '' }),
      pass({ object: 'p2' }),
      fail('warning', { object: 'w2', message: '' }),
      fail('error', { object: 'e2', message: '' }),
    ];
    expect(rows([saying('one', outcomes)]).map(({ object }) => object)).toEqual(['e1', 'e2', 'u1', 'w1', 'w2', 'n1', 's1', 'p1', 'p2']);
  });

  it.each([
    ['a failing error', fail('error', { object: 'x', message: '' }), {}],
    ['what is not settled', unknown({ object: 'x', message: '' }), {}],
    ['what was cut off', unknown({ object: 'x', message: '', cutOff: true }), {}],
    ['a notice that policy makes an error', fail('notice', { object: 'x', message: '' }), { one: 'error' as const }],
  ])('never hide %s', (_, outcome, policy) => {
    const fillers: readonly Outcome[] = [
      fail('warning', { message: '' }),
      fail('notice', { message: '' }),
      pass(),
      { ...skip('s') },
      ...('one' in policy ? [unknown({ message: '' })] : []),
    ];
    for (const filler of fillers.filter((one) => !('one' in policy) || one.status !== 'fail')) {
      const results = rows([saying('one', [...many(MOST_OBJECTS, () => filler), outcome])], { rules: policy });
      expect(results.map(({ object }) => object)).toContain('x');
    }
  });

  it('of an unknown kind are not hidden by warnings where fail-on asks for it', () => {
    const results = rows([
      ...LOOKED_AT,
      saying('one', [...many(MOST_OBJECTS, () => failing('warning')), unknown({ message: 'it may be' })]),
    ]);
    expect(results.filter(({ status }) => status === 'unknown')).toHaveLength(1);
  });
});

describe('a row', () => {
  it('has the title of its rule where it says nothing else', () => {
    expect(rowOf(saying('one', pass()), facts())).toEqual({
      rule: 'one',
      title: 'Title of one',
      status: 'pass',
      severity: 'error',
      object: null,
      fingerprint: 'one/default',
      more: 0,
      message: 'Title of one',
      evidence: {},
      docs: expect.stringMatching(/^https:\/\/.*\/docs\/rules\/one\.md$/),
    });
  });

  it('is known again by rule, target and object', () => {
    const outcomes = [pass(), pass({ object: 'table:public.orders' }), pass({ object: 'table:"a/b"."c"' })];
    expect(rows([saying('one', outcomes)], { name: 'shop' }).map(({ fingerprint }) => fingerprint)).toEqual([
      'one/shop',
      'one/shop/table:public.orders',
      'one/shop/table:"a/b"."c"',
    ]);
  });

  it('is known again whatever it came to', () => {
    const printOf = (outcome: Outcome, policy = {}): string => rowOf(saying('one', outcome), facts(), target({ rules: policy })).fingerprint;
    const object = 'slot:a';
    const prints = [
      printOf(pass({ object })),
      printOf(fail('error', { object, message: 'one' })),
      printOf(fail('warning', { object, message: 'another', evidence: { a: 1 } }), { one: 'notice' }),
      printOf(unknown({ object, message: 'x' })),
    ];
    expect(new Set(prints)).toEqual(new Set(['one/default/slot:a']));
  });

  it('has statements run in the database of the target, unless they name another', () => {
    const fix = {
      summary: 'do it',
      steps: [
        { kind: 'sql', text: 'SELECT 1;' },
        { kind: 'sql', text: 'SELECT 2;', database: 'other', runAs: 'me', destructive: 'all' },
        { kind: 'text', text: 'look' },
        { kind: 'restart', text: 'now' },
      ],
    } as const;
    const row = rowOf(saying('one', fail('error', { message: 'x', fix })), facts(), target({ connection: { database: 'The shop' } }));
    expect(row.fix).toEqual({
      summary: 'do it',
      steps: [
        { kind: 'sql', text: 'SELECT 1;', database: 'The shop' },
        { kind: 'sql', text: 'SELECT 2;', database: 'other', runAs: 'me', destructive: 'all' },
        { kind: 'text', text: 'look' },
        { kind: 'restart', text: 'now' },
      ],
    });
  });

  it('does not change the facts', () => {
    const slots = Object.freeze([Object.freeze(slot('a'))]);
    expect(() => rows([saying('one', [pass(), failing()])], {}, facts({ slots }))).not.toThrow();
  });
});
