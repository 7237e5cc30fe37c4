export const id = 135;
export const ids = [135];
export const modules = {

/***/ 8564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isArnOf),
/* harmony export */   x: () => (/* binding */ identifierIn)
/* harmony export */ });
/** Amazon Resource Names: `arn:aws:rds:eu-west-1:123456789012:cluster:orders`. */
/** The identifier in an ARN: `orders`; an identifier as it is. */
function identifierIn(identifierOrArn) {
    return identifierOrArn.slice(identifierOrArn.lastIndexOf(':') + 1);
}
/** Whether an ARN is of this cluster or DB instance. Regions and accounts are those of whoever gave it. */
function isArnOf(arn, kind, identifier) {
    return arn?.toLowerCase().endsWith(`:${kind}:${identifier.toLowerCase()}`) === true;
}


/***/ }),

/***/ 3135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAws: () => (/* binding */ askAws)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
;// CONCATENATED MODULE: ./src/collect/aws/access.ts
/** From how its calls ended, and whether what was asked for is there. */
function accessOf(region, { answered, failures }, missing) {
    const denied = once(failures, 'denied');
    const noAnswer = [...once(failures, 'no-answer'), ...once(failures, 'error')];
    const common = { region, denied, unanswered: noAnswer };
    if (missing !== undefined) {
        return { ...common, outcome: 'not-found', detail: missing.message, others: missing.others, ...missing.more };
    }
    if (answered.size > 0 || denied.length > 0) {
        // Credentials that one service accepts and another does not, or that expired meanwhile.
        return { ...common, unanswered: [...noAnswer, ...once(failures, 'refused')], outcome: 'answered', others: [] };
    }
    const refused = failures.find(({ end }) => end === 'refused');
    const first = refused ?? failures[0];
    return {
        ...common,
        outcome: refused === undefined ? 'unreachable' : 'refused',
        others: [],
        ...(first?.code === undefined ? {} : { code: first.code }),
        ...(first === undefined ? {} : { detail: first.detail }),
    };
}
/** One entry an action, with its first error. */
function once(failures, end) {
    const first = new Map();
    for (const failure of failures.filter((one) => one.end === end)) {
        first.set(failure.action, first.get(failure.action) ?? failure.detail);
    }
    return [...first].map(([action, detail]) => ({ action, detail }));
}

// EXTERNAL MODULE: ./src/collect/aws/fields.ts
var fields = __webpack_require__(2343);
// EXTERNAL MODULE: ./src/arn.ts
var src_arn = __webpack_require__(8564);
;// CONCATENATED MODULE: ./src/collect/aws/named.ts
/** The names that lists of the region are searched for. */

/** From whichever of both is known; rejects when neither is. */
async function namesOf(cluster, instances) {
    const [ofCluster, ofInstances] = await Promise.allSettled([cluster, instances]);
    if (ofCluster.status === 'rejected' && ofInstances.status === 'rejected') {
        throw ofCluster.reason;
    }
    const known = ofInstances.status === 'fulfilled' ? ofInstances.value : [];
    const described = ofCluster.status === 'fulfilled' ? ofCluster.value : null;
    return {
        cluster: described?.identifier ?? known[0]?.clusterIdentifier ?? null,
        instances: [...new Set([...(described?.members ?? []).map(({ instanceIdentifier }) => instanceIdentifier), ...known.map(({ identifier }) => identifier)])],
    };
}
/** Whether an ARN is of the cluster or of one of the instances. */
function isOurs(arn, { cluster, instances }) {
    return (cluster !== null && (0,src_arn/* isArnOf */.Z)(arn, 'cluster', cluster)) || instances.some((identifier) => (0,src_arn/* isArnOf */.Z)(arn, 'db', identifier));
}

;// CONCATENATED MODULE: ./src/collect/aws/blue-green.ts


