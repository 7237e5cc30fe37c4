import { valueOf, type AwsAccess, type AwsAdmission, type AwsSecurityGroups } from '../../facts/index.js';
import { awsObject } from '../../objects.js';
import { advice, choice, type Remedy } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import type { Target } from '../../target.js';
import { described, nameOf, portOf, writerOf, type Described } from '../shared/aws-topology.js';
import { isCovered, isPrivateIpv4, overlaps, rangeOfCidr, type Range } from '../../cidr.js';
import { code, listed } from '../shared/wording.js';
import { fail, pass, rule, skip, unknown, type Finding, type Outcome, type Severities } from '../rule.js';

export const awsSecurityGroup = rule({
  id: 'aws-security-group',
  group: 'aws',
  title: 'The security groups let the pipeline in, and not the whole world',
  severities,
  needs: ['awsSecurityGroups', 'awsCluster'],
  uses: ['awsInstances', 'awsAccess'],
  judge({ awsSecurityGroups, awsCluster, awsInstances, awsAccess }, { controlPlane }) {
    const it = described(awsCluster, awsInstances);
    const clients = controlPlane?.clientCidrs ?? [];
    if (awsSecurityGroups.groupIds.length === 0) {
      return awsCluster?.vpcNetworking === false
        ? pass({ message: `${nameOf(it)} is in no VPC and has no security groups`, evidence: { security_groups: [] } })
        : skip(`${nameOf(it)} has no security groups`);
    }
    const seen: Seen = { it, groups: awsSecurityGroups, rules: onPort(awsSecurityGroups, portOf(it)), isPublic: isPublic(it), isCutOff: isCutOff(valueOf(awsAccess)) };
    const outcomes = [...clients.map((client) => judgeClient(client, seen)), ...openToTheWorld(seen)];
    return outcomes.length === 0 ? pass({ evidence: evidenceOf(seen) }) : outcomes;
  },
});

/** Without a range nothing can be missing. */
function severities({ controlPlane }: Target): Severities<'error' | 'warning'> {
  return (controlPlane?.clientCidrs ?? []).length === 0 ? ['warning'] : ['error', 'warning'];
}

interface Seen {
  readonly it: Described;
  readonly groups: AwsSecurityGroups;
  readonly rules: readonly AwsAdmission[];
  /** Undefined where the instances could not be described. */
  readonly isPublic: boolean | undefined;
  /** Whether prefix lists are missing because AWS gave no answer. */
  readonly isCutOff: boolean;
}

function isCutOff(access: AwsAccess | undefined): boolean {
  return (access?.unanswered ?? []).some(({ action }) => action === 'ec2:GetManagedPrefixListEntries');
}

/** Rules of all protocols have no ports. */
function onPort({ rules }: AwsSecurityGroups, port: number | undefined): readonly AwsAdmission[] {
  return rules.filter(({ fromPort, toPort }) => port === undefined || ((fromPort ?? 0) <= port && port <= (toPort ?? 65_535)) || fromPort === -1);
}

/** The address of a reader is of no use to a pipeline. */
function isPublic(it: Described): boolean | undefined {
  return writerOf(it)?.publiclyAccessible ?? it.instances?.some(({ publiclyAccessible }) => publiclyAccessible);
}

function evidenceOf({ it, groups, rules, isPublic: reachable }: Seen): Evidence {
  return {
    security_groups: groups.groupIds,
    port: portOf(it) ?? null,
    admitted: rules.flatMap(({ groupId, cidrs, prefixListId, referencedGroupId }) => [
      ...cidrs.map((cidr) => `${groupId} ${cidr}${prefixListId === null ? '' : ` (${prefixListId})`}`),
      ...(referencedGroupId === null ? [] : [`${groupId} members of ${referencedGroupId}`]),
    ]),
    publicly_accessible: reachable ?? null,
  };
}

function rangesOf(rules: readonly AwsAdmission[]): readonly Range[] {
  return rules.flatMap(({ cidrs }) => cidrs).flatMap((cidr) => rangeOfCidr(cidr) ?? []);
}

function judgeClient(client: string, seen: Seen): Outcome<'error' | 'warning'> {
  const range = rangeOfCidr(client);
  const { groups, rules, it } = seen;
  const common = { object: awsObject('security-group', `${groups.groupIds[0] ?? ''}/${client}`), evidence: { client_cidr: client, ...evidenceOf(seen) }, about: 'client-cidr' };
  if (range === undefined) {
    return unknown({ ...common, message: `could not check: ${code(client)} is no range of addresses` });
  }
  const admitted = rangesOf(rules);
  if (isCovered(range, admitted)) {
    // Addresses of IPv6 are the same inside a network and outside.
    return seen.isPublic === false && range.family === 4 && !isPrivateIpv4(range) ? withoutAddress(client, common, seen) : pass({ object: common.object, evidence: common.evidence });
  }
  const partly = admitted.some((one) => overlaps(one, range));
  const doubts = doubtsOf(seen);
  const which = `${groups.groupIds.length === 1 ? 'the security group' : 'the security groups'} ${listed(groups.groupIds.map(code))} of ${nameOf(it)}`;
  if (doubts.length > 0) {
    return unknown({
      ...common,
      message: `could not check: no range in ${which} covers ${partly ? 'all of ' : ''}${code(client)}, and ${listed(doubts)} may`,
      meaning: 'Whether the pipeline is let in depends on what could not be resolved.',
      cutOff: seen.isCutOff && groups.unresolved.length > 0,
      remedy: resolveOrAdmit(client, seen),
    });
  }
  return fail('error', {
    ...common,
    message: partly ? `${which} ${groups.groupIds.length === 1 ? 'lets' : 'let'} in only a part of ${code(client)} on port ${String(portOf(it) ?? '')}` : `no rule of ${which} lets in ${code(client)} on port ${String(portOf(it) ?? '')}`,
    meaning: 'Packets from there are dropped: the pipeline runs into a timeout when it connects.',
    remedy: admit(client, seen),
  });
}

