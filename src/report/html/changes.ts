/** What has changed since an earlier report, as a table. */
import { code, html, type Html } from '../../neutralise/html.js';
import type { Change, Trend } from '../../result.js';
import { formatBytes, formatMs } from '../../units.js';
import { wideTable } from './finding.js';

const MEASURES: Readonly<Record<Change['measure'], string>> = {
  'retained-wal': 'Retained WAL',
  'replay-lag': 'Replay lag',
  'wal-rate': 'WAL written per hour',
  'free-slots': 'Free replication slots',
  'certificate-days': 'Days until a certificate expires',
};

const MOST_CHANGES = 200;

export function changesTable({ since, changes }: Trend): Html | undefined {
  const rows = changes.slice(0, MOST_CHANGES).map((change) => [
    html`${MEASURES[change.measure]}${change.object === null ? undefined : html` ${code(change.object.name)}`}`,
    html`${amount(change, change.before)}`,
    html`${amount(change, change.now)}`,
    html`${difference(change)}`,
  ]);
  const when = `${since.slice(0, 16).replace('T', ' ')} UTC`;
  return rows.length === 0 ? undefined : html`<h3>Since ${when}</h3>${wideTable(`Changes since ${when}`, ['Measure', 'Before', 'Now', 'Change'], rows)}`;
}

function amount({ unit }: Change, value: number | null): string {
  if (value === null) {
    return '–';
  }
  switch (unit) {
    case 'bytes':
      return formatBytes(value);
    case 'ms':
      return formatMs(value);
    case 'bytes-per-second':
      return formatBytes(Math.round(value * 3600));
    case 'count':
    case 'days':
      return String(Math.floor(value));
  }
}

function difference(change: Change): string {
  const { before, now } = change;
  if (before === null || now === null) {
    return '–';
  }
  if (before === now) {
    return 'unchanged';
  }
  return `${now > before ? '+' : '−'}${amount(change, Math.abs(now - before))}`;
}
