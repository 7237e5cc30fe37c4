import type { Rule } from '../rule.js';
import { replicationPrivilege } from './replication-privilege.js';

/** The group's rules, in the order of the report. */
export const privilegeRules: readonly Rule[] = [replicationPrivilege];
