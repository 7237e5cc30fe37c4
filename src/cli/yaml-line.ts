/** Lines of a YAML file whose values somebody else has chosen: each means what it says, and shows what it holds. */
import { visible } from '../neutralise/visible.js';
import { refuseUnusable } from '../plan/inputs.js';
import { OPTIONS, type OptionName } from '../plan/options.js';
import type { Provided } from '../plan/provided.js';

/** `key: value`, or `key:` with an indented line for each item. */
export type YamlLine = (key: string, value: unknown) => string;

/** The lines; YAML is loaded when something is written. */
export async function yamlLines(): Promise<YamlLine> {
  const { stringify } = await import('yaml');
  const scalar = (value: unknown): string => {
    const written = stringify(value, { lineWidth: 0 }).trimEnd();
    // A block would not stay on its line, which may be a comment; blanks around a value count between quotes alone.
    return typeof value === 'string' && (visible(written) !== written || value.trim() !== value) ? escaped(value) : written;
  };
  const held = (value: unknown): string => {
    if (Array.isArray(value)) {
      return value.map((item: unknown) => `\n  - ${scalar(item)}`).join('');
    }
    return typeof value === 'object' && value !== null ? Object.entries(value).map(([key, one]) => `\n  ${scalar(key)}: ${scalar(one)}`).join('') : ` ${scalar(value)}`;
  };
  return (key, value) => `${key}:${held(value)}`;
}

/** In double quotes, with everything that cannot be seen as an escape. */
function escaped(text: string): string {
  return `"${Array.from(text, escapedCharacter).join('')}"`;
}

function escapedCharacter(character: string): string {
  if (character === '"' || character === '\\') {
    return `\\${character}`;
  }
  return visible(character) === character ? character : `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
}

/** What a file's value reads as; undefined where the file may not hold it, such as a name that looks like a variable. */
export function readBack(option: OptionName, text: string): unknown {
  const provided: Provided = { text, option, secret: false, origin: { from: 'config' } };
  const { parse }: { parse: (provided: Provided) => unknown } = OPTIONS[option];
  try {
    refuseUnusable(provided, { ...OPTIONS[option], name: option });
    return text.trim() === '' ? undefined : parse(provided);
  } catch {
    return undefined;
  }
}
