/** What the pipeline's role may do with what it copies and writes, and what the check itself could not see. */
import type { TableName } from './tables.js';

/**
 * The role whose privileges on objects count: `ALTER ROLE … SET role` makes a session another one right after the login, as
 * far as it may. The right to replicate stays that of the role that logged in. Source: current_user; of a role that is not
 * the session's, pg_db_role_setting.
 */
export interface ActingRole {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypassRls: boolean;
  /** CREATE on this database. Source: has_database_privilege. */
  readonly createsInDatabase: boolean;
  /** Whether it inherits the privileges of the service's administrators: rds_superuser and the like. */
  readonly administrator: boolean;
}

/** Schemas of the tables that a copy names. Source: has_schema_privilege. */
export interface SchemaAccess {
  /** All of them. */
  readonly schemas: number;
  /** Those without USAGE, in the order of their names; at most the first 1 001. */
  readonly closed: readonly string[];
  readonly closedCount: number;
}

/** A table that a copy names, some of whose published columns may not be read. */
export interface UnreadableTable extends TableName {
  /** The columns, when the role may read others; empty when it may read none. At most 100. */
  readonly columns: readonly string[];
  /** How many; 0 when it may read none. */
  readonly columnsCount: number;
}

/** SELECT on the tables that a copy names. Source: has_table_privilege, has_column_privilege, pg_attribute, pg_publication_rel. */
export interface TableAccess {
  /** All of them. */
  readonly tables: number;
  readonly unreadable: readonly UnreadableTable[];
  /** All that are not readable; `unreadable` holds at most the first 1 001. */
  readonly unreadableCount: number;
}

/** A table that a copy names, and whose row security applies to the role. Source: pg_class, pg_policy. */
export interface SecuredTable extends TableName {
  /** Policies for SELECT that apply to the role and let rows pass, each by a condition. */
  readonly permissive: number;
  /** Whether one of these names the role, or a role it is a member of, rather than PUBLIC. */
  readonly meant: boolean;
  /** Policies that apply to the role and take rows away from what the others let pass. */
  readonly restrictive: number;
  /** Whether the role owns the table, which FORCE ROW LEVEL SECURITY makes subject to the policies. */
  readonly owned: boolean;
}

/** Row security of the tables that a copy names. */
export interface RowSecurity {
  /** Tables whose row security may hide rows; not those of which a policy for the role shows every row. */
  readonly filtered: readonly SecuredTable[];
  /** All of them; `filtered` holds at most the first 1 001. */
  readonly filteredCount: number;
  /** All whose row security applies to the role, whatever its policies show: with `row_security = off` it may read none. At most three. */
  readonly secured: readonly TableName[];
  readonly securedCount: number;
}

/** Who owns what a publication of the tables in scope has to name. Source: pg_class.relowner, pg_publication.pubowner, pg_has_role. */
export interface Ownership {
  /** Tables whose owner the role is not, nor inherits from; at most the first 1 001. */
  readonly foreign: readonly OwnedTable[];
  readonly foreignCount: number;
  /** Whether the role owns the planned publication; null when there is none. */
  readonly ownsPublication: boolean | null;
}

export interface OwnedTable extends TableName {
  readonly owner: string;
}

/** A schema in scope whose future tables the role could not read. */
export interface ClosedFuture {
  readonly schema: string;
  /** Who owns most of the tables in scope there. */
  readonly owner: string;
}

/** Whether tables that are created later will be in scope, and readable. Source: pg_default_acl. */
export interface FutureTables {
  /** Whether tables that are created later are in scope at all. */
  readonly open: boolean;
  /** Schemas for which nobody who owns a table in scope there has default privileges that would let the role read; at most the first 1 001. */
  readonly closed: readonly ClosedFuture[];
  readonly closedCount: number;
}

/** A table that the pipeline itself writes to, in the order of `ownTables`. Source: pg_class, has_table_privilege. */
export interface OwnTableState extends TableName {
  /** pg_class.relkind; null when there is no such relation. */
  readonly relkind: string | null;
  /** USAGE on its schema; false also when there is no such schema. */
  readonly usage: boolean;
  /** Of SELECT, INSERT, UPDATE and DELETE those the role has. */
  readonly privileges: readonly string[];
  /** Whether the planned publication publishes it. */
  readonly published: boolean;
}

/** The facts about privileges that the statement over all tables brings. */
export interface TablePrivilegeFacts {
  readonly schemaAccess: SchemaAccess;
  readonly tableAccess: TableAccess;
  readonly rowSecurity: RowSecurity;
  readonly ownership: Ownership;
  readonly futureTables: FutureTables;
  readonly ownTables: readonly OwnTableState[];
}
