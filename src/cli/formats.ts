/** The report in every format that can be asked for; what a format needs is loaded when it is. */
import { createHash } from 'node:crypto';
import type { Report } from '../result.js';

export const FORMATS = ['pretty', 'json', 'sarif', 'junit', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface Style {
  readonly colors: boolean;
  /** The file that a finding without a place of its own is shown at, relative to the working directory. */
  readonly place: string;
}

/** The text of a report, ready to be written. */
export async function textOf(report: Report, format: Format, { colors, place }: Style): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('../report/pretty/index.js')).renderPretty(report, colors);
    case 'json':
      return (await import('../report/json/index.js')).renderJson(report);
    case 'sarif':
      return (await import('../report/sarif/index.js')).renderSarif(report, { place: { file: place }, sha256 });
    case 'junit':
      return (await import('../report/junit/index.js')).renderJunit(report);
    case 'markdown':
      return (await import('../report/summary/index.js')).renderSummary(report);
    case 'html':
      return (await import('../report/html/index.js')).renderHtml(report);
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The files that `report-dir` is filled with, by their names. */
export async function filesOf(report: Report, place: string): Promise<ReadonlyMap<string, string>> {
  const look = { colors: false, place };
  const [json, summary, sarif, junit, html, { renderFixesSql }, { renderFixesSh }] = await Promise.all([
    textOf(report, 'json', look),
    textOf(report, 'markdown', look),
    textOf(report, 'sarif', look),
    textOf(report, 'junit', look),
    textOf(report, 'html', look),
    import('../report/fixes-sql/index.js'),
    import('../report/fixes-sh/index.js'),
  ]);
  const commands = renderFixesSh(report);
  return new Map([
    ['report.json', json],
    ['summary.md', summary],
    ['report.sarif', sarif],
    ['report.junit.xml', junit],
    ['report.html', html],
    ['fixes.sql', renderFixesSql(report)],
    ...(commands === '' ? [] : [['fixes.sh', commands] as const]),
  ]);
}
