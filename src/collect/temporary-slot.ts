/** `probe: slot`: proof by one temporary logical slot, on a connection of its own. */
import { randomBytes } from 'node:crypto';
import { errorMessage } from '../errors.js';
import { failed, known, unavailable, valueOf, type Fact, type Facts, type TemporarySlot } from '../facts.js';
import { quoteIdentifier } from '../neutralise/sql.js';
import type { ConnectionTarget } from '../target.js';
import { openSession } from './connection/session.js';
import { serverError } from './connection/login.js';

/**
 * How long the creation may wait for a transaction that holds an xid. A lock_timeout: statement_timeout does not apply
 * to replication commands (lab: 12, 18). It also bounds what is left behind when this process is killed: a walsender
 * that waits does not notice.
 */
const LOCK_TIMEOUT_MS = 5000;
/** The probe must not take the last slot or sender from the pipeline. */
const FREE_NEEDED = 2;

/** Why no slot may be made here, or undefined. */
export function slotProbeForbidden(facts: Pick<Facts, 'session' | 'settings' | 'slots' | 'walsenders'>): string | undefined {
  const session = valueOf(facts.session);
  const settings = valueOf(facts.settings);
  const slots = valueOf(facts.slots);
  const walsenders = valueOf(facts.walsenders);
  if (session === undefined || settings === undefined || slots === undefined || walsenders === undefined) {
    return 'it is not known whether there is room for a temporary slot';
  }
  if (session.inRecovery) {
    return 'no temporary slot is made on a standby: it can wait there without end';
  }
  const freeSlots = Number(settings.max_replication_slots.value) - slots.length;
  const freeSenders = Number(settings.max_wal_senders.value) - walsenders.length;
  return freeSlots >= FREE_NEEDED && freeSenders >= FREE_NEEDED
    ? undefined
    : `no temporary slot is made: ${String(freeSlots)} slots and ${String(freeSenders)} senders are free, ${String(FREE_NEEDED)} of each are wanted`;
}

/** Creates a temporary slot with the plugin and closes the session, which drops it. */
export async function probeTemporarySlot(
  connection: ConnectionTarget,
  plugin: string,
  signal: AbortSignal,
): Promise<Fact<TemporarySlot>> {
  const stages = await openSession(
    {
      connection,
      options: `${connection.options} -c lock_timeout=${String(LOCK_TIMEOUT_MS)}`.trimStart(),
      replication: true,
    },
    signal,
  );
  if (stages.session === undefined) {
    const error = valueOf(stages.login)?.error;
    return error === undefined ? failed('the session for the temporary slot was not opened') : known({ outcome: 'refused', error });
  }
  const { client, close, cut } = stages.session;
  signal.addEventListener('abort', cut, { once: true });
  try {
    const name = `cdc_preflight_${randomBytes(8).toString('hex')}`;
    await client.query(`CREATE_REPLICATION_SLOT ${name} TEMPORARY LOGICAL ${quoteIdentifier(plugin)} NOEXPORT_SNAPSHOT`);
    return known({ outcome: 'created' });
  } catch (error) {
    const refusal = serverError(error);
    return refusal === undefined ? failed(errorMessage(error)) : known({ outcome: 'refused', error: refusal });
  } finally {
    signal.removeEventListener('abort', cut);
    close();
  }
}

/** The fact where nobody asked for a slot. */
export const NO_SLOT_PROBE: Fact<TemporarySlot> = unavailable('probe is not slot');
