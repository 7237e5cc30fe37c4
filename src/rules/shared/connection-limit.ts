/** The limits of connections that a role and a database can have: ALTER ROLE, ALTER DATABASE … CONNECTION LIMIT. */
import type { Connections } from '../../facts/index.js';
import type { Target } from '../../target.js';

/** What a pipeline holds at its peak of what such a limit counts. */
export function countedAtPeak({ consumer }: Target, { limitsCountWalsenders }: Pick<Connections, 'limitsCountWalsenders'>): number {
  const { sessions, senders } = consumer.capacity.value;
  return sessions + (limitsCountWalsenders ? senders : 0);
}

/** A limit with room for the pipeline beside what is in use now, and for one session of this check. */
export function limitWithRoom(inUse: number, peak: number): number {
  return inUse + peak + 1;
}
