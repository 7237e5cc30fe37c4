import { describe, expect, it } from '@jest/globals';
import { createHash, X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { hasRdsCertificate, rdsRoots } from '../../../src/plan/connection/rds.js';
import { isRdsHost } from '../../../src/rds-host.js';

const YEAR_MS = 365 * 24 * 3_600_000;

/** Every region of the partitions whose roots are public and could be verified. */
const REGIONS = `af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1
  ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-1
  eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1
  sa-east-1 us-east-1 us-east-2 us-gov-east-1 us-gov-west-1 us-west-1 us-west-2`.split(/\s+/);

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
    expect(roots.length).toBe(3 * REGIONS.length);
    for (const root of roots) {
      expect(root.subject).toMatch(/CN=Amazon RDS [a-z-]+-\d Root CA (?:RSA2048|RSA4096|ECC384) G1/);
      expect(root.ca).toBe(true);
      expect(Date.parse(root.validTo)).toBeGreaterThan(Date.now() + 10 * YEAR_MS);
      expect(root.issuer).toBe(root.subject);
      expect(root.verify(root.publicKey)).toBe(true);
      expect(publicRoots.has(root.fingerprint256)).toBe(false);
    }
  });

  it('are those that were verified, as docs/security.md says', async () => {
    const fingerprints = (await rdsRoots('db.example.com')).map((pem) => new X509Certificate(pem).fingerprint256).sort();
    expect(createHash('sha256').update(fingerprints.join('\n')).digest('hex')).toBe('3d98174e3478641bd8d9324c5183e436190dd8dc7d7f87fb192fbb5bce237eac');
  });

  it.each(REGIONS)("are the region's own, when the host names one: %s", async (region) => {
    const found = await subjects(`orders.c1abc.${region}.rds.amazonaws.com`);
    expect(found.map((subject) => / Root CA (\w+) G1/.exec(subject)?.[1]).sort()).toEqual(['ECC384', 'RSA2048', 'RSA4096']);
    expect(found.every((subject) => subject.includes(`CN=Amazon RDS ${region} Root CA `))).toBe(true);
  });

  it.each(['orders.c1abc.rds.cn-north-1.amazonaws.com.cn', 'orders.c1abc.eu-north-9.rds.amazonaws.com'])(
    'are none for a region that this version does not have: %s',
    async (host) => {
      expect(await rdsRoots(host)).toEqual([]);
    },
  );

  it('are all, for a global endpoint', async () => {
    expect(await subjects('orders.global-c1abc.global.rds.amazonaws.com')).toEqual(await subjects('db.example.com'));
  });
});
