import type { Cascade, Cascades } from '../../facts/index.js';
import { column, type Row } from '../statement.js';
import { nothingInScope, type Aspect } from './aspect.js';
import { tableName } from './references.js';
import { among } from './sql.js';

/** How many are named: all of them are one row of the report. */
const MOST_NAMED = 10;

/** Foreign keys with ON DELETE CASCADE that lead into the tables in scope, or out of them. Those of partitions are told with their root's. Tried on 10 to 18. */
export const cascades: Aspect<Cascades> = {
  applies: (target) => nothingInScope(target) ?? (target.operations.includes('delete') ? undefined : 'the pipeline needs no deletes'),

  ctes: ({ major }) => [
    [
      'crossing',
      `SELECT DISTINCT conrelid, confrelid, into_scope
         FROM (SELECT conrelid, confrelid, ${among('conrelid', 'tree')} AS into_scope, ${among('confrelid', 'tree')} AS from_scope
                 FROM pg_constraint WHERE contype = 'f' AND confdeltype = 'c' AND conrelid <> confrelid${major >= 11 ? ' AND conparentid = 0' : ''}) k
        WHERE into_scope <> from_scope`,
    ],
  ],

  answer: () => `
    SELECT (SELECT count(*)::int FROM crossing) AS count,
           coalesce((SELECT json_agg(k) FROM (
             SELECT x.into_scope, fn.nspname AS schema, f.relname AS name, tn.nspname AS target_schema, t.relname AS target_name
               FROM (SELECT * FROM crossing ORDER BY into_scope DESC, conrelid, confrelid LIMIT ${MOST_NAMED}) x
               JOIN pg_class f ON f.oid = x.conrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
               JOIN pg_class t ON t.oid = x.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
              ORDER BY x.into_scope DESC, 2, 3, 4, 5) k), '[]') AS cascades`,

  read: (row) => ({
    cascades: column(row, 'cascades').rows().map(cascade),
    count: column(row, 'count').count(),
  }),
};

function cascade(row: Row): Cascade {
  return {
    from: tableName(row),
    to: { schema: column(row, 'target_schema').text(), name: column(row, 'target_name').text() },
    intoScope: column(row, 'into_scope').flag(),
  };
}
