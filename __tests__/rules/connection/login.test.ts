import { describe, expect, it } from '@jest/globals';
import { failed, type Login, type ServerError, type Tls } from '../../../src/facts/index.js';
import { login as rule } from '../../../src/rules/connection/login.js';
import { adviceOf, labelsOf, optionsOf, variantOf } from '../advice.js';
import { facts, kindsOf, login, poolerError, rowOf, serverError, sqlOf, stepsOf, target, tls, type TargetChanges } from '../facts.js';
import { AURORA, awsTarget, onAws } from '../aws/healthy-aws.js';

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

  it.each(['password-missing', 'authentication-unsupported', 'no-answer', 'closed', 'garbage', 'refused'] as const)(
    '%s without an error is an error',
    (outcome) => {
      const row = rowFor({ outcome });
      expect(row).toMatchObject({ status: 'fail', severity: 'error', object: null, evidence: { outcome } });
      expect(row.meaning).toBeDefined();
      expect(`${row.message} ${adviceOf(row)}`).not.toMatch(/undefined|null/);
    },
  );

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

    describe('28P01: credentials', () => {
      it('have one statement that looks, and one for each thing it can show', () => {
        const row = refusedWith('28P01', 'auth_failed', STRANGE);
        const name = `"O'Brien ""x"""`;
        expect(kindsOf(row)).toEqual(['option', 'sql']);
        expect(sqlOf(row)).toEqual([`SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = 'O''Brien "x"';`]);
        expect(row.fix?.variants.slice(1).map(({ steps }) => steps.map(({ text }) => text))).toEqual([
          [`CREATE ROLE ${name} LOGIN PASSWORD 'NEW_PASSWORD';`],
          [`ALTER ROLE ${name} LOGIN;`],
          [`ALTER ROLE ${name} VALID UNTIL 'infinity';`],
          [`ALTER ROLE ${name} PASSWORD 'NEW_PASSWORD';`],
        ]);
        expect(row.meaning).toMatch(/PostgreSQL does not tell clients which/);
      });

      it('may be those of a pooler', () => {
        expect(rowFor({ outcome: 'refused', error: poolerError('28P01') }).meaning).toMatch(/pooler.*list of users/);
        expect(refusedWith('28P01', 'auth_failed').meaning).not.toMatch(/pooler/);
      });

      it.each([
        ['"correct horse"', /in quotes/],
        ["'correct'", /in quotes/],
        ['p%40ss%2Fword', /percent-encoded/],
        ['sesame\n', /white space/],
        ['$DATABASE_PASSWORD', /not expanded/],
        ['PGPASSWORD=sesame', /name of a variable/],
        ['postgresql://cdc:sesame@db/shop', /connection string/],
        ['{"username":"cdc","password":"sesame"}', /JSON/],
        ['Y29ycmVjdCBob3JzZQ==', /base64/],
      ])('and a password of a telling shape is named by it, and never shown: %s', (password, shape) => {
        const row = refusedWith('28P01', 'auth_failed', { connection: { password } });
        expect(row.message).toMatch(shape);
        expect(JSON.stringify(row)).not.toContain(JSON.stringify(password).slice(1, -1));
      });

      it.each(['correct horse', 'it"s', '100%', '50%zz', 'a=b', 'abc=', 'Pa$$word', '"'])('and %s has none', (password) => {
        expect(refusedWith('28P01', 'auth_failed', { connection: { password } }).message).toBe('the credentials of `cdc` were refused');
      });
    });

    describe('28000 by auth_failed: a method that PostgreSQL keeps no password for', () => {
      const byMethod = (message: string, authentication: Login['authentication'] = 'cleartext', wanted: TargetChanges = {}) =>
        rowFor({ outcome: 'refused', authentication, error: serverError('28000', { routine: 'auth_failed', message }) }, wanted);

      it.each([
        ['RADIUS authentication failed for user "cdc"', 'RADIUS'],
        ['LDAP authentication failed for user "cdc"', 'LDAP'],
        ["authentification LDAP échouée pour l'utilisateur « cdc »", 'LDAP'],
        ['PAM-Authentifizierung für Benutzer »cdc« fehlgeschlagen', 'PAM'],
        ['ユーザー"cdc"のLDAP認証に失敗しました', 'LDAP'],
      ])('%s', (message, method) => {
        const row = byMethod(message);
        expect(row.message.startsWith(`${method} refused the credentials of \`cdc\``)).toBe(true);
        expect(row.meaning).toMatch(/is not used/);
        expect(adviceOf(row)).not.toMatch(/md5|pg_roles/);
        expect(kindsOf(row)).toEqual(['text']);
      });

      it('goes by the method, not by the name of the role', () => {
        const asRole = (user: string) => byMethod(`LDAP authentication failed for user "${user}"`, 'cleartext', { connection: { user } });
        expect(asRole('PAM').message).toMatch(/^LDAP refused/);
        expect(asRole('radius').message).toMatch(/^LDAP refused/);
        expect(asRole('LDAP').message).toMatch(/^LDAP refused/);
        expect(asRole('a').message).toMatch(/^LDAP refused/);
        expect(byMethod('certificate authentication failed for user "PAM"', 'none', { connection: { user: 'PAM' } }).message).toMatch(/^the client certificate/);
      });

      it('of a name that is not known is outside all the same', () => {
        expect(byMethod('в доступе отказано').message).toMatch(/^an external service refused/);
      });

      it('of RDS is IAM, which takes tokens', () => {
        const row = byMethod('PAM authentication failed for user "cdc"', 'cleartext', { connection: { host: 'x.abc.eu-west-1.rds.amazonaws.com' } });
        expect(row.message).toMatch(/^IAM/);
        expect(optionsOf(row)).toEqual(['auth: aws-iam']);
        expect(labelsOf(row)).toEqual(['Inputs: log in with a token', 'Inputs: log in with a password']);
      });

      it.each(['certificate authentication failed for user "cdc"', 'Zertifikatauthentifizierung für Benutzer »cdc« fehlgeschlagen'])(
        'of a certificate: its CN (%s)',
        (message) => {
          const row = byMethod(message, 'none');
          expect(optionsOf(row)).toEqual(['ssl-cert', 'ssl-key']);
          expect(row.meaning).toMatch(/common name/);
        },
      );

      it.each([
        ['Peer authentication failed for user "cdc"', /operating-system user/],
        ['Ident authentication failed for user "cdc"', /operating-system user/],
        ['GSSAPI authentication failed for user "cdc"', /cannot provide/],
      ])('%s: a record that takes a password', (message, meaning) => {
        const row = byMethod(message, 'none');
        expect(row.meaning).toMatch(meaning);
        expect(variantOf(row, 0)[0]).toEqual(['file', expect.stringMatching(/^hostssl {2}shop {2}cdc {2}.* {2}scram-sha-256$/)]);
      });
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
      expect([row.status, optionsOf(row)]).toEqual(['fail', ['connection-string']]);
    });

    describe('28000 by ClientAuthentication: pg_hba.conf', () => {
      interface Circumstances {
        readonly encrypted: boolean;
        readonly offered: Tls['offered'];
        readonly wanted?: TargetChanges;
      }
      const rejected = (message: string, { encrypted, offered, wanted = {} }: Circumstances) => {
        const error: ServerError = serverError('28000', { routine: 'ClientAuthentication', message });
        const seen = { login: login({ outcome: 'refused', authentication: 'none', encrypted, error }), tls: tls({ offered }) };
        return rowOf(rule, facts(seen), target(wanted));
      };
      const DISABLE: TargetChanges = { tls: { mode: 'disable' } };
      const ENGLISH = 'no pg_hba.conf entry for host "10.0.0.9", user "cdc", database "shop", no encryption';
      const FRENCH = "aucune entrée dans pg_hba.conf pour l'hôte « 10.0.0.9 », utilisateur « cdc », base de données « shop », aucun chiffrement";

      it('of RDS, in the clear: TLS, and no file that nobody can edit', () => {
        const wanted = { ...DISABLE, connection: { host: 'orders.abc.eu-west-1.rds.amazonaws.com' } };
        const row = rejected(ENGLISH, { encrypted: false, offered: true, wanted });
        expect(optionsOf(row)).toEqual(['ssl-mode: verify-full']);
        expect(labelsOf(row)).toHaveLength(1);
      });

      it('over TLS: the record, with the address that the server named', () => {
        const row = rejected('no pg_hba.conf entry for host "10.0.0.9", user "cdc", SSL encryption', { encrypted: true, offered: true });
        expect(variantOf(row, 0)).toEqual([
          ['file', 'hostssl  shop  cdc  10.0.0.9/32  scram-sha-256'],
          ['sql', 'SELECT pg_reload_conf();'],
        ]);
        expect(labelsOf(row)).toHaveLength(1);
        expect(adviceOf(row)).toMatch(/GitHub-hosted runner has a different address in every job/);
      });

      it.each([ENGLISH, FRENCH, 'pg_hba.conf rejects connection for host "10.0.0.9", SSL off', 'ホスト"10.0.0.9"用のエントリがpg_hba.confにありません'])(
        'in the clear, of a server with TLS: TLS first, whatever the language (%s)',
        (message) => {
          const row = rejected(message, { encrypted: false, offered: true, wanted: DISABLE });
          expect(row.message).toMatch(/unencrypted connection/);
          expect(labelsOf(row)).toEqual(['Inputs: connect with TLS', 'Server configuration: allow the connection']);
          expect(optionsOf(row)).toEqual(['ssl-mode: verify-full']);
          expect(variantOf(row, 1)[0]).toEqual(['file', 'host  shop  cdc  10.0.0.9/32  scram-sha-256']);
        },
      );

      it.each([ENGLISH, FRENCH])('in the clear, of a server without TLS: never TLS (%s)', (message) => {
        for (const mode of ['disable', 'prefer', 'allow'] as const) {
          const row = rejected(message, { encrypted: false, offered: false, wanted: { tls: { mode } } });
          expect(adviceOf(row)).not.toMatch(/ssl-mode|verify-full/);
          expect(variantOf(row, 0)[0]).toEqual(['file', 'host  shop  cdc  10.0.0.9/32  scram-sha-256']);
        }
      });

      it('in the clear, after TLS was refused as well: the record first', () => {
        const row = rejected(ENGLISH, { encrypted: false, offered: true, wanted: { tls: { mode: 'prefer' } } });
        expect(labelsOf(row)[0]).toBe('Server configuration: allow the connection');
      });

      it('of a server that names no address: what only the user knows', () => {
        const row = rejected('pg_hba.conf rejects connection', { encrypted: true, offered: true });
        expect(stepsOf(row)[0]?.text).toBe('hostssl  shop  cdc  CLIENT_ADDRESS/32  scram-sha-256');
        expect(stepsOf(row)[0]?.lead).toContain('Replace CLIENT_ADDRESS');
      });

      it('quotes names, and keywords that would mean something else', () => {
        const lineFor = (database: string, user: string): string | undefined =>
          stepsOf(rejected(ENGLISH, { encrypted: true, offered: true, wanted: { connection: { database, user } } }))[0]?.text;
        expect(lineFor('replication', '+admins')).toContain('hostssl  "replication"  "+admins"  ');
        expect(lineFor('all', 'a b')).toContain('hostssl  "all"  "a b"  ');
        expect(lineFor('sameuser', 'say "hi"')).toContain('hostssl  "sameuser"  "say ""hi"""  ');
        expect(lineFor('samerole', 'Mixed')).toContain('hostssl  "samerole"  "Mixed"  ');
        // A keyword of SQL is none there.
        expect(lineFor('select', 'user')).toContain('hostssl  select  user  ');
      });

      it.each(['connection requires a valid client certificate', 'Verbindung erfordert ein gültiges Client-Zertifikat'])(
        'that demands a client certificate, in any language: %s',
        (message) => {
          expect(optionsOf(rejected(message, { encrypted: true, offered: true }))).toEqual(['ssl-cert', 'ssl-key']);
        },
      );
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
        ['in words of another language', ['ALTER ROLE cdc LOGIN;']],
      ])('without one: %s', (message, statements) => {
        const error = serverError('28000', { routine: 'InitializeSessionUserId', message });
        const row = rowFor({ outcome: 'refused', authentication: 'none', error });
        expect(row).toMatchObject({ status: 'fail', severity: 'error' });
        expect(sqlOf(row)).toEqual(statements);
      });
    });

    it('28000 where only the wording would tell: both the role that exists and the one that does not', () => {
      const error = serverError('28000', { routine: 'InitializeSessionUserId', message: 'in words of another language' });
      expect(labelsOf(rowFor({ outcome: 'refused', authentication: 'none', error }))).toEqual(['SQL: the role exists', 'Inputs: the role does not exist']);
    });

    describe('3D000: no such database', () => {
      const USERS_NAME: TargetChanges = { connection: { database: 'cdc', user: 'cdc' } };

      it('that was named', () => {
        const row = refusedWith('3D000', 'InitPostgres', { connection: { database: 'Shop' }, origins: { database: { from: 'input' } } });
        expect(row.message).toBe('database `"Shop"` does not exist');
        expect(optionsOf(row)).toEqual(['database']);
      });

      it.each([
        ['no', {}],
        ['a default', { database: { from: 'default' } }],
      ] as const)('that nobody named, with %s origin: the name of the user was taken', (_, origins) => {
        expect(refusedWith('3D000', 'InitPostgres', { ...USERS_NAME, origins }).message).toMatch(/`database` is not set, so the user name was used/);
      });

      it('that was named like the user', () => {
        expect(refusedWith('3D000', 'InitPostgres', { ...USERS_NAME, origins: { database: { from: 'input', parameter: 'dbname' } } }).message).toBe(
          'database `cdc` does not exist',
        );
      });

      it('of a pooler has another list', () => {
        expect(adviceOf(rowFor({ outcome: 'refused', error: poolerError('3D000') }))).toMatch(/pooler.*list of databases/);
      });
    });

    it('42501: no CONNECT', () => {
      const row = refusedWith('42501', 'CheckMyDatabase', STRANGE);
      expect(sqlOf(row)).toEqual([`GRANT CONNECT ON DATABASE "Shop, the" TO "O'Brien ""x""";`]);
      expect(stepsOf(row)[0]?.runAs).toBe("the database's owner");
    });

    it.each([
      ['InitializeSessionUserId', [`ALTER ROLE "O'Brien ""x""" CONNECTION LIMIT -1;`]],
      ['CheckMyDatabase', ['ALTER DATABASE "Shop, the" CONNECTION LIMIT -1;']],
      ['InitProcess', [expect.stringMatching(/FROM pg_stat_activity/)]],
      ['InitPostgres', [expect.stringMatching(/FROM pg_stat_activity/)]],
    ])('53300 by %s: whose limit was reached', (routine, statements) => {
      const row = refusedWith('53300', routine, STRANGE);
      expect(row).toMatchObject({ status: 'fail', severity: 'error' });
      expect(sqlOf(row)).toEqual(statements);
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
        expect(stepsOf(row)).toEqual([
          { kind: 'sql', text, database, runAs: "the database's owner", phase: 'roles', disruption: { kind: 'none' } },
        ]);
      });

      it('and never will, when it is half dropped', () => {
        expect(optionsOf(refusedWith('55000', 'InitPostgres'))).toEqual(['database']);
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
      expect([row.status, kindsOf(row)]).toEqual(['fail', ['file', 'sql']]);
      expect(adviceOf(row)).not.toContain('pg_roles');
    });

    it('a login trigger that says 300 kB is cut', () => {
      const error = serverError('P0001', { routine: 'exec_stmt_raise', message: 'x'.repeat(300_000), where: 'y'.repeat(300_000) });
      const row = rowFor({ outcome: 'refused', error });
      expect(row.message).toMatch(/^a login event trigger of database `shop` refused the login: x+… \(299700 more characters\)$/);
      expect(JSON.stringify(row).length).toBeLessThan(6000);
    });

    it('a login trigger is known by its routine where nothing says the place', () => {
      expect(refusedWith('P0001', 'exec_stmt_raise').message).toMatch(/^a login event trigger/);
    });

    it('channel binding that the server cannot compute', () => {
      const row = refusedWith('XX000', 'be_tls_get_certificate_hash', {}, 'could not find digest for NID UNDEF');
      expect(labelsOf(row)).toEqual(['Replace the certificate', 'Inputs: disable channel binding']);
    });

    it.each(['XX000', '28001', '57P01', '53200', '08006', '42704'])('%s: says who can do what, and sends nobody back to the message', (code) => {
      const row = refusedWith(code, 'somewhere');
      expect(adviceOf(row)).toContain(code);
      expect(adviceOf(row)).not.toMatch(/evidence|what the server says/i);
    });

    it('22023, with options of the user: the setting in them', () => {
      expect(optionsOf(refusedWith('22023', 'somewhere', { connection: { options: '-c x=y' } }))).toEqual(['connection-string']);
    });

    it.each(['57P03', 'XX000', '28001'])('%s: words only', (code) => {
      const row = refusedWith(code, 'somewhere');
      expect(row).toMatchObject({ status: 'fail', severity: 'error' });
      expect(kindsOf(row)).toEqual(['text']);
    });
  });

  describe('password-missing', () => {
    it('tells an empty one from none', () => {
      const none = rowFor({ outcome: 'password-missing' });
      const empty = rowFor({ outcome: 'password-missing' }, { connection: { password: '' } });
      expect(none.message).toMatch(/none was given/);
      expect(empty.message).toMatch(/is empty/);
      expect(adviceOf(empty)).toMatch(/secret.*Dependabot/);
      expect(optionsOf(empty)).toEqual([expect.stringMatching(/^password: /)]);
    });
  });

  describe('authentication-unsupported', () => {
    const unsupported = (detail: string, changes: Partial<Login> = {}, wanted: TargetChanges = {}) =>
      rowFor({ outcome: 'authentication-unsupported', detail, ...changes }, wanted);

    it('of an Ed25519 certificate: another certificate, or no channel binding', () => {
      const row = unsupported("the server's certificate is signed with Ed25519, whose signatures have no digest to make a channel binding of");
      expect(labelsOf(row)).toEqual(['Replace the certificate', 'Inputs: disable channel binding']);
      expect(adviceOf(row)).toMatch(/RSA or ECDSA/);
      expect(adviceOf(row)).toMatch(/channel_binding=disable/);
      expect(row.meaning).toMatch(/libpq fail in the same way/);
    });

    it('of channel_binding=require: what it needs, or not to require it', () => {
      const require: TargetChanges = { connection: { channelBinding: 'require' } };
      const row = unsupported('channel_binding=require, and the server does not offer it here', { encrypted: false }, require);
      expect(adviceOf(row)).toMatch(/not encrypted/);
      expect(adviceOf(row)).toMatch(/Remove the parameter `channel_binding=require`/);
    });

    it('of another method: a record that takes a password', () => {
      expect(variantOf(unsupported('the server asks for another method'), 0)[0]?.[0]).toBe('file');
    });
  });

  describe('no-answer', () => {
    it('says within how long, and which limit to raise', () => {
      const row = rowFor({ outcome: 'no-answer', authentication: 'cleartext' }, { connection: { connectTimeoutMs: 30_000 } });
      expect(row.message).toContain('within 30 s');
      expect(row.meaning).toMatch(/LDAP, RADIUS or PAM/);
      expect(optionsOf(row)).toEqual(['connect-timeout: 90s']);
    });

    it('stands at the limit', () => {
      const origins = { 'connect-timeout': { from: 'config', file: 'cdc.yml', line: 4 } } as const;
      expect(rowFor({ outcome: 'no-answer' }, { origins }).location).toEqual({ file: 'cdc.yml', line: 4 });
    });
  });

  describe('closed', () => {
    it('at once: a tunnel, proxy or balancer with nothing behind it', () => {
      const row = rowFor({ outcome: 'closed', authentication: 'none', encrypted: false, detail: 'read ECONNRESET' });
      expect(row.message).toMatch(/accepted and closed before PostgreSQL answered: read ECONNRESET/);
      expect(adviceOf(row)).toMatch(/proxy, tunnel or load balancer with nothing behind it/);
    });

    it('after the password was asked for: not', () => {
      const row = rowFor({ outcome: 'closed', authentication: 'scram' });
      expect(adviceOf(row)).not.toMatch(/nothing behind it/);
      expect(adviceOf(row)).toMatch(/log.*authentication_timeout/);
    });
  });

  it('garbage after a password was asked for is no other service', () => {
    expect(adviceOf(rowFor({ outcome: 'garbage', authentication: 'scram' }))).not.toMatch(/Another service/);
    expect(adviceOf(rowFor({ outcome: 'garbage', authentication: 'none' }))).toMatch(/Another service/);
    expect(rowFor({ outcome: 'garbage', detail: 'x'.repeat(300_000) }).message.length).toBeLessThan(500);
  });

  describe('with a token', () => {
    const HOST = 'orders.cluster-c1abc.eu-west-1.rds.amazonaws.com';
    const iam = (changes: TargetChanges['connection'] = {}): TargetChanges => ({
      connection: { host: HOST, auth: { kind: 'aws-iam', region: 'eu-west-1' }, ...changes },
    });

    it('says what it was signed for', () => {
      const { connection, tls: policy } = { connection: { host: '127.0.0.1', port: 15432 }, tls: { serverName: HOST } };
      const row = rowFor({ authentication: 'cleartext' }, { ...iam(connection), tls: policy });
      expect(row).toMatchObject({ status: 'pass', evidence: { token_signed_for: `cdc@${HOST}:5432 in eu-west-1` } });
      expect(rowFor({}).evidence).not.toHaveProperty('token_signed_for');
    });

    it('that could not be made: unknown, as something that was cut off', () => {
      const row = rowFor({ outcome: 'token-missing', authentication: 'cleartext', detail: 'Could not load credentials from any providers' }, iam());
      expect(row).toMatchObject({ status: 'unknown', severity: 'error', because: { kind: 'failed' }, evidence: { outcome: 'token-missing' } });
      expect(row.message).toContain('Could not load credentials');
      expect(adviceOf(row)).toMatch(/configure-aws-credentials.*id-token: write/);
      expect(labelsOf(row)).toEqual(['Provide AWS credentials', 'Inputs: log in with a password']);
    });

    it('refused by PAM: what the policy has to allow', () => {
      const error = serverError('28000', { routine: 'auth_failed', message: 'PAM authentication failed for user "cdc"' });
      const refused = (region: string) => adviceOf(rowFor({ outcome: 'refused', authentication: 'cleartext', error }, iam({ auth: { kind: 'aws-iam', region } })));
      expect(refused('eu-west-1')).toContain('arn:aws:rds-db:eu-west-1:ACCOUNT:dbuser:RESOURCE_ID/cdc');
      expect(refused('us-gov-west-1')).toContain('arn:aws-us-gov:rds-db:us-gov-west-1:');
      expect(refused('cn-north-1')).toContain('arn:aws-cn:rds-db:cn-north-1:');
    });

    it.each(['28P01', '28000'])('for an alias, refused with %s: the name', (code) => {
      const row = refusedWith(code, 'auth_failed', iam({ host: 'db.example.com' }));
      expect(row.message).toContain('`db.example.com`, which is not an endpoint of RDS');
      expect(labelsOf(row)).toEqual(['Inputs: connect to the endpoint', 'Inputs: keep the alias or the tunnel']);
      expect(adviceOf(row)).toContain('ssl-server-name');
    });

    it('taken for a password: membership in rds_iam, or IAM on the cluster', () => {
      const row = refusedWith('28P01', 'auth_failed', iam({ user: 'Cdc' }));
      expect(row).toMatchObject({ status: 'fail', evidence: { sqlstate: '28P01' } });
      expect(sqlOf(row)).toEqual(['GRANT rds_iam TO "Cdc";']);
      expect(labelsOf(row)).toEqual(['SQL: grant rds_iam', 'Enable IAM database authentication', 'Inputs: log in with a password']);
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

it.each([
  [false, '1'],
  [true, undefined],
] as const)('says what rds.force_ssl is where a session was rejected, encrypted %s', (encrypted, value) => {
  const error = serverError('28000', { message: 'no pg_hba.conf entry for host "10.0.0.9", user "cdc", database "shop", no encryption' });
  const row = rowOf(rule, onAws(AURORA, { login: login({ outcome: 'refused', authentication: 'none', encrypted, error }) }), awsTarget());
  expect(row.evidence['rds.force_ssl']).toBe(value);
});
