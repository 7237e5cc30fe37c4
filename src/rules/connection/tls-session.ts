import type { GivenUp, Login, Tls } from '../../facts/index.js';
import { remedy, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget, SslMode } from '../../target.js';
import { fail, pass, rule, skip } from '../rule.js';
import { isLoopback } from '../shared/hosts.js';
import { quoted } from '../shared/said.js';

export const tlsSession = rule({
  id: 'tls-session',
  group: 'connection',
  title: 'The session is encrypted',
  severities: ['warning', 'notice'],
  needs: ['login', 'tls'],
  judge({ login, tls }, { connection }) {
    if (login.outcome !== 'accepted') {
      return skip('not checked, because the login was not accepted');
    }
    const { mode } = connection.tls;
    const evidence = {
      encrypted: login.encrypted,
      ssl_mode: mode,
      offered: tls.offered,
      ...(tls.gaveUp === undefined ? {} : { gave_up: tls.gaveUp.outcome }),
      ...(tls.protocol === undefined ? {} : { protocol: tls.protocol, cipher: tls.cipher ?? null }),
    };
    if (login.encrypted) {
      return pass({ evidence });
    }
    if (mode === 'prefer' && tls.offered === true) {
      return fail('warning', {
        message: `the session is not encrypted, although the server offers TLS: ${whyNot(tls.gaveUp)}`,
        meaning: inTheClear(login),
        evidence,
        about: 'ssl-mode',
        remedy: REQUIRE,
      });
    }
    if (isLoopback(connection.host)) {
      return pass({ message: 'the session is not encrypted, but does not leave this machine', evidence });
    }
    return fail('notice', {
      message: `the session is not encrypted, ${asAsked(mode)}`,
      meaning: inTheClear(login),
      evidence,
      about: 'ssl-mode',
      remedy: encrypt(tls.offered, connection),
    });
  },
});

function inTheClear({ authentication }: Login): string {
  return `Everything that the pipeline reads crosses the network in the clear${authentication === 'cleartext' ? ', and so does its password' : ''}.`;
}

function asAsked(mode: SslMode): string {
  switch (mode) {
    case 'prefer':
      return 'because the server does not offer TLS, and `ssl-mode: prefer` continues without it';
    case 'allow':
      return 'because `ssl-mode: allow` encrypts only if the server refuses an unencrypted session';
    default:
      return `because \`ssl-mode\` is \`${mode}\``;
  }
}

function whyNot(gaveUp: GivenUp | undefined): string {
  const detail = gaveUp?.detail === undefined ? '' : ` (${quoted(gaveUp.detail)})`;
  return gaveUp?.outcome === 'refused'
    ? `it refused the encrypted login${detail}, and accepted one in the clear`
    : `no encrypted session could be established${detail}`;
}

const REQUIRE: Remedy = remedy(
  'Require TLS, and correct what then fails',
  { kind: 'set-option', option: 'ssl-mode', value: 'require', lead: 'Require TLS: this check then says why the encrypted session fails, and how to correct that.' },
  {
    kind: 'person-decides',
    text: 'If pg_hba.conf allows only unencrypted sessions of this role (`hostnossl`, or `hostssl` with `reject`), an entry with `host` or `hostssl` has to come first.',
  },
);

function encrypt(offered: Tls['offered'], { tls }: DatabaseTarget['connection']): Remedy {
  const value = tls.roots === 'given' || tls.roots === 'aws-rds' ? 'verify-ca' : 'verify-full';
  return offered === false
    ? remedy('Enable TLS on the server', {
        kind: 'person-decides',
        text: 'Put a certificate and its key where `ssl_cert_file` and `ssl_key_file` point, set `ssl` to on, and reload the server configuration. In a private network that nobody else uses, an unencrypted session can be acceptable.',
      })
    : remedy('Encrypt the session, and verify the server', {
        kind: 'set-option',
        option: 'ssl-mode',
        value,
        lead: 'Encrypt the session, for the check and for the pipeline. If the certificate of the server comes from a CA of your own, set `ssl-root-cert` as well.',
      });
}
