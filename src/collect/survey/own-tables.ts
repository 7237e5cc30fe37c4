import type { OwnTableState } from '../../facts/index.js';
import type { Target } from '../../target.js';
import { column } from '../statement.js';
import type { Aspect } from './aspect.js';
import { tableName } from './references.js';

const ROLE = '(SELECT oid FROM acting)';

const PRIVILEGES = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;

/** The relations that the pipeline writes to itself, and what the role may do with them. Tried on 10 to 18. */
export const ownTables: Aspect<readonly OwnTableState[]> = {
  applies: (target) => (hasOwn(target) ? undefined : 'the pipeline writes to no table of its own'),

  ctes: () => [],

  answer: () => `
    SELECT coalesce(json_agg(json_build_object('schema', o.schema, 'name', o.name, 'relkind', c.relkind,
                       'usage', coalesce(has_schema_privilege(${ROLE}, n.oid, 'USAGE'), false),
                       'privileges', ARRAY(SELECT p FROM unnest(ARRAY[${PRIVILEGES.map((one) => `'${one}'`).join(', ')}]) p WHERE has_table_privilege(${ROLE}, c.oid, p)),
                       'published', coalesce(c.oid IN (SELECT relid FROM published), false)) ORDER BY o.nth), '[]') AS tables
      FROM own_table o
      LEFT JOIN pg_namespace n ON n.nspname = o.schema::name AND n.nspname::text = o.schema
      LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = o.name::name AND c.relname::text = o.name`,

  read: (row) =>
    column(row, 'tables')
      .rows()
      .map((one) => ({
        ...tableName(one),
        relkind: column(one, 'relkind').textOrNull(),
        usage: column(one, 'usage').flag(),
        privileges: column(one, 'privileges').texts(),
        published: column(one, 'published').flag(),
      })),
};

/** Whether any version has it write to one. */
function hasOwn({ consumer, heartbeatTable }: Target): boolean {
  return heartbeatTable !== undefined || consumer.ownTables.some(({ value }) => value.table !== null);
}
