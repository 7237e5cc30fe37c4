import { isVerified } from '../../consumer.js';
import type { Slot } from '../../facts/index.js';
import { slotObject } from '../../objects.js';
import { choice, remedy, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { ownerHint } from '../shared/likely-owner.js';
import { freeName, slotOfThatName } from '../shared/planned-slot.js';
import { code, listed, named } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

export const slotConflict = rule({
  id: 'slot-conflict',
  group: 'slots',
  title: 'The name of the planned slot is free, or the pipeline can use the slot that has it',
  severities: ['error', 'warning'],
  applies: ({ slot }) => (slot === undefined ? '`slot` is not set' : undefined),
  needs: ['slots', 'session'],
  judge({ slots, session }, target) {
    const found = slotOfThatName(slots, target);
    if (found === undefined) {
      return pass({ object: slotObject(target.slot ?? ''), evidence: { exists: false } });
    }
    const { type, database, plugin, synced } = found;
    const seen = { object: slotObject(found.name), evidence: { exists: true, type, database, plugin, ...(synced ? { synced } : {}) } };
    const conflict = conflictOf(found, session.database, target);
    return conflict === undefined
      ? pass(seen)
      : fail(conflict.certain ? 'error' : 'warning', {
          ...seen,
          message: `the name of the planned slot ${named(found.name)} is taken: ${conflict.what}`,
          meaning: `${conflict.meaning}${defaultNameHint(target)}`,
          remedy: otherName(found, slots, session.database, target),
          about: 'slot',
        });
  },
});

interface Conflict {
  readonly what: string;
  readonly meaning: string;
  /** Whether it is documented that the consumer cannot use it. */
  readonly certain: boolean;
}

function conflictOf({ type, database, plugin, synced }: Slot, current: string, { consumer }: DatabaseTarget): Conflict | undefined {
  if (type === 'physical') {
    return {
      what: 'there is a physical slot of that name, as standbys use',
      meaning: 'Nothing can be decoded from a physical slot, and slot names are unique across the whole server, so the pipeline does not start.',
      certain: true,
    };
  }
  if (database !== null && database !== current) {
    return {
      what: `the slot belongs to database ${named(database)}, not to ${named(current)}`,
      meaning: 'A slot can only be read in the database it was created in, and slot names are unique across the whole server, so the pipeline can neither use this slot nor create its own.',
      certain: true,
    };
  }
  if (synced) {
    return {
      what: 'this standby synchronizes the slot from its primary',
      meaning: 'A slot that is synchronized can be read only on the primary, or here once this standby has been promoted (SQLSTATE 55000 or 55006 until then), so the pipeline does not start.',
      certain: true,
    };
  }
  const { plugins } = consumer;
  if (plugin !== null && !plugins.value.includes(plugin)) {
    return {
      what: `the slot has the output plugin ${code(plugin)}, and ${consumer.product} uses ${listed(plugins.value.map(code), 'or')}`,
      meaning: 'The output plugin of a slot cannot be changed. The pipeline gets messages that it cannot read, or the server refuses its options.',
      certain: isVerified(plugins),
    };
  }
  return undefined;
}

function defaultNameHint({ slot, consumer }: DatabaseTarget): string {
  return consumer.slot.value.defaultName === slot
    ? ` The name is the one that ${consumer.product} uses unless another is configured: every pipeline of ${consumer.product} on this server needs a name of its own.`
    : '';
}

function otherName(slot: Slot, slots: readonly Slot[], database: string, target: DatabaseTarget): Remedy {
  if (slot.synced) {
    return choice(
      'Connect to the primary, or give the pipeline a slot of its own on this standby',
      { label: 'The primary', because: 'the pipeline goes on after a failover', intents: [{ kind: 'person-decides', text: 'Set the host of the pipeline, and of this check, to that of the primary.' }] },
      {
        label: 'Another slot',
        because: 'the pipeline is to read this standby, and its slot is not carried over to another server',
        intents: [{ kind: 'set-option', option: 'slot', value: freeName(slot.name, database, slots), lead: 'Set `slot` to a name that no slot on the server has, such as this one, here and in the configuration of the pipeline.' }],
      },
    );
  }
  return remedy(
    'Give the slot of this pipeline a name of its own, here and in the configuration of the pipeline',
    { kind: 'person-decides', text: `The slot that has the name now stays as it is. ${ownerHint(slot, target)}` },
    { kind: 'set-option', option: 'slot', value: freeName(slot.name, database, slots), lead: 'Set `slot` to a name that no slot on the server has, such as this one.' },
  );
}
