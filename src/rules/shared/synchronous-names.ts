/** The value of synchronous_standby_names, as PostgreSQL's own grammar reads it (syncrep_gram.y, syncrep_scanner.l). */

export interface SynchronousNames {
  /** What comes before the list: `FIRST 2`, `ANY 1`, `2`; empty for a plain list. */
  readonly method: string;
  /** How many have to confirm; 1 for a plain list. */
  readonly count: number;
  /** The names, without quotes. `*` is any name, in quotes as well. */
  readonly names: readonly string[];
}

/** Undefined when there is no synchronous standby, or the text cannot be read. */
export function synchronousNames(value: string): SynchronousNames | undefined {
  const [, method = '', count = '1', list = ''] = /^\s*((?:(?:FIRST|ANY)\s+)?(\d+))\s*\((.*)\)\s*$/is.exec(value) ?? ['', '', '1', value];
  const names = Array.from(list.matchAll(/"((?:[^"]|"")*)"|([^\s,"()]+)/g), ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '').filter(
    (name) => name !== '',
  );
  return names.length === 0 ? undefined : { method: method.replace(/\s+/g, ' '), count: Number(count), names };
}

/** Whether a walsender of this application_name is synchronous: in any case, as PostgreSQL compares them. */
export function isSynchronous(name: string, application: string): boolean {
  return name === '*' || name.toLowerCase() === application.toLowerCase();
}

/** Whether some application_name that the LIKE pattern stands for is synchronous. */
export function mayBeSynchronous(name: string, pattern: string): boolean {
  const source = pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('%', '.*').replaceAll('_', '.');
  return name === '*' || new RegExp(`^${source}$`, 'is').test(name);
}

/** The value with other names; empty when there are none left. At most as many have to confirm as there are names. */
export function withNames({ method, count }: SynchronousNames, names: readonly string[]): string {
  const list = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');
  if (names.length === 0 || method === '') {
    return list;
  }
  return `${method.replace(/\d+$/, String(Math.min(count, names.length)))} (${list})`;
}
