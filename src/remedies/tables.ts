import type { TableName } from '../facts.js';
import { qualifiedName } from '../objects.js';
import type { FixStep } from '../result.js';

/** Makes a table's changes part of the WAL. */
export function setLogged(table: TableName): FixStep {
  return { kind: 'sql', text: `ALTER TABLE ${qualifiedName(table)} SET LOGGED;`, runAs: "the table's owner" };
}
