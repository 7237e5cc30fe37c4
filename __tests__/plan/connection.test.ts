import { describe, expect, it } from '@jest/globals';
import { connectionFrom } from '../../src/plan/connection.js';
import { inputsFrom } from '../../src/plan/given.js';
import type { ConnectionTarget } from '../../src/target.js';
import type { InputTexts } from './support.js';
import { refusalOf, variables } from './support.js';

function connection(inputs: InputTexts): Promise<ConnectionTarget> {
  return connectionFrom(inputsFrom(variables(inputs)), '/');
}

describe('connectionFrom', () => {
  it('has defaults for all but host and user', async () => {
    expect(await connection({ host: 'db.example.com', user: 'cdc' })).toEqual({
      host: 'db.example.com',
      port: 5432,
      database: 'cdc',
      user: 'cdc',
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
    [{ host: 'h', user: 'u', 'ssl-mode': 'no-verify' }, 'ssl-mode', 'no-verify', undefined],
    [{ host: 'h', user: 'u', 'connect-timeout': '10' }, 'connect-timeout', '10', '10s'],
  ])('refuses %j', async (inputs, input, value, suggestion) => {
    expect(await refusalOf(() => connection(inputs))).toMatchObject({ input, value, suggestion });
  });
});
