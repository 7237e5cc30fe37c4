import { afterAll, describe, expect, it } from '@jest/globals';
import { notify } from '../../../src/github/notify/index.js';
import { retryAfterMs } from '../../../src/github/notify/trouble.js';
import type { Fault, GitHubApi } from '../../support/github-api/server.js';
import { rogueServer, silent } from '../../support/proxy.js';
import { api, environment, FAILING, PULL_REQUEST, pullRequestEvent, tell, tidy, TOKEN, WELL } from './telling.js';

afterAll(tidy);

const CREATING = 'issues/create-comment';

/** An API that answers one operation with a status. */
function refusing(status: number, operation = CREATING, more: Omit<Fault, 'status'> = {}): Promise<GitHubApi> {
  return api({ plan: (asked) => (asked === operation ? { status, ...more } : undefined) });
}

/** One notice, and what it says. */
function onlyNotice(notices: Awaited<ReturnType<typeof tell>>): string {
  expect(notices).toMatchObject([{ level: 'notice', title: 'CDC Preflight' }]);
  return notices[0]?.message ?? '';
}

it.each([401, 403, 404, 410, 422, 500, 502, 503])('makes one notice of a %i when it creates, and tries no more', async (status) => {
  const server = await refusing(status, CREATING, { message: 'why it is so' });
  const text = onlyNotice(await tell(server, FAILING, { comment: 'on-failure' }));
  expect(text).toContain(`${String(status)}: why it is so.`);
  expect(server.count(CREATING)).toBe(1);
  expect(server.wrong).toEqual([]);
});

it.each([
  ['issues/list-comments', 403],
  ['issues/update-comment', 403],
  ['issues/list-for-repo', 404],
  ['issues/create', 410],
  ['graphql', 502],
])('makes one notice of %s that is answered with %i', async (operation, status) => {
  const server = await refusing(status, operation);
  if (operation === 'issues/update-comment') {
    const first = await api();
    await tell(first, FAILING, { comment: 'on-failure' });
    server.comments.push(...first.comments.map((one) => ({ ...one, body: one.body.replace('wal-level', 'other') })));
  }
  const asked = operation.includes('comment') ? { comment: 'on-failure' as const } : { issue: 'on-failure' as const };
  onlyNotice(await tell(server, FAILING, asked));
});

it('names the permission that a fork and Dependabot lack, and that the verdict does not depend on it', async () => {
  const server = await refusing(403, CREATING, { message: 'Resource not accessible by integration' });
  const fork = onlyNotice(await tell(server, FAILING, { comment: 'on-failure', event: pullRequestEvent(PULL_REQUEST, 'mallory/octo-repo') }));
  expect(fork).toContain('pull-requests: write');
  expect(fork).toContain('fork');
  expect(fork).toContain('The verdict does not depend on it.');
  const gone = onlyNotice(await tell(server, FAILING, { comment: 'on-failure', event: pullRequestEvent(PULL_REQUEST, null) }));
  expect(gone).toContain('fork');
  const bot = onlyNotice(await tell(server, FAILING, { comment: 'on-failure', env: { GITHUB_ACTOR: 'dependabot[bot]' } }));
  expect(bot).toContain('Dependabot');
  const own = onlyNotice(await tell(server, FAILING, { comment: 'on-failure' }));
  expect(own).toContain('pull-requests: write');
  expect(own).not.toMatch(/fork|Dependabot/);
});

it('blames no permission for a conversation that is locked', async () => {
  const server = await refusing(403, CREATING, { message: 'Unable to create comment because issue is locked.' });
  const text = onlyNotice(await tell(server, FAILING, { comment: 'on-failure' }));
  expect(text).toContain('locked');
  expect(text).not.toContain('permission');
});

it('names the permission for issues', async () => {
  const server = await refusing(403, 'issues/create', { message: 'Resource not accessible by integration' });
  expect(onlyNotice(await tell(server, FAILING, { issue: 'on-failure' }))).toContain('issues: write');
});

