/** The commands and their flags: parsed by commander, with our own messages for what is wrong. */
import { Command, CommanderError, Option as CommanderOption } from 'commander';
import { nearest } from '../nearest.js';
import { meantBy } from '../plan/misspelled.js';
import { quoted } from '../plan/plan.js';
import { flagText, placeholder } from './flag-text.js';
import { FLAGS, type Flag, type FlagValues } from './flags.js';
import { FORMATS, type Format } from './formats.js';
import { UsageError } from './usage-error.js';

/** What was asked for. */
export type Invocation =
  | { readonly command: 'check'; readonly flags: FlagValues; readonly format: Format; readonly output?: string; readonly mayAsk: boolean }
  | { readonly command: 'print-plan'; readonly flags: FlagValues; readonly format: 'pretty' | 'json'; readonly output?: string }
  | { readonly command: 'init'; readonly flags: FlagValues; readonly output?: string; readonly mayAsk: boolean }
  | { readonly command: 'explain'; readonly rule: string }
  | { readonly command: 'rules' }
  /** Help, or the version. */
  | { readonly command: 'print'; readonly text: string };

/**
 * What the arguments ask for.
 * @throws UsageError for what they may not be.
 */
export function invocationFrom(argv: readonly string[], version: string): Invocation {
  let invocation: Invocation | undefined;
  let printed = '';
  const program = programOf(version, (asked) => (invocation = asked), (text) => (printed += text));
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      throw error;
    }
    if (error.exitCode === 0) {
      return { command: 'print', text: printed };
    }
    throw usageError(error, program, argv);
  }
  if (invocation === undefined) {
    throw new UsageError('no command was recognized; see `cdc-preflight --help`');
  }
  return invocation;
}

type Told = (invocation: Invocation) => void;

function programOf(version: string, tell: Told, print: (text: string) => void): Command {
  const program = new Command('cdc-preflight')
    .description('Checks, before a change-data-capture pipeline is deployed, whether a PostgreSQL database is ready for it.')
    .version(version, '--version', 'Print the version.')
    .helpCommand(false)
    .usage('[check] [flags]\n       cdc-preflight COMMAND --help')
    .enablePositionalOptions()
    .addHelpText('after', `\n${EXIT_CODES}\n\n${NOT_READ}`);
  const commands = [checkCommand(tell), explainCommand(tell), rulesCommand(tell), initCommand(tell), printPlanCommand(tell)];
  for (const command of commands) {
    program.addCommand(command, command.name() === 'check' ? { isDefault: true } : {});
  }
  for (const command of [program, ...commands]) {
    command
      .helpOption('-h, --help', 'Show this help.')
      .configureHelp({ styleTitle: (title) => title.replace('Options:', 'Flags:'), subcommandTerm: termOf })
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({ writeOut: print, writeErr: () => undefined });
  }
  return program;
}

function termOf(command: Command): string {
  return [command.name(), ...command.registeredArguments.map((argument) => argument.name().toUpperCase()), ...(command.options.length === 0 ? [] : ['[flags]'])].join(' ');
}

const EXIT_CODES = `Exit codes:
  0         Nothing blocks.
  1         A finding blocks, as --fail-on decides.
  2         Wrong usage, or an invalid configuration: nothing was checked.
  3         The checks could not be completed.
  130, 143  Interrupted by SIGINT or SIGTERM.`;

const NOT_READ = `Passwords are never taken from the command line: name the environment variable
that holds one (--password-env NAME), or type it when asked on a terminal.
PG* variables, ~/.pgpass, INPUT_* and GITHUB_* are not read.`;

