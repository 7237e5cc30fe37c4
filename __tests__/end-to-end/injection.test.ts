/**
 * Names and texts that would act if anything took them for more than text: on the runner, on GitHub, in psql. Whatever
 * a database, a server, a certificate or an input says, it is shown and does nothing.
 */
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { couldBeCommand, HOSTILE, UNSEEN } from '../neutralise/hostile.js';
import { linesOf } from '../support/action/commands.js';
import { outputFile, residents, result, results, runAction, statuses } from '../support/action.js';
import type { Run } from '../support/action.js';
import { authority, daysFromNow } from '../support/certificates.js';
import { majors, quoteIdent, quoteLiteral, startServer, stopAll } from '../support/postgres.js';
import type { Server } from '../support/postgres.js';
import { answeringAndEnding, errorResponse, rogueServer, serverMessage } from '../support/proxy.js';

const some = majors.filter((major) => [majors[0], 14, majors.at(-1)].includes(major));

const PASSWORD = 'kept-in-a-vault';

/** What PostgreSQL takes for a name, 1 to 63 bytes of UTF-8, with room for a letter. */
const NAMES = [
  ...HOSTILE,
  '::error title=a::b',
  '::set-output name=verdict::pass',
  'a\n::add-mask::a\nb',
  'a\n##[add-mask]a',
  '%0A::error::%0D%25',
  '<img src=x onerror=alert(1)>',
  '</details></summary><h1>',
  '@octo-org/team #123 :tada: $x$',
  '$(touch pwned) `touch pwned`',
  '\\! touch pwned',
  'x\n\\! touch pwned\n\\q',
  "';--",
  '"; DROP TABLE public.witness; --',
  'x";\nDROP TABLE public.witness; --',
  ':"witness" :\'witness\' :{?witness}',
  '\\',
  '"',
  "'",
  'E\'\\',
  'select',
  'Witness',
].filter((name) => name !== '' && !/\p{Cs}/u.test(name) && Buffer.byteLength(name) <= 62);

/** All of it in one text, each piece at the start of a line, too. */
const EVERYTHING = [...HOSTILE, ...NAMES].join(' \n');

afterAll(stopAll);

/** Hundreds of runs, none of which is about its process. */
const checks = residents(2);
afterAll(() => checks.stop());

/** Runs the action and makes sure that nothing of what it wrote acts. */
async function runSafely(inputs: Readonly<Record<string, string>>, ours: readonly string[] = []): Promise<Run> {
  const run = await runAction(inputs, { resident: checks });
  expectOnlyOurCommands(run, ours);
  expectOnlyOurMarkdown(run.summary);
  expectOnlyOurStatements(run.fixesSql);
  expectOnlyOurOutputs(run);
  return run;
}

const OUR_COMMANDS = ['add-mask', 'group', 'endgroup', 'error', 'warning', 'notice'];

/** What the runner obeys, on either stream, is what the action means; `ours` are the secrets it may mask. */
function expectOnlyOurCommands(run: Run, ours: readonly string[]): void {
  expect(run.stderr).toBe('');
  expect(run.commands.filter(({ name, syntax }) => syntax !== 'v2' || !OUR_COMMANDS.includes(name))).toEqual([]);
  const meant = new Set(run.commands.map(({ line }) => line));
  expect(linesOf(run.stdout).filter((line) => couldBeCommand(line) && !meant.has(line))).toEqual([]);
  // A mask has to be the secret to the letter, and the runner does not show it.
  expect(linesOf(run.stdout).filter((line) => UNSEEN.test(line) && !line.startsWith('::add-mask::'))).toEqual([]);
  expect(run.masks.filter((mask) => !ours.some((secret) => readings(mask).some((text) => text.includes(secret))))).toEqual([]);
  // A title is the problem and may name what it is about; what it may not be is empty, or more than a line.
  expect(run.annotations.map(({ title = '' }) => title).filter((title) => title.trim() === '' || couldBeCommand(title) || /[\r\n]/.test(title))).toEqual([]);
  expect(run.annotations.filter(({ title, message }) => UNSEEN.test(`${title ?? ''}${message}`))).toEqual([]);
  const depths = run.commands.map(({ name }) => (name === 'group' ? 1 : name === 'endgroup' ? -1 : 0));
  expect(depths.reduce<number>((sum, step) => sum + step, 0)).toBe(0);
}

