/** What is seen first: the verdict, what was not judged, what fails now, and the findings at a glance. */
import { code, prose } from '../../neutralise/markdown.js';
import type { Block } from '../../neutralise/write-markdown.js';
import type { FixStep, Report, Result, RunError, TargetReport } from '../../result.js';
import { formatMs } from '../../units.js';
import { digestOf, grouped, objectsIn, type Finding, type Rows } from '../shared/digest.js';
import { disruptionWords } from '../shared/disruption.js';
import { heaviest, stepsOf, whoRuns } from '../shared/steps.js';
import * as verdict from '../shared/verdict-sentence.js';
import { asSentence, capitalized, counted, kindOf, listed, PLATFORM } from '../shared/words.js';
import { problemPhrases, type Level } from './finding.js';
import { alert, anchor, bullets, heading, paragraph, separated, strong, table, words, type Phrases } from './nodes.js';

/** The verdict of the run. `timed`: with how long it took. */
export function headBlocks(report: Report, timed = true): readonly Block[] {
  const { icon, text } = verdict.heading(report);
  const [only, ...others] = report.targets;
  const alone = others.length === 0 ? only : undefined;
  const name = alone === undefined || alone.name === 'default' ? [] : [words(' ('), code(alone.name), words(')')];
  const ended = report.error === undefined || report.verdict !== 'fail' ? [] : [`In addition: ${verdict.ENDED[report.error.kind]}.`];
  const further = [...verdict.inAddition(report), ...ended, ...verdict.policySentences(report), ...verdict.exitSentences(report)];
  return [
    heading(3, words(`${icon} CDC Preflight: ${text}`), ...name),
    ...(further.length === 0 ? [] : [paragraph(...prose(further.join(' ')))]),
    ...shardBlocks(report),
    ...(report.error === undefined ? [] : mistakeBlocks(report.error)),
    ...(alone === undefined ? [] : targetFacts(alone, timed ? ` · ${formatMs(report.durationMs)}` : '')),
  ];
}

/** One mistake as a sentence; several as a list, each with its place. */
function mistakeBlocks(error: RunError): readonly Block[] {
  const [first, ...others] = verdict.mistakesOf(error);
  if (first === undefined || others.length === 0) {
    return first?.location === undefined
      ? [paragraph(...prose(capitalized(asSentence(verdict.runErrorText(first ?? error)))))]
      : [paragraph(...mistakePhrases(first))];
  }
  const all = [first, ...others];
  const left = all.length - MOST_MISTAKES;
  return [
    paragraph(words(`${counted(all.length, 'mistake')}:`)),
    bullets(all.slice(0, MOST_MISTAKES).map(mistakePhrases)),
    ...(left > 0 ? [paragraph(words(`And ${String(left)} more.`))] : []),
  ];
}

const MOST_MISTAKES = 20;

function mistakePhrases({ message, input, location }: ReturnType<typeof verdict.mistakesOf>[number]): Phrases {
  const text = verdict.runErrorText({ message, ...(input === undefined ? {} : { input }) });
  return [...(location === undefined ? [] : [code(verdict.locationText(location)), words(': ')]), ...prose(asSentence(location === undefined ? capitalized(text) : text))];
}

const MOST_SHARD_NAMES = 20;

/** Which part of the configuration file's targets this is. */
function shardBlocks({ shard }: Report): readonly Block[] {
  if (shard === undefined) {
    return [];
  }
  const names = shard.targets.slice(0, MOST_SHARD_NAMES).map((name) => code(name));
  const left = shard.targets.length - names.length;
  const targets = [...separated(names), ...(left > 0 ? [words(` and ${String(left)} more`)] : [])];
  return [paragraph(words('Shard '), code(shard.shard), words(': '), ...(targets.length === 0 ? [words('no targets')] : targets))];
}

/** The verdict of one of several targets; links of the overview lead here. */
export function targetHeadBlocks(target: TargetReport): readonly Block[] {
  const { icon, text } = verdict.targetHeading(target);
  return [...anchor(target.name), heading(3, words(`${icon} `), code(target.name), words(`: ${text}`)), ...targetFacts(target, '')];
}

function targetFacts(target: TargetReport, took: string): readonly Block[] {
  return [
    ...verdict.notJudged(target).map((sentence) => paragraph(words('⚠️ '), strong(...prose(sentence)))),
    serverLine(target, took),
    ...(target.error === undefined ? [] : [paragraph(...mistakePhrases({ message: target.error, ...(target.location === undefined ? {} : { location: target.location }) }))]),
  ];
}

function serverLine({ server, consumer, planes }: TargetReport, took: string): Block {
  const judged = [words('judged for consumer '), code(consumer), words(took)];
  if (server === null) {
    return paragraph(words(planes.includes('database') ? 'Not logged in to the server · ' : 'Without a session · '), ...judged);
  }
  return paragraph(words('PostgreSQL '), code(server.version), words(` (${PLATFORM[server.platform]}) · `), ...judged);
}

const MOST_OUTAGES = 5;

