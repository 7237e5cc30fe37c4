import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parametersFrom } from '../../src/plan/connection-string.js';
import { refusalOf } from './support.js';

function read(uri: string): Record<string, string> {
  return Object.fromEntries([...parametersFrom(uri)].map(([name, { text }]) => [name, text]));
}

describe('parametersFrom', () => {
  it.each<[string, Record<string, string>]>([
    ['postgresql://', {}],
    ['postgres:///', {}],
    ['postgresql://host', { host: 'host' }],
    ['postgresql://host:12345/', { host: 'host', port: '12345' }],
    ['postgresql://host:/db', { host: 'host', dbname: 'db' }],
    ['postgres://cdc@host/db', { user: 'cdc', host: 'host', dbname: 'db' }],
    ['postgres://cdc:pw@host:1/db', { user: 'cdc', password: 'pw', host: 'host', port: '1', dbname: 'db' }],
    ['postgres://cdc:@host', { user: 'cdc', host: 'host' }],
    ['postgres://:pw@host', { password: 'pw', host: 'host' }],
    ['postgres://@host', { host: 'host' }],
    ['postgres://cdc@', { user: 'cdc' }],
    ['postgres://cdc@/db', { user: 'cdc', dbname: 'db' }],
    ['postgres://:12345/db', { port: '12345', dbname: 'db' }],
    ['postgresql://[::1]', { host: '::1' }],
    ['postgresql://u@[2001:db8::1]:6432/db', { user: 'u', host: '2001:db8::1', port: '6432', dbname: 'db' }],
    ['postgresql://[fe80::1%25eth0]/', { host: 'fe80::1%eth0' }],
    ['postgresql://%68ost/d%62', { host: 'host', dbname: 'db' }],
    ['postgresql://host/a%2Fb', { host: 'host', dbname: 'a/b' }],
    ['postgresql://host/a/b', { host: 'host', dbname: 'a/b' }],
    ['postgresql://host?', { host: 'host' }],
    ['postgresql://host?user=u&port=1&', { host: 'host', user: 'u', port: '1' }],
    ['postgresql://host/db?u%73er=u', { host: 'host', dbname: 'db', user: 'u' }],
    ['postgresql://one/db?host=two', { host: 'two', dbname: 'db' }],
    ['postgresql://one/db?host=', { dbname: 'db' }],
    ['postgresql:///?host=h&dbname=d&user=u&password=p', { host: 'h', dbname: 'd', user: 'u', password: 'p' }],
    ['postgresql://h?sslmode=require&sslmode=verify-full', { host: 'h', sslmode: 'verify-full' }],
    ['postgresql://h?ssl=true', { host: 'h', sslmode: 'require' }],
    ['postgresql://h?options=-c%20geqo%3Doff', { host: 'h', options: '-c geqo=off' }],
    [
      'postgresql://h?application_name=x&fallback_application_name=y&keepalives=0&keepalives_idle=1&tcp_user_timeout=5',
      { host: 'h' },
    ],
    ['postgresql://h?gssencmode=prefer&sslsni=1&target_session_attrs=any', { host: 'h' }],
    ['postgresql://h?gssencmode=disable&sslsni=', { host: 'h' }],
    // Where libpq and a browser differ.
    ['postgres://u:a:b@host', { user: 'u', password: 'a:b', host: 'host' }],
    ['postgres://u:a#b@host', { user: 'u', password: 'a#b', host: 'host' }],
    ['postgres://u:a?b@host', { user: 'u', password: 'a?b', host: 'host' }],
    ['postgres://u:a+b@host', { user: 'u', password: 'a+b', host: 'host' }],
    ['postgres://u:a,b@host', { user: 'u', password: 'a,b', host: 'host' }],
    ['postgres://u:[a]@host', { user: 'u', password: '[a]', host: 'host' }],
  ])('%s', (uri, parameters) => {
    expect(read(uri)).toEqual(parameters);
  });

  it.each([
    ['another scheme', 'https://host/db'],
    ['another driver', 'jdbc:postgresql://host/db'],
    ['capitals', 'POSTGRESQL://host/db'],
    ['key=value', 'host=db user=cdc password=s3cr3t-word'],
    ['no scheme', 'cdc:s3cr3t-word@host/db'],
    ['several hosts', 'postgresql://one,two/db'],
    ['several hosts with ports', 'postgresql://one:1,two:2/db'],
    ['several hosts of a parameter', 'postgresql:///db?host=one,two'],
    ['several ports of a parameter', 'postgresql://one/db?port=1,2'],
    ['a bare IPv6 address', 'postgresql://::1/db'],
    ['a bare IPv6 address and port', 'postgresql://2001:db8::1:5432/db'],
    ['brackets that do not close', 'postgresql://[::1/db'],
    ['empty brackets', 'postgresql://[]/db'],
    ['text behind the brackets', 'postgresql://[::1]x/db'],
    ['a port that is a word', 'postgresql://host:s3cr3t-word/db'],
    ['no host behind a password', 'postgresql://cdc:s3cr3t-word'],
    ['no host behind a password of digits', 'postgresql://cdc:66600013'],
    ['a parameter without value', 'postgresql://host?sslmode'],
    ['a parameter with two values', 'postgresql://host?options=-c%20a=b'],
    ['half an escape', 'postgresql://u:s3cr3t-word%4@host'],
    ['a raw percent sign', 'postgresql://u:s3cr3t-word%@host'],
    ['no hexadecimal', 'postgresql://u:s3cr3t-word%zz@host'],
    ['a NUL', 'postgresql://u:s3cr3t-word%00@host'],
    ['bytes that are no UTF-8', 'postgresql://u:s3cr3t-word%ff@host'],
    ['a blank', 'postgresql://u:s3cr3t word@host'],
    ['a line break', 'postgresql://u:s3cr3t\nword@host'],
    ['a raw @ in the password', 'postgresql://u:p@s3cr3t-word@host/db'],
    ['a raw / in the password', 'postgresql://u:1/s3cr3t-word@host/db'],
    ['a raw / behind a ? in the password', 'postgresql://u:1?/s3cr3t-word@host/db'],
    ['a raw @ in a parameter', 'postgresql://u:p@host/db?password=s3cr3t@word'],
    ['a raw @ in a parameter, and none before', 'postgresql://host:1?user=u&password=s3cr3t@word'],
    ['a raw @ in the database', 'postgresql://host/db@s3cr3t-word'],
  ])('refuses %s without quoting', async (_what, uri) => {
    const refusal = await refusalOf(() => parametersFrom(uri));
    expect(refusal).toMatchObject({ input: 'connection-string', value: undefined });
    expect(refusal.message).not.toMatch(/s3cr3t|word"|666/);
  });

  it.each([
    ['sslmod=require', 'sslmod', 'sslmode'],
    ['ssl_mode=require', 'ssl_mode', 'sslmode'],
    ['sslrootcerts=x', 'sslrootcerts', 'sslrootcert'],
    ['ssl=false', 'ssl', undefined],
    ['hostaddr=10.0.0.1', 'hostaddr', undefined],
    ['replication=database', 'replication', undefined],
    ['pgbouncer=true', 'pgbouncer', undefined],
    ['toString=1', 'toString', undefined],
    ['gssencmode=require', 'require', undefined],
    ['sslsni=0', '0', '1'],
    ['target_session_attrs=read-write', 'read-write', undefined],
  ])('refuses ?%s', async (query, value, suggestion) => {
    expect(await refusalOf(() => parametersFrom(`postgresql://host/db?${query}`))).toMatchObject({
      input: 'connection-string',
      value,
      suggestion,
    });
  });
});

const SPECIAL = [...'@:/?#[]&=%+,;"\'\\$!{}|^`~<>é€'.split(''), ' ', '\n', '\t', '😀', '%2F', '%40'];
const password = fc.string({ unit: fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ minLength: 1, maxLength: 1 })), minLength: 1 });

