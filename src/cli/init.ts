/** `cdc-preflight init`: a configuration file from one connection, with what the server has: publications, slots, platform. */
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errorCode } from '../errors.js';
import type { OptionName, OptionValue } from '../plan/options.js';
import { CONFIG_PATH, quoted } from '../plan/plan.js';
import { providedOptions, type ProvidedOptions } from '../plan/provided-options.js';
import { targetFrom } from '../plan/target.js';
import { loadRules, preflight } from '../preflight.js';
import { renderPretty } from '../report/pretty/index.js';
import { counted } from '../report/shared/words.js';
import type { Plan, Target } from '../target.js';
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
  await refuseExisting(path);
  const options = providedOptions(setting.given);
  const name = targetName(options);
  const plan = await planned(options, setting, mayAsk, interruption.signal);
  const progress = await progressOf([name]);
  const report = clean(await preflight(plan, new Date(), interruption.signal, () => undefined, progress).finally(() => progress.finish()));
  const [target] = report.targets;
  const ended = interruption.exitCode();
  if (ended !== undefined) {
    return ended;
  }
  if (target?.server == null) {
    process.stderr.write(renderPretty(report, false));
    say(`cdc-preflight: ${quoted(path)} was not written, because the server could not be read`);
    return exitCodeOf({ ...report, blocked: true }, 'error');
  }
  const found = foundIn(target, plan.targets.find(isTarget)?.connection?.database);
  const typed = plan.targets.find(isTarget)?.connection?.password !== undefined && options.provided('password') === undefined;
  await writeNew(path, cleanText(await configText({ name, flags, found, passwordVariable: typed ? passwordVariable(name) : undefined })));
  tell(path, found, typed ? passwordVariable(name) : undefined);
  return EXIT.ok;
}

function isTarget(target: Plan['targets'][number]): target is Target {
  return !('problem' in target);
}

/** No configuration file is read for it, not even one that exists elsewhere. */
async function planned(options: ProvidedOptions, { environment }: Setting, mayAsk: boolean, interrupt: AbortSignal): Promise<Plan> {
  const target = await targetFrom(options, loadRules, environment);
  const plan: Plan = {
    // What the server has is read; whether it can replicate is what `check` finds out.
    targets: [{ ...target, probe: 'none' }],
    failOn: 'error',
    timeoutMs: options.value('timeout') satisfies OptionValue<'timeout'>,
    policy: { targets: [target.name], waivers: [] },
    notify: { comment: 'never', issue: 'never' },
  };
  return withPasswords(plan, mayAsk, interrupt);
}

/** What `--target` says, else what the database is called, as far as that can name a target. */
function targetName(options: ProvidedOptions): string {
  const asked = options.provided('target')?.text;
  if (asked !== undefined && !/^[a-z0-9][a-z0-9-]{0,62}$/.test(asked)) {
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
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const code = errorCode(error) ?? 'unknown error';
    throw new UsageError(code === 'EEXIST' ? `${quoted(path)} exists, and is not overwritten` : `${quoted(path)} cannot be written (${code})`);
  }
}

function tell(path: string, { publications, slots, published }: Found, variable: string | undefined): void {
  say(`wrote ${path}: found ${counted(publications.length, 'publication')} and ${counted(slots.length, 'logical slot')} of this database`);
  if (publications.length !== 1 || slots.length !== 1) {
    say('see the comments in it for what is left to choose: slot, publication, tables');
  } else if (published === 0) {
    say('the publication contains no table');
  }
  if (variable !== undefined) {
    say(`the password you typed was not written: set the environment variable ${variable} before \`cdc-preflight check\``);
  }
}
