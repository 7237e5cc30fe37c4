import { describe, expect, it } from '@jest/globals';
import { denied, failed, known, unavailable, type Fact, type Facts } from '../../src/facts/index.js';
import { judge, MOST_OBJECTS, rulesOff } from '../../src/judge/judge.js';
import { verdictOf as verdictOnPlanes } from '../../src/judge/verdict.js';
import type { Result, Severity } from '../../src/result.js';
import type { Target } from '../../src/target.js';
import { fail, pass, rule, skip, unknown, type Outcome, type Outcomes, type Rule, type Severities } from '../../src/rules/rule.js';
import { SOURCES } from '../../src/collect/sources.js';
import { slotObject, tableObject, type ResultObject } from '../../src/objects.js';
import { remedy } from '../../src/remedies/intents.js';
import { facts, rowOf, slot, target } from '../rules/facts.js';

interface Manner {
  readonly prerequisites?: readonly string[];
  readonly severities?: Severities;
  readonly mandatory?: boolean;
}

/** A rule that says what it is told to; it needs a fact of no other rule here. */
function saying(
  id: string,
  verdicts: Outcomes | (() => Outcomes),
  { prerequisites = [], severities = ['error', 'warning', 'notice'], mandatory = false }: Manner = {},
): Rule {
  return rule({
    id,
    group: 'slots',
    title: `Title of ${id}`,
    severities,
    needs: ['slots'],
    prerequisites,
    mandatory,
    judge: () => (typeof verdicts === 'function' ? verdicts() : verdicts),
  });
}

/** The verdict of a target with a session. */
function verdictOf(results: readonly Result[]): ReturnType<typeof verdictOnPlanes> {
  return verdictOnPlanes(results, ['database']);
}

const failing = (severity: Severity = 'error'): Outcome => fail(severity, { message: 'it fails' });

/** A rule of one severity that needs one fact and passes. */
function needing(...severities: [Severity, ...Severity[]]): Rule {
  return rule({ id: 'needing', group: 'slots', title: 'Title of needing', severities, needs: ['slots'], judge: () => pass() });
}

/** A rule of error severity that needs two facts and passes. */
const BOTH = rule({ id: 'both', group: 'slots', title: 'Title of both', severities: ['error'], needs: ['slots', 'walsenders'], judge: () => pass() });

function rows(rules: readonly Rule[], changes: Parameters<typeof target>[0] = {}, seen: Facts = facts()): readonly Result[] {
  return judge(rules, SOURCES, seen, target(changes));
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
    const lesser = rule({ id: 'lesser', group: 'slots', title: 'Title', severities: ['warning'], needs: ['walsenders'], judge: () => pass() });
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
      group: 'slots',
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

describe('prerequisites', () => {
  const first = (verdicts: Outcomes): Rule => saying('first', verdicts);
  const second = saying('second', pass(), { prerequisites: ['first'] });
  const third = saying('third', pass(), { prerequisites: ['second'] });

  it('that fail as an error have what rests on them skipped, naming the root cause', () => {
    const results = rows([first(failing()), second, third]);
    expect(results.map(({ rule: id, status, because }) => [id, status, because])).toEqual([
      ['first', 'fail', undefined],
      ['second', 'skip', { kind: 'prerequisite', rule: 'first' }],
      ['third', 'skip', { kind: 'prerequisite', rule: 'first' }],
    ]);
    expect(verdictOf([...rows(LOOKED_AT), ...results])).toBe('fail');
  });

  it('are skipped without a look at the rule that rests on them', () => {
    const results = rows([first(failing()), saying('second', () => { throw new Error('looked'); }, { prerequisites: ['first'] })]);
    expect(rowNamed(results, 'second').status).toBe('skip');
  });

  it('count before facts that are not known', () => {
    const results = rows([first(failing()), rule({ ...second, needs: ['walsenders'], judge: () => pass() })], {}, facts({}, { walsenders: failed('x') }));
    expect(rowNamed(results, 'second')).toMatchObject({ status: 'skip', because: { kind: 'prerequisite', rule: 'first' } });
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
    const many = [pass({ object: slotObject('a') }), failing('warning'), fail('error', { object: slotObject('b'), message: 'x' }), pass()];
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
      ['third', { kind: 'prerequisite', rule: 'first' }],
    ]);
  });

  it('are named in their own order when several fail', () => {
    const other = saying('other', failing());
    const last = saying('last', pass(), { prerequisites: ['other', 'first'] });
    expect(rowNamed(rows([first(failing()), other, last]), 'last').because).toEqual({ kind: 'prerequisite', rule: 'other' });
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
    rows([saying('b', pass(), { prerequisites: ['first'] }), counting, saying('c', pass(), { prerequisites: ['first'] })]);
    expect(times).toBe(1);
  });

  it('that do not exist are none', () => {
    expect(rowNamed(rows([second]), 'second').status).toBe('pass');
  });
});

