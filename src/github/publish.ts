/** The report in all the places where a workflow looks for it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { annotationsOf, type Annotation } from '../report/annotations.js';
import { renderFixesSql } from '../report/fixes.js';
import { renderJson } from '../report/json.js';
import { renderLog, type LogGroup } from '../report/log.js';
import { renderSummary } from '../report/summary.js';
import type { Report } from '../result.js';
import { addToJobSummary, annotate, mask, print, printGroup, setOutput } from './workflow-commands.js';

interface Rendered {
  readonly json: string;
  readonly summary: string;
  readonly fixes: string;
  readonly log: readonly LogGroup[];
  readonly annotations: readonly Annotation[];
}

/** All that is written and printed of a report. */
export function rendered(report: Report): Rendered {
  return {
    json: renderJson(report),
    summary: renderSummary(report),
    fixes: renderFixesSql(report),
    log: renderLog(report),
    annotations: annotationsOf(report),
  };
}

/** Writes the files first: what the log says can then be looked up. Secrets are masked before the first line. */
export async function publish(report: Report, reportDir: string, secrets: readonly string[]): Promise<void> {
  secrets.forEach(mask);
  const { json, summary, fixes, log, annotations } = rendered(report);
  const files = { report: 'report.json', summary: 'summary.md', fixes: 'fixes.sql' } as const;
  const path = (file: string): string => join(reportDir, file);
  await Promise.all([
    writeFile(path(files.report), json),
    writeFile(path(files.summary), summary),
    writeFile(path(files.fixes), fixes),
  ]);
  printLog(log);
  annotations.forEach(annotate);
  await addToJobSummary(summary);
  setOutputs(report, {
    report: path(files.report),
    summary: path(files.summary),
    'fix-script': fixes === '' ? '' : path(files.fixes),
    'report-dir': reportDir,
  });
}

function printLog(groups: readonly LogGroup[]): void {
  for (const { title, lines } of groups) {
    if (lines.length === 0) {
      print([title]);
    } else {
      printGroup(title, lines);
    }
  }
}

function setOutputs(report: Report, paths: Readonly<Record<string, string>>): void {
  const { verdict, blocked, counts } = report;
  const outputs = {
    verdict,
    blocked,
    errors: counts.error,
    warnings: counts.warning,
    unknown: counts.unknown,
    ...paths,
  };
  for (const [name, value] of Object.entries(outputs)) {
    setOutput(name, value);
  }
}