describe('passwords', () => {
  it.each(SPECIAL)('%j comes back', (character) => {
    const text = `a${character}b`;
    expect(read(`postgresql://u:${encodeURIComponent(text)}@host/db`)['password']).toBe(text);
  });

  it('come back exactly, wherever they stand, with their neighbours whole', () => {
    fc.assert(
      fc.property(password, (text) => {
        const encoded = encodeURIComponent(text);
        expect(read(`postgresql://u:${encoded}@host:1/db`)).toEqual({
          user: 'u',
          password: text,
          host: 'host',
          port: '1',
          dbname: 'db',
        });
        expect(read(`postgres://host?password=${encoded}&user=u`)).toEqual({ user: 'u', password: text, host: 'host' });
      }),
    );
  });

  it('come back or are refused when they are not encoded, never in part', async () => {
    const marked = password.map((text) => `Kx7${text.replaceAll('%', '')}Qz9`);
    await fc.assert(
      fc.asyncProperty(marked, async (text) => {
        const uri = `postgresql://u:${text}@host:1/db?sslmode=require`;
        try {
          expect(read(uri)).toEqual({ user: 'u', password: text, host: 'host', port: '1', dbname: 'db', sslmode: 'require' });
        } catch {
          const { input, value, message } = await refusalOf(() => parametersFrom(uri));
          expect({ input, value }).toEqual({ input: 'connection-string', value: undefined });
          expect(message).not.toMatch(/Kx7|Qz9/);
        }
      }),
    );
  });
});
