/** GitHub's API, as far as comments and issues go: it keeps what is written, and every request and answer is checked. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { operationOf, wrongAnswer, wrongRequest } from './conformance.js';

/** A comment on a pull request, or an issue; `number` of an issue, `id` of a comment. */
export interface Comment {
  readonly id: number;
  readonly pullRequest: number;
  readonly author: string;
  body: string;
}

export interface Issue {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  reason: string | null;
}

/** One request, as it arrived. */
export interface Asked {
  /** `issues/create-comment`, `graphql`, or method and path of what is none of it. */
  readonly operation: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string;
}

/** What the server answers with instead of doing its work. */
export interface Fault {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Decides about a request: a fault, `hang` for no answer at all, or undefined; `before` waits. */
export type Plan = (operation: string, count: number) => Fault | 'hang' | undefined;

export interface Options {
  /** Login that GraphQL says the token has; null: it refuses. */
  readonly viewer?: string | null;
  /** Login of GET /user; null: refused, as it is of an installation's token. */
  readonly user?: string | null;
  /** Login that what is written bears. */
  readonly author?: string;
  /** Base path of the API: `/api/v3` as on GitHub Enterprise Server. */
  readonly base?: string;
  readonly plan?: Plan;
  /** Awaited before an operation is carried out. */
  readonly gate?: (operation: string, count: number) => Promise<void>;
  readonly tls?: { readonly cert: string; readonly key: string };
}

export const REPOSITORY = 'octo-org/octo-repo';
const AUTHOR = 'github-actions[bot]';
const LONGEST_BODY = 65_536;

export interface GitHubApi {
  readonly port: number;
  /** For GITHUB_API_URL and GITHUB_GRAPHQL_URL, by way of 127.0.0.1. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly comments: Comment[];
  readonly issues: Issue[];
  readonly asked: readonly Asked[];
  /** What GitHub's description does not allow, of requests and of this server's own answers. */
  readonly wrong: readonly string[];
  /** Names of the operations that change something, in order. */
  readonly written: () => readonly string[];
  readonly count: (operation: string) => number;
  readonly close: () => Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Handler = (parameters: Readonly<Record<string, string>>, query: URLSearchParams, body: Readonly<Record<string, unknown>>) => Reply;

/** Starts one on 127.0.0.1. Numbers of comments and issues count up from 1. */
export async function githubApi(options: Options = {}): Promise<GitHubApi> {
  const { base = '', author = AUTHOR, viewer = AUTHOR, user = null } = options;
  const comments: Comment[] = [];
  const issues: Issue[] = [];
  const asked: Asked[] = [];
  const wrong: string[] = [];
  const scheme = options.tls === undefined ? 'http' : 'https';
  const handlers = handlersOf(comments, issues, author, user);
  const next = (operation: string): number => asked.filter((one) => one.operation === operation).length;

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? ''}`);
    const body = await bodyOf(request);
    const method = request.method ?? '';
    const isGraphql = method === 'POST' && url.pathname === graphqlPath(base);
    const found = url.pathname.startsWith(base) ? operationOf(method, url.pathname.slice(base.length)) : undefined;
    const name = isGraphql ? 'graphql' : (found?.operation.id ?? `${method} ${url.pathname}`);
    asked.push({ operation: name, query: Object.fromEntries(url.searchParams), authorization: request.headers.authorization ?? '' });
    const count = next(name);
    const fault = options.plan?.(name, count);
    if (fault === 'hang') {
      return;
    }
    await options.gate?.(name, count);
    const reply = fault === undefined ? answer() : faulty(fault);
    if (found !== undefined) {
      wrong.push(...wrongRequest(found.operation, found.parameters, url.searchParams, body), ...wrongAnswer(found.operation, reply.status, reply.body));
    }
    response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));

    function answer(): Reply {
      if (isGraphql) {
        return viewerReply(viewer);
      }
      const handler = handlers[name];
      if (found === undefined || handler === undefined) {
        wrong.push(`unexpected: ${name}`);
        return error(404, 'Not Found');
      }
      if (found.parameters['repo'] !== undefined && `${found.parameters['owner'] ?? ''}/${found.parameters['repo']}` !== REPOSITORY) {
        return error(404, 'Not Found');
      }
      return paged(handler(found.parameters, url.searchParams, (body ?? {}) as Readonly<Record<string, unknown>>), url);
    }
  };

  const listener = (request: IncomingMessage, response: ServerResponse): void => void serve(request, response);
  const server: Server = options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `${scheme}://127.0.0.1:${String(port)}`;
  return {
    port,
    url: `${origin}${base}`,
    graphqlUrl: `${origin}${graphqlPath(base)}`,
    comments,
    issues,
    asked,
    wrong,
    written: () => asked.map(({ operation }) => operation).filter((one) => /create|update|delete/.test(one)),
    count: next,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function graphqlPath(base: string): string {
  return base === '/api/v3' ? '/api/graphql' : `${base}/graphql`;
}

function viewerReply(viewer: string | null): Reply {
  return viewer === null
    ? { status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] } }
    : { status: 200, body: { data: { viewer: { login: viewer } } } };
}

function handlersOf(comments: Comment[], issues: Issue[], author: string, user: string | null): Readonly<Record<string, Handler>> {
  let lastId = 0;
  const idOf = (): number => (lastId = Math.max(lastId, ...comments.map(({ id }) => id), ...issues.map(({ number }) => number)) + 1);
  const textOf = (body: unknown): string => (typeof body === 'string' ? body : '');
  return {
    'users/get-authenticated': () => (user === null ? error(403, 'Resource not accessible by integration') : { status: 200, body: fullUser(user) }),
    'issues/list-comments': ({ issue_number }) => ({
      status: 200,
      body: comments.filter(({ pullRequest }) => pullRequest === Number(issue_number)).map(commentBody),
    }),
    'issues/create-comment': ({ issue_number }, _query, { body }) => {
      if (textOf(body).length > LONGEST_BODY) {
        return tooLong('IssueComment');
      }
      const comment = { id: idOf(), pullRequest: Number(issue_number), author, body: textOf(body) };
      comments.push(comment);
      return { status: 201, body: commentBody(comment) };
    },
    'issues/update-comment': ({ comment_id }, _query, { body }) => {
      const comment = comments.find(({ id }) => id === Number(comment_id));
      if (comment === undefined) {
        return error(404, 'Not Found');
      }
      if (textOf(body).length > LONGEST_BODY) {
        return tooLong('IssueComment');
      }
      comment.body = textOf(body);
      return { status: 200, body: commentBody(comment) };
    },
    'issues/delete-comment': ({ comment_id }) => {
      const index = comments.findIndex(({ id }) => id === Number(comment_id));
      if (index < 0) {
        return error(404, 'Not Found');
      }
      comments.splice(index, 1);
      return { status: 204 };
    },
    'issues/list-for-repo': (_parameters, query) => {
      const state = query.get('state') ?? 'open';
      const creator = query.get('creator');
      const found = issues.filter((issue) => (state === 'all' || issue.state === state) && (creator === null || issue.author === creator));
      return { status: 200, body: found.map(issueBody) };
    },
    'issues/create': (_parameters, _query, { title, body }) => {
      if (textOf(body).length > LONGEST_BODY) {
        return tooLong('Issue');
      }
      const issue: Issue = { number: idOf(), author, title: textOf(title), body: textOf(body), state: 'open', reason: null };
      issues.push(issue);
      return { status: 201, body: issueBody(issue) };
    },
    'issues/update': ({ issue_number }, _query, change) => {
      const issue = issues.find(({ number }) => number === Number(issue_number));
      if (issue === undefined) {
        return error(404, 'Not Found');
      }
      issue.body = change['body'] === undefined ? issue.body : textOf(change['body']);
      issue.state = change['state'] === undefined ? issue.state : (change['state'] as Issue['state']);
      issue.reason = change['state_reason'] === undefined ? issue.reason : textOf(change['state_reason']);
      return { status: 200, body: issueBody(issue) };
    },
  };
}

function error(status: number, message: string): Reply {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

function tooLong(resource: string): Reply {
  const errors = [{ resource, code: 'unprocessable', field: 'data', message: 'Body is too long (maximum is 65536 characters)' }];
  return { status: 422, body: { message: 'Validation Failed', documentation_url: 'https://docs.github.com/rest', errors } };
}

function faulty({ status, message = `status ${String(status)}`, headers = {} }: Fault): Reply {
  return { ...error(status, message), headers };
}

/** A page of a list, with the links that lead to the others. */
function paged(reply: Reply, url: URL): Reply {
  if (!Array.isArray(reply.body)) {
    return reply;
  }
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const page = Number(url.searchParams.get('page') ?? 1);
  const pages = Math.ceil(reply.body.length / size);
  const linkTo = (number: number, rel: string): string => {
    const to = new URL(url);
    to.searchParams.set('page', String(number));
    return `<${to.href}>; rel="${rel}"`;
  };
  const links = page < pages ? { link: [linkTo(page + 1, 'next'), linkTo(pages, 'last')].join(', ') } : {};
  return { ...reply, body: reply.body.slice((page - 1) * size, page * size), headers: links };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

const API = 'https://api.github.com';
const NOW = '2026-11-29T08:00:00Z';

function commentBody({ id, pullRequest, author, body }: Comment): unknown {
  const path = `/repos/${REPOSITORY}/issues`;
  return {
    id,
    node_id: `IC_${String(id)}`,
    url: `${API}${path}/comments/${String(id)}`,
    html_url: `https://github.com/${REPOSITORY}/pull/${String(pullRequest)}#issuecomment-${String(id)}`,
    issue_url: `${API}${path}/${String(pullRequest)}`,
    user: simpleUser(author),
    body,
    created_at: NOW,
    updated_at: NOW,
    author_association: 'NONE',
  };
}

function issueBody({ number, author, title, body, state, reason }: Issue): unknown {
  const url = `${API}/repos/${REPOSITORY}/issues/${String(number)}`;
  return {
    id: 1000 + number,
    node_id: `I_${String(number)}`,
    number,
    url,
    repository_url: `${API}/repos/${REPOSITORY}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `https://github.com/${REPOSITORY}/issues/${String(number)}`,
    title,
    body,
    state,
    state_reason: reason,
    user: simpleUser(author),
    labels: [],
    assignee: null,
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: state === 'closed' ? NOW : null,
    created_at: NOW,
    updated_at: NOW,
    author_association: 'NONE',
  };
}

function simpleUser(login: string): Readonly<Record<string, unknown>> {
  const url = `${API}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 41898282,
    node_id: 'MDM6Qm90NDE4OTgyODI=',
    avatar_url: 'https://avatars.githubusercontent.com/in/15368?v=4',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

function fullUser(login: string): Readonly<Record<string, unknown>> {
  const nothing = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null };
  return { ...simpleUser(login), ...nothing, user_view_type: 'public', public_repos: 0, public_gists: 0, followers: 0, following: 0, created_at: NOW, updated_at: NOW };
}