function readings(mask: string): string[] {
  return [mask, mask.replace(/(?:%[0-9A-F]{2})+/g, decodeURIComponent), Buffer.from(mask, 'base64').toString()];
}

const OUR_NODES = ['root', 'heading', 'paragraph', 'blockquote', 'strong', 'text', 'inlineCode', 'code', 'link', 'list', 'listItem', 'html'];

/** Foreign text is code; what is not code is words, links to our documents, and what opens and closes. */
function expectOnlyOurMarkdown(summary: string): void {
  const nodes = nodesIn(fromMarkdown(summary));
  expect([...new Set(nodes.map(({ type }) => type))].filter((type) => !OUR_NODES.includes(type))).toEqual([]);
  expect(UNSEEN.test(summary.replaceAll('\n', ''))).toBe(false);
  for (const node of nodes) {
    if (node.type === 'html') expect(node.value).toMatch(/^(?:<details>\n<summary>[A-Za-z0-9 ,:.'()-]+<\/summary>|<\/details>|<\/?sub>)$/);
    if (node.type === 'link') {
      expect(node.url).toMatch(/^https:\/\/github\.com\/cdc-preflight\/[a-z0-9/.-]+$/);
      expect(node.children.map(({ type }) => type)).toEqual(['inlineCode']);
    }
    if (node.type === 'text') {
      // GitHub makes alerts of quotes that begin so; the icons are beside words of ours.
      const words = node.value.replace(/^\[!(?:CAUTION|WARNING|NOTE)\]/, '').replaceAll(/\p{Extended_Pictographic}\uFE0F?/gu, '');
      expect(words).toMatch(/^[\p{Script=Latin}\p{Nd}\s.,;:!?()%'’…–—·|#-]*$/u);
      expect(node.value).not.toMatch(/#\S|:\S|\b[0-9a-f]{7,}\b|\bGH-|www\./);
    }
  }
  const marks = nodes.flatMap((node) => (node.type === 'html' ? [node.value.startsWith('</') ? -1 : 1] : []));
  expect(marks.reduce((sum, step) => sum + step, 0)).toBe(0);
  for (const table of summary.matchAll(/(?:^\|.*\n)+/gm)) {
    const widths = table[0].trimEnd().split('\n').map((line) => line.split(/(?<!\\)\|/).length);
    expect([...new Set(widths)]).toHaveLength(1);
    expect(table[0]).not.toMatch(/\\\\\|/);
  }
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}

/** psql is told to stop at an error, to go to a database, and to read UTF-8, and the statements are of the kinds we print. */
function expectOnlyOurStatements(script: string): void {
  for (const { command, statement } of piecesOf(script)) {
    if (command !== undefined) {
      expect(command).toMatch(/^\\(?:set ON_ERROR_STOP on|encoding UTF8|connect (?:-reuse-previous=on )?"(?:[^"\n]|"")*")$/);
    } else {
      expect(statement).toMatch(/^(?:ALTER (?:TABLE|PUBLICATION|ROLE|DATABASE|SYSTEM|DEFAULT PRIVILEGES) |CREATE (?:PUBLICATION |UNIQUE INDEX CONCURRENTLY )|GRANT |SELECT )/);
    }
  }
}

type Piece = { command: string; statement?: undefined } | { command?: undefined; statement: string };

/** What psqlscan.l would know: comments, commands, quotes, and everything else a character at a time. */
const TOKEN = /--[^\r\n]*|\\(?:"(?:[^"\n]|"")*"|[^"\n])*(?=\n|$)|"(?:[^"]|"")*"|E'(?:[^'\\]|''|\\[^])*'|'(?:[^']|'')*'|[^]/gy;

/** The commands and statements of a script in their order. Throws where psql would read on in a quote or put in a variable. */
function piecesOf(script: string): Piece[] {
  const pieces: Piece[] = [];
  let statement = '';
  for (const [token] of script.matchAll(TOKEN)) {
    if (token.startsWith('--')) continue;
    if (token.startsWith('\\') && statement.trim() === '') pieces.push({ command: token });
    else if (/^["':\\]$/.test(token)) throw new Error(`psql would act on ${token} in ${statement}`);
    else statement += token;
    if (token === ';') {
      pieces.push({ statement: statement.trim() });
      statement = '';
    }
  }
  if (statement.trim() !== '') throw new Error(`the script ends inside ${statement}`);
  return pieces;
}

const OUR_OUTPUTS: Readonly<Record<string, RegExp>> = {
  verdict: /^(?:pass|warn|fail|error)$/,
  blocked: /^(?:true|false)$/,
  errors: /^\d+$/,
  warnings: /^\d+$/,
  unknown: /^\d+$/,
  report: /\/cdc-preflight\/preflight-\w+\/report\.json$/,
  summary: /\/cdc-preflight\/preflight-\w+\/summary\.md$/,
  'fix-script': /^$|\/cdc-preflight\/preflight-\w+\/fixes\.sql$/,
  matrix: /^$/,
  'report-dir': /\/cdc-preflight\/preflight-\w+$/,
};

function expectOnlyOurOutputs(run: Run): void {
  expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(OUR_OUTPUTS).sort());
  for (const [name, pattern] of Object.entries(OUR_OUTPUTS)) expect(run.outputs[name]).toMatch(pattern);
  expect(Object.keys(run.files).filter((path) => !/^temp\/cdc-preflight\/preflight-\w+\/[a-z.]+$/.test(path))).toEqual([]);
  expect(outputFile(run, 'summary')).toBe(run.summary);
}

/** Runs a script as psql would, until a statement fails. Resolves with the databases it went to. */
async function play(server: Server, script: string): Promise<string[]> {
  let session = await server.connect();
  const databases: string[] = [];
  for (const { command, statement } of piecesOf(script)) {
    if (statement !== undefined) await session.query(statement);
    else if (command.startsWith('\\connect ')) {
      const database = databaseOf(command);
      await session.end();
      session = await server.connect({ database });
      databases.push(database);
    }
  }
  await session.end();
  return databases;
}

/** Where psql goes: to the name in quotes, or, where a connection string is allowed, to its dbname. */
function databaseOf(command: string): string {
  const argument = (/"(.*)"$/s.exec(command)?.[1] ?? '').replaceAll('""', '"');
  const conninfo = /^dbname='((?:[^'\\]|\\.)*)'$/s.exec(argument)?.[1];
  if (command.includes(' -reuse-previous=on ')) return (conninfo ?? '').replace(/\\(.)/gs, '$1');
  if (argument.includes('=') || /^postgres(?:ql)?:/.test(argument)) throw new Error(`psql would leave the server: ${command}`);
  return argument;
}

