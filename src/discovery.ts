/** Databases that are found by their tags: what is looked for, and what AWS says there is. */

/** A tag that a database has to have. */
export interface WantedTag {
  /** Exact; case counts. */
  readonly key: string;
  /** Glob over the value. */
  readonly value: string;
}

/** What is looked for, and how long. */
export interface TagSearch {
  /** Regions to look in, each once. */
  readonly regions: readonly string[];
  /** A database has to have all of them. */
  readonly tags: readonly WantedTag[];
  /** Time one call may take, from connecting to its last byte. */
  readonly callTimeoutMs: number;
  /** Time the whole search may take. */
  readonly timeoutMs: number;
}

/** An Aurora or Multi-AZ DB cluster of PostgreSQL, or an RDS instance that belongs to no cluster. */
export interface FoundDatabase {
  readonly kind: 'cluster' | 'instance';
  /** In lower case, as AWS stores it. Source: DBClusterIdentifier, DBInstanceIdentifier. */
  readonly identifier: string;
  readonly region: string;
  /** An endpoint of RDS, in lower case: the writer endpoint of a cluster; null while there is none. Source: Endpoint. */
  readonly host: string | null;
  /** Source: Port, Endpoint.Port. */
  readonly port: number | null;
  /** The database that was created with it; null for none. Source: DatabaseName, DBName. */
  readonly database: string | null;
  /** `available`, `creating`, …. Source: Status, DBInstanceStatus. */
  readonly status: string | null;
  /** Identifiers of a cluster's instances, in lower case. Source: DBClusterMembers. */
  readonly members: readonly string[];
}

/** What one region came to. */
export type RegionAnswer =
  | {
      readonly region: string;
      /** Those that match, by kind and identifier, whatever order AWS lists them in. */
      readonly databases: readonly FoundDatabase[];
      /** PostgreSQL databases whose tags do not match. */
      readonly others: number;
    }
  /** Why it is not known: a clause that goes on from a colon. */
  | { readonly region: string; readonly problem: string };

/** Looks for databases, region by region, in the order of the regions. Never rejects for what AWS or a network does. */
export type FindDatabases = (search: TagSearch) => Promise<readonly RegionAnswer[]>;
