import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FoundDatabase, RegionAnswer, TagSearch } from '../../../src/discovery.js';
import { ConfigurationError } from '../../../src/plan/configuration-error.js';
import { describePlan, type DescribedPlan } from '../../../src/plan/describe.js';
import { inputsFrom } from '../../../src/plan/inputs.js';
import { configFrom, planFrom, targetNamesFrom } from '../../../src/plan/plan.js';
import { isPlanned, type Plan, type Target } from '../../../src/target.js';
import { variables, type InputTexts } from '../support.js';
import { inWorkspace, PATH, rules } from './support.js';

const IRELAND = 'eu-west-1';
const FRANKFURT = 'eu-central-1';

const DEFAULTS = 'version: 1\ndefaults: { user: cdc, password-env: CDC_PASSWORD, consumer: debezium }\n';
const DISCOVER = `discover:\n  tags: { cdc: "true" }\n  aws-region: ${IRELAND}\n`;
const FILE = `${DEFAULTS}${DISCOVER}`;
const PASSWORD = { CDC_PASSWORD: 'of-the-cdc-7' };

function cluster(identifier: string, differing: Partial<FoundDatabase> = {}): FoundDatabase {
  const region = differing.region ?? IRELAND;
  return { kind: 'cluster', identifier, region, host: `${identifier}.cluster-abc.${region}.rds.amazonaws.com`, port: 5432, database: 'shop', status: 'available', members: [`${identifier}-1`], ...differing };
}
function instance(identifier: string, differing: Partial<FoundDatabase> = {}): FoundDatabase {
  const region = differing.region ?? IRELAND;
  return cluster(identifier, { kind: 'instance', host: `${identifier}.abc.${region}.rds.amazonaws.com`, members: [], ...differing });
}

interface Case {
  readonly file?: string;
  readonly found?: readonly FoundDatabase[];
  readonly answers?: readonly RegionAnswer[];
  readonly inputs?: InputTexts;
  readonly environment?: Readonly<Record<string, string>>;
  /** Filled with what was searched for. */
  readonly searches?: TagSearch[];
}

/** What a run makes of a file and of what AWS says. */
function within<T>({ file = FILE, found = [], answers, inputs = {}, environment = PASSWORD, searches = [] }: Case, work: (given: ReturnType<typeof inputsFrom>, all: Readonly<Record<string, string>>, find: (search: TagSearch) => Promise<readonly RegionAnswer[]>) => Promise<T>): Promise<T> {
  return inWorkspace({ [PATH]: file }, (workspace) => {
    const all = { GITHUB_WORKSPACE: workspace, ...environment, ...variables(inputs) };
    return work(inputsFrom(all), all, (search) => {
      searches.push(search);
      return Promise.resolve(answers ?? search.regions.map((region) => ({ region, databases: found.filter((one) => one.region === region), others: 0 })));
    });
  });
}

const planOf = (of: Case): Promise<Plan> => within(of, (given, all, find) => planFrom(given, all, rules, { notifies: true, find }));
const namesIn = (of: Case): Promise<readonly string[]> => within(of, (given, all, find) => targetNamesFrom(given, all, rules, find));
const describedBy = (of: Case): Promise<DescribedPlan> => within(of, (given, all, find) => describePlan(given, all, rules, find));

async function targetsOf(of: Case): Promise<readonly Target[]> {
  return (await planOf(of)).targets.filter(isPlanned);
}

async function refusal(of: Case): Promise<ConfigurationError> {
  const error: unknown = await planOf(of).catch((one: unknown) => one);
  if (error instanceof ConfigurationError) {
    return error;
  }
  throw new Error('it was taken', { cause: error });
}

