/** `probe: slot` and `probe: stream`: proof by one temporary logical slot, on a connection of its own. */
import { randomBytes } from 'node:crypto';
import { errorMessage } from '../../errors.js';
import type { Client } from 'pg';
import {
  denied,
  failed,
  known,
  logicalDecodingEnabled,
  slotsToCreate,
  unavailable,
  valueOf,
  type Fact,
  type Facts,
  type Replication,
  type TemporarySlot,
  type TemporaryStream,
} from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import type { DatabaseTarget } from '../../target.js';
import { serverError } from '../connection/login.js';
import type { OpenSession } from '../connection/login.js';
import { openSession, whileOpen } from '../connection/session.js';
import { versionOf } from '../version.js';
import { streamFrom } from './temporary-stream.js';

/**
 * How long the creation may wait for a transaction that holds an xid. A lock_timeout: statement_timeout does not apply
 * to replication commands (lab: 12, 18). It also bounds what is left behind when this process is killed: a walsender
 * that waits does not notice.
 */
const LOCK_TIMEOUT_MS = 5000;
/** The probe must not take the last slot or walsender from the pipeline. */
const FREE_NEEDED = 2;

type Seen = Pick<Facts, 'version' | 'session' | 'settings' | 'slots' | 'walsenders' | 'replication'>;

/** What the fact is when no slot may be created, or none could be; undefined when one may. A refusal goes into the server's log. */
export function obstacleToSlotProbe(seen: Seen, target: DatabaseTarget): Fact<never> | undefined {
  const { version, session, settings, slots, walsenders, replication } = seen;
  if (
    session.state !== 'known' ||
    settings.state !== 'known' ||
    slots.state !== 'known' ||
    walsenders.state !== 'known' ||
    replication.state !== 'known'
  ) {
    const broken = [session, settings, slots, walsenders, replication].find((fact) => fact.state === 'failed');
    const why = 'whether a replication slot and a walsender are free could not be determined';
    return broken === undefined ? denied(why) : failed(`${why}: ${broken.error}`);
  }
  if (session.value.inRecovery) {
    return denied('no temporary slot is created on a standby, where creating one can wait for the primary indefinitely');
  }
  if (!logicalDecodingEnabled(settings.value, valueOf(version)?.major ?? 0)) {
    // The rule that says so may be off, lowered or waived: that accepts the setting, not what was asked for and cannot be tried.
    return failed('no temporary slot is created while logical decoding is not enabled');
  }
  if (replication.value.outcome !== 'identified') {
    return withoutConnection(replication.value, slotsToCreate(slots.value, target));
  }
  const freeSlots = Number(settings.value.max_replication_slots.value) - slots.value.length;
  const freeSenders = Number(settings.value.max_wal_senders.value) - walsenders.value.length;
  if (freeSlots >= FREE_NEEDED && freeSenders >= FREE_NEEDED) {
    return undefined;
  }
  const shortage = `a temporary slot is created only if ${String(FREE_NEEDED)} replication slots and ${String(FREE_NEEDED)} walsenders are free, so that the pipeline never lacks one; free are ${String(freeSlots)} and ${String(freeSenders)}`;
  return slotsToCreate(slots.value, target) === 0 ? unavailable(`the pipeline needs no new slot, and ${shortage}`) : denied(shortage);
}

/** Where no walsender is free, or the role lacks REPLICATION, the slot is not tried; what else is wrong breaks the probe off. */
function withoutConnection(replication: Exclude<Replication, { readonly outcome: 'identified' }>, needed: number): Fact<never> {
  const why = 'no temporary slot is created without a replication connection';
  const isWithheld = replication.outcome === 'refused' && [TOO_MANY_CONNECTIONS, INSUFFICIENT_PRIVILEGE].includes(replication.error.code);
  if (!isWithheld) {
    return failed(why);
  }
  return needed === 0 ? unavailable(`the pipeline needs no new slot, and ${why}`) : denied(why);
}

const TOO_MANY_CONNECTIONS = '53300';
const INSUFFICIENT_PRIVILEGE = '42501';

/** What the probe brings. */
export type SlotProbeFacts = Pick<Facts, 'temporarySlot' | 'temporaryStream'>;

/** Creates a temporary slot with the consumer's plugin, streams from it where that is asked for, and closes the session, which drops it. */
export async function probeTemporarySlot(target: DatabaseTarget, signal: AbortSignal): Promise<SlotProbeFacts> {
  const { connection } = target;
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
    const temporarySlot: Fact<TemporarySlot> =
      error === undefined ? failed('the session for the temporary slot was not opened') : known({ outcome: 'refused', error });
    return { temporarySlot, temporaryStream: NO_SLOT };
  }
  const major = versionOf(stages.announced.server_version ?? '')?.major ?? 0;
  return whileOpen(stages.session, signal, (_, session) => probe(session, target, major, signal));
}

const NO_SLOT = failed('the temporary slot to stream from was not created');

async function probe(session: OpenSession, target: DatabaseTarget, major: number, signal: AbortSignal): Promise<SlotProbeFacts> {
  const name = `cdc_preflight_${randomBytes(8).toString('hex')}`;
  const temporarySlot = await create(session.client, name, target.consumer.plugins.value[0]);
  const created = valueOf(temporarySlot)?.outcome === 'created';
  const temporaryStream: Fact<TemporaryStream> = created && target.probe === 'stream' ? await streamFrom(session, name, target, major, signal) : NO_SLOT;
  return { temporarySlot, temporaryStream };
}

async function create(client: Client, name: string, plugin: string): Promise<Fact<TemporarySlot>> {
  try {
    await client.query(`CREATE_REPLICATION_SLOT ${name} TEMPORARY LOGICAL ${quoteIdentifier(plugin)} NOEXPORT_SNAPSHOT`);
    return known({ outcome: 'created' });
  } catch (error) {
    const refusal = serverError(error);
    return refusal === undefined ? failed(errorMessage(error)) : known({ outcome: 'refused', error: refusal });
  }
}