/** The API filters by source or by target, not by both: the region's list is one call. */
async function describeBlueGreen({ list }, named) {
    const [deployments, ours] = await Promise.all([
        list('rds:DescribeBlueGreenDeployments', {}, ({ BlueGreenDeployments }) => BlueGreenDeployments),
        named,
    ]);
    return deployments
        .map((deployment) => ({
        identifier: (0,fields/* text */.Qq)(deployment.BlueGreenDeploymentIdentifier) ?? '',
        name: (0,fields/* text */.Qq)(deployment.BlueGreenDeploymentName),
        source: (0,fields/* text */.Qq)(deployment.Source),
        target: (0,fields/* text */.Qq)(deployment.Target),
        status: (0,fields/* text */.Qq)(deployment.Status),
    }))
        .filter(({ source, target }) => isOurs(source, ours) || isOurs(target, ours));
}

// EXTERNAL MODULE: ./src/collect/aws/call.ts + 1 modules
var call = __webpack_require__(613);
;// CONCATENATED MODULE: ./src/collect/aws/certificates.ts

/** Those without a name are left out. */
async function describeCertificates({ list }) {
    const certificates = await list('rds:DescribeCertificates', {}, ({ Certificates }) => Certificates);
    return certificates.flatMap(({ CertificateIdentifier, ValidTill }) => {
        const identifier = (0,fields/* text */.Qq)(CertificateIdentifier);
        return identifier === null ? [] : [{ identifier, validTillMs: (0,fields/* timeMs */.c5)(ValidTill) }];
    });
}

// EXTERNAL MODULE: ./src/collect/aws/clients.ts
var aws_clients = __webpack_require__(7240);
// EXTERNAL MODULE: ./src/collect/aws/credentials.ts
var credentials = __webpack_require__(9182);
// EXTERNAL MODULE: ./src/facts/aws.ts
var aws = __webpack_require__(3498);
;// CONCATENATED MODULE: ./src/collect/aws/endpoints.ts
/** The endpoints of an Aurora cluster. */


/** A Multi-AZ DB cluster and an instance have none that the API lists. */
async function describeEndpoints({ list }, cluster) {
    if (cluster === null || !(0,aws/* isAurora */.xk)(cluster)) {
        return [];
    }
    const endpoints = await list('rds:DescribeDBClusterEndpoints', { DBClusterIdentifier: cluster.identifier }, ({ DBClusterEndpoints }) => DBClusterEndpoints);
    return endpoints.map((endpoint) => ({
        host: (0,fields/* text */.Qq)(endpoint.Endpoint),
        type: (0,fields/* text */.Qq)(endpoint.EndpointType),
        customType: (0,fields/* text */.Qq)(endpoint.CustomEndpointType),
        staticMembers: (0,fields/* texts */.Te)(endpoint.StaticMembers),
    }));
}

// EXTERNAL MODULE: ./src/collect/aws/facts.ts
var facts = __webpack_require__(2255);
;// CONCATENATED MODULE: ./src/collect/aws/global-clusters.ts

/** Asks only of a cluster that names one. */
async function describeGlobalCluster({ list }, cluster) {
    const identifier = cluster?.globalClusterIdentifier ?? null;
    if (identifier === null) {
        return null;
    }
    const [found] = await list('rds:DescribeGlobalClusters', { GlobalClusterIdentifier: identifier }, ({ GlobalClusters }) => GlobalClusters);
    return {
        identifier,
        members: (0,fields/* entries */.jO)(found?.GlobalClusterMembers).flatMap(({ DBClusterArn, IsWriter }) => {
            const clusterArn = (0,fields/* text */.Qq)(DBClusterArn);
            return clusterArn === null ? [] : [{ clusterArn, isWriter: IsWriter === true }];
        }),
    };
}

// EXTERNAL MODULE: ./src/collect/aws/clusters.ts
var aws_clusters = __webpack_require__(8493);
;// CONCATENATED MODULE: ./src/collect/aws/instances.ts



