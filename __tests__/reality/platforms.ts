/**
 * STAND-INS. What a database looks like on a managed service, as far as the check goes by it: nothing here behaves like
 * the service. Made in a database of its own, which is dropped after the state, by a server that lets its catalogs be
 * changed (allow_system_table_mods).
 */
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
    withSettings(SETTINGS[platform]),
    ...(aws ? ['CREATE ROLE rds_replication'] : []),
    ...(platform === 'aurora' ? ["CREATE FUNCTION pg_catalog.aurora_version() RETURNS text LANGUAGE sql AS $$ SELECT '16.4.2'::text $$"] : []),
  ];
}

/** A setting of a library that is not loaded is not listed: the view is given more rows. */
function withSettings(settings: Readonly<Record<string, string>>): string {
  const rows = Object.entries(settings).map(([name, value]) => `('${name}', '${value}')`);
  return `
    DO $$
    DECLARE listed text := (SELECT string_agg(CASE attname WHEN 'name' THEN 'own.name' WHEN 'setting' THEN 'own.value'
                                              WHEN 'source' THEN quote_literal('configuration file')
                                              WHEN 'context' THEN quote_literal('postmaster') WHEN 'pending_restart' THEN 'false'
                                              ELSE 'NULL' END || '::' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum)
                              FROM pg_attribute WHERE attrelid = 'pg_catalog.pg_settings'::regclass AND attnum > 0);
    BEGIN
      EXECUTE 'CREATE OR REPLACE VIEW pg_catalog.pg_settings AS SELECT * FROM pg_show_all_settings() a UNION ALL SELECT '
        || listed || ' FROM (VALUES ${rows.join(', ').replaceAll("'", "''")}) AS own (name, value)';
    END $$`;
}
