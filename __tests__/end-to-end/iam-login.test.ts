/** IAM database authentication, from the AWS credentials of the job to the walsender. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { result, runAction, statuses, type Run } from '../support/action.js';
import { authority, type Authority, type Certificate } from '../support/certificates.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';
import { rdsFront, type RdsFront, type RdsFrontOptions } from '../support/rds-iam.js';

// An endpoint that names no cluster: the control plane is not asked.
const HOST = 'analytics.cluster-custom-c1abc.eu-west-1.rds.amazonaws.com';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const SESSION = 'IQoJb3JpZ2luX2VjEXAMPLE/+session//token==';
const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: SECRET, AWS_SESSION_TOKEN: SESSION, AWS_EC2_METADATA_DISABLED: 'true' };
const NO_CREDENTIALS = { AWS_EC2_METADATA_DISABLED: 'true' };

const major = majors.at(-1) ?? 18;

let root: Authority;
let certificate: Certificate;
let trusting: Server;
let asking: Server;
const fronts: RdsFront[] = [];

beforeAll(async () => {
  root = await authority();
  certificate = await root.server({ hosts: [HOST] });
  [trusting, asking] = await Promise.all([startServer({ major, hba: ['host all all all trust'] }), startServer({ major })]);
  await trusting.sql('CREATE ROLE cdc LOGIN REPLICATION');
  await asking.sql("CREATE ROLE cdc LOGIN REPLICATION PASSWORD 'another'");
});
afterAll(async () => {
  await Promise.all(fronts.map((front) => front.close()));
  await stopAll();
});

async function front(changes: Partial<RdsFrontOptions> = {}): Promise<RdsFront> {
  const made = await rdsFront({
    cert: certificate.chain,
    key: certificate.key,
    secretKey: SECRET,
    scope: { host: HOST, port: 5432, user: 'cdc', region: 'eu-west-1' },
    member: true,
    replication: true,
    trusting,
    asking,
    ...changes,
  });
  fronts.push(made);
  return made;
}

async function check({ port }: RdsFront, inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = CREDENTIALS): Promise<Run> {
  return await runAction(
    {
      host: '127.0.0.1',
      port: String(port),
      user: 'cdc',
      database: 'postgres',
      auth: 'aws-iam',
      'ssl-server-name': HOST,
      'ssl-root-cert': root.root,
      'ssl-mode': 'verify-full',
      ...inputs,
    },
    { env },
  );
}

describe('a token', () => {
  test('opens the session and the replication connection, and shows nowhere', async () => {
    const server = await front();
    const run = await check(server);
    expect(statuses(run)).toMatchObject({ 'tls-trusted': 'pass', login: 'pass', 'replication-connection': 'pass' });
    expect(result(run, 'login').evidence).toMatchObject({ authentication: 'cleartext', token_signed_for: `cdc@${HOST}:5432 in eu-west-1` });
    // Both sessions send the same one.
    expect(new Set(server.received).size).toBe(1);
    expect(server.received.length).toBeGreaterThan(1);
    const [token = ''] = server.received;
    const shown = [run.stdout.replace(/^::add-mask::.*$/gm, ''), run.stderr, run.summary, ...Object.values(run.files)].join('\n');
    const signature = /X-Amz-Signature=([0-9a-f]{64})/.exec(token)?.[1] ?? 'none';
    for (const secret of [token, signature, SECRET, SESSION, encodeURIComponent(SESSION), Buffer.from(SECRET).toString('base64').replace(/=+$/, '')]) {
      expect(shown).not.toContain(secret);
    }
    expect(run.masks).toEqual(expect.arrayContaining([token, encodeURIComponent(token), Buffer.from(token).toString('base64').replace(/=+$/, ''), signature, SECRET, SESSION]));
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['another secret key', {}, { ...CREDENTIALS, AWS_SECRET_ACCESS_KEY: `${SECRET}x` }],
    ['another role', { user: 'CDC' }, CREDENTIALS],
  ])('signed for %s is refused by IAM', async (_, inputs, env) => {
    const run = await check(await front(), inputs, env);
    const row = result(run, 'login');
    expect(run.exitCode).toBe(1);
    expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { sqlstate: '28000', authentication: 'cleartext' } });
    expect(JSON.stringify(row.fix)).toContain('rds-db:connect');
  });

  test('signed for an alias is refused, and the alias is named', async () => {
    const alias = await root.server({ hosts: ['localhost'] });
    const server = await front({ cert: alias.chain, key: alias.key });
    const run = await check(server, { host: 'localhost', 'ssl-server-name': '', 'aws-region': 'eu-west-1' });
    const row = result(run, 'login');
    expect(row.message).toContain('`localhost`');
    expect(JSON.stringify(row.fix)).toContain('ssl-server-name');
  });

  test('of a role without rds_iam is compared with its password', async () => {
    const run = await check(await front({ member: false }));
    const row = result(run, 'login');
    expect(row).toMatchObject({ status: 'fail', evidence: { sqlstate: '28P01', authentication: 'scram' } });
    expect(JSON.stringify(row.fix)).toContain('GRANT rds_iam TO cdc;');
  });

  test('is compared with a password on the replication connection alone, while rds.iam_auth_for_replication is off', async () => {
    const run = await check(await front({ replication: false }));
    expect(statuses(run)).toMatchObject({ login: 'pass', 'replication-connection': 'fail:error' });
    const row = result(run, 'replication-connection');
    expect(row).toMatchObject({ evidence: { sqlstate: '28P01' } });
    expect(JSON.stringify(row.fix)).toContain('rds.iam_auth_for_replication');
  });
});

describe('credentials', () => {
  test('of a container', async () => {
    const source = createServer((_, response) => {
      response.end(JSON.stringify({ AccessKeyId: 'AKIDCONTAINER', SecretAccessKey: SECRET, Token: SESSION, Expiration: new Date(Date.now() + 3_600_000).toISOString() }));
    });
    await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve));
    const uri = `http://127.0.0.1:${String((source.address() as AddressInfo).port)}/`;
    const server = await front();
    const run = await check(server, {}, { ...NO_CREDENTIALS, AWS_CONTAINER_CREDENTIALS_FULL_URI: uri });
    source.close();
    expect(statuses(run)).toMatchObject({ login: 'pass', 'replication-connection': 'pass' });
    expect(server.received[0]).toContain('AKIDCONTAINER');
    // In no variable, and yet masked.
    expect(run.masks).toContain(SESSION);
  });

  test('of a profile', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cdc-preflight-profile-'));
    const file = join(folder, 'credentials');
    writeFileSync(file, `[cdc]\naws_access_key_id = AKIDPROFILE\naws_secret_access_key = ${SECRET}\n`);
    const server = await front();
    const run = await check(server, {}, { ...NO_CREDENTIALS, AWS_PROFILE: 'cdc', AWS_SHARED_CREDENTIALS_FILE: file });
    rmSync(folder, { recursive: true });
    expect(statuses(run)).toMatchObject({ login: 'pass', 'replication-connection': 'pass' });
    expect(server.received[0]).toContain('AKIDPROFILE');
  });
});

describe('no token', () => {
  test('without credentials: nothing is known, and nothing is green', async () => {
    const server = await front();
    const run = await check(server, {}, NO_CREDENTIALS);
    expect(run.exitCode).toBe(1);
    expect(run.outputs['verdict']).toBe('error');
    expect(result(run, 'login')).toMatchObject({ status: 'unknown', severity: 'error', because: { kind: 'failed' }, evidence: { outcome: 'token-missing' } });
    expect(server.received).toEqual([]);
  });

  test('from credentials that hang: in time', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const uri = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}/`;
    const run = await check(await front(), { 'connect-timeout': '3s' }, { ...NO_CREDENTIALS, AWS_CONTAINER_CREDENTIALS_FULL_URI: uri });
    silent.closeAllConnections();
    silent.close();
    expect(run.outputs['verdict']).toBe('error');
    expect(result(run, 'login')).toMatchObject({ status: 'unknown', evidence: { outcome: 'token-missing' } });
    expect(run.durationMs).toBeLessThan(8000);
  });
});

test('a member of rds_iam with a password is told to use a token', async () => {
  const server = await front();
  const run = await check(server, { auth: 'password', password: 'not-a-token-at-all' }, NO_CREDENTIALS);
  const row = result(run, 'login');
  expect(row).toMatchObject({ status: 'fail', evidence: { sqlstate: '28000' } });
});
