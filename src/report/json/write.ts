/** The report as JSON: the contract's fields in the contract's order, foreign text exactly as it was. */
import { objectText } from '../../objects.js';
import type { Evidence, EvidenceValue, Gone, Inventory, InventoryRow, Report, Result, TargetReport, Trend } from '../../result.js';
import { isQuantity } from '../shared/words.js';

/** Two-space JSON with a newline at the end. Verdict, summary and every other format can be made again from it. */
export function renderJson(report: Report): string {
  const { version, verdict, counts, blocked, startedAt, durationMs, error, shard, targets, results, gone } = report;
  const fields = { version, verdict, counts, blocked, startedAt, durationMs, error, shard, targets: targets.map(targetFields), results: results.map(resultFields), gone: gone?.map(goneFields) };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

/** Fields that are undefined are left out by JSON.stringify. */
function targetFields(target: TargetReport): object {
  const { name, verdict, planes, server, inventory, consumer, tablesNamed, results, off, measured, trend, error, location } = target;
  const found = inventoryFields(inventory);
  return { name, verdict, planes, server, inventory: found, consumer, tablesNamed, results: results.map(resultFields), off, measured, trend: trend === undefined ? undefined : trendFields(trend), error, location };
}

function trendFields({ since, changes }: Trend): object {
  return { since, changes: changes.map(({ object, ...change }) => ({ ...change, object: object === null ? null : objectText(object) })) };
}

function goneFields({ object, ...gone }: Gone): object {
  return { ...gone, object: object === null ? null : objectText(object) };
}

function inventoryFields({ slots, publications, subscriptions, walsenders }: Inventory): object {
  const rows = (all: readonly InventoryRow[] | null): readonly object[] | null => all?.map(flat) ?? null;
  return {
    slots: rows(slots),
    publications: rows(publications),
    subscriptions: rows(subscriptions),
    walsenders: rows(walsenders),
  };
}

function resultFields(result: Result): object {
  const { rule, group, title, status, severity, object, fingerprint, more, message, meaning, evidence, outage } = result;
  const { fix, because, location, related, waived, baseline, docs } = result;
  return {
    rule,
    group,
    title,
    status,
    severity,
    object: object === null ? null : objectText(object),
    fingerprint,
    more,
    message,
    meaning,
    evidence: flat(evidence),
    outage,
    fix,
    because: because ?? null,
    location,
    related: related?.map(objectText),
    waived,
    baseline,
    docs,
  };
}

/** Quantities as bare values, their unit at the end of their name. */
function flat(evidence: Evidence): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(evidence).map(([name, value]) => flatEntry(name, value)));
}

function flatEntry(name: string, value: EvidenceValue): readonly [string, unknown] {
  if (!isQuantity(value)) {
    return [name, value];
  }
  const [[unit, bare] = ['', null]] = Object.entries(value) as readonly [string, unknown][];
  return [`${name}_${unit}`, bare];
}
