import { expect, test } from '@jest/globals';
import { settings } from '../../../src/collect/postgres/settings.js';

const row = (name: string, setting: string, pending_restart = false) => ({ name, setting, unit: null, pending_restart });
const ROWS = [row('wal_level', 'replica', true), row('max_replication_slots', '10'), row('max_wal_senders', '5')];

test('settings by name', () => {
  expect(settings.read(ROWS)).toEqual({
    wal_level: { value: 'replica', unit: null, pendingRestart: true },
    max_replication_slots: { value: '10', unit: null, pendingRestart: false },
    max_wal_senders: { value: '5', unit: null, pendingRestart: false },
  });
});

test.each(ROWS.map(({ name }) => name))('an answer without %s is no answer', (name) => {
  expect(() => settings.read(ROWS.filter((one) => one.name !== name))).toThrow();
});