describe('the source of a fact that is missing', () => {
  const cutOff = facts({}, { slots: failed('no session') });
  const named = (id: string, outcome: Outcome): Rule => rule({ ...saying(id, outcome), needs: ['network'], judge: () => outcome });

  it('explains it by the rule that failed', () => {
    const results = rows([named('login', failing()), needing('error')], {}, cutOff);
    expect(rowNamed(results, 'needing')).toMatchObject({ status: 'skip', because: { kind: 'prerequisite', rule: 'login' } });
  });

  it('hands on what that rule was skipped for', () => {
    const login = rule({ ...named('login', pass()), prerequisites: ['first'], judge: () => pass() });
    const results = rows([named('first', failing()), login, needing('error')], {}, cutOff);
    expect(rowNamed(results, 'needing').because).toEqual({ kind: 'prerequisite', rule: 'first' });
  });

  it('explains nothing when no such rule failed: then it was cut off', () => {
    const results = rows([named('login', pass()), needing('error')], {}, cutOff);
    expect(rowNamed(results, 'needing')).toMatchObject({ status: 'unknown', because: { kind: 'failed' } });
  });

  it('keeps nothing from being judged that is known all the same', () => {
    expect(rowNamed(rows([named('login', failing()), needing('error')]), 'needing').status).toBe('pass');
  });
});

describe('a rule that does not apply to the target', () => {
  const never = rule({
    id: 'never',
    group: 'slots',
    title: 'Title of never',
    severities: ['error'],
    applies: () => 'only on Sundays',
    needs: ['slots'],
    prerequisites: ['first'],
    judge: () => failing(),
  });

  it.each([
    ['known', facts()],
    ['cut off', facts({}, { slots: failed('f') })],
    ['denied', facts({}, { slots: denied('d') })],
  ])('is skipped before a fact or another rule is looked at: the fact is %s', (_, seen) => {
    const results = rows([saying('first', failing()), never], {}, seen);
    expect(rowNamed(results, 'never')).toMatchObject({ status: 'skip', message: 'only on Sundays', because: { kind: 'not-applicable' } });
  });
});

describe('a target without a connection', () => {
  const { connection, ...unconnected } = target();

  it('has every rule of the database skipped', () => {
    const results = judge([saying('one', failing())], SOURCES, facts({}, { slots: failed('f') }), unconnected);
    expect(results).toMatchObject([{ status: 'skip', because: { kind: 'not-applicable' } }]);
  });
});

