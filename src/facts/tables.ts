/** The tables in scope: those named, those published, and all that a copy of them reads. Only what is wrong is listed. */
import type { ColumnFacts } from './columns.js';
import type { TablePrivilegeFacts } from './privileges.js';

export interface TableName {
  readonly schema: string;
  readonly name: string;
}

/** An unlogged table that has to be made logged before one that references it. */
export interface UnloggedReference extends TableName {
  /** Up to 17 a partitioned table can be unlogged itself, and no statement makes it logged. Source: pg_class.relkind. */
  readonly partitioned?: true;
}

/** An entry of `tables` that matched no table. */
export interface UnmatchedEntry {
  /** Its place in `target.tables`. */
  readonly index: number;
  /** What the name belongs to instead, when the entry is exact: a pg_class.relkind, `temporary`, or null. */
  readonly relkind: string | null;
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
  /** Pages of the table times the size of a page, as last counted by VACUUM or ANALYZE; null when it was never counted. */
  readonly sizeBytes: number | null;
  /** See {@link UnloggedTable}. */
  readonly unloggedReferences: readonly UnloggedReference[];
}

/** A table in scope whose changes the planned publication does not publish, or not all of them. */
export interface UncoveredTable extends TableName {
  readonly partitioned: boolean;
  readonly unlogged: boolean;
  /** It is a member itself (or, partitioned, would be with its parts; or, unlogged, as soon as it is logged): what is missing is below it. */
  readonly member: boolean;
  /** The publication could publish more of it than it does: itself (and what inherits from it), or partitions that are no foreign tables. */
  readonly unpublished: boolean;
  /** What adding the table would not bring gets lost below it: foreign tables, and tables that inherit from it while it is a member. */
  readonly lostBelow: boolean;
  /** Tables inherit from it that are no partitions. */
  readonly inherited: boolean;
  /** A temporary table of some session inherits from it: ADD TABLE without ONLY would name that one too, and be refused. */
  readonly temporaryDescendant: boolean;
  readonly sizeBytes: number | null;
  readonly unloggedReferences: readonly UnloggedReference[];
  /** Tables below it that are not published (at most 100, foreign ones first); unlogged ones only if they would not be published when logged. */
  readonly parts: readonly UncoveredPart[];
  /** All of them. */
  readonly partsCount: number;
  /** Those of them that are foreign tables. */
  readonly foreignCount: number;
  /** Tables below it that are published: ADD TABLE without ONLY would name these twice, and be refused. */
  readonly partsCovered: number;
}

