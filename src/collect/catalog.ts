/** The catalog facts: one batch, sent right after the login. A new fact is one line here. */
import type { Client } from 'pg';
import { known, unavailable, type Fact, type Facts, type Publication } from '../facts.js';
import type { Target } from '../target.js';
import { coverage } from './postgres/coverage.js';
import { currentLsn } from './postgres/current-lsn.js';
import { identities } from './postgres/identities.js';
import { platform } from './postgres/platform.js';
import { publications } from './postgres/publications.js';
import { role } from './postgres/role.js';
import { session } from './postgres/session.js';
import { settings } from './postgres/settings.js';
import { slots } from './postgres/slots.js';
import { ask, type Statement } from './postgres/statement.js';
import { subscriptions } from './postgres/subscriptions.js';
import { unmatched } from './postgres/unmatched.js';
import { walsenders } from './postgres/walsenders.js';

/** The facts of the batch. */
export type CatalogFacts = Pick<
  Facts,
  | 'session'
  | 'settings'
  | 'platform'
  | 'role'
  | 'slots'
  | 'currentLsn'
  | 'walsenders'
  | 'publications'
  | 'publication'
  | 'subscriptions'
  | 'unmatched'
  | 'coverage'
  | 'identities'
>;

/** Asks everything at once; the statements over all tables come last, so that the others never wait for them. */
export async function readCatalog(
  client: Client,
  target: Target,
  login: { readonly major: number; readonly announcedPid: number | null },
): Promise<CatalogFacts> {
  const read = <T>(statement: Statement<T>): Promise<Fact<T>> => ask(client, statement);
  const { major } = login;
  const listed = read(publications(major, target.publication));
  const planned: Promise<Fact<Publication | null>> = listed.then((fact) => named(fact, target.publication));
  return settled({
    session: read(session(login.announcedPid)),
    settings: read(settings),
    platform: read(platform),
    role: read(role(target.role)),
    slots: read(slots(major)),
    currentLsn: read(currentLsn),
    walsenders: read(walsenders),
    publications: listed,
    publication: planned,
    subscriptions: read(subscriptions),
    unmatched: target.tables.length === 0 ? NO_TABLES : read(unmatched(major, target)),
    coverage: target.publication === undefined ? NO_PUBLICATION : read(coverage(major, target)),
    identities:
      target.publication === undefined && target.tables.length === 0 ? NO_SCOPE : read(identities(major, target)),
  });
}

const NO_TABLES = Promise.resolve(unavailable('no tables were named'));
const NO_PUBLICATION = Promise.resolve(unavailable('no publication was named'));
const NO_SCOPE = Promise.resolve(unavailable('neither tables nor a publication were named'));

function named(publications: Fact<readonly Publication[]>, name: string | undefined): Fact<Publication | null> {
  if (name === undefined) {
    return unavailable('no publication was named');
  }
  return publications.state === 'known'
    ? known(publications.value.find((one) => one.name === name) ?? null)
    : publications;
}

async function settled<T extends Record<string, Promise<unknown>>>(facts: T): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  const entries = await Promise.all(Object.entries(facts).map(async ([name, fact]) => [name, await fact] as const));
  return Object.fromEntries(entries) as { [K in keyof T]: Awaited<T[K]> };
}
