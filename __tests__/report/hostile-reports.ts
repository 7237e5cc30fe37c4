/** Reports in which every text a database, a server or a file can supply is hostile. */
import fc from 'fast-check';
import { quoteIdentifier } from '../../src/neutralise/sql.js';
import type { Because, FixStep, Report, Result, TargetReport } from '../../src/result.js';
import { hostileText } from '../neutralise/hostile.js';
import { report, result, target } from './reports.js';

const kinds = fc.constantFrom<FixStep['kind']>('sql', 'aws-cli', 'terraform', 'config', 'restart', 'text');

/** A rule quotes the names in its statements; everything else of a step can be anything. */
const steps: fc.Arbitrary<FixStep> = fc
  .record(
    {
      kind: kinds,
      text: hostileText,
      name: hostileText,
      database: hostileText,
      runAs: hostileText,
      destructive: hostileText,
    },
    { requiredKeys: ['kind', 'text', 'name'] },
  )
  .map(({ name, text, kind, ...more }) => ({ kind, text: kind === 'sql' ? statement(name) : text, ...more }));

/** What a rule would print for a table of that name. */
export function statement(name: string): string {
  return `ALTER TABLE public.${quoteIdentifier(name)} REPLICA IDENTITY FULL;`;
}

const because: fc.Arbitrary<Because> = fc.oneof(
  fc.constantFrom<Because>({ kind: 'not-applicable' }, { kind: 'denied' }, { kind: 'failed' }),
  fc.record({ kind: fc.constant('forerunner' as const), rule: hostileText }),
);

const evidence = fc.dictionary(
  hostileText.filter((name) => name !== '__proto__'),
  fc.oneof(hostileText, fc.integer(), fc.boolean(), fc.constant(null), fc.array(hostileText, { maxLength: 3 })),
  { maxKeys: 3 },
);

const results: fc.Arbitrary<Result> = fc
  .record(
    {
      rule: fc.constantFrom('one', 'two', 'three'),
      title: hostileText,
      status: fc.constantFrom('pass' as const, 'fail' as const, 'unknown' as const, 'skip' as const),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
      object: fc.oneof(
        fc.constant(null),
        hostileText.map((name) => `table:${name}`),
      ),
      more: fc.constantFrom(0, 0, 7),
      message: hostileText,
      evidence,
      fix: fc.record({ summary: hostileText, steps: fc.array(steps, { maxLength: 3 }) }),
      because,
    },
    { requiredKeys: ['rule', 'title', 'status', 'severity', 'object', 'more', 'message', 'evidence'] },
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
    inventory: fc.record({
      slots: inventoryRows,
      publications: inventoryRows,
      subscriptions: inventoryRows,
      walsenders: inventoryRows,
    }),
    results: fc.array(results, { maxLength: 6 }),
  })
  .map(({ results: rows, version, ...more }) =>
    target(rows, { ...more, server: { version, major: 16, platform: 'unknown' } }),
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
