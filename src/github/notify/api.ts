/** The few requests that comments and issues take, with GitHub's rate limits obeyed as long as there is time. */
import { setTimeout } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import type { Place } from './place.js';
import { isAnswer, retryAfterMs } from './trouble.js';

/** A comment or an issue, as far as it is looked at. */
export interface Post {
  /** Of a comment its id, of an issue its number: the lower, the older. */
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly open: boolean;
}

/** What may be changed of an issue. */
export interface IssueChange {
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly reason?: 'completed' | 'not_planned' | 'reopened';
}

/** GitHub, as the token sees it. Everything rejects when GitHub refuses it, and when the time is up. */
export interface Api {
  /** The login that what the token writes bears. */
  login(): Promise<string>;
  comments(pullRequest: number): Promise<readonly Post[]>;
  createComment(pullRequest: number, body: string): Promise<Post>;
  updateComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  /** Open and closed ones, without pull requests. */
  issuesBy(author: string): Promise<readonly Post[]>;
  createIssue(title: string, body: string): Promise<Post>;
  updateIssue(id: number, change: IssueChange): Promise<void>;
}

/** Entries of a list that come with one request: the most there can be. */
const PAGE = 100;
const MOST_ATTEMPTS = 5;

/** @param signal aborts when the time is up; `deadline`: when that is, in milliseconds since the epoch. */
export function apiOf(token: string, { owner, repo, apiUrl, graphqlUrl }: Place, signal: AbortSignal, deadline: number): Api {
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'cdc-preflight', log: SILENT });
  obeyLimits(octokit, graphqlUrl, signal, deadline);
  const { issues, users } = octokit.rest;
  const place = { owner, repo };
  return {
    async login() {
      const viewer = await octokit
        .request({ method: 'POST', url: graphqlUrl, query: 'query { viewer { login } }' })
        .then(({ data }) => loginIn(data))
        .catch((error: unknown) => (isRefusal(error) ? undefined : raise(error)));
      return asAuthor(viewer ?? (await users.getAuthenticated()).data.login, token);
    },
    async comments(pullRequest) {
      return (await octokit.paginate(issues.listComments, { ...place, issue_number: pullRequest, per_page: PAGE })).map(commentPost);
    },
    async createComment(pullRequest, body) {
      return commentPost((await issues.createComment({ ...place, issue_number: pullRequest, body })).data);
    },
    async updateComment(id, body) {
      await issues.updateComment({ ...place, comment_id: id, body });
    },
    async deleteComment(id) {
      await issues.deleteComment({ ...place, comment_id: id });
    },
    async issuesBy(author) {
      const found = await octokit.paginate(issues.listForRepo, { ...place, creator: author, state: 'all', per_page: PAGE });
      return found.filter(({ pull_request }) => pull_request === undefined).map(issuePost);
    },
    async createIssue(title, body) {
      return issuePost((await issues.create({ ...place, title, body })).data);
    },
    async updateIssue(id, { body, state, reason }) {
      await issues.update({
        ...place,
        issue_number: id,
        ...(body === undefined ? {} : { body }),
        ...(state === undefined ? {} : { state }),
        ...(reason === undefined ? {} : { state_reason: reason }),
      });
    },
  };
}

/** Has every request end with the signal, and be made again where that helps and there is time. A query changes nothing. */
function obeyLimits({ hook }: ReturnType<typeof getOctokit>, graphqlUrl: string, signal: AbortSignal, deadline: number): void {
  hook.wrap('request', async (request, options) => {
    options.request = { ...options.request, signal };
    const creates = options.method === 'POST' && options.url !== graphqlUrl;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await request(options);
      } catch (error) {
        const waitMs = retryAfterMs(error, creates, attempt);
        if (signal.aborted || waitMs === undefined || attempt === MOST_ATTEMPTS || Date.now() + waitMs >= deadline) {
          throw error;
        }
        await setTimeout(waitMs, undefined, { signal });
      }
    }
  });
}

const nothing = (): void => undefined;

/** The library would print GitHub's words, deprecations among them, past all that makes foreign text harmless. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** A GraphQL query can be refused with status 200. */
function loginIn(answer: unknown): string | undefined {
  const login = (answer as { readonly data?: { readonly viewer?: { readonly login?: unknown } | null } | null }).data?.viewer?.login;
  return typeof login === 'string' && login !== '' ? login : undefined;
}

function isRefusal(error: unknown): boolean {
  return isAnswer(error) && [401, 403, 404].includes(error.status);
}

function raise(error: unknown): never {
  throw error;
}

/** What an app's installation writes bears the app's name with `[bot]`, whether or not GraphQL says it so. */
function asAuthor(login: string, token: string): string {
  return token.startsWith('ghs_') && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

interface Written {
  readonly user?: { readonly login: string } | null;
  readonly body?: string | null;
}

function commentPost({ id, user, body }: Written & { readonly id: number }): Post {
  return { id, author: user?.login ?? '', body: body ?? '', open: true };
}

function issuePost({ number, user, body, state }: Written & { readonly number: number; readonly state: string }): Post {
  return { id: number, author: user?.login ?? '', body: body ?? '', open: state === 'open' };
}
