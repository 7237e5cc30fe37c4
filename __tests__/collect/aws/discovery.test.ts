import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DBCluster, DBInstance, Tag } from '@aws-sdk/client-rds';
import fc from 'fast-check';
import { findDatabases } from '../../../src/collect/aws/discovery.js';
import type { RegionAnswer, TagSearch } from '../../../src/discovery.js';
import { environmentOf, FAULTS, startStandIn, type StandIn, type StandInOptions } from '../../support/aws/stand-in.js';
import { cluster, instance, REGION, standalone, world, type World } from '../../support/aws/world.js';
import { withEnvironment } from './asking.js';

const CDC: Tag[] = [{ Key: 'team', Value: 'payments' }, { Key: 'cdc', Value: 'true' }];
const SEARCH: TagSearch = { regions: [REGION], tags: [{ key: 'cdc', value: 'true' }], callTimeoutMs: 2500, timeoutMs: 60_000 };

interface Asked {
  readonly answers: readonly RegionAnswer[];
  readonly calls: StandIn['calls'];
}

async function search(options: StandInOptions, differing: Partial<TagSearch> = {}, signal = new AbortController().signal, env: Readonly<Record<string, string>> = {}): Promise<Asked> {
  const standIn = await startStandIn(options);
  try {
    const answers = await withEnvironment({ ...environmentOf(standIn), ...env }, () => findDatabases({ ...SEARCH, ...differing }, signal));
    return { answers, calls: standIn.calls };
  } finally {
    await standIn.close();
  }
}

/** What one region came to. */
async function found(differing: Partial<World>, more: Partial<TagSearch> = {}, options: StandInOptions = {}): Promise<RegionAnswer> {
  const { answers } = await search({ ...options, world: world({ clusters: [], instances: [], ...differing }) }, more);
  const [only] = answers;
  if (only === undefined || answers.length !== 1) {
    throw new Error(`there are ${String(answers.length)} answers`);
  }
  return only;
}

const named = (answer: RegionAnswer): readonly string[] => ('problem' in answer ? [`problem: ${answer.problem}`] : answer.databases.map(({ kind, identifier }) => `${kind} ${identifier}`));

function tagged(name: string, TagList: Tag[], more: DBCluster = {}): DBCluster {
  return cluster({ DBClusterIdentifier: name, TagList, ...more });
}
function alone(name: string, TagList: Tag[], more: DBInstance = {}): DBInstance {
  return standalone({ DBInstanceIdentifier: name, TagList, ...more });
}

// The clients are loaded: it takes longer than a call may take here.
beforeAll(async () => {
  await found({});
}, 60_000);

