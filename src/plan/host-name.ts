/** Host names and addresses, checked before anybody looks them up. */
import { isIPv4, isIPv6 } from 'node:net';
import type { Given } from './given.js';
import { wrong } from './given.js';

/** A host to connect to: a DNS name or an IP address. */
export function hostFrom(given: Given): string {
  refuseSocket(given);
  refuseAddressBar(given);
  if (isAddress(given.text)) {
    return given.text;
  }
  refusePort(given);
  return dnsNameFrom(given);
}

/** Node's test for IPv6 takes milliseconds the first time: only what has a colon is put to it. */
function isAddress(text: string): boolean {
  return isIPv4(text) || (text.includes(':') && isIPv6(text));
}

/** A DNS name; underscores are let through, since container networks have them. */
export function dnsNameFrom(given: Given): string {
  const name = given.text;
  if (name.endsWith('.')) {
    throw wrong(given, 'ends with a dot, which no certificate does', name.replace(/\.+$/, ''));
  }
  const labels = name.split('.');
  const longest = 253;
  const isWellFormed = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label));
  if (!isWellFormed || name.length > longest || /^[\d.]+$/.test(name)) {
    throw wrong(given, 'is not a host name: parts of letters, digits and hyphens, not numbers alone, with dots between');
  }
  return name;
}

function refuseSocket(given: Given): void {
  if (/^[/@]/.test(given.text)) {
    throw wrong(given, 'is a Unix socket: only TCP is available here');
  }
}

/** What is pasted from elsewhere: a whole URI (which may hold a password), a path, several hosts, brackets. */
function refuseAddressBar(given: Given): void {
  const { text } = given;
  if (/@|:\/\//.test(text)) {
    const bare = /^[a-z]+:\/\/([^/@:?#]+)\/?$/i.exec(text)?.[1];
    throw wrong(
      { ...given, secret: given.secret || bare === undefined },
      'is not a host name alone; a whole URI is given as connection-string',
      bare,
    );
  }
  if (/[,\s]/.test(text)) {
    throw wrong(given, 'is not one host name');
  }
  const bracketed = /^\[([^\]]*)\]/.exec(text)?.[1];
  if (bracketed !== undefined) {
    throw wrong(given, 'has brackets, which only connection-string needs', bracketed);
  }
  if (text.includes('/')) {
    throw wrong(given, 'has a path behind the host name', text.split('/')[0]);
  }
}

function refusePort(given: Given): void {
  const [, host, port] = /^([^:]+):(\d+)$/.exec(given.text) ?? [];
  if (host !== undefined && port !== undefined) {
    throw wrong(given, `has a port behind the host name, which is given as port: ${port}`, host);
  }
}
