/** A configuration file, read: what it sets for each target, with the place of every value. Looks at no variable. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { sha256 } from '../../digest.js';
import { errorCode } from '../../errors.js';
import { nearest } from '../../nearest.js';
import type { Policy, Waiver } from '../../target.js';
import { ConfigurationError, quoted } from '../configuration-error.js';
import { parametersFrom } from '../connection/connection-string.js';
import { refuseUnusable } from '../inputs.js';
import { meantBy } from '../misspelled.js';
import { OPTIONS, optionList, type Option, type OptionName } from '../options.js';
import { locationOf, wrong, type Provided } from '../provided.js';
import { CHANGED, ruleToChange, severityFrom, type KnownRule } from '../rule-policy.js';
import { holdsPassword, holdsPrivateKey, keepSecretsIn } from '../secrets.js';
import { nonEmpty } from '../present.js';
import { isUnexpanded } from '../wrappings.js';
import { workspaceOf, type Environment } from '../workspace.js';
import { decoded, sizeProblem, treeOf, type Entry, type Held } from './document.js';
import { isGlob, matches } from '../../glob.js';
import { FILE, isSecretAlone, MOST_TARGETS, TARGET_OPTIONS, takesVariable, TOP_OPTIONS, VARIABLE_NAME } from './schema.js';
import { Sheet } from './sheet.js';

/** A value that an environment variable holds. */
export interface Reference {
  readonly variable: string;
  readonly option: OptionName;
  readonly origin: Provided['origin'];
}

/** What one part of the file sets. */
export type Layer = ReadonlyMap<OptionName, Provided | Reference>;

export interface ConfigTarget {
  readonly name: string;
  readonly layer: Layer;
  readonly policy: Policy;
  /** Of `rules`, where there is one. */
  readonly rulesOrigin?: Provided['origin'];
  readonly origin: Provided['origin'];
}

export interface ConfigFile {
  /** Relative to the workspace; undefined when it is outside. */
  readonly path: string | undefined;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  readonly defaults: Layer;
  /** In the order of the file. */
  readonly targets: readonly ConfigTarget[];
  /** What holds for the run. */
  readonly top: Layer;
  readonly policy: Policy;
  /** Of `rules` at the top, where there is one. */
  readonly rulesOrigin?: Provided['origin'];
  readonly waivers: readonly Waiver[];
  /** Path of an earlier report. */
  readonly baseline?: Provided;
  /** For what is found out later. */
  readonly sheet: Sheet;
}

/**
 * The file at a path relative to the workspace.
 * @throws ConfigurationError with every mistake of it: up to twenty, each with its place.
 */
export async function readConfigFile(path: string, environment: Environment, rules: readonly KnownRule[]): Promise<ConfigFile> {
  const workspace = resolve(workspaceOf(environment));
  return configFrom(await bytesOf(workspace, path), path, workspace, rules);
}

async function bytesOf(workspace: string, path: string): Promise<Uint8Array> {
  const file = resolve(workspace, path);
  const found = await stat(file).catch((error: unknown) => {
    throw notRead(path, errorCode(error) ?? String(error));
  });
  if (!found.isFile()) {
    throw notRead(path, 'it is not a file');
  }
  const problem = sizeProblem(found.size);
  if (problem !== undefined) {
    const sheet = new Sheet(path, file, workspace, () => ({ line: 1, column: 1 }));
    sheet.add(0, problem, 'config');
    sheet.refuse();
  }
  return readFile(file).catch((error: unknown) => {
    throw notRead(path, errorCode(error) ?? String(error));
  });
}

function notRead(path: string, reason: string): ConfigurationError {
  const remedy = reason === 'ENOENT' ? 'the file does not exist; does a checkout (`actions/checkout`) run before this step?' : 'name a file that is in the checkout';
  return new ConfigurationError(`${quoted(`config: ${path}`)} cannot be read (${reason}): ${remedy}`, { input: 'config', value: path });
}

/** What the bytes of a configuration file say; `path`: as it was named. */
export function configFrom(bytes: Uint8Array, path: string, workspace: string, rules: readonly KnownRule[]): ConfigFile {
  const { text, problem } = decoded(bytes);
  const sheet = new Sheet(path, resolve(workspace, path), workspace, text.at);
  const unreadable = problem ?? sizeProblem(bytes.length);
  if (unreadable !== undefined) {
    sheet.add(problem === undefined ? 0 : text.text.length, unreadable, 'config');
  }
  const tree = unreadable === undefined ? treeOf(text, sheet) : undefined;
  if (tree === undefined) {
    sheet.refuse();
    throw new ConfigurationError(`${quoted(path)} is empty: it needs at least \`version: 1\``, { input: 'config' });
  }
  keepSecrets(tree);
  refuseShape(tree, sheet);
  // What is of the wrong shape is passed over, so that everything else is told with it.
  const file = new Reader(tree, sheet, rules).file(sha256(bytes));
  sheet.refuse();
  return file;
}

