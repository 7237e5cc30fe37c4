/** The tables in scope: those named, those published, and all that a copy of them reads. Only what is wrong is listed. */

export interface TableName {
  readonly schema: string;
  readonly name: string;
}

/** An unlogged table that has to be made logged before one that references it. */
export interface UnloggedReference extends TableName {
  /** Up to 17 a partitioned table can be unlogged itself, and no statement makes it logged. Source: pg_class.relkind. */
  readonly partitioned?: true;
}

/** An entry of `tables` that matched nothing whose changes can be captured. */
export interface UnmatchedEntry {
  /** Its place in `target.tables`. */
  readonly index: number;
  /** What the name belongs to instead, when the entry is exact: a pg_class.relkind, `temporary`, `unlogged`, or null. */
  readonly relkind: string | null;
  /**
   * Unlogged tables it references by foreign keys, directly or not, in the order in which they have to be made logged.
   * Where they reference each other in a cycle, which no order resolves, the table that closes it is named once more.
   */
  readonly unloggedReferences: readonly UnloggedReference[];
  /** Pages of the table times the size of a page, as last counted by VACUUM or ANALYZE; null when there is none, or it was never counted. */
  readonly sizeBytes: number | null;
  /** Tables with a similar name, the nearest first: the same in another case or schema, or a typing slip away. At most three. */
  readonly near: readonly TableName[];
}

/** All entries of `tables` that name nothing to capture. */
export interface Unmatched {
  readonly entries: readonly UnmatchedEntry[];
  /** How many; `entries` holds at most the first 1 001. */
  readonly count: number;
}

/** A table below one in scope: a copy of that one reads it, and the publication does not publish it. */
export interface UncoveredPart extends TableName {
  /** `child`: inherits, without being a partition. */
  readonly relation: 'partition' | 'child';
  /** A foreign table: nothing can publish its changes. */
  readonly foreign: boolean;
  readonly unlogged: boolean;
  readonly sizeBytes: number | null;
  readonly unloggedReferences: readonly UnloggedReference[];
}

/** A table in scope whose changes the planned publication does not publish, or not all of them. */
export interface UncoveredTable extends TableName {
  readonly partitioned: boolean;
  readonly unlogged: boolean;
  /** It is a member itself (or, partitioned, would be with its parts): what is missing is below it. */
  readonly member: boolean;
  /** Tables inherit from it that are no partitions. */
  readonly inherited: boolean;
  /** A temporary table of some session inherits from it: ADD TABLE without ONLY would name that one too, and be refused. */
  readonly temporaryDescendant: boolean;
  readonly sizeBytes: number | null;
  readonly unloggedReferences: readonly UnloggedReference[];
  /** Tables below it that are not published (at most 100). */
  readonly parts: readonly UncoveredPart[];
  /** All of them. */
  readonly partsCount: number;
  /** Tables below it that are published: ADD TABLE without ONLY would name these twice, and be refused. */
  readonly partsCovered: number;
}

/** The planned publication against the tables in scope. Source: pg_publication*, pg_inherits, pg_class. */
export interface Coverage {
  /** Tables in scope that are published with all that a copy of them reads. */
  readonly covered: number;
  readonly uncovered: readonly UncoveredTable[];
  /** All that are not; `uncovered` holds at most the first 1 001. */
  readonly uncoveredCount: number;
  /** Whether the publication contains no table at all. */
  readonly empty: boolean;
}

/**
 * A table without a replica identity whose updates or deletes the planned publication publishes, or is to publish, or
 * another one does. Source: pg_class.relreplident, pg_index, pg_publication*.
 */
export interface TableWithoutIdentity extends TableName {
  /** The partitioned table at the top, when this is a partition; its parent, when it inherits from one in scope. */
  readonly root: TableName | null;
  /** Source: pg_class.relispartition. Else `root`, where there is one, is a table it inherits from. */
  readonly isPartition: boolean;
  /** pg_class.relreplident. */
  readonly setting: 'd' | 'n' | 'i';
  /** The planned publication publishes updates (or is to, when there is none): of this table, if `published`. */
  readonly publishesUpdates: boolean;
  readonly publishesDeletes: boolean;
  /** Some publication of the database publishes the table's updates now, so they fail already, whatever the planned one says. */
  readonly rejectsUpdates: boolean;
  readonly rejectsDeletes: boolean;
  /** A member of the planned publication now; an unlogged table never is. */
  readonly published: boolean;
  /** Only a member of FOR ALL TABLES or TABLES IN SCHEMA: nobody named it, nor a table it is a partition of. */
  readonly implicitMember: boolean;
  /** Rows updated and deleted since the statistics were last reset. */
  readonly writes: number;
  /** Pages of the table times the size of a page, as last counted; null when it was never counted. */
  readonly sizeBytes: number | null;
  /** A primary key that could serve, when the setting is not to use it. */
  readonly usablePrimaryKey: boolean;
  readonly deferrablePrimaryKey: string | null;
  /** Its columns, for an index that can serve; empty when there is no such key, or one that holds a generated column. */
  readonly deferrableKeyColumns: readonly string[];
  /** A unique index over NOT NULL columns that could serve. */
  readonly usableIndex: string | null;
  /** A name that no relation of the schema has, for an index that is to become the identity. */
  readonly freeIndexName: string;
  /** An invalid index with the name such an index would have had: what a cut-off CREATE INDEX CONCURRENTLY left. */
  readonly leftoverIndex: string | null;
  /** Columns that are generated: with FULL they break updates on 18+. */
  readonly generatedColumns: boolean;
  /** A publication has a column list for it (15+): the identity has to lie within, so FULL never does. */
  readonly columnList: boolean;
  /** A publication has a row filter for it (15+), whose columns have to be in the identity, as in FULL they are. */
  readonly rowFilter: boolean;
}

/** Replica identities of the tables in scope and of the publication's. */
export interface Identities {
  /** Tables that have what they need, partitioned ones not counted. */
  readonly fine: number;
  readonly without: readonly TableWithoutIdentity[];
  /** All without; `without` holds at most the first 1 001. */
  readonly withoutCount: number;
}

export interface TableFacts {
  readonly unmatched: Unmatched;
  readonly coverage: Coverage;
  readonly identities: Identities;
}
