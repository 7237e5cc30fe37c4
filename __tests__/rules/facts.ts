/** The facts of a server on which all is well, and the rows that rules make of facts: a test says what is different. */
import { notAsked, SOURCES } from '../../src/collect/sources.js';
import {
  known,
  type ActingRole,
  type Columns,
  type Coverage,
  type Facts,
  type FactValues,
  type Identities,
  type Login,
  type Lsn,
  type Network,
  type Partitioning,
  type PartitionsListed,
  type Publication,
  type Restricted,
  type Restrictions,
  type Role,
  type ServerError,
  type Session,
  type Setting,
  type Settings,
  type Slot,
  type TableWithoutIdentity,
  type Tls,
  type UncoveredPart,
  type UncoveredTable,
  type UnloggedTable,
  type Unmatched,
  type UnmatchedEntry,
  type Walsender,
} from '../../src/facts/index.js';
import { judge } from '../../src/judge/judge.js';
import type { FixStep, PlatformName, Result } from '../../src/result.js';
import type { Rule } from '../../src/rules/rule.js';
import type { Target } from '../../src/target.js';
import { HEALTHY } from './healthy.js';
import { target } from './target.js';

export { consumer, GIB, target, type TargetChanges } from './target.js';

/** The end of the WAL on the healthy server. */
export const CURRENT_LSN: Lsn = HEALTHY.currentLsn;

/** Services, and a server that nobody runs for one. */
export const PLATFORMS = [
  'aurora',
  'rds',
  'cloud-sql',
  'azure',
  'supabase',
  'neon',
  'self-managed',
  'unknown',
] as const satisfies readonly PlatformName[];

/** The facts of the healthy server, with other values, and others that are not known. */
export function facts(values: Partial<FactValues> = {}, states: Partial<Facts> = {}): Facts {
  return { ...allKnown(HEALTHY), ...notAsked(target()), ...allKnown(values), ...states } as Facts;
}

function allKnown(values: Partial<FactValues>): Partial<Facts> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, known(value)]));
}

export function network(changes: Partial<Network> = {}): Network {
  return { ...HEALTHY.network, ...changes };
}

export function tls(changes: Partial<Tls> = {}): Tls {
  return { ...HEALTHY.tls, ...changes };
}

export function login(changes: Partial<Login> = {}): Login {
  return { ...HEALTHY.login, ...changes };
}

export function session(changes: Partial<Session> = {}): Session {
  return { ...HEALTHY.session, ...changes };
}

export function role(changes: Partial<Role> = {}): Role {
  return { ...HEALTHY.role, ...changes };
}

/** The role whose privileges on objects count. */
export function acting(changes: Partial<ActingRole> = {}): ActingRole {
  return { ...HEALTHY.role.acting, ...changes };
}

export function version(major: number): FactValues['version'] {
  return { text: `${String(major)}.1`, major };
}

/** A value, one that a restart will change, one that was given when the server was started, or one of the check's own session. */
type SettingChange = string | { readonly pending: string } | { readonly onCommandLine: string } | { readonly ofSession: string };

/** Settings by name; the ones that are not there by default, only some versions and platforms have. */
export function settings(changes: Readonly<Record<string, SettingChange>> = {}): Settings {
  return { ...HEALTHY.settings, ...Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, setting(change)])) };
}

function setting(change: SettingChange): Setting {
  if (typeof change === 'string') {
    return { value: change, onCommandLine: false, pendingRestart: false, isServers: true };
  }
  if ('ofSession' in change) {
    return { value: change.ofSession, onCommandLine: false, pendingRestart: false, isServers: false };
  }
  return 'pending' in change
    ? { value: change.pending, onCommandLine: false, pendingRestart: true, isServers: true }
    : { value: change.onCommandLine, onCommandLine: true, pendingRestart: false, isServers: true };
}

/** A logical slot that a client reads and that retains nothing. */
export function slot(name: string, changes: Partial<Slot> = {}): Slot {
  return {
    name,
    plugin: 'pgoutput',
    type: 'logical',
    database: 'shop',
    temporary: false,
    active: true,
    activePid: 900,
    restartLsn: CURRENT_LSN,
    confirmedFlushLsn: CURRENT_LSN,
    walStatus: 'reserved',
    safeWalSizeBytes: null,
    conflicting: false,
    invalidationReason: null,
    synced: false,
    inactiveMs: null,
    twoPhase: false,
    failover: false,
    inactiveSince: null,
    catalogXminAge: 5,
    xminAge: null,
    activeUser: 'cdc',
    activeApplication: 'pipeline',
    publishedLater: null,
    ...changes,
  };
}

