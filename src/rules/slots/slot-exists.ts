import { isVerified } from '../../consumer.js';
import { isSlotName } from '../../facts/index.js';
import { quoteLiteral } from '../../neutralise/sql.js';
import { slotObject } from '../../objects.js';
import { remedy, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { slotOfThatName } from '../shared/planned-slot.js';
import { code, named } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

export const slotExists = rule({
  id: 'slot-exists',
  group: 'slots',
  title: 'The slot exists, where the consumer does not create it',
  severities: ({ consumer: { slot } }) => (slot.value.madeBy === 'user' && isVerified(slot) ? ['error'] : ['warning']),
  applies: ({ consumer, slot }) => {
    if (consumer.slot.value.madeBy === 'consumer') {
      return `${consumer.product} creates its slot`;
    }
    return slot === undefined ? '`slot` is not set' : undefined;
  },
  needs: ['slots', 'session'],
  judge({ slots, session }, target) {
    const { slot: name = '', consumer } = target;
    if (!isSlotName(name)) {
      return skip(`no slot can be named ${code(name)}`);
    }
    const seen = { object: slotObject(name), evidence: { exists: slotOfThatName(slots, target) !== undefined, made_by: consumer.slot.value.madeBy } };
    return seen.evidence.exists
      ? pass(seen)
      : fail(isVerified(consumer.slot) ? 'error' : 'warning', {
          ...seen,
          message: `replication slot ${named(name)} does not exist, and ${consumer.product} does not create it`,
          meaning: 'The pipeline does not start without its slot.',
          remedy: create(name, session.database, target),
          about: 'slot',
        });
  },
});

function create(name: string, database: string, { consumer }: DatabaseTarget): Remedy {
  const [plugin] = consumer.plugins.value;
  return remedy(`Create the slot ${named(name)}, after the publication`, {
    kind: 'run-sql',
    text: `SELECT pg_create_logical_replication_slot(${quoteLiteral(name)}, ${quoteLiteral(plugin)});`,
    phase: 'slots',
    disruption: { kind: 'none' },
    runAs: 'a superuser or a role with REPLICATION (`rds_replication` on RDS and Aurora)',
    database,
    lead: 'The statement waits until every transaction that has written and is running now has ended. From then on the server retains WAL for the slot: create it shortly before the pipeline starts.',
  });
}