describe('rate limits', () => {
  it('waits as long as it is told to, and tries again', async () => {
    const server = await api({ plan: (asked, count) => (asked === CREATING && count === 1 ? { status: 429, headers: { 'retry-after': '1' } } : undefined) });
    expect(await tell(server, FAILING, { comment: 'on-failure' })).toEqual([]);
    expect([server.count(CREATING), server.comments.length]).toEqual([2, 1]);
  });

  it('waits for a secondary limit as well', async () => {
    const secondary = { status: 403, message: 'You have exceeded a secondary rate limit.', headers: { 'retry-after': '0' } };
    const server = await api({ plan: (asked, count) => (asked === CREATING && count < 3 ? secondary : undefined) });
    expect(await tell(server, FAILING, { comment: 'on-failure' })).toEqual([]);
    expect(server.comments).toHaveLength(1);
  });

  it.each([
    ['429 with retry-after', 429, { 'retry-after': '60' }],
    ['429 without', 429, {}],
    ['403 with nothing remaining', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1800) }],
  ])('does not wait longer than it has: %s', async (_, status, headers) => {
    const server = await refusing(status, CREATING, { headers });
    const text = onlyNotice(await tell(server, FAILING, { comment: 'on-failure' }));
    expect(text).toContain('rate limit');
    expect(text).not.toContain('permission');
    expect(server.count(CREATING)).toBe(1);
  });

  it('gives up on a server that has it come back at once, again and again', async () => {
    const server = await refusing(429, CREATING, { headers: { 'retry-after': '0' } });
    onlyNotice(await tell(server, FAILING, { comment: 'on-failure' }));
    expect(server.count(CREATING)).toBeLessThan(10);
  });

  it('reads how long to wait from what there is', () => {
    const answer = (status: number, headers: Readonly<Record<string, string>>, message = ''): object => ({ status, message, response: { headers } });
    expect(retryAfterMs(answer(429, { 'retry-after': '7' }), true, 1)).toBe(7000);
    expect(retryAfterMs(answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1010' }), false, 1, 1_000_000)).toBe(10_000);
    expect(retryAfterMs(answer(403, {}), false, 1)).toBeUndefined();
    expect(retryAfterMs(answer(502, {}), false, 1)).toBe(1000);
    expect(retryAfterMs(answer(502, {}), false, 2)).toBeUndefined();
    expect(retryAfterMs(answer(502, {}), true, 1)).toBeUndefined();
    expect(retryAfterMs(new Error('ECONNREFUSED'), false, 1)).toBeUndefined();
  });
});

it.each(['issues/list-comments', 'graphql'])('asks a server that failed once more, for what can be asked twice: %s', async (operation) => {
  const server = await api({ plan: (asked, count) => (asked === operation && count === 1 ? { status: 502 } : undefined) });
  expect(await tell(server, FAILING, { comment: 'on-failure' })).toEqual([]);
  expect(server.comments).toHaveLength(1);
});

it('makes one notice of a network that does not answer, for comment and issue together', async () => {
  const listener = await rogueServer(silent);
  const url = `http://127.0.0.1:${String(listener.port)}`;
  const notices = await notify(FAILING, { comment: 'on-failure', issue: 'on-failure', token: TOKEN }, environment({ url, graphqlUrl: `${url}/graphql` }));
  expect(onlyNotice(notices)).toContain('did not answer in time');
  await listener.close();
}, 40_000);

it('makes one notice of an API that cannot be reached', async () => {
  const listener = await rogueServer(silent);
  await listener.close();
  const url = `http://127.0.0.1:${String(listener.port)}`;
  const notices = await notify(FAILING, { comment: 'on-failure', issue: 'never', token: TOKEN }, environment({ url, graphqlUrl: `${url}/graphql` }));
  expect(onlyNotice(notices)).toContain(url);
});

it.each([
  ['push', {}],
  ['merge_group', { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' } }],
  ['issue_comment', { issue: { number: 12 } }],
  ['schedule', 'no JSON'],
  ['pull_request', { pull_request: { number: 'seven' } }],
])('makes one notice of an event without a pull request: %s', async (name, event) => {
  const server = await api();
  const text = onlyNotice(await tell(server, FAILING, { comment: 'on-failure', event, env: { GITHUB_EVENT_NAME: name } }));
  expect(text).toContain(`\`${name}\``);
  expect(server.asked).toEqual([]);
});

it('writes the issue all the same where the event has no pull request', async () => {
  const server = await api();
  onlyNotice(await tell(server, FAILING, { comment: 'on-failure', issue: 'on-failure', event: {} }));
  expect(server.issues).toHaveLength(1);
});

it.each(['', 'nothing', 'a/b/c', '../x/y'])('makes one notice of GITHUB_REPOSITORY=%j', async (name) => {
  const server = await api();
  onlyNotice(await tell(server, FAILING, { comment: 'always', issue: 'on-failure', env: { GITHUB_REPOSITORY: name } }));
  expect(server.asked).toEqual([]);
});

it('asks nothing when nothing is wanted, for a shard, and of a run that was cancelled', async () => {
  const server = await api();
  const shard = { run: '1', attempt: 1, config: 'x', shard: '1/2', targets: ['default'] };
  const always = { comment: 'always', issue: 'on-failure' } as const;
  expect(await tell(server, FAILING)).toEqual([]);
  expect(await tell(server, { ...FAILING, shard }, always)).toEqual([]);
  expect(await tell(server, { ...WELL, verdict: 'error', error: { kind: 'interrupted', message: 'x' } }, always)).toEqual([]);
  expect(await notify(FAILING, { comment: 'never', issue: 'never' }, environment(server))).toEqual([]);
  expect(server.asked).toEqual([]);
});

it('neutralises what GitHub says, and never prints the token', async () => {
  const server = await refusing(422, CREATING, { message: `a\n::error::x ##[error]y ${TOKEN} ${Buffer.from(TOKEN).toString('base64')}` });
  const text = onlyNotice(await tell(server, FAILING, { comment: 'on-failure' }));
  expect(text).not.toContain('\n');
  expect(text).not.toMatch(/##\[/);
  expect(text).not.toContain(TOKEN);
  expect(text).not.toContain(Buffer.from(TOKEN).toString('base64').slice(0, 30));
});
