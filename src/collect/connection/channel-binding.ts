/**
 * Channel binding is made of a digest of the server's certificate, the one its signature was made with. Source: RFC 5929,
 * "tls-server-end-point".
 */

/** AlgorithmIdentifier and the length of the signature behind it, both in DER, of signatures that no digest is part of. */
const WITHOUT_DIGEST = [
  { name: 'Ed25519', algorithm: Buffer.from('300506032b6570', 'hex'), bitStringBytes: 67 },
  { name: 'Ed448', algorithm: Buffer.from('300506032b6571', 'hex'), bitStringBytes: 117 },
] as const;

/**
 * The name of the algorithm the certificate was signed with, when channel binding is not defined for it; else undefined.
 * @param certificate DER: a certificate ends with its algorithm and its signature.
 */
export function signatureWithoutDigest(certificate: Buffer): string | undefined {
  return WITHOUT_DIGEST.find(({ algorithm, bitStringBytes }) => {
    const end = certificate.length - bitStringBytes;
    return end >= algorithm.length && certificate.subarray(end - algorithm.length, end).equals(algorithm);
  })?.name;
}
