/** A server on which all is well and a pipeline that wants nothing unusual: a test says what is different. */
import {
  known,
  unavailable,
  type Coverage,
  type Encryption,
  type Facts,
  type FactValues,
  type Identities,
  type IdentityGap,
  type Login,
  type Lsn,
  type Publication,
  type Reach,
  type Role,
  type ServerError,
  type Session,
  type Setting,
  type Settings,
  type Slot,
  type UncoveredTable,
  type Unmatched,
  type UnmatchedPattern,
  type Walsender,
} from '../../src/facts.js';
import { judge } from '../../src/judge/judge.js';
import type { FixStep, PlatformName, Result } from '../../src/result.js';
import type { Rule } from '../../src/rules/rule.js';
import type { ConnectionTarget, Target, Thresholds, TlsPolicy } from '../../src/target.js';

export const GIB = 2 ** 30;

/** The end of the WAL on the healthy server. */
export const CURRENT_LSN: Lsn = 100n * 2n ** 30n;

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

export function reach(changes: Partial<Reach> = {}): Reach {
  return { outcome: 'connected', address: '10.0.0.5', attempts: [{ address: '10.0.0.5' }], ...changes };
}

export function encryption(changes: Partial<Encryption> = {}): Encryption {
  return {
    outcome: 'trusted',
    protocol: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    serverName: 'db.example.com',
    verifiedName: 'db.example.com',
    chain: [
      {
        subject: 'CN=db.example.com',
        issuer: 'CN=Example CA',
        names: 'DNS:db.example.com',
        validFrom: '2026-01-01T00:00:00.000Z',
        validTo: '2046-01-01T00:00:00.000Z',
        fingerprint: 'AA:BB',
      },
    ],
    ...changes,
  };
}

export function login(changes: Partial<Login> = {}): Login {
  return { outcome: 'accepted', authentication: 'scram', backendPid: 4711, ...changes };
}

export function session(changes: Partial<Session> = {}): Session {
  return {
    pid: 4711,
    announcedPid: 4711,
    user: 'cdc',
    database: 'shop',
    serverAddress: '10.0.0.5',
    serverPort: 5432,
    inRecovery: false,
    readOnly: true,
    ...changes,
  };
}

/** A value, one that a restart will change, or one that was given when the server was started. */
type SettingChange = string | { readonly pending: string } | { readonly onCommandLine: string };

/** Settings by name; the ones that are not there by default, only some versions and platforms have. */
export function settings(changes: Readonly<Record<string, SettingChange>> = {}): Settings {
  const usual = { wal_level: setting('logical'), max_replication_slots: setting('10'), max_wal_senders: setting('10') };
  return { ...usual, ...Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, setting(change)])) };
}

function setting(change: SettingChange): Setting {
  if (typeof change === 'string') {
    return { value: change, onCommandLine: false, pendingRestart: false };
  }
  return 'pending' in change
    ? { value: change.pending, onCommandLine: false, pendingRestart: true }
    : { value: change.onCommandLine, onCommandLine: true, pendingRestart: false };
}

export function role(changes: Partial<Role> = {}): Role {
  return {
    name: 'cdc',
    exists: true,
    superuser: false,
    replication: true,
    inherits: true,
    canLogin: true,
    rdsReplication: null,
    isSession: true,
    ...changes,
  };
}

/** A logical slot that is being read and holds nothing back. */
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
    ...changes,
  };
}

/** What is different about a slot that nobody reads. */
export const IDLE = { active: false, activePid: null } as const satisfies Partial<Slot>;

/** A slot that holds back so much WAL. */
export function lagging(name: string, bytes: number | bigint, changes: Partial<Slot> = {}): Slot {
  return slot(name, { restartLsn: CURRENT_LSN - BigInt(bytes), ...changes });
}

export function walsender(pid: number, changes: Partial<Walsender> = {}): Walsender {
  return { pid, user: 'cdc', applicationName: 'pipeline', state: 'streaming', ...changes };
}

export function publication(changes: Partial<Publication> = {}): Publication {
  return {
    name: 'feed',
    owner: 'shop_owner',
    allTables: false,
    schemas: [],
    inserts: true,
    updates: true,
    deletes: true,
    truncates: true,
    viaRoot: false,
    ...changes,
  };
}

export function coverage(changes: Partial<Coverage> = {}): Coverage {
  const uncovered = changes.uncovered ?? [];
  return { covered: 1, uncovered, uncoveredCount: uncovered.length, empty: false, ...changes };
}

/** Entries of `tables` that name nothing. */
export function unmatched(patterns: readonly UnmatchedPattern[] = [], changes: Partial<Unmatched> = {}): Unmatched {
  return { patterns, count: patterns.length, ...changes };
}

/** An entry that names nothing: nothing stands there. */
export function unmatchedPattern(text: string, changes: Partial<UnmatchedPattern> = {}): UnmatchedPattern {
  return { text, relkind: null, found: null, near: [], ...changes };
}

/** A table the publication does not carry. */
export function uncovered(name: string, changes: Partial<UncoveredTable> = {}): UncoveredTable {
  return { schema: 'public', name, partitioned: false, unlogged: false, inherited: false, leaves: [], leavesCount: changes.leaves?.length ?? 0, ...changes };
}

