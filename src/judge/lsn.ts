/** Positions in the WAL as text. */
import type { Lsn } from '../facts/index.js';

/** As PostgreSQL prints a pg_lsn: `16/B374D848`. */
export function lsnText(lsn: Lsn): string {
  return `${(lsn >> 32n).toString(16)}/${(lsn & 0xffffffffn).toString(16)}`.toUpperCase();
}

/** Undefined for what is no pg_lsn. */
export function lsnFrom(text: string): Lsn | undefined {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text) ?? [];
  return high === undefined || low === undefined ? undefined : (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}