describe.each(some)('names in PostgreSQL %i', (major) => {
  const [planned, owner, login] = ['a\n::add-mask::a\nb', '</details>', '@octo-org/team #123 :tada: $x$'] as const;
  const tables = NAMES.map((name, index) => ({ schema: index % 2 === 0 ? 'public' : name, name, index }));
  const published = tables.filter(({ index }) => index % 3 > 0);
  let server: Server;
  let run: Run;
  let before: unknown;

  beforeAll(async () => {
    server = await startServer({ major });
    await server.sql(
      [
        `CREATE ROLE ${quoteIdent(login)} LOGIN REPLICATION PASSWORD ${quoteLiteral(PASSWORD)}`,
        `CREATE ROLE ${quoteIdent(owner)} LOGIN REPLICATION PASSWORD ${quoteLiteral(PASSWORD)}`,
        'CREATE TABLE witness (id int PRIMARY KEY); INSERT INTO witness VALUES (1)',
        ...tables.flatMap(definition),
        `CREATE PUBLICATION ${quoteIdent(planned)} FOR TABLE witness, ${published.map(qualified).join(', ')}`,
        `ALTER PUBLICATION ${quoteIdent(planned)} OWNER TO ${quoteIdent(owner)}`,
        ...NAMES.filter((name) => name !== planned).map((name) => `CREATE PUBLICATION ${quoteIdent(name)}`),
        ...NAMES.map(subscription),
      ].join(';\n'),
    );
    for (const applicationName of NAMES.slice(0, 5)) {
      await server.connect({ user: owner, password: PASSWORD, replication: 'database', applicationName });
    }
    before = await everythingBut(server);
    run = await judged();
  });
  afterAll(() => server.stop());

  function judged(): Promise<Run> {
    const where = { host: server.host, port: String(server.port), database: 'postgres', user: login, password: PASSWORD };
    return runSafely({ ...where, 'ssl-mode': 'disable', publication: planned, tables: '*.*' }, [PASSWORD]);
  }

  test('are found, one by one and to the letter', () => {
    expect(run.exitCode).toBe(1);
    const objects = tables.map((table) => `table:${as(table)}`);
    expect(results(run, 'replica-identity').map(({ object }) => object).sort()).toEqual([...objects].sort());
    const missing = tables.filter((table) => !published.includes(table)).map((table) => `table:${as(table)}`);
    expect(results(run, 'publication-tables').map(({ object }) => object).sort()).toEqual(missing.sort());
    expect(JSON.parse(run.reportText)).toEqual(run.report);
  });

  test('stand in the inventory to the letter', async () => {
    const inventory = run.report?.targets[0]?.inventory;
    expect(inventory?.publications?.map(({ name }) => name).sort()).toEqual([...new Set([...NAMES, planned])].sort());
    expect(inventory?.publications?.find(({ name }) => name === planned)).toMatchObject({ owner });
    expect(inventory?.subscriptions?.map((one) => [one['name'], one['publications']]).sort()).toEqual(NAMES.map((name) => [name, [name]]).sort());
    const senders = await server.sql<{ application_name: string; usename: string }>('SELECT application_name, usename FROM pg_stat_replication');
    expect(senders).toHaveLength(5);
    expect(inventory?.walsenders?.map((one) => one['application_name'])).toEqual(
      expect.arrayContaining(senders.map(({ application_name }) => application_name)),
    );
  });

  test('can be mended by the printed script, which touches nothing else', async () => {
    expect(await play(server, run.fixesSql)).toEqual(['postgres']);
    expect(await everythingBut(server)).toEqual(before);
    expect(await server.sql('SELECT id FROM witness')).toEqual([{ id: 1 }]);
    const identities = await server.sql<{ name: string; relreplident: string }>(
      "SELECT relname AS name, relreplident FROM pg_class WHERE relkind = 'r' AND relnamespace >= 2200 AND relnamespace <> 'information_schema'::regnamespace",
    );
    const expected = tables.map(({ name, index }) => ({ name, relreplident: index % 4 === 1 || index % 4 === 2 ? 'i' : 'f' }));
    expect(new Set(identities.map((row) => JSON.stringify(row)))).toEqual(
      new Set([{ name: 'witness', relreplident: 'd' }, ...expected].map((row) => JSON.stringify(row))),
    );
    expect(statuses(await judged())).toMatchObject({ 'replica-identity': 'pass', 'publication-tables': 'pass' });
  });
});

