/**
 * Secrets that were put on the command line, where the list of processes and the history of the shell show them: refused
 * before anything else is looked at, and never printed.
 */
import { meantBy } from '../plan/misspelled.js';
import { BY_VARIABLE_ONLY } from './flags.js';
import { UsageError } from './usage-error.js';

/** @throws UsageError for an argument that holds a secret; its message names the flag, and nothing of the value. */
export function refuseSecretArguments(argv: readonly string[]): void {
  argv.forEach((argument, index) => {
    const [, flag, assigned] = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/i.exec(argument) ?? [];
    if (flag !== undefined && isSecretFlag(flag)) {
      throw new UsageError(`\`--${flag}\` is not accepted: other users see the command line, and the shell keeps it. ${instead(flag)}`);
    }
    const value = flag === undefined ? argument : (assigned ?? '');
    const what = SECRETS.find(({ is }) => is.test(value))?.what;
    if (what !== undefined) {
      throw new UsageError(`${placeOf(flag, argv[index - 1])} holds ${what}, which is not accepted on the command line: other users see it there, and the shell keeps it. ${WAYS}`);
    }
  });
}

const SECRETS: readonly { readonly is: RegExp; readonly what: string }[] = [
  // A password that is left empty is none.
  { is: /[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:[^\s@]+@/i, what: 'a URI with a password' },
  { is: /(?:^|[^a-z])(?:ssl)?passw(?:or)?d\s*=\s*[^\s&]/i, what: 'a password' },
  { is: /PRIVATE KEY-----/, what: 'a private key' },
];

/** The option itself, what other programs call it, and slips of the keyboard. */
function isSecretFlag(flag: string): boolean {
  const name = flag.toLowerCase();
  return BY_VARIABLE_ONLY.some((option) => option === name) || (!name.endsWith('-env') && !name.startsWith('no-') && meantBy(name, BY_VARIABLE_ONLY) !== undefined);
}

function instead(flag: string): string {
  return meantBy(flag.toLowerCase(), BY_VARIABLE_ONLY) === 'github-token' ? 'The command line writes no comments and no issues' : `${WAYS}, or leave it out to be asked for it on a terminal`;
}

const WAYS = 'Put it into an environment variable, and name that with `--password-env NAME` or `--connection-string-env NAME`';

function placeOf(flag: string | undefined, before: string | undefined): string {
  const name = flag ?? /^--([a-z][a-z-]*)$/.exec(before ?? '')?.[1];
  return name === undefined ? 'An argument' : `\`--${name}\``;
}
