import { describe, expect, it } from '@jest/globals';
import { connectionFrom } from '../../../src/plan/connection/connection.js';
import type { ConnectionTarget } from '../../../src/target.js';
import type { InputTexts } from '../support.js';
import { optionsOf, refusalOf } from '../support.js';

async function connection(inputs: InputTexts, environment: Readonly<Record<string, string>> = {}): Promise<ConnectionTarget> {
  return connectionFrom(optionsOf(inputs), environment);
}

describe('connectionFrom', () => {
  it('has defaults for all but host and user', async () => {
    expect(await connection({ host: 'db.example.com', user: 'cdc' })).toEqual({
      host: 'db.example.com',
      port: 5432,
      database: 'cdc',
      user: 'cdc',
      auth: { kind: 'password' },
      tls: { mode: 'verify-full', roots: 'system', rootCertificates: [], negotiation: 'postgres' },
      channelBinding: 'prefer',
      options: '',
      connectTimeoutMs: 20_000,
    });
  });

  it('reads everything from a connection string', async () => {
    const uri =
      'postgresql://cdc:p%40ss@[::1]:6432/app?sslmode=require&channel_binding=require&options=-c%20x%3Dy&connect_timeout=7';
    expect(await connection({ 'connection-string': uri })).toEqual({
      host: '::1',
      port: 6432,
      database: 'app',
      user: 'cdc',
      auth: { kind: 'password' },
      password: 'p@ss',
      tls: { mode: 'require', roots: 'none', rootCertificates: [], negotiation: 'postgres' },
      channelBinding: 'require',
      options: '-c x=y',
      connectTimeoutMs: 7000,
    });
  });

  it('lets every part override its counterpart', async () => {
    const overridden = await connection({
      'connection-string': 'postgresql://u:p@h:1/d?sslmode=disable&connect_timeout=1',
      host: 'db.example.com',
      port: '5433',
      database: 'orders',
      user: 'cdc',
      password: 'p@ss/word',
      'ssl-mode': 'require',
      'connect-timeout': '5s',
    });
    expect(overridden).toMatchObject({
      host: 'db.example.com',
      port: 5433,
      database: 'orders',
      user: 'cdc',
      password: 'p@ss/word',
      tls: { mode: 'require' },
      connectTimeoutMs: 5000,
    });
  });

  it('completes a connection string that lacks a part', async () => {
    expect(await connection({ 'connection-string': 'postgresql:///app', host: 'h', user: 'u' })).toMatchObject({
      host: 'h',
      user: 'u',
      database: 'app',
    });
  });

  it.each(['0', '-1', '+0'])('takes a connect_timeout of %s for its own default', async (seconds) => {
    const uri = `postgresql://u@h?connect_timeout=${encodeURIComponent(seconds)}`;
    expect(await connection({ 'connection-string': uri })).toMatchObject({ connectTimeoutMs: 20_000 });
  });

  it.each<[InputTexts, string, string | undefined, string | undefined]>([
    [{}, 'host', undefined, undefined],
    [{ user: 'u' }, 'host', undefined, undefined],
    [{ 'connection-string': 'postgresql://u@/db' }, 'host', undefined, undefined],
    [{ 'connection-string': 'postgresql://h/db' }, 'user', undefined, undefined],
    [{ host: 'h' }, 'user', undefined, undefined],
    [{ host: 'h', user: 'u', port: '0' }, 'port', '0', undefined],
    [{ 'connection-string': 'postgresql://u@h:70000/db' }, 'connection-string', '70000', undefined],
    [{ 'connection-string': 'postgresql://u@%2Fvar%2Frun/db' }, 'connection-string', '/var/run', undefined],
    [{ 'connection-string': 'postgresql://u@/db?host=/tmp' }, 'connection-string', '/tmp', undefined],
    [{ 'connection-string': 'postgresql://u@h./db' }, 'connection-string', 'h.', 'h'],
    [{ 'connection-string': 'postgresql://u@h?sslmode=verify_ca' }, 'connection-string', 'verify_ca', 'verify-ca'],
    [{ 'connection-string': 'postgresql://u@h?channel_binding=on' }, 'connection-string', 'on', undefined],
    [{ 'connection-string': 'postgresql://u@h?connect_timeout=5s' }, 'connection-string', '5s', undefined],
    [{ host: 'h', user: 'u', 'ssl-mode': 'no-verify' }, 'ssl-mode', 'no-verify', 'require'],
    [{ host: 'h', user: 'u', 'ssl-mode': 'VERIFY_IDENTITY' }, 'ssl-mode', 'VERIFY_IDENTITY', 'verify-full'],
    [{ 'connection-string': 'postgresql://u@h?sslmode=no-verify' }, 'connection-string', 'no-verify', 'require'],
    [{ 'connection-string': 'postgresql://u:p@$DB_HOST/db' }, 'connection-string', '$DB_HOST', undefined],
    [{ host: 'h', user: 'u', 'connect-timeout': '10' }, 'connect-timeout', '10', '10s'],
  ])('refuses %j', async (inputs, input, value, suggestion) => {
    expect(await refusalOf(() => connection(inputs))).toMatchObject({ input, value, suggestion });
  });
});

