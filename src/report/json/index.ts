/** `report.json`, version 1: written and read. */
export { renderJson } from './write.js';
export { readJson } from './read.js';
