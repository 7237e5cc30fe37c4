/** Comment and issue of the shipped action: what a person on GitHub sees, and that a job ends as it would without them. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runAction, type Run } from '../support/action.js';
import { authority } from '../support/certificates.js';
import { connectProxy } from '../support/connect-proxy.js';
import { githubApi, type GitHubApi, type Options } from '../support/github-api/server.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';
import { rogueServer, silent } from '../support/proxy.js';

const PASSWORD = 'notify-Qm8-password';
const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const ROLE = 'cdc';
const newest = majors.at(-1) ?? 18;

let server: Server;
const apis: GitHubApi[] = [];

beforeAll(async () => {
  server = await startServer({ major: newest });
  await server.sql(`CREATE ROLE ${ROLE} LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
  await server.sql('CREATE TABLE public."fixes #12 @octo-org/dbas" (a int)');
  await server.sql('CREATE PUBLICATION hostile FOR TABLE public."fixes #12 @octo-org/dbas"');
});

afterAll(async () => {
  await Promise.all(apis.map((api) => api.close()));
  await stopAll();
});

async function api(options: Options = {}): Promise<GitHubApi> {
  const started = await githubApi(options);
  apis.push(started);
  return started;
}

const EVENT = JSON.stringify({
  pull_request: { number: 7, base: { repo: { full_name: 'octo-org/octo-repo' } }, head: { repo: { full_name: 'octo-org/octo-repo' } } },
});

/** Runs the action for a pull request; it fails, since the table has no replica identity. */
async function check(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string | undefined>>): Promise<Run> {
  const connection = { 'connection-string': `${server.uri({ user: ROLE, password: PASSWORD })}?sslmode=disable` };
  const run = await runAction(
    { ...connection, ...inputs },
    { workspaceFiles: { 'event.json': EVENT }, env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'event.json', GITHUB_TOKEN: undefined, ...env } },
  );
  expect(run.stderr).toBe('');
  return run;
}

function of({ url, graphqlUrl }: GitHubApi): Readonly<Record<string, string>> {
  return { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: graphqlUrl };
}

const ASKED = { comment: 'on-failure', 'github-token': TOKEN };

/** Notices that are not about the database. */
function notices(run: Run): readonly string[] {
  return run.annotations.filter(({ severity, title }) => severity === 'notice' && title === 'CDC Preflight').map(({ message }) => message);
}

/** The files, the outputs and the log without the masks. */
function everything(run: Run): string {
  return [run.stdout.replace(/^::add-mask::.*$/gm, ''), run.stderr, run.summary, JSON.stringify(run.outputs), ...Object.values(run.files)].join('\n');
}

