import type { Rule } from '../rule.js';
import { replicaIdentity } from './replica-identity.js';
import { tableExists } from './table-exists.js';

/** The group's rules, in the order of the report. */
export const tableRules: readonly Rule[] = [tableExists, replicaIdentity];
