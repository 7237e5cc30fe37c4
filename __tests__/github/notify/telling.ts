/** notify() against a local GitHub API, as a job on GitHub would call it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notify } from '../../../src/github/notify/index.js';
import type { Annotation } from '../../../src/report/annotations/index.js';
import type { Report } from '../../../src/result.js';
import type { Notify } from '../../../src/target.js';
import { report, result, target } from '../../report/reports.js';
import { githubApi, REPOSITORY, type GitHubApi, type Options } from '../../support/github-api/server.js';
import { scratch } from '../../support/scratch.js';

export const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
export const PULL_REQUEST = 7;

export const FAILING = report([target([result({ rule: 'wal-level' })])]);
export const WELL = report([target([result({ rule: 'wal-level', status: 'pass' })])]);

/** How often it fails, another way: the findings differ. */
export const FAILING_OTHERWISE = report([target([result({ rule: 'slot-health' })])]);

const directory = mkdtempSync(join(scratch, 'cdc-preflight-events-'));
const apis: GitHubApi[] = [];
let events = 0;

/** A gate that lets an operation through once two of it have come: so each of two jobs has looked before either writes. */
export function together(operation: string): (name: string, count: number) => Promise<void> {
  let release = (): void => undefined;
  const bothHere = new Promise<void>((resolve) => (release = resolve));
  return (name, count) => {
    if (name === operation && count === 2) {
      release();
    }
    return name === operation ? bothHere : Promise.resolve();
  };
}

/** Stops every API and takes the events away. */
export async function tidy(): Promise<void> {
  await Promise.all(apis.map((api) => api.close()));
  rmSync(directory, { recursive: true, force: true });
}

/** An API that stops by itself at the end. */
export async function api(options: Options = {}): Promise<GitHubApi> {
  const started = await githubApi(options);
  apis.push(started);
  return started;
}

/** The payload of a `pull_request`, from the repository itself or a fork. */
export function pullRequestEvent(number = PULL_REQUEST, head: string | null = REPOSITORY): unknown {
  return { pull_request: { number, base: { repo: { full_name: REPOSITORY } }, head: { repo: head === null ? null : { full_name: head } } } };
}

export function eventFile(event: unknown): string {
  events += 1;
  const path = join(directory, `${String(events)}.json`);
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event));
  return path;
}

export interface Telling {
  readonly comment?: Notify['comment'];
  readonly issue?: Notify['issue'];
  readonly token?: string;
  readonly event?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly targets?: readonly string[];
}

export function environment({ url, graphqlUrl }: Pick<GitHubApi, 'url' | 'graphqlUrl'>, { event = pullRequestEvent(), env = {} }: Telling = {}): Readonly<Record<string, string>> {
  return {
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: eventFile(event),
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_JOB: 'preflight',
    GITHUB_RUN_ID: '1658821493',
    ...env,
  };
}

export function tell(server: GitHubApi, told: Report, asked: Telling = {}): Promise<readonly Annotation[]> {
  const { comment = 'never', issue = 'never', token = TOKEN, targets } = asked;
  return notify(told, { comment, issue, token }, environment(server, asked), targets);
}