/** The instance of an identifier, of whatever engine. */
function describeInstance(calls, identifier) {
    return describeInstances(calls, { DBInstanceIdentifier: identifier });
}
/** The members of a cluster, as the API orders them. */
function describeMembers(calls, clusterIdentifier) {
    return describeInstances(calls, { Filters: [{ Name: 'db-cluster-id', Values: [clusterIdentifier] }] });
}
/** All instances of the region. */
function describeAllInstances(calls) {
    return describeInstances(calls, {});
}
function describeInstances({ list }, input) {
    return list('rds:DescribeDBInstances', input, ({ DBInstances }) => (0,fields/* readAll */.yw)(DBInstances, awsInstance));
}
/** The writer first; AWS lists members in any order. */
function writerFirst(instances, cluster) {
    const writer = (0,aws/* writerMember */.I3)(cluster)?.instanceIdentifier;
    return [...instances].sort((a, b) => Number(b.identifier === writer) - Number(a.identifier === writer));
}
/** Undefined for what has no identifier, or no engine. */
function awsInstance(described) {
    const identifier = (0,fields/* text */.Qq)(described.DBInstanceIdentifier);
    const engine = (0,fields/* text */.Qq)(described.Engine);
    if (identifier === null || engine === null) {
        return undefined;
    }
    const ofAurora = (0,aws/* isAurora */.xk)({ engine });
    return {
        identifier,
        arn: (0,fields/* text */.Qq)(described.DBInstanceArn) ?? '',
        clusterIdentifier: (0,fields/* text */.Qq)(described.DBClusterIdentifier),
        engine,
        engineVersion: (0,fields/* text */.Qq)(described.EngineVersion),
        status: (0,fields/* text */.Qq)(described.DBInstanceStatus),
        endpoint: (0,fields/* text */.Qq)(described.Endpoint?.Address),
        port: (0,fields/* number */.ai)(described.Endpoint?.Port),
        publiclyAccessible: described.PubliclyAccessible === true,
        parameterGroups: (0,fields/* entries */.jO)(described.DBParameterGroups).flatMap((group) => {
            const name = (0,fields/* text */.Qq)(group.DBParameterGroupName);
            return name === null ? [] : [{ name, applyStatus: (0,fields/* text */.Qq)(group.ParameterApplyStatus) }];
        }),
        securityGroupIds: (0,aws_clusters/* attachedGroups */.Fe)(described.VpcSecurityGroups),
        caCertificateIdentifier: (0,fields/* text */.Qq)(described.CACertificateIdentifier) ?? (0,fields/* text */.Qq)(described.CertificateDetails?.CAIdentifier),
        certificateValidTillMs: (0,fields/* timeMs */.c5)(described.CertificateDetails?.ValidTill),
        iamAuthentication: described.IAMDatabaseAuthenticationEnabled === true,
        pending: (0,aws_clusters/* pendingModifications */.Nw)(described.PendingModifiedValues),
        replicaOf: (0,fields/* text */.Qq)(described.ReadReplicaSourceDBInstanceIdentifier) ?? (0,fields/* text */.Qq)(described.ReadReplicaSourceDBClusterIdentifier),
        backupRetentionDays: (0,fields/* number */.ai)(described.BackupRetentionPeriod),
        maintenanceWindow: (0,fields/* text */.Qq)(described.PreferredMaintenanceWindow),
        masterUser: (0,aws_clusters/* masterUser */.Oe)(described),
        allocatedStorageBytes: ofAurora ? null : (0,fields/* gibibytes */.pn)(described.AllocatedStorage),
        maxAllocatedStorageBytes: ofAurora ? null : (0,fields/* gibibytes */.pn)(described.MaxAllocatedStorage),
    };
}

;// CONCATENATED MODULE: ./src/collect/aws/integrations.ts


/** Those of the region, by their source. */
async function describeIntegrations({ list }, named) {
    const [integrations, ours] = await Promise.all([list('rds:DescribeIntegrations', {}, ({ Integrations }) => Integrations), named]);
    return integrations
        .map(({ IntegrationName, SourceArn, TargetArn, Status }) => ({
        name: (0,fields/* text */.Qq)(IntegrationName),
        source: (0,fields/* text */.Qq)(SourceArn),
        target: (0,fields/* text */.Qq)(TargetArn),
        status: (0,fields/* text */.Qq)(Status),
    }))
        .filter(({ source }) => isOurs(source, ours));
}

;// CONCATENATED MODULE: ./src/collect/aws/maintenance.ts


