/** What the rules on privileges have in common: whose they are, and who can grant them. */
import type { Role } from '../../facts/index.js';
import { roleObject } from '../../objects.js';
import type { Intent, RunSql } from '../../remedies/intents.js';
import { unknown, type Outcome } from '../rule.js';
import { named } from './wording.js';

/** The role whose privileges count, inside a sentence. */
export function actor({ name, acting }: Role): string {
  return acting.name === name ? `role ${named(name)}` : `role ${named(acting.name)} (which ${named(name)} switches to at login)`;
}

/** What is said of a role that does not exist: it has no privileges to judge. */
export function absent(role: Role): Outcome<never> {
  return unknown({ object: roleObject(role.name), message: `could not check: role ${named(role.name)} does not exist`, about: 'role' });
}

/** A statement that grants something: it takes no lock on what it is about. */
export function granting(text: string, runAs: string, more: Pick<RunSql, 'lead' | 'phase'> | Pick<RunSql, 'lead'> = {}): Intent {
  return { kind: 'run-sql', text, phase: 'roles', disruption: { kind: 'none' }, runAs, ...more };
}

/** Whoever owns a schema can grant on it. */
export const SCHEMA_OWNER = "the schema's owner, or a superuser";

/** Of several tables that may have several owners. */
export const TABLE_OWNERS = 'the owner of the tables, or a superuser';