describe('a database that is found', () => {
  it('is a target with its endpoint, its identifier, and what the defaults say', async () => {
    const [orders, shop] = await targetsOf({ found: [cluster('orders', { port: 5433 }), instance('shop', { database: null })] });
    expect(orders).toMatchObject({
      name: 'orders',
      connection: { host: `orders.cluster-abc.${IRELAND}.rds.amazonaws.com`, port: 5433, database: 'shop', user: 'cdc', password: 'of-the-cdc-7' },
      controlPlane: { region: IRELAND, clusterIdentifier: 'orders' },
      consumer: { name: 'debezium' },
    });
    // A server that was created without a database has that of the user, as everywhere.
    expect(shop).toMatchObject({ name: 'shop', connection: { database: 'cdc' }, controlPlane: { instanceIdentifier: 'shop' } });
  });

  it('is what it is, whatever the defaults say of host and identifier; the name of the database is theirs', async () => {
    const file = `version: 1\ndefaults: { connection-string: "postgresql://cdc@elsewhere.example.com:6000/books", auth: aws-iam, aws-region: us-east-1, db-instance-identifier: elsewhere }\n${DISCOVER}`;
    const [orders] = await targetsOf({ file, found: [cluster('orders')] });
    expect(orders).toMatchObject({ connection: { host: `orders.cluster-abc.${IRELAND}.rds.amazonaws.com`, port: 5432, database: 'books', user: 'cdc', auth: { kind: 'aws-iam', region: IRELAND } } });
  });

  it('is overridden by an input when it alone is selected', async () => {
    const [orders] = await targetsOf({ found: [cluster('orders'), cluster('users')], inputs: { target: 'orders', database: 'books', host: '127.0.0.1', 'ssl-server-name': `orders.cluster-abc.${IRELAND}.rds.amazonaws.com` } });
    expect(orders).toMatchObject({ connection: { host: '127.0.0.1', database: 'books' } });
  });

  it('has the place of `discover` for an origin', async () => {
    const [orders] = await targetsOf({ found: [cluster('orders')] });
    const origin = { from: 'aws', file: PATH, line: 3, column: 1 };
    expect(orders?.origins).toMatchObject({ host: origin, port: origin, database: origin, 'aws-region': origin, 'db-cluster-identifier': origin, user: { from: 'config', line: 2 } });
  });

  it('is described with what AWS says of it, in one search', async () => {
    const searches: TagSearch[] = [];
    const plan = await describedBy({ found: [cluster('orders')], searches });
    expect(searches).toHaveLength(1);
    expect(plan['orders']).toMatchObject({
      host: { value: `orders.cluster-abc.${IRELAND}.rds.amazonaws.com`, from: 'aws', file: PATH, line: 3 },
      database: { value: 'shop', from: 'aws' },
      'db-cluster-identifier': { value: 'orders', from: 'aws' },
      password: { value: '***', from: 'config' },
    });
  });

  it('has only its control plane checked where nothing is said of the connection', async () => {
    const [orders] = await targetsOf({ file: `version: 1\n${DISCOVER}`, found: [cluster('orders', { host: null })] });
    expect(orders?.connection).toBeUndefined();
    expect(orders).toMatchObject({ controlPlane: { region: IRELAND, clusterIdentifier: 'orders' } });
  });

  it('is told, and judged as an error, where it has no endpoint', async () => {
    const { targets } = await planOf({ found: [cluster('orders'), cluster('young', { host: null, port: null, status: 'creating' })] });
    expect(targets).toMatchObject([{ name: 'orders' }, { name: 'young', consumer: 'debezium', problem: expect.stringMatching(/no endpoint.*`creating`/), location: { file: PATH, line: 3 } }]);
  });

  it('is an error of its own where a variable is not set', async () => {
    const { targets } = await planOf({ found: [cluster('orders')], environment: {} });
    expect(targets).toMatchObject([{ name: 'orders', problem: expect.stringMatching(/CDC_PASSWORD/) }]);
  });
});

