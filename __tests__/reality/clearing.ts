/** SQL that takes away what a state left on a server. */

/** Ends every session but this one. */
export const CLEAR_SESSIONS = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
   WHERE backend_type IN ('client backend', 'walsender') AND pid <> pg_backend_pid()`;

/** Drops the slots nobody reads, and answers whether there are none left. */
export const CLEAR_SLOTS = `
  SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE NOT active;
  SELECT NOT EXISTS (SELECT FROM pg_replication_slots) AS answer`;

/** Empties the database it is run in, of rights as well. */
export const CLEAR_DATABASE = `
  DO $$
  DECLARE name text;
  BEGIN
    FOR name IN SELECT pubname FROM pg_publication LOOP
      EXECUTE format('DROP PUBLICATION %I', name);
    END LOOP;
    FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
      EXECUTE format('DROP SCHEMA %I CASCADE', name);
    END LOOP;
    FOR name IN SELECT rolname FROM pg_roles WHERE oid >= 16384 LOOP
      EXECUTE format('DROP OWNED BY %I', name);
    END LOOP;
  END $$;
  CREATE SCHEMA public;
  GRANT CREATE, USAGE ON SCHEMA public TO PUBLIC`;

/** Drops all roles that states made. */
export const CLEAR_ROLES = `
  DO $$
  DECLARE name text;
  BEGIN
    FOR name IN SELECT rolname FROM pg_roles WHERE oid >= 16384 LOOP
      EXECUTE format('DROP ROLE %I', name);
    END LOOP;
  END $$`;
