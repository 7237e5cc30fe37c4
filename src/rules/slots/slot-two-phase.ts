import { slotObject } from '../../objects.js';
import { remedy } from '../../remedies/intents.js';
import { disconnect, dropSlot } from '../../remedies/slots.js';
import { plannedSlot } from '../shared/planned-slot.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

/** The version of pgoutput's protocol that has messages for prepared transactions. */
const PROTOCOL_WITH_PREPARED = 3;

/** The first version of PostgreSQL whose pgoutput sends them; 14 decodes them at COMMIT PREPARED all the same (lab: 14 to 18). */
const SENT_SINCE = 15;

export const slotTwoPhase = rule({
  id: 'slot-two-phase',
  group: 'slots',
  title: 'The planned slot sends prepared transactions only to a consumer that supports them',
  severities: ['warning'],
  applies: ({ slot, consumer: { product, protocolVersion } }) => {
    if (slot === undefined) {
      return '`slot` is not set';
    }
    return protocolVersion.value === null || protocolVersion.value >= PROTOCOL_WITH_PREPARED
      ? `${product} ${protocolVersion.value === null ? 'does not use the protocol of pgoutput' : 'supports prepared transactions'}`
      : undefined;
  },
  needs: ['slots', 'version'],
  judge({ slots, version }, target) {
    if (version.major < SENT_SINCE) {
      return skip(`PostgreSQL ${String(version.major)} sends a prepared transaction when it is committed`);
    }
    const slot = plannedSlot(slots, target);
    const { product, protocolVersion } = target.consumer;
    const seen = { object: slotObject(target.slot ?? ''), evidence: { two_phase: slot?.twoPhase ?? null, protocol_version: protocolVersion.value } };
    if (slot?.twoPhase !== true) {
      return pass(seen);
    }
    return fail('warning', {
      ...seen,
      message: `the planned slot ${named(slot.name)} was created with two_phase, and ${product} uses version ${String(protocolVersion.value ?? '')} of the protocol`,
      meaning: `The server sends a transaction as soon as it is prepared, in messages that version ${String(PROTOCOL_WITH_PREPARED)} of the protocol added. A consumer that does not know them stops, or loses the transaction.`,
      remedy: remedy(
        `Create the slot ${named(slot.name)} without two_phase`,
        {
          kind: 'person-decides',
          text: 'As long as no application uses PREPARE TRANSACTION, nothing happens. Otherwise stop the pipeline, drop the slot, and let the pipeline create it again and copy its tables again.',
          phase: 'slots',
        },
        ...disconnect(slot),
        dropSlot(slot, 'the pipeline loses its position, and has to copy its tables again'),
      ),
    });
  },
});
