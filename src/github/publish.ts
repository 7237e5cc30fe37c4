/** The report in all the places where a workflow looks for it. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, errorMessage } from '../errors.js';
import { forAnnotation } from '../neutralise/log.js';
import { annotationsOf, type Annotation } from '../report/annotations/index.js';
import { renderFixesSh } from '../report/fixes-sh/index.js';
import { renderFixesSql } from '../report/fixes-sql/index.js';
import { renderJson } from '../report/json/index.js';
import { renderLog, type LogGroup } from '../report/log/index.js';
import { renderSummary } from '../report/summary/index.js';
import { renderHtml } from '../report/html/index.js';
import { renderJunit } from '../report/junit/index.js';
import { renderSarif } from '../report/sarif/index.js';
import type { Environment } from '../plan/plan.js';
import type { Report } from '../result.js';
import type { Notify } from '../target.js';
import type { OutputName } from './outputs.js';
import { addToJobSummary, annotate, print, printGroup, setOutputs } from './workflow-commands.js';

interface Rendered {
  readonly json: string;
  readonly summary: string;
  readonly fixes: string;
  /** Commands of the AWS CLI; '' when there are none. */
  readonly commands: string;
  readonly sarif: string;
  readonly junit: string;
  readonly page: string;
  readonly log: readonly LogGroup[];
  readonly annotations: readonly Annotation[];
}

/** All that is written and printed of a report. `file`: the configuration file. */
export async function rendered(report: Report, file: string | undefined): Promise<Rendered> {
  return {
    json: renderJson(report),
    summary: renderSummary(report),
    fixes: renderFixesSql(report),
    commands: renderFixesSh(report),
    sarif: renderSarif(report, { place: { file: file ?? workflowFile() }, sha256 }),
    junit: renderJunit(report),
    page: await renderHtml(report),
    log: renderLog(report),
    annotations: annotationsOf(report),
  };
}

/**
 * Writes the files first, so that what the log says can be looked up. If a place cannot be written to, there is a warning,
 * and neither the verdict nor the other places are affected.
 */
export async function publish(report: Report, reportDir: string, file: string | undefined): Promise<void> {
  const { json, summary, fixes, commands, sarif, junit, page, log, annotations } = await rendered(report, file);
  const path = (file: string): string => join(reportDir, file);
  const troubles = [
    ...(await tried('the files of the report could not be written', () =>
      Promise.all([
        writeFile(path(FILES.report), json),
        writeFile(path(FILES.summary), summary),
        writeFile(path(FILES['fix-script']), fixes),
        writeFile(path('report.sarif'), sarif),
        writeFile(path('report.junit.xml'), junit),
        writeFile(path('report.html'), page),
        ...(commands === '' ? [] : [writeFile(path('fixes.sh'), commands)]),
      ]),
    )),
    ...(await tried('the outputs could not be set, so steps that read them find them empty', () => {
      setOutputs(outputsOf(report, reportDir, fixes !== ''));
    })),
    ...(await tried(`the job summary could not be written; it is also in ${path(FILES.summary)}`, () => addToJobSummary(summary))),
  ];
  log.forEach(printLogGroup);
  [...annotations, ...troubles].forEach(annotate);
}

/** The workflow that runs, where no configuration file is: a finding needs a file to be shown with. */
function workflowFile(): string {
  const [, file] = /^[^/]+\/[^/]+\/([^@]+)@/.exec(process.env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  return file ?? '.github/workflows';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Tells people on GitHub, when the plan asks for it; nothing of that is loaded otherwise. `targets`: all that the run was for. */
export async function notified(report: Report, asked: Notify | undefined, environment: Environment, targets = report.targets.map(({ name }) => name)): Promise<void> {
  if (asked !== undefined && (asked.comment !== 'never' || asked.issue !== 'never')) {
    const { notify } = await import('./notify/index.js');
    (await notify(report, asked, environment, targets)).forEach(annotate);
  }
}

const FILES = { report: 'report.json', summary: 'summary.md', 'fix-script': 'fixes.sql' } as const satisfies Partial<Record<OutputName, string>>;

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

function outputsOf({ verdict, blocked, counts }: Report, reportDir: string, hasFixes: boolean): Readonly<Record<OutputName, string | number | boolean>> {
  return {
    verdict,
    blocked,
    errors: counts.error,
    warnings: counts.warning,
    unknown: counts.unknown,
    report: join(reportDir, FILES.report),
    summary: join(reportDir, FILES.summary),
    'fix-script': hasFixes ? join(reportDir, FILES['fix-script']) : '',
    'report-dir': reportDir,
    matrix: '',
  };
}
