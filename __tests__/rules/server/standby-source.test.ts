import { describe, expect, it } from '@jest/globals';
import { failed } from '../../../src/facts/index.js';
import { standbySource } from '../../../src/rules/server/standby-source.js';
import { consumer, facts, rowOf, session, settings, sqlOf, target, version } from '../facts.js';
import { AURORA, awsTarget, ENDPOINT, MULTI_AZ, onAws, READER_ENDPOINT } from '../aws/healthy-aws.js';

const standby = (major: number, feedback = 'on', name: 'aurora' | 'self-managed' = 'self-managed') =>
  facts({ version: version(major), session: session({ inRecovery: true }), settings: settings({ hot_standby_feedback: feedback }), platform: { name } });

describe('standby-source', () => {
  it('passes on a primary', () => {
    expect(rowOf(standbySource, facts())).toMatchObject({ status: 'pass', evidence: { in_recovery: false } });
  });

  it.each([10, 15])('fails on a standby of %i', (major) => {
    expect(rowOf(standbySource, standby(major))).toMatchObject({ status: 'fail', severity: 'error' });
  });

  it.each([10, 16, 18])('fails on an Aurora reader of %i', (major) => {
    expect(rowOf(standbySource, standby(major, 'on', 'aurora'))).toMatchObject({ status: 'fail', severity: 'error' });
  });

  it.each([16, 18])('depends on the feedback on %i', (major) => {
    expect(rowOf(standbySource, standby(major))).toMatchObject({ status: 'pass' });
    const row = rowOf(standbySource, standby(major, 'off'));
    expect(row).toMatchObject({ status: 'fail', severity: 'warning', object: { name: 'hot_standby_feedback' } });
    expect(sqlOf(row)).toEqual(["ALTER SYSTEM SET hot_standby_feedback = 'on';", 'SELECT pg_reload_conf();']);
  });

  it.each([
    ['https://example.com', 'error'],
    ['unverified', 'warning'],
  ] as const)('depends on the consumer (%s)', (source, severity) => {
    const picky = consumer({ endpoints: [{ value: 'standby', severity: 'error', unmet: 'It wants the primary.', source }] });
    expect(rowOf(standbySource, standby(18), target({ consumer: picky }))).toMatchObject({ status: 'fail', severity, meaning: 'It wants the primary.' });
    expect(rowOf(standbySource, facts(), target({ consumer: picky }))).toMatchObject({ status: 'pass' });
  });

  it.each(['session', 'version', 'settings', 'platform'] as const)('is never green without %s', (name) => {
    expect(rowOf(standbySource, facts({}, { [name]: failed('cut off') }))).toMatchObject({ status: 'unknown' });
  });
});

it('knows a reader of a Multi-AZ DB cluster, which cannot create slots', () => {
  const row = rowOf(standbySource, onAws(MULTI_AZ, { session: session({ inRecovery: true }), version: version(16) }), awsTarget());
  expect(row).toMatchObject({ status: 'fail', severity: 'warning' });
  expect(row.fix?.variants[0]?.steps[0]?.text).toBe(`host: ${ENDPOINT}`);
});

describe('on Aurora', () => {
  it('proposes the endpoint that AWS names', () => {
    const row = rowOf(standbySource, onAws(AURORA, { session: session({ inRecovery: true }) }), awsTarget());
    expect(row).toMatchObject({ status: 'fail', severity: 'error' });
    expect(row.fix?.variants[0]?.steps[0]?.text).toBe(`host: ${ENDPOINT}`);
  });

  it('warns of a reader endpoint that leads to the writer, unless aws-endpoint does', () => {
    const wanted = target({ connection: { host: READER_ENDPOINT } });
    expect(rowOf(standbySource, facts({ platform: { name: 'aurora' } }), wanted)).toMatchObject({ status: 'fail', severity: 'warning' });
    expect(rowOf(standbySource, onAws(AURORA), awsTarget({ connection: { host: READER_ENDPOINT } }))).toMatchObject({ status: 'pass' });
  });
});
