/** The report from its JSON: what renderJson() wrote comes back as it was. */
import type { Plane } from '../../facts/source.js';
import { OBJECT_KINDS, type ResultObject } from '../../objects.js';
import {
  GROUPS,
  PHASES,
  POLICY_GROUP,
  SEVERITIES,
  STEP_KINDS,
  VERDICTS,
  type Because,
  type Change,
  type Counts,
  type Disruption,
  type Evidence,
  type EvidenceValue,
  type Fix,
  type FixStep,
  type FixVariant,
  type Gone,
  type Inventory,
  type InventoryRow,
  type Location,
  type Measured,
  type Mistake,
  type PlatformName,
  type Report,
  type Result,
  type RunError,
  type ServerIdentity,
  type ShardIdentity,
  type Status,
  type TargetReport,
  type Trend,
} from '../../result.js';
import { address, count, entries, Fields, flag, listOf, nullOr, number, oneOf, text, type Decode, type Place } from './decode.js';

/** Throws when the text is no JSON, or no report of version 1: the message names the field at fault. */
export function readJson(json: string): Report {
  const fields = new Fields({ value: JSON.parse(json) as unknown, path: '' });
  return {
    version: fields.get('version', oneOf([1])),
    verdict: fields.get('verdict', oneOf(VERDICTS)),
    counts: fields.get('counts', counts),
    blocked: fields.get('blocked', flag),
    startedAt: fields.get('startedAt', text),
    durationMs: fields.get('durationMs', number),
    targets: fields.get('targets', listOf(target)),
    results: fields.optional('results', listOf(result)).results ?? [],
    ...fields.optional('gone', listOf(gone)),
    ...fields.optional('shard', shard),
    ...fields.optional('error', runError),
  };
}

const STATUSES = ['pass', 'fail', 'unknown', 'skip'] as const satisfies readonly Status[];
const PLANES = ['database', 'control-plane'] as const satisfies readonly Plane[];
const ENDINGS = ['configuration', 'internal', 'timeout', 'interrupted', 'incomplete'] as const satisfies readonly RunError['kind'][];
const PLATFORMS = [
  'aurora',
  'rds',
  'cloud-sql',
  'azure',
  'supabase',
  'neon',
  'self-managed',
  'unknown',
] as const satisfies readonly PlatformName[];

const counts: Decode<Counts> = (place) => {
  const fields = new Fields(place);
  const counted = (name: keyof Counts): number => fields.get(name, count);
  return {
    error: counted('error'),
    warning: counted('warning'),
    notice: counted('notice'),
    unknown: counted('unknown'),
    pass: counted('pass'),
    skip: counted('skip'),
    waived: counted('waived'),
    known: counted('known'),
    off: counted('off'),
  };
};

const runError: Decode<RunError> = (place) => {
  const fields = new Fields(place);
  return {
    kind: fields.get('kind', oneOf(ENDINGS)),
    message: fields.get('message', text),
    ...fields.optional('input', text),
    ...fields.optional('location', location),
    ...fields.optional('mistakes', listOf(mistake)),
  };
};

const mistake: Decode<Mistake> = (place) => {
  const fields = new Fields(place);
  return { message: fields.get('message', text), ...fields.optional('input', text), ...fields.optional('location', location) };
};

const gone: Decode<Gone> = (place) => {
  const fields = new Fields(place);
  return {
    rule: fields.get('rule', text),
    target: fields.get('target', text),
    object: fields.get('object', nullOr(object)),
    fingerprint: fields.get('fingerprint', text),
    message: fields.get('message', text),
  };
};

const shard: Decode<ShardIdentity> = (place) => {
  const fields = new Fields(place);
  return {
    run: fields.get('run', text),
    attempt: fields.get('attempt', number),
    config: fields.get('config', text),
    shard: fields.get('shard', text),
    targets: fields.get('targets', listOf(text)),
    ...fields.optional('found', listOf(text)),
  };
};

const target: Decode<TargetReport> = (place) => {
  const fields = new Fields(place);
  return {
    name: fields.get('name', text),
    verdict: fields.get('verdict', oneOf(VERDICTS)),
    planes: fields.get('planes', listOf(oneOf(PLANES))),
    server: fields.get('server', nullOr(server)),
    inventory: fields.get('inventory', inventory),
    consumer: fields.get('consumer', text),
    tablesNamed: fields.get('tablesNamed', flag),
    results: fields.get('results', listOf(result)),
    off: fields.get('off', listOf(text)),
    measured: fields.optional('measured', measured).measured ?? null,
    ...fields.optional('trend', trend),
    ...fields.optional('error', text),
    ...fields.optional('location', location),
  };
};

const measured: Decode<Measured> = (place) => {
  const fields = new Fields(place);
  return {
    currentLsn: fields.get('currentLsn', nullOr(text)),
    freeSlots: fields.get('freeSlots', nullOr(number)),
    certificateExpiresAt: fields.get('certificateExpiresAt', nullOr(text)),
    replayLagMs: fields.get('replayLagMs', nullOr(number)),
  };
};

const trend: Decode<Trend> = (place) => {
  const fields = new Fields(place);
  return { since: fields.get('since', text), changes: fields.get('changes', listOf(change)) };
};

