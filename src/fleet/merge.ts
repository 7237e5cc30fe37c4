/**
 * The reports of all shards as one: pure. Whatever is missing, given twice, foreign or broken is named, its targets stay
 * in the report as not judged, and the verdict is `error` at best.
 */
import { errorMessage } from '../errors.js';
import { assemble } from '../judge/assemble.js';
import { applyPolicy } from '../judge/policy/index.js';
import { unjudged } from '../judge/unjudged.js';
import type { Mistake, Report, RunError, ShardIdentity, TargetReport } from '../result.js';
import { readJson } from '../report/json/index.js';
import type { FailOn, RunPolicy } from '../target.js';
import { MOST_SHARDS, namesOf, shardFrom, shardText, type Shard } from './divide.js';

/** A `report.json` that was found. */
export interface FoundReport {
  /** Relative to the directory it was found in. */
  readonly path: string;
  /** Undefined when it could not be read. */
  readonly text?: string;
  /** Why it could not be read. */
  readonly problem?: string;
}

/** What the reports have to add up to. */
export interface Whole {
  /** `GITHUB_RUN_ID` of this run. */
  readonly run: string;
  /** SHA-256 of the configuration file, hexadecimal. */
  readonly config: string;
  /** Names of all targets to be judged, in the order of the configuration file. */
  readonly targets: readonly string[];
  readonly policy: RunPolicy;
  readonly failOn: FailOn;
}

/** One report that belongs to this run. */
interface Part {
  readonly path: string;
  readonly shard: Shard;
  readonly attempt: number;
  readonly report: Report;
}

/**
 * One report of all targets, each as its shard judged it, with the policy applied to all of them together.
 * @param now when the reports are merged; policy goes by its day, UTC.
 */
export function mergeReports(found: readonly FoundReport[], whole: Whole, now: Date): Report {
  const read = [...found].sort((a, b) => (a.path < b.path ? -1 : 1)).map((one) => readPart(one, whole));
  const { parts, mistakes: ofDivision } = sameDivision(read.flatMap((one) => ('shard' in one ? [one] : [])));
  const { counting, mistakes: ofDuplicates } = oncePerShard(parts);
  const joined = join(counting, whole);
  const mistakes = [...read.flatMap((one) => ('shard' in one ? [] : [one])), ...ofDivision, ...ofDuplicates, ...joined.mistakes];
  const judged = applyPolicy(joined.targets, whole.policy, now.toISOString().slice(0, 'YYYY-MM-DD'.length));
  const error = errorOf(mistakes, counting);
  return assemble({ failOn: whole.failOn, ...timesOf(counting, now), ...judged, ...(error === undefined ? {} : { error }) });
}

/** A report as a part of this run, or why it is none. */
function readPart({ path, text, problem }: FoundReport, whole: Whole): Part | Mistake {
  if (text === undefined) {
    return mistake(`${quoted(path)} could not be read: ${problem ?? 'unknown reason'}`);
  }
  try {
    return partOf(path, readJson(text), whole);
  } catch (error) {
    return mistake(`${quoted(path)} is not a report of CDC Preflight: ${errorMessage(error)}`);
  }
}

function partOf(path: string, report: Report, whole: Whole): Part | Mistake {
  const identity = report.shard;
  if (identity === undefined) {
    const why = report.error === undefined ? 'it was not made with the input `shard`' : `its run ended before that was known (${report.error.message})`;
    return mistake(`${quoted(path)} does not say which shard it is of: ${why}`);
  }
  const shard = shardFrom(identity.shard);
  if (shard === undefined) {
    return mistake(`${quoted(path)} is of shard ${quoted(identity.shard)}, which is not a part such as \`1/3\``);
  }
  const foreign = foreignTo(identity, shard, report, whole);
  return foreign === undefined ? { path, shard, attempt: identity.attempt, report } : mistake(`${quoted(path)} ${foreign}`);
}

/** Why a report cannot be a part of this run; undefined when it can. */
function foreignTo({ run, config, attempt, targets }: ShardIdentity, shard: Shard, report: Report, whole: Whole): string | undefined {
  if (run !== whole.run) {
    return `is of another run: ${quoted(run)}, not ${quoted(whole.run)}`;
  }
  if (config !== whole.config) {
    return 'was made with another configuration file: it has changed since, or is not the one that `config` names';
  }
  if (!Number.isSafeInteger(attempt) || attempt < 1) {
    return `is of attempt ${quoted(String(attempt))}, which is not a whole number from 1`;
  }
  const wanted = namesOf(whole.targets, shard);
  if (targets.length !== wanted.length || !wanted.every((name) => targets.includes(name))) {
    return `is of shard \`${shardText(shard)}\` with other targets than that shard has: ${listed(targets)} instead of ${listed(wanted)}`;
  }
  return heldBy(report, wanted);
}

/** What is wrong with the targets that a report holds; a run that ended early says so itself. */
function heldBy({ targets, error }: Report, wanted: readonly string[]): string | undefined {
  const names = targets.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    return `holds target ${quoted(twice)} twice`;
  }
  const others = names.filter((name) => !wanted.includes(name));
  if (others.length > 0) {
    return `holds ${listed(others)}, which its shard does not have`;
  }
  const missing = wanted.filter((name) => !names.includes(name));
  return missing.length > 0 && error === undefined ? `does not hold ${listed(missing)}, which its shard has` : undefined;
}

