/** From the desired state to the steps: a rule's remedy on the platform at hand. */
import type { Disruption, Fix, FixStep, FixVariant, PlatformName, StepKind } from '../../result.js';
import { PHASES } from '../../result.js';
import type { Alternative, Intent, Remedy } from '../intents.js';
import { aurora } from './aurora.js';
import { policyStatement } from './aws.js';
import { azure } from './azure.js';
import { cloudSql } from './cloud-sql.js';
import { neon } from './neon.js';
import type { AwsWay, Ground, Platform, Way } from './platform.js';
import { rds } from './rds.js';
import { selfManaged } from './self-managed.js';
import { supabase } from './supabase.js';

export type { AwsNames, Ground } from './platform.js';

const PLATFORMS: Readonly<Record<PlatformName, Platform>> = {
  aurora,
  rds,
  'cloud-sql': cloudSql,
  azure,
  supabase,
  neon,
  'self-managed': selfManaged,
  unknown: selfManaged,
};

/** The remedy's alternatives, each by every means the platform has for it; the first is the recommended one. */
export function resolveRemedy(remedy: Remedy, ground: Ground): Fix {
  return { summary: remedy.summary, variants: remedy.alternatives.flatMap((alternative) => variantsOf(alternative, ground)) };
}

function variantsOf(alternative: Alternative, ground: Ground): readonly FixVariant[] {
  const platform = PLATFORMS[ground.platform];
  const configures = alternative.intents.some(({ kind }) => CONFIGURING.includes(kind));
  const ways = configures ? platform.ways : [platform.ways[0]];
  return ways.map((way) => {
    const steps = ordered(alternative.intents.flatMap((intent) => stepsOf(intent, way, ground)));
    const because = way === ways[0] ? alternative.because : way.because;
    return {
      label: labelOf(alternative, (configures ? way.label : undefined) ?? meansOf(steps)),
      ...(because === undefined ? {} : { because }),
      steps,
    };
  });
}

/** What can be done by each of a platform's means. */
const CONFIGURING: readonly Intent['kind'][] = ['set-parameter', 'enable-logical-decoding', 'modify-aws', 'admit-range'];

function stepsOf(intent: Intent, way: Way, ground: Ground): readonly FixStep[] {
  const platform = PLATFORMS[ground.platform];
  switch (intent.kind) {
    case 'set-parameter':
      return inDatabase(way.setParameter(intent, ground), ground);
    case 'enable-logical-decoding':
      return inDatabase(way.enableLogicalDecoding(intent.settings ?? ground.settings, ground), ground);
    case 'restart':
      return platform.restart(ground);
    case 'modify-aws':
      return awsWay(way).modify(intent, ground);
    case 'admit-range':
      return awsWay(way).admitRange(intent, ground);
    case 'allow-actions':
      return [policyStatement(intent.actions)];
    case 'grant-replication':
      return inDatabase(platform.grantReplication(intent.role, ground), ground);
    case 'admit-in-hba':
      return inDatabase(platform.admitInHba(intent.record), ground);
    case 'add-to-workflow':
      return [{ kind: 'option', text: intent.text, lead: intent.lead, phase: 'access', disruption: NONE }];
    case 'ask-aws':
      return [{ kind: 'aws-cli', text: intent.text, lead: intent.lead, phase: 'access', disruption: NONE }];
    case 'run-sql':
      return inDatabase([{ ...intent, kind: 'sql' }], ground);
    case 'set-option': {
      const text = intent.value === undefined ? intent.option : `${intent.option}: ${intent.value}`;
      return [{ kind: 'option', text, lead: intent.lead, phase: 'access', disruption: NONE }];
    }
    case 'person-decides':
      return [{ kind: 'text', text: intent.text, phase: intent.phase ?? 'access', disruption: NONE }];
  }
}

/** The session may say another platform: what AWS's API was asked about is changed by AWS's means. */
function awsWay(way: Way): AwsWay {
  const found = way.aws ?? rds.ways[0].aws;
  if (found === undefined) {
    throw new Error('AWS has no way of its own');
  }
  return found;
}

const NONE: Disruption = { kind: 'none' };

/** A statement that names no database of its own is run in the target's. */
function inDatabase(steps: readonly FixStep[], { connection }: Ground): readonly FixStep[] {
  return steps.map((step) =>
    step.kind === 'sql' && step.database === undefined && connection !== undefined ? { ...step, database: connection.database } : step,
  );
}

/** By phase, and within one as the rule has them; identical steps once, so that two settings need only one restart. */
function ordered(steps: readonly FixStep[]): readonly FixStep[] {
  const once = new Map(steps.map((step) => [JSON.stringify(step), step]));
  return [...once.values()].sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));
}

/** By what means steps of a kind are carried out, the most telling kind first. */
const MEANS: readonly (readonly [StepKind, string])[] = [
  ['aws-cli', 'AWS CLI'],
  ['terraform', 'Terraform'],
  ['gcloud', 'gcloud'],
  ['az', 'az'],
  ['file', 'Server configuration'],
  ['policy', 'IAM policy'],
  ['sql', 'SQL'],
  ['restart', 'Restart'],
  ['option', 'Inputs'],
];

/** What a person does without any of these means. */
const BY_HAND = 'Manual steps';

function meansOf(steps: readonly FixStep[]): string {
  return MEANS.find(([kind]) => steps.some((step) => step.kind === kind))?.[1] ?? BY_HAND;
}

/** By what means, and which of the alternatives: `SQL: raise the limit`. */
function labelOf({ label }: Alternative, means: string): string {
  if (label === undefined) {
    return means;
  }
  return means === BY_HAND ? label : `${means}: ${/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() : label.charAt(0)}${label.slice(1)}`;
}
