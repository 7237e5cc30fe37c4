import type { Certificate, Tls } from '../../facts/index.js';
import { isRdsHost, rdsEndpointOf, trustStoreOf, type RdsEndpoint } from '../../rds-host.js';
import { advice, choice, remedy, type Alternative, type Intent, type Remedy } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import type { ConnectionTarget } from '../../target.js';
import { formatMs } from '../../units.js';
import { fail, pass, rule, type Finding } from '../rule.js';
import { quoted } from '../shared/said.js';
import { code } from '../shared/wording.js';

export const tlsTrusted = rule({
  id: 'tls-trusted',
  group: 'connection',
  title: 'The session is encrypted, and the server is verified as `ssl-mode` requires',
  severities: ['error'],
  needs: ['tls'],
  mandatory: true,
  applies: ({ connection }) => {
    const mode = connection?.tls.mode;
    return mode === 'disable' || mode === 'allow' || mode === 'prefer' ? `not checked, because \`ssl-mode\` is \`${mode}\`` : undefined;
  },
  judge({ tls }, { connection }) {
    const evidence = evidenceOf(tls, connection);
    return tls.outcome === 'trusted' || (tls.outcome === 'unverified' && connection.tls.mode === 'require')
      ? pass({ evidence })
      : fail('error', { meaning: MEANING, ...EXPLANATIONS[tls.outcome](tls, connection), evidence });
  },
});

const MEANING = 'No session could be opened, so nothing in the database could be checked. A pipeline with the same TLS settings fails in the same way.';

