/** The text of a new configuration file: what was given, what was found, and what is still to be chosen as comments. */
import { visible } from '../neutralise/visible.js';
import { OPTIONS } from '../plan/options.js';
import { PLATFORM } from '../report/shared/words.js';
import type { PlatformName } from '../result.js';
import { FLAGS, type Flag, type FlagValues } from './flags.js';
import { tableLines, type FoundTables } from './tables-text.js';
import { readBack, yamlLines, type YamlLine } from './yaml-line.js';

/** What the server has. */
export interface Found {
  readonly server: { readonly version: string; readonly platform: PlatformName };
  readonly publications: readonly string[];
  /** Logical ones of this database. */
  readonly slots: readonly string[];
  /** Absent where flags name the tables. */
  readonly tables?: FoundTables;
}

export interface NewConfig {
  /** Of the target. */
  readonly name: string;
  readonly flags: FlagValues;
  readonly found: Found;
  /** Of a password that was typed. */
  readonly passwordVariable: string | undefined;
}

/** The text; the names of variables stand for everything secret. */
export async function configText({ name, flags, found, passwordVariable }: NewConfig): Promise<string> {
  const [line, { SCHEMA_URL }] = await Promise.all([yamlLines(), import('../plan/config/schema.js')]);
  const given = FLAGS.flatMap((flag) => {
    const items = flags.get(flag.name);
    return items === undefined || !flag.option.places.includes('config') ? [] : [line(flag.name, valueOf(flag, items))];
  });
  const lines = [
    ...given,
    ...(passwordVariable === undefined ? [] : [line('password-env', passwordVariable)]),
    ...(flags.has('consumer') ? [] : ['# consumer: debezium   # the product that reads the changes; default generic']),
    ...chosen('slot', flags, found.slots, line, 'the replication slot the pipeline will read'),
    ...chosen('publication', flags, found.publications, line, 'the publication the pipeline subscribes to'),
    ...(found.tables === undefined ? [] : tableLines(found.tables, line)),
  ];
  return [
    `# yaml-language-server: $schema=${SCHEMA_URL}`,
    `# PostgreSQL ${visible(found.server.version)}, ${PLATFORM[found.server.platform]}`,
    'version: 1',
    'targets:',
    // Quoted where it would be a number or a boolean.
    `  ${line('', name).slice(': '.length)}:`,
    ...lines.flatMap((text) => text.split('\n')).map((text) => `    ${text}`),
    '',
  ].join('\n');
}

function valueOf({ option, holds }: Flag, items: readonly string[]): unknown {
  const [first = ''] = items;
  if (holds === 'variable') {
    return first;
  }
  if (option.name === 'rules') {
    return Object.fromEntries(items.map((item) => item.split(':').map((part) => part.trim())));
  }
  return option.list === true ? items : asScalar(option.name, first.trim());
}

/** Numbers and booleans without quotes. */
function asScalar(name: Flag['option']['name'], text: string): unknown {
  const parse: (provided: { text: string; option: string; secret: boolean; origin: { from: 'flag' } }) => unknown = OPTIONS[name].parse;
  const value = parse({ text, option: name, secret: false, origin: { from: 'flag' } });
  return (typeof value === 'number' || typeof value === 'boolean') && String(value) === text ? value : text;
}

/** The only one there is; of several, and of none, a comment. */
function chosen(key: 'slot' | 'publication', flags: FlagValues, names: readonly string[], line: YamlLine, meaning: string): readonly string[] {
  const [only] = names;
  if (flags.has(key)) {
    return [];
  }
  if (only === undefined) {
    return [`# ${key}: name   # ${meaning}; there is none yet`];
  }
  if (names.length > 1) {
    const more = names.length - MOST_NAMED;
    return [...names.slice(0, MOST_NAMED).map((name) => `# ${line(key, name)}   # ${meaning}: choose one`), ...(more > 0 ? [`# and ${String(more)} more`] : [])];
  }
  // What looks like a variable is refused in a file, since nothing there is expanded.
  return [readBack(key, only) === only ? line(key, only) : `# ${line(key, only)}   # ${meaning}; a name like this can only be set as an input`];
}

/** The most names to choose from that are listed. */
const MOST_NAMED = 25;
