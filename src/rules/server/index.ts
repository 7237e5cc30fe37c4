import type { Rule } from '../rule.js';
import { walLevel } from './wal-level.js';

/** The group's rules, in the order of the report. */
export const serverRules: readonly Rule[] = [walLevel];