/** Let in, and nonetheless cut off: the name of the database leads to private addresses only. */
function withoutAddress(client: string, common: Pick<Finding, 'object' | 'evidence' | 'about'>, { it }: Seen): Outcome<'warning'> {
  return fail('warning', {
    ...common,
    message: `${code(client)} is a range of public addresses, and ${it.cluster === null ? nameOf(it) : `the writer of ${nameOf(it)}`} is not publicly accessible`,
    meaning: 'The host name leads to private addresses, which cannot be reached from the internet, whatever the security groups allow.',
    remedy: advice(
      'Let the pipeline connect from inside the network',
      'Run the pipeline in the VPC or in a network connected with it, or use a tunnel, and set `client-cidr` to the addresses it then has. Making the instances publicly accessible exposes them to the internet.',
    ),
  });
}

/** What may let the client in, and cannot be compared with a range. */
function doubtsOf({ rules, groups }: Seen): readonly string[] {
  const referenced = rules.flatMap(({ referencedGroupId }) => (referencedGroupId === null ? [] : [`members of the security group ${code(referencedGroupId)}`]));
  const unresolved = groups.unresolved.map(({ what, why }) => `${code(what)} (${why})`);
  return [...new Set([...referenced, ...unresolved])];
}

function admit(client: string, { groups, it, isPublic: reachable }: Seen): Remedy {
  const [first = ''] = groups.groupIds;
  const port = portOf(it) ?? 5432;
  const hidden = reachable === false ? ' The instances are not publicly accessible: the range has to reach them inside the network, by peering, a VPN or a tunnel.' : '';
  return choice(
    `Let ${code(client)} in on port ${String(port)}`,
    {
      label: 'Add a rule',
      intents: [
        { kind: 'person-decides', text: `Make sure that ${code(client)} is the range the pipeline connects from.${hidden}` },
        { kind: 'admit-range', securityGroup: first, cidr: client, port },
      ],
    },
    { label: 'Correct the range', intents: [{ kind: 'set-option', option: 'client-cidr', lead: 'Set the addresses that the pipeline connects from.' }] },
  );
}

/** It may be let in already: nothing is opened before somebody has looked. */
function resolveOrAdmit(client: string, seen: Seen): Remedy {
  const [add, correct] = admit(client, seen).alternatives;
  return choice(
    `Find out whether ${code(client)} is let in by ${listed(doubtsOf(seen))}`,
    {
      label: 'Look it up',
      intents: [{ kind: 'person-decides', text: 'If the pipeline has a network interface in a security group that is let in, or its addresses are in a prefix list that is, nothing has to be done.' }],
    },
    { ...add, because: 'if the pipeline is not let in' },
    ...(correct === undefined ? [] : [correct]),
  );
}

const WORLD = ['0.0.0.0/0', '::/0'] as const;

/** Also where several rules cover all addresses together. */
function openToTheWorld(seen: Seen): readonly Outcome<'warning'>[] {
  const { rules, isPublic: reachable, groups } = seen;
  return groups.groupIds.flatMap((groupId) => {
    const own = rangesOf(rules.filter((one) => one.groupId === groupId));
    const open = WORLD.filter((world) => {
      const range = rangeOfCidr(world);
      return range !== undefined && isCovered(range, own);
    });
    return open.length === 0
      ? []
      : [
          fail('warning', {
            object: awsObject('security-group', groupId),
            message: `the security group ${code(groupId)} lets in every address (${listed(open.map(code))}) on the port of the database`,
            meaning:
              reachable === false
                ? 'The instances have no public address, so only networks that are connected with theirs can reach them, all of these.'
                : 'Anybody on the internet can try passwords, and use any hole of the server.',
            evidence: evidenceOf(seen),
            remedy: advice(
              'Replace the rule for all addresses with rules for those that need access',
              'Add a rule for the range of the pipeline, and for each application, before removing this one. A GitHub-hosted runner has no fixed address: use a larger runner with static addresses, a runner in the VPC, or let a step add a rule for the address of its job and remove it afterwards.',
            ),
          }),
        ];
  });
}
