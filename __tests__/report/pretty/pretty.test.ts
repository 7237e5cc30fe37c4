import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderPretty } from '../../../src/report/pretty/index.js';
import { hostileReport } from '../hostile-reports.js';
import { fix, report, result, sql, step, table, target } from '../reports.js';

const PLACE = { file: '.github/cdc-preflight.yml', line: 7, column: 3 };

function lines(text: string): readonly string[] {
  return text.split('\n');
}

it('ends with the verdict, and names every failing rule', () => {
  const text = renderPretty(report([target([result({ rule: 'wal-level' }), result({ rule: 'slot-lag', severity: 'warning' })])]), false);
  expect(lines(text).filter((line) => /wal-level|slot-lag/.test(line))).toHaveLength(2);
  expect(text).toMatch(/\S\n$/);
});

it('says once where a mistake is, alone and among several', () => {
  const first = { message: '`slto` is not a key of a target', location: PLACE };
  const second = { message: '`prot` is not a key of a target', location: { ...PLACE, line: 9 } };
  const alone = renderPretty(report([], { verdict: 'error', error: { kind: 'configuration', ...first } }), false);
  expect(alone.split('cdc-preflight.yml:7:3')).toHaveLength(2);
  const several = renderPretty(report([], { verdict: 'error', error: { kind: 'configuration', ...first, mistakes: [first, second] } }), false);
  expect(several.split('cdc-preflight.yml:7:3')).toHaveLength(2);
  expect(several.split('cdc-preflight.yml:9:3')).toHaveLength(2);
});

it('says where a finding and a finding of the policy stand', () => {
  const found = target([result({ rule: 'slot-lag', location: PLACE })]);
  const expired = result({ rule: 'waiver-expired', group: 'policy', location: { ...PLACE, line: 20 } });
  const text = renderPretty(report([found], { results: [expired] }), false);
  expect(text.split('cdc-preflight.yml:7:3')).toHaveLength(2);
  expect(text.split('cdc-preflight.yml:20:3')).toHaveLength(2);
});

it('holds control characters only as colors, and those only when asked', () => {
  fc.assert(
    fc.property(hostileReport, fc.boolean(), (given, colors) => {
      const bare = renderPretty(given, colors).replaceAll(colors ? /\u001b\[(?:0|1|2|31|32|33|36)m/g : '\u0000', '');
      expect(bare).not.toMatch(/[\p{Cs}\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066\u200b]/u);
    }),
  );
});

const USAGE = sql('GRANT USAGE ON SCHEMA sales TO cdc;');
const RELOAD = step('restart', 'SELECT pg_reload_conf();');

it('prints a step once, and says where it is where another finding needs it as well', () => {
  const findings = [
    result({ rule: 'schema-usage', fix: fix('Grant USAGE', USAGE) }),
    result({ rule: 'table-select', object: table('sales.a'), message: '`sales.a` cannot be read', fix: fix('Grant SELECT', USAGE, sql('GRANT SELECT ON sales.a TO cdc;')) }),
    result({ rule: 'table-select', object: table('sales.b'), message: '`sales.b` cannot be read', fix: fix('Grant SELECT', USAGE, sql('GRANT SELECT ON sales.b TO cdc;')) }),
    result({ rule: 'other', fix: fix('Grant all of it', USAGE) }),
  ];
  const text = renderPretty(report([target(findings)]), false);
  expect(text.split(USAGE.text)).toHaveLength(2);
  expect(text).toMatch(/→ Grant SELECT\.\n +The same as for schema-usage, above\.\n +GRANT SELECT ON sales\.a TO cdc;\n +GRANT SELECT ON sales\.b TO cdc;\n/);
  expect(text).toMatch(/→ Grant all of it\.\n +The same as for schema-usage, above\.\n/);
});

it('prints again what is due again, what has another condition, and what another target needs', () => {
  const change = (name: string): ReturnType<typeof fix> => fix(`Set ${name}`, sql(`ALTER SYSTEM SET ${name} = on;`, { phase: 'restart' }), { ...RELOAD, phase: 'restart' });
  const one = target([result({ rule: 'a', fix: change('x') }), result({ rule: 'b', fix: change('y') }), result({ rule: 'c', fix: fix('Grant', USAGE) }), result({ rule: 'd', fix: fix('Grant', { ...USAGE, lead: 'If it is a role of yours' }) })]);
  const text = renderPretty(report([one, { ...one, name: 'other' }]), false);
  expect(text.split(RELOAD.text)).toHaveLength(5);
  expect(text.split(USAGE.text)).toHaveLength(5);
});
