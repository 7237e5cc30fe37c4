/** What GitHub's OpenAPI description says of the requests that are made and of the answers that are given. */
import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: AnySchema;
}

/** One operation, as scripts/github-openapi.mjs takes it out of the description. */
export interface Operation {
  /** `issues/create-comment`. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly properties: Readonly<Record<string, AnySchema>> } | null;
  readonly responses: Readonly<Record<string, AnySchema | null>>;
}

const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, AnySchema>>;
};

// Parameters arrive as text: numbers in them are numbers all the same. Bodies are taken as they are.
const [strict, coercing] = [false, true].map((coerceTypes) => {
  const ajv = new Ajv({ strict: false, coerceTypes, allErrors: true });
  addFormats.default(ajv);
  return ajv;
}) as [Ajv, Ajv];
const compiled = new Map<AnySchema, ValidateFunction>();

function wrongIn(ajv: Ajv, schema: AnySchema, value: unknown, what: string): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile({ schemas: description.schemas, allOf: [schema] });
  compiled.set(schema, validate);
  return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
}

/** The operation that a request is, with what its path says. */
export function operationOf(method: string, path: string): { readonly operation: Operation; readonly parameters: Readonly<Record<string, string>> } | undefined {
  for (const operation of description.operations) {
    const pattern = new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
    const found = pattern.exec(path);
    if (operation.method === method && found !== null) {
      return { operation, parameters: { ...found.groups } };
    }
  }
  return undefined;
}

/** What is wrong with a request: also what GitHub would only pass over, keys and parameters that it does not know. */
export function wrongRequest(operation: Operation, parameters: Readonly<Record<string, string>>, query: URLSearchParams, body: unknown): readonly string[] {
  const given: Readonly<Record<string, string>> = { ...parameters, ...Object.fromEntries(query) };
  const known = operation.parameters.filter((one) => one.in !== 'header');
  const names = new Set(known.map(({ name }) => name));
  return [
    ...Object.keys(given).filter((name) => !names.has(name)).map((name) => `${operation.id}: no parameter ${name}`),
    ...known.filter(({ name, required }) => required && !(name in given)).map(({ name }) => `${operation.id}: ${name} is missing`),
    ...known.flatMap(({ name, schema }) =>
      name in given ? wrongIn(coercing, propertySchema(schema), { value: given[name] }, `${operation.id}, ${name}`) : [],
    ),
    ...wrongBody(operation, body),
  ];
}

const propertySchemas = new Map<AnySchema, AnySchema>();

/** A value can be coerced only where it is a property. */
function propertySchema(schema: AnySchema): AnySchema {
  const made = propertySchemas.get(schema) ?? { type: 'object', properties: { value: schema } };
  propertySchemas.set(schema, made);
  return made;
}

function wrongBody({ id, body: schema }: Operation, body: unknown): readonly string[] {
  if (schema === null) {
    return body === undefined ? [] : [`${id}: no body is expected`];
  }
  const unknown = Object.keys((body ?? {})).filter((key) => !(key in schema.properties));
  return [...unknown.map((key) => `${id}: no key ${key}`), ...wrongIn(strict, schema, body, id)];
}

/** What is wrong with an answer. Statuses of troubles that concern every operation alike are not described for each. */
export function wrongAnswer({ id, responses }: Operation, status: number, body: unknown): readonly string[] {
  const schema = responses[String(status)];
  if (schema === undefined) {
    return status < 400 ? [`${id}: never answers ${String(status)}`] : [];
  }
  if (schema === null) {
    return body === undefined ? [] : [`${id}: ${String(status)} has no body`];
  }
  return wrongIn(strict, schema, body, `${id}, ${String(status)}`);
}
