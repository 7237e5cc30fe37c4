import { describe, expect, it } from '@jest/globals';
import { inputsFrom, wrong } from '../../src/plan/given.js';
import type { InputName } from '../../src/plan/inputs.js';
import { given, refusalOf, variables } from './support.js';

describe('inputsFrom', () => {
  it('reads what the runner sets, hyphens kept', () => {
    const inputs = inputsFrom({ INPUT_HOST: ' db.example.com\n', 'INPUT_FAIL-ON': 'never', PATH: '/bin' });
    expect([...inputs.values()]).toEqual([
      { text: 'db.example.com', input: 'host', secret: false },
      { text: 'never', input: 'fail-on', secret: false },
    ]);
  });

  it.each(['', ' ', '\n\t'])('takes %j for not set', (text) => {
    expect(inputsFrom(variables({ host: text, password: text, consumer: text, config: text })).size).toBe(0);
  });

  it('leaves a password its blanks, but not the line break it was pasted with', () => {
    expect(inputsFrom(variables({ password: ' s3 cret \r\n' })).get('password')?.text).toBe(' s3 cret ');
  });

  it.each([
    ['INPUT_HOTS', 'hots', 'host'],
    ['INPUT_FAIL_ON', 'fail_on', 'fail-on'],
    ['INPUT_PUBLICATIONS', 'publications', 'publication'],
    ['INPUT_CONECTION-STRNG', 'conection-strng', 'connection-string'],
    ['INPUT_SLOT-LAG-WARN', undefined, undefined],
    ['INPUT_SOMETHING', undefined, undefined],
    ['MY_INPUT_HOTS', undefined, undefined],
  ])('%s', async (variable, input, suggestion) => {
    const attempt = () => inputsFrom({ [variable]: '' });
    if (input === undefined) {
      expect(attempt).not.toThrow();
    } else {
      expect(await refusalOf(attempt)).toMatchObject({ input, suggestion });
    }
  });

  it.each<[InputName, string, string | undefined]>([
    ['aws-region', 'eu-west-1', undefined],
    ['db-cluster-identifier', 'orders', undefined],
    ['db-instance-identifier', 'orders-1', undefined],
    ['client-cidr', '10.0.0.0/16', undefined],
    ['pipeline-file', 'connector.json', undefined],
    ['migrations', 'db/*.sql', undefined],
    ['config', 'preflight.yml', undefined],
    ['target', 'orders', undefined],
    ['auth', 'aws-iam', undefined],
    ['auth', 'pasword', 'password'],
    ['consumer', 'debezium', undefined],
    ['consumer', 'Generic', 'generic'],
    ['comment', 'always', undefined],
  ])('%s: %s is not available', async (input, value, suggestion) => {
    expect(await refusalOf(() => inputsFrom(variables({ [input]: value })))).toMatchObject({ input, value, suggestion });
  });

  it.each<[InputName, string]>([
    ['auth', 'password'],
    ['consumer', 'generic'],
    ['comment', 'never'],
    ['github-token', 'ghs_0123456789'],
  ])('%s: %s is taken', (input, text) => {
    expect(inputsFrom(variables({ [input]: text })).get(input)?.text).toBe(text);
  });
});

describe('wrong', () => {
  it('names input, value and what was meant', () => {
    const error = wrong(given('Ture', 'snapshot'), 'is not a boolean', 'true');
    expect(error).toMatchObject({ input: 'snapshot', value: 'Ture', suggestion: 'true' });
    expect(error.message).toBe('snapshot "Ture" is not a boolean; did you mean "true"?');
  });

  it('names the parameter of the connection string', () => {
    const error = wrong({ ...given('on', 'connection-string'), parameter: 'sslmode' }, 'is not one of …');
    expect(error).toMatchObject({ input: 'connection-string', value: 'on' });
    expect(error.message).toBe('sslmode "on" in connection-string is not one of …');
  });

  it('never quotes a secret', () => {
    const error = wrong({ ...given('s3cr3t-key', 'ssl-key'), secret: true }, 'is not a key');
    expect(error).toMatchObject({ input: 'ssl-key', value: undefined });
    expect(error.message).not.toContain('s3cr3t');
  });

  it('quotes on one line, and not without end', () => {
    const { message } = wrong(given(`a\nb${'c'.repeat(1000)}`), 'is long');
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(200);
  });
});
