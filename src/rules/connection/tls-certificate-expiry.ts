import type { Certificate, Tls } from '../../facts/index.js';
import { isRdsHost } from '../../rds-host.js';
import { advice, remedy, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { formatMs } from '../../units.js';
import { fail, pass, rule, skip } from '../rule.js';
import { quoted } from '../shared/said.js';

const DAY_MS = 86_400_000;

/** Where nobody sets a limit: so long before the end, or for a short-lived certificate this part of its life. */
const DEFAULT_MS = 30 * DAY_MS;
const PART_OF_LIFE = 1 / 5;
/** RDS renews the certificates of its servers by itself, well before they expire. */
const RENEWED_BY_RDS_MS = 7 * DAY_MS;

export const tlsCertificateExpiry = rule({
  id: 'tls-certificate-expiry',
  group: 'connection',
  title: 'No certificate in the verified chain expires soon',
  severities: ['warning'],
  needs: ['tls'],
  judge({ tls }, target) {
    if (tls.outcome !== 'trusted') {
      return skip('not checked, because no certificate was verified');
    }
    const chain = tls.chain.map((certificate) => validity(certificate, tls, target));
    const [first, ...others] = chain.filter(({ leftMs, warningMs }) => leftMs < warningMs).sort((a, b) => a.leftMs - b.leftMs);
    const evidence = { valid_to: chain.map(({ certificate: { subject, validTo } }) => `${subject}: ${validTo}`) };
    if (first === undefined) {
      return pass({ evidence });
    }
    const { certificate, part, leftMs, warningMs } = first;
    const more = others.length === 0 ? '' : `, and ${String(others.length)} more of its chain will expire soon`;
    return fail('warning', {
      message: `${NAMES[part]} "${quoted(certificate.subject)}" expires in ${formatMs(Math.max(leftMs, 0))}, at ${certificate.validTo}${more}`,
      meaning: 'From then on no client that verifies the server can connect, and the pipeline stops at its next reconnection.',
      evidence: { certificate: certificate.subject, expires_in_ms: leftMs, warning_ms: warningMs, ...evidence },
      ...(part === 'root' && target.connection.tls.roots === 'given' ? { about: 'ssl-root-cert' } : {}),
      remedy: renewal(part, certificate, target),
    });
  },
});

type Part = 'server' | 'intermediate' | 'root';

const NAMES: Readonly<Record<Part, string>> = {
  server: "the server's certificate",
  intermediate: 'the CA certificate',
  root: 'the root CA certificate',
};

interface Validity {
  readonly certificate: Certificate;
  readonly part: Part;
  readonly leftMs: number;
  readonly warningMs: number;
}

function validity(certificate: Certificate, tls: Tls, { connection, thresholds }: DatabaseTarget): Validity {
  const part = certificate === tls.chain[0] ? 'server' : certificate.selfSigned ? 'root' : 'intermediate';
  const until = Date.parse(certificate.validTo);
  const lifeMs = until - Date.parse(certificate.validFrom);
  const usual = part === 'server' && isIssuedByRds(certificate, connection.host) ? RENEWED_BY_RDS_MS : DEFAULT_MS;
  return {
    certificate,
    part,
    leftMs: until - Date.now(),
    warningMs: thresholds.certificateExpiryWarningMs ?? Math.min(usual, lifeMs * PART_OF_LIFE),
  };
}

/** Through a tunnel or a name of one's own, the issuer still tells. */
function isIssuedByRds({ issuer }: Certificate, host: string): boolean {
  return isRdsHost(host) || /(?:^|, )CN=Amazon RDS /.test(issuer);
}

function renewal(part: Part, certificate: Certificate, { connection }: DatabaseTarget): Remedy {
  if (isIssuedByRds(certificate, connection.host)) {
    return advice(
      'Rotate the certificate of the instance to a current CA of Amazon RDS',
      'RDS renews the certificates of its servers by itself unless maintenance was deferred or the CA is an old one. Look for a pending `ca-certificate-rotation` of the instance, and apply it; with some engine versions that restarts the instance.',
    );
  }
  switch (part) {
    case 'server':
      return advice(
        "Renew the server's certificate",
        'Install the new certificate and its key in the files that `ssl_cert_file` and `ssl_key_file` name, and reload the server configuration. Open sessions keep the old one. If something renews it automatically, find out why it has not.',
      );
    case 'intermediate':
      return advice(
        `Replace the CA certificate "${quoted(certificate.subject)}" in the chain that the server sends`,
        "Have the server's certificate issued again under the successor of this CA, put the new chain into the file that `ssl_cert_file` names, and reload the server configuration.",
      );
    case 'root':
      return remedy(
        `Trust the successor of "${quoted(certificate.subject)}" as well`,
        {
          kind: 'set-option',
          option: 'ssl-root-cert',
          lead: "Add the certificate of the new root CA to the file, beside the old one, for the check and for the pipeline.",
        },
        {
          kind: 'person-decides',
          text: "When every client trusts both, install a certificate of the new CA on the server. Remove the old root from the clients last.",
        },
      );
  }
}
