/** Host names and addresses, checked before anybody looks them up. */
import { isIPv4, isIPv6 } from 'node:net';
import type { Provided } from '../provided.js';
import { wrong } from '../provided.js';
import { refuseAssignment, refuseUnexpanded } from '../wrappings.js';

/** A host to connect to: a DNS name or an IP address. */
export function hostFrom(provided: Provided): string {
  refuseUnexpanded(provided);
  refuseAssignment(provided);
  refuseSocket(provided);
  refuseAddressBar(provided);
  if (isAddress(provided.text)) {
    return provided.text;
  }
  refusePort(provided);
  return dnsNameFrom(provided);
}

/** Node's test for IPv6 takes milliseconds the first time: only what has a colon is put to it. */
function isAddress(text: string): boolean {
  return isIPv4(text) || (text.includes(':') && isIPv6(text));
}

/** A DNS name; underscores are let through, since container networks have them. */
export function dnsNameFrom(provided: Provided): string {
  const name = provided.text;
  if (name.endsWith('.')) {
    throw wrong(provided, 'ends with a dot, which names in certificates never do', name.replace(/\.+$/, ''));
  }
  const labels = name.split('.');
  const longest = 253;
  const isWellFormed = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label));
  if (!isWellFormed || name.length > longest || /^[\d.]+$/.test(name)) {
    throw wrong(provided, 'is not a host name: write parts of letters, digits and hyphens, separated by dots, and not numbers alone');
  }
  return name;
}

function refuseSocket(provided: Provided): void {
  if (/^[/@]/.test(provided.text)) {
    throw wrong(provided, 'is a Unix socket: only TCP is supported');
  }
}

/** What is pasted from elsewhere: a whole URI (which may hold a password), a path, several hosts, brackets. */
function refuseAddressBar(provided: Provided): void {
  const { text } = provided;
  if (/@|:\/\//.test(text)) {
    const bare = /^[a-z]+:\/\/([^/@:?#]+)\/?$/i.exec(text)?.[1];
    throw wrong(
      { ...provided, secret: provided.secret || bare === undefined },
      'is not a host name alone: a whole URI belongs in `connection-string`',
      bare,
    );
  }
  if (/[,\s]/.test(text)) {
    throw wrong(provided, 'is not a single host name');
  }
  const bracketed = /^\[([^\]]*)\]/.exec(text)?.[1];
  if (bracketed !== undefined) {
    throw wrong(provided, 'has brackets, which only `connection-string` needs', bracketed);
  }
  if (text.includes('/')) {
    throw wrong(provided, 'has a path after the host name', text.split('/')[0]);
  }
}

function refusePort(provided: Provided): void {
  const [, host, port] = /^([^:]+):(\d+)$/.exec(provided.text) ?? [];
  if (host !== undefined && port !== undefined) {
    throw wrong(provided, `has a port after the host name: set the input \`port\` to ${port}`, host);
  }
}
