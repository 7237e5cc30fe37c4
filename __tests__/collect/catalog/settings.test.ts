import { expect, test } from '@jest/globals';
import { settings } from '../../../src/collect/catalog/settings.js';
import { target } from '../../rules/target.js';

const statement = settings({ target: target(), major: 16, announcedPid: null });
const row = (name: string, setting: string, source: string, pending_restart = false) => ({ name, setting, source, pending_restart });
const ROWS = [
  row('wal_level', 'replica', 'configuration file', true),
  row('max_replication_slots', '10', 'default'),
  row('max_wal_senders', '5', 'command line'),
];

test('settings by name', () => {
  expect(statement.read(ROWS)).toEqual({
    wal_level: { value: 'replica', onCommandLine: false, pendingRestart: true, isServers: true },
    max_replication_slots: { value: '10', onCommandLine: false, pendingRestart: false, isServers: true },
    max_wal_senders: { value: '5', onCommandLine: true, pendingRestart: false, isServers: true },
  });
});

test('settings that ALTER SYSTEM may not change', () => {
  expect(statement.read([...ROWS, row('allow_alter_system', 'off', 'configuration file')]).wal_level.withoutAlterSystem).toBe(true);
  expect(statement.read([...ROWS, row('allow_alter_system', 'on', 'default')]).wal_level.withoutAlterSystem).toBeUndefined();
});

test.each(['client', 'user', 'database', 'database user', 'global', 'session'])('a value of source %s is not the server\'s', (source) => {
  expect(statement.read([...ROWS, row('bytea_output', 'escape', source)])['bytea_output']?.isServers).toBe(false);
});

test.each(ROWS.map(({ name }) => name))('an answer without %s is no answer', (name) => {
  expect(() => statement.read(ROWS.filter((one) => one.name !== name))).toThrow();
});
