export const id = 674;
export const ids = [674];
export const modules = {

/***/ 5674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discoveredTargets: () => (/* binding */ discoveredTargets)
/* harmony export */ });
/* harmony import */ var _rds_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6746);
/* harmony import */ var _aws_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7241);
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5614);
/* harmony import */ var _control_plane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3505);
/* harmony import */ var _provided_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7131);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9120);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8883);








/**
 * The databases with the tags of the file that none of its targets names, in the order of their names.
 * @throws ConfigurationError when AWS could not be asked, when nothing has the tags, and for names that cannot be told apart.
 */
async function discoveredTargets(file, given, find, environment) {
    const { discover } = file;
    const options = (0,_provided_options_js__WEBPACK_IMPORTED_MODULE_4__/* .providedOptions */ .O)(given, written(file.top), written(file.defaults));
    const regions = regionsFrom(file, given, environment);
    const answers = await find({ regions, tags: discover.tags, callTimeoutMs: options.value('connect-timeout'), timeoutMs: options.value('timeout') });
    const found = foundIn(answers, discover);
    const named = namesOf(found, discover.regions.length > 1);
    const known = file.targets.map((target) => identityOf(target, file));
    const own = named.filter(({ database }) => !known.some((target) => isSame(target, database)));
    refuseNames(own, file);
    const connects = wantsConnection([given, file.defaults], options);
    return own.map((one) => targetOf(one, discover, connects));
}
/** What is written out; variables are not looked at. */
function written(layer) {
    return new Map([...layer].flatMap(([name, value]) => ('variable' in value ? [] : [[name, value]])));
}
/** @throws ConfigurationError when no place names one. */
function regionsFrom({ discover, defaults }, given, environment) {
    const [ofRun, usual] = [given.get('aws-region'), written(defaults).get('aws-region')].map((one) => (one === undefined ? [] : [one]));
    const provided = [ofRun ?? [], discover.regions, usual ?? []].find((list) => list.length > 0);
    if (provided === undefined) {
        throw wrongDiscover(discover, `\`discover\` needs a region to search: set \`aws-region\` in \`discover\` or in \`defaults\`${(0,_control_plane_js__WEBPACK_IMPORTED_MODULE_3__/* .regionHint */ .MF)(environment)}`);
    }
    return provided.map(_aws_values_js__WEBPACK_IMPORTED_MODULE_1__/* .regionFrom */ .bz);
}
function wrongDiscover({ origin }, message) {
    return new _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(message, { input: 'discover', location: (0,_provided_js__WEBPACK_IMPORTED_MODULE_5__/* .locationOf */ .hD)(origin) });
}
/** @throws ConfigurationError when a region is not known, or there is nothing in all of them. */
function foundIn(answers, discover) {
    const problems = answers.flatMap((answer) => ('problem' in answer ? [wrongDiscover(discover, `\`discover\` could not list the databases in ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(answer.region)}: ${answer.problem}`).mistakes] : []));
    refuse(problems.flat());
    const known = answers.flatMap((answer) => ('problem' in answer ? [] : [answer]));
    const found = known.flatMap(({ databases }) => databases);
    if (found.length === 0) {
        const others = known.reduce((sum, one) => sum + one.others, 0);
        const tags = discover.tags.map(({ key, value }) => (0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${key}=${value}`)).join(', ');
        const there = others === 0 ? 'the account of the AWS credentials has no such database there at all' : `${others === 1 ? 'the only database there does not have' : `none of the ${String(others)} databases there has`} ${discover.tags.length === 1 ? 'this tag' : 'all of these tags'}`;
        throw wrongDiscover(discover, `\`discover\` found no Aurora PostgreSQL or RDS for PostgreSQL database with the ${discover.tags.length === 1 ? 'tag' : 'tags'} ${tags} in ${known.map(({ region }) => (0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(region)).join(', ')}: ${there}`);
    }
    return found;
}
function refuse([first, ...more]) {
    if (first !== undefined) {
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationErrors */ .yb([first, ...more]);
    }
}
/** The identifier; behind it what tells an instance from a cluster of the same identifier, and the region where the file has several. */
function namesOf(databases, regional) {
    const clusters = new Set(databases.filter(({ kind }) => kind === 'cluster').map(placeOf));
    const named = databases.map((database) => {
        const { kind, identifier, region } = database;
        const shared = kind === 'instance' && clusters.has(placeOf(database));
        return { name: `${identifier}${shared ? '-instance' : ''}${regional ? `-${region}` : ''}`, database };
    });
    return named.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
function placeOf({ identifier, region }) {
    return `${region}/${identifier}`;
}
function identityOf({ layer }, { defaults }) {
    const options = (0,_provided_options_js__WEBPACK_IMPORTED_MODULE_4__/* .providedOptions */ .O)(written(layer), written(defaults));
    const text = (name) => options.provided(name)?.text.toLowerCase();
    const [host, serverName] = [text('host'), text('ssl-server-name')];
    return {
        hosts: [host, serverName],
        region: text('aws-region') ?? (0,_rds_host_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointBehind */ .MF)(host ?? '', serverName)?.endpoint.region,
        cluster: text('db-cluster-identifier'),
        instance: text('db-instance-identifier'),
    };
}
/** By endpoint, or by identifier: an instance of a cluster stands for the cluster. */
function isSame({ hosts, region, cluster, instance = '' }, { kind, identifier, members, ...database }) {
    if (database.host !== null && hosts.includes(database.host)) {
        return true;
    }
    const byIdentifier = kind === 'cluster' ? cluster === identifier || members.includes(instance) : instance === identifier;
    return byIdentifier && region === database.region;
}
/** @throws ConfigurationError for a name that is too long, or that two databases have, and for too many targets. */
function refuseNames(named, file) {
    const { discover, targets } = file;
    const all = targets.length + named.length;
    if (all > _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_TARGETS */ .TE) {
        throw wrongDiscover(discover, `\`discover\` found ${String(named.length)} databases; with the targets of the file there are ${String(all)}, and at most ${String(_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_TARGETS */ .TE)} are allowed: divide them by another tag into several files`);
    }
    const problems = named.flatMap((one, index) => nameProblem(one, named[index - 1], targets) ?? []);
    refuse(problems.flatMap((problem) => wrongDiscover(discover, problem).mistakes));
}
/** `before`: its neighbor in the order of the names. */
function nameProblem({ name, database }, before, targets) {
    if (!_target_js__WEBPACK_IMPORTED_MODULE_7__/* .TARGET_NAME */ .MI.test(name)) {
        return `${described(database)} cannot be a target: its name would be ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}, which is longer than 63 characters. Name it as a target of the file, by ${identity(database)}`;
    }
    if (before?.name === name) {
        return `${described(before.database)} and ${described(database)} would both be called ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}. Name one of them as a target of the file, by ${identity(database)}`;
    }
    return targets.some((target) => target.name === name)
        ? `the target ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} of the file and ${described(database)}, which \`discover\` found, have the same name. If they are the same database, add ${identity(database)} to the target; otherwise rename the target`
        : undefined;
}
function described({ kind, identifier, region }) {
    return `${KIND[kind]} ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(identifier)} in ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(region)}`;
}
const KIND = { cluster: 'cluster', instance: 'DB instance' };
function identity({ kind, identifier, region }) {
    return `${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${IDENTIFIER[kind]}: ${identifier}`)} and ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`aws-region: ${region}`)}`;
}
const IDENTIFIER = { cluster: 'db-cluster-identifier', instance: 'db-instance-identifier' };
/** Without anything about the connection the control plane alone is checked, as for a target of the file. */
function wantsConnection(layers, options) {
    return options.provided('auth')?.text === 'aws-iam' || (0,_control_plane_js__WEBPACK_IMPORTED_MODULE_3__/* .saysHowToConnect */ .Uk)((name) => options.provided(name) !== undefined || layers.some((layer) => layer.has(name)));
}
function targetOf({ name, database }, { origin }, connects) {
    const { kind, identifier, region, host, port, status } = database;
    const layerOf = (values) => new Map(values.flatMap(([option, value]) => (value === null ? [] : [[option, foundValue(option, String(value), origin)]])));
    const problem = `${described(database)} has no endpoint${status === null ? '' : ` while its status is ${(0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(status)}`}: run the check again once it is available, or remove the tag that \`discover\` finds it by`;
    return {
        name,
        layer: layerOf([['aws-region', region], [IDENTIFIER[kind], identifier], ...(connects ? [['host', host], ['port', port]] : [])]),
        usual: layerOf(connects ? [['database', database.database]] : []),
        policy: { rules: {} },
        origin,
        ...(connects && host === null ? { problem } : {}),
    };
}
/** Its place is that of `discover`: a finding about the value stands there. */
function foundValue(option, text, origin) {
    return { text, option, secret: false, origin: { ...origin, from: 'aws' } };
}


/***/ })

};
