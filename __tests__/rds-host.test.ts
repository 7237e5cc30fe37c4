import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isRdsHost, isRegionName, rdsEndpointOf, type RdsEndpoint } from '../src/rds-host.js';

const of = (kind: RdsEndpoint['kind'], name: string, region: string | null, partition: RdsEndpoint['partition'] = 'aws', fips = false): RdsEndpoint => ({
  kind,
  name,
  region,
  partition,
  fips,
});

describe('rdsEndpointOf', () => {
  it.each<[string, RdsEndpoint]>([
    ['orders.cluster-c1abc.eu-west-1.rds.amazonaws.com', of('writer', 'orders', 'eu-west-1')],
    ['ORDERS.Cluster-C1ABC.eu-west-1.RDS.amazonaws.com', of('writer', 'orders', 'eu-west-1')],
    ['orders.cluster-ro-c1abc.eu-west-1.rds.amazonaws.com', of('reader', 'orders', 'eu-west-1')],
    ['analytics.cluster-custom-c1abc.eu-west-1.rds.amazonaws.com', of('custom', 'analytics', 'eu-west-1')],
    ['orders-1.c1abc.ap-southeast-5.rds.amazonaws.com', of('instance', 'orders-1', 'ap-southeast-5')],
    ['pool.proxy-c1abc.eu-west-1.rds.amazonaws.com', of('proxy', 'pool', 'eu-west-1')],
    ['ro.endpoint.proxy-c1abc.eu-west-1.rds.amazonaws.com', of('proxy-endpoint', 'ro', 'eu-west-1')],
    ['shards.shardgrp-c1abc.us-east-2.rds.amazonaws.com', of('limitless', 'shards', 'us-east-2')],
    ['world.global-c1abc.global.rds.amazonaws.com', of('global', 'world', null)],
    // An instance whose identifier looks like a kind.
    ['cluster-ro-1.c1abc.eu-west-1.rds.amazonaws.com', of('instance', 'cluster-ro-1', 'eu-west-1')],
    ['orders.cluster-c1abc.rds.cn-north-1.amazonaws.com.cn', of('writer', 'orders', 'cn-north-1', 'aws-cn')],
    ['orders.c1abc.cn-northwest-1.rds.amazonaws.com.cn', of('instance', 'orders', 'cn-northwest-1', 'aws-cn')],
    ['orders.cluster-c1abc.us-gov-west-1.rds.amazonaws.com', of('writer', 'orders', 'us-gov-west-1', 'aws-us-gov')],
    ['orders.cluster-c1abc.rds.us-gov-east-1.amazonaws.com', of('writer', 'orders', 'us-gov-east-1', 'aws-us-gov')],
    ['orders.cluster-c1abc.rds.us-iso-east-1.c2s.ic.gov', of('writer', 'orders', 'us-iso-east-1', 'aws-iso')],
    ['orders.cluster-ro-c1abc.us-isob-east-1.rds.sc2s.sgov.gov', of('reader', 'orders', 'us-isob-east-1', 'aws-iso-b')],
    ['orders.c1abc.rds.eu-isoe-west-1.cloud.adc-e.uk', of('instance', 'orders', 'eu-isoe-west-1', 'aws-iso-e')],
    ['orders.c1abc.rds.us-isof-south-1.csp.hci.ic.gov', of('instance', 'orders', 'us-isof-south-1', 'aws-iso-f')],
    ['orders.cluster-c1abc.eusc-de-east-1.rds.amazonaws.eu', of('writer', 'orders', 'eusc-de-east-1', 'aws-eusc')],
    ['orders.cluster-c1abc.us-east-1.rds-fips.amazonaws.com', of('writer', 'orders', 'us-east-1', 'aws', true)],
    ['orders.cluster-c1abc.rds-fips.us-gov-west-1.amazonaws.com', of('writer', 'orders', 'us-gov-west-1', 'aws-us-gov', true)],
  ])('%s', (host, endpoint) => {
    expect(rdsEndpointOf(host)).toEqual(endpoint);
    expect(isRdsHost(host)).toBe(true);
  });

  it.each([
    'localhost',
    '127.0.0.1',
    'db.example.com',
    'fakerds.amazonaws.com',
    'rds.eu-west-1.amazonaws.com',
    'truststore.pki.rds.amazonaws.com',
    'rds.amazonaws.com.example.com',
    'orders.cluster-c1abc.eu-west-1.rds.amazonaws.com.evil.example',
    'orders.cluster-c1abc.eu-west-1.rds.amazonaws.com.',
    'orders.eu-west-1.rds.amazonaws.com',
    '.cluster-c1abc.eu-west-1.rds.amazonaws.com',
    'orders.cluster-.eu-west-1.rds.amazonaws.com',
    'a.b.cluster-c1abc.eu-west-1.rds.amazonaws.com',
    'world.c1abc.global.rds.amazonaws.com',
    'orders.c1abc.eu-west-1.redshift.amazonaws.com',
  ])('%s is none', (host) => {
    expect(rdsEndpointOf(host)).toBeUndefined();
    expect(isRdsHost(host)).toBe(false);
  });

  it('says something of any text, in time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '-', '.', '1'), maxLength: 60 }), (text) => {
        const endpoint = rdsEndpointOf(`${text}.eu-west-1.rds.amazonaws.com`);
        expect(endpoint === undefined || endpoint.region === 'eu-west-1').toBe(true);
      }),
    );
  });
});

describe('isRegionName', () => {
  it.each(['eu-west-1', 'us-gov-west-1', 'us-isob-east-1', 'eusc-de-east-1', 'ap-southeast-7'])('%s', (text) => {
    expect(isRegionName(text)).toBe(true);
  });

  it.each(['', 'eu-west', 'eu-west-1a', 'EU-WEST-1', 'Ireland', 'eu_west_1', 'eu-west-1 ', 'arn:aws:rds:eu-west-1'])('not %s', (text) => {
    expect(isRegionName(text)).toBe(false);
  });
});
