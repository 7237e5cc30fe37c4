/** `cdc-preflight init`: a configuration file from one connection, with what the server has: publications, slots, tables, platform. */
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errorCode } from '../errors.js';
import { nearest } from '../nearest.js';
import { makeDirectory } from '../make-directory.js';
import type { OptionName, OptionValue } from '../plan/options.js';
import { CONFIG_PATH, quoted } from '../plan/plan.js';
import { providedOptions, type ProvidedOptions } from '../plan/provided-options.js';
import { targetFrom } from '../plan/target.js';
import type { Outline } from '../collect/outline.js';
import type { Fact } from '../facts/index.js';
import { loadRules, outlineOf, preflight } from '../preflight.js';
import { renderPretty } from '../report/pretty/index.js';
import { counted, listed } from '../report/shared/words.js';
import type { Report } from '../result.js';
import { isPlanned, TARGET_NAME, type Plan, type Target } from '../target.js';
import { configText, type Found } from './config-text.js';
import { EXIT, exitCodeOf, type ExitCode } from './exit.js';
import type { FlagValues } from './flags.js';
import { foundIn } from './found.js';
import type { Interruption } from './interruption.js';
import { withPasswords } from './password.js';
import { progressOf } from './progress.js';
import { clean, cleanText } from './secrets.js';
import type { Setting } from './setting.js';
import { say } from './streams.js';
import { UsageError } from './usage-error.js';
import { writeWhole } from './whole-file.js';

export interface InitRequest {
  readonly setting: Setting;
  readonly flags: FlagValues;
  /** Where to write; absent: `--config`, otherwise the default place of the configuration file. */
  readonly output?: string;
  readonly mayAsk: boolean;
}

/** Never overwrites a file, and never writes a secret: only the name of the variable that holds it. */
export async function init({ setting, flags, output, mayAsk }: InitRequest, interruption: Interruption): Promise<ExitCode> {
  const path = output ?? setting.given.get('config')?.text ?? CONFIG_PATH;
  await interruption.unlessEnded(refuseExisting(path));
  const options = providedOptions(setting.given);
  const name = targetName(options);
  const plan = await interruption.unlessEnded(planned(name, options, setting, mayAsk, interruption.signal));
  const target = plan.targets.find(isPlanned);
  const report = await read(plan, name, interruption.signal);
  const [seen] = report.targets;
  const found = seen?.server == null || target === undefined ? undefined : await withTables(foundIn(seen, target.connection?.database), target, options, plan.timeoutMs, interruption.signal);
  const ended = interruption.exitCode();
  if (ended !== undefined) {
    return ended;
  }
  if (found === undefined) {
    process.stderr.write(renderPretty(report, false));
    say(`cdc-preflight: ${quoted(path)} was not written, because the server could not be read`);
    return exitCodeOf({ ...report, blocked: true }, 'error');
  }
  const typed = target?.connection?.password !== undefined && options.provided('password') === undefined;
  const variable = typed ? passwordVariable(name) : undefined;
  await writeNew(path, cleanText(await configText({ name, flags, found, passwordVariable: variable })));
  tell(path, found, flags, variable);
  tellUnknown(found, options.provided('publication')?.text);
  return EXIT.ok;
}

/** What the server has, and whether it could be read at all. */
async function read(plan: Plan, name: string, interrupt: AbortSignal): Promise<Report> {
  const progress = await progressOf([name]);
  return clean(await preflight(plan, new Date(), interrupt, () => undefined, progress).finally(() => progress.finish()));
}

/** With the tables the pipeline would have, unless flags name them: those of its publication, else of the database. */
async function withTables(found: Found, target: Target, options: ProvidedOptions, timeoutMs: number, interrupt: AbortSignal): Promise<Found> {
  const { connection } = target;
  if (options.provided('tables') !== undefined || connection === undefined) {
    return found;
  }
  const named = options.provided('publication')?.text;
  const [first, ...others] = found.publications;
  if (named === undefined && others.length > 0) {
    return { ...found, tables: { state: 'undecided' } };
  }
  const publication = named === undefined ? first : found.publications.find((one) => one === named);
  const outline = await outlineOf({ ...target, connection }, publication, timeoutMs, interrupt);
  return { ...found, tables: outline.state === 'known' ? { state: 'read', outline: outline.value } : { state: 'unread', why: whyNot(outline) } };
}

