import { createSecureContext, TLSSocket } from 'node:tls';
import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openSession, type SessionStages } from '../../../src/collect/connection/session.js';
import { valueOf, type Login, type Network, type Tls } from '../../../src/facts/index.js';
import type { SslMode } from '../../../src/target.js';
import { target, type TargetChanges } from '../../rules/target.js';
import { authority, daysFromNow, selfSigned, type Authority } from '../../support/certificates.js';
import { eventually } from '../../support/eventually.js';
import { majors, startServer, stopAll, type Server, type ServerTls } from '../../support/postgres.js';
import { errorResponse, faultProxy, rogueServer, serverMessage, type Listener } from '../../support/proxy.js';

const PASSWORD = 'session-Wm3-password';
const NEWEST = majors.at(-1) ?? 18;
/** Only the superuser's own lines are left: nobody else gets in. */
const NOBODY: readonly string[] = [];
const TLS_ONLY = ['hostssl all all 127.0.0.1/32 scram-sha-256'];
const CLEAR_ONLY = ['hostnossl all all 127.0.0.1/32 scram-sha-256'];
const ALL = ['host all all 127.0.0.1/32 scram-sha-256'];

let ca: Authority;
let withTls: Server;
let withoutTls: Server;
const listeners: Listener[] = [];

beforeAll(async () => {
  ca = await authority();
  withTls = await server(await served(ca));
  withoutTls = await server();
});

afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.close()));
});

afterAll(stopAll);

async function server(tls?: ServerTls): Promise<Server> {
  const started = await startServer({ major: NEWEST, ...(tls === undefined ? {} : { tls }) });
  await started.sql(`CREATE ROLE cdc LOGIN PASSWORD '${PASSWORD}'`);
  return started;
}

async function served(issuer: Authority): Promise<ServerTls> {
  const { chain, key } = await issuer.server();
  return { cert: chain, key };
}

interface Where {
  readonly host: string;
  readonly port: number;
}

interface Seen {
  readonly network: Network | undefined;
  readonly tls: Tls | undefined;
  readonly login: Login | undefined;
}

async function open(where: Where, mode: SslMode, changes: TargetChanges = {}): Promise<Seen> {
  const stages = await stagesOf(where, mode, changes);
  return { network: valueOf(stages.network), tls: valueOf(stages.tls), login: valueOf(stages.login) };
}

async function stagesOf({ host, port }: Where, mode: SslMode, { connection, tls, ...rest }: TargetChanges): Promise<SessionStages> {
  const asked = target({
    ...rest,
    connection: { host, port, user: 'cdc', database: 'postgres', password: PASSWORD, connectTimeoutMs: 20_000, ...connection },
    tls: { mode, roots: 'none', ...tls },
  });
  const stages = await openSession({ connection: asked.connection, options: '', replication: false }, AbortSignal.timeout(60_000));
  stages.session?.close();
  return stages;
}

async function counted(where: Where): Promise<Listener> {
  const listener = await faultProxy({ host: where.host, port: where.port, fault: [] });
  listeners.push(listener);
  return listener;
}

async function rogue(handler: (socket: Socket) => void): Promise<Listener> {
  const listener = await rogueServer(handler);
  listeners.push(listener);
  return listener;
}

describe('whether the server offers TLS', () => {
  test.each([
    ['disable', true, true, 2],
    ['disable', false, false, 2],
    ['allow', true, true, 2],
    ['allow', false, false, 2],
    ['prefer', true, true, 2],
    ['prefer', false, false, 1],
    ['require', true, true, 1],
  ] as const)('is known when pg_hba.conf refuses: ssl-mode %s, a server with TLS: %s', async (mode, tls, offered, connections) => {
    const refusing = tls ? withTls : withoutTls;
    await refusing.hba(NOBODY);
    const proxy = await counted(refusing);
    const seen = await open(proxy, mode);
    expect(seen).toMatchObject({ tls: { offered }, login: { outcome: 'refused', error: { code: '28000' } } });
    expect(proxy.connections).toBe(connections);
  });

  test('is not asked by a login that is accepted in the clear', async () => {
    await withTls.hba(ALL);
    const proxy = await counted(withTls);
    expect(await open(proxy, 'disable')).toMatchObject({
      tls: { outcome: 'plain', offered: null },
      login: { outcome: 'accepted', encrypted: false },
    });
    expect(proxy.connections).toBe(1);
  });

  test('nor by one that is refused for another reason', async () => {
    await withTls.hba(ALL);
    const proxy = await counted(withTls);
    expect(await open(proxy, 'disable', { connection: { password: 'wrong' } })).toMatchObject({
      tls: { offered: null },
      login: { outcome: 'refused', error: { code: '28P01' } },
    });
    expect(proxy.connections).toBe(1);
  });

  test('stays open when what refused does not say it in time', async () => {
    const refusal = errorResponse({ S: 'FATAL', V: 'FATAL', C: '28000', M: 'no', R: 'ClientAuthentication' });
    let connections = 0;
    const listener = await rogue((socket) => {
      connections += 1;
      if (connections === 1) {
        socket.once('data', () => socket.end(refusal));
      } else {
        socket.resume().once('end', () => socket.end());
      }
    });
    const started = performance.now();
    const seen = await open(listener, 'disable', { connection: { connectTimeoutMs: 500 } });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(seen).toMatchObject({ tls: { outcome: 'plain', offered: null }, login: { outcome: 'refused', error: { code: '28000' } } });
    await eventually('the connections to end', () => listener.open === 0);
  });

  test('is remembered when prefer falls back to a session in the clear', async () => {
    await withTls.hba(CLEAR_ONLY);
    expect(await open(withTls, 'prefer')).toMatchObject({
      tls: { outcome: 'plain', offered: true, gaveUp: { outcome: 'refused' } },
      login: { outcome: 'accepted', encrypted: false },
    });
  });
});

