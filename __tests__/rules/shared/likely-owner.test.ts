import { describe, expect, it } from '@jest/globals';
import { CONSUMERS } from '../../../src/plan/consumers/index.js';
import { likelyOwner, ownerHint } from '../../../src/rules/shared/likely-owner.js';
import { IDLE, slot } from '../facts.js';

const known = { knownConsumers: CONSUMERS };

describe('likelyOwner', () => {
  it.each(CONSUMERS.flatMap(({ product, slot: { value } }) => (value.defaultName === null ? [] : [[value.defaultName, product]])))(
    'the name %s is one that %s uses when none is configured',
    (name, product) => {
      expect(likelyOwner(slot(name, IDLE), known)).toEqual({ product, by: 'name' });
    },
  );

  it.each([
    ['_cnpg_shop_2', 'CloudNativePG'],
    ['repmgr_slot_3', 'repmgr'],
    ['rds_eu_west_1_db_x', 'a read replica that RDS manages'],
    ['pgautofailover_standby_2', 'pg_auto_failover'],
    // The underscore of a pattern is one, and a name may not go on after it.
    ['xcnpg_shop', undefined],
    ['barmanx', undefined],
    ['orders_cdc', undefined],
  ])('%s: %s', (name, product) => {
    expect(likelyOwner(slot(name, IDLE), {})?.product).toBe(product);
  });

  it('trusts the client more than the name, and the name more than the plugin', () => {
    const knownConsumers = ['A', 'B'].map((product) => ({
      product,
      slot: { value: { madeBy: 'consumer', defaultName: `${product}_default`, namePatterns: [], applicationNames: [`${product}%`] }, source: 'https://example.com' } as const,
    }));
    const plugin = 'decoderbufs';
    expect(likelyOwner(slot('A_default', { activeApplication: 'B 1.2', plugin }), { knownConsumers })).toEqual({ product: 'B', by: 'application_name' });
    expect(likelyOwner(slot('A_default', { plugin }), { knownConsumers })).toEqual({ product: 'A', by: 'name' });
    expect(likelyOwner(slot('other', { plugin }), { knownConsumers })).toEqual({ product: 'Debezium', by: 'plugin' });
  });
});

describe('ownerHint', () => {
  it('says what is known of the slot, whether or not a product is', () => {
    expect(ownerHint(slot('orders_cdc', { database: 'Till' }), {})).toMatch(/"Till".*pgoutput.*cdc.*pipeline/);
    expect(ownerHint(slot('standby', { ...IDLE, type: 'physical', database: null, plugin: null }), {})).toMatch(/physical/);
  });
});
