export const id = 398;
export const ids = [398];
export const modules = {

/***/ 398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDatabases: () => (/* binding */ findDatabases)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5344);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5601);
/* harmony import */ var _rds_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1996);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(613);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7240);
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8493);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9182);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2343);










/** Searches all regions at the same time, until `interrupt` aborts or the time of the search is up. */
async function findDatabases(search, interrupt) {
    const limit = AbortSignal.timeout(search.timeoutMs);
    const signal = AbortSignal.any([limit, interrupt]);
    const answers = await Promise.all(search.regions.map((region) => inRegion(region, search, signal)));
    const late = `${ACTIONS} were not answered within the \`timeout\` of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMs */ ._V)(search.timeoutMs)}`;
    return limit.aborted && !interrupt.aborted ? answers.map((answer) => ('problem' in answer ? { ...answer, problem: late } : answer)) : answers;
}
/** What the search calls. Tags come with either list. */
const ACTIONS = '`rds:DescribeDBClusters` and `rds:DescribeDBInstances`';
async function inRegion(region, { tags, callTimeoutMs }, signal) {
    let clients;
    try {
        clients = (0,_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .awsClients */ .e)({ region, callTimeoutMs });
        const found = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .findCredentials */ .g)(clients, callTimeoutMs, signal);
        return 'missing' in found
            ? { region, problem: credentialProblem(found.missing) }
            : await listed((0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .callsOf */ .p9)({ clients, callTimeoutMs, secrets: found.secrets, signal }), region, tags);
    }
    catch (error) {
        return { region, problem: (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .g)(error), []) };
    }
    finally {
        clients?.close();
    }
}
async function listed(calls, region, tags) {
    const lists = await Promise.allSettled([clustersIn(calls), instancesIn(calls)]);
    const problems = lists.flatMap((list) => (list.status === 'rejected' ? [callProblem(list.reason)] : []));
    if (problems.length > 0) {
        return { region, problem: problems.join('; ') };
    }
    const all = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []));
    const matching = all.filter((one) => hasAll(one, tags));
    return { region, databases: inOrder(matching.map((one) => readDatabase(one, region))), others: all.length - matching.length };
}
async function clustersIn({ list }) {
    return (await list('rds:DescribeDBClusters', {}, ({ DBClusters }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .readAll */ .yw)(DBClusters, clusterOf))).flatMap(({ listed: one }) => one ?? []);
}
async function instancesIn({ list }) {
    return (await list('rds:DescribeDBInstances', {}, ({ DBInstances }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .readAll */ .yw)(DBInstances, instanceOf))).flatMap(({ listed: one }) => one ?? []);
}
/** Undefined for what has no identifier, or no engine. */
function clusterOf(described) {
    const identifier = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(described.DBClusterIdentifier);
    const engine = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(described.Engine);
    if (identifier === null || engine === null) {
        return undefined;
    }
    const members = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .entries */ .jO)(described.DBClusterMembers).flatMap(({ DBInstanceIdentifier }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(DBInstanceIdentifier)?.toLowerCase() ?? []);
    const { Endpoint, Port, DatabaseName, Status, TagList } = described;
    const own = { kind: 'cluster', identifier, tags: tagsIn(TagList), host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(Endpoint), port: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(Port), database: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(DatabaseName), status: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(Status), members };
    return { listed: (0,_clusters_js__WEBPACK_IMPORTED_MODULE_7__/* .isPostgres */ .A4)({ engine }) ? own : null };
}
/** A cluster stands for its members. Undefined for what has no identifier, or no engine. */
function instanceOf(described) {
    const identifier = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(described.DBInstanceIdentifier);
    const engine = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(described.Engine);
    if (identifier === null || engine === null) {
        return undefined;
    }
    const { Endpoint, DBName, DBInstanceStatus, TagList } = described;
    const own = { kind: 'instance', identifier, tags: tagsIn(TagList), host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(Endpoint?.Address), port: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(Endpoint?.Port), database: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(DBName), status: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(DBInstanceStatus), members: [] };
    return { listed: (0,_clusters_js__WEBPACK_IMPORTED_MODULE_7__/* .isPostgres */ .A4)({ engine }) && (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(described.DBClusterIdentifier) === null ? own : null };
}
function tagsIn(list) {
    return Array.isArray(list) ? list : null;
}
/** @throws when the API does not say which tags it has: whether it is looked for cannot be known then. */
function hasAll({ kind, identifier, tags }, wanted) {
    if (tags === null) {
        throw new Error(`\`${ACTION_OF[kind]}\` did not return the tags of ${KIND[kind]} \`${(0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(identifier, [])}\``);
    }
    return wanted.every(({ key, value }) => tags.some((tag) => tag.Key === key && (0,_glob_js__WEBPACK_IMPORTED_MODULE_8__/* .matches */ .cK)(value, (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(tag.Value) ?? '')));
}
const ACTION_OF = { cluster: 'rds:DescribeDBClusters', instance: 'rds:DescribeDBInstances' };
const KIND = { cluster: 'cluster', instance: 'DB instance' };
/** @throws when an identifier, endpoint, port or database name cannot be one of RDS: credentials are sent nowhere else. */
function readDatabase({ kind, identifier, host, port, database, status, members }, region) {
    const invalid = (what, value, why) => new Error(`\`${ACTION_OF[kind]}\` returned an invalid ${what}: \`${(0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(value, [])}\` ${why}`);
    if (!IDENTIFIER.test(identifier) || identifier.length > LONGEST_IDENTIFIER) {
        throw invalid('identifier', identifier, 'is not a DB identifier');
    }
    if (host !== null && (0,_rds_host_js__WEBPACK_IMPORTED_MODULE_0__/* .rdsEndpointOf */ ._8)(host)?.region !== region) {
        throw invalid('endpoint', host, 'is not an endpoint of RDS in this region');
    }
    if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
        throw invalid('port', String(port), 'is not a port');
    }
    if (database !== null && !DATABASE_NAME.test(database)) {
        throw invalid('database name', database, 'cannot be created with a database of RDS');
    }
    const known = { host: host?.toLowerCase() ?? null, port: port === 0 ? null : port, database, status: status !== null && STATUS.test(status) ? status : null };
    return { kind, identifier: identifier.toLowerCase(), region, ...known, members };
}
const IDENTIFIER = /^[a-z](?:-?[a-z0-9])*$/i;
const LONGEST_IDENTIFIER = 63;
const STATUS = /^[a-z][a-z0-9-]{0,63}$/i;
/** Source: CreateDBInstance, DBName of PostgreSQL. */
const DATABASE_NAME = /^[a-z_][a-z0-9_]{0,62}$/i;
/** Each once, should it move to another page while the list is read; AWS's order does not show. */
function inOrder(databases) {
    const keyOf = ({ kind, identifier }) => `${kind}/${identifier}`;
    const sorted = databases.map((database) => ({ key: keyOf(database), all: JSON.stringify(database), database })).sort((a, b) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodeUnits */ .C)(a.key, b.key) || (0,_compare_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodeUnits */ .C)(a.all, b.all));
    return sorted.flatMap(({ key, database }, index) => (sorted[index - 1]?.key === key ? [] : [database]));
}
function credentialProblem({ outcome, code, detail = outcome }) {
    switch (outcome) {
        case 'no-credentials':
            return `no AWS credentials for ${ACTIONS} were found (${detail}): assume a role in an earlier step, for example with \`aws-actions/configure-aws-credentials\``;
        case 'refused':
            return `the AWS credentials for ${ACTIONS} cannot be used (${code === undefined || detail.includes(code) ? detail : `${code}: ${detail}`})`;
        default:
            return `no AWS credentials could be read for ${ACTIONS} (${detail})`;
    }
}
function callProblem(error) {
    if (!(error instanceof _call_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk)) {
        return (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .g)(error), []);
    }
    switch (error.end) {
        case 'denied':
            return `AWS denied \`${error.action}\` (${error.detail}): allow it in a policy of the role that this job assumes`;
        case 'refused':
            return `AWS did not accept the credentials for ${error.message}`;
        default:
            return error.message;
    }
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits)
/* harmony export */ });
/** The order of texts by code units, for sorting: the same on every machine, whatever its locale. */
function byCodeUnits(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 5601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/** Globs of the policy and of `target`: `*` takes any characters, everything else is literal, and case counts. */
function isGlob(pattern) {
    return pattern.includes('*');
}
function matches(pattern, text) {
    return matcherOf(pattern)(text);
}
/** Whether a text matches; for a pattern that many texts are compared with. */
function matcherOf(pattern) {
    const [first = '', ...others] = pattern.split('*');
    const last = others.pop();
    return last === undefined ? (text) => pattern === text : (text) => holdsInOrder(text, first, others, last);
}
/** What every match begins with. */
function prefixOf(pattern) {
    return pattern.split('*', 1)[0] ?? '';
}
/** In one pass, however many asterisks there are: an expression would try every way of sharing the text among them. */
function holdsInOrder(text, first, between, last) {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) {
        return false;
    }
    const end = text.length - last.length;
    let from = first.length;
    for (const part of between) {
        const found = text.indexOf(part, from);
        if (found < 0 || found + part.length > end) {
            return false;
        }
        from = found + part.length;
    }
    return true;
}


/***/ })

};
