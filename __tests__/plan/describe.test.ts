import * as real from 'node:fs/promises';
import { expect, jest, test } from '@jest/globals';

const read: string[] = [];
jest.unstable_mockModule('node:fs/promises', () => ({
  ...real,
  readFile: (path: string) => {
    read.push(path);
    return real.readFile(path);
  },
}));
// Whatever imports the reader comes after the stand-in.
const { inWorkspace, PATH, rules } = await import('./config/support.js');
const { variables } = await import('./support.js');
const { describePlan } = await import('../../src/plan/describe.js');
const { inputsFrom } = await import('../../src/plan/inputs.js');

test('the configuration file is read once, so that what is shown is what was found right', async () => {
  const files = { [PATH]: 'version: 1\ntargets:\n  orders:\n    host: db\n    user: cdc\n    slot: orders_cdc\n' };
  const plan = await inWorkspace(files, (workspace) => describePlan(inputsFrom(variables({})), { GITHUB_WORKSPACE: workspace }, rules));
  expect(plan['orders']?.['slot']).toMatchObject({ value: 'orders_cdc', from: 'config', line: 6 });
  expect(read.filter((path) => path.endsWith(PATH))).toHaveLength(1);
});