test('a comment and an issue are written, and names in them mention nobody', async () => {
  const github = await api();
  const run = await check({ ...ASKED, issue: 'on-failure', publication: 'hostile' }, of(github));
  expect([run.exitCode, run.outputs['verdict'], notices(run)]).toEqual([1, 'fail', []]);
  expect([github.comments.length, github.issues.length]).toEqual([1, 1]);
  for (const body of [github.comments[0]?.body ?? '', github.issues[0]?.body ?? '']) {
    expect(body).toContain('replica-identity');
    const outsideCode = body.replace(/```[^]*?```/g, '').replace(/`[^`]*`/g, '');
    expect(outsideCode).not.toMatch(/@octo-org|#12/);
    expect(body).not.toContain(PASSWORD);
  }
  expect(everything(run)).not.toContain(TOKEN);
  expect(github.wrong).toEqual([]);
});

test('the comment is resolved when the database is well', async () => {
  const github = await api();
  await check({ ...ASKED, publication: 'hostile' }, of(github));
  const run = await check(ASKED, of(github));
  expect(run.exitCode).toBe(0);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toMatch(/^### .*Resolved$/m);
});

describe('a trouble is one notice, and nothing else changes', () => {
  test.each([
    ['a fork', { status: 403, message: 'Resource not accessible by integration' }, { GITHUB_ACTOR: 'octocat' }],
    ['Dependabot', { status: 403, message: 'Resource not accessible by integration' }, { GITHUB_ACTOR: 'dependabot[bot]' }],
    ['a server error', { status: 500 }, {}],
    ['a rate limit', { status: 429, headers: { 'retry-after': '3600' } }, {}],
  ])('%s', async (_, fault, env) => {
    const github = await api({ plan: (operation) => (operation.startsWith('issues/') ? fault : undefined) });
    const [bad, good] = await Promise.all([check({ ...ASKED, publication: 'hostile' }, { ...of(github), ...env }), check({ ...ASKED, comment: 'always' }, { ...of(github), ...env })]);
    expect([bad.exitCode, bad.outputs['verdict'], notices(bad).length]).toEqual([1, 'fail', 1]);
    expect([good.exitCode, notices(good).length]).toEqual([0, 1]);
  });

  test('an API that does not answer', async () => {
    const listener = await rogueServer(silent);
    const url = `http://127.0.0.1:${String(listener.port)}`;
    const run = await check({ ...ASKED, issue: 'on-failure' }, { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` });
    expect([run.exitCode, notices(run).length]).toEqual([0, 1]);
    await listener.close();
  });

  test.each(['no JSON', '{}'])('an event that is %s', async (event) => {
    const github = await api();
    const run = await runAction(
      { ...ASKED, comment: 'always', 'connection-string': `${server.uri({ user: ROLE, password: PASSWORD })}?sslmode=disable` },
      { workspaceFiles: { 'broken.json': event }, env: { GITHUB_EVENT_PATH: 'broken.json', ...of(github) } },
    );
    expect([run.exitCode, notices(run).length]).toEqual([0, 1]);
  });
});

describe('proxies', () => {
  test('GitHub Enterprise Server by HTTPS through a tunnel', async () => {
    const root = await authority();
    const { chain, key } = await root.server({ hosts: ['github.corp.test'] });
    const github = await api({ base: '/api/v3', tls: { cert: chain, key } });
    const proxy = await connectProxy(github.port);
    const run = await runAction(
      { ...ASKED, publication: 'hostile', 'connection-string': `${server.uri({ user: ROLE, password: PASSWORD })}?sslmode=disable` },
      {
        workspaceFiles: { 'event.json': EVENT, 'ca.pem': root.root },
        env: {
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: 'event.json',
          GITHUB_API_URL: 'https://github.corp.test/api/v3',
          GITHUB_GRAPHQL_URL: 'https://github.corp.test/api/graphql',
          GITHUB_SERVER_URL: 'https://github.corp.test',
          HTTPS_PROXY: proxy.url,
          NODE_EXTRA_CA_CERTS: 'ca.pem',
        },
      },
    );
    expect([run.exitCode, notices(run)]).toEqual([1, []]);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('https://github.corp.test/octo-org/octo-repo/actions/runs/');
    expect(new Set(proxy.tunnels)).toEqual(new Set(['github.corp.test:443']));
    expect(github.wrong).toEqual([]);
    await proxy.close();
  });

  test('NO_PROXY', async () => {
    const github = await api();
    const proxy = await connectProxy(github.port);
    const env = { GITHUB_API_URL: `http://localhost:${String(github.port)}`, GITHUB_GRAPHQL_URL: `http://localhost:${String(github.port)}/graphql`, HTTP_PROXY: proxy.url, NO_PROXY: 'localhost' };
    const run = await check({ ...ASKED, publication: 'hostile' }, env);
    expect([run.exitCode, notices(run), proxy.tunnels]).toEqual([1, [], []]);
    expect(github.comments).toHaveLength(1);
    await proxy.close();
  });
});

describe('what is loaded', () => {
  /** Prints, on its own line, every module that is loaded. */
  const HOOKS = `import { registerHooks } from 'node:module'; import { appendFileSync } from 'node:fs';
registerHooks({ load(url, context, next) { if (url.startsWith('file:')) appendFileSync(process.env.RUNNER_TEMP + '/loaded.txt', url + '\\n'); return next(url, context); } });`;

  async function loadedBy(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const connection = { 'connection-string': `${server.uri({ user: ROLE, password: PASSWORD })}?sslmode=disable` };
    const run = await runAction({ ...connection, ...inputs }, { workspaceFiles: { 'hooks.mjs': HOOKS, 'event.json': EVENT }, env: { ...env, GITHUB_EVENT_PATH: 'event.json', NODE_OPTIONS: '--import ./hooks.mjs' } });
    return (run.files['temp/loaded.txt'] ?? '').split('\n').filter((url) => /\/dist\/.*\.js$/.test(url));
  }

  const holdsOctokit = (url: string): boolean => readFileSync(new URL(url), 'utf8').includes('octokit/plugin-rest-endpoint-methods');

  test('the library only when it is asked for', async () => {
    const github = await api();
    const plain = await loadedBy({}, of(github));
    const asked = await loadedBy({ ...ASKED, comment: 'always' }, of(github));
    expect(plain.length).toBeGreaterThan(2);
    expect(plain.filter(holdsOctokit)).toEqual([]);
    expect(asked.filter(holdsOctokit)).toHaveLength(1);
  });
});
