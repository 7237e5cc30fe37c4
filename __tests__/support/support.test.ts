import { spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { annotationsOf, commandsIn } from './action/commands.js';
import { valuesIn } from './action/command-files.js';
import { inputVariable, outputFile, result, results, runAction, statuses } from './action.js';
import type { Run } from './action.js';
import { authority, daysFromNow, selfSigned } from './certificates.js';
import type { Authority } from './certificates.js';
import { consume, subscribe, unsubscribe } from './consumer.js';
import { eventually } from './eventually.js';
import { reachable, serverAccount } from './postgres/platform.js';
import { majors, quoteIdent, quoteLiteral, startServer, startStandby, stopAll } from './postgres.js';
import type { Server } from './postgres.js';
import { answeringAndEnding, delayProxy, errorResponse, faultProxy, rogueServer, silent } from './proxy.js';

const some = majors.filter((major) => [majors[0], 14, majors.at(-1)].includes(major));

afterAll(stopAll);

/** Asks a PostgreSQL server for TLS and shakes hands. Rejects when the certificate is not accepted. */
async function handshake(
  { host, port }: { host: string; port: number },
  options: ConnectionOptions,
): Promise<TLSSocket> {
  const socket = connect({ host, port });
  socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]));
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('data', () => resolve());
  });
  return await new Promise((resolve, reject) => {
    const secured = connectTls({ socket, servername: 'localhost', ...options }, () => resolve(secured));
    secured.once('error', reject);
  });
}

/** All that the other side sends until it ends, and how it ended. */
function conversation(socket: Socket): Promise<{ bytes: Buffer; error: string | undefined }> {
  const chunks: Buffer[] = [];
  let error: string | undefined;
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.once('error', (reason: NodeJS.ErrnoException) => (error = reason.code));
  return new Promise((resolve) => socket.once('close', () => resolve({ bytes: Buffer.concat(chunks), error })));
}

