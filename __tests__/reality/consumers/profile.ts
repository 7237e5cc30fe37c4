/** The states of a profile: a server that suits the product passes, and each of its own needs, broken alone, is found. */
import type { Finding, Majors, NewDatabase, State, Step, Wanted } from '../state.js';

export interface ProfileReality {
  /** The value of `consumer`. */
  readonly consumer: string;
  readonly states: readonly ProfileState[];
}

/** One state. The product itself cannot be had here: nothing is tried. */
export interface ProfileState {
  readonly name: string;
  /** The versions it exists on; all that are played, when left out. */
  readonly majors?: Majors;
  readonly database?: NewDatabase;
  readonly given?: readonly Step[];
  readonly inputs?: Wanted;
  /** Every warning and error, in the order of the report; none, when it suits the product. */
  readonly finds?: readonly Finding[];
}

/** As a state of the stage. */
export function stateOf({ name, majors, database, given = [], inputs, finds = [] }: ProfileState, consumer: string): State {
  const common = {
    name,
    given,
    inputs: (scene) => ({ consumer, ...(typeof inputs === 'function' ? inputs(scene) : inputs) }),
    ...(majors === undefined ? {} : { majors }),
    ...(database === undefined ? {} : { database }),
  } satisfies Partial<State>;
  const [first, ...others] = finds;
  if (first === undefined) return { ...common, verdict: 'pass' };
  return { ...common, verdict: blocks(finds) ? 'fail' : 'warn', finds: [first, ...others] };
}

/** Whether an error is among them. */
export function blocks(finds: readonly Finding[]): boolean {
  return finds.some(({ status = 'fail', severity = 'error' }) => status === 'fail' && severity === 'error');
}

/** The pipeline's slot, made beforehand. */
export function slot(name: string, plugin = 'pgoutput'): string {
  return `SELECT pg_create_logical_replication_slot('${name}', '${plugin}')`;
}

/** Slots of others, until only so many of the ten are free. */
export function leaveFree(count: number): string {
  return `SELECT pg_create_physical_replication_slot('other_' || n) FROM generate_series(1, ${10 - count}) n`;
}

/** A table `events` of one partition, which is published; from PostgreSQL 13 on. */
export function events(option: 'root' | 'leaf', key = 'PRIMARY KEY (id, at)'): readonly string[] {
  return [
    `CREATE TABLE events (id int, at date${key === '' ? '' : `, ${key}`}) PARTITION BY RANGE (at)`,
    `CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')`,
    `ALTER PUBLICATION feed ADD TABLE events`,
    `ALTER PUBLICATION feed SET (publish_via_partition_root = ${option === 'root' ? 'true' : 'false'})`,
  ];
}

/** A table without a primary key that PostgreSQL can publish. */
export const KEYLESS: readonly string[] = [
  'CREATE TABLE log (line text)',
  'ALTER TABLE log REPLICA IDENTITY FULL',
  'ALTER PUBLICATION feed ADD TABLE log',
];

/** What a role needs to publish `orders` itself. */
export const MAY_PUBLISH: readonly string[] = ['ALTER TABLE orders OWNER TO cdc', 'GRANT CREATE ON DATABASE shop TO cdc'];
