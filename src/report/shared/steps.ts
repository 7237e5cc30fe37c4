/** What to do for several findings at once, in the order to do it. */
import { PHASES, type Disruption, type FixStep, type FixVariant, type Phase, type Result, type StepKind } from '../../result.js';
import { digestOf, grouped, type Finding, type Rows } from './digest.js';

/** A step, and which finding it is for. */
export interface OrderedStep {
  readonly step: FixStep;
  readonly finding: Finding;
  /** What its fix is about, in one sentence. */
  readonly summary: string;
  /** Conditions of the step and of those identical to it, which are left out. */
  readonly leads: readonly string[];
  /**
   * What identical steps share, so that a list need not print a step again; undefined for one that makes what comes before it
   * take effect, such as a restart: each time it is due again.
   */
  readonly key: string | undefined;
}

/** Findings that a fix helps, in the order of their numbers; notices last. */
export function fixable(target: Rows): readonly Finding[] {
  const { problems, warnings, unsettled, notices } = digestOf(target);
  return [...problems, ...warnings, ...unsettled, ...notices].filter((finding) => finding.results.some(hasSteps));
}

function hasSteps({ fix }: Result): boolean {
  return (fix?.variants[0]?.steps.length ?? 0) > 0;
}

/** The recommended variant of a row's fix. */
export function recommended({ fix }: Result): FixVariant | undefined {
  return fix?.variants[0];
}

/** The steps of the recommended variants, as they are written: a finding's own, in the order of its rows. */
export function stepsOf({ results }: Finding): readonly FixStep[] {
  return results.flatMap((result) => recommended(result)?.steps ?? []);
}

interface Candidate extends Omit<OrderedStep, 'key'> {
  readonly key: string;
  /** It takes effect for all that comes before: of several, the last one counts. */
  readonly finishes: boolean;
}

/**
 * The steps of all findings by phase, inside a phase in the order of the findings, so that each database is connected to
 * once a phase. Identical steps are taken once: the first of them, but of a restart or a reload the last of its phase,
 * so that it comes after everything it is for. What the others say before it is kept.
 */
export function stepsInOrder(findings: readonly Finding[]): readonly OrderedStep[] {
  const all = findings.flatMap((finding) => finding.results.flatMap((result) => candidates(finding, result)));
  const once = withoutRepetition(all);
  return PHASES.flatMap((phase) => inPhase(once.filter(({ step }) => step.phase === phase))).map(ordered);
}

/** One variant of rows that share it, in the order of the rows: identical steps once. */
export function stepsTogether(finding: Finding, variants: readonly FixVariant[]): readonly OrderedStep[] {
  return withoutRepetition(variants.flatMap(({ steps }) => asCandidates(finding, '', steps))).map(ordered);
}

function ordered({ step, finding, summary, leads, key, finishes }: Candidate): OrderedStep {
  return { step, finding, summary, leads, key: finishes ? undefined : key };
}

function candidates(finding: Finding, result: Result): readonly Candidate[] {
  return asCandidates(finding, result.fix?.summary ?? '', recommended(result)?.steps ?? []);
}

function asCandidates(finding: Finding, summary: string, steps: readonly FixStep[]): readonly Candidate[] {
  return steps.map((step, index) => {
    const next = steps[index + 1];
    const endsPhase = index > 0 && next?.phase !== step.phase && steps[index - 1]?.phase === step.phase;
    const finishes = step.kind === 'restart' || followsRestart(step, steps.slice(0, index)) || (endsPhase && CONFIGURES.includes(step.phase));
    const leads = step.lead === undefined ? [] : [step.lead];
    return { step, finding, summary, leads, finishes, key: keyOf(step, finishes) };
  });
}

/** Waiting for the end of a restart comes after it. */
function followsRestart({ phase }: FixStep, before: readonly FixStep[]): boolean {
  return before.some((step) => step.kind === 'restart' && step.phase === phase);
}

/** Phases whose last step loads what the others have changed. */
const CONFIGURES: readonly Phase[] = ['access', 'control-plane'];

/** What finishes a fix is another step than the same one in the middle of a fix. */
function keyOf({ kind, database, text, phase }: FixStep, finishes: boolean): string {
  return JSON.stringify([kind, database ?? null, text, phase, finishes]);
}

function withoutRepetition(all: readonly Candidate[]): readonly Candidate[] {
  const places = new Map<Candidate, readonly string[]>();
  for (const [first, ...others] of grouped(all, ({ key }) => key).values()) {
    const kept = first.finishes ? (others.at(-1) ?? first) : first;
    places.set(kept, [...new Set([first, ...others].flatMap(({ leads }) => leads))]);
  }
  return all.flatMap((one) => {
    const leads = places.get(one);
    return leads === undefined ? [] : [{ ...one, leads }];
  });
}

/** Restarts last; findings whose steps are all for one database together, as far as that keeps the order of each. */
function inPhase(steps: readonly Candidate[]): readonly Candidate[] {
  const restarts = steps.filter(isRestart);
  const units = [...grouped(steps.filter((one) => !isRestart(one)), ({ finding }) => String(finding.number)).values()];
  const places = [...new Set(units.map(placeOf))];
  return [...places.flatMap((place) => units.filter((unit) => placeOf(unit) === place).flat()), ...restarts];
}

/** A restart, and what waits for its end. */
function isRestart({ step, finishes }: Candidate): boolean {
  return step.kind === 'restart' || (step.phase === 'restart' && finishes);
}

function placeOf(unit: readonly Candidate[]): string {
  const databases = new Set(unit.flatMap(({ step }) => (step.kind === 'sql' && step.database !== undefined ? [step.database] : [])));
  return JSON.stringify([...databases]);
}

/** How heavy a disruption is, the heaviest last. */
const WEIGHTS: readonly Disruption['kind'][] = ['none', 'brief-lock', 'scan', 'rewrite', 'restart'];

/** The heaviest disruptions among the steps: of a kind, every one. */
export function heaviest(steps: readonly FixStep[]): readonly Disruption[] {
  const heaviestKind = WEIGHTS.findLast((kind) => steps.some(({ disruption }) => disruption.kind === kind));
  return steps.map(({ disruption }) => disruption).filter(({ kind }) => kind === heaviestKind);
}

const WHO: Readonly<Record<Exclude<StepKind, 'sql'>, string | undefined>> = {
  'aws-cli': 'an AWS administrator',
  gcloud: 'a Google Cloud administrator',
  az: 'an Azure administrator',
  terraform: 'whoever applies Terraform',
  option: 'the author of the workflow',
  file: 'an administrator of the server',
  policy: 'an administrator of the AWS account',
  restart: undefined,
  text: undefined,
};

/** Who has to do the steps, each once. */
export function whoRuns(steps: readonly FixStep[]): readonly string[] {
  const who = steps.map(({ kind, runAs }) => runAs ?? (kind === 'sql' ? undefined : WHO[kind]));
  return [...new Set(who.filter((one) => one !== undefined))];
}

/** Whether it is a command or a statement. */
export function isRunnable({ kind }: FixStep): boolean {
  return kind === 'sql' || kind === 'aws-cli' || kind === 'gcloud' || kind === 'az';
}
