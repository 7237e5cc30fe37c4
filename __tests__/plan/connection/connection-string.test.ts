import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parametersFrom, type Parameters } from '../../../src/plan/connection/connection-string.js';
import { provided, refusalOf } from '../support.js';

const parse = (uri: string): Parameters => parametersFrom(provided(uri, 'connection-string'));

function read(uri: string): Record<string, string> {
  return Object.fromEntries([...parse(uri)].map(([name, { text }]) => [name, text]));
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
    ['postgres://cdc:@host', { user: 'cdc', password: '', host: 'host' }],
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
    // libpq's own, without effect here.
    ['postgresql://h?replication=database&client_encoding=UTF8&sslcompression=0&load_balance_hosts=disable', { host: 'h' }],
    ['postgresql://h?replication=true&client_encoding=auto&sslcompression=1&load_balance_hosts=random', { host: 'h' }],
    ['postgresql://h?requirepeer=postgres&krbsrvname=postgres&gsslib=gssapi&gssdelegation=0&sslcertmode=allow', { host: 'h' }],
    ['postgresql://h?min_protocol_version=3.0&max_protocol_version=latest&hostaddr=&require_auth=', { host: 'h' }],
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
    const refusal = await refusalOf(() => parse(uri));
    expect(refusal).toMatchObject({ input: 'connection-string', value: undefined });
    expect(refusal.message).not.toMatch(/s3cr3t|word"|666/);
  });

  it.each([
    ['sslmod=require', 'sslmod', 'sslmode'],
    ['ssl_mode=require', 'ssl_mode', 'sslmode'],
    ['sslrootcerts=x', 'sslrootcerts', 'sslrootcert'],
    ['toString=1', 'toString', undefined],
    ['gssencmode=require', 'require', undefined],
    ['sslsni=0', '0', '1'],
    ['target_session_attrs=read-write', 'read-write', undefined],
  ])('refuses ?%s', async (query, value, suggestion) => {
    expect(await refusalOf(() => parse(`postgresql://host/db?${query}`))).toMatchObject({
      input: 'connection-string',
      value,
      suggestion,
    });
  });
});

describe('parameters that cannot stand', () => {
  /** Query, parameter, what it says of it, and libpq's equivalent. */
  it.each<[string, string, RegExp, string | undefined]>([
    ['hostaddr=10.0.0.1', 'hostaddr', /cannot be honored.*ssl-server-name/, undefined],
    ['require_auth=scram-sha-256', 'require_auth', /cannot be honored.*channel_binding/, undefined],
    ['service=orders', 'service', /cannot be honored.*service file/, undefined],
    ['servicefile=x', 'servicefile', /cannot be honored.*service file/, undefined],
    ['passfile=/root/.pgpass', 'passfile', /cannot be honored.*password/, undefined],
    ['sslcrl=x.pem', 'sslcrl', /cannot be honored.*revocation/, undefined],
    ['scram_client_key=abc', 'scram_client_key', /cannot be honored/, undefined],
    ['oauth_issuer=https://x', 'oauth_issuer', /cannot be honored.*OAuth/, undefined],
    ['ssl=1', 'ssl', /node-postgres/, 'sslmode=require'],
    ['ssl=require', 'ssl', /asyncpg/, 'sslmode=require'],
    ['ssl=no-verify', 'ssl', /node-postgres/, 'sslmode=require'],
    ['ssl=verify-full', 'ssl', /asyncpg/, 'sslmode=verify-full'],
    ['ssl=false', 'ssl', /node-postgres/, 'sslmode=disable'],
    ['ssl=0', 'ssl', /node-postgres/, 'sslmode=disable'],
    ['uselibpqcompat=true', 'uselibpqcompat', /node-postgres.*remove it/, undefined],
    ['idleTimeoutMillis=1', 'idleTimeoutMillis', /node-postgres.*remove it/, undefined],
    ['connectionTimeoutMillis=2500', 'connectionTimeoutMillis', /node-postgres/, 'connect_timeout=3'],
    ['schema=public', 'schema', /Prisma.*remove it/, undefined],
    ['connection_limit=5', 'connection_limit', /Prisma.*remove it/, undefined],
    ['pgbouncer=true', 'pgbouncer', /Prisma.*remove it/, undefined],
    ['pool_timeout=5', 'pool_timeout', /Prisma.*remove it/, undefined],
    ['sslaccept=strict', 'sslaccept', /Prisma/, 'sslmode=verify-full'],
    ['sslaccept=accept_invalid_certs', 'sslaccept', /Prisma/, 'sslmode=require'],
    ['currentSchema=sales', 'currentSchema', /pgJDBC.*remove it/, undefined],
    ['ApplicationName=x', 'ApplicationName', /pgJDBC/, 'application_name=x'],
    ['applicationName=x', 'applicationName', /pgJDBC/, 'application_name=x'],
    ['loginTimeout=5', 'loginTimeout', /pgJDBC/, 'connect_timeout=5'],
    ['sslfactory=org.postgresql.ssl.NonValidatingFactory', 'sslfactory', /pgJDBC.*remove it/, undefined],
    ['prepared_statement_cache_size=0', 'prepared_statement_cache_size', /SQLAlchemy or asyncpg.*remove it/, undefined],
    ['async_fallback=true', 'async_fallback', /SQLAlchemy or asyncpg.*remove it/, undefined],
    ['pool_max_conns=4', 'pool_max_conns', /pgx.*remove it/, undefined],
    ['default_query_exec_mode=exec', 'default_query_exec_mode', /pgx.*remove it/, undefined],
    ['binary_parameters=yes', 'binary_parameters', /lib\/pq.*remove it/, undefined],
    ['MaxPoolSize=4', 'MaxPoolSize', /Npgsql.*remove it/, undefined],
    ['pool=5', 'pool', /Rails.*remove it/, undefined],
    ['sslca=ca.pem', 'sslca', /Rails/, 'sslrootcert=ca.pem'],
    ['conn_max_age=600', 'conn_max_age', /Django.*remove it/, undefined],
    ['pool_size=10', 'pool_size', /Ecto.*remove it/, undefined],
    ['search_path=sales', 'search_path', /run-time parameter/, undefined],
  ])('?%s', async (query, value, says, suggestion) => {
    const refusal = await refusalOf(() => parse(`postgresql://host/db?${query}`));
    expect(refusal).toMatchObject({ input: 'connection-string', value, suggestion });
    expect(refusal.message).toMatch(says);
  });
});

