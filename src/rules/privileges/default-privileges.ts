import type { ClosedFuture, Role } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { roleObject } from '../../objects.js';
import { remedy, type Intent } from '../../remedies/intents.js';
import { absent, actor } from '../shared/acting-role.js';
import { scopeOption } from '../shared/scope-option.js';
import { counted, listed, named } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

/** The most schemas that are named, and given a statement. */
const MOST_NAMED = 5;

export const defaultPrivileges = rule({
  id: 'default-privileges',
  group: 'privileges',
  title: 'The role will be able to read tables that are created later in the schemas in scope',
  severities: ['notice'],
  applies: ({ snapshot }) => (snapshot ? undefined : 'the pipeline does not copy the tables (`snapshot` is `false`)'),
  needs: ['role', 'futureTables'],
  judge({ role, futureTables: { open, closed, closedCount } }, target) {
    if (!role.exists) {
      return absent(role);
    }
    if (!open) {
      return skip('a table that is created later is not in scope');
    }
    return closedCount === 0
      ? pass({ object: roleObject(role.acting.name) })
      : fail('notice', {
          object: roleObject(role.acting.name),
          message: `${actor(role)} will not have SELECT on tables that are created later in ${schemasOf(closed, closedCount)}`,
          meaning: 'Such a table is in scope at once. Its changes are streamed, but a copy of it is refused until somebody grants SELECT.',
          evidence: { role: role.acting.name, schemas: closedCount },
          remedy: remedy('Grant SELECT on future tables by default', ...closed.slice(0, MOST_NAMED).map((one) => byDefault(one, role))),
          about: scopeOption(target),
        });
  },
});

function schemasOf(closed: readonly ClosedFuture[], count: number): string {
  const shown = closed.slice(0, MOST_NAMED).map(({ schema }) => named(schema));
  const more = count - shown.length;
  return `${count === 1 ? 'schema' : 'schemas'} ${listed(more > 0 ? [...shown, counted(more, 'more', 'more')] : shown)}`;
}

/** Default privileges belong to the role that creates: the owner of most tables is the likeliest. */
function byDefault({ schema, owner }: ClosedFuture, { acting }: Role): Intent {
  return {
    kind: 'run-sql',
    text: `ALTER DEFAULT PRIVILEGES FOR ROLE ${quoteIdentifier(owner)} IN SCHEMA ${quoteIdentifier(schema)} GRANT SELECT ON TABLES TO ${quoteIdentifier(acting.name)};`,
    phase: 'roles',
    disruption: { kind: 'none' },
    runAs: `${named(owner)}, a member of it, or a superuser`,
    lead: `This applies to tables that ${named(owner)} creates. If another role creates the tables of ${named(schema)}, name that role instead.`,
  };
}
