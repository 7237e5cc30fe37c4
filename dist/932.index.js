export const id = 932;
export const ids = [932];
export const modules = {

/***/ 1012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation of this version is read. */
const HOME = 'https://github.com/cdc-preflight/cdc-preflight';
const DOCS = {
    home: HOME,
    /** The page of a rule. */
    rule: (id) => `${HOME}/blob/main/docs/rules/${id}.md`,
};


/***/ }),

/***/ 3498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ writerMember),
/* harmony export */   LE: () => (/* binding */ AWS_PARAMETERS),
/* harmony export */   Qq: () => (/* binding */ AWS_RESTARTING),
/* harmony export */   xk: () => (/* binding */ isAurora)
/* harmony export */ });
/**
 * What AWS's API says of the cluster or instance and what belongs to it: the control plane's facts. Names are the API's,
 * in camel case; a field that the API leaves out is null. Source: the API references of Amazon RDS (2014-10-31), EC2
 * (2016-11-15) and CloudWatch.
 */
/** Whether it is Aurora: a Multi-AZ DB cluster has the engine of RDS, `postgres`. */
function isAurora(running) {
    return running?.engine === 'aurora-postgresql';
}
/** The member that takes writes. */
function writerMember(cluster) {
    return cluster?.members.find(({ isWriter }) => isWriter);
}
/** Modifications that restart the database, by their names in PendingModifiedValues. */
const AWS_RESTARTING = ['EngineVersion', 'DBInstanceClass', 'Port', 'DBInstanceIdentifier', 'DBClusterIdentifier', 'Engine', 'DBSubnetGroupName'];
/** The parameters that rules ask for. */
const AWS_PARAMETERS = [
    'rds.logical_replication',
    'rds.force_ssl',
    'rds.iam_auth_for_replication',
    'max_replication_slots',
    'max_wal_senders',
];


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ slotsToCreate),
/* harmony export */   a$: () => (/* binding */ slotOfThatName),
/* harmony export */   m7: () => (/* binding */ isSlotName),
/* harmony export */   pM: () => (/* binding */ plannedSlot)
/* harmony export */ });
/** Whether a slot can have this name. Source: ReplicationSlotValidateName; a longer name is refused, not cut. */
function isSlotName(name) {
    return /^[a-z0-9_]{1,63}$/.test(name);
}
/** The planned slot, if it exists already. One of that name that is physical or of another database cannot be the pipeline's: see slot-conflict. */
function plannedSlot(slots, target) {
    const found = slotOfThatName(slots, target);
    return found?.type === 'logical' && found.database === target.connection?.database && !found.synced ? found : undefined;
}
/** The slot of the planned name, whatever it is: names of slots are unique on the whole server. */
function slotOfThatName(slots, { slot }) {
    return slot === undefined ? undefined : slots.find((one) => one.name === slot);
}
/** Slots the pipeline will create: the input's number, otherwise none if its slot exists, otherwise its profile's number. */
function slotsToCreate(slots, target) {
    return target.newSlots ?? (plannedSlot(slots, target) === undefined ? target.consumer.capacity.value.slots : 0);
}


/***/ }),

/***/ 2706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lsnText),
/* harmony export */   g: () => (/* binding */ lsnFrom)
/* harmony export */ });
/** As PostgreSQL prints a pg_lsn: `16/B374D848`. */
function lsnText(lsn) {
    return `${(lsn >> 32n).toString(16)}/${(lsn & 0xffffffffn).toString(16)}`.toUpperCase();
}
/** Undefined for what is no pg_lsn. */
function lsnFrom(text) {
    const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text) ?? [];
    return high === undefined || low === undefined ? undefined : (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}


/***/ }),

/***/ 9932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  targetReport: () => (/* binding */ targetReport)
});

// EXTERNAL MODULE: ./src/facts/fact.ts
var facts_fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/facts/slots.ts
var facts_slots = __webpack_require__(6222);
// EXTERNAL MODULE: ./src/rules/shared/walsender-lag.ts
var walsender_lag = __webpack_require__(8673);
// EXTERNAL MODULE: ./src/judge/lsn.ts
var judge_lsn = __webpack_require__(2706);
// EXTERNAL MODULE: ./src/docs.ts
var docs = __webpack_require__(1012);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/objects.ts
var objects = __webpack_require__(1383);
// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
// EXTERNAL MODULE: ./src/neutralise/sql.ts
var sql = __webpack_require__(7766);
;// CONCATENATED MODULE: ./src/remedies/resolve/steps.ts

