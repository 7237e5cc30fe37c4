/** Plots of what slots retain and how long they last: drawn when the report is written, so that a page needs no script for them. */
import { scaleLinear } from 'd3-scale';
import { cap } from '../../neutralise/cap.js';
import { html, type Html } from '../../neutralise/html.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import type { EvidenceValue, TargetReport } from '../../result.js';
import { formatBytes, formatMs } from '../../units.js';

/** A bar, and what it is compared with. */
interface Bar {
  readonly name: string;
  readonly value: number;
  /** Where it was in an earlier report. */
  readonly before?: number;
}

/** A quantity, and the units in which round numbers of it are round. */
interface Measure {
  readonly format: (value: number) => string;
  /** The largest first. */
  readonly units: readonly number[];
}

const BYTES: Measure = { format: formatBytes, units: [2 ** 40, 2 ** 30, 2 ** 20, 2 ** 10, 1] };
const TIME: Measure = { format: formatMs, units: [86_400_000, 3_600_000, 60_000, 1000, 1] };

/** Heights, in CSS pixels; widths are shares of the page, so that letters stay as large on a phone. */
const ROW = 40;
const AXIS = 22;
const MOST_BARS = 20;
const LONGEST_NAME = 26;

/** Nothing when no slot retains WAL and no runway is known. */
export function plotsOf(target: TargetReport): Html | undefined {
  const retained = retainedBars(target);
  const { bars, limit } = runwayBars(target);
  const plots = [
    ...(retained.length === 0 ? [] : [plot('WAL retained by replication slots', retained, BYTES)]),
    ...(bars.length === 0 ? [] : [plot('How long a consumer can be down', bars, TIME, limit)]),
  ];
  return plots.length === 0 ? undefined : html`<div class="plots">${plots}</div>`;
}

function retainedBars({ inventory, trend }: TargetReport): readonly Bar[] {
  const earlier = new Map((trend?.changes ?? []).filter(({ measure }) => measure === 'retained-wal').map(({ object, before }) => [object?.name, before]));
  const bars = (inventory.slots ?? []).flatMap((row): readonly Bar[] => {
    const value = bytesOf(row['retained']);
    const name = typeof row['name'] === 'string' ? row['name'] : '';
    const before = earlier.get(quoteIdentifier(name)) ?? undefined;
    return value === undefined ? [] : [{ name, value, ...(before === undefined ? {} : { before }) }];
  });
  return bars.sort((a, b) => b.value - a.value).slice(0, MOST_BARS);
}

function runwayBars({ results }: TargetReport): { readonly bars: readonly Bar[]; readonly limit?: number } {
  const rows = results.filter(({ rule }) => rule === 'slot-runway');
  const bars = rows.flatMap(({ object, evidence }): readonly Bar[] => {
    const value = msOf(evidence['lasts']);
    return value === undefined ? [] : [{ name: object?.name ?? 'all slots', value }];
  });
  const limit = rows.map(({ evidence }) => msOf(evidence['max_outage'])).find((ms) => ms !== undefined);
  return { bars: bars.sort((a, b) => a.value - b.value).slice(0, MOST_BARS), ...(limit === undefined ? {} : { limit }) };
}

function bytesOf(value: EvidenceValue | undefined): number | undefined {
  return typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : undefined;
}

function msOf(value: EvidenceValue | undefined): number | undefined {
  return typeof value === 'object' && value !== null && 'ms' in value ? value.ms : undefined;
}

/** Horizontal bars. `limit`: what each has to reach. */
function plot(title: string, bars: readonly Bar[], { format, units }: Measure, limit?: number): Html {
  const most = Math.max(1, ...bars.map(({ value, before = 0 }) => Math.max(value, before)), limit ?? 0);
  // A slot that lasts for years would leave no room for one that does not last the night.
  const shown = limit === undefined ? most : Math.min(most, limit * 3);
  const unit = units.find((size) => size <= shown) ?? 1;
  const scale = scaleLinear().domain([0, shown / unit]).range([0, 100]).clamp(true);
  const place = (value: number): string => `${String(Math.round(scale(value / unit) * 100) / 100)}%`;
  const height = bars.length * ROW;
  const description = bars.map((bar) => `${bar.name}: ${format(bar.value)}`).join('; ');
  const hasBefore = bars.some(({ before }) => before !== undefined);
  return html`<figure><figcaption>${title}</figcaption><svg height="${height + AXIS}" role="img" aria-label="${title}. ${description}">${scale.ticks(4).map((tick) => {
    const at = place(tick * unit);
    return html`<g class="tick"><line x1="${at}" x2="${at}" y1="0" y2="${height}"/><text x="${at}" y="${height + 15}" text-anchor="${anchor(scale(tick))}">${format(tick * unit)}</text></g>`;
  })}${bars.map((bar, index) => barMarkup(bar, index * ROW, format, place, limit))}${limit === undefined ? undefined : html`<line class="limit" x1="${place(limit)}" x2="${place(limit)}" y1="0" y2="${height}"/>`}</svg>${limit === undefined ? undefined : html`<p class="meta">The dashed line is <code>max-outage</code>: ${format(limit)}.</p>`}${hasBefore ? html`<p class="meta">The vertical mark on a bar is the earlier report.</p>` : undefined}</figure>`;
}

/** Text at an edge stays inside the picture. */
function anchor(percent: number): string {
  if (percent < 8) {
    return 'start';
  }
  return percent > 88 ? 'end' : 'middle';
}

function barMarkup({ name, value, before }: Bar, top: number, format: Measure['format'], place: (value: number) => string, limit?: number): Html {
  const short = limit !== undefined && value < limit ? ' short' : '';
  const mark = before === undefined ? undefined : html`<line class="before" x1="${place(before)}" x2="${place(before)}" y1="${top + 18}" y2="${top + 36}"/>`;
  return html`<g class="bar${short}"><text x="0" y="${top + 15}">${cap(name, LONGEST_NAME)}</text><text class="value" x="100%" y="${top + 15}" text-anchor="end">${format(value)}</text><rect class="track" x="0" y="${top + 21}" width="100%" height="12" rx="3"/><rect x="0" y="${top + 21}" width="${place(value)}" height="12" rx="3"/>${mark}</g>`;
}
