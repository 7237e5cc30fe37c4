/** Reports of the same state by different ways, without what is different in every run. */
import type { Report } from '../support/action.js';

/** All that was judged, apart from `without`: positions, process ids, times, ages and sizes are all `#`. */
export function comparable(report: Report, without: readonly string[] = []): unknown {
  const targets = report.targets.map(({ results, verdict, ...rest }) => ({
    ...rest,
    ...(without.length === 0 ? { verdict } : {}),
    results: results.filter(({ rule }) => !without.includes(rule)),
  }));
  const { verdict, blocked, counts, error } = report;
  const whole = without.length === 0 ? { verdict, blocked, counts, error } : { error };
  return JSON.parse(JSON.stringify({ ...whole, targets }, (name, value: unknown) => masked(name, value))) as unknown;
}

/** What follows from the moment: of a WAL rate also what it was measured by, as soon as that has been measured for long enough. Numbers in names (`orders_2`, an SQLSTATE) stay. */
const MOMENT = /\b(?:pid |PID )?\d+(?:\.\d+)? (?:[kKMGTP]?i?B|bytes|ms|s|min|h|d)\b|\b[0-9A-F]+\/[0-9A-F]+\b|(?<=max_slot_wal_keep_size = ')\d+/g;

function masked(name: string, value: unknown): unknown {
  if (/(?:_bytes|_ms|Ms|_lsn|_age|pid|Pid)$|^measured_by$|^connections_(?:in_use|free|of_hidden_kind)$/.test(name)) return value === null ? null : '#';
  return typeof value === 'string' ? value.replaceAll(MOMENT, '#') : value;
}
