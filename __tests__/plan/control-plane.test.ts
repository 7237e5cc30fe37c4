import { describe, expect, it } from '@jest/globals';

import type { ControlPlaneTarget, Target } from '../../src/target.js';
import { firstTarget, planOf, refusalOf, variables, type InputTexts } from './support.js';

const WRITER = 'orders.cluster-c1abc.eu-west-1.rds.amazonaws.com';
const INSTANCE = 'orders-1.c1abc.eu-west-1.rds.amazonaws.com';
const PROXY = 'pool.proxy-c1abc.eu-west-1.rds.amazonaws.com';
const GLOBAL = 'world.global-c1abc.global.rds.amazonaws.com';

const planned = (inputs: InputTexts, environment: Record<string, string> = {}) => planOf({ GITHUB_ACTIONS: 'true', ...environment, ...variables(inputs) });

function target(inputs: InputTexts): Promise<Target | undefined> {
  return firstTarget(variables(inputs));
}

describe('what is asked of AWS', () => {
  it.each<[string, InputTexts]>([
    ['an RDS host by itself', { host: WRITER, user: 'cdc' }],
    ['another host', { host: 'db.example.com', user: 'cdc' }],
    ['a token for a host that names no cluster', { host: PROXY, user: 'cdc', auth: 'aws-iam' }],
    ['a token for an alias', { host: 'db.example.com', user: 'cdc', auth: 'aws-iam', 'aws-region': 'eu-west-1' }],
  ])('%s: nothing', async (_, inputs) => {
    expect((await target(inputs))?.controlPlane).toBeUndefined();
  });

  it.each<[string, InputTexts, Partial<ControlPlaneTarget>]>([
    ['a region', { host: WRITER, user: 'cdc', 'aws-region': 'eu-west-1' }, { region: 'eu-west-1', clusterIdentifier: 'orders', host: WRITER }],
    ['a token', { host: WRITER, user: 'cdc', auth: 'aws-iam' }, { region: 'eu-west-1', clusterIdentifier: 'orders' }],
    ['ranges', { host: INSTANCE, user: 'cdc', 'client-cidr': '10.0.0.0/8' }, { instanceIdentifier: 'orders-1', clientCidrs: ['10.0.0.0/8'] }],
    [
      'an identifier that the host does not have',
      { host: WRITER, user: 'cdc', 'db-cluster-identifier': 'Billing' },
      { region: 'eu-west-1', clusterIdentifier: 'billing', host: WRITER },
    ],
    [
      'an identifier with a proxy',
      { host: PROXY, user: 'cdc', 'db-cluster-identifier': 'orders' },
      { region: 'eu-west-1', clusterIdentifier: 'orders', host: PROXY },
    ],
    [
      'a global endpoint',
      { host: GLOBAL, user: 'cdc', 'db-cluster-identifier': 'orders', 'aws-region': 'us-east-1' },
      { region: 'us-east-1', clusterIdentifier: 'orders', host: GLOBAL },
    ],
    [
      'a tunnel',
      { host: '127.0.0.1', user: 'cdc', 'ssl-server-name': WRITER, 'aws-region': 'eu-west-1' },
      { region: 'eu-west-1', clusterIdentifier: 'orders', host: WRITER },
    ],
    [
      'the time of a call',
      { host: WRITER, user: 'cdc', 'aws-region': 'eu-west-1', 'connect-timeout': '7s' },
      { callTimeoutMs: 7000, clientCidrs: [] },
    ],
  ])('%s', async (_, inputs, controlPlane) => {
    const planned = await target(inputs);
    expect(planned?.controlPlane).toMatchObject(controlPlane);
    expect(planned?.connection?.user).toBe('cdc');
  });

  it('has no host where that is none of RDS', async () => {
    const planned = await target({ host: 'db.example.com', user: 'cdc', 'db-cluster-identifier': 'orders', 'aws-region': 'eu-west-1' });
    expect(planned?.controlPlane).toEqual({ region: 'eu-west-1', clusterIdentifier: 'orders', clientCidrs: [], callTimeoutMs: 20_000 });
  });
});

describe('without a connection', () => {
  it.each<[InputTexts, object]>([
    [{ 'db-cluster-identifier': 'orders' }, { clusterIdentifier: 'orders' }],
    [{ 'db-instance-identifier': 'orders-1', slot: 'orders', tables: 'public.orders' }, { instanceIdentifier: 'orders-1' }],
  ])('%j: the control plane alone', async (inputs, identifiers) => {
    const planned = await target({ ...inputs, 'aws-region': 'eu-west-1' });
    expect(planned?.connection).toBeUndefined();
    expect(planned?.controlPlane).toEqual({ region: 'eu-west-1', ...identifiers, clientCidrs: [], callTimeoutMs: 20_000 });
  });

  it.each<InputTexts>([
    { 'aws-region': 'eu-west-1' },
    { 'aws-region': 'eu-west-1', 'db-cluster-identifier': 'orders', user: 'cdc' },
    { 'aws-region': 'eu-west-1', 'db-cluster-identifier': 'orders', password: 'secret-word' },
    { 'aws-region': 'eu-west-1', 'db-cluster-identifier': 'orders', database: 'shop' },
    { 'aws-region': 'eu-west-1', 'db-cluster-identifier': 'orders', 'ssl-mode': 'require' },
    { 'aws-region': 'eu-west-1', 'db-cluster-identifier': 'orders', auth: 'aws-iam' },
    { 'client-cidr': '10.0.0.0/8' },
  ])('%j: the host is missing', async (inputs) => {
    const refusal = await refusalOf(() => planned(inputs));
    expect(refusal).toMatchObject({ input: 'host' });
    expect(refusal.message.includes('control plane')).toBe('db-cluster-identifier' in inputs);
  });
});

