import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { divide, namesOf } from '../../src/fleet/divide.js';
import { mergeReports, type FoundReport, type Whole } from '../../src/fleet/merge.js';
import { applyPolicy } from '../../src/judge/policy/index.js';
import { assemble } from '../../src/judge/assemble.js';
import { filesOf } from '../../src/report/files.js';
import { renderJson } from '../../src/report/json/index.js';
import type { Report, Result, RunError, TargetReport } from '../../src/result.js';
import { report, result, table, target } from '../report/reports.js';

const NOW = new Date('2026-11-29T08:00:00Z');
const NAMES = ['orders', 'billing', 'shop', 'audit', 'users'];
const whole: Whole = { run: '77', config: 'c0ffee', targets: NAMES, policy: { targets: NAMES, waivers: [] }, failOn: 'error' };

const LOOKED_AT = ['host-reachable', 'login'].map((rule) => result({ rule, status: 'pass' }));

function judged(name: string, rows: readonly Result[] = []): TargetReport {
  return target([...LOOKED_AT, ...rows].map((row) => ({ ...row, fingerprint: `${row.rule}/${name}` })), { name });
}

interface Given {
  readonly index: number;
  readonly of?: number;
  readonly attempt?: number;
  readonly run?: string;
  readonly config?: string;
  readonly names?: readonly string[];
  readonly holds?: readonly TargetReport[];
  readonly error?: RunError;
  readonly path?: string;
  /** What `discover` found. */
  readonly found?: readonly string[];
}

/** The report of one shard as its job leaves it behind. */
function shard({ index, of = 3, attempt = 1, run = '77', config = 'c0ffee', names = namesOf(NAMES, { index, of }), holds = names.map((name) => judged(name)), error, path, found }: Given): FoundReport {
  const made = report(holds, { shard: { run, attempt, config, shard: `${index}/${of}`, targets: names, ...(found === undefined ? {} : { found }) }, ...(error === undefined ? {} : { error, verdict: 'error' }) });
  return { path: path ?? `shard-${index}-${of}-${attempt}/report.json`, text: renderJson(made) };
}

const ALL = [1, 2, 3].map((index) => shard({ index }));

function merged(found: readonly FoundReport[], more: Partial<Whole> = {}): Report {
  return mergeReports(found, { ...whole, ...more }, NOW);
}

/** Each mistake of the merged report, and the targets that nothing is known of. */
function said({ error, targets }: Report): { readonly mistakes: readonly string[]; readonly unjudged: readonly string[] } {
  const mistakes = error?.mistakes ?? (error === undefined ? [] : [error]);
  return { mistakes: mistakes.map(({ message }) => message), unjudged: targets.flatMap(({ name, error: why }) => (why === undefined ? [] : [name])) };
}

describe('all shards, once each', () => {
  test('are the whole, in the order of the file', () => {
    const { verdict, blocked, error, targets, shard: none } = merged(ALL);
    expect({ verdict, blocked, error, none }).toEqual({ verdict: 'pass', blocked: false, error: undefined, none: undefined });
    expect(targets.map(({ name }) => name)).toEqual(NAMES);
  });

  test('in whatever order they are found', () => {
    expect(merged([...ALL].reverse())).toEqual(merged(ALL));
  });

  test('of several attempts: the highest counts', () => {
    const failing = shard({ index: 2, holds: namesOf(NAMES, { index: 2, of: 3 }).map((name) => judged(name, [result({ rule: 'wal-level' })])) });
    const again = shard({ index: 2, attempt: 2 });
    const [first, , third] = ALL;
    const found = [first, failing, third].flatMap((one) => one ?? []);
    expect(merged(found).verdict).toBe('fail');
    expect(merged([...found, again]).verdict).toBe('pass');
    expect(merged([again, ...found]).verdict).toBe('pass');
  });

  test('with more shards than targets: the empty ones are no gap, and may not be missing', () => {
    const found = [1, 2, 3, 4, 5, 6, 7].map((index) => shard({ index, of: 7 }));
    expect(merged(found).verdict).toBe('pass');
    expect(merged(found.slice(0, 6)).verdict).toBe('error');
  });

  test('take the time from the first start to the last end', () => {
    const { startedAt, durationMs } = merged(ALL);
    expect({ startedAt, durationMs }).toEqual({ startedAt: '2026-11-23T10:00:00.000Z', durationMs: 412 });
  });
});

