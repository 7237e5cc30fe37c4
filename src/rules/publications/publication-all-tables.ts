import { publicationObject } from '../../objects.js';
import { advice } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import type { DatabaseTarget } from '../../target.js';
import { absence } from '../shared/planned-publication.js';
import { listed, named } from '../shared/wording.js';
import { fail, pass, rule, skip, type Outcome } from '../rule.js';

export const publicationAllTables = rule({
  id: 'publication-all-tables',
  group: 'publications',
  title: 'No table is published just because it is created',
  severities: ['notice'],
  needs: ['publication'],
  judge({ publication }, target) {
    if (publication === null) {
      return target.autocreate === 'all-tables' ? toBeMade(target) : skip(absence(target));
    }
    const { name, allTables, schemas, updates, deletes } = publication;
    const object = publicationObject(name);
    const evidence = { all_tables: allTables, schemas };
    // Inserts need no replica identity, whatever is created.
    if (!(updates || deletes) || !(allTables || schemas.length > 0)) {
      return pass({ object, evidence });
    }
    const of = allTables ? 'all tables' : `all tables in ${schemas.length === 1 ? 'schema' : 'the schemas'} ${shown(schemas)}`;
    return whole(`publication ${named(name)} covers ${of}, including those created later`, { object, evidence });
  },
});

function toBeMade({ publication }: DatabaseTarget): Outcome<'notice'> {
  return whole('the publication that the consumer creates covers all tables, including those created later', {
    ...(publication === undefined ? {} : { object: publicationObject(publication) }),
    evidence: { all_tables: true, exists: false },
  });
}

function whole(message: string, seen: { readonly object?: ReturnType<typeof publicationObject>; readonly evidence: Evidence }): Outcome<'notice'> {
  return fail('notice', {
    ...seen,
    message,
    meaning:
      'A table that is created without a primary key is published at once, and PostgreSQL then rejects the UPDATE and DELETE statements of the application on it.',
    remedy: advice(
      'Give every new table a primary key, or list the tables in the publication',
      'Check migrations for tables without a primary key or another replica identity; this check finds them only once they exist.',
    ),
  });
}

const MOST_SHOWN = 3;

function shown(schemas: readonly string[]): string {
  const first = schemas.slice(0, MOST_SHOWN).map(named);
  const more = schemas.length - first.length;
  return listed(more > 0 ? [...first, `${String(more)} more`] : first);
}
