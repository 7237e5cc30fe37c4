import type { SomeTables } from '../../facts/index.js';
import type { Aspect } from './aspect.js';
import { someOf, someTables } from './columns.js';
import { among, some } from './sql.js';

/** Tables in scope with a serial or identity column: a dependency of a sequence, `a` or `i`. Looked up table by table. Tried on 10 to 18. */
export const ownedSequences: Aspect<SomeTables> = {
  applies: ({ consumer }) => (consumer.takesOver === undefined ? 'the target of this consumer does not take over from the source' : undefined),

  ctes: () => [
    [
      'owning_table',
      `SELECT schema, name, true AS owning FROM relation r
        WHERE relkind IN ('r', 'p') AND NOT relispartition AND ${among('relid', 'tree')}
          AND ${some(`FROM pg_depend d WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = r.relid AND d.refobjsubid > 0
                       AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
                       AND (SELECT x.relkind FROM pg_class x WHERE x.oid = d.objid) = 'S'`)}`,
    ],
  ],

  answer: () => `SELECT ${someOf('owning')} FROM owning_table`,

  read: (row) => someTables(row, 'owning'),
};
