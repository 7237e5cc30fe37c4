import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { renderSarif } from '../../../src/report/sarif/index.js';
import type { Report } from '../../../src/result.js';
import { hostileReport } from '../hostile-reports.js';
import { blocked, report, result, runError, table, target, withoutIdentity } from '../reports.js';

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number; readonly startColumn?: number } } }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
  readonly baselineState?: string;
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string; readonly helpUri: string; readonly help: object; readonly properties: { readonly tags: readonly string[] } }[] } };
    readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[] }[];
    readonly results: readonly SarifResult[];
  }[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const place = { file: '.github/workflows/gate.yml' };

const validates = validator();

/** The schema is of JSON Schema's draft 4, and uses nothing that draft 7 reads in another way but the name of `id`. */
function validator(): ReturnType<Ajv['compile']> {
  const url = new URL('../../support/schemas/sarif-2.1.0-rtm.5.json', import.meta.url);
  const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(schema);
}

function sarif(given: Report): Sarif {
  const text = renderSarif(given, place);
  const parsed = JSON.parse(text) as Sarif;
  void validates(parsed);
  expect(validates.errors ?? []).toEqual([]);
  return parsed;
}

function resultsOf(given: Report): readonly SarifResult[] {
  return sarif(given).runs[0]?.results ?? [];
}

test('what is not SARIF is told by the schema', () => {
  expect(validates({ version: '2.1.0', runs: [{ tool: {}, results: [{ message: 'text' }] }] })).toBe(false);
});

test('failures and undetermined rows, the worst first, each with a rule that is described', () => {
  const { tool, results = [], invocations } = sarif(blocked()).runs[0] ?? {};
  expect(results.map(({ level }) => level)).toEqual(['error', 'error', 'error', 'error', 'error', 'warning', 'warning']);
  expect(tool?.driver.name).toBe('cdc-preflight');
  for (const { ruleId, ruleIndex } of results) {
    const rule = tool?.driver.rules[ruleIndex];
    expect(rule?.id).toBe(ruleId);
    expect(rule?.helpUri).toContain(`${ruleId}.md`);
    expect(rule?.help).toHaveProperty('markdown');
  }
  expect(invocations?.[0]?.executionSuccessful).toBe(true);
});

test('rows about several tables on one line have fingerprints of their own', () => {
  const rows = ['public.a', 'public.b'].map((name) => withoutIdentity(name, { fingerprint: `replica-identity/default/table:${name}`, location: { file: 'db/cdc.yml', line: 3, column: 7 } }));
  const results = resultsOf(report([target(rows)]));
  expect(results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(rows.map(({ fingerprint }) => ({ primaryLocationLineHash: sha256(fingerprint) })));
  expect(results[0]?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'db/cdc.yml' }, region: { startLine: 3, startColumn: 7 } });
});

test('what no file asked for is shown with the file of the run', () => {
  expect(resultsOf(report([target([result({ rule: 'one' })])]))[0]?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: '.github/workflows/gate.yml' }, region: { startLine: 1 } });
});

test('waived rows are suppressed with their reason, known ones unchanged, and both come last', () => {
  const rows = [
    result({ rule: 'waived', waived: { reason: 'agreed', until: '2027-01-31' } }),
    result({ rule: 'known', baseline: 'known' }),
    result({ rule: 'new', severity: 'notice', baseline: 'new' }),
  ];
  const results = resultsOf(report([target(rows)], { results: [result({ rule: 'waiver-expired', group: 'policy' })] }));
  expect(results.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toEqual([['waiver-expired', undefined], ['new', 'new'], ['waived', undefined], ['known', 'unchanged']]);
  expect(results[2]?.suppressions?.[0]).toMatchObject({ kind: 'external', justification: 'agreed (until 2027-01-31)' });
});

test('text of a server makes no link', () => {
  const [{ message } = { message: { text: '' } }] = resultsOf(report([target([result({ rule: 'one', object: table('x'), message: 'x is [here](https://example.com) \\[1]' })])]));
  expect(message.text).not.toMatch(/(?<!\\)(?:\\\\)*[[\]]/);
});

test('a run that did not finish, and a target that was not judged, are told', () => {
  const failed = sarif(runError({ kind: 'configuration', message: 'port is 0', input: 'port' })).runs[0]?.invocations[0];
  expect(failed).toMatchObject({ executionSuccessful: false });
  expect(failed?.toolExecutionNotifications).toHaveLength(1);
  const mistakes = [{ message: 'one', location: { file: 'a.yml', line: 2 } }, { message: 'two' }];
  expect(sarif(runError({ kind: 'configuration', message: 'one', mistakes })).runs[0]?.invocations[0]?.toolExecutionNotifications).toHaveLength(2);
  expect(sarif(report([target([], { verdict: 'error', error: 'ORDERS_URL is not set' })])).runs[0]?.invocations[0]).toMatchObject({ executionSuccessful: false });
});

/** GitHub's: what is above it is refused or not shown. */
const MOST = { results: 5000, rules: 25_000, tags: 20, gzippedBytes: 10 * 1024 * 1024 };

test('the largest report is within the limits of GitHub', () => {
  const rows = Array.from({ length: 6000 }, (_, number) => {
    const name = `public.${sha256(String(number))}`;
    return withoutIdentity(name, { severity: number < 1000 ? 'notice' : 'error', message: `${name} ${sha256(name).repeat(40)}`, evidence: { seen: sha256(`${name}x`).repeat(100) } });
  });
  const given = report([target(rows)]);
  const { results = [], tool } = sarif(given).runs[0] ?? {};
  expect(results).toHaveLength(MOST.results);
  expect(results.every(({ level }) => level === 'error')).toBe(true);
  expect(tool?.driver.rules.length).toBeLessThan(MOST.rules);
  expect(tool?.driver.rules.every(({ properties }) => properties.tags.length <= MOST.tags)).toBe(true);
  expect(gzipSync(renderSarif(given, place)).length).toBeLessThan(MOST.gzippedBytes);
});

test('hostile reports are valid, and hold nothing that cannot be seen', () => {
  fc.assert(
    fc.property(hostileReport, (given) => {
      sarif(given);
      expect(renderSarif(given, place)).not.toMatch(/[\p{Cs}\u202e\u2066\u001b\u200b]/u);
    }),
  );
});
