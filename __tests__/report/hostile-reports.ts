/** Reports in which every text a database, a server or a file can supply is hostile. */
import fc from 'fast-check';
import { quoteIdentifier } from '../../src/neutralise/sql.js';
import { OBJECT_KINDS } from '../../src/objects.js';
import {
  GROUPS,
  PHASES,
  STEP_KINDS,
  type Because,
  type Change,
  type Disruption,
  type Evidence,
  type FixStep,
  type FixVariant,
  type Gone,
  type Location,
  type Measured,
  type Mistake,
  type Report,
  type Result,
  type ShardIdentity,
  type TargetReport,
  type Trend,
} from '../../src/result.js';
import { hostileText } from '../neutralise/hostile.js';
import { report, result, target } from './reports.js';

const disruptions: fc.Arbitrary<Disruption> = fc.oneof(
  fc.constantFrom<Disruption>({ kind: 'none' }, { kind: 'restart' }),
  hostileText.map((table): Disruption => ({ kind: 'brief-lock', table })),
  fc.record({ kind: fc.constantFrom('rewrite' as const, 'scan' as const), table: hostileText, bytes: fc.nat() }, { requiredKeys: ['kind', 'table'] }),
);

/** A rule quotes the names in its statements; everything else of a step can be anything. */
const steps: fc.Arbitrary<FixStep> = fc
  .record(
    {
      kind: fc.constantFrom(...STEP_KINDS),
      text: hostileText,
      name: hostileText,
      phase: fc.constantFrom(...PHASES),
      disruption: disruptions,
      lead: hostileText,
      database: hostileText,
      runAs: hostileText,
      destructive: hostileText,
      alone: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'text', 'name', 'phase', 'disruption'] },
  )
  .map(({ name, text, kind, ...more }) => ({ kind, text: kind === 'sql' ? statement(name) : text, ...more }));

const variants: fc.Arbitrary<FixVariant> = fc.record(
  { label: hostileText, because: hostileText, steps: fc.array(steps, { maxLength: 3 }) },
  { requiredKeys: ['label', 'steps'] },
);

/** What a rule would print for a table of that name. */
export function statement(name: string): string {
  return `ALTER TABLE public.${quoteIdentifier(name)} REPLICA IDENTITY FULL;`;
}

const because: fc.Arbitrary<Because> = fc.oneof(
  fc.constantFrom<Because>({ kind: 'not-applicable' }, { kind: 'denied' }, { kind: 'failed' }),
  fc.record({ kind: fc.constant('prerequisite' as const), rule: hostileText }),
);

/** Names end in no unit: that is what the units of report.json are told by. */
const names = hostileText.filter((name) => name !== '__proto__' && !/_(?:bytes|ms|lsn)$/.test(name));

const evidence: fc.Arbitrary<Evidence> = fc.dictionary(
  names,
  fc.oneof(
    hostileText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(hostileText, { maxLength: 3 }),
    fc.record({ bytes: fc.integer() }),
    fc.record({ ms: fc.integer() }),
    fc.record({ lsn: hostileText }),
  ),
  { maxKeys: 3, noNullPrototype: true },
);

const objects = fc.record({ kind: fc.constantFrom(...OBJECT_KINDS), name: hostileText });

const locations: fc.Arbitrary<Location> = fc.record({ file: hostileText, line: fc.nat(), column: fc.nat() }, { requiredKeys: ['file'] });

const results: fc.Arbitrary<Result> = fc
  .record(
    {
      rule: fc.constantFrom('one', 'two', 'three'),
      group: fc.constantFrom(...GROUPS),
      title: hostileText,
      status: fc.constantFrom('pass' as const, 'fail' as const, 'unknown' as const, 'skip' as const),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
      object: fc.oneof(fc.constant(null), objects),
      more: fc.constantFrom(0, 0, 7),
      message: hostileText,
      meaning: hostileText,
      evidence,
      outage: hostileText,
      fix: fc.record({ summary: hostileText, variants: fc.array(variants, { maxLength: 3 }) }),
      because,
      location: locations,
      related: fc.array(objects, { maxLength: 2 }),
      waived: fc.record({ reason: hostileText, until: hostileText }),
      baseline: fc.constantFrom('known' as const, 'new' as const),
    },
    { requiredKeys: ['rule', 'group', 'title', 'status', 'severity', 'object', 'more', 'message', 'evidence'] },
  )
  .map((given) => result(given));

