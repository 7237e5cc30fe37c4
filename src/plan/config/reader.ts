/** The values of a configuration file, each read as the option it sets. */
import type { WantedTag } from '../../discovery.js';
import { isGlob } from '../../glob.js';
import { nearest } from '../../nearest.js';
import type { Policy, Waiver } from '../../target.js';
import { regionFrom } from '../aws-values.js';
import { ConfigurationError, quoted } from '../configuration-error.js';
import { parametersFrom } from '../connection/connection-string.js';
import { refuseUnusable } from '../inputs.js';
import { OPTIONS, optionList, type Option, type OptionName } from '../options.js';
import { nonEmpty } from '../present.js';
import { locationOf, wrong, type Provided } from '../provided.js';
import { CHANGED, ruleToChange, severityFrom, type KnownRule } from '../rule-policy.js';
import { isUnexpanded } from '../wrappings.js';
import { valueIn, type Entry, type Held } from './document.js';
import type { ConfigFile, ConfigTarget, Discover, Layer, Reference } from './file.js';
import { TARGET_OPTIONS, takesVariable, TOP_OPTIONS, VARIABLE_NAME } from './schema.js';
import type { Sheet } from './sheet.js';

/** Reads a tree whose shape is right; what is wrong with a value goes to the sheet. */
export class Reader {
  readonly #tree: Held;
  readonly #sheet: Sheet;
  readonly #rules: readonly KnownRule[];

  constructor(tree: Held, sheet: Sheet, rules: readonly KnownRule[]) {
    this.#tree = tree;
    this.#sheet = sheet;
    this.#rules = rules;
  }

