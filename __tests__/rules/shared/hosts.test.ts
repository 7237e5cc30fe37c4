import { describe, expect, it } from '@jest/globals';
import { addressIn, hostAndPort, isLoopback, isSingleLabel } from '../../../src/rules/shared/hosts.js';

describe('hostAndPort', () => {
  it.each([
    ['db.example.com', 5432, 'db.example.com:5432'],
    ['10.0.0.5', 9, '10.0.0.5:9'],
    ['::1', 9, '[::1]:9'],
    ['2001:db8::5', 5432, '[2001:db8::5]:5432'],
  ])('%s and %i', (host, port, text) => {
    expect(hostAndPort(host, port)).toBe(text);
  });
});

describe('isLoopback', () => {
  it.each(['localhost', 'localhost.', 'db.localhost', 'LocalHost', '127.0.0.1', '127.1', '127.255.255.254', '::1', '::', '0.0.0.0', '0:0:0:0:0:0:0:1'])('%s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(['localhost.example.com', 'mylocalhost', '128.0.0.1', '10.127.0.1', '::2', '2001:db8::1', '127.example.com'])('not %s', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});

describe('isSingleLabel', () => {
  it('is a name without dots that is no address', () => {
    expect(['postgres', 'db-1'].filter(isSingleLabel)).toEqual(['postgres', 'db-1']);
    expect(['localhost', '::1', 'db.example', '10.0.0.5'].filter(isSingleLabel)).toEqual([]);
  });
});

describe('addressIn', () => {
  it.each([
    ['no pg_hba.conf entry for host "10.0.0.9", user "cdc", database "shop", no encryption', '10.0.0.9'],
    ['kein pg_hba.conf-Eintrag für Host »2001:db8::5«, Benutzer »cdc«', '2001:db8::5'],
    ["aucune entrée dans pg_hba.conf pour l'hôte « ::1 », utilisateur « cdc »", '::1'],
    ['ホスト"192.168.100.200"用のエントリ', '192.168.100.200'],
    ['host "fe80::1%eth0", user', 'fe80::1'],
    ['host "::ffff:10.0.0.9", user', '::ffff:10.0.0.9'],
    ['host "1:2:3:4:5:6:7:8".', '1:2:3:4:5:6:7:8'],
    ['at 10.0.0.9.', '10.0.0.9'],
  ])('%s', (text, address) => {
    expect(addressIn(text, [])).toBe(address);
  });

  it.each(['no pg_hba.conf entry', 'at 12:30:45', 'version 1.2.3', '256.0.0.1', '1.2.3.4.5', ':::', '1::2::3', '12345::1', 'face: bad', '[local]'])('none in %s', (text) => {
    expect(addressIn(text, [])).toBeUndefined();
  });

  it('is no name of role or database, which may look like one', () => {
    expect(addressIn('user "10.0.0.1", database "10.0.0.2", host "10.0.0.9"', ['10.0.0.1', '10.0.0.2'])).toBe('10.0.0.9');
  });
});
