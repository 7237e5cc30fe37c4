import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

export const tlsSession: Reality = {
  rule: 'tls-session',
  states: [
    {
      name: 'encrypted sessions are rejected, and the client goes on without',
      verdict: 'warn',
      given: [{ hba: 'hostssl all all all reject' }],
      inputs: { 'ssl-mode': 'prefer' },
      finds: [{ rule: 'tls-session', severity: 'warning', object: null, evidence: { encrypted: false, offered: true, gave_up: 'refused' } }],
      // The consumer of the other trial does not go on without.
      trials: [{ does: 'log-in' }],
      remedy: { byHand: [{ hba: 'hostssl all all all scram-sha-256' }] },
    },
    { name: 'the client encrypts where it can', verdict: 'pass', inputs: { 'ssl-mode': 'prefer' }, trials: [streamOrders()] },
    { name: 'an unencrypted session does not leave the machine', verdict: 'pass' },
  ],
};
