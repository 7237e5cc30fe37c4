/** Lines added to files that are lists. */

/** The text with an import, in alphabetical order of the paths, behind those of packages and of other folders. */
export function importAdded(text: string, name: string, path: string): string {
  const lines = text.split('\n');
  const line = `import { ${name} } from '${path}';`;
  const last = lines.findLastIndex((one) => one.startsWith('import '));
  if (last < 0) throw new Error('there is no import to stand beside');
  const after = lines.findIndex((one) => /^import .* from '\.\//.test(one) && pathOf(one) > path);
  return lines.toSpliced(after < 0 ? last + 1 : after, 0, line).join('\n');
}

function pathOf(line: string): string {
  return / from '(.*)';$/.exec(line)?.[1] ?? '';
}

/** The text with an entry in the list or object that `opening` opens: behind `before`, else at its end. */
export function entryAdded(text: string, opening: RegExp, entry: string, before?: string): string {
  const start = opening.exec(text);
  if (start === null) throw new Error(`there is no ${opening.source}`);
  const from = start.index + start[0].length;
  const to = text.slice(from).search(/[\]}]/) + from;
  const entries = text.slice(from, to).split(',').map((one) => one.trim()).filter((one) => one !== '');
  const place = before === undefined ? entries.length : entries.indexOf(before) + 1;
  const all = entries.toSpliced(place, 0, entry);
  const oneLine = all.join(', ');
  const short = text[to] === ']' && !text.slice(from, to).includes('\n') && oneLine.length < 100;
  return `${text.slice(0, from)}${short ? oneLine : `\n${all.map((one) => `  ${one},\n`).join('')}`}${text.slice(to)}`;
}

/** The text with a fact's type in front of its family, and its line in the family. */
export function factTypeAdded(text: string, family: string, fact: string, members: string): string {
  const type = `${fact.charAt(0).toUpperCase()}${fact.slice(1)}`;
  const start = text.search(new RegExp(`export interface ${family}\\b[^{]*\\{`));
  if (start < 0) throw new Error(`there is no interface ${family}`);
  const end = text.indexOf('\n}', start);
  const declared = `/** REPLACE: what it is, and of what. Source: its catalog. */\nexport interface ${type} {\n${members}\n}\n\n`;
  return `${text.slice(0, start)}${declared}${text.slice(start, end)}\n  readonly ${fact}: ${type};${text.slice(end)}`;
}
