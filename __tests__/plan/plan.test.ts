import { generic } from '../../src/plan/consumers/generic.js';
import { CONSUMERS } from '../../src/plan/consumers/index.js';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from '../../src/target.js';
import { authority } from '../support/certificates.js';
import type { InputTexts } from './support.js';
import { firstTarget, planOf, refusalOf, variables, withServer } from './support.js';

const RULES = [
  { id: 'login', aliases: [], mandatory: true },
  { id: 'slot-lag', aliases: [], mandatory: false },
];

const rules = (): Promise<typeof RULES> => Promise.resolve(RULES);
const planned = (inputs: InputTexts = {}) => planOf(withServer(inputs), rules);

function target(inputs: InputTexts): Promise<Target | undefined> {
  return firstTarget(withServer(inputs), rules);
}

describe('planFrom', () => {
  it('has a default for everything but the server', async () => {
    const { targets, ...run } = await planned();
    expect(run).toEqual({
      failOn: 'error',
      timeoutMs: 120_000,
      policy: { targets: ['default'], waivers: [] },
      notify: { comment: 'never', issue: 'never' },
    });
    expect(targets).toHaveLength(1);
    const { connection, ...rest } = (await target({})) ?? {};
    expect(connection).toMatchObject({ host: 'db.example.com', user: 'cdc' });
    expect(rest).toEqual({
      name: 'default',
      consumer: generic,
      knownConsumers: CONSUMERS,
      autocreate: 'disabled',
      tables: [],
      operations: ['insert', 'update', 'delete'],
      snapshot: true,
      probe: 'connect',
      thresholds: {
        slotLagWarningBytes: 2 ** 30,
        inactiveSlotWarningBytes: 100 * 2 ** 20,
        replayLagWarningMs: 60_000,
        maxOutageMs: 4 * 3_600_000,
      },
      policy: { rules: {} },
      origins: {
        'publication-autocreate': { from: 'profile' },
        snapshot: { from: 'profile' },
        host: { from: 'input' },
        user: { from: 'input' },
      },
    });
  });

  it('takes every input', async () => {
    const { targets, ...run } = await planned({
      slot: 'orders_cdc',
      publication: 'Orders',
      tables: 'public.orders\nsales.*, sales."Mixed, Case"',
      role: 'Pipeline',
      operations: 'truncate, insert',
      snapshot: 'False',
      'new-slots': '0',
      'slot-lag-warning': '2GiB',
      'slot-lag-error': '3GiB',
      'inactive-slot-warning': '4KB',
      'inactive-slot-error': '5KB',
      'replay-lag-warning': '6s',
      'replay-lag-error': '7m',
      'certificate-expiry-warning': '8d',
      'max-outage': '9h',
      rules: 'slot-lag: notice',
      'fail-on': 'warning',
      probe: 'slot',
      timeout: '10m',
      'connect-timeout': '11s',
      'report-dir': join(tmpdir(), 'report'),
      auth: 'password',
      consumer: 'generic',
      comment: 'never',
    });
    expect(run).toEqual({
      failOn: 'warning',
      timeoutMs: 600_000,
      policy: { targets: ['default'], waivers: [] },
      notify: { comment: 'never', issue: 'never' },
      reportDir: join(tmpdir(), 'report'),
    });
    expect(targets[0]).toMatchObject({
      slot: 'orders_cdc',
      publication: 'Orders',
      tables: [{ text: 'public.orders' }, { text: 'sales.*' }, { text: 'sales."Mixed, Case"' }],
      role: 'Pipeline',
      operations: ['insert', 'truncate'],
      snapshot: false,
      newSlots: 0,
      thresholds: {
        slotLagWarningBytes: 2 * 2 ** 30,
        slotLagErrorBytes: 3 * 2 ** 30,
        inactiveSlotWarningBytes: 4000,
        inactiveSlotErrorBytes: 5000,
        replayLagWarningMs: 6000,
        replayLagErrorMs: 420_000,
        certificateExpiryWarningMs: 8 * 86_400_000,
        maxOutageMs: 9 * 3_600_000,
      },
      policy: { rules: { 'slot-lag': 'notice' } },
      probe: 'slot',
      connection: { connectTimeoutMs: 11_000 },
    });
  });

  it('names a table once, however it is written', async () => {
    const { tables } = (await target({ tables: 'public.orders, PUBLIC.Orders, "public"."orders", public.items' })) ?? {};
    expect(tables?.map(({ table }) => table)).toEqual([
      { kind: 'exact', name: 'orders' },
      { kind: 'exact', name: 'items' },
    ]);
  });

  it('takes operations on one line', async () => {
    expect(await target({ operations: 'insert update delete truncate delete' })).toMatchObject({
      operations: ['insert', 'update', 'delete', 'truncate'],
    });
  });

  it('reads paths below the workspace', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'plan-'));
    await writeFile(join(workspace, 'root.pem'), (await authority()).cert);
    const found = await firstTarget({ ...withServer({ 'ssl-root-cert': 'root.pem' }), GITHUB_WORKSPACE: workspace }, rules);
    await rm(workspace, { recursive: true });
    expect(found?.connection?.tls).toMatchObject({ roots: 'given', rootCertificates: [expect.stringContaining('BEGIN')] });
  });

  it.each<[InputTexts, string, string | undefined]>([
    [{ tables: 'public.orders, items' }, 'items', 'public.items'],
    [{ operations: 'insert, deletes' }, 'deletes', 'delete'],
    [{ operations: 'INSERT' }, 'INSERT', 'insert'],
    [{ snapshot: 'yes' }, 'yes', undefined],
    [{ 'new-slots': '-1' }, '-1', undefined],
    [{ 'new-slots': '1.5' }, '1.5', undefined],
    [{ 'slot-lag-warning': '1G' }, '1G', '1GB'],
    [{ 'slot-lag-error': '1024' }, '1024', '1024B'],
    [{ 'inactive-slot-warning': '1mib' }, '1mib', '1MiB'],
    [{ 'inactive-slot-error': 'none' }, 'none', undefined],
    [{ 'replay-lag-warning': '60' }, '60', '60s'],
    [{ 'replay-lag-error': '1min' }, '1min', '1m'],
    [{ 'certificate-expiry-warning': '30 days' }, '30 days', '30d'],
    [{ 'max-outage': '4hours' }, '4hours', '4h'],
    [{ rules: 'slotlag: off' }, 'slotlag', 'slot-lag'],
    [{ rules: 'login: off' }, 'login', undefined],
    [{ 'fail-on': 'errors' }, 'errors', 'error'],
    [{ probe: 'slots' }, 'slots', 'slot'],
    [{ timeout: '0s' }, '0s', undefined],
    [{ timeout: '2d' }, '2d', undefined],
    [{ 'ssl-server-name': 'db:5432' }, 'db:5432', undefined],
  ])('refuses %j', async (inputs, value, suggestion) => {
    const [input] = Object.keys(inputs);
    expect(await refusalOf(() => planned(inputs))).toMatchObject({ input, value, suggestion });
  });

  it('never says a password, whatever is wrong beside it', async () => {
    const password = fc.string({ minLength: 1 }).map((text) => `Kx7${text}Qz9`);
    const mistakes = [
      { port: 'x' },
      { host: 'two words' },
      { 'ssl-mode': 'x' },
      { 'ssl-cert': 'missing.pem' },
      { 'new-slots': 'X' },
      { timeout: '1' },
    ];
    await fc.assert(
      fc.asyncProperty(password, fc.constantFrom<InputTexts>(...mistakes), fc.boolean(), async (secret, mistake, inUri) => {
        const inputs = inUri
          ? { 'connection-string': `postgresql://u:${encodeURIComponent(secret)}@h/d`, ...mistake }
          : { host: 'h', user: 'u', password: secret, ...mistake };
        const { message, value } = await refusalOf(() => planOf(variables(inputs), rules));
        expect(`${message} ${value ?? ''}`).not.toMatch(/Kx7|Qz9/);
      }),
    );
  });
});

describe('start-up', () => {
  it('loads nothing but what Node itself has, unless there is a configuration file', async () => {
    const folder = join(import.meta.dirname, '..', '..', 'src', 'plan');
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts') && !name.startsWith('config'));
    const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
    const imports = texts.flatMap((text) => [...text.matchAll(/^(?:import|export) (?!type ).*from '([^']+)';$/gm)]);
    const foreign = imports.map(([, name = '']) => name).filter((name) => !/^(?:node:|\.)/.test(name));
    expect(imports.length).toBeGreaterThan(20);
    expect(foreign).toEqual([]);
    expect(imports.filter(([, name = '']) => name.includes('/config/'))).toEqual([]);
  });
});
