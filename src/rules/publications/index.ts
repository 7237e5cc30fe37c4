import type { Rule } from '../rule.js';
import { publicationAllTables } from './publication-all-tables.js';
import { publicationColumnList } from './publication-column-list.js';
import { publicationExists } from './publication-exists.js';
import { publicationGeneratedColumns } from './publication-generated-columns.js';
import { publicationListsPartitions } from './publication-lists-partitions.js';
import { publicationOperations } from './publication-operations.js';
import { publicationPartitionOverlap } from './publication-partition-overlap.js';
import { publicationPartitionRoot } from './publication-partition-root.js';
import { publicationRowFilter } from './publication-row-filter.js';
import { publicationTables } from './publication-tables.js';

/** The group's rules, in the order of the report. */
export const publicationRules: readonly Rule[] = [
  publicationExists,
  publicationTables,
  publicationOperations,
  publicationPartitionRoot,
  publicationColumnList,
  publicationRowFilter,
  publicationAllTables,
  publicationGeneratedColumns,
  publicationListsPartitions,
  publicationPartitionOverlap,
];
