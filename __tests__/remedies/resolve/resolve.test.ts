import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../../src/facts/index.js';
import { advice, choice, remedy, type Alternative, type Intent, type Remedy, type RunSql } from '../../../src/remedies/intents.js';
import { resolveRemedy, type AwsNames, type Ground } from '../../../src/remedies/resolve/index.js';
import { PHASES, STEP_KINDS, type FixStep, type FixVariant, type PlatformName } from '../../../src/result.js';
import { PLATFORMS, role, settings } from '../../rules/facts.js';
import { target } from '../../rules/target.js';

const SENDERS: Intent = { kind: 'set-parameter', name: 'max_wal_senders', value: '20', takesEffect: 'restart' };
const RELOADED: Intent = { kind: 'set-parameter', name: 'ssl', value: 'on', takesEffect: 'reload' };
const DECODING: Intent = { kind: 'enable-logical-decoding' };
const RESTART: Intent = { kind: 'restart' };
const RECORD = 'hostssl  shop  cdc  10.0.0.9/32  scram-sha-256';
const ADMIT: Intent = { kind: 'admit-in-hba', record: RECORD };
const STATEMENT: RunSql = { kind: 'run-sql', text: 'SELECT 1;', phase: 'roles', disruption: { kind: 'none' }, runAs: 'anybody' };

function ground(platform: PlatformName, changes: Partial<Ground> = {}): Ground {
  return { platform, major: 16, settings: undefined, connection: target().connection, ...changes };
}

function variants(platform: PlatformName, wanted: Remedy | Intent, changes: Partial<Ground> = {}): readonly FixVariant[] {
  const asked = 'alternatives' in wanted ? wanted : remedy('Do it', wanted);
  return resolveRemedy(asked, ground(platform, changes)).variants;
}

/** The steps of the variant to prefer. */
function steps(platform: PlatformName, wanted: Remedy | Intent, changes: Partial<Ground> = {}): readonly FixStep[] {
  return variants(platform, wanted, changes)[0]?.steps ?? [];
}

const ALL: readonly (readonly [PlatformName, Intent])[] = PLATFORMS.flatMap((platform) =>
  [SENDERS, RELOADED, DECODING, RESTART, ADMIT, STATEMENT, { kind: 'grant-replication', role: role() } satisfies Intent].map(
    (intent) => [platform, intent] as const,
  ),
);

describe('every intent on every platform', () => {
  it.each(ALL)('%s: %j', (platform, intent) => {
    for (const { label, steps: taken } of variants(platform, intent)) {
      expect(label).not.toBe('');
      expect(taken.length).toBeGreaterThan(0);
      for (const step of taken) {
        expect(STEP_KINDS).toContain(step.kind);
        expect(step.text.trim()).toBe(step.text);
        expect(step.text).not.toBe('');
        expect(`${step.text} ${step.lead ?? ''}`).not.toMatch(/undefined|null|NaN/);
      }
      // In the order of the phases.
      const phases = taken.map(({ phase }) => PHASES.indexOf(phase));
      expect(phases).toEqual([...phases].sort((a, b) => a - b));
    }
  });

  it('never has a command inside a sentence', () => {
    const sentences = ALL.flatMap(([platform, intent]) =>
      variants(platform, intent).flatMap((one) => one.steps.flatMap((step) => [step.lead ?? '', step.kind === 'text' ? step.text : ''])),
    );
    expect(sentences.filter((text) => /\b(?:aws rds|gcloud sql|az postgres|systemctl|ALTER (?:SYSTEM|ROLE|DATABASE)|GRANT \w+ TO|pg_ctl -)/.test(text))).toEqual([]);
  });
});

