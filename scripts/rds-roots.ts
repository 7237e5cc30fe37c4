/**
 * Writes the roots of Amazon RDS that the action trusts by itself, from the bundles that AWS publishes:
 * `npm run rds-roots -- 2026-09-21 commercial.pem govcloud.pem`, with the day on which they were retrieved.
 */
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OUTPUT = fileURLToPath(new URL('../src/plan/connection/rds-roots.ts', import.meta.url));

/** `Amazon RDS eu-west-1 Root CA RSA2048 G1`; the roots of beta and preview environments have a word before the region. */
const COMMON_NAME = /^CN=Amazon RDS ([a-z]{2,4}(?:-[a-z]+)+-\d+) Root CA (\w+ G\d+)$/m;

interface Root {
  readonly region: string;
  readonly name: string;
  readonly certificate: X509Certificate;
}

const [day = '', ...files] = process.argv.slice(2);
if (!/^\d{4}-\d\d-\d\d$/.test(day) || files.length === 0) {
  throw new Error('usage: npm run rds-roots -- YYYY-MM-DD BUNDLE.pem…');
}
const bundles = files.map((file) => ({ text: readFileSync(file, 'utf8'), sha256: createHash('sha256').update(readFileSync(file)).digest('hex') }));
const roots = bundles.flatMap(({ text }) => rootsIn(text));
writeFileSync(OUTPUT, moduleOf(roots, bundles.map(({ sha256 }) => sha256)));
console.log(`${String(roots.length)} roots of ${String(new Set(roots.map(({ region }) => region)).size)} regions`);

/** Self-signed, signed rightly, a CA, not expired, and of Amazon RDS in a region; what else a bundle holds is left out. */
function rootsIn(text: string): readonly Root[] {
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return certificates
    .map((pem) => new X509Certificate(pem))
    .filter((one) => one.ca && one.subject === one.issuer && one.verify(one.publicKey) && Date.parse(one.validTo) > Date.now())
    .flatMap((certificate) => {
      const [, region, name] = COMMON_NAME.exec(certificate.subject) ?? [];
      return region === undefined || name === undefined ? [] : [{ region, name, certificate }];
    });
}

function moduleOf(all: readonly Root[], digests: readonly string[]): string {
  const regions = [...new Set(all.map(({ region }) => region))].sort();
  return [
    '/**',
    ' * The roots of Amazon RDS by region: DER in base64. Written by scripts/rds-roots.ts; do not edit. AWS publishes them at',
    ' * truststore.pki.rds.amazonaws.com (GovCloud: truststore.pki.us-gov-west-1.rds.amazonaws.com); docs/security.md says how',
    ` * these were verified. Retrieved on ${day}; SHA-256 of the bundles:`,
    ...digests.map((digest) => ` * ${digest}`),
    ' */',
    'export const RDS_ROOTS: Readonly<Record<string, readonly string[]>> = {',
    ...regions.flatMap((region) => [`  '${region}': [`, ...all.filter((one) => one.region === region).sort(byName).flatMap(linesOf), '  ],']),
    '};',
    '',
  ].join('\n');
}

function byName(one: Root, other: Root): number {
  return one.name.localeCompare(other.name);
}

function linesOf({ name, certificate }: Root): readonly string[] {
  const until = new Date(certificate.validTo).toISOString().slice(0, 10);
  return [`    // ${name}, until ${until}, SHA-256 ${certificate.fingerprint256}`, `    '${certificate.raw.toString('base64')}',`];
}