/** The parts of one division: that of the most reports, and of more shards among equals. The others are mistakes. */
function sameDivision(parts: readonly Part[]): { readonly parts: readonly Part[]; readonly mistakes: readonly Mistake[] } {
  const sizes = [...new Set(parts.map(({ shard }) => shard.of))];
  const having = (of: number): readonly Part[] => parts.filter(({ shard }) => shard.of === of);
  const [chosen] = sizes.sort((a, b) => having(b).length - having(a).length || b - a);
  const others = parts.filter(({ shard }) => shard.of !== chosen);
  return {
    parts: parts.filter(({ shard }) => shard.of === chosen),
    mistakes: others.map(({ path, shard }) => mistake(`${quoted(path)} is of shard \`${shardText(shard)}\`, but the targets were divided into ${chosen ?? 0}`)),
  };
}

/** Of each shard the highest attempt. Two reports of one attempt are a mistake: which of them holds cannot be known. */
function oncePerShard(parts: readonly Part[]): { readonly counting: readonly Part[]; readonly mistakes: readonly Mistake[] } {
  const latest = [...new Set(parts.map(({ shard }) => shard.index))].map((index) => {
    const same = parts.filter(({ shard }) => shard.index === index);
    const highest = Math.max(...same.map(({ attempt }) => attempt));
    return same.filter(({ attempt }) => attempt === highest);
  });
  return {
    counting: latest.flatMap((same) => (same.length === 1 ? same : [])),
    mistakes: latest.flatMap((same) => {
      const [first] = same;
      return first === undefined || same.length === 1 ? [] : [mistake(`shard \`${shardText(first.shard)}\` was given ${same.length} times: ${listed(same.map(({ path }) => path))}`)];
    }),
  };
}

/** Every target of the file, in its order: as its shard judged it, or as not judged. */
function join(parts: readonly Part[], { targets }: Whole): { readonly targets: readonly TargetReport[]; readonly mistakes: readonly Mistake[] } {
  const judged = new Map(parts.flatMap(({ report }) => report.targets.map((target) => [target.name, target] as const)));
  const of = parts[0]?.shard.of;
  if (of === undefined) {
    return { targets: targets.map((name) => unjudged(name, UNKNOWN_CONSUMER, 'there is no report of it')), mistakes: [mistake('there is no report of any shard of this run')] };
  }
  const shardOf = new Map<string, Shard>();
  const mistakes: Mistake[] = [];
  for (let index = 1; index <= of; index += 1) {
    const shard = { index, of };
    const names = namesOf(targets, shard);
    names.forEach((name) => shardOf.set(name, shard));
    if (!parts.some((part) => part.shard.index === index)) {
      mistakes.push(mistake(`there is no usable report of shard \`${shardText(shard)}\`${names.length === 0 ? '' : `, so ${listed(names)} ${names.length === 1 ? 'was' : 'were'} not judged`}`));
    }
  }
  const whole = targets.map((name) => {
    const shard = shardOf.get(name);
    return judged.get(name) ?? unjudged(name, UNKNOWN_CONSUMER, `there is no report of it${shard === undefined ? '' : ` from shard \`${shardText(shard)}\``}`);
  });
  return { targets: whole, mistakes };
}

/** Of a target that no report says anything of. */
const UNKNOWN_CONSUMER = 'unknown';

/** All that keeps the reports from being the whole, and what the shards say themselves. */
function errorOf(mistakes: readonly Mistake[], parts: readonly Part[]): RunError | undefined {
  const own = parts.flatMap(({ shard, report: { error } }) =>
    error === undefined ? [] : [{ ...error, message: `shard \`${shardText(shard)}\`: ${error.message}` }],
  );
  const all = [...mistakes, ...own.map(({ message, input, location }) => ({ message, ...(input === undefined ? {} : { input }), ...(location === undefined ? {} : { location }) }))];
  const [first] = all;
  if (first === undefined) {
    return undefined;
  }
  const kind = mistakes.length === 0 ? (own[0]?.kind ?? 'incomplete') : 'incomplete';
  return { kind, ...first, ...(all.length === 1 ? {} : { mistakes: all.slice(0, MOST_MISTAKES) }) };
}

/** One for each shard and one for each of its reports is plenty; a directory can hold thousands. */
const MOST_MISTAKES = 2 * MOST_SHARDS;

/** From the start of the first shard to the end of the last. */
function timesOf(parts: readonly Part[], now: Date): { readonly startedAt: Date; readonly durationMs: number } {
  const spans = parts.map(({ report }) => ({ start: Date.parse(report.startedAt), end: Date.parse(report.startedAt) + report.durationMs }));
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return Number.isFinite(start) && Number.isFinite(end) && Math.abs(start) < MOST_MS
    ? { startedAt: new Date(start), durationMs: Math.max(0, end - start) }
    : { startedAt: now, durationMs: 0 };
}

/** The last moment a Date can hold. */
const MOST_MS = 8.64e15;

function mistake(message: string): Mistake {
  return { message };
}

const LONGEST_LIST = 10;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, LONGEST_LIST).map(quoted).join(', ');
  const more = names.length - LONGEST_LIST;
  return names.length === 0 ? 'none' : `${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

const LONGEST_QUOTE = 200;

/** As inline code on one line; renderers make it harmless. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/`/g, "'");
  return `\`${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}\``;
}
