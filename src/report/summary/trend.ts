/** What has changed on a target since the report before. */
import { code } from '../../neutralise/markdown.js';
import type { Block } from '../../neutralise/write-markdown.js';
import type { TargetReport } from '../../result.js';
import { dateText, trendRows } from '../shared/trend.js';
import { heading, paragraph, table, words } from './nodes.js';

/** Changes that are shown: a server has rarely more slots. */
export const MOST_CHANGES = 30;
const LONGEST_NAME = 100;

/** Each number then and now. */
export function trendBlocks({ trend }: TargetReport): readonly Block[] {
  const rows = trend === undefined ? [] : trendRows(trend);
  const left = rows.length - MOST_CHANGES;
  if (trend === undefined || rows.length === 0) {
    return [];
  }
  return [
    heading(4, words('Changes since the previous report')),
    table(
      ['Measure', 'Before', 'Now', 'Change'],
      rows.slice(0, MOST_CHANGES).map(({ measure, object, before, now, change }) => [
        [words(measure), ...(object === undefined ? [] : [words(' '), code(object, LONGEST_NAME)])],
        [words(before)],
        [words(now)],
        [words(change)],
      ]),
    ),
    paragraph(...(left > 0 ? [words(`${String(left)} more in `), code('report.json'), words('. ')] : []), words('The previous report is of '), code(dateText(trend.since)), words('.')),
  ];
}
