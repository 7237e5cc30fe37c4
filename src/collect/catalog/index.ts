/** The catalog facts: one batch, sent right after the login. A new one is its type in facts/, its statement here, and one line. */
import type { Client } from 'pg';
import { known, type Fact, type FactName, type Facts, type FactValues } from '../../facts/index.js';
import { ask } from '../statement.js';
import type { Asked, CatalogFact } from './catalog-fact.js';
import { connections } from './connections.js';
import { currentLsn } from './current-lsn.js';
import { platform } from './platform.js';
import { publication } from './publication.js';
import { publications } from './publications.js';
import { role } from './role.js';
import { session } from './session.js';
import { settingOverrides } from './setting-overrides.js';
import { settings } from './settings.js';
import { slots } from './slots.js';
import { spills } from './spills.js';
import { subscriptions } from './subscriptions.js';
import { transactions } from './transactions.js';
import { walWritten } from './wal-written.js';
import { walsenders } from './walsenders.js';

/** By name, in the order in which they are asked for: the position in the WAL is never older than the slots it is compared with. */
const STATEMENTS = {
  session,
  settings,
  platform,
  role,
  settingOverrides,
  slots,
  currentLsn,
  walsenders,
  publications,
  subscriptions,
  walWritten,
  spills,
  transactions,
  connections,
} as const satisfies { readonly [K in FactName]?: CatalogFact<FactValues[K]> };

type Read = Pick<Facts, keyof typeof STATEMENTS>;

/** Facts that follow from those that were read. */
const DERIVED = {
  publication,
  // Those that there are have been replaced before the asking; what was replaced is said afterwards.
  inexpressible: () => known([]),
} as const satisfies { readonly [K in FactName]?: (read: Read, asked: Asked) => Fact<FactValues[K]> };

export type CatalogFactName = keyof typeof STATEMENTS | keyof typeof DERIVED;

/** The facts of the batch. */
export type CatalogFacts = Pick<Facts, CatalogFactName>;

/** Their names, in the order of asking. */
export const CATALOG_FACTS: readonly CatalogFactName[] = [...namesOf(STATEMENTS), ...namesOf(DERIVED)];

/** Asks everything at once. */
export async function readCatalog(client: Client, asked: Asked): Promise<CatalogFacts> {
  const answers = await Promise.all(namesOf(STATEMENTS).map(async (name) => [name, await answerTo(client, name, asked)] as const));
  const read = Object.fromEntries(answers) as Read;
  return { ...read, ...Object.fromEntries(namesOf(DERIVED).map((name) => [name, DERIVED[name](read, asked)])) } as CatalogFacts;
}

function answerTo(client: Client, name: keyof typeof STATEMENTS, asked: Asked): Promise<Fact<unknown>> {
  return ask<unknown>(client, STATEMENTS[name](asked));
}

function namesOf<K extends string>(registry: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(registry) as K[];
}