/** The region's list has only resources that something waits for, and takes one call for a cluster of any size. */
async function describeMaintenance({ list }, named) {
    const [resources, ours] = await Promise.all([
        list('rds:DescribePendingMaintenanceActions', {}, ({ PendingMaintenanceActions }) => PendingMaintenanceActions),
        named,
    ]);
    return resources
        .filter(({ ResourceIdentifier }) => isOurs((0,fields/* text */.Qq)(ResourceIdentifier), ours))
        .flatMap(({ ResourceIdentifier, PendingMaintenanceActionDetails }) => (0,fields/* entries */.jO)(PendingMaintenanceActionDetails).flatMap((pending) => {
        const action = (0,fields/* text */.Qq)(pending.Action);
        return action === null
            ? []
            : [
                {
                    resource: (0,fields/* text */.Qq)(ResourceIdentifier) ?? '',
                    action,
                    description: (0,fields/* text */.Qq)(pending.Description),
                    applyMs: (0,fields/* timeMs */.c5)(pending.CurrentApplyDate) ?? (0,fields/* timeMs */.c5)(pending.AutoAppliedAfterDate),
                    forcedApplyMs: (0,fields/* timeMs */.c5)(pending.ForcedApplyDate),
                    optInStatus: (0,fields/* text */.Qq)(pending.OptInStatus),
                },
            ];
    }));
}

;// CONCATENATED MODULE: ./src/collect/aws/parameters.ts


/** By name, in one call where AWS's pages are as long as asked. */
const FILTERS = [{ Name: 'parameter-name', Values: [...aws/* AWS_PARAMETERS */.LE] }];
/** Of the cluster, where there is one; else of the instance. */
function describeParameters(calls, cluster, instances) {
    const group = cluster === null ? instances[0]?.parameterGroups[0]?.name : (cluster.parameterGroup ?? undefined);
    if (group === undefined) {
        throw new Error('it names no parameter group');
    }
    return cluster === null ? ofInstance(calls, group) : ofCluster(calls, group);
}
async function ofCluster({ list }, group) {
    const parameters = await list('rds:DescribeDBClusterParameters', { DBClusterParameterGroupName: group, Filters: FILTERS }, ({ Parameters }) => Parameters);
    return { group, scope: 'cluster', values: valuesOf(parameters) };
}
async function ofInstance({ list }, group) {
    const parameters = await list('rds:DescribeDBParameters', { DBParameterGroupName: group, Filters: FILTERS }, ({ Parameters }) => Parameters);
    return { group, scope: 'instance', values: valuesOf(parameters) };
}
/** An answer that ignores the filter holds hundreds of others. */
function valuesOf(parameters) {
    const asked = new Map(parameters.map((parameter) => [parameter.ParameterName, parameter]));
    return Object.fromEntries(aws/* AWS_PARAMETERS */.LE.flatMap((name) => {
        const parameter = asked.get(name);
        return parameter === undefined
            ? []
            : [[name, { value: (0,fields/* text */.Qq)(parameter.ParameterValue) }]];
    }));
}

;// CONCATENATED MODULE: ./src/collect/aws/security-groups.ts


