/**
 * Records what collect/ sees of a server on which all is well, for the unit tests of the rules. What differs from run to
 * run is given fixed values, so that recording again changes the file only where a fact has changed.
 */
import { writeFileSync } from 'node:fs';
import { authority } from '../__tests__/support/certificates.js';
import { startServer, type Server } from '../__tests__/support/postgres.js';
import { encode, RECORDING } from '../__tests__/rules/healthy.js';
import { UNVERIFIED } from '../src/consumer.js';
import { consumer, target } from '../__tests__/rules/target.js';
import { collect } from '../src/collect/collect.js';
import { SOURCES } from '../src/collect/sources.js';
import type { Facts, FactValues } from '../src/facts/index.js';

const MAJOR = 16;
const HOST = 'db.example.com';
const ADDRESS = '10.0.0.5';
const PID = 4711;
const WHERE = { serverAddress: ADDRESS, serverPort: 5432, startedAt: '2026-01-01T00:00:00.000000Z' };
const PASSWORD = 'correct horse';
const VALID = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2046-01-01T00:00:00Z') };

/** AWS's API has nothing to say of a server of the tests. */
const NAMES = SOURCES.filter(({ plane }) => plane === 'database').flatMap(({ facts }) => facts);

const ca = await authority({ name: 'Example CA', ...VALID });
const certificate = await ca.server({ hosts: [HOST], ...VALID });
const server = await startServer({ major: MAJOR, tls: { cert: certificate.chain, key: certificate.key } });
try {
  await populate(server);
  const seen = await collect(
    target({
      probe: 'stream',
      tables: [{ text: 'public.*', canonical: 'public.*', schema: { kind: 'exact', name: 'public' }, table: { kind: 'glob', regex: '^(.*)$' } }],
      // One that asks for whatever is asked for at all.
      consumer: consumer({
        primaryKey: { value: true, severity: 'error', unmet: 'It copies no table without one.', source: UNVERIFIED },
        takesOver: { value: true, source: UNVERIFIED },
      }),
      autocreate: 'filtered',
      heartbeatTable: { schema: 'public', name: 'orders' },
      connection: { host: server.host, port: server.port, password: PASSWORD },
      tls: { roots: 'given', rootCertificates: [ca.root], serverName: HOST },
    }),
    AbortSignal.timeout(60_000),
    () => undefined,
  );
  writeFileSync(RECORDING, encode(fixed(valuesOf(seen))));
} finally {
  await server.stop();
}

async function populate(empty: Server): Promise<void> {
  const shop = { database: 'shop' };
  await empty.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'; CREATE ROLE shop_owner`);
  await empty.sql('CREATE DATABASE shop OWNER shop_owner');
  await empty.sql('CREATE TABLE orders (id bigint PRIMARY KEY); GRANT SELECT ON orders TO cdc; ALTER TABLE orders OWNER TO shop_owner', shop);
  await empty.sql('ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner IN SCHEMA public GRANT SELECT ON TABLES TO cdc', shop);
  await empty.sql('CREATE PUBLICATION feed FOR TABLE orders; ALTER PUBLICATION feed OWNER TO shop_owner', shop);
}

function valuesOf(facts: Facts): FactValues {
  const unknown = NAMES.filter((name) => facts[name].state !== 'known');
  if (unknown.length > 0) {
    throw new Error(`not known of the healthy server: ${unknown.map((name) => `${name} (${JSON.stringify(facts[name])})`).join(', ')}`);
  }
  return Object.fromEntries(NAMES.map((name) => [name, Reflect.get(facts[name], 'value')])) as unknown as FactValues;
}

/** The same with what another server, another port or another day would have made different. */
function fixed(values: FactValues): FactValues {
  return {
    ...values,
    network: { ...values.network, address: ADDRESS, attempts: [{ address: ADDRESS }] },
    tls: { ...values.tls, chain: values.tls.chain.map((one, index) => ({ ...one, fingerprint: `AA:BB:0${String(index)}` })) },
    login: { ...values.login, backendPid: PID },
    session: { ...values.session, ...WHERE, pid: PID, announcedPid: PID, serverTime: '2026-06-01T12:00:00Z' },
    probeSession: { ...values.probeSession, ...WHERE },
    replication: values.replication.outcome === 'identified' ? { ...values.replication, systemId: '7000000000000000001' } : values.replication,
    currentLsn: 100n * 2n ** 30n,
    walWritten: { bytes: 2 ** 30, sinceMs: 30 * 86_400_000 },
  };
}
