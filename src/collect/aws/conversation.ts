/** The conversation with AWS's API: everything it has to say of one target, as facts. */
import { errorMessage } from '../../errors.js';
import { failed, known, unavailable, type AwsAccess, type AwsFacts, type Fact } from '../../facts/index.js';
import type { ControlPlaneTarget } from '../../target.js';
import { accessOf } from './access.js';
import { describeBlueGreen } from './blue-green.js';
import { asFact, callsOf, shown, type Calls } from './call.js';
import { describeCertificates } from './certificates.js';
import { awsClients, type AwsClients } from './clients.js';
import { findCredentials } from './credentials.js';
import { describeEndpoints } from './endpoints.js';
import { AWS_FACTS } from './facts.js';
import { describeGlobalCluster } from './global-clusters.js';
import { writerFirst } from './instances.js';
import { describeIntegrations } from './integrations.js';
import { describeMaintenance } from './maintenance.js';
import { namesOf } from './named.js';
import { describeParameters } from './parameters.js';
import { describeSecurityGroups } from './security-groups.js';
import { readStorage } from './storage.js';
import { findSubject, NotFound } from './subject.js';

export type AwsAnswers = { readonly [K in keyof AwsFacts]: Fact<AwsFacts[K]> };

const GROUPS_NOT_ASKED = unavailable('security groups are read with `client-cidr`, or when the host cannot be reached');

/**
 * Asks within `signal`. Never rejects for anything that AWS, credentials or a network do: what could not be seen is a fact
 * that says so.
 * @param unreached whether the database's host turned out not to be reachable, as soon as that is known.
 */
export async function askAws(target: ControlPlaneTarget, signal: AbortSignal, unreached: Promise<boolean> = Promise.resolve(false)): Promise<AwsAnswers> {
  let clients: AwsClients | undefined;
  try {
    clients = awsClients(target);
    const found = await findCredentials(clients, target.callTimeoutMs, signal);
    return 'missing' in found
      ? nothingBut({ region: target.region, others: [], denied: [], ...found.missing })
      : await askAll(callsOf({ clients, callTimeoutMs: target.callTimeoutMs, secrets: found.secrets, signal }), target, unreached);
  } catch (error) {
    return nothingBut({ outcome: 'unreachable', region: target.region, detail: shown(errorMessage(error), []), others: [], denied: [] });
  } finally {
    clients?.close();
  }
}

/** Each fact waits for what it cannot be asked without, and for nothing else. */
async function askAll(calls: Calls, target: ControlPlaneTarget, unreached: Promise<boolean>): Promise<AwsAnswers> {
  const { cluster, instances } = findSubject(calls, target);
  const named = namesOf(cluster, instances);
  const clusterIfKnown = cluster.catch(() => null);
  const instancesIfKnown = instances.catch(() => []);

  const facts = await allOf({
    awsCluster: asFact(cluster),
    awsInstances: asFact(Promise.all([instances, clusterIfKnown]).then(([all, found]) => writerFirst(all, found))),
    awsParameters: asFact(cluster.then(async (found) => describeParameters(calls, found, found === null ? await instances : []))),
    awsMaintenance: asFact(describeMaintenance(calls, named)),
    awsBlueGreen: asFact(describeBlueGreen(calls, named)),
    awsCertificates: asFact(describeCertificates(calls)),
    awsEndpoints: asFact(cluster.then((found) => describeEndpoints(calls, found))),
    awsGlobalCluster: asFact(cluster.then((found) => describeGlobalCluster(calls, found))),
    awsIntegrations: asFact(describeIntegrations(calls, named)),
    awsSecurityGroups: (async () =>
      target.clientCidrs.length > 0 || (await unreached)
        ? // The groups of a cluster are those of its instances; either tells them.
          asFact(Promise.all([clusterIfKnown, instancesIfKnown, named]).then(([found, all]) => describeSecurityGroups(calls, found, all)))
        : GROUPS_NOT_ASKED)(),
    awsStorage: asFact(Promise.all([cluster, instancesIfKnown]).then(([found, all]) => readStorage(calls, found, all))),
  });

  const missing = await cluster.then(() => undefined, (error: unknown) => (error instanceof NotFound ? error : undefined));
  const access = accessOf(target.region, calls.log, missing);
  return missing === undefined ? { awsAccess: known(access), ...facts } : nothingBut(access);
}

/** The same with what each of its promises brings. */
async function allOf<T extends Readonly<Record<string, Promise<unknown>>>>(asked: T): Promise<{ readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = Object.entries(asked).map(async ([name, promise]) => [name, await promise] as const);
  return Object.fromEntries(await Promise.all(settled)) as { readonly [K in keyof T]: Awaited<T[K]> };
}

/** The answers where nothing but this is known. */
function nothingBut(access: AwsAccess): AwsAnswers {
  const why = failed(access.detail ?? access.outcome);
  return { ...(Object.fromEntries(AWS_FACTS.map((name) => [name, why])) as Record<keyof AwsFacts, Fact<never>>), awsAccess: known(access) };
}
