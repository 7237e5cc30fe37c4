/** What a result concerns: a kind, and the name quoted as SQL would. */
import type { TableName } from './facts/index.js';
import { quoteIdentifier } from './neutralise/sql.js';

export const OBJECT_KINDS = ['table', 'schema', 'slot', 'role', 'publication', 'setting', 'database', 'aws'] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** One object of the server, or of the service that runs it. */
export interface ResultObject {
  readonly kind: ObjectKind;
  /** As SQL would quote it: `public.orders`, `sales."Mixed, Case"`. */
  readonly name: string;
}

/** As `report.json`, fingerprints and waivers have it: `table:public.orders`. */
export function objectText({ kind, name }: ResultObject): string {
  return `${kind}:${name}`;
}

/** `public.orders`, `sales."Mixed, Case"`. */
export function qualifiedName(table: TableName): string {
  return `${quoteIdentifier(table.schema)}.${quoteIdentifier(table.name)}`;
}

export function tableObject(table: TableName): ResultObject {
  return { kind: 'table', name: qualifiedName(table) };
}

export function schemaObject(name: string): ResultObject {
  return { kind: 'schema', name: quoteIdentifier(name) };
}

export function slotObject(name: string): ResultObject {
  return { kind: 'slot', name: quoteIdentifier(name) };
}

export function roleObject(name: string): ResultObject {
  return { kind: 'role', name: quoteIdentifier(name) };
}

export function publicationObject(name: string): ResultObject {
  return { kind: 'publication', name: quoteIdentifier(name) };
}

export function settingObject(name: string): ResultObject {
  return { kind: 'setting', name };
}

/** `aws:cluster/orders`. `name`: an identifier of AWS's, which needs no quotes. */
export function awsObject(kind: 'cluster' | 'instance' | 'parameter-group' | 'security-group' | 'blue-green' | 'account', name: string): ResultObject {
  return { kind: 'aws', name: `${kind}/${name}` };
}
