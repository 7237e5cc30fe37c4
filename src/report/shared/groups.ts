/** What groups of rules are called where people read. */
import { GROUPS, POLICY_GROUP, type Result } from '../../result.js';

export const GROUP_NAMES: Readonly<Record<Result['group'], string>> = {
  connection: 'Connection',
  server: 'Server',
  privileges: 'Privileges',
  capacity: 'Capacity',
  slots: 'Slots',
  publications: 'Publications',
  tables: 'Tables',
  aws: 'AWS',
  policy: 'Policy',
};

/** In the order of a report. */
export const ALL_GROUPS: readonly Result['group'][] = [...GROUPS, POLICY_GROUP];
