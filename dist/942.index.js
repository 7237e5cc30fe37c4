export const id = 942;
export const ids = [942];
export const modules = {

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

/***/ 7942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJson: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./src/objects.ts
var objects = __webpack_require__(1383);
// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
;// CONCATENATED MODULE: ./src/report/json/decode.ts
/** JSON of unknown shape, taken apart with the place of what is wrong. */
function wrong({ path }, wanted) {
    return new Error(`${path === '' ? 'the document' : path} is not ${wanted}`);
}
const decode_text = (place) => {
    if (typeof place.value !== 'string') {
        throw wrong(place, 'text');
    }
    return place.value;
};
const number = (place) => {
    if (typeof place.value !== 'number') {
        throw wrong(place, 'a number');
    }
    return place.value;
};
/** How many there are of something. */
const count = (place) => {
    const { value } = place;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw wrong(place, 'a whole number from 0');
    }
    return value;
};
/** The address of a page: it becomes a link, which may do nothing else than to lead there. */
const address = (place) => {
    const { value } = place;
    if (typeof value !== 'string' || !/^https:\/\/[^\s"'<>()\\]+$/.test(value)) {
        throw wrong(place, 'an https address');
    }
    return value;
};
const flag = (place) => {
    if (typeof place.value !== 'boolean') {
        throw wrong(place, 'true or false');
    }
    return place.value;
};
function oneOf(values) {
    return (place) => {
        const found = values.find((value) => value === place.value);
        if (found === undefined) {
            throw wrong(place, `one of ${values.join(', ')}`);
        }
        return found;
    };
}
function listOf(decode) {
    return (place) => {
        if (!Array.isArray(place.value)) {
            throw wrong(place, 'a list');
        }
        return place.value.map((value, index) => decode({ value, path: `${place.path}[${String(index)}]` }));
    };
}
function nullOr(decode) {
    return (place) => (place.value === null ? null : decode(place));
}
/** The entries of an object, each with its place. */
const entries = (place) => {
    if (typeof place.value !== 'object' || place.value === null || Array.isArray(place.value)) {
        throw wrong(place, 'an object');
    }
    return Object.entries(place.value).map(([name, value]) => [name, { value, path: below(place, name) }]);
};
/** The fields of an object by name. */
class Fields {
    #place;
    #fields;
    constructor(place) {
        this.#place = place;
        this.#fields = new Map(entries(place));
    }
    get(name, decode) {
        return decode(this.#fields.get(name) ?? { value: undefined, path: below(this.#place, name) });
    }
    /** The field alone in an object, or an empty object when it is absent or null: to be spread. */
    optional(name, decode) {
        const place = this.#fields.get(name);
        const held = {};
        if (place !== undefined && place.value !== null) {
            held[name] = decode(place);
        }
        return held;
    }
}
function below({ path }, name) {
    return path === '' ? name : `${path}.${name}`;
}

;// CONCATENATED MODULE: ./src/report/json/read.ts



/** Throws when the text is no JSON, or no report of version 1: the message names the field at fault. */
function readJson(json) {
    const fields = new Fields({ value: JSON.parse(json), path: '' });
    return {
        version: fields.get('version', oneOf([1])),
        verdict: fields.get('verdict', oneOf(result/* VERDICTS */.bk)),
        counts: fields.get('counts', counts),
        blocked: fields.get('blocked', flag),
        startedAt: fields.get('startedAt', decode_text),
        durationMs: fields.get('durationMs', number),
        targets: fields.get('targets', listOf(target)),
        results: fields.optional('results', listOf(read_result)).results ?? [],
        ...fields.optional('gone', listOf(gone)),
        ...fields.optional('shard', shard),
        ...fields.optional('error', runError),
    };
}
const STATUSES = ['pass', 'fail', 'unknown', 'skip'];
const PLANES = ['database', 'control-plane'];
const ENDINGS = ['configuration', 'internal', 'timeout', 'interrupted', 'incomplete'];
const PLATFORMS = [
    'aurora',
    'rds',
    'cloud-sql',
    'azure',
    'supabase',
    'neon',
    'self-managed',
    'unknown',
];
const counts = (place) => {
    const fields = new Fields(place);
    const counted = (name) => fields.get(name, count);
    return {
        error: counted('error'),
        warning: counted('warning'),
        notice: counted('notice'),
        unknown: counted('unknown'),
        pass: counted('pass'),
        skip: counted('skip'),
        waived: counted('waived'),
        known: counted('known'),
        off: counted('off'),
    };
};
const runError = (place) => {
    const fields = new Fields(place);
    return {
        kind: fields.get('kind', oneOf(ENDINGS)),
        message: fields.get('message', decode_text),
        ...fields.optional('input', decode_text),
        ...fields.optional('location', read_location),
        ...fields.optional('mistakes', listOf(mistake)),
    };
};
const mistake = (place) => {
    const fields = new Fields(place);
    return { message: fields.get('message', decode_text), ...fields.optional('input', decode_text), ...fields.optional('location', read_location) };
};
const gone = (place) => {
    const fields = new Fields(place);
    return {
        rule: fields.get('rule', decode_text),
        target: fields.get('target', decode_text),
        object: fields.get('object', nullOr(object)),
        fingerprint: fields.get('fingerprint', decode_text),
        message: fields.get('message', decode_text),
    };
};
const shard = (place) => {
    const fields = new Fields(place);
    return {
        run: fields.get('run', decode_text),
        attempt: fields.get('attempt', number),
        config: fields.get('config', decode_text),
        shard: fields.get('shard', decode_text),
        targets: fields.get('targets', listOf(decode_text)),
        ...fields.optional('found', listOf(decode_text)),
    };
};
const target = (place) => {
    const fields = new Fields(place);
    return {
        name: fields.get('name', decode_text),
        verdict: fields.get('verdict', oneOf(result/* VERDICTS */.bk)),
        planes: fields.get('planes', listOf(oneOf(PLANES))),
        server: fields.get('server', nullOr(server)),
        inventory: fields.get('inventory', inventory),
        consumer: fields.get('consumer', decode_text),
        tablesNamed: fields.get('tablesNamed', flag),
        results: fields.get('results', listOf(read_result)),
        off: fields.get('off', listOf(decode_text)),
        measured: fields.optional('measured', measured).measured ?? null,
        ...fields.optional('trend', trend),
        ...fields.optional('error', decode_text),
        ...fields.optional('location', read_location),
    };
};
const measured = (place) => {
    const fields = new Fields(place);
    return {
        currentLsn: fields.get('currentLsn', nullOr(decode_text)),
        freeSlots: fields.get('freeSlots', nullOr(number)),
        certificateExpiresAt: fields.get('certificateExpiresAt', nullOr(decode_text)),
        replayLagMs: fields.get('replayLagMs', nullOr(number)),
    };
};
const trend = (place) => {
    const fields = new Fields(place);
    return { since: fields.get('since', decode_text), changes: fields.get('changes', listOf(change)) };
};
const change = (place) => {
    const fields = new Fields(place);
    return {
        measure: fields.get('measure', oneOf(['retained-wal', 'replay-lag', 'wal-rate', 'free-slots', 'certificate-days'])),
        unit: fields.get('unit', oneOf(['bytes', 'ms', 'bytes-per-second', 'count', 'days'])),
        object: fields.get('object', nullOr(object)),
        before: fields.get('before', nullOr(number)),
        now: fields.get('now', nullOr(number)),
    };
};
const server = (place) => {
    const fields = new Fields(place);
    return {
        version: fields.get('version', decode_text),
        major: fields.get('major', number),
        platform: fields.get('platform', oneOf(PLATFORMS)),
    };
};
const inventory = (place) => {
    const fields = new Fields(place);
    const rows = (name) => fields.get(name, nullOr(listOf(evidence)));
    return {
        slots: rows('slots'),
        publications: rows('publications'),
        subscriptions: rows('subscriptions'),
        walsenders: rows('walsenders'),
    };
};
const read_result = (place) => {
    const fields = new Fields(place);
    return {
        rule: fields.get('rule', decode_text),
        group: fields.get('group', oneOf([...result/* GROUPS */.fd, result/* POLICY_GROUP */.Xu])),
        title: fields.get('title', decode_text),
        status: fields.get('status', oneOf(STATUSES)),
        severity: fields.get('severity', oneOf(result/* SEVERITIES */.oC)),
        object: fields.get('object', nullOr(object)),
        fingerprint: fields.get('fingerprint', decode_text),
        more: fields.get('more', count),
        message: fields.get('message', decode_text),
        ...fields.optional('meaning', decode_text),
        evidence: fields.get('evidence', evidence),
        ...fields.optional('outage', decode_text),
        ...fields.optional('fix', fix),
        ...fields.optional('because', because),
        ...fields.optional('location', read_location),
        ...fields.optional('related', listOf(object)),
        ...fields.optional('waived', waived),
        ...fields.optional('baseline', oneOf(['known', 'new'])),
        docs: fields.get('docs', address),
    };
};
const object = (place) => {
    const written = decode_text(place);
    const colon = written.indexOf(':');
    const kind = oneOf(objects/* OBJECT_KINDS */.cg)({ value: written.slice(0, Math.max(colon, 0)), path: `${place.path} (its kind)` });
    return { kind, name: written.slice(colon + 1) };
};
const because = (place) => {
    const fields = new Fields(place);
    const kind = fields.get('kind', oneOf(['prerequisite', 'not-applicable', 'denied', 'failed']));
    return kind === 'prerequisite' ? { kind, rule: fields.get('rule', decode_text) } : { kind };
};
const read_location = (place) => {
    const fields = new Fields(place);
    return { file: fields.get('file', decode_text), ...fields.optional('line', number), ...fields.optional('column', number) };
};
const waived = (place) => {
    const fields = new Fields(place);
    return { reason: fields.get('reason', decode_text), until: fields.get('until', decode_text) };
};
const fix = (place) => {
    const fields = new Fields(place);
    return { summary: fields.get('summary', decode_text), variants: fields.get('variants', listOf(variant)) };
};
const variant = (place) => {
    const fields = new Fields(place);
    return {
        label: fields.get('label', decode_text),
        ...fields.optional('because', decode_text),
        steps: fields.get('steps', listOf(step)),
    };
};
const step = (place) => {
    const fields = new Fields(place);
    const alone = fields.optional('alone', flag).alone === true ? { alone: true } : {};
    return {
        kind: fields.get('kind', oneOf(result/* STEP_KINDS */.zq)),
        text: fields.get('text', decode_text),
        ...fields.optional('lead', decode_text),
        ...fields.optional('database', decode_text),
        ...fields.optional('runAs', decode_text),
        ...fields.optional('destructive', decode_text),
        phase: fields.get('phase', oneOf(result/* PHASES */.ZG)),
        disruption: fields.get('disruption', disruption),
        ...alone,
    };
};
const disruption = (place) => {
    const fields = new Fields(place);
    const kind = fields.get('kind', oneOf(['none', 'brief-lock', 'rewrite', 'scan', 'restart']));
    switch (kind) {
        case 'none':
        case 'restart':
            return { kind };
        case 'brief-lock':
            return { kind, table: fields.get('table', decode_text) };
        case 'rewrite':
        case 'scan':
            return { kind, table: fields.get('table', decode_text), ...fields.optional('bytes', number) };
    }
};
/** A bare value whose name ends in a unit was a quantity: no other name ends so. */
const evidence = (place) => Object.fromEntries(entries(place).map(([name, held]) => evidenceEntry(name, held)));
function evidenceEntry(name, place) {
    const { value } = place;
    const [, bare = name, unit] = /^(.*)_(bytes|ms|lsn)$/s.exec(name) ?? [];
    if (unit === 'bytes' && typeof value === 'number') {
        return [bare, { bytes: value }];
    }
    if (unit === 'ms' && typeof value === 'number') {
        return [bare, { ms: value }];
    }
    return unit === 'lsn' && typeof value === 'string' ? [bare, { lsn: value }] : [name, evidenceValue(place)];
}
function evidenceValue(place) {
    const { value } = place;
    return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : listOf(decode_text)(place);
}


/***/ })

};
