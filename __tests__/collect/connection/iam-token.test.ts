import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { iamToken, TokenMissing, type IamConnection } from '../../../src/collect/connection/iam-token.js';
import { onSecretMade, secretsMade } from '../../../src/neutralise/made-secrets.js';
import { withoutSecrets } from '../../../src/neutralise/secrets.js';
import type { Report } from '../../../src/result.js';
import { readToken } from '../../support/rds-token.js';
import { target } from '../../rules/target.js';

const HOST = 'orders.cluster-c1abc.eu-west-1.rds.amazonaws.com';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

const before = { ...process.env };
beforeEach(() => {
  for (const name of Object.keys(process.env).filter((one) => one.startsWith('AWS_'))) {
    Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: SECRET, AWS_EC2_METADATA_DISABLED: 'true', HOME: '/nonexistent' });
});
afterEach(() => {
  jest.restoreAllMocks();
  Object.assign(process.env, before);
});

let ports = 5432;

function connection(changes: Partial<IamConnection> = {}, serverName?: string): IamConnection {
  // Every test signs for a port of its own: tokens are kept.
  ports += 1;
  const { connection: all } = target({ connection: { host: HOST, user: 'cdc', port: ports } });
  const { password: _, ...rest } = all;
  return { ...rest, auth: { kind: 'aws-iam', region: 'eu-west-1' }, tls: { ...rest.tls, ...(serverName === undefined ? {} : { serverName }) }, ...changes };
}

describe('iamToken', () => {
  it('is a request that the credentials have signed, for this host, port, user and region', async () => {
    const one = connection({ user: 'Cdc User+ü' });
    const token = readToken(await iamToken(one), SECRET);
    expect(token).toMatchObject({ valid: true, host: HOST, port: one.port, user: 'Cdc User+ü', region: 'eu-west-1', accessKey: 'AKIDEXAMPLE', sessionToken: null, expiresInSeconds: 900 });
    expect(Math.abs(token.signedAt.getTime() - Date.now())).toBeLessThan(10_000);
    expect(readToken(await iamToken(one), `${SECRET}x`).valid).toBe(false);
  });

  it('holds the session token of temporary credentials', async () => {
    process.env['AWS_SESSION_TOKEN'] = 'FwoGZXIvYXdzE/+=session';
    expect(readToken(await iamToken(connection()), SECRET)).toMatchObject({ valid: true, sessionToken: 'FwoGZXIvYXdzE/+=session' });
  });

  it('is signed for the region that was set', async () => {
    expect(readToken(await iamToken(connection({ auth: { kind: 'aws-iam', region: 'us-gov-west-1' } })), SECRET)).toMatchObject({ valid: true, region: 'us-gov-west-1' });
  });

  it.each<[string, string, number, string | undefined, string, number]>([
    ['a tunnel on this machine', '127.0.0.1', 15432, HOST, HOST, 5432],
    ['a tunnel by its name', 'localhost', 15433, HOST, HOST, 5432],
    ['a tunnel elsewhere', 'bastion', 15434, HOST, HOST, 15434],
    ['an alias', 'db.example.com', 6432, HOST, HOST, 6432],
    ['an alias that nobody resolves', 'db.example.com', 6433, undefined, 'db.example.com', 6433],
    ['a name to verify that is none of RDS', HOST, 6434, 'db.example.com', HOST, 6434],
  ])('%s: for the endpoint itself', async (_, host, port, serverName, signedHost, signedPort) => {
    expect(readToken(await iamToken(connection({ host, port }, serverName)), SECRET)).toMatchObject({ valid: true, host: signedHost, port: signedPort });
  });

  it('is shared by sessions, and made anew before it is too old', async () => {
    const one = connection();
    const first = await iamToken(one);
    expect(await iamToken(one)).toBe(first);
    const now = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(now + 9 * 60_000);
    expect(await iamToken(one)).toBe(first);
    jest.spyOn(Date, 'now').mockReturnValue(now + 11 * 60_000);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const second = await iamToken(one);
    expect(second).not.toBe(first);
    expect(readToken(second, SECRET).valid).toBe(true);
    expect(await iamToken(connection({ port: one.port, user: 'another' }))).not.toBe(second);
  });

  it('is missing without credentials', async () => {
    Reflect.deleteProperty(process.env, 'AWS_ACCESS_KEY_ID');
    const one = connection();
    await expect(iamToken(one)).rejects.toThrow(TokenMissing);
    await expect(iamToken(one)).rejects.toThrow(/credentials/i);
  });

  it('is missing when the source of the credentials does not answer', async () => {
    const held: ServerResponse[] = [];
    const silent: Server = createServer((_, response) => {
      held.push(response);
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    Reflect.deleteProperty(process.env, 'AWS_ACCESS_KEY_ID');
    process.env['AWS_CONTAINER_CREDENTIALS_FULL_URI'] = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}/`;
    const startedAt = Date.now();
    await expect(iamToken(connection({ connectTimeoutMs: 800 }))).rejects.toThrow('did not answer within 400 ms');
    expect(Date.now() - startedAt).toBeLessThan(3000);
    // The SDK would go on asking, long after the test.
    held.forEach((response) => response.end(JSON.stringify({ AccessKeyId: 'AKID', SecretAccessKey: 'x', Token: 'y', Expiration: '2099-01-01T00:00:00Z' })));
    silent.close();
  });
});

describe('a token', () => {
  it('is kept secret in every form, from the moment it is made', async () => {
    process.env['AWS_SESSION_TOKEN'] = 'IQoJb3JpZ2lu/+=other';
    const told: string[] = [];
    onSecretMade((form) => told.push(form));
    const token = await iamToken(connection());
    onSecretMade(() => undefined);
    const signature = /X-Amz-Signature=([0-9a-f]+)/.exec(token)?.[1] ?? '';
    const forms = [token, encodeURIComponent(token), Buffer.from(token).toString('base64').replace(/=+$/, ''), signature, 'IQoJb3JpZ2lu/+=other'];
    expect(told).toEqual(expect.arrayContaining(forms));
    const said = [...forms, Buffer.from(`cdc:${token}`).toString('base64'), `xx${Buffer.from(`a${token}`).toString('base64')}`, JSON.stringify(token)];
    const report = { targets: said.map((message) => ({ message: `before ${message} behind` })) } as unknown as Report;
    const text = JSON.stringify(withoutSecrets(report, secretsMade()));
    for (const form of [token.slice(-40), signature, 'IQoJb3JpZ2lu', encodeURIComponent(token).slice(-80), Buffer.from(token).toString('base64').slice(40, 120)]) {
      expect(text).not.toContain(form);
    }
  });
});
