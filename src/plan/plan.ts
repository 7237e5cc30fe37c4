/** From the inputs of the action to everything that is decided before the first packet. */
import type { Plan, Policy, Target, Thresholds } from '../target.js';
import { FAIL_ON, OPERATIONS, PROBES } from '../target.js';
import { connectionFrom } from './connection.js';
import { RUN_DEFAULTS, TARGET_DEFAULTS, THRESHOLD_DEFAULTS } from './defaults.js';
import type { Environment, Given, Inputs } from './given.js';
import { inputsFrom, read, wrong } from './given.js';
import { present } from './present.js';
import { reportDirFrom, workspaceOf } from './report-dir.js';
import type { KnownRule } from './rule-policy.js';
import { policyFrom } from './rule-policy.js';
import { tablePatternFrom } from './tables.js';
import { booleanFrom, bytesFrom, itemsFrom, limitMsFrom, msFrom, oneOf, wholeNumber, wordsFrom } from './values.js';

export { ConfigurationError } from './configuration-error.js';
export type { Environment } from './given.js';
export type { KnownRule } from './rule-policy.js';
export { secretsOf } from './secrets.js';

/**
 * The plan of a run, from the variables the runner hands the inputs over in. `rules` are the rules policy may speak of.
 * Reads the files of certificates the inputs name, and nothing else; opens no connection.
 * @throws ConfigurationError for anything that is not exactly right.
 */
export async function planFrom(environment: Environment, rules: readonly KnownRule[]): Promise<Plan> {
  const inputs = inputsFrom(environment);
  const directory = workspaceOf(environment);
  return {
    targets: [await targetFrom(inputs, rules, directory)],
    failOn: read(inputs.get('fail-on'), oneOf(FAIL_ON)) ?? RUN_DEFAULTS.failOn,
    timeoutMs: read(inputs.get('timeout'), limitMsFrom) ?? RUN_DEFAULTS.timeoutMs,
    reportDir: reportDirFrom(inputs.get('report-dir'), environment, directory),
  };
}

async function targetFrom(inputs: Inputs, rules: readonly KnownRule[], directory: string): Promise<Target> {
  const { name, consumer, operations, probe } = TARGET_DEFAULTS;
  return {
    name,
    consumer,
    ...present({
      slot: read(inputs.get('slot'), slotNameFrom),
      publication: inputs.get('publication')?.text,
      role: inputs.get('role')?.text,
      newSlots: read(inputs.get('new-slots'), wholeNumber(0, MOST_SLOTS)),
    }),
    tables: read(inputs.get('tables'), tablesFrom) ?? [],
    operations: read(inputs.get('operations'), operationsFrom) ?? operations,
    snapshot: read(inputs.get('snapshot'), booleanFrom) ?? consumer.snapshot,
    probe: read(inputs.get('probe'), oneOf(PROBES)) ?? probe,
    thresholds: thresholdsFrom(inputs),
    policy: read(inputs.get('rules'), (given) => policyFrom(given, rules)) ?? NO_POLICY,
    connection: await connectionFrom(inputs, directory),
  };
}

const NO_POLICY: Policy = { rules: {} };

/** The most `max_replication_slots` can be. */
const MOST_SLOTS = 262_143;

function slotNameFrom(given: Given): string {
  if (!SLOT_NAME.test(given.text)) {
    const allowed = given.text.toLowerCase().replace(/[^a-z0-9_]/g, '_');
    throw wrong(
      given,
      'cannot be the name of a slot: 1 to 63 lower-case letters, digits and underscores',
      SLOT_NAME.test(allowed) ? allowed : undefined,
    );
  }
  return given.text;
}

const SLOT_NAME = /^[a-z0-9_]{1,63}$/;

/** Each pattern once, however it is written. */
function tablesFrom(given: Given): Target['tables'] {
  const patterns = itemsFrom(given).map(tablePatternFrom);
  return [...new Map(patterns.map((pattern) => [JSON.stringify([pattern.schema, pattern.table]), pattern])).values()];
}

function operationsFrom(given: Given): Target['operations'] {
  const named = wordsFrom(given).map(oneOf(OPERATIONS));
  return OPERATIONS.filter((operation) => named.includes(operation));
}

function thresholdsFrom(inputs: Inputs): Thresholds {
  const set = present({
    slotLagWarningBytes: read(inputs.get('slot-lag-warning'), bytesFrom),
    slotLagErrorBytes: read(inputs.get('slot-lag-error'), bytesFrom),
    inactiveSlotWarningBytes: read(inputs.get('inactive-slot-warning'), bytesFrom),
    inactiveSlotErrorBytes: read(inputs.get('inactive-slot-error'), bytesFrom),
    replayLagWarningMs: read(inputs.get('replay-lag-warning'), msFrom),
    replayLagErrorMs: read(inputs.get('replay-lag-error'), msFrom),
    certificateExpiryWarningMs: read(inputs.get('certificate-expiry-warning'), msFrom),
    maxOutageMs: read(inputs.get('max-outage'), msFrom),
  });
  return { ...THRESHOLD_DEFAULTS, ...set };
}
