import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

export const replicationPrivilege: Reality = {
  rule: 'replication-privilege',
  states: [
    {
      name: 'the role lacks REPLICATION',
      verdict: 'fail',
      given: ['ALTER ROLE cdc NOREPLICATION'],
      finds: [{ rule: 'replication-privilege', object: 'role:cdc', evidence: { replication: false, superuser: false } }],
      trials: [streamOrders({ code: '42501' })],
    },
    {
      name: 'the role lacks REPLICATION, and its name is to be quoted',
      verdict: 'fail',
      role: `Róle, "o'le`,
      given: [`ALTER ROLE "Róle, ""o'le" NOREPLICATION`],
      finds: [{ rule: 'replication-privilege', object: `role:"Róle, ""o'le"` }],
      trials: [streamOrders({ code: '42501' })],
    },
    {
      name: 'the role is called user',
      verdict: 'fail',
      role: 'user',
      given: ['ALTER ROLE "user" NOREPLICATION'],
      finds: [{ rule: 'replication-privilege', object: 'role:"user"' }],
      trials: [streamOrders({ code: '42501' })],
    },
    {
      name: 'the role is a member of one that has REPLICATION, which is not inherited',
      verdict: 'fail',
      given: ['ALTER ROLE cdc NOREPLICATION', 'CREATE ROLE replicators REPLICATION', 'GRANT replicators TO cdc'],
      finds: [{ rule: 'replication-privilege', object: 'role:cdc', evidence: { replication: false } }],
      trials: [streamOrders({ code: '42501' })],
    },
    {
      name: 'a role called rds_replication, on a server that is not RDS',
      verdict: 'fail',
      given: ['ALTER ROLE cdc NOREPLICATION', 'CREATE ROLE rds_replication', 'GRANT rds_replication TO cdc'],
      finds: [{ rule: 'replication-privilege', object: 'role:cdc', evidence: { rds_replication: 'usage' } }],
      trials: [streamOrders({ code: '42501' })],
    },
    {
      name: 'the check logs in as another role than the pipeline, and the pipeline\'s lacks REPLICATION',
      verdict: 'fail',
      given: ["CREATE ROLE pipeline LOGIN PASSWORD 'sesame'", 'GRANT SELECT ON orders TO pipeline'],
      inputs: { role: 'pipeline' },
      finds: [{ rule: 'replication-privilege', object: 'role:pipeline', evidence: { replication: false } }],
      trials: [
        {
          does: 'see',
          query: "SELECT rolreplication FROM pg_roles WHERE rolname = 'pipeline'",
          fails: { answers: false },
        },
      ],
    },
    {
      name: 'the check logs in as another role than the pipeline, and there is no such role',
      verdict: 'fail',
      inputs: { role: 'Pipeline' },
      finds: [
        { rule: 'replication-privilege', object: 'role:"Pipeline"' },
        { rule: 'connection-headroom', status: 'unknown' },
        { rule: 'schema-usage', status: 'unknown' },
        { rule: 'table-select', status: 'unknown' },
        { rule: 'row-level-security', status: 'unknown' },
      ],
      trials: [
        {
          does: 'see',
          query: `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'Pipeline')`,
          fails: { answers: false },
        },
      ],
      remedy: { byHand: [`CREATE ROLE "Pipeline" LOGIN REPLICATION`, 'GRANT SELECT ON orders TO "Pipeline"'] },
    },
    {
      name: 'the check logs in as another role than the pipeline, and the pipeline\'s may not log in',
      verdict: 'fail',
      given: ["CREATE ROLE pipeline REPLICATION PASSWORD 'sesame'", 'GRANT SELECT ON orders TO pipeline'],
      inputs: { role: 'pipeline' },
      finds: [{ rule: 'replication-privilege', object: 'role:pipeline' }],
      trials: [
        { does: 'see', query: "SELECT rolcanlogin FROM pg_roles WHERE rolname = 'pipeline'", fails: { answers: false } },
      ],
    },
    {
      name: 'the check logs in as another role than the pipeline, and the pipeline\'s may do nothing',
      verdict: 'fail',
      given: ["CREATE ROLE pipeline PASSWORD 'sesame'", 'GRANT SELECT ON orders TO pipeline'],
      inputs: { role: 'pipeline' },
      finds: [{ rule: 'replication-privilege', object: 'role:pipeline' }],
      trials: [
        {
          does: 'see',
          query: "SELECT rolcanlogin AND rolreplication FROM pg_roles WHERE rolname = 'pipeline'",
          fails: { answers: false },
        },
      ],
    },
    {
      name: 'the check logs in as a role that may not replicate, for one that may',
      verdict: 'warn',
      given: ['ALTER ROLE cdc NOREPLICATION', "CREATE ROLE pipeline LOGIN REPLICATION PASSWORD 'sesame'", 'GRANT SELECT ON orders TO pipeline'],
      inputs: { role: 'pipeline' },
      finds: [{ rule: 'replication-connection', status: 'unknown', evidence: { sqlstate: '42501' } }],
      trials: [{ does: 'log-in' }],
    },
    {
      name: 'a superuser without REPLICATION',
      verdict: 'pass',
      given: ['ALTER ROLE cdc SUPERUSER NOREPLICATION'],
    },
    {
      name: 'what the role may read comes from a group',
      verdict: 'pass',
      given: [
        'DROP OWNED BY cdc',
        'CREATE ROLE readers',
        'GRANT SELECT ON orders TO readers',
        'GRANT readers TO cdc',
      ],
      trials: [
        streamOrders(),
        {
          does: 'subscribe',
          tables: 'CREATE TABLE orders (id int PRIMARY KEY, note text)',
          writes: [],
          until: 'SELECT count(*) = 1 FROM orders',
        },
      ],
    },
    {
      name: 'the role becomes another one as soon as it has logged in',
      verdict: 'pass',
      given: ['CREATE ROLE readers', 'GRANT SELECT ON orders TO readers', 'GRANT readers TO cdc', 'ALTER ROLE cdc SET role = readers'],
    },
    {
      name: 'the role becomes another one as soon as it has logged in, and nothing is probed',
      verdict: 'pass',
      given: ['CREATE ROLE readers', 'GRANT SELECT ON orders TO readers', 'GRANT readers TO cdc', 'ALTER ROLE cdc SET role = readers'],
      inputs: { probe: 'none' },
    },
    {
      name: 'the role lacks REPLICATION, and becomes one that has it',
      verdict: 'fail',
      given: ['ALTER ROLE cdc NOREPLICATION', 'CREATE ROLE readers REPLICATION', 'GRANT SELECT ON orders TO readers', 'GRANT readers TO cdc', 'ALTER ROLE cdc SET role = readers'],
      finds: [{ rule: 'replication-privilege', object: 'role:cdc' }],
      trials: [streamOrders({ code: '42501' })],
    },
  ],
};
