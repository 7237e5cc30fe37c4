import { generic } from '../../../src/plan/consumers/generic.js';
import type { NamePattern, TablePattern, Target } from '../../../src/target.js';

/** A target with nothing but the scope, and what is different; `tables` as `schema.table`, where `*` and `?` are globs and nothing folds. */
export function scopeTarget(tables: readonly string[], publication?: string, changes: Partial<Target> = {}): Target {
  return {
    name: 'default',
    consumer: generic,
    autocreate: 'disabled',
    ...(publication === undefined ? {} : { publication }),
    tables: tables.map(entry),
    operations: ['insert', 'update', 'delete'],
    snapshot: true,
    probe: 'none',
    thresholds: { slotLagWarningBytes: 0, inactiveSlotWarningBytes: 0, replayLagWarningMs: 0, maxOutageMs: 0 },
    policy: { rules: {} },
    origins: {},
    ...changes,
  };
}

function entry(text: string): TablePattern {
  const [schema = '', table = ''] = text.split('.');
  return { text, canonical: text, schema: part(schema), table: part(table) };
}

function part(text: string): NamePattern {
  if (!/[*?]/.test(text)) {
    return { kind: 'exact', name: text };
  }
  const regex = text.replace(/[\\^$.[\]{}()+|]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
  return { kind: 'glob', regex: `^(${regex})$` };
}