interface Named {
  schema: string;
  name: string;
  index: number;
}

function qualified({ schema, name }: Named): string {
  return `${quoteIdent(schema)}.${quoteIdent(name)}`;
}

/** As a result names it: quoted where SQL needs it, which all of these do but a word that could be a commit. */
function as({ schema, name }: Named): string {
  return [schema, name].map((part) => (/^(?:public|deadbeefdeadbeef)$/.test(part) ? part : quoteIdent(part))).join('.');
}

/** A table without identity: without a key, with an index that could serve, with a key that cannot, and with a strange column. */
function definition(table: Named): string[] {
  const { schema, name, index } = table;
  const columns = [
    'id int',
    'id int NOT NULL',
    `id int, CONSTRAINT ${quoteIdent(`${name}k`)} PRIMARY KEY (id) DEFERRABLE`,
    `${quoteIdent(name)} int, ${quoteIdent(`${name}c`)} int`,
  ][index % 4];
  return [
    ...(schema === 'public' ? [] : [`CREATE SCHEMA ${quoteIdent(schema)}`]),
    `CREATE TABLE ${qualified(table)} (${columns ?? ''})`,
    ...(index % 4 === 1 ? [`CREATE UNIQUE INDEX ${quoteIdent(`${name}i`)} ON ${qualified(table)} (id)`] : []),
  ];
}

