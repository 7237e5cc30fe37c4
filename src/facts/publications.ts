/** Publications, and the subscriptions this database has itself. */

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
  /** 18+: stored generated columns are published. Source: pubgencols. */
  readonly generatedColumns: boolean;
}

/** A subscription of this database. Source: the columns of pg_subscription that everybody may read. */
export interface Subscription {
  readonly name: string;
  readonly enabled: boolean;
  readonly slot: string | null;
  readonly publications: readonly string[];
}

export interface PublicationFacts {
  readonly publications: readonly Publication[];
  readonly subscriptions: readonly Subscription[];
  /** The planned publication; null when there is none of that name, or the consumer is to make one without a known name. */
  readonly publication: Publication | null;
}