const change: Decode<Change> = (place) => {
  const fields = new Fields(place);
  return {
    measure: fields.get('measure', oneOf(['retained-wal', 'replay-lag', 'wal-rate', 'free-slots', 'certificate-days'])),
    unit: fields.get('unit', oneOf(['bytes', 'ms', 'bytes-per-second', 'count', 'days'])),
    object: fields.get('object', nullOr(object)),
    before: fields.get('before', nullOr(number)),
    now: fields.get('now', nullOr(number)),
  };
};

const server: Decode<ServerIdentity> = (place) => {
  const fields = new Fields(place);
  return {
    version: fields.get('version', text),
    major: fields.get('major', number),
    platform: fields.get('platform', oneOf(PLATFORMS)),
  };
};

const inventory: Decode<Inventory> = (place) => {
  const fields = new Fields(place);
  const rows = (name: keyof Inventory): readonly InventoryRow[] | null => fields.get(name, nullOr(listOf(evidence)));
  return {
    slots: rows('slots'),
    publications: rows('publications'),
    subscriptions: rows('subscriptions'),
    walsenders: rows('walsenders'),
  };
};

const result: Decode<Result> = (place) => {
  const fields = new Fields(place);
  return {
    rule: fields.get('rule', text),
    group: fields.get('group', oneOf([...GROUPS, POLICY_GROUP])),
    title: fields.get('title', text),
    status: fields.get('status', oneOf(STATUSES)),
    severity: fields.get('severity', oneOf(SEVERITIES)),
    object: fields.get('object', nullOr(object)),
    fingerprint: fields.get('fingerprint', text),
    more: fields.get('more', count),
    message: fields.get('message', text),
    ...fields.optional('meaning', text),
    evidence: fields.get('evidence', evidence),
    ...fields.optional('outage', text),
    ...fields.optional('fix', fix),
    ...fields.optional('because', because),
    ...fields.optional('location', location),
    ...fields.optional('related', listOf(object)),
    ...fields.optional('waived', waived),
    ...fields.optional('baseline', oneOf(['known', 'new'])),
    docs: fields.get('docs', address),
  };
};

const object: Decode<ResultObject> = (place) => {
  const written = text(place);
  const colon = written.indexOf(':');
  const kind = oneOf(OBJECT_KINDS)({ value: written.slice(0, Math.max(colon, 0)), path: `${place.path} (its kind)` });
  return { kind, name: written.slice(colon + 1) };
};

const because: Decode<Because> = (place) => {
  const fields = new Fields(place);
  const kind = fields.get('kind', oneOf(['prerequisite', 'not-applicable', 'denied', 'failed']));
  return kind === 'prerequisite' ? { kind, rule: fields.get('rule', text) } : { kind };
};

const location: Decode<Location> = (place) => {
  const fields = new Fields(place);
  return { file: fields.get('file', text), ...fields.optional('line', number), ...fields.optional('column', number) };
};

const waived: Decode<NonNullable<Result['waived']>> = (place) => {
  const fields = new Fields(place);
  return { reason: fields.get('reason', text), until: fields.get('until', text) };
};

const fix: Decode<Fix> = (place) => {
  const fields = new Fields(place);
  return { summary: fields.get('summary', text), variants: fields.get('variants', listOf(variant)) };
};

const variant: Decode<FixVariant> = (place) => {
  const fields = new Fields(place);
  return {
    label: fields.get('label', text),
    ...fields.optional('because', text),
    steps: fields.get('steps', listOf(step)),
  };
};

const step: Decode<FixStep> = (place) => {
  const fields = new Fields(place);
  const alone = fields.optional('alone', flag).alone === true ? ({ alone: true } as const) : {};
  return {
    kind: fields.get('kind', oneOf(STEP_KINDS)),
    text: fields.get('text', text),
    ...fields.optional('lead', text),
    ...fields.optional('database', text),
    ...fields.optional('runAs', text),
    ...fields.optional('destructive', text),
    phase: fields.get('phase', oneOf(PHASES)),
    disruption: fields.get('disruption', disruption),
    ...alone,
  };
};

const disruption: Decode<Disruption> = (place) => {
  const fields = new Fields(place);
  const kind = fields.get('kind', oneOf(['none', 'brief-lock', 'rewrite', 'scan', 'restart']));
  switch (kind) {
    case 'none':
    case 'restart':
      return { kind };
    case 'brief-lock':
      return { kind, table: fields.get('table', text) };
    case 'rewrite':
    case 'scan':
      return { kind, table: fields.get('table', text), ...fields.optional('bytes', number) };
  }
};

/** A bare value whose name ends in a unit was a quantity: no other name ends so. */
const evidence: Decode<Evidence> = (place) => Object.fromEntries(entries(place).map(([name, held]) => evidenceEntry(name, held)));

function evidenceEntry(name: string, place: Place): readonly [string, EvidenceValue] {
  const { value } = place;
  const [, bare = name, unit] = /^(.*)_(bytes|ms|lsn)$/s.exec(name) ?? [];
  if (unit === 'bytes' && typeof value === 'number') {
    return [bare, { bytes: value }];
  }
  if (unit === 'ms' && typeof value === 'number') {
    return [bare, { ms: value }];
  }
  return unit === 'lsn' && typeof value === 'string' ? [bare, { lsn: value }] : [name, evidenceValue(place)];
}

function evidenceValue(place: Place): EvidenceValue {
  const { value } = place;
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : listOf(text)(place);
}
