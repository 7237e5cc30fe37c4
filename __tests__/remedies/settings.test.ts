import { describe, expect, it } from '@jest/globals';
import { changeStaticSetting, enableLogicalDecoding, isRds, restart } from '../../src/remedies/settings.js';
import { PLATFORMS } from '../rules/facts.js';

const SELF_MADE = ['self-managed', 'unknown'] as const;

describe('changeStaticSetting', () => {
  it.each([
    ['aurora', 'aws-cli', 'aws rds modify-db-cluster-parameter-group '],
    ['rds', 'aws-cli', 'aws rds modify-db-parameter-group '],
    ['cloud-sql', 'config', 'gcloud sql instances patch '],
    ['azure', 'config', 'az postgres flexible-server parameter set '],
    ['supabase', 'text', ''],
    ['neon', 'text', ''],
    ['self-managed', 'sql', 'ALTER SYSTEM SET max_wal_senders = '],
    ['unknown', 'sql', 'ALTER SYSTEM SET max_wal_senders = '],
  ] as const)('on %s is a step of kind %s', (platform, kind, start) => {
    const [change, ...rest] = changeStaticSetting('max_wal_senders', '20', platform);
    expect(change?.kind).toBe(kind);
    expect(change?.text.startsWith(start)).toBe(true);
    expect(change?.text).toContain('max_wal_senders');
    expect(change?.text).toContain('20');
    // Where the console does it, it restarts as well.
    expect(rest.map((step) => step.kind)).toEqual(kind === 'text' ? [] : kind === 'aws-cli' ? ['text', 'restart'] : ['restart']);
  });

  it('takes effect on AWS with the reboot', () => {
    for (const platform of ['aurora', 'rds'] as const) {
      expect(changeStaticSetting('max_wal_senders', '20', platform)[0]?.text).toContain(
        'ParameterName=max_wal_senders,ParameterValue=20,ApplyMethod=pending-reboot',
      );
    }
  });

  it.each(SELF_MADE)('is one statement that a superuser runs on %s, with the value quoted', (platform) => {
    expect(changeStaticSetting('wal_level', 'logical', platform)[0]).toEqual({
      kind: 'sql',
      text: "ALTER SYSTEM SET wal_level = 'logical';",
      runAs: 'a superuser',
    });
    expect(changeStaticSetting('x', "o'k", platform)[0]?.text).toBe("ALTER SYSTEM SET x = 'o''k';");
  });
});

describe('a setting on the command line of the server', () => {
  const now = { value: 'replica', onCommandLine: true, pendingRestart: false };

  it.each(SELF_MADE)('is changed there on %s, since ALTER SYSTEM would change nothing', (platform) => {
    expect(changeStaticSetting('wal_level', 'logical', platform, now).map(({ kind }) => kind)).toEqual(['config', 'restart']);
  });

  it('is a matter of the parameter group on AWS', () => {
    expect(changeStaticSetting('wal_level', 'logical', 'rds', now)[0]?.kind).toBe('aws-cli');
  });
});

describe('enableLogicalDecoding', () => {
  it.each([
    ['aurora', 'rds.logical_replication'],
    ['rds', 'rds.logical_replication'],
    ['cloud-sql', 'cloudsql.logical_decoding'],
    ['azure', 'wal_level'],
    ['supabase', 'wal_level'],
    ['neon', 'Logical Replication'],
    ['self-managed', 'wal_level'],
    ['unknown', 'wal_level'],
  ] as const)('on %s is the change of %s', (platform, name) => {
    expect(enableLogicalDecoding(platform)[0]?.text).toContain(name);
  });

  it('never has wal_level set where the service sets it itself', () => {
    for (const platform of ['aurora', 'rds', 'cloud-sql', 'neon'] as const) {
      expect(JSON.stringify(enableLogicalDecoding(platform))).not.toContain('wal_level');
    }
  });
});

describe('restart', () => {
  it.each(PLATFORMS)('on %s is one step, in its words', (platform) => {
    const step = restart(platform);
    expect(step.kind).toBe('restart');
    expect(step.text.includes('aws rds reboot-db-instance')).toBe(isRds(platform));
  });
});

describe('isRds', () => {
  it('is true of what AWS runs', () => {
    expect(PLATFORMS.filter(isRds)).toEqual(['aurora', 'rds']);
  });
});
