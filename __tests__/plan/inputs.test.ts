import { describe, expect, it } from '@jest/globals';
import { inputsFrom } from '../../src/plan/inputs.js';
import type { OptionName } from '../../src/plan/options.js';
import { refusalOf, variables } from './support.js';

describe('inputsFrom', () => {
  it('reads what the runner sets, hyphens kept', () => {
    const inputs = inputsFrom({ INPUT_HOST: ' db.example.com\n', 'INPUT_FAIL-ON': 'never', PATH: '/bin' });
    expect([...inputs.values()]).toEqual([
      { text: 'db.example.com', option: 'host', secret: false, origin: { from: 'input' } },
      { text: 'never', option: 'fail-on', secret: false, origin: { from: 'input' } },
    ]);
  });

  it.each(['', ' ', '\n\t'])('takes %j for not set', (text) => {
    expect(inputsFrom(variables({ host: text, password: text, consumer: text, config: text })).size).toBe(0);
  });

  it.each([' s3 cret ', '"in quotes"', "'in quotes'", '$a', '$HOME', '%HOME%', '{{ x }}', 'PGPASSWORD=x', '100%25', 'p%40ss', '${', '`x`', 'env.X'])(
    'leaves a password as it is: %j',
    (text) => {
      expect(inputsFrom(variables({ password: `${text}\r\n` })).get('password')?.text).toBe(text);
    },
  );

  it.each([
    ['INPUT_HOTS', 'hots', 'host'],
    ['INPUT_FAIL_ON', 'fail_on', 'fail-on'],
    ['INPUT_PUBLICATION-NAME', 'publication-name', 'publication'],
    ['INPUT_SLOT-LAG-WARN', 'slot-lag-warn', 'slot-lag-warning'],
  ])('refuses %s, set or not', async (variable, input, suggestion) => {
    expect(await refusalOf(() => inputsFrom({ [variable]: '' }))).toMatchObject({ input, suggestion });
    expect(await refusalOf(() => inputsFrom({ [variable]: 'x' }))).toMatchObject({ input, suggestion });
  });

  it.each(['INPUT_SOMETHING', 'MY_INPUT_HOTS', 'HOTS', 'INPUTS_HOTS'])('has nothing to do with %s', (variable) => {
    expect(inputsFrom({ [variable]: 'x' }).size).toBe(0);
  });

  it.each<[OptionName, string]>([
    ['pipeline-file', 'connector.json'],
    ['migrations', 'db/*.sql'],
  ])('%s: %s is not available', async (input, value) => {
    expect(await refusalOf(() => inputsFrom(variables({ [input]: value })))).toMatchObject({ input, value });
  });

  it.each<[OptionName, string]>([
    ['auth', 'password'],
    ['auth', 'aws-iam'],
    ['aws-region', 'eu-west-1'],
    ['consumer', 'generic'],
    ['mode', 'check'],
    ['mode', 'merge'],
    ['comment', 'always'],
    ['issue', 'on-failure'],
    ['config', 'preflight.yml'],
    ['target', 'orders'],
    ['shard', '1/3'],
    ['max-shards', '20'],
    ['reports', 'reports'],
    ['previous-report', 'report.json'],
    ['github-token', 'ghs_0123456789'],
  ])('%s: %s is taken', (input, text) => {
    expect(inputsFrom(variables({ [input]: text })).get(input)?.text).toBe(text);
  });
});

describe('a value that is wrapped in something', () => {
  it.each<[OptionName, string, string | undefined, RegExp]>([
    ['host', '"db.example.com"', 'db.example.com', /quotes/],
    ['user', "'cdc'", 'cdc', /quotes/],
    ['port', '"5432"', '5432', /quotes/],
    ['publication', '"Orders"', 'Orders', /quotes/],
    ['slot', '“orders_cdc”', 'orders_cdc', /quotes/],
    ['ssl-mode', '`require`', 'require', /quotes/],
    ['host', 'PGHOST=db.example.com', 'db.example.com', /NAME=value/],
    ['user', 'export PGUSER=cdc', 'cdc', /NAME=value/],
    ['host', '$PGHOST', undefined, /variable/],
    ['host', '${PGHOST}', undefined, /variable/],
    ['user', '${DB_USER:-cdc}', undefined, /variable/],
    ['host', '${{ secrets.HOST }}', undefined, /variable/],
    ['database', '%DATABASE%', undefined, /variable/],
    ['slot', '{{ .Values.slot }}', undefined, /variable/],
    ['publication', '<%= ENV["PUB"] %>', undefined, /variable/],
    ['host', 'secrets.HOST', undefined, /variable/],
    ['tables', '$TABLES', undefined, /variable/],
    ['report-dir', '$env:OUT', undefined, /variable/],
  ])('%s: %s', async (input, value, suggestion, wrapping) => {
    const refusal = await refusalOf(() => inputsFrom(variables({ [input]: value })));
    expect(refusal).toMatchObject({ input, value, suggestion });
    expect(refusal.message).toMatch(wrapping);
  });

  it.each(['${{ secrets.PASSWORD }}', '${DB_PASSWORD}', '$DB_PASSWORD'])('a password: %s, which is not quoted', async (text) => {
    const refusal = await refusalOf(() => inputsFrom(variables({ password: text })));
    expect(refusal).toMatchObject({ input: 'password', value: undefined });
    expect(refusal.message).toContain('variable');
    expect(refusal.message).not.toContain(text);
  });
});
