/** Where on GitHub a run is: its repository, its pull request, and who may write there. */
import { readFile } from 'node:fs/promises';
import { sha256 } from '../../digest.js';
import { nonEmpty, type Environment } from '../../plan/plan.js';

/** Where a run is, as the runner's variables and the event say. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
  /** The event's name, such as `pull_request`. */
  readonly event: string;
  /** Absent when the event has no pull request. */
  readonly pullRequest?: number;
  /** Whose runs have a token that can only read, unless somebody changed that. */
  readonly restricted?: 'fork' | 'dependabot';
  /** Base of the REST API, without a slash at the end. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Address of the run's page. */
  readonly run?: string;
}

/** Undefined when the environment does not say which repository the run is for. */
export async function placeOf(environment: Environment): Promise<Place | undefined> {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment['GITHUB_REPOSITORY'] ?? '') ?? [];
  if (owner === undefined || repo === undefined) {
    return undefined;
  }
  const event = await eventOf(environment);
  const pullRequest = pullRequestOf(event);
  const restricted = restrictionOf(event, environment);
  const run = runOf(environment);
  return {
    owner,
    repo,
    event: environment['GITHUB_EVENT_NAME'] ?? '',
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(restricted === undefined ? {} : { restricted }),
    ...urlsOf(environment),
    ...(run === undefined ? {} : { run }),
  };
}

/** GitHub Enterprise Server has its own: `https://HOST/api/v3` and `https://HOST/api/graphql`. */
function urlsOf(environment: Environment): Pick<Place, 'apiUrl' | 'graphqlUrl'> {
  const apiUrl = (nonEmpty(environment['GITHUB_API_URL']) ?? 'https://api.github.com').replace(/\/+$/, '');
  const derived = apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
  return { apiUrl, graphqlUrl: nonEmpty(environment['GITHUB_GRAPHQL_URL']) ?? derived };
}

function runOf(environment: Environment): string | undefined {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = environment;
  return /^https?:\/\//.test(server) && /^\d+$/.test(id) ? `${server}/${repository}/actions/runs/${id}` : undefined;
}

/** The webhook's payload; anything that cannot be read has nothing in it. */
async function eventOf(environment: Environment): Promise<unknown> {
  try {
    return JSON.parse(await readFile(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** Of `pull_request`, `pull_request_target` and reviews; of `issue_comment`, when the issue is a pull request. */
function pullRequestOf(event: unknown): number | undefined {
  const issue = inside(event, 'issue');
  const number = inside(inside(event, 'pull_request') ?? (inside(issue, 'pull_request') === undefined ? undefined : issue), 'number');
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** A fork's repository is null when it has been deleted. */
function restrictionOf(event: unknown, environment: Environment): Place['restricted'] {
  if (environment['GITHUB_ACTOR'] === 'dependabot[bot]') {
    return 'dependabot';
  }
  const pullRequest = inside(event, 'pull_request');
  const nameOf = (side: string): unknown => inside(inside(inside(pullRequest, side), 'repo'), 'full_name');
  return nameOf('base') !== undefined && nameOf('head') !== nameOf('base') ? 'fork' : undefined;
}

function inside(value: unknown, key: string): unknown {
  const found = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  return found ?? undefined;
}

/**
 * What tells the comment of one gate from that of another on the same pull request: 12 hexadecimal digits of the SHA-256
 * over workflow, job and the sorted names of the targets.
 */
export function targetSet(environment: Environment, targets: readonly string[]): string {
  const parts = [environment['GITHUB_WORKFLOW'] ?? '', environment['GITHUB_JOB'] ?? '', ...targets.toSorted()];
  return sha256(parts.join('\n')).slice(0, 12);
}