function subscription(name: string): string {
  const options = "connect = false, enabled = false, create_slot = false, slot_name = NONE";
  return `CREATE SUBSCRIPTION ${quoteIdent(name)} CONNECTION 'host=127.0.0.1 port=1' PUBLICATION ${quoteIdent(name)} WITH (${options})`;
}

/** All that a script could have touched, identities with their indexes and members of publications aside. */
async function everythingBut(server: Server): Promise<unknown> {
  return await server.sql(`
    SELECT (SELECT json_agg(x ORDER BY x.oid) FROM (SELECT oid, relname, relkind, relowner, relnatts, relpersistence FROM pg_class WHERE oid >= 16384 AND NOT (relkind = 'i' AND relname ~ '_identity$')) x) AS relations,
           (SELECT json_agg(x ORDER BY x.oid) FROM (SELECT oid, nspname, nspowner FROM pg_namespace) x) AS schemas,
           (SELECT json_agg(x ORDER BY x.oid) FROM (SELECT oid, rolname, rolsuper, rolcanlogin FROM pg_roles) x) AS roles,
           (SELECT json_agg(x ORDER BY x.oid) FROM (SELECT oid, datname, datdba, datallowconn FROM pg_database) x) AS databases,
           (SELECT json_agg(x ORDER BY x.pubname) FROM (SELECT pubname, pubowner, puballtables FROM pg_publication) x) AS publications,
           (SELECT count(*) FROM pg_proc) AS functions, (SELECT count(*) FROM pg_db_role_setting) AS settings`);
}

