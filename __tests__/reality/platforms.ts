/**
 * STAND-INS. What a database looks like on a managed service, as far as the check goes by it: nothing here behaves like
 * the service. Made in a database of its own, which is dropped after the state, by a server that lets its catalogs be
 * changed (allow_system_table_mods).
 */
import { quoteLiteral } from '../support/postgres.js';
import { withSettings } from '../support/with-settings.js';
import type { StandInPlatform } from './state.js';

/** The database a state with a platform is played in, unless it names one: catalogs that were changed go with it. */
export const MANAGED_DATABASE = 'managed';

/** Settings that only this service has, and their values. */
const SETTINGS: Readonly<Record<StandInPlatform, Readonly<Record<string, string>>>> = {
  aurora: { 'rds.logical_replication': 'on', 'rds.logical_wal_cache': '2048' },
  rds: { 'rds.logical_replication': 'on' },
  'cloud-sql': { 'cloudsql.logical_decoding': 'on' },
  azure: { 'azure.extensions': 'on' },
  supabase: { 'supautils.privileged_role': 'on' },
  neon: { 'neon.timeline_id': 'on' },
};

/** SQL for the superuser, in the state's database. */
export function standInFor(platform: StandInPlatform): readonly string[] {
  const aws = platform === 'aurora' || platform === 'rds';
  return [
    withSettings(Object.fromEntries(Object.entries(SETTINGS[platform]).map(([name, value]) => [name, quoteLiteral(value)]))),
    ...(aws ? ['CREATE ROLE rds_replication'] : []),
    ...(platform === 'aurora' ? ["CREATE FUNCTION pg_catalog.aurora_version() RETURNS text LANGUAGE sql AS $$ SELECT '16.4.2'::text $$"] : []),
  ];
}
