/** The fixes as a script for psql: every line is a statement to run, a psql command, or a comment. */
import { connectCommand, psqlComment, psqlCommentLines } from '../../neutralise/psql.js';
import { hidesCharacters, visible } from '../../neutralise/visible.js';
import type { FixStep, Report, StepKind, TargetReport } from '../../result.js';
import { TARGET_NAME } from '../../target.js';
import { andMore, digestOf, rulesIn } from './digest.js';
import { disruptionText } from './disruption.js';
import { fixable, stepsInOrder, type OrderedStep } from './steps.js';
import { asSentence, capitalized, counted, PLATFORM, problemOf } from './words.js';

/** The whole script, without a newline at its end; '' when there is nothing to do. */
export function fixScript(report: Report): string {
  const targets = report.targets
    .map((target) => ({ target, steps: stepsInOrder(fixable(target)) }))
    .filter(({ steps }) => steps.length > 0);
  if (targets.length === 0) {
    return '';
  }
  const several = report.targets.length > 1;
  const sections = targets.flatMap(({ target, steps }, index) => (several ? guarded(target, steps, variableOf(target.name, index)) : new Script().add(steps)));
  const head = header(report.startedAt, targets.flatMap(({ steps }) => steps));
  const help = several ? guardHelp(targets.map(({ target }) => target)) : [];
  const nothing = several ? ['', "\\echo 'No target was named: nothing was run.'"] : [];
  const lines = [...head, ...help, ...START, ...sections, ...nothing, '', ...wrapped(`Then re-run this job${hidden(report)}.`)];
  return readAsUtf8(lines).join('\n');
}

function header(startedAt: string, steps: readonly OrderedStep[]): readonly string[] {
  const statements = steps.map(({ step }) => step).filter(({ kind }) => kind === 'sql');
  const live = statements.some(({ destructive }) => destructive === undefined);
  const inert = statements.some(({ destructive }) => destructive !== undefined);
  return [
    `Fixes for what CDC Preflight found at ${startedAt}, in the order to apply them.`,
    ...(live ? ['Run it with psql, connected to the server that was checked; each part names the role to run it as.'] : []),
    ...(inert ? ['Destructive statements are commented out, below a note on what is lost: decide before running.'] : []),
    ...(live ? [] : ['As it is, this script changes nothing.']),
  ].flatMap(wrapped);
}

const START = ['\\set ON_ERROR_STOP on'];

/** What the next run may find: rules that were skipped for what is being put right. */
function hidden({ targets }: Report): string {
  const waiting = targets.reduce(
    (sum, target) => sum + rulesIn(digestOf(target).skipped.filter(({ because }) => because?.kind === 'prerequisite')),
    0,
  );
  return waiting === 0 ? '' : `: ${counted(waiting, 'check')} could not run yet and may find more`;
}

/**
 * One script cannot distinguish servers, so each target's part runs only when it is asked for, and none after it: the
 * next one's would run on the same server.
 */
function guarded(target: TargetReport, steps: readonly OrderedStep[], variable: string): readonly string[] {
  return ['', psqlComment(targetTitle(target)), `\\if :{?${variable}}`, ...new Script().add(steps), '\\quit', '\\endif'];
}

/** The psql variable that asks for a target's part: made of its name, which means the same target in the next run's script. */
function variableOf(name: string, index: number): string {
  return TARGET_NAME.test(name) ? `target_${name.replaceAll('-', '_')}` : `nth_${String(index + 1)}`;
}

/** Which server a part is for, as far as the report knows. */
export function targetTitle({ name, server }: TargetReport): string {
  return `Target ${name}${server === null ? '' : ` (PostgreSQL ${server.version}, ${PLATFORM[server.platform]})`}`;
}

function guardHelp(targets: readonly TargetReport[]): readonly string[] {
  return [
    psqlComment(`This script is for ${counted(targets.length, 'target')}. Run it once for each, connected to its server:`),
    ...targets.map(({ name }, index) =>
      psqlComment(`  psql -v ${variableOf(name, index)}=yes -f fixes.sql   for target ${name}`),
    ),
  ];
}

/** Where a step that is not SQL is carried out. */
export const TAKEN_IN: Readonly<Record<Exclude<StepKind, 'sql'>, string>> = {
  'aws-cli': 'With the AWS CLI',
  gcloud: 'With gcloud',
  az: 'With the Azure CLI',
  terraform: 'In Terraform',
  option: 'In the workflow',
  file: 'On the server',
  policy: 'In a policy of IAM',
  restart: 'Restart',
  text: '',
};

