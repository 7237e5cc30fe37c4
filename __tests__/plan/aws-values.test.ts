import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BlockList } from 'node:net';
import { cidrsFrom, identifierFrom, regionFrom } from '../../src/plan/aws-values.js';
import { provided, refusalOf } from './support.js';

describe('regionFrom', () => {
  it.each(['eu-west-1', 'ap-southeast-7', 'us-gov-west-1', 'cn-northwest-1', 'us-iso-east-1', 'eusc-de-east-1', 'eu-south-9'])('takes %s', (text) => {
    expect(regionFrom(provided(text, 'aws-region'))).toBe(text);
  });

  it.each([
    ['eu-west1', 'eu-west-1'],
    ['eu-wset-1', 'eu-west-1'],
    ['eu_west_1', 'eu-west-1'],
    ['EU-WEST-1', 'eu-west-1'],
    ['us-est-1', 'us-east-1'],
    ['eu-central-1b', 'eu-central-1'],
    ['Ireland', undefined],
    ['arn:aws:rds:eu-west-1', undefined],
  ])('refuses %s', async (value, suggestion) => {
    const refusal = await refusalOf(() => regionFrom(provided(value, 'aws-region')));
    expect(refusal).toMatchObject({ input: 'aws-region', value, suggestion });
  });
});

describe('identifierFrom', () => {
  it.each([
    ['orders', 'orders'],
    ['Orders-2', 'orders-2'],
    ['a'.repeat(63), 'a'.repeat(63)],
  ])('takes %s', (text, identifier) => {
    expect(identifierFrom(provided(text, 'db-cluster-identifier'))).toBe(identifier);
  });

  it.each([
    ['arn:aws:rds:eu-west-1:123456789012:cluster:orders', 'orders'],
    ['arn:aws-us-gov:rds:us-gov-west-1:123456789012:db:orders-1', 'orders-1'],
    ['orders.cluster-c1abc.eu-west-1.rds.amazonaws.com', 'orders'],
    ['orders_eu', 'orders-eu'],
    ['orders--eu', 'orders-eu'],
    ['-orders-', 'orders'],
    ['1orders', undefined],
    ['a'.repeat(64), undefined],
    ['${CLUSTER}', 'cluster'],
  ])('refuses %s', async (value, suggestion) => {
    expect(await refusalOf(() => identifierFrom(provided(value, 'db-cluster-identifier')))).toMatchObject({
      input: 'db-cluster-identifier',
      value,
      suggestion,
    });
  });
});

describe('cidrsFrom', () => {
  it.each<[string, readonly string[]]>([
    ['10.0.0.0/16', ['10.0.0.0/16']],
    ['203.0.113.7/32', ['203.0.113.7/32']],
    ['128.0.0.0/1', ['128.0.0.0/1']],
    ['2001:DB8::/32', ['2001:db8::/32']],
    ['::1/128, 10.0.0.0/8\n192.168.0.0/24', ['::1/128', '10.0.0.0/8', '192.168.0.0/24']],
    ['::ffff:10.0.0.0/112', ['::ffff:10.0.0.0/112']],
  ])('takes %j', (text, ranges) => {
    expect(cidrsFrom(provided(text, 'client-cidr'))).toEqual(ranges);
  });

  it.each([
    ['10.0.0.0', '10.0.0.0/32'],
    ['2001:db8::1', '2001:db8::1/128'],
    ['10.0.5.7/16', '10.0.0.0/16'],
    ['192.168.1.129/25', '192.168.1.128/25'],
    ['2001:db8:1:2:3::/48', '2001:db8:1::/48'],
    ['10.0.0.0/255.255.0.0', '10.0.0.0/16'],
    ['10.0.5.7/255.255.0.0', '10.0.0.0/16'],
    ['0.0.0.0/0', undefined],
    ['::/0', undefined],
    ['10.0.0.0/33', undefined],
    ['2001:db8::/129', undefined],
    ['10.0.0.0/-1', undefined],
    ['10.0.0.0/16/24', undefined],
    ['10.0.0/16', undefined],
    ['10.0.0.1-10.0.0.9', undefined],
    ['fe80::1%eth0/64', undefined],
    ['office', undefined],
    ['sg-0123456789abcdef0', undefined],
  ])('refuses %s', async (value, suggestion) => {
    const refusal = await refusalOf(() => cidrsFrom(provided(value, 'client-cidr')));
    expect(refusal).toMatchObject({ input: 'client-cidr', value, suggestion });
    expect(refusal.message).toContain(value);
  });

  it('names the one of several that is wrong', async () => {
    expect(await refusalOf(() => cidrsFrom(provided('10.0.0.0/8, 10.0.0.1/8', 'client-cidr')))).toMatchObject({ value: '10.0.0.1/8', suggestion: '10.0.0.0/8' });
  });

  it('suggests a range that it takes, and that holds the address', async () => {
    const byte = fc.nat(255);
    await fc.assert(
      fc.asyncProperty(fc.tuple(byte, byte, byte, byte), fc.integer({ min: 1, max: 31 }), async (bytes, length) => {
        const address = bytes.join('.');
        const [taken, refused] = await Promise.allSettled([
          Promise.resolve().then(() => cidrsFrom(provided(`${address}/${String(length)}`, 'client-cidr'))[0]),
          refusalOf(() => cidrsFrom(provided(`${address}/${String(length)}`, 'client-cidr'))),
        ]);
        const range = taken.status === 'fulfilled' ? taken.value : refused.status === 'fulfilled' ? refused.value.suggestion : undefined;
        const [network = '', bits] = cidrsFrom(provided(range ?? '', 'client-cidr'))[0]?.split('/') ?? [];
        const list = new BlockList();
        list.addSubnet(network, Number(bits));
        expect(list.check(address)).toBe(true);
        expect(Number(bits)).toBe(length);
      }),
    );
  });

  it('suggests such a range of IPv6 as well', async () => {
    const group = fc.nat(0xffff);
    await fc.assert(
      fc.asyncProperty(fc.array(group, { minLength: 8, maxLength: 8 }), fc.integer({ min: 1, max: 127 }), async (groups, length) => {
        const address = [...groups.slice(0, 7), (groups[7] ?? 0) | 1].map((one) => one.toString(16)).join(':');
        const { suggestion = '' } = await refusalOf(() => cidrsFrom(provided(`${address}/${String(length)}`, 'client-cidr')));
        const [network = '', bits] = cidrsFrom(provided(suggestion, 'client-cidr'))[0]?.split('/') ?? [];
        const list = new BlockList();
        list.addSubnet(network, Number(bits), 'ipv6');
        expect(list.check(address, 'ipv6')).toBe(true);
      }),
    );
  });
});