describe('a connection string that is wrapped in something', () => {
  const uri = 'postgresql://cdc:s3cr3t@db.example.com/shop';
  const base64 = (text: string): string => Buffer.from(text).toString('base64');

  /** The input, and what it is named by. */
  it.each<[string, RegExp]>([
    [`"${uri}"`, /quotes/],
    [`'${uri}'`, /quotes/],
    [`\`${uri}\``, /quotes/],
    [`“${uri}”`, /quotes/],
    [`"${uri}`, /quotes/],
    [`${uri}"`, /quotation mark/],
    [`<${uri}>`, /angle brackets/],
    [`DATABASE_URL=${uri}`, /NAME=value/],
    [`DATABASE_URL="${uri}"`, /NAME=value/],
    [`DATABASE_URL = '${uri}'`, /NAME=value/],
    [`export DATABASE_URL=${uri}`, /NAME=value/],
    [`$env:DATABASE_URL = "${uri}"`, /NAME=value/],
    [`ENV DATABASE_URL ${uri}`, /NAME=value/],
    [`set DATABASE_URL=${uri}`, /NAME=value/],
    [`spring.datasource.url=jdbc:${uri}`, /something before/],
    [`DATABASE_URL: ${uri}`, /YAML/],
    [`"url": "${uri}"`, /quotes/],
    [`url: '${uri}'`, /YAML/],
    [`- ${uri}`, /hyphen/],
    [`["${uri}"]`, /list/],
    [`{"url": "${uri}"}`, /JSON/],
    ['{"username":"cdc","password":"s3cr3t","host":"db.example.com"}', /JSON/],
    [`psql '${uri}'`, /psql/],
    [`psql "${uri}"`, /psql/],
    [`psql -d ${uri}`, /psql/],
    [`$ psql ${uri}`, /psql/],
    [`/usr/bin/pg_dump ${uri}`, /command/],
    [`docker run postgres psql ${uri}`, /command/],
    [`jdbc:postgresql://db.example.com/shop?user=cdc&password=s3cr3t`, /JDBC/],
    [`r2dbc:postgresql://cdc:s3cr3t@db.example.com/shop`, /JDBC/],
    [uri.replace('postgresql', 'postgresql+psycopg'), /driver/],
    [uri.replace('postgresql', 'postgres+asyncpg'), /driver/],
    [uri.replace('postgresql', 'POSTGRESQL'), /scheme/],
    [uri.replace('postgresql', 'postgis'), /scheme/],
    [uri.replace('postgresql', 'pgsql'), /scheme/],
    [uri.replace('://', ':/'), /two slashes/],
    [uri.replace('postgresql', 'prisma'), /Prisma/],
    [uri.replace('postgresql://', ''), /no scheme/],
    [uri.replace('postgresql', 'mysql'), /something else/],
    ['host=db.example.com user=cdc password=s3cr3t', /key=value/],
    ['Host=db.example.com;Username=cdc;Password=s3cr3t', /ADO\.NET/],
    ['Server=db.example.com;User Id=cdc;Password=s3cr3t;', /ADO\.NET/],
    ['pgsql:host=db.example.com;dbname=shop', /PHP/],
    ['dbi:Pg:dbname=shop', /Perl/],
    ['$DATABASE_URL', /variable/],
    ['${DATABASE_URL}', /variable/],
    ['${{ secrets.DATABASE_URL }}', /variable/],
    ['%DATABASE_URL%', /variable/],
    ['$(cat url)', /variable/],
    ['process.env.DATABASE_URL', /variable/],
    ['***', /asterisks/],
    ['op://vault/orders/url', /refers to a secret/],
    ['arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders', /refers to a secret/],
    ['db.example.com', /host name/],
    ['db.example.com:5432', /host name/],
    ['https://console.aws.amazon.com/rds', /web page/],
    [encodeURIComponent(uri), /percent-encoded as a whole/],
    [base64(uri), /base64/],
    [base64(base64(uri)), /base64/],
    [`# production\n${uri}`, /comment/],
    [`// ${uri}`, /comment/],
    ['/run/secrets/url', /path/],
    [`\u200b${uri}`, /invisible/],
    [`see ${uri}`, /something before/],
  ])('%s', async (text, says) => {
    const refusal = await refusalOf(() => parse(text));
    expect(refusal).toMatchObject({ input: 'connection-string', value: undefined, suggestion: undefined });
    expect(refusal.message).toMatch(says);
    expect(refusal.message).not.toMatch(/s3cr3t|example\.com/);
  });

  it('may end a parameter with a quotation mark', () => {
    expect(read(`postgresql://h/d?password=it's'`)).toMatchObject({ password: `it's'` });
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
          const { input, value, message } = await refusalOf(() => parse(uri));
          expect({ input, value }).toEqual({ input: 'connection-string', value: undefined });
          expect(message).not.toMatch(/Kx7|Qz9/);
        }
      }),
    );
  });
});
