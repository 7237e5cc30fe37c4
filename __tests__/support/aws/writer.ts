/**
 * STAND-IN. A PostgreSQL server that plays the writer of a managed database: what the check goes by looks like AWS's, and a
 * reboot that the API is asked for restarts it with what its parameter groups say.
 */
import { startServer, type Server } from '../postgres.js';
import { withSettings } from '../with-settings.js';
import type { Applied } from './modifying.js';
import { appliedTo, postgresSettings } from './real-server.js';

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
  const server = await startServer({ major, settings: { allow_system_table_mods: 'on', ...postgresSettings({ 'rds.logical_replication': logical ? '1' : '0' }) } });
  await server.sql(`CREATE ROLE rds_replication; CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${LOGIN.password}' IN ROLE rds_replication`);
  await server.sql('CREATE TABLE orders (id bigint PRIMARY KEY); GRANT SELECT ON orders TO cdc; CREATE PUBLICATION feed FOR TABLE orders');
  await server.sql(withSettings({ 'rds.logical_replication': "current_setting('rds.logical_replication')" }));
  if (topology === 'aurora') {
    await server.sql("CREATE FUNCTION pg_catalog.aurora_version() RETURNS text LANGUAGE sql AS $$ SELECT '16.6.2'::text $$");
    await server.sql(`CREATE FUNCTION pg_catalog.aurora_db_instance_identifier() RETURNS text LANGUAGE sql AS $$ SELECT '${instance}'::text $$`);
  }
  const applied = appliedTo(server, instance);
  let reboots = 0;
  return {
    server,
    reboots: () => reboots,
    applied: async (whose, settings, how) => {
      reboots += whose === instance && how === 'reboot' ? 1 : 0;
      await applied(whose, settings, how);
    },
  };
}