function evidenceOf(tls: Tls, { tls: policy }: ConnectionTarget): Evidence {
  const [leaf] = tls.chain;
  return {
    ssl_mode: policy.mode,
    trusted: TRUSTED[policy.roots],
    outcome: tls.outcome,
    name: tls.verifiedName,
    ...(tls.code === undefined ? {} : { code: tls.code }),
    ...(tls.protocol === undefined ? {} : { protocol: tls.protocol }),
    ...(leaf === undefined
      ? {}
      : {
          certificate: leaf.subject,
          certificate_names: leaf.names,
          valid_to: leaf.validTo,
          chain: tls.chain.map((one) => `${one.subject} (issued by ${one.issuer}, until ${one.validTo})`),
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

/** The roots, in a sentence. */
const ROOTS: Readonly<Record<ConnectionTarget['tls']['roots'], string>> = {
  given: '`ssl-root-cert`',
  'aws-rds': 'the roots of Amazon RDS',
  system: 'the public roots or those of this machine',
  none: 'any root',
};

type Explain = (tls: Tls, connection: ConnectionTarget) => Finding;

const EXPLANATIONS: Readonly<Record<Exclude<Tls['outcome'], 'trusted'>, Explain>> = {
  plain: notOffered,
  'not-offered': notOffered,
  unverified: (_, { tls }) => ({
    message: `the server's certificate was not verified, although \`ssl-mode: ${tls.mode}\` requires it`,
    about: 'ssl-root-cert',
    remedy: giveRoots('Set `ssl-root-cert` to the CA certificates to trust', "Set the path of the CA's PEM file, `aws-rds`, or `system`."),
  }),
  'no-roots': (_, connection) =>
    connection.tls.roots === 'aws-rds'
      ? noRootsOfRegion(connection)
      : {
          message: '`ssl-root-cert` holds no certificate, so no server can be trusted',
          about: 'ssl-root-cert',
          remedy: giveRoots(
            'Set `ssl-root-cert` to CA certificates in PEM format',
            'Set the path of a PEM file (which has lines with BEGIN CERTIFICATE), or its text; for RDS and Aurora, set `aws-rds`.',
          ),
        },
  'untrusted-chain': untrusted,
  expired,
  'not-yet-valid': ({ chain }) => ({
    message: `the server's certificate is not valid before ${chain[0]?.validFrom ?? 'a later date'}`,
    remedy: advice(
      'Correct the clock of the runner, or install a certificate that is valid now',
      'Compare the clock of the runner with the dates in the evidence. If the clock is right, the certificate was issued with a wrong date: issue it again.',
    ),
  }),
  'wrong-name': wrongName,
  'version-refused': (_, { tls }) => ({
    message: 'the server and this client have no TLS version in common',
    ...(tls.minVersion === undefined && tls.maxVersion === undefined ? {} : { about: 'connection-string' }),
    remedy: advice(
      'Allow TLS 1.2 or newer on the server',
      'Set `ssl_min_protocol_version` and `ssl_max_protocol_version` on the server so that they include TLSv1.2 or TLSv1.3. The parameters of the same names in `connection-string` restrict this client.',
    ),
  }),
  'client-certificate-refused': ({ code: alert }, { tls }) => ({
    message: `the server ${tls.client === undefined ? 'requires a client certificate' : 'refused the client certificate'}${alert === undefined ? '' : ` (${code(alert)})`}`,
    about: 'ssl-cert',
    remedy: presentCertificate(),
  }),
  'handshake-failed': ({ detail }) => ({
    message: `the TLS handshake failed: ${detail === undefined ? 'no reason was given' : quoted(detail)}`,
    about: 'host',
    remedy: advice(
      'Check that host and port are those of a PostgreSQL server',
      'Another service on that port, or a proxy in between, answers a TLS request like this.',
    ),
  }),
  'no-answer': (_, { connectTimeoutMs }) => ({
    message: `the server accepted the connection but did not answer the TLS request within ${formatMs(connectTimeoutMs)}`,
    about: 'host',
    remedy: advice(
      'Check that host and port are those of a PostgreSQL server',
      'A load balancer without a healthy server behind it, or another service, behaves like this. If the server is only slow, raise `connect-timeout`.',
    ),
  }),
  closed: (_, { tls }) => ({
    message: 'the connection was closed during the TLS handshake',
    about: 'host',
    remedy: advice(
      'Check the host and the port, and any proxy, tunnel or load balancer in between',
      'A proxy, tunnel or load balancer with nothing behind it accepts the connection and closes it at once; so does an overloaded server.',
      ...(tls.negotiation === 'direct' ? ['`sslnegotiation=direct` works only with PostgreSQL 17 and newer: remove it from `connection-string` for an older server.'] : []),
    ),
  }),
};

/** The roots come with the action: a region that is newer than this version is not among them, nor is a partition that does not publish them. */
function noRootsOfRegion({ host, tls }: ConnectionTarget): Finding {
  const endpoint = rdsEndpointOf(tls.serverName ?? host);
  const region = endpoint?.region ?? 'this region';
  return {
    message: `the Amazon RDS roots for ${code(region)} are not in this version of CDC Preflight, so the server cannot be verified`,
    about: 'ssl-root-cert',
    remedy: giveRoots(`Set \`ssl-root-cert\` to the certificate bundle of ${code(region)}`, bundleOf(endpoint)),
  };
}

/** How to get the roots of the endpoint's region. */
function bundleOf(endpoint: RdsEndpoint | undefined): string {
  if (endpoint === undefined || endpoint.kind === 'global') {
    return "Download the certificate bundle of the server's region from truststore.pki.rds.amazonaws.com in an earlier step, and set its path.";
  }
  const url = trustStoreOf(endpoint);
  return url === undefined
    ? "Download the certificate bundle of the server's region in an earlier step, and set its path. The RDS documentation of this AWS partition has its address."
    : `Download ${url} in an earlier step, and set the path of the file.`;
}

function notOffered(_: Tls, { host, tls }: ConnectionTarget): Finding {
  const message = `the server does not offer TLS, which \`ssl-mode: ${tls.mode}\` requires`;
  if (isRdsHost(host)) {
    return {
      message,
      about: 'host',
      remedy: advice('Check the host and the port', 'RDS and Aurora always offer TLS: something else answers at this address.'),
    };
  }
  return {
    message,
    about: 'ssl-mode',
    remedy: choice(
      'Enable TLS on the server, or allow an unencrypted session',
      {
        label: 'Enable TLS on the server',
        because: 'passwords and data are encrypted in transit',
        intents: [
          {
            kind: 'set-parameter',
            name: 'ssl',
            value: 'on',
            takesEffect: 'reload',
            lead: 'Put the certificate and the key where `ssl_cert_file` and `ssl_key_file` point, by default server.crt and server.key in the data directory. The key must be readable by the server alone. If a pooler or proxy answers at this address, enable TLS there.',
          },
        ],
      },
      {
        label: 'Allow an unencrypted session',
        because: 'when the network between here and the server is private',
        intents: [{ kind: 'set-option', option: 'ssl-mode', value: 'disable', lead: 'Connect without TLS.' }],
      },
    ),
  };
}

/** By where the chain ends: at a root that is not trusted, or below any root. */
function untrusted({ chain, code: reason }: Tls, { host, tls }: ConnectionTarget): Finding {
  const endpoint = rdsEndpointOf(tls.serverName ?? host);
  const last = chain.at(-1);
  const because = reason === undefined ? '' : ` (${code(reason)})`;
  const about = tls.roots === 'system' ? {} : { about: 'ssl-root-cert' };
  if (last === undefined) {
    return { message: `the server's certificate does not chain to a root in ${ROOTS[tls.roots]}${because}`, ...about, remedy: trustRoot(tls.roots, 'the CA that issued it', endpoint) };
  }
  if (last.selfSigned) {
    return chain.length === 1
      ? { message: `the server's certificate is self-signed and not in ${ROOTS[tls.roots]}${because}`, ...about, remedy: trustItself(last) }
      : {
          message: `the server's certificate chains to the root "${quoted(last.subject)}", which is not in ${ROOTS[tls.roots]}${because}`,
          ...about,
          remedy: trustRoot(tls.roots, rootNamed(last), endpoint),
        };
  }
  return {
    message: `the server's certificate does not chain to a root in ${ROOTS[tls.roots]}${because}: ${endOf(chain, last)}`,
    ...about,
    remedy: tls.roots === 'aws-rds' ? trustRoot(tls.roots, 'the CA that issued it', endpoint) : completeChain(last),
  };
}

function endOf(chain: Tls['chain'], last: Certificate): string {
  const missing = `the certificate of its issuer, "${quoted(last.issuer)}", is missing`;
  return chain.length === 1 ? `the server sent only its own certificate, and ${missing}` : `the chain ends at "${quoted(last.subject)}", and ${missing}`;
}

function rootNamed({ subject, fingerprint }: Certificate): string {
  return `"${quoted(subject)}" (SHA-256 ${fingerprint})`;
}

function trustRoot(roots: ConnectionTarget['tls']['roots'], root: string, endpoint: RdsEndpoint | undefined): Remedy {
  return roots === 'aws-rds'
    ? giveRoots(
        'Trust the current CA of the region',
        `A CA that AWS introduced after this version was released is not included in it. ${bundleOf(endpoint)} The certificate of an RDS Proxy, and of a cluster in express configuration, chains to the public roots: for these, set \`system\`.`,
      )
    : giveRoots(
        'Trust the root CA of the server',
        `Set a PEM file that contains the certificate of ${root}, in addition to those that are trusted already. Get it from whoever issued the server's certificate, not over the connection that could not be verified. For RDS and Aurora, set \`aws-rds\`.`,
      );
}

/** A certificate that is its own issuer is its own root. */
function trustItself(certificate: Certificate): Remedy {
  return giveRoots(
    "Trust the server's own certificate, or have it issued by a CA",
    `Set the PEM file of this very certificate (SHA-256 ${certificate.fingerprint}): copy the file that \`ssl_cert_file\` names on the server. It has to be copied again whenever the certificate is replaced.`,
  );
}

/**
 * Which certificate is missing is known, and not whether it is a root or one more intermediate: the file of roots needs
 * all from there up to the root, or the server has to send what is between.
 */
function completeChain({ issuer }: Certificate): Remedy {
  const missing = `"${quoted(issuer)}"`;
  const trust: Alternative = {
    label: 'Complete the trusted certificates',
    because: 'it changes nothing on the server',
    intents: [
      {
        kind: 'set-option',
        option: 'ssl-root-cert',
        lead: `Set one PEM file that contains both: the certificate of ${missing}, and every certificate above it up to and including the root. One of them alone is not enough. For RDS and Aurora, set \`aws-rds\`.`,
      },
    ],
  };
  const send: Alternative = {
    label: 'Complete the chain on the server',
    because: `if ${missing} is an intermediate CA; every client then needs only the root`,
    intents: [
      {
        kind: 'person-decides',
        text: `Append the certificate of ${missing} to the file that \`ssl_cert_file\` names, after the server's own certificate, reload the server configuration, and set \`ssl-root-cert\` to the root.`,
      },
    ],
  };
  return choice('Trust the intermediate and root certificates together, or make the server send the intermediate', trust, send);
}

function giveRoots(summary: string, lead: string): Remedy {
  return remedy(summary, { kind: 'set-option', option: 'ssl-root-cert', lead });
}

function expired({ chain }: Tls, { host }: ConnectionTarget): Finding {
  const now = new Date().toISOString();
  const old = chain.find((one) => one.validTo < now) ?? chain[0];
  const subject = old === undefined ? 'a certificate of the chain' : `"${quoted(old.subject)}"`;
  const message = `${old === chain[0] ? "the server's certificate" : 'a CA certificate of the chain'} has expired: ${subject}${old === undefined ? '' : ` was valid until ${old.validTo}`}`;
  if (isRdsHost(host)) {
    return { message, remedy: advice('Rotate the CA of the instance', 'This can restart the instance. Modify the instance in RDS so that it uses a current certificate authority.') };
  }
  return old === undefined || old === chain[0]
    ? {
        message,
        remedy: advice(
          "Renew the server's certificate",
          'Install a valid certificate and its key in the files that `ssl_cert_file` and `ssl_key_file` name, and reload the server configuration.',
        ),
      }
    : {
        message,
        about: 'ssl-root-cert',
        remedy: advice(
          `Replace the expired certificate ${subject}`,
          `Install its successor wherever the expired one is in use: the file that \`ssl_cert_file\` names on the server, or \`ssl-root-cert\`. If the CA has a new key, the server needs a new certificate as well.`,
        ),
      };
}

function wrongName({ chain, verifiedName }: Tls, { tls }: ConnectionTarget): Finding {
  const [leaf] = chain;
  const names = leaf === undefined || leaf.names === '' ? (leaf?.subject ?? 'no name') : leaf.names;
  const tunnel: Intent = {
    kind: 'set-option',
    option: 'ssl-server-name',
    lead: 'Set a name that is in the certificate: it is verified instead of the host.',
    ...valueOfName(leaf),
  };
  return {
    message: `the server's certificate is for "${quoted(names)}", not for ${code(verifiedName)}`,
    about: tls.serverName === undefined ? 'host' : 'ssl-server-name',
    remedy: choice(
      'Connect by a name that is in the certificate',
      {
        label: 'Use that name as the host',
        because: 'the pipeline verifies it in the same way',
        intents: [{ kind: 'set-option', option: 'host', lead: 'Connect by a name that is in the certificate.' }],
      },
      { label: 'Keep the host, and set the name to verify', because: 'when the connection goes through a tunnel or a CNAME', intents: [tunnel] },
      // The system's roots vouch for everybody's servers: with them, only the name tells this server from others.
      ...(tls.roots === 'system'
        ? []
        : [
            {
              label: 'Verify only the CA',
              because: 'when the CA issues certificates for your servers only',
              intents: [{ kind: 'set-option', option: 'ssl-mode', value: 'verify-ca', lead: 'Verify the CA, but not the name.' }],
            } satisfies Alternative,
          ]),
    ),
  };
}

/** The first name that is not a wildcard: a wildcard matches many servers. */
function valueOfName(leaf: Certificate | undefined): { readonly value?: string } {
  const value = /(?:^|, )DNS:([a-z0-9][a-z0-9.-]*)(?:,|$)/i.exec(leaf?.names ?? '')?.[1];
  return value === undefined ? {} : { value };
}

/** Both options take a path, or PEM text from a secret. */
function presentCertificate(): Remedy {
  return remedy(
    'Present a client certificate that the server trusts',
    { kind: 'set-option', option: 'ssl-cert', lead: "Set the path or PEM text of a certificate issued by a CA in the server's `ssl_ca_file`." },
    { kind: 'set-option', option: 'ssl-key', lead: 'Set the path or PEM text of its private key.' },
  );
}
