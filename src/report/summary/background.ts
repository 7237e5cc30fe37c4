/** What is no finding, closed: what could not be completed, what was not checked, what passed, what is on the server. */
import type { Block } from '../../neutralise/write-markdown.js';
import { code, prose } from '../../neutralise/markdown.js';
import { GROUPS, type Inventory, type InventoryRow, type Result, type TargetReport } from '../../result.js';
import { byRule, digestOf, grouped, rulesIn, type RuleRows } from '../shared/digest.js';
import { GROUP_NAMES } from '../shared/groups.js';
import { columnsOf, counted, kindOf } from '../shared/words.js';
import { bullets, cells, details, heading, paragraph, ruleLink, separated, strong, table, words, type Phrases } from './nodes.js';

const MOST_ROWS = 50;
const LONGEST_CELL = 100;

/** What was cut off or broke: rules that share a reason, the reason once. */
export function brokenBlocks(target: TargetReport): readonly Block[] {
  const { broken } = digestOf(target);
  const reasons = [...grouped(broken, ({ message }) => message)].map(
    ([message, rows]): Phrases => [...links(byRule(rows)), words(': '), ...prose(message)],
  );
  return reasons.length === 0 ? [] : [heading(4, words('Could not be completed')), bullets(reasons)];
}

/** What waits for another rule, what does not apply, what is switched off or set aside. */
export function uncheckedBlocks(target: TargetReport): readonly Block[] {
  const { skipped, setAside } = digestOf(target);
  const waiting = grouped(
    skipped.filter(({ because }) => because?.kind === 'prerequisite'),
    ({ because }) => (because?.kind === 'prerequisite' ? because.rule : ''),
  );
  const others = skipped.filter(({ because }) => because?.kind !== 'prerequisite');
  return [
    ...[...waiting].flatMap(([rule, rows]) => waitingBlocks(rule, rows)),
    ...listBlocks('Not applicable', others),
    ...offBlocks(target),
    ...setAsideBlocks('Waived', setAside.filter(({ waived }) => waived !== undefined)),
    ...setAsideBlocks('Known from the baseline', setAside.filter(({ waived }) => waived === undefined)),
  ];
}

/** The same, as counts. */
export function uncheckedCounts(target: TargetReport): readonly Block[] {
  const { skipped, setAside } = digestOf(target);
  const parts = [
    ...(skipped.length === 0 ? [] : [`${String(rulesIn(skipped))} not checked`]),
    ...(setAside.length === 0 ? [] : [`${String(setAside.length)} waived or known`]),
    ...(target.off.length === 0 ? [] : [`${String(target.off.length)} switched off`]),
  ];
  return parts.length === 0 ? [] : [paragraph(words(`${parts.join(', ')}.`))];
}

/** Rule ids are our own words; one that is none is not put into markup. */
const RULE_ID = /^[a-z][a-z0-9-]*$/;

function waitingBlocks(rule: string, rows: readonly Result[]): readonly Block[] {
  const name = RULE_ID.test(rule) ? rule : 'another check';
  return details(`Not checked yet: needs ${name} (${String(rulesIn(rows))})`, [
    paragraph(strong(words('Depend on '), code(rule), words(':')), words(' '), ...links(byRule(rows))),
    paragraph(words('The next run, once it is fixed, checks them too and may find more.')),
  ]);
}

function listBlocks(title: string, results: readonly Result[]): readonly Block[] {
  const rules = byRule(results);
  const itemOf = ({ rule, docs, results: rows }: RuleRows): Phrases => [ruleLink(rule, docs), words(': '), ...prose(reasonOf(rows))];
  return rules.length === 0 ? [] : details(`${title} (${String(rules.length)})`, inGroups(rules, itemOf));
}

const MOST_SET_ASIDE = 50;

/** Every failure that does not count, with its reason: one that is waived may differ from the next. */
function setAsideBlocks(title: string, results: readonly Result[]): readonly Block[] {
  const left = results.length - MOST_SET_ASIDE;
  const itemOf = (result: Result): Phrases => [ruleLink(result.rule, result.docs), words(': '), ...prose(reasonOf([result]))];
  const more = left > 0 ? [paragraph(words(`${String(left)} more in `), code('report.json'), words('.'))] : [];
  return results.length === 0 ? [] : details(`${title} (${String(results.length)})`, [bullets(results.slice(0, MOST_SET_ASIDE).map(itemOf)), ...more]);
}

function reasonOf([first]: readonly Result[]): string {
  return first?.waived === undefined ? (first?.message ?? '') : `${first.message} (until ${first.waived.until}: ${first.waived.reason})`;
}

function offBlocks({ off }: TargetReport): readonly Block[] {
  const names = separated(off.map((rule) => code(rule)));
  return off.length === 0 ? [] : details(`Switched off (${String(off.length)})`, [paragraph(...names)]);
}

/** The rules that hold. */
export function passedBlocks(target: TargetReport): readonly Block[] {
  const rules = byRule(digestOf(target).passed);
  const itemOf = ({ rule, title, docs, results, objects }: RuleRows): Phrases => {
    const kind = kindOf(results.map(({ object }) => object));
    const count = objects === 1 ? '' : ` (${counted(objects, kind.one, kind.many)})`;
    return [ruleLink(rule, docs), words(': '), ...prose(title), words(count)];
  };
  return rules.length === 0 ? [] : details(`Passed (${String(rules.length)})`, inGroups(rules, itemOf));
}

/** A list for each group of rules, under its name. */
function inGroups(rules: readonly RuleRows[], itemOf: (rule: RuleRows) => Phrases): readonly Block[] {
  return GROUPS.flatMap((group) => {
    const items = rules.filter(({ results: [first] }) => first?.group === group).map(itemOf);
    return items.length === 0 ? [] : [paragraph(strong(words(GROUP_NAMES[group]))), bullets(items)];
  });
}

/** Slots, publications, subscriptions and walsenders. */
export function inventoryBlocks({ server, inventory }: TargetReport): readonly Block[] {
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

function inventoryTable(kind: keyof Inventory, rows: readonly InventoryRow[] | null): readonly Block[] {
  if (rows === null) {
    return [paragraph(strong(words(capital(kind))), words(' could not be read.'))];
  }
  const columns = columnsOf(rows);
  if (columns.length === 0) {
    return [];
  }
  const shown = rows.slice(0, MOST_ROWS).map((row) => cells(columns, row, LONGEST_CELL));
  const left = rows.length - shown.length;
  return [
    paragraph(strong(words(capital(kind)))),
    table(
      columns.map((column) => code(column)),
      shown,
    ),
    ...(left > 0 ? [paragraph(words(`${String(left)} more in `), code('report.json'), words('.'))] : []),
  ];
}

function links(groups: readonly RuleRows[]): Phrases {
  return separated(groups.map(({ rule, docs }) => ruleLink(rule, docs)));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
