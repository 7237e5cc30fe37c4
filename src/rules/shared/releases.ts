/** What is published about versions of PostgreSQL: how long they are maintained, and which bugs concern logical decoding. */

/** The last day on which the community releases fixes for a major version, ISO 8601. Source: https://www.postgresql.org/support/versioning/ */
const END_OF_LIFE: ReadonlyMap<number, string> = new Map([
  [10, '2022-11-10'],
  [11, '2023-11-09'],
  [12, '2024-11-21'],
  [13, '2025-11-13'],
  [14, '2026-11-12'],
  [15, '2027-11-11'],
  [16, '2028-11-09'],
  [17, '2029-11-08'],
  [18, '2030-11-14'],
]);

/** The last day of a major version; undefined for one that is not listed. */
export function endOfLife(major: number): string | undefined {
  return END_OF_LIFE.get(major);
}

/** The newest major version on which this action was tried. */
export const NEWEST_TRIED = 18;

/** A bug of logical decoding, as its source describes it. */
export interface KnownBug {
  /** For the evidence. */
  readonly id: string;
  /** Aurora has versions of its own: what is known of PostgreSQL is not known of Aurora. */
  readonly product: 'postgresql' | 'aurora';
  /** By major version: the first affected minor version, and the first after it that is not. */
  readonly affected: ReadonlyMap<number, { readonly from: number; readonly fixed: number }>;
  /** What it does to a pipeline, as a whole sentence. */
  readonly effect: string;
  readonly source: `https://${string}`;
}

/** From the first minor version on, until the one given by major. */
function upTo(fixed: Readonly<Record<number, number>>): KnownBug['affected'] {
  return new Map(Object.entries(fixed).map(([major, minor]) => [Number(major), { from: 0, fixed: minor }]));
}

/** In the one minor version given by major. */
function only(affected: Readonly<Record<number, number>>): KnownBug['affected'] {
  return new Map(Object.entries(affected).map(([major, minor]) => [Number(major), { from: minor, fixed: minor + 1 }]));
}

export const KNOWN_BUGS: readonly KnownBug[] = [
  {
    id: 'changes-lost-after-ddl',
    product: 'postgresql',
    affected: upTo({ 13: 21, 14: 18, 15: 13, 16: 9, 17: 5 }),
    effect:
      'When a command that takes no strong lock, such as `ALTER PUBLICATION`, runs while other transactions write, decoding continues with stale catalog data, and changes of the affected tables are lost.',
    source: 'https://www.postgresql.org/docs/17/release-17-5.html',
  },
  {
    id: 'invalidations-multiply',
    product: 'postgresql',
    affected: only({ 13: 21, 14: 18, 15: 13, 16: 9, 17: 5 }),
    effect: 'Cache invalidation messages multiply while transactions with DDL are decoded, until the walsender fails to allocate memory and the stream ends.',
    source: 'https://www.postgresql.org/docs/17/release-17-6.html',
  },
  {
    id: 'wal-removed-too-soon',
    product: 'postgresql',
    affected: upTo({ 13: 22, 14: 19, 15: 14, 16: 10, 17: 6 }),
    effect: 'A checkpoint that runs while a slot advances can remove WAL too soon; if the server crashes right after it, it cannot recover.',
    source: 'https://www.postgresql.org/docs/17/release-17-6.html',
  },
  {
    id: 'aurora-relation-not-found',
    product: 'aurora',
    affected: only({ 16: 1 }),
    effect: 'Decoding can end with the error `could not map filenumber … to relation OID`, and the pipeline cannot get past it.',
    source: 'https://github.com/MaterializeInc/materialize/pull/31845',
  },
];

/** Major and minor of `16.4`; undefined for a version that is not released, or without a minor. */
export function minorOf(text: string): { readonly major: number; readonly minor: number } | undefined {
  const [, major, minor] = /^(\d+)\.(\d+)(?:\.\d+)*$/.exec(text) ?? [];
  return major === undefined || minor === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}
