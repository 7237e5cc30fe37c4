/** `fixes.sql`: what puts things right, for psql, in the order to run it. */
import { connectCommand, psqlComment, psqlCommentLines } from '../neutralise/psql.js';
import { hidesCharacters } from '../neutralise/visible.js';
import type { FixStep, Report, Result, TargetReport } from '../result.js';
import { fixable, stepsInOrder, type RowSteps } from './steps.js';
import { counted } from './words.js';

/** A target and what to do for it. */
interface TargetSteps {
  readonly target: TargetReport;
  readonly rows: readonly RowSteps[];
}

/** A script for psql in which every line is a statement to run or a comment; '' when there is nothing to do. */
export function renderFixesSql(report: Report): string {
  const targets = report.targets
    .map((target) => ({ target, rows: stepsInOrder(fixable(target.results)) }))
    .filter(({ rows }) => rows.some(({ steps }) => steps.length > 0));
  if (targets.length === 0) {
    return '';
  }
  const several = report.targets.length > 1;
  const sections = targets.map((one, index) => (several ? guarded(one, index + 1) : targetLines(one.rows))).flat();
  const lines = [...header(report.startedAt, targets), ...(several ? guardHelp(targets) : []), ...START, ...sections];
  return `${readAsUtf8(lines).join('\n')}\n`;
}

function header(startedAt: string, targets: readonly TargetSteps[]): readonly string[] {
  const statements = targets
    .flatMap(({ rows }) => rows.flatMap(({ steps }) => steps))
    .filter(({ kind }) => kind === 'sql');
  const live = statements.some(({ destructive }) => destructive === undefined);
  const inert = statements.some(({ destructive }) => destructive !== undefined);
  return [
    `Written by CDC Preflight for what it saw at ${startedAt}: what puts things right, in the order to do it.`,
    ...(live
      ? ['Run it with psql, connected to the server that was judged, as roles that may do what each part says.']
      : []),
    ...(inert ? ['A statement that loses something is commented out, below what it costs.'] : []),
    ...(live ? [] : ['As it stands this script changes nothing.']),
  ].map(psqlComment);
}

const START = ['\\set ON_ERROR_STOP on'];

/** One script cannot tell servers apart, so each target's part runs only when it is asked for. */
function guarded({ target, rows }: TargetSteps, number: number): readonly string[] {
  return [
    '',
    psqlComment(`Target ${target.name}`),
    `\\if :{?target_${String(number)}}`,
    ...targetLines(rows),
    '\\endif',
  ];
}

function guardHelp(targets: readonly TargetSteps[]): readonly string[] {
  return [
    psqlComment(
      `It is for ${counted(targets.length, 'target')}. Run it once for each, connected to that one's server:`,
    ),
    ...targets.map(({ target }, index) =>
      psqlComment(`  psql -v target_${String(index + 1)}=yes -f fixes.sql   for target ${target.name}`),
    ),
  ];
}

function targetLines(rows: readonly RowSteps[]): readonly string[] {
  const lines: string[] = [];
  let connectedTo: string | undefined;
  let summary: string | undefined;
  for (const { result, fix, steps } of rows) {
    lines.push('', psqlComment(rowName(result)), ...(fix.summary === summary ? [] : [psqlComment(fix.summary)]));
    summary = fix.summary;
    for (const step of steps) {
      lines.push(...stepLines(step, connectedTo));
      connectedTo = databaseAfter(step) ?? connectedTo;
    }
    if (steps.length === 0) {
      lines.push(psqlComment('Nothing more to do here: the other parts hold what puts this right.'));
    }
  }
  return lines;
}

function rowName({ rule, status, severity, object }: Result): string {
  return `${rule} (${status === 'fail' ? severity : 'could not check'})${object === null ? '' : `: ${object}`}`;
}

/** The database psql is connected to because of the step. */
function databaseAfter({ kind, database }: FixStep): string | undefined {
  return kind === 'sql' && database !== undefined && connectCommand(database) !== undefined ? database : undefined;
}

const DONE_ELSEWHERE: Readonly<Record<Exclude<FixStep['kind'], 'sql'>, string>> = {
  'aws-cli': 'With the AWS CLI: ',
  terraform: 'In Terraform: ',
  config: 'Outside the database: ',
  restart: '',
  text: '',
};

function stepLines(step: FixStep, connectedTo: string | undefined): readonly string[] {
  return step.kind === 'sql'
    ? sqlLines(step, connectedTo)
    : psqlCommentLines(`${DONE_ELSEWHERE[step.kind]}${step.text}`);
}

/** `\connect` stays live before a statement that is commented out: whoever takes the dashes away is in the right place. */
function sqlLines({ text, database, runAs, destructive }: FixStep, connectedTo: string | undefined): readonly string[] {
  const elsewhere = database !== undefined && database !== connectedTo;
  const connect = elsewhere ? connectCommand(database) : undefined;
  const unreachable = elsewhere && connect === undefined;
  const inert = unreachable || destructive !== undefined;
  const statement = terminated(text);
  return [
    ...(connect === undefined ? [] : [connect]),
    ...(unreachable ? [psqlComment(`psql cannot connect by the name ${database}. In that database, run:`)] : []),
    ...(runAs === undefined ? [] : [psqlComment(`Run as: ${runAs}`)]),
    ...(destructive === undefined ? [] : [psqlComment(`Commented out, because it loses something: ${destructive}`)]),
    ...(misleads(text) ? [psqlComment(`${MISLEADING}${inert ? ', which are spelled out here' : ''}.`)] : []),
    ...(inert ? psqlCommentLines(statement) : [statement]),
  ];
}

const MISLEADING = 'A name in this statement holds line breaks or characters that cannot be seen';

/** Whether a reader could take part of a name for a statement, or not see it at all. */
function misleads(sql: string): boolean {
  return hidesCharacters(sql) || (sql.match(/"(?:[^"]|"")*"/g) ?? []).some((name) => name.includes('\n'));
}

function terminated(sql: string): string {
  const text = sql.trimEnd();
  return text.endsWith(';') ? text : `${text};`;
}

/** The script is UTF-8. Read as another encoding a name could swallow its closing quote; `\connect` forgets the setting. */
function readAsUtf8(lines: readonly string[]): readonly string[] {
  const plain = lines.every((line) => /^[\0-\x7F]*$/.test(line));
  return plain ? lines : lines.flatMap((line) => (SETS_ENCODING.test(line) ? [line, '\\encoding UTF8'] : [line]));
}

const SETS_ENCODING = /^\\(?:connect |set ON_ERROR_STOP)/;
