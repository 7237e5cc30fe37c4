import { describe, expect, it } from '@jest/globals';
import { meantBy } from '../../src/plan/misspelled.js';
import { inputs } from '../../src/plan/options.js';

const names = inputs.map(({ name }) => name);

describe('an input that is not ours', () => {
  it.each([
    // One or two letters off.
    ['hots', 'host'],
    ['fail_on', 'fail-on'],
    ['failon', 'fail-on'],
    ['publications', 'publication'],
    ['table', 'tables'],
    ['conection-strng', 'connection-string'],
    ['sslmode', 'ssl-mode'],
    ['snapshots', 'snapshot'],
    // A known input's words among its own.
    ['publication-name', 'publication'],
    ['publication_name', 'publication'],
    ['db-user', 'user'],
    ['user-name', 'user'],
    ['username', 'user'],
    ['pguser', 'user'],
    ['hostname', 'host'],
    ['db-host', 'host'],
    ['pg-port', 'port'],
    ['db-name', 'database'],
    ['dbname', 'database'],
    ['database-name', 'database'],
    ['postgres-db', 'database'],
    ['db-password', 'password'],
    ['password-secret', 'password'],
    ['tables-list', 'tables'],
    ['table-list', 'tables'],
    ['tablenames', 'tables'],
    ['slot-name', 'slot'],
    ['replication-slot-name', 'slot'],
    ['slot-lag-warn', 'slot-lag-warning'],
    ['slot-lag-max-error', 'slot-lag-error'],
    ['ssl-mode-name', 'ssl-mode'],
    ['ssl-ca-cert', 'ssl-root-cert'],
    ['config-file', 'config'],
    ['rules-off', 'rules'],
    // What others call the same.
    ['database-url', 'connection-string'],
    ['db-url', 'connection-string'],
    ['dsn', 'connection-string'],
    ['uri', 'connection-string'],
    ['pwd', 'password'],
    ['db-server', 'host'],
    ['ca-cert', 'ssl-root-cert'],
  ])('%s was meant to be %s', (unknown, known) => {
    expect(meantBy(unknown, names)).toBe(known);
  });

  it.each(['something', 'file', 'path', 'version', 'environment', 'name', 'token', 'ref', 'node-version', 'repository', 'args', 'working-directory', 'body', 'cache'])(
    '%s resembles none',
    (unknown) => {
      expect(meantBy(unknown, names)).toBeUndefined();
    },
  );

  it.each(names)('%s is told as what it is when a word is added', (name) => {
    expect(meantBy(`${name}-value`, names)).toBe(name);
  });
});