describe('the names', () => {
  it('are those of the file, and behind them those found, by name', async () => {
    const file = `${FILE}targets: { zoo: { host: zoo.example.com }, apes: { host: apes.example.com } }\n`;
    expect(await namesIn({ file, found: [instance('shop'), cluster('orders')] })).toEqual(['zoo', 'apes', 'orders', 'shop']);
  });

  it('say the region as soon as there are several, whether or not they have anything', async () => {
    const file = FILE.replace(`aws-region: ${IRELAND}`, `aws-region: [${IRELAND}, ${FRANKFURT}]`);
    expect(await namesIn({ file, found: [cluster('orders')] })).toEqual([`orders-${IRELAND}`]);
    expect(await namesIn({ file, found: [cluster('orders'), cluster('orders', { region: FRANKFURT })] })).toEqual([`orders-${FRANKFURT}`, `orders-${IRELAND}`]);
  });

  it('tell an instance from a cluster of the same identifier, also when the cluster is a target of the file', async () => {
    const found = [cluster('orders'), instance('orders')];
    expect(await namesIn({ found })).toEqual(['orders', 'orders-instance']);
    const file = `${FILE}targets: { main: { db-cluster-identifier: orders, aws-region: ${IRELAND} } }\n`;
    expect(await namesIn({ file, found })).toEqual(['main', 'orders-instance']);
  });

  it.each<readonly [string, string, readonly FoundDatabase[], RegExp]>([
    ['too long', FILE.replace(`aws-region: ${IRELAND}`, `aws-region: [${IRELAND}, ${FRANKFURT}]`), [cluster('a'.repeat(60))], /longer than 63 characters.*db-cluster-identifier: a+…?/],
    ['of two databases', FILE, [cluster('orders'), instance('orders'), instance('orders-instance')], /cluster `orders`|`orders-instance` in .*both be called `orders-instance`/],
    ['of a target that is another database', `${FILE}targets: { orders: { host: other.example.com } }\n`, [cluster('orders')], /target `orders` of the file and cluster `orders` in `eu-west-1`.*`db-cluster-identifier: orders`/],
    ['of a target whose variable nobody looks at', `${FILE}targets: { orders: { connection-string-env: ORDERS_URL } }\n`, [cluster('orders')], /same name.*aws-region: eu-west-1/],
  ])('may not be %s', async (_, file, found, message) => {
    expect(await refusal({ file, found })).toMatchObject({ input: 'discover', message: expect.stringMatching(message), location: { file: PATH } });
  });

  it('are at most a thousand', async () => {
    const some = Array.from({ length: 1001 }, (_, index) => cluster(`c${String(index)}`));
    expect(await namesIn({ found: some.slice(1) })).toHaveLength(1000);
    expect(await refusal({ found: some })).toMatchObject({ input: 'discover', message: expect.stringMatching(/1001.*at most 1000/) });
  });
});

describe('a target of the file stands for a database that is found', () => {
  it.each([
    ['by the identifier and region', `{ db-cluster-identifier: orders, aws-region: ${IRELAND} }`],
    ['by the identifier of an instance in the cluster', `{ db-instance-identifier: orders-1, aws-region: ${IRELAND} }`],
    ['by its endpoint', `{ host: orders.cluster-abc.${IRELAND}.rds.amazonaws.com }`],
    ['by its endpoint in capitals', `{ host: ORDERS.cluster-abc.${IRELAND}.rds.amazonaws.com }`],
    ['by its endpoint in a connection string', `{ connection-string: "postgresql://cdc@orders.cluster-abc.${IRELAND}.rds.amazonaws.com/shop" }`],
    ['by the name behind a tunnel', `{ host: 127.0.0.1, ssl-server-name: orders.cluster-abc.${IRELAND}.rds.amazonaws.com }`],
    ['by the identifier, with the region of the host', `{ host: orders.cluster-custom-abc.${IRELAND}.rds.amazonaws.com, db-cluster-identifier: orders }`],
  ])('%s', async (_, target) => {
    expect(await namesIn({ file: `${FILE}targets:\n  main: ${target}\n`, found: [cluster('orders'), cluster('users')] })).toEqual(['main', 'users']);
  });

  it.each([
    ['in another region', `{ db-cluster-identifier: orders, aws-region: ${FRANKFURT} }`],
    ['of another kind', `{ db-instance-identifier: orders, aws-region: ${IRELAND} }`],
    ['that is its reader', `{ host: orders.cluster-ro-abc.${IRELAND}.rds.amazonaws.com }`],
  ])('but not one %s', async (_, target) => {
    expect(await namesIn({ file: `${FILE}targets:\n  main: ${target}\n`, found: [cluster('orders')] })).toEqual(['main', 'orders']);
  });
});

