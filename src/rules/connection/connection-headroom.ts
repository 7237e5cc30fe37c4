import { known, type ConnectionCount, type Connections, type Role } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { roleObject, settingObject, type ResultObject } from '../../objects.js';
import { remedy, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { fail, pass, rule, unknown, type Outcome } from '../rule.js';
import { countedAtPeak, limitWithRoom } from '../shared/connection-limit.js';
import { anotherDatabase } from '../shared/databases.js';
import { ownReader } from '../shared/planned-slot.js';
import { ADMINISTRATOR, DATABASE_OWNER } from '../shared/roles.js';
import { counted, listed, named } from '../shared/wording.js';

/** Fewer free connections than this, and the next deployment of anything takes the last one. */
const FEW = 3;

export const connectionHeadroom = rule({
  id: 'connection-headroom',
  group: 'connection',
  title: 'There are free connections for the pipeline',
  severities: ['error', 'warning'],
  needs: ['connections', 'role'],
  uses: ['slots', 'walsenders'],
  judge({ connections, role, slots, walsenders }, target) {
    if (!role.exists) {
      return unknown({ message: `could not check: role ${named(role.name)} does not exist` });
    }
    const needed = neededBy(target, connections);
    const running = ownReader({ slots, walsenders, role: known(role) }, target) !== undefined;
    const { database } = target.connection;
    return [
      ...ofWholeServer(connections),
      ...limited({ count: connections.role, what: `role ${named(role.name)}`, object: roleObject(role.name), raise: raiseRole(role) }, needed, running),
      ...limited(
        { count: connections.database, what: `database ${named(database)}`, object: { kind: 'database', name: quoteIdentifier(database) }, raise: raiseDatabase(database) },
        needed,
        running,
      ),
    ];
  },
});

/** What counts against the limits of role and database: at least, and at the peak of the profile. */
interface Needed {
  readonly least: number;
  readonly peak: number;
  /** For a sentence: `1 session and 1 walsender`. */
  readonly said: string;
  /** Whether its walsenders are among them. */
  readonly counts: boolean;
}

function neededBy(target: DatabaseTarget, connections: Connections): Needed {
  const { sessions, senders } = target.consumer.capacity.value;
  const { limitsCountWalsenders } = connections;
  const said = listed([
    ...(sessions === 0 ? [] : [counted(sessions, 'session')]),
    ...(limitsCountWalsenders ? [counted(senders, 'walsender')] : []),
  ]);
  return { least: Math.min(sessions, 1) + (limitsCountWalsenders ? 1 : 0), peak: countedAtPeak(target, connections), said, counts: limitsCountWalsenders };
}

function ofWholeServer({ server, serverCountsWalsenders, ofHiddenKind }: Connections): readonly Outcome<'warning'>[] {
  const object = settingObject('max_connections');
  const limit = server.limit ?? 0;
  const free = Math.max(limit - server.inUse, 0);
  const evidence = {
    usable: limit,
    connections_in_use: server.inUse,
    connections_free: free,
    connections_of_hidden_kind: ofHiddenKind,
    walsenders_count: serverCountsWalsenders,
  };
  if (free >= FEW) {
    return [pass({ object, evidence })];
  }
  return [
    fail('warning', {
      object,
      message: `${free === 0 ? 'none' : `only ${String(free)}`} of the ${String(limit)} connections that the pipeline's role may use ${free > 1 ? 'are' : 'is'} free`,
      meaning: 'If others hold these connections when the pipeline starts or reconnects, it is refused with "too many clients" or "remaining connection slots are reserved".',
      evidence,
      remedy: remedy(
        'Close unused connections, or raise `max_connections`',
        {
          kind: 'run-sql',
          text: SESSIONS,
          phase: 'access',
          disruption: { kind: 'none' },
          runAs: 'a superuser or a member of `pg_monitor`',
          lead: 'See which clients use the connections.',
        },
        {
          kind: 'person-decides',
          text: 'Close idle sessions in the clients that have the most of them, or put those clients behind a pooler. Raising `max_connections` requires a restart; if there are standbys, raise it on them first.',
        },
      ),
    }),
  ];
}

const SESSIONS =
  'SELECT usename, application_name, client_addr, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC;';

/** A limit of connections, and whose it is. */
interface Limited {
  readonly count: ConnectionCount;
  readonly what: string;
  readonly object: ResultObject;
  readonly raise: (limit: number) => Remedy;
}

/** Nothing is said of what is unlimited. */
function limited({ count: { limit, inUse }, what, object, raise }: Limited, needed: Needed, running: boolean): readonly Outcome<'error' | 'warning'>[] {
  if (limit === null) {
    return [];
  }
  const free = Math.max(limit - inUse, 0);
  const evidence = { connection_limit: limit, connections_in_use: inUse, connections_free: free, needed: needed.peak };
  const found = { object, evidence, remedy: raise(limitWithRoom(inUse, needed.peak)) };
  if (limit < needed.least) {
    // A pipeline that runs all the same has its ordinary session only now and then.
    return [
      fail(running ? 'warning' : 'error', {
        ...found,
        message: `the connection limit of ${what} is ${String(limit)}; the pipeline needs ${needed.said}`,
        meaning: needed.counts ? 'On this version walsenders count against the limit: the pipeline opens its session or its stream, and is refused the other.' : 'The pipeline cannot log in.',
      }),
    ];
  }
  if (free >= needed.peak || (running && limit >= needed.peak)) {
    return [pass({ object, evidence })];
  }
  return [
    fail('warning', {
      ...found,
      message: `${String(free)} of ${counted(limit, 'connection')} of ${what} ${free === 1 ? 'is' : 'are'} free; the pipeline needs ${needed.said}`,
      meaning: 'The pipeline is refused with "too many connections" unless the sessions that are open now are its own.',
    }),
  ];
}

function raiseRole({ name }: Role): (limit: number) => Remedy {
  const role = quoteIdentifier(name);
  return (limit) =>
    remedy(`Raise the connection limit of \`${role}\` to what the pipeline and this check need`, {
      kind: 'run-sql',
      text: `ALTER ROLE ${role} CONNECTION LIMIT ${String(limit)};`,
      phase: 'roles',
      disruption: { kind: 'none' },
      runAs: ADMINISTRATOR,
    });
}

function raiseDatabase(name: string): (limit: number) => Remedy {
  const database = quoteIdentifier(name);
  return (limit) =>
    remedy(`Raise the connection limit of database \`${database}\``, {
      kind: 'run-sql',
      text: `ALTER DATABASE ${database} CONNECTION LIMIT ${String(limit)};`,
      phase: 'roles',
      disruption: { kind: 'none' },
      runAs: DATABASE_OWNER,
      database: anotherDatabase(name),
    });
}