/** Nothing that looks like a password is printed, wherever in the file it was put. */
function keepSecrets(held: Held): void {
  switch (held.kind) {
    case 'scalar':
      keepLogin(held.text);
      break;
    case 'list':
      held.items.forEach(keepSecrets);
      break;
    case 'map':
      for (const { key, value } of held.entries) {
        keepLogin(key);
        if (SECRET_KEY.test(key) && value.kind === 'scalar' && !(key.endsWith('-env') && VARIABLE_NAME.test(value.text))) {
          keepSecretsIn({ password: value.text });
        }
        keepSecrets(value);
      }
      break;
    case 'nothing':
  }
}

function keepLogin(text: string): void {
  if (holdsPassword(text)) {
    keepSecretsIn({ 'connection-string': text });
  } else if (isSecret(text)) {
    keepSecretsIn({ 'ssl-key': text, password: text });
  }
}

/** `ssl-key` is the path of one. */
const SECRET_KEY = /pass|pwd|secret|token|^(?!ssl-key$).*key$/i;

function refuseShape(tree: Held, sheet: Sheet): void {
  if (tree.kind !== 'map') {
    sheet.add(tree.offset, 'a configuration file is a mapping of keys, and begins with `version: 1`');
    return;
  }
  const targets = valueIn(tree, 'targets');
  if (targets?.kind === 'map' && targets.entries.length > MOST_TARGETS) {
    sheet.add(targets.offset, `\`targets\` has ${String(targets.entries.length)} targets; a file may have at most ${String(MOST_TARGETS)}`);
    return;
  }
  if (targets?.kind === 'map' && targets.entries.length === 0) {
    sheet.add(targets.offset, '`targets` is empty: name a database, or leave the key out');
  }
  refuseHidden(tree, sheet, []);
  const { error } = FILE.safeParse(plain(tree, []));
  for (const issue of error?.issues ?? []) {
    if (sheet.isFull) {
      return;
    }
    tell(issue, tree, sheet);
  }
}

/** Passwords in places where the parser would quote them. */
function refuseHidden(held: Held, sheet: Sheet, path: readonly string[]): void {
  if (held.kind === 'map') {
    for (const { key, keyOffset, value } of held.entries) {
      if (isSecret(key)) {
        sheet.hush(keyOffset, 'this key contains a secret, which may not be in the file');
      }
      refuseHidden(value, sheet, [...path, key]);
    }
  } else if (held.kind === 'list') {
    held.items.forEach((item) => {
      refuseHidden(item, sheet, path);
    });
  } else if (held.kind === 'scalar' && isSecret(held.text)) {
    const key = path.at(-1) ?? '';
    const known = optionList.find(({ name }) => name === key);
    const remedy = known !== undefined && takesVariable(known) ? `name an environment variable in \`${known.name}-env\`` : 'name an environment variable in `connection-string-env` or `password-env`';
    sheet.hush(held.offset, `${isSecret(key) || key === '' ? 'a value' : quoted(key)} contains a secret, which may not be in the file: ${remedy}`, key);
  }
}

/** Whether a text tells what nobody may read: a login, a private key, a token. */
function isSecret(text: string): boolean {
  return holdsPassword(text) || holdsPrivateKey(text) || TOKEN.test(text);
}

/** Of GitHub, and of AWS's sessions and keys. */
const TOKEN = /\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{16,})/;

/** As zod takes it: every value as it is written, and the version as a number. */
function plain(held: Held, path: readonly string[]): unknown {
  switch (held.kind) {
    case 'nothing':
      return null;
    case 'scalar':
      return path.length === 1 && path[0] === 'version' && /^\d+$/.test(held.text) ? Number(held.text) : held.text;
    case 'list':
      return held.items.map((item) => plain(item, [...path, '']));
    case 'map':
      return Object.fromEntries(held.entries.map(({ key, value }) => [key === PROTOTYPE ? `${PROTOTYPE} ` : key, plain(value, [...path, key])]));
  }
}

/** Not an ordinary key of an object: zod passes it over. */
const PROTOTYPE = '__proto__';