describe('whether the session was encrypted', () => {
  test('is what the client knows, whatever the server says', async () => {
    await withTls.hba(TLS_ONLY);
    expect((await open(withTls, 'allow')).login).toMatchObject({ outcome: 'accepted', encrypted: true });
    expect((await open(withTls, 'disable')).login).toMatchObject({ outcome: 'refused', encrypted: false });
    await withTls.hba(CLEAR_ONLY);
    expect((await open(withTls, 'require')).login).toMatchObject({ outcome: 'refused', encrypted: true });
  });
});

describe('the chain', () => {
  test('tells a root from what it signed', async () => {
    await withTls.hba(ALL);
    const { tls } = await open(withTls, 'verify-ca', { tls: { roots: 'given', rootCertificates: [ca.root] } });
    expect(tls?.outcome).toBe('trusted');
    expect(tls?.chain.map(({ selfSigned: signedItself }) => signedItself)).toEqual([false, true]);
  });

  test('has the root that verified it, not an older one of the same CA that the server sends', async () => {
    const old = await authority({ name: 'Long-lived Root', from: daysFromNow(-300), to: daysFromNow(5) });
    const renewed = await old.renewed({ to: daysFromNow(3000) });
    const intermediate = await old.intermediate();
    const { chain, key } = await intermediate.server();
    const own = await server({ cert: `${chain}${old.cert}`, key });
    const seenWith = async (rootCertificates: readonly string[]) => {
      const { tls } = await open(own, 'verify-ca', { tls: { roots: 'given', rootCertificates } });
      return { outcome: tls?.outcome, fingerprints: tls?.chain.map(({ fingerprint }) => fingerprint), subjects: tls?.chain.map(({ subject }) => subject) };
    };
    const [leaf, above, root] = (await seenWith([old.cert])).fingerprints ?? [];
    expect([above, root]).toEqual([intermediate.fingerprint256, old.fingerprint256]);
    const expected = {
      outcome: 'trusted',
      fingerprints: [leaf, above, renewed.fingerprint256],
      subjects: ['CN=localhost', 'CN=Test Intermediate', 'CN=Long-lived Root'],
    };
    expect(await seenWith([renewed.cert])).toEqual(expected);
    expect(await seenWith([old.cert, renewed.cert, ca.root])).toEqual(expected);
    await own.stop();
  });

  test('of a server that signed its own certificate', async () => {
    const { cert, key } = await selfSigned();
    const own = await server({ cert, key });
    const { tls } = await open(own, 'verify-full', { tls: { roots: 'given', rootCertificates: [ca.root] } });
    expect(tls).toMatchObject({ outcome: 'untrusted-chain', offered: true, chain: [{ selfSigned: true }] });
    await own.stop();
  });
});

describe('a certificate whose signature has no digest', () => {
  let issuer: Authority;
  let own: Server;

  beforeAll(async () => {
    issuer = await authority({ keyType: 'ed25519' });
    own = await server(await served(issuer));
    await own.hba(ALL);
  });

  test.each(['prefer', 'require'] as const)('ends the login that binds to it: channel_binding=%s', async (channelBinding) => {
    const { tls, login } = await open(own, 'verify-full', {
      connection: { host: '127.0.0.1', channelBinding },
      tls: { roots: 'given', rootCertificates: [issuer.root] },
    });
    expect(tls?.outcome).toBe('trusted');
    expect(login).toMatchObject({ outcome: 'authentication-unsupported', authentication: 'scram', encrypted: true });
    expect(login?.detail).toContain('Ed25519');
  });

  test('serves for a login without channel binding', async () => {
    expect((await open(own, 'require', { connection: { channelBinding: 'disable' } })).login).toMatchObject({
      outcome: 'accepted',
      authentication: 'scram',
    });
  });
});

