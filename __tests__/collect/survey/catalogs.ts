/** Big catalogs, made fast: in statements that each hold a few thousand locks. */
import type { Server } from '../../support/postgres.js';

/** For a server that is to hold them. Nothing analyses a table behind our back. */
export const CATALOG_SETTINGS: Readonly<Record<string, string>> = {
  autovacuum: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '256MB',
  max_wal_size: '8GB',
  max_locks_per_transaction: '1000',
};

const AT_ONCE = 5000;

async function inBatches(server: Server, database: string, count: number, body: string): Promise<void> {
  for (let from = 1; from <= count; from += AT_ONCE) {
    const to = Math.min(count, from + AT_ONCE - 1);
    await server.sql(`DO $do$ BEGIN FOR i IN ${from}..${to} LOOP ${body} END LOOP; END $do$`, { database });
  }
}

/** How the tables are identified: a primary key, or REPLICA IDENTITY FULL, which is made in half the time. */
export type Identity = 'key' | 'full';

/** Tables `big.t_000001` and so on. */
export async function plainTables(server: Server, database: string, count: number, identity: Identity = 'key'): Promise<void> {
  await server.sql('CREATE SCHEMA big', { database });
  const key = identity === 'key' ? 'PRIMARY KEY' : '';
  await inBatches(server, database, count, `EXECUTE format('CREATE TABLE big.t_%s (id int ${key})', to_char(i, 'FM000000'));`);
  if (identity === 'full') {
    await identifiedByAll(server, database, 'big');
  }
}

/** ALTER TABLE for thousands of tables would take as long as they did. */
async function identifiedByAll(server: Server, database: string, schema: string): Promise<void> {
  await server.sql(`UPDATE pg_class SET relreplident = 'f' WHERE relnamespace = '${schema}'::regnamespace AND relkind = 'r'`, { database });
}

/**
 * Tables `sales.r_001` and so on, each with so many partitions. Publications: `by_root` (13+), and `by_leaf`, which lists
 * the partitions.
 */
export async function partitionedTables(server: Server, database: string, roots: number, partitions: number, identity: Identity = 'key'): Promise<void> {
  const { major } = server;
  // Before 11 a partitioned table can have no primary key, its partitions can.
  const [ofRoot, ofLeaf] = identity === 'full' ? ['', ''] : major >= 11 ? [', PRIMARY KEY (id)', ''] : ['', '(PRIMARY KEY (id))'];
  await server.sql('CREATE SCHEMA sales; CREATE PUBLICATION by_leaf', { database });
  for (let root = 1; root <= roots; root += 1) {
    const name = `sales.r_${String(root).padStart(3, '0')}`;
    await server.sql(
      `CREATE TABLE ${name} (id int NOT NULL, v text${ofRoot}) PARTITION BY RANGE (id);
       DO $do$ BEGIN FOR i IN 1..${partitions} LOOP
         EXECUTE format('CREATE TABLE ${name}_%s PARTITION OF ${name} ${ofLeaf} FOR VALUES FROM (%s) TO (%s)', i, i * 10, i * 10 + 10);
       END LOOP; END $do$`,
      { database },
    );
  }
  if (identity === 'full') {
    await identifiedByAll(server, database, 'sales');
  }
  await server.sql(addAll('by_leaf', `relkind = 'r' AND relnamespace = 'sales'::regnamespace`), { database });
  if (major >= 13) {
    await server.sql(`CREATE PUBLICATION by_root; ${addAll('by_root', `relkind = 'p' AND relnamespace = 'sales'::regnamespace`)}`, { database });
  }
}

/** Adds tables of pg_class to a publication. */
export function addAll(publication: string, where: string): string {
  return `DO $do$ BEGIN
    EXECUTE 'ALTER PUBLICATION ${publication} ADD TABLE ' || (SELECT string_agg(oid::regclass::text, ', ') FROM pg_class WHERE ${where});
  END $do$`;
}

/** Schemas `s_0001` and so on, with one table `t` each. */
export async function schemas(server: Server, database: string, count: number): Promise<void> {
  await inBatches(server, database, count, `EXECUTE format('CREATE SCHEMA s_%s CREATE TABLE t (id int PRIMARY KEY)', to_char(i, 'FM0000'));`);
}

/** What ANALYZE says of the catalogs alone: the tables themselves are empty. */
export async function analyseCatalogs(server: Server, database: string): Promise<void> {
  await server.sql(
    `DO $do$ DECLARE t regclass; BEGIN
       FOR t IN SELECT oid FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r' LOOP EXECUTE 'ANALYZE ' || t; END LOOP;
     END $do$`,
    { database },
  );
}
