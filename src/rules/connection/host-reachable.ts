import { valueOf, type Facts, type Network } from '../../facts/index.js';
import { advice, choice, remedy, type Remedy } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import type { ConnectionTarget } from '../../target.js';
import { formatMs } from '../../units.js';
import { fail, pass, rule, type Finding } from '../rule.js';
import { hostAndPort, isLoopback, isSingleLabel } from '../shared/hosts.js';
import { nameOf } from '../shared/aws-topology.js';
import { code, listed } from '../shared/wording.js';

export const hostReachable = rule({
  id: 'host-reachable',
  group: 'connection',
  title: 'The server can be reached from here',
  severities: ['error'],
  needs: ['network'],
  uses: ['awsCluster', 'awsInstances', 'awsSecurityGroups'],
  mandatory: true,
  judge({ network, ...aws }, { connection }) {
    const evidence = {
      host: connection.host,
      port: connection.port,
      ...(network.address === undefined ? {} : { address: network.address }),
      ...(network.code === undefined ? {} : { code: network.code }),
      attempts: network.attempts.map((attempt) => `${attempt.address} ${attempt.code ?? 'connected'}`),
    };
    if (network.outcome === 'connected') {
      return pass({ evidence });
    }
    const explained = EXPLANATIONS[network.outcome](connection, network);
    const dropped = network.outcome === 'no-answer' ? whatAwsSays(aws) : undefined;
    return fail('error', {
      meaning: MEANING,
      ...explained,
      ...(dropped === undefined ? {} : { remedy: advice('Allow connections from the runner to the server', ...dropped.sentences) }),
      evidence: { ...evidence, ...dropped?.evidence },
    });
  },
});

type Aws = Pick<Facts, 'awsCluster' | 'awsInstances' | 'awsSecurityGroups'>;

/** Why packets are dropped, as far as AWS says: whether there is a public address, and whom the security groups let in. */
function whatAwsSays({ awsCluster, awsInstances, awsSecurityGroups }: Aws): { readonly sentences: readonly string[]; readonly evidence: Evidence } | undefined {
  const instances = valueOf(awsInstances);
  const groups = valueOf(awsSecurityGroups);
  const name = nameOf({ cluster: valueOf(awsCluster) ?? null, instances });
  if (instances === undefined || (valueOf(awsCluster) == null && instances.length === 0)) {
    return undefined;
  }
  const isPublic = instances.some(({ publiclyAccessible }) => publiclyAccessible);
  const admitted = [...new Set((groups?.rules ?? []).flatMap(({ cidrs, referencedGroupId }) => [...cidrs, ...(referencedGroupId === null ? [] : [referencedGroupId])]))];
  return {
    evidence: { publicly_accessible: isPublic, ...(groups === undefined ? {} : { security_groups: groups.groupIds, admitted }) },
    sentences: [
      isPublic
        ? `The instances of ${name} have public addresses, so a runner anywhere can reach them if a security group lets it in.`
        : `The instances of ${name} are not publicly accessible: whatever the security groups allow, a GitHub-hosted runner cannot reach them. Use a runner inside the VPC or in a network connected with it, or a tunnel.`,
      ...(groups === undefined
        ? []
        : [
            admitted.length === 0
              ? `No rule of the security groups ${listed(groups.groupIds.map(code))} lets anything in on that port.`
              : `The security groups ${listed(groups.groupIds.map(code))} let in ${listed(admitted.slice(0, MOST_NAMED).map(code))}${admitted.length > MOST_NAMED ? ` and ${String(admitted.length - MOST_NAMED)} more` : ''} on that port: add the address of the runner.`,
          ]),
    ],
  };
}

const MOST_NAMED = 5;

const MEANING = 'Nothing in the database could be checked. A pipeline that runs in the same network cannot reach the server either.';

type Explain = (connection: ConnectionTarget, network: Network) => Finding;

