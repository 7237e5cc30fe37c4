import { describe, expect, it } from '@jest/globals';
import { failed, type Login } from '../../../src/facts.js';
import { login as rule } from '../../../src/rules/connection/login.js';
import { facts, kindsOf, login, rowOf, serverError, sqlOf, stepsOf, target, type TargetChanges } from '../facts.js';

const STRANGE: TargetChanges = { connection: { user: `O'Brien "x"`, database: 'Shop, the' } };

function rowFor(changes: Partial<Login>, wanted: TargetChanges = {}) {
  return rowOf(rule, facts({ login: login(changes) }), target(wanted));
}

function refusedWith(code: string, routine: string, wanted: TargetChanges = {}, message = 'no') {
  return rowFor({ outcome: 'refused', error: serverError(code, { routine, message }) }, wanted);
}

describe('login', () => {
  it('passes when it was accepted', () => {
    const row = rowFor({});
    expect(row).toMatchObject({
      status: 'pass',
      object: null,
      evidence: { user: 'cdc', database: 'shop', authentication: 'scram' },
    });
    expect(row.evidence).not.toHaveProperty('sqlstate');
  });

  it.each([
    ['password-missing', 'config'],
    ['authentication-unsupported', 'config'],
    ['no-answer', 'text'],
    ['closed', 'text'],
    ['garbage', 'text'],
    ['refused', 'text'],
  ] as const)('%s without an error is an error', (outcome, kind) => {
    const row = rowFor({ outcome });
    expect(row).toMatchObject({ status: 'fail', severity: 'error', object: null, evidence: { outcome } });
    expect(kindsOf(row)).toEqual([kind]);
    expect(row.message).not.toContain('undefined');
  });

  it('never shows the password', () => {
    const outcomes = ['password-missing', 'authentication-unsupported', 'no-answer', 'closed', 'garbage', 'refused'] as const;
    const rows = [
      ...outcomes.map((outcome) => rowFor({ outcome })),
      ...['28P01', '28000', '3D000', '42501', '53300', '55000', '57P03', 'XX000'].map((code) => refusedWith(code, 'x')),
    ];
    expect(JSON.stringify(rows)).not.toContain('correct horse');
  });

  describe('refused, by SQLSTATE and routine', () => {
    it('keeps what the server said', () => {
      const error = serverError('57P03', { routine: 'ProcessStartupPacket', message: 'starting up', detail: 'soon' });
      expect(rowFor({ outcome: 'refused', error })).toMatchObject({
        status: 'fail',
        severity: 'error',
        evidence: {
          outcome: 'refused',
          user: 'cdc',
          database: 'shop',
          authentication: 'scram',
          sqlstate: '57P03',
          routine: 'ProcessStartupPacket',
          server_says: 'starting up (soon)',
        },
      });
    });

    it('says null of a routine that was not named', () => {
      const row = rowFor({ outcome: 'refused', error: { code: '28P01', message: 'no' } });
      expect(row.evidence).toMatchObject({ routine: null });
    });

    it.each([
      ['28P01', 'auth_failed'],
      // cert, peer, ident: the server knows the role, and does not believe it.
      ['28000', 'auth_failed'],
    ])('%s by %s: credentials, and all three reasons to look into', (code, routine) => {
      const row = refusedWith(code, routine);
      expect(kindsOf(row)).toEqual(['config', 'sql', 'text']);
      expect(sqlOf(row)).toEqual(["SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = 'cdc';"]);
    });

    it.each([
      ["O'Brien", "'O''Brien'"],
      ['back\\slash', String.raw`E'back\\slash'`],
      [`\\'; DROP ROLE cdc; --`, String.raw`E'\\''; DROP ROLE cdc; --'`],
    ])('the name %s is a literal', (user, literal) => {
      expect(sqlOf(refusedWith('28P01', 'auth_failed', { connection: { user } }))).toEqual([
        `SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = ${literal};`,
      ]);
    });

    it('42501: CONNECT, unless it is a setting that options asks for', () => {
      const options = { connection: { options: '-c log_statement=all' } };
      expect(sqlOf(refusedWith('42501', 'CheckMyDatabase', options))).toEqual(['GRANT CONNECT ON DATABASE shop TO cdc;']);
      expect(sqlOf(refusedWith('42501', 'set_config_with_handle'))).toEqual(['GRANT CONNECT ON DATABASE shop TO cdc;']);
      const row = refusedWith('42501', 'set_config_with_handle', options);
      expect([row.status, kindsOf(row)]).toEqual(['fail', ['config']]);
    });

    describe('28000 by ClientAuthentication: pg_hba.conf', () => {
      it('of RDS, in the clear: TLS, and no file that nobody can edit', () => {
        const rds = { connection: { host: 'orders.abc.eu-west-1.rds.amazonaws.com' } };
        const row = refusedWith('28000', 'ClientAuthentication', rds, 'no pg_hba.conf entry for host "10.0.0.9", user "cdc", no encryption');
        expect(stepsOf(row).map(({ kind, text }) => [kind, text.split(':')[0]])).toEqual([['config', 'ssl-mode']]);
      });

      it('over TLS', () => {
        const row = refusedWith('28000', 'ClientAuthentication', {}, 'no pg_hba.conf entry for host "10.0.0.9", SSL on');
        expect(stepsOf(row).map(({ kind, text }) => [kind, text])).toEqual([
          ['config', 'pg_hba.conf, above the record that rejects: hostssl  shop  cdc  CLIENT_ADDRESS/32  scram-sha-256'],
          ['sql', 'SELECT pg_reload_conf();'],
        ]);
      });

      it.each(['no pg_hba.conf entry for host "10.0.0.9", user "cdc", no encryption', 'pg_hba.conf rejects connection, SSL off'])(
        'in the clear: TLS first (%s)',
        (message) => {
          const row = refusedWith('28000', 'ClientAuthentication', {}, message);
          expect(kindsOf(row)).toEqual(['config', 'config', 'sql']);
          expect(stepsOf(row)[0]?.text).toMatch(/^ssl-mode: /);
          expect(stepsOf(row)[1]?.text).toContain(': host  shop  cdc  CLIENT_ADDRESS/32  scram-sha-256');
        },
      );

      it('quotes names, and keywords that would mean something else', () => {
        const lineFor = (database: string, user: string): string | undefined =>
          stepsOf(refusedWith('28000', 'ClientAuthentication', { connection: { database, user } }))[0]?.text;
        expect(lineFor('replication', '+admins')).toContain('hostssl  "replication"  "+admins"  ');
        expect(lineFor('all', 'a b')).toContain('hostssl  "all"  "a b"  ');
        expect(lineFor('sameuser', 'say "hi"')).toContain('hostssl  "sameuser"  "say ""hi"""  ');
        expect(lineFor('samerole', 'Mixed')).toContain('hostssl  "samerole"  "Mixed"  ');
        // A keyword of SQL is none there.
        expect(lineFor('select', 'user')).toContain('hostssl  select  user  ');
      });

      it('that wants a client certificate', () => {
        const row = refusedWith('28000', 'ClientAuthentication', {}, 'connection requires a valid client certificate');
        expect(kindsOf(row)).toEqual(['config']);
        expect(stepsOf(row)[0]?.text).toMatch(/^ssl-cert and ssl-key: /);
      });
    });

    describe('28000 by InitializeSessionUserId', () => {
      it('after a password: NOLOGIN', () => {
        const row = refusedWith('28000', 'InitializeSessionUserId', STRANGE);
        expect(kindsOf(row)).toEqual(['sql']);
        expect(sqlOf(row)).toEqual([`ALTER ROLE "O'Brien ""x""" LOGIN;`]);
      });

      it.each([
        ['role "cdc" is not permitted to log in', ['ALTER ROLE cdc LOGIN;']],
        ['role "cdc" does not exist', []],
        ['in words of another language', []],
      ])('without one: %s', (message, statements) => {
        const error = serverError('28000', { routine: 'InitializeSessionUserId', message });
        const row = rowFor({ outcome: 'refused', authentication: 'none', error });
        expect(row).toMatchObject({ status: 'fail', severity: 'error' });
        expect(sqlOf(row)).toEqual(statements);
        expect(stepsOf(row)).toHaveLength(1);
      });
    });

    it('3D000: no such database', () => {
      expect(kindsOf(refusedWith('3D000', 'InitPostgres'))).toEqual(['config']);
    });

    it('42501: no CONNECT', () => {
      const row = refusedWith('42501', 'CheckMyDatabase', STRANGE);
      expect(sqlOf(row)).toEqual([`GRANT CONNECT ON DATABASE "Shop, the" TO "O'Brien ""x""";`]);
      expect(stepsOf(row)[0]?.runAs).toBe("the database's owner");
    });

    it.each([
      ['InitializeSessionUserId', [`ALTER ROLE "O'Brien ""x""" CONNECTION LIMIT -1;`]],
      ['CheckMyDatabase', ['ALTER DATABASE "Shop, the" CONNECTION LIMIT -1;']],
      ['InitProcess', []],
      ['InitPostgres', []],
    ])('53300 by %s: whose limit was reached', (routine, statements) => {
      const row = refusedWith('53300', routine, STRANGE);
      expect(row).toMatchObject({ status: 'fail', severity: 'error' });
      expect(sqlOf(row)).toEqual(statements);
      expect(stepsOf(row)).toHaveLength(1);
    });

    it('tells the three limits apart', () => {
      const routines = ['InitializeSessionUserId', 'CheckMyDatabase', 'InitProcess'];
      expect(new Set(routines.map((routine) => refusedWith('53300', routine).message)).size).toBe(3);
    });

    describe('55000: the database takes no connections', () => {
      it.each([
        ['Shop, the', 'ALTER DATABASE "Shop, the" ALLOW_CONNECTIONS true;', 'postgres'],
        ['postgres', 'ALTER DATABASE postgres ALLOW_CONNECTIONS true;', 'template1'],
      ])('%s is told so in another one', (name, text, database) => {
        const row = refusedWith('55000', 'CheckMyDatabase', { connection: { database: name } });
        expect(stepsOf(row)).toEqual([{ kind: 'sql', text, database, runAs: "the database's owner" }]);
      });

      it('and never will, when it is half dropped', () => {
        expect(kindsOf(refusedWith('55000', 'InitPostgres'))).toEqual(['config']);
      });
    });

    it('25006: not known, since only a session that may not write is refused so', () => {
      expect(refusedWith('25006', 'PreventCommandIfReadOnly')).toMatchObject({ status: 'unknown', because: { kind: 'failed' } });
    });

    it.each(['3D000', '42501', '53300', '55000', '57P03', '28P01', '0A000'])('%s of a login trigger: what it says, and no statement', (code) => {
      const error = serverError(code, { routine: 'exec_stmt_raise', where: 'PL/pgSQL function gate() line 3 at RAISE' });
      const row = rowFor({ outcome: 'refused', error });
      expect([row.status, kindsOf(row)]).toEqual(['fail', ['text']]);
      expect(stepsOf(row)[0]?.text).toContain('gate()');
    });

    it('28P01 without a password having been asked for: not credentials', () => {
      const row = rowFor({ outcome: 'refused', authentication: 'none', error: serverError('28P01', { routine: 'auth_failed' }) });
      expect([row.status, kindsOf(row)]).toEqual(['fail', ['config']]);
    });

    it.each(['57P03', 'XX000', '28001'])('%s: words only', (code) => {
      const row = refusedWith(code, 'somewhere');
      expect(row).toMatchObject({ status: 'fail', severity: 'error' });
      expect(kindsOf(row)).toEqual(['text']);
    });
  });

  it('has statements run in the database of the target', () => {
    const steps = stepsOf(refusedWith('42501', 'CheckMyDatabase', STRANGE));
    expect(steps.map((step) => step.database)).toEqual(['Shop, the']);
  });

  it('is never green when nobody looked', () => {
    expect(rowOf(rule, facts({}, { login: failed('the connection ended before') }))).toMatchObject({
      status: 'unknown',
      severity: 'error',
      because: { kind: 'failed' },
    });
  });
});
