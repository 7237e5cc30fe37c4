import { describe, expect, it } from '@jest/globals';
import { known, type Connections } from '../../../src/facts/index.js';
import { connectionHeadroom } from '../../../src/rules/connection/connection-headroom.js';
import { consumer, facts, role, rowsOf, slot, sqlOf, target, walsender } from '../facts.js';

const UNLIMITED = { limit: null, inUse: 5 };

function connections(changes: Partial<Connections> = {}): Connections {
  return {
    server: { limit: 97, inUse: 40 },
    role: UNLIMITED,
    database: UNLIMITED,
    serverCountsWalsenders: false,
    limitsCountWalsenders: false,
    ofHiddenKind: 0,
    ...changes,
  };
}

/** Up to 12, and in the older minor versions up to 17. */
const OLDER: Partial<Connections> = { limitsCountWalsenders: true };

function judged(changes: Partial<Connections>, wanted = target(), seen = facts()) {
  return rowsOf(connectionHeadroom, { ...seen, connections: known(connections(changes)) }, wanted);
}

describe('connection-headroom of the whole server', () => {
  it.each([
    [94, 'pass', 3],
    [95, 'fail', 2],
    [97, 'fail', 0],
    [99, 'fail', 0],
  ])('with %i of 97 in use', (inUse, status, free) => {
    expect(judged({ server: { limit: 97, inUse } })).toMatchObject([
      { status, severity: status === 'pass' ? 'error' : 'warning', object: { kind: 'setting', name: 'max_connections' }, evidence: { usable: 97, connections_free: free } },
    ]);
  });
});

describe.each([
  ['role', { kind: 'role', name: 'cdc' }],
  ['database', { kind: 'database', name: 'shop' }],
] as const)('connection-headroom of a limited %s', (which, object) => {
  const own = (changes: Partial<Connections>, ...more: [wanted?: ReturnType<typeof target>, seen?: ReturnType<typeof facts>]) => judged(changes, ...more).find((row) => row.object?.kind === object.kind);

  it.each([
    ['1 where walsenders count', 1, 0, OLDER, 'fail', 'error'],
    ['2 where walsenders count', 2, 0, OLDER, 'pass', undefined],
    ['2 where walsenders count, and one is taken', 2, 1, OLDER, 'fail', 'warning'],
    ['1 where they do not count', 1, 0, {}, 'pass', undefined],
    ['0 where they do not count', 0, 0, {}, 'fail', 'error'],
    ['5, all taken', 5, 5, {}, 'fail', 'warning'],
  ] as const)('to %s', (_, limit, inUse, version, status, severity) => {
    const row = own({ ...version, [which]: { limit, inUse } });
    expect(row).toMatchObject({ status, object, ...(severity === undefined ? {} : { severity }), evidence: { connection_limit: limit, connections_in_use: inUse } });
  });

  it('counts what the consumer takes at its peak', () => {
    const hungry = target({ consumer: consumer({ capacity: { value: { slots: 1, snapshotSlots: 4, senders: 5, sessions: 4 }, source: 'unverified' } }) });
    expect(own({ [which]: { limit: 3, inUse: 0 } }, hungry)).toMatchObject({ status: 'fail', severity: 'warning', evidence: { needed: 4 } });
    expect(own({ ...OLDER, [which]: { limit: 8, inUse: 0 } }, hungry)).toMatchObject({ status: 'fail', severity: 'warning', evidence: { needed: 9 } });
    expect(own({ ...OLDER, [which]: { limit: 9, inUse: 0 } }, hungry)).toMatchObject({ status: 'pass' });
  });

  it('leaves room for the check when it is raised', () => {
    const row = own({ ...OLDER, [which]: { limit: 1, inUse: 1 } });
    expect(sqlOf(row)).toEqual([`ALTER ${which.toUpperCase()} ${object.name} CONNECTION LIMIT 4;`]);
  });

  it('does not count the running pipeline against itself', () => {
    const running = facts({ slots: [slot('orders_cdc', { activePid: 900 })], walsenders: [walsender(900)] });
    const wanted = target({ slot: 'orders_cdc' });
    expect(own({ ...OLDER, [which]: { limit: 2, inUse: 1 } }, wanted, running)).toMatchObject({ status: 'pass' });
    expect(own({ ...OLDER, [which]: { limit: 1, inUse: 1 } }, wanted, running)).toMatchObject({ status: 'fail', severity: 'warning' });
  });

  it('has no row when it is unlimited', () => {
    expect(judged({}).map((row) => row.object?.kind)).toEqual(['setting']);
  });
});

it('quotes the names in what it prints', () => {
  const seen = facts({ role: role({ name: 'The "Role"' }) });
  const rows = judged({ role: { limit: 0, inUse: 0 } }, target(), seen);
  expect(rows.flatMap(sqlOf)).toEqual(['ALTER ROLE "The ""Role""" CONNECTION LIMIT 2;']);
});
