/** Steps that several platforms print. */
import type { Role } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import type { Disruption, FixStep } from '../../result.js';

export const NO_DISRUPTION: Disruption = { kind: 'none' };
export const RESTARTS: Disruption = { kind: 'restart' };

/** A sentence about the configuration of the service. */
export function configurationText(text: string, disruption: Disruption = NO_DISRUPTION): FixStep {
  return { kind: 'text', text, phase: 'control-plane', disruption };
}

/** A sentence about who may connect. */
export function accessText(text: string): FixStep {
  return { kind: 'text', text, phase: 'access', disruption: NO_DISRUPTION };
}

/** Sets the attribute REPLICATION. `runAs`: who can set it. */
export function giveReplication(role: Role, runAs: string): FixStep {
  return roleStatement(`ALTER ROLE ${quoteIdentifier(role.name)} REPLICATION;`, runAs);
}

/** A statement about a role. */
export function roleStatement(text: string, runAs: string): FixStep {
  return { kind: 'sql', text, runAs, phase: 'roles', disruption: NO_DISRUPTION };
}

/** An argument of a POSIX shell, in quotes unless it needs none. */
export function shellArgument(text: string): string {
  return /^[\w.,:=/@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
