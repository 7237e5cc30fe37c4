import type { PublishedMember, Slot } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { publicationObject, qualifiedName, slotObject } from '../../objects.js';
import { remedy, type Remedy } from '../../remedies/intents.js';
import { disconnect, dropSlot } from '../../remedies/slots.js';
import { plannedSlot } from '../shared/planned-slot.js';
import { lossOf } from '../shared/slot-loss.js';
import { code, counted, listed, named } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

/** The most members in a message. */
const MOST_NAMED = 3;

export const slotBeforePublication = rule({
  id: 'slot-before-publication',
  group: 'slots',
  title: 'The planned slot is not older than the publication and its members',
  severities: ['warning', 'notice'],
  applies: ({ slot, publication }) => {
    if (slot === undefined) {
      return '`slot` is not set';
    }
    return publication === undefined ? '`publication` is not set' : undefined;
  },
  needs: ['slots', 'currentLsn', 'version'],
  prerequisites: ['wal-level'],
  judge({ slots, currentLsn, version }, target) {
    const slot = plannedSlot(slots, target);
    const later = slot?.publishedLater ?? null;
    const seen = {
      object: slotObject(target.slot ?? ''),
      evidence: { publication_later: later?.publication ?? null, members_later: later?.count ?? 0 },
    };
    if (slot === undefined || later === null || (later.publication === null && later.count === 0) || lossOf(slot) !== undefined) {
      return pass(seen);
    }
    // What a client has confirmed up to the end of the WAL is decoded no more.
    if (slot.confirmedFlushLsn !== null && slot.confirmedFlushLsn >= currentLsn) {
      return pass(seen);
    }
    const doubt = doubtOf(slot, slots);
    const grave = later.publication === 'created' || later.count > 0;
    const what = whatIsLater(slot, later.publication, later.members, later.count, target.publication ?? '');
    return fail(grave && doubt === undefined ? 'warning' : 'notice', {
      ...seen,
      message: doubt === undefined ? what : `it may be that ${what}`,
      meaning: [meaningOf(later.publication, version.major), doubt ?? ''].filter((text) => text !== '').join(' '),
      remedy: remedyFor(slot, later.publication),
      related: [publicationObject(target.publication ?? '')],
    });
  },
});

/**
 * Why catalog_xmin does not say how old the slot is. A new slot starts with the oldest catalog_xmin of all slots, and
 * keeps it until a client has confirmed something (lab: 13 to 18); while one reads it, it follows at a distance.
 */
function doubtOf(slot: Slot, slots: readonly Slot[]): string | undefined {
  if (slot.active) {
    return 'A client is connected to the slot, and may be past that point already.';
  }
  return slots.some((other) => other !== slot && other.catalogXminAge !== null)
    ? 'There are other slots on the server, and a new slot starts with the oldest `catalog_xmin` of them, so the age of this one is not certain.'
    : undefined;
}

type Later = 'created' | 'altered' | null;

function whatIsLater({ name }: Slot, publication: Later, members: readonly PublishedMember[], count: number, wanted: string): string {
  const slot = `the planned slot ${named(name)}`;
  if (publication === 'created') {
    return `publication ${named(wanted)} was created after ${slot}`;
  }
  if (count === 0) {
    return `publication ${named(wanted)} was altered after ${slot} was created`;
  }
  const shown = members.slice(0, MOST_NAMED).map(memberText);
  const more = count - shown.length;
  const joined = listed(more > 0 ? [...shown, `${String(more)} more`] : shown);
  return `${count === 1 ? '' : `${counted(count, 'member')} of the publication, `}${joined}${count === 1 ? '' : ','} joined publication ${named(wanted)}, or changed there, after ${slot} was created`;
}

function memberText({ schema, name }: PublishedMember): string {
  return name === null ? `schema ${code(quoteIdentifier(schema))}` : code(qualifiedName({ schema, name }));
}

function meaningOf(publication: Later, major: number): string {
  switch (publication) {
    case 'created':
      return major < 18
        ? 'What was committed in between is decoded with the publications that existed then: if anything was, decoding ends with an error at that point, each time the pipeline starts.'
        : 'What was committed in between is decoded with the publications that existed then: the server skips it, and only its log says so.';
    case 'altered':
    case null:
      return 'What was committed in between is decoded with the publication as it was then: changes of a table that was not published yet are skipped without an error.';
  }
}

function remedyFor(slot: Slot, publication: Later): Remedy {
  const summary = 'Make sure that the pipeline copies these tables after they were published, or create the slot again';
  return remedy(
    publication === 'created' ? `Create the slot ${named(slot.name)} again, after its publication` : summary,
    {
      kind: 'person-decides',
      text: 'If nothing was written to these tables in between, or if the pipeline copies them after they were published, nothing is missing.',
      phase: 'slots',
    },
    ...disconnect(slot),
    dropSlot(slot, 'the pipeline loses its position; it has to create the slot again and copy its tables again'),
  );
}