/** What is different about a slot to which no client is connected. */
export const IDLE = { active: false, activePid: null, activeUser: null, activeApplication: null } as const satisfies Partial<Slot>;

/** A slot that retains so much WAL. */
export function lagging(name: string, bytes: number | bigint, changes: Partial<Slot> = {}): Slot {
  return slot(name, { restartLsn: CURRENT_LSN - BigInt(bytes), ...changes });
}

export function walsender(pid: number, changes: Partial<Walsender> = {}): Walsender {
  return {
    pid,
    user: 'cdc',
    applicationName: 'pipeline',
    state: 'streaming',
    sentLsn: CURRENT_LSN,
    flushLsn: CURRENT_LSN,
    flushLagMs: null,
    replayLagMs: null,
    connectedMs: 3_600_000,
    ...changes,
  };
}

/** The planned publication, with all tables named. */
export function columns(changes: Partial<Columns> = {}): Columns {
  return { ...HEALTHY.columns, ...changes };
}

export function publication(changes: Partial<Publication> = {}): Publication {
  const [planned] = HEALTHY.publications;
  if (planned === undefined) {
    throw new Error('the healthy server was recorded without its publication');
  }
  return { ...planned, ...changes };
}

export function coverage(changes: Partial<Coverage> = {}): Coverage {
  const uncovered = changes.uncovered ?? [];
  const uncoveredCount = uncovered.filter(({ unpublished }) => unpublished).length;
  const lostBelowCount = uncovered.filter(({ lostBelow }) => lostBelow).length;
  return { ...HEALTHY.coverage, uncovered, uncoveredCount, lostBelowCount, ...changes };
}

/** A table that the publication does not publish. */
export function uncovered(name: string, changes: Partial<UncoveredTable> = {}): UncoveredTable {
  const { parts = [], member = false, partitioned = false } = changes;
  const foreignCount = parts.filter(({ foreign }) => foreign).length;
  return {
    schema: 'public',
    name,
    partitioned: false,
    unlogged: false,
    member: false,
    unpublished: !member || (partitioned && parts.length > foreignCount),
    lostBelow: foreignCount > 0 || (member && !partitioned),
    inherited: false,
    temporaryDescendant: false,
    sizeBytes: null,
    unloggedReferences: [],
    parts: [],
    partsCount: parts.length,
    foreignCount,
    partsCovered: 0,
    ...changes,
  };
}

/** A partition that the publication does not publish. */
export function uncoveredPart(name: string, changes: Partial<UncoveredPart> = {}): UncoveredPart {
  return { schema: 'public', name, relation: 'partition', foreign: false, unlogged: false, sizeBytes: null, unloggedReferences: [], ...changes };
}

/** Entries of `tables` that name nothing. */
export function unmatched(entries: readonly UnmatchedEntry[] = [], changes: Partial<Unmatched> = {}): Unmatched {
  return { entries, count: entries.length, ...changes };
}

/** An entry of `tables`, by its place there, that names nothing: no relation has the name. */
export function unmatchedEntry(index: number, changes: Partial<UnmatchedEntry> = {}): UnmatchedEntry {
  return { index, relkind: null, near: [], ...changes };
}

/** An unlogged table that is in scope itself. */
export function unloggedTable(name: string, changes: Partial<UnloggedTable> = {}): UnloggedTable {
  return { schema: 'public', name, root: null, isPartition: false, explicit: true, sizeBytes: null, unloggedReferences: [], ...changes };
}

/** A published table without primary key or any other identity, and in no other publication. */
export function tableWithoutIdentity(name: string, changes: Partial<TableWithoutIdentity> = {}): TableWithoutIdentity {
  const { published = true, publishesUpdates = true, publishesDeletes = true } = changes;
  return {
    schema: 'public',
    name,
    root: null,
    isPartition: false,
    setting: 'd',
    publishesUpdates,
    publishesDeletes,
    rejectsUpdates: published && publishesUpdates,
    rejectsDeletes: published && publishesDeletes,
    published,
    implicitMember: false,
    writes: 5,
    sizeBytes: null,
    usablePrimaryKey: false,
    deferrablePrimaryKey: null,
    deferrableKeyColumns: [],
    usableIndex: null,
    freeIndexName: `${name}_identity`,
    leftoverIndex: null,
    generatedColumns: false,
    columnList: false,
    rowFilter: false,
    ...changes,
  };
}