function whyNot(fact: Exclude<Fact<unknown>, { readonly state: 'known' }>): string {
  switch (fact.state) {
    case 'denied':
      return fact.by;
    case 'unavailable':
      return fact.why;
    case 'failed':
      return fact.error;
  }
}

/** No configuration file is read for it, not even one that exists elsewhere. */
async function planned(name: string, options: ProvidedOptions, { environment }: Setting, mayAsk: boolean, interrupt: AbortSignal): Promise<Plan> {
  const target = await targetFrom(options, loadRules, environment);
  const plan: Plan = {
    // What the server has is read; whether it can replicate is what `check` finds out.
    targets: [{ ...target, name, probe: 'none' }],
    failOn: 'error',
    timeoutMs: options.value('timeout') satisfies OptionValue<'timeout'>,
    policy: { targets: [name], waivers: [] },
    notify: { comment: 'never', issue: 'never' },
  };
  return withPasswords(plan, mayAsk, interrupt);
}

/** What `--target` says, else what the database is called, as far as that can name a target. */
function targetName(options: ProvidedOptions): string {
  const asked = options.provided('target')?.text;
  if (asked !== undefined && !TARGET_NAME.test(asked)) {
    throw new UsageError(`${quoted(`--target ${asked}`)} cannot name a target: use up to 63 lower-case letters, digits and hyphens, and begin with a letter or digit`);
  }
  const database = options.value('database' satisfies OptionName) ?? '';
  const name = database.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, 63).replace(/-+$/, '');
  return asked ?? (name === '' ? 'default' : name);
}

function passwordVariable(name: string): string {
  const stem = name.toUpperCase().replaceAll('-', '_');
  return `${/^\d/.test(stem) ? 'DB_' : ''}${stem}_PASSWORD`;
}

async function refuseExisting(path: string): Promise<void> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists) {
    throw new UsageError(`${quoted(path)} exists, and is not overwritten: name another file with \`--output\``);
  }
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await makeDirectory(dirname(resolve(path)));
    await writeWhole(path, text, 'wx');
  } catch (error) {
    const code = errorCode(error) ?? 'unknown error';
    throw new UsageError(code === 'EEXIST' ? `${quoted(path)} exists, and is not overwritten` : `${quoted(path)} cannot be written (${code})`);
  }
}

function tell(path: string, { publications, slots, tables }: Found, flags: FlagValues, variable: string | undefined): void {
  const outline = tables?.state === 'read' ? tables.outline : undefined;
  const found = [counted(publications.length, 'publication'), counted(slots.length, 'logical slot'), ...(outline === undefined ? [] : [tablesFound(outline)])];
  say(`wrote ${path}: found ${listed(found)}`);
  if (tables?.state === 'unread') {
    say(`the tables could not be read: ${tables.why}`);
  }
  const open = [
    ...(slots.length === 1 || flags.has('slot') ? [] : ['`slot`']),
    ...(publications.length === 1 || flags.has('publication') ? [] : ['`publication`']),
    ...(tables === undefined || outline?.kind === 'publication' ? [] : ['`tables`']),
  ];
  if (open.length > 0) {
    say(`see the comments in the file for what is left to choose: ${listed(open)}`);
  }
  if (variable !== undefined) {
    say(`the password you typed was not written: set the environment variable ${variable} before \`cdc-preflight check\``);
  }
}

/** Written as it was given: the pipeline may create it. */
function tellUnknown({ publications }: Found, named: string | undefined): void {
  if (named !== undefined && !publications.includes(named)) {
    const meant = nearest(named, publications);
    say(`the database has no publication ${quoted(named)}${meant === undefined ? '' : `; did you mean ${quoted(meant)}?`}`);
  }
}

function tablesFound({ kind, tables }: Outline): string {
  return `${counted(tables, 'table')} in ${kind === 'publication' ? 'the publication' : 'the database'}`;
}
