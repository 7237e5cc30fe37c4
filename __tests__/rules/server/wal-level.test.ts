import { describe, expect, it } from '@jest/globals';
import { denied, failed, unavailable } from '../../../src/facts/index.js';
import type { PlatformName } from '../../../src/result.js';
import { walLevel } from '../../../src/rules/server/wal-level.js';
import { facts, kindsOf, PLATFORMS, rowOf, session, settings, sqlOf, stepsOf, version } from '../facts.js';
import { AURORA, awsTarget, clusterWith, onAws, parameters, seeing } from '../aws/healthy-aws.js';

const AWS: readonly PlatformName[] = ['aurora', 'rds'];

/** What the first step enables logical decoding by, on each platform. */
const ENABLED_BY: Readonly<Record<PlatformName, readonly [kind: string, holds: string]>> = {
  aurora: ['aws-cli', 'modify-db-cluster-parameter-group'],
  rds: ['aws-cli', 'modify-db-parameter-group'],
  'cloud-sql': ['gcloud', 'cloudsql.logical_decoding=on'],
  azure: ['az', '--name wal_level --value logical'],
  supabase: ['text', 'wal_level'],
  neon: ['text', 'ogical'],
  'self-managed': ['sql', "ALTER SYSTEM SET wal_level = 'logical';"],
  unknown: ['sql', "ALTER SYSTEM SET wal_level = 'logical';"],
};

const WAL_LEVEL = { kind: 'setting', name: 'wal_level' };

describe('wal-level', () => {
  it('passes with logical', () => {
    const row = rowOf(walLevel, facts());
    expect(row).toMatchObject({ status: 'pass', object: WAL_LEVEL, evidence: { wal_level: 'logical' } });
    expect(row.evidence).not.toHaveProperty('effective_wal_level');
  });

  it.each(['replica', 'minimal', 'hot_standby'])('fails with %s', (level) => {
    expect(rowOf(walLevel, facts({ settings: settings({ wal_level: level }) }))).toMatchObject({
      status: 'fail',
      severity: 'error',
      object: WAL_LEVEL,
      evidence: { wal_level: level },
    });
  });

  describe('on 19, where it follows the slots', () => {
    it.each([
      ['replica', 'replica', 'pass'],
      ['replica', 'logical', 'pass'],
      ['logical', 'logical', 'pass'],
      ['minimal', 'minimal', 'fail'],
      ['replica', undefined, 'pass'],
      ['minimal', undefined, 'fail'],
    ])('%s, in effect %s: %s', (level, effective, status) => {
      const seen = facts({
        version: version(19),
        settings: settings({ wal_level: level, ...(effective === undefined ? {} : { effective_wal_level: effective }) }),
      });
      expect(rowOf(walLevel, seen)).toMatchObject({
        status,
        evidence: { wal_level: level, ...(effective === undefined ? {} : { effective_wal_level: effective }) },
      });
    });

    it('replica does not do before', () => {
      expect(rowOf(walLevel, facts({ version: version(18), settings: settings({ wal_level: 'replica' }) }))).toMatchObject({
        status: 'fail',
      });
    });
  });

  it.each(['replica', 'logical'])('is unknown on a standby, whose own value (%s) says nothing of the primary', (level) => {
    const seen = facts({ session: session({ inRecovery: true }), settings: settings({ wal_level: level }) });
    expect(rowOf(walLevel, seen)).toMatchObject({
      status: 'unknown',
      severity: 'error',
      object: WAL_LEVEL,
      because: { kind: 'denied' },
      evidence: { wal_level: level },
    });
  });

  it.each(PLATFORMS)('is enabled as %s wants it', (name) => {
    const row = rowOf(walLevel, facts({ platform: { name }, settings: settings({ wal_level: 'replica' }) }));
    const [kind, holds] = ENABLED_BY[name];
    const changes = stepsOf(row).filter((step) => step.kind === kind && step.text.includes(holds));
    expect(changes).toHaveLength(1);
    if (AWS.includes(name)) {
      expect(changes[0]?.text).toContain('rds.logical_replication');
      expect(sqlOf(row)).toEqual([]);
    }
  });

  it('gives the self-managed way when the platform is not known', () => {
    const seen = facts({ settings: settings({ wal_level: 'replica' }) }, { platform: failed('cut off') });
    expect(sqlOf(rowOf(walLevel, seen))).toEqual(["ALTER SYSTEM SET wal_level = 'logical';"]);
  });

  describe('waits for a restart', () => {
    it.each(PLATFORMS.filter((name) => !AWS.includes(name)))('as the server says on %s', (name) => {
      const row = rowOf(walLevel, facts({ platform: { name }, settings: settings({ wal_level: { pending: 'replica' } }) }));
      expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { wal_level: 'replica', pending_restart: true } });
      expect(stepsOf(row).map(({ phase }) => phase)).toEqual(['restart']);
    });

    it.each(AWS)('as its parameter says on %s', (name) => {
      const seen = (value: string) =>
        facts({ platform: { name }, settings: settings({ wal_level: 'replica', 'rds.logical_replication': value }) });
      const waiting = rowOf(walLevel, seen('on'));
      expect(waiting.evidence).toEqual({ wal_level: 'replica', pending_restart: true });
      expect(kindsOf(waiting)).toEqual(['restart']);
      const off = rowOf(walLevel, seen('off'));
      expect(off.evidence).toEqual({ wal_level: 'replica' });
      expect(kindsOf(off)).toContain('aws-cli');
    });

    it('passes while logical is still in effect', () => {
      expect(rowOf(walLevel, facts({ settings: settings({ wal_level: { pending: 'logical' } }) }))).toMatchObject({
        status: 'pass',
      });
    });
  });

  it.each(['settings', 'session', 'version'] as const)('is never green without %s', (name) => {
    expect(rowOf(walLevel, facts({}, { [name]: failed('cut off') }))).toMatchObject({
      status: 'unknown',
      because: { kind: 'failed' },
    });
    expect(rowOf(walLevel, facts({}, { [name]: denied('a grant') }))).toMatchObject({
      status: 'unknown',
      because: { kind: 'denied' },
    });
  });

  it('passes whatever the platform is', () => {
    expect(rowOf(walLevel, facts({}, { platform: unavailable('none') }))).toMatchObject({ status: 'pass' });
  });
});

