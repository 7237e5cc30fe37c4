import { describe, expect, it } from '@jest/globals';
import { hbaRecord, isRejectedByHba } from '../../../src/rules/shared/hba.js';
import { serverError } from '../facts.js';
import { target } from '../target.js';

const { connection } = target();

describe('hbaRecord', () => {
  it.each([
    [true, 'host "10.0.0.9"', 'hostssl  shop  cdc  10.0.0.9/32  scram-sha-256'],
    [false, 'host "10.0.0.9"', 'host  shop  cdc  10.0.0.9/32  scram-sha-256'],
    [true, 'host "2001:db8::5"', 'hostssl  shop  cdc  2001:db8::5/128  scram-sha-256'],
    [true, 'host "?"', 'hostssl  shop  cdc  CLIENT_ADDRESS/32  scram-sha-256'],
  ])('encrypted: %s, %s', (encrypted, message, record) => {
    expect(hbaRecord({ encrypted }, connection, serverError('28000', { message }))).toBe(record);
  });

  it('takes no role or database for an address that is called like one', () => {
    const named = { ...connection, user: '10.0.0.1', database: '10.0.0.2' };
    const error = serverError('28000', { message: 'user "10.0.0.1", database "10.0.0.2", host "10.0.0.9": pg_hba.conf' });
    expect(hbaRecord({ encrypted: true }, named, error)).toContain('  10.0.0.9/32  ');
  });

  it('takes the address from the detail as well, and needs no rejection', () => {
    expect(hbaRecord({ encrypted: true }, connection, serverError('28000', { message: 'no', detail: 'Client is 10.0.0.9' }))).toContain(' 10.0.0.9/32 ');
    expect(hbaRecord({ encrypted: true }, connection)).toContain(' CLIENT_ADDRESS/32 ');
  });
});

describe('isRejectedByHba', () => {
  it('goes by the file, which no language translates', () => {
    expect(isRejectedByHba(serverError('28000', { message: 'pg_hba.conf rejette la connexion' }))).toBe(true);
    expect(isRejectedByHba(serverError('28000', { message: 'connection requires a valid client certificate' }))).toBe(false);
    expect(isRejectedByHba(serverError('28P01', { message: 'pg_hba.conf' }))).toBe(false);
  });
});
