import type { Rule } from '../rule.js';
import { checkerVisibility } from './checker-visibility.js';
import { createPublication } from './create-publication.js';
import { defaultPrivileges } from './default-privileges.js';
import { heartbeatTable } from './heartbeat-table.js';
import { replicationPrivilege } from './replication-privilege.js';
import { roleAttributes } from './role-attributes.js';
import { rowLevelSecurity } from './row-level-security.js';
import { schemaUsage } from './schema-usage.js';
import { tableSelect } from './table-select.js';

/** The group's rules, in the order of the report. */
export const privilegeRules: readonly Rule[] = [
  replicationPrivilege,
  roleAttributes,
  schemaUsage,
  tableSelect,
  rowLevelSecurity,
  createPublication,
  heartbeatTable,
  defaultPrivileges,
  checkerVisibility,
];