function tell(issue: z.core.$ZodIssue, tree: Held, sheet: Sheet): void {
  const path = issue.path.map((part) => (String(part) === `${PROTOTYPE} ` ? PROTOTYPE : String(part)));
  const { entry, held } = at(tree, path);
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  if (isReadByParser(issue, path, held)) {
    return;
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const spelled of issue.keys) {
        if (sheet.isFull) {
          return;
        }
        const unknown = spelled.trimEnd() === PROTOTYPE ? PROTOTYPE : spelled;
        const found = held.kind === 'map' ? held.entries.find((one) => one.key === unknown) : undefined;
        if (!isSecret(unknown)) {
          sheet.add(found?.keyOffset ?? held.offset, unknownKey(unknown, path), unknown);
        }
      }
      return;
    case 'invalid_key':
      sheet.add(entry?.keyOffset ?? held.offset, `${quoted(key)} cannot be the name of a target: it is made of up to 63 lower-case letters, digits and hyphens, and begins with a letter or digit`, key);
      return;
    case 'invalid_format':
      // A day and a reason are read below.
      if (key.endsWith('-env')) {
        sheet.hush(held.offset, `\`${key}\` has to be the name of an environment variable: letters, digits and underscores`, key);
      }
      return;
    case 'invalid_value':
      sheet.add(held.offset, held.kind === 'list' || (held.kind === 'map' && !isMissing(tree, path)) ? typeProblem(key, held, path) : valueProblem(issue.values, key, held), key);
      return;
    case 'too_small':
      sheet.add(held.offset, `\`${key}\` is empty`, key);
      return;
    default:
      if (isMissing(tree, path)) {
        sheet.add(held.offset, `\`${key}\` is missing${path.includes('waivers') ? ' in this waiver' : ''}`, key);
      } else {
        sheet.add(held.offset, typeProblem(key, held, path), key);
      }
  }
}

/** What is wrong with a value its option's parser tells, which knows what was meant; the schema tells what has the wrong shape. */
function isReadByParser({ code }: z.core.$ZodIssue, path: readonly string[], held: Held): boolean {
  const [part = '', name = ''] = path.length === 3 ? path.slice(1) : path;
  const option = path.length === 1 ? part : name;
  const isOption = optionList.some((one) => one.name === option && !isSecretAlone(one)) || option === 'rules';
  const isRule = path.at(-2) === 'rules';
  return path[0] !== 'waivers' && held.kind === 'scalar' && code !== 'unrecognized_keys' && code !== 'invalid_key' && ((isOption && option !== 'rules') || isRule);
}

function isMissing(tree: Held, path: readonly string[]): boolean {
  const parent = at(tree, path.slice(0, -1)).held;
  return parent.kind === 'map' && !parent.entries.some(({ key }) => key === path.at(-1));
}

function valueProblem(values: readonly unknown[], key: string, held: Held): string {
  const words = values.map(String);
  if (key === 'version') {
    return held.kind === 'nothing' ? '`version` is missing: write `version: 1`' : `${shown(key, held)} is not a version of this format: write \`version: 1\``;
  }
  const suggestion = held.kind === 'scalar' ? nearest(held.text, words) : undefined;
  return `${shown(key, held)} is not one of ${words.join(', ')}${suggestion === undefined ? '' : `; did you mean ${quoted(suggestion)}?`}`;
}

function typeProblem(key: string, held: Held, path: readonly string[]): string {
  const has = { nothing: 'has no value', scalar: 'is a single value', list: 'is a list', map: 'is a mapping' }[held.kind];
  const last = path.at(-1) ?? '';
  const what = key === '' ? 'this' : quoted(key);
  const isList = optionList.some(({ name, list }) => name === last && list === true && name !== 'rules');
  if (isList && held.kind === 'list') {
    return `${what} has an item that is not a single value`;
  }
  const wanted = MAPS.includes(last) || (path[0] === 'waivers' && path.length === 2) || (path.length === 2 && path[0] === 'targets') ? 'a mapping of keys' : last === 'waivers' ? 'a list' : 'a single value';
  return held.kind === 'nothing' ? `${what} has no value` : `${what} ${has}, and has to be ${wanted}`;
}

const MAPS: readonly string[] = ['defaults', 'targets', 'rules'];

function shown(key: string, held: Held): string {
  return held.kind === 'scalar' ? quoted(`${key}: ${held.text}`) : quoted(key);
}

const TOP_KEYS = ['version', 'defaults', 'targets', 'rules', 'waivers', 'baseline'] as const;
const WAIVER_KEYS = ['rule', 'object', 'target', 'reason', 'until'] as const;

