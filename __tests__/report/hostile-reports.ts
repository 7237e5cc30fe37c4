/** Reports in which every text a database, a server or a file can supply is hostile. */
import fc from 'fast-check';
import { quoteIdentifier } from '../../src/neutralise/sql.js';
import { OBJECT_KINDS } from '../../src/objects.js';
import {
  GROUPS,
  PHASES,
  STEP_KINDS,
  type Because,
  type Disruption,
  type Evidence,
  type FixStep,
  type FixVariant,
  type Report,
  type Result,
  type TargetReport,
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
      location: fc.record({ file: hostileText, line: fc.nat() }, { requiredKeys: ['file'] }),
      related: fc.array(objects, { maxLength: 2 }),
      waived: fc.record({ reason: hostileText, until: hostileText }),
      baseline: fc.constantFrom('known' as const, 'new' as const),
    },
    { requiredKeys: ['rule', 'group', 'title', 'status', 'severity', 'object', 'more', 'message', 'evidence'] },
  )
  .map((given) => result(given));

const inventoryRows = fc.oneof(fc.constant(null), fc.array(evidence, { maxLength: 2 }));

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
    inventory: fc.record({
      slots: inventoryRows,
      publications: inventoryRows,
      subscriptions: inventoryRows,
      walsenders: inventoryRows,
    }),
    results: fc.array(results, { maxLength: 6 }),
  })
  .map(({ results: rows, version, platform, error, ...more }) =>
    target(rows, { ...more, ...(error === null ? {} : { error }), server: { version, major: 16, platform } }),
  );

export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    targets: fc.array(targets, { maxLength: 3 }),
    error: fc.option(
      fc.record({ kind: fc.constant('configuration' as const), message: hostileText, input: hostileText }),
    ),
    blocked: fc.boolean(),
  })
  .map(({ targets: all, error, blocked }) => report(all, { blocked, ...(error === null ? {} : { error }) }));