/** Lines for step after step; conditions that still hold are not repeated. */
class Script {
  readonly #lines: string[] = [];
  #connectedTo: string | undefined;
  #finding = 0;
  #summary = '';
  #conditions: readonly string[] = [];

  add(steps: readonly OrderedStep[]): readonly string[] {
    for (const one of steps) {
      this.#introduce(one);
      const { kind, text } = one.step;
      if (kind === 'sql') {
        this.#statement(one);
      } else {
        this.#elsewhere(kind, text, one.leads);
      }
    }
    return this.#lines;
  }

  #introduce({ finding, summary }: OrderedStep): void {
    if (finding.number !== this.#finding) {
      const problem = `${String(finding.number)}. ${problemOf(finding.first)}${andMore(finding)}`;
      this.#lines.push('', ...wrapped(problem), ...wrapped(summary === '' ? '' : asSentence(summary)));
      this.#conditions = [];
    } else if (summary !== this.#summary) {
      this.#lines.push(...wrapped(summary === '' ? '' : asSentence(summary)));
    }
    this.#finding = finding.number;
    this.#summary = summary;
  }

  /** `\connect` stays live before a statement that is commented out: whoever takes the dashes away is in the right place. */
  #statement({ step, leads }: OrderedStep): void {
    const { text, database, destructive } = step;
    const elsewhere = database !== undefined && database !== this.#connectedTo;
    const connect = elsewhere ? connectCommand(database) : undefined;
    const unreachable = elsewhere && connect === undefined;
    const inert = unreachable || destructive !== undefined;
    this.#lines.push(
      ...(connect === undefined ? [] : [connect]),
      ...(unreachable ? wrapped(`psql cannot connect to a database named ${database}. In that database, run:`) : []),
    );
    this.#say([...conditionsOf(step, leads), ...(misleads(text) ? [`${MISLEADING}${inert ? ', which are spelled out here' : ''}.`] : [])]);
    this.#lines.push(...(inert ? psqlCommentLines(terminated(text)) : [terminated(text)]));
    this.#connectedTo = connect === undefined ? this.#connectedTo : database;
  }

  #elsewhere(kind: Exclude<StepKind, 'sql'>, text: string, leads: readonly string[]): void {
    this.#say(leads);
    const where = TAKEN_IN[kind];
    const lines = kind === 'text' ? wrapped(text) : [psqlComment(`${where}:`), ...psqlCommentLines(text).map((line) => line.replace(/^-- /, '--   '))];
    this.#lines.push(...lines);
  }

  /** Conditions come before what they are for; those of the statement before it hold on. */
  #say(conditions: readonly string[]): void {
    this.#lines.push(...conditions.filter((one) => !this.#conditions.includes(one)).flatMap(wrapped));
    this.#conditions = conditions;
  }
}

function conditionsOf(step: FixStep, leads: readonly string[]): readonly string[] {
  const { runAs, destructive, disruption, alone } = step;
  const lock = disruptionText(disruption);
  return [
    ...leads,
    ...(runAs === undefined ? [] : [`Run as ${asSentence(runAs)}`]),
    ...(lock === undefined ? [] : [lock]),
    ...(alone === undefined ? [] : ['Run it alone: it cannot run inside a transaction block.']),
    ...(destructive === undefined ? [] : [`Destructive: decide before running. ${capitalized(asSentence(destructive))}`]),
  ];
}

const MISLEADING = 'A name in this statement contains line breaks or invisible characters';

/** Whether a reader could take part of a name for a statement, or not see it at all. */
function misleads(sql: string): boolean {
  return hidesCharacters(sql) || (sql.match(/"(?:[^"]|"")*"/g) ?? []).some((name) => name.includes('\n'));
}

function terminated(sql: string): string {
  const text = sql.trimEnd();
  return text.endsWith(';') ? text : `${text};`;
}

const LONGEST_LINE = 100;

/** Comment lines of a sentence that fit on a screen. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of visible(text).trim().split(' ')) {
    if (line !== '' && line.length + word.length >= LONGEST_LINE) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].filter((one) => one !== '').map(psqlComment);
}

/** The script is UTF-8. Read as another encoding a name could swallow its closing quote; `\connect` forgets the setting. */
function readAsUtf8(lines: readonly string[]): readonly string[] {
  const plain = lines.every((line) => /^[\0-\x7F]*$/.test(line));
  return plain ? lines : lines.flatMap((line) => (SETS_ENCODING.test(line) ? [line, '\\encoding UTF8'] : [line]));
}

const SETS_ENCODING = /^\\(?:connect |set ON_ERROR_STOP)/;