describe('what is searched for', () => {
  const region = async (of: Case): Promise<readonly string[] | undefined> => {
    const searches: TagSearch[] = [];
    await namesIn({ ...of, found: [cluster('orders'), cluster('users', { region: FRANKFURT })], searches });
    return searches[0]?.regions;
  };

  it('is in the regions of the run, of `discover`, or of the defaults', async () => {
    const without = FILE.replace(`  aws-region: ${IRELAND}\n`, '');
    expect(await region({})).toEqual([IRELAND]);
    expect(await region({ inputs: { 'aws-region': FRANKFURT } })).toEqual([FRANKFURT]);
    expect(await region({ file: without.replace('user: cdc', `user: cdc, aws-region: ${FRANKFURT}`) })).toEqual([FRANKFURT]);
    expect(await region({ file: without, inputs: { 'aws-region': IRELAND } })).toEqual([IRELAND]);
  });

  it('needs a region, and says why that of the environment is none', async () => {
    const file = FILE.replace(`  aws-region: ${IRELAND}\n`, '');
    expect(await refusal({ file, environment: { ...PASSWORD, AWS_REGION: IRELAND } })).toMatchObject({ input: 'discover', message: expect.stringMatching(/`AWS_REGION` is set.*not read/) });
  });

  it('takes the region of the run for several databases, as long as all of them were found', async () => {
    const found = [cluster('orders'), cluster('users')];
    expect(await targetsOf({ found, inputs: { 'aws-region': IRELAND } })).toHaveLength(2);
    const file = `${FILE}targets: { zoo: { host: zoo.example.com } }\n`;
    expect(await refusal({ file, found, inputs: { 'aws-region': IRELAND } })).toMatchObject({ input: 'aws-region' });
    expect(await refusal({ found, inputs: { host: 'a.example.com' } })).toMatchObject({ input: 'host' });
  });

  it('is limited by the time limits of the run, which the search is part of', async () => {
    const searches: TagSearch[] = [];
    const { timeoutMs, spentMs } = await planOf({ file: FILE.replace('consumer: debezium', 'connect-timeout: 7s'), found: [cluster('orders')], inputs: { timeout: '30s' }, searches });
    expect(searches).toMatchObject([{ callTimeoutMs: 7000, timeoutMs: 30_000, tags: [{ key: 'cdc', value: 'true' }] }]);
    expect(timeoutMs).toBe(30_000);
    expect(spentMs).toBeGreaterThanOrEqual(0);
  });

  it('is nothing where a run asks nobody', async () => {
    const error: unknown = await within({}, (given, all) => planFrom(given, all, rules)).catch((one: unknown) => one);
    expect(error).toMatchObject({ name: 'ConfigurationError', input: 'discover' });
  });
});

describe('a search without a result is an error', () => {
  it('that names tags and regions', async () => {
    const file = `${DEFAULTS}discover: { tags: { cdc: "true", team: pay* }, aws-region: [${IRELAND}, ${FRANKFURT}] }\n`;
    const answers = [{ region: IRELAND, databases: [], others: 2 }, { region: FRANKFURT, databases: [], others: 1 }];
    expect(await refusal({ file, answers })).toMatchObject({ input: 'discover', message: expect.stringMatching(/`cdc=true`, `team=pay\*` in `eu-west-1`, `eu-central-1`: none of the 3 databases there has all of these tags/) });
  });

  it('for every region that could not be asked, also beside one that has databases', async () => {
    const file = `${DEFAULTS}discover: { tags: { cdc: "true" }, aws-region: [${IRELAND}, ${FRANKFURT}, eu-north-1] }\n`;
    const answers = [{ region: IRELAND, databases: [cluster('orders')], others: 0 }, { region: FRANKFURT, problem: 'AWS denied `rds:DescribeDBClusters`' }, { region: 'eu-north-1', problem: 'no' }];
    const { mistakes } = await refusal({ file, answers });
    expect(mistakes.map(({ message }) => message)).toEqual([expect.stringMatching(/`eu-central-1`: AWS denied `rds:DescribeDBClusters`/), expect.stringMatching(/`eu-north-1`/)]);
  });
});

