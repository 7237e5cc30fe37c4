/** `fixes.sql`: what puts things right, for psql, in the order to run it. */
import type { Report } from '../../result.js';
import { fixScript } from '../shared/script.js';

/** A script for psql in which every line is a statement to run, a command of psql or a comment; '' when there is nothing to do. */
export function renderFixesSql(report: Report): string {
  const script = fixScript(report);
  return script === '' ? '' : `${script}\n`;
}
