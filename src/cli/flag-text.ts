/** What `--help` says of a flag, from the table of options: the same texts as everywhere, as the command line needs them. */
import { textAt, type Option, type OptionName } from '../plan/options.js';
import { booleanFrom, bytesFrom, limitMsFrom, msFrom, portFrom, type Choice } from '../plan/values.js';
import { FLAGS, type Flag } from './flags.js';

/** What stands for the value: `<size>`. */
export function placeholder({ holds, option }: Flag): string {
  if (holds === 'variable') {
    return 'NAME';
  }
  return NOTATIONS.get(option.parse) ?? (PATHS.includes(option.name) ? 'path' : option.list === true ? 'item' : 'value');
}

const NOTATIONS: ReadonlyMap<Option['parse'], string> = new Map<Option['parse'], string>([
  [bytesFrom, 'size'],
  [msFrom, 'time'],
  [limitMsFrom, 'time'],
  [portFrom, 'port'],
  [booleanFrom, 'boolean'],
]);

const PATHS: readonly OptionName[] = ['config', 'previous-report', 'report-dir', 'ssl-key'];

/** Sentences: what the flag means, that it may be repeated, and its default. */
export function flagText({ holds, option }: Flag): string {
  if (holds === 'variable') {
    return `Environment variable that holds ${HELD[option.name] ?? `the value of \`${option.name}\``}.`;
  }
  const { meaning, otherwise } = textAt(option, 'flag');
  return [meaning, ...(option.list === true ? ['Repeat the flag for several.'] : []), ...(otherwise === undefined ? [] : [otherwise])]
    .map((sentence) => withFlags(sentence, option))
    .join(' ');
}

const HELD: Partial<Record<OptionName, string>> = { password: 'the password', 'connection-string': 'such a URI, which may contain the password' };

/** Other options as one writes them here: `--ssl-key`. A word that is a value of the option itself is none. */
function withFlags(sentence: string, { parse }: Option): string {
  const { choices = [] } = parse as Partial<Choice>;
  return sentence.replace(/`([a-z][a-z-]*)`/g, (word, name: string) => (NAMES.has(name) && !choices.includes(name) ? `\`--${name}\`` : word));
}

const NAMES: ReadonlySet<string> = new Set(FLAGS.map(({ name }) => name));
