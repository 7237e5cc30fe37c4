/** What was seen of one target, by name. Collected once; every rule judges the same facts. */
import type { AwsFacts } from './aws.js';
import type { Fact } from './fact.js';
import type { NetworkFacts } from './network.js';
import type { PublicationFacts } from './publications.js';
import type { ServerFacts } from './server.js';
import type { SessionFacts } from './session.js';
import type { SlotFacts } from './slots.js';
import type { TableFacts } from './tables.js';

export * from './aws.js';
export * from './columns.js';
export * from './fact.js';
export * from './network.js';
export * from './privileges.js';
export * from './publications.js';
export * from './server.js';
export * from './session.js';
export * from './slots.js';
export * from './source.js';
export * from './tables.js';

/** Every fact by name. A new one is a line in its family, and what collects it in collect/. */
export interface FactValues extends NetworkFacts, SessionFacts, ServerFacts, SlotFacts, PublicationFacts, TableFacts, AwsFacts {}

export type FactName = keyof FactValues;

export type Facts = { readonly [K in FactName]: Fact<FactValues[K]> };