export function identities(without: readonly TableWithoutIdentity[] = [], changes: Partial<Identities> = {}): Identities {
  return { ...HEALTHY.identities, without, withoutCount: without.length, ...changes };
}

/** How partitions are members of the planned publication; the counts are those of the lists. */
export function partitioning(changes: Partial<Partitioning> = {}): Partitioning {
  const { captured = [], byPartition = [], twice = [], elsewhere = [] } = changes;
  return {
    ...HEALTHY.partitioning,
    capturedCount: captured.length,
    byPartitionCount: byPartition.length,
    twiceCount: twice.length,
    elsewhereCount: elsewhere.length,
    ...changes,
  };
}

/** A partitioned table with partitions that are members by name. */
export function partitionsListed(name: string, partitions: readonly string[], changes: Partial<PartitionsListed> = {}): PartitionsListed {
  return {
    schema: 'public',
    name,
    partitions: partitions.map((one) => ({ schema: 'public', name: one })),
    partitionsCount: partitions.length,
    restricted: false,
    ...changes,
  };
}

/** Column lists, row filters and generated columns; the counts are those of the lists. */
export function restrictions(changes: Partial<Restrictions> = {}): Restrictions {
  const { uncoveredIdentities = [], unfilterable = [], hiding = [], filtered = [], publishedGenerated = [] } = changes;
  return {
    uncoveredIdentities,
    uncoveredIdentitiesCount: uncoveredIdentities.length,
    unfilterable,
    unfilterableCount: unfilterable.length,
    hiding,
    hidingCount: hiding.length,
    filtered,
    filteredCount: filtered.length,
    publishedGenerated,
    publishedGeneratedCount: publishedGenerated.length,
    ...changes,
  };
}

/** A table with the key `id`, of which the planned publication publishes everything. */
export function restricted(name: string, changes: Partial<Restricted> = {}): Restricted {
  return {
    schema: 'public',
    name,
    publication: 'feed',
    planned: true,
    member: { schema: 'public', name },
    publishesUpdates: true,
    publishesDeletes: true,
    replicaIdentityFull: false,
    identity: ['id'],
    primaryKey: ['id'],
    columnList: null,
    filterColumns: null,
    generatedColumns: false,
    ...changes,
  };
}

/** An ErrorResponse of PostgreSQL itself. */
export function serverError(code: string, changes: Partial<ServerError> = {}): ServerError {
  return { code, message: `the server says ${code}`, routine: 'auth_failed', ...changes };
}

/** An ErrorResponse of something else: PostgreSQL always names its routine. */
export function poolerError(code: string, message = 'unsupported startup parameter'): ServerError {
  return { code, message };
}

/** The replication probe was refused. */
export function refused(error: ServerError): FactValues['replication'] {
  return { outcome: 'refused', error };
}

/** The rows of one rule, without those of its prerequisites. */
export function rowsOf(rule: Rule, seen: Facts, wanted: Target = target()): readonly Result[] {
  return judge([rule], SOURCES, seen, wanted);
}

/** The row of a rule that has one. */
export function rowOf(rule: Rule, seen: Facts, wanted: Target = target()): Result {
  const [row, ...more] = rowsOf(rule, seen, wanted);
  if (row === undefined || more.length > 0) {
    throw new Error(`${rule.id} has ${String(more.length + (row === undefined ? 0 : 1))} rows`);
  }
  return row;
}

/** The steps of a row's fix, in the variant to prefer. */
export function stepsOf(row: Result | undefined): readonly FixStep[] {
  return row?.fix?.variants[0]?.steps ?? [];
}

/** What runs in psql, statement by statement. */
export function sqlOf(row: Result | undefined): readonly string[] {
  return stepsOf(row)
    .filter((step) => step.kind === 'sql')
    .map((step) => step.text);
}

export function kindsOf(row: Result | undefined): readonly FixStep['kind'][] {
  return stepsOf(row).map((step) => step.kind);
}
