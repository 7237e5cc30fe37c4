export const id = 400;
export const ids = [400];
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

/***/ 6180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ logicalDecodingEnabled)
/* harmony export */ });
/** Since this version the first logical slot enables logical decoding under `replica`. */
const DYNAMIC_SINCE = 19;
/** Whether a primary with these settings can decode as soon as a slot asks it to. Source: wal_level; 19+ effective_wal_level. */
function logicalDecodingEnabled({ wal_level, effective_wal_level }, major) {
    return (effective_wal_level ?? wal_level).value === 'logical' || (major >= DYNAMIC_SINCE && wal_level.value === 'replica');
}


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

/***/ 1400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
// EXTERNAL MODULE: ./src/objects.ts
var objects = __webpack_require__(1383);
// EXTERNAL MODULE: ./src/remedies/intents.ts
var intents = __webpack_require__(6955);
// EXTERNAL MODULE: ./src/neutralise/cap.ts
var cap = __webpack_require__(7890);
;// CONCATENATED MODULE: ./src/rules/shared/said.ts

/** A login trigger can raise hundreds of kilobytes: a sentence has room for the beginning. UTF-16 code units. */
const IN_A_SENTENCE = 300;
const IN_EVIDENCE = 2000;
/** Message and detail, cut for a sentence. */
function said(error) {
    return quoted(whole(error));
}
/** Message and detail, cut for the evidence. */
function saidInEvidence(error) {
    return (0,cap/* cap */.N)(whole(error), IN_EVIDENCE);
}
function whole({ message, detail }) {
    return detail === undefined ? message : `${message} (${detail})`;
}
/** Any foreign text, cut for a sentence. */
function quoted(text) {
    return (0,cap/* cap */.N)(text, IN_A_SENTENCE);
}

// EXTERNAL MODULE: ./src/neutralise/sql.ts
var sql = __webpack_require__(7766);
;// CONCATENATED MODULE: ./src/rules/shared/wording.ts


/** A name or value inside a sentence: renderers set what is between backticks as inline code. */
function code(text) {
    return `\`${text}\``;
}
/** Begins a sentence: not every product is a name with a capital. */
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** `` `public.orders` ``: a table inside a sentence. */
function table(name) {
    return code((0,objects/* qualifiedName */.OL)(name));
}
/** `` `"Mixed, Case"` ``: a role, slot, index or publication inside a sentence. */
function named(name) {
    return code((0,sql/* quoteIdentifier */.Cm)(name));
}
/** `a`, `a and b`, `a, b and c`. */
function listed(texts, word = 'and') {
    const last = texts.at(-1) ?? '';
    return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${word} ${last}`;
}
/** The first few of `count` tables, and how many more there are: `a, b, c and 37 more`. */
function firstOf(tables, count) {
    const shown = tables.slice(0, MOST_NAMED).map(table);
    const more = count - shown.length;
    return listed(more > 0 ? [...shown, `${String(more)} more`] : shown);
}
/** The most names in one sentence. */
const MOST_NAMED = 3;
/** `1 slot`, `2 slots`. */
function counted(count, one, many = `${one}s`) {
    return `${String(count)} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./src/rules/rule.ts
function pass(seen = {}) {
    return { status: 'pass', ...seen };
}
function fail(severity, found) {
    return { status: 'fail', severity, ...found };
}
function unknown(found) {
    return { status: 'unknown', ...found };
}
function skip(message) {
    return { status: 'skip', message };
}
/** Checks a rule's declaration at compile time: an undeclared fact or severity does not type-check. */
function rule(definition) {
    const { severities } = definition;
    return {
        aliases: [],
        prerequisites: [],
        uses: [],
        mandatory: false,
        applies: () => undefined,
        ...definition,
        severities: typeof severities === 'function' ? severities : () => severities,
        // The engine hands over exactly what `needs` and `uses` name; the declaration above is what makes this safe.
        judge: definition.judge.bind(definition),
    };
}

;// CONCATENATED MODULE: ./src/rules/aws/aws-access.ts





const awsAccess = rule({
    id: 'aws-access',
    group: 'aws',
    title: "AWS's API answers everything that is asked of it",
    severities: ['error', 'warning'],
    needs: ['awsAccess'],
    judge({ awsAccess: access }, target) {
        const { controlPlane } = target;
        if (controlPlane === undefined) {
            return skip("AWS's API is not queried");
        }
        const object = objectOf(controlPlane);
        const seen = { ...(object === undefined ? {} : { object }), evidence: evidenceOf(access) };
        if (access.outcome !== 'answered') {
            return unknown({ ...seen, ...EXPLANATIONS[access.outcome](access, target, controlPlane), meaning: MEANING, cutOff: true });
        }
        if (access.denied.length > 0) {
            return fail('warning', { ...seen, ...deniedActions(access) });
        }
        return (access.unanswered ?? []).length === 0 ? pass(seen) : fail('warning', { ...seen, ...unansweredActions(access) });
    },
});
const MEANING = 'Nothing of what AWS knows of the database could be checked: whether logical replication is really enabled, and stays enabled after the next reboot.';
function objectOf({ clusterIdentifier, instanceIdentifier }) {
    if (clusterIdentifier !== undefined) {
        return (0,objects/* awsObject */.h0)('cluster', clusterIdentifier);
    }
    return instanceIdentifier === undefined ? undefined : (0,objects/* awsObject */.h0)('instance', instanceIdentifier);
}
function evidenceOf({ outcome, region, code: error, detail, others, denied, unanswered = [] }) {
    return {
        outcome,
        region,
        ...(error === undefined ? {} : { code: error }),
        ...(detail === undefined ? {} : { aws_says: quoted(detail) }),
        ...(outcome === 'not-found' ? { identifiers: others.slice(0, aws_access_MOST_NAMED) } : {}),
        ...(denied.length === 0 ? {} : { denied: denied.map(({ action }) => action) }),
        ...(unanswered.length === 0 ? {} : { unanswered: unanswered.map(({ action }) => action) }),
    };
}
const aws_access_MOST_NAMED = 10;
function deniedActions({ denied }) {
    const actions = denied.map(({ action }) => action);
    return {
        message: `the AWS identity of this check may not call ${listed(actions.map(code))}`,
        meaning: `What ${actions.length === 1 ? 'this action' : 'these actions'} would have shown was not checked. AWS says: ${quoted(denied[0]?.detail ?? '')}`,
        remedy: (0,intents/* remedy */.zL)(`Allow ${listed(actions.map(code))} to the identity that this check uses`, { kind: 'allow-actions', actions }, {
            kind: 'person-decides',
            text: 'If a policy allows them already, look for what denies them: a permissions boundary, a service control policy of the organization, or a session policy of the role. To do without these checks, switch the rules off with the input `rules`.',
        }),
    };
}
/** What needs them is inconclusive by itself; here is why. */
function unansweredActions({ unanswered = [], region }) {
    return {
        message: `AWS's API in ${code(region)} gave no answer to ${listed(unanswered.map(({ action }) => code(action)))}`,
        meaning: `What ${unanswered.length === 1 ? 'this action' : 'these actions'} would have shown was not checked. The first error: ${quoted(unanswered[0]?.detail ?? '')}`,
        remedy: (0,intents/* advice */.v9)('Run this job again', 'AWS throttles the calls of an account and region together. If it persists, check whether other jobs call the API at the same time, and whether a proxy between the runner and AWS changes or cuts off answers.'),
    };
}
const EXPLANATIONS = {
    'no-credentials': (_, target) => ({
        message: `could not check: ${askedBy(target)} asks for AWS's API, but no AWS credentials were found`,
        ...about(target),
        remedy: giveCredentials('Give this job AWS credentials', askedBy(target)),
    }),
    refused: ({ code: error, detail }, target, { region }) => ({
        message: `could not check: AWS refused the credentials: ${REFUSALS[error ?? ''] ?? quoted(detail ?? error ?? 'it did not say why')}`,
        ...about(target),
        remedy: giveCredentials('Give this job valid AWS credentials', askedBy(target), isOfOtherPartition(error)
            ? `Check that the credentials belong to the partition of ${code(region)}: those of China and of GovCloud are accounts of their own.`
            : undefined),
    }),
    'not-found': (access, target, controlPlane) => notFound(access, target, controlPlane),
    unreachable: ({ region, detail, code: error }, target) => ({
        message: `could not check: AWS's API in ${code(region)} gave no answer (${quoted(detail ?? error ?? 'no reason is known')})`,
        ...(target.origins['aws-region'] === undefined ? {} : { about: 'aws-region' }),
        remedy: (0,intents/* advice */.v9)("Let the runner reach AWS's API", `Check that the region ${code(region)} exists, and that the runner can reach the API of RDS there on port 443.`, 'Behind a proxy, set `HTTPS_PROXY` and `NO_PROXY` for this step. In a VPC without a way out, add an interface endpoint for RDS.', `If AWS's API is not to be asked, remove ${askedBy(target)}.`),
    }),
};
/** What AWS means by the codes that need no more words of its own. */
const REFUSALS = {
    ExpiredToken: 'they have expired',
    ExpiredTokenException: 'they have expired',
    RequestExpired: 'they have expired, or the clock of the runner is wrong',
    InvalidClientTokenId: 'it does not know the access key or the session token',
    UnrecognizedClientException: 'it does not know the access key or the session token',
    AuthFailure: 'it does not know the access key or the session token',
    SignatureDoesNotMatch: 'the secret access key does not belong to the access key ID',
    OptInRequired: 'the account has not enabled this region',
};
function isOfOtherPartition(error) {
    return error === 'InvalidClientTokenId' || error === 'UnrecognizedClientException' || error === 'AuthFailure';
}
function notFound({ others, otherEngine, mistaken, region }, target, { clusterIdentifier, instanceIdentifier, host }) {
    const kind = clusterIdentifier === undefined ? 'instance' : 'cluster';
    const identifier = clusterIdentifier ?? instanceIdentifier;
    const option = clusterIdentifier === undefined ? 'db-instance-identifier' : 'db-cluster-identifier';
    if (identifier === undefined) {
        return {
            message: `could not check: no cluster or instance in ${code(region)} has the endpoint ${code(host ?? '')}`,
            remedy: (0,intents/* remedy */.zL)('Name the cluster or instance', {
                kind: 'set-option',
                option: 'db-cluster-identifier',
                lead: 'Set the identifier of the cluster, or `db-instance-identifier` for an instance that belongs to none. Check that the credentials are those of the account that the database is in.',
            }),
        };
    }
    const [nearest] = others;
    const located = target.origins[option] === undefined ? {} : { about: option };
    if (otherEngine !== undefined) {
        return {
            message: `could not check: the ${kind} ${code(identifier)} in ${code(region)} runs ${code(otherEngine)}, not PostgreSQL`,
            ...located,
            remedy: (0,intents/* remedy */.zL)(`Correct ${code(option)}`, { kind: 'set-option', option, lead: `Set the identifier of the ${kind} that runs PostgreSQL.` }),
        };
    }
    if (mistaken === 'no-member') {
        return {
            message: `could not check: the instance ${code(instanceIdentifier ?? '')} is not a member of the cluster ${code(identifier)}`,
            ...(target.origins['db-instance-identifier'] === undefined ? located : { about: 'db-instance-identifier' }),
            remedy: (0,intents/* remedy */.zL)('Correct `db-instance-identifier`, or leave it out', {
                kind: 'set-option',
                option: 'db-instance-identifier',
                lead: `The cluster alone is enough. If the source is the instance ${code(instanceIdentifier ?? '')}, leave out \`db-cluster-identifier\` instead.`,
            }),
        };
    }
    if (mistaken !== undefined) {
        const belongsIn = mistaken === 'instance' ? 'db-instance-identifier' : 'db-cluster-identifier';
        return {
            message: `could not check: ${code(identifier)} in ${code(region)} is ${mistaken === 'instance' ? 'an instance, not a cluster' : 'a cluster, not an instance'}`,
            ...located,
            remedy: (0,intents/* remedy */.zL)(`Set it as ${code(belongsIn)}`, { kind: 'set-option', option: belongsIn, value: identifier, lead: `Set this in place of ${code(option)}.` }),
        };
    }
    const elsewhere = {
        kind: 'ask-aws',
        text: 'aws sts get-caller-identity',
        lead: `Check that ${code(region)} is the region of the database (\`aws-region\`), and that the credentials are those of its account, which this command names.`,
    };
    return {
        message: `could not check: there is no ${kind} ${code(identifier)} in ${code(region)} of this account${nearest === undefined ? '' : `; did you mean ${code(nearest)}?`}`,
        ...located,
        remedy: (0,intents/* remedy */.zL)(`Correct ${code(option)}, the region or the credentials`, { kind: 'set-option', option, ...(nearest === undefined ? {} : { value: nearest }), lead: `Set the identifier of the ${kind} as AWS lists it.` }, elsewhere),
    };
}
/** The options that have AWS's API asked, the most telling first. */
const ASKING = ['db-cluster-identifier', 'db-instance-identifier', 'aws-region', 'client-cidr', 'auth'];
function askedBy({ origins }) {
    const set = ASKING.filter((name) => origins[name] !== undefined);
    return code(set[0] ?? 'db-cluster-identifier');
}
function about({ origins }) {
    const set = ASKING.find((name) => origins[name] !== undefined);
    return set === undefined ? {} : { about: set };
}
/** Where a workflow gets credentials from, as docs/aws.md shows it. */
const OIDC = `- uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
  with:
    role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE
    aws-region: REGION`;
function giveCredentials(summary, asked, first) {
    const checked = first === undefined ? [] : [{ kind: 'person-decides', text: first }];
    return (0,intents/* choice */.Yq)(summary, {
        label: 'Assume a role by OpenID Connect',
        because: 'no secret is stored',
        intents: [
            ...checked,
            {
                kind: 'add-to-workflow',
                text: OIDC,
                lead: "Add this step before the check, and give the job the permission `id-token: write`. The role's trust policy has to allow this repository.",
            },
        ],
    }, {
        label: 'Use keys',
        intents: [
            {
                kind: 'person-decides',
                text: 'Set `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, for temporary credentials, `AWS_SESSION_TOKEN` in the environment of this step. A secret that does not exist is empty, and so are secrets in runs that are triggered from a fork.',
            },
        ],
    }, { label: "Do without AWS's API", intents: [{ kind: 'person-decides', text: `Remove ${asked}: the settings in AWS are then not checked.` }] });
}

// EXTERNAL MODULE: ./src/consumer.ts
var src_consumer = __webpack_require__(8595);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/facts/aws.ts
var aws = __webpack_require__(3498);
;// CONCATENATED MODULE: ./src/rules/shared/aws-topology.ts



function described(cluster, instances) {
    return { cluster, instances: (0,fact/* valueOf */.RP)(instances) };
}
/** Whether the session is known to be on an instance that is no part of it: what the two say is about different databases. */
function isElsewhere({ cluster, instances }, reached) {
    const members = [...(cluster?.members ?? []).map(({ instanceIdentifier }) => instanceIdentifier), ...(instances ?? []).map(({ identifier }) => identifier)];
    return reached !== undefined && members.length > 0 && !members.includes(reached);
}
/** Identifier of the cluster's writer, or of the one instance. */
function writerIdentifier({ cluster, instances }) {
    return cluster === null ? instances?.[0]?.identifier : (0,aws/* writerMember */.I3)(cluster)?.instanceIdentifier;
}
function writerOf(it) {
    const identifier = writerIdentifier(it);
    return it.instances?.find((instance) => instance.identifier === identifier);
}
/** Members of the cluster that are not its writer. */
function readersOf({ cluster }) {
    return (cluster?.members ?? []).filter(({ isWriter }) => !isWriter).map(({ instanceIdentifier }) => instanceIdentifier);
}
/** The cluster, or the one instance where it could be described. */
function wholeOf(it) {
    return it.cluster ?? writerOf(it);
}
/** What a result concerns: the cluster, or the one instance. */
function aws_topology_objectOf(it) {
    const whole = wholeOf(it);
    return whole === undefined ? {} : { object: (0,objects/* awsObject */.h0)(it.cluster === null ? 'instance' : 'cluster', whole.identifier) };
}
/** ``the cluster `orders` ``, ``the instance `orders` ``. */
function nameOf({ cluster, instances }) {
    return cluster === null ? `the instance ${code(instances?.[0]?.identifier ?? '')}` : `the cluster ${code(cluster.identifier)}`;
}
/** The port it listens on. */
function portOf({ cluster, instances }) {
    return cluster?.port ?? instances?.[0]?.port ?? undefined;
}
/** Whether the API has the parameter as switched on; what is set to nothing, and what the engine does not have, is off. */
function isOn(parameter) {
    return ['1', 'on', 'true', 'yes'].includes(parameter?.value?.toLowerCase() ?? '');
}
/** Major and minor version: `16.4` of `16.4`, `16.4-limitless`, `14.8-R2`. Undefined where that is not known. */
function engineVersionOf({ engineVersion }) {
    const [, major, minor] = /^(\d+)(?:\.(\d+))?/.exec(engineVersion ?? '') ?? [];
    return major === undefined ? undefined : { major: Number(major), minor: Number(minor ?? 0) };
}

;// CONCATENATED MODULE: ./src/rules/aws/aws-backups.ts




/** The least that switches automated backups on is one day; a week is what AWS proposes. */
const PROPOSED_DAYS = 7;
const awsBackups = rule({
    id: 'aws-backups',
    group: 'aws',
    title: 'Automated backups are on where the consumer needs them',
    severities,
    needs: ['awsCluster'],
    uses: ['awsInstances'],
    judge({ awsCluster, awsInstances }, { consumer }) {
        const it = described(awsCluster, awsInstances);
        const { automatedBackups: need } = consumer;
        const days = wholeOf(it)?.backupRetentionDays ?? null;
        if (days === null) {
            return skip('AWS does not say how long backups are kept');
        }
        const seen = { ...aws_topology_objectOf(it), evidence: { backup_retention_days: days } };
        return need === undefined || days > 0
            ? pass(seen)
            : fail((0,src_consumer/* severityOf */.xJ)(need), {
                ...seen,
                message: `automated backups of ${nameOf(it)} are off; ${consumer.product} needs them`,
                meaning: need.unmet,
                remedy: (0,intents/* remedy */.zL)(`Enable automated backups of ${nameOf(it)}`, {
                    kind: 'modify-aws',
                    change: { setting: 'backup-retention', days: PROPOSED_DAYS },
                    lead: 'Enabling backups on an instance that had none restarts it.',
                    restarts: true,
                }),
            });
    },
});
function severities({ consumer }) {
    const { automatedBackups: need } = consumer;
    return [need === undefined ? 'notice' : (0,src_consumer/* severityOf */.xJ)(need)];
}

;// CONCATENATED MODULE: ./src/rules/aws/aws-blue-green.ts






const awsBlueGreen = rule({
    id: 'aws-blue-green',
    group: 'aws',
    title: 'No blue/green deployment gets in the way of the pipeline',
    severities: ['error', 'warning'],
    needs: ['awsBlueGreen'],
    uses: ['awsCluster', 'awsInstances'],
    judge({ awsBlueGreen, awsCluster, awsInstances }) {
        const it = described((0,fact/* valueOf */.RP)(awsCluster) ?? null, awsInstances);
        const present = awsBlueGreen.filter(({ status }) => status !== 'DELETING');
        return present.length === 0 ? pass({ evidence: { deployments: 0 } }) : present.map((deployment) => judgeDeployment(deployment, nameOf(it)));
    },
});
function judgeDeployment(deployment, name) {
    const { identifier, status, source, target } = deployment;
    const seen = { object: (0,objects/* awsObject */.h0)('blue-green', identifier), evidence: { name: deployment.name, status, source, target } };
    return status === 'SWITCHOVER_IN_PROGRESS' ? fail('error', { ...seen, ...switching(deployment, name) }) : fail('warning', { ...seen, ...waiting(deployment, name) });
}
function aws_blue_green_named({ name, identifier }) {
    return code(name ?? identifier);
}
function switching(deployment, name) {
    return {
        message: `the blue/green deployment ${aws_blue_green_named(deployment)} of ${name} is switching over`,
        meaning: 'Writes and connections are stopped meanwhile, and the slots of the blue environment do not exist in the green one.',
        remedy: (0,intents/* advice */.v9)('Wait until the switchover has finished, then run this check again', 'Afterwards create the slot of the pipeline in the new environment, and copy the tables again.'),
    };
}
function waiting(deployment, name) {
    return deployment.status === 'SWITCHOVER_COMPLETED'
        ? {
            message: `the blue/green deployment ${aws_blue_green_named(deployment)} of ${name} was switched over`,
            meaning: 'Slots of the old environment do not exist in the new one, and positions that a consumer has remembered are not valid there.',
            remedy: (0,intents/* advice */.v9)('Let the pipeline start anew in the new environment, then delete the deployment', 'If the slot is missing, create it and copy the tables again. Deleting the deployment leaves both environments as they are.'),
        }
        : {
            message: `there is a blue/green deployment ${aws_blue_green_named(deployment)} of ${name} (${(deployment.status ?? 'of unknown status').toLowerCase().replaceAll('_', ' ')})`,
            meaning: 'A slot of the pipeline and a blue/green deployment exclude each other: the switchover is refused while a slot of another consumer exists, and after it the slot is gone.',
            remedy: (0,intents/* advice */.v9)('Finish or delete the blue/green deployment before the pipeline starts', 'If it is to be switched over with a pipeline running, plan for it: stop the pipeline once it has read everything, drop its slot, switch over, create the slot anew, and copy the tables again.'),
        };
}

// EXTERNAL MODULE: ./src/units.ts
var units = __webpack_require__(1996);
;// CONCATENATED MODULE: ./src/rules/aws/aws-ca-certificate.ts






const DAY_MS = 86_400_000;
/** RDS renews the certificates of servers by itself, well before they expire; authorities nobody renews. */
const SERVER_WARNING_MS = 7 * DAY_MS;
const AUTHORITY_WARNING_MS = 30 * DAY_MS;
/** What AWS issues certificates with by default since 2024; its roots are valid until 2061. */
const CURRENT = 'rds-ca-rsa2048-g1';
/** Authorities that have expired, and that the API may not list any more. */
const RETIRED = { 'rds-ca-2015': Date.parse('2020-03-05T00:00:00Z'), 'rds-ca-2019': Date.parse('2024-08-22T00:00:00Z') };
const awsCaCertificate = rule({
    id: 'aws-ca-certificate',
    group: 'aws',
    title: 'No certificate of an instance, nor its authority, expires soon or is about to be replaced',
    severities: ['warning'],
    needs: ['awsInstances'],
    uses: ['awsCertificates', 'awsMaintenance', 'tls'],
    judge({ awsInstances, awsCertificates, awsMaintenance, tls }, target) {
        const seen = {
            authorities: (0,fact/* valueOf */.RP)(awsCertificates) ?? [],
            rotations: ((0,fact/* valueOf */.RP)(awsMaintenance) ?? []).filter(({ action }) => action === 'ca-certificate-rotation'),
            writer: awsInstances[0]?.identifier,
            presented: presentedOf((0,fact/* valueOf */.RP)(tls), awsInstances, target),
        };
        const found = awsInstances.flatMap((instance) => judgeInstance(instance, seen, target) ?? []);
        const unseen = [...(awsCertificates.state === 'known' ? [] : ['the certificate authorities']), ...(awsMaintenance.state === 'known' ? [] : ['pending rotations'])];
        if (found.length === 0 && unseen.length > 0) {
            return unknown({ message: `could not check: ${listed(unseen)} could not be read; \`aws-access\` says why`, cutOff: [awsCertificates, awsMaintenance].some(({ state }) => state === 'failed') });
        }
        return found.length === 0 ? pass({ evidence: { authorities: [...new Set(awsInstances.flatMap(({ caCertificateIdentifier: id }) => id ?? []))] } }) : found;
    },
});
/** Only where there is one instance, or the host is that of one, is it known whose certificate it was. */
function presentedOf(tls, instances, { connection }) {
    const [leaf] = tls?.chain ?? [];
    const host = connection?.host.toLowerCase();
    const instance = instances.length === 1 ? instances[0] : instances.find(({ endpoint }) => endpoint !== null && endpoint.toLowerCase() === host);
    return leaf === undefined || instance === undefined ? undefined : { instance: instance.identifier, validTillMs: Date.parse(leaf.validTo) };
}
function judgeInstance(instance, seen, { thresholds }) {
    const { caCertificateIdentifier: authorityId, certificateValidTillMs: leafMs, pending } = instance;
    const authorityMs = seen.authorities.find(({ identifier }) => identifier === authorityId)?.validTillMs ?? RETIRED[authorityId ?? ''] ?? null;
    const presentedMs = seen.presented?.instance === instance.identifier ? seen.presented.validTillMs : undefined;
    const rotation = seen.rotations.find(({ resource }) => resource === instance.arn);
    const common = {
        object: (0,objects/* awsObject */.h0)('instance', instance.identifier),
        evidence: {
            authority: authorityId,
            authority_valid_to: isoOf(authorityMs),
            valid_to: isoOf(leafMs),
            ...(presentedMs === undefined ? {} : { presented_valid_to: isoOf(presentedMs) }),
            pending_authority: pending.caCertificateIdentifier,
        },
    };
    const asked = thresholds.certificateExpiryWarningMs;
    const authority = leftOf(authorityMs, asked ?? AUTHORITY_WARNING_MS);
    if (authority !== undefined && authorityId !== null) {
        return fail('warning', {
            ...common,
            message: `the certificate authority ${code(authorityId)} of the instance ${code(instance.identifier)} ${expires(authority)}`,
            meaning: 'From then on no client that verifies the server can connect, and the pipeline stops at its next reconnection.',
            remedy: rotateTo(instance.identifier, CURRENT),
        });
    }
    const next = pending.caCertificateIdentifier;
    if (next !== null || rotation !== undefined) {
        return fail('warning', {
            ...common,
            message: `the certificate of the instance ${code(instance.identifier)} is about to be replaced${next === null ? '' : `; the next one is issued by ${code(next)}`}`,
            meaning: 'A client that does not trust the authority of the new certificate cannot connect from then on.',
            remedy: (0,intents/* advice */.v9)('Let all clients trust the next authority before the certificate is replaced', `Give the pipeline, and this check, the bundle of AWS with all roots of the region: it has those of all current authorities.${when(rotation)}`),
        });
    }
    const leaf = leftOf(Math.min(leafMs ?? Infinity, presentedMs ?? Infinity), asked ?? SERVER_WARNING_MS);
    return leaf === undefined
        ? undefined
        : fail('warning', {
            ...common,
            message: `the certificate of the instance ${code(instance.identifier)} ${expires(leaf)}${isStale(leafMs, presentedMs) ? ', although AWS has issued a newer one' : ''}`,
            meaning: 'RDS renews it by itself, and has not done so. From then on no client that verifies the server can connect.',
            // A reboot is of the writer.
            remedy: isStale(leafMs, presentedMs) && seen.writer === instance.identifier
                ? (0,intents/* remedy */.zL)('Reboot the instance, so that it presents its new certificate', { kind: 'restart' })
                : (0,intents/* advice */.v9)('Find out why AWS has not renewed the certificate', `See the events and the pending maintenance of the instance ${code(instance.identifier)} in the RDS console; a renewal waits for a maintenance window or a reboot.`),
        });
}
/** What is left, where that is too little; negative when it has expired. */
function leftOf(validTillMs, warningMs) {
    const left = (validTillMs ?? Infinity) - Date.now();
    return left < warningMs ? left : undefined;
}
function expires(leftMs) {
    return leftMs < 0 ? `expired ${(0,units/* formatMs */._V)(-leftMs)} ago` : `expires in ${(0,units/* formatMs */._V)(leftMs)}`;
}
/** Whether the server presents an older certificate than AWS has issued. */
function isStale(issuedMs, presentedMs) {
    return issuedMs !== null && presentedMs !== undefined && issuedMs - presentedMs > DAY_MS;
}
function isoOf(ms) {
    return ms === null || !Number.isFinite(ms) ? null : new Date(ms).toISOString();
}
function when(rotation) {
    const ms = rotation?.applyMs ?? rotation?.forcedApplyMs ?? null;
    return ms === null ? '' : ` It is replaced at ${new Date(ms).toISOString()}.`;
}
function rotateTo(instance, authority) {
    return (0,intents/* remedy */.zL)(`Move the instance ${code(instance)} to ${code(authority)}`, {
        kind: 'modify-aws',
        change: { setting: 'ca-certificate', authority, instance },
        lead: 'Let all clients trust the roots of that authority first. Current versions of PostgreSQL take over a new certificate without a reboot; older ones restart.',
    });
}

// EXTERNAL MODULE: ./src/rds-host.ts
var rds_host = __webpack_require__(3339);
;// CONCATENATED MODULE: ./src/rules/aws/aws-endpoint.ts






const awsEndpoint = rule({
    id: 'aws-endpoint',
    group: 'aws',
    title: 'The host is the writer endpoint of the cluster, or the endpoint of the instance',
    severities: ['error', 'warning'],
    needs: ['awsCluster'],
    uses: ['awsInstances', 'awsEndpoints', 'awsGlobalCluster', 'platform', 'session'],
    judge({ awsCluster, awsInstances, awsEndpoints, awsGlobalCluster, platform, session }, target) {
        const it = described(awsCluster, awsInstances);
        const host = hostOf(target);
        const reached = (0,fact/* valueOf */.RP)(platform)?.instanceIdentifier;
        const seen = {
            ...aws_topology_objectOf(it),
            evidence: {
                host: host ?? null,
                endpoint: endpointOf(it),
                ...(reached === undefined ? {} : { session_on: reached }),
            },
        };
        const secondary = secondaryOf(it, (0,fact/* valueOf */.RP)(awsGlobalCluster));
        if (secondary !== undefined) {
            return fail('error', { ...seen, ...secondary });
        }
        if (host === undefined) {
            return skip('no `host` is set, so there is no endpoint to compare with those of the cluster');
        }
        if (awsCluster === null && it.instances === undefined) {
            return unknown({ ...seen, message: 'could not check: the instance could not be described', cutOff: awsInstances.state === 'failed' });
        }
        const verdict = judgeHost({ host, it, endpoints: (0,fact/* valueOf */.RP)(awsEndpoints) ?? [], reached, inRecovery: (0,fact/* valueOf */.RP)(session)?.inRecovery });
        return verdict.status === 'skip' ? verdict : { ...verdict, ...seen, about: 'host' };
    },
});
/** As DNS compares names. */
function hostOf({ connection, controlPlane }) {
    return (connection?.host ?? controlPlane?.host)?.toLowerCase().replace(/\.$/, '');
}
function endpointOf({ cluster, instances }) {
    return cluster === null ? (instances?.[0]?.endpoint ?? null) : cluster.endpoint;
}
function judgeHost(seen) {
    const { host, it } = seen;
    if (sameHost(host, endpointOf(it))) {
        return pass();
    }
    return byCluster(seen) ?? byInstance(seen) ?? byName(seen) ?? byAlias(seen);
}
function sameHost(host, endpoint) {
    return endpoint !== null && endpoint.toLowerCase() === host;
}
/** The other endpoints of a cluster. */
function byCluster({ host, it, endpoints }) {
    const { cluster } = it;
    if (cluster === null) {
        return undefined;
    }
    if (sameHost(host, cluster.readerEndpoint)) {
        return readerEndpoint(it);
    }
    const endpoint = endpoints.find((one) => sameHost(host, one.host));
    const isCustom = cluster.customEndpoints.some((one) => sameHost(host, one));
    if (endpoint === undefined && !isCustom) {
        return undefined;
    }
    const writer = writerIdentifier(it);
    if (endpoint?.customType !== 'READER' && endpoint?.staticMembers.length === 1 && endpoint.staticMembers[0] === writer) {
        return fail('warning', {
            message: `the host is a custom endpoint of ${nameOf(it)} that has one member alone, the writer ${code(writer ?? '')}`,
            meaning: 'After a failover it leads to a reader, or nowhere, and the pipeline stops.',
            remedy: useWriterEndpoint(it),
        });
    }
    if (readersOf(it).length === 0 && endpoint?.customType !== 'READER') {
        return fail('warning', {
            message: `the host is a custom endpoint of ${nameOf(it)}, which leads to the writer today because there is no reader`,
            meaning: 'As soon as a reader is added, the endpoint can lead to it, and the pipeline stops.',
            remedy: useWriterEndpoint(it),
        });
    }
    return fail('error', {
        message: `the host is a custom endpoint of ${nameOf(it)}, which can lead to readers`,
        meaning: `${ON_READERS} A custom endpoint picks one of its members for each connection.`,
        remedy: useWriterEndpoint(it),
    });
}
const ON_READERS = 'Logical replication slots are created and read on the writer only.';
function readerEndpoint(it) {
    return readersOf(it).length === 0
        ? fail('warning', {
            message: `the host is the reader endpoint of ${nameOf(it)}, which leads to the writer today because there is no reader`,
            meaning: 'As soon as a reader is added, the endpoint leads to it, and the pipeline stops.',
            remedy: useWriterEndpoint(it),
        })
        : fail('error', {
            message: `the host is the reader endpoint of ${nameOf(it)}`,
            meaning: `${ON_READERS} The pipeline cannot start.`,
            remedy: useWriterEndpoint(it),
        });
}
/** Endpoints of instances: members of the cluster, or the one that belongs to none, which was compared before. */
function byInstance({ host, it }) {
    const instance = it.instances === undefined ? memberNamed(host, it) : it.instances.find(({ endpoint }) => sameHost(host, endpoint));
    if (instance === undefined || it.cluster === null) {
        return undefined;
    }
    if (instance.identifier === writerIdentifier(it)) {
        return fail('warning', {
            message: `the host is the endpoint of the instance ${code(instance.identifier)}, the writer of ${nameOf(it)} at present`,
            meaning: 'After a failover the instance is a reader, and the pipeline stops.',
            remedy: useWriterEndpoint(it),
        });
    }
    return isDecodingReader(it, instance)
        ? fail('warning', {
            message: `the host is the endpoint of the instance ${code(instance.identifier)}, a reader of ${nameOf(it)}`,
            meaning: 'A slot can be read there, but has to be created on the writer.',
            remedy: useWriterEndpoint(it),
        })
        : fail('error', {
            message: `the host is the endpoint of the instance ${code(instance.identifier)}, a reader of ${nameOf(it)}`,
            meaning: `${ON_READERS} The pipeline cannot start.`,
            remedy: useWriterEndpoint(it),
        });
}
/** Where the instances may not be described: by the name in the host, and the cluster's own list. */
function memberNamed(host, { cluster }) {
    const named = (0,rds_host/* rdsEndpointOf */._8)(host);
    const member = named?.kind === 'instance' ? cluster?.members.find(({ instanceIdentifier }) => instanceIdentifier === named.name) : undefined;
    return member === undefined || cluster === null ? undefined : { identifier: member.instanceIdentifier, engineVersion: cluster.engineVersion };
}
/** Readers of a Multi-AZ DB cluster from PostgreSQL 16 on stream from slots that were made on the writer. */
function isDecodingReader({ cluster }, instance) {
    return !(0,aws/* isAurora */.xk)(cluster) && (engineVersionOf(instance)?.major ?? 0) >= 16;
}
/** What the name alone says. */
function byName({ host, it }) {
    const kind = (0,rds_host/* rdsEndpointOf */._8)(host)?.kind;
    if (kind === 'proxy' || kind === 'proxy-endpoint') {
        return fail('error', {
            message: 'the host is an RDS Proxy, which does not pass replication connections through',
            meaning: 'The pipeline cannot read changes through it.',
            remedy: useWriterEndpoint(it),
        });
    }
    if (kind === 'limitless') {
        return fail('error', {
            message: 'the host is the endpoint of a shard group of Aurora Limitless Database',
            meaning: 'A Limitless Database cannot be a replication source.',
            remedy: useWriterEndpoint(it),
        });
    }
    if (kind === 'global') {
        return fail('warning', {
            message: `the host is the endpoint of a global database, which leads to ${nameOf(it)} at present`,
            meaning: 'After a switchover or failover to another region it leads to a cluster without the slot of this pipeline.',
            remedy: useWriterEndpoint(it),
        });
    }
    return undefined;
}
/** A name of one's own, a tunnel, or an endpoint of something else. */
function byAlias({ host, it, reached, inRecovery }) {
    const members = it.instances?.map(({ identifier }) => identifier) ?? it.cluster?.members.map(({ instanceIdentifier }) => instanceIdentifier) ?? [];
    if (reached !== undefined) {
        if (!members.includes(reached)) {
            return fail('error', {
                message: `the session is on the instance ${code(reached)}, which is not a member of ${nameOf(it)}`,
                meaning: OTHER_DATABASE,
                remedy: sameDatabase(it),
            });
        }
        return inRecovery === true
            ? fail('error', {
                message: `the host leads to ${code(reached)}, a reader of ${nameOf(it)}`,
                meaning: `${ON_READERS} The pipeline cannot start.`,
                remedy: useWriterEndpoint(it),
            })
            : pass();
    }
    return (0,rds_host/* isRdsHost */.YE)(host)
        ? fail('error', {
            message: `the host is not an endpoint of ${nameOf(it)}`,
            meaning: OTHER_DATABASE,
            remedy: sameDatabase(it),
        })
        : skip('the host is an alias or a tunnel, and no session says which instance it leads to');
}
const OTHER_DATABASE = 'What AWS says and what the session shows are about different databases, so neither can be relied on for this pipeline.';
/** `isPrimary`: as the global database has it; where that may not be seen, a secondary is known by having no writer. */
function isSecondary({ replicationSource, globalClusterIdentifier, members }, isPrimary) {
    if (isPrimary !== undefined) {
        return !isPrimary;
    }
    return replicationSource !== null || (globalClusterIdentifier !== null && members.length > 0 && members.every(({ isWriter }) => !isWriter));
}
/** A secondary of a global database, or a cluster that replicates from another one: whatever its endpoint, it does not decode. */
function secondaryOf(it, global) {
    const { cluster } = it;
    const member = global?.members.find(({ clusterArn }) => clusterArn === cluster?.arn);
    const primary = global?.members.find(({ isWriter }) => isWriter)?.clusterArn ?? cluster?.replicationSource ?? undefined;
    if (cluster === null || !isSecondary(cluster, member?.isWriter)) {
        return undefined;
    }
    return {
        message: `${nameOf(it)} is a secondary cluster${primary === undefined ? '' : ` of ${code(primary)}`}, which is read-only`,
        meaning: `${ON_READERS} The pipeline cannot start.`,
        remedy: (0,intents/* remedy */.zL)('Use the primary cluster as the source', {
            kind: 'set-option',
            option: 'host',
            lead: 'Set the writer endpoint of the primary cluster, for the pipeline as well, and its identifier and region for this check.',
        }),
    };
}
function useWriterEndpoint(it) {
    const endpoint = endpointOf(it);
    return (0,intents/* remedy */.zL)(`Use the ${it.cluster === null ? "instance's endpoint" : 'writer endpoint'} for the check and the pipeline`, {
        kind: 'set-option',
        option: 'host',
        ...(endpoint === null ? {} : { value: endpoint }),
        lead: `Set the ${it.cluster === null ? 'endpoint of the instance' : 'cluster endpoint, which always leads to the writer'}.`,
    });
}
function sameDatabase(it) {
    const endpoint = endpointOf(it);
    return (0,intents/* remedy */.zL)('Let the host and the identifier name the same database', { kind: 'set-option', option: 'host', ...(endpoint === null ? {} : { value: endpoint }), lead: `If ${nameOf(it)} is the source, set its endpoint.` }, {
        kind: 'set-option',
        option: it.cluster === null ? 'db-instance-identifier' : 'db-cluster-identifier',
        lead: 'Otherwise, set the identifier of what the host belongs to.',
    });
}

;// CONCATENATED MODULE: ./src/rules/aws/aws-engine.ts





const awsEngine = rule({
    id: 'aws-engine',
    group: 'aws',
    title: 'The engine of the cluster or instance has logical replication',
    severities: ['error'],
    needs: ['awsCluster'],
    uses: ['awsInstances'],
    judge({ awsCluster, awsInstances }) {
        const it = described(awsCluster, awsInstances);
        const running = wholeOf(it);
        if (running === undefined) {
            return unknown({ message: 'could not check: the instance could not be described', cutOff: awsInstances.state === 'failed' });
        }
        const seen = { ...aws_topology_objectOf(it), evidence: aws_engine_evidenceOf(awsCluster, running) };
        const down = [awsCluster?.status, writerOf(it)?.status].find((status) => status != null && DOWN.includes(status)) ?? undefined;
        if (down !== undefined) {
            return fail('error', {
                ...seen,
                evidence: { ...seen.evidence, status: down },
                message: `${nameOf(it)} has the status ${code(down)}`,
                meaning: 'The database takes no connections or no writes, so the pipeline cannot start.',
                remedy: (0,intents/* advice */.v9)('Bring the database back into the status `available`', down === 'stopped' || down === 'stopping'
                    ? 'Start it in the RDS console. One that has been stopped by hand is started by AWS after seven days.'
                    : 'See its events in the RDS console for the cause.'),
            });
        }
        const without = (awsCluster === null ? instanceWithout(writerOf(it)) : undefined) ?? clusterWithout(awsCluster) ?? versionWithout(awsCluster, running);
        return without === undefined
            ? pass(seen)
            : fail('error', {
                ...seen,
                message: `${nameOf(it)} ${without.message}`,
                meaning: 'No logical replication slot can be created there, so the pipeline cannot start.',
                remedy: without.remedy,
            });
    },
});
/** Statuses in which it does not serve, and does not come back by itself within minutes. Source: the user guides, "Viewing DB instance status". */
const DOWN = [
    'stopped',
    'stopping',
    'deleting',
    'failed',
    'inaccessible-encryption-credentials',
    'inaccessible-encryption-credentials-recoverable',
    'incompatible-network',
    'incompatible-parameters',
    'incompatible-restore',
    'restore-error',
    'storage-full',
];
function aws_engine_evidenceOf(cluster, { engine, engineVersion }) {
    return {
        engine,
        engine_version: engineVersion,
        ...(cluster === null ? {} : { engine_mode: cluster.engineMode, scalability_type: cluster.scalabilityType }),
        ...(cluster?.serverlessV2MinCapacity == null ? {} : { serverless_v2_min_acu: cluster.serverlessV2MinCapacity }),
    };
}
function clusterWithout(cluster) {
    if (cluster?.engineMode === 'serverless') {
        return {
            message: 'is Aurora Serverless v1, which has no logical replication',
            remedy: (0,intents/* advice */.v9)('Move the database to Aurora Serverless v2 or to provisioned instances', 'Support for Aurora Serverless v1 ended on 2025-03-31. Convert the cluster to a provisioned one, upgrade its engine, and add instances of the class `db.serverless` for Serverless v2.'),
        };
    }
    if (cluster !== null && (cluster.scalabilityType === 'limitless' || cluster.engineVersion?.includes('limitless') === true)) {
        return {
            message: 'is an Aurora Limitless Database, which cannot be a replication source',
            remedy: (0,intents/* advice */.v9)('Use an Aurora cluster with standard scalability as the source', 'There is no parameter for it: a shard group has no logical replication to clients.'),
        };
    }
    return undefined;
}
/** Since this version a read replica of RDS can have logical slots of its own. */
const REPLICA_DECODES_SINCE = 16;
function instanceWithout(instance) {
    const version = instance === undefined ? undefined : engineVersionOf(instance);
    if (instance?.replicaOf == null || version === undefined || version.major >= REPLICA_DECODES_SINCE) {
        return undefined;
    }
    return {
        message: `is a read replica of version ${instance.engineVersion ?? ''}; logical decoding on a replica requires ${String(REPLICA_DECODES_SINCE)}.1`,
        remedy: (0,intents/* advice */.v9)('Use the source of the replica', `Set \`host\` of this check and of the pipeline to the endpoint of ${code(instance.replicaOf)}, or upgrade both to PostgreSQL ${String(REPLICA_DECODES_SINCE)}.`),
    };
}
/** First minor version of a Multi-AZ DB cluster with logical replication, by major; none is needed from 16 on. */
const MULTI_AZ_SINCE = { 14: 8, 15: 3 };
function versionWithout(cluster, running) {
    const version = engineVersionOf(running);
    if (version === undefined) {
        return undefined;
    }
    const { major, minor } = version;
    // Aurora 2.2 is compatible with PostgreSQL 10.6.
    const first = (0,aws/* isAurora */.xk)(cluster) ? { major: 10, minor: 6 } : cluster === null ? { major: 10, minor: 0 } : { major: Math.max(major, 14), minor: MULTI_AZ_SINCE[Math.max(major, 14)] ?? 0 };
    if (major > first.major || (major === first.major && minor >= first.minor)) {
        return undefined;
    }
    const wanted = `${String(first.major)}.${String(first.minor)}`;
    return {
        message: `runs version ${running.engineVersion ?? ''}; logical replication requires ${wanted}${cluster !== null && !(0,aws/* isAurora */.xk)(cluster) ? '-R2' : ''} or newer`,
        remedy: (0,intents/* advice */.v9)('Upgrade the engine', `Upgrade it to version ${wanted} or newer; an upgrade restarts the database. See the engine's list of upgrade targets.`),
    };
}

;// CONCATENATED MODULE: ./src/rules/aws/aws-iam-replication.ts





const PARAMETER = 'rds.iam_auth_for_replication';
const awsIamReplication = rule({
    id: 'aws-iam-replication',
    group: 'aws',
    title: 'IAM database authentication is enabled, for replication connections as well',
    severities: ['error'],
    applies: ({ connection }) => (connection?.auth.kind === 'aws-iam' ? undefined : '`auth` is not `aws-iam`'),
    needs: ['awsCluster', 'awsParameters'],
    uses: ['awsInstances'],
    judge({ awsCluster, awsParameters, awsInstances }) {
        const it = described(awsCluster, awsInstances);
        const running = wholeOf(it);
        if (running === undefined) {
            return unknown({ message: 'could not check: the instance could not be described', cutOff: awsInstances.state === 'failed' });
        }
        const evidence = {
            iam_authentication: running.iamAuthentication,
            pending: running.pending.iamAuthentication,
            [PARAMETER]: awsParameters.values[PARAMETER]?.value ?? null,
        };
        const found = [
            ...sessions(running, nameOf(it)).map((finding) => ({ ...aws_topology_objectOf(it), ...finding })),
            ...replication(awsParameters, nameOf(it)).map((finding) => ({ object: (0,objects/* awsObject */.h0)('parameter-group', awsParameters.group), ...finding })),
        ];
        return found.length === 0 ? pass({ ...aws_topology_objectOf(it), evidence }) : found.map((finding) => fail('error', { ...finding, evidence }));
    },
});
/** Whether tokens are taken at all, now and after the next maintenance window. */
function sessions({ iamAuthentication, pending, maintenanceWindow }, name) {
    const window = `the next maintenance window (${maintenanceWindow ?? 'whose time is not known'})`;
    if (!iamAuthentication) {
        return [
            {
                message: `IAM database authentication of ${name} is ${pending.iamAuthentication === true ? `enabled only in ${window}` : 'disabled'}`,
                meaning: 'The server takes the token for a password, and refuses the login.',
                remedy: (0,intents/* remedy */.zL)(`Enable IAM database authentication of ${name}`, {
                    kind: 'modify-aws',
                    change: { setting: 'iam-authentication' },
                    lead: 'It needs no reboot. Without applying it immediately it stays pending until the maintenance window.',
                }),
            },
        ];
    }
    return pending.iamAuthentication === false
        ? [
            {
                message: `IAM database authentication of ${name} is disabled in ${window}`,
                meaning: 'From then on the server takes the token for a password, and the pipeline is refused at its next login.',
                remedy: (0,intents/* remedy */.zL)(`Keep IAM database authentication of ${name}`, {
                    kind: 'modify-aws',
                    change: { setting: 'iam-authentication' },
                    lead: 'This also applies everything else that is pending: see what that is first.',
                }),
            },
        ]
        : [];
}
/** Replication connections have a switch of their own. */
function replication({ group, values }, name) {
    const parameter = values[PARAMETER];
    if (isOn(parameter)) {
        return [];
    }
    const meaning = 'A session with a token is accepted, but a replication connection is not: there the server takes the token for a password, and the pipeline cannot stream.';
    return parameter === undefined
        ? [
            {
                message: `the engine of ${name} does not have ${code(PARAMETER)}`,
                meaning,
                remedy: (0,intents/* advice */.v9)('Upgrade the engine, or let the pipeline log in with a password', 'IAM authentication of replication connections requires a newer minor version.'),
            },
        ]
        : [
            {
                message: `${code(PARAMETER)} is not enabled in ${code(group)}`,
                meaning,
                remedy: (0,intents/* remedy */.zL)(`Set ${code(PARAMETER)} to 1 in ${code(group)}`, {
                    kind: 'set-parameter',
                    name: PARAMETER,
                    value: '1',
                    takesEffect: 'reload',
                    lead: 'From then on every role that is a member of both rds_iam and rds_replication has to use a token for replication.',
                }),
            },
        ];
}

// EXTERNAL MODULE: ./src/facts/server.ts
var server = __webpack_require__(6180);
;// CONCATENATED MODULE: ./src/rules/shared/parameter-group.ts
/** Whether logical replication is really on, and stays on: what the parameter group, its status and the session say together. */




/** Whether a session on the primary sees logical decoding enabled. */
function inEffect({ settings, session, version }) {
    const seen = (0,fact/* valueOf */.RP)(settings);
    const major = (0,fact/* valueOf */.RP)(version)?.major;
    return seen === undefined || major === undefined || (0,fact/* valueOf */.RP)(session)?.inRecovery !== false ? undefined : (0,server/* logicalDecodingEnabled */.o)(seen, major);
}
/** Status of the parameter group on the writer or the instance: `in-sync`, `pending-reboot`, …; null where that is not known. */
function groupStatus({ parameters, it }) {
    if (it.cluster !== null) {
        return (0,aws/* writerMember */.I3)(it.cluster)?.parameterGroupStatus ?? null;
    }
    const groups = writerOf(it)?.parameterGroups ?? [];
    return (groups.find(({ name }) => name === parameters.group) ?? groups[0])?.applyStatus ?? null;
}
/** Decides it: the session says what is in effect now, the group what will be. */
function logicalReplication(sight) {
    const on = isOn(sight.parameters.values['rds.logical_replication']);
    const inSync = groupStatus(sight) === 'in-sync';
    switch (sight.inEffect) {
        case true:
            return on ? 'on' : 'lost-at-reboot';
        case false:
            return on ? (inSync ? 'contradicted' : 'waits-for-reboot') : 'off';
        case undefined:
            if (!inSync) {
                return 'undecided';
            }
            return on ? 'on' : 'off';
    }
}
function parameter_group_evidenceOf(sight) {
    const writer = writerIdentifier(sight.it);
    return {
        parameter_group: sight.parameters.group,
        'rds.logical_replication': sight.parameters.values['rds.logical_replication']?.value ?? null,
        parameter_group_status: groupStatus(sight),
        in_effect: sight.inEffect ?? null,
        ...(writer === undefined ? {} : { writer }),
    };
}
/** What enables it, or makes it stay: the same steps, whichever rule prints them. */
function enable({ parameters, it }) {
    const isDefault = parameters.group.startsWith('default.');
    return (0,intents/* remedy */.zL)(isDefault
        ? `Attach a parameter group with \`rds.logical_replication\` set to 1 to ${nameOf(it)}, then reboot`
        : `Set \`rds.logical_replication\` to 1 in ${code(parameters.group)}, then reboot`, { kind: 'enable-logical-decoding' });
}
/** What makes it stay on, where it is on now: without a reboot. */
function keep({ parameters, it }) {
    return (0,intents/* remedy */.zL)(parameters.group.startsWith('default.')
        ? `Attach a parameter group with \`rds.logical_replication\` set to 1 to ${nameOf(it)} before its next reboot`
        : `Set \`rds.logical_replication\` to 1 in ${code(parameters.group)} before the next reboot of ${nameOf(it)}`, {
        kind: 'set-parameter',
        name: 'rds.logical_replication',
        value: '1',
        takesEffect: 'next-restart',
        lead: 'No reboot is needed for it: logical replication is on, and stays on.',
    });
}
/** Where the API and the session contradict each other. The reboot may be of a database that is well: nobody gets it unasked. */
function compareOrReboot({ it }) {
    return (0,intents/* choice */.Yq)(`Compare the host with the endpoint of ${nameOf(it)}; if they are the same, reboot`, { label: 'Correct the host', intents: [{ kind: 'set-option', option: 'host', lead: `Set the endpoint of ${nameOf(it)} if the host is another one.` }] }, { label: 'Reboot', because: `if the host is the endpoint of ${nameOf(it)} already`, intents: [{ kind: 'restart' }] });
}
/** Why a session sees logical decoding disabled; undefined where AWS was not asked, or does not say. */
function causeOfOff({ awsParameters, awsCluster, awsInstances }) {
    const parameters = (0,fact/* valueOf */.RP)(awsParameters);
    const cluster = (0,fact/* valueOf */.RP)(awsCluster);
    if (parameters === undefined || cluster === undefined) {
        return undefined;
    }
    const sight = { parameters, it: described(cluster, awsInstances), inEffect: false };
    const group = code(parameters.group);
    const { 'rds.logical_replication': value, parameter_group: name, parameter_group_status: status } = parameter_group_evidenceOf(sight);
    const evidence = { 'rds.logical_replication': value ?? null, parameter_group: name ?? null, parameter_group_status: status ?? null };
    switch (logicalReplication(sight)) {
        case 'waits-for-reboot':
            return { said: `\`rds.logical_replication\` is enabled in ${group}, and a reboot is missing`, remedy: reboot(sight), evidence };
        case 'contradicted':
            return { said: `AWS reports \`rds.logical_replication\` in ${group} as enabled and in effect`, remedy: compareOrReboot(sight), evidence };
        default:
            return { said: `\`rds.logical_replication\` is not enabled in ${group}`, remedy: enable(sight), evidence };
    }
}
/** The reboot alone. */
function reboot({ it }) {
    const writer = writerIdentifier(it);
    return (0,intents/* remedy */.zL)(it.cluster === null || writer === undefined ? `Reboot ${nameOf(it)}` : `Reboot the writer ${code(writer)} of ${nameOf(it)}`, { kind: 'restart' });
}

;// CONCATENATED MODULE: ./src/rules/aws/aws-logical-replication.ts






const awsLogicalReplication = rule({
    id: 'aws-logical-replication',
    group: 'aws',
    title: 'Logical replication is enabled in the attached parameter group, and in effect',
    severities: ['error', 'warning'],
    needs: ['awsCluster', 'awsParameters'],
    uses: ['awsInstances', 'settings', 'session', 'version'],
    judge({ awsCluster, awsParameters, awsInstances, ...session }) {
        const sight = { parameters: awsParameters, it: described(awsCluster, awsInstances), inEffect: inEffect(session) };
        return { ...outcomeOf(sight), object: (0,objects/* awsObject */.h0)('parameter-group', awsParameters.group), evidence: parameter_group_evidenceOf(sight) };
    },
});
const CANNOT_START = 'The server refuses to create logical replication slots, so the pipeline cannot start.';
function outcomeOf(sight) {
    const { parameters, it } = sight;
    const group = code(parameters.group);
    switch (logicalReplication(sight)) {
        case 'on':
            return ofReplica(sight) ?? pass();
        case 'off':
            return fail('error', {
                message: isDefault(sight)
                    ? `${nameOf(it)} has the default parameter group ${group}, in which \`rds.logical_replication\` is 0`
                    : `\`rds.logical_replication\` is not enabled in ${group}, the parameter group of ${nameOf(it)}`,
                meaning: `${CANNOT_START}${alsoItsSource(sight)}`,
                remedy: enable(sight),
            });
        case 'waits-for-reboot':
            return fail('error', {
                message: `\`rds.logical_replication\` is enabled in ${group}, but a reboot of ${nameOf(it)} is missing`,
                meaning: `${CANNOT_START} No maintenance window performs that reboot.`,
                remedy: reboot(sight),
            });
        case 'contradicted':
            return fail('error', {
                message: `AWS reports \`rds.logical_replication\` in ${group} as enabled and in effect, but the server that the session reached has it off`,
                meaning: `${CANNOT_START} Either the host leads to another database, or the reported status is out of date.`,
                remedy: compareOrReboot(sight),
            });
        case 'lost-at-reboot':
            return fail('warning', {
                message: `logical replication is on, but \`rds.logical_replication\` is not enabled in ${group}: it ends at the next reboot`,
                meaning: 'After the next reboot, planned or not, the slots cannot be read any more, and the pipeline stops.',
                remedy: keep(sight),
            });
        case 'undecided':
            return unknown({ message: `could not check: ${undecided(sight)}`, remedy: ask(sight) });
    }
}
function isDefault({ parameters }) {
    return parameters.group.startsWith('default.');
}
/** A replica decodes what its source writes to the WAL. */
function sourceOf({ it }) {
    return it.cluster === null ? (writerOf(it)?.replicaOf ?? undefined) : undefined;
}
function alsoItsSource(sight) {
    const source = sourceOf(sight);
    return source === undefined ? '' : ` It is a read replica: its source ${code(source)} needs the parameter as well.`;
}
/** Of a replica its own group is half of the matter, and a session on it does not see the other half. */
function ofReplica(sight) {
    const source = sourceOf(sight);
    return source === undefined || sight.inEffect === true
        ? undefined
        : unknown({
            message: `could not check: \`rds.logical_replication\` is enabled for the read replica ${nameOf(sight.it)}, and has to be in effect on its source ${code(source)} as well`,
            remedy: (0,intents/* advice */.v9)('Check the source of the replica as well', 'Run this check for the source, with its `db-instance-identifier`: a replica decodes only what its source writes to the WAL.'),
        });
}
/** What keeps anybody without a session from saying whether it is in effect. */
function undecided(sight) {
    const { parameters, it } = sight;
    const group = code(parameters.group);
    const status = groupStatus(sight);
    const pending = status === 'pending-reboot'
        ? `a reboot of ${nameOf(it)} is pending for ${group}`
        : status === null
            ? `AWS names no writer of ${nameOf(it)} with a status of ${group}`
            : `the status of ${group} on the writer is ${code(status)}`;
    const off = isEnabled(sight) ? '' : `: \`rds.logical_replication\` is not enabled in it, so it is off, or ends at the next reboot`;
    return `${pending}, and only a session shows whether logical replication is in effect${off}`;
}
function isEnabled({ parameters }) {
    return isOn(parameters.values['rds.logical_replication']);
}
/** What waits may be something else altogether: the reboot, which ends all sessions, is not what comes first. */
function ask(sight) {
    if (!isEnabled(sight)) {
        return enable(sight);
    }
    const summary = 'Let the check log in, or reboot';
    const login = {
        label: 'Let the check log in',
        intents: [{ kind: 'person-decides', text: 'Run the check with a connection, from where the database can be reached: the session shows what is in effect.' }],
    };
    return groupStatus(sight) === 'pending-reboot'
        ? (0,intents/* choice */.Yq)(summary, login, { label: 'Reboot', because: 'if logical replication was enabled just now', intents: reboot(sight).alternatives[0].intents })
        : (0,intents/* choice */.Yq)('Let the check log in', { intents: login.intents });
}

// EXTERNAL MODULE: ./src/arn.ts
var arn = __webpack_require__(8564);
;// CONCATENATED MODULE: ./src/rules/aws/aws-maintenance.ts








const WITHIN_MS = 7 * 86_400_000;
/** Those after which host or port are others. */
const MOVING = ['Port', 'DBInstanceIdentifier', 'DBClusterIdentifier'];
const awsMaintenance = rule({
    id: 'aws-maintenance',
    group: 'aws',
    title: 'No maintenance or pending modification restarts the writer within 7 days',
    severities: ['warning', 'notice'],
    needs: ['awsCluster'],
    uses: ['awsInstances', 'awsMaintenance', 'awsIntegrations'],
    judge({ awsCluster, awsInstances, awsMaintenance, awsIntegrations }) {
        const it = described(awsCluster, awsInstances);
        const found = [
            ...((0,fact/* valueOf */.RP)(awsMaintenance) ?? []).filter((action) => concernsWriter(action, it)).map((action) => judgeAction(action, it)),
            ...pendingOf(it),
            ...((0,fact/* valueOf */.RP)(awsIntegrations) ?? []).filter(isChanging).map((integration) => judgeIntegration(integration, it)),
        ];
        if (found.length > 0) {
            return onePerObject(found);
        }
        const unseen = [...(awsMaintenance.state === 'known' ? [] : ['pending maintenance']), ...(awsInstances.state === 'known' ? [] : ['what is pending on the writer'])];
        return unseen.length === 0
            ? pass({ evidence: { actions: 0 } })
            : unknown({ message: `could not check: ${listed(unseen)} could not be read; \`aws-access\` says why`, cutOff: [awsMaintenance, awsInstances].some(({ state }) => state === 'failed') });
    },
});
/** A certificate's rotation is the matter of aws-ca-certificate, and a reader's restart does not stop the pipeline. */
function concernsWriter({ action, resource }, it) {
    const writer = writerOf(it);
    const isReader = it.cluster !== null && writer !== undefined && it.instances?.some(({ arn }) => arn === resource && arn !== writer.arn);
    return action !== 'ca-certificate-rotation' && isReader !== true;
}
function judgeAction({ resource, action, description, applyMs, forcedApplyMs, optInStatus }, it) {
    const dates = [applyMs, forcedApplyMs].filter((ms) => ms !== null);
    const atMs = dates.length === 0 ? undefined : Math.min(...dates);
    const kind = it.cluster?.arn === resource ? 'cluster' : 'instance';
    const seen = {
        object: (0,objects/* awsObject */.h0)(kind, `${(0,arn/* identifierIn */.x)(resource)}/${action}`),
        evidence: { action, description, apply_date: atMs === undefined ? null : new Date(atMs).toISOString(), opt_in: optInStatus },
    };
    const what = `the maintenance ${code(action)} of the ${kind} ${code((0,arn/* identifierIn */.x)(resource))}`;
    const leftMs = atMs === undefined ? Infinity : atMs - Date.now();
    return leftMs < WITHIN_MS
        ? fail('warning', {
            ...seen,
            message: leftMs <= 0 ? `${what} is due since ${new Date(atMs ?? 0).toISOString()}` : `${what} is applied in ${(0,units/* formatMs */._V)(leftMs)}, at ${new Date(atMs ?? 0).toISOString()}`,
            meaning: INTERRUPTS,
            remedy: plan(),
        })
        : fail('notice', {
            ...seen,
            message: `${what} is available${atMs === undefined ? ', without a date' : `, and is applied at ${new Date(atMs).toISOString()}`}`,
            meaning: INTERRUPTS,
            remedy: plan(),
        });
}
/** Around the creation and the deletion of a zero-ETL integration its parameters are switched. */
function isChanging({ status }) {
    return ['creating', 'deleting'].includes(status?.toLowerCase() ?? '');
}
function judgeIntegration({ name, status, target }, it) {
    return fail('notice', {
        object: (0,objects/* awsObject */.h0)(it.cluster === null ? 'instance' : 'cluster', `${it.cluster?.identifier ?? it.instances?.[0]?.identifier ?? ''}/integration/${name ?? ''}`),
        evidence: { integration: name, status, target },
        message: `the zero-ETL integration ${code(name ?? '')} of ${nameOf(it)} is ${status?.toLowerCase() === 'creating' ? 'being created' : 'being deleted'}`,
        meaning: 'Switching `aurora.enhanced_logical_replication` on or off, as integrations of Aurora require, invalidates every logical slot of the writer.',
        remedy: (0,intents/* advice */.v9)('Create the slot of the pipeline after the integration has been set up or removed, with its parameters', 'If the slot exists already, expect to create it anew and to copy the tables again once the parameter has changed.'),
    });
}
const INTERRUPTS = 'It restarts the writer or fails over: the pipeline loses its connection, and what waits for a reboot takes effect.';
function plan() {
    return (0,intents/* advice */.v9)('Start the pipeline after the maintenance, or make sure that it reconnects', 'Apply the maintenance at a time of your own in the RDS console, or let the pipeline retry for several minutes.');
}
/** What waits for the maintenance window; which is never further away than a week, but of which AWS gives no date. */
function pendingOf(it) {
    const { cluster } = it;
    const writer = writerOf(it);
    const own = cluster === null ? [] : [pendingRow(cluster.pending, (0,objects/* awsObject */.h0)('cluster', cluster.identifier), nameOf(it), cluster.maintenanceWindow, cluster.engineVersion)];
    const ofWriter = writer === undefined ? [] : [pendingRow(writer.pending, (0,objects/* awsObject */.h0)('instance', writer.identifier), `the instance ${code(writer.identifier)}`, writer.maintenanceWindow, writer.engineVersion)];
    return [...own, ...ofWriter].filter((row) => row !== undefined);
}
function pendingRow({ names, engineVersion }, object, name, window, now) {
    const restarting = aws/* AWS_RESTARTING */.Qq.filter((one) => names.includes(one) || (one === 'EngineVersion' && engineVersion !== null));
    if (restarting.length === 0) {
        return undefined;
    }
    const isMajor = engineVersion !== null && now !== null && engineVersion.split('.')[0] !== now.split('.')[0];
    const isMoving = restarting.some((one) => MOVING.includes(one));
    return fail('notice', {
        object,
        evidence: { pending: restarting, engine_version: engineVersion, maintenance_window: window },
        message: `${listed(restarting.map(code))} of ${name} ${restarting.length === 1 ? 'changes' : 'change'} in the next maintenance window (${window ?? 'at a time that is not known'})`,
        meaning: `${INTERRUPTS}${isMajor ? ' It is an upgrade to another major version, which fails as long as a logical slot exists, and loses every slot.' : ''}${isMoving ? ' Afterwards the endpoint or the port is another, and the pipeline cannot reconnect to the old one.' : ''}`,
        remedy: (0,intents/* choice */.Yq)(isMajor || isMoving ? 'Apply the modification before the pipeline starts' : 'Make sure that the pipeline reconnects, or apply the modification before it starts', 
        // What ends every session is nobody's first step for what may never happen to a pipeline.
        isMajor || isMoving
            ? { label: 'Plan for it', intents: [{ kind: 'person-decides', text: `Start the pipeline after the modification${isMoving ? ', with the new host and port' : ''}.${isMajor ? ' A slot that exists has to be dropped before, created anew afterwards, and the tables copied again.' : ''}` }] }
            : { label: 'Let the pipeline retry', intents: [{ kind: 'person-decides', text: 'Make sure that the pipeline reconnects for several minutes after it has lost its connection.' }] }, {
            label: 'Apply it now',
            because: 'if the applications can do without the database for a while',
            intents: [{ kind: 'modify-aws', change: { setting: 'pending-modifications', ...(object.name.startsWith('instance/') ? { instance: object.name.slice('instance/'.length) } : {}) }, lead: 'Everything that is pending is applied, and all sessions end.', restarts: true }],
        }),
    });
}
/** Several actions of one kind are one finding: the one that weighs more. */
function onePerObject(found) {
    const worstFirst = [...found].sort((a, b) => weight(b) - weight(a));
    return worstFirst.filter((one, index) => worstFirst.findIndex(({ object }) => object?.name === one.object?.name) === index);
}
function weight(outcome) {
    return outcome.status === 'fail' && outcome.severity === 'warning' ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/rules/aws/aws-master-user.ts





const awsMasterUser = rule({
    id: 'aws-master-user',
    group: 'aws',
    title: 'The pipeline does not log in with a password that AWS rotates',
    severities: ['warning'],
    needs: ['awsCluster'],
    uses: ['awsInstances'],
    judge({ awsCluster, awsInstances }, target) {
        const role = roleOf(target);
        const it = described(awsCluster, awsInstances);
        const master = wholeOf(it)?.masterUser ?? null;
        if (role === undefined || master === null) {
            return skip(role === undefined ? 'neither `user` nor `role` is set' : 'AWS names no master user');
        }
        const seen = { object: (0,objects/* roleObject */.Uw)(role), evidence: { master_user: master.name, managed_secret: master.managedSecretStatus } };
        return role !== master.name || master.managedSecretStatus === null || hasToken(target)
            ? pass(seen)
            : fail('warning', {
                ...seen,
                message: `the pipeline logs in as ${named(role)}, the master user of ${nameOf(it)}, whose password AWS rotates`,
                meaning: 'AWS Secrets Manager changes the password every 7 days by default. A pipeline with a copy of it is refused at its next login after that.',
                about: target.role === undefined ? 'user' : 'role',
                remedy: (0,intents/* advice */.v9)('Let the pipeline log in as a role of its own', 'Create a role with LOGIN, and grant it `rds_replication` and SELECT on the tables; the next run of this check names what is missing. A role of its own can also do less damage than the master user.', 'If it has to be the master user, let the pipeline read the password from the secret in AWS Secrets Manager each time it connects.'),
            });
    },
});
/** Who the pipeline logs in as. */
function roleOf({ role, connection }) {
    return role ?? connection?.user;
}
/** Whether the pipeline itself is known to use tokens: the check logs in as it does. */
function hasToken({ role, connection }) {
    return role === undefined && connection?.auth.kind === 'aws-iam';
}

// EXTERNAL MODULE: ./src/cidr.ts
var src_cidr = __webpack_require__(8197);
;// CONCATENATED MODULE: ./src/rules/aws/aws-security-group.ts







const awsSecurityGroup = rule({
    id: 'aws-security-group',
    group: 'aws',
    title: 'The security groups let the pipeline in, and not the whole world',
    severities: aws_security_group_severities,
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
        const seen = { it, groups: awsSecurityGroups, rules: onPort(awsSecurityGroups, portOf(it)), isPublic: isPublic(it), isCutOff: isCutOff((0,fact/* valueOf */.RP)(awsAccess)) };
        const outcomes = [...clients.map((client) => judgeClient(client, seen)), ...openToTheWorld(seen)];
        return outcomes.length === 0 ? pass({ evidence: aws_security_group_evidenceOf(seen) }) : outcomes;
    },
});
/** Without a range nothing can be missing. */
function aws_security_group_severities({ controlPlane }) {
    return (controlPlane?.clientCidrs ?? []).length === 0 ? ['warning'] : ['error', 'warning'];
}
function isCutOff(access) {
    return (access?.unanswered ?? []).some(({ action }) => action === 'ec2:GetManagedPrefixListEntries');
}
/** Rules of all protocols have no ports. */
function onPort({ rules }, port) {
    return rules.filter(({ fromPort, toPort }) => port === undefined || ((fromPort ?? 0) <= port && port <= (toPort ?? 65_535)) || fromPort === -1);
}
/** The address of a reader is of no use to a pipeline. */
function isPublic(it) {
    return writerOf(it)?.publiclyAccessible ?? it.instances?.some(({ publiclyAccessible }) => publiclyAccessible);
}
function aws_security_group_evidenceOf({ it, groups, rules, isPublic: reachable }) {
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
function rangesOf(rules) {
    return rules.flatMap(({ cidrs }) => cidrs).flatMap((cidr) => (0,src_cidr/* rangeOfCidr */.Xr)(cidr) ?? []);
}
function judgeClient(client, seen) {
    const range = (0,src_cidr/* rangeOfCidr */.Xr)(client);
    const { groups, rules, it } = seen;
    const common = { object: (0,objects/* awsObject */.h0)('security-group', `${groups.groupIds[0] ?? ''}/${client}`), evidence: { client_cidr: client, ...aws_security_group_evidenceOf(seen) }, about: 'client-cidr' };
    if (range === undefined) {
        return unknown({ ...common, message: `could not check: ${code(client)} is no range of addresses` });
    }
    const admitted = rangesOf(rules);
    if ((0,src_cidr/* isCovered */.P$)(range, admitted)) {
        // Addresses of IPv6 are the same inside a network and outside.
        return seen.isPublic === false && range.family === 4 && !(0,src_cidr/* isPrivateIpv4 */.VD)(range) ? withoutAddress(client, common, seen) : pass({ object: common.object, evidence: common.evidence });
    }
    const partly = admitted.some((one) => (0,src_cidr/* overlaps */.$f)(one, range));
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
function withoutAddress(client, common, { it }) {
    return fail('warning', {
        ...common,
        message: `${code(client)} is a range of public addresses, and ${it.cluster === null ? nameOf(it) : `the writer of ${nameOf(it)}`} is not publicly accessible`,
        meaning: 'The host name leads to private addresses, which cannot be reached from the internet, whatever the security groups allow.',
        remedy: (0,intents/* advice */.v9)('Let the pipeline connect from inside the network', 'Run the pipeline in the VPC or in a network connected with it, or use a tunnel, and set `client-cidr` to the addresses it then has. Making the instances publicly accessible exposes them to the internet.'),
    });
}
/** What may let the client in, and cannot be compared with a range. */
function doubtsOf({ rules, groups }) {
    const referenced = rules.flatMap(({ referencedGroupId }) => (referencedGroupId === null ? [] : [`members of the security group ${code(referencedGroupId)}`]));
    const unresolved = groups.unresolved.map(({ what, why }) => `${code(what)} (${why})`);
    return [...new Set([...referenced, ...unresolved])];
}
function admit(client, { groups, it, isPublic: reachable }) {
    const [first = ''] = groups.groupIds;
    const port = portOf(it) ?? 5432;
    const hidden = reachable === false ? ' The instances are not publicly accessible: the range has to reach them inside the network, by peering, a VPN or a tunnel.' : '';
    return (0,intents/* choice */.Yq)(`Let ${code(client)} in on port ${String(port)}`, {
        label: 'Add a rule',
        intents: [
            { kind: 'person-decides', text: `Make sure that ${code(client)} is the range the pipeline connects from.${hidden}` },
            { kind: 'admit-range', securityGroup: first, cidr: client, port },
        ],
    }, { label: 'Correct the range', intents: [{ kind: 'set-option', option: 'client-cidr', lead: 'Set the addresses that the pipeline connects from.' }] });
}
/** It may be let in already: nothing is opened before somebody has looked. */
function resolveOrAdmit(client, seen) {
    const [add, correct] = admit(client, seen).alternatives;
    return (0,intents/* choice */.Yq)(`Find out whether ${code(client)} is let in by ${listed(doubtsOf(seen))}`, {
        label: 'Look it up',
        intents: [{ kind: 'person-decides', text: 'If the pipeline has a network interface in a security group that is let in, or its addresses are in a prefix list that is, nothing has to be done.' }],
    }, { ...add, because: 'if the pipeline is not let in' }, ...(correct === undefined ? [] : [correct]));
}
const WORLD = ['0.0.0.0/0', '::/0'];
/** Also where several rules cover all addresses together. */
function openToTheWorld(seen) {
    const { rules, isPublic: reachable, groups } = seen;
    return groups.groupIds.flatMap((groupId) => {
        const own = rangesOf(rules.filter((one) => one.groupId === groupId));
        const open = WORLD.filter((world) => {
            const range = (0,src_cidr/* rangeOfCidr */.Xr)(world);
            return range !== undefined && (0,src_cidr/* isCovered */.P$)(range, own);
        });
        return open.length === 0
            ? []
            : [
                fail('warning', {
                    object: (0,objects/* awsObject */.h0)('security-group', groupId),
                    message: `the security group ${code(groupId)} lets in every address (${listed(open.map(code))}) on the port of the database`,
                    meaning: reachable === false
                        ? 'The instances have no public address, so only networks that are connected with theirs can reach them, all of these.'
                        : 'Anybody on the internet can try passwords, and use any hole of the server.',
                    evidence: aws_security_group_evidenceOf(seen),
                    remedy: (0,intents/* advice */.v9)('Replace the rule for all addresses with rules for those that need access', 'Add a rule for the range of the pipeline, and for each application, before removing this one. A GitHub-hosted runner has no fixed address: use a larger runner with static addresses, a runner in the VPC, or let a step add a rule for the address of its job and remove it afterwards.'),
                }),
            ];
    });
}

;// CONCATENATED MODULE: ./src/rules/shared/aws-storage.ts
/** Undefined where there is no volume of its own, or CloudWatch has no value. */
function volumeOf(storage, instance) {
    if (storage?.freeStorageBytes == null) {
        return undefined;
    }
    const growth = (instance?.maxAllocatedStorageBytes ?? 0) - (instance?.allocatedStorageBytes ?? 0);
    return { freeBytes: storage.freeStorageBytes, growthBytes: instance?.maxAllocatedStorageBytes == null ? 0 : Math.max(0, growth) };
}
/** What WAL can still take, in bytes. */
function roomForWal(storage, instances) {
    const volume = volumeOf(storage, instances?.[0]);
    return volume === undefined ? undefined : volume.freeBytes + volume.growthBytes;
}

;// CONCATENATED MODULE: ./src/rules/aws/aws-slot-storage.ts






const awsSlotStorage = rule({
    id: 'aws-slot-storage',
    group: 'aws',
    title: 'There is more free storage than WAL retained for slots',
    severities: ['warning'],
    needs: ['awsStorage'],
    uses: ['awsCluster', 'awsInstances'],
    judge({ awsStorage, awsCluster, awsInstances }) {
        const it = described((0,fact/* valueOf */.RP)(awsCluster) ?? null, awsInstances);
        const room = roomOf(awsStorage, it);
        const retained = retainedOf(awsStorage, it);
        if (room === undefined || retained === undefined) {
            return skip('CloudWatch has no recent values of storage and retained WAL');
        }
        const seen = {
            ...aws_topology_objectOf(it),
            evidence: { retained: { bytes: retained }, free: { bytes: room.freeBytes }, growth: { bytes: room.growthBytes } },
        };
        const left = room.freeBytes + room.growthBytes;
        return retained === 0 || retained < left
            ? pass(seen)
            : fail('warning', {
                ...seen,
                message: `${nameOf(it)} retains ${(0,units/* formatBytes */.z3)(retained)} for replication slots, and has room for ${(0,units/* formatBytes */.z3)(left)} more`,
                meaning: `When as much again is retained, ${room.isLocal ? 'the local storage of the writer is full, and its statements fail' : 'the storage is full, and the database stops'}.`,
                remedy: (0,intents/* advice */.v9)('Let the slots advance, or make room', 'Find out with the rules `slot-lag` and `inactive-slot` which slot retains the WAL: let its consumer catch up, or drop the slot if nothing reads it any more.', room.isLocal
                    ? 'The local storage of an Aurora instance depends on its class: a larger class has more.'
                    : 'More storage, or storage autoscaling with a higher limit, gains time. Set an alarm on `FreeStorageSpace` and `OldestReplicationSlotLag`.'),
            });
    },
});
function roomOf(storage, it) {
    const volume = volumeOf(storage, writerOf(it));
    if (volume !== undefined) {
        return { ...volume, isLocal: false };
    }
    const { freeLocalStorageBytes } = storage;
    return freeLocalStorageBytes === null ? undefined : { freeBytes: freeLocalStorageBytes, growthBytes: 0, isLocal: true };
}
/** On Aurora WAL is in the volume of the cluster: only what slots keep on disk takes local storage. */
function retainedOf({ oldestSlotLagBytes, slotDiskBytes, freeStorageBytes }, it) {
    const isLocal = (0,aws/* isAurora */.xk)(it.cluster) || freeStorageBytes === null;
    const bytes = isLocal ? slotDiskBytes : (oldestSlotLagBytes ?? slotDiskBytes);
    // -1: no logical replication, so nothing is retained for it.
    return bytes === null ? undefined : Math.max(bytes, 0);
}

;// CONCATENATED MODULE: ./src/rules/aws/index.ts












const awsRules = [
    awsAccess,
    awsEndpoint,
    awsEngine,
    awsLogicalReplication,
    awsSecurityGroup,
    awsIamReplication,
    awsCaCertificate,
    awsBlueGreen,
    awsMaintenance,
    awsBackups,
    awsMasterUser,
    awsSlotStorage,
];

;// CONCATENATED MODULE: ./src/remedies/slots.ts

/**
 * Drops a slot that no client is connected to; a logical one in its own database, as older versions require.
 * `cost`: what is lost.
 */
function dropSlot(slot, cost) {
    return {
        kind: 'run-sql',
        text: `SELECT pg_drop_replication_slot(${(0,sql/* quoteLiteral */.ce)(slot.name)});`,
        phase: 'slots',
        disruption: { kind: 'none' },
        runAs: 'a superuser or a role with REPLICATION (`rds_replication` on RDS and Aurora)',
        destructive: cost,
        ...(slot.database === null ? {} : { database: slot.database }),
    };
}
/** What comes before: a slot that a client is connected to cannot be dropped. */
function disconnect({ name, active, activePid }) {
    const pid = activePid === null ? '' : ` (server process ${String(activePid)})`;
    return active
        ? [{ kind: 'person-decides', text: `Stop the client that is connected to \`${(0,sql/* quoteIdentifier */.Cm)(name)}\` first${pid}: an active slot cannot be dropped.`, phase: 'slots' }]
        : [];
}

;// CONCATENATED MODULE: ./src/rules/shared/likely-owner.ts



const MAKERS = [
    {
        product: 'a read replica that RDS manages',
        names: ['rds\\_%'],
        source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PostgreSQL.Replication.ReadReplicas.html',
    },
    { product: 'CloudNativePG', names: ['\\_cnpg\\_%'], source: 'https://cloudnative-pg.io/documentation/current/replication/' },
    { product: 'repmgr', names: ['repmgr\\_slot\\_%'], source: 'https://www.repmgr.org/docs/current/repmgr-node-service.html' },
    {
        product: 'pg_auto_failover',
        names: ['pgautofailover\\_standby\\_%'],
        source: 'https://pg-auto-failover.readthedocs.io/en/main/architecture.html',
    },
    { product: 'Barman', names: ['barman', 'barman\\_%'], source: 'https://docs.pgbarman.org/' },
    { product: 'pglogical', names: ['pgl\\_%'], source: 'https://github.com/2ndQuadrant/pglogical' },
    { product: 'Spock', names: ['spk\\_%'], source: 'https://github.com/pgEdge/spock' },
    { product: 'Electric', names: ['electric\\_slot\\_%'], source: 'https://electric-sql.com/docs/api/config' },
    { product: 'PowerSync', names: ['powersync\\_%'], source: 'https://docs.powersync.com/installation/database-setup' },
    { product: 'Supabase Realtime', names: ['supabase\\_realtime\\_%'], source: 'https://github.com/supabase/realtime' },
];
/** By the application_name of its client, else by its name, else by a plugin that only one product uses; undefined when nothing is typical. */
function likelyOwner(slot, { knownConsumers = [] }) {
    const { activeApplication, name } = slot;
    const customs = knownConsumers.map(({ product, slot: { value } }) => ({ ...value, product }));
    const reading = customs.find(({ applicationNames }) => isLikeAny(activeApplication, applicationNames));
    if (reading !== undefined) {
        return { product: reading.product, by: 'application_name' };
    }
    const maker = customs.find(({ defaultName, namePatterns }) => name === defaultName || isLikeAny(name, namePatterns)) ??
        MAKERS.find(({ names }) => isLikeAny(name, names));
    if (maker !== undefined) {
        return { product: maker.product, by: 'name' };
    }
    return slot.plugin === 'decoderbufs' ? { product: 'Debezium', by: 'plugin' } : undefined;
}
/** What is known of whom a slot belongs to, as whole sentences. */
function ownerHint(slot, target) {
    const owner = likelyOwner(slot, target);
    const traits = [
        ...(slot.database === null ? [] : [`in database ${named(slot.database)}`]),
        ...(slot.plugin === null ? [] : [`with the output plugin ${code(slot.plugin)}`]),
        ...(slot.activeUser === null ? [] : [`in use by role ${named(slot.activeUser)}`]),
        ...(slot.activeApplication === null || slot.activeApplication === '' ? [] : [`by the client ${code(slot.activeApplication)}`]),
    ];
    const what = `${slot.type === 'physical' ? 'It is a physical slot' : 'It is a logical slot'}${traits.length === 0 ? '' : ` ${traits.join(', ')}`}`;
    return owner === undefined
        ? `${what}; neither its name nor its client is typical of a product that this check knows.`
        : `${what}; judging by its ${owner.by === 'name' || owner.by === 'plugin' ? owner.by : '`application_name`'}, it looks like a slot of ${owner.product}.`;
}
/** The same for evidence. */
function ownerInEvidence(slot, target) {
    return likelyOwner(slot, target)?.product ?? null;
}
/** How to get rid of another consumer's slot: a person decides, and the drop comes last. */
function dropIfAbandoned(slot, target, summary, cost) {
    return (0,intents/* remedy */.zL)(summary, findOwner(slot, target), dropSlot(slot, cost));
}
/** The first step before a slot of somebody else is touched. */
function findOwner(slot, target) {
    return {
        kind: 'person-decides',
        text: `Find out which consumer ${named(slot.name)} belongs to, and drop the slot only if its owner agrees. ${ownerHint(slot, target)}`,
        phase: 'slots',
    };
}
function isLikeAny(text, patterns) {
    return text !== null && patterns.some((pattern) => like(pattern).test(text));
}
/** LIKE, with `\` as its escape character. */
function like(pattern) {
    const parts = pattern.match(/\\.|[^\\]/gsu) ?? [];
    const body = parts.map((part) => (part === '%' ? '.*' : part === '_' ? '.' : escaped(part.startsWith('\\') ? part.slice(1) : part)));
    return new RegExp(`^${body.join('')}$`, 'su');
}
function escaped(character) {
    return character.replace(/[$()*+./?[\\\]^{|}-]/gu, '\\$&');
}

// EXTERNAL MODULE: ./src/facts/slots.ts
var facts_slots = __webpack_require__(6222);
;// CONCATENATED MODULE: ./src/rules/shared/planned-slot.ts
/** What the rules on slots have in common: which slot is the pipeline's, and who reads it. */


/** The pid with which the pipeline's own role reads the planned slot at this moment, or undefined. */
function ownReader(facts, target) {
    const pid = (0,facts_slots/* plannedSlot */.pM)((0,fact/* valueOf */.RP)(facts.slots) ?? [], target)?.activePid;
    const reader = (0,fact/* valueOf */.RP)(facts.walsenders)?.find((one) => one.pid === pid);
    const role = (0,fact/* valueOf */.RP)(facts.role)?.name;
    return reader !== undefined && reader.user === role ? reader.pid : undefined;
}
/**
 * Whether the pipeline still has its first copy of the tables before it: its slot is not there yet, or is there because it
 * has to be made beforehand, and the pipeline does not run.
 */
function copyLiesAhead(facts, target) {
    const planned = (0,facts_slots/* plannedSlot */.pM)((0,fact/* valueOf */.RP)(facts.slots) ?? [], target);
    const { madeBy } = target.consumer.slot.value;
    return target.snapshot && (planned === undefined || (madeBy === 'user' && ownReader(facts, target) === undefined));
}
/** Slots the pipeline will create in all, with those that exist only as long as it copies; the input's number, if it has one. */
function slotsAtPeak(facts, target) {
    const copying = copyLiesAhead(facts, target) ? target.consumer.capacity.value.snapshotSlots : 0;
    return target.newSlots ?? (0,facts_slots/* slotsToCreate */.Dg)((0,fact/* valueOf */.RP)(facts.slots) ?? [], target) + copying;
}
/** Walsenders the pipeline will have open at the same time; none if it runs already. */
function sendersToOpen(facts, target) {
    const { senders, snapshotSlots } = target.consumer.capacity.value;
    if (ownReader(facts, target) !== undefined) {
        return 0;
    }
    // A slot that exists only for the copy has a walsender of its own.
    return copyLiesAhead(facts, target) ? senders : Math.max(1, senders - snapshotSlots);
}
/** The name with that of the database, which is what distinguishes pipelines of one server; numbered as long as it is taken. */
function freeName(name, database, slots) {
    const ending = database.toLowerCase().replace(/[^a-z0-9_]/g, '_');
    const taken = new Set(slots.map((one) => one.name));
    const candidates = [`_${ending}`, ...Array.from({ length: slots.length + 1 }, (_, nth) => `_${String(nth + 2)}`)].map((suffix) => `${name.slice(0, 63 - Math.min(suffix.length, 40))}${suffix.slice(0, 40)}`);
    return candidates.find((one) => (0,facts_slots/* isSlotName */.m7)(one) && !taken.has(one)) ?? name;
}

;// CONCATENATED MODULE: ./src/rules/capacity/free-replication-slots.ts








/** A restart is expensive: leave room for the next pipelines as well. */
const HEADROOM = 4;
/** The most slots that are offered for dropping. */
const MOST_CANDIDATES = 5;
const freeReplicationSlots = rule({
    id: 'free-replication-slots',
    group: 'capacity',
    title: 'There are free replication slots for the pipeline',
    severities: ['error'],
    needs: ['settings', 'slots'],
    uses: ['walsenders', 'role'],
    judge({ settings, slots, ...seen }, target) {
        const limit = Number(settings.max_replication_slots.value);
        const needed = slotsAtPeak({ ...seen, slots: (0,fact/* known */.eO)(slots) }, target);
        const free = limit - slots.length;
        const object = (0,objects/* settingObject */.QP)('max_replication_slots');
        const evidence = { max_replication_slots: limit, in_use: slots.length, free, needed };
        return free >= needed
            ? pass({ object, evidence })
            : fail('error', {
                object,
                message: shortage(limit, free, needed),
                meaning: 'The pipeline cannot create its replication slot, so it does not start.',
                evidence,
                remedy: makeRoom(slots, needed, settings.max_replication_slots, target),
            });
    },
});
function shortage(limit, free, needed) {
    if (limit === 0) {
        return `max_replication_slots is 0; the pipeline needs ${counted(needed, 'replication slot')}`;
    }
    if (free > 0) {
        return `${String(free)} of ${counted(limit, 'replication slot')} ${free === 1 ? 'is' : 'are'} free; the pipeline needs ${String(needed)}`;
    }
    return limit === 1
        ? `the only replication slot is in use; the pipeline needs ${String(needed)} more`
        : `all ${String(limit)} replication slots are in use; the pipeline needs ${String(needed)} more`;
}
function makeRoom(slots, needed, now, target) {
    const planned = (0,facts_slots/* plannedSlot */.pM)(slots, target);
    const idle = slots.filter((slot) => whyKept(slot, planned) === undefined);
    const raise = raiseLimit(slots.length, needed, now);
    const kept = notOffered(slots, planned);
    return idle.length === 0
        ? (0,intents/* choice */.Yq)('Raise `max_replication_slots`, which requires a restart', { intents: [raise, ...kept] })
        : (0,intents/* choice */.Yq)('Raise `max_replication_slots`, which requires a restart, or drop a replication slot that is no longer needed', { label: 'Raise the limit', because: 'no consumer loses anything', intents: [raise] }, dropOne(idle, kept, target));
}
function raiseLimit(inUse, needed, now) {
    return {
        kind: 'set-parameter',
        name: 'max_replication_slots',
        value: String(inUse + needed + HEADROOM),
        takesEffect: 'restart',
        now,
        lead: `This allows for ${counted(inUse, 'slot')} in use, ${String(needed)} for the pipeline, and ${String(HEADROOM)} as headroom, because every further change requires another restart.`,
    };
}
/** Only its owner knows whether a slot to which no client is connected is still needed. */
function dropOne(idle, kept, target) {
    return {
        label: 'Drop a slot',
        because: 'it requires no restart, but the owner of the slot has to agree',
        intents: [
            {
                kind: 'person-decides',
                text: [
                    idle.length === 1
                        ? 'Find out which consumer this slot belongs to, and drop the slot if its owner agrees; no client is connected to it.'
                        : 'Find out which consumers these slots belong to, and drop one if its owner agrees; no client is connected to them.',
                    ...idle.slice(0, MOST_CANDIDATES).map((slot) => `${named(slot.name)}: ${ownerHint(slot, target)}`),
                ].join(' '),
                phase: 'slots',
            },
            ...idle
                .slice(0, MOST_CANDIDATES)
                .map((slot) => dropSlot(slot, 'its consumer loses the changes it has not read, and has to copy its tables again')),
            ...kept,
        ],
    };
}
/** Why a slot is not offered for dropping; undefined when it is. */
function whyKept(slot, planned) {
    if (slot === planned) {
        return 'planned';
    }
    if (slot.synced) {
        return 'synced';
    }
    if (slot.active || slot.temporary) {
        return 'active';
    }
    return slot.type === 'physical' ? 'physical' : undefined;
}
function notOffered(slots, planned) {
    const reasons = ['active', 'physical', 'synced', 'planned'].flatMap((kind) => {
        const count = slots.filter((slot) => whyKept(slot, planned) === kind).length;
        return count === 0 ? [] : [KEPT[kind](count)];
    });
    return reasons.length === 0
        ? []
        : [{ kind: 'person-decides', text: `Not offered for dropping: ${listed(reasons)}.`, phase: 'slots' }];
}
const KEPT = {
    active: (count) => `${counted(count, 'slot')} with a connected client`,
    physical: (count) => `${counted(count, 'physical slot')} (a standby may come back for ${count === 1 ? 'it' : 'them'})`,
    synced: (count) => `${counted(count, 'slot')} synchronized from the primary`,
    planned: () => "the pipeline's own slot",
};

;// CONCATENATED MODULE: ./src/rules/shared/slot-loss.ts
/** How a slot was invalidated, or undefined. Source: pg_replication_slots wal_status (13+), conflicting (16+), invalidation_reason (17+). */
function lossOf(slot) {
    if (slot.invalidationReason !== null) {
        return `was invalidated (${slot.invalidationReason})`;
    }
    // Without restart_lsn the cause is removed WAL; 16 reports every invalidation as a conflict.
    if (slot.conflicting && slot.restartLsn !== null) {
        return 'was invalidated by a conflict with recovery';
    }
    return slot.walStatus === 'lost' || slot.conflicting ? 'is lost: WAL that it needs was removed' : undefined;
}

;// CONCATENATED MODULE: ./src/rules/shared/walsenders.ts
/** Walsenders: how many there will be, and what to do when there are too few. */



/** One is left to the next check. */
const walsenders_HEADROOM = 1;
function sendersOf(settings, seen, target) {
    const limit = Number(settings.max_wal_senders.value);
    const inUse = ((0,fact/* valueOf */.RP)(seen.walsenders) ?? []).length;
    const slots = (0,fact/* valueOf */.RP)(seen.slots) ?? [];
    const planned = (0,facts_slots/* plannedSlot */.pM)(slots, target);
    return {
        limit,
        inUse,
        free: limit - inUse,
        needed: sendersToOpen(seen, target),
        returning: slots.filter((slot) => slot !== planned && willReturn(slot)),
    };
}
/** A slot that was invalidated cannot be read, one that the server synchronizes is read on the primary. */
function willReturn(slot) {
    return !slot.active && !slot.temporary && !slot.synced && lossOf(slot) === undefined;
}
/** Raises the limit to what is in use, what comes back and what the pipeline needs. */
function raiseFor({ inUse, returning, needed }, settings, major) {
    const count = inUse + returning.length + needed + walsenders_HEADROOM;
    return { label: 'Raise the limit', because: 'no consumer has to stop', intents: raiseWalsenders(count, settings, major) };
}
/** Up to this version walsenders are taken out of max_connections. */
const OUT_OF_CONNECTIONS_UP_TO = 11;
/** A server with wal_level minimal does not start if max_wal_senders is above 0. */
function raiseWalsenders(count, settings, major) {
    const outOfConnections = major !== undefined && major <= OUT_OF_CONNECTIONS_UP_TO;
    return [
        ...(settings?.wal_level.value === 'minimal' ? [{ kind: 'enable-logical-decoding', settings }] : []),
        {
            kind: 'set-parameter',
            name: 'max_wal_senders',
            value: String(count),
            takesEffect: 'restart',
            now: settings?.max_wal_senders,
            lead: "If there are standbys, raise it on them first: a standby whose value is lower than its primary's stops recovery." +
                (outOfConnections ? ' Together with superuser_reserved_connections it has to stay below max_connections, or the server does not start.' : ''),
        },
    ];
}
const STOP_A_CONSUMER = {
    label: 'Stop a consumer',
    because: 'it requires no restart',
    intents: [
        {
            kind: 'run-sql',
            text: 'SELECT pid, usename, application_name, client_addr, state FROM pg_stat_replication;',
            phase: 'access',
            disruption: { kind: 'none' },
            runAs: 'a superuser or a member of pg_monitor',
            lead: 'See who uses the walsenders, then stop the consumer that is no longer needed.',
        },
    ],
};

;// CONCATENATED MODULE: ./src/rules/capacity/free-wal-senders.ts






const freeWalSenders = rule({
    id: 'free-wal-senders',
    group: 'capacity',
    title: 'There are free walsenders for the pipeline',
    severities: ['error'],
    needs: ['settings', 'slots', 'walsenders', 'version'],
    uses: ['role'],
    judge({ settings, slots, walsenders, role, version }, target) {
        const senders = sendersOf(settings, { slots: (0,fact/* known */.eO)(slots), walsenders: (0,fact/* known */.eO)(walsenders), role }, target);
        const { limit, inUse, free, needed } = senders;
        const seen = {
            object: (0,objects/* settingObject */.QP)('max_wal_senders'),
            evidence: { max_wal_senders: limit, in_use: inUse, free, needed },
        };
        return free >= needed
            ? pass(seen)
            : fail('error', {
                ...seen,
                message: free_wal_senders_shortage(senders),
                meaning: 'Every replication connection takes one walsender. The server refuses the connections of the pipeline for which none is left.',
                remedy: (0,intents/* choice */.Yq)('Raise `max_wal_senders`, which requires a restart, or stop a consumer that is no longer needed', raiseFor(senders, settings, version.major), STOP_A_CONSUMER),
            });
    },
});
function free_wal_senders_shortage({ limit, free, needed }) {
    if (limit === 0) {
        return `max_wal_senders is 0; the pipeline needs ${counted(needed, 'walsender')}`;
    }
    return free > 0
        ? `${String(free)} of ${counted(limit, 'walsender')} ${free === 1 ? 'is' : 'are'} free; the pipeline needs ${String(needed)}`
        : `all walsenders are in use (max_wal_senders is ${String(limit)}); the pipeline needs ${String(needed)} more`;
}

;// CONCATENATED MODULE: ./src/rules/capacity/reserved-wal-senders.ts






/** The most slots that are named. */
const reserved_wal_senders_MOST_NAMED = 5;
const reservedWalSenders = rule({
    id: 'reserved-wal-senders',
    group: 'capacity',
    title: 'There are enough walsenders for the pipeline and for the consumers of all inactive slots',
    severities: ['warning'],
    needs: ['settings', 'slots', 'walsenders', 'version'],
    uses: ['role'],
    judge({ settings, slots, walsenders, role, version }, target) {
        const senders = sendersOf(settings, { slots: (0,fact/* known */.eO)(slots), walsenders: (0,fact/* known */.eO)(walsenders), role }, target);
        const { limit, inUse, free, needed, returning } = senders;
        const seen = {
            object: (0,objects/* settingObject */.QP)('max_wal_senders'),
            evidence: { max_wal_senders: limit, in_use: inUse, free, inactive_slots: returning.length, needed },
        };
        return returning.length === 0 || inUse + returning.length + needed <= limit
            ? pass(seen)
            : fail('warning', {
                ...seen,
                message: `${String(Math.max(free, 0))} of ${counted(limit, 'walsender')} ${free === 1 ? 'is' : 'are'} free; ` +
                    `${counted(returning.length, 'inactive replication slot')} and the pipeline may need ${String(returning.length + needed)}`,
                meaning: 'Each slot is read through a walsender of its own. Whoever connects last is refused: a consumer or standby that comes back, or the pipeline.',
                remedy: (0,intents/* choice */.Yq)('Raise `max_wal_senders`, which requires a restart, or find out which of the slots are still needed', raiseFor(senders, settings, version.major), { label: 'Find out which slots are needed', because: 'it requires no restart', intents: [reserved_wal_senders_ask(returning)] }),
            });
    },
});
/** Only their owners know whether these slots are still needed. */
function reserved_wal_senders_ask(slots) {
    const more = slots.length - reserved_wal_senders_MOST_NAMED;
    const names = [...slots.slice(0, reserved_wal_senders_MOST_NAMED).map(reserved_wal_senders_described), ...(more > 0 ? [`${String(more)} more`] : [])];
    return {
        kind: 'person-decides',
        text: `No client is connected to ${listed(names)}. Ask their owners whether the consumers will come back; if one is gone for good, its owner can drop the slot.`,
        phase: 'slots',
    };
}
function reserved_wal_senders_described({ name, type, plugin, database }) {
    return type === 'physical' || plugin === null || database === null
        ? `${named(name)} (physical, of a standby or an archiver)`
        : `${named(name)} (${code(plugin)}, database ${named(database)})`;
}

;// CONCATENATED MODULE: ./src/rules/shared/spilling.ts
/** Every server has a large transaction now and then: from this part of all that was decoded on, it is the rule. */
const NOTABLE_PART = 0.1;
/** Slots for which a notable part of what was decoded went through files. */
function spilling(spills) {
    return spills.filter(({ bytes, decodedBytes }) => bytes >= NOTABLE_PART * decodedBytes);
}
/** The default of logical_decoding_work_mem, in kB. */
const DEFAULT_MEMORY_KB = 65_536;
const GROWTH = 4;
/** Gives each decoding more memory. */
function raiseDecodingMemory({ logical_decoding_work_mem: now }) {
    return {
        kind: 'set-parameter',
        name: 'logical_decoding_work_mem',
        value: String(Number(now?.value ?? DEFAULT_MEMORY_KB) * GROWTH),
        takesEffect: 'reload',
        now,
        lead: 'The unit is kB. Every walsender that decodes can use this much memory. The change takes effect for consumers that connect afterwards.',
    };
}

;// CONCATENATED MODULE: ./src/rules/capacity/decoding-spill.ts





/** The most slots that are named. */
const decoding_spill_MOST_NAMED = 3;
const decodingSpill = rule({
    id: 'decoding-spill',
    group: 'capacity',
    title: 'Logical decoding for the existing slots fits in memory',
    severities: ['notice'],
    needs: ['spills', 'settings'],
    judge({ spills, settings }) {
        const found = spilling(spills);
        const bytes = found.reduce((sum, spill) => sum + spill.bytes, 0);
        const transactions = found.reduce((sum, spill) => sum + spill.transactions, 0);
        const evidence = { slots: found.map(({ slot }) => slot), spilled: { bytes }, transactions };
        if (found.length === 0) {
            return pass({ evidence });
        }
        const more = found.length - decoding_spill_MOST_NAMED;
        const names = listed([...found.slice(0, decoding_spill_MOST_NAMED).map(({ slot }) => named(slot)), ...(more > 0 ? [`${String(more)} more`] : [])]);
        return fail('notice', {
            message: `decoding for ${names} has spilled ${counted(transactions, 'transaction')} (${(0,units/* formatBytes */.z3)(bytes)}) to disk`,
            meaning: 'Transactions larger than `logical_decoding_work_mem` are written to files in `pg_replslot`, once for each slot, and read back when they commit. This delays their changes, and takes disk space while the transaction is open.',
            evidence,
            remedy: (0,intents/* remedy */.zL)('Split large transactions, or give decoding more memory', { kind: 'person-decides', text: 'Find out which jobs write such large transactions, and let them commit in smaller parts.', phase: 'control-plane' }, raiseDecodingMemory(settings)),
        });
    },
});

;// CONCATENATED MODULE: ./src/rules/capacity/index.ts




/** The group's rules, in the order of the report. */
const capacityRules = [
    freeReplicationSlots,
    freeWalSenders,
    reservedWalSenders,
    decodingSpill,
];

;// CONCATENATED MODULE: ./src/rules/shared/connection-limit.ts
/** What a pipeline holds at its peak of what such a limit counts. */
function countedAtPeak({ consumer }, { limitsCountWalsenders }) {
    const { sessions, senders } = consumer.capacity.value;
    return sessions + (limitsCountWalsenders ? senders : 0);
}
/** A limit with room for the pipeline beside what is in use now, and for one session of this check. */
function limitWithRoom(inUse, peak) {
    return inUse + peak + 1;
}

;// CONCATENATED MODULE: ./src/rules/shared/databases.ts
/** A database in which to run a statement about another database, to which nobody can connect. */
function anotherDatabase(database) {
    return database === 'postgres' ? 'template1' : 'postgres';
}

;// CONCATENATED MODULE: ./src/rules/shared/roles.ts
/** Who can change a role that has REPLICATION: up to 15 only a superuser, since 16 also a role with CREATEROLE, REPLICATION and ADMIN OPTION on it. */
const ADMINISTRATOR = 'a superuser, or a role with CREATEROLE and ADMIN OPTION on this one';
/** Who may change a database. */
const DATABASE_OWNER = "the database's owner";

;// CONCATENATED MODULE: ./src/rules/connection/connection-headroom.ts










/** Fewer free connections than this, and the next deployment of anything takes the last one. */
const FEW = 3;
const connectionHeadroom = rule({
    id: 'connection-headroom',
    group: 'connection',
    title: 'There are free connections for the pipeline',
    severities: ['error', 'warning'],
    needs: ['connections', 'role'],
    uses: ['slots', 'walsenders'],
    judge({ connections, role, slots, walsenders }, target) {
        if (!role.exists) {
            return unknown({ message: `could not check: role ${named(role.name)} does not exist` });
        }
        const needed = neededBy(target, connections);
        const running = ownReader({ slots, walsenders, role: (0,fact/* known */.eO)(role) }, target) !== undefined;
        const { database } = target.connection;
        return [
            ...ofWholeServer(connections),
            ...limited({ count: connections.role, what: `role ${named(role.name)}`, object: (0,objects/* roleObject */.Uw)(role.name), raise: raiseRole(role) }, needed, running),
            ...limited({ count: connections.database, what: `database ${named(database)}`, object: { kind: 'database', name: (0,sql/* quoteIdentifier */.Cm)(database) }, raise: raiseDatabase(database) }, needed, running),
        ];
    },
});
function neededBy(target, connections) {
    const { sessions, senders } = target.consumer.capacity.value;
    const { limitsCountWalsenders } = connections;
    const said = listed([
        ...(sessions === 0 ? [] : [counted(sessions, 'session')]),
        ...(limitsCountWalsenders ? [counted(senders, 'walsender')] : []),
    ]);
    return { least: Math.min(sessions, 1) + (limitsCountWalsenders ? 1 : 0), peak: countedAtPeak(target, connections), said, counts: limitsCountWalsenders };
}
function ofWholeServer({ server, serverCountsWalsenders, ofHiddenKind }) {
    const object = (0,objects/* settingObject */.QP)('max_connections');
    const limit = server.limit ?? 0;
    const free = Math.max(limit - server.inUse, 0);
    const evidence = {
        usable: limit,
        connections_in_use: server.inUse,
        connections_free: free,
        connections_of_hidden_kind: ofHiddenKind,
        walsenders_count: serverCountsWalsenders,
    };
    if (free >= FEW) {
        return [pass({ object, evidence })];
    }
    return [
        fail('warning', {
            object,
            message: `${free === 0 ? 'none' : `only ${String(free)}`} of the ${String(limit)} connections that the pipeline's role may use ${free > 1 ? 'are' : 'is'} free`,
            meaning: 'If others hold these connections when the pipeline starts or reconnects, it is refused with "too many clients" or "remaining connection slots are reserved".',
            evidence,
            remedy: (0,intents/* remedy */.zL)('Close unused connections, or raise `max_connections`', {
                kind: 'run-sql',
                text: SESSIONS,
                phase: 'access',
                disruption: { kind: 'none' },
                runAs: 'a superuser or a member of `pg_monitor`',
                lead: 'See which clients use the connections.',
            }, {
                kind: 'person-decides',
                text: 'Close idle sessions in the clients that have the most of them, or put those clients behind a pooler. Raising `max_connections` requires a restart; if there are standbys, raise it on them first.',
            }),
        }),
    ];
}
const SESSIONS = 'SELECT usename, application_name, client_addr, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC;';
/** Nothing is said of what is unlimited. */
function limited({ count: { limit, inUse }, what, object, raise }, needed, running) {
    if (limit === null) {
        return [];
    }
    const free = Math.max(limit - inUse, 0);
    const evidence = { connection_limit: limit, connections_in_use: inUse, connections_free: free, needed: needed.peak };
    const found = { object, evidence, remedy: raise(limitWithRoom(inUse, needed.peak)) };
    if (limit < needed.least) {
        // A pipeline that runs all the same has its ordinary session only now and then.
        return [
            fail(running ? 'warning' : 'error', {
                ...found,
                message: `the connection limit of ${what} is ${String(limit)}; the pipeline needs ${needed.said}`,
                meaning: needed.counts ? 'On this version walsenders count against the limit: the pipeline opens its session or its stream, and is refused the other.' : 'The pipeline cannot log in.',
            }),
        ];
    }
    if (free >= needed.peak || (running && limit >= needed.peak)) {
        return [pass({ object, evidence })];
    }
    return [
        fail('warning', {
            ...found,
            message: `${String(free)} of ${counted(limit, 'connection')} of ${what} ${free === 1 ? 'is' : 'are'} free; the pipeline needs ${needed.said}`,
            meaning: 'The pipeline is refused with "too many connections" unless the sessions that are open now are its own.',
        }),
    ];
}
function raiseRole({ name }) {
    const role = (0,sql/* quoteIdentifier */.Cm)(name);
    return (limit) => (0,intents/* remedy */.zL)(`Raise the connection limit of \`${role}\` to what the pipeline and this check need`, {
        kind: 'run-sql',
        text: `ALTER ROLE ${role} CONNECTION LIMIT ${String(limit)};`,
        phase: 'roles',
        disruption: { kind: 'none' },
        runAs: ADMINISTRATOR,
    });
}
function raiseDatabase(name) {
    const database = (0,sql/* quoteIdentifier */.Cm)(name);
    return (limit) => (0,intents/* remedy */.zL)(`Raise the connection limit of database \`${database}\``, {
        kind: 'run-sql',
        text: `ALTER DATABASE ${database} CONNECTION LIMIT ${String(limit)};`,
        phase: 'roles',
        disruption: { kind: 'none' },
        runAs: DATABASE_OWNER,
        database: anotherDatabase(name),
    });
}

;// CONCATENATED MODULE: ./src/rules/shared/hosts.ts
/** Host names and addresses. */
/** `db.example.com:5432`, `[::1]:5432`. */
function hostAndPort(host, port) {
    return `${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
}
/** Whether the host is the machine the check itself runs on. */
function isLoopback(host) {
    return /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){1,3}|0\.0\.0\.0|::1|::|(?:0+:){7}0*1)\.?$/i.test(host);
}
/** Whether the name has one label alone, as containers of a job have. */
function isSingleLabel(host) {
    return /^[^.:]+$/.test(host) && !isLoopback(host);
}
/** The first address in a text that is none of `others`: what is quoted, whatever the language around it. */
function addressIn(text, others) {
    const candidates = text.match(/[0-9a-f:.]+/gi) ?? [];
    return candidates.map((candidate) => candidate.replace(/\.+$/, '')).find((candidate) => isAddress(candidate) && !others.includes(candidate));
}
function isAddress(text) {
    return isIpv4(text) || isIpv6(text);
}
function isIpv4(text) {
    const parts = text.split('.');
    return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}
/** Groups of up to four hexadecimal digits, of which `::` stands for one row of zeros; the last two may be an IPv4 address. */
function isIpv6(text) {
    const [head = '', tail, ...more] = text.split('::');
    const groups = [head, tail ?? ''].flatMap((half) => (half === '' ? [] : half.split(':')));
    const last = groups.at(-1) ?? '';
    const wide = isIpv4(last) ? 1 : 0;
    const plain = wide === 1 ? groups.slice(0, -1) : groups;
    const count = groups.length + wide;
    return more.length === 0 && plain.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) && (tail === undefined ? count === 8 : count < 8);
}

;// CONCATENATED MODULE: ./src/rules/connection/direct-connection.ts







/** protocol_violation and feature_not_supported: how poolers and RDS Proxy refuse a startup packet. */
const POOLER_CODES = new Set(['08P01', '0A000']);
/** A wrong password, role or database is the cause whoever reports it, and `login` explains it. */
const CREDENTIAL_CODES = new Set(['28P01', '28000', '3D000']);
const directConnection = rule({
    id: 'direct-connection',
    group: 'connection',
    title: 'The connection goes to PostgreSQL directly, not through a pooler or proxy',
    severities: ['error', 'notice'],
    needs: ['login'],
    uses: ['session', 'replication'],
    judge({ login, session, replication }, { connection }) {
        const seen = (0,fact/* valueOf */.RP)(session);
        const probed = (0,fact/* valueOf */.RP)(replication);
        const sign = refusedByPooler(login) ?? pooledSession(seen) ?? replicationRefusedByPooler(probed) ?? poolerHost(connection.host);
        if (sign === undefined && login.outcome !== 'accepted') {
            return skip('not checked, because the login was not accepted');
        }
        if (sign === undefined) {
            return seen === undefined
                ? unknown({
                    message: 'could not check: the server process ID of the session could not be read',
                    cutOff: session.state === 'failed',
                })
                : pass({ evidence: { backend_pid: seen.pid } });
        }
        const message = `connected through a pooler, not directly to PostgreSQL: ${sign.said}`;
        return probed?.outcome === 'identified'
            ? fail('notice', {
                message,
                meaning: 'The pooler passes replication connections through, so the pipeline can run. It depends on the pooler for as long as it streams.',
                evidence: sign.evidence,
                about: 'host',
            })
            : fail('error', {
                message,
                meaning: `${direct_connection_MEANING}${passwordInDoubt(login)}`,
                evidence: sign.evidence,
                about: 'host',
                remedy: connectDirectly(connection, seen),
            });
    },
});
const direct_connection_MEANING = 'Poolers and proxies do not pass logical replication through, so the pipeline cannot read changes through this address.';
/** A refusal after a password was requested may be about the password: some poolers use one SQLSTATE for everything. */
function passwordInDoubt({ outcome, authentication }) {
    return outcome === 'refused' && authentication !== 'none'
        ? ' It refused the login after asking for the password, so the user or the password may be wrong as well.'
        : '';
}
/** PostgreSQL names the routine that refused; a pooler does not. */
function refusedByPooler({ error }) {
    // An error raised by a function in the database came after the login.
    if (error === undefined || error.where !== undefined || CREDENTIAL_CODES.has(error.code)) {
        return undefined;
    }
    return error.routine === undefined || POOLER_CODES.has(error.code) ? refused('the login', error) : undefined;
}
/** It may be the only sign: a pooler without a spare server connection lets the login, or the statements, wait. */
function replicationRefusedByPooler(probed) {
    return probed?.outcome === 'refused' && probed.error.routine === undefined
        ? refused('the replication connection', probed.error)
        : undefined;
}
function refused(what, error) {
    return {
        said: `it refused ${what} with "${said(error)}"`,
        evidence: { sqlstate: error.code, message: quoted(error.message), routine: error.routine ?? null },
    };
}
function pooledSession(session) {
    if (session?.announcedPid == null || session.announcedPid === session.pid) {
        return undefined;
    }
    return {
        said: `the login announced process ${String(session.announcedPid)}, but process ${String(session.pid)} answered`,
        evidence: {
            announced_pid: session.announcedPid,
            backend_pid: session.pid,
            server_address: session.serverAddress,
            server_port: session.serverPort,
        },
    };
}
function poolerHost(host) {
    const pooler = poolerOf(host);
    return pooler === undefined ? undefined : { said: `the host name belongs to ${pooler.name}`, evidence: { host, pooler: pooler.name } };
}
const POOLERS = [
    {
        name: 'Supavisor',
        owns: (host) => /\.pooler\.supabase\.com$/i.test(host),
        direct({ user }) {
            // Its users are named ROLE.PROJECT.
            const [role, project] = user.split('.');
            return project === undefined || role === undefined || !/^[a-z0-9]+$/.test(project)
                ? [{ kind: 'set-option', option: 'host', lead: "Use the host of the direct connection from the project's Connect dialog." }]
                : [
                    { kind: 'set-option', option: 'host', value: `db.${project}.supabase.co`, lead: 'Use the direct connection to the database.' },
                    { kind: 'set-option', option: 'port', value: '5432', lead: 'Use the port of PostgreSQL itself.' },
                    { kind: 'set-option', option: 'user', value: role, lead: 'Remove the project from the user name: on the direct connection it is the role name alone.' },
                ];
        },
    },
    {
        name: "Neon's pooler",
        owns: (host) => /-pooler\.[^.]+.*\.neon\.tech$/i.test(host),
        direct: ({ host }) => [
            { kind: 'set-option', option: 'host', value: host.replace(/-pooler\./i, '.'), lead: 'Use the direct connection: the same host without `-pooler`.' },
        ],
    },
    {
        name: 'RDS Proxy',
        owns: rds_host/* isRdsProxyHost */.C3,
        direct: () => [
            { kind: 'set-option', option: 'host', lead: "Use the cluster's writer endpoint (Aurora) or the instance's endpoint (RDS) instead of the proxy's." },
        ],
    },
];
function poolerOf(host) {
    return POOLERS.find(({ owns }) => owns(host));
}
function connectDirectly(connection, session) {
    return (0,intents/* remedy */.zL)('Use the address of the PostgreSQL server itself for the check and the pipeline', ...(poolerOf(connection.host)?.direct(connection) ?? [bypass(session), UPGRADE]));
}
function bypass(session) {
    const behind = session?.serverAddress == null
        ? ''
        : ` The server behind it reports that it listens on ${code(hostAndPort(session.serverAddress, session.serverPort ?? 5432))}; use the host name by which clients reach it.`;
    return { kind: 'set-option', option: 'host', lead: `Set \`host\` and \`port\` to those of PostgreSQL, not of the pooler.${behind}` };
}
const UPGRADE = {
    kind: 'person-decides',
    text: 'PgBouncer supports replication connections since version 1.23; upgrade or bypass an older one.',
};

;// CONCATENATED MODULE: ./src/rules/connection/host-reachable.ts







const hostReachable = rule({
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
        const explained = host_reachable_EXPLANATIONS[network.outcome](connection, network);
        const dropped = network.outcome === 'no-answer' ? whatAwsSays(aws) : undefined;
        return fail('error', {
            meaning: host_reachable_MEANING,
            ...explained,
            ...(dropped === undefined ? {} : { remedy: (0,intents/* advice */.v9)('Allow connections from the runner to the server', ...dropped.sentences) }),
            evidence: { ...evidence, ...dropped?.evidence },
        });
    },
});
/** Why packets are dropped, as far as AWS says: whether there is a public address, and whom the security groups let in. */
function whatAwsSays({ awsCluster, awsInstances, awsSecurityGroups }) {
    const instances = (0,fact/* valueOf */.RP)(awsInstances);
    const groups = (0,fact/* valueOf */.RP)(awsSecurityGroups);
    const name = nameOf({ cluster: (0,fact/* valueOf */.RP)(awsCluster) ?? null, instances });
    if (instances === undefined || ((0,fact/* valueOf */.RP)(awsCluster) == null && instances.length === 0)) {
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
                        : `The security groups ${listed(groups.groupIds.map(code))} let in ${listed(admitted.slice(0, host_reachable_MOST_NAMED).map(code))}${admitted.length > host_reachable_MOST_NAMED ? ` and ${String(admitted.length - host_reachable_MOST_NAMED)} more` : ''} on that port: add the address of the runner.`,
                ]),
        ],
    };
}
const host_reachable_MOST_NAMED = 5;
const host_reachable_MEANING = 'Nothing in the database could be checked. A pipeline that runs in the same network cannot reach the server either.';
const host_reachable_EXPLANATIONS = {
    unresolved: ({ host }) => ({
        message: `the host name ${code(host)} does not resolve to any address`,
        about: 'host',
        remedy: isSingleLabel(host)
            ? (0,intents/* choice */.Yq)('Use a host name that resolves where this job runs', { label: 'Connect to a service container', because: 'a name without dots is usually the label of one', intents: [{ kind: 'person-decides', text: SERVICE_CONTAINER }] }, { label: 'Correct the host', intents: [{ kind: 'person-decides', text: SPELLING }] })
            : (0,intents/* advice */.v9)('Correct the host, or run the check where its name resolves', SPELLING, PRIVATE_NAME),
    }),
    'resolver-failed': ({ host }, network) => ({
        message: `the resolver gave no answer for ${code(host)}`,
        remedy: (0,intents/* advice */.v9)('Repair name resolution on the runner', `Run this job again: the failure may have been temporary${network.code === undefined ? '' : ` (${code(network.code)})`}. If it persists, check the DNS settings of the runner, and of the VPN or tunnel if the job opens one.`),
    }),
    refused: (connection) => ({
        message: `${whereOf(connection)} refused the connection: nothing is listening there, or a firewall rejects it`,
        about: isLoopback(connection.host) ? 'host' : 'port',
        remedy: isLoopback(connection.host) ? RUNNER_ITSELF : NOT_LISTENING,
    }),
    'no-answer': (connection) => ({
        message: `${whereOf(connection)} did not answer within ${(0,units/* formatMs */._V)(connection.connectTimeoutMs)}`,
        about: 'host',
        remedy: (0,intents/* advice */.v9)('Allow connections from the runner to the server', 'Allow the runner to connect to that port: a security group, firewall or network ACL that drops packets leaves connection attempts unanswered.', 'A server in a private network cannot be reached from a GitHub-hosted runner: use a self-hosted runner inside the network, or a tunnel.'),
    }),
    'no-route': (connection) => ({
        message: `there is no route from here to ${whereOf(connection)}`,
        about: 'host',
        remedy: (0,intents/* advice */.v9)('Run the check where there is a route to the server', 'The host has an address in a private network, or only an IPv6 address; GitHub-hosted runners have no IPv6. Use a runner inside that network, or a host name with an IPv4 address.'),
    }),
    failed: (connection, network) => ({
        message: `the connection to ${whereOf(connection)} could not be opened${network.code === undefined ? '' : ` (${code(network.code)})`}`,
        about: 'host',
        remedy: (0,intents/* advice */.v9)('Find out what blocks connections from the runner', 'The operating system of the runner refused to open the connection, or something on the path closed it at once. Check the host, and whatever restricts outgoing connections on the runner: a firewall, a proxy, a sandbox, or the limit on open files.'),
    }),
};
function whereOf({ host, port }) {
    return code(hostAndPort(host, port));
}
const SPELLING = 'Check the spelling of the host, and copy the endpoint from the service that runs the database.';
const PRIVATE_NAME = 'A name in a private DNS zone resolves only inside its network: run the job on a runner there.';
const SERVICE_CONTAINER = 'The label of a service container is a host name only in a job that itself runs in a container. In a job that runs directly on the runner, set `host` to `localhost`, and `port` to the port that the service maps.';
/** localhost is where the check runs, wherever that is. */
const RUNNER_ITSELF = (0,intents/* choice */.Yq)('Set `host` to the host that PostgreSQL runs on: `localhost` is the runner itself, or the container of the job', {
    label: 'Connect to a service container',
    because: 'if the database is a service of this job',
    intents: [
        {
            kind: 'person-decides',
            text: 'In a job that runs in a container, set `host` to the label of the service, and `port` to the port inside the service container. In a job that runs directly on the runner, map the port of the service, and wait until the service is healthy.',
        },
    ],
}, {
    label: 'Connect to a server elsewhere',
    intents: [{ kind: 'set-option', option: 'host', lead: 'Set the host name of the server. If the job opens a tunnel, make sure that the tunnel is open before this step.' }],
});
const NOT_LISTENING = (0,intents/* remedy */.zL)('Correct the port, or make the server listen on that address', { kind: 'person-decides', text: 'Check the host and the port, and that the server is running.' }, {
    kind: 'person-decides',
    text: 'On a self-managed server, `listen_addresses` must include the address: with the default, `localhost`, the server accepts connections only from its own machine.',
});

;// CONCATENATED MODULE: ./src/rules/shared/hba.ts



/** Whether no entry of pg_hba.conf allows it: the file's name is never translated. */
function isRejectedByHba(error) {
    return error.code === '28000' && /pg_hba/i.test(error.message);
}
/** What makes the server accept the session: TLS if it had none and could have it, otherwise an entry. */
function admission(error, session, connection) {
    const admit = { label: 'Allow the connection', intents: [{ kind: 'admit-in-hba', record: hbaRecord(session, connection, error) }] };
    if (session.encrypted || session.offered === false) {
        return (0,intents/* remedy */.zL)('Add an entry to pg_hba.conf that allows the connection', ...admit.intents);
    }
    if ((0,rds_host/* isRdsHost */.YE)(connection.host)) {
        return (0,intents/* remedy */.zL)('Connect with TLS, as the parameter `rds.force_ssl` requires, and for members of `rds_iam` RDS itself', ENCRYPT);
    }
    const encrypt = { label: 'Connect with TLS', intents: [ENCRYPT] };
    // prefer has tried TLS first: an unencrypted session is what was left.
    return connection.tls.mode === 'disable' && session.offered === true
        ? (0,intents/* choice */.Yq)('Connect with TLS, or allow the unencrypted connection in pg_hba.conf', { ...encrypt, because: 'the session was not encrypted, the server offers TLS, and many servers allow nothing else' }, { ...admit, because: 'if the session has to stay unencrypted' })
        : (0,intents/* choice */.Yq)('Allow the connection in pg_hba.conf, or connect with TLS', { ...admit, because: 'no entry allows an unencrypted session' }, { ...encrypt, because: 'if the server offers TLS and has entries for it' });
}
const ENCRYPT = {
    kind: 'set-option',
    option: 'ssl-mode',
    value: 'verify-full',
    lead: 'Encrypt the session. `verify-full` needs the CA certificate in `ssl-root-cert`, unless the CA is a public one or that of RDS; `require` encrypts without verifying the server.',
};
/** The entry that would allow the connection. `rejection`: where the server reports the client's address. */
function hbaRecord({ encrypted }, { database, user }, rejection) {
    const address = addressIn(`${rejection?.message ?? ''} ${rejection?.detail ?? ''}`, [database, user]) ?? intents/* CLIENT_ADDRESS */.L9;
    const network = `${address}/${address.includes(':') ? '128' : '32'}`;
    return [encrypted ? 'hostssl' : 'host', hbaName(database), hbaName(user), network, 'scram-sha-256'].join('  ');
}
/** Names in pg_hba.conf: quoted, unless plain; a keyword in quotes loses its meaning. */
function hbaName(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !KEYWORDS.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
const KEYWORDS = new Set(['all', 'sameuser', 'samerole', 'samegroup', 'replication']);

;// CONCATENATED MODULE: ./src/rules/shared/iam-token.ts





/** invalid_password: the server compared the token with a password that it stores, or has none. */
const INVALID_PASSWORD = '28P01';
/** What the token is signed for; undefined for a login with a password. */
function scopeOf({ host, port, user, tls, auth }) {
    return auth.kind === 'aws-iam' ? (0,rds_host/* tokenScope */.O3)({ host, port, user, serverName: tls.serverName, region: auth.region }) : undefined;
}
/** The same for the evidence, where there is a token. */
function scopeInEvidence(connection) {
    const scope = scopeOf(connection);
    return scope === undefined ? {} : { token_signed_for: `${scope.user}@${scope.host}:${String(scope.port)} in ${scope.region}` };
}
/** No token could be made: nothing is known of the database. */
function tokenMissing({ detail = 'no reason was given' }) {
    return {
        message: `could not check: no token for IAM database authentication could be generated: ${quoted(detail)}`,
        about: 'auth',
        remedy: (0,intents/* choice */.Yq)('Provide AWS credentials to the job, or log in with a password', {
            label: 'Provide AWS credentials',
            because: 'the token is signed with them',
            intents: [
                {
                    kind: 'person-decides',
                    text: 'Before this step, assume a role with `aws-actions/configure-aws-credentials`, in a job with the permission `id-token: write`; or set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` in its environment. The role needs `rds-db:connect`.',
                },
            ],
        }, { label: 'Log in with a password', intents: [{ kind: 'set-option', option: 'auth', value: 'password', lead: 'Log in with the password of a role that is not a member of `rds_iam`.' }] }),
    };
}
/** The login was refused: PAM found the token wanting, or nothing took it for one. */
function tokenRefused(error, connection, scope) {
    if (!(0,rds_host/* isRdsHost */.YE)(scope.host)) {
        return signedForAlias(error, scope);
    }
    return error.code === INVALID_PASSWORD ? takenForPassword(error, connection) : refusedByPam(error, scope);
}
function signedForAlias(error, { host, user }) {
    const name = code(host);
    return {
        message: `the token was refused; it is signed for ${name}, which is not an endpoint of RDS: ${said(error)}`,
        meaning: `RDS accepts a token for ${named(user)} only if it was signed for the name of its own endpoint, not for an alias or a custom DNS name.`,
        about: 'host',
        remedy: (0,intents/* choice */.Yq)('Sign the token for the endpoint of RDS', { label: 'Connect to the endpoint', intents: [{ kind: 'set-option', option: 'host', lead: 'Set the endpoint that RDS shows, which ends in `.rds.amazonaws.com`.' }] }, {
            label: 'Keep the alias or the tunnel',
            intents: [{ kind: 'set-option', option: 'ssl-server-name', lead: 'Set the endpoint of RDS: the token is signed for it, and the certificate is verified against it.' }],
        }),
    };
}
function takenForPassword(error, connection) {
    const role = named(connection.user);
    return {
        message: `the server compared the token of ${role} with a password instead of having IAM verify it: ${said(error)}`,
        meaning: `The role is not a member of \`rds_iam\`, or does not exist, or IAM database authentication is not enabled: PostgreSQL does not tell clients which.`,
        about: 'auth',
        remedy: (0,intents/* choice */.Yq)(`Let ${role} log in with IAM`, { label: 'Grant rds_iam', because: 'if the role exists and IAM database authentication is enabled', intents: [grantIam(connection)] }, { label: 'Enable IAM database authentication', because: 'if it is not enabled', intents: [ENABLE] }, {
            label: 'Log in with a password',
            because: 'if the role is to keep its password',
            intents: [{ kind: 'set-option', option: 'auth', value: 'password', lead: 'Log in with a password.' }],
        }),
    };
}
function grantIam({ user }) {
    return {
        kind: 'run-sql',
        text: `GRANT rds_iam TO ${(0,sql/* quoteIdentifier */.Cm)(user)};`,
        phase: 'roles',
        disruption: { kind: 'none' },
        runAs: 'the master user (a member of rds_superuser)',
        lead: 'From then on the role can no longer log in with its password, the pipeline included.',
    };
}
const ENABLE = {
    kind: 'person-decides',
    text: 'Modify the cluster, or the instance if it belongs to none, so that IAM database authentication is enabled, and apply the change immediately: otherwise it waits for the maintenance window.',
    phase: 'control-plane',
};
function refusedByPam(error, { host, port, user, region }) {
    const role = named(user);
    return {
        message: `IAM refused the token of ${role}: ${said(error)}`,
        meaning: `The token was signed for ${code(`${host}:${String(port)}`)} in ${code(region)}. RDS does not tell clients why it refuses one.`,
        about: 'auth',
        remedy: (0,intents/* remedy */.zL)(`Allow the AWS identity of the job to connect as ${role}`, {
            kind: 'person-decides',
            text: `Its policy has to allow \`rds-db:connect\` on \`arn:${(0,rds_host/* partitionOf */.iQ)(region)}:rds-db:${region}:ACCOUNT:dbuser:RESOURCE_ID/${user}\`. RESOURCE_ID is the \`DbClusterResourceId\` of the cluster (\`cluster-…\`), or the \`DbiResourceId\` of an instance that belongs to none (\`db-…\`), and changes when a blue/green deployment is switched over. ACCOUNT is the account of the database.`,
            phase: 'control-plane',
        }, {
            kind: 'person-decides',
            text: `If the policy is right: the database has to listen on port ${String(port)}, temporary credentials must not have expired, and the clock of the runner has to be right. The log \`iam-db-auth-error\` of the database has the reason, if its export to CloudWatch is enabled.`,
        }),
    };
}
/** The ordinary session was accepted with the same token. */
function tokenNotForReplication(error, connection) {
    const role = named(connection.user);
    const enable = {
        label: 'Use IAM for replication connections',
        because: 'the pipeline then needs a token for every connection',
        intents: [{ kind: 'set-parameter', name: 'rds.iam_auth_for_replication', value: '1', takesEffect: 'reload' }],
    };
    return {
        message: `the server compared the token of ${role} with a password on the replication connection: ${said(error)}`,
        meaning: 'IAM verified the same token for the ordinary connection. For replication connections it does so only while the parameter `rds.iam_auth_for_replication` is 1, which needs `rds.logical_replication` as well. The pipeline cannot open a replication connection with a token either.',
        remedy: (0,intents/* choice */.Yq)('Enable IAM authentication for replication connections, or use a role with a password', enable, {
            label: 'Use a role with a password',
            because: 'if the pipeline cannot generate tokens',
            intents: [{ kind: 'set-option', option: 'user', lead: 'Log in as a role that is not a member of `rds_iam`, with `auth: password`.' }],
        }),
    };
}

;// CONCATENATED MODULE: ./src/rules/shared/password-shape.ts
/** What a password looks like that was copied with something around it. It is never quoted. */
const SHAPES = [
    {
        matches: (password) => /^(["'`]).+\1$/s.test(password),
        looks: 'is in quotes',
        advice: 'Give it without the quotes: they are taken as part of the password.',
    },
    {
        matches: (password) => /^\s|\s$/.test(password),
        looks: 'begins or ends with white space',
        advice: 'Store the secret again without the space or line break: it is taken as part of the password.',
    },
    {
        matches: (password) => /^postgres(?:ql)?:\/\//i.test(password),
        looks: 'is a connection string',
        advice: 'Give it as `connection-string`, or give only the password.',
    },
    {
        matches: (password) => /^(?:export\s+)?[A-Z][A-Z0-9_]*(?:PASS|PASSWORD|PWD|PASSWD|SECRET)=/.test(password),
        looks: 'begins with the name of a variable',
        advice: 'Give only what follows the equals sign.',
    },
    {
        matches: (password) => /^\$(?:\w+|\{.*\})$|^%\w+%$/s.test(password),
        looks: 'is the name of a variable that was not expanded',
        advice: 'Take it from a secret or from the `env` context: a workflow does not expand shell variables in inputs.',
    },
    {
        matches: (password) => /^\s*\{.*"password"\s*:.*\}\s*$/s.test(password),
        looks: 'is a JSON object, as Secrets Manager stores one',
        advice: 'Give only the value of its key `password`.',
    },
    {
        matches: isPercentEncoded,
        looks: 'looks percent-encoded',
        advice: 'Give it as it is: special characters are percent-encoded only in `connection-string`, and only once.',
    },
    {
        matches: isBase64OfText,
        looks: 'looks base64-encoded',
        advice: 'Decode it before you store it as a secret: it is used exactly as given.',
    },
];
/** What the password looks like, or undefined when nothing about it is unusual. */
function passwordShape(password) {
    return password === undefined ? undefined : SHAPES.find(({ matches }) => matches(password));
}
function isPercentEncoded(password) {
    if (!/%[0-9a-f]{2}/i.test(password)) {
        return false;
    }
    try {
        return decodeURIComponent(password) !== password;
    }
    catch {
        return false;
    }
}
/** Padded base64 of printable ASCII, a line break at its end aside. */
function isBase64OfText(password) {
    if (!/^[A-Za-z0-9+/]{6,}={1,2}$/.test(password) || password.length % 4 !== 0) {
        return false;
    }
    return /^[ -~]+\n?$/.test(atob(password));
}

;// CONCATENATED MODULE: ./src/rules/shared/credentials.ts









/** invalid_password: the server compared with what it stores. */
const credentials_INVALID_PASSWORD = '28P01';
/** Credentials refused with 28P01, or with 28000 by a method that keeps its passwords, or proofs, elsewhere. */
function credentialsRefused(error, attempt, connection) {
    const scope = scopeOf(connection);
    if (scope !== undefined) {
        return tokenRefused(error, connection, scope);
    }
    if (error.code !== credentials_INVALID_PASSWORD) {
        return refusedByMethod(error, attempt, connection);
    }
    return attempt.authentication === 'none' ? refusedUnasked(error, attempt, connection) : passwordRefused(error, connection);
}
function refusedUnasked(error, attempt, connection) {
    const role = named(connection.user);
    return {
        message: `the server refused ${role} without asking for a password: ${said(error)}`,
        meaning: 'Its entry in pg_hba.conf requires a proof of identity other than a password.',
        about: 'user',
        remedy: takePasswords(attempt, connection),
    };
}
/** An entry with which the server verifies the password that it stores itself. */
function takePasswords(attempt, connection) {
    return (0,intents/* remedy */.zL)(`Allow ${named(connection.user)} to log in with a password`, {
        kind: 'admit-in-hba',
        record: hbaRecord(attempt, connection),
    });
}
function passwordRefused(error, connection) {
    const shape = passwordShape(connection.password);
    const pooler = error.routine === undefined;
    return {
        message: `the credentials of ${named(connection.user)} were refused${shape === undefined ? '' : `; the password ${shape.looks}`}`,
        meaning: 'The password is wrong, or the role does not exist, has no password, or has one that has expired: PostgreSQL does not tell clients which.' +
            (pooler ? ' The answer came from a pooler, which has its own list of users.' : ''),
        about: 'password',
        remedy: (0,intents/* choice */.Yq)('Find out which of these is the cause, and correct it', ...findOut(connection, shape?.advice, pooler)),
    };
}
/** What to look up, and then a statement for each thing that can be found. */
function findOut(connection, shapeAdvice, pooler) {
    const role = (0,sql/* quoteIdentifier */.Cm)(connection.user);
    const compare = shapeAdvice ??
        'Compare `user` and `password` with those the pipeline uses. A password is used exactly as given, without quotes; special characters are percent-encoded only in `connection-string`.';
    const place = pooler ? " Compare with the pooler's list of users as well." : '';
    return [
        {
            label: 'Check the password and look up the role',
            because: 'which of the statements below applies depends on the result',
            intents: [
                { kind: 'set-option', option: 'password', value: '${{ secrets.DATABASE_PASSWORD }}', lead: `${compare}${place}` },
                {
                    kind: 'run-sql',
                    text: `SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = ${(0,sql/* quoteLiteral */.ce)(connection.user)};`,
                    phase: 'access',
                    disruption: { kind: 'none' },
                    runAs: 'any role that can log in',
                    lead: 'If there is no row, create the role. If `rolcanlogin` is false, allow it to log in. If `rolvaliduntil` is in the past, extend it. Otherwise, set the password.',
                },
            ],
        },
        { label: 'No row', intents: [roleStatement(`CREATE ROLE ${role} LOGIN PASSWORD 'NEW_PASSWORD';`, ADMINISTRATOR, NEW_PASSWORD)] },
        { label: '`rolcanlogin` is false', intents: [roleStatement(`ALTER ROLE ${role} LOGIN;`, ADMINISTRATOR)] },
        { label: '`rolvaliduntil` is in the past', intents: [roleStatement(`ALTER ROLE ${role} VALID UNTIL 'infinity';`, ADMINISTRATOR)] },
        {
            label: 'None of these',
            because: (0,rds_host/* isRdsHost */.YE)(connection.host)
                ? 'the password differs or was never set, or the role is a member of `rds_iam` and accepts only a token'
                : 'the password differs, was never set, or was stored as an MD5 hash while pg_hba.conf requires scram-sha-256',
            intents: [
                roleStatement(`ALTER ROLE ${role} PASSWORD 'NEW_PASSWORD';`, ADMINISTRATOR, `${NEW_PASSWORD} Every client that logs in as this role needs the new one.`),
            ],
        },
    ];
}
const NEW_PASSWORD = 'Replace NEW_PASSWORD. If the server logs statements, the password is written to its log.';
function roleStatement(text, runAs, lead) {
    return { kind: 'run-sql', text, phase: 'roles', disruption: { kind: 'none' }, runAs, ...(lead === undefined ? {} : { lead }) };
}
/** Methods as the server names them in its message, in any language; they keep nothing in PostgreSQL. */
const METHODS = [
    [/\bLDAP\b/i, { name: 'LDAP', kind: 'directory' }],
    [/\bRADIUS\b/i, { name: 'RADIUS', kind: 'directory' }],
    [/\bPAM\b/i, { name: 'PAM', kind: 'directory' }],
    [/\bBSD\b/i, { name: 'BSD Authentication', kind: 'directory' }],
    [/\bOAuth\b/i, { name: 'OAuth', kind: 'ticket' }],
    [/\bGSS(?:API)?\b/i, { name: 'GSSAPI', kind: 'ticket' }],
    [/\bSSPI\b/i, { name: 'SSPI', kind: 'ticket' }],
    [/\bident\b/i, { name: 'Ident', kind: 'system-user' }],
    [/\bpeer\b/i, { name: 'Peer', kind: 'system-user' }],
    // The one without an abbreviation: it is translated, but every language has a word like these.
    [/cert|zert|сертиф|証明書|证书|인증서/i, { name: 'certificate authentication', kind: 'certificate' }],
];
/** The name of the role, in the quotes of the language, may be the word of a method. */
function methodIn(error, user) {
    const message = error.message.split(user).reduce((before, after) => `${before}${inQuotes(before, after) ? '' : user}${after}`);
    return METHODS.find(([pattern]) => pattern.test(message))?.[1];
}
function inQuotes(before, after) {
    return /[\p{Pi}\p{Pf}\p{Ps}"']\s?$/u.test(before) && /^\s?[\p{Pi}\p{Pf}\p{Pe}"']/u.test(after);
}
function refusedByMethod(error, attempt, connection) {
    const role = named(connection.user);
    const method = methodIn(error, connection.user) ?? (attempt.authentication === 'cleartext' ? { name: 'an external service', kind: 'directory' } : undefined);
    switch (method?.kind) {
        case 'directory':
            return (0,rds_host/* isRdsHost */.YE)(connection.host) && method.name === 'PAM'
                ? iamRefused(role, error)
                : {
                    message: `${method.name} refused the credentials of ${role}: ${said(error)}`,
                    meaning: 'The password is verified outside PostgreSQL. The password that PostgreSQL stores for the role is not used.',
                    about: 'password',
                    remedy: (0,intents/* choice */.Yq)(`Correct the credentials of ${role}, or make PostgreSQL verify the password itself`, {
                        label: 'Correct the credentials',
                        because: 'pg_hba.conf stays as it is',
                        intents: [{ kind: 'person-decides', text: outsideAdvice(method.name, role, connection) }],
                    }, { label: 'Use a password stored in PostgreSQL', intents: takePasswords(attempt, connection).alternatives[0].intents }),
                };
        case 'certificate':
            return {
                message: `the client certificate does not prove that the client is ${role}: ${said(error)}`,
                meaning: 'With the method `cert` the common name (CN) of the certificate has to be the name of the role, or be mapped to it in pg_ident.conf.',
                about: 'ssl-cert',
                remedy: (0,intents/* remedy */.zL)(`Present a certificate whose CN is ${role}`, { kind: 'set-option', option: 'ssl-cert', lead: `Set the path or PEM text of a certificate with the CN ${role}, issued by a CA in the server's \`ssl_ca_file\`.` }, { kind: 'set-option', option: 'ssl-key', lead: 'Set the path or PEM text of its private key.' }),
            };
        default: {
            const by = method === undefined ? 'the authentication method in pg_hba.conf' : `${method.name} authentication`;
            return {
                message: `${by} refused ${role}: ${said(error)}`,
                meaning: method?.kind === 'system-user'
                    ? 'The method uses the operating-system user name of the client, which on a runner is not the one that the server expects.'
                    : 'The method requires a proof of identity that this check cannot provide: it logs in with a password or a client certificate.',
                about: 'user',
                remedy: takePasswords(attempt, connection),
            };
        }
    }
}
function outsideAdvice(name, role, connection) {
    const shape = passwordShape(connection.password);
    return (`Check whether ${name} knows ${role}, whether the account is locked or expired, and whether its password is the one given here.` +
        (shape === undefined ? '' : ` The password ${shape.looks}. ${shape.advice}`));
}
/** RDS verifies IAM tokens through PAM. */
function iamRefused(role, error) {
    return {
        message: `IAM authentication refused ${role}: ${said(error)}`,
        meaning: `${role} is a member of \`rds_iam\`, and logs in with a token instead of a password.`,
        about: 'user',
        remedy: (0,intents/* choice */.Yq)(`Log in with a token, or as a role that is not a member of ${code('rds_iam')}`, {
            label: 'Log in with a token',
            because: 'when the pipeline does so as well',
            intents: [{ kind: 'set-option', option: 'auth', value: 'aws-iam', lead: 'Generate a token from the AWS credentials of the job, and remove the password.' }],
        }, {
            label: 'Log in with a password',
            because: 'when the pipeline has one',
            intents: [{ kind: 'set-option', option: 'user', lead: 'Use a role that logs in with a password.' }],
        }),
    };
}

;// CONCATENATED MODULE: ./src/rules/shared/refusals.ts

/** What to do next, by the class of the SQLSTATE (its first two characters). */
function remedyForRefusal(error, connection) {
    const state = `SQLSTATE \`${error.code}\``;
    switch (error.code.slice(0, 2)) {
        case '22':
        case '42':
            return connection.options === ''
                ? administrator(state)
                : (0,intents/* remedy */.zL)('Correct the parameter that the server names', {
                    kind: 'set-option',
                    option: 'connection-string',
                    lead: 'Correct or remove that parameter in `options`: this server does not accept it.',
                });
        case '53':
            return (0,intents/* advice */.v9)('Free the resource that the server is short of', `The server is short of memory, disk space or another resource (${state}). Free it, or give the server more; then run this job again.`);
        case '57':
            return (0,intents/* advice */.v9)('Run this job again when the server is up', `The server is being stopped or restarted, or an administrator ended the session (${state}). If it persists, find out from the server's log at this time who or what ended it.`);
        default:
            return administrator(state);
    }
}
function administrator(state) {
    return (0,intents/* advice */.v9)("Report the error to the server's administrator", `The error was raised inside the server (${state}). Its log has the details: look for the time of this run and the application name \`cdc-preflight\`.`);
}

;// CONCATENATED MODULE: ./src/rules/shared/too-many-connections.ts





/** Distinguished by the server's routine, which no locale translates. */
function tooManyConnections(error, connection) {
    const role = (0,sql/* quoteIdentifier */.Cm)(connection.user);
    const database = (0,sql/* quoteIdentifier */.Cm)(connection.database);
    switch (error.routine) {
        case 'InitializeSessionUserId':
            return {
                message: `role \`${role}\` has reached its connection limit`,
                meaning: too_many_connections_MEANING,
                remedy: (0,intents/* remedy */.zL)(`Remove the connection limit of \`${role}\`, or raise it to what the pipeline and this check need`, {
                    kind: 'run-sql',
                    text: `ALTER ROLE ${role} CONNECTION LIMIT -1;`,
                    phase: 'roles',
                    disruption: { kind: 'none' },
                    runAs: ADMINISTRATOR,
                }),
            };
        case 'CheckMyDatabase':
            return {
                message: `database \`${database}\` has reached its connection limit`,
                meaning: too_many_connections_MEANING,
                remedy: (0,intents/* remedy */.zL)(`Remove the connection limit of database \`${database}\`, or raise it`, {
                    kind: 'run-sql',
                    text: `ALTER DATABASE ${database} CONNECTION LIMIT -1;`,
                    phase: 'roles',
                    disruption: { kind: 'none' },
                    runAs: DATABASE_OWNER,
                    database: anotherDatabase(connection.database),
                }),
            };
        default:
            return {
                message: `the server has no free connection: ${said(error)}`,
                meaning: too_many_connections_MEANING,
                remedy: (0,intents/* remedy */.zL)('Close unused connections, or raise `max_connections`', {
                    kind: 'run-sql',
                    text: too_many_connections_SESSIONS,
                    phase: 'access',
                    disruption: { kind: 'none' },
                    runAs: 'a superuser, for whom connections are reserved',
                    lead: 'See which clients use the connections.',
                }, {
                    kind: 'person-decides',
                    text: 'Close idle sessions in the clients that have the most of them, or put those clients behind a pooler. Raising `max_connections` requires a restart; if there are standbys, raise it on them first.',
                }),
            };
    }
}
const too_many_connections_MEANING = 'The pipeline needs an ordinary session and a replication connection, and would be refused in the same way.';
const too_many_connections_SESSIONS = 'SELECT usename, application_name, client_addr, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC;';

;// CONCATENATED MODULE: ./src/rules/connection/login.ts














const login = rule({
    id: 'login',
    group: 'connection',
    title: 'The login is accepted',
    severities: ['error'],
    needs: ['login'],
    uses: ['tls', 'awsParameters'],
    prerequisites: ['direct-connection'],
    mandatory: true,
    judge({ login: seen, tls, awsParameters }, target) {
        const { connection } = target;
        const evidence = {
            user: connection.user,
            database: connection.database,
            authentication: seen.authentication,
            ...scopeInEvidence(connection),
            ...(seen.error === undefined
                ? {}
                : { sqlstate: seen.error.code, routine: seen.error.routine ?? null, server_says: saidInEvidence(seen.error) }),
            ...forceSsl(seen, (0,fact/* valueOf */.RP)(awsParameters)),
        };
        if (seen.error?.code === READ_ONLY) {
            return unknown({ ...readOnlyTrigger(seen.error), evidence, cutOff: true });
        }
        if (seen.outcome === 'token-missing') {
            return unknown({ ...tokenMissing(seen), evidence: { outcome: seen.outcome, ...evidence }, cutOff: true });
        }
        return seen.outcome === 'accepted'
            ? pass({ evidence })
            : fail('error', {
                meaning: login_MEANING,
                ...explain({ seen, target, offered: (0,fact/* valueOf */.RP)(tls)?.offered ?? null }),
                evidence: { outcome: seen.outcome, ...evidence },
            });
    },
});
/** What AWS says of TLS, where a session without it was rejected. */
function forceSsl({ encrypted, error }, parameters) {
    const value = parameters?.values['rds.force_ssl']?.value;
    return encrypted || error === undefined || !isRejectedByHba(error) || value == null ? {} : { 'rds.force_ssl': value };
}
const login_MEANING = 'The pipeline logs in the same way, and would be refused as well.';
/** read_only_sql_transaction: cannot happen in the pipeline's own session, which may write. */
const READ_ONLY = '25006';
function readOnlyTrigger(error) {
    return {
        message: `could not check: a login event trigger writes to the database, but the session of this check is read-only: ${said(error)}`,
        remedy: (0,intents/* advice */.v9)('Make the trigger do nothing in a read-only session', "In the trigger function, return early if `current_setting('transaction_read_only')` is `on`. Logins to a standby need the same."),
    };
}
function explain(attempt) {
    const { seen, target } = attempt;
    if (seen.outcome === 'refused' && seen.error !== undefined) {
        return login_refused(seen.error, attempt);
    }
    switch (seen.outcome) {
        case 'password-missing':
            return passwordMissing(target);
        case 'authentication-unsupported':
            return unsupported(attempt);
        case 'no-answer':
            return noAnswer(attempt);
        case 'garbage':
            return garbage(seen);
        default:
            return login_closed(seen);
    }
}
function passwordMissing({ connection }) {
    const empty = connection.password === '';
    return {
        message: `the server asks for a password for ${named(connection.user)}, but ${empty ? 'the one given is empty' : 'none was given'}`,
        about: 'password',
        remedy: (0,intents/* remedy */.zL)(`Provide the password of ${named(connection.user)}`, {
            kind: 'set-option',
            option: 'password',
            value: '${{ secrets.DATABASE_PASSWORD }}',
            lead: `Set \`password\`, or include the password in \`connection-string\`.${empty ? ' Check that a secret of this name exists: a secret that does not exist is empty, and so are secrets in runs that are triggered by Dependabot or from a fork.' : ''}`,
        }),
    };
}
/** A login that this client cannot finish, whatever the password. */
function unsupported({ seen, target, offered }) {
    const { connection } = target;
    const detail = quoted(seen.detail ?? 'the server did not say why');
    if (/channel binding/i.test(detail)) {
        return withoutDigest(detail);
    }
    const message = `no authentication method in common: ${detail}`;
    if (connection.channelBinding === 'require') {
        return {
            message,
            about: 'connection-string',
            remedy: (0,intents/* choice */.Yq)('Make channel binding possible, or do not require it', {
                label: 'Meet the requirement',
                because: 'channel binding prevents anyone in between from relaying the login',
                intents: [
                    {
                        kind: 'person-decides',
                        text: `Channel binding requires a TLS session, an entry with scram-sha-256 in pg_hba.conf, and PostgreSQL 11 or newer.${seen.encrypted ? '' : ` This session is not encrypted${offered === false ? ', and the server does not offer TLS' : ': change `ssl-mode`'}.`}`,
                    },
                ],
            }, {
                label: 'Do not require it',
                intents: [{ kind: 'set-option', option: 'connection-string', lead: 'Remove the parameter `channel_binding=require`.' }],
            }),
        };
    }
    return {
        message,
        about: 'user',
        remedy: (0,intents/* remedy */.zL)(`Allow ${named(connection.user)} to log in with a password`, {
            kind: 'admit-in-hba',
            record: hbaRecord(seen, connection),
        }),
    };
}
function withoutDigest(detail) {
    return {
        message: `channel binding is not possible: ${detail}`,
        meaning: "Channel binding uses the hash function of the certificate's signature, and this signature algorithm has none. Clients that use libpq fail in the same way.",
        remedy: (0,intents/* choice */.Yq)('Install a server certificate with an RSA or ECDSA signature, or disable channel binding', {
            label: 'Replace the certificate',
            because: 'every client can then log in with channel binding',
            intents: [{ kind: 'person-decides', text: 'Install a certificate that is signed with an RSA or ECDSA key, and reload the server configuration.' }],
        }, {
            label: 'Disable channel binding',
            intents: [
                {
                    kind: 'set-option',
                    option: 'connection-string',
                    lead: 'Add the parameter `channel_binding=disable`. The pipeline needs the equivalent in its own configuration.',
                },
            ],
        }),
    };
}
function noAnswer({ seen, target }) {
    const { connectTimeoutMs } = target.connection;
    const asked = seen.authentication !== 'none';
    return {
        message: `the server accepted the connection but did not complete the login within ${(0,units/* formatMs */._V)(connectTimeoutMs)}`,
        meaning: asked
            ? 'The server asked for a password and did not answer in time. Verification by LDAP, RADIUS or PAM, or an overloaded server, can take that long.'
            : 'An overloaded server, a pooler that waits for a free connection, or a service that is not PostgreSQL behaves like this.',
        about: 'connect-timeout',
        remedy: (0,intents/* choice */.Yq)('Allow the login more time, or find out what delays it', {
            label: 'Allow more time',
            because: asked ? 'it is PostgreSQL, and authentication is slow' : 'if a later attempt succeeds',
            intents: [
                {
                    kind: 'set-option',
                    option: 'connect-timeout',
                    value: moreTime(connectTimeoutMs),
                    lead: 'Raise the time limit of one connection attempt. `timeout`, the limit of the whole run, has to be longer.',
                },
            ],
        }, {
            label: 'Find out what delays it',
            intents: [
                {
                    kind: 'person-decides',
                    text: 'Check that host and port are those of the PostgreSQL server, how many connections it has, and how long the service that verifies its passwords takes to answer.',
                },
            ],
        }),
    };
}
/** At least a minute: three times what was not enough, in whole seconds. */
function moreTime(connectTimeoutMs) {
    return `${String(Math.max(60, Math.ceil((3 * connectTimeoutMs) / 1000)))}s`;
}
function garbage(seen) {
    const detail = quoted(seen.detail ?? 'unknown');
    return seen.authentication === 'none'
        ? {
            message: `the service at this address does not speak PostgreSQL's protocol: ${detail}`,
            about: 'host',
            remedy: (0,intents/* advice */.v9)('Set `host` and `port` to those of the PostgreSQL server', 'Another service listens there, or a proxy in between answers in its place.'),
        }
        : {
            message: `the server asked for a password and then broke PostgreSQL's protocol: ${detail}`,
            about: 'host',
            remedy: (0,intents/* advice */.v9)('Connect to the PostgreSQL server directly', 'A proxy, pooler or compatible product answers in place of PostgreSQL and does not complete the authentication that it began.'),
        };
}
function login_closed(seen) {
    const detail = seen.detail === undefined ? '' : `: ${quoted(seen.detail)}`;
    return seen.authentication === 'none'
        ? {
            message: `the connection was accepted and closed before PostgreSQL answered${detail}`,
            about: 'host',
            remedy: (0,intents/* advice */.v9)('Check the proxy, tunnel or load balancer in front of the server', 'A proxy, tunnel or load balancer with nothing behind it accepts a connection and closes it at once: check that it is connected to the server, and to which host and port it forwards.', ...(seen.encrypted ? [] : ['A listener that accepts only TLS does the same: try another `ssl-mode`.'])),
        }
        : {
            message: `the connection was closed during authentication${detail}`,
            remedy: (0,intents/* advice */.v9)('Find out whether the server or something in between closed the connection', 'If the server ended the session, its log has an entry for this time and this role, such as a crash or `authentication_timeout`. If it has none, a proxy, pooler or firewall in between closed the connection.'),
        };
}
/** Distinguished by SQLSTATE and the server's routine, which no locale translates. */
function login_refused(error, attempt) {
    const { target } = attempt;
    if (error.where !== undefined || error.routine === RAISE) {
        return refusedByTrigger(error, target);
    }
    if (error.routine === CHANNEL_BINDING) {
        return withoutDigest(said(error));
    }
    switch (error.code) {
        case '28P01':
            return credentialsRefused(error, attempt.seen, target.connection);
        case '28000':
            return invalidAuthorization(error, attempt);
        case '3D000':
            return noDatabase(error, target);
        case '42501':
            return insufficientPrivilege(error, target);
        case '53300':
            return tooManyConnections(error, target.connection);
        case '55000':
            return closedDatabase(error, target);
        case '57P03':
            return notUp(error);
        default:
            return { message: `the server refused the login: ${said(error)}`, remedy: remedyForRefusal(error, target.connection) };
    }
}
/** RAISE of PL/pgSQL. */
const RAISE = 'exec_stmt_raise';
/** Where the server computes the digest of its certificate. */
const CHANNEL_BINDING = 'be_tls_get_certificate_hash';
function refusedByTrigger(error, { connection }) {
    return {
        message: `a login event trigger of database ${named(connection.database)} refused the login: ${said(error)}`,
        remedy: (0,intents/* advice */.v9)(`Change the login event trigger so that it accepts ${named(connection.user)}`, error.where === undefined
            ? 'The function of an event trigger on `login` raised the error; pg_event_trigger lists these triggers.'
            : `The error was raised at: ${quoted(error.where)}. An event trigger on \`login\` calls that function; pg_event_trigger lists these triggers.`),
    };
}
function notUp(error) {
    return {
        message: `the server does not accept connections at the moment: ${said(error)}`,
        remedy: (0,intents/* advice */.v9)('Run this job again when the server is up', 'It is starting up, shutting down or in recovery. A standby accepts connections only with `hot_standby = on`, and only after it has reached a consistent state.'),
    };
}
function noDatabase(error, { connection, origins }) {
    const database = named(connection.database);
    const origin = origins['database'];
    const defaulted = (origin === undefined || origin.from === 'default') && connection.database === connection.user;
    const pooler = error.routine === undefined ? ' The answer came from a pooler, which has its own list of databases.' : '';
    return {
        message: `database ${database} does not exist${defaulted ? "; `database` is not set, so the user name was used" : ''}`,
        about: 'database',
        remedy: (0,intents/* remedy */.zL)('Set `database` to a database that exists', {
            kind: 'set-option',
            option: 'database',
            lead: `${defaulted ? 'Set the name of the database.' : 'Correct the name of the database.'} Spell it as in pg_database: case matters, and names that were created without quotes are in lower case.${pooler}`,
        }),
    };
}
/** A database that an interrupted DROP DATABASE left behind is refused one step earlier, and cannot be repaired. */
function closedDatabase(error, { connection }) {
    const database = (0,sql/* quoteIdentifier */.Cm)(connection.database);
    if (error.routine === 'InitPostgres') {
        return {
            message: `database ${named(connection.database)} is invalid: dropping it was interrupted`,
            about: 'database',
            remedy: (0,intents/* remedy */.zL)('Set `database` to another database', {
                kind: 'set-option',
                option: 'database',
                lead: 'Use another database: this one cannot be repaired, only dropped.',
            }),
        };
    }
    return {
        message: `database ${named(connection.database)} does not accept connections`,
        about: 'database',
        remedy: (0,intents/* remedy */.zL)(`Allow connections to database ${named(connection.database)}`, {
            kind: 'run-sql',
            text: `ALTER DATABASE ${database} ALLOW_CONNECTIONS true;`,
            phase: 'roles',
            disruption: { kind: 'none' },
            runAs: DATABASE_OWNER,
            database: anotherDatabase(connection.database),
        }),
    };
}
function invalidAuthorization(error, attempt) {
    switch (error.routine) {
        case 'ClientAuthentication':
            return refusedByHba(error, attempt);
        case 'auth_failed':
            return credentialsRefused(error, attempt.seen, attempt.target.connection);
        default:
            return refusedRole(error, attempt);
    }
}
/** The message does not mention pg_hba.conf if an entry matched: then that entry requires a client certificate. */
function refusedByHba(error, { seen, target, offered }) {
    const { connection } = target;
    if (!isRejectedByHba(error)) {
        return {
            message: `the server requires a client certificate: ${said(error)}`,
            about: 'ssl-cert',
            remedy: (0,intents/* remedy */.zL)('Present a client certificate that the server trusts', { kind: 'set-option', option: 'ssl-cert', lead: "Set the path or PEM text of a certificate issued by a CA in the server's `ssl_ca_file`." }, { kind: 'set-option', option: 'ssl-key', lead: 'Set the path or PEM text of its private key.' }),
        };
    }
    return {
        message: `pg_hba.conf has no entry that allows this ${seen.encrypted ? 'encrypted' : 'unencrypted'} connection: ${said(error)}`,
        ...(seen.encrypted || offered === false ? {} : { about: 'ssl-mode' }),
        remedy: admission(error, { encrypted: seen.encrypted, offered }, connection),
    };
}
/** Only the message text, which a server may translate, tells the two apart. A wrong password would have been refused before. */
function refusedRole(error, { seen, target }) {
    const role = named(target.connection.user);
    if (/does not exist$/i.test(error.message)) {
        return { message: `role ${role} does not exist`, about: 'user', remedy: createRole(target) };
    }
    if (/not permitted to log in$/i.test(error.message) || seen.authentication !== 'none') {
        return { message: `role ${role} is not permitted to log in (NOLOGIN)`, about: 'user', remedy: letLogIn(target) };
    }
    return {
        message: `role ${role} does not exist, or is not permitted to log in: ${said(error)}`,
        about: 'user',
        remedy: (0,intents/* choice */.Yq)(`Create ${role}, or allow it to log in`, { label: 'The role exists', intents: letLogIn(target).alternatives[0].intents }, { label: 'The role does not exist', intents: createRole(target).alternatives[0].intents }),
    };
}
function letLogIn({ connection }) {
    return (0,intents/* remedy */.zL)(`Allow ${named(connection.user)} to log in`, {
        kind: 'run-sql',
        text: `ALTER ROLE ${(0,sql/* quoteIdentifier */.Cm)(connection.user)} LOGIN;`,
        phase: 'roles',
        disruption: { kind: 'none' },
        runAs: ADMINISTRATOR,
    });
}
function createRole({ connection }) {
    return (0,intents/* choice */.Yq)(`Correct \`user\`, or create the role ${named(connection.user)}`, {
        label: 'Correct the user',
        because: 'if the name is misspelled; case matters',
        intents: [{ kind: 'set-option', option: 'user', lead: 'Set the name of the role as it is in pg_roles.' }],
    }, {
        label: 'Create the role',
        intents: [
            {
                kind: 'run-sql',
                text: `CREATE ROLE ${(0,sql/* quoteIdentifier */.Cm)(connection.user)} LOGIN;`,
                phase: 'roles',
                disruption: { kind: 'none' },
                runAs: 'a superuser, or a role with CREATEROLE',
                lead: 'The pipeline needs more privileges than this; the next run of this job names them.',
            },
        ],
    });
}
/** CONNECT, or the privilege to set a parameter that `options` contains. */
function insufficientPrivilege(error, { connection }) {
    const role = (0,sql/* quoteIdentifier */.Cm)(connection.user);
    const database = (0,sql/* quoteIdentifier */.Cm)(connection.database);
    return connection.options !== '' && error.routine !== undefined && error.routine !== 'CheckMyDatabase'
        ? {
            message: `role ${named(connection.user)} lacks the privilege to set a parameter in \`options\` of \`connection-string\`: ${said(error)}`,
            about: 'connection-string',
            remedy: (0,intents/* remedy */.zL)('Remove the parameter from `options` in `connection-string`', {
                kind: 'set-option',
                option: 'connection-string',
                lead: 'Remove the parameter that the server names from `options`.',
            }),
        }
        : {
            message: `role ${named(connection.user)} lacks CONNECT on database ${named(connection.database)}`,
            remedy: (0,intents/* remedy */.zL)(`Grant CONNECT on database ${named(connection.database)} to ${named(connection.user)}`, {
                kind: 'run-sql',
                text: `GRANT CONNECT ON DATABASE ${database} TO ${role};`,
                phase: 'roles',
                disruption: { kind: 'none' },
                runAs: DATABASE_OWNER,
            }),
        };
}

;// CONCATENATED MODULE: ./src/rules/connection/replication-connection.ts











const replicationConnection = rule({
    id: 'replication-connection',
    group: 'connection',
    title: 'A replication connection is accepted',
    severities: ['error'],
    needs: ['replication'],
    uses: ['version', 'role', 'slots', 'walsenders', 'settings', 'login', 'tls'],
    prerequisites: ['direct-connection', 'replication-privilege'],
    judge({ replication, ...facts }, target) {
        const otherRole = target.role !== undefined && (0,fact/* valueOf */.RP)(facts.role)?.isSession === false;
        if (replication.outcome === 'identified') {
            return pass({
                evidence: { system_id: replication.systemId, timeline: replication.timeline, as: target.connection.user },
                ...(otherRole ? { message: `a replication connection is accepted for ${named(target.connection.user)}, the role the check logs in as` } : {}),
            });
        }
        if (replication.outcome === 'not-a-walsender') {
            return fail('error', {
                message: `a replication connection was accepted, but no walsender answered: ${quoted(replication.detail)}`,
                meaning: 'A pooler or proxy opened an ordinary session instead, over which no changes can be streamed.',
                about: 'host',
                remedy: DIRECTLY,
            });
        }
        const { error } = replication;
        const evidence = { ...scopeInEvidence(target.connection), sqlstate: error.code, routine: error.routine ?? null, server_says: saidInEvidence(error) };
        if (error.code === INSUFFICIENT_PRIVILEGE && otherRole) {
            return unknown({ ...notTried(target), evidence });
        }
        if (walsendersExhausted(error, facts) && ownReader(facts, target) !== undefined) {
            return pass({ message: 'all walsenders are in use, one of them by the pipeline itself, which is running', evidence });
        }
        return fail('error', { meaning: replication_connection_MEANING, ...replication_connection_explain(error, facts, target), evidence });
    },
});
const replication_connection_MEANING = 'The pipeline reads changes over a replication connection, and cannot start without one.';
const INSUFFICIENT_PRIVILEGE = '42501';
const TOO_MANY_CONNECTIONS = '53300';
function notTried({ connection, role }) {
    const session = named(connection.user);
    return {
        message: `could not check: the check logs in as ${session}, which lacks the privilege to replicate, so no replication connection could be tried for ${named(role ?? '')}`,
        remedy: (0,intents/* choice */.Yq)("Log in as the pipeline's role, or skip the replication probe", {
            label: "Log in as the pipeline's role",
            because: 'the result then holds for the pipeline itself',
            intents: [{ kind: 'set-option', option: 'user', value: role ?? '', lead: "Log in as the pipeline's role, and leave `role` out." }],
        }, { label: 'Skip the probe', intents: [{ kind: 'set-option', option: 'probe', value: 'none', lead: 'Skip the replication probe.' }] }),
    };
}
/** Since 12, walsenders have a pool of their own, which is guarded by the same routine as the ordinary one. */
function walsendersExhausted(error, { version }) {
    return (error.code === TOO_MANY_CONNECTIONS &&
        (error.routine === 'InitWalSenderSlot' || (error.routine === 'InitProcess' && ((0,fact/* valueOf */.RP)(version)?.major ?? 0) >= 12)));
}
function replication_connection_explain(error, facts, target) {
    if (walsendersExhausted(error, facts)) {
        return noWalsenders(facts);
    }
    const scope = scopeOf(target.connection);
    switch (error.code) {
        case INSUFFICIENT_PRIVILEGE:
            return mayNotReplicate(error, facts, target);
        case '28P01':
            return scope === undefined ? otherwiseRefused(error, target) : tokenNotForReplication(error, target.connection);
        case '28000':
            return scope !== undefined && error.routine === 'auth_failed' ? tokenRefused(error, target.connection, scope) : replication_connection_refusedByHba(error, facts, target);
        case TOO_MANY_CONNECTIONS:
            return tooManyConnections(error, target.connection);
        case '08P01':
        case '0A000':
            return { message: `a pooler or proxy refused the replication connection: ${said(error)}`, about: 'host', remedy: DIRECTLY };
        default:
            return otherwiseRefused(error, target);
    }
}
function otherwiseRefused(error, { connection }) {
    return { message: `the server refused the replication connection: ${said(error)}`, remedy: remedyForRefusal(error, connection) };
}
const DIRECTLY = (0,intents/* remedy */.zL)('Connect to the server itself, not to a pooler or proxy', {
    kind: 'set-option',
    option: 'host',
    lead: 'Set `host` and `port` to those of PostgreSQL.',
});
function mayNotReplicate(error, { role }, { connection }) {
    const seen = (0,fact/* valueOf */.RP)(role);
    const name = named(connection.user);
    return {
        message: `role ${name} lacks the privilege to replicate: ${said(error)}`,
        remedy: seen?.isSession === true
            ? (0,intents/* remedy */.zL)(`Give ${name} the privilege to replicate`, { kind: 'grant-replication', role: seen })
            : (0,intents/* advice */.v9)(`Give ${name} the privilege to replicate`, 'It needs the attribute REPLICATION; on RDS and Aurora, membership in `rds_replication`.'),
    };
}
/** This session was encrypted exactly if the ordinary one, which was accepted, is. */
function replication_connection_refusedByHba(error, { login, tls }, target) {
    const { connection } = target;
    if (!isRejectedByHba(error)) {
        return otherwiseRefused(error, target);
    }
    const encrypted = (0,fact/* valueOf */.RP)(login)?.encrypted ?? connection.tls.mode !== 'disable';
    return {
        message: `pg_hba.conf has no entry that allows this replication connection: ${said(error)}`,
        meaning: `${replication_connection_MEANING} The entry has to match the database by name or by \`all\`; the keyword \`replication\` matches only physical replication.`,
        remedy: admission(error, { encrypted, offered: (0,fact/* valueOf */.RP)(tls)?.offered ?? null }, connection),
    };
}
/** Walsenders to add: one for the pipeline, and one for the next check. */
const ROOM = 2;
function noWalsenders(facts) {
    const limit = (0,fact/* valueOf */.RP)(facts.settings)?.max_wal_senders.value;
    const message = `all walsenders are in use${limit === undefined ? '' : ` (max_wal_senders is ${limit})`}; the pipeline needs 1`;
    return limit === undefined
        ? {
            message,
            remedy: (0,intents/* choice */.Yq)('Stop a consumer that is no longer needed, or raise `max_wal_senders`', STOP_A_CONSUMER, {
                label: 'Raise the limit',
                intents: [
                    {
                        kind: 'person-decides',
                        text: `Raise \`max_wal_senders\` by ${String(ROOM)}; its current value could not be read. This requires a restart; if there are standbys, raise it on them first.`,
                        phase: 'control-plane',
                    },
                ],
            }),
        }
        : {
            message,
            remedy: (0,intents/* choice */.Yq)('Raise `max_wal_senders`, or stop a consumer that is no longer needed', { label: 'Raise the limit', because: 'no consumer has to stop', intents: raiseWalsenders(Number(limit) + ROOM, (0,fact/* valueOf */.RP)(facts.settings), (0,fact/* valueOf */.RP)(facts.version)?.major) }, STOP_A_CONSUMER),
        };
}

;// CONCATENATED MODULE: ./src/rules/connection/single-server.ts




const singleServer = rule({
    id: 'single-server',
    group: 'connection',
    title: 'All connections reach the same server',
    severities: ['warning'],
    applies: ({ probe }) => (probe === 'none' ? 'with `probe: none` there is only one connection' : undefined),
    needs: ['session', 'probeSession'],
    judge({ session, probeSession }, { connection }) {
        const evidence = {
            session: single_server_described(session),
            replication_connection: single_server_described(probeSession),
            started_at: [session.startedAt, probeSession.startedAt],
        };
        return session.startedAt === probeSession.startedAt
            ? pass({ evidence })
            : fail('warning', {
                message: `two connections to ${code(hostAndPort(connection.host, connection.port))} reached different servers, started at ${session.startedAt} and ${probeSession.startedAt}`,
                meaning: `A slot exists on one server only: the pipeline does not find it when its next connection reaches another one${session.inRecovery || probeSession.inRecovery ? '. At least one of the two is a standby' : ''}. In this report, one line may be about one server and the next about the other.`,
                evidence,
                about: 'host',
                remedy: (0,intents/* remedy */.zL)('Use an address that always leads to the primary', {
                    kind: 'set-option',
                    option: 'host',
                    lead: "Use the server's own address or, on Aurora, the cluster's writer endpoint, for the check and for the pipeline. A reader or custom endpoint, a DNS name with several addresses, and a load balancer in front of several servers distribute the connections among them.",
                }, { kind: 'person-decides', text: 'If the server was restarted or failed over during this run, run the job again.' }),
            });
    },
});
function single_server_described({ serverAddress, serverPort, inRecovery }) {
    const where = serverAddress === null ? 'unknown address' : hostAndPort(serverAddress, serverPort ?? 5432);
    return `${where}, ${inRecovery ? 'standby' : 'primary'}`;
}

;// CONCATENATED MODULE: ./src/rules/connection/tls-certificate-expiry.ts





const tls_certificate_expiry_DAY_MS = 86_400_000;
/** Where nobody sets a limit: so long before the end, or for a short-lived certificate this part of its life. */
const DEFAULT_MS = 30 * tls_certificate_expiry_DAY_MS;
const PART_OF_LIFE = 1 / 5;
/** RDS renews the certificates of its servers by itself, well before they expire. */
const RENEWED_BY_RDS_MS = 7 * tls_certificate_expiry_DAY_MS;
const tlsCertificateExpiry = rule({
    id: 'tls-certificate-expiry',
    group: 'connection',
    title: 'No certificate in the verified chain expires soon',
    severities: ['warning'],
    needs: ['tls'],
    judge({ tls }, target) {
        if (tls.outcome !== 'trusted') {
            return skip('not checked, because no certificate was verified');
        }
        const chain = tls.chain.map((certificate) => validity(certificate, tls, target));
        const [first, ...others] = chain.filter(({ leftMs, warningMs }) => leftMs < warningMs).sort((a, b) => a.leftMs - b.leftMs);
        const evidence = { valid_to: chain.map(({ certificate: { subject, validTo } }) => `${subject}: ${validTo}`) };
        if (first === undefined) {
            return pass({ evidence });
        }
        const { certificate, part, leftMs, warningMs } = first;
        const more = others.length === 0 ? '' : `, and ${String(others.length)} more of its chain will expire soon`;
        return fail('warning', {
            message: `${NAMES[part]} "${quoted(certificate.subject)}" expires in ${(0,units/* formatMs */._V)(Math.max(leftMs, 0))}, at ${certificate.validTo}${more}`,
            meaning: 'From then on no client that verifies the server can connect, and the pipeline stops at its next reconnection.',
            evidence: { certificate: certificate.subject, expires_in_ms: leftMs, warning_ms: warningMs, ...evidence },
            ...(part === 'root' && target.connection.tls.roots === 'given' ? { about: 'ssl-root-cert' } : {}),
            remedy: renewal(part, certificate, target),
        });
    },
});
const NAMES = {
    server: "the server's certificate",
    intermediate: 'the CA certificate',
    root: 'the root CA certificate',
};
function validity(certificate, tls, { connection, thresholds }) {
    const part = certificate === tls.chain[0] ? 'server' : certificate.selfSigned ? 'root' : 'intermediate';
    const until = Date.parse(certificate.validTo);
    const lifeMs = until - Date.parse(certificate.validFrom);
    const usual = part === 'server' && isIssuedByRds(certificate, connection.host) ? RENEWED_BY_RDS_MS : DEFAULT_MS;
    return {
        certificate,
        part,
        leftMs: until - Date.now(),
        warningMs: thresholds.certificateExpiryWarningMs ?? Math.min(usual, lifeMs * PART_OF_LIFE),
    };
}
/** Through a tunnel or a name of one's own, the issuer still tells. */
function isIssuedByRds({ issuer }, host) {
    return (0,rds_host/* isRdsHost */.YE)(host) || /(?:^|, )CN=Amazon RDS /.test(issuer);
}
function renewal(part, certificate, { connection }) {
    if (isIssuedByRds(certificate, connection.host)) {
        return (0,intents/* advice */.v9)('Rotate the certificate of the instance to a current CA of Amazon RDS', 'RDS renews the certificates of its servers by itself unless maintenance was deferred or the CA is an old one. Look for a pending `ca-certificate-rotation` of the instance, and apply it; with some engine versions that restarts the instance.');
    }
    switch (part) {
        case 'server':
            return (0,intents/* advice */.v9)("Renew the server's certificate", 'Install the new certificate and its key in the files that `ssl_cert_file` and `ssl_key_file` name, and reload the server configuration. Open sessions keep the old one. If something renews it automatically, find out why it has not.');
        case 'intermediate':
            return (0,intents/* advice */.v9)(`Replace the CA certificate "${quoted(certificate.subject)}" in the chain that the server sends`, "Have the server's certificate issued again under the successor of this CA, put the new chain into the file that `ssl_cert_file` names, and reload the server configuration.");
        case 'root':
            return (0,intents/* remedy */.zL)(`Trust the successor of "${quoted(certificate.subject)}" as well`, {
                kind: 'set-option',
                option: 'ssl-root-cert',
                lead: "Add the certificate of the new root CA to the file, beside the old one, for the check and for the pipeline.",
            }, {
                kind: 'person-decides',
                text: "When every client trusts both, install a certificate of the new CA on the server. Remove the old root from the clients last.",
            });
    }
}

;// CONCATENATED MODULE: ./src/rules/connection/tls-common-name.ts



const tlsCommonName = rule({
    id: 'tls-common-name',
    group: 'connection',
    title: "The server's certificate names the host as a subject alternative name",
    severities: ['notice'],
    applies: ({ connection }) => (connection === undefined || connection.tls.mode === 'verify-full' ? undefined : 'no name is verified, because `ssl-mode` is not `verify-full`'),
    needs: ['tls'],
    judge({ tls }) {
        const [leaf] = tls.chain;
        if (tls.nameMatchedBy === undefined) {
            return skip('not checked, because no name was verified');
        }
        const evidence = { name: tls.verifiedName, matched_by: tls.nameMatchedBy, certificate: leaf?.subject ?? null, certificate_names: leaf?.names ?? null };
        return tls.nameMatchedBy === 'alternative-name'
            ? pass({ evidence })
            : fail('notice', {
                message: `the server's certificate names ${code(tls.verifiedName)} only in its common name`,
                meaning: 'libpq accepts that, and so does this check. Clients that look at subject alternative names only, such as those in Go (since 1.15) and those that use rustls, refuse the certificate under `verify-full`.',
                evidence,
                remedy: (0,intents/* advice */.v9)('Issue a certificate with the name as a subject alternative name', `Have the server's certificate issued again with ${code(`subjectAltName = ${tls_common_name_isAddress(tls.verifiedName) ? 'IP' : 'DNS'}:${tls.verifiedName}`)}, install it in the file that \`ssl_cert_file\` names, and reload the server configuration. If the consumer is based on libpq, nothing has to be done.`),
            });
    },
});
function tls_common_name_isAddress(name) {
    return /^\d+\.\d+\.\d+\.\d+$/.test(name) || name.includes(':');
}

;// CONCATENATED MODULE: ./src/rules/connection/tls-session.ts




const tlsSession = rule({
    id: 'tls-session',
    group: 'connection',
    title: 'The session is encrypted',
    severities: ['warning', 'notice'],
    needs: ['login', 'tls'],
    judge({ login, tls }, { connection }) {
        if (login.outcome !== 'accepted') {
            return skip('not checked, because the login was not accepted');
        }
        const { mode } = connection.tls;
        const evidence = {
            encrypted: login.encrypted,
            ssl_mode: mode,
            offered: tls.offered,
            ...(tls.gaveUp === undefined ? {} : { gave_up: tls.gaveUp.outcome }),
            ...(tls.protocol === undefined ? {} : { protocol: tls.protocol, cipher: tls.cipher ?? null }),
        };
        if (login.encrypted) {
            return pass({ evidence });
        }
        if (mode === 'prefer' && tls.offered === true) {
            return fail('warning', {
                message: `the session is not encrypted, although the server offers TLS: ${whyNot(tls.gaveUp)}`,
                meaning: inTheClear(login),
                evidence,
                about: 'ssl-mode',
                remedy: REQUIRE,
            });
        }
        if (isLoopback(connection.host)) {
            return pass({ message: 'the session is not encrypted, but does not leave this machine', evidence });
        }
        return fail('notice', {
            message: `the session is not encrypted, ${asAsked(mode)}`,
            meaning: inTheClear(login),
            evidence,
            about: 'ssl-mode',
            remedy: encrypt(tls.offered, connection),
        });
    },
});
function inTheClear({ authentication }) {
    return `Everything that the pipeline reads crosses the network in the clear${authentication === 'cleartext' ? ', and so does its password' : ''}.`;
}
function asAsked(mode) {
    switch (mode) {
        case 'prefer':
            return 'because the server does not offer TLS, and `ssl-mode: prefer` continues without it';
        case 'allow':
            return 'because `ssl-mode: allow` encrypts only if the server refuses an unencrypted session';
        default:
            return `because \`ssl-mode\` is \`${mode}\``;
    }
}
function whyNot(gaveUp) {
    const detail = gaveUp?.detail === undefined ? '' : ` (${quoted(gaveUp.detail)})`;
    return gaveUp?.outcome === 'refused'
        ? `it refused the encrypted login${detail}, and accepted one in the clear`
        : `no encrypted session could be established${detail}`;
}
const REQUIRE = (0,intents/* remedy */.zL)('Require TLS, and correct what then fails', { kind: 'set-option', option: 'ssl-mode', value: 'require', lead: 'Require TLS: this check then says why the encrypted session fails, and how to correct that.' }, {
    kind: 'person-decides',
    text: 'If pg_hba.conf allows only unencrypted sessions of this role (`hostnossl`, or `hostssl` with `reject`), an entry with `host` or `hostssl` has to come first.',
});
function encrypt(offered, { tls }) {
    const value = tls.roots === 'given' || tls.roots === 'aws-rds' ? 'verify-ca' : 'verify-full';
    return offered === false
        ? (0,intents/* remedy */.zL)('Enable TLS on the server', {
            kind: 'person-decides',
            text: 'Put a certificate and its key where `ssl_cert_file` and `ssl_key_file` point, set `ssl` to on, and reload the server configuration. In a private network that nobody else uses, an unencrypted session can be acceptable.',
        })
        : (0,intents/* remedy */.zL)('Encrypt the session, and verify the server', {
            kind: 'set-option',
            option: 'ssl-mode',
            value,
            lead: 'Encrypt the session, for the check and for the pipeline. If the certificate of the server comes from a CA of your own, set `ssl-root-cert` as well.',
        });
}

;// CONCATENATED MODULE: ./src/rules/connection/tls-trusted.ts






const tlsTrusted = rule({
    id: 'tls-trusted',
    group: 'connection',
    title: 'The session is encrypted, and the server is verified as `ssl-mode` requires',
    severities: ['error'],
    needs: ['tls'],
    mandatory: true,
    applies: ({ connection }) => {
        const mode = connection?.tls.mode;
        return mode === 'disable' || mode === 'allow' || mode === 'prefer' ? `not checked, because \`ssl-mode\` is \`${mode}\`` : undefined;
    },
    judge({ tls }, { connection }) {
        const evidence = tls_trusted_evidenceOf(tls, connection);
        return tls.outcome === 'trusted' || (tls.outcome === 'unverified' && connection.tls.mode === 'require')
            ? pass({ evidence })
            : fail('error', { meaning: tls_trusted_MEANING, ...tls_trusted_EXPLANATIONS[tls.outcome](tls, connection), evidence });
    },
});
const tls_trusted_MEANING = 'No session could be opened, so nothing in the database could be checked. A pipeline with the same TLS settings fails in the same way.';
function tls_trusted_evidenceOf(tls, { tls: policy }) {
    const [leaf] = tls.chain;
    return {
        ssl_mode: policy.mode,
        trusted: TRUSTED[policy.roots],
        outcome: tls.outcome,
        name: tls.verifiedName,
        ...(tls.code === undefined ? {} : { code: tls.code }),
        ...(tls.protocol === undefined ? {} : { protocol: tls.protocol }),
        ...(leaf === undefined
            ? {}
            : {
                certificate: leaf.subject,
                certificate_names: leaf.names,
                valid_to: leaf.validTo,
                chain: tls.chain.map((one) => `${one.subject} (issued by ${one.issuer}, until ${one.validTo})`),
            }),
    };
}
/** Where the roots came from. */
const TRUSTED = {
    given: 'ssl-root-cert',
    'aws-rds': 'aws-rds',
    system: 'system',
    none: 'anybody',
};
/** The roots, in a sentence. */
const ROOTS = {
    given: '`ssl-root-cert`',
    'aws-rds': 'the roots of Amazon RDS',
    system: 'the public roots or those of this machine',
    none: 'any root',
};
const tls_trusted_EXPLANATIONS = {
    plain: tls_trusted_notOffered,
    'not-offered': tls_trusted_notOffered,
    unverified: (_, { tls }) => ({
        message: `the server's certificate was not verified, although \`ssl-mode: ${tls.mode}\` requires it`,
        about: 'ssl-root-cert',
        remedy: giveRoots('Set `ssl-root-cert` to the CA certificates to trust', "Set the path of the CA's PEM file, `aws-rds`, or `system`."),
    }),
    'no-roots': (_, connection) => connection.tls.roots === 'aws-rds'
        ? noRootsOfRegion(connection)
        : {
            message: '`ssl-root-cert` holds no certificate, so no server can be trusted',
            about: 'ssl-root-cert',
            remedy: giveRoots('Set `ssl-root-cert` to CA certificates in PEM format', 'Set the path of a PEM file (which has lines with BEGIN CERTIFICATE), or its text; for RDS and Aurora, set `aws-rds`.'),
        },
    'untrusted-chain': untrusted,
    expired,
    'not-yet-valid': ({ chain }) => ({
        message: `the server's certificate is not valid before ${chain[0]?.validFrom ?? 'a later date'}`,
        remedy: (0,intents/* advice */.v9)('Correct the clock of the runner, or install a certificate that is valid now', 'Compare the clock of the runner with the dates in the evidence. If the clock is right, the certificate was issued with a wrong date: issue it again.'),
    }),
    'wrong-name': wrongName,
    'version-refused': (_, { tls }) => ({
        message: 'the server and this client have no TLS version in common',
        ...(tls.minVersion === undefined && tls.maxVersion === undefined ? {} : { about: 'connection-string' }),
        remedy: (0,intents/* advice */.v9)('Allow TLS 1.2 or newer on the server', 'Set `ssl_min_protocol_version` and `ssl_max_protocol_version` on the server so that they include TLSv1.2 or TLSv1.3. The parameters of the same names in `connection-string` restrict this client.'),
    }),
    'client-certificate-refused': ({ code: alert }, { tls }) => ({
        message: `the server ${tls.client === undefined ? 'requires a client certificate' : 'refused the client certificate'}${alert === undefined ? '' : ` (${code(alert)})`}`,
        about: 'ssl-cert',
        remedy: presentCertificate(),
    }),
    'handshake-failed': ({ detail }) => ({
        message: `the TLS handshake failed: ${detail === undefined ? 'no reason was given' : quoted(detail)}`,
        about: 'host',
        remedy: (0,intents/* advice */.v9)('Check that host and port are those of a PostgreSQL server', 'Another service on that port, or a proxy in between, answers a TLS request like this.'),
    }),
    'no-answer': (_, { connectTimeoutMs }) => ({
        message: `the server accepted the connection but did not answer the TLS request within ${(0,units/* formatMs */._V)(connectTimeoutMs)}`,
        about: 'host',
        remedy: (0,intents/* advice */.v9)('Check that host and port are those of a PostgreSQL server', 'A load balancer without a healthy server behind it, or another service, behaves like this. If the server is only slow, raise `connect-timeout`.'),
    }),
    closed: (_, { tls }) => ({
        message: 'the connection was closed during the TLS handshake',
        about: 'host',
        remedy: (0,intents/* advice */.v9)('Check the host and the port, and any proxy, tunnel or load balancer in between', 'A proxy, tunnel or load balancer with nothing behind it accepts the connection and closes it at once; so does an overloaded server.', ...(tls.negotiation === 'direct' ? ['`sslnegotiation=direct` works only with PostgreSQL 17 and newer: remove it from `connection-string` for an older server.'] : [])),
    }),
};
/** The roots come with the action: a region that is newer than this version is not among them, nor is a partition that does not publish them. */
function noRootsOfRegion({ host, tls }) {
    const endpoint = (0,rds_host/* rdsEndpointOf */._8)(tls.serverName ?? host);
    const region = endpoint?.region ?? 'this region';
    return {
        message: `the Amazon RDS roots for ${code(region)} are not in this version of CDC Preflight, so the server cannot be verified`,
        about: 'ssl-root-cert',
        remedy: giveRoots(`Set \`ssl-root-cert\` to the certificate bundle of ${code(region)}`, bundleOf(endpoint)),
    };
}
/** How to get the roots of the endpoint's region. */
function bundleOf(endpoint) {
    if (endpoint === undefined || endpoint.kind === 'global') {
        return "Download the certificate bundle of the server's region from truststore.pki.rds.amazonaws.com in an earlier step, and set its path.";
    }
    const url = (0,rds_host/* trustStoreOf */.jo)(endpoint);
    return url === undefined
        ? "Download the certificate bundle of the server's region in an earlier step, and set its path. The RDS documentation of this AWS partition has its address."
        : `Download ${url} in an earlier step, and set the path of the file.`;
}
function tls_trusted_notOffered(_, { host, tls }) {
    const message = `the server does not offer TLS, which \`ssl-mode: ${tls.mode}\` requires`;
    if ((0,rds_host/* isRdsHost */.YE)(host)) {
        return {
            message,
            about: 'host',
            remedy: (0,intents/* advice */.v9)('Check the host and the port', 'RDS and Aurora always offer TLS: something else answers at this address.'),
        };
    }
    return {
        message,
        about: 'ssl-mode',
        remedy: (0,intents/* choice */.Yq)('Enable TLS on the server, or allow an unencrypted session', {
            label: 'Enable TLS on the server',
            because: 'passwords and data are encrypted in transit',
            intents: [
                {
                    kind: 'set-parameter',
                    name: 'ssl',
                    value: 'on',
                    takesEffect: 'reload',
                    lead: 'Put the certificate and the key where `ssl_cert_file` and `ssl_key_file` point, by default server.crt and server.key in the data directory. The key must be readable by the server alone. If a pooler or proxy answers at this address, enable TLS there.',
                },
            ],
        }, {
            label: 'Allow an unencrypted session',
            because: 'when the network between here and the server is private',
            intents: [{ kind: 'set-option', option: 'ssl-mode', value: 'disable', lead: 'Connect without TLS.' }],
        }),
    };
}
/** By where the chain ends: at a root that is not trusted, or below any root. */
function untrusted({ chain, code: reason }, { host, tls }) {
    const endpoint = (0,rds_host/* rdsEndpointOf */._8)(tls.serverName ?? host);
    const last = chain.at(-1);
    const because = reason === undefined ? '' : ` (${code(reason)})`;
    const about = tls.roots === 'system' ? {} : { about: 'ssl-root-cert' };
    if (last === undefined) {
        return { message: `the server's certificate does not chain to a root in ${ROOTS[tls.roots]}${because}`, ...about, remedy: trustRoot(tls.roots, 'the CA that issued it', endpoint) };
    }
    if (last.selfSigned) {
        return chain.length === 1
            ? { message: `the server's certificate is self-signed and not in ${ROOTS[tls.roots]}${because}`, ...about, remedy: trustItself(last) }
            : {
                message: `the server's certificate chains to the root "${quoted(last.subject)}", which is not in ${ROOTS[tls.roots]}${because}`,
                ...about,
                remedy: trustRoot(tls.roots, rootNamed(last), endpoint),
            };
    }
    return {
        message: `the server's certificate does not chain to a root in ${ROOTS[tls.roots]}${because}: ${endOf(chain, last)}`,
        ...about,
        remedy: tls.roots === 'aws-rds' ? trustRoot(tls.roots, 'the CA that issued it', endpoint) : completeChain(last),
    };
}
function endOf(chain, last) {
    const missing = `the certificate of its issuer, "${quoted(last.issuer)}", is missing`;
    return chain.length === 1 ? `the server sent only its own certificate, and ${missing}` : `the chain ends at "${quoted(last.subject)}", and ${missing}`;
}
function rootNamed({ subject, fingerprint }) {
    return `"${quoted(subject)}" (SHA-256 ${fingerprint})`;
}
function trustRoot(roots, root, endpoint) {
    return roots === 'aws-rds'
        ? giveRoots('Trust the current CA of the region', `A CA that AWS introduced after this version was released is not included in it. ${bundleOf(endpoint)} The certificate of an RDS Proxy, and of a cluster in express configuration, chains to the public roots: for these, set \`system\`.`)
        : giveRoots('Trust the root CA of the server', `Set a PEM file that contains the certificate of ${root}, in addition to those that are trusted already. Get it from whoever issued the server's certificate, not over the connection that could not be verified. For RDS and Aurora, set \`aws-rds\`.`);
}
/** A certificate that is its own issuer is its own root. */
function trustItself(certificate) {
    return giveRoots("Trust the server's own certificate, or have it issued by a CA", `Set the PEM file of this very certificate (SHA-256 ${certificate.fingerprint}): copy the file that \`ssl_cert_file\` names on the server. It has to be copied again whenever the certificate is replaced.`);
}
/**
 * Which certificate is missing is known, and not whether it is a root or one more intermediate: the file of roots needs
 * all from there up to the root, or the server has to send what is between.
 */
function completeChain({ issuer }) {
    const missing = `"${quoted(issuer)}"`;
    const trust = {
        label: 'Complete the trusted certificates',
        because: 'it changes nothing on the server',
        intents: [
            {
                kind: 'set-option',
                option: 'ssl-root-cert',
                lead: `Set one PEM file that contains both: the certificate of ${missing}, and every certificate above it up to and including the root. One of them alone is not enough. For RDS and Aurora, set \`aws-rds\`.`,
            },
        ],
    };
    const send = {
        label: 'Complete the chain on the server',
        because: `if ${missing} is an intermediate CA; every client then needs only the root`,
        intents: [
            {
                kind: 'person-decides',
                text: `Append the certificate of ${missing} to the file that \`ssl_cert_file\` names, after the server's own certificate, reload the server configuration, and set \`ssl-root-cert\` to the root.`,
            },
        ],
    };
    return (0,intents/* choice */.Yq)('Trust the intermediate and root certificates together, or make the server send the intermediate', trust, send);
}
function giveRoots(summary, lead) {
    return (0,intents/* remedy */.zL)(summary, { kind: 'set-option', option: 'ssl-root-cert', lead });
}
function expired({ chain }, { host }) {
    const now = new Date().toISOString();
    const old = chain.find((one) => one.validTo < now) ?? chain[0];
    const subject = old === undefined ? 'a certificate of the chain' : `"${quoted(old.subject)}"`;
    const message = `${old === chain[0] ? "the server's certificate" : 'a CA certificate of the chain'} has expired: ${subject}${old === undefined ? '' : ` was valid until ${old.validTo}`}`;
    if ((0,rds_host/* isRdsHost */.YE)(host)) {
        return { message, remedy: (0,intents/* advice */.v9)('Rotate the CA of the instance', 'This can restart the instance. Modify the instance in RDS so that it uses a current certificate authority.') };
    }
    return old === undefined || old === chain[0]
        ? {
            message,
            remedy: (0,intents/* advice */.v9)("Renew the server's certificate", 'Install a valid certificate and its key in the files that `ssl_cert_file` and `ssl_key_file` name, and reload the server configuration.'),
        }
        : {
            message,
            about: 'ssl-root-cert',
            remedy: (0,intents/* advice */.v9)(`Replace the expired certificate ${subject}`, `Install its successor wherever the expired one is in use: the file that \`ssl_cert_file\` names on the server, or \`ssl-root-cert\`. If the CA has a new key, the server needs a new certificate as well.`),
        };
}
function wrongName({ chain, verifiedName }, { tls }) {
    const [leaf] = chain;
    const names = leaf === undefined || leaf.names === '' ? (leaf?.subject ?? 'no name') : leaf.names;
    const tunnel = {
        kind: 'set-option',
        option: 'ssl-server-name',
        lead: 'Set a name that is in the certificate: it is verified instead of the host.',
        ...valueOfName(leaf),
    };
    return {
        message: `the server's certificate is for "${quoted(names)}", not for ${code(verifiedName)}`,
        about: tls.serverName === undefined ? 'host' : 'ssl-server-name',
        remedy: (0,intents/* choice */.Yq)('Connect by a name that is in the certificate', {
            label: 'Use that name as the host',
            because: 'the pipeline verifies it in the same way',
            intents: [{ kind: 'set-option', option: 'host', lead: 'Connect by a name that is in the certificate.' }],
        }, { label: 'Keep the host, and set the name to verify', because: 'when the connection goes through a tunnel or a CNAME', intents: [tunnel] }, 
        // The system's roots vouch for everybody's servers: with them, only the name tells this server from others.
        ...(tls.roots === 'system'
            ? []
            : [
                {
                    label: 'Verify only the CA',
                    because: 'when the CA issues certificates for your servers only',
                    intents: [{ kind: 'set-option', option: 'ssl-mode', value: 'verify-ca', lead: 'Verify the CA, but not the name.' }],
                },
            ])),
    };
}
/** The first name that is not a wildcard: a wildcard matches many servers. */
function valueOfName(leaf) {
    const value = /(?:^|, )DNS:([a-z0-9][a-z0-9.-]*)(?:,|$)/i.exec(leaf?.names ?? '')?.[1];
    return value === undefined ? {} : { value };
}
/** Both options take a path, or PEM text from a secret. */
function presentCertificate() {
    return (0,intents/* remedy */.zL)('Present a client certificate that the server trusts', { kind: 'set-option', option: 'ssl-cert', lead: "Set the path or PEM text of a certificate issued by a CA in the server's `ssl_ca_file`." }, { kind: 'set-option', option: 'ssl-key', lead: 'Set the path or PEM text of its private key.' });
}

;// CONCATENATED MODULE: ./src/rules/connection/index.ts










/** The group's rules, in the order of the report. */
const connectionRules = [
    hostReachable,
    tlsTrusted,
    tlsCertificateExpiry,
    tlsCommonName,
    tlsSession,
    login,
    directConnection,
    replicationConnection,
    singleServer,
    connectionHeadroom,
];

;// CONCATENATED MODULE: ./src/rules/privileges/checker-visibility.ts







/** Facts that a server may refuse to show, by what they are called in a sentence. */
const REFUSABLE = {
    settings: 'the settings',
    slots: 'the replication slots',
    currentLsn: 'the position in the WAL',
    walsenders: 'the walsenders',
    publications: 'the publications',
    subscriptions: 'the subscriptions',
    coverage: 'what the publication covers',
    identities: 'the replica identities',
};
const checkerVisibility = rule({
    id: 'checker-visibility',
    group: 'privileges',
    title: 'The role that the check logs in as can see everything that the results depend on',
    severities: ['notice'],
    needs: ['session'],
    uses: ['settings', 'slots', 'currentLsn', 'walsenders', 'publications', 'subscriptions', 'coverage', 'identities'],
    judge({ session, ...facts }, target) {
        const unseen = [...checker_visibility_refused(facts), ...hiddenTransactions(session, facts.slots, target), ...hiddenReader(session, facts, target)];
        const object = (0,objects/* roleObject */.Uw)(session.user);
        const evidence = { pg_read_all_stats: session.readsAllStats };
        return unseen.length === 0
            ? pass({ object, evidence })
            : fail('notice', {
                object,
                message: `role ${named(session.user)} cannot see ${listed(unseen.map(({ what }) => what))}`,
                meaning: 'Results that depend on this are less certain than they could be, or missing. What could not be seen never counts as a pass.',
                evidence: { ...evidence, hidden_transactions: session.hiddenTransactions },
                remedy: remedyFor(unseen, session),
            });
    },
});
function checker_visibility_refused(facts) {
    const names = Object.keys(REFUSABLE);
    return names.filter((name) => facts[name].state === 'denied').map((name) => ({ what: REFUSABLE[name], statistics: false }));
}
/** A transaction with an xid keeps a slot from being created; how long it has been open decides whether it will. */
function hiddenTransactions({ hiddenTransactions: count }, slots, target) {
    const creates = (0,facts_slots/* slotsToCreate */.Dg)((0,fact/* valueOf */.RP)(slots) ?? [], target) > 0;
    return creates && count > 0
        ? [{ what: `how long ${counted(count, 'transaction')} of other roles ${count === 1 ? 'has' : 'have'} been open, which the new slot has to wait for`, statistics: true }]
        : [];
}
/** The state and lag of whoever reads the planned slot under another role. */
function hiddenReader({ readsAllStats }, { slots, walsenders }, target) {
    const slot = (0,facts_slots/* plannedSlot */.pM)((0,fact/* valueOf */.RP)(slots) ?? [], target);
    const reader = (0,fact/* valueOf */.RP)(walsenders)?.find(({ pid }) => pid === slot?.activePid);
    return slot !== undefined && reader?.state === null && !readsAllStats
        ? [{ what: `state and lag of the walsender that reads slot ${named(slot.name)}`, statistics: true }]
        : [];
}
function remedyFor(unseen, { user }) {
    const statistics = unseen.some((one) => one.statistics);
    const others = unseen.filter((one) => !one.statistics).map(({ what }) => what);
    if (!statistics) {
        return (0,intents/* advice */.v9)(`Let ${named(user)} read ${listed(others)}`, 'The results that are `unknown` or skipped because of this name the relation or function, and the privilege that is missing.');
    }
    return (0,intents/* remedy */.zL)(`Let ${named(user)} see the sessions of other roles`, {
        kind: 'run-sql',
        text: `GRANT pg_read_all_stats TO ${(0,sql/* quoteIdentifier */.Cm)(user)};`,
        phase: 'roles',
        disruption: { kind: 'none' },
        runAs: 'a superuser, or a role with ADMIN OPTION on `pg_read_all_stats` (on a managed service, its administrator)',
        lead: 'The role then also sees the statements of all sessions. `pg_monitor` includes `pg_read_all_stats`.',
    });
}

;// CONCATENATED MODULE: ./src/rules/shared/acting-role.ts



/** The role whose privileges count, inside a sentence. */
function actor({ name, acting }) {
    return acting.name === name ? `role ${named(name)}` : `role ${named(acting.name)} (which ${named(name)} switches to at login)`;
}
/** What is said of a role that does not exist: it has no privileges to judge. */
function absent(role) {
    return unknown({ object: (0,objects/* roleObject */.Uw)(role.name), message: `could not check: role ${named(role.name)} does not exist`, about: 'role' });
}
/** A statement that grants something: it takes no lock on what it is about. */
function granting(text, runAs, more = {}) {
    return { kind: 'run-sql', text, phase: 'roles', disruption: { kind: 'none' }, runAs, ...more };
}
/** Whoever owns a schema can grant on it. */
const SCHEMA_OWNER = "the schema's owner, or a superuser";
/** Of several tables that may have several owners. */
const TABLE_OWNERS = 'the owner of the tables, or a superuser';

;// CONCATENATED MODULE: ./src/rules/privileges/create-publication.ts









/** Since this version a membership can be granted with the privileges of the role or without, whatever the member's attribute says. */
const INHERIT_OPTION_SINCE = 16;
/** The most owners that are named. */
const MOST_OWNERS = 5;
const createPublication = rule({
    id: 'create-publication',
    group: 'privileges',
    title: 'The role may create the publication, or add tables to it, if the consumer does so',
    severities: (target) => [severity(target)],
    applies: ({ autocreate, consumer }) => autocreate === 'disabled' && !consumer.publication.value.addsTables
        ? 'the publication is created beforehand (`publication-autocreate` is `disabled`)'
        : undefined,
    needs: ['role', 'ownership', 'version'],
    uses: ['publication', 'coverage', 'platform'],
    judge({ role, ownership, version, publication, coverage, platform }, target) {
        if (!role.exists) {
            return absent(role);
        }
        if (publication.state === 'denied' || publication.state === 'failed') {
            return unknown({
                message: 'could not check: whether the publication exists could not be read',
                cutOff: publication.state === 'failed',
            });
        }
        const planned = (0,fact/* valueOf */.RP)(publication) ?? null;
        if (planned !== null) {
            return extending(planned, role, ownership, coverage, version.major, target);
        }
        if (target.autocreate === 'disabled') {
            return pass({ message: 'there is no publication to add tables to' });
        }
        const problems = creating(role, ownership, (0,fact/* valueOf */.RP)(platform)?.name ?? 'unknown', version.major, target);
        return problems.length === 0 ? pass({ ...create_publication_objectOf(target), evidence: create_publication_evidenceOf(role, ownership) }) : problems;
    },
});
/** What the product does not say of itself is no ground of an error, unless the user says it of the pipeline. */
function severity({ consumer, origins }) {
    const from = origins['publication-autocreate']?.from;
    const said = from !== undefined && from !== 'profile' && from !== 'default';
    return said || (0,src_consumer/* isVerified */.p4)(consumer.publication) ? 'error' : 'warning';
}
function create_publication_objectOf({ publication }) {
    return publication === undefined ? {} : { object: (0,objects/* publicationObject */.qP)(publication) };
}
function create_publication_evidenceOf({ acting }, { foreignCount }) {
    return { role: acting.name, superuser: acting.superuser, create_on_database: acting.createsInDatabase, tables_of_others: foreignCount };
}
function creating(role, ownership, platform, major, target) {
    const evidence = create_publication_evidenceOf(role, ownership);
    const { acting } = role;
    const meaning = 'The consumer cannot create its publication, so the pipeline does not start.';
    const inDatabase = acting.createsInDatabase ? [] : [withoutCreate(role, evidence, meaning, target)];
    if (target.autocreate === 'all-tables') {
        // What makes services let others do that is theirs alone.
        const may = acting.superuser || (platform !== 'self-managed' && platform !== 'unknown' && acting.administrator);
        return may ? inDatabase : [...inDatabase, notForAllTables(role, evidence, meaning, target)];
    }
    return ownership.foreignCount === 0 ? inDatabase : [...inDatabase, notOwned(ownership.foreign, ownership.foreignCount, role, major, evidence, meaning, target)];
}
function withoutCreate(role, evidence, meaning, target) {
    const database = (0,sql/* quoteIdentifier */.Cm)(target.connection.database);
    return fail(severity(target), {
        object: { kind: 'database', name: database },
        message: `${actor(role)} lacks CREATE on database \`${database}\`, which CREATE PUBLICATION requires`,
        meaning,
        evidence,
        remedy: (0,intents/* choice */.Yq)(`Grant CREATE on the database to ${named(role.acting.name)}, or create the publication beforehand`, {
            label: 'Grant CREATE',
            intents: [granting(`GRANT CREATE ON DATABASE ${database} TO ${(0,sql/* quoteIdentifier */.Cm)(role.acting.name)};`, DATABASE_OWNER)],
        }, beforehand(target, 'as a role with CREATE on the database')),
        about: 'publication-autocreate',
    });
}
function notForAllTables(role, evidence, meaning, target) {
    return fail(severity(target), {
        object: (0,objects/* roleObject */.Uw)(role.acting.name),
        message: `${actor(role)} is not a superuser, as CREATE PUBLICATION … FOR ALL TABLES requires`,
        meaning,
        evidence,
        remedy: (0,intents/* choice */.Yq)('Create the publication beforehand, or let the consumer create it for the tables it captures', beforehand(target, 'as a superuser (on a managed service, as its administrator)'), {
            label: 'Only the tables it captures',
            because: 'if the role owns them',
            intents: [{ kind: 'set-option', option: 'publication-autocreate', value: 'filtered', lead: 'Configure the consumer accordingly, and set here:' }],
        }),
        about: 'publication-autocreate',
    });
}
function notOwned(tables, count, role, major, evidence, meaning, target) {
    return fail(severity(target), {
        object: (0,objects/* roleObject */.Uw)(role.acting.name),
        ...create_publication_objectOf(target),
        message: `${actor(role)} does not own ${firstOf(tables, count)}, as CREATE PUBLICATION requires`,
        meaning,
        evidence: { ...evidence, tables: tables.slice(0, MOST_OWNERS).map(objects/* qualifiedName */.OL) },
        remedy: (0,intents/* choice */.Yq)(`Create the publication beforehand, or make ${named(role.acting.name)} a member of the owner`, beforehand(target, `as the owner of the tables (${listed(ownersOf(tables).map(named))})`), { label: 'Membership', because: 'the role then has all privileges of the owner', intents: memberships(tables, role, major) }),
        about: 'publication-autocreate',
    });
}
/** Only a role's own owner can add tables to its publication, and only a table's own owner can have it added. */
function extending(planned, role, ownership, coverage, major, target) {
    const object = (0,objects/* publicationObject */.qP)(planned.name);
    const { addsTables } = target.consumer.publication.value;
    // It lists its tables anew at every start, also when nothing is missing.
    const always = addsTables === 'filtered' && target.autocreate === 'filtered';
    if (addsTables === false || (addsTables === 'filtered' && !always)) {
        return pass({ object, message: `publication ${named(planned.name)} exists already` });
    }
    if (coverage.state !== 'known') {
        return unknown({
            object,
            message: `could not check: which tables publication ${named(planned.name)} lacks could not be read`,
            cutOff: coverage.state === 'failed',
        });
    }
    const lacking = new Set(coverage.value.uncovered.flatMap((one) => [one, ...one.parts]).map(objects/* qualifiedName */.OL));
    const foreign = always ? ownership.foreign : ownership.foreign.filter((one) => lacking.has((0,objects/* qualifiedName */.OL)(one)));
    const owns = ownership.ownsPublication === true;
    if (always && planned.allTables) {
        return fail(severity(target), {
            object,
            message: `publication ${named(planned.name)} is FOR ALL TABLES, but ${target.consumer.product} is to list its tables in it`,
            meaning: `${sentence(target.consumer.product)} does not start with a FOR ALL TABLES publication that it would have to alter.`,
            evidence: { ...create_publication_evidenceOf(role, ownership), all_tables: true },
            remedy: (0,intents/* advice */.v9)('Set `publication-autocreate` to `disabled` here, and the same in the configuration of the consumer', 'It then uses the publication as it is. Alternatively, let it use another publication.'),
            about: 'publication-autocreate',
        });
    }
    if ((coverage.value.uncoveredCount === 0 && !always) || planned.allTables || (owns && foreign.length === 0)) {
        return pass({ object, evidence: { ...create_publication_evidenceOf(role, ownership), owns_publication: owns } });
    }
    const whose = [...(owns ? [] : [`publication ${named(planned.name)}`]), ...(foreign.length === 0 ? [] : [firstOf(foreign, foreign.length)])];
    const owners = [...(owns ? [] : [{ owner: planned.owner }]), ...foreign];
    return fail(severity(target), {
        object,
        message: `${actor(role)} does not own ${listed(whose)}, as adding tables to the publication requires`,
        meaning: `${sentence(target.consumer.product)} adds the tables that the publication lacks, which the server refuses.`,
        evidence: { ...create_publication_evidenceOf(role, ownership), owns_publication: owns, missing_tables: coverage.value.uncoveredCount },
        remedy: (0,intents/* choice */.Yq)(`Add the tables to ${named(planned.name)} beforehand, or make ${named(role.acting.name)} a member of the owner`, { label: 'Add the tables', intents: [{ kind: 'person-decides', text: `Add the tables in scope to ${named(planned.name)} as their owner; \`publication-tables\` prints the statements.`, phase: 'publications' }] }, { label: 'Membership', because: 'the role then has all privileges of the owner', intents: memberships(owners, role, major) }),
        about: 'publication',
    });
}
function beforehand({ publication }, as) {
    const name = publication === undefined ? 'the publication' : `publication ${named(publication)}`;
    return {
        label: 'Create it beforehand',
        because: 'if the pipeline is to have no more privileges than it needs',
        intents: [
            { kind: 'person-decides', text: `Create ${name} for the tables of the pipeline, ${as}.`, phase: 'publications' },
            { kind: 'set-option', option: 'publication-autocreate', value: 'disabled', lead: 'Configure the consumer so that it does not create a publication, and set here:' },
        ],
    };
}
function memberships(tables, { acting }, major) {
    const option = major >= INHERIT_OPTION_SINCE ? ' WITH INHERIT TRUE' : '';
    return ownersOf(tables).map((owner) => granting(`GRANT ${(0,sql/* quoteIdentifier */.Cm)(owner)} TO ${(0,sql/* quoteIdentifier */.Cm)(acting.name)}${option};`, `a superuser, or a role with ADMIN OPTION on ${named(owner)}`));
}
function ownersOf(tables) {
    return [...new Set(tables.map(({ owner }) => owner))].slice(0, MOST_OWNERS);
}

;// CONCATENATED MODULE: ./src/rules/shared/scope-option.ts
/** The option that brought a table into scope: a finding about the table is located there. */
function scopeOption({ tables }) {
    return tables.length > 0 ? 'tables' : 'publication';
}

;// CONCATENATED MODULE: ./src/rules/privileges/default-privileges.ts







/** The most schemas that are named, and given a statement. */
const default_privileges_MOST_NAMED = 5;
const defaultPrivileges = rule({
    id: 'default-privileges',
    group: 'privileges',
    title: 'The role will be able to read tables that are created later in the schemas in scope',
    severities: ['notice'],
    applies: ({ snapshot }) => (snapshot ? undefined : 'the pipeline does not copy the tables (`snapshot` is `false`)'),
    needs: ['role', 'futureTables'],
    judge({ role, futureTables: { open, closed, closedCount } }, target) {
        if (!role.exists) {
            return absent(role);
        }
        if (!open) {
            return skip('a table that is created later is not in scope');
        }
        return closedCount === 0
            ? pass({ object: (0,objects/* roleObject */.Uw)(role.acting.name) })
            : fail('notice', {
                object: (0,objects/* roleObject */.Uw)(role.acting.name),
                message: `${actor(role)} will not have SELECT on tables that are created later in ${schemasOf(closed, closedCount)}`,
                meaning: 'Such a table is in scope at once. Its changes are streamed, but a copy of it is refused until somebody grants SELECT.',
                evidence: { role: role.acting.name, schemas: closedCount },
                remedy: (0,intents/* remedy */.zL)('Grant SELECT on future tables by default', ...closed.slice(0, default_privileges_MOST_NAMED).map((one) => byDefault(one, role))),
                about: scopeOption(target),
            });
    },
});
function schemasOf(closed, count) {
    const shown = closed.slice(0, default_privileges_MOST_NAMED).map(({ schema }) => named(schema));
    const more = count - shown.length;
    return `${count === 1 ? 'schema' : 'schemas'} ${listed(more > 0 ? [...shown, counted(more, 'more', 'more')] : shown)}`;
}
/** Default privileges belong to the role that creates: the owner of most tables is the likeliest. */
function byDefault({ schema, owner }, { acting }) {
    return {
        kind: 'run-sql',
        text: `ALTER DEFAULT PRIVILEGES FOR ROLE ${(0,sql/* quoteIdentifier */.Cm)(owner)} IN SCHEMA ${(0,sql/* quoteIdentifier */.Cm)(schema)} GRANT SELECT ON TABLES TO ${(0,sql/* quoteIdentifier */.Cm)(acting.name)};`,
        phase: 'roles',
        disruption: { kind: 'none' },
        runAs: `${named(owner)}, a member of it, or a superuser`,
        lead: `This applies to tables that ${named(owner)} creates. If another role creates the tables of ${named(schema)}, name that role instead.`,
    };
}

;// CONCATENATED MODULE: ./src/remedies/tables.ts

/** Who may alter a table. */
const TABLE_OWNER = "the table's owner";
function tables_unloggedTables(tables) {
    return new Map(tables.map((table) => [(0,objects/* qualifiedName */.OL)(table), table]));
}
/**
 * Makes these tables logged, those they reference first: the server refuses a logged table that references an unlogged
 * one. No statement is given for those that are stuck.
 */
function makeLogged(tables, seen) {
    const stuck = tables.filter((table) => isStuck(table, seen));
    const wanted = tables.filter((table) => !stuck.includes(table)).flatMap(inOrder);
    const steps = wanted.filter(({ table }, index) => wanted.findIndex((other) => isSame(other.table, table)) === index);
    const sentences = new Set(stuck.flatMap((table) => waysOut(table, seen)));
    return [
        ...steps.map((step) => setLogged(step, seen.get((0,objects/* qualifiedName */.OL)(step.table))?.sizeBytes ?? null)),
        ...Array.from(sentences, (text) => ({ kind: 'person-decides', text, phase: 'tables' })),
    ];
}
/**
 * Whether no statements make the table logged as it is: it or a table that it references is in a cycle of foreign keys, or
 * references an unlogged partitioned table.
 */
function isStuck(table, seen) {
    return partitionedReferences(table).length > 0 || leadsToCircle(table, seen);
}
function partitionedReferences({ unloggedReferences }) {
    return unloggedReferences.filter(({ partitioned }) => partitioned === true);
}
/** Whether the table, or one that it references, is in a cycle. */
function leadsToCircle(table, seen) {
    return [table, ...table.unloggedReferences.flatMap((name) => seen.get((0,objects/* qualifiedName */.OL)(name)) ?? [])].some((one) => isCircular(one, seen));
}
/** Whether there is no order in which the server accepts SET LOGGED of the table and of all that it references. */
function isCircular(table, seen) {
    const names = [table, ...table.unloggedReferences].map(objects/* qualifiedName */.OL);
    return new Set(names).size < names.length || names.slice(1).some((name) => refersTo(seen.get(name), table));
}
function refersTo(from, to) {
    return from?.unloggedReferences.some((referenced) => isSame(referenced, to)) ?? false;
}
function isSame(one, other) {
    return one.schema === other.schema && one.name === other.name;
}
function inOrder(table) {
    return [...table.unloggedReferences.map((referenced) => ({ table: referenced, referencedBy: table })), { table }];
}
function setLogged({ table, referencedBy }, sizeBytes) {
    const name = (0,objects/* qualifiedName */.OL)(table);
    return {
        kind: 'run-sql',
        text: `ALTER TABLE ${name} SET LOGGED;`,
        phase: 'tables',
        disruption: { kind: 'rewrite', table: name, ...bytes(sizeBytes) },
        runAs: TABLE_OWNER,
        ...(referencedBy === undefined
            ? {}
            : { lead: `\`${(0,objects/* qualifiedName */.OL)(referencedBy)}\` references \`${name}\`, and a logged table cannot reference an unlogged one.` }),
    };
}
/** What a person can do about a table that is stuck, in whole sentences. */
function waysOut(table, seen) {
    const name = `\`${(0,objects/* qualifiedName */.OL)(table)}\``;
    const ofPartitioned = partitionedReferences(table)
        .map((referenced) => `\`${(0,objects/* qualifiedName */.OL)(referenced)}\``)
        .map((referenced) => `The foreign keys of ${name} lead to ${referenced}, an unlogged partitioned table, which cannot be made logged; therefore ${name} cannot either. ` +
        `Drop the foreign key that references ${referenced}, or replace ${referenced} with a partitioned table that is not unlogged.`);
    return leadsToCircle(table, seen) ? [...ofPartitioned, breakCircle(table)] : ofPartitioned;
}
function breakCircle(table) {
    const names = [...new Set([table, ...table.unloggedReferences].map(objects/* qualifiedName */.OL))].sort().map((name) => `\`${name}\``);
    return (`The foreign keys among these unlogged tables form a cycle: ${names.join(', ')}. None of the tables can be made logged first. ` +
        'Drop one of these foreign keys, make the tables logged (the referenced ones first), and add the foreign key again.');
}
/** The size that belongs to a disruption, if it is known. */
function bytes(sizeBytes) {
    return sizeBytes === null ? {} : { bytes: sizeBytes };
}

;// CONCATENATED MODULE: ./src/rules/privileges/heartbeat-table.ts










/** What a pipeline needs of a table that no profile says more of. */
const USUAL = { published: true };
const heartbeatTable = rule({
    id: 'heartbeat-table',
    group: 'privileges',
    title: "The pipeline's own tables exist, it may write to them, and they are published if they have to be",
    severities: (target) => severitiesOf(target),
    applies: ({ heartbeatTable: configured, consumer }) => configured === undefined && consumer.ownTables.every(({ value }) => value.table === null)
        ? 'the pipeline writes to no table of its own (`heartbeat-table` is not set)'
        : undefined,
    needs: ['role', 'ownTables', 'version'],
    uses: ['publication'],
    judge({ role, ownTables, version, publication }, target) {
        if (!role.exists) {
            return absent(role);
        }
        const outcomes = (0,src_consumer/* plannedOwnTables */.s4)(target.consumer, target.heartbeatTable, version.major).flatMap((planned) => {
            const seen = ownTables.find(({ schema, name }) => schema === planned.schema && name === planned.name);
            return seen === undefined ? [] : [judgeTable(seen, planned.need, role, publication)];
        });
        return outcomes.length === 0 ? pass({ message: 'the consumer has no table of its own on this version' }) : outcomes;
    },
});
/** Of what the profile says, and of a table that only the configuration names, which no document makes an error. */
function severitiesOf({ consumer }) {
    const said = new Set(['warning', ...consumer.ownTables.map(src_consumer/* severityOf */.xJ)]);
    const [worst = 'warning', ...others] = result/* SEVERITIES */.oC.filter((one) => said.has(one));
    return [worst, ...others];
}
function judgeTable(seen, need, role, publication) {
    const severity = need === undefined ? 'warning' : (0,src_consumer/* severityOf */.xJ)(need);
    const object = (0,objects/* tableObject */.oX)(seen);
    const meaning = need?.unmet ?? 'The pipeline cannot write its heartbeats, signals or watermarks. Without heartbeats its slot retains WAL while the captured tables are idle.';
    const about = 'heartbeat-table';
    const evidence = { role: role.acting.name, privileges: seen.privileges, schema_usage: seen.usage, published: seen.published };
    if (seen.relkind === null) {
        return fail(severity, {
            object,
            message: `table ${table(seen)}, which the pipeline writes to, does not exist`,
            meaning,
            evidence: { exists: false },
            remedy: (0,intents/* advice */.v9)(`Create ${table(seen)}, or correct its name`, "Create the table with the columns that the consumer's documentation lists, and grant the pipeline's role the privileges to write to it."),
            about,
        });
    }
    if (!WRITABLE.includes(seen.relkind)) {
        return fail(severity, {
            object,
            message: `${table(seen)}, which the pipeline writes to, is not a table`,
            meaning,
            evidence: { relkind: seen.relkind },
            remedy: (0,intents/* advice */.v9)(`Correct the name of the table`, 'Set `heartbeat-table` to the table that the pipeline is configured to write to.'),
            about,
        });
    }
    const problems = [...withoutPrivileges(seen, need, role), ...unpublished(seen, need, (0,fact/* valueOf */.RP)(publication))];
    return problems.length === 0
        ? pass({ object, evidence })
        : fail(severity, {
            object,
            message: listed(problems.map(({ message }) => message)),
            meaning,
            evidence,
            remedy: (0,intents/* remedy */.zL)(`Let the pipeline write to ${table(seen)} and receive its changes`, ...problems.map(({ intent }) => intent)),
            about,
        });
}
/** An ordinary table, or a partitioned one. */
const WRITABLE = ['r', 'p'];
function withoutPrivileges(seen, need, role) {
    const grantee = (0,sql/* quoteIdentifier */.Cm)(role.acting.name);
    const missing = missingPrivileges(seen, need);
    return [
        ...(seen.usage
            ? []
            : [
                {
                    message: `${actor(role)} lacks USAGE on schema ${named(seen.schema)}`,
                    intent: granting(`GRANT USAGE ON SCHEMA ${(0,sql/* quoteIdentifier */.Cm)(seen.schema)} TO ${grantee};`, SCHEMA_OWNER),
                },
            ]),
        ...(missing.length === 0
            ? []
            : [
                {
                    message: `${actor(role)} lacks ${listed(missing)} on ${table(seen)}`,
                    intent: granting(`GRANT ${missing.join(', ')} ON TABLE ${(0,objects/* qualifiedName */.OL)(seen)} TO ${grantee};`, TABLE_OWNER),
                },
            ]),
    ];
}
/** Where nothing is said, one way of writing is enough. */
function missingPrivileges({ privileges }, need) {
    if (need !== undefined) {
        return need.value.privileges.filter((one) => !privileges.includes(one));
    }
    return privileges.includes('INSERT') || privileges.includes('UPDATE') ? [] : ['INSERT', 'UPDATE'];
}
function unpublished(seen, need, publication) {
    const { published } = need?.value ?? USUAL;
    if (!published || seen.published || publication === undefined || publication === null) {
        return [];
    }
    return [
        {
            message: `${table(seen)} is not in publication ${named(publication.name)}`,
            intent: {
                kind: 'run-sql',
                text: `ALTER PUBLICATION ${(0,sql/* quoteIdentifier */.Cm)(publication.name)} ADD TABLE ${(0,objects/* qualifiedName */.OL)(seen)};`,
                phase: 'publications',
                disruption: { kind: 'none' },
                runAs: `${named(publication.owner)} (the publication's owner), which must also own the table; a superuser always can`,
            },
        },
    ];
}

;// CONCATENATED MODULE: ./src/rules/shared/platforms.ts
/** Whether AWS runs it: roles and parameters are AWS's own there. */
function isRds(platform) {
    return platform === 'rds' || platform === 'aurora';
}

;// CONCATENATED MODULE: ./src/rules/privileges/replication-privilege.ts








const replication_privilege_INSUFFICIENT_PRIVILEGE = '42501';
const replicationPrivilege = rule({
    id: 'replication-privilege',
    group: 'privileges',
    title: 'The role has the privilege to replicate',
    severities: ['error'],
    needs: ['role'],
    uses: ['replication', 'platform'],
    judge({ role, replication, platform }, target) {
        const platformName = (0,fact/* valueOf */.RP)(platform)?.name ?? 'unknown';
        const object = (0,objects/* roleObject */.Uw)(role.name);
        if (!role.exists) {
            return fail('error', { object, ...missing(role) });
        }
        const evidence = {
            superuser: role.superuser,
            replication: role.replication,
            ...(role.rdsReplication === null ? {} : { rds_replication: role.rdsReplication }),
            probe: probeSays(replication),
        };
        const replicates = mayReplicate(role, replication, platformName);
        // The session itself proves that its own role can log in.
        const { database } = target.connection;
        const login = role.isSession ? [] : [...(role.canLogin ? [] : [replication_privilege_letLogIn(role)]), ...(role.canConnect ? [] : [letConnect(role, database)])];
        if (replicates && login.length === 0) {
            return pass({ object, evidence });
        }
        return fail('error', {
            object,
            evidence,
            ...(role.isSession ? {} : { about: 'role' }),
            ...(replicates ? cannotLogIn(role, database, login) : lacksReplication(role, platformName, login)),
        });
    },
});
/** The probe decides, if it ran as this role; otherwise the catalog. */
function mayReplicate(role, replication, platform) {
    const probed = role.isSession ? (0,fact/* valueOf */.RP)(replication) : undefined;
    if (probed?.outcome === 'identified') {
        return true;
    }
    if (probed?.outcome === 'refused' && probed.error.code === replication_privilege_INSUFFICIENT_PRIVILEGE) {
        return false;
    }
    return role.superuser || role.replication || (isRds(platform) && role.rdsReplication === 'usage');
}
function probeSays(replication) {
    if (replication.state !== 'known') {
        return replication.state;
    }
    return replication.value.outcome === 'refused' ? `refused, ${replication.value.error.code}` : replication.value.outcome;
}
function missing(role) {
    const name = named(role.name);
    return {
        message: `role ${name} does not exist`,
        meaning: 'The pipeline cannot log in as a role that does not exist.',
        about: 'role',
        remedy: (0,intents/* choice */.Yq)(`Correct \`role\`, or create the role ${name}`, {
            label: 'Correct the name',
            because: 'if it is misspelled; case matters',
            intents: [{ kind: 'set-option', option: 'role', lead: 'Set the name of the role as it is in pg_roles.' }],
        }, { label: 'Create the role', intents: [replication_privilege_createRole(role), { kind: 'grant-replication', role }] }),
    };
}
function cannotLogIn(role, database, login) {
    return {
        message: role.canLogin
            ? `role ${named(role.name)} lacks CONNECT on database ${named(database)}`
            : `role ${named(role.name)} is not permitted to log in (NOLOGIN)`,
        meaning: 'The pipeline cannot log in as this role.',
        remedy: (0,intents/* remedy */.zL)(`Allow ${named(role.name)} to log in`, ...login),
    };
}
function lacksReplication(role, platform, login) {
    const name = named(role.name);
    const member = isRds(platform) && role.rdsReplication === 'member';
    const meaning = 'The server refuses its replication connections, so the pipeline cannot start.';
    const grant = { kind: 'grant-replication', role };
    if (member) {
        return {
            message: `role ${name} is a member of ${code('rds_replication')} but does not inherit its privileges`,
            meaning,
            remedy: (0,intents/* remedy */.zL)(`Make ${name} inherit the privileges of ${code('rds_replication')}`, grant, ...login),
        };
    }
    if (isRds(platform) && role.rdsReplication === 'usage') {
        return {
            message: `the server refused ${name} a replication connection, although it is a member of ${code('rds_replication')}`,
            meaning,
            remedy: (0,intents/* advice */.v9)(`Find out what else keeps ${name} from replicating`, 'With IAM authentication, the parameter `rds.iam_auth_for_replication` has to be 1, which takes effect with a reboot. Otherwise, revoke the membership and grant it again as the master user.'),
        };
    }
    return isRds(platform)
        ? {
            message: `role ${name} is not a member of ${code('rds_replication')}`,
            meaning,
            remedy: (0,intents/* remedy */.zL)(`Grant ${code('rds_replication')} to ${name}`, grant, ...login),
        }
        : {
            message: `role ${name} lacks REPLICATION`,
            meaning,
            remedy: (0,intents/* remedy */.zL)(`Give ${name} the attribute REPLICATION`, grant, ...login),
        };
}
function replication_privilege_letLogIn(role) {
    return replication_privilege_roleStatement(`ALTER ROLE ${(0,sql/* quoteIdentifier */.Cm)(role.name)} LOGIN;`, ADMINISTRATOR);
}
function letConnect(role, database) {
    return replication_privilege_roleStatement(`GRANT CONNECT ON DATABASE ${(0,sql/* quoteIdentifier */.Cm)(database)} TO ${(0,sql/* quoteIdentifier */.Cm)(role.name)};`, DATABASE_OWNER);
}
function replication_privilege_createRole(role) {
    return replication_privilege_roleStatement(`CREATE ROLE ${(0,sql/* quoteIdentifier */.Cm)(role.name)} LOGIN;`, 'a superuser, or a role with CREATEROLE');
}
function replication_privilege_roleStatement(text, runAs) {
    return { kind: 'run-sql', text, phase: 'roles', disruption: { kind: 'none' }, runAs };
}

;// CONCATENATED MODULE: ./src/rules/privileges/role-attributes.ts









const role_attributes_DAY_MS = 24 * 3_600_000;
/** A password that expires within this time is reported. */
const EXPIRES_SOON_MS = 7 * role_attributes_DAY_MS;
/** How PostgreSQL asks for a password of its own, which is what VALID UNTIL is about. */
const BY_PASSWORD = ['cleartext', 'md5', 'scram'];
const roleAttributes = rule({
    id: 'role-attributes',
    group: 'privileges',
    title: "The role's password, connection limit and attributes suit a pipeline",
    severities: ['warning', 'notice'],
    needs: ['role'],
    uses: ['login', 'connections'],
    judge({ role, login, connections }, target) {
        const object = (0,objects/* roleObject */.Uw)(role.name);
        if (!role.exists) {
            return skip(`role ${named(role.name)} does not exist`);
        }
        const evidence = {
            connection_limit: role.connectionLimit,
            password_expires_in: role.passwordExpiresInMs === null ? null : { ms: role.passwordExpiresInMs },
            superuser: role.superuser,
        };
        const problems = [...expiring(role, login), ...tooFewConnections(role, (0,fact/* valueOf */.RP)(connections), target), ...needlesslySuperuser(role, target)];
        const [first, ...others] = problems;
        if (first === undefined) {
            return pass({ object, evidence });
        }
        return fail(first.severity, {
            object,
            message: `role ${named(role.name)} ${listed(problems.map(({ message }) => message))}`,
            meaning: problems.map(({ meaning }) => meaning).join(' '),
            evidence,
            remedy: (0,intents/* choice */.Yq)(listed(problems.map(({ summary }, index) => (index === 0 ? summary : `${summary.charAt(0).toLowerCase()}${summary.slice(1)}`))), others.length === 0 ? first.alternative : { intents: problems.flatMap(({ alternative }) => alternative.intents) }),
            ...(role.isSession ? {} : { about: 'role' }),
        });
    },
});
/** A session that logged in some other way never gave the password. */
function expiring({ name, passwordExpiresInMs: left, isSession }, login) {
    const authentication = (0,fact/* valueOf */.RP)(login)?.authentication;
    const used = !isSession || (authentication !== undefined && BY_PASSWORD.includes(authentication) && left !== null && left > 0);
    if (left === null || left > EXPIRES_SOON_MS || !used) {
        return [];
    }
    return [
        {
            severity: 'warning',
            message: left <= 0 ? 'has a password that has expired' : `has a password that expires in ${(0,units/* formatMs */._V)(left)}`,
            meaning: left <= 0
                ? 'The server refuses the password. The pipeline cannot log in, unless it logs in without one (certificate, IAM, LDAP).'
                : 'From then on the server refuses the password, and the pipeline cannot connect again after its next interruption.',
            summary: `Renew the password of ${named(name)}, or let it never expire`,
            alternative: {
                intents: [
                    { kind: 'person-decides', text: 'If passwords have to be renewed, set a new one with a later VALID UNTIL, give it to the pipeline, and leave out the statement below.', phase: 'roles' },
                    alterRole(name, `VALID UNTIL 'infinity'`),
                ],
            },
        },
    ];
}
/** Walsenders have limits of their own from 12 on: this is about ordinary sessions alone. */
function tooFewConnections({ name, connectionLimit: limit, superuser }, connections, target) {
    const { sessions } = target.consumer.capacity.value;
    const peak = countedAtPeak(target, connections ?? { limitsCountWalsenders: true });
    if (limit === null || superuser || limit >= sessions) {
        return [];
    }
    return [
        {
            severity: 'warning',
            message: `has a connection limit of ${String(limit)} (the pipeline opens ${String(sessions)})`,
            meaning: 'The server refuses the connections above the limit (too many connections for role).',
            summary: `Raise the connection limit of ${named(name)}`,
            // The statement that connection-headroom prints, so that there is one.
            alternative: { intents: [alterRole(name, `CONNECTION LIMIT ${String(limitWithRoom(connections?.role.inUse ?? 0, peak))}`)] },
        },
    ];
}
/** Only a superuser can create a publication FOR ALL TABLES. */
function needlesslySuperuser({ superuser }, { autocreate }) {
    if (!superuser || autocreate === 'all-tables') {
        return [];
    }
    return [
        {
            severity: 'notice',
            message: 'is a superuser',
            meaning: 'The pipeline needs REPLICATION, and SELECT on what it copies. Whoever gets hold of its password can do anything on the server.',
            summary: 'Let the pipeline log in as a role that has only the privileges it needs',
            alternative: {
                intents: [
                    {
                        kind: 'person-decides',
                        text: 'Create a role with LOGIN and REPLICATION, grant it SELECT on the tables of the pipeline, and run this check with that role: it reports what is missing.',
                        phase: 'roles',
                    },
                ],
            },
        },
    ];
}
function alterRole(name, attribute) {
    return { kind: 'run-sql', text: `ALTER ROLE ${(0,sql/* quoteIdentifier */.Cm)(name)} ${attribute};`, phase: 'roles', disruption: { kind: 'none' }, runAs: ADMINISTRATOR };
}

;// CONCATENATED MODULE: ./src/rules/shared/effective-settings.ts
/**
 * What a session of the pipeline's role gets of a setting, and where that was set. The probe's session shows it for its
 * own role; for another role, and without a probe, it follows from what was set where, nearest to the role first.
 */





/** Where a value can be set, the one that wins first. `all-roles`: ALTER ROLE ALL. */
const LEVELS = ['role-in-database', 'role', 'database', 'all-roles', 'server'];
/** Since which version a session has the setting; from the first on, when it is not listed. */
const SINCE = { idle_session_timeout: 14, transaction_timeout: 17 };
/** Whether servers of this version have it. */
function settingExists(name, major) {
    return major >= (SINCE[name] ?? 0);
}
/** What the role gets; undefined when that could not be seen. */
function effectiveSetting(name, seen, target) {
    const own = overrideOf(name, seen.role.name, seen.settingOverrides);
    const probed = seen.role.isSession ? probedValue(name, seen, target) : undefined;
    if (probed !== undefined) {
        return { name, value: probed, level: own?.level ?? 'server' };
    }
    if (own !== undefined) {
        return { name, value: own.value, level: own.level };
    }
    const value = serversValue(name, seen, target);
    return value === undefined ? undefined : { name, value, level: 'server' };
}
/** What it would get if the level at which its value was set had none; undefined when that could not be seen. */
function beneath({ name, level }, seen, target) {
    const lower = LEVELS.slice(LEVELS.indexOf(level) + 1);
    const next = overridesOf(name, seen.role.name, seen.settingOverrides).find((one) => lower.includes(one.level));
    return next?.value ?? serversValue(name, seen, target);
}
function overrideOf(name, role, overrides) {
    return overridesOf(name, role, overrides)[0];
}
/** All that apply to the role, the one that wins first. */
function overridesOf(name, role, overrides) {
    return overrides
        .filter((one) => one.name === name && (one.role === null || one.role === role))
        .map((one) => ({ level: levelOf(one), value: one.value }))
        .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
function levelOf({ role, inDatabase }) {
    if (role === null) {
        return inDatabase ? 'database' : 'all-roles';
    }
    return inDatabase ? 'role-in-database' : 'role';
}
/** What the probe's session got, unless the check's own connection options set it, which the pipeline may not send. */
function probedValue(name, { roleSettings }, { connection }) {
    return isOption(name, connection.options) ? undefined : ((0,fact/* valueOf */.RP)(roleSettings)?.[name] ?? undefined);
}
/** `-c name=value`, `--name=value`. */
function isOption(name, options) {
    return new RegExp(`(?:-c\\s*|--)${name.replaceAll('_', '[-_]')}\\s*=`, 'i').test(options);
}
/**
 * The server's own value, without what is set for roles and databases: from the check's own session where nothing hides
 * it there, or from the probe's, if nothing was set for its role.
 */
function serversValue(name, seen, target) {
    if (name === 'role') {
        // It cannot be set for a server.
        return 'none';
    }
    const setting = seen.settings[name];
    if (setting?.isServers === true) {
        return setting.value;
    }
    // The probe's role is the session's: what is listed for a role is either its own or the planned one's.
    const hidden = seen.settingOverrides.some((one) => one.name === name && (one.role === null || one.role === target.connection.user));
    return hidden ? undefined : probedValue(name, seen, target);
}
/** `set for role cdc in database shop`, for a sentence. */
function whereSet(level, role, database) {
    switch (level) {
        case 'role-in-database':
            return `set for role ${named(role)} in database ${named(database)}`;
        case 'role':
            return `set for role ${named(role)}`;
        case 'database':
            return `set for database ${named(database)}`;
        case 'all-roles':
            return 'set for all roles';
        case 'server':
            return 'the value on the server';
    }
}
/** Changes the value where it was set, or nearer to the role, which concerns nobody else. */
function resetSetting(wrong, seen, target) {
    const { name, level, wanted } = wrong;
    const { database } = target.connection;
    const role = (0,sql/* quoteIdentifier */.Cm)(seen.role.name);
    const below = beneath(wrong, seen, target);
    const change = below !== undefined && wrong.isFine(below) ? `RESET ${name}` : `SET ${name} = ${(0,sql/* quoteLiteral */.ce)(wanted)}`;
    const forRole = alter(`ALTER ROLE ${role} SET ${name} = ${(0,sql/* quoteLiteral */.ce)(wanted)};`, OF_ROLE);
    const summary = `Set ${code(name)} for role ${named(seen.role.name)} to a value that suits the pipeline, and restart the pipeline`;
    switch (level) {
        case 'role-in-database':
            return (0,intents/* remedy */.zL)(summary, alter(`ALTER ROLE ${role} IN DATABASE ${(0,sql/* quoteIdentifier */.Cm)(database)} ${change};`, OF_ROLE));
        case 'role':
            return (0,intents/* remedy */.zL)(summary, alter(`ALTER ROLE ${role} ${change};`, OF_ROLE));
        case 'database':
            return (0,intents/* choice */.Yq)(summary, nearest(forRole), {
                label: 'For the database',
                because: 'if no other role depends on the value',
                intents: [alter(`ALTER DATABASE ${(0,sql/* quoteIdentifier */.Cm)(database)} ${change};`, DATABASE_OWNER)],
            });
        case 'all-roles':
            return (0,intents/* choice */.Yq)(summary, nearest(forRole), {
                label: 'For all roles',
                because: 'if no other role depends on the value',
                intents: [alter(`ALTER ROLE ALL ${change};`, 'a superuser')],
            });
        case 'server':
            return (0,intents/* choice */.Yq)(summary, nearest(forRole), {
                label: 'For the server',
                because: 'if no other role depends on the value',
                intents: [{ kind: 'set-parameter', name, value: wanted, takesEffect: 'reload', now: seen.settings[name] }],
            });
    }
}
const OF_ROLE = `the role itself, or ${ADMINISTRATOR}`;
function nearest(intent) {
    return { label: 'For the role', because: 'no other role is affected', intents: [intent] };
}
function alter(text, runAs) {
    return { kind: 'run-sql', text, phase: 'roles', disruption: { kind: 'none' }, runAs, lead: 'It takes effect in new sessions.' };
}
const MS_PER = { us: 0.001, ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of a setting of time, `1s`, `5 min`, `1000`; undefined for what is none. */
function timeoutMs(value) {
    const [, number, unit = 'ms'] = /^\s*'?\s*(\d+(?:\.\d+)?)\s*(us|ms|s|min|h|d)?\s*'?\s*$/.exec(value) ?? [];
    const factor = MS_PER[unit];
    return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}
/** The truth of a boolean setting, by any beginning of a word that PostgreSQL takes; undefined for what is none. */
function effective_settings_isOn(value) {
    const text = value.trim().toLowerCase();
    if (text === '1' || text === 'on' || (text !== '' && ('true'.startsWith(text) || 'yes'.startsWith(text)))) {
        return true;
    }
    return text === '0' || (text.length > 1 && 'off'.startsWith(text)) || (text !== '' && ('false'.startsWith(text) || 'no'.startsWith(text)))
        ? false
        : undefined;
}

;// CONCATENATED MODULE: ./src/rules/privileges/row-level-security.ts











/** Services whose administrator is known to be able to give BYPASSRLS, and servers with a superuser. */
const GIVES_BYPASSRLS = ['self-managed', 'unknown', 'neon', 'supabase'];
const rowLevelSecurity = rule({
    id: 'row-level-security',
    group: 'privileges',
    title: 'Row security hides no rows from the copy',
    severities: ({ snapshot, consumer: { bypassRls } }) => snapshot || bypassRls === undefined ? ['error', 'warning', 'notice'] : [(0,src_consumer/* severityOf */.xJ)(bypassRls)],
    applies: ({ snapshot, consumer }) => snapshot || consumer.bypassRls !== undefined ? undefined : 'the pipeline does not copy the tables (`snapshot` is `false`)',
    needs: ['role', 'rowSecurity'],
    uses: ['platform', 'settings', 'settingOverrides', 'roleSettings'],
    judge({ role, rowSecurity, platform, settings, settingOverrides, roleSettings }, target) {
        if (!role.exists) {
            return absent(role);
        }
        const service = (0,fact/* valueOf */.RP)(platform)?.name ?? 'unknown';
        const wanted = withoutBypass(role, target);
        const seen = target.snapshot ? rowSecurity : NOTHING;
        const known = { role, settings: (0,fact/* valueOf */.RP)(settings), settingOverrides: (0,fact/* valueOf */.RP)(settingOverrides), roleSettings };
        const first = [...wanted, ...refusal(seen, known, target)];
        return seen.filteredCount === 0 && first.length === 0
            ? pass({ evidence: { role: role.acting.name, bypassrls: role.acting.bypassRls } })
            : { outcomes: [...first, ...seen.filtered.map((one) => row_level_security_judgeTable(one, role, service, target))], total: seen.filteredCount + first.length };
    },
});
const NOTHING = { filtered: [], filteredCount: 0, secured: [], securedCount: 0 };
/** With `row_security = off` the server refuses whatever a policy would apply to, also one that shows every row. */
function refusal({ secured, securedCount }, { role, settings, settingOverrides, roleSettings }, target) {
    if (securedCount === 0 || settings === undefined || settingOverrides === undefined) {
        return [];
    }
    const seen = { role, settings, settingOverrides, roleSettings };
    const effective = effectiveSetting('row_security', seen, target);
    if (effective === undefined || effective_settings_isOn(effective.value) !== false) {
        return [];
    }
    const { value, level } = effective;
    const more = securedCount - secured.length;
    const tables = listed([...secured.map(table), ...(more > 0 ? [`${String(more)} more`] : [])]);
    return [
        fail('error', {
            object: (0,objects/* settingObject */.QP)('row_security'),
            message: `sessions of role ${named(role.name)} run with ${code('row_security')} = off (${whereSet(level, role.name, target.connection.database)}), and row security applies to ${tables}`,
            meaning: 'The server refuses to copy a table whose policies would apply (SQLSTATE 42501), even if they show every row, so the pipeline does not get past its first copy.',
            evidence: { value, level, tables: securedCount },
            remedy: resetSetting({ ...effective, wanted: 'on', isFine: (other) => effective_settings_isOn(other) === true }, seen, target),
            about: scopeOption(target),
        }),
    ];
}
/** Some consumers refuse a role without BYPASSRLS, whether or not a table has row security. */
function withoutBypass(role, { consumer: { bypassRls: need, product } }) {
    const { superuser, bypassRls } = role.acting;
    if (need === undefined || superuser || bypassRls) {
        return [];
    }
    return [
        fail((0,src_consumer/* severityOf */.xJ)(need), {
            object: (0,objects/* roleObject */.Uw)(role.acting.name),
            message: `${actor(role)} lacks BYPASSRLS, which ${product} needs`,
            meaning: need.unmet,
            evidence: { bypassrls: false, superuser: false },
            remedy: (0,intents/* remedy */.zL)(`Give ${named(role.acting.name)} the attribute BYPASSRLS`, giveBypass(role)),
        }),
    ];
}
function row_level_security_judgeTable(secured, role, platform, target) {
    const { permissive, restrictive, meant, owned } = secured;
    const evidence = {
        role: role.acting.name,
        bypassrls: role.acting.bypassRls,
        policies: permissive,
        restrictive_policies: restrictive,
        ...(owned ? { forced_on_owner: true } : {}),
    };
    const seen = { object: (0,objects/* tableObject */.oX)(secured), evidence, about: scopeOption(target) };
    // Whoever wrote a policy for the pipeline may have made it let every row pass.
    if (meant && restrictive === 0) {
        return unknown({
            ...seen,
            message: `could not check: the condition of a policy decides which rows of ${table(secured)} are visible to ${actor(role)}`,
            meaning: `If the condition is not true for every row, ${row_level_security_MEANING}`,
            remedy: row_level_security_remedyFor(secured, role, platform),
        });
    }
    return fail('error', {
        ...seen,
        message: `row security hides ${permissive === 0 ? 'all rows' : 'rows'} of ${table(secured)} from ${actor(role)}`,
        meaning: sentence(row_level_security_MEANING),
        remedy: row_level_security_remedyFor(secured, role, platform),
    });
}
const row_level_security_MEANING = 'the copy contains only the rows that the policies allow, without an error. Changes of all rows are streamed afterwards. With `row_security = off` the copy fails instead.';
function row_level_security_remedyFor(secured, role, platform) {
    const bypass = {
        label: 'Set BYPASSRLS',
        because: 'for all tables of the cluster, including those that get row security later',
        intents: [giveBypass(role)],
    };
    const policy = { label: 'Create a policy', because: 'for this table alone', intents: [createPolicy(secured, role)] };
    const summary = `Let ${named(role.acting.name)} see all rows of ${table(secured)}`;
    if (GIVES_BYPASSRLS.includes(platform)) {
        return secured.restrictive > 0 ? (0,intents/* choice */.Yq)(summary, bypass) : (0,intents/* choice */.Yq)(summary, bypass, policy);
    }
    return secured.restrictive > 0
        ? (0,intents/* advice */.v9)(summary, `A restrictive policy of ${table(secured)} applies to ${named(role.acting.name)}, and a further policy does not change that. Have its owner exempt ${named(role.acting.name)} from that policy, or let the pipeline read the table as its owner.`)
        : (0,intents/* choice */.Yq)(summary, policy);
}
function giveBypass({ acting }) {
    return {
        kind: 'run-sql',
        text: `ALTER ROLE ${(0,sql/* quoteIdentifier */.Cm)(acting.name)} BYPASSRLS;`,
        phase: 'roles',
        disruption: { kind: 'none' },
        runAs: 'a superuser, or since PostgreSQL 16 a role with CREATEROLE and BYPASSRLS that has ADMIN OPTION on this one',
    };
}
function createPolicy(secured, { acting }) {
    const name = (0,objects/* qualifiedName */.OL)(secured);
    return {
        kind: 'run-sql',
        text: `CREATE POLICY ${(0,sql/* quoteIdentifier */.Cm)(`${acting.name}_reads_all_rows`)} ON ${name} FOR SELECT TO ${(0,sql/* quoteIdentifier */.Cm)(acting.name)} USING (true);`,
        phase: 'tables',
        disruption: { kind: 'brief-lock', table: name },
        runAs: TABLE_OWNER,
    };
}

;// CONCATENATED MODULE: ./src/rules/privileges/schema-usage.ts







const schemaUsage = rule({
    id: 'schema-usage',
    group: 'privileges',
    title: 'The role has USAGE on every schema it copies tables from',
    severities: ['error'],
    applies: ({ snapshot }) => (snapshot ? undefined : 'the pipeline does not copy the tables (`snapshot` is `false`)'),
    needs: ['role', 'schemaAccess'],
    judge({ role, schemaAccess: { schemas, closed, closedCount } }, target) {
        if (!role.exists) {
            return absent(role);
        }
        if (closedCount > 0) {
            return { outcomes: closed.map((schema) => withoutUsage(schema, role, scopeOption(target))), total: closedCount };
        }
        return schemas === 0 ? skip('there is no table in scope') : pass({ evidence: { schemas } });
    },
});
function withoutUsage(schema, role, about) {
    return fail('error', {
        object: (0,objects/* schemaObject */.tc)(schema),
        message: `${actor(role)} lacks USAGE on schema ${named(schema)}`,
        meaning: 'The server refuses to copy any table of this schema (permission denied), so the pipeline does not get past its first copy.',
        evidence: { role: role.acting.name, usage: false },
        remedy: (0,intents/* remedy */.zL)(`Grant USAGE on ${named(schema)} to ${named(role.acting.name)}`, granting(`GRANT USAGE ON SCHEMA ${(0,sql/* quoteIdentifier */.Cm)(schema)} TO ${(0,sql/* quoteIdentifier */.Cm)(role.acting.name)};`, SCHEMA_OWNER)),
        about,
    });
}

;// CONCATENATED MODULE: ./src/rules/privileges/table-select.ts








/** How many tables of a schema one statement names. */
const MOST_AT_ONCE = 20;
/** The most columns in one sentence. */
const table_select_MOST_NAMED = 3;
const tableSelect = rule({
    id: 'table-select',
    group: 'privileges',
    title: 'The role may read every published column of the tables it copies',
    severities: ['error'],
    applies: ({ snapshot }) => (snapshot ? undefined : 'the pipeline does not copy the tables (`snapshot` is `false`)'),
    needs: ['role', 'tableAccess'],
    judge({ role, tableAccess: { tables, unreadable, unreadableCount } }, target) {
        if (!role.exists) {
            return absent(role);
        }
        if (unreadableCount > 0) {
            const statements = wholeTables(unreadable, role);
            const about = scopeOption(target);
            return { outcomes: unreadable.map((one) => cannotRead(one, role, about, statements)), total: unreadableCount };
        }
        return tables === 0 ? skip('there is no table in scope') : pass({ evidence: { tables } });
    },
});
function cannotRead(unreadable, role, about, statements) {
    const name = (0,objects/* qualifiedName */.OL)(unreadable);
    const { columns, columnsCount } = unreadable;
    const of = columnsCount === 0 ? table(unreadable) : `${ofColumns(unreadable)} of ${table(unreadable)}`;
    const statement = statements.get(name) ?? onColumns(unreadable, role);
    return fail('error', {
        object: (0,objects/* tableObject */.oX)(unreadable),
        message: `${actor(role)} lacks SELECT on ${of}`,
        meaning: 'The server refuses to copy the table (permission denied), so the pipeline does not get past its first copy.',
        evidence: { role: role.acting.name, ...(columnsCount === 0 ? {} : { unreadable_columns: columns }) },
        remedy: (0,intents/* remedy */.zL)(`Grant SELECT on ${of} to ${named(role.acting.name)}`, statement),
        about,
    });
}
function ofColumns({ columns, columnsCount }) {
    const shown = columns.slice(0, table_select_MOST_NAMED).map(named);
    const more = columnsCount - shown.length;
    return `${columnsCount === 1 ? 'column' : 'columns'} ${listed(more > 0 ? [...shown, counted(more, 'more', 'more')] : shown)}`;
}
/** Where some columns may be read, the others were left out on purpose: the rest of them is granted one by one. */
function onColumns(unreadable, { acting }) {
    const { columns, columnsCount } = unreadable;
    const of = columns.length < columnsCount ? '' : ` (${columns.map(sql/* quoteIdentifier */.Cm).join(', ')})`;
    return granting(`GRANT SELECT${of} ON TABLE ${(0,objects/* qualifiedName */.OL)(unreadable)} TO ${(0,sql/* quoteIdentifier */.Cm)(acting.name)};`, TABLE_OWNER);
}
/** By name of a table of which nothing may be read, the statement that also serves its neighbors in the schema. */
function wholeTables(unreadable, { acting }) {
    const bySchema = new Map();
    for (const one of unreadable.filter(({ columnsCount }) => columnsCount === 0)) {
        bySchema.set(one.schema, [...(bySchema.get(one.schema) ?? []), (0,objects/* qualifiedName */.OL)(one)]);
    }
    return new Map([...bySchema.values()].flatMap(chunks).flatMap((names) => {
        const runAs = names.length === 1 ? TABLE_OWNER : TABLE_OWNERS;
        const statement = granting(`GRANT SELECT ON TABLE ${names.join(', ')} TO ${(0,sql/* quoteIdentifier */.Cm)(acting.name)};`, runAs);
        return names.map((name) => [name, statement]);
    }));
}
function chunks(names) {
    return Array.from({ length: Math.ceil(names.length / MOST_AT_ONCE) }, (_, nth) => names.slice(nth * MOST_AT_ONCE, (nth + 1) * MOST_AT_ONCE));
}

;// CONCATENATED MODULE: ./src/rules/privileges/index.ts









/** The group's rules, in the order of the report. */
const privilegeRules = [
    replicationPrivilege,
    roleAttributes,
    schemaUsage,
    tableSelect,
    rowLevelSecurity,
    createPublication,
    heartbeatTable,
    defaultPrivileges,
    checkerVisibility,
];

;// CONCATENATED MODULE: ./src/rules/shared/planned-publication.ts

/** Why a rule has nothing to judge on a publication that does not exist. */
function absence({ publication, autocreate }) {
    if (autocreate !== 'disabled') {
        return 'the publication does not exist yet; the consumer creates it';
    }
    return publication === undefined ? '`publication` is not set' : `publication ${named(publication)} does not exist`;
}
/** Who may alter the publication and its members. */
function publicationOwner({ owner }) {
    return `${named(owner)} (the publication's owner)`;
}
/** Who may change which tables are members of a publication. */
const MEMBERSHIP_OWNER = 'the owner of the publication, who must also own the table; a superuser always can';
/** Statements as one, so that all take effect at the same moment. */
function together(...statements) {
    const body = statements.map((statement) => `  ${statement}`).join('\n');
    const tag = tagFor(body);
    return `DO ${tag} BEGIN\n${body}\nEND ${tag};`;
}
/** A dollar quote that does not occur in the text: a name can contain anything. */
function tagFor(body, nth = 0) {
    const tag = nth === 0 ? '$$' : `$fix${String(nth)}$`;
    return body.includes(tag) ? tagFor(body, nth + 1) : tag;
}
/** `` `publish_via_partition_root` ``. */
const VIA_ROOT = code('publish_via_partition_root');

;// CONCATENATED MODULE: ./src/rules/publications/publication-all-tables.ts





const publicationAllTables = rule({
    id: 'publication-all-tables',
    group: 'publications',
    title: 'No table is published just because it is created',
    severities: ['notice'],
    needs: ['publication'],
    judge({ publication }, target) {
        if (publication === null) {
            return target.autocreate === 'all-tables' ? toBeMade(target) : skip(absence(target));
        }
        const { name, allTables, schemas, updates, deletes } = publication;
        const object = (0,objects/* publicationObject */.qP)(name);
        const evidence = { all_tables: allTables, schemas };
        // Inserts need no replica identity, whatever is created.
        if (!(updates || deletes) || !(allTables || schemas.length > 0)) {
            return pass({ object, evidence });
        }
        const of = allTables ? 'all tables' : `all tables in ${schemas.length === 1 ? 'schema' : 'the schemas'} ${shown(schemas)}`;
        return publication_all_tables_whole(`publication ${named(name)} covers ${of}, including those created later`, { object, evidence });
    },
});
function toBeMade({ publication }) {
    return publication_all_tables_whole('the publication that the consumer creates covers all tables, including those created later', {
        ...(publication === undefined ? {} : { object: (0,objects/* publicationObject */.qP)(publication) }),
        evidence: { all_tables: true, exists: false },
    });
}
function publication_all_tables_whole(message, seen) {
    return fail('notice', {
        ...seen,
        message,
        meaning: 'A table that is created without a primary key is published at once, and PostgreSQL then rejects the UPDATE and DELETE statements of the application on it.',
        remedy: (0,intents/* advice */.v9)('Give every new table a primary key, or list the tables in the publication', 'Check migrations for tables without a primary key or another replica identity; this check finds them only once they exist.'),
    });
}
const MOST_SHOWN = 3;
function shown(schemas) {
    const first = schemas.slice(0, MOST_SHOWN).map(named);
    const more = schemas.length - first.length;
    return listed(more > 0 ? [...first, `${String(more)} more`] : first);
}

;// CONCATENATED MODULE: ./src/rules/shared/refused-statements.ts

/** Since this version, a partitioned table can be published, and INSERT with ON CONFLICT DO UPDATE is rejected as well. */
const UPSERTS_FAIL_SINCE = 13;
/** The first version with MERGE, whose updates and deletes are refused like any others. */
const MERGES_SINCE = 15;
function isAny({ updates, deletes }) {
    return updates || deletes;
}
/** A whole sentence. */
function refused_statements_refusal(name, rejected, major) {
    return `PostgreSQL rejects every ${statements(rejected, major)} on ${table(name)}, for the application too.`;
}
function statements({ updates, deletes }, major) {
    return listed([
        ...(updates ? ['UPDATE'] : []),
        ...(deletes ? ['DELETE'] : []),
        ...(major >= MERGES_SINCE ? ['MERGE'] : []),
        ...(updates && major >= UPSERTS_FAIL_SINCE ? ['INSERT with ON CONFLICT DO UPDATE'] : []),
    ]);
}

;// CONCATENATED MODULE: ./src/rules/shared/restricted-members.ts





/** The rows by table, in their order. */
function byTable(rows) {
    const groups = new Map();
    for (const row of rows) {
        const name = (0,objects/* qualifiedName */.OL)(row);
        const before = groups.get(name);
        groups.set(name, before === undefined ? [row] : [...before, row]);
    }
    return [...groups.values()];
}
/** What is refused now: an insert-only publication refuses nothing. */
function refusedNow(rows) {
    return { updates: rows.some(({ publishesUpdates }) => publishesUpdates), deletes: rows.some(({ publishesDeletes }) => publishesDeletes) };
}
/** Whether the pipeline itself depends on the table's updates or deletes: else only the application does. */
function isBlocking(rows, { operations }) {
    return operations.includes('update') || operations.includes('delete') || rows.some((row) => row.planned && isAny(refusedNow([row])));
}
/** Makes the table a member anew, with these columns (null: all) and without a row filter, and misses no change in between. */
function listAgain(row, columns, lead) {
    const publication = (0,sql/* quoteIdentifier */.Cm)(row.publication);
    const isPartitioned = (0,objects/* qualifiedName */.OL)(row) !== (0,objects/* qualifiedName */.OL)(row.member);
    // ONLY: tables that inherit are members of their own.
    const member = `${isPartitioned ? '' : 'ONLY '}${(0,objects/* qualifiedName */.OL)(row.member)}`;
    const list = columns === null ? '' : ` (${columns.map(sql/* quoteIdentifier */.Cm).join(', ')})`;
    return {
        kind: 'run-sql',
        text: together(`ALTER PUBLICATION ${publication} DROP TABLE ${member};`, `ALTER PUBLICATION ${publication} ADD TABLE ${member}${list};`),
        phase: 'publications',
        disruption: { kind: 'none' },
        runAs: MEMBERSHIP_OWNER,
        lead,
    };
}
function setIdentity(row, identity, lead) {
    const name = (0,objects/* qualifiedName */.OL)(row);
    return {
        kind: 'run-sql',
        text: `ALTER TABLE ${name} REPLICA IDENTITY ${identity};`,
        phase: 'tables',
        disruption: { kind: 'brief-lock', table: name },
        runAs: TABLE_OWNER,
        ...(lead === undefined ? {} : { lead }),
    };
}

;// CONCATENATED MODULE: ./src/rules/publications/publication-column-list.ts








const publicationColumnList = rule({
    id: 'publication-column-list',
    group: 'publications',
    title: 'Column lists contain the replica identity, and every column that the consumer needs',
    severities: ({ consumer }) => ['error', 'warning', ...(consumer.allColumns === undefined || (0,src_consumer/* severityOf */.xJ)(consumer.allColumns) !== 'notice' ? [] : [result/* SEVERITIES */.oC[2]])],
    needs: ['restrictions', 'version'],
    uses: ['publication'],
    judge({ restrictions, version, publication }, target) {
        const refused = byTable(restrictions.uncoveredIdentities).map((rows) => judgeRefused(rows, restrictions, version.major, target));
        const hidden = target.consumer.allColumns === undefined ? [] : restrictions.hiding.map((one) => judgeHidden(one, publication.state === 'known' ? publication.value : null, target));
        const total = restrictions.uncoveredIdentitiesCount + (hidden.length === 0 ? 0 : restrictions.hidingCount);
        return total === 0 ? pass() : { outcomes: [...refused, ...hidden], total };
    },
});
function judgeRefused(rows, all, major, target) {
    const [row] = rows;
    const now = refusedNow(rows);
    const missing = missingFrom(row);
    const rejected = isAny(now) ? now : { updates: target.operations.includes('update'), deletes: target.operations.includes('delete') };
    return fail(isBlocking(rows, target) ? 'error' : 'warning', {
        object: (0,objects/* tableObject */.oX)(row),
        message: row.replicaIdentityFull
            ? `${table(row)} has REPLICA IDENTITY FULL, and publication ${named(row.publication)} has a column list for it`
            : `the column list of ${table(row.member)} in publication ${named(row.publication)} lacks ${listed(missing.map(named))}, which ${missing.length === 1 ? 'is' : 'are'} part of the replica identity${ofWhich(row)}`,
        meaning: `${isAny(now) ? 'As long as' : 'As soon as'} the publication publishes updates or deletes${isAny(now) ? '' : ' too'}, ${refused_statements_refusal(row, rejected, major)}`,
        ...(isAny(now) ? { outage: refused_statements_refusal(row, now, major) } : {}),
        evidence: {
            publications: rows.map(({ publication }) => publication),
            planned: row.planned,
            replica_identity: row.replicaIdentityFull ? 'full' : row.identity,
            column_list: row.columnList ?? [],
            ...(row.replicaIdentityFull ? {} : { missing }),
        },
        ...(row.member === row || (0,objects/* qualifiedName */.OL)(row.member) === (0,objects/* qualifiedName */.OL)(row) ? {} : { related: [(0,objects/* tableObject */.oX)(row.member)] }),
        remedy: publication_column_list_remedyFor(rows, all),
        ...(row.planned ? { about: 'publication' } : {}),
    });
}
function ofWhich(row) {
    return (0,objects/* qualifiedName */.OL)(row) === (0,objects/* qualifiedName */.OL)(row.member) ? '' : ` of its partition ${table(row)}`;
}
function missingFrom({ identity, columnList }) {
    return identity.filter((one) => columnList?.includes(one) === false);
}
function publication_column_list_remedyFor(rows, all) {
    const [row] = rows;
    const filtered = rows.find(({ filterColumns }) => filterColumns !== null);
    if (row.replicaIdentityFull) {
        return withoutFull(rows, all);
    }
    return filtered === undefined
        ? (0,intents/* remedy */.zL)(`Add ${listed(missingFrom(row).map(named))} to the column list`, ...rows.map((one) => extend(one, all)))
        : (0,intents/* advice */.v9)(`Add ${listed(missingFrom(row).map(named))} to the column list of ${table(filtered.member)} in publication ${named(filtered.publication)}`, 'The table has a row filter there as well. Within one transaction, remove it from the publication and add it again with the longer list and the same filter.');
}
/** The list with what the identities of all tables lack to which it applies: several partitions can share one. */
function extend(row, { uncoveredIdentities }, identity = []) {
    const sharing = uncoveredIdentities.filter((one) => one.publication === row.publication && (0,objects/* qualifiedName */.OL)(one.member) === (0,objects/* qualifiedName */.OL)(row.member));
    const columns = [...new Set([...(row.columnList ?? []), ...identity, ...sharing.flatMap((one) => (one.replicaIdentityFull ? one.primaryKey : missingFrom(one)))])];
    return listAgain(row, columns, 'This replaces the column list in one transaction, so that no change is missed. The consumer then receives the added columns as well.');
}
function withoutFull(rows, all) {
    const [row] = rows;
    const unpublished = rows.filter(({ columnList }) => row.primaryKey.some((key) => columnList?.includes(key) === false));
    const isFiltered = rows.some(({ filterColumns }) => filterColumns !== null);
    const everyColumn = {
        label: 'Publish all columns',
        because: 'if no column has to be hidden from the consumer',
        intents: rows.map((one) => listAgain(one, null, 'This removes the column list in one transaction, so that no change is missed. The consumer then receives every column.')),
    };
    if (isFiltered) {
        return (0,intents/* advice */.v9)(`Remove the column list of ${table(row.member)}, or give ${table(row)} a replica identity other than FULL`, 'The table has a row filter as well. A replica identity by primary key or unique index has to contain the columns of the filter, and the column list has to contain the replica identity.');
    }
    if (row.primaryKey.length === 0) {
        return (0,intents/* choice */.Yq)(`Give ${table(row)} a replica identity whose columns are all in the column list, or publish all its columns`, everyColumn, {
            label: 'Unique index',
            because: 'if a unique index on NOT NULL columns exists or can be created',
            intents: [
                {
                    kind: 'person-decides',
                    text: `Use a unique index on NOT NULL columns that are all in the column list as the replica identity of ${table(row)}.`,
                    phase: 'tables',
                },
            ],
        });
    }
    return (0,intents/* choice */.Yq)(`Use the primary key of ${table(row)} as the replica identity, or publish all its columns`, {
        label: 'Primary key',
        because: 'the consumer needs no old values besides the key',
        intents: [
            setIdentity(row, 'DEFAULT', 'Updates and deletes then contain the old values of the key only.'),
            ...unpublished.map((one) => extend(one, all, row.primaryKey)),
        ],
    }, everyColumn);
}
/** The consumer needs what the list leaves out. */
function judgeHidden({ columns, hidden, ...name }, publication, { consumer }) {
    const need = consumer.allColumns;
    return fail(need === undefined ? 'warning' : (0,src_consumer/* severityOf */.xJ)(need), {
        object: (0,objects/* tableObject */.oX)(name),
        message: `publication ${publication === null ? '' : `${named(publication.name)} `}leaves out ${listed(hidden.slice(0, publication_column_list_MOST_SHOWN).map(named))}${hidden.length > publication_column_list_MOST_SHOWN ? ` and ${String(hidden.length - publication_column_list_MOST_SHOWN)} more columns` : ''} of ${table(name)}`,
        meaning: need?.unmet ?? '',
        evidence: { column_list: columns, hidden },
        ...(publication === null ? {} : { related: [(0,objects/* publicationObject */.qP)(publication.name)] }),
        remedy: (0,intents/* advice */.v9)(`Publish all columns of ${table(name)}, or use a consumer that supports column lists`, `Within one transaction, remove the table from the publication and add it again without a column list. Keep in mind why ${code('column_list')} was set: the consumer then receives every column.`),
        about: 'publication',
    });
}
const publication_column_list_MOST_SHOWN = 3;

// EXTERNAL MODULE: ./src/nearest.ts
var src_nearest = __webpack_require__(7909);
;// CONCATENATED MODULE: ./src/rules/shared/publishing.ts




/** The first version that can publish a partitioned table as such. */
const ROOTS_SINCE = 13;
/** Those of which the publication could publish more: what gets lost below the others is told by `table-kind`. */
function unpublishedOf({ uncovered }) {
    return uncovered.filter(({ unpublished }) => unpublished);
}
/** `known`: unlogged tables in scope, also those that need nothing but to be logged. */
function aroundOf(publication, { uncovered }, major, known) {
    const seen = new Set();
    const names = uncovered.flatMap((one) => [one, ...one.parts].map(objects/* qualifiedName */.OL));
    const shared = new Set(names.filter((name) => seen.size === seen.add(name).size));
    const children = uncovered.flatMap(({ parts }) => parts).filter(({ relation }) => relation === 'child');
    const unlogged = tables_unloggedTables([...known, ...uncovered.flatMap(unloggedOf)]);
    const stuck = new Set([...unlogged].flatMap(([name, one]) => (isStuck(one, unlogged) ? [name] : [])));
    return {
        publication,
        major,
        unlogged,
        stuck,
        shared,
        sharedChildren: new Set(children.map(objects/* qualifiedName */.OL).filter((name) => shared.has(name))),
        broughtBy: broughtBy(uncovered, stuck),
    };
}
/** A table that two others would bring along counts for neither: the server refuses the second ADD TABLE. */
function broughtBy(uncovered, stuck) {
    const below = new Set(uncovered.flatMap(({ parts }) => parts.map(objects/* qualifiedName */.OL)));
    const heads = uncovered.filter((one) => one.inherited && !below.has((0,objects/* qualifiedName */.OL)(one)));
    const times = new Map();
    for (const name of heads.flatMap(({ parts }) => parts.map(objects/* qualifiedName */.OL))) {
        times.set(name, (times.get(name) ?? 0) + 1);
    }
    const whole = heads.filter((head) => !head.member &&
        !holdsRefused(head, stuck) &&
        head.partsCount === head.parts.length &&
        head.parts.every((part) => times.get((0,objects/* qualifiedName */.OL)(part)) === 1));
    return new Map(whole.flatMap((head) => head.parts.map((part) => [(0,objects/* qualifiedName */.OL)(part), head])));
}
/** Whether parts have to be named one by one, and there are more of them than were listed. */
function isPartsCut(uncovered, around) {
    const { partitioned, member, parts, partsCount } = uncovered;
    const byName = partitioned ? isPublishedByParts(uncovered, around.major) : member || isRefusedWhole(uncovered, around);
    return byName && partsCount > parts.length;
}
/** A partitioned table has no rows of its own to log: its partitions do. */
function unloggedOf(uncovered) {
    const itself = uncovered.unlogged && !uncovered.partitioned ? [uncovered] : [];
    return [...itself, ...uncovered.parts.filter(({ unlogged, foreign }) => unlogged && !foreign)];
}
/** What has to be made logged before ADD TABLE takes it; a partition that comes with its root is not asked for. */
function toLog(uncovered, major) {
    return uncovered.partitioned && !isPublishedByParts(uncovered, major) ? [] : unloggedOf(uncovered);
}
/** Whether the table was named, here or in the publication: what was not may be left out on purpose. */
function isWanted({ schema }, { allTables, schemas }, { tables }) {
    return tables.length > 0 || !(allTables || schemas.includes(schema));
}
/** Whether the table or a part of it is among these names. */
function isAmong(names, uncovered) {
    return [uncovered, ...uncovered.parts].some((one) => names.has((0,objects/* qualifiedName */.OL)(one)));
}
/** Before 13, and as long as it is unlogged itself, a partitioned table is published partition by partition. */
function isPublishedByParts({ partitioned, unlogged }, major) {
    return partitioned && (major < ROOTS_SINCE || unlogged);
}
/** FOR ALL TABLES takes no list, and a published schema needs none: whatever can be published already is. */
function isTaken({ schema }, publication) {
    return publication !== undefined && (publication.allTables || publication.schemas.includes(schema));
}
/** What {@link addable} leaves out because no statement makes it logged; a partition that comes with its root is not. */
function leftOut(uncovered, { publication, major, stuck }) {
    return uncovered.partitioned && !isPublishedByParts(uncovered, major)
        ? []
        : unloggedOf(uncovered).filter((one) => stuck.has((0,objects/* qualifiedName */.OL)(one)) && !isTaken(one, publication));
}
/** What ADD TABLE has to name to publish what is missing of a table; empty when no statement can. */
function addable(uncovered, around) {
    const { publication, major } = around;
    const isOut = (one) => isTaken(one, publication) || around.stuck.has((0,objects/* qualifiedName */.OL)(one));
    const itself = uncovered.member || isOut(uncovered) ? [] : [uncovered];
    const parts = uncovered.parts.filter((part) => !part.foreign && !isOut(part));
    if (isPublishedByParts(uncovered, major)) {
        return parts.map(objects/* qualifiedName */.OL);
    }
    if (uncovered.partitioned) {
        return itself.map(objects/* qualifiedName */.OL);
    }
    const head = around.broughtBy.get((0,objects/* qualifiedName */.OL)(uncovered));
    if (head !== undefined && itself.length > 0) {
        return [(0,objects/* qualifiedName */.OL)(head)];
    }
    return isRefusedWhole(uncovered, around)
        ? [...itself, ...parts].map((one) => `ONLY ${(0,objects/* qualifiedName */.OL)(one)}`)
        : (itself.length === 0 ? parts : itself).map(objects/* qualifiedName */.OL);
}
/** ADD TABLE also adds the tables that inherit, and the server refuses that if one cannot be added. */
function isRefusedWhole(uncovered, around) {
    const bringsAll = uncovered.parts.length > 0 && uncovered.parts.every((part) => around.broughtBy.get((0,objects/* qualifiedName */.OL)(part)) === uncovered);
    return holdsRefused(uncovered, around.stuck) || (!bringsAll && isAmong(around.sharedChildren, uncovered));
}
/** Whether it or a table that inherits from it is a member already, a foreign table, a temporary one, or one that stays unlogged. */
function holdsRefused(uncovered, stuck) {
    const { partsCovered, temporaryDescendant, parts } = uncovered;
    return partsCovered > 0 || temporaryDescendant || parts.some(({ foreign }) => foreign) || isAmong(stuck, uncovered);
}
/** The statements that add what is missing of a table. */
function addTable(uncovered, around) {
    const added = addable(uncovered, around);
    // What several rows add gets a statement of its own each: identical statements are printed once.
    const statements = added.length > 0 && !isAmong(around.shared, uncovered) ? [added.join(', ')] : added;
    return [...statements.map((tables) => addStatement(tables, around.publication)), ...(added.length > 0 && isPartsCut(uncovered, around) ? [ADD_REST] : [])];
}
function addStatement(tables, publication) {
    return {
        kind: 'run-sql',
        text: `ALTER PUBLICATION ${(0,sql/* quoteIdentifier */.Cm)(publication.name)} ADD TABLE ${tables};`,
        phase: 'publications',
        disruption: { kind: 'none' },
        runAs: `${named(publication.owner)} (the publication's owner), which must also own the table; a superuser always can`,
    };
}
/** A step about the publication that only a person can take. */
function byHand(text) {
    return { kind: 'person-decides', text, phase: 'publications' };
}
/** What to say where a statement was cut off. */
const ADD_REST = byHand('The statement does not name all missing tables, because there are too many for one statement: run this check again afterwards, and add the rest.');

;// CONCATENATED MODULE: ./src/rules/shared/new-publication.ts





/** What to do to create the publication; `coverage`: of the tables in scope, none of which is published yet; `unlogged`: those of them. */
function new_publication_createPublication(name, coverage, unlogged, major, target) {
    const around = aroundOf(undefined, coverage, major, unlogged);
    const unpublished = unpublishedOf(coverage);
    const tables = [...new Set(unpublished.flatMap((uncovered) => addable(uncovered, around)))];
    const left = distinct(unpublished.flatMap((uncovered) => leftOut(uncovered, around)));
    const logged = makeLogged(distinct(unpublished.flatMap((uncovered) => toLog(uncovered, major))), around.unlogged);
    if (tables.length === 0 && left.length > 0) {
        return [...logged, byHand(`Create the publication ${named(name)} for ${firstOf(left, left.length)} as soon as ${left.length === 1 ? 'it is' : 'they are'} logged.`)];
    }
    return tables.length === 0
        ? [byHand(`Create the publication ${named(name)} for the tables of the pipeline. If they are listed in \`tables\`, this check prints the statement.`)]
        : [
            ...logged,
            {
                kind: 'run-sql',
                text: `CREATE PUBLICATION ${(0,sql/* quoteIdentifier */.Cm)(name)} FOR TABLE ${tables.join(', ')}${optionsOf(coverage, major, target)};`,
                phase: 'publications',
                disruption: { kind: 'none' },
                runAs: 'the owner of the tables, with CREATE on the database',
            },
            ...(isCut(coverage, around) ? [ADD_REST] : []),
            ...addLater(left, name),
        ];
}
/** The first version that publishes TRUNCATE. */
const TRUNCATES_SINCE = 11;
/** WITH (…), where the server's defaults are not what the consumer needs. */
function optionsOf(coverage, major, { operations, consumer }) {
    const options = [...published(operations, major), ...(viaRoot(coverage, major, consumer) ? ['publish_via_partition_root = true'] : [])];
    return options.length === 0 ? '' : ` WITH (${options.join(', ')})`;
}
/** Whether the consumer wants changes of partitions under the name of the partitioned table that it captures. */
function viaRoot({ uncovered }, major, { viaRoot: need, filtersBy }) {
    return major >= ROOTS_SINCE && uncovered.some(({ partitioned }) => partitioned) && (need?.value ?? filtersBy.value === 'published-name');
}
/**
 * What is published, where that is less than the server's default: an update that nobody needs published would be refused
 * on a table without a replica identity.
 */
function published(operations, major) {
    const isDefault = ['insert', 'update', 'delete'].every((operation) => operations.includes(operation));
    const known = operations.filter((operation) => operation !== 'truncate' || major >= TRUNCATES_SINCE);
    return isDefault ? [] : [`publish = '${known.join(', ')}'`];
}
/** Whether the statement cannot name all that it should. */
function isCut(coverage, around) {
    const unpublished = unpublishedOf(coverage);
    return coverage.uncoveredCount > unpublished.length || unpublished.some((one) => isPartsCut(one, around));
}
/** What to do about tables that no statement adds as they are. */
function addLater(left, publication) {
    const pronoun = left.length === 1 ? 'it is' : 'they are';
    return left.length === 0 ? [] : [byHand(`Add ${firstOf(left, left.length)} to publication ${named(publication)} as soon as ${pronoun} logged.`)];
}
/** A table that is in scope itself can also be a part of another one. */
function distinct(tables) {
    return [...new Map(tables.map((one) => [(0,objects/* qualifiedName */.OL)(one), one])).values()];
}
/** There are more tables to remove than one statement names. */
const AGAIN_AFTERWARDS = 'The statement does not name all of them, because there are too many for one statement: run this check again afterwards.';

;// CONCATENATED MODULE: ./src/rules/publications/publication-exists.ts








/** Since this version a slot sends nothing for a missing publication; before, decoding ends with an error. */
const MISSING_IS_SKIPPED_SINCE = 18;
const publicationExists = rule({
    id: 'publication-exists',
    group: 'publications',
    title: 'The publication exists, or the consumer creates it',
    severities: ({ consumer }) => [(0,src_consumer/* severityOf */.xJ)(consumer.missingPublication)],
    applies: ({ publication, consumer }) => {
        if (consumer.publication.value.madeBy === 'nobody') {
            return `${consumer.product} does not use publications`;
        }
        return publication === undefined ? '`publication` is not set' : undefined;
    },
    needs: ['publication', 'version'],
    uses: ['publications', 'coverage', 'unloggedTables', 'inexpressible'],
    judge({ publication, version, publications, coverage, unloggedTables, inexpressible }, target) {
        const name = target.publication ?? '';
        const object = (0,objects/* publicationObject */.qP)(name);
        if (publication !== null) {
            return pass({ object });
        }
        if (target.autocreate !== 'disabled') {
            return pass({
                object,
                message: `the publication does not exist yet; the consumer creates it${target.autocreate === 'all-tables' ? ' for all tables' : ' for the tables that it captures'}`,
                evidence: { exists: false, created_by_consumer: target.autocreate },
            });
        }
        const near = (0,src_nearest/* nearest */.p)(name, ((0,fact/* valueOf */.RP)(publications) ?? []).map((other) => other.name));
        const problem = `publication ${named(name)} does not exist in database ${named(target.connection.database)}`;
        const impossible = (0,fact/* valueOf */.RP)(inexpressible)?.includes(name) ?? false;
        const scope = (0,fact/* valueOf */.RP)(coverage);
        return fail((0,src_consumer/* severityOf */.xJ)(target.consumer.missingPublication), {
            object,
            message: near === undefined ? problem : `${problem}; did you mean ${named(near)}?`,
            meaning: meaningOf(target, version.major),
            evidence: {
                ...(scope === undefined ? {} : { tables_in_scope: scope.uncoveredCount + scope.covered }),
                ...(near === undefined ? {} : { near }),
                ...(impossible ? { in_encoding_of_database: false } : {}),
            },
            remedy: impossible ? anotherName(name) : near === undefined ? create(name, coverage, (0,fact/* valueOf */.RP)(unloggedTables)?.tables ?? [], version.major, target) : useThat(near),
            about: 'publication',
        });
    },
});
function meaningOf({ consumer }, major) {
    if (consumer.name !== 'generic') {
        return consumer.missingPublication.unmet;
    }
    return major >= MISSING_IS_SKIPPED_SINCE
        ? 'The pipeline starts and receives nothing: the server only writes a warning to its log.'
        : 'Decoding ends with an error at the first change, and the pipeline stops.';
}
/** A publication belongs to one database: one in another cannot be seen from here. */
function create(name, coverage, unlogged, major, target) {
    const scope = (0,fact/* valueOf */.RP)(coverage);
    const elsewhere = { kind: 'person-decides', text: `If the publication was created in another database, set ${code('database')} to that one.` };
    return scope === undefined
        ? (0,intents/* advice */.v9)('Create the publication before the replication slot', elsewhere.text)
        : (0,intents/* remedy */.zL)('Create the publication before the replication slot', elsewhere, ...new_publication_createPublication(name, scope, unlogged, major, target));
}
/** No statement that creates another one: in a script it would be run without a second thought. */
function useThat(near) {
    return (0,intents/* remedy */.zL)('Correct the name of the publication (case matters), or create it before the replication slot', {
        kind: 'set-option',
        option: 'publication',
        value: near,
        lead: 'Set `publication` to the existing publication, if that is the one you mean.',
    });
}
function anotherName(name) {
    return (0,intents/* remedy */.zL)("Choose a publication name that the database's encoding can represent", {
        kind: 'set-option',
        option: 'publication',
        lead: `Set ${code('publication')} to another name: this database cannot store ${named(name)}.`,
    });
}

;// CONCATENATED MODULE: ./src/rules/publications/publication-generated-columns.ts





const publicationGeneratedColumns = rule({
    id: 'publication-generated-columns',
    group: 'publications',
    title: 'The publication does not publish generated columns',
    severities: ['notice'],
    needs: ['publication', 'restrictions'],
    judge({ publication, restrictions }, target) {
        if (publication === null) {
            return skip(absence(target));
        }
        const object = (0,objects/* publicationObject */.qP)(publication.name);
        const { publishedGenerated, publishedGeneratedCount } = restrictions;
        const evidence = { publishes_generated_columns: publication.generatedColumns, tables: publishedGeneratedCount };
        return publishedGeneratedCount === 0
            ? pass({ object, evidence })
            : fail('notice', {
                object,
                message: `publication ${named(publication.name)} publishes the stored generated columns of ${counted(publishedGeneratedCount, 'table')} (${firstOf(publishedGenerated, publishedGeneratedCount)})`,
                meaning: 'A consumer that computes these columns itself cannot write the values it receives: a subscription stops if its own column is generated as well.',
                evidence,
                related: publishedGenerated.map(objects/* tableObject */.oX),
                remedy: (0,intents/* advice */.v9)('Check that the consumer stores generated columns as it receives them', `If it computes them itself, set ${code('publish_generated_columns')} of the publication to ${code('none')}, unless they are part of a replica identity: REPLICA IDENTITY FULL contains all columns, and PostgreSQL then rejects updates.`),
            });
    },
});

;// CONCATENATED MODULE: ./src/rules/shared/partition-members.ts





/** Takes them from the list; the table above them, which is listed, goes on publishing them. */
function dropMembers(root, publication, lead) {
    return [
        {
            kind: 'run-sql',
            text: `ALTER PUBLICATION ${(0,sql/* quoteIdentifier */.Cm)(publication.name)} DROP TABLE ${root.partitions.map(objects/* qualifiedName */.OL).join(', ')};`,
            phase: 'publications',
            disruption: { kind: 'none' },
            runAs: publicationOwner(publication),
            lead,
        },
        ...(root.partitionsCount > root.partitions.length ? [byHand(AGAIN_AFTERWARDS)] : []),
    ];
}

;// CONCATENATED MODULE: ./src/rules/publications/publication-lists-partitions.ts









const publicationListsPartitions = rule({
    id: 'publication-lists-partitions',
    group: 'publications',
    title: 'Partitioned tables are published together with their future partitions',
    severities: ['warning', 'notice'],
    needs: ['publication', 'partitioning', 'version'],
    judge({ publication, partitioning, version }, target) {
        if (publication === null) {
            // What the consumer lists is what is named: the next partition is one more to name, for both.
            return skip(absence(target));
        }
        const { byPartition, byPartitionCount } = partitioning;
        return byPartitionCount === 0
            ? pass()
            : { outcomes: byPartition.map((root) => judgeRoot(root, publication, version.major)), total: byPartitionCount };
    },
});
function judgeRoot(root, publication, major) {
    const isOne = root.partitionsCount === 1;
    // Before 13 there is no other way, so that it says nothing about this database.
    return fail(major < ROOTS_SINCE ? 'notice' : 'warning', {
        object: (0,objects/* tableObject */.oX)(root),
        message: `publication ${named(publication.name)} lists ${isOne ? 'the only partition' : `all ${counted(root.partitionsCount, 'partition')}`} of ${table(root)}, but not the table itself`,
        meaning: `A partition that is created or attached later is not published: a copy of ${table(root)} reads its rows, and changes to them never reach the pipeline.`,
        evidence: { publication: publication.name, partitions: root.partitions.map(objects/* qualifiedName */.OL), partitions_count: root.partitionsCount },
        remedy: publication_lists_partitions_remedyFor(root, publication, major),
        about: 'publication',
    });
}
function publication_lists_partitions_remedyFor(root, publication, major) {
    if (major < ROOTS_SINCE) {
        return (0,intents/* advice */.v9)(`Add every new partition of ${table(root)} to the publication in the transaction that creates it`, `PostgreSQL ${String(major)} cannot publish a partitioned table as such. Have the job or the migration that creates partitions also run ALTER PUBLICATION … ADD TABLE.`);
    }
    return (0,intents/* remedy */.zL)(`Add ${table(root)} itself to publication ${named(publication.name)}`, addRoot(root, publication), ...dropPartitions(root, publication));
}
function addRoot(root, publication) {
    return {
        kind: 'run-sql',
        text: `ALTER PUBLICATION ${(0,sql/* quoteIdentifier */.Cm)(publication.name)} ADD TABLE ${(0,objects/* qualifiedName */.OL)(root)};`,
        phase: 'publications',
        disruption: { kind: 'none' },
        runAs: MEMBERSHIP_OWNER,
        ...(publication.viaRoot
            ? { lead: `${VIA_ROOT} is on: changes of the partitions then arrive under the name ${table(root)}. Check that the consumer expects that name.` }
            : {}),
    };
}
/** The root brings them, so that they need not be listed; one with a filter or a column list of its own loses that. */
function dropPartitions(root, publication) {
    return root.restricted
        ? [byHand(`Partitions of ${table(root)} have a column list or a row filter of their own in the publication: decide whether it is still needed before you remove them from the list.`)]
        : dropMembers(root, publication, `The partitions are published with ${table(root)} from then on, and need not be listed.`);
}

// EXTERNAL MODULE: ./src/target.ts
var src_target = __webpack_require__(6746);
;// CONCATENATED MODULE: ./src/rules/publications/publication-operations.ts







/** The first version that publishes TRUNCATE. */
const publication_operations_TRUNCATES_SINCE = 11;
const publicationOperations = rule({
    id: 'publication-operations',
    group: 'publications',
    title: 'The publication publishes every operation that the pipeline needs',
    severities: ['error'],
    needs: ['publication', 'version'],
    judge({ publication, version }, target) {
        if (publication === null) {
            return skip(absence(target));
        }
        const object = (0,objects/* publicationObject */.qP)(publication.name);
        const publishes = src_target/* OPERATIONS */.xb.filter((operation) => isPublished(publication, operation));
        const missing = target.operations.filter((operation) => !publishes.includes(operation));
        if (missing.length === 0) {
            return pass({ object, evidence: { publishes } });
        }
        return fail('error', {
            object,
            message: `publication ${named(publication.name)} does not publish ${inWords(missing)}`,
            meaning: `${sentence(changes(missing))} never reach the pipeline, and nothing reports it: what the pipeline copied stays as it was.`,
            evidence: { publishes, missing },
            remedy: publication_operations_remedyFor(publication, missing, version.major),
            about: target.origins['operations'] === undefined ? 'publication' : 'operations',
        });
    },
});
function isPublished({ inserts, updates, deletes, truncates }, operation) {
    return { insert: inserts, update: updates, delete: deletes, truncate: truncates }[operation];
}
function inWords(operations) {
    return listed(operations.map((operation) => operation.toUpperCase()));
}
/** `updates and deletes`. */
function changes(operations) {
    return listed(operations.map((operation) => `${operation}s`));
}
function publication_operations_remedyFor(publication, missing, major) {
    const possible = missing.filter((operation) => operation !== 'truncate' || major >= publication_operations_TRUNCATES_SINCE);
    const tooNew = 'PostgreSQL publishes TRUNCATE from version 11 on. Remove `truncate` from `operations`, and do not truncate tables that the pipeline captures, or upgrade the server.';
    if (possible.length === 0) {
        return (0,intents/* advice */.v9)('Do without TRUNCATE, or upgrade the server', tooNew);
    }
    const all = src_target/* OPERATIONS */.xb.filter((operation) => isPublished(publication, operation) || possible.includes(operation));
    return (0,intents/* remedy */.zL)(`Publish ${inWords(possible)} as well`, {
        kind: 'run-sql',
        text: `ALTER PUBLICATION ${(0,sql/* quoteIdentifier */.Cm)(publication.name)} SET (publish = '${all.join(', ')}');`,
        phase: 'publications',
        disruption: { kind: 'none' },
        runAs: publicationOwner(publication),
        ...(needIdentity(possible)
            ? { lead: 'PostgreSQL then rejects these statements on every table of the publication that has no replica identity: give each of them one first.' }
            : {}),
    }, { kind: 'person-decides', text: 'Changes made before this are not published. If there were any, let the pipeline copy the tables again.', phase: 'publications' }, ...(possible.length < missing.length ? [{ kind: 'person-decides', text: tooNew }] : []));
}
function needIdentity(operations) {
    return operations.includes('update') || operations.includes('delete');
}

;// CONCATENATED MODULE: ./src/rules/publications/publication-partition-overlap.ts






const publicationPartitionOverlap = rule({
    id: 'publication-partition-overlap',
    group: 'publications',
    title: 'No partition is listed in addition to the partitioned table it belongs to',
    severities: ['warning'],
    needs: ['publication', 'partitioning'],
    judge({ publication, partitioning }, target) {
        if (publication === null) {
            return skip(absence(target));
        }
        const { twice, twiceCount } = partitioning;
        return twiceCount === 0 ? pass() : { outcomes: twice.map((root) => publication_partition_overlap_judgeRoot(root, publication)), total: twiceCount };
    },
});
function publication_partition_overlap_judgeRoot(root, publication) {
    const { partitions, partitionsCount } = root;
    return fail('warning', {
        object: (0,objects/* tableObject */.oX)(root),
        message: `publication ${named(publication.name)} lists ${table(root)} and ${partitionsCount === 1 ? 'a partition' : counted(partitionsCount, 'partition')} of it (${firstOf(partitions, partitionsCount)})`,
        meaning: `A consumer that copies every table the publication lists copies these rows twice, and some consumers refuse such a publication.${ignored(root, publication)}`,
        evidence: { publication: publication.name, partitions: partitions.map(objects/* qualifiedName */.OL), partitions_count: partitionsCount },
        remedy: publication_partition_overlap_remedyFor(root, publication),
        about: 'publication',
    });
}
/** Through the root, what the publication says of a partition by name counts for nothing. */
function ignored({ restricted }, { viaRoot }) {
    return restricted && viaRoot ? ` The column lists and row filters of the partitions have no effect, because ${VIA_ROOT} is on.` : '';
}
function publication_partition_overlap_remedyFor(root, publication) {
    if (root.restricted && !publication.viaRoot) {
        return (0,intents/* advice */.v9)(`List either ${table(root)} or its partitions`, 'Partitions have a column list or a row filter of their own in the publication, which is lost when they are removed from the list: decide whether it is still needed.');
    }
    return (0,intents/* remedy */.zL)(`Remove the partitions of ${table(root)} from publication ${named(publication.name)}`, ...dropMembers(root, publication, `Their changes are still published, as those of partitions of ${table(root)}.`));
}

;// CONCATENATED MODULE: ./src/rules/publications/publication-partition-root.ts









const publicationPartitionRoot = rule({
    id: 'publication-partition-root',
    group: 'publications',
    title: 'Changes of partitions are published under the name that the consumer expects',
    severities: (target) => {
        const [first = 'notice', ...others] = result/* SEVERITIES */.oC.filter((severity) => publication_partition_root_severitiesOf(target).includes(severity));
        return [first, ...others];
    },
    applies: (target) => publication_partition_root_severitiesOf(target).length === 0 ? `${sentence(target.consumer.product)} accepts changes of partitions under either name` : undefined,
    needs: ['publication', 'partitioning', 'version'],
    judge({ publication, partitioning, version }, target) {
        if (publication === null && target.autocreate === 'disabled') {
            return skip(absence(target));
        }
        const around = { publication, major: version.major, target };
        const against = againstTheNeed(partitioning, around);
        // What is refused for want of the option is not dropped for the same want.
        const isRefused = against.length > 0 && !isViaRoot(around);
        const lost = isRefused ? [] : partitioning.elsewhere.map((one) => publication_partition_root_judgeTable(one, around));
        const seen = publication === null ? {} : { object: (0,objects/* publicationObject */.qP)(publication.name) };
        return [...against, ...lost].length === 0
            ? pass({ ...seen, evidence: { publish_via_partition_root: isViaRoot(around) } })
            : { outcomes: [...against, ...lost], total: against.length + (isRefused ? 0 : partitioning.elsewhereCount) };
    },
});
function publication_partition_root_severitiesOf(target) {
    const { viaRoot } = target.consumer;
    return [...(viaRoot === undefined ? [] : [(0,src_consumer/* severityOf */.xJ)(viaRoot)]), ...(goesByName(target) ? [severityOfLoss(target)] : [])];
}
function goesByName({ consumer }) {
    return consumer.filtersBy.value === 'published-name';
}
function severityOfLoss({ consumer }) {
    return (0,src_consumer/* isVerified */.p4)(consumer.filtersBy) ? 'error' : 'warning';
}
function isViaRoot({ publication, major, target }) {
    return publication === null ? major >= ROOTS_SINCE && target.consumer.publication.value.viaRoot === true : publication.viaRoot;
}
/** What the product says it needs, of a publication that has partitioned tables in scope. */
function againstTheNeed({ captured, capturedCount }, around) {
    const { publication, target } = around;
    const need = target.consumer.viaRoot;
    // What the product makes itself is as it wants it.
    if (need === undefined || publication === null || capturedCount === 0 || need.value === publication.viaRoot) {
        return [];
    }
    return [
        fail((0,src_consumer/* severityOf */.xJ)(need), {
            object: (0,objects/* publicationObject */.qP)(publication.name),
            message: `${VIA_ROOT} is ${publication.viaRoot ? 'on' : 'off'} for publication ${named(publication.name)}, which contains ${counted(capturedCount, 'partitioned table')} (${firstOf(captured, capturedCount)})`,
            meaning: need.unmet,
            evidence: { publish_via_partition_root: publication.viaRoot, needed: need.value, partitioned_tables: capturedCount },
            related: captured.map(objects/* tableObject */.oX),
            remedy: (0,intents/* remedy */.zL)(`Turn ${VIA_ROOT} ${need.value ? 'on' : 'off'}`, setViaRoot(publication, need.value)),
            about: 'publication',
        }),
    ];
}
function setViaRoot(publication, value) {
    return {
        kind: 'run-sql',
        text: `ALTER PUBLICATION ${(0,sql/* quoteIdentifier */.Cm)(publication.name)} SET (publish_via_partition_root = ${String(value)});`,
        phase: 'publications',
        disruption: { kind: 'none' },
        runAs: publicationOwner(publication),
        lead: `Every consumer of this publication then receives changes of partitions under the name of ${value ? 'the partitioned table' : 'the partition'}.`,
    };
}
/** A table that is captured, some or all of whose changes come under a name that is not. */
function publication_partition_root_judgeTable(one, around) {
    const { names, lostCount, childrenCount } = one;
    const { product } = around.target.consumer;
    const others = names.filter((name) => (0,objects/* qualifiedName */.OL)(name) !== (0,objects/* qualifiedName */.OL)(one));
    return fail(severityOfLoss(around.target), {
        object: (0,objects/* tableObject */.oX)(one),
        message: `changes to ${table(one)} are published under ${others.length === 1 && lostCount === 1 ? 'a name' : 'names'} that \`tables\` does not contain (${firstOf(names, Math.max(names.length, isViaRoot(around) ? names.length : lostCount))})`,
        meaning: `${sentence(product)} recognizes a table by the name under which its changes are published: it copies ${table(one)} completely, and then drops these changes without a message.`,
        evidence: {
            publish_via_partition_root: isViaRoot(around),
            published_as: names.map(objects/* qualifiedName */.OL),
            tables_with_lost_changes: lostCount,
            ...(childrenCount === 0 ? {} : { children: childrenCount }),
        },
        related: names.map(objects/* tableObject */.oX),
        remedy: publication_partition_root_remedyFor(one, around),
        about: 'tables',
    });
}
function publication_partition_root_remedyFor(one, around) {
    const { publication, major } = around;
    const byName = {
        label: 'List the names',
        because: isViaRoot(around) ? 'the consumer is to capture the whole table' : 'the consumer stores each partition as a table of its own',
        intents: [
            {
                kind: 'set-option',
                option: 'tables',
                lead: `List ${firstOf(one.names, Math.max(one.names.length, one.lostCount))} in \`tables\` and in the configuration of the consumer.`,
            },
        ],
    };
    const summary = `Publish the changes under the name ${table(one)}, or list the names under which they are published`;
    // Tables that inherit are published under their own names whatever the option says.
    if (isViaRoot(around) || major < ROOTS_SINCE || one.childrenCount > 0) {
        return (0,intents/* choice */.Yq)('List the names under which the changes are published', byName);
    }
    if (publication === null) {
        return (0,intents/* advice */.v9)(summary, `Create the publication before the consumer starts, with ${VIA_ROOT}, or have the consumer create it so if it has an option for that.`);
    }
    return (0,intents/* choice */.Yq)(summary, { label: 'Publish through the root', because: 'the consumer stores one table', intents: [...publication_partition_root_addRoot(one, publication), setViaRoot(publication, true)] }, byName);
}
/** The option changes the names only below a member. */
function publication_partition_root_addRoot(one, publication) {
    return one.published || publication.allTables
        ? []
        : [
            {
                kind: 'run-sql',
                text: `ALTER PUBLICATION ${(0,sql/* quoteIdentifier */.Cm)(publication.name)} ADD TABLE ${(0,objects/* qualifiedName */.OL)(one)};`,
                phase: 'publications',
                disruption: { kind: 'none' },
                runAs: MEMBERSHIP_OWNER,
            },
        ];
}

;// CONCATENATED MODULE: ./src/rules/publications/publication-row-filter.ts






/** Since this version, FULL together with a generated column that is not published makes updates fail. */
const FULL_WITH_GENERATED_FAILS_SINCE = 18;
const publicationRowFilter = rule({
    id: 'publication-row-filter',
    group: 'publications',
    title: 'No row filter makes updates fail or keeps rows from the pipeline',
    severities: ['error', 'warning', 'notice'],
    needs: ['restrictions', 'version'],
    uses: ['publication'],
    judge({ restrictions, version, publication }, target) {
        const refused = byTable(restrictions.unfilterable).map((rows) => publication_row_filter_judgeRefused(rows, version.major, target));
        const planned = publication.state === 'known' ? publication.value : null;
        const noticed = restrictions.filteredCount === 0 || planned === null ? [] : [filters(planned, restrictions)];
        return refused.length + noticed.length === 0
            ? pass({ evidence: { tables_with_row_filter: 0 } })
            : { outcomes: [...refused, ...noticed], total: restrictions.unfilterableCount + noticed.length };
    },
});
/** One row: filters are set on purpose. */
function filters({ name }, { filtered, filteredCount }) {
    return fail('notice', {
        object: (0,objects/* publicationObject */.qP)(name),
        message: `publication ${named(name)} filters the rows of ${counted(filteredCount, 'table')} (${firstOf(filtered, filteredCount)})`,
        meaning: 'Changes to rows that do not match never reach the pipeline, and a row that stops matching arrives as a DELETE. A consumer that copies whole tables also copies the rows that do not match.',
        evidence: { tables_with_row_filter: filteredCount },
        related: filtered.map(objects/* tableObject */.oX),
        remedy: (0,intents/* advice */.v9)('Check that the consumer is meant to receive only these rows', 'If it copies the tables itself, give the copy the same condition.'),
    });
}
function publication_row_filter_judgeRefused(rows, major, target) {
    const [row] = rows;
    const now = refusedNow(rows);
    const outside = outsideOf(row);
    const rejected = isAny(now) ? now : { updates: target.operations.includes('update'), deletes: target.operations.includes('delete') };
    return fail(isBlocking(rows, target) ? 'error' : 'warning', {
        object: (0,objects/* tableObject */.oX)(row),
        message: `the row filter of ${table(row.member)} in publication ${named(row.publication)} uses ${listed(outside.map(named))}, which ${outside.length === 1 ? 'is' : 'are'} not part of the replica identity${publication_row_filter_ofWhich(row)}`,
        meaning: `${isAny(now) ? 'As long as' : 'As soon as'} the publication publishes updates or deletes${isAny(now) ? '' : ' too'}, ${refused_statements_refusal(row, rejected, major)}`,
        ...(isAny(now) ? { outage: refused_statements_refusal(row, now, major) } : {}),
        evidence: {
            publications: rows.map(({ publication }) => publication),
            planned: row.planned,
            replica_identity: row.identity,
            filter_columns: row.filterColumns ?? [],
            outside_replica_identity: outside,
        },
        ...(publication_row_filter_isSame(row) ? {} : { related: [(0,objects/* tableObject */.oX)(row.member)] }),
        remedy: publication_row_filter_remedyFor(rows, major),
        ...(row.planned ? { about: 'publication' } : {}),
    });
}
function publication_row_filter_isSame(row) {
    return (0,objects/* qualifiedName */.OL)(row) === (0,objects/* qualifiedName */.OL)(row.member);
}
function publication_row_filter_ofWhich(row) {
    return publication_row_filter_isSame(row) ? '' : ` of its partition ${table(row)}`;
}
function outsideOf({ filterColumns, identity }) {
    return (filterColumns ?? []).filter((one) => !identity.includes(one));
}
function publication_row_filter_remedyFor(rows, major) {
    const [row] = rows;
    const unfiltered = {
        label: 'Remove the filter',
        because: 'if the consumer may receive every row',
        intents: rows.map((one) => listAgain(one, one.columnList, 'This removes the row filter in one transaction, so that no change is missed. The consumer then receives every row.')),
    };
    const canBeFull = rows.every(({ columnList }) => columnList === null) && (!row.generatedColumns || major < FULL_WITH_GENERATED_FAILS_SINCE);
    return canBeFull
        ? (0,intents/* choice */.Yq)(`Use REPLICA IDENTITY FULL for ${table(row)}, or remove the row filter`, {
            label: 'REPLICA IDENTITY FULL',
            because: 'it works at once, although every UPDATE and DELETE then writes the whole old row to the WAL',
            intents: [setIdentity(row, 'FULL')],
        }, unfiltered)
        : (0,intents/* choice */.Yq)(`Use a unique index on NOT NULL columns that contains the columns of the row filter as the replica identity of ${table(row)}, or remove the filter`, {
            label: 'Unique index',
            because: `REPLICA IDENTITY FULL is not possible with ${row.columnList === null ? 'generated columns that are not published' : 'a column list'}`,
            intents: [
                {
                    kind: 'person-decides',
                    text: `Create a unique index on ${listed([...row.identity, ...outsideOf(row)].map(named))} of ${table(row)}, all of them NOT NULL, and use it as the replica identity.${row.columnList === null ? '' : ' All these columns have to be in the column list.'}`,
                    phase: 'tables',
                },
            ],
        }, unfiltered);
}

;// CONCATENATED MODULE: ./src/rules/publications/publication-tables.ts











const publicationTables = rule({
    id: 'publication-tables',
    group: 'publications',
    title: 'The publication publishes every table in scope',
    severities: ['error', 'warning'],
    needs: ['publication', 'coverage', 'version'],
    uses: ['partitioning', 'unloggedTables'],
    // There is nothing to compare the tables with, which that rule says.
    prerequisites: ['publication-exists'],
    judge({ publication, coverage, version, partitioning, unloggedTables }, target) {
        const unlogged = (0,fact/* valueOf */.RP)(unloggedTables)?.tables ?? [];
        if (publication === null) {
            return target.autocreate === 'disabled' ? noneIsPublished(coverage, target) : judgeToBe(coverage, version.major, target);
        }
        if (coverage.uncoveredCount > 0) {
            const listed = ((0,fact/* valueOf */.RP)(partitioning)?.partly ?? []).map((root) => [(0,objects/* qualifiedName */.OL)(root), root]);
            const around = { ...aroundOf(publication, coverage, version.major, unlogged), publication, listedBelow: new Map(listed) };
            const outcomes = unpublishedOf(coverage).map((uncovered) => judgeUncovered(uncovered, around, target));
            return { outcomes, total: coverage.uncoveredCount };
        }
        const object = (0,objects/* publicationObject */.qP)(publication.name);
        if (target.tables.length > 0 && coverage.covered + coverage.lostBelowCount === 0) {
            return unknown({ object, message: 'could not check: no entry of `tables` names a table' });
        }
        const evidence = { tables_in_scope: coverage.covered + coverage.lostBelowCount, all_tables: publication.allTables, schemas: publication.schemas };
        // A partitioned table without partitions is published, and holds no table yet.
        return coverage.empty && coverage.covered === 0 ? nothingPublished(publication, evidence) : pass({ object, evidence });
    },
});
/** Only where nobody says that the publication is missing, or not as an error. */
function noneIsPublished({ uncoveredCount }, target) {
    const name = target.publication ?? '';
    if ((0,src_consumer/* severityOf */.xJ)(target.consumer.missingPublication) !== 'error') {
        return skip('the publication does not exist');
    }
    return fail('error', {
        object: (0,objects/* publicationObject */.qP)(name),
        message: `no table is published, because ${absence(target)}`,
        meaning: 'No change reaches the pipeline.',
        evidence: { tables_in_scope: uncoveredCount },
        remedy: (0,intents/* advice */.v9)(`Create the publication ${named(name)} before the replication slot`, 'The rule `publication-exists` prints the statement.'),
        about: 'publication',
    });
}
/** The publication that the consumer is to make, as it would be now. */
function judgeToBe(coverage, major, target) {
    const seen = target.publication === undefined ? {} : { object: (0,objects/* publicationObject */.qP)(target.publication) };
    if (coverage.uncoveredCount > 0) {
        return { outcomes: unpublishedOf(coverage).map((uncovered) => judgeUnpublishable(uncovered, major, target)), total: coverage.uncoveredCount };
    }
    if (coverage.covered + coverage.lostBelowCount > 0) {
        const message = `the consumer creates the publication, which will publish every table in scope`;
        return pass({ ...seen, message, evidence: { tables_in_scope: coverage.covered + coverage.lostBelowCount, created_by_consumer: target.autocreate } });
    }
    if (target.tables.length > 0) {
        return unknown({ ...seen, message: 'could not check: no entry of `tables` names a table' });
    }
    return target.autocreate === 'filtered'
        ? skip('the consumer creates the publication for the tables that it captures, and `tables` does not list them')
        : fail('warning', {
            ...seen,
            message: `database ${named(target.connection.database)} does not contain a table to publish yet`,
            meaning: 'The consumer creates a publication of all tables, and receives nothing until tables are created.',
            evidence: { created_by_consumer: target.autocreate },
            remedy: CHECK_DATABASE,
        });
}
/** What the consumer cannot publish though it is logged: before 13, a partitioned table. */
function judgeUnpublishable(uncovered, major, target) {
    const name = table(uncovered);
    const isNamed = target.tables.length > 0;
    return fail(isNamed ? 'error' : 'warning', {
        object: (0,objects/* tableObject */.oX)(uncovered),
        message: `${name} is a partitioned table, which ${major < ROOTS_SINCE ? `PostgreSQL ${String(major)} cannot publish` : 'will not be published'}`,
        meaning: target.autocreate === 'filtered' && major < ROOTS_SINCE
            ? `PostgreSQL refuses to create a publication that lists ${name}, so the consumer does not start.`
            : `Changes to ${name} never reach the pipeline, although a copy reads its rows.`,
        evidence: { created_by_consumer: target.autocreate, missing_partitions: uncovered.parts.filter(({ foreign }) => !foreign).map(objects/* qualifiedName */.OL) },
        remedy: (0,intents/* remedy */.zL)(`List the partitions of ${name} instead of the table`, {
            kind: 'set-option',
            option: 'tables',
            lead: `List the partitions of ${name} in \`tables\` and in the configuration of the consumer.`,
        }),
        ...(isNamed ? { about: 'tables' } : {}),
    });
}
function nothingPublished(publication, evidence) {
    const object = (0,objects/* publicationObject */.qP)(publication.name);
    const name = named(publication.name);
    // Tables that are created later are published at once.
    return publication.allTables || publication.schemas.length > 0
        ? fail('warning', {
            object,
            message: `publication ${name} does not contain any table yet`,
            meaning: 'The pipeline starts, but receives nothing until tables are created.',
            evidence,
            remedy: CHECK_DATABASE,
        })
        : fail('error', {
            object,
            message: `publication ${name} is empty`,
            meaning: 'The pipeline starts, but receives nothing.',
            evidence,
            remedy: (0,intents/* advice */.v9)(`Add the pipeline's tables to publication ${name}`, 'If the tables are listed in `tables`, this check prints the statement that adds them.'),
        });
}
const CHECK_DATABASE = (0,intents/* remedy */.zL)("Check that this database contains the pipeline's tables", {
    kind: 'set-option',
    option: 'database',
    lead: "Set `database` to the database that contains the pipeline's tables, if that is another one.",
});
function judgeUncovered(uncovered, around, target) {
    const { publication } = around;
    const unlogged = toLog(uncovered, around.major);
    const parts = uncovered.parts.filter(({ foreign }) => !foreign);
    const isNamed = target.tables.length > 0;
    const isAdded = unlogged.length === 0 && addsItself(uncovered, publication, target);
    return fail(isWanted(uncovered, publication, target) && !isAdded ? 'error' : 'warning', {
        object: (0,objects/* tableObject */.oX)(uncovered),
        message: problemWith(uncovered, publication),
        meaning: isAdded
            ? `${sentence(target.consumer.product)} adds the table when it starts, for which its role has to own the publication and the table. Changes made before that are not streamed.`
            : `Changes to ${table(uncovered)} never reach the pipeline, although a copy reads its rows.`,
        evidence: {
            publication: publication.name,
            ...(uncovered.partitioned ? { missing_partitions: parts.map(objects/* qualifiedName */.OL) } : {}),
            ...(uncovered.partitioned || parts.length === 0 ? {} : { missing_children: parts.map(objects/* qualifiedName */.OL) }),
            ...(unlogged.length === 0 ? {} : { unlogged: unlogged.map(objects/* qualifiedName */.OL) }),
        },
        remedy: publication_tables_remedyFor(uncovered, unlogged, around, isNamed),
        about: isNamed ? 'tables' : 'publication',
    });
}
/** Whether the consumer adds the table to the publication that exists. */
function addsItself({ member, partitioned, foreignCount }, { allTables }, { consumer, autocreate }) {
    const { addsTables } = consumer.publication.value;
    return !member && !partitioned && foreignCount === 0 && !allTables && (addsTables === 'filtered' ? autocreate === 'filtered' : addsTables);
}
function problemWith(uncovered, publication) {
    const { partitioned, partsCount, foreignCount, member, partsCovered } = uncovered;
    const name = table(uncovered);
    const parts = uncovered.parts.filter(({ foreign }) => !foreign);
    const [only] = parts;
    if (only === undefined || !partitioned || !(member || partsCovered > 0)) {
        return `${name} is not in publication ${named(publication.name)}`;
    }
    const problem = `${name} is only partly published by ${named(publication.name)}`;
    const count = partsCount - foreignCount;
    return count > 1
        ? `${problem}: ${String(count)} of its partitions are not (${firstOf(parts, count)})`
        : `${problem}: its partition ${table(only)} is not in the publication`;
}
function publication_tables_remedyFor(uncovered, unlogged, around, isNamed) {
    const publication = named(around.publication.name);
    const later = addLater(leftOut(uncovered, around), around.publication.name);
    const statements = [...makeLogged(unlogged, around.unlogged), ...addTable(uncovered, around), ...withoutListed(uncovered, around), ...addPartitions(uncovered, around), ...later];
    if (statements.length === 0) {
        return (0,intents/* advice */.v9)(`Check what ${table(uncovered)} is`, `${publication} publishes every ordinary table that it covers; ${table(uncovered)} is not an ordinary table, or has no partitions yet.`);
    }
    const added = `${whatToAdd(uncovered, around)} to publication ${publication}`;
    if (unlogged.length === 0) {
        return (0,intents/* remedy */.zL)(`Add ${added}`, ...statements);
    }
    const logged = `Make ${firstOf(unlogged, unlogged.length)} logged, and add ${added}`;
    return isNamed
        ? (0,intents/* choice */.Yq)(`${logged}, or remove ${table(uncovered)} from \`tables\``, { label: 'Add it', because: 'the pipeline needs its changes', intents: statements }, leaveOut(uncovered))
        : (0,intents/* remedy */.zL)(logged, ...statements);
}
function leaveOut(uncovered) {
    return {
        label: 'Leave it out',
        because: 'if it is unlogged on purpose',
        intents: [{ kind: 'set-option', option: 'tables', lead: `Remove the entry that names ${table(uncovered)} from \`tables\`.` }],
    };
}
/** What the statements of addTable() add, in words. */
function whatToAdd(uncovered, { major, broughtBy }) {
    const head = broughtBy.get((0,objects/* qualifiedName */.OL)(uncovered));
    if (head !== undefined) {
        return `${table(head)}, and with it ${table(uncovered)},`;
    }
    if (!isPublishedByParts(uncovered, major)) {
        return table(uncovered);
    }
    const [only, ...more] = uncovered.parts.filter(({ foreign }) => !foreign);
    return only !== undefined && more.length === 0 ? table(only) : `the missing partitions of ${table(uncovered)}`;
}
/** What to do about a partitioned table that has nothing to be published by. */
function addPartitions(uncovered, { publication, major }) {
    return isPublishedByParts(uncovered, major) && uncovered.parts.length === 0 && !publication.allTables
        ? [byHand(`Create the partitions of ${table(uncovered)} and add them: the table itself cannot be published${major < ROOTS_SINCE ? ' before PostgreSQL 13' : ', because it is unlogged'}.`)]
        : [];
}
/** Partitions that were listed before the table itself was need not be listed beside it. */
function withoutListed(uncovered, around) {
    const { publication, listedBelow } = around;
    const name = (0,objects/* qualifiedName */.OL)(uncovered);
    const before = uncovered.partitioned && addable(uncovered, around).includes(name) ? listedBelow.get(name) : undefined;
    return before === undefined || before.restricted ? [] : dropMembers(before, publication, `These are published with ${table(uncovered)} from then on, and need not be listed.`);
}

;// CONCATENATED MODULE: ./src/rules/publications/index.ts










/** The group's rules, in the order of the report. */
const publicationRules = [
    publicationExists,
    publicationTables,
    publicationOperations,
    publicationPartitionRoot,
    publicationColumnList,
    publicationRowFilter,
    publicationAllTables,
    publicationGeneratedColumns,
    publicationListsPartitions,
    publicationPartitionOverlap,
];

;// CONCATENATED MODULE: ./src/rules/shared/releases.ts
/** What is published about versions of PostgreSQL: how long they are maintained, and which bugs concern logical decoding. */
/** The last day on which the community releases fixes for a major version, ISO 8601. Source: https://www.postgresql.org/support/versioning/ */
const END_OF_LIFE = new Map([
    [10, '2022-11-10'],
    [11, '2023-11-09'],
    [12, '2024-11-21'],
    [13, '2025-11-13'],
    [14, '2026-11-12'],
    [15, '2027-11-11'],
    [16, '2028-11-09'],
    [17, '2029-11-08'],
    [18, '2030-11-14'],
]);
/** The last day of a major version; undefined for one that is not listed. */
function endOfLife(major) {
    return END_OF_LIFE.get(major);
}
/** The newest major version on which this action was tried. */
const NEWEST_TRIED = 18;
/** From the first minor version on, until the one given by major. */
function upTo(fixed) {
    return new Map(Object.entries(fixed).map(([major, minor]) => [Number(major), { from: 0, fixed: minor }]));
}
/** In the one minor version given by major. */
function only(affected) {
    return new Map(Object.entries(affected).map(([major, minor]) => [Number(major), { from: minor, fixed: minor + 1 }]));
}
const KNOWN_BUGS = [
    {
        id: 'changes-lost-after-ddl',
        product: 'postgresql',
        affected: upTo({ 13: 21, 14: 18, 15: 13, 16: 9, 17: 5 }),
        effect: 'When a command that takes no strong lock, such as `ALTER PUBLICATION`, runs while other transactions write, decoding continues with stale catalog data, and changes of the affected tables are lost.',
        source: 'https://www.postgresql.org/docs/17/release-17-5.html',
    },
    {
        id: 'invalidations-multiply',
        product: 'postgresql',
        affected: only({ 13: 21, 14: 18, 15: 13, 16: 9, 17: 5 }),
        effect: 'Cache invalidation messages multiply while transactions with DDL are decoded, until the walsender fails to allocate memory and the stream ends.',
        source: 'https://www.postgresql.org/docs/17/release-17-6.html',
    },
    {
        id: 'wal-removed-too-soon',
        product: 'postgresql',
        affected: upTo({ 13: 22, 14: 19, 15: 14, 16: 10, 17: 6 }),
        effect: 'A checkpoint that runs while a slot advances can remove WAL too soon; if the server crashes right after it, it cannot recover.',
        source: 'https://www.postgresql.org/docs/17/release-17-6.html',
    },
    {
        id: 'aurora-relation-not-found',
        product: 'aurora',
        affected: only({ 16: 1 }),
        effect: 'Decoding can end with the error `could not map filenumber … to relation OID`, and the pipeline cannot get past it.',
        source: 'https://github.com/MaterializeInc/materialize/pull/31845',
    },
];
/** Major and minor of `16.4`; undefined for a version that is not released, or without a minor. */
function minorOf(text) {
    const [, major, minor] = /^(\d+)\.(\d+)(?:\.\d+)*$/.exec(text) ?? [];
    return major === undefined || minor === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}

;// CONCATENATED MODULE: ./src/rules/server/aurora-wal-cache.ts






const NAME = 'rds.logical_wal_cache';
/** Versions of Aurora whose cache loses changes, minor by major. Source: https://docs.risingwave.com/ingestion/sources/postgresql/aws-rds */
const LOSES_CHANGES = new Map([
    [11, 17],
    [12, 12],
    [13, 8],
    [14, 5],
]);
/** What the consumer asks of the cache, if its profile says anything about it. */
function needOf({ consumer }) {
    return consumer.settings.find(({ value }) => value.setting === NAME);
}
const auroraWalCache = rule({
    id: 'aurora-wal-cache',
    group: 'server',
    title: "Aurora's write-through cache does not affect the pipeline",
    severities: (target) => {
        const need = needOf(target);
        const severity = need === undefined ? 'notice' : (0,src_consumer/* severityOf */.xJ)(need);
        return severity === 'notice' ? ['notice'] : [severity, 'notice'];
    },
    needs: ['platform', 'version', 'settings'],
    judge({ platform, version, settings }, target) {
        if (platform.name !== 'aurora') {
            return pass();
        }
        const { major, minor } = minorOf(version.text) ?? { major: version.major, minor: 0 };
        const affected = LOSES_CHANGES.get(major) === minor;
        const need = needOf(target);
        const setting = settings[NAME];
        const object = (0,objects/* settingObject */.QP)(NAME);
        if (setting === undefined) {
            return affected || need !== undefined ? skip(`this server does not show ${code(NAME)}, which is on by default`) : pass({ object });
        }
        const evidence = { [NAME]: setting.value, version: version.text };
        if (setting.value === '0' || (!affected && need === undefined)) {
            return pass({ object, evidence });
        }
        return fail(need === undefined ? 'notice' : (0,src_consumer/* severityOf */.xJ)(need), {
            object,
            message: affected
                ? `the write-through cache is on, and Aurora PostgreSQL ${version.text} is reported to lose changes with it`
                : `the write-through cache is on, which ${target.consumer.product} does not support`,
            meaning: need?.unmet ?? 'Changes can be missing from the stream, without an error.',
            evidence,
            remedy: (0,intents/* remedy */.zL)(`Set ${code(NAME)} to 0, which requires a reboot${affected ? ', or upgrade to a newer minor version' : ''}`, {
                kind: 'set-parameter',
                name: NAME,
                value: '0',
                takesEffect: 'restart',
                now: setting,
            }),
        });
    },
});

;// CONCATENATED MODULE: ./src/rules/server/known-bad-version.ts





const knownBadVersion = rule({
    id: 'known-bad-version',
    group: 'server',
    title: 'The version of the server has no published bug that loses changes or stops decoding',
    severities: ['warning'],
    needs: ['version', 'platform'],
    judge({ version, platform }) {
        const object = (0,objects/* settingObject */.QP)('server_version');
        const numbers = minorOf(version.text);
        if (numbers === undefined) {
            return skip(`PostgreSQL ${version.text} is not a release, so the list of known bugs does not cover it`);
        }
        const bugs = KNOWN_BUGS.filter((bug) => concerns(bug, platform.name, numbers));
        const evidence = { version: version.text, bugs: bugs.map(({ id }) => id) };
        const fixed = Math.max(...bugs.map((bug) => bug.affected.get(numbers.major)?.fixed ?? 0));
        const release = `${String(numbers.major)}.${String(fixed)}`;
        return bugs.length === 0
            ? pass({ object, evidence: { version: version.text } })
            : fail('warning', {
                object,
                message: `${known_bad_version_nameOf(platform.name)} ${version.text} has ${counted(bugs.length, 'published bug')} in logical decoding, fixed in ${release}`,
                meaning: bugs.map(({ effect }) => effect).join(' '),
                evidence: { ...evidence, fixed_in: release },
                remedy: (0,intents/* advice */.v9)(`Upgrade to ${release} or a newer minor version, which requires a restart`, `A minor upgrade needs no dump, and slots survive it. Sources: ${[...new Set(bugs.map(({ source }) => source))].join(' and ')}.`),
            });
    },
});
function known_bad_version_nameOf(platform) {
    return platform === 'aurora' ? 'Aurora PostgreSQL' : 'PostgreSQL';
}
function concerns({ product, affected }, platform, { major, minor }) {
    const range = affected.get(major);
    const same = product === (platform === 'aurora' ? 'aurora' : 'postgresql');
    return same && range !== undefined && range.from <= minor && minor < range.fixed;
}

;// CONCATENATED MODULE: ./src/rules/server/output-format.ts




/** From this version on the default is 1, and floating-point numbers survive being written and read. */
const EXACT_BY_DEFAULT = 12;
const FORMATS = [
    {
        name: 'bytea_output',
        wanted: 'hex',
        effect: 'Values of type `bytea` are sent in the escape format. Consumers that expect hexadecimal digits reject them or store something else.',
        judge: (value) => (value.trim().toLowerCase() === 'hex' ? undefined : 'warning'),
    },
    {
        name: 'DateStyle',
        wanted: 'ISO',
        effect: 'Dates and timestamps are not sent in ISO format. A consumer that expects ISO format mistakes days for months, or rejects the values.',
        judge: (value) => (/\b(?:sql|postgres\w*|german)\b/i.test(value) ? 'warning' : undefined),
    },
    {
        name: 'IntervalStyle',
        wanted: 'postgres',
        effect: 'Intervals are not sent in the default format, which is the one that consumers parse.',
        judge: (value) => (value.trim().toLowerCase() === 'postgres' ? undefined : 'warning'),
    },
    {
        name: 'extra_float_digits',
        wanted: '3',
        effect: 'Floating-point numbers are sent rounded: what the destination stores differs from the source in the last digits.',
        judge: (value, major) => {
            const digits = Number(value);
            if (digits >= 1) {
                return undefined;
            }
            // Up to 11 everybody has 0, and consumers that care ask for more themselves.
            return digits === 0 && major < EXACT_BY_DEFAULT ? undefined : 'warning';
        },
    },
];
const outputFormat = rule({
    id: 'output-format',
    group: 'server',
    title: "Values in the stream have PostgreSQL's default text format",
    severities: ['warning'],
    needs: ['role', 'settings', 'settingOverrides', 'version'],
    uses: ['roleSettings'],
    judge({ version, ...seen }, target) {
        const object = (0,objects/* roleObject */.Uw)(seen.role.name);
        if (!seen.role.exists) {
            return unknown({ object, message: `could not check: role ${named(seen.role.name)} does not exist` });
        }
        const formats = FORMATS.map((format) => ({ format, effective: effectiveSetting(format.name, seen, target) }));
        const wrong = formats.flatMap(({ format, effective }) => {
            const severity = effective === undefined ? undefined : format.judge(effective.value, version.major);
            return effective === undefined || severity === undefined ? [] : [finding(severity, format, effective, version.major, seen, target)];
        });
        const unseen = formats.flatMap(({ format, effective }) => (effective === undefined ? [code(format.name)] : []));
        const blind = unseen.length === 0 ? [] : [unknown({ object, message: notSeen(unseen, seen.role.name) })];
        const evidence = Object.fromEntries(formats.flatMap(({ effective }) => (effective === undefined ? [] : [[effective.name.toLowerCase(), effective.value]])));
        return wrong.length + blind.length === 0 ? pass({ object, evidence }) : [...wrong, ...blind];
    },
});
function finding(severity, format, effective, major, seen, target) {
    const { name, value, level } = effective;
    const where = whereSet(level, seen.role.name, target.connection.database);
    return fail(severity, {
        object: (0,objects/* settingObject */.QP)(name),
        message: `sessions of role ${named(seen.role.name)} run with ${code(name)} = ${code(value)} (${where})`,
        meaning: format.effect,
        evidence: { value, level, expected: format.wanted },
        remedy: resetSetting({ ...effective, wanted: format.wanted, isFine: (other) => format.judge(other, major) === undefined }, seen, target),
        ...(seen.role.isSession ? {} : { about: 'role' }),
    });
}
/** Why some settings could not be judged, and what would show them. */
function notSeen(names, role) {
    return `could not check ${listed(names)} for role ${named(role)}: to see the values that its sessions get, log in as this role with \`probe: connect\``;
}

;// CONCATENATED MODULE: ./src/rules/server/output-plugin.ts






/** Part of PostgreSQL since 10. */
const BUILT_IN = 'pgoutput';
/** undefined_file. */
const NO_SUCH_LIBRARY = '58P01';
/** What is not known of the product is no ground for an error, and neither is what every server has. */
function worst({ consumer }) {
    return consumer.plugins.value[0] !== BUILT_IN && (0,src_consumer/* isVerified */.p4)(consumer.plugins) ? 'error' : 'warning';
}
const outputPlugin = rule({
    id: 'output-plugin',
    group: 'server',
    title: "The server has the consumer's output plugin",
    severities: (target) => (worst(target) === 'error' ? ['error', 'warning'] : ['warning']),
    needs: ['version'],
    uses: ['slots', 'temporarySlot'],
    judge({ slots, temporarySlot }, target) {
        const { consumer } = target;
        const [plugin] = consumer.plugins.value;
        const evidence = { plugin, proof: proofOf(plugin, (0,fact/* valueOf */.RP)(slots) ?? [], (0,fact/* valueOf */.RP)(temporarySlot)) };
        if (evidence.proof !== null) {
            return pass({ evidence });
        }
        const probed = (0,fact/* valueOf */.RP)(temporarySlot);
        if (probed?.outcome === 'refused' && probed.error.code === NO_SUCH_LIBRARY) {
            return fail(worst(target), {
                message: `the server cannot load the output plugin ${code(plugin)}: ${said(probed.error)}`,
                meaning: `${sentence(consumer.product)} creates its slot with this plugin, so it cannot start.`,
                evidence: { plugin, sqlstate: probed.error.code, server_says: saidInEvidence(probed.error) },
                remedy: useAnother(plugin, consumer.plugins.value),
            });
        }
        return unknown({
            message: `could not check: no catalog shows whether the output plugin ${code(plugin)} is installed; set \`probe\` to \`slot\` to try it`,
            evidence: { plugin },
        });
    },
});
/** What shows that the plugin can be loaded; null when nothing does. */
function proofOf(plugin, slots, probed) {
    if (plugin === BUILT_IN) {
        return 'part of PostgreSQL';
    }
    if (probed?.outcome === 'created') {
        return 'temporary slot';
    }
    const slot = slots.find((one) => one.plugin === plugin);
    return slot === undefined ? null : `slot ${slot.name}`;
}
function useAnother(plugin, plugins) {
    const install = `Managed services offer a fixed list of output plugins. On a self-managed server, install the package that contains ${code(plugin)}.`;
    const summary = `Install the output plugin ${code(plugin)} on the server`;
    const others = plugins.filter((one) => one !== plugin);
    return others.length === 0
        ? (0,intents/* advice */.v9)(summary, install)
        : (0,intents/* choice */.Yq)(`${summary}, or let the consumer use another one`, { label: 'Install the plugin', intents: [{ kind: 'person-decides', text: install }] }, {
            label: 'Use another plugin',
            because: 'nothing has to be installed',
            intents: [{ kind: 'person-decides', text: `Configure the consumer to use ${others.map(code).join(' or ')}.` }],
        });
}

;// CONCATENATED MODULE: ./src/rules/server/pending-restart.ts





/** Settings that a pipeline depends on, and that only a restart changes. */
const NEEDED = ['wal_level', 'max_replication_slots', 'max_wal_senders', 'rds.logical_replication'];
const pendingRestart = rule({
    id: 'pending-restart',
    group: 'server',
    title: 'No setting that the pipeline depends on changes at the next restart',
    severities: ['warning'],
    needs: ['settings', 'version'],
    uses: ['awsParameters'],
    judge({ settings, version, awsParameters }) {
        const parameters = (0,fact/* valueOf */.RP)(awsParameters);
        // While it is not enough, wal-level itself says that a change is pending.
        const walLevelSuffices = (0,server/* logicalDecodingEnabled */.o)(settings, version.major);
        const pending = NEEDED.flatMap((name) => {
            const setting = settings[name];
            return setting?.pendingRestart === true && (name !== 'wal_level' || walLevelSuffices) ? [{ name, setting }] : [];
        });
        // What AWS says is what will be: aws-logical-replication judges the parameter that sets wal_level.
        const found = parameters === undefined ? pending.map(({ name, setting }) => pending_restart_finding(name, setting)) : loweredAt(parameters, settings);
        return found.length === 0 ? pass() : found;
    },
});
/** Numbers that a pipeline depends on, and that only a reboot changes. */
const SIZES = ['max_replication_slots', 'max_wal_senders'];
/** Sizes that the parameter group has lower than the server; a formula of AWS's is no number. */
function loweredAt({ group, values }, settings) {
    return SIZES.flatMap((name) => {
        const now = settings[name].value;
        const next = values[name]?.value ?? null;
        return next === null || !/^\d+$/.test(next) || Number(next) >= Number(now)
            ? []
            : [
                fail('warning', {
                    object: (0,objects/* settingObject */.QP)(name),
                    message: `${code(name)} is ${now}, and becomes ${next} at the next reboot: that is its value in the parameter group ${code(group)}`,
                    meaning: `The server checks out with the value it runs with. After the next reboot, planned or not, ${next} may be too low for the pipeline.`,
                    evidence: { value: Number(now), pending_value: Number(next), parameter_group: group },
                    remedy: (0,intents/* remedy */.zL)(`Set ${code(name)} in ${code(group)} back to ${now}, if the pipeline needs it`, {
                        kind: 'set-parameter',
                        name,
                        value: now,
                        takesEffect: 'next-restart',
                    }),
                }),
            ];
    });
}
function pending_restart_finding(name, { value }) {
    return fail('warning', {
        object: (0,objects/* settingObject */.QP)(name),
        // The new value is not visible in SQL to an ordinary role.
        message: `${code(name)} is ${value} and changes at the next restart`,
        meaning: `The server checks out with the value it runs with. After the next restart, planned or not, ${code(name)} has the value in the configuration, which may be too low for the pipeline.`,
        evidence: { value, pending_restart: true },
        remedy: (0,intents/* remedy */.zL)(`Compare the configured value of ${code(name)} with the current one, then restart the server or change the configuration back`, {
            kind: 'run-sql',
            text: `SELECT sourcefile, sourceline, setting, applied, error FROM pg_file_settings WHERE name = '${name}';`,
            phase: 'control-plane',
            disruption: { kind: 'none' },
            runAs: 'a superuser',
            lead: 'The last line that this query returns is the value after the restart; no line means the default.',
        }, {
            kind: 'person-decides',
            text: `If that value is sufficient, restart the server at a time that suits you. If not, change ${code(name)} in the configuration and reload it.`,
            phase: 'control-plane',
        }, { kind: 'restart' }),
    });
}

;// CONCATENATED MODULE: ./src/rules/server/role-settings.ts









/** A time limit that ends no copy that anybody makes; RDS sets this one by default (`idle_in_transaction_session_timeout`). */
const LONG_ENOUGH_MS = 86_400_000;
/** Time limits that end a copy of the tables, and how. */
const LIMITS_OF_A_COPY = [
    {
        name: 'statement_timeout',
        effect: 'The copy of a table is one statement: if it takes longer, the server cancels it with SQLSTATE 57014, and the copy starts over.',
    },
    {
        name: 'idle_in_transaction_session_timeout',
        effect: 'A consumer keeps a transaction open while other sessions copy from its snapshot. The server ends that session with SQLSTATE 25P03, and the copy starts over.',
    },
    {
        name: 'idle_session_timeout',
        effect: 'The server ends sessions of the consumer that are idle between two copies or polls, with SQLSTATE 57P05.',
    },
    {
        name: 'transaction_timeout',
        effect: 'The copy runs in one transaction: if it takes longer, the server ends the session with SQLSTATE 25P04, and the copy starts over.',
    },
];
/** Whether the consumer writes to the source in its ordinary sessions, as far as its profile and the inputs say. */
function writes({ consumer, heartbeatTable, autocreate }) {
    return consumer.writes.value || heartbeatTable !== undefined || autocreate !== 'disabled';
}
/** An error only where the product itself says that it writes, or where it has to create the publication. */
function severityOfReadOnly({ consumer }, creates) {
    return creates || (consumer.writes.value && (0,src_consumer/* isVerified */.p4)(consumer.writes)) ? 'error' : 'warning';
}
/** Whether the consumer has to create its publication when it starts. */
function createsPublication({ autocreate }, publication) {
    return autocreate !== 'disabled' && (0,fact/* valueOf */.RP)(publication) === null;
}
const roleSettings = rule({
    id: 'role-settings',
    group: 'server',
    title: "No setting of the pipeline's role interrupts its copy or restricts what it may do",
    severities: (target) => writes(target) && severityOfReadOnly(target, target.autocreate !== 'disabled') === 'error' ? ['error', 'warning', 'notice'] : ['warning', 'notice'],
    needs: ['role', 'settings', 'settingOverrides', 'version'],
    uses: ['roleSettings', 'slots', 'publication'],
    judge({ version, slots, publication, ...seen }, target) {
        const object = (0,objects/* roleObject */.Uw)(seen.role.name);
        if (!seen.role.exists) {
            return unknown({ object, message: `could not check: role ${named(seen.role.name)} does not exist` });
        }
        const slotToCreate = (0,facts_slots/* plannedSlot */.pM)((0,fact/* valueOf */.RP)(slots) ?? [], target) === undefined;
        const asked = questions(target, slotToCreate, createsPublication(target, publication))
            .filter(({ name }) => settingExists(name, version.major))
            .map((question) => ({ question, effective: effectiveSetting(question.name, seen, target) }));
        const wrong = asked.flatMap(({ question, effective }) => {
            const outcome = effective === undefined ? undefined : question.judge(effective, seen, target);
            return outcome === undefined ? [] : [outcome];
        });
        const unseen = asked.flatMap(({ question, effective }) => (effective === undefined ? [code(question.name)] : []));
        const blind = unseen.length === 0 ? [] : [unknown({ object, message: role_settings_notSeen(unseen, seen.role.name) })];
        const evidence = Object.fromEntries(asked.flatMap(({ effective }) => (effective === undefined ? [] : [[effective.name, effective.value]])));
        return wrong.length + blind.length === 0 ? pass({ object, evidence }) : [...wrong, ...blind];
    },
});
function questions(target, slotToCreate, creates) {
    return [
        { name: 'role', judge: judgeRole },
        ...(target.snapshot ? LIMITS_OF_A_COPY.map(({ name, effect }) => timeLimit(name, effect)) : []),
        ...(target.snapshot || slotToCreate ? [LOCK_TIMEOUT] : []),
        ...(writes(target) ? [readOnly(creates)] : []),
    ];
}
function timeLimit(name, effect) {
    return {
        name,
        judge: (effective, seen, target) => {
            const limit = timeoutMs(effective.value);
            return limit === undefined || isLongEnough(limit) ? undefined : wrongTimeout(effective, limit, effect, seen, target);
        },
    };
}
const LOCK_TIMEOUT = timeLimit('lock_timeout', 'Creating the slot waits for every transaction that has written, and a copy waits for locks on its tables: after this time the server cancels either of them with SQLSTATE 55P03.');
function isLongEnough(ms) {
    return ms === 0 || ms >= LONG_ENOUGH_MS;
}
function wrongTimeout(effective, limit, effect, seen, target) {
    const { name, value, level } = effective;
    const isFine = (other) => isLongEnough(timeoutMs(other) ?? 1);
    return fail('warning', {
        object: (0,objects/* settingObject */.QP)(name),
        message: `sessions of role ${named(seen.role.name)} run with ${code(name)} = ${(0,units/* formatMs */._V)(limit)} (${whereSet(level, seen.role.name, target.connection.database)})`,
        meaning: `${effect} Consumers that set the limit themselves are not affected.`,
        evidence: { value, level, limit: { ms: limit } },
        remedy: resetSetting({ ...effective, wanted: '0', isFine }, seen, target),
        ...role_settings_about(seen),
    });
}
const readOnly = (creates) => ({
    name: 'default_transaction_read_only',
    judge: (effective, seen, target) => {
        if (effective_settings_isOn(effective.value) !== true) {
            return undefined;
        }
        const { name, value, level } = effective;
        return fail(severityOfReadOnly(target, creates), {
            object: (0,objects/* settingObject */.QP)(name),
            message: `transactions of role ${named(seen.role.name)} are read-only by default (${whereSet(level, seen.role.name, target.connection.database)})`,
            meaning: `${sentence(target.consumer.product)} writes to the source, to a table of its own or to create its publication, and is refused with SQLSTATE 25006. Slots and streaming are not affected.`,
            evidence: { value, level },
            remedy: resetSetting({ ...effective, wanted: 'off', isFine: (other) => effective_settings_isOn(other) === false }, seen, target),
            ...role_settings_about(seen),
        });
    },
});
/** Which role a session becomes matters to what it may read and to what it owns, not to whether it can replicate. */
function judgeRole(effective, seen, target) {
    const { name, value, level } = effective;
    // Of another role the catalogs alone tell, and where it may not become that one its sessions stay what they are.
    const stays = !seen.role.isSession && seen.role.acting.name === seen.role.name;
    if (value === 'none' || value === seen.role.name || stays) {
        return undefined;
    }
    return fail('notice', {
        object: (0,objects/* settingObject */.QP)(name),
        message: `sessions of role ${named(seen.role.name)} become role ${named(value)} (${whereSet(level, seen.role.name, target.connection.database)})`,
        meaning: `Privileges on tables are those of ${named(value)}, and what the pipeline creates belongs to that role. REPLICATION is still that of ${named(seen.role.name)}.`,
        evidence: { value, level },
        remedy: (0,intents/* advice */.v9)('Reset the setting, unless this is intended', `Before that, give ${named(seen.role.name)} itself the privileges that the pipeline needs. If the setting is intended, there is nothing to do.`),
        ...role_settings_about(seen),
    });
}
/** Where the role was named, if the finding is about another one than the session's. */
function role_settings_about({ role }) {
    return role.isSession ? {} : { about: 'role' };
}
/** Why some settings could not be judged, and what would show them. */
function role_settings_notSeen(names, role) {
    return `could not check ${listed(names)} for role ${named(role)}: to see the values that its sessions get, log in as this role with \`probe: connect\``;
}

;// CONCATENATED MODULE: ./src/rules/server/server-encoding.ts





const serverEncoding = rule({
    id: 'server-encoding',
    group: 'server',
    title: 'The encoding of the database can be converted to what the consumer reads',
    severities: ({ consumer }) => consumer.serverEncoding !== undefined && (0,src_consumer/* severityOf */.xJ)(consumer.serverEncoding) === 'error' ? ['error', 'warning', 'notice'] : ['warning', 'notice'],
    needs: ['settings', 'session'],
    judge({ settings, session }, { consumer }) {
        const object = (0,objects/* settingObject */.QP)('server_encoding');
        const encoding = settings['server_encoding']?.value;
        if (encoding === undefined) {
            return skip('this server does not show the encoding of its databases');
        }
        const evidence = { server_encoding: encoding, client_encoding: consumer.clientEncoding.value };
        const need = consumer.serverEncoding;
        const database = named(session.database);
        if (need !== undefined && encoding !== need.value) {
            return fail((0,src_consumer/* severityOf */.xJ)(need), {
                object,
                message: `database ${database} has the encoding ${encoding}; ${consumer.product} requires ${need.value}`,
                meaning: need.unmet,
                evidence,
                remedy: (0,intents/* advice */.v9)(`Move the tables to a database with the encoding ${need.value}`, DUMP),
            });
        }
        return encoding === 'SQL_ASCII'
            ? fail('warning', {
                object,
                message: `database ${database} has the encoding SQL_ASCII, which accepts any bytes`,
                meaning: 'The server sends text as it is stored. The first value or name that is not valid UTF-8 stops a consumer that reads UTF-8.',
                evidence,
                remedy: (0,intents/* advice */.v9)('Find the values that are not valid UTF-8, and move the tables to a database with the encoding UTF8', DUMP),
            })
            : pass({ object, evidence });
    },
});
const DUMP = 'The encoding of a database cannot be changed. Dump the database in the encoding that its text really has (`pg_dump --encoding`), correct what cannot be converted, and restore the dump into a new database.';

;// CONCATENATED MODULE: ./src/rules/server/server-version.ts







/** Publications came with it, and the check asks nothing of what is older. */
const OLDEST = 10;
/** The first version of Aurora with logical replication: Aurora PostgreSQL 2.2. */
const OLDEST_AURORA = { major: 10, minor: 6 };
const serverVersion = rule({
    id: 'server-version',
    group: 'server',
    title: 'The consumer supports the version of the server, which is still maintained',
    severities: ['error', 'warning', 'notice'],
    needs: ['version'],
    uses: ['platform', 'session'],
    judge({ version, platform, session }, target) {
        const object = (0,objects/* settingObject */.QP)('server_version');
        const evidence = { version: version.text, ...supported(target) };
        if (version.major < OLDEST) {
            return target.consumer.versions.value.from < OLDEST
                ? unknown({ object, evidence, message: `could not check: the server is PostgreSQL ${version.text}, and this action checks PostgreSQL ${String(OLDEST)} and newer` })
                : fail('error', { object, evidence, ...tooOld(version) });
        }
        if ((0,fact/* valueOf */.RP)(platform)?.name === 'aurora' && isOldAurora(version)) {
            return fail('error', { object, evidence, ...withoutReplication(version) });
        }
        if (isOutside(version, target)) {
            return fail((0,src_consumer/* severityOf */.xJ)(target.consumer.versions), { object, evidence, ...outside(version, target) });
        }
        const ended = endOfLife(version.major);
        const today = (0,fact/* valueOf */.RP)(session)?.serverTime.slice(0, 10);
        if (ended !== undefined && today !== undefined && ended < today) {
            return fail('notice', { object, evidence: { ...evidence, end_of_life: ended }, ...unmaintained(version, ended) });
        }
        return version.major > NEWEST_TRIED ? fail('notice', { object, evidence, ...untried(version) }) : pass({ object, evidence });
    },
});
function supported({ consumer }) {
    const { from, to } = consumer.versions.value;
    return { supported_from: from, ...(to === null ? {} : { supported_to: to }) };
}
function isOutside({ major }, { consumer }) {
    const { from, to } = consumer.versions.value;
    return major < from || (to !== null && major > to);
}
function isOldAurora({ text }) {
    const { major, minor } = minorOf(text) ?? { major: Infinity, minor: 0 };
    return major === OLDEST_AURORA.major && minor < OLDEST_AURORA.minor;
}
function tooOld({ text }) {
    return {
        message: `the server is PostgreSQL ${text}; publications and \`pgoutput\` require PostgreSQL ${String(OLDEST)}`,
        meaning: 'The pipeline cannot read changes from this server, and the remaining checks could not run.',
        remedy: upgrade('Upgrade the server to a version that is still maintained'),
    };
}
function withoutReplication({ text }) {
    return {
        message: `the server is Aurora PostgreSQL ${text}; logical replication requires Aurora PostgreSQL 10.6`,
        meaning: 'Aurora has no logical replication before that version, so the pipeline cannot start.',
        remedy: upgrade('Upgrade the cluster to a version that is still offered'),
    };
}
function outside({ text }, { consumer }) {
    const { from, to } = consumer.versions.value;
    const range = to === null ? `PostgreSQL ${String(from)} and newer` : `PostgreSQL ${String(from)} to ${String(to)}`;
    return {
        message: `the server is PostgreSQL ${text}; ${consumer.product} supports ${range}`,
        meaning: consumer.versions.unmet,
        remedy: (0,intents/* advice */.v9)('Use a version of PostgreSQL that the consumer supports', `The documentation of ${consumer.product} lists the supported versions; a newer release of the product may support this one.`),
    };
}
function unmaintained({ major, text }, ended) {
    return {
        message: `the server is PostgreSQL ${text}; the community maintained PostgreSQL ${String(major)} until ${ended}`,
        meaning: 'Bugs in logical decoding are no longer fixed in this version, unless the provider of the server fixes them.',
        remedy: upgrade('Plan the upgrade to a version that is still maintained'),
    };
}
function untried({ major, text }) {
    return {
        message: `the server is PostgreSQL ${text}; this action has been tested on versions up to ${String(NEWEST_TRIED)}`,
        meaning: `What is new in PostgreSQL ${String(major)} is not checked.`,
        remedy: (0,intents/* advice */.v9)('Use a newer release of this action, if there is one', `Its changelog names the versions it was tested on; ${code('server_version')} of this server is ${text}.`),
    };
}
/** Slots do not always survive it. */
function upgrade(summary) {
    return (0,intents/* advice */.v9)(summary, 'Plan for the slots: an upgrade of a server older than 17 drops logical slots or requires dropping them first, and a consumer whose slot is dropped has to copy its tables again.');
}

;// CONCATENATED MODULE: ./src/rules/server/standby-source.ts







/** Since this version a standby can have logical slots of its own. */
const DECODES_SINCE = 16;
const standbySource = rule({
    id: 'standby-source',
    group: 'server',
    title: 'The server is a primary, or a standby that can serve as a source',
    severities: ['error', 'warning'],
    needs: ['session', 'version', 'settings', 'platform'],
    uses: ['awsCluster'],
    judge({ session, version, settings, platform, awsCluster }, target) {
        const cluster = (0,fact/* valueOf */.RP)(awsCluster);
        const feedback = settings['hot_standby_feedback'];
        const evidence = { in_recovery: session.inRecovery };
        if (!session.inRecovery) {
            // Where AWS names the readers, aws-endpoint judges the host.
            if (cluster === undefined && isReaderEndpoint(target.connection.host)) {
                return fail('warning', {
                    message: 'the host is the reader endpoint of an Aurora cluster, which leads to the writer as long as there is no reader',
                    meaning: 'As soon as a reader is added, the endpoint leads to it. There is no logical decoding on readers, so the pipeline stops.',
                    evidence: { ...evidence, host: target.connection.host },
                    about: 'host',
                    remedy: useWriter(undefined),
                });
            }
            return pass({ evidence });
        }
        if (platform.name === 'aurora') {
            return fail('error', {
                message: 'the server is an Aurora reader, on which there is no logical decoding',
                meaning: 'Aurora creates and reads logical replication slots on the writer only, whatever the version. The pipeline cannot start.',
                evidence,
                remedy: useWriter(cluster?.endpoint ?? undefined),
            });
        }
        if (version.major < DECODES_SINCE) {
            return fail('error', {
                message: `the server is a standby of PostgreSQL ${version.text}; logical decoding on a standby requires PostgreSQL ${String(DECODES_SINCE)}`,
                meaning: 'The server refuses to create or read logical replication slots, so the pipeline cannot start.',
                evidence,
                remedy: usePrimary('Connect to the primary'),
            });
        }
        if (cluster != null && !(0,aws/* isAurora */.xk)(cluster)) {
            return fail('warning', {
                message: `the server is a reader of the Multi-AZ DB cluster ${code(cluster.identifier)}, which can stream from a slot, but not create one`,
                meaning: 'A consumer that creates its slot itself cannot start here.',
                evidence,
                remedy: useWriter(cluster.endpoint ?? undefined),
            });
        }
        const need = target.consumer.endpoints.find(({ value }) => value === 'standby');
        if (need !== undefined) {
            return fail(atMostWarning((0,src_consumer/* severityOf */.xJ)(need)), {
                message: `the server is a standby, which ${target.consumer.product} cannot use as a source`,
                meaning: need.unmet,
                evidence,
                remedy: usePrimary('Connect to the primary'),
            });
        }
        const seen = { object: (0,objects/* settingObject */.QP)('hot_standby_feedback'), evidence: { ...evidence, hot_standby_feedback: feedback?.value ?? null } };
        return feedback?.value === 'on'
            ? pass(seen)
            : fail('warning', {
                ...seen,
                message: 'the server is a standby with `hot_standby_feedback` off',
                meaning: 'The primary does not know which catalog rows a slot of this standby still needs. When it vacuums them away, the slot is invalidated, and the pipeline has to copy its tables again.',
                remedy: (0,intents/* choice */.Yq)('Turn on `hot_standby_feedback` on this standby, or connect to the primary', {
                    label: 'Turn on feedback',
                    because: 'vacuum on the primary then keeps the rows that the standby needs',
                    intents: [
                        {
                            kind: 'set-parameter',
                            name: 'hot_standby_feedback',
                            value: 'on',
                            takesEffect: 'reload',
                            now: feedback,
                            lead: 'The standby should also stream through a physical slot of its own, so that the primary remembers the feedback while the standby is disconnected.',
                        },
                    ],
                }, { label: 'Use the primary', because: 'if the standby is there for long queries', intents: usePrimary('').alternatives[0].intents }),
            });
    },
});
/** What a profile says of standbys that work as far as PostgreSQL is concerned. */
function atMostWarning(severity) {
    return severity === 'error' ? 'error' : 'warning';
}
/** `orders.cluster-ro-abc123.eu-west-1.rds.amazonaws.com` */
function isReaderEndpoint(host) {
    return (0,rds_host/* rdsEndpointOf */._8)(host)?.kind === 'reader';
}
/** `endpoint`: the cluster's, where AWS names it. */
function useWriter(endpoint) {
    const summary = 'Connect to the cluster endpoint, which always leads to the writer';
    return endpoint === undefined
        ? usePrimary(summary, 'An endpoint with `.cluster-ro-` in its name leads to readers, and that of an instance stays with it after a failover.')
        : (0,intents/* remedy */.zL)(summary, { kind: 'set-option', option: 'host', value: endpoint, lead: 'Set the cluster endpoint, for the pipeline as well.' });
}
function usePrimary(summary, ...more) {
    return (0,intents/* advice */.v9)(summary, 'Set `host` and `port` of this check and of the pipeline to the address of the primary.', ...more);
}

;// CONCATENATED MODULE: ./src/rules/server/subscriber-workers.ts




/** A subscription needs a worker that applies its changes; the first copy of its tables needs at least one more. */
const FOR_A_COPY = 1;
/** Workers come from max_worker_processes, and the launcher of the workers is one itself. */
const LAUNCHER = 1;
const subscriber_workers_HEADROOM = 4;
const subscriberWorkers = rule({
    id: 'subscriber-workers',
    group: 'server',
    title: 'The server has enough workers for its own subscriptions',
    severities: ['warning'],
    applies: ({ consumer }) => (consumer.subscription === true ? undefined : 'the consumer is not a subscription of another PostgreSQL server'),
    needs: ['settings', 'subscriptions'],
    judge({ settings, subscriptions }) {
        const enabled = subscriptions.filter((one) => one.enabled).length;
        if (enabled === 0) {
            return skip('the workers belong to the subscriber, and the publisher does not show them; run the check against the subscriber as well, to compare its `max_logical_replication_workers` with its subscriptions');
        }
        const limits = [
            { name: 'max_logical_replication_workers', needed: enabled + FOR_A_COPY },
            { name: 'max_worker_processes', needed: enabled + FOR_A_COPY + LAUNCHER },
        ].flatMap(({ name, needed }) => {
            const setting = settings[name];
            return setting === undefined ? [] : [{ name, needed, setting, value: Number(setting.value) }];
        });
        if (limits.length === 0) {
            return skip('this server does not show its limits on workers');
        }
        const short = limits.filter(({ needed, value }) => value < needed);
        return short.length === 0
            ? pass({ evidence: { subscriptions: enabled, ...Object.fromEntries(limits.map(({ name, value }) => [name, value])) } })
            : short.map(({ name, needed, setting, value }) => fail('warning', {
                object: (0,objects/* settingObject */.QP)(name),
                message: `${code(name)} is ${String(value)}; this database has ${counted(enabled, 'enabled subscription')}, which ${enabled === 1 ? 'needs' : 'need'} ${String(needed)}`,
                meaning: 'Subscriptions without a worker do not start, or do not copy their tables. The server keeps trying, and the publisher retains WAL meanwhile.',
                evidence: { subscriptions: enabled, needed, [name]: value },
                remedy: (0,intents/* remedy */.zL)(`Raise ${code(name)}, which requires a restart`, {
                    kind: 'set-parameter',
                    name,
                    value: String(needed + subscriber_workers_HEADROOM),
                    takesEffect: 'restart',
                    now: setting,
                    lead: `This leaves ${String(subscriber_workers_HEADROOM)} for subscriptions of other databases and for concurrent copies.`,
                }),
            }));
    },
});

;// CONCATENATED MODULE: ./src/rules/shared/synchronous-names.ts
/** The value of synchronous_standby_names, as PostgreSQL's own grammar reads it (syncrep_gram.y, syncrep_scanner.l). */
/** Undefined when there is no synchronous standby, or the text cannot be read. */
function synchronousNames(value) {
    const [, method = '', count = '1', list = ''] = /^\s*((?:(?:FIRST|ANY)\s+)?(\d+))\s*\((.*)\)\s*$/is.exec(value) ?? ['', '', '1', value];
    const names = Array.from(list.matchAll(/"((?:[^"]|"")*)"|([^\s,"()]+)/g), ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '').filter((name) => name !== '');
    return names.length === 0 ? undefined : { method: method.replace(/\s+/g, ' '), count: Number(count), names };
}
/** Whether a walsender of this application_name is synchronous: in any case, as PostgreSQL compares them. */
function isSynchronous(name, application) {
    return name === '*' || name.toLowerCase() === application.toLowerCase();
}
/** Whether some application_name that the LIKE pattern stands for is synchronous. */
function mayBeSynchronous(name, pattern) {
    const source = pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`).replaceAll('%', '.*').replaceAll('_', '.');
    return name === '*' || new RegExp(`^${source}$`, 'is').test(name);
}
/** The value with other names; empty when there are none left. At most as many have to confirm as there are names. */
function withNames({ method, count }, names) {
    const list = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');
    if (names.length === 0 || method === '') {
        return list;
    }
    return `${method.replace(/\d+$/, String(Math.min(count, names.length)))} (${list})`;
}

;// CONCATENATED MODULE: ./src/rules/server/synchronous-standby.ts







const synchronous_standby_NAME = 'synchronous_standby_names';
const synchronousStandby = rule({
    id: 'synchronous-standby',
    group: 'server',
    title: 'The pipeline is not a synchronous standby',
    severities: ['warning'],
    needs: ['settings', 'session'],
    uses: ['slots', 'walsenders'],
    judge({ settings, session, slots: seenSlots, walsenders: seenSenders }, target) {
        const setting = settings[synchronous_standby_NAME];
        const object = (0,objects/* settingObject */.QP)(synchronous_standby_NAME);
        if (setting === undefined) {
            return skip(`this server does not show ${code(synchronous_standby_NAME)}`);
        }
        if (session.inRecovery) {
            return pass({ object, message: 'walsenders of a standby are never synchronous' });
        }
        const listedNames = synchronousNames(setting.value);
        const slots = (0,fact/* valueOf */.RP)(seenSlots) ?? [];
        const walsenders = (0,fact/* valueOf */.RP)(seenSenders) ?? [];
        const own = listedNames?.names.filter((name) => isPipelines(name, slots, walsenders, target)) ?? [];
        const evidence = { [synchronous_standby_NAME]: setting.value };
        if (listedNames === undefined || own.length === 0) {
            return pass({ object, evidence });
        }
        return fail('warning', {
            object,
            message: own.includes('*')
                ? `${code(synchronous_standby_NAME)} contains \`*\`, which makes the pipeline's walsender a synchronous standby`
                : `${code(synchronous_standby_NAME)} contains ${listed(own.map(code))}, the pipeline's application name, which makes its walsender a synchronous standby`,
            meaning: 'COMMITs of the application wait until the consumer has confirmed them. A consumer that is slow or hangs makes the application slow or hang.',
            evidence,
            remedy: own.includes('*') ? replaceAny(listedNames, standbys(slots, walsenders), setting) : synchronous_standby_leaveOut(listedNames, own, setting),
        });
    },
});
/** Whether a name stands for the consumer: by its application names, or by that of the walsender that reads its slot. */
function isPipelines(name, slots, walsenders, target) {
    const pid = (0,facts_slots/* plannedSlot */.pM)(slots, target)?.activePid ?? null;
    const reader = pid === null ? undefined : walsenders.find((one) => one.pid === pid)?.applicationName;
    return (name === '*' ||
        (typeof reader === 'string' && isSynchronous(name, reader)) ||
        target.consumer.slot.value.applicationNames.some((pattern) => mayBeSynchronous(name, pattern)));
}
/** Application names of the walsenders that read no logical slot, as far as the role may see them. */
function standbys(slots, walsenders) {
    const logical = new Set(slots.flatMap(({ type, activePid }) => (type === 'logical' && activePid !== null ? [activePid] : [])));
    const names = walsenders.flatMap(({ pid, applicationName }) => (logical.has(pid) || applicationName === null || applicationName === '' ? [] : [applicationName]));
    return [...new Set(names)];
}
/** Only the owner knows which standbys are meant. */
function replaceAny(now, connected, setting) {
    const others = now.names.filter((name) => name !== '*');
    const found = [...new Set([...others, ...connected])];
    const named = found.length === 0
        ? undefined
        : { label: 'Name the standbys', because: 'the standbys connected now stay synchronous', intents: [set(withNames(now, found), setting, CONNECTED)] };
    const none = {
        label: 'No synchronous standby',
        because: 'if no standby has to confirm COMMITs',
        intents: [{ kind: 'person-decides', text: OWNER, phase: 'control-plane' }, set('', setting, 'COMMITs then wait for the local disk only.')],
    };
    const summary = `Replace \`*\` in ${code(synchronous_standby_NAME)} with the application names of the standbys`;
    return named === undefined ? (0,intents/* choice */.Yq)(summary, none) : (0,intents/* choice */.Yq)(summary, named, none);
}
const CONNECTED = 'These are the application names of the walsenders that read no logical slot; check that all of them are standbys, and that none is missing.';
const OWNER = 'Find out which standbys have to confirm COMMITs, and name them by their application name instead of `*`. Take this step only if there are none.';
function synchronous_standby_leaveOut(now, own, setting) {
    const rest = now.names.filter((name) => !own.includes(name));
    return (0,intents/* remedy */.zL)(`Remove ${listed(own.map(code))} from ${code(synchronous_standby_NAME)}`, set(withNames(now, rest), setting));
}
function set(value, now, lead) {
    return { kind: 'set-parameter', name: synchronous_standby_NAME, value, takesEffect: 'reload', now, ...(lead === undefined ? {} : { lead }) };
}

;// CONCATENATED MODULE: ./src/rules/server/wal-level.ts







const walLevel = rule({
    id: 'wal-level',
    group: 'server',
    title: 'Logical decoding is enabled on the server',
    severities: ['error'],
    needs: ['settings', 'session', 'version'],
    uses: ['platform', 'awsCluster', 'awsInstances', 'awsParameters'],
    judge({ settings, session, version, platform, ...aws }) {
        const level = settings.wal_level.value;
        const effective = settings['effective_wal_level']?.value;
        const evidence = {
            wal_level: level,
            ...(effective === undefined ? {} : { effective_wal_level: effective }),
        };
        const object = (0,objects/* settingObject */.QP)('wal_level');
        if (session.inRecovery) {
            return unknown({
                object,
                message: `could not check: this server is a standby, and its own wal_level (${level}) says nothing about the primary's; run the check against the primary`,
                evidence,
            });
        }
        if ((0,server/* logicalDecodingEnabled */.o)(settings, version.major)) {
            return pass({ object, evidence });
        }
        const meaning = 'The server refuses to create logical replication slots, so the pipeline cannot start.';
        const cause = isElsewhere(described((0,fact/* valueOf */.RP)(aws.awsCluster) ?? null, aws.awsInstances), (0,fact/* valueOf */.RP)(platform)?.instanceIdentifier) ? undefined : causeOfOff(aws);
        if (cause !== undefined) {
            return fail('error', {
                object,
                message: `wal_level is ${level}; ${cause.said}`,
                meaning,
                evidence: { ...evidence, ...cause.evidence },
                remedy: cause.remedy,
            });
        }
        return isPending(settings, (0,fact/* valueOf */.RP)(platform))
            ? fail('error', {
                object,
                // Not every role can see what it was changed to.
                message: `wal_level is ${level}; a change is pending until the server is restarted`,
                meaning,
                evidence: { ...evidence, pending_restart: true },
                remedy: (0,intents/* remedy */.zL)('Restart the server; if `wal_level` is not `logical` afterwards, it was changed to another value', { kind: 'restart' }),
            })
            : fail('error', {
                object,
                message: `wal_level is ${level}; logical decoding requires logical`,
                meaning,
                evidence,
                // A session sees neither a parameter group nor a file that has not been reloaded.
                remedy: (0,intents/* remedy */.zL)('Enable logical decoding and restart the server; if it is already enabled, only a restart is missing', {
                    kind: 'enable-logical-decoding',
                    settings,
                }),
            });
    },
});
/** Whether a change is pending until a restart. On AWS another parameter sets wal_level. */
function isPending(settings, platform) {
    return platform !== undefined && isRds(platform.name)
        ? settings['rds.logical_replication']?.value === 'on'
        : settings.wal_level.pendingRestart;
}

;// CONCATENATED MODULE: ./src/rules/shared/setting-range.ts
/** What the profile says of a setting; undefined when nothing. */
function rangeOf({ consumer }, setting) {
    return consumer.settings.find(({ value }) => value.setting === setting);
}
/** The nearest value in the range; undefined if this one is in it. `isOff`: whether it switches the limit off; `fallback`: what is usual. */
function nearestFitting(value, isOff, { off, min = 1, max = Infinity }, fallback) {
    if (isOff) {
        return off === 'unfit' ? clamped(fallback, min, max) : undefined;
    }
    if (off === 'required') {
        return 0;
    }
    const nearest = clamped(value, min, max);
    return nearest === value ? undefined : nearest;
}
function clamped(value, min, max) {
    return Math.min(Math.max(value, min), max);
}
/** `at least 10 s, or no limit`. `format`: a value with its unit. */
function rangeText({ off, min, max }, format) {
    if (off === 'required') {
        return 'no limit';
    }
    const range = min !== undefined && max !== undefined
        ? `${format(min)} to ${format(max)}`
        : min !== undefined
            ? `at least ${format(min)}`
            : max !== undefined
                ? `at most ${format(max)}`
                : 'a limit';
    return off === 'fine' ? `${range}, or no limit` : range;
}

;// CONCATENATED MODULE: ./src/rules/shared/wal-cap.ts

const MIB = 2 ** 20;
const GIB = 2 ** 30;
/** How much may be written during an outage before it counts as enough room: a rate is an average. */
const MARGIN = 2;
/** WAL that is kept for a slot in any case; null when it is not limited, undefined before 13. Source: KeepLogSeg in xlog.c. */
function walCapBytes({ max_slot_wal_keep_size: limit, wal_keep_size: kept }) {
    if (limit === undefined) {
        return undefined;
    }
    const megabytes = Number(limit.value);
    return megabytes < 0 ? null : Math.max(megabytes, Number(kept?.value ?? 0)) * MIB;
}
/** Makes the limit wide enough for an outage that begins with so much WAL retained: in whole GiB, since a rate is no exact number. */
function widenCap(rate, retainedBytes, settings, { thresholds }) {
    const bytes = retainedBytes + MARGIN * rate.bytesPerMs * thresholds.maxOutageMs;
    const megabytes = Math.ceil(bytes / GIB) * (GIB / MIB);
    return {
        kind: 'set-parameter',
        name: 'max_slot_wal_keep_size',
        value: String(megabytes),
        takesEffect: 'reload',
        now: settings['max_slot_wal_keep_size'],
        lead: `Make sure first that the disk has room for ${(0,units/* formatBytes */.z3)(megabytes * MIB)} of WAL. It covers ${String(MARGIN)} times what the server writes in ${(0,units/* formatMs */._V)(thresholds.maxOutageMs)}${retainedBytes > 0 ? ', and what is retained already' : ''}. The unit is MB.`,
    };
}

;// CONCATENATED MODULE: ./src/rules/shared/wal-rate.ts
/** How fast the server writes WAL, from what it has counted. */

/** A measurement over less than this part of `max-outage` says too little about all of it. */
const LEAST_PART = 1 / 24;
/**
 * The rate since an earlier report; else as `slot` has seen it, or else as the server has; undefined when none is known. A slot that has no client
 * measures the most recent time, and rather too much: what its client had not confirmed when it left counts as well.
 */
function walRate(seen, { thresholds, previous }, slot) {
    const measured = [sincePrevious(previous, seen), ...(slot === undefined ? [] : [sinceLeft(slot, seen)]), sinceReset(seen)];
    return measured.find((rate) => rate !== undefined && rate.measuredMs >= thresholds.maxOutageMs * LEAST_PART);
}
/** Positions go on over a failover, and back in a restore: then there is no rate between them. */
function sincePrevious(previous, { currentLsn }) {
    const now = (0,fact/* valueOf */.RP)(currentLsn);
    return previous === undefined || now === undefined ? undefined : rate(Number(now - previous.currentLsn), previous.ageMs, 'previous-report');
}
function sinceLeft(slot, { currentLsn }) {
    const position = slot.confirmedFlushLsn ?? slot.restartLsn;
    const now = (0,fact/* valueOf */.RP)(currentLsn);
    return slot.inactiveMs === null || position === null || now === undefined ? undefined : rate(Number(now - position), slot.inactiveMs, 'slot');
}
/** A standby generates no WAL, and counts none. */
function sinceReset({ walWritten, session }) {
    const written = (0,fact/* valueOf */.RP)(walWritten);
    return written === undefined || (0,fact/* valueOf */.RP)(session)?.inRecovery !== false ? undefined : rate(written.bytes, written.sinceMs, 'statistics');
}
/** Some services count no WAL, which does not mean that none is written. */
function rate(bytes, measuredMs, measuredBy) {
    return bytes > 0 && measuredMs > 0 ? { bytesPerMs: bytes / measuredMs, measuredMs, measuredBy } : undefined;
}
const HOUR_MS = 3_600_000;
/** For evidence and messages. */
function bytesPerHour({ bytesPerMs }) {
    return Math.round(bytesPerMs * HOUR_MS);
}

;// CONCATENATED MODULE: ./src/rules/server/slot-wal-cap.ts










const slot_wal_cap_NAME = 'max_slot_wal_keep_size';
const slot_wal_cap_MIB = 2 ** 20;
/** Where a product wants a limit and nothing else is known. */
const DEFAULT_LIMIT_MB = 102_400;
const slotWalCap = rule({
    id: 'slot-wal-cap',
    group: 'server',
    title: 'The limit on WAL retained for slots suits the pipeline',
    severities: slot_wal_cap_severities,
    needs: ['settings', 'version'],
    uses: ['walWritten', 'currentLsn', 'slots', 'session', 'awsStorage', 'awsInstances'],
    judge({ settings, version, awsStorage, awsInstances, ...seen }, target) {
        const cap = walCapBytes(settings);
        if (cap === undefined) {
            return skip(`PostgreSQL ${String(version.major)} has no limit on WAL retained for slots`);
        }
        const rate = walRate(seen, target);
        const room = roomForWal((0,fact/* valueOf */.RP)(awsStorage), (0,fact/* valueOf */.RP)(awsInstances));
        const around = {
            object: (0,objects/* settingObject */.QP)(slot_wal_cap_NAME),
            about: 'max-outage',
            evidence: {
                max_slot_wal_keep_size: cap === null ? -1 : { bytes: cap },
                ...(rate === undefined ? {} : { wal_per_hour: { bytes: bytesPerHour(rate) }, measured: { ms: rate.measuredMs }, measured_by: rate.measuredBy }),
                max_outage: { ms: target.thresholds.maxOutageMs },
                ...(room === undefined ? {} : { free_storage: { bytes: room } }),
            },
        };
        const { walCap: need, product } = target.consumer;
        if (need !== undefined && need.value !== (cap === null ? 'unbounded' : 'bounded')) {
            return fail((0,src_consumer/* severityOf */.xJ)(need), {
                ...around,
                message: cap === null
                    ? `max_slot_wal_keep_size is -1, no limit; ${product} asks for one`
                    : `max_slot_wal_keep_size is ${(0,units/* formatBytes */.z3)(cap)}; ${product} asks for no limit`,
                meaning: need.unmet,
                remedy: cap === null ? setLimit(rate, settings, target) : removeLimit(settings),
            });
        }
        const range = rangeOf(target, slot_wal_cap_NAME);
        const fitting = range === undefined ? undefined : nearestFitting((cap ?? -slot_wal_cap_MIB) / slot_wal_cap_MIB, cap === null, range.value, DEFAULT_LIMIT_MB);
        if (range !== undefined && fitting !== undefined && cap !== 0) {
            return fail((0,src_consumer/* severityOf */.xJ)(range), {
                ...around,
                message: `${slot_wal_cap_NAME} is ${cap === null ? '-1, no limit' : (0,units/* formatBytes */.z3)(cap)}; ${product} asks for ${rangeText(range.value, (value) => (0,units/* formatBytes */.z3)(value * slot_wal_cap_MIB))}`,
                meaning: range.unmet,
                remedy: setTo(fitting, settings),
            });
        }
        if (cap === 0) {
            return fail('warning', {
                ...around,
                message: 'max_slot_wal_keep_size is 0: no WAL is retained for slots beyond what the server keeps for itself',
                meaning: 'A slot can be lost at a checkpoint as soon as its consumer is not connected, or slow. The pipeline then has to copy its tables again.',
                remedy: setLimit(rate, settings, target),
            });
        }
        const lastsMs = cap === null || rate === undefined ? Infinity : cap / rate.bytesPerMs;
        if (cap === null || rate === undefined || lastsMs >= target.thresholds.maxOutageMs) {
            return pass(around);
        }
        return fail('warning', {
            ...around,
            evidence: { ...around.evidence, lasts: { ms: Math.round(lastsMs) } },
            message: `max_slot_wal_keep_size is ${(0,units/* formatBytes */.z3)(cap)}, which the server writes in ${(0,units/* formatMs */._V)(lastsMs)} ` +
                `(${(0,units/* formatBytes */.z3)(bytesPerHour(rate))} an hour); max-outage is ${(0,units/* formatMs */._V)(target.thresholds.maxOutageMs)}`,
            meaning: 'A consumer that is down for longer than that loses its slot, and has to copy its tables again.',
            remedy: setLimit(rate, settings, target),
        });
    },
});
/** Zero and too little are warnings whoever the consumer is. */
function slot_wal_cap_severities(target) {
    const { walCap } = target.consumer;
    const range = rangeOf(target, slot_wal_cap_NAME);
    const own = new Set(['warning', ...[walCap, range].flatMap((need) => (need === undefined ? [] : [(0,src_consumer/* severityOf */.xJ)(need)]))]);
    return own.has('error') ? ['error', 'warning', 'notice'] : own.has('notice') ? ['warning', 'notice'] : ['warning'];
}
function setLimit(rate, settings, target) {
    return rate === undefined
        ? (0,intents/* advice */.v9)('Set `max_slot_wal_keep_size` to what the server writes in `max-outage`', `Measure how much WAL the server writes in ${(0,units/* formatMs */._V)(target.thresholds.maxOutageMs)}, double it, and make sure that the disk has room for it. A reload is sufficient; -1 means no limit.`)
        : (0,intents/* remedy */.zL)('Set `max_slot_wal_keep_size` to what the server writes in `max-outage`', widenCap(rate, 0, settings, target));
}
function setTo(megabytes, settings) {
    return (0,intents/* remedy */.zL)('Set `max_slot_wal_keep_size` to what the consumer asks for', {
        kind: 'set-parameter',
        name: slot_wal_cap_NAME,
        value: String(megabytes),
        takesEffect: 'reload',
        now: settings[slot_wal_cap_NAME],
        lead: `Make sure first that the disk has room for ${(0,units/* formatBytes */.z3)(megabytes * slot_wal_cap_MIB)} of WAL; the unit is MB.`,
    });
}
function removeLimit(settings) {
    return (0,intents/* remedy */.zL)('Remove the limit on WAL retained for slots', {
        kind: 'set-parameter',
        name: slot_wal_cap_NAME,
        value: '-1',
        takesEffect: 'reload',
        now: settings[slot_wal_cap_NAME],
        lead: 'Without a limit, a slot to which no client is connected can fill the disk: set an alarm on its retained WAL first.',
    });
}

;// CONCATENATED MODULE: ./src/rules/server/idle-slot-timeout.ts






const idle_slot_timeout_NAME = 'idle_replication_slot_timeout';
/** A consumer can need longer to come back than planned. */
const idle_slot_timeout_MARGIN = 2;
const idleSlotTimeout = rule({
    id: 'idle-slot-timeout',
    group: 'server',
    title: 'No slot is invalidated as idle within `max-outage`',
    severities: idle_slot_timeout_severities,
    needs: ['settings', 'version'],
    judge({ settings, version }, target) {
        const timeout = settings[idle_slot_timeout_NAME];
        if (timeout === undefined) {
            return skip(`PostgreSQL ${String(version.major)} does not invalidate idle slots`);
        }
        const { maxOutageMs } = target.thresholds;
        const seconds = Number(timeout.value);
        const seen = {
            object: (0,objects/* settingObject */.QP)(idle_slot_timeout_NAME),
            evidence: { [idle_slot_timeout_NAME]: { ms: seconds * 1000 }, max_outage: { ms: maxOutageMs } },
        };
        const raise = (least) => (0,intents/* remedy */.zL)(`Raise \`${idle_slot_timeout_NAME}\` above \`max-outage\``, {
            kind: 'set-parameter',
            name: idle_slot_timeout_NAME,
            value: String(Math.max(least, Math.ceil((idle_slot_timeout_MARGIN * maxOutageMs) / 1000))),
            takesEffect: 'reload',
            now: timeout,
            lead: 'The unit is seconds; 0 disables the timeout. A slot to which no client is connected then retains its WAL for that much longer.',
        });
        const need = rangeOf(target, idle_slot_timeout_NAME);
        const fitting = need === undefined ? undefined : nearestFitting(seconds, seconds === 0, need.value, 0);
        if (seconds !== 0 && seconds * 1000 < maxOutageMs) {
            return fail('warning', {
                ...seen,
                about: 'max-outage',
                message: `${idle_slot_timeout_NAME} is ${(0,units/* formatMs */._V)(seconds * 1000)}, shorter than max-outage (${(0,units/* formatMs */._V)(maxOutageMs)})`,
                meaning: 'A checkpoint invalidates every slot to which no client has been connected for that long. The pipeline then has to create a new slot and copy its tables again.',
                remedy: raise(fitting ?? 0),
            });
        }
        return need === undefined || fitting === undefined
            ? pass(seen)
            : fail((0,src_consumer/* severityOf */.xJ)(need), {
                ...seen,
                message: `${idle_slot_timeout_NAME} is ${(0,units/* formatMs */._V)(seconds * 1000)}; ${target.consumer.product} asks for ${rangeText(need.value, (value) => (0,units/* formatMs */._V)(value * 1000))}`,
                meaning: need.unmet,
                remedy: raise(fitting),
            });
    },
});
function idle_slot_timeout_severities(target) {
    const need = rangeOf(target, idle_slot_timeout_NAME);
    return withWarning(need === undefined ? undefined : (0,src_consumer/* severityOf */.xJ)(need));
}
/** Shorter than an outage is a warning whoever the consumer is. */
function withWarning(own) {
    return own === 'error' ? ['error', 'warning'] : own === 'notice' ? ['warning', 'notice'] : ['warning'];
}

;// CONCATENATED MODULE: ./src/rules/server/wal-sender-timeout.ts








const wal_sender_timeout_NAME = 'wal_sender_timeout';
/** PostgreSQL's default, in milliseconds. */
const wal_sender_timeout_DEFAULT_MS = 60_000;
/** Since this version a role can have a value of its own. */
const OF_THE_ROLE_SINCE = 12;
const walSenderTimeout = rule({
    id: 'wal-sender-timeout',
    group: 'server',
    title: 'The server ends the connection of a consumer that is gone, but not of one that is only busy',
    severities: (target) => [severityFor(target)],
    needs: ['role', 'settings', 'settingOverrides', 'version'],
    uses: ['roleSettings'],
    judge({ version, ...seen }, target) {
        const object = (0,objects/* settingObject */.QP)(wal_sender_timeout_NAME);
        if (!seen.role.exists) {
            return unknown({ object, message: `could not check: role ${named(seen.role.name)} does not exist` });
        }
        const effective = effectiveSetting(wal_sender_timeout_NAME, seen, target);
        const ms = effective === undefined ? undefined : timeoutMs(effective.value);
        if (effective === undefined || ms === undefined) {
            return unknown({ object, message: `could not check: the value of ${wal_sender_timeout_NAME} for role ${named(seen.role.name)} is not visible; log in as this role` });
        }
        const need = wal_sender_timeout_needOf(target);
        const around = { object, evidence: { [wal_sender_timeout_NAME]: { ms }, set: whereSet(effective.level, seen.role.name, target.connection.database), ...limitsOf(need) } };
        const fitting = fittingMs(ms, need);
        if (fitting === undefined) {
            return pass(around);
        }
        return fail(severityFor(target), {
            ...around,
            message: `${wal_sender_timeout_NAME} is ${ms === 0 ? '0 (no limit)' : (0,units/* formatMs */._V)(ms)}${need === undefined ? '' : `; ${target.consumer.product} asks for ${rangeText(need.value, units/* formatMs */._V)}`}`,
            meaning: need?.unmet ?? NEVER_ENDS,
            remedy: wal_sender_timeout_set({ effective, fitting, need, seen, major: version.major }, target),
        });
    },
});
const NEVER_ENDS = 'The server does not notice that a consumer is gone until its connection is closed. Until then the slot stays in use, and the consumer cannot read it when it comes back.';
function wal_sender_timeout_needOf(target) {
    return rangeOf(target, wal_sender_timeout_NAME);
}
function severityFor(target) {
    const need = wal_sender_timeout_needOf(target);
    return need === undefined ? 'notice' : (0,src_consumer/* severityOf */.xJ)(need);
}
/** The nearest value that fits, in milliseconds; undefined if this one does. Without a profile's word, only no limit at all is notable. */
function fittingMs(ms, need) {
    return nearestFitting(ms, ms === 0, need?.value ?? { setting: wal_sender_timeout_NAME, off: 'unfit' }, wal_sender_timeout_DEFAULT_MS);
}
function limitsOf(need) {
    const { min, max } = need?.value ?? {};
    return { ...(min === undefined ? {} : { min: { ms: min } }), ...(max === undefined ? {} : { max: { ms: max } }) };
}
function wal_sender_timeout_set({ effective, fitting, need, seen, major }, target) {
    if (major >= OF_THE_ROLE_SINCE) {
        const isFine = (value) => {
            const ms = timeoutMs(value);
            return ms !== undefined && fittingMs(ms, need) === undefined;
        };
        return resetSetting({ ...effective, wanted: String(fitting), isFine }, seen, target);
    }
    return (0,intents/* remedy */.zL)(`Set \`${wal_sender_timeout_NAME}\` on the server`, {
        kind: 'set-parameter',
        name: wal_sender_timeout_NAME,
        value: String(fitting),
        takesEffect: 'reload',
        now: seen.settings[wal_sender_timeout_NAME],
        lead: 'The unit is milliseconds. The setting applies to all walsenders of the server, those of standbys included.',
    });
}

;// CONCATENATED MODULE: ./src/rules/server/logical-decoding-memory.ts





const logicalDecodingMemory = rule({
    id: 'logical-decoding-memory',
    group: 'server',
    title: 'Logical decoding has enough memory for the transactions of the server',
    severities: ['notice'],
    needs: ['settings', 'spills'],
    judge({ settings, spills }) {
        const memory = settings['logical_decoding_work_mem'];
        if (memory === undefined) {
            return skip('this version has no logical_decoding_work_mem');
        }
        const bytes = spilling(spills).reduce((sum, spill) => sum + spill.bytes, 0);
        const seen = {
            object: (0,objects/* settingObject */.QP)('logical_decoding_work_mem'),
            evidence: { logical_decoding_work_mem: { bytes: Number(memory.value) * 1024 }, spilled: { bytes } },
        };
        return bytes === 0 || Number(memory.value) !== DEFAULT_MEMORY_KB
            ? pass(seen)
            : fail('notice', {
                ...seen,
                message: `logical_decoding_work_mem is at its default, ${(0,units/* formatBytes */.z3)(DEFAULT_MEMORY_KB * 1024)}, and decoding has spilled ${(0,units/* formatBytes */.z3)(bytes)} to disk`,
                meaning: 'The pipeline will decode the same transactions with the same memory, so large ones arrive late.',
                remedy: (0,intents/* remedy */.zL)('Raise `logical_decoding_work_mem`', raiseDecodingMemory(settings)),
            });
    },
});

;// CONCATENATED MODULE: ./src/rules/server/index.ts
















/** The group's rules, in the order of the report. */
const serverRules = [
    walLevel,
    pendingRestart,
    serverVersion,
    knownBadVersion,
    standbySource,
    slotWalCap,
    idleSlotTimeout,
    walSenderTimeout,
    logicalDecodingMemory,
    outputPlugin,
    subscriberWorkers,
    serverEncoding,
    auroraWalCache,
    outputFormat,
    synchronousStandby,
    roleSettings,
];

;// CONCATENATED MODULE: ./src/rules/shared/synchronized-slot.ts


/** What to do when it retains too much WAL. */
function catchUpOnThePrimary({ name }) {
    return (0,intents/* advice */.v9)(`Let the consumer of ${named(name)} on the primary catch up`, 'The slot is synchronized from the primary, and advances here when it advances there. There is nothing to drop on this standby.');
}

;// CONCATENATED MODULE: ./src/rules/shared/reviving.ts




/** Advice for the one who has to act, with what else there is to say. Nothing here drops a slot. */
function letAdvance(slot, target, ...sentences) {
    if (slot.synced) {
        return catchUpOnThePrimary(slot);
    }
    const name = named(slot.name);
    if (slot.type === 'physical') {
        return (0,intents/* advice */.v9)(slot.active ? `Let the standby that uses ${name} catch up` : `Find out which standby uses ${name}, and start it`, slot.active
            ? 'Find out what holds it up: a slow network, a slow disk, or, with hot_standby_feedback, a long query on the standby.'
            : 'If the standby has been removed, whoever ran it can drop the slot.', ...sentences);
    }
    if ((0,facts_slots/* plannedSlot */.pM)([slot], target) !== undefined) {
        return (0,intents/* advice */.v9)(slot.active ? 'Let the pipeline catch up' : 'Start the pipeline', slot.active ? `Find out why ${name} does not advance: a long transaction on the server, or a slow destination.` : `The slot ${name} advances as soon as the pipeline runs.`, ...sentences);
    }
    const whose = slot.plugin === null || slot.database === null ? '' : ` Its plugin is ${code(slot.plugin)}, its database ${named(slot.database)}.`;
    return (0,intents/* advice */.v9)(slot.active ? `Let the consumer of ${name} catch up` : `Find out which consumer ${name} belongs to, and start that consumer`, slot.active
        ? `Find out why the slot does not advance: a long transaction on the server, or a slow destination.${whose}`
        : `No client is connected to it.${whose} If the consumer is gone for good, its owner can drop the slot.`, ...sentences);
}

;// CONCATENATED MODULE: ./src/rules/slots/catalog-xmin-age.ts





/** The part of autovacuum_freeze_max_age from which on a slot is in the way of freezing. */
const catalog_xmin_age_NOTABLE_PART = 0.5;
const catalogXminAge = rule({
    id: 'catalog-xmin-age',
    group: 'slots',
    title: 'No replication slot keeps VACUUM from removing and freezing old rows',
    severities: ['warning'],
    needs: ['slots', 'settings'],
    judge({ slots, settings }, target) {
        const limit = Number(settings['autovacuum_freeze_max_age']?.value ?? Number.NaN);
        if (Number.isNaN(limit)) {
            return skip('the server does not show autovacuum_freeze_max_age');
        }
        // A slot that was invalidated keeps its catalog_xmin in the view, and holds nothing back any more.
        const holding = slots.filter((slot) => lossOf(slot) === undefined && (slot.xminAge !== null || slot.catalogXminAge !== null));
        return holding.length === 0 ? pass({ evidence: { slots: 0 } }) : holding.map((slot) => judgeSlot(slot, limit, target));
    },
});
function judgeSlot(slot, limit, target) {
    const { xminAge, catalogXminAge: catalogAge } = slot;
    const age = Math.max(xminAge ?? 0, catalogAge ?? 0);
    const seen = {
        object: (0,objects/* slotObject */.ah)(slot.name),
        evidence: { xmin_age: xminAge, catalog_xmin_age: catalogAge, autovacuum_freeze_max_age: limit, active: slot.active },
    };
    if (age <= catalog_xmin_age_NOTABLE_PART * limit) {
        return pass(seen);
    }
    const ofTables = (xminAge ?? 0) > catalog_xmin_age_NOTABLE_PART * limit;
    return fail('warning', {
        ...seen,
        message: `replication slot ${named(slot.name)} holds back VACUUM by ${numberText(age)} transactions; autovacuum_freeze_max_age is ${numberText(limit)}`,
        meaning: `VACUUM can neither remove nor freeze rows of ${ofTables ? 'any table' : 'the system catalogs'} that are newer than that: tables grow, statements get slower, and about 2 billion transactions later the server accepts no more writes.`,
        remedy: letAdvance(slot, target),
    });
}
/** `120 million`, `60,000`: to the thousand. */
function numberText(count) {
    return count >= 1e6 ? `${String(Math.round(count / 1e5) / 10)} million` : (Math.round(count / 1000) * 1000).toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-creation-blocked.ts








/** A prepared transaction that is older has been forgotten by its transaction manager. */
const FORGOTTEN_MS = 5 * 60_000;
/** Transactions that are younger come and go on every server. */
const LASTING_MS = 5000;
/** A transaction since which so many others have begun is not a short one, on any server. */
const LASTING_XIDS = 1_000_000;
/** The most transactions for which a statement is printed. */
const MOST_OFFERED = 5;
const slotCreationBlocked = rule({
    id: 'slot-creation-blocked',
    group: 'slots',
    title: 'No transaction delays the creation of a replication slot',
    severities: ['error', 'warning', 'notice'],
    needs: ['slots', 'transactions', 'session'],
    uses: ['walsenders', 'role'],
    judge({ slots, transactions, session, ...readers }, target) {
        if (slotsAtPeak({ ...readers, slots: (0,fact/* known */.eO)(slots) }, target) === 0) {
            return skip('the pipeline creates no replication slot');
        }
        if (session.inRecovery) {
            return skip('on a standby, the creation of a slot waits for transactions of the primary, which are not visible here');
        }
        const blocking = { ...transactions, open: transactions.open.filter((one) => isLasting(one, target)) };
        const [oldest] = blocking.prepared;
        const [longest] = blocking.open;
        const evidence = {
            prepared_transactions: transactions.preparedCount,
            ...(oldest === undefined ? {} : { oldest_prepared: { ms: oldest.ageMs } }),
            open_transactions: transactions.openCount,
            ...(longest?.ageMs === undefined || longest.ageMs === null ? {} : { oldest_open: { ms: longest.ageMs } }),
        };
        const finding = oldest === undefined ? openFinding(longest, blocking, target) : preparedFinding(oldest, blocking);
        return finding === undefined
            ? pass({ evidence })
            : fail(finding.severity, { message: finding.message, meaning: slot_creation_blocked_MEANING, evidence, remedy: endThem(blocking) });
    },
});
const slot_creation_blocked_MEANING = 'A logical replication slot is not ready until every transaction that had an ID when its creation began has ended, in any database of the server. When the pipeline starts, it waits until then, or gives up.';
/** Seen to be open for some time, or not seen to be younger. One that only reads concerns a consumer that waits for all. */
function isLasting({ ageMs, xidAge }, { consumer: { waitsForTransactions } }) {
    if (xidAge === null) {
        return ageMs !== null && ageMs >= (waitsForTransactions?.value ?? Infinity);
    }
    return ageMs === null || ageMs >= LASTING_MS || xidAge >= LASTING_XIDS;
}
function preparedFinding({ gid, database, ageMs }, { preparedCount, open }) {
    const others = preparedCount - 1 + open.length;
    return {
        severity: ageMs > FORGOTTEN_MS ? 'error' : 'warning',
        message: `prepared transaction ${code(gid)} in database ${named(database)} has been neither committed nor rolled back for ${(0,units/* formatMs */._V)(ageMs)}` +
            (others === 0 ? '' : `; ${counted(others, 'more transaction')} would delay the creation of a slot`),
    };
}
function openFinding(longest, { open }, target) {
    if (longest === undefined) {
        return undefined;
    }
    const certain = open.find(({ ageMs, xidAge }) => ageMs !== null || (xidAge ?? 0) >= LASTING_XIDS);
    if (certain === undefined) {
        return {
            severity: 'notice',
            message: `${counted(open.length, 'transaction')} that ${open.length === 1 ? 'has' : 'have'} written ${open.length === 1 ? 'is' : 'are'} open; this role cannot see since when`,
        };
    }
    const { waitsForTransactions } = target.consumer;
    const { pid, role, database, ageMs, xidAge } = certain;
    const whose = `transaction of ${role === null ? 'an unknown role' : `role ${named(role)}`}${database === null ? '' : ` in database ${named(database)}`} (server process ${String(pid)})`;
    const since = ageMs === null ? `for ${String(xidAge)} transactions` : `for ${(0,units/* formatMs */._V)(ageMs)}`;
    return {
        severity: xidAge === null && waitsForTransactions !== undefined ? slot_creation_blocked_atMostWarning((0,src_consumer/* severityOf */.xJ)(waitsForTransactions)) : 'warning',
        message: `a ${whose} has been open ${since}` +
            (open.length === 1 ? '' : `, and ${counted(open.length - 1, 'more transaction')} would delay the creation of a slot`),
    };
}
/** It may have ended when the pipeline starts. */
function slot_creation_blocked_atMostWarning(severity) {
    return severity === 'error' ? 'warning' : severity;
}
function endThem({ prepared, preparedCount, open, agesVisible }) {
    const hidden = open.some(({ ageMs }) => ageMs === null) && !agesVisible;
    return (0,intents/* remedy */.zL)('End these transactions before the pipeline starts', {
        kind: 'person-decides',
        text: preparedCount > 0
            ? 'Ask the owner of the transaction manager whether the prepared transactions are to be committed (COMMIT PREPARED) or rolled back. A transaction manager that still knows them finishes them by itself.'
            : 'Find out what the transactions are doing, and let them commit. A session that is idle in a transaction has often been forgotten.',
        phase: 'slots',
    }, ...(hidden
        ? [{ kind: 'person-decides', text: 'To let the check see how long they have been open, grant `pg_monitor` to the role that it logs in as.', phase: 'slots' }]
        : []), ...(open.length > 0 ? [LIST] : []), ...prepared.slice(0, MOST_OFFERED).map(rollBack), ...open.filter(({ ageMs }) => ageMs !== null).slice(0, MOST_OFFERED).map(terminate));
}
const LIST = {
    kind: 'run-sql',
    text: 'SELECT pid, datname, usename, application_name, state, xact_start FROM pg_stat_activity WHERE backend_xid IS NOT NULL;',
    phase: 'slots',
    disruption: { kind: 'none' },
    runAs: 'a superuser or a member of `pg_monitor`',
};
function rollBack({ gid, database, owner }) {
    return {
        kind: 'run-sql',
        text: `ROLLBACK PREPARED ${(0,sql/* quoteLiteral */.ce)(gid)};`,
        phase: 'slots',
        disruption: { kind: 'none' },
        runAs: owner === null ? 'a superuser' : `${named(owner)} or a superuser`,
        database,
        destructive: 'the changes of this transaction, which its application counts on',
        alone: true,
    };
}
function terminate({ pid }) {
    return {
        kind: 'run-sql',
        text: `SELECT pg_terminate_backend(${String(pid)});`,
        phase: 'slots',
        disruption: { kind: 'none' },
        runAs: 'the role of that session, a member of `pg_signal_backend`, or a superuser',
        destructive: 'what the transaction has written so far; its application gets an error',
    };
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-gap.ts






/** What decoding has to read again after a reconnection before it takes noticeably long. */
const NOTABLE_BYTES = 4 * 2 ** 30;
const slotGap = rule({
    id: 'slot-gap',
    group: 'slots',
    title: 'No consumer has to wait for much WAL to be decoded again when it reconnects',
    severities: ['warning'],
    needs: ['slots'],
    judge({ slots }) {
        const logical = slots.flatMap((slot) => {
            const gap = gapBytes(slot);
            return gap === undefined ? [] : [slot_gap_judgeSlot(slot, gap)];
        });
        return logical.length === 0 ? pass({ evidence: { slots: 0 } }) : logical;
    },
});
/** WAL between restart_lsn and confirmed_flush_lsn; undefined for a slot that has not both, or can no longer be read. */
function gapBytes(slot) {
    const { restartLsn, confirmedFlushLsn } = slot;
    return restartLsn === null || confirmedFlushLsn === null || lossOf(slot) !== undefined ? undefined : Number(confirmedFlushLsn - restartLsn);
}
function slot_gap_judgeSlot(slot, gap) {
    const seen = { object: (0,objects/* slotObject */.ah)(slot.name), evidence: { gap: { bytes: Math.max(gap, 0) }, active: slot.active, database: slot.database } };
    return gap <= NOTABLE_BYTES
        ? pass(seen)
        : fail('warning', {
            ...seen,
            message: `the consumer of replication slot ${named(slot.name)} has confirmed ${(0,units/* formatBytes */.z3)(gap)} beyond restart_lsn`,
            meaning: 'A transaction that was open at restart_lsn had not ended, so all WAL since then is retained, and is decoded again whenever the consumer reconnects. It receives nothing new until that is done.',
            remedy: (0,intents/* advice */.v9)('Find the transaction that has been open for so long, and let it end', 'Look for the oldest `xact_start` in `pg_stat_activity`, and for prepared transactions in `pg_prepared_xacts`. If there is none any more, restart_lsn advances when the consumer confirms what it receives next.'),
        });
}

// EXTERNAL MODULE: ./src/rules/shared/walsender-lag.ts
var walsender_lag = __webpack_require__(8673);
;// CONCATENATED MODULE: ./src/rules/slots/consumer-lag.ts








const consumerLag = rule({
    id: 'consumer-lag',
    group: 'slots',
    title: 'The client of the planned slot is not farther behind than allowed',
    // Without a limit for errors, a lag that cannot be seen casts no doubt on the deployment.
    severities: ({ thresholds }) => (thresholds.replayLagErrorMs === undefined ? ['warning'] : ['error', 'warning']),
    applies: ({ slot }) => (slot === undefined ? '`slot` is not set' : undefined),
    needs: ['slots', 'currentLsn'],
    uses: ['walsenders'],
    prerequisites: ['wal-level'],
    judge({ slots, currentLsn, walsenders }, target) {
        const slot = (0,facts_slots/* plannedSlot */.pM)(slots, target);
        if (slot?.active !== true) {
            return skip(`no client is connected to the slot ${named(target.slot ?? '')}`);
        }
        const sender = (0,fact/* valueOf */.RP)(walsenders)?.find(({ pid }) => pid === slot.activePid);
        const unconfirmed = unconfirmedBytes(slot, currentLsn);
        const lagMs = (0,walsender_lag/* lagOf */.e)(sender);
        const seen = {
            object: (0,objects/* slotObject */.ah)(slot.name),
            evidence: {
                lag: lagMs === undefined ? null : { ms: lagMs },
                unconfirmed: unconfirmed === null ? null : { bytes: unconfirmed },
                state: sender?.state ?? null,
            },
        };
        if (lagMs !== undefined) {
            return judgeLag(slot, lagMs, isSilent(sender), seen, target);
        }
        return sender === undefined
            ? skip(`the client of ${named(slot.name)} is not a walsender, and the server measures the lag of walsenders only`)
            : unknown({
                ...seen,
                message: `could not check how far the client of ${named(slot.name)} is behind: PostgreSQL shows that only to members of \`pg_monitor\` or \`pg_read_all_stats\``,
                remedy: (0,intents/* advice */.v9)('Make the role that the check logs in as a member of `pg_monitor`', 'Not even the lag of its own walsenders is visible to a role without it.'),
            });
    },
});
function unconfirmedBytes({ confirmedFlushLsn }, currentLsn) {
    if (confirmedFlushLsn === null) {
        return null;
    }
    return currentLsn > confirmedFlushLsn ? Number(currentLsn - confirmedFlushLsn) : 0;
}
/** It has confirmed nothing since it connected: the server then measures nothing. */
function isSilent(sender) {
    return sender?.state != null && sender.flushLsn === null;
}
function judgeLag(slot, lagMs, silent, seen, { thresholds: { replayLagErrorMs, replayLagWarningMs } }) {
    const severity = lagMs > (replayLagErrorMs ?? Infinity) ? 'error' : 'warning';
    const limit = severity === 'error' ? (replayLagErrorMs ?? replayLagWarningMs) : replayLagWarningMs;
    if (lagMs <= limit) {
        return pass(seen);
    }
    const how = silent ? `has confirmed nothing since it connected ${(0,units/* formatMs */._V)(lagMs)} ago` : `is ${(0,units/* formatMs */._V)(lagMs)} behind`;
    return fail(severity, {
        ...seen,
        message: `the client of the planned slot ${named(slot.name)} ${how} (${severity} above ${(0,units/* formatMs */._V)(limit)})`,
        meaning: 'Changes arrive late in the destination, and the server keeps the WAL that the client has not confirmed.',
        remedy: (0,intents/* advice */.v9)('Let the pipeline catch up before it is deployed again', 'Find out what holds it up: a slow destination, a large transaction that has to be decoded first, a copy of a table that is still running, or a quiet database in which nothing is confirmed (a heartbeat in the consumer helps there).'),
        about: severity === 'error' ? 'replay-lag-error' : 'replay-lag-warning',
    });
}

;// CONCATENATED MODULE: ./src/rules/slots/inactive-slot.ts









const inactiveSlot = rule({
    id: 'inactive-slot',
    group: 'slots',
    title: 'No slot without a connected client retains more WAL than allowed',
    severities: ['error', 'warning'],
    needs: ['slots', 'currentLsn'],
    prerequisites: ['wal-level'],
    judge({ slots, currentLsn }, target) {
        const planned = (0,facts_slots/* plannedSlot */.pM)(slots, target);
        const idle = slots.flatMap((slot) => slot === planned || slot.restartLsn === null || !isAbandonable(slot) ? [] : [inactive_slot_judgeSlot(slot, retainedBytes(slot.restartLsn, currentLsn), target)]);
        return idle.length === 0 ? pass({ evidence: { slots: 0 } }) : idle;
    },
});
/** One that retains something, that a client of its own has to come back for, and that the service does not look after. */
function isAbandonable(slot) {
    const managed = slot.type === 'physical' && slot.name.startsWith('rds_');
    return !slot.active && !slot.temporary && !slot.synced && !managed && lossOf(slot) === undefined;
}
function retainedBytes(restartLsn, currentLsn) {
    return currentLsn > restartLsn ? Number(currentLsn - restartLsn) : 0;
}
function inactive_slot_judgeSlot(slot, retained, target) {
    const { inactiveSlotErrorBytes, inactiveSlotWarningBytes } = target.thresholds;
    const { name, inactiveSince, type, plugin, database } = slot;
    const seen = {
        object: (0,objects/* slotObject */.ah)(name),
        evidence: { retained: { bytes: retained }, inactive_since: inactiveSince, type, plugin, database, likely_owner: ownerInEvidence(slot, target) },
    };
    const severity = retained > (inactiveSlotErrorBytes ?? Infinity) ? 'error' : 'warning';
    const limit = severity === 'error' ? (inactiveSlotErrorBytes ?? inactiveSlotWarningBytes) : inactiveSlotWarningBytes;
    if (retained <= limit) {
        return pass(seen);
    }
    const owner = likelyOwner(slot, target);
    return fail(severity, {
        ...seen,
        message: `no client ${inactiveSince === null ? 'is' : 'has been'} connected to replication slot ${named(name)}${inactiveSince === null ? '' : ` since ${inactiveSince}`}` +
            `${owner === undefined ? '' : `, which looks like a slot of ${owner.product}`}; it retains ${(0,units/* formatBytes */.z3)(retained)} of WAL (${severity} above ${(0,units/* formatBytes */.z3)(limit)})`,
        meaning: 'Unless its consumer comes back, the slot retains all WAL that is written from now on. If the WAL fills the disk, the server stops, and this pipeline with it.',
        remedy: bringBack(slot, target),
        about: severity === 'error' ? 'inactive-slot-error' : 'inactive-slot-warning',
    });
}
function bringBack(slot, target) {
    const name = named(slot.name);
    const physical = slot.type === 'physical';
    return (0,intents/* remedy */.zL)(physical ? `Start the standby or archiver that uses ${name}, or drop the slot if it no longer has one` : `Start the consumer of ${name}, or drop the slot if it no longer has one`, findOwner(slot, target), dropSlot(slot, physical
        ? 'a standby or archiver that still uses it may lack WAL afterwards, and has to be rebuilt'
        : 'its consumer loses the changes it has not read, and has to copy its tables again'));
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-ahead.ts








/** Clients that confirm the byte after what they have are not ahead: records of the WAL begin at multiples of 8. */
const ALIGNMENT = 8;
const slotAhead = rule({
    id: 'slot-ahead',
    group: 'slots',
    title: 'The planned slot is not ahead of the WAL of this server',
    severities: ['error'],
    applies: ({ slot }) => (slot === undefined ? '`slot` is not set' : undefined),
    needs: ['slots', 'currentLsn', 'session'],
    prerequisites: ['wal-level'],
    judge({ slots, currentLsn, session }, target) {
        const slot = (0,facts_slots/* plannedSlot */.pM)(slots, target);
        if (session.inRecovery) {
            return skip('on a standby, a slot can be ahead of what the standby has received');
        }
        if (slot === undefined || slot.confirmedFlushLsn === null || lossOf(slot) !== undefined) {
            return pass({ object: (0,objects/* slotObject */.ah)(target.slot ?? ''), evidence: { confirmed: false } });
        }
        const ahead = slot.confirmedFlushLsn > currentLsn ? Number(slot.confirmedFlushLsn - currentLsn) : 0;
        const seen = { object: (0,objects/* slotObject */.ah)(slot.name), evidence: { confirmed: true, ahead: { bytes: ahead } } };
        return ahead < ALIGNMENT
            ? pass(seen)
            : fail('error', {
                ...seen,
                message: `the planned slot ${named(slot.name)} has confirmed changes up to ${(0,units/* formatBytes */.z3)(ahead)} beyond the end of the WAL`,
                meaning: 'What is committed until the WAL reaches that position counts as confirmed: the server skips it, without an error. This happens when a server was restored or replaced by one with less WAL, or when a client confirmed a position of another server.',
                remedy: (0,intents/* remedy */.zL)(`Drop ${named(slot.name)}, and let the pipeline create it again and copy its tables again`, {
                    kind: 'person-decides',
                    text: 'Find out first which server this is: after a restore or a switch, the consumer may hold changes that this server does not have, or lack changes that it has.',
                    phase: 'slots',
                }, ...disconnect(slot), dropSlot(slot, 'the pipeline has to create a new slot and copy its tables again; what was committed meanwhile cannot be read from this one in any case')),
            });
    },
});

;// CONCATENATED MODULE: ./src/rules/slots/slot-before-publication.ts








/** The most members in a message. */
const slot_before_publication_MOST_NAMED = 3;
const slotBeforePublication = rule({
    id: 'slot-before-publication',
    group: 'slots',
    title: 'The planned slot is not older than the publication and its members',
    severities: ['warning', 'notice'],
    applies: ({ slot, publication }) => {
        if (slot === undefined) {
            return '`slot` is not set';
        }
        return publication === undefined ? '`publication` is not set' : undefined;
    },
    needs: ['slots', 'currentLsn', 'version'],
    prerequisites: ['wal-level'],
    judge({ slots, currentLsn, version }, target) {
        const slot = (0,facts_slots/* plannedSlot */.pM)(slots, target);
        const later = slot?.publishedLater ?? null;
        const seen = {
            object: (0,objects/* slotObject */.ah)(target.slot ?? ''),
            evidence: { publication_later: later?.publication ?? null, members_later: later?.count ?? 0 },
        };
        if (slot === undefined || later === null || (later.publication === null && later.count === 0) || lossOf(slot) !== undefined) {
            return pass(seen);
        }
        // What a client has confirmed up to the end of the WAL is decoded no more.
        if (slot.confirmedFlushLsn !== null && slot.confirmedFlushLsn >= currentLsn) {
            return pass(seen);
        }
        const doubt = doubtOf(slot, slots);
        const grave = later.publication === 'created' || later.count > 0;
        const what = whatIsLater(slot, later.publication, later.members, later.count, target.publication ?? '');
        return fail(grave && doubt === undefined ? 'warning' : 'notice', {
            ...seen,
            message: doubt === undefined ? what : `it may be that ${what}`,
            meaning: [slot_before_publication_meaningOf(later.publication, version.major), doubt ?? ''].filter((text) => text !== '').join(' '),
            remedy: slot_before_publication_remedyFor(slot, later.publication),
            related: [(0,objects/* publicationObject */.qP)(target.publication ?? '')],
        });
    },
});
/**
 * Why catalog_xmin does not say how old the slot is. A new slot starts with the oldest catalog_xmin of all slots, and
 * keeps it until a client has confirmed something (lab: 13 to 18); while one reads it, it follows at a distance.
 */
function doubtOf(slot, slots) {
    if (slot.active) {
        return 'A client is connected to the slot, and may be past that point already.';
    }
    return slots.some((other) => other !== slot && other.catalogXminAge !== null)
        ? 'There are other slots on the server, and a new slot starts with the oldest `catalog_xmin` of them, so the age of this one is not certain.'
        : undefined;
}
function whatIsLater({ name }, publication, members, count, wanted) {
    const slot = `the planned slot ${named(name)}`;
    if (publication === 'created') {
        return `publication ${named(wanted)} was created after ${slot}`;
    }
    if (count === 0) {
        return `publication ${named(wanted)} was altered after ${slot} was created`;
    }
    const shown = members.slice(0, slot_before_publication_MOST_NAMED).map(memberText);
    const more = count - shown.length;
    const joined = listed(more > 0 ? [...shown, `${String(more)} more`] : shown);
    return `${count === 1 ? '' : `${counted(count, 'member')} of the publication, `}${joined}${count === 1 ? '' : ','} joined publication ${named(wanted)}, or changed there, after ${slot} was created`;
}
function memberText({ schema, name }) {
    return name === null ? `schema ${code((0,sql/* quoteIdentifier */.Cm)(schema))}` : code((0,objects/* qualifiedName */.OL)({ schema, name }));
}
function slot_before_publication_meaningOf(publication, major) {
    switch (publication) {
        case 'created':
            return major < 18
                ? 'What was committed in between is decoded with the publications that existed then: if anything was, decoding ends with an error at that point, each time the pipeline starts.'
                : 'What was committed in between is decoded with the publications that existed then: the server skips it, and only its log says so.';
        case 'altered':
        case null:
            return 'What was committed in between is decoded with the publication as it was then: changes of a table that was not published yet are skipped without an error.';
    }
}
function slot_before_publication_remedyFor(slot, publication) {
    const summary = 'Make sure that the pipeline copies these tables after they were published, or create the slot again';
    return (0,intents/* remedy */.zL)(publication === 'created' ? `Create the slot ${named(slot.name)} again, after its publication` : summary, {
        kind: 'person-decides',
        text: 'If nothing was written to these tables in between, or if the pipeline copies them after they were published, nothing is missing.',
        phase: 'slots',
    }, ...disconnect(slot), dropSlot(slot, 'the pipeline loses its position; it has to create the slot again and copy its tables again'));
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-conflict.ts







const slotConflict = rule({
    id: 'slot-conflict',
    group: 'slots',
    title: 'The name of the planned slot is free, or the pipeline can use the slot that has it',
    severities: ['error', 'warning'],
    applies: ({ slot }) => (slot === undefined ? '`slot` is not set' : undefined),
    needs: ['slots', 'session'],
    judge({ slots, session }, target) {
        const found = (0,facts_slots/* slotOfThatName */.a$)(slots, target);
        if (found === undefined) {
            return pass({ object: (0,objects/* slotObject */.ah)(target.slot ?? ''), evidence: { exists: false } });
        }
        const { type, database, plugin, synced } = found;
        const seen = { object: (0,objects/* slotObject */.ah)(found.name), evidence: { exists: true, type, database, plugin, ...(synced ? { synced } : {}) } };
        const conflict = conflictOf(found, session.database, target);
        return conflict === undefined
            ? pass(seen)
            : fail(conflict.certain ? 'error' : 'warning', {
                ...seen,
                message: `the name of the planned slot ${named(found.name)} is taken: ${conflict.what}`,
                meaning: `${conflict.meaning}${defaultNameHint(target)}`,
                remedy: otherName(found, slots, session.database, target),
                about: 'slot',
            });
    },
});
function conflictOf({ type, database, plugin, synced }, current, { consumer }) {
    if (type === 'physical') {
        return {
            what: 'there is a physical slot of that name, as standbys use',
            meaning: 'Nothing can be decoded from a physical slot, and slot names are unique across the whole server, so the pipeline does not start.',
            certain: true,
        };
    }
    if (database !== null && database !== current) {
        return {
            what: `the slot belongs to database ${named(database)}, not to ${named(current)}`,
            meaning: 'A slot can only be read in the database it was created in, and slot names are unique across the whole server, so the pipeline can neither use this slot nor create its own.',
            certain: true,
        };
    }
    if (synced) {
        return {
            what: 'this standby synchronizes the slot from its primary',
            meaning: 'A slot that is synchronized can be read only on the primary, or here once this standby has been promoted (SQLSTATE 55000 or 55006 until then), so the pipeline does not start.',
            certain: true,
        };
    }
    const { plugins } = consumer;
    if (plugin !== null && !plugins.value.includes(plugin)) {
        return {
            what: `the slot has the output plugin ${code(plugin)}, and ${consumer.product} uses ${listed(plugins.value.map(code), 'or')}`,
            meaning: 'The output plugin of a slot cannot be changed. The pipeline gets messages that it cannot read, or the server refuses its options.',
            certain: (0,src_consumer/* isVerified */.p4)(plugins),
        };
    }
    return undefined;
}
function defaultNameHint({ slot, consumer }) {
    return consumer.slot.value.defaultName === slot
        ? ` The name is the one that ${consumer.product} uses unless another is configured: every pipeline of ${consumer.product} on this server needs a name of its own.`
        : '';
}
function otherName(slot, slots, database, target) {
    if (slot.synced) {
        return (0,intents/* choice */.Yq)('Connect to the primary, or give the pipeline a slot of its own on this standby', { label: 'The primary', because: 'the pipeline goes on after a failover', intents: [{ kind: 'person-decides', text: 'Set the host of the pipeline, and of this check, to that of the primary.' }] }, {
            label: 'Another slot',
            because: 'the pipeline is to read this standby, and its slot is not carried over to another server',
            intents: [{ kind: 'set-option', option: 'slot', value: freeName(slot.name, database, slots), lead: 'Set `slot` to a name that no slot on the server has, such as this one, here and in the configuration of the pipeline.' }],
        });
    }
    return (0,intents/* remedy */.zL)('Give the slot of this pipeline a name of its own, here and in the configuration of the pipeline', { kind: 'person-decides', text: `The slot that has the name now stays as it is. ${ownerHint(slot, target)}` }, { kind: 'set-option', option: 'slot', value: freeName(slot.name, database, slots), lead: 'Set `slot` to a name that no slot on the server has, such as this one.' });
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-exists.ts








const slotExists = rule({
    id: 'slot-exists',
    group: 'slots',
    title: 'The slot exists, where the consumer does not create it',
    severities: ({ consumer: { slot } }) => (slot.value.madeBy === 'user' && (0,src_consumer/* isVerified */.p4)(slot) ? ['error'] : ['warning']),
    applies: ({ consumer, slot }) => {
        if (consumer.slot.value.madeBy === 'consumer') {
            return `${consumer.product} creates its slot`;
        }
        return slot === undefined ? '`slot` is not set' : undefined;
    },
    needs: ['slots', 'session'],
    judge({ slots, session }, target) {
        const { slot: name = '', consumer } = target;
        if (!(0,facts_slots/* isSlotName */.m7)(name)) {
            return skip(`no slot can be named ${code(name)}`);
        }
        const seen = { object: (0,objects/* slotObject */.ah)(name), evidence: { exists: (0,facts_slots/* slotOfThatName */.a$)(slots, target) !== undefined, made_by: consumer.slot.value.madeBy } };
        return seen.evidence.exists
            ? pass(seen)
            : fail((0,src_consumer/* isVerified */.p4)(consumer.slot) ? 'error' : 'warning', {
                ...seen,
                message: `replication slot ${named(name)} does not exist, and ${consumer.product} does not create it`,
                meaning: 'The pipeline does not start without its slot.',
                remedy: slot_exists_create(name, session.database, target),
                about: 'slot',
            });
    },
});
function slot_exists_create(name, database, { consumer }) {
    const [plugin] = consumer.plugins.value;
    return (0,intents/* remedy */.zL)(`Create the slot ${named(name)}, after the publication`, {
        kind: 'run-sql',
        text: `SELECT pg_create_logical_replication_slot(${(0,sql/* quoteLiteral */.ce)(name)}, ${(0,sql/* quoteLiteral */.ce)(plugin)});`,
        phase: 'slots',
        disruption: { kind: 'none' },
        runAs: 'a superuser or a role with REPLICATION (`rds_replication` on RDS and Aurora)',
        database,
        lead: 'The statement waits until every transaction that has written and is running now has ended. From then on the server retains WAL for the slot: create it shortly before the pipeline starts.',
    });
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-failover.ts







/** The first version that synchronizes slots to standbys. */
const SYNCHRONIZES_SINCE = 17;
const SETTING = 'synchronized_standby_slots';
const slotFailover = rule({
    id: 'slot-failover',
    group: 'slots',
    title: 'The planned slot survives a failover, and no missing standby holds it up',
    severities: ['error', 'warning', 'notice'],
    needs: ['slots', 'settings', 'version', 'session'],
    uses: ['walsenders', 'platform'],
    judge({ slots, settings, version, session, walsenders, platform }, target) {
        if (version.major < SYNCHRONIZES_SINCE) {
            return skip(`PostgreSQL ${String(version.major)} does not synchronize slots to standbys`);
        }
        if (session.inRecovery) {
            return skip('the server is a standby itself, and waits for no other');
        }
        const planned = (0,facts_slots/* plannedSlot */.pM)(slots, target);
        const waiting = waitedForInVain(slots, settings[SETTING]);
        return waiting.length > 0
            ? heldUp(waiting, planned, slots, settings[SETTING])
            : atFailover(planned, hasStandby(slots, (0,fact/* valueOf */.RP)(walsenders) ?? [], platform));
    },
});
/** Source: StandbySlotsHaveCaughtup; an inactive slot holds up what was written since its client left. */
function waitedForInVain(slots, setting) {
    return namesOf(setting?.value ?? '').flatMap((name) => {
        const slot = slots.find((one) => one.name === name);
        const why = whyInVain(slot);
        return why === undefined ? [] : [{ name, why, exists: slot !== undefined }];
    });
}
function whyInVain(slot) {
    if (slot === undefined) {
        return 'does not exist';
    }
    if (slot.type === 'logical') {
        return 'is a logical slot';
    }
    if (lossOf(slot) !== undefined) {
        return 'is lost';
    }
    return slot.active ? undefined : 'has no connected standby';
}
/** A list of identifiers, folded and quoted as in SQL. */
function namesOf(value) {
    const entries = value.match(/"(?:[^"]|"")*"|[^\s,"]+/g) ?? [];
    return entries.map((entry) => (entry.startsWith('"') ? entry.slice(1, -1).replaceAll('""', '"') : entry.toLowerCase()));
}
function heldUp(waiting, planned, slots, setting) {
    const held = slots.filter(({ type, failover, synced }) => type === 'logical' && failover && !synced);
    const own = planned !== undefined && held.includes(planned);
    const severity = own ? 'error' : held.length > 0 ? 'warning' : 'notice';
    const names = listed(waiting.map(({ name, why }) => `${named(name)}, which ${why}`));
    return fail(severity, {
        object: (0,objects/* settingObject */.QP)(SETTING),
        evidence: { [SETTING]: setting?.value ?? null, waited_for: waiting.map(({ name }) => name), failover_slots: held.map(({ name }) => name), planned: own },
        message: `${SETTING} names the slot ${names}`,
        meaning: own
            ? `The planned slot ${named(planned.name)} was created with failover: nothing is sent from it until every slot in the list has confirmed, and the consumer gets no error.`
            : `Nothing is sent from a slot that was created with failover until every slot in the list has confirmed. ${held.length > 0 ? `That currently applies to ${listed(held.slice(0, 3).map(({ name }) => named(name)))}, which other consumers use.` : 'There is no such slot at the moment.'}`,
        remedy: letGo(waiting, setting),
        related: held.map(({ name }) => (0,objects/* slotObject */.ah)(name)),
    });
}
function letGo(waiting, now) {
    const gone = waiting.map(({ name }) => name);
    const rest = namesOf(now?.value ?? '').filter((name) => !gone.includes(name));
    const remove = {
        label: 'Remove it from the list',
        because: 'for a standby that does not come back',
        intents: [
            {
                kind: 'set-parameter',
                name: SETTING,
                value: rest.join(', '),
                takesEffect: 'reload',
                now,
                lead: 'From then on a consumer can be ahead of that standby. If the standby is promoted anyway, its slots lack changes that consumers already have.',
            },
        ],
    };
    const start = {
        label: 'Start the standby',
        because: 'its slot exists, and it continues where it stopped',
        intents: [{ kind: 'person-decides', text: `Start the standby that uses ${listed(gone.map(code))}, or find out why it is not connected.`, phase: 'slots' }],
    };
    return waiting.every(({ exists }) => exists)
        ? (0,intents/* choice */.Yq)(`Start the standby, or remove its slot from ${code(SETTING)}`, remove, start)
        : (0,intents/* choice */.Yq)(`Remove what does not exist from ${code(SETTING)}`, remove);
}
function atFailover(planned, standby) {
    if (planned === undefined) {
        return pass({ object: (0,objects/* settingObject */.QP)(SETTING), evidence: { standby } });
    }
    const { name, failover, temporary } = planned;
    const seen = { object: (0,objects/* slotObject */.ah)(name), evidence: { standby, failover } };
    return !standby || failover || temporary
        ? pass(seen)
        : fail('notice', {
            ...seen,
            message: `the planned slot ${named(name)} was created without failover, and the server has a standby`,
            meaning: 'The slot is not synchronized to the standby. If the standby is promoted, the pipeline needs a new slot and a new copy of its tables, unless the cluster manager takes care of slots.',
            remedy: (0,intents/* advice */.v9)('Decide whether the pipeline has to survive a failover without a new copy', 'If so, its slot has to be created with failover, and the standby needs `sync_replication_slots`, `hot_standby_feedback` and a slot of its own on the primary.'),
        });
}
/** Clients that receive WAL into an archive, and are promoted never. */
const ARCHIVERS = /receivewal|receive_wal|barman|pgbackrest|wal-g/i;
/** Those that stream physically, as far as they can be seen; a read replica of RDS is not where a failover goes to. */
function hasStandby(slots, walsenders, platform) {
    const service = (0,fact/* valueOf */.RP)(platform)?.name;
    if (service === 'rds' || service === 'aurora') {
        return false;
    }
    const decoding = new Set(slots.filter(({ type }) => type === 'logical').map(({ activePid }) => activePid));
    const bySlot = slots.some(({ type, active, name, activeApplication }) => type === 'physical' && active && !ARCHIVERS.test(`${name} ${activeApplication ?? ''}`));
    return bySlot || walsenders.some(({ pid, state, applicationName }) => state === 'streaming' && !decoding.has(pid) && !ARCHIVERS.test(applicationName ?? ''));
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-health.ts









/** The first version that can remove WAL that a slot needs. */
const INVALIDATES_SINCE = 13;
const slotHealth = rule({
    id: 'slot-health',
    group: 'slots',
    title: 'No replication slot has lost, or is about to lose, the WAL it needs',
    severities: ['error', 'warning'],
    needs: ['slots', 'version'],
    judge({ slots, version }, target) {
        if (version.major < INVALIDATES_SINCE) {
            return skip(`PostgreSQL ${String(version.major)} keeps WAL for its slots without limit and invalidates none`);
        }
        const planned = (0,facts_slots/* plannedSlot */.pM)(slots, target);
        return slots.length === 0 ? pass({ evidence: { slots: 0 } }) : slots.map((slot) => slot_health_judgeSlot(slot, slot === planned, target));
    },
});
function slot_health_judgeSlot(slot, planned, target) {
    const seen = {
        object: (0,objects/* slotObject */.ah)(slot.name),
        evidence: {
            wal_status: slot.walStatus,
            ...(slot.invalidationReason === null ? {} : { invalidation_reason: slot.invalidationReason }),
            ...(slot.safeWalSizeBytes === null ? {} : { safe_wal_size: { bytes: slot.safeWalSizeBytes } }),
            active: slot.active,
            planned,
        },
    };
    const loss = lossOf(slot);
    if (loss !== undefined) {
        return fail(planned ? 'error' : 'warning', {
            ...seen,
            message: `replication slot ${named(slot.name)} ${loss}`,
            ...afterLoss(slot, planned, target),
        });
    }
    if (slot.walStatus === 'unreserved') {
        return fail('warning', {
            ...seen,
            message: `replication slot ${named(slot.name)} retains more WAL than max_slot_wal_keep_size allows`,
            meaning: 'One of the next checkpoints invalidates the slot, unless its restart_lsn advances first.',
            remedy: beforeLoss(slot, planned, target),
        });
    }
    return pass(seen);
}
/** What follows from the loss, and what to do: that depends on who reads the slot. */
function afterLoss(slot, planned, target) {
    const name = named(slot.name);
    if (slot.synced) {
        return {
            meaning: 'The slot is synchronized from the primary, and cannot be used after a failover as long as it is invalid.',
            remedy: (0,intents/* advice */.v9)(`Check ${name} on the primary`, 'The server recreates a synchronized slot by itself as long as the slot on the primary is valid. There is nothing to drop on this standby.'),
        };
    }
    if (slot.type === 'physical' && isRefused(slot)) {
        return {
            meaning: 'The server refuses to stream through the slot, whatever WAL it still has.',
            remedy: (0,intents/* remedy */.zL)(`Find out which standby or archiver uses ${name}, then drop the slot and create it again`, { kind: 'person-decides', text: `Stop the standby or archiver that is configured to use ${name}, and start it again once the slot exists again.`, phase: 'slots' }, ...disconnect(slot), dropSlot(slot, 'until the slot exists again, the server may remove WAL that the standby still needs')),
        };
    }
    if (slot.type === 'physical') {
        return {
            meaning: 'The standby or archiver that streams through it cannot get the WAL it lacks from this server.',
            remedy: (0,intents/* advice */.v9)(`Find the standby that uses ${name}, and provide the missing WAL in another way`, 'The standby can fetch the missing WAL from an archive (`restore_command`); otherwise it has to be rebuilt from a new base backup.'),
        };
    }
    return planned
        ? {
            meaning: 'Changes can no longer be read from the slot, so the pipeline cannot continue where it stopped.',
            remedy: (0,intents/* remedy */.zL)(`Drop ${name}, and let the pipeline create it again and copy its tables again`, ...disconnect(slot), dropSlot(slot, 'the pipeline has to create a new slot and copy its tables again; it cannot read from this one in any case')),
        }
        : {
            meaning: 'Changes can no longer be read from the slot: its consumer has stopped, and has to start with a new slot and a new copy.',
            remedy: (0,intents/* remedy */.zL)(`Find out which consumer ${name} belongs to, and drop the slot if its owner agrees`, { kind: 'person-decides', text: `The consumer of ${name} has to start again with a new slot in any case. ${ownerHint(slot, target)}`, phase: 'slots' }, ...disconnect(slot), dropSlot(slot, 'its consumer has to create a new slot and copy its tables again; it cannot read from this one in any case')),
        };
}
/** From 18 on a slot that was invalidated for another reason than removed WAL is refused until it is created again. */
function isRefused({ invalidationReason }) {
    return invalidationReason !== null && invalidationReason !== 'wal_removed';
}
const slot_health_RAISE = 'If that takes too long and the disk has room for the WAL, raise `max_slot_wal_keep_size`; a reload is sufficient.';
function beforeLoss(slot, planned, target) {
    const name = named(slot.name);
    if (slot.synced) {
        return catchUpOnThePrimary(slot);
    }
    if (slot.type === 'physical') {
        return (0,intents/* advice */.v9)(`Let the standby that uses ${name} catch up now`, 'Start it, or find out what holds up its WAL receiver.', slot_health_RAISE);
    }
    if (planned) {
        return (0,intents/* advice */.v9)(slot.active ? 'Let the pipeline catch up now' : 'Start the pipeline now', slot.active ? `Find out why the pipeline does not confirm what it reads from ${name}.` : `The pipeline is the only consumer of ${name}.`, slot_health_RAISE);
    }
    return (0,intents/* advice */.v9)(`Let the consumer of ${name} catch up now`, slot.active ? 'Find out why it does not confirm what it reads.' : 'No client is connected to it: find out which consumer it belongs to, and start that consumer.', ownerHint(slot, target), slot_health_RAISE);
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-in-use.ts





const slotInUse = rule({
    id: 'slot-in-use',
    group: 'slots',
    title: 'No client of another role is connected to the planned slot',
    severities: ['error', 'notice'],
    applies: ({ slot }) => (slot === undefined ? '`slot` is not set' : undefined),
    needs: ['slots', 'role'],
    judge({ slots, role }, target) {
        const slot = (0,facts_slots/* plannedSlot */.pM)(slots, target);
        if (slot === undefined) {
            return (0,facts_slots/* slotOfThatName */.a$)(slots, target) === undefined
                ? pass({ object: (0,objects/* slotObject */.ah)(target.slot ?? ''), evidence: { exists: false } })
                : skip(`the slot ${named(target.slot ?? '')} is not one that this pipeline could use`);
        }
        const { active, activePid, activeUser, activeApplication } = slot;
        const seen = {
            object: (0,objects/* slotObject */.ah)(slot.name),
            evidence: { active, active_pid: activePid, role: activeUser, application_name: activeApplication },
        };
        if (!active) {
            return pass(seen);
        }
        if (activeUser === null) {
            return unknown({
                ...seen,
                message: `could not check which role is connected to the planned slot ${named(slot.name)}: its server process belongs to no role, or ended meanwhile`,
            });
        }
        return activeUser === role.name
            ? fail('notice', {
                ...seen,
                message: `the planned slot ${named(slot.name)} is in use by the pipeline's own role ${named(activeUser)}${byClient(slot)}`,
                meaning: 'Only one client at a time can read a slot. If that is the running pipeline, it needs no new slot and no new walsender; if it is another deployment, this one is refused.',
                remedy: (0,intents/* advice */.v9)('Stop the running pipeline before its successor starts', 'Unless they take turns, two deployments of one pipeline need a slot each.'),
            })
            : fail('error', {
                ...seen,
                message: `the planned slot ${named(slot.name)} is in use by role ${named(activeUser)}${byClient(slot)}, not by ${named(role.name)}`,
                meaning: 'Only one client at a time can read a slot, and what one client has confirmed is not sent to another. The pipeline is refused as long as that client is connected.',
                remedy: takeTurns(slot, slots, target),
                about: 'slot',
            });
    },
});
function byClient({ activeApplication, activePid }) {
    const process = activePid === null ? '' : ` (server process ${String(activePid)})`;
    return activeApplication === null || activeApplication === '' ? process : `, client ${code(activeApplication)}${process}`;
}
function takeTurns(slot, slots, target) {
    const other = named(slot.activeUser ?? '');
    return (0,intents/* choice */.Yq)(`Use a slot of its own for this pipeline, or stop the client of ${other}`, {
        label: 'Another slot',
        because: 'both consumers get every change',
        intents: [
            {
                kind: 'set-option',
                option: 'slot',
                value: freeName(slot.name, target.connection.database, slots),
                lead: 'Set `slot` to a name that no slot of the server has, such as this one, here and in the configuration of the pipeline.',
            },
        ],
    }, {
        label: 'Name the role',
        because: `if ${other} is the role that the pipeline logs in as`,
        intents: [{ kind: 'set-option', option: 'role', value: slot.activeUser ?? '', lead: 'Set `role`, so that privileges are checked for that role.' }],
    }, {
        label: 'Stop the client',
        because: 'if this pipeline replaces it',
        intents: [
            {
                kind: 'person-decides',
                text: `Stop the consumer that is connected as ${other}, then start this pipeline: it continues from the position that the other one has confirmed.`,
                phase: 'slots',
            },
        ],
    });
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-incomplete.ts







const slotIncomplete = rule({
    id: 'slot-incomplete',
    group: 'slots',
    title: 'The creation of every logical slot is complete',
    severities: ['warning'],
    needs: ['slots'],
    judge({ slots }, target) {
        const incomplete = slots.filter(isIncomplete);
        return incomplete.length === 0 ? pass({ evidence: { slots: slots.length } }) : incomplete.map((slot) => slot_incomplete_judgeSlot(slot, target));
    },
});
/** A temporary slot goes with its session, and a synchronized one is completed by the server. */
function isIncomplete(slot) {
    const { type, temporary, synced, restartLsn, confirmedFlushLsn } = slot;
    return type === 'logical' && !temporary && !synced && lossOf(slot) === undefined && (restartLsn === null || confirmedFlushLsn === null);
}
function slot_incomplete_judgeSlot(slot, target) {
    const { name, active, activePid, restartLsn, confirmedFlushLsn, database } = slot;
    const planned = slot === (0,facts_slots/* plannedSlot */.pM)([slot], target);
    return fail('warning', {
        object: (0,objects/* slotObject */.ah)(name),
        evidence: { restart_lsn: restartLsn !== null, confirmed_flush_lsn: confirmedFlushLsn !== null, active, active_pid: activePid, database, planned },
        message: active ? `the creation of replication slot ${named(name)} is not complete` : `replication slot ${named(name)} has no position to be read from`,
        meaning: active
            ? 'The server waits for transactions that have written and are still running. Until they end, nothing can be read from the slot, and any other slot that is created waits for the same transactions.'
            : 'Its creation was not completed. Nothing can be read from the slot, and it counts against max_replication_slots.',
        remedy: complete(slot, planned ? '' : ` ${ownerHint(slot, target)}`),
    });
}
function complete({ name, active }, owner) {
    return active
        ? (0,intents/* remedy */.zL)(`End the transactions that the creation of ${named(name)} waits for`, { kind: 'person-decides', text: `These two queries list the open transactions that have written, and the prepared ones, in all databases.${owner}`, phase: 'slots' }, query('SELECT pid, datname, usename, state, xact_start FROM pg_stat_activity WHERE backend_xid IS NOT NULL;', 'a superuser or a member of `pg_monitor`'), query('SELECT gid, database, prepared FROM pg_prepared_xacts;', 'any role'))
        : (0,intents/* remedy */.zL)(`Let the consumer of ${named(name)} create its slot again`, {
            kind: 'person-decides',
            text: `A slot without a position is of no use to its consumer: stop the consumer, drop the slot, then start the consumer again.${owner}`,
            phase: 'slots',
        });
}
function query(text, runAs) {
    return { kind: 'run-sql', text, phase: 'slots', disruption: { kind: 'none' }, runAs };
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-lag.ts









const slotLag = rule({
    id: 'slot-lag',
    group: 'slots',
    title: 'No replication slot retains more WAL than allowed',
    severities: ['error', 'warning'],
    needs: ['slots', 'currentLsn'],
    prerequisites: ['wal-level'],
    judge({ slots, currentLsn }, target) {
        // A slot without restart_lsn retains nothing, and neither does one that was invalidated, which may keep it.
        const holding = slots.flatMap((slot) => slot.restartLsn === null || lossOf(slot) !== undefined ? [] : [slot_lag_judgeSlot(slot, slot_lag_retainedBytes(slot.restartLsn, currentLsn), target)]);
        return holding.length === 0 ? pass({ evidence: { slots: 0 } }) : holding;
    },
});
/** On a standby, a slot that is ahead of what was received retains nothing. */
function slot_lag_retainedBytes(restartLsn, currentLsn) {
    return currentLsn > restartLsn ? Number(currentLsn - restartLsn) : 0;
}
function slot_lag_judgeSlot(slot, retained, target) {
    const { slotLagErrorBytes, slotLagWarningBytes } = target.thresholds;
    const seen = {
        object: (0,objects/* slotObject */.ah)(slot.name),
        evidence: { retained: { bytes: retained }, active: slot.active, database: slot.database },
    };
    const severity = retained > (slotLagErrorBytes ?? Infinity) ? 'error' : 'warning';
    const limit = severity === 'error' ? (slotLagErrorBytes ?? slotLagWarningBytes) : slotLagWarningBytes;
    if (retained <= limit) {
        return pass(seen);
    }
    return fail(severity, {
        ...seen,
        message: `replication slot ${named(slot.name)} retains ${(0,units/* formatBytes */.z3)(retained)} of WAL (${severity} above ${(0,units/* formatBytes */.z3)(limit)})` +
            (slot.active || slot.synced ? '' : ', and no client is connected to it'),
        meaning: 'The server keeps this WAL until the slot advances. If the WAL fills the disk, the server stops.',
        remedy: slot_lag_remedyFor(slot, slot === (0,facts_slots/* plannedSlot */.pM)([slot], target), target),
        about: severity === 'error' ? 'slot-lag-error' : 'slot-lag-warning',
    });
}
/** Depends on who reads the slot: a consumer on the primary, a standby, the pipeline, or another consumer. */
function slot_lag_remedyFor(slot, planned, target) {
    const name = named(slot.name);
    if (slot.synced) {
        return catchUpOnThePrimary(slot);
    }
    if (slot.type === 'physical') {
        return slot.active
            ? (0,intents/* advice */.v9)(`Let the standby that uses ${name} catch up`, 'Find out what holds it up: a slow network, a slow disk, or a standby that cannot write what it receives.')
            : (0,intents/* advice */.v9)(`Find out which standby uses ${name}, and start it`, 'A standby that is still needed continues where it stopped. If the standby has been removed, whoever ran it can drop the slot.');
    }
    if (slot.active) {
        return (0,intents/* advice */.v9)(planned ? 'Let the pipeline catch up' : `Let the consumer of ${name} catch up`, `Find out why ${name} does not advance: a long transaction on the server, a slow destination, or a table copy that has stopped.`, ...(planned ? [] : [ownerHint(slot, target)]));
    }
    return planned
        ? (0,intents/* advice */.v9)('Start the pipeline', `The slot ${name} advances as soon as the pipeline runs.`)
        : dropIfAbandoned(slot, target, `Start the consumer of ${name}, or drop the slot if it no longer has one`, 'its consumer loses the changes it has not read, and has to copy its tables again');
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-runway.ts











/** Of two slots one of which has used up this part of the limit, only that one is at fault if the limit suffices for neither. */
const USED_UP = 0.5;
const slotRunway = rule({
    id: 'slot-runway',
    group: 'slots',
    title: 'No replication slot is so far behind that it can be lost within `max-outage`',
    severities: ['warning'],
    needs: ['slots', 'settings'],
    uses: ['walWritten', 'currentLsn', 'session', 'awsStorage', 'awsInstances'],
    judge({ slots, settings, awsStorage, awsInstances, ...seen }, target) {
        const cap = walCapBytes(settings);
        if (cap === undefined || cap === null) {
            const rate = walRate({ ...seen, slots: { state: 'known', value: slots } }, target);
            const room = roomForWal((0,fact/* valueOf */.RP)(awsStorage), (0,fact/* valueOf */.RP)(awsInstances));
            if (slots.length > 0 && rate !== undefined && room !== undefined) {
                return judgeDisk(rate, room, target);
            }
            return pass({ message: 'WAL is retained for slots without limit', evidence: { slots: slots.length } });
        }
        const kept = slots.filter((slot) => slot.restartLsn !== null && slot.safeWalSizeBytes !== null && lossOf(slot) === undefined);
        if (kept.length === 0) {
            return pass({ evidence: { slots: 0 } });
        }
        const facts = { ...seen, slots: { state: 'known', value: slots } };
        const measured = kept.flatMap((slot) => {
            const rate = walRate(facts, target, slot);
            return rate === undefined ? [] : [{ slot, rate, left: Math.max(slot.safeWalSizeBytes ?? 0, 0) }];
        });
        if (measured.length === 0) {
            return skip('the rate at which the server writes WAL is not known: too little time has been measured, or this version does not count it');
        }
        const current = (0,fact/* valueOf */.RP)(seen.currentLsn);
        const fastest = measured.map(({ rate }) => rate).reduce((a, b) => (b.bytesPerMs > a.bytesPerMs ? b : a));
        const behind = Math.max(...kept.map((slot) => retained(slot, current)));
        const widen = widenCap(fastest, behind, settings, target);
        return measured.map((one) => slot_runway_judgeSlot(one, cap, widen, target));
    },
});
/** Without a limit, slots can retain WAL until the volume is full: `room`, in bytes. */
function judgeDisk(rate, room, { thresholds: { maxOutageMs } }) {
    const lastsMs = room / rate.bytesPerMs;
    const evidence = {
        free_storage: { bytes: room },
        wal_per_hour: { bytes: bytesPerHour(rate) },
        measured: { ms: rate.measuredMs },
        measured_by: rate.measuredBy,
        lasts: { ms: Math.round(lastsMs) },
        max_outage: { ms: maxOutageMs },
    };
    return lastsMs >= maxOutageMs
        ? pass({ evidence })
        : fail('warning', {
            about: 'max-outage',
            evidence,
            message: `WAL is retained for slots without limit, and AWS reports room for ${(0,units/* formatBytes */.z3)(room)}, which the server writes in ` +
                `${(0,units/* formatMs */._V)(lastsMs)} (${(0,units/* formatBytes */.z3)(bytesPerHour(rate))} an hour); max-outage is ${(0,units/* formatMs */._V)(maxOutageMs)}`,
            meaning: 'A consumer that is down for that long fills the storage, and a full storage stops the database.',
            remedy: (0,intents/* advice */.v9)('Give the instance more storage, or limit the WAL that slots retain', 'More storage, or storage autoscaling with a higher limit, lets a consumer be down for longer. A limit in `max_slot_wal_keep_size` protects the database, and loses the slot instead.'),
        });
}
function retained({ restartLsn }, current) {
    return restartLsn === null || current === undefined || current < restartLsn ? 0 : Number(current - restartLsn);
}
function slot_runway_judgeSlot({ slot, rate, left }, cap, widen, target) {
    const { maxOutageMs } = target.thresholds;
    const lastsMs = left / rate.bytesPerMs;
    const seen = {
        object: (0,objects/* slotObject */.ah)(slot.name),
        evidence: {
            safe_wal_size: { bytes: left },
            wal_per_hour: { bytes: bytesPerHour(rate) },
            measured: { ms: rate.measuredMs },
            measured_by: rate.measuredBy,
            lasts: { ms: Math.round(lastsMs) },
            max_outage: { ms: maxOutageMs },
            active: slot.active,
        },
    };
    // Where the limit is too small for any slot, slot-wal-cap says so: a slot that is in step is not what is wrong.
    const limitSuffices = cap / rate.bytesPerMs >= maxOutageMs;
    if (lastsMs >= maxOutageMs || (!limitSuffices && left > (1 - USED_UP) * cap)) {
        return pass(seen);
    }
    return fail('warning', {
        ...seen,
        about: 'max-outage',
        message: `replication slot ${named(slot.name)} can be lost after ${(0,units/* formatBytes */.z3)(left)} more of WAL, ` +
            `which the server writes in ${(0,units/* formatMs */._V)(lastsMs)} (${(0,units/* formatBytes */.z3)(bytesPerHour(rate))} an hour); max-outage is ${(0,units/* formatMs */._V)(maxOutageMs)}`,
        meaning: 'If it does not advance before, a checkpoint invalidates it, and its consumer has to start with a new slot and a new copy.',
        remedy: orMoreRoom(letAdvance(slot, target), widen),
    });
}
function orMoreRoom({ summary, alternatives: [first] }, widen) {
    return { summary: `${summary}, or raise \`max_slot_wal_keep_size\``, alternatives: [{ intents: [...first.intents, widen] }] };
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-name.ts





const slotName = rule({
    id: 'slot-name',
    group: 'slots',
    title: 'The name of the planned slot is valid',
    severities: ['error'],
    applies: ({ slot }) => (slot === undefined ? '`slot` is not set' : undefined),
    needs: ['version'],
    judge(_, { slot: name = '' }) {
        const seen = { object: (0,objects/* slotObject */.ah)(name), evidence: { name, characters: Array.from(name).length } };
        return (0,facts_slots/* isSlotName */.m7)(name)
            ? pass(seen)
            : fail('error', {
                ...seen,
                message: `no replication slot can be named ${code(name)}`,
                meaning: 'A name consists of 1 to 63 lower-case letters, digits and underscores. The server refuses any other, even in quotes, so the pipeline cannot create its slot.',
                remedy: rename(nearestName(name)),
                about: 'slot',
            });
    },
});
function rename(name) {
    const summary = 'Give the slot another name, here and in the configuration of the pipeline';
    return name === undefined
        ? (0,intents/* advice */.v9)(summary, 'Use 1 to 63 lower-case letters, digits and underscores, and set the input `slot` to that name.')
        : (0,intents/* remedy */.zL)(summary, { kind: 'set-option', option: 'slot', value: name, lead: `Set \`slot\` to a name that is allowed, such as ${code(name)}.` });
}
/** Folded, and with underscores for what is not allowed; undefined when that does not make a name. */
function nearestName(name) {
    const allowed = Array.from(name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, ''), (letter) => ((0,facts_slots/* isSlotName */.m7)(letter) ? letter : '_')).join('');
    const cut = allowed.slice(0, 63);
    return /[a-z0-9]/.test(cut) && (0,facts_slots/* isSlotName */.m7)(cut) ? cut : undefined;
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-two-phase.ts






/** The version of pgoutput's protocol that has messages for prepared transactions. */
const PROTOCOL_WITH_PREPARED = 3;
/** The first version of PostgreSQL whose pgoutput sends them; 14 decodes them at COMMIT PREPARED all the same (lab: 14 to 18). */
const SENT_SINCE = 15;
const slotTwoPhase = rule({
    id: 'slot-two-phase',
    group: 'slots',
    title: 'The planned slot sends prepared transactions only to a consumer that supports them',
    severities: ['warning'],
    applies: ({ slot, consumer: { product, protocolVersion } }) => {
        if (slot === undefined) {
            return '`slot` is not set';
        }
        return protocolVersion.value === null || protocolVersion.value >= PROTOCOL_WITH_PREPARED
            ? `${product} ${protocolVersion.value === null ? 'does not use the protocol of pgoutput' : 'supports prepared transactions'}`
            : undefined;
    },
    needs: ['slots', 'version'],
    judge({ slots, version }, target) {
        if (version.major < SENT_SINCE) {
            return skip(`PostgreSQL ${String(version.major)} sends a prepared transaction when it is committed`);
        }
        const slot = (0,facts_slots/* plannedSlot */.pM)(slots, target);
        const { product, protocolVersion } = target.consumer;
        const seen = { object: (0,objects/* slotObject */.ah)(target.slot ?? ''), evidence: { two_phase: slot?.twoPhase ?? null, protocol_version: protocolVersion.value } };
        if (slot?.twoPhase !== true) {
            return pass(seen);
        }
        return fail('warning', {
            ...seen,
            message: `the planned slot ${named(slot.name)} was created with two_phase, and ${product} uses version ${String(protocolVersion.value ?? '')} of the protocol`,
            meaning: `The server sends a transaction as soon as it is prepared, in messages that version ${String(PROTOCOL_WITH_PREPARED)} of the protocol added. A consumer that does not know them stops, or loses the transaction.`,
            remedy: (0,intents/* remedy */.zL)(`Create the slot ${named(slot.name)} without two_phase`, {
                kind: 'person-decides',
                text: 'As long as no application uses PREPARE TRANSACTION, nothing happens. Otherwise stop the pipeline, drop the slot, and let the pipeline create it again and copy its tables again.',
                phase: 'slots',
            }, ...disconnect(slot), dropSlot(slot, 'the pipeline loses its position, and has to copy its tables again')),
        });
    },
});

;// CONCATENATED MODULE: ./src/rules/slots/temporary-slot.ts





const temporarySlot = rule({
    id: 'temporary-slot',
    group: 'slots',
    title: 'A logical replication slot can be created',
    severities: ['error'],
    applies: ({ probe }) => ((0,src_target/* triesSlot */.Iw)(probe) ? undefined : 'only runs with `probe: slot` or `probe: stream`'),
    needs: ['temporarySlot'],
    prerequisites: ['wal-level', 'replication-connection'],
    judge({ temporarySlot: probed }, { consumer }) {
        const [plugin] = consumer.plugins.value;
        if (probed.outcome === 'created') {
            return pass({ evidence: { plugin } });
        }
        const { error } = probed;
        return fail('error', {
            message: `a temporary replication slot with the output plugin ${code(plugin)} could not be created: ${said(error)}`,
            meaning: 'The pipeline creates its slot in the same way, and will get the same error.',
            evidence: { plugin, sqlstate: error.code, server_says: saidInEvidence(error), hint: error.hint ?? null },
            remedy: temporary_slot_remedyFor(error, plugin),
        });
    },
});
/** By SQLSTATE: query_canceled and lock_not_available, undefined_file, configuration_limit_exceeded. */
function temporary_slot_remedyFor(error, plugin) {
    switch (error.code) {
        case '57014':
        case '55P03':
            return (0,intents/* remedy */.zL)('End the transactions that the creation of the slot waits for', {
                kind: 'person-decides',
                text: 'Creating a logical slot waits for every running transaction that has written, in any database of the server, including prepared transactions. These two queries list them.',
                phase: 'slots',
            }, temporary_slot_query(OPEN_TRANSACTIONS, 'a superuser or a member of `pg_monitor`'), temporary_slot_query(PREPARED_TRANSACTIONS, 'any role'));
        case '58P01':
            return (0,intents/* advice */.v9)(`Install the output plugin ${code(plugin)} on the server, or use \`pgoutput\``, `The server has no library named ${code(plugin)}. Managed services offer a fixed list of output plugins; \`pgoutput\` is part of PostgreSQL.`);
        case '53400':
            return (0,intents/* choice */.Yq)('Free a replication slot for the probe, or skip the probe', { label: 'Free a slot', because: 'the pipeline still has to create its own', intents: [{ kind: 'person-decides', text: SLOTS_IN_USE, phase: 'slots' }] }, {
                label: 'Skip the probe',
                because: "if the pipeline's slot exists already, and it needs no other",
                intents: [{ kind: 'set-option', option: 'probe', value: 'connect', lead: 'Set `probe` to `connect`, which needs no slot.' }],
            });
        default:
            return (0,intents/* advice */.v9)(`Find out why the server refuses the slot (SQLSTATE ${code(error.code)})`, 'Appendix A of the PostgreSQL documentation names the condition behind the SQLSTATE. The server log has the error with its context: look for the application name `cdc-preflight`.');
    }
}
const SLOTS_IN_USE = 'All replication slots are in use (`max_replication_slots`). Drop one that no consumer needs any more, or raise the limit, which requires a restart.';
/** A query that shows what a person has to decide on: it changes nothing. */
function temporary_slot_query(text, runAs) {
    return { kind: 'run-sql', text, phase: 'slots', disruption: { kind: 'none' }, runAs };
}
const OPEN_TRANSACTIONS = 'SELECT pid, datname, usename, state, xact_start FROM pg_stat_activity WHERE backend_xid IS NOT NULL;';
const PREPARED_TRANSACTIONS = 'SELECT gid, database, prepared FROM pg_prepared_xacts;';

;// CONCATENATED MODULE: ./src/rules/slots/temporary-stream.ts







const temporaryStream = rule({
    id: 'temporary-stream',
    group: 'slots',
    title: "Changes can be streamed from a slot with the consumer's options",
    severities: (target) => [temporary_stream_severityFor(target)],
    applies: ({ probe }) => (probe === 'stream' ? undefined : 'only runs with `probe: stream`'),
    needs: ['temporaryStream'],
    uses: ['publication'],
    judge({ temporaryStream: probed, publication }, target) {
        const [plugin] = target.consumer.plugins.value;
        const evidence = { plugin, outcome: probed.outcome, options: Object.entries(probed.options).map(([name, value]) => `${name} = ${value}`) };
        const severity = temporary_stream_severityFor(target);
        switch (probed.outcome) {
            case 'streaming':
                return pass({ evidence });
            case 'silent':
                return fail(severity, { ...silent(probed), evidence: { ...evidence, begun: probed.begun, waited_ms: probed.afterMs } });
            case 'refused':
                return isMadeByConsumer(probed.error, target) && publication.state === 'known' && (0,fact/* valueOf */.RP)(publication) === null
                    ? skip(`not checked, because the publication ${named(target.publication ?? '')} does not exist, and the consumer creates it`)
                    : fail(severity, {
                        message: `the server refused to stream from a temporary slot with the output plugin ${code(plugin)}: ${said(probed.error)}`,
                        meaning: 'The pipeline starts its stream in the same way, and gets the same error.',
                        evidence: { ...evidence, sqlstate: probed.error.code, server_says: saidInEvidence(probed.error), hint: probed.error.hint ?? null },
                        remedy: temporary_stream_remedyFor(probed.error, target),
                    });
        }
    },
});
/** What the consumer sends is known from its documentation, or not: only then is its refusal an error. */
function temporary_stream_severityFor({ consumer: { pluginOptions, protocolVersion } }) {
    return (0,src_consumer/* isVerified */.p4)(pluginOptions) && (0,src_consumer/* isVerified */.p4)(protocolVersion) ? 'error' : 'warning';
}
/** undefined_object. */
const NO_SUCH_PUBLICATION = '42704';
function isMadeByConsumer({ code: sqlstate }, { autocreate, consumer }) {
    return sqlstate === NO_SUCH_PUBLICATION && (autocreate !== 'disabled' || consumer.publication.value.madeBy === 'consumer');
}
function silent({ begun, afterMs }) {
    return {
        message: begun
            ? `a stream from a temporary slot began, but no message from the server arrived within ${(0,units/* formatMs */._V)(afterMs)}`
            : `the server did not answer the request to stream from a temporary slot within ${(0,units/* formatMs */._V)(afterMs)}`,
        meaning: 'The pipeline connects, but receives no changes.',
        about: 'host',
        remedy: (0,intents/* remedy */.zL)('Connect to the server itself, or give it more time', {
            kind: 'set-option',
            option: 'host',
            lead: 'Set `host` and `port` to those of PostgreSQL, if a proxy, tunnel or load balancer is in between: one that holds back what it does not understand behaves like this.',
        }, {
            kind: 'set-option',
            option: 'connect-timeout',
            lead: 'Raise this limit if the server is slow: decoding a large transaction that has just been committed takes time.',
        }),
    };
}
/** Routines of the server that read a plugin's options: those of pgoutput, and the usual ones of others. Lab: 10, 13, 18. */
const READS_OPTIONS = new Set(['parse_output_parameters', 'pgoutput_startup', 'pg_decode_startup']);
function temporary_stream_remedyFor({ code: sqlstate, routine }, { consumer, publication }) {
    if (routine !== undefined && READS_OPTIONS.has(routine)) {
        return (0,intents/* advice */.v9)(`Use options that this version of the output plugin knows, or a version of ${consumer.product} that sends only those`, 'The evidence lists the options as they were sent. A newer protocol version or option of `pgoutput` needs a newer PostgreSQL.');
    }
    switch (sqlstate) {
        case NO_SUCH_PUBLICATION:
            return (0,intents/* advice */.v9)(`Create the publication ${named(publication ?? '')} before the slot of the pipeline`, 'A slot decodes with the catalogs as they were when a change was made: a publication that is created later does not exist for the changes before it.');
        default:
            return (0,intents/* advice */.v9)(`Find out why the server refuses the stream (SQLSTATE ${code(sqlstate)})`, 'Appendix A of the PostgreSQL documentation names the condition behind the SQLSTATE. The server log has the error with its context: look for the application name `cdc-preflight`.');
    }
}

;// CONCATENATED MODULE: ./src/rules/slots/index.ts



















/** The group's rules, in the order of the report. */
const slotRules = [
    slotName,
    slotConflict,
    slotExists,
    slotInUse,
    slotHealth,
    slotIncomplete,
    slotBeforePublication,
    slotAhead,
    slotTwoPhase,
    slotLag,
    consumerLag,
    slotGap,
    inactiveSlot,
    catalogXminAge,
    slotRunway,
    slotFailover,
    slotCreationBlocked,
    temporarySlot,
    temporaryStream,
];

;// CONCATENATED MODULE: ./src/rules/tables/cascade-outside-publication.ts




const cascadeOutsidePublication = rule({
    id: 'cascade-outside-publication',
    group: 'tables',
    title: 'No ON DELETE CASCADE connects a table in scope with one that is not',
    severities: ['notice'],
    applies: ({ operations }) => (operations.includes('delete') ? undefined : 'the pipeline needs no deletes'),
    needs: ['cascades'],
    judge({ cascades: { cascades, count } }) {
        const [first] = cascades;
        return first === undefined
            ? pass()
            : fail('notice', {
                message: cascade_outside_publication_problemWith(first, count),
                meaning: first.intoScope
                    ? 'A delete in a table that the pipeline does not capture also deletes rows of the table in scope. The pipeline delivers these deletes, but not what caused them.'
                    : 'A delete in the table in scope also deletes rows of a table that the pipeline does not capture. If the target has that table as well, its rows stay there.',
                evidence: { foreign_keys: count },
                related: cascades.flatMap(({ from, to }) => [(0,objects/* tableObject */.oX)(from), (0,objects/* tableObject */.oX)(to)]),
                remedy: (0,intents/* advice */.v9)('Capture both tables of each of these foreign keys, if the target is to have both', 'Nothing has to be done if the consumers of the data do not need to know why a row was deleted.'),
            });
    },
});
function cascade_outside_publication_problemWith({ from, to, intoScope }, count) {
    const more = count === 1 ? '' : ` (and ${counted(count - 1, 'more foreign key')} of this kind)`;
    return intoScope
        ? `deletes from ${table(to)}, which is not in scope, cascade to ${table(from)}${more}`
        : `deletes from ${table(to)} cascade to ${table(from)}, which is not in scope${more}`;
}

;// CONCATENATED MODULE: ./src/rules/tables/column-types.ts





const WORST_FIRST = ['error', 'warning', 'notice'];
const columnTypes = rule({
    id: 'column-types',
    group: 'tables',
    title: 'The consumer supports the types of all columns in scope',
    severities: ({ consumer }) => column_types_severitiesOf(consumer),
    applies: ({ consumer }) => (consumer.types.length === 0 ? "the consumer's profile lists no unsupported types" : undefined),
    needs: ['columns'],
    judge({ columns }, { consumer }) {
        const outcomes = columns.listed.flatMap((one) => {
            const need = consumer.types.find(({ value }) => value.includes(one.listedAs));
            return need === undefined ? [] : [judgeColumn(one, need, consumer)];
        });
        return outcomes.length === 0 ? pass() : { outcomes, total: columns.listedCount };
    },
});
function column_types_severitiesOf({ types }) {
    const found = types.map(src_consumer/* severityOf */.xJ);
    const [worst = 'notice', ...lesser] = WORST_FIRST.filter((severity) => found.includes(severity));
    return [worst, ...lesser];
}
function judgeColumn(one, need, { product }) {
    const name = code(`${(0,objects/* tableObject */.oX)(one).name}.${one.column}`);
    if (one.listedAs === 'incomparable') {
        return incomparable(one, need, name);
    }
    return fail((0,src_consumer/* severityOf */.xJ)(need), {
        object: (0,objects/* tableObject */.oX)(one),
        message: `column ${name} has the type ${code(one.type)}, which ${product} does not support`,
        meaning: need.unmet,
        evidence: { column: one.column, type: one.type, listed_as: one.listedAs },
        remedy: (0,intents/* advice */.v9)(`Leave the column out of the pipeline, or change its type`, `Exclude the column of ${table(one)} in the configuration of the consumer, or change its type to one that the consumer supports, such as ${code('text')}.`),
    });
}
/** A type that has to be compared, since nothing but the whole row tells which row was changed. */
function incomparable(one, need, name) {
    return fail((0,src_consumer/* severityOf */.xJ)(need), {
        object: (0,objects/* tableObject */.oX)(one),
        message: `column ${name} has the type ${code(one.type)}, which has no equality operator, and ${table(one)} has REPLICA IDENTITY FULL and no primary key`,
        meaning: need.unmet,
        evidence: { column: one.column, type: one.type, listed_as: one.listedAs },
        remedy: (0,intents/* advice */.v9)(`Add a primary key to ${table(one)} on both sides and use it as the replica identity, or change the type of the column`, `A primary key of the subscriber's table is sufficient. Otherwise change the type of ${name} to one that can be compared, such as ${code('jsonb')} or ${code('text')}, on both sides.`),
    });
}

;// CONCATENATED MODULE: ./src/rules/tables/generated-columns.ts



const generatedColumns = rule({
    id: 'generated-columns',
    group: 'tables',
    title: 'No table in scope has generated columns that the stream leaves out',
    severities: ['notice'],
    needs: ['columns'],
    judge({ columns: { generated } }) {
        return generated.count === 0
            ? pass()
            : fail('notice', {
                message: `${counted(generated.count, 'table')} in scope ${generated.count === 1 ? 'has' : 'have'} generated columns that are not published: ${firstOf(generated.tables, generated.count)}`,
                meaning: 'A copy reads these columns, but the stream does not contain them: after the first change of a row, the target has a stale value or none.',
                evidence: { tables: generated.count },
                remedy: (0,intents/* advice */.v9)('Compute these columns in the target as well, or leave them out there', 'From PostgreSQL 18 on, a publication with `publish_generated_columns = stored` publishes stored generated columns. Virtual ones are never published.'),
            });
    },
});

;// CONCATENATED MODULE: ./src/rules/tables/large-objects.ts



const largeObjects = rule({
    id: 'large-objects',
    group: 'tables',
    title: 'No table in scope refers to large objects',
    severities: ['notice'],
    needs: ['columns'],
    judge({ columns: { references, largeObjects: exist } }) {
        return !exist || references.count === 0
            ? pass({ evidence: { large_objects: exist } })
            : fail('notice', {
                message: `the database has large objects, and ${counted(references.count, 'table')} in scope ${references.count === 1 ? 'has' : 'have'} columns that may refer to them: ${firstOf(references.tables, references.count)}`,
                meaning: 'Large objects are never replicated: the pipeline delivers the OID of the object, but not its contents.',
                evidence: { tables: references.count },
                remedy: (0,intents/* advice */.v9)('Move the contents into a column of type `bytea`, or copy the large objects by other means', 'A column of type `oid` can also hold something else; then there is nothing to do.'),
            });
    },
});

;// CONCATENATED MODULE: ./src/rules/tables/generated-identity.ts






/** Since this version the server rejects updates where the identity holds a generated column that is not published. */
const REJECTED_SINCE = 18;
const generatedIdentity = rule({
    id: 'generated-identity',
    group: 'tables',
    title: 'No replica identity contains a generated column that is not published',
    severities: ['error', 'warning', 'notice'],
    needs: ['generatedIdentities', 'version'],
    judge({ generatedIdentities, version }, target) {
        if (generatedIdentities.count === 0) {
            return pass();
        }
        return version.major >= REJECTED_SINCE
            ? { outcomes: generatedIdentities.tables.map((one) => judgeRejected(one, target)), total: generatedIdentities.count }
            : judgeBefore(generatedIdentities, target);
    },
});
function columnsOf({ columns }) {
    return `the generated column${columns.length === 1 ? '' : 's'} ${listed(columns.map(named))}`;
}
const SETTINGS = { d: 'default', i: 'index', f: 'full' };
function generated_identity_evidenceOf({ setting, columns, virtual, publications }) {
    return {
        replica_identity: SETTINGS[setting],
        generated_columns: columns,
        ...(virtual ? { virtual } : {}),
        ...(publications.length === 0 ? {} : { rejected_because_of: publications }),
    };
}
/** From 18 on: the application's statements fail. */
function judgeRejected(one, target) {
    const name = table(one);
    const { publications, planned, implicitMember, writes } = one;
    const refusal = `PostgreSQL rejects every UPDATE and DELETE on ${name}, for the application too: "Replica identity must not contain unpublished generated columns".`;
    const isNow = publications.length > 0;
    // Nobody named this table, and no update of it has succeeded.
    const isDormant = implicitMember && writes === 0;
    return fail(planned && !isDormant ? 'error' : 'warning', {
        object: (0,objects/* tableObject */.oX)(one),
        message: `the replica identity of ${name} contains ${columnsOf(one)}, which ${isNow ? listed(publications.map(named)) : named(target.publication ?? 'the publication')} ${publications.length > 1 ? 'do' : 'does'} not publish`,
        meaning: isNow ? `As long as that is so, ${refusal}` : `As soon as the table is published, ${refusal}`,
        ...(isNow && !isDormant ? { outage: refusal } : {}),
        evidence: generated_identity_evidenceOf(one),
        remedy: generated_identity_remedyFor(one, target),
    });
}
/** Up to 17: generated columns are never published. A key of them arrives without them; FULL only waits for the upgrade. */
function judgeBefore({ tables, count }, target) {
    const keyed = tables.filter(({ setting }) => setting !== 'f');
    const full = tables.filter(({ setting }) => setting === 'f');
    return [...keyed.map((one) => judgeKey(one, target)), ...(full.length === 0 ? [] : [upgradeTrap(full, count - keyed.length)])];
}
function judgeKey(one, target) {
    const name = table(one);
    const lost = one.allGenerated
        ? `An UPDATE or DELETE on ${name} arrives without any key column, so a consumer cannot tell which row was changed.`
        : `An UPDATE or DELETE on ${name} arrives with the other key columns only, which may not identify the row.`;
    return fail(one.allGenerated && !(one.implicitMember && one.writes === 0) ? 'error' : 'warning', {
        object: (0,objects/* tableObject */.oX)(one),
        message: `the replica identity of ${name} contains ${columnsOf(one)}, which PostgreSQL does not publish before version 18`,
        meaning: `${lost} After an upgrade to PostgreSQL 18, the statements themselves are rejected.`,
        evidence: generated_identity_evidenceOf(one),
        remedy: generated_identity_remedyFor(one, target),
    });
}
/** One row for all: nothing is wrong before the upgrade. */
function upgradeTrap(full, count) {
    return fail('notice', {
        message: `${counted(count, 'table')} with REPLICA IDENTITY FULL ${count === 1 ? 'has a generated column' : 'have generated columns'}: ${firstOf(full, count)}`,
        meaning: 'This works up to PostgreSQL 17. After an upgrade to 18, PostgreSQL rejects every UPDATE and DELETE on these tables, until the publication publishes stored generated columns or the tables have another replica identity.',
        evidence: { tables: full.map(objects/* qualifiedName */.OL), count },
        remedy: (0,intents/* advice */.v9)('Prepare the upgrade to PostgreSQL 18', 'Use a primary key or a unique index without generated columns as the replica identity, or set `publish_generated_columns` of the publication to `stored` right after the upgrade, if all these columns are stored and the consumer supports them.'),
    });
}
function generated_identity_remedyFor(one, { consumer, publication }) {
    const name = table(one);
    const byKey = keyFor(one);
    const byPublishing = publishing(one, publication);
    const needsFull = consumer.identity?.value === 'full' && one.setting === 'f';
    const alternatives = (needsFull ? [byPublishing] : [byKey, byPublishing]).flatMap((alternative) => alternative ?? []);
    const [first, ...others] = alternatives;
    return first === undefined
        ? (0,intents/* advice */.v9)(`Give ${name} a replica identity without generated columns`, `Add a primary key, or a unique index on NOT NULL columns, that contains no generated column, and use it as the replica identity of ${name}.`)
        : (0,intents/* choice */.Yq)(`Use a replica identity without generated columns for ${name}, or publish these columns`, first, ...others);
}
function keyFor(one) {
    const { usablePrimaryKey, usableIndex } = one;
    if (!usablePrimaryKey && usableIndex === null) {
        return undefined;
    }
    const identity = usablePrimaryKey || usableIndex === null ? 'DEFAULT' : `USING INDEX ${(0,sql/* quoteIdentifier */.Cm)(usableIndex)}`;
    return {
        label: usablePrimaryKey ? 'Primary key' : 'Unique index',
        because: 'it contains no generated column, and the consumer receives the same columns as before',
        intents: [
            {
                kind: 'run-sql',
                text: `ALTER TABLE ${(0,objects/* qualifiedName */.OL)(one)} REPLICA IDENTITY ${identity};`,
                phase: 'tables',
                disruption: { kind: 'brief-lock', table: (0,objects/* qualifiedName */.OL)(one) },
                runAs: TABLE_OWNER,
            },
        ],
    };
}
/** Only stored columns can be published, and only from 18 on: before, `publications` is empty. */
function publishing({ virtual, publications }, planned) {
    if (virtual) {
        return undefined;
    }
    const because = 'if the consumer supports them: it then receives the stored generated columns of all tables in the publication';
    const label = 'Publish the generated columns';
    if (publications.length === 0) {
        const name = planned === undefined ? 'the publication' : `publication ${named(planned)}`;
        return { label, because, intents: [{ kind: 'person-decides', text: `Create ${name} with ${code('publish_generated_columns')} set to ${code('stored')}, on PostgreSQL 18 or newer.`, phase: 'publications' }] };
    }
    return {
        label,
        because,
        intents: publications.map((name) => ({
            kind: 'run-sql',
            text: `ALTER PUBLICATION ${(0,sql/* quoteIdentifier */.Cm)(name)} SET (publish_generated_columns = stored);`,
            phase: 'publications',
            disruption: { kind: 'none' },
            runAs: `the owner of publication ${named(name)}`,
        })),
    };
}

;// CONCATENATED MODULE: ./src/rules/tables/next-partition-identity.ts




/** The first version in which a partitioned table can have a primary key, which its partitions take over. */
const ROOT_KEYS_SINCE = 11;
const nextPartitionIdentity = rule({
    id: 'next-partition-identity',
    group: 'tables',
    title: 'The next partition of a published table will have a replica identity',
    severities: ['warning'],
    needs: ['nextPartitions', 'version'],
    judge({ nextPartitions, version }) {
        return nextPartitions.count === 0
            ? pass()
            : { outcomes: nextPartitions.tables.map((one) => judgeParent(one, version.major)), total: nextPartitions.count };
    },
});
function judgeParent(parent, major) {
    const name = table(parent);
    const how = parent.full > 0 ? 'REPLICA IDENTITY FULL' : 'REPLICA IDENTITY USING INDEX';
    return fail('warning', {
        object: (0,objects/* tableObject */.oX)(parent),
        message: `the next partition of ${name} will have no replica identity`,
        meaning: `The replica identity was set for each partition of ${name}, such as ${how} for ${table(parent.example)}. A new partition does not inherit that setting, and ${name} has no primary key that it could inherit: ` +
            'PostgreSQL will reject every UPDATE and DELETE on it, for the application too.',
        evidence: { partitions_full: parent.full, partitions_using_index: parent.byIndex },
        related: [(0,objects/* tableObject */.oX)(parent.example)],
        remedy: next_partition_identity_remedyFor(parent, how, major),
    });
}
function next_partition_identity_remedyFor(parent, how, major) {
    const name = table(parent);
    const byEach = {
        label: 'Set it for each new partition',
        because: major < ROOT_KEYS_SINCE ? 'a partitioned table cannot have a primary key before PostgreSQL 11' : 'if the table cannot have a primary key',
        intents: [
            {
                kind: 'person-decides',
                text: `Let whatever creates the partitions of ${name} (a migration, pg_partman, a job) also run ALTER TABLE … ${how === 'REPLICA IDENTITY FULL' ? how : 'REPLICA IDENTITY USING INDEX …'} for each new one, in the same transaction.`,
                phase: 'tables',
            },
        ],
    };
    return major < ROOT_KEYS_SINCE
        ? (0,intents/* choice */.Yq)(`Set the replica identity of every new partition of ${name} when it is created`, byEach)
        : (0,intents/* choice */.Yq)(`Add a primary key to ${name}, or set the replica identity of every new partition when it is created`, {
            label: 'Primary key',
            because: 'every new partition inherits it',
            intents: [
                {
                    kind: 'person-decides',
                    text: `Add a primary key to \`${(0,objects/* qualifiedName */.OL)(parent)}\`; it has to include the columns of the partition key. ` +
                        'This builds an index on every partition under an exclusive lock, unless the partitions have such a primary key already. The replica identity of the existing partitions stays as it is.',
                    phase: 'tables',
                },
            ],
        }, byEach);
}

;// CONCATENATED MODULE: ./src/rules/tables/partition-root-identity.ts






const partitionRootIdentity = rule({
    id: 'partition-root-identity',
    group: 'tables',
    title: 'Every partitioned table under whose name changes are published has a replica identity of its own',
    severities: (target) => [partition_root_identity_severityFor(target)],
    needs: ['partitionRoots'],
    judge({ partitionRoots }, target) {
        return partitionRoots.count === 0
            ? pass()
            : { outcomes: partitionRoots.tables.map((root) => partition_root_identity_judgeRoot(root, target)), total: partitionRoots.count };
    },
});
/** A subscription stops; what other consumers do without key columns is their own. */
function partition_root_identity_severityFor({ consumer }) {
    return consumer.subscription === true ? 'error' : 'warning';
}
const partition_root_identity_SETTINGS = { d: 'default', n: 'nothing', i: 'index' };
function partition_root_identity_judgeRoot(root, target) {
    const name = table(root);
    return fail(partition_root_identity_severityFor(target), {
        object: (0,objects/* tableObject */.oX)(root),
        message: `changes are published as changes of ${name}, which has no replica identity of its own`,
        meaning: `With \`publish_via_partition_root\`, changes of the partitions are published under the name of ${name}, and no key column is announced for it, although the partitions have keys. ` +
            (target.consumer.subscription === true
                ? 'A subscription stops at the first UPDATE or DELETE: "publisher did not send replica identity column expected by the logical replication target relation".'
                : 'A consumer that relies on the announced key cannot tell which row was updated or deleted; a native subscription stops.'),
        evidence: { replica_identity: partition_root_identity_SETTINGS[root.setting], ...(root.keyColumns.length === 0 ? {} : { key_of_partitions: root.keyColumns }) },
        remedy: partition_root_identity_remedyFor(root),
    });
}
function partition_root_identity_remedyFor(root) {
    const name = table(root);
    if (root.usablePrimaryKey) {
        return (0,intents/* remedy */.zL)(`Use the primary key of ${name} as its replica identity`, partition_root_identity_alter(root, 'REPLICA IDENTITY DEFAULT'));
    }
    if (root.keyColumns.length > 0) {
        return (0,intents/* remedy */.zL)(`Give ${name} the primary key that its partitions have`, {
            ...partition_root_identity_alter(root, `ADD PRIMARY KEY (${root.keyColumns.map(sql/* quoteIdentifier */.Cm).join(', ')})`),
            lead: 'All partitions have this primary key already, so no index is built; new partitions will get it too.',
        }, ...(root.setting === 'd' ? [] : [{ ...partition_root_identity_alter(root, 'REPLICA IDENTITY DEFAULT'), lead: 'The setting does not change to the primary key by itself.' }]));
    }
    return (0,intents/* advice */.v9)(`Add a primary key to ${name}, or publish the changes under the names of the partitions`, `A primary key of ${name} has to include the columns of its partition key. Adding it builds an index on every partition under an exclusive lock, unless all of them have such a primary key.`, ...(root.setting === 'd' ? [] : [`Set its replica identity to DEFAULT afterwards: it does not change to the primary key by itself.`]), 'Setting `publish_via_partition_root` of the publication to false publishes each change under the name of its partition, which has a key; the consumer then needs these tables.');
}
function partition_root_identity_alter(root, action) {
    const name = (0,objects/* qualifiedName */.OL)(root);
    return {
        kind: 'run-sql',
        text: `ALTER TABLE ${name} ${action};`,
        phase: 'tables',
        disruption: { kind: 'brief-lock', table: name },
        runAs: TABLE_OWNER,
    };
}

;// CONCATENATED MODULE: ./src/rules/tables/primary-key.ts







/**
 * What the consumer requires of a table's key and replica identity, beyond what PostgreSQL does: that `replica-identity`
 * tells, since it takes the application down. This keeps the pipeline from working, and nothing else.
 */
const primaryKey = rule({
    id: 'primary-key',
    group: 'tables',
    title: 'Every table has the primary key and the replica identity that the consumer requires',
    severities: severitiesFor,
    applies: ({ consumer: { primaryKey: key, identity } }) => key === undefined && identity === undefined ? 'the consumer requires neither primary keys nor a replica identity' : undefined,
    needs: ['keys'],
    judge({ keys }, target) {
        return keys.count === 0 ? pass({ evidence: { tables: keys.fine } }) : { outcomes: keys.tables.map((one) => primary_key_judgeTable(one, target)), total: keys.count };
    },
});
/** What the profile says, worst first; both that are possible, where it demands nothing. */
function severitiesFor({ consumer: { primaryKey: key, identity } }) {
    const demanded = [key, identity].flatMap((need) => (need === undefined ? [] : [(0,src_consumer/* severityOf */.xJ)(need)]));
    if (identity?.value === 'key-or-full') {
        demanded.push('warning');
    }
    const [worst, ...others] = result/* SEVERITIES */.oC.filter((severity) => demanded.includes(severity));
    return worst === undefined ? ['error', 'warning'] : [worst, ...others];
}
function primary_key_judgeTable(one, target) {
    const unmet = [keyUnmet(one, target), identityUnmet(one, target)].flatMap((demand) => demand ?? []);
    const worst = result/* SEVERITIES */.oC.find((severity) => unmet.some((demand) => demand.severity === severity));
    const [first] = unmet.filter(({ severity }) => severity === worst);
    if (first === undefined || worst === undefined) {
        throw new Error(`${(0,objects/* qualifiedName */.OL)(one)} meets what the consumer requires`);
    }
    return fail(worst, {
        object: (0,objects/* tableObject */.oX)(one),
        message: unmet.map(({ problem }) => problem).join(', and '),
        meaning: unmet.map(({ need }) => need.unmet).join(' '),
        evidence: { primary_key: one.primaryKey, replica_identity: primary_key_SETTINGS[one.setting] },
        remedy: first.remedy,
    });
}
const primary_key_SETTINGS = { d: 'default', n: 'nothing', i: 'index', f: 'full' };
function keyUnmet(one, { consumer }) {
    const { primaryKey: need, product } = consumer;
    return need === undefined || one.primaryKey
        ? undefined
        : { need, severity: (0,src_consumer/* severityOf */.xJ)(need), problem: `${table(one)} has no primary key, which ${product} requires`, remedy: (0,intents/* remedy */.zL)(`Add a primary key to ${table(one)}`, primary_key_byHand(one)) };
}
function primary_key_byHand(one) {
    return {
        kind: 'person-decides',
        text: `Add a primary key to ${table(one)}. Adding a column for it rewrites the table under an exclusive lock; ` +
            'a unique index that was built concurrently beforehand can become the primary key with only a brief lock.',
        phase: 'tables',
    };
}
/** A primary key is the replica identity under DEFAULT alone. */
function addKey(one) {
    const lead = 'Run this after the primary key has been added: the replica identity does not change to the primary key by itself.';
    return {
        label: 'Primary key',
        because: 'it writes less WAL, if the table can have one',
        intents: [primary_key_byHand(one), ...(one.setting === 'd' ? [] : [{ ...primary_key_setIdentity(one, 'DEFAULT'), lead }])],
    };
}
function identityUnmet(one, { consumer }) {
    const { identity: need, product } = consumer;
    const isMet = one.setting === 'f' || (need?.value === 'key-or-full' && one.setting !== 'n' && one.primaryKey);
    if (need === undefined || isMet) {
        return undefined;
    }
    const wanted = need.value === 'full' ? 'FULL' : 'a primary key or FULL';
    const problem = `the replica identity of ${table(one)} is ${one.primaryKey ? SHOWN[one.setting] : `${SHOWN[one.setting]}, without a primary key`}, and ${product} requires ${wanted}`;
    // A unique index tells the row as well as a key does: whether that is enough, products do not say.
    const severity = need.value === 'key-or-full' && one.setting === 'i' && (0,src_consumer/* severityOf */.xJ)(need) === 'error' ? 'warning' : (0,src_consumer/* severityOf */.xJ)(need);
    return { need, severity, problem, remedy: need.value === 'full' ? full(one) : keyOrFull(one) };
}
const SHOWN = { d: 'DEFAULT', n: 'NOTHING', i: 'USING INDEX', f: 'FULL' };
function full(one) {
    const name = table(one);
    switch (one.noFull) {
        case null:
            return (0,intents/* remedy */.zL)(`Use REPLICA IDENTITY FULL for ${name} (writes more WAL)`, primary_key_setIdentity(one, 'FULL'));
        case 'column list':
            return (0,intents/* advice */.v9)(`Remove the column list of ${name} from the publication, then use REPLICA IDENTITY FULL`, `A publication has a column list for ${name}. With REPLICA IDENTITY FULL, PostgreSQL would reject every UPDATE and DELETE on the table as long as there is one.`);
        case 'generated column':
            return (0,intents/* advice */.v9)(`Publish the generated columns of ${name}, then use REPLICA IDENTITY FULL`, `${name} has generated columns that the publication does not publish. With REPLICA IDENTITY FULL, PostgreSQL 18 would reject every UPDATE and DELETE on the table.`, 'If all of them are stored, set `publish_generated_columns` of the publication to `stored` first. Virtual ones cannot be published: make them stored, or leave the table out.');
    }
}
function keyOrFull(one) {
    const name = table(one);
    if (one.primaryKey) {
        return (0,intents/* remedy */.zL)(`Use the primary key of ${name} as the replica identity`, primary_key_setIdentity(one, 'DEFAULT'));
    }
    return one.noFull === null
        ? (0,intents/* choice */.Yq)(`Use REPLICA IDENTITY FULL for ${name}, or add a primary key`, { label: 'REPLICA IDENTITY FULL', because: 'it works at once, although every UPDATE and DELETE then writes the whole old row to the WAL', intents: [primary_key_setIdentity(one, 'FULL')] }, addKey(one))
        : (0,intents/* remedy */.zL)(`Add a primary key to ${name}`, ...addKey(one).intents);
}
function primary_key_setIdentity(one, identity) {
    const name = (0,objects/* qualifiedName */.OL)(one);
    return {
        kind: 'run-sql',
        text: `ALTER TABLE ${name} REPLICA IDENTITY ${identity};`,
        phase: 'tables',
        disruption: { kind: 'brief-lock', table: name },
        runAs: TABLE_OWNER,
    };
}

;// CONCATENATED MODULE: ./src/rules/tables/replica-identity.ts







/** Since this version, FULL together with a generated column that is not published makes updates fail. */
const replica_identity_FULL_WITH_GENERATED_FAILS_SINCE = 18;
const replicaIdentity = rule({
    id: 'replica-identity',
    group: 'tables',
    title: 'Every published table has the replica identity that its updates and deletes need',
    severities: ['error', 'warning'],
    applies: ({ consumer }) => (consumer.publication.value.madeBy === 'nobody' ? 'the consumer uses no publication' : undefined),
    needs: ['identities', 'version'],
    judge({ identities, version }) {
        return identities.withoutCount > 0
            ? { outcomes: identities.without.map((lacking) => replica_identity_judgeTable(lacking, version.major)), total: identities.withoutCount }
            : pass({ evidence: { tables: identities.fine } });
    },
});
function replica_identity_judgeTable(lacking, major) {
    const { published, root, implicitMember, writes } = lacking;
    const now = rejectedNow(lacking);
    // Nobody named this table, and no update of it has succeeded. Whether one was tried cannot be seen: a rejected one is not counted.
    const isDormant = implicitMember && writes === 0;
    return fail(isDormant || !isNeeded(lacking) ? 'warning' : 'error', {
        object: (0,objects/* tableObject */.oX)(lacking),
        message: replica_identity_problemWith(lacking),
        meaning: replica_identity_meaningOf(lacking, major),
        ...(isAny(now) && !isDormant ? { outage: refused_statements_refusal(lacking, now, major) } : {}),
        evidence: {
            replica_identity: replica_identity_SETTINGS[lacking.setting],
            ...(lacking.deferrablePrimaryKey === null ? {} : { deferrable_primary_key: lacking.deferrablePrimaryKey }),
            published,
            ...(isAny(rejectedByAnother(lacking)) ? { published_by_another: true } : {}),
            ...(implicitMember ? { only_by_all_tables_or_schema: true } : {}),
            publishes: [...(lacking.publishesUpdates ? ['update'] : []), ...(lacking.publishesDeletes ? ['delete'] : [])],
            rows_updated_or_deleted: writes,
        },
        remedy: identityFor(lacking, major),
        ...(root === null ? {} : { related: [(0,objects/* tableObject */.oX)(root)] }),
    });
}
const replica_identity_SETTINGS = { d: 'default', n: 'nothing', i: 'index' };
/** Whether the planned publication publishes what needs an identity. */
function isNeeded({ publishesUpdates, publishesDeletes }) {
    return publishesUpdates || publishesDeletes;
}
function rejectedNow({ rejectsUpdates, rejectsDeletes }) {
    return { updates: rejectsUpdates, deletes: rejectsDeletes };
}
/** What is rejected now, and would not be if only the planned publication existed. */
function rejectedByAnother(lacking) {
    const { published, publishesUpdates, publishesDeletes, rejectsUpdates, rejectsDeletes } = lacking;
    return { updates: rejectsUpdates && !(published && publishesUpdates), deletes: rejectsDeletes && !(published && publishesDeletes) };
}
function replica_identity_meaningOf(lacking, major) {
    const now = rejectedNow(lacking);
    const coming = { updates: lacking.publishesUpdates && !now.updates, deletes: lacking.publishesDeletes && !now.deletes };
    const isByAnother = isAny(rejectedByAnother(lacking)) && !(lacking.published && isNeeded(lacking));
    return [
        ...(isAny(now) ? [`As long as ${isByAnother ? 'another publication publishes the table' : 'the table is published'} without a replica identity, ${refused_statements_refusal(lacking, now, major)}`] : []),
        ...(isAny(coming) ? [`As soon as ${later(lacking, isByAnother)}, ${refused_statements_refusal(lacking, coming, major)}`] : []),
        ...(isNeeded(lacking) ? [] : ['The pipeline itself needs no replica identity, because it receives neither updates nor deletes.']),
    ].join(' ');
}
/** When statements are going to be rejected that are not now. */
function later({ published }, isByAnother) {
    if (published) {
        return 'the publication publishes them';
    }
    return isByAnother ? 'the planned publication publishes the table' : 'the table is published';
}
function replica_identity_problemWith(lacking) {
    const name = placed(lacking);
    if (lacking.setting === 'n') {
        return `the replica identity of ${name} is NOTHING`;
    }
    if (lacking.setting === 'i') {
        return `the replica identity index of ${name} was dropped or is invalid`;
    }
    return lacking.deferrablePrimaryKey === null
        ? `${name} has no primary key and no other replica identity`
        : `the primary key ${named(lacking.deferrablePrimaryKey)} of ${name} is deferrable, so it cannot be the replica identity`;
}
/** The table, with the one by which the user may know it. */
function placed(lacking) {
    if (lacking.root === null) {
        return table(lacking);
    }
    return `${table(lacking)}, ${lacking.isPartition ? 'a partition of' : 'which inherits from'} ${table(lacking.root)},`;
}
/** The cheapest identity the table can have as it is. */
function identityFor(lacking, major) {
    const name = table(lacking);
    if (lacking.columnList) {
        return (0,intents/* advice */.v9)(`Give ${name} a replica identity whose columns are all in the column list of the publication`, `A publication has a column list for ${name}: the primary key, or a unique index on NOT NULL columns, can be the replica identity if all its columns are in the list. REPLICA IDENTITY FULL cannot.`);
    }
    if (lacking.rowFilter) {
        return canBeFull(lacking, major)
            ? (0,intents/* remedy */.zL)(`Use REPLICA IDENTITY FULL for ${name}, because the columns of a row filter have to be part of the replica identity (writes more WAL)`, replica_identity_setIdentity(lacking, 'FULL'))
            : replica_identity_withoutFull(lacking);
    }
    if (lacking.usablePrimaryKey) {
        return (0,intents/* remedy */.zL)(`Use the primary key of ${name} as the replica identity`, replica_identity_setIdentity(lacking, 'DEFAULT'));
    }
    if (lacking.usableIndex !== null) {
        return (0,intents/* remedy */.zL)(`Use the unique index ${named(lacking.usableIndex)} of ${name} as the replica identity`, replica_identity_setIdentity(lacking, `USING INDEX ${(0,sql/* quoteIdentifier */.Cm)(lacking.usableIndex)}`));
    }
    if (lacking.deferrableKeyColumns.length > 0) {
        return besideTheKey(lacking);
    }
    return canBeFull(lacking, major) ? fullOrKey(lacking) : replica_identity_withoutFull(lacking);
}
function canBeFull({ generatedColumns }, major) {
    return !generatedColumns || major < replica_identity_FULL_WITH_GENERATED_FAILS_SINCE;
}
function fullOrKey(lacking) {
    return (0,intents/* choice */.Yq)(`Use REPLICA IDENTITY FULL for ${table(lacking)}, or add a primary key`, {
        label: 'REPLICA IDENTITY FULL',
        because: 'it works at once, although every UPDATE and DELETE then writes the whole old row to the WAL',
        intents: [replica_identity_setIdentity(lacking, 'FULL')],
    }, { label: 'Primary key', because: 'it writes less WAL, if the table can have one', ...withKey(lacking) });
}
/** Since 18, FULL cannot be used on a table with a generated column that is not published. */
function replica_identity_withoutFull(lacking) {
    return (0,intents/* choice */.Yq)(`Add a primary key to ${table(lacking)} that is not deferrable, or publish its generated columns`, { label: 'Primary key', because: 'it writes less WAL, if the table can have one', ...withKey(lacking) }, {
        label: 'Publish the generated columns',
        because: 'REPLICA IDENTITY FULL includes them, so it works only if they are published',
        intents: [
            {
                kind: 'person-decides',
                text: 'If all generated columns of the table are stored and the consumer supports them, set `publish_generated_columns` to `stored` for the publication; then use REPLICA IDENTITY FULL.',
                phase: 'publications',
            },
        ],
    });
}
/** A primary key serves only under DEFAULT: the settings USING INDEX (of a dropped index) and NOTHING stay in effect. */
function withKey(lacking) {
    const key = `Add a primary key to ${table(lacking)} that is not deferrable${lacking.rowFilter ? ' and includes the columns of the row filter' : ''}. ` +
        'Adding a column for it rewrites the table under an exclusive lock; a unique index that was built concurrently beforehand can become the primary key with only a brief lock.';
    return {
        intents: [
            { kind: 'person-decides', text: key, phase: 'tables' },
            ...(lacking.setting === 'd'
                ? []
                : [{ ...replica_identity_setIdentity(lacking, 'DEFAULT'), lead: 'Run this after the primary key has been added: the replica identity does not change to the primary key by itself.' }]),
        ],
    };
}
/** A unique index on the columns of the deferrable key: nothing changes for the application. */
function besideTheKey(lacking) {
    const index = (0,sql/* quoteIdentifier */.Cm)(lacking.freeIndexName);
    const columns = lacking.deferrableKeyColumns.map(sql/* quoteIdentifier */.Cm).join(', ');
    const name = (0,objects/* qualifiedName */.OL)(lacking);
    return (0,intents/* remedy */.zL)(`Build a unique index on the primary key columns of ${table(lacking)}, and use it as the replica identity`, ...dropLeftover(lacking), {
        kind: 'run-sql',
        text: `CREATE UNIQUE INDEX CONCURRENTLY ${index} ON ${name} (${columns});`,
        phase: 'tables',
        disruption: { kind: 'scan', table: name, ...bytes(lacking.sizeBytes) },
        runAs: INDEX_BUILDER,
        alone: true,
    }, { ...replica_identity_setIdentity(lacking, `USING INDEX ${index}`), runAs: INDEX_BUILDER });
}
/** Who may create an index on a table, and so all that goes with it. */
const INDEX_BUILDER = `${TABLE_OWNER}, with CREATE on its schema`;
/** Drops the invalid index that an interrupted CREATE INDEX CONCURRENTLY left behind. */
function dropLeftover({ schema, leftoverIndex }) {
    return leftoverIndex === null
        ? []
        : [
            {
                kind: 'run-sql',
                text: `DROP INDEX CONCURRENTLY ${(0,objects/* qualifiedName */.OL)({ schema, name: leftoverIndex })};`,
                phase: 'tables',
                disruption: { kind: 'none' },
                runAs: INDEX_BUILDER,
                lead: `${named(leftoverIndex)} is an invalid index: its build was interrupted, unless it is still running.`,
                alone: true,
            },
        ];
}
function replica_identity_setIdentity(lacking, identity) {
    const name = (0,objects/* qualifiedName */.OL)(lacking);
    return {
        kind: 'run-sql',
        text: `ALTER TABLE ${name} REPLICA IDENTITY ${identity};`,
        phase: 'tables',
        disruption: { kind: 'brief-lock', table: name },
        runAs: TABLE_OWNER,
    };
}

;// CONCATENATED MODULE: ./src/rules/tables/sequences.ts



const sequences = rule({
    id: 'sequences',
    group: 'tables',
    title: 'No table in scope takes its values from sequences, which are not replicated',
    severities: ['notice'],
    applies: ({ consumer }) => (consumer.takesOver === undefined ? 'the target of this consumer does not take over from the source' : undefined),
    needs: ['ownedSequences'],
    judge({ ownedSequences: { tables, count } }) {
        return count === 0
            ? pass()
            : fail('notice', {
                message: `${counted(count, 'table')} in scope ${count === 1 ? 'takes' : 'take'} values from sequences, which are not replicated: ${firstOf(tables, count)}`,
                meaning: 'The rows arrive with their values. A sequence of the same name in the target does not advance: if the target takes over, its first inserts collide with rows that were copied.',
                evidence: { tables: count },
                remedy: (0,intents/* advice */.v9)('Set the sequences of the target before it takes over', 'Nothing has to be done as long as nothing but the pipeline writes to the target.'),
            });
    },
});

;// CONCATENATED MODULE: ./src/rules/tables/table-exists.ts




/** What else an entry of `tables` can name. Source: pg_class.relkind and relpersistence. */
const KINDS = {
    v: 'a view',
    m: 'a materialized view',
    f: 'a foreign table',
    S: 'a sequence',
    i: 'an index',
    I: 'an index',
    c: 'a composite type',
    r: 'a system table',
    t: 'a TOAST table',
    temporary: 'a temporary table',
};
/** Why its changes cannot be captured, if that is not obvious from its kind. */
const WHY_NOT = {
    v: 'A view has no changes of its own in the WAL: the pipeline has to capture the tables that it is defined on.',
    m: 'Changes to a materialized view cannot be published.',
    f: 'The rows of a foreign table are stored on another server, and changes to them are not in the WAL of this server.',
    temporary: 'Changes to temporary tables are not written to the WAL.',
};
const tableExists = rule({
    id: 'table-exists',
    group: 'tables',
    title: 'Every entry of `tables` names a table',
    severities: ['error'],
    needs: ['unmatched'],
    judge({ unmatched }, target) {
        return unmatched.count === 0
            ? pass({ evidence: { entries: target.tables.length } })
            : { outcomes: judgeEntries(unmatched.entries, target), total: unmatched.count };
    },
});
function judgeEntries(entries, { tables }) {
    return entries.flatMap((entry) => {
        const pattern = tables[entry.index];
        return pattern === undefined ? [] : [judgeEntry(entry, pattern)];
    });
}
function judgeEntry(entry, pattern) {
    const { relkind, near } = entry;
    const problem = table_exists_problemWith(pattern, relkind);
    return fail('error', {
        // However it was typed, one table is one object: waivers and baselines refer to it.
        object: { kind: 'table', name: pattern.canonical },
        message: near.length === 0 ? problem : `${problem}; did you mean ${listed(near.map(table), 'or')}?`,
        meaning: isExact(pattern) ? table_exists_meaningOf(relkind) : 'The pipeline would capture nothing for this entry. Globs do not match unlogged tables, views, or tables of extensions.',
        evidence: {
            ...(relkind === null ? {} : { relkind }),
            ...(near.length === 0 ? {} : { near: near.map(objects/* qualifiedName */.OL) }),
        },
        remedy: table_exists_remedyFor(entry, pattern),
        about: 'tables',
    });
}
function table_exists_problemWith(pattern, relkind) {
    const name = code(pattern.canonical);
    if (relkind !== null) {
        return `${name} is ${KINDS[relkind] ?? 'not a table'}`;
    }
    return isExact(pattern) ? `table ${name} does not exist` : `no table whose changes can be captured matches ${name}`;
}
function table_exists_meaningOf(relkind) {
    return relkind === null
        ? 'The pipeline would wait for a table that does not exist, or refuse to start.'
        : (WHY_NOT[relkind] ?? 'Only changes to ordinary and partitioned tables can be captured.');
}
function isExact({ schema, table: name }) {
    return schema.kind === 'exact' && name.kind === 'exact';
}
function table_exists_remedyFor(entry, pattern) {
    const name = code(pattern.canonical);
    const { near, relkind } = entry;
    const [nearest, ...others] = near;
    if (nearest === undefined) {
        return (0,intents/* remedy */.zL)(relkind === null ? 'Correct the entry in `tables`, or create the table first' : `Replace ${name} in \`tables\` with a table, or remove it`, {
            kind: 'set-option',
            option: 'tables',
            lead: `Correct the entry ${code(pattern.text)}: unquoted names are folded to lower case, and a name with upper-case letters has to be in double quotes.`,
        });
    }
    const replaced = `Replace the entry ${code(pattern.text)} in \`tables\``;
    return others.length === 0
        ? (0,intents/* remedy */.zL)('Correct the entry in `tables`, or create the table first', {
            kind: 'set-option',
            option: 'tables',
            value: (0,objects/* qualifiedName */.OL)(nearest),
            lead: `${replaced}; keep the other entries.`,
        })
        : (0,intents/* remedy */.zL)('Correct the entry in `tables`, or create the table first', {
            kind: 'set-option',
            option: 'tables',
            lead: `${replaced} with the table you mean: ${listed(near.map(table), 'or')}.`,
        });
}

;// CONCATENATED MODULE: ./src/rules/tables/toast-columns.ts



const toastColumns = rule({
    id: 'toast-columns',
    group: 'tables',
    title: 'Updates contain every column of the tables in scope',
    severities: ['notice'],
    applies: ({ operations }) => (operations.includes('update') ? undefined : 'the pipeline needs no updates'),
    needs: ['columns'],
    judge({ columns: { toasted } }) {
        return toasted.count === 0
            ? pass()
            : fail('notice', {
                message: `${counted(toasted.count, 'table')} in scope ${toasted.count === 1 ? 'stores' : 'store'} large values out of line: ${firstOf(toasted.tables, toasted.count)}`,
                meaning: 'An update that leaves such a value unchanged does not send it. A consumer that does not handle this writes NULL or a placeholder instead.',
                evidence: { tables: toasted.count },
                remedy: (0,intents/* advice */.v9)('Find out what the consumer does with unchanged values that are stored out of line', 'If it needs every value, give these tables REPLICA IDENTITY FULL: every update and delete then writes the whole old row to the WAL. On PostgreSQL 18 and newer, FULL makes updates fail on a table with generated columns that are not published.'),
            });
    },
});

;// CONCATENATED MODULE: ./src/rules/tables/table-kind.ts







const tableKind = rule({
    id: 'table-kind',
    group: 'tables',
    title: 'No inheriting or foreign table that a copy reads is left out of the publication',
    severities: ['error', 'warning'],
    needs: ['publication', 'coverage', 'extensionTables', 'version'],
    uses: ['unloggedTables'],
    judge({ publication, coverage, extensionTables, version, unloggedTables }, target) {
        const around = aroundOf(publication ?? undefined, coverage, version.major, (0,fact/* valueOf */.RP)(unloggedTables)?.tables ?? []);
        const lossy = coverage.uncovered.filter(({ lostBelow }) => lostBelow);
        const total = coverage.lostBelowCount + extensionTables.count;
        return total === 0
            ? pass({ evidence: { tables_in_scope: coverage.covered + coverage.uncoveredCount } })
            : { outcomes: [...lossy.map((one) => judgeLossy(one, around, target)), ...extensionTables.tables.map(judgeExtension)], total };
    },
});
function lostOf({ parts, member, partitioned }) {
    return {
        foreign: parts.filter(({ foreign }) => foreign),
        children: member && !partitioned ? parts.filter(({ foreign }) => !foreign) : [],
    };
}
function judgeLossy(uncovered, around, target) {
    const lost = lostOf(uncovered);
    const isNamed = target.tables.length > 0;
    const { publication } = around;
    // One that the consumer is to make of all tables was not made of this one on purpose.
    const onPurpose = publication === undefined ? isNamed : isWanted(uncovered, publication, target);
    return fail(onPurpose ? 'error' : 'warning', {
        object: (0,objects/* tableObject */.oX)(uncovered),
        message: table_kind_problemWith(uncovered, lost, publication),
        meaning: table_kind_meaningOf(uncovered, lost),
        evidence: {
            ...(publication === undefined ? {} : { publication: publication.name }),
            ...(lost.children.length === 0 ? {} : { missing_children: lost.children.map(objects/* qualifiedName */.OL) }),
            ...(lost.foreign.length === 0 ? {} : { [uncovered.partitioned ? 'foreign_partitions' : 'foreign_children']: lost.foreign.map(objects/* qualifiedName */.OL) }),
        },
        remedy: table_kind_remedyFor(uncovered, lost, around, isNamed),
        about: isNamed ? 'tables' : 'publication',
    });
}
function table_kind_problemWith(uncovered, { foreign, children }, publication) {
    const { partsCount, foreignCount, partitioned } = uncovered;
    const childrenCount = children.length === 0 ? 0 : partsCount - foreignCount;
    const name = table(uncovered);
    const part = partitioned ? 'partition' : 'child table';
    const ofForeign = foreignCount === 1 ? `the ${part} ${firstOf(foreign, 1)} of ${name} is a foreign table` : `${String(foreignCount)} ${part}s of ${name} are foreign tables (${firstOf(foreign, foreignCount)})`;
    if (childrenCount === 0 || publication === undefined) {
        return `${ofForeign}, which cannot be published`;
    }
    const ofChildren = childrenCount === 1
        ? `${firstOf(children, 1)}, which inherits from ${name}, is not in publication ${named(publication.name)}`
        : `${String(childrenCount)} tables that inherit from ${name} are not in publication ${named(publication.name)} (${firstOf(children, childrenCount)})`;
    return foreignCount === 0 ? ofChildren : `${ofChildren}, and ${ofForeign}`;
}
function table_kind_meaningOf(uncovered, { foreign, children }) {
    return [
        ...(children.length > 0 ? [`A copy of ${table(uncovered)} reads the rows of the tables that inherit from it, but changes to them never reach the pipeline.`] : []),
        ...(foreign.length > 0 ? ['The rows of a foreign table are stored on another server: a copy reads them, but changes to them are not in the WAL of this server.'] : []),
    ].join(' ');
}
function table_kind_remedyFor(uncovered, { foreign, children }, around, isNamed) {
    const { publication, major } = around;
    if (children.length === 0 || publication === undefined) {
        return withoutForeign(uncovered, foreign, isNamed);
    }
    const statements = [...makeLogged(toLog(uncovered, major), around.unlogged), ...addTable(uncovered, { ...around, publication })];
    const what = children.length === 1 ? firstOf(children, 1) : `the tables that inherit from ${table(uncovered)}`;
    return (0,intents/* remedy */.zL)(`Add ${what} to publication ${named(publication.name)}`, ...(statements.length === 0 ? [byHand(`Add ${what} to publication ${named(publication.name)}.`)] : statements), byHand(`Add every table that will inherit from ${table(uncovered)} to the publication as well: it is not added together with its parent.`), ...(foreign.length === 0 ? [] : [alsoForeign(uncovered, foreign, isNamed)]));
}
/** Nothing can publish changes to a foreign table: three remedies, all to be carried out by a person. */
function withoutForeign(uncovered, foreign, isNamed) {
    const what = firstOf(foreign, uncovered.foreignCount);
    const other = uncovered.partitioned ? 'partitions' : 'tables';
    const byName = {
        label: `List the other ${other}`,
        because: 'if the pipeline does not need these rows',
        intents: [
            { kind: 'set-option', option: 'tables', lead: `List the other ${other} in \`tables\` instead of ${table(uncovered)}, so that neither the copy nor the stream contains the foreign ones.` },
        ],
    };
    return (0,intents/* choice */.Yq)(`Replicate the rows of ${what} from the server that stores them, or leave them out`, {
        label: 'Replicate from that server',
        because: 'the pipeline needs these rows',
        intents: [byHand(`Set up a separate pipeline that reads the tables behind ${what} on the server that stores them.`)],
    }, {
        label: `Detach the foreign ${uncovered.partitioned ? 'partition' : 'table'}`,
        because: `if the application does not read them through ${table(uncovered)}`,
        intents: [byHand(`Detach ${what} from ${table(uncovered)}, so that a copy of ${table(uncovered)} no longer reads them.`)],
    }, ...(isNamed ? [byName] : []));
}
/** What to say about foreign tables in addition to the statements for the others. */
function alsoForeign(uncovered, foreign, isNamed) {
    const them = foreign.length === 1 ? 'it' : 'them';
    const otherwise = isNamed ? `, or list the others in \`tables\` instead of ${table(uncovered)}` : '';
    return byHand(`${firstOf(foreign, uncovered.foreignCount)} cannot be published, because another server stores the rows: replicate ${them} from there, detach ${them} from ${table(uncovered)}${otherwise}.`);
}
function judgeExtension(one) {
    return fail('warning', {
        object: (0,objects/* tableObject */.oX)(one),
        message: `${table(one)} belongs to the extension ${named(one.extension)}`,
        meaning: 'The extension writes and changes its tables itself, when it is created and when it is updated. Where the destination has the same extension, the rows exist already, and a copy fails because of duplicate keys.',
        evidence: { extension: one.extension },
        remedy: (0,intents/* advice */.v9)(`Leave ${table(one)} out of the pipeline, unless it holds rows of your own`, `Remove ${table(one)} from \`tables\` and from the publication, if its rows are those that the extension creates.`),
    });
}

;// CONCATENATED MODULE: ./src/rules/tables/unlogged-table.ts





const unloggedTable = rule({
    id: 'unlogged-table',
    group: 'tables',
    title: 'No table that the pipeline copies is unlogged',
    severities: ['error', 'warning'],
    needs: ['unloggedTables'],
    judge({ unloggedTables }, target) {
        const { tables, count } = unloggedTables;
        const seen = tables_unloggedTables(tables);
        return count === 0 ? pass() : { outcomes: tables.map((one) => unlogged_table_judgeTable(one, seen, target)), total: count };
    },
});
function unlogged_table_judgeTable(unlogged, seen, { tables }) {
    const { root, isPartition, explicit, unloggedReferences } = unlogged;
    const related = [...(root === null ? [] : [root]), ...unloggedReferences];
    return fail(explicit ? 'error' : 'warning', {
        object: (0,objects/* tableObject */.oX)(unlogged),
        message: `${unlogged_table_placed(unlogged)} is unlogged`,
        meaning: 'Changes to unlogged tables are not written to the WAL: a copy reads the rows, but changes to them never reach the pipeline.',
        evidence: {
            ...(root === null ? {} : { [isPartition ? 'partition_of' : 'inherits_from']: (0,objects/* qualifiedName */.OL)(root) }),
            ...(unloggedReferences.length === 0 ? {} : { unlogged_references: [...new Set(unloggedReferences.map(objects/* qualifiedName */.OL))] }),
        },
        remedy: unlogged_table_remedyFor(unlogged, seen, tables.length > 0),
        about: tables.length > 0 ? 'tables' : 'publication',
        ...(related.length === 0 ? {} : { related: related.map(objects/* tableObject */.oX) }),
    });
}
/** The table, with the one by which the user may know it. */
function unlogged_table_placed(unlogged) {
    const { root, isPartition } = unlogged;
    return root === null ? table(unlogged) : `${table(unlogged)}, ${isPartition ? 'a partition of' : 'which inherits from'} ${table(root)},`;
}
function unlogged_table_remedyFor(unlogged, seen, isNamed) {
    const logged = makeLogged([unlogged], seen);
    const name = table(unlogged);
    return isNamed && unlogged.root === null
        ? (0,intents/* choice */.Yq)(`Make ${name} a logged table, or remove it from \`tables\``, { label: 'Make it logged', because: 'the pipeline needs its changes', intents: logged }, {
            label: 'Leave it out',
            because: 'if it is unlogged on purpose',
            intents: [{ kind: 'set-option', option: 'tables', lead: `Remove the entry that names ${name} from \`tables\`.` }],
        })
        : (0,intents/* remedy */.zL)(`Make ${name} a logged table`, ...logged);
}

;// CONCATENATED MODULE: ./src/rules/tables/index.ts














/** The group's rules, in the order of the report. */
const tableRules = [
    tableExists,
    replicaIdentity,
    nextPartitionIdentity,
    partitionRootIdentity,
    generatedIdentity,
    primaryKey,
    unloggedTable,
    toastColumns,
    generatedColumns,
    columnTypes,
    largeObjects,
    tableKind,
    cascadeOutsidePublication,
    sequences,
];

;// CONCATENATED MODULE: ./src/rules/index.ts
/** The registry: every rule, in the order of the report. A rule that is not in its group's list does not exist. */









const RULES = {
    connection: connectionRules,
    server: serverRules,
    privileges: privilegeRules,
    capacity: capacityRules,
    slots: slotRules,
    publications: publicationRules,
    tables: tableRules,
    aws: awsRules,
};
const rules = result/* GROUPS */.fd.flatMap((group) => RULES[group]);


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
