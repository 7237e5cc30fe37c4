import { describe, expect, it } from '@jest/globals';
import { failed } from '../../../src/facts/index.js';
import { singleServer } from '../../../src/rules/connection/single-server.js';
import { facts, rowOf, session, target } from '../facts.js';

const STARTED = '2026-05-01T10:00:00.000001Z';
const LATER = '2026-05-01T10:00:00.000002Z';

function reached(startedAt: string, inRecovery = false) {
  return { serverAddress: '10.0.0.6', serverPort: 5432, inRecovery, startedAt };
}

describe('single-server', () => {
  it('passes when both were started at the same time, whatever address each says', () => {
    const seen = facts({ session: session({ startedAt: STARTED }), probeSession: reached(STARTED) });
    expect(rowOf(singleServer, seen)).toMatchObject({ status: 'pass', object: null, evidence: { started_at: [STARTED, STARTED] } });
  });

  it.each([false, true])('warns when they were not, and one is a standby: %s', (standby) => {
    const seen = facts({ session: session({ startedAt: STARTED }), probeSession: reached(LATER, standby) });
    const row = rowOf(singleServer, seen);
    expect(row).toMatchObject({
      status: 'fail',
      severity: 'warning',
      evidence: {
        session: '10.0.0.5:5432, primary',
        replication_connection: `10.0.0.6:5432, ${standby ? 'standby' : 'primary'}`,
        started_at: [STARTED, LATER],
      },
    });
    expect(row.meaning?.includes('standby')).toBe(standby);
  });

  it('does not apply to one connection', () => {
    expect(rowOf(singleServer, facts(), target({ probe: 'none' }))).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
  });

  it('is skipped when the probe did not get through', () => {
    expect(rowOf(singleServer, facts({}, { probeSession: failed('refused') }))).toMatchObject({ status: 'skip' });
  });
});
