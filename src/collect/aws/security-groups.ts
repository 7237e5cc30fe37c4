/** What the attached security groups let in on the port of the database. */
import type { SecurityGroupRule } from '@aws-sdk/client-ec2';
import { errorMessage } from '../../errors.js';
import type { AwsAdmission, AwsCluster, AwsInstance, AwsSecurityGroups } from '../../facts/index.js';
import type { Calls } from './call.js';
import { number, text } from './fields.js';

/** The most that EC2 gives a page of rules. */
const RULES_A_PAGE = 1000;
const DEFAULT_PORT = 5432;
/** All protocols; TCP by its name and by its number. */
const LETS_TCP_IN: readonly string[] = ['-1', 'tcp', '6'];

/** Groups and port are the cluster's, which hold for each of its instances, or the instance's. */
export async function describeSecurityGroups(calls: Calls, cluster: AwsCluster | null, instances: readonly AwsInstance[]): Promise<AwsSecurityGroups> {
  const groupIds = cluster?.securityGroupIds ?? [...new Set(instances.flatMap(({ securityGroupIds }) => securityGroupIds))];
  if (groupIds.length === 0) {
    return { groupIds, rules: [], unresolved: [] };
  }
  const described = await calls.list(
    'ec2:DescribeSecurityGroupRules',
    { Filters: [{ Name: 'group-id', Values: [...groupIds] }], MaxResults: RULES_A_PAGE },
    ({ SecurityGroupRules }) => SecurityGroupRules,
  );
  const port = cluster?.port ?? instances[0]?.port ?? DEFAULT_PORT;
  const admitting = described.filter((rule) => admits(rule, port));
  const lists = await prefixLists(calls, admitting.flatMap(({ PrefixListId }) => text(PrefixListId) ?? []));
  return {
    groupIds,
    rules: admitting.map((rule) => admission(rule, lists)),
    unresolved: [...lists].flatMap(([what, found]) => ('why' in found ? [{ what, why: found.why }] : [])),
  };
}

/** A rule for all protocols names no ports, or -1. */
function admits({ IsEgress, IpProtocol, FromPort, ToPort }: SecurityGroupRule, port: number): boolean {
  if (IsEgress !== false || !LETS_TCP_IN.includes(IpProtocol ?? '')) {
    return false;
  }
  return IpProtocol === '-1' || FromPort === -1 || (number(FromPort) ?? Infinity) <= port && port <= (number(ToPort) ?? -Infinity);
}

type Resolved = { readonly cidrs: readonly string[] } | { readonly why: string };

/** All at the same time; one that cannot be read leaves the others as they are. */
async function prefixLists(calls: Calls, ids: readonly string[]): Promise<ReadonlyMap<string, Resolved>> {
  const resolved = [...new Set(ids)].map(async (id): Promise<[string, Resolved]> => {
    try {
      const entries = await calls.list('ec2:GetManagedPrefixListEntries', { PrefixListId: id }, ({ Entries }) => Entries);
      return [id, { cidrs: entries.flatMap(({ Cidr }) => text(Cidr) ?? []) }];
    } catch (error) {
      return [id, { why: errorMessage(error) }];
    }
  });
  return new Map(await Promise.all(resolved));
}

function admission(rule: SecurityGroupRule, lists: ReadonlyMap<string, Resolved>): AwsAdmission {
  const prefixListId = text(rule.PrefixListId);
  const list = prefixListId === null ? undefined : lists.get(prefixListId);
  return {
    groupId: text(rule.GroupId) ?? '',
    fromPort: number(rule.FromPort),
    toPort: number(rule.ToPort),
    cidrs: list !== undefined && 'cidrs' in list ? list.cidrs : [rule.CidrIpv4, rule.CidrIpv6].flatMap((cidr) => text(cidr) ?? []),
    prefixListId,
    referencedGroupId: text(rule.ReferencedGroupInfo?.GroupId),
  };
}
