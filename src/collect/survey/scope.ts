/**
 * The tables in question, as common table expressions that all aspects share: what `tables` names, what the publication
 * publishes, and all that a copy of them reads. Catalogs only, and nothing that takes a lock: pg_publication_tables opens
 * every table on 16 and newer, and would wait behind one table's ACCESS EXCLUSIVE lock. Tried on 10 to 18.
 */
import { plannedOwnTables } from '../../consumer.js';
import type { SqlValue } from '../../neutralise/sql.js';
import type { TablePattern, Target } from '../../target.js';
import { actingRole } from '../acting-role.js';
import type { Asking, Cte } from './aspect.js';
import type { Census } from './census.js';
import { IDENTITIES } from './indexes.js';
import { among, attached, FIRST_USER_OID, nothing, notAmong, sizeBytes, walked } from './sql.js';

/** Parameters $1 to $10 of every statement. */
export function scopeValues({ target, major }: Asking): readonly SqlValue[] {
  const { tables, publication, operations, role, consumer, heartbeatTable } = target;
  const own = plannedOwnTables(consumer, heartbeatTable, major);
  return [
    tables.map(schemaOf),
    tables.map(({ schema }) => schema.kind === 'glob'),
    tables.map(tableOf),
    tables.map(({ table }) => table.kind === 'glob'),
    publication ?? null,
    operations.includes('update'),
    operations.includes('delete'),
    role ?? null,
    own.map(({ schema }) => schema),
    own.map(({ name }) => name),
  ];
}

/** The name of the schema, or a LIKE pattern. */
function schemaOf({ schema }: TablePattern): string {
  return schema.kind === 'exact' ? schema.name : likePattern(schema.regex);
}

/** The name of the table, or a LIKE pattern when either part is a glob. */
function tableOf({ schema, table }: TablePattern): string {
  if (table.kind === 'glob') {
    return likePattern(table.regex);
  }
  return schema.kind === 'glob' ? escapedForLike(table.name) : table.name;
}

/**
 * The LIKE pattern that matches what the regular expression of a glob does: a server keeps only 32 regular expressions
 * compiled, and would compile more than that again for every table.
 */
export function likePattern(regex: string): string {
  const tokens = /^\^\((.*)\)\$$/su.exec(regex)?.[1]?.match(/\\.|\.\*|./gsu) ?? [];
  return tokens.map(likeOf).join('');
}

function likeOf(token: string): string {
  if (token === '.*') {
    return '%';
  }
  if (token === '.') {
    return '_';
  }
  const literal = token.length > 1 && token.startsWith('\\') ? token.slice(1) : token;
  return escapedForLike(literal);
}

function escapedForLike(literal: string): string {
  return literal.replace(/[\\%_]/g, '\\$&');
}

/**
 * - `relation` (relid, …): every table of a user that is not temporary; the one pass over pg_class.
 * - `exact` (nth, relid), `globbed` (relid) and `globbed_nth` (nth) where there are globs, and `matched` (relid): what the
 *   entries of `tables` name, where there are any.
 * - `publication` (oid, …): the planned one; where it does not exist and the consumer makes it, one row with the oid 0: what it
 *   will be.
 * - `published` (relid): the members of the publication, some of them more than once; `published_explicitly` (relid): not only
 *   since all tables are, or all of their schema.
 * - `root` (relid): the tables in scope, the topmost alone: those named, else those published.
 * - `tree` (root, relid): each of them with all that a copy of it reads: partitions and INHERITS children, foreign ones too.
 * - `acting` (oid, …): the role whose privileges on the tables count; no row when there is no such role.
 * - `copied` (relid): the tables that a copy names.
 * - `own_table` (nth, schema, name): what the pipeline writes to itself.
 * - `primary_key` (relid) and `identity_index` (relid): see indexes.ts.
 * - `reference` (relid, target): foreign keys of unlogged tables to unlogged ones, partitioned ones too, as far as they can be reached from those in scope.
 */