const inventoryRows = fc.oneof(fc.constant(null), fc.array(evidence, { maxLength: 2 }));

const measured: fc.Arbitrary<Measured> = fc.record({
  currentLsn: fc.option(hostileText),
  freeSlots: fc.option(fc.integer()),
  certificateExpiresAt: fc.option(hostileText),
  replayLagMs: fc.option(fc.integer()),
});

const changes: fc.Arbitrary<Change> = fc.record({
  measure: fc.constantFrom(...(['retained-wal', 'replay-lag', 'wal-rate', 'free-slots', 'certificate-days'] as const)),
  unit: fc.constantFrom(...(['bytes', 'ms', 'bytes-per-second', 'count', 'days'] as const)),
  object: fc.option(objects),
  before: fc.option(fc.integer()),
  now: fc.option(fc.integer()),
});

const trends: fc.Arbitrary<Trend> = fc.record({ since: hostileText, changes: fc.array(changes, { maxLength: 4 }) });

/** As the policy finds them: rows of its own group. */
const policyRows: fc.Arbitrary<Result> = fc.tuple(results, fc.constantFrom('waiver-expired', 'waiver-unused', 'waiver-hides-outage')).map(([row, rule]) => ({ ...row, rule, group: 'policy' as const }));

const gone: fc.Arbitrary<Gone> = fc.record({ rule: hostileText, target: hostileText, object: fc.option(objects), fingerprint: hostileText, message: hostileText });

const shards: fc.Arbitrary<ShardIdentity> = fc.record({
  run: hostileText,
  attempt: fc.nat(),
  config: hostileText,
  shard: hostileText,
  targets: fc.array(hostileText, { maxLength: 3 }),
});

const mistakes: fc.Arbitrary<Mistake> = fc.record({ message: hostileText, input: hostileText, location: locations }, { requiredKeys: ['message'] });

const targets: fc.Arbitrary<TargetReport> = fc
  .record({
    name: hostileText,
    consumer: hostileText,
    version: hostileText,
    verdict: fc.constantFrom('error' as const, 'fail' as const, 'warn' as const, 'pass' as const),
    off: fc.array(hostileText, { maxLength: 2 }),
    planes: fc.constantFrom<TargetReport['planes']>(['database'], ['database', 'control-plane'], ['control-plane']),
    platform: fc.constantFrom('rds' as const, 'unknown' as const),
    tablesNamed: fc.boolean(),
    error: fc.option(hostileText),
    location: fc.option(locations),
    measured: fc.option(measured),
    trend: fc.option(trends),
    inventory: fc.record({
      slots: inventoryRows,
      publications: inventoryRows,
      subscriptions: inventoryRows,
      walsenders: inventoryRows,
    }),
    results: fc.array(results, { maxLength: 6 }),
  })
  .map(({ results: rows, version, platform, error, location, trend, ...more }) =>
    target(rows, { ...more, ...(error === null ? {} : { error }), ...(location === null ? {} : { location }), ...(trend === null ? {} : { trend }), server: { version, major: 16, platform } }),
  );

export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    targets: fc.array(targets, { maxLength: 3 }),
    error: fc.option(
      fc.record(
        { kind: fc.constantFrom('configuration' as const, 'incomplete' as const), message: hostileText, input: hostileText, location: locations, mistakes: fc.array(mistakes, { maxLength: 3 }) },
        { requiredKeys: ['kind', 'message'] },
      ),
    ),
    blocked: fc.boolean(),
    results: fc.array(policyRows, { maxLength: 3 }),
    gone: fc.option(fc.array(gone, { maxLength: 2 })),
    shard: fc.option(shards),
  })
  .map(({ targets: all, error, blocked, results: found, gone: fixed, shard }) =>
    report(all, { blocked, results: found, ...(fixed === null ? {} : { gone: fixed }), ...(shard === null ? {} : { shard }), ...(error === null ? {} : { error }) }),
  );
