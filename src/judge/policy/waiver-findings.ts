/** Findings about waivers: expired, in the way of an outage, or without anything to cover. */
import { byCodeUnits } from '../../compare.js';
import { DOCS } from '../../docs.js';
import { isGlob, matcherOf } from '../../glob.js';
import { objectText } from '../../objects.js';
import { POLICY_GROUP, type Disruption, type Evidence, type Fix, type Result, type TargetReport } from '../../result.js';
import type { Waiver } from '../../target.js';
import { POLICY_FINDINGS, type PolicyFindingId } from './findings.js';
import type { NamedRows } from './named-rows.js';
import { settled } from './rows.js';
import { inOrder, isValid, type Waived } from './waivers.js';

/** Objects that evidence lists. */
const MOST_LISTED = 20;

/** What the findings go by. */
export interface Seen {
  readonly targets: readonly TargetReport[];
  /** Names of all targets there are, whether they are among those judged or not. */
  readonly names: readonly string[];
  /** Of the targets that were judged. */
  readonly rows: NamedRows;
  readonly waived: ReadonlyMap<Result, Waived>;
  readonly today: string;
}

/** What was seen, by what the findings ask for: each is worked out once. */
interface Known extends Seen {
  /** Names of targets by the `target` of a waiver. */
  readonly named: (target: string | undefined) => readonly string[];
  readonly hidden: ReadonlyMap<Waiver, readonly Waived[]>;
  /** Whether this run judges one of the targets that `target` names. */
  readonly isConcerned: (target: string | undefined) => boolean;
  /** Whether every target that `target` names has all there is to say of the rule. */
  readonly isSettled: (rule: string, target: string | undefined) => boolean;
}

/** One row for each finding about a waiver; the order of the waivers does not show. */
export function waiverFindings(waivers: readonly Waiver[], seen: Seen): readonly Result[] {
  const known = knownOf(seen);
  const byLine = inOrder(waivers, byPlace);
  return POLICY_FINDINGS.flatMap(({ id }) => byLine.flatMap((waiver) => FIND[id](waiver, known) ?? []));
}

function knownOf(seen: Seen): Known {
  const { targets, names, waived } = seen;
  const all = new Set(names);
  const named = once((target: string) => (isGlob(target) ? names.filter(matcherOf(target)) : all.has(target) ? [target] : []));
  const judged = new Map(targets.map((target) => [target.name, target]));
  // What names no target belongs to the run that judges them all.
  const isWhole = names.every((name) => judged.has(name));
  const concerned = once((target: string) => (named(target).length === 0 ? isWhole : named(target).some((name) => judged.has(name))));
  const isSettledIn = settled();
  const areSettled = once((key: string) => {
    const [rule, target] = JSON.parse(key) as [string, string];
    const reports = named(target).map((name) => judged.get(name));
    return reports.length === 0 ? isWhole : reports.every((report) => report !== undefined && isSettledIn(report, rule));
  });
  return {
    ...seen,
    named: (target = '*') => named(target),
    isSettled: (rule, target = '*') => areSettled(JSON.stringify([rule, target])),
    isConcerned: (target = '*') => concerned(target),
    hidden: hiddenBy(waived.values()),
  };
}

function hiddenBy(waived: Iterable<Waived>): Known['hidden'] {
  const hidden = new Map<Waiver, Waived[]>();
  for (const one of waived) {
    if (one.result.outage !== undefined) {
      const before = hidden.get(one.waiver) ?? [];
      hidden.set(one.waiver, before);
      before.push(one);
    }
  }
  return hidden;
}

/** The same for the same key, worked out the first time. */
function once<T>(work: (key: string) => T): (key: string) => T {
  const done = new Map<string, { readonly value: T }>();
  return (key) => {
    const found = done.get(key) ?? { value: work(key) };
    done.set(key, found);
    return found.value;
  };
}

const FIND: Readonly<Record<PolicyFindingId, (waiver: Waiver, known: Known) => Result | undefined>> = {
  'waiver-expired': expired,
  'waiver-hides-outage': hidingOutage,
  'waiver-unused': unused,
};

function byPlace(a: Waiver, b: Waiver): number {
  const place = ({ location }: Waiver): number => location?.line ?? 0;
  return byCodeUnits(a.location?.file ?? '', b.location?.file ?? '') || place(a) - place(b);
}