export function scope(asking: Asking): readonly Cte[] {
  return [
    PATTERN,
    publication(asking),
    OPERATION,
    ...privileged(asking),
    relation(asking),
    ...(asking.target.tables.length === 0 ? [] : named(asking)),
    ...published(asking),
    ['root', asking.target.tables.length === 0 ? TOPMOST_PUBLISHED : 'SELECT DISTINCT relid FROM matched'],
    ...tree(asking),
    ...copied(asking),
    ...(asking.census.unloggedTables ? REFERENCES : []),
    ...IDENTITIES,
  ];
}

const PATTERN: Cte = [
  'pattern',
  `SELECT nth::int, schema, schema_glob, name, name_glob
     FROM unnest($1::text[], $2::boolean[], $3::text[], $4::boolean[]) WITH ORDINALITY AS p (schema, schema_glob, name, name_glob, nth)`,
];

/** The first version with publish_via_partition_root, and with partitioned tables in a publication. */
const ROOTS_SINCE = 13;

/** Consumers leave the operations of a publication that they make at the server's default: all. */
function publication({ target, major }: Asking): Cte {
  const viaRoot = major >= ROOTS_SINCE ? 'pubviaroot' : 'false';
  const existing = `SELECT oid, puballtables, pubupdate, pubdelete, ${viaRoot} AS pubviaroot FROM pg_publication WHERE pubname::text = $5::text`;
  if (target.autocreate === 'disabled') {
    return ['publication', existing];
  }
  const made = [target.autocreate === 'all-tables', true, true, major >= ROOTS_SINCE && target.consumer.publication.value.viaRoot === true];
  return [
    'publication',
    `${existing}
      UNION ALL
     SELECT 0::oid, ${made.join(', ')} WHERE NOT EXISTS (SELECT FROM pg_publication WHERE pubname::text = $5::text)`,
  ];
}

/** Whether the publication is one that the consumer is yet to make. */
export const IS_TO_BE = 'coalesce((SELECT oid = 0 FROM publication), false)';

// What the pipeline needs is going to be published, if it is not yet.
const OPERATION: Cte = [
  'operation',
  `SELECT coalesce((SELECT pubupdate FROM publication), false) OR $6::boolean AS updates,
          coalesce((SELECT pubdelete FROM publication), false) OR $7::boolean AS deletes`,
];

/** Aurora's setting, which is on by default up to 14. */
const AURORA_UNLOGGED = 'rds.logically_replicate_unlogged_tables';

/**
 * `wal_logged`: whether the table's changes are in the WAL to be decoded: of permanent ones; on Aurora also of unlogged
 * ones, if its setting says so. Aurora shows itself by a function in pg_catalog; in any other schema it is somebody's own.
 */
function relation({ major }: Asking): Cte {
  const aurora = `(SELECT CASE WHEN count(*) > 0
                          THEN coalesce((SELECT setting IN ('on', '1') FROM pg_settings WHERE name = '${AURORA_UNLOGGED}'), ${String(major < 15)})
                          ELSE false END
                     FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                    WHERE p.proname = 'aurora_version' AND n.nspname = 'pg_catalog')`;
  return [
    'relation',
    // Behind CASE the planner does not take it for granted that no table has such an oid, as at the time of initdb.
    `SELECT c.oid AS relid, n.nspname AS schema, c.relname AS name, c.relnamespace, c.relkind, c.relispartition, c.relreplident, c.reltoastrelid, ${sizeBytes('c')} AS size_bytes,
            c.relowner, c.relrowsecurity, c.relforcerowsecurity,
            c.relpersistence = 'u' AS unlogged, c.relpersistence = 'p' OR ${aurora} AS wal_logged
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'f') AND c.relpersistence IN ('p', 'u') AND CASE WHEN c.oid >= ${FIRST_USER_OID} THEN true END`,
  ];
}

/** Whether an entry is no exact name. */
export function isGlob({ schema, table }: TablePattern): boolean {
  return schema.kind === 'glob' || table.kind === 'glob';
}

