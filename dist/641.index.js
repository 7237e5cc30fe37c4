export const id = 641;
export const ids = [641];
export const modules = {

/***/ 4641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiOf: () => (/* binding */ apiOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2413);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(126);
/** The few requests that comments and issues take, with GitHub's rate limits obeyed as long as there is time. */



/** Entries of a list that come with one request: the most there can be. */
const PAGE = 100;
const MOST_ATTEMPTS = 5;
/** @param signal aborts when the time is up; `deadline`: when that is, in milliseconds since the epoch. */
function apiOf(token, { owner, repo, apiUrl, graphqlUrl }, signal, deadline) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl, userAgent: 'cdc-preflight', log: SILENT });
    obeyLimits(octokit, graphqlUrl, signal, deadline);
    const { issues, users } = octokit.rest;
    const place = { owner, repo };
    return {
        async login() {
            const viewer = await octokit
                .request({ method: 'POST', url: graphqlUrl, query: 'query { viewer { login } }' })
                .then(({ data }) => loginIn(data))
                .catch((error) => (isRefusal(error) ? undefined : raise(error)));
            return asAuthor(viewer ?? (await users.getAuthenticated()).data.login, token);
        },
        async comments(pullRequest) {
            return (await octokit.paginate(issues.listComments, { ...place, issue_number: pullRequest, per_page: PAGE })).map(commentPost);
        },
        async createComment(pullRequest, body) {
            return commentPost((await issues.createComment({ ...place, issue_number: pullRequest, body })).data);
        },
        async updateComment(id, body) {
            await issues.updateComment({ ...place, comment_id: id, body });
        },
        async deleteComment(id) {
            await issues.deleteComment({ ...place, comment_id: id });
        },
        async issuesBy(author) {
            const found = await octokit.paginate(issues.listForRepo, { ...place, creator: author, state: 'all', per_page: PAGE });
            return found.filter(({ pull_request }) => pull_request === undefined).map(issuePost);
        },
        async createIssue(title, body) {
            return issuePost((await issues.create({ ...place, title, body })).data);
        },
        async updateIssue(id, { body, state, reason }) {
            await issues.update({
                ...place,
                issue_number: id,
                ...(body === undefined ? {} : { body }),
                ...(state === undefined ? {} : { state }),
                ...(reason === undefined ? {} : { state_reason: reason }),
            });
        },
    };
}
/** Has every request end with the signal, and be made again where that helps and there is time. A query changes nothing. */
function obeyLimits({ hook }, graphqlUrl, signal, deadline) {
    hook.wrap('request', async (request, options) => {
        options.request = { ...options.request, signal };
        const creates = options.method === 'POST' && options.url !== graphqlUrl;
        for (let attempt = 1;; attempt += 1) {
            try {
                return await request(options);
            }
            catch (error) {
                const waitMs = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .Vs)(error, creates, attempt);
                if (signal.aborted || waitMs === undefined || attempt === MOST_ATTEMPTS || Date.now() + waitMs >= deadline) {
                    throw error;
                }
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs, undefined, { signal });
            }
        }
    });
}
const nothing = () => undefined;
/** The library would print GitHub's words, deprecations among them, past all that makes foreign text harmless. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** A GraphQL query can be refused with status 200. */
function loginIn(answer) {
    const login = answer.data?.viewer?.login;
    return typeof login === 'string' && login !== '' ? login : undefined;
}
function isRefusal(error) {
    return (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnswer */ .Tq)(error) && [401, 403, 404].includes(error.status);
}
function raise(error) {
    throw error;
}
/** What an app's installation writes bears the app's name with `[bot]`, whether or not GraphQL says it so. */
function asAuthor(login, token) {
    return token.startsWith('ghs_') && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}
function commentPost({ id, user, body }) {
    return { id, author: user?.login ?? '', body: body ?? '', open: true };
}
function issuePost({ number, user, body, state }) {
    return { id: number, author: user?.login ?? '', body: body ?? '', open: state === 'open' };
}


/***/ })

};