/** The most that EC2 gives a page of rules. */
const RULES_A_PAGE = 1000;
const DEFAULT_PORT = 5432;
/** All protocols; TCP by its name and by its number. */
const LETS_TCP_IN = ['-1', 'tcp', '6'];
/** Groups and port are the cluster's, which hold for each of its instances, or the instance's. */
async function describeSecurityGroups(calls, cluster, instances) {
    const groupIds = cluster?.securityGroupIds ?? [...new Set(instances.flatMap(({ securityGroupIds }) => securityGroupIds))];
    if (groupIds.length === 0) {
        return { groupIds, rules: [], unresolved: [] };
    }
    const described = await calls.list('ec2:DescribeSecurityGroupRules', { Filters: [{ Name: 'group-id', Values: [...groupIds] }], MaxResults: RULES_A_PAGE }, ({ SecurityGroupRules }) => SecurityGroupRules);
    const port = cluster?.port ?? instances[0]?.port ?? DEFAULT_PORT;
    const admitting = described.filter((rule) => admits(rule, port));
    const lists = await prefixLists(calls, admitting.flatMap(({ PrefixListId }) => (0,fields/* text */.Qq)(PrefixListId) ?? []));
    return {
        groupIds,
        rules: admitting.map((rule) => admission(rule, lists)),
        unresolved: [...lists].flatMap(([what, found]) => ('why' in found ? [{ what, why: found.why }] : [])),
    };
}
/** A rule for all protocols names no ports, or -1. */
function admits({ IsEgress, IpProtocol, FromPort, ToPort }, port) {
    if (IsEgress !== false || !LETS_TCP_IN.includes(IpProtocol ?? '')) {
        return false;
    }
    return IpProtocol === '-1' || FromPort === -1 || ((0,fields/* number */.ai)(FromPort) ?? Infinity) <= port && port <= ((0,fields/* number */.ai)(ToPort) ?? -Infinity);
}
/** All at the same time; one that cannot be read leaves the others as they are. */
async function prefixLists(calls, ids) {
    const resolved = [...new Set(ids)].map(async (id) => {
        try {
            const entries = await calls.list('ec2:GetManagedPrefixListEntries', { PrefixListId: id }, ({ Entries }) => Entries);
            return [id, { cidrs: entries.flatMap(({ Cidr }) => (0,fields/* text */.Qq)(Cidr) ?? []) }];
        }
        catch (error) {
            return [id, { why: (0,errors/* errorMessage */.g)(error) }];
        }
    });
    return new Map(await Promise.all(resolved));
}
function admission(rule, lists) {
    const prefixListId = (0,fields/* text */.Qq)(rule.PrefixListId);
    const list = prefixListId === null ? undefined : lists.get(prefixListId);
    return {
        groupId: (0,fields/* text */.Qq)(rule.GroupId) ?? '',
        fromPort: (0,fields/* number */.ai)(rule.FromPort),
        toPort: (0,fields/* number */.ai)(rule.ToPort),
        cidrs: list !== undefined && 'cidrs' in list ? list.cidrs : [rule.CidrIpv4, rule.CidrIpv6].flatMap((cidr) => (0,fields/* text */.Qq)(cidr) ?? []),
        prefixListId,
        referencedGroupId: (0,fields/* text */.Qq)(rule.ReferencedGroupInfo?.GroupId),
    };
}

;// CONCATENATED MODULE: ./src/collect/aws/storage.ts
/** Storage and WAL, as CloudWatch measured them last. */


const PERIOD_SECONDS = 300;
/** A metric that nothing has been measured of for so long has no newest value. */
const LOOKED_BACK_MS = 3 * 3_600_000;
/** The statistic is that of a period, on the careful side: the least that was free, the most that was used. */
const METRICS = {
    freeStorageBytes: { name: 'FreeStorageSpace', statistic: 'Minimum' },
    freeLocalStorageBytes: { name: 'FreeLocalStorage', statistic: 'Minimum' },
    oldestSlotLagBytes: { name: 'OldestReplicationSlotLag', statistic: 'Maximum' },
    slotDiskBytes: { name: 'ReplicationSlotDiskUsage', statistic: 'Maximum' },
};
/** All in one call, of the writer or of the one instance; each metric has a page of its own where AWS makes it so. */
async function readStorage({ list }, cluster, instances) {
    const instance = (0,aws/* writerMember */.I3)(cluster)?.instanceIdentifier ?? instances[0]?.identifier;
    if (instance === undefined) {
        throw new Error('it has no writer');
    }
    const now = Date.now();
    const results = await list('cloudwatch:GetMetricData', {
        StartTime: new Date(now - LOOKED_BACK_MS),
        EndTime: new Date(now),
        ScanBy: 'TimestampDescending',
        MetricDataQueries: Object.entries(METRICS).map(([id, { name, statistic }]) => ({
            Id: id,
            MetricStat: {
                Metric: { Namespace: 'AWS/RDS', MetricName: name, Dimensions: [{ Name: 'DBInstanceIdentifier', Value: instance }] },
                Period: PERIOD_SECONDS,
                Stat: statistic,
            },
        })),
    }, ({ MetricDataResults }) => MetricDataResults);
    const newest = (id) => (0,fields/* number */.ai)(results.filter((result) => (0,fields/* text */.Qq)(result.Id) === id).flatMap(({ Values }) => (0,fields/* entries */.jO)(Values))[0]);
    return {
        freeStorageBytes: newest('freeStorageBytes'),
        freeLocalStorageBytes: newest('freeLocalStorageBytes'),
        oldestSlotLagBytes: newest('oldestSlotLagBytes'),
        slotDiskBytes: newest('slotDiskBytes'),
    };
}

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
;// CONCATENATED MODULE: ./src/collect/aws/subject.ts
/** The cluster or instance that is asked about: by its identifier, or by the host of one of its endpoints. */





