/** Who is logged in, and what a session of the pipeline gets. */
import type { ServerError } from './network.js';
import type { ActingRole } from './privileges.js';

/** Version as announced at login. Source: ParameterStatus server_version. */
export interface Version {
  /** The version alone, without what a packager adds to it: `16.4`, `19beta2`. */
  readonly text: string;
  readonly major: number;
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
  /** The server's clock, ISO 8601, UTC. Source: now(). */
  readonly serverTime: string;
  /** When the server was started, ISO 8601 in UTC to the microsecond. Source: pg_postmaster_start_time(). */
  readonly startedAt: string;
  /** Whether it may see the sessions of other roles in full: USAGE of pg_read_all_stats, which pg_monitor has. */
  readonly readsAllStats: boolean;
  /** Transactions of other roles that hold an xid and whose age the session may not see. Source: pg_stat_get_activity. */
  readonly hiddenTransactions: number;
}

/** The session of the replication probe. Source: session functions, asked there. */
export type ProbeSession = Pick<Session, 'serverAddress' | 'serverPort' | 'inRecovery' | 'startedAt'>;

/** The role the pipeline logs in as. Source: pg_roles, pg_has_role. */
export interface Role {
  readonly name: string;
  readonly exists: boolean;
  readonly superuser: boolean;
  readonly replication: boolean;
  readonly canLogin: boolean;
  /** CONNECT on the target's database, its own or inherited. Source: has_database_privilege. */
  readonly canConnect: boolean;
  /** Membership in rds_replication; null where there is no such role. */
  readonly rdsReplication: 'usage' | 'member' | 'none' | null;
  /** Whether the session is this very role. */
  readonly isSession: boolean;
  /** Sessions it may have at a time; null when there is no limit. Source: rolconnlimit. */
  readonly connectionLimit: number | null;
  /** Until its password expires, by the server's clock, negative when it has; null when it never does. Source: rolvaliduntil. */
  readonly passwordExpiresInMs: number | null;
  readonly acting: ActingRole;
}

/** The replication probe. Source: a session with `replication=database`. */
export type Replication =
  | { readonly outcome: 'identified'; readonly systemId: string; readonly timeline: number }
  | { readonly outcome: 'refused'; readonly error: ServerError }
  /** The session was opened, and IDENTIFY_SYSTEM was not answered as a walsender answers it. */
  | { readonly outcome: 'not-a-walsender'; readonly detail: string };

/**
 * What the role of the session really gets, by the names of ROLE_SETTINGS; null for one that this version does not have.
 * Source: current_setting on the probe's session, which sends no options but the user's own.
 */
export type RoleSettings = Readonly<Record<string, string | null>>;

/**
 * Settings of a role or a database that matter to a pipeline, by their names in PostgreSQL. Only these are ever asked for:
 * what else is set for a role can hold an application's secrets.
 */
export const ROLE_SETTINGS = [
  'role',
  'bytea_output',
  'DateStyle',
  'IntervalStyle',
  'extra_float_digits',
  'statement_timeout',
  'lock_timeout',
  'idle_in_transaction_session_timeout',
  // 14+.
  'idle_session_timeout',
  // 17+.
  'transaction_timeout',
  'default_transaction_read_only',
  'wal_sender_timeout',
  'row_security',
] as const;

export type RoleSettingName = (typeof ROLE_SETTINGS)[number];

/** A setting of ROLE_SETTINGS that is set for a role, for the database, or for both. Source: pg_db_role_setting. */
export interface SettingOverride {
  readonly name: RoleSettingName;
  /** As it was written: `1000` and `1s` are the same. */
  readonly value: string;
  /** The role it is set for: the planned one, or that of the session; null for every role. */
  readonly role: string | null;
  /** Whether it is set for the target's database only. */
  readonly inDatabase: boolean;
}

/** A limit, and what counts against it now, without the sessions of this check. */
export interface ConnectionCount {
  /** Null: unlimited. */
  readonly limit: number | null;
  readonly inUse: number;
}

/**
 * Room for sessions of the role the pipeline logs in as. Source: max_connections and what is reserved of it,
 * pg_roles.rolconnlimit, pg_database.datconnlimit (neither holds for a superuser), pg_stat_get_activity.
 */
export interface Connections {
  /** Of the whole server, less what is reserved for others: superuser_reserved_connections, 16+ reserved_connections. */
  readonly server: ConnectionCount;
  readonly role: ConnectionCount;
  readonly database: ConnectionCount;
  /** Whether walsenders take connections of the whole server: up to 11, and have a pool of their own since 12. */
  readonly serverCountsWalsenders: boolean;
  /** Whether walsenders count against the limits of role and database. */
  readonly limitsCountWalsenders: boolean;
  /** Counted processes whose kind the session may not see: a parallel worker may be among them, which takes no connection. */
  readonly ofHiddenKind: number;
}

export interface SessionFacts {
  /** Names of the target that the database's encoding cannot express: nothing there can have them. Source: 22P05. */
  readonly inexpressible: readonly string[];
  readonly version: Version;
  readonly session: Session;
  readonly role: Role;
  readonly replication: Replication;
  readonly roleSettings: RoleSettings;
  readonly settingOverrides: readonly SettingOverride[];
  readonly probeSession: ProbeSession;
  readonly connections: Connections;
}
