/** Workflow commands as the GitHub runner finds them in a step's output (ActionCommand.cs, ActionCommandManager.cs). */

/** A command the runner would carry out. */
export interface Command {
  stream: 'stdout' | 'stderr';
  /** Lower case: the runner does not mind. */
  name: string;
  /** Keys in lower case, for the same reason. */
  properties: Readonly<Record<string, string>>;
  data: string;
  /** `v1` is `##[name props]data`, found anywhere in a line; `v2` is `::name props::data` at its start. */
  syntax: 'v1' | 'v2';
  line: string;
}

/** An error, warning or notice. */
export interface Annotation {
  severity: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
}

const STOP = 'stop-commands';

const REGISTERED: ReadonlySet<string> = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'warning', STOP],
]);

/** The commands in one stream's text, in order; those between stop-commands and its token are none. */
export function commandsIn(text: string, stream: Command['stream']): Command[] {
  const commands: Command[] = [];
  let token: string | undefined;
  for (const line of linesOf(text)) {
    const command = parse(line, token === undefined ? REGISTERED : new Set([...REGISTERED, token]));
    if (command === undefined) continue;
    if (token === undefined) {
      commands.push({ ...command, stream, line });
      token = command.name === STOP ? command.data.toLowerCase() : undefined;
    } else if (command.name === token) token = undefined;
  }
  return commands;
}

/** The annotations among `commands`. */
export function annotationsOf(commands: readonly Command[]): Annotation[] {
  return commands.flatMap(({ name, data, properties }) => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return [];
    const { title, file, line } = properties as { title?: string; file?: string; line?: string };
    return [
      {
        severity: name,
        message: data,
        ...(title === undefined ? {} : { title }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: Number(line) }),
      },
    ];
  });
}

/** Lines as the runner's StreamReader ends them: at CR LF, LF, or a CR alone. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

type Parsed = Omit<Command, 'stream' | 'line'>;

function parse(line: string, registered: ReadonlySet<string>): Parsed | undefined {
  return parseV2(line, registered) ?? parseV1(line, registered);
}

function parseV2(line: string, registered: ReadonlySet<string>): Parsed | undefined {
  const text = trimmedStart(line);
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const [name, properties] = nameAndProperties(text.slice(2, end));
  if (!registered.has(name)) return undefined;
  return {
    name,
    properties: propertiesIn(properties.trim(), ',', unescapeProperty),
    data: unescapeText(text.slice(end + 2)),
    syntax: 'v2',
  };
}

function parseV1(line: string, registered: ReadonlySet<string>): Parsed | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name, properties] = nameAndProperties(line.slice(start + 3, end));
  if (!registered.has(name)) return undefined;
  return {
    name,
    properties: propertiesIn(properties, ';', unescapeV1),
    data: unescapeV1(line.slice(end + 1)),
    syntax: 'v1',
  };
}

/** What .NET takes for white space, which is not quite what JavaScript does. */
function trimmedStart(line: string): string {
  return line.replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u, '');
}

function nameAndProperties(text: string): [name: string, properties: string] {
  const space = text.indexOf(' ');
  return space < 0 ? [text.toLowerCase(), ''] : [text.slice(0, space).toLowerCase(), text.slice(space + 1)];
}

function propertiesIn(text: string, separator: string, unescape: (text: string) => string): Record<string, string> {
  const pairs = text.split(separator).map((pair) => /^=*([^=]+)=+(.+)$/s.exec(pair));
  return Object.fromEntries(
    pairs.flatMap((pair) => (pair === null ? [] : [[String(pair[1]).toLowerCase(), unescape(String(pair[2]))]])),
  );
}

function unescapeText(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeText(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function unescapeV1(text: string): string {
  return unescapeText(text.replaceAll('%3B', ';').replaceAll('%5D', ']'));
}