describe('what goes by the names of targets', () => {
  const found = [cluster('orders'), cluster('orders-eu'), cluster('users')];

  it('selects among those found as well', async () => {
    const file = `${FILE}targets: { zoo: { host: zoo.example.com } }\n`;
    expect(await namesIn({ file, found, inputs: { target: 'orders*, zoo' } })).toEqual(['zoo', 'orders', 'orders-eu']);
    expect(await refusal({ file, found, inputs: { target: 'user' } })).toMatchObject({ input: 'target', suggestion: 'users' });
  });

  it('knows them in waivers, and nothing else', async () => {
    const waiver = (target: string): string => `${FILE}waivers: [{ rule: slot-lag, target: ${target}, reason: agreed, until: 2027-01-01 }]\n`;
    expect((await planOf({ file: waiver('orders'), found })).policy).toMatchObject({ targets: ['orders', 'orders-eu', 'users'], waivers: [{ target: 'orders' }] });
    expect((await refusal({ file: waiver('order'), found })).mistakes).toMatchObject([{ message: expect.stringMatching(/`discover` found; did you mean `orders`/), input: 'target', location: { line: 6 } }]);
  });

  it('divides them, and says in the shard what was found', async () => {
    const of = (shard: string): Promise<Plan> => planOf({ found, inputs: { shard }, environment: { ...PASSWORD, GITHUB_RUN_ID: '77' } });
    const [first, second] = [await of('1/2'), await of('2/2')];
    expect(first.shard).toMatchObject({ targets: ['orders', 'users'], found: ['orders', 'orders-eu', 'users'] });
    expect(second.shard).toMatchObject({ targets: ['orders-eu'], found: ['orders', 'orders-eu', 'users'] });
  });

  it('has a name for comment and issue that does not change with what is found', async () => {
    const file = `${FILE}targets: { zoo: { host: zoo.example.com } }\n`;
    const gate = async (of: Partial<Case>): Promise<unknown> => (await planOf({ file, found, ...of })).gate;
    expect(await gate({})).toEqual(['zoo', `databases with cdc=true in ${IRELAND}`]);
    expect(await gate({ found: found.slice(1) })).toEqual(await gate({}));
    expect(await gate({ inputs: { target: 'orders*' } })).toEqual([`orders* with cdc=true in ${IRELAND}`]);
    await within({ file }, async (given, all) => {
      expect((await (await configFrom(given, all, rules)).settings()).gate).toEqual(await gate({}));
    });
    expect((await planOf({ file: `${DEFAULTS}targets: { zoo: { host: zoo.example.com } }\n` })).gate).toBeUndefined();
  });

  it('is left to the shards by those who ask nobody', async () => {
    await within({ file: `${FILE}targets: { zoo: { host: zoo.example.com } }\n`, inputs: { target: 'zoo, orders' } }, async (given, all) => {
      const { targets, withFound, settings } = await configFrom(given, all, rules);
      expect(targets).toEqual(['zoo']);
      expect(withFound?.(['orders', 'users'])).toEqual({ targets: ['zoo', 'orders'], all: ['zoo', 'orders', 'users'] });
      expect((await settings()).policy.targets).toEqual(['zoo']);
    });
  });
});

it('the order in which AWS lists databases changes nothing', async () => {
  const found = [cluster('b'), cluster('a', { region: FRANKFURT }), instance('b'), cluster('c', { host: null }), instance('d', { region: FRANKFURT })];
  const file = `${DEFAULTS}discover: { tags: { cdc: "*" }, aws-region: [${IRELAND}, ${FRANKFURT}] }\n`;
  const settled = ({ spentMs: _spent, ...plan }: Plan): Omit<Plan, 'spentMs'> => plan;
  const expected = settled(await planOf({ file, found }));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(found, { minLength: found.length }), async (shuffled) => {
      expect(settled(await planOf({ file, found: shuffled }))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
