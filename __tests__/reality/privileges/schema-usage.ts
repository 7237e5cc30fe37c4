import type { Reality } from '../state.js';
import { copyOrders } from '../usual.js';

export const schemaUsage: Reality = {
  rule: 'schema-usage',
  states: [
    {
      name: 'the role lacks USAGE on the schema, which PUBLIC used to have',
      verdict: 'fail',
      given: ['REVOKE USAGE ON SCHEMA public FROM PUBLIC'],
      finds: [{ rule: 'schema-usage', object: 'schema:public', evidence: { role: 'cdc', usage: false } }],
      trials: [copyOrders({ message: /permission denied for schema public/ })],
    },
    {
      name: 'without USAGE, and the pipeline copies nothing',
      verdict: 'pass',
      given: ['REVOKE USAGE ON SCHEMA public FROM PUBLIC'],
      inputs: { snapshot: 'false' },
      skipped: true,
    },
    {
      name: 'USAGE comes from a group',
      verdict: 'pass',
      given: ['REVOKE USAGE ON SCHEMA public FROM PUBLIC', 'CREATE ROLE readers', 'GRANT USAGE ON SCHEMA public TO readers', 'GRANT readers TO cdc'],
      trials: [copyOrders()],
    },
  ],
};