const EXPLANATIONS: Readonly<Record<Exclude<Network['outcome'], 'connected'>, Explain>> = {
  unresolved: ({ host }) => ({
    message: `the host name ${code(host)} does not resolve to any address`,
    about: 'host',
    remedy: isSingleLabel(host)
      ? choice(
          'Use a host name that resolves where this job runs',
          { label: 'Connect to a service container', because: 'a name without dots is usually the label of one', intents: [{ kind: 'person-decides', text: SERVICE_CONTAINER }] },
          { label: 'Correct the host', intents: [{ kind: 'person-decides', text: SPELLING }] },
        )
      : advice('Correct the host, or run the check where its name resolves', SPELLING, PRIVATE_NAME),
  }),
  'resolver-failed': ({ host }, network) => ({
    message: `the resolver gave no answer for ${code(host)}`,
    remedy: advice(
      'Repair name resolution on the runner',
      `Run this job again: the failure may have been temporary${network.code === undefined ? '' : ` (${code(network.code)})`}. If it persists, check the DNS settings of the runner, and of the VPN or tunnel if the job opens one.`,
    ),
  }),
  refused: (connection) => ({
    message: `${whereOf(connection)} refused the connection: nothing is listening there, or a firewall rejects it`,
    about: isLoopback(connection.host) ? 'host' : 'port',
    remedy: isLoopback(connection.host) ? RUNNER_ITSELF : NOT_LISTENING,
  }),
  'no-answer': (connection) => ({
    message: `${whereOf(connection)} did not answer within ${formatMs(connection.connectTimeoutMs)}`,
    about: 'host',
    remedy: advice(
      'Allow connections from the runner to the server',
      'Allow the runner to connect to that port: a security group, firewall or network ACL that drops packets leaves connection attempts unanswered.',
      'A server in a private network cannot be reached from a GitHub-hosted runner: use a self-hosted runner inside the network, or a tunnel.',
    ),
  }),
  'no-route': (connection) => ({
    message: `there is no route from here to ${whereOf(connection)}`,
    about: 'host',
    remedy: advice(
      'Run the check where there is a route to the server',
      'The host has an address in a private network, or only an IPv6 address; GitHub-hosted runners have no IPv6. Use a runner inside that network, or a host name with an IPv4 address.',
    ),
  }),
  failed: (connection, network) => ({
    message: `the connection to ${whereOf(connection)} could not be opened${network.code === undefined ? '' : ` (${code(network.code)})`}`,
    about: 'host',
    remedy: advice(
      'Find out what blocks connections from the runner',
      'The operating system of the runner refused to open the connection, or something on the path closed it at once. Check the host, and whatever restricts outgoing connections on the runner: a firewall, a proxy, a sandbox, or the limit on open files.',
    ),
  }),
};

function whereOf({ host, port }: ConnectionTarget): string {
  return code(hostAndPort(host, port));
}

const SPELLING = 'Check the spelling of the host, and copy the endpoint from the service that runs the database.';
const PRIVATE_NAME = 'A name in a private DNS zone resolves only inside its network: run the job on a runner there.';
const SERVICE_CONTAINER =
  'The label of a service container is a host name only in a job that itself runs in a container. In a job that runs directly on the runner, set `host` to `localhost`, and `port` to the port that the service maps.';

/** localhost is where the check runs, wherever that is. */
const RUNNER_ITSELF: Remedy = choice(
  'Set `host` to the host that PostgreSQL runs on: `localhost` is the runner itself, or the container of the job',
  {
    label: 'Connect to a service container',
    because: 'if the database is a service of this job',
    intents: [
      {
        kind: 'person-decides',
        text: 'In a job that runs in a container, set `host` to the label of the service, and `port` to the port inside the service container. In a job that runs directly on the runner, map the port of the service, and wait until the service is healthy.',
      },
    ],
  },
  {
    label: 'Connect to a server elsewhere',
    intents: [{ kind: 'set-option', option: 'host', lead: 'Set the host name of the server. If the job opens a tunnel, make sure that the tunnel is open before this step.' }],
  },
);

const NOT_LISTENING: Remedy = remedy(
  'Correct the port, or make the server listen on that address',
  { kind: 'person-decides', text: 'Check the host and the port, and that the server is running.' },
  {
    kind: 'person-decides',
    text: 'On a self-managed server, `listen_addresses` must include the address: with the default, `localhost`, the server accepts connections only from its own machine.',
  },
);
