import { describe, expect, it } from '@jest/globals';
import { denied, failed, unavailable, type FactValues, type Facts, type ServerError } from '../../../src/facts/index.js';
import { replicationConnection } from '../../../src/rules/connection/replication-connection.js';
import { adviceOf, labelsOf, optionsOf, variantOf } from '../advice.js';
import {
  facts,
  IDLE,
  kindsOf,
  login,
  PLATFORMS,
  poolerError,
  refused,
  role,
  rowOf,
  serverError,
  settings,
  slot,
  sqlOf,
  stepsOf,
  target,
  tls,
  type TargetChanges,
  version,
  walsender,
} from '../facts.js';

/** All senders are taken. */
const EXHAUSTED = serverError('53300', { routine: 'InitWalSenderSlot', message: 'too many' });

function rowFor(error: ServerError, values: Partial<FactValues> = {}, wanted: TargetChanges = {}, states: Partial<Facts> = {}) {
  return rowOf(replicationConnection, facts({ replication: refused(error), ...values }, states), target(wanted));
}

describe('replication-connection', () => {
  describe('with a token', () => {
    const iam: TargetChanges = {
      connection: { host: 'orders.cluster-c1abc.eu-west-1.rds.amazonaws.com', auth: { kind: 'aws-iam', region: 'eu-west-1' } },
    };

    it('that is taken for a password: the parameter, which takes no reboot', () => {
      const row = rowFor(serverError('28P01', { routine: 'auth_failed' }), { platform: { name: 'aurora' } }, iam);
      expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { sqlstate: '28P01' } });
      expect(row.evidence['token_signed_for']).toMatch(/^cdc@/);
      const [first] = variantOf(row, 0);
      expect(first?.[0]).toBe('aws-cli');
      expect(first?.[1]).toMatch(/ParameterName=rds\.iam_auth_for_replication,ParameterValue=1,ApplyMethod=immediate/);
    });

    it('that IAM refuses for replication alone', () => {
      const row = rowFor(serverError('28000', { routine: 'auth_failed', message: 'PAM authentication failed for user "cdc"' }), {}, iam);
      expect(adviceOf(row)).toContain('rds-db:connect');
    });

    it('without one, a password that is refused stays a refusal', () => {
      expect(rowFor(serverError('28P01', { routine: 'auth_failed' })).message).toMatch(/^the server refused the replication connection/);
    });
  });

  it('passes when a walsender said who it is', () => {
    expect(rowOf(replicationConnection, facts())).toMatchObject({
      status: 'pass',
      object: null,
      evidence: { system_id: '7000000000000000001', timeline: 1, as: 'cdc' },
    });
  });

  it('says for whom it was accepted when the pipeline is another role', () => {
    const seen = facts({ role: role({ name: 'pipeline', isSession: false }) });
    const row = rowOf(replicationConnection, seen, target({ role: 'pipeline' }));
    expect(row).toMatchObject({ status: 'pass', evidence: { as: 'cdc' } });
    expect(row.message).not.toBe(row.title);
  });

  it('fails when what answers is no walsender', () => {
    const seen = facts({ replication: { outcome: 'not-a-walsender', detail: 'syntax error' } });
    expect(rowOf(replicationConnection, seen)).toMatchObject({ status: 'fail', severity: 'error' });
  });

  it('keeps what the server said', () => {
    expect(rowFor(serverError('XX000', { routine: 'somewhere', message: 'so' }))).toMatchObject({
      status: 'fail',
      severity: 'error',
      evidence: { sqlstate: 'XX000', routine: 'somewhere', server_says: 'so' },
    });
  });

  describe('42501', () => {
    const error = serverError('42501', { routine: 'InitPostgres' });

    it('of the role itself is an error', () => {
      expect(rowFor(error)).toMatchObject({ status: 'fail', severity: 'error', evidence: { sqlstate: '42501' } });
    });

    it('of a check that logs in as another role says nothing of the pipeline', () => {
      expect(rowFor(error, { role: role({ name: 'pipeline', isSession: false }) }, { role: 'pipeline' })).toMatchObject({
        status: 'unknown',
        severity: 'error',
        because: { kind: 'denied' },
        evidence: { sqlstate: '42501' },
      });
    });

    it('of the role that was named, and is the one that logs in, is an error', () => {
      expect(rowFor(error, {}, { role: 'cdc' })).toMatchObject({ status: 'fail', severity: 'error' });
    });
  });

  describe('28000: pg_hba.conf', () => {
    const rejection = (message: string) => serverError('28000', { routine: 'ClientAuthentication', message });
    const ENGLISH = rejection('no pg_hba.conf entry for host "10.0.0.9", user "cdc", database "shop", SSL encryption');

    it('needs a record for the database, with the address that the server named', () => {
      const row = rowFor(ENGLISH);
      expect(variantOf(row, 0)).toEqual([
        ['file', 'hostssl  shop  cdc  10.0.0.9/32  scram-sha-256'],
        ['sql', 'SELECT pg_reload_conf();'],
      ]);
      expect(labelsOf(row)).toHaveLength(1);
      expect(row.meaning).toMatch(/`replication` matches only physical replication/);
    });

    it.each([
      // Unquoted it would stand for physical replication, whatever the database is called.
      ['replication', 'cdc', 'hostssl  "replication"  cdc  '],
      ['all', '+admins', 'hostssl  "all"  "+admins"  '],
      ['Shop', 'samerole', 'hostssl  "Shop"  "samerole"  '],
      ['order', 'user', 'hostssl  order  user  '],
    ])('for the database %s and the role %s', (database, user, record) => {
      expect(stepsOf(rowFor(ENGLISH, {}, { connection: { database, user } }))[0]?.text).toMatch(new RegExp(`^${record.replace('+', '\\+')}10`));
    });

    it.each(['no pg_hba.conf entry for host "10.0.0.9", no encryption', 'aucune entrée dans pg_hba.conf pour l’hôte « 10.0.0.9 », aucun chiffrement'])(
      'for a connection in the clear a record that admits those, whatever the language: %s',
      (message) => {
        const plain = { login: login({ encrypted: false }), tls: tls({ outcome: 'plain', offered: null, chain: [] }) };
        const row = rowFor(rejection(message), plain, { tls: { mode: 'disable' } });
        expect(stepsOf(row)[0]?.text).toBe('host  shop  cdc  10.0.0.9/32  scram-sha-256');
      },
    );

    it('does not offer TLS on a server without it', () => {
      const plain = { login: login({ encrypted: false }), tls: tls({ outcome: 'plain', offered: false, chain: [] }) };
      expect(adviceOf(rowFor(ENGLISH, plain, { tls: { mode: 'prefer' } }))).not.toContain('ssl-mode');
    });

    it('is not the reason when the server does not name the file', () => {
      const row = rowFor(rejection('something else'));
      expect(adviceOf(row)).not.toContain('pg_hba.conf');
      expect(adviceOf(row)).toContain('28000');
    });
  });

  describe('53300: senders', () => {
    it.each(PLATFORMS)('are raised as %s wants it', (name) => {
      const row = rowFor(EXHAUSTED, { platform: { name }, settings: settings({ max_wal_senders: '4' }) });
      expect(row).toMatchObject({ status: 'fail', severity: 'error' });
      expect(JSON.stringify(stepsOf(row))).toContain('max_wal_senders');
      expect(labelsOf(row).at(-1)).toBe('SQL: stop a consumer');
      expect(row.message).toBe('all walsenders are in use (max_wal_senders is 4); the pipeline needs 1');
      expect(sqlOf(row)).toEqual(
        name === 'self-managed' || name === 'unknown' ? ["ALTER SYSTEM SET max_wal_senders = '6';"] : [],
      );
    });

    it.each([
      [12, 'InitProcess', true],
      [18, 'InitProcess', true],
      [11, 'InitProcess', false],
      [10, 'InitWalSenderSlot', true],
      [18, 'InitPostgres', false],
    ])('on %i by %s: %s', (major, routine, senders) => {
      const row = rowFor(serverError('53300', { routine }), { version: version(major) });
      expect(row).toMatchObject({ status: 'fail', severity: 'error' });
      expect(sqlOf(row).filter((text) => text.startsWith('ALTER'))).toEqual(senders ? ["ALTER SYSTEM SET max_wal_senders = '12';"] : []);
    });

    it('are raised together with wal_level minimal, with which a server that has senders does not start', () => {
      const row = rowFor(EXHAUSTED, { settings: settings({ max_wal_senders: '0', wal_level: 'minimal' }) });
      expect(sqlOf(row)).toEqual(["ALTER SYSTEM SET wal_level = 'logical';", "ALTER SYSTEM SET max_wal_senders = '2';"]);
      expect(kindsOf(row)).toEqual(['sql', 'sql', 'restart']);
      expect(adviceOf(row)).toMatch(/standbys, raise it on them first/);
    });

    it('are never lowered when it is not known how many there are', () => {
      for (const state of [failed('cut off'), denied('a grant')]) {
        const row = rowFor(EXHAUSTED, {}, {}, { settings: state });
        expect(row).toMatchObject({ status: 'fail', severity: 'error' });
        expect(sqlOf(row)).toEqual([expect.stringMatching(/^SELECT .* FROM pg_stat_replication;$/)]);
        expect(JSON.stringify(row.fix)).not.toContain('ALTER SYSTEM');
      }
    });

    describe('and the pipeline has one of them', () => {
      const running = {
        slots: [slot('feed_slot', { activePid: 900 })],
        walsenders: [walsender(900), walsender(901, { user: 'other' })],
      };
      const planned: TargetChanges = { slot: 'feed_slot' };

      it('passes', () => {
        expect(rowFor(EXHAUSTED, running, planned)).toMatchObject({ status: 'pass', evidence: { sqlstate: '53300' } });
      });

      it.each([
        ['the slot is not the planned one', running, { slot: 'another' }],
        ['no slot was named', running, {}],
        ['nobody reads it', { ...running, slots: [slot('feed_slot', IDLE)] }, planned],
        ['another role reads it', { ...running, walsenders: [walsender(900, { user: 'other' })] }, planned],
        ['the reader cannot be seen', { ...running, walsenders: [walsender(900, { user: null })] }, planned],
        ['the reader is gone', { ...running, walsenders: [walsender(901)] }, planned],
      ] satisfies [string, Partial<FactValues>, TargetChanges][])('fails when %s', (_, values, wanted) => {
        expect(rowFor(EXHAUSTED, values, wanted)).toMatchObject({ status: 'fail', severity: 'error' });
      });

      it('fails when it was another limit that was reached', () => {
        expect(rowFor(serverError('53300', { routine: 'CheckMyDatabase' }), running, planned)).toMatchObject({ status: 'fail' });
      });

      it('fails when slots, senders or the role are not known', () => {
        for (const name of ['slots', 'walsenders', 'role'] as const) {
          expect(rowFor(EXHAUSTED, running, planned, { [name]: failed('cut off') })).toMatchObject({ status: 'fail' });
        }
      });
    });
  });

  it.each([
    ['InitializeSessionUserId', ['ALTER ROLE "The role" CONNECTION LIMIT -1;']],
    ['CheckMyDatabase', ['ALTER DATABASE "The shop" CONNECTION LIMIT -1;']],
  ])('53300 by %s: a limit of its own', (routine, statements) => {
    const wanted = { connection: { user: 'The role', database: 'The shop' } };
    expect(sqlOf(rowFor(serverError('53300', { routine }), {}, wanted))).toEqual(statements);
  });

  it.each([poolerError('08P01'), poolerError('0A000')])('%j: the server itself', (error) => {
    const row = rowFor(error);
    expect(row).toMatchObject({ status: 'fail', severity: 'error' });
    expect(optionsOf(row)).toEqual(['host']);
  });

  it('53300 of the whole server: who holds the connections', () => {
    const row = rowFor(serverError('53300', { routine: 'InitPostgres' }));
    expect(sqlOf(row)).toEqual([expect.stringMatching(/FROM pg_stat_activity/)]);
  });

  it('42501, with replication-privilege switched off: the grant itself', () => {
    expect(sqlOf(rowFor(serverError('42501')))).toEqual(['ALTER ROLE cdc REPLICATION;']);
    expect(adviceOf(rowFor(serverError('42501'), {}, {}, { role: failed('cut off') }))).toMatch(/REPLICATION.*rds_replication/);
  });

  it.each(['XX000', '57P01', '53200', '08006', '22023'])('%s: never sends the reader back to the message', (code) => {
    const row = rowFor(serverError(code));
    expect(row).toMatchObject({ status: 'fail', severity: 'error' });
    expect(adviceOf(row)).toContain(code);
    expect(adviceOf(row)).not.toMatch(/evidence|what the server says/i);
  });

  it('cuts what the server says', () => {
    expect(JSON.stringify(rowFor(serverError('XX000', { message: 'x'.repeat(300_000) }))).length).toBeLessThan(8000);
  });

  it('does not apply without a probe', () => {
    expect(rowOf(replicationConnection, facts({}, { replication: unavailable('probe: none') }))).toMatchObject({
      status: 'skip',
      because: { kind: 'not-applicable' },
    });
  });

  it('is never green when the probe was cut off', () => {
    expect(rowOf(replicationConnection, facts({}, { replication: failed('cut off') }))).toMatchObject({
      status: 'unknown',
      because: { kind: 'failed' },
    });
  });
});
