import { describe, expect, it } from '@jest/globals';
import type { Tls } from '../../../src/facts/index.js';
import { tlsSession } from '../../../src/rules/connection/tls-session.js';
import { facts, login, rowOf, stepsOf, target } from '../facts.js';

/** The tests' healthy session is verified; this one is in the clear. */
function plain(changes: Partial<Tls> = {}): Tls {
  return { outcome: 'plain', offered: null, verifiedName: 'db.example.com', chain: [], ...changes };
}

const CLEAR = login({ encrypted: false });

describe('tls-session', () => {
  it.each(['verify-full', 'verify-ca', 'require', 'prefer', 'allow'] as const)('passes an encrypted session under %s', (mode) => {
    expect(rowOf(tlsSession, facts(), target({ tls: { mode } }))).toMatchObject({ status: 'pass', evidence: { encrypted: true, protocol: 'TLSv1.3' } });
  });

  it.each([
    ['refused', 'no pg_hba.conf entry for host'],
    ['handshake-failed', 'ssl/tls alert handshake failure'],
  ] as const)('warns when prefer went on without, because the encrypted session was %s', (outcome, detail) => {
    const seen = facts({ login: CLEAR, tls: plain({ offered: true, gaveUp: { outcome, detail } }) });
    const row = rowOf(tlsSession, seen, target({ connection: { host: 'localhost' }, tls: { mode: 'prefer' } }));
    expect(row).toMatchObject({ status: 'fail', severity: 'warning', object: null, evidence: { offered: true, gave_up: outcome } });
    expect(row.message).toContain(detail);
    expect(stepsOf(row)[0]?.text).toBe('ssl-mode: require');
  });

  it.each([
    ['disable', null],
    ['disable', true],
    ['allow', null],
    ['prefer', false],
  ] as const)('gives a notice under %s, when the offer is %s', (mode, offered) => {
    const row = rowOf(tlsSession, facts({ login: CLEAR, tls: plain({ offered }) }), target({ tls: { mode, roots: 'none' } }));
    expect(row).toMatchObject({ status: 'fail', severity: 'notice', evidence: { encrypted: false, ssl_mode: mode, offered } });
    expect(stepsOf(row).map(({ text }) => text).includes('ssl-mode: verify-full')).toBe(offered !== false);
  });

  it('says when the password was in the clear as well', () => {
    const meaning = (authentication: 'scram' | 'cleartext') =>
      rowOf(tlsSession, facts({ login: login({ encrypted: false, authentication }), tls: plain() }), target({ tls: { mode: 'disable' } })).meaning;
    expect(meaning('cleartext')).toContain('password');
    expect(meaning('scram')).not.toContain('password');
  });

  it.each(['127.0.0.1', 'localhost', '::1'])('passes an unencrypted session to %s', (host) => {
    const row = rowOf(tlsSession, facts({ login: CLEAR, tls: plain() }), target({ connection: { host }, tls: { mode: 'disable' } }));
    expect(row).toMatchObject({ status: 'pass', evidence: { encrypted: false } });
  });

  it('says nothing of a session that there is not', () => {
    expect(rowOf(tlsSession, facts({ login: login({ outcome: 'refused', encrypted: false }), tls: plain() }))).toMatchObject({ status: 'skip' });
  });
});
