import { describe, expect, it } from '@jest/globals';
import { plannedOwnTables, type Need, type OwnTable } from '../../../src/consumer.js';
import type { OwnTableState, Publication } from '../../../src/facts/index.js';
import { heartbeatTable } from '../../../src/rules/privileges/heartbeat-table.js';
import { consumer, facts, publication, rowOf, rowsOf, sqlOf, target, version } from '../facts.js';

const CONFIGURED = { schema: 'ops', name: 'heartbeat' };
const WRITABLE = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

function own(changes: Partial<OwnTableState> = {}): OwnTableState {
  return { ...CONFIGURED, relkind: 'r', usage: true, privileges: WRITABLE, published: true, ...changes };
}

function seen(tables: readonly OwnTableState[], planned: Publication | null = publication(), major = 16) {
  return facts({ ownTables: tables, publication: planned, version: version(major) });
}

function need(changes: Partial<OwnTable> = {}, more: Partial<Need<OwnTable>> = {}): Need<OwnTable> {
  const value: OwnTable = { purpose: 'heartbeat', table: null, privileges: ['INSERT', 'UPDATE'], published: true, ...changes };
  return { value, severity: 'error', unmet: 'It stops.', source: 'https://example.com/', ...more };
}

const generic = target({ heartbeatTable: CONFIGURED });
const configured = (one: Need<OwnTable>) => target({ heartbeatTable: CONFIGURED, consumer: consumer({ ownTables: [one] }) });

describe('heartbeat-table', () => {
  it('does not apply without such a table', () => {
    expect(rowOf(heartbeatTable, seen([]), target())).toMatchObject({ status: 'skip' });
    expect(rowOf(heartbeatTable, seen([]), target({ consumer: consumer({ ownTables: [need()] }) }))).toMatchObject({ status: 'skip' });
  });

  it('passes where it is there, writable and published', () => {
    expect(rowOf(heartbeatTable, seen([own()]), generic)).toMatchObject({ status: 'pass', object: { kind: 'table', name: 'ops.heartbeat' } });
  });

  it.each([
    [{ relkind: null }, []],
    [{ relkind: 'v' }, []],
    [{ privileges: ['SELECT'] }, ['GRANT INSERT, UPDATE ON TABLE ops.heartbeat TO cdc;']],
    [{ usage: false }, ['GRANT USAGE ON SCHEMA ops TO cdc;']],
    [{ published: false }, ['ALTER PUBLICATION feed ADD TABLE ops.heartbeat;']],
    [
      { usage: false, privileges: [], published: false },
      ['GRANT USAGE ON SCHEMA ops TO cdc;', 'GRANT INSERT, UPDATE ON TABLE ops.heartbeat TO cdc;', 'ALTER PUBLICATION feed ADD TABLE ops.heartbeat;'],
    ],
  ] satisfies [Partial<OwnTableState>, string[]][])('%j is a warning where no profile says more', (changes, statements) => {
    const row = rowOf(heartbeatTable, seen([own(changes)]), generic);
    expect(row).toMatchObject({ status: 'fail', severity: 'warning', object: { kind: 'table', name: 'ops.heartbeat' } });
    expect(sqlOf(row)).toEqual(statements);
    expect(row.fix?.variants[0]?.steps).not.toHaveLength(0);
  });

  it.each([['INSERT'], ['UPDATE']])('%s alone is enough where no profile says more', (privilege) => {
    expect(rowOf(heartbeatTable, seen([own({ privileges: [privilege] })]), generic)).toMatchObject({ status: 'pass' });
    expect(rowOf(heartbeatTable, seen([own({ privileges: [privilege] })]), configured(need()))).toMatchObject({ status: 'fail', severity: 'error', meaning: 'It stops.' });
  });

  it('goes by what the profile says', () => {
    expect(rowOf(heartbeatTable, seen([own({ published: false })]), configured(need({ published: false })))).toMatchObject({ status: 'pass' });
    expect(rowOf(heartbeatTable, seen([own({ published: false })]), configured(need({}, { source: 'unverified' })))).toMatchObject({ severity: 'warning' });
    expect(rowOf(heartbeatTable, seen([own({ published: false })], null), generic)).toMatchObject({ status: 'pass' });
  });

  it('judges the tables that a product names itself, where it uses them', () => {
    const ownTables = [need({ purpose: 'messages', table: { schema: 'public', name: 'messages' }, below: 14 })];
    const wanted = target({ consumer: consumer({ ownTables }) });
    const missing = own({ schema: 'public', name: 'messages', relkind: null });
    expect(rowsOf(heartbeatTable, seen([missing], publication(), 13), wanted)).toMatchObject([{ status: 'fail', severity: 'error' }]);
    expect(rowsOf(heartbeatTable, seen([], publication(), 14), wanted)).toMatchObject([{ status: 'pass' }]);
  });

  it('takes the one configured for that of the product', () => {
    const ownTables = [need({ purpose: 'watermark', table: { schema: 'public', name: 'watermarks' } }), need({ purpose: 'ddl-audit', table: { schema: 'public', name: 'audit' } })];
    const names = (configuredTable?: typeof CONFIGURED) => plannedOwnTables(consumer({ ownTables }), configuredTable, 16).map(({ name }) => name);
    expect(names()).toEqual(['watermarks', 'audit']);
    expect(names(CONFIGURED)).toEqual(['heartbeat', 'audit']);
    expect(plannedOwnTables(consumer({}), CONFIGURED, 16)).toEqual([{ ...CONFIGURED, need: undefined }]);
  });
});
