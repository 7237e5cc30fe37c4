/** The format of GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ENV as the runner reads it (FileCommandManager.cs). */

/** The values of a command file. Throws where the runner would fail the step. */
export function valuesIn(text: string): Record<string, string> {
  const lines = text.split('\n');
  const values: Record<string, string> = {};
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (name === '' || (sign === '<<' && rest === ''))
      throw new Error(`the runner refuses this line of a command file: ${line}`);
    values[name] = sign === '=' ? rest : heredoc(lines, rest);
  }
  return values;
}

/** Takes lines up to the delimiter from `lines`. */
function heredoc(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (end < 0) throw new Error(`the runner finds no delimiter ${delimiter} in a command file`);
  const value = lines.splice(0, end + 1);
  return value.slice(0, end).join('\n');
}
