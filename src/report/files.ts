/** The files of a report, for whoever has a directory for them. */
import type { Location, Report } from '../result.js';
import { renderFixesSh } from './fixes-sh/index.js';
import { renderFixesSql } from './fixes-sql/index.js';
import { renderHtml } from './html/index.js';
import { renderJson } from './json/index.js';
import { renderJunit } from './junit/index.js';
import { renderSarif } from './sarif/index.js';
import { renderSummary } from './summary/index.js';

/** Their names, as the contract has them; `fixes.sh` is there only when it has commands. */
export type FileName = 'report.json' | 'summary.md' | 'fixes.sql' | 'report.sarif' | 'report.junit.xml' | 'report.html' | 'fixes.sh';

/** Text by name. `place`: where findings stand that no file of the repository asked for. */
export async function filesOf(report: Report, place: Location): Promise<ReadonlyMap<FileName, string>> {
  const commands = renderFixesSh(report);
  return new Map<FileName, string>([
    ['report.json', renderJson(report)],
    ['summary.md', renderSummary(report)],
    ['fixes.sql', renderFixesSql(report)],
    ['report.sarif', renderSarif(report, place)],
    ['report.junit.xml', renderJunit(report)],
    ['report.html', await renderHtml(report)],
    ...(commands === '' ? [] : [['fixes.sh', commands] as const]),
  ]);
}
