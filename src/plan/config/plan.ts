/** A run with a configuration file: its targets, each from what the run, the target and the defaults set, in this order. */
import type { ShardIdentity } from '../../result.js';
import type { KnownFailure, Plan, Target, Unplanned } from '../../target.js';
import { MOST_SHARDS, namesOf, shardFrom } from '../../fleet/divide.js';
import { nearest } from '../../nearest.js';
import { ConfigurationError, quoted } from '../configuration-error.js';
import type { Inputs } from '../inputs.js';
import { itemsFrom } from '../lists.js';
import { OPTIONS, optionList, type OptionName } from '../options.js';
import { nonEmpty } from '../present.js';
import { providedOptions, type ProvidedOptions } from '../provided-options.js';
import { locationOf, wrong, type Provided } from '../provided.js';
import { runFrom, writesToGitHub } from '../run.js';
import type { KnownRule, KnownRules } from '../rule-policy.js';
import { keepSecretsIn } from '../secrets.js';
import { targetFrom } from '../target.js';
import type { Environment } from '../workspace.js';
import { earlierReport } from './earlier-report.js';
import { matches } from '../../glob.js';
import { readConfigFile, type ConfigFile, type ConfigTarget, type Layer, type Reference } from './read.js';

/**
 * The plan for the targets of the file that the run is for.
 * @throws ConfigurationError for every mistake in the file and in the inputs beside it.
 */
export async function planWithFile(path: string, given: Inputs, rules: KnownRules, environment: Environment, notifies: boolean): Promise<Plan> {
  const file = await readConfigFile(path, environment, await rules());
  const selected = selectedTargets(file, given);
  const targets: (Target | Unplanned)[] = [];
  for (const target of selected.targets) {
    targets.push(await planned(target, file, given, rules, environment));
  }
  file.sheet.refuse();
  return {
    ...(await settingsOf(file, given, rules, environment, notifies)),
    targets,
    ...(selected.shard === undefined ? {} : { shard: shardIdentity(selected.shard, selected.targets, file, environment) }),
  };
}

/** What holds for all targets. */
export type Settings = Omit<Plan, 'targets' | 'shard'>;

/** The file as those see it who judge nothing: they divide its targets, or join what others have judged. */
export interface Config {
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string;
  /** Names of the targets that the run is for, in the order of the file. */
  readonly targets: readonly string[];
  /** Reads the baseline and the earlier report, and looks at the variable of the token where one is wanted, and at no other. */
  readonly settings: () => Promise<Settings>;
}

/** @throws ConfigurationError for every mistake in the file and in the inputs beside it. */
export async function configWithFile(path: string, given: Inputs, rules: KnownRules, environment: Environment): Promise<Config> {
  const file = await readConfigFile(path, environment, await rules());
  return {
    digest: file.digest,
    targets: targetsNamed(file, given.get('target')).map(({ name }) => name),
    settings: () => settingsOf(file, given, rules, environment, true),
  };
}

async function settingsOf(file: ConfigFile, given: Inputs, rules: KnownRules, environment: Environment, notifies: boolean): Promise<Settings> {
  const baseline = file.baseline === undefined ? undefined : await knownFailures(file.baseline, await rules(), environment);
  return {
    ...(await runFrom(topOptions(file, given, environment, notifies), environment, notifies)),
    ...(file.path === undefined ? {} : { file: file.path }),
    policy: { targets: file.targets.map(({ name }) => name), waivers: file.waivers, ...(baseline === undefined ? {} : { baseline }) },
  };
}

/** The token's variable is looked at only where something is written to GitHub. */
function topOptions({ top }: ConfigFile, given: Inputs, environment: Environment, notifies: boolean): ProvidedOptions {
  const written = new Map([...top].flatMap(([name, value]) => ('variable' in value ? [] : [[name, value] as const])));
  const options = providedOptions(given, written);
  if (!notifies || !writesToGitHub(options)) {
    return options;
  }
  const set = optionsOf([given, top], environment);
  if ('missing' in set) {
    throw wrongVariable(set.missing);
  }
  return set.options();
}

/** What is set for each target that the run is for, before it is known whether it is complete. */
export async function optionsByTarget(path: string, given: Inputs, rules: KnownRules, environment: Environment): Promise<ReadonlyMap<string, ProvidedOptions>> {
  const file = await readConfigFile(path, environment, await rules());
  return new Map(
    selectedTargets(file, given).targets.map((target) => {
      const layers = [given, target.layer, rulesOf(file, target), file.defaults, file.top].map((layer) => new Map([...layer].map(([name, value]) => [name, 'variable' in value ? standIn(value) : value] as const)));
      return [target.name, providedOptions(...layers)];
    }),
  );
}

/** A URI that a variable holds is not taken apart where nobody looks at the variable. */
function standIn({ option, origin }: Reference): Provided {
  return { text: option === 'connection-string' ? 'postgresql://' : '***', option, secret: true, origin };
}

/** What the file says of rules for a target, as the input `rules` would; it stands where the target says something, else at the top. */
function rulesOf({ policy, rulesOrigin }: ConfigFile, target: ConfigTarget): Layer {
  const severities = Object.entries({ ...policy.rules, ...target.policy.rules });
  const origin = target.rulesOrigin ?? rulesOrigin;
  return new Map(origin === undefined ? [] : [['rules', { text: severities.map(([id, severity]) => `${id}: ${severity}`).join('\n'), option: 'rules', secret: false, origin }]]);
}

interface Selected {
  readonly targets: readonly ConfigTarget[];
  /** `1/3`. */
  readonly shard?: string;
}

