import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { AWS_ACTIONS } from '../../../src/collect/aws/actions.js';
import { AWS_API } from '../../../src/collect/aws/api.js';
import { AWS_FACTS } from '../../../src/collect/aws/facts.js';
import { arn, cluster, ingress, instanceWorld, world } from '../../support/aws/world.js';
import { ask, controlPlane, without } from './asking.js';

const FOLDER = new URL('../../../src/collect/aws/', import.meta.url);

it('calls exactly the actions that are listed, each under its own name', async () => {
  const ofCluster = world({
    clusters: [cluster({ GlobalClusterIdentifier: 'world' })],
    globalClusters: [{ GlobalClusterIdentifier: 'world', GlobalClusterMembers: [{ DBClusterArn: arn('cluster', 'orders'), IsWriter: true }] }],
    securityGroupRules: [ingress({ PrefixListId: 'pl-1' })],
    prefixLists: { 'pl-1': [] },
  });
  const asked = [
    await ask({ world: ofCluster }),
    await ask({ world: instanceWorld() }, without('clusterIdentifier', { instanceIdentifier: 'shop' })),
    await ask({}, controlPlane({ clusterIdentifier: 'nothing' })),
    await ask({}, without('clusterIdentifier', { host: 'nobody.eu-west-1.rds.amazonaws.com' })),
  ];
  const called = new Set(asked.flatMap(({ calls }) => calls.map(({ iamAction }) => iamAction)));
  expect([...called].sort()).toEqual(Object.keys(AWS_ACTIONS).sort());
  expect(Object.keys(AWS_API)).toEqual(Object.keys(AWS_ACTIONS));
});

it('describes, gets and lists, and nothing else', () => {
  expect(Object.keys(AWS_ACTIONS).filter((action) => !/^(?:rds|ec2|cloudwatch):(?:Describe|Get|List)[A-Z]/.test(action))).toEqual([]);
});

it('says what each action is for; every fact has one', () => {
  const brought = new Set<string>(Object.values(AWS_ACTIONS).flatMap(({ facts }) => facts));
  expect(AWS_FACTS.filter((name) => name !== 'awsAccess' && !brought.has(name))).toEqual([]);
});

it('has commands of the SDK in one file', () => {
  const others = readdirSync(FOLDER).filter((file) => file !== 'api.ts' && /\bnew \w+Command\b|\.send\(/.test(readFileSync(new URL(file, FOLDER), 'utf8')));
  expect(others).toEqual([]);
});

it('names the actions without anything of the SDK', () => {
  const imported = [...readFileSync(new URL('actions.ts', FOLDER), 'utf8').matchAll(/^import (.*) from/gm)].map(([, what]) => what);
  expect(imported.filter((what) => what?.startsWith('type ') !== true)).toEqual([]);
});