const NO_DISRUPTION = { kind: 'none' };
const RESTARTS = { kind: 'restart' };
/** A sentence about the configuration of the service. */
function configurationText(text, disruption = NO_DISRUPTION) {
    return { kind: 'text', text, phase: 'control-plane', disruption };
}
/** A sentence about who may connect. */
function accessText(text) {
    return { kind: 'text', text, phase: 'access', disruption: NO_DISRUPTION };
}
/** Sets the attribute REPLICATION. `runAs`: who can set it. */
function giveReplication(role, runAs) {
    return roleStatement(`ALTER ROLE ${(0,sql/* quoteIdentifier */.Cm)(role.name)} REPLICATION;`, runAs);
}
/** A statement about a role. */
function roleStatement(text, runAs) {
    return { kind: 'sql', text, runAs, phase: 'roles', disruption: NO_DISRUPTION };
}
/** An argument of a POSIX shell, in quotes unless it needs none. */
function shellArgument(text) {
    return /^[\w.,:=/@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./src/remedies/resolve/aws-topology.ts

const CLUSTER_GROUP = {
    named: "the cluster's parameter group",
    placeholder: 'CUSTOM_CLUSTER_PARAMETER_GROUP',
    modify: 'modify-db-cluster-parameter-group',
    create: 'create-db-cluster-parameter-group',
    option: '--db-cluster-parameter-group-name',
    modifyAction: 'rds:ModifyDBClusterParameterGroup',
    createAction: 'rds:CreateDBClusterParameterGroup',
    resource: 'aws_rds_cluster_parameter_group',
};
const CLUSTER = {
    named: 'the cluster',
    placeholder: 'CLUSTER',
    modify: 'modify-db-cluster',
    option: '--db-cluster-identifier',
    modifyAction: 'rds:ModifyDBCluster',
    wait: 'db-cluster-available',
    resource: 'aws_rds_cluster',
    groupArgument: 'db_cluster_parameter_group_name',
};
const INSTANCE = {
    named: 'the instance',
    placeholder: 'INSTANCE',
    modify: 'modify-db-instance',
    option: '--db-instance-identifier',
    modifyAction: 'rds:ModifyDBInstance',
    wait: 'db-instance-available',
    resource: 'aws_db_instance',
    groupArgument: 'parameter_group_name',
};
const INSTANCE_REBOOT = {
    named: 'the instance',
    placeholder: 'INSTANCE',
    command: 'reboot-db-instance',
    option: '--db-instance-identifier',
    action: 'rds:RebootDBInstance',
    wait: 'db-instance-available',
    of: 'writer',
};
const TOPOLOGIES = {
    /** Parameters belong to the cluster, and a reboot of the writer makes them take effect. */
    aurora: {
        group: CLUSTER_GROUP,
        owner: CLUSTER,
        reboot: { ...INSTANCE_REBOOT, named: "the cluster's writer instance", placeholder: 'WRITER_INSTANCE' },
    },
    'multi-az-cluster': {
        group: CLUSTER_GROUP,
        owner: CLUSTER,
        reboot: {
            named: 'the cluster',
            placeholder: 'CLUSTER',
            command: 'reboot-db-cluster',
            option: '--db-cluster-identifier',
            action: 'rds:RebootDBCluster',
            wait: 'db-cluster-available',
            of: 'whole',
        },
    },
    instance: {
        group: {
            named: "the instance's parameter group",
            placeholder: 'CUSTOM_PARAMETER_GROUP',
            modify: 'modify-db-parameter-group',
            create: 'create-db-parameter-group',
            option: '--db-parameter-group-name',
            modifyAction: 'rds:ModifyDBParameterGroup',
            createAction: 'rds:CreateDBParameterGroup',
            resource: 'aws_db_parameter_group',
        },
        owner: INSTANCE,
        reboot: INSTANCE_REBOOT,
    },
};
/** What AWS said there is, else what the platform makes likely. */
function topologyOf({ aws }, assumed) {
    return TOPOLOGIES[aws?.topology ?? assumed];
}
/** The family of a default group, which is in its name, and which nobody can change; undefined for every other group. */
function familyOfDefault(group) {
    return group?.startsWith(DEFAULT) === true ? group.slice(DEFAULT.length) : undefined;
}
const DEFAULT = 'default.';
/** A group of one's own, in place of a default one: letters, digits and single hyphens, beginning with a letter. */
function newGroupName({ identifier }) {
    return `${identifier}-cdc`;
}
/** ` --region eu-west-1`, or nothing where nobody said which. */
function inRegion({ aws }) {
    return aws === undefined ? '' : ` --region ${shellArgument(aws.region)}`;
}
/** `an AWS identity that may call rds:RebootDBInstance`. */
function identityThatMay(action) {
    return `an AWS identity that may call ${action}`;
}
/** A name as an argument of the command line. `what`: what the placeholder stands for. */
function nameOr(name, placeholder, what) {
    return name === undefined ? { text: placeholder, advice: `Replace ${placeholder} with ${what}. ` } : { text: shellArgument(name), advice: '' };
}
/** What applying a change immediately applies beside the change, where that restarts the database. */
function alsoAppliedBy(wanted, aws) {
    return aws?.pending === undefined || wanted.setting === 'pending-modifications'
        ? undefined
        : `it also applies at once what waits for the maintenance window (${aws.pending.map((name) => `\`${name}\``).join(', ')}), which restarts the database`;
}

;// CONCATENATED MODULE: ./src/remedies/resolve/aws-cli.ts


const cliWay = {
    label: 'AWS CLI',
    change,
    aws: { modify: (intent, ground) => [modify(intent, ground)], admitRange: (intent, ground) => [admitRange(intent, ground)] },
};
function change(wanted, topology, ground) {
    const { aws } = ground;
    const family = familyOfDefault(aws?.parameterGroup);
    if (aws !== undefined && family !== undefined) {
        const name = newGroupName(aws);
        return [create(name, family, topology, ground), set(wanted, name, topology, ground), attach(name, topology, aws, ground)];
    }
    return [set(wanted, aws?.parameterGroup, topology, ground)];
}
function set({ name, value, method, lead }, groupName, { group }, ground) {
    const { text, advice } = nameOr(groupName, group.placeholder, `the name of ${group.named}`);
    const unknown = groupName === undefined ? `${advice}${NO_DEFAULT_GROUP}` : undefined;
    const leads = [lead, unknown].filter((one) => one !== undefined);
    return {
        kind: 'aws-cli',
        text: `aws rds ${group.modify}${inRegion(ground)} ${group.option} ${text} --parameters ${parameters(name, value, method)}`,
        ...(leads.length === 0 ? {} : { lead: leads.join(' ') }),
        runAs: identityThatMay(group.modifyAction),
        phase: 'control-plane',
        disruption: NO_DISRUPTION,
    };
}
const NO_DEFAULT_GROUP = 'A group whose name begins with `default.` cannot be changed: create one of the same family and attach it first.';
/** The CLI's shorthand ends a value at a comma; JSON takes any. */
function parameters(name, value, method) {
    return /^[\w.-]+$/.test(value)
        ? `ParameterName=${name},ParameterValue=${value},ApplyMethod=${method}`
        : shellArgument(JSON.stringify([{ ParameterName: name, ParameterValue: value, ApplyMethod: method }]));
}
function create(name, family, { group }, ground) {
    return {
        kind: 'aws-cli',
        text: `aws rds ${group.create}${inRegion(ground)} ${group.option} ${shellArgument(name)} --db-parameter-group-family ${shellArgument(family)} --description 'Change data capture'`,
        lead: `\`${ground.aws?.parameterGroup ?? ''}\` is a default group, which cannot be changed. If there is a custom group for this already, skip this step and use its name below.`,
        runAs: identityThatMay(group.createAction),
        phase: 'control-plane',
        disruption: NO_DISRUPTION,
    };
}
/** A group is attached at once either way. What else is pending is applied by `--apply-immediately` as well, and nobody asked for that. */
function attach(name, { group, owner }, { identifier, pending }, ground) {
    return {
        kind: 'aws-cli',
        text: `aws rds ${owner.modify}${inRegion(ground)} ${owner.option} ${shellArgument(identifier)} ${group.option} ${shellArgument(name)}${pending === undefined ? ' --apply-immediately' : ''}`,
        lead: `Attach the group to ${owner.named}. All other parameters of the default group have the same values in the new one.`,
        runAs: identityThatMay(owner.modifyAction),
        phase: 'control-plane',
        disruption: NO_DISRUPTION,
    };
}
function modify({ change: wanted, lead, restarts = false }, ground) {
    const { owner } = TOPOLOGIES[isOfInstance(wanted) ? 'instance' : (ground.aws?.topology ?? 'instance')];
    const known = isOfInstance(wanted) ? wanted.instance : ground.aws?.identifier;
    const { text, advice } = nameOr(known, owner.placeholder, `the identifier of ${owner.named}`);
    const led = `${advice}${lead ?? ''}`.trim();
    const alsoApplied = alsoAppliedBy(wanted, ground.aws);
    return {
        kind: 'aws-cli',
        text: [`aws rds ${owner.modify}${inRegion(ground)} ${owner.option} ${text}`, ...optionOf(wanted), '--apply-immediately'].join(' '),
        ...(led === '' ? {} : { lead: led }),
        runAs: identityThatMay(owner.modifyAction),
        phase: 'control-plane',
        disruption: restarts || alsoApplied !== undefined ? RESTARTS : NO_DISRUPTION,
        ...(alsoApplied === undefined ? {} : { destructive: alsoApplied }),
    };
}
/** Whether it names an instance, which may belong to a cluster. */
function isOfInstance(wanted) {
    return 'instance' in wanted;
}
function optionOf(wanted) {
    switch (wanted.setting) {
        case 'iam-authentication':
            return ['--enable-iam-database-authentication'];
        case 'backup-retention':
            return [`--backup-retention-period ${String(wanted.days)}`];
        case 'ca-certificate':
            return [`--ca-certificate-identifier ${shellArgument(wanted.authority)}`];
        case 'pending-modifications':
            return [];
    }
}
function admitRange({ securityGroup, cidr, port }, ground) {
    const wide = cidr.includes(':')
        ? `--ip-permissions ${shellArgument(`IpProtocol=tcp,FromPort=${String(port)},ToPort=${String(port)},Ipv6Ranges=[{CidrIpv6=${cidr}}]`)}`
        : `--protocol tcp --port ${String(port)} --cidr ${shellArgument(cidr)}`;
    return {
        kind: 'aws-cli',
        text: `aws ec2 authorize-security-group-ingress${inRegion(ground)} --group-id ${shellArgument(securityGroup)} ${wide}`,
        runAs: identityThatMay('ec2:AuthorizeSecurityGroupIngress'),
        phase: 'access',
        disruption: NO_DISRUPTION,
    };
}

;// CONCATENATED MODULE: ./src/remedies/resolve/aws-reboot.ts


