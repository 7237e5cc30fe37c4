/** One statement, one fact: its text, and what its rows mean. */
import type { Client } from 'pg';
import { errorMessage } from '../errors.js';
import { denied, failed, known, unavailable, type Fact } from '../facts/index.js';
import { withValues, type SqlValue } from '../neutralise/sql.js';
import { serverError } from './connection/login.js';

export type Row = Readonly<Record<string, unknown>>;

export interface Statement<T> {
  /** Parameters `$1`, `$2`, … with a cast of their own. */
  readonly text: string;
  readonly values?: readonly SqlValue[];
  /**
   * For what a platform may not have: why by SQLSTATE, beside those that say so themselves. Every other statement asks
   * only what every server of its version has.
   */
  readonly mayLack?: Readonly<Record<string, string>>;
  /** Why there is nothing to ask, as on a version without such a view: the statement is not sent. */
  readonly absent?: string;
  read(rows: readonly Row[]): T;
}

/** insufficient_privilege. */
const DENIED = '42501';
/** undefined_function, undefined_table, undefined_column, undefined_object, feature_not_supported. */
const UNAVAILABLE = new Set(['42883', '42P01', '42703', '42704', '0A000']);
/** query_canceled (statement_timeout), lock_not_available (lock_timeout). */
const TIMED_OUT = new Set(['57014', '55P03']);

/**
 * Sends a statement; all that are sent in one turn go out as one batch. Each has its own outcome: a refused one does not
 * affect the others.
 */
export async function ask<T>(client: Client, statement: Statement<T>): Promise<Fact<T>> {
  if (statement.absent !== undefined) {
    return unavailable(statement.absent);
  }
  try {
    const { rows } = await client.query<Row>(withValues(statement.text, statement.values ?? []));
    return known(statement.read(rows));
  } catch (error) {
    return unread(error, statement.mayLack);
  }
}

function unread(error: unknown, mayLack: Statement<unknown>['mayLack']): Fact<never> {
  const refusal = serverError(error);
  if (refusal === undefined) {
    return failed(errorMessage(error));
  }
  if (refusal.code === DENIED) {
    const privilege = /\bfunction\b/i.test(refusal.message) ? 'EXECUTE on it' : 'SELECT on it, or membership in pg_monitor';
    return denied(`${refusal.message}; the role that the check logs in as needs ${privilege}`);
  }
  if (mayLack !== undefined && (Object.hasOwn(mayLack, refusal.code) || UNAVAILABLE.has(refusal.code))) {
    return unavailable(mayLack[refusal.code] ?? refusal.message);
  }
  return failed(TIMED_OUT.has(refusal.code) ? `timed out: ${refusal.message}` : refusal.message);
}

/** Columns of a row, with the types the statement gives them; a column of another type is our bug and throws. */
export function column(row: Row | undefined, name: string): Column {
  return new Column(name, row?.[name]);
}

class Column {
  readonly #name: string;
  readonly #value: unknown;

  constructor(name: string, value: unknown) {
    this.#name = name;
    this.#value = value;
  }

  text(): string {
    return typeof this.#value === 'string' ? this.#value : this.#wrong('text');
  }

  textOrNull(): string | null {
    return this.#value === null ? null : this.text();
  }

  texts(): readonly string[] {
    const value: unknown = this.#value;
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : this.#wrong('text[]');
  }

  flag(): boolean {
    return typeof this.#value === 'boolean' ? this.#value : this.#wrong('boolean');
  }

  flagOrNull(): boolean | null {
    return this.#value === null ? null : this.flag();
  }

  /** int4, or an int8 that pg hands over as text. */
  count(): number {
    const value = typeof this.#value === 'string' ? Number(this.#value) : this.#value;
    return typeof value === 'number' && Number.isFinite(value) ? value : this.#wrong('number');
  }

  countOrNull(): number | null {
    return this.#value === null ? null : this.count();
  }

  /** A pg_lsn's text, `X/Y` in hexadecimal, as a position in bytes. */
  lsnOrNull(): bigint | null {
    const text = this.textOrNull();
    if (text === null) {
      return null;
    }
    const [high, low] = text.split('/');
    return high === undefined || low === undefined ? this.#wrong('pg_lsn') : (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
  }

  /** A json object. */
  objectOrNull(): Row | null {
    const value: unknown = this.#value;
    if (value === null) {
      return null;
    }
    return typeof value === 'object' && !Array.isArray(value) ? (value as Row) : this.#wrong('json');
  }

  /** A json array of objects. */
  rows(): readonly Row[] {
    const value: unknown = this.#value;
    return Array.isArray(value) ? value.filter(isRow) : this.#wrong('json[]');
  }

  /** A json object. */
  row(): Row {
    const value: unknown = this.#value;
    return isRow(value) ? value : this.#wrong('json');
  }

  #wrong(expected: string): never {
    throw new Error(`column ${this.#name} is not ${expected}`);
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
