/** `report.json`, version 1: the contract's fields in the contract's order, foreign text exactly as it was. */
import type { Report, Result, TargetReport } from '../result.js';

/** Two-space JSON with a newline at the end. Fields that are only for our own renderers are left out. */
export function renderJson(report: Report): string {
  const { version, verdict, counts, blocked, startedAt, durationMs, error } = report;
  const targets = report.targets.map(targetFields);
  const fields = { version, verdict, counts, blocked, startedAt, durationMs, ...(error && { error }), targets };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

function targetFields({ name, verdict, server, inventory, consumer, results }: TargetReport): object {
  return { name, verdict, server, inventory, consumer, results: results.map(resultFields) };
}

function resultFields(result: Result): object {
  const { rule, status, severity, object, fingerprint, more, message, evidence, fix, docs } = result;
  return { rule, status, severity, object, fingerprint, more, message, evidence, ...(fix && { fix }), docs };
}
