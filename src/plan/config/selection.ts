/** Which targets of a file a run is for: those that `target` names, and of these the part that `shard` says. */
import { MOST_SHARDS, namesOf, shardFrom } from '../../fleet/divide.js';
import { matcherOf, matches } from '../../glob.js';
import { nearest } from '../../nearest.js';
import { ConfigurationError } from '../configuration-error.js';
import type { Inputs } from '../inputs.js';
import { itemsFrom } from '../lists.js';
import { optionList, type OptionName } from '../options.js';
import { wrong, type Provided } from '../provided.js';
import type { ConfigFile, ConfigTarget, Discover } from './file.js';
import type { Opened } from './open.js';

/** The targets of a run. */
export interface Selected {
  readonly targets: readonly ConfigTarget[];
  /** `1/3`. */
  readonly shard?: string;
}

/** @throws ConfigurationError for a name that there is not, a shard that is none, and an input that is about one database. */
export function selectedTargets({ file, targets }: Opened, given: Inputs): Selected {
  const named = targetsNamed(targets, given.get('target'));
  refuseForSeveral(named, file, given);
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

/** Those that `target` names: all without it. */
export function targetsNamed(targets: readonly ConfigTarget[], given: Provided | undefined): readonly ConfigTarget[] {
  if (given === undefined) {
    return targets;
  }
  const patterns = itemsFrom(given);
  const names = targets.map(({ name }) => name);
  for (const pattern of patterns) {
    if (!names.some((name) => matches(pattern.text, name))) {
      throw wrong(pattern, 'matches no target', nearest(pattern.text, names));
    }
  }
  const isSelected = selectedBy(patterns.map(({ text }) => text));
  return targets.filter(({ name }) => isSelected(name));
}

/** Whether `target` selects a name: without it, every one. */
export function selects(given: Inputs): (name: string) => boolean {
  const target = given.get('target');
  return target === undefined ? () => true : selectedBy(itemsFrom(target).map(({ text }) => text));
}

function selectedBy(patterns: readonly string[]): (name: string) => boolean {
  const matchers = patterns.map(matcherOf);
  return (name) => matchers.some((isMatch) => isMatch(name));
}

/** What says which database it is can be said of one. The region of the run is also the one that databases are looked for in. */
function refuseForSeveral(targets: readonly ConfigTarget[], file: ConfigFile, given: Inputs): void {
  if (targets.length < 2) {
    return;
  }
  const onlyFound = file.discover !== undefined && !targets.some((target) => file.targets.includes(target));
  const option = OF_ONE_DATABASE.find((name) => given.has(name) && !(onlyFound && name === 'aws-region'));
  const provided = option === undefined ? undefined : given.get(option);
  if (provided !== undefined) {
    throw new ConfigurationError(
      `\`${provided.option}\` says which database to check, and this run has ${String(targets.length)} targets: name one in \`target\`, or set \`${provided.option}\` in the configuration file`,
      { input: provided.option },
    );
  }
}

/** From the connection to the tables, as they are documented. */
const OF_ONE_DATABASE: readonly OptionName[] = optionList.slice(0, optionList.findIndex(({ name }) => name === 'tables') + 1).map(({ name }) => name);

/** What the run is for, whatever is found. */
export function gateOf({ targets }: ConfigFile, { tags, regions }: Discover, given: Inputs): readonly string[] {
  const own = targets.map(({ name }) => name).filter(selects(given));
  const target = given.get('target');
  const places = given.has('aws-region') ? [given.get('aws-region')?.text ?? ''] : regions.map(({ text }) => text);
  const which = target === undefined ? 'databases' : itemsFrom(target).map(({ text }) => text).join(', ');
  const where = places.length === 0 ? '' : ` in ${places.toSorted().join(', ')}`;
  return [...own, `${which} with ${tags.map(({ key, value }) => `${key}=${value}`).toSorted().join(', ')}${where}`];
}
