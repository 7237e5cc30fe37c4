import type { Slot } from '../../facts/index.js';
import { slotObject } from '../../objects.js';
import { letAdvance } from '../shared/reviving.js';
import { lossOf } from '../shared/slot-loss.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, skip, type Outcome } from '../rule.js';
import type { DatabaseTarget } from '../../target.js';

/** The part of autovacuum_freeze_max_age from which on a slot is in the way of freezing. */
const NOTABLE_PART = 0.5;

export const catalogXminAge = rule({
  id: 'catalog-xmin-age',
  group: 'slots',
  title: 'No replication slot keeps VACUUM from removing and freezing old rows',
  severities: ['warning'],
  needs: ['slots', 'settings'],
  judge({ slots, settings }, target) {
    const limit = Number(settings['autovacuum_freeze_max_age']?.value ?? Number.NaN);
    if (Number.isNaN(limit)) {
      return skip('the server does not show autovacuum_freeze_max_age');
    }
    // A slot that was invalidated keeps its catalog_xmin in the view, and holds nothing back any more.
    const holding = slots.filter((slot) => lossOf(slot) === undefined && (slot.xminAge !== null || slot.catalogXminAge !== null));
    return holding.length === 0 ? pass({ evidence: { slots: 0 } }) : holding.map((slot) => judgeSlot(slot, limit, target));
  },
});

function judgeSlot(slot: Slot, limit: number, target: DatabaseTarget): Outcome<'warning'> {
  const { xminAge, catalogXminAge: catalogAge } = slot;
  const age = Math.max(xminAge ?? 0, catalogAge ?? 0);
  const seen = {
    object: slotObject(slot.name),
    evidence: { xmin_age: xminAge, catalog_xmin_age: catalogAge, autovacuum_freeze_max_age: limit, active: slot.active },
  };
  if (age <= NOTABLE_PART * limit) {
    return pass(seen);
  }
  const ofTables = (xminAge ?? 0) > NOTABLE_PART * limit;
  return fail('warning', {
    ...seen,
    message: `replication slot ${named(slot.name)} holds back VACUUM by ${numberText(age)} transactions; autovacuum_freeze_max_age is ${numberText(limit)}`,
    meaning: `VACUUM can neither remove nor freeze rows of ${ofTables ? 'any table' : 'the system catalogs'} that are newer than that: tables grow, statements get slower, and about 2 billion transactions later the server accepts no more writes.`,
    remedy: letAdvance(slot, target),
  });
}

/** `120 million`, `60,000`: to the thousand. */
function numberText(count: number): string {
  return count >= 1e6 ? `${String(Math.round(count / 1e5) / 10)} million` : (Math.round(count / 1000) * 1000).toLocaleString('en-US');
}