/** With the names known: waits for changes under way, reboots, and waits until it is over. */
function rebootSteps(ground, assumed) {
    const { reboot } = topologyOf(ground, assumed);
    const known = reboot.of === 'writer' ? ground.aws?.writer : ground.aws?.identifier;
    const { text, advice } = nameOr(known, reboot.placeholder, `the identifier of ${reboot.named}`);
    const step = {
        kind: 'restart',
        text: `aws rds ${reboot.command}${inRegion(ground)} ${reboot.option} ${text}`,
        lead: `${advice}A parameter group that was attached or changed takes effect with the reboot; all sessions end.`,
        runAs: identityThatMay(reboot.action),
        phase: 'restart',
        disruption: RESTARTS,
    };
    if (known === undefined || ground.aws === undefined) {
        return [step];
    }
    const wait = {
        kind: 'aws-cli',
        text: `aws rds wait ${reboot.wait} --region ${shellArgument(ground.aws.region)} ${reboot.option} ${text}`,
        phase: 'restart',
        disruption: NO_DISRUPTION,
    };
    return [
        { ...wait, lead: 'A reboot is refused while a change is being applied; wait for it.' },
        step,
        { ...wait, lead: 'Wait until the reboot has finished.' },
    ];
}

;// CONCATENATED MODULE: ./src/remedies/resolve/aws-terraform.ts


