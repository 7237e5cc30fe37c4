import { publicationObject, tableObject } from '../../objects.js';
import { advice } from '../../remedies/intents.js';
import { absence } from '../shared/planned-publication.js';
import { code, counted, firstOf, named } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

export const publicationGeneratedColumns = rule({
  id: 'publication-generated-columns',
  group: 'publications',
  title: 'The publication does not publish generated columns',
  severities: ['notice'],
  needs: ['publication', 'restrictions'],
  judge({ publication, restrictions }, target) {
    if (publication === null) {
      return skip(absence(target));
    }
    const object = publicationObject(publication.name);
    const { publishedGenerated, publishedGeneratedCount } = restrictions;
    const evidence = { publishes_generated_columns: publication.generatedColumns, tables: publishedGeneratedCount };
    return publishedGeneratedCount === 0
      ? pass({ object, evidence })
      : fail('notice', {
          object,
          message: `publication ${named(publication.name)} publishes the stored generated columns of ${counted(publishedGeneratedCount, 'table')} (${firstOf(publishedGenerated, publishedGeneratedCount)})`,
          meaning: 'A consumer that computes these columns itself cannot write the values it receives: a subscription stops if its own column is generated as well.',
          evidence,
          related: publishedGenerated.map(tableObject),
          remedy: advice(
            'Check that the consumer stores generated columns as it receives them',
            `If it computes them itself, set ${code('publish_generated_columns')} of the publication to ${code('none')}, unless they are part of a replica identity: REPLICA IDENTITY FULL contains all columns, and PostgreSQL then rejects updates.`,
          ),
        });
  },
});
