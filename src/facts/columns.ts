/** Columns of the tables in scope, and what hangs on them: what of it a stream does not carry. Only what is told is listed. */
import type { TableName } from './tables.js';

/** Tables of a kind: the first of them by name, and how many there are. */
export interface SomeTables {
  readonly tables: readonly TableName[];
  readonly count: number;
}

/** A column of a type that the consumer does not carry. */
export interface ColumnOfType extends TableName {
  readonly column: string;
  /** pg_type.typname. */
  readonly type: string;
  /** The entry of the profile's list that it is in: a type's name, or a kind of types such as `array`. */
  readonly listedAs: string;
}

/** What the columns of the tables in scope are. Source: pg_attribute, pg_type. */
export interface Columns {
  /** Without REPLICA IDENTITY FULL and with values stored out of line, which an update that leaves them alone does not send. */
  readonly toasted: SomeTables;
  /** With generated columns that the publication does not publish (12+). */
  readonly generated: SomeTables;
  /** With columns of type oid or lo, which may hold references to large objects. */
  readonly references: SomeTables;
  /** Whether the database has any large object. Source: pg_largeobject_metadata. */
  readonly largeObjects: boolean;
  /** Columns of types that the consumer's profile lists: at most 1 001. */
  readonly listed: readonly ColumnOfType[];
  readonly listedCount: number;
}

/** A foreign key with ON DELETE CASCADE of which one side alone is in scope. Source: pg_constraint. */
export interface Cascade {
  readonly from: TableName;
  readonly to: TableName;
  /** Whether the table whose rows go along is in scope; else the table that it references is. */
  readonly intoScope: boolean;
}

/** The first of them by name, and how many there are. */
export interface Cascades {
  readonly cascades: readonly Cascade[];
  readonly count: number;
}

export interface ColumnFacts {
  readonly columns: Columns;
  readonly cascades: Cascades;
  /** Tables in scope that own sequences: serial and identity columns. Source: pg_depend. */
  readonly ownedSequences: SomeTables;
}
