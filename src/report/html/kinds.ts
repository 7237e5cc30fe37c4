/** What a row is to a reader of the page, after policy: what findings are colored, sorted and filtered by. */
import type { Result } from '../../result.js';

/** The worst first. */
export const KINDS = ['error', 'warning', 'unknown', 'notice', 'waived', 'known'] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  error: 'Error',
  warning: 'Warning',
  unknown: 'Undetermined',
  notice: 'Notice',
  waived: 'Waived',
  known: 'Known',
};

/** Of a row that is neither passed nor skipped. */
export function kindOf({ status, severity, waived, baseline }: Result): Kind {
  if (status !== 'fail') {
    return 'unknown';
  }
  if (waived !== undefined) {
    return 'waived';
  }
  return baseline === 'known' ? 'known' : severity;
}
