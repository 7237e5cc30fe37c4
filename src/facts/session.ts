/** Who is logged in, and what a session of the pipeline gets. */
import type { ServerError } from './network.js';

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
}

/** The role the pipeline logs in as. Source: pg_roles, pg_has_role. */
export interface Role {
  readonly name: string;
  readonly exists: boolean;
  readonly superuser: boolean;
  readonly replication: boolean;
  readonly canLogin: boolean;
  /** Membership in rds_replication; null where there is no such role. */
  readonly rdsReplication: 'usage' | 'member' | 'none' | null;
  /** Whether the session is this very role. */
  readonly isSession: boolean;
}

/** The replication probe. Source: a session with `replication=database`. */
export type Replication =
  | { readonly outcome: 'identified'; readonly systemId: string; readonly timeline: number }
  | { readonly outcome: 'refused'; readonly error: ServerError }
  /** The session was opened, and IDENTIFY_SYSTEM was not answered as a walsender answers it. */
  | { readonly outcome: 'not-a-walsender'; readonly detail: string };

/** What the role really gets, by setting name. Source: current_setting on the probe's session, which sends no options. */
export type RoleSettings = Readonly<Record<string, string | null>>;

export interface SessionFacts {
  readonly version: Version;
  readonly session: Session;
  readonly role: Role;
  readonly replication: Replication;
  readonly roleSettings: RoleSettings;
}
