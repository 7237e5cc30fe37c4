export const id = 215;
export const ids = [215];
export const modules = {

/***/ 5215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   hidden: () => (/* binding */ hidden),
/* harmony export */   likelySecrets: () => (/* binding */ likelySecrets)
/* harmony export */ });
const HIDDEN = '***';
/**
 * The report with every secret replaced, in whatever text it occurs: as it is, percent-encoded or escaped as in JSON,
 * in whole or in part, and within base64.
 */
function withoutSecrets(report, secrets) {
    const hide = hidingIn(textsIn(report).join('\n'), secrets);
    return hide === undefined ? report : scrubbed(report, hide);
}
/** The text with every secret replaced, likewise. */
function hidden(text, secrets) {
    return hidingIn(text, secrets)?.(text) ?? text;
}
/**
 * What is secret in an environment, by the names of its variables and by what looks like a login: for the last resort,
 * when what knows the inputs could not be asked.
 */
function likelySecrets(environment) {
    return Object.entries(environment)
        .flatMap(([name, value = '']) => (SECRET_VARIABLE.test(name) ? [value, ...value.split(/[\r\n]+/), ...passwordsIn(value)] : passwordsIn(value)))
        .map((text) => text.trim())
        .filter((text) => text.length >= SHORTEST_SECRET);
}
const SECRET_VARIABLE = /^INPUT_.*(?:CONNECTION|PASSWORD|SECRET|TOKEN|KEY)|(?:PASSWORD|PASSWD|TOKEN|SECRET|_KEY|DATABASE_URL)$/i;
/** Below that, a text stands in the middle of other words. */
const SHORTEST_SECRET = 6;
/** What a URI or a list of key=value may hold as a password, as it stands and decoded. */
function passwordsIn(value) {
    const found = [/:\/\/[^:@]*:([^@]*)@/s, /:\/\/[^:@]*:(.*)@/s, /password\s*=\s*([^&\s;]*)/i].flatMap((pattern) => pattern.exec(value)?.[1] ?? []);
    return found.flatMap((text) => [text, decodedWhereItCan(text)]);
}
function decodedWhereItCan(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** What hides the secrets in each of the texts; undefined when there is none in all of them, which is next to always. */
function hidingIn(texts, secrets) {
    // Longest first: a connection string holds the password, and would no longer be found with it replaced.
    const ordered = [...secrets].sort((a, b) => b.length - a.length);
    const plain = ordered.some((secret) => texts.includes(secret));
    const encoded = ordered.flatMap(withinBase64).filter((form) => texts.includes(form));
    // Tokens are long, and an expression for all of one takes longer than a report: that is made where the end of one occurs.
    const escaped = ordered.length > 0 && /[%\\+]/.test(texts) && new RegExp(ordered.map((secret) => spelledAnyWay(endOf(secret))).join('|')).test(texts);
    if (!plain && !escaped && encoded.length === 0) {
        return undefined;
    }
    const spelled = new RegExp(ordered.map(spelledAnyWay).join('|'), 'g');
    return (text) => encoded.reduce((hidden, form) => hidden.replaceAll(form, HIDDEN), text.replace(spelled, HIDDEN));
}
/** In characters: hardly anything else ends so. A token begins like many a text, with the name of the host. */
const END = 24;
function endOf(secret) {
    return secret.length > END ? Array.from(secret).slice(-END).join('') : secret;
}
function textsIn(value) {
    if (typeof value === 'string') {
        return [value];
    }
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
/** `own`: fields that are left as they are. */
function scrubbed(value, hide, own = OWN_WORDS) {
    if (typeof value === 'string') {
        return hide(value);
    }
    if (Array.isArray(value)) {
        return value.map((one) => scrubbed(one, hide, own));
    }
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, own.has(key) ? one : scrubbed(one, hide, NAMED_ANYHOW.has(key) ? NOTHING : own)]))
        : value;
}
/**
 * Fields of a report whose words are ours, and never foreign: a password may be one of them, or a part of one. Replaced, they
 * could not be read again, and what was found would be missing wherever rows are told by them.
 */
const OWN_WORDS = new Set(['verdict', 'status', 'severity', 'group', 'rule', 'kind', 'phase', 'platform', 'planes', 'baseline', 'measure', 'unit', 'startedAt']);
/** In these, fields may have any name. */
const NAMED_ANYHOW = new Set(['evidence', 'inventory']);
const NOTHING = new Set();
/**
 * Which characters are escaped is up to whoever escapes; a form has `+` for a blank. The longest spelling comes first: of
 * `\\\\`, which may be one backslash escaped, nothing is to stay behind.
 */
function spelledAnyWay(secret) {
    return Array.from(secret, (character) => {
        const percent = Array.from(Buffer.from(character), (byte) => `%${hexadecimal(byte, 2)}`).join('');
        const unicode = character.split('').map((unit) => `\\\\u${hexadecimal(unit.charCodeAt(0), 4)}`).join('');
        const short = literal(JSON.stringify(character).slice(1, -1));
        const spellings = [percent, unicode, short, literal(character), ...(character === ' ' ? ['\\+'] : [])];
        return `(?:${[...new Set(spellings)].sort((a, b) => b.length - a.length).join('|')})`;
    }).join('');
}
/** Base64 takes three bytes at a time: what it makes of a text depends on where in a three it begins. */
function withinBase64(secret) {
    return [0, 1, 2].flatMap((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
        // Without the characters that hold bits of what is before or behind.
        const own = bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
        return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
function hexadecimal(value, digits) {
    return value.toString(16).padStart(digits, '0').replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}


/***/ })

};
