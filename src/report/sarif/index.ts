/** The report as SARIF 2.1.0, within what GitHub's code scanning takes: one run, five thousand results, the worst first. */
import { sha256 } from '../../digest.js';
import { objectText } from '../../objects.js';
import { visible } from '../../neutralise/visible.js';
import { cap } from '../../neutralise/cap.js';
import type { Location, Report, Result, Severity } from '../../result.js';
import { runErrorText } from '../shared/verdict-sentence.js';
import { asSentence, capitalized, problemOf, valueText } from '../shared/words.js';

/** GitHub keeps the first 5 000 of a run. */
const MOST_RESULTS = 5000;
const LONGEST_MESSAGE = 2000;
const LONGEST_VALUE = 300;
const MOST_EVIDENCE = 20;

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', notice: 'note' };

/**
 * Two-space JSON with a newline at the end. `place`: where findings stand that no file of the repository asked for: the
 * configuration file, else the workflow.
 */
export function renderSarif(report: Report, place: Location): string {
  const rows = rowsOf(report);
  // Reversed, so that a rule is described by its worst row.
  const rules = [...new Map(rows.toReversed().map((result) => [result.rule, result])).values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  const index = new Map(rules.map(({ rule }, position) => [rule, position]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cdc-preflight', informationUri: 'https://github.com/cdc-preflight/cdc-preflight', rules: rules.map(descriptor) } },
        invocations: [invocation(report, place)],
        columnKind: 'utf16CodeUnits',
        results: rows.map((result) => sarifResult(result, index.get(result.rule) ?? 0, place)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Failures and what could not be determined, of all targets and of the policy. */
function rowsOf({ targets, results }: Report): readonly Result[] {
  const all = [...results, ...targets.flatMap((target) => target.results)].filter(({ status }) => status === 'fail' || status === 'unknown');
  return all.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_RESULTS);
}

function rank(result: Result): number {
  const setAside = result.waived !== undefined || result.baseline === 'known' ? 10 : 0;
  return setAside + ['error', 'warning', 'note'].indexOf(levelOf(result));
}

function levelOf({ status, severity }: Result): 'error' | 'warning' | 'note' {
  return status === 'unknown' ? 'warning' : LEVELS[severity];
}

/** What GitHub shows beside a rule. */
const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'recommendation' };

function descriptor({ rule, title, docs, severity, group }: Result): object {
  return {
    id: rule,
    name: rule,
    shortDescription: { text: inert(title) },
    fullDescription: { text: inert(asSentence(title)) },
    help: { text: `${inert(asSentence(title))} See ${docs}`, markdown: `${inert(asSentence(title))} [What it means and how to fix it](${docs})` },
    helpUri: docs,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['cdc', 'postgresql', group], 'problem.severity': PROBLEM_SEVERITIES[severity] },
  };
}

function sarifResult(result: Result, ruleIndex: number, place: Location): object {
  const { rule, object, fingerprint, location = place, waived, baseline } = result;
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf(result),
    message: { text: messageOf(result) },
    locations: [
      {
        physicalLocation: physicalLocation(location),
        ...(object === null ? {} : { logicalLocations: [{ fullyQualifiedName: visible(objectText(object)) }] }),
      },
    ],
    // The only key that GitHub reads: without it, findings about several tables on one line would be taken for one.
    partialFingerprints: { primaryLocationLineHash: sha256(fingerprint) },
    ...(waived === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: visible(cap(`${waived.reason} (until ${waived.until})`, LONGEST_MESSAGE)) }] }),
    ...(baseline === undefined ? {} : { baselineState: baseline === 'known' ? 'unchanged' : 'new' }),
    properties: { evidence: Object.fromEntries(Object.entries(result.evidence).slice(0, MOST_EVIDENCE).map(([name, value]) => [short(name), short(valueText(value))])) },
  };
}

function short(text: string): string {
  return visible(cap(text, LONGEST_VALUE));
}

function physicalLocation({ file, line = 1, column }: Location): object {
  return { artifactLocation: { uri: uriOf(file) }, region: { startLine: Math.max(1, line), ...(column === undefined ? {} : { startColumn: Math.max(1, column) }) } };
}

function messageOf(result: Result): string {
  const { meaning, fix, more, status } = result;
  const parts = [
    asSentence(status === 'unknown' ? `Undetermined: ${result.message}` : problemOf(result)),
    ...(meaning === undefined ? [] : [asSentence(meaning)]),
    ...(fix === undefined ? [] : [asSentence(fix.summary)]),
    ...(more > 0 ? [`${String(more)} more objects are affected.`] : []),
  ];
  return inert(parts.join(' '));
}

/** Square brackets make links of the text between them, and placeholders are in braces: SARIF 2.1.0, 3.11.5 and 3.11.6. */
function inert(text: string): string {
  return visible(cap(text, LONGEST_MESSAGE)).replace(/[\\[\]]/g, '\\$&').replaceAll('{', '{{').replaceAll('}', '}}');
}

/** A relative path as a URI reference: no part of it is taken for a scheme or a host. */
function uriOf(file: string): string {
  const parts = file.split('/').filter((part) => part !== '');
  return parts.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'))).join('/');
}

function invocation({ error, targets, startedAt, durationMs }: Report, place: Location): object {
  const mistakes = error === undefined ? [] : (error.mistakes ?? [{ message: runErrorText(error), location: error.location }]);
  const broken = targets.flatMap((target) => (target.error === undefined ? [] : [{ message: `${target.name}: ${target.error}`, location: undefined }]));
  const notifications = [...mistakes, ...broken].map(({ message, location }) => ({
    level: 'error',
    message: { text: inert(capitalized(asSentence(message))) },
    locations: [{ physicalLocation: physicalLocation(location ?? place) }],
  }));
  const start = new Date(startedAt);
  return {
    executionSuccessful: notifications.length === 0,
    startTimeUtc: start.toISOString(),
    endTimeUtc: new Date(start.getTime() + durationMs).toISOString(),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}
