/** Passwords of every kind: they work, and nothing the action writes holds one in any form. */
import { createHash, createPrivateKey } from 'node:crypto';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { result, runAction, statuses } from '../support/action.js';
import type { Run } from '../support/action.js';
import { linesOf } from '../support/action/commands.js';
import { authority } from '../support/certificates.js';
import { majors, quoteIdent, quoteLiteral, startServer, stopAll } from '../support/postgres.js';
import type { Server } from '../support/postgres.js';
import { answeringAndEnding, errorResponse, rogueServer, serverMessage } from '../support/proxy.js';

const URI_SPECIAL = Array.from(":/?#[]@!$&'()*+,;=%");

/** Long enough to be masked and looked for. */
const DISTINCT: readonly string[] = [
  `p${URI_SPECIAL.join('')} "\\\`|<>^{}~-_.q`,
  ...URI_SPECIAL.map((character) => `${character}Kj8${character}wQ2${character}`),
  'Kj8wQ2%41%zz%',
  '100%25 sure of it',
  ' kept with its blanks ',
  'tab\tstops\there',
  'the first of two lines\nand the second',
  'back\\slash\\n and "quotes"',
  "it's; DROP ROLE x; --",
  'Straße nach Köln',
  'Stra\u00dfe nach Ko\u0308ln',
  'ｆｕｌｌ ｗｉｄｔｈ',
  'no\u00a0break\u00adat all',
  'пароль-密码-كلمة',
  'the key is 🔑',
  '❤️ and more',
  '::add-mask::swordfish',
  '##[error]swordfish',
  '{"pass":"swordfish"}',
  "$& $1 $$ $` $'",
  '******',
  createHash('sha512').update('long').digest('base64').repeat(3).slice(0, 200),
];

/** Too short to look for or to mask: they stand in the middle of other words. */
const SHORT: readonly string[] = ['x', '@', '%', '7', 'ab', ': /', 'x@z', 'Zq7#', 'true', 'Zq7#x'];

/** Words that stand in every log and report. */
const STRUCTURAL: readonly string[] = ['postgres', 'password', 'replication', 'localhost', '127.0.0.1', 'Public', 'warning', 'app_reader'];

const USER = 'app_reader';

afterAll(stopAll);

interface Searched {
  place: string;
  text: string;
}

/** Everything a run wrote but the masks themselves. */
function written(run: Run): Searched[] {
  const shown = (text: string): string => linesOf(text).filter((line) => !line.startsWith('::add-mask::')).join('\n');
  return [
    { place: 'stdout', text: shown(run.stdout) },
    { place: 'stderr', text: shown(run.stderr) },
    { place: 'summary', text: run.summary },
    { place: 'outputs', text: JSON.stringify(run.outputs) },
    ...Object.entries(run.files).map(([place, text]) => ({ place, text })),
    ...Object.keys(run.files).map((place) => ({ place: 'a file name', text: place })),
  ];
}

