import { advice } from '../../remedies/intents.js';
import { fail, pass, rule, skip } from '../rule.js';
import { code } from '../shared/wording.js';

export const tlsCommonName = rule({
  id: 'tls-common-name',
  group: 'connection',
  title: "The server's certificate names the host as a subject alternative name",
  severities: ['notice'],
  applies: ({ connection }) => (connection === undefined || connection.tls.mode === 'verify-full' ? undefined : 'no name is verified, because `ssl-mode` is not `verify-full`'),
  needs: ['tls'],
  judge({ tls }) {
    const [leaf] = tls.chain;
    if (tls.nameMatchedBy === undefined) {
      return skip('not checked, because no name was verified');
    }
    const evidence = { name: tls.verifiedName, matched_by: tls.nameMatchedBy, certificate: leaf?.subject ?? null, certificate_names: leaf?.names ?? null };
    return tls.nameMatchedBy === 'alternative-name'
      ? pass({ evidence })
      : fail('notice', {
          message: `the server's certificate names ${code(tls.verifiedName)} only in its common name`,
          meaning: 'libpq accepts that, and so does this check. Clients that look at subject alternative names only, such as those in Go (since 1.15) and those that use rustls, refuse the certificate under `verify-full`.',
          evidence,
          remedy: advice(
            'Issue a certificate with the name as a subject alternative name',
            `Have the server's certificate issued again with ${code(`subjectAltName = ${isAddress(tls.verifiedName) ? 'IP' : 'DNS'}:${tls.verifiedName}`)}, install it in the file that \`ssl_cert_file\` names, and reload the server configuration. If the consumer is based on libpq, nothing has to be done.`,
          ),
        });
  },
});

function isAddress(name: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$/.test(name) || name.includes(':');
}