describe('severities that depend on the target', () => {
  const picky = rule({
    id: 'picky',
    group: 'slots',
    title: 'Title of picky',
    severities: ({ snapshot }) => (snapshot ? ['error'] : ['warning']),
    needs: ['slots'],
    judge: () => pass(),
  });

  it.each([
    [true, 'unknown'],
    [false, 'skip'],
  ] as const)('decide what becomes of a fact that is denied: with snapshot %s it is %s', (snapshot, status) => {
    expect(rowOf(picky, facts({}, { slots: denied('d') }), target({ snapshot })).status).toBe(status);
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

  it.each(['off', 'notice', 'warning'] as const)('cannot make a mandatory rule %s', (policy) => {
    const rules = [saying('one', failing(), { mandatory: true }), saying('two', pass(), { prerequisites: ['one'] })];
    const results = rows(rules, { rules: { one: policy } });
    expect(results.map(({ rule: id, status, severity }) => [id, status, severity])).toEqual([
      ['one', 'fail', 'error'],
      ['two', 'skip', 'error'],
    ]);
    expect(rulesOff(rules, target({ rules: { one: policy } }))).toEqual([]);
  });

  it('is not asked about what is not known of a mandatory rule', () => {
    const mandatory = rule({ ...needing('error'), mandatory: true, judge: () => pass() });
    const row = rowOf(mandatory, facts({}, { slots: failed('x') }), target({ rules: { needing: 'notice' } }));
    expect(row).toMatchObject({ status: 'unknown', severity: 'error', because: { kind: 'failed' } });
  });

  it('speaks of the rule it names, and no other', () => {
    expect(rowOf(saying('one', failing()), facts(), target({ rules: { two: 'off', 'on': 'notice' } })).severity).toBe('error');
  });
});

describe('what a rule says is not settled', () => {
  it('is unknown of a rule that can block', () => {
    expect(rowOf(saying('one', unknown({ object: slotObject('a'), message: 'm', evidence: { a: 1 } })), facts())).toMatchObject({
      status: 'unknown',
      severity: 'error',
      object: slotObject('a'),
      message: 'm',
      evidence: { a: 1 },
      because: { kind: 'denied' },
    });
  });

  it('is a skip of one that cannot', () => {
    const row = rowOf(
      saying('one', unknown({ object: slotObject('a'), message: 'm', evidence: { a: 1 } }), { severities: ['warning'] }),
      facts(),
    );
    expect(row).toMatchObject({ status: 'skip', severity: 'warning', object: slotObject('a'), evidence: { a: 1 }, because: { kind: 'denied' } });
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
  ] satisfies [string, () => Outcomes][])('%s: unknown, and the verdict is error', (_, verdicts) => {
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
    const results = rows([saying('one', () => { throw new Error('boom'); }), saying('two', pass()), saying('three', pass(), { prerequisites: ['one'] })]);
    expect(results.map(({ status }) => status)).toEqual(['unknown', 'pass', 'pass']);
  });
});

describe('many objects', () => {
  const many = (count: number, outcome: (index: number) => Outcome): readonly Outcome[] => Array.from({ length: count }, (_, index) => outcome(index));
  const nth = (index: number): Outcome => pass({ object: slotObject(`s${String(index)}`) });

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
      pass({ object: slotObject('p1') }),
      { ...skip('s'), object: slotObject('s1') },
      fail('notice', { object: slotObject('n1'), message: '' }),
      fail('warning', { object: slotObject('w1'), message: '' }),
      unknown({ object: slotObject('u1'), message: '' }),
      fail('error', { object: slotObject('e1'), message: '' }),
      pass({ object: slotObject('p2') }),
      fail('warning', { object: slotObject('w2'), message: '' }),
      fail('error', { object: slotObject('e2'), message: '' }),
    ];
    expect(rows([saying('one', outcomes)]).map(({ object }) => object?.name)).toEqual(['e1', 'e2', 'u1', 'w1', 'w2', 'n1', 's1', 'p1', 'p2']);
  });

  it.each([
    ['a failing error', fail('error', { object: slotObject('x'), message: '' }), {}],
    ['what is not settled', unknown({ object: slotObject('x'), message: '' }), {}],
    ['what was cut off', unknown({ object: slotObject('x'), message: '', cutOff: true }), {}],
    ['a notice that policy makes an error', fail('notice', { object: slotObject('x'), message: '' }), { one: 'error' as const }],
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
      expect(results.map(({ object }) => object?.name)).toContain('x');
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
      group: 'slots',
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
    const outcomes = [pass(), pass({ object: tableObject({ schema: 'public', name: 'orders' }) }), pass({ object: tableObject({ schema: 'a/b', name: 'C' }) })];
    expect(rows([saying('one', outcomes)], { name: 'shop' }).map(({ fingerprint }) => fingerprint)).toEqual([
      'one/shop',
      'one/shop/table:public.orders',
      'one/shop/table:"a/b"."C"',
    ]);
  });

  it('is known again whatever it came to', () => {
    const printOf = (outcome: Outcome, policy = {}): string => rowOf(saying('one', outcome), facts(), target({ rules: policy })).fingerprint;
    const object: ResultObject = slotObject('a');
    const prints = [
      printOf(pass({ object })),
      printOf(fail('error', { object, message: 'one' })),
      printOf(fail('warning', { object, message: 'another', evidence: { a: 1 } }), { one: 'notice' }),
      printOf(unknown({ object, message: 'x' })),
    ];
    expect(new Set(prints)).toEqual(new Set(['one/default/slot:a']));
  });

  it('says what the rule found, with the remedy resolved for the platform', () => {
    const remedied = remedy('Run it', { kind: 'run-sql', text: 'SELECT 1;', phase: 'slots', disruption: { kind: 'none' }, runAs: 'anybody' });
    const row = rowOf(
      saying('one', fail('error', { message: 'x', meaning: 'So much for it.', outage: 'It hurts.', remedy: remedied, related: [slotObject('b')] })),
      facts(),
      target({ connection: { database: 'The shop' } }),
    );
    expect(row).toMatchObject({ meaning: 'So much for it.', outage: 'It hurts.', related: [slotObject('b')] });
    expect(row.fix).toMatchObject({ summary: 'Run it', variants: [{ steps: [{ kind: 'sql', text: 'SELECT 1;', database: 'The shop' }] }] });
  });

  it('stands where the option it is about was set', () => {
    const about = (option: string, origins: Target['origins']): Result =>
      rowOf(saying('one', fail('error', { message: 'x', about: option })), facts(), target({ origins }));
    expect(about('slot', { slot: { from: 'config', file: '.github/cdc-preflight.yml', line: 7 } }).location).toEqual({
      file: '.github/cdc-preflight.yml',
      line: 7,
    });
    expect(about('slot', { slot: { from: 'input' } }).location).toBeUndefined();
    expect(about('tables', {}).location).toBeUndefined();
  });

  it('does not change the facts', () => {
    const slots = Object.freeze([Object.freeze(slot('a'))]);
    expect(() => rows([saying('one', [pass(), failing()])], {}, facts({ slots }))).not.toThrow();
  });
});
