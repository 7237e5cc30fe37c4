import type { Rule } from '../rule.js';
import { cascadeOutsidePublication } from './cascade-outside-publication.js';
import { columnTypes } from './column-types.js';
import { generatedColumns } from './generated-columns.js';
import { largeObjects } from './large-objects.js';
import { generatedIdentity } from './generated-identity.js';
import { nextPartitionIdentity } from './next-partition-identity.js';
import { partitionRootIdentity } from './partition-root-identity.js';
import { primaryKey } from './primary-key.js';
import { replicaIdentity } from './replica-identity.js';
import { sequences } from './sequences.js';
import { tableExists } from './table-exists.js';
import { toastColumns } from './toast-columns.js';
import { tableKind } from './table-kind.js';
import { unloggedTable } from './unlogged-table.js';

/** The group's rules, in the order of the report. */
export const tableRules: readonly Rule[] = [
  tableExists,
  replicaIdentity,
  nextPartitionIdentity,
  partitionRootIdentity,
  generatedIdentity,
  primaryKey,
  unloggedTable,
  toastColumns,
  generatedColumns,
  columnTypes,
  largeObjects,
  tableKind,
  cascadeOutsidePublication,
  sequences,
];
