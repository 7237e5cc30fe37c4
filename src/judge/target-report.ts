/** One target's facts, judged: what `report.json` says of it. */
import { valueOf, type Fact, type Facts, type Lsn, type Slot } from '../facts.js';
import type { EvidenceValue, Inventory, InventoryRow, ServerIdentity, TargetReport } from '../result.js';
import type { Rule } from '../rules/rule.js';
import type { Target } from '../target.js';
import { judge, rulesOff } from './judge.js';
import { verdictOf } from './verdict.js';

export function targetReport(rules: readonly Rule[], facts: Facts, target: Target): TargetReport {
  const results = judge(rules, facts, target);
  return {
    name: target.name,
    verdict: verdictOf(results),
    server: serverIdentity(facts),
    inventory: inventoryOf(facts),
    consumer: target.consumer.name,
    results,
    off: rulesOff(rules, target),
  };
}

function serverIdentity(facts: Facts): ServerIdentity | null {
  const version = valueOf(facts.version);
  return version === undefined
    ? null
    : { version: version.text, major: version.major, platform: valueOf(facts.platform)?.name ?? 'unknown' };
}

function inventoryOf(facts: Facts): Inventory {
  const currentLsn = valueOf(facts.currentLsn);
  return {
    slots: listed(facts.slots, (slot) => slotRow(slot, currentLsn)),
    publications: listed(facts.publications, (one) => ({ ...one })),
    subscriptions: listed(facts.subscriptions, (one) => ({ ...one })),
    walsenders: listed(facts.walsenders, (one) => ({ ...one })),
  };
}

function listed<T>(fact: Fact<readonly T[]>, row: (one: T) => InventoryRow): readonly InventoryRow[] | null {
  return valueOf(fact)?.map(row) ?? null;
}

function slotRow(slot: Slot, currentLsn: Lsn | undefined): InventoryRow {
  return {
    name: slot.name,
    plugin: slot.plugin,
    type: slot.type,
    database: slot.database,
    active: slot.active,
    temporary: slot.temporary,
    restartLsn: lsnText(slot.restartLsn),
    confirmedFlushLsn: lsnText(slot.confirmedFlushLsn),
    retainedBytes: currentLsn === undefined || slot.restartLsn === null ? null : Number(currentLsn - slot.restartLsn),
    walStatus: slot.walStatus,
  };
}

/** As PostgreSQL prints a pg_lsn. */
function lsnText(lsn: Lsn | null): EvidenceValue {
  return lsn === null ? null : `${(lsn >> 32n).toString(16)}/${(lsn & 0xffffffffn).toString(16)}`.toUpperCase();
}
