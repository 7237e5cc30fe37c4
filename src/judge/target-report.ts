/** One target's facts, judged: what `report.json` says of it. */
import { plannedSlot, valueOf, type Fact, type Certificate, type Facts, type Lsn, type Slot, type Source } from '../facts/index.js';
import type { EvidenceValue, Inventory, InventoryRow, Measured, ServerIdentity, TargetReport } from '../result.js';
import type { Rule } from '../rules/rule.js';
import { lagOf } from '../rules/shared/walsender-lag.js';
import type { Target } from '../target.js';
import { lsnText } from './lsn.js';
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
    measured: measuredOf(facts, target),
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

function measuredOf(facts: Facts, target: Target): Measured | null {
  if (planesOf(target).length === 0) {
    return null;
  }
  const lsn = valueOf(facts.currentLsn);
  return {
    currentLsn: lsn === undefined ? null : lsnText(lsn),
    freeSlots: freeSlots(facts),
    certificateExpiresAt: firstExpiry(valueOf(facts.tls)?.chain ?? []),
    replayLagMs: replayLagMs(facts, target),
  };
}

function freeSlots({ settings, slots }: Facts): number | null {
  const limit = valueOf(settings)?.max_replication_slots.value;
  const used = valueOf(slots)?.length;
  return limit === undefined || used === undefined ? null : Math.max(Number(limit) - used, 0);
}

function firstExpiry(chain: readonly Certificate[]): string | null {
  const times = chain.map(({ validTo }) => Date.parse(validTo)).filter(Number.isFinite);
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}

function replayLagMs({ slots, walsenders }: Facts, target: Target): number | null {
  const pid = plannedSlot(valueOf(slots) ?? [], target)?.activePid ?? null;
  return pid === null ? null : (lagOf(valueOf(walsenders)?.find((one) => one.pid === pid)) ?? null);
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

function position(lsn: Lsn | null): EvidenceValue {
  return lsn === null ? null : { lsn: lsnText(lsn) };
}
