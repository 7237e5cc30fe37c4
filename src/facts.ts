/** What was seen of one target, by name. Collected once; every rule judges the same facts. */
import type { PlatformName } from './result.js';

/** A thing asked for, and how the asking ended. A fact that could not be read is a value, never an exception. */
export type Fact<T> =
  | { readonly state: 'known'; readonly value: T }
  /** Refused; `by` is what refused and what would let it. */
  | { readonly state: 'denied'; readonly by: string }
  /** There is no such thing here: this version or platform has none, or nobody asked for it. */
  | { readonly state: 'unavailable'; readonly why: string }
  /** Cut off, timed out, not reached, or our bug. */
  | { readonly state: 'failed'; readonly error: string };

export function known<T>(value: T): Fact<T> {
  return { state: 'known', value };
}
export function denied(by: string): Fact<never> {
  return { state: 'denied', by };
}
export function unavailable(why: string): Fact<never> {
  return { state: 'unavailable', why };
}
export function failed(error: string): Fact<never> {
  return { state: 'failed', error };
}

/** The value of a known fact, else undefined. */
export function valueOf<T>(fact: Fact<T>): T | undefined {
  return fact.state === 'known' ? fact.value : undefined;
}

/** A position in the WAL, in bytes. Source: pg_lsn's text `X/Y`. */
export type Lsn = bigint;

/** One address that was tried. */
export interface ConnectAttempt {
  readonly address: string;
  /** Node's error code (`ECONNREFUSED`, `ETIMEDOUT`, …); undefined for the one that answered. */
  readonly code?: string;
}

/** Name resolution and TCP. Source: getaddrinfo and connect(2). */
export interface Reach {
  readonly outcome:
    | 'connected'
    /** The name has no address. */
    | 'unresolved'
    /** The resolver itself gave no answer. */
    | 'resolver-failed'
    /** Something answered that nothing listens there. */
    | 'refused'
    /** Nothing answered in time. */
    | 'no-answer'
    /** This machine has no way to that network. */
    | 'no-route'
    | 'failed';
  /** The address that answered. */
  readonly address?: string;
  /** Node's error code of the last failure. */
  readonly code?: string;
  readonly attempts: readonly ConnectAttempt[];
}

/** One certificate the server sent. Source: the TLS handshake; also of a chain that does not verify. */
export interface Certificate {
  /** Distinguished names, `CN=db, O=Example`. */
  readonly subject: string;
  readonly issuer: string;
  /** `DNS:db.example, IP Address:10.0.0.1`; empty when it names none. */
  readonly names: string;
  /** ISO 8601, UTC. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256, hexadecimal with colons. */
  readonly fingerprint: string;
}

/** The TLS stage. Source: SSLRequest and the handshake. */
export interface Encryption {
  readonly outcome:
    /** The session is encrypted and the chain (and the name, where asked) verified. */
    | 'trusted'
    /** Encrypted; nobody asked to verify. */
    | 'unverified'
    /** `ssl-mode` did not ask for TLS, or took a server without it. */
    | 'plain'
    /** The server has no TLS and `ssl-mode` wants it. */
    | 'not-offered'
    /** The file of roots holds no certificate. */
    | 'no-roots'
    | 'untrusted-chain'
    | 'expired'
    | 'not-yet-valid'
    | 'wrong-name'
    /** No TLS version both sides accept. */
    | 'version-refused'
    /** The server wants a client certificate, or refused ours. */
    | 'client-certificate-refused'
    | 'handshake-failed'
    | 'no-answer'
    | 'closed';
  /** OpenSSL's code or Node's error code, where there is one: `SELF_SIGNED_CERT_IN_CHAIN`. */
  readonly code?: string;
  /** What the TLS library or the peer said. */
  readonly detail?: string;
  /** `TLSv1.3`. */
  readonly protocol?: string;
  readonly cipher?: string;
  /** The name sent as SNI; undefined when none was. */
  readonly serverName?: string;
  /** The name that was verified, or would have been. */
  readonly verifiedName: string;
  /** Leaf first. */
  readonly chain: readonly Certificate[];
}

/** An ErrorResponse of the server. Source: the protocol's fields S, C, M, D, H, R. */
export interface ServerError {
  /** SQLSTATE. */
  readonly code: string;
  readonly message: string;
  readonly detail?: string;
  readonly hint?: string;
  /** Where in code of the database's own it arose, as in a login trigger. */
  readonly where?: string;
  /** The server's source routine: not translated, and absent when it was not PostgreSQL that answered. */
  readonly routine?: string;
}

/** How the server asked for proof of identity. */
export type Authentication = 'none' | 'cleartext' | 'md5' | 'scram' | 'other';

