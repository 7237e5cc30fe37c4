/** Entries of pg_hba.conf, for what the server has just rejected. */
import type { Login, ServerError, Tls } from '../../facts/index.js';
import { CLIENT_ADDRESS, choice, remedy, type Alternative, type Intent, type Remedy } from '../../remedies/intents.js';
import { isRdsHost } from '../../rds-host.js';
import type { ConnectionTarget } from '../../target.js';
import { addressIn } from './hosts.js';

/** What the client itself knows about the rejected session, whatever the language of the server's message. */
export interface RejectedSession {
  readonly encrypted: Login['encrypted'];
  /** Whether the server offers TLS; null where that is not known. */
  readonly offered: Tls['offered'];
}

/** Whether no entry of pg_hba.conf allows it: the file's name is never translated. */
export function isRejectedByHba(error: ServerError): boolean {
  return error.code === '28000' && /pg_hba/i.test(error.message);
}

/** What makes the server accept the session: TLS if it had none and could have it, otherwise an entry. */
export function admission(error: ServerError, session: RejectedSession, connection: ConnectionTarget): Remedy {
  const admit: Alternative = { label: 'Allow the connection', intents: [{ kind: 'admit-in-hba', record: hbaRecord(session, connection, error) }] };
  if (session.encrypted || session.offered === false) {
    return remedy('Add an entry to pg_hba.conf that allows the connection', ...admit.intents);
  }
  if (isRdsHost(connection.host)) {
    return remedy('Connect with TLS, as the parameter `rds.force_ssl` requires, and for members of `rds_iam` RDS itself', ENCRYPT);
  }
  const encrypt: Alternative = { label: 'Connect with TLS', intents: [ENCRYPT] };
  // prefer has tried TLS first: an unencrypted session is what was left.
  return connection.tls.mode === 'disable' && session.offered === true
    ? choice(
        'Connect with TLS, or allow the unencrypted connection in pg_hba.conf',
        { ...encrypt, because: 'the session was not encrypted, the server offers TLS, and many servers allow nothing else' },
        { ...admit, because: 'if the session has to stay unencrypted' },
      )
    : choice(
        'Allow the connection in pg_hba.conf, or connect with TLS',
        { ...admit, because: 'no entry allows an unencrypted session' },
        { ...encrypt, because: 'if the server offers TLS and has entries for it' },
      );
}

const ENCRYPT: Intent = {
  kind: 'set-option',
  option: 'ssl-mode',
  value: 'verify-full',
  lead: 'Encrypt the session. `verify-full` needs the CA certificate in `ssl-root-cert`, unless the CA is a public one or that of RDS; `require` encrypts without verifying the server.',
};

/** The entry that would allow the connection. `rejection`: where the server reports the client's address. */
export function hbaRecord(
  { encrypted }: Pick<RejectedSession, 'encrypted'>,
  { database, user }: ConnectionTarget,
  rejection?: ServerError,
): string {
  const address = addressIn(`${rejection?.message ?? ''} ${rejection?.detail ?? ''}`, [database, user]) ?? CLIENT_ADDRESS;
  const network = `${address}/${address.includes(':') ? '128' : '32'}`;
  return [encrypted ? 'hostssl' : 'host', hbaName(database), hbaName(user), network, 'scram-sha-256'].join('  ');
}

/** Names in pg_hba.conf: quoted, unless plain; a keyword in quotes loses its meaning. */
function hbaName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !KEYWORDS.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

const KEYWORDS: ReadonlySet<string> = new Set(['all', 'sameuser', 'samerole', 'samegroup', 'replication']);
