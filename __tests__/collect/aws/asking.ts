/** Asking the stand-in, with the SDK as the client. */
import { askAws, type AwsAnswers } from '../../../src/collect/aws/conversation.js';
import type { AwsFacts } from '../../../src/facts/index.js';
import type { ControlPlaneTarget } from '../../../src/target.js';
import { environmentOf, startStandIn, type StandIn, type StandInOptions } from '../../support/aws/stand-in.js';
import { REGION } from '../../support/aws/world.js';

export function controlPlane(differing: Partial<ControlPlaneTarget> = {}): ControlPlaneTarget {
  return { region: REGION, clusterIdentifier: 'orders', clientCidrs: ['10.0.1.0/24'], callTimeoutMs: 5000, ...differing };
}

/** The target without its cluster: by its instance, or by its host. */
export function without(identifier: 'clusterIdentifier', differing: Partial<ControlPlaneTarget>): ControlPlaneTarget {
  const { [identifier]: _left, ...rest } = controlPlane(differing);
  return rest;
}

export interface Asked {
  readonly facts: AwsAnswers;
  readonly calls: StandIn['calls'];
  readonly mostAtOnce: number;
  readonly tookMs: number;
}

/** Starts a stand-in, asks it, and stops it. */
export async function ask(options: StandInOptions = {}, target = controlPlane(), signal = new AbortController().signal): Promise<Asked> {
  const standIn = await startStandIn(options);
  try {
    return await withEnvironment(environmentOf(standIn), async () => {
      const startedAt = performance.now();
      const facts = await askAws(target, signal);
      return { facts, calls: standIn.calls, mostAtOnce: standIn.mostAtOnce, tookMs: performance.now() - startedAt };
    });
  } finally {
    await standIn.close();
  }
}

/** The value of a fact that has to be known. */
export function value<K extends keyof AwsFacts>(facts: AwsAnswers, name: K): AwsFacts[K] {
  const fact = facts[name];
  if (fact.state !== 'known') {
    throw new Error(`${name} is ${JSON.stringify(fact)}`);
  }
  return fact.value;
}

/** Nothing of the AWS settings of this machine, but these. */
export async function withEnvironment<T>(variables: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  const kept = { ...process.env };
  Object.keys(process.env)
    .filter((name) => /^(?:AWS_|HTTPS?_PROXY$|NO_PROXY$|ALL_PROXY$)/i.test(name))
    .forEach((name) => Reflect.deleteProperty(process.env, name));
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    Object.keys(process.env).forEach((name) => Reflect.deleteProperty(process.env, name));
    Object.assign(process.env, kept);
  }
}
