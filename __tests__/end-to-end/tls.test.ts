/**
 * Whom the action trusts and how it encrypts, on real servers. What libpq 18 does with the same certificates, names and
 * modes was tried beside it; the expectations are libpq's.
 */
import { createServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { residents, result, runAction, statuses } from '../support/action.js';
import type { Run } from '../support/action.js';
import { authority, daysFromNow, selfSigned } from '../support/certificates.js';
import type { Authority, Certificate } from '../support/certificates.js';
import { majors, startServer, stopAll } from '../support/postgres.js';
import type { Server, ServerTls } from '../support/postgres.js';
import { errorResponse, rogueServer } from '../support/proxy.js';

/** The oldest, the newest, and those between which SCRAM, channel binding, `clientcert=verify-ca` and direct TLS came. */
const some = majors.filter((major) => [majors[0], 13, 17, majors.at(-1)].includes(major));

const PASSWORD = 'correct horse battery';
const SCRAM = ['host all all all scram-sha-256'];

/** What a run may take on the server's side; nothing here waits for a time limit. */
const AT_ONCE_MS = 5_000;

let servers: readonly Server[];
let root: Authority;
let stranger: Authority;
let good: ServerTls;

beforeAll(async () => {
  [root, stranger] = await Promise.all([authority({ name: 'Our Root' }), authority({ name: 'Another Root' })]);
  good = sent(await root.server());
  servers = await Promise.all(some.map(newServer));
});
afterAll(stopAll);

async function newServer(major: number): Promise<Server> {
  const settings = { log_connections: 'on' };
  const server = await startServer({ major, tls: good, hba: SCRAM, settings });
  await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
  return server;
}

/** Where it is this side alone that decides. */
function newest(): readonly Server[] {
  return servers.slice(-1);
}

/** What a server presents of a certificate; by default with its intermediates. */
function sent({ chain, key }: Certificate, presented = chain): ServerTls {
  return { cert: presented, key };
}

/** Runs the check on every server at once, and says of each that fails which it was. */
async function onEach(check: (server: Server) => Promise<void>, on: readonly Server[] = servers): Promise<void> {
  const ends = await Promise.allSettled(on.map(check));
  const wrong = ends.flatMap((end, index) =>
    end.status === 'rejected' ? [`PostgreSQL ${on[index]?.major ?? 0}: ${String(end.reason)}`] : [],
  );
  if (wrong.length > 0) throw new Error(wrong.join('\n\n'));
}

/** Hundreds of runs, none of which is about its process. */
const checks = residents(2);
afterAll(() => checks.stop());

type Inputs = Readonly<Record<string, string>>;

/** The action against a server; `query` goes into the connection string, `inputs` beside it. */
async function check({ host, port }: Pick<Server, 'host' | 'port'>, query: string, inputs: Inputs = {}): Promise<Run> {
  const uri = `postgresql://cdc:${encodeURIComponent(PASSWORD)}@${inputs['host'] ?? host}:${port}/postgres?${query}`;
  return await runAction({ 'connection-string': uri, ...inputs }, { resident: checks });
}

function expectReady(run: Run): void {
  expect({ exit: run.exitCode, verdict: run.outputs['verdict'], ...ofConnection(run) }).toEqual({
    exit: 0,
    verdict: expect.stringMatching(/^(pass|warn)$/),
    'host-reachable': 'pass',
    'tls-trusted': expect.stringMatching(/^(pass|skip)$/),
    'direct-connection': 'pass',
    login: 'pass',
    'replication-connection': 'pass',
  });
}

function ofConnection(run: Run): Record<string, string | undefined> {
  const all = statuses(run);
  const ids = ['host-reachable', 'tls-trusted', 'direct-connection', 'login', 'replication-connection'];
  return Object.fromEntries(ids.map((id) => [id, all[id]]));
}

/** Exactly one rule fails, at once and as an error, with this evidence; all that rest on it are skipped and name it. */
function expectRefused(run: Run, rule: 'tls-trusted' | 'login', evidence: Record<string, unknown>): void {
  const before = rule === 'login' ? ['host-reachable', 'tls-trusted', 'tls-certificate-expiry', 'tls-common-name', 'direct-connection'] : ['host-reachable'];
  const rows = run.report?.targets.flatMap((target) => target.results) ?? [];
  const later = rows.filter((row) => row.rule !== rule && !before.includes(row.rule));
  expect({
    exit: run.exitCode,
    verdict: run.outputs['verdict'],
    reported: run.report?.verdict,
    failing: rows.filter(({ status }) => status === 'fail').map((row) => [row.rule, row.severity]),
    evidence: result(run, rule).evidence,
    // Some rules do not apply to this target in the first place.
    unlooked: later.filter(({ status, because }) => status !== 'skip' || (because?.kind === 'prerequisite' && because.rule !== rule)).map((row) => row.rule),
  }).toEqual({
    exit: 1,
    verdict: 'fail',
    reported: 'fail',
    failing: [[rule, 'error']],
    evidence: expect.objectContaining(evidence),
    unlooked: [],
  });
  expect(later.length).toBeGreaterThan(5);
  expect(run.report?.durationMs).toBeLessThan(AT_ONCE_MS);
}

/** A certificate of the chain, as the evidence tells it. */
function told(subject: string, issuer: string): unknown {
  return expect.stringContaining(`CN=${subject} (issued by CN=${issuer}, until `);
}

/** How the sessions of `cdc` were encrypted that the log tells of since `before`: `plain`, or the TLS version. */
async function sessionsSince(server: Server, before: number): Promise<string[]> {
  const lines = (await server.log()).slice(before).split('\n');
  return lines
    .filter((line) => line.includes('connection authorized: user=cdc'))
    .map((line) => /protocol=(TLSv[\d.]+)/.exec(line)?.[1] ?? 'plain');
}

describe('the certificate', () => {
  const modes = ['verify-ca', 'verify-full'] as const;

  test('is trusted under the right root and not under another one, on every major', async () => {
    const others = await Promise.all(majors.filter((major) => !some.includes(major)).map(newServer));
    await onEach(
      async (server) => {
        const trusted = await check(server, 'sslmode=verify-full', { 'ssl-root-cert': root.cert });
        expectReady(trusted);
        expect(result(trusted, 'tls-trusted')).toMatchObject({
          status: 'pass',
          evidence: { outcome: 'trusted', name: '127.0.0.1', certificate: 'CN=localhost' },
        });
        expectRefused(await check(server, 'sslmode=verify-full', { 'ssl-root-cert': stranger.cert }), 'tls-trusted', {
          outcome: 'untrusted-chain',
          certificate: 'CN=localhost',
          certificate_names: 'DNS:localhost, IP Address:127.0.0.1',
          chain: expect.arrayContaining([told('localhost', 'Our Root')]),
        });
      },
      [...servers, ...others],
    );
    await Promise.all(others.map((server) => server.stop()));
  });

  test('verify-ca: likewise', async () => {
    await onEach(async (server) => {
      expectReady(await check(server, '', { 'ssl-mode': 'verify-ca', 'ssl-root-cert': root.cert }));
      expectRefused(await check(server, '', { 'ssl-mode': 'verify-ca', 'ssl-root-cert': stranger.cert }), 'tls-trusted', {
        outcome: 'untrusted-chain',
        chain: expect.arrayContaining([told('localhost', 'Our Root')]),
      });
    });
  });

  test.each(modes)('%s: one that has expired is refused', async (mode) => {
    const to = daysFromNow(-1);
    const expired = sent(await root.server({ from: daysFromNow(-30), to }));
    await onEach(async (server) => {
      await server.tls(expired);
      expectRefused(await check(server, `sslmode=${mode}`, { 'ssl-root-cert': root.cert }), 'tls-trusted', {
        outcome: 'expired',
        code: 'CERT_HAS_EXPIRED',
        valid_to: `${to.toISOString().slice(0, 19)}.000Z`,
        chain: expect.arrayContaining([told('localhost', 'Our Root')]),
      });
    });
  });

  test.each(modes)('%s: one that is not valid yet is refused', async (mode) => {
    const early = sent(await root.server({ from: daysFromNow(1), to: daysFromNow(30) }));
    await onEach(async (server) => {
      await server.tls(early);
      expectRefused(await check(server, `sslmode=${mode}`, { 'ssl-root-cert': root.cert }), 'tls-trusted', {
        outcome: 'not-yet-valid',
        code: 'CERT_NOT_YET_VALID',
        chain: expect.arrayContaining([told('localhost', 'Our Root')]),
      });
    });
  });

  test('for another name is refused by verify-full and not by verify-ca', async () => {
    const other = sent(await root.server({ hosts: ['db.example.com'] }));
    await onEach(async (server) => {
      await server.tls(other);
      expectRefused(await check(server, 'sslmode=verify-full', { 'ssl-root-cert': root.cert }), 'tls-trusted', {
        outcome: 'wrong-name',
        name: '127.0.0.1',
        certificate_names: 'DNS:db.example.com',
        chain: expect.arrayContaining([told('db.example.com', 'Our Root')]),
      });
      expectReady(await check(server, 'sslmode=verify-ca', { 'ssl-root-cert': root.cert }));
    });
  });

  test('ssl-server-name is the name that is verified', async () => {
    const other = sent(await root.server({ hosts: ['db.example.com'] }));
    await onEach(async (server) => {
      await server.tls(other);
      const trust = { 'ssl-mode': 'verify-full', 'ssl-root-cert': root.cert };
      expectReady(await check(server, '', { ...trust, 'ssl-server-name': 'db.example.com' }));
    });
  });

  test('the host of the connection string is verified, by name or by address', async () => {
    const [byName, byAddress] = await Promise.all([root.server({ hosts: ['localhost'] }), root.server({ hosts: ['127.0.0.1'] })]);
    const trust = { 'ssl-root-cert': root.cert };
    await onEach(async (server) => {
      await server.tls(sent(byName));
      expectReady(await check({ host: 'localhost', port: server.port }, 'sslmode=verify-full', trust));
      await server.tls(sent(byAddress));
      expectReady(await check(server, 'sslmode=verify-full', trust));
      expectRefused(await check({ host: 'localhost', port: server.port }, 'sslmode=verify-full', trust), 'tls-trusted', {
        outcome: 'wrong-name',
        name: 'localhost',
      });
    });
  });

  test.each<[what: string, certificate: { hosts: string[]; name: string }, name: string, ok: boolean]>([
    ['a wildcard stands for one label', { name: 'x', hosts: ['*.example.com'] }, 'db.example.com', true],
    ['and not for two', { name: 'x', hosts: ['*.example.com'] }, 'a.db.example.com', false],
    ['nor for none', { name: 'x', hosts: ['*.example.com'] }, 'example.com', false],
    ['nor for a part of one', { name: 'x', hosts: ['d*.example.com'] }, 'db.example.com', false],
    ['in a private zone, too', { name: 'x', hosts: ['*.internal'] }, 'db.internal', true],
    ['letters have no case', { name: 'x', hosts: ['DB.Example.com'] }, 'db.example.com', true],
    ['the common name counts where there is no other', { name: 'db.example.com', hosts: [] }, 'db.example.com', true],
    ['and not beside other names', { name: 'db.example.com', hosts: ['other.example.com'] }, 'db.example.com', false],
    ['but beside addresses', { name: 'db.example.com', hosts: ['10.0.0.1'] }, 'db.example.com', true],
    ['an address as common name', { name: '127.0.0.1', hosts: [] }, '127.0.0.1', true],
    ['an address as common name, beside names', { name: '127.0.0.1', hosts: ['db.example.com'] }, '127.0.0.1', true],
    ['an address as common name, beside addresses', { name: '127.0.0.1', hosts: ['10.0.0.1'] }, '127.0.0.1', false],
  ])('verify-full goes by names as libpq does: %s', async (_, wanted, name, ok) => {
    const named = sent(await root.server(wanted));
    const inputs = { 'ssl-root-cert': root.cert, ...(name === '127.0.0.1' ? {} : { 'ssl-server-name': name }) };
    await onEach(async (server) => {
      await server.tls(named);
      const run = await check(server, 'sslmode=verify-full', inputs);
      if (ok) expectReady(run);
      else expectRefused(run, 'tls-trusted', { outcome: 'wrong-name', name });
    }, newest());
  });

  test('of an intermediate: the server has to send it, or the roots have to hold it', async () => {
    const intermediate = await root.intermediate({ name: 'Our Intermediate' });
    const leaf = await intermediate.server();
    await onEach(async (server) => {
      await server.tls(sent(leaf));
      expectReady(await check(server, 'sslmode=verify-full', { 'ssl-root-cert': root.cert }));
      expectRefused(await check(server, 'sslmode=verify-full', { 'ssl-root-cert': intermediate.cert }), 'tls-trusted', {
        outcome: 'untrusted-chain',
        chain: expect.arrayContaining([told('localhost', 'Our Intermediate'), told('Our Intermediate', 'Our Root')]),
      });
      await server.tls(sent(leaf, leaf.cert));
      expectRefused(await check(server, 'sslmode=verify-full', { 'ssl-root-cert': root.cert }), 'tls-trusted', {
        outcome: 'untrusted-chain',
        chain: [told('localhost', 'Our Intermediate')],
      });
      expectReady(await check(server, 'sslmode=verify-full', { 'ssl-root-cert': root.cert + intermediate.cert }));
    });
  });

  test('of nobody but itself is its own root', async () => {
    const own = await selfSigned();
    await onEach(async (server) => {
      await server.tls(sent(own));
      expectReady(await check(server, 'sslmode=verify-full', { 'ssl-root-cert': own.cert }));
      expectRefused(await check(server, 'sslmode=verify-full', { 'ssl-root-cert': root.cert }), 'tls-trusted', {
        outcome: 'untrusted-chain',
        code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
        chain: [told('localhost', 'localhost')],
      });
    });
  });

  test('a private authority is none of the system: the default refuses it', async () => {
    await onEach(async (server) => {
      await server.tls(good);
      expectRefused(await check(server, ''), 'tls-trusted', {
        ssl_mode: 'verify-full',
        outcome: 'untrusted-chain',
        chain: expect.arrayContaining([told('localhost', 'Our Root')]),
      });
    }, newest());
  });

  test('a file of roots that holds none trusts nobody', async () => {
    await onEach(async (server) => {
      const uri = `postgresql://cdc@127.0.0.1:${server.port}/postgres?sslmode=verify-ca&sslrootcert=certs/root.pem`;
      const run = await runAction({ 'connection-string': uri }, { workspaceFiles: { 'certs/root.pem': '# to be filled in\n' } });
      expectRefused(run, 'tls-trusted', { outcome: 'no-roots', ssl_mode: 'verify-ca' });
    }, newest());
  });

  test('a region that this version has no roots of: nobody is trusted, until they are given', async () => {
    const name = 'orders.cluster-c1abc.rds.cn-north-1.amazonaws.com.cn';
    const own = sent(await root.server({ hosts: [name] }));
    await onEach(async (server) => {
      await server.tls(own);
      const refused = await check(server, '', { 'ssl-server-name': name });
      expectRefused(refused, 'tls-trusted', { outcome: 'no-roots', trusted: 'aws-rds', ssl_mode: 'verify-ca', name });
      expect(JSON.stringify(result(refused, 'tls-trusted').fix)).toContain('cn-north-1-bundle.pem');
      expectReady(await check(server, 'sslmode=verify-full', { 'ssl-server-name': name, 'ssl-root-cert': root.cert }));
      await server.tls(good);
    }, newest());
  });

  test('a file of roots is read from the workspace', async () => {
    await onEach(async (server) => {
      const run = await runAction(
        { 'connection-string': server.uri({ user: 'cdc', password: PASSWORD }), 'ssl-root-cert': 'certs/root.pem' },
        { workspaceFiles: { 'certs/root.pem': `Bag Attributes: none\n${stranger.cert}${root.cert}` } },
      );
      expectReady(run);
      expect(result(run, 'tls-trusted').evidence).toMatchObject({ ssl_mode: 'verify-ca', outcome: 'trusted' });
    }, newest());
  });

  test('require asks for none, but beside a root it is verify-ca', async () => {
    const own = await selfSigned({ hosts: ['elsewhere.example.com'] });
    await onEach(async (server) => {
      await server.tls(sent(own));
      const unverified = await check(server, 'sslmode=require');
      expectReady(unverified);
      expect(result(unverified, 'tls-trusted')).toMatchObject({ status: 'pass', evidence: { outcome: 'unverified' } });
      expectRefused(await check(server, 'sslmode=require', { 'ssl-root-cert': root.cert }), 'tls-trusted', {
        ssl_mode: 'verify-ca',
        outcome: 'untrusted-chain',
        chain: [told('elsewhere.example.com', 'elsewhere.example.com')],
      });
      const run = await check(server, 'sslmode=require', { 'ssl-root-cert': own.cert });
      expectReady(run);
      expect(result(run, 'tls-trusted').evidence).toMatchObject({ ssl_mode: 'verify-ca', outcome: 'trusted' });
    });
  });
});

describe('the name that is sent', () => {
  /** What the other side heard in every session: SNI and ALPN, `false` where there was none. */
  async function heard(host: string, query: string, inputs: Inputs = {}): Promise<unknown> {
    const seen: { sni: unknown; alpn: unknown }[] = [];
    const tls = createServer({ cert: good.cert, key: good.key, ALPNProtocols: ['postgresql'] }, (socket) => {
      socket.on('error', () => undefined);
      // Node knows the name on the server's side, and its types do not.
      seen.push({ sni: Reflect.get(socket, 'servername'), alpn: socket.alpnProtocol });
      socket.once('data', () => socket.end(errorResponse({ S: 'FATAL', V: 'FATAL', C: '28P01', M: 'no', R: 'auth_failed' })));
    });
    const standIn = await rogueServer((socket) => {
      if (query.includes('direct')) tls.emit('connection', socket);
      else {
        socket.once('data', () => {
          socket.pause();
          socket.write('S');
          tls.emit('connection', socket);
        });
      }
    });
    const run = await check({ host, port: standIn.port }, query, inputs);
    await standIn.close();
    expect(statuses(run)).toMatchObject({ 'tls-trusted': 'pass', login: 'fail:error' });
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
    return seen[0];
  }

  test('is that of the host', async () => {
    expect(await heard('localhost', 'sslmode=require')).toEqual({ sni: 'localhost', alpn: false });
  });

  test('is none for an address', async () => {
    expect(await heard('127.0.0.1', 'sslmode=require')).toEqual({ sni: false, alpn: false });
  });

  test('is ssl-server-name, whatever the host', async () => {
    const inputs = { 'ssl-server-name': 'orders.cluster-x.eu-central-1.example.com', 'ssl-root-cert': root.cert };
    expect(await heard('localhost', 'sslmode=verify-ca', inputs)).toEqual({ sni: 'orders.cluster-x.eu-central-1.example.com', alpn: false });
  });

  test('goes with the protocol when TLS comes first', async () => {
    expect(await heard('localhost', 'sslmode=require&sslnegotiation=direct')).toEqual({ sni: 'localhost', alpn: 'postgresql' });
  });
});

test('TLS from the first byte, by somebody who does not choose the protocol, is no PostgreSQL', async () => {
  const terminator = createServer({ cert: good.cert, key: good.key }, (socket) => socket.on('error', () => undefined));
  const standIn = await rogueServer((socket) => terminator.emit('connection', socket));
  const run = await check(standIn, 'sslmode=verify-ca&sslnegotiation=direct', { 'ssl-root-cert': root.cert });
  await standIn.close();
  expectRefused(run, 'tls-trusted', { outcome: 'handshake-failed' });
});

describe('a server without TLS', () => {
  beforeAll(async () => {
    await Promise.all(servers.map((server) => setting(server, 'ssl', 'off')));
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => setting(server, 'ssl', undefined)));
  });

  test.each(['require', 'verify-ca', 'verify-full'])('%s fails', async (mode) => {
    await onEach(async (server) => {
      const trust: Inputs = mode === 'require' ? {} : { 'ssl-root-cert': root.cert };
      expectRefused(await check(server, `sslmode=${mode}`, trust), 'tls-trusted', { outcome: 'not-offered', ssl_mode: mode });
    });
  });

  test.each(['disable', 'allow', 'prefer'])('%s works', async (mode) => {
    await onEach(async (server) => {
      const before = (await server.log()).length;
      expectReady(await check(server, `sslmode=${mode}`));
      expect(await sessionsSince(server, before)).toEqual(['plain', 'plain']);
    });
  });
});