describe('with what AWS says', () => {
  it.each([
    ['0', 'in-sync', 'modify-db-cluster-parameter-group'],
    ['1', 'pending-reboot', 'reboot-db-instance'],
    ['1', 'in-sync', 'host'],
  ] as const)('value %s, %s', (value, status, holds) => {
    const world = { ...AURORA, awsCluster: clusterWith(status), awsParameters: parameters({ 'rds.logical_replication': value }) };
    const row = rowOf(walLevel, onAws(world, seeing(false)), awsTarget());
    expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { wal_level: 'replica', 'rds.logical_replication': value, parameter_group_status: status } });
    expect(row.message).toContain('`orders-params`');
    expect(stepsOf(row)[0]?.text ?? '').toMatch(value === '1' && status === 'pending-reboot' ? /^aws rds wait/ : new RegExp(holds));
  });

  it('passes on what the session sees', () => {
    expect(rowOf(walLevel, onAws({ ...AURORA, awsParameters: parameters({ 'rds.logical_replication': '0' }) }, seeing(true)), awsTarget())).toMatchObject({ status: 'pass' });
  });
});

it('names no cause, and no cluster in a command, when the session is on an instance of another one', () => {
  const world = { ...AURORA, awsParameters: parameters({ 'rds.logical_replication': '0' }) };
  const row = rowOf(walLevel, onAws(world, { ...seeing(false), platform: { name: 'aurora', instanceIdentifier: 'billing-1' } }), awsTarget({ connection: { host: 'localhost' } }));
  expect(row).toMatchObject({ status: 'fail', severity: 'error' });
  expect(row.message).not.toContain('orders-params');
  expect(JSON.stringify(row.fix)).not.toMatch(/orders/);
});
