import type { Role } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { schemaObject } from '../../objects.js';
import { remedy } from '../../remedies/intents.js';
import { absent, actor, granting, SCHEMA_OWNER } from '../shared/acting-role.js';
import { scopeOption } from '../shared/scope-option.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, skip, type Outcome } from '../rule.js';

export const schemaUsage = rule({
  id: 'schema-usage',
  group: 'privileges',
  title: 'The role has USAGE on every schema it copies tables from',
  severities: ['error'],
  applies: ({ snapshot }) => (snapshot ? undefined : 'the pipeline does not copy the tables (`snapshot` is `false`)'),
  needs: ['role', 'schemaAccess'],
  judge({ role, schemaAccess: { schemas, closed, closedCount } }, target) {
    if (!role.exists) {
      return absent(role);
    }
    if (closedCount > 0) {
      return { outcomes: closed.map((schema) => withoutUsage(schema, role, scopeOption(target))), total: closedCount };
    }
    return schemas === 0 ? skip('there is no table in scope') : pass({ evidence: { schemas } });
  },
});

function withoutUsage(schema: string, role: Role, about: string): Outcome<'error'> {
  return fail('error', {
    object: schemaObject(schema),
    message: `${actor(role)} lacks USAGE on schema ${named(schema)}`,
    meaning: 'The server refuses to copy any table of this schema (permission denied), so the pipeline does not get past its first copy.',
    evidence: { role: role.acting.name, usage: false },
    remedy: remedy(
      `Grant USAGE on ${named(schema)} to ${named(role.acting.name)}`,
      granting(`GRANT USAGE ON SCHEMA ${quoteIdentifier(schema)} TO ${quoteIdentifier(role.acting.name)};`, SCHEMA_OWNER),
    ),
    about,
  });
}
