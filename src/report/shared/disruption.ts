/** What a step does to other sessions, in words. */
import type { Disruption } from '../../result.js';
import { formatBytes } from '../../units.js';
import { counted } from './words.js';

/** A whole sentence for one step, names in backticks where `quoted`; undefined when there is nothing to say, or the step itself says it. */
export function disruptionText(disruption: Disruption, quoted = false): string | undefined {
  if (disruption.kind === 'none' || disruption.kind === 'restart') {
    return undefined;
  }
  const table = quoted ? `\`${disruption.table}\`` : disruption.table;
  return sentence(disruption.kind, table, 'bytes' in disruption ? size(disruption.bytes) : '');
}

/** The same for steps of one kind that touch several tables. */
export function disruptionOfEach(all: readonly Disruption[]): readonly string[] {
  const [first] = all;
  return first === undefined || first.kind === 'none' || first.kind === 'restart' ? [] : [sentence(first.kind, 'each table', '')];
}

function sentence(kind: 'brief-lock' | 'rewrite' | 'scan', table: string, bytes: string): string {
  switch (kind) {
    case 'brief-lock':
      return `Locks ${table} for a moment. The statement waits for running transactions on the table, and later statements wait behind it.`;
    case 'rewrite':
      return `Rewrites ${table}${bytes} under an exclusive lock: reads and writes wait until the statement has finished.`;
    case 'scan':
      return `Reads all of ${table}${bytes}; other reads and writes continue.`;
  }
}

function size(bytes: number | undefined): string {
  return bytes === undefined ? '' : ` (${formatBytes(bytes)})`;
}

/** The disruptions of one kind, as a table's cell has it. */
export function disruptionWords(all: readonly Disruption[]): string {
  const [first] = all;
  if (first === undefined) {
    return '–';
  }
  switch (first.kind) {
    case 'none':
      return 'none';
    case 'restart':
      return '🔁 restart';
    case 'brief-lock':
      return `🔒 brief lock${onTables(tablesOf(all).length)}`;
    case 'scan':
      return `reads ${theTables(tablesOf(all).length)}${totalSize(all)}`;
    case 'rewrite':
      return `🔒 rewrites ${theTables(tablesOf(all).length)}${totalSize(all)}`;
  }
}

function tablesOf(all: readonly Disruption[]): readonly string[] {
  return [...new Set(all.flatMap((one) => ('table' in one ? [one.table] : [])))];
}

function onTables(count: number): string {
  return count > 1 ? ` on ${counted(count, 'table')}` : '';
}

function theTables(count: number): string {
  return count > 1 ? counted(count, 'table') : 'the table';
}

/** Each table once; nothing when the size of one is not known. */
function totalSize(all: readonly Disruption[]): string {
  const sizes = new Map(all.map((one) => ['table' in one ? one.table : '', 'bytes' in one ? one.bytes : undefined]));
  const known = [...sizes.values()].filter((bytes) => bytes !== undefined);
  return known.length === sizes.size ? size(known.reduce((sum, bytes) => sum + bytes, 0)) : '';
}
