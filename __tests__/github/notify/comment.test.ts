import { createHash } from 'node:crypto';
import { afterAll, expect, it } from '@jest/globals';
import { MOST_BODY_CHARACTERS } from '../../../src/report/comment/index.js';
import { report, result, target } from '../../report/reports.js';
import type { GitHubApi } from '../../support/github-api/server.js';
import { api, FAILING, FAILING_OTHERWISE, PULL_REQUEST, pullRequestEvent, tell, tidy, together, TOKEN, WELL } from './telling.js';

afterAll(tidy);

const BOT = 'github-actions[bot]';
const SET = createHash('sha256').update('Deploy\npreflight\ndefault').digest('hex').slice(0, 12);
const MARKER = `<!-- cdc-preflight:${SET} -->`;

function stateIn({ comments }: GitHubApi): string | undefined {
  return /<!-- state: (\w+) -->/.exec(comments.find(({ author }) => author === BOT)?.body ?? '')?.[1];
}

it('comments once, and rewrites the comment when the findings change', async () => {
  const server = await api();
  expect(await tell(server, FAILING, { comment: 'on-failure' })).toEqual([]);
  expect(server.comments).toMatchObject([{ author: BOT, pullRequest: PULL_REQUEST }]);
  expect(server.comments[0]?.body.startsWith(`${MARKER}\n`)).toBe(true);
  expect(server.comments[0]?.body).toContain('wal-level');
  expect(server.comments[0]?.body).toContain('/octo-org/octo-repo/actions/runs/1658821493');
  await tell(server, FAILING_OTHERWISE, { comment: 'on-failure' });
  expect(server.comments).toHaveLength(1);
  expect(server.comments[0]?.body).toContain('slot-health');
  expect(server.written()).toEqual(['issues/create-comment', 'issues/update-comment']);
  expect(server.asked.every(({ authorization }) => authorization === `token ${TOKEN}`)).toBe(true);
  expect(server.wrong).toEqual([]);
});

it('writes nothing when nothing has changed but the run, its duration and what the server lists', async () => {
  const server = await api();
  await tell(server, FAILING, { comment: 'on-failure' });
  const slots = [{ name: 'orders', retained: { bytes: 4711 } }];
  const again = { ...FAILING, durationMs: 9999, targets: FAILING.targets.map((one) => ({ ...one, inventory: { ...one.inventory, slots } })) };
  await tell(server, again, { comment: 'on-failure', env: { GITHUB_RUN_ID: '1658821494' } });
  expect(server.written()).toEqual(['issues/create-comment']);
});

