import { describe, expect, it } from '@jest/globals';
import { tlsCommonName } from '../../../src/rules/connection/tls-common-name.js';
import { facts, rowOf, target, tls } from '../facts.js';

describe('tls-common-name', () => {
  it.each([
    ['common-name', 'fail'],
    ['alternative-name', 'pass'],
  ] as const)('when the host is named by the %s', (nameMatchedBy, status) => {
    const row = rowOf(tlsCommonName, facts({ tls: tls({ nameMatchedBy }) }));
    expect(row).toMatchObject({ status, severity: 'notice', object: null, evidence: { name: 'db.example.com', matched_by: nameMatchedBy } });
  });

  it.each([
    ['db.example.com', 'DNS:db.example.com'],
    ['10.0.0.5', 'IP:10.0.0.5'],
    ['fd00::5', 'IP:fd00::5'],
  ])('names the kind of %s in the fix', (verifiedName, name) => {
    const row = rowOf(tlsCommonName, facts({ tls: tls({ nameMatchedBy: 'common-name', verifiedName }) }));
    expect(row.fix?.variants[0]?.steps[0]?.text).toContain(name);
  });

  it('says nothing of a certificate that was refused', () => {
    const { nameMatchedBy: _, ...refused } = tls({ outcome: 'wrong-name' });
    expect(rowOf(tlsCommonName, facts({ tls: refused }))).toMatchObject({ status: 'skip' });
  });

  it.each(['disable', 'require', 'verify-ca'] as const)('does not apply under %s', (mode) => {
    expect(rowOf(tlsCommonName, facts(), target({ tls: { mode } }))).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
  });
});
