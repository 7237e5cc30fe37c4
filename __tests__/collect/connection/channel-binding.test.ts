import { X509Certificate } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { signatureWithoutDigest } from '../../../src/collect/connection/channel-binding.js';
import { authority, selfSigned, type KeyType } from '../../support/certificates.js';

function der(pem: string): Buffer {
  return new X509Certificate(pem).raw;
}

test.each([
  ['ec', undefined],
  ['rsa', undefined],
  ['ed25519', 'Ed25519'],
] as const)('what %s signs', async (keyType, name) => {
  expect(signatureWithoutDigest(der((await selfSigned({ keyType })).cert))).toBe(name);
});

test.each([
  ['ed25519', 'ec', 'Ed25519'],
  ['ec', 'ed25519', undefined],
] as const)('the key of the issuer counts: %s signs %s', async (above: KeyType, below: KeyType, name) => {
  const issuer = await authority({ keyType: above });
  expect(signatureWithoutDigest(der((await issuer.server({ keyType: below })).cert))).toBe(name);
});

test('bytes that are no certificate', () => {
  expect(signatureWithoutDigest(Buffer.alloc(0))).toBeUndefined();
  expect(signatureWithoutDigest(Buffer.alloc(70))).toBeUndefined();
});
