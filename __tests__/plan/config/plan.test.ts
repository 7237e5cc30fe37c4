import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { secretsMade } from '../../../src/neutralise/made-secrets.js';
import { ConfigurationError } from '../../../src/plan/configuration-error.js';
import { describePlan } from '../../../src/plan/describe.js';
import { inputsFrom } from '../../../src/plan/inputs.js';
import { configFrom, planFrom } from '../../../src/plan/plan.js';
import { isPlanned, type Plan } from '../../../src/target.js';
import { variables, type InputTexts } from '../support.js';
import { inWorkspace, PATH, rules } from './support.js';

/** The sample of the contract. */
const SAMPLE = `version: 1
defaults:
  ssl-mode: verify-full
  slot-lag-error: 20GiB
targets:
  orders:
    connection-string-env: ORDERS_URL
    consumer: debezium
    slot: orders_cdc
    publication: orders_pub
    tables: [sales.orders, sales.order_items]
    rules: { slot-lag: warning }
  billing:
    host: billing.cluster-abc.eu-west-1.rds.amazonaws.com
    user: cdc
    auth: aws-iam
    aws-region: eu-west-1
    db-cluster-identifier: billing
rules:
  toast-columns: off
waivers:
  - rule: replica-identity
    object: table:sales.audit_*
    target: orders
    reason: insert-only, agreed with the owner
    until: 2027-03-31
`;
const URL = { ORDERS_URL: 'postgresql://cdc:Kx-never-seen-7@orders.example.com/orders' };

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly inputs?: InputTexts;
  readonly environment?: Readonly<Record<string, string>>;
}

function planOf({ files, inputs = {}, environment = URL }: Case): Promise<Plan> {
  return inWorkspace(files, async (workspace) => {
    const all = { GITHUB_WORKSPACE: workspace, ...environment, ...variables(inputs) };
    return planFrom(inputsFrom(all), all, rules);
  });
}

async function refusal(of: Case): Promise<ConfigurationError> {
  const error: unknown = await planOf(of).catch((one: unknown) => one);
  if (error instanceof ConfigurationError) {
    return error;
  }
  throw new Error('it was taken', { cause: error });
}

const planned = (inputs: InputTexts = {}, environment?: Readonly<Record<string, string>>): Promise<Plan> =>
  planOf({ files: { [PATH]: SAMPLE }, inputs, ...(environment === undefined ? {} : { environment }) });

