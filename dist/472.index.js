export const id = 472;
export const ids = [472];
export const modules = {

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


/***/ }),

/***/ 7472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  POLICY_FINDINGS: () => (/* reexport */ POLICY_FINDINGS),
  applyPolicy: () => (/* binding */ applyPolicy)
});

// EXTERNAL MODULE: ./src/judge/verdict.ts
var verdict = __webpack_require__(9278);
// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
;// CONCATENATED MODULE: ./src/judge/policy/rows.ts
/** Rules that policy cannot move: without them nothing was checked. */
const MANDATORY = ['host-reachable', 'tls-trusted', 'login'];
/** Only a failure can be accepted: an unknown row says that something was not checked. */
function isAcceptable({ rule, status }) {
    return status === 'fail' && !MANDATORY.includes(rule);
}
/** Goes through the rows of each target once, however often it is asked. */
function settled() {
    const known = new WeakMap();
    return (target, rule) => {
        const rules = known.get(target) ?? settledRules(target);
        known.set(target, rules);
        return rules.get(rule) ?? false;
    };
}
function settledRules({ results, off }) {
    const rules = new Map();
    for (const result of results) {
        rules.set(result.rule, (rules.get(result.rule) ?? true) && isJudged(result));
    }
    off.forEach((rule) => rules.set(rule, true));
    return rules;
}
function isJudged({ status, because, more }) {
    return more === 0 && (status === 'pass' || status === 'fail' || because?.kind === 'not-applicable');
}

;// CONCATENATED MODULE: ./src/judge/policy/baseline.ts
/** The baseline: failures that were there before, which stay visible and do not count. */


/** Of two entries of one fingerprint the more severe is taken, whatever their order. Rules that policy cannot move are passed over. */
function baselineOf(known) {
    const found = new Map();
    for (const one of known.filter(({ rule }) => !MANDATORY.includes(rule))) {
        const before = found.get(one.fingerprint);
        if (before === undefined || rank(one.severity) < rank(before.severity)) {
            found.set(one.fingerprint, one);
        }
    }
    return found;
}
/** Whether a failure is known: it was there, no less severe, and with no fewer objects beyond the cap than now. */
function isKnown(baseline, result) {
    const before = baseline.get(result.fingerprint);
    return before !== undefined && isAcceptable(result) && rank(result.severity) >= rank(before.severity) && result.more <= (before.more ?? 0);
}
/** What the baseline holds of the targets judged, and does not fail any more; never what was not checked this time. */
function goneFrom(baseline, targets) {
    const byName = new Map(targets.map((target) => [target.name, target]));
    const isSettled = settled();
    const failing = new Set(targets.flatMap(({ results }) => results.filter(({ status }) => status === 'fail').map(({ fingerprint }) => fingerprint)));
    return [...baseline.values()]
        .filter((one) => {
        const target = byName.get(one.target);
        return target !== undefined && !failing.has(one.fingerprint) && !target.off.includes(one.rule) && isSettled(target, one.rule);
    })
        .map(({ rule, target, object, fingerprint, message }) => ({ rule, target, object, fingerprint, message }));
}
/** Worst: 0. */
function rank(severity) {
    return result/* SEVERITIES */.oC.indexOf(severity);
}

// EXTERNAL MODULE: ./src/compare.ts
var compare = __webpack_require__(5344);
// EXTERNAL MODULE: ./src/glob.ts
var src_glob = __webpack_require__(5601);
// EXTERNAL MODULE: ./src/objects.ts
var objects = __webpack_require__(1383);
;// CONCATENATED MODULE: ./src/judge/policy/named-rows.ts
/**
 * Failures by what a waiver can name of them. A configuration file has room for 20 000 waivers and 1 000 targets, and a rule
 * for 1 000 rows of each: a waiver meets only the rows that its exact parts name, and of a glob's those with its beginning.
 */