  file(digest: string): ConfigFile {
    const targets = this.#targets();
    const discover = this.#discover();
    const baseline = valueIn(this.#tree, 'baseline');
    const refuseUnknownTargets = this.#refuseUnknownTargets.bind(this);
    if (discover === undefined) {
      refuseUnknownTargets(targets.map(({ name }) => name));
    }
    return {
      path: this.#sheet.origin(0).file,
      digest,
      defaults: this.#layer(valueIn(this.#tree, 'defaults'), TARGET_OPTIONS),
      targets,
      ...(discover === undefined ? {} : { discover }),
      top: this.#layer(this.#tree, TOP_OPTIONS),
      policy: this.#policy(valueIn(this.#tree, 'rules')),
      ...this.#rulesOrigin(this.#tree),
      waivers: this.#waivers(),
      refuseUnknownTargets,
      ...(baseline?.kind === 'scalar' ? { baseline: { text: baseline.text, option: 'baseline', secret: false, origin: this.#sheet.origin(baseline.offset) } } : {}),
      sheet: this.#sheet,
    };
  }

  #targets(): readonly ConfigTarget[] {
    const all = valueIn(this.#tree, 'targets');
    if (all?.kind !== 'map') {
      return valueIn(this.#tree, 'discover') !== undefined ? [] : [{ name: 'default', layer: new Map(), policy: { rules: {} }, origin: this.#sheet.origin(0) }];
    }
    return all.entries.map(({ key, keyOffset, value }) => ({
      name: key,
      layer: this.#layer(value, TARGET_OPTIONS),
      policy: this.#policy(valueIn(value, 'rules')),
      ...this.#rulesOrigin(value),
      origin: this.#sheet.origin(keyOffset),
    }));
  }

  #discover(): Discover | undefined {
    const entry = this.#tree.kind === 'map' ? this.#tree.entries.find(({ key }) => key === 'discover') : undefined;
    if (entry === undefined) {
      return undefined;
    }
    const tags = valueIn(entry.value, 'tags');
    return {
      tags: tags?.kind === 'map' ? tags.entries.flatMap((tag) => this.#tag(tag)) : [],
      regions: this.#regions(valueIn(entry.value, 'aws-region')),
      origin: this.#sheet.origin(entry.keyOffset),
    };
  }

  #tag({ key, keyOffset, value }: Entry): readonly WantedTag[] {
    if (key.trim() === '') {
      this.#sheet.add(keyOffset, 'the key of a tag is empty: write the key as AWS has it', 'tags');
    } else if (isGlob(key)) {
      this.#sheet.add(keyOffset, `${quoted(key)} has an asterisk: only the value of a tag is a glob, its key is written as AWS has it`, 'tags');
    }
    return value.kind === 'scalar' ? [{ key, value: value.text }] : [];
  }

  #regions(held: Held | undefined): readonly Provided[] {
    const items = held?.kind === 'list' ? held.items : held === undefined ? [] : [held];
    if (held?.kind === 'list' && items.length === 0) {
      this.#sheet.add(held.offset, '`aws-region` is empty: name a region, or leave it out', 'aws-region');
    }
    const seen = new Set<string>();
    return items.flatMap((item) => (item.kind === 'scalar' ? (this.#region(item.text, item.offset, seen) ?? []) : []));
  }

  #region(text: string, offset: number, seen: Set<string>): Provided | undefined {
    const provided: Provided = { text, option: 'aws-region', secret: false, origin: this.#sheet.origin(offset) };
    return this.#tried(offset, () => {
      refuseReference(provided, { name: 'aws-region' });
      regionFrom(provided);
      if (seen.has(text)) {
        throw wrong(provided, 'is named twice');
      }
      seen.add(text);
      return provided;
    });
  }

  #layer(held: Held | undefined, options: readonly Option[]): Layer {
    const layer = new Map<OptionName, Provided | Reference>();
    if (held?.kind !== 'map') {
      return layer;
    }
    for (const { key, keyOffset, value } of held.entries) {
      const literal = options.find(({ name }) => name === key);
      const byVariable = options.find((option) => takesVariable(option) && `${option.name}-env` === key);
      const option = literal ?? byVariable;
      if (option === undefined || this.#sheet.isFull) {
        continue;
      }
      if (layer.has(option.name)) {
        this.#sheet.add(keyOffset, `\`${option.name}\` and \`${option.name}-env\` are both set: keep one`, key);
      }
      const setting: Provided | Reference | undefined = literal === undefined ? this.#reference(option, value) : this.#literal(option, value);
      if (setting !== undefined) {
        layer.set(option.name, setting);
      }
    }
    return layer;
  }

  #reference({ name }: Option, value: Held): Reference | undefined {
    return value.kind === 'scalar' && VARIABLE_NAME.test(value.text) ? { variable: value.text, option: name, origin: this.#sheet.origin(value.offset) } : undefined;
  }

  #literal(option: Option, value: Held): Provided | undefined {
    const provided = this.#provided(option, value);
    if (provided === undefined) {
      return undefined;
    }
    const right = (provided.items ?? [provided]).map((one) =>
      this.#tried(value.offset, () => {
        refuseReference(one, option);
        refuseUnusable(one, option);
        if (option.name === 'connection-string') {
          checkParts(one);
        }
        option.parse(one);
        return true;
      }),
    );
    return right.every((one) => one === true) ? this.#tried(value.offset, () => (option.parse(provided), provided)) : undefined;
  }

