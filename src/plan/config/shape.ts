/** The shape of a configuration file: which keys are where, and whether each holds a value, a list or a mapping. */
import type { z } from 'zod';
import { nearest } from '../../nearest.js';
import { quoted } from '../configuration-error.js';
import { meantBy } from '../misspelled.js';
import { optionList, type Option } from '../options.js';
import { nodeAt, NOTHING, valueIn, type Held } from './document.js';
import { FILE, isSecretAlone, MOST_TARGETS, TARGET_OPTIONS, takesVariable, TOP_OPTIONS } from './schema.js';
import { isSecret, refuseHidden } from './secrets.js';
import type { Sheet } from './sheet.js';

/** Adds what is wrong with it to the sheet, as far as no parser of an option can tell it better. */
export function refuseShape(tree: Held, sheet: Sheet): void {
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
  const tags = valueIn(valueIn(tree, 'discover') ?? NOTHING, 'tags');
  if (tags?.kind === 'map' && tags.entries.length === 0) {
    sheet.add(tags.offset, '`tags` is empty: name a tag that the databases have, such as `cdc: "true"`', 'tags');
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
  const { entry, held } = nodeAt(tree, path);
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
  if (path[0] === 'discover') {
    return path.length === 2 && path[1] === 'aws-region' && held.kind === 'scalar';
  }
  const [part = '', name = ''] = path.length === 3 ? path.slice(1) : path;
  const option = path.length === 1 ? part : name;
  const isOption = optionList.some((one) => one.name === option && !isSecretAlone(one)) || option === 'rules';
  const isRule = path.at(-2) === 'rules';
  return path[0] !== 'waivers' && held.kind === 'scalar' && code !== 'unrecognized_keys' && code !== 'invalid_key' && ((isOption && option !== 'rules') || isRule);
}

function isMissing(tree: Held, path: readonly string[]): boolean {
  const parent = nodeAt(tree, path.slice(0, -1)).held;
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
  if (path[0] === 'discover' && path[1] === 'tags' && path.length === 3 && held.kind === 'nothing') {
    return `the tag ${quoted(key)} has no value: write the value, \`"*"\` for any, or \`""\` for an empty one`;
  }
  const has = { nothing: 'has no value', scalar: 'is a single value', list: 'is a list', map: 'is a mapping' }[held.kind];
  const last = path.at(-1) ?? '';
  const what = key === '' ? 'this' : quoted(key);
  const isList = (path[0] === 'discover' && last === 'aws-region') || optionList.some(({ name, list }) => name === last && list === true && name !== 'rules');
  if (isList && held.kind === 'list') {
    return `${what} has an item that is not a single value`;
  }
  const wanted = MAPS.includes(last) || (path[0] === 'waivers' && path.length === 2) || (path.length === 2 && path[0] === 'targets') ? 'a mapping of keys' : last === 'waivers' ? 'a list' : 'a single value';
  return held.kind === 'nothing' ? `${what} has no value` : `${what} ${has}, and has to be ${wanted}`;
}

const MAPS: readonly string[] = ['defaults', 'targets', 'discover', 'tags', 'rules'];

function shown(key: string, held: Held): string {
  return held.kind === 'scalar' ? quoted(`${key}: ${held.text}`) : quoted(key);
}

const TOP_KEYS = ['version', 'defaults', 'targets', 'discover', 'rules', 'waivers', 'baseline'] as const;
const DISCOVER_KEYS = ['tags', 'aws-region'] as const;
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
  if (part === 'discover') {
    return TARGET_OPTIONS.some(({ name }) => name === key || `${name}-env` === key)
      ? `${quoted(key)} is about a database: put it in \`defaults\`, which also applies to the databases that \`discover\` finds`
      : `${quoted(key)} is not a key of \`discover\`${suggested(key, DISCOVER_KEYS)}`;
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
