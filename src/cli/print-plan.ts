/** `cdc-preflight print-plan`: every value, and where it comes from. No database is connected to; AWS is asked where the file says `discover`. */
import { errorCode } from '../errors.js';
import { forLog } from '../neutralise/log.js';
import { describePlan, type DescribedPlan, type DescribedValue } from '../plan/describe.js';
import { finderOf, loadRules } from '../preflight.js';
import { EXIT, type ExitCode } from './exit.js';
import { cleanText } from './secrets.js';
import type { Setting } from './setting.js';
import { print } from './streams.js';
import { UsageError } from './usage-error.js';
import { writeWhole } from './whole-file.js';

export async function printPlan({ given, environment }: Setting, format: 'pretty' | 'json', output: string | undefined, interrupt: AbortSignal): Promise<ExitCode> {
  const plan = await describePlan(given, environment, loadRules, finderOf(interrupt));
  const text = cleanText(format === 'json' ? `${JSON.stringify(plan, null, 2)}\n` : prettyPlan(plan));
  if (output === undefined) {
    await print(text);
  } else {
    await writeWhole(output, text).catch((error: unknown) => {
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
  const width = (column: 0 | 1): number => Math.max(0, ...rows.map((row) => row[column].length).filter((length) => length <= WIDEST));
  return rows.map(([name, value, origin]) => forLog(`  ${name.padEnd(width(0))}  ${value.padEnd(width(1))}  ${origin}`));
}

/** In characters: an endpoint of RDS fits, and one longer value does not push all the others aside. */
const WIDEST = 72;

function valueText({ value }: DescribedValue): string {
  return typeof value === 'string' ? value.replace(/\s*\n\s*/g, ', ') : JSON.stringify(value);
}

function originText({ from, file, line }: DescribedValue): string {
  return file === undefined ? from : `${from}, ${file}${line === undefined ? '' : `:${String(line)}`}`;
}