describe('what is refused', () => {
  it.each<[InputTexts, string, string | undefined, string | undefined]>([
    [{ host: WRITER, user: 'cdc', 'aws-region': 'us-east-1' }, 'aws-region', 'us-east-1', 'eu-west-1'],
    [{ host: '127.0.0.1', 'ssl-server-name': WRITER, user: 'cdc', 'aws-region': 'us-east-1' }, 'aws-region', 'us-east-1', 'eu-west-1'],
    [{ host: PROXY, user: 'cdc', 'aws-region': 'eu-west-1' }, 'aws-region', 'eu-west-1', undefined],
    [{ host: 'db.example.com', user: 'cdc', 'aws-region': 'eu-west-1' }, 'aws-region', 'eu-west-1', undefined],
    [{ host: 'db.example.com', user: 'cdc', 'client-cidr': '10.0.0.0/8' }, 'client-cidr', '10.0.0.0/8', undefined],
    [{ host: PROXY, user: 'cdc', auth: 'aws-iam', 'client-cidr': '10.0.0.0/8' }, 'client-cidr', '10.0.0.0/8', undefined],
    [{ 'db-cluster-identifier': 'orders' }, 'aws-region', undefined, undefined],
    [{ host: 'db.example.com', user: 'cdc', 'aws-region': 'eu-wset-1' }, 'aws-region', 'eu-wset-1', 'eu-west-1'],
    [{ host: 'db.example.com', user: 'cdc', 'client-cidr': '10.0.0.1/8' }, 'client-cidr', '10.0.0.1/8', '10.0.0.0/8'],
    [{ host: 'db.example.com', user: 'cdc', 'db-cluster-identifier': 'a--b', 'client-cidr': '10.0.0.1/8' }, 'db-cluster-identifier', 'a--b', 'a-b'],
    [{ host: GLOBAL, user: 'cdc', 'db-cluster-identifier': 'orders' }, 'aws-region', undefined, undefined],
  ])('%j', async (inputs, input, value, suggestion) => {
    expect(await refusalOf(() => planned(inputs))).toMatchObject({ input, value, suggestion });
  });

  it.each(['AWS_REGION', 'AWS_DEFAULT_REGION'])('names %s, which is not read', async (name) => {
    const refusal = await refusalOf(() => planned({ 'db-cluster-identifier': 'orders' }, { [name]: 'eu-west-1' }));
    expect(refusal.message).toContain(`aws-region: \${{ env.${name} }}`);
  });
});

describe('auth: aws-iam', () => {
  it.each<[string, InputTexts, string]>([
    ["the host's region", { host: WRITER }, 'eu-west-1'],
    ['the region of the name behind a tunnel', { host: '127.0.0.1', 'ssl-server-name': WRITER }, 'eu-west-1'],
    ['the region that is set', { host: 'db.example.com', 'aws-region': 'us-east-1' }, 'us-east-1'],
    ['the region of a proxy', { host: PROXY }, 'eu-west-1'],
  ])('is signed for %s', async (_, inputs, region) => {
    const planned = await target({ user: 'cdc', auth: 'aws-iam', ...inputs });
    expect(planned?.connection?.auth).toEqual({ kind: 'aws-iam', region });
    expect(planned?.connection?.password).toBeUndefined();
  });

  it.each<[InputTexts, string, string | undefined]>([
    [{ password: 'secret-word' }, 'password', undefined],
    [{ 'connection-string': `postgresql://cdc:secret-word@${WRITER}/shop` }, 'connection-string', undefined],
    [{ 'ssl-mode': 'disable' }, 'ssl-mode', 'verify-full'],
    [{ 'ssl-mode': 'allow' }, 'ssl-mode', 'verify-full'],
    [{ 'ssl-mode': 'prefer' }, 'ssl-mode', 'verify-full'],
    [{ 'connection-string': `postgresql://cdc@${WRITER}/shop?sslmode=prefer` }, 'connection-string', 'verify-full'],
    [{ host: 'db.example.com' }, 'aws-region', undefined],
    [{ host: GLOBAL }, 'aws-region', undefined],
    [{ 'aws-region': 'us-east-1' }, 'aws-region', 'eu-west-1'],
  ])('is refused with %j', async (inputs, input, suggestion) => {
    const refusal = await refusalOf(() => planned({ host: WRITER, user: 'cdc', auth: 'aws-iam', ...inputs }));
    expect(refusal).toMatchObject({ input, suggestion });
    expect(refusal.message).not.toContain('secret-word');
  });

  it.each(['require', 'verify-ca', 'verify-full'])('is taken with ssl-mode: %s', async (mode) => {
    expect((await target({ host: WRITER, user: 'cdc', auth: 'aws-iam', 'ssl-mode': mode }))?.connection?.auth.kind).toBe('aws-iam');
  });
});