describe('what is found', () => {
  it('is clusters and instances of their own, with their endpoints and databases', async () => {
    const answer = await found({
      clusters: [tagged('orders', CDC, { DatabaseName: 'shop', Port: 5433 })],
      instances: [instance({ TagList: CDC }), alone('ledger', CDC, { DBName: 'books', Endpoint: { Address: `ledger.abc.${REGION}.rds.amazonaws.com`, Port: 5432 } })],
    });
    expect(answer).toEqual({
      region: REGION,
      others: 0,
      databases: [
        { kind: 'cluster', identifier: 'orders', region: REGION, host: `orders.cluster-abcdefghijkl.${REGION}.rds.amazonaws.com`, port: 5433, database: 'shop', status: 'available', members: ['orders-2', 'orders-1'] },
        { kind: 'instance', identifier: 'ledger', region: REGION, host: `ledger.abc.${REGION}.rds.amazonaws.com`, port: 5432, database: 'books', status: 'available', members: [] },
      ],
    });
  });

  it('has all the tags, each by its key and a glob over its value', async () => {
    const clusters = [tagged('both', CDC), tagged('one', [{ Key: 'cdc', Value: 'true' }]), tagged('none', []), tagged('empty', [{ Key: 'cdc' }, { Key: 'team', Value: 'payroll' }]), tagged('cased', [{ Key: 'CDC', Value: 'true' }])];
    const of = async (...tags: TagSearch['tags']): Promise<unknown> => named(await found({ clusters }, { tags }));
    expect(await of({ key: 'cdc', value: 'true' })).toEqual(['cluster both', 'cluster one']);
    expect(await of({ key: 'cdc', value: '*' })).toEqual(['cluster both', 'cluster empty', 'cluster one']);
    expect(await of({ key: 'cdc', value: '*' }, { key: 'team', value: 'pay*' })).toEqual(['cluster both', 'cluster empty']);
    expect(await of({ key: 'cdc', value: '' })).toEqual(['cluster empty']);
    expect(await of({ key: 'cdc', value: 'tru' })).toEqual([]);
  });

  it('is PostgreSQL: Aurora, a Multi-AZ DB cluster, RDS', async () => {
    const engines = ['aurora-postgresql', 'postgres', 'aurora-mysql', 'docdb', 'neptune'];
    const clusters = engines.map((Engine) => tagged(Engine, CDC, { Engine }));
    const instances = ['postgres', 'mysql', 'custom-oracle-ee'].map((Engine) => alone(`rds-${Engine}`, CDC, { Engine }));
    expect(named(await found({ clusters, instances }))).toEqual(['cluster aurora-postgresql', 'cluster postgres', 'instance rds-postgres']);
  });

  it('is counted beside what has other tags', async () => {
    expect(await found({ clusters: [tagged('other', [])], instances: [alone('another', [])] })).toEqual({ region: REGION, databases: [], others: 2 });
  });

  it('has no endpoint while there is none', async () => {
    const { Endpoint, ...creating } = tagged('young', CDC, { Status: 'creating' });
    expect(Endpoint).toBeDefined();
    expect(await found({ clusters: [creating] })).toMatchObject({ databases: [{ identifier: 'young', host: null, status: 'creating' }] });
  });

  it('is complete over many pages, and costs two lists', async () => {
    const clusters = Array.from({ length: 25 }, (_, index) => tagged(`c${String(index).padStart(2, '0')}`, index % 2 === 0 ? CDC : []));
    const { answers, calls } = await search({ world: world({ clusters, instances: [] }), pageSize: 10 });
    expect(answers[0]).toMatchObject({ others: 12 });
    expect(answers.flatMap(named)).toHaveLength(13);
    expect(calls.map(({ iamAction }) => iamAction).sort()).toEqual(['rds:DescribeDBClusters', 'rds:DescribeDBClusters', 'rds:DescribeDBClusters', 'rds:DescribeDBInstances']);
  });

  it('does not depend on the order in which AWS lists', async () => {
    const clusters = ['b', 'a', 'd'].map((name) => tagged(name, CDC));
    const instances = ['c', 'a', 'e'].map((name) => alone(name, CDC));
    const expected = await found({ clusters, instances });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(clusters, { minLength: 3 }), fc.shuffledSubarray(instances, { minLength: 3 }), fc.shuffledSubarray(CDC, { minLength: 2 }), async (some, others, TagList) => {
        expect(await found({ clusters: some.map((one) => ({ ...one, TagList })), instances: others }, {}, { pageSize: 2 })).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('is of every region, each asked by itself', async () => {
    const options = { world: world({ clusters: [tagged('orders', CDC)], instances: [] }), regions: { 'eu-central-1': { world: { ...world({ clusters: [], instances: [alone('shop', CDC, { Endpoint: { Address: 'shop.abc.eu-central-1.rds.amazonaws.com', Port: 5432 } })] }), region: 'eu-central-1' } } } };
    const { answers, calls } = await search(options, { regions: [REGION, 'eu-central-1'] });
    expect(answers.map(({ region }) => region)).toEqual([REGION, 'eu-central-1']);
    expect(answers.map(named)).toEqual([['cluster orders'], ['instance shop']]);
    expect(new Set(calls.map(({ region }) => region))).toEqual(new Set([REGION, 'eu-central-1']));
  });
});

describe('what AWS, or who pretends to be it, may not say', () => {
  const { TagList: _none, ...untold } = tagged('orders', CDC);
  it.each<readonly [string, DBCluster, RegExp]>([
    ['no tags at all', untold, /did not return the tags of cluster `orders`/],
    ['an identifier that is none', tagged('../../x', CDC), /identifier/],
    ['an identifier with a line break', tagged('a\n::error::b', CDC), /identifier: `a ::error::b`/],
    ['an identifier of 64 characters', tagged('a'.repeat(64), CDC), /identifier/],
    ['an endpoint elsewhere', tagged('orders', CDC, { Endpoint: 'orders.example.com' }), /endpoint: `orders.example.com` is not an endpoint of RDS/],
    ['an endpoint of another region', tagged('orders', CDC, { Endpoint: 'orders.cluster-abc.us-east-1.rds.amazonaws.com' }), /endpoint/],
    ['an endpoint with a login', tagged('orders', CDC, { Endpoint: `x@evil.example/orders.cluster-abc.${REGION}.rds.amazonaws.com` }), /endpoint/],
    ['a port beyond all ports', tagged('orders', CDC, { Port: 70_000 }), /port: `70000`/],
    ['a database with quotes', tagged('orders', CDC, { DatabaseName: 'a"; DROP' }), /database name/],
  ])('%s', async (_, one, problem) => {
    const answer = await found({ clusters: [one] });
    expect(answer).toEqual({ region: REGION, problem: expect.stringMatching(problem) });
    expect(named(answer)[0]).not.toMatch(/[\r\n]/);
  });

  it('about a database that is not looked for does no harm', async () => {
    expect(await found({ clusters: [tagged('../../x', [], { Endpoint: 'elsewhere' })] })).toMatchObject({ databases: [], others: 1 });
  });
});

describe('a search that fails', () => {
  const whole = world({ clusters: [tagged('orders', CDC)], instances: [alone('shop', CDC)] });

  it.each(FAULTS.flatMap((fault) => (['rds:DescribeDBClusters', 'rds:DescribeDBInstances'] as const).map((action) => [fault, action] as const)))(
    'by %s of %s is never a shorter list',
    async (fault, action) => {
      const { answers } = await search({ world: whole, faults: { [action]: fault } }, { callTimeoutMs: 700 });
      expect(answers).toEqual([{ region: REGION, problem: expect.stringContaining(action) }]);
    },
  );

  it('names every denied action, and what to do', async () => {
    const { answers } = await search({ world: whole, faults: { 'rds:DescribeDBClusters': 'denied', 'rds:DescribeDBInstances': 'denied' } });
    expect(answers[0]).toMatchObject({ problem: expect.stringMatching(/denied `rds:DescribeDBClusters`.*allow it in a policy.*denied `rds:DescribeDBInstances`/) });
  });

  it('goes on after throttling that passes', async () => {
    const { answers } = await search({ world: whole, faults: { 'rds:DescribeDBClusters': 'throttled' }, throttledCalls: 2 });
    expect(answers.map(named)).toEqual([['cluster orders', 'instance shop']]);
  });

  it('without credentials says who needs them', async () => {
    const { answers, calls } = await search({ world: whole }, {}, undefined, { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' });
    expect(answers[0]).toMatchObject({ problem: expect.stringMatching(/no AWS credentials for `rds:DescribeDBClusters` and `rds:DescribeDBInstances` were found/) });
    expect(calls).toEqual([]);
  });

  it('with credentials that AWS refuses says so', async () => {
    const { answers } = await search({ world: whole, refusing: { code: 'ExpiredToken', message: 'The security token included in the request is expired' } });
    expect(answers[0]).toMatchObject({ problem: expect.stringMatching(/did not accept the credentials.*ExpiredToken/) });
  });

  it('ends with the time of the run, and with its interruption', async () => {
    const faults = { 'rds:DescribeDBClusters': 'hanging' } as const;
    const late = await search({ world: whole, faults }, { callTimeoutMs: 20_000, timeoutMs: 300 });
    expect(late.answers[0]).toMatchObject({ problem: expect.stringMatching(/within the `timeout` of 300 ms/) });
    const interrupted = await search({ world: whole, faults }, { callTimeoutMs: 20_000 }, AbortSignal.timeout(300));
    expect(interrupted.answers[0]).toMatchObject({ problem: expect.stringMatching(/the run ended/) });
  });
});