describe('origins', () => {
  it('say which part of the connection string a value is', () => {
    const { origins } = optionsOf({ 'connection-string': 'postgresql://u:p@h/d?sslmode=require', database: 'orders' });
    const part = (parameter: string) => ({ from: 'input', parameter });
    expect(origins).toEqual({
      'connection-string': { from: 'input' },
      host: part('host'),
      user: part('user'),
      password: part('password'),
      'ssl-mode': part('sslmode'),
      database: { from: 'input' },
    });
  });

  it('tell a password that is empty from one that was not given', async () => {
    const empty = { 'connection-string': 'postgresql://cdc:@h/d' };
    expect(await connection(empty)).toMatchObject({ password: '' });
    expect(optionsOf(empty).origins).toMatchObject({ password: { from: 'input', parameter: 'password' } });
    const none = { 'connection-string': 'postgresql://cdc@h/d' };
    expect(await connection(none)).not.toHaveProperty('password');
    expect(optionsOf(none).origins).not.toHaveProperty('password');
    expect(await connection({ ...empty, password: 'pw' })).toMatchObject({ password: 'pw' });
  });

  it('tell a database that was left out', () => {
    expect(optionsOf({ 'connection-string': 'postgresql://cdc@h' }).origins).not.toHaveProperty('database');
  });
});

describe('a host or user that is missing', () => {
  const runner = { GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'octocat', GITHUB_EVENT_NAME: 'push' };
  const said = async (inputs: InputTexts, environment: Readonly<Record<string, string>>): Promise<string> => {
    const refusal = await refusalOf(() => connection(inputs, environment));
    expect(refusal.input).toMatch(/^(host|user)$/);
    return refusal.message;
  };

  it('names the inputs', async () => {
    expect(await said({}, {})).toMatch(/host.*connection-string/);
    expect(await said({ host: 'h' }, {})).toMatch(/user.*connection-string/);
    expect(await said({ 'connection-string': 'postgresql://u@/d' }, runner)).toMatch(/`connection-string` names no host/);
  });

  it("tells Dependabot's runs, and blames no fork for them", async () => {
    const message = await said({}, { ...runner, GITHUB_ACTOR: 'dependabot[bot]', GITHUB_EVENT_NAME: 'pull_request' });
    expect(message).toMatch(/Dependabot/);
    expect(message).not.toMatch(/fork/);
  });

  it('blames a fork only of a pull request, and nobody alone', async () => {
    expect(await said({}, { ...runner, GITHUB_EVENT_NAME: 'pull_request' })).toMatch(/fork.*reusable.*environment/);
    for (const event of ['push', 'schedule', 'workflow_dispatch', 'pull_request_target', 'merge_group']) {
      const message = await said({}, { ...runner, GITHUB_EVENT_NAME: event });
      expect(message).toMatch(/reusable.*environment/);
      expect(message).not.toMatch(/fork|Dependabot/);
    }
  });

  it('speaks of no secret outside of a runner, or where the connection string is there', async () => {
    expect(await said({}, {})).not.toMatch(/secret/);
    expect(await said({ 'connection-string': 'postgresql://u@/d' }, runner)).not.toMatch(/secret/);
  });

  it.each(['PGHOST', 'PGUSER', 'PGSERVICE', 'PGDATABASE'])('says that %s is not read, on purpose', async (name) => {
    expect(await said({}, { [name]: 'x' })).toMatch(new RegExp(`${name}.*on purpose`));
    expect(await said({}, { [name]: '' })).not.toMatch(/on purpose/);
  });

  it('says that DATABASE_URL is not read, without its value', async () => {
    const message = await said({}, { ...runner, DATABASE_URL: 'postgresql://cdc:s3cr3t@db/shop' });
    expect(message).toContain('connection-string: ${{ env.DATABASE_URL }}');
    expect(message).not.toContain('s3cr3t');
  });
});
