import type { Encryption } from '../../facts.js';
import type { Fix } from '../../result.js';
import type { ConnectionTarget } from '../../target.js';
import { fail, pass, rule, skip } from '../rule.js';

export const tlsTrusted = rule({
  id: 'tls-trusted',
  title: 'The session is encrypted, and the server is who it says',
  severities: ['error'],
  needs: ['encryption'],
  after: ['host-reachable'],
  immovable: true,
  judge({ encryption }, { connection }) {
    const { tls } = connection;
    if (tls.mode === 'disable' || tls.mode === 'allow' || tls.mode === 'prefer') {
      return skip(`ssl-mode ${tls.mode} does not ask for a trusted server`);
    }
    const evidence = evidenceOf(encryption, connection);
    return encryption.outcome === 'trusted' || (encryption.outcome === 'unverified' && tls.mode === 'require')
      ? pass({ evidence })
      : fail('error', { ...EXPLANATIONS[encryption.outcome](encryption, connection), evidence });
  },
});

function evidenceOf(encryption: Encryption, { tls }: ConnectionTarget): Record<string, string | readonly string[]> {
  const [leaf] = encryption.chain;
  return {
    ssl_mode: tls.mode,
    trusted: TRUSTED[tls.roots],
    outcome: encryption.outcome,
    name: encryption.verifiedName,
    ...(encryption.code === undefined ? {} : { code: encryption.code }),
    ...(encryption.protocol === undefined ? {} : { protocol: encryption.protocol }),
    ...(leaf === undefined
      ? {}
      : {
          certificate: leaf.subject,
          certificate_names: leaf.names,
          valid_to: leaf.validTo,
          chain: encryption.chain.map((one) => `${one.subject} (issued by ${one.issuer}, until ${one.validTo})`),
        }),
  };
}

/** Where the roots came from. */
const TRUSTED: Readonly<Record<ConnectionTarget['tls']['roots'], string>> = {
  given: 'ssl-root-cert',
  'aws-rds': 'aws-rds',
  system: 'system',
  none: 'anybody',
};

type Explain = (encryption: Encryption, connection: ConnectionTarget) => { readonly message: string; readonly fix: Fix };

