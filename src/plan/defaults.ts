/** What holds when nobody says otherwise. The only place: a default in action.yml would look like the user's word. */
import type { ConnectionTarget, Plan, Target, Thresholds, TlsPolicy } from '../target.js';
import { generic } from './consumers/generic.js';

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;

/** Of one target. Whether it is copied first is up to the consumer. */
export const TARGET_DEFAULTS = {
  name: 'default',
  consumer: generic,
  operations: ['insert', 'update', 'delete'],
  probe: 'connect',
} as const satisfies Pick<Target, 'name' | 'consumer' | 'operations' | 'probe'>;

/** Of the connection. The default `ssl-mode` depends on the host: see tls.ts. */
export const CONNECTION_DEFAULTS = {
  port: 5432,
  channelBinding: 'prefer',
  options: '',
  connectTimeoutMs: 20 * SECOND_MS,
} as const satisfies Pick<ConnectionTarget, 'port' | 'channelBinding' | 'options' | 'connectTimeoutMs'>;

/** libpq's `sslnegotiation`. */
export const NEGOTIATION_DEFAULT: TlsPolicy['negotiation'] = 'postgres';

/** The thresholds that make errors are undefined: a lagging slot must not block the deploy that would cure it. */
export const THRESHOLD_DEFAULTS = {
  slotLagWarningBytes: 2 ** 30,
  inactiveSlotWarningBytes: 100 * 2 ** 20,
  replayLagWarningMs: 60 * SECOND_MS,
  maxOutageMs: 4 * HOUR_MS,
} as const satisfies Thresholds;

/** Of the run. The default of `report-dir` depends on the runner: see report-dir.ts. */
export const RUN_DEFAULTS = {
  failOn: 'error',
  timeoutMs: 120 * SECOND_MS,
} as const satisfies Pick<Plan, 'failOn' | 'timeoutMs'>;