/** Login triggers came with 17. */
describe.each(majors.filter((major) => major >= 17))('a login trigger of PostgreSQL %i', (major) => {
  test.each([300_000, 3_000_000])('that refuses in %i characters is PostgreSQL, and its words are cut', async (length) => {
    const own = await startServer({ major });
    await own.sql(`CREATE ROLE cdc LOGIN PASSWORD '${PASSWORD}'`);
    await own.sql('CREATE DATABASE shop');
    await own.sql(
      `CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
         RAISE NOTICE '%', repeat('n', ${String(length)});
         RAISE EXCEPTION '%', repeat('x', ${String(length)}) USING HINT = repeat('h', ${String(length)});
       END $$;
       CREATE EVENT TRIGGER refuse ON login EXECUTE FUNCTION refuse()`,
      { database: 'shop' },
    );
    const { login } = await open(own, 'disable', { connection: { database: 'shop' } });
    expect(login).toMatchObject({ outcome: 'refused', authentication: 'scram', error: { code: 'P0001', message: expect.stringMatching(/^x/) } });
    expect(login?.error?.where).toContain('refuse');
    expect(JSON.stringify(login).length).toBeLessThan(20_000);
    await own.stop();
  });
});

test('a client certificate that the server refuses ends the session before the login, whenever it says so', async () => {
  const { cert, key } = await (await authority()).client();
  const own = await server({ ...(await served(ca)), ca: ca.root });
  await own.hba(ALL);
  for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
    const seen = await open(own, 'require', { tls: { client: { certificate: cert, key }, maxVersion } });
    expect(seen).toMatchObject({ network: { outcome: 'connected' }, tls: { outcome: 'client-certificate-refused' } });
    expect(seen.login).toBeUndefined();
  }
  await own.stop();
});

describe('a login by a method that is not spoken here', () => {
  const request = (code: number, mechanisms = ''): Buffer => {
    const head = Buffer.alloc(4);
    head.writeInt32BE(code);
    return serverMessage('R', Buffer.concat([head, Buffer.from(mechanisms)]));
  };

  test.each([
    ['GSSAPI', request(7), 'other'],
    ['OAuth', request(10, 'OAUTHBEARER\0\0'), 'other'],
    ['SCRAM of another digest', request(10, 'SCRAM-SHA-512\0\0'), 'scram'],
  ] as const)('%s', async (_, asked, authentication) => {
    const listener = await rogue((socket) => {
      socket.once('data', () => socket.write(asked));
    });
    expect((await open(listener, 'disable')).login).toMatchObject({ outcome: 'authentication-unsupported', authentication });
  });
});

describe('a login that gets no answer', () => {
  test('because nothing stands behind the tunnel: it closes at once', async () => {
    const listener = await rogue((socket) => socket.end());
    expect(await open(listener, 'disable')).toMatchObject({
      network: { outcome: 'connected' },
      tls: { outcome: 'plain' },
      login: { outcome: 'closed', encrypted: false, authentication: 'none' },
    });
  });

  test('because the server takes its time: in the clear', async () => {
    const listener = await rogue((socket) => {
      socket.once('data', () => socket.write(serverMessage('R', Buffer.from([0, 0, 0, 3]))));
    });
    expect(await open(listener, 'disable', { connection: { connectTimeoutMs: 500 } })).toMatchObject({
      network: { outcome: 'connected' },
      tls: { outcome: 'plain' },
      login: { outcome: 'no-answer', encrypted: false, authentication: 'cleartext' },
    });
  });

  test('because the server takes its time: with TLS', async () => {
    const certificate = await ca.server();
    const context = createSecureContext({ cert: certificate.chain, key: certificate.key });
    const listener = await rogue((socket) => {
      socket.once('data', () => {
        socket.write('S');
        new TLSSocket(socket, { isServer: true, secureContext: context }).on('error', () => undefined).resume();
      });
    });
    const seen = await open(listener, 'verify-ca', {
      connection: { connectTimeoutMs: 1500 },
      tls: { roots: 'given', rootCertificates: [ca.root] },
    });
    expect(seen).toMatchObject({
      network: { outcome: 'connected' },
      tls: { outcome: 'trusted', offered: true },
      login: { outcome: 'no-answer', encrypted: true, authentication: 'none' },
    });
  });
});
