/** One fact about tables: what it adds to the statement over all of them, and how its answer reads. */
import type { TableFacts, UnloggedReference } from '../../facts/index.js';
import { plansPublication, type Target } from '../../target.js';
import type { Row } from '../statement.js';
import type { Census } from './census.js';

/** A common table expression: its name (with the columns, where it is recursive), and what it selects. */
export type Cte = readonly [head: string, body: string];

/** What the statement is made for. */
export interface Asking {
  readonly target: Target;
  /** Major version of the server. */
  readonly major: number;
  /** What the database has at all. */
  readonly census: Census;
}

export interface Aspect<T> {
  /** Why this target has no such fact, or undefined when it is asked for. */
  applies(target: Target): string | undefined;
  /** The fact as it is where the database has nothing that it could be about; undefined when it has to be asked for. */
  without?(asking: Asking): T | undefined;
  /** Over those of scope.ts; names are shared by all aspects. */
  ctes(asking: Asking): readonly Cte[];
  /** A query of one row, whose columns `read` is given. */
  answer(asking: Asking): string;
  /** @throws when the row is not what `answer` selects, which is our bug. */
  read(row: Row, shared: Shared, target: Target): T;
  /** What is asked instead when the server refuses this alone, too: the same, without what no verdict depends on. */
  readonly instead?: Aspect<T>;
}

/** Why no table is in scope, for {@link Aspect.applies}. */
export function nothingInScope(target: Target): string | undefined {
  return !plansPublication(target) && target.tables.length === 0 ? 'neither tables nor a publication were named' : undefined;
}

/** What several aspects read. */
export interface Shared {
  readonly references: References;
}

/** Foreign keys between unlogged tables, from each to those it references. */
export type References = ReadonlyMap<string, readonly UnloggedReference[]>;

/** All aspects: exactly one a table fact. */
export type Aspects = { readonly [K in keyof TableFacts]: Aspect<TableFacts[K]> };

/** The most objects that are listed; one more than a rule reports, to know that there are more. */
export const MOST_LISTED = 1001;
