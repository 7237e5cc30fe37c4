import { severityOf } from '../../consumer.js';
import { valueOf, type Coverage, type Fact, type UnloggedTable } from '../../facts/index.js';
import { nearest } from '../../nearest.js';
import { publicationObject } from '../../objects.js';
import { advice, remedy, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { createPublication } from '../shared/new-publication.js';
import { code, named } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

/** Since this version a slot sends nothing for a missing publication; before, decoding ends with an error. */
const MISSING_IS_SKIPPED_SINCE = 18;

export const publicationExists = rule({
  id: 'publication-exists',
  group: 'publications',
  title: 'The publication exists, or the consumer creates it',
  severities: ({ consumer }) => [severityOf(consumer.missingPublication)],
  applies: ({ publication, consumer }) => {
    if (consumer.publication.value.madeBy === 'nobody') {
      return `${consumer.product} does not use publications`;
    }
    return publication === undefined ? '`publication` is not set' : undefined;
  },
  needs: ['publication', 'version'],
  uses: ['publications', 'coverage', 'unloggedTables', 'inexpressible'],
  judge({ publication, version, publications, coverage, unloggedTables, inexpressible }, target) {
    const name = target.publication ?? '';
    const object = publicationObject(name);
    if (publication !== null) {
      return pass({ object });
    }
    if (target.autocreate !== 'disabled') {
      return pass({
        object,
        message: `the publication does not exist yet; the consumer creates it${target.autocreate === 'all-tables' ? ' for all tables' : ' for the tables that it captures'}`,
        evidence: { exists: false, created_by_consumer: target.autocreate },
      });
    }
    const near = nearest(name, (valueOf(publications) ?? []).map((other) => other.name));
    const problem = `publication ${named(name)} does not exist in database ${named(target.connection.database)}`;
    const impossible = valueOf(inexpressible)?.includes(name) ?? false;
    const scope = valueOf(coverage);
    return fail(severityOf(target.consumer.missingPublication), {
      object,
      message: near === undefined ? problem : `${problem}; did you mean ${named(near)}?`,
      meaning: meaningOf(target, version.major),
      evidence: {
        ...(scope === undefined ? {} : { tables_in_scope: scope.uncoveredCount + scope.covered }),
        ...(near === undefined ? {} : { near }),
        ...(impossible ? { in_encoding_of_database: false } : {}),
      },
      remedy: impossible ? anotherName(name) : near === undefined ? create(name, coverage, valueOf(unloggedTables)?.tables ?? [], version.major, target) : useThat(near),
      about: 'publication',
    });
  },
});

function meaningOf({ consumer }: DatabaseTarget, major: number): string {
  if (consumer.name !== 'generic') {
    return consumer.missingPublication.unmet;
  }
  return major >= MISSING_IS_SKIPPED_SINCE
    ? 'The pipeline starts and receives nothing: the server only writes a warning to its log.'
    : 'Decoding ends with an error at the first change, and the pipeline stops.';
}

/** A publication belongs to one database: one in another cannot be seen from here. */
function create(name: string, coverage: Fact<Coverage>, unlogged: readonly UnloggedTable[], major: number, target: DatabaseTarget): Remedy {
  const scope = valueOf(coverage);
  const elsewhere = { kind: 'person-decides', text: `If the publication was created in another database, set ${code('database')} to that one.` } as const;
  return scope === undefined
    ? advice('Create the publication before the replication slot', elsewhere.text)
    : remedy('Create the publication before the replication slot', elsewhere, ...createPublication(name, scope, unlogged, major, target));
}

/** No statement that creates another one: in a script it would be run without a second thought. */
function useThat(near: string): Remedy {
  return remedy('Correct the name of the publication (case matters), or create it before the replication slot', {
    kind: 'set-option',
    option: 'publication',
    value: near,
    lead: 'Set `publication` to the existing publication, if that is the one you mean.',
  });
}

function anotherName(name: string): Remedy {
  return remedy("Choose a publication name that the database's encoding can represent", {
    kind: 'set-option',
    option: 'publication',
    lead: `Set ${code('publication')} to another name: this database cannot store ${named(name)}.`,
  });
}
