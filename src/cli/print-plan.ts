/** `cdc-preflight print-plan`: every value, and where it comes from. Nothing is connected. */
import { writeFile } from 'node:fs/promises';
import { errorCode } from '../errors.js';
import { forLog } from '../neutralise/log.js';
import { describePlan, type DescribedPlan, type DescribedValue } from '../plan/describe.js';
import { loadRules } from '../preflight.js';
import { EXIT, type ExitCode } from './exit.js';
import { cleanText } from './secrets.js';
import type { Setting } from './setting.js';
import { print } from './streams.js';
import { UsageError } from './usage-error.js';

export async function printPlan({ given, environment }: Setting, format: 'pretty' | 'json', output: string | undefined): Promise<ExitCode> {
  const plan = await describePlan(given, environment, loadRules);
  const text = cleanText(format === 'json' ? `${JSON.stringify(plan, null, 2)}\n` : prettyPlan(plan));
  if (output === undefined) {
    await print(text);
  } else {
    await writeFile(output, text).catch((error: unknown) => {
      throw new UsageError(`\`--output\` cannot be written to (${errorCode(error) ?? 'unknown error'})`);
    });
  }
  return EXIT.ok;
}

function prettyPlan(plan: DescribedPlan): string {
  return Object.entries(plan)
    .map(([target, options]) => `${[forLog(target), ...optionLines(Object.entries(options))].join('\n')}\n`)
    .join('\n');
}

function optionLines(options: readonly (readonly [string, DescribedValue])[]): readonly string[] {
  const rows = options.map(([name, value]) => [name, valueText(value), originText(value)] as const);
  const width = (column: 0 | 1): number => Math.min(WIDEST, Math.max(0, ...rows.map((row) => row[column].length)));
  return rows.map(([name, value, origin]) => forLog(`  ${name.padEnd(width(0))}  ${value.padEnd(width(1))}  ${origin}`));
}

/** In characters: one long value does not push all the others aside. */
const WIDEST = 48;

function valueText({ value }: DescribedValue): string {
  return typeof value === 'string' ? value.replace(/\s*\n\s*/g, ', ') : JSON.stringify(value);
}

function originText({ from, file, line }: DescribedValue): string {
  return file === undefined ? from : `${from}, ${file}${line === undefined ? '' : `:${String(line)}`}`;
}
