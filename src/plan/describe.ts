/** A plan for people: the value of every option of every target, and where it comes from. */
import type { FindDatabases } from '../discovery.js';
import type { Origin, Target } from '../target.js';
import { configPath, planFrom } from './plan.js';
import { CONSUMERS } from './consumers/index.js';
import type { Inputs } from './inputs.js';
import { OPTIONS, optionList, type Option, type OptionName } from './options.js';
import { providedOptions, type ProvidedOptions } from './provided-options.js';
import type { Provided } from './provided.js';
import type { KnownRules } from './rule-policy.js';
import { holdsPassword, holdsPrivateKey } from './secrets.js';
import { ONLY_TARGET, usualOf } from './target.js';
import type { Environment } from './workspace.js';

/** A value as it is written, `***` in place of a secret. */
export interface DescribedValue {
  readonly value: string;
  readonly from: Origin['from'];
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** Target → option → its value. Options that are not set and have no default are left out. */
export type DescribedPlan = Readonly<Record<string, Readonly<Record<string, DescribedValue>>>>;

/**
 * What a run would go by. Variables that the file names are not needed for it.
 * @throws ConfigurationError for whatever planFrom() throws it for.
 */
export async function describePlan(given: Inputs, environment: Environment, rules: KnownRules, find?: FindDatabases): Promise<DescribedPlan> {
  const path = await configPath(given, environment);
  if (path === undefined) {
    await planFrom(given, environment, rules, { notifies: false });
    return { [ONLY_TARGET]: described(providedOptions(given)) };
  }
  const { optionsByTarget } = await import('./config/plan.js');
  const targets = await optionsByTarget(path, given, rules, environment, find);
  return Object.fromEntries([...targets].map(([name, options]) => [name, described(options)]));
}

function described(options: ProvidedOptions): Readonly<Record<string, DescribedValue>> {
  const usual = usualTexts(options);
  const values = optionList.filter(isOfPlan).map((option) => [option.name, valueOf(option, options, usual)] as const);
  return Object.fromEntries(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}

/** What decides what is checked, and how: not which part of the file is read. */
function isOfPlan({ places, availability }: Option): boolean {
  return availability === 'now' && places.some((place) => place === 'config' || place === 'config-top');
}

function valueOf({ name, fallback }: Option, options: ProvidedOptions, usual: Partial<Record<OptionName, string>>): DescribedValue | undefined {
  const provided = options.provided(name);
  if (provided !== undefined) {
    const { from, file, line } = provided.origin;
    return { value: shown(provided), from, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
  }
  const byProfile = usual[name];
  if (byProfile !== undefined) {
    return { value: byProfile, from: 'profile' };
  }
  return fallback === undefined ? undefined : { value: fallback, from: 'default' };
}

function shown({ text, secret }: Provided): string {
  return secret || holdsPassword(text) || holdsPrivateKey(text) ? '***' : text;
}

/** What follows from the consumer, as it would be written. */
function usualTexts(options: ProvidedOptions): Partial<Record<OptionName, string>> {
  const profile = CONSUMERS.find(({ name }) => name === (options.provided('consumer')?.text ?? OPTIONS.consumer.fallback));
  if (profile === undefined) {
    return {};
  }
  const { slot, publication, autocreate, snapshot }: Pick<Target, 'slot' | 'publication' | 'autocreate' | 'snapshot'> = usualOf(profile, options.provided('publication') !== undefined);
  return {
    ...(slot === undefined ? {} : { slot }),
    ...(publication === undefined ? {} : { publication }),
    'publication-autocreate': autocreate,
    snapshot: String(snapshot),
  };
}