describe('names of databases', () => {
  const databases = [
    '::error::x',
    ' a b ',
    '"',
    '\\',
    "';--",
    '"; DROP TABLE public.witness; --',
    '$(touch pwned) `touch pwned`',
    'host=evil.example dbname=x',
    "host='evil.example' a\\'",
    'postgresql://evil.example/x?sslmode=disable',
    'x\n\\! touch pwned\n\\q',
    '%0A::error::%25',
    '\u202egnp',
  ];
  let server: Server;

  beforeAll(async () => {
    server = await startServer({ major: majors.at(-1) ?? 0 });
    await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD ${quoteLiteral(PASSWORD)}`);
    for (const database of databases) {
      await server.sql(`CREATE DATABASE ${quoteIdent(database)}`);
      await server.sql('CREATE TABLE witness (id int PRIMARY KEY); CREATE TABLE keyless (id int); CREATE PUBLICATION p FOR TABLE keyless', { database });
    }
  });
  afterAll(() => server.stop());

  test('lead psql to that database and to no other server', async () => {
    await eachOf(databases, async (database) => {
      const judged = (): Promise<Run> =>
        runSafely({ 'connection-string': `${server.uri({ database, user: 'cdc', password: PASSWORD })}?sslmode=disable`, publication: 'p' }, [PASSWORD]);
      const run = await judged();
      const row = result(run, 'replica-identity', 'table:public.keyless');
      expect(row.fix?.variants[0]?.steps).toEqual([expect.objectContaining({ kind: 'sql', database })]);
      expect(result(run, 'login').evidence).toMatchObject({ database });
      if (database.includes('\n')) expect(piecesOf(run.fixesSql)).toEqual([{ command: '\\set ON_ERROR_STOP on' }]);
      else {
        expect(await play(server, run.fixesSql)).toEqual([database]);
        expect(statuses(await judged())).toMatchObject({ 'replica-identity': 'pass' });
        expect(await server.sql('SELECT * FROM witness', { database })).toEqual([]);
      }
    });
  });

  test('stand beside their slots to the letter', async () => {
    for (const [index, database] of databases.entries()) {
      if (index % 3 === 0) await server.sql(`SELECT pg_create_logical_replication_slot('slot_${index}', 'pgoutput')`, { database });
    }
    const run = await runSafely({ 'connection-string': `${server.uri({ user: 'cdc', password: PASSWORD })}?sslmode=disable` }, [PASSWORD]);
    const found = run.report?.targets[0]?.inventory.slots?.map(({ name, database }) => [name, database]);
    expect(found?.sort()).toEqual(databases.flatMap((database, index) => (index % 3 === 0 ? [[`slot_${index}`, database]] : [])).sort());
  });
});

/** Three at a time. */
async function eachOf<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const left = [...all.entries()];
  const ends: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [index, one] = next;
      await act(one).catch((error: unknown) => ends.push(`${index} ${JSON.stringify(one)}: ${String(error)}`));
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  if (ends.length > 0) throw new Error(ends.join('\n\n'));
}

describe('what a server says', () => {
  const refusing = (code: string, more: Readonly<Record<string, string>> = {}): Buffer =>
    errorResponse({ S: 'FATAL', V: 'FATAL', C: code, M: EVERYTHING, D: EVERYTHING, H: EVERYTHING, ...more });

  const authentication = (kind: number, rest: Uint8Array = Buffer.alloc(0)): Buffer => {
    const word = Buffer.alloc(4);
    word.writeUInt32BE(kind);
    return serverMessage('R', Buffer.concat([word, rest]));
  };
  const parameter = (name: string, value: string): Buffer => serverMessage('S', Buffer.from(`${name}\0${value}\0`));
  const loggedIn = (version: string): Buffer =>
    Buffer.concat([
      authentication(0),
      parameter('server_version', version),
      parameter('server_encoding', EVERYTHING),
      parameter(EVERYTHING, EVERYTHING),
      serverMessage('N', Buffer.from(`SNOTICE\0VNOTICE\0C00000\0M${EVERYTHING}\0\0`)),
      serverMessage('K', Buffer.alloc(8)),
      serverMessage('Z', Buffer.from('I')),
    ]);

  /** The first answer to the startup packet, then `later` to every Sync and Query of the client. */
  const script =
    (first: Buffer, later: Buffer) =>
    (socket: Socket): void => {
      socket.once('data', () => {
        socket.write(first);
        socket.on('data', (bytes) => socket.write(Buffer.concat(endsOfRequests(bytes).map(() => later))));
      });
    };

  async function said(handler: (socket: Socket) => void, mode = 'disable'): Promise<Run> {
    const standIn = await rogueServer(handler);
    try {
      const where = { host: standIn.host, port: String(standIn.port), user: 'cdc', database: 'shop', password: PASSWORD };
      return await runSafely({ ...where, 'ssl-mode': mode }, [PASSWORD]);
    } finally {
      await standIn.close();
    }
  }

  test('instead of an answer to the request for TLS', async () => {
    for (const answer of [refusing('53300', { R: EVERYTHING }), EVERYTHING, `S${EVERYTHING}`]) {
      const run = await said(answeringAndEnding(answer), 'require');
      expect(statuses(run)).toMatchObject({ 'host-reachable': 'pass', 'tls-trusted': 'fail:error', login: 'skip' });
    }
  });

  test('when it refuses the login, as a server or as a pooler', async () => {
    await eachOf(['28P01', '28000', '3D000', '42501', '53300', '55000', '08P01', 'XX000', '00000'], async (code) => {
      const direct = await said(answeringAndEnding(refusing(code, { R: EVERYTHING })));
      expect(direct.outputs['verdict']).toBe('fail');
      const pooled = await said(answeringAndEnding(refusing(code)));
      expect(statuses(pooled)).toMatchObject({ 'direct-connection': 'fail:error' });
      expect(result(pooled, 'direct-connection').evidence).toMatchObject({ message: expect.stringContaining(readBack(EVERYTHING).slice(0, 200)) });
    });
  });

  test('when it is nothing else', async () => {
    await eachOf(HOSTILE.filter((text) => text !== ''), async (text) => {
      const fields = { S: text, V: 'FATAL', C: '28000', M: text, D: text, H: text, F: text, L: text, R: text };
      const run = await said(answeringAndEnding(errorResponse(fields)));
      expect(result(run, 'login')).toMatchObject({ status: 'fail', evidence: { server_says: expect.stringContaining(readBack(text)) } });
    });
  });

  test.each([
    ['after the password', script(authentication(3), refusing('28P01', { R: EVERYTHING }))],
    ['as mechanisms of SASL', script(authentication(10, Buffer.from(`${EVERYTHING}\0SCRAM-SHA-256\0\0`)), authentication(11, Buffer.from(EVERYTHING)))],
    ['as other mechanisms of SASL', script(authentication(10, Buffer.from(`${EVERYTHING}\0\0`)), refusing('XX000'))],
    ['as no message at all', answeringAndEnding(EVERYTHING)],
    ['as a message that is cut off', answeringAndEnding(refusing('28000').subarray(0, 300))],
  ])('%s', async (_, handler) => {
    const run = await said(handler);
    expect(run.exitCode).toBe(1);
    expect(run.outputs['verdict']).toBe('fail');
  });

  test.each([
    ['42501', 'warn'],
    ['57014', 'error'],
    ['XX000', 'error'],
  ])('to every statement, with %s, and of its version', async (code, verdict) => {
    const refusal = Buffer.concat([refusing(code, { S: 'ERROR', V: 'ERROR', R: EVERYTHING }), serverMessage('Z', Buffer.from('I'))]);
    const run = await said(script(loggedIn(`16.4 ${EVERYTHING}`), refusal));
    expect(run.outputs['verdict']).toBe(verdict);
    expect(run.report?.targets[0]?.server).toEqual({ version: '16.4', major: 16, platform: 'unknown' });
  });

  test('of its version alone', async () => {
    const run = await said(script(loggedIn(EVERYTHING), serverMessage('Z', Buffer.from('I'))));
    expect(run.outputs['verdict']).toBe('error');
    // What is no version is not shown as one.
    expect(run.report?.targets[0]?.server).toBeNull();
  });

  test('in its own functions, at the login', async () => {
    // Since 17 a trigger can refuse a login in words of its own.
    for (const major of majors.filter((one) => one >= 17)) {
      const server = await startServer({ major });
      const texts = `MESSAGE = ${quoteLiteral(EVERYTHING)}, DETAIL = ${quoteLiteral(EVERYTHING)}, HINT = ${quoteLiteral(EVERYTHING)}`.replaceAll('\ud800', '').replaceAll('\udc00', '');
      await server.sql(`
        CREATE ROLE cdc LOGIN REPLICATION PASSWORD ${quoteLiteral(PASSWORD)};
        CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $body$
          BEGIN IF session_user = 'cdc' THEN RAISE EXCEPTION USING ${texts}; END IF; END $body$;
        CREATE EVENT TRIGGER refuse ON login EXECUTE FUNCTION refuse()`);
      const run = await runSafely({ 'connection-string': `${server.uri({ user: 'cdc', password: PASSWORD })}?sslmode=disable` }, [PASSWORD]);
      expect(result(run, 'login')).toMatchObject({ status: 'fail', evidence: { sqlstate: 'P0001' } });
      await server.stop();
    }
  });
});

/** Half a surrogate pair cannot be sent. */
function readBack(text: string): string {
  return Buffer.from(text).toString();
}

/** The Syncs and Queries among the messages that begin in `bytes`; a pipelined client sends whole ones. */
function endsOfRequests(bytes: Buffer): string[] {
  const types: string[] = [];
  for (let at = 0; at + 5 <= bytes.length; at += 1 + bytes.readUInt32BE(at + 1)) types.push(String.fromCharCode(bytes[at] ?? 0));
  return types.filter((type) => 'SQp'.includes(type));
}

describe('what a certificate says', () => {
  test('of itself and of who issued it', async () => {
    const ascii = NAMES.filter((text) => /^[\t\n\r -~]+$/.test(text));
    // The library that issues them takes quotes and backslashes for its own.
    const name = readBack(EVERYTHING).replace(/["\\]/g, '');
    const [hostile, other] = await Promise.all([authority({ name }), authority()]);
    const [valid, expired] = await Promise.all([
      hostile.server({ name, hosts: ascii }),
      hostile.server({ name, hosts: ascii, from: daysFromNow(-9), to: daysFromNow(-1) }),
    ]);
    const server = await startServer({ major: majors.at(-1) ?? 0, tls: { cert: valid.chain, key: valid.key } });
    await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD ${quoteLiteral(PASSWORD)}`);
    const judged = (mode: string, root?: string): Promise<Run> =>
      runSafely(
        {
          'connection-string': `${server.uri({ user: 'cdc', password: PASSWORD })}?sslmode=${mode}`,
          ...(root === undefined ? {} : { 'ssl-root-cert': root }),
        },
        [PASSWORD],
      );
    const outcome = async (run: Promise<Run>): Promise<unknown> => result(await run, 'tls-trusted').evidence;
    const subject = { certificate: `CN=${name}`, certificate_names: expect.stringContaining('::error::x') };
    expect(await outcome(judged('verify-ca', other.cert))).toMatchObject({ outcome: 'untrusted-chain', ...subject });
    expect(await outcome(judged('verify-full', hostile.cert))).toMatchObject({ outcome: 'wrong-name', ...subject });
    expect(await outcome(judged('verify-ca', hostile.cert))).toMatchObject({ outcome: 'trusted', ...subject });
    await server.tls({ cert: expired.chain, key: expired.key });
    expect(await outcome(judged('require', hostile.cert))).toMatchObject({ outcome: 'expired', ...subject });
    await server.stop();
  });
});

