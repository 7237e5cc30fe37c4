import { expect } from '@jest/globals';
import type { Reality } from '../state.js';

function validFor(role: string, interval: string): string {
  return `DO $$ BEGIN EXECUTE format('ALTER ROLE ${role} VALID UNTIL %L', now() + interval '${interval}'); END $$`;
}

export const roleAttributes: Reality = {
  rule: 'role-attributes',
  states: [
    {
      name: 'the password expires in two days',
      verdict: 'warn',
      given: [validFor('cdc', '2 days')],
      finds: [{ rule: 'role-attributes', severity: 'warning', object: 'role:cdc', evidence: { superuser: false } }],
      remedy: {},
    },
    {
      name: "the check logs in as another role than the pipeline, whose password has expired",
      verdict: 'warn',
      given: ["CREATE ROLE pipeline LOGIN REPLICATION PASSWORD 'sesame'", 'GRANT SELECT ON orders TO pipeline', validFor('pipeline', '-1 day')],
      inputs: { role: 'pipeline' },
      finds: [{ rule: 'role-attributes', severity: 'warning', object: 'role:pipeline', evidence: { password_expires_in_ms: expect.any(Number) } }],
      trials: [{ does: 'log-in' }],
      remedy: {},
    },
    {
      name: 'the role is a superuser',
      verdict: 'pass',
      given: ['ALTER ROLE cdc SUPERUSER'],
      notices: [{ rule: 'role-attributes', severity: 'notice', object: 'role:cdc', evidence: { superuser: true } }],
    },
    {
      name: 'the password expires next year, and the connections are limited to what it takes',
      verdict: 'pass',
      given: [validFor('cdc', '1 year'), 'ALTER ROLE cdc CONNECTION LIMIT 2'],
    },
  ],
};
