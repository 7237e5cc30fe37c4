/** A real PostgreSQL behind the stand-in: a reboot of the instance restarts it with what its parameter groups say. */
import { quoteLiteral, type Server } from '../postgres.js';
import type { Applied, Settings } from './modifying.js';

/**
 * For `StandInOptions.applied`: what takes effect on the instance of this name takes effect on `server`. All other
 * instances have none.
 */
export function appliedTo(server: Server, instance: string): Applied {
  return async (name, settings, how) => {
    if (name !== instance) {
      return;
    }
    if (how === 'reboot') {
      await server.sql('ALTER SYSTEM RESET ALL');
      await server.restart(postgresSettings(settings));
      return;
    }
    for (const [setting, value] of Object.entries(dynamicSettings(settings))) {
      await server.sql(`ALTER SYSTEM SET ${setting} = ${quoteLiteral(value)}`);
    }
    await server.reload();
  };
}

/** What the service makes of a group: `rds.logical_replication` decides on wal_level, and is listed as on or off. */
export function postgresSettings(settings: Settings): Settings {
  const logical = settings['rds.logical_replication'] === '1';
  return { ...dynamicSettings(settings), wal_level: logical ? 'logical' : 'replica', 'rds.logical_replication': logical ? 'on' : 'off' };
}

/** Formulas such as `LEAST({DBInstanceClassMemory/9531392},5000)` are the service's to compute. */
function dynamicSettings(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([name, value]) => !name.startsWith('rds.') && !value.includes('{')));
}
