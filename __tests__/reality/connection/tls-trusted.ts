import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

export const tlsTrusted: Reality = {
  rule: 'tls-trusted',
  states: [
    {
      name: 'the certificate was issued by another CA than the one given',
      verdict: 'fail',
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-ca', 'ssl-root-cert': pem.stranger }),
      finds: [{ rule: 'tls-trusted', object: null, evidence: { outcome: 'untrusted-chain', ssl_mode: 'verify-ca' } }],
      trials: [streamOrders({ code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' })],
      remedy: { inputs: ({ pem }) => ({ 'ssl-root-cert': pem.root }) },
    },
    {
      name: 'require beside a CA verifies it, as libpq does',
      verdict: 'fail',
      inputs: ({ pem }) => ({ 'ssl-mode': 'require', 'ssl-root-cert': pem.stranger }),
      finds: [{ rule: 'tls-trusted', evidence: { outcome: 'untrusted-chain' } }],
      trials: [streamOrders({ code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' })],
      remedy: { inputs: ({ pem }) => ({ 'ssl-root-cert': pem.root }) },
    },
    {
      name: 'the server does not send its intermediate certificate',
      verdict: 'fail',
      given: [{ presents: 'incomplete' }],
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-ca', 'ssl-root-cert': pem.root }),
      finds: [{ rule: 'tls-trusted', evidence: { outcome: 'untrusted-chain' } }],
      trials: [streamOrders({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })],
      remedy: { byHand: [{ presents: 'right' }] },
    },
    {
      name: 'the certificate bears another name, under verify-full',
      verdict: 'fail',
      given: [{ presents: 'elsewhere' }],
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-full', 'ssl-root-cert': pem.root }),
      finds: [{ rule: 'tls-trusted', evidence: { outcome: 'wrong-name', name: '127.0.0.1', certificate_names: 'DNS:db.example' } }],
      trials: [streamOrders({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })],
      remedy: { inputs: { 'ssl-server-name': 'db.example' } },
    },
    {
      name: 'the certificate has expired',
      verdict: 'fail',
      given: [{ presents: 'expired' }],
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-ca', 'ssl-root-cert': pem.root }),
      finds: [{ rule: 'tls-trusted', evidence: { outcome: 'expired' } }],
      trials: [streamOrders({ code: 'CERT_HAS_EXPIRED' })],
      remedy: { byHand: [{ presents: 'right' }] },
    },
    {
      name: 'the server has no TLS',
      verdict: 'fail',
      given: ['ALTER SYSTEM SET ssl = off', { reload: true }],
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-full', 'ssl-root-cert': pem.root }),
      finds: [{ rule: 'tls-trusted', evidence: { outcome: 'not-offered' } }],
      trials: [streamOrders({ message: /does not support SSL/ })],
    },
    {
      name: 'the CA is right, under verify-ca',
      verdict: 'pass',
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-ca', 'ssl-root-cert': pem.root }),
    },
    {
      name: 'the CA is right and the name is wrong, under verify-ca',
      verdict: 'pass',
      given: [{ presents: 'elsewhere' }],
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-ca', 'ssl-root-cert': pem.root }),
    },
    {
      name: 'the certificate names the address, under verify-full',
      verdict: 'pass',
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-full', 'ssl-root-cert': pem.root }),
    },
    {
      name: 'two CAs are given, as while one is rotated',
      verdict: 'pass',
      inputs: ({ pem }) => ({ 'ssl-mode': 'verify-full', 'ssl-root-cert': `${pem.stranger}${pem.root}` }),
    },
    {
      name: 'nobody asks who the server is',
      verdict: 'pass',
      given: [{ presents: 'expired' }],
      inputs: { 'ssl-mode': 'require' },
    },
  ],
};
