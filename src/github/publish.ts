/** The report in all the places where a workflow looks for it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, errorMessage } from '../errors.js';
import { forAnnotation } from '../neutralise/log.js';
import { annotationsOf, type Annotation } from '../report/annotations/index.js';
import { filesOf, type FileName } from '../report/files.js';
import { renderFixesSh } from '../report/fixes-sh/index.js';
import { renderFixesSql } from '../report/fixes-sql/index.js';
import { renderJson } from '../report/json/index.js';
import { renderLog, type LogGroup } from '../report/log/index.js';
import { renderSummary } from '../report/summary/index.js';
import type { Environment } from '../plan/plan.js';
import type { Report } from '../result.js';
import type { Notify } from '../target.js';
import type { OutputName } from './outputs.js';
import { addToJobSummary, annotate, print, printGroup, setOutputs } from './workflow-commands.js';

/** Renders what everything else waits for at the end, and keeps none of it: code that has run once is several times as fast. */
export function rehearse(report: Report): void {
  [renderJson, renderSummary, renderFixesSql, renderFixesSh, renderLog, annotationsOf].forEach((render) => render(report));
}

/**
 * Writes the files first, so that what the log says can be looked up. If a place cannot be written to, there is a warning,
 * and neither the verdict nor the other places are affected.
 */
export async function publish(report: Report, reportDir: string, file: string | undefined): Promise<void> {
  const files = await filesOf(report, { file: file ?? workflowFile() });
  const log = renderLog(report);
  const annotations = annotationsOf(report);
  const path = (name: FileName): string => join(reportDir, name);
  const troubles = [
    ...(await tried('the files of the report could not be written', () =>
      Promise.all([...files].map(([name, text]) => writeFile(path(name), text))),
    )),
    ...(await tried('the outputs could not be set, so steps that read them find them empty', () => {
      setOutputs(outputsOf(report, reportDir, files));
    })),
    ...(await tried(`the job summary could not be written; it is also in ${path('summary.md')}`, () => addToJobSummary(files.get('summary.md') ?? ''))),
  ];
  log.forEach(printLogGroup);
  [...annotations, ...troubles].forEach(annotate);
}

/** The workflow that runs, where no configuration file is: a finding needs a file to be shown with. */
function workflowFile(): string {
  const [, file] = /^[^/]+\/[^/]+\/([^@]+)@/.exec(process.env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  return file ?? '.github/workflows';
}

/** Tells people on GitHub, when the plan asks for it; nothing of that is loaded otherwise. `targets`: all that the run was for. */
export async function notified(report: Report, asked: Notify | undefined, environment: Environment, targets: readonly string[] = report.targets.map(({ name }) => name)): Promise<void> {
  if (asked !== undefined && (asked.comment !== 'never' || asked.issue !== 'never')) {
    const { notify } = await import('./notify/index.js');
    (await notify(report, asked, environment, targets)).forEach(annotate);
  }
}

/** What to report when it fails, with the reason; otherwise nothing. */
async function tried(trouble: string, act: () => unknown): Promise<readonly Annotation[]> {
  try {
    await act();
    return [];
  } catch (error) {
    const reason = errorCode(error) ?? errorMessage(error);
    return [{ level: 'warning', title: 'CDC Preflight', message: forAnnotation(`${trouble} (${reason})`) }];
  }
}

function printLogGroup({ title, lines, collapsed }: LogGroup): void {
  if (collapsed) {
    printGroup(title, lines);
  } else {
    print([title, ...lines]);
  }
}

function outputsOf({ verdict, blocked, counts }: Report, reportDir: string, files: ReadonlyMap<FileName, string>): Readonly<Record<OutputName, string | number | boolean>> {
  return {
    verdict,
    blocked,
    errors: counts.error,
    warnings: counts.warning,
    unknown: counts.unknown,
    report: join(reportDir, 'report.json'),
    summary: join(reportDir, 'summary.md'),
    'fix-script': files.get('fixes.sql') === '' ? '' : join(reportDir, 'fixes.sql'),
    'report-dir': reportDir,
    matrix: '',
  };
}
