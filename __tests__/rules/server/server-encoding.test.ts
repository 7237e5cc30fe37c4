import { expect, it } from '@jest/globals';
import { serverEncoding } from '../../../src/rules/server/server-encoding.js';
import { consumer, facts, rowOf, settings, target } from '../facts.js';

const encoded = (server_encoding: string) => facts({ settings: settings({ server_encoding }) });

it.each([
  ['UTF8', 'pass'],
  ['LATIN1', 'pass'],
  ['SQL_ASCII', 'fail'],
])('%s: %s', (encoding, status) => {
  expect(rowOf(serverEncoding, encoded(encoding))).toMatchObject({ status, evidence: { server_encoding: encoding, client_encoding: 'UTF8' } });
});

it('warns of SQL_ASCII', () => {
  expect(rowOf(serverEncoding, encoded('SQL_ASCII'))).toMatchObject({ severity: 'warning', object: { name: 'server_encoding' } });
});

it.each([
  ['https://example.com', 'error'],
  ['unverified', 'warning'],
] as const)('depends on the consumer (%s)', (source, severity) => {
  const picky = target({ consumer: consumer({ serverEncoding: { value: 'UTF8', severity: 'error', unmet: 'It stops.', source } }) });
  expect(rowOf(serverEncoding, encoded('LATIN1'), picky)).toMatchObject({ status: 'fail', severity, meaning: 'It stops.' });
  expect(rowOf(serverEncoding, encoded('UTF8'), picky)).toMatchObject({ status: 'pass' });
});
