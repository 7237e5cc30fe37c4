/** The report in every format that can be asked for; what a format needs is loaded when it is. */
import type { Location, Report } from '../result.js';

export const FORMATS = ['pretty', 'json', 'sarif', 'junit', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface Style {
  readonly colors: boolean;
  /** Where a finding without a place of its own is shown. */
  readonly place: Location;
}

/** The text of a report, ready to be written. */
export async function textOf(report: Report, format: Format, { colors, place }: Style): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('../report/pretty/index.js')).renderPretty(report, colors);
    case 'json':
      return (await import('../report/json/index.js')).renderJson(report);
    case 'sarif':
      return (await import('../report/sarif/index.js')).renderSarif(report, place);
    case 'junit':
      return (await import('../report/junit/index.js')).renderJunit(report);
    case 'markdown':
      return (await import('../report/summary/index.js')).renderSummary(report);
    case 'html':
      return (await import('../report/html/index.js')).renderHtml(report);
  }
}
