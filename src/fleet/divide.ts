/** How the targets of a configuration file are divided, the same in every mode: `plan` names the shards, `check` takes one, `merge` knows what each has to hold. */

import { byCodeUnits } from '../compare.js';

/** Entries of a matrix, as GitHub limits them. */
export const MOST_SHARDS = 256;

/**
 * Divides names into at most `shards` parts, never an empty one: the sizes differ by one at most. The same names give the same
 * parts, in whatever order they stand in the file; within a part they keep that order. Neighbors by name, which often share a
 * server, go to different parts.
 */
export function divide(names: readonly string[], shards: number): readonly (readonly string[])[] {
  const parts = Math.min(names.length, Math.max(1, shards), MOST_SHARDS);
  const part = new Map([...names].sort(byCodeUnits).map((name, index) => [name, index % parts]));
  return Array.from({ length: parts }, (_, index) => names.filter((name) => part.get(name) === index));
}

/** One part of a division. */
export interface Shard {
  /** Counted from 1. */
  readonly index: number;
  /** Of how many; there may be fewer targets than that. */
  readonly of: number;
}

/** `1/3`. */
export function shardText({ index, of }: Shard): string {
  return `${index}/${of}`;
}

/** The shard that a text names; undefined when it names none. */
export function shardFrom(text: string): Shard | undefined {
  const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index <= shard.of && shard.of <= MOST_SHARDS ? shard : undefined;
}

/** The names of one shard; none when there are fewer targets than shards. */
export function namesOf(names: readonly string[], { index, of }: Shard): readonly string[] {
  return divide(names, of)[index - 1] ?? [];
}
