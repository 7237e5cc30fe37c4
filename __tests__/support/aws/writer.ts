/**
 * STAND-IN. A PostgreSQL server that plays the writer of a managed database: what the check goes by looks like AWS's, and a
 * reboot that the API is asked for restarts it with what its parameter groups say.
 */
import { startServer, type Server } from '../postgres.js';
import type { Applied, Settings } from './modifying.js';

export interface WriterOptions {
  readonly major: number;
  readonly topology: 'aurora' | 'rds';
  /** Identifier of the instance that it plays. */
  readonly instance: string;
  /** Whether logical replication is in effect when it starts. */
  readonly logical: boolean;
}

export interface Writer {
  readonly server: Server;
  /** For the stand-in of the API: settings of this instance take effect; those of others change nothing here. */
  readonly applied: Applied;
  /** How often it was restarted. */
  readonly reboots: () => number;
}

const LOGIN = { user: 'cdc', password: 'of-the-cdc' };

/** Inputs of a run that logs in to it. */
export function inputsOf({ server }: Writer): Readonly<Record<string, string>> {
  return { host: server.host, port: String(server.port), ...LOGIN, database: 'postgres', 'ssl-mode': 'disable', publication: 'feed' };
}

export async function startWriter({ major, topology, instance, logical }: WriterOptions): Promise<Writer> {
  const server = await startServer({ major, settings: { allow_system_table_mods: 'on', wal_level: levelOf(logical) } });
  await server.sql(`CREATE ROLE rds_replication; CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${LOGIN.password}' IN ROLE rds_replication`);
  await server.sql('CREATE TABLE orders (id bigint PRIMARY KEY); GRANT SELECT ON orders TO cdc; CREATE PUBLICATION feed FOR TABLE orders');
  await server.sql(withSettings());
  if (topology === 'aurora') {
    await server.sql("CREATE FUNCTION pg_catalog.aurora_version() RETURNS text LANGUAGE sql AS $$ SELECT '16.6.2'::text $$");
    await server.sql(`CREATE FUNCTION pg_catalog.aurora_db_instance_identifier() RETURNS text LANGUAGE sql AS $$ SELECT '${instance}'::text $$`);
  }
  let reboots = 0;
  return {
    server,
    reboots: () => reboots,
    applied: async (whose, settings, how) => {
      if (whose === instance && how === 'reboot') {
        reboots += 1;
        await server.restart(asPostgres(settings));
      }
    },
  };
}

/** What the service makes of its own parameters, and of PostgreSQL's. */
function asPostgres(settings: Settings): Readonly<Record<string, string>> {
  const own = Object.entries(settings).filter(([name]) => !name.startsWith('rds.'));
  return { ...Object.fromEntries(own), wal_level: levelOf(settings['rds.logical_replication'] === '1') };
}

function levelOf(logical: boolean): string {
  return logical ? 'logical' : 'replica';
}

/** A setting of a library that is not loaded is not listed: the view is given one more row. */
function withSettings(): string {
  return `
    DO $$
    DECLARE listed text := (SELECT string_agg(CASE attname WHEN 'name' THEN quote_literal('rds.logical_replication')
                                              WHEN 'setting' THEN $v$CASE current_setting('wal_level') WHEN 'logical' THEN 'on' ELSE 'off' END$v$
                                              WHEN 'source' THEN quote_literal('configuration file')
                                              WHEN 'context' THEN quote_literal('postmaster') WHEN 'pending_restart' THEN 'false'
                                              ELSE 'NULL' END || '::' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum)
                              FROM pg_attribute WHERE attrelid = 'pg_catalog.pg_settings'::regclass AND attnum > 0);
    BEGIN
      EXECUTE 'CREATE OR REPLACE VIEW pg_catalog.pg_settings AS SELECT * FROM pg_show_all_settings() a UNION ALL SELECT ' || listed;
    END $$`;
}