export function leaf(name: string, changes: Partial<UncoveredTable['leaves'][number]> = {}): UncoveredTable['leaves'][number] {
  return { schema: 'public', name, unlogged: false, ...changes };
}

/** A table without primary key or any other identity. */
export function gap(name: string, changes: Partial<IdentityGap> = {}): IdentityGap {
  return {
    schema: 'public',
    name,
    setting: 'd',
    publishesUpdates: true,
    publishesDeletes: true,
    published: true,
    swept: false,
    writes: 5,
    usablePrimaryKey: false,
    deferrablePrimaryKey: null,
    deferrableKeyColumns: [],
    usableIndex: null,
    generatedColumns: false,
    columnList: false,
    rowFilter: false,
    ...changes,
  };
}

export function identities(gaps: readonly IdentityGap[] = [], changes: Partial<Identities> = {}): Identities {
  return { fine: 1, gaps, gapCount: gaps.length, ...changes };
}

export function version(major: number): FactValues['version'] {
  return { text: `${String(major)}.1`, major };
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

const HEALTHY: FactValues = {
  reach: reach(),
  encryption: encryption(),
  login: login(),
  version: version(16),
  session: session(),
  settings: settings(),
  platform: { name: 'self-managed' },
  role: role(),
  slots: [],
  currentLsn: CURRENT_LSN,
  walsenders: [],
  publications: [publication()],
  subscriptions: [],
  publication: publication(),
  unmatched: unmatched(),
  coverage: coverage(),
  identities: identities(),
  replication: { outcome: 'identified', systemId: '7000000000000000001', timeline: 1 },
  roleSettings: {},
  temporarySlot: { outcome: 'created' },
};

/** The facts of the healthy server, with other values, and others that are not known. */
export function facts(values: Partial<FactValues> = {}, states: Partial<Facts> = {}): Facts {
  const seen = { ...HEALTHY, ...values };
  return {
    reach: known(seen.reach),
    encryption: known(seen.encryption),
    login: known(seen.login),
    version: known(seen.version),
    session: known(seen.session),
    settings: known(seen.settings),
    platform: known(seen.platform),
    role: known(seen.role),
    slots: known(seen.slots),
    currentLsn: known(seen.currentLsn),
    walsenders: known(seen.walsenders),
    publications: known(seen.publications),
    subscriptions: known(seen.subscriptions),
    publication: known(seen.publication),
    unmatched: known(seen.unmatched),
    coverage: known(seen.coverage),
    identities: known(seen.identities),
    replication: known(seen.replication),
    roleSettings: known(seen.roleSettings),
    // Nobody asks for it unless told.
    temporarySlot: values.temporarySlot === undefined ? unavailable('probe is not slot') : known(values.temporarySlot),
    ...states,
  };
}

/** What a test wants different about the target; parts of the connection and thresholds by themselves. */
export interface TargetChanges extends Partial<Omit<Target, 'connection' | 'thresholds' | 'policy' | 'publication'>> {
  /** Null: none is named. */
  readonly publication?: string | null;
  readonly connection?: Partial<Omit<ConnectionTarget, 'tls'>>;
  readonly tls?: Partial<TlsPolicy>;
  readonly thresholds?: Partial<Thresholds>;
  readonly rules?: Target['policy']['rules'];
}

export function target(changes: TargetChanges = {}): Target {
  const { publication: planned = 'feed', connection, tls, thresholds, rules, ...rest } = changes;
  return {
    name: 'default',
    consumer: { name: 'generic', plugin: 'pgoutput', newSlots: 1, snapshot: true },
    ...(planned === null ? {} : { publication: planned }),
    tables: [],
    operations: ['insert', 'update', 'delete'],
    snapshot: true,
    probe: 'connect',
    ...rest,
    connection: {
      host: 'db.example.com',
      port: 5432,
      database: 'shop',
      user: 'cdc',
      password: 'correct horse',
      channelBinding: 'prefer',
      options: '',
      connectTimeoutMs: 20_000,
      ...connection,
      tls: { mode: 'verify-full', roots: 'system', rootCertificates: [], negotiation: 'postgres', ...tls },
    },
    thresholds: {
      slotLagWarningBytes: GIB,
      inactiveSlotWarningBytes: 100 * 2 ** 20,
      replayLagWarningMs: 60_000,
      maxOutageMs: 4 * 3_600_000,
      ...thresholds,
    },
    policy: { rules: rules ?? {} },
  };
}

/** The rows of one rule, its forerunners left out. */
export function rowsOf(rule: Rule, seen: Facts, wanted: Target = target()): readonly Result[] {
  return judge([rule], seen, wanted);
}

/** The row of a rule that has one. */
export function rowOf(rule: Rule, seen: Facts, wanted: Target = target()): Result {
  const [row, ...more] = rowsOf(rule, seen, wanted);
  if (row === undefined || more.length > 0) {
    throw new Error(`${rule.id} has ${String(more.length + (row === undefined ? 0 : 1))} rows`);
  }
  return row;
}

/** The steps of a row's fix. */
export function stepsOf(row: Result | undefined): readonly FixStep[] {
  return row?.fix?.steps ?? [];
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
