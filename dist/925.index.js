export const id = 925;
export const ids = [925];
export const modules = {

/***/ 7925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierReport: () => (/* binding */ earlierReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8202);
/** An earlier `report.json` that an option or the configuration file names. */





/** A report of a thousand targets has a tenth of it. */
const MOST_BYTES = 256 * 1024 * 1024;
/** @throws ConfigurationError when there is none, or it is no report. */
async function earlierReport(path, environment) {
    const { readJson } = await __webpack_require__.e(/* import() */ 942).then(__webpack_require__.bind(__webpack_require__, 7942));
    const json = await textOf(path, environment);
    try {
        return readJson(json);
    }
    catch (error) {
        const reason = error instanceof SyntaxError ? 'it is not JSON' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .g)(error);
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(path, `is not a report.json of CDC Preflight (${reason})`);
    }
}
async function textOf(path, environment) {
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceOf */ .B)(environment), path.text);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        // A pipe that nobody writes to would be waited for, and no time limit runs yet.
        if (!found.isFile()) {
            throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(path, 'is not a file: name an earlier report.json');
        }
        if (found.size > MOST_BYTES) {
            throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(path, `has ${String(found.size)} bytes, too many for a report.json`);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        throw code === undefined ? error : (0,_provided_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(path, `cannot be read (${code}): name an earlier report.json`);
    }
}


/***/ })

};