/** Sets or takes back a setting that a reload is enough for. */
async function setting(server: Server, name: string, value: string | undefined): Promise<void> {
  await server.sql(value === undefined ? `ALTER SYSTEM RESET ${name}` : `ALTER SYSTEM SET ${name} = '${value}'`);
  await server.reload();
}

describe('pg_hba.conf', () => {
  beforeAll(async () => {
    await Promise.all(servers.map((server) => server.tls(good)));
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.hba(SCRAM)));
  });

  test('hostssl alone: disable is refused in the login, allow and prefer encrypt', async () => {
    await onEach(async (server) => {
      await server.hba(['hostssl all cdc all scram-sha-256']);
      const said = expect.stringMatching(/no encryption|SSL off/);
      expectRefused(await check(server, 'sslmode=disable'), 'login', {
        outcome: 'refused',
        sqlstate: '28000',
        routine: 'ClientAuthentication',
        server_says: said,
      });
      for (const mode of ['allow', 'prefer']) {
        const before = (await server.log()).length;
        expectReady(await check(server, `sslmode=${mode}`));
        expect(await sessionsSince(server, before)).toEqual([expect.stringMatching(/^TLS/), expect.stringMatching(/^TLS/)]);
      }
    });
  });

  test('hostnossl alone: require is refused in the login, allow and prefer do without', async () => {
    await onEach(async (server) => {
      await server.hba(['hostnossl all cdc all scram-sha-256']);
      const run = await check(server, 'sslmode=require');
      expectRefused(run, 'login', {
        outcome: 'refused',
        sqlstate: '28000',
        routine: 'ClientAuthentication',
        server_says: expect.stringMatching(/SSL encryption|SSL on/),
      });
      expect(result(run, 'tls-trusted').status).toBe('pass');
      for (const mode of ['allow', 'prefer']) {
        const before = (await server.log()).length;
        expectReady(await check(server, `sslmode=${mode}`));
        expect(await sessionsSince(server, before)).toEqual(['plain', 'plain']);
      }
    });
  });

  test('prefer does without TLS when the certificate is not the root\'s, as libpq does', async () => {
    await onEach(async (server) => {
      await server.hba(SCRAM);
      const before = (await server.log()).length;
      expectReady(await check(server, 'sslmode=prefer', { 'ssl-root-cert': stranger.cert }));
      expect(await sessionsSince(server, before)).toEqual(['plain', 'plain']);
    });
  });
});