/** One that is only about targets which this run does not judge is the business of the run that does. */
function expired(waiver: Waiver, known: Known): Result | undefined {
  const { rows, waived, today } = known;
  if (isValid(waiver, today) || !known.isConcerned(waiver.target)) {
    return undefined;
  }
  const again = [...rows.namedBy(waiver)].filter(({ result }) => !waived.has(result));
  return finding('waiver-expired', waiver, {
    message: `the waiver of \`${waiver.rule}\` expired: its last day was ${waiver.until}`,
    meaning:
      again.length === 0
        ? 'No failure depends on it now. It stays an error until it is removed or renewed.'
        : `What it accepted counts again like any other failure: ${counted(again.length, 'failure')} in this run.`,
    evidence: { failures: again.length },
    fix: advice('Fix what the waiver accepted and delete the waiver, or renew it', [
      'Fix the failures that the waiver was for, then delete the waiver from the configuration file.',
      "If they still have to be accepted, agree a new last day with the waiver's owner, and set `until` to it.",
    ]),
  });
}

function hidingOutage(waiver: Waiver, known: Known): Result | undefined {
  const hidden = known.hidden.get(waiver) ?? [];
  const [first] = hidden;
  if (first?.result.outage === undefined) {
    return undefined;
  }
  const more = hidden.length === 1 ? '' : ` The same holds for ${counted(hidden.length - 1, 'other failure')} that it accepts.`;
  const where = hidden.map(({ target, result }) => `${target}: ${result.object === null ? result.rule : objectText(result.object)}`);
  return finding('waiver-hides-outage', waiver, {
    message: `the waiver of \`${waiver.rule}\` accepts a failure that makes statements of the application fail now`,
    meaning: `${first.result.outage}${more}`,
    evidence: { failures: hidden.length, objects: listed(where) },
    fix: advice('Fix the failure now, then delete the waiver', [
      'Take the fix from the failure itself, which is listed among the waived failures.',
      'A waiver accepts a risk to the pipeline. Statements that fail are an outage of the application, whatever was agreed about the pipeline.',
    ]),
  });
}

function listed(all: readonly string[]): readonly string[] {
  const rest = all.length - MOST_LISTED;
  return rest > 0 ? [...all.slice(0, MOST_LISTED), `and ${String(rest)} more`] : all;
}

/** Only when every target that it names was judged by the rule, and nothing of the rule is left unsaid. */
function unused(waiver: Waiver, known: Known): Result | undefined {
  if (!isValid(waiver, known.today)) {
    return undefined;
  }
  const [used] = known.rows.namedBy(waiver);
  if (!known.isSettled(waiver.rule, waiver.target) || used !== undefined) {
    return undefined;
  }
  return finding('waiver-unused', waiver, {
    message: `the waiver of \`${waiver.rule}\` matches no failure`,
    meaning: 'What it accepted is gone, or it names something else. If it stays, it would hide a later failure that nobody has agreed to.',
    evidence: { targets: known.named(waiver.target).length },
    fix: advice('Delete the waiver, or correct what it names', [
      'If the failure was fixed, delete the waiver from the configuration file.',
      'Otherwise compare its `object` and `target` with the failure in `report.json`: `*` takes any characters, everything else is literal, and case counts.',
    ]),
  });
}

function finding(id: PolicyFindingId, waiver: Waiver, said: Pick<Result, 'message' | 'meaning' | 'evidence' | 'fix'>): Result {
  const { rule, object, target, reason, until, location } = waiver;
  const { title, severity } = findingOf(id);
  const named: Evidence = { rule, object: object ?? null, target: target ?? null, reason, until };
  return {
    rule: id,
    group: POLICY_GROUP,
    title,
    status: 'fail',
    severity,
    object: null,
    // Without its line and its day: a waiver that moves within the file is still the same.
    fingerprint: [id, rule, target ?? '*', ...(object === undefined ? [] : [object])].join('/'),
    more: 0,
    ...said,
    evidence: { ...named, ...said.evidence },
    ...(location === undefined ? {} : { location }),
    docs: DOCS.rule(id),
  };
}

function findingOf(id: PolicyFindingId): Pick<Result, 'title' | 'severity'> {
  const found = POLICY_FINDINGS.find((one) => one.id === id);
  if (found === undefined) {
    throw new Error(`there is no finding ${id}`);
  }
  return found;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const NOBODY_WAITS: Disruption = { kind: 'none' };

function advice(summary: string, sentences: readonly string[]): Fix {
  return { summary, variants: [{ label: 'Configuration file', steps: sentences.map((text) => ({ kind: 'text', text, phase: 'access', disruption: NOBODY_WAITS })) }] };
}