/** The planned publication against the tables in scope. Source: pg_publication*, pg_inherits, pg_class. */
export interface Coverage {
  /** Tables in scope that are published with all that a copy of them reads, or will be when they are logged. */
  readonly covered: number;
  /** The others: of those `unpublished`, and of those with `lostBelow`, the first 1 001. */
  readonly uncovered: readonly UncoveredTable[];
  /** All that are `unpublished`. */
  readonly uncoveredCount: number;
  /** All that have `lostBelow`. */
  readonly lostBelowCount: number;
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
  /** The planned publication publishes updates, or is to, because the pipeline needs them: of this table, if `published`. */
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

/** A table in scope, or one that a copy of it reads, whose changes are not in the WAL. Source: pg_class.relpersistence. */
export interface UnloggedTable extends TableName {
  /** The table in scope that it is a part of; null when it is in scope itself. */
  readonly root: TableName | null;
  /** Source: pg_class.relispartition. Else `root`, where there is one, is a table it inherits from. */
  readonly isPartition: boolean;
  /** It, or the table it is a part of, was named in `tables` or in the publication. */
  readonly explicit: boolean;
  /** Pages of the table times the size of a page, as last counted by VACUUM or ANALYZE; null when it was never counted. */
  readonly sizeBytes: number | null;
  /**
   * Unlogged tables it references by foreign keys, directly or not, in the order in which they have to be made logged.
   * Where they reference each other in a cycle, which no order resolves, the table that closes it is named once more.
   */
  readonly unloggedReferences: readonly UnloggedReference[];
}

/** All of them. On Aurora none, where the service replicates unlogged tables. */
export interface UnloggedTables {
  /** At most the first 1 001. */
  readonly tables: readonly UnloggedTable[];
  readonly count: number;
}

/** A table that belongs to an extension. Source: pg_depend. */
export interface ExtensionTable extends TableName {
  readonly extension: string;
}

/** Tables of extensions that `tables` or the publication names. */
export interface ExtensionTables {
  /** At most the first 1 001. */
  readonly tables: readonly ExtensionTable[];
  readonly count: number;
}

/**
 * A partitioned table that is published (or is to be), whose partitions have a replica identity that the next one will
 * not have: neither FULL nor USING INDEX is taken over, and there is no primary key that would be. Source: pg_class,
 * pg_index, pg_inherits.
 */
export interface UnreadyParent extends TableName {
  /** Partitions with REPLICA IDENTITY FULL. */
  readonly full: number;
  /** Partitions with REPLICA IDENTITY USING INDEX, which serves. */
  readonly byIndex: number;
  /** One of these, the first by name. */
  readonly example: TableName;
}

/** All of them; none where neither updates nor deletes are published. */
export interface NextPartitions {
  /** At most the first 1 001. */
  readonly tables: readonly UnreadyParent[];
  readonly count: number;
}

/**
 * A partitioned table under whose name changes are published (publish_via_partition_root) without any key column: it has
 * no replica identity of its own, its partitions have. Source: pg_publication, pg_class, pg_index, pg_inherits.
 */
export interface KeylessRoot extends TableName {
  /** pg_class.relreplident. */
  readonly setting: 'd' | 'n' | 'i';
  /** It has a primary key that could serve, if the setting were DEFAULT. */
  readonly usablePrimaryKey: boolean;
  /** The columns of the primary key that all partitions have, if it contains the partition key: the root could have it too. */
  readonly keyColumns: readonly string[];
}

/** All of them; none where neither updates nor deletes are published. */
export interface PartitionRoots {
  /** At most the first 1 001. */
  readonly tables: readonly KeylessRoot[];
  readonly count: number;
}

/** A table with a generated column in its replica identity that a publication does not publish. Source: pg_attribute, pg_index, pg_publication*. */
export interface GeneratedIdentity extends TableName {
  /** pg_class.relreplident. */
  readonly setting: 'd' | 'i' | 'f';
  /** The generated columns of the identity. */
  readonly columns: readonly string[];
  /** 18+: one of them is virtual, which no publication publishes. */
  readonly virtual: boolean;
  /** All columns of the identity are generated: up to 17, the old row of an update or delete arrives empty. */
  readonly allGenerated: boolean;
  /** The planned publication has it and does not publish these columns; or it is named, and there is none yet. */
  readonly planned: boolean;
  /** 18+: publications that make the server refuse updates or deletes of it now, by name. */
  readonly publications: readonly string[];
  /** Only a member of FOR ALL TABLES or TABLES IN SCHEMA. */
  readonly implicitMember: boolean;
  /** Rows updated and deleted since the statistics were last reset. */
  readonly writes: number;
  /** A primary key without such columns. */
  readonly usablePrimaryKey: boolean;
  /** A unique index without such columns, on NOT NULL ones. */
  readonly usableIndex: string | null;
}

/** All of them; none where neither updates nor deletes are published. */
export interface GeneratedIdentities {
  /** At most the first 1 001. */
  readonly tables: readonly GeneratedIdentity[];
  readonly count: number;
}

/** A table that lacks what the consumer requires of its key. Source: pg_class.relreplident, pg_index.indisprimary. */
export interface UnfitKey extends TableName {
  readonly primaryKey: boolean;
  /** pg_class.relreplident. */
  readonly setting: 'd' | 'n' | 'i' | 'f';
  /** What keeps FULL from working: a column list of a publication (15+), or a generated column that is not published (18+). */
  readonly noFull: 'column list' | 'generated column' | null;
}

/** Tables in scope, as which their changes are published, that lack the key or the identity that the consumer's profile asks for. */
export interface Keys {
  /** At most the first 1 001. */
  readonly tables: readonly UnfitKey[];
  readonly count: number;
  /** The others. */
  readonly fine: number;
}

/** A partitioned table, and partitions of it that are members of the planned publication by name. */
export interface PartitionsListed extends TableName {
  /** The first of them (at most 100). */
  readonly partitions: readonly TableName[];
  /** All of them. */
  readonly partitionsCount: number;
  /** One of them has a column list or a row filter of its own (15+). */
  readonly restricted: boolean;
}

/** A table in scope of which changes are published under a name that `tables` does not match. */
export interface PublishedElsewhere extends TableName {
  /** Tables with rows, itself or below it, of which this is so. */
  readonly lostCount: number;
  /** Those of them that inherit from it without being partitions. */
  readonly childrenCount: number;
  /** A member, by itself or through one above it. */
  readonly published: boolean;
  /** The first names under which the changes are published instead (at most 3). */
  readonly names: readonly TableName[];
}

/** Partitioned tables in the planned publication, or in the one that the consumer is to make. Source: pg_publication*, pg_inherits. */
export interface Partitioning {
  /** Partitioned tables in scope that are published as such; only for a consumer with a need about them. */
  readonly captured: readonly TableName[];
  readonly capturedCount: number;
  /** All their partitions are members, and they are not: the next partition will not be one. None that is partitioned by hash. */
  readonly byPartition: readonly PartitionsListed[];
  readonly byPartitionCount: number;
  /** Of those in scope that are no members: such that have members below them, and not all that they could. */
  readonly partly: readonly PartitionsListed[];
  /** Members themselves, with partitions that are listed as well. */
  readonly twice: readonly PartitionsListed[];
  readonly twiceCount: number;
  /** Only for a consumer that goes by the published name, with tables that are named. */
  readonly elsewhere: readonly PublishedElsewhere[];
  readonly elsewhereCount: number;
}

/** A table in scope or published, what a publication lets through of it (15+), and the identity that its updates and deletes are judged by. */
export interface Restricted extends TableName {
  readonly publication: string;
  /** It is the planned publication. */
  readonly planned: boolean;
  /** The member whose column list or row filter applies: the table itself, or one it is a partition of. */
  readonly member: TableName;
  readonly publishesUpdates: boolean;
  readonly publishesDeletes: boolean;
  readonly replicaIdentityFull: boolean;
  /** Columns of the replica identity; empty for FULL. */
  readonly identity: readonly string[];
  /** With FULL, columns of a primary key that could be the replica identity instead; else empty. */
  readonly primaryKey: readonly string[];
  /** Columns published; null when all are. */
  readonly columnList: readonly string[] | null;
  /** Columns of the row filter; null when there is none. */
  readonly filterColumns: readonly string[] | null;
  /** Stored or virtual generated columns, which FULL takes in. */
  readonly generatedColumns: boolean;
}

/** A member of the planned publication with a column list. */
export interface ListedColumns extends TableName {
  readonly columns: readonly string[];
  /** Columns that are left out, without generated ones. */
  readonly hidden: readonly string[];
}

/** Column lists and row filters (15+), and generated columns that are published (18+). Source: pg_publication_rel, pg_publication. */
export interface Restrictions {
  /** A column list does not cover the replica identity: a row for each table and publication, those of the planned one first. */
  readonly uncoveredIdentities: readonly Restricted[];
  /** Tables. */
  readonly uncoveredIdentitiesCount: number;
  /** A row filter uses a column outside the replica identity: a row for each table and publication, those of the planned one first. */
  readonly unfilterable: readonly Restricted[];
  /** Tables. */
  readonly unfilterableCount: number;
  /** Members of the planned publication that have a column list which leaves something out; only for a consumer that needs all columns. */
  readonly hiding: readonly ListedColumns[];
  readonly hidingCount: number;
  /** Members of the planned publication that have a row filter, the first of them. */
  readonly filtered: readonly TableName[];
  readonly filteredCount: number;
  /** Tables in scope whose stored generated columns the planned publication publishes (18+), the first of them. */
  readonly publishedGenerated: readonly TableName[];
  readonly publishedGeneratedCount: number;
}

export interface TableFacts extends ColumnFacts, TablePrivilegeFacts {
  readonly unmatched: Unmatched;
  readonly coverage: Coverage;
  readonly identities: Identities;
  readonly unloggedTables: UnloggedTables;
  readonly extensionTables: ExtensionTables;
  readonly nextPartitions: NextPartitions;
  readonly partitionRoots: PartitionRoots;
  readonly generatedIdentities: GeneratedIdentities;
  readonly keys: Keys;
  readonly partitioning: Partitioning;
  readonly restrictions: Restrictions;
}
