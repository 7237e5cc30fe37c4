/** Rows, targets and waivers to apply a policy to. */
import { objectText, type ResultObject } from '../../../src/objects.js';
import type { Result, TargetReport } from '../../../src/result.js';
import type { KnownFailure, RunPolicy, Waiver } from '../../../src/target.js';
import { verdictOf } from '../../../src/judge/verdict.js';

export const TODAY = '2026-11-29';

export const table = (name: string): ResultObject => ({ kind: 'table', name });

export function row(target: string, rule: string, changes: Partial<Result> = {}): Result {
  const object = changes.object ?? null;
  return {
    rule,
    group: 'tables',
    title: rule,
    status: 'pass',
    severity: 'error',
    object,
    fingerprint: [rule, target, ...(object === null ? [] : [objectText(object)])].join('/'),
    more: 0,
    message: rule,
    evidence: {},
    docs: '',
    ...changes,
  };
}

export const failing = (target: string, rule: string, changes: Partial<Result> = {}): Result => row(target, rule, { status: 'fail', ...changes });

/** A target that was reached, with these rows. */
export function targetOf(name: string, results: readonly Result[] = [], changes: Partial<TargetReport> = {}): TargetReport {
  const all = [row(name, 'host-reachable'), row(name, 'tls-trusted'), row(name, 'login')].filter(({ rule }) => !results.some((one) => one.rule === rule));
  const rows = [...all, ...results];
  return {
    name,
    verdict: verdictOf(rows, ['database']),
    planes: ['database'],
    server: null,
    inventory: { slots: null, publications: null, subscriptions: null, walsenders: null },
    consumer: 'generic',
    tablesNamed: true,
    results: rows,
    off: [],
    measured: null,
    ...changes,
  };
}

export function waiver(changes: Partial<Waiver> = {}): Waiver {
  return { rule: 'x', reason: 'agreed', until: '2026-12-31', location: { file: '.github/cdc-preflight.yml', line: 9 }, ...changes };
}

export function policy(changes: Partial<RunPolicy> = {}): RunPolicy {
  return { targets: ['orders', 'billing'], waivers: [], ...changes };
}

export function knownFrom(target: string, { rule, object, fingerprint, message, severity, more }: Result): KnownFailure {
  return { rule, target, object, fingerprint, message, severity, more };
}
