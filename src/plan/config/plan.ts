/** A run with a configuration file: its targets, each from what the run, the target and the defaults set, in this order. */
import type { FindDatabases } from '../../discovery.js';
import type { ShardIdentity } from '../../result.js';
import type { KnownFailure, Plan, Target, Unplanned } from '../../target.js';
import type { Inputs } from '../inputs.js';
import { nonEmpty } from '../present.js';
import { providedOptions, type ProvidedOptions } from '../provided-options.js';
import type { Provided } from '../provided.js';
import { runFrom, writesToGitHub } from '../run.js';
import type { KnownRule, KnownRules } from '../rule-policy.js';
import type { Environment } from '../workspace.js';
import { earlierReport } from './earlier-report.js';
import type { ConfigFile, ConfigTarget, Layer } from './file.js';
import { NOTHING_SET, optionsOf, standIn, wrongVariable } from './layers.js';
import { opened, type Opened } from './open.js';
import { planned } from './planned.js';
import { readConfigFile } from './read.js';
import { gateOf, selectedTargets, selects, targetsNamed } from './selection.js';

/** Who runs it. */
export interface Edge {
  /** Whether it can write comments and issues; otherwise `comment`, `issue` and `github-token` have no effect. */
  readonly notifies: boolean;
  /** Asks AWS for databases by their tags; absent where nothing may be asked, and a file with `discover` is refused. */
  readonly find?: FindDatabases;
}

/**
 * The plan for the targets of the file that the run is for.
 * @throws ConfigurationError for every mistake in the file and in the inputs beside it.
 */
export async function planWithFile(path: string, given: Inputs, rules: KnownRules, environment: Environment, edge: Edge): Promise<Plan> {
  return planOf(await opened(path, given, rules, environment, edge.find), given, rules, environment, edge.notifies);
}

async function planOf(all: Opened, given: Inputs, rules: KnownRules, environment: Environment, notifies: boolean): Promise<Plan> {
  const { file, spentMs } = all;
  const selected = selectedTargets(all, given);
  const targets: (Target | Unplanned)[] = [];
  for (const target of selected.targets) {
    targets.push(await planned(target, file, given, rules, environment));
  }
  file.sheet.refuse();
  return {
    ...(await settingsOf(all, given, rules, environment, notifies)),
    targets,
    ...(spentMs === undefined ? {} : { spentMs }),
    ...(selected.shard === undefined ? {} : { shard: shardIdentity(selected.shard, selected.targets, all, environment) }),
  };
}

/** What holds for all targets. */
export type Settings = Omit<Plan, 'targets' | 'shard' | 'spentMs'>;

/** The file as those see it who join what others have judged. */
export interface Config {
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string;
  /** Names of the targets that the run is for, in the order of the file. */
  readonly targets: readonly string[];
  /** Present where the file has `discover`: the same with the names that were found, and the names of all targets there are. */
  readonly withFound?: (found: readonly string[]) => { readonly targets: readonly string[]; readonly all: readonly string[] };
  /** Reads the baseline and the earlier report, and looks at the variable of the token where one is wanted, and at no other. */
  readonly settings: () => Promise<Settings>;
}

/**
 * Asks nobody: what `discover` found is for those to say who looked.
 * @throws ConfigurationError for every mistake in the file and in the inputs beside it.
 */
export async function configWithFile(path: string, given: Inputs, rules: KnownRules, environment: Environment): Promise<Config> {
  const file = await readConfigFile(path, environment, await rules());
  const own = file.targets.map(({ name }) => name);
  const common = { digest: file.digest, settings: () => settingsOf({ file, targets: file.targets }, given, rules, environment, true) };
  if (file.discover === undefined) {
    return { ...common, targets: targetsNamed(file.targets, given.get('target')).map(({ name }) => name) };
  }
  // Whether every name in `target` matches something was seen where the databases were found.
  const selected = (names: readonly string[]): readonly string[] => names.filter(selects(given));
  return {
    ...common,
    targets: selected(own),
    withFound: (found) => ({ targets: selected([...own, ...found]), all: [...own, ...found] }),
  };
}

/**
 * Names of the targets that the run is for: those of the file, and behind them those found.
 * @throws ConfigurationError for every mistake in the file and in the inputs beside it, and when its databases could not be found.
 */
export async function targetNames(path: string, given: Inputs, rules: KnownRules, environment: Environment, find: FindDatabases): Promise<readonly string[]> {
  const { targets } = await opened(path, given, rules, environment, find);
  return targetsNamed(targets, given.get('target')).map(({ name }) => name);
}

async function settingsOf({ file, targets }: Opened, given: Inputs, rules: KnownRules, environment: Environment, notifies: boolean): Promise<Settings> {
  const baseline = file.baseline === undefined ? undefined : await knownFailures(file.baseline, await rules(), environment);
  return {
    ...(await runFrom(topOptions(file, given, environment, notifies), environment, notifies)),
    ...(file.path === undefined ? {} : { file: file.path }),
    ...(file.discover === undefined ? {} : { gate: gateOf(file, file.discover, given) }),
    policy: { targets: targets.map(({ name }) => name), waivers: file.waivers, ...(baseline === undefined ? {} : { baseline }) },
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

/**
 * What is set for each target that the run is for, with stand-ins for what variables hold.
 * @throws ConfigurationError for whatever planWithFile() throws it for; a variable that is not set is no mistake.
 */
export async function optionsByTarget(path: string, given: Inputs, rules: KnownRules, environment: Environment, find: FindDatabases | undefined): Promise<ReadonlyMap<string, ProvidedOptions>> {
  const all = await opened(path, given, rules, environment, find);
  await planOf(all, given, rules, environment, false);
  const { file } = all;
  return new Map(
    selectedTargets(all, given).targets.map((target) => {
      const layers = [given, target.layer, rulesOf(file, target), file.defaults, target.usual ?? NOTHING_SET, file.top].map((layer) => new Map([...layer].map(([name, value]) => [name, 'variable' in value ? standIn(value) : value] as const)));
      return [target.name, providedOptions(...layers)];
    }),
  );
}

/** What the file says of rules for a target, as the input `rules` would; it stands where the target says something, else at the top. */
function rulesOf({ policy, rulesOrigin }: ConfigFile, target: ConfigTarget): Layer {
  const severities = Object.entries({ ...policy.rules, ...target.policy.rules });
  const origin = target.rulesOrigin ?? rulesOrigin;
  return new Map(origin === undefined ? [] : [['rules', { text: severities.map(([id, severity]) => `${id}: ${severity}`).join('\n'), option: 'rules', secret: false, origin }]]);
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

function shardIdentity(shard: string, targets: readonly ConfigTarget[], { file: { digest }, found }: Opened, environment: Environment): ShardIdentity {
  return {
    run: nonEmpty(environment['GITHUB_RUN_ID']) ?? '0',
    attempt: attemptOf(environment),
    config: digest,
    shard,
    targets: targets.map(({ name }) => name),
    ...(found === undefined ? {} : { found }),
  };
}

function attemptOf(environment: Environment): number {
  const attempt = Number(environment['GITHUB_RUN_ATTEMPT']);
  return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
