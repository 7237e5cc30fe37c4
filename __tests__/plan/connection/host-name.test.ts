import { describe, expect, it } from '@jest/globals';
import { dnsNameFrom, hostFrom } from '../../../src/plan/connection/host-name.js';
import { provided, refusalOf } from '../support.js';

describe('hostFrom', () => {
  it.each([
    'localhost',
    'db.example.com',
    'DB.Example.com',
    'my_db',
    'orders.cluster-abc123.eu-west-1.rds.amazonaws.com',
    '10.0.0.1',
    '::1',
    '2001:db8::1',
    'fe80::1%eth0',
    '3db.example',
    'xn--bcher-kva.example',
  ])('takes %s', (host) => {
    expect(hostFrom(provided(host, 'host'))).toBe(host);
  });

  it.each([
    ['/var/run/postgresql', undefined],
    ['@abstract', undefined],
    ['https://db.example.com', 'db.example.com'],
    ['https://db.example.com/', 'db.example.com'],
    ['db.example.com:5432', 'db.example.com'],
    ['[::1]', '::1'],
    ['[::1]:5432', '::1'],
    ['db.example.com/app', 'db.example.com'],
    ['db.example.com.', 'db.example.com'],
    ['one,two', undefined],
    ['db example', undefined],
    ['db..example', undefined],
    ['.example', undefined],
    ['-db.example', undefined],
    ['db-.example', undefined],
    ['bücher.example', undefined],
    ['10.0.0.300', undefined],
    ['127.1', undefined],
    ['12345', undefined],
    [`${'a'.repeat(64)}.example`, undefined],
    ['a.'.repeat(127) + 'aa', undefined],
  ])('refuses %s', async (value, suggestion) => {
    expect(await refusalOf(() => hostFrom(provided(value, 'host')))).toMatchObject({ input: 'host', value, suggestion });
  });

  it.each(['postgresql://cdc:s3cr3t@db.example.com/app', 'cdc:s3cr3t@db.example.com', 'https://db.example.com/?p=s3cr3t'])(
    'does not quote what may hold a password: %s',
    async (value) => {
      const refusal = await refusalOf(() => hostFrom(provided(value, 'host')));
      expect(refusal).toMatchObject({ input: 'host', value: undefined, suggestion: undefined });
      expect(refusal.message).not.toContain('s3cr3t');
    },
  );
});

describe('dnsNameFrom', () => {
  it('takes a name', () => {
    expect(dnsNameFrom(provided('db.example.com'))).toBe('db.example.com');
  });

  it.each(['10.0.0.1', '::1', 'db.example.com:5432', 'https://db.example.com', '*.example.com'])('refuses %s', async (value) => {
    expect(await refusalOf(() => dnsNameFrom(provided(value, 'ssl-server-name')))).toMatchObject({
      input: 'ssl-server-name',
      value,
    });
  });
});