/** A secret in all the forms that are looked for. */
function formsOf(secret: string): string[] {
  const strict = [...Buffer.from(secret)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const component = encodeURIComponent(secret).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return [
    secret,
    encodeURIComponent(secret),
    component,
    component.toLowerCase(),
    strict,
    strict.toUpperCase(),
    encodeURIComponent(secret).replaceAll('%20', '+'),
    JSON.stringify(secret).slice(1, -1),
    secret.replaceAll('\n', '\\n').replaceAll('\t', '\\t'),
    ...[0, 1, 2].map((shift) => base64At(secret, shift)),
  ];
}

/** What base64 makes of the secret wherever it stands in a text: the characters that hold nothing of its neighbours. */
function base64At(secret: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
  const whole = Math.floor((bytes.length * 8) / 6);
  return bytes.toString('base64').slice(Math.ceil((shift * 8) / 6), whole);
}

function expectKept(run: Run, secret: string, more: readonly string[] = []): void {
  const forms = [...new Set([...formsOf(secret), ...more])];
  const leaks = written(run).flatMap(({ place, text }) =>
    forms.filter((form) => text.includes(form)).map((form) => `${place}: …${text.slice(Math.max(text.indexOf(form) - 40, 0), text.indexOf(form) + form.length + 20)}…`),
  );
  expect(leaks).toEqual([]);
  expectProperMasks(run);
}

/** The runner masks each line of a mask: none may be short or a word of every log, and all come before everything else. */
function expectProperMasks(run: Run): void {
  const lines = linesOf(run.stdout).filter((line) => line !== '');
  const others = lines.findIndex((line) => !line.startsWith('::add-mask::'));
  expect(lines.slice(others).filter((line) => line.includes('add-mask::') && line.startsWith('::add-mask'))).toEqual([]);
  const masked = run.masks.flatMap((mask) => mask.split(/[\r\n]/)).filter((line) => line !== '');
  expect(masked.filter((line) => line.length < 6 || STRUCTURAL.includes(line.toLowerCase()))).toEqual([]);
}

/** Some at a time, each failure with what it was. */
async function eachOf<T>(all: readonly T[], act: (one: T, index: number) => Promise<void>): Promise<void> {
  const left = [...all.entries()];
  const wrong: string[] = [];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [index, one] = next;
      await act(one, index).catch((error: unknown) => wrong.push(`${JSON.stringify(one)}: ${String(error)}`));
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  if (wrong.length > 0) throw new Error(wrong.join('\n\n'));
}

describe.each([
  { method: 'scram-sha-256', major: majors.at(-1) ?? 0, place: 'the connection string' },
  { method: 'md5', major: majors[0] ?? 0, place: 'password' },
])('with $method, in $place', ({ method, major, place }) => {
  let server: Server;

  beforeAll(async () => {
    const hba = [`host all all all ${method}`, `host replication all all ${method}`];
    server = await startServer({ major, hba, settings: { password_encryption: method } });
  });
  afterAll(() => server.stop());

  /** A role of its own for each password, so that they can go side by side. */
  async function logIn(password: string, role: string, given = password): Promise<Run> {
    await server.sql(`CREATE ROLE ${quoteIdent(role)} LOGIN REPLICATION PASSWORD ${quoteLiteral(password)}`);
    const { host, port } = server;
    return await runAction(
      place === 'password'
        ? { host, port: String(port), user: role, password: given, database: 'postgres', 'ssl-mode': 'disable' }
        : { 'connection-string': `${server.uri({ user: role, password: given })}?sslmode=disable` },
    );
  }

  test('every password works and is kept', async () => {
    await eachOf(DISTINCT, async (password, index) => {
      const run = await logIn(password, `role_${index}`);
      expect(statuses(run)).toMatchObject({ login: 'pass', 'replication-connection': 'pass' });
      expect(result(run, 'login').evidence).toMatchObject({ authentication: method === 'md5' ? 'md5' : 'scram' });
      expect(run.exitCode).toBe(0);
      const forms = [...password.split('\n'), encodeURIComponent(password), Buffer.from(password).toString('base64').replace(/=+$/, '')];
      expect(run.masks).toEqual(expect.arrayContaining(forms));
      expectKept(run, password);
    });
  });

  test('every short one and every common word works, and shreds nothing', async () => {
    await eachOf([...SHORT, ...STRUCTURAL], async (password, index) => {
      const run = await logIn(password, password === USER ? USER : `short_${index}`);
      expect(statuses(run)).toMatchObject({ login: 'pass', 'replication-connection': 'pass' });
      expect(run.masks).not.toContain(password);
      expect(run.outputs).toMatchObject({ verdict: expect.stringMatching(/^(pass|warn)$/), blocked: 'false', errors: '0', unknown: '0' });
      expect(result(run, 'login').evidence).toMatchObject({ database: 'postgres' });
      expectProperMasks(run);
      expect(written(run).filter(({ text }) => text.includes(`:${encodeURIComponent(password)}@`))).toEqual([]);
    });
  });

  test('a wrong one is kept, too', async () => {
    await eachOf(DISTINCT.filter((_, index) => index % 3 === 0), async (password, index) => {
      const run = await logIn('another one', `wrong_${index}`, password);
      expect(statuses(run)).toMatchObject({ 'direct-connection': 'skip', login: 'fail:error' });
      expect(result(run, 'login').evidence).toMatchObject({ sqlstate: '28P01', outcome: 'refused' });
      expectKept(run, password);
    });
  });
});

describe('of a server that says it back', () => {
  const forms: Readonly<Record<string, (password: string) => string>> = {
    'as it is': (password) => password,
    'in quotes': (password) => `password "${password}"; user='cdc' password='${password}'`,
    'percent-encoded': (password) => `postgresql://cdc:${encodeURIComponent(password)}@shop.example.com/shop`,
    'percent-encoded to the last character': (password) => [...Buffer.from(password)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    'percent-encoded as a form': (password) => `password=${encodeURIComponent(password).replaceAll('%20', '+')}&x=y`,
    'as JSON': (password) => JSON.stringify({ user: 'cdc', password }),
    'in base64': (password) => Buffer.from(password).toString('base64'),
    'in base64, of user and password': (password) => Buffer.from(`cdc:${password}`).toString('base64'),
    'in base64, as SASL PLAIN': (password) => Buffer.from(`\0cdc\0${password}`).toString('base64'),
    'in base64, in the middle': (password) => [1, 2].map((shift) => Buffer.from(`${'x'.repeat(shift)}${password}yy`).toString('base64')).join(' '),
    'in base64 for URLs': (password) => Buffer.from(`<${password}>`).toString('base64url'),
  };
  const passwords = [DISTINCT[0], DISTINCT.at(-1), 'swordfish', 'back\\slash "quotes"', 'the first of two lines\nand the second', 'ключ 🔑 to it'].filter(
    (password) => password !== undefined,
  );

  /** Refuses the login, after asking for the password in the clear or at once; with or without a routine, as a pooler. */
  function refusing(text: string, routine: boolean): (socket: Socket) => void {
    const refusal = errorResponse({ S: 'FATAL', V: 'FATAL', C: '28P01', M: `no: ${text}`, D: text, H: text, ...(routine ? { R: `auth_failed ${text}` } : {}) });
    const asking = serverMessage('R', Buffer.from([0, 0, 0, 3]));
    return (socket) => {
      socket.once('data', () => {
        socket.write(asking);
        socket.once('data', () => socket.end(refusal));
      });
    };
  }

  test.each(Object.entries(forms))('%s', async (_, form) => {
    await eachOf(passwords, async (password, index) => {
      const standIn = await rogueServer(refusing(form(password), index % 2 === 0));
      const uri = `postgresql://cdc:${encodeURIComponent(password)}@127.0.0.1:${standIn.port}/shop?sslmode=disable`;
      const run = await runAction({ 'connection-string': uri });
      await standIn.close();
      expect(run.outputs['verdict']).toBe('fail');
      expectKept(run, password, [uri]);
    });
  });

  test('in the name of a thing that it does not know, and as its version', async () => {
    const [password = ''] = passwords;
    const version = serverMessage('S', Buffer.from(`server_version\x0016.4 ${password}\0`));
    const refusal = errorResponse({ S: 'ERROR', V: 'ERROR', C: '42703', M: `column "${password}" does not exist`, R: 'errorMissingColumn' });
    const ready = serverMessage('Z', Buffer.from('I'));
    const greeting = Buffer.concat([serverMessage('R', Buffer.alloc(4)), version, serverMessage('K', Buffer.alloc(8)), ready]);
    const standIn = await rogueServer((socket) => {
      socket.once('data', () => {
        socket.write(greeting);
        socket.on('data', () => socket.write(Buffer.concat(Array.from({ length: 40 }, () => Buffer.concat([refusal, ready])))));
      });
    });
    const run = await runAction({ host: standIn.host, port: String(standIn.port), user: 'cdc', database: 'shop', password, 'ssl-mode': 'disable' });
    await standIn.close();
    expectKept(run, password);
  });
});

describe('of a run that breaks', () => {
  const password = 'Tr0ub4dor&3xyz';

  /** Throws as soon as the action listens for it, which is before it has done anything. */
  const breaking = (thrown: string): string =>
    `--import=data:text/javascript,${encodeURIComponent(`
      const listen = process.on;
      process.on = function (name, listener) {
        listen.call(process, name, listener);
        if (name === 'unhandledRejection') process.nextTick(() => { throw ${thrown}; });
        return process;
      };`)}`;

  test.each([
    ['the password', `new Error('cannot take ' + process.env.INPUT_PASSWORD)`],
    ['the password, percent-encoded', `new Error('cannot take ' + encodeURIComponent(process.env.INPUT_PASSWORD))`],
    ['the connection string', `new Error(process.env['INPUT_CONNECTION-STRING'])`],
    ['a part of it', `new TypeError(process.env['INPUT_CONNECTION-STRING'].slice(10))`],
    ['no error', `process.env.INPUT_PASSWORD`],
  ])('before anything is masked, with %s', async (_, thrown) => {
    const uri = `postgresql://cdc:${encodeURIComponent(password)}@127.0.0.1:9/shop`;
    const run = await runAction({ 'connection-string': uri, password }, { env: { NODE_OPTIONS: breaking(thrown) } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('***');
    expectKept(run, password, [uri]);
  });
});

describe('in a configuration that is wrong', () => {
  const secret = 'Tr0ub4dor&3xyz';

  test.each([
    'postgresql://cdc:SECRET@3@127.0.0.1/shop',
    'postgresql://cdc:SECRET/3@127.0.0.1/shop',
    'postgresql://cdc:SECRET?a=b@127.0.0.1/shop',
    'postgresql://cdc:SECRET#3@127.0.0.1:x/shop',
    'postgresql://cdc:SECRET%@127.0.0.1/shop',
    'postgresql://cdc:SECRET%ff@127.0.0.1/shop',
    'postgresql://cdc:SECRET%00@127.0.0.1/shop',
    'postgresql://cdc:SECRET 3@127.0.0.1/shop',
    'postgresql://cdc:SECRET\nand more of it@127.0.0.1/shop',
    'postgresql://cdc:SECRET@127.0.0.1:54x2/shop',
    'postgresql://cdc:SECRET@one.example,two.example/shop',
    'postgresql://cdc:SECRET@127.0.0.1/shop?sslmode=sometimes',
    'postgresql://cdc:SECRET@127.0.0.1/shop?slmode=require',
    'postgresql://cdc:SECRET@127.0.0.1/shop?sslmode=require&sslmode',
    'postgresql://cdc:SECRET@[::1/shop',
    'postgresql://cdc:SECRET',
    'postgresql://127.0.0.1/shop?user=cdc&pasword=SECRET',
    'postgresql://127.0.0.1/shop?user=cdc&password=SECRET&port=x',
    'postgres:/cdc:SECRET@127.0.0.1/shop',
    'postgesql://cdc:SECRET@127.0.0.1/shop',
    'cdc:SECRET@127.0.0.1:5432/shop',
    'jdbc:postgresql://127.0.0.1/shop?user=cdc&password=SECRET',
    'host=127.0.0.1 user=cdc password=SECRET',
    "host=127.0.0.1 user=cdc password='SECRET'",
    '"postgresql://cdc:SECRET@127.0.0.1/shop"',
    'DATABASE_URL=postgresql://cdc:SECRET@127.0.0.1/shop',
    "psql 'postgresql://cdc:SECRET@127.0.0.1/shop'",
    'postgresql+psycopg://cdc:SECRET@127.0.0.1/shop',
    'Host=127.0.0.1;Username=cdc;Password=SECRET;Database=shop',
    '{"username":"cdc","password":"SECRET","host":"127.0.0.1"}',
    'postgresql://cdc:SECRET@127.0.0.1/shop?schema=public',
    'postgresql://127.0.0.1/shop?user=cdc&password=SECRET&ssl=1',
  ])('a connection string such as %j', async (pattern) => {
    const uri = pattern.replace('SECRET', secret);
    const run = await runAction({ 'connection-string': uri });
    expect({ exit: run.exitCode, verdict: run.outputs['verdict'] }).toEqual({ exit: 1, verdict: 'error' });
    expectKept(run, secret);
  });

  test.each(['postgresql://cdc:SECRET@db.example.com/shop', 'cdc:SECRET@db.example.com', 'https://cdc:SECRET@db.example.com'])(
    'a host such as %s',
    async (pattern) => {
      const run = await runAction({ host: pattern.replace('SECRET', secret), user: 'cdc' });
      expect({ exit: run.exitCode, verdict: run.outputs['verdict'] }).toEqual({ exit: 1, verdict: 'error' });
      expectKept(run, secret);
    },
  );

  test('a key that is encrypted, is another one, or is none', async () => {
    const root = await authority();
    const [own, other] = await Promise.all([root.client(), root.client()]);
    const encrypted = createPrivateKey(own.key).export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: secret }).toString();
    const uri = (more: string): string => `postgresql://cdc@127.0.0.1:1/shop?sslmode=require${more}`;
    await eachOf(
      [
        { key: encrypted, query: '', verdict: 'error' },
        { key: encrypted, query: `&sslpassword=${encodeURIComponent(`${secret}x`)}`, verdict: 'error' },
        { key: encrypted, query: `&sslpassword=${encodeURIComponent(secret)}`, verdict: 'fail' },
        { key: other.key, query: '', verdict: 'error' },
        { key: own.key.replaceAll('\n', ' '), query: '', verdict: 'error' },
        { key: own.key.replaceAll('\n', '\\n'), query: '', verdict: 'error' },
        { key: own.key, query: '', verdict: 'fail' },
      ],
      async ({ key, query, verdict }) => {
        const run = await runAction({ 'connection-string': uri(query), 'ssl-cert': own.cert, 'ssl-key': key });
        expect(run.outputs['verdict']).toBe(verdict);
        const lines = key.split(/\s+|\\n/).filter((line) => /^[A-Za-z0-9+/]{20,}=*$/.test(line));
        expect(lines.length).toBeGreaterThan(1);
        expectKept(run, secret, lines);
        expect(run.masks).toEqual(expect.arrayContaining(lines));
      },
    );
  });

  test('options that no server takes', async () => {
    const server = await startServer({ major: majors.at(-1) ?? 0 });
    await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD ${quoteLiteral(secret)}`);
    const uri = server.uri({ user: 'cdc', password: secret });
    const run = await runAction({ 'connection-string': `${uri}?sslmode=disable&options=${encodeURIComponent('-c no_such_setting=1')}` });
    expect(result(run, 'login')).toMatchObject({ status: 'fail', evidence: { sqlstate: '42704' } });
    expectKept(run, secret, [uri]);
    const strange = await runAction({ 'connection-string': `${uri}?sslmode=disable&options=${encodeURIComponent(`--password=${secret}`)}` });
    expect(strange.exitCode).toBe(1);
    expectKept(strange, secret, [uri]);
    await server.stop();
  });

  test('a server that ends it at once, a token that is for nothing', async () => {
    const standIn = await rogueServer(answeringAndEnding(''));
    const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
    const run = await runAction({ host: standIn.host, port: String(standIn.port), user: 'cdc', password: secret, 'ssl-mode': 'disable', 'github-token': token });
    await standIn.close();
    expect(run.exitCode).toBe(1);
    expectKept(run, secret, [token]);
    expect(run.masks).toContain(token);
  });
});
