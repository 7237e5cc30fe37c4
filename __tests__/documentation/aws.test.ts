import { describe, expect, it } from '@jest/globals';
import { OPTIONS } from '../../src/plan/options.js';
import { codeBlocks, isThere, read, sectionsOf } from './pages.js';

const ACTIONS = 'src/collect/aws/actions.ts';

const page = read('docs/aws.md');
const policy = /<!-- policy:start -->([\s\S]*?)<!-- policy:end -->/.exec(page)?.[1] ?? '';
const allowed = (JSON.parse(codeBlocks(policy, 'json')[0] ?? '') as { Statement: readonly { Action: readonly string[]; Resource: string }[] }).Statement.flatMap(
  (statement) => statement.Action,
);

/** By the text: a list that something is derived from would be right by itself. */
const called = isThere(ACTIONS) ? [...read(ACTIONS).matchAll(/^ {2}'([a-z0-9]+:[A-Za-z]+)': /gm)].map(([, action = '']) => action) : [];

describe('the policy in docs/aws.md', () => {
  it('allows exactly the actions that are called', () => {
    expect([...allowed].sort()).toEqual([...called].sort());
  });

  it('allows nothing that changes anything', () => {
    expect(allowed.filter((action) => !/^(?:rds|ec2|cloudwatch):(?:Describe|Get|List)[A-Za-z]+$/.test(action))).toEqual([]);
    expect(new Set(allowed).size).toBe(allowed.length);
  });

  it('has the cost of each action in a row', () => {
    const costs = [...page.matchAll(/^\| `([a-z0-9]+:[A-Za-z]+)` \| \S/gm)].map(([, action]) => action);
    expect(costs).toEqual(allowed);
  });
});

describe('docs/aws.md', () => {
  it('holds policies that can be pasted', () => {
    for (const block of codeBlocks(page, 'json')) {
      expect(JSON.parse(block)).toMatchObject({ Version: '2012-10-17' });
    }
  });

  it('has both forms of the subject', () => {
    expect(page).toMatch(/"repo:[\w-]+\/[\w-]+:environment:\w+"/);
    expect(page).toMatch(/"repo:[\w-]+@\d+\/[\w-]+@\d+:environment:\w+"/);
  });

  it('explains every input that is about AWS', () => {
    const names = Object.keys(OPTIONS).filter((name) => /^(?:aws|db|client|auth)/.test(name));
    expect(names.filter((name) => !page.includes(`\`${name}`))).toEqual([]);
  });

  it.each(['networking', 'permissions', 'security', 'troubleshooting'])('is linked from docs/%s.md', (name) => {
    expect(read(`docs/${name}.md`)).toMatch(/\]\(aws\.md(?:#[\w-]+)?\)/);
    expect(sectionsOf(page).length).toBeGreaterThan(4);
  });
});
