/** The commands and their flags: parsed by commander, with our own messages for what is wrong. */
import { Command, CommanderError, Option as CommanderOption } from 'commander';
import { nearest } from '../nearest.js';
import { meantBy } from '../plan/misspelled.js';
import { quoted } from '../plan/plan.js';
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
    .description('Judges, before a change-data-capture pipeline is deployed, whether a PostgreSQL database will start it and deliver.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'show help; `cdc-preflight COMMAND --help` lists the flags of a command')
    .helpCommand(false)
    .usage('[check] [flags]\n       cdc-preflight explain RULE | rules | init [flags] | print-plan [flags]')
    .enablePositionalOptions()
    .addHelpText('after', EPILOG);
  const commands = [checkCommand(tell), explainCommand(tell), rulesCommand(tell), initCommand(tell), printPlanCommand(tell)];
  for (const command of commands) {
    program.addCommand(command, command.name() === 'check' ? { isDefault: true } : {});
  }
  for (const command of [program, ...commands]) {
    command.exitOverride().showSuggestionAfterError(false).configureOutput({ writeOut: print, writeErr: () => undefined });
  }
  return program;
}

const EPILOG = `
Exit codes: 0 nothing blocks, 1 a finding blocks, 2 wrong usage or configuration,
3 the checks could not be completed, 130 and 143 after SIGINT and SIGTERM.

PG* variables, ~/.pgpass, INPUT_* and GITHUB_* are not read. Passwords are never
taken from the command line: name the variable that holds one (--password-env NAME),
or type it when asked on a terminal.`;

function checkCommand(tell: Told): Command {
  const command = new Command('check').description('check the targets (the default command)');
  withFlags(command);
  oneValue(command, '--format <format>', `format of the report: ${FORMATS.join(', ')}; default pretty`);
  oneValue(command, '--output <file>', 'write the report to this file instead of standard output');
  return command.option('--no-password', 'never ask for a password').action((values: Values) => {
    tell({ command: 'check', flags: flagValues(values), format: formatFrom(values['format'], FORMATS), ...outputFrom(values), mayAsk: values['password'] !== false });
  });
}

function printPlanCommand(tell: Told): Command {
  const command = new Command('print-plan').description('show every value and where it comes from, without connecting');
  withFlags(command);
  oneValue(command, '--format <format>', 'pretty or json; default pretty');
  oneValue(command, '--output <file>', 'write the plan to this file instead of standard output');
  return command.action((values: Values) => {
    tell({ command: 'print-plan', flags: flagValues(values), format: formatFrom(values['format'], ['pretty', 'json']), ...outputFrom(values) });
  });
}

function initCommand(tell: Told): Command {
  const command = new Command('init').description('write a configuration file from a connection: finds publications, slots and the platform');
  withFlags(command);
  oneValue(command, '--output <file>', 'file to write; default is --config, otherwise .github/cdc-preflight.yml');
  return command.option('--no-password', 'never ask for a password').action((values: Values) => {
    tell({ command: 'init', flags: flagValues(values), ...outputFrom(values), mayAsk: values['password'] !== false });
  });
}

function explainCommand(tell: Told): Command {
  return new Command('explain')
    .description('show what a rule checks, why, and how to fix it')
    .argument('<rule>', 'id of the rule')
    .action((rule: string) => {
      tell({ command: 'explain', rule });
    });
}

function rulesCommand(tell: Told): Command {
  return new Command('rules').description('list the rules, one per line').action(() => {
    tell({ command: 'rules' });
  });
}

/** By commander's attribute names. */
type Values = Readonly<Record<string, readonly string[] | boolean | undefined>>;

function withFlags(command: Command): void {
  for (const flag of FLAGS) {
    const option = new CommanderOption(`--${flag.name} <${placeholder(flag)}>`, description(flag));
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

function placeholder({ holds, option }: Flag): string {
  return holds === 'variable' ? 'NAME' : option.list === true ? 'item' : 'value';
}

function description({ holds, option }: Flag): string {
  if (holds === 'variable') {
    return `name of the environment variable that holds \`${option.name}\``;
  }
  const fallback = option.otherwise ?? (option.fallback === undefined ? undefined : `Default \`${option.fallback}\`.`);
  const repeated = option.list === true ? ' Repeat the flag for several.' : '';
  return `${option.meaning.replace(/ One per line[^.]*\.| Percent-encode .*$/, '')}${repeated}${fallback === undefined ? '' : ` ${fallback}`}`;
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
      return new UsageError(`\`cdc-preflight ${command.name()}\` needs the id of a rule; \`cdc-preflight rules\` lists them`);
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