/** `group`: what Terraform manages as long as AWS's API was not asked. */
function terraformWay(group) {
    return {
        label: 'Terraform',
        because: `when Terraform manages ${group.named}`,
        change: aws_terraform_change,
        aws: { modify: (intent, ground) => [aws_terraform_modify(intent, ground)], admitRange: (intent) => [aws_terraform_admitRange(intent)] },
    };
}
function aws_terraform_change(wanted, topology, { aws }) {
    const family = familyOfDefault(aws?.parameterGroup);
    if (aws !== undefined && family !== undefined) {
        return [aws_terraform_define(topology, family, aws), aws_terraform_set(wanted, topology, `\`${newGroupName(aws)}\``), aws_terraform_attach(topology, aws)];
    }
    return [aws_terraform_set(wanted, topology, aws?.parameterGroup === undefined ? undefined : `\`${aws.parameterGroup}\``)];
}
/** `named`: the group's name, in backticks; undefined where it is not known. */
function aws_terraform_set({ name, value, method, lead }, { group }, named) {
    const place = named === undefined
        ? `Add this block to the \`${group.resource}\` resource of ${group.named}, and apply it. A group whose name begins with \`default.\` cannot be changed: define one of the same family and attach it first.`
        : `Add this block to the \`${group.resource}\` resource of ${named}, and apply it.`;
    return block(['parameter {', `  name         = ${hcl(name)}`, `  value        = ${hcl(value)}`, `  apply_method = ${hcl(method)}`, '}'], lead === undefined ? place : `${lead} ${place}`, group.modifyAction);
}
function aws_terraform_define({ group }, family, aws) {
    return block([
        `resource ${hcl(group.resource)} ${hcl(labelOf(aws))} {`,
        `  name        = ${hcl(newGroupName(aws))}`,
        `  family      = ${hcl(family)}`,
        '  description = "Change data capture"',
        '}',
    ], `\`${aws.parameterGroup ?? ''}\` is a default group, which cannot be changed. If there is a custom group for this already, use that one.`, group.createAction);
}
function aws_terraform_attach({ group, owner }, aws) {
    const attached = [owner.groupArgument, `${group.resource}.${labelOf(aws)}.name`];
    // What else is pending would be applied at once as well; a group is attached at once either way.
    return argumentsOf(owner.resource, `\`${aws.identifier}\``, aws.pending === undefined ? [attached, IMMEDIATELY] : [attached], owner.modifyAction);
}
const IMMEDIATELY = ['apply_immediately', 'true'];
/** Arguments of a resource that is there. `of`: in a sentence, what it stands for. */
function argumentsOf(resource, of, lines, action, lead = '') {
    const width = Math.max(...lines.map(([name]) => name.length));
    return block(lines.map(([name, value]) => `${name.padEnd(width)} = ${value}`), `${lead}Set ${lines.length === 1 ? 'this argument' : 'these arguments'} in the \`${resource}\` resource of ${of}, and apply.`, action);
}
/** A name of Terraform's own: AWS's identifiers begin with a letter. */
function labelOf(aws) {
    return newGroupName(aws).replaceAll(/[^A-Za-z0-9_-]/g, '_');
}
function aws_terraform_modify({ change: wanted, lead, restarts = false }, { aws }) {
    const ofInstance = 'instance' in wanted;
    const { owner } = TOPOLOGIES[ofInstance ? 'instance' : (aws?.topology ?? 'instance')];
    const resource = ofInstance && aws !== undefined && aws.topology !== 'instance' ? 'aws_rds_cluster_instance' : owner.resource;
    const identifier = ofInstance ? wanted.instance : aws?.identifier;
    const of = identifier === undefined ? owner.named : `\`${identifier}\``;
    const alsoApplied = alsoAppliedBy(wanted, aws);
    return {
        ...argumentsOf(resource, of, [...argumentOf(wanted), IMMEDIATELY], owner.modifyAction, lead === undefined ? '' : `${lead} `),
        disruption: restarts || alsoApplied !== undefined ? RESTARTS : NO_DISRUPTION,
        ...(alsoApplied === undefined ? {} : { destructive: alsoApplied }),
    };
}
function argumentOf(wanted) {
    switch (wanted.setting) {
        case 'iam-authentication':
            return [['iam_database_authentication_enabled', 'true']];
        case 'backup-retention':
            return [['backup_retention_period', String(wanted.days)]];
        case 'ca-certificate':
            return [['ca_cert_identifier', hcl(wanted.authority)]];
        case 'pending-modifications':
            return [];
    }
}
function aws_terraform_admitRange({ securityGroup, cidr, port }) {
    return block([
        'resource "aws_vpc_security_attachedingress_rule" "cdc" {',
        `  security_attachedid = ${hcl(securityGroup)}`,
        '  ip_protocol       = "tcp"',
        `  from_port         = ${String(port)}`,
        `  to_port           = ${String(port)}`,
        `  ${(cidr.includes(':') ? 'cidr_ipv6' : 'cidr_ipv4').padEnd(17)} = ${hcl(cidr)}`,
        '}',
    ], 'Define this rule beside the others of the group, and apply it.', 'ec2:AuthorizeSecurityGroupIngress', 'access');
}
function block(lines, lead, action, phase = 'control-plane') {
    return { kind: 'terraform', text: lines.join('\n'), lead, runAs: identityThatMay(action), phase, disruption: NO_DISRUPTION };
}
/** A string of HCL, in which `${` and `%{` begin a template. */
function hcl(text) {
    return JSON.stringify(text).replaceAll(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
}

;// CONCATENATED MODULE: ./src/remedies/resolve/aws.ts






/** How AWS does it. `assumed`: what there is, as long as its API was not asked. */
function awsPlatform(assumed) {
    const way = ({ label, because, change, aws }) => {
        const setParameter = ({ name, value, takesEffect, lead }, ground) => {
            const method = takesEffect === 'reload' ? 'immediate' : 'pending-reboot';
            const steps = change({ name, value, method, lead }, topologyOf(ground, assumed), ground);
            // What is in a group that was attached just now takes effect with the reboot alone.
            const reboots = takesEffect === 'restart' || (takesEffect === 'reload' && familyOfDefault(ground.aws?.parameterGroup) !== undefined);
            return reboots ? [...steps, ...rebootSteps(ground, assumed)] : steps;
        };
        return {
            label,
            ...(because === undefined ? {} : { because }),
            setParameter,
            enableLogicalDecoding: (_, ground) => setParameter({ kind: 'set-parameter', name: 'rds.logical_replication', value: '1', takesEffect: 'restart' }, ground),
            aws,
        };
    };
    return {
        ways: [way(cliWay), way(terraformWay(TOPOLOGIES[assumed].group))],
        restart: (ground) => rebootSteps(ground, assumed),
        grantReplication,
        admitInHba: () => [
            accessText('AWS manages pg_hba.conf on RDS and Aurora. It allows every role to connect with TLS, rejects sessions without TLS while the parameter `rds.force_ssl` is 1, and rejects the reserved role `rdsadmin`.'),
        ],
    };
}
/** Nobody can set REPLICATION there; a member that does not inherit has the membership but not the privilege. */
function grantReplication(role, { major }) {
    const name = (0,sql/* quoteIdentifier */.Cm)(role.name);
    const text = role.rdsReplication !== 'member'
        ? `GRANT rds_replication TO ${name};`
        : (major ?? 0) >= 16
            ? `GRANT rds_replication TO ${name} WITH INHERIT TRUE;`
            : `ALTER ROLE ${name} INHERIT;`;
    return [roleStatement(text, 'the master user (a member of rds_superuser)')];
}
/** A statement of an IAM policy. All of these actions read, and most of them know no narrower resource. */
function policyStatement(actions) {
    return {
        kind: 'policy',
        text: JSON.stringify({ Effect: 'Allow', Action: actions, Resource: '*' }, undefined, 2),
        lead: 'Add this statement to the policy of the identity that this check uses.',
        runAs: 'an administrator of the AWS account',
        phase: 'access',
        disruption: NO_DISRUPTION,
    };
}

;// CONCATENATED MODULE: ./src/remedies/resolve/aurora.ts

/** Parameters belong to the cluster, and a reboot of the writer makes them take effect. */
const aurora = awsPlatform('aurora');

;// CONCATENATED MODULE: ./src/remedies/resolve/azure.ts

const PLACEHOLDERS = 'Replace RESOURCE_GROUP and SERVER with the names of the resource group and the server.';
const azure = {
    ways: [
        {
            label: 'az',
            setParameter,
            enableLogicalDecoding: () => setParameter({ kind: 'set-parameter', name: 'wal_level', value: 'logical', takesEffect: 'restart' }),
        },
    ],
    restart: () => [restart()],
    grantReplication: (role) => [giveReplication(role, "the server's administrator (a member of azure_pg_admin)")],
    admitInHba: () => [
        accessText("Azure manages pg_hba.conf. Its servers report this error when no firewall rule allows the client's address, or when `require_secure_transport` is on and the session is not encrypted: check both on the server's Networking and Server parameters pages."),
    ],
};
function setParameter({ name, value, takesEffect, lead }) {
    const change = {
        kind: 'az',
        text: `az postgres flexible-server parameter set --resource-group RESOURCE_GROUP --server-name SERVER --name ${name} --value ${shellArgument(value)}`,
        lead: lead === undefined ? PLACEHOLDERS : `${lead} ${PLACEHOLDERS}`,
        phase: 'control-plane',
        disruption: NO_DISRUPTION,
    };
    return takesEffect === 'restart' ? [change, restart()] : [change];
}
function restart() {
    return {
        kind: 'restart',
        text: 'az postgres flexible-server restart --resource-group RESOURCE_GROUP --name SERVER',
        lead: `${PLACEHOLDERS} All sessions end.`,
        phase: 'restart',
        disruption: RESTARTS,
    };
}

;// CONCATENATED MODULE: ./src/remedies/resolve/cloud-sql.ts

const cloudSql = {
    ways: [
        {
            label: 'gcloud',
            setParameter: (intent) => [setFlag(intent)],
            enableLogicalDecoding: () => [
                setFlag({ kind: 'set-parameter', name: 'cloudsql.logical_decoding', value: 'on', takesEffect: 'restart' }),
            ],
        },
    ],
    restart: () => [
        {
            kind: 'restart',
            text: 'gcloud sql instances restart INSTANCE',
            lead: 'Replace INSTANCE with the name of the instance. All sessions end.',
            phase: 'restart',
            disruption: RESTARTS,
        },
    ],
    grantReplication: (role) => [giveReplication(role, '`postgres`, or another member of cloudsqlsuperuser')],
    admitInHba: () => [
        accessText('Google manages pg_hba.conf on Cloud SQL. Check the SSL mode of the instance, which can reject sessions without TLS or without a client certificate, and its authorized networks.'),
    ],
};
function setFlag({ name, value, takesEffect, lead }) {
    const restarts = takesEffect === 'restart';
    const advice = [
        lead,
        'Replace INSTANCE with the name of the instance. The command replaces all flags: include those that are already set, and those of other findings, in the same list.',
        restarts ? 'Cloud SQL restarts the instance at once; all sessions end.' : undefined,
    ];
    return {
        kind: 'gcloud',
        text: `gcloud sql instances patch INSTANCE --database-flags=${shellArgument(`${name}=${value}`)}`,
        lead: advice.filter((sentence) => sentence !== undefined).join(' '),
        phase: 'control-plane',
        disruption: restarts ? RESTARTS : NO_DISRUPTION,
    };
}

;// CONCATENATED MODULE: ./src/remedies/resolve/console.ts

/** A way through the service's console. `settingText`: where its page is, as a whole sentence. */
function consoleWay(settingText, enableLogicalDecoding) {
    return {
        label: 'Console',
        setParameter: (intent) => [configurationText([intent.lead, settingText(intent)].filter((text) => text !== undefined).join(' '), disruptionOf(intent))],
        enableLogicalDecoding,
    };
}
function disruptionOf({ takesEffect }) {
    return takesEffect === 'restart' ? RESTARTS : { kind: 'none' };
}
/** A restart that has no command. */
function restartInConsole(text) {
    return { kind: 'text', text, phase: 'restart', disruption: RESTARTS };
}

;// CONCATENATED MODULE: ./src/remedies/resolve/neon.ts


const ask = ({ name, value }) => `Ask Neon support to set \`${name}\` to \`${value}\`: a project cannot change it itself.`;
const neon = {
    ways: [
        consoleWay(ask, () => [
            configurationText("Enabling logical replication restarts all computes of the project, and cannot be reverted. Enable it on the Logical Replication page of the project's settings.", RESTARTS),
        ]),
    ],
    restart: () => [restartInConsole('Restart the compute in the Neon console. All sessions end.')],
    grantReplication: (role) => [giveReplication(role, 'a role that was created in the Neon console')],
    admitInHba: () => [
        accessText("Neon manages pg_hba.conf. It accepts only sessions with TLS; check the project's IP allow list for the client's address."),
    ],
};

;// CONCATENATED MODULE: ./src/remedies/resolve/rds.ts

const rds = awsPlatform('instance');

// EXTERNAL MODULE: ./src/remedies/intents.ts
var intents = __webpack_require__(6955);
;// CONCATENATED MODULE: ./src/remedies/resolve/self-managed.ts
/** PostgreSQL on one's own machine, or in one's own container. */



const SUPERUSER = 'a superuser';
const selfManaged = {
    ways: [
        {
            setParameter: self_managed_setParameter,
            enableLogicalDecoding: (settings) => self_managed_setParameter({ kind: 'set-parameter', name: 'wal_level', value: 'logical', takesEffect: 'restart', now: settings?.wal_level }),
        },
    ],
    restart: () => [self_managed_restart()],
    grantReplication: (role) => [giveReplication(role, SUPERUSER)],
    admitInHba: (record) => [
        {
            kind: 'file',
            text: record,
            lead: `Add this entry to pg_hba.conf, above the entry that rejects the connection.${addressAdvice(record)}`,
            runAs: 'an administrator of the server',
            phase: 'access',
            disruption: NO_DISRUPTION,
        },
        { ...reload('access'), lead: 'Reload pg_hba.conf.' },
    ],
};
function self_managed_setParameter({ name, value, takesEffect, now, lead }) {
    const follows = takesEffect === 'restart' ? self_managed_restart() : reload('control-plane');
    if (now?.onCommandLine === true) {
        return [elsewhere(name, value, lead, onCommandLine(name)), follows];
    }
    if (now?.withoutAlterSystem === true) {
        return [elsewhere(name, value, lead, WITHOUT_ALTER_SYSTEM), follows];
    }
    return [
        {
            kind: 'sql',
            text: `ALTER SYSTEM SET ${name} = ${(0,sql/* quoteLiteral */.ce)(value)};`,
            ...(lead === undefined ? {} : { lead }),
            runAs: SUPERUSER,
            phase: 'control-plane',
            disruption: NO_DISRUPTION,
            alone: true,
        },
        follows,
    ];
}
/** Neither a file nor ALTER SYSTEM overrides the server's command line. */
const onCommandLine = (name) => `The server was started with ${name} on its command line, which overrides postgresql.conf and ALTER SYSTEM. ` +
    'Change the value where the server is started: in the service unit, the command of the container, or, with Patroni, in the dynamic configuration (patronictl edit-config).';
const WITHOUT_ALTER_SYSTEM = 'ALTER SYSTEM is switched off on this server (allow_alter_system), which is usual where other software manages its configuration. ' +
    'Set the value there (CloudNativePG: the section postgresql.parameters of the cluster), or else in postgresql.conf.';
/** A setting that ALTER SYSTEM does not change, as a line of a file. */
function elsewhere(name, value, condition, where) {
    return {
        kind: 'file',
        text: `${name} = ${(0,sql/* quoteLiteral */.ce)(value)}`,
        lead: condition === undefined ? where : `${condition} ${where}`,
        runAs: 'an administrator of the server',
        phase: 'control-plane',
        disruption: NO_DISRUPTION,
    };
}
function self_managed_restart() {
    return {
        kind: 'restart',
        text: 'systemctl restart postgresql',
        lead: 'Restart PostgreSQL with its service manager, or with pg_ctl if there is none. The name of the service depends on the distribution; a container is restarted as a whole. All sessions end.',
        runAs: 'an administrator of the server',
        phase: 'restart',
        disruption: RESTARTS,
    };
}
function reload(phase) {
    return { kind: 'sql', text: 'SELECT pg_reload_conf();', runAs: SUPERUSER, phase, disruption: NO_DISRUPTION };
}
/** What to know about the address in an entry: a hosted runner has another one next time. */
function addressAdvice(record) {
    return record.includes(intents/* CLIENT_ADDRESS */.L9)
        ? ` Replace ${intents/* CLIENT_ADDRESS */.L9} with the address from which this job connects; the server did not report it. ${RUNNERS}`
        : ` The address is that of this job. ${RUNNERS}`;
}
const RUNNERS = 'A GitHub-hosted runner has a different address in every job: use a runner with a fixed address, or allow a range. The pipeline needs an entry for its own address as well.';

;// CONCATENATED MODULE: ./src/remedies/resolve/supabase.ts


const supabase_ask = ({ name, value, takesEffect }) => `Set \`${name}\` to \`${value}\` in the project's Postgres configuration, or ask Supabase support to set it.${takesEffect === 'restart' ? ' The database restarts; all sessions end.' : ''}`;
const way = consoleWay(supabase_ask, (_, ground) => way.setParameter({ kind: 'set-parameter', name: 'wal_level', value: 'logical', takesEffect: 'restart' }, ground));
const supabase = {
    ways: [way],
    restart: () => [restartInConsole("Restart the database on the General page of the project's settings. All sessions end.")],
    grantReplication: (role) => [giveReplication(role, '`postgres`')],
    admitInHba: () => [
        accessText("Supabase manages pg_hba.conf. Check on the Database page of the project's settings whether SSL is enforced, and whether the network restrictions allow the client's address."),
    ],
};

;// CONCATENATED MODULE: ./src/remedies/resolve/index.ts









const PLATFORMS = {
    aurora: aurora,
    rds: rds,
    'cloud-sql': cloudSql,
    azure: azure,
    supabase: supabase,
    neon: neon,
    'self-managed': selfManaged,
    unknown: selfManaged,
};
/** The remedy's alternatives, each by every means the platform has for it; the first is the recommended one. */
function resolveRemedy(remedy, ground) {
    return { summary: remedy.summary, variants: remedy.alternatives.flatMap((alternative) => variantsOf(alternative, ground)) };
}
function variantsOf(alternative, ground) {
    const platform = PLATFORMS[ground.platform];
    const configures = alternative.intents.some(({ kind }) => CONFIGURING.includes(kind));
    const ways = configures ? platform.ways : [platform.ways[0]];
    return ways.map((way) => {
        const steps = ordered(alternative.intents.flatMap((intent) => stepsOf(intent, way, ground)));
        const because = way === ways[0] ? alternative.because : way.because;
        return {
            label: resolve_labelOf(alternative, (configures ? way.label : undefined) ?? meansOf(steps)),
            ...(because === undefined ? {} : { because }),
            steps,
        };
    });
}
/** What can be done by each of a platform's means. */
const CONFIGURING = ['set-parameter', 'enable-logical-decoding', 'modify-aws', 'admit-range'];
function stepsOf(intent, way, ground) {
    const platform = PLATFORMS[ground.platform];
    switch (intent.kind) {
        case 'set-parameter':
            return inDatabase(way.setParameter(intent, ground), ground);
        case 'enable-logical-decoding':
            return inDatabase(way.enableLogicalDecoding(intent.settings ?? ground.settings, ground), ground);
        case 'restart':
            return platform.restart(ground);
        case 'modify-aws':
            return awsWay(way).modify(intent, ground);
        case 'admit-range':
            return awsWay(way).admitRange(intent, ground);
        case 'allow-actions':
            return [policyStatement(intent.actions)];
        case 'grant-replication':
            return inDatabase(platform.grantReplication(intent.role, ground), ground);
        case 'admit-in-hba':
            return inDatabase(platform.admitInHba(intent.record), ground);
        case 'add-to-workflow':
            return [{ kind: 'option', text: intent.text, lead: intent.lead, phase: 'access', disruption: NONE }];
        case 'ask-aws':
            return [{ kind: 'aws-cli', text: intent.text, lead: intent.lead, phase: 'access', disruption: NONE }];
        case 'run-sql':
            return inDatabase([{ ...intent, kind: 'sql' }], ground);
        case 'set-option': {
            const text = intent.value === undefined ? intent.option : `${intent.option}: ${intent.value}`;
            return [{ kind: 'option', text, lead: intent.lead, phase: 'access', disruption: NONE }];
        }
        case 'person-decides':
            return [{ kind: 'text', text: intent.text, phase: intent.phase ?? 'access', disruption: NONE }];
    }
}
/** The session may say another platform: what AWS's API was asked about is changed by AWS's means. */
function awsWay(way) {
    const found = way.aws ?? rds.ways[0].aws;
    if (found === undefined) {
        throw new Error('AWS has no way of its own');
    }
    return found;
}
const NONE = { kind: 'none' };
/** A statement that names no database of its own is run in the target's. */
function inDatabase(steps, { connection }) {
    return steps.map((step) => step.kind === 'sql' && step.database === undefined && connection !== undefined ? { ...step, database: connection.database } : step);
}
/** By phase, and within one as the rule has them; identical steps once, so that two settings need only one restart. */
function ordered(steps) {
    const once = new Map(steps.map((step) => [JSON.stringify(step), step]));
    return [...once.values()].sort((a, b) => result/* PHASES */.ZG.indexOf(a.phase) - result/* PHASES */.ZG.indexOf(b.phase));
}
/** By what means steps of a kind are carried out, the most telling kind first. */
const MEANS = [
    ['aws-cli', 'AWS CLI'],
    ['terraform', 'Terraform'],
    ['gcloud', 'gcloud'],
    ['az', 'az'],
    ['file', 'Server configuration'],
    ['policy', 'IAM policy'],
    ['sql', 'SQL'],
    ['restart', 'Restart'],
    ['option', 'Inputs'],
];
/** What a person does without any of these means. */
const BY_HAND = 'Manual steps';
function meansOf(steps) {
    return MEANS.find(([kind]) => steps.some((step) => step.kind === kind))?.[1] ?? BY_HAND;
}
/** By what means, and which of the alternatives: `SQL: raise the limit`. */
function resolve_labelOf({ label }, means) {
    if (label === undefined) {
        return means;
    }
    return means === BY_HAND ? label : `${means}: ${/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() : label.charAt(0)}${label.slice(1)}`;
}

// EXTERNAL MODULE: ./src/rds-host.ts
var rds_host = __webpack_require__(3339);
// EXTERNAL MODULE: ./src/facts/aws.ts
var aws = __webpack_require__(3498);
;// CONCATENATED MODULE: ./src/judge/aws-names.ts
/** What AWS calls the things that commands name, from what its API said. */

/** Undefined where there is no answer to go by. */
function awsNamesOf(facts) {
    const access = (0,facts_fact/* valueOf */.RP)(facts.awsAccess);
    const cluster = (0,facts_fact/* valueOf */.RP)(facts.awsCluster);
    const instances = (0,facts_fact/* valueOf */.RP)(facts.awsInstances);
    const only = instances?.length === 1 ? instances[0] : undefined;
    const identifier = cluster?.identifier ?? (cluster === null ? only?.identifier : undefined);
    if (access === undefined || cluster === undefined || identifier === undefined) {
        return undefined;
    }
    return {
        region: access.region,
        topology: cluster === null ? 'instance' : (0,aws/* isAurora */.xk)(cluster) ? 'aurora' : 'multi-az-cluster',
        identifier,
        writer: cluster === null ? only?.identifier : (0,aws/* writerMember */.I3)(cluster)?.instanceIdentifier,
        parameterGroup: parameterGroupOf(facts, cluster, only),
        ...pendingOf([...(cluster === null ? [] : [cluster]), ...(instances ?? [])]),
    };
}
function pendingOf(all) {
    const pending = aws/* AWS_RESTARTING */.Qq.filter((name) => all.some((one) => one.pending.names.includes(name)));
    return pending.length === 0 ? {} : { pending };
}
/** The parameters may be denied: the cluster and the instance name their group as well. */
function parameterGroupOf(facts, cluster, instance) {
    return (0,facts_fact/* valueOf */.RP)(facts.awsParameters)?.group ?? (cluster === null ? instance?.parameterGroups[0]?.name : cluster.parameterGroup) ?? undefined;
}

;// CONCATENATED MODULE: ./src/judge/ground.ts
/** What remedies depend on: the platform and the settings as they were seen. */



function groundOf(facts, { connection }) {
    const aws = isOfAnother(facts, connection?.host) ? undefined : awsNamesOf(facts);
    return {
        platform: (0,facts_fact/* valueOf */.RP)(facts.platform)?.name ?? (aws === undefined ? platformByHost(connection?.host ?? '') : platformOnAws(aws)),
        major: (0,facts_fact/* valueOf */.RP)(facts.version)?.major,
        settings: (0,facts_fact/* valueOf */.RP)(facts.settings),
        connection,
        aws,
    };
}
/**
 * Whether the session, or the host where that tells it, is of another database than the one AWS was asked about: a command
 * with that one's names would change, or reboot, what nobody has looked at.
 */
function isOfAnother({ platform, awsCluster, awsInstances }, host) {
    const cluster = (0,facts_fact/* valueOf */.RP)(awsCluster);
    const instances = (0,facts_fact/* valueOf */.RP)(awsInstances);
    const members = [...(cluster?.members ?? []).map(({ instanceIdentifier }) => instanceIdentifier), ...(instances ?? []).map(({ identifier }) => identifier)];
    const reached = (0,facts_fact/* valueOf */.RP)(platform)?.instanceIdentifier;
    if (reached !== undefined) {
        return members.length > 0 && !members.includes(reached);
    }
    const named = host === undefined ? undefined : (0,rds_host/* rdsEndpointOf */._8)(host);
    const endpoints = [cluster?.endpoint, ...(instances ?? []).map(({ endpoint }) => endpoint)].flatMap((one) => one?.toLowerCase() ?? []);
    return (named?.kind === 'writer' || named?.kind === 'instance') && endpoints.length > 0 && !members.includes(named.name) && !endpoints.includes((host ?? '').toLowerCase().replace(/\.$/, ''));
}
/** The ground of what is changed at AWS, whatever a session took the server for. */
function groundOnAws(ground) {
    return ground.aws === undefined ? ground : { ...ground, platform: platformOnAws(ground.aws) };
}
function platformOnAws({ topology }) {
    return topology === 'aurora' ? 'aurora' : 'rds';
}
/** What can be said without a session. Aurora's cluster endpoints name the cluster; an instance's do not tell. */
function platformByHost(host) {
    switch ((0,rds_host/* rdsEndpointOf */._8)(host)?.kind) {
        case undefined:
            return 'unknown';
        case 'writer':
        case 'reader':
        case 'custom':
        case 'global':
        case 'limitless':
            return 'aurora';
        case 'instance':
        case 'proxy':
        case 'proxy-endpoint':
            return 'rds';
    }
}

// EXTERNAL MODULE: ./src/judge/planes.ts
var judge_planes = __webpack_require__(8792);
;// CONCATENATED MODULE: ./src/judge/judge.ts
/** Rules on facts, then policy: one target's rows. What rules leave to the engine is done here, once. */








/** The most objects a rule reports. */
const MOST_OBJECTS = 1000;
/** Judges every rule that policy leaves in, prerequisites first; rows come in the registry's order. */
function judge(rules, sources, facts, target) {
    return new Judging(rules, sources, facts, target).results();
}
/** Ids of the rules that policy leaves out. */
function rulesOff(rules, target) {
    return rules.filter((rule) => isOff(rule, target)).map((rule) => rule.id);
}
/** One target being judged: every rule once, whoever asks for it first. */
class Judging {
    #rules;
    #sources;
    #facts;
    #target;
    #ground;
    #judged = new Map();
    constructor(rules, sources, facts, target) {
        this.#rules = rules;
        this.#sources = new Map(sources.flatMap((source) => source.facts.map((fact) => [fact, source])));
        this.#facts = facts;
        this.#target = target;
        this.#ground = groundOf(facts, target);
    }
    results() {
        return this.#rules.filter((rule) => !isOff(rule, this.#target)).flatMap((rule) => this.#visit(rule));
    }
    #visit(rule) {
        const before = this.#judged.get(rule.id);
        if (before !== undefined) {
            return before;
        }
        const results = rowsOf(rule, this.#judgment(rule), this.#target, rule.group === 'aws' ? groundOnAws(this.#ground) : this.#ground);
        this.#judged.set(rule.id, results);
        return results;
    }
    #judgment(rule) {
        const notApplicable = this.#notAsked(rule) ?? rule.applies(this.#target);
        if (notApplicable !== undefined) {
            return one({ status: 'skip', message: notApplicable, because: { kind: 'not-applicable' } });
        }
        const cause = this.#firstFailure(rule.prerequisites);
        if (cause !== undefined) {
            return one(skippedFor(cause));
        }
        const unread = rule.needs
            .map((name) => this.#unread(name, rule))
            .filter((found) => found !== undefined)
            .sort((a, b) => UNREAD.indexOf(a.because.kind) - UNREAD.indexOf(b.because.kind));
        if (unread[0] !== undefined) {
            return one(unread[0]);
        }
        return judgedOn(rule, this.#facts, this.#target);
    }
    /** Why the rule has nothing to go by: what it needs belongs to a plane that is not asked. */
    #notAsked(rule) {
        const asked = (0,judge_planes/* planesOf */.dX)(this.#target);
        const planes = rule.needs.map((name) => this.#sources.get(name)?.plane).filter((plane) => plane !== undefined);
        const missing = planes.find((plane) => !asked.includes(plane));
        return missing === undefined ? undefined : judge_planes/* NOT_ASKED */.Lf[missing];
    }
    /** What is said instead of the rule when a fact it needs is not known. */
    #unread(name, rule) {
        const fact = this.#facts[name];
        const status = isBlocking(rule, this.#target) ? 'unknown' : 'skip';
        switch (fact.state) {
            case 'known':
                return undefined;
            case 'unavailable':
                return { status: 'skip', message: fact.why, because: { kind: 'not-applicable' } };
            case 'denied':
                return { status, message: `could not check: ${fact.by}`, because: { kind: 'denied' } };
            case 'failed': {
                // A session that broke off may be what the rule itself could not see; an API's answer always says how the asking went.
                const isCause = this.#sources.get(name)?.plane === 'control-plane' ? explains : isFailingError;
                const cause = this.#firstFailure(this.#explaining(name, rule), isCause);
                return cause === undefined
                    ? { status, message: `could not check: ${name} could not be read (${fact.error})`, because: { kind: 'failed' } }
                    : skippedFor(cause);
            }
        }
    }
    /** The rules one of which says why a fact could not be had; a rule never explains itself. */
    #explaining(name, rule) {
        return (this.#sources.get(name)?.explainedBy ?? []).filter((id) => id !== rule.id);
    }
    /** The rule whose failure is why one of these did not pass, or undefined. `isCause`: what counts as a failure. */
    #firstFailure(ids, isCause = isFailingError) {
        for (const id of ids) {
            const rule = this.#rules.find((candidate) => candidate.id === id);
            if (rule === undefined) {
                continue;
            }
            // A rule that is off passes on its own prerequisites: what depends on it depends on them.
            const cause = isOff(rule, this.#target) ? this.#firstFailure(rule.prerequisites, isCause) : rootCause(this.#visit(rule), isCause);
            if (cause !== undefined) {
                return cause;
            }
        }
        return undefined;
    }
}
function isOff(rule, target) {
    return !rule.mandatory && target.policy.rules[rule.id] === 'off';
}
/** What weighs most of several facts that are not known: one that was cut off is never hidden behind another. */
const UNREAD = ['failed', 'prerequisite', 'not-applicable', 'denied'];
function skippedFor(cause) {
    return { status: 'skip', message: `skipped because ${cause} failed`, because: { kind: 'prerequisite', rule: cause } };
}
function rootCause(results, isCause) {
    for (const result of results) {
        if (isCause(result)) {
            return result.rule;
        }
        if (result.because?.kind === 'prerequisite') {
            return result.because.rule;
        }
    }
    return undefined;
}
function isFailingError({ status, severity }) {
    return status === 'fail' && severity === 'error';
}
/** Whether a row says why facts are missing: it failed as an error, or the conversation broke off and it says how. */
function explains(result) {
    return isFailingError(result) || (result.status === 'unknown' && result.because?.kind === 'failed');
}
function judgedOn(rule, facts, target) {
    try {
        const { outcomes, total } = listed(rule.judge(handedOver(rule, facts), target));
        if (outcomes.length === 0) {
            throw new Error('it judged nothing');
        }
        const worstFirst = [...outcomes].sort((a, b) => rank(b, rule, target) - rank(a, rule, target)).slice(0, MOST_OBJECTS);
        return {
            outcomes: worstFirst.map((outcome) => ({ ...weighed(outcome, rule, target), ...becauseOf(outcome) })),
            more: total - worstFirst.length,
        };
    }
    catch (error) {
        return one({
            status: 'unknown',
            message: `could not check: a bug in the rule, please report it (${(0,errors/* errorMessage */.g)(error)})`,
            because: { kind: 'failed' },
        });
    }
}
function listed(outcomes) {
    if ('outcomes' in outcomes) {
        return outcomes;
    }
    const all = 'status' in outcomes ? [outcomes] : outcomes;
    return { outcomes: all, total: all.length };
}
/** A rule that cannot block casts no doubt on the target by not knowing: its row is a skip, as for an unread fact. */
function weighed(outcome, rule, target) {
    if (outcome.status !== 'unknown' || isBlocking(rule, target)) {
        return outcome;
    }
    const { object, evidence, message } = outcome;
    return {
        status: 'skip',
        message,
        ...(object === undefined ? {} : { object }),
        ...(evidence === undefined ? {} : { evidence }),
    };
}
function becauseOf(outcome) {
    switch (outcome.status) {
        case 'skip':
            return { because: { kind: 'not-applicable' } };
        case 'unknown':
            return { because: { kind: outcome.cutOff === true ? 'failed' : 'denied' } };
        default:
            return {};
    }
}
function handedOver(rule, facts) {
    const needed = rule.needs.map((name) => [name, (0,facts_fact/* valueOf */.RP)(facts[name])]);
    const used = rule.uses.map((name) => [name, facts[name]]);
    return Object.fromEntries([...needed, ...used]);
}
function one(outcome) {
    return { outcomes: [outcome], more: 0 };
}
/** How much the verdict depends on it, after policy: the worst come first, so that the cap cuts off the least. */
function rank(outcome, rule, target) {
    const severity = severityOf(rule, outcome, target);
    switch (outcome.status) {
        case 'fail':
            return severity === 'error' ? 6 : 4 - result/* SEVERITIES */.oC.indexOf(severity);
        case 'unknown':
            return 5;
        case 'skip':
            return 1;
        case 'pass':
            return 0;
    }
}
function rowsOf(rule, judgment, target, ground) {
    return judgment.outcomes.map((outcome, index) => {
        const object = outcome.object ?? null;
        const last = index === judgment.outcomes.length - 1;
        return {
            rule: rule.id,
            group: rule.group,
            title: rule.title,
            status: outcome.status,
            severity: severityOf(rule, outcome, target),
            object,
            fingerprint: [rule.id, target.name, ...(object === null ? [] : [(0,objects/* objectText */.tq)(object)])].join('/'),
            more: last ? judgment.more : 0,
            message: outcome.message ?? rule.title,
            evidence: outcome.evidence ?? NOTHING_SEEN,
            ...(outcome.status === 'fail' || outcome.status === 'unknown' ? foundBy(outcome, target, ground) : {}),
            ...(outcome.because === undefined ? {} : { because: outcome.because }),
            docs: docs/* DOCS */.i.rule(rule.id),
        };
    });
}
const NOTHING_SEEN = {};
/** What a row that did not pass says beyond its message. */
function foundBy(outcome, target, ground) {
    const { meaning, outage, related, remedy, about } = outcome;
    const { file, line, column } = (about === undefined ? undefined : target.origins[about]) ?? {};
    return {
        ...(meaning === undefined ? {} : { meaning }),
        ...(outage === undefined ? {} : { outage }),
        ...(related === undefined ? {} : { related }),
        ...(remedy === undefined ? {} : { fix: resolveRemedy(remedy, ground) }),
        ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) } }),
    };
}
/** Policy replaces the severity of all failures of a rule. */
function severityOf(rule, outcome, target) {
    return policySeverity(rule, target) ?? (outcome.status === 'fail' ? outcome.severity : rule.severities(target)[0]);
}
/** Whether the rule can fail as an error, after policy. */
function isBlocking(rule, target) {
    return (policySeverity(rule, target) ?? rule.severities(target)[0]) === 'error';
}
function policySeverity(rule, target) {
    const decided = rule.mandatory ? undefined : target.policy.rules[rule.id];
    return decided === 'off' ? undefined : decided;
}

