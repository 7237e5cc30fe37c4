export const id = 845;
export const ids = [845];
export const modules = {

/***/ 8845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notify: () => (/* binding */ notify)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/neutralise/log.ts
var log = __webpack_require__(1032);
// EXTERNAL MODULE: ./src/neutralise/visible.ts
var visible = __webpack_require__(8328);
// EXTERNAL MODULE: ./src/neutralise/secrets.ts
var secrets = __webpack_require__(5215);
// EXTERNAL MODULE: ./src/neutralise/write-markdown.ts
var write_markdown = __webpack_require__(2087);
// EXTERNAL MODULE: ./src/report/summary/index.ts + 9 modules
var summary = __webpack_require__(1496);
// EXTERNAL MODULE: ./src/report/summary/nodes.ts
var nodes = __webpack_require__(2176);
;// CONCATENATED MODULE: ./src/report/comment/index.ts



/** GitHub refuses a body that is longer, in characters. */
const MOST_BODY_CHARACTERS = 65_536;
/** Marker, state, address of the run, and what is between them. */
const FRAME_BYTES = 2048;
/** Tried one after the other, until the body is short enough: the headings of many targets may take more room than there is. */
const MOST_TARGETS = [50, 20, 5, 1, 0];
/**
 * GitHub-flavored Markdown of at most MOST_BODY_CHARACTERS that begins with the marker. It mentions nobody, closes and
 * references no issue, and is the same as long as the findings are, except for what sameBody() passes over.
 */
function renderComment(report, frame) {
    const { waived, known, off } = report.counts;
    const accepts = waived + known + off > 0;
    for (const mostTargets of MOST_TARGETS) {
        const body = framed((0,summary/* renderSummary */.B)(report, scopeOf(mostTargets)), frame, accepts);
        if (body.length <= MOST_BODY_CHARACTERS) {
            return body;
        }
    }
    return framed('', frame, accepts);
}
function scopeOf(mostTargets) {
    return { maxBytes: MOST_BODY_CHARACTERS - FRAME_BYTES, mostTargets, background: false };
}
function framed(summary, { marker, state, run }, accepts) {
    const parts = [
        `${marker}\n${STATE_BEFORE}${state}${STATE_AFTER}\n`,
        (0,write_markdown/* writeMarkdown */.p)(state === 'resolved' ? resolved(accepts) : []),
        summary,
        `${RUN_MARKER}\n${(0,write_markdown/* writeMarkdown */.p)(run === undefined ? [] : [runLine(run)])}`,
    ];
    return parts.filter((part) => part !== '').join('\n');
}
const STATE_BEFORE = '<!-- state: ';
const STATE_AFTER = ' -->';
const RUN_MARKER = '<!-- run -->';
/** `accepts`: whether policy sets failures aside, or leaves rules out; what was reported may be among them. */
function resolved(accepts) {
    const text = accepts
        ? 'What was reported here no longer counts: it is fixed, or the policy accepts it. The latest run found nothing else that stops the pipeline.'
        : 'What was reported here is fixed: the latest run found nothing that stops the pipeline.';
    return [(0,nodes/* heading */.R_)(3, (0,nodes/* words */.aL)('✅ Resolved')), (0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(text))];
}
function runLine(run) {
    return (0,nodes/* small */.EX)({ type: 'link', url: run, children: [(0,nodes/* words */.aL)('The run that found this')] });
}
/** The state that a body of ours says; `failing` when it is not to be read. */
function stateOf(body) {
    const found = /^<!-- [^\n]* -->\r?\n<!-- state: (failing|resolved|ready) -->/.exec(body)?.[1];
    return found === 'resolved' || found === 'ready' ? found : 'failing';
}
/** Whether two bodies say the same, whichever runs they are of. */
function sameBody(one, other) {
    return withoutRun(one) === withoutRun(other);
}
/** The last one is ours: a name in a block of code may look like it. GitHub may change line ends, and what is behind the last line. */
function withoutRun(body) {
    const lines = body.replaceAll('\r\n', '\n');
    const at = lines.lastIndexOf(RUN_MARKER);
    return (at < 0 ? lines : lines.slice(0, at)).trimEnd();
}

// EXTERNAL MODULE: ./src/report/shared/words.ts
var words = __webpack_require__(6143);
// EXTERNAL MODULE: ./src/github/notify/trouble.ts
var trouble = __webpack_require__(126);
;// CONCATENATED MODULE: ./src/github/notify/comment.ts
/** The comment on the pull request: one a target set, whoever else writes at the same time. */


/** What of a list is ours: our marker is at its very beginning, and our token wrote it. The oldest first. */
function ownOf(posts, marker, login) {
    const ours = ({ author, body }) => body.startsWith(marker) && author.toLowerCase() === login.toLowerCase();
    return posts.filter(ours).toSorted((a, b) => a.id - b.id);
}
/**
 * Writes, rewrites or leaves alone the comment. Of two jobs that both found none, each looks again after writing: the
 * oldest comment stays, and its text is that of whoever looked last.
 */
async function writeComment(api, login, pullRequest, message, when) {
    const own = async () => ownOf(await api.comments(pullRequest), message.marker, login);
    const found = await own();
    const state = stateFor(message.failing, found[0]);
    if (found.length === 0 && when === 'on-failure' && state !== 'failing') {
        return;
    }
    const body = message.body(state);
    const all = found.length > 0 ? found : withOwn(await api.createComment(pullRequest, body), await own());
    await keepFirst(api, all, body);
}
/** As it says now, of a comment that said otherwise before. */
function stateFor(failing, before) {
    if (failing) {
        return 'failing';
    }
    return before === undefined || stateOf(before.body) === 'ready' ? 'ready' : 'resolved';
}
/** What was just written may not be in the list yet. */
function withOwn(written, listed) {
    return listed.some(({ id }) => id === written.id) ? listed : [...listed, written].toSorted((a, b) => a.id - b.id);
}
async function keepFirst(api, [kept, ...others], body) {
    for (const { id } of others) {
        await api.deleteComment(id).catch(unlessGone);
    }
    if (kept !== undefined && !sameBody(kept.body, body)) {
        await api.updateComment(kept.id, body);
    }
}
/** The other job may have deleted it. */
function unlessGone(error) {
    if (!(0,trouble/* isAnswer */.Tq)(error) || error.status !== 404) {
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/notify/issue.ts
/** The issue of a target set: open while the verdict is `fail` or `error`. */


/** Opens, rewrites, reopens, closes or leaves alone the issue; of several that two jobs opened at once the oldest stays. */
async function writeIssue(api, login, message, title) {
    const own = async () => ownOf(await api.issuesBy(login), message.marker, login);
    const found = await own();
    if (found.length === 0 && !message.failing) {
        return;
    }
    const body = message.body(message.failing ? 'failing' : 'resolved');
    const [kept, ...others] = found.length > 0 ? found : withOwn(await api.createIssue(title, body), await own());
    for (const other of others) {
        await api.updateIssue(other.id, { state: 'closed', reason: 'not_planned', body: `Duplicate of #${String(kept?.id ?? '')}` });
    }
    const change = kept === undefined ? undefined : changeOf(kept, message.failing, body);
    if (kept !== undefined && change !== undefined) {
        await api.updateIssue(kept.id, change);
    }
}
/** What has to change. An issue that is closed and says so stays as it is, whatever lesser findings come and go. */
function changeOf(issue, failing, body) {
    if (!failing && !issue.open && stateOf(issue.body) === 'resolved') {
        return undefined;
    }
    const state = failing ? { state: 'open', reason: 'reopened' } : { state: 'closed', reason: 'completed' };
    const moves = issue.open !== failing;
    const rewritten = sameBody(issue.body, body) ? {} : { body };
    return moves ? { ...state, ...rewritten } : 'body' in rewritten ? rewritten : undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/digest.ts
var digest = __webpack_require__(2187);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __webpack_require__(8720);
;// CONCATENATED MODULE: ./src/github/notify/place.ts
/** Where on GitHub a run is: its repository, its pull request, and who may write there. */



/** Undefined when the environment does not say which repository the run is for. */
async function placeOf(environment) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment['GITHUB_REPOSITORY'] ?? '') ?? [];
    if (owner === undefined || repo === undefined) {
        return undefined;
    }
    const event = await eventOf(environment);
    const pullRequest = pullRequestOf(event);
    const restricted = restrictionOf(event, environment);
    const run = runOf(environment);
    return {
        owner,
        repo,
        event: environment['GITHUB_EVENT_NAME'] ?? '',
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(restricted === undefined ? {} : { restricted }),
        ...urlsOf(environment),
        ...(run === undefined ? {} : { run }),
    };
}
/** GitHub Enterprise Server has its own: `https://HOST/api/v3` and `https://HOST/api/graphql`. */
function urlsOf(environment) {
    const apiUrl = ((0,plan/* nonEmpty */.hq)(environment['GITHUB_API_URL']) ?? 'https://api.github.com').replace(/\/+$/, '');
    const derived = apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
    return { apiUrl, graphqlUrl: (0,plan/* nonEmpty */.hq)(environment['GITHUB_GRAPHQL_URL']) ?? derived };
}
function runOf(environment) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = environment;
    return /^https?:\/\//.test(server) && /^\d+$/.test(id) ? `${server}/${repository}/actions/runs/${id}` : undefined;
}
/** The webhook's payload; anything that cannot be read has nothing in it. */
async function eventOf(environment) {
    try {
        return JSON.parse(await (0,promises_.readFile)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** Of `pull_request`, `pull_request_target` and reviews; of `issue_comment`, when the issue is a pull request. */
function pullRequestOf(event) {
    const issue = inside(event, 'issue');
    const number = inside(inside(event, 'pull_request') ?? (inside(issue, 'pull_request') === undefined ? undefined : issue), 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
/** A fork's repository is null when it has been deleted. */
function restrictionOf(event, environment) {
    if (environment['GITHUB_ACTOR'] === 'dependabot[bot]') {
        return 'dependabot';
    }
    const pullRequest = inside(event, 'pull_request');
    const nameOf = (side) => inside(inside(inside(pullRequest, side), 'repo'), 'full_name');
    return nameOf('base') !== undefined && nameOf('head') !== nameOf('base') ? 'fork' : undefined;
}
function inside(value, key) {
    const found = typeof value === 'object' && value !== null ? value[key] : undefined;
    return found ?? undefined;
}
/**
 * What tells the comment of one gate from that of another on the same pull request: 12 hexadecimal digits of the SHA-256
 * over workflow, job and the sorted names of the targets.
 */
function targetSet(environment, targets) {
    const parts = [environment['GITHUB_WORKFLOW'] ?? '', environment['GITHUB_JOB'] ?? '', ...targets.toSorted()];
    return (0,digest/* sha256 */.s)(parts.join('\n')).slice(0, 12);
}

;// CONCATENATED MODULE: ./src/github/notify/index.ts
/** Tells people on GitHub, where it was asked for: a comment on the pull request, an issue. */










/** All of it: what is not written by then is not written. */
const MOST_MS = 15_000;
/**
 * Writes comment and issue within MOST_MS; a report of a part of the targets, and one of a run that was cancelled, are
 * told nobody. Whatever goes wrong is in the one notice that is returned, and in nothing else.
 * @param targets names of all targets the run is for, when the report may lack some; where they are found by tag, what they
 *   are searched by.
 */
async function notify(report, { comment, issue, token }, environment, targets = report.targets.map(({ name }) => name)) {
    const asked = token !== undefined && (comment !== 'never' || issue !== 'never');
    if (!asked || report.shard !== undefined || report.error?.kind === 'interrupted' || targets.length === 0) {
        return [];
    }
    const troubles = await written(report, { comment, issue, token }, environment, targets).catch((error) => [(0,errors/* errorMessage */.g)(error)]);
    const text = [...new Set(troubles)].join(' ');
    return text === '' ? [] : [{ level: 'notice', title: 'CDC Preflight', message: (0,log.forAnnotation)((0,secrets.hidden)(`${text} ${UNAFFECTED}`, [token])) }];
}
const UNAFFECTED = 'The verdict does not depend on it.';
/** What went wrong, in whole sentences. */
async function written(report, asked, environment, targets) {
    const place = await placeOf(environment);
    if (place === undefined) {
        return ['No comment and no issue was written: `GITHUB_REPOSITORY` does not name a repository.'];
    }
    const { pullRequest } = place;
    const message = messageOf(report, place, targetSet(environment, targets));
    const writings = [
        ...(asked.comment === 'never' || pullRequest === undefined
            ? []
            : [{ kind: 'comment', write: (api, login) => writeComment(api, login, pullRequest, message('comment'), asked.comment) }]),
        ...(asked.issue === 'never' ? [] : [{ kind: 'issue', write: (api, login) => writeIssue(api, login, message('issue'), titleOf(targets)) }]),
    ];
    const unwritten = asked.comment !== 'never' && pullRequest === undefined ? [withoutPullRequest(place)] : [];
    return [...unwritten, ...(writings.length === 0 ? [] : await carriedOut(writings, asked.token, place))];
}
function withoutPullRequest({ event }) {
    return `No pull-request comment was written: the event \`${event}\` has no pull request.`;
}
/** Writes them side by side; what went wrong, in whole sentences. The library is loaded only now. */
async function carriedOut(writings, token, place) {
    const deadline = Date.now() + MOST_MS;
    const signal = AbortSignal.timeout(MOST_MS);
    const { apiOf } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(641)]).then(__webpack_require__.bind(__webpack_require__, 4641));
    const api = apiOf(token, place, signal, deadline);
    const login = api.login();
    const troubles = writings.map(async ({ kind, write }) => {
        try {
            await write(api, await login);
            return [];
        }
        catch (error) {
            return [`${NAMES[kind]} could not be written. ${(0,trouble/* troubleText */.NX)(error, kind, place, signal.aborted)}`];
        }
    });
    return (await Promise.all(troubles)).flat();
}
const NAMES = { comment: 'The pull-request comment', issue: 'The issue' };
const MARKERS = { comment: 'cdc-preflight', issue: 'cdc-preflight-issue' };
function messageOf(report, { run }, set) {
    return (kind) => {
        const marker = `<!-- ${MARKERS[kind]}:${set} -->`;
        return {
            marker,
            failing: report.verdict === 'fail' || report.verdict === 'error',
            body: (state) => renderComment(report, { marker, state, ...(run === undefined ? {} : { run }) }),
        };
    };
}
const MOST_NAMES = 3;
const LONGEST_NAME = 63;
/** Names of targets are plain words by the configuration's own rule; tags may be anything. It does not change with the findings. */
function titleOf(targets) {
    const shown = targets.slice(0, MOST_NAMES).map((name) => (0,visible/* visible */.RK)(name.slice(0, LONGEST_NAME)));
    const left = targets.length - shown.length;
    const names = left > 0 ? [...shown, (0,words/* counted */.hS)(left, 'more target')] : shown;
    return targets.length === 1 && targets[0] === 'default' ? 'CDC Preflight needs attention' : `CDC Preflight needs attention: ${(0,words/* listed */.KE)(names)}`;
}


/***/ }),

/***/ 126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ troubleText),
/* harmony export */   Tq: () => (/* binding */ isAnswer),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/** Why something could not be written on GitHub, and what to do about it. */

/** Whether an answer came at all: the library makes a status of its own for a network that fails. */
function isAnswer(error) {
    const { status, response } = error;
    return typeof status === 'number' && typeof response === 'object';
}
const SERVER_ERROR_WAIT_MS = 1000;
/** GitHub asks for a minute where it names no time. */
const UNNAMED_WAIT_MS = 60_000;
/**
 * How long to wait before the request is made again; undefined: it makes no sense. A server that failed is asked again
 * once, and not for what it may have done all the same: a second comment would be left behind.
 */
function retryAfterMs(error, creates, attempt, now = Date.now()) {
    if (!isAnswer(error)) {
        return undefined;
    }
    if (isRateLimit(error)) {
        return rateLimitWaitMs(error, now);
    }
    return error.status >= 500 && !creates && attempt === 1 ? SERVER_ERROR_WAIT_MS : undefined;
}
function isRateLimit({ status, message, response: { headers } }) {
    const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
    return status === 429 || (status === 403 && limited);
}
function rateLimitWaitMs({ response: { headers } }, now) {
    const seconds = Number(headers['retry-after']);
    if (Number.isFinite(seconds) && seconds >= 0) {
        return seconds * 1000;
    }
    const reset = Number(headers['x-ratelimit-reset']);
    return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : UNNAMED_WAIT_MS;
}
/** Names of the permission that a workflow gives its job. */
const PERMISSION = { comment: 'pull-requests: write', issue: 'issues: write' };
/** Why it could not be written, in whole sentences. Foreign text. */
function troubleText(error, kind, place, timeIsUp) {
    if (!isAnswer(error)) {
        return timeIsUp ? `${place.apiUrl} did not answer in time.` : `${place.apiUrl} could not be reached: ${sentence((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(error))}`;
    }
    const { status } = error;
    const answered = `GitHub answered ${String(status)}: ${sentence(saidBy(error))}`;
    if (isRateLimit(error)) {
        return `${answered} The rate limit ends too late to wait for it.`;
    }
    const advice = status === 403 && /\blocked\b/i.test(answered) ? [] : adviceFor(status, kind, place);
    return [answered, ...advice].join(' ');
}
function adviceFor(status, kind, place) {
    const permission = `The token needs the permission \`${PERMISSION[kind]}\` in ${place.owner}/${place.repo}.`;
    switch (status) {
        case 401:
            return ['Check `github-token`: it is expired, revoked, or was issued by another server.'];
        case 403:
            return [permission, ...restriction(place)];
        case 404:
            return [`The repository or the ${kind === 'comment' ? 'pull request' : 'issue'} does not exist, or the token cannot see it.`, permission, ...restriction(place)];
        case 410:
            return [kind === 'issue' ? 'Issues are disabled in the repository, or this one was deleted.' : 'The conversation was deleted, or is disabled.'];
        default:
            return [];
    }
}
function restriction({ restricted }) {
    switch (restricted) {
        case 'fork':
            return ['The pull request comes from a fork, whose runs get a read-only token.'];
        case 'dependabot':
            return ['Dependabot’s runs get a read-only token unless the workflow grants the permission.'];
        default:
            return [];
    }
}
/** GitHub's own words: the library adds the address of a page to them. */
function saidBy({ message, response: { data } }) {
    const said = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined;
    return typeof said === 'string' && said !== '' ? said : message;
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}


/***/ })

};
