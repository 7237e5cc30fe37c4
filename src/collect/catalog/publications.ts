import type { Publication } from '../../facts/index.js';
import { column } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';
import { printable } from './printable.js';

const SCHEMAS = `ARRAY(SELECT ${printable('n.nspname')} FROM pg_publication_namespace pn JOIN pg_namespace n ON n.oid = pn.pnnspid
                        WHERE pn.pnpubid = p.oid ORDER BY 1)`;

/** The publications of this database, the planned one first; more than 1 000 are not listed. Tried on 10 to 18. */
export const publications: CatalogFact<readonly Publication[]> = ({ major, target }) => ({
  text: `
    SELECT ${printable('p.pubname')} AS name, coalesce(${printable('r.rolname')}, p.pubowner::text) AS owner, p.puballtables,
           p.pubinsert, p.pubupdate, p.pubdelete,
           ${major >= 11 ? 'p.pubtruncate' : 'false'} AS pubtruncate,
           ${major >= 13 ? 'p.pubviaroot' : 'false'} AS pubviaroot,
           ${major >= 18 ? `p.pubgencols = 's'` : 'false'} AS pubgencols,
           ${major >= 15 ? SCHEMAS : 'ARRAY[]::text[]'} AS schemas
      FROM pg_publication p LEFT JOIN pg_roles r ON r.oid = p.pubowner
     ORDER BY coalesce(p.pubname::text = $1::text, false) DESC, p.pubname LIMIT 1000`,
  values: [target.publication ?? null],
  read: (rows) =>
    rows.map((row) => ({
      name: column(row, 'name').text(),
      owner: column(row, 'owner').text(),
      allTables: column(row, 'puballtables').flag(),
      schemas: column(row, 'schemas').texts(),
      inserts: column(row, 'pubinsert').flag(),
      updates: column(row, 'pubupdate').flag(),
      deletes: column(row, 'pubdelete').flag(),
      truncates: column(row, 'pubtruncate').flag(),
      viaRoot: column(row, 'pubviaroot').flag(),
      generatedColumns: column(row, 'pubgencols').flag(),
    })),
});
