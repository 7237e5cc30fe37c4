/** STAND-IN. Settings of a service, which the server of a test does not have. */

/**
 * SQL that has pg_settings list them as well: a setting of a library that is not loaded is not listed. For the superuser of
 * a server that lets its catalogs be changed (allow_system_table_mods).
 * @param settings an SQL expression by name.
 */
export function withSettings(settings: Readonly<Record<string, string>>): string {
  const rows = Object.entries(settings).map(([name, expression]) => `('${name}', ${expression})`);
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
