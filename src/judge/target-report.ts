/** One target's facts, judged: what `report.json` says of it. */
import { valueOf, type Fact, type Facts, type Lsn, type Slot, type Source } from '../facts/index.js';
import type { EvidenceValue, Inventory, InventoryRow, ServerIdentity, TargetReport } from '../result.js';
import type { Rule } from '../rules/rule.js';
import type { Target } from '../target.js';
import { judge, rulesOff } from './judge.js';
import { planesOf } from './planes.js';
import { verdictOf } from './verdict.js';

export function targetReport(rules: readonly Rule[], sources: readonly Source[], facts: Facts, target: Target): TargetReport {
  const results = judge(rules, sources, facts, target);
  const planes = planesOf(target);
  return {
    name: target.name,
    verdict: verdictOf(results, planes),
    planes,
    server: serverIdentity(facts),
    inventory: inventoryOf(facts),
    consumer: target.consumer.name,
    tablesNamed: target.tables.length > 0 || target.publication !== undefined || target.autocreate === 'all-tables',
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
    publications: listed(facts.publications, ({ name, owner, allTables, schemas, inserts, updates, deletes, truncates, viaRoot }) => ({
      name,
      owner,
      all_tables: allTables,
      schemas,
      inserts,
      updates,
      deletes,
      truncates,
      via_root: viaRoot,
    })),
    subscriptions: listed(facts.subscriptions, ({ name, enabled, slot, publications }) => ({ name, enabled, slot, publications })),
    walsenders: listed(facts.walsenders, ({ pid, user, applicationName, state }) => ({ pid, user, application_name: applicationName, state })),
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
    restart: position(slot.restartLsn),
    confirmed_flush: position(slot.confirmedFlushLsn),
    retained: retained(slot.restartLsn, currentLsn),
    wal_status: slot.walStatus,
  };
}

/** A slot that is ahead of what this server has holds nothing back. */
function retained(restartLsn: Lsn | null, currentLsn: Lsn | undefined): EvidenceValue {
  if (currentLsn === undefined || restartLsn === null) {
    return null;
  }
  return { bytes: restartLsn > currentLsn ? 0 : Number(currentLsn - restartLsn) };
}

/** As PostgreSQL prints a pg_lsn. */
function position(lsn: Lsn | null): EvidenceValue {
  return lsn === null ? null : { lsn: `${(lsn >> 32n).toString(16)}/${(lsn & 0xffffffffn).toString(16)}`.toUpperCase() };
}
