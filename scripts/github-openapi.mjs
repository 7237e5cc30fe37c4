// Takes what comments and issues use out of GitHub's OpenAPI description, whose package is too large to depend on:
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-*.tgz package/generated/api.github.com.json
//   node scripts/github-openapi.mjs package/generated/api.github.com.json
import { readFile, writeFile } from 'node:fs/promises';

const OPERATIONS = {
  '/user': ['get'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
};
/** And what becomes another keyword. */
const FOR_PEOPLE = ['description', 'example', 'examples', 'nullable'];
const OUT = new URL('../__tests__/support/github-api/openapi.json', import.meta.url);

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('usage: node scripts/github-openapi.mjs api.github.com.json');
  process.exit(2);
}
const description = JSON.parse(await readFile(source, 'utf8'));
const schemas = {};

const operations = Object.entries(OPERATIONS).flatMap(([path, methods]) =>
  methods.map((method) => {
    const { operationId, parameters, requestBody, responses } = description.paths[path][method];
    return {
      id: operationId,
      method: method.toUpperCase(),
      path,
      parameters: parameters.map(resolved).map((one) => ({ name: one.name, in: one.in, required: one.required === true, schema: plain(one.schema) })),
      body: schemaIn(requestBody),
      responses: Object.fromEntries(Object.entries(responses).map(([status, response]) => [status, schemaIn(resolved(response))])),
    };
  }),
);
const version = description.info.version;
await writeFile(OUT, `${JSON.stringify({ source: `@octokit/openapi ${version}, MIT`, operations, schemas: sorted(schemas) })}\n`);

function schemaIn(holder) {
  const schema = holder?.content?.['application/json']?.schema;
  return schema === undefined ? null : plain(schema);
}

function resolved(one) {
  return one.$ref === undefined ? one : one.$ref.slice(2).split('/').reduce((at, key) => at[key], description);
}

/** As JSON Schema, without words for people; what it refers to goes into `schemas`. */
function plain(schema) {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1);
    if (!(name in schemas)) {
      schemas[name] = null;
      schemas[name] = plain(resolved(schema));
    }
    return { $ref: `#/schemas/${name}` };
  }
  const entries = Object.entries(schema).filter(([key]) => !FOR_PEOPLE.includes(key));
  const kept = Object.fromEntries(entries.map(([key, value]) => [key, part(key, value)]));
  return schema.nullable === true ? { anyOf: [kept, { type: 'null' }] } : kept;
}

function part(key, value) {
  switch (key) {
    case 'properties':
      return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, plain(schema)]));
    case 'items':
    case 'not':
      return plain(value);
    case 'additionalProperties':
      return typeof value === 'object' ? plain(value) : value;
    case 'oneOf':
    case 'anyOf':
    case 'allOf':
      return value.map(plain);
    default:
      return value;
  }
}

function sorted(all) {
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
