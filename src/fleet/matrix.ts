/** The shards of a fleet as the matrix of a job. */
import { divide, shardText } from './divide.js';

/** One job of the matrix. */
export interface MatrixEntry {
  /** `1/3`: the input `shard` of that job. */
  readonly shard: string;
  /** Names of its targets, separated by commas: the job's name, for people. */
  readonly targets: string;
}

/** At most `maxShards` jobs, and none without a target. */
export function matrixOf(names: readonly string[], maxShards: number): readonly MatrixEntry[] {
  const parts = divide(names, maxShards);
  return parts.map((targets, index) => ({ shard: shardText({ index: index + 1, of: parts.length }), targets: targets.join(',') }));
}

/** What `fromJSON` of a workflow makes the `matrix` of a strategy of. */
export function matrixJson(include: readonly MatrixEntry[]): string {
  return JSON.stringify({ include });
}
