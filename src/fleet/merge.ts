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
import { TARGET_NAME, type FailOn, type RunPolicy } from '../target.js';
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
  /** Names of all targets to be judged, in the order of the configuration file; of those that it names itself. */
  readonly targets: readonly string[];
  /** Present where the file has `discover`: the same with what the shards found, and the names of all targets there are. */
  readonly withFound?: (found: readonly string[]) => { readonly targets: readonly string[]; readonly all: readonly string[] };
  readonly policy: RunPolicy;
  readonly failOn: FailOn;
}

/** One report that belongs to this run. */
interface Part {
  readonly path: string;
  readonly shard: Shard;
  readonly attempt: number;
  readonly report: Report;
  /** Names of the targets of its shard, and of those that its run found by tag. */
  readonly identity: ShardIdentity;
}

/**
 * One report of all targets, each as its shard judged it, with the policy applied to all of them together.
 * @param now when the reports are merged; policy goes by its day, UTC.
 */
export function mergeReports(found: readonly FoundReport[], given: Whole, now: Date): Report {
  const read = [...found].sort((a, b) => (a.path < b.path ? -1 : 1)).map((one) => readPart(one, given));
  const { parts: alike, mistakes: ofSearch, superseded } = sameFound(partsIn(read), given);
  const whole = wholeOf(given, alike[0]?.identity.found);
  const fitting = alike.map((part) => fitted(part, whole));
  const { parts, mistakes: ofDivision } = sameDivision(partsIn(fitting));
  const { counting, mistakes: ofDuplicates } = oncePerShard(parts);
  const joined = join(counting, whole);
  const ofEarlier = joined.mistakes.length === 0 ? [] : superseded;
  const mistakes = [...mistakesIn([...read, ...fitting]), ...ofSearch, ...ofEarlier, ...ofDivision, ...ofDuplicates, ...joined.mistakes];
  const judged = applyPolicy(joined.targets, whole.policy, now.toISOString().slice(0, 'YYYY-MM-DD'.length));
  const error = errorOf(mistakes, counting);
  return assemble({ failOn: whole.failOn, ...timesOf(counting, now), ...judged, ...(error === undefined ? {} : { error }) });
}

function partsIn(read: readonly (Part | Mistake)[]): readonly Part[] {
  return read.flatMap((one) => ('shard' in one ? [one] : []));
}

function mistakesIn(read: readonly (Part | Mistake)[]): readonly Mistake[] {
  return read.flatMap((one) => ('shard' in one ? [] : [one]));
}

/** All targets, with those that the shards found. */
function wholeOf(given: Whole, found: readonly string[] = []): Whole {
  const more = given.withFound?.(found);
  return more === undefined ? given : { ...given, targets: more.targets, policy: { ...given.policy, targets: more.all } };
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
  const foreign = foreignTo(identity, whole);
  return foreign === undefined ? { path, shard, attempt: identity.attempt, report, identity } : mistake(`${quoted(path)} ${foreign}`);
}

/** Why a report cannot be a part of this run, whatever its shard; undefined when it can. */
function foreignTo({ run, config, attempt, found }: ShardIdentity, { withFound, ...whole }: Whole): string | undefined {
  if (run !== whole.run) {
    return `is of another run: ${quoted(run)}, not ${quoted(whole.run)}`;
  }
  if (config !== whole.config) {
    return 'was made with another configuration file: it has changed since, or is not the one that `config` names';
  }
  if (!Number.isSafeInteger(attempt) || attempt < 1) {
    return `is of attempt ${quoted(String(attempt))}, which is not a whole number from 1`;
  }
  if ((found === undefined) !== (withFound === undefined)) {
    return withFound === undefined ? 'says which databases `discover` found, which the configuration file does not have' : 'does not say which databases `discover` found';
  }
  return withFound === undefined || found === undefined ? undefined : nameProblem(withFound(found).all);
}

/** What is wrong with the names of all targets, some of which the report says were found. */
function nameProblem(names: readonly string[]): string | undefined {
  const impossible = names.find((name) => !TARGET_NAME.test(name));
  if (impossible !== undefined) {
    return `says that \`discover\` found ${quoted(impossible)}, which cannot be the name of a target`;
  }
  const seen = new Set<string>();
  const twice = names.find((name) => seen.size === seen.add(name).size);
  return twice === undefined ? undefined : `names the database ${quoted(twice)}, which \`discover\` found, twice, or like a target of the file`;
}

/**
 * The parts whose runs found the same databases by tag: those of the last attempt, and of the most reports among equals. Those
 * of earlier attempts are superseded: they are mistakes only if shards are missing without them.
 */
function sameFound(parts: readonly Part[], { withFound }: Whole): { readonly parts: readonly Part[]; readonly mistakes: readonly Mistake[]; readonly superseded: readonly Mistake[] } {
  if (withFound === undefined) {
    return { parts, mistakes: [], superseded: [] };
  }
  const lists = [...new Set(parts.map(foundText))].map((text) => {
    const attempts = parts.flatMap((part) => (foundText(part) === text ? [part.attempt] : []));
    return { text, count: attempts.length, attempt: Math.max(...attempts) };
  });
  const [chosen] = lists.sort((a, b) => b.attempt - a.attempt || b.count - a.count || (a.text < b.text ? -1 : 1));
  const others = parts.filter((part) => foundText(part) !== chosen?.text);
  const told = (some: readonly Part[]): readonly Mistake[] => some.map((part) => otherFound(part, chosen?.text ?? '[]'));
  return {
    parts: parts.filter((part) => foundText(part) === chosen?.text),
    mistakes: told(others.filter(({ attempt }) => attempt === chosen?.attempt)),
    superseded: told(others.filter(({ attempt }) => attempt !== chosen?.attempt)),
  };
}

/** What the run of a part found by tag: equal for equal lists. */
function foundText({ identity: { found = [] } }: Part): string {
  return JSON.stringify(found);
}

function otherFound({ path, identity: { found = [] } }: Part, chosen: string): Mistake {
  const expected = JSON.parse(chosen) as readonly string[];
  const [more, fewer] = [found.filter((name) => !expected.includes(name)), expected.filter((name) => !found.includes(name))];
  const differences = [...(more.length === 0 ? [] : [`in addition ${listed(more)}`]), ...(fewer.length === 0 ? [] : [`without ${listed(fewer)}`])];
  const shown = differences.length === 0 ? '' : ` (${differences.join(', ')})`;
  return mistake(`${quoted(path)} is of a run in which \`discover\` found other databases than in the other shards${shown}: run all jobs again`);
}

/** A part that holds what its shard has to hold, or what is wrong with it. */
function fitted(part: Part, whole: Whole): Part | Mistake {
  const { path, shard, report, identity } = part;
  const wanted = namesOf(whole.targets, shard);
  const { targets } = identity;
  const problem =
    targets.length !== wanted.length || !wanted.every((name) => targets.includes(name))
      ? `is of shard \`${shardText(shard)}\` with other targets than that shard has: ${listed(targets)} instead of ${listed(wanted)}`
      : heldBy(report, wanted);
  return problem === undefined ? part : mistake(`${quoted(path)} ${problem}`);
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
  // What a report says of its time may be anything, and the end of it is written as well.
  return [start, end].every((moment) => moment >= FIRST_MS && moment <= LAST_MS) ? { startedAt: new Date(start), durationMs: end - start } : { startedAt: now, durationMs: 0 };
}

/** Formats want years of four digits. */
const FIRST_MS = Date.parse('0000-01-01T00:00:00Z');
const LAST_MS = Date.parse('9999-12-31T23:59:59Z');

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
