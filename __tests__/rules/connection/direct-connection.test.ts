import { describe, expect, it } from '@jest/globals';
import { denied, failed, known, unavailable, type FactValues } from '../../../src/facts/index.js';
import { directConnection } from '../../../src/rules/connection/direct-connection.js';
import { adviceOf, optionsOf } from '../advice.js';
import { facts, login, poolerError, refused, rowOf, serverError, session, target } from '../facts.js';

const IDENTIFIED: FactValues['replication'] = { outcome: 'identified', systemId: '7', timeline: 1 };

/** Without the probe's word. */
const NO_PROBE = { replication: unavailable('probe: none') };

describe('direct-connection', () => {
  it('passes when the process that was announced answers', () => {
    expect(rowOf(directConnection, facts())).toMatchObject({ status: 'pass', object: null, evidence: { backend_pid: 4711 } });
  });

  it('passes without a probe', () => {
    expect(rowOf(directConnection, facts({}, NO_PROBE))).toMatchObject({ status: 'pass' });
  });

  describe('the login is refused', () => {
    it.each([
      ['08P01', undefined],
      ['08P01', 'ProcessStartupPacket'],
      ['0A000', undefined],
      ['0A000', 'somewhere'],
      ['53300', undefined],
      ['XX000', undefined],
    ])('with %s by %s: a pooler', (code, routine) => {
      const error = routine === undefined ? poolerError(code, 'no such thing') : serverError(code, { routine, message: 'no such thing' });
      const row = rowOf(directConnection, facts({ login: login({ outcome: 'refused', error }) }, NO_PROBE));
      expect(row).toMatchObject({
        status: 'fail',
        severity: 'error',
        evidence: { sqlstate: code, message: 'no such thing', routine: routine ?? null },
      });
      expect(optionsOf(row)).toEqual(['host']);
      expect(adviceOf(row)).toMatch(/PgBouncer.*1\.23/);
    });

    it.each(['28P01', '28000', '3D000', '42501', '53300', '57P03', 'XX000'])(
      'with %s by a routine of the server: not for this rule',
      (code) => {
        const seen = facts({ login: login({ outcome: 'refused', error: serverError(code) }) }, NO_PROBE);
        expect(rowOf(directConnection, seen)).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
      },
    );
  });

  describe('the password', () => {
    it('may be wrong as well when it was asked for before', () => {
      const seen = facts({ login: login({ outcome: 'refused', error: poolerError('08P01', 'SASL authentication failed') }) }, NO_PROBE);
      expect(rowOf(directConnection, seen).meaning).toMatch(/password may be wrong as well/);
    });

    it('has no part in it when it was not', () => {
      const refusedAtOnce = login({ outcome: 'refused', authentication: 'none', error: poolerError('08P01', 'unsupported startup parameter: options') });
      expect(rowOf(directConnection, facts({ login: refusedAtOnce }, NO_PROBE)).meaning).not.toMatch(/password/);
      expect(rowOf(directConnection, facts({ session: session({ announcedPid: 99 }) }, NO_PROBE)).meaning).not.toMatch(/password/);
    });
  });

  it('cuts what the pooler says', () => {
    const row = rowOf(directConnection, facts({ login: login({ outcome: 'refused', error: poolerError('08P01', 'x'.repeat(300_000)) }) }, NO_PROBE));
    expect(JSON.stringify(row).length).toBeLessThan(5000);
  });

  it.each(['28P01', '28000', '3D000'])('the login is refused with %s by whoever: that is for login to tell', (code) => {
    const seen = facts({ login: login({ outcome: 'refused', error: poolerError(code, 'no') }) }, NO_PROBE);
    expect(rowOf(directConnection, seen)).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
  });

  it.each(['password-missing', 'authentication-unsupported', 'no-answer', 'closed', 'garbage'] as const)(
    'a login that ends with %s shows nothing',
    (outcome) => {
      const seen = facts({ login: login({ outcome }) }, { ...NO_PROBE, session: failed('there was no session') });
      expect(rowOf(directConnection, seen)).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
    },
  );

  describe('the processes', () => {
    it('are not the same: a pooler', () => {
      const row = rowOf(directConnection, facts({ session: session({ announcedPid: 99 }) }, NO_PROBE));
      expect(row).toMatchObject({
        status: 'fail',
        severity: 'error',
        evidence: { announced_pid: 99, backend_pid: 4711, server_address: '10.0.0.5', server_port: 5432 },
      });
      expect(adviceOf(row)).toContain('`10.0.0.5:5432`');
    });

    it('of a server on a socket have no address to advise', () => {
      const seen = facts({ session: session({ announcedPid: 99, serverAddress: null, serverPort: null }) }, NO_PROBE);
      const row = rowOf(directConnection, seen);
      expect(row.evidence).toMatchObject({ server_address: null, server_port: null });
      expect(adviceOf(row)).not.toContain('null');
    });

    it('are not compared when none was announced', () => {
      expect(rowOf(directConnection, facts({ session: session({ announcedPid: null }) }))).toMatchObject({ status: 'pass' });
    });
  });

  it('a replication connection that no routine of a server refused: a pooler', () => {
    const row = rowOf(directConnection, facts({ replication: refused(poolerError('08P01')) }));
    expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { sqlstate: '08P01', routine: null } });
  });

  it('a replication connection the server itself refused shows nothing', () => {
    expect(rowOf(directConnection, facts({ replication: refused(serverError('42501')) }))).toMatchObject({ status: 'pass' });
  });

  it('is told by the probe alone when the login never answered', () => {
    const seen = facts(
      { login: login({ outcome: 'no-answer' }), replication: refused(poolerError('08P01')) },
      { session: failed('there was no session') },
    );
    expect(rowOf(directConnection, seen)).toMatchObject({ status: 'fail', severity: 'error' });
  });

  describe('the host name', () => {
    it.each([
      ['aws-0-eu-central-1.pooler.supabase.com', 'Supavisor'],
      ['AWS-0-EU-CENTRAL-1.POOLER.SUPABASE.COM', 'Supavisor'],
      ['ep-cool-night-123456-pooler.eu-central-1.aws.neon.tech', "Neon's pooler"],
      ['ep-cool-night-123456-pooler.c-2.eu-central-1.aws.neon.tech', "Neon's pooler"],
      ['orders.proxy-abcdefghijkl.eu-central-1.rds.amazonaws.com', 'RDS Proxy'],
      ['orders.endpoint.proxy-abcdefghijkl.eu-central-1.rds.amazonaws.com', 'RDS Proxy'],
      ['orders.proxy-abcdefghijkl.cn-north-1.rds.amazonaws.com.cn', 'RDS Proxy'],
    ])('%s is that of a pooler', (host, pooler) => {
      expect(rowOf(directConnection, facts({}, NO_PROBE), target({ connection: { host } }))).toMatchObject({
        status: 'fail',
        severity: 'error',
        evidence: { host, pooler },
      });
    });

    it.each([
      'db.abcdefghijkl.supabase.co',
      'ep-cool-night-123456.eu-central-1.aws.neon.tech',
      'orders.cluster-abcdefghijkl.eu-central-1.rds.amazonaws.com',
      'orders.cluster-ro-abcdefghijkl.eu-central-1.rds.amazonaws.com',
      'proxy-orders.abcdefghijkl.eu-central-1.rds.amazonaws.com',
      'pooler.supabase.com.example.com',
      'my-pooler.example.com',
    ])('%s is not', (host) => {
      expect(rowOf(directConnection, facts({}, NO_PROBE), target({ connection: { host } }))).toMatchObject({ status: 'pass' });
    });
  });

  describe('the address of the server behind a pooler that is known', () => {
    const optionsFor = (host: string, user = 'cdc') =>
      optionsOf(rowOf(directConnection, facts({}, NO_PROBE), target({ connection: { host, user } })));

    it('of Neon', () => {
      expect(optionsFor('ep-cool-night-123456-pooler.eu-central-1.aws.neon.tech')).toEqual(['host: ep-cool-night-123456.eu-central-1.aws.neon.tech']);
    });

    it('of Supabase', () => {
      expect(optionsFor('aws-0-eu-central-1.pooler.supabase.com', 'cdc.abcdefghijkl')).toEqual(['host: db.abcdefghijkl.supabase.co', 'port: 5432', 'user: cdc']);
      expect(optionsFor('aws-0-eu-central-1.pooler.supabase.com', 'cdc')).toEqual(['host']);
    });

    it('of RDS Proxy', () => {
      const host = 'orders.proxy-abcdefghijkl.eu-central-1.rds.amazonaws.com';
      expect(optionsFor(host)).toEqual(['host']);
      expect(adviceOf(rowOf(directConnection, facts({}, NO_PROBE), target({ connection: { host } })))).toMatch(/writer endpoint/);
    });
  });

  it.each([
    ['the login', { login: login({ outcome: 'refused', error: poolerError('08P01') }) }, {}],
    ['the processes', { session: session({ announcedPid: 99 }) }, {}],
    ['the host', {}, { connection: { host: 'x.pooler.supabase.com' } }],
  ] as const)('a pooler shown by %s that passes replication on is a notice', (_, values, changes) => {
    const row = rowOf(directConnection, facts({ ...values, replication: IDENTIFIED }), target(changes));
    expect(row).toMatchObject({ status: 'fail', severity: 'notice' });
    expect(row.fix).toBeUndefined();
  });

  it('a probe that no walsender answered does not make it a notice', () => {
    const seen = facts({
      session: session({ announcedPid: 99 }),
      replication: { outcome: 'not-a-walsender', detail: 'syntax error' },
    });
    expect(rowOf(directConnection, seen)).toMatchObject({ status: 'fail', severity: 'error' });
  });

  describe('is never green without the session', () => {
    it('that was cut off', () => {
      expect(rowOf(directConnection, facts({}, { session: failed('cut off') }))).toMatchObject({
        status: 'unknown',
        severity: 'error',
        because: { kind: 'failed' },
      });
    });

    it('that was refused', () => {
      expect(rowOf(directConnection, facts({}, { session: denied('a grant') }))).toMatchObject({
        status: 'unknown',
        because: { kind: 'denied' },
      });
    });

    it('even when the probe was answered', () => {
      expect(
        rowOf(directConnection, facts({}, { session: failed('cut off'), replication: known(IDENTIFIED) })),
      ).toMatchObject({ status: 'unknown' });
    });
  });
});
