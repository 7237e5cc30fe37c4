/** What has to hold for the facts about a copy: that there is one, and of what. */
import type { Target } from '../../target.js';

/** Why nothing is asked about the tables that a copy names, or undefined. */
export function nothingCopied(target: Pick<Target, 'snapshot' | 'tables' | 'publication'>): string | undefined {
  return target.snapshot ? nothingNamed(target) : 'the pipeline does not copy the tables (`snapshot` is `false`)';
}

/** Why there is no table in scope, or undefined. */
export function nothingNamed({ tables, publication }: Pick<Target, 'tables' | 'publication'>): string | undefined {
  return tables.length === 0 && publication === undefined ? 'neither `tables` nor `publication` is set' : undefined;
}
