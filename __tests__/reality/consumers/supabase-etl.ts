import type { ProfileReality, ProfileState } from './profile.js';
import { events, KEYLESS, leaveFree } from './profile.js';

const SUPPORTED: ProfileState['majors'] = { from: 14 };

const BYPASSING = 'ALTER ROLE cdc BYPASSRLS';

export const supabaseEtl: ProfileReality = {
  consumer: 'supabase-etl',
  states: [
    { name: 'five slots are free', majors: SUPPORTED, given: [BYPASSING, leaveFree(5)] },
    { name: 'a partitioned table is published through its root', majors: SUPPORTED, given: [BYPASSING, ...events('root')] },
    {
      name: 'four slots are free',
      majors: SUPPORTED,
      given: [BYPASSING, leaveFree(4)],
      // The six others and its own five would be more walsenders than there are.
      finds: [{ rule: 'free-replication-slots' }, { rule: 'reserved-wal-senders', severity: 'warning' }],
    },
    {
      name: 'a partitioned table is published through its partitions',
      majors: SUPPORTED,
      given: [BYPASSING, ...events('leaf')],
      finds: [{ rule: 'publication-partition-root' }],
    },
    { name: 'a table without a primary key', majors: SUPPORTED, given: [BYPASSING, ...KEYLESS], finds: [{ rule: 'primary-key', severity: 'warning' }] },
    { name: 'its role has row security', majors: SUPPORTED, finds: [{ rule: 'row-level-security', severity: 'warning' }] },
    {
      name: 'its sessions are read-only, and it keeps its state in the source',
      majors: SUPPORTED,
      given: [BYPASSING, 'ALTER ROLE cdc SET default_transaction_read_only = on'],
      finds: [{ rule: 'role-settings' }],
    },
    { name: 'a version that it does not support', majors: { to: 13 }, given: [BYPASSING], finds: [{ rule: 'server-version' }] },
  ],
};
