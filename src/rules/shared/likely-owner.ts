/** Which consumer a slot looks like one of: a name proves nothing, so every sentence says what it goes on. */
import type { Slot } from '../../facts/index.js';
import type { Reference } from '../../consumer.js';
import { remedy, type Intent, type Remedy } from '../../remedies/intents.js';
import { dropSlot } from '../../remedies/slots.js';
import type { Target } from '../../target.js';
import { code, named } from './wording.js';

/** What something makes slots for that is no consumer with a profile. LIKE patterns, as in profiles. */
interface Maker {
  readonly product: string;
  readonly names: readonly string[];
  readonly source: Reference;
}

const MAKERS: readonly Maker[] = [
  {
    product: 'a read replica that RDS manages',
    names: ['rds\\_%'],
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PostgreSQL.Replication.ReadReplicas.html',
  },
  { product: 'CloudNativePG', names: ['\\_cnpg\\_%'], source: 'https://cloudnative-pg.io/documentation/current/replication/' },
  { product: 'repmgr', names: ['repmgr\\_slot\\_%'], source: 'https://www.repmgr.org/docs/current/repmgr-node-service.html' },
  {
    product: 'pg_auto_failover',
    names: ['pgautofailover\\_standby\\_%'],
    source: 'https://pg-auto-failover.readthedocs.io/en/main/architecture.html',
  },
  { product: 'Barman', names: ['barman', 'barman\\_%'], source: 'https://docs.pgbarman.org/' },
  { product: 'pglogical', names: ['pgl\\_%'], source: 'https://github.com/2ndQuadrant/pglogical' },
  { product: 'Spock', names: ['spk\\_%'], source: 'https://github.com/pgEdge/spock' },
  { product: 'Electric', names: ['electric\\_slot\\_%'], source: 'https://electric-sql.com/docs/api/config' },
  { product: 'PowerSync', names: ['powersync\\_%'], source: 'https://docs.powersync.com/installation/database-setup' },
  { product: 'Supabase Realtime', names: ['supabase\\_realtime\\_%'], source: 'https://github.com/supabase/realtime' },
];

/** A product, and what about the slot is typical of it. */
export interface LikelyOwner {
  readonly product: string;
  readonly by: 'application_name' | 'name' | 'plugin';
}

/** By the application_name of its client, else by its name, else by a plugin that only one product uses; undefined when nothing is typical. */
export function likelyOwner(slot: Slot, { knownConsumers = [] }: Pick<Target, 'knownConsumers'>): LikelyOwner | undefined {
  const { activeApplication, name } = slot;
  const customs = knownConsumers.map(({ product, slot: { value } }) => ({ ...value, product }));
  const reading = customs.find(({ applicationNames }) => isLikeAny(activeApplication, applicationNames));
  if (reading !== undefined) {
    return { product: reading.product, by: 'application_name' };
  }
  const maker =
    customs.find(({ defaultName, namePatterns }) => name === defaultName || isLikeAny(name, namePatterns)) ??
    MAKERS.find(({ names }) => isLikeAny(name, names));
  if (maker !== undefined) {
    return { product: maker.product, by: 'name' };
  }
  return slot.plugin === 'decoderbufs' ? { product: 'Debezium', by: 'plugin' } : undefined;
}

/** What is known of whom a slot belongs to, as whole sentences. */
export function ownerHint(slot: Slot, target: Pick<Target, 'knownConsumers'>): string {
  const owner = likelyOwner(slot, target);
  const traits = [
    ...(slot.database === null ? [] : [`in database ${named(slot.database)}`]),
    ...(slot.plugin === null ? [] : [`with the output plugin ${code(slot.plugin)}`]),
    ...(slot.activeUser === null ? [] : [`in use by role ${named(slot.activeUser)}`]),
    ...(slot.activeApplication === null || slot.activeApplication === '' ? [] : [`by the client ${code(slot.activeApplication)}`]),
  ];
  const what = `${slot.type === 'physical' ? 'It is a physical slot' : 'It is a logical slot'}${traits.length === 0 ? '' : ` ${traits.join(', ')}`}`;
  return owner === undefined
    ? `${what}; neither its name nor its client is typical of a product that this check knows.`
    : `${what}; judging by its ${owner.by === 'name' || owner.by === 'plugin' ? owner.by : '`application_name`'}, it looks like a slot of ${owner.product}.`;
}

/** The same for evidence. */
export function ownerInEvidence(slot: Slot, target: Pick<Target, 'knownConsumers'>): string | null {
  return likelyOwner(slot, target)?.product ?? null;
}

/** How to get rid of another consumer's slot: a person decides, and the drop comes last. */
export function dropIfAbandoned(slot: Slot, target: Pick<Target, 'knownConsumers'>, summary: string, cost: string): Remedy {
  return remedy(summary, findOwner(slot, target), dropSlot(slot, cost));
}

/** The first step before a slot of somebody else is touched. */
export function findOwner(slot: Slot, target: Pick<Target, 'knownConsumers'>): Intent {
  return {
    kind: 'person-decides',
    text: `Find out which consumer ${named(slot.name)} belongs to, and drop the slot only if its owner agrees. ${ownerHint(slot, target)}`,
    phase: 'slots',
  };
}

function isLikeAny(text: string | null, patterns: readonly string[]): boolean {
  return text !== null && patterns.some((pattern) => like(pattern).test(text));
}

/** LIKE, with `\` as its escape character. */
function like(pattern: string): RegExp {
  const parts = pattern.match(/\\.|[^\\]/gsu) ?? [];
  const body = parts.map((part) => (part === '%' ? '.*' : part === '_' ? '.' : escaped(part.startsWith('\\') ? part.slice(1) : part)));
  return new RegExp(`^${body.join('')}$`, 'su');
}

function escaped(character: string): string {
  return character.replace(/[$()*+./?[\\\]^{|}-]/gu, '\\$&');
}
