import { describe, expect, it } from '@jest/globals';
import { isLike, isVerified, severityOf, UNVERIFIED, type ConsumerProfile } from '../../src/consumer.js';
import { CONSUMERS } from '../../src/plan/consumers/index.js';

import type { Target } from '../../src/target.js';
import { firstTarget, withServer } from './support.js';

const NAMES = [
  'generic',
  'dbconvert-streams',
  'debezium',
  'aws-dms',
  'airbyte',
  'peerdb',
  'fivetran',
  'estuary',
  'datastream',
  'materialize',
  'risingwave',
  'sequin',
  'supabase-etl',
  'native-subscription',
];

/** A statement or a need, as it is found. */
interface Found {
  readonly source: unknown;
  readonly severity?: unknown;
  readonly unmet?: unknown;
}

/** Anything in a profile that has a source, by the way to it. */
function statedIn(value: unknown, path = ''): readonly (readonly [string, Found])[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'source' in value ? [[path, value] as const] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => statedIn(inner, path === '' ? key : `${path}.${key}`))];
}

const each = CONSUMERS.map((consumer) => [consumer.name, consumer] as const);

it('has every consumer, in the order they are documented in', () => {
  expect(CONSUMERS.map(({ name }) => name)).toEqual(NAMES);
  expect(new Set(CONSUMERS.map(({ product }) => product)).size).toBe(NAMES.length);
});

