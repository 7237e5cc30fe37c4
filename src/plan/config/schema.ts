/**
 * The shape of a configuration file, from the table of options: what editors complete and check by, as JSON Schema, and what
 * a file is read by. Whether a value is right is for the parser of its option, which inputs have in common with it.
 */
import { z } from 'zod';
import { SEVERITIES } from '../../result.js';
import { SSL_MODES, TARGET_NAME } from '../../target.js';
import { DURATION_UNITS, SIZE_UNITS } from '../../units.js';
import { sslModeFrom } from '../connection/ssl-mode.js';
import { CONSUMERS, profileFrom } from '../consumers/index.js';
import { optionList, textAt, type Option } from '../options.js';
import { booleanFrom, bytesFrom, limitMsFrom, msFrom, portFrom, type Choice } from '../values.js';

/** The name of an environment variable, as every shell takes it. */
export const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** More are for several files. */
export const MOST_TARGETS = 1000;

/** Options that a target and `defaults` may set. */
export const TARGET_OPTIONS: readonly Option[] = optionList.filter(({ places, name, availability }) => places.includes('config') && name !== 'rules' && availability === 'now');

/** Options that stand at the top, for all targets at once. */
export const TOP_OPTIONS: readonly Option[] = optionList.filter(({ places }) => places.includes('config-top'));

/** Options whose value may be taken from an environment variable that `<name>-env` names: what is secret, and what goes with it. */
export function takesVariable({ name, secret }: Pick<Option, 'name' | 'secret'>): boolean {
  return secret === true || name === 'ssl-cert' || name === 'ssl-root-cert';
}

/** Options that are nothing but a secret: a file never holds them. */
export function isSecretAlone({ name }: Option): boolean {
  return name === 'password' || name === 'github-token';
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const variable = z.string().regex(VARIABLE_NAME);
const severity = z.enum(['off', ...SEVERITIES]);

/** What editors can check of a value; whether it is right is said by its parser. */
function valueOf({ parse, list }: Option): z.ZodType {
  const known = NOTATIONS.get(parse);
  const { choices } = parse as Partial<Choice>;
  if (list === true) {
    return z.union([scalar, z.array(scalar)]);
  }
  return known ?? (choices === undefined ? scalar : z.enum(choices as [string, ...string[]]));
}

/** Parsers whose notation a schema can say. */
const NOTATIONS: ReadonlyMap<Option['parse'], z.ZodType> = new Map<Option['parse'], z.ZodType>([
  [sslModeFrom, z.enum(SSL_MODES)],
  [profileFrom, z.enum(CONSUMERS.map(({ name }) => name))],
  [booleanFrom, z.union([z.boolean(), z.string().regex(/^(?:true|True|TRUE|false|False|FALSE)$/)])],
  [portFrom, z.union([z.int().min(1).max(65_535), z.string().regex(/^\d{1,5}$/)])],
  [bytesFrom, quantity(SIZE_UNITS)],
  [msFrom, quantity(DURATION_UNITS)],
  [limitMsFrom, quantity(DURATION_UNITS)],
]);

function quantity(units: readonly string[]): z.ZodType {
  return z.string().regex(new RegExp(`^\\d+(?:\\.\\d+)?\\s*(?:${units.join('|')})$`));
}

function keysOf(options: readonly Option[]): Record<string, z.ZodType> {
  return Object.fromEntries(
    options.flatMap((option): (readonly [string, z.ZodType])[] => [
      ...(isSecretAlone(option) ? [] : [[option.name, valueOf(option).optional().describe(textAt(option, 'config').meaning)] as const]),
      ...(takesVariable(option) ? [[`${option.name}-env`, variable.optional().describe(`Name of the environment variable that holds \`${option.name}\`.`)] as const] : []),
    ]),
  );
}

/** `ruleId`: what the id of a rule may be. */
function fileSchema(ruleId: z.ZodString | z.ZodEnum) {
  const rules = z.partialRecord(ruleId, severity).describe('Severity of individual rules: off, notice, warning or error.');
  return z.strictObject({
    version: z.literal([1, '1']).describe('Version of the format.'),
    defaults: z.strictObject(keysOf(TARGET_OPTIONS)).optional().describe('What all targets have in common.'),
    targets: z
      .record(z.string().regex(TARGET_NAME), z.strictObject({ ...keysOf(TARGET_OPTIONS), rules: rules.optional() }))
      .optional()
      .describe('The databases to check, by name. Left out, without `discover`: one, called `default`.'),
    discover: discoverSchema().optional().describe('Finds the databases to check in AWS, by their tags. What they have in common belongs in `defaults`.'),
    rules: rules.optional(),
    waivers: z.array(waiverSchema(ruleId)).optional().describe('Failures that their owners accept until a day.'),
    baseline: z.string().min(1).optional().describe('Path of an earlier report.json: the failures it holds do not fail the job.'),
    ...keysOf(TOP_OPTIONS),
  });
}

function discoverSchema() {
  return z.strictObject({
    tags: z
      .record(z.string(), scalar)
      .meta({ minProperties: 1 })
      .describe('Tags that a database must have, all of them. A value is a glob: `*` matches any characters.'),
    'aws-region': z.union([scalar, z.array(scalar)]).optional().describe('Region, or list of regions, to search. Left out: `aws-region` of the run, or of `defaults`.'),
  });
}

function waiverSchema(ruleId: z.ZodString | z.ZodEnum) {
  return z.strictObject({
    rule: ruleId.describe('ID of the rule.'),
    object: z.string().min(1).optional().describe('Glob over the object as report.json writes it, such as `table:sales.audit_*`. Left out: any.'),
    target: z.string().min(1).optional().describe('Glob over the names of targets. Left out: any.'),
    reason: z.string().regex(/\S/).describe('Why the failure is accepted.'),
    until: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('The last day it holds, UTC: `2027-03-31`.'),
  });
}

export const FILE = fileSchema(z.string());

/** Where the schema is published. */
export const SCHEMA_URL = 'https://raw.githubusercontent.com/cdc-preflight/cdc-preflight/main/schemas/cdc-preflight.schema.json';

/** The JSON Schema that editors use, draft 2020-12; `ruleIds`: of the rules that policy may change. */
export function jsonSchema(ruleIds: readonly string[]): object {
  const schema = z.toJSONSchema(fileSchema(z.enum(ruleIds)), { io: 'input' });
  return { ...schema, $id: SCHEMA_URL, title: 'CDC Preflight configuration file' };
}