describe('set-parameter', () => {
  it.each([
    ['aurora', ['aws-cli', 'restart'], 'aws rds modify-db-cluster-parameter-group --db-cluster-parameter-group-name CUSTOM_CLUSTER_PARAMETER_GROUP --parameters ParameterName=max_wal_senders,ParameterValue=20,ApplyMethod=pending-reboot'],
    ['rds', ['aws-cli', 'restart'], 'aws rds modify-db-parameter-group --db-parameter-group-name CUSTOM_PARAMETER_GROUP --parameters ParameterName=max_wal_senders,ParameterValue=20,ApplyMethod=pending-reboot'],
    ['cloud-sql', ['gcloud'], 'gcloud sql instances patch INSTANCE --database-flags=max_wal_senders=20'],
    ['azure', ['az', 'restart'], 'az postgres flexible-server parameter set --resource-group RESOURCE_GROUP --server-name SERVER --name max_wal_senders --value 20'],
    ['self-managed', ['sql', 'restart'], "ALTER SYSTEM SET max_wal_senders = '20';"],
    ['unknown', ['sql', 'restart'], "ALTER SYSTEM SET max_wal_senders = '20';"],
  ] as const)('on %s', (platform, kinds, text) => {
    expect(steps(platform, SENDERS).map(({ kind }) => kind)).toEqual(kinds);
    expect(steps(platform, SENDERS)[0]?.text).toBe(text);
  });

  it.each(['supabase', 'neon'] as const)('on %s is a matter of its console or support', (platform) => {
    expect(steps(platform, SENDERS)).toEqual([expect.objectContaining({ kind: 'text', phase: 'control-plane' })]);
    expect(steps(platform, SENDERS)[0]?.text).toMatch(/`max_wal_senders` to `20`/);
  });

  it('is one statement of its own, for a superuser, in the database of the target', () => {
    expect(steps('self-managed', SENDERS)[0]).toEqual({
      kind: 'sql',
      text: "ALTER SYSTEM SET max_wal_senders = '20';",
      runAs: 'a superuser',
      database: 'shop',
      phase: 'control-plane',
      disruption: { kind: 'none' },
      alone: true,
    });
  });

  it('quotes the value for the place it goes to', () => {
    const odd: Intent = { kind: 'set-parameter', name: 'x', value: "o'k, ${y}", takesEffect: 'restart' };
    expect(steps('self-managed', odd)[0]?.text).toBe("ALTER SYSTEM SET x = 'o''k, ${y}';");
    expect(steps('azure', odd)[0]?.text).toMatch(/ --value 'o'\\''k, \$\{y\}'$/);
    expect(steps('cloud-sql', odd)[0]?.text).toMatch(/ --database-flags='x=o'\\''k, \$\{y\}'$/);
    expect(steps('rds', odd)[0]?.text).toMatch(/ --parameters '\[\{"ParameterName":"x","ParameterValue":"o'\\''k, \$\{y\}",/);
    expect(variants('rds', odd)[1]?.steps[0]?.text).toContain(String.raw`value        = "o'k, $${"$"}{y}"`);
  });

  it('that takes effect at a reload asks for no restart', () => {
    expect(steps('self-managed', RELOADED).map(({ text }) => text)).toEqual(["ALTER SYSTEM SET ssl = 'on';", 'SELECT pg_reload_conf();']);
    expect(steps('rds', RELOADED).map(({ text }) => text)).toEqual([expect.stringContaining('ApplyMethod=immediate')]);
    expect(steps('azure', RELOADED).map(({ kind }) => kind)).toEqual(['az']);
    for (const platform of PLATFORMS) {
      expect(steps(platform, RELOADED).filter(({ disruption }) => disruption.kind === 'restart')).toEqual([]);
    }
  });

  it('says a condition before everything else', () => {
    for (const platform of PLATFORMS) {
      for (const { steps: taken } of variants(platform, { ...SENDERS, lead: 'Standbys first.' })) {
        expect(`${taken[0]?.lead ?? ''} ${taken[0]?.text ?? ''}`.trim()).toMatch(/^Standbys first\./);
      }
    }
  });

  it('is a line of a file where ALTER SYSTEM is switched off', () => {
    const now = { value: 'replica', onCommandLine: false, withoutAlterSystem: true, pendingRestart: false, isServers: true } as const;
    const [change, restart] = steps('self-managed', { ...SENDERS, now });
    expect([change?.kind, change?.text, restart?.kind]).toEqual(['file', "max_wal_senders = '20'", 'restart']);
    expect(change?.lead).toMatch(/allow_alter_system/);
  });

  describe('of a setting on the command line of the server', () => {
    const now = { value: 'replica', onCommandLine: true, pendingRestart: false, isServers: true };

    it.each(['self-managed', 'unknown'] as const)('is changed there on %s, since ALTER SYSTEM would change nothing', (platform) => {
      const [change, restart] = steps(platform, { ...SENDERS, now });
      expect([change?.kind, change?.text, restart?.kind]).toEqual(['file', "max_wal_senders = '20'", 'restart']);
      expect(change?.lead).toMatch(/command line.*Patroni/);
    });

    it('is a matter of the parameter group on AWS', () => {
      expect(steps('rds', { ...SENDERS, now })[0]?.kind).toBe('aws-cli');
    });

    it('is seen where only the ground knows the settings', () => {
      const seen: Settings = settings({ wal_level: { onCommandLine: 'replica' } });
      expect(steps('self-managed', DECODING, { settings: seen }).map(({ kind }) => kind)).toEqual(['file', 'restart']);
      expect(steps('self-managed', DECODING).map(({ kind }) => kind)).toEqual(['sql', 'restart']);
    });
  });
});

describe('AWS', () => {
  it.each([
    ['aurora', 'aws_rds_cluster_parameter_group'],
    ['rds', 'aws_db_parameter_group'],
  ] as const)('on %s: the CLI first, then Terraform, and the same reboot', (platform, resource) => {
    const [cli, terraform, ...more] = variants(platform, DECODING);
    expect([cli?.label, terraform?.label, more]).toEqual(['AWS CLI', 'Terraform', []]);
    expect(cli?.because).toBeUndefined();
    expect(terraform?.because).toMatch(/Terraform manages/);
    expect(terraform?.steps[0]?.kind).toBe('terraform');
    expect(terraform?.steps[0]?.text).toBe(
      ['parameter {', '  name         = "rds.logical_replication"', '  value        = "1"', '  apply_method = "pending-reboot"', '}'].join('\n'),
    );
    expect(terraform?.steps[0]?.lead).toContain(resource);
    expect(terraform?.steps[1]).toEqual(cli?.steps[1]);
    expect(cli?.steps[1]).toMatchObject({ kind: 'restart', disruption: { kind: 'restart' }, phase: 'restart' });
  });

  it('says what its placeholders stand for, and that a default group cannot be changed', () => {
    for (const platform of ['aurora', 'rds'] as const) {
      for (const step of steps(platform, DECODING)) {
        for (const placeholder of step.text.match(/\b[A-Z]{3,}(?:_[A-Z]+)*\b/g) ?? []) {
          expect(step.lead).toContain(placeholder);
        }
      }
      expect(steps(platform, DECODING)[0]?.lead).toContain('`default.`');
    }
    expect(steps('aurora', DECODING)[1]?.text).toBe('aws rds reboot-db-instance --db-instance-identifier WRITER_INSTANCE');
  });

  it('has the statements of a remedy in both', () => {
    const both = variants('aurora', remedy('Do both', STATEMENT, DECODING));
    expect(both.map(({ steps: taken }) => taken.map(({ kind }) => kind))).toEqual([
      ['aws-cli', 'restart', 'sql'],
      ['terraform', 'restart', 'sql'],
    ]);
  });

  it('needs no Terraform for what is no parameter', () => {
    expect(variants('aurora', RESTART)).toHaveLength(1);
    expect(variants('aurora', STATEMENT)).toHaveLength(1);
  });
});

describe('AWS, with the names that its API gave', () => {
  const names: AwsNames = { region: 'eu-west-1', topology: 'aurora', identifier: 'orders', writer: 'orders-2', parameterGroup: 'orders-params' };
  const ofDefault: AwsNames = { ...names, parameterGroup: 'default.aurora-postgresql16' };
  const texts = (aws: AwsNames, ...intents: readonly Intent[]): readonly string[] => steps('rds', remedy('Do it', ...intents), { aws }).map(({ text }) => text);

  it('goes by what there is, whatever the session took it for', () => {
    expect(texts(names, RESTART)).toContain('aws rds reboot-db-instance --region eu-west-1 --db-instance-identifier orders-2');
    expect(texts({ ...names, topology: 'multi-az-cluster' }, RESTART)).toContain('aws rds reboot-db-cluster --region eu-west-1 --db-cluster-identifier orders');
    expect(texts({ ...names, topology: 'instance', writer: 'orders' }, SENDERS)[0]).toBe(
      'aws rds modify-db-parameter-group --region eu-west-1 --db-parameter-group-name orders-params --parameters ParameterName=max_wal_senders,ParameterValue=20,ApplyMethod=pending-reboot',
    );
  });

  it.each([
    [{ ...ofDefault, topology: 'aurora' }, 'create-db-cluster-parameter-group', 'modify-db-cluster'],
    [{ ...ofDefault, topology: 'multi-az-cluster', parameterGroup: 'default.postgres16' }, 'create-db-cluster-parameter-group', 'modify-db-cluster'],
    [{ ...ofDefault, topology: 'instance', parameterGroup: 'default.postgres16' }, 'create-db-parameter-group', 'modify-db-instance'],
  ] as const)('replaces a default group: %j', (aws, create, attach) => {
    const commands = texts(aws, DECODING, SENDERS);
    expect(commands.map((command) => command.split(' ').slice(1, 3).join(' '))).toEqual([
      `rds ${create}`,
      `rds ${create.replace('create', 'modify')}`,
      `rds ${attach}`,
      `rds ${create.replace('create', 'modify')}`,
      'rds wait',
      aws.topology === 'multi-az-cluster' ? 'rds reboot-db-cluster' : 'rds reboot-db-instance',
      'rds wait',
    ]);
    expect(commands[0]).toContain(` --db-parameter-group-family ${aws.parameterGroup?.replace('default.', '') ?? ''} `);
    expect(commands.join(' ')).not.toMatch(/\b[A-Z]{2,}_[A-Z_]+\b|WRITER|CLUSTER\b|INSTANCE\b/);
  });

  it('reboots for what else would take effect at once, where the group is attached only now', () => {
    expect(texts(names, RELOADED).some((text) => text.includes('reboot'))).toBe(false);
    expect(texts(ofDefault, RELOADED).some((text) => text.includes('reboot'))).toBe(true);
  });

  it('needs no reboot for what only has to last', () => {
    const kept: Intent = { kind: 'set-parameter', name: 'x', value: '1', takesEffect: 'next-restart' };
    expect(texts(names, kept)).toEqual([expect.stringContaining('ApplyMethod=pending-reboot')]);
    expect(texts(ofDefault, kept)).toHaveLength(3);
  });

  it('quotes names for the shell', () => {
    const odd: AwsNames = { ...names, identifier: "o'rders; rm -rf /", writer: '$(x)', parameterGroup: 'a b' };
    expect(texts(odd, SENDERS)[0]).toContain("--db-cluster-parameter-group-name 'a b' ");
    expect(texts(odd, RESTART)[1]).toBe("aws rds reboot-db-instance --region eu-west-1 --db-instance-identifier '$(x)'");
  });

  it('keeps placeholders for names that nobody gave', () => {
    const some: AwsNames = { ...names, writer: undefined, parameterGroup: undefined };
    expect(texts(some, SENDERS)).toEqual([
      expect.stringContaining(' --region eu-west-1 --db-cluster-parameter-group-name CUSTOM_CLUSTER_PARAMETER_GROUP '),
      'aws rds reboot-db-instance --region eu-west-1 --db-instance-identifier WRITER_INSTANCE',
    ]);
  });

  it.each([
    [{ setting: 'iam-authentication' }, '--enable-iam-database-authentication', 'iam_database_authentication_enabled = true'],
    [{ setting: 'backup-retention', days: 7 }, '--backup-retention-period 7', 'backup_retention_period = 7'],
    [{ setting: 'ca-certificate', authority: 'rds-ca-rsa2048-g1', instance: 'orders-1' }, '--ca-certificate-identifier rds-ca-rsa2048-g1', 'ca_cert_identifier = "rds-ca-rsa2048-g1"'],
    [{ setting: 'pending-modifications' }, '--apply-immediately', 'apply_immediately = true'],
  ] as const)('modifies: %j', (change, option, argument) => {
    const [cli, terraform] = variants('self-managed', { kind: 'modify-aws', change }, { aws: names });
    const [text = ''] = (cli?.steps ?? []).map((step) => step.text);
    expect(text).toMatch(/^aws rds modify-db-(?:cluster|instance) --region eu-west-1 --db-(?:cluster|instance)-identifier orders(?:-1)? /);
    expect(text).toContain(option);
    expect(text).toMatch(/ --apply-immediately$/);
    const lines = (terraform?.steps[0]?.text ?? variants('rds', { kind: 'modify-aws', change }, { aws: names })[1]?.steps[0]?.text ?? '').split('\n');
    expect(lines.map((line) => line.replace(/ +=/, ' ='))).toContain(argument);
  });
});

describe('enable-logical-decoding', () => {
  it.each([
    ['aurora', 'rds.logical_replication'],
    ['rds', 'rds.logical_replication'],
    ['cloud-sql', 'cloudsql.logical_decoding=on'],
    ['azure', '--name wal_level --value logical'],
    ['supabase', '`wal_level`'],
    ['neon', 'Logical Replication'],
    ['self-managed', "SET wal_level = 'logical'"],
    ['unknown', "SET wal_level = 'logical'"],
  ] as const)('on %s is the change of %s', (platform, name) => {
    expect(steps(platform, DECODING)[0]?.text).toContain(name);
  });

  it('never has wal_level set where the service sets it itself', () => {
    for (const platform of ['aurora', 'rds', 'cloud-sql', 'neon'] as const) {
      expect(JSON.stringify(variants(platform, DECODING))).not.toContain('wal_level');
    }
  });

  it('says what cannot be undone', () => {
    expect(steps('neon', DECODING)[0]?.text).toContain('cannot be reverted');
  });
});

describe('restart', () => {
  it.each(PLATFORMS)('on %s is one step, and disrupts', (platform) => {
    const [step, ...more] = steps(platform, RESTART);
    expect(more).toEqual([]);
    expect(step).toMatchObject({ phase: 'restart', disruption: { kind: 'restart' } });
    const console = platform === 'supabase' || platform === 'neon';
    expect(step?.kind).toBe(console ? 'text' : 'restart');
  });

  it('is the command alone', () => {
    expect(steps('self-managed', RESTART)[0]).toMatchObject({ text: 'systemctl restart postgresql', lead: expect.stringContaining('pg_ctl') });
  });

  it('is asked for once, whatever waits for it', () => {
    const both = remedy('Do both', DECODING, SENDERS, RESTART);
    expect(steps('self-managed', both).map(({ kind }) => kind)).toEqual(['sql', 'sql', 'restart']);
    expect(steps('aurora', both).map(({ kind }) => kind)).toEqual(['aws-cli', 'aws-cli', 'restart']);
  });
});

describe('grant-replication', () => {
  const odd = role({ name: 'The "role"', replication: false });

  it.each([
    ['aurora', 'GRANT rds_replication TO "The ""role""";', /master user/],
    ['rds', 'GRANT rds_replication TO "The ""role""";', /master user/],
    ['cloud-sql', 'ALTER ROLE "The ""role""" REPLICATION;', /cloudsqlsuperuser/],
    ['azure', 'ALTER ROLE "The ""role""" REPLICATION;', /azure_pg_admin/],
    ['supabase', 'ALTER ROLE "The ""role""" REPLICATION;', /postgres/],
    ['neon', 'ALTER ROLE "The ""role""" REPLICATION;', /Neon console/],
    ['self-managed', 'ALTER ROLE "The ""role""" REPLICATION;', /^a superuser$/],
    ['unknown', 'ALTER ROLE "The ""role""" REPLICATION;', /^a superuser$/],
  ] as const)('on %s', (platform, text, runAs) => {
    expect(steps(platform, { kind: 'grant-replication', role: odd })).toEqual([
      { kind: 'sql', text, runAs: expect.stringMatching(runAs), database: 'shop', phase: 'roles', disruption: { kind: 'none' } },
    ]);
  });

  it.each([
    [11, 'ALTER ROLE cdc INHERIT;'],
    [15, 'ALTER ROLE cdc INHERIT;'],
    [16, 'GRANT rds_replication TO cdc WITH INHERIT TRUE;'],
    [18, 'GRANT rds_replication TO cdc WITH INHERIT TRUE;'],
  ])('to a member that does not inherit, on %i', (major, text) => {
    const member: Intent = { kind: 'grant-replication', role: role({ rdsReplication: 'member' }) };
    expect(steps('aurora', member, { major }).map((step) => step.text)).toEqual([text]);
  });

  it('gives the attribute where rds_replication is but a name', () => {
    const member: Intent = { kind: 'grant-replication', role: role({ rdsReplication: 'member' }) };
    expect(steps('self-managed', member).map((step) => step.text)).toEqual(['ALTER ROLE cdc REPLICATION;']);
  });
});

describe('admit-in-hba', () => {
  it.each(['self-managed', 'unknown'] as const)('on %s is the record alone, and a reload', (platform) => {
    const [file, reload, ...more] = steps(platform, ADMIT);
    expect(file).toMatchObject({ kind: 'file', text: RECORD, phase: 'access', lead: expect.stringMatching(/^Add this entry to pg_hba\.conf, above the entry that rejects/) });
    expect(reload).toMatchObject({ kind: 'sql', text: 'SELECT pg_reload_conf();', runAs: 'a superuser', phase: 'access' });
    expect(more).toEqual([]);
  });

  it('says that the address of a hosted runner changes', () => {
    expect(steps('self-managed', ADMIT)[0]?.lead).toMatch(/GitHub-hosted runner has a different address in every job/);
  });

  it('says what to put where the server did not name the address', () => {
    const open: Intent = { kind: 'admit-in-hba', record: 'host  shop  cdc  CLIENT_ADDRESS/32  scram-sha-256' };
    expect(steps('self-managed', open)[0]?.lead).toContain('Replace CLIENT_ADDRESS');
    expect(steps('self-managed', ADMIT)[0]?.lead).not.toContain('CLIENT_ADDRESS');
  });

  it.each(['aurora', 'rds', 'cloud-sql', 'azure', 'supabase', 'neon'] as const)('on %s is no file that nobody can edit', (platform) => {
    expect(steps(platform, ADMIT)).toEqual([expect.objectContaining({ kind: 'text', phase: 'access' })]);
  });
});

describe('what is the same everywhere', () => {
  it('a statement, in its own database or that of the target', () => {
    expect(steps('rds', STATEMENT)).toEqual([
      { kind: 'sql', text: 'SELECT 1;', phase: 'roles', disruption: { kind: 'none' }, runAs: 'anybody', database: 'shop' },
    ]);
    expect(steps('rds', { ...STATEMENT, database: 'other' })[0]?.database).toBe('other');
    expect(steps('rds', STATEMENT, { connection: undefined })[0]).not.toHaveProperty('database');
  });

  it('a statement keeps its conditions', () => {
    const lossy: RunSql = { ...STATEMENT, lead: 'Run it alone.', destructive: 'everything', alone: true };
    expect(steps('self-managed', lossy)[0]).toMatchObject({ lead: 'Run it alone.', destructive: 'everything', alone: true });
  });

  it('an option, with a value or without', () => {
    const option: Intent = { kind: 'set-option', option: 'ssl-mode', value: 'require', lead: 'Encrypt it.' };
    expect(steps('neon', option)).toEqual([{ kind: 'option', text: 'ssl-mode: require', lead: 'Encrypt it.', phase: 'access', disruption: { kind: 'none' } }]);
    expect(steps('neon', { kind: 'set-option', option: 'host', lead: 'Set it.' })[0]?.text).toBe('host');
  });

  it('what a person decides, in the phase that is said', () => {
    const steps1 = steps('azure', advice('Decide', 'One.', 'Two.'));
    expect(steps1.map(({ kind, text, phase }) => [kind, text, phase])).toEqual([
      ['text', 'One.', 'access'],
      ['text', 'Two.', 'access'],
    ]);
    expect(steps('azure', { kind: 'person-decides', text: 'Three.', phase: 'slots' })[0]?.phase).toBe('slots');
  });
});

describe('variants', () => {
  const raise: Alternative = { label: 'Raise the limit', because: 'nobody gives way', intents: [SENDERS] };
  const drop: Alternative = { label: 'Drop an unused slot', because: 'no restart', intents: [STATEMENT] };

  it('say by what means, and which of the alternatives, the one to prefer first', () => {
    expect(variants('self-managed', choice('Choose', raise, drop)).map(({ label, because }) => [label, because])).toEqual([
      ['SQL: raise the limit', 'nobody gives way'],
      ['SQL: drop an unused slot', 'no restart'],
    ]);
    expect(variants('aurora', choice('Choose', raise, drop)).map(({ label, because }) => [label, because])).toEqual([
      ['AWS CLI: raise the limit', 'nobody gives way'],
      ['Terraform: raise the limit', expect.stringContaining('Terraform')],
      ['SQL: drop an unused slot', 'no restart'],
    ]);
  });

  it.each([
    [ADMIT, 'Server configuration'],
    [RESTART, 'Restart'],
    [STATEMENT, 'SQL'],
    [{ kind: 'set-option', option: 'host', lead: 'Set it.' }, 'Inputs'],
    [{ kind: 'person-decides', text: 'Think.' }, 'Manual steps'],
  ] satisfies [Intent, string][])('%j: by what it is done', (intent, label) => {
    expect(variants('self-managed', intent).map((one) => one.label)).toEqual([label]);
  });

  it('of words alone are called what they are', () => {
    const talk: Alternative = { label: 'Talk to the owner', intents: [{ kind: 'person-decides', text: 'Ask.' }] };
    expect(variants('rds', choice('Choose', talk, { ...talk, label: 'Wait' })).map(({ label }) => label)).toEqual(['Talk to the owner', 'Wait']);
  });

  it('keep what is written in capitals or code', () => {
    const labels = ['RLS off', '`x` is false'].map((label) => ({ label, intents: [STATEMENT] }));
    expect(labels.map((one) => variants('rds', { summary: 's', alternatives: [one] })[0]?.label)).toEqual(['SQL: RLS off', 'SQL: `x` is false']);
  });

  it('keep the summary', () => {
    expect(resolveRemedy(advice('Do it', 'Now.'), ground('unknown')).summary).toBe('Do it');
  });
});