// EXTERNAL MODULE: ./src/judge/verdict.ts
var verdict = __webpack_require__(9278);
;// CONCATENATED MODULE: ./src/judge/target-report.ts
/** One target's facts, judged: what `report.json` says of it. */






function targetReport(rules, sources, facts, target) {
    const results = judge(rules, sources, facts, target);
    const planes = (0,judge_planes/* planesOf */.dX)(target);
    return {
        name: target.name,
        verdict: (0,verdict/* verdictOf */.Vj)(results, planes),
        planes,
        server: serverIdentity(facts),
        inventory: inventoryOf(facts),
        consumer: target.consumer.name,
        tablesNamed: target.tables.length > 0 || target.publication !== undefined || target.autocreate === 'all-tables',
        results,
        off: rulesOff(rules, target),
        measured: measuredOf(facts, target),
    };
}
function serverIdentity(facts) {
    const version = (0,facts_fact/* valueOf */.RP)(facts.version);
    return version === undefined
        ? null
        : { version: version.text, major: version.major, platform: (0,facts_fact/* valueOf */.RP)(facts.platform)?.name ?? 'unknown' };
}
function inventoryOf(facts) {
    const currentLsn = (0,facts_fact/* valueOf */.RP)(facts.currentLsn);
    return {
        slots: target_report_listed(facts.slots, (slot) => slotRow(slot, currentLsn)),
        publications: target_report_listed(facts.publications, ({ name, owner, allTables, schemas, inserts, updates, deletes, truncates, viaRoot }) => ({
            name,
            owner,
            all_tables: allTables,
            schemas,
            inserts,
            updates,
            deletes,
            truncates,
            via_root: viaRoot,
        })),
        subscriptions: target_report_listed(facts.subscriptions, ({ name, enabled, slot, publications }) => ({ name, enabled, slot, publications })),
        walsenders: target_report_listed(facts.walsenders, ({ pid, user, applicationName, state }) => ({ pid, user, application_name: applicationName, state })),
    };
}
function measuredOf(facts, target) {
    if ((0,judge_planes/* planesOf */.dX)(target).length === 0) {
        return null;
    }
    const lsn = (0,facts_fact/* valueOf */.RP)(facts.currentLsn);
    return {
        currentLsn: lsn === undefined ? null : (0,judge_lsn/* lsnText */.T)(lsn),
        freeSlots: freeSlots(facts),
        certificateExpiresAt: firstExpiry((0,facts_fact/* valueOf */.RP)(facts.tls)?.chain ?? []),
        replayLagMs: replayLagMs(facts, target),
    };
}
function freeSlots({ settings, slots }) {
    const limit = (0,facts_fact/* valueOf */.RP)(settings)?.max_replication_slots.value;
    const used = (0,facts_fact/* valueOf */.RP)(slots)?.length;
    return limit === undefined || used === undefined ? null : Math.max(Number(limit) - used, 0);
}
function firstExpiry(chain) {
    const times = chain.map(({ validTo }) => Date.parse(validTo)).filter(Number.isFinite);
    return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}
