import type { Rule } from '../rule.js';
import { auroraWalCache } from './aurora-wal-cache.js';
import { knownBadVersion } from './known-bad-version.js';
import { outputFormat } from './output-format.js';
import { outputPlugin } from './output-plugin.js';
import { pendingRestart } from './pending-restart.js';
import { roleSettings } from './role-settings.js';
import { serverEncoding } from './server-encoding.js';
import { serverVersion } from './server-version.js';
import { standbySource } from './standby-source.js';
import { subscriberWorkers } from './subscriber-workers.js';
import { synchronousStandby } from './synchronous-standby.js';
import { walLevel } from './wal-level.js';
import { slotWalCap } from './slot-wal-cap.js';
import { idleSlotTimeout } from './idle-slot-timeout.js';
import { walSenderTimeout } from './wal-sender-timeout.js';
import { logicalDecodingMemory } from './logical-decoding-memory.js';

/** The group's rules, in the order of the report. */
export const serverRules: readonly Rule[] = [
  walLevel,
  pendingRestart,
  serverVersion,
  knownBadVersion,
  standbySource,
  slotWalCap,
  idleSlotTimeout,
  walSenderTimeout,
  logicalDecodingMemory,
  outputPlugin,
  subscriberWorkers,
  serverEncoding,
  auroraWalCache,
  outputFormat,
  synchronousStandby,
  roleSettings,
];
