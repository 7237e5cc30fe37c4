import { describe, expect, it } from '@jest/globals';
import { operationOf, wrongAnswer, wrongRequest, type Operation } from './conformance.js';
import { githubApi } from './server.js';

function operation(method: string, path: string): Operation {
  const found = operationOf(method, path);
  if (found === undefined) {
    throw new Error(`${method} ${path} is not described`);
  }
  return found.operation;
}

const COMMENTS = '/repos/o/r/issues/7/comments';
const PATH = { owner: 'o', repo: 'r', issue_number: '7' };

describe('what GitHub does not describe is found', () => {
  it.each([
    ['an unknown key', PATH, '', { body: 'x', text: 'x' }],
    ['a key of another type', PATH, '', { body: 7 }],
    ['a missing key', PATH, '', {}],
    ['no body', PATH, '', undefined],
    ['an unknown parameter', PATH, 'page_size=3', { body: 'x' }],
    ['a parameter of another type', { ...PATH, issue_number: 'seven' }, '', { body: 'x' }],
  ])('in a request: %s', (_, parameters, query, body) => {
    expect(wrongRequest(operation('POST', COMMENTS), parameters, new URLSearchParams(query), body)).not.toEqual([]);
  });

  it('in a query: a value that is none of those allowed', () => {
    const listing = operation('GET', '/repos/o/r/issues');
    const parameters = { owner: 'o', repo: 'r' };
    expect(wrongRequest(listing, parameters, new URLSearchParams('state=any'), undefined)).not.toEqual([]);
    expect(wrongRequest(listing, parameters, new URLSearchParams('state=all&per_page=100&creator=x'), undefined)).toEqual([]);
  });

  it.each([
    [200, { id: 1 }],
    [201, { id: 1 }],
    [422, 'too long'],
  ])('in an answer of status %i', (status, body) => {
    expect(wrongAnswer(operation('POST', COMMENTS), status, body)).not.toEqual([]);
  });
});

it('is kept by the stand-in, which finds what no client should ask', async () => {
  const api = await githubApi();
  const post = (path: string, body: unknown): Promise<Response> => fetch(`${api.url}${path}`, { method: 'POST', body: JSON.stringify(body) });
  expect((await post('/repos/octo-org/octo-repo/issues/7/comments', { body: 'x' })).status).toBe(201);
  expect(api.wrong).toEqual([]);
  expect((await post('/repos/octo-org/octo-repo/issues/7/comments', { body: 'x'.repeat(65_537) })).status).toBe(422);
  expect(api.wrong).toEqual([]);
  await post('/repos/octo-org/octo-repo/labels', { name: 'x' });
  expect(api.wrong).toHaveLength(1);
  await api.close();
});
