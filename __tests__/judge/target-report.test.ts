import { describe, expect, it } from '@jest/globals';
import { denied, failed } from '../../src/facts.js';
import { targetReport } from '../../src/judge/target-report.js';
import { rules } from '../../src/rules/index.js';
import { CURRENT_LSN, facts, lagging, publication, slot, target, walsender } from '../rules/facts.js';

describe('targetReport', () => {
  it('passes the healthy server', () => {
    const report = targetReport(rules, facts(), target());
    expect(report).toMatchObject({
      name: 'default',
      verdict: 'pass',
      server: { version: '16.1', major: 16, platform: 'self-managed' },
      consumer: 'generic',
      off: [],
    });
    expect(report.results.map(({ rule, status }) => [rule, status]).filter(([, status]) => status !== 'pass')).toEqual([
      ['temporary-slot', 'skip'],
    ]);
  });

  it('holds a row at least of every rule that is not off', () => {
    const report = targetReport(rules, facts(), target({ rules: { 'slot-lag': 'off', login: 'off' } }));
    expect(report.off).toEqual(['slot-lag']);
    expect(new Set([...report.results.map(({ rule }) => rule), ...report.off])).toEqual(new Set(rules.map(({ id }) => id)));
  });

  it('has no server where the version was not told', () => {
    expect(targetReport(rules, facts({}, { version: failed('no login') }), target()).server).toBeNull();
  });

  it('does not guess the platform', () => {
    expect(targetReport(rules, facts({}, { platform: failed('cut off') }), target()).server?.platform).toBe('unknown');
  });

  it('lists what was found', () => {
    const { inventory } = targetReport(
      rules,
      facts({
        slots: [
          lagging('feed_slot', 4096, { restartLsn: 0x1_0000_00ffn, confirmedFlushLsn: 0xab_0000_0001n }),
          slot('lost', { restartLsn: null, confirmedFlushLsn: null, walStatus: 'lost' }),
        ],
        currentLsn: 0x1_0000_10ffn,
        walsenders: [walsender(7)],
      }),
      target(),
    );
    expect(inventory.slots).toEqual([
      {
        name: 'feed_slot',
        plugin: 'pgoutput',
        type: 'logical',
        database: 'shop',
        active: true,
        temporary: false,
        restartLsn: '1/FF',
        confirmedFlushLsn: 'AB/1',
        retainedBytes: 4096,
        walStatus: 'reserved',
      },
      expect.objectContaining({ name: 'lost', restartLsn: null, confirmedFlushLsn: null, retainedBytes: null }),
    ]);
    expect(inventory.walsenders).toEqual([{ ...walsender(7) }]);
    expect(inventory.publications).toEqual([{ ...publication() }]);
    expect(inventory.subscriptions).toEqual([]);
  });

  it('has null, not an empty list, where nothing could be read', () => {
    const report = targetReport(rules, facts({}, { slots: denied('a grant'), walsenders: failed('cut off') }), target());
    expect(report.inventory).toMatchObject({ slots: null, walsenders: null, publications: [{ name: 'feed' }] });
  });

  it('does not know what is retained where the position is not told', () => {
    const report = targetReport(rules, facts({ slots: [slot('a')] }, { currentLsn: denied('a grant') }), target());
    expect(report.inventory.slots?.[0]).toMatchObject({ retainedBytes: null, restartLsn: expect.stringMatching(/^[0-9A-F]+\/[0-9A-F]+$/) });
  });

  it('can be written as JSON', () => {
    const seen = facts({ slots: [lagging('a', 2n ** 40n)], currentLsn: CURRENT_LSN });
    expect(() => JSON.stringify(targetReport(rules, seen, target()))).not.toThrow();
  });
});
