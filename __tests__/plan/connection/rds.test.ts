import { describe, expect, it } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { hasRdsCertificate, rdsRoots } from '../../../src/plan/connection/rds.js';
import { isRdsHost } from '../../../src/rds-host.js';

describe('RDS hosts', () => {
  it.each([
    ['orders.cluster-c1abc.eu-west-1.rds.amazonaws.com', true, true],
    ['orders.cluster-ro-c1abc.eu-west-1.rds.amazonaws.com', true, true],
    ['ORDERS.c1abc.eu-west-1.RDS.amazonaws.com', true, true],
    ['orders.global-c1abc.global.rds.amazonaws.com', true, true],
    ['orders.c1abc.cn-north-1.rds.amazonaws.com.cn', true, true],
    ['orders.c1abc.rds.cn-north-1.amazonaws.com.cn', true, true],
    ['pool.proxy-c1abc.eu-west-1.rds.amazonaws.com', true, false],
    ['ro.endpoint.proxy-c1abc.eu-west-1.rds.amazonaws.com', true, false],
    ['rds.amazonaws.com.example.com', false, false],
    ['orders.c1abc.eu-west-1.rds.amazonaws.com.evil.example', false, false],
    ['fakerds.amazonaws.com', false, false],
    ['db.example.com', false, false],
    ['localhost', false, false],
  ])('%s', (host, isRds, hasOwnCertificate) => {
    expect(isRdsHost(host)).toBe(isRds);
    expect(hasRdsCertificate(host)).toBe(hasOwnCertificate);
  });
});

describe('rdsRoots', () => {
  const subjects = async (host: string) =>
    (await rdsRoots(host)).map((pem) => new X509Certificate(pem)).map(({ subject }) => subject);

  it('are roots of Amazon RDS only, none that vouches for the public web', async () => {
    const roots = (await rdsRoots('db.example.com')).map((pem) => new X509Certificate(pem));
    const publicRoots = new Set(rootCertificates.map((pem) => new X509Certificate(pem).fingerprint256));
    expect(roots.length).toBeGreaterThan(80);
    for (const root of roots) {
      expect(root.subject).toMatch(/CN=Amazon RDS /);
      expect(root.issuer).toBe(root.subject);
      expect(root.verify(root.publicKey)).toBe(true);
      expect(publicRoots.has(root.fingerprint256)).toBe(false);
    }
  });

  it("are the region's, when the host names one", async () => {
    const found = await subjects('orders.c1abc.eu-west-1.rds.amazonaws.com');
    expect(found.filter((subject) => /eu-west-1 Root CA \w+ G1/.test(subject))).toHaveLength(3);
    expect(found.filter((subject) => /[a-z]{2}-[a-z]+-\d/.test(subject) && !subject.includes('eu-west-1'))).toEqual([]);
  });

  it('are all, for a global endpoint', async () => {
    expect(await subjects('orders.global-c1abc.global.rds.amazonaws.com')).toEqual(await subjects('db.example.com'));
  });
});
