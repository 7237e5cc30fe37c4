/** The roots Amazon RDS signs its servers' certificates with. */
import { isRdsHost, isRdsProxyHost, rdsEndpointOf } from '../../rds-host.js';

/** Whether an RDS host has a certificate of Amazon's own roots. An RDS Proxy has one of the public web's. */
export function hasRdsCertificate(host: string): boolean {
  return isRdsHost(host) && !isRdsProxyHost(host);
}

/**
 * The roots a host's certificate may come from, PEM: those of its region, or all when it names none. Empty for a region
 * that this version has none of: then nothing is trusted, and rule tls-trusted says where to get them. None is public:
 * under verify-ca a public root would vouch for anybody; and none is an intermediate, which AWS says not to trust.
 */
export async function rdsRoots(host: string): Promise<readonly string[]> {
  const { RDS_ROOTS } = await import('./rds-roots.js');
  const region = rdsEndpointOf(host)?.region ?? null;
  const certificates = region === null ? Object.values(RDS_ROOTS).flat() : (RDS_ROOTS[region] ?? []);
  return certificates.map(pemOf);
}

function pemOf(base64: string): string {
  return ['-----BEGIN CERTIFICATE-----', ...(base64.match(/.{1,64}/g) ?? []), '-----END CERTIFICATE-----', ''].join('\n');
}
