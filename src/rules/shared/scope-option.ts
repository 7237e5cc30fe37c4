import type { Target } from '../../target.js';

/** The option that brought a table into scope: a finding about the table is located there. */
export function scopeOption({ tables }: Pick<Target, 'tables'>): 'tables' | 'publication' {
  return tables.length > 0 ? 'tables' : 'publication';
}
