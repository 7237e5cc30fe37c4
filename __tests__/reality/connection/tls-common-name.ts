import type { Reality } from '../state.js';

export const tlsCommonName: Reality = {
  rule: 'tls-common-name',
  states: [
    {
      name: 'the common name alone names the host',
      verdict: 'pass',
      given: [{ presents: 'common-name' }],
      inputs: ({ pem }) => ({ host: 'localhost', 'ssl-mode': 'verify-full', 'ssl-root-cert': pem.root }),
      notices: [{ rule: 'tls-common-name', severity: 'notice', object: null, evidence: { name: 'localhost', matched_by: 'common-name', certificate_names: '' } }],
      remedy: { byHand: [{ presents: 'right' }] },
    },
    {
      name: 'the common name and an alternative name name the host',
      verdict: 'pass',
      inputs: ({ pem }) => ({ host: 'localhost', 'ssl-mode': 'verify-full', 'ssl-root-cert': pem.root }),
    },
    {
      name: 'the common name alone names the host, and nobody verifies it',
      verdict: 'pass',
      skipped: true,
      given: [{ presents: 'common-name' }],
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-ca', 'ssl-root-cert': pem.root }),
    },
  ],
};