  #provided(option: Option, value: Held): Provided | undefined {
    const { name } = option;
    const secret = option.secret === true;
    const origin = this.#sheet.origin(value.offset);
    if (value.kind === 'scalar') {
      if (value.text.trim() === '') {
        this.#sheet.add(value.offset, `\`${name}\` is empty: leave it out to keep its default`, name);
        return undefined;
      }
      return { text: value.text, option: name, secret, origin };
    }
    if (value.kind !== 'list') {
      return undefined;
    }
    const items = value.items.flatMap((item) => (item.kind === 'scalar' ? [{ text: item.text, option: name, secret, origin: this.#sheet.origin(item.offset) }] : []));
    if (items.length === 0) {
      this.#sheet.add(value.offset, `\`${name}\` is an empty list: leave it out to keep its default`, name);
      return undefined;
    }
    return { text: items.map(({ text }) => text).join('\n'), option: name, secret, origin, items };
  }

  #policy(held: Held | undefined): Policy {
    const rules: Policy['rules'][] = [];
    for (const { key, keyOffset, value } of held?.kind === 'map' ? held.entries : []) {
      if (value.kind === 'scalar' && !this.#sheet.isFull) {
        const item = (text: string, offset: number, option = 'rules'): Provided => ({ text, option, secret: false, origin: this.#sheet.origin(offset) });
        this.#tried(keyOffset, () => {
          const id = ruleToChange(item(key, keyOffset), this.#rules, CHANGED);
          this.#tried(value.offset, () => rules.push({ [id]: severityFrom(item(value.text, value.offset, key)) }));
        });
      }
    }
    return { rules: Object.assign({}, ...rules) as Policy['rules'] };
  }

  #rulesOrigin(held: Held): { readonly rulesOrigin?: Provided['origin'] } {
    const rules = valueIn(held, 'rules');
    return rules === undefined ? {} : { rulesOrigin: this.#sheet.origin(rules.offset) };
  }

  #waivers(): readonly Waiver[] {
    return this.#waiverItems().flatMap((item) => (this.#sheet.isFull ? [] : this.#waiver(item)));
  }

  #waiverItems(): readonly Held[] {
    const all = valueIn(this.#tree, 'waivers');
    return all?.kind === 'list' ? all.items : [];
  }

  #refuseUnknownTargets(names: readonly string[]): void {
    const known = new Set(names);
    for (const item of this.#waiverItems()) {
      const target = valueIn(item, 'target');
      if (target?.kind === 'scalar' && !known.has(target.text) && !isGlob(target.text)) {
        const meant = nearest(target.text, names);
        const what = valueIn(this.#tree, 'discover') === undefined ? 'a target of this file' : 'a target of this file, nor a database that `discover` found';
        this.#sheet.add(target.offset, `${quoted(`target: ${target.text}`)} is not ${what}${meant === undefined ? '' : `; did you mean ${quoted(meant)}?`}`, 'target');
      }
    }
  }

  #waiver(held: Held): readonly Waiver[] {
    const text = (key: string): { readonly text: string; readonly offset: number } | undefined => {
      const value = valueIn(held, key);
      return value?.kind === 'scalar' ? value : undefined;
    };
    const [rule, object, target, reason, until] = [text('rule'), text('object'), text('target'), text('reason'), text('until')];
    if (rule === undefined || reason === undefined || until === undefined) {
      return [];
    }
    if (!isDay(until.text)) {
      this.#sheet.add(until.offset, `${quoted(`until: ${until.text}`)} is not a date: write it as 2027-03-31`, 'until');
    }
    if (reason.text.trim() === '') {
      this.#sheet.add(reason.offset, '`reason` is empty: say why the failure is accepted', 'reason');
    }
    const origin = this.#sheet.origin(held.offset);
    const location = locationOf(origin);
    const id = this.#tried(rule.offset, () => ruleToChange({ text: rule.text, option: 'rule', secret: false, origin: this.#sheet.origin(rule.offset) }, this.#rules, 'waived'));
    return id === undefined
      ? []
      : [
          {
            rule: id,
            ...(object === undefined ? {} : { object: object.text }),
            ...(target === undefined ? {} : { target: target.text }),
            reason: reason.text,
            until: until.text,
            ...(location === undefined ? {} : { location }),
          },
        ];
  }

  /** What comes of it; undefined when it is a mistake. */
  #tried<T>(offset: number, act: () => T): T | undefined {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) {
        throw error;
      }
      this.#sheet.addError(error, offset);
      return undefined;
    }
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  // A year alone is a date to JavaScript as well.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A file is taken as it is: nothing in it is expanded. */
function refuseReference(provided: Provided, option: Pick<Option, 'name' | 'secret'>): void {
  if (isUnexpanded(provided.text)) {
    const remedy = takesVariable(option) ? `name the variable in \`${option.name}-env\`` : `write the value, or leave it out and set the input \`${option.name}\``;
    throw wrong(provided, `is a variable, and nothing is expanded in this file: ${remedy}`);
  }
}

/** Each part of a URI is read as the option that it stands for. */
function checkParts(uri: Provided): void {
  const parameters = parametersFrom(uri);
  for (const { name, parameter } of optionList) {
    const part = [...parameters].find(([one]) => one === parameter)?.[1];
    if (part !== undefined && nonEmpty(part.text) !== undefined) {
      OPTIONS[name].parse(part);
    }
  }
}