/** The login of one session. */
export interface Login {
  readonly outcome:
    | 'accepted'
    | 'refused'
    /** It asked for a password and none was given. */
    | 'password-missing'
    /** It asks for something this client does not speak, or `channel_binding=require` could not be met. */
    | 'authentication-unsupported'
    | 'no-answer'
    | 'closed'
    /** What it sent is not PostgreSQL's protocol. */
    | 'garbage';
  /** What was asked for by then. */
  readonly authentication: Authentication;
  /** Present for `refused`. */
  readonly error?: ServerError;
  /** What happened, for the other outcomes that are not `accepted`. */
  readonly detail?: string;
  /** The pid the server named in BackendKeyData. */
  readonly backendPid?: number;
}

/** The session itself. Source: session functions. */
export interface Session {
  /** pg_backend_pid(). */
  readonly pid: number;
  /** The pid of BackendKeyData: another one means that something in between answered for the server. */
  readonly announcedPid: number | null;
  readonly user: string;
  readonly database: string;
  /** Where the server itself says it listens; null on a socket. */
  readonly serverAddress: string | null;
  readonly serverPort: number | null;
  readonly inRecovery: boolean;
  /** Whether our startup options arrived. */
  readonly readOnly: boolean;
}

/** Version as announced at login. Source: ParameterStatus server_version. */
export interface Version {
  readonly text: string;
  readonly major: number;
}

/** One setting. Source: pg_settings. */
export interface Setting {
  readonly value: string;
  /** Given when the server was started, which no file and no ALTER SYSTEM overrides. */
  readonly onCommandLine: boolean;
  /** Changed in the configuration, and waiting for a restart. */
  readonly pendingRestart: boolean;
}

/** Settings by name; one this version or platform does not have is absent. Source: pg_settings. */
export type Settings = Readonly<Record<string, Setting | undefined> & Record<'wal_level' | 'max_replication_slots' | 'max_wal_senders', Setting>>;

/** From here on `replica` turns into logical decoding by itself with the first logical slot. */
const DYNAMIC_SINCE = 19;

/** Whether a primary with these settings decodes as soon as it is asked to. */
export function decodes({ wal_level, effective_wal_level }: Settings, major: number): boolean {
  return (effective_wal_level ?? wal_level).value === 'logical' || (major >= DYNAMIC_SINCE && wal_level.value === 'replica');
}

/** The kind of service. Source: settings, functions and roles that only that service has. */
export interface Platform {
  readonly name: PlatformName;
}

/** The role the pipeline logs in as. Source: pg_roles, pg_has_role. */
export interface Role {
  readonly name: string;
  readonly exists: boolean;
  readonly superuser: boolean;
  readonly replication: boolean;
  readonly inherits: boolean;
  readonly canLogin: boolean;
  /** Membership in rds_replication; null where there is no such role. */
  readonly rdsReplication: 'usage' | 'member' | 'none' | null;
  /** Whether the session is this very role. */
  readonly isSession: boolean;
}

/** A replication slot of any database. Source: pg_replication_slots. */
export interface Slot {
  readonly name: string;
  /** Null for a physical slot. */
  readonly plugin: string | null;
  readonly type: 'logical' | 'physical';
  readonly database: string | null;
  readonly temporary: boolean;
  readonly active: boolean;
  readonly activePid: number | null;
  readonly restartLsn: Lsn | null;
  readonly confirmedFlushLsn: Lsn | null;
  /** 13+: `reserved`, `extended`, `unreserved`, `lost`; null before, and for a slot that reserves nothing. */
  readonly walStatus: string | null;
  /** 13+, bytes of WAL that can still be written before the slot may be lost; null when unlimited. */
  readonly safeWalSizeBytes: number | null;
  /** 16+: invalidated by a conflict with recovery. */
  readonly conflicting: boolean;
  /** 17+. */
  readonly invalidationReason: string | null;
  /** Kept in step from a primary (17+). */
  readonly synced: boolean;
}

/** A walsender. Source: pg_stat_replication; null where the role may not see. */
export interface Walsender {
  readonly pid: number;
  readonly user: string | null;
  readonly applicationName: string | null;
  readonly state: string | null;
}

/** A publication of this database. Source: pg_publication. */
export interface Publication {
  readonly name: string;
  readonly owner: string;
  readonly allTables: boolean;
  /** Published as TABLES IN SCHEMA (15+). */
  readonly schemas: readonly string[];
  readonly inserts: boolean;
  readonly updates: boolean;
  readonly deletes: boolean;
  /** 11+. */
  readonly truncates: boolean;
  /** 13+: changes of a partition are sent as the root's. */
  readonly viaRoot: boolean;
}

/** A subscription of this database. Source: the columns of pg_subscription that everybody may read. */
export interface Subscription {
  readonly name: string;
  readonly enabled: boolean;
  readonly slot: string | null;
  readonly publications: readonly string[];
}

export interface TableName {
  readonly schema: string;
  readonly name: string;
}