describe('what an input says', () => {
  const where = { host: '127.0.0.1', port: '1', user: 'cdc', database: 'shop', password: PASSWORD, 'ssl-mode': 'disable' };

  test.each<[input: string, value: string, is: string]>([
    ['host', EVERYTHING, 'error'],
    ['port', EVERYTHING, 'error'],
    ['ssl-mode', EVERYTHING, 'error'],
    ['ssl-root-cert', EVERYTHING, 'error'],
    ['ssl-server-name', EVERYTHING, 'error'],
    ['slot', EVERYTHING, 'fail'],
    ['tables', EVERYTHING, 'error'],
    ['rules', EVERYTHING, 'error'],
    ['rules', `wal-level: ${EVERYTHING}`, 'error'],
    ['operations', EVERYTHING, 'error'],
    ['slot-lag-warning', EVERYTHING, 'error'],
    ['timeout', EVERYTHING, 'error'],
    ['consumer', EVERYTHING, 'error'],
    ['connection-string', EVERYTHING, 'error'],
    ['connection-string', `postgresql://h/d?${encodeURIComponent(EVERYTHING.replaceAll(/\p{Cs}/gu, ''))}=1`, 'error'],
    ['user', EVERYTHING, 'fail'],
    ['database', EVERYTHING, 'fail'],
    ['publication', EVERYTHING, 'error'],
    ['role', EVERYTHING, 'error'],
    // As long as a name of PostgreSQL can be.
    ['publication', '\r\n::error::x `|</details> ##[group] \u202e "\'; DROP', 'fail'],
    ['role', '\r\n::error::x `|</details> ##[group] \u202e "\'; DROP', 'fail'],
  ])('%s', async (input, value, verdict) => {
    // All of a broken connection string may be a password.
    const run = await runSafely({ ...where, [input]: value }, input === 'connection-string' ? [''] : [PASSWORD]);
    expect(run.exitCode).toBe(1);
    expect(run.outputs['verdict']).toBe(verdict);
  });
});
