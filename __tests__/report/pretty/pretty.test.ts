import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderPretty } from '../../../src/report/pretty/index.js';
import { hostileReport } from '../hostile-reports.js';
import { report, result, target } from '../reports.js';

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
