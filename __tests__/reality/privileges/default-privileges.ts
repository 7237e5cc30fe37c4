import type { Reality } from '../state.js';

const ALL_TABLES = ['DROP PUBLICATION feed', 'CREATE PUBLICATION feed FOR ALL TABLES'];
const NO_DEFAULT = 'ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM cdc';

export const defaultPrivileges: Reality = {
  rule: 'default-privileges',
  states: [
    {
      name: 'all tables are published, and those to come will not be readable',
      verdict: 'pass',
      given: [NO_DEFAULT, ...ALL_TABLES],
      notices: [{ rule: 'default-privileges', severity: 'notice', object: 'role:cdc', evidence: { schemas: 1 } }],
      remedy: {},
    },
    {
      name: 'all tables are published, and those to come will be readable for a group',
      verdict: 'pass',
      given: [NO_DEFAULT, ...ALL_TABLES, 'CREATE ROLE readers', 'GRANT readers TO cdc', 'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO readers'],
    },
    {
      name: 'those to come will not be readable, and are not published either',
      verdict: 'pass',
      given: [NO_DEFAULT],
      skipped: true,
    },
  ],
};
