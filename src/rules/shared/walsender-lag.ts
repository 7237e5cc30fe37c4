/** How far the client of a walsender is behind. */
import type { Walsender } from '../../facts/index.js';

/**
 * Milliseconds; undefined where it cannot be seen. Flush is what moves the slot. The server forgets the lag of a client
 * that has confirmed everything, and keeps the last one of a client that is waiting for more.
 */
export function lagOf(sender: Walsender | undefined): number | undefined {
  if (sender?.state == null) {
    return undefined;
  }
  const { sentLsn, flushLsn, flushLagMs, replayLagMs, connectedMs } = sender;
  if (flushLsn === null) {
    return connectedMs ?? undefined;
  }
  return sentLsn !== null && flushLsn >= sentLsn ? 0 : (flushLagMs ?? replayLagMs ?? 0);
}