/** An entry of `tables` that matched nothing that can be captured. */
export interface UnmatchedPattern {
  /** As the user wrote it. */
  readonly text: string;
  /** What stands there instead, when the name is exact: a pg_class.relkind, `temporary`, `unlogged`, or null. */
  readonly relkind: string | null;
  /** The exact name, when something stands there. */
  readonly found: TableName | null;
  /** Tables whose names are spelled nearly so. */
  readonly near: readonly TableName[];
}

/** All entries of `tables` that name nothing to capture. */
export interface Unmatched {
  readonly patterns: readonly UnmatchedPattern[];
  /** How many; `patterns` holds at most the first 1 001. */
  readonly count: number;
}

/** A table in scope whose changes the planned publication does not carry. */
export interface UncoveredTable extends TableName {
  readonly partitioned: boolean;
  readonly unlogged: boolean;
  /** Tables inherit from it that are no partitions: without ONLY they would be published as well. */
  readonly inherited: boolean;
  /** Leaf partitions that are not carried (at most 100); empty for an ordinary table. */
  readonly leaves: readonly (TableName & { readonly unlogged: boolean })[];
  /** All of them. */
  readonly leavesCount: number;
}

/** The planned publication against the tables in scope. Source: pg_publication*, pg_inherits, pg_class. */
export interface Coverage {
  /** Tables in scope that are carried. */
  readonly covered: number;
  readonly uncovered: readonly UncoveredTable[];
  /** All that are not carried; `uncovered` holds at most the first 1 001. */
  readonly uncoveredCount: number;
  /** Whether the publication carries any table at all. */
  readonly empty: boolean;
}

/** A table whose published updates or deletes the server would refuse. Source: pg_class.relreplident, pg_index. */
export interface IdentityGap extends TableName {
  /** pg_class.relreplident. */
  readonly setting: 'd' | 'n' | 'i';
  readonly publishesUpdates: boolean;
  readonly publishesDeletes: boolean;
  /** A member of the planned publication now: the statements fail already. */
  readonly published: boolean;
  /** Only a member of FOR ALL TABLES or TABLES IN SCHEMA: nobody named it, nor a table it is a partition of. */
  readonly swept: boolean;
  /** Rows updated and deleted since the statistics were last reset. */
  readonly writes: number;
  /** A primary key that could serve, when the setting is not to use it. */
  readonly usablePrimaryKey: boolean;
  readonly deferrablePrimaryKey: string | null;
  /** Its columns, for an index that can serve; empty when there is no such key, or one that holds a generated column. */
  readonly deferrableKeyColumns: readonly string[];
  /** A unique index over NOT NULL columns that could serve. */
  readonly usableIndex: string | null;
  /** Columns that are generated: with FULL they break updates on 18+. */
  readonly generatedColumns: boolean;
  /** A publication has a column list for it (15+): the identity has to lie within, so FULL never does. */
  readonly columnList: boolean;
  /** A publication has a row filter for it (15+), whose columns have to be in the identity, as in FULL they are. */
  readonly rowFilter: boolean;
}

/** Replica identities of the tables in scope and of the publication's. */
export interface Identities {
  /** Leaf tables that have what they need. */
  readonly fine: number;
  readonly gaps: readonly IdentityGap[];
  /** All gaps; `gaps` holds at most the first 1 001. */
  readonly gapCount: number;
}

/** The replication probe. Source: a session with `replication=database`. */
export type Replication =
  | { readonly outcome: 'identified'; readonly systemId: string; readonly timeline: number }
  | { readonly outcome: 'refused'; readonly error: ServerError }
  /** The session came about and IDENTIFY_SYSTEM did not answer as a walsender does. */
  | { readonly outcome: 'not-a-walsender'; readonly detail: string };

/** What the role really gets, by setting name. Source: current_setting on the probe's session, which sends no options. */
export type RoleSettings = Readonly<Record<string, string | null>>;

/** The temporary slot of `probe: slot`. */
export type TemporarySlot =
  | { readonly outcome: 'created' }
  | { readonly outcome: 'refused'; readonly error: ServerError };

/** Every fact by name. A new fact is a line here, a statement in collect/, and nothing else. */
export interface FactValues {
  readonly reach: Reach;
  readonly encryption: Encryption;
  readonly login: Login;
  readonly version: Version;
  readonly session: Session;
  readonly settings: Settings;
  readonly platform: Platform;
  readonly role: Role;
  readonly slots: readonly Slot[];
  /** Written so far; on a standby: received. */
  readonly currentLsn: Lsn;
  readonly walsenders: readonly Walsender[];
  readonly publications: readonly Publication[];
  readonly subscriptions: readonly Subscription[];
  /** The planned publication; null when there is none of that name. */
  readonly publication: Publication | null;
  readonly unmatched: Unmatched;
  readonly coverage: Coverage;
  readonly identities: Identities;
  readonly replication: Replication;
  readonly roleSettings: RoleSettings;
  readonly temporarySlot: TemporarySlot;
}

export type FactName = keyof FactValues;

export type Facts = { readonly [K in FactName]: Fact<FactValues[K]> };
