/** Why a host or user may be missing: on a runner it is mostly a secret that is empty, and the environment says which. */
import { ConfigurationError } from '../configuration-error.js';
import type { ProvidedOptions } from '../provided-options.js';
import type { Environment } from '../workspace.js';

/** The error for a part that neither an input nor the URI gives. */
export function missing(part: 'host' | 'user', options: Pick<ProvidedOptions, 'provided'>, environment: Environment): ConfigurationError {
  const hasUri = options.provided('connection-string') !== undefined;
  const remedy = hasUri
    ? `\`connection-string\` names no ${part}: add it there, or set the input \`${part}\``
    : `set \`${part}\` or \`connection-string\``;
  const hints = [
    notRead(environment),
    hasUri ? undefined : emptySecret(part, environment),
    hasUri ? undefined : controlPlaneAlone(options),
  ].filter((hint) => hint !== undefined);
  return new ConfigurationError([`\`${part}\` is missing: ${remedy}`, ...hints].join('. '), { input: part });
}

/** With an identifier a session is not needed; one other input of the connection is enough to have it wanted. */
function controlPlaneAlone({ provided }: Pick<ProvidedOptions, 'provided'>): string | undefined {
  return provided('db-cluster-identifier') === undefined && provided('db-instance-identifier') === undefined
    ? undefined
    : 'To check only the AWS control plane, leave out every input of the connection, such as `user`, `database` and `ssl-mode`';
}

/** Variables that psql and other programs read. */
const CLIENT_VARIABLES = {
  parts: ['PGHOST', 'PGHOSTADDR', 'PGUSER', 'PGSERVICE', 'PGDATABASE', 'PGPORT', 'PGPASSWORD', 'PGPASSFILE', 'PGSSLMODE'],
  uris: ['DATABASE_URL', 'POSTGRES_URL', 'POSTGRES_URI', 'PG_URL'],
} as const;

/** They are left alone on purpose: they would change what is checked without a word in the workflow. */
function notRead(environment: Environment): string | undefined {
  const set = (names: readonly string[]): string | undefined => names.find((name) => (environment[name] ?? '') !== '');
  const uri = set(CLIENT_VARIABLES.uris);
  if (uri !== undefined) {
    return `\`${uri}\` is set in the environment and is not read, on purpose: ${isRunner(environment) ? `pass it on as \`connection-string: \${{ env.${uri} }}\`` : `name it with \`--connection-string-env ${uri}\``}`;
  }
  const part = set(CLIENT_VARIABLES.parts);
  return part === undefined
    ? undefined
    : `\`${part}\` is set in the environment; PG* variables are not read, on purpose: ${isRunner(environment) ? 'pass them on as inputs, such as `host: ${{ env.PGHOST }}`' : 'pass them on as flags, such as `--host "$PGHOST"`'}`;
}

/** Elsewhere it is the command line that was used, which hides the variables of a runner. */
function isRunner({ GITHUB_ACTIONS }: Environment): boolean {
  return GITHUB_ACTIONS === 'true';
}

/** Who gets no secrets, as far as the environment says. */
function emptySecret(part: string, environment: Environment): string | undefined {
  const { GITHUB_ACTOR, GITHUB_EVENT_NAME } = environment;
  if (!isRunner(environment)) {
    return undefined;
  }
  const begin = `If \`${part}\` or \`connection-string\` comes from a secret, that secret is empty in this run`;
  if (GITHUB_ACTOR === 'dependabot[bot]') {
    return `${begin}: a run that Dependabot starts gets Dependabot secrets only, so add it under Settings, Secrets and variables, Dependabot`;
  }
  const reasons = [
    ...(isPullRequest(GITHUB_EVENT_NAME) ? ['a pull request from a fork gets no secrets'] : []),
    'a called (reusable) workflow gets only secrets that its caller passes on',
    'the secret of an environment needs `environment:` in the job',
    'its name may be misspelled, which makes it empty',
  ];
  return `${begin}: ${reasons.join('; ')}`;
}

function isPullRequest(event: string | undefined): boolean {
  return event?.startsWith('pull_request') === true && event !== 'pull_request_target';
}
