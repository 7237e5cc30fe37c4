import { describe, expect, it } from '@jest/globals';
import { idleSlotTimeout } from '../../../src/rules/server/idle-slot-timeout.js';
import { consumer, facts, rowOf, settings, sqlOf, target, version } from '../facts.js';

describe('idle-slot-timeout', () => {
  it.each([
    ['0', 'pass'],
    ['14400', 'pass'],
    ['14399', 'fail'],
    ['1', 'fail'],
  ])('%s s, of an outage of 4 h', (seconds, status) => {
    const row = rowOf(idleSlotTimeout, facts({ settings: settings({ idle_replication_slot_timeout: seconds }), version: version(18) }));
    expect(row).toMatchObject({
      status,
      severity: 'warning',
      object: { kind: 'setting', name: 'idle_replication_slot_timeout' },
      evidence: { idle_replication_slot_timeout: { ms: Number(seconds) * 1000 }, max_outage: { ms: 14_400_000 } },
    });
  });

  it('goes by max-outage', () => {
    const seen = facts({ settings: settings({ idle_replication_slot_timeout: '60' }) });
    expect(rowOf(idleSlotTimeout, seen, target({ thresholds: { maxOutageMs: 60_000 } })).status).toBe('pass');
    const row = rowOf(idleSlotTimeout, seen, target({ thresholds: { maxOutageMs: 60_500 } }));
    expect(sqlOf(row)).toEqual(["ALTER SYSTEM SET idle_replication_slot_timeout = '121';", 'SELECT pg_reload_conf();']);
  });

  it('goes by what a product asks for as well', () => {
    const need = { value: { setting: 'idle_replication_slot_timeout', min: 86_400, off: 'fine' }, source: 'https://example.com/', severity: 'error', unmet: 'It stops.' } as const;
    const wanted = target({ consumer: consumer({ settings: [need] }) });
    const at = (seconds: string) => rowOf(idleSlotTimeout, facts({ settings: settings({ idle_replication_slot_timeout: seconds }) }), wanted);
    expect(at('60')).toMatchObject({ status: 'fail', severity: 'warning' });
    expect(at('20000')).toMatchObject({ status: 'fail', severity: 'error' });
    expect(sqlOf(at('20000'))[0]).toBe("ALTER SYSTEM SET idle_replication_slot_timeout = '86400';");
    expect(at('86400').status).toBe('pass');
    expect(at('0').status).toBe('pass');
  });

  it('does not apply before 18', () => {
    expect(rowOf(idleSlotTimeout, facts()).status).toBe('skip');
  });
});
