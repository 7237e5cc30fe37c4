/** The registry: every rule, in the order of the report. A rule that is not in its group's list does not exist. */
import { GROUPS, type Group } from '../result.js';
import { awsRules } from './aws/index.js';
import { capacityRules } from './capacity/index.js';
import { connectionRules } from './connection/index.js';
import { privilegeRules } from './privileges/index.js';
import { publicationRules } from './publications/index.js';
import type { Rule } from './rule.js';
import { serverRules } from './server/index.js';
import { slotRules } from './slots/index.js';
import { tableRules } from './tables/index.js';

const RULES: Readonly<Record<Group, readonly Rule[]>> = {
  connection: connectionRules,
  server: serverRules,
  privileges: privilegeRules,
  capacity: capacityRules,
  slots: slotRules,
  publications: publicationRules,
  tables: tableRules,
  aws: awsRules,
};

export const rules: readonly Rule[] = GROUPS.flatMap((group) => RULES[group]);