function selectedTargets(file: ConfigFile, given: Inputs): Selected {
  const named = targetsNamed(file, given.get('target'));
  refuseForSeveral(named, given);
  const shard = given.get('shard');
  if (shard === undefined) {
    return { targets: named };
  }
  const part = shardFrom(shard.text);
  if (part === undefined) {
    throw wrong(shard, `is not a shard: write its number and how many there are, at most ${String(MOST_SHARDS)}, such as 1/3`);
  }
  const names = namesOf(named.map(({ name }) => name), part);
  return { targets: named.filter(({ name }) => names.includes(name)), shard: shard.text };
}

function targetsNamed({ targets }: ConfigFile, given: Provided | undefined): readonly ConfigTarget[] {
  if (given === undefined) {
    return targets;
  }
  const patterns = itemsFrom(given);
  const names = targets.map(({ name }) => name);
  for (const pattern of patterns) {
    if (!names.some((name) => matches(pattern.text, name))) {
      throw wrong(pattern, 'matches no target of the configuration file', nearest(pattern.text, names));
    }
  }
  return targets.filter(({ name }) => patterns.some(({ text }) => matches(text, name)));
}

/** What says which database it is can be said of one. */
function refuseForSeveral(targets: readonly ConfigTarget[], given: Inputs): void {
  if (targets.length < 2) {
    return;
  }
  const option = OF_ONE_DATABASE.find((name) => given.has(name));
  const provided = option === undefined ? undefined : given.get(option);
  if (provided !== undefined) {
    throw new ConfigurationError(
      `\`${provided.option}\` says which database to check, and the configuration file has ${String(targets.length)} targets for this run: name one in \`target\`, or set it in the file`,
      { input: provided.option },
    );
  }
}

/** From the connection to the tables, as they are documented. */
const OF_ONE_DATABASE: readonly OptionName[] = optionList.slice(0, optionList.findIndex(({ name }) => name === 'tables') + 1).map(({ name }) => name);

async function planned(target: ConfigTarget, file: ConfigFile, given: Inputs, rules: KnownRules, environment: Environment): Promise<Target | Unplanned> {
  const { name, origin } = target;
  const set = optionsOf([given, target.layer, file.defaults], environment);
  const consumer = consumerOf([given, target.layer, file.defaults]);
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

interface Complete {
  readonly options: () => ProvidedOptions;
  /** What was read from variables. */
  readonly references: ReadonlyMap<OptionName, Reference>;
}

/** The layers with the variables they name, each read only where nothing before it sets the same. */
function optionsOf(layers: readonly Layer[], environment: Environment): Complete | { readonly missing: Reference } {
  const taken = new Set<OptionName>();
  const read: Map<OptionName, Provided>[] = [];
  const references = new Map<OptionName, Reference>();
  const names = textsIn(layers);
  for (const layer of layers) {
    const values = new Map<OptionName, Provided>();
    for (const [name, value] of layer) {
      if (taken.has(name)) {
        continue;
      }
      if ('text' in value) {
        values.set(name, value);
        continue;
      }
      const provided = fromVariable(value, names, environment);
      if (provided === undefined) {
        return { missing: value };
      }
      references.set(name, value);
      values.set(name, provided);
    }
    [...values.keys()].forEach((name) => taken.add(name));
    read.push(values);
  }
  return { options: () => providedOptions(...read), references };
}

type Texts = Partial<Readonly<Record<OptionName, string>>>;

/** What the layers say in so many words. */
function textsIn(layers: readonly Layer[]): Texts {
  return Object.fromEntries([...layers].reverse().flatMap((layer) => [...layer].flatMap(([name, value]) => ('text' in value && !value.secret ? [[name, value.text] as const] : []))));
}

/** `beside`: names that are no secrets, even where one is the same. */
function fromVariable({ variable, option, origin }: Reference, beside: Texts, environment: Environment): Provided | undefined {
  const text = nonEmpty(environment[variable]?.replace(/[\r\n]+$/, ''));
  if (text === undefined || text.trim() === '') {
    return undefined;
  }
  keepSecretsIn({ ...beside, [option]: text.trim() });
  if (option === 'password') {
    keepSecretsIn({ ...beside, password: text });
  }
  return { text: option === 'password' ? text : text.trim(), option, secret: true, origin };
}

function missingProblem({ variable, option }: Reference): string {
  return `the environment variable ${quoted(variable)}, which \`${option}-env\` names, is not set or is empty: pass it in the \`env\` of the step`;
}

function wrongVariable(missing: Reference): ConfigurationError {
  return new ConfigurationError(missingProblem(missing), { input: `${missing.option}-env`, location: locationOf(missing.origin) });
}

/** Rows of the rules without which nothing is checked are passed over. */
async function knownFailures(path: Provided, rules: readonly KnownRule[], environment: Environment): Promise<readonly KnownFailure[]> {
  const mandatory = new Set(rules.filter((rule) => rule.mandatory).map(({ id }) => id));
  const { targets } = await earlierReport(path, environment);
  return targets.flatMap(({ name, results }) =>
    results.flatMap(({ rule, object, fingerprint, message, severity, status, more, waived }) =>
      status === 'fail' && waived === undefined && !mandatory.has(rule) ? [{ rule, target: name, object, fingerprint, message, severity, ...(more === 0 ? {} : { more }) }] : [],
    ),
  );
}

function shardIdentity(shard: string, targets: readonly ConfigTarget[], { digest }: ConfigFile, environment: Environment): ShardIdentity {
  return {
    run: nonEmpty(environment['GITHUB_RUN_ID']) ?? '0',
    attempt: attemptOf(environment),
    config: digest,
    shard,
    targets: targets.map(({ name }) => name),
  };
}

function attemptOf(environment: Environment): number {
  const attempt = Number(environment['GITHUB_RUN_ATTEMPT']);
  return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
