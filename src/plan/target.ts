/** One database, and what one pipeline needs of it. */
import type { Policy, Target } from '../target.js';
import { connectionFrom } from './connection/connection.js';
import { present } from './present.js';
import type { ProvidedOptions } from './provided-options.js';
import { policyFrom, type KnownRules } from './rule-policy.js';
import type { Environment } from './workspace.js';

/** What a target is called that no configuration file names. */
const ONLY_TARGET = 'default';

/** What the pipeline needs, and how it is judged: all of a target that is read off one option each. */
export type Needs = Omit<Target, 'name' | 'connection' | 'consumer' | 'policy' | 'origins'>;

export async function targetFrom(options: ProvidedOptions, rules: KnownRules, environment: Environment): Promise<Target> {
  const policy = options.provided('rules');
  return {
    name: ONLY_TARGET,
    consumer: options.value('consumer'),
    ...needsFrom(options),
    policy: policy === undefined ? NO_POLICY : policyFrom(policy, await rules()),
    connection: await connectionFrom(options, environment),
    origins: options.origins,
  };
}

const NO_POLICY: Policy = { rules: {} };

/** Takes nothing but values of options, so that it can be found out which option ends in which property. */
export function needsFrom(options: Pick<ProvidedOptions, 'value'>): Needs {
  return {
    ...present({
      slot: options.value('slot'),
      publication: options.value('publication'),
      role: options.value('role'),
      newSlots: options.value('new-slots'),
    }),
    tables: options.value('tables') ?? [],
    operations: options.value('operations'),
    snapshot: options.value('snapshot') ?? options.value('consumer').snapshot,
    probe: options.value('probe'),
    thresholds: {
      slotLagWarningBytes: options.value('slot-lag-warning'),
      inactiveSlotWarningBytes: options.value('inactive-slot-warning'),
      replayLagWarningMs: options.value('replay-lag-warning'),
      maxOutageMs: options.value('max-outage'),
      ...present({
        slotLagErrorBytes: options.value('slot-lag-error'),
        inactiveSlotErrorBytes: options.value('inactive-slot-error'),
        replayLagErrorMs: options.value('replay-lag-error'),
        certificateExpiryWarningMs: options.value('certificate-expiry-warning'),
      }),
    },
  };
}
