export const id = 21;
export const ids = [21];
export const modules = {

/***/ 5021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gz: () => (/* binding */ keepSecret),
/* harmony export */   rw: () => (/* binding */ keepForms),
/* harmony export */   secretsMade: () => (/* binding */ secretsMade),
/* harmony export */   z7: () => (/* binding */ onSecretMade)
/* harmony export */ });
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9450);
/** Secrets that a run comes by after its configuration was searched for them: tokens, and credentials that a provider hands out. */

const made = new Set();
let tell = () => undefined;
/** Has a secret kept out of everything that is written from now on, in each of its forms; `users`: whom it logs in. */
function keepSecret(secret, users = []) {
    keepForms((0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .e)(secret, users));
}
/** Has texts kept out likewise, that are forms of secrets already. */
function keepForms(forms) {
    for (const form of forms) {
        if (!made.has(form)) {
            made.add(form);
            tell(form);
        }
    }
}
/** All that were made so far, in each of their forms. */
function secretsMade() {
    return [...made];
}
/** Calls `listener` with each form of a secret, as soon as it is made: the log is masked line by line, while it is written. */
function onSecretMade(listener) {
    tell = listener;
}


/***/ }),

/***/ 9450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/** The forms in which a secret can turn up, beside those that are found by decoding. */
/** As it is, percent-encoded, base64 without padding (so that it is found with padding, too), and as HTTP's basic authentication has it. */
function secretForms(secret, users) {
    return [
        secret,
        // Through bytes: a half of a surrogate pair would make encodeURIComponent throw.
        encodeURIComponent(Buffer.from(secret).toString()),
        base64(secret),
        ...users.map((user) => base64(`${user}:${secret}`)),
    ];
}
function base64(text) {
    return Buffer.from(text).toString('base64').replace(/=+$/, '');
}


/***/ })

};
