import type { SetParameter } from '../intents.js';
import { consoleWay, restartInConsole } from './console.js';
import type { Platform } from './platform.js';
import { accessText, giveReplication } from './steps.js';

const ask = ({ name, value, takesEffect }: Pick<SetParameter, 'name' | 'value' | 'takesEffect'>): string =>
  `Set \`${name}\` to \`${value}\` in the project's Postgres configuration, or ask Supabase support to set it.${takesEffect === 'restart' ? ' The database restarts; all sessions end.' : ''}`;

const way = consoleWay(ask, (_, ground) => way.setParameter({ kind: 'set-parameter', name: 'wal_level', value: 'logical', takesEffect: 'restart' }, ground));

export const supabase: Platform = {
  ways: [way],
  restart: () => [restartInConsole("Restart the database on the General page of the project's settings. All sessions end.")],
  grantReplication: (role) => [giveReplication(role, '`postgres`')],
  admitInHba: () => [
    accessText(
      "Supabase manages pg_hba.conf. Check on the Database page of the project's settings whether SSL is enforced, and whether the network restrictions allow the client's address.",
    ),
  ],
};