/** Globs cost a plan of their own, which few need who name their tables. */
function named(asking: Asking): readonly Cte[] {
  return [
    ['user_schema', `SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`],
    [
      'exact',
      `SELECT p.nth, c.oid AS relid FROM pattern p
         JOIN pg_namespace n ON n.nspname = p.schema::name AND n.nspname::text = p.schema
         JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = p.name::name AND c.relname::text = p.name
        WHERE NOT (p.schema_glob OR p.name_glob) AND c.relkind IN ('r', 'p') AND c.relpersistence IN ('p', 'u') AND c.oid >= ${FIRST_USER_OID}`,
    ],
    ...(asking.target.tables.some(isGlob) ? globbed(asking) : [EXACT_ALONE]),
  ];
}

const EXACT_ALONE: Cte = ['matched', 'SELECT relid FROM exact'];

/** A glob takes permanent tables that no extension owns and that are no partitions of one that an entry takes anyway. */
function globbed({ major, census }: Asking): readonly Cte[] {
  return [
    [
      'pattern_schema',
      `SELECT p.nth, n.oid FROM pattern p JOIN user_schema n ON n.nspname = p.schema::name AND n.nspname::text = p.schema
        WHERE p.name_glob AND NOT p.schema_glob
        UNION ALL
       SELECT p.nth, n.oid FROM pattern p CROSS JOIN user_schema n
        WHERE p.schema_glob AND n.nspname LIKE p.schema`,
    ],
    ['of_extension', `SELECT objid AS relid FROM pg_depend WHERE refclassid = 'pg_extension'::regclass AND classid = 'pg_class'::regclass AND deptype = 'e'`],
    ['candidate', `SELECT relid, name, relnamespace FROM relation WHERE relkind IN ('r', 'p') AND NOT unlogged AND ${notAmong('relid', 'of_extension')}`],
    // Most globs take whole schemas, with no name to compare.
    ['whole_schema', `SELECT s.nth, s.oid FROM pattern_schema s JOIN pattern p ON p.nth = s.nth WHERE p.name = '%'`],
    // The other globs of each schema, so that a table meets those alone.
    [
      'schema_glob',
      `SELECT s.oid, array_agg(p.nth) AS nths, array_agg(p.name) AS names
         FROM pattern_schema s JOIN pattern p ON p.nth = s.nth WHERE p.name <> '%' GROUP BY s.oid`,
    ],
    ['facing', `SELECT relid, name, relnamespace FROM candidate WHERE ${among('relnamespace', 'schema_glob', 'oid')}`],
    // FULL, since no nested loop can do that.
    ['met', `SELECT f.relid, f.name, s.nths, s.names FROM facing f FULL JOIN schema_glob s ON s.oid = f.relnamespace`],
    [
      'alike_glob',
      `SELECT p.nth, m.relid FROM met m CROSS JOIN LATERAL unnest(m.nths, m.names) AS p (nth, name)
        WHERE m.relid IS NOT NULL AND m.name LIKE p.name`,
    ],
    [
      'globbed',
      `SELECT relid FROM candidate WHERE ${among('relnamespace', 'whole_schema', 'oid')}
        UNION ALL
       SELECT relid FROM alike_glob`,
    ],
    [
      'globbed_nth',
      `SELECT nth FROM whole_schema WHERE ${among('oid', 'candidate', 'relnamespace')}
        UNION ALL
       SELECT DISTINCT nth FROM alike_glob`,
    ],
    ...(census.inheritance ? taken(major) : NOTHING_TAKEN),
    [
      'matched',
      `SELECT relid FROM exact
        UNION ALL
       SELECT relid FROM globbed WHERE ${notAmong('relid', 'taken')}`,
    ],
  ];
}

