import type { Coverage, UncoveredPart, UncoveredTable } from '../../facts/index.js';
import { column, type Row } from '../statement.js';
import { MOST_LISTED, type Aspect, type References } from './aspect.js';
import { tableName, unloggedReferences } from './references.js';
import { among, notAmong, some } from './sql.js';

/** The most parts listed of one table, and about how many of all of them. */
const MOST_PARTS = 100;
const MOST_PARTS_IN_ALL = 22_000;

/**
 * Which tables in scope the planned publication publishes, with all that a copy of them reads. A partitioned table counts
 * when all its leaf partitions are published, whichever way. Tried on 10 to 18.
 */
export const coverage: Aspect<Coverage> = {
  applies: ({ publication }) => (publication === undefined ? 'no publication was named' : undefined),

  ctes: () => [
    ['with_rows', `SELECT relid FROM relation WHERE relkind IN ('r', 'f')`],
    ['foreign_table', `SELECT relid FROM relation WHERE relkind = 'f'`],
    ['family', `SELECT relid AS root, relid FROM root WHERE ${among('relid', 'below', 'root')} UNION ALL SELECT root, relid FROM below`],
    ['leaf', `SELECT root, relid, ${among('relid', 'streamed')} AS streamed FROM family WHERE ${among('relid', 'with_rows')}`],
    ['published_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND ${among('relid', 'published')}`],
    [
      'judged',
      `SELECT root AS relid, bool_and(streamed) AS streamed, count(*) FILTER (WHERE NOT streamed AND relid <> root)::int AS parts_count,
              count(*) FILTER (WHERE streamed AND relid <> root)::int AS parts_covered,
              -- All that can be published is: adding the table would change nothing.
              bool_or(streamed) AND bool_and(streamed OR ${among('relid', 'foreign_table')}) AS covered_as_far_as_possible
         FROM leaf GROUP BY root
        UNION ALL
       SELECT relid, relid IN (SELECT relid FROM streamed) OR relid IN (SELECT relid FROM published_partitioned), 0, 0, false
         FROM root WHERE ${notAmong('relid', 'leaf', 'root')}`,
    ],
    ['uncovered', 'SELECT relid, parts_count, parts_covered, covered_as_far_as_possible FROM judged WHERE NOT streamed'],
    // FULL, since no nested loop can do that.
    [
      'uncovered_relation',
      `SELECT r.relid, r.schema, r.name, r.relkind, r.unlogged, r.size_bytes, u.parts_count, u.parts_covered, u.covered_as_far_as_possible
         FROM relation r FULL JOIN uncovered u ON u.relid = r.relid`,
    ],
    [
      'uncovered_listed',
      `SELECT relid, schema, name, relkind, unlogged, size_bytes, parts_count, parts_covered, covered_as_far_as_possible
         FROM uncovered_relation WHERE parts_count IS NOT NULL ORDER BY schema, name LIMIT ${MOST_LISTED}`,
    ],
    // What is below a table and no relation of ours is temporary; of any session.
    [
      'temporary_below',
      `SELECT root FROM below b WHERE ${notAmong('relid', 'relation')} AND ${some(`FROM pg_class c WHERE c.oid = b.relid AND c.relpersistence = 't'`)}`,
    ],
    ['missing_part', `SELECT root, relid FROM leaf WHERE NOT streamed AND relid <> root AND ${among('root', 'uncovered_listed')}`],
    [
      'missing_relation',
      `SELECT m.root, r.schema, r.name, r.relispartition, r.relkind, r.unlogged, r.size_bytes
         FROM missing_part m FULL JOIN relation r ON r.relid = m.relid`,
    ],
    [
      'ranked_part',
      `SELECT root, schema, name, relispartition, relkind = 'f' AS is_foreign, unlogged, size_bytes,
              row_number() OVER (PARTITION BY root ORDER BY schema, name) AS nth
         FROM missing_relation WHERE root IS NOT NULL`,
    ],
    [
      'listed_part',
      `SELECT root, json_agg(json_build_object('schema', schema, 'name', name, 'partition', relispartition, 'foreign', is_foreign,
                                               'unlogged', unlogged, 'size_bytes', size_bytes) ORDER BY nth) AS parts
         FROM ranked_part
        WHERE nth <= greatest(10, least(${MOST_PARTS}, ${MOST_PARTS_IN_ALL} / (SELECT greatest(count(*), 1) FROM uncovered_listed)))
        GROUP BY root`,
    ],
  ],

  answer: () => `
    SELECT (SELECT count(*)::int FROM judged WHERE streamed) AS covered,
           (SELECT count(*)::int FROM uncovered) AS uncovered_count,
           -- No table, and no partitioned one that is to have partitions.
           NOT EXISTS (SELECT FROM streamed) AND NOT EXISTS (SELECT FROM published_partitioned) AS empty,
           coalesce((SELECT json_agg(u) FROM (
             SELECT l.schema, l.name, l.relkind = 'p' AS partitioned, l.unlogged, l.parts_count, l.parts_covered, l.size_bytes,
                    l.relid IN (SELECT relid FROM published) OR l.relkind = 'p' AND l.covered_as_far_as_possible AS member,
                    l.relkind = 'r' AND ${some('FROM pg_inherits i WHERE i.inhparent = l.relid')} AS inherited,
                    l.relkind = 'r' AND ${among('l.relid', 'temporary_below', 'root')} AS temporary_descendant,
                    coalesce(p.parts, '[]') AS parts
               FROM uncovered_listed l
               LEFT JOIN listed_part p ON p.root = l.relid
              ORDER BY 1, 2) u), '[]') AS uncovered`,

  read: (row, { references }) => ({
    covered: column(row, 'covered').count(),
    uncovered: column(row, 'uncovered')
      .rows()
      .map((one) => uncoveredTable(one, references)),
    uncoveredCount: column(row, 'uncovered_count').count(),
    empty: column(row, 'empty').flag(),
  }),
};

function uncoveredTable(row: Row, references: References): UncoveredTable {
  return {
    ...tableName(row),
    partitioned: column(row, 'partitioned').flag(),
    unlogged: column(row, 'unlogged').flag(),
    member: column(row, 'member').flag(),
    inherited: column(row, 'inherited').flag(),
    temporaryDescendant: column(row, 'temporary_descendant').flag(),
    sizeBytes: column(row, 'size_bytes').countOrNull(),
    unloggedReferences: referencesOf(row, references),
    parts: column(row, 'parts')
      .rows()
      .map((part) => uncoveredPart(part, references)),
    partsCount: column(row, 'parts_count').count(),
    partsCovered: column(row, 'parts_covered').count(),
  };
}

function uncoveredPart(row: Row, references: References): UncoveredPart {
  return {
    ...tableName(row),
    relation: column(row, 'partition').flag() ? 'partition' : 'child',
    foreign: column(row, 'foreign').flag(),
    unlogged: column(row, 'unlogged').flag(),
    sizeBytes: column(row, 'size_bytes').countOrNull(),
    unloggedReferences: referencesOf(row, references),
  };
}

/** A logged table cannot reference an unlogged one. */
function referencesOf(row: Row, references: References): UncoveredTable['unloggedReferences'] {
  return column(row, 'unlogged').flag() ? unloggedReferences(tableName(row), references) : [];
}