it('keeps a healed comment and says that it is resolved, once; and says it again when it fails again', async () => {
  const server = await api();
  await tell(server, FAILING, { comment: 'on-failure' });
  await tell(server, WELL, { comment: 'on-failure' });
  expect(stateIn(server)).toBe('resolved');
  expect(server.comments[0]?.body).toMatch(/^### .*Resolved$/m);
  await tell(server, WELL, { comment: 'on-failure' });
  expect(server.written()).toEqual(['issues/create-comment', 'issues/update-comment']);
  await tell(server, FAILING, { comment: 'on-failure' });
  expect(stateIn(server)).toBe('failing');
  expect(server.comments).toHaveLength(1);
  expect(server.wrong).toEqual([]);
});

it('on-failure goes by the verdict, not by the exit, and writes nothing when all is well', async () => {
  const server = await api();
  await tell(server, WELL, { comment: 'on-failure' });
  await tell(server, { ...WELL, verdict: 'warn', blocked: true }, { comment: 'on-failure' });
  expect(server.written()).toEqual([]);
  await tell(server, { ...FAILING, verdict: 'error', blocked: false }, { comment: 'on-failure' });
  expect(server.written()).toEqual(['issues/create-comment']);
});

it('always leaves one, which is resolved only after it failed', async () => {
  const server = await api();
  await tell(server, WELL, { comment: 'always' });
  await tell(server, WELL, { comment: 'always' });
  expect([stateIn(server), server.comments.length]).toEqual(['ready', 1]);
  await tell(server, FAILING, { comment: 'always' });
  await tell(server, WELL, { comment: 'always' });
  await tell(server, WELL, { comment: 'always' });
  expect([stateIn(server), server.comments.length]).toEqual(['resolved', 1]);
  expect(server.written()).toEqual(['issues/create-comment', 'issues/update-comment', 'issues/update-comment']);
});

it('keeps workflows, jobs and target sets apart, whatever the order of the targets', async () => {
  const server = await api();
  const two = report([target([result({ rule: 'wal-level' })], { name: 'a' }), target([], { name: 'b' })]);
  await tell(server, two, { comment: 'on-failure' });
  await tell(server, { ...two, targets: two.targets.toReversed() }, { comment: 'on-failure' });
  expect(server.comments).toHaveLength(1);
  await tell(server, FAILING, { comment: 'on-failure' });
  await tell(server, FAILING, { comment: 'on-failure', env: { GITHUB_JOB: 'other' } });
  await tell(server, FAILING, { comment: 'on-failure', env: { GITHUB_WORKFLOW: 'Other' } });
  expect(server.comments).toHaveLength(4);
});

it('goes by the names of the plan, when the report lacks some', async () => {
  const server = await api();
  const whole = report([target([result({ rule: 'wal-level' })], { name: 'a' }), target([], { name: 'b' })]);
  await tell(server, whole, { comment: 'on-failure' });
  await tell(server, { ...whole, targets: whole.targets.slice(0, 1) }, { comment: 'on-failure', targets: ['b', 'a'] });
  expect(server.comments).toHaveLength(1);
});

it('finds its own behind 120 comments of others', async () => {
  const server = await api();
  const others = Array.from({ length: 120 }, (_, index) => ({ id: index + 1, pullRequest: PULL_REQUEST, author: 'octocat', body: `comment ${String(index)}` }));
  server.comments.push(...others, { id: 500, pullRequest: PULL_REQUEST, author: BOT, body: `${MARKER}\nold` });
  await tell(server, FAILING, { comment: 'on-failure' });
  expect(server.written()).toEqual(['issues/update-comment']);
  expect(server.comments).toHaveLength(121);
  expect(server.comments.at(-1)?.body).toContain('wal-level');
  expect(server.count('issues/list-comments')).toBe(2);
  expect(server.wrong).toEqual([]);
});

it('touches no comment of somebody else, and none where the marker is not the beginning', async () => {
  const server = await api();
  const foreign = [
    { id: 1, pullRequest: PULL_REQUEST, author: 'mallory', body: `${MARKER}\nforged` },
    { id: 2, pullRequest: PULL_REQUEST, author: 'github-actions', body: `${MARKER}\nforged` },
    { id: 3, pullRequest: PULL_REQUEST, author: BOT, body: `> quoted\n${MARKER}` },
    { id: 4, pullRequest: PULL_REQUEST, author: BOT, body: '<!-- cdc-preflight:0123456789ab -->\nanother gate' },
  ];
  server.comments.push(...foreign.map((one) => ({ ...one })));
  await tell(server, FAILING, { comment: 'on-failure' });
  await tell(server, WELL, { comment: 'on-failure' });
  expect(server.comments.slice(0, 4)).toEqual(foreign);
  expect(server.comments).toHaveLength(5);
});

it.each([
  ['an app whose GraphQL login lacks [bot]', { viewer: 'github-actions', author: BOT }, TOKEN],
  ['an app of another name', { viewer: 'my-app[bot]', author: 'my-app[bot]' }, TOKEN],
  ['a person', { viewer: 'octocat', author: 'octocat' }, 'ghp_0123456789abcdef'],
  ['a person whose token may not use GraphQL', { viewer: null, user: 'octocat', author: 'octocat' }, 'github_pat_0123456789'],
  ['a person, in another spelling', { viewer: 'Octocat', author: 'octocat' }, 'ghp_0123456789abcdef'],
])('recognizes its own comment: %s', async (_, options, token) => {
  const server = await api(options);
  expect(await tell(server, FAILING, { comment: 'on-failure', token })).toEqual([]);
  expect(await tell(server, FAILING_OTHERWISE, { comment: 'on-failure', token })).toEqual([]);
  expect(server.written()).toEqual(['issues/create-comment', 'issues/update-comment']);
  expect(server.wrong).toEqual([]);
});

it('takes no comment of an app for that of a person of its name', async () => {
  const server = await api({ viewer: 'octocat', author: 'octocat' });
  server.comments.push({ id: 1, pullRequest: PULL_REQUEST, author: 'octocat[bot]', body: `${MARKER}\nof an app` });
  await tell(server, FAILING, { comment: 'on-failure', token: 'ghp_0123456789abcdef' });
  expect(server.written()).toEqual(['issues/create-comment']);
});

it('leaves one comment of two jobs that run at once', async () => {
  const server = await api({ gate: together('issues/create-comment') });
  const notices = await Promise.all([tell(server, FAILING, { comment: 'on-failure' }), tell(server, FAILING_OTHERWISE, { comment: 'on-failure' })]);
  expect(notices.flat()).toEqual([]);
  expect(server.count('issues/create-comment')).toBe(2);
  expect(server.comments).toHaveLength(1);
  expect(stateIn(server)).toBe('failing');
  expect(server.wrong).toEqual([]);
});

it('stays below the limit with a thousand failing targets, and cuts no line', async () => {
  const server = await api();
  const results = Array.from({ length: 20 }, (_, index) => result({ rule: `rule-${String(index)}`, message: `${'long '.repeat(200)}${String(index)}` }));
  const targets = Array.from({ length: 1000 }, (_, index) => target(results, { name: `target-${String(index)}`, error: 'x '.repeat(600) }));
  expect(await tell(server, report(targets), { comment: 'on-failure' })).toEqual([]);
  const [comment] = server.comments;
  expect(comment?.body.length).toBeLessThanOrEqual(MOST_BODY_CHARACTERS);
  expect(comment?.body.length).toBeGreaterThan(1000);
  expect(server.wrong).toEqual([]);
});

it('speaks to GitHub Enterprise Server', async () => {
  const server = await api({ base: '/api/v3' });
  // GITHUB_GRAPHQL_URL is not set: it follows from the other.
  expect(await tell(server, FAILING, { comment: 'on-failure', env: { GITHUB_GRAPHQL_URL: '' } })).toEqual([]);
  expect(server.comments).toHaveLength(1);
  expect(server.count('graphql')).toBe(1);
  expect(server.count('users/get-authenticated')).toBe(0);
  expect(server.wrong).toEqual([]);
});

it.each([
  ['pull_request_target', pullRequestEvent(12)],
  ['pull_request_review', pullRequestEvent(12)],
  ['issue_comment', { issue: { number: 12, pull_request: { url: 'https://api.github.com' } } }],
])('finds the pull request of %s', async (name, event) => {
  const server = await api();
  expect(await tell(server, FAILING, { comment: 'on-failure', event, env: { GITHUB_EVENT_NAME: name } })).toEqual([]);
  expect(server.comments).toMatchObject([{ pullRequest: 12 }]);
});
