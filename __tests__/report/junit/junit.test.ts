import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { renderJunit } from '../../../src/report/junit/index.js';
import type { Report } from '../../../src/result.js';
import { hostileReport } from '../hostile-reports.js';
import { blocked, report, result, runError, target } from '../reports.js';

const schema = readFileSync(new URL('../../support/schemas/junit-10.xsd', import.meta.url), 'utf8');

async function errorsIn(...documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `report-${String(index)}.xml`, contents }));
  const { valid, errors } = await validateXML({ xml, schema: [{ fileName: 'junit-10.xsd', contents: schema }] });
  expect(valid).toBe(errors.length === 0);
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The elements of a kind, each as its attributes. */
function elements(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: ([^>]*?))?/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  );
}

test('what is not JUnit is told by the schema', async () => {
  expect(await errorsIn('<testsuites><testcase/></testsuites>')).not.toEqual([]);
});

test('a suite a target, a case a row, and counts that add up', async () => {
  const xml = renderJunit(blocked());
  expect(await errorsIn(xml)).toEqual([]);
  expect(elements(xml, 'testsuite')).toMatchObject([{ name: 'default', tests: '18', failures: '5', errors: '1', skipped: '5' }]);
  expect(elements(xml, 'testcase')).toHaveLength(18);
  expect(elements(xml, 'failure')).toHaveLength(5);
  expect(elements(xml, 'skipped')).toHaveLength(5);
  expect(elements(xml, 'error')).toHaveLength(1);
});

test('lesser, waived and known failures pass, and say what they are', async () => {
  const rows = [
    result({ rule: 'lesser', severity: 'warning' }),
    result({ rule: 'waived', waived: { reason: 'agreed', until: '2027-01-31' } }),
    result({ rule: 'known', baseline: 'known' }),
  ];
  const xml = renderJunit(report([target(rows)]));
  expect(await errorsIn(xml)).toEqual([]);
  expect(elements(xml, 'failure')).toEqual([]);
  expect(elements(xml, 'system-out')).toHaveLength(3);
  expect(xml).toContain('agreed');
});

test('a verdict error is never green, and policy is a suite of its own', async () => {
  const given = report([target([], { name: 'policy', verdict: 'error', error: 'ORDERS_URL is not set' })], { results: [result({ rule: 'waiver-expired', group: 'policy' })] });
  const ended = runError({ kind: 'configuration', message: 'first', mistakes: [{ message: 'first', location: { file: 'a.yml', line: 3, column: 5 } }, { message: 'second' }] });
  const documents = [renderJunit(given), renderJunit(ended), renderJunit(report([]))];
  expect(await errorsIn(...documents)).toEqual([]);
  const suites = elements(documents[0] ?? '', 'testsuite');
  expect(new Set(suites.map(({ name }) => name)).size).toBe(2);
  expect(suites).toMatchObject([{ errors: '1' }, { failures: '1' }]);
  expect(elements(documents[1] ?? '', 'error')).toMatchObject([{ message: 'a.yml:3:5: first.' }, { message: 'second.' }]);
});

test('hostile reports are valid', async () => {
  const reports: readonly Report[] = fc.sample(hostileReport, 100);
  expect(await errorsIn(...reports.map(renderJunit))).toEqual([]);
});
