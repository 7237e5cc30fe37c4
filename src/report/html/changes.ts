/** What has changed since an earlier report, as a table. */
import { code, html, type Html } from '../../neutralise/html.js';
import type { Trend } from '../../result.js';
import { dateText, trendRows } from '../shared/trend.js';
import { wideTable } from './finding.js';

const MOST_CHANGES = 200;

export function changesTable(trend: Trend): Html | undefined {
  const rows = trendRows(trend).slice(0, MOST_CHANGES).map(({ measure, object, before, now, change }) => [
    html`${measure}${object === undefined ? undefined : html` ${code(object)}`}`,
    html`${before}`,
    html`${now}`,
    html`${change}`,
  ]);
  const when = dateText(trend.since);
  return rows.length === 0 ? undefined : html`<h3>Since ${when}</h3>${wideTable(`Changes since ${when}`, ['Measure', 'Before', 'Now', 'Change'], rows)}`;
}
