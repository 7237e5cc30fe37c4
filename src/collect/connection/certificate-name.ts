/**
 * Whether a certificate is for a server of some name, as libpq decides it under verify-full. Node's own check decides
 * otherwise of `*.internal`, of `d*.example.com`, of several common names, and of an address that is not an iPAddress.
 * Source: fe-secure-common.c and fe-secure-openssl.c; tried side by side with libpq 18.
 */
import { SocketAddress } from 'node:net';
import type { PeerCertificate } from 'node:tls';
import type { NameMatch } from '../../facts/index.js';

/** Whether the text is an IP address, when it is either that or a DNS name. */
export function isIpAddress(name: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$/.test(name) || name.includes(':');
}

/** `name`: the host name or IP address the server is reached by. */
export function nameMatch({ subject, subjectaltname }: PeerCertificate, name: string): NameMatch | undefined {
  const names = alternativeNames(subjectaltname ?? '');
  const kind = isIpAddress(name) ? 'IP Address' : 'DNS';
  if (names.some((one) => (one.kind === 'DNS' ? matches(one.value, name) : one.kind === kind && sameAddress(one.value, name)))) {
    return 'alternative-name';
  }
  // The common name counts where the certificate has no other name of the kind.
  return !names.some((one) => one.kind === kind) && matches(firstOf(subject.CN), name) ? 'common-name' : undefined;
}

/** From `DNS:db.example, IP Address:10.0.0.1`. What Node puts in quotes holds characters that are in no host name. */
function alternativeNames(text: string): readonly { readonly kind: string; readonly value: string }[] {
  return text
    .replace(/"(?:[^"\\]|\\.)*"/g, '""')
    .split(', ')
    .map((entry) => {
      const [, kind = '', value = ''] = /^([^:]*):(.*)$/s.exec(entry) ?? [];
      return { kind, value };
    });
}

/** Of several common names libpq looks at the first. */
function firstOf(commonNames: string | string[] | undefined): string {
  return (typeof commonNames === 'string' ? commonNames : commonNames?.[0]) ?? '';
}

/** A wildcard stands for one whole label, the leftmost. */
function matches(pattern: string, name: string): boolean {
  const [wanted, given] = [pattern.toLowerCase(), name.toLowerCase()];
  const domain = given.slice(Math.max(given.indexOf('.'), 0));
  return wanted === given || (wanted.startsWith('*.') && domain.startsWith('.') && wanted.slice(1) === domain);
}

function sameAddress(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

/** IPv6 is written in many ways. */
function canonical(address: string): string {
  return address.includes(':') ? new SocketAddress({ address, family: 'ipv6' }).address : address;
}
