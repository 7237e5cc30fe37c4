/** What is not a failure: what could not be looked at, what was found, what passed. */
import type { BlockContent, PhrasingContent } from 'mdast';
import { code, prose } from '../../neutralise/markdown.js';
import type { Inventory, InventoryRow, Result, TargetReport } from '../../result.js';
import { byForerunner, byMessage, byRule, failures, passed, skipped, type RuleGroup } from '../groups.js';
import { counted, kindOf } from '../words.js';
import { bullets, cells, details, paragraph, ruleLink, separated, strong, table, words } from './gfm.js';

const MOST_ROWS = 50;
const LONGEST_CELL = 100;

/** Rules that share a reason, the reason once: `a`, `b`: it was cut off. */
export function byReason(results: readonly Result[]): BlockContent {
  return bullets([...byMessage(results)].map(([message, rules]) => [...links(rules), words(': '), ...prose(message)]));
}

/** What keeps rules from being looked at, in a line each. */
export function skippedInBrief(target: TargetReport): readonly BlockContent[] {
  const blockers = new Set(failures(target, 'error').map(({ rule }) => rule));
  const becauseOf = [...byForerunner(skipped(target))].map(([rule, results]) => [
    words(`${counted(byRule(results).length, 'rule')} not looked at because `),
    code(rule),
    words(blockers.has(rule) ? ' failed.' : ' was not looked at either.'),
  ]);
  const off =
    target.off.length === 0
      ? []
      : [[words('Switched off: '), ...separated(target.off.map((rule) => code(rule))), words('.')]];
  return [...becauseOf, ...off].map((line) => paragraph(...line));
}

/** The rules that were skipped, by what skipped them. */
export function skippedInFull(target: TargetReport): readonly BlockContent[] {
  const results = skipped(target);
  const resting = [...byForerunner(results)].map(([rule, rows]) => [
    strong(words('Rest on '), code(rule), words(':')),
    words(' '),
    ...links(byRule(rows)),
  ]);
  const others = byRule(results.filter(({ because }) => because?.kind !== 'forerunner')).map(
    ({ rule, docs, results: rows }) => [ruleLink(rule, docs), words(': '), ...prose(rows[0]?.message ?? '')],
  );
  const count = counted(byRule(results).length, 'rule');
  return results.length === 0 ? [] : details(`Skipped: ${count}`, [bullets([...resting, ...others])]);
}

/** Slots, publications, subscriptions and walsenders, closed. */
export function inventoryBlocks({ server, inventory }: TargetReport): readonly BlockContent[] {
  const kinds = Object.entries(inventory) as readonly [keyof Inventory, readonly InventoryRow[] | null][];
  const title = `On the server: ${kinds.map(([kind, rows]) => inventoryCount(kind, rows)).join(', ')}`;
  const tables = kinds.flatMap(([kind, rows]) => inventoryTable(kind, rows));
  if (server === null) {
    return [];
  }
  return tables.length === 0 ? [paragraph(words(title))] : details(title, tables);
}

function inventoryCount(kind: keyof Inventory, rows: readonly InventoryRow[] | null): string {
  return rows === null ? `${kind} not readable` : counted(rows.length, kind.slice(0, -1), kind);
}

function inventoryTable(kind: keyof Inventory, rows: readonly InventoryRow[] | null): readonly BlockContent[] {
  if (rows === null) {
    return [paragraph(strong(words(capitalised(kind))), words(' could not be read.'))];
  }
  const columns = [...new Set(rows.flatMap(Object.keys))];
  if (columns.length === 0) {
    return [];
  }
  const shown = rows.slice(0, MOST_ROWS).map((row) => cells(columns, row, LONGEST_CELL));
  const left = rows.length - shown.length;
  return [
    paragraph(strong(words(capitalised(kind)))),
    table(
      columns.map((column) => code(column)),
      shown,
    ),
    ...(left > 0 ? [paragraph(words(`${String(left)} more in `), code('report.json'), words('.'))] : []),
  ];
}

/** The rules that hold, closed. */
export function passedBlocks(target: TargetReport): readonly BlockContent[] {
  const groups = byRule(passed(target));
  const items = groups.map(({ rule, title, docs, results, objects }) => {
    const kind = kindOf(results.map(({ object }) => object));
    const count = objects === 1 ? '' : ` (${counted(objects, kind.one, kind.many)})`;
    return [ruleLink(rule, docs), words(': '), ...prose(title), words(count)];
  });
  return groups.length === 0 ? [] : details(`Passed: ${counted(groups.length, 'rule')}`, [bullets(items)]);
}

function links(groups: readonly RuleGroup[]): readonly PhrasingContent[] {
  return separated(groups.map(({ rule, docs }) => ruleLink(rule, docs)));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