describe.each(some)('PostgreSQL %i', (major) => {
  let server: Server;
  let root: Authority;
  let intermediate: Authority;
  beforeAll(async () => {
    root = await authority();
    intermediate = await root.intermediate();
    const leaf = await intermediate.server();
    server = await startServer({ major, tls: { cert: leaf.chain, key: leaf.key, ca: root.cert } });
    await server.sql("CREATE ROLE cdc LOGIN REPLICATION PASSWORD 'sesame'");
  });
  afterAll(() => server.stop());

  test('runs as asked', async () => {
    const [row] = await server.sql<Record<string, string>>(
      `CREATE TABLE several (statements int); SELECT current_setting('server_version_num') AS version, current_setting('wal_level') AS wal_level,
       current_setting('fsync') AS fsync, current_setting('unix_socket_directories') AS sockets, current_setting('ssl') AS ssl`,
    );
    expect(row).toEqual({
      version: expect.stringMatching(`^${major}`),
      wal_level: 'logical',
      fsync: 'off',
      sockets: '',
      ssl: 'on',
    });
    expect(server.uri({ user: 'a@b', database: 'c d' })).toBe(
      `postgresql://a%40b:${server.superuser.password}@127.0.0.1:${server.port}/c%20d`,
    );
  });

  test('logs in with SCRAM over verified TLS, with channel binding', async () => {
    const client = await server.connect({
      user: 'cdc',
      password: 'sesame',
      ssl: { ca: root.cert },
      channelBinding: true,
    });
    const { rows } = await client.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()');
    expect(rows).toEqual([{ ssl: true }]);
    await client.end();
    await expect(server.sql('SELECT 1', { user: 'cdc', password: 'wrong' })).rejects.toMatchObject({ code: '28P01' });
  });

  test('presents a chain that Node verifies, and an unrelated root does not', async () => {
    const socket = await handshake(server, { ca: root.cert });
    expect(socket.authorized).toBe(true);
    socket.destroy();
    const stranger = await authority();
    await expect(handshake(server, { ca: stranger.cert })).rejects.toMatchObject({
      code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    });
    await expect(handshake(server, { ca: root.cert, servername: 'elsewhere.example' })).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
  });

  test('takes client certificates of its CA only', async () => {
    await server.hba(['hostssl all cdc 127.0.0.1/32 cert']);
    const [own, strange] = await Promise.all([
      intermediate.client({ name: 'cdc' }),
      (await authority()).client({ name: 'cdc' }),
    ]);
    const client = await server.connect({ user: 'cdc', ssl: { ca: root.cert, cert: own.chain, key: own.key } });
    await client.end();
    await expect(
      server.connect({ user: 'cdc', ssl: { ca: root.cert, cert: strange.chain, key: strange.key } }),
    ).rejects.toThrow();
  });

  test('changes certificates and keys of either kind while it runs', async () => {
    const expired = await root.server({ from: daysFromNow(-30), to: daysFromNow(-1) });
    await server.tls({ cert: expired.cert, key: expired.key });
    await expect(handshake(server, { ca: root.cert })).rejects.toMatchObject({ code: 'CERT_HAS_EXPIRED' });
    const rsa = await (await authority({ keyType: 'rsa' })).intermediate({ keyType: 'rsa' });
    const leaf = await rsa.server({ keyType: 'rsa', hosts: ['localhost'] });
    await server.tls({ cert: leaf.chain, key: leaf.key });
    const socket = await handshake(server, { ca: rsa.root });
    expect(socket.getPeerCertificate().fingerprint256).toBe(leaf.fingerprint256);
    socket.destroy();
  });

  test('replaces pg_hba.conf, and names a line it refuses', async () => {
    await server.hba(['host all all all scram-sha-256']);
    await server.sql('SELECT 1', { user: 'cdc', password: 'sesame' });
    await server.prependHba('host all cdc all reject');
    await expect(server.sql('SELECT 1', { user: 'cdc', password: 'sesame' })).rejects.toMatchObject({ code: '28000' });
    await expect(server.hba(['host all all nonsense'])).rejects.toThrow(/^pg_hba.conf line 3: /);
    await server.hba(['host all all all trust']);
    await server.sql('SELECT 1', { user: 'cdc' });
  });

  test('keeps ALTER SYSTEM over a restart, above its own settings', async () => {
    await server.sql("ALTER SYSTEM SET work_mem = '7MB'");
    const { port } = server;
    const idle = await server.connect();
    await server.restart({ work_mem: '5MB', 'app.note': "it's C:\\" });
    expect(await server.sql(`SELECT current_setting('work_mem') AS mem, current_setting('app.note') AS note`)).toEqual([
      { mem: '7MB', note: "it's C:\\" },
    ]);
    expect(server.port).toBe(port);
    await expect(idle.query('SELECT 1')).rejects.toThrow();
    expect(await server.log()).toMatch(/received fast shutdown request/);
  });

  test('lists sessions without its own', async () => {
    const client = await server.connect({ applicationName: 'the one' });
    expect(await server.sessions()).toEqual([
      expect.objectContaining({ applicationName: 'the one', user: 'postgres', backendType: 'client backend' }),
    ]);
    await client.end();
    await eventually('the session to end', async () => (await server.sessions()).length === 0);
  });

  test('quotes', async () => {
    const odd = `a"b'c\\d`;
    expect(await server.sql(`SELECT ${quoteLiteral(odd)} AS ${quoteIdent(odd)}`)).toEqual([{ [odd]: odd }]);
  });

  test('has a standby that follows it', async () => {
    const standby = await startStandby(server);
    await server.sql('CREATE TABLE followed AS SELECT 1 AS id');
    const rows = await eventually('the standby to follow', () =>
      standby.sql('SELECT id, pg_is_in_recovery() AS recovering FROM followed').catch(() => undefined),
    );
    expect(rows).toEqual([{ id: 1, recovering: true }]);
    expect((await server.sessions()).map((session) => session.backendType)).toEqual(['walsender']);
    await standby.stop();
  });

  test('feeds a consumer', async () => {
    await server.sql(
      'CREATE SCHEMA "Odd, one"; CREATE TABLE "Odd, one".t (id int PRIMARY KEY, v text); CREATE PUBLICATION "P, \'x" FOR TABLE "Odd, one".t',
    );
    const where = { ...server.superuser, host: server.host, port: server.port, database: 'postgres' };
    const consumer = await consume({ ...where, slot: 'feed', publication: `P, 'x`, createSlot: true });
    await server.sql(`INSERT INTO "Odd, one".t VALUES (1, 'a')`);
    await server.sql(`UPDATE "Odd, one".t SET v = 'b'`);
    await server.sql(`DELETE FROM "Odd, one".t`);
    const received = await consumer.waitFor(3);
    expect(received).toMatchObject([
      { kind: 'insert', schema: 'Odd, one', table: 't', new: { id: 1, v: 'a' } },
      { kind: 'update', new: { v: 'b' } },
      { kind: 'delete', key: { id: 1 } },
    ]);
    await consumer.stop();
    const temporary = await consume({
      ...where,
      slot: 'passing',
      publication: 'none',
      createSlot: true,
      temporary: true,
    });
    await temporary.stop();
    await eventually(
      'the temporary slot to go',
      async () => (await server.sql(`SELECT FROM pg_replication_slots WHERE slot_name = 'passing'`)).length === 0,
    );
  });

  test('tells a consumer why it cannot start, or go on', async () => {
    const where = { ...server.superuser, host: server.host, port: server.port, database: 'postgres' };
    await expect(consume({ ...where, slot: 'nowhere', publication: 'p' })).rejects.toMatchObject({ code: '42704' });
    await expect(consume({ ...where, user: 'nobody', slot: 'nowhere', publication: 'p' })).rejects.toMatchObject({
      code: '28000',
    });
    const consumer = await consume({ ...where, slot: 'feed', publication: `P, 'x` });
    await server.sql(`SELECT pg_terminate_backend(active_pid) FROM pg_replication_slots WHERE slot_name = 'feed'`);
    await expect(consumer.waitFor(1)).rejects.toThrow(/terminat/);
    await consumer.stop();
  });

  test('has a subscriber, or says why not', async () => {
    const subscriber = await startServer({ major });
    await Promise.all([server, subscriber].map((one) => one.sql('CREATE TABLE shared (id int PRIMARY KEY)')));
    await server.sql('INSERT INTO shared VALUES (1); CREATE PUBLICATION shared FOR TABLE shared');
    const shared = { subscriber, publisher: server, name: 'shared', publication: 'shared' };
    expect(await subscribe(shared)).toEqual({ streams: true });
    expect(await subscriber.sql('SELECT id FROM shared')).toEqual([{ id: 1 }]);
    await unsubscribe(shared);
    const refused = await subscribe({ ...shared, parameters: { create_slot: 'false', slot_name: 'absent' } });
    expect(refused).toEqual({ streams: false, error: expect.stringMatching(/slot "absent" does not exist/) });
    await subscriber.stop();
  });

  test('stops for good', async () => {
    const another = await startServer({ major, settings: { listen_addresses: '127.0.0.1,::1' } });
    await another.connect();
    await another.stop();
    await another.stop();
    await expect(another.sql('SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await eventually('the directory to go', () => !existsSync(another.dataDir));
  });
});

describe('servers', () => {
  const newest = majors.at(-1) ?? 0;

  test('are never skipped', async () => {
    await expect(startServer({ major: 9 })).rejects.toThrow(/no PostgreSQL 9 is published/);
  });

  test('that do not start say why and leave nothing', async () => {
    await expect(startServer({ major: newest, settings: { max_connections: 'many' } })).rejects.toThrow(
      /did not start:[^]*max_connections/,
    );
  });

  test('end when the process that started them is killed', async () => {
    const server = await startServer({ major: newest });
    const script = fileURLToPath(new URL('./postgres/watchdog.mjs', import.meta.url));
    const watchdog = spawn(process.execPath, [script], { stdio: ['pipe', 'ignore', 'inherit'] });
    watchdog.stdin.end(`${JSON.stringify({ watch: dirname(server.dataDir) })}\n`);
    await new Promise((resolve) => watchdog.once('exit', resolve));
    await expect(server.sql('SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(existsSync(server.dataDir)).toBe(false);
    await server.stop();
  });

  test('run from a copy when their account cannot reach the package', () => {
    if (serverAccount() === undefined) return;
    const closed = mkdtempSync(join(tmpdir(), 'cdc-preflight-closed-'));
    for (const name of ['bin', 'lib', 'share']) mkdirSync(join(closed, 'native', name), { recursive: true });
    writeFileSync(join(closed, 'native', 'bin', 'postgres'), '', { mode: 0o700 });
    const copy = reachable(join(closed, 'native'), `copy-${process.pid}`);
    expect(copy).not.toContain(closed);
    expect(reachable(copy, 'another')).toBe(copy);
    for (const directory of [closed, copy]) rmSync(directory, { recursive: true });
  });
});

describe('certificates', () => {
  test('say what was asked', async () => {
    const root = await authority({ name: 'Root X' });
    const leaf = await root.server({ hosts: ['db.example', '10.0.0.1', '::1'], to: daysFromNow(5) });
    const read = new X509Certificate(leaf.cert);
    expect(read.subjectAltName).toBe('DNS:db.example, IP Address:10.0.0.1, IP Address:0:0:0:0:0:0:0:1');
    expect(read.issuer).toBe('CN=Root X');
    expect(read.checkIssued(new X509Certificate(root.cert))).toBe(true);
    expect(read.fingerprint256).toBe(leaf.fingerprint256);
    expect(Math.round((leaf.notAfter.getTime() - Date.now()) / 86_400_000)).toBe(5);
    expect(leaf.chain).toBe(leaf.cert);
    expect(leaf.key).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    const nameless = new X509Certificate((await root.server({ name: 'old.example', hosts: [] })).cert);
    expect([nameless.subject, nameless.subjectAltName]).toEqual(['CN=old.example', undefined]);
    const lonely = new X509Certificate((await selfSigned()).cert);
    expect(lonely.issuer).toBe(lonely.subject);
  });
});

describe('proxies', () => {
  const greeting = Buffer.from('0123456789');
  const echoing = (): Promise<Awaited<ReturnType<typeof rogueServer>>> =>
    rogueServer((socket) => {
      socket.on('data', (chunk) => socket.write(chunk));
      socket.once('end', () => socket.end());
    });

  test('delay each way and keep the order', async () => {
    const echo = await echoing();
    const proxy = await delayProxy({ ...echo, host: echo.host, port: echo.port, delayMs: 50 });
    const socket = connect(proxy.port, proxy.host);
    const started = performance.now();
    const spoken = conversation(socket);
    for (const digit of greeting.toString()) socket.write(digit);
    socket.end();
    expect((await spoken).bytes.toString()).toBe('0123456789');
    const took = performance.now() - started;
    expect(took).toBeGreaterThanOrEqual(95);
    expect(took).toBeLessThan(400);
    expect(proxy).toMatchObject({ connections: 1, clientBytes: 10, serverBytes: 10 });
    await eventually('the connection to close', () => proxy.open === 0);
    await Promise.all([proxy.close(), echo.close()]);
  });

  const cases = [
    ['cut', { kind: 'cut' }, '0123', undefined],
    ['reset', { kind: 'reset' }, '0123', 'ECONNRESET'],
    ['garble', { kind: 'garble' }, `0123${String.fromCharCode(0xff ^ 0x34)}56789`, undefined],
    ['garble with bytes', { kind: 'garble', bytes: Buffer.from('ab') }, '0123ab6789', undefined],
  ] as const;
  test.each(cases)('%s after the fourth byte of the server', async (_name, kind, bytes, error) => {
    const server = await rogueServer((socket) => socket.end(greeting));
    const proxy = await faultProxy({
      host: server.host,
      port: server.port,
      fault: { from: 'server', afterBytes: 4, ...kind },
    });
    const heard = await conversation(connect(proxy.port, proxy.host));
    expect([heard.bytes.toString('latin1'), heard.error]).toEqual([bytes, error]);
    await Promise.all([proxy.close(), server.close()]);
  });

  test('stall, on the second connection only', async () => {
    const echo = await echoing();
    const proxy = await faultProxy({
      host: echo.host,
      port: echo.port,
      fault: [{ from: 'client', afterBytes: 4, connection: 2, kind: 'stall' }],
    });
    const talk = (): { socket: Socket; heard: () => string } => {
      const socket = connect(proxy.port, proxy.host);
      let heard = '';
      socket.on('data', (chunk) => (heard += chunk.toString()));
      socket.write(greeting);
      return { socket, heard: () => heard };
    };
    const first = talk();
    await eventually('the first echo', () => first.heard() === '0123456789');
    const second = talk();
    await eventually('the second echo', () => second.heard() === '0123');
    await expect(eventually('more', () => second.heard().length > 4, { timeoutMs: 100 })).rejects.toThrow(
      /in vain for more/,
    );
    expect(proxy.open).toBe(2);
    await Promise.all([proxy.close(), echo.close()]);
  });

  test('several faults in one connection, chosen for it', async () => {
    const server = await rogueServer((socket) => socket.write(greeting));
    const fault = () => [
      { from: 'server', afterBytes: 8, kind: 'cut' } as const,
      { from: 'server', afterBytes: 2, kind: 'garble', bytes: Buffer.from('xy') } as const,
    ];
    const proxy = await faultProxy({ host: server.host, port: server.port, fault });
    expect((await conversation(connect(proxy.port, proxy.host))).bytes.toString()).toBe('01xy4567');
    await Promise.all([proxy.close(), server.close()]);
  });

  test('rogues answer or do not', async () => {
    const refusing = await rogueServer(answeringAndEnding(errorResponse({ S: 'FATAL', C: '53300', M: 'too many' })));
    const socket = connect(refusing.port, refusing.host);
    socket.write('hello');
    expect((await conversation(socket)).bytes.toString('latin1')).toBe('E\0\0\0\x1dSFATAL\0C53300\0Mtoo many\0\0');
    const mute = await rogueServer(silent);
    const unanswered = connect(mute.port, mute.host);
    unanswered.write('hello');
    await eventually('the bytes to arrive', () => mute.clientBytes === 5);
    await Promise.all([refusing.close(), mute.close()]);
    expect((await conversation(unanswered)).bytes).toHaveLength(0);
  });

  test('PostgreSQL works through them', async () => {
    const server = await startServer({ major: majors.at(-1) ?? 0 });
    const proxy = await delayProxy({ host: server.host, port: server.port, delayMs: 5 });
    const consumer = await consume({
      ...server.superuser,
      host: proxy.host,
      port: proxy.port,
      database: 'postgres',
      slot: 's',
      publication: 'p',
      createSlot: true,
    });
    await consumer.stop();
    await proxy.close();
    await server.stop();
  });
});

describe('the action', () => {
  const directory = mkdtempSync(join(tmpdir(), 'cdc-preflight-entry-'));
  const script = (text: string): string => {
    const entry = join(directory, `${Math.random()}.mjs`);
    writeFileSync(entry, text);
    return entry;
  };
  afterAll(() => rmSync(directory, { recursive: true }));

  const row = (rule: string, status: string, severity: string, object: string | null): object => ({
    rule,
    status,
    severity,
    object,
  });
  const report = {
    targets: [
      {
        results: [row('a', 'pass', 'error', 'x'), row('a', 'fail', 'warning', 'y'), row('b', 'unknown', 'error', null)],
      },
      { results: [row('a', 'fail', 'error', 'z'), row('c', 'skip', 'error', null), row('d', 'pass', 'error', null)] },
    ],
  };
  let run: Run;
  beforeAll(async () => {
    const entry = script(`
      import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
      const { env } = process;
      const directory = env.RUNNER_TEMP + '/cdc-preflight/preflight';
      mkdirSync(directory, { recursive: true });
      writeFileSync(directory + '/report.json', ${JSON.stringify(JSON.stringify(report))});
      writeFileSync(directory + '/fixes.sql', 'SELECT 1;');
      writeFileSync(env.GITHUB_WORKSPACE + '/left.txt', 'behind');
      appendFileSync(env.GITHUB_OUTPUT, 'verdict<<X\\nfa\\nil\\nX\\nreport<<X\\n' + directory + '/report.json\\nX\\n');
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Hello');
      console.log('::error title=T%2C1,file=a.sql,line=3::m%0An');
      console.log('text ##[warning]found anywhere');
      console.error('  ::add-mask::secret');
      console.log('::unknown::not a command');
      console.log(JSON.stringify([process.version, process.cwd() === env.GITHUB_WORKSPACE, readFileSync('given/file', 'utf8'), env['INPUT_FAIL-ON'], env.EXTRA, Object.keys(env).filter((name) => name.startsWith('PG'))]));
      process.exitCode = 3;
    `);
    run = await runAction(
      { 'fail-on': 'never' },
      { entry, env: { EXTRA: 'e', CI: undefined }, workspaceFiles: { 'given/file': 'content' } },
    );
  });

  test('runs as the runner would run it', () => {
    expect(run.exitCode).toBe(3);
    expect(run.signal).toBeNull();
    const [version, inWorkspace, ...seen] = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '[]') as unknown[];
    if (process.platform === 'linux') expect(version).toMatch(/^v24\./);
    expect([inWorkspace, ...seen]).toEqual([true, 'content', 'never', 'e', []]);
  });

  test('hands over all it wrote', () => {
    expect(run.outputs).toMatchObject({ verdict: 'fa\nil' });
    expect(run.summary).toBe('# Hello');
    expect(run.fixesSql).toBe('SELECT 1;');
    expect(run.report).toEqual(report);
    expect(Object.keys(run.files).sort()).toEqual([
      'temp/cdc-preflight/preflight/fixes.sql',
      'temp/cdc-preflight/preflight/report.json',
      'workspace/left.txt',
    ]);
    expect(outputFile(run, 'report')).toBe(run.reportText);
  });

  test('is heard as the runner hears it', () => {
    expect(run.annotations).toEqual([
      { severity: 'error', title: 'T,1', file: 'a.sql', line: 3, message: 'm\nn' },
      { severity: 'warning', message: 'found anywhere' },
    ]);
    expect(run.masks).toEqual(['secret']);
    expect(run.commands.map(({ name, syntax, stream }) => [name, syntax, stream])).toEqual([
      ['error', 'v2', 'stdout'],
      ['warning', 'v1', 'stdout'],
      ['add-mask', 'v2', 'stderr'],
    ]);
  });

  test('is judged by its rows', () => {
    expect(statuses(run)).toEqual({ a: 'fail:error', b: 'unknown', c: 'skip', d: 'pass' });
    expect(results(run, 'a')).toHaveLength(3);
    expect(result(run, 'a', 'y')).toMatchObject({ severity: 'warning' });
    expect(() => result(run, 'a')).toThrow(/^3 rows of a; there are: pass x, fail y, fail z/);
    expect(() => result(run, 'e')).toThrow(/^0 rows of e; there are: none/);
  });

  test('can be cancelled, and is not waited for without end', async () => {
    const entry = script(
      `process.once('SIGINT', () => { console.log('bye'); process.exit(1); }); setInterval(() => {}, 1000); console.log('up');`,
    );
    const cancelled = await runAction({}, { entry, signalAfterMs: { signal: 'SIGINT', ms: 300 } });
    expect(cancelled).toMatchObject({ exitCode: 1, stdout: 'up\nbye\n', report: undefined });
    await expect(runAction({}, { entry, timeoutMs: 300 })).rejects.toThrow(/had not ended after 300 ms:\nup/);
  });
});

describe('what the runner reads', () => {
  test('inputs', () => expect(inputVariable('my in-put')).toBe('INPUT_MY_IN-PUT'));

  test.each([
    ['::ERROR::x', [['error', 'x']]],
    ['\u00a0\u0085::notice::x', [['notice', 'x']]],
    ['x ::notice::x', []],
    ['one\r::warning::two', [['warning', 'two']]],
    ['>>>   ##[debug k1=v1;]msg%3B%5D', [['debug', 'msg;]']]],
    ['::nonsense::##[error]x', [['error', 'x']]],
    ['::error::%250A', [['error', '%0A']]],
    [
      '::stop-commands::tok\n::error::x\n##[error]y\n::TOK::\n::error::z',
      [
        ['stop-commands', 'tok'],
        ['error', 'z'],
      ],
    ],
  ])('%j', (text, commands) => {
    expect(commandsIn(text, 'stdout').map(({ name, data }) => [name, data])).toEqual(commands);
  });

  test('properties', () => {
    const [annotation] = annotationsOf(commandsIn('::error FILE=a%3Ab,title=x=y,,line=,=::m', 'stdout'));
    expect(annotation).toEqual({ severity: 'error', file: 'a:b', title: 'x=y', message: 'm' });
  });

  test('command files', () => {
    expect(valuesIn('a=b=c\n\nd<<E\n1\n\n2\nE\ne<<E\nE\nf=\n')).toEqual({ a: 'b=c', d: '1\n\n2', e: '', f: '' });
    expect(() => valuesIn('a<<E\n1')).toThrow(/no delimiter E/);
    expect(() => valuesIn('nonsense')).toThrow(/refuses/);
  });
});
