/** One target of a file, planned; what is wrong with it alone affects no other. */
import type { Target, Unplanned } from '../../target.js';
import { ConfigurationError, quoted } from '../configuration-error.js';
import type { Inputs } from '../inputs.js';
import { OPTIONS, type OptionName } from '../options.js';
import { locationOf, type Provided } from '../provided.js';
import type { KnownRules } from '../rule-policy.js';
import { targetFrom } from '../target.js';
import type { Environment } from '../workspace.js';
import type { ConfigFile, ConfigTarget, Layer, Reference } from './file.js';
import { missingProblem, NOTHING_SET, optionsOf } from './layers.js';

/** Mistakes in what the file says go to its sheet. @throws ConfigurationError for a mistake in an input. */
export async function planned(target: ConfigTarget, file: ConfigFile, given: Inputs, rules: KnownRules, environment: Environment): Promise<Target | Unplanned> {
  const { name, origin, problem } = target;
  const layers = [given, target.layer, file.defaults, target.usual ?? NOTHING_SET];
  const consumer = consumerOf(layers);
  if (problem !== undefined) {
    return unplanned(name, consumer, problem, origin);
  }
  const set = optionsOf(layers, environment);
  if ('missing' in set) {
    return unplanned(name, consumer, missingProblem(set.missing), set.missing.origin);
  }
  try {
    return await targetFrom(set.options(), rules, environment, name, { rules: { ...file.policy.rules, ...target.policy.rules } });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) {
      throw error;
    }
    if (error.location === undefined && isGiven(error, given)) {
      throw error;
    }
    const reference = referenceAtFault(error, set.references);
    if (reference === undefined) {
      file.sheet.addAt(error, origin, `target ${quoted(name)}: `);
    }
    return unplanned(name, consumer, variableProblem(error, reference), reference?.origin ?? origin);
  }
}

function isGiven({ input }: ConfigurationError, given: Inputs): boolean {
  return [...given.keys()].some((option) => option === input);
}

/** What is in a variable is no mistake of the file: it concerns the target that names it, and no other. */
function referenceAtFault({ input, location }: ConfigurationError, references: ReadonlyMap<OptionName, Reference>): Reference | undefined {
  const named = [...references].find(([option]) => option === input)?.[1];
  // Something may be missing in the URI that a variable holds.
  return named ?? (location === undefined ? references.get('connection-string') : undefined);
}

function variableProblem({ message }: ConfigurationError, reference: Reference | undefined): string {
  return reference === undefined ? message : `${message} (the environment variable ${quoted(reference.variable)})`;
}

/** Name of the profile; a consumer that there is not is a mistake that is told elsewhere. */
function consumerOf(layers: readonly Layer[]): string {
  const consumer = layers.map((layer) => layer.get('consumer')).find((value) => value !== undefined);
  return consumer !== undefined && 'text' in consumer ? consumer.text : OPTIONS.consumer.fallback;
}

function unplanned(name: string, consumer: string, problem: string, origin: Provided['origin']): Unplanned {
  const location = locationOf(origin);
  return { name, consumer, problem, ...(location === undefined ? {} : { location }) };
}
