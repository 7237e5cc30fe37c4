import type { Coverage, UncoveredPart, UncoveredTable } from '../../facts/index.js';
import { plansPublication } from '../../target.js';
import { column, type Row } from '../statement.js';
import { MOST_LISTED, type Aspect, type Asking, type Cte, type References } from './aspect.js';
import { tableName, unloggedReferences } from './references.js';
import { IS_TO_BE } from './scope.js';
import { among, notAmong, nothing, some } from './sql.js';

/** The most parts listed of one table, and about how many of all of them. */
const MOST_PARTS = 100;
const MOST_PARTS_IN_ALL = 22_000;

/** The first version that can publish a partitioned table as such. */
const ROOTS_SINCE = 13;

/** What is missing below the tables that are listed. */
const PARTS: readonly Cte[] = [
  // What is below a table and no relation of ours is temporary; of any session.
  [
    'temporary_below',
    `SELECT root FROM below b WHERE ${notAmong('relid', 'relation')} AND ${some(`FROM pg_class c WHERE c.oid = b.relid AND c.relpersistence = 't'`)}`,
  ],
  ['missing_part', `SELECT root, relid FROM leaf WHERE NOT carried AND relid <> root AND ${among('root', 'uncovered_listed')}`],
  [
    'missing_relation',
    `SELECT m.root, r.schema, r.name, r.relispartition, r.relkind, r.unlogged, r.size_bytes
       FROM missing_part m FULL JOIN relation r ON r.relid = m.relid`,
  ],
  [
    'ranked_part',
    `SELECT root, schema, name, relispartition, relkind = 'f' AS is_foreign, unlogged, size_bytes,
            -- Those of another kind are few, and not to be cut off.
            row_number() OVER (PARTITION BY root ORDER BY relkind <> 'f', schema, name) AS nth
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
];

const NO_PARTS: readonly Cte[] = [
  ['temporary_below', nothing('root oid')],
  ['listed_part', nothing('root oid, parts json')],
];

/**
 * Which tables in scope the planned publication publishes, or would once it is made, with all that a copy of them reads. A
 * partitioned table counts when all its leaf partitions are published, whichever way; an unlogged table when it needs
 * nothing but to be logged, since that is a fact of its own. Tried on 10 to 18.
 */
export const coverage: Aspect<Coverage> = {
  applies: (target) => (plansPublication(target) ? undefined : 'no publication was named'),

  ctes: (asking) => [
    ['with_rows', `SELECT relid FROM relation WHERE relkind IN ('r', 'f')`],
    ['foreign_table', `SELECT relid FROM relation WHERE relkind = 'f'`],
    carried(asking),
    ['family', `SELECT relid AS root, relid FROM root WHERE ${among('relid', 'below', 'root')} UNION ALL SELECT root, relid FROM below`],
    ['leaf', `SELECT root, relid, ${among('relid', 'carried')} AS carried, ${among('relid', 'foreign_table')} AS is_foreign FROM family WHERE ${among('relid', 'with_rows')}`],
    ['published_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND ${among('relid', 'published')}`],
    [
      'judged',
      `SELECT root AS relid, bool_and(carried) AS carried, count(*) FILTER (WHERE NOT carried AND relid <> root)::int AS parts_count,
              count(*) FILTER (WHERE is_foreign)::int AS foreign_count,
              count(*) FILTER (WHERE carried AND relid <> root)::int AS parts_covered,
              -- All that can be published is: adding the table would change nothing.
              bool_or(carried) AND bool_and(carried OR is_foreign) AS covered_as_far_as_possible
         FROM leaf GROUP BY root
        UNION ALL
       SELECT relid, relid IN (SELECT relid FROM carried) OR relid IN (SELECT relid FROM published_partitioned), 0, 0, 0, false
         FROM root WHERE ${notAmong('relid', 'leaf', 'root')}`,
    ],
    ['uncovered', 'SELECT relid, parts_count, foreign_count, parts_covered, covered_as_far_as_possible FROM judged WHERE NOT carried'],
    // FULL, since no nested loop can do that.
    [
      'uncovered_relation',
      `SELECT r.relid, r.schema, r.name, r.relkind, r.unlogged, r.size_bytes, u.parts_count, u.foreign_count, u.parts_covered,
              ${among('r.relid', 'carried')} OR r.relkind = 'p' AND (${among('r.relid', 'published_partitioned')} OR u.covered_as_far_as_possible) AS member
         FROM relation r FULL JOIN uncovered u ON u.relid = r.relid`,
    ],
    [
      'uncovered_told',
      `SELECT relid, schema, name, relkind, unlogged, size_bytes, parts_count, foreign_count, parts_covered, member,
              ${unpublished(asking)} AS unpublished, ${LOST_BELOW} AS lost_below
         FROM uncovered_relation WHERE parts_count IS NOT NULL`,
    ],
    [
      // Each rule has the first of its own: those of another one take no places.
      'uncovered_ranked',
      `SELECT relid, schema, name, relkind, unlogged, size_bytes, parts_count, foreign_count, parts_covered, member, unpublished, lost_below,
              row_number() OVER (PARTITION BY unpublished ORDER BY schema, name) AS nth_unpublished,
              row_number() OVER (PARTITION BY lost_below ORDER BY schema, name) AS nth_lost
         FROM uncovered_told`,
    ],
    [
      'uncovered_listed',
      `SELECT relid, schema, name, relkind, unlogged, size_bytes, parts_count, foreign_count, parts_covered, member, unpublished, lost_below
         FROM uncovered_ranked
        WHERE unpublished AND nth_unpublished <= ${MOST_LISTED} OR lost_below AND nth_lost <= ${MOST_LISTED}`,
    ],
    ...(asking.census.inheritance ? PARTS : NO_PARTS),
  ],

  answer: () => `
    SELECT (SELECT count(*)::int FROM judged WHERE carried) AS covered,
           (SELECT count(*)::int FROM uncovered_told WHERE unpublished) AS uncovered_count,
           (SELECT count(*)::int FROM uncovered_told WHERE lost_below) AS lost_below_count,
           -- No table, and no partitioned one that is to have partitions.
           NOT EXISTS (SELECT FROM streamed) AND NOT EXISTS (SELECT FROM published_partitioned) AS empty,
           coalesce((SELECT json_agg(u) FROM (
             SELECT l.schema, l.name, l.relkind = 'p' AS partitioned, l.unlogged, l.parts_count, l.foreign_count, l.parts_covered, l.size_bytes, l.member,
                    l.unpublished, l.lost_below,
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
    lostBelowCount: column(row, 'lost_below_count').count(),
    empty: column(row, 'empty').flag(),
  }),
};

/**
 * Tables whose changes the publication publishes, or would if they were logged: FOR ALL TABLES and TABLES IN SCHEMA have
 * no unlogged ones, and will have them as soon as they are logged; nor has one that the consumer makes of what it captures.
 */
function carried({ target, major }: Asking): Cte {
  const toBe = target.autocreate === 'filtered' ? ` OR ${IS_TO_BE} AND ${among('r.relid', 'tree')}` : '';
  const ofSchema = major >= 15 ? ' OR r.relnamespace IN (SELECT pnnspid FROM pg_publication_namespace WHERE pnpubid = (SELECT oid FROM publication))' : '';
  return [
    'carried',
    `SELECT r.relid FROM relation r
      WHERE r.relkind = 'r' AND (${among('r.relid', 'published')} OR r.unlogged AND ((SELECT puballtables FROM publication)${ofSchema}${toBe}))`,
  ];
}

/** Whether the publication could publish more of the table than it does: itself, or partitions of it. */
function unpublished({ major }: Asking): string {
  const empty = major >= ROOTS_SINCE ? 'NOT member' : 'NOT member AND parts_count = 0';
  return `CASE relkind WHEN 'p' THEN parts_count > foreign_count OR ${empty} ELSE NOT member END`;
}

/** Whether changes below a table get lost that adding the table does not bring: foreign ones, and children of a published one. */
const LOST_BELOW = `(foreign_count > 0 OR relkind = 'r' AND member)`;

function uncoveredTable(row: Row, references: References): UncoveredTable {
  return {
    ...tableName(row),
    partitioned: column(row, 'partitioned').flag(),
    unlogged: column(row, 'unlogged').flag(),
    member: column(row, 'member').flag(),
    unpublished: column(row, 'unpublished').flag(),
    lostBelow: column(row, 'lost_below').flag(),
    inherited: column(row, 'inherited').flag(),
    temporaryDescendant: column(row, 'temporary_descendant').flag(),
    sizeBytes: column(row, 'size_bytes').countOrNull(),
    unloggedReferences: referencesOf(row, references),
    parts: column(row, 'parts')
      .rows()
      .map((part) => uncoveredPart(part, references)),
    partsCount: column(row, 'parts_count').count(),
    foreignCount: column(row, 'foreign_count').count(),
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