describe('the sample of the contract', () => {
  it('plans both targets, each with what is set for it', async () => {
    const { targets, policy } = await planned();
    const [orders, billing] = targets.filter(isPlanned);
    expect(orders).toMatchObject({
      name: 'orders',
      connection: { host: 'orders.example.com', user: 'cdc', database: 'orders', tls: { mode: 'verify-full' } },
      slot: 'orders_cdc',
      thresholds: { slotLagErrorBytes: 20 * 2 ** 30 },
      policy: { rules: { 'slot-lag': 'warning', 'toast-columns': 'off' } },
    });
    expect(orders?.tables.map(({ canonical }) => canonical)).toEqual(['sales.orders', 'sales.order_items']);
    expect(orders?.origins).toMatchObject({ slot: { from: 'config', file: PATH, line: 9, column: 11 }, host: { line: 7 }, 'slot-lag-error': { line: 4 } });
    expect(billing).toMatchObject({ name: 'billing', controlPlane: { clusterIdentifier: 'billing' }, policy: { rules: { 'toast-columns': 'off' } } });
    expect(policy).toEqual({
      targets: ['orders', 'billing'],
      waivers: [
        { rule: 'replica-identity', object: 'table:sales.audit_*', target: 'orders', reason: 'insert-only, agreed with the owner', until: '2027-03-31', location: { file: PATH, line: 22, column: 5 } },
      ],
    });
  });

  it('keeps what a variable holds out of everything that is written', async () => {
    await planned();
    expect(secretsMade()).toEqual(expect.arrayContaining([URL.ORDERS_URL, 'Kx-never-seen-7']));
  });

  it.each([{}, { ORDERS_URL: '' }, { ORDERS_URL: ' \n' }])('a variable that is not set fails its own target alone: %j', async (environment) => {
    const { targets } = await planned({}, environment);
    expect(targets.map((target) => isPlanned(target))).toEqual([false, true]);
    expect(targets[0]).toMatchObject({ name: 'orders', consumer: 'debezium', location: { file: PATH, line: 7 } });
    expect(targets[0]).toHaveProperty('problem', expect.stringContaining('ORDERS_URL'));
  });

  it('a variable that holds no URI fails its own target alone, and is not printed', async () => {
    const { targets } = await planned({}, { ORDERS_URL: 'Kx-never-seen-8' });
    expect(targets.map((target) => isPlanned(target))).toEqual([false, true]);
    expect(JSON.stringify(targets)).not.toContain('Kx-never-seen-8');
  });

  it.each([
    ['orders', ['orders']],
    ['*', ['orders', 'billing']],
    ['b*', ['billing']],
    ['billing, orders', ['orders', 'billing']],
  ])('target: %s', async (target, names) => {
    expect((await planned({ target })).targets.map(({ name }) => name)).toEqual(names);
  });

  it('a target that there is not is an error with the nearest', async () => {
    expect(await refusal({ files: { [PATH]: SAMPLE }, inputs: { target: 'order' } })).toMatchObject({ input: 'target', suggestion: 'orders' });
  });

  it.each<InputTexts>([{ host: 'a.example.com' }, { slot: 's' }, { tables: 'a.b' }, { 'connection-string': 'postgresql://cdc@a/b' }, { 'db-cluster-identifier': 'x' }])(
    'an input that says which database is an error with several targets: %j',
    async (inputs) => {
      expect(await refusal({ files: { [PATH]: SAMPLE }, inputs })).toMatchObject({ input: Object.keys(inputs)[0] });
      if (inputs['db-cluster-identifier'] === undefined) {
        expect((await planned({ ...inputs, target: 'orders' })).targets).toHaveLength(1);
      }
    },
  );

  it('an input of rules overrides the target, which overrides the file', async () => {
    const { targets } = await planned({ rules: 'slot-lag: off' });
    expect(targets.filter(isPlanned).map(({ policy }) => policy.rules)).toEqual([
      { 'slot-lag': 'off', 'toast-columns': 'off' },
      { 'slot-lag': 'off', 'toast-columns': 'off' },
    ]);
  });

  it('takes the part of the division that `shard` names', async () => {
    const environment = { ...URL, GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2' };
    const shards = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => planned({ shard }, environment)));
    expect(shards.flatMap(({ targets }) => targets.map(({ name }) => name)).sort()).toEqual(['billing', 'orders']);
    expect(shards[2]?.targets).toEqual([]);
    expect(shards[0]?.shard).toMatchObject({ run: '77', attempt: 2, shard: '1/3' });
    expect(shards[0]?.shard?.config).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(['0/3', '4/3', '1', '1/257', 'a/b'])('shard: %s is an error', async (shard) => {
    expect(await refusal({ files: { [PATH]: SAMPLE }, inputs: { shard } })).toMatchObject({ input: 'shard' });
  });

  it('is described with the origin of every value, and without its secrets', async () => {
    const plan = await inWorkspace({ [PATH]: SAMPLE }, async (workspace) => {
      const environment = { GITHUB_WORKSPACE: workspace };
      return describePlan(inputsFrom(variables({ probe: 'none' })), environment, rules);
    });
    expect(plan['orders']).toMatchObject({
      'connection-string': { value: '***', from: 'config', file: PATH, line: 7 },
      'slot-lag-error': { value: '20GiB', from: 'config', file: PATH, line: 4 },
      probe: { value: 'none', from: 'input' },
      timeout: { value: '120s', from: 'default' },
      snapshot: { value: 'true', from: 'profile' },
      rules: { value: 'toast-columns: off\nslot-lag: warning', from: 'config', file: PATH },
    });
  });

  it('is read for those who judge nothing without its variables', async () => {
    await inWorkspace({ [PATH]: SAMPLE }, async (workspace) => {
      const { digest, targets, settings } = await configFrom(inputsFrom({}), { GITHUB_WORKSPACE: workspace }, rules);
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
      expect(targets).toEqual(['orders', 'billing']);
      expect((await settings()).policy.waivers).toHaveLength(1);
    });
  });
});

describe('a configuration file', () => {
  it.each<[InputTexts, string]>([
    [{ target: 'orders' }, 'target'],
    [{ shard: '1/2' }, 'shard'],
    [{ config: 'missing.yml' }, 'config'],
  ])('is missing: %j', async (inputs, input) => {
    expect(await refusal({ files: {}, inputs: { host: 'a.example.com', user: 'cdc', ...inputs } })).toMatchObject({ input });
  });

  it('outside of the workspace is judged, and no value has a place', async () => {
    await inWorkspace({ 'elsewhere/c.yml': 'version: 1\ndefaults: { host: a.example.com, user: cdc, slot: s }\n', 'here/x': '' }, async (root) => {
      const environment = { GITHUB_WORKSPACE: `${root}/here`, ...variables({ config: '../elsewhere/c.yml' }) };
      const { targets } = await planFrom(inputsFrom(environment), environment, rules);
      expect(targets.find(isPlanned)).toMatchObject({ name: 'default', origins: { slot: { from: 'config' } } });
      expect(targets.find(isPlanned)?.origins['slot']).toEqual({ from: 'config' });
    });
  });

  it.each([
    ['comment: always', 'comment'],
    ['issue: on-failure', 'issue'],
  ])('%s needs a token', async (line) => {
    const files = { [PATH]: `version: 1\n${line}\ndefaults: { host: a.example.com, user: cdc }\n` };
    expect(await refusal({ files })).toMatchObject({ input: 'github-token', location: { file: PATH, line: 2 } });
    expect((await planOf({ files, inputs: { 'github-token': 'ghs_0123456789' } })).notify.token).toBe('ghs_0123456789');
    const named = { [PATH]: `${files[PATH]}github-token-env: TOKEN\n` };
    expect((await planOf({ files: named, environment: { TOKEN: 'ghs_9876543210' } })).notify.token).toBe('ghs_9876543210');
    expect(await refusal({ files: named, environment: {} })).toMatchObject({ input: 'github-token-env', location: { line: 4 } });
  });

  it.each([
    ['is not there', {}],
    ['is no JSON', { 'base.json': 'x' }],
    ['is no report', { 'base.json': '{"version": 1}' }],
    ['is a directory', { 'base.json/x': '' }],
  ])('whose baseline %s is an error on its line', async (_, more) => {
    const files = { [PATH]: 'version: 1\nbaseline: base.json\ndefaults: { host: a.example.com, user: cdc }\n', ...more };
    expect(await refusal({ files })).toMatchObject({ location: { file: PATH, line: 2 } });
  });

  it('takes a known failure with the objects beyond the cap', async () => {
    const row = { rule: 'replica-identity', group: 'tables', title: 't', status: 'fail', severity: 'error', object: 'table:a.b', fingerprint: 'f', more: 7, message: 'm', evidence: {}, docs: 'https://example.com/a' };
    const counts = { error: 1, warning: 0, notice: 0, unknown: 0, pass: 0, skip: 0, waived: 0, known: 0, off: 0 };
    const inventory = { slots: null, publications: null, subscriptions: null, walsenders: null };
    const judged = { name: 'default', verdict: 'fail', planes: ['database'], server: null, inventory, consumer: 'generic', tablesNamed: true, results: [row], off: [] };
    const base = JSON.stringify({ version: 1, verdict: 'fail', counts, blocked: true, startedAt: '2026-11-23T10:00:00Z', durationMs: 1, targets: [judged] });
    const files = { [PATH]: 'version: 1\nbaseline: base.json\ndefaults: { host: a.example.com, user: cdc }\n', 'base.json': base };
    expect((await planOf({ files })).policy.baseline).toMatchObject([{ fingerprint: 'f', more: 7 }]);
  });

  it('tells the mistakes of several targets at once', async () => {
    const error = await refusal({ files: { [PATH]: 'version: 1\ntargets:\n  a: { host: a.example.com }\n  b: { user: cdc }\n  c: { host: c.example.com, user: cdc }\n' } });
    expect(error.mistakes.map(({ location }) => location?.line)).toEqual([3, 4]);
  });
});

describe('what is set in several places', () => {
  const PLACES = ['input', 'target', 'defaults'] as const;
  const values = fc.record({ input: fc.option(fc.integer({ min: 1, max: 999 })), target: fc.option(fc.integer({ min: 1, max: 999 })), defaults: fc.option(fc.integer({ min: 1, max: 999 })) });

  it.each([
    ['slot-lag-warning', 'GiB'],
    ['max-outage', 'h'],
    ['port', ''],
  ] as const)('%s: the input counts more than the target, and that more than the defaults', async (option, unit) => {
    await fc.assert(
      fc.asyncProperty(values, async (set) => {
        const line = (value: number | null): string => (value === null ? '' : `, ${option}: ${String(value)}${unit}`);
        const text = `version: 1\ndefaults: { user: cdc${line(set.defaults)} }\ntargets:\n  only: { host: a.example.com${line(set.target)} }\n`;
        const { targets } = await planOf({ files: { [PATH]: text }, inputs: set.input === null ? {} : { [option]: `${String(set.input)}${unit}` } });
        const [only] = targets.filter(isPlanned);
        const winner = PLACES.find((place) => set[place] !== null);
        const seen = { 'slot-lag-warning': only?.thresholds.slotLagWarningBytes, 'max-outage': only?.thresholds.maxOutageMs, port: only?.connection?.port }[option];
        const factor = { GiB: 2 ** 30, h: 3_600_000, '': 1 }[unit];
        const byDefault = { 'slot-lag-warning': 2 ** 30, 'max-outage': 4 * 3_600_000, port: 5432 }[option];
        expect(seen).toBe(winner === undefined ? byDefault : (set[winner] ?? 0) * factor);
        expect(only?.origins[option]?.from).toBe(winner === undefined ? undefined : winner === 'input' ? 'input' : 'config');
      }),
      { numRuns: 40 },
    );
  });

  it('a part overrides the URI of its own place and of those below, and no other', async () => {
    const plan = (inputs: InputTexts, target: string, defaults: string): Promise<Plan> =>
      planOf({ files: { [PATH]: `version: 1\ndefaults: {${defaults}}\ntargets:\n  only: {${target}}\n` }, inputs });
    const at = async (...of: Parameters<typeof plan>): Promise<unknown> => (await plan(...of)).targets.find(isPlanned)?.connection?.host;
    const uri = ' connection-string: "postgresql://cdc@uri.example.com/d" ';
    expect(await at({}, ' host: t.example.com ', uri)).toBe('t.example.com');
    expect(await at({}, uri, ' host: d.example.com ')).toBe('uri.example.com');
    expect(await at({ 'connection-string': 'postgresql://cdc@input.example.com/d' }, ' host: t.example.com ', uri)).toBe('input.example.com');
  });
});
