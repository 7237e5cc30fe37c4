import type { Publication } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { publicationObject } from '../../objects.js';
import { advice, remedy, type Remedy } from '../../remedies/intents.js';
import { OPERATIONS, type Operation } from '../../target.js';
import { absence, publicationOwner } from '../shared/planned-publication.js';
import { listed, named, sentence } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

/** The first version that publishes TRUNCATE. */
const TRUNCATES_SINCE = 11;

export const publicationOperations = rule({
  id: 'publication-operations',
  group: 'publications',
  title: 'The publication publishes every operation that the pipeline needs',
  severities: ['error'],
  needs: ['publication', 'version'],
  judge({ publication, version }, target) {
    if (publication === null) {
      return skip(absence(target));
    }
    const object = publicationObject(publication.name);
    const publishes = OPERATIONS.filter((operation) => isPublished(publication, operation));
    const missing = target.operations.filter((operation) => !publishes.includes(operation));
    if (missing.length === 0) {
      return pass({ object, evidence: { publishes } });
    }
    return fail('error', {
      object,
      message: `publication ${named(publication.name)} does not publish ${inWords(missing)}`,
      meaning: `${sentence(changes(missing))} never reach the pipeline, and nothing reports it: what the pipeline copied stays as it was.`,
      evidence: { publishes, missing },
      remedy: remedyFor(publication, missing, version.major),
      about: target.origins['operations'] === undefined ? 'publication' : 'operations',
    });
  },
});

function isPublished({ inserts, updates, deletes, truncates }: Publication, operation: Operation): boolean {
  return { insert: inserts, update: updates, delete: deletes, truncate: truncates }[operation];
}

function inWords(operations: readonly Operation[]): string {
  return listed(operations.map((operation) => operation.toUpperCase()));
}

/** `updates and deletes`. */
function changes(operations: readonly Operation[]): string {
  return listed(operations.map((operation) => `${operation}s`));
}

function remedyFor(publication: Publication, missing: readonly Operation[], major: number): Remedy {
  const possible = missing.filter((operation) => operation !== 'truncate' || major >= TRUNCATES_SINCE);
  const tooNew = 'PostgreSQL publishes TRUNCATE from version 11 on. Remove `truncate` from `operations`, and do not truncate tables that the pipeline captures, or upgrade the server.';
  if (possible.length === 0) {
    return advice('Do without TRUNCATE, or upgrade the server', tooNew);
  }
  const all = OPERATIONS.filter((operation) => isPublished(publication, operation) || possible.includes(operation));
  return remedy(
    `Publish ${inWords(possible)} as well`,
    {
      kind: 'run-sql',
      text: `ALTER PUBLICATION ${quoteIdentifier(publication.name)} SET (publish = '${all.join(', ')}');`,
      phase: 'publications',
      disruption: { kind: 'none' },
      runAs: publicationOwner(publication),
      ...(needIdentity(possible)
        ? { lead: 'PostgreSQL then rejects these statements on every table of the publication that has no replica identity: give each of them one first.' }
        : {}),
    },
    { kind: 'person-decides', text: 'Changes made before this are not published. If there were any, let the pipeline copy the tables again.', phase: 'publications' },
    ...(possible.length < missing.length ? [{ kind: 'person-decides', text: tooNew } as const] : []),
  );
}

function needIdentity(operations: readonly Operation[]): boolean {
  return operations.includes('update') || operations.includes('delete');
}
