import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { secretsOf } from '../../src/plan/secrets.js';
import { authority } from '../support/certificates.js';
import { variables } from './support.js';

const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/=+$/, '');

describe('secretsOf', () => {
  it('knows a password in every form', () => {
    const secrets = secretsOf(variables({ host: 'db', user: 'cdc', password: 's3cr3t/&@' }));
    expect(secrets).toEqual(['s3cr3t/&@', 's3cr3t%2F%26%40', base64('s3cr3t/&@'), base64('cdc:s3cr3t/&@')]);
  });

  it('knows the one of a connection string as it stands there, too', () => {
    const uri = 'postgresql://cdc:s3cr3t%2f%26@db/app?sslpassword=p%40ssphrase';
    expect(secretsOf(variables({ 'connection-string': uri }))).toEqual(
      expect.arrayContaining([
        uri,
        's3cr3t%2f%26',
        's3cr3t%2F%26',
        's3cr3t/&',
        base64('cdc:s3cr3t/&'),
        'p@ssphrase',
        'p%40ssphrase',
      ]),
    );
  });

  it.each([
    ['postgresql://cdc:s3cr3t@word@db/app', 's3cr3t@word'],
    ['postgresql://cdc:s3cr3t/word@db/app', 's3cr3t/word'],
    ['postgresql://cdc:s3cr3t%word@db/app', 's3cr3t%word'],
    ['postgresql://cdc:s3cr3t@one,two/app', 's3cr3t'],
    ['jdbc:postgresql://db/app?user=cdc&password=s3cr3tword', 's3cr3tword'],
    ['host=db user=cdc password=s3cr3tword', 's3cr3tword'],
    ["host=db user=cdc password='s3cr3t word'", 's3cr3t word'],
    ['Host=db;Username=cdc;Password=s3cr3tword;Database=app', 's3cr3tword'],
    ['Server=db;Uid=cdc;Pwd=s3cr3tword;', 's3cr3tword'],
    ['{"username":"cdc","password":"s3cr3tword","host":"db"}', 's3cr3tword'],
    ['{"url": "postgresql://cdc:s3cr3tword@db/app"}', 's3cr3tword'],
    ["psql 'postgresql://cdc:s3cr3tword@db/app'", 's3cr3tword'],
    ['PGPASSWORD=s3cr3tword psql -h db', 's3cr3tword'],
    ['DATABASE_URL="postgresql://cdc:s3cr3tword@db/app"', 's3cr3tword'],
    ['postgresql+psycopg://cdc:s3cr3tword@db/app', 's3cr3tword'],
    [base64('postgresql://cdc:s3cr3tword@db/app'), 's3cr3tword'],
    [base64(base64('postgresql://cdc:s3cr3tword@db/app')), 's3cr3tword'],
    [encodeURIComponent('postgresql://cdc:s3cr3tword@db/app'), 's3cr3tword'],
  ])('knows it when the string is wrong: %s', (uri, password) => {
    expect(secretsOf(variables({ 'connection-string': uri }))).toEqual(expect.arrayContaining([uri, password]));
  });

  it('knows what AWS signs with, in every form', () => {
    const [secret, session] = ['wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', 'IQoJb3JpZ2luX2VjE/+=='];
    const secrets = secretsOf({ AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: session, AWS_REGION: 'eu-west-1' });
    expect(secrets).toEqual([secret, session].flatMap((text) => [text, encodeURIComponent(text), base64(text)]));
  });

  it('knows a token, and the lines of a key', async () => {
    const { key } = await (await authority()).client();
    const lines = key.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
    for (const text of [key, key.replaceAll('\n', ' '), key.replaceAll('\n', '\\n')]) {
      expect(secretsOf(variables({ 'ssl-key': text, 'github-token': 'ghs_token' }))).toEqual(['ghs_token', ...lines]);
    }
    expect(secretsOf(variables({ 'ssl-key': 'certs/client.key' }))).toEqual([]);
  });

  it('knows a key that was encoded once more, lacks its first line, or stands in the wrong input', async () => {
    const { key } = await (await authority()).client();
    const lines = key.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
    expect(secretsOf(variables({ 'ssl-key': base64(key) }))).toEqual([base64(key), ...lines]);
    expect(secretsOf(variables({ 'ssl-key': lines.join('\n') }))).toEqual(lines);
    for (const input of ['ssl-cert', 'ssl-root-cert'] as const) {
      expect(secretsOf(variables({ [input]: key }))).toEqual(lines);
    }
  });

  it('leaves certificates in the log', async () => {
    const { cert } = await authority();
    expect(secretsOf(variables({ 'ssl-root-cert': cert, 'ssl-cert': cert }))).toEqual([]);
  });

  it.each(['', 'pw', 'short', 'postgres', 'Password', 'orders_db', 'db.example.com', 'cdc_role', 'orders_cdc', 'public'])(
    'leaves %j in the log',
    (password) => {
      const named = { host: 'db.example.com', user: 'cdc_role', database: 'orders_db', slot: 'orders_cdc' };
      expect(secretsOf(variables({ ...named, password }))).not.toContain(password);
      const uri = `postgresql://cdc_role:${password}@db.example.com/orders_db`;
      expect(secretsOf(variables({ slot: 'orders_cdc', 'connection-string': uri }))).not.toContain(password);
    },
  );

  it('has nothing to say when nothing is set', () => {
    expect(secretsOf({})).toEqual([]);
  });

  it('never throws, and never masks a short text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'@:/?&=%a'.split(''), 'password=', '\ud800') }).map((tail) => `postgresql://${tail}`),
    );
    fc.assert(
      fc.property(text, text, text, (uri, password, key) => {
        const secrets = secretsOf(variables({ 'connection-string': uri, password, 'ssl-key': key }));
        expect(secrets.every((secret) => secret.length >= 6)).toBe(true);
      }),
    );
  });
});