test.each(['"startedAt": "yesterday"', '"startedAt": "+275760-09-13T00:00:00.000Z"', '"startedAt": "+020000-01-01T00:00:00.000Z"', '"durationMs": 1e300', '"durationMs": 1e999', '"durationMs": -412'])('%s of a report spoils no file of the whole', async (time) => {
  const [first, ...others] = ALL;
  const [field = ''] = time.split(':');
  const odd = { path: 'odd/report.json', text: (first?.text ?? '').replace(new RegExp(`${field}: [^,]*`), time) };
  const made = merged([odd, ...others]);
  expect(odd.text).toContain(time);
  expect(made).toMatchObject({ verdict: 'pass', targets: NAMES.map((name) => ({ name, verdict: 'pass' })) });
  expect(made.startedAt).toMatch(/^2026-/);
  expect(made.durationMs).toBeGreaterThanOrEqual(0);
  expect((await filesOf(made, { file: 'gate.yml' })).size).toBeGreaterThan(5);
});

describe('a gap is an error that says which', () => {
  const others = ALL.slice(1);
  const firstNames = namesOf(NAMES, { index: 1, of: 3 });

  test.each<readonly [string, readonly FoundReport[], readonly string[], RegExp]>([
    ['nothing at all', [], NAMES, /no report of any shard/],
    ['a shard that is missing', others, firstNames, /no usable report of shard `1\/3`/],
    ['one given twice', [...ALL, shard({ index: 1, path: 'again/report.json' })], firstNames, /shard `1\/3` was given 2 times: `again\/report.json`, `shard-1-3-1\/report.json`/],
    ['one of another run', [shard({ index: 1, run: '76' }), ...others], firstNames, /of another run: `76`, not `77`/],
    ['one of another configuration', [shard({ index: 1, config: 'decaf' }), ...others], firstNames, /another configuration file/],
    ['one of another division', [shard({ index: 1, of: 4 }), ...others], firstNames, /divided into 3/],
    ['one that is no JSON', [{ path: 'a/report.json', text: '{"version": 1, ' }, ...others], firstNames, /`a\/report.json` is not a report/],
    ['one of a later version', [{ path: 'a/report.json', text: '{"version": 2}' }, ...others], firstNames, /`a\/report.json` is not a report/],
    ['one that could not be read', [{ path: 'a/report.json', problem: 'EACCES' }, ...others], firstNames, /could not be read: EACCES/],
    ['one of no shard', [{ path: 'a/report.json', text: renderJson(report([judged('orders')])) }, ...others], firstNames, /`a\/report.json` does not say which shard/],
    ['one that names no part', [{ path: 'a/report.json', text: renderJson(report([], { shard: { run: '77', attempt: 1, config: 'c0ffee', shard: '4/3', targets: [] } })) }, ...others], firstNames, /`4\/3`/],
    ['one of attempt 0', [shard({ index: 1, attempt: 0 }), ...others], firstNames, /attempt `0`/],
    ['one with the targets of another', [shard({ index: 1, names: ['users'] }), ...others], firstNames, /with other targets/],
    ['one without a target it has', [shard({ index: 1, holds: [] }), ...others], firstNames, /does not hold/],
    ['one with a target twice', [shard({ index: 1, holds: [...firstNames, ...firstNames].map((name) => judged(name)) }), ...others], firstNames, /twice/],
    ['one with a target of another', [shard({ index: 1, holds: [...firstNames, 'shop2'].map((name) => judged(name)) }), ...others], firstNames, /`shop2`/],
  ])('%s', (_, found, unjudged, message) => {
    const made = merged(found);
    expect(made).toMatchObject({ verdict: 'error', blocked: true, error: { kind: 'incomplete' } });
    expect(made.targets.map(({ name }) => name)).toEqual(NAMES);
    expect(said(made).unjudged).toEqual(NAMES.filter((name) => unjudged.includes(name)));
    expect(said(made).mistakes.join('\n')).toMatch(message);
  });

  test('also beside a failure: the failure stays the verdict, and fail-on cannot let it pass', () => {
    const failing = shard({ index: 2, holds: namesOf(NAMES, { index: 2, of: 3 }).map((name) => judged(name, [result({ rule: 'wal-level' })])) });
    expect(merged([failing], { failOn: 'never' })).toMatchObject({ verdict: 'fail', blocked: true, error: { kind: 'incomplete' } });
  });

  test('a shard that ended early says so, and what it holds is kept', () => {
    const ended = shard({ index: 1, holds: [], error: { kind: 'timeout', message: 'the run did not finish within 2m' } });
    const made = merged([ended, ...others]);
    expect(said(made).unjudged).toEqual(NAMES.filter((name) => firstNames.includes(name)));
    expect(made).toMatchObject({ verdict: 'error', error: { kind: 'timeout', message: 'shard `1/3`: the run did not finish within 2m' } });
  });

  test('names and paths of any kind break nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, text) => {
        const made = merged([...ALL, { path, text }]);
        expect(made).toMatchObject({ verdict: 'error', blocked: true });
        expect(said(made).mistakes).toHaveLength(1);
        expect(said(made).mistakes[0]).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('databases that the shards found by tag', () => {
  const OWN = ['zoo'];
  const discovering: Whole = {
    ...whole,
    targets: OWN,
    policy: { targets: OWN, waivers: [] },
    withFound: (found) => ({ targets: [...OWN, ...found], all: [...OWN, ...found] }),
  };
  const FOUND = ['billing', 'orders', 'shop', 'users'];

  /** Shards of a run that found these. */
  function shardsOf(found: readonly string[], differing: Partial<Given> = {}, of = 3): readonly FoundReport[] {
    return divide([...OWN, ...found], of).map((names, at) => shard({ index: at + 1, of, names, found, ...differing }));
  }
  const all = shardsOf(FOUND);
  const mergedFound = (found: readonly FoundReport[], more: Partial<Whole> = {}): Report => mergeReports(found, { ...discovering, ...more }, NOW);

  test('are part of the whole, behind the targets of the file', () => {
    const made = mergedFound(all);
    expect(made.targets.map(({ name }) => name)).toEqual([...OWN, ...FOUND]);
    expect(made).toMatchObject({ verdict: 'pass', blocked: false });
  });

  test('are known to the policy, also those that `target` leaves out', () => {
    const waived = { rule: 'wal-level', target: 'users', reason: 'agreed', until: '2027-01-01' };
    const withFound: Whole['withFound'] = (found) => ({ targets: found.filter((name) => name === 'orders'), all: [...OWN, ...found] });
    const one = shard({ index: 1, of: 1, names: ['orders'], found: FOUND });
    // Of a target that was not judged nobody knows whether its waiver is used.
    expect(mergedFound([one], { withFound, policy: { targets: OWN, waivers: [waived] } })).toMatchObject({ verdict: 'pass', results: [] });
  });

  test.each<readonly [string, readonly FoundReport[], readonly string[], RegExp]>([
    ['a shard that is missing', all.slice(1), ['billing', 'users'], /no usable report of shard `1\/3`/],
    ['a shard that found one more', [...all.slice(0, 2), ...shardsOf([...FOUND, 'vault']).slice(2)], ['shop'], /`shard-3-3-1\/report.json` is of a run in which `discover` found other databases.*in addition `vault`/],
    ['a shard that found one less', [...all.slice(0, 2), ...shardsOf(FOUND.slice(0, 3)).slice(2)], ['shop'], /without `users`/],
    ['a shard that found the same in another order', [...all.slice(0, 2), ...shardsOf([...FOUND].reverse()).slice(2)], ['shop'], /found other databases/],
    ['a shard that found nothing', [...all.slice(0, 2), ...shardsOf([]).slice(0, 1)], ['shop'], /without `billing`, `orders`, `shop`, `users`/],
    ['a shard that does not say', [...all.slice(0, 2), ...shardsOf(FOUND, { found: undefined as unknown as readonly string[] }).slice(2)], ['shop'], /does not say which databases/],
    ['a name twice', [...all.slice(0, 2), ...shardsOf(['billing', 'billing']).slice(2)], ['shop'], /names the database `billing`/],
    ['a name of the file', [...all.slice(0, 2), ...shardsOf(['zoo']).slice(1)], ['shop'], /names the database `zoo`/],
    ['a name that no target can have', [...all.slice(0, 2), ...shardsOf(['a', 'b', 'x\n::error::y']).slice(2)], ['shop'], /cannot be the name of a target/],
    ['a shard re-run after something changed', [...all, ...shardsOf([...FOUND, 'vault'], { attempt: 2 }).slice(2)], ['billing', 'orders', 'users', 'vault'], /`shard-1-3-1\/report.json` is of a run in which `discover` found other databases.*without `vault`/],
  ])('%s is an error', (_, found, unjudged, message) => {
    const made = mergedFound(found);
    expect(made).toMatchObject({ verdict: 'error', blocked: true, error: { kind: 'incomplete' } });
    expect(said(made).mistakes.join('\n')).toMatch(message);
    expect(said(made).unjudged).toEqual(unjudged);
  });

  test('that all jobs found when they were run again supersede the first ones, however these were divided', () => {
    const again = shardsOf([...FOUND, 'vault'], { attempt: 2 });
    expect(mergedFound([...all, ...again])).toMatchObject({ verdict: 'pass', blocked: false });
    expect(mergedFound([...shardsOf(FOUND, {}, 2), ...again])).toMatchObject({ verdict: 'pass', blocked: false });
  });

  test('are nothing that a file without `discover` has', () => {
    expect(said(merged([...ALL.slice(0, 2), shard({ index: 3, found: FOUND })])).mistakes.join('\n')).toMatch(/which the configuration file does not have/);
  });

  test('without any report leave the targets of the file, not judged', () => {
    const made = mergedFound([]);
    expect(made).toMatchObject({ verdict: 'error', blocked: true });
    expect(said(made).unjudged).toEqual(OWN);
  });
});

const row = fc
  .record({ rule: fc.constantFrom('wal-level', 'slot-lag', 'replica-identity'), status: fc.constantFrom('pass', 'fail', 'unknown', 'skip'), severity: fc.constantFrom('error', 'warning', 'notice'), object: fc.constantFrom('a', 'b', 'c') })
  .map(({ object, ...more }) => result({ ...more, object: table(`public.${object}`), ...(more.status === 'unknown' ? { because: { kind: 'denied' } } : {}), ...(more.status === 'skip' ? { because: { kind: 'not-applicable' } } : {}) }));

const fleet = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/), { minLength: 1, maxLength: 12 }).chain((names) =>
  fc.tuple(...names.map((name) => fc.array(row, { maxLength: 4 }).map((rows) => judged(name, rows)))),
);

const waivers = fc.array(
  fc.record({ rule: fc.constantFrom('wal-level', 'slot-lag'), target: fc.constantFrom('*', 'a*', 'b'), reason: fc.constant('agreed'), until: fc.constantFrom('2026-11-28', '2026-11-29', '2027-01-01') }),
  { maxLength: 3 },
);

test('merging the shards of a run equals one run over all targets, however many of them were found by tag', () => {
  fc.assert(
    fc.property(fleet, fc.integer({ min: 1, max: 14 }), waivers, fc.constantFrom('error', 'unknown', 'warning', 'never'), fc.option(fc.nat(12)), (targets, shards, given, failOn, ownCount) => {
      const names = targets.map(({ name }) => name);
      const policy = { targets: names, waivers: given };
      const today = '2026-11-29';
      const one = assemble({ failOn, startedAt: new Date('2026-11-23T10:00:00Z'), durationMs: 412, ...applyPolicy(targets, policy, today) });
      const parts = divide(names, shards);
      const found = parts.map((part, at) => {
        // As a shard leaves it: with the policy applied to its own targets.
        const own = applyPolicy(targets.filter(({ name }) => part.includes(name)), policy, today).targets;
        return shard({ index: at + 1, of: parts.length, names: part, holds: own, ...(ownCount === null ? {} : { found: names.slice(ownCount) }) });
      });
      const inFile = ownCount === null ? names : names.slice(0, ownCount);
      const withFound: Whole['withFound'] = (more) => ({ targets: [...inFile, ...more], all: [...inFile, ...more] });
      const all = { ...whole, targets: inFile, policy: { ...policy, targets: inFile }, failOn, ...(ownCount === null ? {} : { withFound }) };
      expect(mergeReports(found, all, NOW)).toEqual(one);
    }),
  );
});
