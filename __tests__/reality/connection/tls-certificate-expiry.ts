import type { Reality } from '../state.js';

export const tlsCertificateExpiry: Reality = {
  rule: 'tls-certificate-expiry',
  states: [
    {
      name: 'ten days are left of the certificate',
      verdict: 'warn',
      given: [{ presents: 'expiring' }],
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-full', 'ssl-root-cert': pem.root }),
      finds: [{ rule: 'tls-certificate-expiry', severity: 'warning', object: null, evidence: { certificate: 'CN=localhost' } }],
      remedy: { byHand: [{ presents: 'right' }] },
    },
    {
      name: 'a root that the server does not use expires, beside the one it uses',
      verdict: 'pass',
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-full', 'ssl-root-cert': `${pem.expiringStranger}${pem.root}` }),
    },
    {
      name: 'ten days are left, and five are enough for its owner',
      verdict: 'pass',
      given: [{ presents: 'expiring' }],
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-ca', 'ssl-root-cert': pem.root, 'certificate-expiry-warning': '5d' }),
    },
    {
      name: 'nobody looks at the certificate, which has expired',
      verdict: 'pass',
      skipped: true,
      given: [{ presents: 'expired' }],
      inputs: { 'ssl-mode': 'require' },
    },
  ],
};
