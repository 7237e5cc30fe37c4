/** Numbers then and now, as people read them. Nothing foreign but the slot's name is in it. */
import type { Change, Trend } from '../../result.js';
import { formatBytes, formatMs } from '../../units.js';
import { counted } from './words.js';

/** One line of the comparison. */
export interface TrendRow {
  readonly measure: string;
  /** Of the slot, where it is about one; foreign. */
  readonly object: string | undefined;
  readonly before: string;
  readonly now: string;
  /** With its sign; `unchanged`; a dash when one of both is not known. */
  readonly change: string;
}

const MEASURES: Readonly<Record<Change['measure'], string>> = {
  'retained-wal': 'WAL retained by',
  'replay-lag': 'Replay lag',
  'wal-rate': 'WAL written',
  'free-slots': 'Free replication slots',
  'certificate-days': 'Days until the certificate expires',
};

const UNKNOWN = '–';

export function trendRows({ changes }: Trend): readonly TrendRow[] {
  return changes.map(({ measure, unit, object, before, now }) => ({
    measure: measure === 'retained-wal' && object === null ? 'Retained WAL' : MEASURES[measure],
    object: object?.name,
    before: before === null ? UNKNOWN : quantity(before, unit),
    now: now === null ? UNKNOWN : quantity(now, unit),
    change: before === null || now === null ? UNKNOWN : difference(now - before, unit),
  }));
}

function difference(by: number, unit: Change['unit']): string {
  return by === 0 ? 'unchanged' : `${by > 0 ? '+' : '−'}${quantity(Math.abs(by), unit)}`;
}

function quantity(value: number, unit: Change['unit']): string {
  switch (unit) {
    case 'bytes':
      return formatBytes(value);
    case 'bytes-per-second':
      return `${formatBytes(value)}/s`;
    case 'ms':
      return formatMs(value);
    case 'days':
      return counted(rounded(value), 'day');
    case 'count':
      return String(rounded(value));
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** `2026-11-23 10:00 UTC`; what is no such date, as it is written. */
export function dateText(since: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::[\d.]+)?Z$/.exec(since) ?? [];
  return day === undefined || time === undefined ? since : `${day} ${time} UTC`;
}
