import type { Platform } from '../../facts/index.js';
import type { PlatformName } from '../../result.js';
import { column } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/** Settings whose prefix only one service has. A role's name proves nothing: a dump takes roles to other servers. */
const PREFIXES: readonly (readonly [string, PlatformName])[] = [
  ['rds', 'rds'],
  ['cloudsql', 'cloud-sql'],
  ['azure', 'azure'],
  ['neon', 'neon'],
  ['supautils', 'supabase'],
];

/**
 * Whose service this is. Aurora has a function of its own in pg_catalog; in other schemas anybody can have one of that
 * name. A function that is not there cannot even be named in a statement, so which instance this is, is asked in a
 * statement inside of this one. Tried on 10 to 18; what the services show is theirs to document.
 */
export const platform: CatalogFact<Platform> = () => ({
  text: `
    SELECT ARRAY(SELECT DISTINCT split_part(name, '.', 1) FROM pg_settings WHERE name LIKE '%.%') AS prefixes,
           EXISTS (SELECT FROM pg_proc
                    WHERE proname = 'aurora_version' AND pronamespace = 'pg_catalog'::regnamespace) AS aurora,
           CASE WHEN EXISTS (SELECT FROM pg_proc
                              WHERE proname = 'aurora_db_instance_identifier' AND pronamespace = 'pg_catalog'::regnamespace)
                THEN substring(query_to_xml('SELECT pg_catalog.aurora_db_instance_identifier() AS id', false, false, '')::text
                               FROM '<id>([^<]*)</id>') END AS instance`,
  read: ([row]) => {
    const instance = column(row, 'instance').textOrNull();
    return {
      name: nameOf(column(row, 'prefixes').texts(), column(row, 'aurora').flag()),
      ...(instance === null || instance === '' ? {} : { instanceIdentifier: instance }),
    };
  },
});

function nameOf(prefixes: readonly string[], aurora: boolean): PlatformName {
  if (aurora) {
    return 'aurora';
  }
  return PREFIXES.find(([prefix]) => prefixes.includes(prefix))?.[1] ?? 'self-managed';
}
