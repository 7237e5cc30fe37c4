import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderJson } from '../../src/report/json.js';
import { hostileReport } from './hostile-reports.js';
import { blocked, fix, report, result, runError, sql, target } from './reports.js';

describe('renderJson', () => {
  test('holds the fields of version 1, in their order, and no others', () => {
    const parsed = JSON.parse(renderJson(blocked())) as { targets: { results: object[] }[] };
    expect(Object.keys(parsed)).toEqual([
      'version',
      'verdict',
      'counts',
      'blocked',
      'startedAt',
      'durationMs',
      'targets',
    ]);
    expect(Object.keys(parsed.targets[0] ?? {})).toEqual([
      'name',
      'verdict',
      'server',
      'inventory',
      'consumer',
      'results',
    ]);
    const keys = ['rule', 'status', 'severity', 'object', 'fingerprint', 'more', 'message', 'evidence', 'fix', 'docs'];
    for (const row of parsed.targets[0]?.results ?? []) {
      expect(Object.keys(row)).toEqual('fix' in row ? keys : keys.filter((key) => key !== 'fix'));
    }
  });

  test('an error of the run is told', () => {
    const parsed = JSON.parse(renderJson(runError({ kind: 'configuration', message: 'm', input: 'tables' }))) as object;
    expect(parsed).toMatchObject({
      verdict: 'error',
      error: { kind: 'configuration', message: 'm', input: 'tables' },
      targets: [],
    });
  });

  test('foreign text comes back exactly as it was', () => {
    fc.assert(
      fc.property(hostileReport, (given) => {
        const parsed = JSON.parse(renderJson(given)) as { targets: { results: { message: string }[] }[] };
        expect(parsed.targets.map(({ results }) => results.map(({ message }) => message))).toEqual(
          given.targets.map(({ results }) => results.map(({ message }) => message)),
        );
      }),
    );
  });

  test('is indented by two and ends with a newline', () => {
    const text = renderJson(report([target([result({ rule: 'a', fix: fix('s', sql('SELECT 1;')) })])]));
    expect(text).toMatch(/^\{\n {2}"version": 1,/);
    expect(text).toMatch(/\}\n$/);
  });
});
