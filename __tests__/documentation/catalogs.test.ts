import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';
import { filesIn, read } from './pages.js';

/** Names that begin with pg_ and are no objects of a database: a file, and what only its lines are about. */
const NOT_IN_A_DATABASE = ['pg_hba', 'pg_hba.conf', 'pg_ctl', 'pg_ctlcluster', 'pg_dump', 'pg_basebackup', 'pg_upgrade', 'pg_isready'];

let server: Server;
beforeAll(async () => {
  server = await startServer({ major: majors.at(-1) ?? 0 });
});
afterAll(stopAll);

it('names views, functions, roles and settings that exist', async () => {
  const pages = [...filesIn('docs', true), 'README.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter((path) => path.endsWith('.md'));
  const named = pages.flatMap((page) => [...read(page).matchAll(/(?<![\w.-])pg_[a-z0-9_]+(?:\.[a-z_]+)?/g)].map(([name]) => ({ page, name })));
  expect(named.length).toBeGreaterThan(20);
  const there = new Set((await server.sql<{ name: string }>(NAMES)).map(({ name }) => name));
  const strange = named.filter(({ name }) => !there.has(name) && !there.has(name.split('.')[1] ?? name) && !NOT_IN_A_DATABASE.some((other) => name.startsWith(other)));
  expect(strange).toEqual([]);
});

/** All that a page may speak of: relations with their columns, functions, roles, the schema. */
const NAMES = `
  SELECT relname AS name FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace
  UNION ALL SELECT relname || '.' || attname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid WHERE relnamespace = 'pg_catalog'::regnamespace
  UNION ALL SELECT proname FROM pg_proc UNION ALL SELECT rolname FROM pg_roles UNION ALL SELECT nspname FROM pg_namespace UNION ALL SELECT typname FROM pg_type`;