/** All failures that waivers may accept. */
class NamedRows {
    #ofRule = new Map();
    #ofTarget = new Map();
    constructor(targets) {
        let place = 0;
        for (const { name, results } of targets) {
            for (const result of results.filter(isAcceptable)) {
                const row = { target: name, result, place: (place += 1) };
                const object = result.object === null ? undefined : (0,objects/* objectText */.tq)(result.object);
                setIn(this.#ofRule, result.rule).add(row, object);
                setIn(mapIn(this.#ofTarget, result.rule), name).add(row, object);
            }
        }
    }
    /** The rows, in no order, as far as they are asked for. */
    *namedBy({ rule, target, object }) {
        if (target === undefined || (0,src_glob/* isGlob */.fg)(target)) {
            const isNamed = (0,src_glob/* matcherOf */.Ke)(target ?? '*');
            for (const row of this.#ofRule.get(rule)?.about(object) ?? []) {
                if (isNamed(row.target)) {
                    yield row;
                }
            }
        }
        else {
            yield* this.#ofTarget.get(rule)?.get(target)?.about(object) ?? [];
        }
    }
}
/** Rows of one rule. */
class RowSet {
    #all = [];
    #byObject = new Map();
    #objects;
    add(row, object) {
        this.#all.push(row);
        if (object !== undefined) {
            const rows = this.#byObject.get(object) ?? [];
            this.#byObject.set(object, rows);
            rows.push(row);
        }
    }
    /** Objects beyond the cap are nowhere named: only a waiver of any object covers them. */
    *about(object) {
        if (object === undefined) {
            yield* this.#all;
            return;
        }
        const isAny = (0,src_glob/* isGlob */.fg)(object) && object.replaceAll('*', '') === '';
        for (const text of (0,src_glob/* isGlob */.fg)(object) ? this.#like(object) : [object]) {
            for (const row of this.#byObject.get(text) ?? []) {
                if (isAny || row.result.more === 0) {
                    yield row;
                }
            }
        }
    }
    *#like(glob) {
        const objects = (this.#objects ??= [...this.#byObject.keys()].sort(compare/* byCodeUnits */.C));
        const [prefix, isLike] = [(0,src_glob/* prefixOf */.MT)(glob), (0,src_glob/* matcherOf */.Ke)(glob)];
        for (let index = firstFrom(objects, prefix); index < objects.length; index += 1) {
            const text = objects[index] ?? '';
            if (!text.startsWith(prefix)) {
                return;
            }
            if (isLike(text)) {
                yield text;
            }
        }
    }
}
/** Index of the first text that is not before `prefix`. */
function firstFrom(sorted, prefix) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        [low, high] = (sorted[middle] ?? '') < prefix ? [middle + 1, high] : [low, middle];
    }
    return low;
}
function setIn(sets, key) {
    const found = sets.get(key) ?? new RowSet();
    sets.set(key, found);
    return found;
}
function mapIn(maps, key) {
    const found = maps.get(key) ?? new Map();
    maps.set(key, found);
    return found;
}

// EXTERNAL MODULE: ./src/docs.ts
var docs = __webpack_require__(1012);
;// CONCATENATED MODULE: ./src/judge/policy/findings.ts
/** Worst first: the order of the report. */
const POLICY_FINDINGS = [
    { id: 'waiver-expired', title: 'No waiver has expired', severity: 'error' },
    { id: 'waiver-hides-outage', title: 'No waiver hides statements of the application that fail now', severity: 'warning' },
    { id: 'waiver-unused', title: 'Every waiver is needed', severity: 'notice' },
];

;// CONCATENATED MODULE: ./src/judge/policy/waivers.ts
/** Waivers: failures that their owner accepts until a day. */

/** Whether a waiver holds on a day, both `2027-03-31`; what is not a day is in the past. */
function isValid({ until }, today) {
    return /^\d{4}-\d{2}-\d{2}$/.test(until) && until >= today;
}
/** Every failure that a valid waiver covers, in the order of the report. Of several waivers the one that holds longest stands for it, whatever their order. */
function waivedRows(rows, valid) {
    const found = new Map();
    for (const waiver of longestOfEach(valid)) {
        for (const row of rows.namedBy(waiver)) {
            if (!found.has(row)) {
                found.set(row, waiver);
            }
        }
    }
    const inOrder = [...found].sort(([a], [b]) => a.place - b.place);
    return new Map(inOrder.map(([{ target, result }, waiver]) => [result, { waiver, target, result }]));
}
/** Those that hold longest first; of several that name the same, that one alone. */
function longestOfEach(valid) {
    const longest = new Map();
    for (const waiver of inOrder(valid, (a, b) => (0,compare/* byCodeUnits */.C)(b.until, a.until))) {
        const naming = namingText(waiver);
        if (!longest.has(naming)) {
            longest.set(naming, waiver);
        }
    }
    return [...longest.values()];
}
/** As a text: the same for waivers that name the same. */
function namingText({ rule, target, object }) {
    return JSON.stringify([rule, target ?? null, object ?? null]);
}
/** By `first`, then by what else they say: their order in the file never decides. */
function inOrder(waivers, first) {
    const keyed = waivers.map((waiver) => ({ waiver, key: keyOf(waiver) }));
    return keyed.sort((a, b) => first(a.waiver, b.waiver) || (0,compare/* byCodeUnits */.C)(b.waiver.until, a.waiver.until) || (0,compare/* byCodeUnits */.C)(a.key, b.key)).map(({ waiver }) => waiver);
}
function keyOf({ rule, target, object, reason, location }) {
    return JSON.stringify([rule, target ?? null, object ?? null, reason, location?.file ?? null, location?.line ?? null, location?.column ?? null]);
}

;// CONCATENATED MODULE: ./src/judge/policy/waiver-findings.ts
/** Findings about waivers: expired, in the way of an outage, or without anything to cover. */








/** Objects that evidence lists. */
const MOST_LISTED = 20;
/** One row for each finding about a waiver; the order of the waivers does not show. */
function waiverFindings(waivers, seen) {
    const known = knownOf(seen);
    const byLine = inOrder(waivers, byPlace);
    return POLICY_FINDINGS.flatMap(({ id }) => byLine.flatMap((waiver) => FIND[id](waiver, known) ?? []));
}
function knownOf(seen) {
    const { targets, names, waived } = seen;
    const all = new Set(names);
    const named = once((target) => ((0,src_glob/* isGlob */.fg)(target) ? names.filter((0,src_glob/* matcherOf */.Ke)(target)) : all.has(target) ? [target] : []));
    const judged = new Map(targets.map((target) => [target.name, target]));
    // What names no target belongs to the run that judges them all.
    const isWhole = names.every((name) => judged.has(name));
    const concerned = once((target) => (named(target).length === 0 ? isWhole : named(target).some((name) => judged.has(name))));
    const isSettledIn = settled();
    const areSettled = once((key) => {
        const [rule, target] = JSON.parse(key);
        const reports = named(target).map((name) => judged.get(name));
        return reports.length === 0 ? isWhole : reports.every((report) => report !== undefined && isSettledIn(report, rule));
    });
    return {
        ...seen,
        named: (target = '*') => named(target),
        isSettled: (rule, target = '*') => areSettled(JSON.stringify([rule, target])),
        isConcerned: (target = '*') => concerned(target),
        hidden: hiddenBy(waived.values()),
    };
}
function hiddenBy(waived) {
    const hidden = new Map();
    for (const one of waived) {
        if (one.result.outage !== undefined) {
            const before = hidden.get(one.waiver) ?? [];
            hidden.set(one.waiver, before);
            before.push(one);
        }
    }
    return hidden;
}
/** The same for the same key, worked out the first time. */
function once(work) {
    const done = new Map();
    return (key) => {
        const found = done.get(key) ?? { value: work(key) };
        done.set(key, found);
        return found.value;
    };
}
const FIND = {
    'waiver-expired': expired,
    'waiver-hides-outage': hidingOutage,
    'waiver-unused': unused,
};
function byPlace(a, b) {
    const place = ({ location }) => location?.line ?? 0;
    return (0,compare/* byCodeUnits */.C)(a.location?.file ?? '', b.location?.file ?? '') || place(a) - place(b);
}
/** One that is only about targets which this run does not judge is the business of the run that does. */
function expired(waiver, known) {
    const { rows, waived, today } = known;
    if (isValid(waiver, today) || !known.isConcerned(waiver.target)) {
        return undefined;
    }
    const again = [...rows.namedBy(waiver)].filter(({ result }) => !waived.has(result));
    return finding('waiver-expired', waiver, {
        message: `the waiver of \`${waiver.rule}\` expired: its last day was ${waiver.until}`,
        meaning: again.length === 0
            ? 'No failure depends on it now. It stays an error until it is removed or renewed.'
            : `What it accepted counts again like any other failure: ${counted(again.length, 'failure')} in this run.`,
        evidence: { failures: again.length },
        fix: advice('Fix what the waiver accepted and delete the waiver, or renew it', [
            'Fix the failures that the waiver was for, then delete the waiver from the configuration file.',
            "If they still have to be accepted, agree a new last day with the waiver's owner, and set `until` to it.",
        ]),
    });
}
function hidingOutage(waiver, known) {
    const hidden = known.hidden.get(waiver) ?? [];
    const [first] = hidden;
    if (first?.result.outage === undefined) {
        return undefined;
    }
    const more = hidden.length === 1 ? '' : ` The same holds for ${counted(hidden.length - 1, 'other failure')} that it accepts.`;
    const where = hidden.map(({ target, result }) => `${target}: ${result.object === null ? result.rule : (0,objects/* objectText */.tq)(result.object)}`);
    return finding('waiver-hides-outage', waiver, {
        message: `the waiver of \`${waiver.rule}\` accepts a failure that makes statements of the application fail now`,
        meaning: `${first.result.outage}${more}`,
        evidence: { failures: hidden.length, objects: listed(where) },
        fix: advice('Fix the failure now, then delete the waiver', [
            'Take the fix from the failure itself, which is listed among the waived failures.',
            'A waiver accepts a risk to the pipeline. Statements that fail are an outage of the application, whatever was agreed about the pipeline.',
        ]),
    });
}
function listed(all) {
    const rest = all.length - MOST_LISTED;
    return rest > 0 ? [...all.slice(0, MOST_LISTED), `and ${String(rest)} more`] : all;
}
/** Only when every target that it names was judged by the rule, and nothing of the rule is left unsaid. */
function unused(waiver, known) {
    if (!isValid(waiver, known.today)) {
        return undefined;
    }
    const [used] = known.rows.namedBy(waiver);
    if (!known.isSettled(waiver.rule, waiver.target) || used !== undefined) {
        return undefined;
    }
    return finding('waiver-unused', waiver, {
        message: `the waiver of \`${waiver.rule}\` matches no failure`,
        meaning: 'What it accepted is gone, or it names something else. If it stays, it would hide a later failure that nobody has agreed to.',
        evidence: { targets: known.named(waiver.target).length },
        fix: advice('Delete the waiver, or correct what it names', [
            'If the failure was fixed, delete the waiver from the configuration file.',
            'Otherwise compare its `object` and `target` with the failure in `report.json`: `*` takes any characters, everything else is literal, and case counts.',
        ]),
    });
}
function finding(id, waiver, said) {
    const { rule, object, target, reason, until, location } = waiver;
    const { title, severity } = findingOf(id);
    const named = { rule, object: object ?? null, target: target ?? null, reason, until };
    return {
        rule: id,
        group: result/* POLICY_GROUP */.Xu,
        title,
        status: 'fail',
        severity,
        object: null,
        // Without its line and its day: a waiver that moves within the file is still the same.
        fingerprint: [id, rule, target ?? '*', ...(object === undefined ? [] : [object])].join('/'),
        more: 0,
        ...said,
        evidence: { ...named, ...said.evidence },
        ...(location === undefined ? {} : { location }),
        docs: docs/* DOCS */.i.rule(id),
    };
}
function findingOf(id) {
    const found = POLICY_FINDINGS.find((one) => one.id === id);
    if (found === undefined) {
        throw new Error(`there is no finding ${id}`);
    }
    return found;
}
function counted(count, noun) {
    return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
const NOBODY_WAITS = { kind: 'none' };
function advice(summary, sentences) {
    return { summary, variants: [{ label: 'Configuration file', steps: sentences.map((text) => ({ kind: 'text', text, phase: 'access', disruption: NOBODY_WAITS })) }] };
}

;// CONCATENATED MODULE: ./src/judge/policy/index.ts






/**
 * Applies the policy to targets as they were judged; what an earlier application said of them is taken away first, so that
 * it may be applied to a part, and again to the whole.
 * @param today UTC: `2027-03-31`.
 */
function applyPolicy(targets, policy, today) {
    const bare = targets.map((target) => ({ ...target, results: target.results.map(withoutPolicy) }));
    const rows = new NamedRows(bare);
    const waived = waivedRows(rows, policy.waivers.filter((waiver) => isValid(waiver, today)));
    const baseline = policy.baseline === undefined ? undefined : baselineOf(policy.baseline);
    const marked = (result) => {
        const waiver = waived.get(result)?.waiver;
        return {
            ...result,
            ...(waiver === undefined ? {} : { waived: { reason: waiver.reason, until: waiver.until } }),
            ...(baseline === undefined || result.status !== 'fail' ? {} : { baseline: isKnown(baseline, result) ? 'known' : 'new' }),
        };
    };
    const names = [...new Set([...policy.targets, ...bare.map(({ name }) => name)])];
    return {
        targets: bare.map((target) => withVerdict({ ...target, results: target.results.map(marked) })),
        results: waiverFindings(policy.waivers, { targets: bare, names, rows, waived, today }),
        ...(baseline === undefined ? {} : { gone: goneFrom(baseline, bare) }),
    };
}
function withoutPolicy({ waived: _waived, baseline: _baseline, ...result }) {
    return result;
}
/** A target that could not be judged stays an error, whatever rows it has. */
function withVerdict(target) {
    return { ...target, verdict: target.error === undefined ? (0,verdict/* verdictOf */.Vj)(target.results, target.planes) : 'error' };
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


/***/ })

};
