import { isSlotName } from '../../facts/index.js';
import { slotObject } from '../../objects.js';
import { advice, remedy, type Remedy } from '../../remedies/intents.js';
import { code } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

export const slotName = rule({
  id: 'slot-name',
  group: 'slots',
  title: 'The name of the planned slot is valid',
  severities: ['error'],
  applies: ({ slot }) => (slot === undefined ? '`slot` is not set' : undefined),
  needs: ['version'],
  judge(_, { slot: name = '' }) {
    const seen = { object: slotObject(name), evidence: { name, characters: Array.from(name).length } };
    return isSlotName(name)
      ? pass(seen)
      : fail('error', {
          ...seen,
          message: `no replication slot can be named ${code(name)}`,
          meaning:
            'A name consists of 1 to 63 lower-case letters, digits and underscores. The server refuses any other, even in quotes, so the pipeline cannot create its slot.',
          remedy: rename(nearestName(name)),
          about: 'slot',
        });
  },
});

function rename(name: string | undefined): Remedy {
  const summary = 'Give the slot another name, here and in the configuration of the pipeline';
  return name === undefined
    ? advice(summary, 'Use 1 to 63 lower-case letters, digits and underscores, and set the input `slot` to that name.')
    : remedy(summary, { kind: 'set-option', option: 'slot', value: name, lead: `Set \`slot\` to a name that is allowed, such as ${code(name)}.` });
}

/** Folded, and with underscores for what is not allowed; undefined when that does not make a name. */
function nearestName(name: string): string | undefined {
  const allowed = Array.from(name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, ''), (letter) => (isSlotName(letter) ? letter : '_')).join('');
  const cut = allowed.slice(0, 63);
  return /[a-z0-9]/.test(cut) && isSlotName(cut) ? cut : undefined;
}