describe.each(each)('the profile %s', (_, consumer) => {
  const stated = statedIn(consumer);
  const needs = stated.filter(([, { severity }]) => severity !== undefined);

  it('names a source for every statement, or says that there is none', () => {
    expect(stated.length).toBeGreaterThan(8);
    expect(stated.filter(([, { source }]) => source !== UNVERIFIED && !isAddress(source)).map(([path]) => path)).toEqual([]);
    expect(isAddress(consumer.documentation)).toBe(true);
  });

  it('has no error without a source', () => {
    expect(needs.filter(([, need]) => need.severity === 'error' && need.source === UNVERIFIED).map(([path]) => path)).toEqual([]);
  });

  it('says in whole sentences what happens when a need is not met', () => {
    const texts = [...needs.map(([, { unmet }]) => String(unmet)), ...(consumer.remarks ?? []).map(({ value }) => value)];
    expect(texts.filter((text) => !/^[A-Z][^\n]*(?:[.]|[.]["”])$/.test(text))).toEqual([]);
  });

  it('has numbers that can be', () => {
    const { slots, snapshotSlots, senders, sessions } = consumer.capacity.value;
    expect(slots).toBe(1);
    expect(senders).toBeGreaterThanOrEqual(1);
    // Every slot of the copy is read by a walsender, or made by one: no more walsenders than slots.
    expect(senders).toBeLessThanOrEqual(slots + snapshotSlots);
    expect([snapshotSlots, sessions].every((count) => Number.isInteger(count) && count >= 0 && count < 20)).toBe(true);
    const { from, to } = consumer.versions.value;
    expect(from).toBeGreaterThanOrEqual(10);
    expect(to ?? from).toBeGreaterThanOrEqual(from);
    for (const { value } of consumer.settings) {
      expect(value.min ?? 0).toBeLessThanOrEqual(value.max ?? Infinity);
      expect(value.min !== undefined || value.max !== undefined).toBe(true);
    }
  });

  it('uses a protocol with pgoutput, and none with other plugins', () => {
    expect(consumer.protocolVersion.value === null).toBe(!consumer.plugins.value.includes('pgoutput'));
    expect(consumer.publication.value.madeBy === 'nobody').toBe(consumer.protocolVersion.value === null);
  });

  it('makes a publication that covers something, or none', () => {
    const { madeBy, covers, viaRoot } = consumer.publication.value;
    expect([covers === null, viaRoot === null]).toEqual([madeBy !== 'consumer', madeBy !== 'consumer']);
  });

  it('has names that PostgreSQL keeps as they are, and a pattern for its own slot', () => {
    const { defaultName: slot, namePatterns } = consumer.slot.value;
    const tables = consumer.ownTables.flatMap(({ value }) => value.table ?? []);
    const names = [slot, consumer.publication.value.defaultName, ...tables.flatMap(({ schema, name }) => [schema, name])];
    expect(names.filter((name) => name !== null && !/^[a-z_][a-z0-9_]{0,62}$/.test(name))).toEqual([]);
    if (slot !== null) expect(namePatterns.some((pattern) => isLike(slot, pattern))).toBe(true);
  });

  it('can be planned for', async () => {
    const target = await planned({ consumer: consumer.name });
    expect(target).toMatchObject({ consumer, autocreate: consumer.publication.value.covers ?? 'disabled', snapshot: true });
    expect(target?.slot ?? null).toBe(consumer.slot.value.defaultName);
    expect(target?.publication ?? null).toBe(consumer.publication.value.defaultName);
  });
});

describe('a pattern of names', () => {
  it.each([
    ['debezium', 'debezium_shop'],
    ['peerdb', 'peerflow_slot_mirror_1'],
    ['aws-dms', 'a2ngextskh5dxnxw_00139051_0b2a7e5d_8a4c_4a6f_9d2e_1c3b5a7d9e0f'],
    ['airbyte', 'airbyte_slot'],
    ['estuary', 'flow_slot'],
    ['materialize', 'materialize_3b766e55e96e4c5e8e2e9cbe14c80068'],
    ['risingwave', 'rw_cdc_f9a3567e6dd54bf5900444c8b1c03815'],
    ['supabase-etl', 'supabase_etl_table_sync_7_16402'],
    ['native-subscription', 'pg_16394_sync_16385_7389012345678901234'],
  ])('recognizes a slot of %s, and only it does: %s', (name, slot) => {
    expect(CONSUMERS.filter((consumer) => looksLike(consumer, slot)).map((consumer) => consumer.name)).toEqual([name]);
  });

  it.each(['orders_cdc', 'slot', 'replica_1', 'rds_us_east_1_db_abcdef'])('does not recognize %s', (slot) => {
    expect(CONSUMERS.filter((consumer) => looksLike(consumer, slot))).toEqual([]);
  });

  it.each([
    ['a_c', 'abc', true],
    [String.raw`a\_c`, 'abc', false],
    [String.raw`a\_c`, 'a_c', true],
    ['a%', 'a', true],
    ['a%', 'ba', false],
    ['a.c', 'abc', false],
    [String.raw`a\%`, 'a%', true],
    ['%(x)[y]%', '1(x)[y]2', true],
    ['', '', true],
  ])('is that of LIKE: %s', (pattern, text, is) => {
    expect(isLike(text, pattern)).toBe(is);
  });
});

describe('what is unverified', () => {
  it('is never the ground of an error', () => {
    expect(severityOf({ severity: 'error', source: UNVERIFIED })).toBe('warning');
    expect(severityOf({ severity: 'notice', source: UNVERIFIED })).toBe('notice');
    expect(severityOf({ severity: 'error', source: 'https://example.com' })).toBe('error');
    expect([isVerified({ source: UNVERIFIED }), isVerified({ source: 'https://example.com' })]).toEqual([false, true]);
  });
});

describe('the publication of a consumer that makes only its own', () => {
  it('has to exist when the configuration names one', async () => {
    expect(await planned({ consumer: 'peerdb' })).toMatchObject({ autocreate: 'filtered' });
    expect(await planned({ consumer: 'peerdb', publication: 'feed' })).toMatchObject({ autocreate: 'disabled' });
    expect(await planned({ consumer: 'debezium', publication: 'feed' })).toMatchObject({ autocreate: 'all-tables' });
    expect(await planned({ consumer: 'peerdb', publication: 'feed', 'publication-autocreate': 'filtered' })).toMatchObject({ autocreate: 'filtered' });
  });
});

function looksLike({ slot }: ConsumerProfile, name: string): boolean {
  return slot.value.namePatterns.some((pattern) => isLike(name, pattern));
}

function planned(inputs: Readonly<Record<string, string>>): Promise<Target | undefined> {
  return firstTarget(withServer(inputs));
}

function isAddress(source: unknown): boolean {
  return typeof source === 'string' && URL.canParse(source) && new URL(source).protocol === 'https:';
}
