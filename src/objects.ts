/** How a result names what it concerns: a kind, and the name quoted as SQL would. */
import type { TableName } from './facts.js';
import { quoteIdentifier } from './neutralise/sql.js';

/** `public.orders`, `sales."Mixed, Case"`. */
export function qualifiedName(table: TableName): string {
  return `${quoteIdentifier(table.schema)}.${quoteIdentifier(table.name)}`;
}

export function tableObject(table: TableName): string {
  return `table:${qualifiedName(table)}`;
}

export function slotObject(name: string): string {
  return `slot:${quoteIdentifier(name)}`;
}

export function roleObject(name: string): string {
  return `role:${quoteIdentifier(name)}`;
}

export function publicationObject(name: string): string {
  return `publication:${quoteIdentifier(name)}`;
}

export function settingObject(name: string): string {
  return `setting:${name}`;
}
