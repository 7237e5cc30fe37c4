import { describe, expect, it } from '@jest/globals';
import type { FoundDatabase, RegionAnswer } from '../../src/discovery.js';
import { inputsFrom } from '../../src/plan/inputs.js';
import { ConfigurationError, planFrom } from '../../src/plan/plan.js';
import { inWorkspace, PATH } from '../plan/config/support.js';
import { planOf } from '../plan/support.js';
import { rules } from '../../src/rules/index.js';
import { target } from '../rules/target.js';
import { read } from './pages.js';

const page = read('docs/troubleshooting.md').replaceAll('`', '');

/** Enough for a plan; what is wrong with a configuration is added. */
const CONNECTION = { INPUT_HOST: 'db.example.com', INPUT_USER: 'cdc' };

const uri = (text: string): Readonly<Record<string, string>> => ({ 'INPUT_CONNECTION-STRING': text });
const tables = (text: string): Readonly<Record<string, string>> => ({ ...CONNECTION, INPUT_TABLES: text });
const root = (text: string): Readonly<Record<string, string>> => ({ ...CONNECTION, 'INPUT_SSL-ROOT-CERT': text });

/** What people configure, and the words of the message by which they search the page. */
const CONFIGURATIONS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['host is missing', {}],
  ['user is missing', { INPUT_HOST: 'db.example.com' }],
  ['PG* variables are not read', { PGHOST: 'db.example.com' }],
  ['there is no input', { ...CONNECTION, 'INPUT_PUBLICATION-NAME': 'orders_pub' }],
  ['this input is not available in this version', { ...CONNECTION, INPUT_MIGRATIONS: 'db/*.sql' }],
  ['is not the ID of a rule', { ...CONNECTION, INPUT_RULES: 'slot-lags: off' }],
  ['is wrapped in quotes', uri('"postgresql://cdc@db.example.com/shop"')],
  ['is a whole NAME=value line', uri('DATABASE_URL=postgresql://cdc@db.example.com/shop')],
  ['is a whole psql … command', uri("psql 'postgresql://cdc@db.example.com/shop'")],
  ['is a JDBC URL', uri('jdbc:postgresql://db.example.com/shop')],
  ['names a driver in its scheme', uri('postgresql+psycopg://cdc@db.example.com/shop')],
  ['is a variable that was not expanded', uri('$DATABASE_URL')],
  ['base64-encoded once too often', uri(Buffer.from('postgresql://cdc@db.example.com/shop').toString('base64'))],
  ['key=value strings are not read', uri('host=db.example.com user=cdc')],
  ['cannot be honored', uri('postgresql://cdc@db.example.com/shop?hostaddr=192.0.2.1')],
  ['is a parameter of', uri('postgresql://cdc@db.example.com/shop?ssl=no-verify')],
  ['is a parameter of', uri('postgresql://cdc@db.example.com/shop?connection_limit=5')],
  ['is not a parameter of libpq', uri('postgresql://cdc@db.example.com/shop?color=blue')],
  ['has an @ that is not the one before the host', uri('postgresql://cdc:p@ss@db.example.com/shop')],
  ['names several hosts', uri('postgresql://cdc@db1.example.com,db2.example.com/shop')],
  ['looks like an exclusion', tables('!sales.orders')],
  ['the wildcard of LIKE', tables('sales.%')],
  ['is in single quotes', tables("'sales.orders'")],
  ['is a JSON or YAML list', tables('["sales.orders"]')],
  ['begins with the hyphen of a YAML list', tables('- sales.orders')],
  ['is a comment', tables('sales.orders\n# the others follow')],
  ['is an address, and nothing is downloaded', root('https://ca.example.com/ca.pem')],
  ['is neither PEM text nor a file that exists', root('certs/missing.pem')],
  ['base64-encoded once too often', root(Buffer.from('-----BEGIN CERTIFICATE-----\nMIIB').toString('base64'))],
  ["is too weak for the system's roots", { ...root('system'), 'INPUT_SSL-MODE': 'verify-ca' }],
];

const REGION = 'eu-west-1';
const named = (identifier: string, kind: FoundDatabase['kind'] = 'cluster'): FoundDatabase => ({ kind, identifier, region: REGION, host: null, port: null, database: null, status: null, members: [] });
const found = (...databases: readonly FoundDatabase[]): RegionAnswer => ({ region: REGION, databases, others: 0 });
const discovering = `version: 1\ndiscover: { tags: { cdc: "true" }, aws-region: ${REGION} }\n`;

/** The same for databases that are found by tag: the file, and what AWS says. */
const DISCOVERIES: readonly (readonly [string, RegionAnswer, string?])[] = [
  ['needs a region to search', found(), 'version: 1\ndiscover: { tags: { cdc: "true" } }\n'],
  ['found no Aurora PostgreSQL or RDS for PostgreSQL database with the tag', found()],
  ['cannot be a target: its name would be', found(named('a'.repeat(60), 'instance'), named('a'.repeat(60)))],
  ['would both be called', found(named('orders'), named('orders', 'instance'), named('orders-instance'))],
  ['have the same name', found(named('orders')), `${discovering}targets: { orders: { host: db.example.com } }\n`],
  ['at most 1000 are allowed', found(...Array.from({ length: 1001 }, (_, index) => named(`c${String(index)}`)))],
];

describe('the troubleshooting page', () => {
  it.each(DISCOVERIES)('is found by the words “%s”, about databases found by tag', async (words, answer, file = discovering) => {
    const work = inWorkspace({ [PATH]: file }, (workspace) => {
      const all = { GITHUB_WORKSPACE: workspace };
      return planFrom(inputsFrom(all), all, () => Promise.resolve(rules), { notifies: true, find: () => Promise.resolve([answer]) });
    });
    const error: unknown = await work.catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as ConfigurationError).message.replaceAll('`', '')).toContain(words);
    expect(page).toContain(words);
  });

  it.each(CONFIGURATIONS)('is found by the words “%s”', async (words, environment) => {
    const message = await messageOf(environment);
    expect(message.replaceAll('`', '').replace(/\s+/g, ' ')).toContain(words);
    expect(page).toContain(words);
  });

  it('leads to the pages of rules that exist, and to that of every rule that can block', () => {
    const named = [...page.matchAll(/\]\(rules\/([a-z-]+)\.md/g)].map(([, id = '']) => id);
    expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
    const blocking = rules.filter((rule) => rule.severities(target()).includes('error'));
    expect(blocking.filter(({ id }) => !named.includes(id)).map(({ id }) => id)).toEqual([]);
  });
});

/** What the user is told. */
async function messageOf(environment: Readonly<Record<string, string>>): Promise<string> {
  try {
    await planOf(environment, () => Promise.resolve(rules));
  } catch (error) {
    if (error instanceof ConfigurationError) {
      return error.message;
    }
    throw error;
  }
  return 'the configuration was accepted';
}
