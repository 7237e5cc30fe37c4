/** What psql would have read, and this program does not: it would change what is checked without a word on the command line. */
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../plan/plan.js';
import { listed } from '../report/shared/words.js';

/** A sentence about what was found and is not read; undefined when there is nothing. `named`: variables that a flag names, which are read. */
export async function unreadNote(environment: Environment, named: readonly string[]): Promise<string | undefined> {
  const variables = Object.keys(environment)
    .filter((name) => /^PG[A-Z]+$/.test(name) && !IN_PATHS.includes(name) && (environment[name] ?? '') !== '' && !named.includes(name))
    .sort();
  const file = await passwordFile(environment);
  const found = [...variables, ...(file === undefined ? [] : [file])];
  return found.length === 0
    ? undefined
    : `note: ${listed(found)} ${found.length === 1 ? 'is' : 'are'} not read, so that the same command checks the same database everywhere; use flags, such as --host and --password-env NAME`;
}

/** Of servers and of programs, and nothing a client logs in by. */
const IN_PATHS: readonly string[] = ['PGDATA', 'PGBIN', 'PGROOT', 'PGCLUSTER', 'PGVERSION'];

async function passwordFile({ APPDATA }: Environment): Promise<string | undefined> {
  const [path, name] = process.platform === 'win32' ? [join(APPDATA ?? homedir(), 'postgresql', 'pgpass.conf'), 'pgpass.conf'] : [join(homedir(), '.pgpass'), '~/.pgpass'];
  return access(path).then(
    () => name,
    () => undefined,
  );
}
