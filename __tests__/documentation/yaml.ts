/** A mapping of YAML, in the order of the file. */
export interface Mapping {
  readonly [key: string]: string | Mapping;
}

/**
 * Reads the YAML that `action.yml` is written in, without the generator's help: mappings by indentation of two, plain
 * and double-quoted scalars, comments of whole lines. Anything else throws.
 */
export function readYaml(text: string): Mapping {
  return mapping(text.split('\n').filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#')), 0);
}

function mapping(lines: readonly string[], depth: number): Mapping {
  const entries: [string, string | Mapping][] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const [, indentation = '', key, scalar = ''] = /^( *)([a-z][a-z-]*):(?: (.+))?$/.exec(line) ?? [];
    if (key === undefined || indentation.length !== depth || entries.some(([before]) => before === key)) {
      throw new Error(`not a new key of this mapping: ${line}`);
    }
    const below = lines.slice(at + 1).findIndex((one) => !one.startsWith(' '.repeat(depth + 1)));
    const end = below < 0 ? lines.length : at + 1 + below;
    const nested = lines.slice(at + 1, end);
    if ((scalar === '') === (nested.length === 0)) {
      throw new Error(`either a scalar or a mapping: ${line}`);
    }
    entries.push([key, scalar === '' ? mapping(nested, depth + 2) : plainOrQuoted(scalar)]);
    at = end;
  }
  return Object.fromEntries(entries);
}

function plainOrQuoted(scalar: string): string {
  if (scalar.startsWith('"')) {
    return String(JSON.parse(scalar));
  }
  if (!/^[a-z][\w./-]*$/.test(scalar)) {
    throw new Error(`not a plain word: ${scalar}`);
  }
  return scalar;
}