/** What fails now, and what a fix would lose. */
export function alertBlocks(target: Rows): readonly Block[] {
  const { problems, warnings, notices, unsettled } = digestOf(target);
  const outages = outagesOf(target).map(outagePhrases);
  const losses = [...problems, ...warnings, ...unsettled, ...notices].flatMap(lossPhrases);
  return [
    ...(outages.length === 0 ? [] : [alert('CAUTION', ...capped(outages, 'outage'))]),
    ...(losses.length === 0 ? [] : [alert('WARNING', ...capped(losses, 'destructive fix', 'destructive fixes'))]),
  ];
}

/** The first thing that fails now, and how many more do. */
export function alertInBrief(target: Rows): readonly Block[] {
  const [first, ...others] = outagesOf(target);
  const more = others.length === 0 ? [] : [words(` And ${counted(others.length, 'more outage')}.`)];
  return first === undefined ? [] : [alert('CAUTION', [...outagePhrases(first), ...more])];
}

function capped(all: readonly Phrases[], one: string, many = `${one}s`): readonly Phrases[] {
  const left = all.length - MOST_OUTAGES;
  return left > 0 ? [...all.slice(0, MOST_OUTAGES), [words(`And ${counted(left, `more ${one}`, `more ${many}`)} below.`)]] : all;
}

/** What the application runs into, whichever rule found it: the same of many objects together. */
function outagesOf(target: Rows): readonly (readonly [Result, ...Result[]])[] {
  const { problems, warnings, notices } = digestOf(target);
  const failing = [...problems, ...warnings, ...notices].flatMap(({ results }) => results.filter(({ outage }) => outage !== undefined));
  const same = grouped(failing, ({ outage = '', object }) => (object === null || object.name === '' ? outage : outage.replaceAll(object.name, '')));
  return [...same.values()];
}

/** The first outage represents those of the other objects. */
function outagePhrases(failing: readonly [Result, ...Result[]]): Phrases {
  const [{ outage = '' }, ...others] = failing;
  const named = others.slice(0, MOST_OUTAGES).flatMap(({ object }) => (object === null ? [] : [code(object.name)]));
  const left = objectsIn(failing) - 1 - named.length;
  const kind = kindOf(failing.map(({ object }) => object));
  const names = [...named, ...(left > 0 ? [words(counted(left, `more ${kind.one}`, `more ${kind.many}`))] : [])];
  const same = names.length === 0 ? [] : [words(' The same holds for '), ...separated(names), words('.')];
  return [strong(words('Failing now:')), words(' '), ...prose(asSentence(outage)), ...same];
}

function lossPhrases(finding: Finding): readonly Phrases[] {
  const losing = stepsOf(finding).filter(({ destructive }) => destructive !== undefined);
  const [first] = losing;
  if (first?.destructive === undefined) {
    return [];
  }
  const what = losing.length === 1 ? 'is' : `has ${counted(losing.length, 'step')} that are`;
  const start = `Fix ${String(finding.number)} ${what} destructive: decide before running.`;
  return [[strong(words(start)), words(' '), ...prose(capitalized(asSentence(first.destructive)))]];
}

const LONGEST_PROBLEM = 200;

/** The findings at a glance, from two on. */
export function tableBlocks(target: TargetReport): readonly Block[] {
  const rows = numbered(target);
  if (rows.length < 2) {
    return [];
  }
  const mixed = new Set(rows.map(({ level }) => level)).size > 1;
  let restarts = 0;
  return [
    table(
      ['#', ...(mixed ? [''] : []), 'What is wrong', 'Disruption of the fix', 'Who runs it'],
      rows.map(({ finding, level }) => {
        const steps = stepsOf(finding);
        const disruption = heaviest(steps);
        restarts += disruption[0]?.kind === 'restart' ? 1 : 0;
        const again = disruption[0]?.kind === 'restart' && restarts > 1;
        return [
          [words(String(finding.number))],
          ...(mixed ? [[words(SIGNS[level])]] : []),
          problemPhrases(finding, LONGEST_PROBLEM),
          [words(again ? 'same restart' : disruptionWords(disruption))],
          whoPhrases(steps),
        ];
      }),
    ),
  ];
}

const SIGNS: Readonly<Record<Level, string>> = { problem: '❌ problem', warning: '⚠️ warning', unsettled: '❓ undetermined' };

/** Findings with a heading of their own, in their order. */
function numbered(target: TargetReport): readonly { readonly finding: Finding; readonly level: Level }[] {
  const { problems, warnings, unsettled } = digestOf(target);
  return [
    ...problems.map((finding) => ({ finding, level: 'problem' as const })),
    ...warnings.slice(0, MOST_OPEN).map((finding) => ({ finding, level: 'warning' as const })),
    ...unsettled.slice(0, MOST_OPEN).map((finding) => ({ finding, level: 'unsettled' as const })),
  ];
}

/** Warnings, and as many findings that could not be determined, that are not in closed details. */
export const MOST_OPEN = 5;

function whoPhrases(steps: readonly FixStep[]): Phrases {
  const who = whoRuns(steps);
  return who.length === 0 ? [words('–')] : prose(listed(who));
}
