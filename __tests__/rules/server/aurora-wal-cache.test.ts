import { expect, it } from '@jest/globals';
import { auroraWalCache } from '../../../src/rules/server/aurora-wal-cache.js';
import { consumer, facts, kindsOf, rowOf, settings, target } from '../facts.js';

const aurora = (text: string, cache?: string) =>
  facts({
    platform: { name: 'aurora' },
    version: { text, major: Number.parseInt(text, 10) },
    settings: settings(cache === undefined ? {} : { 'rds.logical_wal_cache': cache }),
  });

/** What Airbyte's documentation says of the cache. */
const WITHOUT_CACHE = target({
  consumer: consumer({
    settings: [
      { value: { setting: 'rds.logical_wal_cache', max: 0, off: 'required' }, severity: 'warning', unmet: 'It misses changes.', source: 'https://example.com' },
    ],
  }),
});

it('concerns Aurora alone', () => {
  expect(rowOf(auroraWalCache, facts())).toMatchObject({ status: 'pass' });
});

it.each(['14.5', '13.8', '12.12', '11.17'])('gives a notice on %s', (text) => {
  const row = rowOf(auroraWalCache, aurora(text, '2048'));
  expect(row).toMatchObject({ status: 'fail', severity: 'notice', object: { name: 'rds.logical_wal_cache' }, evidence: { version: text } });
  expect(kindsOf(row)).toEqual(['aws-cli', 'restart']);
  expect(rowOf(auroraWalCache, aurora(text, '0'))).toMatchObject({ status: 'pass' });
  expect(rowOf(auroraWalCache, aurora(text))).toMatchObject({ status: 'skip' });
});

it.each(['14.6', '15.2', '16.4'])('passes on %s', (text) => {
  expect(rowOf(auroraWalCache, aurora(text, '2048'))).toMatchObject({ status: 'pass' });
  expect(rowOf(auroraWalCache, aurora(text))).toMatchObject({ status: 'pass' });
});

it('depends on the consumer', () => {
  expect(rowOf(auroraWalCache, aurora('16.4', '2048'), WITHOUT_CACHE)).toMatchObject({ status: 'fail', severity: 'warning', meaning: 'It misses changes.' });
  expect(rowOf(auroraWalCache, aurora('16.4', '0'), WITHOUT_CACHE)).toMatchObject({ status: 'pass' });
  expect(rowOf(auroraWalCache, aurora('16.4'), WITHOUT_CACHE)).toMatchObject({ status: 'skip' });
});