/** Partitions of the partitioned tables that entries name. */
function taken(major: number): readonly Cte[] {
  return [
    ['named_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND (relid IN (SELECT relid FROM globbed) OR relid IN (SELECT relid FROM exact))`],
    [
      'taken_walk (relid)',
      `SELECT i.inhrelid FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'named_partitioned')}
        UNION
       SELECT i.inhrelid FROM taken_walk t JOIN pg_inherits i ON i.inhparent = t.relid AND ${attached('i', major)}`,
    ],
    ['taken', walked('taken_walk', 'relid')],
  ];
}

const NOTHING_TAKEN: readonly Cte[] = [['taken', nothing('relid oid')]];

/**
 * A partition is published with its root, wherever it is, and through its root's schema even if the root is unlogged; what
 * inherits from a table is listed by itself.
 */
function published({ target, major, census }: Asking): readonly Cte[] {
  const ofSchema =
    major >= 15
      ? ` OR (r.relkind = 'p' OR NOT r.unlogged) AND r.relnamespace IN (SELECT pnnspid FROM pg_publication_namespace
                                                    WHERE pnpubid = (SELECT oid FROM publication))`
      : '';
  return [
    ...(target.autocreate === 'filtered' && target.tables.length > 0 ? toBeListed(major, census) : []),
    [
      'listed',
      `SELECT prrelid AS relid FROM pg_publication_rel WHERE prpubid = (SELECT oid FROM publication)
       ${target.autocreate === 'filtered' && target.tables.length > 0 ? 'UNION SELECT relid FROM to_be_listed' : ''}`,
    ],
    [
      'implied',
      `SELECT r.relid FROM relation r
        WHERE r.relkind IN ('r', 'p') AND (r.wal_logged AND (SELECT puballtables FROM publication)${ofSchema})`,
    ],
    ['seed', 'SELECT relid, false AS implicit FROM listed UNION ALL SELECT relid, true FROM implied'],
    ...(census.inheritance ? publishedBelow(major) : NOTHING_PUBLISHED_BELOW),
    ['published', 'SELECT relid FROM seed UNION ALL SELECT relid FROM published_below'],
    ['published_explicitly', 'SELECT relid FROM listed UNION ALL SELECT relid FROM published_below WHERE NOT implicit'],
    ['streamed', `SELECT relid FROM relation WHERE relkind = 'r' AND wal_logged AND ${among('relid', 'published')}`],
  ];
}

/** Partitions of members, and whether they come with a member by name. */
function publishedBelow(major: number): readonly Cte[] {
  return [
    ['seed_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND ${among('relid', 'seed')}`],
    [
      'published_walk (relid, implicit)',
      `SELECT i.inhrelid, ${notAmong('i.inhparent', 'listed')} FROM pg_inherits i
        WHERE ${attached('i', major)} AND ${among('i.inhparent', 'seed_partitioned')}
        UNION
       SELECT i.inhrelid, b.implicit FROM published_walk b JOIN pg_inherits i ON i.inhparent = b.relid AND ${attached('i', major)}`,
    ],
    ['published_below', walked('published_walk', 'relid, implicit')],
  ];
}

const NOTHING_PUBLISHED_BELOW: readonly Cte[] = [['published_below', nothing('relid oid, implicit boolean')]];

/** What FOR TABLE takes of the tables in scope, with those that inherit from them; the server refuses the others. */
function toBeListed(major: number, { inheritance }: Census): readonly Cte[] {
  const takes = major >= ROOTS_SINCE ? `relkind = 'r' AND wal_logged OR relkind = 'p' AND NOT unlogged` : `relkind = 'r' AND wal_logged`;
  return [
    ['listable', `SELECT relid FROM relation WHERE ${takes}`],
    ['to_be_named', `SELECT relid FROM matched WHERE ${IS_TO_BE} AND ${among('relid', 'listable')}`],
    ['to_be_parent', `SELECT relid FROM relation WHERE relkind = 'r' AND ${among('relid', 'to_be_named')}`],
    ...(inheritance ? TO_BE_BELOW : NOTHING_TO_BE_BELOW),
    ['to_be_listed', `SELECT relid FROM to_be_named UNION ALL SELECT relid FROM to_be_below WHERE ${among('relid', 'listable')}`],
  ];
}

const TO_BE_BELOW: readonly Cte[] = [
  [
    'to_be_walk (relid)',
    `SELECT i.inhrelid FROM pg_inherits i WHERE ${among('i.inhparent', 'to_be_parent')}
      UNION
     SELECT i.inhrelid FROM to_be_walk w JOIN pg_inherits i ON i.inhparent = w.relid`,
  ],
  ['to_be_below', walked('to_be_walk', 'relid')],
];

const NOTHING_TO_BE_BELOW: readonly Cte[] = [['to_be_below', nothing('relid oid')]];

const TOPMOST_PUBLISHED = `SELECT DISTINCT relid FROM seed WHERE ${notAmong('relid', 'published_below')}`;

/** The role that reads and writes the tables; $8 is the one that logs in, when that is not the session's. */
function privileged({ target, major }: Asking): readonly Cte[] {
  return [
    [
      'acting',
      `SELECT a.oid, a.rolsuper, a.rolbypassrls FROM pg_roles r JOIN pg_roles a ON a.oid = ${actingRole('r', target, major)}
        WHERE r.rolname::text = coalesce($8::text, session_user::text)`,
    ],
    ['own_table', 'SELECT nth::int, schema, name FROM unnest($9::text[], $10::text[]) WITH ORDINALITY AS o (schema, name, nth)'],
  ];
}

/** Whether the copy follows pg_publication_tables: that of a subscription does, whatever `tables` says. */
function copiesWhatIsPublished({ consumer, publication, tables }: Target): boolean {
  return publication !== undefined && (consumer.subscription === true || tables.length === 0);
}

/**
 * A query of a partitioned table or of a parent needs no privilege on what is below. Where the publication says what is
 * copied, that is each partition by itself, unless it is published through the root.
 */
function copied({ target }: Asking): readonly Cte[] {
  if (!copiesWhatIsPublished(target)) {
    return [['copied', 'SELECT relid FROM root']];
  }
  const viaRoot = '(SELECT pubviaroot FROM publication)';
  return [
    [
      'copied',
      `SELECT DISTINCT relid FROM streamed WHERE NOT ${viaRoot}
        UNION ALL
       SELECT relid FROM (${TOPMOST_PUBLISHED}) topmost WHERE ${viaRoot}
        UNION ALL
       SELECT relid FROM root WHERE NOT EXISTS (SELECT FROM publication)`,
    ],
  ];
}

function tree({ major, census }: Asking): readonly Cte[] {
  if (!census.inheritance) {
    return [
      ['below', nothing('root oid, relid oid')],
      ['tree', 'SELECT relid AS root, relid FROM root'],
    ];
  }
  return [
    [
      'walk (root, relid)',
      `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'root')}
        UNION
       SELECT b.root, i.inhrelid FROM walk b JOIN pg_inherits i ON i.inhparent = b.relid AND ${attached('i', major)}`,
    ],
    ['below', walked('walk', 'root, relid')],
    ['tree', 'SELECT relid AS root, relid FROM root UNION ALL SELECT root, relid FROM below'],
  ];
}

const REFERENCES: readonly Cte[] = [
  ['unlogged_table', `SELECT relid FROM relation WHERE relkind = 'r' AND unlogged`],
  ['unlogged_target', `SELECT relid FROM relation WHERE relkind IN ('r', 'p') AND unlogged`],
  [
    'unlogged_key',
    `SELECT DISTINCT conrelid AS relid, confrelid AS target FROM pg_constraint
      WHERE contype = 'f' AND conrelid <> confrelid AND ${among('conrelid', 'unlogged_table')} AND ${among('confrelid', 'unlogged_target')}`,
  ],
  [
    'reference_walk (relid, target)',
    `SELECT k.relid, k.target FROM unlogged_key k WHERE ${among('k.relid', 'tree')}
      UNION
     SELECT k.relid, k.target FROM reference_walk r JOIN unlogged_key k ON k.relid = r.target`,
  ],
  ['reference', walked('reference_walk', 'relid, target')],
];
