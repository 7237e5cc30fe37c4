/** One database, and what one pipeline needs of it. */
import type { ConsumerProfile } from '../consumer.js';
import type { Policy, Target } from '../target.js';
import { connectionFrom } from './connection/connection.js';
import { controlPlaneFrom, wantsConnection } from './control-plane.js';
import { CONSUMERS } from './consumers/index.js';
import { present } from './present.js';
import type { OptionName } from './options.js';
import type { ProvidedOptions } from './provided-options.js';
import { policyFrom, type KnownRules } from './rule-policy.js';
import type { Environment } from './workspace.js';

/** What a target is called that no configuration file names. */
export const ONLY_TARGET = 'default';

/** What the pipeline needs, and how it is judged: all of a target that is read off one option each. */
export type Needs = Omit<Target, 'name' | 'connection' | 'controlPlane' | 'consumer' | 'knownConsumers' | 'policy' | 'origins' | 'autocreate' | 'snapshot'> &
  Partial<Pick<Target, 'autocreate' | 'snapshot'>>;

/** `name` and `policy`: of the configuration file, whose policy the input `rules` overrides. */
export async function targetFrom(options: ProvidedOptions, rules: KnownRules, environment: Environment, name = ONLY_TARGET, policy = NO_POLICY): Promise<Target> {
  const decided = options.provided('rules');
  const consumer = options.value('consumer');
  const connection = wantsConnection(options) ? await connectionFrom(options, environment) : undefined;
  const usual = usualOf(consumer, options.value('publication') !== undefined);
  return {
    name,
    consumer,
    knownConsumers: CONSUMERS,
    ...usual,
    ...needsFrom(options),
    policy: decided === undefined ? policy : { rules: { ...policy.rules, ...policyFrom(decided, await rules()).rules } },
    ...present({ connection, controlPlane: controlPlaneFrom(options, connection, environment) }),
    origins: { ...originsOf(usual), ...options.origins },
  };
}

/** What the consumer does when its configuration leaves it open. `named`: whether it names a publication. */
export function usualOf({ publication, slot, snapshot }: ConsumerProfile, named: boolean): Pick<Target, 'slot' | 'publication' | 'autocreate' | 'snapshot'> {
  return {
    ...present({ slot: slot.value.defaultName ?? undefined, publication: publication.value.defaultName ?? undefined }),
    autocreate: named && publication.value.makesNamed === false ? 'disabled' : (publication.value.covers ?? 'disabled'),
    snapshot: snapshot.value,
  };
}

function originsOf(usual: object): Target['origins'] {
  return Object.fromEntries(Object.keys(usual).map((name) => [OPTION_OF[name] ?? name, { from: 'profile' } as const]));
}

/** Options that are not called like what they end in. */
const OPTION_OF: Readonly<Record<string, OptionName>> = { autocreate: 'publication-autocreate' };

const NO_POLICY: Policy = { rules: {} };

/** Takes nothing but values of options, so that it can be found out which option ends in which property. */
export function needsFrom(options: Pick<ProvidedOptions, 'value'>): Needs {
  return {
    ...present({
      slot: options.value('slot'),
      publication: options.value('publication'),
      role: options.value('role'),
      newSlots: options.value('new-slots'),
      autocreate: options.value('publication-autocreate'),
      heartbeatTable: options.value('heartbeat-table'),
      snapshot: options.value('snapshot'),
    }),
    tables: options.value('tables') ?? [],
    operations: options.value('operations'),
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
