/** Records of pg_hba.conf, for what the server has just rejected. */
import type { ServerError } from '../../facts.js';
import type { ConnectionTarget } from '../../target.js';

/** Whether the server rejected a connection in the clear: it says so in English only, and then the advice is the other one. */
export function wasInTheClear(error: ServerError): boolean {
  return /no encryption|SSL off/i.test(error.message);
}

/** The record that would admit the connection. */
export function hbaRecord(error: ServerError, { database, user }: ConnectionTarget): string {
  return `${wasInTheClear(error) ? 'host' : 'hostssl'}  ${hbaName(database)}  ${hbaName(user)}  CLIENT_ADDRESS/32  scram-sha-256`;
}

/** Names in pg_hba.conf: quoted, unless plain; a keyword in quotes loses its meaning. */
function hbaName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !KEYWORDS.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

const KEYWORDS: ReadonlySet<string> = new Set(['all', 'sameuser', 'samerole', 'samegroup', 'replication']);