function checkCommand(tell: Told): Command {
  const command = new Command('check').description('Check the targets and write the report. This is the default command.').usage('[flags]');
  withFlags(command, FLAGS);
  oneValue(command, '--format <format>', `Format of the report: ${FORMATS.map((format) => `\`${format}\``).join(', ')}. Default: \`pretty\`.`);
  oneValue(command, '--output <file>', 'Write the report to this file instead of standard output.');
  return neverAsking(command)
    .addHelpText('after', `\n${EXIT_CODES}\n\n${NOT_READ}`)
    .action((values: Values) => {
      tell({ command: 'check', flags: flagValues(values), format: formatFrom(values['format'], FORMATS), ...outputFrom(values), mayAsk: values['password'] !== false });
    });
}

function neverAsking(command: Command): Command {
  return command.option('--no-password', 'Never ask for a password.');
}

function printPlanCommand(tell: Told): Command {
  const command = new Command('print-plan').description('Show every value and where it comes from. No connection to a database is opened; AWS is asked only if the configuration file has `discover`.').usage('[flags]');
  withFlags(command, FLAGS);
  oneValue(command, '--format <format>', 'Format of the plan: `pretty` or `json`. Default: `pretty`.');
  oneValue(command, '--output <file>', 'Write the plan to this file instead of standard output.');
  return command.action((values: Values) => {
    tell({ command: 'print-plan', flags: flagValues(values), format: formatFrom(values['format'], ['pretty', 'json']), ...outputFrom(values) });
  });
}

function initCommand(tell: Told): Command {
  const command = new Command('init')
    .description('Write a configuration file from a connection, with the publication, the slot and the tables that are found. Flags about the database and the pipeline are written to it, too. A file that exists is never overwritten.')
    .usage('[flags]');
  withFlags(command, OF_INIT, INIT_TEXTS);
  oneValue(command, '--output <file>', 'File to write. Default: the one that `--config` names.');
  return neverAsking(command)
    .addHelpText('after', `\n${NOT_READ}`)
    .action((values: Values) => {
      tell({ command: 'init', flags: flagValues(values), ...outputFrom(values), mayAsk: values['password'] !== false });
    });
}

const INIT_TEXTS: Readonly<Record<string, string>> = {
  config: 'File to write. Default: `.github/cdc-preflight.yml`.',
  target: 'Name of the target in the file. Default: made from the name of the database.',
};

/** What the file says of a target, and what reading the server needs. */
const OF_INIT: readonly Flag[] = FLAGS.filter(({ option: { name, places } }) => places.some((place) => place === 'config') || name in INIT_TEXTS || name === 'timeout');

function explainCommand(tell: Told): Command {
  return new Command('explain')
    .description('Show what a rule checks, why it matters, and how to fix what it finds.')
    .usage('RULE')
    .argument('<rule>', 'ID of the rule, such as `replica-identity`. `cdc-preflight rules` lists them all.')
    .action((rule: string) => {
      tell({ command: 'explain', rule });
    });
}

function rulesCommand(tell: Told): Command {
  return new Command('rules').description('List the rules, one per line.').usage('[--help]').action(() => {
    tell({ command: 'rules' });
  });
}

/** By commander's attribute names. */
type Values = Readonly<Record<string, readonly string[] | boolean | undefined>>;

/** `texts`: what a flag means to this command, where that is something else. */
function withFlags(command: Command, flags: readonly Flag[], texts: Readonly<Record<string, string>> = {}): void {
  for (const flag of flags) {
    const option = new CommanderOption(`--${flag.name} <${placeholder(flag)}>`, texts[flag.name] ?? flagText(flag));
    command.addOption(option.argParser(collect).hideHelp(flag.option.availability === 'later'));
  }
}

function oneValue(command: Command, flags: string, text: string): void {
  command.addOption(new CommanderOption(flags, text).argParser(collect));
}

/** Nothing is overwritten: what may not be repeated is refused with its name. A flag is never the value of another. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  if (/^--[a-z]/.test(value)) {
    throw new MissingValue();
  }
  return [...before, value];
}

/** Commander names the flag. */
class MissingValue extends CommanderError {
  constructor() {
    super(1, 'commander.invalidArgument', '');
  }
}

