import type { Rule } from '../rule.js';
import { publicationTables } from './publication-tables.js';

/** The group's rules, in the order of the report. */
export const publicationRules: readonly Rule[] = [publicationTables];