/** Why a key cannot be where it is, and what was meant. */
function unknownKey(key: string, path: readonly string[]): string {
  const [part] = path;
  const option = optionList.find(({ name }) => name === key);
  const isTop = path.length === 0;
  if (option !== undefined && isSecretAlone(option)) {
    return `${quoted(key)} may not be in the file: name an environment variable in \`${key}-env\``;
  }
  if (key === 'rules' && part === 'defaults') {
    return '`rules` cannot stand in `defaults`: put it at the top of the file';
  }
  if (part === 'waivers') {
    return `${quoted(key)} is not a key of a waiver${suggested(key, WAIVER_KEYS)}`;
  }
  if (!isTop && TOP_OPTIONS.some(({ name }) => name === key)) {
    return `${quoted(key)} applies to the whole run: put it at the top of the file`;
  }
  if (isTop && TARGET_OPTIONS.some(({ name }) => name === key || `${name}-env` === key)) {
    return `${quoted(key)} is about a database: put it in \`defaults\` or in a target`;
  }
  if (option !== undefined) {
    return option.availability === 'later' ? `${quoted(key)} is not available in this version` : `${quoted(key)} can only be set for a run, as an input`;
  }
  const known = isTop ? [...TOP_KEYS, ...withVariables(TOP_OPTIONS)] : [...withVariables(TARGET_OPTIONS), ...(part === 'targets' ? ['rules'] : [])];
  return `${quoted(key)} is not a key of ${isTop ? 'the file' : part === 'defaults' ? '`defaults`' : 'a target'}${suggested(key, known)}`;
}

function withVariables(options: readonly Option[]): readonly string[] {
  return options.flatMap((option) => [...(isSecretAlone(option) ? [] : [option.name]), ...(takesVariable(option) ? [`${option.name}-env`] : [])]);
}

function suggested(key: string, known: readonly string[]): string {
  const meant = nearest(key, known) ?? meantBy(key, known);
  return meant === undefined ? '' : `; did you mean ${quoted(meant)}?`;
}

/** The node at a path, and the entry that holds it; of a path that leads nowhere, where it stops. */
function at(tree: Held, path: readonly string[]): { readonly held: Held; readonly entry: Entry | undefined } {
  let held = tree;
  let entry: Entry | undefined;
  for (const part of path) {
    if (held.kind === 'map') {
      const found: Entry | undefined = held.entries.find(({ key }) => key === part);
      if (found === undefined) {
        break;
      }
      entry = found;
      held = found.value;
    } else if (held.kind === 'list') {
      const item: Held | undefined = held.items[Number(part)];
      if (item === undefined) {
        break;
      }
      held = item;
    }
  }
  return { held, entry };
}

function valueIn(held: Held, name: string): Held | undefined {
  return held.kind === 'map' ? held.entries.find(({ key }) => key === name)?.value : undefined;
}

/** Reads a tree whose shape is right; what is wrong with a value goes to the sheet. */
class Reader {
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
    const baseline = valueIn(this.#tree, 'baseline');
    return {
      path: this.#sheet.origin(0).file,
      digest,
      defaults: this.#layer(valueIn(this.#tree, 'defaults'), TARGET_OPTIONS),
      targets,
      top: this.#layer(this.#tree, TOP_OPTIONS),
      policy: this.#policy(valueIn(this.#tree, 'rules')),
      ...this.#rulesOrigin(this.#tree),
      waivers: this.#waivers(targets.map(({ name }) => name)),
      ...(baseline?.kind === 'scalar' ? { baseline: { text: baseline.text, option: 'baseline', secret: false, origin: this.#sheet.origin(baseline.offset) } } : {}),
      sheet: this.#sheet,
    };
  }

  #targets(): readonly ConfigTarget[] {
    const all = valueIn(this.#tree, 'targets');
    if (all?.kind !== 'map') {
      return [{ name: 'default', layer: new Map(), policy: { rules: {} }, origin: this.#sheet.origin(0) }];
    }
    return all.entries.map(({ key, keyOffset, value }) => ({
      name: key,
      layer: this.#layer(value, TARGET_OPTIONS),
      policy: this.#policy(valueIn(value, 'rules')),
      ...this.#rulesOrigin(value),
      origin: this.#sheet.origin(keyOffset),
    }));
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

  #waivers(names: readonly string[]): readonly Waiver[] {
    const all = valueIn(this.#tree, 'waivers');
    return all?.kind === 'list' ? all.items.flatMap((item) => (this.#sheet.isFull ? [] : this.#waiver(item, names))) : [];
  }

  #waiver(held: Held, names: readonly string[]): readonly Waiver[] {
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
    if (target !== undefined && !names.some((name) => matches(target.text, name)) && !isGlob(target.text)) {
      const meant = nearest(target.text, names);
      this.#sheet.add(target.offset, `${quoted(`target: ${target.text}`)} is not a target of this file${meant === undefined ? '' : `; did you mean ${quoted(meant)}?`}`, 'target');
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
function refuseReference(provided: Provided, option: Option): void {
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
