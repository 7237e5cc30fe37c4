/** The certificate authorities of the region. */
import type { AwsCertificateAuthority } from '../../facts/index.js';
import type { Calls } from './call.js';
import { text, timeMs } from './fields.js';

/** Those without a name are left out. */
export async function describeCertificates({ list }: Calls): Promise<readonly AwsCertificateAuthority[]> {
  const certificates = await list('rds:DescribeCertificates', {}, ({ Certificates }) => Certificates);
  return certificates.flatMap(({ CertificateIdentifier, ValidTill }) => {
    const identifier = text(CertificateIdentifier);
    return identifier === null ? [] : [{ identifier, validTillMs: timeMs(ValidTill) }];
  });
}
