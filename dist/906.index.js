export const id = 906;
export const ids = [906];
export const modules = {

/***/ 1383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ qualifiedName),
/* harmony export */   QP: () => (/* binding */ settingObject),
/* harmony export */   Uw: () => (/* binding */ roleObject),
/* harmony export */   ah: () => (/* binding */ slotObject),
/* harmony export */   oX: () => (/* binding */ tableObject),
/* harmony export */   qP: () => (/* binding */ publicationObject),
/* harmony export */   tq: () => (/* binding */ objectText)
/* harmony export */ });
/* unused harmony export OBJECT_KINDS */
/* harmony import */ var _neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7766);

const OBJECT_KINDS = (/* unused pure expression or super */ null && (['table', 'slot', 'role', 'publication', 'setting', 'database', 'aws']));
/** As `report.json`, fingerprints and waivers have it: `table:public.orders`. */
function objectText({ kind, name }) {
    return `${kind}:${name}`;
}
/** `public.orders`, `sales."Mixed, Case"`. */
function qualifiedName(table) {
    return `${(0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .C)(table.schema)}.${(0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .C)(table.name)}`;
}
function tableObject(table) {
    return { kind: 'table', name: qualifiedName(table) };
}
function slotObject(name) {
    return { kind: 'slot', name: (0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .C)(name) };
}
function roleObject(name) {
    return { kind: 'role', name: (0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .C)(name) };
}
function publicationObject(name) {
    return { kind: 'publication', name: (0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .C)(name) };
}
function settingObject(name) {
    return { kind: 'setting', name };
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

/***/ 906:
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
var remedies_intents = __webpack_require__(6955);
// EXTERNAL MODULE: ./src/neutralise/sql.ts
var sql = __webpack_require__(7766);
;// CONCATENATED MODULE: ./src/remedies/slots.ts

/**
 * Drops a slot that no client is connected to; a logical one in its own database, as older versions require.
 * `cost`: what is lost.
 */
function dropSlot(slot, cost) {
    return {
        kind: 'run-sql',
        text: `SELECT pg_drop_replication_slot(${(0,sql/* quoteLiteral */.c)(slot.name)});`,
        phase: 'slots',
        disruption: { kind: 'none' },
        runAs: 'a superuser or a role with REPLICATION (`rds_replication` on RDS and Aurora)',
        destructive: cost,
        ...(slot.database === null ? {} : { database: slot.database }),
    };
}

// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
;// CONCATENATED MODULE: ./src/rules/shared/planned-slot.ts
/** What the rules on slots have in common: which slot is the pipeline's, and who reads it. */

/** The planned slot, if it exists already. */
function plannedSlot(slots, { slot }) {
    return slot === undefined ? undefined : slots.find((one) => one.name === slot);
}
/** The pid with which the pipeline's own role reads the planned slot at this moment, or undefined. */
function ownReader(facts, target) {
    const pid = plannedSlot((0,fact/* valueOf */.RP)(facts.slots) ?? [], target)?.activePid;
    const reader = (0,fact/* valueOf */.RP)(facts.walsenders)?.find((one) => one.pid === pid);
    const role = (0,fact/* valueOf */.RP)(facts.role)?.name;
    return reader !== undefined && reader.user === role ? reader.pid : undefined;
}
/** Slots the pipeline will create: the input's number, otherwise none if its slot exists, otherwise its profile's number. */
function slotsToCreate(slots, target) {
    return target.newSlots ?? (plannedSlot(slots, target) === undefined ? target.consumer.newSlots : 0);
}

;// CONCATENATED MODULE: ./src/rules/shared/wording.ts


/** A name or value inside a sentence: renderers set what is between backticks as inline code. */
function code(text) {
    return `\`${text}\``;
}
/** `` `public.orders` ``: a table inside a sentence. */
function table(name) {
    return code((0,objects/* qualifiedName */.OL)(name));
}
/** `` `"Mixed, Case"` ``: a role, slot, index or publication inside a sentence. */
function named(name) {
    return code((0,sql/* quoteIdentifier */.C)(name));
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
    judge({ settings, slots }, target) {
        const limit = Number(settings.max_replication_slots.value);
        const needed = slotsToCreate(slots, target);
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
    const planned = plannedSlot(slots, target);
    const idle = slots.filter((slot) => whyKept(slot, planned) === undefined);
    const raise = raiseLimit(slots.length, needed, now);
    const kept = notOffered(slots, planned);
    return idle.length === 0
        ? (0,remedies_intents/* choice */.Yq)('Raise `max_replication_slots`, which requires a restart', { intents: [raise, ...kept] })
        : (0,remedies_intents/* choice */.Yq)('Raise `max_replication_slots`, which requires a restart, or drop a replication slot that is no longer needed', { label: 'Raise the limit', because: 'no consumer loses anything', intents: [raise] }, dropOne(idle, kept));
}
function raiseLimit(inUse, needed, now) {
    return {
        kind: 'set-parameter',
        name: 'max_replication_slots',
        value: String(inUse + needed + HEADROOM),
        takesEffect: 'restart',
        now,
        lead: `This allows for ${counted(inUse, 'slot')} in use, ${String(needed)} for the pipeline, and ${String(HEADROOM)} as headroom, because every change requires a restart.`,
    };
}
/** Only its owner knows whether a slot to which no client is connected is still needed. */
function dropOne(idle, kept) {
    return {
        label: 'Drop a slot',
        because: 'no restart is needed, if the owner of one of these slots agrees',
        intents: [
            {
                kind: 'person-decides',
                text: idle.length === 1
                    ? 'Find out which consumer this slot belongs to, and drop the slot if its owner agrees; no client is connected to it.'
                    : 'Find out which consumers these slots belong to, and drop one if its owner agrees; no client is connected to them.',
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

;// CONCATENATED MODULE: ./src/rules/capacity/index.ts

/** The group's rules, in the order of the report. */
const capacityRules = [freeReplicationSlots];

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
                meaning: `${MEANING}${passwordInDoubt(login)}`,
                evidence: sign.evidence,
                about: 'host',
                remedy: connectDirectly(connection, seen),
            });
    },
});
const MEANING = 'Poolers and proxies do not pass logical replication through, so the pipeline cannot read changes through this address.';
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
        hosts: /\.pooler\.supabase\.com$/i,
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
        hosts: /-pooler\.[^.]+.*\.neon\.tech$/i,
        direct: ({ host }) => [
            { kind: 'set-option', option: 'host', value: host.replace(/-pooler\./i, '.'), lead: 'Use the direct connection: the same host without `-pooler`.' },
        ],
    },
    {
        name: 'RDS Proxy',
        hosts: /\.proxy-[^.]+\..*rds\.([a-z0-9-]+\.)?amazonaws\.com(\.cn)?$/i,
        direct: () => [
            { kind: 'set-option', option: 'host', lead: "Use the cluster's writer endpoint (Aurora) or the instance's endpoint (RDS) instead of the proxy's." },
        ],
    },
];
function poolerOf(host) {
    return POOLERS.find(({ hosts }) => hosts.test(host));
}
function connectDirectly(connection, session) {
    return (0,remedies_intents/* remedy */.zL)('Use the address of the PostgreSQL server itself for the check and the pipeline', ...(poolerOf(connection.host)?.direct(connection) ?? [bypass(session), UPGRADE]));
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

// EXTERNAL MODULE: ./src/units.ts
var units = __webpack_require__(1996);
;// CONCATENATED MODULE: ./src/rules/connection/host-reachable.ts





const hostReachable = rule({
    id: 'host-reachable',
    group: 'connection',
    title: 'The server can be reached from here',
    severities: ['error'],
    needs: ['network'],
    mandatory: true,
    judge({ network }, { connection }) {
        const evidence = {
            host: connection.host,
            port: connection.port,
            ...(network.address === undefined ? {} : { address: network.address }),
            ...(network.code === undefined ? {} : { code: network.code }),
            attempts: network.attempts.map((attempt) => `${attempt.address} ${attempt.code ?? 'connected'}`),
        };
        return network.outcome === 'connected'
            ? pass({ evidence })
            : fail('error', { meaning: host_reachable_MEANING, ...EXPLANATIONS[network.outcome](connection, network), evidence });
    },
});
const host_reachable_MEANING = 'Nothing in the database could be checked. A pipeline that runs in the same network cannot reach the server either.';
const EXPLANATIONS = {
    unresolved: ({ host }) => ({
        message: `the host name ${code(host)} does not resolve to any address`,
        about: 'host',
        remedy: isSingleLabel(host)
            ? (0,remedies_intents/* choice */.Yq)('Use a host name that resolves where this job runs', { label: 'Connect to a service container', because: 'a name without dots is usually the label of one', intents: [{ kind: 'person-decides', text: SERVICE_CONTAINER }] }, { label: 'Correct the host', intents: [{ kind: 'person-decides', text: SPELLING }] })
            : (0,remedies_intents/* advice */.v9)('Correct the host, or run the check where its name resolves', SPELLING, PRIVATE_NAME),
    }),
    'resolver-failed': ({ host }, network) => ({
        message: `the resolver gave no answer for ${code(host)}`,
        remedy: (0,remedies_intents/* advice */.v9)('Repair name resolution on the runner', `Run this job again: the failure may have been temporary${network.code === undefined ? '' : ` (${code(network.code)})`}. If it persists, check the DNS settings of the runner, and of the VPN or tunnel if the job opens one.`),
    }),
    refused: (connection) => ({
        message: `${whereOf(connection)} refused the connection: nothing is listening there, or a firewall rejects it`,
        about: isLoopback(connection.host) ? 'host' : 'port',
        remedy: isLoopback(connection.host) ? RUNNER_ITSELF : NOT_LISTENING,
    }),
    'no-answer': (connection) => ({
        message: `${whereOf(connection)} did not answer within ${(0,units/* formatMs */._V)(connection.connectTimeoutMs)}`,
        about: 'host',
        remedy: (0,remedies_intents/* advice */.v9)('Allow connections from the runner to the server', 'Allow the runner to connect to that port: a security group, firewall or network ACL that drops packets leaves connection attempts unanswered.', 'A server in a private network cannot be reached from a GitHub-hosted runner: use a self-hosted runner inside the network, or a tunnel.'),
    }),
    'no-route': (connection) => ({
        message: `there is no route from here to ${whereOf(connection)}`,
        about: 'host',
        remedy: (0,remedies_intents/* advice */.v9)('Run the check where there is a route to the server', 'The host has an address in a private network, or only an IPv6 address; GitHub-hosted runners have no IPv6. Use a runner inside that network, or a host name with an IPv4 address.'),
    }),
    failed: (connection, network) => ({
        message: `the connection to ${whereOf(connection)} could not be opened${network.code === undefined ? '' : ` (${code(network.code)})`}`,
        about: 'host',
        remedy: (0,remedies_intents/* advice */.v9)('Find out what blocks connections from the runner', 'The operating system of the runner refused to open the connection, or something on the path closed it at once. Check the host, and whatever restricts outgoing connections on the runner: a firewall, a proxy, a sandbox, or the limit on open files.'),
    }),
};
function whereOf({ host, port }) {
    return code(hostAndPort(host, port));
}
const SPELLING = 'Check the spelling of the host, and copy the endpoint from the service that runs the database.';
const PRIVATE_NAME = 'A name in a private DNS zone resolves only inside its network: run the job on a runner there.';
const SERVICE_CONTAINER = 'The label of a service container is a host name only in a job that itself runs in a container. In a job that runs directly on the runner, set `host` to `localhost`, and `port` to the port that the service maps.';
/** localhost is where the check runs, wherever that is. */
const RUNNER_ITSELF = (0,remedies_intents/* choice */.Yq)('Set `host` to the host that PostgreSQL runs on: `localhost` is the runner itself, or the container of the job', {
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
const NOT_LISTENING = (0,remedies_intents/* remedy */.zL)('Correct the port, or make the server listen on that address', { kind: 'person-decides', text: 'Check the host and the port, and that the server is running.' }, {
    kind: 'person-decides',
    text: 'On a self-managed server, `listen_addresses` must include the address: with the default, `localhost`, the server accepts connections only from its own machine.',
});

// EXTERNAL MODULE: ./src/rds-host.ts
var rds_host = __webpack_require__(3339);
;// CONCATENATED MODULE: ./src/rules/shared/hba.ts



/** Whether no entry of pg_hba.conf allows it: the file's name is never translated. */
function isRejectedByHba(error) {
    return error.code === '28000' && /pg_hba/i.test(error.message);
}
/** What makes the server accept the session: TLS if it had none and could have it, otherwise an entry. */
function admission(error, session, connection) {
    const admit = { label: 'Admit the connection', intents: [{ kind: 'admit-in-hba', record: hbaRecord(session, connection, error) }] };
    if (session.encrypted || session.offered === false) {
        return (0,remedies_intents/* remedy */.zL)('Add an entry to pg_hba.conf that allows the connection', ...admit.intents);
    }
    if ((0,rds_host/* isRdsHost */.Y)(connection.host)) {
        return (0,remedies_intents/* remedy */.zL)('Connect with TLS, as the parameter `rds.force_ssl` requires', ENCRYPT);
    }
    const encrypt = { label: 'Connect with TLS', intents: [ENCRYPT] };
    // prefer has tried TLS first: an unencrypted session is what was left.
    return connection.tls.mode === 'disable' && session.offered === true
        ? (0,remedies_intents/* choice */.Yq)('Connect with TLS, or allow the unencrypted connection in pg_hba.conf', { ...encrypt, because: 'the session was not encrypted, the server offers TLS, and many servers allow nothing else' }, { ...admit, because: 'if the session has to stay unencrypted' })
        : (0,remedies_intents/* choice */.Yq)('Allow the connection in pg_hba.conf, or connect with TLS', { ...admit, because: 'no entry allows an unencrypted session' }, { ...encrypt, because: 'if the server offers TLS and has entries for it' });
}
const ENCRYPT = {
    kind: 'set-option',
    option: 'ssl-mode',
    value: 'verify-full',
    lead: 'Encrypt the session. `verify-full` needs the CA certificate in `ssl-root-cert`, unless the CA is a public one or that of RDS; `require` encrypts without verifying the server.',
};
/** The entry that would allow the connection. `rejection`: where the server reports the client's address. */
function hbaRecord({ encrypted }, { database, user }, rejection) {
    const address = addressIn(`${rejection?.message ?? ''} ${rejection?.detail ?? ''}`, [database, user]) ?? remedies_intents/* CLIENT_ADDRESS */.L9;
    const network = `${address}/${address.includes(':') ? '128' : '32'}`;
    return [encrypted ? 'hostssl' : 'host', hbaName(database), hbaName(user), network, 'scram-sha-256'].join('  ');
}
/** Names in pg_hba.conf: quoted, unless plain; a keyword in quotes loses its meaning. */
function hbaName(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !KEYWORDS.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
const KEYWORDS = new Set(['all', 'sameuser', 'samerole', 'samegroup', 'replication']);

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

;// CONCATENATED MODULE: ./src/rules/shared/roles.ts
/** Who can change a role that has REPLICATION: up to 15 only a superuser, since 16 also a role with CREATEROLE, REPLICATION and ADMIN OPTION on it. */
const ADMINISTRATOR = 'a superuser, or a role with CREATEROLE and ADMIN OPTION on this one';
/** Who may change a database. */
const DATABASE_OWNER = "the database's owner";

;// CONCATENATED MODULE: ./src/rules/shared/credentials.ts








/** invalid_password: the server compared with what it stores. */
const INVALID_PASSWORD = '28P01';
/** Credentials refused with 28P01, or with 28000 by a method that keeps its passwords, or proofs, elsewhere. */
function credentialsRefused(error, attempt, connection) {
    if (error.code !== INVALID_PASSWORD) {
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
    return (0,remedies_intents/* remedy */.zL)(`Allow ${named(connection.user)} to log in with a password`, {
        kind: 'admit-in-hba',
        record: hbaRecord(attempt, connection),
    });
}
function passwordRefused(error, connection) {
    const shape = passwordShape(connection.password);
    const pooler = error.routine === undefined;
    return {
        message: `the credentials of ${named(connection.user)} were refused${shape === undefined ? '' : `; the password ${shape.looks}`}`,
        meaning: 'The password is wrong, or the role does not exist, has no password, or has one that expired: PostgreSQL does not tell clients which.' +
            (pooler ? ' The answer came from a pooler, which has its own list of users.' : ''),
        about: 'password',
        remedy: (0,remedies_intents/* choice */.Yq)('Find out which of these it is, and correct it', ...findOut(connection, shape?.advice, pooler)),
    };
}
/** What to look up, and then a statement for each thing that can be found. */
function findOut(connection, shapeAdvice, pooler) {
    const role = (0,sql/* quoteIdentifier */.C)(connection.user);
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
                    text: `SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = ${(0,sql/* quoteLiteral */.c)(connection.user)};`,
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
            because: (0,rds_host/* isRdsHost */.Y)(connection.host)
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
            return (0,rds_host/* isRdsHost */.Y)(connection.host) && method.name === 'PAM'
                ? iamRefused(role, error)
                : {
                    message: `${method.name} refused the credentials of ${role}: ${said(error)}`,
                    meaning: 'The password is verified outside PostgreSQL. The password that PostgreSQL stores for the role is not used.',
                    about: 'password',
                    remedy: (0,remedies_intents/* choice */.Yq)(`Correct the credentials of ${role}, or make PostgreSQL verify the password itself`, {
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
                remedy: (0,remedies_intents/* remedy */.zL)(`Present a certificate whose CN is ${role}`, { kind: 'set-option', option: 'ssl-cert', lead: `Set the path or PEM text of a certificate with the CN ${role}, issued by a CA in the server's \`ssl_ca_file\`.` }, { kind: 'set-option', option: 'ssl-key', lead: 'Set the path or PEM text of its private key.' }),
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
        remedy: (0,remedies_intents/* remedy */.zL)(`Use a role that is not a member of ${code('rds_iam')}`, {
            kind: 'set-option',
            option: 'user',
            lead: 'Use a role that logs in with a password: this check does not generate tokens.',
        }),
    };
}

;// CONCATENATED MODULE: ./src/rules/shared/databases.ts
/** A database in which to run a statement about another database, to which nobody can connect. */
function anotherDatabase(database) {
    return database === 'postgres' ? 'template1' : 'postgres';
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
                : (0,remedies_intents/* remedy */.zL)('Correct the parameter that the server names', {
                    kind: 'set-option',
                    option: 'connection-string',
                    lead: 'Correct or remove that parameter in `options`: this server does not accept it.',
                });
        case '53':
            return (0,remedies_intents/* advice */.v9)('Free the resource that the server is short of', `The server is short of memory, disk space or another resource (${state}). Free it, or give the server more; then run this job again.`);
        case '57':
            return (0,remedies_intents/* advice */.v9)('Run this job again when the server is up', `The server is being stopped or restarted, or an administrator ended the session (${state}). If it persists, find out from the server's log at this time who or what ended it.`);
        default:
            return administrator(state);
    }
}
function administrator(state) {
    return (0,remedies_intents/* advice */.v9)("Report the error to the server's administrator", `The error was raised inside the server (${state}). Its log has the details: look for the time of this run and the application name \`cdc-preflight\`.`);
}

;// CONCATENATED MODULE: ./src/rules/shared/too-many-connections.ts





/** Distinguished by the server's routine, which no locale translates. */
function tooManyConnections(error, connection) {
    const role = (0,sql/* quoteIdentifier */.C)(connection.user);
    const database = (0,sql/* quoteIdentifier */.C)(connection.database);
    switch (error.routine) {
        case 'InitializeSessionUserId':
            return {
                message: `role \`${role}\` has reached its connection limit`,
                meaning: too_many_connections_MEANING,
                remedy: (0,remedies_intents/* remedy */.zL)(`Remove the connection limit of \`${role}\`, or raise it to what the pipeline and this check need`, {
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
                remedy: (0,remedies_intents/* remedy */.zL)(`Remove the connection limit of database \`${database}\`, or raise it`, {
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
                remedy: (0,remedies_intents/* remedy */.zL)('Close unused connections, or raise `max_connections`', {
                    kind: 'run-sql',
                    text: SESSIONS,
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
const SESSIONS = 'SELECT usename, application_name, client_addr, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC;';

;// CONCATENATED MODULE: ./src/rules/connection/login.ts













const login = rule({
    id: 'login',
    group: 'connection',
    title: 'The login is accepted',
    severities: ['error'],
    needs: ['login'],
    uses: ['tls'],
    prerequisites: ['direct-connection'],
    mandatory: true,
    judge({ login: seen, tls }, target) {
        const { connection } = target;
        const evidence = {
            user: connection.user,
            database: connection.database,
            authentication: seen.authentication,
            ...(seen.error === undefined
                ? {}
                : { sqlstate: seen.error.code, routine: seen.error.routine ?? null, server_says: saidInEvidence(seen.error) }),
        };
        if (seen.error?.code === READ_ONLY) {
            return unknown({ ...readOnlyTrigger(seen.error), evidence, cutOff: true });
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
const login_MEANING = 'The pipeline logs in the same way, and would be refused as well.';
/** read_only_sql_transaction: cannot happen in the pipeline's own session, which may write. */
const READ_ONLY = '25006';
function readOnlyTrigger(error) {
    return {
        message: `could not check: a login event trigger writes to the database, but the session of this check is read-only: ${said(error)}`,
        remedy: (0,remedies_intents/* advice */.v9)('Make the trigger do nothing in a read-only session', "In the trigger function, return early if `current_setting('transaction_read_only')` is `on`. Logins to a standby need the same."),
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
        remedy: (0,remedies_intents/* remedy */.zL)(`Provide the password of ${named(connection.user)}`, {
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
            remedy: (0,remedies_intents/* choice */.Yq)('Make channel binding possible, or do not require it', {
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
        remedy: (0,remedies_intents/* remedy */.zL)(`Allow ${named(connection.user)} to log in with a password`, {
            kind: 'admit-in-hba',
            record: hbaRecord(seen, connection),
        }),
    };
}
function withoutDigest(detail) {
    return {
        message: `channel binding is not possible: ${detail}`,
        meaning: "Channel binding uses the hash function of the certificate's signature, and this signature algorithm has none. Clients that use libpq fail in the same way.",
        remedy: (0,remedies_intents/* choice */.Yq)('Install a server certificate with an RSA or ECDSA signature, or disable channel binding', {
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
        remedy: (0,remedies_intents/* choice */.Yq)('Allow the login more time, or find out what delays it', {
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
            remedy: (0,remedies_intents/* advice */.v9)('Set `host` and `port` to those of the PostgreSQL server', 'Another service listens there, or a proxy in between answers in its place.'),
        }
        : {
            message: `the server asked for a password and then broke PostgreSQL's protocol: ${detail}`,
            about: 'host',
            remedy: (0,remedies_intents/* advice */.v9)('Connect to the PostgreSQL server directly', 'A proxy, pooler or compatible product answers in place of PostgreSQL and does not complete the authentication that it began.'),
        };
}
function login_closed(seen) {
    const detail = seen.detail === undefined ? '' : `: ${quoted(seen.detail)}`;
    return seen.authentication === 'none'
        ? {
            message: `the connection was accepted and closed before PostgreSQL answered${detail}`,
            about: 'host',
            remedy: (0,remedies_intents/* advice */.v9)('Check the proxy, tunnel or load balancer in front of the server', 'A proxy, tunnel or load balancer with nothing behind it accepts a connection and closes it at once: check that it is connected to the server, and to which host and port it forwards.', ...(seen.encrypted ? [] : ['A listener that accepts only TLS does the same: try another `ssl-mode`.'])),
        }
        : {
            message: `the connection was closed during authentication${detail}`,
            remedy: (0,remedies_intents/* advice */.v9)('Find out whether the server or something in between closed the connection', 'If the server ended the session, its log has an entry for this time and this role, such as a crash or `authentication_timeout`. If it has none, a proxy, pooler or firewall in between closed the connection.'),
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
        remedy: (0,remedies_intents/* advice */.v9)(`Change the login event trigger so that it accepts ${named(connection.user)}`, error.where === undefined
            ? 'The function of an event trigger on `login` raised the error; pg_event_trigger lists these triggers.'
            : `The error was raised at: ${quoted(error.where)}. An event trigger on \`login\` calls that function; pg_event_trigger lists these triggers.`),
    };
}
function notUp(error) {
    return {
        message: `the server does not accept connections at the moment: ${said(error)}`,
        remedy: (0,remedies_intents/* advice */.v9)('Run this job again when the server is up', 'It is starting up, shutting down or in recovery. A standby accepts connections only with `hot_standby = on`, and only after it has reached a consistent state.'),
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
        remedy: (0,remedies_intents/* remedy */.zL)('Set `database` to a database that exists', {
            kind: 'set-option',
            option: 'database',
            lead: `${defaulted ? 'Set the name of the database.' : 'Correct the name of the database.'} Spell it as in pg_database: case matters, and names that were created without quotes are in lower case.${pooler}`,
        }),
    };
}
/** A database that an interrupted DROP DATABASE left behind is refused one step earlier, and cannot be repaired. */
function closedDatabase(error, { connection }) {
    const database = (0,sql/* quoteIdentifier */.C)(connection.database);
    if (error.routine === 'InitPostgres') {
        return {
            message: `database ${named(connection.database)} is invalid: dropping it was interrupted`,
            about: 'database',
            remedy: (0,remedies_intents/* remedy */.zL)('Set `database` to another database', {
                kind: 'set-option',
                option: 'database',
                lead: 'Use another database: this one cannot be repaired, only dropped.',
            }),
        };
    }
    return {
        message: `database ${named(connection.database)} does not accept connections`,
        about: 'database',
        remedy: (0,remedies_intents/* remedy */.zL)(`Allow connections to database ${named(connection.database)}`, {
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
            remedy: (0,remedies_intents/* remedy */.zL)('Present a client certificate that the server trusts', { kind: 'set-option', option: 'ssl-cert', lead: "Set the path or PEM text of a certificate issued by a CA in the server's `ssl_ca_file`." }, { kind: 'set-option', option: 'ssl-key', lead: 'Set the path or PEM text of its private key.' }),
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
        remedy: (0,remedies_intents/* choice */.Yq)(`Create ${role}, or allow it to log in`, { label: 'The role exists', intents: letLogIn(target).alternatives[0].intents }, { label: 'The role does not exist', intents: createRole(target).alternatives[0].intents }),
    };
}
function letLogIn({ connection }) {
    return (0,remedies_intents/* remedy */.zL)(`Allow ${named(connection.user)} to log in`, {
        kind: 'run-sql',
        text: `ALTER ROLE ${(0,sql/* quoteIdentifier */.C)(connection.user)} LOGIN;`,
        phase: 'roles',
        disruption: { kind: 'none' },
        runAs: ADMINISTRATOR,
    });
}
function createRole({ connection }) {
    return (0,remedies_intents/* choice */.Yq)(`Correct \`user\`, or create the role ${named(connection.user)}`, {
        label: 'Correct the user',
        because: 'if the name is misspelled; case matters',
        intents: [{ kind: 'set-option', option: 'user', lead: 'Set the name of the role as it is in pg_roles.' }],
    }, {
        label: 'Create the role',
        intents: [
            {
                kind: 'run-sql',
                text: `CREATE ROLE ${(0,sql/* quoteIdentifier */.C)(connection.user)} LOGIN;`,
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
    const role = (0,sql/* quoteIdentifier */.C)(connection.user);
    const database = (0,sql/* quoteIdentifier */.C)(connection.database);
    return connection.options !== '' && error.routine !== undefined && error.routine !== 'CheckMyDatabase'
        ? {
            message: `role ${named(connection.user)} lacks the privilege to set a parameter in \`options\` of \`connection-string\`: ${said(error)}`,
            about: 'connection-string',
            remedy: (0,remedies_intents/* remedy */.zL)('Remove the parameter from `options` in `connection-string`', {
                kind: 'set-option',
                option: 'connection-string',
                lead: 'Remove the parameter that the server names from `options`.',
            }),
        }
        : {
            message: `role ${named(connection.user)} lacks CONNECT on database ${named(connection.database)}`,
            remedy: (0,remedies_intents/* remedy */.zL)(`Grant CONNECT on database ${named(connection.database)} to ${named(connection.user)}`, {
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
        const evidence = { sqlstate: error.code, routine: error.routine ?? null, server_says: saidInEvidence(error) };
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
        remedy: (0,remedies_intents/* choice */.Yq)("Log in as the pipeline's role, or skip the replication probe", {
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
    switch (error.code) {
        case INSUFFICIENT_PRIVILEGE:
            return mayNotReplicate(error, facts, target);
        case '28000':
            return replication_connection_refusedByHba(error, facts, target);
        case TOO_MANY_CONNECTIONS:
            return tooManyConnections(error, target.connection);
        case '08P01':
        case '0A000':
            return { message: `a pooler or proxy refused the replication connection: ${said(error)}`, about: 'host', remedy: DIRECTLY };
        default:
            return {
                message: `the server refused the replication connection: ${said(error)}`,
                remedy: remedyForRefusal(error, target.connection),
            };
    }
}
const DIRECTLY = (0,remedies_intents/* remedy */.zL)('Connect to the server itself, not to a pooler or proxy', {
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
            ? (0,remedies_intents/* remedy */.zL)(`Give ${name} the privilege to replicate`, { kind: 'grant-replication', role: seen })
            : (0,remedies_intents/* advice */.v9)(`Give ${name} the privilege to replicate`, 'It needs the attribute REPLICATION; on RDS and Aurora, membership in `rds_replication`.'),
    };
}
/** This session was encrypted exactly if the ordinary one, which was accepted, is. */
function replication_connection_refusedByHba(error, { login, tls }, { connection }) {
    if (!isRejectedByHba(error)) {
        return { message: `the server refused the replication connection: ${said(error)}`, remedy: remedyForRefusal(error, connection) };
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
    const stop = {
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
    const message = `all walsenders are in use${limit === undefined ? '' : ` (max_wal_senders is ${limit})`}; the pipeline needs 1`;
    return limit === undefined
        ? {
            message,
            remedy: (0,remedies_intents/* choice */.Yq)('Stop a consumer that is no longer needed, or raise `max_wal_senders`', stop, {
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
            remedy: (0,remedies_intents/* choice */.Yq)('Raise `max_wal_senders`, or stop a consumer that is no longer needed', { label: 'Raise the limit', because: 'no consumer has to stop', intents: raiseWalsenders(Number(limit) + ROOM, facts) }, stop),
        };
}
/** A server with wal_level minimal does not start if max_wal_senders is above 0. */
function raiseWalsenders(count, facts) {
    const settings = (0,fact/* valueOf */.RP)(facts.settings);
    return [
        ...(settings?.wal_level.value === 'minimal' ? [{ kind: 'enable-logical-decoding', settings }] : []),
        {
            kind: 'set-parameter',
            name: 'max_wal_senders',
            value: String(count),
            takesEffect: 'restart',
            now: settings?.max_wal_senders,
            lead: "If there are standbys, raise it on them first: a standby whose value is lower than its primary's stops recovery.",
        },
    ];
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
        const evidence = evidenceOf(tls, connection);
        return tls.outcome === 'trusted' || (tls.outcome === 'unverified' && connection.tls.mode === 'require')
            ? pass({ evidence })
            : fail('error', { meaning: tls_trusted_MEANING, ...tls_trusted_EXPLANATIONS[tls.outcome](tls, connection), evidence });
    },
});
const tls_trusted_MEANING = 'No session could be opened, so nothing in the database could be checked. A pipeline with the same TLS settings fails in the same way.';
function evidenceOf(tls, { tls: policy }) {
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
    'no-roots': () => ({
        message: '`ssl-root-cert` holds no certificate, so no server can be trusted',
        about: 'ssl-root-cert',
        remedy: giveRoots('Set `ssl-root-cert` to CA certificates in PEM format', 'Set the path of a PEM file (which has lines with BEGIN CERTIFICATE), or its text; for RDS and Aurora, set `aws-rds`.'),
    }),
    'untrusted-chain': untrusted,
    expired,
    'not-yet-valid': ({ chain }) => ({
        message: `the server's certificate is not valid before ${chain[0]?.validFrom ?? 'a later date'}`,
        remedy: (0,remedies_intents/* advice */.v9)('Correct the clock of the runner, or install a certificate that is valid now', 'Compare the clock of the runner with the dates in the evidence. If the clock is right, the certificate was issued with a wrong date: issue it again.'),
    }),
    'wrong-name': wrongName,
    'version-refused': (_, { tls }) => ({
        message: 'the server and this client have no TLS version in common',
        ...(tls.minVersion === undefined && tls.maxVersion === undefined ? {} : { about: 'connection-string' }),
        remedy: (0,remedies_intents/* advice */.v9)('Allow TLS 1.2 or newer on the server', 'Set `ssl_min_protocol_version` and `ssl_max_protocol_version` on the server so that they include TLSv1.2 or TLSv1.3. The parameters of the same names in `connection-string` restrict this client.'),
    }),
    'client-certificate-refused': ({ code: alert }, { tls }) => ({
        message: `the server ${tls.client === undefined ? 'requires a client certificate' : 'refused the client certificate'}${alert === undefined ? '' : ` (${code(alert)})`}`,
        about: 'ssl-cert',
        remedy: presentCertificate(),
    }),
    'handshake-failed': ({ detail }) => ({
        message: `the TLS handshake failed: ${detail === undefined ? 'no reason was given' : quoted(detail)}`,
        about: 'host',
        remedy: (0,remedies_intents/* advice */.v9)('Check that host and port are those of a PostgreSQL server', 'Another service on that port, or a proxy in between, answers a TLS request like this.'),
    }),
    'no-answer': (_, { connectTimeoutMs }) => ({
        message: `the server accepted the connection but did not answer the TLS request within ${(0,units/* formatMs */._V)(connectTimeoutMs)}`,
        about: 'host',
        remedy: (0,remedies_intents/* advice */.v9)('Check that host and port are those of a PostgreSQL server', 'A load balancer without a healthy server behind it, or another service, behaves like this. If the server is only slow, raise `connect-timeout`.'),
    }),
    closed: (_, { tls }) => ({
        message: 'the connection was closed during the TLS handshake',
        about: 'host',
        remedy: (0,remedies_intents/* advice */.v9)('Check the host and the port, and any proxy, tunnel or load balancer in between', 'A proxy, tunnel or load balancer with nothing behind it accepts the connection and closes it at once; so does an overloaded server.', ...(tls.negotiation === 'direct' ? ['`sslnegotiation=direct` works only with PostgreSQL 17 and newer: remove it from `connection-string` for an older server.'] : [])),
    }),
};
function tls_trusted_notOffered(_, { host, tls }) {
    const message = `the server does not offer TLS, which \`ssl-mode: ${tls.mode}\` requires`;
    if ((0,rds_host/* isRdsHost */.Y)(host)) {
        return {
            message,
            about: 'host',
            remedy: (0,remedies_intents/* advice */.v9)('Check the host and the port', 'RDS and Aurora always offer TLS: something else answers at this address.'),
        };
    }
    return {
        message,
        about: 'ssl-mode',
        remedy: (0,remedies_intents/* choice */.Yq)('Enable TLS on the server, or allow an unencrypted session', {
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
function untrusted({ chain, code: reason }, { tls }) {
    const last = chain.at(-1);
    const because = reason === undefined ? '' : ` (${code(reason)})`;
    const about = tls.roots === 'system' ? {} : { about: 'ssl-root-cert' };
    if (last === undefined) {
        return { message: `the server's certificate does not chain to a root in ${ROOTS[tls.roots]}${because}`, ...about, remedy: trustRoot(tls.roots, 'the CA that issued it') };
    }
    if (last.selfSigned) {
        return chain.length === 1
            ? { message: `the server's certificate is self-signed and not in ${ROOTS[tls.roots]}${because}`, ...about, remedy: trustItself(last) }
            : {
                message: `the server's certificate chains to the root "${quoted(last.subject)}", which is not in ${ROOTS[tls.roots]}${because}`,
                ...about,
                remedy: trustRoot(tls.roots, rootNamed(last)),
            };
    }
    return {
        message: `the server's certificate does not chain to a root in ${ROOTS[tls.roots]}${because}: ${endOf(chain, last)}`,
        ...about,
        remedy: tls.roots === 'aws-rds' ? trustRoot(tls.roots, 'the CA that issued it') : completeChain(last),
    };
}
function endOf(chain, last) {
    const missing = `the certificate of its issuer, "${quoted(last.issuer)}", is missing`;
    return chain.length === 1 ? `the server sent only its own certificate, and ${missing}` : `the chain ends at "${quoted(last.subject)}", and ${missing}`;
}
function rootNamed({ subject, fingerprint }) {
    return `"${quoted(subject)}" (SHA-256 ${fingerprint})`;
}
function trustRoot(roots, root) {
    return roots === 'aws-rds'
        ? giveRoots('Trust the CA of the region', 'Set the path of the current certificate bundle of your region, from truststore.pki.rds.amazonaws.com. The certificate of an RDS Proxy chains to the public roots: for a proxy, set `system`.')
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
    return (0,remedies_intents/* choice */.Yq)('Trust the intermediate and root certificates together, or make the server send the intermediate', trust, send);
}
function giveRoots(summary, lead) {
    return (0,remedies_intents/* remedy */.zL)(summary, { kind: 'set-option', option: 'ssl-root-cert', lead });
}
function expired({ chain }, { host }) {
    const now = new Date().toISOString();
    const old = chain.find((one) => one.validTo < now) ?? chain[0];
    const subject = old === undefined ? 'a certificate of the chain' : `"${quoted(old.subject)}"`;
    const message = `${old === chain[0] ? "the server's certificate" : 'a CA certificate of the chain'} has expired: ${subject}${old === undefined ? '' : ` was valid until ${old.validTo}`}`;
    if ((0,rds_host/* isRdsHost */.Y)(host)) {
        return { message, remedy: (0,remedies_intents/* advice */.v9)('Rotate the CA of the instance', 'This can restart the instance. Modify the instance in RDS so that it uses a current certificate authority.') };
    }
    return old === undefined || old === chain[0]
        ? {
            message,
            remedy: (0,remedies_intents/* advice */.v9)("Renew the server's certificate", 'Install a valid certificate and its key in the files that `ssl_cert_file` and `ssl_key_file` name, and reload the server configuration.'),
        }
        : {
            message,
            about: 'ssl-root-cert',
            remedy: (0,remedies_intents/* advice */.v9)(`Replace the expired certificate ${subject}`, `Install its successor wherever the expired one is in use: the file that \`ssl_cert_file\` names on the server, or \`ssl-root-cert\`. If the CA has a new key, the server needs a new certificate as well.`),
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
        remedy: (0,remedies_intents/* choice */.Yq)('Connect by a name that is in the certificate', {
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
    return (0,remedies_intents/* remedy */.zL)('Present a client certificate that the server trusts', { kind: 'set-option', option: 'ssl-cert', lead: "Set the path or PEM text of a certificate issued by a CA in the server's `ssl_ca_file`." }, { kind: 'set-option', option: 'ssl-key', lead: 'Set the path or PEM text of its private key.' });
}

;// CONCATENATED MODULE: ./src/rules/connection/index.ts





/** The group's rules, in the order of the report. */
const connectionRules = [hostReachable, tlsTrusted, directConnection, login, replicationConnection];

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
    judge({ role, replication, platform }) {
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
        const login = role.isSession || role.canLogin ? [] : [replication_privilege_letLogIn(role)];
        if (replicates && login.length === 0) {
            return pass({ object, evidence });
        }
        return fail('error', {
            object,
            evidence,
            ...(role.isSession ? {} : { about: 'role' }),
            ...(replicates ? cannotLogIn(role) : lacksReplication(role, platformName, login)),
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
        remedy: (0,remedies_intents/* choice */.Yq)(`Correct \`role\`, or create the role ${name}`, {
            label: 'Correct the name',
            because: 'if it is misspelled; case matters',
            intents: [{ kind: 'set-option', option: 'role', lead: 'Set the name of the role as it is in pg_roles.' }],
        }, { label: 'Create the role', intents: [replication_privilege_createRole(role), { kind: 'grant-replication', role }] }),
    };
}
function cannotLogIn(role) {
    return {
        message: `role ${named(role.name)} is not permitted to log in (NOLOGIN)`,
        meaning: 'The pipeline cannot log in as this role.',
        remedy: (0,remedies_intents/* remedy */.zL)(`Allow ${named(role.name)} to log in`, replication_privilege_letLogIn(role)),
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
            remedy: (0,remedies_intents/* remedy */.zL)(`Make ${name} inherit the privileges of ${code('rds_replication')}`, grant, ...login),
        };
    }
    if (isRds(platform) && role.rdsReplication === 'usage') {
        return {
            message: `the server refused ${name} a replication connection, although it is a member of ${code('rds_replication')}`,
            meaning,
            remedy: (0,remedies_intents/* advice */.v9)(`Find out what else keeps ${name} from replicating`, 'With IAM authentication, the parameter `rds.iam_auth_for_replication` has to be 1, which takes effect with a reboot. Otherwise, revoke the membership and grant it again as the master user.'),
        };
    }
    return isRds(platform)
        ? {
            message: `role ${name} is not a member of ${code('rds_replication')}`,
            meaning,
            remedy: (0,remedies_intents/* remedy */.zL)(`Grant ${code('rds_replication')} to ${name}`, grant, ...login),
        }
        : {
            message: `role ${name} lacks REPLICATION`,
            meaning,
            remedy: (0,remedies_intents/* remedy */.zL)(`Give ${name} the attribute REPLICATION`, grant, ...login),
        };
}
function replication_privilege_letLogIn(role) {
    return replication_privilege_roleStatement(`ALTER ROLE ${(0,sql/* quoteIdentifier */.C)(role.name)} LOGIN;`, ADMINISTRATOR);
}
function replication_privilege_createRole(role) {
    return replication_privilege_roleStatement(`CREATE ROLE ${(0,sql/* quoteIdentifier */.C)(role.name)} LOGIN;`, 'a superuser, or a role with CREATEROLE');
}
function replication_privilege_roleStatement(text, runAs) {
    return { kind: 'run-sql', text, phase: 'roles', disruption: { kind: 'none' }, runAs };
}

;// CONCATENATED MODULE: ./src/rules/privileges/index.ts

/** The group's rules, in the order of the report. */
const privilegeRules = [replicationPrivilege];

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
;// CONCATENATED MODULE: ./src/remedies/tables.ts

/** Who may alter a table. */
const TABLE_OWNER = "the table's owner";
function unloggedTables(tables) {
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

;// CONCATENATED MODULE: ./src/rules/shared/publishing.ts


/** The first version that can publish a partitioned table as such. */
const ROOTS_SINCE = 13;
function aroundOf(publication, { uncovered }, major) {
    const seen = new Set();
    const names = uncovered.flatMap((one) => [one, ...one.parts].map(objects/* qualifiedName */.OL));
    const shared = new Set(names.filter((name) => seen.size === seen.add(name).size));
    const children = uncovered.flatMap(({ parts }) => parts).filter(({ relation }) => relation === 'child');
    const unlogged = unloggedTables(uncovered.flatMap(unloggedOf));
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

;// CONCATENATED MODULE: ./src/rules/publications/publication-tables.ts









/** Since this version a slot sends nothing for a missing publication; before, decoding ends with an error. */
const MISSING_IS_SKIPPED_SINCE = 18;
const publicationTables = rule({
    id: 'publication-tables',
    group: 'publications',
    title: 'The publication publishes every table in scope',
    severities: ['error', 'warning'],
    needs: ['publication', 'coverage', 'version'],
    uses: ['publications'],
    judge({ publication, coverage, version, publications }, target) {
        if (publication === null) {
            const others = ((0,fact/* valueOf */.RP)(publications) ?? []).map(({ name }) => name);
            return noPublication((0,nearest/* nearest */.p)(target.publication ?? '', others), coverage, version.major, target);
        }
        if (coverage.uncoveredCount > 0) {
            const around = { ...aroundOf(publication, coverage, version.major), publication };
            const outcomes = coverage.uncovered.map((uncovered) => judgeUncovered(uncovered, around, target));
            return { outcomes, total: coverage.uncoveredCount };
        }
        const object = (0,objects/* publicationObject */.qP)(publication.name);
        if (target.tables.length > 0 && coverage.covered === 0) {
            return unknown({ object, message: 'could not check: no entry of `tables` names a table' });
        }
        const evidence = { tables_in_scope: coverage.covered, all_tables: publication.allTables, schemas: publication.schemas };
        // A partitioned table without partitions is published, and holds no table yet.
        return coverage.empty && coverage.covered === 0 ? nothingPublished(publication, evidence) : pass({ object, evidence });
    },
});
function noPublication(near, coverage, major, target) {
    const name = target.publication ?? '';
    const problem = `publication ${named(name)} does not exist in database ${named(target.connection.database)}`;
    return fail('error', {
        object: (0,objects/* publicationObject */.qP)(name),
        message: near === undefined ? problem : `${problem}; did you mean ${named(near)}?`,
        meaning: major >= MISSING_IS_SKIPPED_SINCE
            ? 'The pipeline starts and receives nothing: the server only writes a warning to its log.'
            : 'Decoding ends with an error at the first change, and the pipeline stops.',
        evidence: { tables_in_scope: coverage.uncoveredCount, ...(near === undefined ? {} : { near }) },
        remedy: near === undefined
            ? (0,remedies_intents/* remedy */.zL)('Create the publication before the replication slot', ...create(name, coverage, major, target.operations))
            : // No statement that creates another one: in a script it would be run without a second thought.
                (0,remedies_intents/* remedy */.zL)('Correct the name of the publication (case matters), or create it before the replication slot', {
                    kind: 'set-option',
                    option: 'publication',
                    value: near,
                    lead: 'Set `publication` to the existing publication, if that is the one you mean.',
                }),
        about: 'publication',
    });
}
function create(name, coverage, major, operations) {
    const around = aroundOf(undefined, coverage, major);
    const tables = [...new Set(coverage.uncovered.flatMap((uncovered) => addable(uncovered, around)))];
    const left = distinct(coverage.uncovered.flatMap((uncovered) => leftOut(uncovered, around)));
    const logged = makeLogged([...around.unlogged.values()], around.unlogged);
    if (tables.length === 0 && left.length > 0) {
        return [...logged, byHand(`Create the publication ${named(name)} for ${firstOf(left, left.length)} as soon as ${left.length === 1 ? 'it is' : 'they are'} logged.`)];
    }
    return tables.length === 0
        ? [byHand(`Create the publication ${named(name)} for the tables of the pipeline. If they are listed in \`tables\`, this check prints the statement.`)]
        : [
            ...logged,
            {
                kind: 'run-sql',
                text: `CREATE PUBLICATION ${(0,sql/* quoteIdentifier */.C)(name)} FOR TABLE ${tables.join(', ')}${published(operations, major)};`,
                phase: 'publications',
                disruption: { kind: 'none' },
                runAs: 'the owner of the tables, with CREATE on the database',
            },
            ...(isCut(coverage, around) ? [AGAIN] : []),
            ...addLater(left, name),
            ...coverage.uncovered.flatMap((uncovered) => foreignOf(uncovered, true)),
        ];
}
/** The first version that publishes TRUNCATE. */
const TRUNCATES_SINCE = 11;
/**
 * What is published, where that is less than the server's default: an update that nobody needs published would be refused
 * on a table without a replica identity.
 */
function published(operations, major) {
    const isDefault = ['insert', 'update', 'delete'].every((operation) => operations.includes(operation));
    const known = operations.filter((operation) => operation !== 'truncate' || major >= TRUNCATES_SINCE);
    return isDefault ? '' : ` WITH (publish = '${known.join(', ')}')`;
}
/** Whether the statement cannot name all that it should. */
function isCut({ uncovered, uncoveredCount }, around) {
    return uncoveredCount > uncovered.length || uncovered.some((one) => isPartsCut(one, around));
}
function byHand(text) {
    return { kind: 'person-decides', text, phase: 'publications' };
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
const AGAIN = byHand('The statement does not name all missing tables, because there are too many for one statement: run this check again afterwards, and add the rest.');
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
            remedy: (0,remedies_intents/* remedy */.zL)("Check that this database contains the pipeline's tables", {
                kind: 'set-option',
                option: 'database',
                lead: "Set `database` to the database that contains the pipeline's tables, if that is another one.",
            }),
        })
        : fail('error', {
            object,
            message: `publication ${name} is empty`,
            meaning: 'The pipeline starts, but receives nothing.',
            evidence,
            remedy: (0,remedies_intents/* advice */.v9)(`Add the pipeline's tables to publication ${name}`, 'If the tables are listed in `tables`, this check prints the statement that adds them.'),
        });
}
function missingOf(uncovered) {
    return {
        unlogged: unloggedOf(uncovered),
        foreign: uncovered.parts.filter(({ foreign }) => foreign),
        others: uncovered.parts.filter(({ foreign, unlogged }) => !foreign && !unlogged),
    };
}
function judgeUncovered(uncovered, around, target) {
    const { publication } = around;
    const missing = missingOf(uncovered);
    const references = missing.unlogged.flatMap(({ unloggedReferences }) => unloggedReferences);
    const isNamed = target.tables.length > 0;
    const partitions = uncovered.parts.filter(({ relation }) => relation === 'partition');
    const children = uncovered.parts.filter(({ relation }) => relation === 'child');
    // What is named neither here nor in the publication may be left out on purpose.
    const isWanted = isNamed || !(publication.allTables || publication.schemas.includes(uncovered.schema));
    return fail(isWanted ? 'error' : 'warning', {
        object: (0,objects/* tableObject */.oX)(uncovered),
        message: problemWith(uncovered, missing, publication),
        meaning: meaningOf(uncovered, missing),
        evidence: {
            publication: publication.name,
            ...(uncovered.partitioned ? { missing_partitions: partitions.map(objects/* qualifiedName */.OL) } : {}),
            ...(children.length === 0 ? {} : { missing_children: children.map(objects/* qualifiedName */.OL) }),
            ...foreignEvidence(missing.foreign),
            ...(missing.unlogged.length === 0 ? {} : { unlogged: missing.unlogged.map(objects/* qualifiedName */.OL) }),
            ...(references.length === 0 ? {} : { unlogged_references: [...new Set(references.map(objects/* qualifiedName */.OL))] }),
        },
        remedy: remedyFor(uncovered, missing, around, isNamed),
        about: isNamed ? 'tables' : 'publication',
        ...(references.length === 0 ? {} : { related: references.map(objects/* tableObject */.oX) }),
    });
}
function foreignEvidence(foreign) {
    const partitions = foreign.filter(({ relation }) => relation === 'partition');
    const children = foreign.filter(({ relation }) => relation === 'child');
    return {
        ...(partitions.length === 0 ? {} : { foreign_partitions: partitions.map(objects/* qualifiedName */.OL) }),
        ...(children.length === 0 ? {} : { foreign_children: children.map(objects/* qualifiedName */.OL) }),
    };
}
function problemWith(uncovered, { unlogged, foreign }, publication) {
    const { partitioned, parts, partsCount, member, partsCovered } = uncovered;
    const name = table(uncovered);
    const isPartly = parts.length > 0 && (member || (partitioned && partsCovered > 0));
    if (!isPartly) {
        return unlogged.some((one) => one === uncovered)
            ? `${name} is not published by ${named(publication.name)}, because it is unlogged`
            : `${name} is not in publication ${named(publication.name)}`;
    }
    const problem = `${name} is only partly published by ${named(publication.name)}`;
    const kind = partitioned ? 'partition' : 'child table';
    const [only] = parts;
    if (only === undefined || partsCount > 1) {
        return `${problem}: ${String(partsCount)} of its ${kind}s are not (${firstOf(parts, partsCount)})`;
    }
    const why = foreign.length > 0 ? 'is a foreign table' : unlogged.length > 0 ? 'is unlogged' : 'is not in the publication';
    return `${problem}: its ${kind} ${table(only)} ${why}`;
}
function meaningOf(uncovered, { unlogged, foreign, others }) {
    return [
        ...(foreign.length > 0 ? ['The rows of a foreign table are stored on another server: a copy reads them, but changes to them are not in the WAL of this server.'] : []),
        ...(unlogged.length > 0 ? ['Changes to unlogged tables are not written to the WAL: a copy reads the rows, but changes to them never arrive.'] : []),
        ...(foreign.length + unlogged.length === 0 || others.length > 0 ? [unpublished(uncovered, others)] : []),
    ].join(' ');
}
function unpublished(uncovered, others) {
    return uncovered.member && others.length > 0
        ? `Changes to ${firstOf(others, others.length)} never reach the pipeline, although a copy of ${table(uncovered)} reads the rows.`
        : `Changes to ${table(uncovered)} never reach the pipeline, although a copy reads its rows.`;
}
function remedyFor(uncovered, missing, around, isNamed) {
    const publication = named(around.publication.name);
    const later = addLater(leftOut(uncovered, around), around.publication.name);
    const statements = [...makeLogged(missing.unlogged, around.unlogged), ...addTable(uncovered, around), ...later];
    if (statements.length === 0) {
        return missing.foreign.length > 0
            ? withoutForeign(uncovered, missing.foreign, isNamed)
            : (0,remedies_intents/* advice */.v9)(`Check what ${table(uncovered)} is`, `${publication} publishes every ordinary table that it covers; ${table(uncovered)} is not an ordinary table, or has no partitions yet.`);
    }
    const intents = [...statements, ...foreignOf(uncovered, isNamed)];
    if (missing.unlogged.length === 0) {
        return (0,remedies_intents/* remedy */.zL)(`Add ${whatToAdd(uncovered, around)} to publication ${publication}`, ...intents);
    }
    const logged = `Make ${firstOf(missing.unlogged, missing.unlogged.length)} logged`;
    return isNamed
        ? (0,remedies_intents/* choice */.Yq)(`${logged}, or remove ${table(uncovered)} from \`tables\``, { label: 'Make it logged', because: 'the pipeline needs its changes', intents }, leaveOut(uncovered))
        : (0,remedies_intents/* remedy */.zL)(logged, ...intents);
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
    const { member, partitioned, parts } = uncovered;
    const head = broughtBy.get((0,objects/* qualifiedName */.OL)(uncovered));
    if (head !== undefined) {
        return `${table(head)}, and with it ${table(uncovered)},`;
    }
    if (!member && !isPublishedByParts(uncovered, major)) {
        return table(uncovered);
    }
    const [only, ...more] = parts.filter(({ foreign }) => !foreign);
    return only !== undefined && more.length === 0 ? table(only) : `the missing ${partitioned ? 'partitions' : 'child tables'} of ${table(uncovered)}`;
}
/** Nothing can publish changes to a foreign table: three remedies, all to be carried out by a person. */
function withoutForeign(uncovered, foreign, isNamed) {
    const what = firstOf(foreign, foreign.length);
    const other = uncovered.partitioned ? 'partitions' : 'tables';
    const byName = {
        label: `List the other ${other}`,
        because: 'if the pipeline does not need these rows',
        intents: [
            { kind: 'set-option', option: 'tables', lead: `List the other ${other} in \`tables\` instead of ${table(uncovered)}, so that neither the copy nor the stream contains the foreign ones.` },
        ],
    };
    return (0,remedies_intents/* choice */.Yq)(`Replicate the rows of ${what} from the server that stores them, or leave them out`, {
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
function foreignOf(uncovered, isNamed) {
    const foreign = uncovered.parts.filter((part) => part.foreign);
    const them = foreign.length === 1 ? 'it' : 'them';
    const otherwise = isNamed ? `, or list the others in \`tables\` instead of ${table(uncovered)}` : '';
    return foreign.length === 0
        ? []
        : [
            byHand(`${firstOf(foreign, foreign.length)} cannot be published, because another server stores the rows: replicate ${them} from there, detach ${them} from ${table(uncovered)}${otherwise}.`),
        ];
}
function addTable(uncovered, around) {
    const { publication, major } = around;
    const added = addable(uncovered, around);
    if (added.length > 0) {
        // What several rows add gets a statement of its own each: identical statements are printed once.
        const statements = isAmong(around.shared, uncovered) ? added : [added.join(', ')];
        return [...statements.map((tables) => addStatement(tables, publication)), ...(isPartsCut(uncovered, around) ? [AGAIN] : [])];
    }
    return isPublishedByParts(uncovered, major) && uncovered.parts.length === 0 && !publication.allTables
        ? [byHand(`Create the partitions of ${table(uncovered)} and add them: the table itself cannot be published${major < ROOTS_SINCE ? ' before PostgreSQL 13' : ', because it is unlogged'}.`)]
        : [];
}
function addStatement(tables, publication) {
    return {
        kind: 'run-sql',
        text: `ALTER PUBLICATION ${(0,sql/* quoteIdentifier */.C)(publication.name)} ADD TABLE ${tables};`,
        phase: 'publications',
        disruption: { kind: 'none' },
        runAs: `${named(publication.owner)} (the publication's owner), which must also own the table; a superuser always can`,
    };
}

;// CONCATENATED MODULE: ./src/rules/publications/index.ts

/** The group's rules, in the order of the report. */
const publicationRules = [publicationTables];

// EXTERNAL MODULE: ./src/facts/server.ts
var server = __webpack_require__(6180);
;// CONCATENATED MODULE: ./src/rules/server/wal-level.ts





const walLevel = rule({
    id: 'wal-level',
    group: 'server',
    title: 'Logical decoding is enabled on the server',
    severities: ['error'],
    needs: ['settings', 'session', 'version'],
    uses: ['platform'],
    judge({ settings, session, version, platform }) {
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
        return isPending(settings, (0,fact/* valueOf */.RP)(platform))
            ? fail('error', {
                object,
                // Not every role can see what it was changed to.
                message: `wal_level is ${level}; a change is pending until the server is restarted`,
                meaning,
                evidence: { ...evidence, pending_restart: true },
                remedy: (0,remedies_intents/* remedy */.zL)('Restart the server; if `wal_level` is not `logical` afterwards, it was changed to another value', { kind: 'restart' }),
            })
            : fail('error', {
                object,
                message: `wal_level is ${level}; logical decoding requires logical`,
                meaning,
                evidence,
                // A session sees neither a parameter group nor a file that has not been reloaded.
                remedy: (0,remedies_intents/* remedy */.zL)('Enable logical decoding and restart the server; if it is already enabled, only a restart is missing', {
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

;// CONCATENATED MODULE: ./src/rules/server/index.ts

/** The group's rules, in the order of the report. */
const serverRules = [walLevel];

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

;// CONCATENATED MODULE: ./src/rules/shared/synchronized-slot.ts


/** What to do when it retains too much WAL. */
function catchUpOnThePrimary({ name }) {
    return (0,remedies_intents/* advice */.v9)(`Let the consumer of ${named(name)} on the primary catch up`, 'The slot is synchronized from the primary, and advances here when it advances there. There is nothing to drop on this standby.');
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
        const planned = plannedSlot(slots, target);
        return slots.length === 0 ? pass({ evidence: { slots: 0 } }) : slots.map((slot) => judgeSlot(slot, slot === planned));
    },
});
function judgeSlot(slot, planned) {
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
            ...afterLoss(slot, planned),
        });
    }
    if (slot.walStatus === 'unreserved') {
        return fail('warning', {
            ...seen,
            message: `replication slot ${named(slot.name)} retains more WAL than max_slot_wal_keep_size allows`,
            meaning: 'One of the next checkpoints invalidates the slot, unless its restart_lsn advances first.',
            remedy: beforeLoss(slot, planned),
        });
    }
    return pass(seen);
}
/** What follows from the loss, and what to do: that depends on who reads the slot. */
function afterLoss(slot, planned) {
    const name = named(slot.name);
    if (slot.synced) {
        return {
            meaning: 'The slot is synchronized from the primary, and cannot be used after a failover as long as it is invalid.',
            remedy: (0,remedies_intents/* advice */.v9)(`Check ${name} on the primary`, 'The server recreates a synchronized slot by itself as long as the slot on the primary is valid. There is nothing to drop on this standby.'),
        };
    }
    if (slot.type === 'physical' && isRefused(slot)) {
        return {
            meaning: 'The server refuses to stream through the slot, whatever WAL it still has.',
            remedy: (0,remedies_intents/* remedy */.zL)(`Find out which standby or archiver uses ${name}, then drop the slot and create it again`, { kind: 'person-decides', text: `Stop the standby or archiver that is configured to use ${name}, and start it again once the slot exists again.`, phase: 'slots' }, ...disconnect(slot), dropSlot(slot, 'until the slot exists again, the server may remove WAL that the standby still needs')),
        };
    }
    if (slot.type === 'physical') {
        return {
            meaning: 'The standby or archiver that streams through it cannot get the WAL it lacks from this server.',
            remedy: (0,remedies_intents/* advice */.v9)(`Find the standby that uses ${name}, and provide the missing WAL in another way`, 'The standby can fetch the missing WAL from an archive (`restore_command`); otherwise it has to be rebuilt from a new base backup.'),
        };
    }
    return planned
        ? {
            meaning: 'Changes can no longer be read from the slot, so the pipeline cannot continue where it stopped.',
            remedy: (0,remedies_intents/* remedy */.zL)(`Drop ${name}, and let the pipeline create it again and copy its tables again`, ...disconnect(slot), dropSlot(slot, 'the pipeline has to create a new slot and copy its tables again; it cannot read from this one in any case')),
        }
        : {
            meaning: 'Changes can no longer be read from the slot: its consumer has stopped, and has to start with a new slot and a new copy.',
            remedy: (0,remedies_intents/* remedy */.zL)(`Find out which consumer ${name} belongs to, and drop the slot if its owner agrees`, { kind: 'person-decides', text: `The consumer of ${name} has to start again with a new slot in any case.`, phase: 'slots' }, ...disconnect(slot), dropSlot(slot, 'its consumer has to create a new slot and copy its tables again; it cannot read from this one in any case')),
        };
}
/** From 18 on a slot that was invalidated for another reason than removed WAL is refused until it is created again. */
function isRefused({ invalidationReason }) {
    return invalidationReason !== null && invalidationReason !== 'wal_removed';
}
/** A slot that a client is connected to cannot be dropped. */
function disconnect(slot) {
    const { active, activePid } = slot;
    const pid = activePid === null ? '' : ` (server process ${String(activePid)})`;
    return active
        ? [{ kind: 'person-decides', text: `Stop the client that is connected to ${named(slot.name)} first${pid}: an active slot cannot be dropped.`, phase: 'slots' }]
        : [];
}
const slot_health_RAISE = 'If that takes too long and the disk has room for the WAL, raise `max_slot_wal_keep_size`; a reload is sufficient.';
function beforeLoss(slot, planned) {
    const name = named(slot.name);
    if (slot.synced) {
        return catchUpOnThePrimary(slot);
    }
    if (slot.type === 'physical') {
        return (0,remedies_intents/* advice */.v9)(`Let the standby that uses ${name} catch up now`, 'Start it, or find out what holds up its WAL receiver.', slot_health_RAISE);
    }
    if (planned) {
        return (0,remedies_intents/* advice */.v9)(slot.active ? 'Let the pipeline catch up now' : 'Start the pipeline now', slot.active ? `Find out why the pipeline does not confirm what it reads from ${name}.` : `The pipeline is the only consumer of ${name}.`, slot_health_RAISE);
    }
    return (0,remedies_intents/* advice */.v9)(`Let the consumer of ${name} catch up now`, slot.active ? 'Find out why it does not confirm what it reads.' : 'No client is connected to it: find out which consumer it belongs to, and start that consumer.', slot_health_RAISE);
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
        const holding = slots.flatMap((slot) => slot.restartLsn === null || lossOf(slot) !== undefined ? [] : [slot_lag_judgeSlot(slot, retainedBytes(slot.restartLsn, currentLsn), target)]);
        return holding.length === 0 ? pass({ evidence: { slots: 0 } }) : holding;
    },
});
/** On a standby, a slot that is ahead of what was received retains nothing. */
function retainedBytes(restartLsn, currentLsn) {
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
        remedy: slot_lag_remedyFor(slot, slot === plannedSlot([slot], target)),
        about: severity === 'error' ? 'slot-lag-error' : 'slot-lag-warning',
    });
}
/** Depends on who reads the slot: a consumer on the primary, a standby, the pipeline, or another consumer. */
function slot_lag_remedyFor(slot, planned) {
    const name = named(slot.name);
    if (slot.synced) {
        return catchUpOnThePrimary(slot);
    }
    if (slot.type === 'physical') {
        return slot.active
            ? (0,remedies_intents/* advice */.v9)(`Let the standby that uses ${name} catch up`, 'Find out what holds it up: a slow network, a slow disk, or a standby that cannot write what it receives.')
            : (0,remedies_intents/* advice */.v9)(`Find out which standby uses ${name}, and start it`, 'A standby that is still needed continues where it stopped. If the standby has been removed, whoever ran it can drop the slot.');
    }
    if (slot.active) {
        return (0,remedies_intents/* advice */.v9)(planned ? 'Let the pipeline catch up' : `Let the consumer of ${name} catch up`, `Find out why ${name} does not advance: a long transaction on the server, a slow destination, or a table copy that has stopped.`);
    }
    return planned
        ? (0,remedies_intents/* advice */.v9)('Start the pipeline', `The slot ${name} advances as soon as the pipeline runs.`)
        : (0,remedies_intents/* remedy */.zL)(`Start the consumer of ${name}, or drop the slot if it no longer has one`, { kind: 'person-decides', text: `Find out which consumer ${name} belongs to, and start that consumer.`, phase: 'slots' }, dropSlot(slot, 'its consumer loses the changes it has not read, and has to copy its tables again'));
}

;// CONCATENATED MODULE: ./src/rules/slots/temporary-slot.ts




const temporarySlot = rule({
    id: 'temporary-slot',
    group: 'slots',
    title: 'A logical replication slot can be created',
    severities: ['error'],
    applies: ({ probe }) => (probe === 'slot' ? undefined : 'only runs with `probe: slot`'),
    needs: ['temporarySlot'],
    prerequisites: ['wal-level', 'replication-connection'],
    judge({ temporarySlot: probed }, { consumer }) {
        if (probed.outcome === 'created') {
            return pass({ evidence: { plugin: consumer.plugin } });
        }
        const { error } = probed;
        return fail('error', {
            message: `a temporary replication slot with the output plugin ${code(consumer.plugin)} could not be created: ${said(error)}`,
            meaning: 'The pipeline creates its slot in the same way, and will get the same error.',
            evidence: { plugin: consumer.plugin, sqlstate: error.code, server_says: saidInEvidence(error), hint: error.hint ?? null },
            remedy: temporary_slot_remedyFor(error, consumer.plugin),
        });
    },
});
/** By SQLSTATE: query_canceled and lock_not_available, undefined_file, configuration_limit_exceeded. */
function temporary_slot_remedyFor(error, plugin) {
    switch (error.code) {
        case '57014':
        case '55P03':
            return (0,remedies_intents/* remedy */.zL)('End the transactions that the creation of the slot waits for', {
                kind: 'person-decides',
                text: 'Creating a logical slot waits for every running transaction that has written, in any database of the server, including prepared transactions. These two queries list them.',
                phase: 'slots',
            }, query(OPEN_TRANSACTIONS, 'a superuser or a member of `pg_monitor`'), query(PREPARED_TRANSACTIONS, 'any role'));
        case '58P01':
            return (0,remedies_intents/* advice */.v9)(`Install the output plugin ${code(plugin)} on the server, or use \`pgoutput\``, `The server has no library named ${code(plugin)}. Managed services offer a fixed list of output plugins; \`pgoutput\` is part of PostgreSQL.`);
        case '53400':
            return (0,remedies_intents/* choice */.Yq)('Free a replication slot for the probe, or skip the probe', { label: 'Free a slot', because: 'the pipeline still has to create its own', intents: [{ kind: 'person-decides', text: SLOTS_IN_USE, phase: 'slots' }] }, {
                label: 'Skip the probe',
                because: "if the pipeline's slot exists already, and it needs no other",
                intents: [{ kind: 'set-option', option: 'probe', value: 'connect', lead: 'Set `probe` to `connect`, which needs no slot.' }],
            });
        default:
            return (0,remedies_intents/* advice */.v9)(`Find out why the server refuses the slot (SQLSTATE ${code(error.code)})`, 'Appendix A of the PostgreSQL documentation names the condition behind the SQLSTATE. The server log has the error with its context: look for the application name `cdc-preflight`.');
    }
}
const SLOTS_IN_USE = 'All replication slots are in use (`max_replication_slots`). A slot that is no longer needed can be dropped by its owner; raising the limit requires a restart.';
/** A query that shows what a person has to decide on: it changes nothing. */
function query(text, runAs) {
    return { kind: 'run-sql', text, phase: 'slots', disruption: { kind: 'none' }, runAs };
}
const OPEN_TRANSACTIONS = 'SELECT pid, datname, usename, state, xact_start FROM pg_stat_activity WHERE backend_xid IS NOT NULL;';
const PREPARED_TRANSACTIONS = 'SELECT gid, database, prepared FROM pg_prepared_xacts;';

;// CONCATENATED MODULE: ./src/rules/slots/index.ts



/** The group's rules, in the order of the report. */
const slotRules = [slotHealth, slotLag, temporarySlot];

;// CONCATENATED MODULE: ./src/rules/tables/replica-identity.ts






/** Since this version, FULL together with a generated column that is not published makes updates fail. */
const FULL_WITH_GENERATED_FAILS_SINCE = 18;
/** Since this version, a partitioned table can be published, and INSERT with ON CONFLICT DO UPDATE is rejected as well. */
const UPSERTS_FAIL_SINCE = 13;
/** The first version with MERGE, whose updates and deletes are refused like any others. */
const MERGES_SINCE = 15;
const replicaIdentity = rule({
    id: 'replica-identity',
    group: 'tables',
    title: 'Every published table has the replica identity that its updates and deletes need',
    severities: ['error', 'warning'],
    needs: ['identities', 'version'],
    judge({ identities, version }) {
        return identities.withoutCount > 0
            ? { outcomes: identities.without.map((lacking) => judgeTable(lacking, version.major)), total: identities.withoutCount }
            : pass({ evidence: { tables: identities.fine } });
    },
});
function judgeTable(lacking, major) {
    const { published, root, implicitMember, writes } = lacking;
    const now = rejectedNow(lacking);
    // Nobody named this table, and no update of it has succeeded. Whether one was tried cannot be seen: a rejected one is not counted.
    const isDormant = implicitMember && writes === 0;
    return fail(isDormant || !isNeeded(lacking) ? 'warning' : 'error', {
        object: (0,objects/* tableObject */.oX)(lacking),
        message: replica_identity_problemWith(lacking),
        meaning: replica_identity_meaningOf(lacking, major),
        ...(isAny(now) && !isDormant ? { outage: refusal(lacking, now, major) } : {}),
        evidence: {
            replica_identity: SETTINGS[lacking.setting],
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
const SETTINGS = { d: 'default', n: 'nothing', i: 'index' };
function isAny({ updates, deletes }) {
    return updates || deletes;
}
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
    const later = { updates: lacking.publishesUpdates && !now.updates, deletes: lacking.publishesDeletes && !now.deletes };
    const isByAnother = isAny(rejectedByAnother(lacking)) && !(lacking.published && isNeeded(lacking));
    return [
        ...(isAny(now) ? [`As long as ${isByAnother ? 'another publication publishes the table' : 'the table is published'} without a replica identity, ${refusal(lacking, now, major)}`] : []),
        ...(isAny(later) ? [`As soon as ${isByAnother ? 'the planned publication publishes the table' : 'the table is published'}, ${refusal(lacking, later, major)}`] : []),
        ...(isNeeded(lacking) ? [] : ['The pipeline itself needs no replica identity, because it receives neither updates nor deletes.']),
    ].join(' ');
}
function refusal(lacking, rejected, major) {
    return `PostgreSQL rejects every ${statements(rejected, major)} on ${table(lacking)}, for the application too.`;
}
function statements({ updates, deletes }, major) {
    return listed([
        ...(updates ? ['UPDATE'] : []),
        ...(deletes ? ['DELETE'] : []),
        ...(major >= MERGES_SINCE ? ['MERGE'] : []),
        ...(updates && major >= UPSERTS_FAIL_SINCE ? ['INSERT with ON CONFLICT DO UPDATE'] : []),
    ]);
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
        return (0,remedies_intents/* advice */.v9)(`Give ${name} a replica identity that lies within the column list of the publication`, `A publication has a column list for ${name}: the primary key, or a unique index on NOT NULL columns, can be the replica identity if all its columns are in the list. REPLICA IDENTITY FULL cannot.`);
    }
    if (lacking.rowFilter) {
        return canBeFull(lacking, major)
            ? (0,remedies_intents/* remedy */.zL)(`Use REPLICA IDENTITY FULL for ${name}, because the columns of a row filter have to be part of the replica identity (writes more WAL)`, setIdentity(lacking, 'FULL'))
            : withoutFull(lacking);
    }
    if (lacking.usablePrimaryKey) {
        return (0,remedies_intents/* remedy */.zL)(`Use the primary key of ${name} as the replica identity`, setIdentity(lacking, 'DEFAULT'));
    }
    if (lacking.usableIndex !== null) {
        return (0,remedies_intents/* remedy */.zL)(`Use the unique index ${named(lacking.usableIndex)} of ${name} as the replica identity`, setIdentity(lacking, `USING INDEX ${(0,sql/* quoteIdentifier */.C)(lacking.usableIndex)}`));
    }
    if (lacking.deferrableKeyColumns.length > 0) {
        return besideTheKey(lacking);
    }
    return canBeFull(lacking, major) ? fullOrKey(lacking) : withoutFull(lacking);
}
function canBeFull({ generatedColumns }, major) {
    return !generatedColumns || major < FULL_WITH_GENERATED_FAILS_SINCE;
}
function fullOrKey(lacking) {
    return (0,remedies_intents/* choice */.Yq)(`Use REPLICA IDENTITY FULL for ${table(lacking)}, or add a primary key`, {
        label: 'REPLICA IDENTITY FULL',
        because: 'it works at once, although every UPDATE and DELETE then writes the whole old row to the WAL',
        intents: [setIdentity(lacking, 'FULL')],
    }, { label: 'Primary key', because: 'it writes less WAL, if the table can have one', ...withKey(lacking) });
}
/** Since 18, FULL cannot be used on a table with a generated column that is not published. */
function withoutFull(lacking) {
    return (0,remedies_intents/* choice */.Yq)(`Add a primary key to ${table(lacking)} that is not deferrable, or publish its generated columns`, { label: 'Primary key', because: 'it writes less WAL, if the table can have one', ...withKey(lacking) }, {
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
                : [{ ...setIdentity(lacking, 'DEFAULT'), lead: 'Run this after the primary key has been added: the replica identity does not change to the primary key by itself.' }]),
        ],
    };
}
/** A unique index on the columns of the deferrable key: nothing changes for the application. */
function besideTheKey(lacking) {
    const index = (0,sql/* quoteIdentifier */.C)(lacking.freeIndexName);
    const columns = lacking.deferrableKeyColumns.map(sql/* quoteIdentifier */.C).join(', ');
    const name = (0,objects/* qualifiedName */.OL)(lacking);
    return (0,remedies_intents/* remedy */.zL)(`Build a unique index on the primary key columns of ${table(lacking)}, and use it as the replica identity`, ...dropLeftover(lacking), {
        kind: 'run-sql',
        text: `CREATE UNIQUE INDEX CONCURRENTLY ${index} ON ${name} (${columns});`,
        phase: 'tables',
        disruption: { kind: 'scan', table: name, ...bytes(lacking.sizeBytes) },
        runAs: INDEX_BUILDER,
        alone: true,
    }, { ...setIdentity(lacking, `USING INDEX ${index}`), runAs: INDEX_BUILDER });
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
function setIdentity(lacking, identity) {
    const name = (0,objects/* qualifiedName */.OL)(lacking);
    return {
        kind: 'run-sql',
        text: `ALTER TABLE ${name} REPLICA IDENTITY ${identity};`,
        phase: 'tables',
        disruption: { kind: 'brief-lock', table: name },
        runAs: TABLE_OWNER,
    };
}

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
    unlogged: 'an unlogged table',
};
/** Why its changes cannot be captured, if that is not obvious from its kind. */
const WHY_NOT = {
    v: 'A view has no changes of its own in the WAL: the pipeline has to capture the tables that it is defined on.',
    m: 'Changes to a materialized view cannot be published.',
    f: 'The rows of a foreign table are stored on another server, and changes to them are not in the WAL of this server.',
    temporary: 'Changes to temporary tables are not written to the WAL.',
    unlogged: 'Changes to unlogged tables are not written to the WAL: the pipeline would copy the table and never receive a change.',
};
const tableExists = rule({
    id: 'table-exists',
    group: 'tables',
    title: 'Every entry of `tables` names a table whose changes can be captured',
    severities: ['error'],
    needs: ['unmatched'],
    judge({ unmatched }, target) {
        return unmatched.count === 0
            ? pass({ evidence: { entries: target.tables.length } })
            : { outcomes: judgeEntries(unmatched.entries, target), total: unmatched.count };
    },
});
function judgeEntries(entries, { tables }) {
    const asked = entries.flatMap((entry) => {
        const pattern = tables[entry.index];
        return pattern === undefined ? [] : [{ entry, pattern }];
    });
    const unlogged = unloggedTables(asked.flatMap(({ entry, pattern }) => unloggedTable(entry, pattern) ?? []));
    return asked.map(({ entry, pattern }) => judgeEntry(entry, pattern, unlogged));
}
/** The table that an exact entry names, if it is an unlogged one. */
function unloggedTable(entry, { schema, table: name }) {
    return entry.relkind === 'unlogged' && schema.kind === 'exact' && name.kind === 'exact'
        ? { ...entry, schema: schema.name, name: name.name }
        : undefined;
}
function judgeEntry(entry, pattern, unlogged) {
    const { relkind, near, unloggedReferences } = entry;
    const problem = table_exists_problemWith(pattern, relkind);
    return fail('error', {
        // However it was typed, one table is one object: waivers and baselines refer to it.
        object: { kind: 'table', name: pattern.canonical },
        message: near.length === 0 ? problem : `${problem}; did you mean ${listed(near.map(table), 'or')}?`,
        meaning: isExact(pattern) ? table_exists_meaningOf(relkind) : 'The pipeline would capture nothing by this entry. Unlogged tables, views and tables of extensions are not matched.',
        evidence: {
            ...(relkind === null ? {} : { relkind }),
            ...(near.length === 0 ? {} : { near: near.map(objects/* qualifiedName */.OL) }),
            ...(unloggedReferences.length === 0 ? {} : { unlogged_references: unloggedReferences.map(objects/* qualifiedName */.OL) }),
        },
        remedy: table_exists_remedyFor(entry, pattern, unlogged),
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
function table_exists_remedyFor(entry, pattern, unlogged) {
    const name = code(pattern.canonical);
    const { near, relkind } = entry;
    const [nearest, ...others] = near;
    const itself = unloggedTable(entry, pattern);
    if (itself !== undefined) {
        return (0,remedies_intents/* choice */.Yq)(`Make ${name} a logged table, or remove it from \`tables\``, { label: 'Make it logged', because: 'the pipeline needs its changes', intents: makeLogged([itself], unlogged) }, {
            label: 'Leave it out',
            because: 'if it is unlogged on purpose',
            intents: [{ kind: 'set-option', option: 'tables', lead: `Remove the entry ${code(pattern.text)} from \`tables\`.` }],
        });
    }
    if (nearest === undefined) {
        return (0,remedies_intents/* remedy */.zL)(relkind === null ? 'Correct the entry in `tables`, or create the table first' : `Replace ${name} in \`tables\` with a table, or remove it`, {
            kind: 'set-option',
            option: 'tables',
            lead: `Correct the entry ${code(pattern.text)}: unquoted names are folded to lower case, and a name with upper-case letters has to be in double quotes.`,
        });
    }
    const replaced = `Replace the entry ${code(pattern.text)} in \`tables\``;
    return others.length === 0
        ? (0,remedies_intents/* remedy */.zL)('Correct the entry in `tables`, or create the table first', {
            kind: 'set-option',
            option: 'tables',
            value: (0,objects/* qualifiedName */.OL)(nearest),
            lead: `${replaced}; keep the other entries.`,
        })
        : (0,remedies_intents/* remedy */.zL)('Correct the entry in `tables`, or create the table first', {
            kind: 'set-option',
            option: 'tables',
            lead: `${replaced} with the table you mean: ${listed(near.map(table), 'or')}.`,
        });
}

;// CONCATENATED MODULE: ./src/rules/tables/index.ts


/** The group's rules, in the order of the report. */
const tableRules = [tableExists, replicaIdentity];

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
};
const rules = result/* GROUPS */.fd.flatMap((group) => RULES[group]);


/***/ })

};