function flagValues(values: Values): FlagValues {
  const found = FLAGS.flatMap(({ name }) => {
    const items = values[attribute(name)];
    return Array.isArray(items) ? [[name, items as readonly string[]] as const] : [];
  });
  return new Map(found);
}

/** As commander makes it of a flag. */
function attribute(flag: string): string {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function outputFrom(values: Values): { readonly output?: string } {
  const output = onlyOne('output', values['output']);
  if (output === '') {
    throw new UsageError('`--output` is empty: leave it out, or name a file');
  }
  return output === undefined || output === '-' ? {} : { output };
}

function formatFrom<F extends string>(value: Values[string], formats: readonly F[]): F | 'pretty' {
  const text = onlyOne('format', value);
  if (text === undefined) {
    return 'pretty';
  }
  const format = formats.find((one) => one === text);
  if (format === undefined) {
    const meant = nearest(text, formats);
    throw new UsageError(`${quoted(`--format ${text}`)} is none of ${formats.join(', ')}${suggestion(meant)}`);
  }
  return format;
}

function onlyOne(name: string, value: Values[string]): string | undefined {
  const items: readonly string[] = Array.isArray(value) ? (value as readonly string[]) : [];
  if (items.length > 1) {
    throw new UsageError(`\`--${name}\` is set more than once, and takes one value`);
  }
  return items[0];
}

function suggestion(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean ${quoted(meant)}?`;
}

/** Commander's error in our words: it quotes what may be a secret. */
function usageError(error: CommanderError, program: Command, argv: readonly string[]): UsageError {
  const command = commandIn(program, argv);
  switch (error.code) {
    case 'commander.unknownOption': {
      // What is glued to a short flag may be its value.
      const flag = /'(--[^'=]*|-[^'=]?)/.exec(error.message)?.[1] ?? '';
      const known = command.options.flatMap(({ long }) => (long == null ? [] : [long.slice(2)]));
      const meant = flag.startsWith('--') ? (nearest(flag.slice(2), known) ?? meantBy(flag.slice(2), known)) : undefined;
      return new UsageError(`there is no flag ${quoted(flag)}${meant === undefined ? `; see \`cdc-preflight ${command.name()} --help\`` : suggestion(`--${meant}`)}`);
    }
    case 'commander.optionMissingArgument':
    case 'commander.invalidArgument': {
      const flag = /'(?:-\w, )?(--[a-z-]+)/.exec(error.message)?.[1];
      return new UsageError(`${flag === undefined ? 'a flag' : quoted(flag)} needs a value`);
    }
    case 'commander.missingArgument':
      return new UsageError(`\`cdc-preflight ${command.name()}\` needs the ID of a rule; \`cdc-preflight rules\` lists them`);
    case 'commander.excessArguments':
      return excess(program, command, argv);
    default:
      return new UsageError(`the command line cannot be read; see \`cdc-preflight --help\``);
  }
}

/** What is left over may be a value that a shell has cut into words: only what resembles a command is named. */
function excess(program: Command, command: Command, argv: readonly string[]): UsageError {
  const names = program.commands.map((one) => one.name());
  const [first = ''] = argv;
  if (command.name() === 'check' && first !== 'check' && /^[a-z][a-z-]*$/.test(first)) {
    return new UsageError(`there is no command ${quoted(first)}${suggestion(nearest(first, names)) || `; there are ${names.join(', ')}`}`);
  }
  return new UsageError(`\`cdc-preflight ${command.name()}\` takes ${command.name() === 'explain' ? 'one rule' : 'flags only'}; an argument that is none is left over: put values with blanks in quotes, and repeat a flag for a list`);
}

function commandIn(program: Command, [first]: readonly string[]): Command {
  return program.commands.find((one) => one.name() === first) ?? program.commands.find((one) => one.name() === 'check') ?? program;
}
