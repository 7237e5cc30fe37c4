import type { Platform } from '../../facts.js';
import type { PlatformName } from '../../result.js';
import { column, type Statement } from './statement.js';

/** Settings whose prefix only one service has. A role's name proves nothing: a dump carries roles to other servers. */
const PREFIXES: readonly (readonly [string, PlatformName])[] = [
  ['rds', 'rds'],
  ['cloudsql', 'cloud-sql'],
  ['azure', 'azure'],
  ['neon', 'neon'],
  ['supautils', 'supabase'],
];

/** Whose service this is. Tried on 10 to 18; what the services show is theirs to document. */
export const platform: Statement<Platform> = {
  text: `
    SELECT ARRAY(SELECT DISTINCT split_part(name, '.', 1) FROM pg_settings WHERE name LIKE '%.%') AS prefixes,
           EXISTS (SELECT FROM pg_proc WHERE proname = 'aurora_version') AS aurora`,
  read: ([row]) => ({ name: nameOf(column(row, 'prefixes').texts(), column(row, 'aurora').flag()) }),
};

function nameOf(prefixes: readonly string[], aurora: boolean): PlatformName {
  if (aurora) {
    return 'aurora';
  }
  return PREFIXES.find(([prefix]) => prefixes.includes(prefix))?.[1] ?? 'self-managed';
}
