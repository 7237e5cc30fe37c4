import type { DatabaseTarget } from '../../target.js';
import type { Statement } from '../statement.js';

/** What a statement on the catalogs may depend on: all of it is known once the login has been accepted. */
export interface Asked {
  readonly target: DatabaseTarget;
  readonly major: number;
  /** Undefined for a version without one, as a beta is. */
  readonly minor?: number;
  /** The pid of BackendKeyData; null where none was sent. */
  readonly announcedPid: number | null;
}

/** A fact that one statement reads. */
export type CatalogFact<T> = (asked: Asked) => Statement<T>;