describe('a client certificate', () => {
  let clients: Readonly<Record<'right' | 'strange' | 'ofAnother', Inputs>>;

  beforeAll(async () => {
    const pair = ({ chain, key }: Certificate): Inputs => ({ 'ssl-cert': chain, 'ssl-key': key });
    const [right, strange, ofAnother] = await Promise.all([root.client(), stranger.client(), root.client({ name: 'somebody' })]);
    clients = { right: pair(right), strange: pair(strange), ofAnother: pair(ofAnother) };
    await Promise.all(servers.map((server) => server.tls({ ...good, ca: root.cert })));
  });

  /** A server looks at a certificate as soon as it has a CA, whatever pg_hba.conf says. */
  const refusedByTls = { outcome: 'client-certificate-refused', code: 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA' };

  test('beside a password', async () => {
    await onEach(async (server) => {
      await server.hba([`hostssl all cdc all scram-sha-256 clientcert=${server.major < 12 ? '1' : 'verify-ca'}`]);
      expectRefused(await check(server, 'sslmode=require'), 'login', {
        outcome: 'refused',
        sqlstate: '28000',
        routine: 'ClientAuthentication',
        server_says: 'connection requires a valid client certificate',
      });
      expectReady(await check(server, 'sslmode=require', clients.right));
      expectRefused(await check(server, 'sslmode=require', clients.strange), 'tls-trusted', refusedByTls);
    });
  });

  test('instead of a password', async () => {
    await onEach(async (server) => {
      await server.hba(['hostssl all cdc all cert']);
      const withoutPassword = { 'connection-string': `postgresql://cdc@127.0.0.1:${server.port}/postgres?sslmode=require` };
      expectRefused(await runAction(withoutPassword), 'login', {
        outcome: 'refused',
        sqlstate: '28000',
        routine: 'ClientAuthentication',
        server_says: 'connection requires a valid client certificate',
      });
      const run = await runAction({ ...withoutPassword, ...clients.right });
      expectReady(run);
      expect(result(run, 'login').evidence).toMatchObject({ authentication: 'none' });
      expectRefused(await runAction({ ...withoutPassword, ...clients.ofAnother }), 'login', {
        sqlstate: '28000',
        routine: 'auth_failed',
        server_says: expect.stringContaining('certificate authentication failed'),
      });
    });
  });

  test('of another authority is refused over TLS 1.2 within the handshake, over 1.3 after it', async () => {
    await onEach(async (server) => {
      await server.hba(['hostssl all cdc all cert']);
      expectRefused(await check(server, 'sslmode=require&ssl_max_protocol_version=TLSv1.2', clients.strange), 'tls-trusted', refusedByTls);
      expectRefused(await check(server, 'sslmode=require&ssl_min_protocol_version=TLSv1.3', clients.strange), 'tls-trusted', {
        ...refusedByTls,
        chain: expect.arrayContaining([told('localhost', 'Our Root')]),
      });
    });
  });
});

describe('versions of TLS', () => {
  /** Since 12 a server can say which versions it speaks. */
  const limiting = (): readonly Server[] => servers.filter(({ major }) => major >= 12);

  beforeAll(async () => {
    await onEach(async (server) => {
      await server.tls(good);
      await server.hba(SCRAM);
    });
  });
  afterAll(async () => {
    await onEach(async (server) => {
      await setting(server, 'ssl_min_protocol_version', undefined);
      await setting(server, 'ssl_max_protocol_version', undefined);
    }, limiting());
  });

  test('1.2 alone is enough', async () => {
    await onEach(async (server) => {
      if (server.major >= 12) await setting(server, 'ssl_max_protocol_version', 'TLSv1.2');
      const run = await check(server, server.major >= 12 ? 'sslmode=require' : 'sslmode=require&ssl_max_protocol_version=TLSv1.2');
      expectReady(run);
      expect(result(run, 'tls-trusted').evidence).toMatchObject({ protocol: 'TLSv1.2' });
    });
  });

  test('a client that wants more than the server speaks is told', async () => {
    await onEach(async (server) => {
      await setting(server, 'ssl_max_protocol_version', 'TLSv1.2');
      const run = await check(server, 'sslmode=verify-full&ssl_min_protocol_version=TLSv1.3', { 'ssl-root-cert': root.cert });
      expectRefused(run, 'tls-trusted', { outcome: 'version-refused' });
    }, limiting());
  });

  test('a client that wants less than the server speaks is told', async () => {
    await onEach(async (server) => {
      await setting(server, 'ssl_max_protocol_version', undefined);
      await setting(server, 'ssl_min_protocol_version', 'TLSv1.3');
      expectRefused(await check(server, 'sslmode=require&ssl_max_protocol_version=TLSv1.2'), 'tls-trusted', { outcome: 'version-refused' });
    }, limiting());
  });

  test('a server that speaks nothing above 1.1 is told of', async () => {
    await onEach(async (server) => {
      await setting(server, 'ssl_min_protocol_version', 'TLSv1');
      await setting(server, 'ssl_max_protocol_version', 'TLSv1.1');
      expectRefused(await check(server, 'sslmode=require'), 'tls-trusted', { outcome: 'version-refused' });
    }, limiting());
  });
});

describe('sslnegotiation=direct', () => {
  test('works from 17 on, and is refused before', async () => {
    await onEach(async (server) => {
      const run = await check(server, 'sslmode=verify-full&sslnegotiation=direct', { 'ssl-root-cert': root.cert });
      if (server.major >= 17) expectReady(run);
      else expectRefused(run, 'tls-trusted', { outcome: 'closed', code: 'ECONNRESET' });
    });
  });
});

describe('channel_binding=require', () => {
  const unmet = { outcome: 'authentication-unsupported' };

  beforeAll(async () => {
    await Promise.all(servers.map((server) => server.hba(SCRAM)));
  });

  test.each(['ec', 'rsa'] as const)('works over TLS from 11 on (%s key)', async (keyType) => {
    const leaf = sent(await root.server({ keyType }));
    await onEach(async (server) => {
      await server.tls(leaf);
      const run = await check(server, 'sslmode=verify-full&channel_binding=require', { 'ssl-root-cert': root.cert });
      if (server.major >= 11) expectReady(run);
      else expectRefused(run, 'login', unmet);
      expect(result(run, 'login').evidence).toMatchObject(server.major >= 11 ? { authentication: 'scram' } : {});
    }, keyType === 'ec' ? servers : newest());
  });

  test.each([
    ['without TLS', 'sslmode=disable', 'scram-sha-256'],
    ['when nobody asks for a password', 'sslmode=require', 'trust'],
    ['with md5', 'sslmode=require', 'md5'],
    ['with a password in the clear', 'sslmode=require', 'password'],
  ])('fails %s', async (_, query, method) => {
    await onEach(async (server) => {
      await server.hba([`host all cdc all ${method}`]);
      if (method === 'md5') await server.sql(`SET password_encryption = 'md5'; ALTER ROLE cdc PASSWORD '${PASSWORD}'`);
      const before = (await server.log()).length;
      expectRefused(await check(server, `${query}&channel_binding=require`), 'login', unmet);
      if (method !== 'trust') expect(await sessionsSince(server, before)).toEqual([]);
    });
  });
});
