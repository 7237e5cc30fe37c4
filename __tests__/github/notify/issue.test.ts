import { createHash } from 'node:crypto';
import { afterAll, expect, it } from '@jest/globals';
import { report, result, target } from '../../report/reports.js';
import { api, FAILING, FAILING_OTHERWISE, tell, tidy, together, WELL } from './telling.js';

afterAll(tidy);

const BOT = 'github-actions[bot]';
const SET = createHash('sha256').update('Deploy\npreflight\ndefault').digest('hex').slice(0, 12);
const MARKER = `<!-- cdc-preflight-issue:${SET} -->`;
const NIGHTLY = { issue: 'on-failure', event: {}, env: { GITHUB_EVENT_NAME: 'schedule' } } as const;

it('opens one while it fails, rewrites it, and closes it when all is well', async () => {
  const server = await api();
  expect(await tell(server, WELL, NIGHTLY)).toEqual([]);
  expect(server.issues).toEqual([]);
  await tell(server, FAILING, NIGHTLY);
  await tell(server, FAILING, NIGHTLY);
  expect(server.issues).toMatchObject([{ author: BOT, state: 'open' }]);
  expect(server.issues[0]?.body.startsWith(`${MARKER}\n`)).toBe(true);
  await tell(server, { ...FAILING_OTHERWISE, verdict: 'error' }, NIGHTLY);
  await tell(server, WELL, NIGHTLY);
  expect(server.issues).toMatchObject([{ state: 'closed', reason: 'completed' }]);
  expect(server.issues[0]?.body).toMatch(/^### .*Resolved$/m);
  expect(server.written()).toEqual(['issues/create', 'issues/update', 'issues/update']);
  expect(server.wrong).toEqual([]);
});

it('writes nothing on a second green run, whatever lesser findings come and go', async () => {
  const server = await api();
  await tell(server, FAILING, NIGHTLY);
  await tell(server, WELL, NIGHTLY);
  const warned = report([target([result({ rule: 'slot-lag', severity: 'warning' })], { verdict: 'warn' })]);
  await tell(server, warned, NIGHTLY);
  await tell(server, WELL, NIGHTLY);
  expect(server.written()).toEqual(['issues/create', 'issues/update']);
});

it('reopens the same, also when a person closed it while the failure lasts', async () => {
  const server = await api();
  await tell(server, FAILING, NIGHTLY);
  await tell(server, WELL, NIGHTLY);
  await tell(server, FAILING, NIGHTLY);
  expect(server.issues).toMatchObject([{ state: 'open', reason: 'reopened' }]);
  const [issue] = server.issues;
  Object.assign(issue ?? {}, { state: 'closed', reason: 'not_planned' });
  await tell(server, FAILING, NIGHTLY);
  expect(server.issues).toMatchObject([{ state: 'open' }]);
  expect(server.issues).toHaveLength(1);
  expect(server.wrong).toEqual([]);
});

it('says of an issue that a person closed that it is resolved, once', async () => {
  const server = await api();
  await tell(server, FAILING, NIGHTLY);
  Object.assign(server.issues[0] ?? {}, { state: 'closed' });
  await tell(server, WELL, NIGHTLY);
  await tell(server, WELL, NIGHTLY);
  expect(server.issues[0]?.body).toMatch(/^### .*Resolved$/m);
  expect(server.written()).toEqual(['issues/create', 'issues/update']);
});

it('finds its own among many, and touches none of others, nor a pull request', async () => {
  const server = await api();
  const many = Array.from({ length: 120 }, (_, index) => ({ number: index + 1, author: BOT, title: 'x', body: 'x', state: 'closed' as const, reason: null }));
  const forged = { number: 200, author: 'mallory', title: 'x', body: `${MARKER}\nforged`, state: 'closed' as const, reason: null };
  server.issues.push(...many, forged, { number: 201, author: BOT, title: 'renamed', body: `${MARKER}\nold`, state: 'closed', reason: null });
  await tell(server, FAILING, NIGHTLY);
  expect(server.issues).toHaveLength(122);
  expect(server.issues.at(-1)).toMatchObject({ number: 201, state: 'open', title: 'renamed' });
  expect(server.issues.at(-2)).toEqual(forged);
  expect(server.asked.find(({ operation }) => operation === 'issues/list-for-repo')?.query).toMatchObject({ creator: BOT, state: 'all' });
  expect(server.wrong).toEqual([]);
});

it('leaves one open of two jobs that run at once', async () => {
  const server = await api({ gate: together('issues/create') });
  const notices = await Promise.all([tell(server, FAILING, NIGHTLY), tell(server, FAILING, NIGHTLY)]);
  expect(notices.flat()).toEqual([]);
  expect(server.issues.filter(({ state }) => state === 'open')).toMatchObject([{ number: 1 }]);
  await tell(server, WELL, NIGHTLY);
  await tell(server, FAILING, NIGHTLY);
  expect(server.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  expect(server.wrong).toEqual([]);
});

it('writes comment and issue side by side, and asks once who it is', async () => {
  const server = await api();
  expect(await tell(server, FAILING, { comment: 'on-failure', issue: 'on-failure' })).toEqual([]);
  expect([server.comments.length, server.issues.length, server.count('graphql')]).toEqual([1, 1, 1]);
});

it('names the targets in the title', async () => {
  const server = await api();
  const targets = ['orders', 'billing', 'users', 'audit', 'mail'].map((name) => target([result({ rule: 'wal-level' })], { name }));
  await tell(server, report(targets), NIGHTLY);
  expect(server.issues[0]?.title).toContain('orders, billing, users and 2 more targets');
});