function replayLagMs({ slots, walsenders }, target) {
    const pid = (0,facts_slots/* plannedSlot */.pM)((0,facts_fact/* valueOf */.RP)(slots) ?? [], target)?.activePid ?? null;
    return pid === null ? null : ((0,walsender_lag/* lagOf */.e)((0,facts_fact/* valueOf */.RP)(walsenders)?.find((one) => one.pid === pid)) ?? null);
}
function target_report_listed(fact, row) {
    return (0,facts_fact/* valueOf */.RP)(fact)?.map(row) ?? null;
}
function slotRow(slot, currentLsn) {
    return {
        name: slot.name,
        plugin: slot.plugin,
        type: slot.type,
        database: slot.database,
        active: slot.active,
        temporary: slot.temporary,
        restart: position(slot.restartLsn),
        confirmed_flush: position(slot.confirmedFlushLsn),
        retained: retained(slot.restartLsn, currentLsn),
        wal_status: slot.walStatus,
    };
}
/** A slot that is ahead of what this server has holds nothing back. */
function retained(restartLsn, currentLsn) {
    if (currentLsn === undefined || restartLsn === null) {
        return null;
    }
    return { bytes: restartLsn > currentLsn ? 0 : Number(currentLsn - restartLsn) };
}
function position(lsn) {
    return lsn === null ? null : { lsn: (0,judge_lsn/* lsnText */.T)(lsn) };
}