/** The longest list of other identifiers that is of use to anybody. */
const MOST_OTHERS = 50;
/** There is no PostgreSQL cluster or instance of this name in the region. */
class NotFound extends Error {
    /** Identifiers of the same kind that there are, the nearest first. */
    others;
    more;
    constructor(detail, others, more = {}) {
        super(detail);
        this.others = others;
        this.more = more;
    }
}
/** Begins to ask; what does not need each other at the same time. */
function findSubject(calls, { clusterIdentifier, instanceIdentifier, host = '' }) {
    if (clusterIdentifier !== undefined) {
        return clusterOf(calls, clusterIdentifier, instanceIdentifier);
    }
    const found = instanceIdentifier === undefined ? endpointOf(calls, host) : instanceOf(calls, instanceIdentifier);
    return { cluster: found.then(({ cluster }) => cluster), instances: found.then(({ instances }) => instances) };
}
function clusterOf(calls, clusterIdentifier, instanceIdentifier) {
    const members = describeMembers(calls, clusterIdentifier);
    const cluster = clusterNamed(calls, clusterIdentifier).then((found) => withMember(found, instanceIdentifier));
    // The API lists no members of a cluster that does not exist, and that is no error to it.
    const exists = cluster.then(nothing, unlessMissing);
    return { cluster, instances: Promise.all([members, exists]).then(([found]) => found) };
}
function withMember(cluster, instanceIdentifier) {
    const members = cluster.members.map((member) => member.instanceIdentifier);
    if (instanceIdentifier !== undefined && !members.includes((0,src_arn/* identifierIn */.x)(instanceIdentifier).toLowerCase())) {
        throw new NotFound(`DB instance \`${instanceIdentifier}\` is not a member of cluster \`${cluster.identifier}\``, nearestFirst(instanceIdentifier, members), { mistaken: 'no-member' });
    }
    return cluster;
}
async function instanceOf(calls, instanceIdentifier) {
    const instance = await instanceNamed(calls, instanceIdentifier);
    return subjectOf(calls, instance);
}
/** The cluster of a member, or the instance alone. */
function subjectOf(calls, instance) {
    const { clusterIdentifier } = instance;
    return clusterIdentifier === null
        ? { cluster: Promise.resolve(null), instances: Promise.resolve([instance]) }
        : clusterOf(calls, clusterIdentifier, undefined);
}
/** A host is matched as a whole: a custom endpoint does not name its cluster. */
async function endpointOf(calls, host) {
    const wanted = host.toLowerCase().replace(/\.$/, '');
    const instances = describeAllInstances(calls);
    instances.catch(nothing);
    const clusters = (await (0,aws_clusters/* describeClusters */.Pm)(calls)).filter(aws_clusters/* isPostgres */.A4);
    const cluster = clusters.find(({ endpoint, readerEndpoint, customEndpoints }) => [endpoint, readerEndpoint, ...customEndpoints].some((name) => name?.toLowerCase() === wanted));
    if (cluster !== undefined) {
        const members = instances.then((all) => all.filter(({ clusterIdentifier }) => clusterIdentifier === cluster.identifier));
        return { cluster: Promise.resolve(cluster), instances: members };
    }
    const all = (await instances).filter(aws_clusters/* isPostgres */.A4);
    const instance = all.find(({ endpoint }) => endpoint?.toLowerCase() === wanted);
    if (instance !== undefined) {
        return subjectOf(calls, instance);
    }
    const names = [...clusters, ...all.filter(({ clusterIdentifier }) => clusterIdentifier === null)].map(({ identifier }) => identifier);
    throw new NotFound(`no cluster or DB instance has the endpoint \`${host}\``, nearestFirst(wanted.split('.')[0] ?? '', names));
}
async function clusterNamed(calls, identifier) {
    const { found, code } = await lookedUp((0,aws_clusters/* describeClusters */.Pm)(calls, identifier));
    if (found !== undefined && (0,aws_clusters/* isPostgres */.A4)(found)) {
        return found;
    }
    const [clusters, instances] = await Promise.all([orNone((0,aws_clusters/* describeClusters */.Pm)(calls)), orNone(describeAllInstances(calls))]);
    const isInstance = instances.some((instance) => instance.identifier === identifier.toLowerCase());
    throw missing(`cluster \`${identifier}\``, isInstance ? 'instance' : undefined, found, code, subject_namesOf(identifier, clusters));
}
async function instanceNamed(calls, identifier) {
    const { found, code } = await lookedUp(describeInstance(calls, identifier));
    if (found !== undefined && (0,aws_clusters/* isPostgres */.A4)(found)) {
        return found;
    }
    const [clusters, instances] = await Promise.all([orNone((0,aws_clusters/* describeClusters */.Pm)(calls)), orNone(describeAllInstances(calls))]);
    const isCluster = clusters.some((cluster) => cluster.identifier === identifier.toLowerCase());
    throw missing(`DB instance \`${identifier}\``, isCluster ? 'cluster' : undefined, found, code, subject_namesOf(identifier, instances));
}
/** What bears the identifier; undefined, with the error that said so, when nothing does. */
async function lookedUp(asked) {
    try {
        return { found: (await asked)[0] };
    }
    catch (error) {
        if (error instanceof call/* CallFailure */.Rk && error.end === 'not-found') {
            return { code: error.code };
        }
        throw error;
    }
}
function missing(what, mistaken, found, code, others) {
    return found === undefined
        ? new NotFound(`${what} was not found${mistaken === undefined ? '' : BELONGS_IN[mistaken]}`, others, { ...(code === undefined ? {} : { code }), ...(mistaken === undefined ? {} : { mistaken }) })
        : new NotFound(`${what} has the engine \`${found.engine}\``, others, { otherEngine: found.engine });
}
const BELONGS_IN = {
    instance: '; a DB instance has this identifier: it belongs in `db-instance-identifier`',
    cluster: '; a cluster has this identifier: it belongs in `db-cluster-identifier`',
};
/** A list that may not be had only makes the answer poorer. */
function orNone(asked) {
    return asked.catch(() => []);
}
function subject_namesOf(identifier, all) {
    return nearestFirst(identifier, all.filter(aws_clusters/* isPostgres */.A4).map((one) => one.identifier));
}
function nearestFirst(identifier, names) {
    const wanted = (0,src_arn/* identifierIn */.x)(identifier).toLowerCase();
    return names
        .map((name) => ({ name, slips: (0,nearest/* typingSlips */.l)(wanted, name.toLowerCase()) }))
        .sort((a, b) => a.slips - b.slips)
        .slice(0, MOST_OTHERS)
        .map(({ name }) => name);
}
function nothing() {
    // Nobody waits for it.
}
function unlessMissing(error) {
    if (error instanceof NotFound) {
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/collect/aws/conversation.ts
/** The conversation with AWS's API: everything it has to say of one target, as facts. */



















const GROUPS_NOT_ASKED = (0,fact/* unavailable */.hU)('security groups are read with `client-cidr`, or when the host cannot be reached');
/**
 * Asks within `signal`. Never rejects for anything that AWS, credentials or a network do: what could not be seen is a fact
 * that says so.
 * @param unreached whether the database's host turned out not to be reachable, as soon as that is known.
 */
async function askAws(target, signal, unreached = Promise.resolve(false)) {
    let clients;
    try {
        clients = (0,aws_clients/* awsClients */.e)(target);
        const found = await (0,credentials/* findCredentials */.g)(clients, target.callTimeoutMs, signal);
        return 'missing' in found
            ? nothingBut({ region: target.region, others: [], denied: [], ...found.missing })
            : await askAll((0,call/* callsOf */.p9)({ clients, callTimeoutMs: target.callTimeoutMs, secrets: found.secrets, signal }), target, unreached);
    }
    catch (error) {
        return nothingBut({ outcome: 'unreachable', region: target.region, detail: (0,call/* shown */.SP)((0,errors/* errorMessage */.g)(error), []), others: [], denied: [] });
    }
    finally {
        clients?.close();
    }
}
/** Each fact waits for what it cannot be asked without, and for nothing else. */
async function askAll(calls, target, unreached) {
    const { cluster, instances } = findSubject(calls, target);
    const named = namesOf(cluster, instances);
    const clusterIfKnown = cluster.catch(() => null);
    const instancesIfKnown = instances.catch(() => []);
    const facts = await allOf({
        awsCluster: (0,call/* asFact */.FH)(cluster),
        awsInstances: (0,call/* asFact */.FH)(Promise.all([instances, clusterIfKnown]).then(([all, found]) => writerFirst(all, found))),
        awsParameters: (0,call/* asFact */.FH)(cluster.then(async (found) => describeParameters(calls, found, found === null ? await instances : []))),
        awsMaintenance: (0,call/* asFact */.FH)(describeMaintenance(calls, named)),
        awsBlueGreen: (0,call/* asFact */.FH)(describeBlueGreen(calls, named)),
        awsCertificates: (0,call/* asFact */.FH)(describeCertificates(calls)),
        awsEndpoints: (0,call/* asFact */.FH)(cluster.then((found) => describeEndpoints(calls, found))),
        awsGlobalCluster: (0,call/* asFact */.FH)(cluster.then((found) => describeGlobalCluster(calls, found))),
        awsIntegrations: (0,call/* asFact */.FH)(describeIntegrations(calls, named)),
        awsSecurityGroups: (async () => target.clientCidrs.length > 0 || (await unreached)
            ? // The groups of a cluster are those of its instances; either tells them.
                (0,call/* asFact */.FH)(Promise.all([clusterIfKnown, instancesIfKnown, named]).then(([found, all]) => describeSecurityGroups(calls, found, all)))
            : GROUPS_NOT_ASKED)(),
        awsStorage: (0,call/* asFact */.FH)(Promise.all([cluster, instancesIfKnown]).then(([found, all]) => readStorage(calls, found, all))),
    });
    const missing = await cluster.then(() => undefined, (error) => (error instanceof NotFound ? error : undefined));
    const access = accessOf(target.region, calls.log, missing);
    return missing === undefined ? { awsAccess: (0,fact/* known */.eO)(access), ...facts } : nothingBut(access);
}
/** The same with what each of its promises brings. */
async function allOf(asked) {
    const settled = Object.entries(asked).map(async ([name, promise]) => [name, await promise]);
    return Object.fromEntries(await Promise.all(settled));
}
/** The answers where nothing but this is known. */
function nothingBut(access) {
    const why = (0,fact/* failed */.gz)(access.detail ?? access.outcome);
    return { ...Object.fromEntries(facts/* AWS_FACTS */.i.map((name) => [name, why])), awsAccess: (0,fact/* known */.eO)(access) };
}


/***/ }),

/***/ 2255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ AWS_FACTS)
/* harmony export */ });
/** The facts that AWS's API brings, in the order of asking; apart, so that naming them loads nothing that asks. */
const AWS_FACTS = [
    'awsAccess',
    'awsCluster',
    'awsInstances',
    'awsParameters',
    'awsMaintenance',
    'awsBlueGreen',
    'awsCertificates',
    'awsEndpoints',
    'awsGlobalCluster',
    'awsIntegrations',
    'awsSecurityGroups',
    'awsStorage',
];


/***/ })

};