const EXPLANATIONS: Readonly<Record<Exclude<Encryption['outcome'], 'trusted'>, Explain>> = {
  plain: (_, { tls }) => notOffered(tls.mode),
  'not-offered': (_, { tls }) => notOffered(tls.mode),
  unverified: (_, { tls }) => ({
    message: `the session is encrypted, and nothing was verified, which ssl-mode ${tls.mode} wants`,
    fix: advice('Name the CA certificates to trust', [['config', 'ssl-root-cert: the PEM file of the CA, aws-rds, or system']]),
  }),
  'no-roots': () => ({
    message: 'ssl-root-cert was read and holds no certificate, so no server can be trusted',
    fix: advice('Give a file with the CA certificates in PEM form', [
      ['config', 'ssl-root-cert: path of a PEM file (-----BEGIN CERTIFICATE-----), PEM text, or aws-rds for RDS and Aurora'],
    ]),
  }),
  'untrusted-chain': ({ chain, code }, { tls }) => ({
    message: `the server's certificate does not lead to a root of ${ROOTS[tls.roots]} (${code ?? 'unknown'}); it was issued by "${chain.at(-1)?.issuer ?? 'nobody known'}"`,
    fix: advice('Trust the CA that issued the certificate', [
      [
        'config',
        tls.roots === 'aws-rds'
          ? 'ssl-root-cert: the current bundle of your region from truststore.pki.rds.amazonaws.com; an RDS Proxy wants ssl-root-cert: system'
          : 'ssl-root-cert: the PEM file of the CA named as issuer in the evidence (aws-rds for RDS and Aurora)',
      ],
    ]),
  }),
  expired: ({ chain }) => ({
    message: `a certificate of the server's chain has expired: ${expiredOf(chain)}`,
    fix: advice('Renew the certificate on the server', [
      ['text', 'Install a certificate that is valid and reload the server; on RDS rotate the CA of the instance.'],
    ]),
  }),
  'not-yet-valid': ({ chain }) => ({
    message: `the server's certificate is not valid yet: from ${chain[0]?.validFrom ?? 'a later day'} on`,
    fix: advice('Check the clocks, or install a certificate that is valid now', [
      ['text', 'Compare the clock of the runner with the validity in the evidence.'],
    ]),
  }),
  'wrong-name': ({ chain, verifiedName }, { tls }) => ({
    message: `the certificate is for "${namesOf(chain)}", not for ${verifiedName}`,
    fix: advice('Connect by a name that the certificate bears', [
      ['config', 'host: a name of the certificate; or, through a tunnel or CNAME, ssl-server-name: that name'],
      // The system's roots vouch for everybody's servers: with them the name is all there is.
      ...(tls.roots === 'system'
        ? []
        : [['config', 'ssl-mode: verify-ca, when the CA issues certificates for your servers only'] as const]),
    ]),
  }),
  'version-refused': () => ({
    message: 'the server and this client have no TLS version in common',
    fix: advice('Let the server speak TLS 1.2 or newer', [
      ['text', 'Set ssl_min_protocol_version and ssl_max_protocol_version of the server so that TLSv1.2 or TLSv1.3 is among them.'],
    ]),
  }),
  'client-certificate-refused': ({ code }) => ({
    message: `the server refused the client certificate (${code ?? 'unknown'})`,
    fix: advice('Present a client certificate that the server trusts', [
      ['config', "ssl-cert and ssl-key: a certificate issued by the CA in the server's ssl_ca_file, and its key"],
    ]),
  }),
  'handshake-failed': ({ detail }) => ({
    message: `the TLS handshake failed: ${detail ?? 'no reason was given'}`,
    fix: advice('Check that host and port are those of a PostgreSQL server', [
      ['text', 'Another service on that port, or a proxy in between, answers a request for TLS like this.'],
    ]),
  }),
  'no-answer': () => ({
    message: 'the server accepted the connection and did not answer the request for TLS in time',
    fix: advice('Check that host and port are those of a PostgreSQL server', [
      ['text', 'A load balancer without a healthy server behind it, or another service, behaves like this.'],
    ]),
  }),
  closed: () => ({
    message: 'the server closed the connection during the TLS handshake',
    fix: advice('Check the port, and what stands between here and the server', [
      ['text', 'A server under overload, a proxy, or sslnegotiation=direct against a server before 17 closes it like this.'],
    ]),
  }),
};

function notOffered(mode: string): { readonly message: string; readonly fix: Fix } {
  return {
    message: `the server offers no TLS, and ssl-mode ${mode} wants it`,
    fix: advice('Turn TLS on at the server', [
      ['text', "Set ssl = on with ssl_cert_file and ssl_key_file, and reload; RDS and Aurora always offer TLS, so check the host there."],
      ['config', 'ssl-mode: disable, when the way to the server is private and may be in the clear'],
    ]),
  };
}

/** The roots, in a sentence. */
const ROOTS: Readonly<Record<ConnectionTarget['tls']['roots'], string>> = {
  given: 'ssl-root-cert',
  'aws-rds': "Amazon RDS",
  system: "this machine's store",
  none: 'anybody',
};

/** What the leaf is issued to: its names, or its subject where it has none. */
function namesOf([leaf]: Encryption['chain']): string {
  return leaf === undefined ? 'nobody' : leaf.names === '' ? leaf.subject : leaf.names;
}

function expiredOf(chain: Encryption['chain']): string {
  const now = new Date().toISOString();
  const expired = chain.find((one) => one.validTo < now) ?? chain[0];
  return expired === undefined ? 'unknown' : `"${expired.subject}", on ${expired.validTo}`;
}

function advice(summary: string, steps: readonly (readonly ['text' | 'config', string])[]): Fix {
  return { summary, steps: steps.map(([kind, text]) => ({ kind, text })) };
}
