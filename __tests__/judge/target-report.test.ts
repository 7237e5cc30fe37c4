import { describe, expect, it } from '@jest/globals';
import { denied, failed } from '../../src/facts/index.js';
import { SOURCES } from '../../src/collect/sources.js';
import { targetReport } from '../../src/judge/target-report.js';
import { rules } from '../../src/rules/index.js';
import { CURRENT_LSN, facts, lagging, publication, settings, slot, target, walsender } from '../rules/facts.js';

describe('targetReport', () => {
  it('passes the healthy server', () => {
    const report = targetReport(rules, SOURCES, facts(), target());
    expect(report).toMatchObject({
      name: 'default',
      verdict: 'pass',
      server: { version: expect.stringMatching(/^16\.\d+$/), major: 16, platform: 'self-managed' },
      consumer: 'generic',
      off: [],
    });
    const others = report.results.filter(({ status }) => status !== 'pass');
    expect(others.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules.filter((rule) => rule.applies(target()) !== undefined).map(({ id }) => id)));
    // What is left does not apply to this version.
    expect(others.filter(({ status, because }) => status !== 'skip' || because?.kind !== 'not-applicable')).toEqual([]);
  });

  it('holds a row at least of every rule that is not off', () => {
    const report = targetReport(rules, SOURCES, facts(), target({ rules: { 'slot-lag': 'off', login: 'off' } }));
    expect(report.off).toEqual(['slot-lag']);
    expect(new Set([...report.results.map(({ rule }) => rule), ...report.off])).toEqual(new Set(rules.map(({ id }) => id)));
  });

  it('has no server where the version was not told', () => {
    expect(targetReport(rules, SOURCES, facts({}, { version: failed('no login') }), target()).server).toBeNull();
  });

  it('does not guess the platform', () => {
    expect(targetReport(rules, SOURCES, facts({}, { platform: failed('cut off') }), target()).server?.platform).toBe('unknown');
  });

  it('lists what was found', () => {
    const { inventory } = targetReport(
      rules,
      SOURCES,
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
        restart: { lsn: '1/FF' },
        confirmed_flush: { lsn: 'AB/1' },
        retained: { bytes: 4096 },
        wal_status: 'reserved',
      },
      expect.objectContaining({ name: 'lost', restart: null, confirmed_flush: null, retained: null }),
    ]);
    expect(inventory.walsenders).toEqual([{ pid: 7, user: 'cdc', application_name: 'pipeline', state: 'streaming' }]);
    expect(inventory.publications).toMatchObject([{ name: publication().name, all_tables: false, via_root: false }]);
    expect(inventory.subscriptions).toEqual([]);
  });

  it('has null, not an empty list, where nothing could be read', () => {
    const report = targetReport(rules, SOURCES, facts({}, { slots: denied('a grant'), walsenders: failed('cut off') }), target());
    expect(report.inventory).toMatchObject({ slots: null, walsenders: null, publications: [{ name: 'feed' }] });
  });

  it('does not know what is retained where the position is not told', () => {
    const report = targetReport(rules, SOURCES, facts({ slots: [slot('a')] }, { currentLsn: denied('a grant') }), target());
    expect(report.inventory.slots?.[0]).toMatchObject({ retained: null, restart: { lsn: expect.stringMatching(/^[0-9A-F]+\/[0-9A-F]+$/) } });
  });

  it('never says that a slot ahead of the server holds something back', () => {
    const report = targetReport(rules, SOURCES, facts({ slots: [slot('a', { restartLsn: CURRENT_LSN + 5n })] }), target());
    expect(report.inventory.slots?.[0]).toMatchObject({ retained: { bytes: 0 } });
  });

  it('says whether any table was named', () => {
    expect(targetReport(rules, SOURCES, facts(), target({ publication: null })).tablesNamed).toBe(false);
    expect(targetReport(rules, SOURCES, facts(), target()).tablesNamed).toBe(true);
  });

  it('can be written as JSON', () => {
    const seen = facts({ slots: [lagging('a', 2n ** 40n)], currentLsn: CURRENT_LSN });
    expect(() => JSON.stringify(targetReport(rules, SOURCES, seen, target()))).not.toThrow();
  });
});

describe('what is measured', () => {
  const measured = (...seen: Parameters<typeof facts>) => targetReport(rules, SOURCES, facts(...seen), target({ slot: 'feed_slot' })).measured;

  it('is the position, free slots, and what expires first of the chain', () => {
    expect(measured({ slots: [slot('a'), slot('b')], currentLsn: 0x1_000000ffn, settings: settings({ max_replication_slots: '5' }) })).toMatchObject({
      currentLsn: '1/FF',
      freeSlots: 3,
      certificateExpiresAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
    });
  });

  it('is never less than no slot, and null where it could not be read', () => {
    expect(measured({ slots: [slot('a')], settings: settings({ max_replication_slots: '0' }) })?.freeSlots).toBe(0);
    const nothing = { currentLsn: denied('a grant'), slots: failed('cut off'), tls: failed('cut off') };
    expect(measured({}, nothing)).toEqual({ currentLsn: null, freeSlots: null, certificateExpiresAt: null, replayLagMs: null });
  });
});
