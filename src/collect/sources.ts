/**
 * Where the facts come from, in the order of asking. Each fact is brought by exactly one source, or this file does not
 * compile; the list of all facts, and what they are when they were not seen, follow from it.
 */
import { unavailable, type Fact, type FactName, type Facts, type Source } from '../facts/index.js';
import { triesSlot, type Target } from '../target.js';
import { AWS_FACTS } from './aws/facts.js';
import { CATALOG_FACTS } from './catalog/index.js';
import { SURVEY_FACTS } from './survey/index.js';

/** Why no session is opened. */
function withoutConnection({ connection }: Target): string | undefined {
  return connection === undefined ? 'no database connection is configured' : undefined;
}

const DECLARED = {
  network: source({
    facts: ['network'],
    applies: withoutConnection,
    explainedBy: [],
  }),
  tls: source({
    facts: ['tls'],
    applies: withoutConnection,
    explainedBy: ['host-reachable'],
  }),
  login: source({
    facts: ['login'],
    applies: withoutConnection,
    explainedBy: ['tls-trusted', 'host-reachable'],
  }),
  // What the server says of itself once it has accepted the login.
  'parameter-status': source({
    facts: ['version'],
    applies: withoutConnection,
    explainedBy: ['login', 'direct-connection'],
  }),
  catalog: source({
    facts: CATALOG_FACTS,
    applies: withoutConnection,
    explainedBy: ['login', 'direct-connection', 'server-version'],
  }),
  survey: source({
    facts: SURVEY_FACTS,
    applies: (target) =>
      withoutConnection(target) ??
      (target.tables.length === 0 && target.publication === undefined && target.autocreate !== 'all-tables'
        ? 'no table is named: neither `tables` nor `publication` is set'
        : undefined),
    explainedBy: ['login', 'direct-connection', 'server-version'],
  }),
  'replication-probe': source({
    facts: ['replication', 'roleSettings', 'probeSession'],
    applies: (target) => withoutConnection(target) ?? (target.probe === 'none' ? '`probe` is `none`' : undefined),
    explainedBy: ['login', 'direct-connection', 'server-version', 'replication-connection'],
  }),
  'slot-probe': source({
    facts: ['temporarySlot'],
    applies: (target) => withoutConnection(target) ?? (triesSlot(target.probe) ? undefined : 'only runs with `probe: slot` or `probe: stream`'),
    explainedBy: ['login', 'direct-connection', 'server-version', 'replication-connection'],
  }),
  'stream-probe': source({
    facts: ['temporaryStream'],
    applies: (target) => withoutConnection(target) ?? (target.probe === 'stream' ? undefined : 'only runs with `probe: stream`'),
    explainedBy: ['login', 'direct-connection', 'server-version', 'replication-connection', 'temporary-slot'],
  }),
  'aws-api': source({
    plane: 'control-plane',
    facts: AWS_FACTS,
    applies: ({ controlPlane }) =>
      controlPlane === undefined ? "AWS's API is not queried: set `db-cluster-identifier` or `db-instance-identifier`, or `aws-region` with an RDS host" : undefined,
    explainedBy: ['aws-access'],
  }),
};

/** All sources, in the order of asking. */
export const SOURCES: readonly Source[] = inOrder(DECLARED);

/** All facts, in the order of asking. */
export const FACT_NAMES: readonly FactName[] = SOURCES.flatMap(({ facts }) => facts);

/** All facts of a target that could not be asked. */
export function unseen(why: Fact<never>): Facts {
  return withState(FACT_NAMES, why) as Facts;
}

/** The facts of the sources that the target does not ask, with the reason. */
export function notAsked(target: Target): Partial<Facts> {
  return Object.assign(
    {},
    ...SOURCES.map((one) => {
      const reason = one.applies(target);
      return reason === undefined ? {} : withState(one.facts, unavailable(reason));
    }),
  ) as Partial<Facts>;
}

function withState(names: readonly FactName[], state: Fact<never>): Partial<Facts> {
  return Object.fromEntries(names.map((name) => [name, state]));
}

/** One conversation, with the database where nothing else is said; its name is its key in the list. */
function source<const F extends FactName>(declared: Omit<Source<F>, 'name' | 'plane'> & Partial<Pick<Source, 'plane'>>): Omit<Source<F>, 'name'> {
  return { plane: 'database', ...declared };
}

type Declared = Readonly<Record<string, Omit<Source, 'name'>>>;

type BroughtBy<D extends Declared, S extends keyof D> = D[S]['facts'][number];

/** Facts that no source brings, or more than one. */
type Misplaced<D extends Declared> =
  | Exclude<FactName, BroughtBy<D, keyof D>>
  | { [S in keyof D]: BroughtBy<D, S> & BroughtBy<D, Exclude<keyof D, S>> }[keyof D];

function inOrder<D extends Declared>(
  declared: D & ([Misplaced<D>] extends [never] ? unknown : { readonly 'facts without exactly one source': Misplaced<D> }),
): readonly Source[] {
  const sources: Declared = declared;
  return Object.entries(sources).map(([name, one]) => ({ name, ...one }));
}
