/** The report in all the places where a workflow looks for it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { annotationsOf, type Annotation } from '../report/annotations.js';
import { renderFixesSql } from '../report/fixes.js';
import { renderJson } from '../report/json.js';
import { renderLog } from '../report/log.js';
import { renderSummary } from '../report/summary.js';
import type { Report } from '../result.js';

/** Writes the files first: what the log says can then be looked up. Secrets are masked before the first line. */
export async function publish(report: Report, reportDir: string, secrets: readonly string[]): Promise<void> {
  for (const secret of secrets) {
    core.setSecret(secret);
  }
  const summary = renderSummary(report);
  const fixes = renderFixesSql(report);
  const files = { report: 'report.json', summary: 'summary.md', fixes: 'fixes.sql' } as const;
  await mkdir(reportDir, { recursive: true });
  const path = (file: string): string => join(reportDir, file);
  await Promise.all([
    writeFile(path(files.report), renderJson(report)),
    writeFile(path(files.summary), summary),
    writeFile(path(files.fixes), fixes),
  ]);
  writeLog(report);
  annotationsOf(report).forEach(annotate);
  await writeJobSummary(summary);
  setOutputs(report, {
    report: path(files.report),
    summary: path(files.summary),
    'fix-script': fixes === '' ? '' : path(files.fixes),
    'report-dir': reportDir,
  });
}

function writeLog(report: Report): void {
  for (const { title, lines } of renderLog(report)) {
    if (lines.length === 0) {
      core.info(title);
    } else {
      writeGroup(title, lines);
    }
  }
}

function writeGroup(title: string, lines: readonly string[]): void {
  core.startGroup(title);
  lines.forEach((line) => {
    core.info(line);
  });
  core.endGroup();
}

function annotate({ level, title, message, file, line }: Annotation): void {
  const properties = {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  };
  core[level](message, properties);
}

/** Outside a runner there is no job summary to write to. */
async function writeJobSummary(summary: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY'] !== undefined) {
    await core.summary.addRaw(summary).write();
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
    core.setOutput(name, value);
  }
}
