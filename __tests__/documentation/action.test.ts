import { describe, expect, it } from '@jest/globals';
import { OUTPUTS } from '../../src/github/outputs.js';
import { inputs as INPUTS } from '../../src/plan/options.js';
import { runAction } from '../support/action.js';
import { isThere, read } from './pages.js';
import { readYaml, type Mapping } from './yaml.js';

const action = readYaml(read('action.yml'));

function below(name: string): Mapping {
  const found = action[name];
  return typeof found === 'object' ? found : {};
}

function textBelow(mapping: string | Mapping | undefined, name: string): string {
  const found = typeof mapping === 'object' ? mapping[name] : undefined;
  return typeof found === 'string' ? found : '';
}

describe('action.yml', () => {
  it('has what GitHub and the Marketplace ask for', () => {
    expect(Object.keys(action)).toEqual(['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs']);
    expect(action['name']).toBe('CDC Preflight');
    // The Marketplace takes no more.
    expect(textBelow(action, 'description').length).toBeLessThanOrEqual(125);
  });

  it('runs the committed bundle on Node 24', () => {
    expect(textBelow(below('runs'), 'using')).toBe('node24');
    expect(textBelow(below('runs'), 'main')).toBe('dist/index.js');
    expect(isThere('dist/index.js')).toBe(true);
  });

  it('has an icon and a color that exist', () => {
    expect(['database', 'check-circle']).toContain(textBelow(below('branding'), 'icon'));
    expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
      textBelow(below('branding'), 'color'),
    );
  });

  it('has no default: it would look like a value the workflow has set', () => {
    expect(read('action.yml')).not.toMatch(/^\s*default:/m);
  });

  it('declares the inputs of the code, all optional', () => {
    const inputs = below('inputs');
    expect(Object.keys(inputs)).toEqual(INPUTS.map(({ name }) => name));
    for (const input of Object.values(inputs)) {
      expect(input).toEqual({ description: expect.stringMatching(/\.$/), required: 'false' });
    }
  });

  it.each(INPUTS.filter(({ secret }) => secret === true))('says that $name is a secret', ({ name }) => {
    expect(textBelow(below('inputs')[name], 'description')).toContain('Secret:');
  });

  it.each(INPUTS.filter(({ availability }) => availability === 'later'))('says that $name is not available', ({ name }) => {
    expect(textBelow(below('inputs')[name], 'description')).toContain('Not available in this version');
  });

  it('declares the outputs of the code', () => {
    const outputs = below('outputs');
    expect(Object.keys(outputs)).toEqual(OUTPUTS.map(({ name }) => name));
    for (const output of Object.values(outputs)) {
      expect(output).toEqual({ description: expect.stringMatching(/\.$/) });
    }
  });

  it('declares the outputs a run sets, whatever becomes of it', async () => {
    const run = await runAction({});
    expect(Object.keys(run.outputs).sort()).toEqual(OUTPUTS.map(({ name }): string => name).sort());
  });
});
