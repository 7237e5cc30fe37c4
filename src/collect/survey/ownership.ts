import type { Ownership } from '../../facts/index.js';
import type { Target } from '../../target.js';
import { column } from '../statement.js';
import { MOST_LISTED, type Aspect } from './aspect.js';
import { tableName } from './references.js';
import { among } from './sql.js';

const ROLE = '(SELECT oid FROM acting)';

/** From here on a publication has a partitioned table as such, and its owner alone is asked. */
const ROOTS_SINCE = 13;

/** Who owns the tables that a publication of those in scope would list, and the publication. Tried on 10 to 18. */
export const ownership: Aspect<Ownership> = {
  applies: (target) => (publishesItself(target) ? undefined : 'the pipeline does not change publications'),

  ctes: ({ major }) => [
    [
      'unowned',
      `SELECT r.schema, r.name, r.relowner FROM relation r
        WHERE ${among('r.relid', 'tree')} AND ${major >= ROOTS_SINCE ? `r.relkind IN ('r', 'p') AND (NOT r.relispartition OR ${among('r.relid', 'root')})` : `r.relkind = 'r'`}
          AND NOT pg_has_role(${ROLE}, r.relowner, 'USAGE')`,
    ],
  ],

  answer: () => `
    SELECT (SELECT count(*)::int FROM unowned) AS foreign_count,
           (SELECT pg_has_role(${ROLE}, p.pubowner, 'USAGE') FROM pg_publication p WHERE p.pubname::text = $5::text) AS owns_publication,
           coalesce((SELECT json_agg(f) FROM (
             SELECT u.schema, u.name, pg_get_userbyid(u.relowner)::text AS owner FROM unowned u ORDER BY 1, 2 LIMIT ${MOST_LISTED}) f), '[]') AS "foreign"`,

  read: (row) => ({
    foreign: column(row, 'foreign')
      .rows()
      .map((one) => ({ ...tableName(one), owner: column(one, 'owner').text() })),
    foreignCount: column(row, 'foreign_count').count(),
    ownsPublication: column(row, 'owns_publication').flagOrNull(),
  }),
};

/** Whether the consumer may have to create a publication, or to add tables to it. */
function publishesItself({ autocreate, consumer }: Target): boolean {
  return autocreate !== 'disabled' || consumer.publication.value.addsTables === true;
}