/***/ }),

/***/ 1383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ qualifiedName),
/* harmony export */   QP: () => (/* binding */ settingObject),
/* harmony export */   Uw: () => (/* binding */ roleObject),
/* harmony export */   ah: () => (/* binding */ slotObject),
/* harmony export */   cg: () => (/* binding */ OBJECT_KINDS),
/* harmony export */   h0: () => (/* binding */ awsObject),
/* harmony export */   oX: () => (/* binding */ tableObject),
/* harmony export */   qP: () => (/* binding */ publicationObject),
/* harmony export */   tc: () => (/* binding */ schemaObject),
/* harmony export */   tq: () => (/* binding */ objectText)
/* harmony export */ });
/* harmony import */ var _neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7766);

const OBJECT_KINDS = ['table', 'schema', 'slot', 'role', 'publication', 'setting', 'database', 'aws'];
/** As `report.json`, fingerprints and waivers have it: `table:public.orders`. */
function objectText({ kind, name }) {
    return `${kind}:${name}`;
}
/** `public.orders`, `sales."Mixed, Case"`. */
function qualifiedName(table) {
    return `${(0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(table.schema)}.${(0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(table.name)}`;
}
function tableObject(table) {
    return { kind: 'table', name: qualifiedName(table) };
}
function schemaObject(name) {
    return { kind: 'schema', name: (0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name) };
}
function slotObject(name) {
    return { kind: 'slot', name: (0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name) };
}
function roleObject(name) {
    return { kind: 'role', name: (0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name) };
}
function publicationObject(name) {
    return { kind: 'publication', name: (0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name) };
}
function settingObject(name) {
    return { kind: 'setting', name };
}
/** `aws:cluster/orders`. `name`: an identifier of AWS's, which needs no quotes. */
function awsObject(kind, name) {
    return { kind: 'aws', name: `${kind}/${name}` };
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ CLIENT_ADDRESS),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   v9: () => (/* binding */ advice),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/** Placeholder in an entry of pg_hba.conf for a client address that is not known. */
const CLIENT_ADDRESS = 'CLIENT_ADDRESS';
/** A remedy without alternatives. */
function remedy(summary, ...intents) {
    return { summary, alternatives: [{ intents }] };
}
/** A remedy with alternatives, the recommended one first. */
function choice(summary, ...alternatives) {
    return { summary, alternatives };
}
/** A remedy that consists of words only. */
function advice(summary, ...sentences) {
    return remedy(summary, ...sentences.map((text) => ({ kind: 'person-decides', text })));
}


/***/ }),

/***/ 8673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lagOf)
/* harmony export */ });
/**
 * Milliseconds; undefined where it cannot be seen. Flush is what moves the slot. The server forgets the lag of a client
 * that has confirmed everything, and keeps the last one of a client that is waiting for more.
 */
function lagOf(sender) {
    if (sender?.state == null) {
        return undefined;
    }
    const { sentLsn, flushLsn, flushLagMs, replayLagMs, connectedMs } = sender;
    if (flushLsn === null) {
        return connectedMs ?? undefined;
    }
    return sentLsn !== null && flushLsn >= sentLsn ? 0 : (flushLagMs ?? replayLagMs ?? 0);
}


/***/ })

};
