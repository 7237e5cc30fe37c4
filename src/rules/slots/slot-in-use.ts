import type { Slot } from '../../facts/index.js';
import { slotObject } from '../../objects.js';
import { advice, choice, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { freeName, plannedSlot, slotOfThatName } from '../shared/planned-slot.js';
import { code, named } from '../shared/wording.js';
import { fail, pass, rule, skip, unknown } from '../rule.js';

export const slotInUse = rule({
  id: 'slot-in-use',
  group: 'slots',
  title: 'No client of another role is connected to the planned slot',
  severities: ['error', 'notice'],
  applies: ({ slot }) => (slot === undefined ? '`slot` is not set' : undefined),
  needs: ['slots', 'role'],
  judge({ slots, role }, target) {
    const slot = plannedSlot(slots, target);
    if (slot === undefined) {
      return slotOfThatName(slots, target) === undefined
        ? pass({ object: slotObject(target.slot ?? ''), evidence: { exists: false } })
        : skip(`the slot ${named(target.slot ?? '')} is not one that this pipeline could use`);
    }
    const { active, activePid, activeUser, activeApplication } = slot;
    const seen = {
      object: slotObject(slot.name),
      evidence: { active, active_pid: activePid, role: activeUser, application_name: activeApplication },
    };
    if (!active) {
      return pass(seen);
    }
    if (activeUser === null) {
      return unknown({
        ...seen,
        message: `could not check which role is connected to the planned slot ${named(slot.name)}: its server process belongs to no role, or ended meanwhile`,
      });
    }
    return activeUser === role.name
      ? fail('notice', {
          ...seen,
          message: `the planned slot ${named(slot.name)} is in use by the pipeline's own role ${named(activeUser)}${byClient(slot)}`,
          meaning: 'Only one client at a time can read a slot. If that is the running pipeline, it needs no new slot and no new walsender; if it is another deployment, this one is refused.',
          remedy: advice('Stop the running pipeline before its successor starts', 'Unless they take turns, two deployments of one pipeline need a slot each.'),
        })
      : fail('error', {
          ...seen,
          message: `the planned slot ${named(slot.name)} is in use by role ${named(activeUser)}${byClient(slot)}, not by ${named(role.name)}`,
          meaning: 'Only one client at a time can read a slot, and what one client has confirmed is not sent to another. The pipeline is refused as long as that client is connected.',
          remedy: takeTurns(slot, slots, target),
          about: 'slot',
        });
  },
});

function byClient({ activeApplication, activePid }: Slot): string {
  const process = activePid === null ? '' : ` (server process ${String(activePid)})`;
  return activeApplication === null || activeApplication === '' ? process : `, client ${code(activeApplication)}${process}`;
}

function takeTurns(slot: Slot, slots: readonly Slot[], target: DatabaseTarget): Remedy {
  const other = named(slot.activeUser ?? '');
  return choice(
    `Use a slot of its own for this pipeline, or stop the client of ${other}`,
    {
      label: 'Another slot',
      because: 'both consumers get every change',
      intents: [
        {
          kind: 'set-option',
          option: 'slot',
          value: freeName(slot.name, target.connection.database, slots),
          lead: 'Set `slot` to a name that no slot of the server has, such as this one, here and in the configuration of the pipeline.',
        },
      ],
    },
    {
      label: 'Name the role',
      because: `if ${other} is the role that the pipeline logs in as`,
      intents: [{ kind: 'set-option', option: 'role', value: slot.activeUser ?? '', lead: 'Set `role`, so that privileges are checked for that role.' }],
    },
    {
      label: 'Stop the client',
      because: 'if this pipeline replaces it',
      intents: [
        {
          kind: 'person-decides',
          text: `Stop the consumer that is connected as ${other}, then start this pipeline: it continues from the position that the other one has confirmed.`,
          phase: 'slots',
        },
      ],
    },
  );
}
