/** The shards, in the places where a workflow looks for them. */
import { matrixJson, type MatrixEntry } from '../fleet/matrix.js';
import { forLog } from '../neutralise/log.js';
import { code } from '../neutralise/markdown.js';
import { writeMarkdown } from '../neutralise/write-markdown.js';
import { counted } from '../report/shared/words.js';
import { heading, separated, table, words } from '../report/summary/nodes.js';
import { addToJobSummary, print, setOutputs } from './workflow-commands.js';

/** @throws when the output cannot be set: without it no job of the matrix would run, and nothing would say so. */
export async function publishMatrix(matrix: readonly MatrixEntry[]): Promise<void> {
  setOutputs({ matrix: matrixJson(matrix) });
  print([headline(matrix), ...matrix.map((entry) => forLog(`  ${entry.shard}: ${targetsOf(entry).join(', ')}`))]);
  // The output is what the next job needs; a summary that cannot be written changes nothing.
  await addToJobSummary(summaryOf(matrix)).catch(() => undefined);
}

/** Markdown: which targets are in which shard. */
export function summaryOf(matrix: readonly MatrixEntry[]): string {
  const rows = matrix.map((entry) => [[code(entry.shard)], separated(targetsOf(entry).map((name) => code(name)))]);
  return `${writeMarkdown([heading(3, words(headline(matrix))), table(['Shard', 'Targets'], rows)])}\n`;
}

function headline(matrix: readonly MatrixEntry[]): string {
  return `CDC Preflight: ${counted(matrix.flatMap(targetsOf).length, 'target')} in ${counted(matrix.length, 'shard')}`;
}

function targetsOf({ targets }: MatrixEntry): readonly string[] {
  return targets.split(',');
}
